export const id = 684;
export const ids = [684,908,13];
export const modules = {

/***/ 39857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ leavingLink),
/* harmony export */   YL: () => (/* binding */ writableByAuthors),
/* harmony export */   mi: () => (/* binding */ writtenFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Refuses a folder that is reached over a symbolic link of a checkout that leaves it: on a pull request anyone may have put
 * the link there. Links that lie in no checkout are the user's own.
 */
async function leavingLink(path, named) {
    for (const step of stepsTo((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(named.workingFolder, path))) {
        if (!(await isLink(step)))
            continue;
        const checkout = await ground((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(step), named);
        if (checkout === null || liesIn(checkout, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(step)))
            continue;
        const message = `\`${path}\` goes over the symbolic link \`${step}\`, which leaves the checkout: name a folder of the checkout itself.`;
        return { kind: 'outside', message };
    }
    return null;
}
/**
 * Where a folder lies in its checkout by the way that it is named: the base commit of a pull request is asked for this
 * path, since a link of the head commit could lead to another one. `null` where it lies in no checkout.
 */
async function writtenFolder(root) {
    const checkout = await checkoutOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root));
    if (checkout === null)
        return null;
    for (const step of stepsTo(root))
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(step)) === checkout)
            return slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(step, root)) || '.';
    return slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(checkout, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root))) || '.';
}
/** The folders in which whoever wrote the checkout at `root` may have put a program. */
async function writableByAuthors(root, named) {
    const checkout = await checkoutOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root));
    return [root, ...(checkout === null ? [] : [checkout]), ...(isWorkflow(named) ? [named.workingFolder] : [])];
}
/** Of a workflow the workspace counts as a checkout also where git's folder is not there. */
async function ground(folder, named) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    const checkout = await checkoutOf(real);
    if (checkout !== null || !isWorkflow(named))
        return checkout;
    const workspace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(named.workingFolder);
    return liesIn(workspace, real) ? workspace : null;
}
function isWorkflow({ variables }) {
    return variables['GITHUB_ACTIONS'] === 'true';
}
/** The nearest folder above with git's own in it; of a submodule that of the repository around it, where there is one. */
async function checkoutOf(folder) {
    let submodule = null;
    for (const step of stepsTo(folder).reverse()) {
        const kind = await gitKind((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(step, '.git'));
        if (kind === 'own')
            return step;
        if (kind === 'submodule')
            submodule = step;
    }
    return submodule;
}
async function gitKind(path) {
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isDirectory())
            return 'own';
        return /^gitdir: .*[/\\]modules[/\\]/.test(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')) ? 'submodule' : 'own';
    }
    catch {
        return 'none';
    }
}
/** The folders from the root of the file system to a folder, itself included. */
function stepsTo(folder) {
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(folder);
    const names = folder
        .slice(root.length)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter(name => name !== '');
    return [root, ...names.map((_name, index) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...names.slice(0, index + 1)))];
}
async function isLink(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isSymbolicLink();
}
function liesIn(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function slashed(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 83863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ checkoutProblem),
  H: () => (/* binding */ openCheckout)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/discovery/folders.ts
var folders = __webpack_require__(55295);
// EXTERNAL MODULE: ./src/discovery/link-walk.ts
var link_walk = __webpack_require__(35728);
;// CONCATENATED MODULE: ./src/discovery/landed-file.ts



/**
 * Reads the regular file that a look lands on, at most `limit` bytes of it. `look` is asked again once the file is open:
 * what was put in its place in between is not given. A text comes with its path without links.
 */
async function readLanded(look, limit) {
    const landing = await look();
    if (landing.kind !== 'found')
        return landing;
    if (landing.stats.isDirectory())
        return { kind: 'directory' };
    if (!landing.stats.isFile())
        return { kind: 'unreadable', reason: 'it is no regular file' };
    if (landing.stats.size > limit)
        return { kind: 'too-large', bytes: landing.stats.size, limit };
    try {
        return await readOpened(landing.absolute, look, limit);
    }
    catch (error) {
        return (0,link_walk/* failure */.V2)(error);
    }
}
// Between the look and the open another process may put a link in the place of the file or of a folder above it:
// the last is refused by O_NOFOLLOW, the folders by a second look that must land on the very file that is open.
async function readOpened(absolute, look, limit) {
    const handle = await (0,promises_.open)(absolute, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const opened = await handle.stat();
        const again = await look();
        if (again.kind !== 'found')
            return again;
        if (!opened.isFile() || again.stats.ino !== opened.ino || again.stats.dev !== opened.dev)
            return { kind: 'unreadable', reason: 'it was replaced while it was read' };
        const answer = await readText(handle, limit);
        return answer.kind === 'text' ? { ...answer, path: again.path } : answer;
    }
    finally {
        await handle.close();
    }
}
async function readText(handle, limit) {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(Math.min(size, limit) + 1);
    let filled = 0;
    for (;;) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, null);
        filled += bytesRead;
        if (bytesRead === 0 || filled === buffer.length)
            break;
    }
    if (filled > limit)
        return { kind: 'too-large', bytes: filled, limit };
    return { kind: 'text', text: buffer.toString('utf8', 0, filled) };
}

