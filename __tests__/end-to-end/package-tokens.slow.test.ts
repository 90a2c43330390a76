import { afterAll, describe, expect, it } from '@jest/globals'
import type { GitHubDefinition, GitHubToken } from '../../src/demo/world/github-definition.ts'
import type { WorldDefinition } from '../../src/demo/world/world.ts'
import type { Report } from '../../src/report/report.ts'
import type { StartedWorld } from '../world/start.ts'
import {
  acme,
  bothPlatforms,
  personsToken,
  privatePackage,
  secretsToken,
  workflowToken,
  type Acme
} from './acme.ts'
import { runAsAction, type Job } from './as-runner.ts'
import { inWorld } from './in-world.ts'
import { removeRepositories } from './repository.ts'

afterAll(removeRepositories)

const files = { '.devcontainer.json': '{"image":"ghcr.io/acme/devbox:1"}' }
const job = (inputs: Job['inputs']): Job => ({ files, inputs: { token: workflowToken, ...inputs } })
const verdict = ({ images, findings }: Report): unknown => [
  images[0]?.access.team,
  findings.map(({ rule }) => rule)
]
const claims = ({ images }: Report): string[] =>
  (images[0]?.evidence ?? []).flatMap(({ claim, result }) =>
    claim.endsWith('token-pull') ? [`${claim} ${result}`] : []
  )
const graphql = ({ log }: StartedWorld): number => log.filter(({ url }) => url.endsWith('/graphql')).length

/** A world whose tokens differ, and may do what GitHub's container registry lets them. */
function worldOf(tokens: Readonly<Record<string, GitHubToken>>, given: Acme = {}): WorldDefinition {
  const { github, registries = [], ...rest } = acme(given)
  if (github === undefined) throw new Error('this world has no GitHub')
  const all: GitHubDefinition = { ...github, tokens: { ...github.tokens, ...tokens } }
  const users = Object.keys(tokens).map(password => ({ user: '*', password, pulls: [] }))
  return {
    ...rest,
    github: all,
    registries: registries.map(registry =>
      registry.host === 'ghcr.io' ? { ...registry, users: [...(registry.users ?? []), ...users] } : registry
    )
  }
}

const appsToken = 'ghs_installationOfAnAppOfAcme000000006'
const app: GitHubToken = {
  kind: 'installation',
  app: 'release-bot',
  repositories: ['acme/web'],
  packages: []
}
const several = {
  '.devcontainer.json': '{"image":"ghcr.io/acme/devbox:1"}',
  '.devcontainer/devcontainer.json': '{"image":"ghcr.io/acme/tools:1"}'
}

describe("an App's token in place of the workflow's own (specification 3.1)", () => {
  const world = worldOf({ [appsToken]: app }, { packages: [privatePackage('devbox', 'acme/web')] })

  it('proves nothing, and the advice is to leave `token` alone', async () => {
    await inWorld(world, async started => {
      const { report } = await runAsAction(started, { ...job({ token: appsToken }), files: several })
      expect(claims(report)).toEqual(['other-token-pull refused'])
      expect(verdict(report)).toEqual([
        'unknown',
        ['token-cannot-read-packages', 'token-cannot-read-packages']
      ])
      expect(report.findings[0]?.message).toContain('the App release-bot')
      expect(report.findings[0]?.fixes[0]?.text).toContain('Leave the input `token` at its default')
      expect(graphql(started)).toBe(1)
    })
  })

  it('proves nothing about a package that another token sees either', async () => {
    await inWorld(world, async started => {
      const given = job({ token: appsToken, 'packages-token': personsToken })
      const { report } = await runAsAction(started, given)
      expect(claims(report)).toEqual(['other-token-pull refused', 'other-token-pull allowed'])
      expect(verdict(report)).toEqual(['unknown', ['package-access-unproven']])
    })
  })

  it("a workflow's own token is asked about once, and stays R's own", async () => {
    await inWorld(acme({ packages: [] }), async started => {
      const { report } = await runAsAction(started, { ...job({}), files: several })
      expect(claims(report)).toEqual(['repository-token-pull refused'])
      expect(verdict(report)).toEqual(['no', ['package-not-found', 'package-not-found']])
      expect(graphql(started)).toBe(1)
    })
  })

  it('nobody asks whose token it is where it pulls', async () => {
    await inWorld(acme({ pulls: ['acme/*'] }), async started => {
      await runAsAction(started, job({}))
      expect(graphql(started)).toBe(0)
    })
  })
})

