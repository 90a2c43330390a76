export const id = 5581;
export const ids = [5581,5471];
export const modules = {

/***/ 5581:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1506);
/* harmony import */ var _cli_console_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1783);
/* harmony import */ var _run_crash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2710);
/* harmony import */ var _credentials_secrets_redactor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2110);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6497);
/* harmony import */ var _cli_path_hint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6481);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(311);








const args = process.argv.slice(2);
const variables = (0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .refusesColour */ .uD)(args) ? { ...process.env, NO_COLOR: '1' } : process.env;
const console = (0,_cli_console_js__WEBPACK_IMPORTED_MODULE_2__/* .openConsole */ .OZ)(process.stdout, process.stderr, variables);
const { style } = console;
const redactor = (0,_credentials_secrets_redactor_js__WEBPACK_IMPORTED_MODULE_5__/* .createRedactor */ .l)();
const crash = { variables, redactor, say: console.complain, showTrace: console.complain };
/** Runs one command. What a command needs is loaded with it. */
async function run(command) {
    switch (command.kind) {
        case 'help':
            return print((await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7911))).helpText(command, style));
        case 'version':
            return print(`${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r}\n`);
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
            const { checkAndPrint, listAndPrint } = await Promise.all(/* import() */[__webpack_require__.e(3210), __webpack_require__.e(6418)]).then(__webpack_require__.bind(__webpack_require__, 6418));
            const { kind, texts, detail } = command;
            const format = command.format ?? defaultFormat();
            hintAtPaths(texts);
            const given = { texts, format, detail, console, variables, redactor, workingFolder: process.cwd() };
            return kind === 'check' ? checkAndPrint(given) : listAndPrint(given);
        }
    }
}
function defaultFormat() {
    return variables['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text';
}
/** Only Windows takes a backslash between folders. */
function hintAtPaths(texts) {
    if (process.platform === 'win32')
        return;
    for (const hint of (0,_cli_path_hint_js__WEBPACK_IMPORTED_MODULE_7__/* .pathHints */ .u)(texts, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync))
        console.complain(redactor.redact(hint));
}
async function initiate(texts) {
    hintAtPaths(texts);
    const { init } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5207), __webpack_require__.e(4439), __webpack_require__.e(3210), __webpack_require__.e(7646)]).then(__webpack_require__.bind(__webpack_require__, 7646));
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
        __webpack_require__.e(/* import() */ 8497).then(__webpack_require__.bind(__webpack_require__, 8497)),
        __webpack_require__.e(/* import() */ 1062).then(__webpack_require__.bind(__webpack_require__, 1062)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7353))
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
    hintAtPaths(path === null ? {} : { path });
    const { explainCreationLog } = await Promise.all(/* import() */[__webpack_require__.e(5207), __webpack_require__.e(3513)]).then(__webpack_require__.bind(__webpack_require__, 2050));
    const explanation = await explainCreationLog(path, { variables, input: process.stdin, style });
    return explanation.kind === 'wrong' ? stop([explanation.problem]) : print(explanation.text);
}
async function demonstrate(format, detail) {
    const [{ demonstration }, { renderReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5207), __webpack_require__.e(4439), __webpack_require__.e(3210), __webpack_require__.e(3177), __webpack_require__.e(3066), __webpack_require__.e(7458), __webpack_require__.e(1973), __webpack_require__.e(757), __webpack_require__.e(8315), __webpack_require__.e(2073)]).then(__webpack_require__.bind(__webpack_require__, 2073)),
        __webpack_require__.e(/* import() */ 975).then(__webpack_require__.bind(__webpack_require__, 975))
    ]);
    return print(await renderReport(await demonstration(), { format, detail, style, folder: '.', annotated: '.' }));
}
async function print(text) {
    await console.print(text);
    return _run_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.fine;
}
function stop(problems) {
    for (const problem of problems)
        console.complain(problem);
    return _run_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.wrongUsage;
}
process.once('uncaughtException', error => process.exit((0,_run_crash_js__WEBPACK_IMPORTED_MODULE_3__/* .reportCrash */ .M)(error, crash)));
process.exitCode = await (0,_run_crash_js__WEBPACK_IMPORTED_MODULE_3__/* .guarded */ .N)(() => run((0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommandLine */ .Du)(args)), crash);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   uD: () => (/* binding */ refusesColour)
/* harmony export */ });
/* unused harmony export formats */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7911);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4280);
/* harmony import */ var _rules_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7353);




