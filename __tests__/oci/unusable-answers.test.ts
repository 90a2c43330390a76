import { describe, expect, it } from '@jest/globals'
import {
  anonymous,
  basic,
  challenge,
  deep,
  digestOf,
  manifestAnswer,
  reference,
  shallow,
  short,
  world,
  type Answer,
  type Host
} from './world.ts'

describe('a token service that may not be asked', () => {
  it.each([
    ['nowhere', 'registry.example names a token service that is no address'],
    [
      'http://auth.example/t',
      'registry.example names the token service http://auth.example, which is not https'
    ],
    ['data:text/plain,x', 'registry.example names the token service data:, which is not https'],
    [
      'ssh://auth.example/t',
      'registry.example names the token service ssh://auth.example, which is not https'
    ]
  ])('%s', async (realm, detail) => {
    const { client } = world({ 'registry.example': () => challenge(`Bearer realm="${realm}"`) })
    const look = await client.tryPull(reference('registry.example', 'app'), anonymous, shallow)
    expect([short(look), look.detail]).toEqual(['unreachable realm-refused', detail])
  })
})

describe('a registry that repeats what it learned of a login', () => {
  const talker: Host = (asked, authorization) => {
    if (asked === 'GET /v2/' && authorization === null) return challenge('Basic realm="x"')
    const message = `others log in with ${authorization === null ? 'something' : 'password'}`
    return { status: 403, body: { errors: [{ code: 'DENIED', message }] } }
  }
  const details = async (login: boolean): Promise<string> => {
    const { client } = world({ 'registry.example': talker })
    const look = async (name: string, as = anonymous): Promise<string> =>
      (await client.tryPull(reference('registry.example', name), as, shallow)).detail
    if (login) await look('first', basic('registry.example'))
    return look('second')
  }

  it('is quoted before it was given one, and not after', async () => {
    expect(await details(false)).toContain('"others log in with something"')
    expect(await details(true)).toBe('the manifest was refused (403 DENIED)')
  })
})

describe('unusable answers', () => {
  const html: Answer = {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><p>Please log in'
  }

  it.each<[string, Answer, string]>([
    ['a captive portal', html, 'unreachable invalid-answer'],
    ['HTML without a type', { status: 200, body: '<html>' }, 'unreachable invalid-answer'],
    ['text', { status: 200, body: 'it works' }, 'unreachable invalid-answer'],
    ['JSON that is no manifest', { status: 200, body: { hello: 1 } }, 'unreachable invalid-answer'],
    ['nothing', { status: 200 }, 'unreachable invalid-answer'],
    ['404 of a web server', { ...html, status: 404 }, 'unreachable invalid-answer'],
    ['404 without a word', { status: 404 }, 'unreachable invalid-answer'],
    ['404 of a registry', { status: 404, body: { errors: [{ code: 'NAME_UNKNOWN' }] } }, 'not-found'],
    [
      '404 without a word, of a registry',
      { status: 404, headers: { 'docker-distribution-api-version': 'registry/2.0' } },
      'not-found'
    ],
    ['403 of a firewall', { ...html, status: 403 }, 'unreachable invalid-answer'],
    ['403 of a registry', { status: 403, body: { errors: [{ code: 'DENIED' }] } }, 'refused pull 403'],
    ['401 without a challenge', { status: 401, body: {} }, 'refused pull 401'],
    ['402', { status: 402, body: {} }, 'refused pull 402'],
    ['410', { status: 410, body: {} }, 'unreachable invalid-answer'],
    ['418', { status: 418, body: {} }, 'unreachable invalid-answer'],
    ['500', { status: 500 }, 'unreachable server-error'],
    ['501', { status: 501 }, 'unreachable server-error'],
    ['511', { status: 511 }, 'unreachable invalid-answer'],
    [
      'a redirect to a page',
      { status: 302, headers: { location: 'https://portal.example/' } },
      'unreachable invalid-answer'
    ],
    [
      'a redirect to http',
      { status: 302, headers: { location: 'http://portal.example/' } },
      'unreachable redirect-refused'
    ]
  ])('%s', async (_name, answer, expected) => {
    const { client } = world({ 'registry.example': () => answer, 'portal.example': () => html })
    expect(short(await client.tryPull(reference('registry.example', 'app'), anonymous, deep))).toBe(expected)
  })

  it.each<[string, Answer, string]>([
    ['no token', { status: 200, body: {} }, 'unreachable invalid-answer'],
    ['no JSON', { status: 200, body: 'token' }, 'unreachable invalid-answer'],
    [
      'a token with a line break',
      { status: 200, body: { token: 'a\r\nx: y' } },
      'unreachable invalid-answer'
    ],
    [
      'a token of 1 MiB',
      { status: 200, body: { token: 'x'.repeat(1024 * 1024) } },
      'unreachable limit-reached'
    ],
    ['404', { status: 404, body: { errors: [{ code: 'NAME_UNKNOWN' }] } }, 'unreachable invalid-answer'],
    ['a page', html, 'unreachable invalid-answer'],
    ['a page of a firewall', { ...html, status: 403 }, 'unreachable invalid-answer'],
    ['a rate limit', { status: 429, headers: { 'retry-after': '9999' } }, 'unreachable rate-limited']
  ])('of a token service: %s', async (_name, answer, expected) => {
    const { client } = world({
      'registry.example': () => challenge('Bearer realm="https://auth.example/token"'),
      'auth.example': () => answer
    })
    expect(short(await client.tryPull(reference('registry.example', 'app'), anonymous, deep))).toBe(expected)
  })

  const tooLong = 'registry.example answered more than 65536 bytes where less was expected'

  it.each([
    [401, 'refused pull 401', 'the manifest was refused (401)'],
    [403, 'refused pull 403', 'the manifest was refused (403)'],
    [404, 'unreachable limit-reached', tooLong],
    [418, 'unreachable limit-reached', tooLong]
  ])('%d with more than is read of an error', async (status, expected, detail) => {
    const body = JSON.stringify({ errors: [{ code: 'X', message: 'x'.repeat(70_000) }] })
    const { client } = world({ 'registry.example': () => ({ status, body }) })
    const look = await client.tryPull(reference('registry.example', 'app'), anonymous, shallow)
    expect([short(look), look.detail]).toEqual([expected, detail])
  })

  it('does not take something else for what a digest names', async () => {
    const { client } = world({ 'registry.example': () => manifestAnswer() })
    const asked = { ...reference('registry.example', 'app'), digest: digestOf('other') }
    expect(short(await client.tryPull(asked, anonymous, shallow))).toBe('unreachable invalid-answer')
  })

  it('does not ask what is no address', async () => {
    const { client, asked } = world({})
    expect(short(await client.tryPull(reference('host:99999', 'app'), anonymous, shallow))).toBe(
      'unreachable invalid-answer'
    )
    expect(asked).toEqual([])
  })
})

