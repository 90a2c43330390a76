export const id = 1730;
export const ids = [1730];
export const modules = {

/***/ 1730:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(235);
/* harmony import */ var _credentials_secrets_redactor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2110);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8543);
/* harmony import */ var _run_crash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2710);
/* harmony import */ var _run_run_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9464);





// Named one by one, so that the bundle leaves out the HTTP client that the rest of @actions/core brings.
const core = { debug: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .debug */ .Yz, endGroup: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .endGroup */ .N4, error: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3, getInput: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .getInput */ .V4, info: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq, notice: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm, setOutput: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH, setSecret: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq, startGroup: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .startGroup */ .Oh, warning: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e };
const action = {
    core,
    variables: process.env,
    workingFolder: process.cwd(),
    redactor: (0,_credentials_secrets_redactor_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .l)(secret => (0,_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq)(secret))
};
const crash = (0,_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actionCrash */ .Wb)(action);
process.once('uncaughtException', thrown => process.exit((0,_run_crash_js__WEBPACK_IMPORTED_MODULE_1__/* .reportCrash */ .M)(thrown, crash)));
process.exitCode = await (0,_run_crash_js__WEBPACK_IMPORTED_MODULE_1__/* .guarded */ .N)(() => (0,_run_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .runCheck */ .k_)((0,_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actionInputs */ .eh)(action), (0,_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actionEntrance */ .V8)(action)), crash);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

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

/***/ 8543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ actionEntrance),
/* harmony export */   Wb: () => (/* binding */ actionCrash),
/* harmony export */   eh: () => (/* binding */ actionInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(856);
/* harmony import */ var _report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5459);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9847);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4280);





