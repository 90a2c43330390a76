export const id = 7458;
export const ids = [7458];
export const modules = {

/***/ 4978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ circleFinding)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);


/**
 * The finding about Features that wait for one another, so that no order is left to install them in; `null` where there
 * is one. An entry for what is not installed counts for nothing (`computeDependsOnInstallationOrder` of the dev container
 * CLI's containerFeaturesOrder.ts).
 */
function circleFinding(features) {
    const stuck = withoutOrder(features);
    const byName = new Map(stuck.flatMap(feature => namesOf(feature).map(name => [name, feature])));
    const path = new Set();
    let feature = stuck[0];
    while (feature !== undefined) {
        const wait = feature.waits.find(one => byName.has(nameOf(one)));
        const next = wait && byName.get(nameOf(wait));
        if (wait === undefined || next === undefined)
            return null;
        path.add(feature);
        if (path.has(next))
            return findingOf([...circleAt(next, [...path]), next], wait.place);
        feature = next;
    }
    return null;
}
function circleAt(start, path) {
    return path.slice(path.indexOf(start));
}
function findingOf(path, location) {
    const labels = path.map(({ label }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(label));
    const circle = (labels.length > 2 * mostShown ? shortened(labels) : labels).join(' → ');
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('invalid-configuration', {
        message: `Features wait for one another in a circle: ${circle}. The dev container CLI finds no order to install them in: leave one of them out, or its entry in \`dependsOn\` or \`installsAfter\`.`,
        location
    });
}
/** Features of a circle that are shown from each end of it. */
const mostShown = 5;
function shortened(labels) {
    return [...labels.slice(0, mostShown), '…', ...labels.slice(-mostShown)];
}
/** The Features that are left when each is installed as soon as all that it waits for are. */
function withoutOrder(features) {
    const names = new Set(features.flatMap(namesOf));
    const open = new Map(features.map(feature => [feature, openWaits(feature, names)]));
    const waiting = new Map();
    for (const [feature, waits] of open)
        for (const name of waits) {
            const others = waiting.get(name);
            if (others === undefined)
                waiting.set(name, [feature]);
            else
                others.push(feature);
        }
    const ready = features.filter(feature => open.get(feature)?.size === 0);
    for (const feature of ready) {
        open.delete(feature);
        for (const name of namesOf(feature)) {
            for (const other of waiting.get(name) ?? []) {
                const waits = open.get(other);
                if (waits?.delete(name) === true && waits.size === 0)
                    ready.push(other);
            }
        }
    }
    return [...open.keys()];
}
function namesOf({ key, resource }) {
    return [`dependsOn ${key}`, `installsAfter ${resource}`];
}
function nameOf({ relation, target }) {
    return `${relation} ${target}`;
}
function openWaits({ waits }, names) {
    return new Set(waits.map(nameOf).filter(name => names.has(name)));
}


/***/ }),

/***/ 3753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ expandShortName),
/* harmony export */   PO: () => (/* binding */ classifyFeature),
/* harmony export */   mE: () => (/* binding */ expandOption)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7606);

const collection = 'ghcr.io/devcontainers/features';
// The short names that the CLI still maps to a published Feature, always at version 1 (`getBackwardCompatibleFeatureId`).
const shortNames = new Map([
    ...[
        'aws-cli',
        'azure-cli',
        'desktop-lite',
        'docker-in-docker',
        'docker-from-docker',
        'dotnet',
        'git',
        'git-lfs',
        'github-cli',
        'java',
        'kubectl-helm-minikube',
        'node',
        'powershell',
        'python',
        'ruby',
        'rust',
        'sshd',
        'terraform'
    ].map(name => [name, name]),
    ['golang', 'go'],
    ['common', 'common-utils']
]);
// Short names that became an option of another Feature (`updateDeprecatedFeaturesIntoOptions`).
const becameOptions = new Map([
    ['gradle', 'java'],
    ['maven', 'java'],
    ['jupyterlab', 'python']
]);
/** The id that the CLI takes in the place of a short name; every other id as it is. */
function expandShortName(id) {
    const name = shortNames.get(id);
    return name === undefined ? id : `${collection}/${name}:1`;
}
/**
 * The id that the CLI adds for a key of `features` that became an option of another Feature; `null` where that other
 * Feature is listed already, and `id` itself where it is no such key.
 */
