import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openGit, type Git } from '../../src/checkout/git.ts'
import {
  checkOutMerge,
  newRepository,
  removeGitRepositories,
  shallowClone,
  type GitRepository
} from './git-repository.ts'

const variables = { PATH: process.env['PATH'] }
const open = (folder: string): Git => openGit(folder, variables)
afterAll(removeGitRepositories)

let origin: GitRepository
let base: string
let head: string
let merge: string
beforeAll(() => {
  origin = newRepository()
  origin.commit({ 'a.txt': 'a\n', 'sub/b.txt': 'b\n', 'sub/c d.txt': 'c\n', 'old.txt': 'moved\n'.repeat(20) })
  origin.git('checkout', '--quiet', '-b', 'head')
  head = origin.commit({
    'sub/b.txt': 'b2\n',
    'sub/ü.txt': 'new\n',
    'old.txt': null,
    'new.txt': 'moved\n'.repeat(20)
  })
  origin.git('checkout', '--quiet', 'main')
  base = origin.commit({ 'a.txt': 'changed on main\n' })
  merge = checkOutMerge(origin, 'head')
})

const expected = [
  { path: 'new.txt', before: false, after: true },
  { path: 'old.txt', before: true, after: false },
  { path: 'sub/b.txt', before: true, after: true },
  { path: 'sub/ü.txt', before: false, after: true }
]

describe('the changes of a pull request', () => {
  it('are those since the base, both names of a moved file, and not what the base changed meanwhile', async () => {
    const git = open(origin.folder)
    const left = await git.left(base, head)
    expect(await git.head()).toBe(merge)
    expect(await git.changes(left ?? '')).toEqual(expected)
  })

  it('are named from the checked folder', async () => {
    const git = open(join(origin.folder, 'sub'))
    expect(await git.prefix()).toBe('sub')
    expect(await git.changes(base)).toEqual([
      { path: 'b.txt', before: true, after: true },
      { path: 'ü.txt', before: false, after: true }
    ])
  })

  it('are those since the point where a head without merge left the base', async () => {
    origin.git('checkout', '--quiet', 'head')
    const git = open(origin.folder)
    const left = await git.left(base, head)
    origin.git('checkout', '--quiet', 'merge')
    expect(left).toBe(origin.git('merge-base', 'main', 'head'))
  })
})

it('a merge into a base that moved on after the event is compared with what it was merged into', async () => {
  const repository = newRepository()
  const old = repository.commit({ 'a.txt': 'a\n' })
  repository.git('checkout', '--quiet', '-b', 'head')
  const tip = repository.commit({ 'b.txt': 'b\n' })
  repository.git('checkout', '--quiet', 'main')
  const moved = repository.commit({ 'c.txt': 'c\n' })
  checkOutMerge(repository, 'head')
  expect(await open(repository.folder).left(old, tip)).toBe(moved)
  expect(await open(repository.folder).left(old, old)).toBe(old)
})

describe('a shallow clone', () => {
  it('of the merge commit alone does not know', async () => {
    const git = open(shallowClone(origin, 'merge', 1).folder)
    expect(await git.left(base, head)).toBeNull()
    expect(await git.changes(base)).toBeNull()
  })

  it('of two commits knows', async () => {
    const git = open(shallowClone(origin, 'merge', 2).folder)
    expect(await git.left(base, head)).toBe(base)
    expect(await git.changes(base)).toEqual(expected)
  })

  it('that fetched the base beside knows, though its histories do not meet', async () => {
    const clone = shallowClone(origin, 'merge', 1)
    clone.git('fetch', '--quiet', '--depth=1', 'origin', 'main')
    const git = open(clone.folder)
    expect(await git.left(base, head)).toBe(base)
    expect(await git.changes(base)).toEqual(expected)
  })

  it('of a head that fetched the base beside does not know', async () => {
    const clone = shallowClone(origin, 'head', 1)
    clone.git('fetch', '--quiet', '--depth=1', 'origin', 'main')
    expect(await open(clone.folder).left(base, head)).toBeNull()
  })
})

