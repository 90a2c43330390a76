import { edits } from '../../rules/nearest.ts'
import { knownRegistry } from '../../oci/hosts.ts'
import { ecrHost } from '../aws/ecr-host.ts'

/** The SERVER of Docker Hub: the one spelling under which Docker surely looks it up. */
export const dockerHubServer = 'https://index.docker.io/v1/'

const schemeForm = /^[a-z][a-z0-9+.-]{0,20}:\/\//i

/** What a SERVER value names, as the docker client keeps a login for it. */
export type ServerHost =
  | { readonly kind: 'docker-hub' }
  /** Docker Hub by another of its names: it may or may not serve a pull. */
  | { readonly kind: 'other-hub-spelling' }
  /** The key: the host, with the port that was written, in the case that was written. */
  | { readonly kind: 'host'; readonly host: string }

const hubHosts: ReadonlySet<string> = new Set([
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'registry.docker.io',
  'registry.hub.docker.com',
  'hub.docker.com'
])

/**
 * The key under which Docker keeps the login of a SERVER value (measured with docker 28):
 * any scheme with `://` and everything from the next `/` are dropped; case, port, userinfo and blanks stay.
 */
export function serverHost(server: string): ServerHost {
  if (server === dockerHubServer) return { kind: 'docker-hub' }
  const host = upToSlash(server.replace(schemeForm, ''))
  return hubHosts.has(host.toLowerCase()) ? { kind: 'other-hub-spelling' } : { kind: 'host', host }
}

/** How a SERVER value relates to the registry of an image; `exact` is the only one that Docker serves for sure. */
export type ServerMatch = 'exact' | 'other-hub-spelling' | 'case' | 'port' | 'lookalike' | 'slip' | 'no'

/**
 * Compares a SERVER value with the `registry` of a reference (`docker.io` for Docker Hub).
 * `lookalike` is a value that a person would write for that registry and that Docker will not match: with blanks,
 * userinfo, a broken scheme, `www.`, the domain above the registry, or another spelling of the same ECR registry.
 * `slip` is another host that may have been meant for it: another account or region of ECR, another registry of the same
 * provider, another ending, the name without its domain, or a slip of the pen.
 */
export function matchServer(server: string, registry: string): ServerMatch {
  const found = serverHost(server)
  if (registry === 'docker.io') return matchHub(found, server)
  if (found.kind !== 'host') return 'no'
  if (found.host === registry) return 'exact'
  const written = found.host.toLowerCase()
  if (written === registry.toLowerCase()) return 'case'
  if (written !== '' && withoutPort(written) === withoutPort(registry.toLowerCase())) return 'port'
  const [bare, wanted] = [bareHost(server), withoutPort(registry.toLowerCase())]
  if (meansRegistry(bare, wanted)) return 'lookalike'
  return isSlipOf(bare, wanted) ? 'slip' : 'no'
}

/**
 * Whether a `server` of the configuration file names a registry. A person's declaration names the registry, not a value
 * that Docker must match: another letter case, or another spelling of Docker Hub, will do.
 */
export function namesRegistry(server: string, registry: string): boolean {
  const match = matchServer(server, registry)
  return match === 'exact' || match === 'other-hub-spelling' || match === 'case'
}

function matchHub(found: ServerHost, server: string): ServerMatch {
  if (found.kind === 'docker-hub') return 'exact'
  if (found.kind === 'other-hub-spelling') return 'other-hub-spelling'
  const bare = bareHost(server)
  if (hubHosts.has(bare) || bare === 'docker.com') return 'lookalike'
  return isSlipOf(bare, 'docker.io') || isSlipOf(bare, 'dockerhub.com') ? 'slip' : 'no'
}

function meansRegistry(bare: string, registry: string): boolean {
  if (bare === registry) return true
  const [left, right] = [ecrHost(bare), ecrHost(registry)]
  if (left !== null && right !== null) {
    return (
      left.account === right.account && left.region === right.region && left.partition === right.partition
    )
  }
  return bare.includes('.') && registry.endsWith(`.${bare}`)
}

/** Letters by which two hosts may differ, and the length from which that is seldom a coincidence. */
const mostEdits = 2
const shortestSlip = 8
const longestHost = 253

function isSlipOf(bare: string, registry: string): boolean {
  if (bare === '' || bare === registry || bare.length > longestHost) return false
  if (ecrHost(bare) !== null && ecrHost(registry) !== null) return true
  if (registry.startsWith(`${bare}.`)) return true
  const provider = knownRegistry(bare)
  if (provider !== null) return provider === knownRegistry(registry)
  if (bare.includes('.') && withoutEnding(bare) === withoutEnding(registry)) return true
  const isNear = bare.length >= shortestSlip && Math.abs(bare.length - registry.length) <= mostEdits
  return isNear && edits(bare, registry) <= mostEdits
}

function withoutEnding(host: string): string {
  return host.slice(0, host.lastIndexOf('.'))
}

/** The host name that a person had in mind: without anything that may surround it. */
export function bareHost(server: string): string {
  const text = server
    .slice(0, 2048)
    .replace(/[\s"'`<>]/g, '')
    .toLowerCase()
    .replace(schemeForm, '')
    .replace(/^(?:https?(?::[/\\]*|[/\\]+)|[/\\]+)/, '')
  const authority = text.split(/[/\\?#]/, 1)[0] ?? ''
  return withoutPort(authority.slice(authority.lastIndexOf('@') + 1))
    .replace(/^www\./, '')
    .replace(/\.$/, '')
}

function upToSlash(text: string): string {
  return text.split('/', 1)[0] ?? ''
}

function withoutPort(host: string): string {
  return host.replace(/:\d{0,5}$/, '')
}
