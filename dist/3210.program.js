export const id = 3210;
export const ids = [3210,1062];
export const modules = {

/***/ 208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withoutGit),
/* harmony export */   z: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4196);



const longestOutput = 16 * 1024 * 1024;
const seconds = 30;
const commitName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * git in a folder whose files anyone may have written: no program that a repository names is started, and a folder
 * that only looks like a bare repository is none.
 */
const guards = ['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'];
/** Where git finds its settings, and what programs of Windows need; a hook's `GIT_DIR` need not be the folder's. */
const passedOn = [
    ...['HOME', 'XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
    ...['GIT_DISCOVERY_ACROSS_FILESYSTEM', 'GIT_CEILING_DIRECTORIES', 'TMPDIR', 'TEMP', 'TMP'],
    ...['USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'PROGRAMDATA', 'SystemRoot', 'SYSTEMROOT']
];
async function programOf(variables, untrusted) {
    const file = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)('git', variables, untrusted);
    if (file === null)
        return null;
    const kept = passedOn.flatMap(name => {
        const value = variables[name];
        return value === undefined ? [] : [[name, value]];
    });
    const path = (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedPath */ .z)(variables, untrusted)).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    const own = { PATH: path, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
    return { file, environment: { ...Object.fromEntries(kept), ...own } };
}
/**
 * Asks git in a folder; every answer is `null` or `other` where git is absent or refuses. No program of the `untrusted`
 * folders is started, and git gets nothing of the environment that it does not need: no token, no triple.
 */
function openGit(folder, variables, untrusted = [folder]) {
    let found = null;
    const opened = () => (found ??= programOf(variables, untrusted));
    const run = async (args, maxBuffer = longestOutput) => {
        const program = await opened();
        return program === null ? null : git(program, folder, args, maxBuffer);
    };
    const line = async (args) => (await run(args))?.trim() || null;
    const head = () => line(['rev-parse', '--verify', '--quiet', 'HEAD']);
    const parents = async () => parentsOf((await run(['cat-file', 'commit', 'HEAD'])) ?? '');
    return {
        prefix: async () => (await isRepository((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            ? ''
            : ((await run(['rev-parse', '--show-prefix']))?.replace(/\/?\n$/, '') ?? null),
        remote: async () => remoteOf((await run(['remote', '--verbose'])) ?? ''),
        isSubmodule: async () => (await line(['rev-parse', '--show-superproject-working-tree'])) !== null,
        refusal: async () => {
            const program = await opened();
            return program === null ? null : refusalIn(program, folder);
        },
        head,
        holds: async (commit) => {
            if (!commitName.test(commit))
                return false;
            if ((await head()) === commit || (await parents())[1] === commit)
                return true;
            return (await run(['merge-base', '--is-ancestor', commit, 'HEAD'])) !== null;
        },
        left: async (base, head) => {
            if (!commitName.test(base))
                return null;
            const [first, second] = await parents();
            const merged = first !== undefined && second === head ? first : null;
            const isHere = merged !== null && (await run(['cat-file', '-e', `${merged}^{tree}`])) !== null;
            return isHere ? merged : line(['merge-base', base, 'HEAD']);
        },
        changes: async (commit) => {
            if (!commitName.test(commit))
                return null;
            const flags = [
                '--name-status',
                '--no-renames',
                '--no-ext-diff',
                '--ignore-submodules=none',
                '--relative'
            ];
            const output = await run(['diff', ...flags, '-z', commit, 'HEAD', '--']);
            return output === null ? null : changesOf(output);
        },
        file: (commit, path, limit) => committedFile(commit, path, limit, run)
    };
}
/** Whether git takes a folder for a repository (`is_git_directory` of its `setup.c`), so that it looks no further up. */
async function isRepository(folder) {
    const kinds = await Promise.all(['HEAD', 'objects', 'refs'].map(name => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).then(entry => (entry.isDirectory() ? 'folder' : 'file'), () => null)));
    return kinds.join() === 'file,folder,folder';
}
/** A folder without history: git is not asked. */
const withoutGit = {
    prefix: () => Promise.resolve(null),
    remote: () => Promise.resolve(null),
    isSubmodule: () => Promise.resolve(false),
    refusal: () => Promise.resolve(null),
    head: () => Promise.resolve(null),
    holds: () => Promise.resolve(false),
    left: () => Promise.resolve(null),
    changes: () => Promise.resolve(null),
    file: () => Promise.resolve({ kind: 'other' })
};
async function git(program, folder, args, maxBuffer) {
    const { output } = await started(program, folder, args, maxBuffer);
    return output;
}
/** What git printed (`null` where it failed), and what it said beside. */
async function started({ file, environment }, folder, args, maxBuffer) {
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 23));
    const settings = guards.flatMap(guard => ['-c', guard]);
    return new Promise(resolve => {
        execFile(file, ['--literal-pathspecs', '-C', folder, ...settings, ...args], { encoding: 'utf8', maxBuffer, timeout: seconds * 1000, env: environment }, (error, output, said) => resolve({ output: error === null ? output : null, said }));
    });
}
/** git opens no checkout that belongs to another user of the machine, as a container often finds it. */
async function refusalIn(program, folder) {
    const { output, said } = await started(program, folder, ['rev-parse', '--git-dir'], longestOutput);
    return output === null && said.includes('dubious ownership')
        ? 'git refuses the checkout, which belongs to another user (run `git config --global --add safe.directory <its folder>`)'
        : null;
}
/** Reads what `git remote --verbose` writes: a name, a tab, an address, and what it is for. */
function remoteOf(output) {
    const remotes = new Map(Array.from(output.matchAll(/^(.+)\t(.+) \(fetch\)(?: \[.*\])?$/gm), ([, name = '', url = '']) => [
        name,
        url
    ]));
    const only = remotes.size === 1 ? [...remotes.values()][0] : undefined;
    return remotes.get('origin') ?? remotes.get('upstream') ?? only ?? null;
}
/** A commit itself names its parents also where a shallow clone has cut them off. */
function parentsOf(commit) {
    const header = commit.split('\n\n')[0] ?? '';
    return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), match => match[1] ?? '');
}
/** Reads what `git diff --name-status -z` writes: a letter, a path, a letter, a path. */
function changesOf(output) {
    const fields = output.split('\0');
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const letter = fields[at];
        changes.push({ path: fields[at + 1] ?? '', before: letter !== 'A', after: letter !== 'D' });
    }
    return changes;
}
async function committedFile(commit, path, limit, run) {
    const listed = commitName.test(commit) ? await run(['ls-tree', '-l', '-z', commit, '--', path]) : null;
    if (listed === null)
        return { kind: 'other' };
    const [mode, type, name, size] = (listed.split('\t')[0] ?? '').split(/ +/);
    if (name === undefined)
        return { kind: 'missing' };
    if (type !== 'blob' || mode === '120000')
        return { kind: 'other' };
    const bytes = Number(size);
    if (!(bytes <= limit))
        return Number.isNaN(bytes) ? { kind: 'other' } : { kind: 'too-large', bytes };
    const text = await run(['cat-file', 'blob', name], limit + 1);
    return text === null ? { kind: 'other' } : { kind: 'text', text };
}


