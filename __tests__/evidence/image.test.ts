import { describe, expect, it } from '@jest/globals'
import { pullDetail } from '../../src/evidence/pulls.ts'
import type { Asking } from '../../src/evidence/means.ts'
import type { ImageFacts } from '../../src/evidence/types.ts'
import { askImage } from '../../src/evidence/image.ts'
import type { PackageAnswer } from '../../src/github/types.ts'
import { ownTokenCanMatter } from '../../src/judge/open-questions.ts'
import type { EnvironmentTriple } from '../../src/model.ts'
import type { Login, PullResult, RegistryClient } from '../../src/oci/pull-result.ts'
import { allowed, loginRefused, notFound, reference, refused } from './uses.ts'

const depth = { links: false, platforms: ['linux/amd64'], blob: false }
const own = { claim: 'repository-token-pull', token: 'ghs_own' } as const
const other = { claim: 'other-token-pull', token: 'ghp_other' } as const

function found(visibility: 'public' | 'private' | 'internal', tokenRefused?: string): PackageAnswer {
  const look = { read: 'found', visibility, visibilityWord: visibility, linkedRepository: null } as const
  const rest = { ownerType: 'Organization', page: null } as const
  return tokenRefused === undefined ? { ...look, ...rest } : { ...look, ...rest, tokenRefused }
}
const unknownPackage: PackageAnswer = { read: 'not-found', ownerType: 'Organization', detail: '404' }

/** How everyone answers, and who was asked. */
interface Scene {
  readonly anonymous?: PullResult
  readonly byToken?: Readonly<Record<string, PullResult>>
  readonly again?: PullResult
  readonly package?: PackageAnswer
  readonly tokens?: Asking['pullTokens']
  readonly triple?: Partial<EnvironmentTriple>
  readonly tripleLook?: PullResult
  readonly docker?: boolean
  /** The App that GitHub names for the token. */
  readonly app?: string
  readonly emptyMayBeWithheld?: boolean
}

interface Outcome {
  readonly facts: ImageFacts
  readonly asked: readonly string[]
}

async function ask(scene: Scene, authority: ImageFacts['authority'] = 'github'): Promise<Outcome> {
  const asked: string[] = []
  const who = (login: Login): string => (login.kind === 'anonymous' ? 'anonymous' : login.password)
  const client = (name: string, answer: (login: Login) => PullResult): RegistryClient => ({
    tryLogin: () => Promise.resolve({ kind: 'accepted' }),
    nearTags: () => Promise.resolve([]),
    tryPull: (_reference, login, { blob }) => {
      asked.push(`${name} ${who(login)}${blob ? ' with a layer' : ''}`)
      return Promise.resolve(answer(login))
    }
  })
  const triple = {
    prefix: 'X',
    server: 'ghcr.io',
    user: 'robot',
    password: 'triple',
    empty: [],
    ...scene.triple
  }
  const first = (login: Login): PullResult => {
    if (login.kind === 'anonymous') return scene.anonymous ?? refused
    if (login.password === 'triple') return scene.tripleLook ?? allowed()
    return scene.byToken?.[login.password] ?? refused
  }
  const asking: Asking = {
    registry: client('registry', first),
    again: client('again', login => scene.again ?? first(login)),
    github: {
      package: () => {
        asked.push('package')
        return Promise.resolve(scene.package ?? unknownPackage)
      },
      appOfToken: () => {
        asked.push('who')
        return Promise.resolve(scene.app ?? null)
      }
    } as unknown as Asking['github'],
    canMatter: { ownToken: ownTokenCanMatter, names: () => false },
    containerRegistry: 'ghcr.io',
    pullTokens: scene.tokens ?? [],
    ownerType: 'Organization',
    owner: 'acme',
    emptyMayBeWithheld: scene.emptyMayBeWithheld ?? false,
    triplesFor: () => (scene.triple === undefined ? [] : [{ triple, spelling: 'exact' }]),
    loginOf: ({ triple: { user, password } }, host) =>
      Promise.resolve({
        kind: 'login',
        login: { kind: 'basic', host, user: user ?? '', password: password ?? '' },
        ecr: null,
        faults: []
      }),
    pullWithLogin: (_reference, login, { blob }) => {
      asked.push(`registry ${who(login)}${blob ? ' with a layer' : ''}`)
      return Promise.resolve(first(login))
    },
    loginPull: (_reference, login) => {
      asked.push(`login ${who(login)}`)
      return Promise.resolve(first(login))
    },
    docker:
      scene.docker === true
        ? (_reference, login) => {
            asked.push(`docker ${who(login)}`)
            return Promise.resolve({ result: 'allowed', detail: 'docker says so' })
          }
        : null
  }
  const facts = await askImage(reference('acme/devbox'), authority, depth, asking)
  return { facts, asked }
}