function expandOption(id, listed) {
    const name = becameOptions.get(id);
    if (name === undefined)
        return id;
    const target = `${collection}/${name}`;
    for (const other of listed) {
        if (other === name || other === target || other.startsWith(`${target}:`))
            return null;
    }
    return `${target}:1`;
}
/** Longer ids name nothing that could be fetched. */
const longest = 2_048;
/** Tells what an id means. */
function classifyFeature(written) {
    if (written.length > longest)
        return { kind: 'malformed', reason: `it has more than ${longest} characters` };
    const id = expandShortName(written);
    if (!id.includes('/') && !id.includes('\\'))
        return unsupportedShortName(id);
    if (id.startsWith('https://'))
        return classifyArchive(id);
    if (id.startsWith('./') || id.startsWith('../'))
        return { kind: 'local', path: id };
    if (id.startsWith('/')) {
        return {
            kind: 'unsupported',
            reason: 'an absolute path is not allowed, write `./` and a folder under `.devcontainer`'
        };
    }
    return classifyArtifact(id);
}
function unsupportedShortName(id) {
    return {
        kind: 'unsupported',
        reason: `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} is a short name that the dev container CLI does not know: write ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`./${id}`)} for a local Feature, or the full id of a published one (https://containers.dev/features)`
    };
}
const featureName = /^[a-zA-Z0-9_-]+$/;
function classifyArchive(id) {
    const path = URL.canParse(id) ? new URL(id).pathname : '';
    const name = path.slice(path.lastIndexOf('/') + 1);
    const match = /devcontainer-feature-(.*).tgz/.exec(name);
    if (match !== null && featureName.test(match[1] ?? ''))
        return { kind: 'archive' };
    return {
        kind: 'unsupported',
        reason: 'the archive of a Feature must be called `devcontainer-feature-<id>.tgz`'
    };
}
const lowerCasePath = /^[a-z0-9]+(?:[._-][a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*)*$/;
const version = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
// The rules of the CLI's `getRef`, which are not those of Docker: everything is lower-cased, the tag too, and a tag beside
// a digest is refused. What has no dot in its first part is never asked of a registry, but of GitHub's releases.
function classifyArtifact(written) {
    const id = written.toLowerCase();
    const { resource, suffix } = splitVersion(id);
    const [registry = '', owner = '', ...rest] = resource.split('/');
    const asksRegistry = registry.includes('.') || registry.startsWith('localhost');
    if (!asksRegistry)
        return classifyRelease(written);
    const problem = versionProblem(suffix);
    if (problem !== null)
        return { kind: 'malformed', reason: problem };
    const publisher = owner === 'devcontainers-contrib' ? 'devcontainers-extra' : owner;
    const path = [publisher, ...rest].join('/');
    if (rest.length === 0 || id.startsWith('.') || !lowerCasePath.test(path)) {
        return {
            kind: 'malformed',
            reason: 'expected `registry/namespace/name`, with a tag or a `sha256` digest'
        };
    }
    return {
        kind: 'oci',
        text: `${registry}/${path}${suffix === '' ? ':latest' : suffix}`,
        mayBeRelease: URL.canParse(`https://${registry}/`) && classifyRelease(written).kind === 'archive'
    };
}
// An empty tag is none: `getRef` falls back to `latest` for both.
function splitVersion(id) {
    const at = id.lastIndexOf('@');
    const colon = id.lastIndexOf(':');
    const end = at >= 0 ? at : colon > id.lastIndexOf('/') ? colon : id.length;
    const suffix = id.slice(end);
    return { resource: id.slice(0, end), suffix: suffix === ':' ? '' : suffix };
}
function versionProblem(suffix) {
    if (suffix === '')
        return null;
    if (suffix.startsWith(':'))
        return version.test(suffix.slice(1)) ? null : 'the tag is malformed';
    return /^@sha256:[0-9a-f]{64}$/.test(suffix) ? null : 'expected a `sha256` digest of 64 digits after `@`';
}
function classifyRelease(id) {
    const [path = '', ...versions] = id.split('@');
    const segments = path.split('/');
    const named = segments.length === 3 && segments.every(segment => segment !== '');
    if (versions.length < 2 && named && featureName.test(segments[2] ?? ''))
        return { kind: 'archive' };
    return {
        kind: 'malformed',
        reason: 'its first part names no registry (it has no dot), and it is no Feature of a GitHub release (`owner/repository/feature`) either'
    };
}


/***/ }),

/***/ 7458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather),
  Q: () => (/* binding */ gatherFrom),
  gatherNothing: () => (/* binding */ gatherNothing)
});

// EXTERNAL MODULE: ./src/credentials/aws/ecr-host.ts
var ecr_host = __webpack_require__(1481);
// EXTERNAL MODULE: ./src/github/types.ts
var types = __webpack_require__(1994);
// EXTERNAL MODULE: ./src/model.ts
var model = __webpack_require__(182);
// EXTERNAL MODULE: ./src/credentials/triples/near-miss.ts
var near_miss = __webpack_require__(3233);
;// CONCATENATED MODULE: ./src/credentials/triples/survey.ts



/**
 * What the names of the three levels say together. Repository level beats organization level, and
 * both beat the user level, whose names prove nothing for colleagues. A user has no organization level.
 * A name that may or may not reach the repository counts as one that does not, and its level as not read.
 */
