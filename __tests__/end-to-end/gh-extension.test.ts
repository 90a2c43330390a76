import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { version } from '../../src/version.ts'

const root = join(import.meta.dirname, '..', '..')
const scratch = mkdtempSync(join(tmpdir(), 'preflight-gh-'))
/** As gh lays an extension down. */
const installed = join(scratch, 'extensions', 'gh-codespaces-preflight')
const script = join(installed, 'gh-codespaces-preflight')

beforeAll(() => {
  mkdirSync(installed, { recursive: true })
  cpSync(join(root, 'gh-codespaces-preflight'), script)
  symlinkSync(join(root, 'dist'), join(installed, 'dist'))
})
afterAll(() => rmSync(scratch, { recursive: true }))

/** A folder with programs of these texts, and the tools that a shell script uses. */
function programs(texts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(scratch, 'bin-'))
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  for (const name of ['sh', 'dirname'])
    symlinkSync(
      execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim(),
      join(folder, name)
    )
  return folder
}

function run(args: readonly string[], path: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(script, args, {
    encoding: 'utf8',
    cwd: scratch,
    env: { PATH: path, HOME: scratch, ...env }
  })
  return { status, stdout, stderr }
}

const node = `exec '${process.execPath}' "$@"`
/** Passes the look at its version, and shows what the program would get. */
const showing = 'if [ "$1" = -e ]; then exit 0; fi; shift; echo "$* with ${GH_TOKEN:-no token}"'
const gh = '[ "$*" = "auth token --hostname github.com" ] && echo gho_of_gh'

describe('the extension of gh', () => {
  it('is a program that gh finds by the name of its repository', () => {
    const mode = execFileSync('git', ['ls-files', '--stage', 'gh-codespaces-preflight'], {
      cwd: root,
      encoding: 'utf8'
    })
    expect(mode).toMatch(/^100755 /)
  })

  it('starts the program with its arguments, and ends as it ends', () => {
    const path = programs({ node })
    expect(run(['--version'], path)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    expect(run(['chek'], path)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Is check meant?')
    })
  })

  it('says what to do where Node.js is missing', () => {
    const { status, stderr } = run(['check'], programs({}))
    expect([status, stderr]).toEqual([
      3,
      expect.stringMatching(/Node\.js is not installed.*20\.18\.1 or newer/)
    ])
  })

  it.each(['18.20.4', '20.18.0', '20.9.0'])('says what to do where Node.js is %s', old => {
    const path = programs({
      node: `if [ "$1" = --version ]; then echo v${old}; else exec '${process.execPath}' -e "Object.defineProperty(process.versions, 'node', { value: '${old}' })
$2"; fi`
    })
    const { status, stderr } = run(['check'], path)
    expect([status, stderr]).toEqual([3, expect.stringContaining(`Node.js v${old} is too old`)])
  })

  it.each([
    ['the login of gh', ['check', '.'], {}, 'check . with gho_of_gh\n'],
    ['the token that is named', ['check'], { GH_TOKEN: 'ghp_mine' }, 'check with ghp_mine\n'],
    [
      'no login of github.com for another GitHub',
      ['check'],
      { GITHUB_SERVER_URL: 'https://acme.ghe.com' },
      'check with no token\n'
    ],
    ['no token where none is asked for', ['images'], {}, 'images with no token\n']
  ])('hands on %s', (_what, args, env, expected) => {
    expect(run(args, programs({ node: showing, gh }), env)).toEqual({
      status: 0,
      stdout: expected,
      stderr: ''
    })
  })

  it('goes on without a login', () => {
    expect(run(['check'], programs({ node: showing, gh: 'exit 1' })).stdout).toBe('check with no token\n')
    expect(run(['check'], programs({ node: showing })).stdout).toBe('check with no token\n')
  })
})
