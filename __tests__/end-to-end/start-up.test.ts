import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { packageNotGranted } from '../../src/rules/packages/package-not-granted.ts'
import { dist, runBundle } from '../world/run.ts'
import { removeRepositories, repositoryOf } from './repository.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})
afterAll(removeRepositories)

it('starts by its name, as npm links it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-bin-'))
  folders.push(folder)
  const command = join(folder, 'codespaces-preflight')
  symlinkSync(join(dist, 'cli.js'), command)
  const { stdout } = await promisify(execFile)(command, ['--version'])
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

/** A copy of `dist/` without the parts for which `leavesOut` holds: a command that loads one of them fails. */
function copyWithout(leavesOut: (text: string, bytes: number) => boolean): {
  folder: string
  left: string[]
} {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-dist-'))
  folders.push(folder)
  const left: string[] = []
  for (const name of readdirSync(dist)) {
    const path = join(dist, name)
    const isPart = /^\d+\.program\.js$/.test(name)
    const text = readFileSync(path, 'utf8')
    if (isPart && !isCommandLine(text) && leavesOut(text, statSync(path).size)) left.push(name)
    else copyFileSync(path, join(folder, name))
  }
  return { folder, left }
}

/** The part that reads the command line, without which no command starts. */
function isCommandLine(text: string): boolean {
  return text.includes('parseCommandLine(args)')
}

const heavy = {
  undici: 'class EnvHttpProxyAgent',
  octokit: 'octokit-core.js',
  AWS: 'AmazonEC2ContainerRegistry',
  YAML: 'class Composer'
}
const aRulePage = packageNotGranted.why
const holds = (text: string, names: readonly (keyof typeof heavy)[]): boolean =>
  names.some(name => text.includes(heavy[name]))
const all = Object.keys(heavy) as (keyof typeof heavy)[]

describe('a command loads only what it needs', () => {
  it('the parts of the bundle are told apart by what they hold', () => {
    for (const name of all) expect(copyWithout(text => holds(text, [name])).left).not.toEqual([])
    const first = readdirSync(dist).filter(
      name => name === 'program.js' || isCommandLine(readFileSync(join(dist, name), 'utf8'))
    )
    expect(first).toHaveLength(2)
    for (const name of first) expect(holds(readFileSync(join(dist, name), 'utf8'), all)).toBe(false)
  })

  it.each([
    [['--version']],
    [['--help']],
    [['explain']],
    [['explain', 'package-not-granted']],
    [['explain', '--log', '/dev/null']]
  ])('%j: nothing heavy', async args => {
    const { folder } = copyWithout((text, bytes) => bytes > 200_000 || holds(text, all))
    const run = await runBundle(args, { folder })
    expect([run.code, run.stderr]).toEqual([0, ''])
  })

  it('--version and wrong usage: nothing but the command line', async () => {
    const { folder } = copyWithout((text, bytes) => bytes > 30_000 || holds(text, all))
    expect((await runBundle(['--version'], { folder })).code).toBe(0)
    expect((await runBundle(['check', '--nonsense'], { folder })).code).toBe(2)
  })

  it.each([['images'], ['check', '--offline']])(
    '%s %s: no client of GitHub, registries or AWS, and no page of a rule',
    async (...args) => {
      const { folder, left } = copyWithout(
        text => holds(text, ['undici', 'octokit', 'AWS']) || text.includes(aRulePage)
      )
      expect(left.length).toBeGreaterThan(3)
      const repository = repositoryOf({
        '.devcontainer.json': '{"dockerComposeFile":"c.yml","service":"a"}',
        'c.yml': 'services:\n  a:\n    image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/a:1\n'
      })
      const run = await runBundle([...args, repository].filter(Boolean), { folder })
      expect([run.code, run.stderr]).toEqual([0, ''])
      expect(run.stdout).toContain('123456789012.dkr.ecr')
    }
  )

  it('the action with `offline`: no client of GitHub, registries or AWS', async () => {
    const { folder } = copyWithout(text => holds(text, ['undici', 'octokit', 'AWS']))
    const run = await runBundle([], {
      folder,
      entry: 'index.js',
      env: {
        INPUT_OFFLINE: 'true',
        INPUT_PATH: repositoryOf({ '.devcontainer.json': '{"image":"alpine:3.20"}' }),
        GITHUB_ACTIONS: 'true',
        RUNNER_TEMP: folder
      }
    })
    expect(run.stdout).toContain('docker.io/library/alpine:3.20')
    expect([run.code, run.stderr]).toEqual([0, ''])
  })

  it('a part that is missing ends with 3 and a sentence', async () => {
    const { folder } = copyWithout((_, bytes) => bytes > 30_000)
    const run = await runBundle(['images', '.'], { folder })
    expect([run.code, run.stdout]).toEqual([3, ''])
    expect(run.stderr).toMatch(
      /^codespaces-preflight: The check could not finish because a file of codespaces-preflight is missing .*\n$/
    )
  })

  it.each(['index.js', 'cli.js'] as const)(
    '%s without all its parts ends with 3 and a sentence',
    async entry => {
      const folder = mkdtempSync(join(tmpdir(), 'preflight-dist-'))
      folders.push(folder)
      for (const name of [entry, 'program.js', 'package.json'])
        copyFileSync(join(dist, name), join(folder, name))
      const run = await runBundle([], { folder, entry })
      expect(run.code).toBe(3)
      expect(run.stdout + run.stderr).toMatch(
        /^(?:::error::)?codespaces-preflight: A file of the program cannot be loaded\. .*\n$/
      )
    }
  )
})
