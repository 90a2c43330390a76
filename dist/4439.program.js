export const id = 4439;
export const ids = [4439,633];
export const modules = {

/***/ 5228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ recordFiles),
/* harmony export */   G: () => (/* binding */ cachedFiles)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1350);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8372);


/**
 * Asks for every file and folder once, however many configurations name it; a text that many links lead to is kept once,
 * and a lock file, which may be large, is not kept at all. What all files hold together is bounded by `most`.
 */
function cachedFiles(files, most = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .allFilesLimit */ .S1) {
    const texts = new Map();
    const owners = new Map();
    const left = { ...most };
    const read = async (path, limit) => {
        const kind = limit > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultFileLimit */ .tL ? 'lock' : 'other';
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
        read: (path, limit = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultFileLimit */ .tL) => limit > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultFileLimit */ .tL
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
                const resolved = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveFrom */ .dx)('.', path);
                if (resolved.kind === 'inside')
                    paths.add(normal(path));
                const answer = await files.read(path, limit);
                if (answer.kind === 'text' && answer.path !== undefined)
                    paths.add(answer.path);
                return answer;
            },
            list: path => files.list(path)
        },
        recorded: () => [...paths].sort(_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnits */ .CA)
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


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   wr: () => (/* binding */ composeRun),
/* harmony export */   yx: () => (/* binding */ fullAllowance)
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
    cachedLength: 2_097_152,
    /** Nodes of the projects that stay read for further configurations of the run. */
    cachedNodes: 300_000
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
/** What a run begins with; a part of a run shares the allowance of the whole. */
function composeRun(allowance = runAllowance()) {
    return { parsed: new Map(), projects: new Map(), allowance };
}
function runAllowance() {
    const { parsedLength, convertedNodes, cachedLength, cachedNodes } = limits;
    return { parsedLength, convertedNodes, cachedLength, cachedNodes };
}


/***/ }),

/***/ 3658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findConfigurations)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7088);
/* harmony import */ var _checkout_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8372);
/* harmony import */ var _checkout_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5086);




/**
 * Finds the configurations: those in the three places that Codespaces honours, one level deep, or with
 * `patterns` (paths, or globs over the whole repository) those that match. A glob finds files called devcontainer.json
 * and .devcontainer.json, as the dev container CLI asks of the name; a path may have any name.
 */
async function findConfigurations(files, patterns) {
    if (patterns.length === 0)
        return bounded(await honoured(files));
    const { matching } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1042)]).then(__webpack_require__.bind(__webpack_require__, 1042));
    return bounded(await matching(files, patterns));
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
    const walk = await (0,_checkout_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .walkTree */ .Ir)(files, folder);
    const deep = walk.files.filter(path => path.endsWith(`/${fileName}`) && path.split('/').length > 3);
    const limits = walk.incomplete.map(sentence => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('limit-reached', { message: sentence }));
    return { paths: [], findings: [...deep.map(notUsed), ...limits], incomplete: walk.incomplete };
}
function bounded(found) {
    const paths = [...found.paths].sort(_checkout_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnits */ .CA);
    if (paths.length <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mostConfigurations */ .r3)
        return { ...found, paths };
    const sentence = `The repository has ${paths.length} configurations, more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mostConfigurations */ .r3}: only the first ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mostConfigurations */ .r3} were read.`;
    return {
        ...found,
        paths: paths.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mostConfigurations */ .r3),
        findings: [...found.findings, (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('limit-reached', { message: sentence })],
        incomplete: [...found.incomplete, sentence]
    };
}
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
function folderOutside() {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('path-outside-repository', {
        message: `\`${folder}\` is a link that leaves the repository.`,
        notes: ['A codespace does not have what it points to, and it was not opened.'],
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
        message: `\`${path}\` is a link that leaves the repository, so a configuration in it is not used.`,
        notes: ['A codespace does not have what it points to, and it was not opened.'],
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
        message: `Codespaces does not look at \`${path}\`.`,
        notes: [
            'It reads `.devcontainer/devcontainer.json`, `.devcontainer.json` and `.devcontainer/<folder>/devcontainer.json`, no deeper.'
        ],
        location: startOf(path),
        fixes: [
            {
                text: `Move it to \`${folder}/${parent}/${fileName}\`.`,
                note: 'Relative paths inside it change with the move. If something other than Codespaces uses it, name it in the input `configurations`.',
                who: 'anyone with write access'
            }
        ]
    });
}


/***/ }),

/***/ 2892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ objectProperty),
/* harmony export */   MZ: () => (/* binding */ property),
/* harmony export */   NQ: () => (/* binding */ stringProperty),
/* harmony export */   gQ: () => (/* binding */ wrongType),
/* harmony export */   hq: () => (/* binding */ namedPath),
/* harmony export */   yQ: () => (/* binding */ stringsProperty)
/* harmony export */ });
/* harmony import */ var _checkout_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8372);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6270);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7606);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2368);




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
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('invalid-configuration', {
        message: `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} must be ${expected}, found ${typeWords[value.kind]}.`,
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
/** Resolves a path of a configuration from the configuration's folder; `what` says what lies there ("the Dockerfile"). */
function namedPath(configuration, string, what, report) {
    const substituted = (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .substitutePath */ .oW)(string.text);
    if (substituted.kind === 'unknown')
        return substituted;
    for (const cut of substituted.cuts)
        report((0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .cutFinding */ .G8)(cut, string.span));
    if (substituted.text === '') {
        report((0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('invalid-configuration', {
            message: `The path of ${what} is empty.`,
            location: string.span
        }));
        return { kind: 'reported' };
    }
    const from = substituted.from === 'root' ? '.' : (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(configuration);
    const resolved = (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveFrom */ .dx)(from, substituted.text);
    if (resolved.kind === 'inside')
        return resolved;
    report((0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideFinding */ .bZ)(substituted.text, what, string.span));
    return { kind: 'reported' };
}


/***/ }),

/***/ 2368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ cutFinding),
/* harmony export */   V2: () => (/* binding */ substitute),
/* harmony export */   oW: () => (/* binding */ substitutePath)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);


/**
 * Replaces the variables of a devcontainer.json string as the dev container CLI does
 * (`variableSubstitution.ts`), without any environment: `${localEnv:X:default}` gives its default,
 * every other `${…}` makes the value unknown.
 */
function substitute(text) {
    const cuts = [];
    let result = '';
    for (const piece of pieces(text)) {
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
    const { value, cuts } = substitute(atRoot ? text.slice(workspaceFolder.length) : text);
    if (value.kind === 'unknown')
        return value;
    return atRoot
        ? { kind: 'known', from: 'root', text: `./${value.text}`, cuts }
        : { kind: 'known', from: 'folder', text: value.text, cuts };
}
// A variable runs from `${` to the next `}` of the same line, whatever lies between, as the CLI's pattern takes it.
function* pieces(text) {
    for (const line of text.split(/(?<=[\n\r\u2028\u2029])/))
        yield* linePieces(line);
}
function* linePieces(line) {
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
            return unknown(`${(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(variable)} depends on where the repository lies in the codespace`);
        case 'devcontainerId':
            return unknown(`${(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(variable)} is another one in every codespace`);
        case 'containerEnv':
            return unknown(`${(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(variable)} is known only once the container runs`);
        case 'templateOption':
            return unknown(`${(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(variable)} is filled in when the Template is applied`);
        default:
            return unknown(`${(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(variable)} is not a variable of devcontainer.json, and the dev container CLI leaves it as it stands`);
    }
}
function environmentValue(variable, [name, ...defaults]) {
    if (name === undefined)
        return unknown(`${(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(variable)} names no environment variable, the dev container CLI stops there`);
    const [taken] = defaults;
    if (taken === undefined) {
        return unknown(`${(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(variable)} has no default, and the environment variable ${name === '' ? 'without a name' : (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} of the codespace's host is not known`);
    }
    const written = defaults.join(':');
    return { kind: 'known', text: taken, cut: written === taken ? null : { variable, written, taken } };
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}
/** The `cli-cannot-parse` about a default of `localEnv` that the dev container CLI cuts at its first colon. */
function cutFinding(cut, location) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('cli-cannot-parse', {
        message: `The dev container CLI ends the default of ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(cut.variable)} at its first colon: it takes ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(cut.taken)}, not ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(cut.written)}.`,
        location,
        fixes: [
            {
                text: 'Move what follows the colon behind the closing brace, or write the value without the variable.',
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


/***/ }),

/***/ 4500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: ./src/reference/reference.ts
var reference = __webpack_require__(1644);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(6270);
// EXTERNAL MODULE: ./src/discovery/compose/limits.ts
var limits = __webpack_require__(7289);
// EXTERNAL MODULE: ./src/discovery/devcontainer/configurations.ts
var configurations = __webpack_require__(3658);
// EXTERNAL MODULE: ./src/checkout/paths.ts
var paths = __webpack_require__(8372);
// EXTERNAL MODULE: ./src/checkout/recorded-files.ts
var recorded_files = __webpack_require__(5228);
// EXTERNAL MODULE: ./src/discovery/features/local.ts
var local = __webpack_require__(6011);
// EXTERNAL MODULE: ./src/discovery/json.ts
var json = __webpack_require__(4854);
// EXTERNAL MODULE: ./src/discovery/lifecycle/commands.ts
var commands = __webpack_require__(2651);
// EXTERNAL MODULE: ./src/discovery/lifecycle/properties.ts
var properties = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/discovery/reading.ts
var reading = __webpack_require__(7606);
// EXTERNAL MODULE: ./src/discovery/resolve-mention.ts
var resolve_mention = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/discovery/devcontainer/properties.ts
var devcontainer_properties = __webpack_require__(2892);
// EXTERNAL MODULE: ./src/discovery/devcontainer/variables.ts
var variables = __webpack_require__(2368);
;// CONCATENATED MODULE: ./src/discovery/devcontainer/devcontainer.ts











/**
 * Reads the configuration at `path` with every file that it names; `shared` and `compose` are those of the whole run.
 * Never rejects: what is wrong is a finding.
 */
async function readConfiguration(files, path, platform, shared = (0,local/* newFeatureFiles */.aI)(), compose = (0,limits/* composeRun */.wr)()) {
    const recorded = (0,recorded_files/* recordFiles */.B)(files);
    const findings = [];
    const report = one => findings.push(one);
    const reading = { files: recorded.files, path, platform, report, shared, compose };
    const root = await readRoot(reading);
    const syntax = findings.map(({ location }) => location?.file);
    const initialized = root === null ? null : await initialize(reading, root);
    const read = root === null ? nothing : await readAll(afterwards(reading, initialized?.made ?? null), root);
    const deciding = new Set([...recorded.recorded(), ...read.filesRead]);
    const kept = withoutConsequences(findings, syntax);
    const mentions = initialized === null ? read.mentions : read.mentions.map(initialized.mention);
    return {
        configuration: {
            ...read.configuration,
            path,
            files: [...deciding].sort(paths/* byCodeUnits */.CA),
            startsLater: [
                ...(initialized?.made.notLookedAt ?? []),
                ...(0,commands/* notLookedAt */.$)(read.later, { mentions: read.mentions, files: read.filesRead })
            ]
        },
        mentions,
        findings: initialized === null ? kept : kept.map(initialized.finding),
        incomplete: [...read.incomplete, ...neverPulled(mentions)]
    };
}
/** What is said of the images of compose services that nothing pulls, and that no command is known to make. */
function neverPulled(mentions) {
    const pulled = new Set(mentions.flatMap(({ pull, written }) => (pull === 'never' ? [] : [written])));
    return mentions
        .filter(({ pull, required, mayBeMadeBy }) => pull === 'never' && required && mayBeMadeBy === undefined)
        .filter(({ written }) => !pulled.has(written))
        .map(({ written, file, line }) => {
        const what = `docker compose does not pull ${(0,reading/* quoted */.TL)(written)} (${(0,reading/* quoted */.TL)(file)}, line ${line})`;
        return `By its \`pull_policy\` ${what}; whether it is on the machine by then was not looked at.`;
    });
}
/**
 * After a syntax error the parser guesses where a value belongs, so what a file with one seems to say wrongly may be
 * right: of the findings in such a file only the errors of its syntax, which come first, are kept.
 */
function withoutConsequences(findings, syntax) {
    const broken = new Set(syntax);
    return findings.filter(({ location }, index) => index < syntax.length || !broken.has(location?.file));
}
/** `null`: there is no `initializeCommand`. */
async function initialize({ files, path, report }, root) {
    if ((0,devcontainer_properties/* property */.MZ)(root, 'initializeCommand') === null)
        return null;
    const [{ followInitializeCommand }, { findingAfter, mentionAfter }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3160), __webpack_require__.e(6253), __webpack_require__.e(9089)]).then(__webpack_require__.bind(__webpack_require__, 9089)),
        __webpack_require__.e(/* import() */ 2734).then(__webpack_require__.bind(__webpack_require__, 2734))
    ]);
    const made = await followInitializeCommand(files, path, root, report);
    return { made, mention: one => mentionAfter(made, one), finding: one => findingAfter(made, one) };
}
/** Where `initializeCommand` changes files, nothing that was read of them for other configurations counts. */
function afterwards(reading, initialized) {
    if (initialized === null || !initialized.workspace.isChanged)
        return reading;
    const { workspace } = initialized;
    return {
        ...reading,
        files: workspace.files(),
        shared: (0,local/* newFeatureFiles */.aI)(),
        compose: (0,limits/* composeRun */.wr)(reading.compose.allowance)
    };
}
const nothing = {
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
    const { root, findings } = (0,json/* parseJson */.qF)(file, answer.text);
    findings.forEach(report);
    if (root?.kind === 'object')
        return root;
    if (root !== null && findings.length === 0)
        report((0,devcontainer_properties/* wrongType */.gQ)(root, file, 'an object'));
    return null;
}
async function readAll(reading, root) {
    const { report } = reading;
    const name = (0,devcontainer_properties/* stringProperty */.NQ)(root, 'name', report)?.text ?? null;
    const source = await readSource(reading, root);
    const { mentions, lock } = await readFeaturesOf(reading, root);
    const permissions = readPermissions(root, report);
    const { commands, later } = await readCommands(reading, root);
    const recommendedSecrets = readRecommendedSecrets(root);
    return {
        ...source,
        mentions: [...source.mentions, ...mentions],
        later,
        configuration: { name, permissions, commands, recommendedSecrets, ...digests(lock) }
    };
}
async function readFeaturesOf(reading, root) {
    if ((0,devcontainer_properties/* property */.MZ)(root, 'features') === null)
        return { mentions: [], lock: new Map() };
    const { readFeatures } = await __webpack_require__.e(/* import() */ 7757).then(__webpack_require__.bind(__webpack_require__, 7757));
    return readFeatures(reading.files, reading.path, root, reading.report, reading.shared);
}
async function readCommands({ files, report }, root) {
    if (properties/* lifecycleProperties */.g.every(name => (0,devcontainer_properties/* property */.MZ)(root, name) === null))
        return { commands: [], later: [] };
    const { readLifecycleCommands } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2651));
    return readLifecycleCommands(files, root, report);
}
function digests(lock) {
    return lock.size === 0 ? {} : { featureDigests: lock };
}
// The order in which the dev container CLI asks what a configuration is made from: a Dockerfile, an image, a compose
// project. Without any of them Codespaces takes its default image.
async function readSource(reading, root) {
    const { path, report } = reading;
    const build = (0,devcontainer_properties/* objectProperty */.FL)(root, 'build', report);
    if ((0,devcontainer_properties/* property */.MZ)(root, 'dockerFile') !== null || build?.properties.has('dockerfile') === true) {
        return { mentions: await readOwnBuild(reading, root), filesRead: [], incomplete: [] };
    }
    if ((0,devcontainer_properties/* property */.MZ)(root, 'image') !== null)
        return { mentions: readImage(reading, root), filesRead: [], incomplete: [] };
    if ((0,devcontainer_properties/* property */.MZ)(root, 'dockerComposeFile') !== null) {
        const { readCompose } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3160), __webpack_require__.e(6253)]).then(__webpack_require__.bind(__webpack_require__, 6253));
        return readCompose(reading, path, root);
    }
    return { mentions: [], filesRead: [], incomplete: [] };
}
function readImage({ report }, root) {
    const image = (0,devcontainer_properties/* stringProperty */.NQ)(root, 'image', report);
    if (image === null)
        return [];
    const { value, cuts } = (0,variables/* substitute */.V2)(image.text);
    for (const cut of cuts)
        report((0,variables/* cutFinding */.G8)(cut, image.span));
    return [(0,resolve_mention/* mentionAt */.cr)('image', image, value)];
}
async function readOwnBuild(reading, root) {
    const { files, path, platform, report } = reading;
    const [{ readBuildProperties }, { readBuild }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2417).then(__webpack_require__.bind(__webpack_require__, 2417)),
        __webpack_require__.e(/* import() */ 3160).then(__webpack_require__.bind(__webpack_require__, 3160))
    ]);
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
            report((0,variables/* cutFinding */.G8)(cut, place));
    }
}
/**
 * The repositories that `customizations.codespaces.repositories` asks for. Codespaces gives read access to their packages
 * with `packages: read`, or with all permissions at once (`read-all`, `write-all`).
 */
