import { describe, expect, it } from '@jest/globals'
import { sample } from '../openapi/sample.ts'
import { clientOf, fakeGitHub, type FakeAnswer } from './fake-github.ts'
import type { SecretListings } from '../../src/github/types.ts'

const repositoryPath = 'GET /repos/acme/web/codespaces/secrets'
const organizationPath = 'GET /orgs/acme/codespaces/secrets'
const userPath = 'GET /user/codespaces/secrets'
const page = (path: string, number = 1): string => `${path}?per_page=100&page=${number}`
const selectedBy = (path: string, name: string): string => `${path}/${name}/repositories`

const listed = (schema: string, secrets: readonly object[], total = secrets.length): FakeAnswer => ({
  status: 200,
  body: { total_count: total, secrets: secrets.map(members => sample(schema, members)) }
})
const own = (...secrets: object[]): FakeAnswer => listed('repo-codespaces-secret', secrets)
const ofOrganization = (...secrets: object[]): FakeAnswer => listed('codespaces-org-secret', secrets)
const ofUser = (...secrets: object[]): FakeAnswer => listed('codespaces-secret', secrets)
const repositories = (names: readonly string[], total = names.length): FakeAnswer => ({
  status: 200,
  body: {
    total_count: total,
    repositories: names.map(name => sample('minimal-repository', { full_name: name }))
  }
})
const nothing = {
  [page(repositoryPath)]: own(),
  [page(organizationPath)]: ofOrganization(),
  [page(userPath)]: ofUser()
}
const token = { secretsToken: 'ghp_1' }

describe('Codespaces secrets', () => {
  it('are read at three levels with the fewest calls: one each, and one for each selected name that matters', async () => {
    const server = 'ACR_CONTAINER_REGISTRY_SERVER'
    const fake = fakeGitHub({
      [page(repositoryPath)]: own({
        name: 'acr_container_registry_user',
        updated_at: '2026-05-06T07:08:09Z'
      }),
      [page(organizationPath)]: ofOrganization(
        { name: server, visibility: 'selected' },
        { name: 'NPM_TOKEN', visibility: 'selected' },
        { name: 'HUB_CONTAINER_REGISTRY_USER', visibility: 'all' },
        { name: 'HUB_CONTAINER_REGISTRY_SERVER', visibility: 'private' }
      ),
      [page(userPath)]: ofUser({ name: 'ACR_CONTAINER_REGISTRY_PASSWORD', visibility: 'selected' }),
      [page(selectedBy(organizationPath, server))]: repositories(['acme/api', 'Acme/Web']),
      [selectedBy(userPath, 'ACR_CONTAINER_REGISTRY_PASSWORD')]: repositories(['acme/api'])
    })
    const github = clientOf(fake, token)
    const listings = await github.secrets('acme/web', 'internal', 'Organization')
    await github.secrets('acme/web', 'internal', 'Organization')
    const at = '2026-01-02T03:04:05Z'
    expect(listings).toEqual({
      repository: {
        read: 'names',
        names: [{ name: 'ACR_CONTAINER_REGISTRY_USER', updatedAt: '2026-05-06T07:08:09Z', reaches: 'yes' }]
      },
      organization: {
        read: 'names',
        names: [
          { name: server, updatedAt: at, reaches: 'yes' },
          { name: 'NPM_TOKEN', updatedAt: at, reaches: 'unknown' },
          { name: 'HUB_CONTAINER_REGISTRY_USER', updatedAt: at, reaches: 'yes' },
          { name: 'HUB_CONTAINER_REGISTRY_SERVER', updatedAt: at, reaches: 'yes' }
        ]
      },
      user: {
        read: 'names',
        names: [{ name: 'ACR_CONTAINER_REGISTRY_PASSWORD', updatedAt: at, reaches: 'no' }]
      }
    })
    expect(fake.calls).toHaveLength(5)
    expect(fake.problems).toEqual([])
  })

  it.each([
    ['public', 'no'],
    ['private', 'yes'],
    ['internal', 'yes'],
    ['unknown', 'unknown']
  ] as const)('of visibility private reach a %s repository: %s', async (visibility, reaches) => {
    const fake = fakeGitHub({
      ...nothing,
      [page(organizationPath)]: ofOrganization({ name: 'X', visibility: 'private' })
    })
    const { organization } = await clientOf(fake, token).secrets('acme/web', visibility, 'Organization')
    expect(organization).toMatchObject({ names: [{ reaches }] })
  })

  it('and their selected repositories are read to the last page', async () => {
    const name = 'A_CONTAINER_REGISTRY_USER'
    const many = Array.from({ length: 100 }, (_, index) => ({ name: `S${index}`, visibility: 'all' }))
    const others = Array.from({ length: 100 }, (_, index) => `acme/r${index}`)
    const selected = selectedBy(organizationPath, name)
    const fake = fakeGitHub({
      ...nothing,
      [page(organizationPath)]: listed('codespaces-org-secret', many, 101),
      [page(organizationPath, 2)]: listed('codespaces-org-secret', [{ name, visibility: 'selected' }], 101),
      [page(selected)]: repositories(others, 201),
      [page(selected, 2)]: repositories([...others.slice(1), 'acme/web'], 201),
      [page(selected, 3)]: repositories(['acme/last'], 201)
    })
    const { organization } = await clientOf(fake, token).secrets('acme/web', 'private', 'Organization')
    expect(organization.read === 'names' ? organization.names.length : 0).toBe(101)
    expect(organization).toMatchObject({
      names: expect.arrayContaining([expect.objectContaining({ name, reaches: 'yes' })])
    })
    expect(fake.calls).not.toContain(page(selected, 3))
    expect(fake.problems).toEqual([])
  })

  it('are compared with the name that the repository has now', async () => {
    const name = 'A_CONTAINER_REGISTRY_USER'
    const newPath = 'GET /repos/newco/site/codespaces/secrets'
    const fake = fakeGitHub({
      'GET /repos/acme/web': {
        status: 200,
        body: sample('full-repository', {
          full_name: 'newco/site',
          visibility: 'private',
          owner: sample('simple-user', { type: 'Organization' })
        })
      },
      [page(newPath)]: own(),
      [page('GET /orgs/newco/codespaces/secrets')]: ofOrganization({ name, visibility: 'selected' }),
      [page(selectedBy('GET /orgs/newco/codespaces/secrets', name))]: repositories(['newco/site']),
      [page(userPath)]: ofUser()
    })
    const github = clientOf(fake, { token: 'ghs_1', ...token })
    await github.repository('acme/web')
    const { organization } = await github.secrets('acme/web', 'private', 'Organization')
    expect(organization).toMatchObject({ names: [{ name, reaches: 'yes' }] })
    expect(fake.problems).toEqual([])
  })

  it.each<[string, FakeAnswer, string]>([
    ['are not given', { status: 403, body: {} }, 'unknown'],
    ['are more than were given', repositories(['acme/api'], 40), 'unknown'],
    ['do not hold the repository', repositories(['acme/api']), 'no'],
    ['hold it', repositories(['ACME/web'], 40), 'yes']
  ])("are a user's own, and their selected repositories %s", async (_, answer, reaches) => {
    const name = 'A_CONTAINER_REGISTRY_USER'
    const fake = fakeGitHub({
      ...nothing,
      [page(userPath)]: ofUser({ name, visibility: 'selected' }),
      [selectedBy(userPath, name)]: answer
    })
    const { user } = await clientOf(fake, token).secrets('acme/web', 'private', 'Organization')
    expect(user).toMatchObject({ names: [{ reaches }] })
    expect(fake.problems).toEqual([])
  })
})

