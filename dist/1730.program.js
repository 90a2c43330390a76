export const id = 1730;
export const ids = [1730];
export const modules = {

/***/ 4620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   KU: () => (/* binding */ checkoutProblem)
/* harmony export */ });
/* unused harmony export readLanded */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1350);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8372);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5086);





/** Looks whether `root` is a folder that can be read; `null`: it is. */
async function checkoutProblem(root) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(root)).isDirectory())
            return { kind: 'not-a-folder', message: `\`${root}\` is not a folder.${hintAt(root)}` };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(root, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return null;
    }
    catch (error) {
        const answer = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(error);
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
            tree ??= (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .openTree */ .rB)(root);
            return await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .land */ .ob)(await tree, path);
        }
        catch (error) {
            return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(error);
        }
    };
    return {
        read: async (path, limit = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultFileLimit */ .tL) => withoutOwnPath(path, await readLanded(() => at(path), limit)),
        list: async (path) => listFolder(await at(path), at)
    };
}
function withoutOwnPath(path, answer) {
    if (answer.kind !== 'text')
        return answer;
    const asked = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveFrom */ .dx)('.', path);
    return asked.kind === 'inside' && asked.path === answer.path ? { kind: 'text', text: answer.text } : answer;
}
async function listFolder(landing, at) {
    if (landing.kind !== 'found')
        return landing;
    if (!landing.stats.isDirectory())
        return { kind: 'missing' };
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(landing.absolute, { withFileTypes: true });
        const entries = await Promise.all(found.map(entry => entryOf(entry, name => at(`${landing.path}/${name}`))));
        return { kind: 'entries', entries: (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .inOrder */ .al)(entries) };
    }
    catch (error) {
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(error);
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
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(error);
    }
}
// Between the look and the open another process may put a link in the place of the file or of a folder above it:
// the last is refused by O_NOFOLLOW, the folders by a second look that must land on the very file that is open.
async function readOpened(absolute, look, limit) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(absolute, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
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


/***/ }),

/***/ 1730:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _run_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9847);
/* harmony import */ var _run_effective_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9243);
/* harmony import */ var _run_crash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2710);
/* harmony import */ var _credentials_secrets_redactor_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2110);
/* harmony import */ var _checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4620);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6497);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4280);
/* harmony import */ var _run_open_context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7355);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(856);
/* harmony import */ var _report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5459);
/* harmony import */ var _run_silent_event_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(937);














