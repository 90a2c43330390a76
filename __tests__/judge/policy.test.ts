import { describe, expect, it } from '@jest/globals'
import type { Ignore } from '../../src/declarations/declarations.ts'
import type { Audience, Reason, Severity } from '../../src/model.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Judgement } from '../../src/judge/types.ts'
import { finding } from '../../src/rules/finding.ts'
import * as made from './facts-builders.ts'
import {
  allowed,
  imageFacts,
  judgeOne,
  names,
  repositoryOf,
  rulesOf,
  silent,
  survey,
  triple,
  use
} from './facts-builders.ts'

const acr = 'mycompany.azurecr.io/devbox:2'
const healthy = imageFacts(acr, { anonymous: allowed() })
const unknownImage = imageFacts(acr, { anonymous: silent() })
const blocked = imageFacts(acr)
const none = { secrets: survey([]) }
const userOnly = { secrets: survey([names('ACR', 'user-only')]) }
const inPublic = { repositoryAnswer: repositoryOf('public') }

const ignoring: Ignore = {
  rule: 'registry-secrets-missing',
  image: null,
  reason: 'known',
  until: null,
  ...made.span(made.configFile, 12, 5)
}
const grantOfDevbox = {
  declarations: made.declarations({ grants: [made.grant('ghcr.io/acme/devbox')] })
}

describe('severity', () => {
  it.each<readonly [string, typeof none, readonly Audience[], string, Severity]>([
    ['no for the team', none, ['team'], 'registry-secrets-missing', 'error'],
    ['no for the team, asked for prebuilds alone', none, ['prebuild'], 'registry-secrets-missing', 'error'],
    [
      'no, asked for people outside of a private repository',
      none,
      ['outside'],
      'registry-secrets-missing',
      'warning'
    ],
    ['no for prebuilds, which nobody asked for', userOnly, ['team'], 'registry-secrets-user-only', 'warning'],
    ['no for prebuilds, asked for', userOnly, ['team', 'prebuild'], 'registry-secrets-user-only', 'error']
  ])('%s', (_name, over, audiences, rule, severity) => {
    const { findings } = judgeOne(blocked, over, { audiences })
    expect(findings.map(found => [found.rule, found.severity])).toEqual([[rule, severity]])
  })

  it.each<readonly [readonly Audience[], Severity]>([
    [['team'], 'notice'],
    [['team', 'outside'], 'error']
  ])('people outside, where %p are asked for: %s', (audiences, severity) => {
    const { findings } = judgeOne(blocked, { ...inPublic, secrets: survey([names('ACR')]) }, { audiences })
    expect(findings.find(({ rule }) => rule === 'outside-contributors-blocked')?.severity).toBe(severity)
  })

  it('what keeps the image from everybody is an error where only people outside are asked for', () => {
    const { findings } = judgeOne(blocked, { ...inPublic, ...none }, { audiences: ['outside'] })
    expect(findings.map(found => [found.rule, found.severity])).toEqual([
      ['registry-secrets-missing', 'error']
    ])
  })

  it('an image that is not required weighs one step less', () => {
    const cache = [use(acr, { kind: 'cache-from', required: false })]
    expect(judgeOne(blocked, none, {}, cache).findings[0]?.severity).toBe('warning')
    const both = [...cache, use(acr, made.span(made.path, 9, 1))]
    expect(judgeOne(blocked, none, {}, both).findings[0]?.severity).toBe('error')
  })
})

