import type { RequestListener } from 'node:http'
import { deflateSync, gzipSync } from 'node:zlib'

import { afterEach, describe, expect, it } from '@jest/globals'

import { bodyLimits, boundBody, readBody } from '../../src/http/body.ts'
import { concurrency } from '../../src/http/network.ts'
import { counter } from '../../src/http/network.ts'
import { NoAnswer, type Fetch } from '../../src/http/types.ts'
import { limiter } from '../../src/http/timeout.ts'
import { networkOver } from '../../src/http/network.ts'
import { redirects } from '../../src/http/redirects.ts'
import { repeatable } from '../../src/http/retry.ts'
import { retry } from '../../src/http/retry.ts'
import { requestAllowance, timeout } from '../../src/http/timeout.ts'
import { openConnections } from '../../src/http/connection.ts'
import { serve, type TestServer } from '../oci/server.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

function wire(): Fetch {
  const opened = openConnections({
    allowPrivateNetwork: true,
    trustedHosts: [],
    proxies: { https: null, http: null, no: null },
    connectSeconds: 2,
    idleSeconds: 20,
    lookup: () => Promise.reject(new Error('no name is looked up here'))
  })
  closing.push(() => opened.close())
  return opened.fetch
}

async function server(listener: RequestListener): Promise<TestServer> {
  const started = await serve(listener)
  closing.push(() => started.close())
  return started
}

async function failure(answer: Promise<unknown>): Promise<{ reason: string; message: string }> {
  const error = await answer.then(
    () => new Error('there was an answer'),
    (thrown: unknown) => thrown
  )
  if (!(error instanceof NoAnswer)) throw error
  return { reason: error.reason, message: error.message }
}

describe('time-out', () => {
  it('ends a request that gets no answer', async () => {
    const { address } = await server(() => undefined)
    const failed = await failure(
      timeout(wire(), () => requestAllowance(0.1))(new Request(`${address}/secret`))
    )
    expect(failed.reason).toBe('time-out')
    expect(failed.message).not.toContain('secret')
  })

  it('ends a body that drips', async () => {
    const { address } = await server((_request, response) => {
      const timer = setInterval(() => response.write('x'), 10)
      response.on('close', () => clearInterval(timer))
    })
    const response = await timeout(wire(), () => requestAllowance(1))(new Request(address))
    expect((await failure(readBody(response, 1_000_000))).reason).toBe('time-out')
  })

  it('leaves a quick answer alone', async () => {
    const { address } = await server((_request, response) => response.end('quick'))
    expect(await (await timeout(wire(), () => requestAllowance(5))(new Request(address))).text()).toBe(
      'quick'
    )
  })
})

describe('a body that is compressed although that was not asked for', () => {
  const compressed = async (encoding: string, body: Buffer): Promise<Response> => {
    const { address } = await server((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(body)
    })
    const options = { allowPrivateNetwork: true, concurrency: 1, timeoutSeconds: 5 }
    return networkOver(wire(), options).fetch(new Request(address))
  }

  it.each([
    ['gzip', gzipSync('plain')],
    ['x-gzip', gzipSync('plain')],
    ['GZIP', gzipSync('plain')],
    ['deflate', deflateSync('plain')],
    ['identity', Buffer.from('plain')]
  ])('is read: %s', async (encoding, body) => {
    expect((await readBody(await compressed(encoding, body), 100)).toString()).toBe('plain')
  })

  it('is bounded by what it unfolds to', async () => {
    const response = await compressed('gzip', gzipSync(Buffer.alloc(10_000_000)))
    expect((await failure(readBody(response, 1000))).reason).toBe('limit-reached')
  })

  it.each([
    ['gzip', 'gzip, and with a body that is not of that encoding'],
    ['br', 'br, which was not asked for and is not read']
  ])('names the encoding where it cannot be read: %s', async (encoding, words) => {
    const reading = compressed(encoding, Buffer.from('nonsense')).then(response => readBody(response, 100))
    const { reason, message } = await failure(reading)
    expect([reason, message]).toEqual([
      'invalid-answer',
      expect.stringContaining(`answered with Content-Encoding ${words}`)
    ])
  })
})

