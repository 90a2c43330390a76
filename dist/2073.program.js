export const id = 2073;
export const ids = [2073];
export const modules = {

/***/ 2073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demonstration: () => (/* binding */ demonstration)
});

// EXTERNAL MODULE: ./src/check.ts + 26 modules
var check = __webpack_require__(1973);
// EXTERNAL MODULE: ./src/credentials/secrets/redactor.ts
var redactor = __webpack_require__(2110);
// EXTERNAL MODULE: ./src/checkout/limits.ts
var limits = __webpack_require__(1350);
// EXTERNAL MODULE: ./src/checkout/tree.ts
var checkout_tree = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/checkout/paths.ts
var paths = __webpack_require__(8372);
;// CONCATENATED MODULE: ./src/checkout/memory-files.ts




/** A tree of files in memory, by path: the demonstration's example, and tests. */
function memoryFiles(files) {
    const contents = new Map(Object.entries(files).flatMap(([path, file]) => entryOf(path, file)));
    const folders = (0,checkout_tree/* foldersOf */.pd)(contents.keys());
    const entry = (path) => {
        if (folders.has(path))
            return 'folder';
        const file = contents.get(path);
        if (file === undefined)
            return 'nothing';
        return typeof file === 'string' ? 'file' : file;
    };
    const tree = { spellings: [], entry: path => Promise.resolve(entry(path)) };
    const listed = async (folder, { name, kind }) => {
        const path = folder === '.' ? name : `${folder}/${name}`;
        if (typeof entry(path) === 'string')
            return { name, kind };
        const end = await (0,paths/* walkPath */.Tu)(tree, path);
        if (end.kind !== 'found')
            return { name, kind: 'other', link: true };
        return { name, kind: folders.has(end.path) ? 'directory' : 'file', link: true };
    };
    return {
        read: async (path, limit = limits/* defaultFileLimit */.tL) => {
            const end = await (0,paths/* walkPath */.Tu)(tree, path);
            if (end.kind !== 'found')
                return notFound(end);
            const text = contents.get(end.path);
            return typeof text === 'string' ? textWithin(text, limit, end) : { kind: 'directory' };
        },
        list: async (path) => {
            const end = await (0,paths/* walkPath */.Tu)(tree, path);
            if (end.kind !== 'found')
                return notFound(end);
            const entries = folders.get(end.path);
            if (entries === undefined)
                return { kind: 'missing' };
            const all = await Promise.all([...entries.values()].map(one => listed(end.path, one)));
            return { kind: 'entries', entries: (0,checkout_tree/* inOrder */.al)(all) };
        }
    };
}
function entryOf(path, file) {
    const resolved = (0,paths/* resolveFrom */.dx)('.', path);
    return resolved.kind === 'inside' ? [[resolved.path, file]] : [];
}
function textWithin(text, limit, { path, links }) {
    const bytes = Buffer.byteLength(text);
    if (bytes > limit)
        return { kind: 'too-large', bytes, limit };
    return links.length === 0 ? { kind: 'text', text } : { kind: 'text', text, path };
}
function notFound({ kind }) {
    switch (kind) {
        case 'outside':
            return { kind: 'outside' };
        case 'git':
            return { kind: 'outside', git: true };
        case 'loop':
            return { kind: 'unreadable', reason: 'too many symbolic links' };
        default:
            return { kind: 'missing' };
    }
}