// EXTERNAL MODULE: ./src/discovery/limits.ts
var limits = __webpack_require__(87088);
// EXTERNAL MODULE: ./src/discovery/repository-path.ts
var repository_path = __webpack_require__(3850);
;// CONCATENATED MODULE: ./src/discovery/checkout.ts







/** Looks whether `root` is a folder that can be read; `null`: it is. */
async function checkoutProblem(root) {
    try {
        if (!(await (0,promises_.stat)(root)).isDirectory())
            return { kind: 'not-a-folder', message: `\`${root}\` is not a folder.${hintAt(root)}` };
        await (0,promises_.access)(root, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK);
        return null;
    }
    catch (error) {
        const answer = (0,link_walk/* failure */.V2)(error);
        if (answer.kind === 'unreadable')
            return {
                kind: 'unreadable',
                message: `\`${root}\` cannot be read: ${answer.reason}. Run the check as a user who may read and enter the folder.`
            };
        return { kind: 'no-such-path', message: `There is no folder \`${root}\`.` };
    }
}
/** Who names a devcontainer.json wants to check that one. */
function hintAt(path) {
    return /(?:^|[/\\])\.?devcontainer\.jsonc?$/.test(path)
        ? ' Name the folder of the repository, and the file with `configurations` (`--configurations <path>`), as a path in it.'
        : '';
}
/**
 * The files of a checkout on disk. Symbolic links that stay inside are followed, the others are `outside` and never
 * touched; FIFOs, devices and sockets are `unreadable` and never opened.
 */
function openCheckout(root) {
    let tree = null;
    const at = async (path) => {
        try {
            tree ??= (0,link_walk/* openTree */.rB)(root);
            return await (0,link_walk/* land */.ob)(await tree, path);
        }
        catch (error) {
            return (0,link_walk/* failure */.V2)(error);
        }
    };
    return {
        read: async (path, limit = limits/* defaultFileLimit */.tL) => withoutOwnPath(path, await readLanded(() => at(path), limit)),
        list: async (path) => listFolder(await at(path), at)
    };
}
function withoutOwnPath(path, answer) {
    if (answer.kind !== 'text')
        return answer;
    const asked = (0,repository_path/* resolveFrom */.dx)('.', path);
    return asked.kind === 'inside' && asked.path === answer.path ? { kind: 'text', text: answer.text } : answer;
}
async function listFolder(landing, at) {
    if (landing.kind !== 'found')
        return landing;
    if (!landing.stats.isDirectory())
        return { kind: 'missing' };
    try {
        const found = await (0,promises_.readdir)(landing.absolute, { withFileTypes: true });
        const entries = await Promise.all(found.map(entry => entryOf(entry, name => at(`${landing.path}/${name}`))));
        return { kind: 'entries', entries: (0,folders/* inOrder */.a)(entries) };
    }
    catch (error) {
        return (0,link_walk/* failure */.V2)(error);
    }
}
async function entryOf(entry, follow) {
    const { name } = entry;
    if (!entry.isSymbolicLink())
        return { name, kind: kindOf(entry) };
    const target = await follow(name);
    return { name, kind: target.kind === 'found' ? kindOf(target.stats) : 'other', link: true };
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    return entry.isDirectory() ? 'directory' : 'other';
}


/***/ }),

/***/ 66684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./src/check.ts + 101 modules
var check = __webpack_require__(13641);
// EXTERNAL MODULE: ./src/checked-out.ts
var checked_out = __webpack_require__(65463);
// EXTERNAL MODULE: ./src/checkout-place.ts
var checkout_place = __webpack_require__(39857);
// EXTERNAL MODULE: ./src/config-file.ts
var config_file = __webpack_require__(24660);
// EXTERNAL MODULE: ./src/discovery/checkout.ts + 1 modules
var checkout = __webpack_require__(83863);
// EXTERNAL MODULE: ./src/exit-code.ts
var exit_code = __webpack_require__(38085);
// EXTERNAL MODULE: ./src/inputs.ts + 1 modules
var inputs = __webpack_require__(745);
// EXTERNAL MODULE: ./src/open-surroundings.ts + 1 modules
var open_surroundings = __webpack_require__(51291);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/comment-key.ts

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

// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/markdown/difference.ts
var difference = __webpack_require__(21879);
// EXTERNAL MODULE: ./src/report/markdown/findings.ts
var findings = __webpack_require__(88834);
// EXTERNAL MODULE: ./src/report/markdown/fit.ts
var fit = __webpack_require__(12105);
// EXTERNAL MODULE: ./src/report/markdown/opening.ts
var markdown_opening = __webpack_require__(27522);
// EXTERNAL MODULE: ./src/report/markdown/table.ts
var table = __webpack_require__(38090);
// EXTERNAL MODULE: ./src/report/untrusted/markdown.ts
var markdown = __webpack_require__(7806);
;// CONCATENATED MODULE: ./src/report/comment.ts







/** GitHub takes so many characters of a comment. */
const commentLimit = 65_536;
/** By what a comment is found again: a line that GitHub does not show. */
function commentMarker(key = '') {
    const safe = encodeURIComponent(key.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
    return safe === '' ? '<!-- codespaces-preflight -->' : `<!-- codespaces-preflight ${safe} -->`;
}
/** The body of the one comment on a pull request, at most 65,536 characters. */
function renderComment(report, extras = {}) {
    const fileLink = extras.fileLink ?? noLink;
    const sections = [
        openingOf(report, extras),
        ...(0,difference/* differenceSections */.C)(report),
        ...(0,table/* accessSections */.T)(report),
        ...(0,findings/* findingSections */.YS)(report, fileLink),
        ...(0,findings/* otherWaysSection */.CK)(report),
        ...((0,headline/* isUntouched */.O2)(report) ? [] : [(0,markdown_opening/* closingSection */.f)(report)]),
        ...(extras.runUrl === undefined
            ? []
            : [(0,fit/* fixed */.Zu)((0,markdown/* linkTo */.uM)('Evidence and graph: the summary of the run', extras.runUrl))])
    ];
    return (0,fit/* fit */.Uj)(sections, { most: commentLimit, measure: text => text.length });
}
/** Whether a comment that this module wrote says that nothing is to be done, and not that something was. */
function saysAllWell(body) {
    return (/^<!--.*-->\s+## ✅/.test(body) &&
        !/<sub>(?![^<]*; 0 errors, 0 warnings, 0 notices)/.test(body) &&
        !body.includes(resolved));
}
const resolved = 'Resolved: nothing is left to do.';
function noLink() {
    return null;
}
function openingOf(report, extras) {
    const opening = (0,markdown_opening/* openingSection */.G)(report);
    const well = report.conclusion === 'pass' && report.findings.length === 0;
    const notes = [
        ...(extras.caveat ? [`This is not about what is proposed here: ${(0,markdown/* forMarkdown */.Bm)(extras.caveat)}.`] : []),
        ...selectionNote(extras.selection ?? []),
        ...(well && extras.updates === true ? [resolved] : [])
    ];
    return { ...opening, head: [`${commentMarker(extras.key)}\n${opening.head}`, ...notes].join('\n\n') };
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

// EXTERNAL MODULE: ./src/report/difference.ts
var report_difference = __webpack_require__(25371);
;// CONCATENATED MODULE: ./src/pull-request-comment.ts



/**
 * Keeps the one comment on the pull request up to date, also where all is well: a reader sees that it was looked at.
 * None is begun where the pull request touches nothing that was to be checked (`changed-only`). Gives `null`, or why it was not written as a clause.
 */
async function commentOn(pullRequest, checked, options, surroundings, fileLink) {
    const { variables, checkedOut, folder } = surroundings;
    const key = commentKey(folder, options, pullRequest);
    const caveat = checkedOut.kind === 'base' ? checkedOut.detail : null;
    if (caveat !== null)
        surroundings.warn(`\`comment\`: what it tells is not about the pull request: ${caveat}`);
    const selection = options.configurations;
    const extras = { key, fileLink, caveat, selection, ...runUrl(variables) };
    const place = {
        repository: pullRequest.base.repository,
        pullRequest: pullRequest.number,
        marker: commentMarker(key)
    };
    const written = await surroundings.github().comment(place, previous => {
        if (previous === null && saysNothing(checked.report))
            return null;
        const updates = previous !== null && !saysAllWell(previous);
        return renderComment(checked.report, { ...extras, updates });
    });
    return 'detail' in written ? written.detail : null;
}
/** Whether the pull request touches nothing that was to be checked, and changes no image either. */
function saysNothing({ reason, findings, pullRequest }) {
    if (reason.kind !== 'untouched' || findings.length > 0)
        return false;
    const images = pullRequest?.images ?? null;
    return images === null || (0,report_difference/* countDifference */.XQ)(images) === 0;
}
function runUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run }) {
    return server && repository && run ? { runUrl: `${server}/${repository}/actions/runs/${run}` } : {};
}

