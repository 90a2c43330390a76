import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { RequestListener } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'

import { readBody } from '../../src/http/body.ts'
import { NoAnswer } from '../../src/http/types.ts'
import { publicLookup, type Lookup } from '../../src/http/address.ts'
import { openConnections, type Connections, type ConnectionOptions } from '../../src/http/connection.ts'
import { makeCertificate, serve, serveSecurely, type Certificate, type TestServer } from '../oci/server.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

function wire(options: Partial<ConnectionOptions> = {}): Connections {
  const opened = openConnections({
    allowPrivateNetwork: false,
    trustedHosts: [],
    proxies: { https: null, http: null, no: null },
    connectSeconds: 2,
    idleSeconds: 20,
    lookup: () => Promise.reject(new Error('no name is looked up here')),
    ...options
  })
  closing.push(() => opened.close())
  return opened
}

async function server(listener: RequestListener): Promise<TestServer> {
  const started = await serve(listener)
  closing.push(() => started.close())
  return started
}

function names(table: Readonly<Record<string, readonly string[]>>): Lookup {
  return hostname => {
    const addresses = table[hostname]
    if (addresses === undefined)
      return Promise.reject(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }))
    return Promise.resolve(addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })))
  }
}

/** The reason and message of the failure. */
async function failure(answer: Promise<unknown>): Promise<{ reason: string; message: string }> {
  const error = await answer.then(
    () => new Error('there was an answer'),
    (thrown: unknown) => thrown
  )
  if (!(error instanceof NoAnswer)) throw error
  return { reason: error.reason, message: error.message }
}

