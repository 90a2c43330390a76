export const id = 3513;
export const ids = [3513,1062,3013];
export const modules = {

/***/ 2050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCreationLog: () => (/* binding */ explainCreationLog)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/rules/catalogue.ts
var catalogue = __webpack_require__(1062);
;// CONCATENATED MODULE: ./src/creation-log/causes.ts

/**
 * Prepares the search for the causes of lines, from the signs below and the traces of the rules. A line is only searched
 * for fixed texts, so no line takes long, and one search for any of them is the end for all but a few lines.
 */
function causeFinder(rules) {
    const traces = catalogue.ruleIds.flatMap(rule => (rules[rule].traces ?? []).map(trace => ({ rule, trace })));
    const stated = traces.flatMap(({ rule, trace }) => 'texts' in trace
        ? trace.texts.map(texts => ({ rule, texts, rank: trace.rank, decisive: isDecisive(trace) }))
        : []);
    const bySign = traces.flatMap(({ rule, trace }) => ('sign' in trace ? [{ rule, ...trace }] : []));
    const any = anyOf([...signs, ...stated].map(({ texts }) => texts));
    return (lower, named) => {
        if (!any.test(lower))
            return null;
        const sign = signs.find(({ texts, besideImage }) => (named.image || besideImage !== true) && includesAll(lower, texts));
        const here = stated.filter(({ texts }) => includesAll(lower, texts));
        const certain = here.filter(({ rank }) => rank === undefined);
        if (certain.length > 0) {
            const decisive = certain.filter(trace => trace.decisive);
            const counted = decisive.length > 0 ? decisive : certain;
            return { rules: bySeverity(counted.map(({ rule }) => rule)), sign: null };
        }
        const ranked = [...here, ...bySign.filter(trace => trace.sign === sign?.sign)];
        const likely = byPlace(ranked, sign?.registry ?? named.registry);
        return likely.length > 0 || sign !== undefined ? { rules: likely, sign: sign?.sign ?? null } : null;
    };
}
function isDecisive(trace) {
    return 'decisive' in trace && trace.decisive;
}
/** Where a line states several causes, what certainly failed stands before what may fail. */
function bySeverity(stated) {
    const weights = { error: 0, warning: 1, notice: 2 };
    return distinct(stated).toSorted((a, b) => weights[catalogue.catalogue[a].severity] - weights[catalogue.catalogue[b].severity]);
}
function byPlace(ranked, registry) {
    const placed = ranked.flatMap(({ rule, rank }) => {
        const place = typeof rank === 'number' ? rank : rank?.[registry];
        return place === undefined ? [] : [{ rule, place }];
    });
    return distinct(placed.toSorted((a, b) => a.place - b.place).map(({ rule }) => rule));
}
/** Matches a line that contains any of the texts: of each group the longest, which is the rarest. */
function anyOf(groups) {
    const longest = groups.map(texts => texts.toSorted((a, b) => b.length - a.length)[0] ?? '');
    return new RegExp(distinct(longest).map(escaped).join('|'));
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
function distinct(values) {
    return [...new Set(values)];
}
function includesAll(lower, texts) {
    return texts.every(text => lower.includes(text));
}
/**
 * The words of Docker, containerd, BuildKit, compose, the dev container CLI and registries for what more than one cause
 * leads to, the more specific ones first: `denied: denied` is a refused login, `denied` a missing right. `failure` marks that
 * something failed, and not why. They come from public reports of codespaces that failed, and from the sources of these
 * programs.
 */
const signs = [
    { sign: 'failure', texts: ['permission denied while trying to connect to the docker'] },
    { sign: 'failure', texts: ['cannot connect to the docker daemon'] },
    { sign: 'download-failed', texts: ['failed to download package'] },
    { sign: 'download-failed', texts: ['failed to fetch blob'] },
    { sign: 'feature-unresolved', texts: ['could not resolve feature'] },
    { sign: 'feature-unresolved', texts: ['feature', 'could not be processed'] },
    { sign: 'feature-unresolved', texts: ['failed to process feature'] },
    { sign: 'feature-unresolved', texts: ['no manifest found'] },
    { sign: 'feature-unresolved', texts: ['failed to fetch tarball for'] },
    { sign: 'feature-unresolved', texts: ['failed to fetch bearer token for'] },
    { sign: 'feature-unresolved', texts: ['could not fetch bearer token for'] },
    { sign: 'feature-unresolved', texts: ['failed to request bearer token for'] },
    { sign: 'feature-unresolved', texts: ['on reattempt after auth'] },
    { sign: 'feature-unresolved', texts: ["request 'https://", '/v2/', "' failed"] },
    { sign: 'login-refused', texts: ['credentials for', 'may be expired'] },
    { sign: 'login-refused', texts: ['failed to fetch oauth token'] },
    { sign: 'login-refused', texts: ['denied: denied'] },
    { sign: 'login-refused', texts: ['incorrect username or password'] },
    { sign: 'login-refused', texts: ['invalid username/password'] },
    { sign: 'login-refused', texts: ['invalid username or password'] },
    { sign: 'login-refused', texts: ['cannot be authenticated with the token provided'], registry: 'github' },
    { sign: 'login-refused', texts: ['could not be authenticated by the github packages'], registry: 'github' },
    { sign: 'login-refused', texts: ['provided does not match expected scopes'], registry: 'github' },
    { sign: 'login-refused', texts: ['login attempt to', 'failed with status: 400'] },
    { sign: 'login-refused', texts: ['login attempt to', 'failed with status: 401'] },
    { sign: 'login-refused', texts: ['login attempt to', 'failed with status: 403'] },
    { sign: 'login-refused', texts: ['http basic: access denied'] },
    { sign: 'login-refused', texts: ['personal access token is expired'] },
    { sign: 'login-refused', texts: ['azure active directory token has expired'] },
    { sign: 'denied', texts: ['installation not allowed to read'], registry: 'github' },
    { sign: 'denied', texts: ['permission_denied: read_package'], registry: 'github' },
    { sign: 'no-login', texts: ['failed to fetch anonymous token'] },
    { sign: 'no-login', texts: ['no basic auth credentials'] },
    { sign: 'no-login', texts: ['unauthenticated request'] },
    { sign: 'insufficient-scope', texts: ['insufficient_scope'] },
    { sign: 'denied', texts: ['pull access denied for'] },
    { sign: 'insufficient-scope', texts: ['pull access denied, repository does not exist'] },
    { sign: 'denied', texts: ['requested access to the resource is denied'] },
    { sign: 'denied', texts: ['unexpected status from', '403 forbidden'] },
    { sign: 'denied', texts: ['unexpected status code', '403 forbidden'] },
    { sign: 'denied', texts: ['permission "artifactregistry.', 'denied'] },
    { sign: 'denied', texts: ['denied: access forbidden'] },
    { sign: 'denied', texts: ['error from registry', 'denied'] },
    { sign: 'denied', texts: ['/v2/', 'denied'] },
    { sign: 'denied', texts: ['error response from daemon', 'denied'] },
    { sign: 'denied', texts: ['pulling from host', '403 forbidden'] },
    { sign: 'no-login', texts: ['pulling from host', '401 unauthorized'] },
    { sign: 'no-login', texts: ['unexpected status from', '401 unauthorized'] },
    { sign: 'no-login', texts: ['unexpected status code', '401 unauthorized'] },
    { sign: 'no-login', texts: ['authorization status: 401'] },
    { sign: 'no-login', texts: ['error from registry', 'unauthorized'] },
    { sign: 'no-login', texts: ['/v2/', 'unauthorized'] },
    { sign: 'no-login', texts: ['error response from daemon', 'unauthorized'] },
    { sign: 'no-login', texts: ['unauthorized: authentication required'] },
    { sign: 'no-login', texts: ['access to the requested resource is not authorized'] },
    { sign: 'absent', texts: ['command failed: docker inspect --type image'] },
    { sign: 'absent', texts: ['no such image: '] },
    { sign: 'absent', texts: ['error: ', ': not found'], besideImage: true },
    { sign: 'absent', texts: ['error response from daemon: ', ': not found'], besideImage: true },
    { sign: 'failure', texts: ['command failed: docker buildx build'] },
    { sign: 'failure', texts: ['command failed: docker compose'] },
    { sign: 'failure', texts: ['command failed: docker-compose'] },
    { sign: 'failure', texts: ['unable to find image', 'locally'] },
    { sign: 'failure', texts: ['failed to fetch bearer token from registry'] },
    { sign: 'failure', texts: ['creating recovery container'] }
];

// EXTERNAL MODULE: ./src/credentials/aws/ecr-host.ts
var ecr_host = __webpack_require__(1481);
// EXTERNAL MODULE: ./src/credentials/triples/server-key.ts
var server_key = __webpack_require__(5207);
// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(1511);
// EXTERNAL MODULE: ./src/oci/hosts.ts
var hosts = __webpack_require__(9050);
// EXTERNAL MODULE: ./src/reference/reference.ts
var reference = __webpack_require__(1644);
;// CONCATENATED MODULE: ./src/creation-log/image.ts





/** A reference as programs quote it in a sentence; every part is bounded, so that no line takes long. */
const written = String.raw `["'\`]?([a-zA-Z0-9][\w.:/@-]{0,511})`;
/** Where programs name the image that they speak of, the surest first. */
const mentions = [
    /\bhttps?:\/\/(?<host>[a-z0-9.-]{1,253}(?::\d{1,5})?)\/v2\/(?<path>[a-z0-9._/-]{1,255})\/(?:manifests\/(?<tag>[\w.:-]{0,140})|blobs\/)/i,
    /\bhttps?:\/\/(?<host>[a-z0-9.-]{1,253}(?::\d{1,5})?)\/[a-z0-9/_-]{0,60}\?\S{0,200}?scope=repository(?::|%3A)(?<path>(?:[a-z0-9._/-]|%2F){1,255})(?::|%3A)pull/i,
    new RegExp(`failed to resolve reference ${written}`, 'i'),
    new RegExp(`resolve source metadata for ${written}`, 'i'),
    new RegExp(`\\bfailed to (?:solve|pull|copy)(?: image)?:? ${written}: `, 'i'),
    new RegExp(`\\bmanifest for ${written} not found`, 'i'),
    new RegExp(`\\bpull access denied for ${written}`, 'i'),
    new RegExp(`\\bno such image: ${written}`, 'i'),
    new RegExp(`\\bunable to find image ${written}`, 'i'),
    new RegExp(`\\bimage with reference ${written}`, 'i'),
    new RegExp(`\\bno manifest found for ${written}`, 'i'),
    new RegExp(`\\bfailed to (?:download package|fetch blob|fetch tarball) for ${written}`, 'i'),
    new RegExp(`\\binstallsAfter dependency ${written}`, 'i'),
    new RegExp(`\\b(?<!legacy )feature (?:manifest for )?${written}`, 'i'),
    new RegExp(`\\bprocess(?:ing)? feature:? ${written}`, 'i'),
    new RegExp(`\\bdocker (?:inspect --type image|pull) ${written}`, 'i'),
    new RegExp(`\\bload metadata for ${written}`, 'i'),
    new RegExp(`\\bimage ${written} (?:error|pulling)`, 'i'),
    new RegExp(`(?:^\\s{0,8}(?:#\\d{1,6} )?ERROR|\\bdaemon): (?=\\S{0,255}/)${written}: not found`, 'i'),
    new RegExp(`^\\s{0,8}${written}: no basic auth credentials`, 'i')
];
/** A word of each mention: most lines have none, and are done with. */
const anyMention = /\/v2\/|scope=repository|failed to |source metadata|manifest for|pull|image|manifest found|feature|dependency |load metadata|error: |daemon: |no basic auth/i;
/** The image that a line names, in its full form. */
function namedImage(line) {
    if (!anyMention.test(line))
        return { kind: 'none' };
    for (const mention of mentions) {
        const found = mention.exec(line);
        if (found === null)
            continue;
        const { host, path, tag } = found.groups ?? {};
        const image = host === undefined || path === undefined
            ? inText(found[1] ?? '')
            : inAddress(host, path, (tag ?? '').replace(/[:.]+$/, ''));
        if (image.kind !== 'none')
            return image;
    }
    return { kind: 'none' };
}
/** Hosts that serve or let in for the registry whose images are named otherwise. */
const image_hosts = new Map([
    ['registry-1.docker.io', 'docker.io'],
    ['index.docker.io', 'docker.io'],
    ['auth.docker.io', 'docker.io'],
    ['gitlab.com', 'registry.gitlab.com']
]);
/** Where programs name the registry that they speak of without an image. */
const hostMentions = [
    /\bhttps?:\/\/([a-z0-9.-]{1,253}(?::\d{1,5})?)\/(?:v2\/|token\b|jwt\/)/,
    /\bfrom host ([a-z0-9.-]{1,253}(?::\d{1,5})?)/,
    /\b(?:token|credentials) for '([a-z0-9.-]{1,253}(?::\d{1,5})?)'/
];
/** The registry that a line (in lower case) names, as its images name it. */
function namedHost(lower) {
    for (const mention of hostMentions) {
        const host = mention.exec(lower)?.[1];
        if (host !== undefined)
            return image_hosts.get(host) ?? host;
    }
    return null;
}
function inAddress(host, path, tag) {
    const registry = image_hosts.get(host.toLowerCase()) ?? host.toLowerCase();
    const name = `${registry}/${path.replace(/%2F/gi, '/')}`;
    if (tag === '')
        return inText(name);
    const image = inText(/^[a-z0-9]{1,10}:/.test(tag) ? `${name}@${tag}` : `${name}:${tag}`);
    return image.kind === 'none' ? inText(name) : image;
}
function inText(text) {
    const trimmed = text.replace(/[:.,]+$/, '');
    if (isLocal(trimmed))
        return { kind: 'local' };
    const parsed = (0,reference/* parseReference */.F2)(trimmed);
    return parsed.kind === 'reference' ? { kind: 'image', reference: parsed.reference } : { kind: 'none' };
}
/** The names that the dev container CLI and compose give to what they build, and the ids of images and containers. */
const local = /^(?:sha256:)?[0-9a-f]{12,64}$|^(?:docker\.io\/(?:library\/)?)?(?:vsc-[^/]*|[^/]*-features(?:[:@][^/]*)?|[^/]*_devcontainer[-_][^/]*|dev_containers?_[^/]*)$/i;
function isLocal(text) {
    return local.test(text);
}
/** Whose registry a host (`host` or `host:port`) is. */
function registryAt(registry) {
    if ((0,hosts/* knownRegistry */.n2)(registry)?.public === true)
        return 'public';
    if (gitHubOf(registry) !== null)
        return 'github';
    if ((0,ecr_host/* ecrHost */.Fd)(registry) !== null || (0,ecr_host/* looksLikeEcr */.Qy)(registry))
        return 'ecr';
    return registry === 'docker.io' ? 'docker-hub' : 'other';
}
/** Whose registry a line (in lower case) speaks of that names no image. */
function registryInText(lower) {
    const host = namedHost(lower);
    if (host !== null)
        return registryAt(host);
    if (/\bmcr\.microsoft\.com\b|\bpublic\.ecr\.aws\b|\bregistry\.k8s\.io\b/.test(lower))
        return 'public';
    if (/\bghcr\.io\b|\bcontainers\.[a-z0-9-]{1,63}\.ghe\.com\b/.test(lower))
        return 'github';
    if (/\bdkr[.-]ecr\b/.test(lower))
        return 'ecr';
    if (/\bdocker\.io\b/.test(lower))
        return 'docker-hub';
    return /https:\/\/[a-z0-9]|\bfrom host [a-z0-9]|[a-z0-9-]\.[a-z]{2,24}(?::\d{1,5})?\//.test(lower)
        ? 'other'
        : 'unknown';
}
/** What the advice about an image is made of. */
function toAdvise({ registry, repository, tag }) {
    return {
        name: `${registry}/${repository}`,
        tag,
        host: registry,
        isPublic: registryAt(registry) === 'public',
        server: serverOf(registry),
        login: (0,hosts/* pullLogin */.Pe)(registry).make,
        tags: tagsOf(registry, repository),
        settings: settingsOf(registry, repository)
    };
}
/** The words for an image that no line names, of the registry that one names, if any. */
function unnamedAt(host) {
    const image = { name: 'the image', tag: null, tags: null, settings: null };
    return host === null
        ? {
            ...image,
            host: 'the registry',
            isPublic: false,
            server: "the image's host",
            login: (0,hosts/* pullLogin */.Pe)('').make
        }
        : {
            ...image,
            host,
            isPublic: registryAt(host) === 'public',
            server: serverOf(host),
            login: (0,hosts/* pullLogin */.Pe)(host).make
        };
}
function serverOf(registry) {
    return registry === 'docker.io' ? server_key/* dockerHubServer */.f : registry;
}
/** The web address of the GitHub whose container registry it is. */
function gitHubOf(registry) {
    if (registry === 'ghcr.io')
        return 'https://github.com';
    const tenant = /^containers\.([a-z0-9-]{1,63})\.ghe\.com$/.exec(registry)?.[1];
    return tenant === undefined ? null : `https://${tenant}.ghe.com`;
}
function settingsOf(registry, repository) {
    const server = gitHubOf(registry);
    return server === null ? null : (0,pages/* packageSettings */.Cj)({ server, api: '' }, packageOf(repository));
}
/** A line does not tell whether the owner is an organization; most owners of private packages are. */
function packageOf(repository) {
    const [owner = '', ...name] = repository.split('/');
    return { type: 'container', owner, ownerType: 'Organization', name: name.join('/') };
}
function tagsOf(registry, repository) {
    const server = gitHubOf(registry);
    if (server !== null)
        return (0,pages/* packagePage */.GW)({ server, api: '' }, packageOf(repository));
    if (registry === 'quay.io')
        return `https://quay.io/repository/${repository}?tab=tags`;
    if (registry === 'mcr.microsoft.com')
        return `https://mcr.microsoft.com/v2/${repository}/tags/list`;
    if (registry !== 'docker.io')
        return null;
    const page = repository.startsWith('library/') ? `_/${repository.slice(8)}` : `r/${repository}`;
    return `https://hub.docker.com/${page}/tags`;
}

;// CONCATENATED MODULE: ./src/creation-log/read.ts



const longestLine = 8_192;
const longestShown = 2_000;
const mostLines = 200_000;
const mostCharacters = 64 * 2 ** 20;
const mostReadings = 1_000;
/** A line without a name speaks of the image that was named so many lines before it, at most. */
const nearby = 5;
/** At most so many lines are between an outage and what the dev container CLI says of the Feature. */
const nearbyOutage = 20;
/** Reads a log that is at hand as a whole, as `readCreationLogFrom` does. */
function readCreationLog(text, rules) {
    const reader = creationLogReader(rules);
    reader.take(text);
    return reader.end().readings;
}
/**
 * Reads the creation log of a codespace ("Codespaces: View Creation Log") piece by piece and names the rules that its lines
 * point to. At most 200,000 lines and 64 Mi characters are read, 8,192 characters of each, and 1,000 readings returned; a line that was
 * seen before is left out.
 */
async function readCreationLogFrom(pieces, rules) {
    const reader = creationLogReader(rules);
    for await (const piece of pieces)
        if (!reader.take(piece))
            break;
    return reader.end();
}
function creationLogReader(rules) {
    const readings = [];
    const read = lineReader(rules);
    let lines = 0;
    let characters = 0;
    let rest = '';
    let cut = false;
    const takeLine = (raw) => {
        lines += 1;
        const reading = read(raw, lines);
        if (reading !== null)
            readings.push(reading);
    };
    return {
        take(piece) {
            characters += piece.length;
            let start = 0;
            for (let end = piece.indexOf('\n'); end !== -1 && !cut; end = piece.indexOf('\n', start)) {
                takeLine((rest + piece.slice(start, Math.min(end, start + longestLine))).slice(0, longestLine));
                rest = '';
                start = end + 1;
                cut = lines >= mostLines || readings.length >= mostReadings;
            }
            cut ||= characters >= mostCharacters;
            if (!cut)
                rest = (rest + piece.slice(start, start + longestLine)).slice(0, longestLine);
            return !cut;
        },
        end() {
            if (!cut && rest !== '')
                takeLine(rest);
            return { readings: withOutages(readings), lines, cut };
        }
    };
}
/** Reads line after line; what an earlier line named or stated counts for those after it. */
function lineReader(rules) {
    const find = causeFinder(rules);
    const before = earlierLines();
    const seen = new Set();
    return (raw, line) => {
        const text = plainLine(raw);
        if (text === '' || isForeign(text) || seen.has(text))
            return null;
        const lower = text.toLowerCase();
        const own = namedImage(text);
        const meant = before.meant(own, lower, line);
        const cause = find(lower, { registry: registryMeant(meant, lower), image: own.kind === 'image' });
        if (cause === null)
            return null;
        const { sign } = cause;
        if (meant.kind === 'local' && sign !== null && sign !== 'failure')
            return null;
        const image = meant.kind === 'image' ? toAdvise(meant.reference) : null;
        if ((sign === 'absent' || sign === 'download-failed') && before.explains(image))
            return null;
        const host = image?.host ?? namedHost(lower);
        const follows = sign !== null && isOutcome(sign) && before.outage(host, line);
        const found = follows ? outageRules : cause.rules;
        before.remember(image, host, found, line);
        seen.add(text);
        return { line, text: text.slice(0, longestShown), rules: found, image, host, follows, sign };
    };
}
const outageRules = ['registry-unreachable'];
/** The dev container CLI says of an outage what it says of an image or a Feature that is not there. */
function isOutcome(sign) {
    return sign === 'feature-unresolved' || sign === 'download-failed' || sign === 'absent';
}
/**
 * The dev container CLI asks a registry for a manifest before Docker does, and says that it found none; only Docker says
 * then that the registry gave no answer.
 */
function withOutages(lines) {
    const outages = lines.filter(({ rules, follows }) => rules[0] === outageRules[0] && !follows);
    return lines.map(({ sign, ...reading }) => {
        const after = outages.some(({ host, line }) => {
            const distance = line - reading.line;
            return host !== null && host === reading.host && distance > 0 && distance <= nearbyOutage;
        });
        return after && isOutcome(sign) ? { ...reading, rules: outageRules, follows: true } : reading;
    });
}
function registryMeant(meant, lower) {
    return meant.kind === 'image' ? registryAt(meant.reference.registry) : registryInText(lower);
}
function earlierLines() {
    let named = null;
    let down = null;
    const explained = new Set();
    return {
        meant(own, lower, line) {
            if (lower.includes('processing feature:'))
                down = null;
            if (own.kind !== 'none')
                named = { image: own, line };
            if (own.kind !== 'none' || named === null || line - named.line > nearby)
                return own;
            const { image } = named;
            const agrees = image.kind !== 'image' || lower.includes(image.reference.registry);
            return agrees || registryInText(lower) === 'unknown' ? image : own;
        },
        explains: image => image !== null && explained.has(image.name),
        outage(host, line) {
            if (down === null || line - down.line > nearbyOutage)
                return false;
            return down.host === null || host === null || down.host === host;
        },
        remember(image, host, rules, line) {
            if (image !== null && rules.length > 0)
                explained.add(image.name);
            if (rules[0] === 'registry-unreachable')
                down = { host, line };
        }
    };
}
/** Times as GitHub, the dev container CLI and BuildKit write them before a line, one or several. */
const times = /^(?:\s{0,20}(?:\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:?|\[\d{1,10} ms\]))+\s{0,20}/;
/** The part of Codespaces that wrote a line, and the weight of it, as its agent writes them: `[StartEnvironment I]`. */
const source = /^\[?(?:\d{4}-\d\d-\d\d[ T][\d:.,]{8,20}Z? )?[A-Z][A-Za-z]{1,40} [A-Z]\]:?\s{0,20}/;
/** An entry of the dev container CLI in JSON, of which the text alone is read; it may have lost its end. */
const entry = /^\{"type":.{0,200}?"text":"(.*?)(?:"(?:,"[^"]{1,20}":[^{}]{0,80})?\}?)?$/;
/** Quotes, line ends and colours as they stand in a text of JSON. */
const escapes = /\\{1,8}(?:(["'/])|[nrt]|u00(1b|22|26|3c|3e))/gi;
const characters = new Map([
    ['1b', '\u001B'],
    ['22', '"'],
    ['26', '&'],
    ['3c', '<'],
    ['3e', '>']
]);
/** A line of a log without times, terminal sequences and the escapes of JSON. */
function plainLine(raw) {
    const unescaped = raw.includes('\\')
        ? raw.replace(escapes, (_all, mark, code) => code === undefined ? (mark ?? ' ') : (characters.get(code.toLowerCase()) ?? ' '))
        : raw;
    const line = (0,external_node_util_.stripVTControlCharacters)(unescaped).replace(/\r/g, '').replace(times, '').trim();
    return line.replace(source, '').replace(entry, '$1').trim();
}
/**
 * Package managers and git speak of logins and hosts too, which are none of an image; so does every program that a step of a
 * build runs, whose output BuildKit marks with the step and the seconds. `exec` at its start is the runtime's own word.
 */
const foreign = /^(?:#\d{1,6} \d{1,6}\.\d{1,4} (?!exec )|\d{1,6}\.\d{1,4} (?!exec )|(?:npm|yarn|pnpm|pip|gem|bundle|composer|cargo|go|git|curl|wget|apt|apt-get|fatal|error: pathspec)\b)/i;
/** Whether a plain line is the output of a program that pulls no image. */
function isForeign(plain) {
    return foreign.test(plain);
}

// EXTERNAL MODULE: ./src/rules/links.ts
var links = __webpack_require__(2390);
// EXTERNAL MODULE: ./src/report/text/layout.ts
var layout = __webpack_require__(2704);
// EXTERNAL MODULE: ./src/report/text/fix.ts
var text_fix = __webpack_require__(8583);
;// CONCATENATED MODULE: ./src/report/creation-log.ts





/** What `explain --log` prints: each image that failed with the likeliest cause, what to do first, and what else it may be. */
function renderCreationLog(log, rendering) {
    const { style } = rendering;
    const causes = log.readings.filter(({ rules }) => rules.length > 0);
    const blocks = causes.length > 0 ? grouped(causes).map(group => causeLines(group, rendering)) : [];
    const failures = causes.length > 0 ? [] : log.readings.slice(0, mostFailures);
    return [
        ...(0,text_fix/* hanging */.rM)('', opening(log, causes.length, rendering.name), style),
        ...(log.cut ? (0,text_fix/* hanging */.rM)('', `The log is longer: only the first ${log.lines} lines were read.`, style) : []),
        ...failures.flatMap(({ line, text }) => ['', ...quotedLine(line, text, style)]),
        ...blocks.flatMap(lines => ['', ...lines]),
        '',
        ...(0,text_fix/* hanging */.rM)('', causes.length > 0 ? whatNext : nothingKnown, style),
        ''
    ].join('\n');
}
function opening({ lines }, causes, name) {
    if (lines === 0)
        return `Read ${name}: it is empty.`;
    const counted = causes === 1 ? '1 line points' : `${causes} lines point`;
    return causes === 0
        ? `Read ${name}: no line tells why an image could not be pulled.`
        : `Read ${name}: ${counted} to an image.`;
}
const whatNext = 'To know which one it is, run `codespaces-preflight check` in the repository; `explain <rule>` prints the page of a rule.';
const nothingKnown = 'Not every recovery container comes from an image: look for the first line that begins with "Error" or "ERROR". To see whether each image can be pulled, run `codespaces-preflight check` in the repository.';
/** So many lines that only mark a failure are shown where no line states a cause. */
const mostFailures = 3;
/** Programs say one failure several times over: the first line stands for all with the same image and likeliest rule. */
function grouped(readings) {
    const groups = new Map();
    for (const reading of readings) {
        const key = keyOf(reading);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [reading]);
        else
            group.push(reading);
    }
    return [...groups.values()].flatMap(group => {
        const first = group.find(({ follows }) => !follows) ?? group[0];
        if (first === undefined)
            return [];
        return [{ first, more: group.flatMap(({ line }) => (line === first.line ? [] : [line])) }];
    });
}
/** An outage is one of its registry, whatever images it hits. */
function keyOf({ rules, host, image, text }) {
    const subject = rules[0] === 'registry-unreachable' ? host : (image?.name ?? null);
    return `${subject ?? text} ${rules[0] ?? ''}`;
}
function causeLines({ first, more }, { rules, style }) {
    const image = first.image ?? unnamedAt(first.host);
    const line = first.text.toLowerCase();
    const [likeliest, ...others] = first.rules;
    if (likeliest === undefined)
        return [];
    const rule = rules[likeliest];
    const apart = others.flatMap(other => rules[other].inLog?.apart?.(image) ?? []).slice(0, mostApart);
    return [
        ...quotedLine(first.line, first.text, style),
        ...(0,text_fix/* hanging */.rM)('  ', cause(rule, image, line), style),
        ...fixLines(rule, image, line, style),
        ...apart.flatMap(words => (0,text_fix/* hanging */.rM)('  ', words, style)),
        ...(0,layout/* wrap */.LV)(`(${named(likeliest, others, style)})${again(more)}`, (0,layout/* proseColumns */.RF)(style) - 2).map(words => `  ${words}`)
    ];
}
/** So many ways to tell other causes apart are printed, and so many of their rules named. */
const mostApart = 3;
const mostNamed = 5;
const mostAgain = 5;
function quotedLine(line, text, style) {
    const [first = '', ...rest] = (0,layout/* wrap */.LV)(`line ${line}: ${(0,text_fix/* cut */.Jj)(text, longestQuote, style)}`, (0,layout/* columns */.YB)(style) - 2);
    return [first, ...rest.map(more => `  ${more}`)].map(words => (0,layout/* paint */.nI)(style, 'bold', words));
}
const longestQuote = 600;
function cause(rule, image, line) {
    const words = rule.inLog?.cause?.(image, line);
    return words === undefined || words.startsWith('the ') ? capital(words ?? `${rule.title}.`) : words;
}
function capital(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function fixLines(rule, image, line, style) {
    const fix = rule.inLog?.fix?.(image, line) ?? { text: rule.fix.text };
    return [
        ...(0,text_fix/* hanging */.rM)('  Fix: ', `${fix.text} (${fix.who ?? rule.who[0] ?? ''})`, style),
        ...(0,text_fix/* toDo */.Xj)(fix, '       ', style)
    ];
}
function named(likeliest, others, style) {
    const linked = (rule) => (0,layout/* link */.nf)(style, rule, (0,links/* rulePageUrl */.Pd)(rule));
    if (others.length === 0)
        return linked(likeliest);
    const rest = others.length - mostNamed;
    return `${linked(likeliest)}; or ${others.slice(0, mostNamed).map(linked).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function again(lines) {
    if (lines.length === 0)
        return '';
    const shown = lines.slice(0, mostAgain).join(', ');
    const rest = lines.length - mostAgain;
    return ` Again in line${lines.length > 1 ? 's' : ''} ${shown}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

// EXTERNAL MODULE: ./src/rules/load-rules.ts
var load_rules = __webpack_require__(3013);
;// CONCATENATED MODULE: ./src/cli/explain-log.ts





/** Where a codespace keeps its own creation log (GitHub's "Troubleshooting creation and deletion of codespaces"). */
const ownLog = '/workspaces/.codespaces/.persistedshare/creation.log';
/** Explains the creation log at `path`, or with `null` that of the codespace in which the command runs. */
async function explainCreationLog(path, { variables, input, style }) {
    const file = path ?? (variables['CODESPACES'] === 'true' ? ownLog : null);
    if (file === null)
        return { kind: 'wrong', problem: noFile };
    try {
        const rules = await (0,load_rules.loadRules)();
        const log = await readCreationLogFrom(texts(file === '-' ? input : (0,external_node_fs_.createReadStream)(file)), rules);
        const name = file === '-' ? 'standard input' : file;
        return { kind: 'explained', text: renderCreationLog(log, { name, rules, style }) };
    }
    catch (error) {
        return { kind: 'wrong', problem: `The log ${JSON.stringify(file)} cannot be read: ${reasonOf(error)}.` };
    }
}
const noFile = `\`--log\` needs a file outside a codespace: name the log, or - for standard input. Inside a codespace, ${ownLog} is read.`;
/** The pieces of a stream as text: UTF-8, or what a byte order mark says; a NUL in the first piece is no text. */
async function* texts(stream) {
    let decoder = null;
    for await (const piece of stream) {
        decoder ??= decoderFor(piece);
        yield decoder.decode(piece, { stream: true });
    }
    if (decoder !== null)
        yield decoder.decode();
}
function decoderFor(start) {
    if (start[0] === 0xff && start[1] === 0xfe)
        return new external_node_util_.TextDecoder('utf-16le');
    if (start.includes(0))
        throw new NotText();
    return new external_node_util_.TextDecoder();
}
class NotText extends Error {
}
function reasonOf(error) {
    if (error instanceof NotText)
        return 'it is not a text file';
    const code = error.code ?? '';
    return reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
}
const reasons = new Map([
    ['ENOENT', 'there is no such file'],
    ['EISDIR', 'it is a directory, and a file was expected'],
    ['EACCES', 'this user may not read it'],
    ['EPERM', 'this user may not read it']
]);


/***/ }),

/***/ 1511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ packageSettings),
/* harmony export */   GW: () => (/* binding */ packagePage),
/* harmony export */   OE: () => (/* binding */ newClassicToken),
/* harmony export */   Xb: () => (/* binding */ ownerPackages),
/* harmony export */   ZX: () => (/* binding */ userSecrets),
/* harmony export */   fA: () => (/* binding */ organizationSecrets),
/* harmony export */   ix: () => (/* binding */ newFineGrainedToken),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   pN: () => (/* binding */ listPages),
/* harmony export */   w6: () => (/* binding */ repositorySecrets)
/* harmony export */ });
/* unused harmony exports organizationPackageDefaults, newRepositorySecret, repositorySettings */
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1994);

/**
 * The settings of a package, with "Manage Codespaces access", inheritance and visibility.
 * Only a package administrator can open it.
 */
function packageSettings(servers, address) {
    return `${packagesOf(servers, address)}/${encodeURIComponent(packageName(address.type, address.name))}/settings`;
}
/** The page of a package that everyone who may see the package can open. */
function packagePage(servers, address) {
    return `${packagesOf(servers, address)}/package/${encodeURIComponent(packageName(address.type, address.name))}`;
}
/** The packages of an owner: the page to start from where the package's own cannot be named. */
function ownerPackages(servers, owner, ownerType) {
    return ownerType === 'Organization'
        ? `${servers.server}/orgs/${encodeURIComponent(owner)}/packages`
        : `${servers.server}/${encodeURIComponent(owner)}?tab=packages`;
}
/** GitHub names an npm package without its scope, which is the owner: `@acme/ui` is the package `ui` of `acme`. */
function packageName(type, name) {
    return type === 'npm' ? name.replace(/^@[^/]*\//, '') : name;
}
/** The default for new packages of an organization: "Inherit access from source repository". */
function organizationPackageDefaults(servers, organization) {
    return `${servers.server}/organizations/${encodeURIComponent(organization)}/settings/packages`;
}
/** The Codespaces secrets of a repository; its administrators can open it. */
function repositorySecrets(servers, repository) {
    return `${servers.server}/${segments(repository)}/settings/secrets/codespaces`;
}
/** The form for a new Codespaces secret of a repository. */
function newRepositorySecret(servers, repository) {
    return `${repositorySecrets(servers, repository)}/new`;
}
/** The Codespaces secrets of an organization; its owners can open it. */
function organizationSecrets(servers, organization) {
    return `${servers.server}/organizations/${encodeURIComponent(organization)}/settings/secrets/codespaces`;
}
/** The Codespaces settings of whoever opens the page, with that person's own secrets. */
function userSecrets(servers) {
    return `${servers.server}/settings/codespaces`;
}
/** The general settings of a repository, where its name, owner and visibility are changed. */
function repositorySettings(servers, repository) {
    return `${servers.server}/${segments(repository)}/settings`;
}
/**
 * The form for a new classic token with its scopes and its note filled in, as GitHub documents it for links to that form
 * (docs: managing your personal access tokens).
 */
function newClassicToken(servers, scopes, description) {
    return `${servers.server}/settings/tokens/new?${query([
        ['scopes', scopes.join(',')],
        ['description', description]
    ])}`;
}
/** The form for a new fine-grained token, filled in (docs: managing your personal access tokens). */
function newFineGrainedToken(servers, token) {
    const { name, description, owner, days, permissions } = token;
    return `${servers.server}/settings/personal-access-tokens/new?${query([
        ['name', name],
        ...(description === undefined ? [] : [['description', description]]),
        ['target_name', owner],
        ['expires_in', String(days)],
        ...Object.entries(permissions)
    ])}`;
}
/** A query whose colons and commas stand as they are, since people read it before they follow it. */
function query(parameters) {
    const encoded = (text) => encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',');
    return parameters.map(([name, value]) => `${name}=${encoded(value)}`).join('&');
}
function packagesOf(servers, address) {
    const owners = address.ownerType === 'Organization' ? 'orgs' : 'users';
    return `${servers.server}/${owners}/${encodeURIComponent(address.owner)}/packages/${address.type}`;
}
function segments(repository) {
    return repository.split('/').map(encodeURIComponent).join('/');
}
/**
 * Reads page after page, 100 items each, until GitHub has no more.
 * Pages are counted here: the address of a `Link` header is not followed, so the token goes nowhere else.
 */
async function listPages(api, token, question) {
    const items = [];
    for (let page = 1; page <= question.pages; page++) {
        const parameters = { ...question.parameters, per_page: 100, page };
        const answer = await api.ask(token, question.route, parameters);
        if (answer.kind !== 'answered' || answer.status !== 200)
            return { kind: 'stopped', answer };
        const found = question.member === null ? (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(answer.data) : (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(answer.data, question.member);
        if (found === null)
            return { kind: 'stopped', answer };
        items.push(...found);
        const total = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .integerAt */ .OW)(answer.data, 'total_count');
        if (question.enough !== undefined && found.some(question.enough))
            return { kind: 'items', items, whole: false };
        if (found.length < 100 || (total !== null && items.length >= total))
            return { kind: 'items', items, whole: true };
    }
    return { kind: 'items', items, whole: false };
}


/***/ }),

/***/ 1994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   OW: () => (/* binding */ integerAt),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   gh: () => (/* binding */ prebuildTokenName),
/* harmony export */   oQ: () => (/* binding */ secretLevels)
/* harmony export */ });
const secretLevels = ['repository', 'organization', 'user'];
/** The secret with which prebuilds log in to GitHub as another account. */
const prebuildTokenName = 'CODESPACES_PREBUILD_TOKEN';
/**
 * Reads values out of JSON that came from outside: whatever its shape, a wrong one is `null`.
 * Only own properties count, so that no name of `Object.prototype` is ever taken for data.
 */
