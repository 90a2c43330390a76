import { describe, expect, it } from '@jest/globals'
import type { Facts, ImageFacts, RunFacts } from '../../src/evidence/types.ts'
import type { PackageAnswer, Visibility } from '../../src/github/types.ts'
import type { PullResult } from '../../src/oci/pull-result.ts'
import * as made from './facts-builders.ts'
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
  repositoryOf,
  rulesOf,
  saidBy,
  skipped,
  span,
  tokenLook,
  use
} from './facts-builders.ts'
import { devbox as text, judged, line } from './package-lines.ts'

const notRead = { read: 'refused', status: 403, detail: 'the API answered 403' } as const
const privateInPublic = line('', {}, '', [], { repository: 'public' })

describe('whose token it is decides what it proves (3.1)', () => {
  const linked = packageOf('private', 'acme/web')
  it.each([
    ['the own token of a run of R', 'repository-token-pull', inActions, 'yes'],
    [
      'a token in a run of another repository',
      'other-token-pull',
      { ...inActions, runner: { kind: 'actions', repository: 'acme/audit' } as const },
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
      { ...inActions, runner: { kind: 'actions', repository: 'acme/audit' } as const },
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
    expect(saidBy(result.findings[0])).toContain(words)
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
      line('', { package: packageOf('internal') }, '', [], { repository: 'public' })
    ],
    [
      'package-access-not-inherited',
      line('', { package: packageOf('private', 'acme/web'), tokens: [ownTokenRefused] }, '')
    ],
    ['package-not-granted', line('', { tokens: [ownTokenRefused] }, '')],
    ['package-not-found', line('', { package: packageNotFound, tokens: [ownTokenRefused] }, '')]
  ])('a no names what could contradict it, and how to declare that: %s', (rule, one) => {
    const [first] = judged(one).findings
    expect(first?.rule).toBe(rule)
    expect(saidBy(first)).toContain('"Manage Codespaces access"')
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
    const repositoryAnswer = repositoryOf('private', 'User', 'ann/web')
    expect(judgeOne(one, { repositoryAnswer }).findings[0]?.fixes[0]?.url).toBe(
      'https://github.com/users/ann/packages/container/devbox/settings'
    )
  })

  it('making a package public comes with its warning, and for public repositories only', () => {
    const publicFix = (visibility: Visibility): readonly string[] =>
      judged({ ...privateInPublic, image: { tokens: [ownTokenRefused] }, repository: visibility })
        .findings.flatMap(({ fixes }) => fixes)
        .map(fix => fix.text)
        .filter(words => words.startsWith('Make the package public'))
    expect(publicFix('private')).toEqual([])
    expect(publicFix('public')).toHaveLength(1)
  })

  it('a repository that moved to another owner', () => {
    const one = imageFacts('ghcr.io/oldacme/web:2', { tokens: [ownTokenRefused] })
    expect(saidBy(judgeOne(one).findings[0])).toContain('moved to another account')
  })

  it('the JSON for a Feature', () => {
    const one = imageFacts('ghcr.io/acme/features/tool:1', {
      package: packageOf('private', 'acme/features'),
      tokens: [ownTokenRefused]
    })
    const { findings } = judgeOne(one, {}, {}, [use(one.reference.text, { kind: 'feature' })])
    expect(findings[0]?.fixes[0]?.text).toBe(
      'Ask for the packages of acme/features in .devcontainer/devcontainer.json.'
    )
    const patch = findings[0]?.fixes[0]?.patch ?? ''
    expect(JSON.parse(patch)).toEqual({
      customizations: {
        codespaces: {
          repositories: { 'acme/features': { permissions: { packages: 'read', contents: 'read' } } }
        }
      }
    })
  })

  it('the permission is said to be undocumented for images', () => {
    const one = line('', { package: packageOf('private', 'acme/features') }, '', [], {
      permission: 'acme/*'
    })
    const result = judged(one)
    expect(saidBy(result.findings[0])).toContain('documented for Features only')
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

describe('what is said of a package that GitHub shows to none of our tokens', () => {
  const said = (tokens: ImageFacts['tokens']) =>
    judgeOne(imageFacts(text, { package: packageNotFound, tokens })).findings[0]
  const checks = (found: ReturnType<typeof said>): boolean =>
    found?.fixes.some(({ text: words }) => words.startsWith('Compare ')) ?? false

  it('may not exist', () => {
    const found = said([ownTokenRefused])
    expect(found?.message).toBe(
      'The package ghcr.io/acme/devbox does not exist, or acme/web has no access to it.'
    )
    expect(found?.notes[0]).toBe("The repository's own token is refused (401).")
    expect(checks(found)).toBe(true)
  })

  it('where another login pulls it, it exists', () => {
    const found = said([ownTokenRefused, made.tokenLook('other-token-pull', made.allowed())])
    expect(found?.rule).toBe('package-not-found')
    expect(found?.message).toBe('acme/web has no access to the package ghcr.io/acme/devbox.')
    expect(found?.notes[0]).toBe("Another login pulls it, while acme/web's own token is refused (401).")
    expect(saidBy(found)).not.toContain('does not exist')
    expect(checks(found)).toBe(false)
  })
})

describe("an App's token", () => {
  const refusedApp = { ...made.tokenLook('other-token-pull', made.refused()), app: 'release-bot' }

  it.each<[string, PackageAnswer, string]>([
    ['not known to the API', packageNotFound, 'token-cannot-read-packages'],
    ['linked', packageOf('private', 'acme/web'), 'package-access-unproven'],
    ['private', packageOf('private', 'acme/other'), 'package-access-unproven']
  ])('proves nothing, and the advice is to leave `token` alone: %s', (_name, look, rule) => {
    const result = judgeOne(imageFacts(text, { package: look, tokens: [refusedApp] }))
    const [found] = result.findings
    expect(accessOf(result)).toEqual(['unknown', 'unknown', null])
    expect(found?.rule).toBe(rule)
    expect(saidBy(found)).toContain(
      "the token of the App release-bot and not the workflow's own: an App's token can neither read packages nor pull them"
    )
    expect(found?.fixes[0]).toMatchObject({
      text: expect.stringContaining('Leave the input `token` at its default'),
      patch: expect.stringContaining('packages: read')
    })
  })
})

describe('Codespaces secrets that nobody declared could contradict a no', () => {
  const secrets = made.survey([made.names('GHCR'), made.names('ACR', 'incomplete')])
  const judgedWith = (over: Partial<Facts>) => judgeOne(imageFacts(text, { tokens: [ownTokenRefused] }), over)

  it('the message and the fixes name them, and the verdict stays', () => {
    const result = judgedWith({ secrets })
    const [found] = result.findings
    expect([accessOf(result), found?.rule]).toEqual([['no', 'no', null], 'package-not-granted'])
    expect(saidBy(found)).toContain('with the Codespaces secrets GHCR_CONTAINER_REGISTRY_*')
    expect(saidBy(found)).not.toContain('Only access given by hand')
    expect(saidBy(found)).not.toContain('ACR')
    expect(found?.fixes.map(({ patch }) => patch)).toContain(
      'registries:\n  - server: "ghcr.io"\n    secrets: GHCR'
    )
    expect(result.images[0]?.evidence).toContainEqual(
      expect.objectContaining({ claim: 'secret-names', result: 'allowed' })
    )
  })

  it.each([
    ['none are complete', made.survey([made.names('ACR', 'incomplete')])],
    ['none reach the repository', made.survey([made.names('GHCR', 'not-assigned')])],
    ['the names were not read', null]
  ])('where %s, a grant alone could', (_name, survey) => {
    const [found] = judgedWith({ secrets: survey }).findings
    expect(saidBy(found)).toContain('Only access given by hand under "Manage Codespaces access"')
    expect(found?.fixes.some(({ patch }) => patch?.startsWith('registries:') ?? false)).toBe(false)
  })

  it('secrets that are declared for another registry cannot', () => {
    const registries = [made.declared('mycompany.azurecr.io', 'GHCR')]
    const [found] = judgedWith({ secrets, declarations: declarations({ registries }) }).findings
    expect(saidBy(found)).toContain('Only access given by hand')
  })
})

describe('inside a codespace that did not pull', () => {
  const linked = packageOf('private', 'acme/web')
  const said = (tokens: ImageFacts['tokens'], here: string | null = 'acme/web') =>
    saidBy(
      judgeOne(imageFacts(text, { package: linked, tokens }), {
        run: { ...made.inCodespace, runner: { kind: 'codespace', repository: here } }
      }).findings[0]
    )
  const codespace = (look: PullResult) => [made.tokenLook('codespace-token-pull', look)]

  it.each([
    ['it was refused', codespace(made.refused()), 'acme/web', 'The token of this codespace did not pull it'],
    [
      'it got no answer',
      codespace(made.silent()),
      'acme/web',
      'with the token of this codespace got no answer'
    ],
    ['it was not tried', [], 'acme/web', 'The token of this codespace was not tried'],
    [
      'it is one of another repository',
      [made.tokenLook('other-token-pull', made.refused())],
      'acme/other',
      'The codespace belongs to acme/other, so its token proves nothing about acme/web.'
    ]
  ])('the reason is that %s', (_name, tokens, here, words) => {
    expect(said(tokens, here)).toContain(words)
  })
})

describe('a token that cannot read packages', () => {
  const told = (run: Partial<RunFacts>, status = 403) => {
    const detail = 'the container package acme/devbox: `token` may not (403)'
    const one = imageFacts(text, { package: { read: 'refused', status, detail } })
    return judgeOne(one, { run: { ...made.inActions, ...run } }).findings[0]
  }
  const inTerminal = { runner: { kind: 'terminal' } } as const

  it('the message says what happened, and the notes why and what it means', () => {
    expect([told({})?.message, ...(told({})?.notes ?? [])]).toEqual([
      'The token cannot read the package ghcr.io/acme/devbox.',
      'The container package acme/devbox: `token` may not (403).',
      'It is private or does not exist, and which of them, and who may pull it, cannot be told.'
    ])
  })

  it.each<[string, Partial<RunFacts>, RegExp]>([
    ['a workflow', {}, /^Add `packages: read` to the job's `permissions`\.$/],
    ['a workflow without a token', { tokenKind: null }, /^Leave the input `token` at its default/],
    ['a workflow with a fine-grained token', { tokenKind: 'fine-grained' }, /^Leave the input `token` at/],
    ['a classic token', { tokenKind: 'classic' }, /^Give the classic token in `token` the scope/],
    ['a login of gh', { ...inTerminal, tokenKind: 'oauth' }, /^Let your login read packages/],
    ['a terminal without a token', { ...inTerminal, tokenKind: null }, /^Give the check your own login/],
    ['a fine-grained token in a terminal', { ...inTerminal, tokenKind: 'fine-grained' }, /classic token/]
  ])('what is nearest comes first: %s', (_name, run, first) => {
    const fixes = told(run)?.fixes ?? []
    expect(fixes[0]?.text).toMatch(first)
    expect(
      fixes.filter(({ url }) =>
        url?.endsWith('/settings/tokens/new?scopes=read:packages&description=Codespaces%20Preflight')
      )
    ).toHaveLength(1)
  })

  it('a login of gh is widened by gh', () => {
    expect(told({ ...inTerminal, tokenKind: 'oauth' })?.fixes[0]?.command).toContain(
      'gh auth refresh --scopes read:packages'
    )
  })

  it('a token that GitHub does not know is replaced', () => {
    expect(told({}, 401)?.fixes[0]?.text).toMatch(/give it one that is valid/)
  })
})