/***/ }),

/***/ 1350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ lockFileLimit),
/* harmony export */   S1: () => (/* binding */ allFilesLimit),
/* harmony export */   pB: () => (/* binding */ mostFolders),
/* harmony export */   tL: () => (/* binding */ defaultFileLimit)
/* harmony export */ });
const mebibyte = 1024 * 1024;
/** Bytes of a file that is read. */
const defaultFileLimit = mebibyte;
/** Bytes of a lock file. */
const lockFileLimit = 16 * mebibyte;
/** Bytes of all lock files, and of all other files, that are read of one repository. */
const allFilesLimit = { lock: 256 * mebibyte, other: 256 * mebibyte };
/** Folders that a search of the whole repository opens. */
const mostFolders = 50_000;


/***/ }),

/***/ 8372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ followIn),
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   HB: () => (/* binding */ mayEndElsewhere),
/* harmony export */   KY: () => (/* binding */ openTree),
/* harmony export */   Qy: () => (/* binding */ withFolders),
/* harmony export */   Tu: () => (/* binding */ walkPath),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   W_: () => (/* binding */ withoutLinks),
/* harmony export */   d$: () => (/* binding */ liesInGit),
/* harmony export */   dx: () => (/* binding */ resolveFrom),
/* harmony export */   ob: () => (/* binding */ land),
/* harmony export */   q0: () => (/* binding */ liesUnder),
/* harmony export */   rB: () => (/* binding */ liesInFolder),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The path that `path`, written in a file of `folder`, means; an absolute one lies outside.
 *
 * The tools clean a path that is written in a file by its text, before anything is opened: the dev container CLI with
 * `path.resolve` and `path.join` (`getPathRelativeToConfigFile`, local Features, `--config`), docker compose with
 * `filepath.Join` (compose-go `paths`, `loader/include.go`, `loader/extends.go`). So `link/../x` is `x` there, and this
 * does the same. What the cleaned path leads to is the kernel's to say, which cleans nothing: the target of a link, and a
 * path that a program opens as it stands, are followed name by name (`walkPath`).
 */
function resolveFrom(folder, path) {
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(path))
        return { kind: 'outside' };
    const joined = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, path);
    if (joined === '..' || joined.startsWith('../'))
        return { kind: 'outside' };
    return { kind: 'inside', path: joined.length > 1 && joined.endsWith('/') ? joined.slice(0, -1) : joined };
}
/** Whether a path leads through git's own folder, in a checkout, a submodule or a work tree. */
function liesInGit(path) {
    return path.split('/').some(isGitName);
}
/** Whether a file or folder is git's own by its name; in any case of letters, since some file systems know no difference. */
function isGitName(name) {
    return name.toLowerCase() === '.git';
}
/** The folder of a file; `.` is the root. */
function folderOf(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file);
}
/** A path with the folders that it lies in, from the outermost. */
function withFolders(path) {
    const names = path.split('/');
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
/** Whether `path` is `folder` or lies under it; both from the repository's root. */
function liesUnder(folder, path) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
/** Whether `path` is `folder` or lies in it, by the text of both: absolute paths of this machine. */
function liesInFolder(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/** Orders texts by their UTF-16 code units, the same on every machine. */
function byCodeUnits(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
/** As many links as Linux follows for one path. */
const mostLinks = 40;
/**
 * Follows a path as Linux follows one that is opened (path_resolution(7)): name by name, a link in the place where it
 * lies, and `..` one up from the folder that was reached, never by a name taken out of the text. Nothing outside of the
 * tree is looked at: a way may lead out through `..` and back in by the names of the root's own folders, any other is
 * `outside`, and so is git's own folder (`git`).
 */
async function walkPath(tree, path) {
    const [real = []] = tree.spellings;
    const links = [];
    const left = [];
    let reached = [];
    let above = 0;
    let isFolder = true;
    let pending = path.split('/');
    const at = (names) => names.join('/') || '.';
    const ended = (kind, end = at(reached)) => ({ kind, path: end, links, left });
    const refused = (kind) => ended(kind, links.at(-1));
    if (path.startsWith('/'))
        return refused('outside');
    for (let [name] = pending; name !== undefined; [name] = pending) {
        if (!isFolder)
            return ended('missing', beyond(reached, pending, left));
        pending = pending.slice(1);
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            if (reached.length === 0)
                above += 1;
            else if (!links.some(link => liesUnder(at(reached), link)))
                left.push(at(reached));
            if (above > real.length)
                return refused('outside');
            reached = reached.slice(0, -1);
            continue;
        }
        if (above > 0) {
            if (name !== real[real.length - above])
                return refused('outside');
            above -= 1;
            continue;
        }
        const next = [...reached, name];
        if (isGitName(name))
            return ended('git', at(next));
        const entry = await tree.entry(at(next));
        if (entry === 'nothing')
            return ended('missing', beyond(next, pending, left));
        if (typeof entry === 'string') {
            reached = next;
            isFolder = entry === 'folder';
            continue;
        }
        links.push(at(next));
        if (links.length > mostLinks)
            return refused('loop');
        let target = entry.target.split('/');
        if (entry.target.startsWith('/')) {
            target = belowRoot(tree, target);
            reached = [];
        }
        if (target === null)
            return refused('outside');
        pending = [...target, ...pending];
    }
    return above > 0 ? refused('outside') : ended('found');
}
/** A path that goes on from where nothing lies, up to the `..` that would lead out of it. */
function beyond(reached, pending, left) {
    const up = pending.indexOf('..');
    const names = (up < 0 ? pending : pending.slice(0, up)).filter(name => name !== '' && name !== '.');
    if (up >= 0)
        left.push(reached.join('/'));
    return [...reached, ...names].join('/');
}
/** The names of an absolute path below the root of the tree; `null`: it does not begin with the root. */
function belowRoot({ spellings }, names) {
    for (const root of spellings) {
        let at = 0;
        let matched = 0;
        for (; at < names.length && matched < root.length; at += 1) {
            const name = names[at];
            if (name === '' || name === '.')
                continue;
            if (name !== root[matched])
                break;
            matched += 1;
        }
        if (matched === root.length && root.length > 0)
            return names.slice(at);
    }
    return null;
}
/** Opens the folder at a path, which may lie behind links itself; rejects where it cannot be resolved. */
async function openTree(path) {
    const given = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    return { root, spellings: [namesOf(root), namesOf(given)], entry: name => entryAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name)) };
}
function namesOf(absolute) {
    return absolute.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter(name => name !== '');
}
async function entryAt(absolute) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(absolute);
        if (stats.isSymbolicLink())
            return { target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(absolute) };
        return stats.isDirectory() ? 'folder' : 'file';
    }
    catch (error) {
        if (failure(error).kind === 'missing')
            return 'nothing';
        throw error;
    }
}
/** Follows a path from the root. */
async function land(tree, path) {
    if (path.includes('\0'))
        return { kind: 'missing' };
    try {
        const walk = await walkPath(tree, path);
        switch (walk.kind) {
            case 'found': {
                const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree.root, walk.path);
                return { kind: 'found', absolute, path: walk.path, stats: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(absolute) };
            }
            case 'missing':
                return { kind: 'missing' };
            case 'outside':
                return { kind: 'outside' };
            case 'git':
                return { kind: 'outside', git: true };
            case 'loop':
                return { kind: 'unreadable', reason: 'too many symbolic links' };
        }
    }
    catch (error) {
        return failure(error);
    }
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
/** A tree without symbolic links. */
const withoutLinks = path => {
    const resolved = resolveFrom('.', path);
    return Promise.resolve({ path: resolved.kind === 'inside' ? resolved.path : path, links: [], left: [] });
};
/** Follows paths in a folder on disk. Nothing outside of it is looked at: a path ends at a link that leaves it. */
function followIn(root) {
    let tree = null;
    return async (path) => {
        tree ??= openTree(root);
        try {
            const { entry, ...rest } = await tree;
            const readable = { ...rest, entry: (name) => entry(name).catch(() => 'nothing') };
            return await walkPath(readable, path);
        }
        catch {
            return withoutLinks(path);
        }
    };
}
/** Whether a path may have ended elsewhere before these were changed: another link, or a folder that was not there. */
function mayEndElsewhere({ links, left }, changed) {
    return ([...links, ...left].some(place => withFolders(place).some(one => changed.has(one))) ||
        left.some(folder => [...changed.keys()].some(path => liesUnder(folder, path))));
}


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   z: () => (/* binding */ trustedPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8372);




