export const id = 753;
export const ids = [753,62];
export const modules = {

/***/ 2395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ ecrHost),
/* harmony export */   Qy: () => (/* binding */ looksLikeEcr),
/* harmony export */   px: () => (/* binding */ awsSuffixes)
/* harmony export */ });
/** The DNS suffixes of each partition, and those of its dual-stack hosts. */
const suffixes = [
    { partition: 'aws', single: 'amazonaws.com', dual: 'on.aws' },
    { partition: 'aws-cn', single: 'amazonaws.com.cn', dual: 'on.amazonwebservices.com.cn' },
    { partition: 'aws-eusc', single: 'amazonaws.eu', dual: 'on.amazonwebservices.eu' },
    { partition: 'aws-iso', single: 'c2s.ic.gov', dual: 'on.aws.ic.gov' },
    { partition: 'aws-iso-b', single: 'sc2s.sgov.gov', dual: 'on.aws.scloud' },
    { partition: 'aws-iso-e', single: 'cloud.adc-e.uk', dual: 'on.cloud-aws.adc-e.uk' },
    { partition: 'aws-iso-e', single: 'scloud.adc-e.uk', dual: 'on.cloud-aws.adc-e.uk' },
    { partition: 'aws-iso-f', single: 'csp.hci.ic.gov', dual: 'on.aws.hci.ic.gov' }
];
/** The domains that are AWS's own, under which its endpoints lie in every partition. */
const awsSuffixes = [
    ...suffixes.map(entry => entry.single),
    'api.aws',
    'api.amazonwebservices.com.cn',
    'api.amazonwebservices.eu',
    'api.aws.ic.gov',
    'api.aws.scloud',
    'api.cloud-aws.adc-e.uk',
    'api.aws.hci.ic.gov'
];
const hostForm = /^(\d{12})\.dkr([.-])ecr(-fips)?\.([a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2})\.([a-z0-9.-]{1,40})$/;
/**
 * The parts of an ECR host, anchored at both ends, or `null` for any other host, a port, or an upper-case spelling
 * (the hosts are those of AWS's "Amazon ECR endpoints and quotas").
 */
function ecrHost(host) {
    const match = hostForm.exec(host);
    if (match === null)
        return null;
    const [, account = '', separator = '', fips, region = '', suffix = ''] = match;
    const dualStack = separator === '-';
    const found = suffixes.find(entry => suffix === (dualStack ? entry.dual : entry.single));
    if (found === undefined)
        return null;
    return {
        account,
        region,
        fips: fips !== undefined,
        dualStack,
        suffix,
        partition: partitionOf(found.partition, region)
    };
}
function partitionOf(partition, region) {
    return partition === 'aws' && region.startsWith('us-gov-') ? 'aws-us-gov' : partition;
}
const ecrLabel = /(?:^|\.)dkr[.-]ecr/i;
/** Whether a host has the look of ECR without being one: it must never be sent anything that AWS gave. */
function looksLikeEcr(host) {
    return ecrHost(host) === null && ecrLabel.test(host);
}


/***/ }),

/***/ 98969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ serverHost),
/* harmony export */   Uh: () => (/* binding */ namesRegistry),
/* harmony export */   f: () => (/* binding */ dockerHubServer),
/* harmony export */   n0: () => (/* binding */ bareHost),
/* harmony export */   zx: () => (/* binding */ matchServer)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37909);
/* harmony import */ var _registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91604);
/* harmony import */ var _ecr_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2395);



/** The SERVER of Docker Hub: the one spelling under which Docker surely looks it up. */
const dockerHubServer = 'https://index.docker.io/v1/';
const schemeForm = /^[a-z][a-z0-9+.-]{0,20}:\/\//i;
const hubHosts = new Set([
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io',
    'registry.docker.io',
    'registry.hub.docker.com',
    'hub.docker.com'
]);
/**
 * The key under which Docker keeps the login of a SERVER value (measured with docker 28):
 * any scheme with `://` and everything from the next `/` are dropped; case, port, userinfo and blanks stay.
 */