function readPermissions(root, report) {
    const customizations = (0,devcontainer_properties/* objectProperty */.FL)(root, 'customizations', report);
    const codespaces = nested(customizations, 'codespaces', 'customizations.codespaces', report);
    const path = 'customizations.codespaces.repositories';
    const repositories = nested(codespaces, 'repositories', path, report);
    return [...(repositories?.properties.values() ?? [])].flatMap(({ key, value }) => {
        if (value.kind !== 'object') {
            report((0,devcontainer_properties/* wrongType */.gQ)(value, `${path}["${key.text}"]`, 'an object with `permissions`'));
            return [];
        }
        const readsPackages = grantsPackages((0,devcontainer_properties/* property */.MZ)(value, 'permissions'));
        return [{ ...key.span, repository: key.text, readsPackages }];
    });
}
function nested(object, name, path, report) {
    return object && (0,devcontainer_properties/* objectProperty */.FL)(object, name, report, path);
}
function grantsPackages(permissions) {
    if (permissions === null)
        return false;
    if (permissions.kind === 'string')
        return permissions.text === 'read-all' || permissions.text === 'write-all';
    if (permissions.kind !== 'object')
        return false;
    const packages = (0,devcontainer_properties/* property */.MZ)(permissions, 'packages');
    return packages?.kind === 'string' && (packages.text === 'read' || packages.text === 'write');
}
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
    const secrets = (0,devcontainer_properties/* property */.MZ)(root, 'secrets');
    if (secrets?.kind !== 'object')
        return [];
    return [...secrets.properties.keys()].filter(name => secretName.test(name)).slice(0, mostNames);
}

// EXTERNAL MODULE: ./src/discovery/limits.ts
var discovery_limits = __webpack_require__(7088);
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
    const files = (0,recorded_files/* cachedFiles */.G)(request.files);
    const found = await (0,configurations/* findConfigurations */.P)(files, request.configurations);
    const gathering = new Gathering();
    const shared = (0,local/* newFeatureFiles */.aI)();
    const compose = (0,limits/* composeRun */.wr)();
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
/** The message of a finding with its first note, which names the command that may write the file. */
function withReason({ message, notes: [note] }) {
    return note === undefined ? message : `${message.replace(/\.$/, '')}: ${note}`;
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
    #parse = parseOnce();
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
            const settled = (0,resolve_mention/* resolveMention */.Rn)(configuration.path, mention, this.#parse);
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
            if (one.rule === 'limit-reached')
                this.#incomplete.add(one.message);
            if (isOpenFile(one))
                this.#incomplete.add(withReason(one));
        }
        for (const sentence of incomplete)
            this.#incomplete.add(sentence);
    }
    /** Notes the configurations that there was no time for. */
    stopAt(paths) {
        const few = paths.slice(0, 5).map(reading/* quoted */.TL).join(', ');
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
        this.#limit = `The configurations name more than ${most} ${what}: the others, and the configurations after ${(0,reading/* quoted */.TL)(last)}, were not read.`;
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
function parseOnce() {
    const known = new Map();
    return text => {
        const parsed = known.get(text) ?? (0,reference/* parseReference */.F2)(text);
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
        (0,paths/* byCodeUnits */.CA)(left.configuration, right.configuration) ||
        (0,paths/* byCodeUnits */.CA)(left.kind, right.kind));
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
    return (0,paths/* byCodeUnits */.CA)(left.rule, right.rule) || (0,paths/* byCodeUnits */.CA)(left.message, right.message);
}
function bySpan(left, right) {
    return (0,paths/* byCodeUnits */.CA)(left.file, right.file) || left.line - right.line || left.column - right.column;
}


/***/ }),

/***/ 6011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   N$: () => (/* binding */ localPlace),
/* harmony export */   Zq: () => (/* binding */ readLocalLinks),
/* harmony export */   aI: () => (/* binding */ newFeatureFiles),
/* harmony export */   dH: () => (/* binding */ noLinks)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _checkout_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8372);
/* harmony import */ var _devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2892);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4854);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7606);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6845);
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5378);







/** Those of a Feature that could not be read. */
const noLinks = { dependsOn: [], installsAfter: [] };
/** Reads which Features a local one names; `key` is the text that names it. */
async function readLocalLinks(files, folder, key, report, known) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'devcontainer-feature.json');
    const answer = await files.read(file);
    if (answer.kind !== 'text') {
        report((0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableFinding */ .jg)(file, `the file of the local Feature ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(key.text)},`, answer, key.span));
        return noLinks;
    }
    return known.of(file, answer, report, linksIn);
}
function linksIn(file, text, report) {
    const { root, findings } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(file, text);
    findings.forEach(report);
    if (root?.kind !== 'object') {
        if (root !== null && findings.length === 0)
            report((0,_devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongType */ .gQ)(root, file, 'an object'));
        return noLinks;
    }
    const given = withoutIgnored(root);
    const dependsOn = [...((0,_devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .objectProperty */ .FL)(given, 'dependsOn', report)?.properties.values() ?? [])];
    for (const dependency of dependsOn)
        checkOptions(dependency, 'dependsOn', report);
    return {
        dependsOn: dependsOn.map(({ key: id }) => id),
        installsAfter: (0,_devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsProperty */ .yQ)(given, 'installsAfter', report)
    };
}
/** Without values that are no list of Features, but that the dev container CLI takes for an empty one. */
function withoutIgnored(object) {
    const ignored = _relation_js__WEBPACK_IMPORTED_MODULE_6__/* .relations */ .K.filter(relation => {
        const value = (0,_devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .property */ .MZ)(object, relation);
        const isList = value?.kind === (relation === 'dependsOn' ? 'object' : 'array');
        return value !== null && !isList && (0,_relation_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedType */ .n)(relation, valueOf(value)) === null;
    });
    const given = [...object.properties].filter(([name]) => !ignored.some(relation => relation === name));
    return { ...object, properties: new Map(given) };
}
function valueOf(json) {
    if (json.kind === 'string')
        return json.text;
    if (json.kind === 'array')
        return json.items;
    return json.kind === 'object' ? {} : JSON.parse(json.written);
}
/** The place of a local Feature: its path is taken from the folder of the devcontainer.json, whichever Feature names it. */
function localPlace(configuration, path) {
    const resolved = (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveFrom */ .dx)((0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(configuration), path);
    if (resolved.kind === 'outside')
        return { kind: 'outside' };
    const allowed = featureFolder(configuration);
    const folder = resolved.path;
    return (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .liesUnder */ .q0)(allowed, folder) ? { kind: 'folder', folder } : { kind: 'elsewhere', folder, allowed };
}
// The folder of a workspace that may hold Features: for a configuration that lies elsewhere (one of many templates in a
// repository) that of its own workspace.
function featureFolder(configuration) {
    const parts = configuration.split('/');
    const last = parts.lastIndexOf('.devcontainer');
    if (last >= 0)
        return parts.slice(0, last + 1).join('/');
    const besides = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(configuration) === '.devcontainer.json';
    return besides ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join((0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(configuration), '.devcontainer') : '.devcontainer';
}
/**
 * Reports an `invalid-configuration` for the options of a Feature that are `null`, at which the dev container CLI stops;
 * `path` is the property that lists the Feature. The CLI takes values of every other type.
 */
function checkOptions({ key, value }, path, report) {
    if (value.kind !== 'null')
        return;
    report((0,_devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongType */ .gQ)(value, `${path}[${JSON.stringify(key.text)}]`, 'an object, a string or a boolean'));
}
/** Nothing read yet. */
function newFeatureFiles() {
    return { locks: new _lock_js__WEBPACK_IMPORTED_MODULE_5__/* .Readings */ .UV(), links: new _lock_js__WEBPACK_IMPORTED_MODULE_5__/* .Readings */ .UV() };
}


/***/ }),

/***/ 6845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ readFeatureLock),
/* harmony export */   UV: () => (/* binding */ Readings)
/* harmony export */ });
/* unused harmony export lockFileOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _checkout_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1350);
/* harmony import */ var _checkout_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8372);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6270);
/* harmony import */ var _devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2892);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4854);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7606);







/** The lock file of a configuration: beside it, with a leading dot where the configuration has one. */
function lockFileOf(configuration) {
    const dot = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(configuration).startsWith('.') ? '.' : '';
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join((0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(configuration), `${dot}devcontainer-lock.json`);
}
/** Reads the lock file beside a configuration; an absent or empty one locks nothing (`readLockfile` of the CLI). */
async function readFeatureLock(files, configuration, report, known) {
    const file = lockFileOf(configuration);
    const answer = await files.read(file, _checkout_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFileLimit */ .$y);
    if (answer.kind === 'missing')
        return new Map();
    if (answer.kind !== 'text') {
        report((0,_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableFinding */ .jg)(file, 'the lock file of the Features', answer, null));
        return new Map();
    }
    return known.of(file, answer, report, lockIn);
}
function lockIn(file, text, report) {
    if (text.trim() === '')
        return new Map();
    const { root, findings } = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(file, text, true);
    findings.forEach(report);
    if (root?.kind !== 'object') {
        if (root !== null && findings.length === 0)
            report((0,_devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongType */ .gQ)(root, file, 'an object'));
        return new Map();
    }
    return lockedDigests(root, report);
}
const digest = /^sha256:[0-9a-f]{64}$/;
function lockedDigests(root, report) {
    const lock = new Map();
    if ((0,_devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .property */ .MZ)(root, 'features') === null)
        report(withoutFeatures(root));
    for (const [id, { value }] of (0,_devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .objectProperty */ .FL)(root, 'features', report)?.properties ?? []) {
        if (value.kind !== 'object') {
            report((0,_devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongType */ .gQ)(value, `features["${id}"]`, 'an object'));
            continue;
        }
        const integrity = (0,_devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .property */ .MZ)(value, 'integrity');
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
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('invalid-configuration', {
        message: 'The lock file has no `features`, without which the dev container CLI stops; expected an object, which may be empty.',
        location: span,
        fixes: [writeAnew]
    });
}
function badIntegrity(id, written, location) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('invalid-configuration', {
        message: `\`integrity\` of ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(id)} must be \`sha256:\` and 64 hexadecimal digits, found ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(written)}.`,
        location,
        fixes: [writeAnew]
    });
}
/** What one kind of reading made of the texts of a run, by their files. */
class Readings {
    #made = new Map();
    /** What `make` gives for a text, with its findings; asked once for a file and text. */
    of(asked, answer, report, make) {
        const { text, path: file = asked } = answer;
        const known = this.#made.get(file);
        const { createHash } = process.getBuiltinModule('node:crypto');
        const digest = createHash('sha256').update(text).digest('hex');
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


/***/ }),

/***/ 5378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ relations),
/* harmony export */   n: () => (/* binding */ expectedType)
/* harmony export */ });
/** How a Feature names others: those that are installed before it, and those that only order the installation. */
const relations = ['dependsOn', 'installsAfter'];
/**
 * The type that the value of `dependsOn` or `installsAfter` in the metadata of a Feature must have, where the dev container
 * CLI stops at the one that it has; `null`: it takes the value. The CLI takes what is false for nothing, calls
 * `Object.entries` on `dependsOn`, which gives a text and a list the keys `0`, `1`, …, and goes through `installsAfter`
 * with `for … of`, which a text answers with its letters and everything else but a list refuses
 * (`buildDependencyGraph` of containerFeaturesOrder.ts).
 */
function expectedType(relation, value) {
    if (!value)
        return null;
    if (relation === 'installsAfter')
        return Array.isArray(value) ? null : 'an array of strings';
    const isKeyed = typeof value === 'string' || (Array.isArray(value) && value.length > 0);
    return isKeyed ? 'an object' : null;
}


/***/ }),

/***/ 4854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ jsonExcess),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export deepestJson */
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6270);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3119);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7606);




