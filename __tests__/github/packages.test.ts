import { describe, expect, it } from '@jest/globals'
import { NoAnswer } from '../../src/http/types.ts'
import { sample } from '../openapi/sample.ts'
import { clientOf, fakeGitHub, type FakeAnswer, type FakeRoutes } from './fake-github.ts'

const org = (login: string): FakeAnswer => ({
  status: 200,
  body: sample('public-user', { login, type: 'Organization' })
})
const user = (login: string): FakeAnswer => ({
  status: 200,
  body: sample('public-user', { login, type: 'User' })
})
const packaged = (members: object): FakeAnswer => ({ status: 200, body: sample('package', members) })
const linked = (fullName: string): unknown => sample('minimal-repository', { full_name: fullName })
const missing: FakeAnswer = { status: 404, body: { message: 'Package not found.' } }
const weak: FakeAnswer = { status: 403, body: { message: 'Resource not accessible by integration' } }
const devbox = 'GET /orgs/acme/packages/container/devbox'

describe('a package', () => {
  it('is asked for by its encoded name, at the organization that the hint names', async () => {
    const fake = fakeGitHub({
      'GET /orgs/acme/packages/container/features%2Fnode': packaged({
        visibility: 'private',
        html_url: 'https://github.com/orgs/acme/packages/container/package/features%2Fnode',
        owner: sample('simple-user', { type: 'Organization' }),
        repository: linked('acme/features')
      })
    })
    const look = await clientOf(fake, { token: 'ghs_1' }).package(
      'container',
      'acme',
      'Organization',
      'features/node'
    )
    expect(look).toEqual({
      read: 'found',
      visibility: 'private',
      visibilityWord: 'private',
      linkedRepository: 'acme/features',
      ownerType: 'Organization',
      page: 'https://github.com/orgs/acme/packages/container/package/features%2Fnode'
    })
    expect(fake.calls).toEqual(['GET /orgs/acme/packages/container/features%2Fnode'])
    expect(fake.problems).toEqual([])
  })

  it.each([
    ['a user', 'octo', user('octo'), 'GET /users/octo/packages/container/devbox', 'User'],
    ['an organization', 'other', org('other'), 'GET /orgs/other/packages/container/devbox', 'Organization']
  ] as const)('of an unknown owner costs one more call: %s', async (_, owner, account, call, ownerType) => {
    const fake = fakeGitHub({ [`GET /users/${owner}`]: account, [call]: packaged({ visibility: 'public' }) })
    const look = await clientOf(fake, { token: 'ghs_1' }).package('container', owner, 'unknown', 'devbox')
    expect(look).toMatchObject({
      read: 'found',
      visibility: 'public',
      ownerType,
      linkedRepository: null,
      page: null
    })
    expect(fake.calls).toEqual([`GET /users/${owner}`, call])
    expect(fake.problems).toEqual([])
  })

  it('of the owner of the repository that was looked at costs no call for the owner', async () => {
    const fake = fakeGitHub({
      'GET /repos/Acme/web': {
        status: 200,
        body: sample('full-repository', {
          full_name: 'Acme/web',
          visibility: 'private',
          owner: sample('simple-user', { type: 'Organization' })
        })
      },
      [devbox]: packaged({})
    })
    const github = clientOf(fake, { token: 'ghs_1' })
    const [repository] = await Promise.all([
      github.repository('Acme/web'),
      github.package('container', 'acme', 'unknown', 'devbox')
    ])
    expect(repository).toMatchObject({ read: 'found', ownerType: 'Organization' })
    expect(fake.calls).toEqual(['GET /repos/Acme/web', devbox])
  })

  it.each([
    ['internal', 'internal'],
    ['private', 'private'],
    ['public', 'public'],
    ['confidential', 'unknown'],
    ['__proto__', 'unknown']
  ])('has a visibility that is an open string: %s', async (word, visibility) => {
    const fake = fakeGitHub({ [devbox]: packaged({ visibility: word }) })
    const look = await clientOf(fake, { token: 'ghs_1' }).package(
      'container',
      'acme',
      'Organization',
      'devbox'
    )
    expect(look).toMatchObject({ read: 'found', visibility, visibilityWord: word })
  })

  it('is asked for once, however often and in whatever spelling of the owner', async () => {
    const fake = fakeGitHub({ [devbox]: packaged({}), 'GET /users/acme': org('acme') })
    const github = clientOf(fake, { token: 'ghs_1' })
    await Promise.all([
      github.package('container', 'acme', 'unknown', 'devbox'),
      github.package('container', 'ACME', 'unknown', 'devbox'),
      github.package('container', 'acme', 'unknown', 'other')
    ])
    expect(fake.calls).toEqual(['GET /users/acme', devbox, 'GET /orgs/acme/packages/container/other'])
  })

  it('of npm is called without its scope', async () => {
    const fake = fakeGitHub({ 'GET /orgs/acme/packages/npm/ui': packaged({ package_type: 'npm' }) })
    const look = await clientOf(fake, { token: 'ghs_1' }).package('npm', 'acme', 'Organization', '@acme/ui')
    expect(look.read).toBe('found')
    expect(fake.problems).toEqual([])
  })
})