function entry(value, ...path) {
    let at = value;
    for (const name of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return null;
        at = at[name];
    }
    return at;
}
/** The text at a path. */
function textAt(value, ...path) {
    const found = entry(value, ...path);
    return typeof found === 'string' ? found : null;
}
/** The whole number, zero or more, at a path. */
function integerAt(value, ...path) {
    const found = entry(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : null;
}
/** The list at a path. */
function listAt(value, ...path) {
    const found = entry(value, ...path);
    return Array.isArray(found) ? found : null;
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ socketLookup),
/* harmony export */   PG: () => (/* binding */ hostAndPort),
/* harmony export */   Sf: () => (/* binding */ isPrivateHost),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   km: () => (/* binding */ publicLookup),
/* harmony export */   wv: () => (/* binding */ privateAddress)
/* harmony export */ });
/* unused harmony export isPrivateAddress */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5853);


/**
 * Ranges that are no public host: IANA's special-purpose registries for IPv4 and IPv6
 * (RFC 6890 and its updates), which hold loopback, link-local with the metadata addresses, RFC 1918,
 * carrier-grade NAT, benchmarks, documentation, multicast, reserved, unique local and the tunnels.
 */
const specialRanges = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    // Azure's WireServer, a public address that answers inside every virtual machine of Azure alone.
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
    ['::', 96],
    // IPv4-translated (RFC 2765), which some kernels still send to the IPv4 address in it.
    ['::ffff:0:0:0', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['100:0:0:1::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
    ['5f00::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8]
];
const special = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [address, prefix] of specialRanges) {
    special.addSubnet(address, prefix, address.includes(':') ? 'ipv6' : 'ipv4');
}
const loopback = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Prefixes whose last 32 bits are an IPv4 address: IPv4-mapped and the well-known one of NAT64 (RFC 6052). */
const embedding = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
embedding.addSubnet('::ffff:0:0', 96, 'ipv6');
embedding.addSubnet('64:ff9b::', 96, 'ipv6');
/**
 * Whether an IP address (without brackets) is one that a hostile name may not lead to: anything but a public host.
 * A text that is no IP address counts as private.
 */
function isPrivateAddress(address) {
    const bare = address.replace(/%.*$/, '');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare);
    if (version === 0)
        return true;
    if (version === 4)
        return special.check(bare, 'ipv4');
    if (embedding.check(bare, 'ipv6'))
        return special.check(lastFourBytes(bare), 'ipv4');
    return special.check(bare, 'ipv6');
}
/** Whether a host of a URL (IPv6 in brackets) is an IP address rather than a name. */
function isLiteral(hostname) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(withoutBrackets(hostname)) !== 0;
}
/** Whether a host of a URL is `localhost`, a name below it, or a loopback address. */
function isLoopbackHost(hostname) {
    const host = withoutBrackets(hostname).replace(/\.$/, '').toLowerCase();
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (version === 0)
        return host === 'localhost' || host.endsWith('.localhost');
    return loopback.check(host, version === 4 ? 'ipv4' : 'ipv6');
}
/** Whether a host of a URL is refused by its spelling alone, before any name is resolved. */
function isPrivateHost(hostname) {
    if (isLoopbackHost(hostname))
        return true;
    return isLiteral(hostname) && isPrivateAddress(withoutBrackets(hostname));
}
function withoutBrackets(hostname) {
    return hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname;
}
function lastFourBytes(address) {
    const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':');
    const [high = 0, low = 0] = groups.slice(-2).map(group => Number.parseInt(group || '0', 16));
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
/** `host:port` of an address, the port of its scheme where it names none. */
function hostAndPort(url) {
    return `${url.hostname}:${url.port || (url.protocol === 'http:' ? '80' : '443')}`;
}
/**
 * The lookup of a socket that connects to public addresses alone: the check is between the answer of DNS and the
 * connection, so a name that changes its answer meanwhile gains nothing.
 * Private addresses are left out; when none is left the connection fails with `NoAnswer` `address-refused`.
 */
