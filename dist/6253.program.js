export const id = 6253;
export const ids = [6253,2417];
export const modules = {

/***/ 2051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ longDependsOn),
/* harmony export */   MV: () => (/* binding */ longKeyValues),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   V6: () => (/* binding */ longBuild),
/* harmony export */   XD: () => (/* binding */ longPaths)
/* harmony export */ });
/* unused harmony export mapLike */
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);

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
    return mapLike(node, new Map([['context', { key: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(node), value: node, via: [] }]]));
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
        const value = mapLike(item.value, new Map([['required', { key: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(item.value), value: required, via: [] }]]));
        entries.set(item.value.value.text, { key: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(item.value), value, via: item.via });
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
        const equals = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedText */ .$O)(text).indexOf('=');
        const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceOf */ .Mz)(text, 0, equals < 0 ? text.text.length : equals);
        if (name.value.kind === 'unknown')
            continue;
        const value = equals < 0 ? nullAt(text) : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceOf */ .Mz)(text, equals + 1, text.text.length);
        entries.set(name.text, { key: equals < 0 ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(text) : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(name), value, via: item.via });
    }
    return mapLike(node, entries);
}
function nullAt(text) {
    const [start, end] = text.scalar.range ?? [0, 0];
    return { kind: 'null', home: text.home, start, end };
}


/***/ }),

/***/ 9213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ textUnder),
/* harmony export */   Wu: () => (/* binding */ isFalse),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eV: () => (/* binding */ knownUnder),
/* harmony export */   gQ: () => (/* binding */ wrongType),
/* harmony export */   go: () => (/* binding */ knownTextsUnder),
/* harmony export */   t$: () => (/* binding */ createDiagnostics),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7289);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1809);



/** A collector that continues an earlier one, which stays as it is, or begins empty. */
function createDiagnostics(earlier) {
    const findings = new Map(earlier?.findings.map(one => [keyOf(one), one]));
    const incomplete = new Set(earlier?.incomplete);
    const filesRead = new Set(earlier?.filesRead);
    const limit = (location, what) => {
        if (incomplete.has(what))
            return;
        incomplete.add(what);
        const found = (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('limit-reached', { location, message: what });
        findings.set(keyOf(found), found);
    };
    const keep = (found) => {
        const key = keyOf(found);
        if (findings.has(key))
            return;
        if (findings.size < _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .Fy.findings)
            findings.set(key, found);
        else {
            const what = `More than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .Fy.findings} things are wrong with the compose project; the rest is not listed.`;
            limit(found.location, what);
        }
    };
    const report = (rule, location, message, severity, notes = []) => {
        keep((0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(rule, { location, message, notes, ...(severity && { severity }) }));
    };
    return {
        report,
        limit,
        reportIncomplete: what => void incomplete.add(what),
        recordRead: path => void filesRead.add(path),
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
function keyOf({ rule, location, message }) {
    return JSON.stringify([rule, location?.file, location?.line, location?.column, message]);
}
const forms = { text: 'a single value', map: 'a map', list: 'a list', null: 'nothing' };
/** Notes that a property is of the wrong type: `expected` names the right one, as in "a string". */
function wrongType(diagnostics, node, property, expected) {
    const found = node.kind === 'text' && node.type !== 'string' ? `a ${node.type}` : forms[node.kind];
    diagnostics.report('invalid-configuration', (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(node), `\`${property}\` must be ${expected}, ${found} stands here.`);
}
/** The text under `key`; `null` when there is none or, with a finding, it is something else. */
function textUnder(diagnostics, entry, key, path) {
    const child = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(entry, key);
    if (child === null)
        return null;
    const text = asText(diagnostics, child, `${path}.${key}`);
    return text === null ? null : { ...child, value: text };
}
/** The text that an entry holds; anything else is a finding. */
function asText(diagnostics, entry, property) {
    if (entry.value.kind === 'text' && entry.value.type === 'string')
        return entry.value;
    wrongType(diagnostics, entry.value, property, 'a string');
    return null;
}
/** The text under `key` where it is known; a variable that no file gives is `unresolved-variable`. */
function knownUnder(diagnostics, entry, key, path) {
    const found = textUnder(diagnostics, entry, key, path);
    if (found === null)
        return null;
    const text = knownText(diagnostics, found.value, `${path}.${key}`);
    return text === null ? null : { text, entry: found };
}
/** The value of a text where it is known; a variable that no file gives is `unresolved-variable`. */
function knownText(diagnostics, node, property) {
    if (node.value.kind === 'known')
        return node.value.text;
    const place = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(node);
    const message = `\`${property}\` depends on a value that is not known: ${node.value.reason}.`;
    diagnostics.report('unresolved-variable', place, message);
    return null;
}
/** The texts of the list under `key`, as far as they are known. */
function knownTextsUnder(diagnostics, entry, key, path) {
    const list = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(entry, key);
    if (list === null)
        return [];
    const property = `${path}.${key}`;
    if (list.value.kind !== 'list') {
        wrongType(diagnostics, list.value, property, 'a list of strings');
        return [];
    }
    return list.value.items.flatMap(item => {
        const node = asText(diagnostics, item, property);
        const text = node === null ? null : knownText(diagnostics, node, property);
        return node === null || text === null ? [] : [{ text, node }];
    });
}
/** Whether the value under `key` is false, in one of the words that compose takes for it. */
function isFalse(entry, key) {
    const found = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(entry, key)?.value;
    return found?.kind === 'text' && /^(?:false|0|f|no|n|off)$/i.test(found.text);
}
/** Whether there is a value under `key`. */
function has(entry, key) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(entry, key) !== null;
}


/***/ }),

/***/ 2011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ builtImages),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   oK: () => (/* binding */ cacheMentions),
/* harmony export */   vq: () => (/* binding */ serviceMentions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _devcontainer_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2417);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2051);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9213);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7289);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1809);






/** The names of the images that building some services makes. */
function builtImages(services) {
    return new Set(services.flatMap(({ build, image }) => build !== null && image?.value.value.kind === 'known' ? [image.value.value.text] : []));
}
/**
 * The images that a service names itself: its own, unless it is `built` or one that starts with it builds an image of
 * that name (docker compose then goes on after a pull that failed: `pkg/compose/pull.go`), and those of its volumes.
 */
function serviceMentions(diagnostics, service, built) {
    const path = `services.${service.name}`;
    const volumes = volumeImages(diagnostics, service.entry, path);
    const mentions = volumes.map(volume => mention('volume-image', service, volume.value, volume.via));
    if (service.build !== null || service.image === null)
        return mentions;
    const { value } = service.image.value;
    if (value.kind === 'known' && built.has(value.text))
        return mentions;
    const image = mention('compose-image', service, service.image.value, service.image.via);
    return [{ ...image, platform: service.platform, ...pullPolicy(service) }, ...mentions];
}
/**
 * The `pull_policy` of a service, as docker compose decides (`pkg/compose/pull.go`, `mustPull`). `daily`, `weekly` and
 * `every_…` pull an image again once its tag is older than that: they leave one that was just built or tagged alone.
 */
function pullPolicy({ entry }) {
    const policy = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .childOf */ .GG)(entry, 'pull_policy')?.value;
    if (policy?.kind !== 'text' || policy.value.kind === 'unknown')
        return {};
    if (policy.text === 'always')
        return { pull: 'always' };
    return policy.text === 'never' || policy.text === 'build' ? { pull: 'never' } : {};
}
/** A mention at a text of a service. */
function mention(kind, service, node, via) {
    const { text: written, ...span } = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(node);
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
function cacheMentions(diagnostics, service) {
    const path = `services.${service.name}`;
    const sources = service.build === null ? null : (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .childOf */ .GG)(service.build, 'cache_from');
    if (sources === null)
        return [];
    if (sources.value.kind !== 'list') {
        (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongType */ .gQ)(diagnostics, sources.value, `${path}.build.cache_from`, 'a list of strings');
        return [];
    }
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(sources).flatMap(item => {
        const text = (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(diagnostics, item, `${path}.build.cache_from`);
        return text === null ? [] : cachesIn(diagnostics, service, text, item.via);
    });
}
function cachesIn(diagnostics, service, text, via) {
    const images = (0,_devcontainer_build_js__WEBPACK_IMPORTED_MODULE_1__.cacheImages)((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .maskedText */ .$O)(text));
    if (images.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .Fy.cacheNames) {
        const what = `An entry of \`cache_from\` of the service \`${service.name}\` names more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .Fy.cacheNames} images; the rest was not read.`;
        diagnostics.limit((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(text), what);
    }
    return images.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .Fy.cacheNames).map(({ start, end }) => {
        const whole = start === 0 && end === text.text.length;
        return mention('cache-from', service, whole ? text : (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .sliceOf */ .Mz)(text, start, end), via);
    });
}
/** The images that a service mounts with `type: image`; of several volumes with one target the last counts. */
function volumeImages(diagnostics, service, path) {
    const volumes = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .childOf */ .GG)(service, 'volumes');
    if (volumes === null)
        return [];
    if (volumes.value.kind !== 'list') {
        (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongType */ .gQ)(diagnostics, volumes.value, `${path}.volumes`, 'a list');
        return [];
    }
    const mounted = new Map();
    for (const [index, item] of (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(volumes).entries()) {
        mounted.set(targetOf(item) ?? `\n${index}`, item);
    }
    return [...mounted.values()].flatMap(item => {
        const type = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .childOf */ .GG)(item, 'type')?.value;
        if (type?.kind !== 'text' || type.text !== 'image')
            return [];
        const source = (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .textUnder */ .I5)(diagnostics, item, 'source', `${path}.volumes`);
        return source === null ? [] : [source];
    });
}
function targetOf(item) {
    if (item.value.kind === 'map') {
        const target = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .childOf */ .GG)(item, 'target')?.value;
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
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(target);
    return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}


/***/ }),

/***/ 5123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ inCompose),
/* harmony export */   W: () => (/* binding */ inlineDockerfile)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3732);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);


/**
 * The text of `dockerfile_inline`. Compose replaces variables in it before the Dockerfile is read, so one that no file
 * gives may stand for anything: words that stand nowhere else take their places, and make whatever holds them unknown.
 */
function inlineDockerfile(node) {
    const { source } = node.home;
    const { text, map, reasonFor } = withStandIns(node);
    const locate = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .locateInNode */ .mg)(node);
    return {
        source: {
            kind: 'inline',
            text,
            file: source.path,
            locate: (start, end) => {
                const from = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOffset */ .sF)(map, start);
                return locate(from, Math.max(from, (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .endOffset */ .RI)(map, end)));
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


/***/ }),