// EXTERNAL MODULE: ./src/render.ts + 10 modules
var render = __webpack_require__(17402);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(32794);
// EXTERNAL MODULE: ./src/report/markdown.ts
var report_markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report-file.ts
var report_file = __webpack_require__(63336);
// EXTERNAL MODULE: ./src/report/redacted.ts
var redacted = __webpack_require__(25104);
// EXTERNAL MODULE: ./src/report/sarif.ts + 1 modules
var report_sarif = __webpack_require__(6908);
// EXTERNAL MODULE: ./src/report/summary.ts + 3 modules
var report_summary = __webpack_require__(47129);
// EXTERNAL MODULE: ./src/rules/load-rules.ts
var load_rules = __webpack_require__(63013);
// EXTERNAL MODULE: ./src/terminal.ts
var terminal = __webpack_require__(65459);
;// CONCATENATED MODULE: ./src/publish.ts












/** Puts the report wherever the destinations name, each apart: what fails is told and stops nothing else. */
async function publish(checked, settings, surroundings) {
    const { destinations } = settings;
    const link = fileLink(surroundings);
    const refusal = destinations.comment ? whyNoComment(surroundings.situation) : null;
    const comment = refusal === null ? await commentWhereWanted(checked, settings, surroundings, link) : null;
    const report = comment === null ? checked.report : counted(checked.report, surroundings);
    const wanted = files({ ...checked, report }, destinations, surroundings.folder, link);
    const summary = attempt('summary', 'the job summary could not be written', () => summarize(report, destinations, link, surroundings));
    const failures = await Promise.all(wanted.map(({ path, render }) => attempt('file', `${path} could not be written`, async () => write(path, await render(), surroundings))));
    const written = wanted.filter((_, index) => failures[index] === null).map(({ path }) => path);
    const all = [...failures, await summary, ...(comment === null ? [] : comment)];
    const notes = refusal === null ? [] : [`\`comment\`: no comment was written: ${refusal}.`];
    return { report, written, unpublished: all.filter(result => result !== null), notes };
}
/** Why no comment can be written, as a clause; `null`: it is worth trying. A run on `pull_request_target` may write. */
function whyNoComment({ event, pullRequest }) {
    if (pullRequest?.fromFork !== true || event === 'pull_request_target')
        return null;
    return 'the pull request comes from a fork, and GitHub gives such runs a token that only reads';
}
function counted(report, { network, redactor }) {
    return { ...report, ...(0,redacted/* redacted */.p)({ requests: network().requests() }, redactor.redact) };
}
/**
 * The page of a line at the commit that is checked: of a pull request its head, since its merge commit does not last.
 * There is none where another repository is checked out than that of the run.
 */