/** The texts of the action's inputs. The JSON report is always written: a later step finds it at the output `report`. */
function actionInputs({ core, variables }) {
    const texts = Object.fromEntries(_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputNames */ .vj.map(name => [name, core.getInput(name)]));
    return {
        ...texts,
        repository: texts.repository || variables['GITHUB_REPOSITORY'] || '',
        'json-file': texts['json-file'] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(variables['RUNNER_TEMP'] ?? '.', 'codespaces-preflight.json')
    };
}
/** The action: problems and warnings as annotations, the report as annotations, outputs and groups of the log. */
function actionEntrance({ core, variables, workingFolder, redactor }) {
    return {
        variables,
        workingFolder,
        redactor,
        tokens: {
            token: core.getInput('token') || null,
            secretsToken: core.getInput('secrets-token') || null,
            packagesToken: core.getInput('packages-token') || null
        },
        progress: {
            begin: images => core.debug(`asking about ${images} images`),
            answered: image => core.debug((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(image))
        },
        inferRepository: () => Promise.resolve(null),
        requiresFiles: false,
        warn: sentence => core.warning((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(sentence)),
        refuse: (problems, folder) => refuse(problems, folder, core),
        show: (shown, settings, context) => show(shown, settings, (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .folderInRun */ .Vn)(context), core)
    };
}
/** A crash of the action is an error of the step; the stack trace is shown in its log. */
function actionCrash({ core, variables, redactor }) {
    return {
        variables,
        redactor,
        say: sentence => core.error((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(sentence)),
        showTrace: line => core.info((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(line))
    };
}
async function show(shown, settings, folder, core) {
    const { report, written, unpublished, notes, sourceLine } = shown;
    const { stepLog } = await Promise.all(/* import() */[__webpack_require__.e(9908), __webpack_require__.e(7885)]).then(__webpack_require__.bind(__webpack_require__, 7885));
    if (settings.destinations.annotations)
        for (const annotation of (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationsOf */ .Ih)(report, folder))
            annotate(annotation, core);
    setOutputs(report, settings, written, core);
    for (const { problem } of unpublished)
        core.warning((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(problem));
    for (const note of notes)
        core.info((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(note));
    const { groups, ending } = stepLog(report, sourceLine, { width: 120, colour: true, unicode: true });
    for (const { title, text } of groups) {
        core.startGroup(title);
        core.info(text);
        core.endGroup();
    }
    core.info(ending);
}
function annotate(annotation, core) {
    const { severity, title, message, file, line, endLine, column, endColumn } = annotation;
    const properties = {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(column === undefined ? {} : { startColumn: column }),
        ...(endColumn === undefined ? {} : { endColumn })
    };
    core[severity](message, properties);
}
function setOutputs(report, { destinations }, written, { setOutput }) {
    const count = (severity) => report.findings.filter(finding => finding.severity === severity).length;
    const path = (file) => (file !== null && written.includes(file) ? file : '');
    setOutput('conclusion', report.conclusion);
    setOutput('errors', count('error'));
    setOutput('warnings', count('warning'));
    setOutput('notices', count('notice'));
    setOutput('images', report.images.length);
    setOutput('report', path(destinations.jsonFile));
    setOutput('sarif', path(destinations.sarifFile));
}
/** Annotates each problem at its line; the outputs tell a later step that the check failed, and with how many errors. */
function refuse(problems, folder, core) {
    for (const { text, place } of problems) {
        const properties = place === null || folder === null
            ? {}
            : {
                file: (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .fileInCheckout */ .oz)(place.file, folder),
                startLine: place.line,
                endLine: place.endLine,
                ...(place.line === place.endLine ? { startColumn: place.column, endColumn: place.endColumn } : {})
            };
        core.error((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(text), properties);
    }
    core.setOutput('conclusion', 'fail');
    core.setOutput('errors', problems.length);
}


/***/ }),

/***/ 9464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iy: () => (/* binding */ openRun),
  J5: () => (/* binding */ refused),
  k_: () => (/* binding */ runCheck),
  _G: () => (/* binding */ runInContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/checkout/limits.ts
var limits = __webpack_require__(1350);
// EXTERNAL MODULE: ./src/checkout/paths.ts
var paths = __webpack_require__(8372);
// EXTERNAL MODULE: ./src/checkout/tree.ts
var tree = __webpack_require__(5086);
;// CONCATENATED MODULE: ./src/checkout/working-tree.ts





/** Looks whether `root` is a folder that can be read; `null`: it is. */
async function checkoutProblem(root) {
    try {
        if (!(await (0,promises_.stat)(root)).isDirectory())
            return { kind: 'not-a-folder', message: `\`${root}\` is not a folder.${hintAt(root)}` };
        await (0,promises_.access)(root, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK);
        return null;
    }
    catch (error) {
        const answer = (0,paths/* failure */.V2)(error);
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
            tree ??= (0,paths/* openTree */.KY)(root);
            return await (0,paths/* land */.ob)(await tree, path);
        }
        catch (error) {
            return (0,paths/* failure */.V2)(error);
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
    const asked = (0,paths/* resolveFrom */.dx)('.', path);
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
        return { kind: 'entries', entries: (0,tree/* inOrder */.al)(entries) };
    }
    catch (error) {
        return (0,paths/* failure */.V2)(error);
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
        return { kind: 'unreadable', reason: 'it is not a regular file' };
    if (landing.stats.size > limit)
        return { kind: 'too-large', bytes: landing.stats.size, limit };
    try {
        return await readOpened(landing.absolute, look, limit);
    }
    catch (error) {
        return (0,paths/* failure */.V2)(error);
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

// EXTERNAL MODULE: ./src/run/effective-config.ts
var effective_config = __webpack_require__(9243);
;// CONCATENATED MODULE: ./src/run/event-warning.ts
/**
 * What was asked for and cannot be done, since the event is about a pull request that its payload does not describe;
 * `null`: nothing. A run on a push or a schedule is not about a pull request: there the inputs rest, as meant.
 */
function eventWarning({ options, destinations }, { event, pullRequest, concernsPullRequest }) {
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

// EXTERNAL MODULE: ./src/run/identity.ts
var identity = __webpack_require__(9847);
// EXTERNAL MODULE: ./src/run/inputs.ts
var inputs = __webpack_require__(4280);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/checkout/git.ts
var checkout_git = __webpack_require__(208);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/run/environment.ts
var run_environment = __webpack_require__(1276);
;// CONCATENATED MODULE: ./src/run/open-context.ts








/** Opens the run context of this machine: its files, environment and network. */
async function openRunContext(source) {
    const { variables, tokens, options, asks, redactor, workingFolder, progress, warn } = source;
    const environment = (0,run_environment/* readEnvironment */.Q)(variables, tokens);
    await protectEnvironment(redactor, environment, variables);
    const root = (0,external_node_path_.resolve)(workingFolder, options.path);
    const untrusted = await (0,identity/* writableByAuthors */.YL)(root, { workingFolder, variables });
    const git = (0,checkout_git/* openGit */.z)(root, variables, untrusted);
    const situation = await situationOf(variables);
    const folder = await folderOf(root, workingFolder, git);
    const top = topOf(await (0,promises_.realpath)(root).catch(() => root), folder);
    const clients = asks ? await loadClients() : null;
    let opened = null;
    let client = null;
    const network = () => (opened ??= networkOf(clients, variables, environment, options));
    return {
        files: openCheckout(root),
        wholeCheckout: folder === '.' ? null : openCheckout(top),
        folder,
        checkouts: [top, ...(environment.runner.kind === 'actions' ? [workingFolder] : [])],
        baseFolder: (await (0,identity/* namedFolder */.A0)(root)) ?? pathBelow(workingFolder, root),
        follow: (0,paths/* followIn */.Bl)(root),
        git,
        checkedOut: await (0,identity/* checkedOut */.M8)({
            git,
            situation,
            ofRun: environment.runner.kind === 'actions' ? environment.runner.repository : null,
            commitOfRun: variables['GITHUB_SHA'] || null,
            judged: options.repository,
            server: environment.servers.server
        }),
        environment,
        situation,
        network,
        github: () => (client ??= gitHubOver(clients, network(), environment, situation)),
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
async function loadClients() {
    const [{ openNetwork }, { createGitHub }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8315), __webpack_require__.e(633)]).then(__webpack_require__.bind(__webpack_require__, 8315)),
        Promise.all(/* import() */[__webpack_require__.e(757), __webpack_require__.e(8077)]).then(__webpack_require__.bind(__webpack_require__, 757))
    ]);
    return { openNetwork, createGitHub };
}
/** Throws where nobody may be asked. */
function loaded(clients) {
    if (clients === null)
        throw new Error('a server was to be asked in a run that asks nobody');
    return clients;
}
function networkOf(clients, variables, environment, options) {
    return loaded(clients).openNetwork({
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
function gitHubOver(clients, network, { servers, tokens }, situation) {
    const withoutSecrets = (0,github_event/* whyWithoutSecrets */.m)(situation);
    return loaded(clients).createGitHub({ fetch: network.fetch, servers, tokens, withoutSecrets });
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
/** Addresses of the environment in which a login may stand. */
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'];
/** Makes every secret that the environment holds secret, before any of them is used. */
async function protectEnvironment(redactor, { tokens, codespaceToken, triples }, variables) {
    for (const token of [tokens.token, codespaceToken, tokens.secretsToken, tokens.packagesToken])
        redactor.protect(token);
    const addresses = proxyVariables.flatMap(name => variables[name] || []);
    if (triples.length === 0 && addresses.length === 0)
        return;
    const { protectLogins } = await Promise.all(/* import() */[__webpack_require__.e(5207), __webpack_require__.e(1130)]).then(__webpack_require__.bind(__webpack_require__, 2262));
    protectLogins(redactor, triples, addresses);
}

// EXTERNAL MODULE: ./src/run/outcome.ts
var run_outcome = __webpack_require__(6497);
;// CONCATENATED MODULE: ./src/run/run-check.ts







/** Runs one check from the texts of its inputs: checks, publishes, shows; returns the exit code. */
function runCheck(texts, entrance) {
    return runInContext(texts, entrance, { asksServers: true }, async (settings, context) => {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5207), __webpack_require__.e(4439), __webpack_require__.e(3177), __webpack_require__.e(3066), __webpack_require__.e(7458), __webpack_require__.e(1973), __webpack_require__.e(5471)]).then(__webpack_require__.bind(__webpack_require__, 1973));
        const outcome = await check(settings.options, context);
        if (outcome.kind !== 'done')
            return refused(outcome, entrance, context);
        const { publish } = await __webpack_require__.e(/* import() */ 3456).then(__webpack_require__.bind(__webpack_require__, 3456));
        const published = await publish(outcome.value, settings, context);
        const { sourceLine } = outcome.value;
        await entrance.show({ ...redactedSentences(published, context), sourceLine }, settings, context);
        const lacksFile = published.unpublished.some(({ where }) => where === 'file');
        return lacksFile && entrance.requiresFiles
            ? run_outcome/* exitCodes */.h.cannotRun
            : (0,run_outcome/* exitCodeOf */.F)(published.report, settings.options);
    });
}
/** Opens the run context for `run`, which returns the exit code, and closes it in any case. */
async function runInContext(texts, entrance, { asksServers }, run) {
    const warn = (sentence) => entrance.warn(entrance.redactor.redact(sentence));
    const opened = await openRun(texts, { ...entrance, warn }, { asksServers });
    if (opened.kind !== 'done')
        return refused(opened, entrance);
    const { context, settings: given, asks } = opened.value;
    try {
        const repository = given.options.repository ?? (await entrance.inferRepository(context, asks));
        const settings = { ...given, options: { ...given.options, repository } };
        const warning = eventWarning(settings, context.situation);
        if (warning !== null)
            warn(warning);
        return await run(settings, context);
    }
    finally {
        await context.close();
    }
}
/** Translates the inputs, tests the checkout and opens the run context. */
async function openRun(texts, source, { asksServers }) {
    const translation = (0,inputs/* translateInputs */.ew)(texts);
    if (translation.kind === 'wrong')
        return { kind: 'wrong-usage', problems: translation.problems.map(unplaced) };
    const { options: given, destinations } = translation.settings;
    const problem = (await checkoutProblem(given.path)) ?? (await (0,identity/* leavingLink */.NH)(given.path, source));
    if (problem?.kind === 'unreadable')
        return { kind: 'cannot-run', problem: problem.message };
    if (problem !== null)
        return { kind: 'wrong-usage', problems: [unplaced(problem.message)] };
    const options = { ...given, configFile: await (0,effective_config/* configFileIn */.kU)(given.path, given.configFile) };
    const asks = asksServers && !options.offline;
    const context = await openRunContext({ ...source, options, asks });
    return { kind: 'done', value: { settings: { options, destinations }, context, asks } };
}
/** Shows why there is no report; returns the exit code. */
function refused(outcome, { refuse, redactor }, context = null) {
    const problems = outcome.kind === 'wrong-usage' ? outcome.problems : [unplaced(outcome.problem)];
    refuse(problems.map(({ text, place }) => ({ text: redactor.redact(text), place })), context === null ? null : (0,identity/* folderInRun */.Vn)(context));
    return outcome.kind === 'wrong-usage' ? run_outcome/* exitCodes */.h.wrongUsage : run_outcome/* exitCodes */.h.cannotRun;
}
function unplaced(text) {
    return { text, place: null };
}
function redactedSentences(published, { redactor }) {
    const { redact } = redactor;
    const unpublished = published.unpublished.map(({ where, problem }) => ({ where, problem: redact(problem) }));
    return { ...published, unpublished, notes: published.notes.map(redact) };
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

};
