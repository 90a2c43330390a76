import {
  type Environment,
  type EnvironmentTriple,
  type Runner,
  type Servers,
  type Tokens,
  type TriplePart,
  tripleParts,
  type Variables
} from '../model.ts'
import { hostAndPort } from '../http/address.ts'

/** Reads the environment; `tokens` are given apart, since the action has them as inputs. */
export function readEnvironment(variables: Variables, tokens: Tokens): Environment {
  const here = runner(variables)
  return {
    runner: here,
    servers: servers(variables['GITHUB_SERVER_URL'], variables['GITHUB_API_URL']),
    tokens,
    codespaceToken: here.kind === 'codespace' ? variables['GITHUB_TOKEN'] || null : null,
    triples: environmentTriples(variables),
    trustedHosts: trustedHosts(variables)
  }
}

function runner(variables: Variables): Runner {
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
