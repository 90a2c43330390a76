export const id = 100;
export const ids = [100,62];
export const modules = {

/***/ 2395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ ecrHost),
/* harmony export */   px: () => (/* binding */ awsSuffixes)
/* harmony export */ });
/* unused harmony export looksLikeEcr */
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
 * (specification 3.4; the hosts are those of AWS's "Amazon ECR endpoints and quotas").
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

/***/ 8969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ serverHost),
/* harmony export */   Uh: () => (/* binding */ namesRegistry),
/* harmony export */   f: () => (/* binding */ dockerHubServer),
/* harmony export */   zx: () => (/* binding */ matchServer)
/* harmony export */ });
/* harmony import */ var _ecr_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2395);

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
 * The key under which Docker keeps the login of a SERVER value (specification 3.3, measured with docker 28):
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
    return meansRegistry(bareHost(server), withoutPort(registry.toLowerCase())) ? 'lookalike' : 'no';
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
    return hubHosts.has(bare) || bare === 'docker.com' ? 'lookalike' : 'no';
}
function meansRegistry(bare, registry) {
    if (bare === registry)
        return true;
    const [left, right] = [(0,_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(bare), (0,_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(registry)];
    if (left !== null && right !== null) {
        return (left.account === right.account && left.region === right.region && left.partition === right.partition);
    }
    return bare.includes('.') && registry.endsWith(`.${bare}`);
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

/***/ 2678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ tripleParts),
/* harmony export */   PG: () => (/* binding */ hostAndPort),
/* harmony export */   Qo: () => (/* binding */ readEnvironment)
/* harmony export */ });
/** One of the three parts of a triple. */
const tripleParts = ['SERVER', 'USER', 'PASSWORD'];
/** Reads the environment; `tokens` are given apart, since the action has them as inputs. */
function readEnvironment(variables, tokens) {
    const here = whereabouts(variables);
    return {
        whereabouts: here,
        servers: servers(variables['GITHUB_SERVER_URL'], variables['GITHUB_API_URL']),
        tokens,
        codespaceToken: here.kind === 'codespace' ? variables['GITHUB_TOKEN'] || null : null,
        triples: environmentTriples(variables),
        trustedHosts: trustedHosts(variables)
    };
}
function whereabouts(variables) {
    const repository = variables['GITHUB_REPOSITORY'] || null;
    if (variables['CODESPACES'] === 'true')
        return { kind: 'codespace', repository };
    if (variables['GITHUB_ACTIONS'] === 'true')
        return { kind: 'actions', repository };
    return { kind: 'terminal' };
}
/**
 * The two addresses of one GitHub: the one that is not given follows from the other, so that no token of one GitHub gets to
 * another. An API address of no known form (a proxy, a test) is that of github.com.
 */
function servers(server, api) {
    const given = { server: withoutSlash(server), api: withoutSlash(api) };
    return {
        server: given.server ?? serverOf(given.api),
        api: given.api ?? apiOf(given.server)
    };
}
function withoutSlash(address) {
    return address ? address.replace(/\/+$/, '') : null;
}
function serverOf(api) {
    const url = api !== null && URL.canParse(api) ? new URL(api) : null;
    if (url?.pathname === '/api/v3')
        return url.origin;
    return url?.hostname.endsWith('.ghe.com')
        ? `https://${url.hostname.replace(/^api\./, '')}`
        : 'https://github.com';
}
function apiOf(server) {
    const url = server !== null && URL.canParse(server) ? new URL(server) : null;
    if (url === null || url.hostname === 'github.com')
        return 'https://api.github.com';
    return url.hostname.endsWith('.ghe.com') ? `https://api.${url.hostname}` : `${url.origin}/api/v3`;
}
const tripleName = /^([A-Z0-9_]+)_CONTAINER_REGISTRY_(SERVER|USER|PASSWORD)$/;
function environmentTriples(variables) {
    const found = new Map();
    for (const [name, value] of Object.entries(variables)) {
        const match = tripleName.exec(name.toUpperCase());
        if (match === null || value === undefined)
            continue;
        const prefix = match[1] ?? '';
        found.set(prefix, { ...found.get(prefix), [match[2]]: value });
    }
    return [...found]
        .filter(([, parts]) => tripleParts.some(part => Boolean(parts[part])))
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([prefix, parts]) => ({
        prefix,
        server: parts.SERVER || null,
        user: parts.USER || null,
        password: parts.PASSWORD || null,
        empty: tripleParts.filter(part => parts[part] === '')
    }));
}
const addressVariables = [
    'GITHUB_API_URL',
    'GITHUB_SERVER_URL',
    'AWS_ENDPOINT_URL_ECR',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'https_proxy',
    'http_proxy'
];
function trustedHosts(variables) {
    return addressVariables.flatMap(name => {
        const value = variables[name];
        return value && URL.canParse(value) ? [hostAndPort(new URL(value))] : [];
    });
}
/** `host:port` of an address, the port of its scheme where it names none. */
function hostAndPort(url) {
    return `${url.hostname}:${url.port || (url.protocol === 'http:' ? '80' : '443')}`;
}


/***/ }),

/***/ 5905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ insideCodespaceOf)
/* harmony export */ });
/**
 * Whether the run is inside a codespace of `repository`, whose environment is then the answer (specification 3.3);
 * where either is not known, they are taken for the same.
 */
function insideCodespaceOf(repository, whereabouts) {
    if (whereabouts.kind !== 'codespace')
        return false;
    const here = whereabouts.repository;
    return here === null || repository === null || here.toLowerCase() === repository.toLowerCase();
}


/***/ }),

/***/ 1511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ packageSettings),
/* harmony export */   Xb: () => (/* binding */ ownerPackages),
/* harmony export */   ZX: () => (/* binding */ userSecrets),
/* harmony export */   fA: () => (/* binding */ organizationSecrets),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   w6: () => (/* binding */ repositorySecrets)
/* harmony export */ });
/* unused harmony exports packagePage, organizationPackageDefaults, newRepositorySecret, repositorySettings */
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
function packagesOf(servers, address) {
    const owners = address.ownerType === 'Organization' ? 'orgs' : 'users';
    return `${servers.server}/${owners}/${encodeURIComponent(address.owner)}/packages/${address.type}`;
}
function segments(repository) {
    return repository.split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 9835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   UB: () => (/* binding */ privateRegistryPage),
/* harmony export */   U_: () => (/* binding */ refusalCause),
/* harmony export */   Up: () => (/* binding */ fix),
/* harmony export */   YU: () => (/* binding */ packageAccessPage),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   sb: () => (/* binding */ clause)
/* harmony export */ });
/** GitHub's page about packages' access and visibility. */
const packageAccessPage = 'https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility';
/** GitHub's page about private registries for codespaces. */
const privateRegistryPage = 'https://docs.github.com/en/codespaces/reference/allowing-your-codespace-to-access-a-private-registry';
/** The sentences that are there, as one text. */
function sentences(...parts) {
    return parts.filter(part => part !== null && part !== '').join(' ');
}
/** A detail as a clause: without the full stop that it may end with. */
function clause(detail) {
    return detail.replace(/\.$/, '');
}
/** A clause as the beginning of a sentence. */
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** Why a registry refused, without the words for what the message itself says: which of login and pull it was. */
function refusalCause(detail) {
    return clause(detail).replace(/^the login (?:was refused: |is accepted, )/, '');
}
/** A fix without the fields that have no value. */
function fix(parts) {
    return {
        text: parts.text,
        ...(parts.url ? { url: parts.url } : {}),
        ...(parts.command ? { command: parts.command } : {}),
        ...(parts.patch ? { patch: parts.patch } : {}),
        who: parts.who
    };
}


/***/ }),

/***/ 9080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   UK: () => (/* binding */ insideCodespace),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   kU: () => (/* binding */ repositoryWords),
/* harmony export */   u8: () => (/* binding */ isOwner)
/* harmony export */ });
/* harmony import */ var _evidence_inside_codespace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5905);
/* harmony import */ var _registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4722);


/** Gathers what the facts say of R: after a rename or transfer, the name that GitHub gives now counts. */
function contextOf(discovery, facts, policy) {
    const look = facts.repositoryLook;
    const found = look.read === 'found';
    return {
        discovery,
        facts,
        policy,
        repository: named(found ? look.fullName : facts.repository),
        visibility: found ? look.visibility : 'unknown',
        ownerType: found ? look.ownerType : 'unknown',
        hosts: (0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .registryHosts */ .j$)(facts)
    };
}
function named(fullName) {
    if (fullName === null)
        return null;
    const [owner = '', name = ''] = fullName.split('/');
    return { fullName, owner, name };
}
/** What R is called in a sentence. */
function repositoryWords(context) {
    return context.repository?.fullName ?? 'this repository';
}
/** Whether R belongs to this owner; GitHub compares names without case. */
function isOwner(context, owner) {
    return context.repository !== null && sameText(context.repository.owner, owner);
}
/** Whether this is R. */
function isRepository(context, fullName) {
    return fullName !== null && context.repository !== null && sameText(context.repository.fullName, fullName);
}
/** Equality without case, as GitHub's names have it. */
function sameText(left, right) {
    return left.toLowerCase() === right.toLowerCase();
}
/** Whether the run is inside a codespace of R, where the environment is the answer (specification 3.3). */
function insideCodespace({ facts }) {
    return (0,_evidence_inside_codespace_js__WEBPACK_IMPORTED_MODULE_1__/* .insideCodespaceOf */ .R)(facts.repository, facts.run.whereabouts);
}


/***/ }),

/***/ 1652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isFleeting),
/* harmony export */   h: () => (/* binding */ restsOnDeclaration)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9080);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6507);


/**
 * Whether a `yes` rests on what a person states and on nothing else (specification 5.1, `require-proof`): a declared
 * grant, or a triple of which no login proves that the Codespaces secrets of the same names get the image.
 */
function restsOnDeclaration({ context, decision, registry, image }) {
    if (decision.row !== 5 || decision.verdict[0] !== 'yes')
        return false;
    if (decision.table !== '3.3')
        return true;
    const fleeting = image.triples.filter(triple => isFleeting(context, triple)).map(({ prefix }) => prefix);
    return !registry.names.serving.some(({ prefix }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .getsImage */ .Tv)(image, prefix) && !fleeting.includes(prefix));
}
/**
 * Whether the password is a token of 12 hours that a run got for itself, as after an exchange through OIDC: the secrets
 * of the same names hold something else, so its login says nothing of them.
 */
function isFleeting(context, { ecr }) {
    return ecr?.user === 'token' && !(0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .insideCodespace */ .UK)(context);
}


/***/ }),

/***/ 3450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jC: () => (/* binding */ declaredGrant),
  X1: () => (/* binding */ evidenceOf),
  Rq: () => (/* binding */ temporaryToken)
});

// EXTERNAL MODULE: ./src/judge/declared-only.ts
var declared_only = __webpack_require__(1652);
// EXTERNAL MODULE: ./src/judge/looks.ts
var looks = __webpack_require__(3379);
// EXTERNAL MODULE: ./src/judge/names.ts
var names = __webpack_require__(6507);
// EXTERNAL MODULE: ./src/judge/platform.ts
var judge_platform = __webpack_require__(9164);
// EXTERNAL MODULE: ./src/judge/secret-findings.ts
var secret_findings = __webpack_require__(3858);
// EXTERNAL MODULE: ./src/judge/secret-reasons.ts
var secret_reasons = __webpack_require__(4459);
// EXTERNAL MODULE: ./src/judge/package-found.ts
var package_found = __webpack_require__(3906);
;// CONCATENATED MODULE: ./src/judge/permission-evidence.ts

