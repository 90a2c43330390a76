export const id = 448;
export const ids = [448,13,908];
export const modules = {

/***/ 2448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./src/check.ts + 124 modules
var check = __webpack_require__(5877);
;// CONCATENATED MODULE: ./src/remote.ts
/** Hosts under which github.com is reached beside its own name: ssh over port 443, and the page's old name. */
const otherNames = new Map([
    ['ssh.github.com', 'github.com'],
    ['altssh.github.com', 'github.com'],
    ['www.github.com', 'github.com']
]);
/**
 * Reads `owner/name` from the address of a git remote that lies on `server`, in the forms https, ssh, git and
 * `user@host:owner/name`; `null` for every other.
 */
function repositoryOfRemote(remote, server) {
    if (!URL.canParse(server))
        return null;
    const { host, path } = partsOf(remote);
    const name = host.toLowerCase();
    if ((otherNames.get(name) ?? name) !== new URL(server).hostname.toLowerCase())
        return null;
    return /^\/?([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(path)?.[1] ?? null;
}
function partsOf(remote) {
    if (remote.includes('://')) {
        if (!URL.canParse(remote))
            return { host: '', path: '' };
        const { hostname, pathname } = new URL(remote);
        return { host: hostname, path: pathname };
    }
    const [, host = '', path = ''] = /^(?:[^@/:]+@)?([^/:]+):(.+)$/.exec(remote) ?? [];
    return { host, path };
}

;// CONCATENATED MODULE: ./src/checked-out.ts

/** Whether the files that are checked lie in the repository of the run, where GitHub shows them. */
function liesInRun({ kind }) {
    return kind === 'own' || kind === 'base';
}
/** Tells what is checked out: by the commit, by the remote, and where neither tells by what the run was asked to judge. */
async function checkedOut(whereabouts) {
    const { git, situation, ofRun } = whereabouts;
    const { pullRequest } = situation;
    const repository = pullRequest?.base.repository ?? ofRun;
    if (repository === null)
        return { kind: 'own' };
    if (await git.isSubmodule())
        return {
            kind: 'chosen',
            detail: `the checked folder is a submodule, and not part of ${repository} itself`
        };
    const head = await git.head();
    const event = await nearEvent(head, whereabouts);
    if (event !== null)
        return event;
    const homes = [repository, pullRequest?.head.repository ?? repository];
    const remote = await git.remote();
    const found = remote === null ? null : repositoryOfRemote(remote, whereabouts.server);
    const guess = found ?? whereabouts.judged ?? repository;
    if (!homes.some(home => home.toLowerCase() === guess.toLowerCase())) {
        const detail = `the checkout is not that of ${repository}`;
        return { kind: head === null && pullRequest !== null ? 'chosen' : 'another', detail };
    }
    return head === null || pullRequest === null
        ? { kind: 'own' }
        : { kind: 'base', detail: withoutHead(situation.event) };
}
/** By the commit alone; `null` where it says nothing. */
async function nearEvent(head, { git, situation, commitOfRun }) {
    const { pullRequest, event } = situation;
    // A run on `pull_request_target` has the commit of the base branch for its own.
    const ofBase = event === 'pull_request_target';
    if (head !== null && head === commitOfRun && !ofBase)
        return { kind: 'own' };
    if (head === null || pullRequest === null)
        return null;
    if (await git.holds(pullRequest.head.sha))
        return { kind: 'own' };
    return head === pullRequest.base.sha || head === commitOfRun
        ? { kind: 'base', detail: withoutHead('pull_request_target') }
        : null;
}
function withoutHead(event) {
    return event === 'pull_request_target'
        ? 'the checkout is the base commit and holds nothing of the pull request'
        : 'nothing here tells that the commit that is checked out holds the head of the pull request';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/checkout-place.ts


/**
 * Refuses a folder that is reached over a symbolic link of a checkout that leaves it: on a pull request anyone may have put
 * the link there (specification 2.4). Links that lie in no checkout are the user's own.
 */
async function leavingLink(path, named) {
    for (const step of stepsTo((0,external_node_path_.resolve)(named.workingFolder, path))) {
        if (!(await isLink(step)))
            continue;
        const checkout = await ground((0,external_node_path_.dirname)(step), named);
        if (checkout === null || liesIn(checkout, await (0,promises_.realpath)(step)))
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
    const checkout = await checkoutOf(await (0,promises_.realpath)(root));
    if (checkout === null)
        return null;
    for (const step of stepsTo(root))
        if ((await (0,promises_.realpath)(step)) === checkout)
            return slashed((0,external_node_path_.relative)(step, root)) || '.';
    return slashed((0,external_node_path_.relative)(checkout, await (0,promises_.realpath)(root))) || '.';
}
/** The folders in which whoever wrote the checkout at `root` may have put a program. */
async function writableByAuthors(root, named) {
    const checkout = await checkoutOf(await (0,promises_.realpath)(root).catch(() => root));
    return [root, ...(checkout === null ? [] : [checkout]), ...(isWorkflow(named) ? [named.workingFolder] : [])];
}
/** Of a workflow the workspace counts as a checkout also where git's folder is not there. */
async function ground(folder, named) {
    const real = await (0,promises_.realpath)(folder);
    const checkout = await checkoutOf(real);
    if (checkout !== null || !isWorkflow(named))
        return checkout;
    const workspace = await (0,promises_.realpath)(named.workingFolder);
    return liesIn(workspace, real) ? workspace : null;
}
function isWorkflow({ variables }) {
    return variables['GITHUB_ACTIONS'] === 'true';
}
/** The nearest folder above with git's own in it; of a submodule that of the repository around it, where there is one. */
async function checkoutOf(folder) {
    let submodule = null;
    for (const step of stepsTo(folder).reverse()) {
        const kind = await gitKind((0,external_node_path_.join)(step, '.git'));
        if (kind === 'own')
            return step;
        if (kind === 'submodule')
            submodule = step;
    }
    return submodule;
}
async function gitKind(path) {
    try {
        if ((await (0,promises_.lstat)(path)).isDirectory())
            return 'own';
        return /^gitdir: .*[/\\]modules[/\\]/.test(await (0,promises_.readFile)(path, 'utf8')) ? 'submodule' : 'own';
    }
    catch {
        return 'none';
    }
}
/** The folders from the root of the file system to a folder, itself included. */
function stepsTo(folder) {
    const { root } = (0,external_node_path_.parse)(folder);
    const names = folder
        .slice(root.length)
        .split(external_node_path_.sep)
        .filter(name => name !== '');
    return [root, ...names.map((_name, index) => (0,external_node_path_.join)(root, ...names.slice(0, index + 1)))];
}
async function isLink(path) {
    return (await (0,promises_.lstat)(path)).isSymbolicLink();
}
function liesIn(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function slashed(path) {
    return path.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./src/config-file.ts
var config_file = __webpack_require__(4660);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/discovery/folders.ts
var discovery_folders = __webpack_require__(5295);
// EXTERNAL MODULE: ./src/discovery/repository-path.ts
var repository_path = __webpack_require__(3850);
;// CONCATENATED MODULE: ./src/discovery/link-walk.ts



/** Resolves the root itself, which may lie behind links; rejects where it cannot be resolved. */
async function resolveRoot(path) {
    return { given: (0,external_node_path_.resolve)(path), real: await (0,promises_.realpath)(path) };
}
/** As many links as Linux follows for one path. */
const mostLinks = 40;
/**
 * Follows a path from the root (without `.` and `..` in it) step by step. A link is read before it is followed, so nothing
 * outside of the root is touched, not even to see whether it exists.
 */
async function land(root, path) {
    if (path.includes('\0'))
        return { kind: 'missing' };
    try {
        return await walk(root, path);
    }
    catch (error) {
        return failure(error);
    }
}
async function walk(root, path) {
    let pending = path === '.' ? [] : path.split('/');
    let reached = '';
    let links = 0;
    for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
        if ((0,repository_path/* isGitName */.M$)(name))
            return { kind: 'outside', git: true };
        const next = (0,external_node_path_.join)(reached, name);
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root.real, next));
        if (!stats.isSymbolicLink()) {
            reached = next;
            continue;
        }
        links += 1;
        if (links > mostLinks)
            return { kind: 'unreadable', reason: 'too many symbolic links' };
        const target = inside(root, reached, await (0,promises_.readlink)((0,external_node_path_.join)(root.real, next)));
        if (target === null)
            return { kind: 'outside' };
        reached = '';
        pending = [...target, ...pending];
    }
    const absolute = (0,external_node_path_.join)(root.real, reached);
    const own = reached === '' ? '.' : reached.split(external_node_path_.sep).join('/');
    return { kind: 'found', absolute, path: own, stats: await (0,promises_.lstat)(absolute) };
}
// `..` of a link's target is taken from the folder of the link, which holds no links itself any more.
function inside(root, folder, target) {
    for (const base of [root.real, root.given]) {
        const absolute = (0,external_node_path_.isAbsolute)(target) ? (0,external_node_path_.resolve)(target) : (0,external_node_path_.resolve)(base, folder, target);
        const path = (0,external_node_path_.relative)(base, absolute);
        if (path === '')
            return [];
        if (path !== '..' && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path))
            return path.split(external_node_path_.sep);
    }
    return null;
}
/** The answer for an error of the file system. */
function failure(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    return { kind: 'unreadable', reason: reasons.get(code) ?? code };
}
const reasons = new Map([
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['ELOOP', 'a symbolic link where a file was'],
    ['ENAMETOOLONG', 'the name is too long'],
    ['EIO', 'the disk reports an error']
]);

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
        return failure(error);
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
var limits = __webpack_require__(7088);
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
        const answer = failure(error);
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
 * touched; FIFOs, devices and sockets are `unreadable` and never opened (specification 2.4).
 */
function openCheckout(root) {
    let resolved = null;
    const at = async (path) => {
        const inside = (0,repository_path/* resolveFrom */.dx)('.', path);
        if (inside.kind === 'outside')
            return inside;
        try {
            resolved ??= resolveRoot(root);
            return await land(await resolved, inside.path);
        }
        catch (error) {
            return failure(error);
        }
    };
    return {
        read: async (path, limit = limits/* defaultFileLimit */.tL) => withoutOwnPath(path, await readLanded(() => at(path), limit)),
        list: async (path) => listFolder(await at(path), name => at(external_node_path_.posix.join(path, name)))
    };
}
function withoutOwnPath(path, answer) {
    if (answer.kind !== 'text')
        return answer;
    const asked = (0,repository_path/* resolveFrom */.dx)('.', path);
    return asked.kind === 'inside' && asked.path === answer.path ? { kind: 'text', text: answer.text } : answer;
}
async function listFolder(landing, follow) {
    if (landing.kind !== 'found')
        return landing;
    if (!landing.stats.isDirectory())
        return { kind: 'missing' };
    try {
        const found = await (0,promises_.readdir)(landing.absolute, { withFileTypes: true });
        const entries = await Promise.all(found.map(entry => entryOf(entry, follow)));
        return { kind: 'entries', entries: (0,discovery_folders/* inOrder */.a)(entries) };
    }
    catch (error) {
        return failure(error);
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

// EXTERNAL MODULE: ./src/exit-code.ts
var exit_code = __webpack_require__(8085);
// EXTERNAL MODULE: ./src/inputs.ts + 1 modules
var inputs = __webpack_require__(745);
// EXTERNAL MODULE: ./src/credentials/shown-server.ts
var shown_server = __webpack_require__(6067);
;// CONCATENATED MODULE: ./src/credentials/protect-environment.ts

/** Addresses of the environment in which a login may stand. */
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'];
/** Makes every secret that the environment holds secret, before any of them is used (specification 6.3). */
function protectEnvironment(redactor, { tokens, codespaceToken, triples }, variables) {
    for (const token of [tokens.token, codespaceToken, tokens.secretsToken, tokens.packagesToken])
        redactor.protect(token);
    for (const { server, user, password } of triples) {
        for (const secret of secretsOfAddress(server ?? ''))
            redactor.protect(secret);
        if (server !== null && (0,shown_server/* shownServer */.H)(server) === null)
            redactor.protect(server);
        redactor.protect(password);
        if (password !== null)
            redactor.protectLogin(user ?? '', password);
    }
    for (const name of proxyVariables)
        for (const secret of secretsOfAddress(variables[name] ?? ''))
            redactor.protect(secret);
}
/** The password of an address, as it is written and as it is meant, and the values of its query. */
function secretsOfAddress(address) {
    const [, login = '', query = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:([^/?#]*)@)?[^?#]*\??([^#]*)/i.exec(address) ?? [];
    const password = login.slice(login.indexOf(':') + 1);
    const values = [...new URLSearchParams(query).values()];
    return [password, decoded(password), ...values].filter(secret => secret !== '');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./src/environment.ts
var src_environment = __webpack_require__(2678);
// EXTERNAL MODULE: ./src/followed-path.ts
var followed_path = __webpack_require__(3083);
// EXTERNAL MODULE: ./src/git.ts
var src_git = __webpack_require__(1243);
// EXTERNAL MODULE: ./src/github/client.ts + 12 modules
var client = __webpack_require__(4995);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/registry/network.ts + 12 modules
var network = __webpack_require__(9942);
;// CONCATENATED MODULE: ./src/open-surroundings.ts












/** The real surroundings: this machine's files, environment and network. */
async function openSurroundings(entrance) {
    const { variables, tokens, options, redactor, workingFolder, progress, warn } = entrance;
    const environment = (0,src_environment/* readEnvironment */.Qo)(variables, tokens);
    protectEnvironment(redactor, environment, variables);
    const root = (0,external_node_path_.resolve)(workingFolder, options.path);
    const untrusted = await writableByAuthors(root, { workingFolder, variables });
    const git = (0,src_git/* openGit */.z)(root, variables, untrusted);
    const situation = await situationOf(variables);
    const folder = await folderOf(root, workingFolder, git);
    const top = topOf(await (0,promises_.realpath)(root).catch(() => root), folder);
    let opened = null;
    let client = null;
    const network = () => (opened ??= networkOf(variables, environment, options));
    return {
        files: openCheckout(root),
        wholeCheckout: folder === '.' ? null : openCheckout(top),
        folder,
        checkouts: [top, ...(environment.whereabouts.kind === 'actions' ? [workingFolder] : [])],
        baseFolder: (await writtenFolder(root)) ?? pathBelow(workingFolder, root),
        follow: (0,followed_path/* followIn */.B)(root),
        git,
        checkedOut: await checkedOut({
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

;// CONCATENATED MODULE: ./src/base-files.ts




/** Each may be a request. */
const mostReads = 50;
/** The files before a pull request: those of the checkout, with what it changes as it was. Only what is asked for is read. */
function baseFiles(head, changes, follow) {
    const byPath = new Map(changes.changes.map(change => [change.path, change]));
    const folders = (0,discovery_folders/* foldersOf */.p)(changes.changes.flatMap(({ path, before }) => (before ? [path] : [])));
    let reads = 0;
    let whole = true;
    const unreadable = () => {
        whole = false;
        return { kind: 'unreadable', reason: 'it cannot be had as it was before the pull request' };
    };
    /** Where a path ends without `..` and links; `null` where a link itself is another one. */
    const place = async (path) => {
        const resolved = (0,repository_path/* resolveFrom */.dx)('.', path);
        if (resolved.kind === 'outside')
            return null;
        const { path: end, links } = await follow(resolved.path);
        return links.some(link => byPath.has(link)) ? null : end;
    };
    const readBefore = async (path, limit) => {
        reads += 1;
        const file = reads > mostReads ? { kind: 'other' } : await changes.before(path, limit);
        if (file.kind === 'text')
            return file;
        return file.kind === 'too-large' ? { ...file, limit } : unreadable();
    };
    return {
        whole: () => whole,
        files: {
            read: async (path, limit = limits/* defaultFileLimit */.tL) => {
                const end = await place(path);
                if (end === null)
                    return leaves(path) ? { kind: 'outside' } : unreadable();
                const change = byPath.get(end);
                if (change?.before === true)
                    return readBefore(end, limit);
                if (change === undefined)
                    return head.read(path, limit);
                return { kind: folders.has(end) ? 'directory' : 'missing' };
            },
            list: async (path) => {
                const end = await place(path);
                if (end === null)
                    return leaves(path) ? { kind: 'outside' } : unreadable();
                return listed(await head.list(path), end, byPath, folders.get(end)?.values());
            }
        }
    };
}
function leaves(path) {
    return (0,repository_path/* resolveFrom */.dx)('.', path).kind === 'outside';
}
function listed(now, folder, changes, before) {
    if (now.kind !== 'entries' && (now.kind !== 'missing' || before === undefined))
        return now;
    const present = now.kind === 'entries' ? now.entries : [];
    const kept = present.filter(({ name }) => changes.get(external_node_path_.posix.join(folder, name))?.before !== false);
    const entries = new Map([...(before ?? []), ...kept].map(entry => [entry.name, entry]));
    return { kind: 'entries', entries: (0,discovery_folders/* inOrder */.a)(entries.values()) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

// EXTERNAL MODULE: ./src/discovery/discover.ts + 111 modules
var discover = __webpack_require__(7616);
// EXTERNAL MODULE: ./src/pull-request-changes.ts
var pull_request_changes = __webpack_require__(8160);
// EXTERNAL MODULE: ./src/report/assemble.ts
var assemble = __webpack_require__(2424);
;// CONCATENATED MODULE: ./src/report/difference.ts
/** Compares images with those of the base; the n-th new reference to a repository stands for the n-th that is gone. */
function differenceOf(base, head) {
    const before = new Map(base.images.map(image => [keyOf(image), image]));
    const after = new Set(head.images.map(keyOf));
    const gone = base.images.filter(image => !after.has(keyOf(image)));
    const removed = new Set(gone);
    const added = [];
    const changed = [];
    for (const image of head.images) {
        const same = before.get(keyOf(image));
        const old = same ??
            gone.find(candidate => removed.has(candidate) && repositoryOf(candidate) === repositoryOf(image));
        if (old === undefined)
            added.push(image);
        else if (same === undefined || !sameAccess(same.access, image.access))
            changed.push({ from: old, to: image });
        if (old !== undefined)
            removed.delete(old);
    }
    return { added, changed, removed: gone.filter(image => removed.has(image)) };
}
/** What two mentions of the same image share. */
function keyOf(image) {
    return JSON.stringify([image.reference, image.digest]);
}
function repositoryOf(image) {
    return JSON.stringify([image.registry, image.repository]);
}
/** Where one of the two has no verdict, nothing says that it is another. */
function sameAccess(left, right) {
    if (left === undefined || right === undefined)
        return true;
    return left.team === right.team && left.prebuild === right.prebuild && left.outside === right.outside;
}

// EXTERNAL MODULE: ./src/report/markdown/findings.ts
var findings = __webpack_require__(8834);
// EXTERNAL MODULE: ./src/report/markdown/fit.ts
var fit = __webpack_require__(2105);
// EXTERNAL MODULE: ./src/report/markdown/fixes.ts
var fixes = __webpack_require__(4953);
// EXTERNAL MODULE: ./src/report/markdown/opening.ts
var markdown_opening = __webpack_require__(7522);
// EXTERNAL MODULE: ./src/report/markdown/table.ts
var table = __webpack_require__(8090);
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
        ...(extras.base ? differenceSections(differenceOf(extras.base, headOf(report, extras))) : []),
        ...(0,table/* accessSections */.T)(report),
        ...(0,fixes/* fixSections */.Yx)(report),
        ...(0,findings/* findingSections */.Y)(report, fileLink),
        (0,markdown_opening/* closingSection */.f)(report),
        ...(extras.runUrl === undefined
            ? []
            : [(0,fit/* fixed */.Zu)((0,markdown/* linkTo */.uM)('Evidence and graph: the summary of the run', extras.runUrl))])
    ];
    return (0,fit/* fit */.Uj)(sections, { most: commentLimit, measure: text => text.length });
}
/** Whether a comment that this module wrote says that nothing is to be done, and not that something was. */
function saysAllWell(body) {
    return (/^<!--.*-->\s+## ✅/.test(body) &&
        /; 0 errors, 0 warnings, 0 notices/.test(body) &&
        !body.includes(resolved));
}
const resolved = 'Resolved: nothing is left to do.';
function headOf(report, { head }) {
    if (head === undefined)
        return report;
    const access = new Map(report.images.map(image => [keyOf(image), image.access]));
    return {
        images: head.images.map(image => {
            const verdict = access.get(keyOf(image));
            return verdict === undefined ? image : { ...image, access: verdict };
        })
    };
}
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
function differenceSections(difference) {
    const blocks = [
        ...difference.added.map(image => `- added ${named(image)}`),
        ...difference.changed.map(changedText),
        ...difference.removed.map(image => `- removed ${(0,markdown/* inCodeSpan */.Jl)(image.reference)}`)
    ];
    if (blocks.length === 0)
        return [(0,fit/* fixed */.Zu)('This pull request changes no image.')];
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
function changedText({ from, to }) {
    if (from.reference !== to.reference)
        return `- changed ${named(from)} → ${named(to)}`;
    if (from.digest !== to.digest)
        return `- changed ${(0,markdown/* inCodeSpan */.Jl)(to.reference)}: ${digestText(from.digest)} → ${digestText(to.digest)}`;
    const audiences = ['team', 'prebuild', 'outside'].filter(audience => from.access?.[audience] !== to.access?.[audience]);
    const changes = audiences.map(audience => `${audience} ${verdictText(from, audience)} → ${verdictText(to, audience)}`);
    return `- changed ${(0,markdown/* inCodeSpan */.Jl)(to.reference)}: ${changes.join(', ')}`;
}
/** A lock file changes the digest of a Feature and leaves its name. */
function digestText(digest) {
    return digest === null ? 'no digest' : (0,markdown/* inCodeSpan */.Jl)(digest);
}
function verdictText({ access }, audience) {
    const value = access?.[audience] ?? null;
    return value === null ? '–' : table/* verdictTexts */.E[value];
}
function named({ reference, access }) {
    const verdict = access === undefined ? '' : ` (team ${table/* verdictTexts */.E[access.team]})`;
    return (0,markdown/* inCodeSpan */.Jl)(reference) + verdict;
}

// EXTERNAL MODULE: ./src/report/redacted.ts
var redacted = __webpack_require__(5104);
;// CONCATENATED MODULE: ./src/pull-request-comment.ts








/**
 * Keeps the one comment on the pull request up to date, also where all is well: a reader sees that it was looked at.
 * None is begun where the pull request touches nothing that was to be checked (`changed-only`). Gives `null`, or why it was not written as a clause.
 */
async function commentOn(pullRequest, checked, options, surroundings, fileLink) {
    const { variables, checkedOut, folder } = surroundings;
    const key = commentKey(folder, options, pullRequest);
    const difference = await pull_request_comment_differenceOf(pullRequest, checked.discovery, options, surroundings);
    const caveat = checkedOut.kind === 'base' ? checkedOut.detail : null;
    if (caveat !== null)
        surroundings.warn(`\`comment\`: what it tells is not about the pull request: ${caveat}`);
    const selection = options.configurations;
    const extras = { key, fileLink, caveat, selection, ...difference, ...runUrl(variables) };
    const place = {
        repository: pullRequest.base.repository,
        pullRequest: pullRequest.number,
        marker: commentMarker(key)
    };
    const written = await surroundings.github().comment(place, previous => {
        if (previous === null && saysNothing(checked.report, difference))
            return null;
        const updates = previous !== null && !saysAllWell(previous);
        return renderComment(checked.report, { ...extras, updates });
    });
    return 'detail' in written ? written.detail : null;
}
/** Whether the pull request touches nothing that was to be checked, and changes no image either. */
function saysNothing({ reason, findings }, { base, head }) {
    if (reason.kind !== 'untouched' || findings.length > 0)
        return false;
    if (!base || !head)
        return true;
    const { added, changed, removed } = differenceOf(base, head);
    return added.length + changed.length + removed.length === 0;
}
/** What the files name before and after the pull request; nothing where the earlier files cannot all be had. */
async function pull_request_comment_differenceOf(pullRequest, head, { configurations, platform }, surroundings) {
    const changes = await (0,pull_request_changes/* pullRequestChanges */.G)(pullRequest, surroundings);
    if (changes.kind === 'unknown')
        return {};
    const before = baseFiles(surroundings.files, changes, surroundings.follow);
    const base = await (0,discover/* discover */.k)({ files: before.files, configurations, platform });
    const isWhole = before.whole() && base.incomplete.length === 0 && head.incomplete.length === 0;
    const { redact } = surroundings.redactor;
    return isWhole ? { base: pull_request_comment_named(base, redact), head: pull_request_comment_named(head, redact) } : {};
}
function pull_request_comment_named(discovery, redact) {
    return (0,redacted/* redacted */.p)((0,assemble/* assembleListing */.DQ)(discovery, [], null), redact);
}
function runUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run }) {
    return server && repository && run ? { runUrl: `${server}/${repository}/actions/runs/${run}` } : {};
}

// EXTERNAL MODULE: ./src/render.ts + 11 modules
var render = __webpack_require__(8583);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/report/markdown.ts
var report_markdown = __webpack_require__(4285);
;// CONCATENATED MODULE: ./src/report-file.ts


/**
 * Writes a report. `checkouts` are folders whose files others may have written: a symbolic link there that leads out of
 * its folder, or to git's own files, is not followed. Rejects with a clause that says why.
 */
async function writeReport(path, text, checkouts) {
    const absolute = (0,external_node_path_.resolve)(path);
    const link = await report_file_leavingLink(absolute, checkouts);
    if (link !== null)
        throw new Error(`${link === absolute ? 'it' : link} is a symbolic link of the checkout that leads out of it, and is not followed; remove it, or name another file`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(absolute), { recursive: true });
    await (0,promises_.writeFile)(absolute, text);
}
/** The first link on the way that lies in one of the folders and leads out of it; `null`: there is none. */
async function report_file_leavingLink(absolute, checkouts) {
    const roots = (await Promise.all(checkouts.map(real))).filter(root => root !== null);
    let reached = (0,external_node_path_.parse)(absolute).root;
    for (const name of absolute.slice(reached.length).split(external_node_path_.sep)) {
        const folder = await real(reached);
        reached = (0,external_node_path_.join)(reached, name);
        const stats = await (0,promises_.lstat)(reached).catch(() => null);
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
    return (0,promises_.realpath)(path).catch(() => null);
}
function isWithin(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function isGits(root, path) {
    return (0,external_node_path_.relative)(root, path)
        .split(external_node_path_.sep)
        .some(name => name.toLowerCase() === '.git');
}

// EXTERNAL MODULE: ./src/report/sarif.ts + 1 modules
var report_sarif = __webpack_require__(6908);
// EXTERNAL MODULE: ./src/report/summary.ts + 3 modules
var report_summary = __webpack_require__(7129);
// EXTERNAL MODULE: ./src/rules/load-rules.ts
var load_rules = __webpack_require__(3013);
// EXTERNAL MODULE: ./src/terminal.ts
var terminal = __webpack_require__(7840);
;// CONCATENATED MODULE: ./src/publish.ts












/** Puts the report wherever the destinations name, each apart: what fails is told and stops nothing else. */
async function publish(checked, settings, surroundings) {
    const { destinations } = settings;
    const link = fileLink(surroundings);
    const comment = await commentWhereWanted(checked, settings, surroundings, link);
    const report = comment === null ? checked.report : counted(checked.report, surroundings);
    const wanted = files({ ...checked, report }, destinations, surroundings.folder, link);
    const summary = attempt('summary', 'the job summary could not be written', () => summarize(report, destinations, link, surroundings));
    const failures = await Promise.all(wanted.map(({ path, render }) => attempt('file', `${path} could not be written`, async () => write(path, await render(), surroundings))));
    const written = wanted.filter((_, index) => failures[index] === null).map(({ path }) => path);
    const all = [...failures, await summary, ...(comment === null ? [] : comment)];
    return { report, written, unpublished: all.filter(result => result !== null) };
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
    if (!server || !own || !sha || !liesInRun(checkedOut))
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
        const text = await (0,render.renderListed)(listed, { format, style, folder, annotated: null });
        const result = await attempt('file', `${path} could not be written`, () => write(path, text, surroundings));
        if (result !== null)
            unpublished.push(result);
    }
    return unpublished;
}
function write(path, text, { checkouts }) {
    return writeReport(path, text, checkouts);
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
        ...(options.changedOnly ? ['`changed-only`'] : [])
    ];
    if (asked.length === 0)
        return null;
    const others = event?.startsWith('pull_request')
        ? ''
        : ' The events pull_request, pull_request_target and pull_request_review do.';
    return `${asked.join(' and ')} ${asked.length === 1 ? 'does' : 'do'} nothing here: the payload of ${event ?? 'the event'} does not describe its pull request.${others}`;
}

;// CONCATENATED MODULE: ./src/examine.ts












/** Examines a checkout and prints the report; gives the exit code. */
async function examine(examination) {
    const { texts, variables, redactor, console, workingFolder } = examination;
    const translation = (0,inputs/* translateInputs */.ew)(texts);
    if (translation.kind === 'wrong')
        return stop(translation.problems, exit_code/* exitCodes */.h.wrongUsage, examination);
    const { options: given, destinations } = translation.settings;
    const problem = (await checkoutProblem(given.path)) ?? (await leavingLink(given.path, { workingFolder, variables }));
    if (problem !== null) {
        const code = problem.kind === 'unreadable' ? exit_code/* exitCodes */.h.cannotRun : exit_code/* exitCodes */.h.wrongUsage;
        return stop([problem.message], code, examination);
    }
    const options = { ...given, configFile: await (0,config_file/* configFileIn */.k)(given.path, given.configFile) };
    const { progress } = console;
    const warn = (sentence) => console.complain(redactor.redact(sentence));
    const tokens = tokensOf(variables);
    const entrance = { variables, tokens, options, redactor, workingFolder, progress, warn };
    const surroundings = await openSurroundings(entrance);
    try {
        const repository = options.repository ?? (await examine_repositoryOf(surroundings));
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
async function examine_repositoryOf({ git, environment, warn }) {
    const remote = await git.remote();
    const refusal = remote === null ? await git.refusal() : null;
    if (refusal !== null)
        warn(`The repository is not known: ${refusal}. Or name it with \`--repository\`.`);
    return remote === null ? null : repositoryOfRemote(remote, environment.servers.server);
}
async function printCheck(settings, surroundings, examination) {
    const { console, redactor } = examination;
    const outcome = await (0,check/* check */.z)(settings.options, surroundings);
    if (outcome.kind !== 'done')
        return stopped(outcome, examination);
    const { report, unpublished } = await publish(outcome.value, settings, surroundings);
    const rendering = renderingOf(surroundings, examination);
    await console.print(await (0,render.renderChecked)({ ...outcome.value, report }, rendering));
    for (const { problem } of unpublished)
        console.complain(redactor.redact(problem));
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
function renderingOf({ folder, checkedOut }, { format, console }) {
    return { format, style: console.style, folder, annotated: liesInRun(checkedOut) ? folder : null };
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

/***/ 6908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/rules/catalogue.ts
var catalogue = __webpack_require__(1062);
// EXTERNAL MODULE: ./src/rules/links.ts
var links = __webpack_require__(2390);
// EXTERNAL MODULE: ./src/report/annotations.ts
var annotations = __webpack_require__(856);
// EXTERNAL MODULE: ./src/report/command-lines.ts
var command_lines = __webpack_require__(5285);
// EXTERNAL MODULE: ./src/report/mentions.ts
var mentions = __webpack_require__(2539);
// EXTERNAL MODULE: ./src/report/untrusted/json.ts
var json = __webpack_require__(5325);
// EXTERNAL MODULE: ./src/report/untrusted/visible.ts
var visible = __webpack_require__(3061);
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

/***/ 3013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRules: () => (/* binding */ loadRules)
/* harmony export */ });
/** Loads every rule with its texts. They are long, so nobody loads them who does not print them. */
async function loadRules() {
    const { rules } = await __webpack_require__.e(/* import() */ 371).then(__webpack_require__.bind(__webpack_require__, 6371));
    return rules;
}


/***/ })

};
