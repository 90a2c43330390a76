import { afterAll, describe, expect, it } from '@jest/globals'
import type { Exchange } from '../../src/demo/world/world.ts'
import { checkExchange } from '../openapi/openapi.ts'
import type { StartedWorld } from '../world/start.ts'
import {
  acme,
  bothPlatforms,
  privatePackage,
  secretsToken,
  weakWorkflowToken,
  workflowToken,
  type Acme
} from './acme.ts'
import { runAsAction, type Job } from './as-runner.ts'
import { checkIn, inWorld } from './in-world.ts'
import { baseCommit, ownPullRequest, pullRequestNumber } from './payloads.ts'
import { removeRepositories, repositoryOf } from './repository.ts'

afterAll(removeRepositories)

const names = ['SERVER', 'USER', 'PASSWORD'].map(part => `ACR_CONTAINER_REGISTRY_${part}`)
const [server = '', user = '', password = ''] = names
const compose = `services:
  app: { image: 'ghcr.io/acme/devbox:1' }
  tools: { image: 'ghcr.io/acme/tools/cli:1' }
  cache: { image: 'ghcr.io/acme/cache:1' }
  private: { image: 'acme.azurecr.io/devbox:1' }
`
const files = {
  '.devcontainer/devcontainer.json': '{"dockerComposeFile":"compose.yml","service":"app"}',
  '.devcontainer/compose.yml': compose
}

/** Three packages, and a triple whose names lie at three levels. */
const scene: Acme = {
  web: { secrets: [server] },
  packages: ['devbox', 'tools/cli', 'cache'].map(name => privatePackage(name, 'acme/web')),
  pulls: ['acme/*'],
  ghcr: Object.fromEntries(
    ['acme/tools/cli', 'acme/cache'].map(name => [name, { public: false, tags: { '1': bothPlatforms } }])
  ),
  github: {
    organizationSecrets: {
      acme: [
        { name: user, visibility: 'selected', repositories: ['acme/web'] },
        { name: 'UNRELATED_SECRET', visibility: 'selected', repositories: ['acme/web'] }
      ]
    },
    userSecrets: {
      mona: [
        { name: password, visibility: 'selected', repositories: ['acme/web'] },
        { name: 'ANOTHER_SECRET', visibility: 'selected', repositories: ['acme/web'] }
      ]
    }
  }
}

function toGitHub({ log }: StartedWorld): readonly Exchange[] {
  return log.filter(({ host }) => host === 'api.github.com')
}

/** What is wrong with what was sent and answered, by GitHub's own description. */
function problems(exchanges: readonly Exchange[]): string[] {
  return exchanges.flatMap(({ method, url, status, requestHeaders, requestBody, responseBody }) =>
    checkExchange({
      method,
      url,
      status,
      requestHeaders: Object.fromEntries(requestHeaders),
      requestBody: requestBody === '' ? null : JSON.parse(requestBody),
      responseBody: responseBody === '' ? null : JSON.parse(responseBody)
    })
  )
}

const asked = (world: StartedWorld): string[] =>
  toGitHub(world)
    .map(({ method, url }) => `${method} ${new URL(url).pathname}`)
    .sort()

const job: Job = { files, inputs: { token: workflowToken, 'secrets-token': secretsToken } }