/** What devcontainer.json asks for in `customizations.codespaces.repositories`; it counts for Features alone. */
function permissionEvidence(context, { image, uses }) {
    const look = image.package;
    if (look?.read !== 'found' || look.linkedRepository === null)
        return [];
    const linked = look.linkedRepository;
    const seen = new Set();
    return uses.flatMap(({ configuration, kind }) => {
        const permission = (0,package_found/* permissionFor */.Tj)(context, configuration, look);
        const isFeature = kind === 'feature';
        const key = `${configuration} ${isFeature ? 'feature' : 'image'}`;
        if (permission === null || seen.has(key))
            return [];
        seen.add(key);
        const asks = `${configuration} asks to read the packages of ${permission === 'exact' ? linked : `${linked.split('/')[0] ?? ''}/*`}`;
        const detail = isFeature ? asks : `${asks}, which is documented for Features only and does not count here`;
        return [{ claim: 'configuration-permission', result: isFeature ? 'allowed' : 'skipped', detail }];
    });
}

;// CONCATENATED MODULE: ./src/judge/judged-evidence.ts







/** The evidence on an image: every answer, then what was declared, which names exist, and the platforms. */
function evidenceOf(context, verdict) {
    const { image, uses, situations } = verdict;
    const wanted = uses.map(use => (0,judge_platform/* wantedPlatform */.zT)(use, context.policy.platform));
    const platforms = [...new Set(wanted)].filter(platform => platform !== null);
    return [
        ...image.evidence,
        ...permissionEvidence(context, verdict),
        ...grantEvidence(situations),
        ...registryEvidence(context, verdict),
        ...nameEvidence(context, verdict),
        ...platforms.flatMap(platform => (0,judge_platform/* platformEvidence */.nc)((0,looks/* manifestOf */.$V)(image), platform) ?? [])
    ];
}
function grantEvidence(situations) {
    const grant = situations.map(({ package: found }) => found?.grant ?? null).find(found => found !== null);
    return grant ? [declaredGrant(grant)] : [];
}
/** The evidence of a declared grant. */
function declaredGrant(grant) {
    const where = `${grant.file}:${grant.line}`;
    const who = grant.prebuilds ? 'codespaces and their prebuilds' : 'codespaces';
    return {
        claim: 'declared-grant',
        result: 'allowed',
        detail: `${where} states that ${who} may pull ${grant.package}`
    };
}
function registryEvidence(context, { image }) {
    return (0,names/* declaredFor */.QS)(context, image.reference.registry).map(({ file, line, secrets, server }) => ({
        claim: 'declared-registry',
        result: 'allowed',
        detail: `${file}:${line} states that ${secrets}_CONTAINER_REGISTRY_* serve ${server}`
    }));
}
/** Names matter where a row of table 3.3 from 5 on decided: before it nobody needed them. */
function nameEvidence(context, { situations, image }) {
    const byNames = situations.find(({ decision }) => decision.table === '3.3' && decision.row >= 4);
    if (byNames === undefined)
        return openTriples(context, image, situations);
    const { secrets } = context.facts;
    const unread = (0,secret_reasons/* unreadLevels */.V6)(context, secrets?.unread ?? []).map(detail => say('skipped', detail));
    if (secrets === null)
        return [say('skipped', 'the names of the Codespaces secrets were not read')];
    const { names } = byNames.registry;
    const known = [
        ...names.serving,
        ...names.unassigned,
        ...names.userOnly,
        ...names.notAssigned,
        ...names.incomplete
    ];
    const none = known.length === 0 && names.allRead;
    return [
        ...known.map(triple => namesOf(context, image, triple, names.serving.includes(triple))),
        ...(none ? [say('not-found', `no names of Codespaces secrets fit ${image.reference.registry}`)] : []),
        ...unread
    ];
}
/** The names that could contradict a `no` of table 3.2. */
function openTriples(context, image, situations) {
    const denied = situations.find(({ decision }) => decision.table === '3.2' && decision.verdict[0] === 'no');
    return (denied?.package?.openTriples ?? []).map(triple => namesOf(context, image, triple, false));
}
function namesOf(context, image, triple, serves) {
    const { passwordUpdatedAt, reach, prefix } = triple;
    const age = passwordUpdatedAt === null ? '' : `; the password was written ${passwordUpdatedAt.slice(0, 10)}`;
    const tried = image.triples.find(candidate => candidate.prefix === prefix && candidate.parts === 'complete');
    const complete = reach === 'complete';
    const open = complete && !serves ? '; nothing says which registry they serve' : '';
    const login = tried !== undefined || serves ? `; ${loginWords(context, tried ?? null)}` : '';
    return say(complete ? 'allowed' : 'not-found', `${(0,secret_findings/* levelWords */.s)(triple)}${age}${open}${login}`);
}
/** The words by which a report shows that a login was no proof of the secrets. */
const temporaryToken = 'its password is a temporary token';
/** What a login of the run says of the secrets with the same names, whose values nobody can read. */
function loginWords(context, tried) {
    if (tried === null)
        return 'no login with them was tried';
    const login = 'a login with the values that this run was given under the same names';
    switch ((0,looks/* answerOf */.ut)(tried.look)) {
        case 'allowed':
            return (0,declared_only/* isFleeting */.H)(context, tried)
                ? `${login} works; ${temporaryToken}, which proves that its account may pull and nothing of the secrets`
                : `${login} works`;
        case 'refused':
            return `${login} is refused`;
        default:
            return `${login} got no answer that decides`;
    }
}
function say(result, detail) {
    return { claim: 'secret-names', result, detail };
}


/***/ }),

/***/ 3379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   Dp: () => (/* binding */ silenceOf),
/* harmony export */   Ii: () => (/* binding */ nothingAsked),
/* harmony export */   e0: () => (/* binding */ allLooks),
/* harmony export */   of: () => (/* binding */ tokenAnswer),
/* harmony export */   ut: () => (/* binding */ answerOf),
/* harmony export */   wz: () => (/* binding */ manifestMissing)
/* harmony export */ });
/** Reduces a look; one that was not made because the run is offline counts as not asked. */
function answerOf(look) {
    switch (look.result) {
        case 'skipped':
            return 'not-asked';
        case 'unreachable':
            return look.cause === 'offline' ? 'not-asked' : 'no-answer';
        default:
            return look.result;
    }
}
/** Every look that was made for an image: without credentials, with tokens, with triples. */
function allLooks(image) {
    return [image.anonymous, ...image.tokens.map(({ look }) => look), ...image.triples.map(({ look }) => look)];
}
/** The answer that a token of this claim got; `not-asked` where there is no such token. */
function tokenAnswer(image, claim) {
    const answers = image.tokens.filter(token => token.claim === claim).map(({ look }) => answerOf(look));
    return answers.find(answer => answer === 'allowed') ?? answers[0] ?? 'not-asked';
}
/**
 * Whether the tag or digest is not there: a look that was let in did not find it, and none got it. Registries that hide
 * what one may not see (Artifactory: "hide existence of unauthorized resources") answer "not found" to whom they refuse.
 */
function manifestMissing(image) {
    const answers = allLooks(image).map(answerOf);
    return answers.includes('not-found') && !answers.includes('allowed');
}
/** What lies under the reference, from a look that got it; one that read the platforms goes first. */
function manifestOf(image) {
    const manifests = allLooks(image).flatMap(look => (look.result === 'allowed' ? [look.manifest] : []));
    return manifests.find(({ platforms }) => platforms !== null) ?? manifests[0] ?? null;
}
/** The rule-worthy cause of a look that got no answer. */
function silenceOf(look) {
    const cause = look.result === 'unreachable' ? look.cause : null;
    return cause === 'address-refused' || cause === 'limit-reached' ? cause : 'unreachable';
}
/** Nobody was asked anything about the image: an offline run, or one that was given no chance. */
function nothingAsked(image) {
    const silent = allLooks(image).every(look => answerOf(look) === 'not-asked');
    return silent && (image.package === null || image.package.read === 'not-applicable');
}


/***/ }),

/***/ 9805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ nameRepository),
/* harmony export */   V: () => (/* binding */ isUnnamed)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9835);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9080);


/** Whether R was not named, or GitHub shows no such repository: what would be granted to it may be granted to nobody. */
function isUnnamed({ repository, facts }) {
    return repository === null || facts.repositoryLook.read === 'not-found';
}
/** What lets R be known. */
function nameRepository(context) {
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: context.repository === null
            ? 'Name the repository whose codespaces are judged with the input `repository`, as owner/name.'
            : `Check the name ${(0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryWords */ .kU)(context)} (\`repository\`), and that \`token\` may see it.`,
        who: 'anyone with write access'
    });
}


/***/ }),

/***/ 6507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ namesForImage),
/* harmony export */   JV: () => (/* binding */ declaredPrefixes),
/* harmony export */   P3: () => (/* binding */ prefixTest),
/* harmony export */   QS: () => (/* binding */ declaredFor),
/* harmony export */   Tv: () => (/* binding */ getsImage)
/* harmony export */ });
/* harmony import */ var _credentials_server_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8969);
/* harmony import */ var _registry_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4722);


/** Sorts the triples of names by what they can do for an image's host; those that are known to serve another one are left out. */
function namesForImage(context, image) {
    const survey = context.facts.secrets;
    const test = prefixTest(context, image);
    const candidates = (survey?.triples ?? []).filter(({ prefix }) => test(prefix) !== 'elsewhere');
    const reaching = (reach) => candidates.filter(triple => triple.reach === reach);
    return {
        allRead: survey?.allRead ?? false,
        serving: reaching('complete').filter(({ prefix }) => test(prefix) === 'here'),
        unassigned: reaching('complete').filter(({ prefix }) => test(prefix) === 'open'),
        userOnly: reaching('user-only'),
        notAssigned: reaching('not-assigned'),
        incomplete: reaching('incomplete')
    };
}
/** Whether names with a prefix serve the image's host, another one, or nothing says which. */
function prefixTest(context, image) {
    const host = image.reference.registry;
    const declared = declaredPrefixes(context, host);
    return prefix => {
        if (declared.includes(prefix) || getsImage(image, prefix))
            return 'here';
        if (declared.length > 0 || (0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .servesAnother */ .Km)(context.hosts, host, prefix))
            return 'elsewhere';
        return isDeclared(context, prefix) ? 'elsewhere' : 'open';
    };
}
/** Whether the triple of the environment with this prefix gets the image, under the very key by which Docker looks it up. */
function getsImage({ triples }, prefix) {
    return triples.some(triple => triple.prefix === prefix && triple.spelling === 'exact' && triple.look.result === 'allowed');
}
/** The declarations that name this registry host; Docker Hub by any of its names. */
function declaredFor({ facts }, host) {
    return facts.declarations.registries.filter(({ server }) => (0,_credentials_server_key_js__WEBPACK_IMPORTED_MODULE_0__/* .namesRegistry */ .Uh)(server, host));
}
/** The prefixes that are declared to serve the host. */
function declaredPrefixes(context, host) {
    return declaredFor(context, host).map(({ secrets }) => secrets.toUpperCase());
}
function isDeclared({ facts }, prefix) {
    return facts.declarations.registries.some(({ secrets }) => secrets.toUpperCase() === prefix);
}


/***/ }),

/***/ 3906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ permissionFor),
/* harmony export */   kq: () => (/* binding */ aboutPackage),
/* harmony export */   rX: () => (/* binding */ packageFound)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9080);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3379);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6507);
/* harmony import */ var _registry_found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4531);