describe('a file of a commit', () => {
  it.each<[string, number, object]>([
    ['a.txt', 100, { kind: 'text', text: 'changed on main\n' }],
    ['a.txt', 16, { kind: 'text', text: 'changed on main\n' }],
    ['a.txt', 15, { kind: 'too-large', bytes: 16 }],
    ['sub/c d.txt', 100, { kind: 'text', text: 'c\n' }],
    ['sub/b.txt', 100, { kind: 'text', text: 'b\n' }],
    ['sub/ü.txt', 100, { kind: 'missing' }],
    ['*.txt', 100, { kind: 'missing' }],
    [':(glob)**/b.txt', 100, { kind: 'missing' }],
    ['sub', 100, { kind: 'other' }]
  ])('%s within %i bytes', async (path, limit, answer) => {
    expect(await open(origin.folder).file(base, path, limit)).toEqual(answer)
  })

  it('is read from the checked folder', async () => {
    expect(await open(join(origin.folder, 'sub')).file(base, 'b.txt', 100)).toEqual({
      kind: 'text',
      text: 'b\n'
    })
  })

  it('that is a link is none', async () => {
    const repository = newRepository()
    const commit = repository.commit({ 'a.txt': 'a\n', link: { link: 'a.txt' } })
    expect(await open(repository.folder).file(commit, 'link', 100)).toEqual({ kind: 'other' })
  })
})

describe('where git has no answer', () => {
  it.each(['HEAD', 'main', '--output=/tmp/x', '', 'abc', `${'0'.repeat(39)}g`])(
    'a commit is never the text %j',
    async text => {
      const git = open(origin.folder)
      expect([
        await git.left(text, head),
        await git.changes(text),
        await git.file(text, 'a.txt', 10)
      ]).toEqual([null, null, { kind: 'other' }])
    }
  )

  it('a folder without history', async () => {
    const folder = join(newRepository().folder, '..')
    const git = open(folder)
    expect([await git.prefix(), await git.remote(), await git.head(), await git.left(base, head)]).toEqual([
      null,
      null,
      null,
      null
    ])
  })

  it('a machine without git', async () => {
    const git = openGit(origin.folder, { PATH: '/nonexistent' })
    expect([await git.prefix(), await git.left(base, head)]).toEqual(['', null])
    const below = openGit(join(origin.folder, 'sub'), { PATH: '/nonexistent' })
    expect(await below.prefix()).toBeNull()
  })
})

