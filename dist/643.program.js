export const id = 643;
export const ids = [643,1062,2794];
export const modules = {

/***/ 856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   oz: () => (/* binding */ fileInCheckout),
/* harmony export */   xN: () => (/* binding */ annotationLimit),
/* harmony export */   yS: () => (/* binding */ annotationsLeftOut)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(182);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1062);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2390);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8834);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(734);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3061);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2691);







/** GitHub keeps so many annotations of each severity for a step, and drops the rest without a word. */
const annotationLimit = 10;
/**
 * The annotations of a report: the heaviest findings first, at most ten of each severity.
 * `folder` is where the checked folder lies in the repository of the run, `.` for its root; `null`: it lies in another
 * one, and GitHub would show the annotation at a file of the same name. The text then names the place.
 */
function annotationsOf(report, folder = '.') {
    return _model_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO.flatMap(severity => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .heaviestFirst */ .O7)(report.findings)
        .filter(finding => finding.severity === severity)
        .slice(0, annotationLimit)
        .map(finding => annotationOf(finding, folder)));
}
/** How many findings of each severity have no annotation. */
function annotationsLeftOut(report) {
    const left = (severity) => Math.max(0, report.findings.filter(finding => finding.severity === severity).length - annotationLimit);
    return { error: left('error'), warning: left('warning'), notice: left('notice') };
}
function annotationOf(finding, folder) {
    const { location } = finding;
    const { title } = _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.catalogue[finding.rule];
    return {
        severity: finding.severity,
        title: `${capital(title)} (${finding.rule})`,
        message: messageOf(finding, folder),
        ...(location === null || folder === null ? {} : placeOf(location, folder))
    };
}
/** What is wrong, the first fix, and where to read on: GitHub shows no more without a click. */
function messageOf(finding, folder) {
    const { location, also, further, fixes } = finding;
    const start = location === null || folder !== null
        ? ''
        : `${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)({ ...location, file: (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(location.file, 500) })}: `;
    const others = also.length + further;
    const places = others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'place' : 'places'})`;
    const [first] = fixes;
    return [
        (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(start + (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(finding.message, 4_000) + places),
        ...(first === undefined ? [] : [(0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(fixLine(first), 2_000))]),
        `More: ${(0,_rules_links_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePageUrl */ .Pd)(finding.rule)}`
    ].join('\n');
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function fixLine(fix) {
    const { text, url, who } = fix;
    const people = who === 'anyone with write access' ? '' : ` (${who})`;
    return `Fix${people}: ${text}${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .finality */ .vP)(fix)}${url === undefined ? '' : ` ${url}`}`;
}
function placeOf(span, folder) {
    const inOneLine = span.line === span.endLine;
    return {
        file: (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(fileInCheckout(span.file, folder)),
        line: span.line,
        endLine: span.endLine,
        ...(inOneLine ? { column: span.column, endColumn: span.endColumn } : {})
    };
}
/** A file of the checked folder as a path from the checkout's root. */
function fileInCheckout(file, folder) {
    const prefix = folder
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/+$/, '');
    return prefix === '' || prefix === '.' ? file : `${prefix}/${file}`;
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asJson: () => (/* binding */ asJson),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/**
 * The report as JSON (`schema/report.schema.json`). Keys are written in the order of the schema whatever order the value
 * has, so that two reports of the same state are the same bytes. Of a listing, the members about verdicts are left out.
 */
function renderJson(report) {
    const hosts = Object.keys(report.requests).sort();
    return asJson({
        schemaVersion: report.schemaVersion,
        tool: { name: report.tool.name, version: report.tool.version },
        repository: report.repository,
        repositoryVisibility: report.repositoryVisibility,
        ...conclusion(report),
        configurations: report.configurations.map(({ path, name }) => ({ path, name })),
        images: report.images.map(image),
        unresolved: report.unresolved.map(unresolved),
        packages: report.packages.map(packageOf),
        findings: report.findings.map(finding),
        ignored: report.ignored,
        complete: report.complete,
        incomplete: report.incomplete,
        requests: Object.fromEntries(hosts.map(host => [host, report.requests[host]]))
    });
}
function conclusion(report) {
    if (report.conclusion === null)
        return {};
    return {
        conclusion: report.conclusion,
        reason: reason(report.reason),
        pullRequest: pullRequest(report.pullRequest)
    };
}
function reason(why) {
    switch (why.kind) {
        case 'missing-proof':
            return { kind: why.kind, audience: why.audience, images: why.images, declared: why.declared };
        case 'open':
            return { kind: why.kind, images: why.images, unresolved: why.unresolved, limits: why.limits };
        case 'ignored':
        case 'not-new':
            return { kind: why.kind, images: why.images };
        default:
            return { kind: why.kind };
    }
}
function pullRequest(about) {
    if (about === null)
        return null;
    const { fromFork, withoutSecrets, base, images, sameOnBase, merged } = about;
    return {
        fromFork,
        withoutSecrets,
        base,
        images: images === null
            ? null
            : {
                added: images.added.map(named),
                changed: images.changed.map(({ from, to }) => ({ from: named(from), to: named(to) })),
                removed: images.removed.map(named)
            },
        sameOnBase,
        merged: merged === null
            ? null
            : {
                conclusion: merged.conclusion,
                images: merged.images.map(image => ({
                    reference: image.reference,
                    access: access(image.access)
                })),
                resolved: merged.resolved
            }
    };
}
function named({ reference, digest }) {
    return { reference, digest };
}
function image(entry) {
    const { reference, registry, repository, tag, digest, required, uses, platforms, resolvedDigest } = entry;
    return {
        ...{ reference, registry, repository, tag, digest, required, uses: uses.map(use) },
        ...verdict(entry),
        platforms,
        resolvedDigest
    };
}
function packageOf(entry) {
    const { registry, name, uses } = entry;
    return { registry, name, uses: uses.map(packageUse), ...verdict(entry) };
}
function verdict(entry) {
    return entry.access === null ? {} : { access: access(entry.access), evidence: entry.evidence.map(evidence) };
}
function unresolved(mention) {
    const { configuration, kind, written, reason: why, required, via } = mention;
    return { configuration, kind, written, reason: why, required, ...span(mention), via: via.map(place) };
}
function use(mention) {
    const { configuration, kind, written } = mention;
    return { configuration, kind, written, ...span(mention), via: mention.via.map(place) };
}
function packageUse(mention) {
    const { configuration, written } = mention;
    return { configuration, written, ...span(mention), via: mention.via.map(place) };
}
function span({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}
function place(step) {
    return { ...span(step), text: step.text };
}
function access({ team, prebuild, outside }) {
    return { team, prebuild, outside };
}
function evidence({ claim, result, detail }) {
    return { claim, result, detail };
}
function finding(entry) {
    const { rule, severity, message, notes, image, images, further, fingerprint } = entry;
    const location = entry.location === null ? null : span(entry.location);
    return {
        rule,
        severity,
        message: [message, ...notes].join(' '),
        image,
        images,
        fingerprint,
        location,
        locations: location === null ? [] : [location, ...entry.also.map(span)],
        ...(further === 0 ? {} : { furtherLocations: further }),
        fixes: entry.fixes.map(fix)
    };
}
function fix({ text, note, url, command, patch, who, relation, irreversible }) {
    return {
        text: note === undefined ? text : `${text} ${note}`,
        ...(url === undefined ? {} : { url }),
        ...(command === undefined ? {} : { command }),
        ...(patch === undefined ? {} : { patch }),
        who,
        relation,
        irreversible
    };
}
const escapable = /[\u007F-\u009F\u2028\u2029]|(?!\uFE0F)[\p{Cf}\p{Co}]/gu;
/**
 * A value as JSON, indented by two spaces, with a line end. What a terminal would obey or hide stands as an escape of
 * JSON, and so does the `##[` that the runner would read as a command in its log: a parser returns the same texts.
 */