const formats = ['text', 'json', 'sarif', 'markdown', 'github'];
const switches = new Set(Object.keys(_help_js__WEBPACK_IMPORTED_MODULE_1__.commandOptions).filter(name => _help_js__WEBPACK_IMPORTED_MODULE_1__.commandOptions[name]?.value === null));
const tokenVariables = new Map([
    ['token', 'GH_TOKEN or GITHUB_TOKEN'],
    ['secrets-token', 'CODESPACES_PREFLIGHT_SECRETS_TOKEN'],
    ['packages-token', 'CODESPACES_PREFLIGHT_PACKAGES_TOKEN']
]);
/**
 * Reads the arguments after the program's name. Every mistake is told at once; unknown options alone, since what stands
 * behind one may be its value.
 */
function parseCommandLine(args) {
    const { words, options, unknown, problems } = readArguments(args);
    const [name, ...rest] = words;
    const command = _help_js__WEBPACK_IMPORTED_MODULE_1__.commandNames.find(candidate => candidate === name) ?? null;
    if (name !== undefined && name !== 'help' && command === null)
        return { kind: 'wrong', problems: [noCommand(name)] };
    if (name === 'help')
        return helpOn(rest[0], options.get('help') !== 'short');
    if (options.has('help') && options.get('help') !== 'false')
        return { kind: 'help', command, long: options.get('help') !== 'short' };
    if (options.get('version') === 'true')
        return { kind: 'version' };
    if (command === null)
        return { kind: 'wrong', problems: [noCommand(name)] };
    const unknownOnes = [
        ...unknown,
        ...[...options.keys()].filter(option => !takes(command, option)).map(option => `--${option}`)
    ];
    if (unknownOnes.length > 0)
        return { kind: 'wrong', problems: unknownOnes.map(option => unknownOption(option, command)) };
    problems.push(...wordProblems(command, rest, options));
    const format = readFormat(options.get('format'), problems);
    const detail = readDetail(options, problems);
    if (problems.length > 0)
        return { kind: 'wrong', problems };
    return made(command, rest[0] ?? null, options, { format, detail });
}
function helpOn(word, long) {
    const command = _help_js__WEBPACK_IMPORTED_MODULE_1__.commandNames.find(candidate => candidate === word);
    if (word === undefined || word === 'help')
        return { kind: 'help', command: null, long };
    return command === undefined
        ? { kind: 'wrong', problems: [noCommand(word)] }
        : { kind: 'help', command, long };
}
function takes(command, option) {
    const own = _help_js__WEBPACK_IMPORTED_MODULE_1__.commands[command].options;
    return own.includes(option) || _help_js__WEBPACK_IMPORTED_MODULE_1__.everywhere.includes(option);
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
    for (const name of _run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj) {
        const text = options.get(name);
        if (text !== undefined)
            texts[name] = text;
    }
    return path === null ? texts : { ...texts, path };
}
/** A switch stands alone, or takes `true` or `false`, or `no-` before its name; every other option takes a value; lists may be repeated. */
function readArguments(args) {
    const { joined, unknown } = joinValues(args);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: joined,
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
        if (value === undefined && isOption(name) && _help_js__WEBPACK_IMPORTED_MODULE_1__.commandOptions[name]?.optional !== true)
            problems.push(`\`--${name}\` needs a value: --${name} <value>.`);
        if (negated && token.value !== undefined)
            problems.push(`\`--no-${name}\` takes no value, found ${JSON.stringify(token.value)}.`);
        keepOption(options, name, token.rawName === '-h' ? 'short' : (value ?? ''));
    }
    return { words, options, unknown, problems };
}
/** A list may be given in parts; of every other option the last counts. */
function keepOption(options, name, value) {
    const before = isList(name) ? options.get(name) : undefined;
    options.set(name, before === undefined ? value : `${before}\n${value}`);
}
/**
 * Puts the value of an option into one argument with its name, so that the parser needs no table of types, and takes out
 * what has one dash and is none of the short options.
 */
