import { describe, expect, it } from '@jest/globals'
import type { RegistryDefinition } from '../../src/demo/world/registry-definition.ts'
import { names, triple } from '../rules/situations/situation.ts'
import { amd64, checked, rules, said, verdicts, type Given } from './in-process.ts'

const host = 'registry.example.com'
const image = `${host}/team/devbox:1`
const robot = { user: 'robot', password: 'robot-password-1', pulls: ['*'] }
const team = (isPublic: boolean): RegistryDefinition['repositories'] => ({
  'team/devbox': { public: isPublic, tags: { '1': amd64 } }
})
const hiding: RegistryDefinition = {
  host,
  profile: 'token',
  hides: 'name-unknown',
  users: [robot],
  repositories: team(false)
}
const refusing: RegistryDefinition = { host, profile: 'token', users: [robot], repositories: team(false) }
const declare = (server: string, prefix: string, level = ''): string =>
  `registries:\n  - server: ${server}\n    secrets: ${prefix}\n${level}`
const right = triple('HUB', host, 'robot', 'robot-password-1')

const json = (status: number, body: object, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })

/** A registry with a token service that gives everybody a token, and answers everything else like this. */
const site = (
  name: string,
  answer: () => Response,
  token: (request: Request) => Response = () => json(200, { token: 'of-nobody' })
) => ({
  [name]: (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (pathname === '/token') return Promise.resolve(token(request))
    const realm = `Bearer realm="https://${name}/token",service="${name}"`
    if (!request.headers.has('authorization'))
      return Promise.resolve(json(401, {}, { 'www-authenticate': realm }))
    return Promise.resolve(pathname === '/v2/' ? json(200, {}) : answer())
  }
})
const errors = (code: string | null): object => (code === null ? {} : { errors: [{ code, message: 'no' }] })

describe('a 404 to people without a login', () => {
  const hidden: Given = { images: [image], registries: [hiding] }
  it.each<[string, Given, string, string[]]>([
    ['no names read', { ...hidden }, 'unknown unknown -', ['secrets-not-checked']],
    ['no secrets', { ...hidden, secrets: [] }, 'no no -', ['registry-secrets-missing']],
    ['names alone', { ...hidden, secrets: names('HUB') }, 'unknown unknown -', ['registry-secrets-unproven']],
    ['declared', { ...hidden, secrets: names('HUB'), declared: declare(host, 'HUB') }, 'yes yes -', []],
    ['a login that works', { ...hidden, secrets: names('HUB'), variables: right }, 'yes yes -', []],
    ['inside, none', { ...hidden, inside: true }, 'no no -', ['registry-secrets-missing']],
    ['inside, a login that works', { ...hidden, inside: true, variables: right }, 'yes unknown -', []],
    [
      'a login that is let in and finds nothing',
      { ...hidden, images: [`${host}/team/devbox:9`], inside: true, variables: right },
      'no no -',
      ['image-not-found']
    ]
  ])('with NAME_UNKNOWN behind a challenge: %s', async (_name, given, verdict, found) => {
    const ran = await checked(given)
    expect([verdicts(ran), rules(ran)]).toEqual([[verdict], found])
  })

  it.each<[string, string | null, string]>([
    ['no code', null, 'registry-secrets-missing'],
    ['NAME_UNKNOWN', 'NAME_UNKNOWN', 'registry-secrets-missing'],
    ['MANIFEST_UNKNOWN', 'MANIFEST_UNKNOWN', 'image-not-found']
  ])('behind a challenge with %s', async (_name, code, rule) => {
    const sites = site(host, () => json(404, errors(code)))
    const ran = await checked({ images: [image], sites, secrets: [] })
    expect([verdicts(ran), rules(ran)]).toEqual([['no no -'], [rule]])
    const mayBeAbsent = said(ran, rule).includes('is private or does not exist')
    expect(mayBeAbsent).toBe(rule === 'registry-secrets-missing')
  })

  it.each(['public.ecr.aws', 'registry.k8s.io', 'mcr.microsoft.com'])('of %s is absence', async name => {
    const sites = site(name, () => json(404, errors('NAME_UNKNOWN')))
    const ran = await checked({ images: [`${name}/a/b:1`], sites, secrets: names('HUB') })
    expect([verdicts(ran), rules(ran)]).toEqual([['no no -'], ['image-not-found']])
  })

  it('of a registry that asks for no login is absence', async () => {
    const registry: RegistryDefinition = { host, profile: 'open', repositories: {} }
    const ran = await checked({ images: [image], registries: [registry], secrets: names('HUB') })
    expect([verdicts(ran), rules(ran)]).toEqual([['no no -'], ['image-not-found']])
  })
})