/** Gathers what table 3.2 looks at, for one place that uses the image. */
function packageFound(context, image, use) {
    const { registry, repository } = image.reference;
    const answer = image.package ?? { read: 'not-applicable', detail: 'the Packages API was not asked' };
    const byTriples = (0,_registry_found_js__WEBPACK_IMPORTED_MODULE_2__/* .registryFound */ .K)(context, image, use);
    const { loginRefused, pullRefused } = byTriples.triples;
    return {
        ...aboutPackage(context, answer, `${registry}/${repository}`, repository.split('/')[0] ?? ''),
        anonymous: (0,_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(image.anonymous),
        silence: (0,_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .silenceOf */ .Dp)(image.anonymous),
        answered: (0,_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .allLooks */ .e0)(image).some(look => isAnswer((0,_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(look))),
        missing: (0,_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestMissing */ .wz)(image),
        codespaceToken: (0,_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenAnswer */ .of)(image, 'codespace-token-pull'),
        triples: triplesMatter(context, image, byTriples) ? byTriples : null,
        loginRefused: loginRefused !== null || pullRefused !== null,
        openTriples: byTriples.names.unassigned,
        permission: use.kind === 'feature' ? permissionFor(context, use.configuration, answer) : null,
        token: ownToken(image),
        app: image.tokens.find(({ app }) => app !== null)?.app ?? null,
        seen: (0,_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .allLooks */ .e0)(image).some(look => (0,_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(look) === 'allowed')
    };
}
/** The part of `PackageFound` that needs no registry: for packages of other kinds too (specification 3.6). */
function aboutPackage(context, look, grantName, owner) {
    return {
        grant: context.facts.declarations.grants.find(grant => (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(withoutScopeSign(grant.package), grantName)) ??
            null,
        package: look,
        linkedToRepository: look.read === 'found' && (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepository */ .Z6)(context, look.linkedRepository),
        sameOwner: (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwner */ .u8)(context, owner),
        repository: context.visibility
    };
}
/** The report names a package of npm as people do, `@acme/ui`: a grant may be written so too. */
function withoutScopeSign(name) {
    return name.replace('/@', '/');
}
function ownToken(image) {
    const answer = (0,_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenAnswer */ .of)(image, 'repository-token-pull');
    if (answer === 'allowed')
        return 'ok';
    return answer === 'refused' ? 'refused' : 'none';
}
function triplesMatter(context, image, found) {
    const tried = image.triples.some(({ prefix, parts, look }) => parts === 'complete' && isAnswer((0,_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(look)) && codespacesMayHave(context, found, prefix));
    const declared = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredPrefixes */ .JV)(context, image.reference.registry);
    const complete = [...found.names.serving, ...found.names.userOnly];
    return tried || complete.some(({ prefix }) => declared.includes(prefix));
}
function isAnswer(answer) {
    return answer !== 'not-asked' && answer !== 'no-answer';
}
/** A triple of a workflow or terminal that is no Codespaces secret, with all names read, is in no codespace. */
function codespacesMayHave(context, { names }, prefix) {
    if ((0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .insideCodespace */ .UK)(context) || !names.allRead)
        return true;
    return [...names.serving, ...names.unassigned, ...names.userOnly].some(one => one.prefix === prefix);
}
/** What the configuration asks for: an entry reaches only repositories of R's owner. */
function permissionFor(context, path, look) {
    if (look.read !== 'found' || look.linkedRepository === null)
        return null;
    const linked = look.linkedRepository;
    const owner = linked.split('/')[0] ?? '';
    if (!(0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwner */ .u8)(context, owner))
        return null;
    const configuration = context.discovery.configurations.find(candidate => candidate.path === path);
    const asked = (configuration?.permissions ?? []).filter(({ readsPackages }) => readsPackages);
    if (asked.some(({ repository }) => (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(repository, linked)))
        return 'exact';
    return asked.some(({ repository }) => (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(repository, `${owner}/*`)) ? 'whole-owner' : null;
}


/***/ }),

/***/ 9164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _P: () => (/* binding */ platformList),
/* harmony export */   nc: () => (/* binding */ platformEvidence),
/* harmony export */   yi: () => (/* binding */ existsFor),
/* harmony export */   zT: () => (/* binding */ wantedPlatform)
/* harmony export */ });
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(506);

const withoutPlatform = new Set(['feature', 'syntax', 'cache-from']);
/** The platform that a use needs; `null` for the kinds that have no platform rule (specification 3.5). */
function wantedPlatform(use, ordinary) {
    return withoutPlatform.has(use.kind) ? null : normalised(use.platform ?? ordinary, ordinary);
}
/** Whether an image exists for a platform; `unknown` where its platforms were not read. */
function existsFor(manifest, wanted) {
    if (manifest?.artifact !== 'image' || manifest.platforms === null)
        return 'unknown';
    if (manifest.platforms.some(platform => normalised(platform, wanted) === wanted))
        return 'yes';
    return manifest.platforms.length > _registry_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .mostPlatforms */ .sC && !(0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownPlatform */ .Jh)(wanted) ? 'unknown' : 'no';
}
/** Platforms as a list in a sentence, shortened where it would fill a page. */
function platformList(platforms) {
    if (platforms.length === 0)
        return 'no platform';
    const further = platforms.length - mostShown;
    const shown = platforms.slice(0, mostShown).join(', ');
    return further <= 0 ? shown : `${shown} and ${further} further`;
}
const mostShown = 20;
/** The evidence of the manifest, index or config blob about a platform. */
function platformEvidence(manifest, wanted) {
    const platforms = manifest?.artifact === 'image' ? manifest.platforms : null;
    if (platforms === null)
        return null;
    const exists = existsFor(manifest, wanted);
    const list = platformList(platforms);
    if (exists === 'unknown')
        return {
            claim: 'platform',
            result: 'skipped',
            detail: `the image exists for more platforms than are read: ${list}`
        };
    return {
        claim: 'platform',
        result: exists === 'yes' ? 'allowed' : 'not-found',
        detail: `${wanted} is ${exists === 'yes' ? '' : 'not '}there; the image exists for ${list}`
    };
}
const architectures = new Map([
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['aarch64', 'arm64'],
    ['i386', '386'],
    ['armhf', 'arm/v7'],
    ['armel', 'arm/v6']
]);
const ordinaryVariants = new Map([
    ['amd64', 'v1'],
    ['arm64', 'v8']
]);
/**
 * A platform as containerd normalises it: architectures by Go's names, `arm` as `arm/v7`, and the variant left out
 * that an architecture has anyway. A single word is an operating system or an architecture; `ordinary` gives the rest.
 */
function normalised(platform, ordinary) {
    const [first = '', second, third] = platform.trim().toLowerCase().split('/');
    if (second === undefined)
        return oneWord(first, ordinary);
    const [architecture = '', implied] = (architectures.get(second) ?? second).split('/');
    const given = third ?? implied ?? (architecture === 'arm' ? 'v7' : '');
    const variant = given === ordinaryVariants.get(architecture) ? '' : given;
    return [first, architecture, ...(variant === '' ? [] : [variant])].join('/');
}
function oneWord(word, ordinary) {
    const [system = 'linux', ...rest] = ordinary.split('/');
    return word === 'linux' || word === 'windows'
        ? [word, ...rest].join('/')
        : normalised(`${system}/${word}`, ordinary);
}


/***/ }),

/***/ 4531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ registryFound)
});

// EXTERNAL MODULE: ./src/judge/context.ts
var judge_context = __webpack_require__(9080);
// EXTERNAL MODULE: ./src/judge/looks.ts
var looks = __webpack_require__(3379);
// EXTERNAL MODULE: ./src/judge/names.ts
var names = __webpack_require__(6507);
// EXTERNAL MODULE: ./src/judge/triple-names.ts
var triple_names = __webpack_require__(2366);
;// CONCATENATED MODULE: ./src/judge/triples-that-count.ts



/** Sorts the triples of the environment that count for an image. */
function triplesThatCount(context, image) {
    const counting = whichCount(context, image);
    const first = (test) => counting.find(test) ?? null;
    const refusedAt = (stage) => first(({ look }) => look.result === 'refused' && look.stage === stage);
    const works = first(({ look, spelling }) => look.result === 'allowed' && spelling === 'exact');
    const otherSpelling = first(({ look, spelling }) => look.result === 'allowed' && spelling !== 'exact');
    const silent = first(({ look, parts }) => parts === 'complete' && (0,looks/* answerOf */.ut)(look) === 'no-answer');
    return {
        works,
        otherSpelling,
        loginRefused: refusedAt('login'),
        pullRefused: refusedAt('pull'),
        silent,
        part: first(({ parts }) => parts === 'incomplete'),
        rival: (works ?? otherSpelling ?? silent)?.prefix ?? untried(context, image)
    };
}
/**
 * In a codespace all of them. Elsewhere the run may have been given triples that are no Codespaces secrets: where a
 * declaration says which one serves the host, only that one counts, and those whose names codespaces have. Where all names
 * were read, none counts beside those; alone, it still shows what its login gets.
 */
function whichCount(context, image) {
    const declared = (0,names/* declaredPrefixes */.JV)(context, image.reference.registry);
    const { secrets } = context.facts;
    const isOpen = declared.length === 0 && secrets?.allRead !== true;
    if ((0,judge_context/* insideCodespace */.UK)(context) || isOpen)
        return image.triples;
    const owned = (secrets?.triples ?? []).filter(({ reach }) => reach === 'complete' || (declared.length === 0 && reach === 'user-only'));
    const counting = new Set([...declared, ...owned.map(({ prefix }) => prefix)]);
    const counted = image.triples.filter(({ prefix }) => counting.has(prefix));
    return declared.length === 0 && counted.length === 0 ? image.triples : counted;
}
/** A triple of Codespaces secrets that serves the host by declaration, and with which no login was tried. */
function untried(context, image) {
    if ((0,judge_context/* insideCodespace */.UK)(context))
        return null;
    const tried = image.triples.filter(({ parts }) => parts === 'complete').map(({ prefix }) => prefix);
    const other = (0,names/* namesForImage */.Fv)(context, image).serving.find(({ prefix }) => !tried.includes(prefix));
    return other?.prefix ?? null;
}

;// CONCATENATED MODULE: ./src/judge/registry-found.ts





/** Gathers what table 3.3 looks at, for one place that uses the image. */
function registryFound(context, image, use) {
    const { registry } = image.reference;
    return {
        host: registry,
        anonymous: (0,looks/* answerOf */.ut)(image.anonymous),
        silence: (0,looks/* silenceOf */.Dp)(image.anonymous),
        missing: (0,looks/* manifestMissing */.wz)(image),
        insideCodespace: (0,judge_context/* insideCodespace */.UK)(context),
        triples: triplesThatCount(context, image),
        names: (0,names/* namesForImage */.Fv)(context, image),
        mismatch: mismatchOf(context, registry),
        logsInItself: logsIn(context, use.configuration)
    };
}
/** In a codespace any triple that was meant for the host; elsewhere one that is declared to serve it. */
function mismatchOf(context, host) {
    const { strayTriples } = context.facts;
    if ((0,judge_context/* insideCodespace */.UK)(context))
        return strayTriples.find(({ meant }) => meant === host) ?? null;
    const [found] = (0,names/* declaredPrefixes */.JV)(context, host).flatMap(prefix => {
        const stray = strayTriples.find(candidate => candidate.prefix === prefix);
        const named = context.hosts.named.get(prefix) ?? host;
        return stray ?? (named === host ? [] : { prefix, server: (0,triple_names/* serverValue */.Tg)(named), meant: null, faults: [] });
    });
    return found ?? null;
}
function logsIn(context, path) {
    const configuration = context.discovery.configurations.find(candidate => candidate.path === path);
    return (configuration?.commands ?? []).some(({ property, does }) => property === 'initializeCommand' && does === 'login');
}


