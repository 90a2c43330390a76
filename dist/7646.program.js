export const id = 7646;
export const ids = [7646];
export const modules = {

/***/ 7646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _github_servers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1995);
/* harmony import */ var _judge_secret_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3226);
/* harmony import */ var _oci_hosts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9050);
/* harmony import */ var _publish_write_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8959);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2691);
/* harmony import */ var _report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5459);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2390);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(670);
/* harmony import */ var _run_discover_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1754);
/* harmony import */ var _run_effective_config_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9243);
/* harmony import */ var _run_run_check_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9464);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6497);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(311);















/**
 * Writes the smallest workflow that fits the configurations of a checkout, never over a file that is there, and says what
 * else is worth declaring. Nobody is asked.
 */
async function init({ texts, ...given }) {
    const tokens = { token: null, secretsToken: null, packagesToken: null };
    const source = { ...given, tokens, progress: _run_context_js__WEBPACK_IMPORTED_MODULE_9__/* .noProgress */ .n };
    const opened = await (0,_run_run_check_js__WEBPACK_IMPORTED_MODULE_12__/* .openRun */ .Iy)(texts, source, { asksServers: false });
    if (opened.kind !== 'done')
        return withoutOutcome(opened);
    const { context, settings } = opened.value;
    const { options } = settings;
    const discovered = await (0,_run_discover_js__WEBPACK_IMPORTED_MODULE_10__/* .discoverAll */ .$)({ ...options, packages: false }, context);
    if (discovered.kind !== 'done')
        return withoutOutcome(discovered);
    const declared = await (0,_run_effective_config_js__WEBPACK_IMPORTED_MODULE_11__/* .readDeclarations */ .m2)(context.files, options.configFile);
    if (declared.kind !== 'done')
        return withoutOutcome(declared);
    if (discovered.value.configurations.length === 0)
        return { kind: 'done', text: nothingFound + nearMisses(discovered.value) };
    const { checkouts, folder, environment } = context;
    const workflow = smallestWorkflow(folder, options.configurations);
    if (workflow === null)
        return stopped([expression], _run_outcome_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodes */ .h.wrongUsage);
    const written = await writeNew(checkouts[0] ?? options.path, workflow, checkouts);
    if (written.kind === 'stopped')
        return written;
    const worth = worthDeclaring(discovered.value, declared.value.declarations, (0,_github_servers_js__WEBPACK_IMPORTED_MODULE_2__/* .containerRegistry */ .RR)(environment.servers));
    return {
        kind: 'done',
        text: [writtenLine(written.kind, discovered.value), ...printed(worth, options.configFile)].join('\n')
    };
}
const nothingFound = 'No dev container configuration was found, so no workflow was written. Looked for .devcontainer/devcontainer.json, .devcontainer.json and .devcontainer/<folder>/devcontainer.json.\n';
const expression = 'The path or a pattern of `configurations` holds ${{, which a workflow would take for an expression: expected names without it.';
/** What looks like a configuration that is not read, and how to make it one. */
function nearMisses({ discovery }) {
    const lines = discovery.findings.flatMap(({ rule, message, fixes: [fix] }) => rule === 'nothing-checked'
        ? [message, ...(fix === undefined ? [] : [`Fix: ${fix.text}`])].map(_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .forTerminal */ .Qf)
        : []);
    return lines.map(line => `${line}\n`).join('');
}
function withoutOutcome(outcome) {
    return outcome.kind === 'cannot-run'
        ? stopped([outcome.problem], _run_outcome_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodes */ .h.cannotRun)
        : stopped(outcome.problems.map(({ text }) => text), _run_outcome_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodes */ .h.wrongUsage);
}
function stopped(problems, code) {
    return { kind: 'stopped', problems, code };
}
async function writeNew(top, text, checkouts) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, workflowPath);
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => null);
    if (there?.isFile() === true)
        return { kind: 'kept' };
    if (there !== null)
        return stopped([`${workflowPath} is not a file: expected a workflow.`], _run_outcome_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodes */ .h.wrongUsage);
    try {
        await (0,_publish_write_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReport */ .u)(file, text, checkouts, 'wx');
        return { kind: 'written' };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return stopped([`${workflowPath} could not be written: ${why}`], _run_outcome_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodes */ .h.cannotRun);
    }
}
function writtenLine(kind, { configurations }) {
    if (kind === 'kept')
        return `${workflowPath} is there already and was left as it is. Delete or rename it to have a new one written.`;
    const what = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(configurations.length, 'configuration');
    return `Wrote ${workflowPath}: it checks the images of ${what} on pull requests that touch ${configurations.length === 1 ? 'it' : 'them'}.`;
}
function printed(worth, configFile) {
    return [
        ...(worth.length === 0
            ? []
            : ['', `Worth declaring, where it is so, in ${(0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .forTerminal */ .Qf)(configFile)}:`, '', ...worth]),
        '',
        `With a \`secrets-token\`, a scheduled run also reads which secrets exist: ${(0,_rules_links_js__WEBPACK_IMPORTED_MODULE_8__/* .exampleUrl */ .Yo)('schedule')}`,
        ''
    ];
}
/** Hosts whose images are public for the most part: a declaration is the exception. */
const mostlyPublic = new Set(['docker.io', 'quay.io', 'docker.elastic.co', 'gcr.io']);
/** The lines of a configuration file with what is not declared yet; none where there is nothing. */
function worthDeclaring({ uses }, { registries, grants }, ofGitHub) {
    const declared = new Set(registries.map(({ server }) => server));
    const hosts = [...new Set(uses.map(({ reference }) => reference.registry))].filter(host => host !== ofGitHub &&
        host !== 'docker.pkg.github.com' &&
        (0,_oci_hosts_js__WEBPACK_IMPORTED_MODULE_4__/* .knownRegistry */ .n2)(host)?.public !== true &&
        !mostlyPublic.has(host) &&
        !declared.has(host));
    const packages = uses
        .filter(({ kind, reference }) => reference.registry === ofGitHub && !kind.startsWith('feature'))
        .map(({ reference }) => `${reference.registry}/${reference.repository}`)
        .filter(name => !grants.some(grant => grant.package === name));
    return [...registryLines(hosts.sort()), ...grantLines([...new Set(packages)].sort())];
}
function registryLines(hosts) {
    if (hosts.length === 0)
        return [];
    const entries = hosts.flatMap(host => {
        const prefix = (0,_judge_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .customaryPrefix */ .Mt)(host, hosts);
        return [`  - server: ${host}`, `    secrets: ${prefix} # ${(0,_judge_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .tripleNames */ .pv)(prefix)}`];
    });
    return ['registries: # which Codespaces secrets serve which registry', ...entries];
}
function grantLines(packages) {
    if (packages.length === 0)
        return [];
    return [
        '# grants: # private packages with access given by hand under "Manage Codespaces access"',
        ...packages.map(name => `#   - package: ${name}`)
    ];
}
/** Where the workflow of the check lies. */
const workflowPath = '.github/workflows/codespaces-preflight.yml';
/**
 * The smallest workflow that checks the configurations of a folder on pull requests; `configurations` as the input has them.
 * `null`: a text would be an expression there.
 */
