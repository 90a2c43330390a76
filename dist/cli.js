#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 95581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1689);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84810);
/* harmony import */ var _crash_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51500);
/* harmony import */ var _credentials_redactor_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(47126);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(38085);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(311);






const args = process.argv.slice(2);
const variables = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .refusesColour */ .uD)(args) ? { ...process.env, NO_COLOR: '1' } : process.env;
const console = (0,_console_js__WEBPACK_IMPORTED_MODULE_1__/* .openConsole */ .O)(process.stdout, process.stderr, variables);
const { style } = console;
const redactor = (0,_credentials_redactor_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .l)();
const crash = { variables, redactor, say: console.complain, showTrace: console.complain };
/** Runs one command. What a command needs is loaded with it. */
async function run(command) {
    switch (command.kind) {
        case 'help':
            return print((await __nccwpck_require__.e(/* import() */ 244).then(__nccwpck_require__.bind(__nccwpck_require__, 41244))).helpText());
        case 'version':
            return print(`${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r}\n`);
        case 'wrong':
            return stop(command.problems);
        case 'init':
            return initiate(command.texts);
        case 'explain':
            return explain(command.rule);
        case 'explain-log':
            return explainLog(command.path);
        case 'demo':
            return demonstrate(command.format ?? 'text', command.detail);
        default: {
            const { examine } = await Promise.all(/* import() */[__nccwpck_require__.e(637), __nccwpck_require__.e(753), __nccwpck_require__.e(919), __nccwpck_require__.e(641), __nccwpck_require__.e(402), __nccwpck_require__.e(684)]).then(__nccwpck_require__.bind(__nccwpck_require__, 66684));
            const { kind, texts, detail } = command;
            const format = command.format ?? defaultFormat();
            const workingFolder = process.cwd();
            return examine({ kind, texts, format, detail, console, variables, redactor, workingFolder });
        }
    }
}
function defaultFormat() {
    return variables['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text';
}
async function initiate(texts) {
    const { init } = await Promise.all(/* import() */[__nccwpck_require__.e(637), __nccwpck_require__.e(753), __nccwpck_require__.e(919), __nccwpck_require__.e(431)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69431));
    const warn = (sentence) => console.complain(redactor.redact(sentence));
    const initiated = await init({ texts, variables, workingFolder: process.cwd(), redactor, warn });
    if (initiated.kind === 'done')
        return print(initiated.text);
    for (const problem of initiated.problems)
        console.complain(redactor.redact(problem));
    return initiated.code;
}
async function explain(rule) {
    const [{ explainRule, listRules }, { isRuleId, ruleIds }, { nearest }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 852).then(__nccwpck_require__.bind(__nccwpck_require__, 36852)),
        __nccwpck_require__.e(/* import() */ 62).then(__nccwpck_require__.bind(__nccwpck_require__, 91062)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 37909))
    ]);
    if (rule === null)
        return print(listRules(style));
    if (isRuleId(rule))
        return print(await explainRule(rule, style));
    const near = nearest(rule, ruleIds);
    const meant = near === null ? '' : ` Is ${near} meant?`;
    return stop([
        `There is no rule ${JSON.stringify(rule)}.${meant} \`codespaces-preflight explain\` lists them all.`
    ]);
}
async function explainLog(path) {
    const { explainCreationLog } = await Promise.all(/* import() */[__nccwpck_require__.e(753), __nccwpck_require__.e(907)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7907));
    const explanation = await explainCreationLog(path, { variables, input: process.stdin, style });
    return explanation.kind === 'wrong' ? stop([explanation.problem]) : print(explanation.text);
}
async function demonstrate(format, detail) {
    const [{ demonstration }, { renderChecked }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(637), __nccwpck_require__.e(753), __nccwpck_require__.e(919), __nccwpck_require__.e(641), __nccwpck_require__.e(73)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16073)),
        Promise.all(/* import() */[__nccwpck_require__.e(402), __nccwpck_require__.e(796)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17402))
    ]);
    return print(await renderChecked(await demonstration(), { format, detail, style, folder: '.', annotated: '.' }));
}
async function print(text) {
    await console.print(text);
    return _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.fine;
}
function stop(problems) {
    for (const problem of problems)
        console.complain(problem);
    return _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.wrongUsage;
}
process.once('uncaughtException', error => process.exit((0,_crash_js__WEBPACK_IMPORTED_MODULE_2__/* .reportCrash */ .M)(error, crash)));
process.exitCode = await (0,_crash_js__WEBPACK_IMPORTED_MODULE_2__/* .guarded */ .N)(() => run((0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommandLine */ .Du)(args)), crash);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1689:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   uD: () => (/* binding */ refusesColour)
/* harmony export */ });
/* unused harmony export formats */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(37909);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(745);



