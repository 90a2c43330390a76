import { getDomain } from 'tldts'

import { isLiteral, isLoopbackHost } from './address.ts'
import { knownRegistry } from './hosts.ts'

/** Domains below which unrelated tenants have their hosts, beside those that the public suffix list knows. */
const sharedDomains = new Set([
  'azurecr.io',
  'azurecr.cn',
  'azurecr.us',
  'azurecr.de',
  'jfrog.io',
  'pkg.dev',
  'ghe.com',
  'amazonaws.com',
  'amazonaws.com.cn',
  'amazonaws.eu',
  'on.aws',
  'aliyuncs.com',
  'cloudsmith.io',
  'container-registry.com',
  'oraclecloud.com',
  'cloudapp.net',
  'run.app'
])

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
 * Whether the token service that a registry names may be asked (specification 6.1). It is https, or http where
 * registry and realm are both on loopback with `allow-private-network`. Without credentials any such host is fine.
 * Credentials go to the same host, to the same registrable domain where tenants do not share it, or to a host of the
 * table in `hosts.ts`, and nowhere else: a registry that is asked may be hostile, and names whatever it likes.
 */
export function judgeRealm(question: RealmQuestion): RealmVerdict {
  if (!URL.canParse(question.realm)) return no('which is no address')
  const url = new URL(question.realm)
  if (url.username !== '' || url.password !== '') return no('which holds credentials')
  if (!isSecure(url, question)) return no('which is not https')
  if (question.withCredentials && !belongs(url, question)) {
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

function belongs(url: URL, { registry, endpoint }: RealmQuestion): boolean {
  if (url.hostname === endpoint.hostname) return true
  const known = knownRegistry(registry)
  if (isDefaultPort(url) && known?.realms?.includes(url.hostname) === true) return true
  if (known?.sharedDomain === true || isLiteral(url.hostname) || isLiteral(endpoint.hostname)) return false
  const domain = registrable(endpoint.hostname)
  return domain !== null && domain === registrable(url.hostname) && !sharedDomains.has(domain)
}

function isDefaultPort(url: URL): boolean {
  return url.port === ''
}

/** Private suffixes of the public suffix list count: tenants of `azurewebsites.net` are strangers to each other. */
function registrable(hostname: string): string | null {
  return getDomain(hostname, { allowPrivateDomains: true })
}