describe('ignore', () => {
  const ignore = (over: Partial<Ignore>): Ignore => ({
    rule: 'registry-secrets-missing',
    image: null,
    reason: 'known',
    until: null,
    ...made.span(made.configFile, 12, 5),
    ...over
  })
  const judged = (over: Partial<Ignore>) =>
    judgeOne(blocked, { ...none, declarations: made.declarations({ ignores: [ignore(over)] }) })

  it.each<readonly [string, Partial<Ignore>, readonly string[], number]>([
    ['every image', {}, [], 1],
    ['the exact image', { image: acr }, [], 1],
    ['a trailing *', { image: 'mycompany.azurecr.io/*' }, [], 1],
    ['another image', { image: 'quay.io/*' }, ['registry-secrets-missing', 'unused-declaration'], 0],
    ['a * that is not last', { image: '*/devbox:2' }, ['registry-secrets-missing', 'unused-declaration'], 0],
    ['another rule', { rule: 'no-amd64-image' }, ['registry-secrets-missing', 'unused-declaration'], 0],
    ['its last day', { until: '2026-11-21' }, [], 1],
    ['the day after', { until: '2026-11-20' }, ['registry-secrets-missing', 'expired-ignore'], 0]
  ])('%s', (_name, over, rules, ignored) => {
    const result = judged(over)
    expect([...rulesOf(result)].sort()).toEqual([...rules].sort())
    expect(result.ignored).toBe(ignored)
    expect(result.conclusion).toBe(rules.includes('registry-secrets-missing') ? 'fail' : 'pass')
  })

  it('the finding of an expired one stands at its entry', () => {
    const { findings } = judged({ until: '2026-11-20' })
    expect(findings.find(({ rule }) => rule === 'expired-ignore')?.location).toEqual(
      made.span(made.configFile, 12, 5)
    )
  })

  it('findings of the discovery are ignored too', () => {
    const findings = [finding('unresolved-variable', { message: 'It depends.', image: null })]
    const declarations = made.declarations({ ignores: [ignore({ rule: 'unresolved-variable' })] })
    const result = judgeOne(healthy, { declarations }, {}, [use(acr)], { findings })
    expect([result.findings, result.ignored]).toEqual([[], 1])
  })
})

describe('allowed images', () => {
  const judged = (
    allowedImages: readonly string[],
    text: string,
    kind: 'image' | 'from' | 'compose-image' = 'image'
  ) =>
    rulesOf(
      judgeOne(
        imageFacts(text, { anonymous: allowed() }),
        { declarations: made.declarations({ allowedImages }) },
        {},
        [use(text, { kind })]
      )
    )

  it.each([
    ['a trailing *', 'mcr.microsoft.com/devcontainers/*', 'mcr.microsoft.com/devcontainers/base:1', []],
    ['the exact name', 'mcr.microsoft.com/base:1', 'mcr.microsoft.com/base:1', []],
    ['the short name', 'ubuntu:24.04', 'docker.io/library/ubuntu:24.04', []],
    ['without latest', 'ubuntu', 'docker.io/library/ubuntu:latest', []],
    ['another tag', 'ubuntu:24.04', 'docker.io/library/ubuntu:22.04', ['image-not-allowed']],
    ['a lookalike', 'mcr.microsoft.com/*', 'mcr.microsoft.com.evil.com/base:1', ['image-not-allowed']]
  ])('%s', (_name, pattern, text, rules) => {
    expect(judged([pattern], text)).toEqual(rules)
  })

  it('concern image and FROM alone, and an empty list allows nothing', () => {
    expect(judged([], 'quay.io/a/b:1', 'from')).toEqual(['image-not-allowed'])
    expect(judged([], 'quay.io/a/b:1', 'compose-image')).toEqual([])
  })
})

