export const id = 1662;
export const ids = [1662];
export const modules = {

/***/ 1662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseDeclarations: () => (/* binding */ parseDeclarations)
});

// UNUSED EXPORTS: declarationKeys

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/discovery/position.ts
var position = __webpack_require__(3119);
// EXTERNAL MODULE: ./src/discovery/yaml-expectation.ts
var yaml_expectation = __webpack_require__(7420);
// EXTERNAL MODULE: ./src/rules/catalogue.ts
var catalogue = __webpack_require__(1062);
// EXTERNAL MODULE: ./src/rules/nearest.ts
var nearest = __webpack_require__(7353);
// EXTERNAL MODULE: ./src/declarations/declarations.ts
var declarations_declarations = __webpack_require__(112);
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
        return { declarations: declarations_declarations/* noDeclarations */.L, problems: [{ message, span: locate(0, 0) }] };
    }
    const faults = [...document.errors, ...document.warnings, ...secondKeys(document)];
    const syntax = faults
        .sort((left, right) => left.pos[0] - right.pos[0])
        .map(fault => syntaxProblem(fault, text, locate));
    const root = document.contents;
    if (syntax.length > 0 || root === null)
        return { declarations: declarations_declarations/* noDeclarations */.L, problems: syntax };
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
        return declarations_declarations/* noDeclarations */.L;
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
        return reader.problem(rule.span, `\`${rule.text}\` is not a valid rule: ${hint}${meant === null ? '.' : '?'}`);
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
        : 'is not a valid registry host: expected a text like `mycompany.azurecr.io`';
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
        return `is not a valid package: ${expected}`;
    const names = [owner, ...rest];
    if (names.some(name => /[@:]/.test(name.slice(1))))
        return `has a tag or digest: ${expected}`;
    if (!/^@?[\w-][\w.-]*$/.test(owner) || rest.some(name => !/^[\w-][\w.-]*$/.test(name)))
        return `is not a valid package: ${expected}`;
    const keepsCase = otherPackages.test(registry.toLowerCase());
    if (owner.startsWith('@') && !keepsCase)
        return `is not a valid package: ${expected}`;
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
        return `is not a valid date: ${expected}`;
    const day = new Date(`${date}T00:00:00Z`);
    const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
    return exists ? null : `is not a day of the calendar: ${expected}`;
}
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


/***/ }),

/***/ 7353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   edits: () => (/* binding */ edits),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The word that was probably meant: the one with the fewest edits, at most a third of its letters, or the only one that
 * begins so; `null` where none is near.
 */
function nearest(written, words) {
    if (written.length > 100)
        return null;
    const known = plain(written);
    const [longer, ...others] = known.length < shortest ? [] : words.filter(word => plain(word).startsWith(known));
    if (longer !== undefined && others.length === 0)
        return longer;
    const ranked = words
        .map(word => ({ word, distance: edits(known, plain(word)) - (isSwapped(known, plain(word)) ? 1 : 0) }))
        .sort((left, right) => left.distance - right.distance);
    const best = ranked[0];
    if (best === undefined)
        return null;
    return best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : null;
}
/** Fewer letters are the beginning of too much. */
const shortest = 3;
/** Whether two letters beside each other are swapped, and nothing else differs. */
function isSwapped(from, to) {
    const at = Array.from(from).findIndex((letter, index) => letter !== to[index]);
    const swapped = from.slice(0, at) + (from[at + 1] ?? '') + (from[at] ?? '') + from.slice(at + 2);
    return at >= 0 && swapped === to;
}
function plain(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
/** The number of letters to insert, remove or replace (Levenshtein). */
function edits(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let line = 1; line <= from.length; line++) {
        const next = [line];
        for (let column = 1; column <= to.length; column++) {
            const replaced = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ })

};