const formats = ['text', 'json', 'sarif', 'markdown', 'github'];
const commandNames = ['check', 'images', 'init', 'explain', 'demo'];
const switches = new Set([
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.filter(name => _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL[name].kind === 'switch'),
    'quiet',
    'verbose',
    'no-color',
    'help',
    'version'
]);
const examining = new Set([
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.filter(name => _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL[name].kind !== 'token'),
    'format',
    'quiet',
    'verbose',
    'no-color'
]);
const offered = {
    check: examining,
    images: examining,
    init: new Set(['path', 'configurations', 'config-file', 'no-color']),
    explain: new Set(['log', 'no-color']),
    demo: new Set(['format', 'quiet', 'verbose', 'no-color'])
};
/** Options whose value may be left out. */
const standsAlone = new Set(['log']);
const tokenVariables = new Map([
    ['token', 'GH_TOKEN or GITHUB_TOKEN'],
    ['secrets-token', 'CODESPACES_PREFLIGHT_SECRETS_TOKEN'],
    ['packages-token', 'CODESPACES_PREFLIGHT_PACKAGES_TOKEN']
]);
const seeHelp = 'Try `codespaces-preflight --help`.';
/** Reads the arguments after the program's name. Every mistake is told at once. */
function parseCommandLine(args) {
    const { words, options, problems } = readArguments(args);
    if (options.get('help') === 'true' || words[0] === 'help')
        return { kind: 'help' };
    if (options.get('version') === 'true')
        return { kind: 'version' };
    const [name, ...rest] = words;
    const command = commandNames.find(candidate => candidate === name);
    if (command === undefined)
        return { kind: 'wrong', problems: [...problems, noCommand(name)] };
    problems.push(...wordProblems(command, rest, options));
    for (const option of options.keys())
        if (!offered[command].has(option))
            problems.push(unknownOption(option, command));
    const format = readFormat(options.get('format'), problems);
    const detail = readDetail(options, problems);
    if (problems.length > 0)
        return { kind: 'wrong', problems };
    return made(command, rest[0] ?? null, options, { format, detail });
}
/** Whether the arguments ask for no colours, as `NO_COLOR` does. */
function refusesColour(args) {
    return readArguments(args).options.get('no-color') === 'true';
}
function wordProblems(command, words, options) {
    const [word] = words;
    if (word === undefined)
        return [];
    if (command === 'demo')
        return [`\`demo\` takes no argument, found ${words.join(' ')}.`];
    if (words.length > 1)
        return [`\`${command}\` takes one argument, found ${words.length}: ${words.join(' ')}.`];
    if (command === 'explain')
        return options.has('log') ? ['`explain` takes a rule or `--log`, not both.'] : [];
    return options.has('path')
        ? [`\`${command}\` takes one path: ${JSON.stringify(word)} or \`--path\`, not both.`]
        : [];
}
function made(command, word, options, { format, detail }) {
    switch (command) {
        case 'explain':
            return options.has('log')
                ? { kind: 'explain-log', path: options.get('log') || null }
                : { kind: 'explain', rule: word };
        case 'init':
            return { kind: 'init', texts: inputTexts(word, options) };
        case 'demo':
            return { kind: 'demo', format, detail };
        default:
            return { kind: command, texts: inputTexts(word, options), format, detail };
    }
}
function inputTexts(path, options) {
    const texts = {};
    for (const name of _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj) {
        const text = options.get(name);
        if (text !== undefined)
            texts[name] = text;
    }
    return path === null ? texts : { ...texts, path };
}
/** A switch stands alone, or takes `true` or `false`, or `no-` before its name; every other option takes a value; lists may be repeated. */
function readArguments(args) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: joinValues(args),
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } }
    });
    const words = [];
    const options = new Map();
    const problems = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        const negated = token.name.startsWith('no-') && switches.has(token.name.slice(3));
        const name = negated ? token.name.slice(3) : token.name;
        const value = token.value ?? (switches.has(name) ? String(!negated) : undefined);
        if (value === undefined && isOption(name) && !standsAlone.has(name))
            problems.push(`\`--${name}\` needs a value: --${name} <value>.`);
        if (negated && token.value !== undefined)
            problems.push(`\`--no-${name}\` takes no value, found ${JSON.stringify(token.value)}.`);
        if (!token.rawName.startsWith('--') && token.name.length === 1 && !isShort(token.name))
            problems.push(`There is no option ${JSON.stringify(token.rawName)}. ${seeHelp}`);
        else
            keepOption(options, name, value ?? '');
    }
    return { words, options, problems };
}
function isShort(name) {
    return name === 'h' || name === 'v';
}
/** A list may be given in parts; of every other option the last counts. */
function keepOption(options, name, value) {
    const before = isList(name) ? options.get(name) : undefined;
    options.set(name, before === undefined ? value : `${before}\n${value}`);
}
/** Puts the value of an option into one argument with its name, so that the parser needs no table of types. */
function joinValues(args) {
    const joined = [];
    for (let index = 0; index < args.length; index += 1) {
        const arg = args[index] ?? '';
        if (arg === '--')
            return [...joined, ...args.slice(index)];
        const name = /^--([a-z][a-z-]*)$/.exec(arg)?.[1];
        const next = args[index + 1];
        const takes = name !== undefined &&
            next !== undefined &&
            (switches.has(name) ? /^(true|false)$/.test(next) : isOption(name) && !next.startsWith('--'));
        joined.push(takes ? `${arg}=${next}` : arg);
        if (takes)
            index += 1;
    }
    return joined;
}
function isOption(name) {
    return Object.values(offered).some(options => options.has(name)) || tokenVariables.has(name);
}
function isList(name) {
    return Object.hasOwn(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL, name) && _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL[name].kind === 'list';
}
function readDetail(options, problems) {
    const wants = (name) => options.get(name) === 'true';
    if (wants('quiet') && wants('verbose'))
        problems.push('`--quiet` or `--verbose`, not both.');
    return wants('quiet') ? 'quiet' : wants('verbose') ? 'verbose' : 'normal';
}
function readFormat(text, problems) {
    if (text === undefined)
        return null;
    const format = formats.find(candidate => candidate === text);
    if (format === undefined)
        problems.push(`\`--format\` is ${JSON.stringify(text)}: expected ${formats.slice(0, -1).join(', ')} or github.`);
    return format ?? null;
}
function noCommand(word) {
    const known = `expected ${commandNames.slice(0, -1).join(', ')} or demo`;
    return word === undefined
        ? `No command: ${known}. ${seeHelp}`
        : `There is no command ${JSON.stringify(word)}: ${known}.${meant((0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(word, commandNames))}`;
}
function unknownOption(option, command) {
    const variable = tokenVariables.get(option);
    if (variable !== undefined)
        return `A token is never an argument, where other users of the machine can read it: set ${variable} in the environment instead of --${option}.`;
    const quoted = JSON.stringify(`--${option}`);
    if (isOption(option))
        return `\`${command}\` has no option ${quoted}. ${seeHelp}`;
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(option, [...offered[command]]);
    return `There is no option ${quoted}.${meant(near === null ? null : `--${near}`)} ${seeHelp}`;
}
function meant(word) {
    return word === null ? '' : ` Is ${word} meant?`;
}


