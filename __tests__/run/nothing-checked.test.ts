import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { list } from '../../src/run/list.ts'
import { createRedactor } from '../../src/credentials/secrets/redactor.ts'
import { translateInputs } from '../../src/run/inputs.ts'
import { openRunContext } from '../../src/run/open-context.ts'
import { renderListing } from '../../src/report/listing.ts'
import { noProgress } from '../../src/run/context.ts'

let workspace: string
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'preflight-nothing-'))
})
afterEach(() => rm(workspace, { recursive: true }))

async function write(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(join(workspace, dirname(path)), { recursive: true })
    await writeFile(join(workspace, path), '{ "image": "alpine:3.20" }\n')
  }
}

function beginRepository(folder = '.'): void {
  execFileSync('git', ['init', '--quiet'], { cwd: join(workspace, folder) })
}

/** Lists the images of a folder of the workspace. */
async function listed(path: string, inActions: boolean, configurations = '') {
  const translation = translateInputs({ path: join(workspace, path), configurations })
  if (translation.kind === 'wrong') throw new Error('wrong inputs')
  const { options } = translation.settings
  const context = await openRunContext({
    variables: { PATH: process.env['PATH'], ...(inActions ? { GITHUB_ACTIONS: 'true' } : {}) },
    tokens: { token: null, secretsToken: null, packagesToken: null },
    options,
    asks: false,
    redactor: createRedactor(),
    workingFolder: workspace,
    progress: noProgress,
    warn: () => undefined
  })
  const outcome = await list(options, context)
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.value
}

async function findings(path: string, inActions = true, configurations = '') {
  const { report } = await listed(path, inActions, configurations)
  return report.findings
}

describe('nothing-checked', () => {
  it('is raised in a workflow that has checked out nothing, with the step that does', async () => {
    const [found, ...others] = await findings('.')
    expect(others).toEqual([])
    expect(found).toMatchObject({
      rule: 'nothing-checked',
      severity: 'warning',
      location: null,
      fixes: [{ patch: expect.stringContaining('actions/checkout@') }]
    })
  })

  it('is not raised in an empty folder of a terminal, which says where it looked', async () => {
    const { report, sourceLine } = await listed('.', false)
    expect(report.findings).toEqual([])
    const text = renderListing(report, { width: 200, colour: false, unicode: false }, sourceLine)
    expect(text).toContain('.devcontainer/<folder>/devcontainer.json')
  })

  it('is not raised in a repository that has no configuration and nothing like one', async () => {
    await write('README.md', 'package.json')
    expect(await findings('.')).toEqual([])
  })

  it.each([true, false])('names the root that has a configuration (in a workflow: %s)', async inActions => {
    await write('.devcontainer/devcontainer.json', 'apps/web/devcontainer.json')
    beginRepository()
    const [found, ...others] = await findings('apps/web', inActions)
    expect(others).toEqual([])
    expect(found).toMatchObject({ rule: 'nothing-checked', location: null })
    expect(found?.message).toContain('`.devcontainer/devcontainer.json`')
    expect(found?.fixes[0]?.command ?? null).toBe(inActions ? null : 'codespaces-preflight check ../..')
  })

  it('tells how to rename what is misnamed, at its place', async () => {
    await write('.devcontainers/devcontainer.json', '.github/devcontainer.json')
    const [found, ...others] = await findings('.')
    expect(others).toEqual([])
    expect(found?.location?.file).toBe('.devcontainers/devcontainer.json')
    expect(found?.fixes.map(({ command }) => command)).toEqual([
      'git mv .devcontainers .devcontainer',
      'mkdir -p .devcontainer && git mv .github/devcontainer.json .devcontainer/devcontainer.json'
    ])
  })

  it('tells how to check, and how to move, the configurations of subfolders', async () => {
    await write('apps/web/.devcontainer/devcontainer.json', 'apps/api/.devcontainer/devcontainer.json')
    const [found, ...others] = await findings('.')
    expect(others).toEqual([])
    const both = 'apps/api/.devcontainer/devcontainer.json,apps/web/.devcontainer/devcontainer.json'
    expect(found?.fixes[0]?.patch).toBe(`with:\n  configurations: "${both}"`)
    expect(found?.fixes[1]?.command).toBe(
      'mkdir -p .devcontainer && git mv apps/api/.devcontainer .devcontainer/api'
    )
    expect(await findings('.', true, both)).toEqual([])
  })

  it('names the folder below in which the repository is checked out', async () => {
    await write('repo/.devcontainer/devcontainer.json')
    beginRepository('repo')
    const [found, ...others] = await findings('.')
    expect(others).toEqual([])
    expect(found?.fixes[0]?.patch).toBe('with:\n  path: "repo"')
    expect(await findings('repo')).toEqual([])
  })

  it('leaves the word to a finding that says why there is none', async () => {
    await write('.devcontainer/a/b/devcontainer.json', 'devcontainer.json')
    expect((await findings('.')).map(({ rule }) => rule)).toEqual(['configuration-not-used'])
  })

  it('quotes hostile names', async () => {
    await write(".DevContainer/$(touch x)'`/devcontainer.json", '-x/.devcontainer/devcontainer.json')
    const commands = (await findings('.')).flatMap(({ fixes }) => fixes.map(({ command }) => command))
    expect(commands).toContain('git mv .DevContainer .devcontainer')
    expect(commands).toContain('mkdir -p .devcontainer && git mv ./-x/.devcontainer .devcontainer/-x')
  })
})