function surveySecrets(listings, ownerType) {
    const found = types/* secretLevels */.oQ.flatMap(level => namesOf(level, listings[level]));
    const unread = types/* secretLevels */.oQ
        .filter(level => level !== 'organization' || ownerType !== 'User')
        .flatMap(level => unreadOf(level, listings[level]));
    const triples = surveyTriples(found);
    return {
        triples,
        nearMisses: nearMisses(found, new Set(triples.map(triple => triple.prefix))),
        allRead: unread.every(({ level }) => level === 'user'),
        prebuildToken: found.find(isPrebuildToken)?.level ?? null,
        unread
    };
}
/** Prebuilds get no secrets of the user level. */
function isPrebuildToken({ name, level, reaches }) {
    return name === types/* prebuildTokenName */.gh && level !== 'user' && reaches !== 'no';
}
function namesOf(level, listing) {
    return listing.read === 'names'
        ? listing.names.map(name => ({ ...name, name: name.name.toUpperCase(), level }))
        : [];
}
function unreadOf(level, listing) {
    if (listing.read !== 'names')
        return [{ level, why: whyUnread(listing), detail: listing.detail, ...unreachableKind(listing) }];
    const doubtful = listing.names.filter(name => name.reaches === 'unknown' && (0,near_miss/* tripleName */.a)(name.name.toUpperCase()) !== null);
    const [first] = doubtful;
    if (first === undefined)
        return [];
    const others = doubtful.length === 1 ? '' : ` and ${doubtful.length - 1} more`;
    const detail = `which repositories ${first.name}${others} reaches could not be read`;
    return [{ level, why: 'no-answer', detail }];
}
function whyUnread(listing) {
    switch (listing.read) {
        case 'refused':
            if (listing.singleSignOn === true)
                return 'single-sign-on';
            return listing.status === 401 ? 'not-accepted' : 'not-permitted';
        case 'not-found':
            return 'not-permitted';
        case 'unreachable':
            return 'no-answer';
        default:
            return listing.read;
    }
}
function unreachableKind(listing) {
    if (listing.read !== 'unreachable')
        return {};
    const { cause, host, retry } = listing;
    return {
        unreachable: {
            ...(cause === undefined ? {} : { cause }),
            ...(host === undefined ? {} : { host }),
            ...(retry === undefined ? {} : { retry })
        }
    };
}
function surveyTriples(found) {
    const byPrefix = new Map();
    for (const secret of found) {
        const name = (0,near_miss/* tripleName */.a)(secret.name);
        if (name === null)
            continue;
        const parts = byPrefix.get(name.prefix) ?? new Map();
        byPrefix.set(name.prefix, parts.set(name.part, [...(parts.get(name.part) ?? []), secret]));
    }
    return [...byPrefix]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([prefix, parts]) => surveyTriple(prefix, part => parts.get(part) ?? []));
}
function surveyTriple(prefix, at) {
    const supplying = (part) => at(part).find(secret => secret.reaches === 'yes');
    const level = (part) => supplying(part)?.level ?? null;
    const levels = { SERVER: level('SERVER'), USER: level('USER'), PASSWORD: level('PASSWORD') };
    const missing = model/* tripleParts */.HD.filter(part => at(part).length === 0);
    const unassigned = model/* tripleParts */.HD
        .filter(part => levels[part] === null || levels[part] === 'user')
        .flatMap(part => at(part)
        .filter(secret => secret.reaches !== 'yes')
        .map(secret => ({ part, level: secret.level })));
    const supplied = new Set(model/* tripleParts */.HD.flatMap(part => levels[part] ?? []));
    const password = supplying('PASSWORD') ?? at('PASSWORD')[0];
    return {
        prefix,
        reach: reachOf(Object.values(levels), missing),
        levels,
        missing,
        unassigned,
        mixed: supplied.size > 1,
        passwordUpdatedAt: password?.updatedAt ?? null
    };
}
function reachOf(levels, missing) {
    if (missing.length > 0)
        return 'incomplete';
    if (levels.includes(null))
        return 'not-assigned';
    return levels.includes('user') ? 'user-only' : 'complete';
}
function nearMisses(found, prefixes) {
    const existing = new Set(found.map(secret => secret.name));
    return found.flatMap(({ name, level }) => {
        const meant = (0,near_miss/* meantName */.d)(name, prefixes);
        return meant === null || existing.has(meant) ? [] : [{ name, meant, level }];
    });
}

// EXTERNAL MODULE: ./src/discovery/features/circle.ts
var circle = __webpack_require__(4978);
// EXTERNAL MODULE: ./src/reference/reference.ts
var reference = __webpack_require__(1644);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(6270);
// EXTERNAL MODULE: ./src/discovery/features/identifier.ts
var identifier = __webpack_require__(3753);
// EXTERNAL MODULE: ./src/discovery/features/local.ts
var local = __webpack_require__(6011);
// EXTERNAL MODULE: ./src/discovery/reading.ts
var reading = __webpack_require__(7606);
;// CONCATENATED MODULE: ./src/discovery/features/link.ts