function publicLookup(lookup) {
    return socketLookup(async (hostname) => {
        const found = await lookup(hostname);
        const open = found.filter(entry => !isPrivateAddress(entry.address));
        if (found.length > 0 && open.length === 0)
            throw privateAddress(hostname);
        return open;
    });
}
/** The refusal of a host that leads to a private address. */
function privateAddress(hostname) {
    return new _types_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W('address-refused', `${hostname} leads to a loopback, private or reserved address, which is asked only with allow-private-network`);
}
/** A `Lookup` in the form in which `node:net` calls it. */
function socketLookup(lookup) {
    return (hostname, options, callback) => {
        lookup(hostname).then(found => {
            const [first] = found;
            if (first === undefined)
                callback(notFound(hostname), '', 0);
            else if (options.all === true)
                callback(null, [...found]);
            else
                callback(null, first.address, first.family);
        }, (error) => callback(error, '', 0));
    };
}
function notFound(hostname) {
    return Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' });
}


/***/ }),

/***/ 5853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ retryWords),
/* harmony export */   W: () => (/* binding */ NoAnswer)
/* harmony export */ });
/** A request that got no answer that can be used; `message` is one sentence without secrets. */
class NoAnswer extends Error {
    name = 'NoAnswer';
    reason;
    party;
    constructor(reason, message, party = {}) {
        super(message);
        this.reason = reason;
        this.party = party;
    }
}
/** When to ask again, after "try again". */
function retryWords(retry) {
    if (retry === undefined)
        return 'later';
    if ('after' in retry)
        return `after ${retry.after}`;
    return retry.seconds === 60 ? 'in a minute' : `in ${retry.seconds} seconds`;
}