describe('a level of Codespaces secrets', () => {
  const refused: FakeAnswer = {
    status: 403,
    body: { message: 'Resource not accessible by personal access token' }
  }
  const hidden: FakeAnswer = { status: 404, body: { message: 'Not Found' } }

  it.each<[keyof SecretListings, string, FakeAnswer, object]>([
    [
      'repository',
      page(repositoryPath),
      refused,
      { read: 'refused', status: 403, detail: expect.stringMatching(/scope `repo`/) }
    ],
    [
      'repository',
      page(repositoryPath),
      hidden,
      { read: 'not-found', detail: expect.stringMatching(/may not see them \(404\)/) }
    ],
    [
      'organization',
      page(organizationPath),
      refused,
      { read: 'refused', detail: expect.stringMatching(/admin:org/) }
    ],
    [
      'organization',
      page(organizationPath),
      hidden,
      { read: 'not-found', detail: expect.stringMatching(/no plan with Codespaces secrets/) }
    ],
    ['organization', page(organizationPath), { status: 500, body: {} }, { read: 'unreachable' }],
    [
      'user',
      page(userPath),
      refused,
      { read: 'refused', detail: expect.stringMatching(/codespace:secrets/) }
    ],
    [
      'user',
      page(userPath),
      { status: 200, body: [] },
      { read: 'unreachable', detail: expect.stringMatching(/another form/) }
    ]
  ])('degrades alone: %s', async (level, path, answer, expected) => {
    const fake = fakeGitHub({ ...nothing, [path]: answer })
    const listings = await clientOf(fake, token).secrets('acme/web', 'private', 'Organization')
    expect(listings[level]).toMatchObject(expected)
    const others = Object.entries(listings).filter(([name]) => name !== level)
    expect(others.map(([, listing]) => listing)).toEqual([
      { read: 'names', names: [] },
      { read: 'names', names: [] }
    ])
  })

  it('is not asked for where it cannot be: a user has no organization, an installation no user', async () => {
    const fake = fakeGitHub({ [page(repositoryPath)]: own() })
    const listings = await clientOf(fake, { secretsToken: 'ghs_1' }).secrets('acme/web', 'private', 'User')
    expect(listings).toMatchObject({
      repository: { read: 'names' },
      organization: { read: 'not-applicable' },
      user: { read: 'not-applicable' }
    })
    expect(fake.calls).toEqual([page(repositoryPath)])
  })

  it.each<[string | null | undefined, RegExp]>([
    [undefined, /no `secrets-token` was given/],
    [null, /no `secrets-token` was given/],
    [
      'the pull request comes from a fork',
      /^there is no `secrets-token`: the pull request comes from a fork$/
    ]
  ])('is not asked for without a token of its own: %s', async (withoutSecrets, detail) => {
    const fake = fakeGitHub({})
    const means = withoutSecrets === undefined ? {} : { withoutSecrets }
    const listings = await clientOf(fake, { token: 'ghs_1', packagesToken: 'ghp_2' }, means).secrets(
      'acme/web',
      'private',
      'Organization'
    )
    for (const listing of Object.values(listings))
      expect(listing).toEqual({ read: 'no-token', detail: expect.stringMatching(detail) })
    expect(fake.calls).toEqual([])
  })
})