/***/ }),

/***/ 84810:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openConsole)
});

// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __nccwpck_require__(90687);
;// CONCATENATED MODULE: ./src/progress-line.ts

const eraseLine = '\r\u001B[K';
/** Writes `12 of 40 images asked` over itself; nothing where nobody sees it, or the terminal cannot erase. */
function progressLine(stream, variables) {
    const shows = stream.isTTY === true && variables['TERM'] !== 'dumb';
    let all = 0;
    let asked = 0;
    let isThere = false;
    const show = () => {
        if (!shows || all === 0)
            return;
        isThere = true;
        stream.write(`${eraseLine}${asked} of ${(0,verdict/* plural */.LS)(all, 'image')} asked`);
    };
    return {
        begin: images => {
            all = images;
            show();
        },
        answered: () => {
            asked += 1;
            // Features that depend on others make more of them while it goes on.
            all = Math.max(all, asked);
            show();
        },
        clear: () => {
            if (isThere)
                stream.write(eraseLine);
            isThere = false;
        }
    };
}

// EXTERNAL MODULE: ./src/report/untrusted/terminal.ts
var terminal = __nccwpck_require__(55459);
// EXTERNAL MODULE: ./src/terminal.ts
var src_terminal = __nccwpck_require__(65459);
;// CONCATENATED MODULE: ./src/terminal-style.ts

/** How to write to a stream: colours and symbols only on a terminal that has them, `NO_COLOR` honoured. */
function terminalStyle(stream, variables) {
    const forced = Boolean(variables['FORCE_COLOR']) && variables['FORCE_COLOR'] !== '0';
    const shows = stream.isTTY === true && variables['TERM'] !== 'dumb';
    const width = stream.columns ?? (Number(variables['COLUMNS']) || src_terminal/* plainStyle */.sj.width);
    return {
        width,
        colour: !variables['NO_COLOR'] && (shows || forced),
        unicode: shows && isUnicode(variables)
    };
}
function isUnicode(variables) {
    const locale = variables['LC_ALL'] || variables['LC_CTYPE'] || variables['LANG'] || '';
    return /utf-?8/i.test(locale) || variables['TERM_PROGRAM'] === 'vscode';
}

;// CONCATENATED MODULE: ./src/console.ts



/** Opens the console over the streams of the process. */
function openConsole(output, errors, variables) {
    for (const stream of [output, errors])
        stream.on('error', ignoreClosedPipe);
    const progress = progressLine(errors, variables);
    return {
        style: terminalStyle(output, variables),
        print: text => {
            progress.clear();
            return new Promise(resolve => output.write(text, () => resolve()));
        },
        complain: problem => {
            progress.clear();
            errors.write(`codespaces-preflight: ${(0,terminal/* forTerminal */.Q)(problem)}\n`);
        },
        progress
    };
}
/** `| head` reads no further: that is no failure of the check. */
function ignoreClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}


/***/ }),

/***/ 51500:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ reportCrash),
/* harmony export */   N: () => (/* binding */ guarded)
/* harmony export */ });
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38085);
/* harmony import */ var _report_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63061);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(22390);



