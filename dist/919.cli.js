export const id = 919;
export const ids = [919];
export const modules = {

/***/ 65463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkedOut),
/* harmony export */   m: () => (/* binding */ liesInRun)
/* harmony export */ });
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86473);

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
    const found = remote === null ? null : (0,_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOfRemote */ .G)(remote, whereabouts.server);
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


/***/ }),

/***/ 24660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ misplacedConfigFile),
/* harmony export */   k: () => (/* binding */ configFileIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(745);



/**
 * The configuration file as a path from the checked folder: an absolute path that leads into the folder too. It is cleaned
 * by its text, since GitHub is asked for the base commit's file by this name and knows no `..`.
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
/** A file that is probably meant as the configuration file and is not read, as a sentence; `null`: there is none. */
async function misplacedConfigFile(files, configFile) {
    const expected = _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL['config-file'].default;
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


/***/ }),

/***/ 14190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   z: () => (/* binding */ trustedPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



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
        if (bases.some(base => paths.some(one => liesIn(base, one))))
            return true;
    }
    return false;
}
function liesIn(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
function resolved(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
}


/***/ }),

/***/ 76067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ shownServer),
/* harmony export */   Li: () => (/* binding */ serverFaults),
/* harmony export */   ei: () => (/* binding */ isCommonWord)
/* harmony export */ });
/* harmony import */ var _server_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98969);

const schemeForm = /^[a-z][a-z0-9+.-]{0,20}:\/\//i;
const hostForm = /^([a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?)(:\d{1,5})?$/i;
const addressForm = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;
/** How tokens of GitHub, GitLab, Docker, AWS, Google and others begin: people paste them into the wrong field. */
const tokenForm = /^(?:gh[a-z]_|github_pat_|gl[a-z]{1,6}-|dckr_|(?:AKIA|ASIA)[A-Z0-9]{12}|npm_|pypi-|hv[a-z]\.|xox[a-z]-|sk-|ya29|eyJ)/;
/**
 * The host of a SERVER value, with its port, as it is written; `null` where the value is not surely one. SERVER is a
 * secret like PASSWORD, and people mix the two up: shown is only what is a host with a dot or a port, or `localhost`,
 * and looks like no token. What stands around it (a user, a path, a query) is never shown.
 */
function shownServer(server) {
    const text = server.slice(0, 2048).trim();
    if (text.includes('@') || tokenForm.test(text))
        return null;
    const host = text.replace(schemeForm, '').split(/[/?#]/, 1)[0] ?? '';
    if (addressForm.test(host))
        return host;
    const [, name = '', port] = hostForm.exec(host) ?? [];
    const labels = name.split('.');
    if (labels.some(label => label === '' || looksRandom(label)))
        return null;
    const isNamed = labels.length > 1 && /^[a-z]{2,63}$|^xn--/i.test(labels.at(-1) ?? '');
    return isNamed || port !== undefined || /^localhost$/i.test(name) ? host : null;
}
/** Names that registries give to the users of their tokens. */
const tokenUsers = new Set([
    'aws',
    'token',
    'nologin',
    'oauth2accesstoken',
    '_token',
    '_json_key',
    '_json_key_base64',
    '00000000-0000-0000-0000-000000000000'
]);
const wordForm = /^(?:[a-z]{2,20}\d{0,2}|\d{12})(?:[-.](?:[a-z]{2,20}\d{0,2}|\d{1,3}))*$/i;
const secretWord = /pass|secret|token|key|pwd|login/i;
/**
 * Whether a value is a word as names have it, which a report cannot do without: `acme` as SERVER is the name of the registry
 * without its domain, and of the organization too.
 */
function isCommonWord(text) {
    const value = text.trim();
    if (tokenUsers.has(value.toLowerCase()))
        return true;
    return value.length <= 20 && wordForm.test(value) && !secretWord.test(value) && !tokenForm.test(value);
}
/** Names of hosts have words in them; of long ones without a hyphen, only the numbers of accounts and the like. */
function looksRandom(label) {
    if (tokenForm.test(label))
        return true;
    const isMixed = /[a-z]/.test(label) && /[A-Z]/.test(label) && /\d/.test(label);
    return (isMixed && label.length >= 16) || (label.length >= 32 && /\d/.test(label) && /^\w+$/.test(label));
}
/** What keeps Docker from matching a SERVER value to `registry`, each as the end of a sentence that begins with its name. */
function serverFaults(server, registry) {
    const key = (0,_server_key_js__WEBPACK_IMPORTED_MODULE_0__/* .serverHost */ .Ez)(server);
    const host = key.kind === 'host' ? key.host : '';
    const port = /:\d{1,5}$/;
    const faults = [
        [/[\r\n]\s*$/.test(host), 'ends with a line end'],
        [/\s/.test(host.replace(/[\r\n]\s*$/, '')), 'holds white space'],
        [host.includes('@'), 'holds a user part before the host'],
        [/[?#]/.test(host), 'holds a query or fragment'],
        [/["'`<>]/.test(host), 'holds quotation marks or brackets'],
        [/^https?(?::|$)/i.test(host), 'begins with a broken scheme'],
        [/^www\./i.test(host), 'begins with `www.`'],
        [/\.$/.test(host), 'ends with a dot'],
        [host !== registry && host.toLowerCase() === registry.toLowerCase(), 'differs in letter case'],
        [
            host.replace(port, '').toLowerCase() === registry.replace(port, '') &&
                port.exec(host)?.[0] !== port.exec(registry)?.[0],
            'differs in the port'
        ]
    ];
    return faults.filter(([applies]) => applies).map(([, fault]) => fault);
}


/***/ }),

/***/ 55967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ declaredForRun),
  m: () => (/* binding */ readDeclarations)
});

;// CONCATENATED MODULE: ./src/declarations/compare.ts
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

;// CONCATENATED MODULE: ./src/declarations/declarations.ts
/** What counts where there is no configuration file. */
const noDeclarations = { registries: [], grants: [], allowedImages: null, ignores: [] };

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/discovery/position.ts
var position = __webpack_require__(3119);
// EXTERNAL MODULE: ./src/rules/catalogue.ts
var catalogue = __webpack_require__(91062);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/discovery/yaml-expectation.ts
var yaml_expectation = __webpack_require__(67420);
;// CONCATENATED MODULE: ./src/declarations/reader.ts


/** The most entries that a list of the configuration file may have. */
const longestList = 1000;
/** Makes the reader of one document. */
function createReader(document, locate) {
    const problems = [];
    const spanOf = (node) => locate(...edges(node));
    const problem = (span, message) => {
        problems.push({ message, span });
        return null;
    };
    const target = (node) => ((0,dist/* isAlias */.Vj)(node) ? (node.resolve(document) ?? node) : node);
    const mismatch = (node, what, expected) => problem(spanOf(node), `${what} is ${kindOf(target(node))}; expected ${expected}.`);
    const text = (node, what) => {
        const found = target(node);
        if (!(0,dist/* isScalar */.jn)(found) || typeof found.value !== 'string' || found.value.trim() === '')
            return mismatch(node, what, 'text');
        return { text: found.value, span: spanOf(node) };
    };
    return {
        problems,
        problem,
        text,
        members: (node, what, keys) => {
            const found = target(node);
            if (!(0,dist/* isMap */.jh)(found))
                return mismatch(node, what, `keys (${keys.map(quoted).join(', ')})`);
            const values = new Map();
            for (const pair of found.items)
                readPair(pair, keys, what, values, { spanOf, problem });
            return { span: spanOf(node), whole: values.size === found.items.length, values };
        },
        list: (node, what) => {
            const found = target(node);
            if (!(0,dist/* isSeq */.oP)(found))
                return mismatch(node, what, 'a list');
            if (found.items.length <= longestList)
                return found.items;
            return problem(spanOf(node), `${what} has more than ${longestList} entries.`);
        },
        truth: (node, what) => {
            const found = target(node);
            if ((0,dist/* isScalar */.jn)(found) && typeof found.value === 'boolean')
                return found.value;
            return mismatch(node, what, '`true` or `false`');
        },
        required: (members, key, what) => {
            const node = members.values.get(key);
            if (node === undefined)
                return problem(members.span, `${what} has no \`${key}\`.`);
            return text(node, `\`${key}\``);
        }
    };
}
function readPair(pair, keys, what, values, { spanOf, problem }) {
    const { key } = pair;
    const value = (0,dist/* isNode */.Ll)(pair.value) ? pair.value : null;
    const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
    if (!keys.includes(name)) {
        const meant = (0,nearest.nearest)(name, keys);
        const hint = meant === null ? `expected ${keys.map(quoted).join(', ')}` : `did you mean \`${meant}\`?`;
        problem(spanOf(key), `${what} has the unknown key \`${name.slice(0, 100)}\`; ${hint}${meant === null ? '.' : ''}`);
    }
    else if (value === null)
        problem(spanOf(key), `\`${name}\` has no value.`);
    else
        values.set(name, value);
}
function quoted(key) {
    return `\`${key}\``;
}
/** The edges of the text itself, without quotes; of a map or list its first entry stands for it. */
function edges(node) {
    const first = firstOf(node);
    if (first !== null)
        return edges(first);
    const [start, end] = node.range ?? [0, 0];
    const isQuoted = (0,dist/* isScalar */.jn)(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    return isQuoted ? [start + 1, end - 1] : [start, end];
}
function firstOf(node) {
    if ((0,dist/* isMap */.jh)(node))
        return node.items[0]?.key ?? null;
    return (0,dist/* isSeq */.oP)(node) ? (node.items[0] ?? null) : null;
}
function kindOf(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'a map';
    if ((0,dist/* isSeq */.oP)(node))
        return 'a list';
    if (!(0,dist/* isScalar */.jn)(node))
        return 'an alias of nothing';
    const { value } = node;
    if (value === null)
        return 'empty';
    if (typeof value === 'string')
        return value.trim() === '' ? 'empty' : 'text';
    return typeof value === 'boolean' ? 'a truth value' : 'a number';
}

;// CONCATENATED MODULE: ./src/declarations/yaml-nesting.ts

/** Open collections of the YAML parser, about two for each level of nesting. */
const mostOpen = 200;
/**
 * Whether a YAML text nests deeper than is read. Asked before anything composes it: that goes by recursion, and an engine
 * that runs out of stack within a regular expression ends the process.
 */
function nestsTooDeeply(text) {
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        Array.from(parser.next(lexeme));
        if (parser.stack.length > mostOpen)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/declarations/values.ts
const host = /^(?:[a-z0-9_](?:[a-z0-9_.-]{0,252}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?$/i;
/** A value stands in the file as it is used: white space around it, as quotes can hold it, belongs to no name. */
function edgeFault(text) {
    return text === text.trim() ? null : 'has white space around it: write it without';
}
/**
 * A SERVER as it stands in the secret: a host, with a scheme and path or without.
 * A user or password in it would be a secret in the repository.
 */
function serverFault(server) {
    const authority = server.replace(/^https?:\/\//i, '').split(/[/?#]/, 1)[0] ?? '';
    if (authority.includes('@'))
        return 'holds a user or password: write the host alone, and keep credentials in Codespaces secrets';
    return host.test(authority) && !/\s/.test(server)
        ? null
        : 'is no registry host: expected a text like `mycompany.azurecr.io`';
}
/** `<X>` of `<X>_CONTAINER_REGISTRY_SERVER`; GitHub compares the names of secrets without case. */
function secretsFault(prefix) {
    const part = /^(.*?)_?CONTAINER_REGISTRY(?:_.*)?$/i.exec(prefix);
    if (part !== null)
        return `is the name of a secret: expected what stands before \`_CONTAINER_REGISTRY_\`${part[1] ? `, \`${part[1]}\`` : ''}`;
    if (!/^[A-Z0-9_]+$/i.test(prefix))
        return 'may hold letters, digits and `_` alone';
    if (/^[0-9]/.test(prefix))
        return 'starts with a digit, which GitHub allows for no secret';
    if (/^GITHUB_/i.test(prefix) || /^GITHUB$/i.test(prefix))
        return 'starts with `GITHUB_`, which GitHub allows for no secret';
    return null;
}
/** Hosts, in lower case, whose names keep their case: the packages of npm, NuGet and RubyGems. */
const otherPackages = /^(?:npm|nuget|rubygems)\.(?:pkg\.github\.com|[a-z0-9-]+\.ghe\.com)$/;
/** `host/owner/name` without tag or digest. */
function packageFault(written) {
    const expected = 'expected `host/owner/name`, like `ghcr.io/acme/devbox`';
    if (/^[a-z]+:\/\//i.test(written))
        return `is a URL: ${expected}`;
    const [registry = '', owner = '', ...rest] = written.split('/');
    if (!host.test(registry) || !/[.:]/.test(registry) || rest.length === 0)
        return `is no package: ${expected}`;
    const names = [owner, ...rest];
    if (names.some(name => /[@:]/.test(name.slice(1))))
        return `has a tag or digest: ${expected}`;
    if (!/^@?[\w-][\w.-]*$/.test(owner) || rest.some(name => !/^[\w-][\w.-]*$/.test(name)))
        return `is no package: ${expected}`;
    const keepsCase = otherPackages.test(registry.toLowerCase());
    if (owner.startsWith('@') && !keepsCase)
        return `is no package: ${expected}`;
    const lowered = keepsCase ? [registry.toLowerCase(), ...names].join('/') : written.toLowerCase();
    return written === lowered ? null : `has upper-case letters: write \`${lowered}\``;
}
/** An image or a pattern that ends with `*`. */
function patternFault(pattern) {
    if (/\s/.test(pattern))
        return 'holds white space: expected an image, or its start with a `*` at the end';
    const star = pattern.indexOf('*');
    if (star !== -1 && star !== pattern.length - 1)
        return 'has a `*` that is not at its end: no other is allowed';
    return null;
}
/** A day of the calendar as `YYYY-MM-DD`. */
function dateFault(date) {
    const expected = 'expected a day like `2027-06-30`';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
        return `is no date: ${expected}`;
    const day = new Date(`${date}T00:00:00Z`);
    const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
    return exists ? null : `is no day of the calendar: ${expected}`;
}

;// CONCATENATED MODULE: ./src/declarations/parse.ts









/** The keys of the file. */
const declarationKeys = ['registries', 'grants', 'allowed-images', 'ignore'];
/**
 * Reads the configuration file out of its whole text; an empty one declares nothing.
 * Never throws: what is wrong is left out of the declarations and named in `problems`, with its place.
 */
function parseDeclarations(text, file) {
    const locate = (0,position/* locateIn */._)(file, text);
    const document = parsed(text);
    if (document === null) {
        const message = 'The file cannot be read as YAML: it is nested too deeply.';
        return { declarations: noDeclarations, problems: [{ message, span: locate(0, 0) }] };
    }
    const faults = [...document.errors, ...document.warnings, ...secondKeys(document)];
    const syntax = faults
        .sort((left, right) => left.pos[0] - right.pos[0])
        .map(fault => syntaxProblem(fault, text, locate));
    const root = document.contents;
    if (syntax.length > 0 || root === null)
        return { declarations: noDeclarations, problems: syntax };
    const reader = createReader(document, locate);
    const declarations = readRoot(root, reader);
    return { declarations, problems: [...reader.problems].sort(byPosition) };
}
/** Keys that a mapping has twice: the parser would compare each with all before it, in a time that grows with their square. */
function secondKeys(document) {
    const found = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_, { items }) => {
            const known = new Set();
            for (const { key } of items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                const name = String(key.value);
                const start = key.range?.[0] ?? 0;
                if (known.has(name))
                    found.push({ code: 'DUPLICATE_KEY', pos: [start, start + 1] });
                known.add(name);
            }
        }
    });
    return found;
}
/** A fault of the syntax in our own words: the parser's name its functions, or leave out what it is about. */
function syntaxProblem({ code, pos }, text, locate) {
    const [start, end] = pos;
    if (code === 'MULTIPLE_DOCS')
        return {
            message: 'A second YAML document begins here; expected one in the file.',
            span: locate(start, start + '---'.length)
        };
    if (code === 'DUPLICATE_KEY') {
        const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:,{}]+)/.exec(text.slice(start, start + 200))?.[0] ?? '';
        const name = key.replace(/^["']|["']$/g, '');
        return {
            message: `The key \`${name}\` stands here a second time; expected it once.`,
            span: locate(start, start + Math.max(1, key.length))
        };
    }
    return { message: `The file is not valid YAML: ${(0,yaml_expectation/* yamlExpectation */.Y)(code)}.`, span: locate(start, end) };
}
/** `null`: it nests too deeply. */
function parsed(text) {
    if (nestsTooDeeply(text))
        return null;
    return (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, stringKeys: true, uniqueKeys: false, logLevel: 'error' });
}
function byPosition(left, right) {
    return left.span.line - right.span.line || left.span.column - right.span.column;
}
function readRoot(root, reader) {
    const isEmpty = (0,dist/* isMap */.jh)(root) ? root.items.length === 0 : (0,dist/* isScalar */.jn)(root) && root.value === null;
    const members = isEmpty ? null : reader.members(root, 'The file', declarationKeys);
    if (members === null)
        return noDeclarations;
    const read = (key, one) => {
        const node = members.values.get(key);
        const entries = node === undefined ? null : reader.list(node, `\`${key}\``);
        return entries?.flatMap(entry => one(entry, reader) ?? []) ?? null;
    };
    const registries = read('registries', readRegistry) ?? [];
    const grants = read('grants', readGrant) ?? [];
    const allowed = read('allowed-images', readAllowed);
    const ignores = read('ignore', readIgnore) ?? [];
    return {
        registries: unique(registries, ({ server }) => hostOf(server), 'server', reader),
        grants: unique(grants, grant => grant.package.toLowerCase(), 'package', reader),
        allowedImages: allowed && unique(allowed, ({ text }) => text, 'text', reader).map(({ text }) => text),
        ignores: unique(ignores, ({ rule, image }) => `${rule} ${image ?? ''}`, 'rule', reader)
    };
}
/** Scheme and path do not matter to Docker. */
function hostOf(server) {
    return server
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/.*$/, '');
}
function readRegistry(node, reader) {
    const what = 'An entry of `registries`';
    const members = reader.members(node, what, ['server', 'secrets', 'level']);
    if (members?.whole !== true)
        return null;
    const server = held(reader.required(members, 'server', what), serverFault, reader);
    const secrets = held(reader.required(members, 'secrets', what), secretsFault, reader);
    const written = members.values.get('level');
    const level = written === undefined ? 'shared' : readLevel(written, reader);
    if (server === null || secrets === null || level === null)
        return null;
    return { ...server.span, server: server.text, secrets: secrets.text.toUpperCase(), level };
}
/** The other levels are read, not declared. */
function readLevel(node, reader) {
    const level = reader.text(node, '`level`');
    if (level === null)
        return null;
    return level.text === 'user'
        ? 'user'
        : reader.problem(level.span, `\`${level.text.trim().slice(0, 100)}\` is not a valid level; expected \`user\`, where each person sets secrets of their own.`);
}
function readGrant(node, reader) {
    const what = 'An entry of `grants`';
    const members = reader.members(node, what, ['package', 'prebuilds']);
    if (members?.whole !== true)
        return null;
    const name = held(reader.required(members, 'package', what), packageFault, reader);
    const written = members.values.get('prebuilds');
    const prebuilds = written === undefined ? false : reader.truth(written, '`prebuilds`');
    if (name === null || prebuilds === null)
        return null;
    return { ...name.span, package: name.text, prebuilds };
}
function readAllowed(node, reader) {
    const allowed = held(reader.text(node, 'An entry of `allowed-images`'), patternFault, reader);
    return allowed === null ? null : { ...allowed.span, text: allowed.text };
}
function readIgnore(node, reader) {
    const what = 'An entry of `ignore`';
    const members = reader.members(node, what, ['rule', 'image', 'reason', 'until']);
    if (members?.whole !== true)
        return null;
    const rule = reader.required(members, 'rule', what);
    const reason = reader.required(members, 'reason', what);
    const optional = (key, fault) => {
        const found = members.values.get(key);
        return found === undefined ? undefined : held(reader.text(found, `\`${key}\``), fault, reader);
    };
    const image = optional('image', patternFault);
    const until = optional('until', dateFault);
    if (rule === null || reason === null || image === null || until === null)
        return null;
    if (!(0,catalogue.isRuleId)(rule.text)) {
        const meant = (0,nearest.nearest)(rule.text, catalogue.ruleIds);
        const hint = meant === null ? 'run `codespaces-preflight explain` for all rules' : `did you mean \`${meant}\``;
        return reader.problem(rule.span, `\`${rule.text}\` is no rule: ${hint}${meant === null ? '.' : '?'}`);
    }
    return {
        ...rule.span,
        rule: rule.text,
        image: image?.text ?? null,
        reason: reason.text.trim(),
        until: until?.text ?? null
    };
}
function held(written, fault, reader) {
    if (written === null)
        return null;
    const found = edgeFault(written.text) ?? fault(written.text);
    return found === null ? written : reader.problem(written.span, `\`${written.text.trim()}\` ${found}.`);
}
/** Leaves out what is declared a second time, since one of the two would count for nothing. */
function unique(items, key, name, reader) {
    const first = new Map();
    for (const item of items) {
        const earlier = first.get(key(item));
        if (earlier === undefined)
            first.set(key(item), item);
        else
            reader.problem(item, `\`${item[name]}\` is declared already, on line ${earlier.line}.`);
    }
    return [...first.values()];
}

// EXTERNAL MODULE: ./src/discovery/repository-path.ts
var repository_path = __webpack_require__(3850);
// EXTERNAL MODULE: ./src/inputs.ts + 1 modules
var inputs = __webpack_require__(745);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(76270);
;// CONCATENATED MODULE: ./src/declared.ts






/** Reads the configuration file of the checkout. A file that was named and is absent is wrong usage. */
async function readDeclarations(files, path) {
    const answer = await files.read(path);
    switch (answer.kind) {
        case 'text': {
            const read = declared_parsed(answer.text, path);
            return read.kind === 'done'
                ? { kind: 'done', value: { declarations: read.value, isThere: true } }
                : read;
        }
        case 'missing':
            return path === inputs/* inputs */.QL['config-file'].default
                ? { kind: 'done', value: { declarations: noDeclarations, isThere: false } }
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
 * On a pull request the declarations of the base commit count, so that nobody turns their own pull request green. Where they cannot be read, nothing counts but the checkout's list of allowed images, which only
 * forbids, and the report says so. Of another repository than the pull request's the checkout counts: nobody of the pull
 * request wrote it.
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
    const look = await fileAt(repository, path, sha);
    if (look.read === 'missing') {
        if (folder !== baseFolder)
            return withoutBase(ofCheckout, overLink);
        const link = await linkAbove(path, above => fileAt(repository, above, sha));
        return link === null ? compared(noDeclarations, ofCheckout, path) : withoutBase(ofCheckout, link);
    }
    if (look.read !== 'text')
        return withoutBase(ofCheckout, look.detail);
    const base = declared_parsed(look.text, `${path} of the base commit`);
    return base.kind === 'done'
        ? compared(base.value, ofCheckout, path)
        : withoutBase(ofCheckout, base.problems.map(({ text }) => text).join('; '));
}
/** The contents API answers 404 for what lies below a link, as for what is not there. */
const overLink = 'the checked folder is reached over a symbolic link, below which GitHub shows no files';
/** Why it is not known that nothing lies at a path: a folder above it is a link, or could not be read; `null`: it is known. */
async function linkAbove(path, look) {
    for (const folder of (0,repository_path/* withFolders */.Qy)(path).slice(0, -1)) {
        const above = await look(folder);
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
        declarations: { ...noDeclarations, allowedImages },
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
        declarations: base,
        findings: changes.length === 0
            ? []
            : [(0,finding/* finding */.gk)('declaration-changed', { message, notes, location, fixes: [fix] })],
        incomplete: [],
        proposed: changes.length === 0 ? null : head.declarations
    };
}
function declared_parsed(text, file) {
    const { declarations, problems } = parseDeclarations(text, file);
    if (problems.length === 0)
        return { kind: 'done', value: declarations };
    const told = problems.slice(0, mostTold).map(({ message, span }) => ({
        text: `${span.file}:${span.line}:${span.column}: ${message}`,
        place: span
    }));
    const further = problems.length - told.length;
    const rest = further > 0 ? [{ text: `${file}: ${further} further problems are not listed.`, place: null }] : [];
    return { kind: 'wrong-usage', problems: [...told, ...rest] };
}
/** Problems of one file that are listed: who mends these sees the others. */
const mostTold = 10;
function wrong(problem) {
    return { kind: 'wrong-usage', problems: [{ text: problem, place: null }] };
}


/***/ }),

/***/ 8831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseDocuments)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _yaml_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67420);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67289);



const options = {
    version: '1.2',
    schema: 'failsafe',
    merge: false,
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
    logLevel: 'silent'
};
/**
 * Parses YAML, every scalar as the text that it is. Nesting is bounded before anything recursive sees the text,
 * since an engine that runs out of stack within a regular expression ends the process.
 */
function parseDocuments(text) {
    const tokens = tokensOf(text);
    if (tokens.kind === 'too-large')
        return tokens;
    const documents = [];
    for (const document of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk(options).compose(tokens.tokens, false, text.length)) {
        const [error] = document.errors;
        if (error !== undefined) {
            return { kind: 'invalid', ...withinLine(text, error.pos), expected: (0,_yaml_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlExpectation */ .Y)(error.code) };
        }
        if (document.contents !== null)
            documents.push(document);
        if (documents.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.documents) {
            return {
                kind: 'too-large',
                start: document.range[0],
                what: `more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.documents} YAML documents`
            };
        }
    }
    return { kind: 'documents', documents };
}
/** The part of an error's range that lies on its first line, without the line break. */
function withinLine(text, [from, to]) {
    let start = Math.min(from, text.length);
    if (text[start] === '\n' && text[start - 1] === '\r')
        start -= 1;
    let end = start;
    while (end < Math.min(to, text.length) && text[end] !== '\n' && text[end] !== '\r')
        end += 1;
    return { start, end };
}
function tokensOf(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const tokens = [];
    let lexemes = 0;
    let start = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        start += lexeme.length;
        lexemes += 1;
        if (parser.stack.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.openCollections) {
            return { kind: 'too-large', start: Math.min(start, text.length), what: 'YAML nested too deeply' };
        }
        if (lexemes > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.lexemes) {
            return { kind: 'too-large', start: Math.min(start, text.length), what: 'too much YAML' };
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return { kind: 'tokens', tokens };
}


/***/ }),

/***/ 67289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits),
/* harmony export */   y: () => (/* binding */ fullAllowance)
/* harmony export */ });
/**
 * The bounds of reading one compose project. Each that is met gives `limit-reached`
 * and a sentence in `incomplete`. The number of nodes is compose-go's own bound.
 */
const limits = {
    fileBytes: 1_048_576,
    /** Compose files read for one project, a file that is included twice counted twice. */
    documents: 200,
    /** Lexical pieces of one YAML file. */
    lexemes: 500_000,
    /** Open collections of the YAML parser, about two for each level of nesting. */
    openCollections: 200,
    /** Nodes of one YAML file, aliases counted as often as they are used. */
    nodes: 100_000,
    /** Nodes copied by merges of files, `extends` and `include`, for the whole project. */
    mergedNodes: 200_000,
    /** `${A:-${B:-…}}` within each other. */
    interpolationDepth: 50,
    /** UTF-16 units that the interpolation of one text gives. */
    textLength: 1_048_576,
    /** UTF-16 units that all interpolations of the project give. */
    interpolatedLength: 16_777_216,
    /** UTF-16 units of all values of one environment file. */
    environmentLength: 4_194_304,
    extendsDepth: 50,
    includeDepth: 20,
    services: 2_000,
    /** Nodes of all services, one that they share counted for each. */
    serviceNodes: 300_000,
    /** Names in one entry of `cache_from`. */
    cacheNames: 100,
    findings: 200,
    /** UTF-16 units of all compose files that one run parses. */
    parsedLength: 16_777_216,
    /** Nodes of all compose files of one run, counted for every project that they are read for. */
    convertedNodes: 2_000_000,
    /** UTF-16 units of the files that stay parsed for further projects of the run. */
    keptLength: 2_097_152,
    /** Nodes of the projects that stay read for further configurations of the run. */
    keptNodes: 300_000
};
/** A full allowance, for one project. */
function fullAllowance() {
    return {
        documents: limits.documents,
        mergedNodes: limits.mergedNodes,
        interpolatedLength: limits.interpolatedLength,
        nodes: 0
    };
}


/***/ }),

/***/ 90003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findConfigurations)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76270);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87088);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3850);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82048);





/**
 * Finds the configurations: those in the three places that Codespaces honours, one level deep, or with
 * `patterns` (paths, or globs over the whole repository) those that match. A glob finds files called devcontainer.json
 * and .devcontainer.json, as the dev container CLI asks of the name; a path may have any name.
 */
async function findConfigurations(files, patterns) {
    return bounded(patterns.length === 0 ? await honoured(files) : await matching(files, patterns));
}
const folder = '.devcontainer';
const fileName = 'devcontainer.json';
async function honoured(files) {
    const root = await namesIn(files, '.');
    const atRoot = root.names.get('.devcontainer.json');
    const paths = atRoot !== undefined && atRoot.kind !== 'directory' ? ['.devcontainer.json'] : [];
    const below = root.names.has(folder) ? await inFolder(files) : [];
    const parts = [{ paths, findings: root.findings, incomplete: root.incomplete }, ...below];
    return {
        paths: parts.flatMap(part => part.paths),
        findings: parts.flatMap(part => part.findings),
        incomplete: parts.flatMap(part => part.incomplete),
        unmatched: []
    };
}
async function inFolder(files) {
    const here = await namesIn(files, folder);
    const entries = [...here.names.values()];
    const folders = entries.filter(entry => entry.kind === 'directory' && entry.name !== fileName);
    const links = entries.filter(entry => entry.kind === 'other' && entry.link === true);
    const left = links.map(async ({ name }) => leavingIn(files, `${folder}/${name}`));
    const below = folders.map(async ({ name }) => configurationIn(await namesIn(files, `${folder}/${name}`)));
    return [configurationIn(here), ...(await Promise.all([...below, ...left])), await tooDeep(files)];
}
// Whether a folder with a configuration or a file lies at the end of such a link is not looked at. A file that the
// configuration names is reported where it is named.
async function leavingIn(files, path) {
    const isOutside = !isConfigurationFile(path) && (await files.list(path)).kind === 'outside';
    return { paths: [], findings: isOutside ? [linkOutside(path)] : [], incomplete: [] };
}
function isConfigurationFile(path) {
    return path.endsWith(`/${fileName}`);
}
function configurationIn({ path, names, findings, incomplete }) {
    const entry = names.get(fileName);
    const paths = entry !== undefined && isFileEntry(entry) ? [`${path}/${fileName}`] : [];
    return { paths, findings, incomplete };
}
async function namesIn(files, path) {
    const listing = await files.list(path);
    switch (listing.kind) {
        case 'entries':
            return {
                path,
                names: new Map(listing.entries.map(entry => [entry.name, entry])),
                findings: [],
                incomplete: []
            };
        case 'missing':
            return { path, names: new Map(), findings: [], incomplete: [] };
        case 'outside':
            return { path, names: new Map(), findings: [folderOutside()], incomplete: [] };
        case 'unreadable': {
            const sentence = `The folder \`${path}\` cannot be read (${listing.reason}), so its configurations were not checked.`;
            const location = { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
            const findings = [(0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('invalid-configuration', { message: sentence, location })];
            return { path, names: new Map(), findings, incomplete: [sentence] };
        }
    }
}
// What is neither file nor folder may be a link that leaves the repository: reading it says so.
function isFileEntry(entry) {
    return entry.name === fileName && entry.kind !== 'directory';
}
async function tooDeep(files) {
    const walk = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .walkTree */ .I)(files, folder);
    const deep = walk.files.filter(path => path.endsWith(`/${fileName}`) && path.split('/').length > 3);
    const limits = walk.incomplete.map(sentence => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('limit-reached', { message: sentence }));
    return { paths: [], findings: [...deep.map(notUsed), ...limits], incomplete: walk.incomplete };
}
async function matching(files, patterns) {
    const literal = await Promise.all(patterns.map(pattern => existing(files, pattern)));
    const globs = patterns.filter((pattern, index) => literal[index] === null && isGlob(pattern));
    const walk = await searched(files, globs);
    const candidates = walk.files.filter(path => /(^|\/)\.?devcontainer\.json$/.test(path));
    const paths = new Set(literal.filter(path => path !== null));
    const unmatched = [];
    patterns.forEach((pattern, index) => {
        if (literal[index] !== null)
            return;
        const matches = isGlob(pattern) ? candidates.filter(matcher(pattern)) : [];
        if (matches.length === 0)
            unmatched.push(pattern);
        for (const path of matches)
            paths.add(path);
    });
    const findings = walk.incomplete.map(sentence => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('limit-reached', { message: sentence }));
    return { paths: [...paths], findings, unmatched, incomplete: walk.incomplete };
}
async function existing(files, pattern) {
    const resolved = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFrom */ .dx)('.', pattern);
    if (resolved.kind === 'outside')
        return null;
    const answer = await files.read(resolved.path);
    return answer.kind === 'missing' || answer.kind === 'directory' ? null : resolved.path;
}
function isGlob(pattern) {
    return picomatch__WEBPACK_IMPORTED_MODULE_4___default().scan(pattern).isGlob;
}
function matcher(pattern) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_4___default()(pattern, { dot: true, noextglob: true, nonegate: true });
    return path => matches(path);
}
async function searched(files, globs) {
    const bases = globs
        .map(glob => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFrom */ .dx)('.', picomatch__WEBPACK_IMPORTED_MODULE_4___default().scan(glob).base || '.'))
        .flatMap(base => (base.kind === 'inside' ? [base.path] : []))
        .sort((left, right) => left.length - right.length);
    const roots = bases.filter((base, index) => !bases.slice(0, index).some(earlier => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .liesUnder */ .q0)(earlier, base)));
    const walks = await Promise.all(roots.map(root => (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .walkTree */ .I)(files, root)));
    return {
        files: walks.flatMap(walk => walk.files),
        incomplete: [...new Set(walks.flatMap(walk => walk.incomplete))]
    };
}
function bounded(found) {
    const paths = [...found.paths].sort(_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .CA);
    if (paths.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .mostConfigurations */ .r3)
        return { ...found, paths };
    const sentence = `The repository has ${paths.length} configurations, more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .mostConfigurations */ .r3}: only the first ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .mostConfigurations */ .r3} were read.`;
    return {
        ...found,
        paths: paths.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .mostConfigurations */ .r3),
        findings: [...found.findings, (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('limit-reached', { message: sentence })],
        incomplete: [...found.incomplete, sentence]
    };
}
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
function folderOutside() {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('path-outside-repository', {
        message: `\`${folder}\` is a link that leaves the repository: it was not opened, and a codespace does not have what it points to.`,
        location: startOf(folder),
        fixes: [
            {
                text: `Put the configuration itself into the folder \`${folder}\`.`,
                who: 'anyone with write access'
            }
        ]
    });
}
function linkOutside(path) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('path-outside-repository', {
        message: `\`${path}\` is a link that leaves the repository: it was not opened, and a codespace does not have what it points to. A configuration in it is not used.`,
        location: startOf(path),
        severity: 'warning',
        fixes: [
            {
                text: `Put the files themselves at \`${path}\`, or remove the link.`,
                who: 'anyone with write access'
            }
        ]
    });
}
function notUsed(path) {
    const parent = path.split('/').at(-2) ?? '';
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('configuration-not-used', {
        message: `Codespaces does not look at \`${path}\`: a configuration lies at \`.devcontainer/devcontainer.json\`, \`.devcontainer.json\` or exactly one folder below \`.devcontainer\`.`,
        location: startOf(path),
        fixes: [
            {
                text: `Move it to \`${folder}/${parent}/${fileName}\` (relative paths inside it change with the move), or name it in the input \`configurations\` if something else than Codespaces uses it.`,
                who: 'anyone with write access'
            }
        ]
    });
}


/***/ }),

/***/ 76395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: ./src/reference/reference.ts
var reference_reference = __webpack_require__(71644);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(76270);
;// CONCATENATED MODULE: ./src/discovery/compose/offsets.ts
/** The offset where the character at `index` starts; within a replaced part, where that part starts. */
function startOffset(map, index) {
    const found = lastStarting(map.stretches, index);
    if (found === null)
        return map.start;
    return Math.min(found.from + (index - found.at), found.from + found.length);
}
/** The offset where the text before `index` ends; within a replaced part, where that part ends. */
function endOffset(map, index) {
    const position = firstEnding(map.stretches, index);
    const found = map.stretches[position];
    if (found === undefined)
        return map.end;
    return found.at < index ? found.from + (index - found.at) : found.from;
}
function lastStarting(stretches, index) {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((stretches[middle]?.at ?? 0) <= index)
            low = middle + 1;
        else
            high = middle;
    }
    return stretches[low - 1] ?? null;
}
function firstEnding(stretches, index) {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const stretch = stretches[middle];
        if (stretch !== undefined && stretch.at + stretch.length < index)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/discovery/compose/scalar.ts
/** Where the text of a scalar stands in `source`, the whole file. */
function scalarRange(scalar, source) {
    const [start, end] = scalar.range ?? [0, 0];
    switch (scalar.type) {
        case 'QUOTE_SINGLE':
        case 'QUOTE_DOUBLE':
            return { start: start + 1, end: Math.max(start + 1, closes(source, start, end) ? end - 1 : end) };
        case 'BLOCK_LITERAL':
        case 'BLOCK_FOLDED':
            return blockRange(source, start, end);
        default:
            return { start, end };
    }
}
function closes(source, start, end) {
    return end - start > 1 && source[end - 1] === source[start];
}
function blockRange(source, start, end) {
    const newline = source.indexOf('\n', start);
    if (newline < 0 || newline >= end)
        return { start: end, end };
    let first = newline + 1;
    let last = end;
    while (first < last && ' \t\r\n'.includes(source[first] ?? ''))
        first += 1;
    while (last > first && ' \t\r\n'.includes(source[last - 1] ?? ''))
        last -= 1;
    return { start: first, end: last };
}
/** How the value of a scalar lies in its file: exact for each stretch of one line without escapes. */
function scalarOffsets(scalar, value, source) {
    const range = scalarRange(scalar, source);
    switch (scalar.type) {
        case 'BLOCK_LITERAL':
            return { ...range, stretches: literalStretches(scalar, value, source) };
        case 'QUOTE_SINGLE':
        case 'QUOTE_DOUBLE':
        case 'BLOCK_FOLDED':
            return { ...range, stretches: foldedStretches(value, source, range, scalar.type) };
        default:
            return { ...range, stretches: foldedStretches(value, source, range, 'PLAIN') };
    }
}
function literalStretches(scalar, value, source) {
    const stretches = [];
    let at = 0;
    let from = source.indexOf('\n', scalar.range?.[0] ?? 0) + 1;
    if (from === 0)
        return stretches;
    for (const line of value.split('\n')) {
        const newline = source.indexOf('\n', from);
        let end = newline < 0 ? source.length : newline;
        if (source[end - 1] === '\r')
            end -= 1;
        if (line.length > 0)
            stretches.push({ at, from: Math.max(from, end - line.length), length: line.length });
        at += line.length + 1;
        from = newline < 0 ? source.length : newline + 1;
    }
    return stretches;
}
function foldedStretches(value, source, range, type) {
    const stretches = [];
    let at = 0;
    for (const piece of pieces(source, range, type)) {
        if (piece.kind === 'break') {
            while (at < value.length && (value[at] === ' ' || value[at] === '\n' || value[at] === '\t'))
                at += 1;
        }
        else if (piece.kind === 'escape') {
            at += piece.decoded;
        }
        else {
            const length = piece.end - piece.start;
            if (!value.startsWith(source.slice(piece.start, piece.end), at))
                return stretches;
            stretches.push({ at, from: piece.start, length });
            at += length;
        }
    }
    return stretches;
}
function* pieces(source, range, type) {
    let position = range.start;
    while (position < range.end) {
        const newline = source.indexOf('\n', position);
        const end = newline < 0 || newline > range.end ? range.end : newline;
        yield* linePieces(source, position, end, end < range.end, type);
        if (end >= range.end)
            return;
        yield { kind: 'break' };
        position = end + 1;
        while (position < range.end && ' \t\r\n'.includes(source[position] ?? ''))
            position += 1;
    }
}
function* linePieces(source, start, end, folded, type) {
    const escape = type === 'QUOTE_SINGLE' ? "''" : type === 'QUOTE_DOUBLE' ? '\\' : null;
    let last = end;
    if (folded)
        while (last > start && ' \t\r'.includes(source[last - 1] ?? ''))
            last -= 1;
    let position = start;
    while (position < last) {
        const found = escape === null ? -1 : source.indexOf(escape, position);
        const stop = found < 0 || found >= last ? last : found;
        if (type === 'QUOTE_SINGLE' && stop < last) {
            yield { kind: 'text', start: position, end: stop + 1 };
            position = stop + 2;
            continue;
        }
        if (stop > position)
            yield { kind: 'text', start: position, end: stop };
        if (stop >= last)
            return;
        const length = escapeLength(source[stop + 1] ?? '');
        yield { kind: 'escape', decoded: decodedLength(source, stop, length) };
        position = stop + length;
    }
}
function escapeLength(letter) {
    return { x: 4, u: 6, U: 10 }[letter] ?? 2;
}
function decodedLength(source, start, length) {
    if (length === 10)
        return Number.parseInt(source.slice(start + 2, start + 10), 16) > 0xffff ? 2 : 1;
    return source[start + 1] === '\n' || source[start + 1] === '\r' ? 0 : 1;
}

// EXTERNAL MODULE: ./src/discovery/position.ts
var position = __webpack_require__(3119);
;// CONCATENATED MODULE: ./src/discovery/compose/source.ts

/** A source file of a text that was read. */
function sourceFile(path, text) {
    let starts = null;
    const offsetAt = (line, column) => {
        starts ??= [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
        const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
        return (starts[line - 1] ?? text.length) + mark + column - 1;
    };
    return {
        path,
        text,
        locate: (0,position/* locateIn */._)(path, text),
        textAt: ({ line, column, endLine, endColumn }) => text.slice(offsetAt(line, column), offsetAt(endLine, endColumn))
    };
}
/** The place of a stretch of a file, with what stands there. */
function placeIn(source, start, end) {
    return { ...source.locate(start, end), text: source.text.slice(start, end) };
}

// EXTERNAL MODULE: ./src/discovery/compose/limits.ts
var limits = __webpack_require__(67289);
;// CONCATENATED MODULE: ./src/discovery/compose/template.ts

/**
 * Replaces the variables of a text as compose does (compose-go `template`): `$$`, `$X`, `${X}`, `${X:-d}`,
 * `${X-d}`, `${X:?m}`, `${X?m}`, `${X:+a}`, `${X+a}`, with variables in `d` and `a`. A variable that no file
 * gives is unknown where it stands alone, never empty: the environment of a codespace may give it.
 * With an alternative, `${X:-d}` and `${X:+a}` alike, it counts as not set.
 */
function interpolate(template, lookup) {
    const run = {
        template,
        lookup,
        parts: [],
        length: 0,
        stretches: [],
        unknown: [],
        places: []
    };
    const stop = substitute(run, 0, template.length, 0);
    if (stop !== null)
        return stop;
    const text = run.parts.join('');
    return {
        kind: 'text',
        value: template_valueOf(text, run.unknown),
        text,
        stretches: run.stretches,
        unknown: run.unknown,
        places: [...new Set(run.places)]
    };
}
const mostReasons = 10;
/** The value of a text with unknown parts: known without any, or else unknown for their reasons. */
function template_valueOf(text, unknown) {
    if (unknown.length === 0)
        return { kind: 'known', text };
    const reasons = new Set();
    for (const { reason } of unknown)
        if (reasons.size < mostReasons)
            reasons.add(reason);
    return { kind: 'unknown', reason: [...reasons].join('; ') };
}
function substitute(run, start, end, depth) {
    if (depth > limits/* limits */.F.interpolationDepth)
        return { kind: 'too-large' };
    let position = start;
    let line = { end: start - 1, lastBrace: -1 };
    while (position < end) {
        const dollar = run.template.indexOf('$', position);
        if (dollar < 0 || dollar >= end)
            break;
        copy(run, position, dollar, depth);
        if (line.end < dollar)
            line = lineAt(run.template, dollar, end);
        const next = variableAt(run, dollar, end, line);
        if (next.kind === 'invalid')
            return next;
        const stop = next.kind === 'variable' ? evaluate(run, next, depth) : null;
        if (stop !== null)
            return stop;
        if (next.kind === 'dollar')
            copy(run, next.end - 1, next.end, depth);
        position = next.end;
        if (run.length > limits/* limits */.F.textLength)
            return { kind: 'too-large' };
    }
    copy(run, position, end, depth);
    return run.length > limits/* limits */.F.textLength ? { kind: 'too-large' } : null;
}
function lineAt(template, position, limit) {
    const newline = template.indexOf('\n', position);
    const end = newline < 0 || newline > limit ? limit : newline;
    return { end, lastBrace: template.lastIndexOf('}', end - 1) };
}
const nameHere = /[_a-z][_a-z0-9]*/iy;
const operatorHere = /:?[-+?]/y;
function variableAt(run, dollar, end, line) {
    const { template } = run;
    const after = dollar + 1 < end ? template[dollar + 1] : '';
    if (after === '$')
        return { kind: 'dollar', end: dollar + 2 };
    const braced = after === '{';
    const start = dollar + (braced ? 2 : 1);
    const name = matchAt(nameHere, template, start, end);
    const nameEnd = start + name.length;
    const none = { start: nameEnd, end: nameEnd };
    if (!braced) {
        if (name === '')
            return { kind: 'dollar', end: dollar + 1 };
        return { kind: 'variable', start: dollar, end: nameEnd, name, operator: '', word: none };
    }
    if (name !== '' && nameEnd < end && template[nameEnd] === '}') {
        return { kind: 'variable', start: dollar, end: nameEnd + 1, name, operator: '', word: none };
    }
    const operator = name === '' ? '' : matchAt(operatorHere, template, nameEnd, end);
    const wordStart = nameEnd + operator.length;
    if (operator === '' || line.lastBrace < wordStart)
        return { kind: 'invalid', start: dollar, end: line.end };
    const closing = closingBrace(template, dollar, line.lastBrace);
    const word = { start: wordStart, end: closing };
    return { kind: 'variable', start: dollar, end: closing + 1, name, operator, word };
}
function matchAt(pattern, template, start, end) {
    pattern.lastIndex = start;
    return (pattern.exec(template)?.[0] ?? '').slice(0, Math.max(0, end - start));
}
/** compose-go skips the character after each opening brace, and takes the line's last brace where none fits. */
function closingBrace(template, start, last) {
    let open = 0;
    for (let index = start; index <= last; index += 1) {
        if (template[index] === '}') {
            open -= 1;
            if (open === 0)
                return index;
        }
        else if (template[index] === '{') {
            open += 1;
            index += 1;
        }
    }
    return last;
}
function evaluate(run, use, depth) {
    const variable = run.lookup(use.name);
    const word = () => substitute(run, use.word.start, use.word.end, depth + 1);
    const soft = use.operator.startsWith(':');
    const known = variable?.value.kind === 'known' ? variable.value.text : null;
    const sign = use.operator.slice(-1);
    if (sign === '-' && (variable === null || (soft && known === '')))
        return word();
    if (sign === '+' && variable !== null && (!soft || (known !== null && known !== '')))
        return word();
    if (sign === '+' && (variable === null || known !== null))
        return null;
    if (sign === '?' && soft && known === '') {
        leaveUnknown(run, use, `the variable ${use.name} is required and its value is empty`, depth);
        return null;
    }
    if (variable === null)
        leaveUnknown(run, use, missing(run, use), depth);
    else if (variable.value.kind === 'unknown')
        leaveUnknown(run, use, variable.value.reason, depth);
    else
        insert(run, variable, variable.value.text);
    return null;
}
function missing(run, use) {
    const reason = `no file of the repository sets the variable ${use.name}`;
    if (use.operator.endsWith('?')) {
        const message = run.template.slice(use.word.start, Math.min(use.word.end, use.word.start + 200));
        return message === '' ? `${reason}, which is required` : `${reason}, which is required (${message})`;
    }
    return use.operator === '' ? `${reason}, and it has no default` : reason;
}
function copy(run, start, end, depth) {
    if (end <= start)
        return;
    if (depth === 0)
        run.stretches.push({ at: run.length, from: start, length: end - start });
    run.parts.push(run.template.slice(start, end));
    run.length += end - start;
}
function insert(run, variable, text) {
    run.parts.push(text);
    run.length += text.length;
    run.places.push(...variable.places);
}
function leaveUnknown(run, use, reason, depth) {
    run.unknown.push({ start: run.length, end: run.length + (use.end - use.start), reason });
    copy(run, use.start, use.end, depth);
}

;// CONCATENATED MODULE: ./src/discovery/compose/tree.ts




/** The place of a node: a text within its quotes, a collection as it stands. */
function placeOf(node) {
    if (node.kind !== 'text')
        return placeIn(node.home.source, node.start, node.end);
    if (node.window !== null)
        return stretchOf(node, 0, node.text.length);
    const { start, end } = scalarRange(node.scalar, node.home.source.text);
    return placeIn(node.home.source, start, end);
}
/** The place of a part of a text's value; where a variable gave it, the place of the variable's use. */
function stretchOf(node, start, end) {
    const [from, to] = offsetsOf(node)(start, end);
    return placeIn(node.home.source, from, to);
}
/** Gives the places of parts of a text's value; for many of them. */
function locateInNode(node) {
    const offsets = offsetsOf(node);
    return (start, end) => node.home.source.locate(...offsets(start, end));
}
function offsetsOf(node) {
    const value = typeof node.scalar.value === 'string' ? node.scalar.value : '';
    const outer = scalarOffsets(node.scalar, value, node.home.source.text);
    const inner = { stretches: node.stretches, start: 0, end: value.length };
    const shift = node.window?.start ?? 0;
    return (start, end) => {
        const from = startOffset(outer, startOffset(inner, shift + start));
        const to = endOffset(outer, endOffset(inner, shift + end));
        return [from, Math.max(from, to)];
    };
}
/** The part of a text from `start` to `end` as a text of its own; known where nothing in it is unknown. */
function sliceOf(node, start, end) {
    const text = node.text.slice(start, end);
    const unknown = node.unknown
        .filter(part => part.start < end && part.end > start)
        .map(({ start: from, end: to, reason }) => ({
        start: Math.max(0, from - start),
        end: Math.min(to, end) - start,
        reason
    }));
    const value = template_valueOf(text, unknown);
    const shift = node.window?.start ?? 0;
    return { ...node, type: 'string', value, text, unknown, window: { start: shift + start, end: shift + end } };
}
/** The text with its unknown parts replaced by as many characters that mean nothing to any grammar. */
function maskedText(node) {
    let masked = '';
    let copied = 0;
    for (const { start, end } of node.unknown) {
        masked += node.text.slice(copied, start) + '\uFFFC'.repeat(end - start);
        copied = end;
    }
    return masked + node.text.slice(copied);
}
/** The value under `key`, with all places that led to it; `null` when there is none or it is null. */
function childOf(entry, key) {
    if (entry.value.kind !== 'map')
        return null;
    const found = entry.value.entries.get(key);
    if (found === undefined || found.value.kind === 'null')
        return null;
    return { key: found.key, value: found.value, via: [...entry.via, ...found.via] };
}

;// CONCATENATED MODULE: ./src/discovery/compose/shape.ts

/** The items of a list, each with all places that led to it. */
function itemsOf(entry) {
    if (entry.value.kind !== 'list')
        return [];
    return entry.value.items.map(item => ({ value: item.value, via: [...entry.via, ...item.via] }));
}
/** The entries of a map, each with all places that led to it. */
function entriesOf(entry) {
    if (entry.value.kind !== 'map')
        return [];
    return [...entry.value.entries].map(([key, value]) => [
        key,
        { ...value, via: [...entry.via, ...value.via] }
    ]);
}
/** A map of one or more keys that stands where `node` stands. */
function mapLike(node, entries) {
    const range = node.kind === 'text' ? (node.scalar.range ?? [0, 0]) : [node.start, node.end];
    return { kind: 'map', entries, home: node.home, start: range[0] ?? 0, end: range[1] ?? 0 };
}
/** The long form of `build`: a text is its context. */
function longBuild(node) {
    if (node.kind !== 'text')
        return node;
    return mapLike(node, new Map([['context', { key: placeOf(node), value: node, via: [] }]]));
}
/** The long form of `depends_on`: a list of names says that each is required. */
function longDependsOn(node) {
    if (node.kind !== 'list')
        return node;
    const entries = new Map();
    for (const item of node.items) {
        if (item.value.kind !== 'text' || item.value.value.kind !== 'known')
            continue;
        const required = literal(item.value, 'true');
        const value = mapLike(item.value, new Map([['required', { key: placeOf(item.value), value: required, via: [] }]]));
        entries.set(item.value.value.text, { key: placeOf(item.value), value, via: item.via });
    }
    return mapLike(node, entries);
}
function literal(at, text) {
    return { ...at, type: 'boolean', value: { kind: 'known', text }, text, unknown: [], places: [] };
}
/** The list form of one path. */
function longPaths(node) {
    if (node.kind !== 'text')
        return node;
    const [start, end] = node.scalar.range ?? [0, 0];
    return { kind: 'list', items: [{ value: node, via: [] }], home: node.home, start, end };
}
/** The map form of a list of `KEY=VALUE`; a key alone has the value null, of a key that stands twice the last counts. */
function longKeyValues(node) {
    if (node.kind !== 'list')
        return node;
    const entries = new Map();
    for (const item of node.items) {
        if (item.value.kind !== 'text')
            continue;
        const text = item.value;
        const equals = maskedText(text).indexOf('=');
        const name = sliceOf(text, 0, equals < 0 ? text.text.length : equals);
        if (name.value.kind === 'unknown')
            continue;
        const value = equals < 0 ? nullAt(text) : sliceOf(text, equals + 1, text.text.length);
        entries.set(name.text, { key: equals < 0 ? placeOf(text) : placeOf(name), value, via: item.via });
    }
    return mapLike(node, entries);
}
function nullAt(text) {
    const [start, end] = text.scalar.range ?? [0, 0];
    return { kind: 'null', home: text.home, start, end };
}

;// CONCATENATED MODULE: ./src/discovery/compose/typed.ts

const typed_forms = { text: 'a single value', map: 'a map', list: 'a list', null: 'nothing' };
/** Notes that a property is of the wrong type: `expected` names the right one, as in "a string". */
function wrongType(journal, node, property, expected) {
    const found = node.kind === 'text' && node.type !== 'string' ? `a ${node.type}` : typed_forms[node.kind];
    journal.find('invalid-configuration', placeOf(node), `\`${property}\` must be ${expected}, ${found} stands here.`);
}
/** The text under `key`; `null` when there is none or, with a finding, it is something else. */
function textUnder(journal, entry, key, path) {
    const child = childOf(entry, key);
    if (child === null)
        return null;
    const text = asText(journal, child, `${path}.${key}`);
    return text === null ? null : { ...child, value: text };
}
/** The text that an entry holds; anything else is a finding. */
function asText(journal, entry, property) {
    if (entry.value.kind === 'text' && entry.value.type === 'string')
        return entry.value;
    wrongType(journal, entry.value, property, 'a string');
    return null;
}
/** The text under `key` where it is known; a variable that no file gives is `unresolved-variable`. */
function knownUnder(journal, entry, key, path) {
    const found = textUnder(journal, entry, key, path);
    if (found === null)
        return null;
    const text = knownText(journal, found.value, `${path}.${key}`);
    return text === null ? null : { text, entry: found };
}
/** The value of a text where it is known; a variable that no file gives is `unresolved-variable`. */
function knownText(journal, node, property) {
    if (node.value.kind === 'known')
        return node.value.text;
    const place = placeOf(node);
    const message = `\`${property}\` depends on a value that is not known: ${node.value.reason}.`;
    journal.find('unresolved-variable', place, message);
    return null;
}
/** The texts of the list under `key`, as far as they are known. */
function knownTextsUnder(journal, entry, key, path) {
    const list = childOf(entry, key);
    if (list === null)
        return [];
    const property = `${path}.${key}`;
    if (list.value.kind !== 'list') {
        wrongType(journal, list.value, property, 'a list of strings');
        return [];
    }
    return list.value.items.flatMap(item => {
        const node = asText(journal, item, property);
        const text = node === null ? null : knownText(journal, node, property);
        return node === null || text === null ? [] : [{ text, node }];
    });
}
/** Whether the value under `key` is false, in one of the words that compose takes for it. */
function isFalse(entry, key) {
    const found = childOf(entry, key)?.value;
    return found?.kind === 'text' && /^(?:false|0|f|no|n|off)$/i.test(found.text);
}
/** Whether there is a value under `key`. */
function has(entry, key) {
    return childOf(entry, key) !== null;
}

;// CONCATENATED MODULE: ./src/discovery/compose/build-contexts.ts



const imagePrefix = 'docker-image://';
const servicePrefix = 'service:';
/** The named contexts of a build (`additional_contexts`, a map or a list of `NAME=VALUE`) with the images among them. */
function namedContexts(journal, build, path) {
    return contextEntries(journal, build, path).map(([name, entry]) => {
        const text = asText(journal, entry, `${path}.additional_contexts.${name}`);
        if (text === null || !maskedText(text).startsWith(imagePrefix))
            return { name, image: null, suppliers: [] };
        const image = sliceOf(text, imagePrefix.length, text.text.length);
        const { text: written, ...span } = placeOf(image);
        return { name, image: { value: image.value, written, span }, suppliers: text.places };
    });
}
/** The services whose builds a build takes as named contexts. */
function contextServices(journal, build, path) {
    return contextEntries(journal, build, path).flatMap(([, entry]) => {
        if (entry.value.kind !== 'text' || entry.value.value.kind !== 'known')
            return [];
        const { text } = entry.value.value;
        if (!text.startsWith(servicePrefix))
            return [];
        return [{ name: text.slice(servicePrefix.length), place: placeOf(entry.value) }];
    });
}
function contextEntries(journal, build, path) {
    const contexts = childOf(build, 'additional_contexts');
    if (contexts === null)
        return [];
    if (contexts.value.kind === 'text') {
        wrongType(journal, contexts.value, `${path}.additional_contexts`, 'a map or a list of `NAME=VALUE`');
        return [];
    }
    return entriesOf({ value: longKeyValues(contexts.value), via: contexts.via });
}

;// CONCATENATED MODULE: ./src/discovery/compose/dockerfile-name.ts

const usual = /(^|\/)Dockerfile$/;
/** The file that BuildKit takes where the `Dockerfile` of a build is absent (moby issue 10858); `null`: it takes none. */
async function standInOf(files, journal, { dockerfile }) {
    if (dockerfile.kind === 'inline')
        return null;
    const { path: absent, place } = dockerfile;
    journal.read(absent);
    if (!usual.test(absent))
        return null;
    if ((await files.read(absent, limits/* limits */.F.fileBytes)).kind !== 'missing')
        return null;
    const path = absent.replace(usual, '$1dockerfile');
    if ((await files.read(path, limits/* limits */.F.fileBytes)).kind === 'missing')
        return null;
    journal.read(path);
    return { absent, path, place };
}
/**
 * Notes that the dev container CLI takes no other file for an absent `Dockerfile`, and stops at the service that the
 * codespace opens (`src/spec-node/dockerCompose.ts`, `buildAndExtendDockerCompose`).
 */
function checkStandInForCli(journal, { absent, path, place }) {
    const message = `Docker takes \`${path}\` for this build, but the dev container CLI reads \`${absent}\`, which is not there, so the codespace fails. Rename the file to \`Dockerfile\`.`;
    journal.find('cli-cannot-parse', place, message);
}

// EXTERNAL MODULE: ./src/discovery/repository-path.ts
var repository_path = __webpack_require__(3850);
;// CONCATENATED MODULE: ./src/discovery/compose/build-context.ts


/** The context of a build in its long form; `wrong`: the journal says what is. */
function contextOf(journal, build, path) {
    const entry = build.value.kind === 'map' ? build.value.entries.get('context') : undefined;
    if (entry === undefined)
        return { kind: 'wrong' };
    if (entry.value.kind === 'null') {
        return { kind: 'known', path: '.', folder: entry.value.home.folder, place: entry.key, via: build.via };
    }
    const text = asText(journal, entry, `${path}.context`);
    if (text === null)
        return { kind: 'wrong' };
    const via = [...build.via, ...entry.via];
    if (text.value.kind === 'unknown')
        return { kind: 'unknown', text, via };
    const known = text.value.text;
    return {
        kind: 'known',
        path: known === '' ? '.' : known,
        folder: text.home.folder,
        place: placeOf(text),
        via: [...via, ...text.places]
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/discovery/compose/plain.ts
const tagPrefix = 'tag:yaml.org,2002:';
const booleans = new Set(['true', 'True', 'TRUE', 'false', 'False', 'FALSE']);
const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);
const integer = /^[-+]?[0-9][0-9_]*$/;
const prefixed = /^([-+]?)0([xob])([0-9a-fA-F_]+)$/;
const plain_float = /^[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/;
const special = new Map([
    ['.nan', 'NaN'],
    ['.inf', '+Inf'],
    ['+.inf', '+Inf'],
    ['-.inf', '-Inf']
]);
const timestamp = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?$/;
/**
 * Resolves a scalar as Go's YAML library does: `3.10` is the number 3.1 and `010` is 8, also where compose
 * makes a build argument of it; `yes` stays a text.
 */
function resolveScalar(scalar) {
    const text = typeof scalar.value === 'string' ? scalar.value : '';
    if (scalar.tag === `${tagPrefix}str` || scalar.tag === `${tagPrefix}binary`)
        return { type: 'string', text };
    const tagged = scalar.tag?.startsWith(tagPrefix) === true;
    const plain = scalar.type === 'PLAIN' || scalar.type === undefined;
    return plain || tagged ? resolvePlain(text) : { type: 'string', text };
}
function resolvePlain(text) {
    if (nulls.has(text))
        return { type: 'null', text };
    if (booleans.has(text))
        return { type: 'boolean', text: text.toLowerCase() };
    const spoken = special.get(text.toLowerCase());
    if (spoken !== undefined)
        return { type: 'number', text: spoken };
    if (timestamp.test(text))
        return { type: 'timestamp', text };
    return resolveNumber(text) ?? { type: 'string', text };
}
function resolveNumber(text) {
    const bare = text.replaceAll('_', '');
    const [, sign = '', base = '', digits = ''] = prefixed.exec(text) ?? [];
    if (base !== '')
        return wholeNumber(sign, `0${base}${digits.replaceAll('_', '')}`);
    if (integer.test(text)) {
        const unsigned = bare.replace(/^[-+]/, '');
        const octal = /^0[0-7]+$/.test(unsigned);
        return wholeNumber(bare.startsWith('-') ? '-' : '', octal ? `0o${unsigned.slice(1)}` : unsigned);
    }
    return plain_float.test(text) ? { type: 'number', text: goFloat(Number(bare)) } : null;
}
function wholeNumber(sign, digits) {
    if (!/^(?:0x[0-9a-f]+|0o[0-7]+|0b[01]+|[0-9]+)$/i.test(digits) || digits.length > 400)
        return null;
    const value = BigInt(digits) * (sign === '-' ? -1n : 1n);
    if (value > 18446744073709551615n || value < -9223372036854775808n) {
        return { type: 'number', text: goFloat(Number(value)) };
    }
    return { type: 'number', text: value.toString() };
}
/** As Go's `%v` prints a float64: an exponent of two digits at least, below 1e-4 and from 1e21 on. */
function goFloat(value) {
    if (!Number.isFinite(value))
        return value > 0 ? '+Inf' : '-Inf';
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e21)) {
        return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2');
    }
    return Object.is(value, -0) ? '-0' : String(value);
}

;// CONCATENATED MODULE: ./src/discovery/compose/convert.ts






/**
 * Turns a YAML document into data: follows aliases and merge keys, interpolates every text, takes out what
 * carries `!reset` (compose-go `loader/reset.go`). What is wrong in it goes to the journal.
 */
function convertDocument({ document, aliases }, conversion) {
    const run = {
        ...conversion,
        aliases,
        open: new Set(),
        resets: [],
        nodes: limits/* limits */.F.nodes
    };
    const contents = document.contents;
    const entry = contents === null ? null : convert(run, contents, []);
    return { root: entry?.value ?? null, resets: run.resets, nodes: limits/* limits */.F.nodes - run.nodes };
}
function convert(run, node, path) {
    if ((0,dist/* isAlias */.Vj)(node))
        return convertAlias(run, node, path);
    if (node.tag === '!reset') {
        run.resets.push(path);
        return null;
    }
    if (node.tag === '!override')
        run.resets.push(path);
    run.nodes -= 1;
    if (run.nodes < 0) {
        if (run.nodes === -1)
            tooManyNodes(run, node);
        return null;
    }
    const value = convertNode(run, node, path);
    return value === null ? null : { value, via: [] };
}
function tooManyNodes(run, node) {
    const { source } = run.home;
    const what = `The compose file \`${source.path}\` holds more than ${limits/* limits */.F.nodes} values, aliases counted as often as they are used; the rest was not read.`;
    run.journal.limit(placeOfYaml(run, node), what);
}
function convertNode(run, node, path) {
    const [start, end] = node.range ?? [0, 0];
    const { home } = run;
    if ((0,dist/* isScalar */.jn)(node)) {
        const resolved = resolveScalar(node);
        if (resolved.type === 'null')
            return { kind: 'null', home, start, end };
        const bare = { kind: 'text', home, scalar: node, window: null, type: resolved.type };
        if (resolved.type === 'string')
            return convertText(run, bare, resolved.text);
        const value = { kind: 'known', text: resolved.text };
        return { ...bare, value, text: resolved.text, unknown: [], places: [], stretches: [] };
    }
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = [];
        for (const [index, item] of node.items.entries()) {
            const entry = convert(run, item, [...path, String(index)]);
            if (entry !== null)
                items.push(entry);
        }
        return { kind: 'list', items, home, start, end };
    }
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(run, node.items, path, [start, end]);
    return null;
}
function convertText(run, bare, template) {
    const answer = interpolate(template, run.lookup);
    if (answer.kind === 'text') {
        run.allowance.interpolatedLength -= answer.text.length;
        const { value, text, unknown, places, stretches } = answer;
        if (run.allowance.interpolatedLength >= 0)
            return { ...bare, value, text, unknown, places, stretches };
    }
    const { start, end } = scalarRange(bare.scalar, run.home.source.text);
    const place = placeIn(run.home.source, start, end);
    const reason = answer.kind === 'invalid' ? notATemplate(run, place) : tooLong(run, place);
    const unknown = [{ start: 0, end: template.length, reason }];
    const stretches = [{ at: 0, from: 0, length: template.length }];
    return { ...bare, value: { kind: 'unknown', reason }, text: template, unknown, places: [], stretches };
}
function notATemplate(run, place) {
    const written = place.text.length > 200 ? `${place.text.slice(0, 200)}…` : place.text;
    const message = `\`${written}\` is not a text that compose can interpolate: expected \`$NAME\`, \`\${NAME}\` or \`\${NAME:-default}\`; a plain \`$\` is written \`$$\`.`;
    run.journal.find('invalid-configuration', place, message);
    return 'its variables are not written as compose reads them';
}
function tooLong(run, place) {
    const what = `The variables of a text in \`${run.home.source.path}\` are nested too deeply or make it too long; it was not interpolated.`;
    run.journal.limit(place, what);
    return 'its variables are nested too deeply or make it too long';
}
function convertAlias(run, alias, path) {
    const target = run.aliases.get(alias);
    const place = placeOfYaml(run, alias);
    if (target === undefined) {
        const message = `No anchor \`&${alias.source}\` stands before the alias \`*${alias.source}\`.`;
        run.journal.find('invalid-configuration', place, message);
        return null;
    }
    if (run.open.has(target)) {
        const message = `The alias \`*${alias.source}\` stands within its own anchor \`&${alias.source}\`.`;
        run.journal.find('invalid-configuration', place, message);
        return null;
    }
    run.open.add(target);
    const entry = convert(run, target, path);
    run.open.delete(target);
    return entry === null ? null : { value: entry.value, via: [place, ...entry.via] };
}
function convertMap(run, pairs, path, range) {
    const own = new Map();
    const merged = new Map();
    const seen = new Set();
    for (const pair of pairs) {
        const key = keyOf(run, pair.key);
        if (key === null)
            continue;
        if (seen.has(key.name)) {
            const message = `The key \`${key.name}\` stands twice in this map; each may stand once.`;
            run.journal.find('invalid-configuration', key.place, message);
        }
        seen.add(key.name);
        if (key.merges) {
            if (pair.value !== null)
                mergeKey(run, pair.value, path, merged);
            continue;
        }
        const entry = pair.value === null ? emptyEntry(run, pair.key) : convert(run, pair.value, [...path, key.name]);
        if (entry !== null)
            own.set(key.name, { key: key.place, ...entry });
    }
    for (const [name, entry] of merged)
        if (!own.has(name))
            own.set(name, entry);
    return { kind: 'map', entries: own, home: run.home, start: range[0], end: range[1] };
}
function emptyEntry(run, key) {
    const end = key.range?.[1] ?? 0;
    return { value: { kind: 'null', home: run.home, start: end, end }, via: [] };
}
function keyOf(run, node) {
    const target = (0,dist/* isAlias */.Vj)(node) ? run.aliases.get(node) : node;
    if ((0,dist/* isScalar */.jn)(target)) {
        const resolved = resolveScalar(target);
        const { start, end } = scalarRange(target, run.home.source.text);
        const place = placeIn(run.home.source, start, end);
        if (resolved.type === 'string') {
            return { name: resolved.text, place, merges: resolved.text === '<<' && target.type === 'PLAIN' };
        }
    }
    const place = placeOfYaml(run, node);
    run.journal.find('invalid-configuration', place, 'A key of a compose file must be a string; put it in quotes.');
    return null;
}
/** Keys that are there win over merged ones, and of several merged maps the first wins. */
function mergeKey(run, node, path, merged) {
    const entry = convert(run, node, path);
    if (entry === null)
        return;
    const maps = entry.value.kind === 'list' ? entry.value.items : [entry];
    const via = entry.value.kind === 'list' ? entry.via : [];
    for (const map of maps) {
        if (map.value.kind !== 'map') {
            const message = 'The merge key `<<` takes a map or a list of maps.';
            run.journal.find('invalid-configuration', placeOfYaml(run, node), message);
            continue;
        }
        for (const [name, value] of map.value.entries) {
            if (!merged.has(name))
                merged.set(name, { ...value, via: [...via, ...map.via, ...value.via] });
        }
    }
}
function placeOfYaml(run, node) {
    const [start, end] = node.range ?? [0, 0];
    return placeIn(run.home.source, start, end);
}

;// CONCATENATED MODULE: ./src/discovery/lifecycle/written-text.ts
/** The text of a file as it stands. */
function textOfFile(file, text) {
    return { text, stretches: [{ first: 1, origin: { kind: 'file', file, line: 1 }, by: [] }], isOpen: false };
}
/** A text that stands in a command. */
function textOfCommand(text, by, isOpen = false) {
    return { text, stretches: [{ first: 1, origin: { kind: 'command' }, by }], isOpen };
}
/** The same text, written by one command more, with the places that led to it. */
function writtenBy(written, by) {
    const stretches = written.stretches.map(stretch => stretch.origin.kind === 'command' ? stretch : { ...stretch, by: [...stretch.by, ...by] });
    return { ...written, stretches };
}
/** One text behind another. */
function joined(before, after) {
    if (before.text === '')
        return after;
    const lines = before.text.split('\n').length - 1;
    const glued = before.text.endsWith('\n') ? 0 : 1;
    const shifted = after.stretches.map(({ first, origin, by }) => {
        const late = first === 1 ? glued : 0;
        return {
            first: first + lines + late,
            origin: origin.kind === 'file' ? { ...origin, line: origin.line + late } : origin,
            by
        };
    });
    return {
        text: before.text + after.text,
        stretches: [...before.stretches, ...shifted],
        isOpen: before.isOpen || after.isOpen
    };
}
/** What a person would edit at a place of a written text, and the commands that led there. */
function originOf({ stretches }, span) {
    const stretch = stretches.findLast(({ first }) => first <= span.line) ?? stretches[0];
    if (stretch === undefined)
        return { via: [], at: span };
    const { first, origin, by } = stretch;
    const last = by.at(-1);
    if (origin.kind === 'command')
        return last === undefined ? { via: [], at: span } : { via: by.slice(0, -1), at: last };
    const shift = origin.line - first;
    const { line, column, endLine, endColumn } = span;
    return {
        via: by,
        at: { file: origin.file, line: line + shift, column, endLine: endLine + shift, endColumn }
    };
}
/** Stands in an environment file that commands write for what a program prints: a variable that no file sets. */
const outputVariable = 'output_of_initializeCommand';

// EXTERNAL MODULE: ./src/discovery/reading.ts
var reading = __webpack_require__(27606);
;// CONCATENATED MODULE: ./src/discovery/compose/dotenv.ts



/**
 * Reads an environment file with the grammar of compose-go's `dotenv`: `export`, `KEY=value`, `KEY: value`,
 * quotes over several lines, escapes in double quotes, comments after ` #`, variables outside of single quotes
 * (`outer` before those of the file itself). A key alone takes its value from the environment: no file gives it.
 */
function parseDotenv(source, outer) {
    const variables = new Map();
    const lookup = name => outer(name) ?? variables.get(name) ?? null;
    const { text } = source;
    let position = statementStart(text, text.startsWith('\uFEFF') ? 1 : 0);
    let length = 0;
    while (position < text.length) {
        const key = readKey(text, position);
        if (key.kind === 'fault')
            return { variables, fault: key.fault };
        position = key.next;
        if (key.kind === 'key') {
            const value = readValue(source, key.next, lookup);
            if (value.kind === 'fault')
                return { variables, fault: value.fault };
            variables.set(key.name, value.variable);
            length += value.variable.value.kind === 'known' ? value.variable.value.text.length : 0;
            if (length > limits/* limits */.F.environmentLength)
                return { variables, fault: tooLarge(key.next, value.next) };
            position = value.next;
        }
        position = statementStart(text, position);
    }
    return { variables, fault: null };
}
function invalid(start, end, message) {
    return { kind: 'fault', fault: { kind: 'invalid', start, end, message } };
}
function tooLarge(start, end) {
    const message = 'the values of the variables are too long or nested too deeply';
    return { kind: 'too-large', start, end, message };
}
const white = /[\t\n\v\f\r \u0085\p{Z}]/u;
const blanks = new Set(['\t', '\v', '\f', '\r', ' ', '\u0085', '\u00A0']);
function statementStart(text, start) {
    let position = start;
    for (;;) {
        while (position < text.length && white.test(text[position] ?? ''))
            position += 1;
        if (text[position] !== '#')
            return position;
        const newline = text.indexOf('\n', position);
        if (newline < 0)
            return text.length;
        position = newline;
    }
}
function skipBlanks(text, start) {
    let position = start;
    while (blanks.has(text[position] ?? ''))
        position += 1;
    return position;
}
function trimmedEnd(text, start, end) {
    let last = end;
    while (last > start && white.test(text[last - 1] ?? ''))
        last -= 1;
    return last;
}
function lineEnd(text, start) {
    const newline = text.indexOf('\n', start);
    return newline < 0 ? text.length : newline;
}
const exported = /export(?=[\t\n\f\r ])/y;
const nameCharacter = /[\p{L}\p{N}_.[\]-]/u;
function readKey(text, statement) {
    exported.lastIndex = statement;
    const start = exported.test(text) ? skipBlanks(text, statement + 'export'.length) : statement;
    let position = start;
    while (position < text.length) {
        const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
        if (character === '=' || character === ':' || character === '\n')
            return keyUpTo(text, start, position);
        if (!blanks.has(character) && !nameCharacter.test(character)) {
            const message = `"${character}" cannot stand in the name of a variable; expected KEY=value`;
            return invalid(start, trimmedEnd(text, start, lineEnd(text, position)), message);
        }
        position += character.length;
    }
    return { kind: 'key', name: '', next: start };
}
function keyUpTo(text, start, end) {
    const last = trimmedEnd(text, start, end);
    const name = text.slice(start, last);
    if (name.includes(' ')) {
        return invalid(start, last, `the name of a variable cannot hold a space; expected KEY=value, found "${name}"`);
    }
    const next = skipBlanks(text, end + 1);
    return text[end] === '\n' ? { kind: 'alone', next } : { kind: 'key', name, next };
}
function readValue(source, start, lookup) {
    const quote = source.text[start];
    return quote === '"' || quote === "'"
        ? readQuoted(source, start, quote, lookup)
        : readBare(source, start, lookup);
}
function readBare(source, start, lookup) {
    const newline = lineEnd(source.text, start);
    const comment = source.text.slice(start, newline).indexOf(' #');
    const end = trimmedEnd(source.text, start, comment < 0 ? newline : start + comment);
    return expanded(source, { start, end, next: newline + 1 }, source.text.slice(start, end), lookup);
}
function readQuoted(source, start, quote, lookup) {
    const { text } = source;
    const parts = [];
    let copied = start + 1;
    for (let position = start + 1; position < text.length; position += 1) {
        if (text[position] === '\\') {
            position += 1;
            if (text[position] === quote) {
                parts.push(text.slice(copied, position - 1));
                copied = position;
            }
        }
        else if (text[position] === quote) {
            const value = parts.join('') + text.slice(copied, position);
            const range = { start: start + 1, end: position, next: position + 1 };
            if (quote === '"')
                return expanded(source, range, unescaped(value), lookup);
            const places = [placeIn(source, range.start, range.end)];
            return { kind: 'value', variable: { value: { kind: 'known', text: value }, places }, next: range.next };
        }
    }
    const end = trimmedEnd(text, start, lineEnd(text, start));
    return invalid(start, end, `the quote ${quote} is not closed`);
}
function expanded(source, range, text, lookup) {
    const answer = interpolate(text, lookup);
    const { start, end, next } = range;
    if (answer.kind === 'invalid') {
        return invalid(start, end, 'the variable is not written as compose reads it; a plain $ is written $$');
    }
    if (answer.kind === 'too-large') {
        return { kind: 'fault', fault: tooLarge(start, end) };
    }
    const places = [placeIn(source, start, end), ...answer.places];
    return { kind: 'value', variable: { value: answer.value, places }, next };
}
const escapes = new Map([
    ['a', '\u0007'],
    ['b', '\b'],
    ['c', '\\c'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['"', '"'],
    ['\\', '\\'],
    ['$', '$$']
]);
function unescaped(value) {
    return value.replace(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, letter, octal) => {
        if (letter !== undefined)
            return escapes.get(letter) ?? match;
        const code = /^[0-7]{3}$/.test(octal ?? '') ? Number.parseInt(octal ?? '', 8) : 256;
        return code < 256 ? String.fromCharCode(code) : match;
    });
}

;// CONCATENATED MODULE: ./src/discovery/compose/read.ts



/**
 * Reads a file that a configuration names at `place`; when it cannot be read the journal has the finding
 * (`missing-file`, `path-outside-repository`, `limit-reached`, `invalid-configuration`) and `null` is given.
 * `what` names it in the message, as in "the compose file".
 */
async function readNamed(files, journal, path, place, what) {
    return taken(await answerOf(files, journal, path), journal, path, place, what);
}
/**
 * Reads a file that is used only if it is there (`.env`): what is missing or a folder gives `null` and no finding. A link
 * that leaves the repository most likely leads to nothing in a codespace, and docker compose goes on without it.
 */
async function readOptional(files, journal, path, place, what) {
    const answer = await answerOf(files, journal, path);
    if (answer.kind === 'missing' || answer.kind === 'directory')
        return null;
    if (answer.kind !== 'outside')
        return taken(answer, journal, path, place, what);
    const message = `${what} \`${path}\` leads out of the repository and was not opened: a codespace does not have what it points to, and docker compose goes on without it.`;
    journal.find('path-outside-repository', place, message, 'warning');
    return null;
}
async function answerOf(files, journal, path) {
    journal.read(path);
    const answer = await files.read(path, limits/* limits */.F.fileBytes);
    if (answer.kind === 'text' && answer.path !== undefined)
        journal.read(answer.path);
    return answer;
}
function taken(answer, journal, path, place, what) {
    if (answer.kind === 'text')
        return sourceFile(path, answer.text);
    const { rule, message, severity } = (0,reading/* unreadableFinding */.jg)(path, what, answer, place);
    if (rule === 'limit-reached')
        journal.limit(place, message);
    else
        journal.find(rule, place, message, severity);
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/compose/environment.ts




/**
 * Adds the variables of environment files to those of `outer`, which win, as compose does it for a project and
 * for an `include` (compose-go `dotenv.GetEnvFromFile`): of two files the later wins.
 */
async function readEnvironment(files, journal, named, outer) {
    const own = new Map();
    for (const file of named) {
        const read = file.optional ? readOptional : readNamed;
        const source = await read(files, journal, file.path, file.place, 'The environment file');
        if (source === null) {
            const answer = await files.read(file.path);
            const writer = answer.kind === 'missing' ? answer.writer : undefined;
            if (writer !== undefined)
                own.set(anyName, openVariable(file.path, writer));
            continue;
        }
        for (const [name, variable] of parseWith(source, journal, outer, own))
            own.set(name, variable);
    }
    return new Map([...own, ...outer]);
}
// No variable has this name: it stands for every one that no other file gives.
const anyName = '';
function openVariable(path, writer) {
    const reason = `\`${path}\` is not in the repository, and ${(0,reading/* writtenBy */.xO)(writer)}`;
    return { value: { kind: 'unknown', reason }, places: [] };
}
/** The variable of a name; `null`: no file gives it, nor may one that is not known. */
function variableOf(environment, name) {
    return environment.get(name) ?? environment.get(anyName) ?? null;
}
const printed = {
    value: {
        kind: 'unknown',
        reason: 'the value is written by `initializeCommand` from the output of a command'
    },
    places: []
};
function parseWith(source, journal, outer, own) {
    const { variables, fault } = parseDotenv(source, name => outer.get(name) ?? own.get(name) ?? (name === outputVariable ? printed : null));
    if (fault !== null) {
        const span = source.locate(fault.start, fault.end);
        if (fault.kind === 'invalid') {
            journal.find('invalid-configuration', span, `The environment file \`${source.path}\` cannot be read: ${fault.message}.`);
        }
        else {
            journal.limit(span, `The environment file \`${source.path}\` was not read to its end: ${fault.message}.`);
        }
    }
    return variables;
}

;// CONCATENATED MODULE: ./src/discovery/compose/anchors.ts

/**
 * Finds what each alias of a file stands for: the last node before it that carries its anchor, also one of an earlier
 * document, since Go's YAML library keeps anchors to the end of the file. One pass, since the YAML library here looks
 * through the whole document for each alias.
 */
function resolveAliases(documents) {
    const anchors = new Map();
    const targets = new Map();
    const visit = (node) => {
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = anchors.get(node.source);
            if (target !== undefined)
                targets.set(node, target);
            return;
        }
        if ((0,dist/* isPair */.tO)(node)) {
            visit(node.key);
            visit(node.value);
            return;
        }
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return;
        if (node.anchor !== undefined && node.anchor !== '')
            anchors.set(node.anchor, node);
        if (!(0,dist/* isScalar */.jn)(node))
            for (const item of node.items)
                visit(item);
    };
    for (const { contents } of documents)
        visit(contents);
    return targets;
}

// EXTERNAL MODULE: ./src/discovery/compose/documents.ts
var compose_documents = __webpack_require__(8831);
;// CONCATENATED MODULE: ./src/discovery/compose/kept.ts
/** Remembers what was asked for last, as far as it weighs no more than `most` together. */
class Kept {
    #held = new Map();
    #most;
    #weight = 0;
    constructor(most) {
        this.#most = most;
    }
    get(key) {
        const held = this.#held.get(key);
        if (held === undefined)
            return undefined;
        this.#held.delete(key);
        this.#held.set(key, held);
        return held.value;
    }
    /** Keeps a value, in place of an earlier one of its key; the oldest go. */
    set(key, value, weight) {
        this.#drop(key);
        this.#held.set(key, { value, weight });
        this.#weight += weight;
        for (const oldest of this.#held.keys()) {
            if (this.#weight <= this.#most || oldest === key)
                return;
            this.#drop(oldest);
        }
    }
    #drop(key) {
        this.#weight -= this.#held.get(key)?.weight ?? 0;
        this.#held.delete(key);
    }
}

;// CONCATENATED MODULE: ./src/discovery/compose/run.ts





/** What a run begins with. */
function composeRun() {
    return {
        parsed: new Kept(limits/* limits */.F.keptLength),
        projects: new Kept(limits/* limits */.F.keptNodes),
        readings: new Map(),
        allowance: { parsedLength: limits/* limits */.F.parsedLength, convertedNodes: limits/* limits */.F.convertedNodes }
    };
}
/** Parses the compose file of a run, or gives what came of it before. */
function parseOnce(run, path, text) {
    const known = run.parsed.get(path);
    if (known?.text === text)
        return known.parsed;
    if (text.length > run.allowance.parsedLength)
        return { kind: 'spent' };
    run.allowance.parsedLength -= text.length;
    const parsed = parse(path, text);
    run.parsed.set(path, { text, parsed }, text.length);
    return parsed;
}
function parse(path, text) {
    const parsed = (0,compose_documents/* parseDocuments */.e)(text);
    if (parsed.kind !== 'documents')
        return parsed;
    const aliases = resolveAliases(parsed.documents);
    const documents = parsed.documents.map(document => ({ document, aliases }));
    return { kind: 'documents', source: sourceFile(path, text), documents };
}

;// CONCATENATED MODULE: ./src/discovery/compose/project.ts






/**
 * The documents of a compose file as data, in order; `null` when it cannot be read. A file is parsed once for
 * a project, and converted as often as it is used, since each use may have another environment or folder.
 */
async function readComposeFile(project, path, place, folder, environment) {
    project.allowance.documents -= 1;
    if (project.allowance.documents < 0) {
        const what = `The compose project reads more than ${limits/* limits */.F.documents} files; \`${path}\` was not read.`;
        if (project.allowance.documents === -1)
            project.journal.limit(place, what);
        project.unread.add(path);
        return null;
    }
    if (project.run.allowance.convertedNodes <= 0) {
        const what = `The compose projects of this repository hold more than ${limits/* limits */.F.convertedNodes} values together; \`${path}\` was not read.`;
        project.journal.limit(place, what);
        project.unread.add(path);
        return null;
    }
    const known = project.parsed.get(path) ?? parseFile(project, path, place);
    project.parsed.set(path, known);
    const file = await known;
    if (file === null) {
        project.unread.add(path);
        return null;
    }
    const home = { source: file.source, folder };
    const { journal, allowance } = project;
    const conversion = { home, journal, allowance, lookup: (name) => variableOf(environment, name) };
    const documents = file.documents.map(document => convertDocument(document, conversion));
    for (const { nodes } of documents) {
        project.run.allowance.convertedNodes -= nodes;
        allowance.nodes += nodes;
    }
    return { home, documents };
}
async function parseFile(project, path, place) {
    const source = await readNamed(project.files, project.journal, path, place, 'The compose file');
    if (source === null)
        return null;
    const parsed = parseOnce(project.run, path, source.text);
    if (parsed.kind === 'documents')
        return parsed;
    if (parsed.kind === 'spent') {
        const what = `The compose files of this repository hold more than ${limits/* limits */.F.parsedLength} characters together; \`${path}\` was not read.`;
        project.journal.limit(place, what);
    }
    else if (parsed.kind === 'invalid') {
        const message = `\`${path}\` is not valid YAML: ${parsed.expected}.`;
        project.journal.find('invalid-configuration', source.locate(parsed.start, parsed.end), message);
    }
    else {
        const what = `The compose file \`${path}\` was not read: it holds ${parsed.what}.`;
        project.journal.limit(source.locate(parsed.start, parsed.start), what);
    }
    return null;
}
const remotePrefixes = ['https://', 'http://', 'git://', 'ssh://', 'github.com/', 'git@', 'oci://'];
/** Whether compose fetches what `path` names from another host. */
function isRemote(path) {
    return path.includes('://') || remotePrefixes.some(prefix => path.startsWith(prefix));
}
/**
 * The path in the repository that `path`, written at `place`, means for a file whose paths are relative to
 * `folder`; `null`, with `path-outside-repository`, when it leaves the repository.
 */
function pathFrom(journal, folder, path, place) {
    const resolved = (0,repository_path/* resolveFrom */.dx)(folder, path);
    if (resolved.kind === 'inside' && !path.startsWith('~'))
        return resolved.path;
    journal.find('path-outside-repository', place, `\`${path}\` leads out of the repository, which nothing is read from.`);
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/compose/inline-for-cli.ts





/**
 * Notes that the service which the codespace opens is built from `dockerfile_inline` (`cli-cannot-parse`). The dev
 * container CLI looks for what it builds upon in `Dockerfile` of the build's context, and stops where there is none
 * (`src/spec-node/dockerCompose.ts`, `getBuildInfoForService`).
 */
async function checkInlineForCli(files, journal, { name, build }) {
    const inline = build === null ? null : childOf(build, 'dockerfile_inline');
    if (build === null || inline === null)
        return;
    const path = `services.${name}.build`;
    const context = contextOf(journal, build, path);
    if (context.kind !== 'known' || isRemote(context.path))
        return;
    const dockerfile = (0,repository_path/* resolveFrom */.dx)(context.folder, `${context.path}/Dockerfile`);
    if (dockerfile.kind !== 'inside')
        return;
    journal.read(dockerfile.path);
    const { kind } = await files.read(dockerfile.path, limits/* limits */.F.fileBytes);
    const reads = `The dev container CLI knows no \`dockerfile_inline\`: for \`${path}\` it reads \`${dockerfile.path}\``;
    const consequence = kind === 'text'
        ? 'and takes the base image, user and environment of that one for those of the build'
        : 'which is not there, so the codespace fails';
    const message = `${reads}, ${consequence}. Put the text into that file, and leave \`dockerfile_inline\` out.`;
    journal.find('cli-cannot-parse', inline.key, message);
}

;// CONCATENATED MODULE: ./src/discovery/compose/journal.ts


/** A journal that goes on from an earlier one, which stays as it is, or begins empty. */
function createJournal(earlier) {
    const findings = new Map(earlier?.findings.map(one => [journal_keyOf(one), one]));
    const incomplete = new Set(earlier?.incomplete);
    const filesRead = new Set(earlier?.filesRead);
    const limit = (location, what) => {
        if (incomplete.has(what))
            return;
        incomplete.add(what);
        const found = (0,finding/* finding */.gk)('limit-reached', { location, message: what });
        findings.set(journal_keyOf(found), found);
    };
    const keep = (found) => {
        const key = journal_keyOf(found);
        if (findings.has(key))
            return;
        if (findings.size < limits/* limits */.F.findings)
            findings.set(key, found);
        else {
            const what = `More than ${limits/* limits */.F.findings} things are wrong with the compose project; the rest is not listed.`;
            limit(found.location, what);
        }
    };
    const find = (rule, location, message, severity) => {
        keep((0,finding/* finding */.gk)(rule, { location, message, ...(severity && { severity }) }));
    };
    return {
        find,
        limit,
        leftOut: what => void incomplete.add(what),
        read: path => void filesRead.add(path),
        take: other => {
            for (const one of other.findings)
                keep(one);
            for (const what of other.incomplete)
                incomplete.add(what);
            for (const path of other.filesRead)
                filesRead.add(path);
        },
        get findings() {
            return [...findings.values()];
        },
        get incomplete() {
            return [...incomplete];
        },
        get filesRead() {
            return [...filesRead];
        }
    };
}
function journal_keyOf({ rule, location, message }) {
    return JSON.stringify([rule, location?.file, location?.line, location?.column, message]);
}

;// CONCATENATED MODULE: ./src/discovery/cache-entry.ts
/**
 * The stretches of a `--cache-from` value that name images, as buildx reads it: a list of names without any `=`, or
 * `type=registry,ref=…`. Other types (`local`, `gha`, `s3`) name none.
 */
function cacheImages(text) {
    const fields = fieldsOf(text);
    const value = ({ start, end }) => text.slice(start, end);
    if (fields.every(field => !value(field).includes('=')))
        return fields.filter(({ start, end }) => start < end);
    const attributes = new Map();
    for (const { start, end } of fields) {
        const equals = text.indexOf('=', start);
        if (equals < 0 || equals >= end)
            continue;
        attributes.set(text.slice(start, equals).trim().toLowerCase(), { start: equals + 1, end });
    }
    const type = attributes.get('type');
    const reference = attributes.get('ref');
    return type !== undefined && value(type) === 'registry' && reference !== undefined ? [reference] : [];
}
function fieldsOf(text) {
    let at = 0;
    return text.split(',').map(field => {
        const start = at;
        at += field.length + 1;
        return { start, end: start + field.length };
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/discovery/compose/volumes.ts




/** The images that a service mounts with `type: image`; of several volumes with one target the last counts. */
function volumeImages(journal, service, path) {
    const volumes = childOf(service, 'volumes');
    if (volumes === null)
        return [];
    if (volumes.value.kind !== 'list') {
        wrongType(journal, volumes.value, `${path}.volumes`, 'a list');
        return [];
    }
    const mounted = new Map();
    for (const [index, item] of itemsOf(volumes).entries()) {
        mounted.set(targetOf(item) ?? `\n${index}`, item);
    }
    return [...mounted.values()].flatMap(item => {
        const type = childOf(item, 'type')?.value;
        if (type?.kind !== 'text' || type.text !== 'image')
            return [];
        const source = textUnder(journal, item, 'source', `${path}.volumes`);
        return source === null ? [] : [source];
    });
}
function targetOf(item) {
    if (item.value.kind === 'map') {
        const target = childOf(item, 'target')?.value;
        return target?.kind === 'text' ? clean(target.text) : null;
    }
    return item.value.kind === 'text' ? shortTarget(item.value.text) : null;
}
/** The target of `source:target:mode`; the colon of a Windows drive does not part. */
function shortTarget(text) {
    if (text.length <= 2)
        return text;
    const fields = text.replace(/(^|:)([a-zA-Z]):(?=[\\/])/g, '$1$2\n').split(':');
    const target = fields[1] ?? fields[0] ?? '';
    return clean(target.replace('\n', ':'));
}
function clean(target) {
    const path = external_node_path_.posix.normalize(target);
    return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

;// CONCATENATED MODULE: ./src/discovery/compose/mentions.ts






/** The names of the images that building some services makes. */
function builtImages(services) {
    return new Set(services.flatMap(({ build, image }) => build !== null && image?.value.value.kind === 'known' ? [image.value.value.text] : []));
}
/**
 * The images that a service names itself: its own, unless it is `built` or one that starts with it builds an image of
 * that name (docker compose then goes on after a pull that failed: `pkg/compose/pull.go`), and those of its volumes.
 */
function serviceMentions(journal, service, built) {
    const path = `services.${service.name}`;
    const volumes = volumeImages(journal, service.entry, path);
    const mentions = volumes.map(volume => mention('volume-image', service, volume.value, volume.via));
    if (service.build !== null || service.image === null)
        return mentions;
    const { value } = service.image.value;
    if (value.kind === 'known' && built.has(value.text))
        return mentions;
    const image = mention('compose-image', service, service.image.value, service.image.via);
    return [{ ...image, platform: service.platform }, ...mentions];
}
/** A mention at a text of a service. */
function mention(kind, service, node, via) {
    const { text: written, ...span } = placeOf(node);
    return {
        ...span,
        kind,
        written,
        value: node.value,
        via: [...via, ...node.places],
        platform: null,
        required: kind !== 'cache-from',
        service: service.name
    };
}
/** The images whose layers the build of a service may reuse. */
function cacheMentions(journal, service) {
    const path = `services.${service.name}`;
    const sources = service.build === null ? null : childOf(service.build, 'cache_from');
    if (sources === null)
        return [];
    if (sources.value.kind !== 'list') {
        wrongType(journal, sources.value, `${path}.build.cache_from`, 'a list of strings');
        return [];
    }
    return itemsOf(sources).flatMap(item => {
        const text = asText(journal, item, `${path}.build.cache_from`);
        return text === null ? [] : cachesIn(journal, service, text, item.via);
    });
}
function cachesIn(journal, service, text, via) {
    const images = cacheImages(maskedText(text));
    if (images.length > limits/* limits */.F.cacheNames) {
        const what = `An entry of \`cache_from\` of the service \`${service.name}\` names more than ${limits/* limits */.F.cacheNames} images; the rest was not read.`;
        journal.limit(placeOf(text), what);
    }
    return images.slice(0, limits/* limits */.F.cacheNames).map(({ start, end }) => {
        const whole = start === 0 && end === text.text.length;
        return mention('cache-from', service, whole ? text : sliceOf(text, start, end), via);
    });
}

;// CONCATENATED MODULE: ./src/discovery/compose/build-arguments.ts




/**
 * The arguments of a build, as a map or a list of `KEY=VALUE`. A key without a value takes that of the project's
 * environment files; where they have none compose drops it, and the default of the Dockerfile's ARG counts.
 */
function buildArguments(journal, build, path, environment) {
    const args = childOf(build, 'args');
    if (args === null)
        return [];
    const property = `${path}.args`;
    if (args.value.kind === 'text') {
        wrongType(journal, args.value, property, 'a map or a list of `KEY=VALUE`');
        return [];
    }
    if (args.value.kind === 'list')
        for (const item of args.value.items)
            asText(journal, item, property);
    return entriesOf({ value: longKeyValues(args.value), via: args.via }).flatMap(([name, entry]) => {
        const given = build_arguments_valueOf(journal, name, entry, property, environment);
        if (given === null)
            return [];
        const place = entry.value.kind === 'text' ? placeOf(entry.value) : entry.key;
        return [{ name, value: given.value, place, suppliers: given.places }];
    });
}
function build_arguments_valueOf(journal, name, entry, property, environment) {
    if (entry.value.kind === 'null')
        return variableOf(environment, name);
    if (entry.value.kind === 'text' && entry.value.type !== 'timestamp')
        return entry.value;
    wrongType(journal, entry.value, `${property}.${name}`, 'a string, a number, a boolean or nothing');
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/compose/inline-dockerfile.ts


/**
 * The text of `dockerfile_inline`. Compose replaces variables in it before the Dockerfile is read, so one that no file
 * gives may stand for anything: words that stand nowhere else take their places, and make whatever holds them unknown.
 */
function inlineDockerfile(node) {
    const { source } = node.home;
    const { text, map, reasonFor } = withStandIns(node);
    const locate = locateInNode(node);
    return {
        source: {
            kind: 'inline',
            text,
            file: source.path,
            locate: (start, end) => {
                const from = startOffset(map, start);
                return locate(from, Math.max(from, endOffset(map, end)));
            }
        },
        reading: { written: place => source.textAt(place), reasonFor }
    };
}
/** The answers for an inline Dockerfile, in the terms of the compose file; the CLI does not read such a Dockerfile. */
function inCompose({ written, reasonFor }, mentions, findings) {
    return {
        mentions: mentions.map(mention => {
            const { value, file } = mention;
            const reason = value.kind === 'known' ? reasonFor(value.text) : null;
            return {
                ...mention,
                written: written(mention),
                value: reason === null ? value : { kind: 'unknown', reason },
                via: mention.via.map(step => (step.file === file ? { ...step, text: written(step) } : step))
            };
        }),
        findings: findings.filter(({ rule, message }) => rule !== 'cli-cannot-parse' && reasonFor(message) === null)
    };
}
function withStandIns(node) {
    const word = wordOutside(node.text);
    const pieces = [];
    const stretches = [];
    let at = 0;
    const push = (piece) => {
        pieces.push(piece);
        at += piece.length;
    };
    let from = 0;
    const copyTo = (end) => {
        if (end > from)
            stretches.push({ at, from, length: end - from });
        push(node.text.slice(from, end));
    };
    for (const [index, { start, end }] of node.unknown.entries()) {
        copyTo(start);
        push(`${word}${index}z`);
        from = end;
    }
    copyTo(node.text.length);
    const standIn = new RegExp(`${word}([0-9]+)z`);
    return {
        text: pieces.join(''),
        map: { stretches, start: 0, end: node.text.length },
        reasonFor: text => {
            const index = standIn.exec(text)?.[1];
            return index === undefined ? null : (node.unknown[Number(index)]?.reason ?? null);
        }
    };
}
// Lower-case letters and digits: it has to pass for a part of any name.
function wordOutside(text) {
    const taken = new Set(Array.from(text.matchAll(/unresolved([0-9]{1,7})x/gi), ([, number]) => Number(number)));
    let free = 0;
    while (taken.has(free))
        free += 1;
    return `unresolved${free}x`;
}

;// CONCATENATED MODULE: ./src/discovery/compose/suppliers.ts
/** Gives the places of the variables that a build argument or a named context, found by its own place, takes its value from. */
function suppliersOf(args, contexts) {
    const places = new Map();
    for (const { place, suppliers } of args)
        places.set(suppliers_keyOf(place), suppliers);
    for (const { image, suppliers } of contexts)
        if (image !== null)
            places.set(suppliers_keyOf(image.span), suppliers);
    return place => places.get(suppliers_keyOf(place)) ?? [];
}
function suppliers_keyOf({ file, line, column, endLine, endColumn }) {
    return [file, line, column, endLine, endColumn].join('\n');
}

;// CONCATENATED MODULE: ./src/discovery/compose/service-build.ts










/**
 * The build of a service. `dockerfile` is relative to `context`, and `context` to the folder of its model (compose-go
 * `paths`).
 */
function serviceBuild(journal, service, environment) {
    const { build } = service;
    if (build === null)
        return { kind: 'none' };
    const path = `services.${service.name}.build`;
    const dockerfile = dockerfileOf(journal, service, build, path);
    const target = knownUnder(journal, build, 'target', path);
    const platforms = knownTextsUnder(journal, build, 'platforms', path);
    const buildArgs = buildArguments(journal, build, path, environment);
    const contexts = namedContexts(journal, build, path);
    if (dockerfile.kind !== 'known')
        return dockerfile;
    if (target === null && has(build, 'target')) {
        journal.leftOut(`The build of the service \`${service.name}\` was not read: its target is not known.`);
        return { kind: 'none' };
    }
    return {
        kind: 'build',
        build: {
            dockerfile: dockerfile.source,
            arguments: buildArgs,
            target: target === null || target.text === ''
                ? null
                : { name: target.text, place: placeOf(target.entry.value) },
            contexts,
            platform: service.platform ?? (platforms.length === 1 ? (platforms[0]?.text ?? null) : null),
            via: dockerfile.via
        },
        inline: dockerfile.inline,
        suppliers: suppliersOf(buildArgs, contexts)
    };
}
function dockerfileOf(journal, service, build, path) {
    const inline = textUnder(journal, build, 'dockerfile_inline', path);
    if (inline === null)
        return fileOf(journal, service, build, path);
    const { source, reading } = inlineDockerfile(inline.value);
    return { kind: 'known', source, via: [...inline.via, ...inline.value.places], inline: reading };
}
function fileOf(journal, service, build, path) {
    const context = contextOf(journal, build, path);
    const named = textUnder(journal, build, 'dockerfile', path);
    if (context.kind === 'unknown')
        return unknownPath(service, context.text, context.via);
    if (named?.value.value.kind === 'unknown')
        return unknownPath(service, named.value, named.via);
    if (context.kind === 'wrong' || (named === null && has(build, 'dockerfile'))) {
        journal.leftOut(`The Dockerfile of the service \`${service.name}\` was not read: its path is not known.`);
        return { kind: 'none' };
    }
    const name = named === null || named.value.text === '' ? 'Dockerfile' : named.value.text;
    const place = named === null ? context.place : placeOf(named.value);
    const elsewhere = [context.path, name].find(isRemote);
    if (elsewhere !== undefined) {
        journal.leftOut(`The Dockerfile of the service \`${service.name}\` was not read: \`${elsewhere}\` lies outside of the repository.`);
        return { kind: 'none' };
    }
    const relative = external_node_path_.posix.isAbsolute(name) ? name : external_node_path_.posix.join(context.path, name);
    const file = pathFrom(journal, context.folder, relative, place);
    if (file === null)
        return { kind: 'none' };
    const via = named === null ? context.via : [...named.via, ...named.value.places];
    return { kind: 'known', source: { kind: 'file', path: file, place }, via, inline: null };
}
function unknownPath(service, text, via) {
    return { kind: 'unknown', mention: mention('from', service, text, via) };
}

;// CONCATENATED MODULE: ./src/discovery/compose/build-needs.ts





/** What building a service of a project needs: the same for every configuration that asks, and read once. */
function buildNeeds(files, { builds, environment }, service) {
    const needs = builds.get(service.name) ?? readNeeds(files, environment, service);
    builds.set(service.name, needs);
    return needs;
}
async function readNeeds(files, environment, service) {
    const journal = createJournal();
    const caches = cacheMentions(journal, service);
    const read = serviceBuild(journal, service, environment);
    const none = { build: null, standIn: null, mentions: caches, journal };
    if (read.kind === 'unknown')
        return { ...none, mentions: [...caches, read.mention] };
    if (read.kind === 'none')
        return none;
    const { inline, suppliers, build } = read;
    const standIn = await standInOf(files, journal, build);
    const taken = standIn === null ? build : { ...build, dockerfile: { kind: 'file', ...standIn } };
    return {
        build: { service: service.name, build: taken, inline, suppliers },
        standIn,
        mentions: caches,
        journal
    };
}
/** Notes what the dev container CLI reads otherwise of the build of the service that the codespace opens. */
async function checkForCli(files, journal, service, { standIn }) {
    if (standIn !== null)
        checkStandInForCli(journal, standIn);
    await checkInlineForCli(files, journal, service);
}

;// CONCATENATED MODULE: ./src/discovery/compose/consistency.ts



/**
 * Notes what docker compose refuses although every property has the right type (compose-go `loader/validate.go`,
 * as far as images and builds are concerned). What a `partial` service lacks may stand in what it extends.
 */
function checkConsistency(journal, services, partial) {
    for (const service of services.values()) {
        if (!partial.has(service.name))
            checkSource(journal, service);
        checkDockerfile(journal, service);
        checkPlatforms(journal, service);
    }
}
function checkSource(journal, { name, place, entry }) {
    if (isNull(entry, 'image') || isNull(entry, 'build'))
        return;
    const image = childOf(entry, 'image')?.value;
    const named = image !== undefined && !(image.kind === 'text' && image.value.kind === 'known' && image.text === '');
    if (named || has(entry, 'build') || has(entry, 'provider'))
        return;
    const message = `The service \`${name}\` has neither an \`image\` nor a \`build\`; it needs one of them.`;
    journal.find('invalid-configuration', place, message);
}
// That it is null has a finding of its own.
function isNull({ value }, key) {
    return value.kind === 'map' && value.entries.get(key)?.value.kind === 'null';
}
function checkDockerfile(journal, { name, build }) {
    const inline = build === null ? null : childOf(build, 'dockerfile_inline');
    if (build === null || inline === null || !has(build, 'dockerfile'))
        return;
    const message = `\`services.${name}.build\` has both \`dockerfile\` and \`dockerfile_inline\`; only one of them may stand.`;
    journal.find('invalid-configuration', inline.key, message);
}
function checkPlatforms(journal, { name, build, platform }) {
    const platforms = build === null ? null : childOf(build, 'platforms');
    if (platforms === null || platform === null)
        return;
    const texts = itemsOf(platforms).flatMap(({ value }) => (value.kind === 'text' ? [value] : []));
    if (texts.length === 0 || texts.some(({ value, text }) => value.kind === 'unknown' || text === platform))
        return;
    const message = `\`services.${name}.build.platforms\` does not hold the service's \`platform\` \`${platform}\`; docker compose refuses this.`;
    journal.find('invalid-configuration', platforms.key, message);
}

;// CONCATENATED MODULE: ./src/discovery/compose/merge.ts



/**
 * Lays one map of services over another, as compose does with several files (compose-go `override/merge.go`).
 * Properties that decide nothing about images are taken from `over` alone.
 */
function mergeServices(work, base, over) {
    if (!spend(work, base.entries.size + over.entries.size, over))
        return over;
    return mergeMaps(base, over, name => (below, above) => mergeService(work, below, above, name));
}
/** Lays one service over another: of two files, or over the one that it extends. */
function mergeService(work, base, over, name) {
    return mergeMapEntries(work, base, over, `services.${name}`, key => {
        const merger = serviceMergers.get(key);
        if (merger === undefined)
            return (_below, above) => above;
        return (below, above) => merger(work, below, above, `services.${name}.${key}`);
    });
}
const replace = (work, base, over, path) => {
    if (over.value.kind === 'null')
        return base;
    if (base.value.kind === 'map' || base.value.kind === 'list') {
        if (base.value.kind !== over.value.kind)
            return cannot(work, base, over, path);
    }
    return over;
};
const deep = (work, base, over, path) => {
    if (over.value.kind === 'null')
        return base;
    if (base.value.kind === 'map') {
        return mergeMapEntries(work, base, over, path, key => (below, above) => deep(work, below, above, `${path}.${key}`));
    }
    return base.value.kind === 'list' ? append(work, base, over, path) : over;
};
const append = (work, base, over, path) => {
    if (over.value.kind === 'null')
        return base;
    if (base.value.kind === 'null')
        return over;
    if (base.value.kind !== 'list' || over.value.kind !== 'list')
        return cannot(work, base, over, path);
    if (!spend(work, base.value.items.length + over.value.items.length, over.value))
        return over;
    const items = [...pushedItems(base, base.value), ...pushedItems(over, over.value)];
    return { value: { ...over.value, items }, via: [] };
};
const appendPaths = (work, base, over, path) => {
    const below = { ...base, value: longPaths(base.value) };
    const above = { ...over, value: longPaths(over.value) };
    return append(work, below, above, path);
};
const keyValues = (work, base, over, path) => {
    const below = { ...base, value: longKeyValues(base.value) };
    const above = { ...over, value: longKeyValues(over.value) };
    return mergeMapEntries(work, below, above, path, () => (_base, top) => top);
};
const build = (work, base, over, path) => {
    const below = { ...base, value: longBuild(base.value) };
    const above = { ...over, value: longBuild(over.value) };
    return mergeMapEntries(work, below, above, path, key => {
        const merger = key === 'args' || key === 'additional_contexts' ? keyValues : replaceOrAppend(key);
        return (lower, upper) => merger(work, lower, upper, `${path}.${key}`);
    });
};
function replaceOrAppend(key) {
    return key === 'cache_from' || key === 'platforms' ? append : replace;
}
const dependsOn = (work, base, over, path) => {
    const below = { ...base, value: longDependsOn(base.value) };
    const above = { ...over, value: longDependsOn(over.value) };
    return deep(work, below, above, path);
};
const serviceMergers = new Map([
    ['build', build],
    ['cgroup', replace],
    ['depends_on', dependsOn],
    ['env_file', appendPaths],
    ['extends', deep],
    ['image', replace],
    ['ipc', replace],
    ['label_file', appendPaths],
    ['links', append],
    ['network_mode', replace],
    ['pid', replace],
    ['platform', replace],
    ['profiles', append],
    ['provider', deep],
    ['uts', replace],
    ['volumes', append],
    ['volumes_from', append]
]);
function mergeMapEntries(work, base, over, path, merger) {
    if (over.value.kind === 'null')
        return base;
    if (base.value.kind === 'null')
        return over;
    if (base.value.kind !== 'map' || over.value.kind !== 'map')
        return cannot(work, base, over, path);
    if (!spend(work, base.value.entries.size + over.value.entries.size, over.value))
        return over;
    const below = { ...base.value, entries: pushedEntries(base, base.value) };
    const above = { ...over.value, entries: pushedEntries(over, over.value) };
    return { value: mergeMaps(below, above, merger), via: [] };
}
function mergeMaps(base, over, merger) {
    const entries = new Map(base.entries);
    for (const [key, above] of over.entries) {
        const below = entries.get(key);
        entries.set(key, below === undefined ? above : { key: above.key, ...merger(key)(below, above) });
    }
    return { ...over, entries };
}
function pushedEntries(entry, map) {
    if (entry.via.length === 0)
        return map.entries;
    return new Map([...map.entries].map(([key, value]) => [key, { ...value, via: [...entry.via, ...value.via] }]));
}
function pushedItems(entry, list) {
    if (entry.via.length === 0)
        return list.items;
    return list.items.map(item => ({ value: item.value, via: [...entry.via, ...item.via] }));
}
const merge_forms = { text: 'a single value', map: 'a map', list: 'a list', null: 'empty' };
function cannot(work, base, over, path) {
    const below = placeOf(base.value);
    const message = `\`${path}\` is ${merge_forms[over.value.kind]} here and ${merge_forms[base.value.kind]} in \`${below.file}\`, line ${below.line}, which it is merged with; expected ${merge_forms[base.value.kind]}.`;
    work.journal.find('invalid-configuration', placeOf(over.value), message);
    return over;
}
function spend(work, nodes, at) {
    work.allowance.mergedNodes -= nodes;
    if (work.allowance.mergedNodes >= 0)
        return true;
    const what = `The compose project merges more than ${limits/* limits */.F.mergedNodes} values; the rest was not merged.`;
    if (work.allowance.mergedNodes + nodes >= 0)
        work.journal.limit(placeOf(at), what);
    return false;
}

;// CONCATENATED MODULE: ./src/discovery/compose/reset.ts
/**
 * Takes out of `node` the keys whose paths carry `!reset` or `!override` in a file that is laid over it
 * (compose-go `loader/reset.go`). Only keys of maps; items of lists stay.
 */
function applyResets(node, paths) {
    if (paths.length === 0)
        return node;
    const tree = { cut: false, next: new Map() };
    for (const path of paths)
        plant(tree, path);
    return cut(node, tree);
}
function plant(tree, path) {
    let branch = tree;
    for (const step of path) {
        const next = branch.next.get(step) ?? { cut: false, next: new Map() };
        branch.next.set(step, next);
        branch = next;
    }
    branch.cut = true;
}
function cut(node, branch) {
    if (node.kind !== 'map')
        return node;
    const entries = new Map(node.entries);
    for (const [key, next] of branch.next) {
        const entry = entries.get(key);
        if (entry === undefined)
            continue;
        if (next.cut)
            entries.delete(key);
        else
            entries.set(key, { ...entry, ...within(entry, next) });
    }
    return { ...node, entries };
}
function within(entry, branch) {
    return { value: cut(entry.value, branch), via: entry.via };
}

;// CONCATENATED MODULE: ./src/discovery/compose/services.ts


/** No services, of a compose file that defines none. */
function noServices(home) {
    return { kind: 'map', entries: new Map(), home, start: 0, end: 0 };
}
/** The `services` of a compose file; none when there are none. */
function servicesOf(journal, root) {
    const none = { ...root, entries: new Map() };
    const entry = root.entries.get('services');
    if (entry === undefined)
        return none;
    if (entry.value.kind !== 'map') {
        wrongType(journal, entry.value, 'services', 'a map');
        return none;
    }
    if (entry.via.length === 0)
        return entry.value;
    return { ...entry.value, entries: withVia(entry.value, entry.via) };
}
/** The entries of a map that is reached through more places. */
function withVia(map, via) {
    return new Map([...map.entries].map(([key, value]) => [key, { ...value, via: [...via, ...value.via] }]));
}
/** Takes out of services what `!reset` and `!override` of a file above them name. */
function resetServices(services, resets) {
    const paths = resets.filter(path => path[0] === 'services').map(path => path.slice(1));
    const left = paths.some(path => path.length === 0)
        ? { ...services, entries: new Map() }
        : applyResets(services, paths);
    return left.kind === 'map' ? left : services;
}

;// CONCATENATED MODULE: ./src/discovery/compose/extends.ts






/**
 * Gives every service what it extends (compose-go `loader/extends.go`): a service of the same file or, read
 * without its own `include`, of another, whose relative paths stay relative to it.
 */
async function applyExtends(project, context, services, resets) {
    const scope = { file: context.file, services, resets, done: new Map() };
    const run = { project, environment: context.environment, scopes: new Map() };
    const entries = new Map();
    for (const [name, entry] of services.entries) {
        entries.set(name, { key: entry.key, ...((await resolve(run, scope, name, [])) ?? entry) });
    }
    return { ...services, entries };
}
async function resolve(run, scope, name, chain) {
    const done = scope.done.get(name);
    if (done !== undefined)
        return done;
    const service = scope.services.entries.get(name);
    if (service === undefined)
        return null;
    const resolved = (await extended(run, scope, name, service, chain)) ?? alone(run, name, service);
    scope.done.set(name, resolved);
    return resolved;
}
async function extended(run, scope, name, service, chain) {
    const target = childOf({ value: service.value, via: [] }, 'extends');
    if (target === null)
        return service;
    const named = extends_targetOf(run, target, name);
    if (named === null)
        return null;
    const link = { file: scope.file, name, place: named.place };
    if (closesCycle(run, chain, link))
        return null;
    const other = named.file === null ? scope : await scopeOf(run, named.file, named.filePlace);
    if (other === null)
        return null;
    if (!other.services.entries.has(named.service)) {
        const known = [...other.services.entries.keys()].slice(0, 20).join(', ');
        const message = `The service \`${name}\` extends \`${named.service}\`, which \`${other.file}\` does not define; it defines: ${known === '' ? 'none' : known}.`;
        run.project.journal.find('invalid-configuration', named.place, message);
        return null;
    }
    const base = await resolve(run, other, named.service, [...chain, link]);
    if (base === null || base.value.kind !== 'map')
        return null;
    if (run.project.partial.has(named.service))
        run.project.partial.add(name);
    return { value: overBase(run, scope, name, base, without(service), named).value, via: service.via };
}
function overBase(run, scope, name, base, service, named) {
    const entry = { ...base, key: named.place, via: [...named.via, named.place, ...base.via] };
    const alone = { ...scope.services, entries: new Map([[name, entry]]) };
    const cleaned = resetServices(alone, scope.resets).entries.get(name) ?? entry;
    if (service.value.kind === 'null')
        return cleaned;
    return mergeService(run.project, cleaned, { value: service.value, via: [] }, name);
}
function alone(run, name, service) {
    run.project.partial.add(name);
    return without(service);
}
function without(service) {
    if (service.value.kind !== 'map')
        return service;
    const entries = new Map(service.value.entries);
    entries.delete('extends');
    return { ...service, value: { ...service.value, entries } };
}
function closesCycle(run, chain, link) {
    if (chain.some(({ file, name }) => file === link.file && name === link.name)) {
        const names = [...chain.map(({ name }) => name), link.name].join(' → ');
        run.project.journal.find('invalid-configuration', link.place, `Services extend each other in a circle: ${names}.`);
        return true;
    }
    if (chain.length < limits/* limits */.F.extendsDepth)
        return false;
    const what = `Services extend each other more than ${limits/* limits */.F.extendsDepth} deep in \`${link.file}\`; the rest was not followed.`;
    run.project.journal.limit(link.place, what);
    return true;
}
function extends_targetOf(run, entry, name) {
    const { journal } = run.project;
    const path = `services.${name}.extends`;
    if (entry.value.kind === 'text') {
        const service = knownText(journal, entry.value, path);
        const place = placeOf(entry.value);
        return service === null ? null : { service, place, file: null, filePlace: place, via: entry.via };
    }
    if (entry.value.kind !== 'map') {
        wrongType(journal, entry.value, path, 'the name of a service or a map with `service` and `file`');
        return null;
    }
    const service = knownUnder(journal, entry, 'service', path);
    if (service === null) {
        if (childOf(entry, 'service') === null) {
            journal.find('invalid-configuration', placeOf(entry.value), `\`${path}.service\` is missing; it names the service to extend.`);
        }
        return null;
    }
    const place = placeOf(service.entry.value);
    const target = { service: service.text, place, via: service.entry.via };
    if (childOf(entry, 'file') === null)
        return { ...target, file: null, filePlace: place };
    const file = knownUnder(journal, entry, 'file', path);
    if (file === null)
        return null;
    const filePlace = placeOf(file.entry.value);
    if (isRemote(file.text)) {
        journal.leftOut(`\`${path}.file\` names \`${file.text}\`, which lies outside of the repository and was not read.`);
        return null;
    }
    const resolved = pathFrom(journal, file.entry.value.home.folder, file.text, filePlace);
    return resolved === null ? null : { ...target, file: resolved, filePlace };
}
async function scopeOf(run, path, place) {
    const known = run.scopes.get(path);
    if (known !== undefined)
        return known;
    const scope = await readScope(run, path, place);
    run.scopes.set(path, scope);
    return scope;
}
async function readScope(run, path, place) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    const file = await readComposeFile(run.project, path, place, folder, run.environment);
    if (file === null)
        return null;
    let services = noServices(file.home);
    let resets = [];
    for (const document of file.documents) {
        if (document.root?.kind !== 'map')
            continue;
        const own = servicesOf(run.project.journal, document.root);
        services = mergeServices(run.project, resetServices(services, document.resets), own);
        resets = document.resets;
    }
    return { file: path, services, resets, done: new Map() };
}

;// CONCATENATED MODULE: ./src/discovery/compose/dependencies.ts



/**
 * What a service depends on: `depends_on` in both forms, `links`, `volumes_from`, and the namespaces that it
 * shares with `service:…` (compose-go `loader/normalize.go`). Of two mentions of a service the first decides, but for
 * `network_mode`, whose service is required whatever `depends_on` says (`loader/validate.go`).
 */
function dependenciesOf(journal, service, path) {
    const found = new Map();
    const add = (dependency) => {
        if (!found.has(dependency.name))
            found.set(dependency.name, dependency);
    };
    dependencies_dependsOn(journal, service, `${path}.depends_on`).forEach(add);
    for (const { text, node } of knownTextsUnder(journal, service, 'links', path)) {
        const [name = ''] = text.split(':');
        add({ name, required: true, place: placeOf(node) });
    }
    for (const namespace of ['network_mode', 'ipc', 'pid', 'uts', 'cgroup']) {
        const shared = knownUnder(journal, service, namespace, path);
        if (shared?.text.startsWith('service:') !== true)
            continue;
        const name = shared.text.slice('service:'.length);
        if (namespace === 'network_mode' && found.get(name)?.required === false)
            found.delete(name);
        add({ name, required: true, place: placeOf(shared.entry.value) });
    }
    for (const { text, node } of knownTextsUnder(journal, service, 'volumes_from', path)) {
        const [name = ''] = text.split(':');
        if (!text.startsWith('container:'))
            add({ name, required: true, place: placeOf(node) });
    }
    return [...found.values()];
}
function dependencies_dependsOn(journal, service, path) {
    const child = childOf(service, 'depends_on');
    if (child === null)
        return [];
    if (child.value.kind === 'text') {
        wrongType(journal, child.value, path, 'a list of services or a map');
        return [];
    }
    if (child.value.kind === 'list')
        for (const item of child.value.items)
            checkName(journal, item, path);
    return entriesOf({ value: longDependsOn(child.value), via: [] }).map(([name, entry]) => ({
        name,
        required: isRequired(journal, entry, `${path}.${name}`),
        place: entry.key
    }));
}
function checkName(journal, item, path) {
    const text = asText(journal, item, path);
    if (text !== null)
        knownText(journal, text, path);
}
function isRequired(journal, entry, path) {
    if (entry.value.kind !== 'map') {
        wrongType(journal, entry.value, path, 'a map with `condition`');
        return true;
    }
    return !isFalse(entry, 'required');
}

;// CONCATENATED MODULE: ./src/discovery/compose/service.ts





/** Reads the services of a project; what docker compose refuses goes to the journal. */
function readServices(journal, services) {
    const read = new Map();
    const sizes = new Map();
    let nodes = 0;
    for (const [name, entry] of services.entries) {
        nodes += sizeOf(entry.value, sizes);
        if (nodes > limits/* limits */.F.serviceNodes) {
            journal.limit(entry.key, `The services hold more than ${limits/* limits */.F.serviceNodes} values together; the rest was not read.`);
            break;
        }
        if (entry.value.kind === 'map')
            read.set(name, readService(journal, name, entry));
        else
            wrongType(journal, entry.value, `services.${name}`, 'a map');
    }
    return read;
}
/** The values that a node holds, each counted as often as it is reached; `known` keeps what was counted. */
function sizeOf(node, known) {
    if (node.kind === 'text' || node.kind === 'null')
        return 1;
    const counted = known.get(node);
    if (counted !== undefined)
        return counted;
    let size = 1;
    const children = node.kind === 'map' ? node.entries.values() : node.items;
    for (const { value } of children)
        size += sizeOf(value, known);
    known.set(node, size);
    return size;
}
function readService(journal, name, entry) {
    const path = `services.${name}`;
    const image = textUnder(journal, entry, 'image', path);
    const build = buildOf(journal, entry, path);
    const nameless = image === null || (image.value.value.kind === 'known' && image.value.value.text === '');
    return {
        name,
        place: entry.key,
        entry,
        image: nameless || has(entry, 'provider') ? null : image,
        build,
        platform: knownUnder(journal, entry, 'platform', path)?.text ?? null,
        profiles: knownTextsUnder(journal, entry, 'profiles', path).map(({ text }) => text),
        dependencies: dependenciesOf(journal, entry, path)
    };
}
function buildOf(journal, entry, path) {
    const build = childOf(entry, 'build');
    if (build === null)
        return null;
    const isText = build.value.kind === 'text' && build.value.type === 'string';
    if (!isText && build.value.kind !== 'map') {
        wrongType(journal, build.value, `${path}.build`, 'a path or a map');
        return null;
    }
    return { value: longBuild(build.value), via: build.via };
}

;// CONCATENATED MODULE: ./src/discovery/compose/import-conflicts.ts



/** Begins with the services that a file defines itself. */
function ownDefinitions(own) {
    const services = [...own.entries].map(([name, entry]) => [name, { entry, included: false }]);
    return { services: new Map(services), sizes: new Map(), nodes: limits/* limits */.F.serviceNodes };
}
/**
 * Adds the services of an included project, and notes those that are defined already and differently: docker compose 2
 * stops there ("conflicts with imported resource", compose-go `loader/include.go`). It compares what an included file has
 * become once it was loaded with what the including file says, so that a short form differs from itself.
 */
function addImported(definitions, journal, imported) {
    const { services, sizes } = definitions;
    for (const [name, entry] of imported.entries) {
        const known = services.get(name);
        if (known === undefined) {
            services.set(name, { entry, included: true });
            continue;
        }
        definitions.nodes -= sizeOf(entry.value, sizes);
        if (definitions.nodes < 0) {
            const what = `The included services hold more than ${limits/* limits */.F.serviceNodes} values together; whether the rest is defined twice was not looked at.`;
            journal.limit(entry.key, what);
            return;
        }
        if (compareServices(known, entry) !== 'different')
            continue;
        const [here, there] = known.included ? [entry.key, known.entry.key] : [known.entry.key, entry.key];
        const message = `The service \`${name}\` is defined here and, differently, in \`${there.file}\`, line ${there.line}, and one of them is included: docker compose 2 refuses this. Define it in one place; to change an included service, list a further file in \`dockerComposeFile\`.`;
        journal.find('invalid-configuration', here, message);
    }
}
function compareServices(first, second) {
    const { value: one } = first.entry;
    const { value: other } = second;
    if (one.kind !== 'map' || other.kind !== 'map')
        return one.kind === other.kind ? 'same' : 'different';
    const extending = !first.included && one.entries.has('extends');
    const keys = new Set([...one.entries.keys(), ...other.entries.keys()]);
    keys.delete('extends');
    return worst([...keys].map(key => {
        const left = one.entries.get(key)?.value;
        const right = other.entries.get(key)?.value;
        if (left === undefined && extending)
            return 'unknown';
        if (left === undefined || right === undefined)
            return aloneIs(left ?? right);
        return compareProperty(key, left, right, first.included);
    }));
}
function compareProperty(key, first, second, included) {
    const isShort = shortForms.get(key);
    if (isShort === undefined)
        return compare(first, second);
    const shorts = [isShort(first), isShort(second)];
    if (!included && shorts[0] === true)
        return 'different';
    if (shorts[0] !== shorts[1])
        return 'unknown';
    return isPath.has(key) ? compare(first, second, comparePaths) : compare(first, second);
}
const compareTexts = (first, second) => (first.text === second.text ? 'same' : 'different');
// A relative path means another file in each folder.
const comparePaths = (first, second) => {
    const [one, other] = [first, second].map(({ home, text }) => (0,repository_path/* resolveFrom */.dx)(home.folder, text));
    if (one?.kind !== 'inside' || other?.kind !== 'inside')
        return compareTexts(first, second);
    return one.path === other.path ? 'same' : 'different';
};
function compare(first, second, texts = compareTexts) {
    if (first.kind === 'null' || second.kind === 'null')
        return first.kind === second.kind ? 'same' : 'unknown';
    if (first.kind === 'text' && second.kind === 'text') {
        if (first.value.kind === 'unknown' || second.value.kind === 'unknown')
            return 'unknown';
        return texts(first, second);
    }
    if (first.kind === 'list' && second.kind === 'list') {
        if (first.items.length !== second.items.length)
            return 'different';
        return worst(first.items.map(({ value }, index) => {
            const other = second.items[index]?.value;
            return other === undefined ? 'different' : compare(value, other, texts);
        }));
    }
    if (first.kind !== 'map' || second.kind !== 'map')
        return 'different';
    const keys = new Set([...first.entries.keys(), ...second.entries.keys()]);
    return worst([...keys].map(key => {
        const left = first.entries.get(key)?.value;
        const right = second.entries.get(key)?.value;
        if (left === undefined || right === undefined)
            return aloneIs(left ?? right);
        return compare(left, right, key === 'context' || key === 'path' ? texts : compareTexts);
    }));
}
/** A value that one side has: compose takes some empty ones away. */
function aloneIs(node) {
    const isEmpty = node === undefined ||
        node.kind === 'null' ||
        (node.kind === 'text' && (node.value.kind === 'unknown' || node.text === '')) ||
        (node.kind === 'list' && node.items.length === 0) ||
        (node.kind === 'map' && node.entries.size === 0);
    return isEmpty ? 'unknown' : 'different';
}
function worst(comparisons) {
    if (comparisons.includes('different'))
        return 'different';
    return comparisons.includes('unknown') ? 'unknown' : 'same';
}
const isText = node => node.kind === 'text';
const hasText = node => node.kind === 'text' || (node.kind === 'list' && node.items.some(({ value }) => isText(value)));
const isList = node => node.kind === 'list';
const lacks = (...keys) => node => node.kind === 'map' && keys.some(key => !node.entries.has(key));
const someItem = (test) => node => (node.kind === 'list' && node.items.some(({ value }) => test(value))) ||
    (node.kind === 'map' && [...node.entries.values()].some(({ value }) => test(value)));
/** A relative path, which compose makes an absolute one. */
const isRelative = node => node.kind === 'text' && !node.text.startsWith('/') && !node.text.includes(':');
const hasRelative = (key) => node => {
    const path = node.kind === 'map' ? node.entries.get(key)?.value : undefined;
    return path === undefined || isRelative(path);
};
const either = (...tests) => node => tests.some(test => test(node));
const files = either(hasText, someItem(lacks('required')), someItem(hasRelative('path')));
/** What compose rewrites in a service that it includes: measured with Docker Compose 2.40.3. */
const shortForms = new Map([
    ['build', either(isText, hasRelative('context'))],
    ['configs', hasText],
    ['depends_on', either(isList, someItem(lacks('required')))],
    ['devices', hasText],
    ['dns', isText],
    ['dns_search', isText],
    ['env_file', files],
    ['label_file', hasText],
    ['networks', isList],
    ['ports', either(hasText, someItem(lacks('mode', 'protocol')))],
    ['secrets', hasText],
    ['volumes', either(hasText, someItem(hasRelative('source')))]
]);
const isPath = new Set(['build', 'env_file', 'label_file']);

;// CONCATENATED MODULE: ./src/discovery/compose/include.ts










/**
 * Adds the services of the projects that a compose file includes (compose-go `loader/include.go`). Each is a
 * model of its own, with its own folder and environment file. Where both define a service and differ, which Docker Compose
 * 2 refuses, the including file is laid over it, as version 5 does it.
 */
async function applyInclude(project, model, file, load) {
    const { home, root, services, resets } = file;
    const entry = childOf({ value: root, via: [] }, 'include');
    if (entry === null)
        return services;
    if (entry.value.kind !== 'list') {
        wrongType(project.journal, entry.value, 'include', 'a list');
        return services;
    }
    let all = services;
    const definitions = ownDefinitions(services);
    for (const item of itemsOf(entry)) {
        const included = await includedServices(project, model, file, item, load);
        if (included === null) {
            project.unread.add(home.source.path);
            continue;
        }
        addImported(definitions, project.journal, included);
        const taken = [...included.entries].map(([name, service]) => {
            if (!all.entries.has(name))
                return [name, service];
            const alone = resetServices({ ...included, entries: new Map([[name, service]]) }, resets);
            return [name, alone.entries.get(name) ?? service];
        });
        all = mergeServices(project, { ...included, entries: new Map(taken) }, all);
    }
    return all;
}
async function includedServices(project, model, file, entry, load) {
    const item = readItem(project, model, entry);
    const [first] = item?.paths ?? [];
    if (item === null || first === undefined)
        return null;
    const including = [...model.including, file.home.source.path];
    if (including.includes(first.path)) {
        const circle = [...including.slice(including.indexOf(first.path)), first.path].join(' → ');
        project.journal.find('invalid-configuration', first.place, `Compose files include each other in a circle: ${circle}.`);
        return null;
    }
    if (including.length > limits/* limits */.F.includeDepth) {
        const what = `Compose files include each other more than ${limits/* limits */.F.includeDepth} deep; \`${first.path}\` was not read.`;
        project.journal.limit(first.place, what);
        return null;
    }
    const environment = await environmentOf(project, model, item);
    const services = await load(project, { files: item.paths, folder: item.folder, environment, including });
    return services === null ? null : { ...services, entries: withVia(services, [...item.via, first.place]) };
}
function environmentOf(project, model, item) {
    return readEnvironment(project.files, project.journal, item.environmentFiles, model.environment);
}
function readItem(project, model, entry) {
    const { journal } = project;
    if (entry.value.kind !== 'text' && entry.value.kind !== 'map') {
        wrongType(journal, entry.value, 'include', 'a path or a map with `path`');
        return null;
    }
    const named = entry.value.kind === 'text' ? entry : childOf(entry, 'path');
    if (named === null) {
        journal.find('invalid-configuration', placeOf(entry.value), '`include.path` is missing; it names the compose file to include.');
        return null;
    }
    const paths = pathsOf(project, model, named, 'include.path');
    const [first] = paths ?? [];
    if (paths === null || first === undefined)
        return null;
    const folder = projectFolder(project, model, entry, first.path);
    if (folder === null)
        return null;
    const optional = { path: folder === '.' ? '.env' : `${folder}/.env`, place: first.place, optional: true };
    const environment = childOf(entry, 'env_file');
    const listed = environment === null ? [] : pathsOf(project, model, environment, 'include.env_file');
    if (listed === null)
        return null;
    const environmentFiles = listed.length === 0 && !namesOnlyNull(environment)
        ? [optional]
        : listed.map(file => ({ ...file, optional: false }));
    return { paths, folder, environmentFiles, via: entry.via };
}
function namesOnlyNull(environment) {
    return environment !== null && listOf(environment).length > 0;
}
function listOf(entry) {
    return entry.value.kind === 'list' ? itemsOf(entry) : [entry];
}
function projectFolder(project, model, entry, first) {
    const directory = childOf(entry, 'project_directory');
    if (directory === null)
        return (0,repository_path/* folderOf */.yS)(first);
    const text = asText(project.journal, directory, 'include.project_directory');
    if (text === null)
        return null;
    const known = knownText(project.journal, text, 'include.project_directory');
    return known === null ? null : pathFrom(project.journal, model.folder, known, placeOf(text));
}
function pathsOf(project, model, entry, property) {
    const paths = [];
    for (const item of listOf(entry)) {
        const text = asText(project.journal, item, property);
        const known = text === null ? null : knownText(project.journal, text, property);
        if (text === null || known === null)
            return null;
        const place = placeOf(text);
        // Compose v2.40 and later read `/dev/null` as "no environment file, not even .env".
        if (property === 'include.env_file' && known === '/dev/null')
            continue;
        if (isRemote(known)) {
            project.journal.leftOut(`\`${property}\` names \`${known}\`, which lies outside of the repository and was not read.`);
            return null;
        }
        const path = pathFrom(project.journal, model.folder, known, place);
        if (path === null)
            return null;
        paths.push({ path, place });
    }
    return paths;
}

// EXTERNAL MODULE: ./src/discovery/quoted.ts
var quoted = __webpack_require__(69684);
;// CONCATENATED MODULE: ./src/discovery/compose/not-read.ts



/** The sentence about the models at the top of a compose file, which docker compose pulls and which are no images. */
function modelsNotRead(root) {
    const models = childOf({ value: root, via: [] }, 'models');
    if (models === null)
        return [];
    const named = entriesOf(models).flatMap(([, entry]) => childOf(entry, 'model') ?? []);
    return named.length === 0
        ? []
        : [`The models ${listed(named)} of ${where('models', models)} were not looked at.`];
}
/** Notes what a service that starts asks for beside its image: the images of init containers, and a provider. */
function leaveOutBesides(journal, { name, entry }) {
    const steps = childOf(entry, 'pre_start');
    const images = (steps === null ? [] : itemsOf(steps)).flatMap(step => childOf(step, 'image') ?? []);
    if (steps !== null && images.length > 0) {
        const place = where(`services.${name}.pre_start`, steps);
        journal.leftOut(`The images ${listed(images)} of ${place} were not looked at.`);
    }
    const provider = childOf(entry, 'provider');
    if (provider === null)
        return;
    const type = childOf(provider, 'type');
    const which = type === null ? '' : ` ${listed([type])}`;
    const place = where(`services.${name}.provider`, provider);
    journal.leftOut(`What the provider${which} of ${place} pulls was not looked at.`);
}
const mostListed = 5;
function listed(entries) {
    const named = entries.slice(0, mostListed).map(({ value }) => (0,quoted/* quoted */.T)(placeOf(value).text));
    const others = entries.length - named.length;
    return `${named.join(', ')}${others === 0 ? '' : ` and ${others} more`}`;
}
function where(path, { key }) {
    return `${(0,quoted/* quoted */.T)(path)} (\`${key.file}\`, line ${key.line})`;
}

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
;// CONCATENATED MODULE: ./src/discovery/compose/known-keys.ts


/** Unknown keys of one map that are compared with the known ones. */
const mostCompared = 10;
/**
 * Notes the keys of a map that docker compose refuses and that change which images are needed: a deciding one without a
 * value, and an unknown one that is nearly a deciding one. Other unknown keys are left alone, since compose gets new ones.
 */
function checkKeys(journal, map, path, { deciding, others }) {
    let compared = 0;
    for (const [name, { key, value }] of map.entries) {
        const expected = deciding.get(name);
        if (expected !== undefined) {
            if (expected !== null && value.kind === 'null')
                wrongType(journal, value, `${path}.${name}`, expected);
            continue;
        }
        if (others.has(name) || name.startsWith('x-') || compared >= mostCompared)
            continue;
        compared += 1;
        const meant = (0,nearest.nearest)(name, [...deciding.keys()]);
        if (meant === null)
            continue;
        const where = path === '' ? 'A compose file' : `\`${path}\``;
        const message = `${where} has no key \`${name}\`, and docker compose refuses it; expected \`${meant}\`. A key of your own begins with \`x-\`.`;
        journal.find('invalid-configuration', key, message);
    }
}

;// CONCATENATED MODULE: ./src/discovery/compose/service-keys.ts

/** Notes the keys of services and their builds that docker compose refuses. To be asked of what each document leaves. */
function checkServiceKeys(journal, services) {
    for (const [name, { value }] of services.entries) {
        if (value.kind !== 'map')
            continue;
        checkKeys(journal, value, `services.${name}`, ofService);
        const build = value.entries.get('build')?.value;
        if (build?.kind === 'map')
            checkKeys(journal, build, `services.${name}.build`, ofBuild);
    }
}
/** Notes the keys at the top of a compose file that docker compose refuses. */
function checkTopKeys(journal, root) {
    checkKeys(journal, root, '', ofFile);
}
const strings = 'a list of strings';
// compose-go's schema/compose-spec.json. `extends` is gone when services are judged, `pid` may be null there.
const ofService = {
    deciding: new Map([
        ['build', 'a path or a map'],
        ['cgroup', 'a string'],
        ['depends_on', 'a list of services or a map'],
        ['extends', null],
        ['image', 'a string'],
        ['ipc', 'a string'],
        ['links', strings],
        ['network_mode', 'a string'],
        ['pid', null],
        ['platform', 'a string'],
        ['profiles', strings],
        ['provider', 'a map'],
        ['uts', 'a string'],
        ['volumes', 'a list'],
        ['volumes_from', strings]
    ]),
    others: new Set(('annotations attach blkio_config cap_add cap_drop cgroup_parent command configs container_name cpu_count ' +
        'cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares cpus cpuset credential_spec deploy ' +
        'develop device_cgroup_rules devices dns dns_opt dns_search domainname entrypoint env_file environment expose ' +
        'external_links extra_hosts gpus group_add healthcheck hostname init isolation label_file labels logging ' +
        'mac_address mem_limit mem_reservation mem_swappiness memswap_limit models networks oom_kill_disable ' +
        'oom_score_adj pids_limit ports post_start pre_start pre_stop privileged pull_policy pull_refresh_after ' +
        'read_only restart runtime scale secrets security_opt shm_size stdin_open stop_grace_period stop_signal ' +
        'storage_opt sysctls tmpfs tty ulimits use_api_socket user userns_mode working_dir').split(' '))
};
// A context that is absent stands as null in an included model (`withContexts`), with the folder of that model.
const ofBuild = {
    deciding: new Map([
        ['additional_contexts', 'a map or a list of `NAME=VALUE`'],
        ['args', 'a map or a list of `KEY=VALUE`'],
        ['cache_from', strings],
        ['context', null],
        ['dockerfile', 'a string'],
        ['dockerfile_inline', 'a string'],
        ['platforms', strings],
        ['target', 'a string']
    ]),
    others: new Set(('cache_to entitlements extra_hosts isolation labels network no_cache no_cache_filter privileged provenance ' +
        'pull sbom secrets shm_size ssh tags ulimits').split(' '))
};
const ofFile = {
    deciding: new Map([
        ['include', null],
        ['services', null]
    ]),
    others: new Set('configs models name networks secrets version volumes'.split(' '))
};

;// CONCATENATED MODULE: ./src/discovery/compose/load.ts









/** The services of a model, merged as compose merges them; `null` when no file of it could be read. */
async function loadModel(project, model) {
    let services = null;
    for (const { path, place } of model.files) {
        const file = await readComposeFile(project, path, place, model.folder, model.environment);
        if (file === null)
            continue;
        services ??= noServices(file.home);
        for (const document of file.documents) {
            services = await layOver(project, model, services, document, file.home);
            const judging = withoutUnknowns(project.journal);
            checkServiceKeys(judging, services);
            readServices(judging, services);
        }
    }
    return services === null ? null : withContexts(services, model.folder);
}
async function layOver(project, model, below, document, home) {
    const { root, resets } = document;
    if (root?.kind !== 'map') {
        project.unread.add(home.source.path);
        if (root !== null)
            wrongType(project.journal, root, 'the compose file', 'a map');
        return below;
    }
    for (const key of root.entries.keys())
        project.keys.add(key);
    checkTopKeys(project.journal, root);
    project.notRead.push(...modelsNotRead(root));
    const own = servicesOf(project.journal, root);
    const included = await applyInclude(project, model, { home, root, services: own, resets }, loadModel);
    const context = { environment: model.environment, file: home.source.path };
    const extended = await applyExtends(project, context, included, resets);
    return mergeServices(project, resetServices(below, resets), extended);
}
// Compose judges the types after each file, so that a file laid over a wrong value does not mend it.
function withoutUnknowns(journal) {
    const find = (rule, location, message) => {
        if (rule === 'invalid-configuration')
            journal.find(rule, location, message);
    };
    return { ...journal, find };
}
/** A build without a context has the folder of its own model, also when a model of another folder includes it. */
function withContexts(services, folder) {
    const entries = new Map();
    for (const [name, entry] of services.entries)
        entries.set(name, withContext(entry, folder));
    return { ...services, entries };
}
function withContext(service, folder) {
    const build = service.value.kind === 'map' ? service.value.entries.get('build') : undefined;
    if (service.value.kind !== 'map' || build?.value.kind !== 'map')
        return service;
    if (build.value.entries.has('context'))
        return service;
    const { home, end } = build.value;
    const context = { kind: 'null', home: { source: home.source, folder }, start: end, end };
    const entries = new Map([...build.value.entries, ['context', { key: build.key, value: context, via: [] }]]);
    const value = { ...service.value, entries: new Map(service.value.entries) };
    value.entries.set('build', { ...build, value: { ...build.value, entries } });
    return { ...service, value };
}

;// CONCATENATED MODULE: ./src/discovery/compose/project-files.ts



/**
 * The files of a project whose `dockerComposeFile` names none, as the dev container CLI finds them in `folder`:
 * those of the line `COMPOSE_FILE=` in `.env`, else `docker-compose.yml` with `docker-compose.override.yml`.
 */
async function defaultFiles(files, journal, folder, place) {
    const source = await readOptional(files, journal, inFolder(folder, '.env'), place, 'The environment file');
    const named = source === null ? null : composeFileLine(source);
    if (named !== null) {
        return named.text.split(':').map(path => ({ path: absolute(folder, path), place: named }));
    }
    const override = inFolder(folder, 'docker-compose.override.yml');
    const overrides = await readOptional(files, journal, override, place, 'The compose file');
    const own = { path: inFolder(folder, 'docker-compose.yml'), place };
    return overrides === null ? [own] : [own, { path: override, place }];
}
/** The path of a file in a folder of the repository. */
function inFolder(folder, name) {
    return folder === '.' ? name : `${folder}/${name}`;
}
// The dev container CLI looks for the line itself; it does not read the file as docker compose does.
function composeFileLine(source) {
    const line = /^COMPOSE_FILE=(.+)$/m.exec(source.text);
    const value = line?.[1]?.trim();
    if (line === null || value === undefined || value === '')
        return null;
    const start = source.text.indexOf(value, line.index + 'COMPOSE_FILE='.length);
    return placeIn(source, start, start + value.length);
}
function absolute(folder, path) {
    const resolved = (0,repository_path/* resolveFrom */.dx)(folder, path);
    return resolved.kind === 'inside' ? resolved.path : path;
}

;// CONCATENATED MODULE: ./src/discovery/compose/service-files.ts







/**
 * Looks for the files of `env_file` and `label_file` of every service, whatever its profiles: the dev container CLI begins
 * with `docker compose --profile '*' config`, which reads them all and stops where one that is required is absent
 * (compose-go `types/project.go`). What stands in them decides no image and is not looked at.
 */
async function checkServiceFiles(files, journal, services) {
    for (const { entry } of services.values()) {
        const named = [
            ...filesUnder(entry, 'env_file', 'The environment file'),
            ...filesUnder(entry, 'label_file', 'The label file')
        ];
        for (const file of named)
            await checkFile(files, journal, file);
    }
}
// Of several entries for one path the last counts, where a later compose file says `required: false` too.
function filesUnder(service, key, what) {
    const named = childOf(service, key);
    if (named === null)
        return [];
    const items = named.value.kind === 'list' ? itemsOf(named) : [named];
    const byPath = new Map();
    for (const item of items) {
        const path = item.value.kind === 'map' ? childOf(item, 'path')?.value : item.value;
        if (path?.kind !== 'text')
            continue;
        const file = { path, required: !isFalse(item, 'required'), what };
        byPath.set(`${path.home.folder}\n${path.text}`, file);
    }
    return [...byPath.values()];
}
async function checkFile(files, journal, file) {
    const { path, required, what } = file;
    const place = placeOf(path);
    if (path.value.kind === 'unknown') {
        if (required)
            journal.leftOut(`${what} ${(0,quoted/* quoted */.T)(place.text)} was not looked for: ${path.value.reason}.`);
        return;
    }
    const { text } = path.value;
    const resolved = text.startsWith('~') ? null : (0,repository_path/* resolveFrom */.dx)(path.home.folder, text);
    const inside = resolved?.kind === 'inside' ? resolved.path : null;
    if (inside !== null)
        journal.read(inside);
    const answer = inside === null ? { kind: 'outside' } : await files.read(inside, limits/* limits */.F.fileBytes);
    if (answer.kind === 'text' && answer.path !== undefined)
        journal.read(answer.path);
    if (answer.kind === 'directory' || (answer.kind === 'missing' && required)) {
        const { rule, message, severity } = (0,reading/* unreadableFinding */.jg)(inside ?? text, what, answer, place);
        const isOpen = answer.kind === 'missing' && answer.writer !== undefined;
        journal.find(rule, place, isOpen ? message : `${message} docker compose stops there. ${remedy}`, severity);
    }
    else if (answer.kind === 'outside' && required) {
        const message = `${what} ${(0,quoted/* quoted */.T)(text)} lies outside of the repository and was not looked for: docker compose stops where it is absent. ${remedy}`;
        journal.find('path-outside-repository', place, message, 'warning');
    }
}
const remedy = 'Commit the file, let `initializeCommand` write it, or mark its entry with `required: false`.';

;// CONCATENATED MODULE: ./src/discovery/compose/loaded.ts









/**
 * Reads the files of the project that a request names, or gives what another request of the run has read. The answer
 * holds the places of the request that came first: they must be the same for all (`sharedRequest`).
 */
async function loadOnce(run, request) {
    const paths = request.composeFiles.map(({ path }) => path);
    const key = JSON.stringify([paths, paths.length === 0 ? request.folder : null]);
    const known = run.projects.get(key);
    if (known !== undefined)
        return known;
    const journal = createJournal();
    const project = {
        files: request.files,
        run,
        journal,
        allowance: (0,limits/* fullAllowance */.y)(),
        parsed: new Map(),
        unread: new Set(),
        notRead: [],
        keys: new Set(),
        partial: new Set()
    };
    const loading = load(project, request);
    run.projects.set(key, loading, 0);
    const loaded = await loading;
    run.projects.set(key, loading, project.allowance.nodes);
    return loaded;
}
async function load(project, request) {
    const { journal } = project;
    const named = request.composeFiles.length > 0;
    const files = named
        ? request.composeFiles
        : await defaultFiles(request.files, journal, request.folder, request.place);
    const folder = (0,repository_path/* folderOf */.yS)(files[0]?.path ?? '.');
    const environment = await loaded_environmentOf(project, request, named ? folder : request.folder);
    const services = await loadModel(project, { files, folder, environment, including: [] });
    const none = { services: null, environment, whole: false, journal, builds: new Map() };
    if (services === null)
        return none;
    if (project.unread.size === 0 && isEmpty(project)) {
        journal.find('invalid-configuration', startOf(files), `${namesOf(files)} empty.`);
        return none;
    }
    if (services.entries.size > limits/* limits */.F.services) {
        const what = `The compose project defines more than ${limits/* limits */.F.services} services and was not read.`;
        journal.limit(request.place, what);
        return none;
    }
    const all = readServices(journal, services);
    const whole = project.unread.size === 0 && journal.incomplete.length === 0;
    if (whole) {
        checkConsistency(journal, all, project.partial);
        await checkServiceFiles(request.files, journal, all);
    }
    for (const sentence of project.notRead)
        journal.leftOut(sentence);
    return { services: all, environment, whole, journal, builds: new Map() };
}
// Compose takes `version` away before it looks whether anything is there (compose-go `loader.load`).
function isEmpty({ keys }) {
    return [...keys].every(key => key === 'version');
}
function namesOf(files) {
    const names = [...new Set(files.map(({ path }) => `\`${path}\``))];
    return names.length === 1
        ? `The compose file ${names.join()} is`
        : `The compose files ${names.join(', ')} are all`;
}
function startOf([first]) {
    return { file: first?.path ?? '.', line: 1, column: 1, endLine: 1, endColumn: 1 };
}
async function loaded_environmentOf(project, request, folder) {
    const file = { path: inFolder(folder, '.env'), place: request.place, optional: true };
    const read = await readEnvironment(project.files, project.journal, [file], new Map());
    return new Map([[projectName, { value: { kind: 'unknown', reason: namedLate }, places: [] }], ...read]);
}
const projectName = 'COMPOSE_PROJECT_NAME';
const namedLate = `the variable ${projectName} holds the name of the project, which the dev container CLI chooses when it starts the project`;

;// CONCATENATED MODULE: ./src/discovery/compose/stand-ins.ts
// No path of a repository holds it.
const standInFile = '\0';
/** Puts stand-ins for the places of a request, the only part that differs between configurations that ask the same. */
function sharedRequest(request) {
    const places = [];
    const standIn = (place) => {
        places.push(place);
        const line = places.length;
        return { file: standInFile, line, column: 1, endLine: line, endColumn: 1, text: '' };
    };
    const { composeFiles, folder, service, runServices } = request;
    const shared = {
        ...request,
        place: standIn(request.place),
        service: service === null ? null : { name: service.name, place: standIn(service.place) },
        composeFiles: composeFiles.map(({ path, place }) => ({ path, place: standIn(place) })),
        runServices: runServices?.map(({ name, place }) => ({ name, place: standIn(place) })) ?? null
    };
    return {
        key: JSON.stringify([
            composeFiles.map(({ path }) => path),
            folder,
            service?.name,
            runServices?.map(({ name }) => name)
        ]),
        request: shared,
        restore: finding => {
            const { location } = finding;
            const place = location?.file === standInFile ? places[location.line - 1] : undefined;
            if (place === undefined)
                return finding;
            const { file, line, column, endLine, endColumn } = place;
            return { ...finding, location: { file, line, column, endLine, endColumn } };
        }
    };
}

;// CONCATENATED MODULE: ./src/discovery/compose/cycle.ts
/** The first circle of dependencies, which docker compose refuses; `null` when there is none. */
function dependencyCycle(services) {
    const finished = new Set();
    for (const service of services.values()) {
        const cycle = cycleFrom(services, service, finished);
        if (cycle !== null)
            return cycle;
    }
    return null;
}
function cycleFrom(services, first, finished) {
    const path = [{ service: first, next: 0 }];
    const open = new Set([first.name]);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
        const dependency = step.service.dependencies[step.next];
        step.next += 1;
        if (dependency === undefined) {
            finished.add(step.service.name);
            open.delete(step.service.name);
            path.pop();
            continue;
        }
        const service = services.get(dependency.name);
        if (service === undefined || finished.has(service.name))
            continue;
        if (open.has(service.name)) {
            const names = path.map(({ service: { name } }) => name);
            return { names: [...names.slice(names.indexOf(service.name)), service.name], closing: dependency };
        }
        open.add(service.name);
        path.push({ service, next: 0 });
    }
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/compose/start.ts


/**
 * The services that start: those that are named (`service` and `runServices`) or, when `runServices` is absent
 * or empty, `service` and all without a profile; and what they depend on. A service that `up` names activates its
 * profiles, `COMPOSE_PROFILES` of the project's environment files activates more.
 */
function startedServices(journal, services, environment, request) {
    const ofProject = new Set(profilesOf(journal, environment, request.place));
    const profiles = new Set(ofProject);
    const always = [...services.values()].filter(service => isActive(service, profiles));
    const named = namedServices(journal, services, request);
    const all = request.runServices === null || request.runServices.length === 0;
    if (request.runServices === null && request.service !== null)
        checkOpened(journal, services, request.service, profiles);
    for (const service of all ? [] : named) {
        if (!isActive(service, profiles))
            for (const profile of service.profiles)
                profiles.add(profile);
    }
    const started = closure(services, all ? [...always, ...named] : named, profiles);
    const enabled = new Set(always);
    for (const service of services.values()) {
        const first = enabled.has(service) ? { profiles: ofProject, beforeNamed: true } : null;
        const phase = first ?? (started.has(service.name) ? { profiles, beforeNamed: false } : null);
        for (const dependency of service.dependencies)
            checkDependency(journal, services, { service, dependency, phase });
        checkContexts(journal, services, service, first);
    }
    checkCycle(journal, services);
    return started;
}
function checkCycle(journal, services) {
    const cycle = dependencyCycle(services);
    if (cycle === null)
        return;
    const names = cycle.names.slice(0, 20).join(' → ');
    const message = `Services depend on each other in a circle: ${names}. docker compose refuses this.`;
    journal.find('invalid-configuration', cycle.closing.place, message);
}
function profilesOf(journal, environment, place) {
    const variable = environment.get('COMPOSE_PROFILES');
    if (variable === undefined)
        return [];
    if (variable.value.kind === 'known')
        return variable.value.text.split(',').map(profile => profile.trim());
    const message = `\`COMPOSE_PROFILES\` depends on a value that is not known: ${variable.value.reason}.`;
    journal.find('unresolved-variable', variable.places[0] ?? place, message);
    return [];
}
function isActive(service, profiles) {
    return (service.profiles.length === 0 ||
        profiles.has('*') ||
        service.profiles.some(profile => profiles.has(profile)));
}
function namedServices(journal, services, request) {
    const names = (request.runServices ?? []).map(named => ({ ...named, property: 'runServices' }));
    if (request.service !== null)
        names.push({ ...request.service, property: 'service' });
    return names.flatMap(({ name, place, property }) => {
        const found = services.get(name);
        if (found !== undefined)
            return [found];
        const message = `\`${property}\` names \`${name}\`, which the compose project does not define; ${start_listOf(services)}.`;
        journal.find('invalid-configuration', place, message);
        return [];
    });
}
// The CLI builds, then runs `up -d` without a profile and waits for a container that never starts (`dockerCompose.ts`,
// `startContainer`); only `docker compose config` gets `--profile '*'`.
function checkOpened(journal, services, { name, place }, profiles) {
    const service = services.get(name);
    if (service === undefined || isActive(service, profiles))
        return;
    const message = `\`service\` names \`${name}\`, which only starts with a profile (${service.profiles.join(', ')}) that nothing activates: the dev container CLI starts the project without one. Name \`${name}\` in \`runServices\`, or take its \`profiles\` away.`;
    journal.find('invalid-configuration', place, message);
}
function start_listOf(services) {
    if (services.size === 0)
        return 'it defines no service';
    const names = [...services.keys()].slice(0, 20).map(name => `\`${name}\``);
    return `it defines ${names.join(', ')}${services.size > 20 ? ', …' : ''}`;
}
function closure(services, first, profiles) {
    const started = new Set();
    const waiting = [...first];
    for (let service = waiting.pop(); service !== undefined; service = waiting.pop()) {
        if (started.has(service.name))
            continue;
        started.add(service.name);
        for (const { name } of service.dependencies) {
            const dependency = services.get(name);
            if (dependency !== undefined && isActive(dependency, profiles))
                waiting.push(dependency);
        }
    }
    return started;
}
// `required: false` allows a service that is not active, and none that is not defined.
function checkDependency(journal, services, { service, dependency, phase }) {
    const found = services.get(dependency.name);
    const fault = found === undefined
        ? `which the compose project does not define; ${start_listOf(services)}.`
        : dependency.required
            ? inactive(found, phase)
            : null;
    if (fault === null)
        return;
    const message = `The service \`${service.name}\` depends on \`${dependency.name}\`, ${fault}`;
    journal.find('invalid-configuration', dependency.place, message);
}
function inactive(service, phase) {
    if (phase === null || isActive(service, phase.profiles))
        return null;
    const [first = ''] = service.profiles;
    const late = phase.beforeNamed ? ', also where `runServices` names that service' : '';
    return `which only starts with a profile (${service.profiles.join(', ')}) that nothing activates; docker compose refuses this${late}. Set \`COMPOSE_PROFILES=${first}\` in the project's \`.env\`, or take the \`profiles\` away.`;
}
function checkContexts(journal, services, { name: taker, build }, phase) {
    for (const { name, place } of build === null
        ? []
        : contextServices(journal, build, `services.${taker}.build`)) {
        const found = services.get(name);
        const fault = found === undefined
            ? 'which the compose project does not define.'
            : found.build === null
                ? 'which is not built.'
                : inactive(found, phase);
        if (fault === null)
            continue;
        const message = `The build of \`${taker}\` takes the service \`${name}\` as a context, ${fault}`;
        journal.find('invalid-configuration', place, message);
    }
}

;// CONCATENATED MODULE: ./src/discovery/compose/compose.ts









/**
 * Reads a compose project as `docker compose config` does (compose-go) and gives the images and
 * builds of the services that start. Variables come from the repository's `.env` files and from defaults, never from
 * the environment of the process (2.4). Never rejects: what is wrong is a finding, and the rest is read. Requests of
 * one run that ask the same have the same answer, their own places in its findings.
 */
async function readComposeProject(asked, run = composeRun()) {
    const { key, request, restore } = sharedRequest(asked);
    const known = run.readings.get(key) ?? readShared(run, request);
    run.readings.set(key, known);
    const reading = await known;
    return { ...reading, findings: reading.findings.map(restore) };
}
async function readShared(run, request) {
    const loaded = await loadOnce(run, request);
    const journal = createJournal(loaded.journal);
    const needs = await compose_readNeeds(journal, request, loaded);
    const { findings, filesRead, incomplete } = journal;
    return { ...needs, findings, filesRead, incomplete };
}
async function compose_readNeeds(journal, request, loaded) {
    const { services, environment, whole } = loaded;
    if (services === null)
        return { mentions: [], builds: [] };
    const started = startedServices(whole ? journal : silent(journal), services, environment, request);
    const starting = [...services.values()].filter(({ name }) => started.has(name));
    const built = withContextServices(journal, services, starting);
    const images = builtImages(starting);
    const mentions = starting.flatMap(service => serviceMentions(journal, service, images));
    for (const service of starting)
        leaveOutBesides(journal, service);
    const builds = [];
    for (const service of built) {
        const needs = await buildNeeds(request.files, loaded, service);
        journal.take(needs.journal);
        mentions.push(...needs.mentions);
        if (needs.build === null)
            continue;
        builds.push(needs.build);
        if (service.name === request.service?.name)
            await checkForCli(request.files, journal, service, needs);
    }
    return { mentions, builds };
}
// What seems to be absent may stand in the file that could not be read, which has its own finding.
function silent(journal) {
    return { ...journal, find: () => undefined };
}
/** A build whose named context is `service:x` builds x too, also when x does not start. */
function withContextServices(journal, all, starting) {
    const built = new Map(starting.map(service => [service.name, service]));
    for (const service of built.values()) {
        if (service.build === null)
            continue;
        for (const { name } of contextServices(journal, service.build, `services.${service.name}.build`)) {
            const other = all.get(name);
            if (other !== undefined && other.build !== null)
                built.set(name, other);
        }
    }
    return [...built.values()];
}

;// CONCATENATED MODULE: ./src/discovery/cut-defaults.ts


/** The `cli-cannot-parse` about a default of `localEnv` that the dev container CLI cuts at its first colon. */
function cutFinding(cut, location) {
    return (0,finding/* finding */.gk)('cli-cannot-parse', {
        message: `The dev container CLI ends the default of ${(0,quoted/* quoted */.T)(cut.variable)} at its first colon and takes ${(0,quoted/* quoted */.T)(cut.taken)} where ${(0,quoted/* quoted */.T)(cut.written)} stands.`,
        location,
        fixes: [
            {
                text: 'Write the value without the variable, or let the default hold no colon: what follows the colon can stand behind the closing brace.',
                patch: patchFor(cut),
                who: 'anyone with write access'
            }
        ]
    });
}
function patchFor(cut) {
    const head = cut.variable.slice(0, -1 - cut.written.length);
    return `${head}${cut.taken}}${cut.written.slice(cut.taken.length)}`;
}

;// CONCATENATED MODULE: ./src/discovery/mention.ts
/** A mention at a stretch of a devcontainer.json, with nothing that led there. */
function mentionAt(kind, at, value, required = true) {
    return { ...at.span, kind, written: at.written, value, via: [], platform: null, required };
}
/** The place of a text as a step of `via`. */
function mention_placeOf(at) {
    return { ...at.span, text: at.written };
}

;// CONCATENATED MODULE: ./src/discovery/variables.ts

/**
 * Replaces the variables of a devcontainer.json string as the dev container CLI does
 * (`variableSubstitution.ts`), without any environment: `${localEnv:X:default}` gives its default,
 * every other `${…}` makes the value unknown.
 */
function variables_substitute(text) {
    const cuts = [];
    let result = '';
    for (const piece of variables_pieces(text)) {
        if (piece.kind === 'text') {
            result += piece.text;
            continue;
        }
        const answer = variableValue(piece.text);
        if (answer.kind === 'unknown')
            return { value: answer, cuts };
        if (answer.cut !== null)
            cuts.push(answer.cut);
        result += answer.text;
    }
    return { value: { kind: 'known', text: result }, cuts };
}
const workspaceFolder = '${localWorkspaceFolder}';
/** Replaces the variables of a path; `${localWorkspaceFolder}` at its start is the repository's root. */
function substitutePath(text) {
    const atRoot = text.startsWith(workspaceFolder);
    const { value, cuts } = variables_substitute(atRoot ? text.slice(workspaceFolder.length) : text);
    if (value.kind === 'unknown')
        return value;
    return atRoot
        ? { kind: 'known', from: 'root', text: `./${value.text}`, cuts }
        : { kind: 'known', from: 'folder', text: value.text, cuts };
}
// A variable runs from `${` to the next `}` of the same line, whatever lies between, as the CLI's pattern takes it.
function* variables_pieces(text) {
    for (const line of text.split(/(?<=[\n\r\u2028\u2029])/))
        yield* variables_linePieces(line);
}
function* variables_linePieces(line) {
    let at = 0;
    for (;;) {
        const start = line.indexOf('${', at);
        const end = start < 0 ? -1 : line.indexOf('}', start);
        if (end < 0)
            break;
        yield { kind: 'text', text: line.slice(at, start) };
        yield { kind: 'variable', text: line.slice(start, end + 1) };
        at = end + 1;
    }
    yield { kind: 'text', text: line.slice(at) };
}
function variableValue(variable) {
    const [name = '', ...rest] = variable.slice(2, -1).split(':');
    switch (name) {
        case 'env':
        case 'localEnv':
            return environmentValue(variable, rest);
        case 'localWorkspaceFolder':
        case 'localWorkspaceFolderBasename':
        case 'containerWorkspaceFolder':
        case 'containerWorkspaceFolderBasename':
            return unknown(`${(0,quoted/* quoted */.T)(variable)} depends on where the repository lies in the codespace`);
        case 'devcontainerId':
            return unknown(`${(0,quoted/* quoted */.T)(variable)} is another one in every codespace`);
        case 'containerEnv':
            return unknown(`${(0,quoted/* quoted */.T)(variable)} is known only once the container runs`);
        case 'templateOption':
            return unknown(`${(0,quoted/* quoted */.T)(variable)} is filled in when the Template is applied`);
        default:
            return unknown(`${(0,quoted/* quoted */.T)(variable)} is no variable of devcontainer.json, the dev container CLI leaves it as it stands`);
    }
}
function environmentValue(variable, [name, ...defaults]) {
    if (name === undefined)
        return unknown(`${(0,quoted/* quoted */.T)(variable)} names no environment variable, the dev container CLI stops there`);
    const [taken] = defaults;
    if (taken === undefined) {
        return unknown(`${(0,quoted/* quoted */.T)(variable)} has no default, and the environment variable ${name === '' ? 'without a name' : (0,quoted/* quoted */.T)(name)} of the codespace's host is not known`);
    }
    const written = defaults.join(':');
    return { kind: 'known', text: taken, cut: written === taken ? null : { variable, written, taken } };
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}

;// CONCATENATED MODULE: ./src/discovery/named-path.ts





/** Resolves a path of a configuration from the configuration's folder; `what` says what lies there ("the Dockerfile"). */
function namedPath(configuration, string, what, report) {
    const substituted = substitutePath(string.text);
    if (substituted.kind === 'unknown')
        return substituted;
    for (const cut of substituted.cuts)
        report(cutFinding(cut, string.span));
    if (substituted.text === '') {
        report((0,finding/* finding */.gk)('invalid-configuration', {
            message: `The path of ${what} is empty.`,
            location: string.span
        }));
        return { kind: 'reported' };
    }
    const from = substituted.from === 'root' ? '.' : (0,repository_path/* folderOf */.yS)(configuration);
    const resolved = (0,repository_path/* resolveFrom */.dx)(from, substituted.text);
    if (resolved.kind === 'inside')
        return resolved;
    report((0,reading/* outsideFinding */.bZ)(substituted.text, what, string.span));
    return { kind: 'reported' };
}

// EXTERNAL MODULE: ./src/discovery/properties.ts
var discovery_properties = __webpack_require__(553);
;// CONCATENATED MODULE: ./src/discovery/compose-properties.ts








/** Reads `dockerComposeFile`, `service` and `runServices` as the dev container CLI does. */
function readComposeProperties(configuration, root, report) {
    const value = (0,discovery_properties/* property */.MZ)(root, 'dockerComposeFile');
    const strings = (0,discovery_properties/* stringsProperty */.yQ)(root, 'dockerComposeFile', report, { alone: true });
    const named = strings.map(string => ({
        string,
        path: namedPath(configuration, string, 'the compose file', report)
    }));
    const unknown = named.flatMap(({ string, path }) => path.kind === 'unknown' ? [mentionAt('compose-image', string, path)] : []);
    const service = serviceOf(root, value?.kind === 'string' ? value : null, report);
    const complete = named.every(({ path }) => path.kind === 'inside');
    const right = value?.kind === 'string' || (value?.kind === 'array' && value.items.length === named.length);
    if (!right || !complete || service.kind === 'none') {
        return { kind: 'none', mentions: [...unknown, ...(service.kind === 'none' ? service.mentions : [])] };
    }
    return {
        kind: 'project',
        composeFiles: named.flatMap(({ string, path }) => path.kind === 'inside' ? [{ path: path.path, place: mention_placeOf(string) }] : []),
        service: { name: service.name, place: service.place },
        runServices: runServicesOf(root, report),
        place: mention_placeOf(value)
    };
}
function serviceOf(root, project, report) {
    const string = (0,discovery_properties/* stringProperty */.NQ)(root, 'service', report);
    if (string === null) {
        if ((0,discovery_properties/* property */.MZ)(root, 'service') === null)
            report(serviceMissing(root, project));
        return { kind: 'none', mentions: [] };
    }
    const { value, cuts } = variables_substitute(string.text);
    for (const cut of cuts)
        report(cutFinding(cut, string.span));
    if (value.kind === 'unknown')
        return { kind: 'none', mentions: [mentionAt('compose-image', string, value)] };
    return { kind: 'known', name: value.text, place: mention_placeOf(string) };
}
function serviceMissing(root, project) {
    return (0,finding/* finding */.gk)('invalid-configuration', {
        message: '`service` is missing: a configuration with `dockerComposeFile` must name the service that the codespace opens.',
        location: (project ?? root.properties.get('dockerComposeFile')?.key ?? root).span
    });
}
function runServicesOf(root, report) {
    const strings = (0,discovery_properties/* stringsProperty */.yQ)(root, 'runServices', report);
    if (strings.length === 0)
        return null;
    return strings.flatMap(string => {
        const { value } = variables_substitute(string.text);
        return value.kind === 'known' ? [{ name: value.text, place: mention_placeOf(string) }] : [];
    });
}
/** The folder that docker compose runs in: the workspace's, which holds the default files. */
function workspaceOf(configuration) {
    const folder = (0,repository_path/* folderOf */.yS)(configuration);
    const parts = folder === '.' ? [] : folder.split('/');
    const at = parts.lastIndexOf('.devcontainer');
    if (at >= 0)
        return external_node_path_.posix.join('.', ...parts.slice(0, at));
    return external_node_path_.posix.basename(configuration) === '.devcontainer.json' ? folder : '.';
}

// EXTERNAL MODULE: ./src/reference/platforms.ts
var reference_platforms = __webpack_require__(42961);
;// CONCATENATED MODULE: ./src/discovery/dockerfile/work.ts
/** Thrown inside the reading of variables when a bound is met; it never leaves this folder. */
class LimitMet extends Error {
}
/** No reference is longer than a few hundred units; a value that grows beyond this is a bomb, not a name. */
const longestValue = 16_384;
/** `${…}` inside `${…}`, no deeper than this. */
const deepestNesting = 50;
/** A fresh allowance for one Dockerfile. */
function newWork() {
    return { left: 6_000_000 };
}
/** Takes from the allowance; throws `LimitMet` when it is used up. */
function work_spend(work, units) {
    work.left -= units;
    if (work.left < 0)
        throw new LimitMet();
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/pattern.ts

const anyUnit = Symbol('?');
/**
 * Reads a pattern as BuildKit's `shell/lex.go` does: `*` any text, `?` any one code point, `\` before `*`, `?` or
 * itself makes it literal and is dropped before `}` and `/`; before anything else it is an error (`null`).
 */
function parsePattern(text) {
    const points = Array.from(text);
    const stretches = [[]];
    for (let at = 0; at < points.length; at++) {
        const point = points[at] ?? '';
        if (point === '*')
            stretches.push([]);
        else if (point === '?')
            stretches.at(-1)?.push(anyUnit);
        else if (point !== '\\')
            stretches.at(-1)?.push(point);
        else {
            const next = points[++at];
            if (next === undefined || !'*?\\}/'.includes(next))
                return null;
            stretches.at(-1)?.push(next);
        }
    }
    return stretches;
}
/** The value without the shortest, or longest, start that the pattern matches. */
function cutStart(value, pattern, longest, work) {
    work_spend(work, value.length);
    const points = Array.from(value);
    const end = matchEnd(points, 0, pattern, longest, work);
    return end === null ? value : points.slice(end).join('');
}
/** The value without the shortest, or longest, end that the pattern matches. */
function cutEnd(value, pattern, longest, work) {
    work_spend(work, value.length);
    const points = Array.from(value).reverse();
    const reversed = pattern.map(stretch => [...stretch].reverse()).reverse();
    const end = matchEnd(points, 0, reversed, longest, work);
    return end === null ? value : points.slice(end).reverse().join('');
}
/** The value with the first match of the pattern, or every one, replaced; a star takes as much as it can. */
function replaceMatches(value, pattern, replacement, every, work) {
    work_spend(work, value.length);
    const points = Array.from(value);
    const out = [];
    let at = 0;
    let previousEnd = -1;
    while (at <= points.length) {
        const match = nextMatch(points, at, pattern, work);
        if (match === null)
            break;
        out.push(points.slice(at, match.start).join(''));
        const isEmpty = match.end === match.start;
        if (!isEmpty || match.start !== previousEnd)
            out.push(replacement);
        work_spend(work, replacement.length + 1);
        previousEnd = match.end;
        at = match.end;
        if (!every)
            break;
        if (isEmpty)
            out.push(points[at++] ?? '');
    }
    return out.join('') + points.slice(at).join('');
}
function nextMatch(points, from, pattern, work) {
    const start = find(points, from, pattern[0] ?? [], false, work);
    if (start === null)
        return null;
    const end = matchEnd(points, start, pattern, true, work);
    return end === null ? null : { start, end };
}
/**
 * Where a match that begins at `start` ends. Every stretch but the last is taken at its first place: that leaves most
 * to the last one, which is taken at its first place for the shortest match and at its last place for the longest.
 */
function matchEnd(points, start, pattern, longest, work) {
    const head = pattern[0] ?? [];
    if (!standsAt(points, start, head, work))
        return null;
    let at = start + head.length;
    for (let index = 1; index < pattern.length; index++) {
        const stretch = pattern[index] ?? [];
        const found = find(points, at, stretch, longest && index === pattern.length - 1, work);
        if (found === null)
            return null;
        at = found + stretch.length;
    }
    return at;
}
function find(points, from, stretch, last, work) {
    const end = points.length - stretch.length;
    for (let step = 0; from + step <= end; step++) {
        const at = last ? end - step : from + step;
        if (standsAt(points, at, stretch, work))
            return at;
    }
    return null;
}
function standsAt(points, at, stretch, work) {
    if (at + stretch.length > points.length)
        return false;
    for (let index = 0; index < stretch.length; index++) {
        work_spend(work, 1);
        const unit = stretch[index];
        if (unit !== anyUnit && unit !== points[at + index])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/word-reading.ts
/** Thrown where BuildKit refuses a word; it never leaves this folder. */
class WordProblem extends Error {
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/substitution.ts



/** Reads `$x` or `${x…}`, the reading standing on the dollar sign, and gives what takes its place. */
function readSubstitution(reading) {
    reading.at++;
    if (peek(reading) !== '{') {
        const name = readName(reading);
        return name === '' ? '$' : plain(reading, name, `$${name}`);
    }
    reading.at++;
    if (peek(reading) === '')
        throw new WordProblem('"}" is missing');
    if ('{}:'.includes(peek(reading)))
        throw new WordProblem('there is no name between "${" and "}"');
    if (++reading.depth > deepestNesting)
        throw new LimitMet();
    const text = readBraced(reading, readName(reading));
    reading.depth--;
    return text;
}
function readBraced(reading, name) {
    const sign = take(reading);
    if (sign === '}')
        return plain(reading, name, `\${${name}}`);
    if (sign === '/')
        return substitution_replace(reading, name);
    if (sign === ':')
        return conditional(reading, name, take(reading), true);
    if ('+-?'.includes(sign) && sign !== '')
        return conditional(reading, name, sign, false);
    if (sign === '#' || sign === '%')
        return substitution_cut(reading, name, sign);
    throw new WordProblem(sign === '' ? '"}" is missing' : `"${sign}" is no modifier of \${${name}…}`);
}
function plain(reading, name, written) {
    const found = substitution_find(reading, name);
    return !found.isSet && reading.keepUnset ? written : found.text;
}
function conditional(reading, name, sign, emptyIsUnset) {
    const word = reading.readInner(reading, '}', false);
    const modifier = (emptyIsUnset ? ':' : '') + sign;
    if (!'+-?'.includes(sign) || sign === '')
        throw new WordProblem(`"${modifier}" is no modifier of \${${name}…}`);
    const found = substitution_find(reading, name);
    if (!found.isSet && reading.keepUnset)
        return `\${${name}${modifier}${word}}`;
    const counts = found.isSet && !(emptyIsUnset && found.text === '' && !found.isUnknown);
    if (sign === '-')
        return counts ? found.text : word;
    if (sign === '+')
        return counts ? word : '';
    if (counts)
        return found.text;
    throw new WordProblem(`${name}: ${word === '' ? `is not allowed to be ${found.isSet ? 'empty' : 'unset'}` : word}`);
}
function substitution_cut(reading, name, sign) {
    const word = reading.readInner(reading, '}', true);
    const found = substitution_find(reading, name);
    if (!found.isSet && reading.keepUnset)
        return `\${${name}${sign}${word}}`;
    const longest = word.startsWith(sign);
    const pattern = patternOf(longest ? word.slice(1) : word);
    const cutter = sign === '#' ? cutStart : cutEnd;
    return cutter(found.text, pattern, longest, reading.work);
}
function substitution_replace(reading, name) {
    const every = peek(reading) === '/';
    if (every)
        reading.at++;
    const written = reading.readInner(reading, '/', true);
    const replacement = reading.readInner(reading, '}', true);
    const found = substitution_find(reading, name);
    if (!found.isSet && reading.keepUnset)
        return `\${${name}/${written}/${replacement}}`;
    return replaceMatches(found.text, patternOf(written), replacement, every, reading.work);
}
function patternOf(text) {
    const pattern = parsePattern(text);
    if (pattern === null)
        throw new WordProblem(`the pattern "${text}" escapes what needs no escape`);
    return pattern;
}
function substitution_find(reading, name) {
    const value = reading.lookup(name);
    if (value === 'unset') {
        reading.unset.add(name);
        return { isSet: false, isUnknown: false, text: '' };
    }
    reading.used.add(name);
    if (value.kind === 'known')
        return { isSet: true, isUnknown: false, text: value.text };
    reading.unknown ??= value.reason;
    return { isSet: true, isUnknown: true, text: '' };
}
const digits = /\p{Nd}+/uy;
const letters = /[\p{L}\p{Nd}_]+/uy;
/** A name: digits alone, one of the shell's special parameters, or letters, digits and underscores. */
function readName(reading) {
    const first = peek(reading);
    const special = first !== '' && '@*#?-$!'.includes(first) ? first : null;
    const name = special ?? substitution_matchAt(digits, reading) ?? substitution_matchAt(letters, reading) ?? '';
    reading.at += name.length;
    return name;
}
function substitution_matchAt(pattern, reading) {
    const sticky = new RegExp(pattern);
    sticky.lastIndex = reading.at;
    return sticky.exec(reading.source)?.[0] ?? null;
}
function peek(reading) {
    return reading.source.charAt(reading.at);
}
function take(reading) {
    return reading.source.charAt(reading.at++);
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/white-space.ts
/** White space beyond ASCII as Go's `unicode.IsSpace` has it, by which BuildKit trims and splits: a byte order mark is none. */
const farSpaces = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Whether the UTF-16 unit at `index` is white space to BuildKit. */
function isSpaceAt(text, index) {
    const code = text.charCodeAt(index);
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return farSpaces.test(text.charAt(index));
}
/** Where the text between two offsets begins once leading white space is left out. */
function skipSpaces(text, from, to) {
    let at = from;
    while (at < to && isSpaceAt(text, at))
        at++;
    return at;
}
/** Where the text between two offsets ends once trailing white space is left out. */
function dropSpaces(text, from, to) {
    let at = to;
    while (at > from && isSpaceAt(text, at - 1))
        at--;
    return at;
}
/** Whether the UTF-16 unit at `index` separates the words of an instruction (BuildKit's `[\t\v\f\r ]`). */
function isSeparatorAt(text, index) {
    const char = text.charAt(index);
    return char === ' ' || char === '\t' || char === '\v' || char === '\f' || char === '\r';
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/shell-word.ts




/**
 * Replaces the variables of a word and takes its quotes and escapes away, as BuildKit's `shell/lex.go` does
 * (`$x`, `${x}`, the modifiers `:-` `-` `:+` `+` `:?` `?` `#` `##` `%` `%%` `/` `//`, words within words).
 */
function expandWord(source, escape, lookup, work) {
    if (plainText.test(source))
        return { kind: 'known', text: source, used: [], unset: [] };
    const reading = newReading(source, escape, lookup, work, false);
    try {
        const text = readUntilStop(reading, null, false);
        const used = [...reading.used];
        if (reading.unknown !== null)
            return { kind: 'unknown', reason: reading.unknown, used };
        return { kind: 'known', text, used, unset: [...reading.unset] };
    }
    catch (problem) {
        if (problem instanceof WordProblem)
            return { kind: 'wrong', message: problem.message };
        if (problem instanceof LimitMet)
            return { kind: 'limit' };
        throw problem;
    }
}
/** A text in which nothing is to be replaced or taken away, whatever the escape token is. */
const plainText = /^[^$'"\\`]*$/;
/**
 * Splits a text into words with every variable left as it is; `raw` keeps the quotes and escapes too.
 * `null` where BuildKit finds an error, such as a quote without its partner.
 */
function splitWords(source, raw, work) {
    const reading = newReading(source, '\\', () => 'unset', work, true, raw !== 'nothing');
    try {
        readUntilStop(reading, null, raw === 'quotes-and-escapes');
        endWord(reading);
        return reading.words;
    }
    catch (problem) {
        if (problem instanceof WordProblem || problem instanceof LimitMet)
            return null;
        throw problem;
    }
}
function newReading(source, escape, lookup, work, keepUnset, rawQuotes = false) {
    return {
        source,
        at: 0,
        escape,
        rawEscapes: false,
        rawQuotes,
        keepUnset,
        lookup,
        used: new Set(),
        unset: new Set(),
        unknown: null,
        depth: 0,
        work,
        words: [],
        word: null,
        readInner: (reading, stop, rawEscapes) => {
            const outer = reading.word;
            const count = reading.words.length;
            const text = readUntilStop(reading, stop, rawEscapes);
            reading.words.length = count;
            reading.word = outer;
            return text;
        }
    };
}
function readUntilStop(reading, stop, rawEscapes) {
    const before = reading.rawEscapes;
    reading.rawEscapes = rawEscapes;
    let result = '';
    while (reading.at < reading.source.length) {
        const char = reading.source.charAt(reading.at);
        if (char === stop) {
            reading.at++;
            reading.rawEscapes = before;
            return result;
        }
        const part = readPart(reading, char);
        work_spend(reading.work, part.length + 1);
        result += part;
        if (result.length > reading.source.length + longestValue)
            throw new LimitMet();
    }
    if (stop !== null)
        throw new WordProblem(`"${stop}" is missing`);
    reading.rawEscapes = before;
    return result;
}
function readPart(reading, char) {
    if (char === '$')
        return splitInto(reading, readSubstitution(reading));
    if (char === "'")
        return keepTogether(reading, readSingleQuotes(reading));
    if (char === '"')
        return keepTogether(reading, readDoubleQuotes(reading));
    if (char === '<')
        return keepTogether(reading, readHeredocMark(reading));
    reading.at++;
    if (char !== reading.escape)
        return splitInto(reading, char);
    const escaped = reading.source.charAt(reading.at++);
    return keepTogether(reading, reading.rawEscapes ? char + escaped : escaped);
}
function splitInto(reading, text) {
    for (let at = 0; at < text.length; at++) {
        if (isSpaceAt(text, at))
            endWord(reading);
        else
            reading.word = (reading.word ?? '') + text.charAt(at);
    }
    return text;
}
function keepTogether(reading, text) {
    reading.word = (reading.word ?? '') + text;
    return text;
}
/** A word of no text at all, such as a pair of quotes, is not counted: BuildKit drops it too. */
function endWord(reading) {
    if (reading.word !== null && reading.word !== '') {
        reading.words.push(reading.word);
        reading.word = null;
    }
}
function readSingleQuotes(reading) {
    const close = reading.source.indexOf("'", reading.at + 1);
    if (close === -1)
        throw new WordProblem('a single quote has no partner');
    const inner = reading.source.slice(reading.at + 1, close);
    reading.at = close + 1;
    return reading.rawQuotes ? `'${inner}'` : inner;
}
function readDoubleQuotes(reading) {
    let result = reading.rawQuotes ? '"' : '';
    reading.at++;
    while (reading.at < reading.source.length) {
        const char = reading.source.charAt(reading.at);
        if (char === '"') {
            reading.at++;
            return reading.rawQuotes ? `${result}"` : result;
        }
        const part = char === '$' ? readSubstitution(reading) : readQuotedUnit(reading, char);
        work_spend(reading.work, part.length + 1);
        result += part;
        if (result.length > reading.source.length + longestValue)
            throw new LimitMet();
    }
    throw new WordProblem('a double quote has no partner');
}
/** Within double quotes the escape token escapes a double quote, `$` and itself; before anything else it stays. */
function readQuotedUnit(reading, char) {
    reading.at++;
    if (char !== reading.escape)
        return char;
    const kept = reading.rawEscapes ? char : '';
    if (reading.at >= reading.source.length)
        return kept;
    const next = reading.source.charAt(reading.at);
    if (next !== '"' && next !== '$' && next !== reading.escape)
        return kept + char;
    reading.at++;
    return kept + next;
}
/** `<<` takes the white space behind it along, so that a heredoc's name stays in one word with it. */
function readHeredocMark(reading) {
    reading.at++;
    if (reading.source.charAt(reading.at) !== '<')
        return '<';
    reading.at++;
    const start = reading.at;
    while (' \t\r'.includes(reading.source.charAt(reading.at)) && reading.at < reading.source.length)
        reading.at++;
    return `<<${reading.source.slice(start, reading.at)}`;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/scope.ts



/** A chain of places is cut at this many. */
const longestChain = 16;
/**
 * The variables that FROM sees, as BuildKit's `buildMetaArgs` makes them: the predefined platform arguments, then the
 * ARGs before the first FROM in their order, each with the build argument of its name or else its default.
 */
function globalScope(outline, parts) {
    const given = new Map(parts.given.map(argument => [argument.name, argument]));
    const variables = predefined(parts, given);
    const valueless = new Set();
    let problem = null;
    let limitMet = false;
    for (const argument of outline.arguments) {
        const value = given.get(argument.name);
        if (value !== undefined)
            variables.set(argument.name, givenVariable(value));
        else if (argument.default !== null) {
            const expansion = expandIn({ variables, escape: parts.escape, work: parts.work }, argument.default.text);
            const place = scope_placeOf(parts, argument.default.text === '' ? argument.written : argument.default);
            variables.set(argument.name, defaulted(argument.name, expansion, place, variables));
            limitMet ||= expansion.kind === 'limit';
            if (expansion.kind === 'wrong')
                problem ??= expansionProblem(argument.default, expansion.message);
        }
        else if (!variables.has(argument.name))
            valueless.add(argument.name);
    }
    return { variables, valueless, escape: parts.escape, work: parts.work, problem, limitMet };
}
/** Replaces the variables of a word by what the scope gives. */
function expandIn(scope, text) {
    return expandWord(text, scope.escape, name => scope.variables.get(name)?.value ?? 'unset', scope.work);
}
/** The places that gave the values of some variables: each ARG, then the ARGs that its default names. */
function placesOf(scope, names) {
    const places = new Set();
    for (const name of names) {
        for (const place of scope.variables.get(name)?.places ?? []) {
            if (places.size < longestChain)
                places.add(place);
        }
    }
    return [...places];
}
/** The variables without a value that a word names, itself or through the ARGs that it names; a few of them at most. */
function missingIn(scope, expansion) {
    const inherited = expansion.used
        .slice(0, longestChain)
        .flatMap(name => scope.variables.get(name)?.missing ?? []);
    return [...new Set([...expansion.unset.slice(0, longestChain), ...inherited])].slice(0, longestChain);
}
/** Why a variable has no value, as a clause. */
function whyUnset(scope, outline, name) {
    if (scope.valueless.has(name))
        return `ARG ${name} has no default, and no build argument gives it a value`;
    if (outline.stageArguments.has(name))
        return `ARG ${name} stands after the first FROM, where no FROM sees it`;
    return `no ARG ${name} stands before the first FROM`;
}
/** Whether one of some variables is not known since a bound was met. */
function reachesLimit(scope, names) {
    return names.some(name => scope.variables.get(name)?.limitMet === true);
}
/** The problem of a word that BuildKit cannot expand. */
function expansionProblem(written, message) {
    return {
        message: `"${written.text.slice(0, 200)}" cannot be expanded: ${message}.`,
        start: written.start,
        end: written.end
    };
}
/** The name of the target as TARGETSTAGE has it. */
function targetStageName(target, stages) {
    const name = target ?? stages.at(-1)?.name ?? '';
    return name === '' ? 'default' : name;
}
function predefined(parts, given) {
    const { buildPlatform: build, targetPlatform: target } = parts;
    const values = {
        BUILDPLATFORM: (0,reference_platforms/* formatPlatform */.Bq)(build),
        BUILDOS: build.os,
        BUILDOSVERSION: '',
        BUILDARCH: build.architecture,
        BUILDVARIANT: build.variant,
        TARGETPLATFORM: (0,reference_platforms/* formatPlatform */.Bq)(target),
        TARGETOS: target.os,
        TARGETOSVERSION: '',
        TARGETARCH: target.architecture,
        TARGETVARIANT: target.variant,
        TARGETSTAGE: parts.target
    };
    const variables = new Map();
    for (const [name, text] of Object.entries(values)) {
        const argument = given.get(name);
        variables.set(name, argument === undefined
            ? { value: { kind: 'known', text }, places: [], missing: [] }
            : givenVariable(argument));
    }
    return variables;
}
function givenVariable(argument) {
    const { name, value, place } = argument;
    if (value.kind === 'known')
        return { value, places: [place], missing: [] };
    return scope_unknown(`build argument ${name}: ${value.reason}`, [place]);
}
function defaulted(name, expansion, place, variables) {
    if (expansion.kind === 'wrong')
        return scope_unknown(`the default of ARG ${name} cannot be expanded: ${expansion.message}`, [place]);
    if (expansion.kind === 'limit' || (expansion.kind === 'known' && expansion.text.length > longestValue)) {
        return {
            ...scope_unknown(`the default of ARG ${name} is too long or too deeply nested`, [place]),
            limitMet: true
        };
    }
    const places = [place, ...placesOf({ variables }, expansion.used)].slice(0, longestChain);
    if (expansion.kind === 'unknown') {
        const variable = scope_unknown(expansion.reason, places);
        return reachesLimit({ variables }, expansion.used) ? { ...variable, limitMet: true } : variable;
    }
    return {
        value: { kind: 'known', text: expansion.text },
        places,
        missing: missingIn({ variables }, expansion)
    };
}
function scope_unknown(reason, places) {
    return { value: { kind: 'unknown', reason }, places, missing: [] };
}
function scope_placeOf(parts, written) {
    return { ...parts.locate(written.start, written.end), text: parts.text.slice(written.start, written.end) };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/base.ts



/**
 * Replaces the variables of the name after FROM. BuildKit takes a variable without value as nothing, and refuses an
 * empty name; where an ARG only waits for a value, the answer is `unknown` without a problem.
 */
function readBase(stage, outline, scope) {
    const { base } = stage;
    const expansion = expandIn(scope, base.text);
    if (expansion.kind === 'limit') {
        return { ...base_unknown('its variables are too long or too deeply nested', []), limitMet: true };
    }
    if (expansion.kind === 'wrong') {
        const problem = { ...expansionProblem(base, expansion.message), rule: 'invalid-configuration' };
        return { ...base_unknown(expansion.message, []), problem };
    }
    if (expansion.kind === 'unknown')
        return {
            ...base_unknown(expansion.reason, expansion.used),
            limitMet: reachesLimit(scope, expansion.used)
        };
    const missing = missingIn(scope, expansion);
    const isBlank = expansion.text === '';
    if (!isBlank && (missing.length === 0 || (0,reference_reference/* parseReference */.F2)(expansion.text).kind === 'reference')) {
        return { ...base_unknown('', expansion.used), value: { kind: 'known', text: expansion.text } };
    }
    const reason = missing.map(name => whyUnset(scope, outline, name)).join('; ') || 'the name after FROM is empty';
    const waits = missing.some(name => scope.valueless.has(name));
    const problem = emptyProblem(base, expansion.text, reason);
    return { ...base_unknown(reason, expansion.used), ...(waits ? { waiting: problem } : { problem }) };
}
function base_unknown(reason, names) {
    return { value: { kind: 'unknown', reason }, names, problem: null, waiting: null, limitMet: false };
}
function emptyProblem(base, text, reason) {
    const { start, end } = base;
    if (text === '') {
        return {
            rule: 'invalid-configuration',
            message: `The base name (${base.text.slice(0, 200)}) should not be blank: ${reason}.`,
            start,
            end
        };
    }
    const message = `"${base.text.slice(0, 200)}" becomes "${text.slice(0, 200)}", which is not a valid image reference: ${reason}.`;
    return { rule: 'invalid-image-reference', message, start, end };
}
/** Reads `FROM --platform=…`, whose variables are those of the global scope too. */
function readPlatform(written, outline, scope, target) {
    const expansion = expandIn(scope, written.text);
    if (expansion.kind === 'wrong')
        return { platform: null, problem: expansionProblem(written, expansion.message), limitMet: false };
    if (expansion.kind !== 'known') {
        const limitMet = expansion.kind === 'limit' || reachesLimit(scope, expansion.used);
        return { platform: null, problem: null, limitMet };
    }
    const { start, end } = written;
    const platform = (0,reference_platforms/* parsePlatform */.FL)(expansion.text, target);
    if (platform !== null)
        return { platform: (0,reference_platforms/* formatPlatform */.Bq)(platform), problem: null, limitMet: false };
    const reasons = missingIn(scope, expansion).map(name => whyUnset(scope, outline, name));
    const because = reasons.length === 0 ? 'os/architecture was expected, like linux/amd64' : reasons.join('; ');
    const what = expansion.text === ''
        ? `The platform (${written.text}) is empty`
        : `"${expansion.text}" is not a platform`;
    return { platform: null, problem: { message: `${what}: ${because}.`, start, end }, limitMet: false };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/cli-text.ts
/**
 * Cuts a Dockerfile up as the dev container CLI does (`dockerfileUtils.ts`): at every line that begins with FROM, be it
 * continued text or the body of a heredoc; what follows FROM are words between white space, line ends included.
 * Its regular expressions are played by one walk over the text, whose time grows with its length alone.
 */
function readAsCli(text) {
    const starts = fromLines(text);
    const stages = starts.map((start, index) => stageAt(text, start, starts[index + 1] ?? text.length));
    return { preamble: instructionsIn(text, starts[0] ?? text.length), stages };
}
const cli_text_lineEnd = /[\n\r\u2028\u2029]/g;
function* lineStarts(text, to) {
    yield 0;
    for (const match of text.slice(0, to).matchAll(cli_text_lineEnd))
        yield match.index + 1;
}
function fromLines(text) {
    const found = [];
    for (const start of lineStarts(text, text.length)) {
        let at = start;
        while (text.charAt(at) === ' ' || text.charAt(at) === '\t')
            at++;
        if (text.slice(at, at + 4).toLowerCase() === 'from')
            found.push(at);
    }
    return found;
}
function isSpace(char) {
    return /\s/.test(char);
}
function tokenAt(text, from, to) {
    let start = from;
    while (start < to && isSpace(text.charAt(start)))
        start++;
    let end = start;
    while (end < to && !isSpace(text.charAt(end)))
        end++;
    return end === start ? null : { text: text.slice(start, end), start, end };
}
function stageAt(text, start, to) {
    const keyword = tokenAt(text, start, to);
    const first = keyword?.end === start + 4 ? tokenAt(text, keyword.end, to) : null;
    if (first === null)
        return { start, label: null, image: 'unknown', imageStart: start, imageEnd: start + 4 };
    const second = tokenAt(text, first.end, to);
    const hasPlatform = /^--platform=./i.test(first.text) && second !== null;
    const image = hasPlatform ? second : first;
    const as = tokenAt(text, image.end, to);
    const label = as?.text.toLowerCase() === 'as' ? tokenAt(text, as.end, to) : null;
    return {
        start,
        label: label?.text ?? null,
        image: image.text.replace(/^['"]|['"]$/g, ''),
        imageStart: image.start,
        imageEnd: image.end
    };
}
function instructionsIn(text, to) {
    const found = [];
    let readTo = 0;
    for (const start of lineStarts(text, to)) {
        if (start < readTo)
            continue;
        const keyword = tokenAt(text, start, to);
        if (keyword === null)
            break;
        readTo = keyword.start + 1;
        if (!isCounted(keyword.text.toUpperCase()))
            continue;
        const name = nameAt(text, keyword.end, to);
        if (name === null)
            continue;
        const { value, end } = valueAt(text, name.end, to);
        readTo = end;
        found.push({ keyword: keyword.text.toUpperCase(), name: name.text, value });
    }
    return found;
}
function isCounted(keyword) {
    return keyword === 'ARG' || keyword === 'ENV' || keyword === 'USER';
}
function nameAt(text, from, to) {
    const token = tokenAt(text, from, to);
    if (token === null)
        return null;
    const equals = token.text.indexOf('=');
    const name = equals === -1 ? token.text : token.text.slice(0, equals);
    return name === '' ? null : { text: name, start: token.start, end: token.start + name.length };
}
/** The value behind spaces and equals signs: up to white space, and only where it has none in it without double quotes. */
function valueAt(text, from, to) {
    let at = from;
    while (at < to && (text.charAt(at) === ' ' || text.charAt(at) === '='))
        at++;
    if (at === from)
        return { value: null, end: from };
    const token = at < to && !isSpace(text.charAt(at)) ? tokenAt(text, at, to) : null;
    if (token === null) {
        const lastEquals = text.slice(from, at).lastIndexOf('=');
        return lastEquals > 0 ? { value: '=', end: at } : { value: null, end: from };
    }
    const close = token.text.lastIndexOf('"');
    const value = token.text.startsWith('"') && close > 1 ? token.text.slice(1, close) : token.text;
    return { value, end: token.end };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/cli-view.ts

/** Thrown where the walk has to be given up; it never leaves this file. */
class GivenUp extends Error {
}
/** Finds the base image of a Dockerfile's target as the CLI's `findBaseImage` does. */
function cliView(text, parts) {
    const { preamble, stages } = readAsCli(text);
    const byLabel = new Map(stages.flatMap(stage => (stage.label === null ? [] : [[stage.label, stage]])));
    const scope = cli_view_scopeOf(preamble, parts);
    let stage = parts.target === null ? stages.at(-1) : byLabel.get(parts.target);
    const seen = new Set();
    try {
        while (stage !== undefined && !seen.has(stage)) {
            seen.add(stage);
            const image = replaceVariables(scope, stage.image, preamble.length, 0);
            const next = byLabel.get(image);
            if (next === undefined)
                return { kind: 'image', text: image, stage };
            stage = next;
        }
        return { kind: 'none' };
    }
    catch (problem) {
        if (problem instanceof GivenUp)
            return { kind: 'unknown' };
        throw problem;
    }
}
function cli_view_scopeOf(preamble, parts) {
    const values = new Map(parts.given.map(({ name, value }) => [name, value.kind === 'known' ? value.text : null]));
    const byName = new Map();
    for (const [index, { keyword, name, value }] of preamble.entries()) {
        if (keyword !== 'ENV' && value === null && !values.has(name))
            continue;
        const indices = byName.get(name);
        if (indices === undefined)
            byName.set(name, [index]);
        else
            indices.push(index);
    }
    return { ...parts, preamble, byName, values, work: 100_000 };
}
const expression = /\$\{?([a-zA-Z0-9_]+)(?::([-+])([^}]+))?\}?/g;
function replaceVariables(scope, text, before, depth) {
    scope.work -= text.length + 1;
    if (scope.work < 0 || depth > 50)
        throw new GivenUp();
    return text.replace(expression, (_, name, option, word) => {
        const value = cli_view_valueOf(scope, name, before, depth);
        if (option === undefined || word === undefined)
            return value;
        const isSet = value !== '';
        const chosen = option === '-' ? (isSet ? value : word) : isSet ? word : value;
        return chosen.replace(/^['"]|['"]$/g, '');
    });
}
function cli_view_valueOf(scope, name, before, depth) {
    scope.work--;
    const index = lastBelow(scope.byName.get(name) ?? [], before);
    const instruction = index === undefined ? undefined : scope.preamble[index];
    if (index === undefined || instruction === undefined || instruction.keyword === 'USER')
        return scope.predefined.get(name) ?? '';
    const given = instruction.keyword === 'ARG' ? scope.values.get(name) : undefined;
    if (given === null)
        throw new GivenUp();
    return replaceVariables(scope, given ?? instruction.value ?? '', index, depth + 1);
}
/** The last of some rising numbers that is below a bound. */
function lastBelow(rising, bound) {
    let low = 0;
    let high = rising.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((rising[middle] ?? bound) < bound)
            low = middle + 1;
        else
            high = middle;
    }
    return rising[low - 1];
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/cli-findings.ts



const who = 'anyone with write access';
/**
 * Says where the dev container CLI finds another base image than Docker (`cli-cannot-parse`). It looks for the base image
 * by four regular expressions and inspects what it finds before it builds, so a wrong name stops a codespace whose build
 * would succeed.
 */
function cliFindings(request, read, target, findContext) {
    const base = trueBase(target, findContext);
    if (base === null)
        return [];
    const predefined = new Map();
    for (const [name, { value }] of read.scope.variables) {
        if (isPredefined.test(name) && value.kind === 'known')
            predefined.set(name, value.text);
    }
    const given = request.build.arguments;
    const view = cliView(request.text, { given, target: request.build.target?.name ?? null, predefined });
    if (view.kind === 'unknown' ||
        (view.kind === 'image' && base.text !== null && isSame(view.text, base.text)))
        return [];
    const message = `${whatItReads(view)} ${whatDockerReads(base)} ${consequence(view)}`;
    const fixes = [{ text: advice(request, read, base, view), who }];
    return [(0,finding/* finding */.gk)('cli-cannot-parse', { message, location: cli_findings_placeOf(request, read, base, view), fixes })];
}
const isPredefined = /^(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)$/;
function trueBase(target, findContext) {
    let node = target;
    while (node.parent !== null)
        node = node.parent;
    const { value } = node.base;
    const context = node.replacedBy ?? (value.kind === 'known' ? findContext(value.text) : null);
    if (context !== null) {
        if (context.image?.value.kind === 'unknown')
            return null;
        return { text: context.image?.value.text ?? null, node, isContext: true };
    }
    return value.kind === 'known' ? { text: value.text, node, isContext: false } : null;
}
function isSame(one, other) {
    if (one === other)
        return true;
    const first = (0,reference_reference/* parseReference */.F2)(one);
    const second = (0,reference_reference/* parseReference */.F2)(other);
    return (first.kind === 'reference' &&
        second.kind === 'reference' &&
        first.reference.text === second.reference.text);
}
function whatItReads(view) {
    return view.kind === 'image'
        ? `The dev container CLI takes "${view.text.slice(0, 200)}" for the base image of this build.`
        : 'The dev container CLI finds no base image of this build.';
}
function whatDockerReads(base) {
    return base.text === null
        ? 'Docker takes a named build context.'
        : `Docker takes "${base.text.slice(0, 200)}".`;
}
function consequence(view) {
    return view.kind === 'image'
        ? 'The CLI inspects its base image before the build, and stops when it cannot be pulled.'
        : "So it does not see the image's user, environment and metadata.";
}
function cli_findings_placeOf(request, read, base, view) {
    if (view.kind === 'none')
        return request.build.target?.place ?? request.locate(base.node.stage.base.start, base.node.stage.base.end);
    if (view.kind === 'image') {
        const stage = read.outline.stages.find(({ start }) => start === view.stage.start);
        if (stage === undefined)
            return request.locate(view.stage.imageStart, view.stage.imageEnd);
        return request.locate(stage.base.start, stage.base.end);
    }
    return request.locate(base.node.stage.base.start, base.node.stage.base.end);
}
function advice(request, read, base, view) {
    if (view.kind === 'none')
        return adviceForNone(request, base);
    if (view.kind === 'unknown')
        return '';
    const stage = read.outline.stages.find(({ start }) => start === view.stage.start);
    if (stage === undefined) {
        return 'Let no line but a FROM instruction begin with "FROM": join the continued line with the one before it, or put something in front of the word, in heredocs too.';
    }
    if (view.text === '\\' || view.text === '`')
        return 'Write FROM, its flags and the image on one line.';
    if (read.graph.named(view.text) !== null) {
        return `Write the name of the stage in the same case everywhere: "${view.text.toLowerCase().slice(0, 200)}".`;
    }
    if (base.isContext)
        return `Give FROM the image itself: ${base.text ?? 'the CLI knows no named build contexts'}.`;
    if (/\$\{\w+(?:[^\w}:]|:[^-+])/.test(stage.base.text)) {
        return `Write the image with $X, \${X}, \${X:-default} or \${X:+value} alone: the CLI knows no other form of a variable. Or name it outright: ${base.text ?? ''}.`;
    }
    return 'Write each ARG on a line of its own, without continuation, and its value without quotes or in double quotes without white space.';
}
function adviceForNone(request, base) {
    const target = request.build.target?.name ?? null;
    const { name } = base.node.stage;
    if (name !== null && base.text === name)
        return `Give the stage another name than its image: "FROM ${name} AS ${name}-base".`;
    if (target !== null)
        return 'Write the target exactly as the stage is named, upper and lower case included.';
    return 'Let the Dockerfile begin without a byte order mark, and every FROM at the start of a line.';
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/contexts.ts

/**
 * Looks named contexts up as BuildKit does: both names are normalised as references are, so that a context `alpine`
 * takes the place of `FROM alpine:latest` and of `docker.io/library/alpine`; `scratch` and `context` mean none.
 */
function contextFinder(contexts) {
    const byName = new Map(contexts.map(context => [normalised(context.name), context]));
    return name => {
        if (byName.size === 0 || /^(?:scratch|context)$/i.test(name))
            return null;
        return byName.get(normalised(name)) ?? null;
    };
}
function normalised(name) {
    const parsed = (0,reference_reference/* parseReference */.F2)(name);
    return parsed.kind === 'reference' ? parsed.reference.text : name;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/findings.ts


/** Findings of one kind beyond this many say nothing new of a broken file. */
const mostFindings = 20;
/** What keeps BuildKit from building the target: the first problem of the file's form, or else those of its stages. */
function buildFindings(request, read, needed, findContext) {
    const form = formProblem(request, read);
    const problems = form === null ? stageProblems(read, needed, findContext) : [form];
    problems.sort((one, other) => one.start - other.start);
    const findings = problems
        .slice(0, mostFindings)
        .map(({ rule, message, start, end }) => (0,finding/* finding */.gk)(rule, { message, location: request.locate(start, end) }));
    const target = form === null ? missingTarget(request, read) : null;
    if (target !== null)
        findings.push(target);
    return findings;
}
function formProblem(request, read) {
    const { problem, stages } = read.outline;
    const found = problem ?? (stages.length === 0 ? noStage(request.text) : null);
    return found === null ? null : { rule: 'invalid-configuration', ...found };
}
function noStage(text) {
    const end = text.search(/[\r\n]|$/);
    const message = text.trim() === ''
        ? 'This Dockerfile is empty: a FROM was expected.'
        : 'This Dockerfile has no FROM, so there is no stage to build.';
    return { message, start: 0, end };
}
function stageProblems(read, needed, findContext) {
    const problems = [];
    const add = (rule, problem) => {
        if (problem !== null && problems.length < mostFindings)
            problems.push({ ...problem, rule });
    };
    add('invalid-configuration', read.scope.problem);
    for (const [index, base] of read.bases.entries()) {
        if (base.problem !== null)
            add(base.problem.rule, base.problem);
        add('invalid-configuration', read.platforms[index]?.problem ?? null);
    }
    for (const node of read.graph.miscased)
        add('invalid-image-reference', miscasedProblem(node));
    for (const node of read.graph.nodes) {
        const isNeeded = needed.stages.has(node);
        for (const need of node.needs)
            add(...needProblem(need, isNeeded, findContext));
        for (const refusal of isNeeded ? node.stage.takes.refusals : [])
            add('invalid-configuration', refusal);
        if (!isNeeded)
            add('invalid-image-reference', unneededBaseProblem(node, findContext));
        const waiting = waitingProblem(node, read.bases[node.stage.index]?.waiting ?? null, isNeeded);
        if (waiting !== null)
            add(waiting.rule, waiting);
    }
    for (const node of needed.triggered) {
        for (const need of node.triggers)
            add(...needProblem(need, true, findContext));
        for (const refusal of node.stage.triggers.refusals)
            add('invalid-configuration', refusal);
    }
    return problems;
}
function miscasedProblem(node) {
    const { base } = node.stage;
    const name = node.parent?.stage.name ?? '';
    const written = node.base.value.kind === 'known' ? node.base.value.text : base.text;
    const message = `FROM "${written}" names no stage: BuildKit keeps the stage's name as "${name}" and compares it exactly. Write "FROM ${name}".`;
    return { message, start: base.start, end: base.end };
}
function needProblem(need, isNeeded, findContext) {
    if (need.kind === 'wrong')
        return ['invalid-configuration', isNeeded || need.always ? need.problem : null];
    const isElsewhere = need.kind === 'stage' || isNeeded;
    return [
        'invalid-image-reference',
        isElsewhere ? null : referenceProblem(need.source.text, need.source, findContext)
    ];
}
/** BuildKit reads the names of all bases, those of stages that the target does not need included. */
function unneededBaseProblem(node, findContext) {
    const { value } = node.base;
    if (node.parent !== null || node.replacedBy !== null || value.kind === 'unknown')
        return null;
    return referenceProblem(value.text, node.stage.base, findContext);
}
/**
 * An ARG without a value in the name of a base: a stage that is needed has an unresolved use for it. BuildKit expands
 * the names of all others too (`buildDispatchStates`), and parses those that no named context replaces.
 */
function waitingProblem(node, waiting, isNeeded) {
    if (waiting === null)
        return null;
    if (node.replacedBy !== null)
        return waiting.rule === 'invalid-configuration' ? waiting : null;
    return isNeeded ? null : waiting;
}
function referenceProblem(text, written, findContext) {
    if (text === 'scratch' || findContext(text) !== null)
        return null;
    const parsed = (0,reference_reference/* parseReference */.F2)(text);
    if (parsed.kind === 'reference')
        return null;
    const message = `"${text.slice(0, 200)}" is not a valid image reference: ${parsed.reason}. BuildKit reads it although the target does not need this stage.`;
    return { message, start: written.start, end: written.end };
}
function missingTarget(request, read) {
    const { target } = request.build;
    const names = read.graph.nodes.flatMap(({ stage }) => (stage.name === null ? [] : [stage.name]));
    if (target === null || read.target !== null || read.graph.nodes.length === 0)
        return null;
    const known = names.length === 0 ? 'none of its stages has a name' : `its stages are ${names.slice(0, 10).join(', ')}`;
    const hint = /^\d+$/.test(target.name) ? ' BuildKit looks for a target by name, never by number.' : '';
    const message = `The target "${target.name.slice(0, 200)}" is not a stage of ${request.file}: ${known}.${hint}`;
    return (0,finding/* finding */.gk)('invalid-configuration', { message, location: target.place });
}
/** The finding about variables that were not expanded for a bound, if there are any. */
function limitFindings(request, read) {
    const isMet = (_, index) => read.bases[index]?.limitMet === true || read.platforms[index]?.limitMet === true;
    const stage = read.outline.stages.find(isMet);
    if (stage === undefined && !read.scope.limitMet)
        return [];
    const place = stage?.base ?? read.outline.arguments[0]?.written ?? { start: 0, end: 0 };
    const message = 'The variables of this Dockerfile grow too long or are nested too deeply, and were not all expanded. Write the values out.';
    return [(0,finding/* finding */.gk)('limit-reached', { message, location: request.locate(place.start, place.end) })];
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/graph.ts
/**
 * Joins the stages as BuildKit's `dockerfile2llb/convert.go` does: FROM means the latest stage before it of that name,
 * `COPY --from` a stage by its index or any stage of that name, a mount's `from` any stage of that name.
 */
function stageGraph(stages, bases, findContext, rule) {
    const byName = new Map();
    const nodes = [];
    const miscased = [];
    for (const [index, stage] of stages.entries()) {
        const base = bases[index] ?? { value: { kind: 'unknown', reason: 'it was not read' }, names: [] };
        const replacedBy = stage.name === null ? null : findContext(stage.name);
        const text = replacedBy === null && base.value.kind === 'known' ? base.value.text : '';
        const exact = byName.get(text) ?? null;
        const parent = exact ?? byName.get(text.toLowerCase()) ?? null;
        const node = { stage, base, parent, replacedBy, needs: [], triggers: [] };
        if (parent !== exact)
            miscased.push(node);
        nodes.push(node);
        if (stage.name !== null)
            byName.set(stage.name, node);
    }
    const named = (name) => byName.get(name.toLowerCase()) ?? null;
    const needOf = (source, user) => {
        const problem = rule(source);
        return problem === null
            ? lookUp(source, user, nodes, named)
            : { kind: 'wrong', source, problem, always: true };
    };
    for (const node of nodes) {
        node.needs = node.stage.takes.sources.map(source => needOf(source, node));
        node.triggers = node.stage.triggers.sources.map(source => needOf(source, null));
    }
    return { nodes, named, miscased };
}
/** Every stage that the target is made from, itself included. */
function neededFor(target) {
    const stages = new Set([target]);
    const triggered = new Set();
    const addAll = (needs) => {
        for (const need of needs)
            if (need.kind === 'stage')
                stages.add(need.node);
    };
    for (const node of stages) {
        addAll(node.needs);
        if (node.parent === null)
            continue;
        stages.add(node.parent);
        if (!triggered.has(node.parent))
            addAll(node.parent.triggers);
        triggered.add(node.parent);
    }
    return { stages, triggered };
}
function lookUp(source, user, nodes, named) {
    const isIndex = source.kind === 'copy-from' && /^[+-]?\d+$/.test(source.text);
    const node = isIndex ? (nodes[Number(source.text)] ?? null) : named(source.text);
    if (node === null) {
        if (!isIndex)
            return { kind: 'image', source };
        const problem = problemAt(source, `There is no stage ${source.text}: this Dockerfile has ${nodes.length}, counted from 0.`);
        return { kind: 'wrong', source, problem, always: true };
    }
    if (user === null ||
        node.stage.index < user.stage.index ||
        node.replacedBy !== null ||
        user.replacedBy !== null) {
        return { kind: 'stage', node, source };
    }
    const which = node === user ? 'is the one that takes files from it' : 'comes later';
    const message = `The stage "${source.text}" ${which}: only a stage that is defined before this one can be named here.`;
    return { kind: 'wrong', source, problem: problemAt(source, message), always: node === user };
}
/** A problem of the place that a source is written at. */
function problemAt(source, message) {
    return { message, start: source.start, end: source.end };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/mentions.ts

/** The mentions of what the needed stages pull, in the order of the file; the named contexts' images come last. */
function stageMentions(parts) {
    const collected = { mentions: [], contexts: new Map() };
    for (const node of parts.needed.stages) {
        addStage(node, parts, collected);
        for (const need of node.needs)
            addNeed(need, parts, collected);
    }
    for (const node of parts.needed.triggered) {
        for (const need of node.triggers)
            addNeed(need, parts, collected);
    }
    collected.mentions.sort((one, other) => one.start - other.start);
    const contexts = contextMentions(parts.request.build.contexts, collected.contexts);
    return [...collected.mentions.map(({ mention }) => mention), ...contexts];
}
/** One mention for each context that is an image; those that no needed stage uses are not required. */
function contextMentions(contexts, used) {
    const mentions = [];
    for (const context of contexts) {
        const { image } = context;
        if (image === null || (image.value.kind === 'known' && image.value.text === 'scratch'))
            continue;
        mentions.push({
            kind: 'build-context',
            ...spanOf(image.span),
            written: image.written,
            value: image.value,
            via: [],
            platform: used.get(context) ?? null,
            required: used.has(context)
        });
    }
    return mentions;
}
/** The mention of the frontend: the directive's, or that of the build argument BUILDKIT_SYNTAX, which beats it. */
function syntaxMentions(request, syntax) {
    const argument = request.build.arguments.findLast(({ name }) => name === 'BUILDKIT_SYNTAX');
    if (argument !== undefined) {
        const value = firstWord(argument.value);
        if (value.kind === 'known' && (value.text === '' || value.text === 'dockerfile.v0'))
            return [];
        const { text: written, ...span } = argument.place;
        return [{ kind: 'syntax', ...span, written, value, via: [], platform: null, required: true }];
    }
    if (syntax === null || syntax.reference === '')
        return [];
    const value = { kind: 'known', text: syntax.reference };
    return [
        mentions_mentionAt(request, 'syntax', { text: syntax.reference, start: syntax.start, end: syntax.end }, value, [], null)
    ];
}
function firstWord(value) {
    return value.kind === 'known' ? { kind: 'known', text: value.text.trim().split(' ', 1)[0] ?? '' } : value;
}
function addStage(node, parts, collected) {
    if (node.parent !== null)
        return;
    const platform = parts.platforms[node.stage.index] ?? parts.platform;
    const { value } = node.base;
    const context = node.replacedBy ?? (value.kind === 'known' ? parts.findContext(value.text) : null);
    if (context !== null) {
        addContext(context, platform, collected);
        return;
    }
    if (value.kind === 'known' && value.text === 'scratch')
        return;
    const via = placesOf(parts.scope, node.base.names);
    const mention = mentions_mentionAt(parts.request, 'from', node.stage.base, value, via, platform);
    collected.mentions.push({ start: node.stage.base.start, mention });
}
function addNeed(need, parts, collected) {
    if (need.kind === 'stage')
        return;
    const { source } = need;
    if (need.kind === 'wrong') {
        if (!/[$'"\\]/.test(source.text))
            return;
        addSource(source, { kind: 'unknown', reason: 'BuildKit expands no variables here' }, parts, collected);
        return;
    }
    const context = parts.findContext(source.text);
    if (context !== null) {
        addContext(context, parts.platform, collected);
        return;
    }
    if (source.text !== 'scratch')
        addSource(source, { kind: 'known', text: source.text }, parts, collected);
}
function addSource(source, value, parts, collected) {
    const mention = mentions_mentionAt(parts.request, source.kind, source, value, [], parts.platform);
    collected.mentions.push({ start: source.start, mention });
}
function addContext(context, platform, collected) {
    if (!collected.contexts.has(context))
        collected.contexts.set(context, platform);
}
function mentions_mentionAt(request, kind, written, value, via, platform) {
    const span = request.locate(written.start, written.end);
    return {
        kind,
        ...span,
        written: request.text.slice(written.start, written.end),
        value,
        via,
        platform,
        required: true
    };
}
function spanOf(span) {
    const { file, line, column, endLine, endColumn } = span;
    return { file, line, column, endLine, endColumn };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/directives.ts

const names = new Set(['syntax', 'escape', 'check']);
/** A reader of the directives behind `prefix`, `#` or `//`. */
function directiveReader(prefix) {
    let open = true;
    const seen = new Set();
    return {
        open: () => open,
        read: (text, from, to) => {
            if (!open)
                return { kind: 'none' };
            const directive = text.startsWith(prefix, from) ? directiveAt(text, from + prefix.length, to) : null;
            if (directive === null) {
                open = false;
                return { kind: 'none' };
            }
            if (seen.has(directive.name))
                return { kind: 'repeated', name: directive.name };
            seen.add(directive.name);
            return { kind: 'directive', directive };
        }
    };
}
function directiveAt(text, from, to) {
    const start = skipSpaces(text, from, to);
    let nameEnd = start;
    while (nameEnd < to && /[a-zA-Z0-9]/.test(text.charAt(nameEnd)))
        nameEnd++;
    const name = text.slice(start, nameEnd).toLowerCase();
    if (!names.has(name))
        return null;
    const equals = directives_skipBlanks(text, nameEnd, to);
    if (text.charAt(equals) !== '=' || equals >= to)
        return null;
    const valueStart = directives_skipBlanks(text, equals + 1, to);
    let valueEnd = to;
    while (valueEnd > valueStart && isBlankAt(text, valueEnd - 1))
        valueEnd--;
    if (valueEnd === valueStart)
        return null;
    return { name, value: text.slice(valueStart, valueEnd), start: valueStart, end: valueEnd };
}
function isBlankAt(text, index) {
    return '\t\n\f\r '.includes(text.charAt(index));
}
function directives_skipBlanks(text, from, to) {
    let at = from;
    while (at < to && isBlankAt(text, at))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/heredoc.ts

const mark = /^\d*<<(-?)\s*([^<]*)$/;
/**
 * Finds the heredocs that a line opens, as BuildKit does (`parser.go`): every word of the line that is `<<NAME`,
 * a quoted `"<<NAME"` not counted. The default escape token counts here whatever the file's is.
 */
function heredocsOf(line, work) {
    const heredocs = [];
    for (const word of splitWords(line, 'quotes-and-escapes', work) ?? []) {
        const match = word.includes('<<') ? mark.exec(word) : null;
        const name = match?.[2] ?? '';
        const [terminator, ...others] = name === '' ? [] : (splitWords(name, 'nothing', work) ?? []);
        if (terminator !== undefined && others.length === 0)
            heredocs.push({ terminator, dropsTabs: match?.[1] === '-' });
    }
    return heredocs;
}
/** Whether a line of the file (its text without the line end) ends the heredoc. */
function endsHeredoc(heredoc, line) {
    return (heredoc.dropsTabs ? line.replace(/^\t+/, '') : line) === heredoc.terminator;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/instruction.ts

/** Splits a stretch of a logical line into keyword, flags and arguments (BuildKit `parser/split_command.go`). */
function splitInstruction(line, from, to, escape) {
    const start = skipSpaces(line.text, from, to);
    const end = dropSpaces(line.text, start, to);
    let keywordEnd = start;
    while (keywordEnd < end && !isSeparatorAt(line.text, keywordEnd))
        keywordEnd++;
    const { flags, rest } = readFlags(line.text, keywordEnd, end, escape);
    const argumentsFrom = skipSpaces(line.text, rest, end);
    return {
        line,
        keyword: line.text.slice(start, keywordEnd).toLowerCase(),
        from: start,
        keywordEnd,
        flags,
        argumentsFrom,
        argumentsTo: end
    };
}
/** The text of the arguments. */
function argumentsOf(instruction) {
    return instruction.line.text.slice(instruction.argumentsFrom, instruction.argumentsTo);
}
/** The arguments as a JSON array of strings; `mixed`: an array with something else in it, which BuildKit refuses. */
function jsonArguments(instruction) {
    const text = argumentsOf(instruction);
    if (!text.startsWith('[') || !text.endsWith(']'))
        return null;
    try {
        const whole = JSON.parse(text);
        if (!Array.isArray(whole))
            return null;
        return whole.every(item => typeof item === 'string') ? whole : 'mixed';
    }
    catch {
        return null;
    }
}
function readFlags(text, from, to, escape) {
    const flags = [];
    let at = from;
    for (;;) {
        at = skipSpaces(text, at, to);
        if (at >= to || !text.startsWith('--', at) || at + 1 >= to)
            return { flags, rest: at };
        const word = readFlagWord(text, at, to, escape);
        const start = at;
        at = word.end;
        if (word.text === '--')
            return { flags, rest: at };
        flags.push({ ...flagOf(word.text, word.indices), from: start, to: at });
    }
}
/** One word up to white space that is not quoted; here even single quotes let the escape token escape. */
function readFlagWord(text, from, to, escape) {
    const units = [];
    const indices = [];
    let quote = '';
    let at = from;
    for (; at < to; at++) {
        let char = text.charAt(at);
        if (quote === '' && isSpaceAt(text, at))
            break;
        if (quote === '' && (char === '"' || char === "'")) {
            quote = char;
            continue;
        }
        if (char === quote) {
            quote = '';
            continue;
        }
        if (char === escape) {
            if (at + 1 >= to)
                continue;
            char = text.charAt(++at);
        }
        units.push(char);
        indices.push(at);
    }
    return { text: units.join(''), indices, end: at };
}
function flagOf(text, indices) {
    const equals = text.indexOf('=');
    if (equals === -1)
        return { name: text.slice(2), value: null, indices: [] };
    return { name: text.slice(2, equals), value: text.slice(equals + 1), indices: indices.slice(equals + 1) };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/source-lines.ts

const byteOrderMark = '\uFEFF';
/** A reader over the whole text; a byte order mark at its start is skipped. */
function readLines(text) {
    let at = text.startsWith(byteOrderMark) ? 1 : 0;
    return {
        next: () => {
            if (at >= text.length)
                return null;
            const start = at;
            const feed = text.indexOf('\n', at);
            let end = feed === -1 ? text.length : feed;
            at = feed === -1 ? text.length : feed + 1;
            while (end > start && text.charAt(end - 1) === '\r')
                end--;
            return { start, end };
        }
    };
}
/** Whether a line is a comment: its first unit that is no white space is `#`. */
function isComment(text, line) {
    return (text.charAt(skipSpaces(text, line.start, line.end)) === '#' &&
        skipSpaces(text, line.start, line.end) < line.end);
}
/** Whether a line holds nothing but white space. */
function isBlank(text, line) {
    return skipSpaces(text, line.start, line.end) === line.end;
}
/** BuildKit's scanner refuses a line of more bytes than this. */
const longestLine = 65_535;
/** Whether a line is longer than BuildKit reads. */
function isTooLong(text, line) {
    const units = line.end - line.start;
    if (units * 3 <= longestLine)
        return false;
    return units > longestLine || Buffer.byteLength(text.slice(line.start, line.end)) > longestLine;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/logical-line.ts

/** The offset in the file of the unit at `index` of a logical line. */
function sourceAt(line, index) {
    let low = 0;
    let high = line.pieces.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((line.pieces[middle]?.at ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    const piece = line.pieces[low] ?? { at: 0, source: line.start };
    return piece.source + index - piece.at;
}
/** The stretch of the file, offsets with the end exclusive, that a stretch of a logical line was read from. */
function sourceRange(line, from, to) {
    if (to <= from)
        return { start: sourceAt(line, from), end: sourceAt(line, from) };
    return { start: sourceAt(line, from), end: sourceAt(line, to - 1) + 1 };
}
/**
 * Joins the lines that an escape token at their end continues, beginning with `first` from offset `start` on.
 * Comments and blank lines in between are left out, as BuildKit leaves them out, and do not end the instruction.
 */
function joinLines(text, first, start, reader, escape) {
    const parts = [];
    const pieces = [];
    let length = 0;
    let end = first.end;
    let tooLong = isTooLong(text, first);
    const add = (from, line) => {
        const stop = continuationAt(text, from, line.end, escape);
        const part = text.slice(from, stop ?? line.end);
        pieces.push({ at: length, source: from });
        parts.push(part);
        length += part.length;
        end = line.end;
        return stop !== null;
    };
    let continued = add(start, first);
    while (continued) {
        const line = reader.next();
        if (line === null)
            break;
        tooLong ||= isTooLong(text, line);
        if (isComment(text, line) || isBlank(text, line))
            continue;
        continued = add(line.start, line);
    }
    return { text: parts.join(''), start, end, pieces, tooLong };
}
/**
 * The offset of the escape token that continues a line, or `null`: it is the last unit but for spaces and tabs,
 * and no escape token stands before it (two of them, or three, continue nothing).
 */
function continuationAt(text, from, to, escape) {
    let at = to - 1;
    while (at >= from && (text.charAt(at) === ' ' || text.charAt(at) === '\t'))
        at--;
    if (at < from || text.charAt(at) !== escape)
        return null;
    return at > from && text.charAt(at - 1) === escape ? null : at;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/problem.ts

/** A problem of a whole instruction. */
function problemOf(instruction, message) {
    return { message, ...sourceRange(instruction.line, instruction.from, instruction.argumentsTo) };
}
/** A problem of an instruction's keyword. */
function keywordProblem(instruction, message) {
    return { message, ...sourceRange(instruction.line, instruction.from, instruction.keywordEnd) };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/parse.ts







/**
 * Splits a Dockerfile into instructions as BuildKit's `parser/parser.go` does: directives, comments, continued lines,
 * heredocs. What comes after a problem is read all the same.
 */
function parseDockerfile(text, work) {
    const reader = readLines(text);
    const directives = directiveReader('#');
    const instructions = [];
    let escape = '\\';
    let problem = null;
    for (let line = reader.next(); line !== null; line = reader.next()) {
        const start = skipSpaces(text, line.start, line.end);
        const read = directives.open() ? directives.read(text, start, line.end) : none;
        problem ??= directiveProblem(read, start, line.end);
        if (isEscape(read))
            escape = read.directive.value;
        if (start === line.end || isComment(text, line))
            continue;
        const logical = joinLines(text, line, start, reader, escape);
        const instruction = splitInstruction(logical, 0, logical.text.length, escape);
        if (logical.tooLong)
            problem ??= keywordProblem(instruction, tooLongMessage);
        if (instruction.keyword === '')
            continue;
        instructions.push(instruction);
        const unended = skipHeredocs(text, instruction, reader, escape, work);
        problem ??= unended;
    }
    return { escape, instructions, problem };
}
const none = { kind: 'none' };
const tooLongMessage = `This line is longer than the ${longestLine} bytes that BuildKit reads. Break it with continuations.`;
function isEscape(read) {
    return read.kind === 'directive' && read.directive.name === 'escape' && isEscapeToken(read.directive.value);
}
function isEscapeToken(value) {
    return value === '\\' || value === '`';
}
function directiveProblem(read, start, end) {
    if (read.kind === 'repeated') {
        return {
            message: `The directive "${read.name}" is repeated: only one "# ${read.name}=" is allowed. Remove this line.`,
            start,
            end
        };
    }
    if (read.kind === 'none' || read.directive.name !== 'escape' || isEscapeToken(read.directive.value))
        return null;
    const { value } = read.directive;
    return {
        message: `"${value}" is no escape token: \\ or \` was expected.`,
        start: read.directive.start,
        end: read.directive.end
    };
}
const withHeredocs = new Set(['add', 'copy', 'run']);
/** Reads on past the bodies of the heredocs that an instruction opens: no line in them is an instruction. */
function skipHeredocs(text, instruction, reader, escape, work) {
    const { line } = instruction;
    if (!line.text.includes('<<'))
        return null;
    const own = instruction.keyword === 'onbuild'
        ? splitInstruction(line, instruction.argumentsFrom, instruction.argumentsTo, escape)
        : instruction;
    if (!withHeredocs.has(own.keyword) || (argumentsOf(own).startsWith('[') && jsonArguments(own) !== null))
        return null;
    for (const heredoc of heredocsOf(line.text, work)) {
        if (!skipHeredoc(text, heredoc, reader)) {
            const message = `The heredoc "<<${heredoc.terminator}" has no end: a line that is exactly "${heredoc.terminator}" was expected.`;
            return keywordProblem(instruction, message);
        }
    }
    return null;
}
function skipHeredoc(text, heredoc, reader) {
    for (let line = reader.next(); line !== null; line = reader.next()) {
        if (endsHeredoc(heredoc, text.slice(line.start, line.end)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/source-rule.ts


/**
 * BuildKit replaces no variables in `COPY --from` and in a mount's `from`, and stops where one of them names one:
 * a stage `FROM ${X} AS x` has to stand in between.
 */
function noVariables(escape, work) {
    return source => {
        if (source.kind === 'mount-from') {
            const dollar = source.text.indexOf('$');
            if (dollar === -1 || dollar === source.text.length - 1)
                return null;
            return problemAt(source, source_rule_advice(`from=${source.text}`));
        }
        const expansion = expandWord(source.text, escape, () => 'unset', work);
        if (expansion.kind === 'known' && expansion.text === source.text)
            return null;
        return problemAt(source, source_rule_advice(`--from=${source.text}`));
    };
}
function source_rule_advice(written) {
    return `BuildKit expands no variables in "${written.slice(0, 200)}". Write a stage "FROM \${…} AS name" with an ARG before the first FROM, and take the files from it.`;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/flag-rules.ts


const flag_rules_none = {};
// `instructions/parse.go` of BuildKit, and the commands_run….go beside it. HEALTHCHECK is not judged: with NONE it
// takes any flag.
const flagsOf = new Map([
    [
        'add',
        {
            checksum: 'value',
            chmod: 'value',
            chown: 'value',
            exclude: 'values',
            'keep-git-dir': 'switch',
            link: 'switch',
            unpack: 'switch'
        }
    ],
    [
        'copy',
        { chmod: 'value', chown: 'value', exclude: 'values', from: 'value', link: 'switch', parents: 'switch' }
    ],
    ['from', { platform: 'value' }],
    ['run', { device: 'values', mount: 'values', network: 'value', security: 'value' }],
    ...[
        'cmd',
        'entrypoint',
        'env',
        'expose',
        'label',
        'maintainer',
        'onbuild',
        'shell',
        'user',
        'volume',
        'workdir'
    ].map(keyword => [keyword, flag_rules_none])
]);
/**
 * The first flag of an instruction that BuildKit refuses (`instructions/bflag.go`), at its place; `null`: it takes all.
 * Of a frontend of its own it is one that is wrong, or nearly one that is known.
 */
function flagProblem({ line, keyword, flags }, frontend) {
    const known = flagsOf.get(keyword);
    if (known === undefined)
        return null;
    const seen = new Set();
    for (const flag of flags) {
        const message = refusal({ upper: keyword.toUpperCase(), known, frontend }, flag, seen);
        if (message !== null)
            return { message, ...sourceRange(line, flag.from, flag.to) };
        seen.add(flag.name);
    }
    return null;
}
function refusal(judging, { name, value }, seen) {
    const { known } = judging;
    const form = Object.hasOwn(known, name) ? known[name] : undefined;
    if (form === undefined)
        return unknownFlag(judging, name.slice(0, 100));
    if (form !== 'values' && seen.has(name))
        return `The flag --${name} is repeated.`;
    if (form === 'switch') {
        if (value === null || /^(?:true|false)$/i.test(value))
            return null;
        return `The flag --${name} is "${value.slice(0, 100)}": true or false was expected.`;
    }
    return value === null
        ? `The flag --${name} has no value: ${examples[name] ?? `--${name}=…`} was expected.`
        : null;
}
const examples = {
    from: '--from=stage or --from=image',
    mount: '--mount=type=cache,target=/path',
    platform: '--platform=linux/amd64'
};
function unknownFlag({ upper, known: flags, frontend }, name) {
    const known = Object.keys(flags);
    const refused = `${upper} has no flag "--${name}"`;
    if (known.length === 0)
        return `${refused}.`;
    const meant = (0,nearest.nearest)(name, known);
    if (meant !== null)
        return `${refused}: "--${meant}" was expected.`;
    if (frontend === 'own')
        return null;
    return `${refused}: only ${known.map(flag => `--${flag}`).join(', ')} ${known.length === 1 ? 'is' : 'are'} known.`;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/words.ts

/** Splits at white space alone, as BuildKit splits the arguments of FROM, COPY and EXPOSE: quotes hold nothing together. */
function splitAtSpaces(line, from, to) {
    const words = [];
    let at = from;
    while (at < to) {
        const start = at;
        while (at < to && !isSeparatorAt(line.text, at))
            at++;
        if (at > start)
            words.push({ text: line.text.slice(start, at), from: start, to: at });
        while (at < to && isSeparatorAt(line.text, at))
            at++;
    }
    return words;
}
/** Splits at white space outside of quotes, as BuildKit splits the arguments of ARG, ENV and LABEL (`parseWords`). */
function splitQuoted(line, from, to, escape) {
    const words = [];
    let at = from;
    while (at < to) {
        if (isSpaceAt(line.text, at)) {
            at++;
            continue;
        }
        const end = quotedWordEnd(line.text, at, to, escape);
        words.push({ text: withoutLastEscape(line.text.slice(at, end), escape), from: at, to: end });
        at = end;
    }
    return words;
}
function quotedWordEnd(text, from, to, escape) {
    let quote = '';
    let at = from;
    for (; at < to; at++) {
        const char = text.charAt(at);
        if (quote === '' && isSpaceAt(text, at))
            break;
        if (char === escape && quote !== "'")
            at++;
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else if (char === quote)
            quote = '';
    }
    return Math.min(at, to);
}
/** An escape token that ends the instruction escapes nothing and is dropped. */
function withoutLastEscape(text, escape) {
    let count = 0;
    while (count < text.length && text.charAt(text.length - 1 - count) === escape)
        count++;
    return count % 2 === 1 ? text.slice(0, -1) : text;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/instruction-rules.ts


const keywords = new Set('add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user volume workdir'.split(' '));
const exactlyOne = new Set(['maintainer', 'workdir', 'user', 'stopsignal']);
const atLeastOne = new Set(['arg', 'env', 'label', 'onbuild', 'healthcheck', 'expose', 'volume', 'shell']);
const mayBeJson = new Set(['add', 'cmd', 'copy', 'entrypoint', 'run', 'shell', 'volume']);
/** Whether BuildKit knows an instruction of this name (in lower case). */
function isKeyword(name) {
    return keywords.has(name);
}
/** Why BuildKit refuses the arguments of an instruction, as a sentence, or `null` (`instructions/parse.go`). */
function instructionProblem(instruction, escape) {
    const { keyword } = instruction;
    const upper = keyword.toUpperCase();
    const text = argumentsOf(instruction);
    if (text === '' && exactlyOne.has(keyword))
        return `${upper} needs exactly one argument, and has none.`;
    if (text === '' && atLeastOne.has(keyword))
        return `${upper} needs at least one argument, and has none.`;
    const json = mayBeJson.has(keyword) && text.startsWith('[') ? jsonArguments(instruction) : null;
    if (json === 'mixed')
        return `The JSON array of ${upper} holds something that is no string: only strings are allowed.`;
    if (keyword === 'shell' && json === null)
        return 'SHELL needs a JSON array of strings, like ["/bin/bash", "-c"].';
    if (keyword === 'copy' || keyword === 'add')
        return copyProblem(instruction, json);
    if (keyword === 'env' || keyword === 'label')
        return pairsProblem(instruction, escape);
    if (keyword === 'arg')
        return argProblem(argWords(instruction, escape));
    return keyword === 'onbuild' ? onbuildProblem(instruction, escape) : null;
}
/** The words of an ARG, `name` or `name=value` each. */
function argWords(instruction, escape) {
    return splitQuoted(instruction.line, instruction.argumentsFrom, instruction.argumentsTo, escape);
}
function argProblem(words) {
    return words.some(word => word.text.startsWith('=')) ? 'An ARG has no name before its equals sign.' : null;
}
function copyProblem(instruction, json) {
    const words = splitAtSpaces(instruction.line, instruction.argumentsFrom, instruction.argumentsTo);
    if ((json ?? words).length >= 2)
        return null;
    return `${instruction.keyword.toUpperCase()} needs at least two arguments, what to copy and where to.`;
}
function pairsProblem(instruction, escape) {
    const upper = instruction.keyword.toUpperCase();
    const words = splitQuoted(instruction.line, instruction.argumentsFrom, instruction.argumentsTo, escape);
    if (words[0]?.text.includes('=') !== true) {
        const plain = splitAtSpaces(instruction.line, instruction.argumentsFrom, instruction.argumentsTo);
        return plain.length < 2 ? `${upper} needs a name and a value, like ${upper} NAME=value.` : null;
    }
    const odd = words.find(word => !word.text.includes('='));
    if (odd !== undefined)
        return `"${odd.text}" has no equals sign: ${upper} expects name=value pairs.`;
    return words.some(word => word.text.startsWith('=')) ? `${upper} has a pair without a name.` : null;
}
function onbuildProblem(instruction, escape) {
    const trigger = splitInstruction(instruction.line, instruction.argumentsFrom, instruction.argumentsTo, escape);
    const upper = trigger.keyword.toUpperCase();
    if (upper === 'ONBUILD')
        return 'ONBUILD cannot follow ONBUILD.';
    return upper === 'FROM' || upper === 'MAINTAINER' ? `${upper} is not allowed behind ONBUILD.` : null;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/mount-rules.ts

/**
 * What BuildKit refuses of a mount when it runs the instruction (`instructions/commands_runmount.go`, `parseMount`), or
 * `null`. A value with a variable, a quote or an escape in it may become anything, and is not judged.
 */
function mountRefusal(fields) {
    const state = { type: 'bind', given: new Map() };
    for (const field of fields) {
        const message = field.value === null ? bareRefusal(field, state) : valueRefusal(field, field.value, state);
        if (message !== null)
            return { message, at: field.whole };
    }
    return wholeRefusal(state);
}
const types = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const sharings = ['shared', 'private', 'locked'];
const switches = new Set(['readonly', 'ro', 'readwrite', 'rw']);
const usualKeys = 'type from source target readonly readwrite id sharing required size mode uid gid env'.split(' ');
const synonyms = new Map([
    ['src', 'source'],
    ['dst', 'target'],
    ['destination', 'target'],
    ['ro', 'readonly'],
    ['rw', 'readwrite']
]);
const keys = [...usualKeys, ...synonyms.keys()];
/** The types that a key belongs to, where BuildKit looks for it at the key itself: the type must come before. */
const typesOf = new Map([
    ['required', ['secret', 'ssh']],
    ['size', ['tmpfs']]
]);
function bareRefusal({ key, whole }, state) {
    if (switches.has(key))
        return null;
    if (key === 'required')
        return typeRefusal(key, state);
    return keys.includes(key)
        ? `"${key}" of a mount has no value: ${key}=… was expected.`
        : unexpected(key, whole);
}
function valueRefusal(field, value, state) {
    const { key, whole } = field;
    if (!keys.includes(key))
        return unexpected(key, whole);
    const isJudged = !/[$'"\\`]/.test(value.text);
    if (value.text !== '' || !isJudged)
        state.given.set(synonyms.get(key) ?? key, field);
    if (key === 'type')
        state.type = isJudged ? value.text.toLowerCase() : null;
    return typeRefusal(key, state) ?? (isJudged ? formRefusal(key, value.text) : null);
}
function typeRefusal(key, { type }) {
    const allowed = typesOf.get(key);
    if (allowed === undefined || type === null || allowed.includes(type))
        return null;
    const wanted = allowed.map(word => `type=${word}`).join(' or ');
    return `A mount of the type ${type} has no "${key}": ${wanted} was expected before it.`;
}
function formRefusal(key, text) {
    if (key === 'type')
        return wordRefusal('type of a mount', text, types);
    if (key === 'sharing')
        return wordRefusal('way to share a cache', text, sharings);
    const form = mount_rules_forms.get(key);
    if (form === undefined || form.pattern.test(text))
        return null;
    return `"${key}" of a mount is "${text.slice(0, 100)}": ${form.expected} was expected.`;
}
const trueOrFalse = { pattern: /^(?:[01tTfF]|true|True|TRUE|false|False|FALSE)$/, expected: 'true or false' };
const number = { pattern: /^[0-9]+$/, expected: 'a number' };
const mount_rules_forms = new Map([
    ...[...switches, 'required'].map(key => [key, trueOrFalse]),
    ['mode', { pattern: /^[0-7]+$/, expected: 'an octal number like 0755' }],
    ['uid', number],
    ['gid', number]
]);
function wordRefusal(what, text, words) {
    if (words.includes(text.toLowerCase()))
        return null;
    return `"${text.slice(0, 100)}" is no ${what}: ${expectedOf(text, words, words)} was expected.`;
}
function unexpected(key, { text }) {
    return `"${text.slice(0, 100)}" is nothing that a mount has: ${expectedOf(key, keys, usualKeys)} was expected.`;
}
function expectedOf(written, words, shown) {
    const meant = (0,nearest.nearest)(written, words);
    return meant === null ? `one of ${shown.join(', ')}` : `"${meant}"`;
}
/** What does not go together, wherever it stands. */
function wholeRefusal({ type, given }) {
    if (type === null)
        return null;
    const isSecret = type === 'secret';
    const excluded = [
        ...(type === 'bind' || type === 'tmpfs' ? ['mode', 'uid', 'gid'] : []),
        ...(isSecret ? ['from'] : []),
        ...(type === 'cache' ? [] : ['sharing'])
    ];
    const found = excluded.flatMap(key => given.get(key) ?? [])[0];
    if (found !== undefined)
        return { message: `A mount of the type ${type} has no "${found.key}": leave it out.`, at: found.whole };
    const typeField = given.get('type');
    if (isSecret && typeField !== undefined && !['source', 'target', 'id'].some(key => given.has(key)))
        return { message: 'A mount of the type secret names none: id=… was expected.', at: typeField.whole };
    const id = given.get('id');
    if (isSecret && id !== undefined && given.has('source'))
        return {
            message: 'A mount of the type secret has both "source" and "id": one of them was expected.',
            at: id.whole
        };
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/mount.ts

/** Reads `RUN --mount=…`: comma-separated `key=value` fields, keys in any case, the last `from` counts. */
function readMount(flag) {
    const parts = splitFields({ text: flag.value ?? '', indices: flag.indices });
    if (parts === null)
        return { kind: 'broken', message: `The mount "${flag.value ?? ''}" has a quote in the wrong place.` };
    const fields = parts.map(fieldOf);
    const from = fields.findLast(({ key, value }) => key === 'from' && value !== null)?.value ?? null;
    return { kind: 'mount', from: from?.text === '' ? null : from, refusal: mountRefusal(fields) };
}
function fieldOf(whole) {
    const equals = whole.text.indexOf('=');
    if (equals === -1)
        return { key: whole.text.toLowerCase(), value: null, whole };
    const key = whole.text.slice(0, equals).toLowerCase();
    return { key, value: cutStretch(whole, equals + 1, whole.text.length), whole };
}
function cutStretch(stretch, from, to) {
    return { text: stretch.text.slice(from, to), indices: stretch.indices.slice(from, to) };
}
/** The fields of a line of comma-separated values, or `null` where a quote stands inside a plain field or has no partner. */
function splitFields(line) {
    const fields = [];
    let at = 0;
    for (;;) {
        const isQuoted = line.text.charAt(at) === '"';
        const field = isQuoted ? quotedField(line, at) : plainField(line, at);
        if (field === null)
            return null;
        fields.push(field.stretch);
        if (field.end >= line.text.length)
            return fields;
        at = field.end + 1;
    }
}
function plainField(line, from) {
    const comma = line.text.indexOf(',', from);
    const end = comma === -1 ? line.text.length : comma;
    const stretch = cutStretch(line, from, end);
    return stretch.text.includes('"') ? null : { stretch, end };
}
/** Within quotes a doubled quote stands for one; a comma or the end must follow the closing quote. */
function quotedField(line, from) {
    const units = [];
    const indices = [];
    for (let at = from + 1; at < line.text.length; at++) {
        const char = line.text.charAt(at);
        if (char === '"') {
            const next = line.text.charAt(at + 1);
            if (next === '' || next === ',')
                return { stretch: { text: units.join(''), indices }, end: at + 1 };
            if (next !== '"')
                return null;
            at++;
        }
        units.push(char);
        indices.push(line.indices[at] ?? 0);
    }
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/written.ts

/** The value of a flag. */
function writtenFlag(line, flag) {
    return stretchAt(line, { text: flag.value ?? '', indices: flag.indices });
}
/** A stretch of a flag's value. */
function stretchAt(line, stretch) {
    const from = stretch.indices[0] ?? 0;
    const to = stretch.text === '' ? from : (stretch.indices.at(-1) ?? from) + 1;
    return { text: stretch.text, ...sourceRange(line, from, to) };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/takes.ts





/** Adds what an instruction takes; gives what BuildKit refuses of it before it builds anything. */
function addTakes(instruction, takes) {
    const { keyword, line, flags } = instruction;
    for (const flag of flags) {
        if (keyword === 'copy' && flag.name === 'from' && flag.value !== null && flag.value !== '')
            takes.sources.push({ kind: 'copy-from', ...writtenFlag(line, flag) });
        if (keyword !== 'run' || flag.name !== 'mount')
            continue;
        const mount = readMount(flag);
        if (mount.kind === 'broken')
            return problemOf(instruction, mount.message);
        if (mount.from !== null)
            takes.sources.push({ kind: 'mount-from', ...stretchAt(line, mount.from) });
        if (mount.refusal === null)
            continue;
        const { start, end } = stretchAt(line, mount.refusal.at);
        takes.refusals.push({ message: mount.refusal.message, start, end });
    }
    return null;
}
/** Adds what the instruction behind ONBUILD takes: BuildKit parses it when a stage is built upon this one. */
function addTrigger(instruction, escape, frontend, takes) {
    const { line, argumentsFrom, argumentsTo } = instruction;
    const trigger = splitInstruction(line, argumentsFrom, argumentsTo, escape);
    const problem = flagProblem(trigger, frontend) ?? addTakes(trigger, takes);
    if (problem !== null)
        takes.refusals.push(problem);
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/stages.ts







/** Sorts the instructions into global ARGs and stages (BuildKit `instructions/parse.go`). */
function outlineOf(parsed, frontend) {
    const { escape } = parsed;
    const globals = [];
    const stages = [];
    const stageArguments = new Set();
    let problem = null;
    for (const instruction of parsed.instructions) {
        const stage = stages.at(-1);
        const { keyword } = instruction;
        problem ??= judge(instruction, { escape, frontend, isInStage: stage !== undefined });
        if (keyword === 'from') {
            const opened = openStage(instruction, stages.length);
            problem ??= opened.problem;
            if (opened.stage !== null)
                stages.push(opened.stage);
        }
        else if (keyword === 'arg') {
            const found = argumentsIn(instruction, escape);
            for (const argument of found) {
                if (stage === undefined)
                    globals.push(argument);
                else
                    stageArguments.add(argument.name);
            }
        }
        else if (stage !== undefined) {
            if (keyword === 'onbuild')
                addTrigger(instruction, escape, frontend, stage.triggers);
            else {
                const found = addTakes(instruction, stage.takes);
                problem ??= found;
            }
        }
    }
    return { arguments: globals, stages, stageArguments, problem: parsed.problem ?? problem };
}
function judge(instruction, { escape, frontend, isInStage }) {
    const { keyword } = instruction;
    if (!isKeyword(keyword)) {
        const written = instruction.line.text.slice(instruction.from, instruction.keywordEnd);
        return keywordProblem(instruction, `"${written.slice(0, 100)}" is no instruction of a Dockerfile.`);
    }
    if (!isInStage && keyword !== 'arg' && keyword !== 'from') {
        return keywordProblem(instruction, `${keyword.toUpperCase()} stands before the first FROM, where only ARG is allowed.`);
    }
    const message = instructionProblem(instruction, escape);
    return message === null ? flagProblem(instruction, frontend) : problemOf(instruction, message);
}
function argumentsIn(instruction, escape) {
    return argWords(instruction, escape).map(word => {
        const equals = word.text.indexOf('=');
        const written = writtenAt(instruction.line, word);
        if (equals === -1)
            return { name: word.text, default: null, written };
        const value = { text: word.text.slice(equals + 1), from: word.from + equals + 1, to: word.to };
        return { name: word.text.slice(0, equals), default: withoutQuotes(instruction.line, value), written };
    });
}
const stageName = /^[a-z][a-z0-9_.-]*$/;
function openStage(instruction, index) {
    const words = splitAtSpaces(instruction.line, instruction.argumentsFrom, instruction.argumentsTo);
    const [base, as, label] = words;
    const isNamed = words.length === 3 && as?.text.toLowerCase() === 'as';
    const name = isNamed ? (label?.text.toLowerCase() ?? '') : null;
    const flag = instruction.flags.find(({ name: flagName }) => flagName === 'platform');
    const problem = fromProblem(instruction, words.length, isNamed, name);
    if (base === undefined)
        return { stage: null, problem };
    return {
        stage: {
            index,
            start: sourceAt(instruction.line, instruction.from),
            name: name !== null && stageName.test(name) ? name : null,
            base: withoutQuotes(instruction.line, base),
            platform: flag === undefined ? null : writtenFlag(instruction.line, flag),
            takes: { sources: [], refusals: [] },
            triggers: { sources: [], refusals: [] }
        },
        problem
    };
}
function fromProblem(instruction, words, isNamed, name) {
    if (words !== 1 && !isNamed) {
        return problemOf(instruction, `FROM needs one argument, or three: "FROM image" or "FROM image AS name"; this one has ${words}.`);
    }
    if (name !== null && !stageName.test(name)) {
        const expected = 'a letter was expected, then letters, digits, dashes, underscores and periods';
        return problemOf(instruction, `"${name}" is no name for a build stage: ${expected}.`);
    }
    return null;
}
function writtenAt(line, word) {
    return { text: word.text, ...sourceRange(line, word.from, word.to) };
}
/** The place of a word without the quotes around it; its text keeps them, for it has still to be expanded. */
function withoutQuotes(line, word) {
    const quote = word.text.charAt(0);
    const isQuoted = (quote === '"' || quote === "'") &&
        word.text.length > 1 &&
        word.text.indexOf(quote, 1) === word.text.length - 1;
    const inset = isQuoted ? 1 : 0;
    return { text: word.text, ...sourceRange(line, word.from + inset, word.to - inset) };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/syntax.ts


/**
 * Finds the frontend as BuildKit's `DetectSyntax` does: a byte order mark and a `#!` line are skipped, then
 * `# syntax=` directives are tried, then `// syntax=` ones, then `{"syntax": "…"}` as the whole file.
 * The name ends at the first space.
 */
function detectSyntax(text) {
    return fromDirectives(text, '#') ?? fromDirectives(text, '//') ?? fromJson(text);
}
function fromDirectives(text, prefix) {
    const lines = readLines(text);
    const directives = directiveReader(prefix);
    for (let line = lines.next(), first = true; line !== null; line = lines.next(), first = false) {
        if (first && text.startsWith('#!', line.start))
            continue;
        const read = directives.read(text, line.start, line.end);
        if (read.kind !== 'directive')
            return null;
        if (read.directive.name === 'syntax') {
            const reference = read.directive.value.split(' ', 1)[0] ?? '';
            const { start } = read.directive;
            return { reference, start, end: start + reference.length, form: prefix === '#' ? 'hash' : 'slashes' };
        }
    }
    return null;
}
function fromJson(text) {
    const lines = readLines(text);
    const first = lines.next();
    if (first === null)
        return null;
    const start = text.startsWith('#!', first.start) ? lines.next()?.start : first.start;
    if (start === undefined || !/^[\t\n\r ]*\{/.test(text.slice(start, start + 4096)))
        return null;
    const value = jsonValue(text.slice(start));
    if (value === null || value === '')
        return null;
    const place = lastSyntaxValue(text, start);
    return place === null ? null : { reference: value, ...place, form: 'json' };
}
function jsonValue(text) {
    try {
        const whole = JSON.parse(text);
        if (typeof whole !== 'object' || whole === null || !Object.hasOwn(whole, 'syntax'))
            return null;
        const value = whole['syntax'];
        return typeof value === 'string' ? value : null;
    }
    catch {
        return null;
    }
}
const jsonToken = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]/g;
/** The offsets, without quotes, of the last string that follows a key `syntax` of the outermost object. */
function lastSyntaxValue(text, from) {
    let depth = 0;
    let previous = '';
    let key = '';
    let found = null;
    for (const match of text.slice(from).matchAll(jsonToken)) {
        const token = match[0];
        const start = from + match.index;
        if (token === '{' || token === '[')
            depth++;
        else if (token === '}' || token === ']')
            depth--;
        else if (token === ':' && depth === 1)
            key = previous;
        else if (token.startsWith('"') && depth === 1 && key === '"syntax"' && previous === ':') {
            found = { start: start + 1, end: start + token.length - 1 };
        }
        previous = token;
    }
    return found;
}
/**
 * Whether a frontend reads Dockerfiles: `docker/dockerfile`, a copy of it in another registry, `docker/dockerfile-upstream`.
 * Any other one may know instructions that BuildKit does not.
 */
function isDockerfileFrontend(reference) {
    const name = reference.split('@', 1)[0]?.split('/').at(-1) ?? '';
    return /^dockerfile(?:-upstream)?(?::|$)/.test(name);
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/dockerfile.ts













const amd64 = { os: 'linux', architecture: 'amd64', variant: '' };
/**
 * Reads a Dockerfile as BuildKit does and gives every image that building its target pulls:
 * the bases of the needed stages, images of `COPY --from` and `RUN --mount`, the frontend, images of named contexts.
 * Pure; never throws. The text is a file of at most 1 MiB.
 */
function readDockerfile(request) {
    const syntax = detectSyntax(request.text);
    const mentions = syntaxMentions(request, syntax);
    if (syntax !== null && syntax.form !== 'hash') {
        return { mentions: [...mentions, ...contextMentions(request.build.contexts, new Map())], findings: [] };
    }
    const job = (0,reference_platforms/* parsePlatform */.FL)(request.jobPlatform, amd64) ?? amd64;
    const own = request.build.platform === null ? null : (0,reference_platforms/* parsePlatform */.FL)(request.build.platform, job);
    const findContext = contextFinder(request.build.contexts);
    const read = readAgainst(request, job, own ?? job, findContext);
    const { target, graph, scope } = read;
    const needed = target === null ? { stages: new Set(), triggered: new Set() } : neededFor(target);
    const platforms = read.platforms.map(({ platform }) => platform);
    const platform = own === null ? request.build.platform : (0,reference_platforms/* formatPlatform */.Bq)(own);
    mentions.push(...stageMentions({ request, scope, graph, needed, findContext, platforms, platform }));
    const isOwnLanguage = syntax === null || isDockerfileFrontend(syntax.reference);
    const limits = limitFindings(request, read);
    const wrong = isOwnLanguage ? [...buildFindings(request, read, needed, findContext), ...limits] : limits;
    const cli = wrong.length === 0 && target !== null ? cliFindings(request, read, target, findContext) : [];
    return { mentions, findings: [...wrong, ...cli] };
}
function readAgainst(request, job, own, findContext) {
    const { text, locate, build } = request;
    const work = newWork();
    const parsed = parseDockerfile(text, work);
    const { escape } = parsed;
    const outline = outlineOf(parsed, hasOwnFrontend(request) ? 'own' : 'built-in');
    const target = targetStageName(build.target?.name ?? null, outline.stages);
    const parts = {
        text,
        locate,
        escape,
        work,
        given: build.arguments,
        buildPlatform: job,
        targetPlatform: own,
        target
    };
    const scope = globalScope(outline, parts);
    const bases = outline.stages.map(stage => readBase(stage, outline, scope));
    const platforms = outline.stages.map(stage => {
        return stage.platform === null
            ? { platform: null, problem: null, limitMet: false }
            : readPlatform(stage.platform, outline, scope, own);
    });
    const graph = stageGraph(outline.stages, bases, findContext, noVariables(escape, work));
    return { outline, scope, bases, platforms, graph, target: dockerfile_targetOf(graph, build) };
}
function hasOwnFrontend({ text, build }) {
    return detectSyntax(text) !== null || build.arguments.some(({ name }) => name === 'BUILDKIT_SYNTAX');
}
/** The target by its name alone, in any case (`dockerfile2llb/convert.go`; only `COPY --from` takes a number), or the last stage. */
function dockerfile_targetOf(graph, build) {
    if (build.target === null || build.target.name === '')
        return graph.nodes.at(-1) ?? null;
    return graph.named(build.target.name);
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile-build.ts






/**
 * Reads the Dockerfile of a build, from its file or from where it stands inline, and gives what it asks for, with the
 * whole way there in `via`.
 */
async function readBuild(files, build, jobPlatform, report) {
    const source = build.dockerfile;
    if (source.kind === 'inline') {
        const { text, file, locate } = source;
        return dockerfile_build_take({ text, file, locate, build, jobPlatform }, build.via, report);
    }
    const answer = await files.read(source.path);
    if (answer.kind !== 'text') {
        const found = (0,reading/* unreadableFinding */.jg)(source.path, 'the Dockerfile', answer, source.place);
        const other = answer.kind === 'missing' ? await otherCase(files, source.path) : null;
        report(other === null ? found : { ...found, message: `${found.message} ${besides(other)}` });
        return [];
    }
    const file = answer.path ?? source.path;
    const locate = (0,position/* locateIn */._)(file, answer.text);
    return dockerfile_build_take({ text: answer.text, file, locate, build, jobPlatform }, [...build.via, source.place], report);
}
/** A file beside an absent one whose name differs in upper and lower case alone; `null`: there is none. */
async function otherCase(files, path) {
    const name = external_node_path_.posix.basename(path);
    const listing = await files.list((0,repository_path/* folderOf */.yS)(path));
    const entries = listing.kind === 'entries' ? listing.entries : [];
    const other = entries.find(entry => entry.kind === 'file' && entry.name.toLowerCase() === name.toLowerCase());
    return other?.name ?? null;
}
function besides(name) {
    return `${(0,quoted/* quoted */.T)(name)} lies beside it: letter case counts, so write its name as it stands, or rename it.`;
}
// A named context, or the frontend of a build argument, stands where the build does: the Dockerfile does not lead there.
function dockerfile_build_take(request, way, report) {
    const { mentions, findings } = readDockerfile(request);
    findings.forEach(report);
    return mentions.map(mention => ({
        ...mention,
        ...openIn(mention, request.file),
        via: [...(mention.file === request.file ? way : request.build.via), ...mention.via]
    }));
}
function openIn({ value, via }, dockerfile) {
    const given = via.findLast(({ file, text }) => file !== dockerfile && text.includes('$'));
    return value.kind === 'known' || given === undefined ? {} : { openIn: given.file };
}

// EXTERNAL MODULE: ./src/discovery/limits.ts
var discovery_limits = __webpack_require__(87088);
;// CONCATENATED MODULE: ./src/discovery/recorded-files.ts


/**
 * Asks for every file and folder once, however many configurations name it; a text that many links lead to is kept once,
 * and a lock file, which may be large, is not kept at all. What all files hold together is bounded by `most`.
 */
function cachedFiles(files, most = discovery_limits/* allFilesLimit */.S1) {
    const texts = new Map();
    const owners = new Map();
    const left = { ...most };
    const read = async (path, limit) => {
        const kind = limit > discovery_limits/* defaultFileLimit */.tL ? 'lock' : 'other';
        const spent = { kind: 'too-large', bytes: 0, limit: most[kind], together: true };
        if (left[kind] <= 0)
            return spent;
        const answer = await files.read(path, limit);
        if (answer.kind !== 'text')
            return answer;
        const kept = answer.path === undefined ? undefined : owners.get(answer.path);
        if (kept === answer.text)
            return { ...answer, text: kept };
        left[kind] -= Buffer.byteLength(answer.text);
        if (left[kind] < 0)
            return { ...spent, bytes: Buffer.byteLength(answer.text) };
        if (kind === 'other' && answer.path !== undefined)
            owners.set(answer.path, answer.text);
        return answer;
    };
    const folders = new Map();
    return {
        read: (path, limit = discovery_limits/* defaultFileLimit */.tL) => limit > discovery_limits/* defaultFileLimit */.tL
            ? read(path, limit)
            : once(texts, `${limit} ${normal(path)}`, () => read(path, limit)),
        list: path => once(folders, normal(path), () => files.list(path))
    };
}
/** Remembers the paths that are read through it. */
function recordFiles(files) {
    const paths = new Set();
    return {
        files: {
            read: async (path, limit) => {
                const resolved = (0,repository_path/* resolveFrom */.dx)('.', path);
                if (resolved.kind === 'inside')
                    paths.add(normal(path));
                const answer = await files.read(path, limit);
                if (answer.kind === 'text' && answer.path !== undefined)
                    paths.add(answer.path);
                return answer;
            },
            list: path => files.list(path)
        },
        recorded: () => [...paths].sort(repository_path/* byCodeUnits */.CA)
    };
}
function once(known, key, ask) {
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    return answer;
}
/** A path without what changes nothing in it; `..` stays, since a link may lie before it. */
function normal(path) {
    const names = path.split('/').filter(name => name !== '' && name !== '.');
    return `${path.startsWith('/') ? '/' : ''}${names.join('/') || '.'}`;
}

;// CONCATENATED MODULE: ./src/discovery/compose-source.ts






/** What a run begins with, or a part of it that shares its allowance. */
function composeSources(allowance) {
    return { run: { ...composeRun(), ...(allowance && { allowance }) }, built: new Map() };
}
/** Reads the compose project of a configuration and the Dockerfiles of its builds, with the whole way there in `via`. */
async function readCompose(surroundings, configuration, root) {
    const { files, compose, report } = surroundings;
    const project = readComposeProperties(configuration, root, report);
    if (project.kind === 'none')
        return { mentions: project.mentions, filesRead: [], incomplete: [] };
    const { composeFiles, service, runServices, place } = project;
    const folder = workspaceOf(configuration);
    const request = { files, composeFiles, folder, service, runServices, place };
    const read = await readComposeProject(request, compose.run);
    read.findings.forEach(report);
    const built = await Promise.all(read.builds.map(build => builtOnce(surroundings, build)));
    for (const [index, { findings }] of built.entries()) {
        const isOpened = read.builds[index]?.service === service.name;
        for (const one of findings)
            if (isOpened || one.rule !== 'cli-cannot-parse')
                report(one);
    }
    const mentions = [...read.mentions, ...built.flatMap(one => one.mentions)].map(mention => ({
        ...mention,
        via: [namedAt(project, mention.via[0] ?? mention), ...mention.via]
    }));
    const filesRead = [...read.filesRead, ...new Set(built.flatMap(one => one.filesRead))];
    return { mentions, filesRead, incomplete: read.incomplete };
}
function builtOnce({ files, platform, compose }, build) {
    const built = compose.built.get(build) ?? readBuilt(files, platform, build);
    compose.built.set(build, built);
    return built;
}
async function readBuilt(files, platform, asked) {
    const findings = [];
    const recorded = recordFiles(files);
    const mentions = await readBuild(recorded.files, asked.build, platform, one => findings.push(one));
    const filesRead = recorded.recorded();
    const supplied = mentions.map(mention => withSuppliers(asked, mention));
    return asked.inline === null
        ? { filesRead, mentions: supplied, findings }
        : { filesRead, ...inCompose(asked.inline, supplied, findings) };
}
function withSuppliers({ suppliers }, mention) {
    const via = mention.via.flatMap(step => [step, ...suppliers(step)]);
    return { ...mention, via: [...via, ...suppliers(mention)] };
}
// The step in devcontainer.json: the name of the compose file that the way begins in.
function namedAt(project, first) {
    return project.composeFiles.find(({ path }) => path === first.file)?.place ?? project.place;
}

// EXTERNAL MODULE: ./src/discovery/configurations.ts
var configurations = __webpack_require__(90003);
;// CONCATENATED MODULE: ./src/discovery/build-arguments.ts




/** The build arguments of `build.args` and of `--build-arg` in `build.options`, in the order in which the last one wins. */
function readArguments(properties, options, cuts, report) {
    return [
        ...build_arguments_argumentsOf(properties, cuts, report),
        ...options.flatMap(option => optionArgument(option, cuts))
    ];
}
/** The named contexts of `--build-context` in `build.options`. */
function readContexts(options, cuts) {
    return options.flatMap(option => optionContext(option, cuts));
}
// Docker is given the text of a number or boolean, while the CLI's own reading of the Dockerfile takes it for nothing
// (`findValue`): an image that it names is looked for without its tag.
function build_arguments_argumentsOf(properties, cuts, report) {
    const given = properties && (0,discovery_properties/* objectProperty */.FL)(properties, 'args', report, 'build.args');
    if (given === null)
        return [];
    return [...given.properties.values()].flatMap(({ key, value }) => {
        if (value.kind === 'string')
            return [argument(key.text, value, value.text, cuts)];
        report((0,discovery_properties/* wrongType */.gQ)(value, `build.args.${key.text}`, 'a string'));
        const literal = value.kind === 'number' || value.kind === 'boolean';
        return literal ? [argument(key.text, value, value.written, cuts)] : [];
    });
}
function argument(name, at, text, cuts) {
    const place = mention_placeOf(at);
    const { value, cuts: cut } = variables_substitute(text);
    for (const one of cut)
        cuts.push({ cut: one, place });
    return { name, value, place };
}
function optionArgument(option, cuts) {
    if (option.flag !== 'build-arg')
        return [];
    const equals = option.text.indexOf('=');
    const name = equals < 0 ? option.text : option.text.slice(0, equals);
    const at = option.part(equals + 1, option.text.length);
    if (equals >= 0)
        return [argument(name, at, option.text.slice(equals + 1), cuts)];
    const reason = `${(0,quoted/* quoted */.T)(`--build-arg ${name}`)} takes its value from the environment of the codespace's host, which is not known`;
    return [{ name, value: { kind: 'unknown', reason }, place: mention_placeOf(at) }];
}
const dockerImage = 'docker-image://';
function optionContext(option, cuts) {
    if (option.flag !== 'build-context')
        return [];
    const equals = option.text.indexOf('=');
    if (equals < 0)
        return [];
    const name = option.text.slice(0, equals);
    const source = option.text.slice(equals + 1);
    if (!source.startsWith(dockerImage))
        return [{ name, image: null }];
    const start = equals + 1 + dockerImage.length;
    const at = option.part(start, option.text.length);
    const { value, cuts: cut } = variables_substitute(option.text.slice(start));
    for (const one of cut)
        cuts.push({ cut: one, place: mention_placeOf(at) });
    return [{ name, image: { value, written: at.written, span: at.span } }];
}

;// CONCATENATED MODULE: ./src/discovery/build-options.ts


/**
 * Reads `build.options`, which the dev container CLI hands to `docker build` as they are: `--flag=value`, or the flag and
 * its value in two entries. Both in one entry with a space between them is a flag that docker does not know.
 */
function readBuildOptions(options, report) {
    const found = [];
    for (let index = 0; index < options.length; index += 1) {
        const option = options[index];
        if (option === undefined || !option.text.startsWith('-'))
            continue;
        const joined = /^(--[a-z][a-z-]*)\s+(.*)$/s.exec(option.text);
        if (joined !== null)
            report(joinedFinding(option, joined[1] ?? '', joined[2] ?? ''));
        const equals = option.text.startsWith('--') ? option.text.indexOf('=') : -1;
        const name = option.text.slice(0, equals < 0 ? undefined : equals);
        if (equals >= 0) {
            found.push(...known(name, option, equals + 1));
            continue;
        }
        if (!flagsWithValue.has(name))
            continue;
        index += 1;
        const value = options[index];
        if (value !== undefined)
            found.push(...known(name, value, 0));
    }
    return found;
}
function joinedFinding(option, flag, value) {
    const [first, second] = [flag, value].map(text => (0,quoted/* quoted */.T)(JSON.stringify(text)));
    return (0,finding/* finding */.gk)('invalid-configuration', {
        message: `docker takes ${(0,quoted/* quoted */.T)(option.text)} as one argument, and knows no such flag. Write it as two entries, ${first} and ${second}, or with an equals sign, ${(0,quoted/* quoted */.T)(JSON.stringify(`${flag}=${value}`))}.`,
        location: option.span
    });
}
function known(name, string, from) {
    const flag = meaningful.get(name);
    if (flag === undefined)
        return [];
    return [
        {
            flag,
            text: string.text.slice(from),
            part: (start, end) => string.part(from + start, from + end)
        }
    ];
}
const meaningful = new Map([
    ['--build-arg', 'build-arg'],
    ['--build-context', 'build-context'],
    ['--cache-from', 'cache-from'],
    ['--target', 'target'],
    ['--platform', 'platform']
]);
// A flag that takes a value takes the next entry, even one that looks like a flag itself.
const flagsWithValue = new Set([
    ...meaningful.keys(),
    ...['-f', '-m', '-o', '-t', '-c'],
    ...[
        'add-host',
        'allow',
        'annotation',
        'attest',
        'builder',
        'cache-to',
        'call',
        'cgroup-parent',
        'cpu-period',
        'cpu-quota',
        'cpu-shares',
        'cpuset-cpus',
        'cpuset-mems',
        'file',
        'iidfile',
        'isolation',
        'label',
        'memory',
        'memory-swap',
        'metadata-file',
        'network',
        'no-cache-filter',
        'output',
        'policy',
        'progress',
        'provenance',
        'sbom',
        'secret',
        'security-opt',
        'shm-size',
        'ssh',
        'tag',
        'ulimit'
    ].map(name => `--${name}`)
]);

;// CONCATENATED MODULE: ./src/discovery/build-caches.ts





/** The images of `build.cacheFrom` and of `--cache-from` in `build.options`; a build works without them. */
function readCaches(properties, options, report) {
    const entries = properties === null
        ? []
        : (0,discovery_properties/* stringsProperty */.yQ)(properties, 'cacheFrom', report, { path: 'build.cacheFrom', alone: true });
    const flags = options.filter(({ flag }) => flag === 'cache-from');
    return [...entries, ...flags].flatMap(entry => build_caches_cachesIn(entry.text, (start, end) => entry.part(start, end), report));
}
function build_caches_cachesIn(text, part, report) {
    return cacheImages(text).map(({ start, end }) => {
        const at = part(start, end);
        const { value, cuts } = variables_substitute(text.slice(start, end));
        for (const cut of cuts)
            report(cutFinding(cut, at.span));
        return mentionAt('cache-from', at, value, false);
    });
}

;// CONCATENATED MODULE: ./src/discovery/build-properties.ts








/**
 * Reads `dockerFile` or `build` of a configuration as the dev container CLI turns them into `docker build`
 * (`buildAndExtendImage`). `build.options` come last on its command line, so they win.
 */
function readBuildProperties(configuration, root, report) {
    const properties = (0,discovery_properties/* property */.MZ)(root, 'build')?.kind === 'object' ? (0,discovery_properties/* objectProperty */.FL)(root, 'build', report) : null;
    const options = readBuildOptions(properties === null ? [] : (0,discovery_properties/* stringsProperty */.yQ)(properties, 'options', report, { path: 'build.options' }), report);
    const cuts = [];
    const caches = readCaches(properties, options, report);
    checkContext(configuration, root, properties, report);
    const dockerfile = build_properties_dockerfileOf(configuration, root, properties, report);
    const target = build_properties_targetOf(properties, options, report);
    if (dockerfile.kind !== 'known' || target.kind !== 'known') {
        const unknown = [dockerfile, target].flatMap(part => (part.kind === 'unknown' ? [part.mention] : []));
        return { build: null, mentions: [...unknown, ...caches], cuts };
    }
    const build = {
        dockerfile: { kind: 'file', path: dockerfile.path, place: dockerfile.place },
        arguments: readArguments(properties, options, cuts, report),
        target: target.target,
        contexts: readContexts(options, cuts),
        platform: platformOf(options),
        via: []
    };
    return { build, mentions: caches, cuts };
}
function build_properties_dockerfileOf(configuration, root, properties, report) {
    const legacy = (0,discovery_properties/* property */.MZ)(root, 'dockerFile') !== null;
    const string = legacy || properties === null
        ? (0,discovery_properties/* stringProperty */.NQ)(root, 'dockerFile', report)
        : (0,discovery_properties/* stringProperty */.NQ)(properties, 'dockerfile', report, 'build.dockerfile');
    if (string === null)
        return { kind: 'reported' };
    const named = namedPath(configuration, string, 'the Dockerfile', report);
    if (named.kind === 'reported')
        return named;
    if (named.kind === 'unknown')
        return { kind: 'unknown', mention: mentionAt('from', string, named) };
    return { kind: 'known', path: named.path, place: mention_placeOf(string) };
}
// `context` belongs to `dockerFile`, `build.context` to `build.dockerfile` (`getDockerContextPath`). Nothing in it is
// opened here; without it the Dockerfile's folder is the context.
function checkContext(configuration, root, properties, report) {
    const legacy = (0,discovery_properties/* property */.MZ)(root, 'dockerFile') !== null;
    const string = legacy || properties === null
        ? (0,discovery_properties/* stringProperty */.NQ)(root, 'context', report)
        : (0,discovery_properties/* stringProperty */.NQ)(properties, 'context', report, 'build.context');
    if (string !== null && string.text !== '')
        namedPath(configuration, string, 'the build context', report);
}
function build_properties_targetOf(properties, options, report) {
    const option = options.findLast(({ flag }) => flag === 'target');
    const written = option === undefined
        ? properties && (0,discovery_properties/* stringProperty */.NQ)(properties, 'target', report, 'build.target')
        : textOf(option);
    if (written === null || written.text === '')
        return { kind: 'known', target: null };
    const { value, cuts } = variables_substitute(written.text);
    if (value.kind === 'unknown')
        return { kind: 'unknown', mention: mentionAt('from', written, value) };
    for (const cut of cuts)
        report(cutFinding(cut, written.span));
    return { kind: 'known', target: { name: value.text, place: mention_placeOf(written) } };
}
function textOf(option) {
    return { ...option.part(0, option.text.length), text: option.text };
}
function platformOf(options) {
    const option = options.findLast(({ flag }) => flag === 'platform');
    const { value } = variables_substitute(option?.text ?? '');
    const first = value.kind === 'known' ? (value.text.split(',')[0] ?? '') : '';
    return first === '' ? null : first;
}

// EXTERNAL MODULE: ./src/discovery/features/circle.ts
var features_circle = __webpack_require__(24978);
// EXTERNAL MODULE: ./src/discovery/features/identifier.ts
var identifier = __webpack_require__(93753);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/discovery/features/readings.ts

/** What one kind of reading made of the texts of a run, by their files. */
class Readings {
    #made = new Map();
    /** What `make` gives for a text, with its findings; asked once for a file and text. */
    of(asked, answer, report, make) {
        const { text, path: file = asked } = answer;
        const known = this.#made.get(file);
        const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
        const made = known?.digest === digest ? known : read(file, text, digest, make);
        this.#made.set(file, made);
        made.findings.forEach(report);
        return made.value;
    }
}
function read(file, text, digest, make) {
    const findings = [];
    const value = make(file, text, one => findings.push(one));
    return { digest, value, findings };
}

;// CONCATENATED MODULE: ./src/discovery/features/feature-files.ts

/** Nothing read yet. */
function newFeatureFiles() {
    return { locks: new Readings(), links: new Readings() };
}

// EXTERNAL MODULE: ./src/discovery/features/link.ts
var features_link = __webpack_require__(7054);
// EXTERNAL MODULE: ./src/discovery/features/local.ts
var local = __webpack_require__(16011);
// EXTERNAL MODULE: ./src/discovery/features/options.ts
var options = __webpack_require__(2686);
// EXTERNAL MODULE: ./src/discovery/json.ts
var json = __webpack_require__(44854);
;// CONCATENATED MODULE: ./src/discovery/features/lock.ts








/** The lock file of a configuration: beside it, with a leading dot where the configuration has one. */
function lockFileOf(configuration) {
    const dot = external_node_path_.posix.basename(configuration).startsWith('.') ? '.' : '';
    return external_node_path_.posix.join((0,repository_path/* folderOf */.yS)(configuration), `${dot}devcontainer-lock.json`);
}
/** Reads the lock file beside a configuration; an absent or empty one locks nothing (`readLockfile` of the CLI). */
async function readFeatureLock(files, configuration, report, known) {
    const file = lockFileOf(configuration);
    const answer = await files.read(file, discovery_limits/* lockFileLimit */.$y);
    if (answer.kind === 'missing')
        return new Map();
    if (answer.kind !== 'text') {
        report((0,reading/* unreadableFinding */.jg)(file, 'the lock file of the Features', answer, null));
        return new Map();
    }
    return known.of(file, answer, report, lockIn);
}
function lockIn(file, text, report) {
    if (text.trim() === '')
        return new Map();
    const { root, findings } = (0,json/* parseJson */.q)(file, text, true);
    findings.forEach(report);
    if (root?.kind !== 'object') {
        if (root !== null && findings.length === 0)
            report((0,discovery_properties/* wrongType */.gQ)(root, file, 'an object'));
        return new Map();
    }
    return lockedDigests(root, report);
}
const digest = /^sha256:[0-9a-f]{64}$/;
function lockedDigests(root, report) {
    const lock = new Map();
    if ((0,discovery_properties/* property */.MZ)(root, 'features') === null)
        report(withoutFeatures(root));
    for (const [id, { value }] of (0,discovery_properties/* objectProperty */.FL)(root, 'features', report)?.properties ?? []) {
        if (value.kind !== 'object') {
            report((0,discovery_properties/* wrongType */.gQ)(value, `features["${id}"]`, 'an object'));
            continue;
        }
        const integrity = (0,discovery_properties/* property */.MZ)(value, 'integrity');
        if (integrity === null)
            continue;
        if (integrity.kind === 'string' && digest.test(integrity.text))
            lock.set(id, integrity.text);
        else
            report(badIntegrity(id, integrity.written, integrity.span));
    }
    return lock;
}
const writeAnew = {
    text: 'Write the lock file anew.',
    command: 'devcontainer upgrade --workspace-folder .',
    who: 'anyone with write access'
};
// The CLI looks the id of each Feature up in `features` without asking whether it is there (`getFeatureIdType`).
function withoutFeatures({ span }) {
    return (0,finding/* finding */.gk)('invalid-configuration', {
        message: 'The lock file has no `features`, without which the dev container CLI stops; expected an object, which may be empty.',
        location: span,
        fixes: [writeAnew]
    });
}
function badIntegrity(id, written, location) {
    return (0,finding/* finding */.gk)('invalid-configuration', {
        message: `\`integrity\` of ${(0,quoted/* quoted */.T)(id)} must be \`sha256:\` and 64 hexadecimal digits, found ${(0,quoted/* quoted */.T)(written)}.`,
        location,
        fixes: [writeAnew]
    });
}

;// CONCATENATED MODULE: ./src/reference/correction.ts

/**
 * The reference that was most likely meant by a text that is not a valid one: without its scheme, or the page of Docker Hub
 * that shows it, and with its name in lower case; `null` where that is not valid either.
 */
function correctedReference(text) {
    const bare = text
        .trim()
        .replace(/^(?:https?|docker|oci):\/\//i, '')
        .replace(/^hub\.docker\.com\/(?:_|r)\//i, '')
        .replace(/\/+$/, '');
    const [, name = '', rest = ''] = /^(.*?)((?::[^:/@]*)?(?:@.*)?)$/.exec(bare) ?? [];
    const corrected = `${name.toLowerCase()}${rest}`;
    return corrected !== text && (0,reference_reference/* parseReference */.F2)(corrected).kind === 'reference' ? corrected : null;
}

;// CONCATENATED MODULE: ./src/discovery/uses.ts




/** Reads the reference of a mention of one configuration with `parse`. */
function settle(configuration, read, parse) {
    const mention = mentionOf(configuration, read);
    if (read.value.kind === 'unknown') {
        const { reason } = read.value;
        return {
            kind: 'unresolved',
            unresolved: { ...mention, reason },
            finding: unresolvedFinding(mention, reason, read.openIn)
        };
    }
    const parsed = parse(read.value.text);
    if (parsed.kind === 'invalid')
        return { kind: 'invalid', finding: invalidFinding(mention, read.value.text, parsed.reason) };
    const reference = read.lockDigest === undefined ? parsed.reference : (0,reference_reference/* withLockDigest */.ip)(parsed.reference, read.lockDigest);
    const { platform, mayBeMadeBy } = read;
    const made = mayBeMadeBy === undefined ? {} : { mayBeMadeBy };
    return { kind: 'use', use: { ...mention, reference, platform, ...made } };
}
function mentionOf(configuration, read) {
    const { kind, written, via, required, file, line, column, endLine, endColumn } = read;
    return { configuration, kind, file, line, column, endLine, endColumn, written, via, required };
}
function unresolvedFinding(mention, reason, openIn) {
    return (0,finding/* finding */.gk)('unresolved-variable', {
        message: `Which image ${(0,quoted/* quoted */.T)(mention.written)} means is not known: ${reason.replace(/\.$/, '')}.`,
        location: mention,
        required: mention.required,
        fixes: [
            {
                text: 'Write the value itself, or give it a default in a file of the repository.',
                note: `A default is ${defaultForm(mention, openIn)}.`,
                who: 'anyone with write access'
            }
        ]
    });
}
const defaultForms = {
    devcontainer: '`${localEnv:NAME:value}` in devcontainer.json',
    compose: '`${NAME:-value}` in the compose file, or `NAME=value` in the `.env` beside it',
    dockerfile: '`ARG NAME=value` before the first FROM of the Dockerfile'
};
function defaultForm(mention, openIn) {
    const kind = languageOf(mention.kind);
    const language = fileLanguage(openIn ?? mention.file) ?? kind;
    const isInline = kind === 'dockerfile' && language === 'compose' && openIn === undefined;
    return isInline ? `${defaultForms.dockerfile}, or ${defaultForms.compose}` : defaultForms[language];
}
function languageOf(kind) {
    switch (kind) {
        case 'from':
        case 'copy-from':
        case 'mount-from':
        case 'syntax':
            return 'dockerfile';
        case 'compose-image':
        case 'volume-image':
            return 'compose';
        case 'image':
        case 'feature':
        case 'feature-order':
        case 'cache-from':
        case 'build-context':
            return 'devcontainer';
    }
}
function fileLanguage(file) {
    if (/\.jsonc?$/i.test(file))
        return 'devcontainer';
    return /\.ya?ml$/i.test(file) ? 'compose' : null;
}
function invalidFinding(mention, text, reason) {
    const means = text === mention.written ? '' : `, which means ${(0,quoted/* quoted */.T)(text)},`;
    return (0,finding/* finding */.gk)('invalid-image-reference', {
        message: `${(0,quoted/* quoted */.T)(mention.written)}${means} is not a valid image reference: ${reason}.`,
        location: mention,
        required: mention.required,
        fixes: correction(text)
    });
}
/** The reference that was most likely meant, to be copied. */
function correction(text) {
    const corrected = correctedReference(text);
    if (corrected === null)
        return [];
    return [{ text: `Write ${(0,quoted/* quoted */.T)(corrected)}.`, patch: corrected, who: 'anyone with write access' }];
}

;// CONCATENATED MODULE: ./src/discovery/features/features.ts














/**
 * Reads `features` and `overrideFeatureInstallOrder` of a configuration as the dev container CLI resolves them, with the
 * `dependsOn` and `installsAfter` of local Features; what remote ones name only their registry knows. `shared` is that of
 * the run.
 */
async function readFeatures(files, configuration, root, report, shared = newFeatureFiles()) {
    const features = (0,discovery_properties/* objectProperty */.FL)(root, 'features', report);
    if (features === null || features.properties.size === 0)
        return { mentions: [], lock: new Map() };
    const lock = await readFeatureLock(files, configuration, report, shared.locks);
    const reading = { files, configuration, lock, report, shared, local: new Map() };
    const mentions = await readKeys(reading, features);
    const circle = (0,features_circle/* circleFinding */.s)([...reading.local.values()]);
    if (circle !== null)
        report(circle);
    const order = (0,discovery_properties/* stringsProperty */.yQ)(root, 'overrideFeatureInstallOrder', report);
    return { mentions: [...mentions, ...order.flatMap(entry => readOverride(reading, entry))], lock };
}
async function readKeys(reading, features) {
    const mentions = [];
    const listed = new Set(features.properties.keys());
    for (const property of features.properties.values()) {
        const { key } = property;
        (0,options/* checkOptions */.J)(property, 'features', reading.report);
        const id = (0,identifier/* expandOption */.mE)(key.text, listed);
        if (id === null)
            continue;
        listed.add(id);
        mentions.push(...(await readFeature(reading, key, id, [])));
    }
    return mentions;
}
async function readFeature(reading, key, id, way) {
    const feature = (0,identifier/* classifyFeature */.PO)(id);
    switch (feature.kind) {
        case 'oci':
            return [artifactMention(reading, 'feature', key, id, feature, way)];
        case 'archive':
            return [];
        case 'local':
            return readLocal(reading, key, feature.path, way);
        case 'malformed':
        case 'unsupported':
            reading.report(featureFinding(key, feature.kind, feature.reason));
            return [];
    }
}
// The CLI resolves what only orders the installation like what is installed (`buildDependencyGraph` and
// `applyOverrideFeatureInstallOrder` of containerFeaturesOrder.ts), and stops where it cannot. It opens no folder for it,
// and follows nothing that it names.
function readOrder(reading, entry, id, way) {
    const feature = (0,identifier/* classifyFeature */.PO)(id);
    switch (feature.kind) {
        case 'oci':
            return [artifactMention(reading, 'feature-order', entry, id, feature, way)];
        case 'archive':
            return [];
        case 'local':
            localFolder(reading, entry, feature.path);
            return [];
        case 'malformed':
        case 'unsupported':
            reading.report(featureFinding(entry, feature.kind, feature.reason));
            return [];
    }
}
// The CLI looks into the lock file with the id that a short name stands for, not with the short name.
function artifactMention({ lock }, kind, key, id, { text, mayBeRelease }, way) {
    const digest = lock.get((0,identifier/* expandShortName */.Ee)(id));
    const required = kind === 'feature' || !mayBeRelease;
    const mention = { ...mentionAt(kind, key, { kind: 'known', text }, required), via: way };
    return digest === undefined ? mention : { ...mention, lockDigest: digest };
}
function featureFinding(key, kind, reason) {
    return (0,finding/* finding */.gk)(kind === 'malformed' ? 'invalid-image-reference' : 'invalid-configuration', {
        message: `${(0,quoted/* quoted */.T)(key.text)} is not a Feature that can be fetched: ${reason}.`,
        location: key.span,
        fixes: [
            ...(/^https?:/i.test(key.text) ? correction(key.text) : []),
            {
                text: `Write the Feature at ${key.span.file}:${key.span.line}:${key.span.column} as \`registry/namespace/name:version\`.`,
                note: 'For example: `ghcr.io/devcontainers/features/node:1`.',
                who: 'anyone with write access'
            }
        ]
    });
}
const deepest = 32;
async function readLocal(reading, key, path, way) {
    const folder = localFolder(reading, key, path);
    if (folder === null)
        return [];
    const steps = [...way, mention_placeOf(key)];
    if (reading.local.has(folder))
        return [];
    reading.local.set(folder, installed(reading, folder, local/* noLinks */.dH));
    if (way.length >= deepest) {
        reading.report((0,finding/* finding */.gk)('limit-reached', {
            message: `${(0,quoted/* quoted */.T)(key.text)} is reached over more than ${deepest} local Features; what it depends on was not read.`,
            location: key.span
        }));
        return [];
    }
    const { files, report, shared } = reading;
    const links = await (0,local/* readLocalLinks */.Zq)(files, folder, key, report, shared.links);
    reading.local.set(folder, installed(reading, folder, links));
    const mentions = [];
    for (const dependency of links.dependsOn) {
        mentions.push(...(await readFeature(reading, dependency, dependency.text, steps)));
    }
    return [...mentions, ...links.installsAfter.flatMap(entry => readOrder(reading, entry, entry.text, steps))];
}
function installed({ configuration }, folder, links) {
    const waits = features_link/* relations */.K.flatMap(relation => links[relation].flatMap(({ text, span }) => {
        const feature = (0,identifier/* classifyFeature */.PO)(text);
        const place = feature.kind === 'local' ? (0,local/* localPlace */.N$)(configuration, feature.path) : null;
        return place?.kind === 'folder' ? [{ relation, target: place.folder, place: span }] : [];
    }));
    return { label: folder, key: folder, resource: folder, waits };
}
function localFolder({ configuration, report }, key, path) {
    const place = (0,local/* localPlace */.N$)(configuration, path);
    if (place.kind === 'folder')
        return place.folder;
    if (place.kind === 'outside')
        report((0,reading/* outsideFinding */.bZ)(path, 'the local Feature', key.span));
    else {
        const allowed = (0,quoted/* quoted */.T)(place.allowed);
        const message = `The dev container CLI takes local Features from ${allowed} alone: ${(0,quoted/* quoted */.T)(path)} means ${(0,quoted/* quoted */.T)(place.folder)}.`;
        const fixes = [{ text: `Move the Feature under ${allowed}.`, who: 'anyone with write access' }];
        report((0,finding/* finding */.gk)('invalid-configuration', { message, location: key.span, fixes }));
    }
    return null;
}
function readOverride(reading, entry) {
    const { value } = variables_substitute(entry.text);
    if (value.kind === 'unknown')
        return [mentionAt('feature-order', entry, value)];
    return readOrder(reading, entry, value.text, []);
}

// EXTERNAL MODULE: ./src/model.ts
var model = __webpack_require__(10182);
;// CONCATENATED MODULE: ./src/discovery/lifecycle/docker-call.ts
const globalFlagsWithValue = new Set('--config -c --context -H --host -l --log-level --tlscacert --tlscert --tlskey'.split(' '));
/** Reads a call of `docker` or `docker-compose`; `null` for every other program. */
function dockerCall(words) {
    const [program = '', ...rest] = words;
    const name = program.slice(program.lastIndexOf('/') + 1);
    if (name === 'docker-compose')
        return { command: 'compose', words: rest };
    if (name !== 'docker')
        return null;
    const [command = '', ...behind] = rest.slice(flagsEnd(rest, globalFlagsWithValue) ?? rest.length);
    if (command !== 'image' && command !== 'container')
        return { command, words: behind };
    return { command: behind[0] ?? '', words: behind.slice(1) };
}
/** The files that a call of docker compose names with `-f`. */
function composeFilesOf({ words }) {
    return words.flatMap((word, index) => {
        if (word === '-f' || word === '--file')
            return words[index + 1] ?? [];
        return /^(?:--file=|-f=?)(.+)$/.exec(word)?.[1] ?? [];
    });
}
/** The image that `docker pull` names. */
function imageOfPull(words) {
    const end = flagsEnd(words, new Set(['--platform']));
    return end === null ? null : (words[end] ?? null);
}
/** The image that `docker run` or `docker create` names. */
function imageOfRun(words) {
    const end = flagsEnd(words, runFlagsWithValue, runSwitches);
    return end === null ? null : (words[end] ?? null);
}
// Where the flags end; null where a flag is not known, so that its value cannot be told from what follows.
function flagsEnd(words, withValue, switches) {
    let at = 0;
    for (; at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (!word.startsWith('-') || word === '-')
            break;
        if (word === '--')
            return at + 1;
        if (word.startsWith('--') && word.includes('='))
            continue;
        const last = word.startsWith('--') ? word : `-${word.at(-1) ?? ''}`;
        if (withValue.has(word) || (withValue.has(last) && isSwitches(word.slice(1, -1))))
            at += 1;
        else if (switches !== undefined && !switches.has(word) && !isSwitches(word.slice(1))) {
            if (!withValue.has(word.slice(0, 2)) || word.startsWith('--'))
                return null;
        }
    }
    return at;
}
// Short switches can be written together: `-it`, and `-itv` before a value.
function isSwitches(letters) {
    return /^[ditPq]*$/.test(letters);
}
const runSwitches = new Set('--detach --init --interactive --no-healthcheck --oom-kill-disable --privileged --publish-all --quiet --read-only --rm --sig-proxy --tty --use-api-socket'.split(' '));
const runFlagsWithValue = new Set(('-a -c -e -h -l -m -p -u -v -w --add-host --annotation --attach --blkio-weight --cap-add --cap-drop --cgroup-parent --cgroupns --cidfile ' +
    '--cpu-period --cpu-quota --cpu-shares --cpus --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule --dns --dns-option ' +
    '--dns-search --domainname --entrypoint --env --env-file --expose --gpus --group-add --health-cmd --health-interval --health-retries ' +
    '--health-start-period --health-timeout --hostname --ip --ip6 --ipc --isolation --label --label-file --link --log-driver --log-opt ' +
    '--mac-address --memory --memory-reservation --memory-swap --mount --name --net --network --network-alias --oom-score-adj --pid --pids-limit ' +
    '--platform --publish --pull --restart --runtime --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs ' +
    '--ulimit --user --userns --uts --volume --volume-driver --volumes-from --workdir').split(' '));

;// CONCATENATED MODULE: ./src/discovery/lifecycle/meaning.ts


/** Whether a call logs in to a registry: a client's login, or the helper of a cloud that does it. */
function logsIn(words) {
    const [program = '', ...rest] = words;
    const call = [program.slice(program.lastIndexOf('/') + 1), ...rest.filter(word => !word.startsWith('-'))];
    if (loginCalls.some(login => login.every((word, index) => call[index] === word)))
        return true;
    const docker = dockerCall(words);
    if (docker?.command === 'login')
        return true;
    return words.some(word => /docker-credential-|credHelpers|credsStore/.test(word));
}
const loginCalls = [
    ['podman', 'login'],
    ['nerdctl', 'login'],
    ['buildah', 'login'],
    ['skopeo', 'login'],
    ['oras', 'login'],
    ['regctl', 'registry', 'login'],
    ['helm', 'registry', 'login'],
    ['crane', 'auth', 'login'],
    ['az', 'acr', 'login'],
    ['aws', 'ecr', 'get-login-password'],
    ['aws', 'ecr', 'get-login'],
    ['gcloud', 'auth', 'configure-docker'],
    ['gcloud', 'docker'],
    ['doctl', 'registry', 'login'],
    ['ibmcloud', 'cr', 'login'],
    ['scw', 'registry', 'login'],
    ['heroku', 'container:login'],
    ['jf', 'docker-login'],
    ['ecr-login'],
    ['amazon-ecr-credential-helper']
];
/** Commands of docker compose that pull images. */
const composeStarts = ['pull', 'up', 'run', 'create', 'build'];
const composeCommands = new Set([
    ...composeStarts,
    ...'down stop start restart rm kill ps logs exec config images port top events pause unpause cp ls version wait watch push'.split(' ')
]);
/** What a call pulls; `null`: nothing that is certain. */
function pulls(words) {
    const call = dockerCall(words);
    if (call === null)
        return null;
    if (call.command === 'compose') {
        return call.words.some(word => composeStarts.includes(word))
            ? { does: 'early-pull', reference: null }
            : null;
    }
    const image = pulledImage(call);
    if (image === null)
        return null;
    const parsed = (0,reference_reference/* parseReference */.F2)(image);
    return parsed.kind === 'reference' ? { does: 'early-pull', reference: parsed.reference } : null;
}
/** What a call starts or pulls; `null`: nothing, or what cannot be told. */
function startedBy(words) {
    const call = dockerCall(words);
    if (call === null)
        return null;
    if (call.command !== 'compose') {
        const name = pulledImage(call);
        return name === null || name === '' ? null : { kind: 'image', name };
    }
    const command = call.words.find(word => composeCommands.has(word));
    return command !== undefined && composeStarts.includes(command)
        ? { kind: 'compose', files: composeFilesOf(call) }
        : null;
}
function pulledImage(call) {
    if (call.command === 'pull')
        return imageOfPull(call.words);
    return call.command === 'run' || call.command === 'create' ? imageOfRun(call.words) : null;
}
const githubHosts = /(?:^|[^a-z0-9.-])(?:ghcr\.io|docker\.pkg\.github\.com)(?:\/|$)/;
const packageHosts = /(?:npm|nuget|rubygems|maven)\.pkg\.github\.com/;
/** Whether a call publishes to GitHub Packages; `npmGoesThere`: the repository's npm settings name its registry. */
function publishes(words, npmGoesThere) {
    const [program = '', ...rest] = words;
    const arguments_ = rest.filter(word => !word.startsWith('-'));
    const namesImage = rest.some(word => githubHosts.test(word));
    const namesPackages = rest.some(word => packageHosts.test(word));
    switch (program.slice(program.lastIndexOf('/') + 1)) {
        case 'docker':
        case 'podman':
        case 'nerdctl':
            return namesImage && (arguments_[0] === 'push' || arguments_[1] === 'push' || rest.includes('--push'));
        case 'oras':
        case 'helm':
        case 'crane':
        case 'ko':
            return namesImage && arguments_[0] === 'push';
        case 'npm':
        case 'pnpm':
        case 'yarn':
            return arguments_.includes('publish') && (namesPackages || npmGoesThere);
        case 'gem':
            return arguments_[0] === 'push' && namesPackages;
        case 'dotnet':
            return arguments_[0] === 'nuget' && arguments_[1] === 'push' && namesPackages;
        case 'nuget':
            return arguments_[0] === 'push' && namesPackages;
        case 'mvn':
        case 'mvnw':
            return arguments_.includes('deploy') && namesPackages;
        // Without `--registry` the dev container CLI publishes to ghcr.io.
        case 'devcontainer':
            return (arguments_[1] === 'publish' && (namesImage || !rest.some(word => /^(?:-r|--registry)/.test(word))));
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/discovery/lifecycle/harmless.ts


/** Programs that leave the contents of files as they are and start no other program, whatever their arguments. */
const harmless = new Set(('true : false set shopt export unset readonly local umask ulimit wait sleep date whoami id hostname uname pwd ls which ' +
    'type hash grep egrep fgrep head tail wc cut tr diff cmp basename dirname realpath readlink stat du df ' +
    'printenv ps kill ssh-add ssh-keyscan xhost alias chmod chown chgrp mkdir rmdir exit return read envsubst jq sysctl ' +
    'getent groups nproc lsof ping dig nslookup open systemctl service').split(' '));
/** Programs that write a file, or start another program, in some of their forms: the forms that do not. */
const harmlessForms = {
    sort: words => !words.some(word => isFlag(word, 'o') || isLong(word, 'output')),
    // The second file is written.
    uniq: words => operandsOf(words).length < 2,
    trap: ([first = '-']) => first === '-' || first === '',
    // With operands these start a program.
    env: words => words.every(word => word.includes('=') && !word.startsWith('-')),
    'ssh-agent': words => operandsOf(words).length === 0,
    command: ([first = '']) => first === '-v' || first === '-V',
    git: isHarmlessGit
};
const harmlessOfGit = new Set(('config fetch status rev-parse log remote show branch tag describe diff ls-files ls-remote add commit update-index ' +
    'rev-list blame version help hash-object credential').split(' '));
function isHarmlessGit(words) {
    const command = words.find(word => !word.startsWith('-')) ?? '';
    if (!harmlessOfGit.has(command) || words.some(word => isLong(word, 'output')))
        return false;
    return command !== 'config' || !words.some(word => isFlag(word, 'f') || isLong(word, 'file'));
}
/** Commands of docker, and those of its forms that write no file; what containers that it starts do is not known. */
const harmlessOfDocker = new Set(('network volume inspect pull push tag images ls ps info version login logout rm rmi stop kill system load import ' +
    'commit wait logs rename top port stats search history events diff prune').split(' '));
const formsOfDocker = {
    build: writesNoResult,
    buildx: words => words[0] !== 'bake' && writesNoResult(words),
    builder: words => words[0] !== 'bake' && writesNoResult(words),
    compose: words => writesNoResult(words) && !words.some(word => ['run', 'exec', 'cp', 'export'].includes(word)),
    run: mountsNothing,
    create: mountsNothing
};
function writesNoResult(words) {
    return !words.some(word => isFlag(word, 'o') ||
        ['output', 'iidfile', 'metadata-file', 'lock-image'].some(flag => isLong(word, flag)));
}
function mountsNothing(words) {
    return !words.some(word => /^(?:-[a-zA-Z]*v|--volume|--mount|--iidfile|--cidfile)/.test(word));
}
/** Whether a call is known to write no file of the repository. */
function isHarmless(words) {
    const [program = '', ...rest] = words;
    const name = program.slice(program.lastIndexOf('/') + 1);
    if (harmless.has(name) || logsIn(words))
        return true;
    const docker = dockerCall(words);
    if (docker !== null)
        return isHarmlessDocker(docker);
    return Object.hasOwn(harmlessForms, name) && harmlessForms[name]?.(rest) === true;
}
function isHarmlessDocker({ command, words }) {
    if (harmlessOfDocker.has(command))
        return true;
    return Object.hasOwn(formsOfDocker, command) && formsOfDocker[command]?.(words) === true;
}
function operandsOf(words) {
    return words.filter(word => !word.startsWith('-') || word === '-');
}
/** Whether a word holds a short flag, alone or among others: `-o`, `-uo`, `-ofile`. */
function isFlag(word, letter) {
    return word.startsWith('-') && !word.startsWith('--') && new RegExp(`^-[A-Za-z]*${letter}`).test(word);
}
function isLong(word, name) {
    return word === `--${name}` || word.startsWith(`--${name}=`);
}

;// CONCATENATED MODULE: ./src/discovery/lifecycle/local-images.ts



/** The images, by their full names, that a call builds, tags or pulls, so that they are on the machine afterwards. */
function imagesMadeBy(words) {
    const call = dockerCall(words);
    if (call === null)
        return [];
    return local_images_namesOf(call).flatMap(name => {
        const parsed = (0,reference_reference/* parseReference */.F2)(name);
        return parsed.kind === 'reference' ? [parsed.reference.text] : [];
    });
}
/**
 * What the names of further images begin with that a call may make: up to the part that is not known (`\0`, or what a shell
 * would replace), empty where any image may be meant (`docker load`, `make`, a script that was not read).
 */
function imagesPerhapsMadeBy(words) {
    const call = dockerCall(words);
    if (call === null)
        return makesNoImage(words) ? [] : [''];
    if (makesAny(call))
        return [''];
    return local_images_namesOf(call).flatMap(name => {
        const end = name.search(/[\0$`*?]/);
        return end < 0 ? [] : [name.slice(0, end)];
    });
}
/** Whether the name of an image, as it is written or in full, begins like one that may be made. */
function isPerhapsMade({ prefix }, written, full) {
    return written.startsWith(prefix) || full.startsWith(prefix);
}
function local_images_namesOf({ command, words }) {
    const [subcommand, ...rest] = words;
    switch (command) {
        case 'build':
            return tags(words);
        case 'buildx':
        case 'builder':
            return subcommand === 'build' || subcommand === 'b' ? tags(rest) : [];
        case 'pull':
            return [imageOfPull(words) ?? ''];
        case 'tag':
        case 'commit':
        case 'import':
            return words.length > 1 ? words.slice(-1) : [];
        default:
            return [];
    }
}
// Short switches can stand before the `t`, as in `-qt`.
function tags(words) {
    return words.flatMap((word, index) => {
        if (/^-q?t$/.test(word) || word === '--tag')
            return words[index + 1] ?? [];
        return /^(?:--tag=|-q?t=?)(.+)$/s.exec(word)?.[1] ?? [];
    });
}
function makesAny({ command, words }) {
    switch (command) {
        case 'load':
            return true;
        case 'buildx':
        case 'builder':
            return words[0] === 'bake';
        // What has the socket of Docker can build.
        case 'run':
        case 'create':
        case 'exec':
            return words.some(word => word.includes('docker.sock'));
        default:
            return command.includes('\0') || command.includes('$');
    }
}
/** Programs that may write files, but start no other program and no part of Docker. */
const withoutImages = new Set(('awk cat cd cp crudini curl dd dos2unix echo gawk git gpg gunzip gzip install ln mv openssl patch printf rm rsync ' +
    'scp sed sort tar tee touch truncate uniq unzip wget yq zip [ [[ test ' +
    'for while until if then else elif fi do done case esac in { }').split(' '));
const installers = new Set('apk apt apt-get brew bundle gem npm pip pip3 pnpm poetry yarn'.split(' '));
function makesNoImage(words) {
    const [program = '', first = 'install'] = words;
    const name = program.slice(program.lastIndexOf('/') + 1);
    if (name === '' || isHarmless(words) || withoutImages.has(name))
        return true;
    return installers.has(name) && /^(?:install|i|ci|add|update|upgrade|sync|-[yq]+)$/.test(first);
}
/** The compose files that a call of `docker compose` names whose services it builds; `null` for a call that builds nothing. */
function composeFilesBuiltBy(words) {
    const call = dockerCall(words);
    if (call?.command !== 'compose' || call.words.includes('--no-build'))
        return null;
    return call.words.some(word => composeBuilds.has(word)) ? composeFilesOf(call) : null;
}
/** Commands of docker compose that build the images of services, always or where they are not there. */
const composeBuilds = new Set(['build', '--build', 'up', 'create', 'run']);

;// CONCATENATED MODULE: ./src/discovery/lifecycle/after-initialize.ts




/**
 * A mention with the places that a person would edit, in files that `initializeCommand` writes too, and the commands that
 * wrote them in `via`; an image that is on the machine by then is not pulled, and one that may be names the command in
 * `mayBeMadeBy`.
 */
function mentionAfter(initialized, mention) {
    const { file, line, column, endLine, endColumn } = mention;
    const own = placed(initialized, { file, line, column, endLine, endColumn });
    const via = mention.via.flatMap(step => {
        const { via: before, at } = placed(initialized, step);
        return [...before, { text: step.text, ...at }];
    });
    const { text: written = mention.written, ...span } = { text: undefined, ...own.at };
    const made = whetherMade(initialized, mention);
    return {
        ...mention,
        ...span,
        written,
        required: mention.required && made !== 'made',
        ...(typeof made === 'string' ? {} : { mayBeMadeBy: made.text }),
        via: [...via, ...own.via]
    };
}
/** A finding at the place that a person would edit. */
function findingAfter(initialized, found) {
    if (found.location === null)
        return found;
    const { file, line, column, endLine, endColumn } = placed(initialized, found.location).at;
    return { ...found, location: { file, line, column, endLine, endColumn } };
}
function placed({ workspace }, span) {
    const written = workspace.writtenAt(span.file);
    return written === null ? { via: [], at: span } : originOf(written, span);
}
// A digest names what a registry holds: no build gives an image one.
function whetherMade({ images, perhaps }, { kind, value }) {
    if (value.kind === 'unknown' || (0,model/* asksForFeature */._E)(kind))
        return 'not';
    const parsed = (0,reference_reference/* parseReference */.F2)(value.text);
    if (parsed.kind !== 'reference')
        return 'not';
    const { text, digest } = parsed.reference;
    if (images.has(text))
        return 'made';
    if (digest !== null)
        return 'not';
    return perhaps.find(one => isPerhapsMade(one, value.text, text))?.by ?? 'not';
}

;// CONCATENATED MODULE: ./src/discovery/lifecycle/shell.ts
/**
 * Splits a shell text into its simple commands: at `;`, `&`, `|`, parentheses, backquotes and line ends, with quotes,
 * backslashes and comments as a POSIX shell has them. Redirections are left out; nothing is expanded. Never throws.
 */
function simpleCommands(text) {
    const scan = new ShellScan(text);
    scan.run();
    return scan.commands;
}
const separators = new Set(['\n', '\r', ';', '&', '|', '(', ')', '`']);
class ShellScan {
    commands = [];
    #text;
    #at = 0;
    #words = [];
    #word = null;
    #start = -1;
    #end = -1;
    #skipsNext = false;
    constructor(text) {
        this.#text = text;
    }
    run() {
        while (this.#at < this.#text.length) {
            this.#step(this.#text[this.#at] ?? '');
            this.#at += 1;
        }
        this.#endCommand();
    }
    #step(character) {
        if (separators.has(character))
            this.#endCommand();
        else if (character === ' ' || character === '\t')
            this.#endWord();
        else if (character === '#' && this.#word === null)
            this.#comment();
        else if (character === '<' || character === '>')
            this.#redirection();
        else if (character === "'" || character === '"')
            this.#quoted(character);
        else if (character === '\\')
            this.#escaped();
        else
            this.#add(character, this.#at, this.#at + 1);
    }
    #add(text, start, end) {
        if (this.#start < 0)
            this.#start = start;
        this.#word = (this.#word ?? '') + text;
        this.#end = end;
    }
    #comment() {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = (end < 0 ? this.#text.length : end) - 1;
    }
    // The number before a redirection belongs to it, and so does the word behind.
    #redirection() {
        if (this.#word !== null && /^\d$/.test(this.#word))
            this.#word = null;
        this.#endWord();
        while ('<>&-'.includes(this.#text[this.#at + 1] ?? ' '))
            this.#at += 1;
        this.#skipsNext = true;
    }
    #quoted(quote) {
        const start = this.#at;
        let inside = '';
        for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
            const character = this.#text[this.#at] ?? '';
            if (character === quote)
                break;
            const escapes = quote === '"' && character === '\\';
            if (escapes)
                this.#at += 1;
            inside += escapes ? (this.#text[this.#at] ?? '') : character;
        }
        this.#add(inside, start, Math.min(this.#at + 1, this.#text.length));
    }
    #escaped() {
        this.#at += 1;
        const next = this.#text[this.#at] ?? '';
        if (next === '\n')
            return;
        if (next === '\r' && this.#text[this.#at + 1] === '\n') {
            this.#at += 1;
            return;
        }
        this.#add(next, this.#at - 1, Math.min(this.#at + 1, this.#text.length));
    }
    #endWord() {
        if (this.#word !== null && !this.#skipsNext)
            this.#words.push(this.#word);
        if (this.#word !== null)
            this.#skipsNext = false;
        this.#word = null;
    }
    #endCommand() {
        this.#endWord();
        if (this.#words.length > 0)
            this.commands.push({ words: this.#words, start: this.#start, end: this.#end });
        this.#words = [];
        this.#start = -1;
        this.#skipsNext = false;
    }
}
const shell_keywords = new Set('if then else elif do while until ! { } time exec command nohup eval builtin'.split(' '));
/** The words of a command from the program on: without keywords, assignments, `sudo` and `env`. */
function programWords(words) {
    let at = 0;
    for (; at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (shell_keywords.has(word) || /^[A-Za-z_][A-Za-z0-9_]*=/.test(word))
            continue;
        if (word !== 'sudo' && word !== 'env')
            break;
        while ((words[at + 1] ?? '').startsWith('-'))
            at += words[at + 1] === '-u' ? 2 : 1;
    }
    return words.slice(at);
}
const shells = new Set(['sh', 'bash', 'zsh', 'dash', 'ash', 'ksh']);
/** Whether a program is a shell, by its name. */
function isShell(program) {
    return shells.has(program.slice(program.lastIndexOf('/') + 1));
}
/** The text that a shell is given with `-c`, or `null`. */
function shellText(words) {
    if (!isShell(words[0] ?? ''))
        return null;
    const flag = words.findIndex((word, index) => index > 0 && /^-[a-z]*c$/.test(word));
    return flag < 0 ? null : (words[flag + 1] ?? null);
}

;// CONCATENATED MODULE: ./src/discovery/lifecycle/script.ts


/**
 * The script of the repository that a call plainly names: `.devcontainer/setup.sh`, `bash scripts/x.sh`, `source x.sh`.
 * Commands run in the workspace's folder, which is the repository's root.
 */
function scriptOf(words) {
    const [program = '', ...rest] = words;
    const reads = isShell(program) || program === 'source' || program === '.';
    const named = reads ? (rest.find(word => !word.startsWith('-')) ?? '') : program;
    const path = fromRoot(named);
    if (path === '' || path.startsWith('/') || /[$*?`]/.test(path))
        return null;
    if (!reads && !path.includes('/'))
        return null;
    const resolved = (0,repository_path/* resolveFrom */.dx)('.', path);
    return resolved.kind === 'inside' ? resolved.path : null;
}
function fromRoot(word) {
    return word
        .replace(/^\$\{(?:local|container)WorkspaceFolder\}\/+/, './')
        .replace(/^\$(?:PWD|\{PWD\})\/+/, './');
}
/** Whether a file is a script for a shell: by the end of its name, or by its first line. */
function isShellScript(path, text) {
    return /\.(?:ba|z|k|da)?sh$/.test(path) || /^#![^\n]{0,80}sh\b/.test(text);
}

;// CONCATENATED MODULE: ./src/discovery/lifecycle/commands.ts





const properties = [
    'initializeCommand',
    'onCreateCommand',
    'updateContentCommand',
    'postCreateCommand',
    'postStartCommand',
    'postAttachCommand'
];
/** Scripts of the repository that are read for one configuration. */
const mostScripts = 16;
/** A `bash -c` in a `bash -c`, or a script that runs a script, is followed so deep. */
const commands_deepest = 3;
/**
 * The lifecycle commands of a configuration that matter to pulling: a login in `initializeCommand`, a pull in
 * `onCreateCommand` or `updateContentCommand` (before a codespace has its registry credentials), a publication to GitHub
 * Packages in any. A script of the repository that a command plainly names is read too; only clear cases count.
 */
async function readLifecycleCommands(files, root, report) {
    const reading = { files, scripts: new Set(), found: [], later: [], npm: null };
    for (const name of properties) {
        const value = (0,discovery_properties/* property */.MZ)(root, name);
        if (value === null || value.kind === 'null')
            continue;
        for (const text of textsOf(value, name, report))
            await readText(reading, name, text, 0);
    }
    return { commands: reading.found, later: reading.later };
}
/** Starts that are kept of one configuration. */
const mostLater = 50;
function textsOf(value, path, report) {
    if (value.kind === 'string')
        return [{ kind: 'shell', text: value.text, part: (start, end) => value.part(start, end) }];
    if (value.kind === 'array') {
        const words = value.items.flatMap(item => (item.kind === 'string' ? [item.text] : []));
        if (words.length === value.items.length)
            return [{ kind: 'words', words, at: value }];
    }
    if (value.kind === 'object' && !path.includes('.')) {
        return [...value.properties.values()].flatMap(one => textsOf(one.value, `${path}.${one.key.text}`, report));
    }
    report((0,discovery_properties/* wrongType */.gQ)(value, path, 'a string, an array of strings or an object of both'));
    return [];
}
async function readText(reading, name, text, depth) {
    if (text.kind === 'words')
        return readWords(reading, name, text.words, () => text.at, depth);
    for (const command of simpleCommands(text.text)) {
        await readWords(reading, name, command.words, () => text.part(command.start, command.end), depth);
    }
}
async function readWords(reading, name, written, at, depth) {
    const words = programWords(written);
    const inner = shellText(words);
    if (inner !== null) {
        if (depth < commands_deepest)
            await readText(reading, name, { kind: 'shell', text: inner, part: at }, depth + 1);
        return;
    }
    for (const meaning of await meanings(reading, name, words)) {
        const reference = meaning.does === 'early-pull' ? meaning.reference : null;
        reading.found.push({ ...at().span, property: name, does: meaning.does, reference });
    }
    const started = name === 'initializeCommand' ? null : startedBy(words);
    if (started !== null && reading.later.length < mostLater)
        reading.later.push({ property: name, at: at(), started });
    const script = scriptOf(words);
    if (script !== null && depth < commands_deepest)
        await readScript(reading, name, script, depth);
}
async function meanings(reading, name, words) {
    const found = [];
    if (name === 'initializeCommand' && logsIn(words))
        found.push({ does: 'login' });
    const pull = name === 'onCreateCommand' || name === 'updateContentCommand' ? pulls(words) : null;
    if (pull !== null)
        found.push(pull);
    const npm = words.includes('publish') && (await npmGoesToGitHub(reading));
    if (publishes(words, npm))
        found.push({ does: 'publish' });
    return found;
}
async function readScript(reading, name, path, depth) {
    const key = `${name} ${path}`;
    if (reading.scripts.has(key) || reading.scripts.size >= mostScripts)
        return;
    reading.scripts.add(key);
    const answer = await reading.files.read(path);
    if (answer.kind !== 'text' || !isShellScript(path, answer.text))
        return;
    const { text } = answer;
    const locate = (0,position/* locateIn */._)(path, text);
    const part = (start, end) => ({
        span: locate(start, end),
        written: text.slice(start, end)
    });
    await readText(reading, name, { kind: 'shell', text, part }, depth + 1);
}
async function npmGoesToGitHub(reading) {
    if (reading.npm !== null)
        return reading.npm;
    const settings = await Promise.all(['.npmrc', 'package.json'].map(file => reading.files.read(file)));
    reading.npm = settings.some(answer => answer.kind === 'text' && answer.text.includes('npm.pkg.github.com'));
    return reading.npm;
}

// EXTERNAL MODULE: ./src/discovery/tree.ts
var discovery_tree = __webpack_require__(82048);
;// CONCATENATED MODULE: ./src/discovery/lifecycle/file-programs.ts




/** The programs that write files of the repository in a way that can be followed. */
const fileProgram = { run, store };
/** Programs that may write any file where their last word is not known. */
const writing = new Set(['tee', 'cp', 'install', 'mv', 'ln', 'touch', 'sed', 'truncate']);
const file_programs_silent = { status: 'yes', output: textOfCommand('', []) };
const failed = { status: 'no', output: textOfCommand('', []) };
/** Runs a program; `null`: it is none of those that can be followed. Words hold `\0` where they are not known. */
async function run(setting, name, words, shown, input) {
    if (words.at(-1)?.includes('\0') === true && writing.has(name))
        noteOpaque(setting);
    switch (name) {
        case 'echo':
            return { status: 'yes', output: echoed(setting, shown) };
        case 'printf':
            return { status: 'yes', output: file_programs_printed(setting, shown) };
        case 'cat':
            return concatenated(setting, words, input);
        case 'tee':
            return tee(setting, words, input);
        case 'cp':
        case 'install':
        case 'mv':
        case 'ln':
            return transfer(setting, name, words);
        case 'touch':
            return touch(setting, words);
        case 'mkdir':
            for (const word of words.filter(one => !one.startsWith('-'))) {
                const path = setting.machine.pathOf(word);
                if (path !== null)
                    setting.machine.workspace.makeFolder(path);
            }
            return file_programs_silent;
        case 'rm':
            return remove(setting, words);
        case 'sed':
        case 'perl':
        case 'awk':
        case 'yq':
        case 'truncate':
        case 'dos2unix':
        case 'crudini':
            return edited(setting, name, words);
        default:
            return null;
    }
}
/** Writes what a command prints to a file, or adds it; `null`: it is not known. */
async function store({ machine: { workspace }, by, maybe }, path, text, appends) {
    const last = by.at(-1);
    if (last === undefined)
        return;
    const before = appends ? await workspace.content(path) : null;
    if (text === null || maybe || before?.kind === 'open')
        workspace.leaveOpen(path, last);
    else
        workspace.write(path, before?.kind === 'text' ? joined(writtenBy(before.written, by), text) : text, last);
}
function noteOpaque({ machine, by: [outermost] }) {
    if (outermost !== undefined)
        machine.workspace.noteOpaque(outermost);
}
function echoed({ by }, shown) {
    let words = shown;
    let line = '\n';
    let decodes = false;
    for (let [flag] = words; flag !== undefined && /^-[neE]+$/.test(flag.text); [flag] = words) {
        if (flag.text.includes('n'))
            line = '';
        if (flag.text.includes('e'))
            decodes = true;
        words = words.slice(1);
    }
    const text = words.map(word => word.text).join(' ');
    // Shells differ in whether `echo` reads `\n` by itself.
    if (!decodes && /\\[ntr0abfv]/.test(text))
        return null;
    const isOpen = words.some(word => word.isOpen);
    return textOfCommand((decodes ? file_programs_unescaped(text) : text) + line, by, isOpen);
}
function file_programs_printed({ by }, [format, ...values]) {
    if (format === undefined)
        return null;
    const parts = format.text.split(/(%%|%s)/);
    if (parts.some((part, index) => index % 2 === 0 && part.includes('%')))
        return null;
    const slots = parts.filter(part => part === '%s').length;
    if (slots === 0 ? values.length > 0 : values.length % slots !== 0)
        return null;
    let text = '';
    const rounds = slots === 0 ? 1 : Math.max(1, values.length / slots);
    for (let round = 0, used = 0; round < rounds; round += 1)
        for (const part of parts) {
            if (part === '%s')
                text += values[used++]?.text ?? '';
            else
                text += part === '%%' ? '%' : file_programs_unescaped(part);
        }
    return textOfCommand(text, by, [format, ...values].some(word => word.isOpen));
}
const file_programs_escapes = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"' };
function file_programs_unescaped(text) {
    return text.replace(/\\([ntr\\"])/g, (whole, letter) => file_programs_escapes[letter] ?? whole);
}
async function concatenated({ machine, by }, words, input) {
    const names = words.filter(word => word === '-' || !word.startsWith('-'));
    if (names.length < words.length)
        return { status: 'yes', output: null };
    let output = textOfCommand('', by);
    for (const name of names.length === 0 ? ['-'] : names) {
        const path = machine.pathOf(name);
        const content = name === '-' || path === null ? null : await machine.workspace.content(path);
        if (content?.kind === 'missing')
            return failed;
        const text = name === '-' ? input : content?.kind === 'text' ? writtenBy(content.written, by) : null;
        output = output === null || text === null ? null : joined(output, text);
    }
    return { status: 'yes', output };
}
async function tee(setting, words, input) {
    const appends = words.some(word => word === '-a' || word === '--append');
    for (const word of words.filter(one => !one.startsWith('-'))) {
        const path = setting.machine.pathOf(word);
        if (path !== null)
            await store(setting, path, input, appends);
    }
    return { status: 'yes', output: input };
}
const file_programs_flagsWithValue = new Set('--mode --owner --group --suffix'.split(' '));
/** Short flags with a value, alone or as the last of several (`-Dm 644`). */
const shortWithValue = {
    install: /^-[A-Za-z]*[mogS]$/,
    cp: /^-[A-Za-z]*S$/,
    mv: /^-[A-Za-z]*S$/,
    ln: /^-[A-Za-z]*S$/
};
// `cp`, `mv`, `install` and `ln` (a link to a file, symbolic or not, reads as a copy of it).
async function transfer(setting, name, words) {
    const flags = [];
    const names = [];
    let into = null;
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (/^-[A-Za-z]*t$/.test(word) || word === '--target-directory')
            into = words[++at] ?? '';
        else if (word.startsWith('--target-directory='))
            into = word.slice('--target-directory='.length);
        else if (file_programs_flagsWithValue.has(word) || shortWithValue[name]?.test(word) === true)
            at += 1;
        else if (word.startsWith('-') && word !== '-')
            flags.push(word);
        else
            names.push(word);
    }
    const has = (letters, long) => flags.some(flag => new RegExp(`^-[A-Za-z]*[${letters}]|^--(?:${long})$`).test(flag));
    if (name === 'install' && has('d', 'directory'))
        return file_programs_silent;
    const written = into ?? (names.length > 1 ? (names.pop() ?? '') : '.');
    const target = setting.machine.pathOf(written);
    const sources = names.map(word => name === 'ln' && has('s', 'symbolic') && !has('r', 'relative')
        ? linked(setting, word, written)
        : setting.machine.pathOf(word));
    const isFolder = !has('T', 'no-target-directory') &&
        (into !== null || written.endsWith('/') || (target !== null && (await isDirectory(setting, target))));
    const isOpen = written.includes('\0') || (isFolder && names.some(word => word.includes('\0')));
    if (isOpen || flags.some(flag => /^--(?:parents|attributes-only|exchange)$/.test(flag)))
        noteOpaque(setting);
    const keeps = name === 'ln'
        ? !has('f', 'force')
        : has('nui', 'no-clobber|update|update=(?:none|none-fail|older)|interactive');
    const takesFolders = name === 'mv' || has('raR', 'recursive|archive');
    let status = 'yes';
    for (const [index, source] of sources.entries()) {
        const last = external_node_path_.posix.basename(names[index] ?? '');
        const to = target !== null && isFolder ? external_node_path_.posix.join(target, last) : target;
        const how = { keeps, takesFolders, moves: name === 'mv', links: name === 'ln' };
        const one = await transferOne(setting, source, to, how);
        if (one !== 'yes')
            status = one;
    }
    return { ...file_programs_silent, status };
}
function linked({ machine }, word, written) {
    const folder = written.endsWith('/') ? written : external_node_path_.posix.dirname(written);
    return word.startsWith('/') ? null : machine.pathOf(external_node_path_.posix.join(folder, word));
}
async function transferOne(setting, source, target, how) {
    const { machine, by, maybe } = setting;
    const { workspace } = machine;
    const last = by.at(-1);
    if (last === undefined)
        return 'maybe';
    if (target === null)
        return 'maybe';
    const content = source === null ? { kind: 'open' } : await workspace.content(source);
    if (content.kind === 'missing')
        return 'no';
    if (content.kind === 'directory')
        return how.takesFolders ? transferFolder(setting, source ?? '.', target, how) : 'no';
    const there = how.keeps ? await workspace.content(target) : null;
    if (there?.kind === 'text')
        return how.links ? 'no' : 'yes';
    if (content.kind === 'open' || maybe || there?.kind === 'open')
        workspace.leaveOpen(target, last);
    else
        workspace.write(target, writtenBy(content.written, by), last);
    if (how.moves && source !== null) {
        if (maybe)
            workspace.leaveOpen(source, last);
        else
            workspace.remove(source);
    }
    return 'yes';
}
/** Files of a folder that are copied; of a larger one nothing is known. */
const mostInFolder = 200;
async function transferFolder(setting, source, target, how) {
    const tree = await (0,discovery_tree/* walkTree */.I)(setting.machine.workspace.files(), source, mostInFolder);
    const last = setting.by.at(-1);
    if (source === '.' || (0,repository_path/* liesUnder */.q0)(source, target))
        return 'no';
    if (tree.incomplete.length > 0 || tree.files.length > mostInFolder) {
        if (last !== undefined)
            setting.machine.workspace.noteOpaque(last);
        return 'yes';
    }
    for (const path of tree.files)
        await transferOne(setting, path, external_node_path_.posix.join(target, external_node_path_.posix.relative(source, path)), how);
    return 'yes';
}
async function isDirectory({ machine: { workspace } }, path) {
    if (path === '.' || (await workspace.files().list(path)).kind === 'entries')
        return true;
    return (await workspace.content(path)).kind === 'directory';
}
async function touch({ machine, by, maybe }, words) {
    const last = by.at(-1);
    for (const word of words.filter(one => !one.startsWith('-'))) {
        const path = machine.pathOf(word);
        if (path === null || last === undefined)
            continue;
        const { kind } = await machine.workspace.content(path);
        if (kind === 'open' || (kind === 'missing' && maybe))
            machine.workspace.leaveOpen(path, last);
        else if (kind === 'missing')
            machine.workspace.write(path, textOfCommand('', by), last);
    }
    return file_programs_silent;
}
async function remove({ machine, by, maybe }, words) {
    const last = by.at(-1);
    for (const word of words.filter(one => !one.startsWith('-'))) {
        const path = machine.pathOf(word);
        if (path === null || last === undefined)
            continue;
        const { kind } = await machine.workspace.content(path);
        if (kind === 'missing' || kind === 'directory')
            continue;
        if (maybe)
            machine.workspace.leaveOpen(path, last);
        else
            machine.workspace.remove(path);
    }
    return file_programs_silent;
}
/** Programs that change the files that they name, with no flag for it. */
const alwaysInPlace = new Set(['truncate', 'dos2unix', 'crudini']);
// What changes files in place is not calculated: the files that it names are no longer known.
async function edited(setting, name, words) {
    const { machine, by } = setting;
    if (runsProgram(name, words))
        noteOpaque(setting);
    const inPlace = alwaysInPlace.has(name) || words.some(word => /^-[A-Za-z]*i|^--in-?place/.test(word));
    const makes = name === 'truncate' || name === 'crudini';
    const last = by.at(-1);
    for (const word of inPlace ? words : []) {
        const path = machine.pathOf(word);
        if (path === null || last === undefined)
            continue;
        const { kind } = await machine.workspace.content(path);
        if (kind === 'text' || kind === 'open' || (makes && kind === 'missing'))
            machine.workspace.leaveOpen(path, last);
    }
    return { status: 'yes', output: null };
}
/** Whether a program of its own language may write any file: `awk '{ print > ".env" }'`, `sed -n 'w .env'`. */
function runsProgram(name, words) {
    switch (name) {
        case 'perl':
            return true;
        case 'awk':
            return words.some(word => /[>|\0]|system|^-f|^--file|^-E|^--exec|^-i/.test(word));
        case 'sed':
            return words.some(word => /(?:^|[^A-Za-z\d])[gpiIemM\d]*[wW][ \t]+\S|^-[A-Za-z]*f|^--file/.test(word));
        case 'yq':
            return words.some(word => /^-s|^--split/.test(word));
        case 'dos2unix':
            return words.some(word => /^-n|^--newfile/.test(word));
        default:
            return false;
    }
}
/** What `test`, `[` or `[[` says of files and of texts that are known. */
async function evaluateTest(machine, words) {
    const inner = words
        .slice(1)
        .filter((word, index, all) => index < all.length - 1 || (word !== ']' && word !== ']]'));
    return file_programs_evaluate(machine, inner);
}
async function file_programs_evaluate(machine, words) {
    const [first = '', second = '', third = ''] = words;
    if (first === '!')
        return opposite(await file_programs_evaluate(machine, words.slice(1)));
    if (words.length === 2)
        return file_programs_ofFile(machine, first, second);
    if (words.length === 3 && !first.includes('\0') && !third.includes('\0')) {
        if (second === '=' || second === '==')
            return first === third ? 'yes' : 'no';
        if (second === '!=')
            return first === third ? 'no' : 'yes';
    }
    return 'maybe';
}
async function file_programs_ofFile(machine, operator, word) {
    if (operator === '-z' || operator === '-n') {
        if (word.includes('\0'))
            return 'maybe';
        return (word === '') === (operator === '-z') ? 'yes' : 'no';
    }
    if (!/^-[aefrswdLh]$/.test(operator))
        return 'maybe';
    const path = machine.pathOf(word);
    if (path === null)
        return 'maybe';
    const content = await machine.workspace.content(path);
    if (content.kind === 'open')
        return 'maybe';
    if (content.kind === 'missing')
        return 'no';
    if (content.kind === 'directory')
        return operator === '-f' || operator === '-s' ? 'no' : 'yes';
    if (operator === '-d')
        return 'no';
    if (operator === '-s')
        return content.written.text === '' ? 'no' : 'yes';
    return operator === '-L' || operator === '-h' ? 'maybe' : 'yes';
}
function opposite(status) {
    if (status === 'maybe')
        return status;
    return status === 'yes' ? 'no' : 'yes';
}

;// CONCATENATED MODULE: ./src/discovery/lifecycle/plain-shell.ts
var _a;
/**
 * Reads a shell text of simple commands, pipes, `&&`, `||`, `if`, groups, redirections and here-documents, as a POSIX
 * shell does; `null` where it holds anything else (loops, functions, `case`) or is broken. Never throws.
 */
function parseShell(text) {
    const reader = new ShellReader(text);
    try {
        const statement = reader.list([]);
        return reader.atEnd ? statement : null;
    }
    catch (error) {
        if (error instanceof NotPlain)
            return null;
        throw error;
    }
}
class NotPlain extends Error {
}
/** Stands for a person's home: an absolute path, so that it lies outside of the repository. */
const homeFolder = '/~';
/** Groups and conditions within one another. */
const plain_shell_deepest = 30;
const unreadKeywords = new Set([
    ...['for', 'while', 'until', 'case', 'select', 'function', 'do', 'done', 'esac', 'in'],
    ...['coproc', 'time']
]);
class ShellReader {
    #text;
    #at = 0;
    #depth = 0;
    #waiting = [];
    constructor(text) {
        this.#text = text;
    }
    get atEnd() {
        this.#skipLines();
        return this.#at >= this.#text.length;
    }
    /** Reads up to the end, a closing parenthesis, or one of `ends` where a command could begin. */
    list(ends) {
        this.#depth += 1;
        if (this.#depth > plain_shell_deepest)
            throw new NotPlain();
        const parts = [];
        for (;;) {
            this.#skipLines();
            if (this.#at >= this.#text.length || this.#peek() === ')' || ends.includes(this.#keyword()))
                break;
            parts.push(this.#andOr());
            this.#skipBlanks();
            if (this.#peek() === ';' && this.#text[this.#at + 1] === ';')
                throw new NotPlain();
            if (this.#peek() === ';' || this.#peek() === '&')
                this.#at += 1;
            else if (this.#at < this.#text.length && !'\r\n)'.includes(this.#peek()))
                throw new NotPlain();
        }
        this.#depth -= 1;
        const [only] = parts;
        return parts.length === 1 && only !== undefined ? only : { kind: 'sequence', parts };
    }
    #andOr() {
        let left = this.#pipeline();
        for (;;) {
            this.#skipBlanks();
            const operator = this.#text.slice(this.#at, this.#at + 2);
            if (operator !== '&&' && operator !== '||')
                return left;
            this.#at += 2;
            this.#skipLines();
            left = { kind: operator === '&&' ? 'and' : 'or', left, right: this.#pipeline() };
        }
    }
    #pipeline() {
        this.#skipBlanks();
        if (this.#keyword() === '!') {
            this.#at += 1;
            return { kind: 'not', inner: this.#pipeline() };
        }
        const parts = [this.#command()];
        for (;;) {
            this.#skipBlanks();
            if (this.#peek() !== '|' || this.#text[this.#at + 1] === '|')
                break;
            this.#at += this.#text[this.#at + 1] === '&' ? 2 : 1;
            this.#skipLines();
            parts.push(this.#command());
        }
        const [only] = parts;
        return parts.length === 1 && only !== undefined ? only : { kind: 'pipe', parts };
    }
    #command() {
        this.#skipBlanks();
        const keyword = this.#keyword();
        if (keyword === 'if')
            return this.#condition();
        if (unreadKeywords.has(keyword))
            throw new NotPlain();
        if (keyword === '{')
            return this.#group('{', ['}']);
        if (this.#peek() === '(')
            return this.#group('(', []);
        return this.#call();
    }
    #group(open, ends) {
        this.#at += 1;
        const inner = this.list(ends);
        this.#expect(open === '{' ? '}' : ')');
        this.#skipBlanks();
        if ('<>'.includes(this.#peek() || ' '))
            throw new NotPlain();
        return open === '{' ? inner : { kind: 'subshell', inner };
    }
    #condition() {
        this.#at += this.#keyword().length;
        const condition = this.list(['then']);
        this.#expect('then');
        const then = this.list(['elif', 'else', 'fi']);
        const next = this.#keyword();
        if (next === 'elif')
            return { kind: 'if', condition, then, otherwise: this.#condition() };
        if (next !== 'else') {
            this.#expect('fi');
            return { kind: 'if', condition, then, otherwise: { kind: 'sequence', parts: [] } };
        }
        this.#expect('else');
        const otherwise = this.list(['fi']);
        this.#expect('fi');
        return { kind: 'if', condition, then, otherwise };
    }
    #call() {
        const start = this.#at;
        let end = start;
        const words = [];
        const assignments = [];
        const redirects = [];
        for (;;) {
            this.#skipBlanks();
            const redirect = this.#redirect();
            if (redirect !== undefined) {
                if (redirect !== null)
                    redirects.push(redirect);
                end = this.#at;
                continue;
            }
            const wordStart = this.#at;
            const word = this.#word();
            if (word === null)
                break;
            end = this.#at;
            const assigned = /^([A-Za-z_]\w*)=/.exec(this.#text.slice(wordStart, wordStart + 100));
            if (words.length === 0 && assigned !== null) {
                const [whole = '', name = ''] = assigned;
                assignments.push({ name, value: withoutStart(word, whole.length) });
            }
            else
                words.push(word);
        }
        if (words.length + assignments.length + redirects.length === 0 || this.#peek() === '(')
            throw new NotPlain();
        return { kind: 'call', assignments, words, redirects, start, end };
    }
    /** `undefined`: none stands here; `null`: one that leads nowhere else (`2>&1`). */
    #redirect() {
        const match = /^(\d?)(&>>|&>|>>|>\||>&|>|<<<|<<-|<<|<&|<)/.exec(this.#text.slice(this.#at, this.#at + 4));
        if (match === null)
            return undefined;
        const [whole, digit = '', operator = ''] = match;
        this.#at += whole.length;
        this.#skipBlanks();
        if (operator === '<<' || operator === '<<-')
            return this.#here(operator === '<<-');
        const target = this.#word();
        if (target === null || operator === '<<<')
            throw new NotPlain();
        if (operator === '>&' || operator === '<&')
            return null;
        const kind = operator.endsWith('>>') ? 'append' : operator === '<' ? 'read' : 'write';
        return { kind, descriptor: digit === '' ? (operator === '<' ? 0 : 1) : Number(digit), target };
    }
    #here(strips) {
        const start = this.#at;
        const word = this.#word();
        if (word === null)
            throw new NotPlain();
        const literal = /['"\\]/.test(this.#text.slice(start, this.#at));
        const delimiter = word.pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('');
        const waiting = { delimiter, strips, literal, text: { pieces: [], expands: false } };
        this.#waiting.push(waiting);
        return {
            kind: 'here',
            get text() {
                return waiting.text;
            }
        };
    }
    #readHere() {
        for (const waiting of this.#waiting) {
            let body = '';
            for (;;) {
                if (this.#at >= this.#text.length)
                    break;
                const newline = this.#text.indexOf('\n', this.#at);
                const end = newline < 0 ? this.#text.length : newline;
                const line = this.#text.slice(this.#at, end).replace(/\r$/, '');
                const stripped = waiting.strips ? line.replace(/^\t+/, '') : line;
                this.#at = end + 1;
                if (stripped === waiting.delimiter)
                    break;
                body += `${stripped}\n`;
            }
            waiting.text = waiting.literal ? plainWord(body) : new _a(body).quotedBody();
        }
        this.#waiting = [];
    }
    /** The whole text as the body of a here-document. */
    quotedBody() {
        const pieces = [];
        while (this.#at < this.#text.length)
            this.#quotedPiece(pieces);
        return { pieces, expands: false };
    }
    #word() {
        const pieces = [];
        let expands = false;
        let any = false;
        const start = this.#at;
        for (;;) {
            const character = this.#peek();
            if (character === '' || ' \t\r\n;&|()<>'.includes(character))
                break;
            any = true;
            if (character === "'")
                this.#single(pieces);
            else if (character === '"')
                this.#double(pieces);
            else if (character === '\\') {
                const next = this.#text[this.#at + 1] ?? '';
                if (next !== '\n')
                    push(pieces, next);
                this.#at += 2;
            }
            else if (character === '$' || character === '`')
                this.#expansion(pieces, false);
            else {
                if ('*?{'.includes(character))
                    expands = true;
                if (character === '[' && !/^\[\[?(?=\s)/.test(this.#text.slice(start, start + 3)))
                    expands = true;
                // A home is no part of the repository.
                push(pieces, character === '~' && this.#at === start ? homeFolder : character);
                this.#at += 1;
            }
        }
        return any ? { pieces, expands } : null;
    }
    #single(pieces) {
        const end = this.#text.indexOf("'", this.#at + 1);
        if (end < 0)
            throw new NotPlain();
        push(pieces, this.#text.slice(this.#at + 1, end));
        this.#at = end + 1;
    }
    #double(pieces) {
        this.#at += 1;
        push(pieces, '');
        while (this.#peek() !== '"') {
            if (this.#at >= this.#text.length)
                throw new NotPlain();
            this.#quotedPiece(pieces);
        }
        this.#at += 1;
    }
    #quotedPiece(pieces) {
        const character = this.#peek();
        if (character === '$' || character === '`') {
            this.#expansion(pieces, true);
            return;
        }
        const next = this.#text[this.#at + 1] ?? '';
        const escapes = character === '\\' && '$`"\\\n'.includes(next || ' ');
        if (escapes) {
            if (next !== '\n')
                push(pieces, next);
            this.#at += 2;
        }
        else {
            push(pieces, character);
            this.#at += 1;
        }
    }
    #expansion(pieces, quoted) {
        const rest = this.#text.slice(this.#at, this.#at + 200);
        const name = /^\$([A-Za-z_]\w*)/.exec(rest);
        if (name !== null) {
            pieces.push({ kind: 'variable', name: name[1] ?? '', fallback: null, quoted });
            this.#at += name[0].length;
        }
        else if (rest.startsWith('${'))
            this.#braced(pieces, quoted);
        else if (rest.startsWith('$(') || rest.startsWith('`')) {
            const end = this.#closing(rest.startsWith('`') ? '`' : ')');
            pieces.push({ kind: 'output', source: this.#text.slice(this.#at, end) });
            this.#at = end;
        }
        else if (/^\$[\d@*#?$!-]/.test(rest)) {
            pieces.push({ kind: 'output', source: rest.slice(0, 2) });
            this.#at += 2;
        }
        else {
            push(pieces, '$');
            this.#at += 1;
        }
    }
    // `${localEnv:NAME:default}` is replaced by the dev container CLI before any shell sees the text.
    #braced(pieces, quoted) {
        const end = this.#closing('}');
        const body = this.#text.slice(this.#at + 2, end - 1);
        const match = /^([A-Za-z_]\w*)(?::?-([^$`'"\\]*))?$/.exec(body) ??
            /^localEnv:([A-Za-z_]\w*)(?::([^$`'"\\]*))?$/.exec(body);
        pieces.push(match === null
            ? { kind: 'output', source: this.#text.slice(this.#at, end) }
            : { kind: 'variable', name: match[1] ?? '', fallback: match[2] ?? null, quoted });
        this.#at = end;
    }
    /** The offset behind the end of an expansion, quotes and nested ones passed over. */
    #closing(close) {
        let depth = 0;
        const open = close === ')' ? '(' : close === '}' ? '{' : null;
        for (let at = this.#at + (close === '`' ? 1 : 0); at < this.#text.length; at += 1) {
            const character = this.#text[at];
            if (character === '\\')
                at += 1;
            else if (character === "'" && close === ')') {
                const end = this.#text.indexOf("'", at + 1);
                if (end < 0)
                    break;
                at = end;
            }
            else if (character === open)
                depth += 1;
            else if (character === close) {
                depth -= 1;
                if (depth <= 0)
                    return at + 1;
            }
        }
        throw new NotPlain();
    }
    #peek() {
        return this.#text[this.#at] ?? '';
    }
    #keyword() {
        return /^(?:[a-z]+|[{}!])(?=[\s;&|()]|$)/.exec(this.#text.slice(this.#at, this.#at + 20))?.[0] ?? '';
    }
    #expect(word) {
        this.#skipLines();
        if (!this.#text.startsWith(word, this.#at))
            throw new NotPlain();
        this.#at += word.length;
    }
    #skipBlanks() {
        for (;;) {
            const character = this.#peek();
            if (character === ' ' || character === '\t')
                this.#at += 1;
            else if (character === '\\' && /^\\\r?\n/.test(this.#text.slice(this.#at, this.#at + 3)))
                this.#at = this.#text.indexOf('\n', this.#at) + 1;
            else if (character === '#') {
                const newline = this.#text.indexOf('\n', this.#at);
                this.#at = newline < 0 ? this.#text.length : newline;
            }
            else
                return;
        }
    }
    #skipLines() {
        for (;;) {
            this.#skipBlanks();
            const character = this.#peek();
            if (character !== '\n' && character !== '\r')
                return;
            this.#at += 1;
            if (character === '\n')
                this.#readHere();
        }
    }
}
_a = ShellReader;
function push(pieces, text) {
    const last = pieces.at(-1);
    if (last?.kind === 'text')
        pieces[pieces.length - 1] = { kind: 'text', text: last.text + text };
    else
        pieces.push({ kind: 'text', text });
}
/** A word of this text. */
function plainWord(text) {
    return { pieces: [{ kind: 'text', text }], expands: false };
}
function withoutStart(word, length) {
    const [first, ...rest] = word.pieces;
    return first?.kind === 'text'
        ? { ...word, pieces: [{ kind: 'text', text: first.text.slice(length) }, ...rest] }
        : word;
}

// EXTERNAL MODULE: ./src/discovery/folders.ts
var folders = __webpack_require__(55295);
;// CONCATENATED MODULE: ./src/discovery/lifecycle/workspace.ts





/** Files and their bytes that commands of one configuration write: what comes after is left open. */
const mostFiles = 500;
const mostPatterns = 50;
const mostBytes = 4 * 1024 * 1024;
/** The files of a repository as commands change them: nothing is written to the repository itself. */
class Workspace {
    #base;
    #entries = new Map();
    #folders = new Set();
    #patterns = [];
    #bytes = 0;
    #opaque = null;
    #isFull = false;
    constructor(base) {
        this.#base = base;
    }
    /** Whether a bound was met. */
    get isFull() {
        return this.#isFull;
    }
    /** Whether the files differ from those of the repository, or may. */
    get isChanged() {
        return this.#entries.size > 0 || this.#patterns.length > 0 || this.#opaque !== null;
    }
    /** Notes a command that may write any file that is not there. */
    noteOpaque(by) {
        this.#opaque ??= by;
    }
    /** The text of a file that commands have written. */
    writtenAt(path) {
        const entry = this.#entries.get(path);
        return entry?.kind === 'written' ? entry.written : null;
    }
    async content(path) {
        const entry = this.#entry(path);
        if (entry?.kind === 'written')
            return { kind: 'text', written: entry.written };
        if (entry?.kind === 'removed')
            return { kind: 'missing' };
        if (entry?.kind === 'open')
            return { kind: 'open' };
        const answer = await this.#base.read(path);
        if (answer.kind === 'text')
            return { kind: 'text', written: textOfFile(answer.path ?? path, answer.text) };
        if (answer.kind === 'directory')
            return { kind: 'directory' };
        if (answer.kind !== 'missing')
            return { kind: 'open' };
        if (this.#isFolder(path))
            return { kind: 'directory' };
        return this.#opaque === null ? { kind: 'missing' } : { kind: 'open' };
    }
    write(path, written, by) {
        this.#bytes += Buffer.byteLength(written.text);
        const holds = this.#bytes <= mostBytes;
        this.#isFull ||= !holds;
        this.#set(path, holds ? { kind: 'written', written } : { kind: 'open', by });
    }
    makeFolder(path) {
        if (this.#folders.size < mostFiles)
            this.#folders.add(path);
        else
            this.#isFull = true;
    }
    remove(path) {
        this.#set(path, { kind: 'removed' });
    }
    leaveOpen(path, by) {
        this.#set(path, { kind: 'open', by });
    }
    /** Leaves open every file whose path matches, those of the repository too. */
    leaveMatchesOpen(matches, by) {
        for (const path of this.#entries.keys())
            if (matches.test(path))
                this.#entries.set(path, { kind: 'open', by });
        if (this.#patterns.length < mostPatterns)
            this.#patterns.push({ matches, by });
        else
            this.#isFull = true;
    }
    #entry(path) {
        const entry = this.#entries.get(path);
        if (entry !== undefined)
            return entry;
        const pattern = this.#patterns.find(({ matches }) => matches.test(path));
        return pattern === undefined ? undefined : { kind: 'open', by: pattern.by };
    }
    #set(path, entry) {
        if (this.#entries.has(path) || this.#entries.size < mostFiles)
            this.#entries.set(path, entry);
        else
            this.#isFull = true;
    }
    #isFolder(path) {
        return (this.#folders.has(path) ||
            [...this.#entries].some(([file, { kind }]) => kind === 'written' && file.startsWith(`${path}/`)));
    }
    /** The files as what comes after the commands finds them. */
    files() {
        return {
            read: (path, limit) => this.#read(path, limit),
            list: path => this.#list(path)
        };
    }
    async #read(path, limit = discovery_limits/* defaultFileLimit */.tL) {
        const resolved = (0,repository_path/* resolveFrom */.dx)('.', path);
        if (resolved.kind === 'outside' || (0,repository_path/* liesInGit */.d$)(resolved.path))
            return this.#base.read(path, limit);
        const entry = this.#entry(resolved.path);
        if (entry?.kind === 'written')
            return this.#asAnswer(resolved.path, entry.written, limit);
        if (entry?.kind === 'removed')
            return { kind: 'missing' };
        if (entry?.kind === 'open')
            return { kind: 'missing', writer: entry.by.text };
        const answer = await this.#base.read(path, limit);
        if (answer.kind !== 'missing')
            return answer;
        if (this.#isFolder(resolved.path))
            return { kind: 'directory' };
        return this.#opaque === null ? answer : { kind: 'missing', writer: this.#opaque.text };
    }
    // What is not known of a value can be said in an environment file alone, by a variable that no file sets.
    #asAnswer(path, written, limit) {
        const { text, isOpen, stretches } = written;
        const bytes = Buffer.byteLength(text);
        if (bytes > limit)
            return { kind: 'too-large', bytes, limit };
        if (!isOpen || /(?:^|[./_-])env(?:$|[./_-])/i.test(external_node_path_.posix.basename(path)))
            return { kind: 'text', text };
        return { kind: 'missing', writer: stretches.at(-1)?.by.at(-1)?.text ?? '' };
    }
    async #list(path) {
        const answer = await this.#base.list(path);
        const resolved = (0,repository_path/* resolveFrom */.dx)('.', path);
        if (resolved.kind === 'outside' || (answer.kind !== 'entries' && answer.kind !== 'missing'))
            return answer;
        const entries = new Map((answer.kind === 'entries' ? answer.entries : []).map(entry => [entry.name, entry]));
        const start = resolved.path === '.' ? '' : `${resolved.path}/`;
        for (const [file, { kind }] of this.#entries) {
            if (!file.startsWith(start))
                continue;
            const [name = '', ...deeper] = file.slice(start.length).split('/');
            if (kind === 'written')
                entries.set(name, { name, kind: deeper.length > 0 ? 'directory' : 'file' });
            if (kind === 'removed' && deeper.length === 0)
                entries.delete(name);
        }
        return answer.kind === 'missing' && entries.size === 0
            ? answer
            : { kind: 'entries', entries: (0,folders/* inOrder */.a)(entries.values()) };
    }
}

;// CONCATENATED MODULE: ./src/discovery/lifecycle/initialize.ts


















/** Calls that are followed for one configuration, scripts that are read, and how deep one may start another. */
const mostCalls = 2_000;
const initialize_mostScripts = 16;
const initialize_deepest = 5;
const mostImages = 1_000;
const longestText = 64 * 1024;
/**
 * Follows `initializeCommand`, which the dev container CLI runs in the workspace's folder on the machine itself before it
 * reads the Dockerfile, the compose files and the image (`configContainer.ts`, `resolve`). Nothing is executed: plain
 * commands on files, and scripts of them, are read as a shell would; what a command may write that cannot be followed is left open.
 */
async function followInitializeCommand(files, configuration, root, report) {
    const workspace = new Workspace(files);
    const interpreter = new Interpreter(workspace, workspaceOf(configuration));
    const value = (0,discovery_properties/* property */.MZ)(root, 'initializeCommand');
    if (value !== null)
        for (const one of commandsOf(value))
            await interpreter.runCommand(one);
    if (value !== null && (interpreter.isFull || workspace.isFull)) {
        const message = '`initializeCommand` runs more commands or writes more than is followed: the rest of what it does is not known.';
        report((0,finding/* finding */.gk)('limit-reached', { message, location: value.span }));
    }
    return { workspace, images: interpreter.images, perhaps: interpreter.perhaps };
}
function commandsOf(value) {
    switch (value.kind) {
        case 'string':
            return [{ kind: 'shell', text: value.text, at: (start, end) => value.part(start, end) }];
        case 'array':
            return [
                {
                    kind: 'words',
                    words: value.items.flatMap(item => (item.kind === 'string' ? [item.text] : [])),
                    at: value
                }
            ];
        case 'object':
            return [...value.properties.values()].flatMap(one => one.value.kind === 'object' ? [] : commandsOf(one.value));
        default:
            return [];
    }
}
/** Stands for the folder of the repository in a path: no path of a machine begins like this. */
const rootFolder = '/\u0001';
const nothing = { status: 'yes', output: textOfCommand('', []) };
class Interpreter {
    workspace;
    images = new Set();
    perhaps = [];
    #folder;
    #variables = new Map();
    #calls = 0;
    #scripts = 0;
    #ended = false;
    #scriptPath = null;
    constructor(workspace, folder) {
        this.workspace = workspace;
        this.#folder = folder;
        this.#variables.set('localWorkspaceFolder', rootFolder);
    }
    get isFull() {
        return this.#calls > mostCalls;
    }
    async runCommand(command) {
        const folder = this.#folder;
        const scope = { maybe: false, tested: false, input: null, depth: 0 };
        this.#ended = false;
        if (command.kind === 'shell') {
            const by = (start, end) => [mention_placeOf(command.at(start, end))];
            await this.#text(command.text, { ...scope, by });
        }
        else {
            const words = command.words.map(text => parsedWord(text));
            const call = { kind: 'call', assignments: [], words, redirects: [], start: 0, end: 0 };
            await this.#call(call, { ...scope, by: () => [mention_placeOf(command.at)] });
        }
        this.#folder = folder;
    }
    /** The path that a word names; `null`: it lies outside of the repository, or is not known. */
    pathOf(word) {
        if (word.includes('\0') || word === '')
            return null;
        const isWhole = word === rootFolder || word.startsWith(`${rootFolder}/`);
        const resolved = isWhole
            ? (0,repository_path/* resolveFrom */.dx)('.', `.${word.slice(rootFolder.length)}`)
            : (0,repository_path/* resolveFrom */.dx)(this.#folder, word);
        return resolved.kind === 'inside' && !(0,repository_path/* liesInGit */.d$)(resolved.path) ? resolved.path : null;
    }
    async #text(text, scope) {
        const statement = text.length > longestText ? null : parseShell(text);
        if (statement !== null)
            return this.#run(statement, scope);
        const by = scope.by(0, text.length);
        if (by[0] !== undefined)
            this.workspace.noteOpaque(by[0]);
        const calls = simpleCommands(text.slice(0, longestText));
        for (const { words } of calls.slice(0, mostCalls))
            this.#noteImages(programWords(withoutKeywords(words)), by);
        if (text.length > longestText || calls.length > mostCalls)
            this.#notePerhaps('', by);
        return { status: 'maybe', output: null };
    }
    async #run(statement, scope) {
        if (this.#ended)
            return nothing;
        switch (statement.kind) {
            case 'call':
                return this.#call(statement, scope);
            case 'sequence': {
                let result = nothing;
                for (const part of statement.parts)
                    result = await this.#run(part, scope);
                return result;
            }
            case 'subshell': {
                const folder = this.#folder;
                const result = await this.#run(statement.inner, scope);
                this.#folder = folder;
                this.#ended = false;
                return result;
            }
            case 'not': {
                const { status } = await this.#run(statement.inner, { ...scope, tested: true });
                return { ...nothing, status: status === 'maybe' ? status : status === 'yes' ? 'no' : 'yes' };
            }
            case 'pipe': {
                let result = { status: 'yes', output: scope.input };
                for (const part of statement.parts)
                    result = await this.#run(part, { ...scope, tested: true, input: result.output });
                return result;
            }
            case 'and': {
                const left = await this.#run(statement.left, scope);
                if (left.status === 'no')
                    return left;
                return this.#run(statement.right, {
                    ...scope,
                    maybe: scope.maybe || (left.status === 'maybe' && scope.tested)
                });
            }
            case 'or': {
                const left = await this.#run(statement.left, { ...scope, tested: true });
                if (left.status === 'yes')
                    return left;
                const right = await this.#run(statement.right, {
                    ...scope,
                    maybe: scope.maybe || left.status === 'maybe'
                });
                return { ...right, status: left.status === 'maybe' && right.status === 'no' ? 'maybe' : right.status };
            }
            case 'if': {
                const { status } = await this.#run(statement.condition, { ...scope, tested: true });
                if (status !== 'maybe')
                    return this.#run(status === 'yes' ? statement.then : statement.otherwise, scope);
                await this.#run(statement.then, { ...scope, maybe: true });
                await this.#run(statement.otherwise, { ...scope, maybe: true });
                return { status: 'maybe', output: null };
            }
        }
    }
    async #call(call, scope) {
        this.#calls += 1;
        const by = scope.by(call.start, call.end);
        if (this.isFull)
            return this.#opaque(by);
        for (const { name, value } of call.assignments) {
            if (call.words.length === 0)
                this.#variables.set(name, scope.maybe ? '\0' : this.#value(value));
        }
        const input = await this.#input(call, scope, by);
        const words = programWords(call.words.map(word => this.#value(word)));
        const shown = call.words.slice(call.words.length - words.length).map(word => this.#shown(word));
        const result = words.length === 0 ? nothing : await this.#program({ words, shown, input, by, scope });
        if (changesFiles.has(words[0] ?? ''))
            this.#leaveMatchesOpen(call, by);
        await this.#redirect(call, result, scope, by);
        return result;
    }
    // Which files a pattern names is not looked up: those that it matches are no longer known.
    #leaveMatchesOpen({ words }, by) {
        const last = by.at(-1);
        for (const { pieces, expands } of words) {
            const text = pieces.map(piece => (piece.kind === 'text' ? piece.text : '*')).join('');
            const path = expands && !/^[~/]/.test(text) ? (0,repository_path/* resolveFrom */.dx)(this.#folder, text) : null;
            const matches = path?.kind === 'inside' ? globOf(path.path) : null;
            if (matches !== null && last !== undefined)
                this.workspace.leaveMatchesOpen(matches, last);
        }
    }
    async #input(call, scope, by) {
        let input = scope.input;
        for (const redirect of call.redirects) {
            if (redirect.kind === 'here') {
                const { text, isOpen } = this.#shown(redirect.text);
                input = textOfCommand(text, by, isOpen);
            }
            else if (redirect.kind === 'read')
                input = await this.#contentOf(this.#value(redirect.target));
        }
        return input;
    }
    async #contentOf(word) {
        const path = this.pathOf(word);
        const content = path === null ? null : await this.workspace.content(path);
        return content?.kind === 'text' ? content.written : null;
    }
    async #redirect(call, { output }, scope, by) {
        for (const redirect of call.redirects) {
            if (redirect.kind === 'here' || redirect.kind === 'read')
                continue;
            const target = this.#value(redirect.target);
            if (target.includes('\0') && by[0] !== undefined)
                this.workspace.noteOpaque(by[0]);
            const path = this.pathOf(target);
            if (path === null)
                continue;
            const written = redirect.descriptor === 2 ? null : output;
            await fileProgram.store({ machine: this, by, maybe: scope.maybe }, path, written, redirect.kind === 'append');
        }
    }
    async #program(asked) {
        const { words, shown, input, by, scope } = asked;
        const [program = ''] = words;
        const name = program.slice(program.lastIndexOf('/') + 1);
        const setting = { machine: this, by, maybe: scope.maybe };
        if (name === 'exit' || name === 'return') {
            this.#ended ||= !scope.maybe && !scope.tested;
            return nothing;
        }
        if (name === 'cd')
            return this.#enter(words[1] ?? '', by);
        if (name === 'export' || name === 'readonly' || name === 'local')
            return this.#export(words.slice(1));
        if (name === 'test' || name === '[' || name === '[[')
            return { ...nothing, status: await evaluateTest(this, words) };
        const inner = shellText(words);
        if (inner !== null)
            return this.#nested(inner, asked);
        const script = scriptOf(words.map(word => this.#fromHere(word)));
        if (script !== null && !program.includes('\0'))
            return this.#script(script, asked);
        const done = await fileProgram.run(setting, name, words.slice(1), shown.slice(1), input);
        if (done !== null)
            return done;
        this.#noteImages(words, by);
        await this.#noteComposeImages(words, by);
        if (!isHarmless(words) && by[0] !== undefined)
            this.workspace.noteOpaque(by[0]);
        if (name === 'true' || name === ':')
            return nothing;
        return { status: name === 'false' ? 'no' : unknownStatus(name), output: null };
    }
    async #nested(text, { by, scope }) {
        if (text.includes('\0') || scope.depth >= initialize_deepest)
            return this.#opaque(by);
        return this.#text(text, { ...scope, by: () => by, depth: scope.depth + 1 });
    }
    // A script is read as it lies in the repository now, or as commands before it have written it.
    async #script(named, { by, scope, words }) {
        const path = this.pathOf(named);
        const content = path === null ? null : await this.workspace.content(path);
        if (path === null || content?.kind !== 'text' || scope.depth >= initialize_deepest)
            return this.#opaque(by);
        const { text, stretches } = content.written;
        this.#scripts += 1;
        const isOwn = stretches.length === 1 && stretches[0]?.by.length === 0;
        const reads = words[0] === 'source' || words[0] === '.' || shellNames.test(words[0] ?? '');
        if (this.#scripts > initialize_mostScripts || !isOwn || !(reads || isShellScript(path, text)))
            return this.#opaque(by);
        const locate = (0,position/* locateIn */._)(path, text);
        const folder = this.#folder;
        const outer = this.#scriptPath;
        this.#scriptPath = path;
        const result = await this.#text(text, {
            ...scope,
            depth: scope.depth + 1,
            by: (start, end) => [...by, { ...locate(start, end), text: text.slice(start, end) }]
        });
        if (words[0] !== 'source' && words[0] !== '.')
            this.#folder = folder;
        this.#ended = false;
        this.#scriptPath = outer;
        return result;
    }
    // What cannot be followed may write any file and make any image.
    #opaque(by) {
        if (by[0] !== undefined)
            this.workspace.noteOpaque(by[0]);
        this.#notePerhaps('', by);
        return { status: 'maybe', output: null };
    }
    #enter(word, by) {
        const path = this.pathOf(word);
        if (path === null) {
            if (by[0] !== undefined)
                this.workspace.noteOpaque(by[0]);
            return { status: 'maybe', output: null };
        }
        this.#folder = path;
        return nothing;
    }
    #export(words) {
        for (const word of words) {
            const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? [];
            if (name !== undefined)
                this.#variables.set(name, value ?? '');
        }
        return nothing;
    }
    #noteImages(words, by) {
        for (const image of imagesMadeBy(words))
            if (this.images.size < mostImages)
                this.images.add(image);
        for (const prefix of imagesPerhapsMadeBy(words))
            this.#notePerhaps(prefix, by);
    }
    #notePerhaps(prefix, [by]) {
        if (by === undefined || this.perhaps.some(known => prefix.startsWith(known.prefix)))
            return;
        if (this.perhaps.length < mostImages)
            this.perhaps.push({ prefix, by });
    }
    /** The file that docker compose takes by itself, as a list; empty: none of them is there. */
    async #composeFile() {
        for (const name of ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'])
            if ((await this.#contentOf(name)) !== null)
                return [name];
        return [];
    }
    async #noteComposeImages(words, by) {
        const named = composeFilesBuiltBy(words);
        const [place] = by;
        if (named === null || place === undefined)
            return;
        const paths = (named.length > 0 ? named : await this.#composeFile()).map(word => this.pathOf(word));
        if (paths.includes(null)) {
            this.#notePerhaps('', by);
            return;
        }
        const composeFiles = paths.flatMap(path => (path === null ? [] : [{ path, place }]));
        const files = this.workspace.files();
        const request = { files, composeFiles, folder: this.#folder, service: null, runServices: null, place };
        const { services } = await loadOnce(composeRun(), request);
        if (services === null)
            this.#notePerhaps('', by);
        for (const name of builtImages([...(services?.values() ?? [])]))
            this.#noteImages(['docker', 'build', '-t', name], by);
    }
    /** The text of a word, `\0` for each part of it that is not known. */
    #value({ pieces, expands }) {
        const text = pieces.map(piece => {
            if (piece.kind === 'text')
                return piece.text;
            if (piece.kind === 'output')
                return this.#knownOutput(piece.source) ?? '\0';
            const value = this.#knownVariable(piece.name) ?? piece.fallback ?? '\0';
            return !piece.quoted && /\s/.test(value) ? '\0' : value;
        });
        return expands ? '\0' : text.join('').slice(0, longestText);
    }
    #knownVariable(name) {
        if (name === 'HOME' || name === 'USERPROFILE')
            return homeFolder;
        if (name === 'PWD')
            return this.#here();
        if (name === 'BASH_SOURCE')
            return this.#knownOutput('$0');
        return this.#variables.get(name) ?? null;
    }
    /** A word without the mark of the root, as a path from the folder of the call. */
    #fromHere(word) {
        if (!word.startsWith(`${rootFolder}/`))
            return word;
        return `./${external_node_path_.posix.relative(this.#folder, external_node_path_.posix.join('.', word.slice(rootFolder.length + 1)))}`;
    }
    #here() {
        return external_node_path_.posix.join(rootFolder, this.#folder);
    }
    /** What names the script, its folder, the folder that it runs in or the root; `null`: anything else. */
    #knownOutput(source) {
        const plain = source
            .replaceAll(/\$\{BASH_SOURCE(?:\[0\])?\}|\$\{0\}|\$BASH_SOURCE/g, '$0')
            .replaceAll('"', '')
            .replaceAll(/\s+/g, ' ');
        if (/^\$\( ?pwd(?: -P)? ?\)$|^`pwd`$/.test(plain))
            return this.#here();
        if (/^\$\( ?git rev-parse --show-toplevel ?\)$/.test(plain))
            return rootFolder;
        if (this.#scriptPath === null)
            return null;
        const script = external_node_path_.posix.join(rootFolder, this.#scriptPath);
        if (plain.replaceAll('$$', '$') === '$0')
            return script;
        const folder = /^\$\( ?dirname (?:-- )?\$0 ?\)$/.exec(plain) ?? ownFolder.exec(plain);
        return folder === null ? null : external_node_path_.posix.join(external_node_path_.posix.dirname(script), folder[1] ?? '');
    }
    /** The text that a word prints: what is not known stands as a variable that no file sets. */
    #shown({ pieces, expands }) {
        if (expands)
            return { text: `\${${outputVariable}}`, isOpen: true };
        let isOpen = false;
        const text = pieces.map(piece => {
            if (piece.kind === 'text')
                return piece.text;
            const value = piece.kind === 'output' ? undefined : this.#variables.get(piece.name);
            if (value !== undefined && !value.includes('\0') && !value.includes(rootFolder))
                return value;
            isOpen = true;
            if (piece.kind === 'output')
                return `\${${outputVariable}}`;
            return piece.fallback === null ? `\${${piece.name}}` : `\${${piece.name}:-${piece.fallback}}`;
        });
        return { text: text.join('').slice(0, longestText), isOpen };
    }
}
/** `$(cd "$(dirname "$0")/.." && pwd)` without its quotes. */
const ownFolder = /^\$\( ?cd (?:-- )?\$\( ?dirname (?:-- )?\$0 ?\)((?:\/\.\.)*) (?:&?> ?\/dev\/null )?(?:2>&1 )?(?:&&|;) pwd(?: -P)? ?\)$/;
/** Programs that change or remove the files that they name. */
const changesFiles = new Set('rm mv sed perl awk yq truncate dos2unix crudini'.split(' '));
/** What a shell's pattern matches; `null` for one with more parts than are followed. */
function globOf(text) {
    const parts = text.split(/(?:\{[^{}]*\}|\[[^[\]]*\]|[*?[\]{}])+/);
    if (parts.length > 4)
        return null;
    const source = parts.map(part => part.replace(/[.+^$()|\\/-]/g, '\\$&')).join('[^/]*');
    return new RegExp(`^${source}$`);
}
const shellNames = /^(?:.*\/)?(?:ba|z|k|da|a)?sh$/;
/** Programs that do not fail as they are used in such commands. */
function unknownStatus(name) {
    return name === 'set' || name === 'mkdir' || name === 'chmod' || name === 'sleep' ? 'yes' : 'maybe';
}
// `do docker build …`: the word of the loop is no program.
function withoutKeywords(words) {
    const start = words.findIndex(word => !/^(?:do|then|else|elif|if|while|until|time|!|\{)$/.test(word));
    return start < 0 ? [] : words.slice(start);
}
/** A word of a list: no shell reads it, only the variables of devcontainer.json are replaced. */
function parsedWord(text) {
    if (!text.includes('${'))
        return plainWord(text);
    const pieces = text.split(/(\$\{[^}\n]*\})/).map((part, index) => {
        if (index % 2 === 0)
            return { kind: 'text', text: part };
        return part === '${localWorkspaceFolder}'
            ? { kind: 'text', text: rootFolder }
            : { kind: 'output', source: part };
    });
    return { pieces, expands: false };
}

;// CONCATENATED MODULE: ./src/discovery/lifecycle/later-starts.ts



/** Sentences about what later commands start that nothing of the creation names, so that nobody looked at it. */
function notLookedAt(later, { mentions, files }) {
    if (later.length === 0)
        return [];
    const images = new Set(mentions.flatMap(({ value }) => (value.kind === 'known' ? (fullName(value.text) ?? []) : [])));
    const names = new Set([...files].map(path => external_node_path_.posix.basename(path)));
    const sentences = later.flatMap(one => sentenceOf(one, images, names) ?? []);
    return [...new Set(sentences)];
}
function sentenceOf({ property, at, started }, images, names) {
    const runs = `${(0,quoted/* quoted */.T)(property)} runs ${(0,quoted/* quoted */.T)(at.written)} (${(0,quoted/* quoted */.T)(at.span.file)}, line ${at.span.line}) once the container is there`;
    if (started.kind === 'image') {
        const name = fullName(started.name);
        return name !== null && images.has(name)
            ? null
            : `${runs}: the image ${(0,quoted/* quoted */.T)(started.name)} was not looked at.`;
    }
    const files = started.files.filter(path => !names.has(external_node_path_.posix.basename(path)));
    if (started.files.length === 0)
        return `${runs}: the images of its compose project were not looked at.`;
    if (files.length === 0)
        return null;
    return `${runs}: the images of ${files.slice(0, later_starts_mostFiles).map(quoted/* quoted */.T).join(', ')} were not looked at.`;
}
const later_starts_mostFiles = 5;
function fullName(text) {
    const parsed = (0,reference_reference/* parseReference */.F2)(text);
    return parsed.kind === 'reference' ? parsed.reference.text : null;
}

;// CONCATENATED MODULE: ./src/discovery/permissions.ts

/**
 * The repositories that `customizations.codespaces.repositories` asks for. Codespaces gives read access to their packages
 * with `packages: read`, or with all permissions at once (`read-all`, `write-all`).
 */
function readPermissions(root, report) {
    const customizations = (0,discovery_properties/* objectProperty */.FL)(root, 'customizations', report);
    const codespaces = nested(customizations, 'codespaces', 'customizations.codespaces', report);
    const path = 'customizations.codespaces.repositories';
    const repositories = nested(codespaces, 'repositories', path, report);
    return [...(repositories?.properties.values() ?? [])].flatMap(({ key, value }) => {
        if (value.kind !== 'object') {
            report((0,discovery_properties/* wrongType */.gQ)(value, `${path}["${key.text}"]`, 'an object with `permissions`'));
            return [];
        }
        const readsPackages = grantsPackages((0,discovery_properties/* property */.MZ)(value, 'permissions'));
        return [{ ...key.span, repository: key.text, readsPackages }];
    });
}
function nested(object, name, path, report) {
    return object && (0,discovery_properties/* objectProperty */.FL)(object, name, report, path);
}
function grantsPackages(permissions) {
    if (permissions === null)
        return false;
    if (permissions.kind === 'string')
        return permissions.text === 'read-all' || permissions.text === 'write-all';
    if (permissions.kind !== 'object')
        return false;
    const packages = (0,discovery_properties/* property */.MZ)(permissions, 'packages');
    return packages?.kind === 'string' && (packages.text === 'read' || packages.text === 'write');
}

;// CONCATENATED MODULE: ./src/discovery/recommended-secrets.ts

/** Names that one configuration recommends. */
const mostNames = 200;
/** What GitHub takes as the name of a secret, and shorter than anything that is worth keeping. */
const secretName = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
/**
 * The names under `secrets`, as they are written: GitHub asks each person for them on the page that creates a codespace,
 * and keeps them at user level (docs.github.com, "Specifying recommended secrets for a repository"). The dev container CLI
 * does not look at the property, so what is not a name is left out without a finding.
 */
function readRecommendedSecrets(root) {
    const secrets = (0,discovery_properties/* property */.MZ)(root, 'secrets');
    if (secrets?.kind !== 'object')
        return [];
    return [...secrets.properties.keys()].filter(name => secretName.test(name)).slice(0, mostNames);
}

;// CONCATENATED MODULE: ./src/discovery/devcontainer.ts



















/**
 * Reads the configuration at `path` with every file that it names; `shared` and `compose` are those of the whole run.
 * Never rejects: what is wrong is a finding.
 */
async function readConfiguration(files, path, platform, shared = newFeatureFiles(), compose = composeSources()) {
    const recorded = recordFiles(files);
    const findings = [];
    const report = one => findings.push(one);
    const reading = { files: recorded.files, path, platform, report, shared, compose };
    const root = await readRoot(reading);
    const syntax = findings.map(({ location }) => location?.file);
    const initialized = root === null ? null : await followInitializeCommand(recorded.files, path, root, report);
    const read = root === null || initialized === null ? devcontainer_nothing : await readAll(afterwards(reading, initialized), root);
    const deciding = new Set([...recorded.recorded(), ...read.filesRead]);
    const kept = withoutConsequences(findings, syntax);
    return {
        configuration: {
            ...read.configuration,
            path,
            files: [...deciding].sort(repository_path/* byCodeUnits */.CA),
            startsLater: notLookedAt(read.later, { mentions: read.mentions, files: read.filesRead })
        },
        mentions: initialized === null ? read.mentions : read.mentions.map(one => mentionAfter(initialized, one)),
        findings: initialized === null ? kept : kept.map(one => findingAfter(initialized, one)),
        incomplete: read.incomplete
    };
}
/**
 * After a syntax error the parser guesses where a value belongs, so what a file with one seems to say wrongly may be
 * right: of the findings in such a file only the errors of its syntax, which come first, are kept.
 */
function withoutConsequences(findings, syntax) {
    const broken = new Set(syntax);
    return findings.filter(({ location }, index) => index < syntax.length || !broken.has(location?.file));
}
/** Where `initializeCommand` changes files, nothing that was read of them for other configurations counts. */
function afterwards(reading, { workspace }) {
    if (!workspace.isChanged)
        return reading;
    return {
        ...reading,
        files: workspace.files(),
        shared: newFeatureFiles(),
        compose: composeSources(reading.compose.run.allowance)
    };
}
const devcontainer_nothing = {
    configuration: { name: null, permissions: [], commands: [], recommendedSecrets: [] },
    later: [],
    mentions: [],
    filesRead: [],
    incomplete: []
};
async function readRoot({ files, path, report }) {
    const answer = await files.read(path);
    if (answer.kind !== 'text') {
        report((0,reading/* unreadableFinding */.jg)(path, 'the configuration', answer, null));
        return null;
    }
    const file = answer.path ?? path;
    const { root, findings } = (0,json/* parseJson */.q)(file, answer.text);
    findings.forEach(report);
    if (root?.kind === 'object')
        return root;
    if (root !== null && findings.length === 0)
        report((0,discovery_properties/* wrongType */.gQ)(root, file, 'an object'));
    return null;
}
async function readAll(reading, root) {
    const { files, path, report, shared } = reading;
    const name = (0,discovery_properties/* stringProperty */.NQ)(root, 'name', report)?.text ?? null;
    const source = await readSource(reading, root);
    const { mentions, lock } = await readFeatures(files, path, root, report, shared);
    const permissions = readPermissions(root, report);
    const { commands, later } = await readLifecycleCommands(files, root, report);
    const recommendedSecrets = readRecommendedSecrets(root);
    return {
        ...source,
        mentions: [...source.mentions, ...mentions],
        later,
        configuration: { name, permissions, commands, recommendedSecrets, ...digests(lock) }
    };
}
function digests(lock) {
    return lock.size === 0 ? {} : { featureDigests: lock };
}
// The order in which the dev container CLI asks what a configuration is made from: a Dockerfile, an image, a compose
// project. Without any of them Codespaces takes its default image.
async function readSource(reading, root) {
    const { path, report } = reading;
    const build = (0,discovery_properties/* objectProperty */.FL)(root, 'build', report);
    if ((0,discovery_properties/* property */.MZ)(root, 'dockerFile') !== null || build?.properties.has('dockerfile') === true) {
        return { mentions: await readOwnBuild(reading, root), filesRead: [], incomplete: [] };
    }
    if ((0,discovery_properties/* property */.MZ)(root, 'image') !== null)
        return { mentions: readImage(reading, root), filesRead: [], incomplete: [] };
    if ((0,discovery_properties/* property */.MZ)(root, 'dockerComposeFile') !== null)
        return readCompose(reading, path, root);
    return { mentions: [], filesRead: [], incomplete: [] };
}
function readImage({ report }, root) {
    const image = (0,discovery_properties/* stringProperty */.NQ)(root, 'image', report);
    if (image === null)
        return [];
    const { value, cuts } = variables_substitute(image.text);
    for (const cut of cuts)
        report(cutFinding(cut, image.span));
    return [mentionAt('image', image, value)];
}
async function readOwnBuild(reading, root) {
    const { files, path, platform, report } = reading;
    const { build, mentions, cuts } = readBuildProperties(path, root, report);
    const built = build === null ? [] : await readBuild(files, build, platform, report);
    reportCuts(cuts, built, report);
    return [...mentions, ...built];
}
// A default that was cut changes nothing unless an image is named by it.
function reportCuts(cuts, mentions, report) {
    for (const { cut, place } of cuts) {
        const names = mentions.some(mention => [mention, ...mention.via].some(step => step.file === place.file && step.line === place.line && step.column === place.column));
        if (names)
            report(cutFinding(cut, place));
    }
}

;// CONCATENATED MODULE: ./src/discovery/discover.ts











/** Configurations that are read at the same time: as many as can be between two looks at the clock. */
const batch = 4;
/**
 * Finds every image that the codespaces of a repository need: from files alone, without network and
 * without environment. Never rejects; a configuration that is broken leaves the others as they are.
 */
async function discover(request) {
    const { now = () => performance.now() } = request;
    const start = now();
    const files = cachedFiles(request.files);
    const found = await (0,configurations/* findConfigurations */.P)(files, request.configurations);
    const gathering = new Gathering();
    const shared = newFeatureFiles();
    const compose = composeSources();
    gathering.addFound(found);
    for (let at = 0; at < found.paths.length && !gathering.full; at += batch) {
        if (now() - start >= discovery_limits/* longestRun */.Q_) {
            gathering.stopAt(found.paths.slice(at));
            break;
        }
        const paths = found.paths.slice(at, at + batch);
        const read = await Promise.all(paths.map(path => readConfiguration(files, path, request.platform, shared, compose)));
        read.forEach(one => gathering.add(one));
    }
    return gathering.discovery(found.unmatched);
}
// At a place that one of these speaks of, it says nothing new that the image is not known.
const saysWhatIsWrong = new Set(['invalid-configuration', 'invalid-image-reference']);
/** Whether a file is absent that `initializeCommand` may write: what it asks for is not known. */
function isOpenFile({ rule, severity }) {
    return rule === 'missing-file' && severity === 'warning';
}
class Gathering {
    #configurations = [];
    #uses = [];
    #unresolved = [];
    #findings = new Map();
    /** Findings about links where configurations were looked for. */
    #links = [];
    #incomplete = new Set();
    #images = new Set();
    #parse = discover_parseOnce();
    #limit = null;
    /** Whether more came than one report holds. */
    get full() {
        return this.#limit !== null;
    }
    addFound({ findings, incomplete }) {
        this.#links = findings.filter(({ rule }) => rule === 'path-outside-repository');
        this.addFindings(findings, incomplete);
    }
    add({ configuration, mentions, findings, incomplete }) {
        if (this.full)
            return;
        this.#configurations.push(configuration);
        this.addFindings(findings, incomplete);
        const wrong = new Set(findings.filter(({ rule }) => saysWhatIsWrong.has(rule)).map(({ location }) => spanKey(location)));
        const known = new Set();
        for (const mention of mentions) {
            const settled = settle(configuration.path, mention, this.#parse);
            if (isKnown(known, settled))
                continue;
            if (settled.kind === 'use')
                this.#addUse(settled.use);
            if (settled.kind === 'unresolved')
                this.#addUnresolved(settled.unresolved);
            if (settled.kind !== 'use' && !wrong.has(spanKey(mention)))
                this.addFindings([settled.finding], []);
        }
    }
    addFindings(findings, incomplete) {
        for (const one of findings) {
            keep(this.#findings, findingKey(one), one);
            if (one.rule === 'limit-reached' || isOpenFile(one))
                this.#incomplete.add(one.message);
        }
        for (const sentence of incomplete)
            this.#incomplete.add(sentence);
    }
    /** Notes the configurations that there was no time for. */
    stopAt(paths) {
        const few = paths.slice(0, 5).map(quoted/* quoted */.T).join(', ');
        const others = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
        const which = paths.length === 1 ? '1 configuration was' : `${paths.length} configurations were`;
        this.#limit = `Reading the repository took longer than ${discovery_limits/* longestRun */.Q_ / 1000} seconds: ${which} not read (${few}${others}).`;
        this.addFindings([(0,finding/* finding */.gk)('limit-reached', { message: this.#limit })], []);
    }
    #addUse(use) {
        const image = `${use.reference.text} ${use.reference.digest ?? ''}`;
        if (!this.#images.has(image) && this.#images.size >= discovery_limits/* mostImages */.Mf)
            this.#stop(discovery_limits/* mostImages */.Mf, 'images');
        else if (this.#uses.length >= discovery_limits/* mostUses */.uJ)
            this.#stop(discovery_limits/* mostUses */.uJ, 'uses of images');
        else {
            this.#images.add(image);
            this.#uses.push(use);
        }
    }
    #addUnresolved(use) {
        if (this.#unresolved.length >= discovery_limits/* mostUses */.uJ)
            this.#stop(discovery_limits/* mostUses */.uJ, 'uses of images');
        else
            this.#unresolved.push(use);
    }
    #stop(most, what) {
        if (this.#limit !== null)
            return;
        const last = this.#configurations.at(-1)?.path ?? '';
        this.#limit = `The configurations name more than ${most} ${what}: the others, and the configurations after ${(0,quoted/* quoted */.T)(last)}, were not read.`;
        this.addFindings([(0,finding/* finding */.gk)('limit-reached', { message: this.#limit })], []);
    }
    /** A link out of the repository that a configuration names is told where it is named. */
    #withoutNamedLinks() {
        const named = new Set(this.#configurations.flatMap(({ path, files }) => files.filter(file => file !== path)));
        const told = this.#links.filter(({ location }) => location !== null && named.has(location.file));
        return [...this.#findings.values()].filter(one => !told.includes(one));
    }
    discovery(unmatched) {
        return {
            configurations: this.#configurations,
            uses: this.#uses.sort(byPlace),
            unresolved: this.#unresolved.sort(byPlace),
            findings: this.#withoutNamedLinks().sort(byLocation),
            unmatched,
            incomplete: [...this.#incomplete]
        };
    }
}
function keep(values, key, value) {
    if (!values.has(key))
        values.set(key, value);
}
function spanKey(span) {
    return span === null ? '' : [span.file, span.line, span.column, span.endLine, span.endColumn].join('\n');
}
/** Parses a reference, each text once: thousands of configurations may name the same images. */
function discover_parseOnce() {
    const known = new Map();
    return text => {
        const parsed = known.get(text) ?? (0,reference_reference/* parseReference */.F2)(text);
        known.set(text, parsed);
        return parsed;
    };
}
/** Whether a configuration has said the same before, which is noted otherwise. */
function isKnown(known, settled) {
    if (settled.kind === 'invalid')
        return false;
    const key = settled.kind === 'use' ? useKey(settled.use) : unresolvedKey(settled.unresolved);
    if (known.has(key))
        return true;
    known.add(key);
    return false;
}
function useKey(use) {
    return [use.kind, use.reference.text, use.reference.digest, use.platform, spanKey(use)].join('\n');
}
function unresolvedKey(use) {
    return ['', use.kind, use.reason, spanKey(use)].join('\n');
}
function findingKey(one) {
    return [one.rule, one.message, spanKey(one.location)].join('\n');
}
function byPlace(left, right) {
    return (bySpan(left, right) ||
        (0,repository_path/* byCodeUnits */.CA)(left.configuration, right.configuration) ||
        (0,repository_path/* byCodeUnits */.CA)(left.kind, right.kind));
}
function byLocation(left, right) {
    if (left.location === null || right.location === null) {
        if (left.location !== right.location)
            return left.location === null ? 1 : -1;
    }
    else {
        const places = bySpan(left.location, right.location);
        if (places !== 0)
            return places;
    }
    return (0,repository_path/* byCodeUnits */.CA)(left.rule, right.rule) || (0,repository_path/* byCodeUnits */.CA)(left.message, right.message);
}
function bySpan(left, right) {
    return (0,repository_path/* byCodeUnits */.CA)(left.file, right.file) || left.line - right.line || left.column - right.column;
}


/***/ }),

/***/ 24978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ circleFinding)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76270);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69684);


/**
 * The finding about Features that wait for one another, so that no order is left to install them in; `null` where there
 * is one. An entry for what is not installed counts for nothing (`computeDependsOnInstallationOrder` of the dev container
 * CLI's containerFeaturesOrder.ts).
 */
function circleFinding(features) {
    const stuck = withoutOrder(features);
    const byName = new Map(stuck.flatMap(feature => namesOf(feature).map(name => [name, feature])));
    const path = new Set();
    let feature = stuck[0];
    while (feature !== undefined) {
        const wait = feature.waits.find(one => byName.has(nameOf(one)));
        const next = wait && byName.get(nameOf(wait));
        if (wait === undefined || next === undefined)
            return null;
        path.add(feature);
        if (path.has(next))
            return findingOf([...circleAt(next, [...path]), next], wait.place);
        feature = next;
    }
    return null;
}
function circleAt(start, path) {
    return path.slice(path.indexOf(start));
}
function findingOf(path, location) {
    const labels = path.map(({ label }) => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(label));
    const circle = (labels.length > 2 * mostShown ? shortened(labels) : labels).join(' → ');
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('invalid-configuration', {
        message: `Features wait for one another in a circle: ${circle}. The dev container CLI finds no order to install them in: leave one of them out, or its entry in \`dependsOn\` or \`installsAfter\`.`,
        location
    });
}
/** Features of a circle that are shown from each end of it. */
const mostShown = 5;
function shortened(labels) {
    return [...labels.slice(0, mostShown), '…', ...labels.slice(-mostShown)];
}
/** The Features that are left when each is installed as soon as all that it waits for are. */
function withoutOrder(features) {
    const names = new Set(features.flatMap(namesOf));
    const open = new Map(features.map(feature => [feature, openWaits(feature, names)]));
    const waiting = new Map();
    for (const [feature, waits] of open)
        for (const name of waits) {
            const others = waiting.get(name);
            if (others === undefined)
                waiting.set(name, [feature]);
            else
                others.push(feature);
        }
    const ready = features.filter(feature => open.get(feature)?.size === 0);
    for (const feature of ready) {
        open.delete(feature);
        for (const name of namesOf(feature)) {
            for (const other of waiting.get(name) ?? []) {
                const waits = open.get(other);
                if (waits?.delete(name) === true && waits.size === 0)
                    ready.push(other);
            }
        }
    }
    return [...open.keys()];
}
function namesOf({ key, resource }) {
    return [`dependsOn ${key}`, `installsAfter ${resource}`];
}
function nameOf({ relation, target }) {
    return `${relation} ${target}`;
}
function openWaits({ waits }, names) {
    return new Set(waits.map(nameOf).filter(name => names.has(name)));
}


/***/ }),

/***/ 93753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ expandShortName),
/* harmony export */   PO: () => (/* binding */ classifyFeature),
/* harmony export */   mE: () => (/* binding */ expandOption)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69684);

const collection = 'ghcr.io/devcontainers/features';
// The short names that the CLI still maps to a published Feature, always at version 1 (`getBackwardCompatibleFeatureId`).
const shortNames = new Map([
    ...[
        'aws-cli',
        'azure-cli',
        'desktop-lite',
        'docker-in-docker',
        'docker-from-docker',
        'dotnet',
        'git',
        'git-lfs',
        'github-cli',
        'java',
        'kubectl-helm-minikube',
        'node',
        'powershell',
        'python',
        'ruby',
        'rust',
        'sshd',
        'terraform'
    ].map(name => [name, name]),
    ['golang', 'go'],
    ['common', 'common-utils']
]);
// Short names that became an option of another Feature (`updateDeprecatedFeaturesIntoOptions`).
const becameOptions = new Map([
    ['gradle', 'java'],
    ['maven', 'java'],
    ['jupyterlab', 'python']
]);
/** The id that the CLI takes in the place of a short name; every other id as it is. */
function expandShortName(id) {
    const name = shortNames.get(id);
    return name === undefined ? id : `${collection}/${name}:1`;
}
/**
 * The id that the CLI adds for a key of `features` that became an option of another Feature; `null` where that other
 * Feature is listed already, and `id` itself where it is no such key.
 */
function expandOption(id, listed) {
    const name = becameOptions.get(id);
    if (name === undefined)
        return id;
    const target = `${collection}/${name}`;
    for (const other of listed) {
        if (other === name || other === target || other.startsWith(`${target}:`))
            return null;
    }
    return `${target}:1`;
}
/** Longer ids name nothing that could be fetched. */
const longest = 2_048;
/** Tells what an id means. */
function classifyFeature(written) {
    if (written.length > longest)
        return { kind: 'malformed', reason: `it has more than ${longest} characters` };
    const id = expandShortName(written);
    if (!id.includes('/') && !id.includes('\\'))
        return unsupportedShortName(id);
    if (id.startsWith('https://'))
        return classifyArchive(id);
    if (id.startsWith('./') || id.startsWith('../'))
        return { kind: 'local', path: id };
    if (id.startsWith('/')) {
        return {
            kind: 'unsupported',
            reason: 'an absolute path is not allowed, write `./` and a folder under `.devcontainer`'
        };
    }
    return classifyArtifact(id);
}
function unsupportedShortName(id) {
    return {
        kind: 'unsupported',
        reason: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(id)} is a short name that the dev container CLI does not know: write ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(`./${id}`)} for a local Feature, or the full id of a published one (https://containers.dev/features)`
    };
}
const featureName = /^[a-zA-Z0-9_-]+$/;
function classifyArchive(id) {
    const path = URL.canParse(id) ? new URL(id).pathname : '';
    const name = path.slice(path.lastIndexOf('/') + 1);
    const match = /devcontainer-feature-(.*).tgz/.exec(name);
    if (match !== null && featureName.test(match[1] ?? ''))
        return { kind: 'archive' };
    return {
        kind: 'unsupported',
        reason: 'the archive of a Feature must be called `devcontainer-feature-<id>.tgz`'
    };
}
const lowerCasePath = /^[a-z0-9]+(?:[._-][a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*)*$/;
const version = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
// The rules of the CLI's `getRef`, which are not those of Docker: everything is lower-cased, the tag too, and a tag beside
// a digest is refused. What has no dot in its first part is never asked of a registry, but of GitHub's releases.
function classifyArtifact(written) {
    const id = written.toLowerCase();
    const { resource, suffix } = splitVersion(id);
    const [registry = '', owner = '', ...rest] = resource.split('/');
    const asksRegistry = registry.includes('.') || registry.startsWith('localhost');
    if (!asksRegistry)
        return classifyRelease(written);
    const problem = versionProblem(suffix);
    if (problem !== null)
        return { kind: 'malformed', reason: problem };
    const publisher = owner === 'devcontainers-contrib' ? 'devcontainers-extra' : owner;
    const path = [publisher, ...rest].join('/');
    if (rest.length === 0 || id.startsWith('.') || !lowerCasePath.test(path)) {
        return {
            kind: 'malformed',
            reason: 'expected `registry/namespace/name`, with a tag or a `sha256` digest'
        };
    }
    return {
        kind: 'oci',
        text: `${registry}/${path}${suffix === '' ? ':latest' : suffix}`,
        mayBeRelease: classifyRelease(written).kind === 'archive'
    };
}
// An empty tag is none: `getRef` falls back to `latest` for both.
function splitVersion(id) {
    const at = id.lastIndexOf('@');
    const colon = id.lastIndexOf(':');
    const end = at >= 0 ? at : colon > id.lastIndexOf('/') ? colon : id.length;
    const suffix = id.slice(end);
    return { resource: id.slice(0, end), suffix: suffix === ':' ? '' : suffix };
}
function versionProblem(suffix) {
    if (suffix === '')
        return null;
    if (suffix.startsWith(':'))
        return version.test(suffix.slice(1)) ? null : 'the tag is malformed';
    return /^@sha256:[0-9a-f]{64}$/.test(suffix) ? null : 'expected a `sha256` digest of 64 digits after `@`';
}
function classifyRelease(id) {
    const [path = '', ...versions] = id.split('@');
    const segments = path.split('/');
    const named = segments.length === 3 && segments.every(segment => segment !== '');
    if (versions.length < 2 && named && featureName.test(segments[2] ?? ''))
        return { kind: 'archive' };
    return {
        kind: 'malformed',
        reason: 'its first part names no registry (it has no dot), and it is no Feature of a GitHub release (`owner/repository/feature`) either'
    };
}


/***/ }),

/***/ 7054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ linkOf),
/* harmony export */   K: () => (/* binding */ relations)
/* harmony export */ });
/* harmony import */ var _reference_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71644);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76270);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93753);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16011);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69684);





/** How a Feature names others: those that are installed before it, and those that only order the installation. */
const relations = ['dependsOn', 'installsAfter'];
/**
 * The use that an id in the metadata of a remote Feature stands for. Its place is that of the Feature in the repository
 * that brought it in, with one more step of `via` for each Feature between. `lock`: the digests of the configuration's
 * lock file, which holds dependencies too.
 */
function linkOf(parent, relation, id, lock = new Map()) {
    const feature = (0,_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyFeature */ .PO)(id);
    if (feature.kind === 'archive')
        return { kind: 'none' };
    if (feature.kind === 'local')
        return localLink(parent, relation, feature.path);
    if (feature.kind !== 'oci')
        return broken(parent, relation, id, feature.reason);
    const parsed = (0,_reference_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(feature.text);
    if (parsed.kind === 'invalid')
        return broken(parent, relation, id, parsed.reason);
    const digest = lock.get((0,_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .expandShortName */ .Ee)(id));
    const { file, line, column, endLine, endColumn } = parent;
    const text = `${relation} of ${parent.reference.text}: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .v)(id)}`;
    const isOrder = relation === 'installsAfter';
    return {
        kind: 'use',
        use: {
            ...parent,
            kind: isOrder ? 'feature-order' : 'feature',
            required: parent.required && !(isOrder && feature.mayBeRelease),
            via: [...parent.via, { file, line, column, endLine, endColumn, text }],
            reference: digest === undefined ? parsed.reference : (0,_reference_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .withLockDigest */ .ip)(parsed.reference, digest)
        }
    };
}
function localLink(parent, relation, path) {
    const place = (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .localPlace */ .N$)(parent.configuration, path);
    if (place.kind !== 'folder')
        return broken(parent, relation, path, 'it lies outside of the folder that may hold local Features');
    return relation === 'dependsOn' ? { kind: 'local', folder: place.folder } : { kind: 'none' };
}
const words = {
    dependsOn: 'depends on',
    installsAfter: 'is installed after'
};
function broken(parent, relation, id, reason) {
    return {
        kind: 'finding',
        finding: (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('invalid-configuration', {
            message: `The Feature ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(parent.reference.text)} ${words[relation]} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(id)}, which is no Feature that can be fetched: ${reason}.`,
            location: parent,
            required: parent.required
        })
    };
}


/***/ }),

/***/ 16011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ localPlace),
/* harmony export */   Zq: () => (/* binding */ readLocalLinks),
/* harmony export */   dH: () => (/* binding */ noLinks)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44854);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(553);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27606);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3850);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69684);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2686);







/** Those of a Feature that could not be read. */
const noLinks = { dependsOn: [], installsAfter: [] };
/** Reads which Features a local one names; `key` is the text that names it. */
async function readLocalLinks(files, folder, key, report, known) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'devcontainer-feature.json');
    const answer = await files.read(file);
    if (answer.kind !== 'text') {
        report((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadableFinding */ .jg)(file, `the file of the local Feature ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(key.text)},`, answer, key.span));
        return noLinks;
    }
    return known.of(file, answer, report, linksIn);
}
function linksIn(file, text, report) {
    const { root, findings } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(file, text);
    findings.forEach(report);
    if (root?.kind !== 'object') {
        if (root !== null && findings.length === 0)
            report((0,_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongType */ .gQ)(root, file, 'an object'));
        return noLinks;
    }
    const given = withoutNulls(root);
    const dependsOn = [...((0,_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .objectProperty */ .FL)(given, 'dependsOn', report)?.properties.values() ?? [])];
    for (const dependency of dependsOn)
        (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .checkOptions */ .J)(dependency, 'dependsOn', report);
    return {
        dependsOn: dependsOn.map(({ key: id }) => id),
        installsAfter: (0,_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsProperty */ .yQ)(given, 'installsAfter', report)
    };
}
/** The CLI takes `null` for nothing. */
function withoutNulls(object) {
    const given = [...object.properties].filter(([, { value }]) => value.kind !== 'null');
    return { ...object, properties: new Map(given) };
}
/** The place of a local Feature: its path is taken from the folder of the devcontainer.json, whichever Feature names it. */
function localPlace(configuration, path) {
    const resolved = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveFrom */ .dx)((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(configuration), path);
    if (resolved.kind === 'outside')
        return { kind: 'outside' };
    const allowed = featureFolder(configuration);
    const folder = resolved.path;
    return (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .liesUnder */ .q0)(allowed, folder) ? { kind: 'folder', folder } : { kind: 'elsewhere', folder, allowed };
}
// The folder of a workspace that may hold Features: for a configuration that lies elsewhere (one of many templates in a
// repository) that of its own workspace.
function featureFolder(configuration) {
    const parts = configuration.split('/');
    const last = parts.lastIndexOf('.devcontainer');
    if (last >= 0)
        return parts.slice(0, last + 1).join('/');
    const besides = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(configuration) === '.devcontainer.json';
    return besides ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(configuration), '.devcontainer') : '.devcontainer';
}


/***/ }),

/***/ 2686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkOptions)
/* harmony export */ });
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(553);

/**
 * Reports an `invalid-configuration` for the options of a Feature that are `null`, at which the dev container CLI stops;
 * `path` is the property that lists the Feature. The CLI takes values of every other type.
 */
function checkOptions({ key, value }, path, report) {
    if (value.kind !== 'null')
        return;
    report((0,_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongType */ .gQ)(value, `${path}[${JSON.stringify(key.text)}]`, 'an object, a string or a boolean'));
}


/***/ }),

/***/ 55295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   p: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3850);

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
    return [...entries].sort((left, right) => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA)(left.name, right.name));
}


/***/ }),

/***/ 91185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ jsonExcess)
/* harmony export */ });
/* unused harmony export deepestJson */
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);

/** Levels of a JSON text that are read: parsers call themselves for each, so that a deeper text could exhaust the stack. */
const deepestJson = 200;
/** Values of a JSON text that are read: each takes several hundred bytes of memory, whatever it takes of the text. */
const mostJsonValues = 200_000;
/**
 * Where a JSON text, with comments or without, nests deeper or holds more values than is read; `null`: nowhere. Never
 * throws, and holds nothing of the text.
 */
function jsonExcess(text) {
    // jsonc-parser's SyntaxKind is a const enum, which isolated modules cannot name: braces and brackets are 1 to 4,
    // the comma is 5, the end is 17.
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
    let depth = 0;
    let values = 0;
    for (let token = scanner.scan(); token !== 17; token = scanner.scan()) {
        if (token === 1 || token === 3)
            depth += 1;
        if (token === 2 || token === 4)
            depth -= 1;
        if (token === 1 || token === 3 || token === 5)
            values += 1;
        if (depth > deepestJson)
            return { offset: scanner.getTokenOffset(), what: `nests more than ${deepestJson} levels deep` };
        if (values > mostJsonValues)
            return { offset: scanner.getTokenOffset(), what: `holds more than ${mostJsonValues} values` };
    }
    return null;
}


/***/ }),

/***/ 44854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76270);
/* harmony import */ var _json_nesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91185);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3119);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69684);





const byteOrderMark = '\uFEFF';
/**
 * Reads the text of `file` as JSON with comments and trailing commas, as the dev container CLI does, or as `strict`
 * JSON. Never throws: a syntax error is an `invalid-configuration` at its exact place.
 */
function parseJson(file, text, strict = false) {
    const mark = text.startsWith(byteOrderMark) ? 1 : 0;
    const source = { text, mark, locate: (0,_position_js__WEBPACK_IMPORTED_MODULE_3__/* .locateIn */ ._)(file, text) };
    const body = text.slice(mark);
    const excess = (0,_json_nesting_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonExcess */ .E)(body);
    if (excess !== null)
        return { root: null, findings: [excessFinding(source, file, excess)] };
    const errors = [];
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(body, errors, { allowTrailingComma: !strict, disallowComments: strict });
    const error = errors[0];
    return {
        root: tree === undefined ? null : toJson(source, tree),
        findings: error === undefined ? [] : [syntaxFinding(source, file, error)]
    };
}
function toJson(source, node) {
    switch (node.type) {
        case 'string':
            return toString(source, node);
        case 'array': {
            const items = (node.children ?? []).map(child => toJson(source, child));
            return { kind: 'array', items, ...written(source, node.offset, node.offset + node.length) };
        }
        case 'object':
            return toObject(source, node);
        default: {
            const kind = node.type === 'number' || node.type === 'boolean' ? node.type : 'null';
            return { kind, ...written(source, node.offset, node.offset + node.length) };
        }
    }
}
function toObject(source, node) {
    const properties = new Map();
    for (const property of node.children ?? []) {
        const [key, value] = property.children ?? [];
        if (key === undefined || value === undefined)
            continue;
        const name = toString(source, key);
        properties.set(name.text, { key: name, value: toJson(source, value) });
    }
    return { kind: 'object', properties, ...written(source, node.offset, node.offset + node.length) };
}
function toString(source, node) {
    const start = node.offset + 1;
    const ends = node.offset + node.length;
    const closed = node.length > 1 && source.text[source.mark + ends - 1] === '"';
    const whole = written(source, start, closed ? ends - 1 : ends);
    const text = String(node.value);
    return {
        kind: 'string',
        text,
        ...whole,
        part: (from, to) => (whole.written === text ? written(source, start + from, start + to) : whole)
    };
}
function written(source, start, end) {
    const from = start + source.mark;
    const to = end + source.mark;
    return { span: source.locate(from, to), written: source.text.slice(from, to) };
}
const expectations = new Map([
    ['InvalidSymbol', 'expected a value or a property name in double quotes'],
    ['InvalidNumberFormat', 'expected a number'],
    ['PropertyNameExpected', 'expected a property name in double quotes'],
    ['ValueExpected', 'expected a value'],
    ['ColonExpected', 'expected a colon after the property name'],
    ['CommaExpected', 'expected a comma before it'],
    ['CloseBraceExpected', 'expected a closing brace `}`'],
    ['CloseBracketExpected', 'expected a closing bracket `]`'],
    ['EndOfFileExpected', 'expected nothing after the first value of the file'],
    ['InvalidCommentToken', 'expected no comment in this file'],
    ['UnexpectedEndOfComment', 'expected the end `*/` of the comment'],
    ['UnexpectedEndOfString', 'expected a closing quote on the same line'],
    ['UnexpectedEndOfNumber', 'expected more digits of the number'],
    ['InvalidUnicode', 'expected four hexadecimal digits after `\\u`'],
    ['InvalidEscapeCharacter', 'expected one of `" \\ / b f n r t u` after the backslash'],
    ['InvalidCharacter', 'expected no control character in a string']
]);
const longestQuote = 40;
function syntaxFinding(source, file, error) {
    const start = error.offset + source.mark;
    const found = source.text.slice(start, start + error.length);
    const shown = found.length > longestQuote ? `${found.slice(0, longestQuote)}…` : found;
    const expected = expectations.get((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)) ?? 'expected JSON';
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('invalid-configuration', {
        message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(file)} is not valid JSON at ${shown === '' ? 'its end' : `\`${shown}\``}: ${expected}.`,
        location: source.locate(start, start + error.length)
    });
}
function excessFinding(source, file, { offset, what }) {
    const start = offset + source.mark;
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('limit-reached', {
        message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(file)} ${what}, and was not read.`,
        location: source.locate(start, start + 1)
    });
}


/***/ }),

/***/ 87088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ lockFileLimit),
/* harmony export */   Mf: () => (/* binding */ mostImages),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   S1: () => (/* binding */ allFilesLimit),
/* harmony export */   pB: () => (/* binding */ mostFolders),
/* harmony export */   r3: () => (/* binding */ mostConfigurations),
/* harmony export */   tL: () => (/* binding */ defaultFileLimit),
/* harmony export */   uJ: () => (/* binding */ mostUses)
/* harmony export */ });
const mebibyte = 1024 * 1024;
/** Bytes of a file that is read. */
const defaultFileLimit = mebibyte;
/** Bytes of a lock file. */
const lockFileLimit = 16 * mebibyte;
/** Bytes of all lock files, and of all other files, that are read of one repository. */
const allFilesLimit = { lock: 256 * mebibyte, other: 256 * mebibyte };
/** Configurations of one repository. */
const mostConfigurations = 2_000;
/** Different images of one repository. */
const mostImages = 5_000;
/** Folders that a search of the whole repository opens. */
const mostFolders = 50_000;
/** Places that ask for an image, over all configurations: many configurations may share a large file. */
const mostUses = 100_000;
/** Milliseconds after which no further configuration is read. */
const longestRun = 120_000;


/***/ }),

/***/ 35728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   ob: () => (/* binding */ land),
/* harmony export */   rB: () => (/* binding */ openTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _path_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27697);



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
        const walk = await (0,_path_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walkPath */ .T)(tree, path);
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


/***/ }),

/***/ 33302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ discoverPackages)
});

// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(76270);
// EXTERNAL MODULE: ./src/discovery/position.ts
var position = __webpack_require__(3119);
;// CONCATENATED MODULE: ./src/discovery/packages/gradle.ts
const quotes = ['"""', "'''", '"', "'"];
/**
 * Scans a Gradle script (Groovy or Kotlin) for its strings, leaving out comments and the blocks of `publishing { … }`,
 * which say where a build publishes to. One pass, no understanding of the language beyond that.
 */
function* gradleStrings(text) {
    const blocks = [];
    let publishing = 0;
    let word = '';
    let at = 0;
    while (at < text.length) {
        const comment = afterComment(text, at);
        const quote = quotes.find(mark => text.startsWith(mark, at));
        if (comment !== null)
            at = comment;
        else if (quote !== undefined) {
            const start = at + quote.length;
            const end = endOfString(text, start, quote);
            if (publishing === 0)
                yield { text: text.slice(start, end), start, end };
            at = end + quote.length;
        }
        else {
            const sign = text.charAt(at);
            if (sign === '{') {
                blocks.push(word === 'publishing');
                if (word === 'publishing')
                    publishing += 1;
            }
            else if (sign === '}' && blocks.pop() === true)
                publishing -= 1;
            const name = wordAt(text, at);
            if (name !== '')
                word = name;
            else if (!/[\s(]/.test(sign))
                word = '';
            at += Math.max(1, name.length);
        }
    }
}
function wordAt(text, at) {
    const name = /[A-Za-z_]\w{0,200}/y;
    name.lastIndex = at;
    return name.exec(text)?.[0] ?? '';
}
function afterComment(text, at) {
    const end = text.startsWith('//', at) ? '\n' : text.startsWith('/*', at) ? '*/' : null;
    if (end === null)
        return null;
    const found = text.indexOf(end, at + 2);
    return found === -1 ? text.length : found + end.length;
}
/** A string of one line ends there at the latest. */
function endOfString(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        if (text.startsWith(quote, at))
            return at;
        if (quote.length === 1 && text.charAt(at) === '\n')
            return at;
        if (text.charAt(at) === '\\')
            at++;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./src/discovery/packages/copied.ts
/** The same text without the larger one that it was cut from, which the engine otherwise holds in memory with it. */
function copied(text) {
    return Buffer.from(text, 'utf16le').toString('utf16le');
}

;// CONCATENATED MODULE: ./src/discovery/packages/hosts.ts
const host = /^(npm|nuget|rubygems|maven)\.(?:pkg\.github\.com|[a-z0-9-]{1,63}\.ghe\.com)$/;
/**
 * Reads an address of GitHub Packages: `<type>.pkg.github.com`, or `<type>.<subdomain>.ghe.com` with data residency;
 * `null` for any other. A user and password in it are let go.
 */
function packagesAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return null;
    const type = host.exec(url.hostname)?.[1];
    if (type === undefined)
        return null;
    return { type, host: url.hostname, path: url.pathname.split('/').filter(part => part !== '') };
}
/** The name of an account as GitHub allows it. */
function isAccount(text) {
    return /^[a-z0-9](?:[a-z0-9_-]{0,99})$/i.test(text);
}

// EXTERNAL MODULE: ./src/discovery/limits.ts
var discovery_limits = __webpack_require__(87088);
;// CONCATENATED MODULE: ./src/discovery/packages/places.ts

/** How deep below the root package files are looked for: the root is 0. */
const deepest = 5;
/** Folders that are opened. */
const mostFolders = 5_000;
/** Folders that are opened at the same time. */
const batch = 64;
/** Files that are read. */
const mostFiles = 10_000;
const mebibyte = 1024 * 1024;
/** Bytes of lock files, and of files that people write, that are read in total. */
const mostBytes = { lock: 256 * mebibyte, text: 64 * mebibyte };
/** What reading a file counts: so many steps that the clock is looked at before each. */
const stepsOfFile = 5_000;
/** Sentences about single files. */
const mostNotes = 100;
const skipped = new Set([
    'node_modules',
    'vendor',
    'dist',
    'bin',
    'obj',
    'target',
    'testdata',
    'fixtures',
    '__fixtures__'
]);
/** Folders that begin with a dot and hold settings of a package manager. */
const settings = new Set(['.mvn', '.nuget', '.config', '.bundle']);
/**
 * Finds the files for which `wanted` holds by name, at the root and where workspaces put them: {@link deepest} folders deep,
 * not in what package managers and builds write, in tests' data, or behind links.
 */
async function findPlaces(files, wanted, work) {
    const paths = [];
    let level = ['.'];
    let opened = 0;
    for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
        const below = [];
        for (let at = 0; at < level.length; at += batch) {
            if (opened >= mostFolders)
                return { paths, incomplete: [tooManyFolders] };
            const room = level.slice(at, Math.min(at + batch, at + mostFolders - opened));
            opened += room.length;
            const listings = await Promise.all(room.map(folder => openFolder(files, folder, wanted)));
            for (const listing of listings) {
                for (const path of listing.paths)
                    paths.push(path);
                for (const folder of listing.folders)
                    below.push(folder);
            }
            if (paths.length > mostFiles)
                return { paths: paths.slice(0, mostFiles), incomplete: [tooManyFiles] };
            if (!work.goOn(listings.length))
                return { paths, incomplete: [] };
        }
        level = below;
    }
    return { paths, incomplete: [] };
}
const tooManyFolders = `Packages from GitHub Packages were looked for in ${mostFolders} folders; the repository has more.`;
const tooManyFiles = `Packages from GitHub Packages were looked for in ${mostFiles} files; the repository has more.`;
async function openFolder(files, folder, wanted) {
    const listing = await files.list(folder);
    if (listing.kind !== 'entries')
        return { paths: [], folders: [] };
    const at = (name) => (folder === '.' ? name : `${folder}/${name}`);
    const { entries } = listing;
    return {
        paths: entries.filter(({ name, kind }) => kind === 'file' && wanted(name)).map(({ name }) => at(name)),
        folders: entries
            .filter(({ name, kind, link }) => kind === 'directory' && link !== true && isOpen(name))
            .map(({ name }) => at(name))
    };
}
function isOpen(name) {
    return name.startsWith('.') ? settings.has(name) : !skipped.has(name);
}
/** Opens what was found. The work is that of all readers: once it is over, no further file is read. */
function openPlaces(files, places, work) {
    const limits = newNotes('further bounds were met.');
    const others = newNotes('further files could not be read for packages.');
    const left = { ...mostBytes };
    places.incomplete.forEach(limits.add);
    const read = async (path, kind) => {
        if (!work.goOn(stepsOfFile))
            return null;
        const most = kind === 'lock' ? discovery_limits/* lockFileLimit */.$y : discovery_limits/* defaultFileLimit */.tL;
        if (left[kind] <= 0) {
            limits.add(tooManyBytes(kind));
            return null;
        }
        const answer = await files.read(path, most);
        if (answer.kind === 'text')
            left[kind] -= Buffer.byteLength(answer.text);
        if (answer.kind === 'too-large')
            limits.add(`\`${path}\` is larger than ${most / mebibyte} MiB and was not read for packages.`);
        if (answer.kind === 'unreadable')
            others.add(`\`${path}\` could not be read for packages.`);
        return answer.kind === 'text' ? answer.text : null;
    };
    return {
        paths: places.paths,
        work,
        text: path => read(path, 'text'),
        lock: path => read(path, 'lock'),
        note: others.add,
        limit: limits.add,
        incomplete: () => [...limits.all(), ...others.all()].sort(),
        limits: () => [...limits.all()].sort()
    };
}
function tooManyBytes(kind) {
    const what = kind === 'lock' ? 'lock files' : 'files of package managers';
    return `The ${what} hold more than ${mostBytes[kind] / mebibyte} MiB together: the rest was not read for packages.`;
}
/** Different sentences, at most {@link mostNotes} of them; what goes beyond is counted in one more. */
function newNotes(further) {
    const kept = new Set();
    let count = 0;
    return {
        add: sentence => {
            if (kept.has(sentence))
                return;
            if (kept.size < mostNotes)
                kept.add(sentence);
            else
                count += 1;
        },
        all: () => (count === 0 ? [...kept] : [...kept, `${count} ${further}`])
    };
}
/** The last part of a path. */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The folders from that of a file up to the root, nearest first. */
function foldersUp(path) {
    const names = path.split('/').slice(0, -1);
    return [...names.map((_, index) => names.slice(0, names.length - index).join('/')), '.'];
}

;// CONCATENATED MODULE: ./src/discovery/packages/xml.ts
/**
 * Scans XML for elements, attributes and text, in one pass. It judges nothing and knows no entities but the five that
 * XML has itself: none is ever expanded from the file. An element without content opens and closes.
 */
function* scanXml(text) {
    let at = 0;
    while (at < text.length) {
        const tag = text.indexOf('<', at);
        const end = tag === -1 ? text.length : tag;
        const words = trimmed(text, at, end);
        if (words !== null)
            yield { kind: 'text', ...words };
        if (tag === -1)
            return;
        const skipped = afterUnread(text, tag);
        if (skipped !== null) {
            at = skipped;
            continue;
        }
        const close = endOfTag(text, tag);
        yield* tagEvents(text, tag, close);
        at = close + 1;
    }
}
const unread = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
    ['<!', '>']
];
/** The offset after a comment, CDATA, instruction or declaration that begins at `at`; `null`: a tag begins there. */
function afterUnread(text, at) {
    const kind = unread.find(([start]) => text.startsWith(start, at));
    if (kind === undefined)
        return null;
    const end = text.indexOf(kind[1], at + kind[0].length);
    return end === -1 ? text.length : end + kind[1].length;
}
/** A `>` within quotes does not end a tag. */
function endOfTag(text, at) {
    let quote = '';
    for (let index = at + 1; index < text.length; index++) {
        const sign = text.charAt(index);
        if (quote !== '')
            quote = sign === quote ? '' : quote;
        else if (sign === '"' || sign === "'")
            quote = sign;
        else if (sign === '>')
            return index;
    }
    return text.length;
}
function* tagEvents(text, at, close) {
    const isEnd = text.charAt(at + 1) === '/';
    const name = /[^\s/>"'=]{1,200}/y;
    name.lastIndex = at + (isEnd ? 2 : 1);
    const found = name.exec(text)?.[0];
    if (found === undefined)
        return;
    const local = found.slice(found.indexOf(':') + 1);
    if (isEnd) {
        yield { kind: 'close', name: local };
        return;
    }
    yield { kind: 'open', name: local, attributes: attributesIn(text, name.lastIndex, close) };
    if (text.charAt(close - 1) === '/')
        yield { kind: 'close', name: local };
}
function attributesIn(text, from, to) {
    const found = new Map();
    const attribute = /\s+([\w:.-]{1,200})\s*=\s*(["'])/y;
    attribute.lastIndex = from;
    for (let match = attribute.exec(text); match !== null; match = attribute.exec(text)) {
        const start = attribute.lastIndex;
        const end = text.indexOf(match[2] ?? '"', start);
        if (end === -1 || end > to)
            break;
        found.set(match[1] ?? '', { text: decoded(text.slice(start, end)), start, end });
        attribute.lastIndex = end + 1;
    }
    return found;
}
function trimmed(text, from, to) {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text.charAt(start)))
        start++;
    while (end > start && /\s/.test(text.charAt(end - 1)))
        end--;
    return start === end ? null : { text: decoded(text.slice(start, end)), start, end };
}
const entities = new Map([
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&apos;', "'"],
    ['&amp;', '&']
]);
function decoded(text) {
    return text.replace(/&(?:lt|gt|quot|apos|amp);/g, entity => entities.get(entity) ?? entity);
}

;// CONCATENATED MODULE: ./src/discovery/packages/maven.ts







/** Files in which Maven and Gradle name repositories. */
function isMavenFile(name) {
    return isXml(name) || isGradle(name);
}
function isXml(name) {
    return name === 'pom.xml' || name === 'settings.xml';
}
function isGradle(name) {
    return /\.gradle(?:\.kts)?$/.test(name);
}
/**
 * A finding for each repository from which Maven or Gradle take packages of GitHub Packages, with its places: that
 * registry has no permissions of its own for codespaces. Places that only publish are left out.
 */
async function discoverMaven(files) {
    const found = new Map();
    for (const path of files.paths.filter(path => isMavenFile(fileName(path)))) {
        const text = await files.text(path);
        if (text?.includes('maven.') !== true)
            continue;
        readAddresses(path, text, files.work, found);
        if (found.size > mostRepositories) {
            files.limit(tooMany);
            break;
        }
    }
    return [...found.values()].slice(0, mostRepositories).map(notSeamless);
}
/** Repositories of Maven packages that are told. */
const mostRepositories = 1_000;
const tooMany = `Maven and Gradle name more than ${mostRepositories} repositories of GitHub Packages: the others are not listed.`;
/** GitHub compares the names of accounts and repositories without case. */
function readAddresses(path, text, work, found) {
    const locate = (0,position/* locateIn */._)(path, text);
    const places = isXml(fileName(path)) ? xmlAddresses(text) : gradleStrings(text);
    for (const { text: address, start, end } of places) {
        if (!work.goOn())
            return;
        const parsed = address.includes('maven.') ? packagesAddress(address) : null;
        if (parsed?.type !== 'maven')
            continue;
        if (!work.keep())
            return;
        const { host, path: parts } = parsed;
        const [owner = '', name = ''] = parts.map(copied);
        const key = `${host} ${owner}/${name}`.toLowerCase();
        if (found.size > mostRepositories)
            return;
        const taken = found.get(key) ?? { host, owner, name, places: [] };
        taken.places.push(locate(start, end));
        found.set(key, taken);
    }
}
/** Deeper elements are in no file of Maven. */
const maven_deepest = 100;
/** The `url` of a repository, plug-in repository or mirror; `distributionManagement` is where a build publishes to. */
function* xmlAddresses(text) {
    const path = [];
    for (const event of scanXml(text)) {
        if (path.length > maven_deepest)
            return;
        if (event.kind === 'open')
            path.push(event.name);
        else if (event.kind === 'close') {
            const opened = path.lastIndexOf(event.name);
            if (opened !== -1)
                path.length = opened;
        }
        else if (path.at(-1) === 'url' && !path.includes('distributionManagement'))
            yield event;
    }
}
function notSeamless({ host, owner, name, places }) {
    const literal = [owner, name].every(part => /^[\w.-]+$/.test(part));
    const patch = JSON.stringify({
        customizations: {
            codespaces: {
                repositories: { [`${owner}/${name}`]: { permissions: { packages: 'read', contents: 'read' } } }
            }
        }
    }, null, 2);
    return (0,finding/* finding */.gk)('package-not-seamless', {
        message: `${host} gives codespaces no access of its own to the packages of other repositories.`,
        notes: [
            'Its packages have the permissions of the repository that they lie in, so a codespace needs a token that may read them.'
        ],
        places,
        fixes: [
            ...(literal
                ? [
                    {
                        text: `Ask for the packages of ${owner}/${name} in devcontainer.json.`,
                        note: 'It must have the owner of this repository; whoever creates a codespace is asked to agree.',
                        patch,
                        who: 'anyone with write access'
                    }
                ]
                : []),
            {
                text: 'Store a classic token with `read:packages` as a Codespaces secret.',
                note: 'Name that secret as the password in the settings of Maven or Gradle.',
                who: 'repository administrator'
            }
        ]
    });
}

// EXTERNAL MODULE: ./src/discovery/json.ts
var json = __webpack_require__(44854);
;// CONCATENATED MODULE: ./src/discovery/packages/json-scan.ts
/** Deeper values are in no lock file. */
const json_scan_deepest = 1_000;
/**
 * Scans JSON in one pass and holds nothing of it, so that a large file costs little memory. It judges nothing: of a
 * text that is broken it gives what it can, and it ends where values lie too deep.
 */
function* scanJson(text) {
    const inObject = [];
    let key = null;
    let wantsKey = false;
    let at = 0;
    while (at < text.length) {
        const sign = text.charCodeAt(at);
        const start = at;
        at += 1;
        if (isSpace(sign) || sign === colon)
            continue;
        if (sign === quote) {
            const string = stringAt(text, at);
            at = string.end + 1;
            if (wantsKey) {
                key = string;
                wantsKey = false;
                continue;
            }
            yield { kind: 'value', key, text: string.name };
        }
        else if (sign === openBrace || sign === openBracket) {
            if (inObject.length >= json_scan_deepest)
                return;
            yield { kind: 'open', key };
            inObject.push(sign === openBrace);
        }
        else if (sign === closeBrace || sign === closeBracket) {
            if (inObject.pop() !== undefined)
                yield { kind: 'close' };
        }
        else if (sign !== comma) {
            while (at < text.length && !endsLiteral(text.charCodeAt(at)))
                at += 1;
            yield { kind: 'value', key, text: text.slice(start, at) };
        }
        wantsKey = (sign === openBrace || sign === comma) && inObject.at(-1) === true;
        key = null;
    }
}
const [openBrace, closeBrace, openBracket, closeBracket, comma, colon, quote] = Array.from('{}[],:"', sign => sign.charCodeAt(0));
function isSpace(sign) {
    return sign <= 32 || sign === 0xfeff;
}
function endsLiteral(sign) {
    return isSpace(sign) || '{}[],:"'.includes(String.fromCharCode(sign));
}
function stringAt(text, start) {
    let end = text.indexOf('"', start);
    while (end !== -1 && isEscaped(text, start, end))
        end = text.indexOf('"', end + 1);
    if (end === -1)
        end = text.length;
    const written = text.slice(start, end);
    return { name: written.includes('\\') ? unescaped(written) : written, start, end };
}
function isEscaped(text, start, at) {
    let backslashes = 0;
    while (at - backslashes > start && text.charAt(at - backslashes - 1) === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}
function unescaped(written) {
    try {
        return String(JSON.parse(`"${written}"`));
    }
    catch {
        return written;
    }
}

;// CONCATENATED MODULE: ./src/discovery/packages/lines.ts
/**
 * The lines of a text one by one but for empty ones, each cut after `longest` characters: a list of all may take more
 * memory than the text.
 */
function* linesOf(text, longest) {
    for (let start = 0; start <= text.length;) {
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        if (end > start)
            yield { text: text.slice(start, Math.min(end, start + longest)), start };
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./src/discovery/packages/npm-locks.ts




const scoped = /^@[\w.~-]{1,100}\/[\w.~-]{1,214}$/;
/**
 * Reads the wanted scoped names of a lock file of npm, Yarn or pnpm by its file name, each once and in the order of the
 * text; names that it takes from another registry are left out.
 */
function readNpmLock(file, text, wanted) {
    if (file === 'yarn.lock')
        return readYarnLock(text, wanted);
    return file === 'pnpm-lock.yaml' ? readPnpmLock(text, wanted) : readPackageLock(text, wanted);
}
/** `packages` by path (version 2 and 3), `dependencies` by name and nested (version 1): the first counts where both are. */
function readPackageLock(text, wanted) {
    const byPath = new Map();
    const byName = new Map();
    let hasPaths = false;
    /** The object of each level: an entry, or the member that holds entries. */
    const open = [];
    for (const event of scanJson(text)) {
        if (!wanted.goOn())
            break;
        const around = open.at(-1);
        if (event.kind === 'open')
            open.push(opened(event.key, around, open.length));
        else if (event.kind === 'close') {
            const closed = open.pop();
            if (typeof closed !== 'object' || closed === null)
                continue;
            hasPaths ||= open[1] === 'packages';
            add(open[1] === 'packages' ? byPath : byName, closed, wanted);
        }
        else if (typeof around === 'object' && around !== null) {
            if (event.key?.name === 'link' && event.text === 'true')
                around.elsewhere = true;
            if (event.key?.name === 'resolved')
                around.elsewhere ||= comesFromElsewhere(event.text);
        }
    }
    return [...(hasPaths ? byPath : byName).values()].sort((left, right) => left.start - right.start);
}
function opened(key, around, depth) {
    if (key === null || around === undefined)
        return null;
    const isTop = depth === 1;
    if (isTop && key.name === 'packages')
        return 'packages';
    if (key.name === 'dependencies' && (isTop || typeof around === 'object')) {
        // The `dependencies` of an entry of `packages` are ranges.
        return 'dependencies';
    }
    if (around === 'packages')
        return { key, name: nameOfPath(key.name), elsewhere: false };
    return around === 'dependencies' ? { key, name: key.name, elsewhere: false } : null;
}
function add(found, { key, name, elsewhere }, wanted) {
    if (elsewhere || !scoped.test(name))
        return;
    const known = found.get(name);
    if ((known !== undefined && known.start < key.end) || !wanted.name(name))
        return;
    const own = copied(name);
    found.set(own, { name: own, start: Math.max(key.start, key.end - name.length), end: key.end });
}
function nameOfPath(path) {
    const inside = path.lastIndexOf('node_modules/');
    return inside === -1 ? '' : path.slice(inside + 'node_modules/'.length);
}
/** npm asks the registry of the settings where the lock file names npm's own, so only a third one tells otherwise. */
function comesFromElsewhere(resolved) {
    return !resolved.startsWith('https://registry.npmjs.org/') && packagesAddress(resolved) === null;
}
/** An entry begins at the left edge with its descriptors: `"@acme/ui@^1.0.0", "@acme/ui@npm:^2":`. */
function readYarnLock(text, wanted) {
    return namesOfLines(text, wanted, (line, add) => {
        if (line.startsWith('#') || line.startsWith(' ') || !line.includes('@'))
            return;
        for (const match of line.matchAll(/(?:^|[\s,"])(@[\w.~-]{1,100}\/[\w.~-]{1,214})@([a-z]*:?)/g)) {
            const protocol = match[2] ?? '';
            const isLocal = protocol.endsWith(':') && protocol !== 'npm:';
            const name = match[1] ?? '';
            if (!isLocal)
                add(name, match.index + match[0].indexOf(name));
        }
    });
}
/** Keys of `packages`: `'@acme/ui@1.0.0':`, in older versions `/@acme/ui@1.0.0:` and `/@acme/ui/1.0.0:`. */
function readPnpmLock(text, wanted) {
    let inPackages = false;
    return namesOfLines(text, wanted, (line, add) => {
        if (/^\S/.test(line))
            inPackages = line.startsWith('packages:');
        const key = inPackages ? /^ {2}['"]?\/?(@[\w.~-]{1,100}\/[\w.~-]{1,214})[@/][0-9]/.exec(line) : null;
        if (key?.[1] !== undefined)
            add(key[1], line.indexOf(key[1]));
    });
}
function namesOfLines(text, wanted, read) {
    const found = new Map();
    for (const { text: line, start } of linesOf(text, 10_000)) {
        if (!wanted.goOn())
            break;
        read(line, (name, column) => {
            if (found.has(name) || !wanted.name(name))
                return;
            const own = copied(name);
            found.set(own, { name: own, start: start + column, end: start + column + name.length });
        });
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/discovery/compose/documents.ts
var documents = __webpack_require__(8831);
;// CONCATENATED MODULE: ./src/discovery/packages/npm-settings.ts




/**
 * Reads an `.npmrc` (docs.npmjs.com: npmrc): `@scope:registry=…` and `registry=…`, the last of a key counts. A value with
 * `${…}` is nobody's. `keep` is asked for each scope, and ends the reading.
 */
function readNpmrc(text, keep) {
    const scopes = new Map();
    let other;
    for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
        const equals = line.indexOf('=');
        if (equals === -1 || /^\s*[#;]/.test(line))
            continue;
        const key = line.slice(0, equals).trim();
        const value = unquoted(line.slice(equals + 1).trim());
        if (key === 'registry')
            other = registryOf(value);
        else if (key.startsWith('@') && key.endsWith(':registry')) {
            if (!keep())
                break;
            scopes.set(scopeName(key.slice(1, -':registry'.length)), registryOf(value)?.host ?? null);
        }
    }
    return other === undefined ? { scopes } : { scopes, other };
}
/** Reads a `.yarnrc.yml` (Yarn 2 and later, which does not read `.npmrc`): `npmScopes` and `npmRegistryServer`. */
function readYarnrc(text, keep) {
    const scopes = new Map();
    const root = yaml(text);
    const members = npm_settings_valueOf(root, 'npmScopes');
    for (const { key, value } of (0,dist/* isMap */.jh)(members) ? members.items : []) {
        const server = textOf(npm_settings_valueOf(value, 'npmRegistryServer'));
        if (!(0,dist/* isScalar */.jn)(key) || server === null)
            continue;
        if (!keep())
            break;
        scopes.set(scopeName(String(key.value)), registryOf(server)?.host ?? null);
    }
    const server = textOf(npm_settings_valueOf(root, 'npmRegistryServer'));
    return server === null ? { scopes } : { scopes, other: registryOf(server) };
}
function registryOf(value) {
    const address = packagesAddress(value);
    return address?.type === 'npm'
        ? { host: address.host, owner: address.path[0]?.toLowerCase() ?? null }
        : null;
}
function scopeName(text) {
    return copied(text.toLowerCase());
}
function unquoted(value) {
    return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
/** Nothing where the text is broken or goes beyond the bounds of YAML. */
function yaml(text) {
    const parsed = (0,documents/* parseDocuments */.e)(text);
    return parsed.kind === 'documents' ? parsed.documents[0]?.contents : null;
}
function npm_settings_valueOf(node, name) {
    return (0,dist/* isMap */.jh)(node) ? node.get(name, true) : null;
}
function textOf(node) {
    return (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value : null;
}

;// CONCATENATED MODULE: ./src/discovery/packages/npm.ts






const lockNames = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml'
]);
/** Files that npm, Yarn and pnpm read. */
function isNpmFile(name) {
    return name === '.npmrc' || name === '.yarnrc.yml' || name === 'package.json' || lockNames.has(name);
}
/**
 * The npm packages that come from GitHub Packages: those whose scope the nearest `.npmrc` or `.yarnrc.yml` maps to its host,
 * since a scope there is the owner's name. Packages of the repository itself, of git or of a file are left out.
 */
async function discoverNpm(files) {
    const settings = await readSettings(files);
    if (settings.size === 0)
        return [];
    const own = new Set();
    const found = [];
    for (const path of files.paths.filter(path => fileName(path) === 'package.json')) {
        const { name, uses } = await readManifest(files, path);
        if (name?.startsWith('@') === true && files.work.keep())
            own.add(copied(name));
        const serves = registryFor(settings, path);
        for (const use of uses) {
            if (!files.work.goOn())
                break;
            const source = serves(use.name);
            if (source !== null && files.work.keep())
                found.push(takenFrom(source, use));
        }
    }
    for (const path of files.paths.filter(path => lockNames.has(fileName(path))))
        for (const one of await readLock(files, path, registryFor(settings, path)))
            found.push(one);
    return found.filter(({ name }) => !own.has(name));
}
function takenFrom(source, { name, span, written, from }) {
    return { ...source, type: 'npm', name: copied(name), span, written: copied(written), from };
}
async function readSettings(files) {
    const found = new Map();
    let anyGitHub = false;
    for (const path of files.paths) {
        const name = fileName(path);
        if (name !== '.npmrc' && name !== '.yarnrc.yml')
            continue;
        const text = await files.text(path);
        if (text === null)
            continue;
        const read = name === '.npmrc' ? readNpmrc : readYarnrc;
        const settings = read(text, () => files.work.keep());
        const folder = foldersUp(path)[0] ?? '.';
        const others = found.get(folder);
        if (others === undefined)
            found.set(folder, [settings]);
        else
            others.push(settings);
        if (settings.other || [...settings.scopes.values()].some(host => host !== null))
            anyGitHub = true;
    }
    return anyGitHub ? found : new Map();
}
/**
 * Which registry of GitHub serves a name that a file mentions: the nearest settings that say something about the scope
 * decide; a registry for everything counts for the owner that it names.
 */
function registryFor(settings, file) {
    const all = foldersUp(file).flatMap(folder => settings.get(folder) ?? []);
    const other = all.find(one => one.other !== undefined)?.other;
    return name => {
        const owner = /^@([^/]+)\/./.exec(name)?.[1];
        if (owner === undefined)
            return null;
        const wanted = owner.toLowerCase();
        const mapped = all.find(({ scopes }) => scopes.has(wanted));
        if (mapped === undefined)
            return other?.owner === wanted ? { registry: other.host, owner: copied(owner) } : null;
        const registry = mapped.scopes.get(wanted);
        return registry ? { registry, owner: copied(owner) } : null;
    };
}
const sections = ['dependencies', 'devDependencies', 'optionalDependencies'];
/** Versions that name something else than a registry's package. */
const elsewhere = /^(?:file|link|workspace|portal|patch|git|git\+\w+|github|gitlab|bitbucket|https?):|^[^@\s]+\/[^@\s]+$/;
async function readManifest(files, path) {
    const text = await files.text(path);
    const { root, findings } = (0,json/* parseJson */.q)(path, text ?? '{}', true);
    if (root?.kind !== 'object' || findings.length > 0) {
        files.note(`\`${path}\` is no JSON and was not read for packages.`);
        return { name: null, uses: [] };
    }
    const name = root.properties.get('name')?.value;
    const uses = sections.flatMap(section => readSection(root.properties.get(section)?.value));
    return { name: name?.kind === 'string' ? name.text : null, uses };
}
function readSection(section) {
    if (section?.kind !== 'object')
        return [];
    return [...section.properties.values()].flatMap(({ key, value }) => value.kind === 'string' ? readDependency(key, value) : []);
}
/** `"ui": "npm:@acme/ui@^1"` names the package in the version. */
function readDependency(key, version) {
    const alias = /^npm:(@[^/@\s]+\/[^@\s]+)/.exec(version.text)?.[1];
    if (alias !== undefined)
        return [{ name: alias, from: 'manifest', ...version.part('npm:'.length, 'npm:'.length + alias.length) }];
    if (elsewhere.test(version.text))
        return [];
    return [{ name: key.text, span: key.span, written: key.written, from: 'manifest' }];
}
async function readLock(files, path, serves) {
    const text = await files.lock(path);
    if (text === null)
        return [];
    const { work } = files;
    const locate = (0,position/* locateForward */.S)(path, text);
    const wanted = { name: (name) => serves(name) !== null && work.keep(), goOn: () => work.goOn() };
    return readNpmLock(fileName(path), text, wanted).flatMap(({ name, start, end }) => {
        const source = serves(name);
        const use = { name, span: locate(start, end), written: text.slice(start, end), from: 'lock' };
        return source === null ? [] : [takenFrom(source, use)];
    });
}

;// CONCATENATED MODULE: ./src/discovery/packages/nuget-settings.ts



/** Reads a `nuget.config` (learn.microsoft.com: nuget.config reference). `keep` is asked for each entry, and ends the reading. */
function readNugetConfig(text, keep) {
    const sources = new Map();
    const disabled = new Set();
    const mapped = new Set();
    const patterns = new Map();
    let clears = false;
    let section = '';
    let mappedKey = '';
    for (const event of scanXml(text)) {
        if (event.kind === 'close' && event.name === section)
            section = '';
        if (event.kind !== 'open')
            continue;
        const value = (name) => event.attributes.get(name)?.text ?? '';
        const key = copied(value('key').toLowerCase());
        if (isSection(event.name))
            section = event.name;
        else if (event.name === 'clear')
            clears ||= section === 'packageSources';
        else if (event.name === 'packageSource')
            mappedKey = key;
        else if (section !== '' && (event.name === 'add' || event.name === 'package') && !keep())
            break;
        else if (event.name === 'package' && section === 'packageSourceMapping') {
            mapped.add(mappedKey);
            const pattern = copied(value('pattern').toLowerCase());
            const keys = patterns.get(pattern);
            if (keys === undefined)
                patterns.set(pattern, [mappedKey]);
            else
                keys.push(mappedKey);
        }
        else if (event.name === 'add' && section === 'packageSources')
            sources.set(key, sourceOf(value('value')));
        else if (event.name === 'add' && section === 'disabledPackageSources' && value('value') === 'true')
            disabled.add(key);
    }
    return { clears, sources, disabled, mapped, patterns };
}
function isSection(name) {
    return name === 'packageSources' || name === 'disabledPackageSources' || name === 'packageSourceMapping';
}
function sourceOf(value) {
    const address = packagesAddress(value);
    const owner = address?.path[0] ?? '';
    return address?.type === 'nuget' && isAccount(owner)
        ? { host: address.host, owner: copied(owner) }
        : 'other';
}
/**
 * Tells where NuGet takes packages from under these settings, nearest first. With a mapping the longest pattern that fits decides;
 * without one every source is asked, so only a single source that cleared the others is certain. `step` counts the
 * patterns and sources that are looked at; where it says no, the answer is `other`.
 */
function nugetOrigins(settings, step) {
    const last = settings.findIndex(({ clears }) => clears);
    const counted = last === -1 ? settings : settings.slice(0, last + 1);
    if (settings.some(({ patterns }) => patterns.size > 0))
        return mappedOrigins(settings, counted, step);
    const origin = originOfAll(counted, last !== -1, step);
    return () => origin;
}
/** NuGet's own gallery is a source that no file of the repository names, unless they cleared it. */
function originOfAll(settings, cleared, step) {
    const different = new Map();
    for (const key of new Set(settings.flatMap(({ sources }) => [...sources.keys()]))) {
        if (!step())
            return 'other';
        const source = sourceFor(settings, key);
        if (source !== null)
            different.set(JSON.stringify(source), source);
    }
    if (cleared)
        return together([...different.values()]);
    return [...different.values()].every(source => source === 'other') ? 'other' : 'unknown';
}
/** The source of a key: that of the nearest settings that have it; `null` where there is none or it is disabled. */
function sourceFor(settings, key) {
    if (settings.some(({ disabled }) => disabled.has(key)))
        return null;
    return settings.find(({ sources }) => sources.has(key))?.sources.get(key) ?? null;
}
/** The source of the longest pattern that fits decides: an exact one beats every prefix. */
function mappedOrigins(settings, counted, step) {
    const known = new Map();
    const originOf = (pattern) => {
        if (settings.every(({ patterns }) => !patterns.has(pattern)))
            return null;
        const origin = known.get(pattern) ?? patternOrigin(settings, counted, pattern, step);
        known.set(pattern, origin);
        return origin;
    };
    return id => {
        for (const pattern of fitting(id.toLowerCase())) {
            const origin = step() ? originOf(pattern) : 'other';
            if (origin !== null)
                return origin;
        }
        return 'other';
    };
}
/** The sources that a pattern names; `null`: nearer settings say otherwise of all of them. */
function patternOrigin(settings, counted, pattern, step) {
    const found = new Map();
    for (const [index, { patterns }] of settings.entries()) {
        for (const key of patterns.get(pattern) ?? []) {
            if (!step())
                return 'other';
            // Of a source that several files map the nearest counts.
            if (settings.slice(0, index).some(({ mapped }) => mapped.has(key)))
                continue;
            const source = sourceFor(counted, key) ?? 'other';
            found.set(JSON.stringify(source), source);
        }
    }
    return found.size === 0 ? null : together([...found.values()]);
}
/** The patterns that fit a name, the one that decides first: the name itself, then every prefix with `*`. */
function* fitting(id) {
    yield id;
    for (let length = id.length; length >= 0; length--)
        yield `${id.slice(0, length)}*`;
}
function together(different) {
    const [first, second] = different;
    if (first === undefined)
        return 'other';
    return second === undefined ? first : 'unknown';
}

;// CONCATENATED MODULE: ./src/discovery/packages/nuget.ts






/** Files that NuGet reads. */
function isNugetFile(name) {
    return isConfig(name) || isProject(name) || name === 'packages.lock.json';
}
function isConfig(name) {
    return name.toLowerCase() === 'nuget.config';
}
function isProject(name) {
    return (/\.(?:cs|fs|vb)proj$/i.test(name) ||
        /^(?:Directory\.(?:Packages|Build)\.(?:props|targets)|packages\.config)$/i.test(name));
}
/** The NuGet packages that come from GitHub Packages by `nuget.config`, where it leaves no doubt. */
async function discoverNuget(files) {
    const settings = await nuget_readSettings(files);
    if (settings.size === 0)
        return [];
    const { work } = files;
    const origins = originsByFile(settings, () => work.goOn());
    const found = [];
    for (const path of files.paths) {
        const name = fileName(path);
        const isLock = name === 'packages.lock.json';
        if (!isLock && !isProject(name))
            continue;
        const text = isLock ? await files.lock(path) : await files.text(path);
        if (text === null)
            continue;
        const origin = origins(path);
        for (const use of isLock ? nuget_readLock(path, text, work) : readProject(path, text)) {
            if (!work.goOn())
                break;
            const source = origin(use.name);
            if (source === 'unknown')
                files.note(ambiguous);
            if (source === 'unknown' || source === 'other')
                continue;
            if (!work.keep())
                break;
            found.push(nuget_takenFrom(source, use));
        }
    }
    return found;
}
function nuget_takenFrom({ host, owner }, { name, span, from }) {
    const own = copied(name);
    return { registry: host, owner, type: 'nuget', name: own, span, written: own, from };
}
/** Files below the same settings share an answer. */
function originsByFile(settings, step) {
    const known = new Map();
    return file => {
        const folders = foldersUp(file).filter(folder => settings.has(folder));
        const key = folders[0] ?? '';
        const origins = known.get(key) ??
            nugetOrigins(folders.flatMap(folder => settings.get(folder) ?? []), step);
        known.set(key, origins);
        return origins;
    };
}
const ambiguous = 'Which NuGet packages come from GitHub Packages is not known: `nuget.config` has several sources and no `packageSourceMapping` that decides.';
async function nuget_readSettings(files) {
    const found = new Map();
    for (const path of files.paths.filter(path => isConfig(fileName(path)))) {
        const text = await files.text(path);
        if (text !== null)
            found.set(foldersUp(path)[0] ?? '.', readNugetConfig(text, () => files.work.keep()));
    }
    const sources = [...found.values()].flatMap(one => [...one.sources.values()]);
    return sources.some(source => source !== 'other') ? found : new Map();
}
const items = new Map([
    ['PackageReference', 'Include'],
    ['PackageVersion', 'Include'],
    ['GlobalPackageReference', 'Include'],
    ['package', 'id']
]);
const identifier = /^[\w.-]{1,100}$/;
function* readProject(path, text) {
    const locate = (0,position/* locateForward */.S)(path, text);
    for (const event of scanXml(text)) {
        const attribute = event.kind === 'open' ? items.get(event.name) : undefined;
        const value = event.kind === 'open' && attribute !== undefined ? event.attributes.get(attribute) : undefined;
        for (const { text: name, start, end } of value === undefined ? [] : listed(value))
            yield { name, span: locate(start, end), from: 'manifest' };
    }
}
/** `Include` may hold several names with `;` between; one with a property `$(…)` is not known. */
function* listed(value) {
    for (const match of value.text.matchAll(/[^;]+/g)) {
        const text = match[0].trim();
        if (!identifier.test(text))
            continue;
        const start = value.start + match.index + match[0].indexOf(text);
        yield { text, start, end: start + text.length };
    }
}
/** `dependencies` by framework and name, each name once; a `Project` is one of the repository's own. */
function* nuget_readLock(path, text, work) {
    const locate = (0,position/* locateForward */.S)(path, text);
    const seen = new Set();
    const names = [];
    let isProject = false;
    for (const event of scanJson(text)) {
        if (!work.goOn())
            return;
        if (event.kind === 'open') {
            names.push(event.key);
            isProject = false;
        }
        else if (event.kind === 'value') {
            if (names.length === 4 && event.key?.name === 'type' && event.text === 'Project')
                isProject = true;
        }
        else {
            const entry = names.length === 4 && names[1]?.name === 'dependencies' ? names[3] : null;
            names.pop();
            if (!entry || isProject || seen.has(entry.name) || !identifier.test(entry.name))
                continue;
            if (!work.keep())
                return;
            seen.add(copied(entry.name));
            yield { name: entry.name, span: locate(entry.start, entry.end), from: 'lock' };
        }
    }
}

;// CONCATENATED MODULE: ./src/discovery/packages/rubygems.ts





/** Files that Bundler reads. */
function isRubyFile(name) {
    return isGemfile(name) || isLock(name);
}
function isGemfile(name) {
    return name === 'Gemfile' || name === 'gems.rb';
}
function isLock(name) {
    return name === 'Gemfile.lock' || name === 'gems.locked';
}
/** The gems that come from GitHub Packages: of a `source` block or option in the Gemfile, and below its remote in the lock file. */
async function discoverGems(files) {
    const locks = new Map();
    for (const path of files.paths.filter(path => isLock(fileName(path)))) {
        const text = await files.lock(path);
        if (text !== null)
            locks.set(folderOf(path), readGemfileLock(path, text, files.work));
    }
    const written = [];
    for (const path of files.paths.filter(path => isGemfile(fileName(path)))) {
        const text = await files.text(path);
        if (text === null)
            continue;
        for (const one of readGemfile(path, text, locks.get(folderOf(path)), files.work))
            written.push(one);
    }
    return [...written, ...[...locks.values()].flatMap(lock => [...lock.values()])];
}
function folderOf(path) {
    return foldersUp(path)[0] ?? '.';
}
function rubygems_sourceOf(address) {
    const found = packagesAddress(address);
    const owner = found?.path[0] ?? '';
    return found?.type === 'rubygems' && isAccount(owner)
        ? { registry: found.host, owner: copied(owner) }
        : null;
}
const gem = /^\s*gem[\s(]+(["'])([\w.-]{1,200})\1/;
const rubygems_option = /(?:\bsource:|:source\s*=>)\s*(["'])([^"']{1,500})\1/;
const block = /^\s*source[\s(]+(["'])([^"']{1,500})\1\)?\s+do\b/;
const opens = /\bdo(?:\s*\|[^|]*\|)?\s*$|^\s*(?:if|unless|case|begin|while|until|for|def)\b/;
const closes = /^\s*end\b/;
/**
 * Reads a Gemfile line by line: it is a program, of which only the forms that Bundler's documentation shows are understood.
 * A gem outside of a block counts where the lock file has it below GitHub's remote.
 */
function* readGemfile(path, text, locked, work) {
    const locate = (0,position/* locateForward */.S)(path, text);
    const blocks = newBlocks();
    for (const { text: whole, start } of linesOf(text, 2_000)) {
        if (!work.goOn())
            return;
        const line = whole.replace(/(^|\s)#.*$/, '').trimEnd();
        const named = gem.exec(line);
        const name = named?.[2];
        if (named !== null && name !== undefined) {
            const at = start + named[0].length - 1 - name.length;
            const source = gemSource(name, rubygems_option.exec(line)?.[2], blocks.nearest(), locked);
            if (source !== null) {
                if (!work.keep())
                    return;
                yield { ...taken(source, name, locate(at, at + name.length)), from: 'manifest' };
            }
        }
        const opened = block.exec(line)?.[2];
        if (opened !== undefined)
            blocks.open(rubygems_sourceOf(opened) ?? 'other');
        else if (closes.test(line))
            blocks.close();
        else if (opens.test(line) && name === undefined)
            blocks.open('inherit');
    }
}
function newBlocks() {
    const sources = [];
    return {
        open: source => sources.push(source === 'inherit' ? sources.at(-1) : source),
        close: () => sources.pop(),
        nearest: () => sources.at(-1)
    };
}
function gemSource(name, own, nearest, locked) {
    if (own !== undefined)
        return rubygems_sourceOf(own);
    if (nearest === 'other')
        return null;
    return nearest ?? locked?.get(name) ?? null;
}
function taken({ registry, owner }, gem, span) {
    const name = copied(gem);
    return { registry, owner, type: 'rubygems', name, span, written: name };
}
/**
 * The gems of GitHub's remotes by name. `GEM` sections have `remote:` lines and `specs:`; with several remotes in one
 * section it cannot be told which serves a gem.
 */
function readGemfileLock(path, text, work) {
    const locate = (0,position/* locateForward */.S)(path, text);
    const found = new Map();
    let remotes = [];
    for (const { text: line, start } of linesOf(text, 2_000)) {
        if (!work.goOn())
            return found;
        const remote = /^ {2}remote: (\S{1,500})\s*$/.exec(line)?.[1];
        if (/^\S/.test(line))
            remotes = [];
        else if (remote !== undefined && remotes.length < 2)
            remotes.push(rubygems_sourceOf(remote));
        const [source] = remotes;
        if (source === undefined || source === null || remotes.length !== 1)
            continue;
        const name = /^ {4}([\w.-]{1,200}) \(/.exec(line)?.[1];
        if (name === undefined || found.has(name))
            continue;
        if (!work.keep())
            return found;
        const one = taken(source, name, locate(start + 4, start + 4 + name.length));
        found.set(one.name, { ...one, from: 'lock' });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/discovery/packages/work.ts
/** Milliseconds that all readers of package files have together. */
const longest = 30_000;
/** Comparisons and entries that they look at together. */
const mostSteps = 200_000_000;
/** Entries that they hold together: scopes, sources, patterns, names and places. */
const mostEntries = 100_000;
/** Steps between two looks at the clock. */
const stride = 4_096;
/** An allowance that begins now; `over` hears once, as a clause, which bound was met first. */
function newWork(now, over) {
    const end = now() + longest;
    let steps = 0;
    let checkAt = 0;
    let entries = 0;
    let isOver = false;
    const stop = (why) => {
        isOver = true;
        over(why);
        return false;
    };
    const goOn = (count = 1) => {
        if (isOver)
            return false;
        steps += count;
        if (steps > mostSteps)
            return stop(`reading them took more than ${mostSteps} steps`);
        if (steps < checkAt)
            return true;
        checkAt = steps + stride;
        return now() < end || stop(`reading them took longer than ${longest / 1000} seconds`);
    };
    return {
        goOn,
        keep: () => {
            if (!goOn())
                return false;
            entries += 1;
            return entries <= mostEntries || stop(`they hold more than ${mostEntries} entries`);
        }
    };
}

;// CONCATENATED MODULE: ./src/discovery/packages/packages.ts







/** The most packages that are asked about. */
const mostPackages = 1_000;
/** Places of one package that are listed. */
const mostPlaces = 1_000;
/**
 * Finds the packages that the repository takes from GitHub Packages: npm by `.npmrc` and `.yarnrc.yml`, NuGet by `nuget.config`,
 * gems by the Gemfile. Maven and Gradle repositories are findings. Nothing is asked of the network. The readers come one
 * after another and hold one file at a time; all share one allowance of work and time, and what they found until it was
 * over counts.
 */
async function discoverPackages(files, now = () => performance.now()) {
    const readers = [isNpmFile, isNugetFile, isRubyFile, isMavenFile];
    const over = [];
    const work = newWork(now, why => over.push(`Not all files were read for packages from GitHub Packages: ${why}.`));
    const places = await findPlaces(files, name => readers.some(reads => reads(name)), work);
    const found = openPlaces(files, places, work);
    const packages = grouped([
        ...(await discoverNpm(found)),
        ...(await discoverNuget(found)),
        ...(await discoverGems(found))
    ]);
    const findings = await discoverMaven(found);
    over.forEach(found.limit);
    const kept = packages.slice(0, mostPackages);
    if (kept.length < packages.length)
        found.limit(packages_tooMany(packages.length));
    return {
        packages: kept.map(one => withFewPlaces(one, found.limit)),
        findings: [...findings, ...found.limits().map(message => (0,finding/* finding */.gk)('limit-reached', { message }))],
        incomplete: found.incomplete()
    };
}
function withFewPlaces(one, limit) {
    if (one.uses.length <= mostPlaces)
        return one;
    limit(`${one.name} is named at ${one.uses.length} places: the first ${mostPlaces} are listed.`);
    return { ...one, uses: one.uses.slice(0, mostPlaces) };
}
function packages_tooMany(count) {
    return `Only ${mostPackages} of ${count} packages from GitHub Packages are judged.`;
}
/** GitHub compares the names of accounts, and NuGet those of packages, without case. */
function grouped(all) {
    const groups = new Map();
    for (const one of all) {
        const name = one.type === 'nuget' ? one.name.toLowerCase() : one.name;
        const key = `${one.registry} ${one.owner.toLowerCase()} ${name}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .flatMap(([, group]) => {
        const written = group.filter(({ from }) => from === 'manifest');
        const counted = written.length > 0 ? written : group;
        const [first] = counted;
        if (first === undefined)
            return [];
        const { registry, type, owner, name } = first;
        return [{ registry, type, owner, name, uses: counted.map(mention).sort(byPosition) }];
    });
}
function mention({ span, written }) {
    return { ...span, written, configuration: '', via: [], required: true };
}
function byPosition(left, right) {
    if (left.file !== right.file)
        return left.file < right.file ? -1 : 1;
    return left.line - right.line || left.column - right.column;
}


/***/ }),

/***/ 27697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ walkPath)
/* harmony export */ });
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3850);

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
            else if (!links.some(link => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .liesUnder */ .q0)(at(reached), link)))
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
        if ((0,_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitName */ .M$)(name))
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


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ locateForward),
/* harmony export */   _: () => (/* binding */ locateIn)
/* harmony export */ });
const byteOrderMark = '\uFEFF';
/**
 * Gives the places of stretches of `text`, which is the whole of `file`, from UTF-16 offsets: lines end at LF, CRLF or CR, and a byte order mark at the start counts for nothing.
 */
function locateIn(file, text) {
    const starts = lineStarts(text);
    const at = (offset) => {
        const index = lastAtMost(starts, offset);
        const mark = index === 0 && text.startsWith(byteOrderMark) ? 1 : 0;
        return { line: index + 1, column: Math.max(1, offset - (starts[index] ?? 0) - mark + 1) };
    };
    return (start, end) => {
        const from = at(start);
        const to = at(end);
        return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    };
}
/**
 * The same for stretches that come in the order of the text: it holds on to no list of lines, which can take several
 * times the memory of the text.
 */
function locateForward(file, text) {
    const ends = /\r\n|\n|\r/g;
    const nextLine = () => (ends.test(text) ? ends.lastIndex : Infinity);
    let line = 1;
    let lineStart = text.startsWith(byteOrderMark) ? 1 : 0;
    let next = nextLine();
    const advance = (offset) => {
        while (next <= offset) {
            line += 1;
            lineStart = next;
            next = nextLine();
        }
        return { line, column: Math.max(1, offset - lineStart + 1) };
    };
    return (start, end) => {
        const from = advance(start);
        const to = advance(end);
        return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    };
}
/** In numbers of four bytes: a large text may consist of line ends alone. */
function lineStarts(text) {
    let starts = new Uint32Array(1024);
    let count = 1;
    for (const end = /\r\n|\n|\r/g; end.test(text); count += 1) {
        if (count === starts.length) {
            const more = new Uint32Array(count * 2);
            more.set(starts);
            starts = more;
        }
        starts[count] = end.lastIndex;
    }
    return starts.subarray(0, count);
}
function lastAtMost(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((sorted[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ objectProperty),
/* harmony export */   MZ: () => (/* binding */ property),
/* harmony export */   NQ: () => (/* binding */ stringProperty),
/* harmony export */   gQ: () => (/* binding */ wrongType),
/* harmony export */   yQ: () => (/* binding */ stringsProperty)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76270);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69684);


/** The value of a property, or `null` where the object has none. */
function property(object, name) {
    return object.properties.get(name)?.value ?? null;
}
/** The object's property as a string; another type is an `invalid-configuration` that calls the property `path`. */
function stringProperty(object, name, report, path = name) {
    const value = property(object, name);
    if (value === null || value.kind === 'string')
        return value;
    report(wrongType(value, path, 'a string'));
    return null;
}
/** The object's property as an object. */
function objectProperty(object, name, report, path = name) {
    const value = property(object, name);
    if (value === null || value.kind === 'object')
        return value;
    report(wrongType(value, path, 'an object'));
    return null;
}
/** The object's property as a list of strings; a string alone counts as a list of one where `alone` allows it. */
function stringsProperty(object, name, report, { path = name, alone = false } = {}) {
    const value = property(object, name);
    if (value === null)
        return [];
    if (value.kind === 'string' && alone)
        return [value];
    if (value.kind !== 'array') {
        report(wrongType(value, path, alone ? 'a string or an array of strings' : 'an array of strings'));
        return [];
    }
    return value.items.flatMap((item, index) => {
        if (item.kind === 'string')
            return [item];
        report(wrongType(item, `${path}[${index}]`, 'a string'));
        return [];
    });
}
/** The finding about a value of the wrong type: names the property, what was expected, and what stands there. */
function wrongType(value, path, expected) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('invalid-configuration', {
        message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} must be ${expected}, found ${typeWords[value.kind]}.`,
        location: value.span
    });
}
const typeWords = {
    string: 'a string',
    number: 'a number',
    boolean: 'a boolean',
    null: 'null',
    array: 'an array',
    object: 'an object'
};


/***/ }),

/***/ 69684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
const longest = 200;
/** A text of a file as a message quotes it: between backquotes, cut where it is long. */
function quoted(text) {
    return `\`${shortened(text)}\``;
}
/** A text cut where it is long, never in the middle of a character. */
function shortened(text) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 27606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bZ: () => (/* binding */ outsideFinding),
/* harmony export */   jg: () => (/* binding */ unreadableFinding),
/* harmony export */   xO: () => (/* binding */ writtenBy)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76270);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69684);


/**
 * The finding about a file that was named and cannot be read. `what` says what it should be ("the Dockerfile"),
 * `location` is the text that names it; `null` is the start of the file itself.
 */
function unreadableFinding(file, what, answer, location) {
    const place = { location: location ?? { file, line: 1, column: 1, endLine: 1, endColumn: 1 } };
    switch (answer.kind) {
        case 'missing':
            if (answer.writer !== undefined)
                return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('missing-file', {
                    message: `${capital(what)} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file)} is not in the repository as it stands: ${writtenBy(answer.writer)}, so what it asks for is not known.`,
                    ...place,
                    severity: 'warning',
                    fixes: [
                        {
                            text: `Keep ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file)} in the repository, or write it in \`initializeCommand\` with plain commands (\`cp\`, \`echo\`).`,
                            who: 'anyone with write access'
                        }
                    ]
                });
            return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('missing-file', {
                message: `${capital(what)} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file)} does not exist in the repository.`,
                ...place
            });
        case 'directory':
            return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('missing-file', {
                message: `${capital(what)} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file)} is a folder; expected a file.`,
                ...place
            });
        case 'outside':
            return answer.git === true
                ? gitFinding(file, what, place.location)
                : outsideFinding(file, what, place.location);
        case 'too-large':
            return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('limit-reached', {
                message: answer.together === true
                    ? `${capital(what)} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file)} was not read: the files hold more than ${answer.limit} bytes together.`
                    : `${capital(what)} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file)} has ${answer.bytes} bytes, more than ${answer.limit}, and was not read.`,
                ...place
            });
        case 'unreadable':
            return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('invalid-configuration', {
                message: `${capital(what)} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(file)} cannot be read: ${answer.reason}.`,
                ...place
            });
    }
}
/** Why what a file holds is not known: the command that may write it, as a clause. */
function writtenBy(writer) {
    return `\`initializeCommand\` runs ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(writer)}, which may write it`;
}
/** The finding about a path that leaves the repository. */
function outsideFinding(path, what, location) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('path-outside-repository', {
        message: `${capital(what)} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} lies outside of the repository and was not opened: a codespace does not have it.`,
        location,
        fixes: [{ text: 'Keep the file in the repository, and name it there.', who: 'anyone with write access' }]
    });
}
// A checkout's `.git/config` holds the token that it was made with, and what is read may stand in a report.
function gitFinding(path, what, location) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('path-outside-repository', {
        message: `${capital(what)} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} lies in a folder \`.git\`, which is no part of the repository's files and may hold a token: it was not opened.`,
        location,
        fixes: [{ text: 'Name a file that the repository itself holds.', who: 'anyone with write access' }]
    });
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   M$: () => (/* binding */ isGitName),
/* harmony export */   Qy: () => (/* binding */ withFolders),
/* harmony export */   d$: () => (/* binding */ liesInGit),
/* harmony export */   dx: () => (/* binding */ resolveFrom),
/* harmony export */   q0: () => (/* binding */ liesUnder),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

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
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path))
        return { kind: 'outside' };
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path);
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
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
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
/** Orders texts by their UTF-16 code units, the same on every machine. */
function byCodeUnits(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 82048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ walkTree)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87088);

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


/***/ }),

/***/ 67420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ yamlExpectation)
/* harmony export */ });
/** What YAML expects at a place where the parser found a fault, as a clause; each code of the parser has one. */
const expectations = {
    ALIAS_PROPS: 'expected an alias without a tag or anchor',
    BAD_ALIAS: 'expected an alias of an anchor that stands above it',
    BAD_COLLECTION_TYPE: 'expected a collection of the type that its tag names',
    BAD_DIRECTIVE: 'expected a directive that YAML knows, like `%YAML 1.2`',
    BAD_DQ_ESCAPE: 'expected an escape that YAML knows after the backslash',
    BAD_INDENT: 'expected the indentation of the lines around it',
    BAD_PROP_ORDER: 'expected the tag or anchor on the line of its value',
    BAD_SCALAR_START: 'expected quotes around a value that begins with this character',
    BLOCK_AS_IMPLICIT_KEY: 'expected a key and its value on lines of their own',
    BLOCK_IN_FLOW: 'expected a closing bracket before a block begins',
    DUPLICATE_KEY: 'expected each key once',
    IMPOSSIBLE: 'expected YAML',
    KEY_OVER_1024_CHARS: 'expected a key of at most 1,024 characters, with its colon on the same line',
    MISSING_CHAR: 'expected a colon, comma, space, quote or closing bracket that is missing',
    MULTILINE_IMPLICIT_KEY: 'expected a key with its colon on one line',
    MULTIPLE_ANCHORS: 'expected one anchor',
    MULTIPLE_DOCS: 'expected one document in the file',
    MULTIPLE_TAGS: 'expected one tag',
    NON_STRING_KEY: 'expected text as the key',
    TAB_AS_INDENT: 'expected spaces, since tabs do not indent',
    TAG_RESOLVE_FAILED: 'expected a value that fits its tag, and a tag that YAML knows',
    UNEXPECTED_TOKEN: 'expected the next key, list entry or end of the file',
    RESOURCE_EXHAUSTION: 'expected less nesting'
};
/** What was expected where the YAML parser found a fault, in words of our own: a clause. */
function yamlExpectation(code) {
    return Object.hasOwn(expectations, code) ? expectations[code] : expectations.IMPOSSIBLE;
}


/***/ }),

/***/ 92678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ tripleParts),
/* harmony export */   PG: () => (/* binding */ hostAndPort),
/* harmony export */   Qo: () => (/* binding */ readEnvironment)
/* harmony export */ });
/** One of the three parts of a triple. */
const tripleParts = ['SERVER', 'USER', 'PASSWORD'];
/** Reads the environment; `tokens` are given apart, since the action has them as inputs. */
function readEnvironment(variables, tokens) {
    const here = whereabouts(variables);
    return {
        whereabouts: here,
        servers: servers(variables['GITHUB_SERVER_URL'], variables['GITHUB_API_URL']),
        tokens,
        codespaceToken: here.kind === 'codespace' ? variables['GITHUB_TOKEN'] || null : null,
        triples: environmentTriples(variables),
        trustedHosts: trustedHosts(variables)
    };
}
function whereabouts(variables) {
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
        .filter(([, parts]) => tripleParts.some(part => Boolean(parts[part])))
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([prefix, parts]) => ({
        prefix,
        server: parts.SERVER || null,
        user: parts.USER || null,
        password: parts.PASSWORD || null,
        empty: tripleParts.filter(part => parts[part] === '')
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
        return value && URL.canParse(value) ? [hostAndPort(new URL(value))] : [];
    });
}
/** `host:port` of an address, the port of its scheme where it names none. */
function hostAndPort(url) {
    return `${url.hostname}:${url.port || (url.protocol === 'http:' ? '80' : '443')}`;
}


/***/ }),

/***/ 27502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xy: () => (/* binding */ lookFor),
/* harmony export */   ys: () => (/* binding */ lookForAll),
/* harmony export */   zT: () => (/* binding */ wantedPlatform)
/* harmony export */ });
/* harmony import */ var _reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42961);
/* harmony import */ var _registry_platform_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71687);


const withoutPlatform = new Set([
    'feature',
    'feature-order',
    'syntax',
    'cache-from'
]);
/**
 * The platform that a use needs: the one that its place names, else `ordinary`, in containerd's normal form; what is not a
 * platform stands as it is written. `null` for the kinds that have no platform rule.
 */
function wantedPlatform({ kind, platform }, ordinary) {
    if (withoutPlatform.has(kind))
        return null;
    const text = platform === null || platform === '' ? ordinary : platform;
    const parsed = (0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(text.trim(), (0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(ordinary, null));
    return parsed === null ? text : (0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(parsed);
}
/**
 * What a look says of a pull for a platform: an image of which that part is not there cannot be pulled, whatever its index
 * lists, and Docker takes nothing for a manifest that comes with the `content-type` of something else.
 */
function lookFor(look, wanted) {
    if (look.result !== 'allowed' || look.manifest.artifact !== 'image')
        return look;
    const { servedAs, parts } = look.manifest;
    if (servedAs !== 'itself')
        return { result: 'unreachable', cause: 'content-type', detail: (0,_registry_platform_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongType */ .gQ)('the manifest', look.manifest) };
    const part = parts?.find(({ platform }) => platform === wanted);
    switch (part?.result) {
        case 'deleted':
            return { result: 'not-found', what: part.what, detail: part.detail };
        case 'open': {
            const { cause, detail, host, retry } = part;
            const party = { ...(host === undefined ? {} : { host }), ...(retry === undefined ? {} : { retry }) };
            return { result: 'unreachable', cause, detail, ...party };
        }
        default:
            return look;
    }
}
/** The same for all platforms that were asked for: the first of which the part is not there, or not known to be there. */
function lookForAll(look) {
    const parts = look.result === 'allowed' ? (look.manifest.parts ?? []) : [];
    const faulty = parts.find(({ result }) => result === 'deleted') ?? parts.find(({ result }) => result === 'open');
    return lookFor(look, faulty?.platform ?? null);
}


/***/ }),

/***/ 63240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ lookEvidence),
/* harmony export */   Fh: () => (/* binding */ loginAccepted),
/* harmony export */   K4: () => (/* binding */ dockerEvidence),
/* harmony export */   KD: () => (/* binding */ packageEvidence),
/* harmony export */   mq: () => (/* binding */ tripleEvidence)
/* harmony export */ });
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27502);

/** The evidence that a look at a registry gives for a claim. */
function lookEvidence(claim, look) {
    const { result, detail } = (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .lookForAll */ .ys)(look);
    return { claim, result, detail };
}
/** The evidence of the Packages API. */
function packageEvidence(look) {
    return { claim: 'package-visibility', result: packageResult(look), detail: packageDetail(look) };
}
function packageResult(look) {
    switch (look.read) {
        case 'found':
            return 'allowed';
        case 'no-token':
        case 'not-applicable':
            return 'skipped';
        default:
            return look.read;
    }
}
function packageDetail(look) {
    if (look.read !== 'found')
        return look.detail;
    const linked = look.linkedRepository === null ? 'linked to no repository' : `linked to ${look.linkedRepository}`;
    return `the package is ${look.visibilityWord} and ${linked}`;
}
/** The evidence of a triple of the environment: its login, and its pull where the login was accepted and needed. */
function tripleEvidence(fact, anonymous) {
    const { look, prefix } = fact;
    const name = `${prefix}_CONTAINER_REGISTRY_*`;
    const say = (claim, result, detail) => ({
        claim,
        result,
        detail: `${name}: ${detail}`
    });
    const accepted = say('triple-login', 'allowed', 'the login is accepted');
    if (anonymous.result === 'allowed' && loginAccepted(look))
        return [accepted];
    switch (look.result) {
        case 'skipped':
        case 'unreachable':
            return [say('triple-login', look.result, look.detail)];
        case 'refused':
            return look.stage === 'login'
                ? [say('triple-login', 'refused', look.detail)]
                : [
                    say('triple-login', 'allowed', 'the login is accepted'),
                    say('triple-pull', 'refused', look.detail)
                ];
        default: {
            const { result, detail } = (0,_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .lookForAll */ .ys)(look);
            return [accepted, say('triple-pull', result, detail)];
        }
    }
}
/** Whether a look with a login says that the registry accepted the login, whatever it said about the image. */
function loginAccepted(look) {
    return (look.result === 'allowed' ||
        look.result === 'not-found' ||
        (look.result === 'refused' && look.stage === 'pull'));
}
/** The evidence of the docker client; its "no such manifest" proves nothing and counts as skipped. */
function dockerEvidence(fact) {
    return {
        claim: 'docker-login',
        result: fact.result === 'no-proof' ? 'skipped' : fact.result,
        detail: fact.detail
    };
}


/***/ }),

/***/ 43083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ followIn),
/* harmony export */   HB: () => (/* binding */ mayEndElsewhere),
/* harmony export */   W_: () => (/* binding */ withoutLinks)
/* harmony export */ });
/* harmony import */ var _discovery_link_walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35728);
/* harmony import */ var _discovery_path_walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27697);
/* harmony import */ var _discovery_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3850);



/** A tree without symbolic links. */
const withoutLinks = path => {
    const resolved = (0,_discovery_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFrom */ .dx)('.', path);
    return Promise.resolve({ path: resolved.kind === 'inside' ? resolved.path : path, links: [], left: [] });
};
/** Follows paths in a folder on disk. Nothing outside of it is looked at: a path ends at a link that leaves it. */
function followIn(root) {
    let tree = null;
    return async (path) => {
        tree ??= (0,_discovery_link_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .openTree */ .rB)(root);
        try {
            const { entry, ...rest } = await tree;
            const readable = { ...rest, entry: (name) => entry(name).catch(() => 'nothing') };
            return await (0,_discovery_path_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .walkPath */ .T)(readable, path);
        }
        catch {
            return withoutLinks(path);
        }
    };
}
/** Whether a path may have ended elsewhere before these were changed: another link, or a folder that was not there. */
function mayEndElsewhere({ links, left }, changed) {
    return ([...links, ...left].some(place => (0,_discovery_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .withFolders */ .Qy)(place).some(one => changed.has(one))) ||
        left.some(folder => [...changed.keys()].some(path => (0,_discovery_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .liesUnder */ .q0)(folder, path))));
}


/***/ }),

/***/ 90411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ find)
});

// EXTERNAL MODULE: ./src/discovery/discover.ts + 117 modules
var discover = __webpack_require__(76395);
// EXTERNAL MODULE: ./src/discovery/packages/packages.ts + 15 modules
var packages_packages = __webpack_require__(33302);
// EXTERNAL MODULE: ./src/discovery/configurations.ts
var configurations = __webpack_require__(90003);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/discovery/repository-path.ts
var repository_path = __webpack_require__(3850);
// EXTERNAL MODULE: ./src/discovery/tree.ts
var discovery_tree = __webpack_require__(82048);
;// CONCATENATED MODULE: ./src/discovery/near-misses.ts



const folderName = '.devcontainer';
const fileName = 'devcontainer.json';
/** Folders that a search for near misses opens: it runs only where no configuration was found. */
const mostFolders = 5_000;
/** Folders whose configurations are examples or test data and not meant for codespaces of the repository. */
const exampleFolder = /^_*(?:tests?|fixtures?|testdata|examples?|samples?|templates?|vendor|third_party)_*$/i;
/**
 * Looks in a repository without a configuration for files that were probably meant as one, by path: another letter case,
 * a slip in a name, another ending (`.jsonc`), another folder (`.github`), a subfolder. Templates (with a
 * devcontainer-template.json beside them), examples and test data are none.
 */
async function findNearMisses(files) {
    const tree = await (0,discovery_tree/* walkTree */.I)(files, '.', mostFolders);
    const paths = new Set(tree.files);
    const hasFolder = tree.files.some(path => path.startsWith(`${folderName}/`));
    const found = tree.files
        .filter(path => isNearFile(nameOf(path)))
        .sort(repository_path/* byCodeUnits */.CA)
        .flatMap(path => nearMiss(path.split('/'), hasFolder) ?? [])
        .filter(miss => miss.kind === 'misnamed' || !paths.has(`${miss.folder}/devcontainer-template.json`));
    const checkouts = await checkoutsAmong(files, found);
    return found.map(miss => miss.kind === 'subfolder' && checkouts.has(miss.folder)
        ? { kind: 'checkout', path: miss.path, folder: miss.folder }
        : miss);
}
async function checkoutsAmong(files, found) {
    const folders = new Set(found.flatMap(miss => (miss.kind === 'subfolder' ? [miss.folder] : [])));
    const listings = await Promise.all([...folders].map(async (folder) => ({ folder, listing: await files.list(folder) })));
    return new Set(listings
        .filter(({ listing }) => listing.kind === 'entries' && listing.entries.some(({ name }) => name === '.git'))
        .map(({ folder }) => folder));
}
function nearMiss(parts, hasFolder) {
    const path = parts.join('/');
    const at = parts.slice(0, -1).findIndex(isNearFolder);
    const [first = ''] = parts;
    if (at === 0)
        return inNearFolder(parts, hasFolder);
    if (parts.length === 1)
        return { kind: 'misnamed', path, renames: [{ from: path, to: '.devcontainer.json' }] };
    if (at === 1 && first.startsWith('.') && parts.length <= 4) {
        const folder = parts.slice(0, 2).join('/');
        return hasFolder
            ? misplaced(path)
            : {
                kind: 'misnamed',
                path,
                renames: [{ from: folder, to: folderName }, ...fileRename(folderName, parts.slice(2))]
            };
    }
    if (parts.length === 2 && first.startsWith('.'))
        return misplaced(path);
    return ofSubfolder(parts, at);
}
function misplaced(path) {
    return { kind: 'misnamed', path, renames: [{ from: path, to: `${folderName}/${fileName}` }] };
}
// What lies deeper than one folder below `.devcontainer` has a finding of its own.
function inNearFolder(parts, hasFolder) {
    const [folder = '', ...inner] = parts;
    const path = parts.join('/');
    if (inner.length > 2)
        return null;
    if (folder === folderName)
        return { kind: 'misnamed', path, renames: fileRename(folder, inner) };
    if (hasFolder)
        return misplaced(path);
    return {
        kind: 'misnamed',
        path,
        renames: [{ from: folder, to: folderName }, ...fileRename(folderName, inner)]
    };
}
function fileRename(folder, inner) {
    const name = inner.at(-1) ?? '';
    if (name === fileName)
        return [];
    const place = [folder, ...inner.slice(0, -1)].join('/');
    return [{ from: `${place}/${name}`, to: `${place}/${fileName}` }];
}
function ofSubfolder(parts, at) {
    const path = parts.join('/');
    const isAlone = parts.at(-1) === '.devcontainer.json';
    const isHonouredThere = isAlone || (parts[at] === folderName && parts.at(-1) === fileName && parts.length - at <= 3);
    if (!isHonouredThere)
        return null;
    const above = isAlone ? parts.slice(0, -1) : parts.slice(0, at);
    if (above.some(name => exampleFolder.test(name)))
        return null;
    const own = parts.slice(above.length, -1);
    const target = `${folderName}/${(own.length === 2 ? own[1] : above.at(-1)) ?? ''}`;
    const rename = isAlone
        ? { from: path, to: `${target}/${fileName}` }
        : { from: parts.slice(0, -1).join('/'), to: target };
    return { kind: 'subfolder', path, folder: above.join('/'), rename };
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function isNearFile(name) {
    const stem = /^(.{8,20})\.json[c5]?$/i.exec(name)?.[1];
    return stem !== undefined && isNear(stem);
}
function isNearFolder(name) {
    return name.length <= 20 && isNear(name);
}
/** Two slips at most, letter case, the dot at the start and a dash or underscore not counted. */
function isNear(name) {
    const plain = name.toLowerCase().replace(/^\./, '').replaceAll(/[-_ ]/g, '');
    return (0,nearest.edits)(plain, 'devcontainer') <= 2;
}

// EXTERNAL MODULE: ./src/discovery/quoted.ts
var quoted = __webpack_require__(69684);
// EXTERNAL MODULE: ./src/judge/secret-commands.ts
var secret_commands = __webpack_require__(17446);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(76270);
// EXTERNAL MODULE: ./src/rules/links.ts
var links = __webpack_require__(22390);
;// CONCATENATED MODULE: ./src/nothing-checked.ts






/**
 * What a repository in which no configuration was found has instead, where that looks like a mistake: nothing at all in a
 * workflow, a configuration at the root above the checked folder, or files that are nearly a configuration.
 */
async function nothingCheckedFindings(surroundings) {
    const { files, wholeCheckout, folder } = surroundings;
    const inActions = surroundings.environment.whereabouts.kind === 'actions';
    if (inActions && (await isEmpty(files)))
        return [nothingCheckedOut()];
    const atRoot = wholeCheckout === null ? [] : (await (0,configurations/* findConfigurations */.P)(wholeCheckout, [])).paths;
    if (atRoot.length > 0)
        return [belowRoot(folder, atRoot, inActions)];
    const misses = await findNearMisses(files);
    return [checkoutsBelow(misses, inActions), misnamed(misses), inSubfolders(misses, inActions)].flatMap(found => found ?? []);
}
const who = 'anyone with write access';
const places = '`.devcontainer/devcontainer.json`, `.devcontainer.json` and `.devcontainer/<folder>/devcontainer.json`';
const page = links/* githubPages */.k.devContainers.url;
/** Files that one message names; the rest is counted. */
const mostNamed = 5;
async function isEmpty(files) {
    const listing = await files.list('.');
    return listing.kind === 'entries' && listing.entries.every(({ name }) => name === '.git');
}
function nothingCheckedOut() {
    return (0,finding/* finding */.gk)('nothing-checked', {
        message: 'The checked folder holds no files, so nothing was checked: the workflow has not checked out the repository there.',
        fixes: [
            {
                text: 'Check out the repository in a step before this one.',
                patch: '- uses: actions/checkout@v7\n  with:\n    persist-credentials: false',
                who
            }
        ]
    });
}
function belowRoot(folder, atRoot, inActions) {
    const up = folder
        .split('/')
        .map(() => '..')
        .join('/');
    const way = inActions
        ? {
            text: 'Check the root of the repository: leave out the input `path`, or set it to the root of the checkout.'
        }
        : { text: 'Check the root of the repository.', command: `codespaces-preflight check ${up}` };
    return (0,finding/* finding */.gk)('nothing-checked', {
        message: `The checked folder ${(0,quoted/* quoted */.T)(folder)} has no dev container configuration, so nothing was checked. Codespaces uses those at the root of the repository: ${listed(atRoot)}.`,
        fixes: [{ ...way, who }]
    });
}
function checkoutsBelow(misses, inActions) {
    const found = misses.flatMap(miss => (miss.kind === 'checkout' ? [miss] : []));
    const [first] = found;
    if (first === undefined)
        return null;
    const folders = [...new Set(found.map(({ folder }) => folder))];
    const way = inActions
        ? {
            text: `Set the input \`path\` to ${(0,quoted/* quoted */.T)(first.folder)}.`,
            patch: `with:\n  path: ${JSON.stringify(first.folder)}`
        }
        : {
            text: 'Check the folder of the checkout.',
            command: `codespaces-preflight check ${pathWord(first.folder)}`
        };
    return (0,finding/* finding */.gk)('nothing-checked', {
        message: `The checked folder has no dev container configuration, so nothing was checked. The repository is checked out below it, in ${listed(folders)}.`,
        places: found.slice(0, mostNamed).map(({ path }) => startOf(path)),
        fixes: [{ ...way, who }]
    });
}
function misnamed(misses) {
    const found = misses.flatMap(miss => (miss.kind === 'misnamed' ? [miss] : []));
    if (found.length === 0)
        return null;
    const [looks, one] = found.length === 1 ? ['looks', 'a configuration'] : ['look', 'configurations'];
    return (0,finding/* finding */.gk)('nothing-checked', {
        message: `No dev container configuration was found, so nothing was checked. ${listed(found.map(({ path }) => path))} ${looks} like ${one}, but Codespaces reads only ${places}, in exactly these letters.`,
        places: found.slice(0, mostNamed).map(({ path }) => startOf(path)),
        fixes: found.slice(0, mostNamed).map(({ path, renames }) => renameFix(path, renames))
    });
}
function renameFix(path, renames) {
    const [first, last = first] = renames;
    const from = first === last ? (first?.from ?? path) : path;
    return {
        text: `Rename ${(0,quoted/* quoted */.T)(from)} to ${(0,quoted/* quoted */.T)(last?.to ?? path)}.`,
        command: commandFor(renames),
        url: page,
        who
    };
}
function inSubfolders(misses, inActions) {
    const found = misses.flatMap(miss => (miss.kind === 'subfolder' ? [miss] : []));
    const [first] = found;
    if (first === undefined)
        return null;
    const paths = found.map(({ path }) => path);
    const isOne = found.length === 1;
    const named = paths.length <= mostNamed ? paths : ['**/.devcontainer/**/devcontainer.json'];
    const given = inActions ? 'the input `configurations`' : 'the option `--configurations`';
    const way = inActions
        ? { patch: `with:\n  configurations: ${JSON.stringify(named.join(','))}` }
        : { command: `codespaces-preflight check --configurations ${(0,secret_commands/* shellWord */.r7)(named.join(','))}` };
    return (0,finding/* finding */.gk)('nothing-checked', {
        message: `No dev container configuration was found at the root, so nothing was checked. ${listed(paths)} ${isOne ? 'lies in a subfolder' : 'lie in subfolders'}: Codespaces reads only ${places} of the root.`,
        places: found.slice(0, mostNamed).map(({ path }) => startOf(path)),
        fixes: [
            {
                text: `To check ${isOne ? 'it' : 'them'} where ${isOne ? 'it lies' : 'they lie'}, name ${isOne ? 'it' : 'them'} with ${given}.`,
                ...way,
                who
            },
            {
                text: `To offer it in Codespaces, move it to ${(0,quoted/* quoted */.T)(first.rename.to)}; relative paths in it change with the move.`,
                command: commandFor([first.rename]),
                url: page,
                who
            }
        ]
    });
}
function commandFor(renames) {
    const [first] = renames;
    const made = first?.to.startsWith('.devcontainer/') === true && !first.from.startsWith('.devcontainer/');
    const moves = renames.map(({ from, to }) => `git mv ${pathWord(from)} ${pathWord(to)}`);
    return [...(made ? [`mkdir -p ${pathWord(folderOfTarget(first.to))}`] : []), ...moves].join(' && ');
}
function folderOfTarget(path) {
    return path.endsWith('.json') ? path.slice(0, path.lastIndexOf('/')) : '.devcontainer';
}
/** A path as a word of a shell that is no option. */
function pathWord(path) {
    return (0,secret_commands/* shellWord */.r7)(path.startsWith('-') ? `./${path}` : path);
}
function listed(paths) {
    const named = paths.slice(0, mostNamed).map(quoted/* quoted */.T).join(', ');
    return paths.length > mostNamed ? `${named} and ${paths.length - mostNamed} more` : named;
}
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

;// CONCATENATED MODULE: ./src/found.ts



/** Reads the files; a pattern of `configurations` that matches none of them is wrong usage. */
async function find(options, surroundings) {
    const { files } = surroundings;
    const { configurations, platform } = options;
    const [discovery, packages] = await Promise.all([
        (0,discover/* discover */.k)({ files, configurations, platform }),
        options.packages ? (0,packages_packages/* discoverPackages */.d)(files) : { packages: [], findings: [], incomplete: [] }
    ]);
    if (discovery.unmatched.length > 0)
        return {
            kind: 'wrong-usage',
            problems: discovery.unmatched.map(pattern => ({
                text: `\`configurations\` names ${JSON.stringify(pattern)}, which matches no file of the repository.`,
                place: null
            }))
        };
    const isUnexplained = discovery.configurations.length === 0 && discovery.findings.length === 0;
    const instead = isUnexplained ? await nothingCheckedFindings(surroundings) : [];
    const whole = {
        ...discovery,
        findings: [...discovery.findings, ...instead, ...packages.findings],
        incomplete: [...discovery.incomplete, ...packages.incomplete]
    };
    return {
        kind: 'done',
        value: {
            discovery: whole,
            configurations: whole.configurations,
            uses: whole.uses,
            packages: packages.packages
        }
    };
}


/***/ }),

/***/ 71243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withoutGit),
/* harmony export */   z: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _credentials_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14190);



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
    const file = await (0,_credentials_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)('git', variables, untrusted);
    if (file === null)
        return null;
    const kept = passedOn.flatMap(name => {
        const value = variables[name];
        return value === undefined ? [] : [[name, value]];
    });
    const path = (await (0,_credentials_program_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedPath */ .z)(variables, untrusted)).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
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
        prefix: async () => (await run(['rev-parse', '--show-prefix']))?.replace(/\/?\n$/, '') ?? null,
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
function started({ file, environment }, folder, args, maxBuffer) {
    const settings = guards.flatMap(guard => ['-c', guard]);
    return new Promise(resolve => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, ['--literal-pathspecs', '-C', folder, ...settings, ...args], { encoding: 'utf8', maxBuffer, timeout: seconds * 1000, env: environment }, (error, output, said) => resolve({ output: error === null ? output : null, said }));
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

/***/ 1893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   OW: () => (/* binding */ integerAt),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
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

/***/ 14995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: ./src/registry/once.ts
var once = __webpack_require__(76494);
// EXTERNAL MODULE: ./src/registry/body.ts
var registry_body = __webpack_require__(6655);
// EXTERNAL MODULE: ./src/registry/fetch.ts
var fetch = __webpack_require__(86271);
// EXTERNAL MODULE: ./src/registry/repeatable.ts
var repeatable = __webpack_require__(71428);
// EXTERNAL MODULE: ./src/github/answer.ts
var github_answer = __webpack_require__(1893);
;// CONCATENATED MODULE: ./src/github/api.ts




/** The version of the API that every request names: answers keep their form when GitHub publishes a new one. */
const apiVersion = '2022-11-28';
/** GraphQL's address under that of the API. Nothing is changed through it here, so a question may be put twice. */
const graphql = '/graphql';
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/** Makes the API client. GitHub's own client is loaded at the first question, since many runs ask none. */
function createApi(fetch, servers) {
    const clients = new Map();
    const clientFor = (token) => {
        const client = clients.get(token) ?? makeOctokit(token, fetch, servers);
        clients.set(token, client);
        return client;
    };
    return {
        async ask(token, route, parameters) {
            if (leavesItsPath(route, parameters))
                return { kind: 'unreachable', silence: { detail: 'the name cannot be part of an address' } };
            try {
                const octokit = await clientFor(token);
                const answer = await octokit.request(route, {
                    ...parameters,
                    headers: { 'x-github-api-version': apiVersion }
                });
                return {
                    kind: 'answered',
                    status: answer.status,
                    data: answer.data,
                    headers: { ...answer.headers }
                };
            }
            catch (error) {
                return answerOf(error);
            }
        }
    };
}
async function makeOctokit(token, fetch, servers) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const door = async (url, init) => {
        const request = new Request(url, init);
        return wholly(await fetch(url === `${servers.api}${graphql}` ? (0,repeatable/* repeatable */.EQ)(request) : request));
    };
    return getOctokit(token, {
        baseUrl: servers.api,
        userAgent: 'codespaces-preflight',
        log: silent,
        request: { fetch: door, log: silent }
    });
}
/** The largest answer that is read, in bytes. */
const largestAnswer = 4 * 1024 * 1024;
/** Octokit takes a body that fails for an empty one: it is read here, so that a failure stays one. */
async function wholly(response) {
    const body = await (0,registry_body/* readBody */.x8)(response, largestAnswer);
    const { status, statusText, headers } = response;
    return new Response(body.length === 0 ? null : body, { status, statusText, headers });
}
/** `.`, `..` and nothing at all survive the encoding of a path segment and would name another resource. */
function leavesItsPath(route, parameters) {
    const dots = new Set(['', '.', '..']);
    return Object.entries(parameters).some(([name, value]) => route.includes(`{${name}}`) && dots.has(value));
}
function ignore() {
    return undefined;
}
/** Octokit throws for every status from 300 on, and wraps what `fetch` rejects with. */
function answerOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (error instanceof fetch/* NoAnswer */.W)
        return { kind: 'unreachable', silence: silenceOf(error) };
    if (cause instanceof fetch/* NoAnswer */.W)
        return { kind: 'unreachable', silence: silenceOf(cause) };
    const response = responseOf(error);
    if (response === null)
        return { kind: 'unreachable', silence: { detail: "GitHub's API gave no answer" } };
    const { status, data, headers } = response;
    const limit = rateLimit(status, data, headers);
    if (limit !== null)
        return { kind: 'unreachable', silence: limit };
    if (status >= 500)
        return { kind: 'unreachable', silence: { detail: `GitHub's API answered ${status}` } };
    return { kind: 'answered', status, data, headers };
}
function silenceOf({ message, reason, party }) {
    return { detail: message, cause: reason, ...party };
}
function responseOf(error) {
    if (typeof error !== 'object' || error === null || !('response' in error))
        return null;
    const { response } = error;
    if (typeof response !== 'object' || response === null)
        return null;
    if (!('status' in response) || typeof response.status !== 'number')
        return null;
    const data = 'data' in response ? response.data : null;
    const headers = 'headers' in response && typeof response.headers === 'object' ? response.headers : null;
    return { status: response.status, data, headers: { ...headers } };
}
/**
 * The silence that an answer stands for which is a primary or secondary rate limit, else `null`
 * (docs: rate limits for the REST API): both come as 403 or 429, and only their headers or text tell them from a refusal.
 */
function rateLimit(status, data, headers) {
    if (status !== 403 && status !== 429)
        return null;
    const message = (0,github_answer/* textAt */.$6)(data, 'message') ?? '';
    const spent = headers['x-ratelimit-remaining'] === '0';
    const later = headers['retry-after'];
    if (status === 403 && !spent && later === undefined && !/rate limit/i.test(message))
        return null;
    const retry = retryOf(headers, spent);
    const detail = `GitHub's rate limit is reached (${status}); try again ${(0,fetch/* retryWords */.G)(retry)}`;
    return { detail, cause: 'rate-limited', retry };
}
function retryOf(headers, spent) {
    const later = headers['retry-after'];
    if (typeof later === 'string' && /^\d{1,9}$/.test(later))
        return { seconds: Number(later) };
    const reset = Number(headers['x-ratelimit-reset']);
    return spent && reset > 0 && reset < 1e11
        ? { after: new Date(reset * 1000).toISOString() }
        : { seconds: 60 };
}

;// CONCATENATED MODULE: ./src/github/listing.ts

/**
 * Reads page after page, 100 items each, until GitHub has no more.
 * Pages are counted here: the address of a `Link` header is not followed, so the token goes nowhere else.
 */
async function listPages(api, token, question) {
    const items = [];
    for (let page = 1; page <= question.pages; page++) {
        const parameters = { ...question.parameters, per_page: 100, page };
        const answer = await api.ask(token, question.route, parameters);
        if (answer.kind !== 'answered' || answer.status !== 200)
            return { kind: 'stopped', answer };
        const found = question.member === null ? (0,github_answer/* listAt */.gT)(answer.data) : (0,github_answer/* listAt */.gT)(answer.data, question.member);
        if (found === null)
            return { kind: 'stopped', answer };
        items.push(...found);
        const total = (0,github_answer/* integerAt */.OW)(answer.data, 'total_count');
        if (question.enough !== undefined && found.some(question.enough))
            return { kind: 'items', items, whole: false };
        if (found.length < 100 || (total !== null && items.length >= total))
            return { kind: 'items', items, whole: true };
    }
    return { kind: 'items', items, whole: false };
}

// EXTERNAL MODULE: ./src/github/token.ts
var github_token = __webpack_require__(50942);
;// CONCATENATED MODULE: ./src/github/refusal.ts


/** The reason for an answer that is neither success nor 404. */
function notRead(answer, token, question) {
    if (answer.kind === 'unreachable') {
        return { ...answer.silence, read: 'unreachable', detail: `${question.what}: ${answer.silence.detail}` };
    }
    if (answer.status === 401 || answer.status === 403)
        return {
            read: 'refused',
            status: answer.status,
            ...(lacksSingleSignOn(answer) ? { singleSignOn: true } : {}),
            detail: refusal(answer, token, question)
        };
    return {
        read: 'unreachable',
        detail: `${question.what}: GitHub's API gave an answer that was not expected (${answer.status})`
    };
}
/** The reason for an answer whose status is success and whose form is not GitHub's. */
function malformed(question) {
    return {
        read: 'unreachable',
        detail: `${question.what}: the answer of GitHub's API has another form than expected`
    };
}
/**
 * 401 is a token that GitHub does not know; 403 is one that may not. The header `x-github-sso` and GitHub's own words
 * tell a missing single sign-on from a missing permission.
 */
function refusal(answer, token, question) {
    const kind = (0,github_token/* tokenKind */.a)(token.value);
    const who = `\`${token.name}\` (${(0,github_token/* tokenWords */.H)(kind)})`;
    if (answer.status === 401)
        return `${question.what}: GitHub does not accept ${who} (401): it is wrong, revoked or expired`;
    if (lacksSingleSignOn(answer))
        return `${question.what}: ${who} is not authorized for the organization's single sign-on (403)`;
    const words = messageOf(answer);
    const said = words === null ? '403' : `403: ${words}`;
    return `${question.what}: ${who} may not (${said}); ${question.needs[kind]}`;
}
function lacksSingleSignOn({ status, headers }) {
    const sso = (0,github_answer/* entry */.f_)(headers, 'x-github-sso');
    return status === 403 && typeof sso === 'string' && sso.startsWith('required');
}
/** GitHub's own words, cut, and on one line. */
function messageOf(answer) {
    const message = (0,github_answer/* textAt */.$6)(answer.data, 'message');
    if (message === null || message === '')
        return null;
    const line = message.replace(/\s+/g, ' ').trim().slice(0, 200);
    return `"${line.replace(/\.$/, '')}"`;
}

;// CONCATENATED MODULE: ./src/github/repository.ts


/** Splits `owner/name`; `null` for a text of another form. */
function repositoryName(text) {
    const match = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text);
    return match === null ? null : { owner: match[1] ?? '', repo: match[2] ?? '' };
}
/** The words of GitHub for a visibility; others are `unknown`. */
function visibilityOf(word) {
    return word === 'public' || word === 'private' || word === 'internal' ? word : 'unknown';
}
/** Looks at the repository itself; GitHub answers a former name with the repository as it is called now. */
async function lookAtRepository(api, token, name) {
    const named = repositoryName(name);
    if (named === null)
        return { read: 'not-applicable', detail: `"${name}" is no repository: expected owner/name` };
    if (token === null)
        return { read: 'no-token', detail: 'no token was given to read the repository with' };
    const question = questionAbout(name);
    const answer = await api.ask(token.value, 'GET /repos/{owner}/{repo}', { ...named });
    if (answer.kind === 'answered' && (answer.status === 404 || answer.status === 301))
        return {
            read: 'not-found',
            detail: `GitHub shows no repository ${name} to \`token\` (${answer.status}): it does not exist, or the token may not see it`
        };
    if (answer.kind !== 'answered' || answer.status !== 200)
        return notRead(answer, token, question);
    return found(answer.data) ?? malformed(question);
}
function found(data) {
    const fullName = (0,github_answer/* textAt */.$6)(data, 'full_name');
    const ownerType = (0,github_answer/* textAt */.$6)(data, 'owner', 'type');
    if (fullName === null || (ownerType !== 'Organization' && ownerType !== 'User'))
        return null;
    const forking = (0,github_answer/* entry */.f_)(data, 'allow_forking');
    const permitsForking = typeof forking === 'boolean' ? forking : null;
    return { read: 'found', fullName, ownerType, visibility: repositoryVisibility(data), permitsForking };
}
/** Older answers have `private` alone, which holds for internal repositories too. */
function repositoryVisibility(data) {
    const word = (0,github_answer/* textAt */.$6)(data, 'visibility');
    if (word !== null)
        return visibilityOf(word);
    const isPrivate = (0,github_answer/* entry */.f_)(data, 'private');
    if (isPrivate === false)
        return 'public';
    return isPrivate === true ? 'private' : 'unknown';
}
function questionAbout(name) {
    const metadata = 'reading a repository needs the permission to read its metadata';
    return {
        what: `the repository ${name}`,
        needs: {
            installation: 'the repository must be among those that the token was made for',
            'fine-grained': metadata,
            classic: 'reading a private repository needs the scope `repo`',
            'user-to-server': metadata,
            oauth: 'reading a private repository needs the scope `repo`',
            unknown: metadata
        }
    };
}

;// CONCATENATED MODULE: ./src/github/comments.ts





/**
 * Finds the newest comment of our own that starts with the marker. Anyone can write the marker: only an App's comments count
 * for an App's or workflow's token, and only those of people with a part in the repository for a person's.
 */
async function findComment(api, token, place) {
    const name = repositoryName(place.repository);
    if (name === null)
        return noRepository(place.repository);
    const question = comments_questionAbout(place);
    const listed = await listPages(api, token.value, {
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...name, issue_number: place.pullRequest },
        member: null,
        pages: 50
    });
    if (listed.kind === 'stopped')
        return failed(listed.answer, token, question);
    const byApp = (0,github_token/* tokenKind */.a)(token.value) === 'installation';
    const found = listed.items.filter(item => isOurs(item, place.marker, byApp)).at(-1);
    const id = (0,github_answer/* integerAt */.OW)(found, 'id');
    if (id === null)
        return { read: 'none' };
    return {
        read: 'found',
        comment: { id, body: (0,github_answer/* textAt */.$6)(found, 'body') ?? '', page: (0,github_answer/* textAt */.$6)(found, 'html_url') }
    };
}
/** Writes a new comment. */
async function createComment(api, token, place, body) {
    const name = repositoryName(place.repository);
    if (name === null)
        return noRepository(place.repository);
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const parameters = { ...name, issue_number: place.pullRequest, body: marked(place, body) };
    return write(api, token, place, { route, parameters, status: 201, read: 'created' });
}
/** Replaces the body of a comment. */
async function updateComment(api, token, place, id, body) {
    const name = repositoryName(place.repository);
    if (name === null)
        return noRepository(place.repository);
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    const parameters = { ...name, comment_id: id, body: marked(place, body) };
    return write(api, token, place, { route, parameters, status: 200, read: 'updated' });
}
/** Keeps the one comment up to date: creates it, updates it, or leaves it where it says the same already. */
async function keepComment(api, token, place, content) {
    const look = await findComment(api, token, place);
    if (look.read !== 'none' && look.read !== 'found')
        return look;
    const previous = look.read === 'found' ? look.comment.body : null;
    const body = typeof content === 'string' ? content : content(previous);
    if (body === null)
        return { read: 'unchanged', page: look.read === 'found' ? look.comment.page : null };
    if (look.read === 'none')
        return createComment(api, token, place, body);
    if (look.comment.body === marked(place, body))
        return { read: 'unchanged', page: look.comment.page };
    return updateComment(api, token, place, look.comment.id, body);
}
function marked(place, body) {
    return body.startsWith(place.marker) ? body : `${place.marker}\n${body}`;
}
const insiders = ['OWNER', 'MEMBER', 'COLLABORATOR'];
function isOurs(item, marker, byApp) {
    if ((0,github_answer/* textAt */.$6)(item, 'body')?.startsWith(marker) !== true)
        return false;
    return byApp
        ? (0,github_answer/* textAt */.$6)(item, 'user', 'type') === 'Bot'
        : insiders.includes((0,github_answer/* textAt */.$6)(item, 'author_association'));
}
async function write(api, token, place, writing) {
    const answer = await api.ask(token.value, writing.route, writing.parameters);
    if (answer.kind === 'answered' && answer.status === writing.status)
        return { read: writing.read, page: (0,github_answer/* textAt */.$6)(answer.data, 'html_url') };
    return failed(answer, token, comments_questionAbout(place));
}
/** A token without the permission gets 403, one that does not see the private repository 404: both are a refusal here. */
function failed(answer, token, question) {
    if (answer.kind !== 'answered')
        return notRead(answer, token, question);
    if (answer.status === 200)
        return malformed(question);
    if (answer.status !== 404)
        return notRead(answer, token, question);
    const need = question.needs[(0,github_token/* tokenKind */.a)(token.value)];
    return {
        read: 'refused',
        status: 404,
        detail: `${question.what}: \`${token.name}\` may not see the pull request (404); ${need}`
    };
}
function noRepository(text) {
    return { read: 'not-applicable', detail: `"${text}" is no repository: expected owner/name` };
}
function comments_questionAbout(place) {
    const fineGrained = 'it needs the repository permission "Pull requests: write"';
    const scope = 'it needs the scope `repo`';
    return {
        what: `the comment on pull request ${place.pullRequest}`,
        needs: {
            installation: "add the line `pull-requests: write` to the job's `permissions`; on pull requests from forks and from Dependabot GitHub gives no token that may write",
            'fine-grained': fineGrained,
            classic: scope,
            'user-to-server': fineGrained,
            oauth: scope,
            unknown: fineGrained
        }
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/github/conditional.ts


/** The largest answer that is kept, in bytes. */
const largestKept = 4 * 1024 * 1024;
/**
 * Asks whether an answer has changed since it was kept. 304 does not count against the primary rate limit
 * (docs: best practices for the REST API), and gives the kept answer as if it had come now.
 * Keys hold a hash of the token, since two tokens may be shown different things, and never the token itself.
 */
function conditionalFetch(next, cache) {
    return async (request) => {
        if (request.method !== 'GET')
            return next(request);
        const key = keyOf(request);
        const kept = await cache.get(key);
        if (kept !== null)
            request.headers.set('if-none-match', kept.etag);
        const response = await next(request);
        if (kept !== null && response.status === 304)
            return new Response(kept.body, { headers: { 'content-type': kept.contentType, etag: kept.etag } });
        const etag = response.headers.get('etag');
        return response.status === 200 && etag !== null ? keep(response, etag, key, cache) : response;
    };
}
async function keep(response, etag, key, cache) {
    const body = await (0,registry_body/* readBody */.x8)(response, largestKept);
    const contentType = response.headers.get('content-type') ?? 'application/json';
    await cache.set(key, { etag, contentType, body: body.toString('utf8') });
    const { status, statusText, headers } = response;
    return new Response(body, { status, statusText, headers });
}
function keyOf(request) {
    const token = request.headers.get('authorization') ?? '';
    const accept = request.headers.get('accept') ?? '';
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([token, accept, request.url]))
        .digest('hex');
}

;// CONCATENATED MODULE: ./src/github/contents.ts




/** The largest file that is read, in bytes; GitHub gives the content of no larger one in this form. */
const largestFile = 1024 * 1024;
/**
 * Reads a file of at most 1 MiB at a commit, branch or tag. A folder or submodule at the path counts as `missing`; a link
 * that leads to no file, which GitHub does not follow, is not read.
 */
async function readFileAt(api, token, repository, path, ref) {
    const name = repositoryName(repository);
    if (name === null)
        return contents_noRepository(repository);
    const question = contents_questionAbout(`the file ${path} at ${ref}`, 'contents: read');
    const parameters = { ...name, path, ref };
    const answer = await api.ask(token.value, 'GET /repos/{owner}/{repo}/contents/{path}', parameters);
    if (answer.kind === 'answered' && answer.status === 404)
        return { read: 'missing' };
    if (answer.kind !== 'answered' || answer.status !== 200)
        return notRead(answer, token, question);
    const type = (0,github_answer/* textAt */.$6)(answer.data, 'type');
    if (type === 'symlink')
        return {
            read: 'unreachable',
            detail: `${path} is a symbolic link, which GitHub does not follow to a folder`
        };
    if (type !== 'file')
        return { read: 'missing' };
    if (((0,github_answer/* integerAt */.OW)(answer.data, 'size') ?? 0) > largestFile)
        return { read: 'unreachable', detail: `${question.what} is larger than 1 MiB` };
    const content = (0,github_answer/* textAt */.$6)(answer.data, 'content');
    if (content === null || (0,github_answer/* textAt */.$6)(answer.data, 'encoding') !== 'base64')
        return malformed(question);
    return { read: 'text', text: Buffer.from(content, 'base64').toString('utf8') };
}
/** Lists the files of a pull request. GitHub gives 3,000 at most: a longer list is not read, since a part proves nothing. */
async function listChangedFiles(api, token, repository, pullRequest) {
    const name = repositoryName(repository);
    if (name === null)
        return contents_noRepository(repository);
    const question = contents_questionAbout(`the files of pull request ${pullRequest}`, 'pull-requests: read');
    const listed = await listPages(api, token.value, {
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
        parameters: { ...name, pull_number: pullRequest },
        member: null,
        pages: 30
    });
    if (listed.kind === 'stopped')
        return listed.answer.kind === 'answered' && listed.answer.status === 200
            ? malformed(question)
            : notRead(listed.answer, token, question);
    if (!listed.whole)
        return { read: 'unreachable', detail: `${question.what} are more than GitHub lists (3,000)` };
    const files = listed.items.map(changedFile).filter(file => file !== null);
    return { read: 'files', files };
}
function changedFile(item) {
    const path = (0,github_answer/* textAt */.$6)(item, 'filename');
    if (path === null)
        return null;
    return {
        path,
        previousPath: (0,github_answer/* textAt */.$6)(item, 'previous_filename'),
        status: (0,github_answer/* textAt */.$6)(item, 'status') ?? 'changed'
    };
}
function contents_noRepository(text) {
    return { read: 'not-applicable', detail: `"${text}" is no repository: expected owner/name` };
}
function contents_questionAbout(what, line) {
    const scope = 'a private repository needs the scope `repo`';
    const fineGrained = `it needs the repository permission "${line}"`;
    return {
        what,
        needs: {
            installation: `add the line \`${line}\` to the job's \`permissions\``,
            'fine-grained': fineGrained,
            classic: scope,
            'user-to-server': fineGrained,
            oauth: scope,
            unknown: fineGrained
        }
    };
}

;// CONCATENATED MODULE: ./src/github/owner.ts




/** Asks what kind of account `owner` is, with the first token that gets an answer; else with what the last one was told. */
async function lookAtOwner(api, tokens, owner) {
    const looks = [];
    for (const token of tokens) {
        const look = await lookWith(api, token, owner);
        looks.push(look);
        if (look.read === 'found')
            return look;
        if (look.read === 'not-found')
            return { ...look, ...refusalOfRun(tokens[0], looks[0]) };
    }
    return looks.at(-1) ?? { read: 'no-token', detail: 'no token was given to read packages with' };
}
function refusalOfRun(token, look) {
    return token?.name === 'token' && look?.read === 'refused' ? { tokenRefused: look.detail } : {};
}
async function lookWith(api, token, owner) {
    const question = owner_questionAbout(owner);
    const answer = await api.ask(token.value, 'GET /users/{username}', { username: owner });
    if (answer.kind === 'answered' && answer.status === 404)
        return { read: 'not-found', detail: `there is no account ${owner} (404)` };
    if (answer.kind !== 'answered' || answer.status !== 200)
        return notRead(answer, token, question);
    const type = (0,github_answer/* textAt */.$6)(answer.data, 'type');
    return type === 'Organization' || type === 'User' ? { read: 'found', type } : malformed(question);
}
function owner_questionAbout(owner) {
    const any = 'every token that GitHub accepts may read it';
    return {
        what: `the account ${owner}`,
        needs: {
            installation: any,
            'fine-grained': any,
            classic: any,
            'user-to-server': any,
            oauth: any,
            unknown: any
        }
    };
}
/** Makes a finder that asks about each account once, with these tokens; `looks` are those at repositories so far, by name. */
function ownerFinder(api, tokens, looks) {
    const accounts = (0,once/* once */.O)();
    const known = async (owner) => {
        for (const [name, asked] of looks) {
            const look = ownerOf(name) === owner ? await asked : null;
            if (look?.read === 'found' && ownerOf(look.fullName) === owner)
                return look.ownerType;
        }
        return null;
    };
    return {
        find: owner => accounts.get(owner.toLowerCase(), async () => {
            const type = await known(owner.toLowerCase());
            return type === null ? lookAtOwner(api, tokens, owner) : { read: 'found', type };
        })
    };
}
function ownerOf(repository) {
    return repositoryName(repository)?.owner.toLowerCase();
}

// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(21511);
;// CONCATENATED MODULE: ./src/github/packages.ts





/**
 * Looks at a package by name, never by the list, which a workflow's token may not read.
 * Where the first token cannot see it (401, 403, 404) or gets no answer (each has a rate limit of its own), the next one
 * is asked; the answer is the one that says most: found, no answer, not found, refused.
 */
async function lookAtPackage(api, tokens, asked, servers) {
    const looks = [];
    for (const token of tokens) {
        const look = await packages_lookWith(api, token, asked, servers);
        looks.push(look);
        if (look.read === 'found')
            break;
    }
    const first = (read) => looks.find(look => look.read === read);
    const answer = first('found') ?? first('unreachable') ?? together(looks);
    const refused = tokens[0]?.name === 'token' ? looks[0] : undefined;
    return (answer.read === 'found' || answer.read === 'not-found') && refused?.read === 'refused'
        ? { ...answer, tokenRefused: refused.detail }
        : answer;
}
async function packages_lookWith(api, token, asked, servers) {
    const question = packages_questionAbout(asked);
    const answer = await askFor(api, token, asked);
    if (answer.kind !== 'answered')
        return notRead(answer, token, question);
    if (answer.status === 200)
        return packages_found(answer.data, asked.ownerType, servers) ?? malformed(question);
    if (answer.status !== 404)
        return notRead(answer, token, question);
    return unseen(token, asked, question);
}
function askFor(api, token, asked) {
    const parameters = { package_type: asked.type, package_name: (0,pages/* packageName */.oZ)(asked.type, asked.name) };
    return asked.ownerType === 'Organization'
        ? api.ask(token.value, 'GET /orgs/{org}/packages/{package_type}/{package_name}', {
            org: asked.owner,
            ...parameters
        })
        : api.ask(token.value, 'GET /users/{username}/packages/{package_type}/{package_name}', {
            username: asked.owner,
            ...parameters
        });
}
/**
 * 404 is "not there" and "not visible to you" in one. GitHub gives it to fine-grained tokens
 * for every package that is not public, so from them it says nothing at all.
 */
function unseen(token, asked, question) {
    const kind = (0,github_token/* tokenKind */.a)(token.value);
    if (kind === 'fine-grained')
        return {
            read: 'refused',
            status: 404,
            detail: `${question.what}: \`${token.name}\` is ${(0,github_token/* tokenWords */.H)(kind)}, which GitHub Packages does not know: its 404 says nothing`
        };
    return {
        read: 'not-found',
        ownerType: asked.ownerType,
        detail: `${question.what} does not exist or is not visible to \`${token.name}\` (404)`
    };
}
function packages_found(data, asked, servers) {
    const word = (0,github_answer/* textAt */.$6)(data, 'visibility');
    if (word === null)
        return null;
    const ownerType = (0,github_answer/* textAt */.$6)(data, 'owner', 'type');
    const page = (0,github_answer/* textAt */.$6)(data, 'html_url');
    return {
        read: 'found',
        visibility: visibilityOf(word),
        visibilityWord: word,
        linkedRepository: (0,github_answer/* textAt */.$6)(data, 'repository', 'full_name'),
        ownerType: ownerType === 'Organization' || ownerType === 'User' ? ownerType : asked,
        page: page?.startsWith(`${servers.server}/`) === true ? page : null
    };
}
/** What tokens that all did not see the package say together, each with its sentence. */
function together(looks) {
    const most = looks.find(look => look.read === 'not-found') ?? looks.at(-1);
    if (most === undefined || most.read === 'found')
        return { read: 'no-token', detail: 'no token was given to read packages with' };
    const details = looks.flatMap(look => ('detail' in look ? [look.detail] : []));
    return { ...most, detail: [...new Set(details)].join('; ') };
}
function packages_questionAbout(asked) {
    return {
        what: `the ${asked.type} package ${asked.owner}/${(0,pages/* packageName */.oZ)(asked.type, asked.name)}`,
        needs: {
            installation: "a workflow's needs `packages: read`",
            'fine-grained': 'GitHub Packages does not know fine-grained tokens',
            classic: 'it needs the scope `read:packages`',
            'user-to-server': 'its App and its user must both be allowed to',
            oauth: 'it needs the scope `read:packages`',
            unknown: 'a classic token needs the scope `read:packages`'
        }
    };
}

// EXTERNAL MODULE: ./src/github/facts.ts
var facts = __webpack_require__(73480);
;// CONCATENATED MODULE: ./src/github/secret-reach.ts



/** The name of a secret in upper case: names are compared without case (docs: naming your secrets). */
function secretName(secret) {
    return ((0,github_answer/* textAt */.$6)(secret, 'name') ?? '').toUpperCase();
}
/**
 * Whether a secret of the organization or of a user reaches the repository: the list of selected
 * repositories is a call of its own, made only for names that matter.
 */
async function secretReach(secret, repository, selected) {
    const visibility = (0,github_answer/* textAt */.$6)(secret, 'visibility');
    if (visibility === 'all')
        return 'yes';
    if (visibility === 'private')
        return reachOfPrivate(repository);
    return visibility === 'selected' && matters(secretName(secret)) ? selected() : 'unknown';
}
function reachOfPrivate(repository) {
    if (repository === 'unknown')
        return 'unknown';
    return repository === 'public' ? 'no' : 'yes';
}
/** Other names serve no registry and no prebuild. */
function matters(name) {
    return name.includes('CONTAINER_REGISTRY') || name === facts/* prebuildTokenName */.g;
}
/** Whether the repository is among those that an organization selected for a secret; the reading stops where it is found. */
async function organizationSelection(api, token, org, secret, repository) {
    const isIt = isRepository(repository);
    const found = await listPages(api, token.value, {
        route: 'GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories',
        parameters: { org, secret_name: secret },
        member: 'repositories',
        pages: 50,
        enough: isIt
    });
    if (found.kind === 'stopped')
        return 'unknown';
    if (found.items.some(isIt))
        return 'yes';
    return found.whole ? 'no' : 'unknown';
}
/**
 * Whether the repository is among those that a user selected for a secret. GitHub documents no pages for this list:
 * where it says that it has more than it gave, a repository may be missing from it.
 */
async function userSelection(api, token, secret, repository) {
    const route = 'GET /user/codespaces/secrets/{secret_name}/repositories';
    const answer = await api.ask(token.value, route, { secret_name: secret });
    if (answer.kind !== 'answered' || answer.status !== 200)
        return 'unknown';
    const found = (0,github_answer/* listAt */.gT)(answer.data, 'repositories');
    if (found === null)
        return 'unknown';
    if (found.some(isRepository(repository)))
        return 'yes';
    const total = (0,github_answer/* entry */.f_)(answer.data, 'total_count');
    return typeof total === 'number' && total > found.length ? 'unknown' : 'no';
}
function isRepository(fullName) {
    const wanted = fullName.toLowerCase();
    return item => (0,github_answer/* textAt */.$6)(item, 'full_name')?.toLowerCase() === wanted;
}

;// CONCATENATED MODULE: ./src/github/secrets.ts






/**
 * Reads the names of Codespaces secrets at the three levels, each by itself: one that may not be read takes nothing from
 * the others. Values are never given. A workflow's own token can read none of them.
 */
async function listSecrets(api, token, asked, noToken) {
    const name = repositoryName(asked.repository);
    if (token === null)
        return everywhere({ read: 'no-token', detail: noToken });
    if (name === null)
        return everywhere({
            read: 'not-applicable',
            detail: `"${asked.repository}" is no repository: expected owner/name`
        });
    const [repository, organization, user] = await Promise.all([
        repositoryLevel(api, token, name),
        organizationLevel(api, token, name, asked),
        userLevel(api, token, asked)
    ]);
    return { repository, organization, user };
}
function everywhere(listing) {
    return { repository: listing, organization: listing, user: listing };
}
async function repositoryLevel(api, token, name) {
    const listed = await names(api, token, 'GET /repos/{owner}/{repo}/codespaces/secrets', { ...name });
    return readLevel(listed, token, 'repository', () => Promise.resolve('yes'));
}
async function organizationLevel(api, token, name, asked) {
    if (asked.ownerType === 'User')
        return { read: 'not-applicable', detail: 'the owner is a user, who has no organization level' };
    const org = name.owner;
    const listed = await names(api, token, 'GET /orgs/{org}/codespaces/secrets', { org });
    return readLevel(listed, token, 'organization', secret => secretReach(secret, asked.visibility, () => organizationSelection(api, token, org, secretName(secret), asked.repository)));
}
/** The user level belongs to the token's owner; an App's installation is nobody. */
async function userLevel(api, token, asked) {
    if ((0,github_token/* tokenKind */.a)(token.value) === 'installation')
        return {
            read: 'not-applicable',
            detail: "`secrets-token` is an App's installation token, which belongs to no user"
        };
    const listed = await names(api, token, 'GET /user/codespaces/secrets', {});
    return readLevel(listed, token, 'user', secret => secretReach(secret, asked.visibility, () => userSelection(api, token, secretName(secret), asked.repository)));
}
/** GitHub allows 100 secrets for a level; the bound leaves room. */
function names(api, token, route, parameters) {
    return listPages(api, token.value, { route, parameters, member: 'secrets', pages: 10 });
}
async function readLevel(listed, token, level, reaches) {
    const question = secrets_questionAbout(level);
    if (listed.kind === 'stopped')
        return stopped(listed.answer, token, question, level);
    if (!listed.whole)
        return {
            read: 'unreachable',
            detail: `${question.what} are more than GitHub allows, and were not all read`
        };
    const secrets = listed.items.filter(item => secretName(item) !== '');
    const found = await Promise.all(secrets.map(async (secret) => ({
        name: secretName(secret),
        updatedAt: (0,github_answer/* textAt */.$6)(secret, 'updated_at'),
        reaches: await reaches(secret)
    })));
    return { read: 'names', names: found };
}
function stopped(answer, token, question, level) {
    if (answer.kind !== 'answered')
        return notRead(answer, token, question);
    if (answer.status === 200)
        return malformed(question);
    if (answer.status !== 404)
        return notRead(answer, token, question);
    const perhaps = level === 'organization' ? ', or the organization has no plan with Codespaces secrets' : '';
    return {
        read: 'not-found',
        detail: `${question.what} are not visible to \`${token.name}\` (404): ${question.needs[(0,github_token/* tokenKind */.a)(token.value)]}${perhaps}`
    };
}
const permission = {
    repository: ['the repository permission "Codespaces secrets: write"', 'the scope `repo`'],
    organization: [
        'the organization permission "Organization codespaces secrets: read"',
        'the scope `admin:org`'
    ],
    user: ['the account permission "Codespaces user secrets: read"', 'the scope `codespace:secrets`']
};
function secrets_questionAbout(level) {
    const [fineGrained, classic] = permission[level];
    const both = `it needs ${fineGrained}, or as a classic token ${classic}`;
    return {
        what: `the Codespaces secrets at ${level} level`,
        needs: {
            installation: `a workflow's own token can never read them, and an App's token needs ${fineGrained}`,
            'fine-grained': `it needs ${fineGrained}`,
            classic: `it needs ${classic}`,
            'user-to-server': `it needs ${fineGrained}`,
            oauth: `it needs ${classic}`,
            unknown: both
        }
    };
}

;// CONCATENATED MODULE: ./src/github/viewer.ts

/** The one question that GitHub's REST API has no address for. */
const query = 'query { viewer { login } }';
/** A login, with the ending that bots have. */
const login = /^[\w-]{1,100}(?:\[bot\])?$/;
/** GitHub's own App, to which the token of every workflow run belongs. */
const actions = 'github-actions';
/**
 * Tells the App to which an installation token belongs, by its login without the ending `[bot]`; `null` where it is the
 * token of a workflow run, and where GitHub does not tell. The two kinds look alike, and only GraphQL says who they are:
 * `GET /user` refuses both (observed: marocchino/sticky-pull-request-comment, fullsend-ai/fullsend#1953).
 */
async function appOf(api, token) {
    const answer = await api.ask(token.value, 'POST /graphql', { query });
    if (answer.kind !== 'answered' || answer.status !== 200)
        return null;
    const given = (0,github_answer/* textAt */.$6)(answer.data, 'data', 'viewer', 'login');
    if (given === null || !login.test(given))
        return null;
    const name = given.replace(/\[bot\]$/, '');
    return name.toLowerCase() === actions ? null : name;
}

;// CONCATENATED MODULE: ./src/github/client.ts











/** Makes the client. Nothing is asked or loaded before the first question. */
function createGitHub(means) {
    const fetch = means.cache === undefined ? means.fetch : conditionalFetch(means.fetch, means.cache);
    const api = createApi(fetch, means.servers);
    const token = named('token', means.tokens.token);
    const looks = new Map();
    const repository = name => {
        const look = looks.get(name.toLowerCase()) ?? lookAtRepository(api, token, name);
        looks.set(name.toLowerCase(), look);
        return look;
    };
    const comment = async (place, body) => token === null ? noToken('comment with') : keepComment(api, token, place, body);
    return {
        repository,
        package: packageQuestion(api, token, looks, means),
        appOfToken: appQuestion(api, token),
        secrets: secretsQuestion(api, looks, means),
        ...repositoryQuestions(api, token),
        comment
    };
}
function packageQuestion(api, token, looks, { tokens, servers }) {
    const readers = packageReaders(token, named('packages-token', tokens.packagesToken));
    const owners = ownerFinder(api, readers, looks);
    const packages = (0,once/* once */.O)();
    return (type, owner, hint, name) => packages.get(`${type} ${owner.toLowerCase()}/${name}`, async () => {
        if (readers.length === 0)
            return noToken('read packages with');
        const look = hint === 'unknown' ? await owners.find(owner) : { read: 'found', type: hint };
        if (look.read === 'not-found')
            return { ...look, ownerType: 'none' };
        if (look.read !== 'found')
            return look;
        return lookAtPackage(api, readers, { type, owner, ownerType: look.type, name }, servers);
    });
}
function appQuestion(api, token) {
    const apps = (0,once/* once */.O)();
    return () => apps.get('token', async () => token !== null && (0,github_token/* tokenKind */.a)(token.value) === 'installation' ? appOf(api, token) : null);
}
function repositoryQuestions(api, token) {
    const files = (0,once/* once */.O)();
    const changes = (0,once/* once */.O)();
    return {
        fileAt: (repository, path, ref) => files.get(JSON.stringify([repository.toLowerCase(), path, ref]), async () => token === null ? noToken('read files with') : readFileAt(api, token, repository, path, ref)),
        changedFiles: (repository, pullRequest) => changes.get(`${repository.toLowerCase()} ${pullRequest}`, async () => token === null
            ? noToken('read the pull request with')
            : listChangedFiles(api, token, repository, pullRequest))
    };
}
/** Lists of selected repositories hold names as they are now: after a rename, the one that the look at the repository gave. */
function secretsQuestion(api, looks, { tokens, withoutSecrets }) {
    const token = named('secrets-token', tokens.secretsToken);
    const listings = (0,once/* once */.O)();
    return (name, visibility, ownerType) => listings.get(`${name.toLowerCase()} ${visibility} ${ownerType}`, async () => {
        const look = await looks.get(name.toLowerCase());
        const repository = look?.read === 'found' ? look.fullName : name;
        return listSecrets(api, token, { repository, visibility, ownerType }, noSecretsToken(withoutSecrets));
    });
}
function named(name, value) {
    return value === null || value === '' ? null : { name, value };
}
function packageReaders(token, packagesToken) {
    const second = packagesToken?.value === token?.value ? null : packagesToken;
    return [token, second].filter(one => one !== null);
}
function noToken(purpose) {
    return { read: 'no-token', detail: `no token was given to ${purpose}` };
}
function noSecretsToken(because) {
    return because
        ? `there is no \`secrets-token\`: ${because}`
        : "no `secrets-token` was given, and a workflow's own token can never read the names of Codespaces secrets";
}


/***/ }),

/***/ 85015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readSituation),
/* harmony export */   m: () => (/* binding */ whyWithoutSecrets)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1893);

/**
 * Reads what started the run from `GITHUB_EVENT_NAME`, `GITHUB_ACTOR` and the event's payload.
 * A payload that is not as GitHub writes it counts as one without a pull request.
 */
function readSituation(variables, payload) {
    const event = variables['GITHUB_EVENT_NAME'] || null;
    return {
        event,
        pullRequest: readPullRequest((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(payload, 'pull_request')),
        concernsPullRequest: concerns(event, payload),
        byDependabot: (variables['GITHUB_ACTOR'] || (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'sender', 'login')) === 'dependabot[bot]'
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
    const listed = ['workflow_run', 'check_run', 'check_suite'].map(name => (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(payload, name));
    return (event?.startsWith('pull_request') === true ||
        isObject((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(payload, 'pull_request')) ||
        isObject((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(payload, 'issue', 'pull_request')) ||
        listed.some(item => {
            const requests = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(item, 'pull_requests');
            const isListed = Array.isArray(requests) && requests.length > 0;
            return isListed || (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'event')?.startsWith('pull_request') === true;
        }));
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function readPullRequest(value) {
    const number = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .integerAt */ .OW)(value, 'number');
    const repository = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'base', 'repo', 'full_name');
    const base = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'base', 'sha');
    const ref = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'base', 'ref');
    const sha = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'head', 'sha');
    if (number === null || repository === null || base === null || ref === null || sha === null)
        return null;
    const headRepository = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'head', 'repo', 'full_name');
    return {
        number,
        base: { repository, sha: base, ref },
        head: { repository: headRepository, sha },
        fromFork: headRepository?.toLowerCase() !== repository.toLowerCase()
    };
}


/***/ }),

/***/ 73480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ prebuildTokenName),
/* harmony export */   o: () => (/* binding */ secretLevels)
/* harmony export */ });
const secretLevels = ['repository', 'organization', 'user'];
/** The secret with which prebuilds log in to GitHub as another account. */
const prebuildTokenName = 'CODESPACES_PREBUILD_TOKEN';


/***/ }),

/***/ 21995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ containerRegistry),
/* harmony export */   k: () => (/* binding */ deployment)
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


/***/ }),

/***/ 50942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tokenWords),
/* harmony export */   a: () => (/* binding */ tokenKind)
/* harmony export */ });
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

/***/ 95841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ declaredPrefixes),
/* harmony export */   Q: () => (/* binding */ declaredFor)
/* harmony export */ });
/* harmony import */ var _credentials_server_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98969);

/** The declarations that name this registry host; Docker Hub by any of its names. */
function declaredFor({ facts }, host) {
    return facts.declarations.registries.filter(({ server }) => (0,_credentials_server_key_js__WEBPACK_IMPORTED_MODULE_0__/* .namesRegistry */ .Uh)(server, host));
}
/** The prefixes that are declared to serve the host. */
function declaredPrefixes(context, host) {
    return declaredFor(context, host).map(({ secrets }) => secrets.toUpperCase());
}


/***/ }),

/***/ 34722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ servesAnother),
/* harmony export */   Xd: () => (/* binding */ onlyEcrHost),
/* harmony export */   j$: () => (/* binding */ registryHosts)
/* harmony export */ });
/* harmony import */ var _credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2395);
/* harmony import */ var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63240);
/* harmony import */ var _registry_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91604);



/** Gathers what the images say of registry hosts. */
function registryHosts(facts) {
    const servedBy = new Map();
    const named = new Map();
    const ecr = new Set();
    const refusing = new Set();
    const lacking = new Set();
    for (const { reference, authority, anonymous, triples } of facts.images.values()) {
        const host = reference.registry;
        const needsLogin = (authority === 'ecr' || authority === 'other') && (0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .knownRegistry */ .n2)(host)?.public !== true;
        if (needsLogin && anonymous.result === 'refused') {
            refusing.add(host);
            if (!triples.some(({ parts }) => parts === 'complete'))
                lacking.add(host);
        }
        if ((0,_credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(host) !== null)
            ecr.add(host);
        for (const { prefix, look, spelling, parts } of triples) {
            if (parts === 'complete')
                named.set(prefix, host);
            if (!(0,_evidence_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .loginAccepted */ .Fh)(look) || spelling !== 'exact')
                continue;
            add(servedBy, prefix.toUpperCase(), host);
        }
    }
    return { servedBy, named, ecr, refusing, lacking };
}
/** Whether a triple of the environment with this prefix works at another host. */
function servesAnother({ servedBy }, host, prefix) {
    const hosts = servedBy.get(prefix);
    return hosts !== undefined && (hosts.size > 1 || !hosts.has(host));
}
/** Whether this is the one ECR host that the images name. */
function onlyEcrHost({ ecr }, host) {
    return ecr.size === 0 || (ecr.size === 1 && ecr.has(host));
}
function add(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, new Set([value]));
    else
        known.add(value);
}


/***/ }),

/***/ 17446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ setCommand),
/* harmony export */   Iu: () => (/* binding */ listCommand),
/* harmony export */   Mv: () => (/* binding */ partsToSet),
/* harmony export */   jz: () => (/* binding */ assignCommand),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _server_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80244);
/* harmony import */ var _triple_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32366);


/** The parts of a triple as secrets to set, with the SERVER value that Docker will match to the host. */
function partsToSet(prefix, host, parts) {
    return parts.map(part => ({
        name: (0,_triple_names_js__WEBPACK_IMPORTED_MODULE_1__/* .secretName */ .Gf)(prefix, part),
        value: part === 'SERVER' ? (0,_server_value_js__WEBPACK_IMPORTED_MODULE_0__/* .serverValue */ .T)(host) : null
    }));
}
/** The command that sets secrets at a level, one line: each `gh` asks for the value that it is not given. */
function setCommand(context, level, secrets) {
    const where = target(context, level);
    return secrets
        .map(({ name, value }) => {
        const body = value === null ? '' : ` --body ${shellWord(value)}`;
        return `gh secret set ${shellWord(name)} --app codespaces ${where}${body}`;
    })
        .join(' && ');
}
/** The command that puts R on the list of an existing secret; `gh secret set --repos` would replace the list. */
function assignCommand(context, level, names) {
    const { repository } = context;
    if (repository === null || level === 'repository')
        return null;
    const owner = level === 'organization' ? `orgs/${repository.owner}` : 'user';
    const id = `"$(gh api ${shellWord(`repos/${repository.fullName}`)} --jq .id)"`;
    return names
        .map(name => `gh api --method PUT ${shellWord(`${owner}/codespaces/secrets/${name}/repositories`)}/${id}`)
        .join(' && ');
}
/** The command that lists the names of the secrets of a level, which changes nothing; `null` where R is not known. */
function listCommand({ repository }, level) {
    if (repository === null)
        return null;
    return level === 'repository'
        ? `gh secret list --app codespaces --repo ${shellWord(repository.fullName)}`
        : `gh secret list --app codespaces --org ${shellWord(repository.owner)}`;
}
function target({ repository }, level) {
    const fullName = repository?.fullName ?? 'OWNER/REPOSITORY';
    const [owner = 'OWNER', name = 'REPOSITORY'] = fullName.split('/');
    switch (level) {
        case 'repository':
            return `--repo ${shellWord(fullName)}`;
        case 'organization':
            return `--org ${shellWord(owner)} --repos ${shellWord(name)}`;
        case 'user':
            return `--user --repos ${shellWord(fullName)}`;
    }
}
/** A word that a POSIX shell reads as it stands. */
function shellWord(text) {
    return /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 80244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ serverValue)
/* harmony export */ });
/* harmony import */ var _credentials_server_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98969);

/** The SERVER value under which Docker looks up a registry host. */
function serverValue(host) {
    return host === 'docker.io' ? _credentials_server_key_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerHubServer */ .f : host;
}


/***/ }),

/***/ 32366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   Mt: () => (/* binding */ customaryPrefix),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   pV: () => (/* binding */ advisedPrefix),
/* harmony export */   pv: () => (/* binding */ tripleNames)
/* harmony export */ });
/* harmony import */ var _credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2395);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92678);
/* harmony import */ var _declared_registries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95841);
/* harmony import */ var _registry_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34722);




/** The full name of one secret of a triple. */
function secretName(prefix, part) {
    return `${prefix}_CONTAINER_REGISTRY_${part}`;
}
/** Names as a list in a sentence: `A, B and C`. */
function listOf(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
/** The three names with a prefix, as a list in a sentence. */
function tripleNames(prefix) {
    return listOf(_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .tripleParts */ .HD.map(part => secretName(prefix, part)));
}
/** A prefix to advise for a registry host: the declared one, else one that people use and that no other registry has. */
function advisedPrefix(context, host) {
    const [declared] = (0,_declared_registries_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredPrefixes */ .J)(context, host);
    const { ecr, lacking } = context.hosts;
    return declared ?? customaryPrefix(host, [...ecr, ...lacking], name => isTaken(context, host, name));
}
/**
 * The prefix that people use for a registry host, or a longer one where that would be the prefix of another of `hosts` too, or
 * is taken. `ECR` is what GitHub's page recommends where it is the only ECR host.
 */
function customaryPrefix(host, hosts, taken = () => false) {
    const names = candidates(host);
    const others = hosts.filter(other => other !== host).map(candidates);
    const free = names.find((name, place) => !taken(name) && others.every(other => other[place] !== name));
    return free ?? names.at(-1) ?? 'REGISTRY';
}
/** What a prefix for a host may be, the shortest first. */
function candidates(host) {
    const ecr = (0,_credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(host);
    if (ecr !== null)
        return ['ECR', `ECR_${ecr.account}_${asName(ecr.region)}${ecrSpelling(host)}`];
    const known = customary.find(({ test }) => test.test(host));
    return [...(known === undefined ? [] : [known.prefix]), fromHost(host), withLetterFirst(asName(host))];
}
/** Whether secrets with a prefix are for another registry, so that to set them would take them from it. */
function isTaken(context, host, prefix) {
    const { facts, hosts } = context;
    const named = hosts.named.get(prefix);
    const declared = facts.declarations.registries.some(({ secrets }) => secrets.toUpperCase() === prefix);
    const stray = facts.strayTriples.find(triple => triple.prefix === prefix);
    return (declared ||
        (named !== undefined && named !== host) ||
        (0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .servesAnother */ .Km)(hosts, host, prefix) ||
        (stray !== undefined && stray.meant !== host && !stray.slips.has(host)));
}
const customary = [
    { test: /\.azurecr\.(?:io|cn|us|de)$/, prefix: 'ACR' },
    { test: /^docker\.io$/, prefix: 'DOCKERHUB' },
    { test: /^ghcr\.io$/, prefix: 'GHCR' },
    { test: /^(?:[a-z]+\.)?gcr\.io$/, prefix: 'GCR' },
    { test: /\.pkg\.dev$/, prefix: 'GAR' },
    { test: /^quay\.io$/, prefix: 'QUAY' }
];
function ecrSpelling(host) {
    const ecr = (0,_credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(host);
    return `${ecr?.fips === true ? '_FIPS' : ''}${ecr?.dualStack === true ? '_DUAL' : ''}`;
}
/** A secret's name must not start with a digit or `GITHUB_`. */
function fromHost(host) {
    return withLetterFirst(asName(host.split('.')[0] ?? ''));
}
function withLetterFirst(name) {
    return name === '' || /^(?:\d|GITHUB)/.test(name) ? `REGISTRY_${name}`.replace(/_$/, '') : name;
}
function asName(text) {
    return text
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^_|_$/g, '')
        .slice(0, 60);
}


/***/ }),

/***/ 42961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   SW: () => (/* binding */ isSamePlatform),
/* harmony export */   rZ: () => (/* binding */ servingPlatforms),
/* harmony export */   wZ: () => (/* binding */ newerVariants)
/* harmony export */ });
const systems = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(' '));
const architectures = new Set(('386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ppc64 ppc64le ' +
    'riscv riscv64 s390 s390x sparc sparc64 wasm').split(' '));
const part = /^[A-Za-z0-9_.-]+$/;
const system = /^[A-Za-z0-9_.-]+(?:\([^()]*\))?$/;
/**
 * Reads `os`, `architecture`, `os/architecture` or `os/architecture/variant` as `platforms.Parse` and
 * `platforms.Normalize` of containerd do (github.com/containerd/platforms); `fallback` gives what a single word leaves
 * open. `null`: it is not a platform.
 */
function parsePlatform(text, fallback) {
    const parts = text.split('/');
    const [first = '', second, third = ''] = parts;
    if (parts.length > 3 || !system.test(first) || (second !== undefined && !part.test(second)))
        return null;
    if (parts.length === 3 && !part.test(third))
        return null;
    const os = systemOf(first);
    if (second !== undefined)
        return normalise(os, second, third);
    if (systems.has(os))
        return normalise(os, fallback?.architecture ?? 'amd64', fallback?.variant ?? '');
    const platform = normalise('linux', first, '');
    return architectures.has(platform.architecture) ? platform : null;
}
/** `os/architecture`, with the variant where there is one. */
function formatPlatform(platform) {
    const { os, architecture, variant } = platform;
    return variant === '' ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
function systemOf(text) {
    const name = text.replace(/\(.*$/, '').toLowerCase();
    return name === 'macos' ? 'darwin' : name;
}
function normalise(os, written, writtenVariant) {
    const variant = writtenVariant.toLowerCase();
    const name = written.toLowerCase();
    switch (name) {
        case 'i386':
            return { os, architecture: '386', variant: '' };
        case 'amd64':
        case 'x86_64':
        case 'x86-64':
            return { os, architecture: 'amd64', variant: variant === 'v1' ? '' : variant };
        case 'arm64':
        case 'aarch64':
            return { os, architecture: 'arm64', variant: arm64Variants.get(variant) ?? variant };
        case 'armhf':
            return { os, architecture: 'arm', variant: 'v7' };
        case 'armel':
            return { os, architecture: 'arm', variant: 'v6' };
        case 'arm':
            return { os, architecture: 'arm', variant: armVariants.get(variant) ?? variant };
        default:
            return { os, architecture: name, variant };
    }
}
const armVariants = new Map([
    ['', 'v7'],
    ['5', 'v5'],
    ['6', 'v6'],
    ['7', 'v7'],
    ['8', 'v8']
]);
const arm64Variants = new Map([
    ['8', ''],
    ['v8', ''],
    ['v8.0', ''],
    ['9', 'v9'],
    ['9.0', 'v9'],
    ['v9.0', 'v9']
]);
/**
 * The platforms that serve one that is wanted, the best first: those of containerd's `platforms.Only`, by which Docker and
 * BuildKit choose from an index. A machine runs what older variants of its architecture run, an amd64 what a 386 runs.
 */
function servingPlatforms(wanted) {
    const { os, architecture, variant } = wanted;
    const version = Number(variant.replace(/^v/, ''));
    switch (architecture) {
        case 'amd64':
            return [wanted, ...olderVariants(wanted, version, 1), { os, architecture: '386', variant: '' }];
        case 'arm':
            return [wanted, ...olderVariants(wanted, version, 5)];
        case 'arm64': {
            const arm = { os, architecture: 'arm', variant: 'v8' };
            return [wanted, ...olderVariants(wanted, version, 8), arm, ...olderVariants(arm, 8, 5)];
        }
        default:
            return [wanted];
    }
}
function olderVariants(platform, version, oldest) {
    if (!Number.isInteger(version) || version > 100)
        return [];
    const count = Math.max(0, version - oldest);
    return Array.from({ length: count }, (_, index) => normalise(platform.os, platform.architecture, `v${version - 1 - index}`));
}
/**
 * The platforms of newer machines that `amd64` without a variant may be served by: Docker and containerd match an index with
 * the newest variant that the processor has (`platforms.DefaultSpec`), which an `amd64` alone leaves open.
 */
function newerVariants({ os, architecture, variant }) {
    if (architecture !== 'amd64' || variant !== '')
        return [];
    return ['v2', 'v3', 'v4'].map(newer => ({ os, architecture, variant: newer }));
}
/** Whether two platforms are the same. */
function isSamePlatform(one, other) {
    return formatPlatform(one) === formatPlatform(other);
}


/***/ }),

/***/ 6655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ boundBody),
/* harmony export */   TR: () => (/* binding */ bodyLimits),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   dC: () => (/* binding */ withBody),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86271);

/** Bounds on bodies in bytes. */
const bodyLimits = {
    manifest: 4 * 1024 * 1024,
    tags: 1024 * 1024,
    featureLayer: 16 * 1024 * 1024,
    token: 64 * 1024,
    error: 64 * 1024,
    /** Of any answer at all: no reader of the network gets more. */
    any: 32 * 1024 * 1024
};
const statusesWithoutBody = new Set([101, 103, 204, 205, 304]);
/**
 * An answer in the web's form, `url` included.
 * Throws `NoAnswer` `invalid-answer` for a status or header that HTTP does not know.
 */
function answer(url, status, lines, body) {
    try {
        const headers = new Headers();
        for (const [name, value] of Object.entries(lines)) {
            for (const line of [value ?? []].flat())
                headers.append(name, line);
        }
        const silent = statusesWithoutBody.has(status);
        if (silent)
            void body?.cancel();
        return withUrl(new Response(silent ? null : body, { status, headers }), url);
    }
    catch {
        void body?.cancel();
        throw new _fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W('invalid-answer', `${new URL(url).host} answered what HTTP does not know (${status})`, { host: new URL(url).host });
    }
}
/** A body that is pulled chunk by chunk from `source`. */
function streamOf(source, events) {
    const iterator = source[Symbol.asyncIterator]();
    const pull = async (controller) => {
        try {
            const next = await iterator.next();
            if (next.done !== true) {
                controller.enqueue(next.value);
                return;
            }
            events.end();
            controller.close();
        }
        catch (error) {
            events.end();
            controller.error(events.failure(error));
        }
    };
    const cancel = async () => {
        events.end();
        await iterator.return?.();
    };
    return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}
/** The same answer with another body. */
function withBody(response, body) {
    const { status, statusText, headers } = response;
    return withUrl(new Response(body, { status, statusText, headers }), response.url);
}
/** A response that is made by hand has no `url`, and it cannot be assigned. */
function withUrl(response, url) {
    return Object.defineProperty(response, 'url', { value: url });
}
/**
 * The whole body. One that is longer than `limit` bytes, or says that it is, is cut off where the bound is met:
 * `NoAnswer` `limit-reached`.
 */
async function readBody(response, limit) {
    if (Number(response.headers.get('content-length') ?? 0) > limit) {
        await discard(response);
        throw tooLong(response, limit);
    }
    if (response.body === null)
        return Buffer.alloc(0);
    const parts = [];
    let length = 0;
    for await (const part of response.body) {
        length += part.byteLength;
        if (length > limit)
            throw tooLong(response, limit);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
function tooLong(response, limit) {
    const host = URL.canParse(response.url) ? new URL(response.url).host : 'the host';
    return new _fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W('limit-reached', `${host} answered more than ${limit} bytes where less was expected`, {
        host
    });
}
/** The same answer with a body that fails with `NoAnswer` `limit-reached` when it turns out longer than `limit` bytes. */
function boundBody(response, limit) {
    if (response.body === null)
        return response;
    let left = limit;
    const source = response.body;
    const measured = new TransformStream({
        transform: (part, controller) => {
            left -= part.byteLength;
            if (left < 0)
                controller.error(tooLong(response, limit));
            else
                controller.enqueue(part);
        }
    });
    return withBody(response, source.pipeThrough(measured));
}
/** Lets go of an answer whose body nobody reads, so that its connection is free or closed. */
async function discard(response) {
    await response.body?.cancel().catch(() => undefined);
}


/***/ }),

/***/ 54394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseChallenges)
/* harmony export */ });
/** Characters that are read of one header; challenges of registries have a few hundred. */
const longestHeader = 16 * 1024;
const tokenCharacter = /[!#$%&'*+\-.^_`|~0-9A-Za-z]/;
/**
 * All challenges of a `WWW-Authenticate` header, in order. Gitea and Forgejo send several in one line
 * (`Bearer …,Basic …`), others repeat the header, which `Headers` joins with commas: both read the same.
 * Never throws: what is no challenge is passed over, of a parameter that is repeated the first value counts.
 */
function parseChallenges(header) {
    if (header === null)
        return [];
    const scanner = new Scanner(header.slice(0, longestHeader));
    const challenges = [];
    while (!scanner.atEnd()) {
        scanner.skipSeparators();
        const word = scanner.token();
        if (word === '') {
            scanner.skipOne();
            continue;
        }
        const value = scanner.parameterValue();
        const current = challenges.at(-1);
        if (value === null)
            challenges.push({ scheme: word.toLowerCase(), parameters: new Map() });
        else if (current !== undefined)
            setOnce(current.parameters, word.toLowerCase(), value);
    }
    return challenges;
}
function setOnce(parameters, name, value) {
    if (!parameters.has(name))
        parameters.set(name, value);
}
class Scanner {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    atEnd() {
        return this.#at >= this.#text.length;
    }
    skipOne() {
        this.#at += 1;
    }
    skipSeparators() {
        this.#skip(' \t,');
    }
    /** The longest token from here; empty where there is none. */
    token() {
        const start = this.#at;
        while (tokenCharacter.test(this.#text[this.#at] ?? ' '))
            this.#at += 1;
        return this.#text.slice(start, this.#at);
    }
    /** The value after `=`, or `null`, without moving, where no `=` follows: then the word was a scheme. */
    parameterValue() {
        const start = this.#at;
        this.#skip(' \t');
        if (this.#text[this.#at] !== '=') {
            this.#at = start;
            return null;
        }
        this.#at += 1;
        this.#skip(' \t');
        return this.#text[this.#at] === '"' ? this.#quoted() : this.#bare();
    }
    /** Some registries leave the quotes out around addresses: everything up to a comma or blank belongs to it. */
    #bare() {
        const start = this.#at;
        while (!this.atEnd() && !' \t,'.includes(this.#text[this.#at] ?? ''))
            this.#at += 1;
        return this.#text.slice(start, this.#at);
    }
    #quoted() {
        const parts = [];
        for (this.#at += 1; !this.atEnd() && this.#text[this.#at] !== '"'; this.#at += 1) {
            if (this.#text[this.#at] === '\\')
                this.#at += 1;
            parts.push(this.#text[this.#at] ?? '');
        }
        this.#at += 1;
        return parts.join('');
    }
    #skip(characters) {
        while (!this.atEnd() && characters.includes(this.#text[this.#at] ?? ''))
            this.#at += 1;
    }
}


/***/ }),

/***/ 80355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iq: () => (/* binding */ converse),
  GZ: () => (/* binding */ isUnreadable),
  O_: () => (/* binding */ leavesToGet)
});

// EXTERNAL MODULE: ./src/registry/body.ts
var body = __webpack_require__(6655);
// EXTERNAL MODULE: ./src/registry/challenge.ts
var challenge = __webpack_require__(54394);
// EXTERNAL MODULE: ./src/registry/fetch.ts
var fetch = __webpack_require__(86271);
// EXTERNAL MODULE: ./src/registry/hosts.ts
var hosts = __webpack_require__(91604);
// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(20935);
// EXTERNAL MODULE: ./src/registry/address.ts
var address = __webpack_require__(57187);
;// CONCATENATED MODULE: ./src/registry/realm.ts



/**
 * Whether the token service that a registry names may be asked. It is https, or http where registry and realm are both
 * on loopback with `allow-private-network`. Without credentials any such host is fine. Credentials go to the same host,
 * to a parent of it within its registrable domain, or to a host of the table in `hosts.ts`, and nowhere else: a
 * registry names whatever it likes, and a host beside it may belong to a stranger (`acme.cloudapp.azure.com`).
 */
function judgeRealm(question) {
    if (!URL.canParse(question.realm))
        return no('which is no address');
    const url = new URL(question.realm);
    if (url.username !== '' || url.password !== '')
        return no('which holds credentials');
    if (!isSecure(url, question))
        return no('which is not https');
    if (question.withCredentials && !belongs(url, question)) {
        return no('which does not belong to the registry: no password was sent there');
    }
    return { accepted: true, url };
}
function no(reason) {
    return { accepted: false, reason };
}
function isSecure(url, { endpoint, allowPrivateNetwork }) {
    if (url.protocol === 'https:')
        return true;
    if (url.protocol !== 'http:' || !allowPrivateNetwork)
        return false;
    return (0,address/* isLoopbackHost */.cW)(url.hostname) && (0,address/* isLoopbackHost */.cW)(endpoint.hostname);
}
function belongs(url, { registry, endpoint }) {
    if (url.hostname === endpoint.hostname)
        return true;
    const known = (0,hosts/* knownRegistry */.n2)(registry);
    if (url.port === '' && (0,hosts/* isRealmOf */.L9)(registry, url))
        return true;
    if (known?.sharedDomain === true || (0,address/* isLiteral */.c$)(url.hostname) || (0,address/* isLiteral */.c$)(endpoint.hostname))
        return false;
    return isParent(url.hostname, endpoint.hostname);
}
/** Whether `parent` is a domain above `host` and not above its registrable domain, private suffixes counted in. */
function isParent(parent, host) {
    const domain = (0,cjs/* getDomain */.FB)(host, { allowPrivateDomains: true });
    if (domain === null || !host.endsWith(`.${parent}`))
        return false;
    return parent === domain || parent.endsWith(`.${domain}`);
}

// EXTERNAL MODULE: ./src/registry/token.ts
var token = __webpack_require__(86318);
// EXTERNAL MODULE: ./src/registry/tokens.ts
var tokens = __webpack_require__(64285);
// EXTERNAL MODULE: ./src/registry/own-answer.ts
var own_answer = __webpack_require__(19654);
// EXTERNAL MODULE: ./src/registry/once.ts
var once = __webpack_require__(76494);
// EXTERNAL MODULE: ./src/registry/failure.ts
var failure = __webpack_require__(2465);
;// CONCATENATED MODULE: ./src/registry/said.ts
/** Characters of a registry's sentence that are shown. */
const mostShown = 300;
/** Longer sentences are not looked through for what must not be shown. */
const mostRead = 4096;
/**
 * A registry's own sentence for people: one line in quotation marks, 300 characters at most, without control characters.
 * After a login only AWS's own sentences are shown: any other could hold a part of the password, which no mask knows. What a
 * token service says of a login that it cannot read is shown without every word that has four letters of the password.
 * Empty where it says no more than `code` does. Secrets are taken out of the sentence as it came: made one line, one with
 * white space or a quotation mark in it would not be found any more.
 */
function quoted(sentence, code, listener) {
    if (sentence === null || words(sentence) === words(code ?? ''))
        return '';
    const read = listener.redact(sentence).slice(0, mostRead);
    const line = oneLine(shownOf(read, listener));
    if (line === '')
        return '';
    return `"${line.length > mostShown ? `${cut(line)}…` : line}"`;
}
function shownOf(read, { afterLogin, refusedPassword }) {
    if (refusedPassword !== null)
        return withoutParts(withoutRandom(read), refusedPassword);
    return afterLogin ? awsSentence(read) : withoutRandom(read);
}
/** As many letters in a row as tell something of a password. */
const tellingLength = 4;
function withoutParts(text, password) {
    const secret = password.toLowerCase();
    const parts = new Set();
    for (let start = 0; start + tellingLength <= secret.length; start += 1)
        parts.add(secret.slice(start, start + tellingLength));
    const tells = (word) => {
        for (let start = 0; start + tellingLength <= word.length; start += 1)
            if (parts.has(word.slice(start, start + tellingLength)))
                return true;
        return false;
    };
    return text.replace(/\S+/g, word => (tells(word.toLowerCase()) ? '***' : word));
}
/** What AWS says of a missing permission or a token that is too old; everything in it is a name, never a secret. */
const awsSentences = [
    /User: arn:aws[\w-]{0,20}:(?:iam|sts)::\d{12}:[\w+=,.@/-]{1,200} is not authorized to perform: ecr:\w{1,64}(?: on resource: arn:aws[\w-]{0,20}:ecr:[\w-]{1,40}:\d{12}:repository\/[a-z0-9._/-]{1,256})?(?: (?:because|with) (?:no|an|a) (?:[a-z -]{1,100} ecr:\w{1,64} action|[a-z -]{1,100}))?/,
    /Your authorization token (?:has expired|is invalid)/i
];
function awsSentence(text) {
    const found = awsSentences.map(form => form.exec(text)?.[0]).find(sentence => sentence !== undefined);
    return found ?? '';
}
function words(text) {
    return text
        .slice(0, mostRead)
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim();
}
function oneLine(text) {
    return text
        .replace(/[\p{C}\p{Z}]+/gu, ' ')
        .replaceAll('"', "'")
        .trim()
        .replace(/\.$/, '');
}
function cut(line) {
    return line.slice(0, mostShown - 1).replace(/[\ud800-\udbff]$/, '');
}
function withoutRandom(text) {
    return text.replace(/[\w+/=.~-]{24,}/g, unlessRandom);
}
/** Tokens and keys have capitals, small letters and digits; names of repositories and digests have not. */
function unlessRandom(run) {
    return /[A-Z]/.test(run) && /[a-z]/.test(run) && /\d/.test(run) ? '***' : run;
}

// EXTERNAL MODULE: ./src/registry/repeatable.ts
var repeatable = __webpack_require__(71428);
;// CONCATENATED MODULE: ./src/registry/conversation.ts












/**
 * Statuses of a HEAD that leave it to a GET: registries that have no HEAD (405, 501), and those that refuse it or find
 * nothing where the GET is answered (registry.centos.org, containerd#6684).
 */
function leavesToGet(status) {
    return [403, 404, 405, 501].includes(status);
}
/** Begins a conversation; the registry is asked for its challenge once, with the first question. */
function converse(options) {
    return new HostConversation(options);
}
class HostConversation {
    #options;
    #tokens;
    #logins = (0,once/* once */.O)();
    constructor(options) {
        this.#options = options;
        this.#tokens = (0,tokens/* tokenCache */.A)(options);
    }
    async ask(question, login) {
        this.#refuseForeign(login);
        const greeting = await this.#greet();
        this.#remember(login);
        const response = await this.#send(question, await this.#authorization(greeting, login, question.repository));
        if (response.status !== 401)
            return response;
        const door = this.#newDoor(greeting.door, response);
        if (door === null)
            return response;
        await (0,body/* discard */.vf)(response);
        const next = { ...greeting, door, recognised: true, elsewhere: false };
        if (greeting.door.kind === 'open')
            this.#options.acquaintance.greeting = Promise.resolve(next);
        return this.#send(question, await this.#authorization(next, login, question.repository));
    }
    async checkLogin(login) {
        this.#refuseForeign(login);
        const greeting = await this.#greet();
        if (login.kind === 'anonymous')
            return { state: 'unknown' };
        if (greeting.door.kind === 'open')
            return { state: 'not-asked-for' };
        return this.#logins.get(`${greeting.door.kind} ${(0,tokens/* loginKey */.H)(login)}`, () => this.#tryLogin(login, greeting));
    }
    get tellsAbsence() {
        const known = (0,hosts/* knownRegistry */.n2)(this.#options.registry);
        return known?.public === true || known?.tellsAbsence === true;
    }
    async recognised() {
        return (await this.#greet()).recognised;
    }
    async door() {
        return (await this.#greet()).door;
    }
    quote(error, login) {
        const { acquaintance, redact } = this.#options;
        return quoted(error.said, error.codes[0], {
            afterLogin: login.kind === 'basic' || acquaintance.hasLogin,
            refusedPassword: login.kind === 'basic' && isUnreadable(error) ? login.password : null,
            redact
        });
    }
    #remember(login) {
        if (login.kind === 'basic')
            this.#options.acquaintance.hasLogin = true;
    }
    #refuseForeign(login) {
        const { registry } = this.#options;
        if (login.kind === 'anonymous' || login.host === registry)
            return;
        throw new fetch/* NoAnswer */.W('realm-refused', `the login belongs to ${login.host}, so it was not sent to ${registry}`);
    }
    #greet() {
        const { acquaintance } = this.#options;
        acquaintance.greeting ??= this.#firstRequest();
        return acquaintance.greeting;
    }
    async #firstRequest() {
        if ((0,hosts/* knownRegistry */.n2)(this.#options.registry)?.open === true) {
            return { door: { kind: 'open' }, recognised: true, openPing: true, elsewhere: false };
        }
        const response = await this.#options.fetch(new Request(new URL('v2/', this.#options.endpoint)));
        await (0,body/* discard */.vf)(response);
        const challenged = response.status === 401 ? doorOf(response) : null;
        const recognised = challenged !== null || response.headers.has('docker-distribution-api-version');
        return {
            door: challenged ?? { kind: 'open' },
            recognised,
            openPing: response.ok,
            elsewhere: !(0,own_answer/* isOf */.y)(this.#options.endpoint, response)
        };
    }
    /** The door of a second challenge where it may be tried: the first one of an open registry, or another path of the same token service. */
    #newDoor(before, response) {
        const door = doorOf(response);
        if (door === null || before.kind === 'open')
            return door;
        if (before.kind === 'bearer' && door.kind === 'bearer') {
            if (originOf(before.realm) !== originOf(door.realm))
                throw this.#changed(before, door);
            return before.realm === door.realm && before.service === door.service ? null : door;
        }
        return null;
    }
    #changed(before, after) {
        const { registry } = this.#options;
        const [first, second] = [before, after].map(door => originOf(door.realm));
        return new fetch/* NoAnswer */.W('realm-refused', `${registry} first named the token service ${first}, then ${second}`);
    }
    async #authorization({ door, elsewhere }, login, repository) {
        if (door.kind === 'open')
            return null;
        if (login.kind === 'basic' && elsewhere) {
            const text = `${this.#options.registry} redirects its login to another host: no password was sent there`;
            throw new fetch/* NoAnswer */.W('redirect-refused', text);
        }
        if (door.kind === 'basic')
            return login.kind === 'basic' ? (0,token/* basicAuthorization */.aR)(login, this.#options.mask) : null;
        return this.#bearer(door, login, `repository:${repository}:pull`);
    }
    async #bearer(door, login, scope) {
        const verdict = judgeRealm({
            ...this.#options,
            realm: door.realm,
            withCredentials: login.kind === 'basic'
        });
        if (!verdict.accepted) {
            const { registry } = this.#options;
            throw new fetch/* NoAnswer */.W('realm-refused', URL.canParse(door.realm)
                ? `${registry} names the token service ${originOf(door.realm)}, ${verdict.reason}`
                : `${registry} names a token service that is no address`);
        }
        const token = await this.#tokens.get({ realm: verdict.url, service: door.service, scope, login });
        return `Bearer ${token.value}`;
    }
    async #send(question, authorization) {
        const headers = new Headers();
        if (question.accept !== undefined)
            headers.set('accept', question.accept);
        if (authorization !== null)
            headers.set('authorization', authorization);
        const url = new URL(`v2/${question.path}`, this.#options.endpoint);
        const { method, asked, redirect = 'follow', once: signal } = question;
        const request = new Request(url, {
            method,
            headers,
            redirect,
            ...(signal === undefined ? {} : { signal })
        });
        const response = await this.#options.fetch(signal === undefined ? request : (0,repeatable/* unrepeated */.EP)(request));
        return method === 'HEAD' && leavesToGet(response.status) ? response : (0,own_answer/* ownAnswer */.H)(url, response, asked);
    }
    async #tryLogin(login, greeting) {
        const { door, openPing, elsewhere } = greeting;
        this.#remember(login);
        if (door.kind === 'open' || elsewhere || (door.kind === 'basic' && openPing))
            return { state: 'unknown' };
        try {
            if (door.kind === 'basic')
                return await this.#tryBasic((0,token/* basicAuthorization */.aR)(login, this.#options.mask));
            await this.#bearer(door, login, null);
            return { state: 'accepted' };
        }
        catch (error) {
            if (!(error instanceof failure/* RegistryError */.gl))
                throw error;
            return isRefusal(error, door) ? { state: 'rejected', error } : { state: 'unknown' };
        }
    }
    async #tryBasic(authorization) {
        const url = new URL('v2/', this.#options.endpoint);
        const request = new Request(url, { headers: { authorization } });
        const response = await (0,own_answer/* ownAnswer */.H)(url, await this.#options.fetch(request), 'the login');
        if (!response.ok)
            throw await (0,failure/* registryError */.eo)('the login', response);
        await (0,body/* discard */.vf)(response);
        return { state: 'accepted' };
    }
}
/** Whether a token service says that it cannot make anything of a login. */
function isUnreadable({ asked, status, codes }) {
    return asked === 'the token request' && (status === 400 || status === 422) && codes.length > 0;
}
/**
 * ECR answers a password that it does not know with 400 and a code that says so, and so do token services: Google's with
 * `UNKNOWN: Unable to parse json key`, those of OAuth 2 with `invalid_grant` (RFC 6749 5.2).
 */
function isRefusal(error, door) {
    const { status, codes } = error;
    if (status === 401 || status === 403)
        return true;
    return door.kind === 'basic'
        ? status === 400 && codes.some(code => refusalCodes.has(code))
        : isUnreadable(error) && !codes.some(code => requestCodes.has(code));
}
const refusalCodes = new Set(['DENIED', 'UNAUTHORIZED']);
/** Codes that find fault with the question, as some token services do where it names no repository. */
const requestCodes = new Set(['invalid_request', 'invalid_scope', 'unsupported_grant_type', 'NAME_INVALID']);
/** Bearer before Basic, as Docker prefers it. A bearer challenge without a realm is none. */
function doorOf(response) {
    const challenges = (0,challenge/* parseChallenges */.u)(response.headers.get('www-authenticate'));
    for (const { scheme, parameters } of challenges) {
        const realm = parameters.get('realm') ?? '';
        if (scheme === 'bearer' && realm !== '') {
            return { kind: 'bearer', realm, service: parameters.get('service') ?? null };
        }
    }
    return challenges.some(challenge => challenge.scheme === 'basic') ? { kind: 'basic' } : null;
}
function originOf(realm) {
    if (!URL.canParse(realm))
        return 'no address';
    const { origin, protocol, host } = new URL(realm);
    // The web knows no origin of a scheme that is none of its own, and calls it `null`.
    return origin === 'null' ? `${protocol}${host === '' ? '' : `//${host}`}` : origin;
}


/***/ }),

/***/ 2465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ statusAndCode),
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   eo: () => (/* binding */ registryError),
/* harmony export */   gl: () => (/* binding */ RegistryError),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export redactUrl */
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6655);
/* harmony import */ var _challenge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54394);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86271);



/** An answer of a registry or token service that is not what was asked for. */
class RegistryError extends Error {
    name = 'RegistryError';
    asked;
    status;
    /** Codes of the body (`MANIFEST_UNKNOWN`) and of the challenge (`insufficient_scope`), in order. */
    codes;
    /** The registry's own sentence as it came: text of a stranger, see `quoted`. */
    said;
    /** The address, without values that may be secret. */
    url;
    /** What the body is: a registry's errors, another text, a page for people, or nothing. */
    body;
    /** Set where the body was longer than is read of an error: nothing of it is known. */
    tooLong;
    constructor(parts) {
        super(`${parts.asked} was answered ${parts.status} at ${parts.url}`);
        this.asked = parts.asked;
        this.status = parts.status;
        this.codes = parts.codes;
        this.url = parts.url;
        this.said = parts.said;
        this.body = parts.body;
        this.tooLong = parts.tooLong;
    }
}
/** `(401)`, or `(403 DENIED)` where the registry gave a code. */
function statusAndCode(error) {
    const [code] = error.codes;
    return code === undefined ? `(${error.status})` : `(${error.status} ${code})`;
}
/** Makes the error of an answer; reads its body, 64 KiB at most. */
async function registryError(asked, response) {
    const { text, tooLong } = await errorText(response);
    const body = parseJson(text);
    const bodyCodes = codesOf(body);
    const challengeCodes = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_2__/* .parseChallenges */ .u)(response.headers.get('www-authenticate')).flatMap(challenge => challenge.parameters.get('error') ?? []);
    return new RegistryError({
        asked,
        status: response.status,
        codes: [...bodyCodes, ...challengeCodes]
            .filter(code => /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(code))
            .slice(0, 10),
        said: sentenceOf(body),
        url: redactUrl(response.url),
        body: bodyKind(response, text, bodyCodes),
        tooLong
    });
}
function bodyKind(response, text, codes) {
    if (codes.length > 0)
        return 'errors';
    if (isHtml(response, text))
        return 'html';
    return text === '' ? 'empty' : 'other';
}
/** Whether an answer is a page for people: a captive portal, a login page, a web server that is no registry. */
function isHtml(response, text) {
    const type = response.headers.get('content-type') ?? '';
    return (/^\s*(?:text\/html|application\/xhtml)/i.test(type) ||
        /^\s*<(?:!doctype|html|\?xml)/i.test(text.slice(0, 200)));
}
/** One that is too long counts as empty: the status is known all the same. */
async function errorText(response) {
    try {
        return { text: (await (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(response, _body_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyLimits */ .TR.error)).toString('utf8'), tooLong: null };
    }
    catch (error) {
        if (!(error instanceof _fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W) || error.reason !== 'limit-reached')
            throw error;
        await (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .discard */ .vf)(response);
        return { text: '', tooLong: error };
    }
}
/** Codes of a registry's error body (OCI distribution specification, error codes), or OAuth's `error`. */
function codesOf(parsed) {
    if (!isRecord(parsed))
        return [];
    if (Array.isArray(parsed['errors'])) {
        return parsed['errors'].flatMap(entry => isRecord(entry) && typeof entry['code'] === 'string' ? entry['code'] : []);
    }
    return typeof parsed['error'] === 'string' ? [parsed['error']] : [];
}
/** The sentence of the first error, of OAuth (RFC 6749 5.2), or of Docker Hub's token service. */
function sentenceOf(parsed) {
    if (!isRecord(parsed))
        return null;
    const first = Array.isArray(parsed['errors']) ? parsed['errors'][0] : null;
    const said = isRecord(first) ? first['message'] : (parsed['error_description'] ?? parsed['details']);
    return typeof said === 'string' ? said : null;
}
/** The value of a JSON text, `undefined` where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a JSON value is an object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const tellingParameters = new Set(['scope', 'service', 'mount', 'from', 'digest', 'n', 'last']);
/** An address for people: without userinfo and fragment, values of the query only where they cannot be secret. */
function redactUrl(address) {
    if (!URL.canParse(address))
        return '';
    const url = new URL(address);
    url.username = '';
    url.password = '';
    url.hash = '';
    for (const name of new Set(url.searchParams.keys())) {
        if (!tellingParameters.has(name))
            url.searchParams.set(name, 'REDACTED');
    }
    return url.href;
}


/***/ }),

/***/ 41989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mostLinks),
/* harmony export */   g: () => (/* binding */ readFeatureLinks)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _discovery_json_nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91185);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86271);



/** Entries of one list of a Feature that are followed; one more says that there are others. */
const mostLinks = 1_000;
/**
 * Reads the metadata of a Feature (`devcontainer-feature.json`) as the dev container CLI does: what is no JSON, or no
 * object, names nothing. What is no list of ids in a place for one stands as it is: it names no Feature.
 * Throws `NoAnswer` `limit-reached` where the text nests too deeply or holds too many values.
 */
function readFeatureLinks(text) {
    const excess = (0,_discovery_json_nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonExcess */ .E)(text);
    if (excess !== null)
        throw new _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('limit-reached', `the devcontainer-feature.json of the Feature ${excess.what}, and was not read`);
    const metadata = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parse)(text, [], { allowTrailingComma: true });
    const { dependsOn, installsAfter } = Object(metadata ?? {});
    return { dependsOn: keysOf(dependsOn), installsAfter: elementsOf(installsAfter) };
}
function keysOf(value) {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : elementsOf(value);
    return keys.slice(0, mostLinks + 1);
}
function elementsOf(value) {
    if (Array.isArray(value))
        return value.slice(0, mostLinks + 1).map(asText);
    return value ? [asText(value)] : [];
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 86271:
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

/***/ 10506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Jh: () => (/* binding */ isKnownPlatform),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   sC: () => (/* binding */ mostPlatforms),
/* harmony export */   tH: () => (/* binding */ hasDigest),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2465);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86271);
/* harmony import */ var _feature_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41989);




/**
 * What is accepted as a manifest. All four are always sent: a registry that holds an index says "not found" to a
 * client that does not name it, and Docker's schema 1 is what the rest falls back to.
 */
const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json'
];
/** Different platforms of an image that are kept; one more says that there are others. */
const mostPlatforms = 500;
/**
 * Reads an index, a manifest, or Docker's schema 1.
 * Throws `NoAnswer` `invalid-answer` for what is none of them. `contentType` counts where the text has no `mediaType`.
 */
function readManifest(bytes, contentTypeHeader) {
    const contentType = typeOf(contentTypeHeader);
    const json = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes.toString('utf8'));
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json)) {
        const what = json === undefined ? 'no JSON' : 'none';
        throw new _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('invalid-answer', `what came in place of a manifest is ${what} (200)`);
    }
    const mediaType = mediaTypeOf(json, contentType);
    const common = {
        digest: sha256(bytes),
        mediaType,
        contentType,
        servedAs: servedAsOf(json, contentType),
        entries: null,
        config: null,
        layer: null,
        links: null
    };
    if (isSchema1(json, mediaType))
        return { ...common, artifact: 'schema-1' };
    if (Array.isArray(json['manifests']) || (isIndexType(mediaType) && !hasContent(json)))
        return { ...common, ...indexParts(list(json['manifests'])) };
    const config = descriptor(json['config']);
    const layers = list(json['layers']);
    if (config === null && layers.length === 0 && !isManifestType(mediaType)) {
        throw new _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('invalid-answer', 'what came in place of a manifest is none (200)');
    }
    const artifact = artifactOf(json, config, layers);
    return { ...common, artifact, config, layer: ownLayer(layers), links: annotatedLinks(json) };
}
function mediaTypeOf(json, contentType) {
    const own = json['mediaType'];
    return typeof own === 'string' && own !== '' ? typeOf(own) : contentType;
}
/** A media type without its parameters; empty where there is none, or what is there is not one. */
function typeOf(header) {
    const [type = ''] = (header ?? '').split(';');
    return /^\s*[\w.+/-]{1,200}\s*$/.test(type) ? type.trim().toLowerCase() : '';
}
/** Whether Docker takes what comes with this `content-type` for a manifest, be it one that it refuses to pull. */
function isManifestType(contentType) {
    return manifestTypes.includes(contentType) || contentType.startsWith(schema1Type);
}
const schema1Type = 'application/vnd.docker.distribution.manifest.v1+';
function isSchema1(json, mediaType) {
    const version = json['schemaVersion'];
    return version === 1 || (version !== 2 && mediaType.startsWith(schema1Type));
}
/**
 * Whether a document is what its `content-type` says, as Docker's client sees it (github.com/distribution/distribution
 * `manifest/`): a `mediaType` in the document must be that of the header, and only OCI's types may be served without one.
 */
function servedAsOf(json, contentType) {
    if (!isManifestType(contentType))
        return 'no-manifest';
    return fitsType(json, contentType) ? 'itself' : 'another-manifest';
}
function fitsType(json, contentType) {
    if (contentType.startsWith(schema1Type))
        return isSchema1(json, contentType);
    const own = mediaTypeOf(json, '');
    if (own === '' ? !contentType.startsWith('application/vnd.oci.') : own !== contentType)
        return false;
    return isIndexType(contentType) ? !hasContent(json) : json['manifests'] === undefined;
}
/** Whether a document has what a manifest of one image has, and an index has not. */
function hasContent(json) {
    return json['config'] !== undefined || json['layers'] !== undefined;
}
/** Whether a media type is that of an index: OCI's, or Docker's list of manifests. */
function isIndexType(mediaType) {
    return manifestTypes.slice(0, 2).includes(mediaType);
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function descriptor(value) {
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return null;
    const { digest, mediaType } = value;
    if (typeof digest !== 'string' || !isDigest(digest))
        return null;
    return { digest, mediaType: typeof mediaType === 'string' ? mediaType : '' };
}
/** Whether a text is a digest of an algorithm that can be checked. */
function isDigest(text) {
    return /^sha256:[a-f0-9]{64}$|^sha512:[a-f0-9]{128}$/.test(text);
}
/** Whether `bytes` are what `digest` names. */
function hasDigest(bytes, digest) {
    const [algorithm = '', value] = digest.split(':');
    return isDigest(digest) && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex') === value;
}
function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** An index of which no entry can be pulled, one of attestations alone among them, is no image. */
function indexParts(manifests) {
    const named = new Map();
    const unnamed = [];
    for (const one of manifests) {
        const found = isAttestation(one) ? null : descriptor(one);
        if (found === null || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(one))
            continue;
        const platform = platformOf(one['platform']);
        if (platform === null)
            unnamed.push({ ...found, platform });
        else if (!named.has(platform))
            named.set(platform, { ...found, platform });
    }
    const entries = [...kept([...named.values()]), ...unnamed.slice(0, mostPlatforms)];
    return { artifact: entries.length === 0 ? 'other' : 'image', entries };
}
/** All that Go knows by name and few others: whatever an index makes up, the platform that is wanted is not left out. */
function kept(entries) {
    if (entries.length <= mostPlatforms)
        return entries;
    const isKnown = ({ platform }) => isKnownPlatform(platform ?? '');
    const others = entries.filter(entry => !isKnown(entry));
    return [...entries.filter(isKnown), ...others].slice(0, mostPlatforms + 1);
}
/** Whether a platform is one that images are built for: none of them is left out of a list that is too long. */
function isKnownPlatform(platform) {
    return knownPlatform.test(platform);
}
const knownPlatform = /^(?:linux|windows|darwin|freebsd)\/(?:amd64|arm64|arm|386|ppc64le|s390x|riscv64|mips64le|loong64)(?:\/v\d)?$/;
/** BuildKit puts its attestations into the index as a platform `unknown/unknown`. */
function isAttestation(entry) {
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(entry))
        return true;
    const { annotations, platform } = entry;
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest')
        return true;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(platform) && platform['os'] === 'unknown' && platform['architecture'] === 'unknown';
}
/** `os/architecture` or `os/architecture/variant` of a platform object or an image's config; `null` where it has none. */
function platformOf(value) {
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return null;
    const { os, architecture, variant } = value;
    if (!isWord(os) || !isWord(architecture))
        return null;
    return isWord(variant) ? `${os}/${architecture}/${variant}` : `${os}/${architecture}`;
}
function isWord(value) {
    return typeof value === 'string' && /^[A-Za-z0-9._-]{1,40}$/.test(value);
}
/** Docker takes what old tools and registries wrote for an image's config as well (moby#22378, moby#30083). */
const imageConfigs = new Set([
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
    'application/octet-stream',
    'application/json',
    'text/html',
    ''
]);
/** Features and Templates have the same config; the dev container CLI tells them apart by annotation and file name. */
function artifactOf(json, config, layers) {
    const types = [config?.mediaType ?? '', ...layers.map(layer => descriptor(layer)?.mediaType ?? '')];
    if (types.some(type => type.startsWith('application/vnd.devcontainers'))) {
        const said = `${annotation(json, 'com.github.package.type')} ${layers.map(title).join(' ')}`;
        if (/devcontainer[_-]template/.test(said))
            return 'template';
        return /devcontainer[_-]collection/.test(said) ? 'other' : 'feature';
    }
    return config !== null && imageConfigs.has(config.mediaType) ? 'image' : 'other';
}
function title(layer) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(layer) ? annotation(layer, 'org.opencontainers.image.title') : '';
}
function annotation(json, name) {
    const annotations = json['annotations'];
    const value = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(annotations) ? annotations[name] : undefined;
    return typeof value === 'string' ? value : '';
}
/** Layers with `urls` lie elsewhere: their registry does not serve them. */
function ownLayer(layers) {
    for (const layer of layers) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(layer) && list(layer['urls']).length > 0)
            continue;
        const found = descriptor(layer);
        if (found !== null)
            return found;
    }
    return null;
}
function annotatedLinks(json) {
    const metadata = annotation(json, 'dev.containers.metadata');
    return metadata === '' ? null : (0,_feature_links_js__WEBPACK_IMPORTED_MODULE_3__/* .readFeatureLinks */ .g)(metadata);
}


/***/ }),

/***/ 89942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ networkOver),
  X: () => (/* binding */ openNetwork)
});

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: ./src/registry/body.ts
var registry_body = __webpack_require__(6655);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./src/registry/concurrency.ts

/** At most `most` requests wait for an answer at once; the others queue, and their time-out has not begun. */
function concurrency(next, most) {
    const queue = (0,p_limit/* default */.A)(Math.max(1, Math.floor(most)));
    return (request, signal) => queue(() => next(request, signal));
}

// EXTERNAL MODULE: ./src/registry/fetch.ts
var fetch = __webpack_require__(86271);
;// CONCATENATED MODULE: ./src/registry/count.ts

/** Counts every request that goes out, repetitions and redirects included; one to a refused address never does. */
function counter() {
    const counts = new Map();
    return {
        layer: next => async (request, signal) => {
            const { host } = new URL(request.url);
            const add = (change) => void counts.set(host, (counts.get(host) ?? 0) + change);
            add(1);
            try {
                return await next(request, signal);
            }
            catch (error) {
                if (error instanceof fetch/* NoAnswer */.W && error.reason === 'address-refused')
                    add(-1);
                throw error;
            }
        },
        requests: () => {
            const asked = [...counts].filter(([, count]) => count > 0);
            return Object.fromEntries(asked.sort(([left], [right]) => (left < right ? -1 : 1)));
        }
    };
}

// EXTERNAL MODULE: ./src/registry/repeatable.ts
var repeatable = __webpack_require__(71428);
;// CONCATENATED MODULE: ./src/registry/timeout.ts



/** An allowance for one request with its retries. */
function requestAllowance(seconds) {
    return {
        seconds,
        late: host => new fetch/* NoAnswer */.W('time-out', `${host} gave no whole answer within ${Math.ceil(seconds)} seconds`, { host })
    };
}
/**
 * Gives a request with all its retries the seconds of `allowance()`, the reading of the body included.
 * After that the request is aborted, and both the answer and the body fail with the allowance's failure.
 */
function timeout(next, allowance) {
    return async (request, signal = request.signal) => {
        const { seconds, late } = allowance();
        const clock = new AbortController();
        const expire = () => clock.abort(late(new URL(request.url).host));
        const timer = setTimeout(expire, seconds * 1000);
        const follow = () => clock.abort(signal.reason);
        if (signal.aborted)
            follow();
        signal.addEventListener('abort', follow);
        const end = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', follow);
        };
        const failure = (error) => clock.signal.reason instanceof fetch/* NoAnswer */.W ? clock.signal.reason : error;
        try {
            const response = await next((0,repeatable/* copyOf */.zP)(request), clock.signal);
            if (response.body !== null)
                return (0,registry_body/* withBody */.dC)(response, (0,registry_body/* streamOf */.mA)(response.body, { end, failure }));
            end();
            return response;
        }
        catch (error) {
            end();
            throw failure(error);
        }
    };
}

;// CONCATENATED MODULE: ./src/registry/limit.ts


/**
 * Lets `requests` requests through within `seconds` of its making; every other one fails with `limit-reached`, and so
 * do those under way when the time is over.
 */
function limiter(options) {
    const end = performance.now() + options.seconds * 1000;
    const secondsLeft = () => Math.max(0, (end - performance.now()) / 1000);
    const met = new Set();
    let sent = 0;
    const stopped = (sentence) => {
        met.add(sentence);
        return new fetch/* NoAnswer */.W('limit-reached', sentence);
    };
    const over = () => stopped(`the check took longer than ${options.seconds} seconds: nothing more was asked`);
    return {
        layer: next => async (request, signal) => {
            if (secondsLeft() === 0)
                throw over();
            if (sent >= options.requests)
                throw stopped(`the check sent ${options.requests} requests: no more were sent`);
            sent += 1;
            return next(request, signal);
        },
        met: () => [...met],
        allowance: seconds => {
            const left = secondsLeft();
            return seconds <= left ? requestAllowance(seconds) : { seconds: left, late: over };
        }
    };
}

// EXTERNAL MODULE: ./src/registry/address.ts
var address = __webpack_require__(57187);
;// CONCATENATED MODULE: ./src/registry/redirects.ts



/** Redirects in a row that are followed. */
const mostRedirects = 5;
const statuses = new Set([301, 302, 303, 307, 308]);
/** What another origin gets to see of a request: nothing that proves who asks. */
const harmlessHeaders = new Set(['accept', 'accept-language', 'user-agent', 'range']);
/**
 * Follows redirects by hand: five at most, to https alone (http only from loopback to loopback),
 * without credentials to another origin, and each passes the layers below, address guard included, as a request of
 * its own. A request other than GET or HEAD never leaves its origin. Throws `NoAnswer` `redirect-refused`.
 * `redirect: 'manual'` gives the redirect itself as the answer, as with the web's `fetch`.
 */
function redirects(next, options) {
    return async (request, signal = request.signal) => {
        let current = request;
        for (let count = 0;; count += 1) {
            const response = await next(current.body === null ? current : current.clone(), signal);
            const location = response.headers.get('location');
            if (request.redirect === 'manual' || !statuses.has(response.status) || location === null)
                return response;
            await (0,registry_body/* discard */.vf)(response);
            if (request.redirect === 'error')
                throw refused(current, 'redirects where no redirect was expected');
            if (count === mostRedirects)
                throw refused(current, `redirects more than ${mostRedirects} times`);
            current = followed(current, response.status, target(current, location, options));
        }
    };
}
function target(from, location, options) {
    if (!URL.canParse(location, from.url))
        throw refused(from, 'redirects to what is no address');
    const to = new URL(location, from.url);
    if (to.username !== '' || to.password !== '')
        throw refused(from, 'redirects to an address with credentials in it');
    if (to.protocol !== 'https:' && !staysPlain(new URL(from.url), to, options)) {
        throw refused(from, `redirects to ${to.protocol === 'http:' ? `http://${to.host}` : to.protocol}, which is not https`);
    }
    if (to.origin !== new URL(from.url).origin && !isReading(from)) {
        throw refused(from, `redirects a ${from.method} to another host, ${to.host}`);
    }
    return to;
}
/** Plain http goes on where it began: at the same origin, or from loopback to loopback. */
function staysPlain(from, to, options) {
    if (from.protocol !== 'http:' || to.protocol !== 'http:')
        return false;
    if (from.origin === to.origin)
        return true;
    return options.allowPrivateNetwork && (0,address/* isLoopbackHost */.cW)(from.hostname) && (0,address/* isLoopbackHost */.cW)(to.hostname);
}
function followed(from, status, to) {
    const headers = new Headers(from.headers);
    if (to.origin !== new URL(from.url).origin) {
        for (const name of [...headers.keys()])
            if (!harmlessHeaders.has(name))
                headers.delete(name);
    }
    const common = { headers, redirect: from.redirect };
    if (isReading(from))
        return new Request(to, { ...common, method: from.method });
    if (status === 307 || status === 308) {
        return new Request(to, { ...common, method: from.method, body: from.body, duplex: 'half' });
    }
    headers.delete('content-type');
    headers.delete('content-length');
    return new Request(to, { ...common, method: 'GET' });
}
function isReading(request) {
    return request.method === 'GET' || request.method === 'HEAD';
}
function refused(request, what) {
    return new fetch/* NoAnswer */.W('redirect-refused', `${new URL(request.url).host} ${what}; that was not followed`);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/registry/try-again.ts
/** Seconds above this are no waiting time but a date: Docker Hub's `x-retry-after` counts from 1970. */
const longestWait = 366 * 24 * 3600;
/**
 * When the answer allows the next try: `Retry-After` in seconds or as an HTTP date (RFC 9110 10.2.3),
 * Docker Hub's `x-retry-after`, or GitHub's `x-ratelimit-reset` where `x-ratelimit-remaining` is 0.
 */
function tryAgainAt(headers, now) {
    const limited = headers.get('x-ratelimit-remaining') === '0';
    const said = moment(headers.get('retry-after'), now) ??
        moment(headers.get('x-retry-after'), now) ??
        (limited ? moment(headers.get('x-ratelimit-reset'), now) : null);
    return said !== null && said > now ? said : null;
}
/** Whether an answer is a rate limit: 429, or GitHub's 403 with one of its two marks (REST documentation, rate limits). */
function isRateLimit(response) {
    if (response.status === 429)
        return true;
    if (response.status !== 403)
        return false;
    return response.headers.has('retry-after') || response.headers.get('x-ratelimit-remaining') === '0';
}
function moment(text, now) {
    if (text === null)
        return null;
    const value = text.trim();
    if (/^\d{1,12}$/.test(value)) {
        const seconds = Number(value);
        return seconds > longestWait ? seconds * 1000 : now + seconds * 1000;
    }
    const date = /^[A-Z][a-z]{2}/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? null : date;
}

;// CONCATENATED MODULE: ./src/registry/retry.ts





/** The patience of a run. */
const ordinaryPatience = { attempts: 4, baseSeconds: 0.5 };
/** Failures that may pass: a name that cannot be resolved is often a resolver that is not awake yet. */
const passing = new Set(['connection', 'time-out', 'dns']);
/** Server errors that say "never" rather than "not now". */
const lastingServerErrors = new Set([501, 505, 511]);
/**
 * Repeats what failed and may succeed: 408, 429, GitHub's 403 rate limits, 5xx, a lost connection.
 * Only requests that may be sent twice are repeated; others pass as they are.
 * When the repetitions are used up the failure is a `NoAnswer`: `rate-limited` (with the time of the next try),
 * `server-error`, or that of the connection.
 */
function retry(next, options) {
    return async (request, signal = request.signal) => {
        if (!(0,repeatable/* isRepeatable */.su)(request))
            return next(request, signal);
        const end = Date.now() + options.timeoutSeconds() * 1000;
        for (let count = 1;; count += 1) {
            const attempt = await tryOnce(next, request, signal);
            if (attempt.kind === 'answer')
                return attempt.response;
            const wait = Math.max(backoff(count, options), (attempt.at ?? 0) - Date.now());
            if (count >= attemptsFor(attempt.failure, options) || Date.now() + wait >= end)
                throw attempt.failure;
            await (0,external_node_timers_promises_.setTimeout)(wait, undefined, { signal }).catch(() => {
                throw attempt.failure;
            });
        }
    };
}
/** A name that does not exist does not come into being: it is asked for twice, no more. */
function attemptsFor(failure, options) {
    return failure.reason === 'dns' ? Math.min(2, options.attempts) : options.attempts;
}
/** Milliseconds. */
function backoff(count, options) {
    return options.baseSeconds * 1000 * 2 ** (count - 1) * (0.5 + Math.random() / 2);
}
async function tryOnce(next, request, signal) {
    try {
        const response = await next((0,repeatable/* copyOf */.zP)(request), signal);
        const attempt = judge(response, new URL(request.url).host);
        if (attempt.kind === 'again')
            await (0,registry_body/* discard */.vf)(response);
        return attempt;
    }
    catch (error) {
        if (error instanceof fetch/* NoAnswer */.W && passing.has(error.reason) && !signal.aborted) {
            return { kind: 'again', failure: error, at: null };
        }
        throw error;
    }
}
function judge(response, host) {
    const { status } = response;
    const at = tryAgainAt(response.headers, Date.now());
    if (isRateLimit(response))
        return { kind: 'again', at, failure: rateLimited(host, status, at) };
    const passes = status === 408 || (status >= 500 && !lastingServerErrors.has(status));
    if (!passes)
        return { kind: 'answer', response };
    return { kind: 'again', at, failure: new fetch/* NoAnswer */.W('server-error', `${host} answered ${status}`, { host }) };
}
function rateLimited(host, status, at) {
    const retry = at === null || at - Date.now() > year ? undefined : { after: instant(at) };
    const doubt = at === null || retry !== undefined ? '' : ' (it names a time more than a year from now)';
    return new fetch/* NoAnswer */.W('rate-limited', `${host} limits the rate of requests (${status}); try again ${(0,fetch/* retryWords */.G)(retry)}${doubt}`, { host, ...(retry === undefined ? {} : { retry }) });
}
const year = 366 * 24 * 3600 * 1000;
function instant(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

// EXTERNAL MODULE: ./src/environment.ts
var environment = __webpack_require__(92678);
;// CONCATENATED MODULE: ./src/registry/lookup.ts


/**
 * The lookup of a socket that connects to public addresses alone: the check lies between the answer of DNS and the
 * connection, so a name that changes its answer meanwhile gains nothing.
 * Private addresses are left out; when none is left the connection fails with `NoAnswer` `address-refused`.
 */
function publicLookup(lookup) {
    return socketLookup(async (hostname) => {
        const found = await lookup(hostname);
        const open = found.filter(entry => !(0,address/* isPrivateAddress */.C0)(entry.address));
        if (found.length > 0 && open.length === 0)
            throw privateAddress(hostname);
        return open;
    });
}
/** The refusal of a host that leads to a private address. */
function privateAddress(hostname) {
    return new fetch/* NoAnswer */.W('address-refused', `${hostname} leads to a loopback, private or reserved address, which is asked only with allow-private-network`);
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

;// CONCATENATED MODULE: ./src/registry/guard.ts




/**
 * Refuses what the address alone shows to be out of bounds, before anything is sent: private hosts, and plain
 * http but with loopback and trusted hosts. What a name resolves to is looked at when it is connected to.
 */
function guard(inner, options) {
    return async (request, signal) => {
        refuseAddress(new URL(request.url), options);
        return inner(request, signal);
    };
}
function refuseAddress(url, options) {
    if (isTrusted(url, options))
        return;
    if (!options.allowPrivateNetwork && (0,address/* isPrivateHost */.Sf)(url.hostname))
        throw privateAddress(url.hostname);
    const plain = url.protocol === 'http:' && options.allowPrivateNetwork && (0,address/* isLoopbackHost */.cW)(url.hostname);
    if (url.protocol !== 'https:' && !plain) {
        throw new fetch/* NoAnswer */.W('address-refused', `${url.host} was not asked: only https is spoken with public hosts`);
    }
}
/** Whether the environment itself names the host. */
function isTrusted(url, { trustedHosts }) {
    return trustedHosts.includes((0,environment/* hostAndPort */.PG)(url));
}

;// CONCATENATED MODULE: ./src/registry/proxy.ts
/** A proxy that opened no way to a host; `message` is a clause without its user and password. */
class ProxyFailure extends Error {
    name = 'ProxyFailure';
}
/** Reads the value of a variable, with or without a scheme, as curl does. Never throws. */
function readProxy(variable, value) {
    const text = value?.trim() ?? '';
    if (text === '')
        return { kind: 'none' };
    const address = text.includes('://') ? text : `http://${text}`;
    if (!URL.canParse(address))
        return unusable(variable, 'holds no address that can be read: expected http://host:port');
    const url = new URL(address);
    if (url.protocol.startsWith('socks'))
        return unusable(variable, `names the SOCKS proxy ${url.host}, which is not supported: name an HTTP proxy`);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return unusable(variable, `has the scheme ${url.protocol} expected http://host:port`);
    return isDecodable(url)
        ? { kind: 'named', variable, url }
        : unusable(variable, 'has a % in its user or password that encodes nothing: write it as %25');
}
/** Why a proxy opened no way: its answer to CONNECT, where it gave one. */
function proxyRefusal({ variable, url }, status) {
    const proxy = `the proxy ${url.host} (${variable})`;
    if (status !== 407)
        return `${proxy} opened no way to it (${status})`;
    return url.username === ''
        ? `${proxy} wants a login (407)`
        : `${proxy} does not accept the login that ${variable} holds (407)`;
}
function unusable(variable, what) {
    return { kind: 'unusable', detail: `${variable} ${what}` };
}
function isDecodable({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/registry/transport-failure.ts


const causes = new Map([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['EAI_FAIL', 'dns'],
    ['EAI_NODATA', 'dns'],
    ['EAI_NONAME', 'dns'],
    ['ENODATA', 'dns'],
    ['ESERVFAIL', 'dns'],
    ['ETIMEOUT', 'dns'],
    ['UND_ERR_CONNECT_TIMEOUT', 'time-out'],
    ['UND_ERR_HEADERS_TIMEOUT', 'time-out'],
    ['UND_ERR_BODY_TIMEOUT', 'time-out'],
    ['ETIMEDOUT', 'time-out'],
    ['UND_ERR_HEADERS_OVERFLOW', 'limit-reached'],
    ['HPE_HEADER_OVERFLOW', 'limit-reached'],
    ['EPROTO', 'tls'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['CERT_NOT_YET_VALID', 'tls'],
    ['CERT_REVOKED', 'tls'],
    ['CERT_UNTRUSTED', 'tls'],
    ['CERT_REJECTED', 'tls'],
    ['CERT_SIGNATURE_FAILURE', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
    ['UNABLE_TO_GET_ISSUER_CERT', 'tls'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['INVALID_CA', 'tls'],
    ['INVALID_PURPOSE', 'tls'],
    ['HOSTNAME_MISMATCH', 'tls'],
    ['UND_ERR_PRX_TLS', 'tls']
]);
const sentences = {
    dns: 'the name could not be resolved',
    tls: 'the TLS certificate or handshake was not accepted',
    'time-out': 'the connection was not established in time',
    'limit-reached': 'the answer has more header lines than are read',
    'invalid-answer': 'what came back is no HTTP'
};
/** Codes of a connection on which nothing more came. */
const silences = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
/** A failure below HTTP as a `NoAnswer`: the host and the error's code, nothing else of the request. */
function transportFailure(error, url, proxy = { kind: 'none' }) {
    const known = innerOf(error, fetch/* NoAnswer */.W);
    if (known !== null)
        return known;
    const said = (cause, why) => new fetch/* NoAnswer */.W(cause, `${url.host} gave no answer: ${why}`, { host: url.host });
    const failed = innerOf(error, ProxyFailure);
    if (failed !== null)
        return said('proxy', failed.message);
    const status = proxyStatus(error);
    if (status !== null && proxy.kind === 'named')
        return said(status >= 500 ? 'connection' : 'proxy', proxyRefusal(proxy, status));
    return said(causeOf(codeOf(error)), connectionFailure(error));
}
/** Why a connection failed, as a clause with the error's code. */
function connectionFailure(error) {
    const code = codeOf(error);
    const sentence = silences.has(code)
        ? 'it fell silent'
        : (sentences[causeOf(code)] ?? 'the connection failed');
    return `${sentence}${code === '' ? '' : ` (${code})`}`;
}
/** undici tells the answer of a proxy to CONNECT in the message of an error alone. */
function proxyStatus(error) {
    for (const inner of unwrapped(error)) {
        const message = 'message' in inner && typeof inner.message === 'string' ? inner.message : '';
        const status = /^Proxy response \((\d{3})\) /.exec(message)?.[1];
        if (status !== undefined)
            return Number(status);
    }
    return null;
}
function causeOf(code) {
    if (/^ERR_(?:TLS|SSL)_/.test(code))
        return 'tls';
    if (code.startsWith('HPE_') && !causes.has(code))
        return 'invalid-answer';
    return causes.get(code) ?? 'connection';
}
/** undici and node:net wrap errors: several addresses give an `AggregateError`, a proxy a `cause`. */
function* unwrapped(error) {
    for (let inner = error, depth = 0; isObject(inner) && depth < 5; depth += 1) {
        yield inner;
        const first = 'errors' in inner && Array.isArray(inner.errors) ? inner.errors[0] : null;
        if (isObject(first))
            yield first;
        inner = 'cause' in inner ? inner.cause : null;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function innerOf(error, kind) {
    for (const inner of unwrapped(error))
        if (inner instanceof kind)
            return inner;
    return null;
}
function codeOf(error) {
    for (const inner of unwrapped(error)) {
        const code = 'code' in inner ? inner.code : null;
        if ('name' in inner && inner.name === 'HTTPParserError' && typeof code !== 'string')
            return 'HPE_INVALID';
        if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code))
            return code;
    }
    return '';
}

;// CONCATENATED MODULE: ./src/registry/wire.ts






/** Bytes of all header lines of one answer; Node's own default is 16 KiB, and Azure's and GitHub's answers stay below. */
const headerBytes = 16 * 1024;
/** Some registries refuse a client without a name. */
const userAgent = 'codespaces-preflight';
/**
 * One request, one answer, over HTTP/1.1: redirects are answers, the body is a stream, nothing is decompressed.
 * Private addresses are refused before and at the connection, plain http is spoken with loopback
 * and trusted hosts alone. undici loads with the first request.
 */
function openWire(options) {
    let lines = null;
    const wire = async (request, signal = request.signal) => {
        lines ??= openLines(options);
        return send(await lines, request, signal);
    };
    return {
        fetch: guard(wire, options),
        close: async () => {
            if (lines === null)
                return;
            const { secure, plain, direct, toProxies } = await lines;
            for (const socket of toProxies)
                socket.destroy();
            await Promise.all([secure, plain, direct].map(({ dispatcher }) => dispatcher.destroy()));
        }
    };
}
async function openLines(options) {
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const connect = guardedConnector(undici, options);
    const silence = options.silentSeconds * 1000;
    const bounds = { maxHeaderSize: headerBytes, headersTimeout: silence, bodyTimeout: silence };
    const requestTls = { timeout: options.connectSeconds * 1000 };
    const shared = { connect, requestTls, ...bounds, noProxy: options.proxies.no ?? '' };
    const toProxies = new Set();
    const through = (proxy, scheme) => {
        const connectProxy = proxyConnector(undici, proxy, options, toProxies);
        const clientFactory = (url, given) => new undici.Pool(url, { ...given, ...bounds, connect: connectProxy });
        const address = addressOf(proxy);
        // The empty strings keep undici from reading the process environment by itself.
        const addresses = scheme === 'https' ? { httpsProxy: address, httpProxy: '' } : { httpsProxy: '', httpProxy: address };
        return { proxy, dispatcher: new undici.EnvHttpProxyAgent({ ...shared, ...addresses, clientFactory }) };
    };
    return {
        undici,
        secure: through(readProxy('HTTPS_PROXY', options.proxies.https), 'https'),
        plain: through(readProxy('HTTP_PROXY', options.proxies.http), 'http'),
        direct: { proxy: { kind: 'none' }, dispatcher: new undici.Agent({ connect, ...bounds }) },
        toProxies
    };
}
/** One that cannot be used stands at a name that no proxy has, so that `NO_PROXY` still lets hosts past it. */
function addressOf(proxy) {
    if (proxy.kind === 'none')
        return '';
    return proxy.kind === 'named' ? proxy.url.href : 'http://proxy.invalid';
}
/** The connection to the proxy itself, which the environment names and which is therefore trusted. */
function proxyConnector(undici, proxy, { connectSeconds }, open) {
    const connect = undici.buildConnector({ timeout: connectSeconds * 1000 });
    return (target, callback) => {
        if (proxy.kind !== 'named') {
            callback(new ProxyFailure(proxy.kind === 'unusable' ? proxy.detail : 'there is no proxy'), null);
            return;
        }
        connect(target, (...[error, socket]) => {
            if (error === null) {
                open.add(socket);
                socket.once('close', () => open.delete(socket));
                callback(null, socket);
            }
            else {
                const why = connectionFailure(error);
                callback(new ProxyFailure(`the proxy ${proxy.url.host} (${proxy.variable}) was not reached: ${why}`), null);
            }
        });
    };
}
/** A direct connection. */
function guardedConnector(undici, options) {
    const timeout = options.connectSeconds * 1000;
    const free = undici.buildConnector({
        timeout,
        lookup: socketLookup(options.lookup)
    });
    const guarded = undici.buildConnector({
        timeout,
        lookup: publicLookup(options.lookup)
    });
    return (target, callback) => {
        const url = new URL(`${target.protocol}//${target.host ?? target.hostname}`);
        const connect = options.allowPrivateNetwork || isTrusted(url, options) ? free : guarded;
        connect(target, callback);
    };
}
async function send(lines, request, signal) {
    const url = new URL(request.url);
    const { dispatcher, proxy } = lineFor(lines, url);
    try {
        const answered = lines.undici.request(url, {
            dispatcher,
            method: request.method,
            headers: headersOf(request),
            body: request.body === null ? null : Buffer.from(await request.arrayBuffer()),
            signal,
            // undici hangs up after a HEAD unless told otherwise: each manifest of Docker Hub would cost a second handshake.
            reset: false
        });
        const { statusCode, headers, body } = await unlessAborted(answered, signal);
        // An abort destroys the body also when nobody reads it.
        body.on('error', () => undefined);
        const stream = (0,registry_body/* streamOf */.mA)(body, {
            end: () => body.destroy(),
            failure: error => transportFailure(error, url, proxy)
        });
        return (0,registry_body/* answer */.ZF)(request.url, statusCode, headers, stream);
    }
    catch (error) {
        throw transportFailure(error, url, proxy);
    }
}
/** undici hears of an abort only when the request has a connection, and a proxy may never give it one. */
function unlessAborted(answered, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort);
        const end = () => signal.removeEventListener('abort', abort);
        answered.finally(end).then(resolve, reject);
    });
}
function lineFor(lines, url) {
    if ((0,address/* isLoopbackHost */.cW)(url.hostname))
        return lines.direct;
    return url.protocol === 'https:' ? lines.secure : lines.plain;
}
/**
 * With `accept-encoding: identity`: a bound on a body is a bound on what arrives, nothing unfolds, and a server may choose an
 * encoding by itself where none is named (RFC 9110 12.5.3).
 */
function headersOf(request) {
    const headers = new Headers(request.headers);
    headers.set('accept-encoding', 'identity');
    if (!headers.has('user-agent'))
        headers.set('user-agent', userAgent);
    return Object.fromEntries(headers);
}

;// CONCATENATED MODULE: ./src/registry/network.ts









/** All layers over the real network. Nothing is opened before the first request. */
function openNetwork(options) {
    const wire = openWire({
        ...options,
        connectSeconds: Math.min(10, options.timeoutSeconds / 2),
        silentSeconds: options.timeoutSeconds + 5,
        lookup: options.lookup ?? (hostname => (0,promises_.lookup)(hostname, { all: true }))
    });
    return layered(wire.fetch, options, () => wire.close());
}
/** The same layers over another wire: the embedded world of the demonstration, or that of a test. */
function networkOver(wire, options) {
    return layered(wire, options, () => Promise.resolve());
}
function layered(wire, options, close) {
    const counts = counter();
    const limits = limiter({ requests: options.requestLimit ?? 20_000, seconds: options.totalSeconds ?? 900 });
    const allowance = () => limits.allowance(options.timeoutSeconds);
    const timeoutSeconds = () => allowance().seconds;
    const baseSeconds = options.retryBaseSeconds ?? ordinaryPatience.baseSeconds;
    const bounded = async (request, signal) => (0,registry_body/* boundBody */.B9)(await wire(request, signal), registry_body/* bodyLimits */.TR.any);
    const counted = limits.layer(counts.layer(bounded));
    const repeated = retry(redirects(counted, options), { ...ordinaryPatience, baseSeconds, timeoutSeconds });
    return {
        fetch: concurrency(timeout(repeated, allowance), options.concurrency),
        requests: counts.requests,
        limits: limits.met,
        close
    };
}


/***/ }),

/***/ 76494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Failures are kept as well: the layers below have repeated what was worth it. */
function once() {
    const answers = new Map();
    return {
        get(key, ask) {
            const known = answers.get(key);
            if (known !== undefined)
                return known;
            const answer = ask();
            answers.set(key, answer);
            return answer;
        },
        known: async (key) => {
            const answer = answers.get(key);
            return answer === undefined ? null : answer.catch(() => null);
        }
    };
}


/***/ }),

/***/ 19654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ownAnswer),
/* harmony export */   y: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6655);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2465);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86271);



const blobs = new Set(['the config', 'a layer']);
/**
 * The answer, unless it is an error of another origin to which `asked` redirected: a proxy's page or a login portal does not
 * speak for a registry. What counts is a 404 in a registry's own form, from another registry, and a 404 of the storage that
 * the registry named for a blob: that throws `RegistryError`. Everything else throws `NoAnswer`: `part-refused` where a storage
 * refuses a blob, `invalid-answer`.
 */
async function ownAnswer(asked, response, what) {
    if (response.status < 400 || isOf(asked, response))
        return response;
    const { status } = response;
    const { host } = new URL(response.url);
    if (status === 404 && (what === 'the manifest' || blobs.has(what))) {
        const error = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .registryError */ .eo)(what, response);
        if (error.body === 'errors' || (blobs.has(what) && error.body !== 'html'))
            throw error;
    }
    else
        await (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .discard */ .vf)(response);
    if (blobs.has(what) && (status === 401 || status === 403)) {
        const detail = `${asked.host} redirects to the storage ${host}, which refused ${what} (${status})`;
        throw new _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('part-refused', detail);
    }
    throw new _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('invalid-answer', `${asked.host} redirects to ${host}, which answered (${status}): that says nothing about access`);
}
/** Whether an answer came from the origin that was asked, not from one to which it redirected. */
function isOf(asked, response) {
    return response.url === '' || new URL(response.url).origin === asked.origin;
}


/***/ }),

/***/ 71687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listedPlatforms),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   fp: () => (/* binding */ readParts),
/* harmony export */   gQ: () => (/* binding */ wrongType)
/* harmony export */ });
/* harmony import */ var _reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42961);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2465);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86271);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10506);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24623);





/** Manifests of an index that have to be read to know what they are for, of one image. */
const mostRead = 8;
/** Indexes in an index in an index. */
const deepest = 3;
/**
 * Asks for what an index promises for each platform that is wanted, or reads the config of a single image. Docker takes the
 * best of the entries that serve the platform, and an entry that names no platform where none does: that one is read, and so
 * is an index in an index. Throws `RegistryError` where the registry refuses the config of a single image.
 */
async function readParts(summary, wanted, source) {
    if (summary.artifact !== 'image')
        return { platforms: null, parts: [] };
    const reading = new PartsReading(source);
    const parts = await Promise.all(wanted.map(async (platform) => {
        const parsed = (0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(platform, null);
        const answer = parsed === null ? { result: 'absent' } : await reading.part(summary, parsed, 0);
        return { platform, ...answer };
    }));
    return { platforms: reading.platforms(summary), parts };
}
class PartsReading {
    #source;
    #found = new Set();
    #left = mostRead;
    constructor(source) {
        this.#source = source;
    }
    /** All platforms that became known; `null` where none did. */
    platforms(summary) {
        const all = new Set([...(listedPlatforms(summary) ?? []), ...this.#found]);
        return all.size === 0 ? null : [...all];
    }
    async part(summary, wanted, depth) {
        const { entries } = summary;
        return entries === null ? this.#single(summary, wanted, depth) : this.#ofIndex(entries, wanted, depth);
    }
    /** A single image; alone it may be one that {@link served} has for `perhaps`, in an index not every container engine takes it. */
    async #single(summary, wanted, depth) {
        const { artifact, config } = summary;
        if (artifact !== 'image' || config === null)
            return { result: 'absent' };
        try {
            const platform = await this.#source.config(config.digest);
            // Docker takes a config that names no platform for one of its own.
            if (platform === null)
                return { result: 'there' };
            this.#found.add(platform);
            const serves = served(platform, wanted);
            if (serves === 'perhaps' && depth > 0)
                return { result: 'perhaps', offered: platform };
            return { result: serves === 'no' ? 'absent' : 'there' };
        }
        catch (error) {
            if (depth === 0 && error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl && (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefusal */ .vu)(error))
                throw error;
            return answerOfError(error, 'config', 'the config of the image');
        }
    }
    async #ofIndex(entries, wanted, depth) {
        const best = bestOf(entries, wanted);
        if (best !== null)
            return this.#promised(best, wanted, depth);
        const inside = await this.#unnamed(entries, wanted, depth);
        if (inside.result !== 'absent')
            return inside;
        const other = entries.find(({ platform }) => platform !== null && served(platform, wanted) === 'perhaps');
        if (other !== undefined)
            return this.#instead(other, wanted, depth);
        const isCut = entries.filter(({ platform }) => platform !== null).length > _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mostPlatforms */ .sC;
        if (!isCut || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnownPlatform */ .Jh)((0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(wanted)))
            return { result: 'absent' };
        const detail = `the index lists more than ${_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mostPlatforms */ .sC} platforms, which were not all read`;
        return { result: 'open', cause: 'limit-reached', detail };
    }
    /** What an index lists for the platform. */
    async #promised(entry, wanted, depth) {
        if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(entry.mediaType))
            return this.#read(entry, wanted, depth);
        const what = `the manifest for ${(0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(wanted)}, which the index lists,`;
        try {
            return answerOfType(await this.#served(entry), what);
        }
        catch (error) {
            return answerOfError(error, 'platform-manifest', what);
        }
    }
    /** By HEAD where the index and the header agree; else the manifest itself shows what it is. */
    async #served({ digest, mediaType }) {
        const contentType = await this.#source.head(digest);
        if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(contentType))
            return { contentType, servedAs: 'no-manifest' };
        if (contentType === mediaType)
            return { contentType, servedAs: 'itself' };
        const { entries, ...summary } = await this.#source.get(digest);
        // Nobody takes an index where an index lists a manifest.
        return entries === null ? summary : { ...summary, servedAs: 'another-manifest' };
    }
    async #instead(entry, wanted, depth) {
        const answer = await this.#promised(entry, wanted, depth);
        return answer.result === 'there' ? { result: 'perhaps', offered: entry.platform ?? '' } : answer;
    }
    /** The entries that name no platform: the first that serves it counts, then what could not be found out. */
    async #unnamed(entries, wanted, depth) {
        const answers = [];
        for (const entry of entries.filter(({ platform }) => platform === null)) {
            const answer = await this.#read(entry, wanted, depth);
            if (answer.result === 'there')
                return answer;
            answers.push(answer);
            if (answer.result === 'open' && answer.cause === 'limit-reached')
                break;
        }
        const order = ['open', 'perhaps', 'deleted'];
        const [worst] = order.flatMap(result => answers.filter(answer => answer.result === result));
        return worst ?? { result: 'absent' };
    }
    async #read(entry, wanted, depth) {
        if (this.#left === 0 || depth === deepest) {
            const detail = `the index holds more indexes, or manifests that name no platform, than are read (${mostRead})`;
            return { result: 'open', cause: 'limit-reached', detail };
        }
        this.#left -= 1;
        const what = 'a manifest that the index lists';
        try {
            const summary = await this.#source.get(entry.digest);
            const typed = answerOfType(summary, what);
            if (typed.result !== 'there')
                return typed;
            for (const platform of namedPlatforms(summary.entries ?? []))
                this.#found.add(platform);
            return await this.part(summary, wanted, depth + 1);
        }
        catch (error) {
            return answerOfError(error, 'platform-manifest', what);
        }
    }
}
/** The platforms that an index lists; `null` where it lists none, or is none. */
function listedPlatforms({ entries }) {
    const named = namedPlatforms(entries ?? []);
    return named.length === 0 ? null : named;
}
function namedPlatforms(entries) {
    return entries.flatMap(({ platform }) => platform ?? []);
}
/** The entry that Docker takes: the first one of the best platform that serves. */
function bestOf(entries, wanted) {
    for (const serving of certainOf(wanted)) {
        const found = entries.find(({ platform }) => isNamed(platform, serving));
        if (found !== undefined)
            return found;
    }
    return null;
}
/** The entry whose layers show what a login may pull: the one that Docker takes, else one that names no platform, else any. */
function entryFor(entries, platform) {
    const wanted = (0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(platform, null);
    const best = wanted === null ? null : bestOf(entries, wanted);
    return best ?? entries.find(entry => entry.platform === null) ?? entries[0] ?? null;
}
/** Whether an image for one platform serves another; `perhaps`: one for 386, or for a newer variant of amd64, on amd64. */
function served(platform, wanted) {
    if (certainOf(wanted).some(serving => isNamed(platform, serving)))
        return 'yes';
    const perhaps = [...(0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .servingPlatforms */ .rZ)(wanted), ...(0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .newerVariants */ .wZ)(wanted)];
    return perhaps.some(serving => isNamed(platform, serving)) ? 'perhaps' : 'no';
}
function certainOf(wanted) {
    return (0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .servingPlatforms */ .rZ)(wanted).filter(({ architecture }) => architecture !== '386' || wanted.architecture === '386');
}
function isNamed(text, platform) {
    const parsed = text === null ? null : (0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(text, null);
    return parsed !== null && (0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePlatform */ .SW)(parsed, platform);
}
function answerOfType(served, what) {
    return served.servedAs === 'itself'
        ? { result: 'there' }
        : { result: 'open', cause: 'content-type', detail: wrongType(what, served) };
}
/** That a manifest came with a header by which Docker does not know it, as a clause. */
function wrongType(what, { contentType, servedAs }) {
    const header = contentType === '' ? 'without a valid Content-Type' : `with the Content-Type ${contentType}`;
    const why = servedAs === 'another-manifest' ? 'is not its type' : 'Docker does not take for a manifest';
    return `${what} is served ${header}, which ${why}`;
}
function answerOfError(error, part, what) {
    if (error instanceof _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W)
        return { result: 'open', cause: error.reason, detail: error.message, ...error.party };
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl))
        throw error;
    if (error.status === 404 && error.body !== 'html')
        return { result: 'deleted', what: part, detail: `${what} is not there ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusAndCode */ .TV)(error)}` };
    const cause = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefusal */ .vu)(error) && error.body !== 'html' ? 'part-refused' : 'invalid-answer';
    const verb = cause === 'part-refused' ? 'was refused' : 'was not given';
    return { result: 'open', cause, detail: `${what} ${verb} ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusAndCode */ .TV)(error)}` };
}


/***/ }),

/***/ 24623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   JJ: () => (/* binding */ lookOfError),
/* harmony export */   Qm: () => (/* binding */ trialOf),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _conversation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80355);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2465);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86271);



/** Statuses that say "not for you": also payment and legal reasons. */
const refusals = new Set([401, 402, 403, 451]);
/** Whether an error says "not for you". */
function isRefusal({ status }) {
    return refusals.has(status);
}
/**
 * What an error of a look means, by its status first and its code second: registries agree on the one more than on
 * the other. Anything but `RegistryError` and `NoAnswer` is thrown on.
 */
async function lookOfError(error, conversation, login) {
    if (error instanceof _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W)
        return unreachable(error);
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl))
        throw error;
    try {
        if (isRefusal(error))
            return await refusalOf(error, conversation, login);
        if (error.tooLong !== null)
            return unreachable(error.tooLong);
        if (error.status === 404)
            return await absence(error, conversation, login);
        if (error.status === 400 || error.status === 422)
            return await badLogin(error, conversation, login);
    }
    catch (inner) {
        if (inner instanceof _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W)
            return unreachable(inner);
        throw inner;
    }
    return noUsableAnswer(error, conversation, login);
}
/** The look of a question that got no answer. */
function unreachable({ reason, message, party }) {
    return { result: 'unreachable', cause: reason, detail: message, ...party };
}
async function refusalOf(error, conversation, login) {
    const speaks = error.asked !== 'the token request' && (await conversation.recognised());
    if (error.body === 'html' && !speaks)
        return page(error);
    if (login.kind === 'anonymous')
        return refused('pull', '', answerOf(error, conversation, login), error.status);
    const door = await conversation.door();
    if (isAboutPull(error, door))
        return pullRefused(error, conversation, login);
    const check = await conversation.checkLogin(login);
    if (check.state === 'accepted')
        return pullRefused(error, conversation, login);
    return loginRefused(check.state === 'rejected' ? check.error : error, conversation, login);
}
/** What a login gets where it alone is asked about; what it then may pull is another question. */
async function trialOf(conversation, login) {
    try {
        const check = await conversation.checkLogin(login);
        switch (check.state) {
            case 'rejected':
                return { kind: 'failed', look: loginRefused(check.error, conversation, login) };
            case 'unknown':
                return { kind: 'open' };
            default:
                return { kind: check.state };
        }
    }
    catch (error) {
        if (!(error instanceof _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W))
            throw error;
        return onlyOfTrial.has(error.reason) ? { kind: 'open' } : { kind: 'failed', look: unreachable(error) };
    }
}
/** What a token service may answer to a login that asks for no repository, and to no other. */
const onlyOfTrial = new Set(['server-error', 'invalid-answer']);
/**
 * A 400 is a refusal where the registry says the same of the login alone, as ECR does of a password that is none, and where
 * a token service says why.
 */
async function badLogin(error, conversation, login) {
    if (login.kind === 'basic' && (0,_conversation_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnreadable */ .GZ)(error))
        return loginRefused(error, conversation, login);
    if (login.kind === 'anonymous' || (await conversation.door()).kind !== 'basic')
        return noUsableAnswer(error, conversation, login);
    const check = await conversation.checkLogin(login);
    return check.state === 'rejected'
        ? loginRefused(check.error, conversation, login)
        : noUsableAnswer(error, conversation, login);
}
/**
 * A registry that took a token of its own token service has accepted the login. Basic credentials are judged together
 * with the pull, and so is a token that was never given.
 */
function isAboutPull(error, door) {
    return door.kind === 'open' || (door.kind === 'bearer' && error.asked !== 'the token request');
}
function pullRefused(error, conversation, login) {
    return refused('pull', 'the login is accepted, ', answerOf(error, conversation, login), error.status);
}
function loginRefused(error, conversation, login) {
    return refused('login', 'the login was refused: ', answerOf(error, conversation, login), error.status);
}
/** The parts of an answer that refuses; `verdict` is what its words say of what was asked for. */
function answerOf(error, conversation, login, verdict = 'was refused') {
    const { asked, codes } = error;
    const serverMessage = conversation.quote(error, login);
    const said = serverMessage === '' ? '' : `: ${serverMessage}`;
    return {
        asked,
        code: codes[0] ?? null,
        serverMessage,
        words: `${asked} ${verdict} ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusAndCode */ .TV)(error)}${said}`
    };
}
function refused(stage, opening, answer, status) {
    return { result: 'refused', stage, status, detail: `${opening}${answer.words}`, answer };
}
/** A 404 counts when a registry says it: a web server that is none answers everything with 404. */
async function absence(error, conversation, login) {
    if (error.asked === 'the token request' || error.asked === 'the login')
        return noUsableAnswer(error, conversation, login);
    if (error.body === 'html')
        return page(error);
    if (error.body !== 'errors' && !(await conversation.recognised()))
        return noUsableAnswer(error, conversation, login);
    const answer = answerOf(error, conversation, login, 'is not there');
    const hidden = { ...answer, words: `${answer.words}, which a registry may say of what it hides` };
    return (await mayHide(error, conversation, login))
        ? refused('pull', '', hidden, error.status)
        : { result: 'not-found', what: absent[error.asked], detail: answer.words };
}
/**
 * Whether a 404 may stand for a refusal: registries that ask for a login answer so to whom they hide an image (Artifactory's
 * "hide existence of unauthorized resources", GitHub's old registry, containerd#3291). `MANIFEST_UNKNOWN` speaks of a tag
 * in a repository that was looked into.
 */
async function mayHide(error, conversation, login) {
    if (login.kind === 'basic' || error.asked !== 'the manifest')
        return false;
    if (error.codes.includes('MANIFEST_UNKNOWN') || conversation.tellsAbsence)
        return false;
    return (await conversation.door()).kind !== 'open';
}
const absent = {
    'the manifest': 'tag',
    'the config': 'config',
    'a layer': 'layer',
    'the registry': 'tag'
};
function page(error) {
    const detail = `${error.asked} was answered with a page for people (${error.status}), not by a registry`;
    return { result: 'unreachable', cause: 'invalid-answer', detail };
}
function noUsableAnswer(error, conversation, login) {
    if (error.body === 'html' || error.status === 511)
        return page(error);
    const said = conversation.quote(error, login);
    const detail = `${error.asked} was answered ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusAndCode */ .TV)(error)}, which is no usable answer${said === '' ? '' : `: ${said}`}`;
    if (error.status === 429)
        return { result: 'unreachable', cause: 'rate-limited', detail };
    return { result: 'unreachable', cause: error.status >= 500 ? 'server-error' : 'invalid-answer', detail };
}


/***/ }),

/***/ 71428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ unrepeated),
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   su: () => (/* binding */ isRepeatable),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
const marked = new WeakSet();
const single = new WeakSet();
/** Says of a request that it may be sent again though its method does not say so: a POST that asks for a token. */
function repeatable(request) {
    marked.add(request);
    return request;
}
/** Says of a request that it is not worth a second one: what it asks for can be done without. */
function unrepeated(request) {
    single.add(request);
    return request;
}
/** Whether sending the request twice does no more than sending it once, and the answer is worth it. */
function isRepeatable(request) {
    if (single.has(request))
        return false;
    return ['GET', 'HEAD', 'OPTIONS'].includes(request.method) || marked.has(request);
}
/** A copy to send; the original keeps its body and can be copied again. The marks go with it. */
function copyOf(request) {
    const copy = request.clone();
    if (single.has(request))
        unrepeated(copy);
    return marked.has(request) ? repeatable(copy) : copy;
}


/***/ }),

/***/ 86318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ requestToken),
/* harmony export */   aR: () => (/* binding */ basicAuthorization)
/* harmony export */ });
/* unused harmony export identityTokenUser */
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6655);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2465);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86271);
/* harmony import */ var _own_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19654);
/* harmony import */ var _repeatable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71428);





/** The user that marks a password as an identity token, which is exchanged by OAuth 2 (Azure; docker's credential helpers). */
const identityTokenUser = '00000000-0000-0000-0000-000000000000';
/** Where a token says nothing about its life (distribution's token specification). */
const defaultLifeSeconds = 60;
/**
 * Asks a token service (distribution's token and OAuth 2 specifications). The realm must have been judged before.
 * Throws `RegistryError` for any status but 200, `NoAnswer` where nothing usable came back.
 */
async function requestToken(question, options) {
    const answered = await (0,_own_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .ownAnswer */ .H)(question.realm, await exchange(question, options), 'the token request');
    if (!answered.ok)
        throw await (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .registryError */ .eo)('the token request', answered);
    const { host } = question.realm;
    if (question.login.kind === 'basic' && !(0,_own_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .isOf */ .y)(question.realm, answered))
        throw await handedOutElsewhere(host, answered);
    const parsed = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)((await (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(answered, _body_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyLimits */ .TR.token)).toString('utf8'));
    const value = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(parsed) ? (text(parsed['token']) ?? text(parsed['access_token'])) : null;
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(parsed) || value === null) {
        throw new _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('invalid-answer', `the token request was answered without a token by ${host} (200)`, {
            host
        });
    }
    // Whoever asks without a login gets this value too, and a registry that masked words of the report would destroy it.
    if (question.login.kind === 'basic')
        options.mask(value);
    if (!/^[\x21-\x7e]+$/.test(value)) {
        throw new _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('invalid-answer', `${host} answered with a token that fits into no header`, { host });
    }
    const life = typeof parsed['expires_in'] === 'number' ? parsed['expires_in'] : defaultLifeSeconds;
    return { value, expiresAt: Date.now() + Math.max(life, defaultLifeSeconds) * 1000 };
}
/** A redirect to another origin takes no login along, so what that one hands out proves nothing of the login. */
async function handedOutElsewhere(host, answered) {
    await (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .discard */ .vf)(answered);
    return new _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('redirect-refused', `${host} redirects the login to another host: no password was sent there`);
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
/** An identity token goes by POST; a service without OAuth 2 answers that with 404 or 405 and gets the GET. */
async function exchange(question, options) {
    const { login } = question;
    if (login.kind === 'basic' && login.user === identityTokenUser) {
        const response = await options.fetch(refreshRequest(question, login.password));
        if (response.status !== 404 && response.status !== 405)
            return response;
        await response.body?.cancel();
    }
    return options.fetch(tokenRequest(question, options.mask));
}
function refreshRequest(question, refreshToken) {
    const form = new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: 'codespaces-preflight',
        refresh_token: refreshToken
    });
    if (question.service !== null)
        form.set('service', question.service);
    if (question.scope !== null)
        form.set('scope', question.scope);
    return (0,_repeatable_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatable */ .EQ)(new Request(question.realm, { method: 'POST', body: form }));
}
function tokenRequest({ realm, service, scope, login }, mask) {
    const url = new URL(realm);
    if (service !== null)
        url.searchParams.set('service', service);
    if (scope !== null)
        url.searchParams.set('scope', scope);
    if (login.kind === 'anonymous')
        return new Request(url);
    url.searchParams.set('account', login.user);
    return new Request(url, { headers: { authorization: basicAuthorization(login, mask) } });
}
/** The value of an `Authorization` header for Basic (RFC 7617, UTF-8). */
function basicAuthorization(login, mask) {
    const value = Buffer.from(`${login.user}:${login.password}`, 'utf8').toString('base64');
    mask(value);
    return `Basic ${value}`;
}


/***/ }),

/***/ 64285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tokenCache),
/* harmony export */   H: () => (/* binding */ loginKey)
/* harmony export */ });
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86318);

/** Milliseconds before its end from which a token counts as over: the request has to arrive, and clocks differ. */
const margin = 5000;
/** An empty cache. A refusal is kept like a token: the same login for the same scope is not tried twice. */
function tokenCache(options) {
    const tokens = new Map();
    const ask = (key, question) => {
        const asked = (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .requestToken */ .Fr)(question, options);
        tokens.set(key, asked);
        return asked;
    };
    return {
        async get(question) {
            const key = JSON.stringify([
                question.realm.href,
                question.service,
                question.scope,
                loginKey(question.login)
            ]);
            const known = tokens.get(key);
            if (known === undefined)
                return ask(key, question);
            const token = await known;
            if (token.expiresAt - margin > Date.now())
                return token;
            return tokens.get(key) === known ? ask(key, question) : (tokens.get(key) ?? known);
        }
    };
}
/** What tells one login from another. */
function loginKey(login) {
    return login.kind === 'anonymous' ? '' : JSON.stringify([login.host, login.user, login.password]);
}


/***/ }),

/***/ 86473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ repositoryOfRemote)
/* harmony export */ });
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


/***/ }),

/***/ 76270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ lighter),
/* harmony export */   bp: () => (/* binding */ arranged),
/* harmony export */   bx: () => (/* binding */ boundFindings),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10182);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91062);



/** Places of one finding that are listed. */
const mostPlaces = 1_000;
/** Findings of one report, and places of them all, that are listed. */
const mostFindings = 2_000;
const mostPlacesOfAll = 20_000;
/** The severity of what a codespace can do without. */
const lighter = { error: 'warning', warning: 'notice', notice: 'notice' };
/** Makes a finding of `rule`; one about something that is not required weighs one step less. */
function finding(rule, parts) {
    const severity = parts.severity ?? _catalogue_js__WEBPACK_IMPORTED_MODULE_1__.catalogue[rule].severity;
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
/** A registry or package is the same cause wherever it is named; what has no name is told by its file. */
function fingerprint(rule, subject, file) {
    const parts = JSON.stringify([rule, subject ?? file]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts).digest('hex').slice(0, 16);
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
    return _model_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.indexOf(severity);
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
function spanOf(location) {
    return location === null ? null : bare(location);
}
function bare({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}


/***/ })

};
