import { NoAnswer, type Fetch } from './fetch.ts'

/** A bound on the whole run, and the sentences of the bounds that were met. */
export interface Limiter {
  readonly layer: (next: Fetch) => Fetch
  readonly met: () => readonly string[]
  /** Seconds that are left of the run; 0 when it is over. */
  readonly secondsLeft: () => number
}

/** Bounds of a run (specification 6.5). */
export interface LimitOptions {
  readonly requests: number
  readonly seconds: number
}

/** Lets `requests` requests through within `seconds` of its making; every other one fails with `limit-reached`. */
export function limiter(options: LimitOptions): Limiter {
  const end = performance.now() + options.seconds * 1000
  const secondsLeft = (): number => Math.max(0, (end - performance.now()) / 1000)
  const met = new Set<string>()
  let sent = 0
  const stop = (sentence: string): never => {
    met.add(sentence)
    throw new NoAnswer('limit-reached', sentence)
  }
  return {
    layer: next => async request => {
      if (secondsLeft() === 0)
        stop(`the check took longer than ${options.seconds} seconds: nothing more was asked`)
      if (sent >= options.requests) stop(`the check sent ${options.requests} requests: no more were sent`)
      sent += 1
      return next(request)
    },
    met: () => [...met],
    secondsLeft
  }
}
