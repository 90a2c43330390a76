import { describe, expect, it } from '@jest/globals'
import { surveySecrets } from '../../src/credentials/triples/survey.ts'
import type { SurveyedTriple } from '../../src/credentials/triples/survey.ts'
import type { SecretLevel, SecretListing, SecretListings, SecretName } from '../../src/github/types.ts'

const none: SecretListing = { read: 'names', names: [] }
const names = (...given: (string | SecretName)[]): SecretListing => ({
  read: 'names',
  names: given.map(one => (typeof one === 'string' ? { name: one, updatedAt: null, reaches: 'yes' } : one))
})
const apart = (
  name: string,
  reaches: SecretName['reaches'] = 'no',
  updatedAt: string | null = null
): SecretName => ({ name, reaches, updatedAt })
const levels = (given: Partial<SecretListings>): SecretListings => ({
  repository: none,
  organization: none,
  user: none,
  ...given
})
const survey = (
  given: Partial<SecretListings>,
  owner: 'Organization' | 'User' | 'unknown' = 'Organization'
) => surveySecrets(levels(given), owner)
const [server, user, password] = ['SERVER', 'USER', 'PASSWORD'].map(
  part => `ACR_CONTAINER_REGISTRY_${part}`
) as [string, string, string]

describe('triples by level', () => {
  it.each<[string, Partial<SecretListings>, Partial<SurveyedTriple>]>([
    [
      'repository level',
      { repository: names(server, user, password) },
      {
        reach: 'complete',
        mixed: false,
        levels: { SERVER: 'repository', USER: 'repository', PASSWORD: 'repository' },
        missing: [],
        unassigned: []
      }
    ],
    [
      'organization level',
      { organization: names(server, user, password) },
      { reach: 'complete', mixed: false }
    ],
    [
      'two levels',
      { repository: names(password), organization: names(server, user, password) },
      {
        reach: 'complete',
        mixed: true,
        levels: { SERVER: 'organization', USER: 'organization', PASSWORD: 'repository' }
      }
    ],
    [
      'the user level alone',
      { user: names(server, user, password) },
      { reach: 'user-only', mixed: false, levels: { SERVER: 'user', USER: 'user', PASSWORD: 'user' } }
    ],
    [
      'the user level for one part',
      { organization: names(server, user), user: names(password) },
      { reach: 'user-only', mixed: true }
    ],
    [
      'the user level beside a complete one',
      { organization: names(server, user, password), user: names(server, user, password) },
      { reach: 'complete', mixed: false }
    ],
    [
      'an organization that does not share one',
      { organization: names(server, user, apart(password)) },
      {
        reach: 'not-assigned',
        levels: { SERVER: 'organization', USER: 'organization', PASSWORD: null },
        unassigned: [{ part: 'PASSWORD', level: 'organization' }],
        missing: []
      }
    ],
    [
      'an organization that shares none',
      { organization: names(apart(server), apart(user), apart(password)) },
      { reach: 'not-assigned', mixed: false }
    ],
    [
      'a user who shares none',
      { user: names(apart(server), apart(user), apart(password)) },
      { reach: 'not-assigned' }
    ],
    [
      'a repository that stands in for what is not shared',
      { repository: names(password), organization: names(server, user, apart(password)) },
      { reach: 'complete', unassigned: [] }
    ],
    [
      'a user who stands in for what is not shared',
      { organization: names(server, user, apart(password)), user: names(password) },
      { reach: 'user-only', unassigned: [{ part: 'PASSWORD', level: 'organization' }] }
    ],
    ['one part missing', { repository: names(server, user) }, { reach: 'incomplete', missing: ['PASSWORD'] }],
    [
      'one part missing and one not shared',
      { organization: names(server, apart(user)) },
      { reach: 'incomplete', missing: ['PASSWORD'], unassigned: [{ part: 'USER', level: 'organization' }] }
    ],
    [
      'names in lower case',
      { repository: names(server.toLowerCase(), user, password) },
      { prefix: 'ACR', reach: 'complete' }
    ]
  ])('%s', (_, given, expected) => {
    expect(survey(given).triples).toEqual([expect.objectContaining(expected)])
  })

  it('keeps prefixes apart and in order', () => {
    const { triples } = survey({
      repository: names(
        'B_CONTAINER_REGISTRY_USER',
        'A_1_CONTAINER_REGISTRY_USER',
        'DB_USER',
        'CONTAINER_REGISTRY_USER'
      )
    })
    expect(triples.map(({ prefix }) => prefix)).toEqual(['A_1', 'B'])
  })

  it.each<[string, Partial<SecretListings>, string | null]>([
    [
      'the password that counts',
      {
        repository: names(apart(password, 'yes', '2026-01-01T00:00:00Z')),
        organization: names(apart(password, 'yes', '2025-01-01T00:00:00Z'))
      },
      '2026-01-01T00:00:00Z'
    ],
    [
      'one that reaches before one that does not',
      {
        organization: names(apart(password, 'no', '2025-01-01T00:00:00Z')),
        user: names(apart(password, 'yes', '2024-01-01T00:00:00Z'))
      },
      '2024-01-01T00:00:00Z'
    ],
    [
      'one that does not reach',
      { organization: names(apart(password, 'no', '2025-01-01T00:00:00Z')) },
      '2025-01-01T00:00:00Z'
    ],
    ['none', { organization: names(user) }, null]
  ])('dates %s', (_, given, date) => {
    expect(survey(given).triples[0]?.passwordUpdatedAt).toBe(date)
  })
})