/***/ }),

/***/ 1644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   bO: () => (/* binding */ tagPattern),
/* harmony export */   ip: () => (/* binding */ withLockDigest)
/* harmony export */ });
/* unused harmony export pullName */
/** No valid reference is longer: registry (a DNS name), repository, tag and digest together. */
const longestReference = 1024;
const schemes = /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\//;
const identifier = /^[a-f0-9]{64}$/;
const bareDigest = /^sha(?:256|384|512):[a-fA-F0-9]*$/;
/**
 * Reads an image reference as Docker does: the grammar, the normalisation of Docker Hub's names and the limits
 * are those of distribution/reference. Never throws.
 */
function parseReference(text) {
    const obstacle = unlikeReference(text);
    if (obstacle !== null)
        return invalid(obstacle);
    const { registry, rest } = splitRegistry(text);
    const at = rest.indexOf('@');
    const digest = at === -1 ? null : rest.slice(at + 1);
    const tagged = at === -1 ? rest : rest.slice(0, at);
    const colon = tagged.indexOf(':');
    const tag = colon === -1 ? null : tagged.slice(colon + 1);
    const repository = colon === -1 ? tagged : tagged.slice(0, colon);
    const reason = registryProblem(registry) ??
        repositoryProblem(repository, text) ??
        tagProblem(tag) ??
        digestProblem(digest);
    if (reason !== null)
        return invalid(reason);
    return { kind: 'reference', reference: fullForm(registry, repository, tag, digest) };
}
/**
 * The same reference pulled by a digest that a lock file gives: the digest stands in `digest`,
 * `text` and `tag` stay.
 */