describe('Codespaces secrets that nobody declared', () => {
  const secrets = ['SERVER', 'USER', 'PASSWORD'].map(part => `GHCR_CONTAINER_REGISTRY_${part}`)
  const toNames = ({ log }: StartedWorld): string[] =>
    log.map(({ url }) => new URL(url).pathname).filter(path => path.endsWith('/codespaces/secrets'))

  it('are read, once, where a package would be denied, and named', async () => {
    await inWorld(acme({ web: { secrets } }), async started => {
      const { report } = await runAsAction(started, job({ 'secrets-token': secretsToken }))
      expect(verdict(report)).toEqual(['no', ['package-not-granted']])
      expect(report.findings[0]?.message).toContain('GHCR_CONTAINER_REGISTRY_*')
      expect(report.findings[0]?.fixes.map(({ patch }) => patch)).toContain(
        'registries:\n  - server: "ghcr.io"\n    secrets: GHCR'
      )
      expect(toNames(started).sort()).toEqual([
        '/orgs/acme/codespaces/secrets',
        '/repos/acme/web/codespaces/secrets',
        '/user/codespaces/secrets'
      ])
    })
  })

  it('are read where the package comes: whether prebuilds have another account, and that a login is not needed', async () => {
    const named = { secrets: [...secrets, 'CODESPACES_PREBUILD_TOKEN'] }
    const world = acme({ web: named, packages: [privatePackage('devbox', 'acme/web')], pulls: ['acme/*'] })
    await inWorld(world, async started => {
      const { report } = await runAsAction(started, job({ 'secrets-token': secretsToken }))
      expect(toNames(started)).toHaveLength(3)
      expect(report.images[0]?.access).toEqual({ team: 'yes', prebuild: 'unknown', outside: null })
      expect(JSON.stringify(report.images[0]?.evidence)).toContain('CODESPACES_PREBUILD_TOKEN')
      expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
        ['ghcr-secrets-redundant', 'notice']
      ])
    })
  })

  it('are not read of a public package, nor without a `secrets-token`', async () => {
    const ghcr = { 'acme/devbox': { public: true, tags: { '1': bothPlatforms } } }
    await inWorld(acme({ web: { secrets }, ghcr }), async started => {
      await runAsAction(started, job({ 'secrets-token': secretsToken }))
      expect(toNames(started)).toEqual([])
    })
    await inWorld(acme({ web: { secrets } }), async started => {
      const { report } = await runAsAction(started, job({}))
      expect(report.findings[0]?.message).toContain('Only access given by hand')
      expect(toNames(started)).toEqual([])
    })
  })
})

describe('what a token gets no answer to', () => {
  it('is asked with `packages-token` where `token` is at its rate limit', async () => {
    const limited: GitHubToken = {
      kind: 'workflow',
      repositories: ['acme/web'],
      packages: [],
      requestsLeft: 1
    }
    const spent = 'ghs_workflowNearItsRateLimit0000000007'
    await inWorld(worldOf({ [spent]: limited }), async started => {
      const given = job({ token: spent, 'packages-token': personsToken })
      const { report } = await runAsAction(started, given)
      expect(report.images[0]?.evidence).toContainEqual(
        expect.objectContaining({ claim: 'package-visibility', result: 'allowed' })
      )
    })
  })

  it.each([
    ['an internal package', [{ ...privatePackage('devbox', null), visibility: 'internal' }], 'private'],
    ['a private package of a public repository', [privatePackage('devbox', 'acme/other')], 'public']
  ] as const)(
    '%s is neither a yes nor a no where the registry is silent',
    async (_name, packages, visibility) => {
      const { registries = [], ...rest } = acme({ packages, web: { visibility } })
      const silent = registries.map(registry =>
        registry.host === 'ghcr.io'
          ? {
              ...registry,
              repositories: { 'acme/devbox': { public: false, tags: { '1': bothPlatforms } } },
              trouble: { status: 503 as const, times: 99 }
            }
          : registry
      )
      await inWorld({ ...rest, registries: silent }, async started => {
        const { report } = await runAsAction(started, job({ timeout: '2' }))
        expect(verdict(report)).toEqual(['unknown', ['registry-unreachable']])
      })
    }
  )
})

it('GitHub Enterprise Server with `require-proof` has nothing to prove', async () => {
  await inWorld(acme(), async started => {
    const run = await runAsAction(started, {
      ...job({ 'require-proof': 'true' }),
      variables: {
        GITHUB_SERVER_URL: 'https://github.acme.example',
        GITHUB_API_URL: 'https://github.acme.example/api/v3'
      }
    })
    expect([run.code, run.report.findings.map(({ rule }) => rule)]).toEqual([0, ['codespaces-unavailable']])
  })
})