describe("secrets that are each person's own", () => {
  const base: Given = { images: [image], registries: [refusing] }
  const asks = (...all: string[]): NonNullable<Given['members']> => ({
    secrets: Object.fromEntries(all.map(name => [name, { description: 'ask the platform team' }]))
  })
  const user = '    level: user\n'
  const unclear = ['unknown no -', ['registry-secrets-user-only']]
  it.each<[string, Partial<Given>, unknown]>([
    ['asked for', { secrets: [], members: asks(...names('HUB')) }, unclear],
    ['asked for in small letters', { secrets: [], members: asks(...names('hub')) }, unclear],
    [
      'the missing one asked for',
      { secrets: names('HUB').slice(0, 2), members: asks('HUB_CONTAINER_REGISTRY_PASSWORD') },
      unclear
    ],
    [
      'another one asked for',
      { secrets: names('HUB').slice(0, 1), members: asks('HUB_CONTAINER_REGISTRY_PASSWORD') },
      ['no no -', ['registry-secrets-incomplete']]
    ],
    [
      'others asked for',
      { secrets: [], members: asks('NPM_TOKEN') },
      ['no no -', ['registry-secrets-missing']]
    ],
    ['declared', { secrets: [], declared: declare(host, 'HUB', user) }, unclear],
    [
      'declared, one there',
      { secrets: names('HUB').slice(1), declared: declare(host, 'HUB', user) },
      unclear
    ],
    [
      'declared, and there for everybody',
      { secrets: names('HUB'), declared: declare(host, 'HUB', user) },
      ['yes yes -', []]
    ],
    [
      'asked for, of a prefix that serves another host',
      { secrets: [], members: asks(...names('HUB')), declared: declare('hub.example.org', 'HUB') },
      ['no no -', ['registry-secrets-missing']]
    ],
    [
      'asked for, names not read',
      { members: asks(...names('HUB')) },
      ['unknown unknown -', ['secrets-not-checked']]
    ],
    [
      'declared, names not read',
      { declared: declare(host, 'HUB', user) },
      ['unknown unknown -', ['secrets-not-checked']]
    ]
  ])('%s', async (_name, given, expected) => {
    const ran = await checked({ ...base, ...given })
    expect([verdicts(ran)[0], rules(ran)]).toEqual(expected)
  })

  it.each(['registry-secrets-missing', 'registry-secrets-incomplete'])('could contradict %s', async rule => {
    const ran = await checked({ ...base, secrets: rule.endsWith('missing') ? [] : names('HUB').slice(1) })
    expect(said(ran, rule)).toContain("each person's own three secrets at user level")
  })
})