const byteOrderMark = '\uFEFF';
/**
 * Reads the text of `file` as JSON with comments and trailing commas, as the dev container CLI does, or as `strict`
 * JSON. Never throws: a syntax error is an `invalid-configuration` at its exact place.
 */
function parseJson(file, text, strict = false) {
    const mark = text.startsWith(byteOrderMark) ? 1 : 0;
    const source = { text, mark, locate: (0,_position_js__WEBPACK_IMPORTED_MODULE_3__/* .locateIn */ ._)(file, text) };
    const body = text.slice(mark);
    const excess = jsonExcess(body);
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
        message: `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(file)} is not valid JSON at ${shown === '' ? 'its end' : `\`${shown}\``}: ${expected}.`,
        location: source.locate(start, start + error.length)
    });
}
function excessFinding(source, file, { offset, what }) {
    const start = offset + source.mark;
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('limit-reached', {
        message: `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(file)} ${what}, and was not read.`,
        location: source.locate(start, start + 1)
    });
}
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

/***/ 2651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ notLookedAt),
/* harmony export */   readLifecycleCommands: () => (/* binding */ readLifecycleCommands)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _reference_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1644);
/* harmony import */ var _devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2892);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3119);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7606);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5147);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3304);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4679);








/** Scripts of the repository that are read for one configuration. */
const mostScripts = 16;
/** A `bash -c` in a `bash -c`, or a script that runs a script, is followed so deep. */
const deepest = 3;
/**
 * The lifecycle commands of a configuration that matter to pulling: a login in `initializeCommand`, a pull in
 * `onCreateCommand` or `updateContentCommand` (before a codespace has its registry credentials), a publication to GitHub
 * Packages in any. A script of the repository that a command plainly names is read too; only clear cases count.
 */
async function readLifecycleCommands(files, root, report) {
    const reading = { files, scripts: new Set(), found: [], later: [], npm: null };
    for (const name of _properties_js__WEBPACK_IMPORTED_MODULE_6__/* .lifecycleProperties */ .g) {
        const value = (0,_devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .property */ .MZ)(root, name);
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
    report((0,_devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongType */ .gQ)(value, path, 'a string, an array of strings or an object of both'));
    return [];
}
async function readText(reading, name, text, depth) {
    if (text.kind === 'words')
        return readWords(reading, name, text.words, () => text.at, depth);
    for (const command of (0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .simpleCommands */ .Ny)(text.text)) {
        await readWords(reading, name, command.words, () => text.part(command.start, command.end), depth);
    }
}
async function readWords(reading, name, written, at, depth) {
    const words = (0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .programWords */ .Os)(written);
    const inner = (0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shellText */ .o0)(words);
    if (inner !== null) {
        if (depth < deepest)
            await readText(reading, name, { kind: 'shell', text: inner, part: at }, depth + 1);
        return;
    }
    for (const meaning of await meanings(reading, name, words)) {
        const reference = meaning.does === 'early-pull' ? meaning.reference : null;
        reading.found.push({ ...at().span, property: name, does: meaning.does, reference });
    }
    const started = name === 'initializeCommand' ? null : (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .startedBy */ .l3)(words);
    if (started !== null && reading.later.length < mostLater)
        reading.later.push({ property: name, at: at(), started });
    const script = (0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .scriptOf */ .Fl)(words);
    if (script !== null && depth < deepest)
        await readScript(reading, name, script, depth);
}
async function meanings(reading, name, words) {
    const found = [];
    if (name === 'initializeCommand' && (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .logsIn */ .X$)(words))
        found.push({ does: 'login' });
    const pull = name === 'onCreateCommand' || name === 'updateContentCommand' ? (0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .pulls */ .pb)(words) : null;
    if (pull !== null)
        found.push(pull);
    const npm = words.includes('publish') && (await npmGoesToGitHub(reading));
    if ((0,_effects_js__WEBPACK_IMPORTED_MODULE_4__/* .publishes */ .AN)(words, npm))
        found.push({ does: 'publish' });
    return found;
}
async function readScript(reading, name, path, depth) {
    const key = `${name} ${path}`;
    if (reading.scripts.has(key) || reading.scripts.size >= mostScripts)
        return;
    reading.scripts.add(key);
    const answer = await reading.files.read(path);
    if (answer.kind !== 'text' || !(0,_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .isShellScript */ .EI)(path, answer.text))
        return;
    const { text } = answer;
    const locate = (0,_position_js__WEBPACK_IMPORTED_MODULE_7__/* .locateIn */ ._)(path, text);
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
/** Sentences about what later commands start that nothing of the creation names, so that nobody looked at it. */
function notLookedAt(later, { mentions, files }) {
    if (later.length === 0)
        return [];
    const images = new Set(mentions.flatMap(({ value }) => (value.kind === 'known' ? (fullName(value.text) ?? []) : [])));
    const names = new Set([...files].map(path => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)));
    const sentences = later.flatMap(one => sentenceOf(one, images, names) ?? []);
    return [...new Set(sentences)];
}
function sentenceOf({ property, at, started }, images, names) {
    const runs = `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(property)} runs ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(at.written)} (${(0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(at.span.file)}, line ${at.span.line}) once the container is there`;
    if (started.kind === 'image') {
        const name = fullName(started.name);
        return name !== null && images.has(name)
            ? null
            : `${runs}: the image ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(started.name)} was not looked at.`;
    }
    const files = started.files.filter(path => !names.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)));
    if (started.files.length === 0)
        return `${runs}: the images of its compose project were not looked at.`;
    if (files.length === 0)
        return null;
    return `${runs}: the images of ${files.slice(0, mostFiles).map(_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL).join(', ')} were not looked at.`;
}
const mostFiles = 5;
function fullName(text) {
    const parsed = (0,_reference_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
    return parsed.kind === 'reference' ? parsed.reference.text : null;
}


/***/ }),

/***/ 5147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $I: () => (/* binding */ composeFilesBuiltBy),
  FT: () => (/* binding */ imagesMadeBy),
  Oe: () => (/* binding */ imagesPerhapsMadeBy),
  EW: () => (/* binding */ isHarmless),
  zY: () => (/* binding */ isPerhapsMade),
  X$: () => (/* binding */ logsIn),
  Xl: () => (/* binding */ neededBy),
  AN: () => (/* binding */ publishes),
  pb: () => (/* binding */ pulls),
  l3: () => (/* binding */ startedBy)
});

// EXTERNAL MODULE: ./src/reference/reference.ts
var reference = __webpack_require__(1644);
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

;// CONCATENATED MODULE: ./src/discovery/lifecycle/effects.ts


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
    const parsed = (0,reference/* parseReference */.F2)(image);
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
/** The images, by their full names, that a call builds, tags or pulls, so that they are on the machine afterwards. */
function imagesMadeBy(words) {
    const call = dockerCall(words);
    if (call === null)
        return [];
    return namesOf(call).flatMap(name => {
        const parsed = (0,reference/* parseReference */.F2)(name);
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
    return namesOf(call).flatMap(name => {
        const end = name.search(/[\0$`*?]/);
        return end < 0 ? [] : [name.slice(0, end)];
    });
}
/** What a call of docker needs from a registry by itself, as the subject of a sentence; `null`: nothing that is known. */
function neededBy(words) {
    const call = dockerCall(words);
    if (call === null)
        return null;
    const [subcommand = ''] = call.words;
    if (call.command === 'pull')
        return 'whether it can pull the image';
    const isBuildx = call.command === 'buildx' || call.command === 'builder';
    const builds = call.command === 'build' || (isBuildx && /^(?:build|b|bake)$/.test(subcommand));
    return builds || composeFilesBuiltBy(words) !== null ? 'which images its build needs' : null;
}
/** Whether the name of an image, as it is written or in full, begins like one that may be made. */
function isPerhapsMade({ prefix }, written, full) {
    return written.startsWith(prefix) || full.startsWith(prefix);
}
function namesOf({ command, words }) {
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


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lifecycleProperties)
/* harmony export */ });
/** The commands of a configuration, in the order in which they run. */
const lifecycleProperties = [
    'initializeCommand',
    'onCreateCommand',
    'updateContentCommand',
    'postCreateCommand',
    'postStartCommand',
    'postAttachCommand'
];


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ isShellScript),
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Ny: () => (/* binding */ simpleCommands),
/* harmony export */   Os: () => (/* binding */ programWords),
/* harmony export */   o0: () => (/* binding */ shellText)
/* harmony export */ });
/* harmony import */ var _checkout_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8372);

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
const keywords = new Set('if then else elif do while until ! { } time exec command nohup eval builtin'.split(' '));
/** The words of a command from the program on: without keywords, assignments, `sudo` and `env`. */
function programWords(words) {
    let at = 0;
    for (; at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (keywords.has(word) || /^[A-Za-z_][A-Za-z0-9_]*=/.test(word))
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
    const resolved = (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveFrom */ .dx)('.', path);
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


/***/ }),

/***/ 7088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ mostImages),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   r3: () => (/* binding */ mostConfigurations),
/* harmony export */   uJ: () => (/* binding */ mostUses)
/* harmony export */ });
/** Configurations of one repository. */
const mostConfigurations = 2_000;
/** Different images of one repository. */
const mostImages = 5_000;
/** Places that ask for an image, over all configurations: many configurations may share a large file. */
const mostUses = 100_000;
/** Milliseconds after which no further configuration is read. */
const longestRun = 120_000;


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

/***/ 7606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   bZ: () => (/* binding */ outsideFinding),
/* harmony export */   jg: () => (/* binding */ unreadableFinding),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   xO: () => (/* binding */ writtenBy)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);

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
                    message: `${capital(what)} ${quoted(file)} is not in the repository, so what it asks for is not known.`,
                    notes: [`${writtenBy(answer.writer)}.`],
                    ...place,
                    severity: 'warning',
                    fixes: [
                        {
                            text: `Keep ${quoted(file)} in the repository, or write it in \`initializeCommand\` with plain commands (\`cp\`, \`echo\`).`,
                            who: 'anyone with write access'
                        }
                    ]
                });
            return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('missing-file', {
                message: `${capital(what)} ${quoted(file)} does not exist in the repository.`,
                ...place
            });
        case 'directory':
            return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('missing-file', {
                message: `${capital(what)} ${quoted(file)} is a folder; expected a file.`,
                ...place
            });
        case 'outside':
            return answer.git === true
                ? gitFinding(file, what, place.location)
                : outsideFinding(file, what, place.location);
        case 'too-large':
            return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('limit-reached', {
                message: answer.together === true
                    ? `${capital(what)} ${quoted(file)} was not read: the files hold more than ${answer.limit} bytes together.`
                    : `${capital(what)} ${quoted(file)} has ${answer.bytes} bytes, more than ${answer.limit}, and was not read.`,
                ...place
            });
        case 'unreadable':
            return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('invalid-configuration', {
                message: `${capital(what)} ${quoted(file)} cannot be read: ${answer.reason}.`,
                ...place
            });
    }
}
/** Why what a file holds is not known: the command that may write it, as a clause. */
function writtenBy(writer) {
    return `\`initializeCommand\` runs ${quoted(writer)}, which may write it`;
}
/** The finding about a path that leaves the repository. */
function outsideFinding(path, what, location) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('path-outside-repository', {
        message: `${capital(what)} ${quoted(path)} lies outside of the repository.`,
        notes: ['A codespace does not have it, and it was not opened.'],
        location,
        fixes: [{ text: 'Move it into the repository, and correct the path.', who: 'anyone with write access' }]
    });
}
// A checkout's `.git/config` holds the token that it was made with, and what is read may stand in a report.
function gitFinding(path, what, location) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('path-outside-repository', {
        message: `${capital(what)} ${quoted(path)} lies in a folder \`.git\`, which is not part of the repository's files.`,
        notes: ['It may hold a token, so it was not opened.'],
        location,
        fixes: [{ text: 'Name a file that the repository itself holds.', who: 'anyone with write access' }]
    });
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
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

/***/ 6681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Rn: () => (/* binding */ resolveMention),
/* harmony export */   cr: () => (/* binding */ mentionAt),
/* harmony export */   rd: () => (/* binding */ correction)
/* harmony export */ });
/* unused harmony export correctedReference */
/* harmony import */ var _reference_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1644);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6270);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7606);



/** Reads the reference of a mention of one configuration with `parse`. */
function resolveMention(configuration, read, parse) {
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
    const reference = read.lockDigest === undefined ? parsed.reference : (0,_reference_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .withLockDigest */ .ip)(parsed.reference, read.lockDigest);
    const { platform, mayBeMadeBy } = read;
    const made = mayBeMadeBy === undefined ? {} : { mayBeMadeBy };
    return { kind: 'use', use: { ...mention, reference, platform, ...made } };
}
function mentionOf(configuration, read) {
    const { kind, written, via, required, file, line, column, endLine, endColumn } = read;
    return { configuration, kind, file, line, column, endLine, endColumn, written, via, required };
}
function unresolvedFinding(mention, reason, openIn) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('unresolved-variable', {
        message: `The name of the ${isFeature(mention) ? 'Feature' : 'image'} is not known: ${reason.replace(/\.$/, '')}.`,
        location: mention,
        required: mention.required,
        fixes: [
            {
                text: 'Write the value itself, or give the variable a default.',
                note: `A default is ${defaultForm(mention, openIn)}.`,
                who: 'anyone with write access'
            }
        ]
    });
}
function isFeature({ kind }) {
    return kind === 'feature' || kind === 'feature-order';
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
    const means = text === mention.written ? '' : `, which means ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)},`;
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('invalid-image-reference', {
        message: `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(mention.written)}${means} is not a valid image reference: ${reason}.`,
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
    return [{ text: `Write ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(corrected)}.`, patch: corrected, who: 'anyone with write access' }];
}
/** A mention at a stretch of a devcontainer.json, with nothing that led there. */
function mentionAt(kind, at, value, required = true) {
    return { ...at.span, kind, written: at.written, value, via: [], platform: null, required };
}
/** The place of a text as a step of `via`. */
function placeOf(at) {
    return { ...at.span, text: at.written };
}
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
    return corrected !== text && (0,_reference_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(corrected).kind === 'reference' ? corrected : null;
}


/***/ }),