function joinValues(args) {
    const joined = [];
    const unknown = [];
    for (let index = 0; index < args.length; index += 1) {
        const arg = args[index] ?? '';
        if (arg === '--')
            return { joined: [...joined, ...args.slice(index)], unknown };
        const name = /^--([a-z][a-z-]*)$/.exec(arg)?.[1];
        const next = args[index + 1];
        const takesNext = name !== undefined &&
            next !== undefined &&
            (switches.has(name) ? /^(true|false)$/.test(next) : isOption(name) && !next.startsWith('--'));
        if (/^-[^-]/.test(arg) && !/^-[hv]+$/.test(arg))
            unknown.push(arg.replace(/=.*/s, ''));
        else
            joined.push(takesNext ? `${arg}=${next}` : arg);
        if (takesNext)
            index += 1;
    }
    return { joined, unknown };
}
function isOption(name) {
    return Object.hasOwn(_help_js__WEBPACK_IMPORTED_MODULE_1__.commandOptions, name) || tokenVariables.has(name);
}
function isList(name) {
    return Object.hasOwn(_run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL, name) && _run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL[name].kind === 'list';
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
    const last = _help_js__WEBPACK_IMPORTED_MODULE_1__.commandNames.at(-1) ?? '';
    const known = `expected ${_help_js__WEBPACK_IMPORTED_MODULE_1__.commandNames.slice(0, -1).join(', ')} or ${last}`;
    return word === undefined
        ? `No command: ${known}. ${seeHelp('')}`
        : `There is no command ${JSON.stringify(word)}: ${known}.${meant((0,_rules_nearest_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(word, _help_js__WEBPACK_IMPORTED_MODULE_1__.commandNames))}`;
}
/** Never shows the value that was given with it: it may be a token. */
function unknownOption(written, command) {
    const option = written.replace(/^-+/, '');
    const variable = tokenVariables.get(option);
    if (variable !== undefined)
        return `A token is never an argument, where other users of the machine can read it: set ${variable} in the environment instead of --${option}.`;
    const quoted = JSON.stringify(written);
    if (isOption(option) && !takes(command, option))
        return `\`${command}\` has no option ${quoted}. ${seeHelp(command)}`;
    const near = nearestOption(option, [..._help_js__WEBPACK_IMPORTED_MODULE_1__.commands[command].options, ..._help_js__WEBPACK_IMPORTED_MODULE_1__.everywhere]);
    return near === null
        ? `There is no option ${quoted}. ${seeHelp(command)}`
        : `There is no option ${quoted}.${meant(near)}`;
}
function nearestOption(option, names) {
    const near = (0,_rules_nearest_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(option, names);
    if (near !== null)
        return `--${near}`;
    const negated = option.startsWith('no-') ? (0,_rules_nearest_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(option.slice(3), [...switches]) : null;
    return negated !== null && names.includes(negated) ? `--no-${negated}` : null;
}
function seeHelp(command) {
    return `Try \`codespaces-preflight ${command === '' ? '' : `${command} `}--help\`.`;
}
function meant(word) {
    return word === null ? '' : ` Is ${word} meant?`;
}


/***/ }),

