import { isLoopbackHost } from '../http/address.ts'

/** What is particular about one registry of the field. */
export interface KnownRegistry {
  readonly name: string
  /** The host as people read it: `<…>` stands for what differs. */
  readonly host: string
  /** The host as it is matched, with the port where it has one; anchored at both ends. */
  readonly pattern: RegExp
  /** One sentence: what differs from a plain registry. */
  readonly note: string
  /** The host that answers for it, where it is another one. */
  readonly endpoint?: string
  /** HEAD before GET, since a GET of a manifest counts as a pull. */
  readonly headFirst?: true
  /** Everyone reads everything: nothing is asked before the manifest, and no token. */
  readonly open?: true
  /** Everybody may pull everything. */
  readonly public?: true
  /** A 404 means that nothing is there: what somebody may not see it refuses. */
  readonly tellsAbsence?: true
  /** Hosts of the token service that are neither the registry's own nor a parent of it. */
  readonly realms?: readonly (string | RealmForm)[]
  /** Unrelated tenants have names below one domain: the token service must be the very same host, or one of `realms`. */
  readonly sharedDomain?: true
  /** It is no longer served. */
  readonly retired?: true
  /** How a login that may only pull is made there. */
  readonly pullLogin?: PullLogin
}

/** A family of hosts of token services: `<…>` stands for what differs, and the pattern is anchored at both ends. */
export interface RealmForm {
  readonly shown: string
  readonly pattern: RegExp
}

/** A login that may only pull, for codespaces. */
export interface PullLogin {
  /** What to make, and in brackets what of it USER and PASSWORD are: the end of a sentence, without its full stop. */
  readonly make: string
  /** The registry's own page about it, where there is one. */
  readonly page: string | null
}

/**
 * The registries that people use, and what each does differently. The first entry whose pattern fits counts.
 * Every other host is a plain registry of the OCI distribution specification.
 */
export const knownRegistries: readonly KnownRegistry[] = [
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
    pattern:
      /^\d{12}\.(?:dkr\.ecr(?:-fips)?|dkr-ecr(?:-fips)?)\.[a-z0-9-]+\.(?:amazonaws\.com|amazonaws\.com\.cn|amazonaws\.eu|on\.aws|on\.amazonwebservices\.com\.cn|on\.amazonwebservices\.eu|c2s\.ic\.gov|on\.aws\.ic\.gov|sc2s\.sgov\.gov|on\.aws\.scloud|cloud\.adc-e\.uk|on\.cloud-aws\.adc-e\.uk|csp\.hci\.ic\.gov|on\.aws\.hci\.ic\.gov)$/,
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
    pattern:
      /^(?:registry(?:-intl|-vpc)?\.[a-z]{2}-[a-z0-9-]+|[a-z0-9-]+\.[a-z]{2}-[a-z0-9-]+\.cr)\.aliyuncs\.com$/,
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
]

/** What any host may turn out to be: these have no host of their own to be known by. */
export const selfHosted: readonly Pick<KnownRegistry, 'name' | 'note'>[] = [
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
]

/** The entry of a registry (`host` or `host:port`), or `null` for a plain one. */
export function knownRegistry(registry: string): KnownRegistry | null {
  return knownRegistries.find(entry => entry.pattern.test(registry.toLowerCase())) ?? null
}

/** Whether the table has the host of a token service for a registry (`host` or `host:port`). */
export function isRealmOf(registry: string, realm: URL): boolean {
  const known = knownRegistry(registry)
  if (known === null) return isGitlabOf(registry, realm)
  return (known.realms ?? []).some(entry =>
    typeof entry === 'string' ? entry === realm.hostname : entry.pattern.test(realm.hostname)
  )
}

/** A self-hosted GitLab at `gitlab.<domain>` has its registry at `registry.<domain>` and serves tokens at `/jwt/auth`. */
function isGitlabOf(registry: string, { hostname, pathname }: URL): boolean {
  const domain = /^registry\.(.+?)(?::\d{1,5})?$/.exec(registry.toLowerCase())?.[1]
  return domain !== undefined && hostname === `gitlab.${domain}` && pathname === '/jwt/auth'
}

/** How a login that may only pull is made at a registry; for a self-hosted one, its name shows which software it most likely is. */
export function pullLogin(registry: string): PullLogin {
  const known = knownRegistry(registry)?.pullLogin
  return known ?? ownLogins.find(({ pattern }) => pattern.test(registry.toLowerCase()))?.login ?? plainLogin
}

/** Logins of registries that people run themselves, by a word in the host. */
const ownLogins: readonly { readonly pattern: RegExp; readonly login: PullLogin }[] = [
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
]

const plainLogin: PullLogin = {
  make: 'a login that may only read the repository: a robot account (Harbor: `robot$name`, its secret), or a deploy token (GitLab: scope `read_registry`)',
  page: null
}

/** Whether the registry of a reference is Docker Hub. */
export function isDockerHub(registry: string): boolean {
  return registry === 'docker.io'
}

/** How `endpoint` may speak. */
export interface EndpointOptions {
  readonly allowPrivateNetwork: boolean
}

/**
 * Where a registry (`host` or `host:port`) is asked: an address without a path, https but for loopback, with which
 * Docker speaks http and so do we with `allow-private-network`. `null` for a text that is no host.
 */
export function endpoint(registry: string, options: EndpointOptions): URL | null {
  const host = knownRegistry(registry)?.endpoint ?? registry
  const address = `https://${host}/`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.username !== '' || url.pathname !== '/' || url.search !== '' || url.hash !== '') return null
  if (!options.allowPrivateNetwork || !isLoopbackHost(url.hostname)) return url
  return new URL(`http://${host}/`)
}
