export const id = 3669;
export const ids = [3669];
export const modules = {

/***/ 4426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   E: () => (/* binding */ scanJson)
/* harmony export */ });
/** Deeper values are in no lock file. */
const deepest = 1_000;
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
            if (inObject.length >= deepest)
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


/***/ }),

/***/ 3669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discoverNuget: () => (/* binding */ discoverNuget)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3119);
/* harmony import */ var _json_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4426);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3922);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1184);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4307);





/** The NuGet packages that come from GitHub Packages by `nuget.config`, where it leaves no doubt. */
async function discoverNuget(files) {
    const settings = await readSettings(files);
    if (settings.size === 0)
        return [];
    const { work } = files;
    const origins = originsByFile(settings, () => work.goOn());
    const found = [];
    for (const path of files.paths) {
        const name = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path);
        const isLock = name === 'packages.lock.json';
        if (!isLock && !(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNugetProject */ .z9)(name))
            continue;
        const text = isLock ? await files.lock(path) : await files.text(path);
        if (text === null)
            continue;
        const origin = origins(path);
        for (const use of isLock ? readLock(path, text, work) : readProject(path, text)) {
            if (!work.goOn())
                break;
            const source = origin(use.name);
            if (source === 'unknown')
                files.note(ambiguous);
            if (source === 'unknown' || source === 'other')
                continue;
            if (!work.keep())
                break;
            found.push(takenFrom(source, use));
        }
    }
    return found;
}
function takenFrom({ host, owner }, { name, span, from }) {
    const own = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .copied */ .pG)(name);
    return { registry: host, owner, type: 'nuget', name: own, span, written: own, from };
}
/** Files below the same settings share an answer. */
function originsByFile(settings, step) {
    const known = new Map();
    return file => {
        const folders = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersUp */ .TS)(file).filter(folder => settings.has(folder));
        const key = folders[0] ?? '';
        const origins = known.get(key) ??
            nugetOrigins(folders.flatMap(folder => settings.get(folder) ?? []), step);
        known.set(key, origins);
        return origins;
    };
}
const ambiguous = 'Which NuGet packages come from GitHub Packages is not known: `nuget.config` has several sources and no `packageSourceMapping` that decides.';
async function readSettings(files) {
    const found = new Map();
    for (const path of files.paths.filter(path => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNugetConfig */ .AC)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path)))) {
        const text = await files.text(path);
        if (text !== null)
            found.set((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersUp */ .TS)(path)[0] ?? '.', readNugetConfig(text, () => files.work.keep()));
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
    const locate = (0,_position_js__WEBPACK_IMPORTED_MODULE_4__/* .locateForward */ .S)(path, text);
    for (const event of (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .scanXml */ .F)(text)) {
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
function* readLock(path, text, work) {
    const locate = (0,_position_js__WEBPACK_IMPORTED_MODULE_4__/* .locateForward */ .S)(path, text);
    const seen = new Set();
    const names = [];
    let isProject = false;
    for (const event of (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scanJson */ .E)(text)) {
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
            seen.add((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .copied */ .pG)(entry.name));
            yield { name: entry.name, span: locate(entry.start, entry.end), from: 'lock' };
        }
    }
}
/** Reads a `nuget.config` (learn.microsoft.com: nuget.config reference). `keep` is asked for each entry, and ends the reading. */
function readNugetConfig(text, keep) {
    const sources = new Map();
    const disabled = new Set();
    const mapped = new Set();
    const patterns = new Map();
    let clears = false;
    let section = '';
    let mappedKey = '';
    for (const event of (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .scanXml */ .F)(text)) {
        if (event.kind === 'close' && event.name === section)
            section = '';
        if (event.kind !== 'open')
            continue;
        const value = (name) => event.attributes.get(name)?.text ?? '';
        const key = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .copied */ .pG)(value('key').toLowerCase());
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
            const pattern = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .copied */ .pG)(value('pattern').toLowerCase());
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
    const address = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .packagesAddress */ .K2)(value);
    const owner = address?.path[0] ?? '';
    return address?.type === 'nuget' && (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccount */ .UP)(owner)
        ? { host: address.host, owner: (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .copied */ .pG)(owner) }
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


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ scanXml)
/* harmony export */ });
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


/***/ })

};