/***/ 3369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   Fh: () => (/* binding */ loginAccepted),
/* harmony export */   Ii: () => (/* binding */ nothingAsked),
/* harmony export */   MB: () => (/* binding */ skippedWords),
/* harmony export */   SD: () => (/* binding */ refusedPart),
/* harmony export */   c5: () => (/* binding */ allPulls),
/* harmony export */   lR: () => (/* binding */ pullDetail),
/* harmony export */   of: () => (/* binding */ tokenAnswer),
/* harmony export */   rA: () => (/* binding */ unreachableKind),
/* harmony export */   ut: () => (/* binding */ answerOf),
/* harmony export */   wz: () => (/* binding */ manifestMissing),
/* harmony export */   ys: () => (/* binding */ lookForAll),
/* harmony export */   zT: () => (/* binding */ wantedPlatform),
/* harmony export */   zd: () => (/* binding */ imageFor)
/* harmony export */ });
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1890);
/* harmony import */ var _reference_platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2961);


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
    const parsed = (0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(text.trim(), (0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(ordinary, null));
    return parsed === null ? text : (0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(parsed);
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
        return { result: 'unreachable', cause: 'content-type', detail: (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongType */ .gQ)('the manifest', look.manifest) };
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
/** Reduces a look; one that was not made because the run is offline counts as not asked. */
function answerOf(look) {
    switch (look.result) {
        case 'skipped':
            return 'not-asked';
        case 'unreachable':
            return look.cause === 'offline' ? 'not-asked' : 'no-answer';
        default:
            return look.result;
    }
}
/** The facts of an image as far as a use that needs this platform goes: what its looks come to for that platform. */
function imageFor(image, wanted) {
    return {
        ...image,
        anonymous: lookFor(image.anonymous, wanted),
        tokens: image.tokens.map(one => ({ ...one, look: lookFor(one.look, wanted) })),
        triples: image.triples.map(one => ({ ...one, look: lookFor(one.look, wanted) }))
    };
}
/** Every look that was made for an image: without credentials, with tokens, with triples. */
function allPulls(image) {
    return [image.anonymous, ...image.tokens.map(({ look }) => look), ...image.triples.map(({ look }) => look)];
}
/** The answer that a token of this claim got; `not-asked` where there is no such token. */
function tokenAnswer(image, claim) {
    const answers = image.tokens.filter(token => token.claim === claim).map(({ look }) => answerOf(look));
    return answers.find(answer => answer === 'allowed') ?? answers[0] ?? 'not-asked';
}
/**
 * Whether the tag or digest, or the part of it that a use needs, is not there: a look that was let in did not find it, and
 * none got it. Registries that hide what one may not see (Artifactory: "hide existence of unauthorized resources") answer
 * "not found" to whom they refuse; of a part, only a look that asked for it says anything.
 */
function manifestMissing(image) {
    const looks = allPulls(image);
    const absent = looks.flatMap(look => (look.result === 'not-found' ? [look.what] : []));
    const isPart = absent.some(what => what === 'platform-manifest' || what === 'config');
    const isThere = looks.some(look => look.result === 'allowed' && (!isPart || look.manifest.parts !== null));
    return absent.length > 0 && !isThere;
}
/** What lies under the reference, from a look that got it; one that asked for its parts goes first. */
function manifestOf(image) {
    const manifests = allPulls(image).flatMap(look => (look.result === 'allowed' ? [look.manifest] : []));
    return manifests.find(({ parts }) => parts !== null) ?? manifests[0] ?? null;
}
/** What a registry refuses of an image whose manifest it has just returned; `null` where it refuses something else, or nothing. */
function refusedPart(look) {
    if (look.result !== 'refused')
        return null;
    switch (look.answer?.asked) {
        case 'the config':
            return 'config';
        case 'a layer':
            return 'layers';
        default:
            return null;
    }
}
/** The rule-worthy cause of a look that got no answer. */
function unreachableKind(look) {
    const cause = look.result === 'unreachable' ? look.cause : null;
    return cause === 'address-refused' || cause === 'limit-reached' ? cause : 'unreachable';
}
/** Nobody was asked anything about the image: an offline run, or one that was given no chance. */
function nothingAsked(image) {
    const silent = allPulls(image).every(look => answerOf(look) === 'not-asked');
    return silent && (image.package === null || image.package.read === 'not-applicable');
}
/** Whether a pull with a login says that the registry accepted the login, whatever it said about the image. */
function loginAccepted(look) {
    return (look.result === 'allowed' ||
        look.result === 'not-found' ||
        (look.result === 'refused' && look.stage === 'pull'));
}
/** What was answered, or why nothing was asked, as a clause or sentence. */
function pullDetail(look) {
    return look.result === 'skipped' ? skippedWords(look) : look.detail;
}
/** Why nothing was asked, as a clause. */
function skippedWords(skipped) {
    switch (skipped.cause) {
        case 'offline':
            return 'the run is offline';
        case 'no-codespaces':
            return 'GitHub Enterprise Server has no Codespaces';
        case 'listing':
            return 'nobody is asked';
        case 'not-used':
            return 'the image was not asked for';
        case 'retired-registry':
            return 'the registry is retired and was not asked';
        case 'no-login-asked-for':
            return `${skipped.host} asks for no login, so this one was not tried`;
        case 'incomplete-triple':
            return incompleteWords(skipped);
    }
}
function incompleteWords({ unset, empty, mayBeWithheld }) {
    const clauses = [...clauseOf(unset, 'not set'), ...clauseOf(empty, 'empty')].join(', and ');
    return empty.length > 0 && mayBeWithheld ? `${clauses}: ${whyEmptyInRuns}` : clauses;
}
const whyEmptyInRuns = 'the secret that the workflow sets it from does not exist, or runs like this one (of a fork, of Dependabot) are not given it';
function clauseOf(names, state) {
    return names.length === 0 ? [] : [`${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} ${state}`];
}


/***/ }),

/***/ 6132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ insideCodespaceOf),
/* harmony export */   p: () => (/* binding */ imageKey)
/* harmony export */ });
/** What makes two uses the same image: the full form, and the digest that a lock file adds. */
function imageKey(reference) {
    return `${reference.text} ${reference.digest ?? ''}`;
}
/**
 * Whether the run is inside a codespace of `repository`, whose environment is then the answer;
 * where either is not known, they are taken for the same.
 */
function insideCodespaceOf(repository, runner) {
    if (runner.kind !== 'codespace')
        return false;
    const here = runner.repository;
    return here === null || repository === null || here.toLowerCase() === repository.toLowerCase();
}


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ boundBody),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   TR: () => (/* binding */ bodyLimits),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   dC: () => (/* binding */ withBody),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);

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
        const isBodiless = statusesWithoutBody.has(status);
        if (isBodiless)
            void body?.cancel();
        return withUrl(new Response(isBodiless ? null : body, { status, headers }), url);
    }
    catch {
        void body?.cancel();
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W('invalid-answer', `${new URL(url).host} answered what HTTP does not know (${status})`, { host: new URL(url).host });
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
    return new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W('limit-reached', `${host} answered more than ${limit} bytes where less was expected`, {
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
/**
 * The answer with the body that a server compressed although it was asked not to; the headers no longer say so.
 * Throws `NoAnswer` `invalid-answer` for an encoding that is not read, and so does the body for one that is broken.
 */
async function decoded(response) {
    const encoding = (response.headers.get('content-encoding') ?? '').trim().toLowerCase();
    if (encoding === '' || encoding === 'identity' || response.body === null)
        return response;
    const format = readEncodings.get(encoding);
    if (format === undefined) {
        await discard(response);
        throw badEncoding(response, 'which was not asked for and is not read');
    }
    const source = response.body;
    const events = {
        end: () => undefined,
        failure: (error) => error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W
            ? error
            : badEncoding(response, 'and with a body that is not of that encoding')
    };
    const plain = withBody(response, streamOf(source.pipeThrough(new DecompressionStream(format)), events));
    plain.headers.delete('content-encoding');
    plain.headers.delete('content-length');
    return plain;
}
const readEncodings = new Map([
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['deflate', 'deflate']
]);
function badEncoding(response, why) {
    const host = URL.canParse(response.url) ? new URL(response.url).host : 'the host';
    const named = (response.headers.get('content-encoding') ?? '').replace(/[^\w, -]/g, '').slice(0, 40);
    return new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W('invalid-answer', `${host} answered with Content-Encoding ${named}, ${why}`, { host });
}
/** Cancels the body of an answer that nobody reads, so that its connection is free or closed. */
async function discard(response) {
    await response.body?.cancel().catch(() => undefined);
}


/***/ }),

/***/ 1000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoizeOne),
/* harmony export */   U: () => (/* binding */ memoize)
/* harmony export */ });
/**
 * A memo of answers by key, for any room: whatever is worth asking only once (a registry, GitHub, a file, a program).
 * Failures stay as well: the layers below have repeated what was worth it.
 */
function memoize() {
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
        },
        keys: () => [...answers.keys()]
    };
}
/** The same for a single question: it is asked at the first call, and every call returns that answer. */
function memoizeOne(ask) {
    let answer = null;
    return () => (answer ??= ask());
}


/***/ }),

/***/ 8902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ unrepeated),
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   dP: () => (/* binding */ withAttempts),
/* harmony export */   ei: () => (/* binding */ ordinaryPatience),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9662);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5853);



/** The patience of a run. */
const ordinaryPatience = { attempts: 4, baseSeconds: 0.5 };
/** Failures that may pass: a name that cannot be resolved is often a resolver that is not ready yet. */
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
        if (!isRepeatable(request))
            return next(request, signal);
        const end = Date.now() + options.timeoutSeconds() * 1000;
        const most = Math.min(options.attempts, fewer.get(request) ?? options.attempts);
        for (let count = 1;; count += 1) {
            const attempt = await tryOnce(next, request, signal);
            if (attempt.kind === 'answer')
                return attempt.response;
            const wait = Math.max(backoff(count, options), (attempt.at ?? 0) - Date.now());
            if (count >= attemptsFor(attempt.failure, most) || Date.now() + wait >= end)
                throw attempt.failure;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal }).catch(() => {
                throw attempt.failure;
            });
        }
    };
}
/** A name that does not exist does not come into being: it is asked for twice, no more. */
function attemptsFor(failure, most) {
    return failure.reason === 'dns' ? Math.min(2, most) : most;
}
/** Milliseconds. */
function backoff(count, options) {
    return options.baseSeconds * 1000 * 2 ** (count - 1) * (0.5 + Math.random() / 2);
}
async function tryOnce(next, request, signal) {
    try {
        const response = await next(copyOf(request), signal);
        const attempt = judge(response, new URL(request.url).host);
        if (attempt.kind === 'again')
            await (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .discard */ .vf)(response);
        return attempt;
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W && passing.has(error.reason) && !signal.aborted) {
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
    return { kind: 'again', at, failure: new _types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('server-error', `${host} answered ${status}`, { host }) };
}
function rateLimited(host, status, at) {
    const retry = at === null || at - Date.now() > year ? undefined : { after: instant(at) };
    const doubt = at === null || retry !== undefined ? '' : ' (it names a time more than a year from now)';
    return new _types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('rate-limited', `${host} limits the rate of requests (${status}); try again ${(0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .retryWords */ .G)(retry)}${doubt}`, { host, ...(retry === undefined ? {} : { retry }) });
}
const year = 366 * 24 * 3600 * 1000;
function instant(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
/** Seconds above this are no waiting time but a date: Docker Hub's `x-retry-after` counts from 1970. */
const longestWait = 366 * 24 * 3600;
/**
 * When the answer allows the next try: `Retry-After` in seconds or as an HTTP date (RFC 9110 10.2.3),
 * Docker Hub's `x-retry-after`, or GitHub's `x-ratelimit-reset` where `x-ratelimit-remaining` is 0.
 */
function tryAgainAt(headers, now) {
    const limited = headers.get('x-ratelimit-remaining') === '0';
    const stated = moment(headers.get('retry-after'), now) ??
        moment(headers.get('x-retry-after'), now) ??
        (limited ? moment(headers.get('x-ratelimit-reset'), now) : null);
    return stated !== null && stated > now ? stated : null;
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
const marked = new WeakSet();
const single = new WeakSet();
const fewer = new WeakMap();
/** Says of a request that it may be sent again though its method does not say so: a POST that asks for a token. */
function repeatable(request) {
    marked.add(request);
    return request;
}
/** Says of a request that it is sent so many times at most, where that is less than usual. */
function withAttempts(request, most) {
    fewer.set(request, most);
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
    const most = fewer.get(request);
    if (most !== undefined)
        withAttempts(copy, most);
    return marked.has(request) ? repeatable(copy) : copy;
}


/***/ }),

/***/ 9080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ isPartlyHidden),
/* harmony export */   JV: () => (/* binding */ declaredPrefixes),
/* harmony export */   Km: () => (/* binding */ servesAnother),
/* harmony export */   QS: () => (/* binding */ declaredFor),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   UK: () => (/* binding */ insideCodespace),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   Xd: () => (/* binding */ onlyEcrHost),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   kU: () => (/* binding */ repositoryWords),
/* harmony export */   u8: () => (/* binding */ isOwner)
/* harmony export */ });
/* harmony import */ var _credentials_aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1481);
/* harmony import */ var _credentials_triples_server_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5207);
/* harmony import */ var _evidence_pulls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3369);
/* harmony import */ var _evidence_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6132);
/* harmony import */ var _oci_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9050);