/***/ }),

/***/ 4722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ servesAnother),
/* harmony export */   Xd: () => (/* binding */ onlyEcrHost),
/* harmony export */   j$: () => (/* binding */ registryHosts)
/* harmony export */ });
/* harmony import */ var _credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2395);

/** Gathers what the images say of registry hosts. */
function registryHosts(facts) {
    const servedBy = new Map();
    const named = new Map();
    const ecr = new Set();
    for (const { reference, triples } of facts.images.values()) {
        const host = reference.registry;
        if ((0,_credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(host) !== null)
            ecr.add(host);
        for (const { prefix, look, spelling, parts } of triples) {
            if (parts === 'complete')
                named.set(prefix, host);
            if (look.result !== 'allowed' || spelling !== 'exact')
                continue;
            add(servedBy, prefix.toUpperCase(), host);
        }
    }
    return { servedBy, named, ecr };
}
/** Whether a triple of the environment with this prefix works at another host. */
function servesAnother({ servedBy }, host, prefix) {
    const hosts = servedBy.get(prefix);
    return hosts !== undefined && (hosts.size > 1 || !hosts.has(host));
}
/** Whether this is the one ECR host that the images name. */
function onlyEcrHost({ ecr }, host) {
    return ecr.size === 0 || (ecr.size === 1 && ecr.has(host));
}
function add(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, new Set([value]));
    else
        known.add(value);
}


/***/ }),

/***/ 7446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ setCommand),
/* harmony export */   Mv: () => (/* binding */ partsToSet),
/* harmony export */   jz: () => (/* binding */ assignCommand),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _triple_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2366);

/** The parts of a triple as secrets to set, with the SERVER value that Docker will match to the host. */
function partsToSet(prefix, host, parts) {
    return parts.map(part => ({
        name: (0,_triple_names_js__WEBPACK_IMPORTED_MODULE_0__/* .secretName */ .Gf)(prefix, part),
        value: part === 'SERVER' ? (0,_triple_names_js__WEBPACK_IMPORTED_MODULE_0__/* .serverValue */ .Tg)(host) : null
    }));
}
/** The command that sets secrets at a level, one line: each `gh` asks for the value that it is not given. */
function setCommand(context, level, secrets) {
    const where = target(context, level);
    return secrets
        .map(({ name, value }) => {
        const body = value === null ? '' : ` --body ${shellWord(value)}`;
        return `gh secret set ${shellWord(name)} --app codespaces ${where}${body}`;
    })
        .join(' && ');
}
/** The command that puts R on the list of an existing secret; `gh secret set --repos` would replace the list. */
function assignCommand(context, level, names) {
    const { repository } = context;
    if (repository === null || level === 'repository')
        return null;
    const owner = level === 'organization' ? `orgs/${repository.owner}` : 'user';
    const id = `"$(gh api ${shellWord(`repos/${repository.fullName}`)} --jq .id)"`;
    return names
        .map(name => `gh api --method PUT ${shellWord(`${owner}/codespaces/secrets/${name}/repositories`)}/${id}`)
        .join(' && ');
}
function target({ repository }, level) {
    const fullName = repository?.fullName ?? 'OWNER/REPOSITORY';
    const [owner = 'OWNER', name = 'REPOSITORY'] = fullName.split('/');
    switch (level) {
        case 'repository':
            return `--repo ${shellWord(fullName)}`;
        case 'organization':
            return `--org ${shellWord(owner)} --repos ${shellWord(name)}`;
        case 'user':
            return `--user --repos ${shellWord(fullName)}`;
    }
}
/** A word that a POSIX shell reads as it stands. */
function shellWord(text) {
    return /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 3858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ secretFindings),
/* harmony export */   s: () => (/* binding */ levelWords)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2678);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2395);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6507);
/* harmony import */ var _registry_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4722);
/* harmony import */ var _secret_fixes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3177);
/* harmony import */ var _triple_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2366);







/** What else is to be said of the names by which a row of table 3.3 decided. */
function secretFindings(situation) {
    if (situation.decision.table !== '3.3')
        return [];
    return [...misnamed(situation), ...mixedLevels(situation), ...ecrName(situation)];
}
function misnamed({ context, decision, image, uses, registry }) {
    const host = image.reference.registry;
    if (!asksForNames(decision))
        return [];
    const test = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixTest */ .P3)(context, image);
    const misses = (registry.insideCodespace ? context.facts.misnamedVariables : (context.facts.secrets?.nearMisses ?? [])).filter(miss => test(prefixOf(miss)) !== 'elsewhere');
    if (misses.length === 0)
        return [];
    const pairs = misses.map(({ name, meant, level }) => `${name}${level === null ? '' : ` at ${level} level`}, probably meant as ${meant}`);
    return [
        (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('registry-secrets-misnamed', {
            message: `${misses.length > 1 ? 'Names of Codespaces secrets' : 'The name of a Codespaces secret'} nearly fit${misses.length > 1 ? '' : 's'} what ${host} needs: ${(0,_triple_names_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(pairs)}. Codespaces looks for the exact names.`,
            places: uses,
            image: image.reference.text,
            required: uses.some(({ required }) => required),
            fixes: misses.map(miss => (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAgain */ .S2)(context, miss))
        })
    ];
}
/** Whether the row says that names are not there, or not all: then one that nearly fits may be meant. */
function asksForNames({ rule }) {
    return rule === 'registry-secrets-incomplete' || rule === 'registry-secrets-missing';
}
function prefixOf({ meant }) {
    return meant.replace(/_CONTAINER_REGISTRY_(?:SERVER|USER|PASSWORD)$/, '');
}
function mixedLevels({ context, decision, registry, image, uses }) {
    const { serving, unassigned } = registry.names;
    if (decision.row !== 5 && decision.row !== 6)
        return [];
    return [...serving, ...unassigned]
        .filter(({ mixed }) => mixed)
        .map(triple => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('registry-secrets-mixed-levels', {
        message: `The three Codespaces secrets of ${triple.prefix} come from several levels: ${levelWords(triple)}. That they go together across levels is not documented.`,
        places: uses,
        image: image.reference.text,
        required: uses.some(({ required }) => required),
        fixes: (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .setParts */ .fW)(context, image.reference.registry, triple.prefix)
    }));
}
/** At which level each part of a triple is, in a sentence. */
function levelWords(triple) {
    return (0,_triple_names_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .tripleParts */ .HD.map(part => `${(0,_triple_names_js__WEBPACK_IMPORTED_MODULE_5__/* .secretName */ .Gf)(triple.prefix, part)} at ${levelOf(triple, part)}`));
}
function levelOf({ levels, unassigned }, part) {
    const level = levels[part];
    if (level !== null)
        return `${level} level`;
    const stuck = unassigned.find(entry => entry.part === part);
    return stuck === undefined ? 'no level' : `${stuck.level} level (not for this repository)`;
}
function ecrName({ context, registry, decision, uses, image }) {
    const { host } = registry;
    if ((0,_credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrHost */ .Fd)(host) === null || decision.verdict[0] !== 'yes' || !(0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyEcrHost */ .Xd)(context.hosts, host))
        return [];
    const prefix = registry.triples.works?.prefix ?? registry.names.serving[0]?.prefix ?? 'ECR';
    if (prefix === 'ECR')
        return [];
    return [
        (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('ecr-secrets-name', {
            message: `${(0,_triple_names_js__WEBPACK_IMPORTED_MODULE_5__/* .tripleNames */ .pv)(prefix)} serve ${host}; GitHub recommends the names ECR_CONTAINER_REGISTRY_* where there is a single ECR registry.`,
            places: uses,
            image: image.reference.text,
            required: uses.some(({ required }) => required),
            fixes: (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .setParts */ .fW)(context, host, 'ECR')
        })
    ];
}


/***/ }),

/***/ 3177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ renewOrRemove),
/* harmony export */   Ke: () => (/* binding */ makeLogin),
/* harmony export */   N7: () => (/* binding */ allowOrRemove),
/* harmony export */   P8: () => (/* binding */ renewLogin),
/* harmony export */   S2: () => (/* binding */ writeAgain),
/* harmony export */   TN: () => (/* binding */ removeTriple),
/* harmony export */   fW: () => (/* binding */ setParts),
/* harmony export */   oc: () => (/* binding */ declareRegistry),
/* harmony export */   uT: () => (/* binding */ correctServer),
/* harmony export */   w2: () => (/* binding */ assignParts)
/* harmony export */ });
/* unused harmony exports restart, secretsPage, levelOwner */
/* harmony import */ var _credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2395);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2678);
/* harmony import */ var _github_pages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1511);
/* harmony import */ var _registry_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1604);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2390);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9835);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9080);
/* harmony import */ var _secret_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7446);
/* harmony import */ var _triple_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2366);









/** How every change of secrets ends: a running codespace does not see it. */
const restart = 'Then stop and start the codespace.';
/**
 * Sets parts of a triple where the others are; where there are none, at repository level, and as an alternative at
 * organization level where R has one. A secret that an organization has already would lose the list of its repositories.
 */
