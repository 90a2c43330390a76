import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { openCheckout } from '../../src/discovery/checkout.ts'
import type { FileAnswer } from '../../src/discovery/files.ts'
import { memoryFiles, type MemoryFile } from '../../src/discovery/memory-files.ts'
import { followIn } from '../../src/followed-path.ts'

let base = ''
let root = ''
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'walk-')))
  root = join(base, 'root')
  mkdirSync(root)
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

type Tree = Readonly<Record<string, MemoryFile>>

function write(tree: Tree): void {
  for (const [path, file] of Object.entries(tree)) {
    const absolute = join(root, path)
    mkdirSync(dirname(absolute), { recursive: true })
    if (typeof file === 'string') writeFileSync(absolute, file)
    else symlinkSync(file.link, absolute)
  }
}

/** What the kernel gives for a path as it is written, and where it lies; a word for what it gives otherwise. */
function kernel(path: string): { readonly text: string; readonly end: string } | string {
  try {
    const absolute = `${root}/${path}`
    return { text: readFileSync(absolute, 'utf8'), end: realpathSync.native(absolute) }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown'
  }
}

const words: Readonly<Record<string, FileAnswer['kind']>> = {
  EISDIR: 'directory',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ELOOP: 'unreadable'
}

describe('a path is followed as the kernel follows it', () => {
  it.each<[string, Tree, string]>([
    [
      '`..` after a link in the target of a link',
      {
        '.devcontainer/D': { link: 'L/../good' },
        '.devcontainer/L': { link: '../other/deep' },
        '.devcontainer/good': 'the wrong one',
        'other/deep/x': '',
        'other/good': 'the right one'
      },
      '.devcontainer/D'
    ],
    [
      '`..` after a link in the path itself',
      { L: { link: 'other/deep' }, 'other/deep/x': '', 'other/good': 'the right one', good: 'the wrong one' },
      'L/../good'
    ],
    [
      '`..` at the end of a link',
      { L: { link: 'a/M/..' }, 'a/M': { link: '../b/c' }, 'b/c/x': '', 'b/f': 'right', 'a/f': 'wrong' },
      'L/f'
    ],
    ['`..` after what is not there', { f: 'text' }, 'never/../f'],
    ['`..` after a file', { f: 'text', g: 'text' }, 'g/../f'],
    ['a slash after a file', { f: 'text', L: { link: 'f/' } }, 'L']
  ])('%s', async (_what, tree, path) => {
    write(tree)
    const expected = kernel(path)
    const answers = [await openCheckout(root).read(path), await memoryFiles(tree).read(path)]
    for (const answer of answers)
      if (typeof expected === 'string') expect(answer.kind).toBe(words[expected])
      else expect(answer).toMatchObject({ kind: 'text', text: expected.text })
  })

  const name = fc.constantFrom('a', 'b', 'c', 'd')
  const step = fc.oneof(
    { weight: 5, arbitrary: name },
    { weight: 3, arbitrary: fc.constant('..') },
    { weight: 1, arbitrary: fc.constantFrom('.', '', 'root') }
  )
  const relative = fc.array(step, { minLength: 1, maxLength: 6 }).map(names => names.join('/'))
  const written = relative.map(path => path.replace(/^\/+/, '') || '.')
  const place = fc.array(name, { minLength: 1, maxLength: 3 }).map(names => names.join('/'))
  const target = fc.oneof(
    { weight: 6, arbitrary: written },
    { weight: 1, arbitrary: relative.map(path => `ROOT/${path}`) }
  )
  const entry = fc.record({ place, link: fc.option(target) })

  /** Leaves out what lies under a file or a link. */
  function treeOf(entries: readonly { place: string; link: string | null }[]): Tree {
    const tree = new Map<string, MemoryFile>()
    for (const { place, link } of entries) {
      const clashes = [...tree.keys()].some(
        other => `${place}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${place}/`)
      )
      if (!clashes) tree.set(place, link === null ? `text of ${place}` : { link: link.replace('ROOT', root) })
    }
    return Object.fromEntries(tree)
  }

  it('in random trees of links: the same file, or none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 14 }),
        fc.array(written, { maxLength: 8 }),
        async (entries, paths) => {
          rmSync(root, { recursive: true })
          mkdirSync(root)
          const tree = treeOf(entries)
          write(tree)
          const checkout = openCheckout(root)
          const memory = memoryFiles(tree)
          const follow = followIn(root)
          for (const path of [...Object.keys(tree), ...paths]) {
            const expected = kernel(path)
            const answer = await checkout.read(path)
            const inMemory = await memory.read(path)
            if (typeof expected === 'string') {
              expect([words[expected], 'outside']).toContain(answer.kind)
              if (expected === 'EISDIR' && answer.kind === 'outside')
                expect(`${path} ${realpathSync.native(`${root}/${path}`)}`).not.toContain(` ${root}`)
            } else {
              expect(answer).toMatchObject({ kind: 'text', text: expected.text })
              expect((await follow(path)).path).toBe(expected.end.slice(root.length + 1))
            }
            if (inMemory.kind !== 'outside') expect(inMemory).toEqual(answer)
          }
        }
      ),
      { numRuns: 200 }
    )
  })

  it('and never to a file outside, whatever the links say', async () => {
    mkdirSync(join(base, 'a', 'b'), { recursive: true })
    writeFileSync(join(base, 'a', 'c'), 'outside')
    symlinkSync(root, join(base, 'a', 'd'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 14 }),
        fc.array(written, { maxLength: 8 }),
        async (entries, paths) => {
          rmSync(root, { recursive: true })
          mkdirSync(root)
          const tree = treeOf(entries)
          write(tree)
          const checkout = openCheckout(root)
          for (const path of [...Object.keys(tree), ...paths]) {
            const answer = await checkout.read(path)
            if (answer.kind !== 'text') continue
            expect(kernel(path)).toMatchObject({ text: answer.text })
            expect(answer.text).not.toBe('outside')
          }
        }
      ),
      { numRuns: 100 }
    )
  })
})

describe('a link that leaves and comes back', () => {
  it.each([
    ['by the names of the own folders', () => `../${basename(root)}/f`, 'text'],
    ['over a folder beside', () => `../beside/../${basename(root)}/f`, 'outside'],
    ['by an absolute path', () => join(root, 'f'), 'text'],
    ['by an absolute path that goes elsewhere first', () => `${base}/beside/../root/f`, 'outside']
  ])('%s', async (_what, target, kind) => {
    mkdirSync(join(base, 'beside'))
    write({ f: 'text', L: { link: target() } })
    expect((await openCheckout(root).read('L')).kind).toBe(kind)
  })
})