/** Gathers what the facts say of R: after a rename or transfer, the name that GitHub gives now counts. */
function contextOf(discovery, facts, policy) {
    const look = facts.repositoryAnswer;
    const found = look.read === 'found';
    return {
        discovery,
        facts,
        policy,
        repository: named(found ? look.fullName : facts.repository),
        visibility: found ? look.visibility : 'unknown',
        permitsForking: found ? look.permitsForking : null,
        ownerType: found ? look.ownerType : 'unknown',
        hosts: registryHosts(facts)
    };
}
function named(fullName) {
    if (fullName === null)
        return null;
    const [owner = '', name = ''] = fullName.split('/');
    return { fullName, owner, name };
}
/** What R is called in a sentence. */
function repositoryWords(context) {
    return context.repository?.fullName ?? 'this repository';
}
/** Whether R belongs to this owner; GitHub compares names without case. */
function isOwner(context, owner) {
    return context.repository !== null && sameText(context.repository.owner, owner);
}
/** Whether this is R. */
function isRepository(context, fullName) {
    return fullName !== null && context.repository !== null && sameText(context.repository.fullName, fullName);
}
/** Equality without case, as GitHub's names have it. */
function sameText(left, right) {
    return left.toLowerCase() === right.toLowerCase();
}
/** Whether the run is inside a codespace of R, where the environment is the answer. */
function insideCodespace({ facts }) {
    return (0,_evidence_types_js__WEBPACK_IMPORTED_MODULE_4__/* .insideCodespaceOf */ .R)(facts.repository, facts.run.runner);
}
/** Gathers what the images say of registry hosts. */
function registryHosts(facts) {
    const servedBy = new Map();
    const named = new Map();
    const ecr = new Set();
    const refusing = new Set();
    const lacking = new Set();
    for (const { reference, authority, anonymous, triples } of facts.images.values()) {
        const host = reference.registry;
        const needsLogin = (authority === 'ecr' || authority === 'other') && (0,_oci_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .knownRegistry */ .n2)(host)?.public !== true;
        if (needsLogin && anonymous.result === 'refused') {
            refusing.add(host);
            if (!triples.some(({ parts }) => parts === 'complete'))
                lacking.add(host);
        }
        if ((0,_credentials_aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(host) !== null)
            ecr.add(host);
        for (const { prefix, look, spelling, parts } of triples) {
            if (parts === 'complete')
                named.set(prefix, host);
            if (!(0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_2__/* .loginAccepted */ .Fh)(look) || spelling !== 'exact')
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
/** The declarations that name this registry host; Docker Hub by any of its names. */
function declaredFor({ facts }, host) {
    return facts.declarations.registries.filter(({ server }) => (0,_credentials_triples_server_key_js__WEBPACK_IMPORTED_MODULE_1__/* .namesRegistry */ .Uh)(server, host));
}
/** The prefixes that are declared to serve the host. */
function declaredPrefixes(context, host) {
    return declaredFor(context, host).map(({ secrets }) => secrets.toUpperCase());
}
/** Findings after which it is not known what else a file names. */
const hiding = new Set([
    'invalid-configuration',
    'missing-file',
    'path-outside-repository',
    'invalid-image-reference',
    'nothing-checked',
    'limit-reached'
]);
/** Whether something was not looked at, which may name more images. */
function isPartlyHidden({ facts, discovery }) {
    return (facts.incomplete.length > 0 ||
        discovery.incomplete.length > 0 ||
        discovery.findings.some(({ rule }) => hiding.has(rule)));
}


/***/ }),

/***/ 3226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ mismatchFor),
/* harmony export */   Fv: () => (/* binding */ namesForImage),
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   Mt: () => (/* binding */ customaryPrefix),
/* harmony export */   P3: () => (/* binding */ prefixTest),
/* harmony export */   Tg: () => (/* binding */ serverValue),
/* harmony export */   Tv: () => (/* binding */ getsImage),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   pV: () => (/* binding */ advisedPrefix),
/* harmony export */   pv: () => (/* binding */ tripleNames)
/* harmony export */ });
/* harmony import */ var _credentials_aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1481);
/* harmony import */ var _credentials_triples_server_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5207);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(182);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9080);




/** Sorts the triples of names by what they can do for an image's host; those that are known to serve another one are left out. */
function namesForImage(context, image) {
    const survey = context.facts.secrets;
    const test = prefixTest(context, image);
    const candidates = (survey?.triples ?? []).filter(({ prefix }) => test(prefix) !== 'elsewhere');
    const reaching = (reach) => candidates.filter(triple => triple.reach === reach);
    return {
        allRead: survey?.allRead ?? false,
        serving: reaching('complete').filter(({ prefix }) => test(prefix) === 'here'),
        mismatched: reaching('complete').filter(({ prefix }) => test(prefix) === 'mismatched'),
        unassigned: reaching('complete').filter(({ prefix }) => test(prefix) === 'open'),
        userOnly: reaching('user-only'),
        notAssigned: reaching('not-assigned'),
        incomplete: reaching('incomplete')
    };
}
/** Whether names with a prefix serve the image's host, another one, or nothing says which. */
function prefixTest(context, image) {
    const host = image.reference.registry;
    const declared = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredPrefixes */ .JV)(context, host);
    const mismatch = mismatchFor(context, host);
    return prefix => {
        if (declared.includes(prefix) || getsImage(image, prefix))
            return 'here';
        if (mismatch?.prefix === prefix)
            return 'mismatched';
        if (declared.length > 0 || (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .servesAnother */ .Km)(context.hosts, host, prefix))
            return 'elsewhere';
        return isDeclared(context, prefix) ? 'elsewhere' : 'open';
    };
}
/** Whether the triple of the environment with this prefix gets the image, under the very key by which Docker looks it up. */
function getsImage({ triples }, prefix) {
    return triples.some(triple => triple.prefix === prefix && triple.spelling === 'exact' && triple.look.result === 'allowed');
}
function isDeclared({ facts }, prefix) {
    return facts.declarations.registries.some(({ secrets }) => secrets.toUpperCase() === prefix);
}
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
    return listOf(_model_js__WEBPACK_IMPORTED_MODULE_3__/* .tripleParts */ .HD.map(part => secretName(prefix, part)));
}
/** A prefix to advise for a registry host: the declared one, else one that people use and that no other registry has. */
function advisedPrefix(context, host) {
    const [declared] = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredPrefixes */ .JV)(context, host);
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
    const ecr = (0,_credentials_aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(host);
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
    const unmatchedTriple = facts.unmatchedTriples.find(triple => triple.prefix === prefix);
    return (declared ||
        (named !== undefined && named !== host) ||
        (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .servesAnother */ .Km)(hosts, host, prefix) ||
        (unmatchedTriple !== undefined && unmatchedTriple.meant !== host && !unmatchedTriple.slips.has(host)));
}
const customary = [
    { test: /\.azurecr\.(?:io|cn|us|de)$/, prefix: 'ACR' },
    { test: /^docker\.io$/, prefix: 'DOCKERHUB' },
    { test: /^ghcr\.io$/, prefix: 'GHCR' },
    { test: /^(?:[a-z]+\.)?gcr\.io$/, prefix: 'GCR' },
    { test: /\.pkg\.dev$/, prefix: 'GAR' },
    { test: /^quay\.io$/, prefix: 'QUAY' },
    { test: /^registry\.gitlab\.com$/, prefix: 'GITLAB' }
];
function ecrSpelling(host) {
    const ecr = (0,_credentials_aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(host);
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
/**
 * The triple that a host was meant to have, where it has none of its own: in a codespace by the environment alone, elsewhere
 * also by a declaration whose `server` is a slip of the host's name.
 */
function mismatchFor(context, host) {
    const known = found.get(context) ?? new Map();
    found.set(context, known);
    const before = known.get(host);
    if (before !== undefined)
        return before;
    const mismatch = findMismatch(context, host);
    known.set(host, mismatch);
    return mismatch;
}
/** Every image of a host asks for it. */
const found = new WeakMap();
function findMismatch(context, host) {
    const { unmatchedTriples } = context.facts;
    const unmatchedTriple = unmatchedTriples.find(({ meant }) => meant === host) ?? unmatchedTriples.find(isSlip(host)) ?? null;
    if ((0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .insideCodespace */ .UK)(context))
        return unmatchedTriple && ofEnvironment(unmatchedTriple);
    const declared = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredPrefixes */ .JV)(context, host);
    if (declared.length > 0)
        return contradicted(context, host, declared);
    if (unmatchedTriple?.complete === true)
        return ofEnvironment(unmatchedTriple);
    return hasTriple(context, host) ? null : declaredSlip(context, host);
}
function isSlip(host) {
    return ({ complete, slips }) => complete && slips.has(host);
}
function ofEnvironment({ prefix, server, faults, complete }) {
    return { prefix, server, faults, complete, source: 'environment' };
}
/** The triple that is declared to serve the host, where the environment shows another SERVER. */
function contradicted(context, host, declared) {
    const [first] = declared.flatMap(prefix => {
        const unmatchedTriple = context.facts.unmatchedTriples.find(candidate => candidate.prefix === prefix);
        if (unmatchedTriple !== undefined)
            return ofEnvironment(unmatchedTriple);
        const named = context.hosts.named.get(prefix) ?? host;
        const server = serverValue(named);
        return named === host
            ? []
            : { prefix, server, faults: [], complete: true, source: 'environment' };
    });
    return first ?? null;
}
function hasTriple({ hosts }, host) {
    return [...hosts.named.values()].includes(host);
}
/** A declared registry that no image lies in, and whose name is near to that of this one. */
function declaredSlip({ facts }, host) {
    const kinds = ['port', 'lookalike', 'slip'];
    const slip = facts.declarations.registries.find(({ server }) => kinds.includes((0,_credentials_triples_server_key_js__WEBPACK_IMPORTED_MODULE_1__/* .matchServer */ .zx)(server, host)) &&
        ![...facts.images.values()].some(({ reference }) => (0,_credentials_triples_server_key_js__WEBPACK_IMPORTED_MODULE_1__/* .namesRegistry */ .Uh)(server, reference.registry)));
    if (slip === undefined)
        return null;
    const { secrets, server } = slip;
    return { prefix: secrets.toUpperCase(), server, faults: [], complete: false, source: 'declaration' };
}
/** The SERVER value under which Docker looks up a registry host. */
function serverValue(host) {
    return host === 'docker.io' ? _credentials_triples_server_key_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerHubServer */ .f : host;
}


/***/ }),

/***/ 6976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseChallenges),
/* harmony export */   v: () => (/* binding */ judgeRealm)
/* harmony export */ });
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9050);


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
/**
 * Whether the token service that a registry names may be asked. It is https, or http where registry and realm are both
 * on loopback with `allow-private-network`. Without credentials any such host is fine. Credentials go to the same host,
 * to a parent of it within its registrable domain, or to a host of the table in `hosts.ts`, and nowhere else: a
 * registry names whatever it likes, and a host beside it may belong to a stranger (`acme.cloudapp.azure.com`).
 */
async function judgeRealm(question) {
    if (!URL.canParse(question.realm))
        return no('which is no address');
    const url = new URL(question.realm);
    if (url.username !== '' || url.password !== '')
        return no('which holds credentials');
    if (!isSecure(url, question))
        return no('which is not https');
    if (question.withCredentials && !(await belongs(url, question))) {
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
    return (0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .cW)(url.hostname) && (0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .cW)(endpoint.hostname);
}
async function belongs(url, { registry, endpoint }) {
    if (url.hostname === endpoint.hostname)
        return true;
    const known = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .knownRegistry */ .n2)(registry);
    if (url.port === '' && (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .isRealmOf */ .L9)(registry, url))
        return true;
    if (known?.sharedDomain === true || (0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLiteral */ .c$)(url.hostname) || (0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLiteral */ .c$)(endpoint.hostname))
        return false;
    return isParent(url.hostname, endpoint.hostname);
}
/**
 * Whether `parent` is a domain above `host` and not above its registrable domain, private suffixes counted in. The list of
 * public suffixes loads here: few realms ask for it.
 */
async function isParent(parent, host) {
    if (!host.endsWith(`.${parent}`))
        return false;
    const { getDomain } = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.t.bind(__webpack_require__, 935, 19));
    const domain = getDomain(host, { allowPrivateDomains: true });
    if (domain === null)
        return false;
    return parent === domain || parent.endsWith(`.${domain}`);
}


/***/ }),

/***/ 6603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m6: () => (/* binding */ connectTo),
  GZ: () => (/* binding */ isUnreadable),
  O_: () => (/* binding */ leavesToGet)
});

// EXTERNAL MODULE: ./src/http/body.ts
var body = __webpack_require__(9662);
// EXTERNAL MODULE: ./src/http/memoize.ts
var memoize = __webpack_require__(1000);
// EXTERNAL MODULE: ./src/http/retry.ts
var retry = __webpack_require__(8902);
// EXTERNAL MODULE: ./src/http/types.ts
var types = __webpack_require__(5853);
// EXTERNAL MODULE: ./src/oci/challenge.ts
var challenge = __webpack_require__(6976);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(8630);
// EXTERNAL MODULE: ./src/oci/hosts.ts
var hosts = __webpack_require__(9050);
// EXTERNAL MODULE: ./src/oci/ping.ts
var ping = __webpack_require__(1817);
;// CONCATENATED MODULE: ./src/oci/server-message.ts
/** Characters of a server's message that are shown. */
const mostShown = 300;
/** Characters of a message that are searched for what must not be shown. */
const mostRead = 4096;
/**
 * A server message as it may be shown: one line in quotation marks, 300 characters at most, without control characters.
 * After a login only AWS's own sentences are shown: any other could contain a part of the password, which no mask knows. What a
 * token service answers to a login that it cannot read is shown without every word that has four letters of the password.
 * Empty where it says no more than `code` does. Secrets are taken out of the sentence as it came: made one line, one with
 * white space or a quotation mark in it would not be found any more.
 */
function quoted(sentence, code, options) {
    if (sentence === null || words(sentence) === words(code ?? ''))
        return '';
    const read = options.redact(sentence).slice(0, mostRead);
    const line = oneLine(shownOf(read, options));
    if (line === '')
        return '';
    return `"${line.length > mostShown ? `${cut(line)}…` : line}"`;
}
function shownOf(read, { afterLogin, refusedPassword }) {
    if (refusedPassword !== null)
        return withoutParts(withoutRandom(read), refusedPassword);
    return afterLogin ? awsSentence(read) : withoutRandom(read);
}
/** Letters in a row that would give a part of a password away. */
const leastRevealing = 4;
function withoutParts(text, password) {
    const secret = password.toLowerCase();
    const parts = new Set();
    for (let start = 0; start + leastRevealing <= secret.length; start += 1)
        parts.add(secret.slice(start, start + leastRevealing));
    const reveals = (word) => {
        for (let start = 0; start + leastRevealing <= word.length; start += 1)
            if (parts.has(word.slice(start, start + leastRevealing)))
                return true;
        return false;
    };
    return text.replace(/\S+/g, word => (reveals(word.toLowerCase()) ? '***' : word));
}
/** AWS's messages about a missing permission or a token that is too old; everything in it is a name, never a secret. */
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

// EXTERNAL MODULE: ./src/oci/token.ts
var token = __webpack_require__(1532);
;// CONCATENATED MODULE: ./src/oci/connection.ts










/**
 * Statuses of a HEAD that leave it to a GET: registries that have no HEAD (405, 501), and those that refuse it or find
 * nothing where the GET is answered (registry.centos.org, containerd#6684).
 */
