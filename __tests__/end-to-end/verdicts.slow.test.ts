import { afterAll, describe, expect, it } from '@jest/globals'
import { multiImage, singleImage } from '../../src/demo/world/image.ts'
import type { RegistryDefinition } from '../../src/demo/world/registry-definition.ts'
import type { WorldDefinition } from '../../src/demo/world/world.ts'
import type { Report } from '../../src/report/report.ts'
import { awsKey, ecr } from '../world/example.ts'
import { runBundle } from '../world/run.ts'
import { startWorld } from '../world/start.ts'
import { removeRepositories, repositoryOf, repositoryWith } from './repository.ts'

afterAll(removeRepositories)

const both = multiImage(['linux/amd64', 'linux/arm64'])
const own = 'ghs_ownTokenOfTheRepository0000000000001'
const secretsToken = 'github_pat_readsTheNamesOfSecrets00001'

interface Scene {
  readonly visibility?: 'public' | 'private' | 'internal'
  readonly packageVisibility?: string
  readonly linked?: string | null
  readonly isPublic?: boolean
  /** Whether R's own token pulls. */
  readonly pulls?: boolean
  readonly sees?: boolean
  readonly secrets?: readonly string[]
  readonly organizationSecrets?: readonly string[]
  readonly userSecrets?: readonly string[]
}

function world(scene: Scene): WorldDefinition {
  const ghcr: RegistryDefinition = {
    host: 'ghcr.io',
    profile: 'ghcr',
    users: [
      { user: '*', password: own, pulls: scene.pulls ? ['acme/*'] : [] },
      { user: '*', password: 'ghp_aPersonsToken00000000000000000000001', pulls: ['acme/*'] }
    ],
    repositories: { 'acme/devbox': { public: scene.isPublic ?? false, tags: { '2': both } } }
  }
  const plain: RegistryDefinition = {
    host: 'acme.azurecr.io',
    profile: 'token',
    users: [
      { user: 'robot', password: 'robot-password-1', pulls: ['devbox'] },
      { user: 'other', password: 'other-password-1', pulls: [] }
    ],
    repositories: {
      devbox: { public: false, tags: { '1': both } },
      open: { public: true, tags: { '1': both, arm: singleImage('linux/arm64') } }
    }
  }
  const shared = (names: readonly string[]) => names.map(name => ({ name, visibility: 'all' as const }))
  return {
    registries: [
      ghcr,
      plain,
      { host: ecr, profile: 'ecr', repositories: { 'team/devbox': { public: false, tags: { '1': both } } } }
    ],
    awsKeys: [awsKey],
    github: {
      owners: { acme: 'Organization', mona: 'User' },
      repositories: {
        'acme/web': { visibility: scene.visibility ?? 'private', secrets: scene.secrets ?? [] },
        'acme/other': { visibility: 'private' }
      },
      packages:
        scene.packageVisibility === undefined
          ? []
          : [
              {
                owner: 'acme',
                name: 'devbox',
                type: 'container',
                visibility: scene.packageVisibility,
                repository: scene.linked ?? null
              }
            ],
      organizationSecrets: { acme: shared(scene.organizationSecrets ?? []) },
      userSecrets: { mona: shared(scene.userSecrets ?? []) },
      tokens: {
        [own]: {
          kind: 'workflow',
          repositories: ['acme/web'],
          ...(scene.sees === false ? {} : { packages: ['acme/*'] })
        },
        ghp_aPersonsToken00000000000000000000001: {
          kind: 'classic',
          login: 'mona',
          repositories: ['acme/*'],
          packages: ['acme/*']
        },
        [secretsToken]: {
          kind: 'classic',
          login: 'mona',
          repositories: ['acme/*'],
          repositorySecrets: ['acme/web'],
          organizationSecrets: ['acme'],
          userSecrets: true
        }
      }
    }
  }
}

