import { afterAll, describe, expect, it } from '@jest/globals'
import { createGitHub } from '../../src/demo/world/github.ts'
import type { GitHubDefinition } from '../../src/demo/world/github-definition.ts'
import type { WorldDefinition } from '../../src/demo/world/world.ts'
import { startWorld } from '../world/start.ts'
import { acme, secretsToken, workflowToken, type Acme } from './acme.ts'
import { runAsAction, type ActionRun, type Job } from './as-runner.ts'
import { baseCommit, forkPullRequest, ownPullRequest, recorded } from './payloads.ts'
import { removeRepositories } from './repository.ts'

afterAll(removeRepositories)

const configFile = '.github/codespaces-preflight.yml'
const github = { '.devcontainer.json': '{"image":"ghcr.io/acme/devbox:1"}' }
const azure = { '.devcontainer.json': '{"image":"acme.azurecr.io/devbox:1"}' }

/** A checkout whose configuration file says `head`, of a repository whose base commit says `base`; `null`: no such file. */
interface Scene {
  readonly head: string | null
  readonly base: string | null
  readonly files?: Readonly<Record<string, string>>
  readonly scene?: Acme
  readonly job?: Partial<Job>
  readonly change?: (world: WorldDefinition) => WorldDefinition
}

async function run(given: Scene): Promise<ActionRun> {
  const { head, base, files = github, scene = {}, job = {} } = given
  const declared = (text: string | null): Record<string, string> =>
    text === null ? {} : { [configFile]: text }
  const web = { ...scene.web, refs: { [baseCommit]: declared(base) }, files: declared(head) }
  const definition = acme({ ...scene, web })
  const world = await startWorld(given.change?.(definition) ?? definition)
  try {
    return await runAsAction(world, {
      files: { ...files, ...declared(head) },
      event: 'pull_request',
      payload: ownPullRequest,
      ...job,
      inputs: { token: workflowToken, ...job.inputs }
    })
  } finally {
    await world.close()
  }
}

const rules = ({ report }: ActionRun): string[] => report.findings.map(({ rule }) => rule)
const team = ({ report }: ActionRun): string | undefined => report.images[0]?.access.team
const changeOf = ({ report }: ActionRun): string =>
  report.findings.find(({ rule }) => rule === 'declaration-changed')?.message ?? ''

const grant = 'grants:\n  - package: ghcr.io/acme/devbox\n    prebuilds: true\n'
const ignore = 'ignore:\n  - rule: package-not-granted\n    reason: we know\n'
const allowed = 'allowed-images:\n  - mcr.microsoft.com/*\n'
const registry = 'registries:\n  - server: acme.azurecr.io\n    secrets: ACR\n'

describe('a pull request does not turn itself green (specification 6.7)', () => {
  it.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
    '%s that adds a grant',
    async event => {
      const found = await run({ head: grant, base: null, job: { event, payload: forkPullRequest } })
      expect([found.code, team(found)]).toEqual([1, 'no'])
      expect(rules(found)).toEqual(expect.arrayContaining(['package-not-granted', 'declaration-changed']))
      expect(changeOf(found)).toContain('adds the grant for ghcr.io/acme/devbox')
      expect(found.report.findings.find(({ rule }) => rule === 'declaration-changed')?.location?.file).toBe(
        configFile
      )
    }
  )

  it('the same grant counts where it is merged', async () => {
    const found = await run({ head: grant, base: grant })
    expect([found.code, team(found)]).toEqual([0, 'yes'])
    expect(rules(found)).not.toContain('declaration-changed')
  })

  it('the same grant counts outside of a pull request', async () => {
    const found = await run({
      head: grant,
      base: null,
      job: { event: 'schedule', payload: recorded.schedule }
    })
    expect([found.code, team(found)]).toEqual([0, 'yes'])
  })

  it('that adds an ignore', async () => {
    const found = await run({ head: ignore, base: null })
    expect([found.code, found.report.ignored]).toEqual([1, 0])
    expect(rules(found)).toContain('package-not-granted')
    expect(changeOf(found)).toContain('adds the ignore of package-not-granted')
  })

  it('that adds an ignore of the warning itself', async () => {
    const head = `${grant}ignore:\n  - rule: declaration-changed\n    reason: quiet\n`
    const found = await run({ head, base: null })
    expect(rules(found)).toContain('declaration-changed')
  })

  it.each([
    ['removes the list of allowed images', null, /removes the list of allowed images/],
    ['removes it with the rest of the file', 'grants: []\n', /removes the list of allowed images/],
    ['widens it', 'allowed-images:\n  - "*"\n', /adds \* to the allowed images/]
  ])('that %s', async (_name, head, said) => {
    const found = await run({ head, base: allowed })
    expect(found.code).toBe(1)
    expect(rules(found)).toContain('image-not-allowed')
    expect(changeOf(found)).toMatch(said)
  })

  it('that says which secrets serve the registry', async () => {
    const names = ['SERVER', 'USER', 'PASSWORD'].map(part => `ACR_CONTAINER_REGISTRY_${part}`)
    const scene = { web: { secrets: names } }
    const job = { inputs: { 'secrets-token': secretsToken } }
    const declared = await run({ head: registry, base: registry, files: azure, scene, job })
    expect(team(declared)).toBe('yes')
    const changed = await run({ head: registry, base: null, files: azure, scene, job })
    expect(team(changed)).toBe('unknown')
    expect(rules(changed)).toEqual(
      expect.arrayContaining(['registry-secrets-unproven', 'declaration-changed'])
    )
  })

  it('offline: nothing that the pull request declares counts', async () => {
    const head = `${ignore}  - rule: invalid-image-reference\n    reason: hush\n`
    const files = { '.devcontainer.json': '{"image":"Acme/Upper:1"}' }
    const found = await run({ head, base: null, files, job: { inputs: { offline: 'true' } } })
    expect([found.code, found.report.ignored]).toEqual([1, 0])
    expect(found.report.incomplete.join('\n')).toMatch(/configuration file of the base commit/)
  })
})