function serverHost(server) {
    if (server === dockerHubServer)
        return { kind: 'docker-hub' };
    const host = upToSlash(server.replace(schemeForm, ''));
    return hubHosts.has(host.toLowerCase()) ? { kind: 'other-hub-spelling' } : { kind: 'host', host };
}
/**
 * Compares a SERVER value with the `registry` of a reference (`docker.io` for Docker Hub).
 * `lookalike` is a value that a person would write for that registry and that Docker will not match: with blanks,
 * userinfo, a broken scheme, `www.`, the domain above the registry, or another spelling of the same ECR registry.
 * `slip` is another host that may have been meant for it: another account or region of ECR, another registry of the same
 * provider, another ending, the name without its domain, or a slip of the pen.
 */
function matchServer(server, registry) {
    const found = serverHost(server);
    if (registry === 'docker.io')
        return matchHub(found, server);
    if (found.kind !== 'host')
        return 'no';
    if (found.host === registry)
        return 'exact';
    const written = found.host.toLowerCase();
    if (written === registry.toLowerCase())
        return 'case';
    if (written !== '' && withoutPort(written) === withoutPort(registry.toLowerCase()))
        return 'port';
    const [bare, wanted] = [bareHost(server), withoutPort(registry.toLowerCase())];
    if (meansRegistry(bare, wanted))
        return 'lookalike';
    return isSlipOf(bare, wanted) ? 'slip' : 'no';
}
/**
 * Whether a `server` of the configuration file names a registry. A person's declaration names the registry, not a value
 * that Docker must match: another letter case, or another spelling of Docker Hub, will do.
 */
function namesRegistry(server, registry) {
    const match = matchServer(server, registry);
    return match === 'exact' || match === 'other-hub-spelling' || match === 'case';
}
function matchHub(found, server) {
    if (found.kind === 'docker-hub')
        return 'exact';
    if (found.kind === 'other-hub-spelling')
        return 'other-hub-spelling';
    const bare = bareHost(server);
    if (hubHosts.has(bare) || bare === 'docker.com')
        return 'lookalike';
    return isSlipOf(bare, 'docker.io') || isSlipOf(bare, 'dockerhub.com') ? 'slip' : 'no';
}
function meansRegistry(bare, registry) {
    if (bare === registry)
        return true;
    const [left, right] = [(0,_ecr_host_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrHost */ .Fd)(bare), (0,_ecr_host_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrHost */ .Fd)(registry)];
    if (left !== null && right !== null) {
        return (left.account === right.account && left.region === right.region && left.partition === right.partition);
    }
    return bare.includes('.') && registry.endsWith(`.${bare}`);
}
/** Letters by which two hosts may differ, and the length from which that is seldom a coincidence. */
const mostEdits = 2;
const shortestSlip = 8;
const longestHost = 253;
function isSlipOf(bare, registry) {
    if (bare === '' || bare === registry || bare.length > longestHost)
        return false;
    if ((0,_ecr_host_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrHost */ .Fd)(bare) !== null && (0,_ecr_host_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrHost */ .Fd)(registry) !== null)
        return true;
    if (registry.startsWith(`${bare}.`))
        return true;
    const provider = (0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .knownRegistry */ .n2)(bare);
    if (provider !== null)
        return provider === (0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .knownRegistry */ .n2)(registry);
    if (bare.includes('.') && withoutEnding(bare) === withoutEnding(registry))
        return true;
    const isNear = bare.length >= shortestSlip && Math.abs(bare.length - registry.length) <= mostEdits;
    return isNear && (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__.edits)(bare, registry) <= mostEdits;
}
function withoutEnding(host) {
    return host.slice(0, host.lastIndexOf('.'));
}
/** The host name that a person had in mind: without anything that may surround it. */
function bareHost(server) {
    const text = server
        .slice(0, 2048)
        .replace(/[\s"'`<>]/g, '')
        .toLowerCase()
        .replace(schemeForm, '')
        .replace(/^(?:https?(?::[/\\]*|[/\\]+)|[/\\]+)/, '');
    const authority = text.split(/[/\\?#]/, 1)[0] ?? '';
    return withoutPort(authority.slice(authority.lastIndexOf('@') + 1))
        .replace(/^www\./, '')
        .replace(/\.$/, '');
}
function upToSlash(text) {
    return text.split('/', 1)[0] ?? '';
}
function withoutPort(host) {
    return host.replace(/:\d{0,5}$/, '');
}


/***/ }),

/***/ 21511:
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
/* harmony export */   w6: () => (/* binding */ repositorySecrets)
/* harmony export */ });
/* unused harmony exports organizationPackageDefaults, newRepositorySecret, repositorySettings */
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


