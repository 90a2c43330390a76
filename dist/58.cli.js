export const id = 58;
export const ids = [58];
export const modules = {

/***/ 8058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCreationLog: () => (/* binding */ readCreationLog)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/rules/fingerprints.ts
const githubDenied = [
    'package-not-granted',
    'package-access-not-inherited',
    'internal-package-in-public-repository',
    'package-access-unproven'
];
const githubAnonymous = [
    'private-package-in-public-repository',
    'package-not-granted',
    'package-not-found',
    'outside-contributors-blocked'
];
/** The likeliest first: what the names of the secrets show, then what only a login shows. */
const noLogin = [
    'registry-secrets-missing',
    'registry-secrets-incomplete',
    'registry-secrets-not-assigned',
    'registry-secrets-misnamed',
    'registry-secrets-user-only',
    'registry-secrets-unproven',
    'registry-server-mismatch',
    'early-image-pull',
    'outside-contributors-blocked'
];
/** Docker Hub answers alike for what is private and for what is not there. */
const hubDenied = [
    'registry-secrets-missing',
    'image-not-found',
    'registry-secrets-incomplete',
    'registry-secrets-not-assigned',
    'registry-server-mismatch',
    'registry-pull-denied'
];
const ecrRefused = ['ecr-permission-missing', 'ecr-token-expired', 'registry-pull-denied'];
const badLogin = ['registry-login-rejected', 'login-breaks-public-image'];
const githubBadLogin = [
    'login-breaks-public-image',
    'ghcr-secrets-redundant',
    'registry-login-rejected'
];
const anonymous = {
    github: githubAnonymous,
    'docker-hub': noLogin,
    ecr: noLogin,
    other: noLogin,
    any: distinct([...noLogin, ...githubAnonymous])
};
/** Docker says so of a registry that asks for a name and a password, as ECR does, and GitHub's does not. */
const noBasicLogin = {
    ...anonymous,
    ecr: [...noLogin, 'ecr-permission-missing'],
    any: [...noLogin, 'ecr-permission-missing']
};
/** Some registries answer a wrong login like none. */
const noOrWrongLogin = {
    ...anonymous,
    other: [...noLogin, 'registry-login-rejected'],
    any: distinct([...noLogin, 'registry-login-rejected', ...githubAnonymous])
};
const denied = {
    github: githubDenied,
    'docker-hub': hubDenied,
    ecr: ecrRefused,
    other: [
        'registry-pull-denied',
        'registry-secrets-missing',
        'registry-secrets-incomplete',
        'registry-secrets-not-assigned',
        'registry-server-mismatch'
    ],
    any: ['registry-pull-denied', ...githubDenied]
};
const wrongLogin = {
    github: githubBadLogin,
    'docker-hub': badLogin,
    ecr: badLogin,
    other: badLogin,
    any: [...badLogin, 'ghcr-secrets-redundant']
};
/** A challenge answered without the right: also of what is not there, which the line does not tell apart. */
const insufficient = { ...denied, any: hubDenied };
const feature = {
    github: ['package-access-unproven', ...githubAnonymous, 'wrong-artifact-kind'],
    'docker-hub': noLogin,
    ecr: noLogin,
    other: noLogin,
    any: ['package-access-unproven', 'image-not-found', 'wrong-artifact-kind', ...noLogin]
};
/**
 * The traces, the more telling ones first: `denied: denied` is a wrong login, `denied` a missing right.
 * They come from public reports of codespaces that failed, and from the sources of Docker, BuildKit and the dev container CLI.
 */
const fingerprints = [
    { texts: ['base image', 'is not allowed'], rules: always('image-not-allowed') },
    { texts: ['permission_denied: write_package'], rules: always('push-from-codespace') },
    { texts: ['not allowed to write organization package'], rules: always('push-from-codespace') },
    { texts: ['docker.pkg.github.com', 'denied'], rules: always('retired-registry') },
    { texts: ['docker.pkg.github.com', 'unauthorized'], rules: always('retired-registry') },
    { texts: ['docker.pkg.github.com', 'no basic auth credentials'], rules: always('retired-registry') },
    { texts: ['authorization token has expired'], rules: always('ecr-token-expired', 'ecr-token-expires') },
    { texts: ['not authorized to perform: ecr:'], rules: always('ecr-permission-missing') },
    { texts: ['no matching manifest for'], rules: always('no-amd64-image') },
    { texts: ['no match for platform in manifest'], rules: always('no-amd64-image') },
    { texts: ['exec format error'], rules: always('no-amd64-image') },
    { texts: ['schema 1', 'support'], rules: always('unsupported-manifest') },
    { texts: ['manifest.v1+prettyjws'], rules: always('unsupported-manifest') },
    { texts: ['toomanyrequests'], rules: always('registry-unreachable') },
    { texts: ['pull rate limit'], rules: always('registry-unreachable') },
    { texts: ['client.timeout exceeded'], rules: always('registry-unreachable') },
    { texts: ['net/http: request canceled'], rules: always('registry-unreachable') },
    { texts: ['i/o timeout'], rules: always('registry-unreachable') },
    { texts: ['tls handshake timeout'], rules: always('registry-unreachable') },
    { texts: ['lookup ', 'no such host'], rules: always('registry-unreachable') },
    { texts: ['temporary failure in name resolution'], rules: always('registry-unreachable') },
    { texts: ['x509: certificate'], rules: always('registry-unreachable') },
    { texts: ['received unexpected http status: 5'], rules: always('registry-unreachable') },
    { texts: ['unexpected status from', ': 5'], rules: always('registry-unreachable') },
    { texts: ['dial tcp', 'connection refused'], rules: always('registry-unreachable', 'address-refused') },
    { texts: ['connection reset by peer'], rules: always('registry-unreachable') },
    { texts: ['could not resolve feature'], rules: feature },
    { texts: ['feature', 'could not be processed'], rules: feature },
    { texts: ['failed to fetch oauth token'], rules: wrongLogin },
    { texts: ['denied: denied'], rules: wrongLogin },
    { texts: ['incorrect username or password'], rules: wrongLogin },
    { texts: ['invalid username/password'], rules: wrongLogin },
    { texts: ['invalid username or password'], rules: wrongLogin },
    { texts: ['installation not allowed to read'], rules: always(...githubDenied) },
    { texts: ['failed to fetch anonymous token'], rules: anonymous },
    { texts: ['no basic auth credentials'], rules: noBasicLogin },
    { texts: ['manifest unknown'], rules: always('image-not-found') },
    { texts: ['manifest for', 'not found'], rules: always('image-not-found') },
    { texts: ['failed to resolve source metadata', 'not found'], rules: always('image-not-found') },
    { texts: ['insufficient_scope'], rules: insufficient },
    { texts: ['pull access denied for'], rules: denied },
    { texts: ['pull access denied, repository does not exist'], rules: insufficient },
    { texts: ['requested access to the resource is denied'], rules: denied },
    { texts: ['unexpected status from', '403 forbidden'], rules: denied },
    { texts: ['/v2/', 'denied'], rules: denied },
    { texts: ['error response from daemon', 'denied'], rules: denied },
    { texts: ['pulling from host', '403 forbidden'], rules: denied },
    { texts: ['pulling from host', '404 not found'], rules: always('image-not-found') },
    { texts: ['pulling from host', ': 5'], rules: always('registry-unreachable') },
    { texts: ['pulling from host', '401 unauthorized'], rules: anonymous },
    { texts: ['unexpected status from', '401 unauthorized'], rules: anonymous },
    { texts: ['/v2/', 'unauthorized'], rules: anonymous },
    { texts: ['unauthorized: authentication required'], rules: noOrWrongLogin },
    { texts: ['invalid reference format'], rules: always('invalid-image-reference', 'unresolved-variable') },
    { texts: ['should not be blank', 'base name'], rules: always('unresolved-variable') },
    { texts: ['failed to read dockerfile'], rules: always('missing-file', 'path-outside-repository') },
    { texts: ['target stage', 'could not be found'], rules: always('invalid-configuration') },
    { texts: ['does not contain target'], rules: always('invalid-configuration') },
    { texts: ['dockerfile parse error'], rules: always('invalid-configuration') },
    { texts: ['no such service'], rules: always('invalid-configuration') },
    { texts: ['neither an image nor a build context'], rules: always('invalid-configuration') },
    { texts: ['yaml: line '], rules: always('invalid-configuration') },
    { texts: ['yaml: unmarshal'], rules: always('invalid-configuration') },
    { texts: ['/v2/', 'connection refused'], rules: always('registry-unreachable', 'address-refused') },
    {
        texts: ['command failed: docker inspect --type image'],
        rules: always('image-not-found', 'cli-cannot-parse')
    },
    { texts: ['command failed: docker buildx build'], rules: always() },
    { texts: ['unable to find image', 'locally'], rules: always() },
    { texts: ['creating recovery container'], rules: always() }
];
function always(...rules) {
    return { github: rules, 'docker-hub': rules, ecr: rules, other: rules, any: rules };
}
function distinct(rules) {
    return [...new Set(rules)];
}

;// CONCATENATED MODULE: ./src/rules/creation-log.ts


const longestLine = 2_000;
const mostLines = 200_000;
const mostReadings = 1_000;
/**
 * Reads the creation log of a codespace ("Codespaces: View Creation Log") and names the rules that its lines point to
 * (specification 5.2, `explain --log`). A line of text is only ever searched for fixed texts, so no log is too strange.
 * At most 200,000 lines are read and 1,000 readings given; the same line again is left out.
 */
function readCreationLog(text) {
    const readings = [];
    const seen = new Set();
    let line = 0;
    for (const raw of linesOf(text)) {
        line += 1;
        if (line > mostLines || readings.length === mostReadings)
            break;
        const rules = rulesOf(raw);
        if (rules === null)
            continue;
        const shown = cleaned(raw);
        if (seen.has(shown))
            continue;
        seen.add(shown);
        readings.push({ line, text: shown, rules });
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
function rulesOf(raw) {
    if (foreign.test(cleaned(raw)))
        return null;
    const lower = (raw.includes('\u001B') ? (0,external_node_util_.stripVTControlCharacters)(raw) : raw).toLowerCase();
    const found = fingerprints.find((one) => one.texts.every(text => lower.includes(text)));
    return found === undefined ? null : found.rules[hostOf(lower)];
}
function hostOf(lower) {
    if (/\bghcr\.io\b|\bcontainers\.[a-z0-9-]{1,63}\.ghe\.com\b/.test(lower))
        return 'github';
    if (/\bdkr[.-]ecr\b/.test(lower))
        return 'ecr';
    if (/\bdocker\.io\b/.test(lower) || isShortName(lower))
        return 'docker-hub';
    return /https:\/\/[a-z0-9]|\bfrom host [a-z0-9]|[a-z0-9-]\.[a-z]{2,24}(?::\d{1,5})?\//.test(lower)
        ? 'other'
        : 'any';
}
/** Docker names what it may not pull as it was written; a name whose first part is no host is one of Docker Hub. */
function isShortName(lower) {
    const name = /pull access denied for ([^\s,]{1,255})/.exec(lower)?.[1] ?? null;
    if (name === null)
        return false;
    const [first = '', ...rest] = name.split('/');
    return rest.length === 0 || !(/[.:]/.test(first) || first === 'localhost');
}


/***/ })

};
