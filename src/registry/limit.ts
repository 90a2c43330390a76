import { NoAnswer, type Fetch } from './fetch.ts'
import { requestAllowance, type Allowance } from './timeout.ts'

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
