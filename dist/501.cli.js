export const id = 501;
export const ids = [501,62,681];
export const modules = {

/***/ 8501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCreationLog: () => (/* binding */ readCreationLog)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/rules/catalogue.ts
var catalogue = __webpack_require__(1062);
;// CONCATENATED MODULE: ./src/creation-log/signs.ts
/**
 * The words of Docker, BuildKit and the dev container CLI for what more than one cause leads to, the more telling ones
 * first: `denied: denied` is a refused login, `denied` a missing right. `failure` marks that something failed, and not why.
 * They come from public reports of codespaces that failed, and from the sources of these programs.
 */
const signs = [
    { sign: 'feature-unresolved', texts: ['could not resolve feature'] },
    { sign: 'feature-unresolved', texts: ['feature', 'could not be processed'] },
    { sign: 'login-refused', texts: ['failed to fetch oauth token'] },
    { sign: 'login-refused', texts: ['denied: denied'] },
    { sign: 'login-refused', texts: ['incorrect username or password'] },
    { sign: 'login-refused', texts: ['invalid username/password'] },
    { sign: 'login-refused', texts: ['invalid username or password'] },
    { sign: 'denied', texts: ['installation not allowed to read'], registry: 'github' },
    { sign: 'no-login', texts: ['failed to fetch anonymous token'] },
    { sign: 'no-login', texts: ['no basic auth credentials'] },
    { sign: 'insufficient-scope', texts: ['insufficient_scope'] },
    { sign: 'denied', texts: ['pull access denied for'] },
    { sign: 'insufficient-scope', texts: ['pull access denied, repository does not exist'] },
    { sign: 'denied', texts: ['requested access to the resource is denied'] },
    { sign: 'denied', texts: ['unexpected status from', '403 forbidden'] },
    { sign: 'denied', texts: ['/v2/', 'denied'] },
    { sign: 'denied', texts: ['error response from daemon', 'denied'] },
    { sign: 'denied', texts: ['pulling from host', '403 forbidden'] },
    { sign: 'no-login', texts: ['pulling from host', '401 unauthorized'] },
    { sign: 'no-login', texts: ['unexpected status from', '401 unauthorized'] },
    { sign: 'no-login', texts: ['/v2/', 'unauthorized'] },
    { sign: 'no-login', texts: ['unauthorized: authentication required'] },
    { sign: 'failure', texts: ['command failed: docker buildx build'] },
    { sign: 'failure', texts: ['unable to find image', 'locally'] },
    { sign: 'failure', texts: ['creating recovery container'] }
];

;// CONCATENATED MODULE: ./src/creation-log/candidates.ts


/**
 * The rules that a line (in lower case) points to, the likeliest first; `[]` for a line that marks a failure without its
 * cause, `null` for one that says nothing of images. A line is only ever searched for fixed texts, so none is too strange.
 */
function candidates(lower, named, rules) {
    const sign = signs.find(({ texts }) => includesAll(lower, texts)) ?? null;
    const registry = sign?.registry ?? named;
    const places = catalogue.ruleIds.flatMap(rule => {
        const place = placeOf(rules[rule].traces ?? [], lower, sign, registry);
        return place === null ? [] : [{ rule, place }];
    });
    const told = places.filter(({ place }) => place === certain);
    const found = told.length > 0 ? told : places.toSorted((a, b) => a.place - b.place);
    return found.length > 0 || sign !== null ? found.map(({ rule }) => rule) : null;
}
/** The place of a rule whose cause the line itself tells. */
const certain = 0;
/** Where a rule stands among those that the line points to; `null`: the line does not point to it. */
function placeOf(traces, lower, sign, registry) {
    const places = traces
        .filter(trace => 'sign' in trace ? trace.sign === sign?.sign : trace.texts.some(texts => includesAll(lower, texts)))
        .flatMap(({ rank }) => (rank === undefined ? certain : (rank[registry] ?? [])));
    return places.length === 0 ? null : Math.min(...places);
}
function includesAll(lower, texts) {
    return texts.every(text => lower.includes(text));
}

;// CONCATENATED MODULE: ./src/creation-log/read.ts


const longestLine = 2_000;
const mostLines = 200_000;
const mostReadings = 1_000;
/**
 * Reads the creation log of a codespace ("Codespaces: View Creation Log") and names the rules that its lines point to.
 * At most 200,000 lines are read and 1,000 readings given; the same line again is left out.
 */
function readCreationLog(text, rules) {
    const readings = [];
    const seen = new Set();
    let line = 0;
    for (const raw of linesOf(text)) {
        line += 1;
        if (line > mostLines || readings.length === mostReadings)
            break;
        const found = rulesOf(raw, rules);
        if (found === null)
            continue;
        const shown = cleaned(raw);
        if (seen.has(shown))
            continue;
        seen.add(shown);
        readings.push({ line, text: shown, rules: found });
    }
    return readings;
}
function* linesOf(text) {
    let start = 0;
    while (start < text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        yield text.slice(start, Math.min(end, start + longestLine));
        start = end + 1;
    }
}
const time = /^\s{0,20}\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z?:?\s{0,20}/;
function cleaned(raw) {
    return (0,external_node_util_.stripVTControlCharacters)(raw).replace(/\r/g, '').replace(time, '').trim();
}
/** Package managers and git speak of logins and hosts too, which are none of an image. */
const foreign = /^(?:npm|yarn|pnpm|pip|gem|bundle|composer|cargo|go|git|curl|wget|fatal|error: pathspec)\b/i;
function rulesOf(raw, rules) {
    if (foreign.test(cleaned(raw)))
        return null;
    const lower = (0,external_node_util_.stripVTControlCharacters)(raw).toLowerCase();
    return candidates(lower, registryOf(lower), rules);
}
function registryOf(lower) {
    if (/\bghcr\.io\b|\bcontainers\.[a-z0-9-]{1,63}\.ghe\.com\b/.test(lower))
        return 'github';
    if (/\bdkr[.-]ecr\b/.test(lower))
        return 'ecr';
    if (/\bdocker\.io\b/.test(lower) || isShortName(lower))
        return 'docker-hub';
    return /https:\/\/[a-z0-9]|\bfrom host [a-z0-9]|[a-z0-9-]\.[a-z]{2,24}(?::\d{1,5})?\//.test(lower)
        ? 'other'
        : 'unknown';
}
/** Docker names what it may not pull as it was written; a name whose first part is no host is one of Docker Hub. */
function isShortName(lower) {
    const name = /pull access denied for ([^\s,]{1,255})/.exec(lower)?.[1] ?? null;
    if (name === null)
        return false;
    const [first = '', ...rest] = name.split('/');
    return rest.length === 0 || !(/[.:]/.test(first) || first === 'localhost');
}


/***/ }),