function setParts(context, host, prefix, parts = _environment_js__WEBPACK_IMPORTED_MODULE_6__/* .tripleParts */ .HD) {
    const secrets = (0,_secret_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .partsToSet */ .Mv)(prefix, host, parts);
    const levels = levelsFor(context, prefix, parts);
    const repository = (0,_advice_js__WEBPACK_IMPORTED_MODULE_7__/* .fix */ .Up)({
        text: `${addWords(prefix, host, parts)} to ${(0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryWords */ .kU)(context)}. ${planWords(context)}${restart}`,
        url: secretsPage(context, 'repository'),
        command: (0,_secret_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setCommand */ .Et)(context, 'repository', secrets),
        who: 'repository administrator'
    });
    const add = addWords(prefix, host, parts);
    const instead = levels.length > 1 ? `Instead of what the repository administrator can do: a${add.slice(1)}` : add;
    const organization = (0,_advice_js__WEBPACK_IMPORTED_MODULE_7__/* .fix */ .Up)({
        text: `${instead} to the organization, with access for ${(0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryWords */ .kU)(context)}. ${restart}`,
        url: secretsPage(context, 'organization'),
        command: (0,_secret_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setCommand */ .Et)(context, 'organization', secrets),
        who: 'organization owner'
    });
    return levels.map(level => (level === 'repository' ? repository : organization));
}
function addWords(prefix, host, parts) {
    const names = (0,_triple_names_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(parts.map(part => (0,_triple_names_js__WEBPACK_IMPORTED_MODULE_5__/* .secretName */ .Gf)(prefix, part)));
    const server = parts.includes('SERVER') ? ` (SERVER is \`${(0,_triple_names_js__WEBPACK_IMPORTED_MODULE_5__/* .serverValue */ .Tg)(host)}\`)` : '';
    return `Add the Codespaces secret${parts.length > 1 ? 's' : ''} ${names}${server}`;
}
/** Where parts of a triple are to be set: three from several levels are not documented to go together. */
function levelsFor({ ownerType, facts }, prefix, parts) {
    if (ownerType !== 'Organization')
        return ['repository'];
    const triple = facts.secrets?.triples.find(known => known.prefix === prefix);
    if (triple === undefined)
        return ['repository', 'organization'];
    const existing = _environment_js__WEBPACK_IMPORTED_MODULE_6__/* .tripleParts */ .HD.flatMap(part => {
        const unassigned = triple.unassigned.filter(entry => entry.part === part);
        return [triple.levels[part], ...unassigned.map(({ level }) => level)].map(level => ({ part, level }));
    });
    const others = new Set(existing.filter(({ part }) => !parts.includes(part)).map(({ level }) => level));
    others.delete(null);
    const [only] = others;
    if (others.size === 1 && (only === 'repository' || only === 'organization'))
        return [only];
    return existing.some(({ level }) => level === 'organization')
        ? ['repository']
        : ['repository', 'organization'];
}
/** Makes what USER and PASSWORD are to be, where a codespace has no login for the registry. */
function makeLogin(host) {
    if ((0,_credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(host) !== null)
        return [];
    const { make, page } = (0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .pullLogin */ .Pe)(host);
    return [
        (0,_advice_js__WEBPACK_IMPORTED_MODULE_7__/* .fix */ .Up)({
            text: `Where there is no login for ${host} that may only pull, make one: ${make}.`,
            url: page ?? _rules_links_js__WEBPACK_IMPORTED_MODULE_2__/* .registriesPage */ .pC,
            who: 'registry or AWS administrator'
        })
    ];
}
/** Writes the value of a secret whose name nearly fits under the name that was meant. */
function writeAgain(context, { name, meant, level }) {
    const where = level === null ? ', at the level where it is (the command is for the repository)' : '';
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_7__/* .fix */ .Up)({
        text: `Write the value of ${name} again as ${meant}${where}, since a secret cannot be renamed. ${restart}`,
        url: secretsPage(context, level ?? 'repository'),
        command: (0,_secret_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setCommand */ .Et)(context, level ?? 'repository', [{ name: meant, value: null }]),
        who: levelOwner(level ?? 'repository')
    });
}
/** Lets secrets that exist reach R. */
function assignParts(context, level, names) {
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_7__/* .fix */ .Up)({
        text: `Let ${(0,_triple_names_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(names)} reach ${(0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryWords */ .kU)(context)}: add the repository under "Repository access" of ${names.length > 1 ? 'each secret' : 'the secret'} at ${level} level${publicLeftOut(context)}. ${restart}`,
        url: secretsPage(context, level),
        command: (0,_secret_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .assignCommand */ .jz)(context, level, names),
        who: levelOwner(level)
    });
}
/** "Private repositories" is an access that a secret of an organization can have. */
function publicLeftOut({ visibility }) {
    return visibility === 'public'
        ? ' (the access "private repositories" leaves a public one out: choose "selected" first)'
        : '';
}
/** Removes the secrets of a prefix, which nobody needs. */
function removeTriple(context, prefix) {
    return removal(context, prefix, `Delete the three Codespaces secrets ${prefix}_CONTAINER_REGISTRY_*`);
}
/** Removes the secrets of a prefix, where a login that works would do as well. */
function renewOrRemove(context, prefix) {
    const renew = `Renew the password of ${prefix}_CONTAINER_REGISTRY_*`;
    return removal(context, prefix, `${renew}, or, where no image needs them, delete the three Codespaces secrets`);
}
/** Removes the secrets of a prefix, where a login that may pull would do as well. */
function allowOrRemove(context, prefix) {
    const allow = `Let the login of ${prefix}_CONTAINER_REGISTRY_* pull the image`;
    return removal(context, prefix, `${allow}, or, where no image needs them, delete the three Codespaces secrets`);
}
function removal(context, prefix, action) {
    const { repository } = context;
    const commands = _environment_js__WEBPACK_IMPORTED_MODULE_6__/* .tripleParts */ .HD.map(part => `gh secret delete ${(0,_triple_names_js__WEBPACK_IMPORTED_MODULE_5__/* .secretName */ .Gf)(prefix, part)} --app codespaces --repo ${repository?.fullName ?? ''}`);
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_7__/* .fix */ .Up)({
        text: `${action} (the command deletes those at repository level). ${restart}`,
        url: secretsPage(context, 'repository'),
        command: repository === null ? null : commands.join(' && '),
        who: 'repository administrator'
    });
}
/** States which triple serves a registry host. */
function declareRegistry(context, host, prefix) {
    const { configFile } = context.policy;
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_7__/* .fix */ .Up)({
        text: `If ${prefix}_CONTAINER_REGISTRY_* serve ${host}, declare it in ${configFile}: values of secrets can never be read.`,
        patch: `registries:\n  - server: ${JSON.stringify(host)}\n    secrets: ${prefix}`,
        who: 'anyone with write access'
    });
}
/** Replaces one wrong SERVER value. */
function correctServer(context, host, prefix) {
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_7__/* .fix */ .Up)({
        text: `Set ${(0,_triple_names_js__WEBPACK_IMPORTED_MODULE_5__/* .secretName */ .Gf)(prefix, 'SERVER')} to \`${(0,_triple_names_js__WEBPACK_IMPORTED_MODULE_5__/* .serverValue */ .Tg)(host)}\`, at the level where the secret is (the command is for the repository). ${restart}`,
        url: secretsPage(context, 'repository'),
        command: (0,_secret_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setCommand */ .Et)(context, 'repository', (0,_secret_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .partsToSet */ .Mv)(prefix, host, ['SERVER'])),
        who: 'repository administrator'
    });
}
/** Writes user and password anew. */
function renewLogin(context, host, prefix) {
    const login = (0,_credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(host) === null
        ? `a login that works (\`docker login ${(0,_triple_names_js__WEBPACK_IMPORTED_MODULE_5__/* .serverValue */ .Tg)(host)}\` tells)`
        : 'the id and the secret of an access key that is active';
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_7__/* .fix */ .Up)({
        text: `Write USER and PASSWORD of ${prefix}_CONTAINER_REGISTRY_* anew with ${login}, at the level where they are (the command is for the repository). ${restart}`,
        url: secretsPage(context, 'repository'),
        command: (0,_secret_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .setCommand */ .Et)(context, 'repository', (0,_secret_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .partsToSet */ .Mv)(prefix, host, ['USER', 'PASSWORD'])),
        who: 'repository administrator'
    });
}
/** The page with the secrets of a level; `null` where R is not known. */
function secretsPage(context, level) {
    const { servers } = context.facts.run;
    const { repository } = context;
    if (level === 'user')
        return (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_8__/* .userSecrets */ .ZX)(servers);
    if (repository === null)
        return null;
    return level === 'organization'
        ? (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_8__/* .organizationSecrets */ .fA)(servers, repository.owner)
        : (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_8__/* .repositorySecrets */ .w6)(servers, repository.fullName);
}
/** Who can change the secrets of a level. */
function levelOwner(level) {
    switch (level) {
        case 'repository':
            return 'repository administrator';
        case 'organization':
            return 'organization owner';
        case 'user':
            return 'anyone with write access';
    }
}
/** Where the secrets cannot work although they are set (docs: managing development environment secrets). */
function planWords({ visibility, ownerType }) {
    if (visibility === 'public')
        return 'People without write access, and codespaces of forks, get no secrets. ';
    return ownerType === 'Organization'
        ? 'A private repository of an organization needs the plan Team or Enterprise for Codespaces secrets. '
        : '';
}


/***/ }),

/***/ 4459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V6: () => (/* binding */ unreadLevels),
/* harmony export */   YV: () => (/* binding */ namesToken),
/* harmony export */   un: () => (/* binding */ unreadReason)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9835);
/* harmony import */ var _name_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9805);
/* harmony import */ var _silence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7192);
/* harmony import */ var _triple_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2366);




/** Why the names of the Codespaces secrets were not all read, as a clause. */
function unreadReason(context) {
    const { run } = context.facts;
    const unread = unreadThatMatters(context);
    if (wasGivenToken(unread))
        return unreadLevels(context, unread).join('; ');
    if (run.fromFork)
        return 'the pull request comes from a fork, whose runs get no secrets, so `secrets-token` is empty by design';
    if (run.byDependabot)
        return 'Dependabot started the run, and such runs get no Actions secrets, so `secrets-token` is empty by design';
    if (context.repository === null)
        return 'the repository is not known';
    return unread.length === 0 ? 'no `secrets-token` was given' : unreadLevels(context, unread).join('; ');
}
function unreadThatMatters({ facts }) {
    return (facts.secrets?.unread ?? []).filter(({ level }) => level !== 'user');
}
function wasGivenToken(unread) {
    return unread.some(({ why }) => why !== 'no-token' && why !== 'not-applicable');
}
/** The levels that were not read, as clauses: those with the same reason share one. */
function unreadLevels(context, unread) {
    const byReason = new Map();
    for (const { level, detail } of unread) {
        const reason = reasonOf(context, level, (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .clause */ .sb)(detail));
        byReason.set(reason, [...(byReason.get(reason) ?? []), level]);
    }
    return [...byReason].map(([reason, levels]) => {
        const where = `${(0,_triple_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(levels)} level`;
        if (reason.includes(atLevel))
            return reason.replace(atLevel, `at ${where}`);
        return reason.startsWith('no `secrets-token`') ? reason : `${where}: ${reason}`;
    });
}
const atLevel = 'at {} level';
function reasonOf({ facts }, level, detail) {
    const elsewhere = facts.run.whereabouts.kind !== 'actions';
    if (elsewhere && detail.startsWith('no `secrets-token` was given'))
        return 'no `secrets-token` was given';
    return detail.replace(`at ${level} level`, atLevel);
}
/** What lets the check read the names. */
function namesToken(context) {
    const unread = unreadThatMatters(context);
    if (!wasGivenToken(unread))
        return [giveToken(context)];
    const fixes = unread.map(one => mendToken(context, one));
    return fixes.filter(({ text }, index) => fixes.findIndex(other => other.text === text) === index);
}
function giveToken(context) {
    const { repository } = context;
    const { run } = context.facts;
    if (repository === null)
        return (0,_name_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRepository */ .K)(context);
    if (run.fromFork)
        return (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .fix */ .Up)({
            text: 'Check the default branch with a `secrets-token` as well, on push or on a schedule: a run for a fork can be given none.',
            who: 'anyone with write access'
        });
    if (run.byDependabot)
        return (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .fix */ .Up)({
            text: 'Store the secret that `secrets-token` is given from as a Dependabot secret too: runs that Dependabot starts get no others.',
            url: `${run.servers.server}/${repository.fullName}/settings/secrets/dependabot`,
            who: 'repository administrator'
        });
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .fix */ .Up)({
        text: 'Give the check a `secrets-token`: a fine-grained token with "Codespaces secrets" write and, for an organization, "Organization codespaces secrets" read. It reads names and could overwrite the secrets, so it belongs in an environment of scheduled runs alone (docs/security.md tells how).',
        url: `${run.servers.server}/settings/personal-access-tokens/new`,
        who: 'repository administrator'
    });
}
/** What lets a token that was given read one more level. */
function mendToken(context, { level, why, detail }) {
    if (why === 'no-answer' || why === 'not-applicable')
        return (0,_silence_js__WEBPACK_IMPORTED_MODULE_3__/* .mendSilence */ .UL)((0,_silence_js__WEBPACK_IMPORTED_MODULE_3__/* .silentApi */ .WU)(context, detail));
    const url = `${context.facts.run.servers.server}/settings/personal-access-tokens`;
    if (why === 'not-accepted')
        return (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .fix */ .Up)({
            text: 'Make the token anew from which `secrets-token` is given: GitHub does not accept this one any more.',
            url,
            who: 'repository administrator'
        });
    const signOn = detail.includes('single sign-on');
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .fix */ .Up)({
        text: signOn
            ? "Authorize the token from which `secrets-token` is given for the organization's single sign-on."
            : `Add to the token from which \`secrets-token\` is given what it lacks: ${permissions[level]}.`,
        url,
        who: level === 'organization' ? 'organization owner' : 'repository administrator'
    });
}
const permissions = {
    repository: '"Codespaces secrets" write (a classic token: the scope `repo`)',
    organization: '"Organization codespaces secrets" read (a classic token: the scope `admin:org`)',
    user: '"Codespaces user secrets" read (a classic token: the scope `codespace:secrets`)'
};


