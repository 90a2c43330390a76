export const id = 431;
export const ids = [431];
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

/***/ 69431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/checkout-place.ts
var checkout_place = __webpack_require__(39857);
// EXTERNAL MODULE: ./src/config-file.ts
var config_file = __webpack_require__(24660);
// EXTERNAL MODULE: ./src/declared.ts + 6 modules
var src_declared = __webpack_require__(55967);
// EXTERNAL MODULE: ./src/discovery/checkout.ts + 1 modules
var checkout = __webpack_require__(83863);
// EXTERNAL MODULE: ./src/exit-code.ts
var exit_code = __webpack_require__(38085);
// EXTERNAL MODULE: ./src/found.ts + 2 modules
var src_found = __webpack_require__(90411);
// EXTERNAL MODULE: ./src/github/servers.ts
var servers = __webpack_require__(21995);
// EXTERNAL MODULE: ./src/inputs.ts + 1 modules
var inputs = __webpack_require__(745);
// EXTERNAL MODULE: ./src/judge/triple-names.ts
var triple_names = __webpack_require__(32366);
// EXTERNAL MODULE: ./src/open-surroundings.ts + 1 modules
var open_surroundings = __webpack_require__(51291);
// EXTERNAL MODULE: ./src/registry/hosts.ts
var registry_hosts = __webpack_require__(91604);
// EXTERNAL MODULE: ./src/report-file.ts
var report_file = __webpack_require__(63336);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(90687);
// EXTERNAL MODULE: ./src/report/untrusted/terminal.ts
var terminal = __webpack_require__(55459);
// EXTERNAL MODULE: ./src/rules/links.ts
var links = __webpack_require__(22390);
// EXTERNAL MODULE: ./src/surroundings.ts
var src_surroundings = __webpack_require__(3648);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/workflow.ts

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
      - uses: codespaces-preflight/codespaces-preflight@v${version/* version */.r.replace(/\..*/, '')}
        with:
${inputs.join('\n')}
`;
}
/** YAML reads a JSON string as it stands. */
function quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./src/init.ts



















/**
 * Writes the smallest workflow that fits the configurations of a checkout, never over a file that is there, and says what
 * else is worth declaring. Nobody is asked.
 */
async function init({ texts, ...given }) {
    const translation = (0,inputs/* translateInputs */.ew)(texts);
    if (translation.kind === 'wrong')
        return stopped(translation.problems, exit_code/* exitCodes */.h.wrongUsage);
    const { options } = translation.settings;
    const problem = (await (0,checkout/* checkoutProblem */.K)(options.path)) ?? (await (0,checkout_place/* leavingLink */.NH)(options.path, given));
    if (problem !== null)
        return stopped([problem.message], problem.kind === 'unreadable' ? exit_code/* exitCodes */.h.cannotRun : exit_code/* exitCodes */.h.wrongUsage);
    const configFile = await (0,config_file/* configFileIn */.k)(options.path, options.configFile);
    const tokens = { token: null, secretsToken: null, packagesToken: null };
    const surroundings = await (0,open_surroundings/* openSurroundings */.E)({ ...given, tokens, options, progress: src_surroundings/* noProgress */.n });
    const found = await (0,src_found/* find */.I)({ ...options, packages: false }, surroundings);
    if (found.kind !== 'done')
        return withoutOutcome(found);
    const declared = await (0,src_declared/* readDeclarations */.m)(surroundings.files, configFile);
    if (declared.kind !== 'done')
        return withoutOutcome(declared);
    if (found.value.configurations.length === 0)
        return { kind: 'done', text: nothingFound };
    const { checkouts, folder, environment } = surroundings;
    const workflow = smallestWorkflow(folder, options.configurations);
    if (workflow === null)
        return stopped([expression], exit_code/* exitCodes */.h.wrongUsage);
    const refusal = await writeNew(checkouts[0] ?? options.path, workflow, checkouts);
    if (refusal !== null)
        return refusal;
    const worth = worthDeclaring(found.value, declared.value.declarations, (0,servers/* containerRegistry */.R)(environment.servers));
    return { kind: 'done', text: printed(found.value, worth, configFile) };
}
const nothingFound = 'No dev container configuration was found, so no workflow was written. Looked for .devcontainer/devcontainer.json, .devcontainer.json and .devcontainer/<folder>/devcontainer.json.\n';
const expression = 'The path or a pattern of `configurations` holds ${{, which a workflow would take for an expression: expected names without it.';
function withoutOutcome(outcome) {
    return outcome.kind === 'cannot-run'
        ? stopped([outcome.problem], exit_code/* exitCodes */.h.cannotRun)
        : stopped(outcome.problems.map(({ text }) => text), exit_code/* exitCodes */.h.wrongUsage);
}
function stopped(problems, code) {
    return { kind: 'stopped', problems, code };
}
/** `null`: it was written. */
async function writeNew(top, text, checkouts) {
    const file = (0,external_node_path_.join)(top, workflowPath);
    const isThere = await (0,promises_.lstat)(file).then(() => true, () => false);
    if (isThere)
        return stopped([
            `${workflowPath} is there already and was left as it is. Delete or rename it to have a new one written.`
        ], exit_code/* exitCodes */.h.wrongUsage);
    try {
        await (0,report_file/* writeReport */.u)(file, text, checkouts, 'wx');
        return null;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return stopped([`${workflowPath} could not be written: ${why}`], exit_code/* exitCodes */.h.cannotRun);
    }
}
function printed({ configurations }, worth, configFile) {
    const what = (0,verdict/* plural */.LS)(configurations.length, 'configuration');
    const lines = [
        `Wrote ${workflowPath}: it checks the images of ${what} on pull requests that touch ${configurations.length === 1 ? 'it' : 'them'}.`,
        ...(worth.length === 0
            ? []
            : ['', `Worth declaring, where it is so, in ${(0,terminal/* forTerminal */.Q)(configFile)}:`, '', ...worth]),
        '',
        `With a \`secrets-token\`, a scheduled run also reads which secrets exist: ${(0,links/* exampleUrl */.Yo)('schedule')}`
    ];
    return `${lines.join('\n')}\n`;
}
/** Hosts whose images are public for the most part: a declaration is the exception. */
const mostlyPublic = new Set(['docker.io', 'quay.io', 'docker.elastic.co', 'gcr.io']);
/** The lines of a configuration file with what is not declared yet; none where there is nothing. */
function worthDeclaring({ uses }, { registries, grants }, ofGitHub) {
    const declared = new Set(registries.map(({ server }) => server));
    const hosts = [...new Set(uses.map(({ reference }) => reference.registry))].filter(host => host !== ofGitHub &&
        host !== 'docker.pkg.github.com' &&
        (0,registry_hosts/* knownRegistry */.n2)(host)?.public !== true &&
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
        const prefix = (0,triple_names/* customaryPrefix */.Mt)(host, hosts);
        return [`  - server: ${host}`, `    secrets: ${prefix} # ${(0,triple_names/* tripleNames */.pv)(prefix)}`];
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

/***/ 3648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ noProgress)
/* harmony export */ });
/** Where nobody watches. */
const noProgress = { begin: () => undefined, answered: () => undefined };


/***/ })

};
