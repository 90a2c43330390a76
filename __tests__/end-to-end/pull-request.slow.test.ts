import { basename, dirname } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { GitHubDefinition } from '../../src/demo/world/github-definition.ts'
import { multiImage } from '../../src/demo/world/image.ts'
import type { Exchange } from '../../src/demo/world/world.ts'
import type { Report } from '../../src/report/report.ts'
import {
  checkOutMerge,
  newRepository,
  removeGitRepositories,
  shallowClone,
  type Edit,
  type GitRepository
} from '../checkout/git-repository.ts'
import type { Run } from '../world/run.ts'
import { startWorld, type StartedWorld } from '../world/start.ts'
import { runAction } from './run-action.ts'

const token = 'ghs_tokenOfThePullRequest000000000000001'
const tags = Object.fromEntries(['1', '2', '3'].map(tag => [tag, multiImage(['linux/amd64'])]))
const registry = {
  host: 'open.example.com',
  profile: 'open' as const,
  repositories: { web: { public: true, tags }, db: { public: true, tags }, tool: { public: true, tags } }
}
const configuration = (image: string): string => `{\n  "image": "open.example.com/${image}"\n}\n`
const before: Edit = {
  '.devcontainer/a/devcontainer.json': configuration('web:1'),
  '.devcontainer/b/devcontainer.json': configuration('db:1'),
  '.devcontainer/c/devcontainer.json': configuration('tool:1')
}
const after: Edit = {
  '.devcontainer/a/devcontainer.json': configuration('web:2'),
  '.devcontainer/b/devcontainer.json': null,
  '.devcontainer/d/devcontainer.json': configuration('tool:3')
}

/** A pull request in a repository of its own, checked out at its merge commit. */
interface PullRequest {
  readonly repository: GitRepository
  readonly base: string
  readonly head: string
}

function pullRequest(from: Edit, to: Edit): PullRequest {
  const repository = newRepository()
  const base = repository.commit(from)
  repository.git('checkout', '--quiet', '-b', 'head')
  const head = repository.commit(to)
  checkOutMerge(repository, 'head')
  return { repository, base, head }
}

const texts = (edit: Edit): Record<string, string> =>
  Object.fromEntries(
    Object.entries(edit).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  )

let world: StartedWorld
async function start(
  github: Partial<GitHubDefinition['repositories'][string]>,
  comments = true
): Promise<void> {
  world = await startWorld({
    registries: [registry],
    github: {
      owners: { acme: 'Organization' },
      repositories: { 'acme/web': { visibility: 'public', ...github } },
      tokens: { [token]: { kind: 'workflow', repositories: ['acme/web'], comments } }
    }
  })
}
afterEach(() => world.close())
afterAll(removeGitRepositories)

async function run(
  workspace: string,
  { base, head }: PullRequest,
  inputs: Readonly<Record<string, string>>
): Promise<Run & { readonly report: Report | null }> {
  const repo = { full_name: 'acme/web' }
  return runAction({
    workspace,
    inputs: { token, repository: 'acme/web', ...inputs },
    payload: {
      pull_request: {
        number: 7,
        base: { sha: base, ref: 'main', repo },
        head: { sha: head, ref: 'head', repo }
      }
    },
    variables: {
      ...world.env,
      GITHUB_REPOSITORY: 'acme/web',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_RUN_ID: '42'
    }
  })
}

const writes = (): readonly Exchange[] =>
  world.log.filter(({ method }) => method === 'POST' || method === 'PATCH')
const lastBody = (): string => {
  const { requestBody } = writes().at(-1) ?? { requestBody: '{"body":""}' }
  return (JSON.parse(requestBody) as { body: string }).body
}
const api = (path: RegExp): readonly Exchange[] =>
  world.log.filter(({ url }) => url.startsWith('https://api.github.com/') && path.test(url))

