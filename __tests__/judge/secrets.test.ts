import { describe, expect, it } from '@jest/globals'
import type { Facts, ImageFacts, TripleFact } from '../../src/evidence/types.ts'
import type { TriplePart } from '../../src/model.ts'
import * as made from './facts-builders.ts'
import {
  allowed,
  imageFacts,
  judgeOne,
  names,
  refused,
  rulesOf,
  silent,
  survey,
  triple,
  use
} from './facts-builders.ts'
import { ecr, ecrTriple } from './scenarios.ts'

const acr = 'mycompany.azurecr.io/devbox:2'

describe('why the names were not read', () => {
  it.each([
    ['a fork', { run: { ...made.inActions, fromFork: true } }, 'comes from a fork'],
    ['Dependabot', { run: { ...made.inActions, byDependabot: true } }, 'Dependabot started the run'],
    ['no token', {}, 'no `secrets-token` was given'],
    [
      'a level',
      {
        secrets: survey([], {
          allRead: false,
          unread: [
            { level: 'organization' as const, why: 'not-permitted' as const, detail: 'the API answered 403' }
          ]
        })
      },
      'organization level: the API answered 403'
    ]
  ])('%s', (_name, over, words) => {
    const [first] = judgeOne(imageFacts(acr), over).findings
    expect(first?.rule).toBe('secrets-not-checked')
    expect(made.saidBy(first).toLowerCase()).toContain(words.toLowerCase())
    const look = first?.fixes.find(({ command }) => command?.startsWith('gh secret list'))
    expect(look?.note).toContain(
      'ACR_CONTAINER_REGISTRY_SERVER with the value `mycompany.azurecr.io`, ACR_CONTAINER_REGISTRY_USER and ACR_CONTAINER_REGISTRY_PASSWORD'
    )
    expect(JSON.stringify(first?.fixes)).not.toMatch(/gh secret (?:set|delete)/)
  })
})

describe('the evidence of names', () => {
  const evidence = (over: Parameters<typeof judgeOne>[1], image = imageFacts(acr)) =>
    judgeOne(image, over).images[0]?.evidence.filter(
      ({ claim }) => claim === 'secret-names' || claim === 'declared-registry'
    )
  const declarations = made.declarations({ registries: [made.declared('mycompany.azurecr.io', 'ACR')] })

  it('says whether a login was tried', () => {
    const secrets = survey([names('ACR')])
    const said = (image: ReturnType<typeof imageFacts>) =>
      evidence({ secrets, declarations }, image)?.map(({ detail }) => detail)
    expect(said(imageFacts(acr))).toEqual([
      '.github/codespaces-preflight.yml:6 states that ACR_CONTAINER_REGISTRY_* serve mycompany.azurecr.io',
      'ACR_CONTAINER_REGISTRY_SERVER at repository level, ACR_CONTAINER_REGISTRY_USER at repository level and ACR_CONTAINER_REGISTRY_PASSWORD at repository level; the password was written 2026-03-01; no login with them was tried'
    ])
    expect(said(imageFacts(acr, { triples: [triple('ACR', allowed())] }))?.[1]).toContain(
      'a login with the values that this run was given under the same names works'
    )
  })

  it.each([
    ['refused', refused('login'), 'is refused'],
    ['may not pull', refused(), 'is refused'],
    ['got no answer', silent(), 'got no answer that decides']
  ])('never says that none was tried where one %s', (_name, look, words) => {
    const secrets = survey([names('ACR')])
    const said = evidence({ secrets, declarations }, imageFacts(acr, { triples: [triple('ACR', look)] }))
    expect(said?.[1]?.detail).toContain(`under the same names ${words}`)
  })

  it('names the level of a part that does not reach the repository', () => {
    const levels = { SERVER: null, USER: null, PASSWORD: 'repository' } as const
    const unassigned = [{ part: 'USER', level: 'organization' }] as const
    const secrets = survey([names('ACR', 'not-assigned', { levels, unassigned })])
    const detail = evidence({ secrets })?.[0]?.detail
    expect(detail).toContain('ACR_CONTAINER_REGISTRY_SERVER at no level')
    expect(detail).toContain('_USER at organization level (not for this repository)')
  })

  it('names the levels that were not read', () => {
    const secrets = survey([], {
      allRead: false,
      unread: [{ level: 'organization', why: 'not-permitted', detail: 'the API answered 403.' }]
    })
    expect(evidence({ secrets })).toEqual([
      { claim: 'secret-names', result: 'skipped', detail: 'organization level: the API answered 403' }
    ])
  })

  it('says that there are none', () => {
    expect(evidence({ secrets: survey([]) })?.[0]?.result).toBe('not-found')
  })

  it('is not there where nobody needed names', () => {
    expect(evidence({ secrets: survey([names('ACR')]) }, imageFacts(acr, { anonymous: allowed() }))).toEqual(
      []
    )
  })
})