/** Runs an entrance. Whatever it throws is a bug: it ends with 3 and a sentence, and no secret or stack trace is shown. */
async function guarded(run, report) {
    try {
        return await run();
    }
    catch (error) {
        return reportCrash(error, report);
    }
}
/** Says that a bug ended the run; gives the exit code. */
function reportCrash(error, { variables, redactor, say, showTrace }) {
    const isDebugged = variables['RUNNER_DEBUG'] === '1' || variables[debugVariable] === '1';
    // Whole texts are redacted before they are cut: a secret that is cut in two would not be found.
    const text = redactor.redact(error instanceof Error ? error.message : String(error));
    const message = (0,_report_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(text.split('\n')[0] ?? '', 500);
    const hint = isDebugged ? '' : ` Run again with ${debugVariable}=1 to see where it happened.`;
    say(`The check could not finish because of a bug in codespaces-preflight (${message}): please report it at ${_rules_links_js__WEBPACK_IMPORTED_MODULE_2__/* .project */ .Cv}/issues.${hint}`);
    const trace = redactor.redact(error instanceof Error ? (error.stack ?? '') : '').split('\n');
    if (isDebugged)
        for (const line of trace.slice(0, longestTrace))
            showTrace(line);
    return _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.cannotRun;
}
const debugVariable = 'CODESPACES_PREFLIGHT_DEBUG';
const longestTrace = 50;


/***/ }),

/***/ 47126:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

;// CONCATENATED MODULE: ./src/credentials/occurrences.ts
/** By their first so many characters the texts are told apart. */
const leastSearched = 4;
// Each step shifts by five of twenty bits, so that a mark depends on the last four characters and on nothing before.
const markBits = 20;
const nextMark = (mark, unit) => ((mark << 5) ^ unit) & ((1 << markBits) - 1);
/** Makes an empty collection. */
function searched() {
    const byStart = new Map();
    const marks = new Uint8Array(1 << markBits);
    return {
        add: wanted => {
            const start = wanted.slice(0, leastSearched);
            marks[markOf(start)] = 1;
            const same = byStart.get(start);
            if (same === undefined)
                byStart.set(start, [wanted]);
            else
                same.push(wanted);
        },
        occurrences: text => {
            const found = [];
            let mark = 0;
            for (let index = 0; index < text.length; index += 1) {
                mark = nextMark(mark, text.charCodeAt(index));
                if (marks[mark] === 0)
                    continue;
                const start = index + 1 - leastSearched;
                const wanted = byStart.get(text.slice(Math.max(0, start), index + 1)) ?? [];
                for (const one of wanted)
                    if (text.startsWith(one, start))
                        found.push({ start, end: start + one.length });
            }
            return found;
        }
    };
}
function markOf(start) {
    let mark = 0;
    for (let index = 0; index < start.length; index += 1)
        mark = nextMark(mark, start.charCodeAt(index));
    return mark;
}

;// CONCATENATED MODULE: ./src/credentials/derived-forms.ts

const shortest = leastSearched;
const shortestLine = 8;
const shortestFragment = 8;
/**
 * Every form in which a secret can appear in a text: itself and, of several lines, each line that is long enough to tell
 * something; base64 in both alphabets, also where it stands inside a longer base64 (a basic string, a docker config);
 * as part of a URL, a form, a JSON text. Forms of fewer than four characters are left out.
 */
function derivedForms(secret) {
    const forms = new Set();
    for (const value of new Set([secret, secret.trim(), ...lines(secret)])) {
        if (value.length < shortest)
            continue;
        for (const form of [value, ...encodings(value)])
            if (form.length >= shortest)
                forms.add(form);
    }
    return forms;
}
function lines(secret) {
    const parts = secret.split(/\r\n|\r|\n/);
    return parts.length === 1 ? [] : parts.map(line => line.trim()).filter(line => line.length >= shortestLine);
}
function encodings(value) {
    const url = encodeURIComponent(Buffer.from(value).toString());
    const json = JSON.stringify(value).slice(1, -1);
    return [
        ...base64(value),
        url,
        url.replace(/%[0-9A-F]{2}/g, escape => escape.toLowerCase()),
        url.replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
        new URLSearchParams({ v: value }).toString().slice(2),
        json,
        json.replaceAll('/', '\\/'),
        json.replace(/[\u0080-\uffff]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    ];
}
/** Base64 of the value alone, and the letters that stand for it alone at each of the three offsets inside a longer text. */
function base64(value) {
    const bytes = Buffer.from(value, 'utf8');
    const whole = bytes.toString('base64');
    const inside = [0, 1, 2]
        .map(offset => fragment(bytes, offset))
        .filter(form => form.length >= shortestFragment);
    return [whole, ...inside].flatMap(form => {
        const bare = form.replace(/=+$/, '');
        return [form, bare, bare.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
function fragment(bytes, offset) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const start = Math.ceil((offset * 8) / 6);
    return text.slice(start, Math.floor(((offset + bytes.length) * 8) / 6));
}

;// CONCATENATED MODULE: ./src/credentials/redactor.ts


/**
 * Makes a redactor. `onSecret` is called once for each new form, for a masker beside this one (`core.setSecret`).
 * Values of fewer than four characters are not masked: they occur in every text, so masking them would destroy the report
 * and tell the value all the same; what is derived from a login with such a password is masked.
 */
function createRedactor(onSecret = () => undefined) {
    const forms = new Set();
    const sought = searched();
    const add = (value) => {
        for (const form of derivedForms(value)) {
            if (forms.has(form))
                continue;
            forms.add(form);
            sought.add(form);
            onSecret(form);
        }
    };
    return {
        protect: value => {
            if (value !== null)
                add(value);
        },
        protectLogin: (user, password) => {
            if (password === '')
                return;
            add(password);
            add(`${user}:${password}`);
        },
        redact: text => mask(text, sought.occurrences(text))
    };
}
/** Stretches that overlap are masked as one, so that no part of the longer secret stays. */
function mask(text, stretches) {
    let result = '';
    let written = 0;
    for (const { start, end } of stretches) {
        if (start > written || written === 0)
            result += `${text.slice(written, start)}***`;
        written = Math.max(written, end);
    }
    return result + text.slice(written);
}


/***/ }),

/***/ 38085:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10182);

/** The exit codes of an action and of a command. */
const exitCodes = { fine: 0, fails: 1, wrongUsage: 2, cannotRun: 3 };
/** The exit code of a report: only `fail` is one, and with `fail-on: never` nothing is. */
function exitCodeOf(report, { failOn }) {
    if (failOn === 'never')
        return exitCodes.fine;
    const fails = 'conclusion' in report ? report.conclusion === 'fail' : reaches(report, failOn);
    return fails ? exitCodes.fails : exitCodes.fine;
}
function reaches(listing, failOn) {
    return listing.findings.some(({ severity }) => _model_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(severity) <= _model_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(failOn));
}


/***/ }),

