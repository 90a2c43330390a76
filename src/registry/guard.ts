import { hostAndPort } from '../environment.ts'
import { isLoopbackHost, isPrivateHost } from './address.ts'
import { NoAnswer, type Fetch } from './fetch.ts'
import { privateAddress } from './lookup.ts'

/** Which addresses may be asked. */
export interface Guard {
  readonly allowPrivateNetwork: boolean
  /** `host:port` of addresses that the environment itself names: private ones among them are reached. */
  readonly trustedHosts: readonly string[]
}

/**
 * Refuses what the address alone shows to be out of bounds, before anything is sent: private hosts, and plain
 * http but with loopback and trusted hosts. What a name resolves to is looked at when it is connected to.
 */
export function guard(inner: Fetch, options: Guard): Fetch {
  return async (request, signal) => {
    refuseAddress(new URL(request.url), options)
    return inner(request, signal)
  }
}

function refuseAddress(url: URL, options: Guard): void {
  if (isTrusted(url, options)) return
  if (!options.allowPrivateNetwork && isPrivateHost(url.hostname)) throw privateAddress(url.hostname)
  const plain = url.protocol === 'http:' && options.allowPrivateNetwork && isLoopbackHost(url.hostname)
  if (url.protocol !== 'https:' && !plain) {
    throw new NoAnswer('address-refused', `${url.host} was not asked: only https is spoken with public hosts`)
  }
}

/** Whether the environment itself names the host. */
export function isTrusted(url: URL, { trustedHosts }: Guard): boolean {
  return trustedHosts.includes(hostAndPort(url))
}