describe('ECR', () => {
  const judged = (...one: Parameters<typeof ecrTriple>) =>
    judgeOne(imageFacts(ecr, { triples: [ecrTriple(...one)] }))
  it.each([
    ['unknown-key', 'access-key', 'knows no active access key'],
    ['wrong-secret', 'access-key', 'is not the secret key of the access key'],
    ['session-key', 'session-key', 'temporary credentials'],
    ['no-authorization-permission', 'access-key', 'lacks `ecr:GetAuthorizationToken`'],
    ['expired-token', 'token', 'has expired']
  ] as const)('tells %s apart', (refusal, user, words) => {
    const result = judged(refused('login'), { refusal, user })
    expect(made.saidBy(result.findings[0])).toContain(words)
    expect(made.accessOf(result)).toEqual(['no', 'no', null])
  })

  it('a throttled exchange is no refusal', () => {
    const result = judged(silent('rate-limited'), { refusal: 'throttled' })
    expect(made.accessOf(result)).toEqual(['unknown', 'unknown', null])
  })

  it.each([
    ['ecr:BatchGetImage is denied', '`ecr:BatchGetImage` is missing'],
    ['refused (403)', '`ecr:BatchGetImage` or `ecr:GetDownloadUrlForLayer` is missing']
  ])('names the action: %s', (detail, words) => {
    expect(judged(refused('pull', detail), {}).findings[0]?.message).toContain(words)
  })

  it('names the action that gives layers where one was refused', () => {
    const answer = {
      asked: 'a layer',
      code: null,
      denied: { principal: null, actions: [] },
      words: 'a layer was refused'
    } as const
    const look = { result: 'refused', stage: 'pull', status: 403, detail: answer.words, answer } as const
    expect(judged(look, {}).findings[0]?.message).toContain('`ecr:GetDownloadUrlForLayer` is missing')
  })

  it('a token of 12 hours that a run got for itself proves nothing of the secrets', () => {
    const all = { secrets: survey([names('ECR')]) }
    const judgedWith = (user: 'token' | 'access-key', run = made.inActions) =>
      judgeOne(
        imageFacts(ecr, { triples: [ecrTriple(allowed(), { user })] }),
        { ...all, run },
        { requireProof: true }
      )
    const detail = judgedWith('token').images[0]?.evidence.at(-2)?.detail
    expect(detail).toContain('its password is a temporary token, which proves that its account may pull')
    expect(made.accessOf(judgedWith('token'))).toEqual(['yes', 'yes', null])
    expect(judgedWith('token').conclusion).toBe('fail')
    expect(judgedWith('access-key').conclusion).toBe('pass')
    expect(judgedWith('token', made.inCodespace).conclusion).toBe('pass')
  })

  it.each([
    ['mycompany.azurecr.io', 'is not a valid login for mycompany.azurecr.io', 'Set USER and PASSWORD'],
    ['public.ecr.aws', 'The images of public.ecr.aws are pulled without a login', 'See where ECR_']
  ])('an access key for %s was sent nowhere', (host, words, first) => {
    const look = refused('login', 'USER is the id of an AWS access key')
    const triples = [ecrTriple(look, { refusal: 'other-host' })]
    const { findings, ...rest } = judgeOne(imageFacts(`${host}/devbox:2`, { triples }))
    expect(findings[0]).toMatchObject({ rule: 'registry-login-rejected', severity: 'error' })
    expect(made.saidBy(findings[0])).toContain(words)
    expect(findings[0]?.fixes[0]?.text).toContain(first)
    expect(made.accessOf({ findings, ...rest })).toEqual(['no', 'no', null])
  })

  it('the recommended name is for a single ECR host', () => {
    const other = '123456789012.dkr.ecr.us-east-1.amazonaws.com/team/devbox:2'
    const registries = [ecr, other].map(text => made.declared(made.reference(text).registry, 'AWSREG'))
    const all = { secrets: survey([names('AWSREG')]), declarations: made.declarations({ registries }) }
    const rulesFor = (texts: readonly string[]) =>
      rulesOf(
        made.judgeAll(
          texts.map(text => use(text)),
          made.facts(
            texts.map(text => imageFacts(text)),
            all
          )
        )
      )
    expect(rulesFor([ecr])).toEqual(['ecr-secrets-name'])
    expect(rulesFor([ecr, other])).toEqual([])
  })
})

