export const id = 907;
export const ids = [907,13];
export const modules = {

/***/ 7907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCreationLog: () => (/* binding */ explainCreationLog)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/rules/catalogue.ts
var catalogue = __webpack_require__(91062);
;// CONCATENATED MODULE: ./src/creation-log/signs.ts
/**
 * The words of Docker, containerd, BuildKit, compose, the dev container CLI and registries for what more than one cause
 * leads to, the more telling ones first: `denied: denied` is a refused login, `denied` a missing right. `failure` marks that
 * something failed, and not why. They come from public reports of codespaces that failed, and from the sources of these
 * programs.
 */
const signs = [
    { sign: 'download-failed', texts: ['failed to download package'] },
    { sign: 'download-failed', texts: ['failed to fetch blob'] },
    { sign: 'feature-unresolved', texts: ['could not resolve feature'] },
    { sign: 'feature-unresolved', texts: ['feature', 'could not be processed'] },
    { sign: 'feature-unresolved', texts: ['failed to process feature'] },
    { sign: 'feature-unresolved', texts: ['no manifest found'] },
    { sign: 'feature-unresolved', texts: ['failed to fetch tarball for'] },
    { sign: 'feature-unresolved', texts: ['failed to fetch bearer token for'] },
    { sign: 'feature-unresolved', texts: ['could not fetch bearer token for'] },
    { sign: 'feature-unresolved', texts: ['on reattempt after auth'] },
    { sign: 'feature-unresolved', texts: ["request 'https://", '/v2/', "' failed"] },
    { sign: 'login-refused', texts: ['credentials for', 'may be expired'] },
    { sign: 'login-refused', texts: ['failed to fetch oauth token'] },
    { sign: 'login-refused', texts: ['denied: denied'] },
    { sign: 'login-refused', texts: ['incorrect username or password'] },
    { sign: 'login-refused', texts: ['invalid username/password'] },
    { sign: 'login-refused', texts: ['invalid username or password'] },
    { sign: 'login-refused', texts: ['cannot be authenticated with the token provided'], registry: 'github' },
    { sign: 'login-refused', texts: ['login attempt to', 'failed with status: 400'] },
    { sign: 'login-refused', texts: ['login attempt to', 'failed with status: 401'] },
    { sign: 'login-refused', texts: ['login attempt to', 'failed with status: 403'] },
    { sign: 'login-refused', texts: ['http basic: access denied'] },
    { sign: 'login-refused', texts: ['personal access token is expired'] },
    { sign: 'denied', texts: ['installation not allowed to read'], registry: 'github' },
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

;// CONCATENATED MODULE: ./src/creation-log/candidates.ts


/**
 * Prepares the search for what lines point to. A line is only ever searched for fixed texts, so none is too strange, and
 * all but a few lines are done with after one look for any of them.
 */
function pointerFinder(rules) {
    const traces = catalogue.ruleIds.flatMap(rule => (rules[rule].traces ?? []).map(trace => ({ rule, trace })));
    const told = traces.flatMap(({ rule, trace }) => 'texts' in trace ? trace.texts.map(texts => ({ rule, texts, rank: trace.rank })) : []);
    const bySign = traces.flatMap(({ rule, trace }) => ('sign' in trace ? [{ rule, ...trace }] : []));
    const any = anyOf([...signs, ...told].map(({ texts }) => texts));
    return (lower, named) => {
        if (!any.test(lower))
            return null;
        const sign = signs.find(({ texts, besideImage }) => (named.image || besideImage !== true) && includesAll(lower, texts));
        const here = told.filter(({ texts }) => includesAll(lower, texts));
        const sure = here.filter(({ rank }) => rank === undefined);
        if (sure.length > 0)
            return { rules: bySeverity(sure.map(({ rule }) => rule)), sign: null };
        const ranked = [...here, ...bySign.filter(trace => trace.sign === sign?.sign)];
        const likely = byPlace(ranked, sign?.registry ?? named.registry);
        return likely.length > 0 || sign !== undefined ? { rules: likely, sign: sign?.sign ?? null } : null;
    };
}
/** Where a line tells several rules, what certainly failed stands before what may fail. */
function bySeverity(told) {
    const weights = { error: 0, warning: 1, notice: 2 };
    return distinct(told).toSorted((a, b) => weights[catalogue.catalogue[a].severity] - weights[catalogue.catalogue[b].severity]);
}
function byPlace(ranked, registry) {
    const placed = ranked.flatMap(({ rule, rank }) => {
        const place = typeof rank === 'number' ? rank : rank?.[registry];
        return place === undefined ? [] : [{ rule, place }];
    });
    return distinct(placed.toSorted((a, b) => a.place - b.place).map(({ rule }) => rule));
}
/** Finds whether a line holds any of the texts: of each group the longest, which is the rarest. */
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

// EXTERNAL MODULE: ./src/reference/reference.ts
var reference = __webpack_require__(71644);
;// CONCATENATED MODULE: ./src/creation-log/image.ts

/** A reference as programs quote it in a sentence; every part is bounded, so that no line takes long. */
const written = String.raw `["'\`]?([a-zA-Z0-9][\w.:/@-]{0,511})`;
/** Where programs name the image that they speak of, the surest first. */
const mentions = [
    /\bhttps?:\/\/(?<host>[a-z0-9.-]{1,253}(?::\d{1,5})?)\/v2\/(?<path>[a-z0-9._/-]{1,255})\/(?:manifests|blobs)\/(?<tag>[\w.:-]{0,140})/i,
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
    new RegExp(`\\bfeature (?:manifest for )?${written}`, 'i'),
    new RegExp(`\\bdependency ${written}`, 'i'),
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
const hosts = new Map([
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
            return hosts.get(host) ?? host;
    }
    return null;
}
function inAddress(host, path, tag) {
    const registry = hosts.get(host.toLowerCase()) ?? host.toLowerCase();
    const name = `${registry}/${path.replace(/%2F/gi, '/')}`;
    const end = tag === '' ? '' : /^[a-z0-9]{1,10}:/.test(tag) ? `@${tag}` : `:${tag}`;
    return inText(`${name}${end}`);
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

;// CONCATENATED MODULE: ./src/creation-log/line.ts

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

// EXTERNAL MODULE: ./src/credentials/ecr-host.ts
var ecr_host = __webpack_require__(2395);
// EXTERNAL MODULE: ./src/credentials/server-key.ts
var server_key = __webpack_require__(98969);
// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(21511);
// EXTERNAL MODULE: ./src/registry/hosts.ts
var registry_hosts = __webpack_require__(91604);
;// CONCATENATED MODULE: ./src/creation-log/registry.ts





/** Whose registry a host (`host` or `host:port`) is. */
function registryAt(registry) {
    if ((0,registry_hosts/* knownRegistry */.n2)(registry)?.public === true)
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
        login: (0,registry_hosts/* pullLogin */.Pe)(registry).make,
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
            login: (0,registry_hosts/* pullLogin */.Pe)('').make
        }
        : {
            ...image,
            host,
            isPublic: registryAt(host) === 'public',
            server: serverOf(host),
            login: (0,registry_hosts/* pullLogin */.Pe)(host).make
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
/** So many lines lie between an outage and what the dev container CLI says of the Feature. */
const nearbyOutage = 20;
/** Reads a log that is at hand as a whole, as `readCreationLogFrom` does. */
function readCreationLog(text, rules) {
    const reader = creationLogReader(rules);
    reader.take(text);
    return reader.end().readings;
}
/**
 * Reads the creation log of a codespace ("Codespaces: View Creation Log") piece by piece and names the rules that its lines
 * point to. At most 200,000 lines and 64 Mi characters are read, 8,192 characters of each, and 1,000 readings given; the same line again is left
 * out.
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
/** Reads line after line; what an earlier line named or told counts for those after it. */
function lineReader(rules) {
    const find = pointerFinder(rules);
    const before = earlierLines();
    const told = new Set();
    return (raw, line) => {
        const text = plainLine(raw);
        if (text === '' || isForeign(text) || told.has(text))
            return null;
        const lower = text.toLowerCase();
        const own = namedImage(text);
        const meant = before.meant(own, lower, line);
        const pointer = find(lower, { registry: registryMeant(meant, lower), image: own.kind === 'image' });
        if (pointer === null)
            return null;
        const { sign } = pointer;
        if (meant.kind === 'local' && sign !== null && sign !== 'failure')
            return null;
        const image = meant.kind === 'image' ? toAdvise(meant.reference) : null;
        if (sign === 'absent' && before.explains(image))
            return null;
        const host = image?.host ?? namedHost(lower);
        const follows = sign !== null && isOutcome(sign) && before.outage(host, line);
        const found = follows ? outageRules : pointer.rules;
        before.remember(image, host, found, line);
        told.add(text);
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

// EXTERNAL MODULE: ./src/terminal.ts
var terminal = __webpack_require__(65459);
// EXTERNAL MODULE: ./src/report/text/fix.ts
var text_fix = __webpack_require__(48583);
// EXTERNAL MODULE: ./src/report/text/words.ts
var words = __webpack_require__(91605);
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
/** So many lines that only mark a failure are shown where no line tells a cause. */
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
        ...(0,text_fix/* hanging */.rM)('  ', `(${named(likeliest, others)})${again(more)}`, style)
    ];
}
/** So many ways to tell other causes apart are printed, and so many of their rules named. */
const mostApart = 3;
const mostNamed = 5;
const mostAgain = 5;
function quotedLine(line, text, style) {
    const [first = '', ...rest] = (0,terminal/* wrap */.LV)(`line ${line}: ${(0,words/* cut */.Jj)(text, longestQuote, style)}`, (0,terminal/* columns */.YB)(style));
    return [
        (0,terminal/* paint */.nI)(style, 'bold', first),
        ...rest.map(more => (0,terminal/* paint */.nI)(style, 'bold', `  ${more}`.slice(0, (0,terminal/* columns */.YB)(style))))
    ];
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
function named(likeliest, others) {
    if (others.length === 0)
        return likeliest;
    const rest = others.length - mostNamed;
    return `${likeliest}; or ${others.slice(0, mostNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function again(lines) {
    if (lines.length === 0)
        return '';
    const shown = lines.slice(0, mostAgain).join(', ');
    const rest = lines.length - mostAgain;
    return ` Again in line${lines.length > 1 ? 's' : ''} ${shown}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

// EXTERNAL MODULE: ./src/rules/load-rules.ts
var load_rules = __webpack_require__(63013);
;// CONCATENATED MODULE: ./src/explain-log.ts





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

/***/ 55285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ commandLines)
/* harmony export */ });
/**
 * A command on several lines that a shell still runs as one: commands that are joined by `&&` stand below each other.
 * Pasted apart, the second would be taken for the value that the first asks for.
 */
function commandLines(command) {
    return command.replaceAll(' && ', ' &&\n  ');
}


/***/ }),

/***/ 48583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ fixLines),
/* harmony export */   TW: () => (/* binding */ firstFixLines),
/* harmony export */   Xj: () => (/* binding */ toDo),
/* harmony export */   rM: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65459);
/* harmony import */ var _command_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55285);
/* harmony import */ var _untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55459);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91605);




