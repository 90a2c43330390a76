import { execFileSync } from 'node:child_process'
import { afterAll, describe, expect, it } from '@jest/globals'
import { runBundle, type Run } from '../world/run.ts'
import { removeRepositories, repositoryOf } from './repository.ts'

afterAll(removeRepositories)

/** A check that asks nobody: the configuration names no image. */
function checkWithRemote(remote: string | null, ...args: readonly string[]): Promise<Run> {
  const folder = repositoryOf({ '.devcontainer.json': '{}' })
  execFileSync('git', ['init', '--quiet', folder])
  if (remote !== null) execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', remote])
  return runBundle(['check', ...args, folder])
}

const unknown = 'codespaces-preflight: The repository is not known: '
const named = '. Name it with `--repository owner/name`.\n'

describe('a checkout whose repository is not known', () => {
  it.each([
    [null, 'there is no git remote'],
    ['https://me:glpat-secret@gitlab.com/acme/web.git', 'the git remote is on gitlab.com, not on github.com']
  ])('whose remote is %s: is said once, and the report is printed', async (remote, why) => {
    const run = await checkWithRemote(remote)
    expect([run.code, run.stderr]).toEqual([0, `${unknown}${why}${named}`])
    expect(run.stdout).not.toBe('')
  })

  it.each([
    ['https://github.com/acme/web.git', []],
    [null, ['--repository', 'acme/web']],
    [null, ['--offline']]
  ])('is not said where the remote is %s, with %j', async (remote, args) => {
    const run = await checkWithRemote(remote, ...args)
    expect(run.stderr).not.toContain('not known')
  })
})

describe('a path as on Windows', () => {
  it('gets a hint before what is wrong with it', async () => {
    const run = await runBundle(['check', 'C:\\src'])
    expect(run.code).toBe(2)
    expect(run.stderr.split('\n')).toEqual([
      expect.stringContaining('written as on Windows: expected / between folders, like /mnt/c/src'),
      expect.stringContaining('There is no folder `C:\\src`.'),
      ''
    ])
  })

  it('gets a hint where a report is written, too', async () => {
    const folder = repositoryOf({ '.devcontainer.json': '{}' })
    const run = await runBundle(['images', '--json-file', 'out\\x'], { cwd: folder })
    expect([run.code, run.stderr]).toEqual([
      0,
      expect.stringMatching(/^[^\n]*`json-file`[^\n]*like out\/x\.\n$/)
    ])
  })
})

describe('help and unknown options', () => {
  it('shows the help of a command on standard output', async () => {
    const run = await runBundle(['check', '--help'])
    expect([run.code, run.stderr]).toEqual([0, ''])
    expect(run.stdout).toContain('codespaces-preflight check [path] [options]')
  })

  it('reports an unknown option in a line, without the help', async () => {
    const run = await runBundle(['check', '--repositry', 'acme/web', '.'])
    expect([run.code, run.stdout, run.stderr]).toEqual([
      2,
      '',
      'codespaces-preflight: There is no option "--repositry". Is --repository meant?\n'
    ])
  })
})
