import { isLiteral, isLoopbackHost } from './address.ts'
import { isRealmOf, knownRegistry } from './hosts.ts'

/** A realm and who asks it. */
export interface RealmQuestion {
  /** The registry of the reference, `host` or `host:port`. */
  readonly registry: string
  /** Where the registry is asked. */
  readonly endpoint: URL
  readonly realm: string
  readonly withCredentials: boolean
  readonly allowPrivateNetwork: boolean
}

/** Whether a token may be asked for at a realm, and if not, the reason as the end of a sentence. */
export type RealmVerdict =
  { readonly accepted: true; readonly url: URL } | { readonly accepted: false; readonly reason: string }

/**
 * Whether the token service that a registry names may be asked. It is https, or http where registry and realm are both
 * on loopback with `allow-private-network`. Without credentials any such host is fine. Credentials go to the same host,
 * to a parent of it within its registrable domain, or to a host of the table in `hosts.ts`, and nowhere else: a
 * registry names whatever it likes, and a host beside it may belong to a stranger (`acme.cloudapp.azure.com`).
 */
export async function judgeRealm(question: RealmQuestion): Promise<RealmVerdict> {
  if (!URL.canParse(question.realm)) return no('which is no address')
  const url = new URL(question.realm)
  if (url.username !== '' || url.password !== '') return no('which holds credentials')
  if (!isSecure(url, question)) return no('which is not https')
  if (question.withCredentials && !(await belongs(url, question))) {
    return no('which does not belong to the registry: no password was sent there')
  }
  return { accepted: true, url }
}

function no(reason: string): RealmVerdict {
  return { accepted: false, reason }
}

function isSecure(url: URL, { endpoint, allowPrivateNetwork }: RealmQuestion): boolean {
  if (url.protocol === 'https:') return true
  if (url.protocol !== 'http:' || !allowPrivateNetwork) return false
  return isLoopbackHost(url.hostname) && isLoopbackHost(endpoint.hostname)
}

async function belongs(url: URL, { registry, endpoint }: RealmQuestion): Promise<boolean> {
  if (url.hostname === endpoint.hostname) return true
  const known = knownRegistry(registry)
  if (url.port === '' && isRealmOf(registry, url)) return true
  if (known?.sharedDomain === true || isLiteral(url.hostname) || isLiteral(endpoint.hostname)) return false
  return isParent(url.hostname, endpoint.hostname)
}

/**
 * Whether `parent` is a domain above `host` and not above its registrable domain, private suffixes counted in. The list of
 * public suffixes loads here: few realms ask for it.
 */
async function isParent(parent: string, host: string): Promise<boolean> {
  if (!host.endsWith(`.${parent}`)) return false
  const { getDomain } = await import('tldts')
  const domain = getDomain(host, { allowPrivateDomains: true })
  if (domain === null) return false
  return parent === domain || parent.endsWith(`.${domain}`)
}
