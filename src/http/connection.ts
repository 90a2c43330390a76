import type { Socket } from 'node:net'
import type * as undiciModule from 'undici'
import type { buildConnector, Dispatcher } from 'undici'
import {
  hostAndPort,
  isLoopbackHost,
  isPrivateHost,
  type Lookup,
  privateAddress,
  publicLookup,
  socketLookup
} from './address.ts'
import { answer, streamOf } from './body.ts'
import { memoizeOne } from './memoize.ts'
import { connectionFailure, transportFailure } from './errors.ts'
import { type Proxy, ProxyFailure, readProxy } from './proxy.ts'
import { type Fetch, NoAnswer } from './types.ts'

/** Addresses of proxies as the environment gives them; `no` is a list of hosts that are reached directly. */
export interface Proxies {
  readonly https: string | null
  readonly http: string | null
  readonly no: string | null
}

/** What connections may reach and how. */
export interface ConnectionOptions extends Guard {
  readonly proxies: Proxies
  /** Seconds until a connection that is not established counts as failed. */
  readonly connectSeconds: number
  /** Seconds without a byte of an answer after which the connection is given up, whoever waits for it. */
  readonly idleSeconds: number
  readonly lookup: Lookup
}

/** Sends requests, and how to close what they opened. */
export interface Connections {
  readonly fetch: Fetch
  close(): Promise<void>
}

/** Bytes of all header lines of one answer; Node's own default is 16 KiB, and Azure's and GitHub's answers stay below. */
const headerBytes = 16 * 1024

/** Some registries refuse a client without a name. */
const userAgent = 'codespaces-preflight'

type Undici = typeof undiciModule

/** A way to hosts, and the proxy on it. */
interface Route {
  readonly dispatcher: Dispatcher
  readonly proxy: Proxy
}

interface Dispatchers {
  readonly undici: Undici
  readonly secure: Route
  readonly plain: Route
  /** Loopback is never reached through a proxy, as with curl and Docker. */
  readonly direct: Route
  /** Every open connection to a proxy: undici does not end one on which a handshake with a host hangs. */
  readonly toProxies: ReadonlySet<Socket>
}

/**
 * One request, one answer, over HTTP/1.1: redirects are answers, the body is a stream, nothing is decompressed here.
 * Private addresses are refused before and at the connection, plain http goes to loopback
 * and trusted hosts alone. undici loads with the first request.
 */
export function openConnections(options: ConnectionOptions): Connections {
  let isOpen = false
  const dispatchers = memoizeOne(() => {
    isOpen = true
    return openDispatchers(options)
  })
  const send: Fetch = async (request, signal = request.signal) =>
    sendThrough(await dispatchers(), request, signal)
  return {
    fetch: guard(send, options),
    close: async () => {
      if (!isOpen) return
      const { secure, plain, direct, toProxies } = await dispatchers()
      for (const socket of toProxies) socket.destroy()
      await Promise.all([secure, plain, direct].map(({ dispatcher }) => dispatcher.destroy()))
    }
  }
}

async function openDispatchers(options: ConnectionOptions): Promise<Dispatchers> {
  const undici = await import('undici')
  const connect = guardedConnector(undici, options)
  const idle = options.idleSeconds * 1000
  const bounds = { maxHeaderSize: headerBytes, headersTimeout: idle, bodyTimeout: idle }
  const requestTls = { timeout: options.connectSeconds * 1000 }
  const shared = { connect, requestTls, ...bounds, noProxy: options.proxies.no ?? '' }
  const toProxies = new Set<Socket>()
  const through = (proxy: Proxy, scheme: 'https' | 'http'): Route => {
    const connectProxy = proxyConnector(undici, proxy, options, toProxies)
    const clientFactory = (url: URL, given: object): Dispatcher =>
      new undici.Pool(url, { ...given, ...bounds, connect: connectProxy })
    const address = addressOf(proxy)
    // The empty strings keep undici from reading the process environment by itself.
    const addresses =
      scheme === 'https' ? { httpsProxy: address, httpProxy: '' } : { httpsProxy: '', httpProxy: address }
    return { proxy, dispatcher: new undici.EnvHttpProxyAgent({ ...shared, ...addresses, clientFactory }) }
  }
  return {
    undici,
    secure: through(readProxy('HTTPS_PROXY', options.proxies.https), 'https'),
    plain: through(readProxy('HTTP_PROXY', options.proxies.http), 'http'),
    direct: { proxy: { kind: 'none' }, dispatcher: new undici.Agent({ connect, ...bounds }) },
    toProxies
  }
}

