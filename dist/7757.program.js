export const id = 7757;
export const ids = [7757];
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

/***/ 7757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFeatures: () => (/* binding */ readFeatures)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _resolve_mention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/* harmony import */ var _devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2892);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7606);
/* harmony import */ var _devcontainer_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2368);
/* harmony import */ var _circle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4978);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3753);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6011);
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5378);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6845);














/**
 * Reads `features` and `overrideFeatureInstallOrder` of a configuration as the dev container CLI resolves them, with the
 * `dependsOn` and `installsAfter` of local Features; what remote ones name only their registry knows. `shared` is that of
 * the run.
 */
async function readFeatures(files, configuration, root, report, shared = (0,_local_js__WEBPACK_IMPORTED_MODULE_7__/* .newFeatureFiles */ .aI)()) {
    const features = (0,_devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .objectProperty */ .FL)(root, 'features', report);
    if (features === null || features.properties.size === 0)
        return { mentions: [], lock: new Map() };
    const lock = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_8__/* .readFeatureLock */ .Kp)(files, configuration, report, shared.locks);
    const reading = { files, configuration, lock, report, shared, local: new Map() };
    const mentions = await readKeys(reading, features);
    const circle = (0,_circle_js__WEBPACK_IMPORTED_MODULE_5__/* .circleFinding */ .s)([...reading.local.values()]);
    if (circle !== null)
        report(circle);
    const order = (0,_devcontainer_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .stringsProperty */ .yQ)(root, 'overrideFeatureInstallOrder', report);
    return { mentions: [...mentions, ...order.flatMap(entry => readOverride(reading, entry))], lock };
}
async function readKeys(reading, features) {
    const mentions = [];
    const listed = new Set(features.properties.keys());
    for (const property of features.properties.values()) {
        const { key } = property;
        (0,_local_js__WEBPACK_IMPORTED_MODULE_7__/* .checkOptions */ .Jr)(property, 'features', reading.report);
        const id = (0,_identifier_js__WEBPACK_IMPORTED_MODULE_6__/* .expandOption */ .mE)(key.text, listed);
        if (id === null)
            continue;
        listed.add(id);
        mentions.push(...(await readFeature(reading, key, id, [])));
    }
    return mentions;
}
async function readFeature(reading, key, id, way) {
    const feature = (0,_identifier_js__WEBPACK_IMPORTED_MODULE_6__/* .classifyFeature */ .PO)(id);
    switch (feature.kind) {
        case 'oci':
            return [artifactMention(reading, 'feature', key, id, feature, way)];
        case 'archive':
            return [];
        case 'local':
            return readLocal(reading, key, feature.path, way);
        case 'malformed':
        case 'unsupported':
            reading.report(featureFinding(key, feature.kind, feature.reason));
            return [];
    }
}
// The CLI resolves what only orders the installation like what is installed (`buildDependencyGraph` and
// `applyOverrideFeatureInstallOrder` of containerFeaturesOrder.ts), and stops where it cannot. It opens no folder for it,
// and follows nothing that it names.
function readOrder(reading, entry, id, way) {
    const feature = (0,_identifier_js__WEBPACK_IMPORTED_MODULE_6__/* .classifyFeature */ .PO)(id);
    switch (feature.kind) {
        case 'oci':
            return [artifactMention(reading, 'feature-order', entry, id, feature, way)];
        case 'archive':
            return [];
        case 'local':
            localFolder(reading, entry, feature.path);
            return [];
        case 'malformed':
        case 'unsupported':
            reading.report(featureFinding(entry, feature.kind, feature.reason));
            return [];
    }
}
// The CLI looks into the lock file with the id that a short name stands for, not with the short name.
function artifactMention({ lock }, kind, key, id, { text, mayBeRelease }, way) {
    const digest = lock.get((0,_identifier_js__WEBPACK_IMPORTED_MODULE_6__/* .expandShortName */ .Ee)(id));
    const required = kind === 'feature' || !mayBeRelease;
    const mention = { ...(0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionAt */ .cr)(kind, key, { kind: 'known', text }, required), via: way };
    return digest === undefined ? mention : { ...mention, lockDigest: digest };
}
function featureFinding(key, kind, reason) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(kind === 'malformed' ? 'invalid-image-reference' : 'invalid-configuration', {
        message: `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(key.text)} is not a Feature that can be fetched: ${reason}.`,
        location: key.span,
        fixes: [
            ...(/^https?:/i.test(key.text) ? (0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .correction */ .rd)(key.text) : []),
            {
                text: `Write the Feature at ${key.span.file}:${key.span.line}:${key.span.column} as \`registry/namespace/name:version\`.`,
                note: 'For example: `ghcr.io/devcontainers/features/node:1`.',
                who: 'anyone with write access'
            }
        ]
    });
}
const deepest = 32;
async function readLocal(reading, key, path, way) {
    const folder = localFolder(reading, key, path);
    if (folder === null)
        return [];
    const steps = [...way, (0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(key)];
    if (reading.local.has(folder))
        return [];
    reading.local.set(folder, installed(reading, folder, _local_js__WEBPACK_IMPORTED_MODULE_7__/* .noLinks */ .dH));
    if (way.length >= deepest) {
        reading.report((0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('limit-reached', {
            message: `${(0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(key.text)} is reached over more than ${deepest} local Features; what it depends on was not read.`,
            location: key.span
        }));
        return [];
    }
    const { files, report, shared } = reading;
    const links = await (0,_local_js__WEBPACK_IMPORTED_MODULE_7__/* .readLocalLinks */ .Zq)(files, folder, key, report, shared.links);
    reading.local.set(folder, installed(reading, folder, links));
    const mentions = [];
    for (const dependency of links.dependsOn) {
        mentions.push(...(await readFeature(reading, dependency, dependency.text, steps)));
    }
    return [...mentions, ...links.installsAfter.flatMap(entry => readOrder(reading, entry, entry.text, steps))];
}
function installed({ configuration }, folder, links) {
    const waits = _relation_js__WEBPACK_IMPORTED_MODULE_9__/* .relations */ .K.flatMap(relation => links[relation].flatMap(({ text, span }) => {
        const feature = (0,_identifier_js__WEBPACK_IMPORTED_MODULE_6__/* .classifyFeature */ .PO)(text);
        const place = feature.kind === 'local' ? (0,_local_js__WEBPACK_IMPORTED_MODULE_7__/* .localPlace */ .N$)(configuration, feature.path) : null;
        return place?.kind === 'folder' ? [{ relation, target: place.folder, place: span }] : [];
    }));
    return { label: folder, key: folder, resource: folder, waits };
}
function localFolder({ configuration, report }, key, path) {
    const place = (0,_local_js__WEBPACK_IMPORTED_MODULE_7__/* .localPlace */ .N$)(configuration, path);
    if (place.kind === 'folder')
        return place.folder;
    if (place.kind === 'outside')
        report((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideFinding */ .bZ)(path, 'the local Feature', key.span));
    else {
        const allowed = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(place.allowed);
        const message = `The dev container CLI takes local Features from ${allowed} alone: ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} means ${(0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(place.folder)}.`;
        const fixes = [{ text: `Move the Feature under ${allowed}.`, who: 'anyone with write access' }];
        report((0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('invalid-configuration', { message, location: key.span, fixes }));
    }
    return null;
}
function readOverride(reading, entry) {
    const { value } = (0,_devcontainer_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .substitute */ .V2)(entry.text);
    if (value.kind === 'unknown')
        return [(0,_resolve_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionAt */ .cr)('feature-order', entry, value)];
    return readOrder(reading, entry, value.text, []);
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


/***/ })

};