/***/ 4151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ interpolate),
/* harmony export */   R: () => (/* binding */ valueOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7289);

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
        value: valueOf(text, run.unknown),
        text,
        stretches: run.stretches,
        unknown: run.unknown,
        places: [...new Set(run.places)]
    };
}
const mostReasons = 10;
/** The value of a text with unknown parts: known without any, or else unknown for their reasons. */
function valueOf(text, unknown) {
    if (unknown.length === 0)
        return { kind: 'known', text };
    const reasons = new Set();
    for (const { reason } of unknown)
        if (reasons.size < mostReasons)
            reasons.add(reason);
    return { kind: 'unknown', reason: [...reasons].join('; ') };
}
function substitute(run, start, end, depth) {
    if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.interpolationDepth)
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
        if (run.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.textLength)
            return { kind: 'too-large' };
    }
    copy(run, position, end, depth);
    return run.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .Fy.textLength ? { kind: 'too-large' } : null;
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


/***/ }),

/***/ 833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ loadOnce),
  q: () => (/* binding */ readComposeProject)
});

// EXTERNAL MODULE: ./src/checkout/paths.ts
var paths = __webpack_require__(8372);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/discovery/compose/canonical.ts
var canonical = __webpack_require__(2051);
// EXTERNAL MODULE: ./src/discovery/compose/diagnostics.ts
var compose_diagnostics = __webpack_require__(9213);
// EXTERNAL MODULE: ./src/discovery/lifecycle/workspace.ts
var workspace = __webpack_require__(64);
// EXTERNAL MODULE: ./src/discovery/reading.ts
var reading = __webpack_require__(7606);
// EXTERNAL MODULE: ./src/discovery/compose/interpolation.ts
var interpolation = __webpack_require__(4151);
// EXTERNAL MODULE: ./src/discovery/compose/limits.ts
var limits = __webpack_require__(7289);
// EXTERNAL MODULE: ./src/discovery/compose/source.ts
var compose_source = __webpack_require__(3732);
;// CONCATENATED MODULE: ./src/discovery/compose/read.ts



/**
 * Reads a file that a configuration names at `place`; when it cannot be read, there is a finding
 * (`missing-file`, `path-outside-repository`, `limit-reached`, `invalid-configuration`) and `null` is given.
 * `what` names it in the message, as in "the compose file".
 */
async function readNamed(files, diagnostics, path, place, what) {
    return taken(await answerOf(files, diagnostics, path), diagnostics, path, place, what);
}
/**
 * Reads a file that is used only if it is there (`.env`): what is missing or a folder gives `null` and no finding. A link
 * that leaves the repository most likely leads to nothing in a codespace, and docker compose goes on without it.
 */
