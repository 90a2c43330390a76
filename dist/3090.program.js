export const id = 3090;
export const ids = [3090];
export const modules = {

/***/ 2110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
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


/***/ }),

/***/ 5459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ forWorkflowProperty),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   uG: () => (/* binding */ forWorkflowMessage)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3061);

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
/** The message of a workflow command, after its last `::`; it may have several lines. */
function forWorkflowMessage(text) {
    return text.split('\n').map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}
/** The value of a property of a workflow command (`file=…,title=…`), which ends at a comma or colon. */
function forWorkflowProperty(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
 * Every function of this folder that escapes for one form begins with it.
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

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   ON: () => (/* binding */ imageCounts),
/* harmony export */   T0: () => (/* binding */ partlyRead),
/* harmony export */   lh: () => (/* binding */ isLongPatch),
/* harmony export */   mG: () => (/* binding */ withoutRepeat),
/* harmony export */   s_: () => (/* binding */ findingCounts),
/* harmony export */   vP: () => (/* binding */ finality)
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
const hiding = new Set([
    'invalid-configuration',
    'missing-file',
    'path-outside-repository'
]);
const mostNames = 10;
/**
 * The configurations with an error that hides what else they pull, so that no row of the table speaks of it, as the
 * rest of a sentence: `a, b and 2 further`; `null` where there are none.
 */
function partlyRead({ configurations, findings }, shown) {
    const files = new Set(findings
        .filter(({ rule, severity }) => severity === 'error' && hiding.has(rule))
        .flatMap(({ location, also }) => [location, ...also].map(place => place?.file)));
    const paths = configurations.map(({ path }) => path).filter(path => files.has(path));
    if (paths.length === 0)
        return null;
    const further = paths.length - mostNames;
    return paths.slice(0, mostNames).map(shown).join(', ') + (further > 0 ? ` and ${further} further` : '');
}
/** Lines of a text to write that stand open at a finding. */
const mostLines = 6;
/** Whether a text to write is too long to stand open at a finding: IAM policies are. */
function isLongPatch(patch) {
    return patch.replace(/\n$/, '').split('\n').length > mostLines;
}
/** A fix without the text to write where its sentence quotes that already. */
function withoutRepeat(fix) {
    const { patch, ...rest } = fix;
    const isSaid = patch !== undefined && fix.text.includes(`\`${patch.trim()}\``);
    return isSaid ? rest : fix;
}
/** What stands behind the text of a fix that cannot be undone. */
function finality({ irreversible }) {
    return irreversible === true ? ' (cannot be undone)' : '';
}


/***/ }),

/***/ 2390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ reportCrash),
/* harmony export */   N: () => (/* binding */ guarded)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6497);
/* harmony import */ var _report_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3061);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2390);



/** Runs an entrance. Whatever it throws is a bug: exit code 3 and a sentence, without a secret or a stack trace. */
async function guarded(run, report) {
    try {
        return await run();
    }
    catch (error) {
        return reportCrash(error, report);
    }
}
/** Reports that a bug, or a missing file of the program, ended the run; returns the exit code. */
function reportCrash(error, { variables, redactor, say, showTrace }) {
    const isDebugged = variables['RUNNER_DEBUG'] === '1' || variables[debugVariable] === '1';
    // Whole texts are redacted before they are cut: a secret that is cut in two would not be found.
    const text = redactor.redact(error instanceof Error ? error.message : String(error));
    const message = (0,_report_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(text.split('\n')[0] ?? '', 500);
    const hint = isDebugged ? '' : ` Run again with ${debugVariable}=1 to see where it happened.`;
    say(isMissingFile(error)
        ? `The check could not finish because a file of codespaces-preflight is missing (${message}). Install it again: every file of dist/ of one release is needed.`
        : `The check could not finish because of a bug in codespaces-preflight (${message}): please report it at ${_rules_links_js__WEBPACK_IMPORTED_MODULE_2__/* .project */ .Cv}/issues.${hint}`);
    const trace = redactor.redact(error instanceof Error ? (error.stack ?? '') : '').split('\n');
    if (isDebugged)
        for (const line of trace.slice(0, longestTrace))
            showTrace(line);
    return _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.cannotRun;
}
/** Parts of the program are loaded when they are needed. */
function isMissingFile(error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}
const debugVariable = 'CODESPACES_PREFLIGHT_DEBUG';
const longestTrace = 50;


/***/ }),

/***/ 4280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   ew: () => (/* binding */ translateInputs),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(182);


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
        audiences: read.words('audiences', _model_js__WEBPACK_IMPORTED_MODULE_1__/* .audiences */ .EJ),
        failOn: read.word('fail-on', [..._model_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO, 'never']),
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
        const same = files.slice(0, index).find(other => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read.text(other)) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read.text(name)));
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


/***/ })

};