describe('secrets for GitHub that are not needed', () => {
  const rules = (image: Parameters<typeof imageFacts>[1], text = 'ghcr.io/acme/devbox:2') =>
    rulesOf(
      judgeOne(imageFacts(text, { triples: [triple('GHCR', allowed())], ...image }), {
        secrets: survey([names('GHCR')])
      })
    )

  it.each([
    ['public', { anonymous: allowed() }, true],
    ['internal', { package: made.packageOf('internal') }, true],
    [
      "linked, and the repository's own token pulls",
      { package: made.packageOf('private', 'acme/web'), tokens: [made.ownTokenOk] },
      true
    ],
    [
      "not linked, and the repository's own token pulls, which proves nothing for codespaces",
      { tokens: [made.ownTokenOk] },
      false
    ],
    ["the repository's own token is refused", { tokens: [made.ownTokenRefused] }, false],
    ['only the triple pulls', {}, false]
  ])('%s', (_name, image, told) => {
    expect(rules(image).includes('ghcr-secrets-redundant')).toBe(told)
  })

  const linked = { package: made.packageOf('private', 'acme/web'), tokens: [made.ownTokenOk] }
  const said = (look: ReturnType<typeof allowed>): string =>
    judgeOne(imageFacts('ghcr.io/acme/devbox:2', { ...linked, triples: [triple('GHCR', look)] }), {
      secrets: survey([names('GHCR')])
    })
      .findings.find(({ rule }) => rule === 'ghcr-secrets-redundant')
      ?.notes.join(' ') ?? ''

  it('a login that works breaks the pull later, one that is refused breaks it now', () => {
    expect(said(allowed())).toContain('An expired token there breaks every pull')
    expect(said(refused('login'))).toContain('The registry refuses them already')
    expect(said(refused('login'))).not.toContain('expired')
  })

  it('a triple of the run that is no Codespaces secret cannot be deleted', () => {
    const one = imageFacts('ghcr.io/acme/devbox:2', { ...linked, triples: [triple('GHCR', allowed())] })
    expect(rulesOf(judgeOne(one, { secrets: survey([]) }))).toEqual([])
  })

  const byName = (prefix: string, image: Partial<ImageFacts> = linked, over: Partial<Facts> = {}) =>
    judgeOne(imageFacts('ghcr.io/acme/devbox:2', image), { secrets: survey([names(prefix)]), ...over })

  it.each(['GHCR', 'GHCR_READ', 'GITHUB'])(
    'by name alone, of %s, that is a notice and no verdict',
    prefix => {
      const result = byName(prefix)
      expect(result.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
        ['ghcr-secrets-redundant', 'notice']
      ])
      expect(made.saidBy(result.findings[0])).toMatch(
        /are not needed if they are for ghcr\.io.*an expired token there breaks every pull/
      )
      expect(result.findings[0]?.fixes.map(({ command }) => command)).toEqual([undefined])
      expect(made.accessOf(result)).toEqual(['yes', 'yes', null])
    }
  )

  it.each<[string, ReturnType<typeof byName>]>([
    ['another name', byName('ACR')],
    ['a name that only begins so', byName('GHCRX')],
    ['a package that needs a login', byName('GHCR', {})],
    ['a triple that is not complete', byName('', linked, { secrets: survey([names('GHCR', 'incomplete')]) })],
    ['one that does not reach', byName('', linked, { secrets: survey([names('GHCR', 'not-assigned')]) })],
    [
      'one that is declared for another registry',
      byName('GHCR', linked, {
        declarations: made.declarations({ registries: [made.declared('a.example', 'GHCR')] })
      })
    ]
  ])('not of %s', (_name, { findings }) => {
    expect(findings.map(({ rule }) => rule)).not.toContain('ghcr-secrets-redundant')
  })

  it('once for a triple that a login shows to be for it', () => {
    const image = { ...linked, triples: [triple('GHCR', refused('login'))] }
    expect(
      byName('GHCR', image).findings.filter(({ rule }) => rule === 'ghcr-secrets-redundant')
    ).toHaveLength(1)
  })

  it('are needed for packages of others', () => {
    expect(rules({ anonymous: allowed() }, 'ghcr.io/other/devbox:2')).toEqual([])
  })
})

