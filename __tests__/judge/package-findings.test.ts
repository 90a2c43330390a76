import { describe, expect, it } from '@jest/globals'
import type { Visibility } from '../../src/github/facts.ts'
import {
  accessOf,
  allowed,
  configuration,
  declarations,
  grant,
  imageFacts,
  inActions,
  inCodespace,
  inTerminal,
  judgeOne,
  ownTokenRefused,
  packageNotFound,
  packageOf,
  rulesOf,
  skipped,
  span,
  tokenLook,
  use
} from './facts-builders.ts'
import { devbox as text, judged, line } from './package-lines.ts'

const notRead = { read: 'refused', status: 403, detail: 'the API answered 403' } as const
const privateInPublic = line(11, '', {}, '', [], { repository: 'public' })

describe('whose token it is decides what it proves (3.1)', () => {
  const linked = packageOf('private', 'acme/web')
  it.each([
    ['the own token of a run of R', 'repository-token-pull', inActions, 'yes'],
    [
      'a token in a run of another repository',
      'other-token-pull',
      { ...inActions, whereabouts: { kind: 'actions', repository: 'acme/audit' } as const },
      'unknown'
    ],
    ['a login in a terminal', 'other-token-pull', inTerminal, 'unknown'],
    ["a codespace's token", 'codespace-token-pull', inCodespace, 'yes']
  ] as const)('%s', (_name, claim, run, team) => {
    const result = judgeOne(imageFacts(text, { package: linked, tokens: [tokenLook(claim, allowed())] }), {
      run
    })
    expect(accessOf(result)[0]).toBe(team)
  })

  it.each([
    ['a terminal', inTerminal, "A login in a terminal is a person's"],
    [
      'another repository',
      { ...inActions, whereabouts: { kind: 'actions', repository: 'acme/audit' } as const },
      'The run belongs to acme/audit'
    ],
    ['no token', { ...inActions, tokenKind: null }, 'There is no token'],
    [
      "a person's token in a workflow",
      { ...inActions, tokenKind: 'classic' as const },
      "a person's, not the workflow's own"
    ]
  ])('the message says why there is no T: %s', (_name, run, words) => {
    const result = judgeOne(imageFacts(text, { package: linked }), { run })
    expect(result.findings[0]?.message).toContain(words)
  })

  it('names the lines to add where packages: read is absent', () => {
    const result = judgeOne(imageFacts(text, { package: notRead }))
    expect(result.findings[0]?.fixes[0]).toMatchObject({
      patch: 'permissions:\n  contents: read\n  packages: read'
    })
  })
})

describe('several configurations', () => {
  const feature = 'ghcr.io/acme/features/tool:1'
  const asks = { ...span(), repository: 'acme/features', readsPackages: true }
  const both = ['.devcontainer/a/devcontainer.json', '.devcontainer/b/devcontainer.json']
  const uses = both.map(file => use(feature, { kind: 'feature', configuration: file, ...span(file) }))
  const one = imageFacts(feature, {
    package: packageOf('private', 'acme/features'),
    tokens: [ownTokenRefused]
  })

  it('a Feature needs its permission in every one', () => {
    const all = both.map(file => configuration({ path: file, permissions: [asks] }))
    expect(accessOf(judgeOne(one, {}, {}, uses, { configurations: all }))).toEqual(['yes', 'yes', null])
  })

  it('the worst counts, and the finding stands where the permission is absent', () => {
    const some = both.map((file, index) =>
      configuration({ path: file, permissions: index === 0 ? [asks] : [] })
    )
    const result = judgeOne(one, {}, {}, uses, { configurations: some })
    expect(accessOf(result)).toEqual(['no', 'no', null])
    expect(result.findings.map(({ rule, location }) => [rule, location?.file])).toEqual([
      ['package-not-granted', '.devcontainer/b/devcontainer.json']
    ])
  })

  it('the worst counts also where one row gives two verdicts: for the exact name, and for all of the owner', () => {
    const mixed = both.map((file, index) =>
      configuration({
        path: file,
        permissions: [index === 0 ? asks : { ...asks, repository: 'acme/*' }]
      })
    )
    expect(accessOf(judgeOne(one, {}, {}, uses, { configurations: mixed }))).toEqual(['yes', 'unknown', null])
  })

  it('a permission that does not read packages is none', () => {
    const weak = both.map(file =>
      configuration({ path: file, permissions: [{ ...asks, readsPackages: false }] })
    )
    expect(accessOf(judgeOne(one, {}, {}, uses, { configurations: weak }))).toEqual(['no', 'no', null])
  })
})

