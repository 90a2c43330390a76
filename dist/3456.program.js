export const id = 3456;
export const ids = [3456,975,1075];
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

/***/ 975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReport: () => (/* binding */ renderReport)
/* harmony export */ });
/** A report or a listing in the form that was asked for; SARIF has no place for a list of images, only for findings. */
async function renderReport(reported, rendering) {
    const { report, sourceLine } = reported;
    switch (rendering.format) {
        case 'text':
            return asText(reported, rendering);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 2794))).renderJson(report);
        case 'markdown':
            return report.conclusion === null
                ? (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9908), __webpack_require__.e(3481)]).then(__webpack_require__.bind(__webpack_require__, 8726))).renderListingMarkdown(report, rendering.fileLink)
                : (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9076)]).then(__webpack_require__.bind(__webpack_require__, 9076))).renderMarkdown(report, rendering.fileLink);
        case 'github': {
            const { renderGithub, annotationCommands } = await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(7611)]).then(__webpack_require__.bind(__webpack_require__, 7611));
            return report.conclusion === null
                ? [...annotationCommands(report, rendering.annotated), await asText(reported, rendering)].join('\n')
                : renderGithub(report, rendering.annotated);
        }
        case 'sarif': {
            const [{ renderSarif }, { loadRules }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 643)),
                __webpack_require__.e(/* import() */ 3013).then(__webpack_require__.bind(__webpack_require__, 3013))
            ]);
            return renderSarif(report, { rules: await loadRules(), folder: rendering.folder, sourceLine });
        }
    }
}
async function asText({ report, sourceLine }, { style, detail, failOn }) {
    return report.conclusion === null
        ? (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9908), __webpack_require__.e(3481)]).then(__webpack_require__.bind(__webpack_require__, 8726))).renderListing(report, style, sourceLine)
        : (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9908), __webpack_require__.e(3252)]).then(__webpack_require__.bind(__webpack_require__, 5655))).renderText(report, {
            style,
            sourceLine,
            detail,
            ...(failOn === undefined ? {} : { failOn })
        });
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


/***/ }),

/***/ 2704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   RF: () => (/* binding */ proseColumns),
/* harmony export */   Vu: () => (/* binding */ takeColumns),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   Zb: () => (/* binding */ inOwnWords),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   sj: () => (/* binding */ plainStyle)
/* harmony export */ });
/** What a pipe or a file gets. */
const plainStyle = { width: 100, colour: false, unicode: false };
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
/** Colours `text` where the style has colours. */
function paint(style, tone, text) {
    return style.colour && text !== '' ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text;
}
/** Links `text` to a page of ours where the terminal shows links: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
function link(style, text, url) {
    return style.links === true ? `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\` : text;
}
const asciiMarks = new Map([
    ['…', '...'],
    ['→', '->'],
    ['–', '-']
]);
/** Sentences of ours as the terminal can show them: without symbols beyond ASCII their marks are written with ASCII. */
function inOwnWords(style, text) {
    return style.unicode ? text : text.replace(/[…→–]/g, mark => asciiMarks.get(mark) ?? mark);
}
/** The columns that are laid out for: never narrower than 40, never wider than 200. */
function columns(style) {
    return Math.min(200, Math.max(40, Math.trunc(style.width) || 80));
}
/** The columns for sentences: no line is so long that the eye loses the next one. */
function proseColumns(style) {
    return Math.min(120, columns(style));
}
const marks = /^[\p{Mn}\p{Me}]$/u;
const wide = /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;
// eslint-disable-next-line no-control-regex -- what `link` and `paint` write
const escapes = /\u001B(?:\]8;;[^\u001B]*\u001B\\|\[\d+m)/g;
/** The columns that a text takes: wide characters take two, combining marks and our own escape sequences none. */
function displayWidth(text) {
    let width = 0;
    for (const character of text.includes('\u001B') ? text.replace(escapes, '') : text) {
        if (character < '\u0300')
            width += 1;
        else if (!marks.test(character))
            width += wide.test(character) ? 2 : 1;
    }
    return width;
}
/** Fills a text with spaces up to `width` columns. */
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/**
 * Breaks a text into lines of at most `width` columns, between words alone: a word that is longer than a line (a reference,
 * an address) stands on a line of its own, where it can be copied and clicked.
 */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').filter(part => part !== '')) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (line === '' || displayWidth(joined) <= width) {
            line = joined;
            continue;
        }
        lines.push(line);
        line = word;
    }
    return line === '' ? lines : [...lines, line];
}
/** The start of a text that takes at most `width` columns, and at least one character. */
function takeColumns(text, width) {
    let taken = '';
    let used = 0;
    for (const character of text) {
        used += displayWidth(character);
        if (used > width && taken !== '')
            break;
        taken += character;
    }
    return taken;
}


/***/ })

};
