import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'jsonc-parser'
import { project } from '../../src/rules/links.ts'
import { parseCommandLine } from '../../src/cli/arguments.ts'

const root = join(import.meta.dirname, '..', '..')
const { postCreateCommand } = parse(
  readFileSync(join(root, 'examples/codespace/.devcontainer/devcontainer.json'), 'utf8')
) as { postCreateCommand: { preflight: string } }
const command = postCreateCommand.preflight

const folder = mkdtempSync(join(tmpdir(), 'codespace-'))
const published = join(folder, 'published')
const home = join(folder, 'home')

/** The project as it is published, with a program that only says its words. */
beforeAll(() => {
  mkdirSync(join(published, 'dist'), { recursive: true })
  mkdirSync(home)
  writeFileSync(join(published, 'dist', 'cli.js'), 'console.log(...process.argv.slice(2))\n')
  const git = (...words: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
      cwd: published,
      stdio: 'pipe'
    })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'first')
  git('tag', 'v0')
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function create(path = process.env['PATH'] ?? ''): {
  status: number | null
  stdout: string
  stderr: string
} {
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', command], {
    encoding: 'utf8',
    env: {
      ...{ HOME: home, PATH: path, GIT_CONFIG_COUNT: '1' },
      ...{ GIT_CONFIG_KEY_0: `url.file://${published}.insteadOf`, GIT_CONFIG_VALUE_0: project }
    }
  })
  return { status, stdout, stderr }
}

describe('the command of the codespace example', () => {
  it('works when the container is made, and again when it is rebuilt, without other words than the report', () => {
    const quiet = { status: 0, stdout: 'check --fail-on never\n', stderr: '' }
    expect(create()).toEqual(quiet)
    expect(create()).toEqual(quiet)
  })

  it('does not fail the codespace where it cannot run, and says what it needs', () => {
    const { status, stdout } = create(folder)
    expect(status).toBe(0)
    expect(stdout).toMatch(/could not run: it needs git and Node\.js 20\.18\.1 or newer/)
  })

  it('gives the program words that it understands', () => {
    expect(parseCommandLine(['check', '--fail-on', 'never'])).not.toMatchObject({ kind: 'wrong' })
  })

  it('is the one that the documents show', () => {
    const shown = readFileSync(join(root, 'docs', 'workflows.md'), 'utf8')
    expect(shown.includes(JSON.stringify(command))).toBe(true)
  })
})