describe('what a finding of 3.2 says', () => {
  it.each([
    ['private-package-in-public-repository', privateInPublic],
    [
      'internal-package-in-public-repository',
      line(8, '', { package: packageOf('internal') }, '', [], { repository: 'public' })
    ],
    [
      'package-access-not-inherited',
      line(9, '', { package: packageOf('private', 'acme/web'), tokens: [ownTokenRefused] }, '')
    ],
    ['package-not-granted', line(12, '', { tokens: [ownTokenRefused] }, '')],
    ['package-not-found', line(14, '', { package: packageNotFound, tokens: [ownTokenRefused] }, '')]
  ])('a no names what could contradict it, and how to declare that: %s', (rule, one) => {
    const [first] = judged(one).findings
    expect(first?.rule).toBe(rule)
    expect(first?.message).toContain('"Manage Codespaces access"')
    expect(first?.fixes).toContainEqual(
      expect.objectContaining({ patch: 'grants:\n  - package: "ghcr.io/acme/devbox"' })
    )
  })

  it('the settings page of an organization, encoded', () => {
    const result = judgeOne(imageFacts('ghcr.io/acme/web/devbox:2', { tokens: [ownTokenRefused] }))
    expect(result.findings[0]?.fixes[0]?.url).toBe(
      'https://github.com/orgs/acme/packages/container/web%2Fdevbox/settings'
    )
  })

  it('the settings page of a person', () => {
    const one = imageFacts('ghcr.io/ann/devbox:2', {
      package: packageOf('private', null, 'User'),
      tokens: [ownTokenRefused]
    })
    expect(judgeOne(one).findings[0]?.fixes[0]?.url).toBe(
      'https://github.com/users/ann/packages/container/devbox/settings'
    )
  })

  it('making a package public comes with its warning, and for public repositories only', () => {
    const publicFix = (visibility: Visibility): readonly string[] =>
      judged({ ...privateInPublic, image: { tokens: [ownTokenRefused] }, repository: visibility })
        .findings.flatMap(({ fixes }) => fixes)
        .map(fix => fix.text)
        .filter(words => words.includes('public, if'))
    expect(publicFix('private')).toEqual([])
    expect(publicFix('public')).toEqual([expect.stringContaining('cannot be undone')])
  })

  it('a repository that moved to another owner', () => {
    const one = imageFacts('ghcr.io/oldacme/web:2', { tokens: [ownTokenRefused] })
    expect(judgeOne(one).findings[0]?.message).toContain('moved to another account')
  })

  it('the JSON for a Feature', () => {
    const one = imageFacts('ghcr.io/acme/features/tool:1', {
      package: packageOf('private', 'acme/features'),
      tokens: [ownTokenRefused]
    })
    const { findings } = judgeOne(one, {}, {}, [use(one.reference.text, { kind: 'feature' })])
    const patch = findings[0]?.fixes.find(fix => fix.text.includes('devcontainer.json'))?.patch ?? ''
    expect(JSON.parse(patch)).toEqual({
      customizations: {
        codespaces: {
          repositories: { 'acme/features': { permissions: { packages: 'read', contents: 'read' } } }
        }
      }
    })
  })

  it('the permission is said to be undocumented for images', () => {
    const one = line(12, '', { package: packageOf('private', 'acme/features') }, '', [], {
      permission: 'acme/*'
    })
    const result = judged(one)
    expect(result.findings[0]?.message).toContain('documented for Features only')
    expect(result.images[0]?.evidence).toContainEqual(
      expect.objectContaining({ claim: 'configuration-permission', result: 'skipped' })
    )
  })
})

it('an offline run leaves everything unknown and complains about nothing', () => {
  const one = imageFacts(text, { anonymous: skipped, package: { read: 'not-applicable', detail: 'offline' } })
  const result = judgeOne(one, {
    run: { ...inTerminal, offline: true },
    declarations: declarations({ grants: [grant('ghcr.io/acme/devbox')] })
  })
  expect(accessOf(result)).toEqual(['unknown', 'unknown', null])
  expect(rulesOf(result)).toEqual([])
  expect(result.conclusion).toBe('incomplete')
})