// EXTERNAL MODULE: ./src/run/environment.ts
var run_environment = __webpack_require__(1276);
// EXTERNAL MODULE: ./src/checkout/git.ts
var git = __webpack_require__(208);
// EXTERNAL MODULE: ./src/github/client.ts + 7 modules
var client = __webpack_require__(757);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/run/inputs.ts
var inputs = __webpack_require__(4280);
// EXTERNAL MODULE: ./src/http/network.ts + 7 modules
var http_network = __webpack_require__(8315);
// EXTERNAL MODULE: ./src/run/context.ts
var context = __webpack_require__(670);
;// CONCATENATED MODULE: ./src/demo/example.ts
/** The demonstration's repository, as its team wrote it: one image that everyone can pull, and the five most common failures. */
const exampleFiles = {
    '.devcontainer/devcontainer.json': `{
  // One container for everyone who works on the shop.
  "name": "shop",
  "dockerComposeFile": "compose.yaml",
  "service": "app",
  "workspaceFolder": "/workspaces/\${localWorkspaceFolderBasename}",
  "features": {
    "ghcr.io/acme/features/cloud-tools:1": {}
  }
}
`,
    '.devcontainer/compose.yaml': `services:
  app:
    build:
      context: .
      dockerfile: Dockerfile
      args:
        TOOLS_TAG: "4.2"
    depends_on: [database, search]
  database:
    image: postgres:17
  search:
    image: acmeregistry.azurecr.io/search:8
`,
    '.devcontainer/Dockerfile': `ARG TOOLS_TAG=latest
FROM ghcr.io/acme/build-tools:\${TOOLS_TAG} AS tools

FROM mcr.microsoft.com/devcontainers/base:ubuntu-26.04
COPY --from=tools /usr/local/bin/ /usr/local/bin/
COPY --from=acme/asset-compiler:2 /compile /usr/local/bin/compile
`
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/demo/world/image.ts


const oci = 'application/vnd.oci.image';
const docker = 'application/vnd.docker';
/** The forms in which tools write manifests. */
const mediaTypes = {
    ociIndex: `${oci}.index.v1+json`,
    ociManifest: `${oci}.manifest.v1+json`,
    ociConfig: `${oci}.config.v1+json`,
    ociLayer: `${oci}.layer.v1.tar+gzip`,
    dockerList: `${docker}.distribution.manifest.list.v2+json`,
    dockerManifest: `${docker}.distribution.manifest.v2+json`,
    dockerConfig: `${docker}.container.image.v1+json`,
    dockerLayer: `${docker}.image.rootfs.diff.tar.gzip`,
    schema1: `${docker}.distribution.manifest.v1+prettyjws`
};
/** An image of one platform, like `linux/arm64`; tools write other media types for its config, too. */
function singleImage(platform, form = 'oci', configType = form === 'oci' ? mediaTypes.ociConfig : mediaTypes.dockerConfig) {
    const [os, architecture, variant] = platform.split('/');
    const layer = content(form === 'oci' ? mediaTypes.ociLayer : mediaTypes.dockerLayer, gzip(`files of ${platform}`));
    const config = jsonContent(configType, {
        architecture,
        os,
        ...(variant === undefined ? {} : { variant }),
        config: { Cmd: ['/bin/sh'] },
        rootfs: { type: 'layers', diff_ids: [layer.digest] }
    });
    return manifestOf(form === 'oci' ? mediaTypes.ociManifest : mediaTypes.dockerManifest, config, [layer], {});
}
/** An image of several platforms; `attestations` adds the `unknown/unknown` entries that BuildKit writes. */
function multiImage(platforms, { form = 'oci', attestations = false } = {}) {
    const images = platforms.map(platform => ({ image: singleImage(platform, form), platform }));
    const proofs = attestations ? images.map(({ image }) => attestation(image)) : [];
    return indexOf([...images, ...proofs], form);
}
/** An index of images, or of other indexes. */
function indexOf(entries, form = 'oci') {
    const mediaType = form === 'oci' ? mediaTypes.ociIndex : mediaTypes.dockerList;
    const manifest = jsonContent(mediaType, {
        schemaVersion: 2,
        mediaType,
        manifests: entries.map(({ image, platform }) => ({
            ...descriptor(image.manifest),
            ...(platform === null ? {} : { platform: platformOf(platform) })
        }))
    });
    return {
        manifest,
        manifests: entries.flatMap(({ image }) => [image.manifest, ...image.manifests]),
        blobs: entries.flatMap(({ image }) => image.blobs)
    };
}
/** The image after the manifest of a platform was deleted, as a clean-up of "untagged versions" does. */
function withoutChild(image, platform) {
    const digest = childDigest(image, platform);
    return { ...image, manifests: image.manifests.filter(content => content.digest !== digest) };
}
/** The single image after its config was deleted. */
function withoutConfig(image) {
    const { config } = parsed(image);
    return { ...image, blobs: image.blobs.filter(({ digest }) => digest !== config.digest) };
}
/** The image with another `content-type` on its manifest, or on that of a platform in its index; `null`: none at all. */
function servedAs(image, contentType, platform = null) {
    const changed = (content) => ({ ...content, servedAs: contentType });
    if (platform === null)
        return { ...image, manifest: changed(image.manifest) };
    const digest = childDigest(image, platform);
    const manifests = image.manifests.map(content => (content.digest === digest ? changed(content) : content));
    return { ...image, manifests };
}
function childDigest(image, platform) {
    const { manifests } = parsed(image);
    const child = manifests.find(entry => JSON.stringify(entry.platform ?? null) === JSON.stringify(platformOf(platform)));
    if (child === undefined)
        throw new Error(`there is no ${platform} in the index`);
    return child.digest;
}
function parsed({ manifest }) {
    return JSON.parse(manifest.bytes.toString('utf8'));
}
/** Docker's first manifest format, which nobody can pull any more. */
function schema1Image(name, tag) {
    const manifest = jsonContent(mediaTypes.schema1, {
        schemaVersion: 1,
        name,
        tag,
        architecture: 'amd64',
        fsLayers: [{ blobSum: `sha256:${'a3'.repeat(32)}` }],
        history: [{ v1Compatibility: '{"architecture":"amd64","os":"linux"}' }],
        signatures: []
    });
    return { manifest, manifests: [], blobs: [] };
}
/** A dev container Feature; its metadata stands in an annotation, or in the layer alone as older tools have it. */
function featureArtifact(metadata, annotated = true) {
    return publishedArtifact('feature', metadata, annotated);
}
/**
 * The tags under which `devcontainer features publish` pushes a Feature: each part of its version, and `latest`. Those of
 * `without` were deleted.
 */
function featureTags(metadata, { annotated = true, without = [] } = {}) {
    const feature = featureArtifact(metadata, annotated);
    const [major = '', minor = ''] = metadata.version.split('.');
    const tags = [major, `${major}.${minor}`, metadata.version, 'latest'];
    return Object.fromEntries(tags.filter(tag => !without.includes(tag)).map(tag => [tag, feature]));
}
/** A dev container Template: people take it for an image. */
function templateArtifact(id) {
    return publishedArtifact('template', { id }, true);
}
/** As `devcontainer features publish` and `devcontainer templates publish` push it. */
function publishedArtifact(kind, metadata, annotated) {
    const text = JSON.stringify(metadata);
    const layer = content('application/vnd.devcontainers.layer.v1+tar', tar(`devcontainer-${kind}.json`, text), { 'org.opencontainers.image.title': `devcontainer-${kind}-${metadata.id}.tgz` });
    const annotations = { 'dev.containers.metadata': text, 'com.github.package.type': `devcontainer_${kind}` };
    return manifestOf(mediaTypes.ociManifest, jsonContent('application/vnd.devcontainers', {}), [layer], annotated ? annotations : {});
}
function manifestOf(mediaType, config, layers, annotations) {
    const manifest = jsonContent(mediaType, {
        schemaVersion: 2,
        mediaType,
        config: descriptor(config),
        layers: layers.map(descriptor),
        ...(Object.keys(annotations).length === 0 ? {} : { annotations })
    });
    return { manifest, manifests: [], blobs: [config, ...layers] };
}
function attestation(image) {
    const proof = singleImage('unknown/unknown');
    const annotations = {
        'vnd.docker.reference.digest': image.manifest.digest,
        'vnd.docker.reference.type': 'attestation-manifest'
    };
    return { image: { ...proof, manifest: { ...proof.manifest, annotations } }, platform: 'unknown/unknown' };
}
function platformOf(platform) {
    const [os, architecture, variant] = platform.split('/');
    return { architecture, os, ...(variant === undefined ? {} : { variant }) };
}
function descriptor({ mediaType, digest, bytes, annotations }) {
    return { mediaType, digest, size: bytes.byteLength, ...(annotations === undefined ? {} : { annotations }) };
}
function jsonContent(mediaType, value) {
    return content(mediaType, Buffer.from(JSON.stringify(value)));
}
function content(mediaType, bytes, annotations) {
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    return { mediaType, bytes, digest, ...(annotations === undefined ? {} : { annotations }) };
}
function gzip(text) {
    return (0,external_node_zlib_.gzipSync)(Buffer.from(text));
}
/** An archive of one file, in the form of POSIX `ustar`. */
function tar(name, text) {
    const body = Buffer.from(text);
    const header = Buffer.alloc(512);
    const octal = (value, width) => `${value.toString(8).padStart(width - 1, '0')}\0`;
    header.write(name, 0);
    header.write(octal(0o644, 8), 100);
    header.write(octal(0, 8) + octal(0, 8) + octal(body.byteLength, 12) + octal(0, 12), 108);
    header.write('        0', 148);
    header.write('ustar\u000000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    const padding = Buffer.alloc((512 - (body.byteLength % 512)) % 512);
    return Buffer.concat([header, body, padding, Buffer.alloc(1024)]);
}

;// CONCATENATED MODULE: ./src/demo/example-world.ts

/** The token of the example's workflow. */
const exampleToken = 'ghs_exampleWorkflowTokenOfAcmeShop00000000';
/** A person's classic token with `read:packages`: it sees the private packages that the workflow's does not. */
const examplePackagesToken = 'ghp_examplePackagesTokenOfAda00000000000';
/** The token that lists the names of the example's Codespaces secrets. */
const exampleSecretsToken = 'github_pat_exampleSecretsTokenOfAcme00000';
const both = multiImage(['linux/amd64', 'linux/arm64'], { attestations: true });
const registries = [
    {
        host: 'ghcr.io',
        profile: 'ghcr',
        users: [
            { user: '*', password: exampleToken, pulls: [] },
            { user: '*', password: examplePackagesToken, pulls: ['acme/*'] }
        ],
        repositories: {
            'acme/build-tools': { public: false, tags: { '4.2': both } },
            'acme/features/cloud-tools': {
                public: false,
                tags: { '1': featureArtifact({ id: 'cloud-tools', version: '1.0.0' }) }
            }
        }
    },
    {
        host: 'docker.io',
        profile: 'docker-hub',
        repositories: {
            'library/postgres': { public: true, tags: { '17': both } },
            'acme/asset-compiler': { public: true, tags: { '2': singleImage('linux/arm64') } }
        }
    },
    {
        host: 'mcr.microsoft.com',
        profile: 'open',
        repositories: { 'devcontainers/base': { public: true, tags: { 'ubuntu-24.04': both } } }
    },
    {
        host: 'acmeregistry.azurecr.io',
        profile: 'token',
        tokenField: 'access_token',
        repositories: { search: { public: false, tags: { '8': both } } }
    }
];
/** Everything outside of the example repository: its GitHub and the registries that its images lie in. */
const exampleWorld = {
    registries,
    github: {
        owners: { acme: 'Organization' },
        repositories: {
            'acme/shop': {
                visibility: 'private',
                secrets: [
                    'ACR_CONTAINER_REGISTRY_SERVER',
                    'ACR_CONTAINER_REGISTRY_USERNAME',
                    'ACR_CONTAINER_REGISTRY_PASSWORD'
                ]
            },
            'acme/tools': { visibility: 'private' }
        },
        packages: [
            {
                owner: 'acme',
                name: 'build-tools',
                type: 'container',
                visibility: 'private',
                repository: 'acme/tools'
            },
            {
                owner: 'acme',
                name: 'features/cloud-tools',
                type: 'container',
                visibility: 'private',
                repository: 'acme/shop'
            }
        ],
        organizationSecrets: { acme: [] },
        tokens: {
            [exampleToken]: {
                kind: 'workflow',
                repositories: ['acme/shop'],
                packages: []
            },
            [examplePackagesToken]: { kind: 'classic', login: 'ada', packages: ['acme/*'] },
            [exampleSecretsToken]: {
                kind: 'fine-grained',
                login: 'ada',
                repositorySecrets: ['acme/shop'],
                organizationSecrets: ['acme']
            }
        }
    }
};

// EXTERNAL MODULE: ./src/credentials/aws/ecr-host.ts
var ecr_host = __webpack_require__(1481);
// EXTERNAL MODULE: ./src/http/types.ts
var types = __webpack_require__(5853);
;// CONCATENATED MODULE: ./src/demo/world/answers.ts
/** An answer with a JSON body. */
function json(status, body, headers = {}) {
    return bytes(status, Buffer.from(JSON.stringify(body)), 'application/json; charset=utf-8', headers);
}
/** An answer with a text. */
function answers_text(status, body, headers = {}) {
    return bytes(status, Buffer.from(body), 'text/plain; charset=utf-8', headers);
}
/** An answer with these bytes, with their length in a header; `type` `null` sends no `content-type`. */
function bytes(status, body, type, headers = {}) {
    const typed = type === null ? {} : { 'content-type': type };
    return new Response(new Uint8Array(body), {
        status,
        headers: { ...typed, 'content-length': String(body.byteLength), ...headers }
    });
}
/** An answer that never comes. */
function noAnswer() {
    return new Promise(() => undefined);
}
/** An answer that sends the client elsewhere. */
function redirect(status, location) {
    return new Response(null, { status, headers: { location, 'content-length': '0' } });
}
/** What a HEAD gets: the same status and headers, no body. */
function withoutBody(response) {
    return new Response(null, { status: response.status, headers: response.headers });
}
/** Whether a text is one of the patterns: exact, or with a trailing `*`. */
function matches(patterns, text) {
    return patterns.some(pattern => pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern);
}
/** User and password of a Basic `Authorization`; `null` for any other. */
function basicOf(request) {
    const encoded = /^Basic ([\w+/=-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (encoded === undefined)
        return null;
    const decoded = Buffer.from(encoded, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    return colon < 0 ? null : { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}
/** The token of a Bearer `Authorization`; `null` for any other. */
function bearerOf(request) {
    return /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;
}

;// CONCATENATED MODULE: ./src/demo/world/sigv4.ts

const sigv4_form = /^AWS4-HMAC-SHA256 Credential=([A-Z0-9]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z0-9.-]+)\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;
/** Reads the signature (AWS Signature Version 4) of a request with this body; `null` where it has none. */
function readSignature(request, body) {
    const match = sigv4_form.exec(request.headers.get('authorization') ?? '');
    if (match === null)
        return null;
    const [, accessKeyId = '', day = '', region = '', service = '', names = '', given = ''] = match;
    const scope = `${day}/${region}/${service}/aws4_request`;
    const toSign = [
        'AWS4-HMAC-SHA256',
        request.headers.get('x-amz-date') ?? '',
        scope,
        hash(canonical(request, body, names))
    ].join('\n');
    return {
        accessKeyId,
        region,
        service,
        fits: secret => {
            const key = [day, region, service, 'aws4_request'].reduce(hmac, `AWS4${secret}`);
            return (0,external_node_crypto_.timingSafeEqual)(hmac(key, toSign), Buffer.from(given, 'hex'));
        }
    };
}
function canonical(request, body, names) {
    const url = new URL(request.url);
    const query = [...url.searchParams].map(pair => pair.map(encodeURIComponent).join('=')).sort();
    const headers = names.split(';').map(name => {
        const value = name === 'host' ? url.host : (request.headers.get(name) ?? '');
        return `${name}:${value.trim().replace(/ +/g, ' ')}\n`;
    });
    return [request.method, url.pathname, query.join('&'), headers.join(''), names, hash(body)].join('\n');
}
function hash(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(value).digest('hex');
}
function hmac(key, value) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(value).digest();
}

;// CONCATENATED MODULE: ./src/demo/world/aws.ts


const target = 'AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken';
/** Makes an AWS that knows these keys; it verifies every signature. `now` gives milliseconds since 1970. */
function createAws(keys, now = Date.now) {
    return {
        handler: async (request) => answer(request, await request.text(), keys, now),
        keyOf: password => {
            const key = keys.find(candidate => readPassword(password)?.accessKeyId === candidate.accessKeyId);
            if (key === undefined)
                return null;
            return (readPassword(password)?.expiration ?? 0) * 1000 > now() ? key : 'expired';
        }
    };
}
/** The registry password that AWS gives for a key, as it looks in the field: base64 of JSON with its `expiration`. */
function registryPassword(key, now) {
    const expiration = Math.floor(now / 1000) + (key.lifetime ?? 43_200);
    const payload = Buffer.from(`sealed for ${key.accessKeyId}`).toString('base64');
    return Buffer.from(JSON.stringify({ payload, datakey: 'AQEBAHg=', version: '2', type: 'DATA_KEY', expiration })).toString('base64');
}
function readPassword(password) {
    try {
        const { payload, expiration } = JSON.parse(Buffer.from(password, 'base64').toString());
        const accessKeyId = /^sealed for (\w+)$/.exec(Buffer.from(payload, 'base64').toString())?.[1];
        return accessKeyId === undefined ? null : { accessKeyId, expiration };
    }
    catch {
        return null;
    }
}
function answer(request, body, keys, now) {
    if (request.headers.get('x-amz-target') !== target)
        return refusal('UnknownOperationException', 'unknown operation');
    const signed = readSignature(request, body);
    if (signed === null)
        return refusal('MissingAuthenticationTokenException', 'Missing Authentication Token');
    const key = keys.find(({ accessKeyId }) => accessKeyId === signed.accessKeyId);
    if (key === undefined)
        return refusal('UnrecognizedClientException', 'The security token included in the request is invalid.');
    if (!signed.fits(key.secretAccessKey)) {
        return refusal('InvalidSignatureException', 'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.');
    }
    if (key.error !== undefined)
        return refusal(key.error, 'Rate exceeded');
    const action = 'ecr:GetAuthorizationToken';
    if (!key.actions.includes(action)) {
        return refusal('AccessDeniedException', `User: ${key.arn} is not authorized to perform: ${action} on resource: * because no identity-based policy allows the ${action} action`);
    }
    return given(key, signed.region, now());
}
function given(key, region, now) {
    const authorizationToken = Buffer.from(`AWS:${registryPassword(key, now)}`).toString('base64');
    const expiresAt = Math.floor(now / 1000) + (key.lifetime ?? 43_200);
    const account = key.arn.split(':')[4] ?? '';
    const proxyEndpoint = `https://${account}.dkr.ecr.${region}.amazonaws.com`;
    return json(200, { authorizationData: [{ authorizationToken, expiresAt, proxyEndpoint }] }, { 'content-type': 'application/x-amz-json-1.1' });
}
function refusal(type, message) {
    return json(400, { __type: type, message }, { 'content-type': 'application/x-amz-json-1.1' });
}

;// CONCATENATED MODULE: ./src/demo/world/github-call.ts

/** GitHub's error body. */
function refuse(status, message) {
    return json(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) });
}
/** What GitHub says of everything that is not there, or not for this token. */
function github_call_notFound() {
    return refuse(404, 'Not Found');
}
/** A value by its name, which may come from anywhere. */
function own(values, name) {
    return values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
}
/** Whether a call sees a repository. */
function seesRepository({ definition, token }, fullName) {
    const repository = own(definition.repositories, fullName);
    if (repository === undefined)
        return false;
    return repository.visibility === 'public' || matches(token?.repositories ?? [], fullName);
}
/** One page of a list, with the `link` to the next. */
function page(url, items, body) {
    const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
    const number = Number(url.searchParams.get('page') ?? 1);
    const next = new URL(url);
    next.searchParams.set('page', String(number + 1));
    const link = number * size < items.length ? { link: `<${next.href}>; rel="next"` } : {};
    return json(200, body(items.slice((number - 1) * size, number * size)), link);
}

;// CONCATENATED MODULE: ./src/demo/world/github-shapes.ts

/** The address of the API in answers. */
const api = 'https://api.github.com';
/** The address of the pages in answers. */
const web = 'https://github.com';
const created = '2024-03-01T09:00:00Z';
const updated = '2026-10-01T09:00:00Z';
/** A number that is always the same for a name, as identifiers are. */
function idOf(name) {
    return (0,external_node_crypto_.createHash)('sha256').update(name.toLowerCase()).digest().readUInt32BE(0) >>> 1;
}
function nodeId(kind, name) {
    return `${kind}_${Buffer.from(String(idOf(name))).toString('base64url')}`;
}
/** The shape `simple-user` of GitHub's description. */
function simpleUser(login, type) {
    const name = encodeURIComponent(login);
    const url = `${api}/users/${name}`;
    return {
        login,
        id: idOf(login),
        node_id: nodeId(type === 'Organization' ? 'O' : 'U', login),
        avatar_url: `https://avatars.githubusercontent.com/u/${idOf(login)}?v=4`,
        gravatar_id: '',
        url,
        html_url: `${web}/${name}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type,
        user_view_type: 'public',
        site_admin: false
    };
}
/** The shape `public-user`. */
function publicUser(login, type) {
    return {
        ...simpleUser(login, type),
        ...{
            name: null,
            company: null,
            blog: '',
            location: null,
            email: null,
            hireable: null,
            bio: null,
            twitter_username: null
        },
        ...{
            public_repos: 1,
            public_gists: 0,
            followers: 0,
            following: 0,
            created_at: created,
            updated_at: updated
        }
    };
}
const templates = {
    archive: '/{archive_format}{/ref}',
    assignees: '{/user}',
    blobs: '{/sha}',
    branches: '{/branch}',
    collaborators: '{/collaborator}',
    comments: '{/number}',
    commits: '{/sha}',
    compare: '/{base}...{head}',
    contents: '/{+path}',
    contributors: '',
    deployments: '',
    downloads: '',
    events: '',
    forks: '',
    git_commits: '{/sha}',
    git_refs: '{/sha}',
    git_tags: '{/sha}',
    hooks: '',
    issue_comment: '{/number}',
    issue_events: '{/number}',
    issues: '{/number}',
    keys: '{/key_id}',
    labels: '{/name}',
    languages: '',
    merges: '',
    milestones: '{/number}',
    notifications: '{?since,all,participating}',
    pulls: '{/number}',
    releases: '{/id}',
    stargazers: '',
    statuses: '/{sha}',
    subscribers: '',
    subscription: '',
    tags: '',
    teams: '',
    trees: '{/sha}'
};
/** The shape `minimal-repository`. */
function minimalRepository(fullName, { visibility }, ownerType) {
    const [owner = '', name = ''] = fullName.split('/');
    const url = `${api}/repos/${fullName}`;
    const links = Object.entries(templates).map(([key, rest]) => [
        `${key}_url`,
        `${url}/${key.replace('git_', 'git/')}${rest}`
    ]);
    return {
        id: idOf(fullName),
        node_id: nodeId('R', fullName),
        name,
        full_name: fullName,
        private: visibility !== 'public',
        visibility,
        owner: simpleUser(owner, ownerType),
        html_url: `${web}/${fullName}`,
        description: null,
        fork: false,
        url,
        ...Object.fromEntries(links)
    };
}
/** The shape `full-repository`. */
function fullRepository(fullName, repository, ownerType) {
    return {
        ...minimalRepository(fullName, repository, ownerType),
        ...{
            clone_url: `${web}/${fullName}.git`,
            git_url: `git://github.com/${fullName}.git`,
            ssh_url: `git@github.com:${fullName}.git`,
            svn_url: `${web}/${fullName}`
        },
        allow_forking: repository.allowForking ?? repository.visibility === 'public',
        ...{ default_branch: 'main', homepage: null, language: null, license: null, mirror_url: null },
        ...{
            forks: 0,
            forks_count: 0,
            open_issues: 0,
            open_issues_count: 0,
            size: 12,
            stargazers_count: 0,
            watchers: 0,
            watchers_count: 0,
            network_count: 0,
            subscribers_count: 1
        },
        ...{
            has_issues: true,
            has_projects: false,
            has_wiki: false,
            has_pages: false,
            has_discussions: false,
            archived: false,
            disabled: false
        },
        ...{ pushed_at: updated, created_at: created, updated_at: updated }
    };
}
/** The shape `package`; `linked` is the shape of the linked repository. */
function packageShape(found, ownerType, linked) {
    const { owner, name, type, visibility } = found;
    const kind = ownerType === 'Organization' ? 'orgs' : 'users';
    const path = `${kind}/${owner}/packages/${type}/${encodeURIComponent(name)}`;
    return {
        id: idOf(`${owner}/${type}/${name}`),
        name,
        package_type: type,
        owner: simpleUser(owner, ownerType),
        version_count: 1,
        visibility,
        url: `${api}/${path}`,
        html_url: `${web}/${kind}/${owner}/packages/${type}/package/${encodeURIComponent(name)}`,
        ...(linked === null ? {} : { repository: linked }),
        created_at: created,
        updated_at: updated
    };
}
/** The shapes of a Codespaces secret; those of organizations and users have a visibility. */
function secretShape(name, updatedAt, shared) {
    const own = { name, created_at: created, updated_at: updatedAt ?? updated };
    if (shared === null)
        return own;
    return {
        ...own,
        visibility: shared.visibility,
        selected_repositories_url: `${api}/${shared.path}/${name}/repositories`
    };
}
/** The shape `issue-comment`. */
function commentShape({ id, repository, issue, author, body }) {
    return {
        id,
        node_id: `IC_${id}`,
        url: `${api}/repos/${repository}/issues/comments/${id}`,
        html_url: `${web}/${repository}/pull/${issue}#issuecomment-${id}`,
        issue_url: `${api}/repos/${repository}/issues/${issue}`,
        body,
        user: simpleUser(author, author.endsWith('[bot]') ? 'Bot' : 'User'),
        created_at: created,
        updated_at: updated,
        author_association: 'NONE',
        performed_via_github_app: null,
        reactions: {
            url: `${api}/repos/${repository}/issues/comments/${id}/reactions`,
            ...{ total_count: 0, '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 }
        }
    };
}

;// CONCATENATED MODULE: ./src/demo/world/github-comments.ts



const longestComment = 65_536;
function list(call) {
    const name = `${call.names[0] ?? ''}/${call.names[1] ?? ''}`;
    if (!seesRepository(call, name))
        return github_call_notFound();
    const found = call.comments.filter(comment => comment.repository === name && comment.issue === Number(call.names[2]));
    return page(call.url, found.map(commentShape), items => items);
}
async function create(call) {
    const name = `${call.names[0] ?? ''}/${call.names[1] ?? ''}`;
    const body = await bodyOf(call);
    if (body instanceof Response)
        return body;
    if (!seesRepository(call, name))
        return github_call_notFound();
    const author = call.token?.login ?? 'github-actions[bot]';
    const comment = {
        id: 1000 + call.comments.length,
        repository: name,
        issue: Number(call.names[2]),
        author,
        body
    };
    call.comments.push(comment);
    const shape = commentShape(comment);
    return json(201, shape, { location: shape.url });
}
async function update(call) {
    const body = await bodyOf(call);
    if (body instanceof Response)
        return body;
    const comment = call.comments.find(({ id }) => id === Number(call.names[2]));
    if (comment === undefined)
        return github_call_notFound();
    comment.body = body;
    return json(200, commentShape(comment));
}
async function bodyOf({ request, token }) {
    if (token === null)
        return refuse(401, 'Requires authentication');
    if (token.comments !== true)
        return refuse(403, 'Resource not accessible by integration');
    const given = await request.json().catch(() => null);
    const body = typeof given === 'object' && given !== null && 'body' in given ? given.body : null;
    if (typeof body !== 'string')
        return refuse(422, 'Invalid request.');
    return body.length > longestComment
        ? refuse(422, 'Validation Failed: Body is too long (maximum is 65536 characters)')
        : body;
}
/** The comments of an issue or pull request: listed, written, changed. */
const comments = { list, create, update };

;// CONCATENATED MODULE: ./src/demo/world/github-graphql.ts


/** GitHub's GraphQL API, as far as it is asked: who the token is. */
async function graphql({ request, token }) {
    if (token === null)
        return refuse(401, 'Requires authentication');
    const given = await request.json().catch(() => null);
    const query = typeof given === 'object' && given !== null && 'query' in given ? given.query : null;
    if (typeof query !== 'string')
        return refuse(400, 'A query attribute must be specified and must be a string.');
    if (query.replace(/\s+/g, '') !== 'query{viewer{login}}')
        return json(200, { errors: [{ message: 'Nobody has taught this GitHub to answer that.' }] });
    return json(200, { data: { viewer: { login: viewerLogin(token) } } });
}
function viewerLogin({ kind, login, app }) {
    if (kind === 'workflow')
        return 'github-actions[bot]';
    return kind === 'installation' ? `${app ?? 'an-app'}[bot]` : (login ?? 'ghost');
}

;// CONCATENATED MODULE: ./src/demo/world/github-files.ts


function blobSha(content) {
    const bytes = Buffer.from(content);
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
/** The shape `content-file`. */
function contentFile(fullName, ref, path, content) {
    const sha = blobSha(content);
    const escaped = path.split('/').map(encodeURIComponent).join('/');
    const links = {
        self: `${api}/repos/${fullName}/contents/${escaped}?ref=${ref}`,
        git: `${api}/repos/${fullName}/git/blobs/${sha}`,
        html: `${web}/${fullName}/blob/${ref}/${escaped}`
    };
    return {
        type: 'file',
        encoding: 'base64',
        size: Buffer.byteLength(content),
        name: path.split('/').at(-1),
        path,
        // GitHub breaks base64 after 60 letters.
        content: Buffer.from(content).toString('base64').replace(/.{60}/g, '$&\n') + '\n',
        sha,
        url: links.self,
        git_url: links.git,
        html_url: links.html,
        download_url: `https://raw.githubusercontent.com/${fullName}/${ref}/${escaped}`,
        _links: links
    };
}
/** An entry of the shape `content-directory`. */
function contentEntry(fullName, ref, path, content) {
    const file = Object.entries(contentFile(fullName, ref, path, content ?? ''));
    const entry = Object.fromEntries(file.filter(([key]) => key !== 'content' && key !== 'encoding'));
    return content === null ? { ...entry, type: 'dir', size: 0, download_url: null } : entry;
}
/** The shape `diff-entry`. */
function diffEntry(fullName, filename) {
    const sha = blobSha(filename);
    return {
        sha,
        filename,
        status: 'modified',
        ...{ additions: 1, deletions: 1, changes: 2 },
        blob_url: `${web}/${fullName}/blob/${sha}/${encodeURIComponent(filename)}`,
        raw_url: `${web}/${fullName}/raw/${sha}/${encodeURIComponent(filename)}`,
        contents_url: `${api}/repos/${fullName}/contents/${encodeURIComponent(filename)}?ref=${sha}`,
        patch: '@@ -1 +1 @@\n-a\n+b'
    };
}

;// CONCATENATED MODULE: ./src/demo/world/github-resources.ts




/** `owner/name` in the spelling that the definition has: GitHub does not look at case. */
function spelled(values, name) {
    return Object.keys(values).find(key => key.toLowerCase() === name.toLowerCase()) ?? name;
}
function repositoryName({ definition, names }) {
    return spelled(definition.repositories, `${names[0] ?? ''}/${names[1] ?? ''}`);
}
function ownerType({ definition }, owner) {
    return own(definition.owners, spelled(definition.owners, owner));
}
function repositoryByName(call) {
    return repositoryAnswer(call, repositoryName(call));
}
function repositoryAnswer(call, name) {
    const repository = own(call.definition.repositories, name);
    if (repository === undefined || !seesRepository(call, name))
        return github_call_notFound();
    return json(200, fullRepository(name, repository, ownerType(call, name.split('/')[0] ?? '') ?? 'User'));
}
function userByName(call) {
    const login = spelled(call.definition.owners, call.names[0] ?? '');
    const type = ownerType(call, login);
    return type === undefined ? github_call_notFound() : json(200, publicUser(login, type));
}
/** `/orgs` knows organizations alone; `/users` answers for both. */
function packageByName(call) {
    const { definition, token, url } = call;
    const [owner = '', type = '', name = ''] = call.names;
    if (token === null)
        return refuse(401, 'Requires authentication');
    if (token.packages === undefined)
        return packagesRefused(call);
    const kind = ownerType(call, owner);
    if (kind === undefined || (url.pathname.startsWith('/orgs/') && kind !== 'Organization'))
        return github_call_notFound();
    const found = (definition.packages ?? []).find(candidate => candidate.owner.toLowerCase() === owner.toLowerCase() &&
        candidate.type === type &&
        candidate.name === name);
    const full = `${found?.owner ?? ''}/${name}`;
    if (found === undefined || (found.visibility !== 'public' && !matches(token.packages, full)))
        return refuse(404, 'Package not found.');
    return json(200, packageShape(found, kind, linkedRepository(call, found.repository)));
}
/** The list answers no token of a workflow, whatever its permissions are (cli/cli#9606). */
function packageList(call) {
    const { definition, token, url } = call;
    if (token === null)
        return refuse(401, 'Requires authentication');
    if (token.kind === 'workflow')
        return refuse(400, 'Invalid argument.');
    const seen = token.packages;
    if (seen === undefined)
        return packagesRefused(call);
    const kind = ownerType(call, call.names[0] ?? '') ?? 'User';
    const found = (definition.packages ?? []).filter(({ owner, name, type, visibility }) => owner.toLowerCase() === call.names[0]?.toLowerCase() &&
        type === url.searchParams.get('package_type') &&
        (visibility === 'public' || matches(seen, `${owner}/${name}`)));
    return page(url, found.map(one => packageShape(one, kind, linkedRepository(call, one.repository))), items => items);
}
function packagesRefused({ token }) {
    if (token?.kind === 'classic')
        return refuse(403, 'You need at least read:packages scope to get a package.');
    if (token?.kind === 'fine-grained')
        return refuse(403, 'Resource not accessible by personal access token');
    return refuse(403, 'Resource not accessible by integration');
}
function linkedRepository(call, name) {
    const repository = name === null ? undefined : own(call.definition.repositories, name);
    if (name === null || repository === undefined)
        return null;
    return minimalRepository(name, repository, ownerType(call, name.split('/')[0] ?? '') ?? 'User');
}
function secretsRefused({ token }) {
    if (token === null)
        return refuse(401, 'Requires authentication');
    if (token.kind === 'classic' || token.kind === 'user')
        return github_call_notFound();
    const bearer = token.kind === 'fine-grained' ? 'personal access token' : 'integration';
    return refuse(403, `Resource not accessible by ${bearer}`);
}
function repositorySecrets(call) {
    const name = repositoryName(call);
    if (!matches(call.token?.repositorySecrets ?? [], name))
        return secretsRefused(call);
    const repository = own(call.definition.repositories, name);
    if (repository === undefined)
        return github_call_notFound();
    return secretList(call, (repository.secrets ?? []).map(secret => secretShape(secret, undefined, null)));
}
function organizationSecrets(call) {
    const [org = ''] = call.names;
    if (!matches(call.token?.organizationSecrets ?? [], org))
        return secretsRefused(call);
    return secretList(call, sharedSecrets(own(call.definition.organizationSecrets, org), `orgs/${org}/codespaces/secrets`));
}
function userSecrets(call) {
    if (call.token?.userSecrets !== true)
        return secretsRefused(call);
    return secretList(call, sharedSecrets(own(call.definition.userSecrets, call.token.login ?? ''), 'user/codespaces/secrets'));
}
function sharedSecrets(secrets, path) {
    return (secrets ?? []).map(({ name, visibility, updatedAt }) => secretShape(name, updatedAt, { visibility, path }));
}
function secretList({ url }, secrets) {
    return page(url, secrets, items => ({ total_count: secrets.length, secrets: items }));
}
function selectedRepositories(call, level) {
    const { definition, names, token, url } = call;
    const allowed = level === 'user' ? token?.userSecrets === true : matches(token?.organizationSecrets ?? [], names[0] ?? '');
    if (!allowed)
        return secretsRefused(call);
    const secrets = level === 'user'
        ? own(definition.userSecrets, token?.login ?? '')
        : own(definition.organizationSecrets, names[0] ?? '');
    const found = secrets?.find(secret => secret.name === names.at(-1));
    if (found === undefined)
        return github_call_notFound();
    const shapes = (found.repositories ?? []).flatMap(name => linkedRepository(call, name) ?? []);
    return page(url, shapes, items => ({ total_count: shapes.length, repositories: items }));
}
function contents(call) {
    const name = repositoryName(call);
    const repository = own(call.definition.repositories, name);
    if (repository === undefined || !seesRepository(call, name))
        return github_call_notFound();
    const path = call.names[2] ?? '';
    const ref = call.url.searchParams.get('ref') ?? 'main';
    const files = own(repository.refs, ref) ?? repository.files ?? {};
    const content = own(files, path);
    if (content === undefined)
        return directory(name, ref, path, files);
    if (/\braw\b/.test(call.request.headers.get('accept') ?? ''))
        return answers_text(200, content);
    return json(200, contentFile(name, ref, path, content));
}
function directory(name, ref, path, files) {
    const start = path === '' ? '' : `${path}/`;
    const inside = Object.keys(files).filter(file => file.startsWith(start));
    const entries = new Set(inside.map(file => file.slice(start.length).split('/')[0] ?? ''));
    if (entries.size === 0)
        return github_call_notFound();
    return json(200, [...entries]
        .sort()
        .map(entry => contentEntry(name, ref, start + entry, own(files, start + entry) ?? null)));
}
function pullFiles(call) {
    const name = repositoryName(call);
    const files = own(call.definition.repositories, name)?.pulls?.[Number(call.names[2])];
    if (files === undefined || !seesRepository(call, name))
        return github_call_notFound();
    return page(call.url, files.map(file => diffEntry(name, file)), items => items);
}

;// CONCATENATED MODULE: ./src/demo/world/github.ts






const resources = [
    ['GET', '/repos/:owner/:repo', repositoryByName],
    ['GET', '/users/:login', userByName],
    ['GET', '/orgs/:owner/packages', packageList],
    ['GET', '/orgs/:owner/packages/:type/:name', packageByName],
    ['GET', '/users/:owner/packages/:type/:name', packageByName],
    ['GET', '/repos/:owner/:repo/codespaces/secrets', repositorySecrets],
    ['GET', '/orgs/:org/codespaces/secrets', organizationSecrets],
    [
        'GET',
        '/orgs/:org/codespaces/secrets/:secret/repositories',
        call => selectedRepositories(call, 'organization')
    ],
    ['GET', '/user/codespaces/secrets', userSecrets],
    ['GET', '/user/codespaces/secrets/:secret/repositories', call => selectedRepositories(call, 'user')],
    ['GET', '/repos/:owner/:repo/contents/*path', contents],
    ['GET', '/repos/:owner/:repo/pulls/:number/files', pullFiles],
    ['GET', '/repos/:owner/:repo/issues/:number/comments', comments.list],
    ['POST', '/repos/:owner/:repo/issues/:number/comments', comments.create],
    ['PATCH', '/repos/:owner/:repo/issues/comments/:id', comments.update],
    ['POST', '/graphql', graphql]
];
/** Makes GitHub's API; the answers of REST have the shapes of GitHub's own description of it. */
function createGitHub(definition) {
    const left = new Map(Object.entries(definition.tokens ?? {}).map(([token, { requestsLeft }]) => [token, requestsLeft ?? 5000]));
    const kept = [];
    return async (request) => {
        const given = tokenOf(request);
        const token = given === null ? null : own(definition.tokens, given);
        const remaining = given === null ? 60 : Math.max(0, left.get(given) ?? 5000);
        if (given !== null)
            left.set(given, remaining - 1);
        const response = await github_answer(request, definition, token, remaining, kept);
        for (const [name, value] of Object.entries(headersFor(token ?? null, remaining)))
            response.headers.set(name, value);
        return response;
    };
}
async function github_answer(request, definition, token, remaining, kept) {
    if (token === undefined)
        return refuse(401, 'Bad credentials');
    if (!request.headers.has('user-agent'))
        return refuse(403, 'Request forbidden by administrative rules.');
    if (remaining === 0)
        return refuse(403, 'API rate limit exceeded for installation ID 1.');
    const url = new URL(request.url);
    const moved = movedTo(definition, url);
    if (moved !== null)
        return moved;
    const path = namedPath(definition, url.pathname);
    for (const [method, pattern, respond] of resources) {
        const names = method === request.method ? namesIn(pattern, path) : null;
        if (names !== null)
            return respond({ definition, request, url, token, names, comments: kept });
    }
    return github_call_notFound();
}
/** A renamed repository is answered with the address of its number. */
function movedTo({ renamed, host }, url) {
    const [, owner, name, rest] = /^\/repos\/([^/]+)\/([^/]+)(.*)$/.exec(url.pathname) ?? [];
    const now = own(renamed, `${owner ?? ''}/${name ?? ''}`);
    if (now === undefined)
        return null;
    const location = `https://${host ?? 'api.github.com'}/repositories/${idOf(now)}${rest ?? ''}${url.search}`;
    const body = {
        message: 'Moved Permanently',
        url: location,
        documentation_url: 'https://docs.github.com/rest'
    };
    return json(301, body, { location });
}
/** The path by the repository's name where it was asked for by its number. */
function namedPath({ repositories }, path) {
    const [, id, rest] = /^\/repositories\/(\d+)(.*)$/.exec(path) ?? [];
    const name = Object.keys(repositories).find(candidate => String(idOf(candidate)) === id);
    return name === undefined ? path : `/repos/${name}${rest ?? ''}`;
}
function namesIn(pattern, path) {
    const wanted = pattern.split('/');
    const given = path.split('/');
    const names = [];
    for (const [index, part] of wanted.entries()) {
        if (part.startsWith('*'))
            return given.length < index ? null : [...names, given.slice(index).map(decodeURIComponent).join('/')];
        const here = given[index];
        if (here === undefined || (!part.startsWith(':') && part !== here))
            return null;
        if (part.startsWith(':'))
            names.push(decodeURIComponent(here));
    }
    return given.length === wanted.length ? names : null;
}
function tokenOf(request) {
    const match = /^(?:Bearer|token) (\S+)$/i.exec(request.headers.get('authorization') ?? '');
    return match?.[1] ?? null;
}
function headersFor(token, remaining) {
    const limit = token === null ? 60 : token.kind === 'workflow' ? 1000 : 5000;
    return {
        'x-github-media-type': 'github.v3; format=json',
        'x-github-request-id': '0000:1111:2222:3333:4444',
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(Math.max(0, remaining - 1)),
        'x-ratelimit-used': String(Math.max(0, limit - remaining + 1)),
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
        'x-ratelimit-resource': 'core',
        ...(token?.kind === 'classic' ? { 'x-oauth-scopes': scopesOf(token) } : {})
    };
}
function scopesOf(token) {
    const scopes = [
        ...(token.organizationSecrets === undefined ? [] : ['admin:org']),
        ...(token.userSecrets === true ? ['codespace:secrets'] : []),
        ...(token.packages === undefined ? [] : ['read:packages']),
        ...(token.repositories === undefined ? [] : ['repo'])
    ];
    return scopes.join(', ');
}

;// CONCATENATED MODULE: ./src/demo/world/registry-definition.ts
/** The host that answers for a registry: Docker Hub's name is not that of its server. */
function servingHost({ host, profile }) {
    return profile === 'docker-hub' ? 'registry-1.docker.io' : host;
}
/** The address of the token service. */
function realmOf(definition) {
    if (definition.realm !== undefined)
        return definition.realm;
    if (definition.profile === 'docker-hub')
        return 'https://auth.docker.io/token';
    return `https://${definition.host}${definition.profile === 'bearer-and-basic' ? '/v2/token' : '/token'}`;
}
/** The `service` of a challenge. */
function serviceOf({ host, profile }) {
    if (profile === 'docker-hub')
        return 'registry.docker.io';
    return profile === 'bearer-and-basic' ? 'container_registry' : host;
}
/** The host that storage redirects lead to. */
function storageHost({ host, profile }) {
    if (profile === 'ghcr')
        return 'pkg-containers.githubusercontent.com';
    if (profile === 'docker-hub')
        return 'production.cloudflare.docker.com';
    return `storage-of-${host.replace(/[^a-z0-9]/g, '-')}.example.net`;
}

;// CONCATENATED MODULE: ./src/demo/world/registry-answers.ts


/** The error body of the distribution specification. */
function registryError(status, code, message, detail = null, headers = {}) {
    return json(status, { errors: [{ code, message, ...(detail === null ? {} : { detail }) }] }, headers);
}
/** The 404 of a repository that is not there, or that its registry hides. */
function nameUnknown(name) {
    return registryError(404, 'NAME_UNKNOWN', 'repository name not known to registry', { name });
}
/** The 401 that says how to log in; `error` as RFC 6750 names it. */
function challenge(definition, repository, error = null) {
    const header = { 'www-authenticate': challengeText(definition, repository, error) };
    if (definition.profile === 'ecr')
        return answers_text(401, 'Not Authorized\n', header);
    const detail = repository === null ? null : [{ Type: 'repository', Class: '', Name: repository, Action: 'pull' }];
    const hidden = definition.profile === 'ghcr' ? null : detail;
    return registryError(401, 'UNAUTHORIZED', 'authentication required', hidden, header);
}
function challengeText(definition, repository, error) {
    const { host, profile } = definition;
    if (profile === 'basic')
        return 'Basic realm="Registry Realm"';
    if (profile === 'ecr')
        return `Basic realm="https://${host}/",service="ecr.amazonaws.com"`;
    const scope = repository === null ? '' : `,scope="repository:${repository}:pull"`;
    const reason = error === null ? '' : `,error="${error}"`;
    const bearer = `Bearer realm="${realmOf(definition)}",service="${serviceOf(definition)}"`;
    if (profile === 'bearer-and-basic')
        return `${bearer},scope="*", Basic realm="https://${host}"`;
    return bearer + scope + reason;
}

;// CONCATENATED MODULE: ./src/demo/world/token-service.ts


/** Makes the token service of a registry (distribution's token and OAuth2 specifications). */
function tokenService(definition, userOf) {
    const grants = new Map();
    const issue = (user, scopes) => {
        const token = Buffer.from(`token ${grants.size + 1} of ${definition.host}, for nobody else`).toString('base64url');
        grants.set(token, { user, repositories: granted(definition, user, scopes) });
        return json(200, {
            [definition.tokenField ?? 'token']: token,
            expires_in: 300,
            issued_at: new Date().toISOString()
        });
    };
    return { grants, handler: request => token_service_answer(request, definition, userOf, issue) };
}
async function token_service_answer(request, definition, userOf, issue) {
    if (request.method === 'POST')
        return answerForm(new URLSearchParams(await request.text()), definition, userOf, issue);
    const scopes = new URL(request.url).searchParams.getAll('scope').flatMap(scope => scope.split(' '));
    if (request.headers.has('authorization')) {
        const given = basicOf(request);
        const user = given === null ? null : userOf(given);
        return user === null ? rejected(definition) : issue(user, scopes);
    }
    // GitHub's refuses even the anonymous token of a repository that not everyone may read.
    if (definition.profile === 'ghcr' && granted(definition, null, scopes).size === 0) {
        return registryError(401, 'UNAUTHORIZED', 'authentication required');
    }
    return issue(null, scopes);
}
function answerForm(form, definition, userOf, issue) {
    if (definition.profile === 'ghcr')
        return registryError(404, 'NOT_FOUND', 'not found');
    const scopes = (form.get('scope') ?? '').split(' ');
    const user = form.get('grant_type') === 'refresh_token'
        ? definition.users?.find(({ password }) => password === form.get('refresh_token'))
        : userOf({ user: form.get('username') ?? '', password: form.get('password') ?? '' });
    return user ? issue(user, scopes) : rejected(definition);
}
function rejected({ profile }) {
    if (profile === 'ghcr')
        return registryError(403, 'DENIED', 'denied');
    if (profile === 'docker-hub')
        return json(401, { details: 'incorrect username or password' });
    return registryError(401, 'UNAUTHORIZED', 'authentication required');
}
function granted({ repositories }, user, scopes) {
    const names = scopes.flatMap(scope => /^repository:([^:]+):(?:[^:]*,)?pull(?:,|$)/.exec(scope)?.[1] ?? []);
    return new Set(names.filter(name => mayPull(repositories[name]?.public === true, user, name)));
}
/** Whether a user (`null`: anybody) may pull from a repository. */
function mayPull(isPublic, user, name) {
    return isPublic || (user !== null && matches(user.pulls, name));
}

;// CONCATENATED MODULE: ./src/demo/world/admission.ts



/** How a registry decides who is let in, by its profile. */
function admission(definition, known) {
    switch (definition.profile) {
        case 'open':
            return () => 'in';
        case 'basic':
            return basicAdmission(definition, known);
        case 'token':
        case 'docker-hub':
            return tokenAdmission(definition, known);
        case 'bearer-and-basic':
            return (request, repository, what) => (bearerOf(request) === null ? basicAdmission(definition, known) : tokenAdmission(definition, known))(request, repository, what);
        case 'ghcr':
            return ghcrAdmission(definition, known);
        case 'ecr':
            return ecrAdmission(definition, known);
    }
}
function basicAdmission(definition, { userOf }) {
    return (request, repository) => {
        if (!request.headers.has('authorization')) {
            if (isPublic(definition, repository))
                return 'in';
            if (repository !== null && definition.hides === 'name-unknown')
                return nameUnknown(repository);
        }
        const given = basicOf(request);
        const user = given === null ? null : userOf(given);
        if (user === null)
            return challenge(definition, repository);
        if (repository === null || mayPull(isPublic(definition, repository), user, repository))
            return 'in';
        if (definition.hides === 'name-unknown')
            return nameUnknown(repository);
        return registryError(403, 'DENIED', 'requested access to the resource is denied');
    };
}
function tokenAdmission(definition, { grants }) {
    return (request, repository) => {
        if (!request.headers.has('authorization'))
            return challenge(definition, repository);
        const grant = grants.get(bearerOf(request) ?? '');
        if (grant === undefined)
            return challenge(definition, repository, 'invalid_token');
        if (repository === null || grant.repositories.has(repository)) {
            // Docker Hub does not tell a repository that is not there from one that is private.
            const hidden = definition.profile === 'docker-hub' && repository !== null && !exists(definition, repository);
            if (!hidden)
                return 'in';
        }
        if (definition.hides === 'name-unknown')
            return nameUnknown(repository);
        return challenge(definition, repository, 'insufficient_scope');
    };
}
function ghcrAdmission(definition, { grants, userOf }) {
    return (request, repository) => {
        if (!request.headers.has('authorization'))
            return challenge(definition, repository);
        const bearer = bearerOf(request);
        if (bearer === null)
            return registryError(403, 'DENIED', 'invalid token');
        const grant = grants.get(bearer) ?? encodedGrant(userOf, bearer);
        if (grant === null)
            return registryError(403, 'DENIED', 'denied');
        if (repository === null)
            return 'in';
        // Anybody's token pulls whatever is public, whichever repository it was given for.
        const mine = mayPull(isPublic(definition, repository), grant.user, repository);
        return mine && exists(definition, repository) ? 'in' : registryError(403, 'DENIED', 'denied');
    };
}
/** GitHub's takes base64 of a token, alone or after a user's name, in place of one of its own; the token as it is it refuses. */
function encodedGrant(userOf, bearer) {
    const decoded = Buffer.from(bearer, 'base64').toString('utf8');
    const user = userOf({ user: '', password: decoded.slice(decoded.indexOf(':') + 1) });
    return user === null ? null : { user, repositories: new Set() };
}
function ecrAdmission(definition, { aws }) {
    return (request, repository, what) => {
        const given = basicOf(request);
        if (given === null)
            return challenge(definition, repository);
        const key = given.user === 'AWS' ? (aws?.keyOf(given.password) ?? null) : null;
        if (key === null)
            return registryError(400, 'DENIED', 'Your Authorization Token is invalid.');
        if (key === 'expired') {
            return registryError(403, 'DENIED', 'Your authorization token has expired. Reauthenticate and try again.');
        }
        if (repository === null)
            return 'in';
        const action = what === 'manifest' ? 'ecr:BatchGetImage' : 'ecr:GetDownloadUrlForLayer';
        if (key.actions.includes(action) &&
            mayPull(false, { user: 'AWS', password: '', pulls: key.pulls }, repository))
            return 'in';
        const [account = '', , , region = ''] = definition.host.split('.');
        const resource = `arn:aws:ecr:${region}:${account}:repository/${repository}`;
        return registryError(403, 'DENIED', `User: ${key.arn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`);
    };
}
function isPublic({ repositories }, repository) {
    return repository !== null && repositories[repository]?.public === true;
}
function exists({ repositories }, repository) {
    return Object.hasOwn(repositories, repository);
}

;// CONCATENATED MODULE: ./src/demo/world/accounts.ts
/** The accounts of a registry, which counts failed logins where it locks accounts after some. */
function accountsOf({ users = [], locksAfter }) {
    const failures = new Map();
    return given => {
        const failed = failures.get(given.user) ?? 0;
        if (locksAfter !== undefined && failed >= locksAfter)
            return null;
        const found = users.find(({ user, password }) => (user === '*' || user === given.user) && password === given.password);
        if (found === undefined)
            failures.set(given.user, failed + 1);
        return found ?? null;
    };
}

;// CONCATENATED MODULE: ./src/demo/world/registry.ts








/** Makes a registry with its token service and its storage; `aws` knows the callers of an `ecr` one. */
function createRegistry(definition, aws) {
    const userOf = accountsOf(definition);
    const tokens = tokenService(definition, userOf);
    const realm = new URL(realmOf(definition));
    const serve = registryHandler(definition, admission(definition, { grants: tokens.grants, aws, userOf }));
    const giveToken = definition.hangs?.includes('token') === true ? noAnswer : tokens.handler;
    const sites = new Map([[realm.host, onPath(realm.pathname, giveToken, null)]]);
    sites.set(storageHost(definition), request => Promise.resolve(fromStorage(request, definition)));
    const host = servingHost(definition);
    return sites.set(host, host === realm.host ? onPath(realm.pathname, giveToken, serve) : serve);
}
function onPath(path, handler, otherwise) {
    return request => {
        if (new URL(request.url).pathname === path)
            return handler(request);
        return otherwise === null ? Promise.resolve(answers_text(404, 'not found\n')) : otherwise(request);
    };
}
function registryHandler(definition, admit) {
    const count = {
        pullsLeft: definition.pullsLeft ?? null,
        troubleLeft: definition.trouble?.times ?? 0
    };
    return request => {
        if (definition.hangs?.includes(questionOf(request)) === true)
            return noAnswer();
        const response = inTrouble(definition, count) ?? registry_answer(request, definition, admit, count);
        return Promise.resolve(request.method === 'HEAD' ? withoutBody(response) : response);
    };
}
function questionOf(request) {
    const kind = pathForm.exec(new URL(request.url).pathname)?.[2];
    if (kind === undefined)
        return 'ping';
    return kind === 'blobs' ? 'blob' : kind === 'tags' ? 'tags' : 'manifest';
}
function inTrouble({ trouble }, count) {
    if (trouble === undefined || count.troubleLeft === 0)
        return null;
    count.troubleLeft -= 1;
    const retry = trouble.retryAfter === undefined ? {} : { 'retry-after': trouble.retryAfter };
    return registryError(trouble.status, trouble.status === 429 ? 'TOOMANYREQUESTS' : 'UNAVAILABLE', 'try again later', null, retry);
}
const pathForm = /^\/v2\/(.+)\/(manifests|blobs|tags)\/([^/]+)$/;
function registry_answer(request, definition, admit, count) {
    const path = decodeURIComponent(new URL(request.url).pathname);
    if (path === '/v2/' || path === '/v2') {
        const admitted = admit(request, null, 'manifest');
        return admitted === 'in' ? bytes(200, Buffer.from('{}'), 'application/json') : admitted;
    }
    const [, name, kind, reference = ''] = pathForm.exec(path) ?? [];
    if (name === undefined)
        return answers_text(404, '404 page not found\n');
    if (request.method !== 'GET' && request.method !== 'HEAD')
        return registryError(405, 'UNSUPPORTED', 'The operation is unsupported.');
    const admitted = admit(request, name, kind === 'blobs' ? 'blob' : 'manifest');
    if (admitted !== 'in')
        return admitted;
    if (!Object.hasOwn(definition.repositories, name)) {
        return nameUnknown(name);
    }
    switch (kind) {
        case 'blobs':
            return blob(definition, name, reference);
        case 'tags':
            return tagList(new URL(request.url).searchParams, definition, name);
        default:
            return manifest(request, definition, name, reference, count);
    }
}
/** One page of the tags in lexical order: those after `last`, `n` at most. */
function tagList(query, { repositories, failsToList }, name) {
    if (failsToList !== undefined)
        return registryError(failsToList, 'UNAVAILABLE', 'no tags');
    const last = query.get('last');
    const all = Object.keys(repositories[name]?.tags ?? {}).sort();
    const tags = all.filter(tag => last === null || tag > last).slice(0, Number(query.get('n') ?? all.length));
    return json(200, { name, tags });
}
function manifest(request, definition, name, reference, count) {
    const limits = pullLimits(request, definition, count);
    if (limits === 'used-up') {
        return registryError(429, 'TOOMANYREQUESTS', 'You have reached your pull rate limit.', null, {
            'retry-after': '21600'
        });
    }
    const found = registry_manifestOf(definition, name, reference);
    if (found === null)
        return registryError(404, 'MANIFEST_UNKNOWN', 'manifest unknown', { Tag: reference }, limits);
    if (!accepts(request, found.mediaType))
        return notAccepted(found, limits);
    return bytes(200, found.bytes, found.servedAs === undefined ? found.mediaType : found.servedAs, {
        'docker-content-digest': found.digest,
        etag: `"${found.digest}"`,
        ...limits
    });
}
/** Docker Hub counts a GET of a manifest as a pull, a HEAD not. */
function pullLimits(request, { profile }, count) {
    if (profile !== 'docker-hub')
        return {};
    if (request.method === 'GET' && count.pullsLeft !== null) {
        if (count.pullsLeft === 0)
            return 'used-up';
        count.pullsLeft -= 1;
    }
    return {
        'ratelimit-limit': '100;w=21600',
        'ratelimit-remaining': `${count.pullsLeft ?? 100};w=21600`,
        'docker-ratelimit-source': '192.0.2.7'
    };
}
function registry_manifestOf({ repositories }, name, reference) {
    const tags = repositories[name]?.tags ?? {};
    if (!reference.startsWith('sha256:'))
        return Object.hasOwn(tags, reference) ? (tags[reference]?.manifest ?? null) : null;
    const all = Object.values(tags).flatMap(image => [image.manifest, ...image.manifests]);
    return all.find(content => content.digest === reference) ?? null;
}
function accepts(request, mediaType) {
    if (mediaType === mediaTypes.schema1)
        return true;
    const accepted = (request.headers.get('accept') ?? '').split(',').map(range => range.split(';')[0]?.trim());
    return accepted.includes(mediaType);
}
function notAccepted({ mediaType }, headers) {
    const what = mediaType === mediaTypes.ociIndex ? 'OCI index' : 'OCI manifest';
    const kind = mediaType === mediaTypes.ociIndex ? 'OCI indexes' : 'OCI manifests';
    return registryError(404, 'MANIFEST_UNKNOWN', `${what} found, but Accept header does not support ${kind}`, null, headers);
}
function blob(definition, name, digest) {
    if (definition.blobs === 'refused')
        return registryError(403, 'DENIED', 'requested access to the resource is denied');
    const found = blobOf(definition, name, digest);
    if (found === null)
        return registryError(404, 'BLOB_UNKNOWN', 'blob unknown to registry', { digest });
    if (definition.blobs === 'redirected' || definition.blobs === 'refused-by-storage') {
        return redirect(307, `https://${storageHost(definition)}/${name}/${digest}?signature=${signature(name, digest)}`);
    }
    return bytes(200, found.bytes, 'application/octet-stream', { 'docker-content-digest': digest });
}
function blobOf({ repositories }, name, digest) {
    const images = Object.values(repositories[name]?.tags ?? {});
    return images.flatMap(image => image.blobs).find(content => content.digest === digest) ?? null;
}
function signature(name, digest) {
    return (0,external_node_crypto_.createHash)('sha256').update(`signed: ${name} ${digest}`).digest('hex');
}
/** Storage takes the signature in the address, and refuses a request that brings a second proof, as Amazon's does. */
function fromStorage(request, definition) {
    const url = new URL(request.url);
    const [, name = '', digest = ''] = /^\/(.+)\/([^/]+)$/.exec(decodeURIComponent(url.pathname)) ?? [];
    if (request.headers.has('authorization'))
        return answers_text(400, 'Only one auth mechanism allowed\n');
    if (definition.blobs === 'refused-by-storage')
        return answers_text(403, 'AccessDenied\n');
    if (url.searchParams.get('signature') !== signature(name, digest))
        return answers_text(403, 'SignatureDoesNotMatch\n');
    const found = blobOf(definition, name, digest);
    return found === null ? answers_text(404, 'NoSuchKey\n') : bytes(200, found.bytes, 'application/octet-stream');
}

;// CONCATENATED MODULE: ./src/demo/world/world.ts





/** Makes a world; nothing of it touches the network. */
function createWorld(definition) {
    const sites = sitesOf(definition);
    const log = [];
    return {
        hosts: [...sites.keys()],
        log,
        fetch: async (request, signal = request.signal) => {
            const { host } = new URL(request.url);
            const handler = sites.get(host);
            if (handler === undefined)
                throw new types/* NoAnswer */.W('dns', `there is no host ${host}`);
            const requestBody = await request.clone().text();
            const response = await unlessAborted(handler(request), signal);
            log.push(await exchangeOf(request, host, requestBody, response));
            return Object.defineProperty(response, 'url', { value: request.url });
        }
    };
}
/** What a server never answers ends when the client gives up. */
function unlessAborted(answered, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort);
        void answered.finally(() => signal.removeEventListener('abort', abort)).then(resolve, reject);
    });
}
function sitesOf({ github, registries = [], awsKeys = [], sites = {} }) {
    const aws = createAws(awsKeys);
    const all = new Map();
    for (const registry of registries) {
        for (const [host, handler] of createRegistry(registry, aws))
            all.set(host, handler);
        for (const host of ecrApiHosts(registry.host))
            all.set(host, aws.handler);
    }
    if (github !== undefined)
        all.set(github.host ?? 'api.github.com', createGitHub(github));
    for (const [host, handler] of Object.entries(sites))
        all.set(host, handler);
    return all;
}
/** The addresses of ECR's API in the region of a registry: plain, FIPS, and both again for dual stack. */
function ecrApiHosts(host) {
    const ecr = (0,ecr_host/* ecrHost */.Fd)(host);
    if (ecr === null)
        return [];
    const dual = `${ecr.region}.api.aws`;
    const plain = `${ecr.region}.${ecr.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'}`;
    return [`api.ecr.${plain}`, `api.ecr-fips.${plain}`, `ecr.${dual}`, `ecr-fips.${dual}`];
}
async function exchangeOf(request, host, requestBody, response) {
    // The body of a copy that nobody reads would keep the client from letting go of its own.
    const { headers } = response;
    const readable = /json|text/.test(headers.get('content-type') ?? '') && headers.has('content-length');
    return {
        method: request.method,
        url: request.url,
        host,
        requestHeaders: new Headers(request.headers),
        requestBody,
        status: response.status,
        responseHeaders: new Headers(headers),
        responseBody: readable ? await response.clone().text() : ''
    };
}