/**
 * The use that an id in the metadata of a remote Feature stands for. Its place is that of the Feature in the repository
 * that brought it in, with one more step of `via` for each Feature between. `lock`: the digests of the configuration's
 * lock file, which holds dependencies too.
 */
function linkOf(parent, relation, id, lock = new Map()) {
    const feature = (0,identifier/* classifyFeature */.PO)(id);
    if (feature.kind === 'archive')
        return { kind: 'none' };
    if (feature.kind === 'local')
        return localLink(parent, relation, feature.path);
    if (feature.kind !== 'oci')
        return broken(parent, relation, id, feature.reason);
    const parsed = (0,reference/* parseReference */.F2)(feature.text);
    if (parsed.kind === 'invalid')
        return broken(parent, relation, id, parsed.reason);
    const digest = lock.get((0,identifier/* expandShortName */.Ee)(id));
    const { file, line, column, endLine, endColumn } = parent;
    const text = `${relation} of ${parent.reference.text}: ${(0,reading/* shortened */.vI)(id)}`;
    const isOrder = relation === 'installsAfter';
    return {
        kind: 'use',
        use: {
            ...parent,
            kind: isOrder ? 'feature-order' : 'feature',
            required: parent.required && !(isOrder && feature.mayBeRelease),
            via: [...parent.via, { file, line, column, endLine, endColumn, text }],
            reference: digest === undefined ? parsed.reference : (0,reference/* withLockDigest */.ip)(parsed.reference, digest)
        }
    };
}
function localLink(parent, relation, path) {
    const place = (0,local/* localPlace */.N$)(parent.configuration, path);
    if (place.kind !== 'folder')
        return broken(parent, relation, path, 'it lies outside of the folder that may hold local Features');
    return relation === 'dependsOn' ? { kind: 'local', folder: place.folder } : { kind: 'none' };
}
const words = {
    dependsOn: 'depends on',
    installsAfter: 'is installed after'
};
function broken(parent, relation, id, reason) {
    return {
        kind: 'finding',
        finding: (0,finding/* finding */.gk)('invalid-configuration', {
            message: `The Feature ${(0,reading/* quoted */.TL)(parent.reference.text)} ${words[relation]} ${(0,reading/* quoted */.TL)(id)}, which is no Feature that can be fetched: ${reason}.`,
            location: parent,
            required: parent.required
        })
    };
}
/** The finding about a value in the metadata of a remote Feature at which the dev container CLI stops. */
function wrongTypeFinding(feature, wrong) {
    return (0,finding/* finding */.gk)('invalid-configuration', {
        message: `In the metadata of the Feature ${(0,reading/* quoted */.TL)(feature.reference.text)}, ${wrong}.`,
        location: feature,
        required: feature.required
    });
}

// EXTERNAL MODULE: ./src/discovery/features/relation.ts
var relation = __webpack_require__(5378);
// EXTERNAL MODULE: ./src/discovery/limits.ts
var limits = __webpack_require__(7088);
// EXTERNAL MODULE: ./src/oci/feature.ts
var feature = __webpack_require__(743);
// EXTERNAL MODULE: ./src/evidence/types.ts
var evidence_types = __webpack_require__(6132);
// EXTERNAL MODULE: ./src/evidence/pulls.ts
var pulls = __webpack_require__(3369);
;// CONCATENATED MODULE: ./src/evidence/image.ts


