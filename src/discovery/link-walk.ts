import { lstat, readlink, realpath } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import type { Stats } from 'node:fs'
import type { OutsideAnswer } from './files.ts'
import { walkPath, type TreeEntry, type WalkedTree } from './path-walk.ts'

/** What lies at a path of the checkout, its symbolic links followed without ever looking outside of it. */
export type Landing =
  /** `path`: from the root, without links in it. */
  | { readonly kind: 'found'; readonly absolute: string; readonly path: string; readonly stats: Stats }
  | { readonly kind: 'missing' }
  | OutsideAnswer
  | { readonly kind: 'unreadable'; readonly reason: string }

/** A folder on disk whose paths are followed. */
export interface DiskTree extends WalkedTree {
  /** Its root, without links. */
  readonly root: string
}

/** Opens the folder at a path, which may lie behind links itself; rejects where it cannot be resolved. */
export async function openTree(path: string): Promise<DiskTree> {
  const given = resolve(path)
  const root = await realpath(path)
  return { root, spellings: [namesOf(root), namesOf(given)], entry: name => entryAt(join(root, name)) }
}

function namesOf(absolute: string): readonly string[] {
  return absolute.split(sep).filter(name => name !== '')
}

async function entryAt(absolute: string): Promise<TreeEntry> {
  try {
    const stats = await lstat(absolute)
    if (stats.isSymbolicLink()) return { target: await readlink(absolute) }
    return stats.isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (failure(error).kind === 'missing') return 'nothing'
    throw error
  }
}

/** Follows a path from the root. */
export async function land(tree: DiskTree, path: string): Promise<Landing> {
  if (path.includes('\0')) return { kind: 'missing' }
  try {
    const walk = await walkPath(tree, path)
    switch (walk.kind) {
      case 'found': {
        const absolute = join(tree.root, walk.path)
        return { kind: 'found', absolute, path: walk.path, stats: await lstat(absolute) }
      }
      case 'missing':
        return { kind: 'missing' }
      case 'outside':
        return { kind: 'outside' }
      case 'git':
        return { kind: 'outside', git: true }
      case 'loop':
        return { kind: 'unreadable', reason: 'too many symbolic links' }
    }
  } catch (error) {
    return failure(error)
  }
}

/** The answer for an error of the file system. */
export function failure(error: unknown): Exclude<Landing, { kind: 'found' }> {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error'
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
  return { kind: 'unreadable', reason: reasons.get(code) ?? code }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ELOOP', 'a symbolic link where a file was'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EIO', 'the disk reports an error']
])