/***/ 745:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vj: () => (/* binding */ inputNames),
  QL: () => (/* binding */ inputs),
  ew: () => (/* binding */ translateInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/model.ts
var model = __nccwpck_require__(10182);
;// CONCATENATED MODULE: ./src/pattern-fault.ts
/** Bounds on one pattern: matching takes time that grows with the power of each. */
const mostCharacters = 500;
const mostFolderStars = 4;
const mostStarsInName = 4;
const mostBraces = 8;
/**
 * Why a pattern of paths is not matched, as the rest of a sentence after its name; `null`: it is. A pattern of many wildcards
 * would be tried in more ways than a run has time for.
 */
function patternFault(pattern) {
    if (pattern.length > mostCharacters)
        return `is longer than ${mostCharacters} characters`;
    const names = pattern.split('/');
    if (names.filter(name => name.includes('**')).length > mostFolderStars)
        return `has more than ${mostFolderStars} times \`**\``;
    if (names.some(name => (name.match(/\*+|\?/g) ?? []).length > mostStarsInName))
        return `has more than ${mostStarsInName} wildcards in one name`;
    return (pattern.match(/\{/g) ?? []).length > mostBraces ? `has more than ${mostBraces} braces` : null;
}

;// CONCATENATED MODULE: ./src/inputs.ts



/** Every input, in the order of the specification. `action.yml` and the README are held to this table by a test. */
const inputs = {
    token: {
        kind: 'token',
        default: '${{ github.token }}',
        description: "Reads the repository and its packages, and pulls from GitHub's container registry. Needs `contents: read` and `packages: read`."
    },
    'secrets-token': {
        kind: 'token',
        default: '',
        description: "Lists the names of Codespaces secrets, which the workflow's token never can: a fine-grained token with Codespaces secrets (write, even to list) and organization codespaces secrets (read)."
    },
    'packages-token': {
        kind: 'token',
        default: '',
        description: "A classic token with `read:packages`, for packages that the workflow's token cannot see."
    },
    path: { kind: 'text', default: '.', description: 'The checkout.' },
    repository: {
        kind: 'text',
        default: '${{ github.repository }}',
        description: 'The repository, as owner/name, whose codespaces are judged.'
    },
    configurations: {
        kind: 'list',
        default: '',
        description: 'Paths or globs of devcontainer.json files. Empty: all that Codespaces honours.'
    },
    'config-file': {
        kind: 'text',
        default: '.github/codespaces-preflight.yml',
        description: 'The file that declares registries, grants, allowed images and ignored findings.'
    },
    audiences: {
        kind: 'list',
        default: 'team',
        description: 'Whose `no` is an error: `team`, `prebuild`, `outside`.'
    },
    'fail-on': {
        kind: 'text',
        default: 'error',
        description: 'The least severity that fails the check: `error`, `warning`, `notice` or `never`.'
    },
    'require-proof': {
        kind: 'switch',
        default: 'false',
        description: 'For a required image, `unknown` also fails, and so does a `yes` that rests on a declaration alone.'
    },
    offline: { kind: 'switch', default: 'false', description: 'Reads the files only and asks no server.' },
    platform: { kind: 'text', default: 'linux/amd64', description: 'The platform of the codespace.' },
    'with-docker': {
        kind: 'switch',
        default: 'false',
        description: 'Asks the docker client too, with the registry secrets of the environment.'
    },
    packages: {
        kind: 'switch',
        default: 'true',
        description: 'Judges npm, NuGet and RubyGems packages of GitHub Packages too.',
        off: 'Leaves npm, NuGet and RubyGems packages of GitHub Packages out.'
    },
    'changed-only': {
        kind: 'switch',
        default: 'false',
        description: 'On a pull request, checks only configurations whose files changed, and packages that changed files name.'
    },
    'new-only': {
        kind: 'switch',
        default: 'false',
        description: 'On a pull request, a finding that holds for the base commit too (same rule, same image) weighs a notice, so that a repository that fails today can adopt the check.'
    },
    annotations: {
        kind: 'switch',
        default: 'true',
        description: 'Annotates the lines that ask for the images.',
        off: 'Writes no annotations.'
    },
    summary: {
        kind: 'switch',
        default: 'true',
        description: 'Writes the job summary.',
        off: 'Writes no job summary.'
    },
    comment: {
        kind: 'switch',
        default: 'false',
        description: 'Keeps one comment on the pull request up to date. Needs `pull-requests: write`.'
    },
    'sarif-file': { kind: 'text', default: '', description: 'Where to write the report as SARIF 2.1.0.' },
    'json-file': { kind: 'text', default: '', description: 'Where to write the report as JSON.' },
    'markdown-file': { kind: 'text', default: '', description: 'Where to write the report as Markdown.' },
    'allow-private-network': {
        kind: 'switch',
        default: 'false',
        description: 'Lets registries have loopback and private addresses, as on a self-hosted runner.'
    },
    concurrency: { kind: 'number', default: '16', description: 'How many requests may be under way at once.' },
    timeout: { kind: 'number', default: '30', description: 'Seconds for one request with its retries.' }
};
/** All names, in the order of the specification. */
const inputNames = Object.keys(inputs);
/**
 * Translates the texts of the inputs; an empty text means the default, an expression of a workflow as default means nothing.
 * Every wrong text is told at once.
 */
function translateInputs(texts) {
    const reader = new InputReader(texts);
    const settings = { options: options(reader), destinations: destinations(reader) };
    if (settings.options.offline && settings.options.requireProof)
        reader.problems.push('`offline` and `require-proof` exclude each other: nothing can be proven without asking.');
    return reader.problems.length > 0
        ? { kind: 'wrong', problems: reader.problems }
        : { kind: 'settings', settings };
}
function options(read) {
    return {
        path: read.text('path'),
        repository: repositoryName(read),
        configurations: patterns(read),
        configFile: read.text('config-file'),
        audiences: read.words('audiences', model/* audiences */.EJ),
        failOn: read.word('fail-on', [...model/* severities */.gO, 'never']),
        requireProof: read.flag('require-proof'),
        offline: read.flag('offline'),
        platform: platform(read),
        withDocker: read.flag('with-docker'),
        packages: read.flag('packages'),
        changedOnly: read.flag('changed-only'),
        newOnly: read.flag('new-only'),
        allowPrivateNetwork: read.flag('allow-private-network'),
        concurrency: read.whole('concurrency', 1, 256),
        timeout: read.whole('timeout', 1, 3600)
    };
}
function patterns(read) {
    const given = read.list('configurations');
    for (const pattern of given) {
        const fault = patternFault(pattern);
        if (fault !== null)
            read.problems.push(`\`configurations\` names a pattern that ${fault}, which would take too long to match: ${JSON.stringify(pattern.slice(0, 100))}. Expected a path, or a few wildcards.`);
    }
    return given;
}
function destinations(read) {
    const files = ['sarif-file', 'json-file', 'markdown-file'].filter(name => read.text(name) !== '');
    for (const [index, name] of files.entries()) {
        const same = files.slice(0, index).find(other => (0,external_node_path_.resolve)(read.text(other)) === (0,external_node_path_.resolve)(read.text(name)));
        if (same !== undefined)
            read.problems.push(`\`${same}\` and \`${name}\` both name ${quote(read.text(name))}: expected two files.`);
    }
    return {
        annotations: read.flag('annotations'),
        summary: read.flag('summary'),
        comment: read.flag('comment'),
        sarifFile: read.text('sarif-file') || null,
        jsonFile: read.text('json-file') || null,
        markdownFile: read.text('markdown-file') || null
    };
}
function repositoryName(read) {
    const name = read.text('repository');
    if (name === '')
        return null;
    if (/^[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+$/.test(name))
        return name;
    read.problems.push(`\`repository\` is ${quote(name)}: expected owner/name, like acme/web.`);
    return null;
}
function platform(read) {
    const text = read.text('platform');
    if (!/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(text))
        read.problems.push(`\`platform\` is ${quote(text)}: expected os/architecture, like linux/amd64.`);
    return text;
}
/** Reads one input after another and keeps what is wrong. */
class InputReader {
    problems = [];
    #texts;
    constructor(texts) {
        this.#texts = texts;
    }
    text(name) {
        const given = this.#texts[name]?.trim() ?? '';
        if (given !== '')
            return given;
        const { default: otherwise } = inputs[name];
        return otherwise.startsWith('${{') ? '' : otherwise;
    }
    list(name) {
        return this.text(name)
            .split(/\n|,(?![^{}\n]*\})/)
            .map(item => item.trim())
            .filter(item => item !== '');
    }
    flag(name) {
        const text = this.text(name);
        if (/^(true|false)$/i.test(text))
            return text.toLowerCase() === 'true';
        this.problems.push(`\`${name}\` is ${quote(text)}: expected true or false.`);
        return false;
    }
    word(name, known) {
        const text = this.text(name);
        const word = known.find(candidate => candidate === text);
        if (word === undefined)
            this.problems.push(`\`${name}\` is ${quote(text)}: expected ${either(known)}.`);
        return word ?? known[0];
    }
    words(name, known) {
        const listed = this.list(name);
        if (listed.length === 0)
            this.problems.push(`\`${name}\` is ${quote(this.text(name))} and names nobody: expected ${either(known)}.`);
        for (const text of listed.filter(item => !known.includes(item)))
            this.problems.push(`\`${name}\` names ${quote(text)}: expected ${either(known)}.`);
        return known.filter(word => listed.includes(word));
    }
    whole(name, least, most) {
        const text = this.text(name);
        const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
        if (value >= least && value <= most)
            return value;
        this.problems.push(`\`${name}\` is ${quote(text)}: expected a whole number from ${least} to ${most}.`);
        return least;
    }
}
function quote(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
function either(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}


/***/ }),

/***/ 10182:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ audiences),
/* harmony export */   _E: () => (/* binding */ asksForFeature),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/* unused harmony export useKinds */
/** The few types that cross rooms. Names and values are those of the JSON report. */
/** Where an image can be written. */
const useKinds = (/* unused pure expression or super */ null && ([
    'image',
    'from',
    'copy-from',
    'mount-from',
    'syntax',
    'compose-image',
    'feature',
    'feature-order',
    'cache-from',
    'build-context',
    'volume-image'
]));
/** Whether a use of this kind asks for a dev container Feature, to install it or only to order the others by it. */
function asksForFeature(kind) {
    return kind === 'feature' || kind === 'feature-order';
}
const audiences = ['team', 'prebuild', 'outside'];
const severities = ['error', 'warning', 'notice'];


