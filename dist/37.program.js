export const id = 37;
export const ids = [37,975];
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

/***/ 37:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examine: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var _run_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9847);
/* harmony import */ var _run_effective_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);
/* harmony import */ var _checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4620);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6497);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4280);
/* harmony import */ var _run_open_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7355);
/* harmony import */ var _publish_render_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(975);
/* harmony import */ var _run_silent_event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(937);










/** Examines a checkout and prints the report; gives the exit code. */
async function examine(examination) {
    const { texts, variables, redactor, console, workingFolder } = examination;
    const translation = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .translateInputs */ .ew)(texts);
    if (translation.kind === 'wrong')
        return stop(translation.problems, _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.wrongUsage, examination);
    const { options: given, destinations } = translation.settings;
    const problem = (await (0,_checkout_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .checkoutProblem */ .KU)(given.path)) ?? (await (0,_run_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .leavingLink */ .NH)(given.path, { workingFolder, variables }));
    if (problem !== null) {
        const code = problem.kind === 'unreadable' ? _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.cannotRun : _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.wrongUsage;
        return stop([problem.message], code, examination);
    }
    const options = { ...given, configFile: await (0,_run_effective_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configFileIn */ .kU)(given.path, given.configFile) };
    const { progress } = console;
    const warn = (sentence) => console.complain(redactor.redact(sentence));
    const tokens = tokensOf(variables);
    const asks = examination.kind === 'check' && !options.offline;
    const entrance = { variables, tokens, options, asks, redactor, workingFolder, progress, warn };
    const context = await (0,_run_open_context_js__WEBPACK_IMPORTED_MODULE_5__/* .openRunContext */ .B)(entrance);
    try {
        const repository = options.repository ??
            (tellsRepository(examination, destinations) ? await repositoryOf(context, asks) : null);
        const settings = { options: { ...options, repository }, destinations };
        const silent = (0,_run_silent_event_js__WEBPACK_IMPORTED_MODULE_6__/* .eventWarning */ .n)(settings, context.situation);
        if (silent !== null)
            warn(silent);
        return await (examination.kind === 'check' ? printCheck : printList)(settings, context, examination);
    }
    finally {
        await context.close();
    }
}
/** A list of images tells the repository in JSON alone. */
function tellsRepository({ kind, format }, { jsonFile }) {
    return kind === 'check' || format === 'json' || jsonFile !== null;
}
function tokensOf(variables) {
    return {
        token: variables['GH_TOKEN'] || variables['GITHUB_TOKEN'] || null,
        secretsToken: variables['CODESPACES_PREFLIGHT_SECRETS_TOKEN'] || null,
        packagesToken: variables['CODESPACES_PREFLIGHT_PACKAGES_TOKEN'] || null
    };
}
/** The repository of the git remote; where there is none, a check that asks for its settings says so. */
async function repositoryOf({ git, environment, warn }, asksGitHub) {
    const { server } = environment.servers;
    const remote = await git.remote();
    const repository = remote === null ? null : (0,_run_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOfRemote */ .Gh)(remote, server);
    if (repository !== null)
        return repository;
    const refusal = remote === null ? await git.refusal() : null;
    if (refusal !== null)
        warn(`The repository is not known: ${refusal}. Or name it with \`--repository\`.`);
    else if (asksGitHub)
        warn(`The repository is not known: ${(0,_run_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNoRepository */ ._b)(remote, server)}. Name it with \`--repository owner/name\`.`);
    return null;
}
async function printCheck(settings, context, examination) {
    const { console, redactor } = examination;
    const [{ check }, { publish }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5207), __webpack_require__.e(4439), __webpack_require__.e(3177), __webpack_require__.e(4635), __webpack_require__.e(3066), __webpack_require__.e(1960)]).then(__webpack_require__.bind(__webpack_require__, 1960)), __webpack_require__.e(/* import() */ 1075).then(__webpack_require__.bind(__webpack_require__, 3456))]);
    const outcome = await check(settings.options, context);
    if (outcome.kind !== 'done')
        return stopped(outcome, examination);
    const { report, unpublished, notes } = await publish(outcome.value, settings, context);
    const rendering = renderingOf(context, examination);
    await console.print(await (0,_publish_render_js__WEBPACK_IMPORTED_MODULE_7__.renderChecked)({ ...outcome.value, report }, rendering));
    for (const sentence of [...notes, ...unpublished.map(({ problem }) => problem)])
        console.complain(redactor.redact(sentence));
    return unpublished.some(({ where }) => where === 'file')
        ? _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.cannotRun
        : (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .F)(report, settings.options);
}
async function printList(settings, context, examination) {
    const { console, redactor } = examination;
    const { list } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5207), __webpack_require__.e(4439), __webpack_require__.e(3177), __webpack_require__.e(3066), __webpack_require__.e(1389)]).then(__webpack_require__.bind(__webpack_require__, 1389));
    const outcome = await list(settings.options, context);
    if (outcome.kind !== 'done')
        return stopped(outcome, examination);
    const rendering = renderingOf(context, examination);
    await console.print(await (0,_publish_render_js__WEBPACK_IMPORTED_MODULE_7__.renderListed)(outcome.value, rendering));
    const unpublished = await publishedListing(outcome.value, settings, context);
    for (const { problem } of unpublished)
        console.complain(redactor.redact(problem));
    return unpublished.length > 0 ? _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.cannotRun : (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .F)(outcome.value.listing, settings.options);
}
async function publishedListing(listed, settings, context) {
    const { jsonFile, sarifFile, markdownFile } = settings.destinations;
    if (jsonFile === null && sarifFile === null && markdownFile === null)
        return [];
    const { publishListing } = await __webpack_require__.e(/* import() */ 1075).then(__webpack_require__.bind(__webpack_require__, 3456));
    return publishListing(listed, settings, context);
}
function renderingOf({ folder, checkedOut }, { format, detail, console }) {
    return { format, detail, style: console.style, folder, annotated: (0,_run_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .liesInRun */ .mf)(checkedOut) ? folder : null };
}
function stopped(outcome, examination) {
    return outcome.kind === 'wrong-usage'
        ? stop(outcome.problems.map(({ text }) => text), _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.wrongUsage, examination)
        : stop([outcome.problem], _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.cannotRun, examination);
}
function stop(problems, code, { console, redactor }) {
    for (const problem of problems)
        console.complain(redactor.redact(problem));
    return code;
}


