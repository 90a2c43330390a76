export const id = 9076;
export const ids = [9076,1062,6695];
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

/***/ 4512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Uk: () => (/* binding */ belowHeadline),
/* harmony export */   gO: () => (/* binding */ lookedFor),
/* harmony export */   ni: () => (/* binding */ checkedNothing),
/* harmony export */   t1: () => (/* binding */ nothingChecked)
/* harmony export */ });
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5031);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);


/**
 * The verdict in one sentence without a full stop, which names the audience where audiences differ. It holds names of the
 * repository: escape it on output.
 */
function headline(report) {
    const { reason } = report;
    if (reason.kind === 'untouched')
        return `This pull request ${(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .changeClause */ .IT)(report.pullRequest?.images ?? null)}`;
    if (nothingChecked(report))
        return 'Nothing was checked';
    if (report.images.length === 0 && nothingFound(report))
        return 'Nothing was checked: there is no dev container configuration';
    return capital([mainClause(report), ...otherClauses(report)].join('; '));
}
/** What stands right below the headline, in whole sentences: why nothing was checked, or which images have no proof. */
function belowHeadline(report) {
    const { reason } = report;
    if (reason.kind !== 'untouched' && nothingChecked(report))
        return report.incomplete.map(asSentence);
    if (reason.kind !== 'untouched' && nothingFound(report))
        return [...lookedFor(report)];
    if (reason.kind !== 'missing-proof' || reason.images.length < 2)
        return [];
    const { images, declared } = reason;
    const names = images
        .slice(0, mostNames)
        .map(image => image + (declared.includes(image) ? ' (declared)' : ''));
    const further = images.length - names.length;
    return [`Without proof: ${names.join(', ')}${further > 0 ? ` and ${further} more` : ''}.`];
}
const mostNames = 10;
/** Whether the pull request touches nothing that was to be checked, and nothing else is to be said. */
function isUntouched({ reason, findings }) {
    return reason.kind === 'untouched' && findings.length === 0;
}
/** Whether nothing was checked, though nothing that is changed was to be left out. */
function checkedNothing(report) {
    return (report.reason.kind !== 'untouched' &&
        (nothingChecked(report) || (report.images.length === 0 && nothingFound(report))));
}
/** Whether there is no configuration, and nothing to say but that. */
function nothingFound({ configurations, findings }) {
    return configurations.length === 0 && findings.every(({ rule }) => rule === 'nothing-checked');
}
/** Where configurations were looked for, where there is none; a sentence, or nothing. */
function lookedFor({ configurations }) {
    if (configurations.length > 0)
        return [];
    return [
        'Looked for `.devcontainer/devcontainer.json`, `.devcontainer.json` and `.devcontainer/<folder>/devcontainer.json`.'
    ];
}
/** Whether no configuration was looked at, for the reasons in `incomplete`. */
function nothingChecked(report) {
    return report.configurations.length === 0 && report.incomplete.length > 0 && report.conclusion !== 'fail';
}
function mainClause(report) {
    const { reason, packages } = report;
    if (reason.kind === 'missing-proof')
        return proofClause(reason, report);
    const required = report.images.filter(image => image.required);
    const blocked = required.filter(({ access }) => access.team === 'no');
    if (blocked.length > 0)
        return blockedClause(blocked, required, report);
    const blockedPackages = packages.filter(({ access }) => access.team === 'no').length;
    if (blockedPackages > 0 && report.conclusion === 'fail')
        return `the team cannot install ${blockedPackages} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(packages.length, 'package')} of ${nameOf(report)}`;
    const audience = audienceInMain(report);
    if (audience !== null) {
        const without = required.filter(({ access }) => access[audience] === 'no').length;
        return `${audienceName(audience, report)} cannot pull ${share(without, required)} of ${nameOf(report)}`;
    }
    if (report.conclusion === 'fail')
        return failed(report);
    if (reason.kind === 'open')
        return openClause(reason, required, report);
    return passed(required, report);
}
/** Rules that keep an image from everybody, also where nobody outside can see the repository. */
const forNobody = new Set([
    'image-not-found',
    'no-amd64-image',
    'wrong-artifact-kind',
    'unsupported-manifest',
    'retired-registry'
]);
function blockedClause(blocked, required, report) {
    const gone = new Set(report.findings.filter(({ rule }) => forNobody.has(rule)).flatMap(({ images }) => images));
    const nobody = blocked.every(({ access, reference }) => access.outside === 'no' || (access.outside === null && gone.has(reference)));
    const excuse = excuseOf(report);
    return nobody
        ? `nobody can pull ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(blocked.length, 'image')} of ${nameOf(report)}${excuse}`
        : `the team cannot pull ${share(blocked.length, required)} of ${nameOf(report)}${excuse}`;
}
/** Why what nobody can pull fails nothing. */
function excuseOf({ reason, pullRequest }) {
    if (reason.kind === 'ignored')
        return ', which the configuration file ignores';
    return reason.kind === 'not-new' ? `, as on ${pullRequest?.base ?? 'the base branch'}` : '';
}
/** Where the team gets all, the audience that the run counts and that does not. */
function audienceInMain(report) {
    if (report.conclusion !== 'fail')
        return null;
    return ['prebuild', 'outside'].find(one => countsAsError(one, report)) ?? null;
}
/** Of a private or internal repository, those who read it and may fork it are outside. */
function audienceName(audience, { repositoryVisibility }) {
    if (audience !== 'outside')
        return audience === 'team' ? 'the team' : 'prebuilds';
    const onlyReaders = repositoryVisibility === 'private' || repositoryVisibility === 'internal';
    return onlyReaders ? 'readers who fork it' : 'people from outside';
}
/** Whether an error says that an audience does not get an image. */
function countsAsError(audience, { findings, images }) {
    const names = new Set(images
        .filter(({ required, access }) => required && access.team !== 'no' && access[audience] === 'no')
        .map(({ reference }) => reference));
    return findings.some(({ rule, severity, images: concerned }) => severity === 'error' &&
        (rule === 'outside-contributors-blocked') === (audience === 'outside') &&
        concerned.some(image => names.has(image)));
}
/** Who else differs from a team that gets all, and what a codespace can do without. */
function otherClauses(report) {
    const required = report.images.filter(image => image.required);
    const main = audienceInMain(report);
    const teamGetsAll = required.every(({ access }) => access.team === 'yes');
    const differing = ['prebuild', 'outside'].flatMap(audience => {
        const blocked = required.filter(({ access }) => access[audience] === 'no').length;
        const isSaid = main === audience || !teamGetsAll || (report.conclusion === 'fail' && main === null);
        if (blocked === 0 || isSaid)
            return [];
        const what = required.length === 1 ? 'it' : `${blocked} of them`;
        return [`${audienceName(audience, report)} cannot pull ${what}`];
    });
    const optional = report.images.filter(image => !image.required);
    const count = (verdict) => optional.filter(({ access }) => access.team === verdict).length;
    return [
        ...differing,
        ...(count('no') > 0 ? [`${optionalShare(count('no'), optional)} cannot be pulled`] : []),
        ...(count('unknown') > 0 ? [`${optionalShare(count('unknown'), optional)} could not be proven`] : []),
        ...openPackages(report)
    ];
}
function optionalShare(part, { length }) {
    return part === length ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(part, 'optional image') : `${part} of ${length} optional images`;
}
function openPackages({ packages, conclusion }) {
    const open = packages.filter(({ access }) => access.team === 'unknown').length;
    return open === 0 || conclusion === 'fail' ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(open, 'package')} could not be proven`];
}
function passed(required, report) {
    const [only] = required;
    if (only === undefined)
        return report.images.length === 0
            ? `codespaces of ${nameOf(report)} pull no image that needs a check`
            : `codespaces of ${nameOf(report)} pull no image that they cannot do without`;
    const all = report.images.every(({ access }) => access.team === 'yes') ? report.images : required;
    return all.length === 1 ? 'the team can pull the image' : `the team can pull all ${all.length} images`;
}
function openClause({ images, unresolved, limits }, required, report) {
    const host = secretsNotRead(images, report);
    if (host !== null)
        return `whether the secrets for ${host} exist was not read`;
    if (images.length > 0)
        return `nothing proves that the team can pull ${share(images.length, required)} of ${nameOf(report)}`;
    if (unresolved.length > 0)
        return `no file gives the name of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(unresolved.length, 'image')} of ${nameOf(report)}`;
    return limits.length > 0 ? `part of ${nameOf(report)} was not checked` : passed(required, report);
}
/** The one registry whose secrets were not read, where nothing else leaves an image open. */
function secretsNotRead(images, { findings }) {
    const unread = findings.filter(({ rule }) => rule === 'secrets-not-checked');
    const covered = new Set(unread.flatMap(one => one.images));
    const hosts = new Set(images.map(image => image.split('/')[0] ?? ''));
    const [host] = hosts;
    return host !== undefined && hosts.size === 1 && images.every(image => covered.has(image)) ? host : null;
}
function failed(report) {
    const weight = ['error', 'warning', 'notice'].find(severity => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(report, severity) > 0);
    return weight === undefined
        ? `the check of ${nameOf(report)} fails`
        : `the check of ${nameOf(report)} found ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(report, weight), weight)}`;
}
function proofClause({ audience, images, declared }, report) {
    const required = report.images.filter(image => image.required);
    const [only] = images;
    const what = images.length === 1 && only !== undefined ? only : share(images.length, required);
    const claimed = declared.length === images.length ? 'only a declaration says' : 'nothing proves';
    return `\`require-proof\` is set, and ${claimed} that ${audienceName(audience, report)} can pull ${what}`;
}
function nameOf({ repository }) {
    return repository ?? 'this repository';
}
function share(part, { length }) {
    return length === 1 ? 'the image' : `${part} of ${length} images`;
}
function asSentence(reason) {
    const text = capital(reason.trim());
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 3313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ differenceSections),
/* harmony export */   GP: () => (/* binding */ openingSection),
/* harmony export */   fg: () => (/* binding */ closingSection)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4512);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5780);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5031);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2691);
/* harmony import */ var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7806);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2105);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4953);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8090);








