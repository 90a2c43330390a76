export const id = 244;
export const ids = [244];
export const modules = {

/***/ 41244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(745);

const head = `Tells whether a GitHub codespace of a repository can pull every image it needs.

Usage: codespaces-preflight <command> [options]

Commands:
  check [path]            finds every image, asks who can pull it, and says what to change
  images [path]           lists every image; asks no server and needs no token
  init [path]             writes the smallest workflow that checks the configurations that it finds,
                          and prints what else is worth declaring; asks no server
  explain [rule]          prints a rule's page; without a rule, lists them all
  explain --log [file]    reads a creation log (- for standard input) and says what to fix first;
                          without a file, the log of the codespace in which it runs
  demo                    checks an example repository against an example GitHub, without network

Options:`;
const tail = `
Environment:
  GH_TOKEN, GITHUB_TOKEN                    reads the repository and its packages
  CODESPACES_PREFLIGHT_SECRETS_TOKEN        lists the names of Codespaces secrets
  CODESPACES_PREFLIGHT_PACKAGES_TOKEN       a classic token with read:packages
  <X>_CONTAINER_REGISTRY_SERVER, _USER, _PASSWORD
                                            registry secrets to try, as a codespace has them
  GITHUB_API_URL, GITHUB_SERVER_URL         another GitHub, like https://acme.ghe.com
  HTTPS_PROXY, HTTP_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS, NO_COLOR
  CODESPACES_PREFLIGHT_DEBUG=1              shows where a bug of this program happened

Exit codes:
  0  nothing fails the check (also with --fail-on never)
  1  a finding reaches --fail-on, or --require-proof is not met
  2  wrong usage: an option, a path, the configuration file
  3  the check itself could not run
`;
const nameWidth = 26;
/** What \`--help\` prints, every option from the table of inputs. */
function helpText() {
    const listed = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj.filter(name => _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .QL[name].kind !== 'token');
    const options = [
        ...listed.map(optionLines),
        describe('--format <form>', 'text (the default), json, sarif, markdown or github (the default inside Actions).'),
        describe('--quiet', 'Print the verdict and the errors alone.'),
        describe('--verbose', 'Print every way to fix each finding, what to send to whom, and the evidence.'),
        describe('--no-color', 'Print no colours, as with NO_COLOR=1; every command takes it.'),
        describe('--help, --version', 'Print this text, or the version.')
    ];
    return `${head}\n${options.join('\n')}\n${tail}`;
}
function optionLines(name) {
    const { kind, default: otherwise, description, off } = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .QL[name];
    const value = kind === 'switch' ? '' : kind === 'number' ? ' <number>' : ` <${kind}>`;
    const shown = off !== undefined ? `--no-${name}` : `--${name}${value}`;
    const note = otherwise === '' || kind === 'switch' || otherwise.startsWith('${{') ? '' : ` (${otherwise})`;
    return describe(shown, `${off ?? description}${note}`);
}
function describe(name, text) {
    const indent = ' '.repeat(nameWidth);
    const lines = wrapWords(text, 100 - nameWidth);
    const start = `  ${name}`;
    const first = start.length < nameWidth ? `${start.padEnd(nameWidth)}${lines.shift() ?? ''}` : start;
    return [first, ...lines.map(line => `${indent}${line}`)].join('\n');
}
function wrapWords(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length + 1 <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}


/***/ })

};
