export const id = 3481;
export const ids = [3481,1062];
export const modules = {

/***/ 8726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderListing: () => (/* binding */ renderListing),
/* harmony export */   renderListingMarkdown: () => (/* binding */ renderListingMarkdown)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4512);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8834);
/* harmony import */ var _markdown_fit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2105);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8090);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(734);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2691);
/* harmony import */ var _text_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6857);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2704);
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7806);
/* harmony import */ var _untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5459);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3061);











/** What `images` prints: every image with each line that asks for it, and what the files leave open. */
function renderListing(listing, style, sourceLine) {
    const parts = [
        [openingLine(listing, style), ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .lookedFor */ .gO)(listing).flatMap(line => (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)(line, (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .YB)(style)))],
        ...listing.images.map(image => [
            ...nameLines(image.required ? image.reference : `${image.reference} (optional)`, style),
            ...useLines(image.uses, style)
        ]),
        ...listing.packages.map(entry => [
            ...nameLines(`${entry.registry} ${entry.name} (package)`, style),
            ...useLines(entry.uses.map(use => ({ ...use, kind: 'package' })), style)
        ]),
        ...listing.unresolved.map(mention => unresolvedLines(mention, style)),
        ...(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .heaviestFirst */ .O7)(listing.findings).map(finding => (0,_text_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .findingLines */ .hq)(finding, listing, { style, sourceLine, detail: 'normal' })),
        closingLines(listing)
    ];
    const shown = parts.filter(lines => lines.length > 0);
    return `${shown.map(lines => lines.join('\n')).join('\n\n')}\n`;
}
function openingLine(listing, style) {
    return (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .paint */ .nI)(style, 'bold', (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .imageCounts */ .ON)(listing));
}
function nameLines(name, style) {
    return (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)((0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .forTerminal */ .Qf)(name), (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .YB)(style)).map(line => (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .paint */ .nI)(style, 'bold', line));
}
function useLines(uses, style) {
    const places = new Map();
    for (const use of uses) {
        const key = `${use.kind} ${use.line}:${use.column} ${use.file}`;
        const entry = places.get(key) ?? { use, configurations: new Set() };
        entry.configurations.add(use.configuration);
        places.set(key, entry);
    }
    return [...places.values()].flatMap(({ use, configurations }) => [
        ...placeLines(use.kind, use, configurations, style),
        ...use.via.flatMap(step => viaLines(step, style))
    ]);
}
function placeLines(kind, use, configurations, style) {
    const several = configurations.size > 1 ? ` (${configurations.size} configurations)` : '';
    const [first = '', ...rest] = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)(`${(0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .forTerminal */ .Qf)(use.file)}:${use.line}:${use.column}${several}`, (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .YB)(style) - kindWidth - 2);
    const indent = ' '.repeat(kindWidth + 2);
    return [`  ${(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .paint */ .nI)(style, 'cyan', (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .pad */ .eV)(kind, kindWidth))}${first}`, ...rest.map(line => indent + line)];
}
const kindWidth = 15;
function viaLines(step, style) {
    const words = `from ${(0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .forTerminal */ .Qf)(step.file)}:${step.line}:${step.column} ${(0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .forTerminal */ .Qf)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .shorten */ .m)(step.text, 60))}`;
    return (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)(words, (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .YB)(style) - kindWidth - 4).map(line => (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .paint */ .nI)(style, 'dim', ' '.repeat(kindWidth + 4) + line));
}
function unresolvedLines(mention, style) {
    return [
        ...nameLines(`${(0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .shorten */ .m)(mention.written, 300)} (unresolved)`, style),
        ...useLines([mention], style),
        ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)((0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .forTerminal */ .Qf)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .shorten */ .m)(mention.reason, 1_000)), (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .YB)(style) - 2).map(line => `  ${line}`)
    ];
}
function closingLines(listing) {
    const reasons = listing.incomplete.map(reason => `Not looked at: ${(0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .forTerminal */ .Qf)(reason)}`);
    return listing.findings.length === 0 ? reasons : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .findingCounts */ .s_)(listing)}.`, ...reasons];
}
/** What `images` prints as Markdown: every image with each line that asks for it, what the files leave open, and findings. */
function renderListingMarkdown(listing, fileLink = () => null) {
    const images = listing.images.map(({ reference, required, uses }) => entry((0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .inCodeSpan */ .Jl)(reference) + (required ? '' : ' (optional)'), uses, fileLink));
    const packages = listing.packages.map(({ registry, name, uses }) => entry(`${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .inCodeSpan */ .Jl)(name)} of ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .inCodeSpan */ .Jl)(registry)}`, uses, fileLink));
    const unresolved = listing.unresolved.map(mention => entry(`${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .inCodeSpan */ .Jl)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .shorten */ .m)(mention.written, 300))}: ${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .shorten */ .m)(mention.reason, 1_000))}`, [mention], fileLink));
    const reasons = listing.incomplete.map(reason => `- ${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(reason)}`);
    const sections = [
        text(`## ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .imageCounts */ .ON)(listing)}`),
        ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .lookedFor */ .gO)(listing).map(sentence => text((0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(sentence))),
        ...list('', images),
        ...list('### Packages', packages),
        ...list('### Unresolved', unresolved),
        ...(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSections */ .YS)(listing, fileLink),
        ...list('### Not looked at', reasons),
        ...(listing.findings.length === 0 ? [] : [text(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .findingCounts */ .s_)(listing)}.`)])
    ];
    return (0,_markdown_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .fit */ .Uj)(sections, { most: Infinity, measure: document => document.length });
}
/** One line for each place, however many configurations lead there. */
function entry(name, mentions, fileLink) {
    const places = mentions.map(mention => {
        const way = mention.via.map(step => place(step, fileLink)).join(' → ');
        const kind = mention.kind === undefined ? '' : `${mention.kind} in `;
        return `  - ${kind}${place(mention, fileLink)}${way === '' ? '' : `, reached from ${way}`}`;
    });
    return [`- ${name}`, ...new Set(places)].join('\n');
}
function place({ file, line }, fileLink) {
    const shown = (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .inCodeSpan */ .Jl)(`${file}:${line}`);
    const url = fileLink(file, line);
    return url === null ? shown : (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .linkTo */ .uM)(shown, url);
}
function list(title, blocks) {
    if (blocks.length === 0)
        return [];
    const head = title === '' ? '' : `${title}\n`;
    return [{ name: '', importance: Infinity, head, blocks, between: '\n', tail: '' }];
}
function text(head) {
    return { name: '', importance: Infinity, head, blocks: [], between: '\n\n', tail: '' };
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


/***/ })

};
