import { lstat, readlink, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Stats } from 'node:fs'
import type { OutsideAnswer } from './files.ts'
import { isGitName } from './repository-path.ts'

/** What lies at a path of the checkout, its symbolic links followed without ever looking outside of it. */
export type Landing =
  /** `path`: from the root, without links in it. */
  | { readonly kind: 'found'; readonly absolute: string; readonly path: string; readonly stats: Stats }
  | { readonly kind: 'missing' }
  | OutsideAnswer
  | { readonly kind: 'unreadable'; readonly reason: string }

/** The root of a checkout in both spellings: as it was given, and with its own links resolved. */
export interface Root {
  readonly given: string
  readonly real: string
}

/** Resolves the root itself, which may lie behind links; rejects where it cannot be resolved. */
export async function resolveRoot(path: string): Promise<Root> {
  return { given: resolve(path), real: await realpath(path) }
}

/** As many links as Linux follows for one path. */
const mostLinks = 40

/**
 * Follows a path from the root (without `.` and `..` in it) step by step. A link is read before it is followed, so nothing
 * outside of the root is touched, not even to see whether it exists.
 */
export async function land(root: Root, path: string): Promise<Landing> {
  if (path.includes('\0')) return { kind: 'missing' }
  try {
    return await walk(root, path)
  } catch (error) {
    return failure(error)
  }
}

async function walk(root: Root, path: string): Promise<Landing> {
  let pending = path === '.' ? [] : path.split('/')
  let reached = ''
  let links = 0
  for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
    if (isGitName(name)) return { kind: 'outside', git: true }
    const next = join(reached, name)
    const stats = await lstat(join(root.real, next))
    if (!stats.isSymbolicLink()) {
      reached = next
      continue
    }
    links += 1
    if (links > mostLinks) return { kind: 'unreadable', reason: 'too many symbolic links' }
    const target = inside(root, reached, await readlink(join(root.real, next)))
    if (target === null) return { kind: 'outside' }
    reached = ''
    pending = [...target, ...pending]
  }
  const absolute = join(root.real, reached)
  const own = reached === '' ? '.' : reached.split(sep).join('/')
  return { kind: 'found', absolute, path: own, stats: await lstat(absolute) }
}

// `..` of a link's target is taken from the folder of the link, which holds no links itself any more.
function inside(root: Root, folder: string, target: string): string[] | null {
  for (const base of [root.real, root.given]) {
    const absolute = isAbsolute(target) ? resolve(target) : resolve(base, folder, target)
    const path = relative(base, absolute)
    if (path === '') return []
    if (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)) return path.split(sep)
  }
  return null
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