/***/ }),

/***/ 37909:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   edits: () => (/* binding */ edits),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/** The word that was probably meant: the one with the fewest edits, at most a third of its letters; `null` where none is near. */
function nearest(written, words) {
    if (written.length > 100)
        return null;
    const known = plain(written);
    const ranked = words
        .map(word => ({ word, distance: edits(known, plain(word)) }))
        .sort((left, right) => left.distance - right.distance);
    const best = ranked[0];
    if (best === undefined)
        return null;
    return best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : null;
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


/***/ }),

/***/ 55459:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ forTerminal)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63061);

/**
 * A text for a terminal or a log: no control sequence, no line end.
 * A log of GitHub Actions is read for commands too: the runner takes `::name` at the start of a line, however far it is
 * indented, and the older `##[name]` anywhere in a line, so both are broken where they could begin a command.
 */
function forTerminal(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replaceAll('##[', '#\\x23[')
        .replace(/::(?=\s*[a-z])/gi, ':\\x3a');
}


/***/ }),

/***/ 63061:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
const invisible = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const named = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t']
]);
/**
 * Shows what would act or hide instead of showing: control characters (terminal sequences, line ends), characters that
 * turn the direction of writing or have no width, lone surrogates. Each becomes its escape as JavaScript writes it.
 * Every door of this folder goes through here first.
 */