const anonymous = { kind: 'anonymous' };
/** How deep to look for no use in particular. */
const shallow = { links: false, platforms: [], blob: false };
/** How deep to look for a use: the Features that Features name and their layer, and the platform where a rule asks for one. */
function depthFor(use, ordinary) {
    const wanted = (0,pulls/* wantedPlatform */.zT)(use, ordinary);
    const platforms = wanted === null ? [] : [wanted];
    // The dev container CLI downloads the layer of a Feature that it installs, and only reads the manifest of one that orders them.
    return { links: (0,model/* asksForFeature */._E)(use.kind), platforms, blob: use.kind === 'feature' };
}
/** As deep as both. */
function deeper(one, other) {
    return {
        links: one.links || other.links,
        platforms: [...new Set([...one.platforms, ...other.platforms])],
        blob: one.blob || other.blob
    };
}
/** Asks everyone who knows something about one image; nobody is asked once the answer is certain. */
async function askImage(reference, authority, depth, asking) {
    if (authority === 'retired')
        return unasked(reference, authority, 'retired-registry');
    const first = await asking.registry.tryPull(reference, anonymous, depth);
    const certain = first.result === 'allowed' || first.result === 'not-found';
    const [triples, github] = await Promise.all([
        authority === 'github' && first.result === 'not-found' ? [] : askTriples(reference, depth, first, asking),
        authority === 'github' && !certain ? askGitHub(reference, depth, first, asking) : nothingFromGitHub(first)
    ]);
    const docker = await askDocker(reference, triples, asking);
    return {
        reference,
        authority,
        anonymous: github.anonymous,
        tokens: github.tokens,
        triples: triples.map(({ fact }) => fact),
        package: github.package,
        docker,
        nearTags: []
    };
}
/** Asks only whether everyone can pull an image. */
async function askAnonymously(reference, authority, depth, asking) {
    const facts = unasked(reference, authority, 'retired-registry');
    if (authority === 'retired')
        return facts;
    return { ...facts, anonymous: await asking.registry.tryPull(reference, anonymous, depth) };
}
/** The facts of an image about which nobody was asked, for the cause given. */
function unasked(reference, authority, cause) {
    const skipped = { result: 'skipped', cause };
    const detail = (0,pulls/* skippedWords */.MB)(skipped);
    return {
        reference,
        authority,
        anonymous: skipped,
        tokens: [],
        triples: [],
        package: authority === 'github' ? { read: 'not-applicable', detail } : null,
        docker: null,
        nearTags: []
    };
}
/** The facts of an image whose answers this program could not read: a bug of it, which is no verdict and stops no other image. */
function unanswered(reference, authority, error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
    const detail = `codespaces-preflight could not read the answers about it, which is a bug (${reason}): please report it`;
    return {
        ...unasked(reference, authority, 'not-used'),
        anonymous: { result: 'unreachable', cause: 'invalid-answer', detail },
        package: authority === 'github' ? { read: 'not-applicable', detail } : null
    };
}
function nothingFromGitHub(first) {
    return { anonymous: first, tokens: [], package: null };
}
async function askGitHub(reference, depth, first, asking) {
    const [owner = '', ...rest] = reference.repository.split('/');
    const [tokens, found] = await Promise.all([
        first.result === 'refused' ? askTokens(reference, depth, asking) : [],
        asking.github.package('container', owner, ownerHint(owner, asking), rest.join('/'))
    ]);
    if (first.result === 'refused' && found.read === 'found' && found.visibility === 'public')
        return { anonymous: await asking.again.tryPull(reference, anonymous, depth), tokens, package: found };
    const proofs = withoutProof(tokens, found);
    if (!asking.canMatter.ownToken(found))
        return { anonymous: first, tokens: proofs, package: found };
    const certain = await Promise.all(proofs.map(token => askTokenAgain(token, reference, depth, asking)));
    return { anonymous: first, tokens: certain, package: found };
}
/** Leaves out the refusal of a token that may read no package at all: it says nothing about this one. */
function withoutProof(tokens, found) {
    const weak = (found.read === 'found' || found.read === 'not-found') && found.tokenRefused !== undefined;
    return weak
        ? tokens.filter(({ claim, look }) => claim === 'other-token-pull' || look.result !== 'refused')
        : tokens;
}
function ownerHint(owner, asking) {
    return asking.owner?.toLowerCase() === owner.toLowerCase() ? asking.ownerType : 'unknown';
}
async function askTokens(reference, depth, asking) {
    const looks = [];
    for (const { claim, token } of asking.pullTokens) {
        const look = await asking.registry.tryPull(reference, tokenLogin(reference, token), depth);
        looks.push({ claim, look, app: null });
        if (look.result === 'allowed' || look.result === 'not-found')
            break;
    }
    return looks;
}
/** A `no` rests on the refusal of R's own token, so it is asked for twice. */
async function askTokenAgain(token, reference, depth, asking) {
    const { claim, look } = token;
    const pull = asking.pullTokens.find(candidate => candidate.claim === claim);
    if (look.result !== 'refused' || claim === 'other-token-pull' || pull === undefined)
        return token;
    const again = await asking.again.tryPull(reference, tokenLogin(reference, pull.token), depth);
    return claim === 'repository-token-pull' && again.result === 'refused'
        ? ownOrAppsToken({ ...token, look: again }, asking)
        : { ...token, look: again };
}
/** A workflow's token and an App's look alike, and an App's is refused every package, which says nothing of R. */
async function ownOrAppsToken(token, asking) {
    const app = await asking.github.appOfToken();
    return app === null ? token : { ...token, claim: 'other-token-pull', app };
}
/** How a token of GitHub is given to its container registry. */
function tokenLogin(reference, token) {
    return { kind: 'basic', host: reference.registry, user: 'x-access-token', password: token };
}
/** Also after "not found": some registries answer so to people without a login for what they hide from them. */
async function askTriples(reference, depth, first, asking) {
    const serving = asking.triplesFor(reference.registry);
    return Promise.all(serving.map(one => askTriple(one, reference, depth, first.result === 'allowed', asking)));
}
async function askTriple(serving, reference, depth, isPublic, asking) {
    const { triple, spelling } = serving;
    const { prefix } = triple;
    const absent = model/* tripleParts */.HD.filter(part => triple[image_valueOf[part]] === null);
    if (absent.length > 0) {
        const look = incomplete(triple, absent, asking.emptyMayBeWithheld);
        return {
            fact: { prefix, spelling, parts: 'incomplete', absent, look, faults: [], ecr: null },
            login: null
        };
    }
    const made = await asking.loginOf(serving, reference.registry);
    const fact = { prefix, spelling, parts: 'complete', faults: made.faults, ecr: made.ecr };
    if (made.kind === 'refused')
        return { fact: { ...fact, look: refusal(made) }, login: null };
    const { login } = made;
    const look = isPublic
        ? await asking.loginPull(reference, login)
        : await asking.pullWithLogin(reference, login, { ...depth, blob: true });
    return { fact: { ...fact, look }, login };
}
function incomplete({ prefix, empty }, absent, mayBeWithheld) {
    const namesOf = (parts) => parts.map(part => `${prefix}_CONTAINER_REGISTRY_${part}`);
    return {
        result: 'skipped',
        cause: 'incomplete-triple',
        unset: namesOf(absent.filter(part => !empty.includes(part))),
        empty: namesOf(absent.filter(part => empty.includes(part))),
        mayBeWithheld
    };
}
const image_valueOf = { SERVER: 'server', USER: 'user', PASSWORD: 'password' };
function refusal({ refusal: why, detail, party }) {
    return why === 'throttled' || why === 'no-answer'
        ? { result: 'unreachable', cause: why === 'throttled' ? 'rate-limited' : 'connection', detail, ...party }
        : { result: 'refused', stage: 'login', status: 400, detail };
}
/** The docker client sends a password wherever a registry points it: only a host that has just accepted the login is asked. */
async function askDocker(reference, triples, asking) {
    if (asking.docker === null)
        return null;
    const accepted = triples.find(({ fact, login }) => login !== null && (0,pulls/* loginAccepted */.Fh)(fact.look));
    if (accepted?.login)
        return asking.docker(reference, accepted.login);
    return {
        result: 'skipped',
        detail: 'no login was accepted by the registry, so the docker client was given none'
    };
}

