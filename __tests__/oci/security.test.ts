import type { RequestListener } from 'node:http'

import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'

import { createRegistryClient } from '../../src/oci/client.ts'
import type { Depth, Login, PullResult } from '../../src/oci/pull-result.ts'
import type { Lookup } from '../../src/http/address.ts'
import { openNetwork, type Network, type NetworkOptions } from '../../src/http/network.ts'
import { makeCertificate, serveSecurely, type Certificate, type TestServer } from './server.ts'
import { manifest, reference, shallow, short } from './world.ts'

/** Hosts below `one.test` and `two.test` are real servers with TLS, reached by name. */
const toLoopback: Lookup = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }])
const deep: Depth = { links: true, blob: true, platforms: ['linux/amd64'] }

let certificate: Certificate
beforeAll(() => {
  certificate = makeCertificate({ trusted: true })
})

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function server(listener: RequestListener): Promise<TestServer> {
  const started = await serveSecurely(listener, certificate)
  closing.push(() => started.close())
  return started
}

function network(options: Partial<NetworkOptions> = {}): Network {
  const opened = openNetwork({
    allowPrivateNetwork: true,
    trustedHosts: [],
    proxies: { https: null, http: null, no: null },
    concurrency: 16,
    timeoutSeconds: 60,
    retryBaseSeconds: 0.01,
    lookup: toLoopback,
    ...options
  })
  closing.push(() => opened.close())
  return opened
}

const canary = 'c4n4ry-p4ssw0rd'

interface Asking {
  readonly registry: string
  readonly login?: 'anonymous'
  readonly network?: Network
}

async function look(asking: Asking): Promise<PullResult> {
  const { registry, network: open = network() } = asking
  const login: Login =
    asking.login === 'anonymous'
      ? { kind: 'anonymous' }
      : { kind: 'basic', host: registry, user: 'user', password: canary }
  const client = createRegistryClient({ fetch: open.fetch, allowPrivateNetwork: true })
  return client.tryPull(reference(registry, 'app'), login, deep)
}

/** Whether a server got the password in any form. */
function gotSecret(started: TestServer): boolean {
  const derived = [canary, Buffer.from(`user:${canary}`).toString('base64'), 'bearer-secret']
  return derived.some(secret => JSON.stringify(started.seen).includes(secret))
}

/** A token service that gives a token to whoever asks. */
function tokenService(): Promise<TestServer> {
  return server((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"token":"bearer-secret"}')
  })
}

function challenging(realm: () => string, then: RequestListener): RequestListener {
  return (request, response) => {
    if (request.headers.authorization !== undefined) then(request, response)
    else response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm()}"` }).end()
  }
}

describe('a password goes to the token service of its registry alone', () => {
  it('not to one on another domain', async () => {
    const evil = await tokenService()
    const registry = await server(
      challenging(
        () => `https://auth.two.test:${evil.port}/token`,
        (_request, response) => response.end(manifest)
      )
    )
    const answered = await look({ registry: `registry.one.test:${registry.port}` })
    expect(short(answered)).toBe('unreachable realm-refused')
    expect(evil.seen).toEqual([])
  })

  it('not to one beside it', async () => {
    const sibling = await tokenService()
    const registry = await server(
      challenging(
        () => `https://auth.one.test:${sibling.port}/token`,
        (_request, response) => response.end(manifest)
      )
    )
    const answered = await look({ registry: `registry.one.test:${registry.port}` })
    expect(short(answered)).toBe('unreachable realm-refused')
    expect(sibling.seen).toEqual([])
  })

  it('to one on its parent domain', async () => {
    const parent = await tokenService()
    const registry = await server(
      challenging(
        () => `https://one.test:${parent.port}/token`,
        (_request, response) => response.end(manifest)
      )
    )
    expect(short(await look({ registry: `registry.one.test:${registry.port}` }))).toBe('allowed')
    expect(gotSecret(parent)).toBe(true)
  })

  it('and anonymously to any', async () => {
    const other = await tokenService()
    const registry = await server(
      challenging(
        () => `https://auth.two.test:${other.port}/token`,
        (_request, response) => response.end(manifest)
      )
    )
    expect(short(await look({ registry: `registry.one.test:${registry.port}`, login: 'anonymous' }))).toBe(
      'allowed'
    )
    expect(gotSecret(other)).toBe(false)
  })

  it('not to one that is named later', async () => {
    const first = await tokenService()
    const later = await tokenService()
    const ports = [first.port]
    const registry = await server((_request, response) => {
      const port = ports.shift() ?? later.port
      response.writeHead(401, { 'www-authenticate': `Bearer realm="https://one.test:${port}/token"` }).end()
    })
    expect(short(await look({ registry: `registry.one.test:${registry.port}` }))).toBe(
      'unreachable realm-refused'
    )
    expect([first.seen.length, later.seen.length]).toEqual([1, 0])
  })

  it('not over http', async () => {
    const registry = await server(
      challenging(
        () => 'http://auth.one.test/token',
        (_request, response) => response.end(manifest)
      )
    )
    expect(short(await look({ registry: `registry.one.test:${registry.port}` }))).toBe(
      'unreachable realm-refused'
    )
  })

  it('not to a challenge of the host that the registry redirects to', async () => {
    const evil = await server(
      challenging(
        () => `https://auth.one.test/`,
        (_request, response) => response.end(manifest)
      )
    )
    const registry = await server((_request, response) =>
      response.writeHead(307, { location: `https://registry.two.test:${evil.port}/v2/` }).end()
    )
    expect(short(await look({ registry: `registry.one.test:${registry.port}` }))).toBe(
      'unreachable redirect-refused'
    )
    expect([gotSecret(evil), gotSecret(registry)]).toEqual([false, false])
  })
})