describe('the comment', () => {
  const difference = [
    '- changed `open.example.com/web:1` → `open.example.com/web:2` (team ✅ yes)',
    '- added `open.example.com/tool:3` (team ✅ yes)',
    '- removed `open.example.com/db:1`'
  ]

  it('says what the pull request changes, as the history here tells', async () => {
    await start({})
    const pull = pullRequest(before, after)
    const { code, report } = await run(pull.repository.folder, pull, { comment: 'true' })
    expect([code, report?.conclusion]).toEqual([0, 'pass'])
    expect(writes().map(({ method, status }) => `${method} ${status}`)).toEqual(['POST 201'])
    for (const line of difference) expect(lastBody()).toContain(`${line}\n`)
    expect(lastBody()).not.toContain('tool:1` →')
    expect(api(/\/pulls\/7\/files/)).toHaveLength(0)
  })

  it('says so on a clone of one commit too, as GitHub tells', async () => {
    const pull = pullRequest(before, after)
    await start({
      pulls: { 7: Object.keys(after) },
      refs: { [pull.base]: texts(before) },
      files: texts(after)
    })
    const { folder } = shallowClone(pull.repository, 'merge', 1)
    await run(folder, pull, { comment: 'true' })
    // The world tells every file as modified, so that the one that is new has no earlier text: there is no difference then.
    expect(lastBody()).not.toContain('What this pull request changes')
    const modified = pullRequest(before, { '.devcontainer/a/devcontainer.json': configuration('web:2') })
    await world.close()
    await start({
      pulls: { 7: ['README.md', '.devcontainer/a/devcontainer.json'] },
      refs: { [modified.base]: texts(before) }
    })
    await run(shallowClone(modified.repository, 'merge', 1).folder, modified, { comment: 'true' })
    expect(lastBody()).toContain(`### What this pull request changes\n\n${difference[0] ?? ''}\n\n`)
    expect(api(/\/contents\/\.devcontainer/)).toHaveLength(1)
  })

  it('speaks of no difference where nobody tells it', async () => {
    await start({})
    const pull = pullRequest(before, after)
    await run(shallowClone(pull.repository, 'merge', 1).folder, pull, { comment: 'true' })
    expect(writes()).toHaveLength(1)
    expect(lastBody()).not.toContain('pull request changes')
  })

  it('speaks of no difference where the checkout is the base', async () => {
    await start({})
    const pull = pullRequest(before, after)
    pull.repository.git('checkout', '--quiet', pull.base)
    await run(pull.repository.folder, pull, { comment: 'true' })
    expect(lastBody()).not.toContain('pull request changes')
  })

  it('is one: left alone, updated, resolved', async () => {
    await start({})
    const broken = pullRequest(before, { '.devcontainer/a/devcontainer.json': configuration('web:9') })
    const states: string[] = []
    const check = async (pull: PullRequest): Promise<void> => {
      const many = writes().length
      await run(pull.repository.folder, pull, { comment: 'true' })
      const [written] = writes().slice(many)
      const resolved = lastBody().includes('Resolved: nothing is left to do.')
      states.push(`${written?.method ?? 'nothing'}${resolved ? ' resolved' : ''}`)
    }
    await check(broken)
    await check(broken)
    broken.repository.git('checkout', '--quiet', 'head')
    broken.repository.commit({ '.devcontainer/a/devcontainer.json': configuration('web:1') })
    checkOutMerge(broken.repository, 'head')
    await check(broken)
    await check(broken)
    expect(states).toEqual(['POST', 'nothing', 'PATCH resolved', 'nothing resolved'])
  })

  it('does not call resolved what was never open', async () => {
    await start({})
    const pull = pullRequest(before, { 'README.md': 'a\n' })
    await run(pull.repository.folder, pull, { comment: 'true' })
    expect(lastBody()).toContain('This pull request changes no image.')
    pull.repository.git('checkout', '--quiet', 'head')
    pull.repository.commit({ '.devcontainer/a/devcontainer.json': configuration('web:2') })
    checkOutMerge(pull.repository, 'head')
    await run(pull.repository.folder, pull, { comment: 'true' })
    expect(writes().map(({ method }) => method)).toEqual(['POST', 'PATCH'])
    expect(lastBody()).not.toContain('Resolved')
  })

  it('that is refused is a warning that names the permission, and fails nothing', async () => {
    await start({}, false)
    const pull = pullRequest(before, after)
    const { code, stdout } = await run(pull.repository.folder, pull, { comment: 'true' })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^::warning::the comment was not written: .*`pull-requests: write`/m)
  })

  it('is counted among the requests of the report', async () => {
    await start({})
    const pull = pullRequest(before, after)
    const { report } = await run(pull.repository.folder, pull, { comment: 'true' })
    expect(report?.requests['api.github.com']).toBe(api(/^/).length)
    expect(report?.requests['open.example.com']).toBe(
      world.log.filter(({ host }) => host === 'open.example.com').length
    )
  })

  it('links to the head of the pull request, which stays', async () => {
    await start({})
    const pull = pullRequest(before, { '.devcontainer/a/devcontainer.json': configuration('web:9') })
    await run(pull.repository.folder, pull, { comment: 'true' })
    expect(lastBody()).toContain(
      `https://github.com/acme/web/blob/${pull.head}/.devcontainer/a/devcontainer.json#L2`
    )
    expect(lastBody()).toContain('https://github.com/acme/web/actions/runs/42')
  })
})