describe('nobody is asked once the answer is certain', () => {
  it.each<[string, PullResult, string[]]>([
    ['allowed', allowed(), ['registry anonymous']],
    ['not found', notFound, ['registry anonymous']],
    ['refused', refused, ['registry anonymous', 'registry ghs_own', 'package', 'again ghs_own', 'who']]
  ])('%s', async (_name, anonymous, expected) => {
    expect((await ask({ anonymous, tokens: [own] })).asked).toEqual(expected)
  })

  it('a retired registry is asked nothing', async () => {
    const { asked, facts } = await ask({ tokens: [own] }, 'retired')
    expect([asked, facts.anonymous.result]).toEqual([[], 'skipped'])
  })

  it("a registry that is not GitHub's is given no token of GitHub", async () => {
    const { asked, facts } = await ask({ tokens: [own, other] }, 'other')
    expect([asked, facts.package, facts.tokens]).toEqual([['registry anonymous'], null, []])
  })

  it('without an answer to the anonymous pull no token is tried', async () => {
    const anonymous: PullResult = { result: 'unreachable', cause: 'dns', detail: 'no such host' }
    expect((await ask({ anonymous, tokens: [own] })).asked).toEqual(['registry anonymous', 'package'])
  })

  it.each<[string, PullResult, string[]]>([
    ['pulls', allowed(), ['ghs_own']],
    ['finds nothing', notFound, ['ghs_own']],
    ['is refused', refused, ['ghs_own', 'ghp_other']]
  ])('where the first token %s', async (_name, look, tried) => {
    const { asked } = await ask({
      tokens: [own, other],
      byToken: { ghs_own: look },
      package: found('private')
    })
    expect(asked.filter(one => /^registry gh/.test(one))).toEqual(tried.map(token => `registry ${token}`))
  })
})

describe('who is asked again (facts R36)', () => {
  it('everyone, where the API calls the package public and the registry refuses it', async () => {
    const { facts, asked } = await ask({ package: found('public'), again: allowed(), tokens: [own] })
    expect(asked.filter(one => one.startsWith('again'))).toEqual(['again anonymous'])
    expect(facts.anonymous.result).toBe('allowed')
  })

  it.each([
    ['private', found('private')],
    ['not known', unknownPackage]
  ])("R's own token, where it is refused a package that is %s: a `no` rests on it", async (_name, look) => {
    const { facts, asked } = await ask({ package: look, again: allowed(), tokens: [own] })
    expect(asked.filter(one => one.startsWith('again'))).toEqual(['again ghs_own'])
    expect(facts.tokens.map(({ look: { result } }) => result)).toEqual(['allowed'])
  })

  it.each<[string, Scene]>([
    ['a token whose refusal proves nothing', { package: found('private'), tokens: [other] }],
    ['a token that pulls', { package: found('private'), tokens: [own], byToken: { ghs_own: allowed() } }],
    [
      'a token that the API refuses too',
      { package: { read: 'refused', status: 403, detail: '403' }, tokens: [own] }
    ],
    [
      'a token that the API refused, where another answered',
      { package: found('private', 'may not'), tokens: [own, other] }
    ],
    ['where the API is silent', { package: { read: 'unreachable', detail: '503' }, tokens: [own] }]
  ])('not %s', async (_name, scene) => {
    expect((await ask(scene)).asked.filter(one => one.startsWith('again'))).toEqual([])
  })
})

describe('the refusal of a token that may read no package', () => {
  it.each([
    ['there', found('private', 'the token may not read packages (403)')],
    ['not there', { ...unknownPackage, tokenRefused: 'the token may not read packages (403)' }]
  ])('says nothing about a package that another token sees as %s', async (_name, look) => {
    const { facts } = await ask({ package: look, tokens: [own, other] })
    expect(facts.tokens.map(({ claim }) => claim)).toEqual(['other-token-pull'])
  })

  it('where it pulls all the same, that counts', async () => {
    const look = found('private', 'the token may not read packages (403)')
    const { facts } = await ask({ package: look, tokens: [own], byToken: { ghs_own: allowed() } })
    expect(facts.tokens.map(({ claim }) => claim)).toEqual(['repository-token-pull'])
  })
})

