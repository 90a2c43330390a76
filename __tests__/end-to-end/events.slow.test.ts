import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { startWorld, type StartedWorld } from '../world/start.ts'
import { acme, callersToken, personsToken, secretsToken, weakWorkflowToken, workflowToken } from './acme.ts'
import { runAsAction, type Job } from './as-runner.ts'
import { dependabotPullRequest, forkPullRequest, ownPullRequest, recorded } from './payloads.ts'
import { removeRepositories } from './repository.ts'

let world: StartedWorld
let open: StartedWorld
beforeAll(async () => {
  world = await startWorld(acme())
  open = await startWorld(acme({ web: { visibility: 'public' } }))
})
afterAll(async () => {
  await world.close()
  await open.close()
  removeRepositories()
})

const files = {
  '.devcontainer/github/devcontainer.json': '{"image":"ghcr.io/acme/devbox:1"}',
  '.devcontainer/azure/devcontainer.json': '{"image":"acme.azurecr.io/devbox:1"}'
}

async function report(where: StartedWorld, job: Omit<Job, 'files'>): Promise<Report> {
  const run = await runAsAction(where, { files, ...job })
  return run.report
}

/** What tokens were tried at GitHub's registry, and what came of it. */
function pulls({ images }: Report): string[] {
  const image = images.find(({ registry }) => registry === 'ghcr.io')
  return (image?.evidence ?? [])
    .filter(({ claim }) => claim.endsWith('-token-pull'))
    .map(({ claim, result }) => `${claim} ${result}`)
}

function team({ images }: Report, registry: string): string | undefined {
  return images.find(image => image.registry === registry)?.access.team
}

/** Every text of a rule's findings: messages and fixes. */
function texts({ findings }: Report, rule: string): string {
  return findings
    .filter(finding => finding.rule === rule)
    .map(({ message, fixes }) => [message, ...fixes.map(fix => fix.text)].join('\n'))
    .join('\n')
}

const token = { token: workflowToken }

describe('whose token it is (specification 3.1)', () => {
  it.each<[string, Omit<Job, 'files'>, string[], string]>([
    [
      'pull_request of the repository',
      { event: 'pull_request', payload: ownPullRequest, inputs: token },
      ['repository-token-pull refused'],
      'no'
    ],
    [
      'pull_request from a fork',
      { event: 'pull_request', payload: forkPullRequest, inputs: token },
      ['repository-token-pull refused'],
      'no'
    ],
    [
      'pull_request of Dependabot',
      {
        event: 'pull_request',
        payload: dependabotPullRequest,
        inputs: token,
        variables: { GITHUB_ACTOR: 'dependabot[bot]' }
      },
      ['repository-token-pull refused'],
      'no'
    ],
    [
      'pull_request_target from a fork',
      { event: 'pull_request_target', payload: forkPullRequest, inputs: token },
      ['repository-token-pull refused'],
      'no'
    ],
    [
      'schedule',
      { event: 'schedule', payload: recorded.schedule, inputs: token },
      ['repository-token-pull refused'],
      'no'
    ],
    [
      'workflow_dispatch',
      { event: 'workflow_dispatch', payload: recorded.workflow_dispatch, inputs: token },
      ['repository-token-pull refused'],
      'no'
    ],
    [
      'merge_group',
      { event: 'merge_group', payload: recorded.merge_group, inputs: token },
      ['repository-token-pull refused'],
      'no'
    ],
    [
      'a workflow of acme/app that asks about acme/web',
      {
        event: 'workflow_dispatch',
        payload: {},
        inputs: { token: callersToken, repository: 'acme/web' },
        variables: { GITHUB_REPOSITORY: 'acme/app' }
      },
      ['other-token-pull allowed'],
      'unknown'
    ],
    [
      "a person's token in a workflow",
      { event: 'push', payload: recorded.push, inputs: { token: personsToken } },
      ['other-token-pull allowed'],
      'unknown'
    ],
    [
      "a person's token beside the workflow's",
      { event: 'push', payload: recorded.push, inputs: { ...token, 'packages-token': personsToken } },
      ['repository-token-pull refused', 'other-token-pull allowed'],
      'no'
    ]
  ])('%s', async (_name, job, expected, verdict) => {
    const found = await report(world, job)
    expect(pulls(found)).toEqual(expected)
    expect(team(found, 'ghcr.io')).toBe(verdict)
  })

  it("a called workflow is a run of the caller's repository", async () => {
    const found = await report(world, {
      event: 'push',
      payload: recorded.push,
      inputs: { token: callersToken },
      variables: {
        GITHUB_REPOSITORY: 'acme/app',
        GITHUB_WORKFLOW_REF: 'acme/web/.github/workflows/x.yml@main'
      }
    })
    expect(found.repository).toBe('acme/app')
    expect(pulls(found)).toEqual(['repository-token-pull allowed'])
  })

  it('says that the run belongs to another repository', async () => {
    const found = await report(world, {
      inputs: { token: callersToken, repository: 'acme/web' },
      variables: { GITHUB_REPOSITORY: 'acme/app' }
    })
    expect(texts(found, 'package-access-unproven')).toContain('The run belongs to acme/app')
  })
})