describe('what was read', () => {
  const refused: SecretListing = { read: 'refused', status: 403, detail: 'not for this token' }
  const notApplicable: SecretListing = { read: 'not-applicable', detail: 'a user has no organization level' }
  it.each<
    [string, Partial<SecretListings>, 'Organization' | 'User' | 'unknown', boolean, readonly SecretLevel[]]
  >([
    ['everything', {}, 'Organization', true, []],
    ['no user level', { user: refused }, 'Organization', true, ['user']],
    ['no organization level', { organization: refused }, 'Organization', false, ['organization']],
    [
      'no repository level',
      { repository: { read: 'not-found', detail: '404' } },
      'Organization',
      false,
      ['repository']
    ],
    ['a user, who has no organization level', { organization: notApplicable }, 'User', true, []],
    [
      'an owner of whom nothing is known',
      { organization: notApplicable },
      'unknown',
      false,
      ['organization']
    ],
    [
      'no token',
      {
        repository: { read: 'no-token', detail: 'x' },
        organization: { read: 'no-token', detail: 'x' },
        user: { read: 'no-token', detail: 'x' }
      },
      'Organization',
      false,
      ['repository', 'organization', 'user']
    ],
    [
      'a list of repositories that was not read',
      { organization: names(apart(password, 'unknown')) },
      'Organization',
      false,
      ['organization']
    ],
    [
      'such a list of another secret',
      { organization: names(apart('OTHER', 'unknown')) },
      'Organization',
      true,
      []
    ]
  ])('%s', (_, given, owner, allRead, unread) => {
    const found = survey(given, owner)
    expect(found.allRead).toBe(allRead)
    expect(found.unread.map(({ level }) => level)).toEqual(unread)
  })

  it('says why a level was not read', () => {
    expect(survey({ organization: refused }).unread).toEqual([
      { level: 'organization', why: 'not-permitted', detail: 'not for this token' }
    ])
    expect(
      survey({ organization: names(apart(user, 'unknown'), apart(password, 'unknown')) }).unread
    ).toEqual([
      {
        level: 'organization',
        why: 'no-answer',
        detail: 'which repositories ACR_CONTAINER_REGISTRY_USER and 1 more reaches could not be read'
      }
    ])
  })

  it('does not call a triple complete whose reach is not known', () => {
    expect(survey({ organization: names(server, user, apart(password, 'unknown')) }).triples).toMatchObject([
      { reach: 'not-assigned' }
    ])
  })
})