/***/ 1062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogue: () => (/* binding */ catalogue),
/* harmony export */   isRuleId: () => (/* binding */ isRuleId),
/* harmony export */   ruleIds: () => (/* binding */ ruleIds)
/* harmony export */ });
/** What every run needs of each rule, in the order in which they are listed. Identifiers never change once they are released. */
const catalogue = {
    'invalid-configuration': { severity: 'error', title: 'a file cannot be read as what it is' },
    'configuration-not-used': {
        severity: 'warning',
        title: 'a devcontainer.json lies where Codespaces does not look'
    },
    'nothing-checked': {
        severity: 'warning',
        title: 'no configuration was found, and that looks like a mistake'
    },
    'missing-file': { severity: 'error', title: 'a file that a configuration names is absent' },
    'path-outside-repository': { severity: 'error', title: 'a path leaves the repository' },
    'invalid-image-reference': { severity: 'error', title: 'the text is no image reference' },
    'unresolved-variable': {
        severity: 'warning',
        title: 'the reference depends on a value that no file gives'
    },
    'wrong-artifact-kind': { severity: 'error', title: 'the artifact is of another kind than its use' },
    'retired-registry': { severity: 'error', title: 'docker.pkg.github.com is retired' },
    'image-not-allowed': { severity: 'error', title: 'the image is not on the list of allowed images' },
    'cli-cannot-parse': { severity: 'warning', title: 'Docker builds this, the dev container CLI misreads it' },
    'push-from-codespace': { severity: 'notice', title: 'a lifecycle command publishes a package' },
    'early-image-pull': { severity: 'warning', title: 'an image is pulled before the credentials are there' },
    'private-package-in-public-repository': {
        severity: 'error',
        title: 'a private package is used in a public repository'
    },
    'internal-package-in-public-repository': {
        severity: 'error',
        title: 'an internal package is used in a public repository'
    },
    'package-access-not-inherited': {
        severity: 'error',
        title: 'the package does not inherit access from its repository'
    },
    'package-not-granted': { severity: 'error', title: 'the package gives this repository no access' },
    'package-access-unproven': {
        severity: 'warning',
        title: 'nothing proves that codespaces may pull the package'
    },
    'package-not-found': { severity: 'error', title: 'there is no such package, or nobody here may see it' },
    'image-not-found': { severity: 'error', title: 'the tag or digest is not there' },
    'no-amd64-image': { severity: 'error', title: 'the image does not exist for the platform of codespaces' },
    'registry-unreachable': { severity: 'warning', title: 'the registry gave no answer' },
    'registry-secrets-missing': { severity: 'error', title: 'no Codespaces secrets serve the registry' },
    'registry-secrets-incomplete': { severity: 'error', title: 'one or two of three Codespaces secrets exist' },
    'registry-secrets-misnamed': { severity: 'warning', title: "a secret's name nearly fits" },
    'registry-secrets-not-assigned': {
        severity: 'error',
        title: 'the secrets exist and do not reach this repository'
    },
    'registry-secrets-user-only': { severity: 'warning', title: 'the secrets are those of one person' },
    'registry-secrets-mixed-levels': {
        severity: 'notice',
        title: 'the three secrets come from several levels'
    },
    'registry-secrets-unproven': {
        severity: 'warning',
        title: 'nothing says which secrets serve the registry'
    },
    'registry-server-mismatch': {
        severity: 'error',
        title: "Docker will not match the SERVER value to the image's host"
    },
    'registry-login-rejected': { severity: 'error', title: 'the registry refuses the login' },
    'registry-pull-denied': { severity: 'error', title: 'the login works, the pull is refused' },
    'login-breaks-public-image': {
        severity: 'warning',
        title: 'a refused login breaks the pull of a public image'
    },
    'ghcr-secrets-redundant': {
        severity: 'warning',
        title: "secrets for GitHub's container registry are not needed"
    },
    'outside-contributors-blocked': {
        severity: 'notice',
        title: 'people without write access cannot pull the image'
    },
    'ecr-token-expires': { severity: 'warning', title: 'an ECR token lives 12 hours at most' },
    'ecr-token-expired': { severity: 'error', title: 'the ECR token has expired' },
    'ecr-permission-missing': { severity: 'error', title: 'an IAM action is missing' },
    'ecr-secrets-name': { severity: 'notice', title: 'ECR_CONTAINER_REGISTRY_* is the recommended name' },
    'token-cannot-read-packages': { severity: 'warning', title: 'our own token cannot read packages' },
    'secrets-not-checked': { severity: 'notice', title: 'the names of the Codespaces secrets were not read' },
    'expired-ignore': { severity: 'warning', title: 'an ignore is past its date' },
    'declaration-changed': { severity: 'warning', title: 'the pull request changes what is declared' },
    'login-in-initialize-command': { severity: 'notice', title: 'initializeCommand logs in' },
    'secrets-unused': { severity: 'notice', title: 'secrets for a registry that no image uses' },
    'docker-client-disagrees': { severity: 'warning', title: 'the docker client got another answer' },
    'unsupported-manifest': { severity: 'error', title: 'what lies there is no image that Docker can run' },
    'package-not-seamless': {
        severity: 'warning',
        title: 'the registry gives codespaces no access of its own'
    },
    'address-refused': { severity: 'warning', title: 'the address is private and was not asked' },
    'limit-reached': { severity: 'warning', title: 'a bound was met; the report is incomplete' },
    'codespaces-unavailable': { severity: 'notice', title: 'GitHub Enterprise Server has no Codespaces' }
};
/** All identifiers, in the order of the catalogue. */
const ruleIds = Object.keys(catalogue);
/** Whether a text is the identifier of a rule. */
function isRuleId(text) {
    return Object.hasOwn(catalogue, text);
}


/***/ })

};