/** One that cannot be used gets a name that no proxy has, so that `NO_PROXY` still lets hosts past it. */
function addressOf(proxy: Proxy): string {
  if (proxy.kind === 'none') return ''
  return proxy.kind === 'named' ? proxy.url.href : 'http://proxy.invalid'
}

/** The connection to the proxy itself, which the environment names and which is therefore trusted. */
function proxyConnector(
  undici: Undici,
  proxy: Proxy,
  { connectSeconds }: ConnectionOptions,
  open: Set<Socket>
): buildConnector.connector {
  const connect = undici.buildConnector({ timeout: connectSeconds * 1000 })
  return (target, callback) => {
    if (proxy.kind !== 'named') {
      callback(new ProxyFailure(proxy.kind === 'unusable' ? proxy.detail : 'there is no proxy'), null)
      return
    }
    connect(target, (...[error, socket]) => {
      if (error === null) {
        open.add(socket)
        socket.once('close', () => open.delete(socket))
        callback(null, socket)
      } else {
        const why = connectionFailure(error)
        callback(
          new ProxyFailure(`the proxy ${proxy.url.host} (${proxy.variable}) was not reached: ${why}`),
          null
        )
      }
    })
  }
}

/** A direct connection. */
function guardedConnector(undici: Undici, options: ConnectionOptions): buildConnector.connector {
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

async function sendThrough(
  dispatchers: Dispatchers,
  request: Request,
  signal: AbortSignal
): Promise<Response> {
  const url = new URL(request.url)
  const { dispatcher, proxy } = routeFor(dispatchers, url)
  try {
    const answered = dispatchers.undici.request(url, {
      dispatcher,
      method: request.method,
      headers: headersOf(request),
      body: request.body === null ? null : Buffer.from(await request.arrayBuffer()),
      signal,
      // undici closes the connection after a HEAD by default: each manifest of Docker Hub would cost a second handshake.
      reset: false
    })
    const { statusCode, headers, body } = await unlessAborted(answered, signal)
    // An abort destroys the body also when nobody reads it.
    body.on('error', () => undefined)
    const stream = streamOf(body, {
      end: () => body.destroy(),
      failure: error => transportFailure(error, url, proxy)
    })
    return answer(request.url, statusCode, headers, stream)
  } catch (error) {
    throw transportFailure(error, url, proxy)
  }
}

/** undici notices an abort only when the request has a connection, and a proxy may never give it one. */
function unlessAborted<T>(answered: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    const end = (): void => signal.removeEventListener('abort', abort)
    answered.finally(end).then(resolve, reject)
  })
}

function routeFor({ direct, secure, plain }: Dispatchers, url: URL): Route {
  if (isLoopbackHost(url.hostname)) return direct
  return url.protocol === 'https:' ? secure : plain
}

/**
 * With `accept-encoding: identity`: a bound on a body is a bound on what arrives, and a server may choose an
 * encoding by itself where none is named (RFC 9110 12.5.3).
 */
function headersOf(request: Request): Record<string, string> {
  const headers = new Headers(request.headers)
  headers.set('accept-encoding', 'identity')
  if (!headers.has('user-agent')) headers.set('user-agent', userAgent)
  return Object.fromEntries(headers)
}

/** Which addresses may be asked. */
interface Guard {
  readonly allowPrivateNetwork: boolean
  /** `host:port` of addresses that the environment itself names: private ones among them are reached. */
  readonly trustedHosts: readonly string[]
}

/**
 * Refuses what the address alone shows to be out of bounds, before anything is sent: private hosts, and plain
 * http but with loopback and trusted hosts. What a name resolves to is checked when it is connected to.
 */
export function guard(inner: Fetch, options: Guard): Fetch {
  return async (request, signal) => {
    refuseAddress(new URL(request.url), options)
    return inner(request, signal)
  }
}

function refuseAddress(url: URL, options: Guard): void {
  if (isTrusted(url, options)) return
  if (!options.allowPrivateNetwork && isPrivateHost(url.hostname)) throw privateAddress(url.hostname)
  const plain = url.protocol === 'http:' && options.allowPrivateNetwork && isLoopbackHost(url.hostname)
  if (url.protocol !== 'https:' && !plain) {
    throw new NoAnswer('address-refused', `${url.host} was not asked: only https is spoken with public hosts`)
  }
}

/** Whether the environment itself names the host. */
function isTrusted(url: URL, { trustedHosts }: Guard): boolean {
  return trustedHosts.includes(hostAndPort(url))
}