describe('nothing that proves who asks leaves with a redirect', () => {
  it.each(['manifests', 'blobs', 'token'])('of %s', async kind => {
    const other = await server((_request, response) => response.end(manifest))
    const location = `https://storage.two.test:${other.port}/x`
    let own = 0
    const registry = await server((request, response) => {
      const moved = request.url?.includes(`/${kind}`) === true
      if (request.url?.startsWith('/token') === true) {
        if (moved) response.writeHead(307, { location }).end()
        else response.end('{"token":"bearer-secret"}')
      } else if (request.headers.authorization === undefined) {
        response
          .writeHead(401, { 'www-authenticate': `Bearer realm="https://registry.one.test:${own}/token"` })
          .end()
      } else if (moved) response.writeHead(307, { location }).end()
      else response.end(manifest)
    })
    own = registry.port
    await look({ registry: `registry.one.test:${registry.port}` })
    expect(other.seen.length).toBeGreaterThan(0)
    expect(gotSecret(other)).toBe(false)
    expect(gotSecret(registry)).toBe(true)
  })
})

describe('private addresses', () => {
  const publicNetwork = (...trusted: TestServer[]): Network => {
    const trustedHosts = trusted.map(({ port }) => `registry.one.test:${port}`)
    return network({ allowPrivateNetwork: false, trustedHosts })
  }

  it.each([
    ['by a name', (port: number) => `registry.one.test:${port}`],
    ['by a literal', (port: number) => `127.0.0.1:${port}`],
    ['as localhost', (port: number) => `localhost:${port}`]
  ])('are not asked as a registry, %s', async (_name, host) => {
    const inside = await server((_request, response) => response.end(manifest))
    const answered = await look({ registry: host(inside.port), network: publicNetwork(), login: 'anonymous' })
    expect(short(answered)).toBe('unreachable address-refused')
    expect(inside.seen).toEqual([])
  })

  it.each([
    ['by a name', (port: number) => `https://inside.two.test:${port}/`],
    ['by a literal', (port: number) => `https://127.0.0.1:${port}/`]
  ])('are not asked as the target of a redirect, %s', async (_name, location) => {
    const inside = await server((_request, response) => response.end(manifest))
    const registry = await server((_request, response) =>
      response.writeHead(302, { location: location(inside.port) }).end()
    )
    const open = publicNetwork(registry)
    const answered = await look({
      registry: `registry.one.test:${registry.port}`,
      network: open,
      login: 'anonymous'
    })
    expect(short(answered)).toBe('unreachable address-refused')
    expect(inside.seen).toEqual([])
  })

  it('are not asked as a token service', async () => {
    const inside = await tokenService()
    const registry = await server(
      challenging(
        () => `https://one.test:${inside.port}/token`,
        (_request, response) => response.end(manifest)
      )
    )
    const answered = await look({
      registry: `registry.one.test:${registry.port}`,
      network: publicNetwork(registry)
    })
    expect(short(answered)).toBe('unreachable address-refused')
    expect(inside.seen).toEqual([])
  })
})