describe('near misses', () => {
  it.each<[string, string]>([
    ['ACR_CONTAINER_REGISTRY_USERNAME', 'ACR_CONTAINER_REGISTRY_USER'],
    ['ACR_CONTAINER_REGISTRY_PASS', 'ACR_CONTAINER_REGISTRY_PASSWORD'],
    ['ACR_CONTAINER_REGISTRY_TOKEN', 'ACR_CONTAINER_REGISTRY_PASSWORD'],
    ['ACR_CONTAINER_REGISTRY_URL', 'ACR_CONTAINER_REGISTRY_SERVER'],
    ['ACR_CONTAINER_REGISTRY_HOST', 'ACR_CONTAINER_REGISTRY_SERVER'],
    ['ACR_CONTAINERREGISTRY_SERVER', 'ACR_CONTAINER_REGISTRY_SERVER'],
    ['ACR_REGISTRY_CONTAINER_USER', 'ACR_CONTAINER_REGISTRY_USER'],
    ['CONTAINER_REGISTRY_PASSWORD', 'MY_CONTAINER_REGISTRY_PASSWORD'],
    ['ACR_SERVER', 'ACR_CONTAINER_REGISTRY_SERVER'],
    ['DOCKERHUB_TOKEN', 'DOCKERHUB_CONTAINER_REGISTRY_PASSWORD'],
    ['DOCKER_USERNAME', 'DOCKER_CONTAINER_REGISTRY_USER'],
    ['acr_server', 'ACR_CONTAINER_REGISTRY_SERVER']
  ])('%s nearly is %s', (name, meant) => {
    expect(survey({ organization: names(name) }).nearMisses).toEqual([
      { name: name.toUpperCase(), meant, level: 'organization' }
    ])
  })

  it.each([
    'DB_SERVER',
    'DB_USER',
    'DB_PASSWORD',
    'NPM_TOKEN',
    'DOCKER_HOST',
    'GITLAB_TOKEN',
    'SECRET',
    'API_URL',
    'AZURE_STORAGE_CONTAINER_KEY',
    'ACR_CONTAINER_REGISTRY_SERVER',
    'ACR_KEY',
    `${'A'.repeat(300)}_CONTAINER_REGISTRY_PASS`
  ])('%s is none', name => {
    expect(survey({ repository: names(name) }).nearMisses).toEqual([])
  })

  it('takes a bare name for the missing part of a triple that has begun', () => {
    const begun = survey({
      repository: names('DB_CONTAINER_REGISTRY_SERVER', 'DB_CONTAINER_REGISTRY_USER', 'DB_PASSWORD')
    })
    expect(begun.nearMisses).toEqual([
      { name: 'DB_PASSWORD', meant: 'DB_CONTAINER_REGISTRY_PASSWORD', level: 'repository' }
    ])
  })

  it('is silent where the right name exists', () => {
    expect(survey({ repository: names('ACR_USERNAME'), organization: names(user) }).nearMisses).toEqual([])
  })
})

describe('the account that prebuilds log in with', () => {
  const token = 'codespaces_prebuild_token'
  it.each<[string, Partial<SecretListings>, SecretLevel | null]>([
    ['the repository', { repository: names(token) }, 'repository'],
    ['the organization', { organization: names(token) }, 'organization'],
    ['both', { repository: names(token), organization: names(token) }, 'repository'],
    ['an organization, perhaps', { organization: names(apart(token, 'unknown')) }, 'organization'],
    ['an organization that does not share it', { organization: names(apart(token, 'no')) }, null],
    ['a person, whom prebuilds do not have', { user: names(token) }, null],
    ['nobody', { repository: names('CODESPACES_PREBUILD_TOKENS') }, null]
  ])('is named by %s', (_name, given, expected) => {
    expect(survey(given).prebuildToken).toBe(expected)
  })
})
