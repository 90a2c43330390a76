import { NoAnswer, type Fetch } from './fetch.ts'
import { streamOf, withBody } from './body.ts'
import { copyOf } from './repeatable.ts'

/**
 * Gives a request with all its retries `seconds()` seconds, the reading of the body included.
 * After that the request is aborted, and both the answer and the body fail with `NoAnswer` `time-out`.
 */
export function timeout(next: Fetch, seconds: () => number): Fetch {
  return async request => {
    const allowed = seconds()
    const late = new NoAnswer(
      'time-out',
      `${new URL(request.url).host} gave no whole answer within ${Math.ceil(allowed)} seconds`
    )
    const clock = new AbortController()
    const timer = setTimeout(() => clock.abort(late), allowed * 1000)
    const end = (): void => clearTimeout(timer)
    const failure = (error: unknown): unknown => (clock.signal.aborted ? late : error)
    const signal = AbortSignal.any([request.signal, clock.signal])
    try {
      const response = await next(copyOf(request, { signal }))
      if (response.body !== null) return withBody(response, streamOf(response.body, { end, failure }))
      end()
      return response
    } catch (error) {
      end()
      throw failure(error)
    }
  }
}
