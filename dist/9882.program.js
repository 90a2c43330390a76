export const id = 9882;
export const ids = [9882];
export const modules = {

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

/***/ 9882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYarnrc: () => (/* binding */ readYarnrc)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _compose_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8230);
/* harmony import */ var _npm_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5845);



/** Reads a `.yarnrc.yml` (Yarn 2 and later, which does not read `.npmrc`): `npmScopes` and `npmRegistryServer`. */
function readYarnrc(text, keep) {
    const scopes = new Map();
    const root = yaml(text);
    const members = valueOf(root, 'npmScopes');
    for (const { key, value } of (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(members) ? members.items : []) {
        const server = textOf(valueOf(value, 'npmRegistryServer'));
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || server === null)
            continue;
        if (!keep())
            break;
        scopes.set((0,_npm_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeName */ .OK)(String(key.value)), (0,_npm_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .registryOf */ .Fv)(server)?.host ?? null);
    }
    const server = textOf(valueOf(root, 'npmRegistryServer'));
    return server === null ? { scopes } : { scopes, other: (0,_npm_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .registryOf */ .Fv)(server) };
}
/** Nothing where the text is broken or goes beyond the bounds of YAML. */
function yaml(text) {
    const parsed = (0,_compose_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocuments */ .e)(text);
    return parsed.kind === 'documents' ? parsed.documents[0]?.contents : null;
}
function valueOf(node, name) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.get(name, true) : null;
}
function textOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string' ? node.value : null;
}


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