function fileLink({ variables, situation, checkedOut, folder }) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own, GITHUB_SHA: sha } = variables;
    if (!server || !own || !sha || !(0,checked_out/* liesInRun */.m)(checkedOut))
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
function files({ report, sourceLine }, { jsonFile, sarifFile, markdownFile }, folder, link) {
    const sarif = async () => (0,report_sarif.renderSarif)(report, { rules: await (0,load_rules.loadRules)(), folder, sourceLine });
    return [
        ...(jsonFile === null ? [] : [{ path: jsonFile, render: () => (0,json/* renderJson */.h)(report) }]),
        ...(sarifFile === null ? [] : [{ path: sarifFile, render: sarif }]),
        ...(markdownFile === null ? [] : [{ path: markdownFile, render: () => (0,report_markdown/* renderMarkdown */.G)(report, link) }])
    ];
}
/** Writes the list of images wherever the destinations name a file. */
async function publishListing(listed, { destinations }, surroundings) {
    const style = terminal/* plainStyle */.sj;
    const { folder } = surroundings;
    const wanted = [
        { path: destinations.jsonFile, format: 'json' },
        { path: destinations.sarifFile, format: 'sarif' },
        { path: destinations.markdownFile, format: 'markdown' }
    ];
    const unpublished = [];
    for (const { path, format } of wanted) {
        if (path === null)
            continue;
        const text = await (0,render.renderListed)(listed, { format, detail: 'normal', style, folder, annotated: null });
        const result = await attempt('file', `${path} could not be written`, () => write(path, text, surroundings));
        if (result !== null)
            unpublished.push(result);
    }
    return unpublished;
}
function write(path, text, { checkouts }) {
    return (0,report_file/* writeReport */.u)(path, text, checkouts);
}
async function summarize(report, { summary, annotations }, fileLink, { variables }) {
    const path = variables['GITHUB_STEP_SUMMARY'];
    if (summary && path)
        await (0,promises_.appendFile)(path, (0,report_summary/* renderSummary */.Br)(report, { fileLink, annotations }));
}
/** `null` where there is no pull request to comment on, or nobody asked for a comment. */
async function commentWhereWanted(checked, { options, destinations }, surroundings, link) {
    const { pullRequest } = surroundings.situation;
    if (!destinations.comment || options.offline || pullRequest === null)
        return null;
    const problem = 'the comment was not written';
    const outcome = await attempt('comment', problem, async () => {
        const refusal = await commentOn(pullRequest, checked, options, surroundings, link);
        if (refusal !== null)
            throw new Error(refusal);
    });
    return [outcome];
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

// EXTERNAL MODULE: ./src/remote.ts
var src_remote = __webpack_require__(86473);
;// CONCATENATED MODULE: ./src/silent-event.ts
/**
 * What was asked for and cannot be done, since the event is about a pull request that its payload does not describe;
 * `null`: nothing. A run on a push or a schedule is not about a pull request: there the inputs rest, as meant.
 */
function silentEvent({ options, destinations }, { event, pullRequest, concernsPullRequest }) {
    if (pullRequest !== null || !concernsPullRequest)
        return null;
    const asked = [
        ...(destinations.comment ? ['`comment`'] : []),
        ...(options.changedOnly ? ['`changed-only`'] : []),
        ...(options.newOnly ? ['`new-only`'] : [])
    ];
    if (asked.length === 0)
        return null;
    const others = event?.startsWith('pull_request')
        ? ''
        : ' The events pull_request, pull_request_target and pull_request_review do.';
    return `${listed(asked)} ${asked.length === 1 ? 'does' : 'do'} nothing here: the payload of ${event ?? 'the event'} does not describe its pull request.${others}`;
}
function listed(names) {
    return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./src/examine.ts












/** Examines a checkout and prints the report; gives the exit code. */
async function examine(examination) {
    const { texts, variables, redactor, console, workingFolder } = examination;
    const translation = (0,inputs/* translateInputs */.ew)(texts);
    if (translation.kind === 'wrong')
        return stop(translation.problems, exit_code/* exitCodes */.h.wrongUsage, examination);
    const { options: given, destinations } = translation.settings;
    const problem = (await (0,checkout/* checkoutProblem */.K)(given.path)) ?? (await (0,checkout_place/* leavingLink */.NH)(given.path, { workingFolder, variables }));
    if (problem !== null) {
        const code = problem.kind === 'unreadable' ? exit_code/* exitCodes */.h.cannotRun : exit_code/* exitCodes */.h.wrongUsage;
        return stop([problem.message], code, examination);
    }
    const options = { ...given, configFile: await (0,config_file/* configFileIn */.k)(given.path, given.configFile) };
    const { progress } = console;
    const warn = (sentence) => console.complain(redactor.redact(sentence));
    const tokens = tokensOf(variables);
    const entrance = { variables, tokens, options, redactor, workingFolder, progress, warn };
    const surroundings = await (0,open_surroundings/* openSurroundings */.E)(entrance);
    try {
        const repository = options.repository ?? (await repositoryOf(surroundings));
        const settings = { options: { ...options, repository }, destinations };
        const silent = silentEvent(settings, surroundings.situation);
        if (silent !== null)
            warn(silent);
        return await (examination.kind === 'check' ? printCheck : printList)(settings, surroundings, examination);
    }
    finally {
        await surroundings.close();
    }
}
function tokensOf(variables) {
    return {
        token: variables['GH_TOKEN'] || variables['GITHUB_TOKEN'] || null,
        secretsToken: variables['CODESPACES_PREFLIGHT_SECRETS_TOKEN'] || null,
        packagesToken: variables['CODESPACES_PREFLIGHT_PACKAGES_TOKEN'] || null
    };
}
async function repositoryOf({ git, environment, warn }) {
    const remote = await git.remote();
    const refusal = remote === null ? await git.refusal() : null;
    if (refusal !== null)
        warn(`The repository is not known: ${refusal}. Or name it with \`--repository\`.`);
    return remote === null ? null : (0,src_remote/* repositoryOfRemote */.G)(remote, environment.servers.server);
}
async function printCheck(settings, surroundings, examination) {
    const { console, redactor } = examination;
    const outcome = await (0,check/* check */.z)(settings.options, surroundings);
    if (outcome.kind !== 'done')
        return stopped(outcome, examination);
    const { report, unpublished, notes } = await publish(outcome.value, settings, surroundings);
    const rendering = renderingOf(surroundings, examination);
    await console.print(await (0,render.renderChecked)({ ...outcome.value, report }, rendering));
    for (const sentence of [...notes, ...unpublished.map(({ problem }) => problem)])
        console.complain(redactor.redact(sentence));
    return unpublished.some(({ where }) => where === 'file')
        ? exit_code/* exitCodes */.h.cannotRun
        : (0,exit_code/* exitCodeOf */.F)(report, settings.options);
}
async function printList(settings, surroundings, examination) {
    const { console, redactor } = examination;
    const outcome = await (0,check/* list */.p)(settings.options, surroundings);
    if (outcome.kind !== 'done')
        return stopped(outcome, examination);
    const rendering = renderingOf(surroundings, examination);
    await console.print(await (0,render.renderListed)(outcome.value, rendering));
    const unpublished = await publishListing(outcome.value, settings, surroundings);
    for (const { problem } of unpublished)
        console.complain(redactor.redact(problem));
    return unpublished.length > 0 ? exit_code/* exitCodes */.h.cannotRun : (0,exit_code/* exitCodeOf */.F)(outcome.value.listing, settings.options);
}
function renderingOf({ folder, checkedOut }, { format, detail, console }) {
    return { format, detail, style: console.style, folder, annotated: (0,checked_out/* liesInRun */.m)(checkedOut) ? folder : null };
}
function stopped(outcome, examination) {
    return outcome.kind === 'wrong-usage'
        ? stop(outcome.problems.map(({ text }) => text), exit_code/* exitCodes */.h.wrongUsage, examination)
        : stop([outcome.problem], exit_code/* exitCodes */.h.cannotRun, examination);
}
function stop(problems, code, { console, redactor }) {
    for (const problem of problems)
        console.complain(redactor.redact(problem));
    return code;
}


/***/ }),

