export const id = 3160;
export const ids = [3160];
export const modules = {

/***/ 3160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBuild: () => (/* binding */ readBuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(6270);
// EXTERNAL MODULE: ./src/reference/platforms.ts
var reference_platforms = __webpack_require__(2961);
// EXTERNAL MODULE: ./src/reference/reference.ts
var reference = __webpack_require__(1644);
;// CONCATENATED MODULE: ./src/discovery/dockerfile/lines.ts
/** The offset in the file of the unit at `index` of a logical line. */
function sourceAt(line, index) {
    let low = 0;
    let high = line.pieces.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((line.pieces[middle]?.at ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    const piece = line.pieces[low] ?? { at: 0, source: line.start };
    return piece.source + index - piece.at;
}
/** The stretch of the file, offsets with the end exclusive, that a stretch of a logical line was read from. */
function sourceRange(line, from, to) {
    if (to <= from)
        return { start: sourceAt(line, from), end: sourceAt(line, from) };
    return { start: sourceAt(line, from), end: sourceAt(line, to - 1) + 1 };
}
/**
 * Joins the lines that an escape token at their end continues, beginning with `first` from offset `start` on.
 * Comments and blank lines in between are left out, as BuildKit leaves them out, and do not end the instruction.
 */
function joinLines(text, first, start, reader, escape) {
    const parts = [];
    const pieces = [];
    let length = 0;
    let end = first.end;
    let tooLong = isTooLong(text, first);
    const add = (from, line) => {
        const stop = continuationAt(text, from, line.end, escape);
        const part = text.slice(from, stop ?? line.end);
        pieces.push({ at: length, source: from });
        parts.push(part);
        length += part.length;
        end = line.end;
        return stop !== null;
    };
    let continued = add(start, first);
    while (continued) {
        const line = reader.next();
        if (line === null)
            break;
        tooLong ||= isTooLong(text, line);
        if (isComment(text, line) || isBlank(text, line))
            continue;
        continued = add(line.start, line);
    }
    return { text: parts.join(''), start, end, pieces, tooLong };
}
/**
 * The offset of the escape token that continues a line, or `null`: it is the last unit but for spaces and tabs,
 * and no escape token stands before it (two of them, or three, continue nothing).
 */
function continuationAt(text, from, to, escape) {
    let at = to - 1;
    while (at >= from && (text.charAt(at) === ' ' || text.charAt(at) === '\t'))
        at--;
    if (at < from || text.charAt(at) !== escape)
        return null;
    return at > from && text.charAt(at - 1) === escape ? null : at;
}
const byteOrderMark = '\uFEFF';
/** A reader over the whole text; a byte order mark at its start is skipped. */
function readLines(text) {
    let at = text.startsWith(byteOrderMark) ? 1 : 0;
    return {
        next: () => {
            if (at >= text.length)
                return null;
            const start = at;
            const feed = text.indexOf('\n', at);
            let end = feed === -1 ? text.length : feed;
            at = feed === -1 ? text.length : feed + 1;
            while (end > start && text.charAt(end - 1) === '\r')
                end--;
            return { start, end };
        }
    };
}
/** Whether a line is a comment: its first unit that is no white space is `#`. */
function isComment(text, line) {
    return (text.charAt(skipSpaces(text, line.start, line.end)) === '#' &&
        skipSpaces(text, line.start, line.end) < line.end);
}
/** Whether a line holds nothing but white space. */
function isBlank(text, line) {
    return skipSpaces(text, line.start, line.end) === line.end;
}
/** BuildKit's scanner refuses a line of more bytes than this. */
const longestLine = 65_535;
/** Whether a line is longer than BuildKit reads. */
function isTooLong(text, line) {
    const units = line.end - line.start;
    if (units * 3 <= longestLine)
        return false;
    return units > longestLine || Buffer.byteLength(text.slice(line.start, line.end)) > longestLine;
}
/** White space beyond ASCII as Go's `unicode.IsSpace` has it, by which BuildKit trims and splits: a byte order mark is none. */
const farSpaces = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Whether the UTF-16 unit at `index` is white space to BuildKit. */
function isSpaceAt(text, index) {
    const code = text.charCodeAt(index);
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return farSpaces.test(text.charAt(index));
}
/** Where the text between two offsets begins once leading white space is left out. */
function skipSpaces(text, from, to) {
    let at = from;
    while (at < to && isSpaceAt(text, at))
        at++;
    return at;
}
/** Where the text between two offsets ends once trailing white space is left out. */
function dropSpaces(text, from, to) {
    let at = to;
    while (at > from && isSpaceAt(text, at - 1))
        at--;
    return at;
}
/** Whether the UTF-16 unit at `index` separates the words of an instruction (BuildKit's `[\t\v\f\r ]`). */
function isSeparatorAt(text, index) {
    const char = text.charAt(index);
    return char === ' ' || char === '\t' || char === '\v' || char === '\f' || char === '\r';
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/limits.ts
/** Thrown inside the reading of variables when a bound is met; it never leaves this folder. */
class LimitMet extends Error {
}
/** No reference is longer than a few hundred units; a value that grows beyond this is a bomb, not a name. */
const longestValue = 16_384;
/** `${…}` inside `${…}`, no deeper than this. */
const deepestNesting = 50;
/** A fresh allowance for one Dockerfile. */
function fullAllowance() {
    return { left: 6_000_000 };
}
/** Takes from the allowance; throws `LimitMet` when it is used up. */
function useAllowance(work, units) {
    work.left -= units;
    if (work.left < 0)
        throw new LimitMet();
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/pattern.ts

const anyUnit = Symbol('?');
/**
 * Reads a pattern as BuildKit's `shell/lex.go` does: `*` any text, `?` any one code point, `\` before `*`, `?` or
 * itself makes it literal and is dropped before `}` and `/`; before anything else it is an error (`null`).
 */
function parsePattern(text) {
    const points = Array.from(text);
    const stretches = [[]];
    for (let at = 0; at < points.length; at++) {
        const point = points[at] ?? '';
        if (point === '*')
            stretches.push([]);
        else if (point === '?')
            stretches.at(-1)?.push(anyUnit);
        else if (point !== '\\')
            stretches.at(-1)?.push(point);
        else {
            const next = points[++at];
            if (next === undefined || !'*?\\}/'.includes(next))
                return null;
            stretches.at(-1)?.push(next);
        }
    }
    return stretches;
}
/** The value without the shortest, or longest, start that the pattern matches. */
function cutStart(value, pattern, longest, work) {
    useAllowance(work, value.length);
    const points = Array.from(value);
    const end = matchEnd(points, 0, pattern, longest, work);
    return end === null ? value : points.slice(end).join('');
}
/** The value without the shortest, or longest, end that the pattern matches. */
function cutEnd(value, pattern, longest, work) {
    useAllowance(work, value.length);
    const points = Array.from(value).reverse();
    const reversed = pattern.map(stretch => [...stretch].reverse()).reverse();
    const end = matchEnd(points, 0, reversed, longest, work);
    return end === null ? value : points.slice(end).reverse().join('');
}
/** The value with the first match of the pattern, or every one, replaced; a star takes as much as it can. */
function replaceMatches(value, pattern, replacement, every, work) {
    useAllowance(work, value.length);
    const points = Array.from(value);
    const out = [];
    let at = 0;
    let previousEnd = -1;
    while (at <= points.length) {
        const match = nextMatch(points, at, pattern, work);
        if (match === null)
            break;
        out.push(points.slice(at, match.start).join(''));
        const isEmpty = match.end === match.start;
        if (!isEmpty || match.start !== previousEnd)
            out.push(replacement);
        useAllowance(work, replacement.length + 1);
        previousEnd = match.end;
        at = match.end;
        if (!every)
            break;
        if (isEmpty)
            out.push(points[at++] ?? '');
    }
    return out.join('') + points.slice(at).join('');
}
function nextMatch(points, from, pattern, work) {
    const start = find(points, from, pattern[0] ?? [], false, work);
    if (start === null)
        return null;
    const end = matchEnd(points, start, pattern, true, work);
    return end === null ? null : { start, end };
}
/**
 * Where a match that begins at `start` ends. Every stretch but the last is taken at its first place: that leaves most
 * to the last one, which is taken at its first place for the shortest match and at its last place for the longest.
 */
function matchEnd(points, start, pattern, longest, work) {
    const head = pattern[0] ?? [];
    if (!standsAt(points, start, head, work))
        return null;
    let at = start + head.length;
    for (let index = 1; index < pattern.length; index++) {
        const stretch = pattern[index] ?? [];
        const found = find(points, at, stretch, longest && index === pattern.length - 1, work);
        if (found === null)
            return null;
        at = found + stretch.length;
    }
    return at;
}
function find(points, from, stretch, last, work) {
    const end = points.length - stretch.length;
    for (let step = 0; from + step <= end; step++) {
        const at = last ? end - step : from + step;
        if (standsAt(points, at, stretch, work))
            return at;
    }
    return null;
}
function standsAt(points, at, stretch, work) {
    if (at + stretch.length > points.length)
        return false;
    for (let index = 0; index < stretch.length; index++) {
        useAllowance(work, 1);
        const unit = stretch[index];
        if (unit !== anyUnit && unit !== points[at + index])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/shell.ts



/**
 * Replaces the variables of a word and takes its quotes and escapes away, as BuildKit's `shell/lex.go` does
 * (`$x`, `${x}`, the modifiers `:-` `-` `:+` `+` `:?` `?` `#` `##` `%` `%%` `/` `//`, words within words).
 */
function expandWord(source, escape, lookup, work) {
    if (plainText.test(source))
        return { kind: 'known', text: source, used: [], unset: [] };
    const reading = newReading(source, escape, lookup, work, false);
    try {
        const text = readUntilStop(reading, null, false);
        const used = [...reading.used];
        if (reading.unknown !== null)
            return { kind: 'unknown', reason: reading.unknown, used };
        return { kind: 'known', text, used, unset: [...reading.unset] };
    }
    catch (problem) {
        if (problem instanceof WordProblem)
            return { kind: 'wrong', message: problem.message };
        if (problem instanceof LimitMet)
            return { kind: 'limit' };
        throw problem;
    }
}
/** A text in which nothing is to be replaced or taken away, whatever the escape token is. */
const plainText = /^[^$'"\\`]*$/;
/**
 * Splits a text into words with every variable left as it is; `raw` keeps the quotes and escapes too.
 * `null` where BuildKit finds an error, such as a quote without its partner.
 */
function splitWords(source, raw, work) {
    const reading = newReading(source, '\\', () => 'unset', work, true, raw !== 'nothing');
    try {
        readUntilStop(reading, null, raw === 'quotes-and-escapes');
        endWord(reading);
        return reading.words;
    }
    catch (problem) {
        if (problem instanceof WordProblem || problem instanceof LimitMet)
            return null;
        throw problem;
    }
}
function newReading(source, escape, lookup, work, keepUnset, rawQuotes = false) {
    return {
        source,
        at: 0,
        escape,
        rawEscapes: false,
        rawQuotes,
        keepUnset,
        lookup,
        used: new Set(),
        unset: new Set(),
        unknown: null,
        depth: 0,
        work,
        words: [],
        word: null,
        readInner: (reading, stop, rawEscapes) => {
            const outer = reading.word;
            const count = reading.words.length;
            const text = readUntilStop(reading, stop, rawEscapes);
            reading.words.length = count;
            reading.word = outer;
            return text;
        }
    };
}
function readUntilStop(reading, stop, rawEscapes) {
    const before = reading.rawEscapes;
    reading.rawEscapes = rawEscapes;
    let result = '';
    while (reading.at < reading.source.length) {
        const char = reading.source.charAt(reading.at);
        if (char === stop) {
            reading.at++;
            reading.rawEscapes = before;
            return result;
        }
        const part = readPart(reading, char);
        useAllowance(reading.work, part.length + 1);
        result += part;
        if (result.length > reading.source.length + longestValue)
            throw new LimitMet();
    }
    if (stop !== null)
        throw new WordProblem(`"${stop}" is missing`);
    reading.rawEscapes = before;
    return result;
}
function readPart(reading, char) {
    if (char === '$')
        return splitInto(reading, readSubstitution(reading));
    if (char === "'")
        return keepTogether(reading, readSingleQuotes(reading));
    if (char === '"')
        return keepTogether(reading, readDoubleQuotes(reading));
    if (char === '<')
        return keepTogether(reading, readHeredocMark(reading));
    reading.at++;
    if (char !== reading.escape)
        return splitInto(reading, char);
    const escaped = reading.source.charAt(reading.at++);
    return keepTogether(reading, reading.rawEscapes ? char + escaped : escaped);
}
function splitInto(reading, text) {
    for (let at = 0; at < text.length; at++) {
        if (isSpaceAt(text, at))
            endWord(reading);
        else
            reading.word = (reading.word ?? '') + text.charAt(at);
    }
    return text;
}
function keepTogether(reading, text) {
    reading.word = (reading.word ?? '') + text;
    return text;
}
/** A word of no text at all, such as a pair of quotes, is not counted: BuildKit drops it too. */
function endWord(reading) {
    if (reading.word !== null && reading.word !== '') {
        reading.words.push(reading.word);
        reading.word = null;
    }
}
function readSingleQuotes(reading) {
    const close = reading.source.indexOf("'", reading.at + 1);
    if (close === -1)
        throw new WordProblem('a single quote has no partner');
    const inner = reading.source.slice(reading.at + 1, close);
    reading.at = close + 1;
    return reading.rawQuotes ? `'${inner}'` : inner;
}
function readDoubleQuotes(reading) {
    let result = reading.rawQuotes ? '"' : '';
    reading.at++;
    while (reading.at < reading.source.length) {
        const char = reading.source.charAt(reading.at);
        if (char === '"') {
            reading.at++;
            return reading.rawQuotes ? `${result}"` : result;
        }
        const part = char === '$' ? readSubstitution(reading) : readQuotedUnit(reading, char);
        useAllowance(reading.work, part.length + 1);
        result += part;
        if (result.length > reading.source.length + longestValue)
            throw new LimitMet();
    }
    throw new WordProblem('a double quote has no partner');
}
/** Within double quotes the escape token escapes a double quote, `$` and itself; before anything else it stays. */
function readQuotedUnit(reading, char) {
    reading.at++;
    if (char !== reading.escape)
        return char;
    const kept = reading.rawEscapes ? char : '';
    if (reading.at >= reading.source.length)
        return kept;
    const next = reading.source.charAt(reading.at);
    if (next !== '"' && next !== '$' && next !== reading.escape)
        return kept + char;
    reading.at++;
    return kept + next;
}
/** `<<` takes the white space behind it along, so that a heredoc's name stays in one word with it. */
function readHeredocMark(reading) {
    reading.at++;
    if (reading.source.charAt(reading.at) !== '<')
        return '<';
    reading.at++;
    const start = reading.at;
    while (' \t\r'.includes(reading.source.charAt(reading.at)) && reading.at < reading.source.length)
        reading.at++;
    return `<<${reading.source.slice(start, reading.at)}`;
}
/** Reads `$x` or `${x…}`, the reading standing on the dollar sign, and gives what takes its place. */
function readSubstitution(reading) {
    reading.at++;
    if (peek(reading) !== '{') {
        const name = readName(reading);
        return name === '' ? '$' : plain(reading, name, `$${name}`);
    }
    reading.at++;
    if (peek(reading) === '')
        throw new WordProblem('"}" is missing');
    if ('{}:'.includes(peek(reading)))
        throw new WordProblem('there is no name between "${" and "}"');
    if (++reading.depth > deepestNesting)
        throw new LimitMet();
    const text = readBraced(reading, readName(reading));
    reading.depth--;
    return text;
}
function readBraced(reading, name) {
    const sign = take(reading);
    if (sign === '}')
        return plain(reading, name, `\${${name}}`);
    if (sign === '/')
        return replace(reading, name);
    if (sign === ':')
        return conditional(reading, name, take(reading), true);
    if ('+-?'.includes(sign) && sign !== '')
        return conditional(reading, name, sign, false);
    if (sign === '#' || sign === '%')
        return cut(reading, name, sign);
    throw new WordProblem(sign === '' ? '"}" is missing' : `"${sign}" is not a valid modifier of \${${name}…}`);
}
function plain(reading, name, written) {
    const found = shell_find(reading, name);
    return !found.isSet && reading.keepUnset ? written : found.text;
}
function conditional(reading, name, sign, emptyIsUnset) {
    const word = reading.readInner(reading, '}', false);
    const modifier = (emptyIsUnset ? ':' : '') + sign;
    if (!'+-?'.includes(sign) || sign === '')
        throw new WordProblem(`"${modifier}" is not a valid modifier of \${${name}…}`);
    const found = shell_find(reading, name);
    if (!found.isSet && reading.keepUnset)
        return `\${${name}${modifier}${word}}`;
    const counts = found.isSet && !(emptyIsUnset && found.text === '' && !found.isUnknown);
    if (sign === '-')
        return counts ? found.text : word;
    if (sign === '+')
        return counts ? word : '';
    if (counts)
        return found.text;
    throw new WordProblem(`${name}: ${word === '' ? `is not allowed to be ${found.isSet ? 'empty' : 'unset'}` : word}`);
}
function cut(reading, name, sign) {
    const word = reading.readInner(reading, '}', true);
    const found = shell_find(reading, name);
    if (!found.isSet && reading.keepUnset)
        return `\${${name}${sign}${word}}`;
    const longest = word.startsWith(sign);
    const pattern = patternOf(longest ? word.slice(1) : word);
    const cutter = sign === '#' ? cutStart : cutEnd;
    return cutter(found.text, pattern, longest, reading.work);
}
function replace(reading, name) {
    const every = peek(reading) === '/';
    if (every)
        reading.at++;
    const written = reading.readInner(reading, '/', true);
    const replacement = reading.readInner(reading, '}', true);
    const found = shell_find(reading, name);
    if (!found.isSet && reading.keepUnset)
        return `\${${name}/${written}/${replacement}}`;
    return replaceMatches(found.text, patternOf(written), replacement, every, reading.work);
}
function patternOf(text) {
    const pattern = parsePattern(text);
    if (pattern === null)
        throw new WordProblem(`the pattern "${text}" escapes what needs no escape`);
    return pattern;
}
function shell_find(reading, name) {
    const value = reading.lookup(name);
    if (value === 'unset') {
        reading.unset.add(name);
        return { isSet: false, isUnknown: false, text: '' };
    }
    reading.used.add(name);
    if (value.kind === 'known')
        return { isSet: true, isUnknown: false, text: value.text };
    reading.unknown ??= value.reason;
    return { isSet: true, isUnknown: true, text: '' };
}
const digits = /\p{Nd}+/uy;
const letters = /[\p{L}\p{Nd}_]+/uy;
/** A name: digits alone, one of the shell's special parameters, or letters, digits and underscores. */
function readName(reading) {
    const first = peek(reading);
    const special = first !== '' && '@*#?-$!'.includes(first) ? first : null;
    const name = special ?? matchAt(digits, reading) ?? matchAt(letters, reading) ?? '';
    reading.at += name.length;
    return name;
}
function matchAt(pattern, reading) {
    const sticky = new RegExp(pattern);
    sticky.lastIndex = reading.at;
    return sticky.exec(reading.source)?.[0] ?? null;
}
function peek(reading) {
    return reading.source.charAt(reading.at);
}
function take(reading) {
    return reading.source.charAt(reading.at++);
}
/** Thrown where BuildKit refuses a word; it never leaves this folder. */
class WordProblem extends Error {
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/arguments.ts




/** A chain of places is cut at this many. */
const longestChain = 16;
/**
 * The variables that FROM sees, as BuildKit's `buildMetaArgs` makes them: the predefined platform arguments, then the
 * ARGs before the first FROM in their order, each with the build argument of its name or else its default.
 */
function globalScope(outline, parts) {
    const given = new Map(parts.given.map(argument => [argument.name, argument]));
    const variables = predefined(parts, given);
    const valueless = new Set();
    let problem = null;
    let limitMet = false;
    for (const argument of outline.arguments) {
        const value = given.get(argument.name);
        if (value !== undefined)
            variables.set(argument.name, givenVariable(value));
        else if (argument.default !== null) {
            const expansion = expandIn({ variables, escape: parts.escape, work: parts.work }, argument.default.text);
            const place = placeOf(parts, argument.default.text === '' ? argument.written : argument.default);
            variables.set(argument.name, defaulted(argument.name, expansion, place, variables));
            limitMet ||= expansion.kind === 'limit';
            if (expansion.kind === 'wrong')
                problem ??= expansionProblem(argument.default, expansion.message);
        }
        else if (!variables.has(argument.name))
            valueless.add(argument.name);
    }
    return { variables, valueless, escape: parts.escape, work: parts.work, problem, limitMet };
}
/** Replaces the variables of a word by what the scope gives. */
function expandIn(scope, text) {
    return expandWord(text, scope.escape, name => scope.variables.get(name)?.value ?? 'unset', scope.work);
}
/** The places that gave the values of some variables: each ARG, then the ARGs that its default names. */
function placesOf(scope, names) {
    const places = new Set();
    for (const name of names) {
        for (const place of scope.variables.get(name)?.places ?? []) {
            if (places.size < longestChain)
                places.add(place);
        }
    }
    return [...places];
}
/** The variables without a value that a word names, itself or through the ARGs that it names; a few of them at most. */
function missingIn(scope, expansion) {
    const inherited = expansion.used
        .slice(0, longestChain)
        .flatMap(name => scope.variables.get(name)?.missing ?? []);
    return [...new Set([...expansion.unset.slice(0, longestChain), ...inherited])].slice(0, longestChain);
}
/** Why a variable has no value, as a clause. */
function whyUnset(scope, outline, name) {
    if (scope.valueless.has(name))
        return `ARG ${name} has no default, and no build argument gives it a value`;
    if (outline.stageArguments.has(name))
        return `ARG ${name} stands after the first FROM, where no FROM sees it`;
    return `no ARG ${name} stands before the first FROM`;
}
/** Whether one of some variables is not known since a bound was met. */
function reachesLimit(scope, names) {
    return names.some(name => scope.variables.get(name)?.limitMet === true);
}
/** The problem of a word that BuildKit cannot expand. */
function expansionProblem(written, message) {
    return {
        message: `"${written.text.slice(0, 200)}" cannot be expanded: ${message}.`,
        start: written.start,
        end: written.end
    };
}
/** The name of the target as TARGETSTAGE has it. */
function targetStageName(target, stages) {
    const name = target ?? stages.at(-1)?.name ?? '';
    return name === '' ? 'default' : name;
}
function predefined(parts, given) {
    const { buildPlatform: build, targetPlatform: target } = parts;
    const values = {
        BUILDPLATFORM: (0,reference_platforms/* formatPlatform */.Bq)(build),
        BUILDOS: build.os,
        BUILDOSVERSION: '',
        BUILDARCH: build.architecture,
        BUILDVARIANT: build.variant,
        TARGETPLATFORM: (0,reference_platforms/* formatPlatform */.Bq)(target),
        TARGETOS: target.os,
        TARGETOSVERSION: '',
        TARGETARCH: target.architecture,
        TARGETVARIANT: target.variant,
        TARGETSTAGE: parts.target
    };
    const variables = new Map();
    for (const [name, text] of Object.entries(values)) {
        const argument = given.get(name);
        variables.set(name, argument === undefined
            ? { value: { kind: 'known', text }, places: [], missing: [] }
            : givenVariable(argument));
    }
    return variables;
}
function givenVariable(argument) {
    const { name, value, place } = argument;
    if (value.kind === 'known')
        return { value, places: [place], missing: [] };
    return unknown(`build argument ${name}: ${value.reason}`, [place]);
}
function defaulted(name, expansion, place, variables) {
    if (expansion.kind === 'wrong')
        return unknown(`the default of ARG ${name} cannot be expanded: ${expansion.message}`, [place]);
    if (expansion.kind === 'limit' || (expansion.kind === 'known' && expansion.text.length > longestValue)) {
        return {
            ...unknown(`the default of ARG ${name} is too long or too deeply nested`, [place]),
            limitMet: true
        };
    }
    const places = [place, ...placesOf({ variables }, expansion.used)].slice(0, longestChain);
    if (expansion.kind === 'unknown') {
        const variable = unknown(expansion.reason, places);
        return reachesLimit({ variables }, expansion.used) ? { ...variable, limitMet: true } : variable;
    }
    return {
        value: { kind: 'known', text: expansion.text },
        places,
        missing: missingIn({ variables }, expansion)
    };
}
function unknown(reason, places) {
    return { value: { kind: 'unknown', reason }, places, missing: [] };
}
function placeOf(parts, written) {
    return { ...parts.locate(written.start, written.end), text: parts.text.slice(written.start, written.end) };
}
/**
 * Replaces the variables of the name after FROM. BuildKit takes a variable without value as nothing, and refuses an
 * empty name; where an ARG only waits for a value, the answer is `unknown` without a problem.
 */
function readBase(stage, outline, scope) {
    const { base } = stage;
    const expansion = expandIn(scope, base.text);
    if (expansion.kind === 'limit') {
        return { ...unknownBase('its variables are too long or too deeply nested', []), limitMet: true };
    }
    if (expansion.kind === 'wrong') {
        const problem = { ...expansionProblem(base, expansion.message), rule: 'invalid-configuration' };
        return { ...unknownBase(expansion.message, []), problem };
    }
    if (expansion.kind === 'unknown')
        return {
            ...unknownBase(expansion.reason, expansion.used),
            limitMet: reachesLimit(scope, expansion.used)
        };
    const missing = missingIn(scope, expansion);
    const isBlank = expansion.text === '';
    if (!isBlank && (missing.length === 0 || (0,reference/* parseReference */.F2)(expansion.text).kind === 'reference')) {
        return { ...unknownBase('', expansion.used), value: { kind: 'known', text: expansion.text } };
    }
    const reason = missing.map(name => whyUnset(scope, outline, name)).join('; ') || 'the name after FROM is empty';
    const waits = missing.some(name => scope.valueless.has(name));
    const problem = emptyProblem(base, expansion.text, reason);
    return { ...unknownBase(reason, expansion.used), ...(waits ? { waiting: problem } : { problem }) };
}
function unknownBase(reason, names) {
    return { value: { kind: 'unknown', reason }, names, problem: null, waiting: null, limitMet: false };
}
function emptyProblem(base, text, reason) {
    const { start, end } = base;
    if (text === '') {
        return {
            rule: 'invalid-configuration',
            message: `The base name (${base.text.slice(0, 200)}) should not be blank: ${reason}.`,
            start,
            end
        };
    }
    const message = `"${base.text.slice(0, 200)}" becomes "${text.slice(0, 200)}", which is not a valid image reference: ${reason}.`;
    return { rule: 'invalid-image-reference', message, start, end };
}
/** Reads `FROM --platform=…`, whose variables are those of the global scope too. */
function readPlatform(written, outline, scope, target) {
    const expansion = expandIn(scope, written.text);
    if (expansion.kind === 'wrong')
        return { platform: null, problem: expansionProblem(written, expansion.message), limitMet: false };
    if (expansion.kind !== 'known') {
        const limitMet = expansion.kind === 'limit' || reachesLimit(scope, expansion.used);
        return { platform: null, problem: null, limitMet };
    }
    const { start, end } = written;
    const platform = (0,reference_platforms/* parsePlatform */.FL)(expansion.text, target);
    if (platform !== null)
        return { platform: (0,reference_platforms/* formatPlatform */.Bq)(platform), problem: null, limitMet: false };
    const reasons = missingIn(scope, expansion).map(name => whyUnset(scope, outline, name));
    const because = reasons.length === 0 ? 'os/architecture was expected, like linux/amd64' : reasons.join('; ');
    const what = expansion.text === ''
        ? `The platform (${written.text}) is empty`
        : `"${expansion.text}" is not a platform`;
    return { platform: null, problem: { message: `${what}: ${because}.`, start, end }, limitMet: false };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/devcontainer-cli.ts


const who = 'anyone with write access';
/**
 * Says where the dev container CLI finds another base image than Docker (`cli-cannot-parse`). It looks for the base image
 * by four regular expressions and inspects what it finds before it builds, so a wrong name stops a codespace whose build
 * would succeed.
 */
function cliFindings(request, read, target, findContext) {
    const base = trueBase(target, findContext);
    if (base === null)
        return [];
    const predefined = new Map();
    for (const [name, { value }] of read.scope.variables) {
        if (isPredefined.test(name) && value.kind === 'known')
            predefined.set(name, value.text);
    }
    const given = request.build.arguments;
    const view = cliView(request.text, { given, target: request.build.target?.name ?? null, predefined });
    if (view.kind === 'unknown' ||
        (view.kind === 'image' && base.text !== null && isSame(view.text, base.text)))
        return [];
    const message = `${whatItReads(view)}; ${whatDockerReads(base)}`;
    const fixes = [{ text: advice(request, read, base, view), who }];
    return [
        (0,finding/* finding */.gk)('cli-cannot-parse', {
            message,
            notes: [consequence(view)],
            location: devcontainer_cli_placeOf(request, read, base, view),
            fixes
        })
    ];
}
const isPredefined = /^(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)$/;
function trueBase(target, findContext) {
    let node = target;
    while (node.parent !== null)
        node = node.parent;
    const { value } = node.base;
    const context = node.replacedBy ?? (value.kind === 'known' ? findContext(value.text) : null);
    if (context !== null) {
        if (context.image?.value.kind === 'unknown')
            return null;
        return { text: context.image?.value.text ?? null, node, isContext: true };
    }
    return value.kind === 'known' ? { text: value.text, node, isContext: false } : null;
}
function isSame(one, other) {
    if (one === other)
        return true;
    const first = (0,reference/* parseReference */.F2)(one);
    const second = (0,reference/* parseReference */.F2)(other);
    return (first.kind === 'reference' &&
        second.kind === 'reference' &&
        first.reference.text === second.reference.text);
}
function whatItReads(view) {
    return view.kind === 'image'
        ? `The dev container CLI takes "${view.text.slice(0, 200)}" for the base image`
        : 'The dev container CLI finds no base image of this build';
}
function whatDockerReads(base) {
    return base.text === null
        ? 'Docker takes a named build context.'
        : `Docker takes "${base.text.slice(0, 200)}".`;
}
function consequence(view) {
    return view.kind === 'image'
        ? 'The CLI inspects its base image before the build, and stops when it cannot be pulled.'
        : "So it does not see the image's user, environment and metadata.";
}
function devcontainer_cli_placeOf(request, read, base, view) {
    if (view.kind === 'none')
        return request.build.target?.place ?? request.locate(base.node.stage.base.start, base.node.stage.base.end);
    if (view.kind === 'image') {
        const stage = read.outline.stages.find(({ start }) => start === view.stage.start);
        if (stage === undefined)
            return request.locate(view.stage.imageStart, view.stage.imageEnd);
        return request.locate(stage.base.start, stage.base.end);
    }
    return request.locate(base.node.stage.base.start, base.node.stage.base.end);
}
function advice(request, read, base, view) {
    if (view.kind === 'none')
        return adviceForNone(request, base);
    if (view.kind === 'unknown')
        return '';
    const stage = read.outline.stages.find(({ start }) => start === view.stage.start);
    if (stage === undefined) {
        return 'Let no line but a FROM instruction begin with "FROM": join the continued line with the one before it, or put something in front of the word, in heredocs too.';
    }
    if (view.text === '\\' || view.text === '`')
        return 'Write FROM, its flags and the image on one line.';
    if (read.graph.named(view.text) !== null) {
        return `Write the name of the stage in the same case everywhere: "${view.text.toLowerCase().slice(0, 200)}".`;
    }
    if (base.isContext)
        return `Give FROM the image itself: ${base.text ?? 'the CLI knows no named build contexts'}.`;
    if (/\$\{\w+(?:[^\w}:]|:[^-+])/.test(stage.base.text)) {
        return `Write the image with $X, \${X}, \${X:-default} or \${X:+value} alone: the CLI knows no other form of a variable. Or name it outright: ${base.text ?? ''}.`;
    }
    return 'Write each ARG on a line of its own, without continuation, and its value without quotes or in double quotes without white space.';
}
function adviceForNone(request, base) {
    const target = request.build.target?.name ?? null;
    const { name } = base.node.stage;
    if (name !== null && base.text === name)
        return `Give the stage another name than its image: "FROM ${name} AS ${name}-base".`;
    if (target !== null)
        return 'Write the target exactly as the stage is named, upper and lower case included.';
    return 'Let the Dockerfile begin without a byte order mark, and every FROM at the start of a line.';
}
/** Thrown where the walk has to be given up; it never leaves this file. */
class GivenUp extends Error {
}
/** Finds the base image of a Dockerfile's target as the CLI's `findBaseImage` does. */
function cliView(text, parts) {
    const { preamble, stages } = readAsCli(text);
    const byLabel = new Map(stages.flatMap(stage => (stage.label === null ? [] : [[stage.label, stage]])));
    const scope = scopeOf(preamble, parts);
    let stage = parts.target === null ? stages.at(-1) : byLabel.get(parts.target);
    const seen = new Set();
    try {
        while (stage !== undefined && !seen.has(stage)) {
            seen.add(stage);
            const image = replaceVariables(scope, stage.image, preamble.length, 0);
            const next = byLabel.get(image);
            if (next === undefined)
                return { kind: 'image', text: image, stage };
            stage = next;
        }
        return { kind: 'none' };
    }
    catch (problem) {
        if (problem instanceof GivenUp)
            return { kind: 'unknown' };
        throw problem;
    }
}
function scopeOf(preamble, parts) {
    const values = new Map(parts.given.map(({ name, value }) => [name, value.kind === 'known' ? value.text : null]));
    const byName = new Map();
    for (const [index, { keyword, name, value }] of preamble.entries()) {
        if (keyword !== 'ENV' && value === null && !values.has(name))
            continue;
        const indices = byName.get(name);
        if (indices === undefined)
            byName.set(name, [index]);
        else
            indices.push(index);
    }
    return { ...parts, preamble, byName, values, work: 100_000 };
}
const expression = /\$\{?([a-zA-Z0-9_]+)(?::([-+])([^}]+))?\}?/g;
function replaceVariables(scope, text, before, depth) {
    scope.work -= text.length + 1;
    if (scope.work < 0 || depth > 50)
        throw new GivenUp();
    return text.replace(expression, (_, name, option, word) => {
        const value = devcontainer_cli_valueOf(scope, name, before, depth);
        if (option === undefined || word === undefined)
            return value;
        const isSet = value !== '';
        const chosen = option === '-' ? (isSet ? value : word) : isSet ? word : value;
        return chosen.replace(/^['"]|['"]$/g, '');
    });
}
function devcontainer_cli_valueOf(scope, name, before, depth) {
    scope.work--;
    const index = lastBelow(scope.byName.get(name) ?? [], before);
    const instruction = index === undefined ? undefined : scope.preamble[index];
    if (index === undefined || instruction === undefined || instruction.keyword === 'USER')
        return scope.predefined.get(name) ?? '';
    const given = instruction.keyword === 'ARG' ? scope.values.get(name) : undefined;
    if (given === null)
        throw new GivenUp();
    return replaceVariables(scope, given ?? instruction.value ?? '', index, depth + 1);
}
/** The last of some rising numbers that is below a bound. */
function lastBelow(rising, bound) {
    let low = 0;
    let high = rising.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((rising[middle] ?? bound) < bound)
            low = middle + 1;
        else
            high = middle;
    }
    return rising[low - 1];
}
/**
 * Cuts a Dockerfile up as the dev container CLI does (`dockerfileUtils.ts`): at every line that begins with FROM, be it
 * continued text or the body of a heredoc; what follows FROM are words between white space, line ends included.
 * Its regular expressions are played by one walk over the text, whose time grows with its length alone.
 */
function readAsCli(text) {
    const starts = fromLines(text);
    const stages = starts.map((start, index) => stageAt(text, start, starts[index + 1] ?? text.length));
    return { preamble: instructionsIn(text, starts[0] ?? text.length), stages };
}
const lineEnd = /[\n\r\u2028\u2029]/g;
function* lineStarts(text, to) {
    yield 0;
    for (const match of text.slice(0, to).matchAll(lineEnd))
        yield match.index + 1;
}
function fromLines(text) {
    const found = [];
    for (const start of lineStarts(text, text.length)) {
        let at = start;
        while (text.charAt(at) === ' ' || text.charAt(at) === '\t')
            at++;
        if (text.slice(at, at + 4).toLowerCase() === 'from')
            found.push(at);
    }
    return found;
}
function isSpace(char) {
    return /\s/.test(char);
}
function tokenAt(text, from, to) {
    let start = from;
    while (start < to && isSpace(text.charAt(start)))
        start++;
    let end = start;
    while (end < to && !isSpace(text.charAt(end)))
        end++;
    return end === start ? null : { text: text.slice(start, end), start, end };
}
function stageAt(text, start, to) {
    const keyword = tokenAt(text, start, to);
    const first = keyword?.end === start + 4 ? tokenAt(text, keyword.end, to) : null;
    if (first === null)
        return { start, label: null, image: 'unknown', imageStart: start, imageEnd: start + 4 };
    const second = tokenAt(text, first.end, to);
    const hasPlatform = /^--platform=./i.test(first.text) && second !== null;
    const image = hasPlatform ? second : first;
    const as = tokenAt(text, image.end, to);
    const label = as?.text.toLowerCase() === 'as' ? tokenAt(text, as.end, to) : null;
    return {
        start,
        label: label?.text ?? null,
        image: image.text.replace(/^['"]|['"]$/g, ''),
        imageStart: image.start,
        imageEnd: image.end
    };
}
function instructionsIn(text, to) {
    const found = [];
    let readTo = 0;
    for (const start of lineStarts(text, to)) {
        if (start < readTo)
            continue;
        const keyword = tokenAt(text, start, to);
        if (keyword === null)
            break;
        readTo = keyword.start + 1;
        if (!isCounted(keyword.text.toUpperCase()))
            continue;
        const name = nameAt(text, keyword.end, to);
        if (name === null)
            continue;
        const { value, end } = valueAt(text, name.end, to);
        readTo = end;
        found.push({ keyword: keyword.text.toUpperCase(), name: name.text, value });
    }
    return found;
}
function isCounted(keyword) {
    return keyword === 'ARG' || keyword === 'ENV' || keyword === 'USER';
}
function nameAt(text, from, to) {
    const token = tokenAt(text, from, to);
    if (token === null)
        return null;
    const equals = token.text.indexOf('=');
    const name = equals === -1 ? token.text : token.text.slice(0, equals);
    return name === '' ? null : { text: name, start: token.start, end: token.start + name.length };
}
/** The value behind spaces and equals signs: up to white space, and only where it has none in it without double quotes. */
function valueAt(text, from, to) {
    let at = from;
    while (at < to && (text.charAt(at) === ' ' || text.charAt(at) === '='))
        at++;
    if (at === from)
        return { value: null, end: from };
    const token = at < to && !isSpace(text.charAt(at)) ? tokenAt(text, at, to) : null;
    if (token === null) {
        const lastEquals = text.slice(from, at).lastIndexOf('=');
        return lastEquals > 0 ? { value: '=', end: at } : { value: null, end: from };
    }
    const close = token.text.lastIndexOf('"');
    const value = token.text.startsWith('"') && close > 1 ? token.text.slice(1, close) : token.text;
    return { value, end: token.end };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/graph.ts


/**
 * Joins the stages as BuildKit's `dockerfile2llb/convert.go` does: FROM means the latest stage before it of that name,
 * `COPY --from` a stage by its index or any stage of that name, a mount's `from` any stage of that name.
 */
function stageGraph(stages, bases, findContext, rule) {
    const byName = new Map();
    const nodes = [];
    const miscased = [];
    for (const [index, stage] of stages.entries()) {
        const base = bases[index] ?? { value: { kind: 'unknown', reason: 'it was not read' }, names: [] };
        const replacedBy = stage.name === null ? null : findContext(stage.name);
        const text = replacedBy === null && base.value.kind === 'known' ? base.value.text : '';
        const exact = byName.get(text) ?? null;
        const parent = exact ?? byName.get(text.toLowerCase()) ?? null;
        const node = { stage, base, parent, replacedBy, needs: [], triggers: [] };
        if (parent !== exact)
            miscased.push(node);
        nodes.push(node);
        if (stage.name !== null)
            byName.set(stage.name, node);
    }
    const named = (name) => byName.get(name.toLowerCase()) ?? null;
    const needOf = (source, user) => {
        const problem = rule(source);
        return problem === null
            ? lookUp(source, user, nodes, named)
            : { kind: 'wrong', source, problem, always: true };
    };
    for (const node of nodes) {
        node.needs = node.stage.copySources.map(source => needOf(source, node));
        node.triggers = node.stage.triggers.map(source => needOf(source, null));
    }
    return { nodes, named, miscased };
}
/** Every stage that the target is made from, itself included. */
function neededFor(target) {
    const stages = new Set([target]);
    const triggered = new Set();
    const addAll = (needs) => {
        for (const need of needs)
            if (need.kind === 'stage')
                stages.add(need.node);
    };
    for (const node of stages) {
        addAll(node.needs);
        if (node.parent === null)
            continue;
        stages.add(node.parent);
        if (!triggered.has(node.parent))
            addAll(node.parent.triggers);
        triggered.add(node.parent);
    }
    return { stages, triggered };
}
function lookUp(source, user, nodes, named) {
    const isIndex = source.kind === 'copy-from' && /^[+-]?\d+$/.test(source.text);
    const node = isIndex ? (nodes[Number(source.text)] ?? null) : named(source.text);
    if (node === null) {
        if (!isIndex)
            return { kind: 'image', source };
        const problem = problemAt(source, `There is no stage ${source.text}: this Dockerfile has ${nodes.length}, counted from 0.`);
        return { kind: 'wrong', source, problem, always: true };
    }
    if (user === null ||
        node.stage.index < user.stage.index ||
        node.replacedBy !== null ||
        user.replacedBy !== null) {
        return { kind: 'stage', node, source };
    }
    const which = node === user ? 'is the one that takes files from it' : 'comes later';
    const message = `The stage "${source.text}" ${which}: only a stage that is defined before this one can be named here.`;
    return { kind: 'wrong', source, problem: problemAt(source, message), always: node === user };
}
/** A problem of the place that a source is written at. */
function problemAt(source, message) {
    return { message, start: source.start, end: source.end };
}
/**
 * Looks named contexts up as BuildKit does: both names are normalised as references are, so that a context `alpine`
 * takes the place of `FROM alpine:latest` and of `docker.io/library/alpine`; `scratch` and `context` mean none.
 */
function contextFinder(contexts) {
    const byName = new Map(contexts.map(context => [normalised(context.name), context]));
    return name => {
        if (byName.size === 0 || /^(?:scratch|context)$/i.test(name))
            return null;
        return byName.get(normalised(name)) ?? null;
    };
}
function normalised(name) {
    const parsed = (0,reference/* parseReference */.F2)(name);
    return parsed.kind === 'reference' ? parsed.reference.text : name;
}
/**
 * BuildKit replaces no variables in `COPY --from` and in a mount's `from`, and stops where one of them names one:
 * a stage `FROM ${X} AS x` has to stand in between.
 */
function noVariables(escape, work) {
    return source => {
        if (source.kind === 'mount-from') {
            const dollar = source.text.indexOf('$');
            if (dollar === -1 || dollar === source.text.length - 1)
                return null;
            return problemAt(source, graph_advice(`from=${source.text}`));
        }
        const expansion = expandWord(source.text, escape, () => 'unset', work);
        if (expansion.kind === 'known' && expansion.text === source.text)
            return null;
        return problemAt(source, graph_advice(`--from=${source.text}`));
    };
}
function graph_advice(written) {
    return `BuildKit expands no variables in "${written.slice(0, 200)}". Write a stage "FROM \${…} AS name" with an ARG before the first FROM, and take the files from it.`;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/validate.ts


/** Findings of one kind beyond this many say nothing new of a broken file. */
const mostFindings = 20;
/** What keeps BuildKit from building the target: the first problem of the file's form, or else those of its stages. */
function buildFindings(request, read, needed, findContext) {
    const form = formProblem(request, read);
    const problems = form === null ? stageProblems(read, needed, findContext) : [form];
    problems.sort((one, other) => one.start - other.start);
    const findings = problems
        .slice(0, mostFindings)
        .map(({ rule, message, start, end }) => (0,finding/* finding */.gk)(rule, { message, location: request.locate(start, end) }));
    const target = form === null ? missingTarget(request, read) : null;
    if (target !== null)
        findings.push(target);
    return findings;
}
function formProblem(request, read) {
    const { problem, stages } = read.outline;
    const found = problem ?? (stages.length === 0 ? noStage(request.text) : null);
    return found === null ? null : { rule: 'invalid-configuration', ...found };
}
function noStage(text) {
    const end = text.search(/[\r\n]|$/);
    const message = text.trim() === ''
        ? 'This Dockerfile is empty: a FROM was expected.'
        : 'This Dockerfile has no FROM, so there is no stage to build.';
    return { message, start: 0, end };
}
function stageProblems(read, needed, findContext) {
    const problems = [];
    const add = (rule, problem) => {
        if (problem !== null && problems.length < mostFindings)
            problems.push({ ...problem, rule });
    };
    add('invalid-configuration', read.scope.problem);
    for (const [index, base] of read.bases.entries()) {
        if (base.problem !== null)
            add(base.problem.rule, base.problem);
        add('invalid-configuration', read.platforms[index]?.problem ?? null);
    }
    for (const node of read.graph.miscased)
        add('invalid-image-reference', miscasedProblem(node));
    for (const node of read.graph.nodes) {
        const isNeeded = needed.stages.has(node);
        for (const need of node.needs)
            add(...needProblem(need, isNeeded, findContext));
        if (!isNeeded)
            add('invalid-image-reference', unneededBaseProblem(node, findContext));
        const waiting = waitingProblem(node, read.bases[node.stage.index]?.waiting ?? null, isNeeded);
        if (waiting !== null)
            add(waiting.rule, waiting);
    }
    for (const node of needed.triggered)
        for (const need of node.triggers)
            add(...needProblem(need, true, findContext));
    return problems;
}
function miscasedProblem(node) {
    const { base } = node.stage;
    const name = node.parent?.stage.name ?? '';
    const written = node.base.value.kind === 'known' ? node.base.value.text : base.text;
    const message = `FROM "${written}" names no stage: BuildKit keeps the stage's name as "${name}" and compares it exactly. Write "FROM ${name}".`;
    return { message, start: base.start, end: base.end };
}
function needProblem(need, isNeeded, findContext) {
    if (need.kind === 'wrong')
        return ['invalid-configuration', isNeeded || need.always ? need.problem : null];
    const isElsewhere = need.kind === 'stage' || isNeeded;
    return [
        'invalid-image-reference',
        isElsewhere ? null : referenceProblem(need.source.text, need.source, findContext)
    ];
}
/** BuildKit reads the names of all bases, those of stages that the target does not need included. */
function unneededBaseProblem(node, findContext) {
    const { value } = node.base;
    if (node.parent !== null || node.replacedBy !== null || value.kind === 'unknown')
        return null;
    return referenceProblem(value.text, node.stage.base, findContext);
}
/**
 * An ARG without a value in the name of a base: a stage that is needed has an unresolved use for it. BuildKit expands
 * the names of all others too (`buildDispatchStates`), and parses those that no named context replaces.
 */
function waitingProblem(node, waiting, isNeeded) {
    if (waiting === null)
        return null;
    if (node.replacedBy !== null)
        return waiting.rule === 'invalid-configuration' ? waiting : null;
    return isNeeded ? null : waiting;
}
function referenceProblem(text, written, findContext) {
    if (text === 'scratch' || findContext(text) !== null)
        return null;
    const parsed = (0,reference/* parseReference */.F2)(text);
    if (parsed.kind === 'reference')
        return null;
    const message = `"${text.slice(0, 200)}" is not a valid image reference: ${parsed.reason}. BuildKit reads it although the target does not need this stage.`;
    return { message, start: written.start, end: written.end };
}
function missingTarget(request, read) {
    const { target } = request.build;
    const names = read.graph.nodes.flatMap(({ stage }) => (stage.name === null ? [] : [stage.name]));
    if (target === null || read.target !== null || read.graph.nodes.length === 0)
        return null;
    const known = names.length === 0 ? 'none of its stages has a name' : `its stages are ${names.slice(0, 10).join(', ')}`;
    const hint = /^\d+$/.test(target.name) ? ' BuildKit looks for a target by name, never by number.' : '';
    const message = `The target "${target.name.slice(0, 200)}" is not a stage of ${request.file}: ${known}.${hint}`;
    return (0,finding/* finding */.gk)('invalid-configuration', { message, location: target.place });
}
/** The finding about variables that were not expanded for a bound, if there are any. */
function limitFindings(request, read) {
    const isMet = (_, index) => read.bases[index]?.limitMet === true || read.platforms[index]?.limitMet === true;
    const stage = read.outline.stages.find(isMet);
    if (stage === undefined && !read.scope.limitMet)
        return [];
    const place = stage?.base ?? read.outline.arguments[0]?.written ?? { start: 0, end: 0 };
    const message = 'The variables of this Dockerfile grow too long or are nested too deeply, and were not all expanded. Write the values out.';
    return [(0,finding/* finding */.gk)('limit-reached', { message, location: request.locate(place.start, place.end) })];
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/images.ts

/** The mentions of what the needed stages pull, in the order of the file; the named contexts' images come last. */
function stageMentions(parts) {
    const collected = { mentions: [], contexts: new Map() };
    for (const node of parts.needed.stages) {
        addStage(node, parts, collected);
        for (const need of node.needs)
            addNeed(need, parts, collected);
    }
    for (const node of parts.needed.triggered) {
        for (const need of node.triggers)
            addNeed(need, parts, collected);
    }
    collected.mentions.sort((one, other) => one.start - other.start);
    const contexts = contextMentions(parts.request.build.contexts, collected.contexts);
    return [...collected.mentions.map(({ mention }) => mention), ...contexts];
}
/** One mention for each context that is an image; those that no needed stage uses are not required. */
function contextMentions(contexts, used) {
    const mentions = [];
    for (const context of contexts) {
        const { image } = context;
        if (image === null || (image.value.kind === 'known' && image.value.text === 'scratch'))
            continue;
        mentions.push({
            kind: 'build-context',
            ...spanOf(image.span),
            written: image.written,
            value: image.value,
            via: [],
            platform: used.get(context) ?? null,
            required: used.has(context)
        });
    }
    return mentions;
}
/** The mention of the frontend: the directive's, or that of the build argument BUILDKIT_SYNTAX, which beats it. */
function syntaxMentions(request, syntax) {
    const argument = request.build.arguments.findLast(({ name }) => name === 'BUILDKIT_SYNTAX');
    if (argument !== undefined) {
        const value = firstWord(argument.value);
        if (value.kind === 'known' && (value.text === '' || value.text === 'dockerfile.v0'))
            return [];
        const { text: written, ...span } = argument.place;
        return [{ kind: 'syntax', ...span, written, value, via: [], platform: null, required: true }];
    }
    if (syntax === null || syntax.reference === '')
        return [];
    const value = { kind: 'known', text: syntax.reference };
    return [
        mentionAt(request, 'syntax', { text: syntax.reference, start: syntax.start, end: syntax.end }, value, [], null)
    ];
}
function firstWord(value) {
    return value.kind === 'known' ? { kind: 'known', text: value.text.trim().split(' ', 1)[0] ?? '' } : value;
}
function addStage(node, parts, collected) {
    if (node.parent !== null)
        return;
    const platform = parts.platforms[node.stage.index] ?? parts.platform;
    const { value } = node.base;
    const context = node.replacedBy ?? (value.kind === 'known' ? parts.findContext(value.text) : null);
    if (context !== null) {
        addContext(context, platform, collected);
        return;
    }
    if (value.kind === 'known' && value.text === 'scratch')
        return;
    const via = placesOf(parts.scope, node.base.names);
    const mention = mentionAt(parts.request, 'from', node.stage.base, value, via, platform);
    collected.mentions.push({ start: node.stage.base.start, mention });
}
function addNeed(need, parts, collected) {
    if (need.kind === 'stage')
        return;
    const { source } = need;
    if (need.kind === 'wrong') {
        if (!/[$'"\\]/.test(source.text))
            return;
        addSource(source, { kind: 'unknown', reason: 'BuildKit expands no variables here' }, parts, collected);
        return;
    }
    const context = parts.findContext(source.text);
    if (context !== null) {
        addContext(context, parts.platform, collected);
        return;
    }
    if (source.text !== 'scratch')
        addSource(source, { kind: 'known', text: source.text }, parts, collected);
}
function addSource(source, value, parts, collected) {
    const mention = mentionAt(parts.request, source.kind, source, value, [], parts.platform);
    collected.mentions.push({ start: source.start, mention });
}
function addContext(context, platform, collected) {
    if (!collected.contexts.has(context))
        collected.contexts.set(context, platform);
}
function mentionAt(request, kind, written, value, via, platform) {
    const span = request.locate(written.start, written.end);
    return {
        kind,
        ...span,
        written: request.text.slice(written.start, written.end),
        value,
        via,
        platform,
        required: true
    };
}
function spanOf(span) {
    const { file, line, column, endLine, endColumn } = span;
    return { file, line, column, endLine, endColumn };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/directives.ts

/**
 * Finds the frontend as BuildKit's `DetectSyntax` does: a byte order mark and a `#!` line are skipped, then
 * `# syntax=` directives are tried, then `// syntax=` ones, then `{"syntax": "…"}` as the whole file.
 * The name ends at the first space.
 */
function detectSyntax(text) {
    return fromDirectives(text, '#') ?? fromDirectives(text, '//') ?? fromJson(text);
}
function fromDirectives(text, prefix) {
    const lines = readLines(text);
    const directives = directiveReader(prefix);
    for (let line = lines.next(), first = true; line !== null; line = lines.next(), first = false) {
        if (first && text.startsWith('#!', line.start))
            continue;
        const read = directives.read(text, line.start, line.end);
        if (read.kind !== 'directive')
            return null;
        if (read.directive.name === 'syntax') {
            const reference = read.directive.value.split(' ', 1)[0] ?? '';
            const { start } = read.directive;
            return { reference, start, end: start + reference.length, form: prefix === '#' ? 'hash' : 'slashes' };
        }
    }
    return null;
}
function fromJson(text) {
    const lines = readLines(text);
    const first = lines.next();
    if (first === null)
        return null;
    const start = text.startsWith('#!', first.start) ? lines.next()?.start : first.start;
    if (start === undefined || !/^[\t\n\r ]*\{/.test(text.slice(start, start + 4096)))
        return null;
    const value = jsonValue(text.slice(start));
    if (value === null || value === '')
        return null;
    const place = lastSyntaxValue(text, start);
    return place === null ? null : { reference: value, ...place, form: 'json' };
}
function jsonValue(text) {
    try {
        const whole = JSON.parse(text);
        if (typeof whole !== 'object' || whole === null || !Object.hasOwn(whole, 'syntax'))
            return null;
        const value = whole['syntax'];
        return typeof value === 'string' ? value : null;
    }
    catch {
        return null;
    }
}
const jsonToken = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]/g;
/** The offsets, without quotes, of the last string that follows a key `syntax` of the outermost object. */
function lastSyntaxValue(text, from) {
    let depth = 0;
    let previous = '';
    let key = '';
    let found = null;
    for (const match of text.slice(from).matchAll(jsonToken)) {
        const token = match[0];
        const start = from + match.index;
        if (token === '{' || token === '[')
            depth++;
        else if (token === '}' || token === ']')
            depth--;
        else if (token === ':' && depth === 1)
            key = previous;
        else if (token.startsWith('"') && depth === 1 && key === '"syntax"' && previous === ':') {
            found = { start: start + 1, end: start + token.length - 1 };
        }
        previous = token;
    }
    return found;
}
/**
 * Whether a frontend reads Dockerfiles: `docker/dockerfile`, a copy of it in another registry, `docker/dockerfile-upstream`.
 * Any other one may know instructions that BuildKit does not.
 */
function isDockerfileFrontend(reference) {
    const name = reference.split('@', 1)[0]?.split('/').at(-1) ?? '';
    return /^dockerfile(?:-upstream)?(?::|$)/.test(name);
}
const names = new Set(['syntax', 'escape', 'check']);
/** A reader of the directives behind `prefix`, `#` or `//`. */
function directiveReader(prefix) {
    let open = true;
    const seen = new Set();
    return {
        open: () => open,
        read: (text, from, to) => {
            if (!open)
                return { kind: 'none' };
            const directive = text.startsWith(prefix, from) ? directiveAt(text, from + prefix.length, to) : null;
            if (directive === null) {
                open = false;
                return { kind: 'none' };
            }
            if (seen.has(directive.name))
                return { kind: 'repeated', name: directive.name };
            seen.add(directive.name);
            return { kind: 'directive', directive };
        }
    };
}
function directiveAt(text, from, to) {
    const start = skipSpaces(text, from, to);
    let nameEnd = start;
    while (nameEnd < to && /[a-zA-Z0-9]/.test(text.charAt(nameEnd)))
        nameEnd++;
    const name = text.slice(start, nameEnd).toLowerCase();
    if (!names.has(name))
        return null;
    const equals = skipBlanks(text, nameEnd, to);
    if (text.charAt(equals) !== '=' || equals >= to)
        return null;
    const valueStart = skipBlanks(text, equals + 1, to);
    let valueEnd = to;
    while (valueEnd > valueStart && isBlankAt(text, valueEnd - 1))
        valueEnd--;
    if (valueEnd === valueStart)
        return null;
    return { name, value: text.slice(valueStart, valueEnd), start: valueStart, end: valueEnd };
}
function isBlankAt(text, index) {
    return '\t\n\f\r '.includes(text.charAt(index));
}
function skipBlanks(text, from, to) {
    let at = from;
    while (at < to && isBlankAt(text, at))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/instruction.ts

/** Splits a stretch of a logical line into keyword, flags and arguments (BuildKit `parser/split_command.go`). */
function splitInstruction(line, from, to, escape) {
    const start = skipSpaces(line.text, from, to);
    const end = dropSpaces(line.text, start, to);
    let keywordEnd = start;
    while (keywordEnd < end && !isSeparatorAt(line.text, keywordEnd))
        keywordEnd++;
    const { flags, rest } = readFlags(line.text, keywordEnd, end, escape);
    const argumentsFrom = skipSpaces(line.text, rest, end);
    return {
        line,
        keyword: line.text.slice(start, keywordEnd).toLowerCase(),
        from: start,
        keywordEnd,
        flags,
        argumentsFrom,
        argumentsTo: end
    };
}
/** The text of the arguments. */
function argumentsOf(instruction) {
    return instruction.line.text.slice(instruction.argumentsFrom, instruction.argumentsTo);
}
/** Whether the arguments are a JSON array. */
function hasJsonArguments(instruction) {
    const text = argumentsOf(instruction);
    if (!text.startsWith('[') || !text.endsWith(']'))
        return false;
    try {
        return Array.isArray(JSON.parse(text));
    }
    catch {
        return false;
    }
}
function readFlags(text, from, to, escape) {
    const flags = [];
    let at = from;
    for (;;) {
        at = skipSpaces(text, at, to);
        if (at >= to || !text.startsWith('--', at) || at + 1 >= to)
            return { flags, rest: at };
        const word = readFlagWord(text, at, to, escape);
        const start = at;
        at = word.end;
        if (word.text === '--')
            return { flags, rest: at };
        flags.push({ ...flagOf(word.text, word.indices), from: start, to: at });
    }
}
/** One word up to white space that is not quoted; here even single quotes let the escape token escape. */
function readFlagWord(text, from, to, escape) {
    const units = [];
    const indices = [];
    let quote = '';
    let at = from;
    for (; at < to; at++) {
        let char = text.charAt(at);
        if (quote === '' && isSpaceAt(text, at))
            break;
        if (quote === '' && (char === '"' || char === "'")) {
            quote = char;
            continue;
        }
        if (char === quote) {
            quote = '';
            continue;
        }
        if (char === escape) {
            if (at + 1 >= to)
                continue;
            char = text.charAt(++at);
        }
        units.push(char);
        indices.push(at);
    }
    return { text: units.join(''), indices, end: at };
}
function flagOf(text, indices) {
    const equals = text.indexOf('=');
    if (equals === -1)
        return { name: text.slice(2), value: null, indices: [] };
    return { name: text.slice(2, equals), value: text.slice(equals + 1), indices: indices.slice(equals + 1) };
}
/** Splits at white space alone, as BuildKit splits the arguments of FROM, COPY and EXPOSE: quotes hold nothing together. */
function splitAtSpaces(line, from, to) {
    const words = [];
    let at = from;
    while (at < to) {
        const start = at;
        while (at < to && !isSeparatorAt(line.text, at))
            at++;
        if (at > start)
            words.push({ text: line.text.slice(start, at), from: start, to: at });
        while (at < to && isSeparatorAt(line.text, at))
            at++;
    }
    return words;
}
/** Splits at white space outside of quotes, as BuildKit splits the arguments of ARG, ENV and LABEL (`parseWords`). */
function splitQuoted(line, from, to, escape) {
    const words = [];
    let at = from;
    while (at < to) {
        if (isSpaceAt(line.text, at)) {
            at++;
            continue;
        }
        const end = quotedWordEnd(line.text, at, to, escape);
        words.push({ text: withoutLastEscape(line.text.slice(at, end), escape), from: at, to: end });
        at = end;
    }
    return words;
}
function quotedWordEnd(text, from, to, escape) {
    let quote = '';
    let at = from;
    for (; at < to; at++) {
        const char = text.charAt(at);
        if (quote === '' && isSpaceAt(text, at))
            break;
        if (char === escape && quote !== "'")
            at++;
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else if (char === quote)
            quote = '';
    }
    return Math.min(at, to);
}
/** An escape token that ends the instruction escapes nothing and is dropped. */
function withoutLastEscape(text, escape) {
    let count = 0;
    while (count < text.length && text.charAt(text.length - 1 - count) === escape)
        count++;
    return count % 2 === 1 ? text.slice(0, -1) : text;
}
const keywords = new Set('add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user volume workdir'.split(' '));
/** Whether BuildKit knows an instruction of this name (in lower case). */
function isKeyword(name) {
    return keywords.has(name);
}
/** The words of an ARG, `name` or `name=value` each. */
function argWords(instruction, escape) {
    return splitQuoted(instruction.line, instruction.argumentsFrom, instruction.argumentsTo, escape);
}
/** A problem of a whole instruction. */
function problemOf(instruction, message) {
    return { message, ...sourceRange(instruction.line, instruction.from, instruction.argumentsTo) };
}
/** A problem of an instruction's keyword. */
function keywordProblem(instruction, message) {
    return { message, ...sourceRange(instruction.line, instruction.from, instruction.keywordEnd) };
}
/** The value of a flag. */
function writtenFlag(line, flag) {
    return stretchAt(line, { text: flag.value ?? '', indices: flag.indices });
}
/** A stretch of a flag's value. */
function stretchAt(line, stretch) {
    const from = stretch.indices[0] ?? 0;
    const to = stretch.text === '' ? from : (stretch.indices.at(-1) ?? from) + 1;
    return { text: stretch.text, ...sourceRange(line, from, to) };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/parser.ts




/**
 * Splits a Dockerfile into instructions as BuildKit's `parser/parser.go` does: directives, comments, continued lines,
 * heredocs. What comes after a problem is read all the same.
 */
function parseDockerfile(text, work) {
    const reader = readLines(text);
    const directives = directiveReader('#');
    const instructions = [];
    let escape = '\\';
    let problem = null;
    for (let line = reader.next(); line !== null; line = reader.next()) {
        const start = skipSpaces(text, line.start, line.end);
        const read = directives.open() ? directives.read(text, start, line.end) : none;
        problem ??= directiveProblem(read, start, line.end);
        if (isEscape(read))
            escape = read.directive.value;
        if (start === line.end || isComment(text, line))
            continue;
        const logical = joinLines(text, line, start, reader, escape);
        const instruction = splitInstruction(logical, 0, logical.text.length, escape);
        if (logical.tooLong)
            problem ??= keywordProblem(instruction, tooLongMessage);
        if (instruction.keyword === '')
            continue;
        instructions.push(instruction);
        const unended = skipHeredocs(text, instruction, reader, escape, work);
        problem ??= unended;
    }
    return { escape, instructions, problem };
}
const none = { kind: 'none' };
const tooLongMessage = `This line is longer than the ${longestLine} bytes that BuildKit reads. Break it with continuations.`;
function isEscape(read) {
    return read.kind === 'directive' && read.directive.name === 'escape' && isEscapeToken(read.directive.value);
}
function isEscapeToken(value) {
    return value === '\\' || value === '`';
}
function directiveProblem(read, start, end) {
    if (read.kind === 'repeated') {
        return {
            message: `The directive "${read.name}" is repeated: only one "# ${read.name}=" is allowed. Remove this line.`,
            start,
            end
        };
    }
    if (read.kind === 'none' || read.directive.name !== 'escape' || isEscapeToken(read.directive.value))
        return null;
    const { value } = read.directive;
    return {
        message: `"${value}" is not a valid escape token: \\ or \` was expected.`,
        start: read.directive.start,
        end: read.directive.end
    };
}
const withHeredocs = new Set(['add', 'copy', 'run']);
/** Reads on past the bodies of the heredocs that an instruction opens: no line in them is an instruction. */
function skipHeredocs(text, instruction, reader, escape, work) {
    const { line } = instruction;
    if (!line.text.includes('<<'))
        return null;
    const own = instruction.keyword === 'onbuild'
        ? splitInstruction(line, instruction.argumentsFrom, instruction.argumentsTo, escape)
        : instruction;
    if (!withHeredocs.has(own.keyword) || hasJsonArguments(own))
        return null;
    for (const heredoc of heredocsOf(line.text, work)) {
        if (!skipHeredoc(text, heredoc, reader)) {
            const message = `The heredoc "<<${heredoc.terminator}" has no end: a line that is exactly "${heredoc.terminator}" was expected.`;
            return keywordProblem(instruction, message);
        }
    }
    return null;
}
function skipHeredoc(text, heredoc, reader) {
    for (let line = reader.next(); line !== null; line = reader.next()) {
        if (endsHeredoc(heredoc, text.slice(line.start, line.end)))
            return true;
    }
    return false;
}
const mark = /^\d*<<(-?)\s*([^<]*)$/;
/**
 * Finds the heredocs that a line opens, as BuildKit does (`parser.go`): every word of the line that is `<<NAME`,
 * a quoted `"<<NAME"` not counted. The default escape token counts here whatever the file's is.
 */
function heredocsOf(line, work) {
    const heredocs = [];
    for (const word of splitWords(line, 'quotes-and-escapes', work) ?? []) {
        const match = word.includes('<<') ? mark.exec(word) : null;
        const name = match?.[2] ?? '';
        const [terminator, ...others] = name === '' ? [] : (splitWords(name, 'nothing', work) ?? []);
        if (terminator !== undefined && others.length === 0)
            heredocs.push({ terminator, dropsTabs: match?.[1] === '-' });
    }
    return heredocs;
}
/** Whether a line of the file (its text without the line end) ends the heredoc. */
function endsHeredoc(heredoc, line) {
    return (heredoc.dropsTabs ? line.replace(/^\t+/, '') : line) === heredoc.terminator;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/stages.ts


/** Sorts the instructions into global ARGs and stages (BuildKit `instructions/parse.go`). */
function outlineOf(parsed) {
    const { escape } = parsed;
    const globals = [];
    const stages = [];
    const stageArguments = new Set();
    let problem = null;
    for (const instruction of parsed.instructions) {
        const stage = stages.at(-1);
        const { keyword } = instruction;
        problem ??= keywordRefusal(instruction, stage !== undefined);
        if (keyword === 'from') {
            const opened = openStage(instruction, stages.length);
            problem ??= opened.problem;
            if (opened.stage !== null)
                stages.push(opened.stage);
        }
        else if (keyword === 'arg') {
            const found = argumentsIn(instruction, escape);
            for (const argument of found) {
                if (stage === undefined)
                    globals.push(argument);
                else
                    stageArguments.add(argument.name);
            }
        }
        else if (stage !== undefined) {
            if (keyword === 'onbuild')
                addTrigger(instruction, escape, stage.triggers);
            else
                addCopySources(instruction, stage.copySources);
        }
    }
    return { arguments: globals, stages, stageArguments, problem: parsed.problem ?? problem };
}
/** An instruction that does not exist, or stands before the first FROM: what it means for the images is not known. */
function keywordRefusal(instruction, isInStage) {
    const { keyword } = instruction;
    if (!isKeyword(keyword)) {
        const written = instruction.line.text.slice(instruction.from, instruction.keywordEnd);
        return keywordProblem(instruction, `"${written.slice(0, 100)}" is not a valid instruction of a Dockerfile.`);
    }
    if (!isInStage && keyword !== 'arg' && keyword !== 'from') {
        return keywordProblem(instruction, `${keyword.toUpperCase()} stands before the first FROM, where only ARG is allowed.`);
    }
    return null;
}
function argumentsIn(instruction, escape) {
    return argWords(instruction, escape).map(word => {
        const equals = word.text.indexOf('=');
        const written = writtenAt(instruction.line, word);
        if (equals === -1)
            return { name: word.text, default: null, written };
        const value = { text: word.text.slice(equals + 1), from: word.from + equals + 1, to: word.to };
        return { name: word.text.slice(0, equals), default: withoutQuotes(instruction.line, value), written };
    });
}
const stageName = /^[a-z][a-z0-9_.-]*$/;
function openStage(instruction, index) {
    const words = splitAtSpaces(instruction.line, instruction.argumentsFrom, instruction.argumentsTo);
    const [base, as, label] = words;
    const isNamed = words.length === 3 && as?.text.toLowerCase() === 'as';
    const name = isNamed ? (label?.text.toLowerCase() ?? '') : null;
    const flag = instruction.flags.find(({ name: flagName }) => flagName === 'platform');
    const problem = fromProblem(instruction, words.length, isNamed, name);
    if (base === undefined)
        return { stage: null, problem };
    return {
        stage: {
            index,
            start: sourceAt(instruction.line, instruction.from),
            name: name !== null && stageName.test(name) ? name : null,
            base: withoutQuotes(instruction.line, base),
            platform: flag === undefined ? null : writtenFlag(instruction.line, flag),
            copySources: [],
            triggers: []
        },
        problem
    };
}
function fromProblem(instruction, words, isNamed, name) {
    if (words !== 1 && !isNamed) {
        return problemOf(instruction, `FROM needs one argument, or three: "FROM image" or "FROM image AS name"; this one has ${words}.`);
    }
    if (name !== null && !stageName.test(name)) {
        const expected = 'a letter was expected, then letters, digits, dashes, underscores and periods';
        return problemOf(instruction, `"${name}" is not a valid name for a build stage: ${expected}.`);
    }
    return null;
}
function writtenAt(line, word) {
    return { text: word.text, ...sourceRange(line, word.from, word.to) };
}
/** The place of a word without the quotes around it; its text keeps them, for it has still to be expanded. */
function withoutQuotes(line, word) {
    const quote = word.text.charAt(0);
    const isQuoted = (quote === '"' || quote === "'") &&
        word.text.length > 1 &&
        word.text.indexOf(quote, 1) === word.text.length - 1;
    const inset = isQuoted ? 1 : 0;
    return { text: word.text, ...sourceRange(line, word.from + inset, word.to - inset) };
}
/** Adds what an instruction copies from. */
function addCopySources({ keyword, line, flags }, copySources) {
    for (const flag of flags) {
        if (keyword === 'copy' && flag.name === 'from' && flag.value !== null && flag.value !== '')
            copySources.push({ kind: 'copy-from', ...writtenFlag(line, flag) });
        if (keyword !== 'run' || flag.name !== 'mount')
            continue;
        const from = mountSource(flag);
        if (from !== null)
            copySources.push({ kind: 'mount-from', ...stretchAt(line, from) });
    }
}
/** Adds what the instruction behind ONBUILD copies from: BuildKit runs it in a stage that is built upon this one. */
function addTrigger(instruction, escape, copySources) {
    const { line, argumentsFrom, argumentsTo } = instruction;
    addCopySources(splitInstruction(line, argumentsFrom, argumentsTo, escape), copySources);
}
/**
 * The `from` of a `RUN --mount=…`, which is a line of comma-separated `key=value` fields, keys in any case, of which the
 * last counts; `null` where there is none, or where BuildKit cannot split the line.
 */
function mountSource(flag) {
    const fields = splitFields({ text: flag.value ?? '', indices: flag.indices }) ?? [];
    const whole = fields.findLast(({ text }) => /^from=/i.test(text));
    if (whole === undefined)
        return null;
    const from = cutStretch(whole, 'from='.length, whole.text.length);
    return from.text === '' ? null : from;
}
function cutStretch(stretch, from, to) {
    return { text: stretch.text.slice(from, to), indices: stretch.indices.slice(from, to) };
}
/** The fields of a line of comma-separated values, or `null` where a quote stands inside a plain field or has no partner. */
function splitFields(line) {
    const fields = [];
    let at = 0;
    for (;;) {
        const isQuoted = line.text.charAt(at) === '"';
        const field = isQuoted ? quotedField(line, at) : plainField(line, at);
        if (field === null)
            return null;
        fields.push(field.stretch);
        if (field.end >= line.text.length)
            return fields;
        at = field.end + 1;
    }
}
function plainField(line, from) {
    const comma = line.text.indexOf(',', from);
    const end = comma === -1 ? line.text.length : comma;
    const stretch = cutStretch(line, from, end);
    return stretch.text.includes('"') ? null : { stretch, end };
}
/** Within quotes a doubled quote stands for one; a comma or the end must follow the closing quote. */
function quotedField(line, from) {
    const units = [];
    const indices = [];
    for (let at = from + 1; at < line.text.length; at++) {
        const char = line.text.charAt(at);
        if (char === '"') {
            const next = line.text.charAt(at + 1);
            if (next === '' || next === ',')
                return { stretch: { text: units.join(''), indices }, end: at + 1 };
            if (next !== '"')
                return null;
            at++;
        }
        units.push(char);
        indices.push(line.indices[at] ?? 0);
    }
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/dockerfile.ts













const amd64 = { os: 'linux', architecture: 'amd64', variant: '' };
/**
 * Reads a Dockerfile as BuildKit does and gives every image that building its target pulls:
 * the bases of the needed stages, images of `COPY --from` and `RUN --mount`, the frontend, images of named contexts.
 * Pure; never throws. The text is a file of at most 1 MiB.
 */
function readDockerfile(request) {
    const syntax = detectSyntax(request.text);
    const mentions = syntaxMentions(request, syntax);
    if (syntax !== null && syntax.form !== 'hash') {
        return { mentions: [...mentions, ...contextMentions(request.build.contexts, new Map())], findings: [] };
    }
    const job = (0,reference_platforms/* parsePlatform */.FL)(request.jobPlatform, amd64) ?? amd64;
    const own = request.build.platform === null ? null : (0,reference_platforms/* parsePlatform */.FL)(request.build.platform, job);
    const findContext = contextFinder(request.build.contexts);
    const read = readAgainst(request, job, own ?? job, findContext);
    const { target, graph, scope } = read;
    const needed = target === null ? { stages: new Set(), triggered: new Set() } : neededFor(target);
    const platforms = read.platforms.map(({ platform }) => platform);
    const platform = own === null ? request.build.platform : (0,reference_platforms/* formatPlatform */.Bq)(own);
    mentions.push(...stageMentions({ request, scope, graph, needed, findContext, platforms, platform }));
    const isOwnLanguage = syntax === null || isDockerfileFrontend(syntax.reference);
    const limits = limitFindings(request, read);
    const wrong = isOwnLanguage ? [...buildFindings(request, read, needed, findContext), ...limits] : limits;
    const cli = wrong.length === 0 && target !== null ? cliFindings(request, read, target, findContext) : [];
    return { mentions, findings: [...wrong, ...cli] };
}
function readAgainst(request, job, own, findContext) {
    const { text, locate, build } = request;
    const work = fullAllowance();
    const parsed = parseDockerfile(text, work);
    const { escape } = parsed;
    const outline = outlineOf(parsed);
    const target = targetStageName(build.target?.name ?? null, outline.stages);
    const parts = {
        text,
        locate,
        escape,
        work,
        given: build.arguments,
        buildPlatform: job,
        targetPlatform: own,
        target
    };
    const scope = globalScope(outline, parts);
    const bases = outline.stages.map(stage => readBase(stage, outline, scope));
    const platforms = outline.stages.map(stage => {
        return stage.platform === null
            ? { platform: null, problem: null, limitMet: false }
            : readPlatform(stage.platform, outline, scope, own);
    });
    const graph = stageGraph(outline.stages, bases, findContext, noVariables(escape, work));
    return { outline, scope, bases, platforms, graph, target: targetOf(graph, build) };
}
/** The target by its name alone, in any case (`dockerfile2llb/convert.go`; only `COPY --from` takes a number), or the last stage. */
function targetOf(graph, build) {
    if (build.target === null || build.target.name === '')
        return graph.nodes.at(-1) ?? null;
    return graph.named(build.target.name);
}

// EXTERNAL MODULE: ./src/discovery/position.ts
var position = __webpack_require__(3119);
// EXTERNAL MODULE: ./src/discovery/reading.ts
var reading = __webpack_require__(7606);
// EXTERNAL MODULE: ./src/checkout/paths.ts
var paths = __webpack_require__(8372);
;// CONCATENATED MODULE: ./src/discovery/devcontainer/dockerfile.ts







/**
 * Reads the Dockerfile of a build, from its file or from where it stands inline, and gives what it asks for, with the
 * whole way there in `via`.
 */
async function readBuild(files, build, jobPlatform, report) {
    const source = build.dockerfile;
    if (source.kind === 'inline') {
        const { text, file, locate } = source;
        return dockerfile_take({ text, file, locate, build, jobPlatform }, build.via, report);
    }
    const answer = await files.read(source.path);
    if (answer.kind !== 'text') {
        const found = (0,reading/* unreadableFinding */.jg)(source.path, 'the Dockerfile', answer, source.place);
        const other = answer.kind === 'missing' ? await otherCase(files, source.path) : null;
        report(other === null ? found : besides(found, other));
        return [];
    }
    const file = answer.path ?? source.path;
    const locate = (0,position/* locateIn */._)(file, answer.text);
    return dockerfile_take({ text: answer.text, file, locate, build, jobPlatform }, [...build.via, source.place], report);
}
/** A file beside an absent one whose name differs in upper and lower case alone; `null`: there is none. */
async function otherCase(files, path) {
    const name = external_node_path_.posix.basename(path);
    const listing = await files.list((0,paths/* folderOf */.yS)(path));
    const entries = listing.kind === 'entries' ? listing.entries : [];
    const other = entries.find(entry => entry.kind === 'file' && entry.name.toLowerCase() === name.toLowerCase());
    return other?.name ?? null;
}
function besides(found, name) {
    return {
        ...found,
        message: `${found.message.replace(/\.$/, '')}, but ${(0,reading/* quoted */.TL)(name)} lies beside it.`,
        notes: ['The names differ in letter case, which counts in a codespace.'],
        fixes: (0,finding/* arranged */.bp)([
            {
                text: `Write ${(0,reading/* quoted */.TL)(name)}, or rename the file.`,
                who: 'anyone with write access'
            }
        ])
    };
}
// A named context, or the frontend of a build argument, stands where the build does: the Dockerfile does not lead there.
function dockerfile_take(request, way, report) {
    const { mentions, findings } = readDockerfile(request);
    findings.forEach(report);
    return mentions.map(mention => ({
        ...mention,
        ...openIn(mention, request.file),
        via: [...(mention.file === request.file ? way : request.build.via), ...mention.via]
    }));
}
function openIn({ value, via }, dockerfile) {
    const given = via.findLast(({ file, text }) => file !== dockerfile && text.includes('$'));
    return value.kind === 'known' || given === undefined ? {} : { openIn: given.file };
}


/***/ })

};
