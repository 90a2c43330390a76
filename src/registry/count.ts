import type { Fetch } from './fetch.ts'

/** A layer that counts, and what it counted: requests by host, with the port where it is not the scheme's. */
export interface Counter {
  readonly layer: (next: Fetch) => Fetch
  readonly requests: () => Readonly<Record<string, number>>
}

/** Counts every request that reaches the wire, repetitions and redirects included. */
export function counter(): Counter {
  const counts = new Map<string, number>()
  return {
    layer: next => request => {
      const { host } = new URL(request.url)
      counts.set(host, (counts.get(host) ?? 0) + 1)
      return next(request)
    },
    requests: () => Object.fromEntries([...counts].sort(([left], [right]) => (left < right ? -1 : 1)))
  }
}
