export const id = 994;
export const ids = [994,62,681];
export const modules = {

/***/ 5285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ commandLines)
/* harmony export */ });
/**
 * A command on several lines that a shell still runs as one: commands that are joined by `&&` stand below each other.
 * Pasted apart, the second would be taken for the value that the first asks for.
 */
function commandLines(command) {
    return command.replaceAll(' && ', ' &&\n  ');
}


/***/ }),

/***/ 8994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCreationLog: () => (/* binding */ renderCreationLog)
/* harmony export */ });
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1062);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7840);
/* harmony import */ var _text_fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(964);
/* harmony import */ var _untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5459);




/** What `explain --log` prints: each telling line of the log with the rules that it points to. */
function renderCreationLog(readings, style) {
    if (readings.length === 0)
        return [...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(nothing, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(style)), ''].join('\n');
    const found = readings.flatMap(reading => [...readingLines(reading, style), '']);
    const causes = readings.some(reading => reading.rules.length > 0);
    const last = causes
        ? 'codespaces-preflight explain <rule> says what to do about each.'
        : 'No line tells a cause that this check knows: not every recovery container comes from an image.';
    return [...found, ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(last, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(style)), ''].join('\n');
}
const nothing = 'No line of this log points to an image that could not be pulled. Not every recovery container comes from an image: look for the first line that begins with "Error".';
function readingLines(reading, style) {
    const text = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Q)(reading.text), (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(style) - 4);
    const shown = text.map(line => `    ${line}`);
    return [(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(style, 'bold', `line ${reading.line}`), ...shown, ...ruleLines(reading.rules, style)];
}
function ruleLines(rules, style) {
    const arrow = style.unicode ? '→' : '->';
    const mark = `  ${arrow} `;
    if (rules.length === 0)
        return (0,_text_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .hanging */ .rM)(mark, 'marks the failure; the lines around it tell the cause', style);
    const likely = rules.slice(0, mostLikely);
    const further = rules.slice(mostLikely);
    const longest = Math.max(...likely.map(rule => rule.length));
    const indent = mark.length + longest + 2;
    const lines = likely.flatMap(rule => {
        const [first = '', ...rest] = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.catalogue[rule].title, Math.max(20, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(style) - indent));
        const name = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(style, 'cyan', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .pad */ .eV)(rule, longest));
        return [`${mark}${name}  ${first}`, ...rest.map(line => ' '.repeat(indent) + line)];
    });
    const also = further.length === 0 ? [] : (0,_text_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .hanging */ .rM)('    ', `also possible: ${further.join(', ')}`, style);
    return [...lines, ...also];
}
/** So many rules stand with their titles; a line rarely tells more causes apart than a reader looks into. */
const mostLikely = 3;


/***/ }),

/***/ 964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ fixLines),
/* harmony export */   Xj: () => (/* binding */ toDo),
/* harmony export */   rM: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7840);
/* harmony import */ var _command_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5285);
/* harmony import */ var _untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5459);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1605);




/** A fix with who can do it. Page, command and patch stand on lines of their own, whole, so that they can be copied. */
function fixLines(fix, style) {
    const arrow = style.unicode ? '→' : '->';
    return [...hanging(`  ${arrow} `, `${fix.text} (${fix.who})`, style), ...toDo(fix, '      ', style)];
}
/** What to open, to run and to write, each line after `indent`. */
function toDo(fix, indent, style) {
    const bar = style.unicode ? '│' : '|';
    return [
        ...(fix.url === undefined ? [] : [indent + (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'cyan', (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(fix.url))]),
        ...linesOf(fix.command && (0,_command_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLines */ .Z)(fix.command)).map(line => indent + prompt(line) + (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'bold', (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(line))),
        ...linesOf(fix.patch).map(line => `${indent}${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'dim', bar)} ${(0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(line)}`.trimEnd())
    ];
}
/** A line that begins with white space goes on with the command of the line before. */
function prompt(line) {
    return line.startsWith(' ') ? '  ' : '$ ';
}
function linesOf(text) {
    return text === undefined
        ? []
        : text
            .replace(/\n$/, '')
            .replaceAll('\t', '  ')
            .split(/\r\n|\r|\n/);
}
/** A sentence after a mark of ours, its further lines under its first. */
function hanging(mark, text, style) {
    const indent = ' '.repeat(mark.length);
    const [first = '', ...rest] = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(text, style), (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .proseColumns */ .RF)(style) - mark.length);
    return [mark + first, ...rest.map(line => indent + line)];
}


/***/ }),

/***/ 1605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   K1: () => (/* binding */ cutMark),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7840);
/* harmony import */ var _untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5459);


/** The mark of what was cut. */
function cutMark(style) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .inOwnWords */ .Zb)(style, '…');
}
/** A sentence of ours, which may quote what stands in a file, for the terminal. */
function sentence(text, style) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .inOwnWords */ .Zb)(style, (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(text));
}
/** A text of a file for the terminal, at most `limit` UTF-16 units of it, with a mark where something was cut. */
function cut(text, limit, style) {
    if (text.length <= limit)
        return (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(text);
    const mark = cutMark(style);
    return (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(text.slice(0, limit - mark.length).replace(/[\uD800-\uDBFF]$/, '')) + mark;
}


/***/ }),