describe('changed-only', () => {
  const paths = (report: Report | null): readonly string[] =>
    (report?.configurations ?? []).map(({ path }) => path)
  const a = '.devcontainer/a/devcontainer.json'
  const d = '.devcontainer/d/devcontainer.json'

  it('through git, and the comment still tells the whole difference', async () => {
    await start({})
    const pull = pullRequest(before, after)
    const inputs = { 'changed-only': 'true', comment: 'true' }
    const { report } = await run(pull.repository.folder, pull, inputs)
    expect(paths(report)).toEqual([a, d])
    expect(lastBody()).toContain('- removed `open.example.com/db:1`')
    expect(lastBody()).not.toContain('removed `open.example.com/tool:1`')
  })

  it('through the event on a clone of one commit', async () => {
    await start({ pulls: { 7: [a, '.devcontainer/b/devcontainer.json', 'README.md'] } })
    const pull = pullRequest(before, after)
    const { report } = await run(shallowClone(pull.repository, 'merge', 1).folder, pull, {
      'changed-only': 'true'
    })
    expect(paths(report)).toEqual([a])
    expect(api(/\/pulls\/7\/files/)).toHaveLength(1)
  })

  it('through git without network', async () => {
    await start({})
    const pull = pullRequest(before, after)
    const { report } = await run(pull.repository.folder, pull, { 'changed-only': 'true', offline: 'true' })
    expect(paths(report)).toEqual([a, d])
    expect(world.log).toEqual([])
  })

  it('where nobody tells, checks everything and says so', async () => {
    await start({})
    const pull = pullRequest(before, after)
    const { report, stdout } = await run(shallowClone(pull.repository, 'merge', 1).folder, pull, {
      'changed-only': 'true'
    })
    expect(paths(report)).toHaveLength(3)
    expect(stdout).toMatch(/^::warning::`changed-only`: .*every configuration was checked/m)
  })

  it('of a folder, through the event', async () => {
    const inApp = (edit: Edit): Edit =>
      Object.fromEntries(Object.entries(edit).map(([path, content]) => [`app/${path}`, content]))
    await start({ pulls: { 7: [`app/${a}`, d] } })
    const pull = pullRequest({ ...before, ...inApp(before) }, { ...inApp(after), ...after })
    const { report } = await run(shallowClone(pull.repository, 'merge', 1).folder, pull, {
      'changed-only': 'true',
      path: 'app'
    })
    expect(paths(report)).toEqual([a])
  })
})