describe('one configuration with three packages and secrets at three levels', () => {
  it('costs the least possible number of calls', async () => {
    await inWorld(acme(scene), async world => {
      const { report } = await runAsAction(world, job)
      expect(asked(world)).toEqual([
        'GET /orgs/acme/codespaces/secrets',
        `GET /orgs/acme/codespaces/secrets/${user}/repositories`,
        'GET /orgs/acme/packages/container/cache',
        'GET /orgs/acme/packages/container/devbox',
        'GET /orgs/acme/packages/container/tools%2Fcli',
        'GET /repos/acme/web',
        'GET /repos/acme/web/codespaces/secrets',
        'GET /user/codespaces/secrets',
        `GET /user/codespaces/secrets/${password}/repositories`
      ])
      expect(problems(toGitHub(world))).toEqual([])
      expect(report.requests['api.github.com']).toBe(9)
    })
  })

  it('costs the same however many configurations there are', async () => {
    const more = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [
        `.devcontainer/c${String(index)}/devcontainer.json`,
        '{"dockerComposeFile":"../compose.yml","service":"app"}'
      ])
    )
    await inWorld(acme(scene), async world => {
      const { report } = await runAsAction(world, { ...job, files: { ...files, ...more } })
      expect(report.configurations).toHaveLength(11)
      expect(toGitHub(world)).toHaveLength(9)
    })
  })

  it('asks for no names where every image is public', async () => {
    await inWorld(acme(scene), async world => {
      await runAsAction(world, {
        ...job,
        files: { '.devcontainer.json': '{"image":"mcr.microsoft.com/base:1"}' }
      })
      expect(asked(world)).toEqual(['GET /repos/acme/web'])
    })
  })

  it('asks nothing of a repository without configurations', async () => {
    await inWorld(acme(scene), async world => {
      await runAsAction(world, { ...job, files: { 'README.md': '' } })
      expect(asked(world)).toEqual([])
    })
  })
})

describe('every exchange is as GitHub describes it', () => {
  const request = { event: 'pull_request', payload: ownPullRequest }
  const before = { [baseCommit]: { '.github/codespaces-preflight.yml': 'grants: []\n' } }
  const changed = { [pullRequestNumber]: ['.devcontainer/devcontainer.json'] }

  it.each<[string, Acme, Job, number]>([
    [
      'a pull request with a comment and changed files',
      { ...scene, web: { ...scene.web, refs: before, pulls: changed } },
      { ...job, ...request, inputs: { ...job.inputs, comment: 'true', 'changed-only': 'true' } },
      12
    ],
    ['a token without `packages: read`', scene, { ...job, inputs: { token: weakWorkflowToken } }, 4],
    ['no token', scene, { ...job, inputs: { token: '' } }, 0],
    ['a wrong token', scene, { ...job, inputs: { token: 'ghs_unknown' } }, 1],
    ['packages that are not there', { ...scene, packages: [] }, job, 9],
    [
      'packages of npm, a person and another owner',
      { ...scene, web: { visibility: 'public' } },
      {
        ...job,
        files: {
          '.devcontainer.json': '{"image":"ghcr.io/mona/tools:1"}',
          '.npmrc': '@acme:registry=https://npm.pkg.github.com\n',
          'package.json': '{"dependencies":{"@acme/ui":"1"}}'
        }
      },
      3
    ]
  ])('%s', async (_name, given, ran, least) => {
    await inWorld(acme(given), async world => {
      const run = await runAsAction(world, ran)
      expect(run.report.schemaVersion).toBe(1)
      expect(toGitHub(world).length).toBeGreaterThanOrEqual(least)
      const anonymous = toGitHub(world).filter(({ requestHeaders }) => !requestHeaders.has('authorization'))
      expect(anonymous).toEqual([])
      expect(problems(toGitHub(world))).toEqual([])
    })
  })

  it('a comment that is changed', async () => {
    await inWorld(acme(scene), async world => {
      const commenting = { ...job, ...request, inputs: { ...job.inputs, comment: 'true' } }
      await runAsAction(world, commenting)
      await runAsAction(world, {
        ...commenting,
        files: { ...files, '.devcontainer.json': '{"image":"a/b"}' }
      })
      expect(new Set(toGitHub(world).map(({ method }) => method))).toEqual(new Set(['GET', 'POST', 'PATCH']))
      expect(problems(toGitHub(world))).toEqual([])
    })
  })

  it('a renamed repository, in a terminal', async () => {
    const definition = acme({ ...scene, github: { ...scene.github, renamed: { 'acme/old': 'acme/web' } } })
    await inWorld(definition, async world => {
      const { report } = await checkIn(world, repositoryOf(files), { GH_TOKEN: workflowToken }, [
        '--repository',
        'acme/old'
      ])
      expect(report.repositoryVisibility).toBe('private')
      expect(problems(toGitHub(world))).toEqual([])
    })
  })
})
