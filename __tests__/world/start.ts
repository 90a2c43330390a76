import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createWorld, type Exchange, type WorldDefinition } from '../../src/demo/world/world.ts'
import { NoAnswer, type Fetch } from '../../src/http/types.ts'
import { authority } from './certificates.ts'

/** A world that a program reaches through its environment, with nothing of the program changed. */
export interface StartedWorld {
  /** HTTPS_PROXY, HTTP_PROXY, NODE_EXTRA_CA_CERTS and SSL_CERT_FILE. */
  readonly env: Readonly<Record<string, string>>
  /** The proxy's address. */
  readonly proxy: string
  readonly log: readonly Exchange[]
  /** Hosts that were asked for and that nobody knows, as `host:port`. */
  readonly unknown: readonly string[]
  close(): Promise<void>
}

/**
 * Starts a proxy on loopback behind which the world lies: it ends TLS with certificates of an authority of its own, so that
 * hosts, TLS, proxy and redirects are the real code. A host that the world does not know is answered with 502, as by a proxy that
 * cannot resolve it. `untrusted` hosts have a certificate of another name.
 */
export async function startWorld(
  definition: WorldDefinition,
  { untrusted = [] }: { readonly untrusted?: readonly string[] } = {}
): Promise<StartedWorld> {
  const world = createWorld(definition)
  const unknown: string[] = []
  const sockets = new Set<Socket>()
  const certificates = await authority()
  const trusted = world.hosts.filter(host => !untrusted.includes(host))
  const inside = createTlsServer({ ...(await certificates.issue(trusted)) })
  const wrong = createTlsServer(await certificates.issue(['wrong.example.net']))
  for (const server of [inside, wrong])
    server.on('request', (request, response) => void serve(world.fetch, request, response, 'https'))
  // Some clients ask a proxy for a tunnel even where they speak plain http.
  const inPlain = createServer((request, response) => void serve(world.fetch, request, response, 'http'))
  const proxy = createServer((request, response) => void serve(world.fetch, request, response, 'http'))
  proxy.on('connection', socket => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    const plain = request.url?.endsWith(':80') === true
    const host = (request.url ?? '').replace(/:(?:443|80)$/, '')
    if (!world.hosts.includes(host)) {
      unknown.push(request.url ?? '')
      socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n')
      return
    }
    if (plain) tunnel(socket, inPlain)
    else tunnel(socket, untrusted.includes(host) ? wrong : inside)
  })
  const port = await listen(proxy)
  const address = `http://127.0.0.1:${port}`
  return {
    env: {
      HTTPS_PROXY: address,
      HTTP_PROXY: address,
      NODE_EXTRA_CA_CERTS: certificates.file,
      SSL_CERT_FILE: certificates.file
    },
    proxy: address,
    log: world.log,
    unknown,
    close: () => close(proxy, sockets)
  }
}

function tunnel(socket: Socket, server: Server | TlsServer): void {
  socket.on('error', () => socket.destroy())
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
  server.emit('connection', socket)
}

/** Hands a request of the wire to the world, and its answer back. */
async function serve(
  fetch: Fetch,
  request: IncomingMessage,
  response: ServerResponse,
  scheme: 'http' | 'https'
): Promise<void> {
  try {
    const answer = await fetch(await requestOf(request, scheme))
    response.writeHead(answer.status, [...answer.headers].flat())
    if (answer.body === null) response.end()
    else await pipeline(answer.body, response)
  } catch (error) {
    if (response.headersSent) {
      response.destroy()
      return
    }
    response.writeHead(error instanceof NoAnswer ? 502 : 500, { 'content-type': 'text/plain' })
    response.end(String(error))
  }
}

const ofTheConnection = new Set([
  'connection',
  'host',
  'keep-alive',
  'proxy-connection',
  'proxy-authorization',
  'transfer-encoding',
  'upgrade',
  'expect'
])

async function requestOf(request: IncomingMessage, scheme: 'http' | 'https'): Promise<Request> {
  const target = request.url ?? '/'
  const url = URL.canParse(target)
    ? new URL(target)
    : new URL(`${scheme}://${request.headers.host ?? ''}${target}`)
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (!ofTheConnection.has(name)) headers.set(name, [value ?? []].flat().join(', '))
  }
  const method = request.method ?? 'GET'
  const body = method === 'GET' || method === 'HEAD' ? null : new Uint8Array(await buffer(request))
  return new Request(url, { method, headers, body })
}

/** Starts a server on a free port of loopback. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    for (const socket of sockets) socket.destroy()
  })
}