/***/ }),

/***/ 22008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ longestRepository),
/* harmony export */   V_: () => (/* binding */ digestPattern),
/* harmony export */   Z0: () => (/* binding */ repositoryPattern),
/* harmony export */   bO: () => (/* binding */ tagPattern),
/* harmony export */   iP: () => (/* binding */ digestLengths),
/* harmony export */   sR: () => (/* binding */ registryPattern)
/* harmony export */ });
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

/***/ 71644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   ip: () => (/* binding */ withLockDigest)
/* harmony export */ });
/* unused harmony export pullName */
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22008);

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
        return `it is a URL; leave ${scheme} out: a reference starts with the registry or the repository`;
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
    if (_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .registryPattern */ .sR.test(registry))
        return null;
    return `the registry "${registry}" is no host name: letters, digits, periods and dashes were expected, and a port of digits`;
}
function repositoryProblem(repository, text) {
    const written = repository.startsWith('library/') && !text.includes(repository) ? repository.slice(8) : repository;
    if (_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPattern */ .Z0.test(repository)) {
        if (repository.length <= _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRepository */ .Fi)
            return null;
        return `the repository name has ${repository.length} characters: at most ${_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRepository */ .Fi} are allowed`;
    }
    if (written === '')
        return 'it has no repository name: one was expected, like "alpine:3.20"';
    const lowered = repository.toLowerCase();
    if (lowered !== repository && _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPattern */ .Z0.test(lowered)) {
        return `the repository name must be lower case: "${written.toLowerCase()}" instead of "${written}"`;
    }
    return (`the repository name "${written}" is malformed: lower-case letters and digits were expected, ` +
        'with single periods, one or two underscores or dashes between them, and parts separated by "/"');
}
function tagProblem(tag) {
    if (tag === null || _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .tagPattern */ .bO.test(tag))
        return null;
    if (tag === '')
        return 'there is no tag behind the colon';
    return `the tag "${tag}" is malformed: up to 128 letters, digits, underscores, periods and dashes were expected, not starting with a period or dash`;
}
function digestProblem(digest) {
    if (digest === null)
        return null;
    if (!_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .digestPattern */ .V_.test(digest)) {
        return `the digest "${digest}" is malformed: "sha256:" and 64 hexadecimal digits were expected`;
    }
    const colon = digest.indexOf(':');
    const algorithm = digest.slice(0, colon);
    const value = digest.slice(colon + 1);
    const length = _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .digestLengths */ .iP.get(algorithm);
    if (length === undefined)
        return `the digest's algorithm "${algorithm}" is unknown: sha256 was expected`;
    if (value.length !== length)
        return `the digest has ${value.length} hexadecimal digits: ${length} were expected for ${algorithm}`;
    if (value !== value.toLowerCase())
        return 'the digest must be written in lower case';
    return null;
}


/***/ }),

/***/ 57187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   Sf: () => (/* binding */ isPrivateHost),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

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


/***/ }),