describe('retry', () => {
  const quick = { timeoutSeconds: () => 60, attempts: 4, baseSeconds: 0.01 }

  async function statuses(
    ...answers: readonly (readonly [number, Record<string, string>?])[]
  ): Promise<TestServer> {
    let count = 0
    return server((_request, response) => {
      const [status, headers = {}] = answers[Math.min(count, answers.length - 1)] ?? [500]
      count += 1
      response.writeHead(status, headers).end()
    })
  }

  it.each([408, 429, 500, 502, 503, 504])('repeats a GET that was answered %d', async status => {
    const { address, seen } = await statuses([status], [200])
    expect((await retry(wire(), quick)(new Request(address))).status).toBe(200)
    expect(seen).toHaveLength(2)
  })

  it.each([200, 301, 401, 403, 404, 501])('takes %d as the answer', async status => {
    const { address, seen } = await statuses([status])
    expect((await retry(wire(), quick)(new Request(address))).status).toBe(status)
    expect(seen).toHaveLength(1)
  })

  it('repeats when the connection is lost', async () => {
    let count = 0
    const { address } = await server((request, response) => {
      count += 1
      if (count === 1) request.socket.destroy()
      else response.end('second')
    })
    expect(await (await retry(wire(), quick)(new Request(address))).text()).toBe('second')
  })

  it('repeats no POST, unless it is marked', async () => {
    const { address, seen } = await statuses([503], [503], [200])
    const patient = retry(wire(), quick)
    expect((await patient(new Request(address, { method: 'POST', body: 'a' }))).status).toBe(503)
    expect((await patient(repeatable(new Request(address, { method: 'POST', body: 'a' })))).status).toBe(200)
    expect(seen).toHaveLength(3)
  })

  it('sends the body again', async () => {
    const bodies: string[] = []
    const { address } = await server((request, response) => {
      let text = ''
      request.on('data', (part: Buffer) => (text += part.toString()))
      request.on('end', () => {
        bodies.push(text)
        response.writeHead(bodies.length === 1 ? 500 : 200).end()
      })
    })
    const post = repeatable(new Request(address, { method: 'POST', body: new URLSearchParams({ a: 'b' }) }))
    await retry(
      timeout(wire(), () => requestAllowance(60)),
      quick
    )(post)
    expect(bodies).toEqual(['a=b', 'a=b'])
  })

  it('keeps the mark through the time-out', async () => {
    const { address, seen } = await statuses([503], [200])
    await timeout(retry(wire(), quick), () => requestAllowance(60))(
      repeatable(new Request(address, { method: 'POST', body: 'a' }))
    )
    expect(seen).toHaveLength(2)
  })

  it('gives up with server-error', async () => {
    const { address, seen } = await statuses([503])
    expect(await failure(retry(wire(), quick)(new Request(address)))).toEqual({
      reason: 'server-error',
      message: expect.stringContaining('503')
    })
    expect(seen).toHaveLength(4)
  })

  it('waits as Retry-After says', async () => {
    const { address, seen } = await statuses([429, { 'retry-after': '1' }], [200])
    const start = performance.now()
    await retry(wire(), quick)(new Request(address))
    expect(performance.now() - start).toBeGreaterThan(900)
    expect(seen).toHaveLength(2)
  })

  it.each([
    ['seconds', 429, () => ({ 'retry-after': '3600' })],
    ['a date', 429, () => ({ 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() })],
    [
      "GitHub's reset",
      403,
      () => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Math.ceil(Date.now() / 1000) + 3600}` })
    ],
    ["GitHub's secondary limit", 403, () => ({ 'retry-after': '3600' })],
    ["Docker Hub's moment", 429, () => ({ 'x-retry-after': `${Math.ceil(Date.now() / 1000) + 3600}` })]
  ])('does not wait longer than there is time: %s', async (_name, status, headers) => {
    const before = Date.now()
    const { address, seen } = await statuses([status, headers()])
    const { reason, message } = await failure(retry(wire(), quick)(new Request(address)))
    expect(reason).toBe('rate-limited')
    const when = Date.parse(/after (\S+)$/.exec(message)?.[1] ?? '')
    expect(when).toBeGreaterThan(before + 3_600_000 - 2000)
    expect(when).toBeLessThan(Date.now() + 3_600_000 + 2000)
    expect(seen).toHaveLength(1)
  })

  it.each([
    ['seconds', { 'retry-after': '99999999999' }],
    ['a date', { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }]
  ])('names no time that nobody lives to see: %s', async (_name, headers) => {
    const { address } = await statuses([429, headers])
    const { message } = await failure(retry(wire(), quick)(new Request(address)))
    expect(message).toMatch(/; try again later \(it names a time more than a year from now\)$/)
  })

  it.each([
    ['a date', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }],
    ['no seconds', { 'retry-after': '0' }],
    ["GitHub's moment", { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1445412480' }]
  ])('names no time that is over: %s', async (_name, headers) => {
    const { address } = await statuses([429, headers])
    const { message } = await failure(retry(wire(), { ...quick, attempts: 1 })(new Request(address)))
    expect(message).toMatch(/; try again later$/)
  })

  it.each([
    ['nonsense', { 'retry-after': 'soon' }],
    ['a negative number', { 'retry-after': '-5' }],
    ['a date that is over', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }],
    ['requests that are left', { 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': '99999999999' }]
  ])('waits its own time for %s', async (_name, headers) => {
    const { address } = await statuses([429, headers], [200])
    expect((await retry(wire(), quick)(new Request(address))).status).toBe(200)
  })

  it('is no 403 of another kind', async () => {
    const { address, seen } = await statuses([403, { 'x-ratelimit-remaining': '17' }])
    expect((await retry(wire(), quick)(new Request(address))).status).toBe(403)
    expect(seen).toHaveLength(1)
  })
})

describe('redirects', () => {
  const options = { allowPrivateNetwork: true }

  it('follows a relative one', async () => {
    const { address } = await server((request, response) => {
      if (request.url === '/a/b') response.writeHead(307, { location: '../c?x=1' }).end()
      else response.end(request.url)
    })
    const response = await redirects(wire(), options)(new Request(`${address}/a/b`))
    expect(await response.text()).toBe('/c?x=1')
    expect(response.url).toBe(`${address}/c?x=1`)
  })

  it('follows five and no more', async () => {
    const { address, seen } = await server((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left === 0) response.end('there')
      else response.writeHead(302, { location: `/${left - 1}` }).end()
    })
    expect(await (await redirects(wire(), options)(new Request(`${address}/5`))).text()).toBe('there')
    expect((await failure(redirects(wire(), options)(new Request(`${address}/6`)))).reason).toBe(
      'redirect-refused'
    )
    expect(seen).toHaveLength(12)
  })

  it('takes nothing that proves who asks to another origin, another port included', async () => {
    const other = await server((_request, response) => response.end())
    const { address } = await server((_request, response) =>
      response.writeHead(307, { location: other.address }).end()
    )
    const headers = {
      authorization: 'Bearer secret',
      cookie: 'a=secret',
      'x-api-key': 'secret',
      accept: 'a/b'
    }
    await redirects(wire(), options)(new Request(address, { headers }))
    expect(JSON.stringify(other.seen)).not.toContain('secret')
    expect(other.seen[0]?.headers.accept).toBe('a/b')
  })

  it('keeps the login at the same origin', async () => {
    const { address, seen } = await server((request, response) => {
      if (request.url === '/a') response.writeHead(307, { location: '/b' }).end()
      else response.end()
    })
    await redirects(
      wire(),
      options
    )(new Request(`${address}/a`, { headers: { authorization: 'Bearer mine' } }))
    expect(seen[1]?.headers.authorization).toBe('Bearer mine')
  })

  it('does not bring the login back after a detour', async () => {
    let away = ''
    const first = await server((request, response) => {
      if (request.url === '/a') response.writeHead(307, { location: away }).end()
      else response.end()
    })
    const second = await server((_request, response) =>
      response.writeHead(307, { location: `${first.address}/back` }).end()
    )
    away = second.address
    await redirects(
      wire(),
      options
    )(new Request(`${first.address}/a`, { headers: { authorization: 'Bearer mine' } }))
    expect(first.seen[1]).toMatchObject({ url: '/back' })
    expect(first.seen[1]?.headers).not.toHaveProperty('authorization')
  })

  it.each([
    ['http', 'http://registry.example/'],
    ['credentials in it', 'https://user:password@registry.example/'],
    ['another scheme', 'file:///etc/passwd'],
    ['no address', 'https://[']
  ])('refuses %s', async (_name, location) => {
    const asked: string[] = []
    const next: Fetch = request => {
      asked.push(request.url)
      return Promise.resolve(new Response(null, { status: 302, headers: { location } }))
    }
    const failed = await failure(redirects(next, options)(new Request('https://ghcr.io/v2/')))
    expect(failed.reason).toBe('redirect-refused')
    expect(failed.message).not.toContain('password')
    expect(asked).toEqual(['https://ghcr.io/v2/'])
  })

  it('does not send a body to another origin', async () => {
    const other = await server((_request, response) => response.end())
    const { address } = await server((_request, response) =>
      response.writeHead(307, { location: other.address }).end()
    )
    const post = new Request(address, { method: 'POST', body: 'refresh_token=secret' })
    expect((await failure(redirects(wire(), options)(post))).reason).toBe('redirect-refused')
    expect(other.seen).toEqual([])
  })

  it('sends the body again within the origin, as a repository that was renamed needs it', async () => {
    const { address } = await server((request, response) => {
      if (request.url === '/old') response.writeHead(307, { location: '/new' }).end()
      else request.pipe(response)
    })
    const response = await redirects(
      wire(),
      options
    )(new Request(`${address}/old`, { method: 'PATCH', body: 'text' }))
    expect(await response.text()).toBe('text')
  })

  it('gives the redirect itself when asked to', async () => {
    const { address, seen } = await server((_request, response) =>
      response.writeHead(307, { location: '/b' }).end()
    )
    const response = await redirects(wire(), options)(new Request(address, { redirect: 'manual' }))
    expect(response.status).toBe(307)
    expect(seen).toHaveLength(1)
  })

  it('refuses a private address', async () => {
    const inside = await server((_request, response) => response.end('inside'))
    const outside = await server((_request, response) =>
      response.writeHead(302, { location: inside.address }).end()
    )
    const guarded = openConnections({
      allowPrivateNetwork: false,
      trustedHosts: [`127.0.0.1:${outside.port}`],
      proxies: { https: null, http: null, no: null },
      connectSeconds: 2,
      idleSeconds: 20,
      lookup: () => Promise.reject(new Error('no name is looked up here'))
    })
    closing.push(() => guarded.close())
    const failed = await failure(
      redirects(guarded.fetch, { allowPrivateNetwork: true })(new Request(outside.address))
    )
    expect(failed.reason).toBe('address-refused')
    expect(inside.seen).toEqual([])
  })
})

describe('bodies', () => {
  it('cuts an endless one off', async () => {
    let sent = 0
    const { address } = await server((_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536
        response.once('drain', more)
      }
      more()
    })
    const response = await wire()(new Request(address))
    expect((await failure(readBody(response, 100_000))).reason).toBe('limit-reached')
    await new Promise(resolve => setTimeout(resolve, 30))
    expect(sent).toBeLessThan(50_000_000)
  })

  it('does not begin one that says it has 10 GB', async () => {
    const { address } = await server((_request, response) => {
      response.writeHead(200, { 'content-length': `${10 * 1024 ** 3}` }).write('x')
    })
    const response = await wire()(new Request(address))
    expect((await failure(readBody(response, bodyLimits.manifest))).reason).toBe('limit-reached')
  })

  it('reads one that just fits', async () => {
    const { address } = await server((_request, response) => response.end('x'.repeat(1000)))
    expect((await readBody(await wire()(new Request(address)), 1000)).length).toBe(1000)
  })

  it('bounds a body for readers that do not', async () => {
    const { address } = await server((_request, response) => response.end('x'.repeat(1001)))
    const fine = boundBody(await wire()(new Request(address)), 1001)
    expect(await fine.text()).toHaveLength(1001)
    const bounded = boundBody(await wire()(new Request(address)), 1000)
    expect((await failure(bounded.text())).reason).toBe('limit-reached')
  })

  it('gives no reader of the network more than 32 MiB', async () => {
    const part = new Uint8Array(1024 * 1024)
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => controller.enqueue(part)
    const endless: Fetch = () => Promise.resolve(new Response(new ReadableStream({ pull })))
    const network = networkOver(endless, { allowPrivateNetwork: false, concurrency: 1, timeoutSeconds: 20 })
    const response = await network.fetch(new Request('https://registry.example/'))
    let received = 0
    const read = async (): Promise<void> => {
      for await (const chunk of response.body as ReadableStream<Uint8Array>) {
        received += chunk.byteLength
        if (received > 40 * part.byteLength) return
      }
    }
    expect((await failure(read())).reason).toBe('limit-reached')
    expect(received).toBeLessThanOrEqual(32 * part.byteLength)
  })
})

describe('count, limit, concurrency', () => {
  const answering: Fetch = () => Promise.resolve(new Response())

  it('counts by host', async () => {
    const { layer, requests } = counter()
    const counted = layer(answering)
    for (const host of ['ghcr.io', 'api.github.com', 'ghcr.io', 'localhost:5000']) {
      await counted(new Request(`https://${host}/`))
    }
    expect(Object.entries(requests())).toEqual([
      ['api.github.com', 1],
      ['ghcr.io', 2],
      ['localhost:5000', 1]
    ])
  })

  it('does not count a request that a guard kept back', async () => {
    const { layer, requests } = counter()
    const refusing = layer(() => Promise.reject(new NoAnswer('address-refused', 'private')))
    const failing = layer(() => Promise.reject(new NoAnswer('connection', 'reset')))
    await failure(refusing(new Request('https://a.example/')))
    await failure(failing(new Request('https://b.example/')))
    expect(requests()).toEqual({ 'b.example': 1 })
  })

  it('lets so many requests through and says so', async () => {
    const limits = limiter({ requests: 2, seconds: 60 })
    const limited = limits.layer(answering)
    await limited(new Request('https://a.example/'))
    await limited(new Request('https://a.example/'))
    expect(limits.met()).toEqual([])
    expect((await failure(limited(new Request('https://a.example/')))).reason).toBe('limit-reached')
    expect(limits.met()).toEqual(['the check sent 2 requests: no more were sent'])
  })

  it('ends with the time of the run', async () => {
    const limits = limiter({ requests: 20, seconds: 0.01 })
    await new Promise(resolve => setTimeout(resolve, 20))
    expect((await failure(limits.layer(answering)(new Request('https://a.example/')))).reason).toBe(
      'limit-reached'
    )
    expect(limits.met()).toHaveLength(1)
  })

  it('asks so many at once', async () => {
    let now = 0
    let most = 0
    const slow: Fetch = async () => {
      most = Math.max(most, (now += 1))
      await new Promise(resolve => setTimeout(resolve, 5))
      now -= 1
      return new Response()
    }
    const queued = concurrency(slow, 3)
    await Promise.all(Array.from({ length: 12 }, () => queued(new Request('https://a.example/'))))
    expect(most).toBe(3)
  })
})