function asJson(value) {
    const text = JSON.stringify(value, null, 2).replace(escapable, inUnits).replaceAll('##[', '#\\u0023[');
    return `${text}\n`;
}
function inUnits(character) {
    return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forSarif: () => (/* binding */ forSarif),
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1062);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2390);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(856);
/* harmony import */ var _by_person_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3935);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2794);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(734);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3061);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2691);









/** GitHub keeps so many locations of a result ("SARIF support for code scanning"). */
const mostRelated = 100;
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** The report as SARIF 2.1.0, as GitHub's code scanning reads it: every result has a location and a fingerprint. */
function renderSarif(report, extras) {
    const used = _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds.filter(rule => report.findings.some(finding => finding.rule === rule));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Codespaces Preflight',
                        version: report.tool.version,
                        semanticVersion: report.tool.version,
                        informationUri: _rules_links_js__WEBPACK_IMPORTED_MODULE_2__/* .project */ .Cv,
                        rules: used.map(rule => descriptor(rule, extras.rules[rule]))
                    }
                },
                automationDetails: { id: `codespaces-preflight/${extras.category ?? ''}` },
                columnKind: 'utf16CodeUnits',
                results: results(report, used, extras)
            }
        ]
    };
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.asJson)(log);
}
function descriptor(rule, { severity, title, means, fails, why, fix }) {
    return {
        id: rule,
        name: rule,
        shortDescription: { text: title.charAt(0).toUpperCase() + title.slice(1) },
        fullDescription: { text: means },
        helpUri: (0,_rules_links_js__WEBPACK_IMPORTED_MODULE_2__/* .rulePageUrl */ .Pd)(rule),
        help: {
            text: `${means}\n\n${fails}\n\n${fix.text}\n\n${(0,_rules_links_js__WEBPACK_IMPORTED_MODULE_2__/* .rulePageUrl */ .Pd)(rule)}`,
            markdown: `${means}\n\n**How the codespace fails.** ${fails}\n\n**Why.** ${why}\n\n**How to fix it.** ${fix.text}\n\n[More about this rule](${(0,_rules_links_js__WEBPACK_IMPORTED_MODULE_2__/* .rulePageUrl */ .Pd)(rule)})`
        },
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: ['codespaces', 'containers'], 'problem.severity': problem[severity] }
    };
}
const problem = { error: 'error', warning: 'warning', notice: 'recommendation' };
function results(report, used, extras) {
    const seen = new Map();
    return report.findings.map(finding => {
        const print = fingerprint(report, finding, extras);
        const count = (seen.get(print) ?? 0) + 1;
        seen.set(print, count);
        const relatedLocations = relatedTo(report, finding, extras);
        return {
            ruleId: finding.rule,
            ruleIndex: used.indexOf(finding.rule),
            level: levels[finding.severity],
            message: { text: messageOf(finding) },
            locations: [locationOf(report, finding, extras)],
            ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
            partialFingerprints: { 'codespacesPreflight/v1': `${print}:${count}` }
        };
    });
}
function messageOf(finding) {
    return [(0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .m)(finding.message, 4_000), ...finding.fixes.flatMap(fixLines)].map(forSarif).join('\n');
}
const labels = { first: 'Fix', or: 'Or', and: 'And' };
/** Page and commands stand on lines of their own, so that they can be opened and copied. */
function fixLines(fix) {
    const commands = fix.command === undefined ? [] : (0,_by_person_js__WEBPACK_IMPORTED_MODULE_4__/* .commandLines */ .Zm)(fix.command).split(/\r\n|\r|\n/);
    const lines = [
        `${labels[fix.relation]}: ${fix.text}${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .finality */ .vP)(fix)} (${fix.who})`,
        ...(fix.url === undefined ? [] : [fix.url]),
        ...commands
    ];
    return lines.map(line => (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .m)(line, 2_000));
}
/**
 * What stays when lines move: the rule, the image, the file and the text at that place. GitHub distinguishes alerts
 * by it; the count behind it distinguishes equal texts in one file.
 */