describe('bodies and headers without an end', () => {
  it.each<[string, RequestListener]>([
    [
      'an endless manifest',
      (_request, response) => {
        const more = (): void => {
          if (!response.destroyed) response.write('x'.repeat(100_000), more)
        }
        more()
      }
    ],
    [
      'a manifest of 10 GB',
      (_request, response) => void response.writeHead(200, { 'content-length': '10737418240' }).write('{')
    ],
    ['a header bomb', (_request, response) => response.writeHead(200, { bomb: 'x'.repeat(100_000) }).end()],
    [
      'many headers',
      (_request, response) => {
        for (let count = 0; count < 2000; count += 1) response.setHeader(`x-${count}`, 'y'.repeat(20))
        response.end()
      }
    ]
  ])('%s is cut off', async (_name, listener) => {
    const registry = await server((request, response) => {
      if (request.url === '/v2/') response.end('{}')
      else listener(request, response)
    })
    const answered = await look({ registry: `registry.one.test:${registry.port}`, login: 'anonymous' })
    expect(short(answered)).toBe('unreachable limit-reached')
  })

  it('an endless token is cut off', async () => {
    const registry = await server((request, response) => {
      if (request.url?.startsWith('/v2/') === true) {
        response
          .writeHead(401, {
            'www-authenticate': `Bearer realm="https://${request.headers.host ?? ''}/token"`
          })
          .end()
        return
      }
      response.write('{"token":"')
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(100_000), more)
      }
      more()
    })
    const answered = await look({ registry: `registry.one.test:${registry.port}`, login: 'anonymous' })
    expect(short(answered)).toBe('unreachable limit-reached')
  })

  it('an endless refusal is still a refusal', async () => {
    const registry = await server((request, response) => {
      if (request.url === '/v2/') {
        response.end('{}')
        return
      }
      response.writeHead(403)
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(100_000), more)
      }
      more()
    })
    const answered = await look({ registry: `registry.one.test:${registry.port}`, login: 'anonymous' })
    expect(short(answered)).toBe('refused pull 403')
  })

  it('an answer that drips ends with the time', async () => {
    const registry = await server((request, response) => {
      if (request.url === '/v2/') {
        response.end('{}')
        return
      }
      const timer = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(timer))
    })
    const open = network({ timeoutSeconds: 0.3 })
    const answered = await look({
      registry: `registry.one.test:${registry.port}`,
      login: 'anonymous',
      network: open
    })
    expect(short(answered)).toBe('unreachable time-out')
  })
})

describe('texts', () => {
  it.each([401, 403, 404, 500, 302])('hold no secret when a registry repeats it with %d', async status => {
    const registry = await server((request, response) => {
      const said = JSON.stringify(request.headers)
      if (request.headers.authorization === undefined)
        response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
      else {
        const location = `http://evil.test/${encodeURIComponent(said)}`
        response
          .writeHead(status, { location })
          .end(JSON.stringify({ errors: [{ code: said, message: said }] }))
      }
    })
    const answered = JSON.stringify(await look({ registry: `registry.one.test:${registry.port}` }))
    expect(gotSecret(registry)).toBe(true)
    expect(answered).not.toContain(canary)
    expect(answered).not.toContain(Buffer.from(`user:${canary}`).toString('base64'))
  })
})

describe('a run as a whole', () => {
  it('ends after so many requests, and says so', async () => {
    const registry = await server((request, response) =>
      response.end(request.url === '/v2/' ? '{}' : manifest)
    )
    const open = network({ requestLimit: 2 })
    const client = createRegistryClient({ fetch: open.fetch, allowPrivateNetwork: true })
    const host = `registry.one.test:${registry.port}`
    const ask = (name: string): Promise<PullResult> =>
      client.tryPull(reference(host, name), { kind: 'anonymous' }, shallow)
    expect([await ask('a'), await ask('b')].map(short)).toEqual(['allowed', 'unreachable limit-reached'])
    expect(open.limits()).toHaveLength(1)
    expect(open.requests()).toEqual({ [host]: 2 })
  })

  it('ends after so many seconds', async () => {
    const registry = await server(() => undefined)
    const open = network({ totalSeconds: 0.2, timeoutSeconds: 600 })
    const answered = await look({
      registry: `registry.one.test:${registry.port}`,
      login: 'anonymous',
      network: open
    })
    expect(short(answered)).toBe('unreachable limit-reached')
    const next = await look({
      registry: `registry.one.test:${registry.port}`,
      login: 'anonymous',
      network: open
    })
    expect(short(next)).toBe('unreachable limit-reached')
  })
})
