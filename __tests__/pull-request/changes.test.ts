import { describe, expect, it } from '@jest/globals'
import { withoutGit, type Git } from '../../src/checkout/git.ts'
import type { GitHub } from '../../src/github/client.ts'
import type { ChangedFile, ChangedFiles, ContentsAnswer } from '../../src/github/contents.ts'
import { pullRequestChanges } from '../../src/pull-request/changes.ts'

const base = { repository: 'acme/web', sha: 'b'.repeat(40), ref: 'main' }
const pullRequest = {
  number: 7,
  base,
  head: { repository: 'acme/web', sha: 'c'.repeat(40) },
  fromFork: false
}

const checkedOut = { kind: 'own' } as const

function listing(look: ChangedFiles, file: ContentsAnswer = { read: 'missing' }) {
  const asked: string[] = []
  const client: Partial<GitHub> = {
    changedFiles: (repository, number) => {
      asked.push(`${repository} ${number}`)
      return Promise.resolve(look)
    },
    fileAt: (repository, path, ref) => {
      asked.push(`${repository} ${path} ${ref}`)
      return Promise.resolve(file)
    }
  }
  return { asked, github: () => client as GitHub }
}

const file = (path: string, status: string, previousPath: string | null = null): ChangedFile => ({
  path,
  status,
  previousPath
})
const files: ChangedFiles = {
  read: 'files',
  files: [
    file('app/a', 'modified'),
    file('app/b', 'added'),
    file('app/c', 'removed'),
    file('app/e', 'renamed', 'app/d'),
    file('app/g', 'copied', 'app/f'),
    file('app/h', 'unchanged'),
    file('app/i', 'a word of tomorrow'),
    file('app/j', 'renamed', 'lib/j'),
    file('application/k', 'modified'),
    file('top', 'modified')
  ]
}

describe('without the base commit here, GitHub tells', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'the root',
      '.',
      [
        'app/a was is',
        'app/b is',
        'app/c was',
        'app/d was',
        'app/e is',
        'app/g is',
        'app/i was is',
        'lib/j was',
        'app/j is',
        'application/k was is',
        'top was is'
      ]
    ],
    ['a folder', 'app', ['a was is', 'b is', 'c was', 'd was', 'e is', 'g is', 'i was is', 'j is']],
    ['another folder', 'lib', ['j was']]
  ])('from %s', async (_name, folder, expected) => {
    const { github } = listing(files)
    const changes = await pullRequestChanges(pullRequest, {
      git: withoutGit,
      checkedOut,
      folder,
      baseFolder: folder,
      github
    })
    const told = changes.kind === 'known' ? changes.changes : []
    expect(
      told.map(({ path, before, after }) =>
        [path, before ? 'was' : '', after ? 'is' : ''].filter(Boolean).join(' ')
      )
    ).toEqual(expected)
  })

  it.each(['sub', 'sub/app'])(
    'and the folder %s, which it replaces as a whole, is wholly unknown',
    async folder => {
      const { github } = listing({ read: 'files', files: [file('sub', 'modified')] })
      const changes = await pullRequestChanges(pullRequest, {
        git: withoutGit,
        checkedOut,
        folder,
        baseFolder: folder,
        github
      })
      expect(changes).toMatchObject({
        kind: 'unknown',
        detail: expect.stringContaining(`replaces ${folder} as a whole`)
      })
    }
  )

  it('and reads a file of the base commit by its path in the repository', async () => {
    const { github, asked } = listing(files, { read: 'text', text: 'before' })
    const changes = await pullRequestChanges(pullRequest, {
      git: withoutGit,
      checkedOut,
      folder: 'app',
      baseFolder: 'app',
      github
    })
    const before = changes.kind === 'known' ? await changes.before('a', 100) : null
    expect(before).toEqual({ kind: 'text', text: 'before' })
    expect(asked).toEqual(['acme/web 7', `acme/web app/a ${base.sha}`])
  })

  it('and a file that it does not give is not taken for one that was not there', async () => {
    const { github } = listing(files, { read: 'missing' })
    const changes = await pullRequestChanges(pullRequest, {
      git: withoutGit,
      checkedOut,
      folder: '.',
      baseFolder: '.',
      github
    })
    expect(changes.kind === 'known' ? await changes.before('top', 100) : null).toEqual({ kind: 'other' })
  })

  it('and nothing is known of a folder that is reached over a link', async () => {
    const { github, asked } = listing(files)
    const sources = { git: withoutGit, checkedOut, folder: 'app', baseFolder: 'link', github }
    expect(await pullRequestChanges(pullRequest, sources)).toMatchObject({
      kind: 'unknown',
      detail: expect.stringContaining('symbolic link')
    })
    expect(asked).toEqual([])
  })

  it('unless nobody is to be asked', async () => {
    expect(
      await pullRequestChanges(pullRequest, {
        git: withoutGit,
        checkedOut,
        folder: '.',
        baseFolder: '.',
        github: null
      })
    ).toMatchObject({
      kind: 'unknown',
      detail: expect.stringContaining('offline')
    })
  })

  it('and where it refuses, nothing is known', async () => {
    const detail = 'add the line `pull-requests: read`'
    const { github } = listing({ read: 'refused', status: 403, detail })
    expect(
      await pullRequestChanges(pullRequest, {
        git: withoutGit,
        checkedOut,
        folder: '.',
        baseFolder: '.',
        github
      })
    ).toEqual({
      kind: 'unknown',
      detail
    })
  })
})

describe('with the base commit here, GitHub is not asked', () => {
  it('and git tells', async () => {
    const { github, asked } = listing(files)
    const git: Git = {
      ...withoutGit,
      left: (commit, head) =>
        Promise.resolve(commit === base.sha && head === 'c'.repeat(40) ? 'd'.repeat(40) : null),
      changes: commit =>
        Promise.resolve(commit === 'd'.repeat(40) ? [{ path: 'x', before: true, after: true }] : null),
      file: (commit, path) => Promise.resolve({ kind: 'text', text: `${path} of ${commit}` })
    }
    const changes = await pullRequestChanges(pullRequest, {
      git,
      checkedOut,
      folder: 'app',
      baseFolder: 'app',
      github
    })
    expect(changes).toMatchObject({ kind: 'known', changes: [{ path: 'x' }] })
    expect(changes.kind === 'known' ? await changes.before('x', 1) : null).toEqual({
      kind: 'text',
      text: `x of ${'d'.repeat(40)}`
    })
    expect(asked).toEqual([])
  })

  it.each(['base', 'another', 'chosen'] as const)(
    'and where it is %s that is checked out, nobody is asked',
    async kind => {
      const { github, asked } = listing(files)
      const sources = {
        git: withoutGit,
        checkedOut: { kind, detail: 'for a reason' },
        folder: '.',
        baseFolder: '.',
        github
      }
      expect(await pullRequestChanges(pullRequest, sources)).toEqual({
        kind: 'unknown',
        detail: 'for a reason'
      })
      expect(asked).toEqual([])
    }
  )
})