function leavesToGet(status) {
    return [403, 404, 405, 501].includes(status);
}
/** A connection to a registry, which is pinged once, with the first question. */
function connectTo(options) {
    return new HostConnection(options);
}
class HostConnection {
    #options;
    #tokens;
    #logins = (0,memoize/* memoize */.U)();
    /** Logins that nothing has accepted so far, with the failure of the first image that was asked for with them. */
    #unproven = new Map();
    constructor(options) {
        this.#options = options;
        this.#tokens = (0,token/* tokenCache */.Az)(options);
    }
    async ask(question, login) {
        this.#refuseForeign(login);
        const ping = await this.#ping();
        this.#remember(login);
        const response = await this.#send(question, await this.#authorization(ping, login, question.repository), login);
        if (response.status !== 401)
            return response;
        const scheme = this.#newScheme(ping.scheme, response);
        if (scheme === null)
            return response;
        await (0,body/* discard */.vf)(response);
        const next = { ...ping, scheme, recognised: true, redirected: false };
        if (ping.scheme.kind === 'open')
            this.#options.challenge.ping = Promise.resolve(next);
        return this.#send(question, await this.#authorization(next, login, question.repository), login);
    }
    async checkLogin(login) {
        this.#refuseForeign(login);
        const ping = await this.#ping();
        if (login.kind === 'anonymous')
            return { state: 'unknown' };
        if (ping.scheme.kind === 'open')
            return { state: 'not-asked-for' };
        return this.#logins.get(`${ping.scheme.kind} ${(0,token/* loginKey */.H$)(login)}`, () => this.#tryLogin(login, ping));
    }
    get tellsAbsence() {
        const known = (0,hosts/* knownRegistry */.n2)(this.#options.registry);
        return known?.public === true || known?.tellsAbsence === true;
    }
    async recognised() {
        return (await this.#ping()).recognised;
    }
    async scheme() {
        return (await this.#ping()).scheme;
    }
    quote(error, login) {
        const { challenge, redact } = this.#options;
        return quoted(error.serverMessage, error.codes[0], {
            afterLogin: login.kind === 'basic' || challenge.hasLogin,
            refusedPassword: login.kind === 'basic' && isUnreadable(error) ? login.password : null,
            redact
        });
    }
    #remember(login) {
        if (login.kind === 'basic')
            this.#options.challenge.hasLogin = true;
    }
    #refuseForeign(login) {
        const { registry } = this.#options;
        if (login.kind === 'anonymous' || login.host === registry)
            return;
        throw new types/* NoAnswer */.W('realm-refused', `the login belongs to ${login.host}, so it was not sent to ${registry}`);
    }
    #ping() {
        const { challenge } = this.#options;
        challenge.ping ??= (0,ping/* pingRegistry */.Cd)(this.#options);
        return challenge.ping;
    }
    /** The scheme of a second challenge where it may be tried: the first one of an open registry, or another path of the same token service. */
    #newScheme(before, response) {
        const scheme = (0,ping/* schemeOf */.dz)(response);
        if (scheme === null || before.kind === 'open')
            return scheme;
        if (before.kind === 'bearer' && scheme.kind === 'bearer') {
            if (originOf(before.realm) !== originOf(scheme.realm))
                throw this.#changed(before, scheme);
            return before.realm === scheme.realm && before.service === scheme.service ? null : scheme;
        }
        return null;
    }
    #changed(before, after) {
        const { registry } = this.#options;
        const [first, second] = [before, after].map(scheme => originOf(scheme.realm));
        return new types/* NoAnswer */.W('realm-refused', `${registry} first named the token service ${first}, then ${second}`);
    }
    async #authorization({ scheme, redirected }, login, repository) {
        if (scheme.kind === 'open')
            return null;
        if (login.kind === 'basic' && redirected) {
            const text = `${this.#options.registry} redirects its login to another host: no password was sent there`;
            throw new types/* NoAnswer */.W('redirect-refused', text);
        }
        if (scheme.kind === 'basic')
            return login.kind === 'basic' ? (0,token/* basicAuthorization */.aR)(login, this.#options.mask) : null;
        return this.#bearer(scheme, login, `repository:${repository}:pull`);
    }
    async #bearer(scheme, login, scope) {
        const verdict = await (0,challenge/* judgeRealm */.v)({
            ...this.#options,
            realm: scheme.realm,
            withCredentials: login.kind === 'basic'
        });
        if (!verdict.accepted) {
            const { registry } = this.#options;
            throw new types/* NoAnswer */.W('realm-refused', URL.canParse(scheme.realm)
                ? `${registry} names the token service ${originOf(scheme.realm)}, ${verdict.reason}`
                : `${registry} names a token service that is no address`);
        }
        const asked = { realm: verdict.url, service: scheme.service, scope, login };
        const token = await this.#withLogin(login, attempts => this.#tokens.get({ ...asked, attempts }));
        return `Bearer ${token.value}`;
    }
    /**
     * Asks for a token with a login. One that nothing has accepted so far is sent a few times at most, and when it fails
     * otherwise than by a refusal of one repository, it fails alike for every other: registries lock an account after a few
     * failed logins.
     */
    async #withLogin(login, ask) {
        const unproven = login.kind === 'basic' ? this.#unproven.get((0,token/* loginKey */.H$)(login)) : undefined;
        if (unproven === undefined)
            return ask(null);
        if (unproven.failure !== null)
            throw unproven.failure;
        try {
            const answer = await ask(attemptsOfTrial);
            this.#unproven.delete((0,token/* loginKey */.H$)(login));
            return answer;
        }
        catch (error) {
            if (error instanceof types/* NoAnswer */.W || (error instanceof errors/* RegistryError */.gl && !isOfRepository(error)))
                unproven.failure = error;
            throw error;
        }
    }
    async #send(question, authorization, login) {
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
        const response = await this.#fetchWith(login, signal === undefined ? request : (0,retry/* unrepeated */.EP)(request));
        return method === 'HEAD' && leavesToGet(response.status) ? response : (0,token/* ownAnswer */.Hx)(url, response, asked);
    }
    /** The same for a login that goes with each request: see `#withLogin`. */
    async #fetchWith(login, request) {
        const { fetch, registry } = this.#options;
        const sent = request.headers.get('authorization')?.startsWith('Basic ') === true;
        const unproven = sent ? this.#unproven.get((0,token/* loginKey */.H$)(login)) : undefined;
        if (unproven === undefined)
            return fetch(request);
        if (unproven.failure !== null)
            throw unproven.failure;
        try {
            const response = await fetch((0,retry/* withAttempts */.dP)(request, attemptsOfTrial));
            if (response.ok)
                this.#unproven.delete((0,token/* loginKey */.H$)(login));
            if (failsLogin.has(response.status))
                unproven.failure = new types/* NoAnswer */.W('invalid-answer', `${registry} answered the login with ${response.status}, so it was not sent again`);
            return response;
        }
        catch (error) {
            if (error instanceof types/* NoAnswer */.W)
                unproven.failure = error;
            throw error;
        }
    }
    async #tryLogin(login, ping) {
        const { scheme, openPing, redirected } = ping;
        this.#remember(login);
        if (scheme.kind === 'open' || redirected)
            return { state: 'unknown' };
        const unproven = { failure: null };
        this.#unproven.set((0,token/* loginKey */.H$)(login), unproven);
        if (scheme.kind === 'basic' && openPing)
            return { state: 'unknown' };
        try {
            if (scheme.kind === 'basic')
                await this.#tryBasic((0,token/* basicAuthorization */.aR)(login, this.#options.mask));
            else
                await this.#bearer(scheme, login, null);
            this.#unproven.delete((0,token/* loginKey */.H$)(login));
            return { state: 'accepted' };
        }
        catch (error) {
            // A token service may have no answer to a login that asks for no repository: one image is asked for.
            unproven.failure = null;
            if (!(error instanceof errors/* RegistryError */.gl))
                throw error;
            if (isRefusal(error, scheme))
                return { state: 'rejected', error };
            if (error.status === locked)
                throw this.#isLocked();
            return { state: 'unknown' };
        }
    }
    #isLocked() {
        const { registry } = this.#options;
        return new types/* NoAnswer */.W('rate-limited', `${registry} answered the login with ${locked}, as for a locked account: it was not sent again`);
    }
    async #tryBasic(authorization) {
        const url = new URL('v2/', this.#options.endpoint);
        const request = (0,retry/* withAttempts */.dP)(new Request(url, { headers: { authorization } }), attemptsOfTrial);
        const response = await (0,token/* ownAnswer */.Hx)(url, await this.#options.fetch(request), 'the login');
        if (!response.ok)
            throw await (0,errors/* registryError */.eo)('the login', response);
        await (0,body/* discard */.vf)(response);
    }
}
/** Requests that carry a login which nothing has accepted so far: by itself, and again for the first image. */
const attemptsOfTrial = 2;
/** 423: the account is locked (RFC 4918), as Artifactory and others answer after failed logins. */
const locked = 423;
/** Statuses that say of a Basic login, not of what was asked for with it, that it got nowhere. */
const failsLogin = new Set([400, locked]);
/** Whether a token service refuses one repository, or says why it can make nothing of the login: both are judged elsewhere. */
function isOfRepository(error) {
    return error.status === 401 || error.status === 403 || isUnreadable(error);
}
/** Whether a token service says that it cannot make anything of a login. */
function isUnreadable({ asked, status, codes }) {
    return asked === 'the token request' && (status === 400 || status === 422) && codes.length > 0;
}
/**
 * ECR answers a password that it does not know with 400 and a code that says so, and so do token services: Google's with
 * `UNKNOWN: Unable to parse json key`, those of OAuth 2 with `invalid_grant` (RFC 6749 5.2).
 */
function isRefusal(error, scheme) {
    const { status, codes } = error;
    if (status === 401 || status === 403)
        return true;
    return scheme.kind === 'basic'
        ? status === 400 && codes.some(code => refusalCodes.has(code))
        : isUnreadable(error) && !codes.some(code => requestCodes.has(code));
}
const refusalCodes = new Set(['DENIED', 'UNAUTHORIZED']);
/** Codes that find fault with the question, as some token services do where it names no repository. */
const requestCodes = new Set(['invalid_request', 'invalid_scope', 'unsupported_grant_type', 'NAME_INVALID']);
function originOf(realm) {
    if (!URL.canParse(realm))
        return 'no address';
    const { origin, protocol, host } = new URL(realm);
    // The web knows no origin of a scheme that is none of its own, and calls it `null`.
    return origin === 'null' ? `${protocol}${host === '' ? '' : `//${host}`}` : origin;
}


/***/ }),

/***/ 8630:
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
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9662);
/* harmony import */ var _challenge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6976);
/* harmony import */ var _http_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5853);



/** An answer of a registry or token service that is not what was asked for. */
class RegistryError extends Error {
    name = 'RegistryError';
    asked;
    status;
    /** Codes of the body (`MANIFEST_UNKNOWN`) and of the challenge (`insufficient_scope`), in order. */
    codes;
    /** The server message as it came: untrusted text, see `quoted`. */
    serverMessage;
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
        this.serverMessage = parts.serverMessage;
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
    const challengeCodes = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChallenges */ .u)(response.headers.get('www-authenticate')).flatMap(challenge => challenge.parameters.get('error') ?? []);
    return new RegistryError({
        asked,
        status: response.status,
        codes: [...bodyCodes, ...challengeCodes]
            .filter(code => /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(code))
            .slice(0, 10),
        serverMessage: sentenceOf(body),
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
        return { text: (await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(response, _http_body_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyLimits */ .TR.error)).toString('utf8'), tooLong: null };
    }
    catch (error) {
        if (!(error instanceof _http_types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W) || error.reason !== 'limit-reached')
            throw error;
        await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_0__/* .discard */ .vf)(response);
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
    const message = isRecord(first) ? first['message'] : (parsed['error_description'] ?? parsed['details']);
    return typeof message === 'string' ? message : null;
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
const harmlessParameters = new Set(['scope', 'service', 'mount', 'from', 'digest', 'n', 'last']);
/** An address for people: without userinfo and fragment, values of the query only where they cannot be secret. */
function redactUrl(address) {
    if (!URL.canParse(address))
        return '';
    const url = new URL(address);
    url.username = '';
    url.password = '';
    url.hash = '';
    for (const name of new Set(url.searchParams.keys())) {
        if (!harmlessParameters.has(name))
            url.searchParams.set(name, 'REDACTED');
    }
    return url.href;
}


/***/ }),

/***/ 743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ mostLinks),
/* harmony export */   Pc: () => (/* binding */ layerLinks),
/* harmony export */   gY: () => (/* binding */ readFeatureLinks)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _discovery_features_relation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5378);
/* harmony import */ var _discovery_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4854);
/* harmony import */ var _http_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5853);






const unfold = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip);
/** Bytes of an unfolded layer that are read: four times what a folded one may have. */
const mostBytes = 64 * 1024 * 1024;
/** Bytes of `devcontainer-feature.json` that are read. */
const mostMetadata = 1024 * 1024;
const blockSize = 512;
/**
 * What a Feature names, from the `devcontainer-feature.json` in its layer (a tar file, folded by gzip or not):
 * Features that were published before the annotation came have it there alone.
 * `null` where the layer has no such file or is none. Throws `NoAnswer` `limit-reached` where the file nests too deeply.
 */
async function layerLinks(layer) {
    const archive = await unfolded(layer);
    const file = archive === null ? null : fileIn(archive, 'devcontainer-feature.json');
    if (file === null || file.length > mostMetadata)
        return null;
    return readFeatureLinks(file.toString('utf8').replace(/^\uFEFF/, ''));
}
async function unfolded(layer) {
    if (layer[0] !== 0x1f || layer[1] !== 0x8b)
        return layer;
    return unfold(layer, { maxOutputLength: mostBytes }).catch(() => null);
}
/** A file at the root of a tar archive (POSIX ustar): 512 bytes of header, then the content in blocks of 512. */
function fileIn(archive, name) {
    for (let at = 0; at + blockSize <= archive.length;) {
        const header = archive.subarray(at, at + blockSize);
        const size = octal(header.subarray(124, 136));
        if (header[0] === 0 || size === null)
            return null;
        const start = at + blockSize;
        if (isFile(header) && textOf(header.subarray(0, 100)).replace(/^\.\//, '') === name) {
            return archive.subarray(start, start + size);
        }
        at = start + Math.ceil(size / blockSize) * blockSize;
    }
    return null;
}
function isFile(header) {
    return header[156] === 0x30 || header[156] === 0;
}
function textOf(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? field.length : end);
}
function octal(field) {
    const digits = textOf(field).trim();
    return /^[0-7]{1,11}$/.test(digits) ? Number.parseInt(digits, 8) : null;
}
/** Entries of one list of a Feature that are followed; one more says that there are others. */
const mostLinks = 1_000;
/**
 * Reads the metadata of a Feature (`devcontainer-feature.json`) as the dev container CLI does: what is no JSON, or no
 * object, names nothing. An element of a list that is no text is kept as JSON: it names no Feature.
 * Throws `NoAnswer` `limit-reached` where the text nests too deeply or holds too many values.
 */
