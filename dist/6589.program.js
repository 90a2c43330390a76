export const id = 6589;
export const ids = [6589];
export const modules = {

/***/ 6589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discoverMaven: () => (/* binding */ discoverMaven)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _permission_patch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4420);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3119);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3922);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1184);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4307);






/**
 * A finding for each repository from which Maven or Gradle take packages of GitHub Packages, with its places: that
 * registry has no permissions of its own for codespaces. Places that only publish are left out.
 */
async function discoverMaven(files) {
    const found = new Map();
    for (const path of files.paths.filter(path => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isMavenFile */ .go)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path)))) {
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
    const locate = (0,_position_js__WEBPACK_IMPORTED_MODULE_4__/* .locateIn */ ._)(path, text);
    const places = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isMavenXml */ .xY)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path)) ? xmlAddresses(text) : gradleStrings(text);
    for (const { text: address, start, end } of places) {
        if (!work.goOn())
            return;
        const parsed = address.includes('maven.') ? (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .packagesAddress */ .K2)(address) : null;
        if (parsed?.type !== 'maven')
            continue;
        if (!work.keep())
            return;
        const { host, path: parts } = parsed;
        const [owner = '', name = ''] = parts.map(_places_js__WEBPACK_IMPORTED_MODULE_2__/* .copied */ .pG);
        const key = `${host} ${owner}/${name}`.toLowerCase();
        if (found.size > mostRepositories)
            return;
        const taken = found.get(key) ?? { host, owner, name, places: [] };
        taken.places.push(locate(start, end));
        found.set(key, taken);
    }
}
/** Deeper elements are in no file of Maven. */
const deepest = 100;
/** The `url` of a repository, plug-in repository or mirror; `distributionManagement` is where a build publishes to. */
function* xmlAddresses(text) {
    const path = [];
    for (const event of (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .scanXml */ .F)(text)) {
        if (path.length > deepest)
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
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('package-not-seamless', {
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
                        patch: (0,_permission_patch_js__WEBPACK_IMPORTED_MODULE_5__/* .permissionPatch */ ._)(`${owner}/${name}`),
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


/***/ }),

/***/ 4420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ permissionPatch)
/* harmony export */ });
/** The lines of devcontainer.json that ask for read access to the packages of a repository (`owner/name`), as a JSON document. */
function permissionPatch(repository) {
    const permissions = '{ "packages": "read", "contents": "read" }';
    return [
        '{ "customizations": { "codespaces": { "repositories": {',
        `  ${JSON.stringify(repository)}: { "permissions": ${permissions} }`,
        '} } } }'
    ].join('\n');
}


/***/ })

};