describe('conclusion', () => {
  const optional = [use(acr, { required: false })]
  const unresolved = { ...use(acr), reason: 'it depends' }
  const grants = { declarations: made.declarations({ grants: [made.grant('ghcr.io/acme/devbox', true)] }) }
  const byGrant = imageFacts('ghcr.io/acme/devbox:2')
  const declared = {
    secrets: survey([names('ACR')]),
    declarations: made.declarations({ registries: [made.declared('mycompany.azurecr.io', 'ACR')] })
  }
  const tried = imageFacts(acr, { triples: [triple('ACR', allowed())] })

  it.each([
    ['all is well', judgeOne(healthy), 'pass'],
    ['an error', judgeOne(blocked, none), 'fail'],
    ['an error, fail-on never', judgeOne(blocked, none, { failOn: 'never' }), 'fail'],
    ['a warning', judgeOne(blocked, userOnly), 'incomplete'],
    ['a warning, fail-on warning', judgeOne(blocked, userOnly, { failOn: 'warning' }), 'fail'],
    ['a notice, fail-on warning', judgeOne(blocked, {}, { failOn: 'warning' }), 'incomplete'],
    ['a notice, fail-on notice', judgeOne(blocked, {}, { failOn: 'notice' }), 'fail'],
    ['a required image is unknown', judgeOne(unknownImage), 'incomplete'],
    ['an optional image is unknown', judgeOne(unknownImage, {}, {}, optional), 'pass'],
    [
      'a required use is unresolved',
      judgeOne(healthy, {}, {}, [use(acr)], { unresolved: [unresolved] }),
      'incomplete'
    ],
    [
      'an optional use is unresolved',
      judgeOne(healthy, {}, {}, [use(acr)], { unresolved: [{ ...unresolved, required: false }] }),
      'pass'
    ],
    [
      'a bound was met in the files',
      judgeOne(healthy, {}, {}, [use(acr)], { incomplete: ['5,000 images'] }),
      'incomplete'
    ],
    ['nothing is there', made.judgeAll([], made.facts([])), 'pass']
  ])('%s: %#', (_name, { conclusion }, expected) => {
    expect(conclusion).toBe(expected)
  })

  it.each([
    ['all is well', judgeOne(healthy, {}, { requireProof: true }), 'pass'],
    ['a required image is unknown', judgeOne(unknownImage, {}, { requireProof: true }), 'fail'],
    ['an optional image is unknown', judgeOne(unknownImage, {}, { requireProof: true }, optional), 'pass'],
    ['a declared grant alone', judgeOne(byGrant, grants, { requireProof: true }), 'fail'],
    ['a declared triple alone', judgeOne(blocked, declared, { requireProof: true }), 'fail'],
    [
      'a required name is not resolved',
      judgeOne(healthy, {}, { requireProof: true }, [use(acr)], { unresolved: [unresolved] }),
      'fail'
    ],
    [
      'an optional name is not resolved',
      judgeOne(healthy, {}, { requireProof: true }, [use(acr)], {
        unresolved: [{ ...unresolved, required: false }]
      }),
      'pass'
    ],
    [
      'a file was not read',
      judgeOne(healthy, {}, { requireProof: true }, [use(acr)], { incomplete: ['it nests too deeply'] }),
      'fail'
    ],
    ['a declared triple that works', judgeOne(tried, declared, { requireProof: true }), 'pass'],
    [
      'a prebuild that is asked for is unknown',
      judgeOne(tried, { run: made.inCodespace }, { requireProof: true, audiences: ['team', 'prebuild'] }),
      'fail'
    ]
  ])('require-proof, %s: %#', (_name, { conclusion }, expected) => {
    expect(conclusion).toBe(expected)
  })
})