describe('a SERVER that is a slip of the host', () => {
  const ecr = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
  const acr = 'contoso.azurecr.io'
  const privately = (name: string): RegistryDefinition => ({
    host: name,
    profile: name === ecr ? 'ecr' : 'token',
    repositories: team(false)
  })
  const slips: [string, string][] = [
    [ecr, '210987654321.dkr.ecr.eu-west-1.amazonaws.com'],
    [ecr, '123456789012.dkr.ecr.us-east-1.amazonaws.com'],
    [ecr, '210987654321.dkr.ecr.us-east-1.amazonaws.com'],
    [ecr, '123456789012'],
    [ecr, '123456789012.dkr.ecr.eu-west-1.amazonaws.co'],
    [acr, 'contoso.azurecr.com'],
    [acr, 'https://contoso.azurecr.cn'],
    [acr, 'fabrikam.azurecr.io'],
    [acr, 'contoso'],
    [acr, 'contoso.azurecr'],
    [acr, 'contoso.azrucr.io'],
    [host, 'registry.example.org'],
    ['quay.io', 'quay.com'],
    ['europe-docker.pkg.dev', 'us-docker.pkg.dev'],
    ['eu.gcr.io', 'gcr.io'],
    ['docker.io', 'docker'],
    ['docker.io', 'dockerhub']
  ]
  it.each(slips)('%s: %s', async (wanted, server) => {
    const registry: RegistryDefinition =
      wanted === 'docker.io' ? { ...privately(wanted), profile: 'docker-hub' } : privately(wanted)
    const variables = triple('X', server, 'robot', 'robot-password-1')
    const given: Given = { images: [`${wanted}/team/devbox:1`], registries: [registry], variables }
    const expected = wanted === 'docker.io' ? 'https://index.docker.io/v1/' : wanted
    for (const [more, verdict] of [
      [{ inside: true }, 'no no -'],
      [{ secrets: names('X') }, 'no no -'],
      [{}, 'unknown unknown -']
    ] as const) {
      const ran = await checked({ ...given, ...more })
      expect([verdicts(ran), rules(ran)]).toEqual([[verdict], ['registry-server-mismatch']])
      const words = said(ran, 'registry-server-mismatch')
      expect(words).toContain(`Set X_CONTAINER_REGISTRY_SERVER to \`${expected}\``)
      expect(words).not.toMatch(/delete|declare/i)
    }
  })

  it('is read from a declaration too', async () => {
    const declared = declare('contoso.azurecr.com', 'X')
    const images = [`${acr}/team/devbox:1`]
    const ran = await checked({ images, registries: [privately(acr)], declared, secrets: names('X') })
    expect(verdicts(ran)).toEqual(['no no -'])
    expect(rules(ran)).toContain('registry-server-mismatch')
    expect(said(ran, 'registry-server-mismatch')).toContain('is declared as "contoso.azurecr.com"')
  })

  it.each<[string, Partial<Given> & Pick<Given, 'images'>, unknown]>([
    [
      'where another image lies at that host',
      { images: [`${acr}/team/devbox:1`, 'fabrikam.azurecr.io/team/devbox:1'] },
      ['registry-login-rejected', 'registry-secrets-missing']
    ],
    [
      'where the host has a triple',
      { images: [`${acr}/team/devbox:1`], variables: triple('A', acr, 'robot', 'robot-password-1') },
      ['secrets-unused']
    ]
  ])('is none %s', async (_name, given, expected) => {
    const registries = [{ ...privately(acr), users: [robot] }, privately('fabrikam.azurecr.io')]
    const unmatchedTriple = triple('X', 'fabrikam.azurecr.io', 'robot', 'another-password')
    const ran = await checked({
      ...given,
      registries,
      inside: true,
      variables: { ...unmatchedTriple, ...given.variables }
    })
    expect([...rules(ran)].sort()).toEqual(expected)
  })

  it('is never deleted where a host needs a triple', async () => {
    const variables = triple('X', 'something.else.example', 'robot', 'robot-password-1')
    const given: Given = { images: [`${acr}/team/devbox:1`], registries: [privately(acr)], variables }
    for (const more of [{ inside: true }, { secrets: names('X') }, {}]) {
      const ran = await checked({ ...given, ...more })
      const all = ran.report.findings.flatMap(({ fixes }) =>
        fixes.map(({ text, command }) => `${text} ${command ?? ''}`)
      )
      expect(all.join('\n')).not.toMatch(/delete/i)
      expect(said(ran, 'secrets-unused')).toContain(acr)
    }
  })

  it('that is a word of the report leaves the report readable', async () => {
    const variables = triple('X', 'contoso', 'token', 'robot-password-1')
    const ran = await checked({
      images: [`${acr}/team/devbox:1`],
      registries: [privately(acr)],
      variables,
      inside: true
    })
    expect(JSON.stringify(ran.report)).not.toContain('***')
  })
})

describe('a login that cannot be one', () => {
  const gcr = 'gcr.io'
  const google = (code: string, message: string, status = 400) =>
    site(
      gcr,
      () => json(401, errors('UNAUTHORIZED')),
      ({ headers }) =>
        headers.has('authorization')
          ? json(status, { errors: [{ code, message }] })
          : json(200, { token: 'of-nobody' })
    )
  const key = JSON.stringify({ type: 'service_account', private_key: 'x'.repeat(40) })
  const given = (user: string, password: string): Given => ({
    images: [`${gcr}/acme/devbox:1`],
    variables: triple('GCR', gcr, user, password),
    inside: true
  })

  it.each([
    ['_json_key', 'no key at all'],
    ['_json_key', '"a text"'],
    ['_json_key', Buffer.from(key).toString('base64')],
    ['_json_key_base64', key]
  ])('is told without asking: %s %s', async (user, password) => {
    const ran = await checked({ ...given(user, password), sites: google('UNKNOWN', 'no') })
    expect([verdicts(ran), rules(ran)]).toEqual([['no no -'], ['registry-login-rejected']])
    expect(said(ran, 'registry-login-rejected')).toContain('JSON key')
    expect(
      ran.log.some(({ requestHeaders }) => requestHeaders.get('authorization')?.startsWith('Basic'))
    ).toBe(false)
  })

  it.each([
    ['_json_key', key],
    ['_json_key_base64', Buffer.from(key).toString('base64')]
  ])('is asked about where it may be one: %s', async (user, password) => {
    const ran = await checked({
      ...given(user, password),
      sites: google('UNKNOWN', 'Unable to parse json key.')
    })
    expect(said(ran, 'registry-login-rejected')).toContain('"Unable to parse json key"')
    expect([verdicts(ran), rules(ran)]).toEqual([['no no -'], ['registry-login-rejected']])
  })

  it.each([
    [400, 'invalid_grant'],
    [422, 'invalid_grant'],
    [400, 'invalid_request'],
    [422, 'UNPROCESSABLE']
  ])('is refused with %i %s', async (status, code) => {
    const ran = await checked({
      ...given('robot', 'robot-password-1'),
      sites: google(code, 'The key was revoked', status)
    })
    expect([verdicts(ran), rules(ran)]).toEqual([['no no -'], ['registry-login-rejected']])
    expect(said(ran, 'registry-login-rejected')).toContain('"The key was revoked"')
  })

  it.each([
    ['robot\n', 'pw-of-robot-1', 'USER ends with a line end'],
    ['robot ', 'pw-of-robot-1', 'USER ends with white space'],
    ['robot', 'pw-of-robot-1\n', 'PASSWORD ends with a line end'],
    ['robot', 'pw-of-robot-1\r\n', 'PASSWORD ends with a line end'],
    ['robot', '\tpw-of-robot-1', 'PASSWORD begins with white space']
  ])('is named at its edge: %j %j', async (user, password, words) => {
    const variables = triple('HUB', host, user, password)
    const ran = await checked({ images: [image], registries: [refusing], variables, inside: true })
    expect(rules(ran)).toEqual(['registry-login-rejected'])
    expect(said(ran, 'registry-login-rejected')).toContain(words)
    expect(JSON.stringify(ran.report)).not.toContain('pw-of-robot')
  })
})