/***/ 91604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ isRealmOf),
/* harmony export */   Pe: () => (/* binding */ pullLogin),
/* harmony export */   n2: () => (/* binding */ knownRegistry),
/* harmony export */   sR: () => (/* binding */ endpoint)
/* harmony export */ });
/* unused harmony exports knownRegistries, selfHosted, isDockerHub */
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57187);

/**
 * The registries that people use, and what each does differently. The first entry whose pattern fits counts.
 * Every other host is a plain registry of the OCI distribution specification.
 */
const knownRegistries = [
    {
        name: 'Docker Hub',
        host: 'docker.io',
        pattern: /^(?:docker\.io|registry-1\.docker\.io)$/,
        endpoint: 'registry-1.docker.io',
        headFirst: true,
        tellsAbsence: true,
        realms: ['auth.docker.io'],
        note: 'A GET of a manifest counts as a pull and a HEAD does not, and a private repository answers like a missing one.',
        pullLogin: {
            make: 'an access token that may only read, of an organization or an account (the name of either, the token)',
            page: 'https://docs.docker.com/security/access-tokens/organization-access-tokens/'
        }
    },
    {
        name: 'GitHub container registry',
        host: 'ghcr.io',
        pattern: /^(?:ghcr\.io|containers\.[a-z0-9-]+\.ghe\.com)$/,
        sharedDomain: true,
        tellsAbsence: true,
        note: 'The token request itself is refused for a private or missing package (401 or 403), and a wrong login even for a public one.'
    },
    {
        name: 'GitHub Packages, Docker registry',
        host: 'docker.pkg.github.com',
        pattern: /^docker\.pkg\.github\.com$/,
        retired: true,
        note: 'It is retired: the container registry at ghcr.io took its place.'
    },
    {
        name: 'Azure Container Registry',
        host: '<name>.azurecr.io',
        pattern: /^[a-z0-9-]+(?:\.[a-z0-9-]+)?\.azurecr\.(?:io|cn|us|de)$/,
        sharedDomain: true,
        note: 'The token comes as access_token from the same host, and the user 00000000-0000-0000-0000-000000000000 marks an identity token.',
        pullLogin: {
            make: 'an ACR token whose scope map reads the repositories (name, password)',
            page: 'https://learn.microsoft.com/azure/container-registry/container-registry-authentication'
        }
    },
    {
        name: 'Amazon ECR Public',
        host: 'public.ecr.aws',
        pattern: /^(?:public\.ecr\.aws|ecr-public\.aws\.com)$/,
        public: true,
        realms: ['public.ecr.aws', 'ecr-public.aws.com'],
        note: 'Everyone pulls without a login, with an anonymous token.'
    },
    {
        name: 'Amazon ECR',
        host: '<account>.dkr.ecr.<region>.amazonaws.com',
        pattern: /^\d{12}\.(?:dkr\.ecr(?:-fips)?|dkr-ecr(?:-fips)?)\.[a-z0-9-]+\.(?:amazonaws\.com|amazonaws\.com\.cn|amazonaws\.eu|on\.aws|on\.amazonwebservices\.com\.cn|on\.amazonwebservices\.eu|c2s\.ic\.gov|on\.aws\.ic\.gov|sc2s\.sgov\.gov|on\.aws\.scloud|cloud\.adc-e\.uk|on\.cloud-aws\.adc-e\.uk|csp\.hci\.ic\.gov|on\.aws\.hci\.ic\.gov)$/,
        sharedDomain: true,
        note: 'It takes Basic credentials (user AWS and a password of 12 hours), and a login serves the exact spelling of the host alone.',
        pullLogin: {
            make: 'an access key (AKIA…) of an IAM user whose policy lets it pull (its id, its secret)',
            page: null
        }
    },
    {
        name: 'Google Artifact Registry',
        host: '<location>-docker.pkg.dev',
        pattern: /^[a-z0-9-]+\.pkg\.dev$/,
        sharedDomain: true,
        note: 'The user is _json_key or _json_key_base64 with a key file as password; oauth2accesstoken lives one hour.',
        pullLogin: {
            make: 'a service account with the role Artifact Registry Reader (`_json_key`, the whole text of its JSON key file)',
            page: 'https://docs.cloud.google.com/artifact-registry/docs/docker/authentication'
        }
    },
    {
        name: 'Google Container Registry',
        host: 'gcr.io',
        pattern: /^(?:[a-z]+\.)?gcr\.io$/,
        note: 'The user is _json_key or _json_key_base64 with a key file as password; gcr.io, eu.gcr.io and asia.gcr.io each need their own login.',
        pullLogin: {
            make: 'a service account with the role Artifact Registry Reader (`_json_key`, the whole text of its JSON key file)',
            page: 'https://docs.cloud.google.com/artifact-registry/docs/docker/authentication'
        }
    },
    {
        name: 'Quay',
        host: 'quay.io',
        pattern: /^quay\.io$/,
        note: 'Robot accounts are called organization+name.',
        pullLogin: {
            make: 'a robot account with the permission Read on the repository (`organization+robot`, its token)',
            page: null
        }
    },
    {
        name: 'GitLab',
        host: 'registry.gitlab.com',
        pattern: /^registry\.gitlab\.com$/,
        realms: ['gitlab.com'],
        note: 'The token service is on the parent host gitlab.com; a self-hosted GitLab has it on its own parent host or on another port.',
        pullLogin: {
            make: 'a deploy token of the project or group with the scope `read_registry` (its username, the token)',
            page: 'https://docs.gitlab.com/user/project/deploy_tokens/'
        }
    },
    {
        name: 'Microsoft Artifact Registry',
        host: 'mcr.microsoft.com',
        pattern: /^mcr\.microsoft\.com$/,
        open: true,
        public: true,
        note: 'Everyone pulls without a login and without a token.'
    },
    {
        name: 'Kubernetes',
        host: 'registry.k8s.io',
        pattern: /^registry\.k8s\.io$/,
        public: true,
        note: 'Everyone pulls without a login; it redirects to a registry near the caller.'
    },
    {
        name: 'JFrog Artifactory Cloud',
        host: '<name>.jfrog.io',
        pattern: /^[a-z0-9-]+\.jfrog\.io$/,
        sharedDomain: true,
        note: 'Virtual repositories answer 403 for a tag that is not there, and an instance that sleeps redirects to an HTML page.',
        pullLogin: {
            make: 'an access token of a user who may only read the repository (the name of the user, the token)',
            page: null
        }
    },
    {
        name: 'DigitalOcean',
        host: 'registry.digitalocean.com',
        pattern: /^registry\.digitalocean\.com$/,
        realms: ['api.digitalocean.com'],
        note: 'The token service is api.digitalocean.com, and an API token is both user and password.',
        pullLogin: {
            make: 'an API token that may only read the registry (the token for both)',
            page: null
        }
    },
    {
        name: 'Oracle Cloud Infrastructure',
        host: '<region>.ocir.io',
        pattern: /^(?:[a-z0-9-]+\.)?ocir\.io$|^ocir\.[a-z0-9-]+\.oci\.oraclecloud\.com$/,
        note: 'The user is tenancy/user, and the password is an auth token.',
        pullLogin: {
            make: 'an auth token of a user whose group may read the repository (`tenancy/user`, the token)',
            page: null
        }
    },
    {
        name: 'Alibaba Cloud',
        host: 'registry.<region>.aliyuncs.com',
        pattern: /^(?:registry(?:-intl|-vpc)?\.[a-z]{2}-[a-z0-9-]+|[a-z0-9-]+\.[a-z]{2}-[a-z0-9-]+\.cr)\.aliyuncs\.com$/,
        sharedDomain: true,
        realms: [
            {
                shown: 'dockerauth.<region>.aliyuncs.com',
                pattern: /^dockerauth(?:-[a-z]+){0,3}\.[a-z]{2}-[a-z0-9-]+\.aliyuncs\.com$/
            }
        ],
        note: 'The token service is dockerauth.<region>.aliyuncs.com, often of another region than the registry.',
        pullLogin: {
            make: 'a RAM user with AliyunContainerRegistryReadOnlyAccess (`user@account`, its registry password)',
            page: null
        }
    },
    {
        name: 'Elastic',
        host: 'docker.elastic.co',
        pattern: /^docker\.elastic\.co$/,
        realms: ['docker-auth.elastic.co'],
        note: 'The token service is docker-auth.elastic.co, a host beside the registry.'
    },
    {
        name: 'Scaleway',
        host: 'rg.<region>.scw.cloud',
        pattern: /^rg\.[a-z0-9-]+\.scw\.cloud$/,
        realms: ['api.scaleway.com'],
        note: 'The token service is api.scaleway.com, on another domain.',
        pullLogin: {
            make: 'an API key of an application that may only read the registry (`nologin`, the secret key)',
            page: null
        }
    }
];
/** What any host may turn out to be: these have no host of their own to be known by. */
const selfHosted = [
    {
        name: 'Harbor',
        note: 'The token service is on the same host, and robot accounts have a $ in their names: quote it.'
    },
    {
        name: 'Gitea and Forgejo',
        note: 'Two challenges come in one header, Bearer and Basic, and the token is asked for.'
    },
    {
        name: 'GitLab, self-hosted',
        note: 'The token service is on the parent host, on the same host without the port, or at gitlab.<domain> for registry.<domain>.'
    },
    {
        name: 'Artifactory, self-hosted',
        note: 'Each repository may name a token service path of its own, on the same host.'
    },
    {
        name: 'CNCF Distribution with htpasswd',
        note: 'Basic credentials go with every request.'
    },
    {
        name: 'CNCF Distribution with token authentication',
        note: 'A right that the token lacks is a 401 with insufficient_scope.'
    }
];
/** The entry of a registry (`host` or `host:port`), or `null` for a plain one. */
function knownRegistry(registry) {
    return knownRegistries.find(entry => entry.pattern.test(registry.toLowerCase())) ?? null;
}
/** Whether the table has the host of a token service for a registry (`host` or `host:port`). */
function isRealmOf(registry, realm) {
    const known = knownRegistry(registry);
    if (known === null)
        return isGitlabOf(registry, realm);
    return (known.realms ?? []).some(entry => typeof entry === 'string' ? entry === realm.hostname : entry.pattern.test(realm.hostname));
}
/** A self-hosted GitLab at `gitlab.<domain>` has its registry at `registry.<domain>` and serves tokens at `/jwt/auth`. */
function isGitlabOf(registry, { hostname, pathname }) {
    const domain = /^registry\.(.+?)(?::\d{1,5})?$/.exec(registry.toLowerCase())?.[1];
    return domain !== undefined && hostname === `gitlab.${domain}` && pathname === '/jwt/auth';
}
/** How a login that may only pull is made at a registry. */
function pullLogin(registry) {
    return knownRegistry(registry)?.pullLogin ?? plainLogin;
}
const plainLogin = {
    make: 'a login that may only read the repository: a robot account (Harbor: `robot$name`, its secret), or a deploy token (GitLab: scope `read_registry`)',
    page: null
};
/** Whether the registry of a reference is Docker Hub. */
function isDockerHub(registry) {
    return registry === 'docker.io';
}
/**
 * Where a registry (`host` or `host:port`) is asked: an address without a path, https but for loopback, with which
 * Docker speaks http and so do we with `allow-private-network`. `null` for a text that is no host.
 */
function endpoint(registry, options) {
    const host = knownRegistry(registry)?.endpoint ?? registry;
    const address = `https://${host}/`;
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    if (url.username !== '' || url.pathname !== '/' || url.search !== '' || url.hash !== '')
        return null;
    if (!options.allowPrivateNetwork || !(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .cW)(url.hostname))
        return url;
    return new URL(`http://${host}/`);
}


/***/ }),

/***/ 91062:
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
