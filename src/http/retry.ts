import { setTimeout as sleep } from 'node:timers/promises'
import { discard } from './body.ts'
import { type Fetch, NoAnswer, type NoAnswerCause, retryWords } from './types.ts'

/** How patiently a request is repeated. */
export interface RetryOptions {
  /** Seconds for the request with all its repetitions: a wait that does not fit is not begun. */
  readonly timeoutSeconds: () => number
  /** Requests at most, the first one included. */
  readonly attempts: number
  /** Seconds before the first repetition; each further wait is twice as long, less up to a half at random. */
  readonly baseSeconds: number
}

/** The patience of a run. */
export const ordinaryPatience = { attempts: 4, baseSeconds: 0.5 } as const

/** Failures that may pass: a name that cannot be resolved is often a resolver that is not ready yet. */
const passing: ReadonlySet<NoAnswerCause> = new Set<NoAnswerCause>(['connection', 'time-out', 'dns'])

/** Server errors that say "never" rather than "not now". */
const lastingServerErrors = new Set([501, 505, 511])

type Attempt =
  | { readonly kind: 'answer'; readonly response: Response }
  /** `at`: the earliest next try in milliseconds since 1970, where the answer says so. */
  | { readonly kind: 'again'; readonly failure: NoAnswer; readonly at: number | null }

/**
 * Repeats what failed and may succeed: 408, 429, GitHub's 403 rate limits, 5xx, a lost connection.
 * Only requests that may be sent twice are repeated; others pass as they are.
 * When the repetitions are used up the failure is a `NoAnswer`: `rate-limited` (with the time of the next try),
 * `server-error`, or that of the connection.
 */
export function retry(next: Fetch, options: RetryOptions): Fetch {
  return async (request, signal = request.signal) => {
    if (!isRepeatable(request)) return next(request, signal)
    const end = Date.now() + options.timeoutSeconds() * 1000
    const most = Math.min(options.attempts, fewer.get(request) ?? options.attempts)
    for (let count = 1; ; count += 1) {
      const attempt = await tryOnce(next, request, signal)
      if (attempt.kind === 'answer') return attempt.response
      const wait = Math.max(backoff(count, options), (attempt.at ?? 0) - Date.now())
      if (count >= attemptsFor(attempt.failure, most) || Date.now() + wait >= end) throw attempt.failure
      await sleep(wait, undefined, { signal }).catch(() => {
        throw attempt.failure
      })
    }
  }
}

/** A name that does not exist does not come into being: it is asked for twice, no more. */
function attemptsFor(failure: NoAnswer, most: number): number {
  return failure.reason === 'dns' ? Math.min(2, most) : most
}

/** Milliseconds. */
function backoff(count: number, options: RetryOptions): number {
  return options.baseSeconds * 1000 * 2 ** (count - 1) * (0.5 + Math.random() / 2)
}

async function tryOnce(next: Fetch, request: Request, signal: AbortSignal): Promise<Attempt> {
  try {
    const response = await next(copyOf(request), signal)
    const attempt = judge(response, new URL(request.url).host)
    if (attempt.kind === 'again') await discard(response)
    return attempt
  } catch (error) {
    if (error instanceof NoAnswer && passing.has(error.reason) && !signal.aborted) {
      return { kind: 'again', failure: error, at: null }
    }
    throw error
  }
}

function judge(response: Response, host: string): Attempt {
  const { status } = response
  const at = tryAgainAt(response.headers, Date.now())
  if (isRateLimit(response)) return { kind: 'again', at, failure: rateLimited(host, status, at) }
  const passes = status === 408 || (status >= 500 && !lastingServerErrors.has(status))
  if (!passes) return { kind: 'answer', response }
  return { kind: 'again', at, failure: new NoAnswer('server-error', `${host} answered ${status}`, { host }) }
}

function rateLimited(host: string, status: number, at: number | null): NoAnswer {
  const retry = at === null || at - Date.now() > year ? undefined : { after: instant(at) }
  const doubt = at === null || retry !== undefined ? '' : ' (it names a time more than a year from now)'
  return new NoAnswer(
    'rate-limited',
    `${host} limits the rate of requests (${status}); try again ${retryWords(retry)}${doubt}`,
    { host, ...(retry === undefined ? {} : { retry }) }
  )
}

const year = 366 * 24 * 3600 * 1000

function instant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}

/** What an answer says about asking again: `null` where it says nothing of the time to come. Milliseconds since 1970. */
export type TryAgainAt = number | null

/** Seconds above this are no waiting time but a date: Docker Hub's `x-retry-after` counts from 1970. */
const longestWait = 366 * 24 * 3600

/**
 * When the answer allows the next try: `Retry-After` in seconds or as an HTTP date (RFC 9110 10.2.3),
 * Docker Hub's `x-retry-after`, or GitHub's `x-ratelimit-reset` where `x-ratelimit-remaining` is 0.
 */
function tryAgainAt(headers: Headers, now: number): TryAgainAt {
  const limited = headers.get('x-ratelimit-remaining') === '0'
  const stated =
    moment(headers.get('retry-after'), now) ??
    moment(headers.get('x-retry-after'), now) ??
    (limited ? moment(headers.get('x-ratelimit-reset'), now) : null)
  return stated !== null && stated > now ? stated : null
}

/** Whether an answer is a rate limit: 429, or GitHub's 403 with one of its two marks (REST documentation, rate limits). */
function isRateLimit(response: Response): boolean {
  if (response.status === 429) return true
  if (response.status !== 403) return false
  return response.headers.has('retry-after') || response.headers.get('x-ratelimit-remaining') === '0'
}

function moment(text: string | null, now: number): TryAgainAt {
  if (text === null) return null
  const value = text.trim()
  if (/^\d{1,12}$/.test(value)) {
    const seconds = Number(value)
    return seconds > longestWait ? seconds * 1000 : now + seconds * 1000
  }
  const date = /^[A-Z][a-z]{2}/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? null : date
}

const marked = new WeakSet<Request>()
const single = new WeakSet<Request>()
const fewer = new WeakMap<Request, number>()

/** Says of a request that it may be sent again though its method does not say so: a POST that asks for a token. */
export function repeatable(request: Request): Request {
  marked.add(request)
  return request
}

/** Says of a request that it is sent so many times at most, where that is less than usual. */
export function withAttempts(request: Request, most: number): Request {
  fewer.set(request, most)
  return request
}

/** Says of a request that it is not worth a second one: what it asks for can be done without. */
export function unrepeated(request: Request): Request {
  single.add(request)
  return request
}

/** Whether sending the request twice does no more than sending it once, and the answer is worth it. */
function isRepeatable(request: Request): boolean {
  if (single.has(request)) return false
  return ['GET', 'HEAD', 'OPTIONS'].includes(request.method) || marked.has(request)
}

/** A copy to send; the original keeps its body and can be copied again. The marks go with it. */
export function copyOf(request: Request): Request {
  const copy = request.clone()
  if (single.has(request)) unrepeated(copy)
  const most = fewer.get(request)
  if (most !== undefined) withAttempts(copy, most)
  return marked.has(request) ? repeatable(copy) : copy
}
