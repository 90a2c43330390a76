/** A name and value of the process environment, as `process.env` has them. */
export type Variables = Readonly<Record<string, string | undefined>>

/** Where the program runs: it decides what a token proves. */
export type Whereabouts =
  /** A run of GitHub Actions of `repository`. */
  | { readonly kind: 'actions'; readonly repository: string | null }
  /** Inside a codespace of `repository`. */
  | { readonly kind: 'codespace'; readonly repository: string | null }
  | { readonly kind: 'terminal' }

/** The GitHub that is asked, with no slash at the end of either address. */
export interface Servers {
  readonly api: string
  readonly server: string
}

/** The tokens that the run was given; each is `null` when absent or empty. */
export interface Tokens {
  readonly token: string | null
  readonly secretsToken: string | null
  readonly packagesToken: string | null
}

/** One of the three parts of a triple. */
export const tripleParts = ['SERVER', 'USER', 'PASSWORD'] as const
export type TriplePart = (typeof tripleParts)[number]

/** The `<X>_CONTAINER_REGISTRY_*` variables with the same `<X>`; a part that is absent or empty is `null`. */
export interface EnvironmentTriple {
  /** `<X>`, in upper case. */
  readonly prefix: string
  readonly server: string | null
  readonly user: string | null
  readonly password: string | null
  /** The parts whose variable is there and empty. */
  readonly empty: readonly TriplePart[]
}

/** What the process environment says, read once. Nothing of it may ever get into an image name. */
export interface Environment {
  readonly whereabouts: Whereabouts
  readonly servers: Servers
  readonly tokens: Tokens
  /** The token that the codespace was given, in which the program runs: `GITHUB_TOKEN`, whatever the run was told to ask with. */
  readonly codespaceToken: string | null
  readonly triples: readonly EnvironmentTriple[]
  /** Hosts (`host:port`) that the environment itself names: they are trusted addresses. */
  readonly trustedHosts: readonly string[]
}

/** Reads the environment; `tokens` are given apart, since the action has them as inputs. */
export function readEnvironment(variables: Variables, tokens: Tokens): Environment {
  const here = whereabouts(variables)
  return {
    whereabouts: here,
    servers: servers(variables['GITHUB_SERVER_URL'], variables['GITHUB_API_URL']),
    tokens,
    codespaceToken: here.kind === 'codespace' ? variables['GITHUB_TOKEN'] || null : null,
    triples: environmentTriples(variables),
    trustedHosts: trustedHosts(variables)
  }
}

function whereabouts(variables: Variables): Whereabouts {
  const repository = variables['GITHUB_REPOSITORY'] || null
  if (variables['CODESPACES'] === 'true') return { kind: 'codespace', repository }
  if (variables['GITHUB_ACTIONS'] === 'true') return { kind: 'actions', repository }
  return { kind: 'terminal' }
}

/**
 * The two addresses of one GitHub: the one that is not given follows from the other, so that no token of one GitHub gets to
 * another. An API address of no known form (a proxy, a test) is that of github.com.
 */
function servers(server: string | undefined, api: string | undefined): Servers {
  const given = { server: withoutSlash(server), api: withoutSlash(api) }
  return {
    server: given.server ?? serverOf(given.api),
    api: given.api ?? apiOf(given.server)
  }
}

function withoutSlash(address: string | undefined): string | null {
  return address ? address.replace(/\/+$/, '') : null
}

function serverOf(api: string | null): string {
  const url = api !== null && URL.canParse(api) ? new URL(api) : null
  if (url?.pathname === '/api/v3') return url.origin
  return url?.hostname.endsWith('.ghe.com')
    ? `https://${url.hostname.replace(/^api\./, '')}`
    : 'https://github.com'
}

function apiOf(server: string | null): string {
  const url = server !== null && URL.canParse(server) ? new URL(server) : null
  if (url === null || url.hostname === 'github.com') return 'https://api.github.com'
  return url.hostname.endsWith('.ghe.com') ? `https://api.${url.hostname}` : `${url.origin}/api/v3`
}

const tripleName = /^([A-Z0-9_]+)_CONTAINER_REGISTRY_(SERVER|USER|PASSWORD)$/

function environmentTriples(variables: Variables): EnvironmentTriple[] {
  const found = new Map<string, Partial<Record<TriplePart, string>>>()
  for (const [name, value] of Object.entries(variables)) {
    const match = tripleName.exec(name.toUpperCase())
    if (match === null || value === undefined) continue
    const prefix = match[1] ?? ''
    found.set(prefix, { ...found.get(prefix), [match[2] as TriplePart]: value })
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
    }))
}

const addressVariables = [
  'GITHUB_API_URL',
  'GITHUB_SERVER_URL',
  'AWS_ENDPOINT_URL_ECR',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'https_proxy',
  'http_proxy'
]

function trustedHosts(variables: Variables): string[] {
  return addressVariables.flatMap(name => {
    const value = variables[name]
    return value && URL.canParse(value) ? [hostAndPort(new URL(value))] : []
  })
}

/** `host:port` of an address, the port of its scheme where it names none. */
export function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'http:' ? '80' : '443')}`
}