describe('an error of another origin', () => {
  const away = { status: 307, headers: { location: 'https://other.example/' } }

  it("of 404 in a registry's own form says that the manifest is not there", async () => {
    const { client } = world({
      'registry.example': asked => (asked === 'GET /v2/' ? { status: 200, body: {} } : away),
      'other.example': () => ({ status: 404, body: { errors: [{ code: 'MANIFEST_UNKNOWN' }] } })
    })
    const look = await client.tryPull(reference('registry.example', 'app'), anonymous, shallow)
    expect([short(look), look.detail]).toEqual([
      'not-found',
      'the manifest is not there (404 MANIFEST_UNKNOWN)'
    ])
  })

  it.each([401, 403, 404])('of %d in place of a manifest says nothing', async status => {
    const { client } = world({
      'registry.example': asked => (asked === 'GET /v2/' ? { status: 200, body: {} } : away),
      'other.example': () => ({ status, body: 'sorry' })
    })
    const look = await client.tryPull(reference('registry.example', 'app'), anonymous, shallow)
    expect([short(look), look.detail]).toEqual([
      'unreachable invalid-answer',
      `registry.example redirects to other.example, which answered (${status}): that says nothing about access`
    ])
  })

  it.each<[string, string, Answer]>([
    ['Basic', 'Basic realm="x"', { status: 403, body: { errors: [{ code: 'DENIED' }] } }],
    ['Bearer', 'Bearer realm="https://registry.example/token"', { status: 403 }]
  ])('in place of an answer to a login is no refusal: %s', async (_name, named, manifestRefused) => {
    const { client } = world({
      'registry.example': (asked, authorization) => {
        if (asked.startsWith('GET /token')) return away
        if (authorization === null) return challenge(named)
        return asked === 'GET /v2/' ? away : manifestRefused
      },
      'other.example': () => ({ status: 401, body: { errors: [{ code: 'UNAUTHORIZED' }] } })
    })
    const look = await client.tryPull(
      reference('registry.example', 'app'),
      basic('registry.example'),
      shallow
    )
    expect(short(look)).toBe('unreachable invalid-answer')
  })
})

describe('a token that another origin hands out', () => {
  const hosts: Record<string, Host> = {
    'registry.example': (asked, authorization) => {
      if (asked.startsWith('GET /token'))
        return { status: 307, headers: { location: 'https://other.example/token' } }
      return authorization === null
        ? challenge('Bearer realm="https://registry.example/token"')
        : { status: 403, body: { errors: [{ code: 'DENIED' }] } }
    },
    'other.example': () => ({ status: 200, body: { token: 'for-anybody' } })
  }

  it('proves nothing of a login, which was not sent there', async () => {
    const { client, authorizations } = world(hosts)
    const look = await client.tryPull(
      reference('registry.example', 'app'),
      basic('registry.example'),
      shallow
    )
    expect([short(look), look.detail]).toEqual([
      'unreachable redirect-refused',
      'registry.example redirects the login to another host: no password was sent there'
    ])
    expect(authorizations.filter(line => line.startsWith('other.example'))).toEqual([])
  })

  it('serves whoever has no login', async () => {
    const { client } = world(hosts)
    const look = await client.tryPull(reference('registry.example', 'app'), anonymous, shallow)
    expect(short(look)).toBe('refused pull 403')
  })
})