async function readOptional(files, diagnostics, path, place, what) {
    const answer = await answerOf(files, diagnostics, path);
    if (answer.kind === 'missing' || answer.kind === 'directory')
        return null;
    if (answer.kind !== 'outside')
        return taken(answer, diagnostics, path, place, what);
    const message = `${what} \`${path}\` leads out of the repository and was not opened: a codespace does not have what it points to, and docker compose goes on without it.`;
    diagnostics.report('path-outside-repository', place, message, 'warning');
    return null;
}
async function answerOf(files, diagnostics, path) {
    diagnostics.recordRead(path);
    const answer = await files.read(path, limits/* limits */.Fy.fileBytes);
    if (answer.kind === 'text' && answer.path !== undefined)
        diagnostics.recordRead(answer.path);
    return answer;
}
function taken(answer, diagnostics, path, place, what) {
    if (answer.kind === 'text')
        return (0,compose_source/* sourceFile */.sm)(path, answer.text);
    const { rule, message, severity, notes } = (0,reading/* unreadableFinding */.jg)(path, what, answer, place);
    if (rule === 'limit-reached')
        diagnostics.limit(place, message);
    else
        diagnostics.report(rule, place, message, severity, severity === 'warning' ? notes : []);
    return null;
}

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
            if (length > limits/* limits */.Fy.environmentLength)
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
            const places = [(0,compose_source/* placeIn */.VV)(source, range.start, range.end)];
            return { kind: 'value', variable: { value: { kind: 'known', text: value }, places }, next: range.next };
        }
    }
    const end = trimmedEnd(text, start, lineEnd(text, start));
    return invalid(start, end, `the quote ${quote} is not closed`);
}
function expanded(source, range, text, lookup) {
    const answer = (0,interpolation/* interpolate */.G)(text, lookup);
    const { start, end, next } = range;
    if (answer.kind === 'invalid') {
        return invalid(start, end, 'the variable is not written as compose reads it; a plain $ is written $$');
    }
    if (answer.kind === 'too-large') {
        return { kind: 'fault', fault: tooLarge(start, end) };
    }
    const places = [(0,compose_source/* placeIn */.VV)(source, start, end), ...answer.places];
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
/**
 * Adds the variables of environment files to those of `outer`, which win, as compose does it for a project and
 * for an `include` (compose-go `dotenv.GetEnvFromFile`): of two files the later wins.
 */
async function readEnvironment(files, diagnostics, named, outer) {
    const own = new Map();
    for (const file of named) {
        const read = file.optional ? readOptional : readNamed;
        const source = await read(files, diagnostics, file.path, file.place, 'The environment file');
        if (source === null) {
            const answer = await files.read(file.path);
            const writer = answer.kind === 'missing' ? answer.writer : undefined;
            if (writer !== undefined)
                own.set(anyName, openVariable(file.path, writer));
            continue;
        }
        for (const [name, variable] of parseWith(source, diagnostics, outer, own))
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
function parseWith(source, diagnostics, outer, own) {
    const { variables, fault } = parseDotenv(source, name => outer.get(name) ?? own.get(name) ?? (name === workspace/* outputVariable */.Qh ? printed : null));
    if (fault !== null) {
        const span = source.locate(fault.start, fault.end);
        if (fault.kind === 'invalid') {
            diagnostics.report('invalid-configuration', span, `The environment file \`${source.path}\` cannot be read: ${fault.message}.`);
        }
        else {
            diagnostics.limit(span, `The environment file \`${source.path}\` was not read to its end: ${fault.message}.`);
        }
    }
    return variables;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/discovery/compose/tree.ts
var tree = __webpack_require__(1809);
;// CONCATENATED MODULE: ./src/discovery/compose/convert.ts





/**
 * Turns a YAML document into data: follows aliases and merge keys, interpolates every text, takes out what
 * carries `!reset` (compose-go `loader/reset.go`). What is wrong in it is reported.
 */
function convertDocument({ document, aliases }, conversion) {
    const run = {
        ...conversion,
        aliases,
        open: new Set(),
        resets: [],
        nodes: limits/* limits */.Fy.nodes
    };
    const contents = document.contents;
    const entry = contents === null ? null : convert(run, contents, []);
    return { root: entry?.value ?? null, resets: run.resets, nodes: limits/* limits */.Fy.nodes - run.nodes };
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
    const what = `The compose file \`${source.path}\` holds more than ${limits/* limits */.Fy.nodes} values, aliases counted as often as they are used; the rest was not read.`;
    run.diagnostics.limit(placeOfYaml(run, node), what);
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
    const answer = (0,interpolation/* interpolate */.G)(template, run.lookup);
    if (answer.kind === 'text') {
        run.allowance.interpolatedLength -= answer.text.length;
        const { value, text, unknown, places, stretches } = answer;
        if (run.allowance.interpolatedLength >= 0)
            return { ...bare, value, text, unknown, places, stretches };
    }
    const { start, end } = (0,tree/* scalarRange */.Qw)(bare.scalar, run.home.source.text);
    const place = (0,compose_source/* placeIn */.VV)(run.home.source, start, end);
    const reason = answer.kind === 'invalid' ? notATemplate(run, place) : tooLong(run, place);
    const unknown = [{ start: 0, end: template.length, reason }];
    const stretches = [{ at: 0, from: 0, length: template.length }];
    return { ...bare, value: { kind: 'unknown', reason }, text: template, unknown, places: [], stretches };
}
function notATemplate(run, place) {
    const written = place.text.length > 200 ? `${place.text.slice(0, 200)}…` : place.text;
    const message = `\`${written}\` is not a text that compose can interpolate: expected \`$NAME\`, \`\${NAME}\` or \`\${NAME:-default}\`; a plain \`$\` is written \`$$\`.`;
    run.diagnostics.report('invalid-configuration', place, message);
    return 'its variables are not written as compose reads them';
}
function tooLong(run, place) {
    const what = `The variables of a text in \`${run.home.source.path}\` are nested too deeply or make it too long; it was not interpolated.`;
    run.diagnostics.limit(place, what);
    return 'its variables are nested too deeply or make it too long';
}
function convertAlias(run, alias, path) {
    const target = run.aliases.get(alias);
    const place = placeOfYaml(run, alias);
    if (target === undefined) {
        const message = `No anchor \`&${alias.source}\` stands before the alias \`*${alias.source}\`.`;
        run.diagnostics.report('invalid-configuration', place, message);
        return null;
    }
    if (run.open.has(target)) {
        const message = `The alias \`*${alias.source}\` stands within its own anchor \`&${alias.source}\`.`;
        run.diagnostics.report('invalid-configuration', place, message);
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
            run.diagnostics.report('invalid-configuration', key.place, message);
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
        const { start, end } = (0,tree/* scalarRange */.Qw)(target, run.home.source.text);
        const place = (0,compose_source/* placeIn */.VV)(run.home.source, start, end);
        if (resolved.type === 'string') {
            return { name: resolved.text, place, merges: resolved.text === '<<' && target.type === 'PLAIN' };
        }
    }
    const place = placeOfYaml(run, node);
    run.diagnostics.report('invalid-configuration', place, 'A key of a compose file must be a string; put it in quotes.');
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
            run.diagnostics.report('invalid-configuration', placeOfYaml(run, node), message);
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
    return (0,compose_source/* placeIn */.VV)(run.home.source, start, end);
}
const tagPrefix = 'tag:yaml.org,2002:';
const booleans = new Set(['true', 'True', 'TRUE', 'false', 'False', 'FALSE']);
const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);
const integer = /^[-+]?[0-9][0-9_]*$/;
const prefixed = /^([-+]?)0([xob])([0-9a-fA-F_]+)$/;
const convert_float = /^[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/;
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
    return convert_float.test(text) ? { type: 'number', text: goFloat(Number(bare)) } : null;
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

// EXTERNAL MODULE: ./src/discovery/compose/parser.ts
var parser = __webpack_require__(8230);
;// CONCATENATED MODULE: ./src/discovery/compose/files.ts







/**
 * The documents of a compose file as data, in order; `null` when it cannot be read. A file is parsed once for
 * a project, and converted as often as it is used, since each use may have another environment or folder.
 */
async function readComposeFile(project, path, place, folder, environment) {
    project.allowance.documents -= 1;
    if (project.allowance.documents < 0) {
        const what = `The compose project reads more than ${limits/* limits */.Fy.documents} files; \`${path}\` was not read.`;
        if (project.allowance.documents === -1)
            project.diagnostics.limit(place, what);
        project.unread.add(path);
        return null;
    }
    if (project.run.allowance.convertedNodes <= 0) {
        const what = `The compose projects of this repository hold more than ${limits/* limits */.Fy.convertedNodes} values together; \`${path}\` was not read.`;
        project.diagnostics.limit(place, what);
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
    const { diagnostics, allowance } = project;
    const conversion = { home, diagnostics, allowance, lookup: (name) => variableOf(environment, name) };
    const documents = file.documents.map(document => convertDocument(document, conversion));
    for (const { nodes } of documents) {
        project.run.allowance.convertedNodes -= nodes;
        allowance.nodes += nodes;
    }
    return { home, documents };
}
async function parseFile(project, path, place) {
    const source = await readNamed(project.files, project.diagnostics, path, place, 'The compose file');
    if (source === null)
        return null;
    const parsed = (0,parser/* parseOnce */.v)(project.run, path, source.text);
    if (parsed.kind === 'documents')
        return parsed;
    if (parsed.kind === 'spent') {
        const what = `The compose files of this repository hold more than ${limits/* limits */.Fy.parsedLength} characters together; \`${path}\` was not read.`;
        project.diagnostics.limit(place, what);
    }
    else if (parsed.kind === 'invalid') {
        const message = `\`${path}\` is not valid YAML: ${parsed.expected}.`;
        project.diagnostics.report('invalid-configuration', source.locate(parsed.start, parsed.end), message);
    }
    else {
        const what = `The compose file \`${path}\` was not read: it holds ${parsed.what}.`;
        project.diagnostics.limit(source.locate(parsed.start, parsed.start), what);
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
function pathFrom(diagnostics, folder, path, place) {
    const resolved = (0,paths/* resolveFrom */.dx)(folder, path);
    if (resolved.kind === 'inside' && !path.startsWith('~'))
        return resolved.path;
    diagnostics.report('path-outside-repository', place, `\`${path}\` leads out of the repository, which nothing is read from.`);
    return null;
}
/**
 * The files of a project whose `dockerComposeFile` names none, as the dev container CLI finds them in `folder`:
 * those of the line `COMPOSE_FILE=` in `.env`, else `docker-compose.yml` with `docker-compose.override.yml`.
 */
async function defaultFiles(files, diagnostics, folder, place) {
    const source = await readOptional(files, diagnostics, inFolder(folder, '.env'), place, 'The environment file');
    const named = source === null ? null : composeFileLine(source);
    if (named !== null) {
        return named.text.split(':').map(path => ({ path: absolute(folder, path), place: named }));
    }
    const override = inFolder(folder, 'docker-compose.override.yml');
    const overrides = await readOptional(files, diagnostics, override, place, 'The compose file');
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
    return (0,compose_source/* placeIn */.VV)(source, start, start + value.length);
}
function absolute(folder, path) {
    const resolved = (0,paths/* resolveFrom */.dx)(folder, path);
    return resolved.kind === 'inside' ? resolved.path : path;
}

// EXTERNAL MODULE: ./src/discovery/compose/images.ts
var compose_images = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/discovery/compose/inline-dockerfile.ts
var inline_dockerfile = __webpack_require__(5123);
;// CONCATENATED MODULE: ./src/discovery/compose/build.ts










/**
 * The build of a service. `dockerfile` is relative to `context`, and `context` to the folder of its model (compose-go
 * `paths`).
 */
function serviceBuild(diagnostics, service, environment) {
    const { build } = service;
    if (build === null)
        return { kind: 'none' };
    const path = `services.${service.name}.build`;
    const dockerfile = dockerfileOf(diagnostics, service, build, path);
    const target = (0,compose_diagnostics/* knownUnder */.eV)(diagnostics, build, 'target', path);
    const platforms = (0,compose_diagnostics/* knownTextsUnder */.go)(diagnostics, build, 'platforms', path);
    const buildArgs = buildArguments(diagnostics, build, path, environment);
    const contexts = namedContexts(diagnostics, build, path);
    if (dockerfile.kind !== 'known')
        return dockerfile;
    if (target === null && (0,compose_diagnostics/* has */.zy)(build, 'target')) {
        diagnostics.reportIncomplete(`The build of the service \`${service.name}\` was not read: its target is not known.`);
        return { kind: 'none' };
    }
    return {
        kind: 'build',
        build: {
            dockerfile: dockerfile.source,
            arguments: buildArgs,
            target: target === null || target.text === ''
                ? null
                : { name: target.text, place: (0,tree/* placeOf */.$t)(target.entry.value) },
            contexts,
            platform: service.platform ?? (platforms.length === 1 ? (platforms[0]?.text ?? null) : null),
            via: dockerfile.via
        },
        inline: dockerfile.inline,
        variableOrigins: variableOriginsOf(buildArgs, contexts)
    };
}
function dockerfileOf(diagnostics, service, build, path) {
    const inline = (0,compose_diagnostics/* textUnder */.I5)(diagnostics, build, 'dockerfile_inline', path);
    if (inline === null)
        return fileOf(diagnostics, service, build, path);
    const { source, reading } = (0,inline_dockerfile/* inlineDockerfile */.W)(inline.value);
    return { kind: 'known', source, via: [...inline.via, ...inline.value.places], inline: reading };
}
function fileOf(diagnostics, service, build, path) {
    const context = contextOf(diagnostics, build, path);
    const named = (0,compose_diagnostics/* textUnder */.I5)(diagnostics, build, 'dockerfile', path);
    if (context.kind === 'unknown')
        return unknownPath(service, context.text, context.via);
    if (named?.value.value.kind === 'unknown')
        return unknownPath(service, named.value, named.via);
    if (context.kind === 'wrong' || (named === null && (0,compose_diagnostics/* has */.zy)(build, 'dockerfile'))) {
        diagnostics.reportIncomplete(`The Dockerfile of the service \`${service.name}\` was not read: its path is not known.`);
        return { kind: 'none' };
    }
    const name = named === null || named.value.text === '' ? 'Dockerfile' : named.value.text;
    const place = named === null ? context.place : (0,tree/* placeOf */.$t)(named.value);
    const elsewhere = [context.path, name].find(isRemote);
    if (elsewhere !== undefined) {
        diagnostics.reportIncomplete(`The Dockerfile of the service \`${service.name}\` was not read: \`${elsewhere}\` lies outside of the repository.`);
        return { kind: 'none' };
    }
    const relative = external_node_path_.posix.isAbsolute(name) ? name : external_node_path_.posix.join(context.path, name);
    const file = pathFrom(diagnostics, context.folder, relative, place);
    if (file === null)
        return { kind: 'none' };
    const via = named === null ? context.via : [...named.via, ...named.value.places];
    return { kind: 'known', source: { kind: 'file', path: file, place }, via, inline: null };
}
function unknownPath(service, text, via) {
    return { kind: 'unknown', mention: (0,compose_images/* mention */.lE)('from', service, text, via) };
}
/**
 * The arguments of a build, as a map or a list of `KEY=VALUE`. A key without a value takes that of the project's
 * environment files; where they have none compose drops it, and the default of the Dockerfile's ARG counts.
 */
function buildArguments(diagnostics, build, path, environment) {
    const args = (0,tree/* childOf */.GG)(build, 'args');
    if (args === null)
        return [];
    const property = `${path}.args`;
    if (args.value.kind === 'text') {
        (0,compose_diagnostics/* wrongType */.gQ)(diagnostics, args.value, property, 'a map or a list of `KEY=VALUE`');
        return [];
    }
    if (args.value.kind === 'list')
        for (const item of args.value.items)
            (0,compose_diagnostics/* asText */.e1)(diagnostics, item, property);
    return (0,canonical/* entriesOf */.Mc)({ value: (0,canonical/* longKeyValues */.MV)(args.value), via: args.via }).flatMap(([name, entry]) => {
        const given = build_valueOf(diagnostics, name, entry, property, environment);
        if (given === null)
            return [];
        const place = entry.value.kind === 'text' ? (0,tree/* placeOf */.$t)(entry.value) : entry.key;
        return [{ name, value: given.value, place, variableOrigins: given.places }];
    });
}
function build_valueOf(diagnostics, name, entry, property, environment) {
    if (entry.value.kind === 'null')
        return variableOf(environment, name);
    if (entry.value.kind === 'text' && entry.value.type !== 'timestamp')
        return entry.value;
    (0,compose_diagnostics/* wrongType */.gQ)(diagnostics, entry.value, `${property}.${name}`, 'a string, a number, a boolean or nothing');
    return null;
}
/** The context of a build in its long form; `wrong`: a finding says what. */
function contextOf(diagnostics, build, path) {
    const entry = build.value.kind === 'map' ? build.value.entries.get('context') : undefined;
    if (entry === undefined)
        return { kind: 'wrong' };
    if (entry.value.kind === 'null') {
        return { kind: 'known', path: '.', folder: entry.value.home.folder, place: entry.key, via: build.via };
    }
    const text = (0,compose_diagnostics/* asText */.e1)(diagnostics, entry, `${path}.context`);
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
        place: (0,tree/* placeOf */.$t)(text),
        via: [...via, ...text.places]
    };
}
/** Gives the places of the variables that a build argument or a named context, found by its own place, takes its value from. */
function variableOriginsOf(args, contexts) {
    const places = new Map();
    for (const { place, variableOrigins } of args)
        places.set(build_keyOf(place), variableOrigins);
    for (const { image, variableOrigins } of contexts)
        if (image !== null)
            places.set(build_keyOf(image.span), variableOrigins);
    return place => places.get(build_keyOf(place)) ?? [];
}
function build_keyOf({ file, line, column, endLine, endColumn }) {
    return [file, line, column, endLine, endColumn].join('\n');
}
const imagePrefix = 'docker-image://';
const servicePrefix = 'service:';
/** The named contexts of a build (`additional_contexts`, a map or a list of `NAME=VALUE`) with the images among them. */
function namedContexts(diagnostics, build, path) {
    return contextEntries(diagnostics, build, path).map(([name, entry]) => {
        const text = (0,compose_diagnostics/* asText */.e1)(diagnostics, entry, `${path}.additional_contexts.${name}`);
        if (text === null || !(0,tree/* maskedText */.$O)(text).startsWith(imagePrefix))
            return { name, image: null, variableOrigins: [] };
        const image = (0,tree/* sliceOf */.Mz)(text, imagePrefix.length, text.text.length);
        const { text: written, ...span } = (0,tree/* placeOf */.$t)(image);
        return { name, image: { value: image.value, written, span }, variableOrigins: text.places };
    });
}
/** The services whose builds a build takes as named contexts. */
function contextServices(diagnostics, build, path) {
    return contextEntries(diagnostics, build, path).flatMap(([, entry]) => {
        if (entry.value.kind !== 'text' || entry.value.value.kind !== 'known')
            return [];
        const { text } = entry.value.value;
        if (!text.startsWith(servicePrefix))
            return [];
        return [{ name: text.slice(servicePrefix.length), place: (0,tree/* placeOf */.$t)(entry.value) }];
    });
}
function contextEntries(diagnostics, build, path) {
    const contexts = (0,tree/* childOf */.GG)(build, 'additional_contexts');
    if (contexts === null)
        return [];
    if (contexts.value.kind === 'text') {
        (0,compose_diagnostics/* wrongType */.gQ)(diagnostics, contexts.value, `${path}.additional_contexts`, 'a map or a list of `NAME=VALUE`');
        return [];
    }
    return (0,canonical/* entriesOf */.Mc)({ value: (0,canonical/* longKeyValues */.MV)(contexts.value), via: contexts.via });
}
/** What building a service of a project needs. */
async function buildNeeds(files, diagnostics, environment, service) {
    const caches = (0,compose_images/* cacheMentions */.oK)(diagnostics, service);
    const read = serviceBuild(diagnostics, service, environment);
    const none = { build: null, fallback: null, mentions: caches };
    if (read.kind === 'unknown')
        return { ...none, mentions: [...caches, read.mention] };
    if (read.kind === 'none')
        return none;
    const { inline, variableOrigins, build } = read;
    const fallback = await fallbackOf(files, diagnostics, build);
    const taken = fallback === null ? build : { ...build, dockerfile: { kind: 'file', ...fallback } };
    return {
        build: { service: service.name, build: taken, inline, variableOrigins },
        fallback,
        mentions: caches
    };
}
/** Notes what the dev container CLI reads otherwise of the build of the service that the codespace opens. */
async function checkForCli(files, diagnostics, service, { fallback }) {
    if (fallback !== null)
        checkFallbackForCli(diagnostics, fallback);
    await checkInlineForCli(files, diagnostics, service);
}
const usual = /(^|\/)Dockerfile$/;
/** The file that BuildKit takes where the `Dockerfile` of a build is absent (moby issue 10858); `null`: it takes none. */
async function fallbackOf(files, diagnostics, { dockerfile }) {
    if (dockerfile.kind === 'inline')
        return null;
    const { path: absent, place } = dockerfile;
    diagnostics.recordRead(absent);
    if (!usual.test(absent))
        return null;
    if ((await files.read(absent, limits/* limits */.Fy.fileBytes)).kind !== 'missing')
        return null;
    const path = absent.replace(usual, '$1dockerfile');
    if ((await files.read(path, limits/* limits */.Fy.fileBytes)).kind === 'missing')
        return null;
    diagnostics.recordRead(path);
    return { absent, path, place };
}
/**
 * Notes that the dev container CLI takes no other file for an absent `Dockerfile`, and stops at the service that the
 * codespace opens (`src/spec-node/dockerCompose.ts`, `buildAndExtendDockerCompose`).
 */
function checkFallbackForCli(diagnostics, { absent, path, place }) {
    const message = `Docker takes \`${path}\` for this build, but the dev container CLI reads \`${absent}\`, which is not there, so the codespace fails. Rename the file to \`Dockerfile\`.`;
    diagnostics.report('cli-cannot-parse', place, message);
}
/**
 * Notes that the service which the codespace opens is built from `dockerfile_inline` (`cli-cannot-parse`). The dev
 * container CLI looks for what it builds upon in `Dockerfile` of the build's context, and stops where there is none
 * (`src/spec-node/dockerCompose.ts`, `getBuildInfoForService`).
 */
async function checkInlineForCli(files, diagnostics, { name, build }) {
    const inline = build === null ? null : (0,tree/* childOf */.GG)(build, 'dockerfile_inline');
    if (build === null || inline === null)
        return;
    const path = `services.${name}.build`;
    const context = contextOf(diagnostics, build, path);
    if (context.kind !== 'known' || isRemote(context.path))
        return;
    const dockerfile = (0,paths/* resolveFrom */.dx)(context.folder, `${context.path}/Dockerfile`);
    if (dockerfile.kind !== 'inside')
        return;
    diagnostics.recordRead(dockerfile.path);
    const { kind } = await files.read(dockerfile.path, limits/* limits */.Fy.fileBytes);
    const reads = `The dev container CLI knows no \`dockerfile_inline\`: for \`${path}\` it reads \`${dockerfile.path}\``;
    const consequence = kind === 'text'
        ? 'and takes the base image, user and environment of that one for those of the build'
        : 'which is not there, so the codespace fails';
    const message = `${reads}, ${consequence}. Put the text into that file, and leave \`dockerfile_inline\` out.`;
    diagnostics.report('cli-cannot-parse', inline.key, message);
}

;// CONCATENATED MODULE: ./src/discovery/compose/merge.ts



/**
 * Merges one map of services into another, as compose does with several files (compose-go `override/merge.go`).
 * Properties that decide nothing about images are taken from `over` alone.
 */
function mergeServices(work, base, over) {
    if (!spend(work, base.entries.size + over.entries.size, over))
        return over;
    return mergeMaps(base, over, name => (below, above) => mergeService(work, below, above, name));
}
/** Merges one service into another: of two files, or into the one that it extends. */
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
    const below = { ...base, value: (0,canonical/* longPaths */.XD)(base.value) };
    const above = { ...over, value: (0,canonical/* longPaths */.XD)(over.value) };
    return append(work, below, above, path);
};
const keyValues = (work, base, over, path) => {
    const below = { ...base, value: (0,canonical/* longKeyValues */.MV)(base.value) };
    const above = { ...over, value: (0,canonical/* longKeyValues */.MV)(over.value) };
    return mergeMapEntries(work, below, above, path, () => (_base, top) => top);
};
const build = (work, base, over, path) => {
    const below = { ...base, value: (0,canonical/* longBuild */.V6)(base.value) };
    const above = { ...over, value: (0,canonical/* longBuild */.V6)(over.value) };
    return mergeMapEntries(work, below, above, path, key => {
        const merger = key === 'args' || key === 'additional_contexts' ? keyValues : replaceOrAppend(key);
        return (lower, upper) => merger(work, lower, upper, `${path}.${key}`);
    });
};
function replaceOrAppend(key) {
    return key === 'cache_from' || key === 'platforms' ? append : replace;
}
const dependsOn = (work, base, over, path) => {
    const below = { ...base, value: (0,canonical/* longDependsOn */.BH)(base.value) };
    const above = { ...over, value: (0,canonical/* longDependsOn */.BH)(over.value) };
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
    const below = (0,tree/* placeOf */.$t)(base.value);
    const message = `\`${path}\` is ${merge_forms[over.value.kind]} here and ${merge_forms[base.value.kind]} in \`${below.file}\`, line ${below.line}, which it is merged with; expected ${merge_forms[base.value.kind]}.`;
    work.diagnostics.report('invalid-configuration', (0,tree/* placeOf */.$t)(over.value), message);
    return over;
}
function spend(work, nodes, at) {
    work.allowance.mergedNodes -= nodes;
    if (work.allowance.mergedNodes >= 0)
        return true;
    const what = `The compose project merges more than ${limits/* limits */.Fy.mergedNodes} values; the rest was not merged.`;
    if (work.allowance.mergedNodes + nodes >= 0)
        work.diagnostics.limit((0,tree/* placeOf */.$t)(at), what);
    return false;
}
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





/** Reads the services of a project; what docker compose refuses is reported. */
function readServices(diagnostics, services) {
    const read = new Map();
    const sizes = new Map();
    let nodes = 0;
    for (const [name, entry] of services.entries) {
        nodes += sizeOf(entry.value, sizes);
        if (nodes > limits/* limits */.Fy.serviceNodes) {
            diagnostics.limit(entry.key, `The services hold more than ${limits/* limits */.Fy.serviceNodes} values together; the rest was not read.`);
            break;
        }
        if (entry.value.kind === 'map')
            read.set(name, readService(diagnostics, name, entry));
        else
            (0,compose_diagnostics/* wrongType */.gQ)(diagnostics, entry.value, `services.${name}`, 'a map');
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
function readService(diagnostics, name, entry) {
    const path = `services.${name}`;
    const image = (0,compose_diagnostics/* textUnder */.I5)(diagnostics, entry, 'image', path);
    const build = buildOf(diagnostics, entry, path);
    const nameless = image === null || (image.value.value.kind === 'known' && image.value.value.text === '');
    return {
        name,
        place: entry.key,
        entry,
        image: nameless || (0,compose_diagnostics/* has */.zy)(entry, 'provider') ? null : image,
        build,
        platform: (0,compose_diagnostics/* knownUnder */.eV)(diagnostics, entry, 'platform', path)?.text ?? null,
        profiles: (0,compose_diagnostics/* knownTextsUnder */.go)(diagnostics, entry, 'profiles', path).map(({ text }) => text),
        dependencies: dependenciesOf(diagnostics, entry, path)
    };
}
function buildOf(diagnostics, entry, path) {
    const build = (0,tree/* childOf */.GG)(entry, 'build');
    if (build === null)
        return null;
    const isText = build.value.kind === 'text' && build.value.type === 'string';
    if (!isText && build.value.kind !== 'map') {
        (0,compose_diagnostics/* wrongType */.gQ)(diagnostics, build.value, `${path}.build`, 'a path or a map');
        return null;
    }
    return { value: (0,canonical/* longBuild */.V6)(build.value), via: build.via };
}
/** No services, of a compose file that defines none. */
function noServices(home) {
    return { kind: 'map', entries: new Map(), home, start: 0, end: 0 };
}
/** The `services` of a compose file; none when there are none. */
function servicesOf(diagnostics, root) {
    const none = { ...root, entries: new Map() };
    const entry = root.entries.get('services');
    if (entry === undefined)
        return none;
    if (entry.value.kind !== 'map') {
        (0,compose_diagnostics/* wrongType */.gQ)(diagnostics, entry.value, 'services', 'a map');
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
/**
 * What a service depends on: `depends_on` in both forms, `links`, `volumes_from`, and the namespaces that it
 * shares with `service:…` (compose-go `loader/normalize.go`). Of two mentions of a service the first decides, but for
 * `network_mode`, whose service is required whatever `depends_on` says (`loader/validate.go`).
 */
function dependenciesOf(diagnostics, service, path) {
    const found = new Map();
    const add = (dependency) => {
        if (!found.has(dependency.name))
            found.set(dependency.name, dependency);
    };
    services_dependsOn(diagnostics, service, `${path}.depends_on`).forEach(add);
    for (const { text, node } of (0,compose_diagnostics/* knownTextsUnder */.go)(diagnostics, service, 'links', path)) {
        const [name = ''] = text.split(':');
        add({ name, required: true, place: (0,tree/* placeOf */.$t)(node) });
    }
    for (const namespace of ['network_mode', 'ipc', 'pid', 'uts', 'cgroup']) {
        const shared = (0,compose_diagnostics/* knownUnder */.eV)(diagnostics, service, namespace, path);
        if (shared?.text.startsWith('service:') !== true)
            continue;
        const name = shared.text.slice('service:'.length);
        if (namespace === 'network_mode' && found.get(name)?.required === false)
            found.delete(name);
        add({ name, required: true, place: (0,tree/* placeOf */.$t)(shared.entry.value) });
    }
    for (const { text, node } of (0,compose_diagnostics/* knownTextsUnder */.go)(diagnostics, service, 'volumes_from', path)) {
        const [name = ''] = text.split(':');
        if (!text.startsWith('container:'))
            add({ name, required: true, place: (0,tree/* placeOf */.$t)(node) });
    }
    return [...found.values()];
}
function services_dependsOn(diagnostics, service, path) {
    const child = (0,tree/* childOf */.GG)(service, 'depends_on');
    if (child === null)
        return [];
    if (child.value.kind === 'text') {
        (0,compose_diagnostics/* wrongType */.gQ)(diagnostics, child.value, path, 'a list of services or a map');
        return [];
    }
    if (child.value.kind === 'list')
        for (const item of child.value.items)
            checkName(diagnostics, item, path);
    return (0,canonical/* entriesOf */.Mc)({ value: (0,canonical/* longDependsOn */.BH)(child.value), via: [] }).map(([name, entry]) => ({
        name,
        required: isRequired(diagnostics, entry, `${path}.${name}`),
        place: entry.key
    }));
}
function checkName(diagnostics, item, path) {
    const text = (0,compose_diagnostics/* asText */.e1)(diagnostics, item, path);
    if (text !== null)
        (0,compose_diagnostics/* knownText */.bG)(diagnostics, text, path);
}
function isRequired(diagnostics, entry, path) {
    if (entry.value.kind !== 'map') {
        (0,compose_diagnostics/* wrongType */.gQ)(diagnostics, entry.value, path, 'a map with `condition`');
        return true;
    }
    return !(0,compose_diagnostics/* isFalse */.Wu)(entry, 'required');
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
    const target = (0,tree/* childOf */.GG)({ value: service.value, via: [] }, 'extends');
    if (target === null)
        return service;
    const named = targetOf(run, target, name);
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
        run.project.diagnostics.report('invalid-configuration', named.place, message);
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
        run.project.diagnostics.report('invalid-configuration', link.place, `Services extend each other in a circle: ${names}.`);
        return true;
    }
    if (chain.length < limits/* limits */.Fy.extendsDepth)
        return false;
    const what = `Services extend each other more than ${limits/* limits */.Fy.extendsDepth} deep in \`${link.file}\`; the rest was not followed.`;
    run.project.diagnostics.limit(link.place, what);
    return true;
}
function targetOf(run, entry, name) {
    const { diagnostics } = run.project;
    const path = `services.${name}.extends`;
    if (entry.value.kind === 'text') {
        const service = (0,compose_diagnostics/* knownText */.bG)(diagnostics, entry.value, path);
        const place = (0,tree/* placeOf */.$t)(entry.value);
        return service === null ? null : { service, place, file: null, filePlace: place, via: entry.via };
    }
    if (entry.value.kind !== 'map') {
        (0,compose_diagnostics/* wrongType */.gQ)(diagnostics, entry.value, path, 'the name of a service or a map with `service` and `file`');
        return null;
    }
    const service = (0,compose_diagnostics/* knownUnder */.eV)(diagnostics, entry, 'service', path);
    if (service === null) {
        if ((0,tree/* childOf */.GG)(entry, 'service') === null) {
            diagnostics.report('invalid-configuration', (0,tree/* placeOf */.$t)(entry.value), `\`${path}.service\` is missing; it names the service to extend.`);
        }
        return null;
    }
    const place = (0,tree/* placeOf */.$t)(service.entry.value);
    const target = { service: service.text, place, via: service.entry.via };
    if ((0,tree/* childOf */.GG)(entry, 'file') === null)
        return { ...target, file: null, filePlace: place };
    const file = (0,compose_diagnostics/* knownUnder */.eV)(diagnostics, entry, 'file', path);
    if (file === null)
        return null;
    const filePlace = (0,tree/* placeOf */.$t)(file.entry.value);
    if (isRemote(file.text)) {
        diagnostics.reportIncomplete(`\`${path}.file\` names \`${file.text}\`, which lies outside of the repository and was not read.`);
        return null;
    }
    const resolved = pathFrom(diagnostics, file.entry.value.home.folder, file.text, filePlace);
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
        const own = servicesOf(run.project.diagnostics, document.root);
        services = mergeServices(run.project, resetServices(services, document.resets), own);
        resets = document.resets;
    }
    return { file: path, services, resets, done: new Map() };
}

;// CONCATENATED MODULE: ./src/discovery/compose/include.ts









/**
 * Adds the services of the projects that a compose file includes (compose-go `loader/include.go`). Each is a
 * model of its own, with its own folder and environment file. Where both define a service and differ, which Docker Compose
 * 2 refuses, the including file is laid over it, as version 5 does it.
 */
async function applyInclude(project, model, file, load) {
    const { home, root, services, resets } = file;
    const entry = (0,tree/* childOf */.GG)({ value: root, via: [] }, 'include');
    if (entry === null)
        return services;
    if (entry.value.kind !== 'list') {
        (0,compose_diagnostics/* wrongType */.gQ)(project.diagnostics, entry.value, 'include', 'a list');
        return services;
    }
    let all = services;
    const definitions = ownDefinitions(services);
    for (const item of (0,canonical/* itemsOf */.S3)(entry)) {
        const included = await includedServices(project, model, file, item, load);
        if (included === null) {
            project.unread.add(home.source.path);
            continue;
        }
        addImported(definitions, project.diagnostics, included);
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
        project.diagnostics.report('invalid-configuration', first.place, `Compose files include each other in a circle: ${circle}.`);
        return null;
    }
    if (including.length > limits/* limits */.Fy.includeDepth) {
        const what = `Compose files include each other more than ${limits/* limits */.Fy.includeDepth} deep; \`${first.path}\` was not read.`;
        project.diagnostics.limit(first.place, what);
        return null;
    }
    const environment = await environmentOf(project, model, item);
    const services = await load(project, { files: item.paths, folder: item.folder, environment, including });
    return services === null ? null : { ...services, entries: withVia(services, [...item.via, first.place]) };
}
function environmentOf(project, model, item) {
    return readEnvironment(project.files, project.diagnostics, item.environmentFiles, model.environment);
}
function readItem(project, model, entry) {
    const { diagnostics } = project;
    if (entry.value.kind !== 'text' && entry.value.kind !== 'map') {
        (0,compose_diagnostics/* wrongType */.gQ)(diagnostics, entry.value, 'include', 'a path or a map with `path`');
        return null;
    }
    const named = entry.value.kind === 'text' ? entry : (0,tree/* childOf */.GG)(entry, 'path');
    if (named === null) {
        diagnostics.report('invalid-configuration', (0,tree/* placeOf */.$t)(entry.value), '`include.path` is missing; it names the compose file to include.');
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
    const environment = (0,tree/* childOf */.GG)(entry, 'env_file');
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
    return entry.value.kind === 'list' ? (0,canonical/* itemsOf */.S3)(entry) : [entry];
}
function projectFolder(project, model, entry, first) {
    const directory = (0,tree/* childOf */.GG)(entry, 'project_directory');
    if (directory === null)
        return (0,paths/* folderOf */.yS)(first);
    const text = (0,compose_diagnostics/* asText */.e1)(project.diagnostics, directory, 'include.project_directory');
    if (text === null)
        return null;
    const known = (0,compose_diagnostics/* knownText */.bG)(project.diagnostics, text, 'include.project_directory');
    return known === null ? null : pathFrom(project.diagnostics, model.folder, known, (0,tree/* placeOf */.$t)(text));
}
function pathsOf(project, model, entry, property) {
    const paths = [];
    for (const item of listOf(entry)) {
        const text = (0,compose_diagnostics/* asText */.e1)(project.diagnostics, item, property);
        const known = text === null ? null : (0,compose_diagnostics/* knownText */.bG)(project.diagnostics, text, property);
        if (text === null || known === null)
            return null;
        const place = (0,tree/* placeOf */.$t)(text);
        // Compose v2.40 and later read `/dev/null` as "no environment file, not even .env".
        if (property === 'include.env_file' && known === '/dev/null')
            continue;
        if (isRemote(known)) {
            project.diagnostics.reportIncomplete(`\`${property}\` names \`${known}\`, which lies outside of the repository and was not read.`);
            return null;
        }
        const path = pathFrom(project.diagnostics, model.folder, known, place);
        if (path === null)
            return null;
        paths.push({ path, place });
    }
    return paths;
}
/** Begins with the services that a file defines itself. */
function ownDefinitions(own) {
    const services = [...own.entries].map(([name, entry]) => [name, { entry, included: false }]);
    return { services: new Map(services), sizes: new Map(), nodes: limits/* limits */.Fy.serviceNodes };
}
/**
 * Adds the services of an included project, and notes those that are defined already and differently: docker compose 2
 * stops there ("conflicts with imported resource", compose-go `loader/include.go`). It compares what an included file has
 * become once it was loaded with what the including file says, so that a short form differs from itself.
 */
function addImported(definitions, diagnostics, imported) {
    const { services, sizes } = definitions;
    for (const [name, entry] of imported.entries) {
        const known = services.get(name);
        if (known === undefined) {
            services.set(name, { entry, included: true });
            continue;
        }
        definitions.nodes -= sizeOf(entry.value, sizes);
        if (definitions.nodes < 0) {
            const what = `The included services hold more than ${limits/* limits */.Fy.serviceNodes} values together; whether the rest is defined twice was not looked at.`;
            diagnostics.limit(entry.key, what);
            return;
        }
        if (compareServices(known, entry) !== 'different')
            continue;
        const [here, there] = known.included ? [entry.key, known.entry.key] : [known.entry.key, entry.key];
        const message = `The service \`${name}\` is defined here and, differently, in \`${there.file}\`, line ${there.line}, and one of them is included: docker compose 2 refuses this. Define it in one place; to change an included service, list a further file in \`dockerComposeFile\`.`;
        diagnostics.report('invalid-configuration', here, message);
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
    const [one, other] = [first, second].map(({ home, text }) => (0,paths/* resolveFrom */.dx)(home.folder, text));
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

;// CONCATENATED MODULE: ./src/discovery/compose/start.ts

/**
 * The services that start: those that are named (`service` and `runServices`) or, when `runServices` is absent
 * or empty, `service` and all without a profile; and what they depend on. A service that `up` names activates its
 * profiles, `COMPOSE_PROFILES` of the project's environment files activates more.
 */
function startedServices(diagnostics, services, environment, request) {
    const ofProject = new Set(profilesOf(diagnostics, environment, request.place));
    const profiles = new Set(ofProject);
    const always = [...services.values()].filter(service => isActive(service, profiles));
    const named = namedServices(diagnostics, services, request);
    const all = request.runServices === null || request.runServices.length === 0;
    if (request.runServices === null && request.service !== null)
        checkOpened(diagnostics, services, request.service, profiles);
    for (const service of all ? [] : named) {
        if (!isActive(service, profiles))
            for (const profile of service.profiles)
                profiles.add(profile);
    }
    const started = closure(services, all ? [...always, ...named] : named, profiles);
    const enabled = new Set(always);
    for (const service of services.values()) {
        const first = enabled.has(service) ? { profiles: ofProject, beforeNamed: true } : null;
        const isEnabled = started.has(service.name) && isActive(service, profiles);
        const phase = first ?? (isEnabled ? { profiles, beforeNamed: false } : null);
        for (const dependency of service.dependencies)
            checkDependency(diagnostics, services, { service, dependency, phase });
        checkContexts(diagnostics, services, service, first);
    }
    checkCycle(diagnostics, services);
    return started;
}
function checkCycle(diagnostics, services) {
    const cycle = dependencyCycle(services);
    if (cycle === null)
        return;
    const names = cycle.names.slice(0, 20).join(' → ');
    const message = `Services depend on each other in a circle: ${names}. docker compose refuses this.`;
    diagnostics.report('invalid-configuration', cycle.closing.place, message);
}
function profilesOf(diagnostics, environment, place) {
    const variable = environment.get('COMPOSE_PROFILES');
    if (variable === undefined)
        return [];
    if (variable.value.kind === 'known')
        return variable.value.text.split(',').map(profile => profile.trim());
    const message = `\`COMPOSE_PROFILES\` depends on a value that is not known: ${variable.value.reason}.`;
    diagnostics.report('unresolved-variable', variable.places[0] ?? place, message);
    return [];
}
function isActive(service, profiles) {
    return (service.profiles.length === 0 ||
        profiles.has('*') ||
        service.profiles.some(profile => profiles.has(profile)));
}
function namedServices(diagnostics, services, request) {
    const names = (request.runServices ?? []).map(named => ({ ...named, property: 'runServices' }));
    if (request.service !== null)
        names.push({ ...request.service, property: 'service' });
    return names.flatMap(({ name, place, property }) => {
        const found = services.get(name);
        if (found !== undefined)
            return [found];
        const message = `\`${property}\` names \`${name}\`, which the compose project does not define; ${start_listOf(services)}.`;
        diagnostics.report('invalid-configuration', place, message);
        return [];
    });
}
// The CLI builds, then runs `up -d` without a profile and waits for a container that never starts (`dockerCompose.ts`,
// `startContainer`); only `docker compose config` gets `--profile '*'`.
function checkOpened(diagnostics, services, { name, place }, profiles) {
    const service = services.get(name);
    if (service === undefined || isActive(service, profiles))
        return;
    const message = `\`service\` names \`${name}\`, which only starts with a profile (${service.profiles.join(', ')}) that nothing activates: the dev container CLI starts the project without one. Name \`${name}\` in \`runServices\`, or take its \`profiles\` away.`;
    diagnostics.report('invalid-configuration', place, message);
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
function checkDependency(diagnostics, services, { service, dependency, phase }) {
    const found = services.get(dependency.name);
    const fault = found === undefined
        ? `which the compose project does not define; ${start_listOf(services)}.`
        : dependency.required
            ? inactive(found, phase)
            : null;
    if (fault === null)
        return;
    const message = `The service \`${service.name}\` depends on \`${dependency.name}\`, ${fault}`;
    diagnostics.report('invalid-configuration', dependency.place, message);
}
function inactive(service, phase) {
    if (phase === null || isActive(service, phase.profiles))
        return null;
    const [first = ''] = service.profiles;
    const late = phase.beforeNamed ? ', also where `runServices` names that service' : '';
    return `which only starts with a profile (${service.profiles.join(', ')}) that nothing activates; docker compose refuses this${late}. Set \`COMPOSE_PROFILES=${first}\` in the project's \`.env\`, or take the \`profiles\` away.`;
}
function checkContexts(diagnostics, services, { name: taker, build }, phase) {
    for (const { name, place } of build === null
        ? []
        : contextServices(diagnostics, build, `services.${taker}.build`)) {
        const found = services.get(name);
        const fault = found === undefined
            ? 'which the compose project does not define.'
            : found.build === null
                ? 'which is not built.'
                : inactive(found, phase);
        if (fault === null)
            continue;
        const message = `The build of \`${taker}\` takes the service \`${name}\` as a context, ${fault}`;
        diagnostics.report('invalid-configuration', place, message);
    }
}
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

;// CONCATENATED MODULE: ./src/discovery/compose/validate.ts






/**
 * Looks for the files of `env_file` and `label_file` of every service, whatever its profiles: the dev container CLI begins
 * with `docker compose --profile '*' config`, which reads them all and stops where one that is required is absent
 * (compose-go `types/project.go`). What stands in them decides no image and is not looked at.
 */
async function checkServiceFiles(files, diagnostics, services) {
    for (const { entry } of services.values()) {
        const named = [
            ...filesUnder(entry, 'env_file', 'The environment file'),
            ...filesUnder(entry, 'label_file', 'The label file')
        ];
        for (const file of named)
            await checkFile(files, diagnostics, file);
    }
}
// Of several entries for one path the last counts, where a later compose file says `required: false` too.
function filesUnder(service, key, what) {
    const named = (0,tree/* childOf */.GG)(service, key);
    if (named === null)
        return [];
    const items = named.value.kind === 'list' ? (0,canonical/* itemsOf */.S3)(named) : [named];
    const byPath = new Map();
    for (const item of items) {
        const path = item.value.kind === 'map' ? (0,tree/* childOf */.GG)(item, 'path')?.value : item.value;
        if (path?.kind !== 'text')
            continue;
        const file = { path, required: !(0,compose_diagnostics/* isFalse */.Wu)(item, 'required'), what };
        byPath.set(`${path.home.folder}\n${path.text}`, file);
    }
    return [...byPath.values()];
}
async function checkFile(files, diagnostics, file) {
    const { path, required, what } = file;
    const place = (0,tree/* placeOf */.$t)(path);
    if (path.value.kind === 'unknown') {
        if (required)
            diagnostics.reportIncomplete(`${what} ${(0,reading/* quoted */.TL)(place.text)} was not looked for: ${path.value.reason}.`);
        return;
    }
    const { text } = path.value;
    const resolved = text.startsWith('~') ? null : (0,paths/* resolveFrom */.dx)(path.home.folder, text);
    const inside = resolved?.kind === 'inside' ? resolved.path : null;
    if (inside !== null)
        diagnostics.recordRead(inside);
    const answer = inside === null ? { kind: 'outside' } : await files.read(inside, limits/* limits */.Fy.fileBytes);
    if (answer.kind === 'text' && answer.path !== undefined)
        diagnostics.recordRead(answer.path);
    if (answer.kind === 'directory' || (answer.kind === 'missing' && required)) {
        const { rule, message, severity, notes } = (0,reading/* unreadableFinding */.jg)(inside ?? text, what, answer, place);
        const isOpen = answer.kind === 'missing' && answer.writer !== undefined;
        diagnostics.report(rule, place, isOpen ? message : `${message} docker compose stops there. ${remedy}`, severity, isOpen ? notes : []);
    }
    else if (answer.kind === 'outside' && required) {
        const message = `${what} ${(0,reading/* quoted */.TL)(text)} lies outside of the repository and was not looked for: docker compose stops where it is absent. ${remedy}`;
        diagnostics.report('path-outside-repository', place, message, 'warning');
    }
}
const remedy = 'Commit the file, let `initializeCommand` write it, or mark its entry with `required: false`.';
/**
 * Notes the services that need an image or a build and have neither, which docker compose refuses (compose-go
 * `loader/validate.go`). What a `partial` service lacks may stand in what it extends.
 */
function checkSources(diagnostics, services, partial) {
    for (const { name, place, entry } of services.values()) {
        const image = (0,tree/* childOf */.GG)(entry, 'image')?.value;
        const named = image !== undefined && !(image.kind === 'text' && image.value.kind === 'known' && image.text === '');
        if (partial.has(name) || named || (0,compose_diagnostics/* has */.zy)(entry, 'build') || (0,compose_diagnostics/* has */.zy)(entry, 'provider'))
            continue;
        const message = `The service \`${name}\` has neither an \`image\` nor a \`build\`; it needs one of them.`;
        diagnostics.report('invalid-configuration', place, message);
    }
}
/** The sentence about the models at the top of a compose file, which docker compose pulls and which are no images. */
function modelsNotRead(root) {
    const models = (0,tree/* childOf */.GG)({ value: root, via: [] }, 'models');
    if (models === null)
        return [];
    const named = (0,canonical/* entriesOf */.Mc)(models).flatMap(([, entry]) => (0,tree/* childOf */.GG)(entry, 'model') ?? []);
    return named.length === 0
        ? []
        : [`The models ${listed(named)} of ${where('models', models)} were not looked at.`];
}
/** Notes what a service that starts asks for beside its image: the images of init containers, and a provider. */
function leaveOutBesides(diagnostics, { name, entry }) {
    const steps = (0,tree/* childOf */.GG)(entry, 'pre_start');
    const images = (steps === null ? [] : (0,canonical/* itemsOf */.S3)(steps)).flatMap(step => (0,tree/* childOf */.GG)(step, 'image') ?? []);
    if (steps !== null && images.length > 0) {
        const place = where(`services.${name}.pre_start`, steps);
        diagnostics.reportIncomplete(`The images ${listed(images)} of ${place} were not looked at.`);
    }
    const provider = (0,tree/* childOf */.GG)(entry, 'provider');
    if (provider === null)
        return;
    const type = (0,tree/* childOf */.GG)(provider, 'type');
    const which = type === null ? '' : ` ${listed([type])}`;
    const place = where(`services.${name}.provider`, provider);
    diagnostics.reportIncomplete(`What the provider${which} of ${place} pulls was not looked at.`);
}
const mostListed = 5;
function listed(entries) {
    const named = entries.slice(0, mostListed).map(({ value }) => (0,reading/* quoted */.TL)((0,tree/* placeOf */.$t)(value).text));
    const others = entries.length - named.length;
    return `${named.join(', ')}${others === 0 ? '' : ` and ${others} more`}`;
}
function where(path, { key }) {
    return `${(0,reading/* quoted */.TL)(path)} (\`${key.file}\`, line ${key.line})`;
}

;// CONCATENATED MODULE: ./src/discovery/compose/loader.ts













/**
 * Reads a compose project as `docker compose config` does (compose-go) and returns the images and builds of the services
 * that start. Variables come from the repository's `.env` files and from defaults, never from the environment of the
 * process. Never rejects: what is wrong is a finding, and the rest is read.
 */
async function readComposeProject(request, run = (0,limits/* composeRun */.wr)()) {
    const shared = withoutPlaces(request);
    const loaded = await loadOnce(run, shared.request);
    const diagnostics = (0,compose_diagnostics/* createDiagnostics */.t$)(loaded.diagnostics);
    const needs = await readNeeds(diagnostics, request, loaded);
    const { findings, filesRead, incomplete } = diagnostics;
    return { ...needs, findings: findings.map(shared.restore), filesRead, incomplete };
}
async function readNeeds(diagnostics, request, loaded) {
    const { services, environment, whole } = loaded;
    if (services === null)
        return { mentions: [], builds: [] };
    const started = startedServices(whole ? diagnostics : withoutFindings(diagnostics), services, environment, request);
    const starting = [...services.values()].filter(({ name }) => started.has(name));
    const built = withContextServices(diagnostics, services, starting);
    const images = (0,compose_images/* builtImages */.TH)(starting);
    const mentions = starting.flatMap(service => (0,compose_images/* serviceMentions */.vq)(diagnostics, service, images));
    for (const service of starting)
        leaveOutBesides(diagnostics, service);
    const builds = [];
    for (const service of built) {
        const needs = await buildNeeds(request.files, diagnostics, environment, service);
        mentions.push(...needs.mentions);
        if (needs.build === null)
            continue;
        builds.push(needs.build);
        if (service.name === request.service?.name)
            await checkForCli(request.files, diagnostics, service, needs);
    }
    return { mentions, builds };
}
// What seems to be absent may stand in the file that could not be read, which has its own finding.
function withoutFindings(diagnostics) {
    return { ...diagnostics, report: () => undefined };
}
/** A build whose named context is `service:x` builds x too, also when x does not start. */
function withContextServices(diagnostics, all, starting) {
    const built = new Map(starting.map(service => [service.name, service]));
    for (const service of built.values()) {
        if (service.build === null)
            continue;
        for (const { name } of contextServices(diagnostics, service.build, `services.${service.name}.build`)) {
            const other = all.get(name);
            if (other !== undefined && other.build !== null)
                built.set(name, other);
        }
    }
    return [...built.values()];
}
// No path of a repository contains it.
const placeholderFile = '\0';
/** Puts a placeholder for each place of a request: places differ between configurations that name the same files. */
function withoutPlaces(request) {
    const places = [];
    const placeholder = (place) => {
        places.push(place);
        const line = places.length;
        return { file: placeholderFile, line, column: 1, endLine: line, endColumn: 1, text: '' };
    };
    const composeFiles = request.composeFiles.map(({ path, place }) => ({ path, place: placeholder(place) }));
    return {
        request: { ...request, place: placeholder(request.place), composeFiles },
        restore: finding => {
            const { location } = finding;
            const place = location?.file === placeholderFile ? places[location.line - 1] : undefined;
            if (place === undefined)
                return finding;
            const { file, line, column, endLine, endColumn } = place;
            return { ...finding, location: { file, line, column, endLine, endColumn } };
        }
    };
}
/**
 * Reads the files of the project that a request names, once for all configurations of a run that name the same files.
 * Its findings have the places of the first request: `withoutPlaces` makes them the same for all.
 */
async function loadOnce(run, request) {
    const paths = request.composeFiles.map(({ path }) => path);
    const key = JSON.stringify([paths, paths.length === 0 ? request.folder : null]);
    const known = run.projects.get(key);
    if (known !== undefined)
        return known;
    const diagnostics = (0,compose_diagnostics/* createDiagnostics */.t$)();
    const project = {
        files: request.files,
        run,
        diagnostics,
        allowance: (0,limits/* fullAllowance */.yx)(),
        parsed: new Map(),
        unread: new Set(),
        notRead: [],
        keys: new Set(),
        partial: new Set()
    };
    const loading = load(project, request);
    run.projects.set(key, loading);
    const loaded = await loading;
    const { nodes } = project.allowance;
    if (nodes > run.allowance.cachedNodes)
        run.projects.delete(key);
    else
        run.allowance.cachedNodes -= nodes;
    return loaded;
}
async function load(project, request) {
    const { diagnostics } = project;
    const named = request.composeFiles.length > 0;
    const files = named
        ? request.composeFiles
        : await defaultFiles(request.files, diagnostics, request.folder, request.place);
    const folder = (0,paths/* folderOf */.yS)(files[0]?.path ?? '.');
    const environment = await loader_environmentOf(project, request, named ? folder : request.folder);
    const services = await loadModel(project, { files, folder, environment, including: [] });
    const none = { services: null, environment, whole: false, diagnostics };
    if (services === null)
        return none;
    if (project.unread.size === 0 && isEmpty(project)) {
        diagnostics.report('invalid-configuration', startOf(files), `${namesOf(files)} empty.`);
        return none;
    }
    if (services.entries.size > limits/* limits */.Fy.services) {
        const what = `The compose project defines more than ${limits/* limits */.Fy.services} services and was not read.`;
        diagnostics.limit(request.place, what);
        return none;
    }
    const all = readServices(diagnostics, services);
    const whole = project.unread.size === 0 && diagnostics.incomplete.length === 0;
    if (whole) {
        checkSources(diagnostics, all, project.partial);
        await checkServiceFiles(request.files, diagnostics, all);
    }
    for (const sentence of project.notRead)
        diagnostics.reportIncomplete(sentence);
    return { services: all, environment, whole, diagnostics };
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
async function loader_environmentOf(project, request, folder) {
    const file = { path: inFolder(folder, '.env'), place: request.place, optional: true };
    const read = await readEnvironment(project.files, project.diagnostics, [file], new Map());
    return new Map([[projectName, { value: { kind: 'unknown', reason: namedLate }, places: [] }], ...read]);
}
const projectName = 'COMPOSE_PROJECT_NAME';
const namedLate = `the variable ${projectName} holds the name of the project, which the dev container CLI chooses when it starts the project`;
/** The services of a model, merged as compose merges them; `null` when no file of it could be read. */
async function loadModel(project, model) {
    let services = null;
    for (const { path, place } of model.files) {
        const file = await readComposeFile(project, path, place, model.folder, model.environment);
        if (file === null)
            continue;
        services ??= noServices(file.home);
        for (const document of file.documents) {
            services = await mergeDocument(project, model, services, document, file.home);
            readServices(withoutUnknowns(project.diagnostics), services);
        }
    }
    return services === null ? null : withContexts(services, model.folder);
}
async function mergeDocument(project, model, below, document, home) {
    const { root, resets } = document;
    if (root?.kind !== 'map') {
        project.unread.add(home.source.path);
        if (root !== null)
            (0,compose_diagnostics/* wrongType */.gQ)(project.diagnostics, root, 'the compose file', 'a map');
        return below;
    }
    for (const key of root.entries.keys())
        project.keys.add(key);
    project.notRead.push(...modelsNotRead(root));
    const own = servicesOf(project.diagnostics, root);
    const included = await applyInclude(project, model, { home, root, services: own, resets }, loadModel);
    const context = { environment: model.environment, file: home.source.path };
    const extended = await applyExtends(project, context, included, resets);
    return mergeServices(project, resetServices(below, resets), extended);
}
// Docker compose checks the types after each file, so that a later file does not fix a wrong one.
function withoutUnknowns(diagnostics) {
    const report = (rule, location, message) => {
        if (rule === 'invalid-configuration')
            diagnostics.report(rule, location, message);
    };
    return { ...diagnostics, report };
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


/***/ }),

/***/ 8230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseDocuments),
/* harmony export */   v: () => (/* binding */ parseOnce)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _yaml_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7420);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7289);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3732);




/** Parses a compose file of a run, or returns the result of the first time. */
function parseOnce(run, path, text) {
    const { allowance } = run;
    const known = run.parsed.get(path);
    if (known !== undefined)
        return known;
    if (text.length > allowance.parsedLength)
        return { kind: 'spent' };
    allowance.parsedLength -= text.length;
    const parsed = parse(path, text);
    if (text.length <= allowance.cachedLength) {
        allowance.cachedLength -= text.length;
        run.parsed.set(path, parsed);
    }
    return parsed;
}
function parse(path, text) {
    const parsed = parseDocuments(text);
    if (parsed.kind !== 'documents')
        return parsed;
    const aliases = resolveAliases(parsed.documents);
    const documents = parsed.documents.map(document => ({ document, aliases }));
    return { kind: 'documents', source: (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceFile */ .sm)(path, text), documents };
}
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
        if (documents.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.documents) {
            return {
                kind: 'too-large',
                start: document.range[0],
                what: `more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.documents} YAML documents`
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
        if (parser.stack.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.openCollections) {
            return { kind: 'too-large', start: Math.min(start, text.length), what: 'YAML nested too deeply' };
        }
        if (lexemes > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.lexemes) {
            return { kind: 'too-large', start: Math.min(start, text.length), what: 'too much YAML' };
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return { kind: 'tokens', tokens };
}
/**
 * Finds what each alias of a file stands for: the last node before it that carries its anchor, also one of an earlier
 * document, since Go's YAML library keeps anchors to the end of the file. One pass, since the YAML library here looks
 * through the whole document for each alias.
 */
function resolveAliases(documents) {
    const anchors = new Map();
    const targets = new Map();
    const visit = (node) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = anchors.get(node.source);
            if (target !== undefined)
                targets.set(node, target);
            return;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node)) {
            visit(node.key);
            visit(node.value);
            return;
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return;
        if (node.anchor !== undefined && node.anchor !== '')
            anchors.set(node.anchor, node);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            for (const item of node.items)
                visit(item);
    };
    for (const { contents } of documents)
        visit(contents);
    return targets;
}


/***/ }),

/***/ 3732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ endOffset),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   sF: () => (/* binding */ startOffset),
/* harmony export */   sm: () => (/* binding */ sourceFile)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3119);

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
        locate: (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .locateIn */ ._)(path, text),
        textAt: ({ line, column, endLine, endColumn }) => text.slice(offsetAt(line, column), offsetAt(endLine, endColumn))
    };
}
/** The place of a stretch of a file, with what stands there. */
function placeIn(source, start, end) {
    return { ...source.locate(start, end), text: source.text.slice(start, end) };
}
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


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ maskedText),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   Qw: () => (/* binding */ scalarRange),
/* harmony export */   mg: () => (/* binding */ locateInNode)
/* harmony export */ });
/* unused harmony export stretchOf */
/* harmony import */ var _interpolation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4151);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3732);


