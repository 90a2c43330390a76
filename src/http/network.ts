import { lookup as systemLookup } from 'node:dns/promises'
import pLimit from 'p-limit'
import type { Lookup } from './address.ts'
import { bodyLimits, boundBody, decoded } from './body.ts'
import { openConnections, type Proxies } from './connection.ts'
import { redirects } from './redirects.ts'
import { ordinaryPatience, retry } from './retry.ts'
import { type Allowance, limiter, timeout } from './timeout.ts'
import { type Fetch, NoAnswer } from './types.ts'

/** What a run may reach, and how patiently. */
export interface NetworkOptions {
  readonly allowPrivateNetwork: boolean
  /** `host:port` that the process environment itself names. */
  readonly trustedHosts: readonly string[]
  readonly proxies: Proxies
  /** Requests that wait for an answer at once. */
  readonly concurrency: number
  /** Seconds for one request with its retries and its body. */
  readonly timeoutSeconds: number
  /** Requests of the whole run; 20,000 where it is left out. */
  readonly requestLimit?: number
  /** Seconds of the whole run; 900 where it is left out. */
  readonly totalSeconds?: number
  /** Seconds before the first repetition of a failed request; 0.5 where it is left out. */
  readonly retryBaseSeconds?: number
  /** Answers names in place of the system's resolver. */
  readonly lookup?: Lookup
}

/** The way to every host. */
export interface Network {
  readonly fetch: Fetch
  /** Requests by host, repetitions and redirects included. */
  requests(): Readonly<Record<string, number>>
  /** The bounds that were met, as sentences. */
  readonly limits: () => readonly string[]
  /** Ends every connection. */
  close(): Promise<void>
}

/** What the layers above the connection need to know. */
export type LayerOptions = Omit<NetworkOptions, 'trustedHosts' | 'proxies' | 'lookup'>

/** All layers over the real network. Nothing is opened before the first request. */
export function openNetwork(options: NetworkOptions): Network {
  const connections = openConnections({
    ...options,
    connectSeconds: Math.min(10, options.timeoutSeconds / 2),
    idleSeconds: options.timeoutSeconds + 5,
    lookup: options.lookup ?? (hostname => systemLookup(hostname, { all: true }))
  })
  return layered(connections.fetch, options, () => connections.close())
}

/** The same layers over another connection: the embedded world of the demonstration, or that of a test. */
export function networkOver(connection: Fetch, options: LayerOptions): Network {
  return layered(connection, options, () => Promise.resolve())
}

function layered(connection: Fetch, options: LayerOptions, close: () => Promise<void>): Network {
  const counts = counter()
  const limits = limiter({ requests: options.requestLimit ?? 20_000, seconds: options.totalSeconds ?? 900 })
  const allowance = (): Allowance => limits.allowance(options.timeoutSeconds)
  const timeoutSeconds = (): number => allowance().seconds
  const baseSeconds = options.retryBaseSeconds ?? ordinaryPatience.baseSeconds
  // Bounded on both sides: a compressed body may unfold to little or to much.
  const bounded: Fetch = async (request, signal) => {
    const received = boundBody(await connection(request, signal), bodyLimits.any)
    return boundBody(await decoded(received), bodyLimits.any)
  }
  const counted = limits.layer(counts.layer(bounded))
  const repeated = retry(redirects(counted, options), { ...ordinaryPatience, baseSeconds, timeoutSeconds })
  return {
    fetch: concurrency(timeout(repeated, allowance), options.concurrency),
    requests: counts.requests,
    limits: limits.met,
    close
  }
}

/** At most `most` requests wait for an answer at once; the others queue, and their time-out has not begun. */
export function concurrency(next: Fetch, most: number): Fetch {
  const queue = pLimit(Math.max(1, Math.floor(most)))
  return (request, signal) => queue(() => next(request, signal))
}

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