describe('what a token cannot see', () => {
  it.each<[string, FakeAnswer, object]>([
    [
      'a 404',
      missing,
      {
        read: 'not-found',
        ownerType: 'Organization',
        detail: expect.stringMatching(/not exist or is not visible.*404/)
      }
    ],
    [
      'no packages: read',
      weak,
      { read: 'refused', status: 403, detail: expect.stringMatching(/a workflow's needs `packages: read`/) }
    ],
    [
      'a wrong token',
      { status: 401, body: { message: 'Bad credentials' } },
      { read: 'refused', status: 401, detail: expect.stringMatching(/does not accept `token`.*401/) }
    ],
    [
      'a server error',
      { status: 502, body: {} },
      { read: 'unreachable', detail: expect.stringMatching(/502/) }
    ],
    [
      'no answer',
      new NoAnswer('time-out', 'api.github.com gave no answer in 30 seconds'),
      { read: 'unreachable', cause: 'time-out', detail: expect.stringMatching(/no answer in 30 seconds/) }
    ],
    [
      'an answer of another form',
      { status: 200, body: ['x'] },
      { read: 'unreachable', detail: expect.stringMatching(/another form/) }
    ],
    [
      'a primary limit',
      {
        status: 403,
        body: { message: 'API rate limit exceeded' },
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767225600' }
      },
      {
        read: 'unreachable',
        cause: 'rate-limited',
        retry: { after: '2026-01-01T00:00:00.000Z' },
        detail: expect.stringMatching(/rate limit.*2026-01-01T00:00:00.000Z/)
      }
    ],
    [
      'a secondary limit',
      {
        status: 403,
        body: { message: 'You have exceeded a secondary rate limit' },
        headers: { 'retry-after': '61' }
      },
      {
        read: 'unreachable',
        cause: 'rate-limited',
        retry: { seconds: 61 },
        detail: expect.stringMatching(/61 seconds/)
      }
    ],
    [
      'too many requests',
      { status: 429, body: { message: 'Too many requests' } },
      {
        read: 'unreachable',
        cause: 'rate-limited',
        retry: { seconds: 60 },
        detail: expect.stringMatching(/429.*minute/)
      }
    ]
  ])('is told apart: %s', async (_, answer, expected) => {
    const fake = fakeGitHub({ [devbox]: answer })
    const look = await clientOf(fake, { token: 'ghs_1' }).package(
      'container',
      'acme',
      'Organization',
      'devbox'
    )
    expect(look).toEqual(expected)
  })

  it.each<[string, string, FakeAnswer, RegExp]>([
    [
      'classic',
      'ghp_1',
      { status: 403, body: { message: 'You need at least read:packages scope to get a package.' } },
      /read:packages scope.*needs the scope `read:packages`/
    ],
    [
      'classic without single sign-on',
      'ghp_1',
      {
        status: 403,
        body: {},
        headers: { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso' }
      },
      /single sign-on/
    ],
    [
      'fine-grained',
      'github_pat_1',
      { status: 403, body: { message: 'Resource not accessible by personal access token' } },
      /does not know fine-grained tokens/
    ],
    [
      'fine-grained, whose 404 says nothing',
      'github_pat_1',
      missing,
      /fine-grained personal access token, which GitHub Packages does not know: its 404 says nothing/
    ],
    ["a person's, through an App", 'ghu_1', weak, /its App and its user/],
    ['OAuth', 'gho_1', weak, /needs the scope `read:packages`/]
  ])('says what the kind of token needs: %s', async (_, token, answer, advice) => {
    const fake = fakeGitHub({ [devbox]: answer })
    const look = await clientOf(fake, { token }).package('container', 'acme', 'Organization', 'devbox')
    expect(look).toMatchObject({ read: 'refused', detail: expect.stringMatching(advice) })
  })
})

describe('packages-token', () => {
  const by = (answers: Readonly<Record<string, FakeAnswer>>): FakeRoutes => ({
    [devbox]: token => answers[token] ?? missing
  })
  const internal = packaged({ visibility: 'internal' })

  it.each<[string, FakeAnswer, FakeAnswer, object, number]>([
    ['is not used where the first token sees the package', internal, missing, { read: 'found' }, 1],
    ['is used after 404', missing, internal, { read: 'found', visibility: 'internal' }, 2],
    ['is used after 403', weak, internal, { read: 'found' }, 2],
    ['is used after 401', { status: 401, body: {} }, internal, { read: 'found' }, 2],
    ['is used where there was no answer', { status: 500, body: {} }, internal, { read: 'found' }, 2],
    [
      'is used where the first is at its rate limit',
      { status: 429, body: {}, headers: { 'retry-after': '60' } },
      internal,
      { read: 'found' },
      2
    ],
    [
      'leaves "no answer" where it does not see the package',
      { status: 500, body: {} },
      missing,
      { read: 'unreachable', detail: expect.stringMatching(/500/) },
      2
    ],
    [
      'leaves "not found" where neither sees it',
      missing,
      missing,
      { read: 'not-found', detail: expect.stringMatching(/`token`.*; .*`packages-token`/) },
      2
    ],
    [
      'leaves "not found" where the first may not',
      weak,
      missing,
      { read: 'not-found', detail: expect.stringMatching(/packages: read/) },
      2
    ],
    [
      'leaves "refused" where neither may',
      weak,
      { status: 401, body: {} },
      { read: 'refused', detail: expect.stringMatching(/packages: read.*401/) },
      2
    ]
  ])('%s', async (_, first, second, expected, calls) => {
    const fake = fakeGitHub(by({ ghs_1: first, ghp_2: second }))
    const look = await clientOf(fake, { token: 'ghs_1', packagesToken: 'ghp_2' }).package(
      'container',
      'acme',
      'Organization',
      'devbox'
    )
    expect(look).toMatchObject(expected)
    expect(fake.calls).toHaveLength(calls)
    expect(fake.problems).toEqual([])
  })

  it('is asked alone where there is no other, and once where it is the same', async () => {
    const alone = fakeGitHub(by({ ghp_2: internal }))
    const look = await clientOf(alone, { packagesToken: 'ghp_2' }).package(
      'container',
      'acme',
      'Organization',
      'devbox'
    )
    expect(look.read).toBe('found')
    const same = fakeGitHub(by({}))
    await clientOf(same, { token: 'ghp_2', packagesToken: 'ghp_2' }).package(
      'container',
      'acme',
      'Organization',
      'devbox'
    )
    expect(same.calls).toEqual([devbox])
  })
})

describe('without a question', () => {
  it('nothing is asked when there is no token', async () => {
    const fake = fakeGitHub({})
    const github = clientOf(fake, {})
    expect(await github.package('container', 'acme', 'unknown', 'devbox')).toMatchObject({ read: 'no-token' })
    expect(await github.repository('acme/web')).toMatchObject({ read: 'no-token' })
    expect(fake.calls).toEqual([])
  })

  it.each([
    ['..', 'devbox'],
    ['acme', '..'],
    ['acme', '.'],
    ['acme', ''],
    ['acme', '\ud800']
  ])('a name that would leave its place in the address is not sent: %j %j', async (owner, name) => {
    const fake = fakeGitHub({})
    const look = await clientOf(fake, { token: 'ghs_1' }).package('container', owner, 'Organization', name)
    expect(look.read).toBe('unreachable')
    expect(fake.calls).toEqual([])
  })

  it('an owner that GitHub does not know has no packages', async () => {
    const fake = fakeGitHub({ 'GET /users/nobody': { status: 404, body: { message: 'Not Found' } } })
    const look = await clientOf(fake, { token: 'ghs_1' }).package('container', 'nobody', 'unknown', 'devbox')
    expect(look).toEqual({
      read: 'not-found',
      ownerType: 'none',
      detail: expect.stringContaining('there is no account nobody')
    })
    expect(fake.calls).toEqual(['GET /users/nobody'])
  })

  it.each<[string, FakeAnswer]>([
    ['is refused', { status: 401, body: {} }],
    ['is at its rate limit', { status: 429, body: {}, headers: { 'retry-after': '60' } }]
  ])('the owner is asked for with the second token where the first %s', async (_name, answer) => {
    const fake = fakeGitHub({
      'GET /users/acme': token => (token === 'ghs_1' ? answer : org('acme')),
      [devbox]: token => (token === 'ghs_1' ? answer : packaged({}))
    })
    const look = await clientOf(fake, { token: 'ghs_1', packagesToken: 'ghp_2' }).package(
      'container',
      'acme',
      'unknown',
      'devbox'
    )
    expect(look.read).toBe('found')
    expect(fake.problems).toEqual([])
  })
})

describe('an account that GitHub does not know', () => {
  const absent: FakeAnswer = { status: 404, body: { message: 'Not Found' } }
  const wrong: FakeAnswer = { status: 401, body: { message: 'Bad credentials' } }

  it.each([
    ['the first token says so', absent, undefined],
    ['the second says so, since GitHub does not accept the first', wrong, expect.stringMatching(/401/)]
  ])('%s: a token that is not accepted proves nothing', async (_name, first, expected) => {
    const fake = fakeGitHub({ 'GET /users/nobody': token => (token === 'ghs_1' ? first : absent) })
    const github = clientOf(fake, { token: 'ghs_1', packagesToken: 'ghp_2' })
    const look = await github.package('container', 'nobody', 'unknown', 'devbox')
    expect(look).toMatchObject({ read: 'not-found', ownerType: 'none' })
    expect('tokenRefused' in look ? look.tokenRefused : undefined).toEqual(expected)
  })
})
