import { describe, expect, it } from '@jest/globals'
import { baseFiles } from '../../src/pull-request/base.ts'
import { memoryFiles } from '../../src/checkout/memory-files.ts'
import { withoutLinks } from '../../src/checkout/paths.ts'
import type { Change, CommittedFile } from '../../src/checkout/git.ts'

const head = memoryFiles({
  'same.txt': 'same',
  'changed.txt': 'after',
  'new.txt': 'new',
  'folder/new.txt': 'new',
  'folder/same.txt': 'same',
  'was-folder': 'a file now'
})
const changes: readonly Change[] = [
  { path: 'changed.txt', before: true, after: true },
  { path: 'new.txt', before: false, after: true },
  { path: 'folder/new.txt', before: false, after: true },
  { path: 'gone.txt', before: true, after: false },
  { path: 'gone/deep/file.txt', before: true, after: false },
  { path: 'was-folder', before: false, after: true },
  { path: 'was-folder/file.txt', before: true, after: false }
]

function opened(before: (path: string, limit: number) => CommittedFile, follow = withoutLinks) {
  const asked: string[] = []
  const files = baseFiles(
    head,
    {
      kind: 'known',
      changes,
      before: (path, limit) => {
        asked.push(path)
        return Promise.resolve(before(path, limit))
      }
    },
    follow
  )
  return { ...files, asked }
}

const text = (path: string): CommittedFile => ({ kind: 'text', text: `${path} before` })

describe('the files before a pull request', () => {
  it.each<[string, object]>([
    ['same.txt', { kind: 'text', text: 'same' }],
    ['./folder/../same.txt', { kind: 'text', text: 'same' }],
    ['changed.txt', { kind: 'text', text: 'changed.txt before' }],
    ['folder/../changed.txt', { kind: 'text', text: 'changed.txt before' }],
    ['new.txt', { kind: 'missing' }],
    ['gone.txt', { kind: 'text', text: 'gone.txt before' }],
    ['gone/deep/file.txt', { kind: 'text', text: 'gone/deep/file.txt before' }],
    ['never.txt', { kind: 'missing' }],
    ['was-folder', { kind: 'directory' }],
    ['folder', { kind: 'directory' }],
    ['../outside', { kind: 'outside' }],
    ['/etc/passwd', { kind: 'outside' }]
  ])('%s', async (path, expected) => {
    const { files, whole } = opened(text)
    expect(await files.read(path)).toEqual(expected)
    expect(whole()).toBe(true)
  })

  it.each<[string, object]>([
    [
      '.',
      [
        'changed.txt file',
        'folder directory',
        'gone directory',
        'gone.txt file',
        'same.txt file',
        'was-folder directory'
      ]
    ],
    ['folder', ['same.txt file']],
    ['gone', ['deep directory']],
    ['gone/deep', ['file.txt file']],
    ['was-folder', ['file.txt file']]
  ])('the folder %s', async (path, expected) => {
    const answer = await opened(text).files.list(path)
    const entries = answer.kind === 'entries' ? answer.entries : []
    expect(entries.map(({ name, kind }) => `${name} ${kind}`)).toEqual(expected)
  })

  it.each(['../x', 'never'])('the folder %s is none', async path => {
    expect((await opened(text).files.list(path)).kind).toBe(path === 'never' ? 'missing' : 'outside')
  })

  it('are asked for only when they are read, with the limit of the reader', async () => {
    const { files, asked } = opened((_path, limit) => ({ kind: 'too-large', bytes: limit + 1 }))
    await files.list('.')
    await files.read('same.txt')
    expect(asked).toEqual([])
    expect(await files.read('gone.txt', 5)).toEqual({ kind: 'too-large', bytes: 6, limit: 5 })
  })
})

describe('what cannot be had makes the whole unknown', () => {
  it('a file', async () => {
    const { files, whole } = opened(() => ({ kind: 'other' }))
    await files.read('new.txt')
    expect(whole()).toBe(true)
    expect(await files.read('changed.txt')).toMatchObject({ kind: 'unreadable' })
    expect(whole()).toBe(false)
  })

  it('more files than are asked for', async () => {
    const { files, whole, asked } = opened(text)
    for (let count = 0; count < 50; count += 1) await files.read('gone.txt')
    expect(whole()).toBe(true)
    await files.read('gone.txt')
    expect([whole(), asked.length]).toEqual([false, 50])
  })

  it('a link that is another one now', async () => {
    const over = (links: string[]) => (path: string) =>
      Promise.resolve({ path: `to/${path}`, links, left: [] })
    const changed = opened(text, over(['new.txt']))
    expect(await changed.files.read('x')).toMatchObject({ kind: 'unreadable' })
    expect(await changed.files.list('x')).toMatchObject({ kind: 'unreadable' })
    expect(changed.whole()).toBe(false)
    const same = opened(text, over(['folder/same.txt']))
    expect(await same.files.read('x')).toEqual({ kind: 'missing' })
    expect(same.whole()).toBe(true)
  })

  it('a folder that a way went through and left', async () => {
    const { files, whole } = opened(text, () =>
      Promise.resolve({ path: 'same.txt', links: [], left: ['gone'] })
    )
    expect(await files.read('gone/../same.txt')).toMatchObject({ kind: 'unreadable' })
    expect(whole()).toBe(false)
  })

  it('a folder that was a file or a link', async () => {
    const { files, whole } = opened(text)
    expect(await files.read('changed.txt/below')).toMatchObject({ kind: 'unreadable' })
    expect(whole()).toBe(false)
  })
})