/***/ }),

/***/ 975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderChecked: () => (/* binding */ renderChecked),
/* harmony export */   renderListed: () => (/* binding */ renderListed)
/* harmony export */ });
/** The report of a check in the form that was asked for. */
async function renderChecked({ report, sourceLine }, { format, detail, style, folder, annotated }) {
    switch (format) {
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9908), __webpack_require__.e(3252)]).then(__webpack_require__.bind(__webpack_require__, 5655))).renderText(report, { style, sourceLine, detail });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 2794))).renderJson(report);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9076)]).then(__webpack_require__.bind(__webpack_require__, 9076))).renderMarkdown(report);
        case 'github':
            return (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(7611)]).then(__webpack_require__.bind(__webpack_require__, 7611))).renderGithub(report, annotated);
        case 'sarif':
            return sarif(report, folder, sourceLine);
    }
}
/** The list of images in the form that was asked for; as SARIF, which has no place for a list, its findings. */
async function renderListed({ listing, sourceLine }, { format, style, folder, annotated }) {
    switch (format) {
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9908), __webpack_require__.e(3481)]).then(__webpack_require__.bind(__webpack_require__, 8726))).renderListing(listing, style, sourceLine);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 2794).then(__webpack_require__.bind(__webpack_require__, 2794))).renderListingJson(listing);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9908), __webpack_require__.e(3481)]).then(__webpack_require__.bind(__webpack_require__, 8726))).renderListingMarkdown(listing);
        case 'github': {
            const [{ annotationCommands }, { renderListing }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(7611)]).then(__webpack_require__.bind(__webpack_require__, 7611)),
                Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(9908), __webpack_require__.e(3481)]).then(__webpack_require__.bind(__webpack_require__, 8726))
            ]);
            return [...annotationCommands(listing, annotated), renderListing(listing, style, sourceLine)].join('\n');
        }
        case 'sarif':
            return sarif(unjudged(listing), folder, sourceLine);
    }
}
async function sarif(report, folder, sourceLine) {
    const [{ renderSarif }, { loadRules }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8834), __webpack_require__.e(643)]).then(__webpack_require__.bind(__webpack_require__, 5881)),
        __webpack_require__.e(/* import() */ 3013).then(__webpack_require__.bind(__webpack_require__, 3013))
    ]);
    return renderSarif(report, { rules: await loadRules(), folder, sourceLine });
}
/** A list as a report, for a form that shows no verdicts. */
function unjudged(listing) {
    const nothing = {
        access: { team: 'unknown', prebuild: 'unknown', outside: 'unknown' },
        evidence: []
    };
    return {
        ...listing,
        conclusion: 'incomplete',
        reason: { kind: 'open', images: [], unresolved: [], limits: [] },
        pullRequest: null,
        images: listing.images.map(image => ({ ...image, ...nothing })),
        packages: listing.packages.map(entry => ({ ...entry, ...nothing }))
    };
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