/**
 * The absolute path of a program on the search path; `null` where there is none. A program of the checkout is never the
 * one: whoever writes a pull request puts what they like there, and Windows would look into the current folder first.
 * `untrusted` are the folders in which anyone may have written.
 */
async function findProgram(name, variables, untrusted) {
    for (const folder of await trustedPath(variables, untrusted)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, process.platform === 'win32' ? `${name}.exe` : name);
        if ((await isProgram(file)) && !(await liesInAny(file, untrusted)))
            return file;
    }
    return null;
}
/** The folders of the search path that are absolute and not below a folder in which anyone may have written. */
async function trustedPath(variables, untrusted) {
    const path = variables['PATH'] ?? variables['Path'] ?? '';
    const folders = [];
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter))
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder) && !(await liesInAny(folder, untrusted)))
            folders.push(folder);
    return folders;
}
async function isProgram(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}
/** As it is written and where it leads: the way to a program may not pass through such a folder either. */
async function liesInAny(path, folders) {
    const paths = [path, await resolved(path)];
    for (const folder of folders) {
        const bases = [folder, await resolved(folder)];
        if (bases.some(base => paths.some(one => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .liesInFolder */ .rB)(base, one))))
            return true;
    }
    return false;
}
function resolved(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
}


/***/ }),

/***/ 5086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ walkTree),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   pd: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1350);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8372);


const skipped = new Set(['.git', 'node_modules']);
/** Folders that are listed at the same time. */
const batch = 32;
/**
 * Lists every file under `root`. Leaves out `.git` and `node_modules`, does not go through links to folders (they may form
 * a circle), and stops after `most` folders.
 */
async function walkTree(files, root, most = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .mostFolders */ .pB) {
    const found = [];
    const folders = [root];
    let opened = 0;
    while (opened < folders.length) {
        if (opened >= most)
            return { files: found, incomplete: [tooMany(root, most)] };
        const wave = folders.slice(opened, opened + batch);
        opened += wave.length;
        for (const listing of await Promise.all(wave.map(folder => entriesOf(files, folder)))) {
            found.push(...listing.files);
            folders.push(...listing.folders);
        }
    }
    return { files: found, incomplete: [] };
}
async function entriesOf(files, folder) {
    const listing = await files.list(folder);
    const found = { files: [], folders: [] };
    for (const entry of listing.kind === 'entries' ? listing.entries : []) {
        const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
        if (entry.kind === 'file')
            found.files.push(path);
        if (entry.kind === 'directory' && entry.link !== true && !skipped.has(entry.name))
            found.folders.push(path);
    }
    return found;
}
function tooMany(root, most) {
    return `\`${root}\` holds more than ${most} folders: configurations in the others were not looked for.`;
}
/** The folders that files with these paths lie in, the root always among them. */
function foldersOf(paths) {
    const folders = new Map([['.', new Map()]]);
    for (const path of paths) {
        const names = path.split('/');
        names.forEach((name, index) => {
            const folder = index === 0 ? '.' : names.slice(0, index).join('/');
            const entries = folders.get(folder) ?? new Map();
            entries.set(name, { name, kind: index === names.length - 1 ? 'file' : 'directory' });
            folders.set(folder, entries);
        });
    }
    return folders;
}
/** The entries of a folder in the order of a listing. */
function inOrder(entries) {
    return [...entries].sort((left, right) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnits */ .CA)(left.name, right.name));
}


/***/ }),

/***/ 112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ noDeclarations)
/* harmony export */ });
/** What counts where there is no configuration file. */
const noDeclarations = { registries: [], grants: [], allowedImages: null, ignores: [] };


/***/ }),

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readSituation),
/* harmony export */   m: () => (/* binding */ whyWithoutSecrets)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1994);

/**
 * Reads what started the run from `GITHUB_EVENT_NAME`, `GITHUB_ACTOR` and the event's payload.
 * A payload that is not as GitHub writes it counts as one without a pull request.
 */
function readSituation(variables, payload) {
    const event = variables['GITHUB_EVENT_NAME'] || null;
    return {
        event,
        pullRequest: readPullRequest((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(payload, 'pull_request')),
        concernsPullRequest: concerns(event, payload),
        byDependabot: (variables['GITHUB_ACTOR'] || (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'sender', 'login')) === 'dependabot[bot]'
    };
}
/**
 * Why the run was given no secrets, as a clause; `null` where it has what the workflow names.
 * `pull_request_target` runs in the base repository and has its secrets, save for Dependabot's.
 */
function whyWithoutSecrets(situation) {
    if (situation.byDependabot)
        return 'Dependabot started the run, and GitHub gives such runs no Actions secrets';
    if (situation.pullRequest?.fromFork !== true || situation.event === 'pull_request_target')
        return null;
    return 'the pull request comes from a fork, and GitHub gives such runs no secrets';
}
/** A comment names the pull request as an issue; a run and a check name the event or commits that they belong to. */
function concerns(event, payload) {
    const listed = ['workflow_run', 'check_run', 'check_suite'].map(name => (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(payload, name));
    return (event?.startsWith('pull_request') === true ||
        isObject((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(payload, 'pull_request')) ||
        isObject((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(payload, 'issue', 'pull_request')) ||
        listed.some(item => {
            const requests = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(item, 'pull_requests');
            const isListed = Array.isArray(requests) && requests.length > 0;
            return isListed || (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'event')?.startsWith('pull_request') === true;
        }));
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function readPullRequest(value) {
    const number = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .integerAt */ .OW)(value, 'number');
    const repository = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'base', 'repo', 'full_name');
    const base = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'base', 'sha');
    const ref = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'base', 'ref');
    const sha = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'head', 'sha');
    if (number === null || repository === null || base === null || ref === null || sha === null)
        return null;
    const headRepository = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'head', 'repo', 'full_name');
    return {
        number,
        base: { repository, sha: base, ref },
        head: { repository: headRepository, sha },
        fromFork: headRepository?.toLowerCase() !== repository.toLowerCase()
    };
}