async function check(
  folder: string,
  scene: Scene,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = []
): Promise<Report> {
  const started = await startWorld(world(scene))
  try {
    const run = await runBundle(['check', folder, '--repository', 'acme/web', '--format', 'json', ...args], {
      env: { ...started.env, ...env }
    })
    if (run.stdout === '') throw new Error(`exit ${String(run.code)}: ${run.stderr}`)
    return JSON.parse(run.stdout) as Report
  } finally {
    await started.close()
  }
}

const inActions = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/web', GITHUB_TOKEN: own }
const devbox = { folder: () => repositoryWith('ghcr.io/acme/devbox:2') }
const rules = (report: Report): string[] => report.findings.map(({ rule }) => rule)

describe("GitHub's container registry (specification 3.2)", () => {
  it.each<[string, Scene, Readonly<Record<string, string>>, string, string, string | null]>([
    ['1: public', { isPublic: true }, inActions, 'yes', 'yes', null],
    [
      '3: a codespace pulls',
      { pulls: true, packageVisibility: 'private' },
      { CODESPACES: 'true', GITHUB_REPOSITORY: 'acme/web', GITHUB_TOKEN: own },
      'yes',
      'unknown',
      null
    ],
    ['7: internal in private', { packageVisibility: 'internal' }, inActions, 'yes', 'yes', null],
    [
      '8: internal in public',
      { visibility: 'public', packageVisibility: 'internal' },
      inActions,
      'no',
      'no',
      'internal-package-in-public-repository'
    ],
    [
      '9: linked, pulls',
      { packageVisibility: 'private', linked: 'acme/web', pulls: true },
      inActions,
      'yes',
      'yes',
      null
    ],
    [
      '9: linked, refused',
      { packageVisibility: 'private', linked: 'acme/web' },
      inActions,
      'no',
      'no',
      'package-access-not-inherited'
    ],
    [
      '9: linked, no own token',
      { packageVisibility: 'private', linked: 'acme/web' },
      { GH_TOKEN: 'ghp_aPersonsToken00000000000000000000001' },
      'unknown',
      'unknown',
      'package-access-unproven'
    ],
    [
      '10: not linked, pulls',
      { packageVisibility: 'private', linked: 'acme/other', pulls: true },
      inActions,
      'unknown',
      'unknown',
      'package-access-unproven'
    ],
    [
      '11: private in public',
      { visibility: 'public', packageVisibility: 'private' },
      inActions,
      'no',
      'no',
      'private-package-in-public-repository'
    ],
    [
      '12: not granted',
      { packageVisibility: 'private', linked: 'acme/other' },
      inActions,
      'no',
      'no',
      'package-not-granted'
    ],
    ['14: unknown package', {}, inActions, 'no', 'no', 'package-not-found'],
    [
      '15: our token is too weak',
      { sees: false, packageVisibility: 'private' },
      inActions,
      'unknown',
      'unknown',
      'token-cannot-read-packages'
    ],
    ['15: no token', { packageVisibility: 'private' }, {}, 'unknown', 'unknown', 'token-cannot-read-packages']
  ])('row %s', async (_row, scene, env, team, prebuild, rule) => {
    const report = await check(devbox.folder(), scene, env)
    expect(report.images[0]?.access).toMatchObject({ team, prebuild })
    expect(rules(report).filter(found => found !== 'outside-contributors-blocked')).toEqual(
      rule === null ? [] : [rule]
    )
  })

  it("a person's token that pulls everything never makes a yes", async () => {
    const report = await check(
      devbox.folder(),
      { packageVisibility: 'private', linked: 'acme/other' },
      { GH_TOKEN: 'ghp_aPersonsToken00000000000000000000001' }
    )
    expect(report.images[0]?.access.team).toBe('unknown')
    expect(report.images[0]?.evidence).toContainEqual(
      expect.objectContaining({ claim: 'other-token-pull', result: 'allowed' })
    )
  })

  it("a declared triple of one person's names decides as for any registry", async () => {
    const file = 'registries:\n  - server: ghcr.io\n    secrets: GHCR\n'
    const folder = repositoryWith('ghcr.io/acme/devbox:2', { '.github/codespaces-preflight.yml': file })
    const parts = ['SERVER', 'USER', 'PASSWORD'].map(part => `GHCR_CONTAINER_REGISTRY_${part}`)
    const env = { ...inActions, CODESPACES_PREFLIGHT_SECRETS_TOKEN: secretsToken }
    const report = await check(folder, { packageVisibility: 'private', userSecrets: parts }, env)
    expect(report.images[0]?.access).toMatchObject({ team: 'unknown', prebuild: 'no' })
    expect(rules(report)).toContain('registry-secrets-user-only')
  })

  it('a tag that is not there is a no for everyone', async () => {
    const report = await check(
      repositoryWith('ghcr.io/acme/devbox:3'),
      { isPublic: true, visibility: 'public' },
      inActions
    )
    expect(report.images[0]?.access).toEqual({ team: 'no', prebuild: 'no', outside: 'no' })
    expect(rules(report)).toEqual(['image-not-found'])
  })

  it('a declared grant is a yes, and not a proven one', async () => {
    const grant = { '.github/codespaces-preflight.yml': 'grants:\n  - package: ghcr.io/acme/devbox\n' }
    const folder = repositoryWith('ghcr.io/acme/devbox:2', grant)
    const scene = { packageVisibility: 'private', linked: 'acme/other' }
    const report = await check(folder, scene, inActions)
    expect(report.images[0]?.access).toMatchObject({ team: 'yes', prebuild: 'unknown' })
    expect((await check(folder, scene, inActions, ['--require-proof'])).conclusion).toBe('fail')
  })
})

