import { streamOf, withBody } from './body.ts'
import { NoAnswer, type Fetch } from './fetch.ts'
import { copyOf } from './repeatable.ts'

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