/***/ }),

/***/ 1994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   OW: () => (/* binding */ integerAt),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   gh: () => (/* binding */ prebuildTokenName),
/* harmony export */   oQ: () => (/* binding */ secretLevels)
/* harmony export */ });
const secretLevels = ['repository', 'organization', 'user'];
/** The secret with which prebuilds log in to GitHub as another account. */
const prebuildTokenName = 'CODESPACES_PREBUILD_TOKEN';
/**
 * Reads values out of JSON that came from outside: whatever its shape, a wrong one is `null`.
 * Only own properties count, so that no name of `Object.prototype` is ever taken for data.
 */
function entry(value, ...path) {
    let at = value;
    for (const name of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return null;
        at = at[name];
    }
    return at;
}
/** The text at a path. */
function textAt(value, ...path) {
    const found = entry(value, ...path);
    return typeof found === 'string' ? found : null;
}
/** The whole number, zero or more, at a path. */
function integerAt(value, ...path) {
    const found = entry(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : null;
}
/** The list at a path. */
function listAt(value, ...path) {
    const found = entry(value, ...path);
    return Array.isArray(found) ? found : null;
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ socketLookup),
/* harmony export */   PG: () => (/* binding */ hostAndPort),
/* harmony export */   Sf: () => (/* binding */ isPrivateHost),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   km: () => (/* binding */ publicLookup),
/* harmony export */   wv: () => (/* binding */ privateAddress)
/* harmony export */ });
/* unused harmony export isPrivateAddress */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5853);


/**
 * Ranges that are no public host: IANA's special-purpose registries for IPv4 and IPv6
 * (RFC 6890 and its updates), which hold loopback, link-local with the metadata addresses, RFC 1918,
 * carrier-grade NAT, benchmarks, documentation, multicast, reserved, unique local and the tunnels.
 */
const specialRanges = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    // Azure's WireServer, a public address that answers inside every virtual machine of Azure alone.
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
    ['::', 96],
    // IPv4-translated (RFC 2765), which some kernels still send to the IPv4 address in it.
    ['::ffff:0:0:0', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['100:0:0:1::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
    ['5f00::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8]
];
const special = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [address, prefix] of specialRanges) {
    special.addSubnet(address, prefix, address.includes(':') ? 'ipv6' : 'ipv4');
}
const loopback = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Prefixes whose last 32 bits are an IPv4 address: IPv4-mapped and the well-known one of NAT64 (RFC 6052). */
const embedding = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
embedding.addSubnet('::ffff:0:0', 96, 'ipv6');
embedding.addSubnet('64:ff9b::', 96, 'ipv6');
/**
 * Whether an IP address (without brackets) is one that a hostile name may not lead to: anything but a public host.
 * A text that is no IP address counts as private.
 */
function isPrivateAddress(address) {
    const bare = address.replace(/%.*$/, '');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare);
    if (version === 0)
        return true;
    if (version === 4)
        return special.check(bare, 'ipv4');
    if (embedding.check(bare, 'ipv6'))
        return special.check(lastFourBytes(bare), 'ipv4');
    return special.check(bare, 'ipv6');
}
/** Whether a host of a URL (IPv6 in brackets) is an IP address rather than a name. */
function isLiteral(hostname) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(withoutBrackets(hostname)) !== 0;
}
/** Whether a host of a URL is `localhost`, a name below it, or a loopback address. */
function isLoopbackHost(hostname) {
    const host = withoutBrackets(hostname).replace(/\.$/, '').toLowerCase();
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (version === 0)
        return host === 'localhost' || host.endsWith('.localhost');
    return loopback.check(host, version === 4 ? 'ipv4' : 'ipv6');
}
/** Whether a host of a URL is refused by its spelling alone, before any name is resolved. */
function isPrivateHost(hostname) {
    if (isLoopbackHost(hostname))
        return true;
    return isLiteral(hostname) && isPrivateAddress(withoutBrackets(hostname));
}
function withoutBrackets(hostname) {
    return hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname;
}
function lastFourBytes(address) {
    const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':');
    const [high = 0, low = 0] = groups.slice(-2).map(group => Number.parseInt(group || '0', 16));
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
/** `host:port` of an address, the port of its scheme where it names none. */
function hostAndPort(url) {
    return `${url.hostname}:${url.port || (url.protocol === 'http:' ? '80' : '443')}`;
}
/**
 * The lookup of a socket that connects to public addresses alone: the check is between the answer of DNS and the
 * connection, so a name that changes its answer meanwhile gains nothing.
 * Private addresses are left out; when none is left the connection fails with `NoAnswer` `address-refused`.
 */
function publicLookup(lookup) {
    return socketLookup(async (hostname) => {
        const found = await lookup(hostname);
        const open = found.filter(entry => !isPrivateAddress(entry.address));
        if (found.length > 0 && open.length === 0)
            throw privateAddress(hostname);
        return open;
    });
}
/** The refusal of a host that leads to a private address. */
function privateAddress(hostname) {
    return new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W('address-refused', `${hostname} leads to a loopback, private or reserved address, which is asked only with allow-private-network`);
}
/** A `Lookup` in the form in which `node:net` calls it. */
function socketLookup(lookup) {
    return (hostname, options, callback) => {
        lookup(hostname).then(found => {
            const [first] = found;
            if (first === undefined)
                callback(notFound(hostname), '', 0);
            else if (options.all === true)
                callback(null, [...found]);
            else
                callback(null, first.address, first.family);
        }, (error) => callback(error, '', 0));
    };
}
function notFound(hostname) {
    return Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' });
}


/***/ }),

/***/ 5853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ retryWords),
/* harmony export */   W: () => (/* binding */ NoAnswer)
/* harmony export */ });
/** A request that got no answer that can be used; `message` is one sentence without secrets. */
class NoAnswer extends Error {
    name = 'NoAnswer';
    reason;
    party;
    constructor(reason, message, party = {}) {
        super(message);
        this.reason = reason;
        this.party = party;
    }
}
/** When to ask again, after "try again". */
function retryWords(retry) {
    if (retry === undefined)
        return 'later';
    if ('after' in retry)
        return `after ${retry.after}`;
    return retry.seconds === 60 ? 'in a minute' : `in ${retry.seconds} seconds`;
}


/***/ }),