function readFeatureLinks(text) {
    const excess = (0,_discovery_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonExcess */ .Ev)(text);
    if (excess !== null)
        throw new _http_types_js__WEBPACK_IMPORTED_MODULE_4__/* .NoAnswer */ .W('limit-reached', `the devcontainer-feature.json of the Feature ${excess.what}, and was not read`);
    const metadata = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.parse)(text, [], { allowTrailingComma: true });
    const { dependsOn, installsAfter } = Object(metadata ?? {});
    const wrong = wrongTypesIn({ dependsOn, installsAfter });
    return {
        dependsOn: keysOf(dependsOn),
        installsAfter: Array.isArray(installsAfter) ? installsAfter.slice(0, mostLinks + 1).map(asText) : [],
        ...(wrong.length === 0 ? {} : { wrongTypes: wrong })
    };
}
function wrongTypesIn(links) {
    const wrong = _discovery_features_relation_js__WEBPACK_IMPORTED_MODULE_5__/* .relations */ .K.flatMap(relation => {
        const expected = (0,_discovery_features_relation_js__WEBPACK_IMPORTED_MODULE_5__/* .expectedType */ .n)(relation, links[relation]);
        return expected === null ? [] : [`\`${relation}\` must be ${expected}`];
    });
    const { dependsOn } = links;
    const withoutOptions = isObject(dependsOn) && Object.values(dependsOn).includes(null);
    return withoutOptions
        ? [...wrong, 'the options of an entry of `dependsOn` must be an object, a string or a boolean, not null']
        : wrong;
}
function keysOf(value) {
    return isObject(value) ? Object.keys(value).slice(0, mostLinks + 1) : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 2060:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8630);
/* harmony import */ var _http_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5853);
/* harmony import */ var _feature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(743);




/**
 * What is accepted as a manifest. All four are always sent: a registry that has an index answers "not found" to a
 * client that does not name it, and Docker's schema 1 is what the rest falls back to.
 */
const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json'
];
/** Different platforms of an image that are cached; one more says that there are others. */
const mostPlatforms = 500;
/**
 * Reads an index, a manifest, or Docker's schema 1.
 * Throws `NoAnswer` `invalid-answer` for what is none of them. `contentType` counts where the text has no `mediaType`.
 */
function readManifest(bytes, contentTypeHeader) {
    const contentType = typeOf(contentTypeHeader);
    const json = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes.toString('utf8'));
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json)) {
        const what = json === undefined ? 'no JSON' : 'none';
        throw new _http_types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('invalid-answer', `what came in place of a manifest is ${what} (200)`);
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
        throw new _http_types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('invalid-answer', 'what came in place of a manifest is none (200)');
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
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
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
        if (found === null || !(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(one))
            continue;
        const platform = platformOf(one['platform']);
        if (platform === null)
            unnamed.push({ ...found, platform, naming: namingOf(one['platform']) });
        else if (!named.has(platform))
            named.set(platform, { ...found, platform, naming: 'full' });
    }
    const entries = [...bounded([...named.values()]), ...unnamed.slice(0, mostPlatforms)];
    return { artifact: entries.length === 0 ? 'other' : 'image', entries };
}
function namingOf(platform) {
    if (platform === undefined || platform === null)
        return 'absent';
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(platform) && isWord(platform['os']) && !platform['architecture'] ? 'os-only' : 'ambiguous';
}
/** All that Go knows by name and few others: whatever an index makes up, the platform that is wanted is not left out. */
function bounded(entries) {
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
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(entry))
        return true;
    const { annotations, platform } = entry;
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest')
        return true;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(platform) && platform['os'] === 'unknown' && platform['architecture'] === 'unknown';
}
/** `os/architecture` or `os/architecture/variant` of a platform object or an image's config; `null` where it has none. */
function platformOf(value) {
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
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
/** Features and Templates have the same config; the dev container CLI distinguishes them by annotation and file name. */
function artifactOf(json, config, layers) {
    const types = [config?.mediaType ?? '', ...layers.map(layer => descriptor(layer)?.mediaType ?? '')];
    if (types.some(type => type.startsWith('application/vnd.devcontainers'))) {
        const names = `${annotation(json, 'com.github.package.type')} ${layers.map(title).join(' ')}`;
        if (/devcontainer[_-]template/.test(names))
            return 'template';
        return /devcontainer[_-]collection/.test(names) ? 'other' : 'feature';
    }
    return config !== null && imageConfigs.has(config.mediaType) ? 'image' : 'other';
}
function title(layer) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(layer) ? annotation(layer, 'org.opencontainers.image.title') : '';
}
function annotation(json, name) {
    const annotations = json['annotations'];
    const value = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(annotations) ? annotations[name] : undefined;
    return typeof value === 'string' ? value : '';
}
/** Layers with `urls` lie elsewhere: their registry does not serve them. */
function ownLayer(layers) {
    for (const layer of layers) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(layer) && list(layer['urls']).length > 0)
            continue;
        const found = descriptor(layer);
        if (found !== null)
            return found;
    }
    return null;
}
function annotatedLinks(json) {
    const metadata = annotation(json, 'dev.containers.metadata');
    return metadata === '' ? null : (0,_feature_js__WEBPACK_IMPORTED_MODULE_3__/* .readFeatureLinks */ .gY)(metadata);
}


/***/ }),

/***/ 1817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ pingRegistry),
/* harmony export */   dz: () => (/* binding */ schemeOf),
/* harmony export */   uf: () => (/* binding */ challengeEntry)
/* harmony export */ });
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9662);
/* harmony import */ var _challenge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6976);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9050);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1532);




/** Asks a registry for its challenge; one that is known to be open is not asked. Throws `NoAnswer`. */
async function pingRegistry({ fetch, registry, endpoint }) {
    if ((0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .knownRegistry */ .n2)(registry)?.open === true) {
        return { scheme: { kind: 'open' }, recognised: true, openPing: true, redirected: false };
    }
    const response = await fetch(new Request(new URL('v2/', endpoint)));
    await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_0__/* .discard */ .vf)(response);
    const challenged = response.status === 401 ? schemeOf(response) : null;
    return {
        scheme: challenged ?? { kind: 'open' },
        recognised: challenged !== null || response.headers.has('docker-distribution-api-version'),
        openPing: response.ok,
        redirected: !(0,_token_js__WEBPACK_IMPORTED_MODULE_3__/* .isOf */ .yW)(endpoint, response)
    };
}
/** The scheme that a challenge names: Bearer before Basic, as Docker prefers it. A Bearer challenge without a realm is none. */
function schemeOf(response) {
    const challenges = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChallenges */ .u)(response.headers.get('www-authenticate'));
    for (const { scheme, parameters } of challenges) {
        const realm = parameters.get('realm') ?? '';
        if (scheme === 'bearer' && realm !== '') {
            return { kind: 'bearer', realm, service: parameters.get('service') ?? null };
        }
    }
    return challenges.some(challenge => challenge.scheme === 'basic') ? { kind: 'basic' } : null;
}
/** The entry of a registry, made where there is none. */
function challengeEntry(registry, cache) {
    const known = cache.get(registry) ?? { ping: null, hasLogin: false };
    cache.set(registry, known);
    return known;
}


/***/ }),

/***/ 1890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listedPlatforms),
/* harmony export */   cy: () => (/* binding */ entryFor),
/* harmony export */   fp: () => (/* binding */ readParts),
/* harmony export */   gQ: () => (/* binding */ wrongType)
/* harmony export */ });
/* harmony import */ var _reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2961);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8630);
/* harmony import */ var _http_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5853);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2060);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7045);





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
            if (depth === 0 && error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl && (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefusal */ .vu)(error))
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
    /**
     * The entries that name no platform: the first that serves it counts, then what could not be found out. One whose platform
     * not every container engine reads in the same way proves nothing: it leaves the answer open where it would serve.
     */
    async #unnamed(entries, wanted, depth) {
        const answers = [];
        for (const entry of entries.filter(({ naming }) => naming === 'absent' || naming === 'ambiguous')) {
            const read = await this.#read(entry, wanted, depth);
            const isAmbiguous = entry.naming === 'ambiguous';
            const answer = isAmbiguous && read.result !== 'absent' ? ambiguousPlatform(wanted) : read;
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
function ambiguousPlatform(wanted) {
    return {
        result: 'open',
        cause: 'incomplete-platform',
        detail: `the index lists the manifest for ${(0,_reference_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(wanted)} with an incomplete \`platform\` object, which not every container engine takes`
    };
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
    return best ?? entries.find(({ naming }) => naming === 'absent') ?? entries[0] ?? null;
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
    if (error instanceof _http_types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W)
        return { result: 'open', cause: error.reason, detail: error.message, ...error.party };
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .gl))
        throw error;
    if (error.status === 404 && error.body !== 'html')
        return { result: 'deleted', what: part, detail: `${what} is not there ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusAndCode */ .TV)(error)}` };
    const cause = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefusal */ .vu)(error) && error.body !== 'html' ? 'part-refused' : 'invalid-answer';
    const verb = cause === 'part-refused' ? 'was refused' : 'was not given';
    return { result: 'open', cause, detail: `${what} ${verb} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusAndCode */ .TV)(error)}` };
}


/***/ }),

/***/ 7045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   LD: () => (/* binding */ resultOfError),
/* harmony export */   Qm: () => (/* binding */ trialOf),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* unused harmony export deniedByAws */
/* harmony import */ var _http_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6603);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8630);



/** Statuses that say "not for you": also payment and legal reasons. */
const refusals = new Set([401, 402, 403, 451]);
/** Whether an error says "not for you". */
function isRefusal({ status }) {
    return refusals.has(status);
}
/**
 * What an error of a pull means, by its status first and its code second: registries agree on the one more than on
 * the other. Anything but `RegistryError` and `NoAnswer` is thrown on.
 */
async function resultOfError(error, connection, login) {
    if (error instanceof _http_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W)
        return unreachable(error);
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl))
        throw error;
    try {
        if (isRefusal(error))
            return await refusalOf(error, connection, login);
        if (error.tooLong !== null)
            return unreachable(error.tooLong);
        if (error.status === 404)
            return await absence(error, connection, login);
        if (error.status === 400 || error.status === 422)
            return await badLogin(error, connection, login);
    }
    catch (inner) {
        if (inner instanceof _http_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W)
            return unreachable(inner);
        throw inner;
    }
    return noUsableAnswer(error, connection, login);
}
/** The pull result of a question that got no answer. */
function unreachable({ reason, message, party }) {
    return { result: 'unreachable', cause: reason, detail: message, ...party };
}
async function refusalOf(error, connection, login) {
    const isRegistry = error.asked !== 'the token request' && (await connection.recognised());
    if (error.body === 'html' && !isRegistry)
        return page(error);
    if (login.kind === 'anonymous')
        return refused('pull', '', answerOf(error, connection, login), error.status);
    const scheme = await connection.scheme();
    if (isAboutPull(error, scheme))
        return pullRefused(error, connection, login);
    const check = await connection.checkLogin(login);
    if (check.state === 'accepted')
        return pullRefused(error, connection, login);
    return loginRefused(check.state === 'rejected' ? check.error : error, connection, login);
}
/** What a login gets where it alone is asked about; what it then may pull is another question. */
async function trialOf(connection, login) {
    try {
        const check = await connection.checkLogin(login);
        switch (check.state) {
            case 'rejected':
                return { kind: 'failed', result: loginRefused(check.error, connection, login) };
            case 'unknown':
                return { kind: 'open' };
            default:
                return { kind: check.state };
        }
    }
    catch (error) {
        if (!(error instanceof _http_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W))
            throw error;
        return onlyOfTrial.has(error.reason) ? { kind: 'open' } : { kind: 'failed', result: unreachable(error) };
    }
}
/** What a token service may answer to a login that asks for no repository, and to no other. */
const onlyOfTrial = new Set(['server-error', 'invalid-answer']);
/**
 * A 400 is a refusal where the registry says the same of the login alone, as ECR does of a password that is none, and where
 * a token service says why.
 */
async function badLogin(error, connection, login) {
    if (login.kind === 'basic' && (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .GZ)(error))
        return loginRefused(error, connection, login);
    if (login.kind === 'anonymous' || (await connection.scheme()).kind !== 'basic')
        return noUsableAnswer(error, connection, login);
    const check = await connection.checkLogin(login);
    return check.state === 'rejected'
        ? loginRefused(check.error, connection, login)
        : noUsableAnswer(error, connection, login);
}
/**
 * A registry that took a token of its own token service has accepted the login. Basic credentials are judged together
 * with the pull, and so is a token that was never given.
 */
function isAboutPull(error, scheme) {
    return scheme.kind === 'open' || (scheme.kind === 'bearer' && error.asked !== 'the token request');
}
function pullRefused(error, connection, login) {
    return refused('pull', 'the login is accepted, ', answerOf(error, connection, login), error.status);
}
function loginRefused(error, connection, login) {
    return refused('login', 'the login was refused: ', answerOf(error, connection, login), error.status);
}
/** The parts of an answer that refuses; `verdict` is what its words say of what was asked for. */
function answerOf(error, connection, login, verdict = 'was refused') {
    const { asked, codes } = error;
    const serverMessage = connection.quote(error, login);
    const message = serverMessage === '' ? '' : `: ${serverMessage}`;
    return {
        asked,
        code: codes[0] ?? null,
        denied: deniedByAws(serverMessage),
        words: `${asked} ${verdict} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .statusAndCode */ .TV)(error)}${message}`
    };
}
function refused(stage, opening, answer, status) {
    return { result: 'refused', stage, status, detail: `${opening}${answer.words}`, answer };
}
/** A 404 counts when a registry says it: a web server that is none answers everything with 404. */
async function absence(error, connection, login) {
    if (error.asked === 'the token request' || error.asked === 'the login')
        return noUsableAnswer(error, connection, login);
    if (error.body === 'html')
        return page(error);
    if (error.body !== 'errors' && !(await connection.recognised()))
        return noUsableAnswer(error, connection, login);
    const answer = answerOf(error, connection, login, 'is not there');
    const hidden = { ...answer, words: `${answer.words}, which a registry may say of what it hides` };
    return (await mayHide(error, connection, login))
        ? refused('pull', '', hidden, error.status)
        : { result: 'not-found', what: absent[error.asked], detail: answer.words };
}
/**
 * Whether a 404 may stand for a refusal: registries that ask for a login answer so to whom they hide an image (Artifactory's
 * "hide existence of unauthorized resources", GitHub's old registry, containerd#3291). `MANIFEST_UNKNOWN` speaks of a tag
 * in a repository to which there is access.
 */