describe('a refusal that nobody was let in behind', () => {
  it.each(['quay.io', 'gcr.io', 'contoso.azurecr.io', host])('of %s', async name => {
    const registry: RegistryDefinition = { host: name, profile: 'token', repositories: team(false) }
    const cases: [Partial<Given>, string][] = [
      [{}, 'secrets-not-checked'],
      [{ secrets: [] }, 'registry-secrets-missing'],
      [{ secrets: names('X') }, 'registry-secrets-unproven'],
      [{ secrets: names('X').slice(1) }, 'registry-secrets-incomplete'],
      [{ secrets: [], userSecrets: names('X') }, 'registry-secrets-user-only'],
      [{ inside: true }, 'registry-secrets-missing']
    ]
    for (const [more, rule] of cases) {
      const ran = await checked({ images: [`${name}/team/devbox:1`], registries: [registry], ...more })
      const found = ran.report.findings.find(one => one.rule === rule)
      expect(said(ran, rule)).toContain('is private or does not exist')
      const looks = (found?.fixes ?? []).map(({ text }) => text.startsWith('Check that it exists'))
      expect(looks).toContain(true)
      expect(looks[0]).toBe(name === 'quay.io' || name === 'gcr.io')
    }
  })
})

describe('Alibaba Cloud', () => {
  it.each([
    ['registry.eu-central-1.aliyuncs.com', 'dockerauth.cn-hangzhou.aliyuncs.com'],
    ['registry-intl.eu-central-1.aliyuncs.com', 'dockerauth.eu-central-1.aliyuncs.com'],
    ['registry-vpc.cn-beijing.aliyuncs.com', 'dockerauth-vpc.cn-hangzhou.aliyuncs.com'],
    ['acme-registry.cn-hangzhou.cr.aliyuncs.com', 'dockerauth-ee.cn-hangzhou.aliyuncs.com']
  ])('gives %s its login through %s', async (name, realm) => {
    const registry: RegistryDefinition = { ...refusing, host: name, realm: `https://${realm}/auth` }
    const variables = triple('ALI', name, 'robot', 'robot-password-1')
    const ran = await checked({
      images: [`${name}/team/devbox:1`],
      registries: [registry],
      variables,
      inside: true
    })
    expect([verdicts(ran), rules(ran)]).toEqual([['yes unknown -'], []])
  })

  it.each(['dockerauth.oss-cn-hangzhou.aliyuncs.com', 'evil.cn-hangzhou.aliyuncs.com'])(
    'shows no password to %s',
    async realm => {
      const name = 'registry.cn-beijing.aliyuncs.com'
      const registry: RegistryDefinition = { ...refusing, host: name, realm: `https://${realm}/auth` }
      const variables = triple('ALI', name, 'robot', 'robot-password-1')
      const ran = await checked({
        images: [`${name}/team/devbox:1`],
        registries: [registry],
        variables,
        inside: true
      })
      expect(verdicts(ran)).toEqual(['unknown unknown -'])
      expect(
        ran.log.some(
          ({ host: asked, requestHeaders }) => asked === realm && requestHeaders.has('authorization')
        )
      ).toBe(false)
    }
  )
})