const icons = { pass: '✅', fail: '❌', incomplete: '❔' };
const mostReasons = 20;
/** The verdict as a heading, and what is to be known of it; never cut. */
function openingSection(report) {
    const isEmpty = report.conclusion === 'pass' && (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedNothing */ .ni)(report);
    const heading = `## ${isEmpty ? '⚠️' : icons[report.conclusion]} ${(0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report))}`;
    const about = (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .aboutPullRequest */ .Mm)(report).join(' ');
    const below = [...(about === '' ? [] : [about]), ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .belowHeadline */ .Uk)(report).slice(0, mostReasons)].map(_table_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL);
    const next = (0,_next_step_js__WEBPACK_IMPORTED_MODULE_1__/* .untoldStep */ .R)(report);
    const todo = next === null ? [] : [`**Next**: ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_5__/* .fixText */ .Xc)({ ...next, irreversible: false })}`];
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_7__/* .fixed */ .Zu)([heading, ...below, ...todo].join('\n\n'));
}
/** The counts, what was not looked at, and which hosts were asked: the list for a firewall. */
function closingSection(report) {
    const counts = [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .imageCounts */ .ON)(report), (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .findingCounts */ .s_)(report)];
    const unsaid = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingChecked */ .t1)(report) ? [] : report.incomplete;
    const reasons = unsaid.slice(0, mostReasons).map(reason => `- Not looked at: ${(0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)(reason)}`);
    const further = unsaid.length - reasons.length;
    if (further > 0)
        reasons.push(`- and ${further} more, which the JSON report names`);
    const tool = `codespaces-preflight ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .forMarkdown */ .Bm)(report.tool.version)}`;
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_7__/* .fixed */ .Zu)([
        ...(reasons.length > 0 ? [reasons.join('\n')] : []),
        ...hostsAsked(report),
        `<sub>${counts.join('; ')}. ${tool}</sub>`
    ].join('\n\n'));
}
const mostHosts = 100;
function hostsAsked({ requests }) {
    const hosts = Object.keys(requests).sort();
    if (hosts.length === 0)
        return [];
    const further = hosts.length - mostHosts;
    const named = hosts.slice(0, mostHosts).map(_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inCodeSpan */ .Jl).join(', ');
    return [
        `<details><summary>Hosts that were asked (${hosts.length})</summary>\n\n${named}${further > 0 ? ` and ${further} more` : ''}\n\n</details>`
    ];
}
/** The images that the pull request of the run adds, changes and removes, with their verdicts; nothing where it changes none. */
function differenceSections({ pullRequest, images }) {
    const access = new Map(images.map(image => [(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(image), image.access]));
    const blocks = pullRequest?.images ? blocksOf(pullRequest.images, access) : [];
    if (blocks.length === 0)
        return [];
    return [
        {
            name: 'changes',
            importance: 75,
            head: '### What this pull request changes\n',
            blocks,
            between: '\n',
            tail: ''
        }
    ];
}
function blocksOf({ added, changed, removed }, verdicts) {
    return [
        ...added.map(image => `- added ${named(image, verdicts)}`),
        ...changed.map(({ from, to }) => from.reference === to.reference
            ? `- changed ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inCodeSpan */ .Jl)(to.reference)}: ${digestText(from)} → ${digestText(to)}`
            : `- changed ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inCodeSpan */ .Jl)(from.reference)} → ${named(to, verdicts)}`),
        ...removed.map(image => `- removed ${(0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inCodeSpan */ .Jl)(image.reference)}`)
    ];
}
/** A lock file changes the digest of a Feature and leaves its name. */
function digestText({ digest }) {
    return digest === null ? 'no digest' : (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inCodeSpan */ .Jl)(digest);
}
function named(image, verdicts) {
    const access = verdicts.get((0,_pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(image));
    const verdict = access === undefined ? '' : ` (team ${_table_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictTexts */ .E0[access.team]})`;
    return (0,_untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .inCodeSpan */ .Jl)(image.reference) + verdict;
}


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ untoldStep),
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4512);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(734);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5031);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2691);