describe('the wire', () => {
  it('ends a request for which a proxy never opens a way', async () => {
    const asked: Socket[] = []
    const late = new NoAnswer('time-out', 'too late')
    const clock = new AbortController()
    const proxy = createServer(socket => {
      asked.push(socket.on('error', () => undefined))
      setTimeout(() => clock.abort(late), 100)
    })
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
    closing.push(() => {
      for (const socket of asked) socket.destroy()
      return Promise.resolve(proxy.close())
    })
    const https = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const opened = wire({ proxies: { https, http: null, no: null } })
    const failed = await failure(opened.fetch(new Request('https://registry.example/v2/'), clock.signal))
    expect(failed).toEqual({ reason: 'time-out', message: 'too late' })
    expect(asked).toHaveLength(1)
    await opened.close()
  })

  it('leaves nothing behind where a handshake hangs behind a proxy', async () => {
    const sockets: Socket[] = []
    const proxy = createServer(socket => {
      sockets.push(socket.on('error', () => undefined))
      socket.once('data', () => socket.write('HTTP/1.1 200 Connection Established\r\n\r\n'))
    })
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
    closing.push(() => Promise.resolve(proxy.close()))
    const https = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const opened = wire({ proxies: { https, http: null, no: null } })
    const clock = new AbortController()
    setTimeout(() => clock.abort(new NoAnswer('time-out', 'too late')), 300)
    const failed = await failure(opened.fetch(new Request('https://registry.example/v2/'), clock.signal))
    expect(failed).toMatchObject({ reason: 'time-out' })
    const ended = new Promise(resolve => sockets[0]?.once('close', resolve))
    await opened.close()
    await ended
  })

  it('carries method, headers and body, and gives status, headers and body back', async () => {
    const { address, seen } = await server((request, response) => {
      response.writeHead(418, { 'x-one': ['a', 'b'], 'content-type': 'text/plain' })
      request.pipe(response)
    })
    const request = new Request(`${address}/path?q=1`, {
      method: 'POST',
      body: 'hello',
      headers: { 'x-two': 'c' }
    })
    const response = await wire({ allowPrivateNetwork: true }).fetch(request)
    expect(await response.text()).toBe('hello')
    expect([response.status, response.headers.get('x-one'), response.url]).toEqual([
      418,
      'a, b',
      `${address}/path?q=1`
    ])
    expect(seen[0]).toMatchObject({
      method: 'POST',
      url: '/path?q=1',
      headers: { 'x-two': 'c', 'content-length': '5' }
    })
  })

  it('gives redirects as answers', async () => {
    const { address } = await server((_request, response) =>
      response.writeHead(302, { location: '/x' }).end()
    )
    expect((await wire({ allowPrivateNetwork: true }).fetch(new Request(address))).status).toBe(302)
  })

  it('asks for nothing that would have to be unfolded', async () => {
    const { address, seen } = await server((_request, response) => response.end())
    await wire({ allowPrivateNetwork: true }).fetch(
      new Request(address, { headers: { 'accept-encoding': 'gzip' } })
    )
    expect(seen[0]?.headers).toHaveProperty('accept-encoding', 'identity')
  })

  it('says who asks', async () => {
    const { address, seen } = await server((_request, response) => response.end())
    await wire({ allowPrivateNetwork: true }).fetch(new Request(address))
    expect(seen[0]?.headers['user-agent']).toBe('codespaces-preflight')
  })

  it('keeps the connection after a HEAD', async () => {
    const ports = new Set<number | undefined>()
    const { address } = await server((request, response) => {
      ports.add(request.socket.remotePort)
      response.end()
    })
    const { fetch } = wire({ allowPrivateNetwork: true })
    for (const method of ['HEAD', 'HEAD', 'GET']) {
      const response = await fetch(new Request(address, { method }))
      await response.body?.cancel()
      await sleep(30)
    }
    expect(ports.size).toBe(1)
  })

  it('stops an endless body when the reader lets go', async () => {
    let tell: (said: string) => void = () => undefined
    const closed = new Promise<string>(resolve => (tell = resolve))
    const { address } = await server((_request, response) => {
      const timer = setInterval(() => response.write('x'.repeat(1000)), 1)
      response.on('close', () => {
        clearInterval(timer)
        tell('closed')
      })
    })
    const response = await wire({ allowPrivateNetwork: true }).fetch(new Request(address))
    await response.body?.cancel()
    expect(await closed).toBe('closed')
  })

  it('has a bound on header lines', async () => {
    const { address } = await server((_request, response) =>
      response.writeHead(200, { bomb: 'x'.repeat(40_000) }).end()
    )
    const failed = await failure(wire({ allowPrivateNetwork: true }).fetch(new Request(address)))
    expect(failed.reason).toBe('limit-reached')
  })

  it.each([
    ['what is no HTTP', 'SSH-2.0-OpenSSH_9\r\n', 'invalid-answer'],
    ['a connection that closes', '', 'connection']
  ])('names %s', async (_name, text, reason) => {
    const { address, close } = await rawServer(socket => socket.end(text))
    closing.push(close)
    expect((await failure(wire({ allowPrivateNetwork: true }).fetch(new Request(address)))).reason).toBe(
      reason
    )
  })

  it.each<[string, RequestListener]>([
    ['no header', () => undefined],
    ['the start of a body', (_request, response) => response.writeHead(200).write('a')]
  ])('gives up a host that falls silent after %s', async (_name, listener) => {
    const { address } = await server(listener)
    const open = wire({ allowPrivateNetwork: true, idleSeconds: 0.5 })
    const answered = open.fetch(new Request(address)).then(response => readBody(response, 1024))
    const failed = await Promise.race([failure(answered), sleep(8_000).then(() => 'nothing happened')])
    expect(failed).toEqual({ reason: 'time-out', message: expect.stringContaining('it fell silent') })
  })

  it('names a body that breaks off', async () => {
    const { address, close } = await rawServer(socket =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc')
    )
    closing.push(close)
    const response = await wire({ allowPrivateNetwork: true }).fetch(new Request(address))
    expect((await failure(readBody(response, 1000))).reason).toBe('connection')
  })

  it('names a refused connection, without the path', async () => {
    const { address, close } = await serve((_request, response) => response.end())
    await close()
    const failed = await failure(wire({ allowPrivateNetwork: true }).fetch(new Request(`${address}/secret`)))
    expect(failed.reason).toBe('connection')
    expect(failed.message).toContain('ECONNREFUSED')
    expect(failed.message).not.toContain('secret')
  })

  it('names a name that does not exist', async () => {
    expect(
      (await failure(wire({ lookup: names({}) }).fetch(new Request('https://nowhere.example/')))).reason
    ).toBe('dns')
  })
})