/***/ 1062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogue: () => (/* binding */ catalogue),
/* harmony export */   isRuleId: () => (/* binding */ isRuleId),
/* harmony export */   ruleIds: () => (/* binding */ ruleIds)
/* harmony export */ });
/** What every run needs of each rule, in the order in which they are listed. Identifiers never change once they are released. */
const catalogue = {
    'invalid-configuration': { severity: 'error', title: 'a file cannot be read as what it is' },
    'configuration-not-used': {
        severity: 'warning',
        title: 'a devcontainer.json lies where Codespaces does not look'
    },
    'nothing-checked': {
        severity: 'warning',
        title: 'no configuration was found, and that looks like a mistake'
    },
    'missing-file': { severity: 'error', title: 'a file that a configuration names is absent' },
    'path-outside-repository': { severity: 'error', title: 'a path leaves the repository' },
    'invalid-image-reference': { severity: 'error', title: 'the text is no image reference' },
    'unresolved-variable': {
        severity: 'warning',
        title: 'the reference depends on a value that no file gives'
    },
    'wrong-artifact-kind': { severity: 'error', title: 'the artifact is of another kind than its use' },
    'retired-registry': { severity: 'error', title: 'docker.pkg.github.com is retired' },
    'image-not-allowed': { severity: 'error', title: 'the image is not on the list of allowed images' },
    'cli-cannot-parse': { severity: 'warning', title: 'Docker builds this, the dev container CLI misreads it' },
    'push-from-codespace': { severity: 'notice', title: 'a lifecycle command publishes a package' },
    'early-image-pull': { severity: 'warning', title: 'an image is pulled before the credentials are there' },
    'private-package-in-public-repository': {
        severity: 'error',
        title: 'a private package is used in a public repository'
    },
    'internal-package-in-public-repository': {
        severity: 'error',
        title: 'an internal package is used in a public repository'
    },
    'package-access-not-inherited': {
        severity: 'error',
        title: 'the package does not inherit access from its repository'
    },
    'package-not-granted': { severity: 'error', title: 'the package gives this repository no access' },
    'package-access-unproven': {
        severity: 'warning',
        title: 'nothing proves that codespaces may pull the package'
    },
    'package-not-found': { severity: 'error', title: 'there is no such package, or nobody here may see it' },
    'image-not-found': { severity: 'error', title: 'the tag or digest is not there' },
    'no-amd64-image': { severity: 'error', title: 'the image does not exist for the platform of codespaces' },
    'registry-unreachable': { severity: 'warning', title: 'the registry gave no answer' },
    'registry-secrets-missing': { severity: 'error', title: 'no Codespaces secrets serve the registry' },
    'registry-secrets-incomplete': { severity: 'error', title: 'one or two of three Codespaces secrets exist' },
    'registry-secrets-misnamed': { severity: 'warning', title: "a secret's name nearly fits" },
    'registry-secrets-not-assigned': {
        severity: 'error',
        title: 'the secrets exist and do not reach this repository'
    },
    'registry-secrets-user-only': { severity: 'warning', title: 'the secrets are those of one person' },
    'registry-secrets-mixed-levels': {
        severity: 'notice',
        title: 'the three secrets come from several levels'
    },
    'registry-secrets-unproven': {
        severity: 'warning',
        title: 'nothing says which secrets serve the registry'
    },
    'registry-server-mismatch': {
        severity: 'error',
        title: "Docker will not match the SERVER value to the image's host"
    },
    'registry-login-rejected': { severity: 'error', title: 'the registry refuses the login' },
    'registry-pull-denied': { severity: 'error', title: 'the login works, the pull is refused' },
    'login-breaks-public-image': {
        severity: 'warning',
        title: 'a refused login breaks the pull of a public image'
    },
    'ghcr-secrets-redundant': {
        severity: 'warning',
        title: "secrets for GitHub's container registry are not needed"
    },
    'outside-contributors-blocked': {
        severity: 'notice',
        title: 'people without write access cannot pull the image'
    },
    'ecr-token-expires': { severity: 'warning', title: 'an ECR token lives 12 hours at most' },
    'ecr-token-expired': { severity: 'error', title: 'the ECR token has expired' },
    'ecr-permission-missing': { severity: 'error', title: 'an IAM action is missing' },
    'ecr-secrets-name': { severity: 'notice', title: 'ECR_CONTAINER_REGISTRY_* is the recommended name' },
    'token-cannot-read-packages': { severity: 'warning', title: 'our own token cannot read packages' },
    'secrets-not-checked': { severity: 'notice', title: 'the names of the Codespaces secrets were not read' },
    'expired-ignore': { severity: 'warning', title: 'an ignore is past its date' },
    'declaration-changed': { severity: 'warning', title: 'the pull request changes what is declared' },
    'login-in-initialize-command': { severity: 'notice', title: 'initializeCommand logs in' },
    'secrets-unused': { severity: 'notice', title: 'secrets for a registry that no image uses' },
    'docker-client-disagrees': { severity: 'warning', title: 'the docker client got another answer' },
    'unsupported-manifest': { severity: 'error', title: 'what lies there is no image that Docker can run' },
    'package-not-seamless': {
        severity: 'warning',
        title: 'the registry gives codespaces no access of its own'
    },
    'address-refused': { severity: 'warning', title: 'the address is private and was not asked' },
    'limit-reached': { severity: 'warning', title: 'a bound was met; the report is incomplete' },
    'codespaces-unavailable': { severity: 'notice', title: 'GitHub Enterprise Server has no Codespaces' }
};
/** All identifiers, in the order of the catalogue. */
const ruleIds = Object.keys(catalogue);
/** Whether a text is the identifier of a rule. */
function isRuleId(text) {
    return Object.hasOwn(catalogue, text);
}


/***/ })

};