/**
 * What to do first, by the reason of the conclusion: the first fix of the heaviest finding, or how to get a proof that is
 * missing. `null` where there is nothing to do.
 */
function nextStep(report) {
    const { reason } = report;
    if ((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingChecked */ .t1)(report) || (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .failsOnBaseAlone */ .hI)(report))
        return null;
    if (reason.kind === 'missing-proof')
        return toProve(reason, report);
    const [heaviest] = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .heaviestFirst */ .O7)(report.findings);
    if (heaviest?.severity !== 'error' && nobodyAsked(report))
        return toAsk;
    if (heaviest === undefined)
        return null;
    if (heaviest.severity === 'notice' && report.conclusion === 'pass')
        return null;
    return toDo(heaviest);
}
/** The next step where no finding tells it: how to get a proof that is missing, or that somebody is to be asked. */
function untoldStep(report) {
    const next = nextStep(report);
    const told = report.findings.some(({ fixes }) => fixes.some(fix => next?.text === textOf(fix)));
    return told || (report.reason.kind !== 'missing-proof' && next !== toAsk) ? null : next;
}
function toDo({ fixes: [fix], message }) {
    if (fix === undefined)
        return { text: message, who: null };
    return { text: textOf(fix), ...(fix.url === undefined ? {} : { url: fix.url }), who: fix.who };
}
function textOf(fix) {
    return fix.text + (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .finality */ .vP)(fix);
}
/** Whether no server was asked about any image, as with `offline`. */
function nobodyAsked({ images, requests, findings }) {
    return (images.length > 0 &&
        Object.keys(requests).length === 0 &&
        images.every(({ evidence }) => evidence.every(({ result }) => result === 'skipped')) &&
        !findings.some(({ rule }) => rule === 'codespaces-unavailable'));
}
const toAsk = {
    text: 'Run the check without `offline`: it then asks the registries and GitHub who can pull each image.',
    who: 'anyone with write access'
};
/** Rules whose first fix makes a declaration hold, which `require-proof` does not take. */
const leadToDeclaration = new Set(['secrets-not-checked', 'registry-secrets-unproven']);
/**
 * A finding about one of the images says what its proof needs, unless a declaration is all that comes of it; what only a
 * declaration says, no finding speaks of.
 */