/***/ 51291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openSurroundings)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/checked-out.ts
var checked_out = __webpack_require__(65463);
// EXTERNAL MODULE: ./src/checkout-place.ts
var checkout_place = __webpack_require__(39857);
// EXTERNAL MODULE: ./src/credentials/shown-server.ts
var shown_server = __webpack_require__(76067);
;// CONCATENATED MODULE: ./src/credentials/protect-environment.ts

/** Addresses of the environment in which a login may stand. */
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'];
/** Makes every secret that the environment holds secret, before any of them is used. */
function protectEnvironment(redactor, { tokens, codespaceToken, triples }, variables) {
    for (const token of [tokens.token, codespaceToken, tokens.secretsToken, tokens.packagesToken])
        redactor.protect(token);
    for (const { server, user, password } of triples) {
        for (const secret of secretsOfAddress(server ?? ''))
            redactor.protect(secret);
        if (server !== null && (0,shown_server/* shownServer */.Hl)(server) === null && !(0,shown_server/* isCommonWord */.ei)(server))
            redactor.protect(server);
        redactor.protect(password);
        if (password !== null)
            redactor.protectLogin(user ?? '', password);
    }
    for (const name of proxyVariables)
        for (const secret of secretsOfAddress(variables[name] ?? ''))
            redactor.protect(secret);
}
/**
 * The password of an address, as it is written and as it is meant, and the values of its query. What stands alone before the
 * host may be a token or a user; neither it nor a value is secret where it is a word or a host.
 */