describe('what a run was not given', () => {
  it.each<[string, Omit<Job, 'files'>, RegExp]>([
    [
      'a fork',
      { event: 'pull_request', payload: forkPullRequest, inputs: token },
      /pull request comes from a fork/
    ],
    [
      'Dependabot',
      {
        event: 'pull_request',
        payload: dependabotPullRequest,
        inputs: token,
        variables: { GITHUB_ACTOR: 'dependabot[bot]' }
      },
      /Dependabot started the run/
    ],
    [
      'Dependabot, in the base repository',
      {
        event: 'pull_request_target',
        payload: dependabotPullRequest,
        inputs: token,
        variables: { GITHUB_ACTOR: 'dependabot[bot]' }
      },
      /Dependabot started the run/
    ],
    [
      'nobody who names a secrets-token',
      { event: 'schedule', payload: recorded.schedule, inputs: token },
      /`secrets-token`/
    ]
  ])('%s: the names of secrets are unknown, with the reason', async (_name, job, reason) => {
    const found = await report(open, job)
    expect(team(found, 'acme.azurecr.io')).toBe('unknown')
    const evidence = found.images.find(({ registry }) => registry === 'acme.azurecr.io')?.evidence ?? []
    const said = evidence.filter(({ claim }) => claim === 'secret-names').map(({ detail }) => detail)
    expect([texts(found, 'secrets-not-checked'), ...said].join('\n')).toMatch(reason)
    expect(found.findings.map(({ rule }) => rule)).not.toContain('registry-secrets-missing')
  })

  it('pull_request_target from a fork has the secrets, and reads the names', async () => {
    const inputs = { ...token, 'secrets-token': secretsToken }
    const found = await report(world, { event: 'pull_request_target', payload: forkPullRequest, inputs })
    expect(team(found, 'acme.azurecr.io')).toBe('no')
    expect(JSON.stringify(found)).not.toMatch(/comes from a fork/)
  })

  it.each(['pull_request', 'schedule'])('%s without `packages: read`: the line is named', async event => {
    const payload = event === 'schedule' ? recorded.schedule : ownPullRequest
    const found = await report(world, { event, payload, inputs: { token: weakWorkflowToken } })
    expect(team(found, 'ghcr.io')).toBe('unknown')
    expect(texts(found, 'token-cannot-read-packages')).toContain('packages: read')
  })

  it('without `packages: read`, the refused pull proves nothing, whatever a second token sees', async () => {
    const inputs = { token: weakWorkflowToken, 'packages-token': personsToken }
    expect(team(await report(world, { inputs }), 'ghcr.io')).toBe('unknown')
    const missing = await startWorld(acme({ packages: [] }))
    expect(team(await report(missing, { inputs }), 'ghcr.io')).toBe('unknown')
    await missing.close()
  })
})