function toProve({ images, declared }, report) {
    const unknown = new Set(images.filter(image => !declared.includes(image)));
    const telling = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .heaviestFirst */ .O7)(report.findings).find(({ images: concerned, fixes }) => fixes.length > 0 && concerned.some(image => unknown.has(image)));
    const declares = telling !== undefined && leadToDeclaration.has(telling.rule);
    if (telling !== undefined && !declares)
        return toDo(telling);
    const [name] = declares ? telling.images.filter(image => unknown.has(image)) : images;
    const image = report.images.find(({ reference }) => reference === name);
    return image === undefined ? null : proofOf(image, declares || declared.includes(image.reference), report);
}
function proofOf(image, isDeclared, report) {
    const repository = report.repository ?? 'this repository';
    if (!isDeclared)
        return {
            text: `Look at the evidence on ${image.reference}: it says what was asked, and why no answer counts.`,
            who: null
        };
    const declares = (claim) => image.evidence.some(evidence => evidence.claim === claim && evidence.result === 'allowed');
    return declares('declared-grant')
        ? {
            text: `Run the check inside a codespace of ${repository}, whose own token proves what is declared of ${image.reference}; or ${without(report)}.`,
            who: 'anyone with write access'
        }
        : {
            text: `Give the check the three values of the secrets for ${image.registry} as environment variables of the same names, so that it pulls ${image.reference} with them; or ${without(report)}.`,
            who: 'anyone with write access'
        };
}
function without({ pullRequest }) {
    return pullRequest === null ? 'do without `require-proof`' : 'leave `require-proof` off pull requests';
}


