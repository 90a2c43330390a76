export const id = 8497;
export const ids = [8497,1062,3013];
export const modules = {

/***/ 8497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRule: () => (/* binding */ explainRule),
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2704);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1062);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2390);
/* harmony import */ var _rules_load_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3013);




/** The page of a rule as `explain <rule>` prints it. The texts are ours alone, so no door is needed. */
async function explainRule(rule, style) {
    const page = (await (0,_rules_load_rules_js__WEBPACK_IMPORTED_MODULE_3__.loadRules)())[rule];
    const { severity, title } = page;
    const lines = [
        `${linked(rule, style)} (${severity})`,
        ...(0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(title, (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(style)),
        ...chapter('What it means', prose(page.means, style), style),
        ...chapter('How the codespace fails', [...prose(page.fails, style), ...logLines(page, style)], style),
        ...chapter('Why', prose(page.why, style), style),
        ...chapter(`How to fix it: ${page.who.join(', or ')}`, fixLines(page, style), style),
        ...chapter('How to configure it', prose(`${page.configure} ${ignoring}`, style), style),
        ...ignoreEntry(rule),
        ...chapter('Read on', [(0,_rules_links_js__WEBPACK_IMPORTED_MODULE_2__/* .rulePageUrl */ .Pd)(rule), ...(page.see ?? []).map(link => link.url)].map(indented), style)
    ];
    return (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .inOwnWords */ .Zb)(style, `${lines.join('\n')}\n`);
}
const ignoring = 'Any finding can be ignored in `.github/codespaces-preflight.yml`:';
function ignoreEntry(rule) {
    return ['', 'ignore:', `  - rule: ${rule}`, '    reason: …'].map(line => line === '' ? line : `    ${line}`);
}
/** All rules with severity and title, in the order of the specification, as `explain` prints them. */
function listRules(style) {
    const longest = Math.max(..._rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds.map(rule => rule.length));
    const lines = _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds.flatMap(rule => listed(rule, longest, style));
    return [...lines, '', 'codespaces-preflight explain <rule> prints the page of a rule.', ''].join('\n');
}
function listed(rule, longest, style) {
    const { severity, title } = _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.catalogue[rule];
    if ((0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(style) < 110)
        return [`${(0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)(severity, 7)}  ${linked(rule, style)}`, `         ${title}`];
    const indent = longest + 11;
    const [first = '', ...rest] = (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(title, Math.max(20, (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(style) - indent));
    const name = (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)(linked(rule, style), longest);
    return [`${name}  ${(0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .pad */ .eV)(severity, 7)}  ${first}`, ...rest.map(line => ' '.repeat(indent) + line)];
}
function linked(rule, style) {
    return (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(style, (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'bold', rule), (0,_rules_links_js__WEBPACK_IMPORTED_MODULE_2__/* .rulePageUrl */ .Pd)(rule));
}
function chapter(title, lines, style) {
    return ['', (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'bold', title), ...lines];
}
function prose(text, style) {
    return (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .inOwnWords */ .Zb)(style, text), Math.min(100, (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(style) - 2)).map(indented);
}
function indented(line) {
    return line === '' ? line : `  ${line}`;
}
function logLines(page, style) {
    if (page.log === undefined)
        return [];
    const bar = style.unicode ? '│' : '|';
    return ['', '  In the creation log:', ...page.log.map(line => `    ${bar} ${line}`)];
}
function fixLines(page, style) {
    const text = prose(page.fix.text, style);
    return page.fix.example === undefined ? text : [...text, ...exampleLines(page.fix.example, style)];
}
function exampleLines(example, style) {
    const where = example.file === null ? '' : ` (${example.file})`;
    const before = example.before === undefined ? [] : ['', `  Before${where}:`, ...code(example.before, 'red', style)];
    const title = example.before === undefined ? `  Like this${where}:` : '  After:';
    return [...before, '', title, ...code(example.after, 'green', style)];
}
function code(text, tone, style) {
    return text.split('\n').map(line => `    ${(0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, tone, line)}`);
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
        title: 'a devcontainer.json is where Codespaces does not look'
    },
    'nothing-checked': {
        severity: 'warning',
        title: 'no configuration was found, and that looks like a mistake'
    },
    'missing-file': { severity: 'error', title: 'a file that a configuration names is absent' },
    'path-outside-repository': { severity: 'error', title: 'a path leaves the repository' },
    'invalid-image-reference': { severity: 'error', title: 'the text is not a valid image reference' },
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
    'image-not-found': { severity: 'error', title: 'the tag or digest does not exist' },
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
    'token-cannot-read-packages': { severity: 'warning', title: 'the token of the check cannot read packages' },
    'secrets-not-checked': { severity: 'notice', title: 'the names of the Codespaces secrets were not read' },
    'expired-ignore': { severity: 'warning', title: 'an ignore is past its date' },
    'unused-declaration': { severity: 'notice', title: 'nothing needs an entry of the configuration file' },
    'declaration-changed': { severity: 'warning', title: 'the pull request changes what is declared' },
    'login-in-initialize-command': { severity: 'notice', title: 'initializeCommand logs in' },
    'secrets-unused': { severity: 'notice', title: 'secrets for a registry that no image uses' },
    'docker-client-disagrees': { severity: 'warning', title: 'the docker client got another answer' },
    'unsupported-manifest': { severity: 'error', title: 'this is not an image that Docker can run' },
    'package-not-seamless': {
        severity: 'warning',
        title: 'the registry gives codespaces no access of its own'
    },
    'address-refused': { severity: 'warning', title: 'the address is private and was not asked' },
    'limit-reached': { severity: 'warning', title: 'a limit was reached; the report is incomplete' },
    'codespaces-unavailable': { severity: 'notice', title: 'GitHub Enterprise Server has no Codespaces' }
};
/** All identifiers, in the order of the catalogue. */
const ruleIds = Object.keys(catalogue);
/** Whether a text is the identifier of a rule. */
function isRuleId(text) {
    return Object.hasOwn(catalogue, text);
}


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRules: () => (/* binding */ loadRules)
/* harmony export */ });
/** Loads every rule with its texts. They are long, so nobody loads them who does not print them. */
async function loadRules() {
    const { rules } = await __webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 625));
    return rules;
}


/***/ })

};