const acr = (user: string, password: string): Record<string, string> => ({
  ACR_CONTAINER_REGISTRY_SERVER: 'https://acme.azurecr.io',
  ACR_CONTAINER_REGISTRY_USER: user,
  ACR_CONTAINER_REGISTRY_PASSWORD: password
})
const names = [
  'ACR_CONTAINER_REGISTRY_SERVER',
  'ACR_CONTAINER_REGISTRY_USER',
  'ACR_CONTAINER_REGISTRY_PASSWORD'
]
const reads = { CODESPACES_PREFLIGHT_SECRETS_TOKEN: secretsToken, GH_TOKEN: own }

describe('any other registry (specification 3.3)', () => {
  const inCodespace = { CODESPACES: 'true', GITHUB_REPOSITORY: 'acme/web' }
  it.each<[string, Scene, Readonly<Record<string, string>>, string, string, readonly string[]]>([
    [
      '3: in a codespace the triple works',
      {},
      { ...inCodespace, ...acr('robot', 'robot-password-1') },
      'yes',
      'unknown',
      []
    ],
    [
      '3: in a codespace the login is refused',
      {},
      { ...inCodespace, ...acr('robot', 'wrong-password-1') },
      'no',
      'no',
      ['registry-login-rejected']
    ],
    [
      '3: in a codespace the pull is refused',
      {},
      { ...inCodespace, ...acr('other', 'other-password-1') },
      'no',
      'no',
      ['registry-pull-denied']
    ],
    ['3: in a codespace there is none', {}, inCodespace, 'no', 'no', ['registry-secrets-missing']],
    [
      '4: elsewhere the login is refused',
      {},
      acr('robot', 'wrong-password-1'),
      'no',
      'no',
      ['registry-login-rejected']
    ],
    [
      '5: names complete, the triple works',
      { secrets: names },
      { ...reads, ...acr('robot', 'robot-password-1') },
      'yes',
      'yes',
      []
    ],
    [
      '6: names complete, nothing says for which host',
      { secrets: names },
      reads,
      'unknown',
      'unknown',
      ['registry-secrets-unproven']
    ],
    [
      '7: names of one person',
      { userSecrets: names },
      reads,
      'unknown',
      'no',
      ['registry-secrets-user-only']
    ],
    ['9: two of three', { secrets: names.slice(0, 2) }, reads, 'no', 'no', ['registry-secrets-incomplete']],
    ['10: none', {}, reads, 'no', 'no', ['registry-secrets-missing']],
    ['11: nobody read the names', {}, { GH_TOKEN: own }, 'unknown', 'unknown', ['secrets-not-checked']]
  ])('row %s', async (_row, scene, env, team, prebuild, expected) => {
    const report = await check(repositoryWith('acme.azurecr.io/devbox:1'), scene, env)
    expect(report.images[0]?.access).toEqual({
      team,
      prebuild,
      outside: env['GH_TOKEN'] === undefined ? 'no' : null
    })
    expect(rules(report).filter(rule => rule !== 'outside-contributors-blocked')).toEqual(expected)
  })

  it('a declared registry makes the names count', async () => {
    const file = 'registries:\n  - server: acme.azurecr.io\n    secrets: ACR\n'
    const folder = repositoryWith('acme.azurecr.io/devbox:1', { '.github/codespaces-preflight.yml': file })
    const report = await check(folder, { secrets: names }, reads)
    expect(report.images[0]?.access).toMatchObject({ team: 'yes', prebuild: 'yes' })
  })

  it('an image of another architecture is a no for everyone', async () => {
    const report = await check(
      repositoryWith('acme.azurecr.io/open:arm'),
      { visibility: 'public' },
      { GH_TOKEN: own }
    )
    expect(report.images[0]?.access).toEqual({ team: 'no', prebuild: 'no', outside: 'no' })
    expect(report.images[0]?.platforms).toEqual(['linux/arm64'])
    expect(rules(report)).toEqual(['no-amd64-image'])
  })

  it('a host that nobody can find is unknown, with the reason', async () => {
    const report = await check(repositoryWith('nowhere.example.org/x:1'), {}, { GH_TOKEN: own })
    expect(report.images[0]?.access).toMatchObject({ team: 'unknown', prebuild: 'unknown' })
    expect(rules(report)).toEqual(['registry-unreachable'])
    expect(report.conclusion).toBe('incomplete')
  })
})