const labels = {
    first: 'Fix: ',
    or: 'Or:  ',
    and: 'And: '
};
/** A fix with who can do it, if not everyone can. Page, command and patch stand on lines of their own, to be copied. */
function fixLines(fix, style) {
    const who = fix.who === 'anyone with write access' ? '' : ` (${fix.who})`;
    const mark = `  ${labels[fix.relation]}`;
    const indent = ' '.repeat(mark.length);
    return [
        ...hanging(mark, textOf(fix) + who, style),
        ...toDo(fix, indent, style),
        ...(fix.note === undefined ? [] : hanging(indent, fix.note, style))
    ];
}
function textOf({ text, irreversible }) {
    return irreversible ? `${text.replace(/\.$/, '')}, which cannot be undone.` : text;
}
/** The first fix in full with what it needs besides, and the other ways in a line. */
function firstFixLines(fixes, style) {
    const next = fixes.findIndex(({ relation }) => relation === 'or');
    const first = next < 0 ? fixes : fixes.slice(0, next);
    const others = fixes.filter(({ relation }) => relation === 'or');
    return [...first.flatMap(fix => fixLines(fix, style)), ...otherWays(others, style)];
}
/** Words of other ways that are worth reading before `--verbose` is asked for. */
const mostWords = 24;
function otherWays(others, style) {
    if (others.length === 0)
        return [];
    const shown = [];
    for (const { text } of others) {
        const words = [...shown, text].join(' ').split(' ').length;
        if (shown.length > 0 && words > mostWords)
            break;
        shown.push(asClause(text));
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
        ...(fix.url === undefined ? [] : [indent + (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'cyan', (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(fix.url))]),
        ...linesOf(fix.command && (0,_command_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLines */ .Z)(fix.command)).map(line => indent + prompt(line) + (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'bold', (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(line))),
        ...linesOf(fix.patch).map(line => `${indent}${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'dim', bar)} ${(0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(line)}`.trimEnd())
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
    const [first = '', ...rest] = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(text, style), (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .proseColumns */ .RF)(style) - mark.length);
    return [mark + first, ...rest.map(line => indent + line)];
}


/***/ }),

/***/ 91605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   K1: () => (/* binding */ cutMark),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65459);
/* harmony import */ var _untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55459);


/** The mark of what was cut. */
function cutMark(style) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .inOwnWords */ .Zb)(style, '…');
}
/** A sentence of ours, which may quote what stands in a file, for the terminal. */
function sentence(text, style) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .inOwnWords */ .Zb)(style, (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(text));
}
/** A text of a file for the terminal, at most `limit` UTF-16 units of it, with a mark where something was cut. */
function cut(text, limit, style) {
    if (text.length <= limit)
        return (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(text);
    const mark = cutMark(style);
    return (0,_untrusted_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .forTerminal */ .Q)(text.slice(0, limit - mark.length).replace(/[\uD800-\uDBFF]$/, '')) + mark;
}


/***/ }),

/***/ 63013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRules: () => (/* binding */ loadRules)
/* harmony export */ });
/** Loads every rule with its texts. They are long, so nobody loads them who does not print them. */
async function loadRules() {
    const { rules } = await __webpack_require__.e(/* import() */ 371).then(__webpack_require__.bind(__webpack_require__, 26371));
    return rules;
}


/***/ })

};