describe('the docker client', () => {
  const rules = (result: 'allowed' | 'refused' | 'no-proof' | 'skipped', ours = allowed()) =>
    rulesOf(
      judgeOne(
        imageFacts(acr, { triples: [triple('ACR', ours)], docker: { result, detail: 'it says so' } }),
        { secrets: survey([names('ACR')]) }
      )
    )

  it.each([
    ['refused', allowed(), ['docker-client-disagrees']],
    ['allowed', refused(), ['docker-client-disagrees', 'registry-pull-denied']],
    ['allowed', allowed(), []],
    ['no-proof', allowed(), []],
    ['skipped', refused(), ['registry-pull-denied']],
    ['refused', silent(), ['registry-unreachable']]
  ] as const)('%s against %p', (result, ours, expected) => {
    expect(rules(result, ours)).toEqual(expected)
  })
})

describe('a triple of which the run was given a part', () => {
  const part = (look: TripleFact['look'], ...absent: readonly TriplePart[]) =>
    imageFacts(acr, { triples: [triple('ACR', look, { parts: 'incomplete', absent })] })
  it.each([
    ['unread', null],
    ['complete', survey([names('ACR')])]
  ])('is not passed over in silence: names %s', (_name, secrets) => {
    const empty = made.incomplete([], ['ACR_CONTAINER_REGISTRY_USER', 'ACR_CONTAINER_REGISTRY_PASSWORD'])
    const [found] = judgeOne(part(empty, 'USER', 'PASSWORD'), { secrets }).findings
    expect(made.saidBy(found)).toContain(
      'No login was tried: ACR_CONTAINER_REGISTRY_USER and ACR_CONTAINER_REGISTRY_PASSWORD are empty.'
    )
  })

  it('without SERVER names no host', () => {
    const { findings } = judgeOne(part(made.incomplete(['ACR_CONTAINER_REGISTRY_SERVER']), 'SERVER'))
    expect(made.saidBy(findings[0])).not.toContain('No login was tried')
  })
})

describe('a login that breaks a public image', () => {
  const said = (one: ReturnType<typeof triple>) =>
    judgeOne(imageFacts(acr, { anonymous: allowed(), triples: [one] })).findings[0]
  it.each([
    ['refused', triple('ACR', refused('login')), 'refuses the login of ACR', 'Set USER and PASSWORD'],
    [
      'without the pull',
      triple('ACR', refused()),
      'is public, but the login of ACR_CONTAINER_REGISTRY_* may not pull',
      'Let the login of ACR'
    ],
    [
      'of AWS',
      ecrTriple(refused('login'), { refusal: 'other-host' }),
      'the login of ECR_CONTAINER_REGISTRY_* is not valid for',
      'Set USER and PASSWORD'
    ]
  ])('%s', (_name, one, words, fix) => {
    expect(said(one)?.rule).toBe('login-breaks-public-image')
    expect(said(one)?.message).toContain(words)
    expect(said(one)?.fixes[0]?.text).toContain(fix)
  })
})

describe('an early pull', () => {
  const judged = (
    image: ReturnType<typeof imageFacts>,
    named: string | null,
    kind: 'image' | 'compose-image' = 'image'
  ) => {
    const command = {
      ...made.span(made.path, 20, 3),
      property: 'onCreateCommand',
      does: 'early-pull',
      reference: named === null ? null : made.reference(named)
    } as const
    const configurations = [made.configuration({ commands: [command] })]
    const secrets = survey([names('ACR', 'complete')])
    const registries = [made.declared('mycompany.azurecr.io', 'ACR')]
    const over = { secrets, declarations: made.declarations({ registries }) }
    return judgeOne(image, over, {}, [use(acr, { kind })], { configurations })
  }
  it.each([
    ['of the image', acr, 'image', ['early-image-pull']],
    ['of another tag of it', 'mycompany.azurecr.io/devbox:3', 'image', ['early-image-pull']],
    ['of an image that nobody asked about', 'quay.io/a/b:1', 'image', []],
    ['of a compose project', null, 'compose-image', ['early-image-pull']],
    ['of a compose project without images', null, 'image', []]
  ] as const)('%s', (_name, named, kind, rules) => {
    const result = judged(imageFacts(acr), named, kind)
    expect(rulesOf(result)).toEqual(rules)
    expect(result.findings.map(({ location }) => location?.line)).toEqual(rules.map(() => 20))
  })

  it('of a public image is fine', () => {
    expect(rulesOf(judged(imageFacts(acr, { anonymous: allowed() }), acr))).toEqual([])
  })
})
