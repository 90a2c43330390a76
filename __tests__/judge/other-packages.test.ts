import { describe, expect, it } from '@jest/globals'
import type { PackageAnswer, Visibility } from '../../src/github/types.ts'
import * as made from './facts-builders.ts'
import { packageOf } from './facts-builders.ts'

function judged(
  look: PackageAnswer,
  visibility: Visibility = 'private',
  grants: readonly string[] = [],
  name = '@acme/ui'
) {
  const packages = [made.packageFacts('npm.pkg.github.com', name, look)]
  return made.judgeAll(
    [],
    made.facts([], {
      packages,
      repositoryAnswer: made.repositoryOf(visibility),
      declarations: made.declarations({ grants: grants.map(grant => made.grant(grant)) })
    })
  )
}

describe('other GitHub packages (3.6)', () => {
  it.each<readonly [string, PackageAnswer, Visibility, readonly (string | null)[], readonly string[]]>([
    ['public', packageOf('public'), 'private', ['yes', 'yes', null], []],
    [
      'public, R public: outside is asked for a token too',
      packageOf('public'),
      'public',
      ['yes', 'yes', 'unknown'],
      []
    ],
    ['internal, R private', packageOf('internal'), 'private', ['yes', 'yes', null], []],
    [
      'internal, R public',
      packageOf('internal'),
      'public',
      ['no', 'no', 'no'],
      ['internal-package-in-public-repository']
    ],
    [
      'private, linked to R',
      packageOf('private', 'acme/web'),
      'private',
      ['unknown', 'unknown', null],
      ['package-access-unproven']
    ],
    [
      'private, R public',
      packageOf('private'),
      'public',
      ['no', 'no', 'no'],
      ['private-package-in-public-repository']
    ],
    [
      'private, not linked',
      packageOf('private', 'acme/ui'),
      'private',
      ['unknown', 'unknown', null],
      ['package-access-unproven']
    ],
    [
      'not known',
      made.packageNotFound,
      'private',
      ['unknown', 'unknown', null],
      ['token-cannot-read-packages']
    ],
    [
      'refused',
      { read: 'refused', status: 403, detail: 'the API answered 403' },
      'private',
      ['unknown', 'unknown', null],
      ['token-cannot-read-packages']
    ],
    [
      'no answer',
      { read: 'unreachable', detail: 'the API answered 502' },
      'private',
      ['unknown', 'unknown', null],
      ['registry-unreachable']
    ],
    [
      'not asked',
      { read: 'not-applicable', detail: 'the run is offline' },
      'private',
      ['unknown', 'unknown', null],
      []
    ]
  ])('%s', (_name, look, visibility, access, rules) => {
    const result = judged(look, visibility)
    const [first] = result.packages
    expect([first?.access.team, first?.access.prebuild, first?.access.outside]).toEqual(access)
    expect(made.rulesOf(result)).toEqual(rules)
  })

  it.each(['npm.pkg.github.com/acme/ui', 'npm.pkg.github.com/@acme/ui'])('a grant written %s', grant => {
    const result = judged(packageOf('private', 'acme/ui'), 'private', [grant])
    expect(result.packages[0]?.access.team).toBe('yes')
  })

  it('a declared grant', () => {
    const result = judged(packageOf('private', 'acme/ui'), 'private', ['npm.pkg.github.com/acme/ui'])
    expect(result.packages[0]?.access).toEqual({ team: 'yes', prebuild: 'unknown', outside: null })
    expect(result.packages[0]?.evidence.at(-1)?.claim).toBe('declared-grant')
  })

  it('another owner, whose settings are no way', () => {
    const result = judged(packageOf('internal'), 'private', [], '@other/ui')
    expect(result.packages[0]?.access.team).toBe('unknown')
    const fixes = result.findings[0]?.fixes ?? []
    expect(fixes.map(({ text }) => text)).toEqual([
      'Give the package manager a classic token of somebody who may read it, from a Codespaces secret.',
      'Ask other to make it public, or name another package.'
    ])
    expect(JSON.stringify(fixes)).not.toMatch(/settings|grants/)
  })

  it('takes the owner of a name without one from the facts', () => {
    const core = made.packageFacts('nuget.pkg.github.com', 'Acme.Core', packageOf('internal'))
    const facts = (owner: string) => made.facts([], { packages: [{ ...core, owner }] })
    expect(made.judgeAll([], facts('acme')).packages[0]?.access.team).toBe('yes')
    expect(made.judgeAll([], facts('other')).packages[0]?.access.team).toBe('unknown')
  })

  it('stands at its first use', () => {
    expect(judged(packageOf('private')).findings[0]?.location).toEqual(made.span('.npmrc', 1, 1))
  })
})