function withLockDigest(reference, digest) {
    return { ...reference, digest };
}
/** What stands behind `/manifests/` when the image is pulled: its digest when it has one, else its tag. */
function pullName(reference) {
    return reference.digest ?? reference.tag ?? 'latest';
}
function invalid(reason) {
    return { kind: 'invalid', reason };
}
function fullForm(registry, repository, tag, digest) {
    const name = `${registry}/${repository}`;
    if (digest !== null)
        return { text: `${name}@${digest}`, registry, repository, tag, digest };
    const pulled = tag ?? 'latest';
    return { text: `${name}:${pulled}`, registry, repository, tag: pulled, digest: null };
}
/** Texts that are something else altogether, each with a clause of its own. */
function unlikeReference(text) {
    if (text === '')
        return 'it is empty: a repository name was expected, like "alpine:3.20"';
    if (text.length > longestReference)
        return `it has ${text.length} characters: no reference has more than ${longestReference}`;
    if (/\s/.test(text))
        return 'it holds white space: a reference has none';
    const scheme = schemes.exec(text)?.[0];
    if (scheme !== undefined)
        return schemeProblem(scheme);
    if (text.startsWith('oci-layout:'))
        return schemeProblem('oci-layout:');
    if (identifier.test(text) || bareDigest.test(text)) {
        return 'it is the id of an image on one machine: a repository name was expected, like "alpine@sha256:…"';
    }
    return null;
}
function schemeProblem(scheme) {
    if (/^https?:/i.test(scheme))
        return `it is a URL; leave ${scheme} out`;
    if (scheme.startsWith('oci-layout'))
        return 'it names a folder in the OCI layout: an image in a registry was expected';
    return `it starts with ${scheme}: a reference has no scheme`;
}
/**
 * Splits at the first slash where what stands before can only be a registry: `localhost`, or a text with a period,
 * a colon or an upper-case letter. Everything else is on Docker Hub, where a name of one part lies under `library/`.
 */