function fingerprint(report, finding, extras) {
    const written = (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .mentionOf */ .s5)(report, finding)?.written ?? sourceText(finding, extras);
    const parts = [finding.rule, finding.image, finding.location?.file ?? null, written];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
function sourceText(finding, extras) {
    const { location } = finding;
    if (location === null)
        return null;
    const line = extras.sourceLine?.(location.file, location.line) ?? null;
    const end = location.line === location.endLine ? location.endColumn - 1 : undefined;
    return line === null ? null : line.slice(location.column - 1, end);
}
/** Code scanning takes no result without a location: what concerns no line is shown at the first configuration. */
function locationOf(report, finding, extras) {
    if (finding.location !== null)
        return { physicalLocation: physical(finding.location, extras) };
    const file = report.configurations[0]?.path ?? '.devcontainer/devcontainer.json';
    return { physicalLocation: { artifactLocation: artifact(file, extras) } };
}
/** The other places of which the same is said, and the chain that led to the first one. */
function relatedTo(report, finding, extras) {
    const others = finding.also.map(span => ({ span, text: 'the same here' }));
    const chain = (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .viaOf */ .wQ)(report, finding).map(place => ({
        span: place,
        text: `reached from here: ${forSarif((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .m)(place.text, 200))}`
    }));
    return [...others, ...chain].slice(0, mostRelated).map(({ span, text }, index) => ({
        id: index + 1,
        physicalLocation: physical(span, extras),
        message: { text }
    }));
}
function physical(span, extras) {
    const { line, column, endLine, endColumn } = span;
    return {
        artifactLocation: artifact(span.file, extras),
        region: { startLine: line, startColumn: column, endLine, endColumn }
    };
}
function artifact(file, extras) {
    const path = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .fileInCheckout */ .oz)(file, extras.folder ?? '.');
    return { uri: path.split('/').map(encoded).join('/'), uriBaseId: '%SRCROOT%' };
}
function encoded(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'));
}
/** A text of a SARIF message: `[label](target)` would be a link (SARIF 2.1.0, section 3.11.6), so the two are parted. */
function forSarif(text) {
    return (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .R)(text).replaceAll('](', ']\u200B(');
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
