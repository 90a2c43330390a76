import { NoAnswer, type Fetch } from './fetch.ts'

/** A layer that counts, and what it counted: requests by host, with the port where it is not the scheme's. */
export interface Counter {
  readonly layer: (next: Fetch) => Fetch
  readonly requests: () => Readonly<Record<string, number>>
}

/** Counts every request that goes out, repetitions and redirects included; one to a refused address never does. */
export function counter(): Counter {
  const counts = new Map<string, number>()
  return {
    layer: next => async (request, signal) => {
      const { host } = new URL(request.url)
      const add = (change: number): void => void counts.set(host, (counts.get(host) ?? 0) + change)
      add(1)
      try {
        return await next(request, signal)
      } catch (error) {
        if (error instanceof NoAnswer && error.reason === 'address-refused') add(-1)
        throw error
      }
    },
    requests: () => {
      const asked = [...counts].filter(([, count]) => count > 0)
      return Object.fromEntries(asked.sort(([left], [right]) => (left < right ? -1 : 1)))
    }
  }
}
