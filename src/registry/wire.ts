import type * as undiciModule from 'undici'
import type { buildConnector, Dispatcher } from 'undici'

import { isLoopbackHost } from './address.ts'
import { answer, streamOf } from './body.ts'
import { NoAnswer, type Fetch } from './fetch.ts'
import { guard, isTrusted, type Guard } from './guard.ts'
import { publicLookup, socketLookup, type Lookup } from './lookup.ts'
import { transportFailure } from './transport-failure.ts'

/** Addresses of proxies as the environment gives them; `no` is a list of hosts that are reached directly. */
export interface Proxies {
  readonly https: string | null
  readonly http: string | null
  readonly no: string | null
}

/** What the wire may reach and how. */
export interface WireOptions extends Guard {
  readonly proxies: Proxies
  /** Seconds until a connection that is not established counts as failed. */
  readonly connectSeconds: number
  /** Seconds without a byte of an answer after which the connection is given up, whoever waits for it. */
  readonly silentSeconds: number
  readonly lookup: Lookup
}

/** The wire and how to hang up. */
export interface Wire {
  readonly fetch: Fetch
  close(): Promise<void>
}

/** Bytes of all header lines of one answer; Node's own default is 16 KiB, and Azure's and GitHub's answers stay below. */
const headerBytes = 16 * 1024

/** Some registries refuse a client without a name. */
const userAgent = 'codespaces-preflight'

type Undici = typeof undiciModule

interface Lines {
  readonly undici: Undici
  readonly secure: Dispatcher
  readonly plain: Dispatcher
  /** Loopback is never reached through a proxy, as with curl and Docker. */
  readonly direct: Dispatcher
}

/**
 * One request, one answer, over HTTP/1.1: redirects are answers, the body is a stream, nothing is decompressed.
 * Private addresses are refused before and at the connection (specification 6.2), plain http is spoken with loopback
 * and trusted hosts alone. undici loads with the first request.
 */
export function openWire(options: WireOptions): Wire {
  let lines: Promise<Lines> | null = null
  const wire: Fetch = async (request, signal = request.signal) => {
    lines ??= openLines(options)
    return send(await lines, request, signal)
  }
  return {
    fetch: guard(wire, options),
    close: async () => {
      if (lines === null) return
      const { secure, plain, direct } = await lines
      await Promise.all([secure.destroy(), plain.destroy(), direct.destroy()])
    }
  }
}

async function openLines(options: WireOptions): Promise<Lines> {
  const undici = await import('undici')
  const connect = guardedConnector(undici, options)
  const silence = options.silentSeconds * 1000
  const bounds = { maxHeaderSize: headerBytes, headersTimeout: silence, bodyTimeout: silence }
  const clientFactory = (proxy: URL, given: object): Dispatcher =>
    new undici.Pool(proxy, { ...given, ...bounds })
  const shared = { connect, clientFactory, ...bounds, noProxy: options.proxies.no ?? '' }
  try {
    return {
      undici,
      secure: proxied(undici, { ...shared, httpProxy: '', httpsProxy: proxyAddress(options.proxies.https) }),
      plain: proxied(undici, { ...shared, httpProxy: proxyAddress(options.proxies.http), httpsProxy: '' }),
      direct: new undici.Agent({ connect, ...bounds })
    }
  } catch {
    throw new NoAnswer('connection', 'the address of the proxy (HTTPS_PROXY, HTTP_PROXY) cannot be read')
  }
}

/** The empty strings keep undici from reading the process environment by itself. */
function proxied(undici: Undici, options: ConstructorParameters<Undici['EnvHttpProxyAgent']>[0]): Dispatcher {
  return new undici.EnvHttpProxyAgent(options)
}

function proxyAddress(address: string | null): string {
  return address === null || address === '' || address.includes('://') ? (address ?? '') : `http://${address}`
}

/** A direct connection; the one to a proxy is undici's own, since the environment names the proxy. */
function guardedConnector(undici: Undici, options: WireOptions): buildConnector.connector {
  const timeout = options.connectSeconds * 1000
  const free = undici.buildConnector({
    timeout,
    lookup: socketLookup(options.lookup)
  })
  const guarded = undici.buildConnector({
    timeout,
    lookup: publicLookup(options.lookup)
  })
  return (target, callback) => {
    const url = new URL(`${target.protocol}//${target.host ?? target.hostname}`)
    const connect = options.allowPrivateNetwork || isTrusted(url, options) ? free : guarded
    connect(target, callback)
  }
}

async function send(lines: Lines, request: Request, signal: AbortSignal): Promise<Response> {
  const url = new URL(request.url)
  try {
    const answered = lines.undici.request(url, {
      dispatcher: lineFor(lines, url),
      method: request.method,
      headers: headersOf(request),
      body: request.body === null ? null : Buffer.from(await request.arrayBuffer()),
      signal,
      // undici hangs up after a HEAD unless told otherwise: each manifest of Docker Hub would cost a second handshake.
      reset: false
    })
    const { statusCode, headers, body } = await unlessAborted(answered, signal)
    // An abort destroys the body also when nobody reads it.
    body.on('error', () => undefined)
    const stream = streamOf(body, {
      end: () => body.destroy(),
      failure: error => transportFailure(error, url)
    })
    return answer(request.url, statusCode, headers, stream)
  } catch (error) {
    throw transportFailure(error, url)
  }
}

/** undici hears of an abort only when the request has a connection, and a proxy may never give it one. */
function unlessAborted<T>(answered: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    const end = (): void => signal.removeEventListener('abort', abort)
    answered.finally(end).then(resolve, reject)
  })
}

function lineFor(lines: Lines, url: URL): Dispatcher {
  if (isLoopbackHost(url.hostname)) return lines.direct
  return url.protocol === 'https:' ? lines.secure : lines.plain
}

/** Without `accept-encoding`: a bound on a body is a bound on what arrives, and nothing unfolds. */
function headersOf(request: Request): Record<string, string> {
  const headers = new Headers(request.headers)
  headers.delete('accept-encoding')
  if (!headers.has('user-agent')) headers.set('user-agent', userAgent)
  return Object.fromEntries(headers)
}