;// CONCATENATED MODULE: ./src/demo/demonstration.ts














/** The variables of a workflow run of the example repository. */
const exampleVariables = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_EVENT_NAME: 'schedule'
};
/** Checks the example repository: the unchanged program over an embedded GitHub and embedded registries. */
async function demonstration() {
    const translation = (0,inputs/* translateInputs */.ew)({ repository: 'acme/shop' });
    if (translation.kind === 'wrong')
        throw new Error(translation.problems.join(' '));
    const { options } = translation.settings;
    const tokens = {
        token: exampleToken,
        secretsToken: exampleSecretsToken,
        packagesToken: examplePackagesToken
    };
    const environment = (0,run_environment/* readEnvironment */.Q)(exampleVariables, tokens);
    const network = (0,http_network.networkOver)(createWorld(exampleWorld).fetch, {
        allowPrivateNetwork: false,
        concurrency: options.concurrency,
        timeoutSeconds: options.timeout
    });
    const outcome = await (0,check.check)(options, {
        files: memoryFiles(exampleFiles),
        wholeCheckout: null,
        folder: '.',
        checkouts: [],
        baseFolder: '.',
        follow: paths/* withoutLinks */.W_,
        git: git/* withoutGit */.n,
        checkedOut: { kind: 'own' },
        environment,
        situation: (0,github_event/* readSituation */.Z)(exampleVariables, null),
        network: () => network,
        github: () => (0,client.createGitHub)({ fetch: network.fetch, servers: environment.servers, tokens }),
        close: () => network.close(),
        redactor: (0,redactor/* createRedactor */.l)(),
        variables: {},
        untrusted: [],
        today: new Date().toISOString().slice(0, 10),
        progress: context/* noProgress */.n,
        warn: () => undefined
    });
    if (outcome.kind !== 'done')
        throw new Error(`the demonstration ended with ${outcome.kind}`);
    return outcome.value;
}


/***/ }),

/***/ 670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ noProgress)
/* harmony export */ });
/** Shows nothing. */
const noProgress = { begin: () => undefined, answered: () => undefined };


/***/ })

};