/** The place of a node: a text within its quotes, a collection as it stands. */
function placeOf(node) {
    if (node.kind !== 'text')
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(node.home.source, node.start, node.end);
    if (node.window !== null)
        return stretchOf(node, 0, node.text.length);
    const { start, end } = scalarRange(node.scalar, node.home.source.text);
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(node.home.source, start, end);
}
/** The place of a part of a text's value; where a variable gave it, the place of the variable's use. */
function stretchOf(node, start, end) {
    const [from, to] = offsetsOf(node)(start, end);
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(node.home.source, from, to);
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
        const from = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOffset */ .sF)(outer, (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .startOffset */ .sF)(inner, shift + start));
        const to = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .endOffset */ .RI)(outer, (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .endOffset */ .RI)(inner, shift + end));
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
    const value = (0,_interpolation_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .R)(text, unknown);
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


/***/ }),

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


/***/ }),

/***/ 6253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf),
/* harmony export */   readCompose: () => (/* binding */ readCompose)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _checkout_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8372);
/* harmony import */ var _checkout_recorded_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5228);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6270);
/* harmony import */ var _compose_inline_dockerfile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5123);
/* harmony import */ var _compose_loader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(833);
/* harmony import */ var _resolve_mention_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6681);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3160);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2892);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2368);










