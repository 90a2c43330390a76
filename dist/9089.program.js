export const id = 9089;
export const ids = [9089];
export const modules = {

/***/ 9089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followInitializeCommand: () => (/* binding */ followInitializeCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(6270);
// EXTERNAL MODULE: ./src/discovery/compose/images.ts
var compose_images = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/discovery/compose/loader.ts + 11 modules
var loader = __webpack_require__(833);
// EXTERNAL MODULE: ./src/discovery/compose/limits.ts
var limits = __webpack_require__(7289);
// EXTERNAL MODULE: ./src/discovery/devcontainer/compose.ts
var compose = __webpack_require__(6253);
// EXTERNAL MODULE: ./src/discovery/reading.ts
var reading = __webpack_require__(7606);
// EXTERNAL MODULE: ./src/discovery/resolve-mention.ts
var resolve_mention = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/discovery/position.ts
var position = __webpack_require__(3119);
// EXTERNAL MODULE: ./src/discovery/devcontainer/properties.ts
var properties = __webpack_require__(2892);
// EXTERNAL MODULE: ./src/checkout/paths.ts
var paths = __webpack_require__(8372);
// EXTERNAL MODULE: ./src/checkout/tree.ts
var checkout_tree = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/discovery/lifecycle/workspace.ts
var lifecycle_workspace = __webpack_require__(64);
;// CONCATENATED MODULE: ./src/discovery/lifecycle/file-programs.ts




/** The programs that write files of the repository in a way that can be followed. */
const fileProgram = { run, store };
/** Programs that may write any file where their last word is not known. */
const writing = new Set(['tee', 'cp', 'install', 'mv', 'ln', 'touch', 'sed', 'truncate']);
const silent = { status: 'yes', output: (0,lifecycle_workspace/* textOfCommand */.sR)('', []) };
const failed = { status: 'no', output: (0,lifecycle_workspace/* textOfCommand */.sR)('', []) };
/** Runs a program; `null`: it is none of those that can be followed. Words hold `\0` where they are not known. */
async function run(setting, name, words, shown, input) {
    if (words.at(-1)?.includes('\0') === true && writing.has(name))
        noteOpaque(setting);
    switch (name) {
        case 'echo':
            return { status: 'yes', output: echoed(setting, shown) };
        case 'printf':
            return { status: 'yes', output: printed(setting, shown) };
        case 'cat':
            return concatenated(setting, words, input);
        case 'tee':
            return tee(setting, words, input);
        case 'cp':
        case 'install':
        case 'mv':
        case 'ln':
            return transfer(setting, name, words);
        case 'touch':
            return touch(setting, words);
        case 'mkdir':
            for (const word of words.filter(one => !one.startsWith('-'))) {
                const path = setting.machine.pathOf(word);
                if (path !== null)
                    setting.machine.workspace.makeFolder(path);
            }
            return silent;
        case 'rm':
            return remove(setting, words);
        case 'sed':
        case 'perl':
        case 'awk':
        case 'yq':
        case 'truncate':
        case 'dos2unix':
        case 'crudini':
            return edited(setting, name, words);
        default:
            return null;
    }
}
/** Writes what a command prints to a file, or adds it; `null`: it is not known. */
async function store({ machine: { workspace }, by, maybe }, path, text, appends) {
    const last = by.at(-1);
    if (last === undefined)
        return;
    const before = appends ? await workspace.content(path) : null;
    if (text === null || maybe || before?.kind === 'open')
        workspace.leaveOpen(path, last);
    else
        workspace.write(path, before?.kind === 'text' ? (0,lifecycle_workspace/* joined */.oR)((0,lifecycle_workspace/* writtenBy */.xO)(before.written, by), text) : text, last);
}
function noteOpaque({ machine, by: [outermost] }) {
    if (outermost !== undefined)
        machine.workspace.noteOpaque(outermost);
}
function echoed({ by }, shown) {
    let words = shown;
    let line = '\n';
    let decodes = false;
    for (let [flag] = words; flag !== undefined && /^-[neE]+$/.test(flag.text); [flag] = words) {
        if (flag.text.includes('n'))
            line = '';
        if (flag.text.includes('e'))
            decodes = true;
        words = words.slice(1);
    }
    const text = words.map(word => word.text).join(' ');
    // Shells differ in whether `echo` reads `\n` by itself.
    if (!decodes && /\\[ntr0abfv]/.test(text))
        return null;
    const isOpen = words.some(word => word.isOpen);
    return (0,lifecycle_workspace/* textOfCommand */.sR)((decodes ? unescaped(text) : text) + line, by, isOpen);
}
function printed({ by }, [format, ...values]) {
    if (format === undefined)
        return null;
    const parts = format.text.split(/(%%|%s)/);
    if (parts.some((part, index) => index % 2 === 0 && part.includes('%')))
        return null;
    const slots = parts.filter(part => part === '%s').length;
    if (slots === 0 ? values.length > 0 : values.length % slots !== 0)
        return null;
    let text = '';
    const rounds = slots === 0 ? 1 : Math.max(1, values.length / slots);
    for (let round = 0, used = 0; round < rounds; round += 1)
        for (const part of parts) {
            if (part === '%s')
                text += values[used++]?.text ?? '';
            else
                text += part === '%%' ? '%' : unescaped(part);
        }
    return (0,lifecycle_workspace/* textOfCommand */.sR)(text, by, [format, ...values].some(word => word.isOpen));
}
const escapes = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"' };
function unescaped(text) {
    return text.replace(/\\([ntr\\"])/g, (whole, letter) => escapes[letter] ?? whole);
}
async function concatenated({ machine, by }, words, input) {
    const names = words.filter(word => word === '-' || !word.startsWith('-'));
    if (names.length < words.length)
        return { status: 'yes', output: null };
    let output = (0,lifecycle_workspace/* textOfCommand */.sR)('', by);
    for (const name of names.length === 0 ? ['-'] : names) {
        const path = machine.pathOf(name);
        const content = name === '-' || path === null ? null : await machine.workspace.content(path);
        if (content?.kind === 'missing')
            return failed;
        const text = name === '-' ? input : content?.kind === 'text' ? (0,lifecycle_workspace/* writtenBy */.xO)(content.written, by) : null;
        output = output === null || text === null ? null : (0,lifecycle_workspace/* joined */.oR)(output, text);
    }
    return { status: 'yes', output };
}
async function tee(setting, words, input) {
    const appends = words.some(word => word === '-a' || word === '--append');
    for (const word of words.filter(one => !one.startsWith('-'))) {
        const path = setting.machine.pathOf(word);
        if (path !== null)
            await store(setting, path, input, appends);
    }
    return { status: 'yes', output: input };
}
const flagsWithValue = new Set('--mode --owner --group --suffix'.split(' '));
/** Short flags with a value, alone or as the last of several (`-Dm 644`). */
const shortWithValue = {
    install: /^-[A-Za-z]*[mogS]$/,
    cp: /^-[A-Za-z]*S$/,
    mv: /^-[A-Za-z]*S$/,
    ln: /^-[A-Za-z]*S$/
};
// `cp`, `mv`, `install` and `ln` (a link to a file, symbolic or not, reads as a copy of it).
async function transfer(setting, name, words) {
    const flags = [];
    const names = [];
    let into = null;
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (/^-[A-Za-z]*t$/.test(word) || word === '--target-directory')
            into = words[++at] ?? '';
        else if (word.startsWith('--target-directory='))
            into = word.slice('--target-directory='.length);
        else if (flagsWithValue.has(word) || shortWithValue[name]?.test(word) === true)
            at += 1;
        else if (word.startsWith('-') && word !== '-')
            flags.push(word);
        else
            names.push(word);
    }
    const has = (letters, long) => flags.some(flag => new RegExp(`^-[A-Za-z]*[${letters}]|^--(?:${long})$`).test(flag));
    if (name === 'install' && has('d', 'directory'))
        return silent;
    const written = into ?? (names.length > 1 ? (names.pop() ?? '') : '.');
    const target = setting.machine.pathOf(written);
    const sources = names.map(word => name === 'ln' && has('s', 'symbolic') && !has('r', 'relative')
        ? linked(setting, word, written)
        : setting.machine.pathOf(word));
    const isFolder = !has('T', 'no-target-directory') &&
        (into !== null || written.endsWith('/') || (target !== null && (await isDirectory(setting, target))));
    const isOpen = written.includes('\0') || (isFolder && names.some(word => word.includes('\0')));
    if (isOpen || flags.some(flag => /^--(?:parents|attributes-only|exchange)$/.test(flag)))
        noteOpaque(setting);
    const keeps = name === 'ln'
        ? !has('f', 'force')
        : has('nui', 'no-clobber|update|update=(?:none|none-fail|older)|interactive');
    const takesFolders = name === 'mv' || has('raR', 'recursive|archive');
    let status = 'yes';
    for (const [index, source] of sources.entries()) {
        const last = external_node_path_.posix.basename(names[index] ?? '');
        const to = target !== null && isFolder ? external_node_path_.posix.join(target, last) : target;
        const how = { keeps, takesFolders, moves: name === 'mv', links: name === 'ln' };
        const one = await transferOne(setting, source, to, how);
        if (one !== 'yes')
            status = one;
    }
    return { ...silent, status };
}
function linked({ machine }, word, written) {
    const folder = written.endsWith('/') ? written : external_node_path_.posix.dirname(written);
    return word.startsWith('/') ? null : machine.pathOf(external_node_path_.posix.join(folder, word));
}
async function transferOne(setting, source, target, how) {
    const { machine, by, maybe } = setting;
    const { workspace } = machine;
    const last = by.at(-1);
    if (last === undefined)
        return 'maybe';
    if (target === null)
        return 'maybe';
    const content = source === null ? { kind: 'open' } : await workspace.content(source);
    if (content.kind === 'missing')
        return 'no';
    if (content.kind === 'directory')
        return how.takesFolders ? transferFolder(setting, source ?? '.', target, how) : 'no';
    const there = how.keeps ? await workspace.content(target) : null;
    if (there?.kind === 'text')
        return how.links ? 'no' : 'yes';
    if (content.kind === 'open' || maybe || there?.kind === 'open')
        workspace.leaveOpen(target, last);
    else
        workspace.write(target, (0,lifecycle_workspace/* writtenBy */.xO)(content.written, by), last);
    if (how.moves && source !== null) {
        if (maybe)
            workspace.leaveOpen(source, last);
        else
            workspace.remove(source);
    }
    return 'yes';
}
/** Files of a folder that are copied; of a larger one nothing is known. */
const mostInFolder = 200;
async function transferFolder(setting, source, target, how) {
    const tree = await (0,checkout_tree/* walkTree */.Ir)(setting.machine.workspace.files(), source, mostInFolder);
    const last = setting.by.at(-1);
    if (source === '.' || (0,paths/* liesUnder */.q0)(source, target))
        return 'no';
    if (tree.incomplete.length > 0 || tree.files.length > mostInFolder) {
        if (last !== undefined)
            setting.machine.workspace.noteOpaque(last);
        return 'yes';
    }
    for (const path of tree.files)
        await transferOne(setting, path, external_node_path_.posix.join(target, external_node_path_.posix.relative(source, path)), how);
    return 'yes';
}
async function isDirectory({ machine: { workspace } }, path) {
    if (path === '.' || (await workspace.files().list(path)).kind === 'entries')
        return true;
    return (await workspace.content(path)).kind === 'directory';
}
async function touch({ machine, by, maybe }, words) {
    const last = by.at(-1);
    for (const word of words.filter(one => !one.startsWith('-'))) {
        const path = machine.pathOf(word);
        if (path === null || last === undefined)
            continue;
        const { kind } = await machine.workspace.content(path);
        if (kind === 'open' || (kind === 'missing' && maybe))
            machine.workspace.leaveOpen(path, last);
        else if (kind === 'missing')
            machine.workspace.write(path, (0,lifecycle_workspace/* textOfCommand */.sR)('', by), last);
    }
    return silent;
}
async function remove({ machine, by, maybe }, words) {
    const last = by.at(-1);
    for (const word of words.filter(one => !one.startsWith('-'))) {
        const path = machine.pathOf(word);
        if (path === null || last === undefined)
            continue;
        const { kind } = await machine.workspace.content(path);
        if (kind === 'missing' || kind === 'directory')
            continue;
        if (maybe)
            machine.workspace.leaveOpen(path, last);
        else
            machine.workspace.remove(path);
    }
    return silent;
}
/** Programs that change the files that they name, with no flag for it. */
const alwaysInPlace = new Set(['truncate', 'dos2unix', 'crudini']);
// What changes files in place is not calculated: the files that it names are no longer known.
async function edited(setting, name, words) {
    const { machine, by } = setting;
    if (runsProgram(name, words))
        noteOpaque(setting);
    const inPlace = alwaysInPlace.has(name) || words.some(word => /^-[A-Za-z]*i|^--in-?place/.test(word));
    const makes = name === 'truncate' || name === 'crudini';
    const last = by.at(-1);
    for (const word of inPlace ? words : []) {
        const path = machine.pathOf(word);
        if (path === null || last === undefined)
            continue;
        const { kind } = await machine.workspace.content(path);
        if (kind === 'text' || kind === 'open' || (makes && kind === 'missing'))
            machine.workspace.leaveOpen(path, last);
    }
    return { status: 'yes', output: null };
}
/** Whether a program of its own language may write any file: `awk '{ print > ".env" }'`, `sed -n 'w .env'`. */
function runsProgram(name, words) {
    switch (name) {
        case 'perl':
            return true;
        case 'awk':
            return words.some(word => /[>|\0]|system|^-f|^--file|^-E|^--exec|^-i/.test(word));
        case 'sed':
            return words.some(word => /(?:^|[^A-Za-z\d])[gpiIemM\d]*[wW][ \t]+\S|^-[A-Za-z]*f|^--file/.test(word));
        case 'yq':
            return words.some(word => /^-s|^--split/.test(word));
        case 'dos2unix':
            return words.some(word => /^-n|^--newfile/.test(word));
        default:
            return false;
    }
}
/** What `test`, `[` or `[[` says of files and of texts that are known. */
async function evaluateTest(machine, words) {
    const inner = words
        .slice(1)
        .filter((word, index, all) => index < all.length - 1 || (word !== ']' && word !== ']]'));
    return evaluate(machine, inner);
}
async function evaluate(machine, words) {
    const [first = '', second = '', third = ''] = words;
    if (first === '!')
        return opposite(await evaluate(machine, words.slice(1)));
    if (words.length === 2)
        return ofFile(machine, first, second);
    if (words.length === 3 && !first.includes('\0') && !third.includes('\0')) {
        if (second === '=' || second === '==')
            return first === third ? 'yes' : 'no';
        if (second === '!=')
            return first === third ? 'no' : 'yes';
    }
    return 'maybe';
}
async function ofFile(machine, operator, word) {
    if (operator === '-z' || operator === '-n') {
        if (word.includes('\0'))
            return 'maybe';
        return (word === '') === (operator === '-z') ? 'yes' : 'no';
    }
    if (!/^-[aefrswdLh]$/.test(operator))
        return 'maybe';
    const path = machine.pathOf(word);
    if (path === null)
        return 'maybe';
    const content = await machine.workspace.content(path);
    if (content.kind === 'open')
        return 'maybe';
    if (content.kind === 'missing')
        return 'no';
    if (content.kind === 'directory')
        return operator === '-f' || operator === '-s' ? 'no' : 'yes';
    if (operator === '-d')
        return 'no';
    if (operator === '-s')
        return content.written.text === '' ? 'no' : 'yes';
    return operator === '-L' || operator === '-h' ? 'maybe' : 'yes';
}
function opposite(status) {
    if (status === 'maybe')
        return status;
    return status === 'yes' ? 'no' : 'yes';
}

// EXTERNAL MODULE: ./src/discovery/lifecycle/effects.ts + 1 modules
var effects = __webpack_require__(5147);
;// CONCATENATED MODULE: ./src/discovery/lifecycle/plain-shell.ts
var _a;
/**
 * Reads a shell text of simple commands, pipes, `&&`, `||`, `if`, groups, redirections and here-documents, as a POSIX
 * shell does; `null` where it holds anything else (loops, functions, `case`) or is broken. Never throws.
 */
function parseShell(text) {
    const reader = new ShellReader(text);
    try {
        const statement = reader.list([]);
        return reader.atEnd ? statement : null;
    }
    catch (error) {
        if (error instanceof NotPlain)
            return null;
        throw error;
    }
}
class NotPlain extends Error {
}
/** Stands for a person's home: an absolute path, so that it lies outside of the repository. */
const homeFolder = '/~';
/** Groups and conditions within one another. */
const deepest = 30;
const unreadKeywords = new Set([
    ...['for', 'while', 'until', 'case', 'select', 'function', 'do', 'done', 'esac', 'in'],
    ...['coproc', 'time']
]);
class ShellReader {
    #text;
    #at = 0;
    #depth = 0;
    #waiting = [];
    constructor(text) {
        this.#text = text;
    }
    get atEnd() {
        this.#skipLines();
        return this.#at >= this.#text.length;
    }
    /** Reads up to the end, a closing parenthesis, or one of `ends` where a command could begin. */
    list(ends) {
        this.#depth += 1;
        if (this.#depth > deepest)
            throw new NotPlain();
        const parts = [];
        for (;;) {
            this.#skipLines();
            if (this.#at >= this.#text.length || this.#peek() === ')' || ends.includes(this.#keyword()))
                break;
            parts.push(this.#andOr());
            this.#skipBlanks();
            if (this.#peek() === ';' && this.#text[this.#at + 1] === ';')
                throw new NotPlain();
            if (this.#peek() === ';' || this.#peek() === '&')
                this.#at += 1;
            else if (this.#at < this.#text.length && !'\r\n)'.includes(this.#peek()))
                throw new NotPlain();
        }
        this.#depth -= 1;
        const [only] = parts;
        return parts.length === 1 && only !== undefined ? only : { kind: 'sequence', parts };
    }
    #andOr() {
        let left = this.#pipeline();
        for (;;) {
            this.#skipBlanks();
            const operator = this.#text.slice(this.#at, this.#at + 2);
            if (operator !== '&&' && operator !== '||')
                return left;
            this.#at += 2;
            this.#skipLines();
            left = { kind: operator === '&&' ? 'and' : 'or', left, right: this.#pipeline() };
        }
    }
    #pipeline() {
        this.#skipBlanks();
        if (this.#keyword() === '!') {
            this.#at += 1;
            return { kind: 'not', inner: this.#pipeline() };
        }
        const parts = [this.#command()];
        for (;;) {
            this.#skipBlanks();
            if (this.#peek() !== '|' || this.#text[this.#at + 1] === '|')
                break;
            this.#at += this.#text[this.#at + 1] === '&' ? 2 : 1;
            this.#skipLines();
            parts.push(this.#command());
        }
        const [only] = parts;
        return parts.length === 1 && only !== undefined ? only : { kind: 'pipe', parts };
    }
    #command() {
        this.#skipBlanks();
        const keyword = this.#keyword();
        if (keyword === 'if')
            return this.#condition();
        if (unreadKeywords.has(keyword))
            throw new NotPlain();
        if (keyword === '{')
            return this.#group('{', ['}']);
        if (this.#peek() === '(')
            return this.#group('(', []);
        return this.#call();
    }
    #group(open, ends) {
        this.#at += 1;
        const inner = this.list(ends);
        this.#expect(open === '{' ? '}' : ')');
        this.#skipBlanks();
        if ('<>'.includes(this.#peek() || ' '))
            throw new NotPlain();
        return open === '{' ? inner : { kind: 'subshell', inner };
    }
    #condition() {
        this.#at += this.#keyword().length;
        const condition = this.list(['then']);
        this.#expect('then');
        const then = this.list(['elif', 'else', 'fi']);
        const next = this.#keyword();
        if (next === 'elif')
            return { kind: 'if', condition, then, otherwise: this.#condition() };
        if (next !== 'else') {
            this.#expect('fi');
            return { kind: 'if', condition, then, otherwise: { kind: 'sequence', parts: [] } };
        }
        this.#expect('else');
        const otherwise = this.list(['fi']);
        this.#expect('fi');
        return { kind: 'if', condition, then, otherwise };
    }
    #call() {
        const start = this.#at;
        let end = start;
        const words = [];
        const assignments = [];
        const redirects = [];
        for (;;) {
            this.#skipBlanks();
            const redirect = this.#redirect();
            if (redirect !== undefined) {
                if (redirect !== null)
                    redirects.push(redirect);
                end = this.#at;
                continue;
            }
            const wordStart = this.#at;
            const word = this.#word();
            if (word === null)
                break;
            end = this.#at;
            const assigned = /^([A-Za-z_]\w*)=/.exec(this.#text.slice(wordStart, wordStart + 100));
            if (words.length === 0 && assigned !== null) {
                const [whole = '', name = ''] = assigned;
                assignments.push({ name, value: withoutStart(word, whole.length) });
            }
            else
                words.push(word);
        }
        if (words.length + assignments.length + redirects.length === 0 || this.#peek() === '(')
            throw new NotPlain();
        return { kind: 'call', assignments, words, redirects, start, end };
    }
    /** `undefined`: none stands here; `null`: one that leads nowhere else (`2>&1`). */
    #redirect() {
        const match = /^(\d?)(&>>|&>|>>|>\||>&|>|<<<|<<-|<<|<&|<)/.exec(this.#text.slice(this.#at, this.#at + 4));
        if (match === null)
            return undefined;
        const [whole, digit = '', operator = ''] = match;
        this.#at += whole.length;
        this.#skipBlanks();
        if (operator === '<<' || operator === '<<-')
            return this.#here(operator === '<<-');
        const target = this.#word();
        if (target === null || operator === '<<<')
            throw new NotPlain();
        if (operator === '>&' || operator === '<&')
            return null;
        const kind = operator.endsWith('>>') ? 'append' : operator === '<' ? 'read' : 'write';
        return { kind, descriptor: digit === '' ? (operator === '<' ? 0 : 1) : Number(digit), target };
    }
    #here(strips) {
        const start = this.#at;
        const word = this.#word();
        if (word === null)
            throw new NotPlain();
        const literal = /['"\\]/.test(this.#text.slice(start, this.#at));
        const delimiter = word.pieces.map(piece => (piece.kind === 'text' ? piece.text : '')).join('');
        const waiting = { delimiter, strips, literal, text: { pieces: [], expands: false } };
        this.#waiting.push(waiting);
        return {
            kind: 'here',
            get text() {
                return waiting.text;
            }
        };
    }
    #readHere() {
        for (const waiting of this.#waiting) {
            let body = '';
            for (;;) {
                if (this.#at >= this.#text.length)
                    break;
                const newline = this.#text.indexOf('\n', this.#at);
                const end = newline < 0 ? this.#text.length : newline;
                const line = this.#text.slice(this.#at, end).replace(/\r$/, '');
                const stripped = waiting.strips ? line.replace(/^\t+/, '') : line;
                this.#at = end + 1;
                if (stripped === waiting.delimiter)
                    break;
                body += `${stripped}\n`;
            }
            waiting.text = waiting.literal ? plainWord(body) : new _a(body).quotedBody();
        }
        this.#waiting = [];
    }
    /** The whole text as the body of a here-document. */
    quotedBody() {
        const pieces = [];
        while (this.#at < this.#text.length)
            this.#quotedPiece(pieces);
        return { pieces, expands: false };
    }
    #word() {
        const pieces = [];
        let expands = false;
        let any = false;
        const start = this.#at;
        for (;;) {
            const character = this.#peek();
            if (character === '' || ' \t\r\n;&|()<>'.includes(character))
                break;
            any = true;
            if (character === "'")
                this.#single(pieces);
            else if (character === '"')
                this.#double(pieces);
            else if (character === '\\') {
                const next = this.#text[this.#at + 1] ?? '';
                if (next !== '\n')
                    push(pieces, next);
                this.#at += 2;
            }
            else if (character === '$' || character === '`')
                this.#expansion(pieces, false);
            else {
                if ('*?{'.includes(character))
                    expands = true;
                if (character === '[' && !/^\[\[?(?=\s)/.test(this.#text.slice(start, start + 3)))
                    expands = true;
                // A home is no part of the repository.
                push(pieces, character === '~' && this.#at === start ? homeFolder : character);
                this.#at += 1;
            }
        }
        return any ? { pieces, expands } : null;
    }
    #single(pieces) {
        const end = this.#text.indexOf("'", this.#at + 1);
        if (end < 0)
            throw new NotPlain();
        push(pieces, this.#text.slice(this.#at + 1, end));
        this.#at = end + 1;
    }
    #double(pieces) {
        this.#at += 1;
        push(pieces, '');
        while (this.#peek() !== '"') {
            if (this.#at >= this.#text.length)
                throw new NotPlain();
            this.#quotedPiece(pieces);
        }
        this.#at += 1;
    }
    #quotedPiece(pieces) {
        const character = this.#peek();
        if (character === '$' || character === '`') {
            this.#expansion(pieces, true);
            return;
        }
        const next = this.#text[this.#at + 1] ?? '';
        const escapes = character === '\\' && '$`"\\\n'.includes(next || ' ');
        if (escapes) {
            if (next !== '\n')
                push(pieces, next);
            this.#at += 2;
        }
        else {
            push(pieces, character);
            this.#at += 1;
        }
    }
    #expansion(pieces, quoted) {
        const rest = this.#text.slice(this.#at, this.#at + 200);
        const name = /^\$([A-Za-z_]\w*)/.exec(rest);
        if (name !== null) {
            pieces.push({ kind: 'variable', name: name[1] ?? '', fallback: null, quoted });
            this.#at += name[0].length;
        }
        else if (rest.startsWith('${'))
            this.#braced(pieces, quoted);
        else if (rest.startsWith('$(') || rest.startsWith('`')) {
            const end = this.#closing(rest.startsWith('`') ? '`' : ')');
            pieces.push({ kind: 'output', source: this.#text.slice(this.#at, end) });
            this.#at = end;
        }
        else if (/^\$[\d@*#?$!-]/.test(rest)) {
            pieces.push({ kind: 'output', source: rest.slice(0, 2) });
            this.#at += 2;
        }
        else {
            push(pieces, '$');
            this.#at += 1;
        }
    }
    // `${localEnv:NAME:default}` is replaced by the dev container CLI before any shell sees the text.
    #braced(pieces, quoted) {
        const end = this.#closing('}');
        const body = this.#text.slice(this.#at + 2, end - 1);
        const match = /^([A-Za-z_]\w*)(?::?-([^$`'"\\]*))?$/.exec(body) ??
            /^localEnv:([A-Za-z_]\w*)(?::([^$`'"\\]*))?$/.exec(body);
        pieces.push(match === null
            ? { kind: 'output', source: this.#text.slice(this.#at, end) }
            : { kind: 'variable', name: match[1] ?? '', fallback: match[2] ?? null, quoted });
        this.#at = end;
    }
    /** The offset behind the end of an expansion, quotes and nested ones passed over. */
    #closing(close) {
        let depth = 0;
        const open = close === ')' ? '(' : close === '}' ? '{' : null;
        for (let at = this.#at + (close === '`' ? 1 : 0); at < this.#text.length; at += 1) {
            const character = this.#text[at];
            if (character === '\\')
                at += 1;
            else if (character === "'" && close === ')') {
                const end = this.#text.indexOf("'", at + 1);
                if (end < 0)
                    break;
                at = end;
            }
            else if (character === open)
                depth += 1;
            else if (character === close) {
                depth -= 1;
                if (depth <= 0)
                    return at + 1;
            }
        }
        throw new NotPlain();
    }
    #peek() {
        return this.#text[this.#at] ?? '';
    }
    #keyword() {
        return /^(?:[a-z]+|[{}!])(?=[\s;&|()]|$)/.exec(this.#text.slice(this.#at, this.#at + 20))?.[0] ?? '';
    }
    #expect(word) {
        this.#skipLines();
        if (!this.#text.startsWith(word, this.#at))
            throw new NotPlain();
        this.#at += word.length;
    }
    #skipBlanks() {
        for (;;) {
            const character = this.#peek();
            if (character === ' ' || character === '\t')
                this.#at += 1;
            else if (character === '\\' && /^\\\r?\n/.test(this.#text.slice(this.#at, this.#at + 3)))
                this.#at = this.#text.indexOf('\n', this.#at) + 1;
            else if (character === '#') {
                const newline = this.#text.indexOf('\n', this.#at);
                this.#at = newline < 0 ? this.#text.length : newline;
            }
            else
                return;
        }
    }
    #skipLines() {
        for (;;) {
            this.#skipBlanks();
            const character = this.#peek();
            if (character !== '\n' && character !== '\r')
                return;
            this.#at += 1;
            if (character === '\n')
                this.#readHere();
        }
    }
}
_a = ShellReader;
function push(pieces, text) {
    const last = pieces.at(-1);
    if (last?.kind === 'text')
        pieces[pieces.length - 1] = { kind: 'text', text: last.text + text };
    else
        pieces.push({ kind: 'text', text });
}
/** A word of this text. */
function plainWord(text) {
    return { pieces: [{ kind: 'text', text }], expands: false };
}
function withoutStart(word, length) {
    const [first, ...rest] = word.pieces;
    return first?.kind === 'text'
        ? { ...word, pieces: [{ kind: 'text', text: first.text.slice(length) }, ...rest] }
        : word;
}

// EXTERNAL MODULE: ./src/discovery/lifecycle/shell.ts
var shell = __webpack_require__(4679);
;// CONCATENATED MODULE: ./src/discovery/lifecycle/initialize.ts



















/** Calls that are followed for one configuration, scripts that are read, and how deep one may start another. */
const mostCalls = 2_000;
const mostScripts = 16;
const initialize_deepest = 5;
const mostImages = 1_000;
const mostNotLookedAt = 50;
const longestText = 64 * 1024;
/**
 * Follows `initializeCommand`, which the dev container CLI runs in the workspace's folder on the machine itself before it
 * reads the Dockerfile, the compose files and the image (`configContainer.ts`, `resolve`). Nothing is executed: plain
 * commands on files, and scripts of them, are read as a shell would; what a command may write that cannot be followed is left open.
 */
async function followInitializeCommand(files, configuration, root, report) {
    const workspace = new lifecycle_workspace/* Workspace */.aR(files);
    const interpreter = new Interpreter(workspace, (0,compose/* workspaceOf */.B)(configuration));
    const value = (0,properties/* property */.MZ)(root, 'initializeCommand');
    if (value !== null)
        for (const one of commandsOf(value))
            await interpreter.runCommand(one);
    if (value !== null && (interpreter.isFull || workspace.isFull)) {
        const message = '`initializeCommand` runs more commands or writes more than is followed: the rest of what it does is not known.';
        report((0,finding/* finding */.gk)('limit-reached', { message, location: value.span }));
    }
    const { images, perhaps, notLookedAt } = interpreter;
    return { workspace, images, perhaps, notLookedAt: [...notLookedAt] };
}
function commandsOf(value) {
    switch (value.kind) {
        case 'string':
            return [{ kind: 'shell', text: value.text, at: (start, end) => value.part(start, end) }];
        case 'array':
            return [
                {
                    kind: 'words',
                    words: value.items.flatMap(item => (item.kind === 'string' ? [item.text] : [])),
                    at: value
                }
            ];
        case 'object':
            return [...value.properties.values()].flatMap(one => one.value.kind === 'object' ? [] : commandsOf(one.value));
        default:
            return [];
    }
}
/** Stands for the folder of the repository in a path: no path of a machine begins like this. */
const rootFolder = '/\u0001';
const nothing = { status: 'yes', output: (0,lifecycle_workspace/* textOfCommand */.sR)('', []) };
class Interpreter {
    workspace;
    images = new Set();
    perhaps = [];
    notLookedAt = new Set();
    #folder;
    #variables = new Map();
    #calls = 0;
    #scripts = 0;
    #ended = false;
    #scriptPath = null;
    constructor(workspace, folder) {
        this.workspace = workspace;
        this.#folder = folder;
        this.#variables.set('localWorkspaceFolder', rootFolder);
    }
    get isFull() {
        return this.#calls > mostCalls;
    }
    async runCommand(command) {
        const folder = this.#folder;
        const scope = { maybe: false, tested: false, input: null, depth: 0 };
        this.#ended = false;
        if (command.kind === 'shell') {
            const by = (start, end) => [(0,resolve_mention/* placeOf */.$t)(command.at(start, end))];
            await this.#text(command.text, { ...scope, by });
        }
        else {
            const words = command.words.map(text => parsedWord(text));
            const call = { kind: 'call', assignments: [], words, redirects: [], start: 0, end: 0 };
            await this.#call(call, { ...scope, by: () => [(0,resolve_mention/* placeOf */.$t)(command.at)] });
        }
        this.#folder = folder;
    }
    /** The path that a word names; `null`: it lies outside of the repository, or is not known. */
    pathOf(word) {
        if (word.includes('\0') || word === '')
            return null;
        const isWhole = word === rootFolder || word.startsWith(`${rootFolder}/`);
        const resolved = isWhole
            ? (0,paths/* resolveFrom */.dx)('.', `.${word.slice(rootFolder.length)}`)
            : (0,paths/* resolveFrom */.dx)(this.#folder, word);
        return resolved.kind === 'inside' && !(0,paths/* liesInGit */.d$)(resolved.path) ? resolved.path : null;
    }
    async #text(text, scope) {
        const statement = text.length > longestText ? null : parseShell(text);
        if (statement !== null)
            return this.#run(statement, scope);
        const by = scope.by(0, text.length);
        if (by[0] !== undefined)
            this.workspace.noteOpaque(by[0]);
        const calls = (0,shell/* simpleCommands */.Ny)(text.slice(0, longestText));
        for (const call of calls.slice(0, mostCalls)) {
            const words = (0,shell/* programWords */.Os)(withoutKeywords(call.words));
            this.#noteImages(words, by);
            if (!scope.tested)
                this.#noteUnread(words, words.join(' '));
        }
        if (text.length > longestText || calls.length > mostCalls)
            this.#notePerhaps('', by);
        return { status: 'maybe', output: null };
    }
    async #run(statement, scope) {
        if (this.#ended)
            return nothing;
        switch (statement.kind) {
            case 'call':
                return this.#call(statement, scope);
            case 'sequence': {
                let result = nothing;
                for (const part of statement.parts)
                    result = await this.#run(part, scope);
                return result;
            }
            case 'subshell': {
                const folder = this.#folder;
                const result = await this.#run(statement.inner, scope);
                this.#folder = folder;
                this.#ended = false;
                return result;
            }
            case 'not': {
                const { status } = await this.#run(statement.inner, { ...scope, tested: true });
                return { ...nothing, status: status === 'maybe' ? status : status === 'yes' ? 'no' : 'yes' };
            }
            case 'pipe': {
                let result = { status: 'yes', output: scope.input };
                for (const part of statement.parts)
                    result = await this.#run(part, { ...scope, tested: true, input: result.output });
                return result;
            }
            case 'and': {
                const left = await this.#run(statement.left, scope);
                if (left.status === 'no')
                    return left;
                return this.#run(statement.right, {
                    ...scope,
                    maybe: scope.maybe || (left.status === 'maybe' && scope.tested)
                });
            }
            case 'or': {
                const left = await this.#run(statement.left, { ...scope, tested: true });
                if (left.status === 'yes')
                    return left;
                const right = await this.#run(statement.right, {
                    ...scope,
                    maybe: scope.maybe || left.status === 'maybe'
                });
                return { ...right, status: left.status === 'maybe' && right.status === 'no' ? 'maybe' : right.status };
            }
            case 'if': {
                const { status } = await this.#run(statement.condition, { ...scope, tested: true });
                if (status !== 'maybe')
                    return this.#run(status === 'yes' ? statement.then : statement.otherwise, scope);
                await this.#run(statement.then, { ...scope, maybe: true });
                await this.#run(statement.otherwise, { ...scope, maybe: true });
                return { status: 'maybe', output: null };
            }
        }
    }
    async #call(call, scope) {
        this.#calls += 1;
        const by = scope.by(call.start, call.end);
        if (this.isFull)
            return this.#opaque(by);
        for (const { name, value } of call.assignments) {
            if (call.words.length === 0)
                this.#variables.set(name, scope.maybe ? '\0' : this.#value(value));
        }
        const input = await this.#input(call, scope, by);
        const words = (0,shell/* programWords */.Os)(call.words.map(word => this.#value(word)));
        const shown = call.words.slice(call.words.length - words.length).map(word => this.#shown(word));
        const result = words.length === 0 ? nothing : await this.#program({ words, shown, input, by, scope });
        if (changesFiles.has(words[0] ?? ''))
            this.#leaveMatchesOpen(call, by);
        await this.#redirect(call, result, scope, by);
        return result;
    }
    // Which files a pattern names is not looked up: those that it matches are no longer known.
    #leaveMatchesOpen({ words }, by) {
        const last = by.at(-1);
        for (const { pieces, expands } of words) {
            const text = pieces.map(piece => (piece.kind === 'text' ? piece.text : '*')).join('');
            const path = expands && !/^[~/]/.test(text) ? (0,paths/* resolveFrom */.dx)(this.#folder, text) : null;
            const matches = path?.kind === 'inside' ? globOf(path.path) : null;
            if (matches !== null && last !== undefined)
                this.workspace.leaveMatchesOpen(matches, last);
        }
    }
    async #input(call, scope, by) {
        let input = scope.input;
        for (const redirect of call.redirects) {
            if (redirect.kind === 'here') {
                const { text, isOpen } = this.#shown(redirect.text);
                input = (0,lifecycle_workspace/* textOfCommand */.sR)(text, by, isOpen);
            }
            else if (redirect.kind === 'read')
                input = await this.#contentOf(this.#value(redirect.target));
        }
        return input;
    }
    async #contentOf(word) {
        const path = this.pathOf(word);
        const content = path === null ? null : await this.workspace.content(path);
        return content?.kind === 'text' ? content.written : null;
    }
    async #redirect(call, { output }, scope, by) {
        for (const redirect of call.redirects) {
            if (redirect.kind === 'here' || redirect.kind === 'read')
                continue;
            const target = this.#value(redirect.target);
            if (target.includes('\0') && by[0] !== undefined)
                this.workspace.noteOpaque(by[0]);
            const path = this.pathOf(target);
            if (path === null)
                continue;
            const written = redirect.descriptor === 2 ? null : output;
            await fileProgram.store({ machine: this, by, maybe: scope.maybe }, path, written, redirect.kind === 'append');
        }
    }
    async #program(asked) {
        const { words, shown, input, by, scope } = asked;
        const [program = ''] = words;
        const name = program.slice(program.lastIndexOf('/') + 1);
        const setting = { machine: this, by, maybe: scope.maybe };
        if (name === 'exit' || name === 'return') {
            this.#ended ||= !scope.maybe && !scope.tested;
            return nothing;
        }
        if (name === 'cd')
            return this.#enter(words[1] ?? '', by);
        if (name === 'export' || name === 'readonly' || name === 'local')
            return this.#export(words.slice(1));
        if (name === 'test' || name === '[' || name === '[[')
            return { ...nothing, status: await evaluateTest(this, words) };
        const inner = (0,shell/* shellText */.o0)(words);
        if (inner !== null)
            return this.#nested(inner, asked);
        const script = (0,shell/* scriptOf */.Fl)(words.map(word => this.#fromHere(word)));
        if (script !== null && !program.includes('\0'))
            return this.#script(script, asked);
        const done = await fileProgram.run(setting, name, words.slice(1), shown.slice(1), input);
        if (done !== null)
            return done;
        this.#noteImages(words, by);
        await this.#noteComposeImages(words, by);
        if (!scope.tested)
            this.#noteUnread(words, by.at(-1)?.text ?? '');
        if (!(0,effects/* isHarmless */.EW)(words) && by[0] !== undefined)
            this.workspace.noteOpaque(by[0]);
        if (name === 'true' || name === ':')
            return nothing;
        return { status: name === 'false' ? 'no' : unknownStatus(name), output: null };
    }
    async #nested(text, { by, scope }) {
        if (text.includes('\0') || scope.depth >= initialize_deepest)
            return this.#opaque(by);
        return this.#text(text, { ...scope, by: () => by, depth: scope.depth + 1 });
    }
    // A script is read as it lies in the repository now, or as commands before it have written it.
    async #script(named, { by, scope, words }) {
        const path = this.pathOf(named);
        const content = path === null ? null : await this.workspace.content(path);
        if (path === null || content?.kind !== 'text' || scope.depth >= initialize_deepest)
            return this.#opaque(by);
        const { text, stretches } = content.written;
        this.#scripts += 1;
        const isOwn = stretches.length === 1 && stretches[0]?.by.length === 0;
        const reads = words[0] === 'source' || words[0] === '.' || shellNames.test(words[0] ?? '');
        if (this.#scripts > mostScripts || !isOwn || !(reads || (0,shell/* isShellScript */.EI)(path, text)))
            return this.#opaque(by);
        const locate = (0,position/* locateIn */._)(path, text);
        const folder = this.#folder;
        const outer = this.#scriptPath;
        this.#scriptPath = path;
        const result = await this.#text(text, {
            ...scope,
            depth: scope.depth + 1,
            by: (start, end) => [...by, { ...locate(start, end), text: text.slice(start, end) }]
        });
        if (words[0] !== 'source' && words[0] !== '.')
            this.#folder = folder;
        this.#ended = false;
        this.#scriptPath = outer;
        return result;
    }
    // What cannot be followed may write any file and make any image.
    #opaque(by) {
        if (by[0] !== undefined)
            this.workspace.noteOpaque(by[0]);
        this.#notePerhaps('', by);
        return { status: 'maybe', output: null };
    }
    #enter(word, by) {
        const path = this.pathOf(word);
        if (path === null) {
            if (by[0] !== undefined)
                this.workspace.noteOpaque(by[0]);
            return { status: 'maybe', output: null };
        }
        this.#folder = path;
        return nothing;
    }
    #export(words) {
        for (const word of words) {
            const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? [];
            if (name !== undefined)
                this.#variables.set(name, value ?? '');
        }
        return nothing;
    }
    #noteImages(words, by) {
        for (const image of (0,effects/* imagesMadeBy */.FT)(words))
            if (this.images.size < mostImages)
                this.images.add(image);
        for (const prefix of (0,effects/* imagesPerhapsMadeBy */.Oe)(words))
            this.#notePerhaps(prefix, by);
    }
    // The CLI stops where the command fails; what is built or pulled here is no use of the configuration.
    #noteUnread(words, text) {
        const unread = (0,effects/* neededBy */.Xl)(words);
        if (unread === null || this.notLookedAt.size >= mostNotLookedAt)
            return;
        this.notLookedAt.add(`\`initializeCommand\` runs ${(0,reading/* quoted */.TL)((0,reading/* shortened */.vI)(text))}, and the creation fails where that fails: ${unread} was not looked at.`);
    }
    #notePerhaps(prefix, [by]) {
        if (by === undefined || this.perhaps.some(known => prefix.startsWith(known.prefix)))
            return;
        if (this.perhaps.length < mostImages)
            this.perhaps.push({ prefix, by });
    }
    /** The file that docker compose takes by itself, as a list; empty: none of them is there. */
    async #composeFile() {
        for (const name of ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'])
            if ((await this.#contentOf(name)) !== null)
                return [name];
        return [];
    }
    async #noteComposeImages(words, by) {
        const named = (0,effects/* composeFilesBuiltBy */.$I)(words);
        const [place] = by;
        if (named === null || place === undefined)
            return;
        const paths = (named.length > 0 ? named : await this.#composeFile()).map(word => this.pathOf(word));
        if (paths.includes(null)) {
            this.#notePerhaps('', by);
            return;
        }
        const composeFiles = paths.flatMap(path => (path === null ? [] : [{ path, place }]));
        const files = this.workspace.files();
        const request = { files, composeFiles, folder: this.#folder, service: null, runServices: null, place };
        const { services } = await (0,loader/* loadOnce */.E)((0,limits/* composeRun */.wr)(), request);
        if (services === null)
            this.#notePerhaps('', by);
        for (const name of (0,compose_images/* builtImages */.TH)([...(services?.values() ?? [])]))
            this.#noteImages(['docker', 'build', '-t', name], by);
    }
    /** The text of a word, `\0` for each part of it that is not known. */
    #value({ pieces, expands }) {
        const text = pieces.map(piece => {
            if (piece.kind === 'text')
                return piece.text;
            if (piece.kind === 'output')
                return this.#knownOutput(piece.source) ?? '\0';
            const value = this.#knownVariable(piece.name) ?? piece.fallback ?? '\0';
            return !piece.quoted && /\s/.test(value) ? '\0' : value;
        });
        return expands ? '\0' : text.join('').slice(0, longestText);
    }
    #knownVariable(name) {
        if (name === 'HOME' || name === 'USERPROFILE')
            return homeFolder;
        if (name === 'PWD')
            return this.#here();
        if (name === 'BASH_SOURCE')
            return this.#knownOutput('$0');
        return this.#variables.get(name) ?? null;
    }
    /** A word without the mark of the root, as a path from the folder of the call. */
    #fromHere(word) {
        if (!word.startsWith(`${rootFolder}/`))
            return word;
        return `./${external_node_path_.posix.relative(this.#folder, external_node_path_.posix.join('.', word.slice(rootFolder.length + 1)))}`;
    }
    #here() {
        return external_node_path_.posix.join(rootFolder, this.#folder);
    }
    /** What names the script, its folder, the folder that it runs in or the root; `null`: anything else. */
    #knownOutput(source) {
        const plain = source
            .replaceAll(/\$\{BASH_SOURCE(?:\[0\])?\}|\$\{0\}|\$BASH_SOURCE/g, '$0')
            .replaceAll('"', '')
            .replaceAll(/\s+/g, ' ');
        if (/^\$\( ?pwd(?: -P)? ?\)$|^`pwd`$/.test(plain))
            return this.#here();
        if (/^\$\( ?git rev-parse --show-toplevel ?\)$/.test(plain))
            return rootFolder;
        if (this.#scriptPath === null)
            return null;
        const script = external_node_path_.posix.join(rootFolder, this.#scriptPath);
        if (plain.replaceAll('$$', '$') === '$0')
            return script;
        const folder = /^\$\( ?dirname (?:-- )?\$0 ?\)$/.exec(plain) ?? ownFolder.exec(plain);
        return folder === null ? null : external_node_path_.posix.join(external_node_path_.posix.dirname(script), folder[1] ?? '');
    }
    /** The text that a word prints: what is not known stands as a variable that no file sets. */
    #shown({ pieces, expands }) {
        if (expands)
            return { text: `\${${lifecycle_workspace/* outputVariable */.Qh}}`, isOpen: true };
        let isOpen = false;
        const text = pieces.map(piece => {
            if (piece.kind === 'text')
                return piece.text;
            const value = piece.kind === 'output' ? undefined : this.#variables.get(piece.name);
            if (value !== undefined && !value.includes('\0') && !value.includes(rootFolder))
                return value;
            isOpen = true;
            if (piece.kind === 'output')
                return `\${${lifecycle_workspace/* outputVariable */.Qh}}`;
            return piece.fallback === null ? `\${${piece.name}}` : `\${${piece.name}:-${piece.fallback}}`;
        });
        return { text: text.join('').slice(0, longestText), isOpen };
    }
}
/** `$(cd "$(dirname "$0")/.." && pwd)` without its quotes. */
const ownFolder = /^\$\( ?cd (?:-- )?\$\( ?dirname (?:-- )?\$0 ?\)((?:\/\.\.)*) (?:&?> ?\/dev\/null )?(?:2>&1 )?(?:&&|;) pwd(?: -P)? ?\)$/;
/** Programs that change or remove the files that they name. */
const changesFiles = new Set('rm mv sed perl awk yq truncate dos2unix crudini'.split(' '));
/** What a shell's pattern matches; `null` for one with more parts than are followed. */
function globOf(text) {
    const parts = text.split(/(?:\{[^{}]*\}|\[[^[\]]*\]|[*?[\]{}])+/);
    if (parts.length > 4)
        return null;
    const source = parts.map(part => part.replace(/[.+^$()|\\/-]/g, '\\$&')).join('[^/]*');
    return new RegExp(`^${source}$`);
}
const shellNames = /^(?:.*\/)?(?:ba|z|k|da|a)?sh$/;
/** Programs that do not fail as they are used in such commands. */
function unknownStatus(name) {
    return name === 'set' || name === 'mkdir' || name === 'chmod' || name === 'sleep' ? 'yes' : 'maybe';
}
// `do docker build …`: the word of the loop is no program.
function withoutKeywords(words) {
    const start = words.findIndex(word => !/^(?:do|then|else|elif|if|while|until|time|!|\{)$/.test(word));
    return start < 0 ? [] : words.slice(start);
}
/** A word of a list: no shell reads it, only the variables of devcontainer.json are replaced. */
function parsedWord(text) {
    if (!text.includes('${'))
        return plainWord(text);
    const pieces = text.split(/(\$\{[^}\n]*\})/).map((part, index) => {
        if (index % 2 === 0)
            return { kind: 'text', text: part };
        return part === '${localWorkspaceFolder}'
            ? { kind: 'text', text: rootFolder }
            : { kind: 'output', source: part };
    });
    return { pieces, expands: false };
}


/***/ })

};