/***/ 1783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ openConsole)
/* harmony export */ });
/* unused harmony exports progressLine, terminalStyle */
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);
/* harmony import */ var _report_text_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2704);
/* harmony import */ var _report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5459);



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
            errors.write(`codespaces-preflight: ${(0,_report_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(problem)}\n`);
        },
        progress
    };
}
/** `| head` reads no further: that is no failure of the check. */
function ignoreClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}
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
        stream.write(`${eraseLine}${asked} of ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all, 'image')} asked`);
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
/** How to write to a stream: colours and symbols only on a terminal that has them, `NO_COLOR` honoured. */
function terminalStyle(stream, variables) {
    const forced = Boolean(variables['FORCE_COLOR']) && variables['FORCE_COLOR'] !== '0';
    const shows = stream.isTTY === true && variables['TERM'] !== 'dumb';
    const width = stream.columns ?? (Number(variables['COLUMNS']) || _report_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .plainStyle */ .sj.width);
    return {
        width,
        colour: !variables['NO_COLOR'] && (shows || forced),
        unicode: shows && isUnicode(variables),
        links: shows && !variables['NO_COLOR'] && showsLinks(variables)
    };
}
/** Terminals that show links (OSC 8), by `TERM_PROGRAM`, each with the version since which it does. */
const linkingPrograms = new Map([
    ['iTerm.app', 3.001],
    ['WezTerm', 20_200_620],
    ['vscode', 1.072],
    ['ghostty', 0],
    ['zed', 0]
]);
const linkingTerminals = new Set(['alacritty', 'xterm-kitty', 'xterm-ghostty', 'foot']);
/** `FORCE_HYPERLINK` decides; without it links are shown where the terminal is known to have them, and never in CI. */
function showsLinks(variables) {
    const forced = variables['FORCE_HYPERLINK'];
    if (forced)
        return forced !== '0' && forced !== 'false';
    if (variables['CI'] || variables['GITHUB_ACTIONS'] || variables['TEAMCITY_VERSION'])
        return false;
    if (variables['WT_SESSION'] || variables['KONSOLE_VERSION'])
        return true;
    const since = linkingPrograms.get(variables['TERM_PROGRAM'] ?? '');
    if (since !== undefined)
        return versionNumber(variables['TERM_PROGRAM_VERSION']) >= since;
    if (Number(variables['VTE_VERSION']) > 5000)
        return true;
    return linkingTerminals.has(variables['TERM'] ?? '');
}
/** Major and minor of a version as one number that can be compared: 1.72.2 is 1.072. */
function versionNumber(version = '') {
    const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
    return major + minor / 1000;
}
function isUnicode(variables) {
    const locale = variables['LC_ALL'] || variables['LC_CTYPE'] || variables['LANG'] || '';
    return /utf-?8/i.test(locale) || variables['TERM_PROGRAM'] === 'vscode';
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandNames: () => (/* binding */ commandNames),
/* harmony export */   commandOptions: () => (/* binding */ commandOptions),
/* harmony export */   commands: () => (/* binding */ commands),
/* harmony export */   everywhere: () => (/* binding */ everywhere),
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2704);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4280);