describe('a folder of the repository', () => {
  let pull: PullRequest
  beforeAll(() => {
    pull = pullRequest(
      { 'app/.devcontainer.json': configuration('web:1') },
      {
        'app/.devcontainer.json': configuration('web:9'),
        'app/.github/codespaces-preflight.yml': 'grants:\n  - package: ghcr.io/acme/x\n'
      }
    )
  })

  it('has its annotations and links at paths from the root', async () => {
    await start({ refs: { [pull.base]: {} } })
    const { stdout, report } = await run(pull.repository.folder, pull, { path: 'app', comment: 'true' })
    expect(report?.findings.map(({ rule }) => rule)).toContain('image-not-found')
    expect(stdout).toMatch(/^::error title=.*file=app\/\.devcontainer\.json,line=2/m)
    expect(lastBody()).toContain(`/blob/${pull.head}/app/.devcontainer.json#L2`)
    expect(lastBody()).toMatch(/^<!-- codespaces-preflight app -->/)
    expect(lastBody()).toContain('- changed `open.example.com/web:1` → `open.example.com/web:9`')
  })

  it('has them too where the checkout lies in a folder of the workspace', async () => {
    await start({ refs: { [pull.base]: {} } })
    const { folder } = pull.repository
    const parent = dirname(folder)
    const name = basename(folder)
    const { stdout } = await run(parent, pull, { path: `${name}/app` })
    expect(stdout).toMatch(/^::error title=.*file=app\/\.devcontainer\.json,line=2/m)
  })

  it('that became a link counts as the folder that it was: what the base commit declares for it stays', async () => {
    const file = 'app/.github/codespaces-preflight.yml'
    const declared = 'allowed-images: [mcr.microsoft.com/*]\n'
    const linked = pullRequest(
      { 'app/.devcontainer.json': configuration('web:1'), [file]: declared },
      { app: { link: 'app2' }, 'app2/.devcontainer.json': configuration('web:1') }
    )
    await start({ refs: { [linked.base]: { [file]: declared } } })
    const { report } = await run(linked.repository.folder, linked, { path: 'app' })
    expect(api(new RegExp(`/contents/${encodeURIComponent(file)}`))).toHaveLength(1)
    expect(report?.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['image-not-allowed', 'declaration-changed'])
    )
  })

  it('that was a link before forgets no list of allowed images, since GitHub shows nothing below a link', async () => {
    const declared = 'allowed-images: [mcr.microsoft.com/*]\n'
    const before = {
      app: { link: 'app2' },
      'app2/.devcontainer.json': configuration('web:1'),
      'app2/.github/codespaces-preflight.yml': declared
    }
    const linked = pullRequest(before, { 'README.md': 'new\n' })
    await start({ refs: { [linked.base]: { 'app2/.github/codespaces-preflight.yml': declared } } })
    const { report } = await run(linked.repository.folder, linked, { path: 'app', 'changed-only': 'true' })
    expect(report?.findings.map(({ rule }) => rule)).toEqual(['image-not-allowed'])
    expect(report?.incomplete.join()).toContain('reached over a symbolic link')
  })

  it('that became a link out of the checkout is not opened', async () => {
    const linked = pullRequest(
      { 'app/.devcontainer.json': configuration('web:1') },
      { app: { link: dirname(pull.repository.folder) } }
    )
    await start({ refs: { [linked.base]: {} } })
    const { code, stdout } = await run(linked.repository.folder, linked, { path: 'app' })
    expect(code).toBe(2)
    expect(stdout).toMatch(/^::error::`app` goes over the symbolic link .+, which leaves the checkout: /m)
    expect(world.log).toEqual([])
  })

  it('has its own configuration file, and that of the base commit counts', async () => {
    const file = 'app/.github/codespaces-preflight.yml'
    const declared = 'grants:\n  - package: ghcr.io/acme/x\n'
    await start({ refs: { [pull.base]: { [file]: declared } } })
    const same = await run(pull.repository.folder, pull, { path: 'app' })
    expect(same.report?.findings.map(({ rule }) => rule)).not.toContain('declaration-changed')
    expect(api(new RegExp(`/contents/${encodeURIComponent(file)}`))).toHaveLength(1)
    await world.close()
    await start({ refs: { [pull.base]: {} } })
    const changed = await run(pull.repository.folder, pull, { path: 'app' })
    expect(changed.report?.findings.map(({ rule }) => rule)).toContain('declaration-changed')
  })
})