describe("whose token was refused, a workflow's or an App's", () => {
  const claims = ({ tokens }: ImageFacts): string[] =>
    tokens.map(({ claim, app }) => `${claim} ${app ?? '-'}`)

  it.each([
    ['private', found('private')],
    ['not known', unknownPackage]
  ])("an App's proves nothing about a package that is %s", async (_name, look) => {
    const { facts } = await ask({ package: look, tokens: [own], app: 'release-bot' })
    expect(claims(facts)).toEqual(['other-token-pull release-bot'])
  })

  it("the workflow's own is R's", async () => {
    const { facts, asked } = await ask({ package: found('private'), tokens: [own] })
    expect(claims(facts)).toEqual(['repository-token-pull -'])
    expect(asked).toContain('who')
  })

  it.each<[string, Scene]>([
    ['it pulls', { byToken: { ghs_own: allowed() } }],
    ['it pulls when asked again', { again: allowed() }],
    ['it is of a codespace', { tokens: [{ claim: 'codespace-token-pull', token: 'ghu_own' }] }],
    ['it is anybody', { tokens: [other] }],
    ['the API refuses it too', { package: { read: 'refused', status: 403, detail: '403' } }],
    ['the package is public', { package: found('public') }],
    ['the package is internal', { package: found('internal') }]
  ])('is not asked where %s', async (_name, scene) => {
    const { asked } = await ask({ package: found('private'), tokens: [own], app: 'release-bot', ...scene })
    expect(asked).not.toContain('who')
  })
})

const withheld =
  'the secret that the workflow sets it from does not exist, or runs like this one (of a fork, of Dependabot) are not given it'

describe('triples', () => {
  it('are tried with a layer for an image that is not public', async () => {
    const { asked, facts } = await ask({ triple: {} }, 'other')
    expect(asked).toEqual(['registry anonymous', 'registry triple with a layer'])
    expect([facts.anonymous.result, ...facts.triples.map(({ look }) => look.result)]).toEqual([
      'refused',
      'allowed'
    ])
  })

  it('of a public image are asked for their login alone', async () => {
    const { asked, facts } = await ask({ anonymous: allowed(), triple: {} }, 'other')
    expect(asked).toEqual(['registry anonymous', 'login triple'])
    expect(facts.triples.map(({ look }) => look.result)).toEqual(['allowed'])
  })

  it('are tried for what may be hidden from people without a login, but by GitHub nothing is', async () => {
    const asked = async (authority: ImageFacts['authority']) =>
      (await ask({ anonymous: notFound, triple: {} }, authority)).asked
    expect(await asked('other')).toEqual(['registry anonymous', 'registry triple with a layer'])
    expect(await asked('github')).toEqual(['registry anonymous'])
  })

  it.each([
    [{ password: null, empty: ['PASSWORD'] }, 'X_CONTAINER_REGISTRY_PASSWORD is empty'],
    [
      { user: null, password: null, empty: ['USER', 'PASSWORD'] },
      'X_CONTAINER_REGISTRY_USER and X_CONTAINER_REGISTRY_PASSWORD are empty'
    ],
    [
      { user: null, password: null, empty: ['PASSWORD'] },
      'X_CONTAINER_REGISTRY_USER is not set, and X_CONTAINER_REGISTRY_PASSWORD is empty'
    ]
  ] as const)('say which variables are empty, and why: %j', async (triple, detail) => {
    const { facts } = await ask({ triple, emptyMayBeWithheld: true }, 'other')
    expect(facts.triples.map(({ look }) => pullDetail(look))).toEqual([`${detail}: ${withheld}`])
  })

  it('are not tried where a part is missing, and say which', async () => {
    const { asked, facts } = await ask({ triple: { password: null } }, 'other')
    expect(asked).toEqual(['registry anonymous'])
    expect(facts.triples[0]).toMatchObject({
      parts: 'incomplete',
      look: { result: 'skipped', cause: 'incomplete-triple', unset: ['X_CONTAINER_REGISTRY_PASSWORD'] }
    })
  })
})

describe('the docker client (specification 6.1)', () => {
  it.each<[string, PullResult, string[]]>([
    ['pulls', allowed(), ['docker triple']],
    ['finds nothing', notFound, ['docker triple']],
    ['may not pull', refused, ['docker triple']],
    ['is refused', loginRefused, []],
    ['got no answer', { result: 'unreachable', cause: 'realm-refused', detail: 'another domain' }, []]
  ])('is asked only after a login that was accepted: one that %s', async (_name, tripleLook, expected) => {
    const { asked, facts } = await ask({ triple: {}, tripleLook, docker: true }, 'other')
    expect(asked.filter(one => one.startsWith('docker'))).toEqual(expected)
    expect(facts.docker?.result).toBe(expected.length === 0 ? 'skipped' : 'allowed')
  })

  it('is not asked without a triple, nor with a part of one', async () => {
    for (const scene of [{}, { triple: { user: null } }]) {
      const { asked, facts } = await ask({ ...scene, docker: true }, 'other')
      expect(asked).toEqual(['registry anonymous'])
      expect(facts.docker).toMatchObject({ result: 'skipped' })
    }
  })

  it('is not mentioned where it was not wanted', async () => {
    const { facts } = await ask({ triple: {} }, 'other')
    expect(facts.docker).toBeNull()
  })
})