/***/ }),

/***/ 7192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ silentRegistry),
/* harmony export */   UL: () => (/* binding */ mendSilence),
/* harmony export */   WU: () => (/* binding */ silentApi),
/* harmony export */   Zg: () => (/* binding */ silentApiOf)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9835);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3379);


/** The registry, its token service or AWS, where one of them gave no answer about an image. */
function silentRegistry(image) {
    const look = (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .allLooks */ .e0)(image).find(candidate => (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(candidate) === 'no-answer');
    if (look?.result !== 'unreachable')
        return null;
    const host = hostIn(look.detail) ?? image.reference.registry;
    return { host, detail: (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)(look.detail), cause: look.cause };
}
/** GitHub's API, where it gave no answer about an image's package while the registry did. */
function silentApiOf(context, image) {
    const look = image.package;
    if (look?.read !== 'unreachable' || (0,_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(image.anonymous) === 'no-answer')
        return null;
    return silentApi(context, look.detail);
}
/** GitHub's API that gave no answer for the reason given. */
function silentApi({ facts }, detail) {
    const { api } = facts.run.servers;
    return { host: URL.canParse(api) ? new URL(api).host : api, detail: (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)(detail), cause: null };
}
/** The one thing to do about a host that gave no answer, by the reason. */
function mendSilence(silent) {
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({ text: mending(silent), who: 'anyone with write access' });
}
function mending({ host, detail, cause }) {
    if (isRateLimit(cause, detail))
        return `Run the check again ${tryAgain(detail)}.`;
    switch (cause) {
        case 'dns':
            return `Check that the name ${host} is right, and that it resolves from where the check runs.`;
        case 'proxy':
            return `Check the address of the proxy in HTTPS_PROXY and HTTP_PROXY, and that it lets this machine through; name in NO_PROXY what is reached without it.`;
        case 'tls':
            return `Check the certificate of ${host}; where an authority of your own has signed it, name the authority's file in NODE_EXTRA_CA_CERTS.`;
        case 'realm-refused':
        case 'redirect-refused':
        case 'invalid-answer':
            return `Check that ${host} is the registry that is meant, and that nothing between answers in its place.`;
        case 'server-error':
            return `Run the check again later: ${host} has a fault of its own.`;
        default:
            return `Run the check again; if it stays, check that ${host} can be reached from where the check runs.`;
    }
}
function isRateLimit(cause, detail) {
    return cause === 'rate-limited' || /\brate limit\b/.test(detail);
}
function tryAgain(detail) {
    return /\btry again (after [\w:.+-]{1,40}|in \w{1,20} \w{1,10})/.exec(detail)?.[1] ?? 'later';
}
/** The client's sentences begin with the host that was asked: the token service of a registry is often another one. */
function hostIn(detail) {
    return /^([\w.-]{1,255}(?::\d{1,5})?) (?:gave no|answered|limits) /.exec(detail)?.[1] ?? null;
}


/***/ }),

/***/ 2366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   Tg: () => (/* binding */ serverValue),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   pV: () => (/* binding */ advisedPrefix),
/* harmony export */   pv: () => (/* binding */ tripleNames)
/* harmony export */ });
/* harmony import */ var _credentials_server_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8969);
/* harmony import */ var _credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2395);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2678);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6507);
/* harmony import */ var _registry_hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4722);





/** The full name of one secret of a triple. */
function secretName(prefix, part) {
    return `${prefix}_CONTAINER_REGISTRY_${part}`;
}
/** Names as a list in a sentence: `A, B and C`. */
function listOf(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
/** The three names with a prefix, as a list in a sentence. */
function tripleNames(prefix) {
    return listOf(_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .tripleParts */ .HD.map(part => secretName(prefix, part)));
}
/** The SERVER value under which Docker looks up a registry host (specification 3.3). */
function serverValue(host) {
    return host === 'docker.io' ? _credentials_server_key_js__WEBPACK_IMPORTED_MODULE_0__/* .dockerHubServer */ .f : host;
}
/**
 * A prefix to advise for a registry host: the declared one, else one that people use. `ECR` is what GitHub's page
 * recommends, for a repository with a single ECR host.
 */
function advisedPrefix(context, host) {
    const [declared] = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredPrefixes */ .JV)(context, host);
    if (declared !== undefined)
        return declared;
    const ecr = (0,_credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrHost */ .Fd)(host);
    if (ecr !== null)
        return (0,_registry_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyEcrHost */ .Xd)(context.hosts, host)
            ? 'ECR'
            : `ECR_${ecr.account}_${asName(ecr.region)}${ecrSpelling(host)}`;
    const known = customary.find(({ test }) => test.test(host));
    return known?.prefix ?? fromHost(host);
}
const customary = [
    { test: /\.azurecr\.(?:io|cn|us|de)$/, prefix: 'ACR' },
    { test: /^docker\.io$/, prefix: 'DOCKERHUB' },
    { test: /^ghcr\.io$/, prefix: 'GHCR' },
    { test: /^(?:[a-z]+\.)?gcr\.io$/, prefix: 'GCR' },
    { test: /\.pkg\.dev$/, prefix: 'GAR' },
    { test: /^quay\.io$/, prefix: 'QUAY' }
];
function ecrSpelling(host) {
    const ecr = (0,_credentials_ecr_host_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrHost */ .Fd)(host);
    return `${ecr?.fips === true ? '_FIPS' : ''}${ecr?.dualStack === true ? '_DUAL' : ''}`;
}
/** A secret's name must not start with a digit or `GITHUB_`. */
function fromHost(host) {
    const name = asName(host.split('.')[0] ?? '');
    return name === '' || /^(?:\d|GITHUB)/.test(name) ? `REGISTRY_${name}`.replace(/_$/, '') : name;
}
function asName(text) {
    return text
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^_|_$/g, '')
        .slice(0, 60);
}


/***/ }),

/***/ 7187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   Sf: () => (/* binding */ isPrivateHost),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
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
    ['64:ff9b:1::', 48],
    ['100::', 64],
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
/** Whether a host of a URL is refused by its spelling alone, before any name is resolved (specification 6.2). */
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

/***/ 6655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ boundBody),
/* harmony export */   TR: () => (/* binding */ bodyLimits),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   dC: () => (/* binding */ withBody),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6271);

/** Bounds on bodies in bytes (specification 6.5). */
const bodyLimits = {
    manifest: 4 * 1024 * 1024,
    featureLayer: 16 * 1024 * 1024,
    token: 64 * 1024,
    error: 64 * 1024,
    /** Of any answer at all: no reader of the network gets more. */
    any: 32 * 1024 * 1024
};
const statusesWithoutBody = new Set([101, 103, 204, 205, 304]);
/**
 * An answer in the web's form, `url` included.
 * Throws `NoAnswer` `invalid-answer` for a status or header that HTTP does not know.
 */
function answer(url, status, lines, body) {
    try {
        const headers = new Headers();
        for (const [name, value] of Object.entries(lines)) {
            for (const line of [value ?? []].flat())
                headers.append(name, line);
        }
        const silent = statusesWithoutBody.has(status);
        if (silent)
            void body?.cancel();
        return withUrl(new Response(silent ? null : body, { status, headers }), url);
    }
    catch {
        void body?.cancel();
        throw new _fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W('invalid-answer', `${new URL(url).host} answered what HTTP does not know (${status})`);
    }
}
/** A body that is pulled chunk by chunk from `source`. */
function streamOf(source, events) {
    const iterator = source[Symbol.asyncIterator]();
    const pull = async (controller) => {
        try {
            const next = await iterator.next();
            if (next.done !== true) {
                controller.enqueue(next.value);
                return;
            }
            events.end();
            controller.close();
        }
        catch (error) {
            events.end();
            controller.error(events.failure(error));
        }
    };
    const cancel = async () => {
        events.end();
        await iterator.return?.();
    };
    return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}
/** The same answer with another body. */
function withBody(response, body) {
    const { status, statusText, headers } = response;
    return withUrl(new Response(body, { status, statusText, headers }), response.url);
}
/** A response that is made by hand has no `url`, and it cannot be assigned. */
function withUrl(response, url) {
    return Object.defineProperty(response, 'url', { value: url });
}
/**
 * The whole body. One that is longer than `limit` bytes, or says that it is, is cut off where the bound is met:
 * `NoAnswer` `limit-reached`.
 */
async function readBody(response, limit) {
    if (Number(response.headers.get('content-length') ?? 0) > limit) {
        await discard(response);
        throw tooLong(response, limit);
    }
    if (response.body === null)
        return Buffer.alloc(0);
    const parts = [];
    let length = 0;
    for await (const part of response.body) {
        length += part.byteLength;
        if (length > limit)
            throw tooLong(response, limit);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
function tooLong(response, limit) {
    const host = URL.canParse(response.url) ? new URL(response.url).host : 'the host';
    return new _fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W('limit-reached', `${host} answered more than ${limit} bytes where less was expected`);
}
/** The same answer with a body that fails with `NoAnswer` `limit-reached` when it turns out longer than `limit` bytes. */
function boundBody(response, limit) {
    if (response.body === null)
        return response;
    let left = limit;
    const source = response.body;
    const measured = new TransformStream({
        transform: (part, controller) => {
            left -= part.byteLength;
            if (left < 0)
                controller.error(tooLong(response, limit));
            else
                controller.enqueue(part);
        }
    });
    return withBody(response, source.pipeThrough(measured));
}
/** Lets go of an answer whose body nobody reads, so that its connection is free or closed. */
async function discard(response) {
    await response.body?.cancel().catch(() => undefined);
}


/***/ }),