const redactor = (0,_credentials_secrets_redactor_js__WEBPACK_IMPORTED_MODULE_11__/* .createRedactor */ .l)(secret => _actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret(secret));
/** Runs the action: inputs in, report out. Only the verdict or wrong inputs fail the step. */
async function main() {
    const translation = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .translateInputs */ .ew)(inputTexts());
    if (translation.kind === 'wrong')
        return stop(translation.problems, _run_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.wrongUsage);
    const given = withReportFile(translation.settings);
    const named = { workingFolder: process.cwd(), variables: process.env };
    const problem = (await (0,_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .checkoutProblem */ .KU)(given.options.path)) ?? (await (0,_run_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .leavingLink */ .NH)(given.options.path, named));
    if (problem !== null)
        return stop([problem.message], problem.kind === 'unreadable' ? _run_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.cannotRun : _run_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.wrongUsage);
    const configFile = await (0,_run_effective_config_js__WEBPACK_IMPORTED_MODULE_3__/* .configFileIn */ .kU)(given.options.path, given.options.configFile);
    const settings = { ...given, options: { ...given.options, configFile } };
    const { options } = settings;
    const context = await (0,_run_open_context_js__WEBPACK_IMPORTED_MODULE_8__/* .openRunContext */ .B)({
        variables: process.env,
        tokens: {
            token: _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput('token') || null,
            secretsToken: _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput('secrets-token') || null,
            packagesToken: _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput('packages-token') || null
        },
        options,
        asks: !options.offline,
        redactor,
        workingFolder: process.cwd(),
        progress: {
            begin: images => _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug(`asking about ${images} images`),
            answered: image => _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(image))
        },
        warn: sentence => _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(redactor.redact(sentence)))
    });
    const silent = (0,_run_silent_event_js__WEBPACK_IMPORTED_MODULE_12__/* .eventWarning */ .n)(settings, context.situation);
    if (silent !== null)
        context.warn(silent);
    try {
        return await checkAndReport(settings, context);
    }
    finally {
        await context.close();
    }
}
async function checkAndReport(settings, context) {
    const { options } = settings;
    const { check } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5207), __webpack_require__.e(4439), __webpack_require__.e(3177), __webpack_require__.e(4635), __webpack_require__.e(3066), __webpack_require__.e(1960), __webpack_require__.e(5471)]).then(__webpack_require__.bind(__webpack_require__, 1960));
    const outcome = await check(options, context);
    const folder = (0,_run_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .liesInRun */ .mf)(context.checkedOut) ? context.folder : null;
    if (outcome.kind === 'wrong-usage')
        return stopAt(outcome.problems, folder);
    if (outcome.kind === 'cannot-run')
        return stop([outcome.problem], _run_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.cannotRun);
    const [{ publish }, { stepLog }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3456).then(__webpack_require__.bind(__webpack_require__, 3456)),
        Promise.all(/* import() */[__webpack_require__.e(9908), __webpack_require__.e(7885)]).then(__webpack_require__.bind(__webpack_require__, 7885))
    ]);
    const { report, written, unpublished, notes } = await publish(outcome.value, settings, context);
    const style = { width: 120, colour: true, unicode: true };
    announce(report, settings, folder, written);
    for (const { problem } of unpublished)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(redactor.redact(problem)));
    for (const note of notes)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(redactor.redact(note)));
    const { groups, ending } = stepLog(report, outcome.value.sourceLine, style);
    for (const { title, text } of groups) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.startGroup(title);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.info(text);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.endGroup();
    }
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.info(ending);
    return (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeOf */ .F)(report, options);
}
function inputTexts() {
    const texts = Object.fromEntries(_run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .inputNames */ .vj.map(name => [name, _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput(name)]));
    return { ...texts, repository: _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput('repository') || process.env['GITHUB_REPOSITORY'] || '' };
}
/** The report is always written: a later step finds it at the output `report`. */
function withReportFile(settings) {
    const { destinations } = settings;
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.env['RUNNER_TEMP'] ?? '.', 'codespaces-preflight.json');
    return { ...settings, destinations: { ...destinations, jsonFile: destinations.jsonFile ?? temporary } };
}
function announce(report, { destinations }, folder, written) {
    if (destinations.annotations)
        for (const annotation of (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_9__/* .annotationsOf */ .Ih)(report, folder))
            annotate(annotation);
    const count = (severity) => report.findings.filter(finding => finding.severity === severity).length;
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('conclusion', report.conclusion);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('errors', count('error'));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('warnings', count('warning'));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('notices', count('notice'));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('images', report.images.length);
    const path = (file) => (file !== null && written.includes(file) ? file : '');
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('report', path(destinations.jsonFile));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('sarif', path(destinations.sarifFile));
}
function annotate(annotation) {
    const { severity, title, message, file, line, endLine, column, endColumn } = annotation;
    const properties = {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(column === undefined ? {} : { startColumn: column }),
        ...(endColumn === undefined ? {} : { endColumn })
    };
    _actions_core__WEBPACK_IMPORTED_MODULE_0__[severity](message, properties);
}
function stop(problems, code) {
    for (const problem of problems)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.error((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(redactor.redact(problem)));
    return ended(problems.length, code);
}
/** Each problem at its line; `folder` as `annotationsOf` takes it. */
function stopAt(problems, folder) {
    for (const { text, place } of problems) {
        const properties = place === null || folder === null
            ? {}
            : {
                file: (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_9__/* .fileInCheckout */ .oz)(place.file, folder),
                startLine: place.line,
                endLine: place.endLine,
                ...(place.line === place.endLine ? { startColumn: place.column, endColumn: place.endColumn } : {})
            };
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.error((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(redactor.redact(text)), properties);
    }
    return ended(problems.length, _run_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.wrongUsage);
}
/** Of a check that did not run a later step learns that it failed, and with how many errors. */
function ended(errors, code) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('conclusion', 'fail');
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('errors', errors);
    return code;
}
const crash = {
    variables: process.env,
    redactor,
    say: (sentence) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.error((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(sentence)),
    showTrace: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(line))
};
process.once('uncaughtException', error => process.exit((0,_run_crash_js__WEBPACK_IMPORTED_MODULE_4__/* .reportCrash */ .M)(error, crash)));
process.exitCode = await (0,_run_crash_js__WEBPACK_IMPORTED_MODULE_4__/* .guarded */ .N)(main, crash);

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
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(182);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1062);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2390);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8834);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(734);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3061);






