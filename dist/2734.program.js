export const id = 2734;
export const ids = [2734];
export const modules = {

/***/ 2734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingAfter: () => (/* binding */ findingAfter),
/* harmony export */   mentionAfter: () => (/* binding */ mentionAfter)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(182);
/* harmony import */ var _reference_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1644);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5147);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64);




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
    return written === null ? { via: [], at: span } : (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(written, span);
}
// A digest names what a registry holds: no build gives an image one.
function whetherMade({ images, perhaps }, { kind, value, pull }) {
    if (value.kind === 'unknown' || (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .asksForFeature */ ._E)(kind) || pull === 'always')
        return 'not';
    const parsed = (0,_reference_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(value.text);
    if (parsed.kind !== 'reference')
        return 'not';
    const { text, digest } = parsed.reference;
    if (images.has(text))
        return 'made';
    if (digest !== null)
        return 'not';
    return perhaps.find(one => (0,_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .isPerhapsMade */ .zY)(one, value.text, text))?.by ?? 'not';
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


/***/ })

};