/***/ 4394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseChallenges)
/* harmony export */ });
/** Characters that are read of one header; challenges of registries have a few hundred. */
const longestHeader = 16 * 1024;
const tokenCharacter = /[!#$%&'*+\-.^_`|~0-9A-Za-z]/;
/**
 * All challenges of a `WWW-Authenticate` header, in order. Gitea and Forgejo send several in one line
 * (`Bearer …,Basic …`), others repeat the header, which `Headers` joins with commas: both read the same.
 * Never throws: what is no challenge is passed over, of a parameter that is repeated the first value counts.
 */
function parseChallenges(header) {
    if (header === null)
        return [];
    const scanner = new Scanner(header.slice(0, longestHeader));
    const challenges = [];
    while (!scanner.atEnd()) {
        scanner.skipSeparators();
        const word = scanner.token();
        if (word === '') {
            scanner.skipOne();
            continue;
        }
        const value = scanner.parameterValue();
        const current = challenges.at(-1);
        if (value === null)
            challenges.push({ scheme: word.toLowerCase(), parameters: new Map() });
        else if (current !== undefined)
            setOnce(current.parameters, word.toLowerCase(), value);
    }
    return challenges;
}
function setOnce(parameters, name, value) {
    if (!parameters.has(name))
        parameters.set(name, value);
}
class Scanner {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    atEnd() {
        return this.#at >= this.#text.length;
    }
    skipOne() {
        this.#at += 1;
    }
    skipSeparators() {
        this.#skip(' \t,');
    }
    /** The longest token from here; empty where there is none. */
    token() {
        const start = this.#at;
        while (tokenCharacter.test(this.#text[this.#at] ?? ' '))
            this.#at += 1;
        return this.#text.slice(start, this.#at);
    }
    /** The value after `=`, or `null`, without moving, where no `=` follows: then the word was a scheme. */
    parameterValue() {
        const start = this.#at;
        this.#skip(' \t');
        if (this.#text[this.#at] !== '=') {
            this.#at = start;
            return null;
        }
        this.#at += 1;
        this.#skip(' \t');
        return this.#text[this.#at] === '"' ? this.#quoted() : this.#bare();
    }
    /** Some registries leave the quotes out around addresses: everything up to a comma or blank belongs to it. */
    #bare() {
        const start = this.#at;
        while (!this.atEnd() && !' \t,'.includes(this.#text[this.#at] ?? ''))
            this.#at += 1;
        return this.#text.slice(start, this.#at);
    }
    #quoted() {
        const parts = [];
        for (this.#at += 1; !this.atEnd() && this.#text[this.#at] !== '"'; this.#at += 1) {
            if (this.#text[this.#at] === '\\')
                this.#at += 1;
            parts.push(this.#text[this.#at] ?? '');
        }
        this.#at += 1;
        return parts.join('');
    }
    #skip(characters) {
        while (!this.atEnd() && characters.includes(this.#text[this.#at] ?? ''))
            this.#at += 1;
    }
}


/***/ }),

/***/ 2465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ statusAndCode),
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   eo: () => (/* binding */ registryError),
/* harmony export */   gl: () => (/* binding */ RegistryError),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export redactUrl */
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6655);
/* harmony import */ var _challenge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4394);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6271);



/** An answer of a registry or token service that is not what was asked for. */
class RegistryError extends Error {
    name = 'RegistryError';
    asked;
    status;
    /** Codes of the body (`MANIFEST_UNKNOWN`) and of the challenge (`insufficient_scope`), in order. */
    codes;
    /** The registry's own sentence as it came: text of a stranger, see `quoted`. */
    said;
    /** The address, without values that may be secret. */
    url;
    /** What the body is: a registry's errors, another text, a page for people, or nothing. */
    body;
    /** Set where the body was longer than is read of an error: nothing of it is known. */
    tooLong;
    constructor(parts) {
        super(`${parts.asked} was answered ${parts.status} at ${parts.url}`);
        this.asked = parts.asked;
        this.status = parts.status;
        this.codes = parts.codes;
        this.url = parts.url;
        this.said = parts.said;
        this.body = parts.body;
        this.tooLong = parts.tooLong;
    }
}
/** `(401)`, or `(403 DENIED)` where the registry gave a code. */
function statusAndCode(error) {
    const [code] = error.codes;
    return code === undefined ? `(${error.status})` : `(${error.status} ${code})`;
}
/** Makes the error of an answer; reads its body, 64 KiB at most. */
async function registryError(asked, response) {
    const { text, tooLong } = await errorText(response);
    const body = parseJson(text);
    const bodyCodes = codesOf(body);
    const challengeCodes = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_2__/* .parseChallenges */ .u)(response.headers.get('www-authenticate')).flatMap(challenge => challenge.parameters.get('error') ?? []);
    return new RegistryError({
        asked,
        status: response.status,
        codes: [...bodyCodes, ...challengeCodes]
            .filter(code => /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(code))
            .slice(0, 10),
        said: sentenceOf(body),
        url: redactUrl(response.url),
        body: bodyKind(response, text, bodyCodes),
        tooLong
    });
}
function bodyKind(response, text, codes) {
    if (codes.length > 0)
        return 'errors';
    if (isHtml(response, text))
        return 'html';
    return text === '' ? 'empty' : 'other';
}
/** Whether an answer is a page for people: a captive portal, a login page, a web server that is no registry. */
function isHtml(response, text) {
    const type = response.headers.get('content-type') ?? '';
    return (/^\s*(?:text\/html|application\/xhtml)/i.test(type) ||
        /^\s*<(?:!doctype|html|\?xml)/i.test(text.slice(0, 200)));
}
/** One that is too long counts as empty: the status is known all the same. */
async function errorText(response) {
    try {
        return { text: (await (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(response, _body_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyLimits */ .TR.error)).toString('utf8'), tooLong: null };
    }
    catch (error) {
        if (!(error instanceof _fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W) || error.reason !== 'limit-reached')
            throw error;
        await (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .discard */ .vf)(response);
        return { text: '', tooLong: error };
    }
}
/** Codes of a registry's error body (OCI distribution specification, error codes), or OAuth's `error`. */
function codesOf(parsed) {
    if (!isRecord(parsed))
        return [];
    if (Array.isArray(parsed['errors'])) {
        return parsed['errors'].flatMap(entry => isRecord(entry) && typeof entry['code'] === 'string' ? entry['code'] : []);
    }
    return typeof parsed['error'] === 'string' ? [parsed['error']] : [];
}
/** The sentence of the first error, of OAuth (RFC 6749 5.2), or of Docker Hub's token service. */
function sentenceOf(parsed) {
    if (!isRecord(parsed))
        return null;
    const first = Array.isArray(parsed['errors']) ? parsed['errors'][0] : null;
    const said = isRecord(first) ? first['message'] : (parsed['error_description'] ?? parsed['details']);
    return typeof said === 'string' ? said : null;
}
/** The value of a JSON text, `undefined` where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a JSON value is an object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const tellingParameters = new Set(['scope', 'service', 'mount', 'from', 'digest', 'n', 'last']);
/** An address for people: without userinfo and fragment, values of the query only where they cannot be secret. */
function redactUrl(address) {
    if (!URL.canParse(address))
        return '';
    const url = new URL(address);
    url.username = '';
    url.password = '';
    url.hash = '';
    for (const name of new Set(url.searchParams.keys())) {
        if (!tellingParameters.has(name))
            url.searchParams.set(name, 'REDACTED');
    }
    return url.href;
}


/***/ }),

/***/ 6271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ NoAnswer)
/* harmony export */ });
/** A request that got no answer that can be used; `message` is one sentence without secrets. */
class NoAnswer extends Error {
    name = 'NoAnswer';
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}


/***/ }),

/***/ 1604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ pullLogin),
/* harmony export */   n2: () => (/* binding */ knownRegistry),
/* harmony export */   sR: () => (/* binding */ endpoint)
/* harmony export */ });
/* unused harmony exports knownRegistries, selfHosted, isDockerHub */
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7187);

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
        realms: ['auth.docker.io'],
        note: 'A GET of a manifest counts as a pull and a HEAD does not, and a private repository answers like a missing one.',
        pullLogin: {
            make: 'an organization access token that may pull the repository (USER is the name of the organization), or a personal access token with the permission Repo Read-only (USER is the name of the account); the token is PASSWORD',
            page: 'https://docs.docker.com/security/access-tokens/organization-access-tokens/'
        }
    },
    {
        name: 'GitHub container registry',
        host: 'ghcr.io',
        pattern: /^(?:ghcr\.io|containers\.[a-z0-9-]+\.ghe\.com)$/,
        sharedDomain: true,
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
            make: 'a token with a scope map that reads the repository (its name is USER, a password of it PASSWORD), or a service principal with the role AcrPull (its application id is USER, its secret PASSWORD)',
            page: 'https://learn.microsoft.com/azure/container-registry/container-registry-authentication'
        }
    },
    {
        name: 'Amazon ECR Public',
        host: 'public.ecr.aws',
        pattern: /^(?:public\.ecr\.aws|ecr-public\.aws\.com)$/,
        realms: ['public.ecr.aws', 'ecr-public.aws.com'],
        note: 'Everyone pulls without a login, with an anonymous token.'
    },
    {
        name: 'Amazon ECR',
        host: '<account>.dkr.ecr.<region>.amazonaws.com',
        pattern: /^\d{12}\.(?:dkr\.ecr(?:-fips)?|dkr-ecr(?:-fips)?)\.[a-z0-9-]+\.(?:amazonaws\.com|amazonaws\.com\.cn|amazonaws\.eu|on\.aws|on\.amazonwebservices\.com\.cn|on\.amazonwebservices\.eu|c2s\.ic\.gov|on\.aws\.ic\.gov|sc2s\.sgov\.gov|on\.aws\.scloud|cloud\.adc-e\.uk|on\.cloud-aws\.adc-e\.uk|csp\.hci\.ic\.gov|on\.aws\.hci\.ic\.gov)$/,
        sharedDomain: true,
        note: 'It takes Basic credentials (user AWS and a password of 12 hours), and a login serves the exact spelling of the host alone.'
    },
    {
        name: 'Google Artifact Registry',
        host: '<location>-docker.pkg.dev',
        pattern: /^[a-z0-9-]+\.pkg\.dev$/,
        sharedDomain: true,
        note: 'The user is _json_key or _json_key_base64 with a key file as password; oauth2accesstoken lives one hour.',
        pullLogin: {
            make: 'a service account with the role Artifact Registry Reader, and a JSON key of it: USER is _json_key, the whole text of the key file is PASSWORD',
            page: 'https://docs.cloud.google.com/artifact-registry/docs/docker/authentication'
        }
    },
    {
        name: 'Google Container Registry',
        host: 'gcr.io',
        pattern: /^(?:[a-z]+\.)?gcr\.io$/,
        note: 'The user is _json_key or _json_key_base64 with a key file as password; gcr.io, eu.gcr.io and asia.gcr.io each need their own login.',
        pullLogin: {
            make: 'a service account with the role Artifact Registry Reader, and a JSON key of it: USER is _json_key, the whole text of the key file is PASSWORD',
            page: 'https://docs.cloud.google.com/artifact-registry/docs/docker/authentication'
        }
    },
    {
        name: 'Quay',
        host: 'quay.io',
        pattern: /^quay\.io$/,
        note: 'Robot accounts are called organization+name.',
        pullLogin: {
            make: 'a robot account with the permission Read on the repository: USER is its whole name (organization+robot), PASSWORD its token',
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
            make: 'a deploy token of the project or group with the scope read_registry: its username is USER, the token PASSWORD',
            page: 'https://docs.gitlab.com/user/project/deploy_tokens/'
        }
    },
    {
        name: 'Microsoft Artifact Registry',
        host: 'mcr.microsoft.com',
        pattern: /^mcr\.microsoft\.com$/,
        open: true,
        note: 'Everyone pulls without a login and without a token.'
    },
    {
        name: 'JFrog Artifactory Cloud',
        host: '<name>.jfrog.io',
        pattern: /^[a-z0-9-]+\.jfrog\.io$/,
        sharedDomain: true,
        note: 'Virtual repositories answer 403 for a tag that is not there, and an instance that sleeps redirects to an HTML page.',
        pullLogin: {
            make: 'a user or access token that may only read the repository: USER is the name of the user, PASSWORD the token',
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
            make: 'an API token that may only read the registry: the token is both USER and PASSWORD',
            page: null
        }
    },
    {
        name: 'Oracle Cloud Infrastructure',
        host: '<region>.ocir.io',
        pattern: /^(?:[a-z0-9-]+\.)?ocir\.io$|^ocir\.[a-z0-9-]+\.oci\.oraclecloud\.com$/,
        note: 'The user is tenancy/user, and the password is an auth token.',
        pullLogin: {
            make: 'an auth token of a user whose group may read the repository: USER is tenancy/user, PASSWORD the token',
            page: null
        }
    },
    {
        name: 'Scaleway',
        host: 'rg.<region>.scw.cloud',
        pattern: /^rg\.[a-z0-9-]+\.scw\.cloud$/,
        realms: ['api.scaleway.com'],
        note: 'The token service is api.scaleway.com, on another domain.',
        pullLogin: {
            make: 'an API key of an application that may only read the registry: USER is nologin, the secret key is PASSWORD',
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
        note: 'The token service is on the parent host or the same host without the port.'
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
/** How a login that may only pull is made at a registry. */
function pullLogin(registry) {
    return knownRegistry(registry)?.pullLogin ?? plainLogin;
}
const plainLogin = {
    make: 'a robot account, deploy token or access token of the registry that may only read the repository: its name is USER, its password or token PASSWORD',
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

/***/ 506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Jh: () => (/* binding */ isKnownPlatform),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   b6: () => (/* binding */ mostDependencies),
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   sC: () => (/* binding */ mostPlatforms),
/* harmony export */   tH: () => (/* binding */ hasDigest),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2465);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6271);



/**
 * What is accepted as a manifest. All four are always sent: a registry that holds an index says "not found" to a
 * client that does not name it, and Docker's schema 1 is what the rest falls back to.
 */
const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json'
];
/** Different platforms of an image that are kept; one more says that there are others (specification 6.5). */
const mostPlatforms = 500;
/** Entries of one Feature's `dependsOn` that are followed; one more says that there are others. */
const mostDependencies = 1_000;
/**
 * Reads an index, a manifest, or Docker's schema 1.
 * Throws `NoAnswer` `invalid-answer` for what is none of them. `contentType` counts where the text has no `mediaType`.
 */