/** GitHub keeps so many annotations of each severity for a step, and drops the rest silently. */
const annotationLimit = 10;
/**
 * The annotations of a report: the heaviest findings first, at most ten of each severity.
 * `folder` is where the checked folder lies in the repository of the run, `.` for its root; `null`: it lies in another
 * one, and GitHub would show the annotation at a file of the same name. The text then names the place.
 */
function annotationsOf(report, folder = '.') {
    return _model_js__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .gO.flatMap(severity => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .heaviestFirst */ .O7)(report.findings)
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
function fixLine({ text, url, who }) {
    const people = who === 'anyone with write access' ? '' : ` (${who})`;
    return `Fix${people}: ${text}${url === undefined ? '' : ` ${url}`}`;
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

/***/ 7355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openRunContext)
/* harmony export */ });
/* unused harmony export protectEnvironment */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _checkout_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(208);
/* harmony import */ var _checkout_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8372);
/* harmony import */ var _checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4620);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5015);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8895);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9847);








/** The real surroundings: this machine's files, environment and network. */
async function openRunContext(entrance) {
    const { variables, tokens, options, asks, redactor, workingFolder, progress, warn } = entrance;
    const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .readEnvironment */ .Q)(variables, tokens);
    await protectEnvironment(redactor, environment, variables);
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, options.path);
    const untrusted = await (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .writableByAuthors */ .YL)(root, { workingFolder, variables });
    const git = (0,_checkout_git_js__WEBPACK_IMPORTED_MODULE_2__/* .openGit */ .z)(root, variables, untrusted);
    const situation = await situationOf(variables);
    const folder = await folderOf(root, workingFolder, git);
    const top = topOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root), folder);
    const clients = asks ? await loadClients() : null;
    let opened = null;
    let client = null;
    const network = () => (opened ??= networkOf(clients, variables, environment, options));
    return {
        files: (0,_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .openCheckout */ .Hj)(root),
        wholeCheckout: folder === '.' ? null : (0,_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .openCheckout */ .Hj)(top),
        folder,
        checkouts: [top, ...(environment.runner.kind === 'actions' ? [workingFolder] : [])],
        baseFolder: (await (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .writtenFolder */ .mi)(root)) ?? pathBelow(workingFolder, root),
        follow: (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .followIn */ .Bl)(root),
        git,
        checkedOut: await (0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .checkedOut */ .M8)({
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
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, root).replaceAll('\\', '/');
    return /^(?:\.\.(?:\/|$)|$)/.test(path) ? '.' : path;
}
/** The root of the checkout. */
function topOf(root, folder) {
    return folder === '.' ? root : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, ...folder.split('/').map(() => '..'));
}
async function loadClients() {
    const [{ openNetwork }, { createGitHub }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8315), __webpack_require__.e(8902)]).then(__webpack_require__.bind(__webpack_require__, 8315)),
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
    const withoutSecrets = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_7__/* .whyWithoutSecrets */ .m)(situation);
    return loaded(clients).createGitHub({ fetch: network.fetch, servers, tokens, withoutSecrets });
}
const longestPayload = 25 * 1024 * 1024;
async function situationOf(variables) {
    const path = variables['GITHUB_EVENT_PATH'];
    if (!path)
        return (0,_github_event_js__WEBPACK_IMPORTED_MODULE_7__/* .readSituation */ .Z)(variables, null);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '');
    return (0,_github_event_js__WEBPACK_IMPORTED_MODULE_7__/* .readSituation */ .Z)(variables, text.length > longestPayload ? null : parsed(text));
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


/***/ }),

/***/ 937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ eventWarning)
/* harmony export */ });
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


/***/ })

};
