import { streamOf, withBody } from './body.ts'
import { copyOf } from './retry.ts'
import { type Fetch, NoAnswer } from './types.ts'

/** How long a request may take, and the failure of one that takes longer. */
export interface Allowance {
  readonly seconds: number
  /** `host` is the request's, with its port. */
  readonly late: (host: string) => NoAnswer
}

/** An allowance for one request with its retries. */
export function requestAllowance(seconds: number): Allowance {
  return {
    seconds,
    late: host =>
      new NoAnswer('time-out', `${host} gave no whole answer within ${Math.ceil(seconds)} seconds`, { host })
  }
}

/**
 * Gives a request with all its retries the seconds of `allowance()`, the reading of the body included.
 * After that the request is aborted, and both the answer and the body fail with the allowance's failure.
 */
export function timeout(next: Fetch, allowance: () => Allowance): Fetch {
  return async (request, signal = request.signal) => {
    const { seconds, late } = allowance()
    const clock = new AbortController()
    const expire = (): void => clock.abort(late(new URL(request.url).host))
    const timer = setTimeout(expire, seconds * 1000)
    const follow = (): void => clock.abort(signal.reason)
    if (signal.aborted) follow()
    signal.addEventListener('abort', follow)
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', follow)
    }
    const failure = (error: unknown): unknown =>
      clock.signal.reason instanceof NoAnswer ? clock.signal.reason : error
    try {
      const response = await next(copyOf(request), clock.signal)
      if (response.body !== null) return withBody(response, streamOf(response.body, { end, failure }))
      end()
      return response
    } catch (error) {
      end()
      throw failure(error)
    }
  }
}

/** A bound on the whole run, and the sentences of the bounds that were met. */
export interface Limiter {
  readonly layer: (next: Fetch) => Fetch
  readonly met: () => readonly string[]
  /** What is left for one request: `seconds` at most, and no more than is left of the run. */
  readonly allowance: (seconds: number) => Allowance
}

/** Bounds of a run. */
export interface LimitOptions {
  readonly requests: number
  readonly seconds: number
}

/**
 * Lets `requests` requests through within `seconds` of its making; every other one fails with `limit-reached`, and so
 * do those under way when the time is over.
 */
export function limiter(options: LimitOptions): Limiter {
  const end = performance.now() + options.seconds * 1000
  const secondsLeft = (): number => Math.max(0, (end - performance.now()) / 1000)
  const met = new Set<string>()
  let sent = 0
  const stopped = (sentence: string): NoAnswer => {
    met.add(sentence)
    return new NoAnswer('limit-reached', sentence)
  }
  const over = (): NoAnswer =>
    stopped(`the check took longer than ${options.seconds} seconds: nothing more was asked`)
  return {
    layer: next => async (request, signal) => {
      if (secondsLeft() === 0) throw over()
      if (sent >= options.requests)
        throw stopped(`the check sent ${options.requests} requests: no more were sent`)
      sent += 1
      return next(request, signal)
    },
    met: () => [...met],
    allowance: seconds => {
      const left = secondsLeft()
      return seconds <= left ? requestAllowance(seconds) : { seconds: left, late: over }
    }
  }
}
