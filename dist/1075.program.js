export const id = 1075;
export const ids = [1075];
export const modules = {

/***/ 3456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _run_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9847);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(975);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8959);
/* harmony import */ var _report_redacted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5104);
/* harmony import */ var _report_text_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2704);






/**
 * Puts a report or a listing wherever the destinations name, each apart: what fails is reported and stops nothing else.
 * A listing goes into files alone.
 */
async function publish(made, { options, destinations }, context) {
    const link = fileLink(context);
    const judged = made.report;
    const comment = await commentOutcome(judged, { options, destinations }, context, link);
    const report = comment.kind === 'tried' ? counted(made.report, context) : made.report;
    const wanted = files(destinations);
    const summary = attempt('summary', 'the job summary could not be written', () => summarize(report, destinations, link, context));
    const rendering = { detail: 'normal', style: _report_text_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .plainStyle */ .sj, folder: context.folder, annotated: null };
    const failures = await Promise.all(wanted.map(({ path, format }) => attempt('file', `${path} could not be written`, async () => {
        const text = await (0,_render_js__WEBPACK_IMPORTED_MODULE_5__.renderReport)({ ...made, report }, { ...rendering, format, fileLink: link });
        await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeReport */ .u)(path, text, context.checkouts);
    })));
    const written = wanted.filter((_, index) => failures[index] === null).map(({ path }) => path);
    const all = [...failures, await summary, comment.kind === 'tried' ? comment.problem : null];
    const notes = comment.kind === 'refused' ? [`\`comment\`: no comment was written: ${comment.why}.`] : [];
    return { report, written, unpublished: all.filter(result => result !== null), notes };
}
/** There is nothing to do where there is no pull request to comment on, or nobody asked for a comment. */
async function commentOutcome(report, { options, destinations }, context, link) {
    if (!destinations.comment || report.conclusion === null)
        return { kind: 'not-wanted' };
    const refusal = whyNoComment(context.situation);
    if (refusal !== null)
        return { kind: 'refused', why: refusal };
    const { pullRequest } = context.situation;
    if (options.offline || pullRequest === null)
        return { kind: 'not-wanted' };
    const problem = await attempt('comment', 'the comment was not written', async () => {
        const { commentOn } = await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(3143)]).then(__webpack_require__.bind(__webpack_require__, 3143));
        const failure = await commentOn(pullRequest, report, options, context, link);
        if (failure !== null)
            throw new Error(failure);
    });
    return { kind: 'tried', problem };
}
/** Why no comment can be written, as a clause; `null`: it is worth trying. A run on `pull_request_target` may write. */
function whyNoComment({ event, pullRequest }) {
    if (pullRequest?.fromFork !== true || event === 'pull_request_target')
        return null;
    return 'the pull request comes from a fork, and GitHub gives such runs a token that only reads';
}
function counted(report, { network, redactor }) {
    return { ...report, ...(0,_report_redacted_js__WEBPACK_IMPORTED_MODULE_3__/* .redacted */ .p)({ requests: network().requests() }, redactor.redact) };
}
/**
 * The page of a line at the commit that is checked: of a pull request its head, since its merge commit does not last.
 * There is none where another repository is checked out than that of the run.
 */
function fileLink({ variables, situation, checkedOut, folder }) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own, GITHUB_SHA: sha } = variables;
    if (!server || !own || !sha || !(0,_run_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .belongsToRun */ .zi)(checkedOut))
        return () => null;
    const head = checkedOut.kind === 'own' ? situation.pullRequest?.head : undefined;
    const commit = head?.repository ? head : { repository: own, sha };
    const prefix = folder === '.' ? '' : `${folder}/`;
    return (file, line) => {
        const path = (prefix + file).split('/').map(encoded);
        return `${server}/${commit.repository}/blob/${commit.sha}/${path.join('/')}#L${line}`;
    };
}
function encoded(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'));
}
function files({ jsonFile, sarifFile, markdownFile }) {
    const formats = [
        { path: jsonFile, format: 'json' },
        { path: sarifFile, format: 'sarif' },
        { path: markdownFile, format: 'markdown' }
    ];
    return formats.flatMap(({ path, format }) => (path === null ? [] : [{ path, format }]));
}
async function summarize(report, { summary, annotations }, fileLink, { variables }) {
    const path = variables['GITHUB_STEP_SUMMARY'];
    if (!summary || !path || report.conclusion === null)
        return;
    const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(6695)]).then(__webpack_require__.bind(__webpack_require__, 9076));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, renderSummary(report, { fileLink, annotations }));
}
async function attempt(where, problem, act) {
    try {
        await act();
        return null;
    }
    catch (error) {
        return { where, problem: `${problem}: ${error instanceof Error ? error.message : String(error)}` };
    }
}


/***/ }),

/***/ 8959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _checkout_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8372);



/**
 * Writes a report. `checkouts` are folders whose files others may have written: a symbolic link there that leads out of
 * its folder, or to git's own files, is not followed. With `wx` it is never written over what is there. Rejects with a clause that says why.
 */
async function writeReport(path, text, checkouts, flag = 'w') {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const link = await leavingLink(absolute, checkouts);
    if (link !== null)
        throw new Error(`${link === absolute ? 'it' : link} is a symbolic link of the checkout that leads out of it, and is not followed; remove it, or name another file`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(absolute, text, { flag });
}
/** The first link on the way that lies in one of the folders and leads out of it; `null`: there is none. */
async function leavingLink(absolute, checkouts) {
    const roots = (await Promise.all(checkouts.map(real))).filter(root => root !== null);
    let reached = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(absolute).root;
    for (const name of absolute.slice(reached.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        const folder = await real(reached);
        reached = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reached, name);
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(reached).catch(() => null);
        if (folder === null || stats === null)
            return null;
        if (!stats.isSymbolicLink())
            continue;
        const root = roots.find(candidate => (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .liesInFolder */ .rB)(candidate, folder));
        const target = await real(reached);
        if (root !== undefined && (target === null || !(0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .liesInFolder */ .rB)(root, target) || isGits(root, target)))
            return reached;
    }
    return null;
}
function real(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => null);
}
function isGits(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .some(name => name.toLowerCase() === '.git');
}


/***/ }),

/***/ 5104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ redactedLines),
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/**
 * Members whose values are words of this program: readers of a report depend on them, and a secret that
 * happens to be such a word is not revealed by it.
 */
const closedWords = new Set([
    'access',
    'audience',
    'claim',
    'conclusion',
    'fingerprint',
    'kind',
    'relation',
    'repositoryVisibility',
    'result',
    'rule',
    'severity',
    'tool',
    'who'
]);
/**
 * A report, or a part of one, with no secret in any of its texts. Values are redacted, before a form
 * escapes them: escaped, a secret would not be found, and a mask in a finished document could break it.
 */
function redacted(value, redact) {
    return withoutSecrets(value, redact);
}
function withoutSecrets(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map(item => withoutSecrets(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => {
        if (closedWords.has(name))
            return [name, member];
        return [name, name === 'requests' ? byHost(member, redact) : withoutSecrets(member, redact)];
    }));
}
/** Hosts are named by the files: of these members the names are texts too. */
function byHost(requests, redact) {
    const counts = new Map();
    for (const [host, count] of Object.entries(requests)) {
        const name = redact(host);
        counts.set(name, (counts.get(name) ?? 0) + count);
    }
    return Object.fromEntries(counts);
}
/** The lines of the files with no secret in them. */
function redactedLines(sourceLine, redact) {
    return (file, line) => {
        const text = sourceLine(file, line);
        return text === null ? null : redact(text);
    };
}


/***/ })

};