function secretsOfAddress(address) {
    const [, login = '', query = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:([^/?#]*)@)?[^?#]*\??([^#]*)/i.exec(address) ?? [];
    const colon = login.indexOf(':');
    const password = colon < 0 ? [] : [login.slice(colon + 1), decoded(login.slice(colon + 1))];
    const perhaps = [...(colon < 0 ? [login] : []), ...new URLSearchParams(query).values()];
    const hidden = perhaps.filter(value => !(0,shown_server/* isCommonWord */.ei)(value) && (0,shown_server/* shownServer */.Hl)(value) === null);
    return [...password, ...hidden.flatMap(value => [value, decoded(value)])].filter(secret => secret !== '');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./src/discovery/checkout.ts + 1 modules
var checkout = __webpack_require__(83863);
// EXTERNAL MODULE: ./src/environment.ts
var src_environment = __webpack_require__(92678);
// EXTERNAL MODULE: ./src/followed-path.ts
var followed_path = __webpack_require__(43083);
// EXTERNAL MODULE: ./src/git.ts
var src_git = __webpack_require__(71243);
// EXTERNAL MODULE: ./src/github/client.ts + 12 modules
var client = __webpack_require__(14995);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(85015);
// EXTERNAL MODULE: ./src/registry/network.ts + 12 modules
var network = __webpack_require__(89942);
;// CONCATENATED MODULE: ./src/open-surroundings.ts












/** The real surroundings: this machine's files, environment and network. */
async function openSurroundings(entrance) {
    const { variables, tokens, options, redactor, workingFolder, progress, warn } = entrance;
    const environment = (0,src_environment/* readEnvironment */.Qo)(variables, tokens);
    protectEnvironment(redactor, environment, variables);
    const root = (0,external_node_path_.resolve)(workingFolder, options.path);
    const untrusted = await (0,checkout_place/* writableByAuthors */.YL)(root, { workingFolder, variables });
    const git = (0,src_git/* openGit */.z)(root, variables, untrusted);
    const situation = await situationOf(variables);
    const folder = await folderOf(root, workingFolder, git);
    const top = topOf(await (0,promises_.realpath)(root).catch(() => root), folder);
    let opened = null;
    let client = null;
    const network = () => (opened ??= networkOf(variables, environment, options));
    return {
        files: (0,checkout/* openCheckout */.H)(root),
        wholeCheckout: folder === '.' ? null : (0,checkout/* openCheckout */.H)(top),
        folder,
        checkouts: [top, ...(environment.whereabouts.kind === 'actions' ? [workingFolder] : [])],
        baseFolder: (await (0,checkout_place/* writtenFolder */.mi)(root)) ?? pathBelow(workingFolder, root),
        follow: (0,followed_path/* followIn */.Bl)(root),
        git,
        checkedOut: await (0,checked_out/* checkedOut */.M)({
            git,
            situation,
            ofRun: environment.whereabouts.kind === 'actions' ? environment.whereabouts.repository : null,
            commitOfRun: variables['GITHUB_SHA'] || null,
            judged: options.repository,
            server: environment.servers.server
        }),
        environment,
        situation,
        network,
        github: () => (client ??= gitHubOver(network(), environment, situation)),
        close: async () => opened?.close(),
        redactor,
        variables,
        untrusted,
        today: new Date().toISOString().slice(0, 10),
        progress: { ...progress, answered: image => progress.answered(redactor.redact(image)) },
        warn
    };
}
/** As git tells it; without git the working folder counts as the root, as the workspace is where a workflow checks out. */
async function folderOf(root, workingFolder, git) {
    const prefix = await git.prefix();
    return prefix === null ? pathBelow(workingFolder, root) : prefix || '.';
}
function pathBelow(folder, root) {
    const path = (0,external_node_path_.relative)(folder, root).replaceAll('\\', '/');
    return /^(?:\.\.(?:\/|$)|$)/.test(path) ? '.' : path;
}
/** The root of the checkout. */
function topOf(root, folder) {
    return folder === '.' ? root : (0,external_node_path_.resolve)(root, ...folder.split('/').map(() => '..'));
}
function networkOf(variables, environment, options) {
    return (0,network/* openNetwork */.X)({
        allowPrivateNetwork: options.allowPrivateNetwork,
        trustedHosts: environment.trustedHosts,
        proxies: {
            https: variables['HTTPS_PROXY'] || variables['https_proxy'] || null,
            http: variables['HTTP_PROXY'] || variables['http_proxy'] || null,
            no: variables['NO_PROXY'] || variables['no_proxy'] || null
        },
        concurrency: options.concurrency,
        timeoutSeconds: options.timeout
    });
}
function gitHubOver(network, { servers, tokens }, situation) {
    return (0,client/* createGitHub */.C)({ fetch: network.fetch, servers, tokens, withoutSecrets: (0,github_event/* whyWithoutSecrets */.m)(situation) });
}
const longestPayload = 25 * 1024 * 1024;
async function situationOf(variables) {
    const path = variables['GITHUB_EVENT_PATH'];
    if (!path)
        return (0,github_event/* readSituation */.Z)(variables, null);
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return (0,github_event/* readSituation */.Z)(variables, text.length > longestPayload ? null : parsed(text));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 63336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


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
        const root = roots.find(candidate => isWithin(candidate, folder));
        const target = await real(reached);
        if (root !== undefined && (target === null || !isWithin(root, target) || isGits(root, target)))
            return reached;
    }
    return null;
}
function real(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => null);
}
function isWithin(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function isGits(root, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .some(name => name.toLowerCase() === '.git');
}


/***/ }),

/***/ 6908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/rules/catalogue.ts
var catalogue = __webpack_require__(91062);
// EXTERNAL MODULE: ./src/rules/links.ts
var links = __webpack_require__(22390);
// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/command-lines.ts
var command_lines = __webpack_require__(55285);
// EXTERNAL MODULE: ./src/report/mentions.ts
var mentions = __webpack_require__(42539);
// EXTERNAL MODULE: ./src/report/untrusted/json.ts
var json = __webpack_require__(95325);
// EXTERNAL MODULE: ./src/report/untrusted/visible.ts
var visible = __webpack_require__(63061);
;// CONCATENATED MODULE: ./src/report/untrusted/sarif.ts

/** A text of a SARIF message: `[label](target)` would be a link (SARIF 2.1.0, section 3.11.6), so the two are parted. */
function forSarif(text) {
    return (0,visible/* visible */.R)(text).replaceAll('](', ']\u200B(');
}

;// CONCATENATED MODULE: ./src/report/sarif.ts









/** GitHub keeps so many locations of a result ("SARIF support for code scanning"). */
const mostRelated = 100;
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** The report as SARIF 2.1.0, as GitHub's code scanning reads it: every result has a location and a fingerprint. */
function renderSarif(report, extras) {
    const used = catalogue.ruleIds.filter(rule => report.findings.some(finding => finding.rule === rule));
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
                        informationUri: links/* project */.Cv,
                        rules: used.map(rule => descriptor(rule, extras.rules[rule]))
                    }
                },
                automationDetails: { id: `codespaces-preflight/${extras.category ?? ''}` },
                columnKind: 'utf16CodeUnits',
                results: results(report, used, extras)
            }
        ]
    };
    return (0,json/* asJson */.v)(log);
}
function descriptor(rule, { severity, title, means, fails, why, fix }) {
    return {
        id: rule,
        name: rule,
        shortDescription: { text: title.charAt(0).toUpperCase() + title.slice(1) },
        fullDescription: { text: means },
        helpUri: (0,links/* rulePageUrl */.Pd)(rule),
        help: {
            text: `${means}\n\n${fails}\n\n${fix.text}\n\n${(0,links/* rulePageUrl */.Pd)(rule)}`,
            markdown: `${means}\n\n**How the codespace fails.** ${fails}\n\n**Why.** ${why}\n\n**How to fix it.** ${fix.text}\n\n[More about this rule](${(0,links/* rulePageUrl */.Pd)(rule)})`
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
    return [(0,visible/* shorten */.m)(finding.message, 4_000), ...finding.fixes.flatMap(fixLines)].map(forSarif).join('\n');
}
/** Page and commands stand on lines of their own, so that they can be opened and copied. */
function fixLines(fix) {
    const commands = fix.command === undefined ? [] : (0,command_lines/* commandLines */.Z)(fix.command).split(/\r\n|\r|\n/);
    const lines = [`${fix.text} (${fix.who})`, ...(fix.url === undefined ? [] : [fix.url]), ...commands];
    return lines.map(line => (0,visible/* shorten */.m)(line, 2_000));
}
/**
 * What stays when lines move: the rule, the image, the file and the text that stands there. GitHub tells alerts apart
 * by it; the count behind it tells the same text in the same file apart.
 */
function fingerprint(report, finding, extras) {
    const written = (0,mentions/* mentionOf */.s)(report, finding)?.written ?? sourceText(finding, extras);
    const parts = [finding.rule, finding.image, finding.location?.file ?? null, written];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
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
    const chain = (0,mentions/* viaOf */.w)(report, finding).map(place => ({
        span: place,
        text: `reached from here: ${forSarif((0,visible/* shorten */.m)(place.text, 200))}`
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
    const path = (0,annotations/* fileInCheckout */.oz)(file, extras.folder ?? '.');
    return { uri: path.split('/').map(encoded).join('/'), uriBaseId: '%SRCROOT%' };
}
function encoded(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'));
}


/***/ }),

/***/ 63013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRules: () => (/* binding */ loadRules)
/* harmony export */ });
/** Loads every rule with its texts. They are long, so nobody loads them who does not print them. */
async function loadRules() {
    const { rules } = await __webpack_require__.e(/* import() */ 371).then(__webpack_require__.bind(__webpack_require__, 26371));
    return rules;
}


/***/ })

};