function readManifest(bytes, contentType) {
    const json = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes.toString('utf8'));
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json)) {
        const what = json === undefined ? 'no JSON' : 'none';
        throw new _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('invalid-answer', `what came in place of a manifest is ${what} (200)`);
    }
    const mediaType = mediaTypeOf(json, contentType);
    const common = {
        digest: sha256(bytes),
        mediaType,
        platforms: null,
        config: null,
        layer: null,
        child: null,
        dependsOn: null
    };
    if (isSchema1(json, mediaType))
        return { ...common, artifact: 'schema-1' };
    if (Array.isArray(json['manifests']) || isIndexType(mediaType))
        return { ...common, ...indexParts(list(json['manifests'])) };
    const config = descriptor(json['config']);
    const layers = list(json['layers']);
    if (config === null && layers.length === 0 && !isManifestType(mediaType)) {
        throw new _fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('invalid-answer', 'what came in place of a manifest is none (200)');
    }
    const artifact = artifactOf(json, config, layers);
    return { ...common, artifact, config, layer: ownLayer(layers), dependsOn: annotatedDependencies(json) };
}
function mediaTypeOf(json, contentType) {
    const own = json['mediaType'];
    const type = typeof own === 'string' && own !== '' ? own : (contentType ?? '').split(';')[0]?.trim();
    return /^[\w.+/-]{1,200}$/.test(type ?? '') ? (type ?? '') : '';
}
function isSchema1(json, mediaType) {
    return (json['schemaVersion'] === 1 || mediaType.startsWith('application/vnd.docker.distribution.manifest.v1+'));
}
function isManifestType(mediaType) {
    return manifestTypes.includes(mediaType);
}
/** Whether a media type is that of an index: OCI's, or Docker's list of manifests. */
function isIndexType(mediaType) {
    return manifestTypes.slice(0, 2).includes(mediaType);
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function descriptor(value) {
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return null;
    const { digest, mediaType } = value;
    if (typeof digest !== 'string' || !isDigest(digest))
        return null;
    return { digest, mediaType: typeof mediaType === 'string' ? mediaType : '' };
}
/** Whether a text is a digest of an algorithm that can be checked. */
function isDigest(text) {
    return /^sha256:[a-f0-9]{64}$|^sha512:[a-f0-9]{128}$/.test(text);
}
/** Whether `bytes` are what `digest` names. */
function hasDigest(bytes, digest) {
    const [algorithm = '', value] = digest.split(':');
    return isDigest(digest) && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex') === value;
}
function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** An index of which no entry can be pulled, one of attestations alone among them, is no image. */
function indexParts(entries) {
    const images = entries.filter(entry => !isAttestation(entry) && descriptor(entry) !== null);
    if (images.length === 0)
        return { artifact: 'other', platforms: null, child: null };
    const named = images.map(entry => ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(entry) ? platformOf(entry['platform']) : null));
    const platforms = named.filter(platform => platform !== null);
    const preferred = images[named.findIndex(platform => platform === 'linux/amd64')] ?? images[0];
    return {
        artifact: 'image',
        platforms: platforms.length === 0 ? null : kept([...new Set(platforms)]),
        child: descriptor(preferred)
    };
}
/** All that Go knows by name and few others: whatever an index makes up, the platform that is wanted is not left out. */
function kept(platforms) {
    if (platforms.length <= mostPlatforms)
        return platforms;
    const known = platforms.filter(isKnownPlatform);
    const others = platforms.filter(platform => !isKnownPlatform(platform));
    return [...known, ...others].slice(0, mostPlatforms + 1);
}
/** Whether a platform is one that images are built for: none of them is left out of a list that is too long. */
function isKnownPlatform(platform) {
    return knownPlatform.test(platform);
}
const knownPlatform = /^(?:linux|windows|darwin|freebsd)\/(?:amd64|arm64|arm|386|ppc64le|s390x|riscv64|mips64le|loong64)(?:\/v\d)?$/;
/** BuildKit puts its attestations into the index as a platform `unknown/unknown`. */
function isAttestation(entry) {
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(entry))
        return true;
    const { annotations, platform } = entry;
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest')
        return true;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(platform) && platform['os'] === 'unknown' && platform['architecture'] === 'unknown';
}
/** `os/architecture` or `os/architecture/variant` of a platform object or an image's config; `null` where it has none. */
function platformOf(value) {
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return null;
    const { os, architecture, variant } = value;
    if (!isWord(os) || !isWord(architecture))
        return null;
    return isWord(variant) ? `${os}/${architecture}/${variant}` : `${os}/${architecture}`;
}
function isWord(value) {
    return typeof value === 'string' && /^[A-Za-z0-9._-]{1,40}$/.test(value);
}
const imageConfigs = new Set([
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
    'application/octet-stream',
    ''
]);
/** Features and Templates have the same config; the dev container CLI tells them apart by annotation and file name. */
function artifactOf(json, config, layers) {
    const types = [config?.mediaType ?? '', ...layers.map(layer => descriptor(layer)?.mediaType ?? '')];
    if (types.some(type => type.startsWith('application/vnd.devcontainers'))) {
        const said = `${annotation(json, 'com.github.package.type')} ${layers.map(title).join(' ')}`;
        if (/devcontainer[_-]template/.test(said))
            return 'template';
        return /devcontainer[_-]collection/.test(said) ? 'other' : 'feature';
    }
    return config !== null && imageConfigs.has(config.mediaType) ? 'image' : 'other';
}
function title(layer) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(layer) ? annotation(layer, 'org.opencontainers.image.title') : '';
}
function annotation(json, name) {
    const annotations = json['annotations'];
    const value = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(annotations) ? annotations[name] : undefined;
    return typeof value === 'string' ? value : '';
}
/** Layers with `urls` lie elsewhere: their registry does not serve them. */
function ownLayer(layers) {
    for (const layer of layers) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(layer) && list(layer['urls']).length > 0)
            continue;
        const found = descriptor(layer);
        if (found !== null)
            return found;
    }
    return null;
}
function annotatedDependencies(json) {
    const metadata = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(annotation(json, 'dev.containers.metadata'));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(metadata) ? dependenciesOf(metadata) : null;
}
/**
 * The Features that the metadata of a Feature (`devcontainer-feature.json`) depends on, as they are written there,
 * {@link mostDependencies} and one more.
 */
function dependenciesOf(metadata) {
    const { dependsOn } = metadata;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(dependsOn) ? Object.keys(dependsOn).slice(0, mostDependencies + 1) : [];
}


/***/ }),

/***/ 5653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dE: () => (/* binding */ untouchedPackages),
/* harmony export */   tt: () => (/* binding */ untouchedConfigurations),
/* harmony export */   yU: () => (/* binding */ nothingTouched)
/* harmony export */ });
/** What of a kind was left out, since the pull request does not touch it (`changed-only`); `null`: nothing was. */
function untouchedConfigurations(all, kept) {
    if (kept === all)
        return null;
    if (kept > 0)
        return `${kept} of ${all} configurations ${kept === 1 ? 'was' : 'were'} checked: this pull request does not touch the ${all - kept === 1 ? 'other' : 'others'}`;
    return all === 1
        ? 'this pull request does not touch the only configuration'
        : `this pull request touches none of the ${all} configurations`;
}
/** The same of packages. */
function untouchedPackages(all, kept) {
    if (kept === all)
        return null;
    if (kept > 0)
        return `${kept} of ${all} packages ${kept === 1 ? 'was' : 'were'} judged: this pull request does not touch the files that name the ${all - kept === 1 ? 'other' : 'others'}`;
    return `no package of GitHub Packages was judged: this pull request touches no file that names ${all === 1 ? 'the one that there is' : `one of the ${all}`}`;
}
/** The sentence among the reasons of an incomplete report that says that no configuration is touched; `null`: there is none. */
function nothingTouched(incomplete) {
    return (incomplete.find(reason => /^this pull request (?:touches none|does not touch the only)/.test(reason)) ??
        null);
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
/** Every rule of specification 4. Identifiers never change once shipped; each has a page in `docs/rules.md`. */
const catalogue = {
    'invalid-configuration': { severity: 'error', title: 'a file cannot be read as what it is' },
    'configuration-not-used': {
        severity: 'warning',
        title: 'a devcontainer.json lies where Codespaces does not look'
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
/** All identifiers, in the order of the specification. */
const ruleIds = Object.keys(catalogue);
/** Whether a text is the identifier of a rule. */
function isRuleId(text) {
    return Object.hasOwn(catalogue, text);
}


/***/ }),

/***/ 6270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1062);

const lighter = { error: 'warning', warning: 'notice', notice: 'notice' };
/** Makes a finding of `rule`; one about something that is not required weighs one step less (specification 4). */
function finding(rule, parts) {
    const severity = parts.severity ?? _catalogue_js__WEBPACK_IMPORTED_MODULE_0__.catalogue[rule].severity;
    const [first = parts.location ?? null, ...also] = distinct(parts.places ?? []);
    return {
        rule,
        severity: parts.required === false ? lighter[severity] : severity,
        message: parts.message,
        location: spanOf(first),
        also,
        image: parts.image ?? null,
        fixes: parts.fixes ?? []
    };
}
/** Several configurations may lead to one place. */
function distinct(places) {
    const spans = new Map(places.map(place => [placeKey(place), bare(place)]));
    return [...spans.values()];
}
function placeKey({ file, line, column }) {
    return `${line}:${column} ${file}`;
}
function spanOf(location) {
    return location === null ? null : bare(location);
}
function bare({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}


/***/ })

};
