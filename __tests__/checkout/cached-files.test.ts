import { describe, expect, it } from '@jest/globals'
import { lockFileLimit } from '../../src/checkout/limits.ts'
import { memoryFiles } from '../../src/checkout/memory-files.ts'
import { unreadableFinding } from '../../src/discovery/reading.ts'
import { cachedFiles } from '../../src/checkout/recorded-files.ts'

describe('the files of a run', () => {
  const tree = memoryFiles({ a: 'x'.repeat(60), b: 'x'.repeat(60), c: 'x' })

  it('are bounded together, and the one that goes beyond is a bound that was met', async () => {
    const files = cachedFiles(tree, { lock: 1_000, other: 100 })
    const kinds = [await files.read('a'), await files.read('a'), await files.read('b'), await files.read('c')]
    expect(kinds.map(({ kind }) => kind)).toEqual(['text', 'text', 'too-large', 'too-large'])
    const beyond = await files.read('b')
    if (beyond.kind === 'text') throw new Error('it was read')
    expect(unreadableFinding('b', 'the Dockerfile', beyond, null)).toMatchObject({
      rule: 'limit-reached',
      message: 'The Dockerfile `b` was not read: the files hold more than 100 bytes together.'
    })
  })

  it('count apart from lock files', async () => {
    const files = cachedFiles(tree, { lock: 100, other: 100 })
    const lock = (path: string) => files.read(path, lockFileLimit)
    const kinds = [await lock('a'), await lock('b'), await files.read('a')]
    expect(kinds.map(({ kind }) => kind)).toEqual(['text', 'too-large', 'text'])
  })
})