function splitRegistry(text) {
    const slash = text.indexOf('/');
    const first = slash === -1 ? '' : text.slice(0, slash);
    if (first === 'docker.io' || first === 'index.docker.io')
        return onDockerHub(text.slice(slash + 1));
    const isRegistry = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
    return isRegistry ? { registry: first, rest: text.slice(slash + 1) } : onDockerHub(text);
}
function onDockerHub(rest) {
    return { registry: 'docker.io', rest: rest.includes('/') ? rest : `library/${rest}` };
}
function registryProblem(registry) {
    if (registryPattern.test(registry))
        return null;
    return `the registry "${registry}" is not a valid host name: letters, digits, periods and dashes were expected, and a port of digits`;
}
function repositoryProblem(repository, text) {
    const written = repository.startsWith('library/') && !text.includes(repository) ? repository.slice(8) : repository;
    if (repositoryPattern.test(repository)) {
        if (repository.length <= longestRepository)
            return null;
        return `the repository name has ${repository.length} characters: at most ${longestRepository} are allowed`;
    }
    if (written === '')
        return 'it has no repository name: one was expected, like "alpine:3.20"';
    const lowered = repository.toLowerCase();
    if (lowered !== repository && repositoryPattern.test(lowered)) {
        return `the repository name must be lower case: "${written.toLowerCase()}" instead of "${written}"`;
    }
    return (`the repository name "${written}" is malformed: lower-case letters and digits were expected, ` +
        'with single periods, one or two underscores or dashes between them, and parts separated by "/"');
}
function tagProblem(tag) {
    if (tag === null || tagPattern.test(tag))
        return null;
    if (tag === '')
        return 'there is no tag behind the colon';
    return `the tag "${tag}" is malformed: up to 128 letters, digits, underscores, periods and dashes were expected, not starting with a period or dash`;
}
function digestProblem(digest) {
    if (digest === null)
        return null;
    if (!digestPattern.test(digest)) {
        return `the digest "${digest}" is malformed: "sha256:" and 64 hexadecimal digits were expected`;
    }
    const colon = digest.indexOf(':');
    const algorithm = digest.slice(0, colon);
    const value = digest.slice(colon + 1);
    const length = digestLengths.get(algorithm);
    if (length === undefined)
        return `the digest's algorithm "${algorithm}" is unknown: sha256 was expected`;
    if (value.length !== length)
        return `the digest has ${value.length} hexadecimal digits: ${length} were expected for ${algorithm}`;
    if (value !== value.toLowerCase())
        return 'the digest must be written in lower case';
    return null;
}
/**
 * The grammar of image references (distribution/reference), as fragments of regular expressions
 * that are composed into anchored ones. No fragment can match the same text in two ways, so none backtracks far.
 */