/***/ 1062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogue: () => (/* binding */ catalogue),
/* harmony export */   isRuleId: () => (/* binding */ isRuleId),
/* harmony export */   ruleIds: () => (/* binding */ ruleIds)
/* harmony export */ });
/** What every run needs of each rule, in the order in which they are listed. Identifiers never change once they are released. */
const catalogue = {
    'invalid-configuration': { severity: 'error', title: 'a file cannot be read as what it is' },
    'configuration-not-used': {
        severity: 'warning',
        title: 'a devcontainer.json is where Codespaces does not look'
    },
    'nothing-checked': {
        severity: 'warning',
        title: 'no configuration was found, and that looks like a mistake'
    },
    'missing-file': { severity: 'error', title: 'a file that a configuration names is absent' },
    'path-outside-repository': { severity: 'error', title: 'a path leaves the repository' },
    'invalid-image-reference': { severity: 'error', title: 'the text is not a valid image reference' },
    'unresolved-variable': {
        severity: 'warning',
        title: 'the reference depends on a value that no file gives'
    },
    'wrong-artifact-kind': { severity: 'error', title: 'the artifact is of another kind than its use' },
    'retired-registry': { severity: 'error', title: 'docker.pkg.github.com is retired' },
    'image-not-allowed': { severity: 'error', title: 'the image is not on the list of allowed images' },
    'cli-cannot-parse': { severity: 'warning', title: 'Docker builds this, the dev container CLI misreads it' },
    'push-from-codespace': { severity: 'notice', title: 'a lifecycle command publishes a package' },
    'early-image-pull': { severity: 'warning', title: 'an image is pulled before the credentials are there' },
    'private-package-in-public-repository': {
        severity: 'error',
        title: 'a private package is used in a public repository'
    },
    'internal-package-in-public-repository': {
        severity: 'error',
        title: 'an internal package is used in a public repository'
    },
    'package-access-not-inherited': {
        severity: 'error',
        title: 'the package does not inherit access from its repository'
    },
    'package-not-granted': { severity: 'error', title: 'the package gives this repository no access' },
    'package-access-unproven': {
        severity: 'warning',
        title: 'nothing proves that codespaces may pull the package'
    },
    'package-not-found': { severity: 'error', title: 'there is no such package, or nobody here may see it' },
    'image-not-found': { severity: 'error', title: 'the tag or digest does not exist' },
    'no-amd64-image': { severity: 'error', title: 'the image does not exist for the platform of codespaces' },
    'registry-unreachable': { severity: 'warning', title: 'the registry gave no answer' },
    'registry-secrets-missing': { severity: 'error', title: 'no Codespaces secrets serve the registry' },
    'registry-secrets-incomplete': { severity: 'error', title: 'one or two of three Codespaces secrets exist' },
    'registry-secrets-misnamed': { severity: 'warning', title: "a secret's name nearly fits" },
    'registry-secrets-not-assigned': {
        severity: 'error',
        title: 'the secrets exist and do not reach this repository'
    },
    'registry-secrets-user-only': { severity: 'warning', title: 'the secrets are those of one person' },
    'registry-secrets-mixed-levels': {
        severity: 'notice',
        title: 'the three secrets come from several levels'
    },
    'registry-secrets-unproven': {
        severity: 'warning',
        title: 'nothing says which secrets serve the registry'
    },
    'registry-server-mismatch': {
        severity: 'error',
        title: "Docker will not match the SERVER value to the image's host"
    },
    'registry-login-rejected': { severity: 'error', title: 'the registry refuses the login' },
    'registry-pull-denied': { severity: 'error', title: 'the login works, the pull is refused' },
    'login-breaks-public-image': {
        severity: 'warning',
        title: 'a refused login breaks the pull of a public image'
    },
    'ghcr-secrets-redundant': {
        severity: 'warning',
        title: "secrets for GitHub's container registry are not needed"
    },
    'outside-contributors-blocked': {
        severity: 'notice',
        title: 'people without write access cannot pull the image'
    },
    'ecr-token-expires': { severity: 'warning', title: 'an ECR token lives 12 hours at most' },
    'ecr-token-expired': { severity: 'error', title: 'the ECR token has expired' },
    'ecr-permission-missing': { severity: 'error', title: 'an IAM action is missing' },
    'ecr-secrets-name': { severity: 'notice', title: 'ECR_CONTAINER_REGISTRY_* is the recommended name' },
    'token-cannot-read-packages': { severity: 'warning', title: 'the token of the check cannot read packages' },
    'secrets-not-checked': { severity: 'notice', title: 'the names of the Codespaces secrets were not read' },
    'expired-ignore': { severity: 'warning', title: 'an ignore is past its date' },
    'unused-declaration': { severity: 'notice', title: 'nothing needs an entry of the configuration file' },
    'declaration-changed': { severity: 'warning', title: 'the pull request changes what is declared' },
    'login-in-initialize-command': { severity: 'notice', title: 'initializeCommand logs in' },
    'secrets-unused': { severity: 'notice', title: 'secrets for a registry that no image uses' },
    'docker-client-disagrees': { severity: 'warning', title: 'the docker client got another answer' },
    'unsupported-manifest': { severity: 'error', title: 'this is not an image that Docker can run' },
    'package-not-seamless': {
        severity: 'warning',
        title: 'the registry gives codespaces no access of its own'
    },
    'address-refused': { severity: 'warning', title: 'the address is private and was not asked' },
    'limit-reached': { severity: 'warning', title: 'a limit was reached; the report is incomplete' },
    'codespaces-unavailable': { severity: 'notice', title: 'GitHub Enterprise Server has no Codespaces' }
};
/** All identifiers, in the order of the catalogue. */
const ruleIds = Object.keys(catalogue);
/** Whether a text is the identifier of a rule. */
function isRuleId(text) {
    return Object.hasOwn(catalogue, text);
}


/***/ }),

/***/ 6270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ lighter),
/* harmony export */   bp: () => (/* binding */ arranged),
/* harmony export */   bx: () => (/* binding */ boundFindings),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   hb: () => (/* binding */ unitedFinding)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(182);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1062);


/** Places of one finding that are listed. */
const mostPlaces = 1_000;
/** Findings of one report, and places of them all, that are listed. */
const mostFindings = 2_000;
const mostPlacesOfAll = 20_000;
/** The severity of what a codespace can do without. */
const lighter = { error: 'warning', warning: 'notice', notice: 'notice' };
/** Makes a finding of `rule`; one about something that is not required weighs one step less. */
function finding(rule, parts) {
    const severity = parts.severity ?? _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.catalogue[rule].severity;
    const places = distinct(parts.places ?? []);
    const [first = parts.location ?? null, ...also] = places.slice(0, mostPlaces);
    const images = [...new Set(parts.images ?? (parts.image ? [parts.image] : []))];
    return {
        rule,
        severity: parts.required === false ? lighter[severity] : severity,
        message: parts.message,
        notes: parts.notes ?? [],
        location: spanOf(first),
        also,
        further: Math.max(0, places.length - mostPlaces),
        image: images[0] ?? null,
        images,
        fixes: arranged(parts.fixes ?? []),
        fingerprint: fingerprint(rule, parts.subject ?? images[0] ?? null, first?.file ?? null)
    };
}
/** One finding with the places of them all: of the heaviest severity, in all else the first's. */
function unitedFinding(findings) {
    const [first] = findings;
    const places = distinct(findings.flatMap(({ location, also }) => (location === null ? also : [location, ...also]))).sort(byPlace);
    const [location = null, ...also] = places.slice(0, mostPlaces);
    const [heaviest] = [...findings].sort((left, right) => weightOf(left) - weightOf(right));
    return {
        ...first,
        severity: heaviest?.severity ?? first.severity,
        location,
        also,
        further: Math.max(0, places.length - mostPlaces) + findings.reduce((sum, { further }) => sum + further, 0)
    };
}
/** What cannot be undone comes last, with what it needs besides; the first of all is the way that is recommended. */
function arranged(fixes) {
    const ways = [];
    for (const fix of fixes) {
        const last = ways.at(-1);
        if (fix.relation === 'and' && last !== undefined)
            last.push(fix);
        else
            ways.push([fix]);
    }
    const isFinal = (way) => way.some(({ irreversible }) => irreversible === true);
    return [...ways.filter(way => !isFinal(way)), ...ways.filter(isFinal)].flatMap((way, place) => way.map((fix, step) => ({
        ...fix,
        relation: step > 0 ? 'and' : place > 0 ? 'or' : 'first',
        irreversible: fix.irreversible === true
    })));
}
/** A registry or package is the same cause wherever it is named; what has no name is identified by its file. */
function fingerprint(rule, subject, file) {
    const parts = JSON.stringify([rule, subject ?? file]);
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(parts).digest('hex').slice(0, 16);
}
/**
 * The findings of one report in the order that they have: the heaviest where there are more than {@link mostFindings},
 * with as many places as one report lists. Each bound that was met is a `limit-reached` at the end.
 */