;// CONCATENATED MODULE: ./src/evidence/closure.ts








/** Features that depend on one another in a row: whoever writes them could go on for ever. */
const longestChain = 50;
/**
 * Asks about every image once, and about the Features that Features name, until no new one comes: which they are stands in
 * the manifest of a Feature, so only a registry knows. What lies beyond a bound is left out, with `limit-reached`.
 */
async function askAll(uses, questioning) {
    const gathering = new Gathering(questioning);
    await gathering.add(uses);
    return gathering.closure();
}
class Gathering {
    #questioning;
    #uses = new Map();
    /** How deep the uses that each image has so far need it to be looked at. */
    #depths = new Map();
    #images = new Map();
    /** The Features that are installed, by their configuration and image. */
    #installed = new Map();
    #findings = [];
    #incomplete = new Set();
    #limits = new Set();
    constructor(questioning) {
        this.#questioning = questioning;
    }
    async add(uses) {
        let wave = uses;
        for (let chain = 0; wave.length > 0; chain++) {
            const kept = wave.filter(use => this.#keeps(use, chain));
            await this.#askWave(kept);
            wave = kept.flatMap(use => this.#linked(use));
        }
    }
    closure() {
        const limits = [...this.#limits].map(message => (0,finding/* finding */.gk)('limit-reached', { message }));
        return {
            uses: [...this.#uses.values()],
            images: this.#images,
            findings: [...this.#findings, ...this.#circles(), ...limits],
            incomplete: [...this.#incomplete, ...this.#limits]
        };
    }
    /** Whether a use is new and within the bounds; it then counts from now on. */
    #keeps(use, chain) {
        const image = (0,evidence_types/* imageKey */.p)(use.reference);
        const key = [use.configuration, use.kind, image, use.platform, use.file, use.line, use.column].join('\n');
        if (this.#uses.has(key))
            return false;
        const limit = this.#limitFor(image, chain);
        if (limit !== null) {
            this.#limits.add(limit);
            return false;
        }
        this.#uses.set(key, use);
        return true;
    }
    #limitFor(image, chain) {
        if (chain > longestChain)
            return `More than ${longestChain} Features depend on one another in a row: those after them were not checked.`;
        if (this.#uses.size >= limits/* mostUses */.uJ)
            return `With the Features that Features depend on there are more than ${limits/* mostUses */.uJ} uses of images: the others were not checked.`;
        if (this.#depths.has(image))
            return null;
        if (this.#depths.size >= limits/* mostImages */.Mf)
            return `With the Features that Features depend on there are more than ${limits/* mostImages */.Mf} images: the others were not checked.`;
        this.#depths.set(image, shallow);
        return null;
    }
    async #askWave(wave) {
        const open = new Map();
        for (const use of wave)
            if (this.#asksFor(use))
                open.set((0,evidence_types/* imageKey */.p)(use.reference), use);
        await Promise.all([...open].map(async ([image, use]) => {
            this.#images.set(image, await this.#questioning.ask(use, this.#depths.get(image) ?? shallow));
        }));
    }
    /** Whether the image was not asked about yet, or not as deeply as this use needs. */
    #asksFor(use) {
        const image = (0,evidence_types/* imageKey */.p)(use.reference);
        const before = this.#depths.get(image) ?? shallow;
        const now = deeper(before, this.#questioning.depthOf(use));
        this.#depths.set(image, now);
        const isDeeper = now.links !== before.links || now.blob !== before.blob || now.platforms.length > before.platforms.length;
        return isDeeper || !this.#images.has(image);
    }
    /** What a Feature names; what only orders the installation is not installed, so that what it names is not followed. */
    #linked(use) {
        const facts = this.#images.get((0,evidence_types/* imageKey */.p)(use.reference));
        if (use.kind !== 'feature' || facts === undefined)
            return [];
        const links = linksOf(facts);
        if (links === null) {
            this.#incomplete.add(`what the Feature ${use.reference.text} depends on and installs after was not read`);
            return [];
        }
        for (const wrong of links.wrongTypes ?? [])
            this.#findings.push(wrongTypeFinding(use, wrong));
        const followed = relation/* relations */.K.map(relation => ({
            relation,
            uses: this.#follow(use, relation, links[relation])
        }));
        this.#install(use, followed.flatMap(({ relation, uses }) => uses.flatMap(other => waitsFor(other, relation))));
        return followed.flatMap(({ uses }) => uses);
    }
    #install(use, waits) {
        const { configuration, reference } = use;
        const features = this.#installed.get(configuration) ?? new Map();
        this.#installed.set(configuration, features);
        const key = (0,evidence_types/* imageKey */.p)(reference);
        if (features.has(key))
            return;
        features.set(key, { label: reference.text, key, resource: resourceOf(reference), waits });
    }
    #circles() {
        return [...this.#installed.values()].flatMap(features => (0,circle/* circleFinding */.s)([...features.values()]) ?? []);
    }
    #follow(use, relation, ids) {
        if (ids.length > feature/* mostLinks */.Lc)
            this.#limits.add(`The Feature ${use.reference.text} has more than ${feature/* mostLinks */.Lc} entries in \`${relation}\`: the rest of them was not checked.`);
        return ids.slice(0, feature/* mostLinks */.Lc).flatMap(id => {
            const link = linkOf(use, relation, id, this.#questioning.lockOf(use.configuration));
            if (link.kind === 'finding')
                this.#findings.push(link.finding);
            if (link.kind === 'local')
                this.#incomplete.add(`the local Feature ${link.folder}, which the Feature ${use.reference.text} depends on, was not read`);
            return link.kind === 'use' ? [link.use] : [];
        });
    }
}
/** The CLI asks `devcontainers-extra` in place of `devcontainers-contrib`, and orders both by the name that was written: which, is not known here. */
const renamed = /^devcontainers-extra\//;
function waitsFor({ reference, ...place }, relation) {
    if (relation === 'dependsOn')
        return [{ relation, target: (0,evidence_types/* imageKey */.p)(reference), place }];
    return renamed.test(reference.repository) ? [] : [{ relation, target: resourceOf(reference), place }];
}
function resourceOf({ registry, repository }) {
    return `${registry}/${repository}`;
}
function linksOf(facts) {
    const allowed = looksOf(facts).find(look => look.result === 'allowed');
    return allowed === undefined ? null : allowed.manifest.links;
}
function looksOf(facts) {
    return [facts.anonymous, ...facts.tokens.map(({ look }) => look), ...facts.triples.map(({ look }) => look)];
}

;// CONCATENATED MODULE: ./src/evidence/gather.ts






/** Asks everyone about everything, all images in parallel. */
async function gather(questions, asking, context) {
    const ask = async (reference, depth) => {
        const authority = authorityOf(reference, asking.containerRegistry);
        const facts = await askImage(reference, authority, depth, asking).catch((error) => unanswered(reference, authority, error));
        context.answered(reference.text);
        return facts;
    };
    const [closure, packages] = await Promise.all([
        askAll(questions.uses, {
            lockOf: lockOf(questions),
            depthOf: use => depthFor(use, context.platform),
            ask: ({ reference }, depth) => ask(reference, depth)
        }),
        Promise.all(questions.packages.map(found => askPackage(found, asking)))
    ]);
    const pulled = pulledByCommands(questions).filter(reference => !closure.images.has((0,evidence_types/* imageKey */.p)(reference)));
    const [secrets, found, beside] = await Promise.all([
        mayReadSecrets(context) && asking.canMatter.names({ ...closure, packages })
            ? readSecrets(asking.github, context)
            : null,
        withNearTags(closure.images, asking),
        Promise.all(pulled.map(reference => {
            const authority = authorityOf(reference, asking.containerRegistry);
            return askAnonymously(reference, authority, shallow, asking).catch((error) => unanswered(reference, authority, error));
        }))
    ]);
    const images = new Map([...found, ...beside.map(facts => [(0,evidence_types/* imageKey */.p)(facts.reference), facts])]);
    return { ...closure, images, packages, secrets };
}
/** What answers that are there say about other uses, with those of the Features that these lead to: nobody is asked. */
function gatherFrom(images, questions, containerRegistry) {
    return askAll(questions.uses, {
        lockOf: lockOf(questions),
        depthOf: () => shallow,
        ask: ({ reference }) => {
            const none = unasked(reference, authorityOf(reference, containerRegistry), 'not-used');
            return Promise.resolve(images.get((0,evidence_types/* imageKey */.p)(reference)) ?? none);
        }
    });
}
function lockOf({ configurations }) {
    const locks = new Map(configurations.map(({ path, featureDigests }) => [path, featureDigests]));
    return path => locks.get(path) ?? new Map();
}
/** Images that commands pull beside: whether they need credentials decides about `early-image-pull`. */
function pulledByCommands({ configurations }) {
    const commands = configurations.flatMap(configuration => configuration.commands);
    return commands.flatMap(({ does, reference }) => does === 'early-pull' && reference !== null ? [reference] : []);
}
/** The answers of a run that may ask nobody. */
async function gatherNothing(questions, containerRegistry, cause) {
    const closure = await askAll(questions.uses, {
        lockOf: lockOf(questions),
        depthOf: () => shallow,
        ask: ({ reference }) => Promise.resolve(unasked(reference, authorityOf(reference, containerRegistry), cause))
    });
    const packages = questions.packages.map(found => packageFacts(found, { read: 'not-applicable', detail: (0,pulls/* skippedWords */.MB)({ result: 'skipped', cause }) }));
    return { ...closure, packages, secrets: null };
}
function authorityOf({ registry }, containerRegistry) {
    if (registry === 'docker.pkg.github.com')
        return 'retired';
    if (registry === containerRegistry)
        return 'github';
    return (0,ecr_host/* ecrHost */.Fd)(registry) === null ? 'other' : 'ecr';
}
async function askPackage(found, asking) {
    const hint = asking.owner?.toLowerCase() === found.owner.toLowerCase() ? asking.ownerType : 'unknown';
    return packageFacts(found, await asking.github.package(found.type, found.owner, hint, found.name));
}
function packageFacts(found, look) {
    return {
        registry: found.registry,
        name: found.name,
        owner: found.owner,
        uses: found.uses,
        package: look
    };
}
/** In a codespace its environment is the answer. */
function mayReadSecrets({ inCodespace, repository }) {
    return !inCodespace && repository !== null;
}
async function readSecrets(github, context) {
    if (context.repository === null)
        return null;
    const look = context.repositoryAnswer;
    const found = look.read === 'found';
    const visibility = found ? look.visibility : 'unknown';
    const listings = await github.secrets(context.repository, visibility, found ? look.ownerType : 'Organization');
    return surveySecrets(listings, found ? look.ownerType : 'unknown');
}
/**
 * The facts with the tags near those that are not there, as each registry lists them: one request for a repository that let
 * somebody look into it, for the first of its missing tags. A tag of which somebody found the manifest is not missing.
 */
async function withNearTags(images, asking) {
    const missing = [...images].filter(([, image]) => isTagMissing(image));
    // Images stand in the order of their answers: the order of their names gives the same page in every run.
    missing.sort(([left], [right]) => (left < right ? -1 : 1));
    const listed = missing.map(async ([key, image]) => {
        const login = await loginLetIn(image, asking);
        const nearTags = login === null ? [] : await asking.registry.nearTags(image.reference, login);
        return [key, { ...image, nearTags }];
    });
    return new Map([...images, ...(await Promise.all(listed))]);
}
function isTagMissing({ reference, anonymous, tokens, triples }) {
    const looks = [anonymous, ...[...tokens, ...triples].map(({ look }) => look)];
    const isMissing = looks.some(look => look.result === 'not-found' && look.what === 'tag');
    return reference.digest === null && isMissing && !looks.some(({ result }) => result === 'allowed');
}
/** The login that was let in and did not find the tag. */
async function loginLetIn(image, asking) {
    const { reference, anonymous, tokens, triples } = image;
    if (anonymous.result === 'not-found')
        return { kind: 'anonymous' };
    const found = tokens.find(({ look }) => look.result === 'not-found');
    if (found !== undefined) {
        const alike = asking.pullTokens.filter(({ claim }) => claim === found.claim);
        const place = tokens.filter(({ claim }) => claim === found.claim).indexOf(found);
        const token = alike[place]?.token;
        return token === undefined ? null : tokenLogin(reference, token);
    }
    const prefix = triples.find(({ look }) => look.result === 'not-found')?.prefix;
    const serving = asking.triplesFor(reference.registry).find(({ triple }) => triple.prefix === prefix);
    if (serving === undefined)
        return null;
    const made = await asking.loginOf(serving, reference.registry);
    return made.kind === 'login' ? made.login : null;
}


/***/ })

};