const alphanumeric = '[a-z0-9]+';
/** One period, one or two underscores, or any number of dashes may stand between alphanumerics. */
const separator = '(?:[._]|__|-+)';
const pathComponent = `${alphanumeric}(?:${separator}${alphanumeric})*`;
const repositoryPath = `${pathComponent}(?:/${pathComponent})*`;
const domainComponent = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const domainName = `${domainComponent}(?:\\.${domainComponent})*`;
/** Neither zone identifiers nor embedded IPv4 addresses are allowed between the brackets. */
const ipv6Address = '\\[[a-fA-F0-9:]+\\]';
const registryHost = `(?:${domainName}|${ipv6Address})(?::[0-9]+)?`;
const tag = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}';
const algorithmComponent = '[A-Za-z][A-Za-z0-9]*';
const digest = `${algorithmComponent}(?:[-_+.]${algorithmComponent})*:[0-9a-fA-F]{32,}`;
const repositoryPattern = new RegExp(`^${repositoryPath}$`);
const registryPattern = new RegExp(`^${registryHost}$`);
const tagPattern = new RegExp(`^${tag}$`);
const digestPattern = new RegExp(`^${digest}$`);
/** The longest repository name, without its registry (`RepositoryNameTotalLengthMax`). */
const longestRepository = 255;
/** The digest algorithms of the OCI image specification that registries accept, with the length of their value in hexadecimal digits. */
const digestLengths = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128]
]);


/***/ }),

/***/ 3935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ byPerson),
/* harmony export */   TB: () => (/* binding */ unnamedImages),
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   _$: () => (/* binding */ forImages)
/* harmony export */ });
/* unused harmony exports tasksOf, waysOf, keyOf */
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(734);

/**
 * Groups the fixes of a report by who can carry them out; the person with the heaviest finding comes first. Of every
 * cause it is the first way alone, so that nothing is done twice over; other ways stand below it where they are the same
 * person's.
 */
function byPerson(report) {
    const persons = new Map();
    for (const task of tasksOf(report)) {
        const tasks = persons.get(task.fix.who);
        if (tasks === undefined)
            persons.set(task.fix.who, [task]);
        else
            tasks.push(task);
    }
    return [...persons].map(([who, tasks]) => ({ who, tasks }));
}
/** Every task of a report once, heaviest first; those that differ in the image alone are one. */
function tasksOf({ findings }) {
    const collected = new Map();
    for (const finding of (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .heaviestFirst */ .O7)(findings))
        collect(collected, finding);
    const leading = new Set([...collected.values()].flatMap(({ steps }) => [...steps.keys()]));
    return [...collected.values()].flatMap(({ rules, steps, more }) => {
        const others = [...more.values()].flatMap(other => actionOf(other, key => !leading.has(key)));
        return actionOf(steps).map(action => ({ ...action, more: finalLast(others), rules: [...rules] }));
    });
}
function collect(collected, finding) {
    const [best = [], ...others] = waysOf(finding.fixes);
    for (const who of new Set(best.map(fix => fix.who))) {
        const [lead, ...besides] = best.filter(fix => fix.who === who);
        if (lead === undefined)
            continue;
        const instead = lead.relation === 'first' ? others.flat().filter(fix => fix.who === who) : [];
        const key = alikeKey(lead, finding);
        const task = collected.get(key) ?? { rules: new Set(), steps: noSteps(), more: new Map() };
        collected.set(key, task);
        task.rules.add(finding.rule);
        addStep(task.steps, lead, finding);
        for (const fix of [...besides, ...instead]) {
            const steps = task.more.get(alikeKey(fix, finding)) ?? noSteps();
            task.more.set(alikeKey(fix, finding), steps);
            addStep(steps, fix, finding);
        }
    }
}
function noSteps() {
    return new Map();
}
/** The fixes of a finding as ways, each with what it needs besides; the first is the one that is recommended. */
function waysOf(fixes) {
    const ways = [];
    for (const fix of fixes) {
        const last = ways.at(-1);
        if (fix.relation === 'and' && last !== undefined)
            last.push(fix);
        else
            ways.push([fix]);
    }
    return ways;
}
/** The same words for the same person, whatever the image. */
function alikeKey({ who, text }, { image }) {
    return JSON.stringify([who, withoutImage(text, image)]);
}
function addStep(steps, fix, { image }) {
    const step = steps.get(keyOf(fix)) ?? { fix, images: new Set() };
    steps.set(keyOf(fix), step);
    if (image !== null)
        step.images.add(image);
}
function actionOf(steps, counts = () => true) {
    const [first, ...rest] = [...steps].flatMap(([key, { fix, images }]) => counts(key) ? [{ fix, images: [...images] }] : []);
    return first === undefined ? [] : [{ fix: first.fix, steps: [first, ...rest] }];
}
function finalLast(actions) {
    const isFinal = ({ fix }) => fix.irreversible;
    return [...actions.filter(action => !isFinal(action)), ...actions.filter(isFinal)];
}
/** The images of a step that its text does not name. */
function unnamedImages({ fix, images }) {
    return images.filter(image => withoutImage(fix.text, image) === fix.text);
}
const mostImages = 5;
/** For which images something is to be done, as a sentence after what is to be done; empty where there are none. */
function forImages(images, shown) {
    if (images.length === 0)
        return '';
    const named = images.slice(0, mostImages).map(shown);
    const further = images.length - named.length;
    return ` For ${named.join(', ')}${further > 0 ? ` and ${further} further` : ''}.`;
}
/** What makes two fixes the same thing to carry out. */
function keyOf({ who, text, url, command, patch }) {
    return JSON.stringify([who, text, url, command, patch]);
}
/** A text with a mark in place of the image's reference and of its name without tag or digest. */
function withoutImage(text, image) {
    if (image === null || image === '')
        return text;
    const name = image.replace(/@.*$/, '').replace(/:[^/]*$/, '');
    const parts = text.replaceAll(image, '\u0000');
    return name === '' ? parts : parts.replaceAll(name, '\u0001');
}
/**
 * A command on several lines that a shell still runs as one: commands that are joined by `&&` stand below each other.
 * Pasted apart, the second would be taken for the value that the first asks for.
 */
function commandLines(command) {
    return command.replaceAll(' && ', ' &&\n  ');
}


/***/ }),

/***/ 734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ heaviestFirst),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   s5: () => (/* binding */ mentionOf),
/* harmony export */   wQ: () => (/* binding */ viaOf)
/* harmony export */ });
/* unused harmony export weightOf */
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);

const weight = { no: 0, unknown: 1, yes: 2 };
/** The worst verdict that counts for whether a row needs a reader: of all audiences that there are. */
function worst(access) {
    const verdicts = [access.team, access.prebuild, access.outside ?? 'yes'];
    return verdicts.reduce((left, right) => (weight[right] < weight[left] ? right : left));
}
/** Images with the worst news first, those that a codespace needs before the others, then in the report's order. */
function worstFirst(rows) {
    const verdicts = ({ access }) => weight[access.team] * 9 + weight[access.prebuild] * 3 + weight[worst(access)];
    const rank = (row) => verdicts(row) * 2 + (row.required ? 0 : 1);
    return [...rows].sort((left, right) => rank(left) - rank(right));
}
/**
 * Findings with the heaviest first, otherwise in the report's order: by severity, and of the errors those that concern
 * the team before those that concern people from outside alone.
 */
