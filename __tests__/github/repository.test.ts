import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { createGitHub } from '../../src/github/client.ts'
import { NoAnswer, type Fetch } from '../../src/http/types.ts'
import { sample } from '../openapi/sample.ts'
import { clientOf, fakeGitHub, tokensOf, type FakeAnswer } from './fake-github.ts'

const web = 'GET /repos/acme/web'
const repository = (members: object): FakeAnswer => ({
  status: 200,
  body: sample('full-repository', { full_name: 'acme/web', ...members })
})
const owner = (type: string): object => sample('simple-user', { type })
const token = { token: 'ghs_1' }

describe('the repository', () => {
  it.each<[string, FakeAnswer, object]>([
    [
      'public',
      repository({ visibility: 'public', owner: owner('User') }),
      { read: 'found', fullName: 'acme/web', ownerType: 'User', visibility: 'public', permitsForking: null }
    ],
    [
      'internal',
      repository({ visibility: 'internal', private: true, owner: owner('Organization') }),
      {
        read: 'found',
        fullName: 'acme/web',
        ownerType: 'Organization',
        visibility: 'internal',
        permitsForking: null
      }
    ],
    [
      'of a new visibility',
      repository({ visibility: 'secret', owner: owner('User') }),
      { read: 'found', fullName: 'acme/web', ownerType: 'User', visibility: 'unknown', permitsForking: null }
    ],
    [
      'private, by the older member',
      repository({ visibility: undefined, private: true, owner: owner('User') }),
      { read: 'found', fullName: 'acme/web', ownerType: 'User', visibility: 'private', permitsForking: null }
    ],
    [
      'public, by the older member',
      repository({ visibility: undefined, private: false, owner: owner('User') }),
      { read: 'found', fullName: 'acme/web', ownerType: 'User', visibility: 'public', permitsForking: null }
    ],
    ...[true, false].map((allowed): [string, FakeAnswer, object] => [
      allowed ? 'one that may be forked' : 'one that may not be forked',
      repository({ visibility: 'private', allow_forking: allowed, owner: owner('User') }),
      {
        read: 'found',
        fullName: 'acme/web',
        ownerType: 'User',
        visibility: 'private',
        permitsForking: allowed
      }
    ]),
    [
      'transferred',
      repository({ full_name: 'newco/site', visibility: 'private', owner: owner('Organization') }),
      {
        read: 'found',
        fullName: 'newco/site',
        ownerType: 'Organization',
        visibility: 'private',
        permitsForking: null
      }
    ],
    [
      'hidden',
      { status: 404, body: { message: 'Not Found' } },
      { read: 'not-found', detail: expect.stringMatching(/404.*may not see it/) }
    ],
    [
      'refused',
      { status: 401, body: { message: 'Bad credentials' } },
      { read: 'refused', status: 401, detail: expect.stringMatching(/does not accept/) }
    ],
    [
      'of no known owner',
      repository({ owner: owner('Bot') }),
      { read: 'unreachable', detail: expect.stringMatching(/another form/) }
    ],
    [
      'unreachable',
      new NoAnswer('dns', 'api.github.com does not exist'),
      { read: 'unreachable', cause: 'dns', detail: expect.stringMatching(/does not exist$/) }
    ]
  ])('is %s', async (_, answer, expected) => {
    const fake = fakeGitHub({ [web]: answer })
    const github = clientOf(fake, token)
    expect(await github.repository('acme/web')).toEqual(expected)
    await github.repository('ACME/Web')
    expect(fake.calls).toEqual([web])
    expect(fake.problems).toEqual([])
  })

  it.each(['web', 'acme/web/x', '', 'acme/', 'a b/c', 'acme/..', '../web'])(
    'is not asked for as %j',
    async name => {
      const fake = fakeGitHub({})
      const look = await clientOf(fake, token).repository(name)
      expect(['not-applicable', 'unreachable']).toContain(look.read)
      expect(fake.calls).toEqual([])
    }
  )
})