function visible(text) {
    return text.replace(invisible, escaped);
}
function escaped(character) {
    const name = named.get(character);
    if (name !== undefined)
        return name;
    const code = character.codePointAt(0) ?? 0;
    const digits = code.toString(16);
    if (code < 0x100)
        return `\\x${digits.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`;
}
/** At most `limit` UTF-16 units of a text, the last of them `…` where something was cut; no character is halved. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1));
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}


/***/ }),

/***/ 90687:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   ON: () => (/* binding */ imageCounts),
/* harmony export */   s_: () => (/* binding */ findingCounts)
/* harmony export */ });
/** `1 image`, `2 images`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** How many findings of a severity there are. */
function countFindings(report, severity) {
    return report.findings.filter(finding => finding.severity === severity).length;
}
/** What was counted: findings by severity, and what was ignored. */
function findingCounts(report) {
    const counts = [
        plural(countFindings(report, 'error'), 'error'),
        plural(countFindings(report, 'warning'), 'warning'),
        plural(countFindings(report, 'notice'), 'notice'),
        ...(report.ignored > 0 ? [`${report.ignored} ignored`] : [])
    ];
    return counts.join(', ');
}
/** What was looked at: `4 images, 1 unresolved in 2 configurations`. */
function imageCounts(report) {
    const counts = [
        plural(report.images.length, 'image'),
        ...(report.packages.length > 0 ? [plural(report.packages.length, 'package')] : []),
        ...(report.unresolved.length > 0 ? [`${report.unresolved.length} unresolved`] : [])
    ];
    return `${counts.join(', ')} in ${plural(report.configurations.length, 'configuration')}`;
}


/***/ }),