/***/ }),

/***/ 9076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown),
  renderSummary: () => (/* binding */ renderSummary),
  reportSections: () => (/* binding */ reportSections),
  summaryLimit: () => (/* binding */ summaryLimit)
});

// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/report/markdown/document.ts
var markdown_document = __webpack_require__(3313);
// EXTERNAL MODULE: ./src/report/markdown/findings.ts
var findings = __webpack_require__(8834);
// EXTERNAL MODULE: ./src/report/markdown/fit.ts
var fit = __webpack_require__(2105);
// EXTERNAL MODULE: ./src/report/markdown/fixes.ts
var fixes = __webpack_require__(4953);
// EXTERNAL MODULE: ./src/report/order.ts
var order = __webpack_require__(734);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
// EXTERNAL MODULE: ./src/report/untrusted/visible.ts
var visible = __webpack_require__(3061);
;// CONCATENATED MODULE: ./src/report/markdown/graph.ts



/** A larger graph cannot be read, and GitHub draws none of more than 500 edges or 50,000 characters. */
const mostImages = 30;
const mostConfigurations = 20;
/** The graph from configurations to images to registries, coloured by the team's verdict, which each image also names. */
function graphSection(report) {
    if (report.images.length === 0)
        return [];
    return [
        {
            name: 'graphs',
            importance: 15,
            head: '',
            blocks: [['<details><summary>Graph</summary>', mermaid(report), '</details>'].join('\n\n')],
            between: '\n\n',
            tail: ''
        }
    ];
}
function mermaid(report) {
    const images = (0,order/* worstFirst */.md)(report.images);
    const shown = images.slice(0, mostImages);
    const configurations = configurationsOf(report, shown);
    const named = configurations.slice(0, mostConfigurations);
    const ids = new Map(configurations.map((path, index) => [path, index < named.length ? `c${index}` : 'cx']));
    const lines = [
        'flowchart LR',
        ...named.map((path, index) => `  c${index}["${forMermaid(path)}"]`),
        ...furtherNode('cx', configurations.length - named.length, 'further configuration'),
        ...shown.map((image, index) => `  i${index}["${imageLabel(image)}"]:::${image.access.team}`),
        ...furtherNode('ix', images.length - shown.length, 'further image'),
        ...registryLines(images),
        ...edges(images, shown.length, ids),
        ...classes
    ];
    return ['```mermaid', ...lines, '```'].join('\n');
}
/** The configurations that need the shown images first. */
function configurationsOf(report, shown) {
    const needing = new Set(shown.flatMap(image => image.uses.map(use => use.configuration)));
    const paths = report.configurations.map(({ path }) => path);
    return [...paths.filter(path => needing.has(path)), ...paths.filter(path => !needing.has(path))];
}
function furtherNode(id, count, noun) {
    return count > 0 ? [`  ${id}["${(0,words/* plural */.LS)(count, noun)}"]`] : [];
}
function imageLabel(image) {
    const short = image.reference.startsWith(`${image.registry}/`)
        ? image.reference.slice(image.registry.length + 1)
        : image.reference;
    return `${forMermaid(short)}: ${image.access.team}`;
}
function registriesOf(images) {
    return [...new Set(images.map(image => image.registry))].sort();
}
function registryLines(images) {
    return registriesOf(images)
        .slice(0, mostImages)
        .map((registry, index) => `  r${index}(["${forMermaid(registry)}"])`);
}
function edges(images, shown, configurationIds) {
    const registries = registriesOf(images).slice(0, mostImages);
    const lines = images.flatMap((image, index) => {
        const id = index < shown ? `i${index}` : 'ix';
        const registry = registries.indexOf(image.registry);
        const asking = image.uses.map(use => configurationIds.get(use.configuration) ?? 'cx');
        const optional = image.required ? '-->' : '-.->';
        return [
            ...asking
                .filter(from => from !== 'cx' || configurationIds.size > mostConfigurations)
                .map(from => `  ${from} ${optional} ${id}`),
            ...(registry === -1 ? [] : [`  ${id} --> r${registry}`])
        ];
    });
    return [...new Set(lines)].slice(0, 400);
}
const styles = {
    yes: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    no: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px',
    unknown: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328,stroke-dasharray:5 3'
};
const classes = Object.entries(styles).map(([verdict, style]) => `  classDef ${verdict} ${style}`);
/**
 * A text for a quoted label of a Mermaid graph, at most 90 characters of it.
 * Mermaid knows `#<number>;` as a character; all that could end the label, the line or the fence, start a directive or
 * be read as markup is written so, also the colon of `fa:fa-car`, which would become an icon.
 */