const program = 'codespaces-preflight';
const purpose = 'Tells whether a GitHub codespace of a repository can pull every image it needs.';
const environment = [
    [
        'GH_TOKEN, GITHUB_TOKEN',
        'Reads the repository and its packages: GH_TOKEN=$(gh auth token), in PowerShell $env:GH_TOKEN = gh auth token.'
    ],
    ['CODESPACES_PREFLIGHT_SECRETS_TOKEN', 'Lists the names of Codespaces secrets.'],
    ['CODESPACES_PREFLIGHT_PACKAGES_TOKEN', 'A classic token with read:packages.'],
    ['<X>_CONTAINER_REGISTRY_SERVER, _USER, _PASSWORD', 'Registry secrets to try, as a codespace has them.'],
    ['GITHUB_API_URL, GITHUB_SERVER_URL', 'Another GitHub, like https://acme.ghe.com.'],
    ['HTTPS_PROXY, HTTP_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS', 'As other programs take them.'],
    ['NO_COLOR, FORCE_COLOR, FORCE_HYPERLINK', 'Colours, and links of rule names in a terminal; 0 for none.'],
    ['CODESPACES_PREFLIGHT_DEBUG=1', 'Shows where a bug of this program happened.']
];
const exitCodes = [
    ['0', 'Nothing fails the check (also with --fail-on never).'],
    ['1', 'A finding reaches --fail-on, or --require-proof is not met.'],
    ['2', 'Wrong usage: an option, a path, the configuration file.'],
    ['3', 'The check itself could not run.']
];
/** The help that is asked for, laid out for the terminal. */
function helpText({ command, long }, style) {
    const width = Math.min(100, (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(style));
    const lines = command === null ? ofProgram(long, width) : ofCommand(command, long, width);
    return `${lines.join('\n')}\n`;
}
function ofProgram(long, width) {
    const rows = commandNames.map((name) => [usageOf(name), commands[name].summary]);
    return [
        ...(0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(purpose, width),
        ...part('Usage', [`  ${program} <command> [options]`]),
        ...part('Commands', table(rows, width)),
        ...(long
            ? [...part('Environment', table(environment, width)), ...part('Exit codes', table(exitCodes, width))]
            : []),
        '',
        ...(0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`\`${program} <command> --help\` lists the options of a command.`, width)
    ];
}
function ofCommand(name, long, width) {
    const entry = commands[name];
    const useful = entry.options.filter(option => entry.without?.includes(option) !== true);
    const rows = [...useful, ...(long ? everywhere : [])].map(option => optionRow(option, long));
    return [
        ...(0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`${capital(entry.summary)}.`, width),
        ...(long ? ['', ...(0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(entry.more, width)] : []),
        ...part('Usage', [`  ${program} ${usageOf(name)} [options]`]),
        ...(long
            ? part('Examples', entry.examples.map(line => `  ${program} ${line}`))
            : []),
        ...part('Options', table(rows, width)),
        '',
        ...(0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(long
            ? `\`${program} --help\` lists the commands, the environment and the exit codes.`
            : `\`${program} ${name} --help\` says more.`, width)
    ];
}
function usageOf(name) {
    const { argument } = commands[name];
    return argument === null ? name : `${name} ${argument}`;
}
function optionRow(name, long) {
    const { value = null, optional = false, off, description = '' } = commandOptions[name] ?? {};
    const shown = off !== undefined
        ? `--no-${name}`
        : value === null
            ? `--${name}`
            : optional
                ? `--${name} [${value}]`
                : `--${name} <${value}>`;
    const text = off ?? description;
    return [shown, long ? text : firstSentence(text)];
}
function firstSentence(text) {
    return /^.*?\.(?= [A-Z])/.exec(text)?.[0] ?? text;
}
function part(title, lines) {
    return ['', `${title}:`, ...lines];
}
const nameWidth = 26;
const least = 30;
/** Names with their texts beside them, or below where the terminal is narrow or the name is long. */
function table(rows, width) {
    const beside = width - nameWidth >= least;
    const indent = beside ? nameWidth : 6;
    return rows.flatMap(([name, text]) => {
        const start = `  ${name}`;
        const lines = (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(text, width - indent);
        const isShort = start.length < (beside ? nameWidth - 1 : 5);
        const first = isShort ? `${start.padEnd(indent)}${lines.shift() ?? ''}` : start;
        return [first, ...lines.map(line => `${' '.repeat(indent)}${line}`)];
    });
}
function capital(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}
const ofInputs = Object.fromEntries(_run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj
    .filter(name => _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL[name].kind !== 'token')
    .map((name) => {
    const { kind, default: otherwise, description, off } = _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL[name];
    if (kind === 'switch')
        return [name, { value: null, description, ...(off === undefined ? {} : { off }) }];
    const note = otherwise === '' || otherwise.startsWith('${{') ? '' : ` (${otherwise})`;
    return [name, { value: kind, description: `${description}${note}` }];
}));
/** Every option by its name: the inputs but the tokens, which are never arguments, and those of the command line alone. */
const commandOptions = {
    ...ofInputs,
    format: {
        value: 'form',
        description: 'text (the default), json, sarif, markdown or github (the default inside Actions).'
    },
    log: {
        value: 'file',
        optional: true,
        description: 'Reads a creation log; - for standard input; without a file, the log of this codespace.'
    },
    quiet: { value: null, description: 'Prints the verdict and the errors alone.' },
    verbose: {
        value: null,
        description: 'Prints every way to fix each finding, what to send to whom, and the evidence.'
    },
    'no-color': { value: null, description: 'Prints no colours, as with NO_COLOR=1.' },
    help: { value: null, description: 'Prints this text; -h prints less.' },
    version: { value: null, description: 'Prints the version.' }
};
/** Options that every command takes. */
const everywhere = ['help', 'version'];
const printed = ['format', 'quiet', 'verbose', 'no-color'];
const examining = [...Object.keys(ofInputs), ...printed];
/** What only a check that asks servers can use. */
const ofServers = [
    'audiences',
    'require-proof',
    'with-docker',
    'comment',
    'new-only',
    'allow-private-network',
    'offline'
];
/** Every command, in the order of the help. */
const commands = {
    check: {
        argument: '[path]',
        summary: 'finds every image, asks who can pull it, and says what to change',
        more: 'The path is the folder of a checkout, the current one where it is left out. The repository is read from the git remote. Tokens come from the environment, never from an argument.',
        options: examining,
        examples: [
            'check',
            'check --repository acme/web --audiences team,prebuild',
            'check --json-file report.json ../web'
        ]
    },
    images: {
        argument: '[path]',
        summary: 'lists every image; asks no server and needs no token',
        more: 'Each image is listed with the lines that ask for it. The other options of `check` have no effect.',
        options: examining,
        without: ofServers,
        examples: ['images', 'images --format json']
    },
    init: {
        argument: '[path]',
        summary: 'writes the smallest workflow that checks the configurations that it finds, and prints what else is worth declaring; asks no server',
        more: 'A workflow that is there already is left as it is.',
        options: ['path', 'configurations', 'config-file', 'no-color'],
        examples: ['init']
    },
    explain: {
        argument: '[rule]',
        summary: "prints a rule's page, lists the rules, or reads a creation log and says what to fix first",
        more: 'Without a rule it lists them all. With --log it reads the log that a codespace wrote while it was created.',
        options: ['log', 'no-color'],
        examples: ['explain', 'explain package-not-granted', 'explain --log creation.log', 'explain --log -']
    },
    demo: {
        argument: null,
        summary: 'checks an example repository against an example GitHub, without network',
        more: 'It shows what a report looks like; nothing of this machine is read.',
        options: printed,
        examples: ['demo', 'demo --verbose']
    }
};
/** The names of all commands. */
const commandNames = Object.keys(commands);


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pathHints)
/* harmony export */ });
/* unused harmony export pathHint */
const pathInputs = [
    'path',
    'config-file',
    'configurations',
    'sarif-file',
    'json-file',
    'markdown-file'
];
/** What to say of the paths of a command line, which {@link pathHint} is asked about. */
function pathHints(texts, isThere) {
    return pathInputs.flatMap(name => {
        const given = texts[name] ?? '';
        const paths = name === 'configurations' ? given.split(/[\n,]/) : [given];
        return paths.flatMap(path => pathHint(name, path.trim(), isThere) ?? []);
    });
}
/**
 * What to say of a path that is written as on Windows, on a machine where `/` alone parts folders; `null` where it is
 * not, and where something lies under exactly that name, since the name of a file may hold a backslash. A shell takes
 * unquoted backslashes out: of `C:\src` it leaves `C:src`.
 */
function pathHint(name, path, isThere) {
    const drive = /^([A-Za-z]):(?!\/\/)/.exec(path)?.[1];
    if ((drive === undefined && !path.includes('\\')) || isThere(path))
        return null;
    const slashes = path.replaceAll('\\', '/').replace(/^\/\/+/, '/');
    const meant = drive === undefined
        ? slashes
        : `/mnt/${drive.toLowerCase()}/${slashes.slice(2).replace(/^\/+/, '')}, as WSL has it`;
    return `\`${name}\` is \`${path}\`, which is written as on Windows: expected / between folders, like ${meant}.`;
}


/***/ }),