describe('AWS ECR (specification 3.4)', () => {
  const triple = (user: string, password: string): Record<string, string> => ({
    CODESPACES: 'true',
    GITHUB_REPOSITORY: 'acme/web',
    ECR_CONTAINER_REGISTRY_SERVER: ecr,
    ECR_CONTAINER_REGISTRY_USER: user,
    ECR_CONTAINER_REGISTRY_PASSWORD: password
  })
  it('exchanges an access key and pulls with what comes back', async () => {
    const report = await check(
      repositoryWith(`${ecr}/team/devbox:1`),
      {},
      triple(awsKey.accessKeyId, awsKey.secretAccessKey)
    )
    expect(report.images[0]?.access).toMatchObject({ team: 'yes' })
  })
  it('tells a token that is too old by its own date', async () => {
    const over = new Date(Date.now() - 2 * 3600 * 1000).getTime() / 1000
    const token = Buffer.from(
      JSON.stringify({ payload: 'x', type: 'DATA_KEY', expiration: Math.floor(over) })
    )
    const report = await check(
      repositoryWith(`${ecr}/team/devbox:1`),
      {},
      triple('AWS', token.toString('base64'))
    )
    expect(report.images[0]?.access).toMatchObject({ team: 'no', prebuild: 'no' })
    expect(rules(report)).toContain('ecr-token-expired')
  })
  it('tells a wrong secret key', async () => {
    const report = await check(
      repositoryWith(`${ecr}/team/devbox:1`),
      {},
      triple(awsKey.accessKeyId, 'not-the-secret-key-of-it')
    )
    expect(report.images[0]?.access).toMatchObject({ team: 'no', prebuild: 'no' })
    expect(rules(report)).toContain('registry-login-rejected')
  })
})

describe('the same question is asked once', () => {
  it('of GitHub and the registry, however many configurations use the image', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `.devcontainer/c${String(index)}/devcontainer.json`,
        '{"image":"ghcr.io/acme/devbox:2"}'
      ])
    )
    const report = await check(
      repositoryOf(files),
      { packageVisibility: 'private', linked: 'acme/web', pulls: true },
      inActions
    )
    expect(report.configurations).toHaveLength(20)
    expect(report.images).toHaveLength(1)
    expect(report.requests).toEqual({ 'api.github.com': 2, 'ghcr.io': 5 })
  })
})