function forMermaid(text) {
    return (0,visible/* shorten */.m)((0,visible/* visible */.R)(text), 90)
        .replace(/[^\p{L}\p{N} ./:_-]/gu, character => `#${character.codePointAt(0) ?? 0};`)
        .replace(/:(?=fa-)/gi, '#58;');
}

// EXTERNAL MODULE: ./src/report/markdown/table.ts
var table = __webpack_require__(8090);
// EXTERNAL MODULE: ./src/report/pull-request.ts
var pull_request = __webpack_require__(5031);
// EXTERNAL MODULE: ./src/report/untrusted/markdown.ts
var markdown = __webpack_require__(7806);
;// CONCATENATED MODULE: ./src/report/summary.ts












/** GitHub takes so many bytes of summary for a step, and shows none of it beyond. */
const summaryLimit = 1024 * 1024 - 1024;
/** The job summary: verdict, table, what to do, findings, graph and evidence, the least important cut first. */
function renderSummary(report, extras = {}) {
    const note = (severity) => (extras.annotations === true ? leftOut(report, severity) : '');
    const sections = reportSections(report, extras.fileLink ?? noLink, note);
    return (0,fit/* fit */.Uj)(sections, { most: extras.limitBytes ?? summaryLimit, measure: fit/* utf8Bytes */.dy });
}
/** The sections of the long Markdown form. */
function reportSections(report, fileLink, note) {
    return [
        (0,markdown_document/* openingSection */.GP)(report),
        ...(0,markdown_document/* differenceSections */.CR)(report),
        ...(0,table/* accessSections */.TK)(report),
        ...(0,findings/* findingSections */.YS)(report, fileLink, note),
        ...(0,findings/* otherWaysSection */.CK)(report),
        ...((0,pull_request/* failsOnBaseAlone */.hI)(report) ? [] : (0,fixes/* personSections */.a_)(report)),
        ...graphSection(report),
        ...evidenceSection(report),
        ...((0,headline/* isUntouched */.O2)(report) ? [] : [(0,markdown_document/* closingSection */.fg)(report)])
    ];
}
function noLink() {
    return null;
}
function leftOut(report, severity) {
    const left = (0,annotations/* annotationsLeftOut */.yS)(report)[severity];
    if (left === 0)
        return '';
    return `GitHub shows ${annotations/* annotationLimit */.xN} annotations of each kind; ${(0,words/* plural */.LS)(left, `further ${severity}`)} ${left === 1 ? 'is' : 'are'} listed here only.`;
}
/** What was asked about each image and package, and what was answered; folded. */
function evidenceSection(report) {
    const images = report.images.map(image => ({ name: image.reference, evidence: image.evidence }));
    const packages = report.packages.map(entry => ({
        name: `${entry.registry} ${entry.name}`,
        evidence: entry.evidence
    }));
    const blocks = [...images, ...packages].filter(entry => entry.evidence.length > 0).map(evidenceText);
    if (blocks.length === 0)
        return [];
    return [
        {
            name: 'pieces of evidence',
            importance: 10,
            head: '<details><summary>Evidence: what was asked, what was answered</summary>',
            blocks,
            between: '\n\n',
            tail: '\n\n</details>'
        }
    ];
}
function evidenceText({ name, evidence }) {
    const items = evidence.map(({ claim, result, detail }) => `  - ${claim}: **${result}**, ${(0,table/* words */.aL)((0,visible/* shorten */.m)(detail, 500))}`);
    return [`- ${(0,markdown/* inCodeSpan */.Jl)(name)}`, ...items].join('\n');
}
/** The report as Markdown for a file: what the job summary has, without a limit. */
function renderMarkdown(report, fileLink = () => null) {
    const sections = reportSections(report, fileLink, () => '');
    return (0,fit/* fit */.Uj)(sections, { most: Infinity, measure: text => text.length });
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