/** Reads the compose project of a configuration and the Dockerfiles of its builds, with the whole way there in `via`. */
async function readCompose(context, configuration, root) {
    const { files, platform, compose, report } = context;
    const project = readComposeProperties(configuration, root, report);
    if (project.kind === 'none')
        return { mentions: project.mentions, filesRead: [], incomplete: [] };
    const { composeFiles, service, runServices, place } = project;
    const folder = workspaceOf(configuration);
    const request = { files, composeFiles, folder, service, runServices, place };
    const read = await (0,_compose_loader_js__WEBPACK_IMPORTED_MODULE_5__/* .readComposeProject */ .q)(request, compose);
    read.findings.forEach(report);
    const built = await Promise.all(read.builds.map(build => readBuilt(files, platform, build)));
    for (const [index, { findings }] of built.entries()) {
        const isOpened = read.builds[index]?.service === service.name;
        for (const one of findings)
            if (isOpened || one.rule !== 'cli-cannot-parse')
                report(one);
    }
    const own = read.mentions.map(mention => withoutOwnPull(mention, service.name, root));
    const mentions = [...own, ...built.flatMap(one => one.mentions)].map(mention => ({
        ...mention,
        via: [namedAt(project, mention.via[0] ?? mention), ...mention.via]
    }));
    const filesRead = [...read.filesRead, ...new Set(built.flatMap(one => one.filesRead))];
    return { mentions, filesRead, incomplete: read.incomplete };
}
// The dev container CLI asks a registry for the image of the service that a codespace opens, whatever its `pull_policy`;
// with Features it builds upon the image, and docker compose goes on where the result cannot be pulled.
function withoutOwnPull(mention, opened, root) {
    const { pull, ...others } = mention;
    const isBase = mention.service === opened && (pull === 'never' || (0,_properties_js__WEBPACK_IMPORTED_MODULE_8__/* .property */ .MZ)(root, 'features') !== null);
    return isBase ? others : mention;
}
async function readBuilt(files, platform, asked) {
    const findings = [];
    const recorded = (0,_checkout_recorded_files_js__WEBPACK_IMPORTED_MODULE_2__/* .recordFiles */ .B)(files);
    const mentions = await (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_7__.readBuild)(recorded.files, asked.build, platform, one => findings.push(one));
    const filesRead = recorded.recorded();
    const supplied = mentions.map(mention => withVariableOrigins(asked, mention));
    return asked.inline === null
        ? { filesRead, mentions: supplied, findings }
        : { filesRead, ...(0,_compose_inline_dockerfile_js__WEBPACK_IMPORTED_MODULE_4__/* .inCompose */ .K)(asked.inline, supplied, findings) };
}
function withVariableOrigins({ variableOrigins }, mention) {
    const via = mention.via.flatMap(step => [step, ...variableOrigins(step)]);
    return { ...mention, via: [...via, ...variableOrigins(mention)] };
}
// The step in devcontainer.json: the name of the compose file that the way begins in.
function namedAt(project, first) {
    return project.composeFiles.find(({ path }) => path === first.file)?.place ?? project.place;
}
/** Reads `dockerComposeFile`, `service` and `runServices` as the dev container CLI does. */
function readComposeProperties(configuration, root, report) {
    const value = (0,_properties_js__WEBPACK_IMPORTED_MODULE_8__/* .property */ .MZ)(root, 'dockerComposeFile');
    const strings = (0,_properties_js__WEBPACK_IMPORTED_MODULE_8__/* .stringsProperty */ .yQ)(root, 'dockerComposeFile', report, { alone: true });
    const named = strings.map(string => ({
        string,
        path: (0,_properties_js__WEBPACK_IMPORTED_MODULE_8__/* .namedPath */ .hq)(configuration, string, 'the compose file', report)
    }));
    const unknown = named.flatMap(({ string, path }) => path.kind === 'unknown' ? [(0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_6__/* .mentionAt */ .cr)('compose-image', string, path)] : []);
    const service = serviceOf(root, value?.kind === 'string' ? value : null, report);
    const complete = named.every(({ path }) => path.kind === 'inside');
    const right = value?.kind === 'string' || (value?.kind === 'array' && value.items.length === named.length);
    if (!right || !complete || service.kind === 'none') {
        return { kind: 'none', mentions: [...unknown, ...(service.kind === 'none' ? service.mentions : [])] };
    }
    return {
        kind: 'project',
        composeFiles: named.flatMap(({ string, path }) => path.kind === 'inside' ? [{ path: path.path, place: (0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(string) }] : []),
        service: { name: service.name, place: service.place },
        runServices: runServicesOf(root, report),
        place: (0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(value)
    };
}
function serviceOf(root, project, report) {
    const string = (0,_properties_js__WEBPACK_IMPORTED_MODULE_8__/* .stringProperty */ .NQ)(root, 'service', report);
    if (string === null) {
        if ((0,_properties_js__WEBPACK_IMPORTED_MODULE_8__/* .property */ .MZ)(root, 'service') === null)
            report(serviceMissing(root, project));
        return { kind: 'none', mentions: [] };
    }
    const { value, cuts } = (0,_variables_js__WEBPACK_IMPORTED_MODULE_9__/* .substitute */ .V2)(string.text);
    for (const cut of cuts)
        report((0,_variables_js__WEBPACK_IMPORTED_MODULE_9__/* .cutFinding */ .G8)(cut, string.span));
    if (value.kind === 'unknown')
        return { kind: 'none', mentions: [(0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_6__/* .mentionAt */ .cr)('compose-image', string, value)] };
    return { kind: 'known', name: value.text, place: (0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(string) };
}
function serviceMissing(root, project) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('invalid-configuration', {
        message: '`service` is missing: a configuration with `dockerComposeFile` must name the service that the codespace opens.',
        location: (project ?? root.properties.get('dockerComposeFile')?.key ?? root).span
    });
}
function runServicesOf(root, report) {
    const strings = (0,_properties_js__WEBPACK_IMPORTED_MODULE_8__/* .stringsProperty */ .yQ)(root, 'runServices', report);
    if (strings.length === 0)
        return null;
    return strings.flatMap(string => {
        const { value } = (0,_variables_js__WEBPACK_IMPORTED_MODULE_9__/* .substitute */ .V2)(string.text);
        return value.kind === 'known' ? [{ name: value.text, place: (0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$t)(string) }] : [];
    });
}
/** The folder that docker compose runs in: the workspace's, which holds the default files. */
function workspaceOf(configuration) {
    const folder = (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(configuration);
    const parts = folder === '.' ? [] : folder.split('/');
    const at = parts.lastIndexOf('.devcontainer');
    if (at >= 0)
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join('.', ...parts.slice(0, at));
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(configuration) === '.devcontainer.json' ? folder : '.';
}


/***/ }),

/***/ 64:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ outputVariable),
/* harmony export */   aR: () => (/* binding */ Workspace),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   sR: () => (/* binding */ textOfCommand),
/* harmony export */   xO: () => (/* binding */ writtenBy),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _checkout_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1350);
/* harmony import */ var _checkout_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8372);
/* harmony import */ var _checkout_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5086);




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
    async #read(path, limit = _checkout_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultFileLimit */ .tL) {
        const resolved = (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFrom */ .dx)('.', path);
        if (resolved.kind === 'outside' || (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .liesInGit */ .d$)(resolved.path))
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
        if (!isOpen || /(?:^|[./_-])env(?:$|[./_-])/i.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)))
            return { kind: 'text', text };
        return { kind: 'missing', writer: stretches.at(-1)?.by.at(-1)?.text ?? '' };
    }
    async #list(path) {
        const answer = await this.#base.list(path);
        const resolved = (0,_checkout_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFrom */ .dx)('.', path);
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
            : { kind: 'entries', entries: (0,_checkout_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .al)(entries.values()) };
    }
}
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


/***/ }),

/***/ 7420:
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


/***/ })

};