/***/ 2704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   RF: () => (/* binding */ proseColumns),
/* harmony export */   Vu: () => (/* binding */ takeColumns),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   Zb: () => (/* binding */ inOwnWords),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   sj: () => (/* binding */ plainStyle)
/* harmony export */ });
/** What a pipe or a file gets. */
const plainStyle = { width: 100, colour: false, unicode: false };
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
/** Colours `text` where the style has colours. */
function paint(style, tone, text) {
    return style.colour && text !== '' ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text;
}
/** Links `text` to a page of ours where the terminal shows links: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
function link(style, text, url) {
    return style.links === true ? `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\` : text;
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
// eslint-disable-next-line no-control-regex -- what `link` and `paint` write
const escapes = /\u001B(?:\]8;;[^\u001B]*\u001B\\|\[\d+m)/g;
/** The columns that a text takes: wide characters take two, combining marks and our own escape sequences none. */
function displayWidth(text) {
    let width = 0;
    for (const character of text.includes('\u001B') ? text.replace(escapes, '') : text) {
        if (character < '\u0300')
            width += 1;
        else if (!marks.test(character))
            width += wide.test(character) ? 2 : 1;
    }
    return width;
}
/** Fills a text with spaces up to `width` columns. */
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/**
 * Breaks a text into lines of at most `width` columns, between words alone: a word that is longer than a line (a reference,
 * an address) stands on a line of its own, where it can be copied and clicked.
 */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').filter(part => part !== '')) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (line === '' || displayWidth(joined) <= width) {
            line = joined;
            continue;
        }
        lines.push(line);
        line = word;
    }
    return line === '' ? lines : [...lines, line];
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


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the program; a test holds it equal to package.json's. */
const version = '0.1.0';


/***/ })

};
