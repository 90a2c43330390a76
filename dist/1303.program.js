export const id = 1303;
export const ids = [1303];
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

/***/ 5845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   OK: () => (/* binding */ scopeName),
/* harmony export */   Z4: () => (/* binding */ readNpmrc)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1184);


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
/** The registry of GitHub at an address, with the owner that it names; `null`: another one. */
function registryOf(value) {
    const address = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .packagesAddress */ .K2)(value);
    return address?.type === 'npm'
        ? { host: address.host, owner: address.path[0]?.toLowerCase() ?? null }
        : null;
}
/** A scope as settings are compared. */
function scopeName(text) {
    return (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .copied */ .pG)(text.toLowerCase());
}
function unquoted(value) {
    return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}


/***/ }),

/***/ 1303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discoverNpm: () => (/* binding */ discoverNpm)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3119);
/* harmony import */ var _json_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4426);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3922);
/* harmony import */ var _npm_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5845);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1184);






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
    for (const path of files.paths.filter(path => (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(path) === 'package.json')) {
        const { name, uses } = await readManifest(files, path);
        if (name?.startsWith('@') === true && files.work.keep())
            own.add((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .copied */ .pG)(name));
        const serves = registryFor(settings, path);
        for (const use of uses) {
            if (!files.work.goOn())
                break;
            const source = serves(use.name);
            if (source !== null && files.work.keep())
                found.push(takenFrom(source, use));
        }
    }
    for (const path of files.paths.filter(path => _names_js__WEBPACK_IMPORTED_MODULE_2__/* .npmLockNames */ .Rl.has((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(path))))
        for (const one of await readLock(files, path, registryFor(settings, path)))
            found.push(one);
    return found.filter(({ name }) => !own.has(name));
}
function takenFrom(source, { name, span, written, from }) {
    return { ...source, type: 'npm', name: (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .copied */ .pG)(name), span, written: (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .copied */ .pG)(written), from };
}
async function readSettings(files) {
    const found = new Map();
    let anyGitHub = false;
    for (const path of files.paths) {
        const name = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(path);
        if (name !== '.npmrc' && name !== '.yarnrc.yml')
            continue;
        const text = await files.text(path);
        if (text === null)
            continue;
        const read = name === '.npmrc' ? _npm_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readNpmrc */ .Z4 : (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9882)]).then(__webpack_require__.bind(__webpack_require__, 9882))).readYarnrc;
        const settings = read(text, () => files.work.keep());
        const folder = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersUp */ .TS)(path)[0] ?? '.';
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
    const all = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersUp */ .TS)(file).flatMap(folder => settings.get(folder) ?? []);
    const other = all.find(one => one.other !== undefined)?.other;
    return name => {
        const owner = /^@([^/]+)\/./.exec(name)?.[1];
        if (owner === undefined)
            return null;
        const wanted = owner.toLowerCase();
        const mapped = all.find(({ scopes }) => scopes.has(wanted));
        if (mapped === undefined)
            return other?.owner === wanted ? { registry: other.host, owner: (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .copied */ .pG)(owner) } : null;
        const registry = mapped.scopes.get(wanted);
        return registry ? { registry, owner: (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .copied */ .pG)(owner) } : null;
    };
}
const sections = ['dependencies', 'devDependencies', 'optionalDependencies'];
/** Versions that name something else than a registry's package. */
const elsewhere = /^(?:file|link|workspace|portal|patch|git|git\+\w+|github|gitlab|bitbucket|https?):|^[^@\s]+\/[^@\s]+$/;
async function readManifest(files, path) {
    const text = await files.text(path);
    const { root, findings } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(path, text ?? '{}', true);
    if (root?.kind !== 'object' || findings.length > 0) {
        files.note(`\`${path}\` is not valid JSON and was not read for packages.`);
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
    const locate = (0,_position_js__WEBPACK_IMPORTED_MODULE_5__/* .locateForward */ .S)(path, text);
    const wanted = { name: (name) => serves(name) !== null && work.keep(), goOn: () => work.goOn() };
    return readNpmLock((0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .fileName */ .Md)(path), text, wanted).flatMap(({ name, start, end }) => {
        const source = serves(name);
        const use = { name, span: locate(start, end), written: text.slice(start, end), from: 'lock' };
        return source === null ? [] : [takenFrom(source, use)];
    });
}
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
    for (const event of (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanJson */ .E)(text)) {
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
    const own = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .copied */ .pG)(name);
    found.set(own, { name: own, start: Math.max(key.start, key.end - name.length), end: key.end });
}
function nameOfPath(path) {
    const inside = path.lastIndexOf('node_modules/');
    return inside === -1 ? '' : path.slice(inside + 'node_modules/'.length);
}
/** npm asks the registry of the settings where the lock file names npm's own, so only a third one tells otherwise. */
function comesFromElsewhere(resolved) {
    return !resolved.startsWith('https://registry.npmjs.org/') && (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .packagesAddress */ .K2)(resolved) === null;
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
    for (const { text: line, start } of (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .D)(text, 10_000)) {
        if (!wanted.goOn())
            break;
        read(line, (name, column) => {
            if (found.has(name) || !wanted.name(name))
                return;
            const own = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .copied */ .pG)(name);
            found.set(own, { name: own, start: start + column, end: start + column + name.length });
        });
    }
    return [...found.values()];
}


/***/ })

};
