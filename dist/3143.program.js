export const id = 3143;
export const ids = [3143];
export const modules = {

/***/ 3143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOn: () => (/* binding */ commentOn)
});

// UNUSED EXPORTS: commentKey

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/report/markdown/document.ts
var markdown_document = __webpack_require__(3313);
// EXTERNAL MODULE: ./src/report/markdown/findings.ts
var findings = __webpack_require__(8834);
// EXTERNAL MODULE: ./src/report/markdown/fit.ts
var fit = __webpack_require__(2105);
// EXTERNAL MODULE: ./src/report/markdown/table.ts
var table = __webpack_require__(8090);
// EXTERNAL MODULE: ./src/report/untrusted/markdown.ts
var markdown = __webpack_require__(7806);
;// CONCATENATED MODULE: ./src/report/comment.ts







/** GitHub takes so many characters of a comment. */
const commentLimit = 65_536;
/** The first line of a comment, by which it is found again; GitHub does not show it. */
function commentMarker(key = '') {
    const safe = encodeURIComponent(key.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
    return safe === '' ? '<!-- codespaces-preflight -->' : `<!-- codespaces-preflight ${safe} -->`;
}
/** The body of the one comment on a pull request, at most 65,536 characters. */
function renderComment(report, extras = {}) {
    const fileLink = extras.fileLink ?? noLink;
    const sections = [
        openingOf(report, extras),
        ...(0,markdown_document/* differenceSections */.CR)(report),
        ...(0,table/* accessSections */.TK)(report),
        ...(0,findings/* findingSections */.YS)(report, fileLink),
        ...(0,findings/* otherWaysSection */.CK)(report),
        ...((0,headline/* isUntouched */.O2)(report) ? [] : [(0,markdown_document/* closingSection */.fg)(report)]),
        ...(extras.runUrl === undefined
            ? []
            : [(0,fit/* fixed */.Zu)((0,markdown/* linkTo */.uM)('Evidence and graph: the summary of the run', extras.runUrl))])
    ];
    return (0,fit/* fit */.Uj)(sections, { most: commentLimit, measure: text => text.length });
}
/** What a comment asks of its readers: something, nothing, or nothing any more. */
const states = ['open', 'well', 'resolved'];
function stateOf({ conclusion, findings }, { updates }) {
    if (conclusion !== 'pass' || findings.length > 0)
        return 'open';
    return updates === true ? 'resolved' : 'well';
}
/** The state is the second line of a comment, which GitHub does not show, so that the next run need not read its prose. */
function stateLine(state) {
    return `<!-- state: ${state} -->`;
}
/** The state of a comment that `renderComment` wrote; `null`: it has none. */
function commentState(body) {
    const [, line] = body.split(/\r?\n/, 2);
    return states.find(state => stateLine(state) === line) ?? null;
}
function noLink() {
    return null;
}
function openingOf(report, extras) {
    const opening = (0,markdown_document/* openingSection */.GP)(report);
    const state = stateOf(report, extras);
    const notes = [
        ...(extras.caveat ? [`This is not about what is proposed here: ${(0,markdown/* forMarkdown */.Bm)(extras.caveat)}.`] : []),
        ...selectionNote(extras.selection ?? []),
        ...(state === 'resolved' ? ['Resolved: nothing is left to do.'] : [])
    ];
    const hidden = `${commentMarker(extras.key)}\n${stateLine(state)}`;
    return { ...opening, head: [`${hidden}\n${opening.head}`, ...notes].join('\n\n') };
}
const mostChosen = 10;
/** Several runs may comment on one pull request: each says which part it looked at. */
function selectionNote(selection) {
    if (selection.length === 0)
        return [];
    const further = selection.length - mostChosen;
    const names = selection.slice(0, mostChosen).map(markdown/* inCodeSpan */.Jl).join(', ');
    return [`Looked at: ${names}${further > 0 ? ` and ${further} further` : ''}.`];
}

// EXTERNAL MODULE: ./src/report/pull-request.ts
var pull_request = __webpack_require__(5031);
;// CONCATENATED MODULE: ./src/pull-request/comment.ts



/**
 * Keeps the one comment on the pull request up to date, also where all is well: a reader sees that it was looked at.
 * None is begun where the pull request touches nothing that was to be checked (`changed-only`). Gives `null`, or why it was not written as a clause.
 */
async function commentOn(pullRequest, report, options, context, fileLink) {
    const { variables, checkedOut, folder } = context;
    const key = commentKey(folder, options, pullRequest);
    const caveat = checkedOut.kind === 'base' ? checkedOut.detail : null;
    if (caveat !== null)
        context.warn(`\`comment\`: what it tells is not about the pull request: ${caveat}`);
    const selection = options.configurations;
    const extras = { key, fileLink, caveat, selection, ...runUrl(variables) };
    const place = {
        repository: pullRequest.base.repository,
        pullRequest: pullRequest.number,
        marker: commentMarker(key)
    };
    const written = await context.github().comment(place, previous => {
        if (previous === null && saysNothing(report))
            return null;
        const updates = previous !== null && commentState(previous) !== 'well';
        return renderComment(report, { ...extras, updates });
    });
    return 'detail' in written ? written.detail : null;
}
/** Whether the pull request touches nothing that was to be checked, and changes no image either. */
function saysNothing({ reason, findings, pullRequest }) {
    if (reason.kind !== 'untouched' || findings.length > 0)
        return false;
    const images = pullRequest?.images ?? null;
    return images === null || (0,pull_request/* countDifference */.XQ)(images) === 0;
}
function runUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run }) {
    return server && repository && run ? { runUrl: `${server}/${repository}/actions/runs/${run}` } : {};
}
/** The longest key that is written out. */
const longest = 300;
/**
 * What parts the comments of several runs on one pull request from each other: the checked folder, the configurations that
 * were chosen, and the repository where it is not the pull request's. Empty for a run that chooses nothing.
 */
function commentKey(folder, { configurations, repository }, { base }) {
    const other = repository !== null && repository.toLowerCase() !== base.repository.toLowerCase();
    const chosen = [...new Set(configurations)].sort();
    const key = [
        folder === '.' ? '' : folder,
        ...chosen,
        ...(other ? [`//${repository.toLowerCase()}`] : [])
    ].join('\n');
    return key.length <= longest ? key : (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex');
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


/***/ })

};
