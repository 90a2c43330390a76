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
import { openCheckout } from '../../src/checkout/working-tree.ts'
import type { FileAnswer } from '../../src/checkout/files.ts'
import { memoryFiles, type MemoryFile } from '../../src/checkout/memory-files.ts'
import { followIn } from '../../src/checkout/paths.ts'

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
    else symlinkSync(file.target, absolute)
  }
}

/** What the kernel gives for a path as it is written: a text and where it lies, or the word for what is refused. */
function kernel(path: string): string {
  const absolute = `${root}/${path}`
  try {
    const text = readFileSync(absolute, 'utf8')
    return shown({ kind: 'text', text }, realpathSync.native(absolute).slice(root.length + 1))
  } catch (error) {
    return words[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unknown'
  }
}

const words: Readonly<Record<string, FileAnswer['kind']>> = {
  EISDIR: 'directory',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ELOOP: 'unreadable'
}

function shown(answer: FileAnswer, path: string): string {
  return answer.kind === 'text' ? `${answer.text} at ${answer.path ?? path}` : answer.kind
}

/** Whether a folder of the repository lies at a path. */
function isFolderInside(path: string): boolean {
  const end = realpathSync.native(`${root}/${path}`)
  return end === root || end.startsWith(`${root}/`)
}

describe('a path is followed as the kernel follows it', () => {
  it.each<[string, Tree, string]>([
    [
      '`..` after a link in the target of a link',
      {
        '.devcontainer/D': { target: 'L/../good' },
        '.devcontainer/L': { target: '../other/deep' },
        '.devcontainer/good': 'the wrong one',
        'other/deep/x': '',
        'other/good': 'the right one'
      },
      '.devcontainer/D'
    ],
    [
      '`..` after a link in the path itself',
      {
        L: { target: 'other/deep' },
        'other/deep/x': '',
        'other/good': 'the right one',
        good: 'the wrong one'
      },
      'L/../good'
    ],
    [
      '`..` at the end of a link',
      { L: { target: 'a/M/..' }, 'a/M': { target: '../b/c' }, 'b/c/x': '', 'b/f': 'right', 'a/f': 'wrong' },
      'L/f'
    ],
    ['`..` after what is not there', { f: 'text' }, 'never/../f'],
    ['`..` after a file', { f: 'text', g: 'text' }, 'g/../f'],
    ['a slash after a file', { f: 'text', L: { target: 'f/' } }, 'L']
  ])('%s', async (_what, tree, path) => {
    write(tree)
    const expected = kernel(path)
    const answers = [await openCheckout(root).read(path), await memoryFiles(tree).read(path)]
    expect(answers.map(answer => shown(answer, path))).toEqual([expected, expected])
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
      if (!clashes)
        tree.set(place, link === null ? `text of ${place}` : { target: link.replace('ROOT', root) })
    }
    return Object.fromEntries(tree)
  }

  /** Runs `check` in 100 random trees, with the paths of each and others that may lead into it. */
  async function inRandomTrees(
    check: (tree: ReturnType<typeof treeOf>, paths: readonly string[]) => Promise<void>
  ): Promise<void> {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 14 }),
        fc.array(written, { maxLength: 8 }),
        async (entries, paths) => {
          rmSync(root, { recursive: true })
          mkdirSync(root)
          const tree = treeOf(entries)
          write(tree)
          await check(tree, [...Object.keys(tree), ...paths])
        }
      ),
      { numRuns: 100 }
    )
  }

  it('in random trees of links: the same file, or none', async () => {
    await inRandomTrees(async (tree, paths) => {
      const checkout = openCheckout(root)
      const memory = memoryFiles(tree)
      const follow = followIn(root)
      for (const path of paths) {
        const expected = kernel(path)
        const end = (await follow(path)).path
        const answer = shown(await checkout.read(path), end)
        const isRefusal = answer === 'outside' && !expected.includes(' at ')
        const isLeft = isRefusal && (expected !== 'directory' || !isFolderInside(path))
        expect([path, isLeft ? expected : answer]).toEqual([path, expected])
        const inMemory = shown(await memory.read(path), end)
        expect([path, inMemory === 'outside' ? answer : inMemory]).toEqual([path, answer])
      }
    })
  })

  it('and never to a file outside, whatever the links say', async () => {
    mkdirSync(join(base, 'a', 'b'), { recursive: true })
    writeFileSync(join(base, 'a', 'c'), 'outside')
    symlinkSync(root, join(base, 'a', 'd'))
    await inRandomTrees(async (_tree, paths) => {
      const checkout = openCheckout(root)
      for (const path of paths) {
        const answer = await checkout.read(path)
        const text = answer.kind === 'text' ? answer.text : ''
        expect(text).not.toBe('outside')
        expect(kernel(path)).toContain(text)
      }
    })
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
    write({ f: 'text', L: { target: target() } })
    expect((await openCheckout(root).read('L')).kind).toBe(kind)
  })
})