function boundFindings(findings) {
    const heaviest = [...findings].sort((left, right) => weightOf(left) - weightOf(right));
    const kept = new Set(heaviest.slice(0, mostFindings));
    let room = mostPlacesOfAll;
    const listed = findings
        .filter(one => kept.has(one))
        .map(one => {
        const also = one.also.slice(0, room);
        room -= also.length;
        return { ...one, also, further: one.further + one.also.length - also.length };
    });
    const further = listed.reduce((sum, one) => sum + one.further, 0);
    return [
        ...listed,
        ...limitWhere(kept.size < findings.length, `There are ${findings.length} findings: the ${mostFindings} heaviest are listed.`),
        ...limitWhere(further > 0, `${further} places of findings are counted and not listed: one finding lists ${mostPlaces}, and all together ${mostPlacesOfAll}.`)
    ];
}
function weightOf({ severity }) {
    return _model_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(severity);
}
function limitWhere(met, message) {
    return met ? [finding('limit-reached', { message })] : [];
}
/** Several configurations may lead to one place. */
function distinct(places) {
    const spans = new Map(places.map(place => [placeKey(place), bare(place)]));
    return [...spans.values()];
}
function placeKey({ file, line, column }) {
    return `${line}:${column} ${file}`;
}
function byPlace(left, right) {
    if (left.file !== right.file)
        return left.file < right.file ? -1 : 1;
    return left.line - right.line || left.column - right.column;
}
function spanOf(location) {
    return location === null ? null : bare(location);
}
function bare({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}


/***/ }),

/***/ 9243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ declaredForRun),
/* harmony export */   kU: () => (/* binding */ configFileIn),
/* harmony export */   m2: () => (/* binding */ readDeclarations),
/* harmony export */   yl: () => (/* binding */ warnOfMisplaced)
/* harmony export */ });
/* unused harmony exports misplacedConfigFile, declarationChanges */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _checkout_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8372);
/* harmony import */ var _declarations_declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(112);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6270);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4280);






/** Reads the configuration file of the checkout. A file that was named and is absent is wrong usage. */
async function readDeclarations(files, path) {
    const answer = await files.read(path);
    switch (answer.kind) {
        case 'text': {
            const read = await parsed(answer.text, path);
            return read.kind === 'done'
                ? { kind: 'done', value: { declarations: read.value, isThere: true } }
                : read;
        }
        case 'missing':
            return path === _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputs */ .QL['config-file'].default
                ? { kind: 'done', value: { declarations: _declarations_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .noDeclarations */ .L, isThere: false } }
                : wrong(`${path}: there is no such configuration file.`);
        case 'directory':
            return wrong(`${path}: expected a configuration file, found a folder.`);
        case 'outside':
            return wrong(`${path}: the configuration file lies outside of the repository and was not opened.`);
        case 'too-large':
            return wrong(`${path}: the configuration file has ${answer.bytes} bytes, the limit is ${answer.limit}.`);
        case 'unreadable':
            return wrong(`${path}: the configuration file cannot be read: ${answer.reason}.`);
    }
}
/**
 * Returns the declarations that count. On a pull request those of the base commit do, so that a pull request cannot make its
 * own check pass. Where they cannot be read, only the checkout's list of allowed images counts, since it can only forbid, and
 * the report is incomplete. Where another repository is checked out than the pull request's, its own declarations count:
 * the pull request does not write them.
 */
async function declaredForRun(ofCheckout, path, { situation, checkedOut, folder, baseFolder }, fileAt) {
    const { pullRequest, event } = situation;
    if (checkedOut.kind === 'another')
        return { declarations: ofCheckout.declarations, findings: [], incomplete: [], proposed: null };
    if (pullRequest === null)
        return event?.startsWith('pull_request') === true
            ? withoutBase(ofCheckout, "the event's payload names no pull request")
            : { declarations: ofCheckout.declarations, findings: [], incomplete: [], proposed: null };
    if (checkedOut.kind === 'chosen')
        return withoutBase(ofCheckout, checkedOut.detail);
    const { repository, sha } = pullRequest.base;
    const answer = await fileAt(repository, path, sha);
    if (answer.read === 'missing') {
        if (folder !== baseFolder)
            return withoutBase(ofCheckout, overLink);
        const link = await linkAbove(path, above => fileAt(repository, above, sha));
        return link === null ? compared(_declarations_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .noDeclarations */ .L, ofCheckout, path) : withoutBase(ofCheckout, link);
    }
    if (answer.read !== 'text')
        return withoutBase(ofCheckout, answer.detail);
    const base = await parsed(answer.text, `${path} of the base commit`);
    return base.kind === 'done'
        ? compared(base.value, ofCheckout, path)
        : withoutBase(ofCheckout, base.problems.map(({ text }) => text).join('; '));
}
/** The contents API answers 404 for what lies below a link, as for what is not there. */
const overLink = 'the checked folder is reached over a symbolic link, below which GitHub shows no files';
/** Returns why a 404 does not prove that a file is absent: a folder above it is a link, or could not be read; `null`: it proves it. */
async function linkAbove(path, read) {
    for (const folder of (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withFolders */ .Qy)(path).slice(0, -1)) {
        const above = await read(folder);
        if (above.read === 'text')
            return null;
        if (above.read !== 'missing')
            return above.detail;
    }
    return null;
}
function withoutBase({ declarations: { allowedImages } }, reason) {
    const sentence = `the configuration file of the base commit could not be read, so nothing that it declares counts: ${reason}`;
    return {
        declarations: { ..._declarations_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .noDeclarations */ .L, allowedImages },
        findings: [],
        incomplete: [sentence],
        proposed: null
    };
}
function compared(base, head, path) {
    const changes = declarationChanges(base, head.declarations);
    const message = `The pull request changes ${path}: ${changes.join('; ')}.`;
    const notes = ['What the base branch declares counts until it is merged.'];
    const location = head.isThere ? { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 } : null;
    const fix = {
        text: `Review the change of ${path} as you would review a change of access.`,
        who: 'repository administrator'
    };
    return {
        declarations: placedAsIn(head.declarations, base),
        findings: changes.length === 0
            ? []
            : [(0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)('declaration-changed', { message, notes, location, fixes: [fix] })],
        incomplete: [],
        proposed: changes.length === 0 ? null : head.declarations
    };
}
async function parsed(text, file) {
    const { parseDeclarations } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1662)]).then(__webpack_require__.bind(__webpack_require__, 1662));
    const { declarations, problems } = parseDeclarations(text, file);
    if (problems.length === 0)
        return { kind: 'done', value: declarations };
    const told = problems.slice(0, mostListed).map(({ message, span }) => ({
        text: `${span.file}:${span.line}:${span.column}: ${message}`,
        place: span
    }));
    const further = problems.length - told.length;
    const rest = further > 0 ? [{ text: `${file}: ${further} further problems are not listed.`, place: null }] : [];
    return { kind: 'wrong-usage', problems: [...told, ...rest] };
}
/** How many problems of one file are listed; the others are shown once these are fixed. */
const mostListed = 10;
function wrong(problem) {
    return { kind: 'wrong-usage', problems: [{ text: problem, place: null }] };
}
/**
 * Returns the configuration file as a path relative to the checked folder, also where `path` is absolute and below it. `..` is
 * resolved without the file system, since the contents API is asked for the base commit's file by this path and knows no `..`.
 */