it('reads no settings of a checked folder that only looks like a bare repository', async () => {
  const bare = join(newRepository().folder, 'bare')
  mkdirSync(join(bare, 'objects'), { recursive: true })
  mkdirSync(join(bare, 'refs'))
  writeFileSync(join(bare, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(bare, 'config'), '[remote "origin"]\n\turl = git@github.com:evil/web.git\n')
  const git = open(bare)
  expect([await git.prefix(), await git.remote()]).toEqual([null, null])
})

it.each<[string, readonly (readonly [string, string])[], string | null]>([
  [
    'origin before all',
    [
      ['a', 'x:a'],
      ['origin', 'x:b'],
      ['upstream', 'x:c']
    ],
    'x:b'
  ],
  [
    'upstream before others',
    [
      ['a', 'x:a'],
      ['upstream', 'x:c']
    ],
    'x:c'
  ],
  ['the only one', [['github', 'x:a']], 'x:a'],
  [
    'none of several',
    [
      ['a', 'x:a'],
      ['b', 'x:b']
    ],
    null
  ],
  ['none', [], null]
])('the remote is %s', async (_name, remotes, expected) => {
  const repository = newRepository()
  for (const [name, url] of remotes) repository.git('remote', 'add', name, url)
  expect(await open(repository.folder).remote()).toBe(expected)
})

it('tells that git refuses a checkout of another user', async () => {
  const { folder } = newRepository()
  const programs = mkdtempSync(join(tmpdir(), 'programs-'))
  const itself = `PATH='${variables.PATH ?? ''}' GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"`
  writeFileSync(join(programs, 'git'), `#!/bin/sh\n${itself}\n`, { mode: 0o755 })
  const git = openGit(folder, { PATH: programs, HOME: '/nonexistent' })
  expect(await git.refusal()).toMatch(/another user .*safe\.directory/)
  expect([await open(folder).refusal(), await openGit(folder, { PATH: '/nonexistent' }).refusal()]).toEqual([
    null,
    null
  ])
  rmSync(programs, { recursive: true })
})

describe('whether the checkout holds a commit', () => {
  it.each(['merge', 'head', 'main'])('%s', async branch => {
    const whole = open(origin.folder)
    origin.git('checkout', '--quiet', branch)
    const holds = await whole.holds(head)
    origin.git('checkout', '--quiet', 'merge')
    const shallow = await open(shallowClone(origin, branch, 1).folder).holds(head)
    expect([holds, shallow]).toEqual([branch !== 'main', branch !== 'main'])
  })
})

it('tells the remote, and leaves out what a hook set for another repository', async () => {
  const repository = newRepository()
  repository.git('remote', 'add', 'origin', 'git@github.com:acme/web.git')
  const git = openGit(repository.folder, { ...variables, GIT_DIR: join(origin.folder, '.git') })
  expect(await git.remote()).toBe('git@github.com:acme/web.git')
})

describe('what git is started with', () => {
  interface Started {
    readonly args: readonly string[]
    readonly environment: Readonly<Record<string, string>>
  }

  /** Asks everything of a program in place of git that only notes how it was started. */
  async function recorded(more: Readonly<Record<string, string>>): Promise<readonly Started[]> {
    const folder = mkdtempSync(join(tmpdir(), 'preflight-programs-'))
    const log = join(folder, 'log')
    const note = `require('node:fs').appendFileSync(${JSON.stringify(log)}, JSON.stringify({ args: process.argv.slice(2), environment: process.env }) + '\\n')`
    writeFileSync(join(folder, 'git'), `#!${process.execPath}\n${note}\n`, { mode: 0o755 })
    const git = openGit(origin.folder, { ...more, PATH: folder })
    const asked = [git.prefix(), git.remote(), git.isSubmodule(), git.refusal(), git.head(), git.holds(base)]
    await Promise.all([...asked, git.left(base, head), git.changes(base), git.file(base, 'a.txt', 10)])
    const lines = readFileSync(log, 'utf8').trim().split('\n')
    rmSync(folder, { recursive: true })
    return lines.map(line => JSON.parse(line) as Started)
  }

  it('is no hook, monitor or bare repository that the folder names', async () => {
    const started = await recorded({})
    const settings = ({ args }: Started): string[] => args.filter((_, at) => args[at - 1] === '-c')
    expect(started.length).toBeGreaterThanOrEqual(9)
    for (const one of started) {
      expect(settings(one).sort()).toEqual([
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'safe.bareRepository=explicit'
      ])
      expect(one.args).toContain('--literal-pathspecs')
    }
  })

  it('is no program for differences', async () => {
    const started = await recorded({})
    const differences = started.filter(({ args }) => args.includes('diff'))
    expect(differences.map(({ args }) => args.includes('--no-ext-diff'))).toEqual([true])
  })

  it('is no secret, and nothing that leads git elsewhere', async () => {
    const handed = {
      GH_TOKEN: 'secret',
      GITHUB_TOKEN: 'secret',
      CODESPACES_PREFLIGHT_SECRETS_TOKEN: 'secret',
      ACR_CONTAINER_REGISTRY_PASSWORD: 'secret',
      AWS_SECRET_ACCESS_KEY: 'secret',
      INPUT_TOKEN: 'secret',
      HTTPS_PROXY: 'http://user:secret@proxy.example',
      GIT_DIR: '/elsewhere',
      GIT_EXTERNAL_DIFF: '/elsewhere',
      GIT_SSH_COMMAND: '/elsewhere',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'diff.external',
      GIT_CONFIG_VALUE_0: '/elsewhere',
      NODE_OPTIONS: '--title=elsewhere',
      HOME: '/home/someone'
    }
    for (const { environment } of await recorded(handed)) {
      expect(Object.keys(environment).sort()).toEqual([
        'GIT_NO_LAZY_FETCH',
        'GIT_OPTIONAL_LOCKS',
        'HOME',
        'LC_ALL',
        'PATH'
      ])
      expect(JSON.stringify(environment)).not.toMatch(/secret|elsewhere/)
    }
  })
})
