export const id = 6418;
export const ids = [6418,975];
export const modules = {

/***/ 6418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAndPrint: () => (/* binding */ checkAndPrint),
/* harmony export */   listAndPrint: () => (/* binding */ listAndPrint)
/* harmony export */ });
/* harmony import */ var _publish_render_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(975);
/* harmony import */ var _run_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9847);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6497);
/* harmony import */ var _run_run_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9464);




/** Checks a checkout and prints the report; returns the exit code. */
function checkAndPrint(command) {
    const { texts, console } = command;
    return (0,_run_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .runCheck */ .k_)(texts, {
        ...entrance(command),
        inferRepository: repositoryOf,
        requiresFiles: true,
        show: async ({ report, sourceLine, notes, unpublished }, { options: { failOn } }, context) => {
            const shown = { ...rendering(context, command), failOn };
            await console.print(await (0,_publish_render_js__WEBPACK_IMPORTED_MODULE_3__.renderReport)({ report, sourceLine }, shown));
            for (const sentence of [...notes, ...unpublished.map(({ problem }) => problem)])
                console.complain(sentence);
        }
    });
}
/** Prints what a codespace pulls; returns the exit code. No server is asked. */
function listAndPrint(command) {
    const { texts, format, console, redactor } = command;
    // Of a list only the JSON form names the repository.
    const namesRepository = format === 'json' || Boolean(texts['json-file']?.trim());
    const terminal = {
        ...entrance(command),
        inferRepository: async (context) => namesRepository ? await repositoryOf(context, false) : null
    };
    return (0,_run_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .runInContext */ ._G)(texts, terminal, { asksServers: false }, async (settings, context) => {
        const { list } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5207), __webpack_require__.e(4439), __webpack_require__.e(3177), __webpack_require__.e(3066), __webpack_require__.e(1389)]).then(__webpack_require__.bind(__webpack_require__, 1389));
        const outcome = await list(settings.options, context);
        if (outcome.kind !== 'done')
            return (0,_run_run_check_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(outcome, terminal, context);
        await console.print(await (0,_publish_render_js__WEBPACK_IMPORTED_MODULE_3__.renderReport)(outcome.value, rendering(context, command)));
        const { publish } = await __webpack_require__.e(/* import() */ 1075).then(__webpack_require__.bind(__webpack_require__, 3456));
        const { report, unpublished } = await publish(outcome.value, settings, context);
        for (const { problem } of unpublished)
            console.complain(redactor.redact(problem));
        return unpublished.length > 0 ? _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.cannotRun : (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(report, settings.options);
    });
}
/** The terminal: problems and warnings on standard error. */
function entrance({ console, variables, redactor, workingFolder }) {
    return {
        variables,
        workingFolder,
        redactor,
        tokens: tokensOf(variables),
        progress: console.progress,
        warn: console.complain,
        refuse: problems => {
            for (const { text } of problems)
                console.complain(text);
        }
    };
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
function rendering(context, { format, detail, console }) {
    return { format, detail, style: console.style, folder: context.folder, annotated: (0,_run_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .folderInRun */ .Vn)(context) };
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


/***/ })

};