/***/ 22390:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ project),
/* harmony export */   Pd: () => (/* binding */ rulePageUrl),
/* harmony export */   Yo: () => (/* binding */ exampleUrl),
/* harmony export */   k: () => (/* binding */ githubPages),
/* harmony export */   lX: () => (/* binding */ rulesPage),
/* harmony export */   uU: () => (/* binding */ secretsTokenPage)
/* harmony export */ });
/** Where the project stands: the one place that knows it. */
const project = 'https://github.com/codespaces-preflight/codespaces-preflight';
/** All rules on one page. */
const rulesPage = `${project}/blob/main/docs/rules.md`;
/** The page of a rule. */
function rulePageUrl(rule) {
    return `${rulesPage}#${rule}`;
}
/** What a token for the names of Codespaces secrets could do besides, and where to keep it. */
const secretsTokenPage = `${project}/blob/main/docs/security.md#what-the-secrets-token-costs`;
const docs = 'https://docs.github.com/en';
/** GitHub's pages that the rule pages rest on. */
const githubPages = {
    registries: {
        title: 'Allowing your codespace to access a private registry',
        url: `${docs}/codespaces/reference/allowing-your-codespace-to-access-a-private-registry`
    },
    packageAccess: {
        title: "Configuring a package's access control and visibility",
        url: `${docs}/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility`
    },
    packagePermissions: {
        title: 'About permissions for GitHub Packages',
        url: `${docs}/packages/learn-github-packages/about-permissions-for-github-packages`
    },
    devContainers: {
        title: 'Introduction to dev containers',
        url: `${docs}/codespaces/setting-up-your-project-for-codespaces/adding-a-dev-container-configuration/introduction-to-dev-containers`
    },
    baseImages: {
        title: 'Restricting the base image for codespaces',
        url: `${docs}/codespaces/managing-codespaces-for-your-organization/restricting-the-base-image-for-codespaces`
    },
    prebuilds: {
        title: 'Configuring prebuilds',
        url: `${docs}/codespaces/prebuilding-your-codespaces/configuring-prebuilds`
    },
    security: {
        title: 'Security in GitHub Codespaces',
        url: `${docs}/codespaces/reference/security-in-github-codespaces`
    }
};
/** An example workflow, by its name. */
function exampleUrl(name) {
    return `${project}/blob/main/examples/workflows/${name}.yml`;
}


/***/ }),

/***/ 65459:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   RF: () => (/* binding */ proseColumns),
/* harmony export */   Vu: () => (/* binding */ takeColumns),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   Zb: () => (/* binding */ inOwnWords),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   sj: () => (/* binding */ plainStyle)
/* harmony export */ });
/** What a pipe or a file gets. */
const plainStyle = { width: 100, colour: false, unicode: false };
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
/** Colours `text` where the style has colours. */
function paint(style, tone, text) {
    return style.colour && text !== '' ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text;
}
const asciiMarks = new Map([
    ['…', '...'],
    ['→', '->'],
    ['–', '-']
]);
/** Sentences of ours as the terminal can show them: without symbols beyond ASCII their marks are written with ASCII. */
function inOwnWords(style, text) {
    return style.unicode ? text : text.replace(/[…→–]/g, mark => asciiMarks.get(mark) ?? mark);
}
/** The columns that are laid out for: never narrower than 40, never wider than 200. */
function columns(style) {
    return Math.min(200, Math.max(40, Math.trunc(style.width) || 80));
}
/** The columns for sentences: no line is so long that the eye loses the next one. */
function proseColumns(style) {
    return Math.min(120, columns(style));
}
const marks = /^[\p{Mn}\p{Me}]$/u;
const wide = /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u;
/** The columns that a text without colours takes: wide characters take two, combining marks none. */
function displayWidth(text) {
    let width = 0;
    for (const character of text) {
        if (character < '\u0300')
            width += 1;
        else if (!marks.test(character))
            width += wide.test(character) ? 2 : 1;
    }
    return width;
}
/** Fills a text without colours with spaces up to `width` columns. */
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/**
 * Breaks a text without colours into lines of at most `width` columns: between words, and where a word is longer
 * than a line (a reference, a digest) after one of `/`, `:`, `@`, `,`, or anywhere.
 */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').filter(part => part !== '')) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (displayWidth(joined) <= width) {
            line = joined;
            continue;
        }
        if (line !== '')
            lines.push(line);
        const pieces = breakWord(word, width);
        line = pieces.pop() ?? '';
        lines.push(...pieces);
    }
    return line === '' ? lines : [...lines, line];
}
function breakWord(word, width) {
    const pieces = [];
    let rest = word;
    while (displayWidth(rest) > width) {
        const head = takeColumns(rest, width);
        const cut = Math.max(...['/', ':', '@', ','].map(mark => head.lastIndexOf(mark) + 1));
        const piece = cut > head.length / 2 ? head.slice(0, cut) : head;
        pieces.push(piece);
        rest = rest.slice(piece.length);
    }
    return [...pieces, rest];
}
/** The start of a text that takes at most `width` columns, and at least one character. */
function takeColumns(text, width) {
    let taken = '';
    let used = 0;
    for (const character of text) {
        used += displayWidth(character);
        if (used > width && taken !== '')
            break;
        taken += character;
    }
    return taken;
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the program; a test holds it equal to package.json's. */
const version = '0.1.0';


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 71553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".cli.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(95581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
