export const id = 2417;
export const ids = [2417];
export const modules = {

/***/ 2417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheImages: () => (/* binding */ cacheImages),
/* harmony export */   readBuildProperties: () => (/* binding */ readBuildProperties)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);
/* harmony import */ var _resolve_mention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2892);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2368);





/**
 * Reads `dockerFile` or `build` of a configuration as the dev container CLI turns them into `docker build`
 * (`buildAndExtendImage`). `build.options` come last on its command line, so they win.
 */
function readBuildProperties(configuration, root, report) {
    const properties = (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .property */ .MZ)(root, 'build')?.kind === 'object' ? (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .objectProperty */ .FL)(root, 'build', report) : null;
    const options = readBuildOptions(properties === null ? [] : (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .stringsProperty */ .yQ)(properties, 'options', report, { path: 'build.options' }), report);
    const cuts = [];
    const caches = readCaches(properties, options, report);
    checkContext(configuration, root, properties, report);
    const dockerfile = dockerfileOf(configuration, root, properties, report);
    const target = targetOf(properties, options, report);
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
function dockerfileOf(configuration, root, properties, report) {
    const legacy = (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .property */ .MZ)(root, 'dockerFile') !== null;
    const string = legacy || properties === null
        ? (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .stringProperty */ .NQ)(root, 'dockerFile', report)
        : (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .stringProperty */ .NQ)(properties, 'dockerfile', report, 'build.dockerfile');
    if (string === null)
        return { kind: 'reported' };
    const named = (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .namedPath */ .hq)(configuration, string, 'the Dockerfile', report);
    if (named.kind === 'reported')
        return named;
    if (named.kind === 'unknown')
        return { kind: 'unknown', mention: (0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_2__/* .mentionAt */ .cr)('from', string, named) };
    return { kind: 'known', path: named.path, place: (0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(string) };
}
// `context` belongs to `dockerFile`, `build.context` to `build.dockerfile` (`getDockerContextPath`). Nothing in it is
// opened here; without it the Dockerfile's folder is the context.
function checkContext(configuration, root, properties, report) {
    const legacy = (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .property */ .MZ)(root, 'dockerFile') !== null;
    const string = legacy || properties === null
        ? (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .stringProperty */ .NQ)(root, 'context', report)
        : (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .stringProperty */ .NQ)(properties, 'context', report, 'build.context');
    if (string !== null && string.text !== '')
        (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .namedPath */ .hq)(configuration, string, 'the build context', report);
}
function targetOf(properties, options, report) {
    const option = options.findLast(({ flag }) => flag === 'target');
    const written = option === undefined
        ? properties && (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .stringProperty */ .NQ)(properties, 'target', report, 'build.target')
        : textOf(option);
    if (written === null || written.text === '')
        return { kind: 'known', target: null };
    const { value, cuts } = (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .substitute */ .V2)(written.text);
    if (value.kind === 'unknown')
        return { kind: 'unknown', mention: (0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_2__/* .mentionAt */ .cr)('from', written, value) };
    for (const cut of cuts)
        report((0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .cutFinding */ .G8)(cut, written.span));
    return { kind: 'known', target: { name: value.text, place: (0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(written) } };
}
function textOf(option) {
    return { ...option.part(0, option.text.length), text: option.text };
}
function platformOf(options) {
    const option = options.findLast(({ flag }) => flag === 'platform');
    const { value } = (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .substitute */ .V2)(option?.text ?? '');
    const first = value.kind === 'known' ? (value.text.split(',')[0] ?? '') : '';
    return first === '' ? null : first;
}
/** The build arguments of `build.args` and of `--build-arg` in `build.options`, in the order in which the last one wins. */
function readArguments(properties, options, cuts, report) {
    return [
        ...argumentsOf(properties, cuts, report),
        ...options.flatMap(option => optionArgument(option, cuts))
    ];
}
/** The named contexts of `--build-context` in `build.options`. */
function readContexts(options, cuts) {
    return options.flatMap(option => optionContext(option, cuts));
}
// Docker is given the text of a number or boolean, while the CLI's own reading of the Dockerfile takes it for nothing
// (`findValue`): an image that it names is looked for without its tag.
function argumentsOf(properties, cuts, report) {
    const given = properties && (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .objectProperty */ .FL)(properties, 'args', report, 'build.args');
    if (given === null)
        return [];
    return [...given.properties.values()].flatMap(({ key, value }) => {
        if (value.kind === 'string')
            return [argument(key.text, value, value.text, cuts)];
        report((0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongType */ .gQ)(value, `build.args.${key.text}`, 'a string'));
        const literal = value.kind === 'number' || value.kind === 'boolean';
        return literal ? [argument(key.text, value, value.written, cuts)] : [];
    });
}
function argument(name, at, text, cuts) {
    const place = (0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at);
    const { value, cuts: cut } = (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .substitute */ .V2)(text);
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
    const reason = `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`--build-arg ${name}`)} takes its value from the environment of the codespace's host, which is not known`;
    return [{ name, value: { kind: 'unknown', reason }, place: (0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at) }];
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
    const { value, cuts: cut } = (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .substitute */ .V2)(option.text.slice(start));
    for (const one of cut)
        cuts.push({ cut: one, place: (0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(at) });
    return [{ name, image: { value, written: at.written, span: at.span } }];
}
/** The images of `build.cacheFrom` and of `--cache-from` in `build.options`; a build works without them. */
function readCaches(properties, options, report) {
    const entries = properties === null
        ? []
        : (0,_properties_js__WEBPACK_IMPORTED_MODULE_3__/* .stringsProperty */ .yQ)(properties, 'cacheFrom', report, { path: 'build.cacheFrom', alone: true });
    const flags = options.filter(({ flag }) => flag === 'cache-from');
    return [...entries, ...flags].flatMap(entry => cachesIn(entry.text, (start, end) => entry.part(start, end), report));
}
function cachesIn(text, part, report) {
    return cacheImages(text).map(({ start, end }) => {
        const at = part(start, end);
        const { value, cuts } = (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .substitute */ .V2)(text.slice(start, end));
        for (const cut of cuts)
            report((0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .cutFinding */ .G8)(cut, at.span));
        return (0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_2__/* .mentionAt */ .cr)('cache-from', at, value, false);
    });
}
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
    const [first, second] = [flag, value].map(text => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(JSON.stringify(text)));
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('invalid-configuration', {
        message: `docker takes ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(option.text)} as one argument, and knows no such flag. Write it as two entries, ${first} and ${second}, or with an equals sign, ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(JSON.stringify(`${flag}=${value}`))}.`,
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


/***/ })

};