describe('what the base commit declares goes on counting', () => {
  it.each([
    ['the pull request takes the grant away', 'grants: []\n'],
    ['the pull request takes the file away', null]
  ])('where %s', async (_name, head) => {
    const found = await run({ head, base: grant })
    expect(team(found)).toBe('yes')
    expect(changeOf(found)).toContain('removes the grant for ghcr.io/acme/devbox')
  })

  it('from a file of another name', async () => {
    const path = 'preflight.yml'
    const world = await startWorld(
      acme({ web: { files: { [path]: grant }, refs: { [baseCommit]: { [path]: grant } } } })
    )
    const found = await runAsAction(world, {
      files: { ...github, [path]: grant },
      event: 'pull_request',
      payload: ownPullRequest,
      inputs: { token: workflowToken, 'config-file': path }
    })
    await world.close()
    expect(team(found)).toBe('yes')
    expect(world.log.map(({ url }) => url)).toContain(
      `https://api.github.com/repos/acme/web/contents/preflight.yml?ref=${baseCommit}`
    )
  })
})

describe('where the base commit cannot be read', () => {
  /** The same world, in which the workflow may not read files. */
  const withoutContents = (world: WorldDefinition): WorldDefinition => {
    const answer = createGitHub(world.github as GitHubDefinition)
    const refuses = (request: Request): Promise<Response> =>
      new URL(request.url).pathname.includes('/contents/')
        ? Promise.resolve(
            Response.json({ message: 'Resource not accessible by integration' }, { status: 403 })
          )
        : answer(request)
    return { ...world, sites: { 'api.github.com': refuses } }
  }

  it('nothing of it counts, and the report says why and what to add', async () => {
    const found = await run({ head: grant + ignore, base: grant, change: withoutContents })
    expect([found.code, team(found), found.report.ignored]).toEqual([1, 'no', 0])
    expect(found.report.complete).toBe(false)
    expect(found.report.incomplete.join('\n')).toMatch(/base commit could not be read.+403.+`contents: read`/)
    expect(rules(found)).not.toContain('declaration-changed')
  })

  it('the allowed images of the checkout count, since they only forbid', async () => {
    const found = await run({ head: allowed, base: allowed, change: withoutContents })
    expect(rules(found)).toContain('image-not-allowed')
  })

  it('a conclusion that may rest on it is never `pass`', async () => {
    const files = { '.devcontainer.json': '{"image":"mcr.microsoft.com/base:1"}' }
    const found = await run({ head: null, base: allowed, files, change: withoutContents })
    expect(found.report.conclusion).toBe('incomplete')
  })

  it('a base commit whose file is wrong lets the pull request mend it', async () => {
    const found = await run({ head: grant, base: 'grantz: []\n' })
    expect([found.code, team(found)]).toEqual([1, 'no'])
    expect(found.report.incomplete.join('\n')).toMatch(/base commit could not be read.+grantz/)
  })

  it('an event without its pull request counts as one', async () => {
    const found = await run({ head: grant, base: null, job: { payload: {} } })
    expect(team(found)).toBe('no')
    expect(found.report.complete).toBe(false)
  })
})