async function configFileIn(folder, path) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => folder);
    const ways = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real, path)].map(way => way.replaceAll('\\', '/'));
    return ways.find(way => way !== '' && !way.startsWith('../') && way !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)) ?? path;
}
const places = ['.github', '.', '.devcontainer'];
const nearName = /^\.?codespaces?[-_]preflight(?:\.config)?\.(?:ya?ml|json)$/i;
/** Returns a sentence about a file that is probably meant as the configuration file and is not read; `null`: there is none. */
async function misplacedConfigFile(files, configFile) {
    const expected = _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputs */ .QL['config-file'].default;
    if (configFile !== expected)
        return null;
    const paths = (await Promise.all(places.map(place => pathsIn(files, place)))).flat();
    const near = paths.find(path => nearName.test(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path)));
    return near === undefined || paths.includes(expected)
        ? null
        : `${near} is not read: the configuration file is ${expected} unless \`config-file\` names another.`;
}
async function pathsIn(files, folder) {
    const listing = await files.list(folder);
    return listing.kind === 'entries' ? listing.entries.map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, name)) : [];
}
/** Warns of a file that is probably meant as the configuration file. */
async function warnOfMisplaced({ configFile }, { files, warn }) {
    const sentence = await misplacedConfigFile(files, configFile);
    if (sentence !== null)
        warn(sentence);
}
/**
 * What a pull request changes in the configuration file, a clause each that begins with its verb and has no full stop
 * (`declaration-changed`).
 * Order and place do not matter, nor does the wording of a reason: empty where both declare the same.
 */
function declarationChanges(base, head) {
    return [
        ...changes(grants(base), grants(head)),
        ...changes(registries(base), registries(head)),
        ...changes(ignores(base), ignores(head)),
        ...allowedChanges(base.allowedImages, head.allowedImages)
    ];
}
/**
 * Returns the declarations of the base commit, each with the span that the same entry has in the pull request's file; an entry
 * that the pull request removes keeps its span in the base commit.
 */
function placedAsIn(head, base) {
    return {
        ...base,
        grants: placed(base.grants, head.grants, grant => grant.package),
        registries: placed(base.registries, head.registries, ({ server }) => server),
        ignores: placed(base.ignores, head.ignores, ({ rule, image }) => `${rule} ${image ?? ''}`)
    };
}
function placed(base, head, keyOf) {
    const there = new Map(head.map(entry => [keyOf(entry), entry]));
    return base.map(entry => {
        const { file, line, column, endLine, endColumn } = there.get(keyOf(entry)) ?? entry;
        return { ...entry, file, line, column, endLine, endColumn };
    });
}
function grants({ grants }) {
    return new Map(grants.map(grant => [
        `the grant for ${grant.package}`,
        grant.prebuilds ? 'for codespaces and prebuilds' : 'for codespaces alone'
    ]));
}
function registries({ registries }) {
    return new Map(registries.map(({ server, secrets, level }) => [
        `the registry ${server}`,
        `with the secrets ${secrets}_CONTAINER_REGISTRY_*${level === 'user' ? ' at user level' : ''}`
    ]));
}
function ignores({ ignores }) {
    return new Map(ignores.map(({ rule, image, until }) => [
        `the ignore of ${rule} for ${image ?? 'every image'}`,
        until === null ? 'with no end' : `until ${until}`
    ]));
}
function changes(base, head) {
    const added = [...head].filter(([name]) => !base.has(name));
    const removed = [...base].filter(([name]) => !head.has(name));
    const changed = [...head].filter(([name, said]) => base.has(name) && base.get(name) !== said);
    return [
        ...added.map(([name, said]) => `adds ${name}, ${said}`),
        ...removed.map(([name, said]) => `removes ${name}, ${said}`),
        ...changed.map(([name, said]) => `changes ${name}: ${base.get(name) ?? ''} becomes ${said}`)
    ];
}
function allowedChanges(base, head) {
    if (base === null || head === null) {
        if (base === head)
            return [];
        return [head === null ? 'removes the list of allowed images' : 'adds a list of allowed images'];
    }
    const added = head.filter(image => !base.includes(image));
    const removed = base.filter(image => !head.includes(image));
    return [
        ...added.map(image => `adds ${image} to the allowed images`),
        ...removed.map(image => `removes ${image} from the allowed images`)
    ];
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(182);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


/** Reads the environment; `tokens` are given apart, since the action has them as inputs. */
function readEnvironment(variables, tokens) {
    const here = runner(variables);
    return {
        runner: here,
        servers: servers(variables['GITHUB_SERVER_URL'], variables['GITHUB_API_URL']),
        tokens,
        codespaceToken: here.kind === 'codespace' ? variables['GITHUB_TOKEN'] || null : null,
        triples: environmentTriples(variables),
        trustedHosts: trustedHosts(variables)
    };
}
function runner(variables) {
    const repository = variables['GITHUB_REPOSITORY'] || null;
    if (variables['CODESPACES'] === 'true')
        return { kind: 'codespace', repository };
    if (variables['GITHUB_ACTIONS'] === 'true')
        return { kind: 'actions', repository };
    return { kind: 'terminal' };
}
/**
 * The two addresses of one GitHub: the one that is not given follows from the other, so that no token of one GitHub gets to
 * another. An API address of no known form (a proxy, a test) is that of github.com.
 */
function servers(server, api) {
    const given = { server: withoutSlash(server), api: withoutSlash(api) };
    return {
        server: given.server ?? serverOf(given.api),
        api: given.api ?? apiOf(given.server)
    };
}
function withoutSlash(address) {
    return address ? address.replace(/\/+$/, '') : null;
}
function serverOf(api) {
    const url = api !== null && URL.canParse(api) ? new URL(api) : null;
    if (url?.pathname === '/api/v3')
        return url.origin;
    return url?.hostname.endsWith('.ghe.com')
        ? `https://${url.hostname.replace(/^api\./, '')}`
        : 'https://github.com';
}
function apiOf(server) {
    const url = server !== null && URL.canParse(server) ? new URL(server) : null;
    if (url === null || url.hostname === 'github.com')
        return 'https://api.github.com';
    return url.hostname.endsWith('.ghe.com') ? `https://api.${url.hostname}` : `${url.origin}/api/v3`;
}
const tripleName = /^([A-Z0-9_]+)_CONTAINER_REGISTRY_(SERVER|USER|PASSWORD)$/;
function environmentTriples(variables) {
    const found = new Map();
    for (const [name, value] of Object.entries(variables)) {
        const match = tripleName.exec(name.toUpperCase());
        if (match === null || value === undefined)
            continue;
        const prefix = match[1] ?? '';
        found.set(prefix, { ...found.get(prefix), [match[2]]: value });
    }
    return [...found]
        .filter(([, parts]) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .tripleParts */ .HD.some(part => Boolean(parts[part])))
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([prefix, parts]) => ({
        prefix,
        server: parts.SERVER || null,
        user: parts.USER || null,
        password: parts.PASSWORD || null,
        empty: _model_js__WEBPACK_IMPORTED_MODULE_1__/* .tripleParts */ .HD.filter(part => parts[part] === '')
    }));
}
const addressVariables = [
    'GITHUB_API_URL',
    'GITHUB_SERVER_URL',
    'AWS_ENDPOINT_URL_ECR',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'https_proxy',
    'http_proxy'
];
function trustedHosts(variables) {
    return addressVariables.flatMap(name => {
        const value = variables[name];
        return value && URL.canParse(value) ? [(0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .hostAndPort */ .PG)(new URL(value))] : [];
    });
}