async function rawServer(
  answer: (socket: Socket) => void
): Promise<{ address: string; close: () => Promise<void> }> {
  const raw = createServer(socket => {
    socket.on('error', () => undefined)
    socket.once('data', () => answer(socket))
  })
  await new Promise<void>(resolve => raw.listen(0, '127.0.0.1', resolve))
  const { port } = raw.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise(resolve => raw.close(() => resolve()))
  }
}

describe('the address guard', () => {
  it.each([
    'https://localhost/',
    'https://registry.localhost/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://2130706433/',
    'https://[::ffff:192.168.0.1]/',
    'http://140.82.121.34/'
  ])('refuses %s without a connection', async address => {
    expect((await failure(wire().fetch(new Request(address)))).reason).toBe('address-refused')
  })

  it.each([['127.0.0.1'], ['10.0.0.5'], ['169.254.169.254'], ['::1'], ['fd00:ec2::254']])(
    'refuses a name that leads to %s',
    async found => {
      const { port, seen } = await server((_request, response) => response.end())
      const open = wire({ lookup: names({ 'evil.example': [found] }) })
      const failed = await failure(open.fetch(new Request(`https://evil.example:${port}/`)))
      expect(failed).toEqual({ reason: 'address-refused', message: expect.stringContaining('evil.example') })
      expect(seen).toEqual([])
    }
  )

  it('connects to the public addresses of a name alone', async () => {
    const lookup = publicLookup(
      names({ 'mixed.example': ['127.0.0.1', '140.82.121.34', '::1', '2606:4700::1111'] })
    )
    const found = await new Promise(resolve => {
      lookup('mixed.example', { all: true }, (_error, addresses) => resolve(addresses))
    })
    expect(found).toEqual([
      { address: '140.82.121.34', family: 4 },
      { address: '2606:4700::1111', family: 6 }
    ])
  })

  it('speaks plain http with loopback alone', async () => {
    const open = wire({ allowPrivateNetwork: true })
    expect((await failure(open.fetch(new Request('http://registry.example/')))).reason).toBe(
      'address-refused'
    )
  })

  it('lets a trusted host through, with its own port alone', async () => {
    const { address, port } = await server((_request, response) => response.end('here'))
    const open = wire({ trustedHosts: [`127.0.0.1:${port}`] })
    expect(await (await open.fetch(new Request(address))).text()).toBe('here')
    const other = await server((_request, response) => response.end())
    expect((await failure(open.fetch(new Request(other.address)))).reason).toBe('address-refused')
    expect(other.seen).toEqual([])
  })
})

