export const id = 648;
export const ids = [648];
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

/***/ 648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discoverGems: () => (/* binding */ discoverGems)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3119);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1184);
/* harmony import */ var _json_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4426);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3922);






/** The gems that come from GitHub Packages: of a `source` block or option in the Gemfile, and below its remote in the lock file. */
async function discoverGems(files) {
    const locks = new Map();
    for (const path of files.paths.filter(path => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isGemLock */ .Ds)((0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path)))) {
        const text = await files.lock(path);
        if (text !== null)
            locks.set(folderOf(path), readGemfileLock(path, text, files.work));
    }
    const written = [];
    for (const path of files.paths.filter(path => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isGemfile */ .S7)((0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path)))) {
        const text = await files.text(path);
        if (text === null)
            continue;
        for (const one of readGemfile(path, text, locks.get(folderOf(path)), files.work))
            written.push(one);
    }
    return [...written, ...[...locks.values()].flatMap(lock => [...lock.values()])];
}
function folderOf(path) {
    return (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersUp */ .TS)(path)[0] ?? '.';
}
function sourceOf(address) {
    const found = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .packagesAddress */ .K2)(address);
    const owner = found?.path[0] ?? '';
    return found?.type === 'rubygems' && (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccount */ .UP)(owner)
        ? { registry: found.host, owner: (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .copied */ .pG)(owner) }
        : null;
}
const gem = /^\s*gem[\s(]+(["'])([\w.-]{1,200})\1/;
const option = /(?:\bsource:|:source\s*=>)\s*(["'])([^"']{1,500})\1/;
const block = /^\s*source[\s(]+(["'])([^"']{1,500})\1\)?\s+do\b/;
const opens = /\bdo(?:\s*\|[^|]*\|)?\s*$|^\s*(?:if|unless|case|begin|while|until|for|def)\b/;
const closes = /^\s*end\b/;
/**
 * Reads a Gemfile line by line: it is a program, of which only the forms that Bundler's documentation shows are understood.
 * A gem outside of a block counts where the lock file has it below GitHub's remote.
 */
function* readGemfile(path, text, locked, work) {
    const locate = (0,_position_js__WEBPACK_IMPORTED_MODULE_3__/* .locateForward */ .S)(path, text);
    const blocks = newBlocks();
    for (const { text: whole, start } of (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .D)(text, 2_000)) {
        if (!work.goOn())
            return;
        const line = whole.replace(/(^|\s)#.*$/, '').trimEnd();
        const named = gem.exec(line);
        const name = named?.[2];
        if (named !== null && name !== undefined) {
            const at = start + named[0].length - 1 - name.length;
            const source = gemSource(name, option.exec(line)?.[2], blocks.nearest(), locked);
            if (source !== null) {
                if (!work.keep())
                    return;
                yield { ...taken(source, name, locate(at, at + name.length)), from: 'manifest' };
            }
        }
        const opened = block.exec(line)?.[2];
        if (opened !== undefined)
            blocks.open(sourceOf(opened) ?? 'other');
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
        return sourceOf(own);
    if (nearest === 'other')
        return null;
    return nearest ?? locked?.get(name) ?? null;
}
function taken({ registry, owner }, gem, span) {
    const name = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .copied */ .pG)(gem);
    return { registry, owner, type: 'rubygems', name, span, written: name };
}
/**
 * The gems of GitHub's remotes by name. `GEM` sections have `remote:` lines and `specs:`; with several remotes in one
 * section it cannot be told which serves a gem.
 */
function readGemfileLock(path, text, work) {
    const locate = (0,_position_js__WEBPACK_IMPORTED_MODULE_3__/* .locateForward */ .S)(path, text);
    const found = new Map();
    let remotes = [];
    for (const { text: line, start } of (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .D)(text, 2_000)) {
        if (!work.goOn())
            return found;
        const remote = /^ {2}remote: (\S{1,500})\s*$/.exec(line)?.[1];
        if (/^\S/.test(line))
            remotes = [];
        else if (remote !== undefined && remotes.length < 2)
            remotes.push(sourceOf(remote));
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


/***/ })

};