async function mayHide(error, connection, login) {
    if (login.kind === 'basic' || error.asked !== 'the manifest')
        return false;
    if (error.codes.includes('MANIFEST_UNKNOWN') || connection.tellsAbsence)
        return false;
    return (await connection.scheme()).kind !== 'open';
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
function noUsableAnswer(error, connection, login) {
    if (error.body === 'html' || error.status === 511)
        return page(error);
    const message = connection.quote(error, login);
    const detail = `${error.asked} was answered ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .statusAndCode */ .TV)(error)}, which is no usable answer${message === '' ? '' : `: ${message}`}`;
    if (error.status === 429)
        return { result: 'unreachable', cause: 'rate-limited', detail };
    return { result: 'unreachable', cause: error.status >= 500 ? 'server-error' : 'invalid-answer', detail };
}
const principalForm = /\barn:aws[a-z-]{0,12}:iam::\d{12}:(?:user|role)\/[\w+=,.@/-]{1,128}/;
const actionForm = /\becr:[A-Z][A-Za-z]{1,60}\b/g;
/**
 * Reads the sentence with which ECR refuses: `User: arn:aws:iam::123456789012:user/x is not authorized to perform:
 * ecr:BatchGetImage on resource: … because no identity-based policy allows the ecr:BatchGetImage action`.
 */
function deniedByAws(serverMessage) {
    return {
        principal: principalForm.exec(serverMessage)?.[0] ?? null,
        actions: [...new Set(serverMessage.match(actionForm) ?? [])]
    };
}


/***/ }),

/***/ 1532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ tokenCache),
/* harmony export */   H$: () => (/* binding */ loginKey),
/* harmony export */   Hx: () => (/* binding */ ownAnswer),
/* harmony export */   aR: () => (/* binding */ basicAuthorization),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* unused harmony export identityTokenUser */
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9662);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8902);
/* harmony import */ var _http_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5853);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8630);




/** The user that marks a password as an identity token, which is exchanged by OAuth 2 (Azure; docker's credential helpers). */
const identityTokenUser = '00000000-0000-0000-0000-000000000000';
/** Where a token says nothing about its life (distribution's token specification). */
const defaultLifeSeconds = 60;
/**
 * Asks a token service (distribution's token and OAuth 2 specifications). The realm must have been judged before.
 * Throws `RegistryError` for any status but 200, `NoAnswer` where nothing usable came back.
 */
async function requestToken(question, options) {
    const answered = await ownAnswer(question.realm, await exchange(question, options), 'the token request');
    if (!answered.ok)
        throw await (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .registryError */ .eo)('the token request', answered);
    const { host } = question.realm;
    if (question.login.kind === 'basic' && !isOf(question.realm, answered))
        throw await handedOutElsewhere(host, answered);
    const parsed = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)((await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(answered, _http_body_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyLimits */ .TR.token)).toString('utf8'));
    const value = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(parsed) ? (text(parsed['token']) ?? text(parsed['access_token'])) : null;
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(parsed) || value === null) {
        throw new _http_types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('invalid-answer', `the token request was answered without a token by ${host} (200)`, {
            host
        });
    }
    // Whoever asks without a login gets this value too, and a registry that masked words of the report would destroy it.
    if (question.login.kind === 'basic')
        options.mask(value);
    if (!/^[\x21-\x7e]+$/.test(value)) {
        throw new _http_types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('invalid-answer', `${host} answered with a token that fits into no header`, { host });
    }
    const life = typeof parsed['expires_in'] === 'number' ? parsed['expires_in'] : defaultLifeSeconds;
    return { value, expiresAt: Date.now() + Math.max(life, defaultLifeSeconds) * 1000 };
}
/** A redirect to another origin takes no login along, so what that one hands out proves nothing of the login. */
async function handedOutElsewhere(host, answered) {
    await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_0__/* .discard */ .vf)(answered);
    return new _http_types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('redirect-refused', `${host} redirects the login to another host: no password was sent there`);
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
/** An identity token goes by POST; a service without OAuth 2 answers that with 404 or 405 and gets the GET. */
async function exchange(question, options) {
    const { login } = question;
    if (login.kind === 'basic' && login.user === identityTokenUser) {
        const response = await options.fetch(limited(refreshRequest(question, login.password), question));
        if (response.status !== 404 && response.status !== 405)
            return response;
        await response.body?.cancel();
    }
    return options.fetch(limited(tokenRequest(question, options.mask), question));
}
function limited(request, { attempts = null }) {
    return attempts === null ? request : (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withAttempts */ .dP)(request, attempts);
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
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatable */ .EQ)(new Request(question.realm, { method: 'POST', body: form }));
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
/** Milliseconds before its end from which a token counts as over: the request has to arrive, and clocks differ. */
const margin = 5000;
/** An empty cache. A refusal is cached like a token: the same login for the same scope is not tried twice. */
function tokenCache(options) {
    const tokens = new Map();
    const ask = (key, question) => {
        const asked = requestToken(question, options);
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
/** The key of a login in caches. */
function loginKey(login) {
    return login.kind === 'anonymous' ? '' : JSON.stringify([login.host, login.user, login.password]);
}
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
        const error = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .registryError */ .eo)(what, response);
        if (error.body === 'errors' || (blobs.has(what) && error.body !== 'html'))
            throw error;
    }
    else
        await (0,_http_body_js__WEBPACK_IMPORTED_MODULE_0__/* .discard */ .vf)(response);
    if (blobs.has(what) && (status === 401 || status === 403)) {
        const detail = `${asked.host} redirects to the storage ${host}, which refused ${what} (${status})`;
        throw new _http_types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('part-refused', detail);
    }
    throw new _http_types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('invalid-answer', `${asked.host} redirects to ${host}, which answered (${status}): that says nothing about access`);
}
/** Whether an answer came from the origin that was asked, not from one to which it redirected. */
function isOf(asked, response) {
    return response.url === '' || new URL(response.url).origin === asked.origin;
}


/***/ }),

/***/ 2961:
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

/***/ 1644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   bO: () => (/* binding */ tagPattern),
/* harmony export */   ip: () => (/* binding */ withLockDigest)
/* harmony export */ });
/* unused harmony export pullName */
/** No valid reference is longer: registry (a DNS name), repository, tag and digest together. */
const longestReference = 1024;
const schemes = /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\//;
const identifier = /^[a-f0-9]{64}$/;
const bareDigest = /^sha(?:256|384|512):[a-fA-F0-9]*$/;
/**
 * Reads an image reference as Docker does: the grammar, the normalisation of Docker Hub's names and the limits
 * are those of distribution/reference. Never throws.
 */
function parseReference(text) {
    const obstacle = unlikeReference(text);
    if (obstacle !== null)
        return invalid(obstacle);
    const { registry, rest } = splitRegistry(text);
    const at = rest.indexOf('@');
    const digest = at === -1 ? null : rest.slice(at + 1);
    const tagged = at === -1 ? rest : rest.slice(0, at);
    const colon = tagged.indexOf(':');
    const tag = colon === -1 ? null : tagged.slice(colon + 1);
    const repository = colon === -1 ? tagged : tagged.slice(0, colon);
    const reason = registryProblem(registry) ??
        repositoryProblem(repository, text) ??
        tagProblem(tag) ??
        digestProblem(digest);
    if (reason !== null)
        return invalid(reason);
    return { kind: 'reference', reference: fullForm(registry, repository, tag, digest) };
}
/**
 * The same reference pulled by a digest that a lock file gives: the digest stands in `digest`,
 * `text` and `tag` stay.
 */
function withLockDigest(reference, digest) {
    return { ...reference, digest };
}
/** What stands behind `/manifests/` when the image is pulled: its digest when it has one, else its tag. */
function pullName(reference) {
    return reference.digest ?? reference.tag ?? 'latest';
}
function invalid(reason) {
    return { kind: 'invalid', reason };
}
function fullForm(registry, repository, tag, digest) {
    const name = `${registry}/${repository}`;
    if (digest !== null)
        return { text: `${name}@${digest}`, registry, repository, tag, digest };
    const pulled = tag ?? 'latest';
    return { text: `${name}:${pulled}`, registry, repository, tag: pulled, digest: null };
}
/** Texts that are something else altogether, each with a clause of its own. */
function unlikeReference(text) {
    if (text === '')
        return 'it is empty: a repository name was expected, like "alpine:3.20"';
    if (text.length > longestReference)
        return `it has ${text.length} characters: no reference has more than ${longestReference}`;
    if (/\s/.test(text))
        return 'it holds white space: a reference has none';
    const scheme = schemes.exec(text)?.[0];
    if (scheme !== undefined)
        return schemeProblem(scheme);
    if (text.startsWith('oci-layout:'))
        return schemeProblem('oci-layout:');
    if (identifier.test(text) || bareDigest.test(text)) {
        return 'it is the id of an image on one machine: a repository name was expected, like "alpine@sha256:…"';
    }
    return null;
}
function schemeProblem(scheme) {
    if (/^https?:/i.test(scheme))
        return `it is a URL; leave ${scheme} out`;
    if (scheme.startsWith('oci-layout'))
        return 'it names a folder in the OCI layout: an image in a registry was expected';
    return `it starts with ${scheme}: a reference has no scheme`;
}
/**
 * Splits at the first slash where what stands before can only be a registry: `localhost`, or a text with a period,
 * a colon or an upper-case letter. Everything else is on Docker Hub, where a name of one part lies under `library/`.
 */
function splitRegistry(text) {
    const slash = text.indexOf('/');
    const first = slash === -1 ? '' : text.slice(0, slash);
    if (first === 'docker.io' || first === 'index.docker.io')
        return onDockerHub(text.slice(slash + 1));
    const isRegistry = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
    return isRegistry ? { registry: first, rest: text.slice(slash + 1) } : onDockerHub(text);
}
function onDockerHub(rest) {
    return { registry: 'docker.io', rest: rest.includes('/') ? rest : `library/${rest}` };
}
function registryProblem(registry) {
    if (registryPattern.test(registry))
        return null;
    return `the registry "${registry}" is not a valid host name: letters, digits, periods and dashes were expected, and a port of digits`;
}
function repositoryProblem(repository, text) {
    const written = repository.startsWith('library/') && !text.includes(repository) ? repository.slice(8) : repository;
    if (repositoryPattern.test(repository)) {
        if (repository.length <= longestRepository)
            return null;
        return `the repository name has ${repository.length} characters: at most ${longestRepository} are allowed`;
    }
    if (written === '')
        return 'it has no repository name: one was expected, like "alpine:3.20"';
    const lowered = repository.toLowerCase();
    if (lowered !== repository && repositoryPattern.test(lowered)) {
        return `the repository name must be lower case: "${written.toLowerCase()}" instead of "${written}"`;
    }
    return (`the repository name "${written}" is malformed: lower-case letters and digits were expected, ` +
        'with single periods, one or two underscores or dashes between them, and parts separated by "/"');
}
function tagProblem(tag) {
    if (tag === null || tagPattern.test(tag))
        return null;
    if (tag === '')
        return 'there is no tag behind the colon';
    return `the tag "${tag}" is malformed: up to 128 letters, digits, underscores, periods and dashes were expected, not starting with a period or dash`;
}
function digestProblem(digest) {
    if (digest === null)
        return null;
    if (!digestPattern.test(digest)) {
        return `the digest "${digest}" is malformed: "sha256:" and 64 hexadecimal digits were expected`;
    }
    const colon = digest.indexOf(':');
    const algorithm = digest.slice(0, colon);
    const value = digest.slice(colon + 1);
    const length = digestLengths.get(algorithm);
    if (length === undefined)
        return `the digest's algorithm "${algorithm}" is unknown: sha256 was expected`;
    if (value.length !== length)
        return `the digest has ${value.length} hexadecimal digits: ${length} were expected for ${algorithm}`;
    if (value !== value.toLowerCase())
        return 'the digest must be written in lower case';
    return null;
}
/**
 * The grammar of image references (distribution/reference), as fragments of regular expressions
 * that are composed into anchored ones. No fragment can match the same text in two ways, so none backtracks far.
 */
const alphanumeric = '[a-z0-9]+';
/** One period, one or two underscores, or any number of dashes may stand between alphanumerics. */
const separator = '(?:[._]|__|-+)';
const pathComponent = `${alphanumeric}(?:${separator}${alphanumeric})*`;
const repositoryPath = `${pathComponent}(?:/${pathComponent})*`;
const domainComponent = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const domainName = `${domainComponent}(?:\\.${domainComponent})*`;
/** Neither zone identifiers nor embedded IPv4 addresses are allowed between the brackets. */
const ipv6Address = '\\[[a-fA-F0-9:]+\\]';
const registryHost = `(?:${domainName}|${ipv6Address})(?::[0-9]+)?`;
const tag = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}';
const algorithmComponent = '[A-Za-z][A-Za-z0-9]*';
const digest = `${algorithmComponent}(?:[-_+.]${algorithmComponent})*:[0-9a-fA-F]{32,}`;
const repositoryPattern = new RegExp(`^${repositoryPath}$`);
const registryPattern = new RegExp(`^${registryHost}$`);
const tagPattern = new RegExp(`^${tag}$`);
const digestPattern = new RegExp(`^${digest}$`);
/** The longest repository name, without its registry (`RepositoryNameTotalLengthMax`). */
const longestRepository = 255;
/** The digest algorithms of the OCI image specification that registries accept, with the length of their value in hexadecimal digits. */
const digestLengths = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128]
]);


/***/ }),

/***/ 1754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ discoverAll)
/* harmony export */ });
/* harmony import */ var _discovery_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4500);

/** Discovers uses of images and packages in the checkout; a pattern of `configurations` that matches no file is wrong usage. */
async function discoverAll(options, context) {
    const { files } = context;
    const { configurations, platform } = options;
    const [discovery, packages] = await Promise.all([
        (0,_discovery_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .discover */ .k)({ files, configurations, platform }),
        options.packages ? packagesIn(files) : { packages: [], findings: [], incomplete: [] }
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
    const instead = isUnexplained ? await nothingChecked(context) : [];
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
async function packagesIn(files) {
    const { discoverPackages } = await __webpack_require__.e(/* import() */ 4101).then(__webpack_require__.bind(__webpack_require__, 4101));
    return discoverPackages(files);
}
async function nothingChecked(context) {
    const { nothingCheckedFindings } = await Promise.all(/* import() */[__webpack_require__.e(3177), __webpack_require__.e(6948)]).then(__webpack_require__.bind(__webpack_require__, 6948));
    return nothingCheckedFindings(context);
}


/***/ })

};