describe('TLS', () => {
  let trusted: Certificate
  let untrusted: Certificate
  beforeAll(() => {
    trusted = makeCertificate({ trusted: true })
    untrusted = makeCertificate({ trusted: false })
  })
  const lookup: Lookup = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }])

  async function secure(certificate: Certificate): Promise<TestServer> {
    const started = await serveSecurely((_request, response) => response.end('secure'), certificate)
    closing.push(() => started.close())
    return started
  }

  it('accepts a certificate that the process trusts', async () => {
    const { port } = await secure(trusted)
    const open = wire({ lookup, allowPrivateNetwork: true })
    expect(await (await open.fetch(new Request(`https://registry.one.test:${port}/`))).text()).toBe('secure')
  })

  it.each([
    ['an unknown certificate', () => untrusted, 'registry.one.test'],
    ['a certificate of another host', () => trusted, 'registry.three.test']
  ])('refuses %s', async (_name, certificate, host) => {
    const { port, seen } = await secure(certificate())
    const open = wire({ lookup, allowPrivateNetwork: true })
    const failed = await failure(open.fetch(new Request(`https://${host}:${port}/`)))
    expect(failed).toEqual({ reason: 'tls', message: expect.stringContaining(host) })
    expect(seen).toEqual([])
  })

  it('names a server that speaks no TLS', async () => {
    const { port } = await server((_request, response) => response.end())
    const open = wire({ lookup, allowPrivateNetwork: true })
    expect((await failure(open.fetch(new Request(`https://registry.one.test:${port}/`)))).reason).toBe('tls')
  })

  it('goes through a proxy, which resolves the name, and refuses literals all the same', async () => {
    const { port } = await secure(trusted)
    const proxy = await tunnel(port)
    closing.push(proxy.close)
    const open = wire({ proxies: { https: proxy.address, http: null, no: 'direct.one.test' } })
    expect(await (await open.fetch(new Request('https://registry.one.test/'))).text()).toBe('secure')
    expect(proxy.targets).toEqual(['registry.one.test:443'])
    expect((await failure(open.fetch(new Request('https://10.0.0.1/')))).reason).toBe('address-refused')
    expect((await failure(open.fetch(new Request('https://direct.one.test/')))).message).toContain(
      'direct.one.test'
    )
    expect(proxy.targets).toHaveLength(1)
  })

  it.each(['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'])(
    'goes through no proxy that %s of the process alone names',
    async variable => {
      const { port } = await secure(trusted)
      const plain = await server((_request, response) => response.end('plain'))
      const proxy = await tunnel(port)
      closing.push(proxy.close)
      const before = process.env[variable]
      process.env[variable] = proxy.address
      try {
        const open = wire({
          lookup,
          allowPrivateNetwork: true,
          trustedHosts: [`plain.one.test:${plain.port}`]
        })
        const ask = async (address: string): Promise<string> =>
          (await open.fetch(new Request(address))).text()
        expect(await ask(`https://registry.one.test:${port}/`)).toBe('secure')
        expect(await ask(`http://plain.one.test:${plain.port}/`)).toBe('plain')
      } finally {
        Object.assign(process.env, { [variable]: before ?? '' })
      }
      expect(proxy.targets).toEqual([])
    }
  )

  it('does not pass a proxy by for no_proxy of the process alone', async () => {
    const { port } = await secure(trusted)
    const proxy = await tunnel(port)
    closing.push(proxy.close)
    const before = process.env['no_proxy']
    process.env['no_proxy'] = '*'
    try {
      const open = wire({ lookup, proxies: { https: proxy.address, http: null, no: null } })
      expect(await (await open.fetch(new Request('https://registry.one.test/'))).text()).toBe('secure')
    } finally {
      if (before === undefined) delete process.env['no_proxy']
      else process.env['no_proxy'] = before
    }
    expect(proxy.targets).toEqual(['registry.one.test:443'])
  })

  it('does not send https through the proxy for http', async () => {
    const { port } = await secure(trusted)
    const proxy = await tunnel(port)
    closing.push(proxy.close)
    const open = wire({
      lookup,
      allowPrivateNetwork: true,
      proxies: { https: null, http: proxy.address, no: null }
    })
    expect(await (await open.fetch(new Request(`https://registry.one.test:${port}/`))).text()).toBe('secure')
    expect(proxy.targets).toEqual([])
  })
})

/** A proxy that leads every CONNECT to one port of loopback. */
async function tunnel(
  port: number
): Promise<{ address: string; targets: string[]; close: () => Promise<void> }> {
  const { createServer: createProxy } = await import('node:http')
  const { connect } = await import('node:net')
  const targets: string[] = []
  const sockets = new Set<Duplex>()
  const proxy = createProxy().on('connect', (request, client) => {
    targets.push(request.url ?? '')
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(client).on('error', () => undefined)
      client.pipe(upstream).on('error', () => undefined)
    })
    sockets.add(upstream).add(client)
    client.on('error', () => undefined)
  })
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    targets,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>(resolve => proxy.close(() => resolve()))
    }
  }
}