/***/ }),

/***/ 9847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ namedFolder),
/* harmony export */   Gh: () => (/* binding */ repositoryOfRemote),
/* harmony export */   M8: () => (/* binding */ checkedOut),
/* harmony export */   NH: () => (/* binding */ leavingLink),
/* harmony export */   Vn: () => (/* binding */ folderInRun),
/* harmony export */   YL: () => (/* binding */ writableByAuthors),
/* harmony export */   _b: () => (/* binding */ whyNoRepository),
/* harmony export */   zi: () => (/* binding */ belongsToRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _checkout_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8372);



/** Whether the checked files are in the repository of the run, so that annotations and links can point to them. */
function belongsToRun({ kind }) {
    return kind === 'own' || kind === 'base';
}
/** Returns where the checked folder is in the repository of the run, `.` for its root; `null`: it is another repository. */
function folderInRun(checkout) {
    return belongsToRun(checkout.checkedOut) ? checkout.folder : null;
}
/** Returns what is checked out: by its commit, else by its remote, else by the repository that the run was asked to judge. */
async function checkedOut(runner) {
    const { git, situation, ofRun } = runner;
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
    const event = await fromCommit(head, runner);
    if (event !== null)
        return event;
    const homes = [repository, pullRequest?.head.repository ?? repository];
    const remote = await git.remote();
    const found = remote === null ? null : repositoryOfRemote(remote, runner.server);
    const guess = found ?? runner.judged ?? repository;
    if (!homes.some(home => home.toLowerCase() === guess.toLowerCase())) {
        const detail = `the checkout is not that of ${repository}`;
        return { kind: head === null && pullRequest !== null ? 'chosen' : 'another', detail };
    }
    return head === null || pullRequest === null
        ? { kind: 'own' }
        : { kind: 'base', detail: withoutHead(situation.event) };
}
/** Returns what is checked out by the commit alone; `null` where the commit does not decide. */
async function fromCommit(head, { git, situation, commitOfRun }) {
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
/**
 * Refuses a folder whose path goes over a symbolic link in a checkout that leads out of it: on a pull request its author may
 * have added the link. Links outside of a checkout are the user's own.
 */
async function leavingLink(path, named) {
    for (const step of stepsTo((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(named.workingFolder, path))) {
        if (!(await isLink(step)))
            continue;
        const checkout = await checkoutAround((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(step), named);
        if (checkout === null || (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .liesInFolder */ .rB)(checkout, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(step)))
            continue;
        const message = `\`${path}\` goes over the symbolic link \`${step}\`, which leaves the checkout: name a folder of the checkout itself.`;
        return { kind: 'outside', message };
    }
    return null;
}
/**
 * Returns the path of a folder in its checkout as it was named, links not resolved: the base commit of a pull request is asked for
 * this path, since a link in the head commit could point to another one. `null` where it is in no checkout.
 */
async function namedFolder(root) {
    const checkout = await checkoutOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root));
    if (checkout === null)
        return null;
    for (const step of stepsTo(root))
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(step)) === checkout)
            return slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(step, root)) || '.';
    return slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(checkout, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root))) || '.';
}
/** Returns the folders in which an author of the checkout at `root` may have put a program. */
async function writableByAuthors(root, named) {
    const checkout = await checkoutOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root));
    return [root, ...(checkout === null ? [] : [checkout]), ...(isWorkflow(named) ? [named.workingFolder] : [])];
}
/** Returns the checkout around a folder. In a workflow the workspace counts as one even without a `.git`. */
async function checkoutAround(folder, named) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    const checkout = await checkoutOf(real);
    if (checkout !== null || !isWorkflow(named))
        return checkout;
    const workspace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(named.workingFolder);
    return (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .liesInFolder */ .rB)(workspace, real) ? workspace : null;
}
function isWorkflow({ variables }) {
    return variables['GITHUB_ACTIONS'] === 'true';
}
/** Returns the nearest folder above that contains `.git`; for a submodule that of the outer repository, where there is one. */
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
function slashed(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Hosts under which github.com is reached beside its own name: ssh over port 443, and the page's old name. */
const otherNames = new Map([
    ['ssh.github.com', 'github.com'],
    ['altssh.github.com', 'github.com'],
    ['www.github.com', 'github.com']
]);
/**
 * Why no repository is known from a git remote (`null`: there is none), as a clause. Of the address only the host is
 * shown, since it may hold a password.
 */
function whyNoRepository(remote, server) {
    const wanted = URL.canParse(server) ? new URL(server).hostname : server;
    if (remote === null)
        return 'there is no git remote';
    const { host } = partsOf(remote);
    if (host === '')
        return `the git remote is not an address of ${wanted}`;
    return namesServer(host, server)
        ? `the git remote on ${wanted} names no owner/name`
        : `the git remote is on ${host}, not on ${wanted}`;
}
/**
 * Reads `owner/name` from the address of a git remote that lies on `server`, in the forms https, ssh, git and
 * `user@host:owner/name`; `null` for every other.
 */
function repositoryOfRemote(remote, server) {
    if (!URL.canParse(server))
        return null;
    const { host, path } = partsOf(remote);
    if (!namesServer(host, server))
        return null;
    return /^\/?([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(path)?.[1] ?? null;
}
function namesServer(host, server) {
    const name = host.toLowerCase();
    return (otherNames.get(name) ?? name) === new URL(server).hostname.toLowerCase();
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


/***/ })

};
