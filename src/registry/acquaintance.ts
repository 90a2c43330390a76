/** How a registry lets people in, as it said at the first request. */
export type Door =
  | { readonly kind: 'open' }
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer'; readonly realm: string; readonly service: string | null }

/** What a registry said when it was asked for its challenge. */
export interface Greeting {
  readonly door: Door
  readonly recognised: boolean
  /** `/v2/` itself answers everybody, so its answer to a login proves nothing. */
  readonly openPing: boolean
  /** The challenge came from another origin, to which the registry redirects. */
  readonly elsewhere: boolean
}

/** What is known of one registry from the first question on, whoever asks the next. */
export interface Acquaintance {
  /** `null`: it was not asked yet. */
  greeting: Promise<Greeting> | null
  /** Whether it was given a login: from then on it may say what it learned to anyone. */
  hasLogin: boolean
}

/** The acquaintances of a run, by registry. */
export type Acquaintances = Map<string, Acquaintance>

/** The acquaintance with a registry; a new one where there is none. */
export function acquaintanceWith(registry: string, acquaintances: Acquaintances): Acquaintance {
  const known = acquaintances.get(registry) ?? { greeting: null, hasLogin: false }
  acquaintances.set(registry, known)
  return known
}