describe('the reason of the conclusion', () => {
  const blockedByRule = { ...none, declarations: made.declarations({ ignores: [ignoring] }) }

  it.each<readonly [string, Judgement, Judgement['conclusion'], Reason]>([
    ['a finding that reaches fail-on', judgeOne(blocked, none), 'fail', { kind: 'findings' }],
    [
      'a proof that is missing, whatever warnings are there besides',
      judgeOne(unknownImage, {}, { requireProof: true }, [use(acr)], {
        findings: [finding('cli-cannot-parse', { message: 'x' })]
      }),
      'fail',
      { kind: 'missing-proof', audience: 'team', images: [acr], declared: [] }
    ],
    [
      'a proof by declaration alone',
      judgeOne(imageFacts('ghcr.io/acme/devbox:2'), grantOfDevbox, { requireProof: true }),
      'fail',
      {
        kind: 'missing-proof',
        audience: 'team',
        images: ['ghcr.io/acme/devbox:2'],
        declared: ['ghcr.io/acme/devbox:2']
      }
    ],
    [
      'a proof for prebuilds',
      judgeOne(
        imageFacts(acr, { triples: [triple('ACR', allowed())] }),
        { run: made.inCodespace },
        { requireProof: true, audiences: ['prebuild'] }
      ),
      'fail',
      { kind: 'missing-proof', audience: 'prebuild', images: [acr], declared: [] }
    ],
    [
      'a proof for prebuilds alone, where the team has it by declaration',
      judgeOne(imageFacts('ghcr.io/acme/devbox:2'), grantOfDevbox, {
        requireProof: true,
        audiences: ['prebuild']
      }),
      'fail',
      { kind: 'missing-proof', audience: 'prebuild', images: ['ghcr.io/acme/devbox:2'], declared: [] }
    ],
    [
      'an image that stays unknown',
      judgeOne(unknownImage),
      'incomplete',
      { kind: 'open', images: [acr], unresolved: [], limits: [] }
    ],
    [
      'a limit that was met',
      judgeOne(healthy, {}, {}, [use(acr)], { incomplete: ['5,000 images'] }),
      'incomplete',
      { kind: 'open', images: [], unresolved: [], limits: ['5,000 images'] }
    ],
    ['an ignored finding', judgeOne(blocked, blockedByRule), 'pass', { kind: 'ignored', images: [acr] }],
    ['nothing that is pulled', made.judgeAll([], made.facts([])), 'pass', { kind: 'nothing-to-check' }],
    [
      'a pull request that touches nothing',
      judge(
        { ...made.discovery([]), configurations: [] },
        made.facts([], { untouched: ['this pull request touches none of the 3 configurations'] }),
        made.policy
      ),
      'pass',
      { kind: 'untouched' }
    ],
    ['an image that everybody gets', judgeOne(healthy), 'pass', { kind: 'all-proven' }]
  ])('%s', (_name, judgement, conclusion, reason) => {
    expect(judgement).toMatchObject({ conclusion, reason })
  })
})

describe('order', () => {
  it('images and findings by position, without a place last, nothing twice', () => {
    const images = ['b.azurecr.io/x:1', 'a.azurecr.io/x:1'].map(text => imageFacts(text))
    const uses = [
      use('a.azurecr.io/x:1', made.span(made.path, 9, 1)),
      use('b.azurecr.io/x:1', made.span(made.path, 3, 1))
    ]
    const unmatchedTriples = [
      {
        prefix: 'OLD',
        complete: true,
        slips: new Set<string>(),
        server: 'old.example',
        meant: null,
        faults: []
      }
    ]
    const result = made.judgeAll([...uses, ...uses], made.facts(images, { ...none, unmatchedTriples }))
    expect(result.images.map(({ key }) => key)).toEqual(['b.azurecr.io/x:1 ', 'a.azurecr.io/x:1 '])
    expect(result.findings.map(({ rule, location }) => [rule, location?.line ?? null])).toEqual([
      ['registry-secrets-missing', 3],
      ['registry-secrets-missing', 9],
      ['secrets-unused', null]
    ])
  })

  it('says once for each registry that secrets were not checked', () => {
    const texts = ['a.azurecr.io/x:1', 'a.azurecr.io/y:1', 'b.azurecr.io/x:1']
    const uses = texts.map((text, index) => use(text, made.span(made.path, index + 3, 1)))
    const result = made.judgeAll(uses, made.facts(texts.map(text => imageFacts(text))))
    expect(result.findings.map(({ image }) => image)).toEqual(['a.azurecr.io/x:1', 'b.azurecr.io/x:1'])
  })
})

describe('GitHub Enterprise Server, which has no codespaces', () => {
  const server = 'https://github.acme.example'
  const run = { ...made.inActions, servers: { server, api: `${server}/api/v3` } }

  it('there is nothing to prove (specification 5.2)', () => {
    expect(judgeOne(unknownImage, { run }, { requireProof: true }).conclusion).toBe('incomplete')
    expect(judgeOne(unknownImage, {}, { requireProof: true }).conclusion).toBe('fail')
  })
})