describe('the client', () => {
  it('sends its version, token and name over the given door to the given API', async () => {
    const seen: (readonly [string, Headers])[] = []
    const fetch: Fetch = request => {
      seen.push([request.url, request.headers])
      return Promise.resolve(
        Response.json(
          sample('full-repository', { full_name: 'acme/web', visibility: 'private', owner: owner('User') })
        )
      )
    }
    const servers = { api: 'https://api.octo.ghe.com', server: 'https://octo.ghe.com' }
    const look = await createGitHub({ fetch, servers, tokens: tokensOf(token) }).repository('acme/web')
    expect(look.read).toBe('found')
    const [url, headers] = seen[0] ?? ['', new Headers()]
    expect(url).toBe('https://api.octo.ghe.com/repos/acme/web')
    expect(headers.get('authorization')).toBe('token ghs_1')
    expect(headers.get('x-github-api-version')).toBe('2022-11-28')
    expect(headers.get('user-agent')).toMatch(/^codespaces-preflight /)
  })

  it('reads from a real server, below a path', async () => {
    const server = createServer((request, response) => {
      const found = request.url === '/api/v3/repos/acme/web'
      response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' })
      response.end(
        JSON.stringify(
          sample('full-repository', { full_name: 'acme/web', visibility: 'private', owner: owner('User') })
        )
      )
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const servers = { api: `${origin}/api/v3`, server: origin }
    const look = await createGitHub({
      fetch: request => fetch(request),
      servers,
      tokens: tokensOf(token)
    }).repository('acme/web')
    server.close()
    expect(look.read).toBe('found')
  })

  it.each<[string, Fetch]>([
    ['an answer that is too large', () => Promise.resolve(new Response(new Uint8Array(4 * 1024 * 1024 + 1)))],
    [
      'an answer that is no JSON',
      () => Promise.resolve(new Response('{', { headers: { 'content-type': 'application/json' } }))
    ],
    ['an error that is no answer', () => Promise.reject(new TypeError('fetch failed'))]
  ])('gives no exception for %s', async (_, fetch) => {
    const servers = { api: 'https://api.github.com', server: 'https://github.com' }
    const look = await createGitHub({ fetch, servers, tokens: tokensOf(token) }).repository('acme/web')
    expect(look.read).toBe('unreachable')
  })

  it('never shows a token', async () => {
    const fake = fakeGitHub({
      [web]: { status: 403, body: { message: 'Resource not accessible by integration' } }
    })
    const github = clientOf(fake, {
      token: 'ghs_SECRET',
      secretsToken: 'ghp_SECRET',
      packagesToken: 'github_pat_SECRET'
    })
    const answers = await Promise.all([
      github.repository('acme/web'),
      github.package('container', 'acme', 'Organization', 'x'),
      github.secrets('acme/web', 'private', 'Organization')
    ])
    expect(JSON.stringify(answers)).not.toContain('SECRET')
  })

  it('asks the least for a repository with three packages and secrets at three levels', async () => {
    const fake = fakeGitHub({
      [web]: repository({ visibility: 'private', owner: owner('Organization') }),
      'GET /repos/acme/web/codespaces/secrets?per_page=100&page=1': {
        status: 200,
        body: { total_count: 0, secrets: [] }
      },
      'GET /orgs/acme/codespaces/secrets?per_page=100&page=1': {
        status: 200,
        body: { total_count: 0, secrets: [] }
      },
      'GET /user/codespaces/secrets?per_page=100&page=1': {
        status: 200,
        body: { total_count: 0, secrets: [] }
      }
    })
    const github = clientOf(fake, { token: 'ghs_1', secretsToken: 'ghp_1' })
    await github.repository('acme/web')
    await Promise.all(['a', 'b', 'c', 'a'].map(name => github.package('container', 'acme', 'unknown', name)))
    await github.secrets('acme/web', 'private', 'Organization')
    expect(fake.calls).toHaveLength(1 + 3 + 3)
    expect(fake.problems).toEqual([])
  })
})