function heaviestFirst(rows) {
    return [...rows].sort((left, right) => weightOf(left) - weightOf(right));
}
/** The less, the heavier. */
function weightOf({ severity, rule }) {
    const outsideAlone = severity === 'error' && rule === 'outside-contributors-blocked';
    return _model_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(severity) * 2 + (outsideAlone ? 1 : 0);
}
/** The mention at which a finding points: the same place, and the finding's image where it names one; `null`: none. */
function mentionOf(report, finding) {
    const { location } = finding;
    if (location === null)
        return null;
    const images = report.images.filter(image => finding.image === null || image.reference === finding.image);
    const mentions = [
        ...images.flatMap(image => image.uses),
        ...report.unresolved,
        ...report.packages.flatMap(entry => entry.uses)
    ];
    const same = (mention) => mention.file === location.file && mention.line === location.line && mention.column === location.column;
    return mentions.find(same) ?? null;
}
/** The places that led to where a finding points, outermost first. */
function viaOf(report, finding) {
    return mentionOf(report, finding)?.via ?? [];
}


/***/ }),

/***/ 8583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ fixLines),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   K1: () => (/* binding */ cutMark),
/* harmony export */   TW: () => (/* binding */ firstFixLines),
/* harmony export */   Xj: () => (/* binding */ toDo),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   rM: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _by_person_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3935);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
/* harmony import */ var _untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5459);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2704);




const labels = {
    first: 'Fix: ',
    or: 'Or:  ',
    and: 'And: '
};
/** A fix with who can do it, if not everyone can. Page, command and patch stand on lines of their own, to be copied. */
function fixLines(fix, style) {
    return linesOfFix((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRepeat */ .mG)(fix), toDo, style);
}
/** The same, where a long patch is only counted. */
function shortFixLines(fix, style) {
    const { patch, ...rest } = fix;
    if (patch === undefined || !(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLongPatch */ .lh)(patch))
        return fixLines(fix, style);
    return linesOfFix(rest, (todo, indent) => [
        ...toDo(todo, indent, style),
        `${indent}${(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .nI)(style, 'dim', `The text to write has ${linesOf(patch).length} lines: --verbose prints it.`)}`
    ], style);
}
function linesOfFix(fix, body, style) {
    const who = fix.who === 'anyone with write access' ? '' : ` (${fix.who})`;
    const mark = `  ${labels[fix.relation]}`;
    const indent = ' '.repeat(mark.length);
    return [
        ...hanging(mark, fix.text + (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .finality */ .vP)(fix) + who, style),
        ...body(fix, indent, style),
        ...(fix.note === undefined ? [] : hanging(indent, fix.note, style))
    ];
}
/** The first fix in full with what it needs besides, and the other ways in a line. */
function firstFixLines(fixes, style) {
    const next = fixes.findIndex(({ relation }) => relation === 'or');
    const first = next < 0 ? fixes : fixes.slice(0, next);
    const others = fixes.filter(({ relation }) => relation === 'or');
    return [...first.flatMap(fix => shortFixLines(fix, style)), ...otherWays(others, style)];
}
/** Words of other ways that are worth reading before `--verbose` is asked for. */
const mostWords = 20;
function otherWays(others, style) {
    if (others.length === 0)
        return [];
    const shown = [];
    for (const fix of others) {
        const clause = asClause(fix.text) + (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .finality */ .vP)(fix);
        const words = [...shown, clause].join(' ').split(' ').length;
        if (shown.length > 0 && words > mostWords)
            break;
        shown.push(clause);
    }
    const further = others.length - shown.length;
    const more = further > 0 ? `; or ${further} more ${further === 1 ? 'way' : 'ways'}` : '';
    return hanging(`  ${labels.or}`, `${shown.join('; or ')}${more}. (--verbose)`, style);
}
/** A sentence that begins with a verb, within another. */
function asClause(text) {
    return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
/** What to open, to run and to write, each line after `indent`. */
function toDo(fix, indent, style) {
    const bar = style.unicode ? '│' : '|';
    return [
        ...(fix.url === undefined ? [] : [indent + (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .nI)(style, 'cyan', (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(fix.url))]),
        ...linesOf(fix.command && (0,_by_person_js__WEBPACK_IMPORTED_MODULE_0__/* .commandLines */ .Zm)(fix.command)).map(line => indent + prompt(line) + (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .nI)(style, 'bold', (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(line))),
        ...linesOf(fix.patch).map(line => `${indent}${(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .paint */ .nI)(style, 'dim', bar)} ${(0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(line)}`.trimEnd())
    ];
}
/** A line that begins with white space goes on with the command of the line before. */
function prompt(line) {
    return line.startsWith(' ') ? '  ' : '$ ';
}
function linesOf(text) {
    return text === undefined
        ? []
        : text
            .replace(/\n$/, '')
            .replaceAll('\t', '  ')
            .split(/\r\n|\r|\n/);
}
/** A sentence after a mark of ours, its further lines under its first. */
function hanging(mark, text, style) {
    const indent = ' '.repeat(mark.length);
    const [first = '', ...rest] = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .wrap */ .LV)(sentence(text, style), (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .proseColumns */ .RF)(style) - mark.length);
    return [mark + first, ...rest.map(line => indent + line)];
}
/** The mark of what was cut. */
function cutMark(style) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .inOwnWords */ .Zb)(style, '…');
}
/** A sentence of ours, which may quote what stands in a file, for the terminal. */
function sentence(text, style) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .inOwnWords */ .Zb)(style, (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(text));
}
/** A text of a file for the terminal, at most `limit` UTF-16 units of it, with a mark where something was cut. */
function cut(text, limit, style) {
    if (text.length <= limit)
        return (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(text);
    const mark = cutMark(style);
    return (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(text.slice(0, limit - mark.length).replace(/[\uD800-\uDBFF]$/, '')) + mark;
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
        title: 'a devcontainer.json is where Codespaces does not look'
    },
    'nothing-checked': {
        severity: 'warning',
        title: 'no configuration was found, and that looks like a mistake'
    },
    'missing-file': { severity: 'error', title: 'a file that a configuration names is absent' },
    'path-outside-repository': { severity: 'error', title: 'a path leaves the repository' },
    'invalid-image-reference': { severity: 'error', title: 'the text is not a valid image reference' },
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
    'image-not-found': { severity: 'error', title: 'the tag or digest does not exist' },
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
    'token-cannot-read-packages': { severity: 'warning', title: 'the token of the check cannot read packages' },
    'secrets-not-checked': { severity: 'notice', title: 'the names of the Codespaces secrets were not read' },
    'expired-ignore': { severity: 'warning', title: 'an ignore is past its date' },
    'unused-declaration': { severity: 'notice', title: 'nothing needs an entry of the configuration file' },
    'declaration-changed': { severity: 'warning', title: 'the pull request changes what is declared' },
    'login-in-initialize-command': { severity: 'notice', title: 'initializeCommand logs in' },
    'secrets-unused': { severity: 'notice', title: 'secrets for a registry that no image uses' },
    'docker-client-disagrees': { severity: 'warning', title: 'the docker client got another answer' },
    'unsupported-manifest': { severity: 'error', title: 'this is not an image that Docker can run' },
    'package-not-seamless': {
        severity: 'warning',
        title: 'the registry gives codespaces no access of its own'
    },
    'address-refused': { severity: 'warning', title: 'the address is private and was not asked' },
    'limit-reached': { severity: 'warning', title: 'a limit was reached; the report is incomplete' },
    'codespaces-unavailable': { severity: 'notice', title: 'GitHub Enterprise Server has no Codespaces' }
};
/** All identifiers, in the order of the catalogue. */
const ruleIds = Object.keys(catalogue);
/** Whether a text is the identifier of a rule. */
function isRuleId(text) {
    return Object.hasOwn(catalogue, text);
}


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRules: () => (/* binding */ loadRules)
/* harmony export */ });
/** Loads every rule with its texts. They are long, so nobody loads them who does not print them. */
async function loadRules() {
    const { rules } = await __webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 625));
    return rules;
}


/***/ })

};
