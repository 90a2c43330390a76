import { discard } from '../http/body.ts'
import type { Fetch } from '../http/types.ts'
import { parseChallenges } from './challenge.ts'
import { knownRegistry } from './hosts.ts'
import { isOf } from './token.ts'

/** How a registry authenticates its clients, by the challenge of its answer to the ping. `open`: it does not. */
export type AuthScheme =
  | { readonly kind: 'open' }
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer'; readonly realm: string; readonly service: string | null }

/** The answer of a registry to `GET /v2/` without credentials. */
export interface Ping {
  readonly scheme: AuthScheme
  /** It sent a challenge or the header of the registry API. */
  readonly recognised: boolean
  /** `/v2/` itself answers everybody, so its answer to a login proves nothing. */
  readonly openPing: boolean
  /** The challenge came from another origin, to which the registry redirects. */
  readonly redirected: boolean
}

/** What a ping needs. */
interface PingOptions {
  readonly fetch: Fetch
  readonly registry: string
  readonly endpoint: URL
}

/** Asks a registry for its challenge; one that is known to be open is not asked. Throws `NoAnswer`. */
export async function pingRegistry({ fetch, registry, endpoint }: PingOptions): Promise<Ping> {
  if (knownRegistry(registry)?.open === true) {
    return { scheme: { kind: 'open' }, recognised: true, openPing: true, redirected: false }
  }
  const response = await fetch(new Request(new URL('v2/', endpoint)))
  await discard(response)
  const challenged = response.status === 401 ? schemeOf(response) : null
  return {
    scheme: challenged ?? { kind: 'open' },
    recognised: challenged !== null || response.headers.has('docker-distribution-api-version'),
    openPing: response.ok,
    redirected: !isOf(endpoint, response)
  }
}

/** The scheme that a challenge names: Bearer before Basic, as Docker prefers it. A Bearer challenge without a realm is none. */
export function schemeOf(response: Response): AuthScheme | null {
  const challenges = parseChallenges(response.headers.get('www-authenticate'))
  for (const { scheme, parameters } of challenges) {
    const realm = parameters.get('realm') ?? ''
    if (scheme === 'bearer' && realm !== '') {
      return { kind: 'bearer', realm, service: parameters.get('service') ?? null }
    }
  }
  return challenges.some(challenge => challenge.scheme === 'basic') ? { kind: 'basic' } : null
}

/** The answer of one registry to its ping, shared by all clients of a run. */
export interface ChallengeEntry {
  /** `null`: it was not pinged yet. */
  ping: Promise<Ping> | null
  /** Whether it was sent a login: from then on its messages to anyone may repeat what it learned. */
  hasLogin: boolean
}

/** The challenges of a run, by registry. */
export type ChallengeCache = Map<string, ChallengeEntry>

/** The entry of a registry, made where there is none. */
export function challengeEntry(registry: string, cache: ChallengeCache): ChallengeEntry {
  const known = cache.get(registry) ?? { ping: null, hasLogin: false }
  cache.set(registry, known)
  return known
}
