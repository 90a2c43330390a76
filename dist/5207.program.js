export const id = 5207;
export const ids = [5207];
export const modules = {

/***/ 1481:
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

/***/ 5207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ serverHost),
/* harmony export */   Uh: () => (/* binding */ namesRegistry),
/* harmony export */   f: () => (/* binding */ dockerHubServer),
/* harmony export */   n0: () => (/* binding */ bareHost),
/* harmony export */   zx: () => (/* binding */ matchServer)
/* harmony export */ });
/* harmony import */ var _rules_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7353);
/* harmony import */ var _oci_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);
/* harmony import */ var _aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1481);



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
    const [left, right] = [(0,_aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrHost */ .Fd)(bare), (0,_aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrHost */ .Fd)(registry)];
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
    if ((0,_aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrHost */ .Fd)(bare) !== null && (0,_aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrHost */ .Fd)(registry) !== null)
        return true;
    if (registry.startsWith(`${bare}.`))
        return true;
    const provider = (0,_oci_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .knownRegistry */ .n2)(bare);
    if (provider !== null)
        return provider === (0,_oci_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .knownRegistry */ .n2)(registry);
    if (bare.includes('.') && withoutEnding(bare) === withoutEnding(registry))
        return true;
    const isNear = bare.length >= shortestSlip && Math.abs(bare.length - registry.length) <= mostEdits;
    return isNear && (0,_rules_nearest_js__WEBPACK_IMPORTED_MODULE_2__.edits)(bare, registry) <= mostEdits;
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

/***/ 9050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ isRealmOf),
/* harmony export */   Pe: () => (/* binding */ pullLogin),
/* harmony export */   n2: () => (/* binding */ knownRegistry),
/* harmony export */   sR: () => (/* binding */ endpoint)
/* harmony export */ });
/* unused harmony exports knownRegistries, selfHosted, isDockerHub */
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

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
        note: 'The token request itself is refused for a private or missing package (401 or 403), and a wrong login even for a public one.',
        pullLogin: {
            make: 'a classic token with the scope `read:packages` of somebody who may read the package (their user name, the token)',
            page: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens'
        }
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
/** How a login that may only pull is made at a registry; for a self-hosted one, its name shows which software it most likely is. */
function pullLogin(registry) {
    const known = knownRegistry(registry)?.pullLogin;
    return known ?? ownLogins.find(({ pattern }) => pattern.test(registry.toLowerCase()))?.login ?? plainLogin;
}
/** Logins of registries that people run themselves, by a word in the host. */
const ownLogins = [
    {
        pattern: /(?:^|[.-])harbor(?:[.:-]|$)/,
        login: {
            make: 'a robot account with the permission to pull (`robot$name`, quoted for its `$`; its secret)',
            page: null
        }
    },
    {
        pattern: /(?:^|[.-])gitlab(?:[.:-]|$)/,
        login: {
            make: 'a deploy token of the project or group with the scope `read_registry` (its username, the token)',
            page: 'https://docs.gitlab.com/user/project/deploy_tokens/'
        }
    },
    {
        pattern: /(?:^|[.-])(?:artifactory|jfrog)(?:[.:-]|$)/,
        login: {
            make: 'an access token of a user who may only read the repository (the name of the user, the token)',
            page: null
        }
    }
];
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
    if (!options.allowPrivateNetwork || !(0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .cW)(url.hostname))
        return url;
    return new URL(`http://${host}/`);
}


/***/ })

};
