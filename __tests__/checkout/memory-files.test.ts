import { describe, expect, it } from '@jest/globals'
import { memoryFiles } from '../../src/checkout/memory-files.ts'

const files = memoryFiles({
  'a/b/c.txt': 'text',
  './d.txt': 'ä',
  '../out': 'never',
  'a/__proto__': 'x',
  '.git/config': 'token'
})

describe('memoryFiles', () => {
  it.each([
    ['a/b/c.txt', { kind: 'text', text: 'text' }],
    ['./a/../a/b/c.txt', { kind: 'text', text: 'text' }],
    ['d.txt', { kind: 'text', text: 'ä' }],
    ['a/b', { kind: 'directory' }],
    ['.', { kind: 'directory' }],
    ['a/x', { kind: 'missing' }],
    ['constructor', { kind: 'missing' }],
    ['../out', { kind: 'outside' }],
    ['.git/config', { kind: 'outside', git: true }],
    ['/a/b/c.txt', { kind: 'outside' }]
  ])('reads %s', async (path, expected) => {
    expect(await files.read(path)).toEqual(expected)
  })

  it('counts bytes against the limit', async () => {
    expect(await files.read('d.txt', 1)).toEqual({ kind: 'too-large', bytes: 2, limit: 1 })
  })

  it('lists folders, sorted', async () => {
    expect(await files.list('.')).toEqual({
      kind: 'entries',
      entries: [
        { name: '.git', kind: 'directory' },
        { name: 'a', kind: 'directory' },
        { name: 'd.txt', kind: 'file' }
      ]
    })
    expect(await files.list('a/b/')).toMatchObject({ entries: [{ name: 'c.txt', kind: 'file' }] })
    expect(await files.list('x')).toEqual({ kind: 'missing' })
    expect(await files.list('a/b/c.txt')).toEqual({ kind: 'missing' })
    expect(await files.list('..')).toEqual({ kind: 'outside' })
  })
})