function smallestWorkflow(folder, configurations) {
    if ([folder, ...configurations].some(text => text.includes('${{')))
        return null;
    const inputs = [
        '          changed-only: true',
        ...(folder === '.' ? [] : [`          path: ${quoted(folder)}`]),
        ...(configurations.length === 0 ? [] : [`          configurations: ${quoted(configurations.join('\n'))}`])
    ];
    return `name: Codespaces Preflight
on:
  pull_request:
    types: [opened, reopened, synchronize, edited] # edited: the base branch may have changed
permissions:
  contents: read
  packages: read
  pull-requests: read # changed-only asks which files changed
jobs:
  preflight:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: codespaces-preflight/codespaces-preflight@v${_version_js__WEBPACK_IMPORTED_MODULE_14__/* .version */ .r.replace(/\..*/, '')}
        with:
${inputs.join('\n')}
`;
}
/** YAML reads a JSON string as it stands. */
function quoted(text) {
    return JSON.stringify(text);
}


/***/ }),

/***/ 1995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ tokenWords),
/* harmony export */   RR: () => (/* binding */ containerRegistry),
/* harmony export */   aA: () => (/* binding */ tokenKind),
/* harmony export */   kG: () => (/* binding */ deployment)
/* harmony export */ });
/** One label before `ghe.com`, as GitHub gives them to enterprises. */
const residency = /^(?:[a-z0-9-]{1,63})\.ghe\.com$/;
/**
 * Tells by the host of `GITHUB_SERVER_URL`. Codespaces exists on github.com and on `*.ghe.com`
 * (docs: feature overview of GitHub Enterprise Cloud with data residency), not on GitHub Enterprise Server.
 */
function deployment(servers) {
    const host = hostOf(servers);
    if (host === 'github.com')
        return 'github.com';
    return residency.test(host) ? 'ghe.com' : 'server';
}
/**
 * The host of GitHub's container registry: `ghcr.io`, or `containers.<subdomain>.ghe.com` with data residency;
 * `null` on GitHub Enterprise Server, where no codespace can pull from it.
 */
function containerRegistry(servers) {
    const kind = deployment(servers);
    if (kind === 'github.com')
        return 'ghcr.io';
    return kind === 'ghe.com' ? `containers.${hostOf(servers)}` : null;
}
function hostOf(servers) {
    return URL.canParse(servers.server) ? new URL(servers.server).hostname.toLowerCase() : '';
}
/** GitHub's prefixes; a token of 40 hexadecimal digits is a classic one from before 2021. */
const prefixes = [
    ['ghs_', 'installation'],
    ['github_pat_', 'fine-grained'],
    ['ghp_', 'classic'],
    ['ghu_', 'user-to-server'],
    ['gho_', 'oauth']
];
/** Tells the kind of a token by its prefix; `installation` is a workflow's own token and every other token of an App's installation. */
function tokenKind(token) {
    const known = prefixes.find(([prefix]) => token.startsWith(prefix));
    if (known !== undefined)
        return known[1];
    return /^[0-9a-f]{40}$/.test(token) ? 'classic' : 'unknown';
}
const words = {
    installation: "a workflow's or App's token",
    'fine-grained': 'a fine-grained personal access token',
    classic: 'a classic personal access token',
    'user-to-server': "a person's token through an App",
    oauth: 'an OAuth token',
    unknown: 'a token of an unknown kind'
};
/** What a kind of token is called in a sentence. */
function tokenWords(kind) {
    return words[kind];
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

/***/ 670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ noProgress)
/* harmony export */ });
/** Shows nothing. */
const noProgress = { begin: () => undefined, answered: () => undefined };


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
