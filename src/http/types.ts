/**
 * The one way to the network: the web's `fetch` reduced to what every layer needs.
 * Each layer (count, limit, time-out, retry, redirects, address guard) takes the next one and returns another.
 * A request that got no answer rejects with `NoAnswer`; every status is an answer.
 * `signal` ends the request and the reading of its body. Each layer hands on the very signal that it got: one that
 * follows another (`Request.signal`, `AbortSignal.any`) is referenced weakly by Node, and an abort can be lost with it.
 */
export type Fetch = (request: Request, signal?: AbortSignal) => Promise<Response>

/** Why there was no answer. */
export type NoAnswerCause =
  | 'dns'
  | 'tls'
  | 'connection'
  | 'proxy'
  | 'time-out'
  | 'rate-limited'
  | 'server-error'
  | 'address-refused'
  | 'realm-refused'
  | 'redirect-refused'
  | 'invalid-answer'
  /** A manifest came with a `content-type` by which Docker does not know it. */
  | 'content-type'
  /** An index lists what is wanted under a platform object without `os`, which clients read differently. */
  | 'incomplete-platform'
  /** A part of an image that may be read as a whole was refused. */
  | 'part-refused'
  | 'limit-reached'
  | 'offline'

/** When to ask again: at an instant (ISO 8601), or after some seconds. */
export type Retry = { readonly after: string } | { readonly seconds: number }

/** Who gave no answer, and when to ask again, as far as that is known. */
export interface UnreachableParty {
  /** With its port. It is often not the registry itself but its token service. */
  readonly host?: string
  readonly retry?: Retry
}

/** A request that got no answer that can be used; `message` is one sentence without secrets. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly reason: NoAnswerCause
  readonly party: UnreachableParty
  constructor(reason: NoAnswerCause, message: string, party: UnreachableParty = {}) {
    super(message)
    this.reason = reason
    this.party = party
  }
}

/** When to ask again, after "try again". */
export function retryWords(retry: Retry | undefined): string {
  if (retry === undefined) return 'later'
  if ('after' in retry) return `after ${retry.after}`
  return retry.seconds === 60 ? 'in a minute' : `in ${retry.seconds} seconds`
}
