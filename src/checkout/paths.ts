import type { Stats } from 'node:fs'
import { lstat, readlink, realpath } from 'node:fs/promises'
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path'
import type { OutsideAnswer } from './files.ts'

/** A path from the repository's root, without `.` and `..`; or one that leaves the repository. */
export type RepositoryPath = { readonly kind: 'inside'; readonly path: string } | { readonly kind: 'outside' }

/**
 * The path that `path`, written in a file of `folder`, means; an absolute one lies outside.
 *
 * The tools clean a path that is written in a file by its text, before anything is opened: the dev container CLI with
 * `path.resolve` and `path.join` (`getPathRelativeToConfigFile`, local Features, `--config`), docker compose with
 * `filepath.Join` (compose-go `paths`, `loader/include.go`, `loader/extends.go`). So `link/../x` is `x` there, and this
 * does the same. What the cleaned path leads to is the kernel's to say, which cleans nothing: the target of a link, and a
 * path that a program opens as it stands, are followed name by name (`walkPath`).
 */
export function resolveFrom(folder: string, path: string): RepositoryPath {
  if (posix.isAbsolute(path)) return { kind: 'outside' }
  const joined = posix.join(folder, path)
  if (joined === '..' || joined.startsWith('../')) return { kind: 'outside' }
  return { kind: 'inside', path: joined.length > 1 && joined.endsWith('/') ? joined.slice(0, -1) : joined }
}

/** Whether a path leads through git's own folder, in a checkout, a submodule or a work tree. */
export function liesInGit(path: string): boolean {
  return path.split('/').some(isGitName)
}

/** Whether a file or folder is git's own by its name; in any case of letters, since some file systems know no difference. */
function isGitName(name: string): boolean {
  return name.toLowerCase() === '.git'
}

/** The folder of a file; `.` is the root. */
export function folderOf(file: string): string {
  return posix.dirname(file)
}

/** A path with the folders that it lies in, from the outermost. */
export function withFolders(path: string): string[] {
  const names = path.split('/')
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

/** Whether `path` is `folder` or lies under it; both from the repository's root. */
export function liesUnder(folder: string, path: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`)
}

/** Whether `path` is `folder` or lies in it, by the text of both: absolute paths of this machine. */
export function liesInFolder(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Orders texts by their UTF-16 code units, the same on every machine. */
export function byCodeUnits(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** What lies at one path of a tree, a symbolic link not followed; `file` is everything else that is there. */
export type TreeEntry = 'folder' | 'file' | 'nothing' | { readonly target: string }

/** A tree in which paths are followed. */
export interface WalkedTree {
  /**
   * The folders from the root of the file system to that of the tree, in each spelling that leads there; the first is free
   * of links. Empty: the tree lies in no file system, and nothing is above it.
   */
  readonly spellings: readonly (readonly string[])[]
  /** What lies at a path that is free of links, `.` and `..`; `.` is the root. */
  readonly entry: (path: string) => Promise<TreeEntry>
}

/** The way of a path through a tree. */
export interface Walk {
  /** `missing`: nothing lies there, or something on the way is no folder. `loop`: more links than Linux follows. */
  readonly kind: 'found' | 'missing' | 'outside' | 'git' | 'loop'
  /**
   * Where it ends, free of links, `.` and `..`: where nothing lies, the names that are left are added; a refused way ends
   * at its last link.
   */
  readonly path: string
  /** The symbolic links on the way. */
  readonly links: readonly string[]
  /** What a `..` led out of, there or not, unless a link of the way lies in it: the way exists only while it does. */
  readonly left: readonly string[]
}

/** As many links as Linux follows for one path. */
const mostLinks = 40

/**
 * Follows a path as Linux follows one that is opened (path_resolution(7)): name by name, a link in the place where it
 * lies, and `..` one up from the folder that was reached, never by a name taken out of the text. Nothing outside of the
 * tree is looked at: a way may lead out through `..` and back in by the names of the root's own folders, any other is
 * `outside`, and so is git's own folder (`git`).
 */
export async function walkPath(tree: WalkedTree, path: string): Promise<Walk> {
  const [real = []] = tree.spellings
  const links: string[] = []
  const left: string[] = []
  let reached: readonly string[] = []
  let above = 0
  let isFolder = true
  let pending: readonly string[] = path.split('/')
  const at = (names: readonly string[]): string => names.join('/') || '.'
  const ended = (kind: Walk['kind'], end = at(reached)): Walk => ({ kind, path: end, links, left })
  const refused = (kind: 'outside' | 'loop'): Walk => ended(kind, links.at(-1))
  if (path.startsWith('/')) return refused('outside')
  for (let [name] = pending; name !== undefined; [name] = pending) {
    if (!isFolder) return ended('missing', beyond(reached, pending, left))
    pending = pending.slice(1)
    if (name === '' || name === '.') continue
    if (name === '..') {
      if (reached.length === 0) above += 1
      else if (!links.some(link => liesUnder(at(reached), link))) left.push(at(reached))
      if (above > real.length) return refused('outside')
      reached = reached.slice(0, -1)
      continue
    }
    if (above > 0) {
      if (name !== real[real.length - above]) return refused('outside')
      above -= 1
      continue
    }
    const next = [...reached, name]
    if (isGitName(name)) return ended('git', at(next))
    const entry = await tree.entry(at(next))
    if (entry === 'nothing') return ended('missing', beyond(next, pending, left))
    if (typeof entry === 'string') {
      reached = next
      isFolder = entry === 'folder'
      continue
    }
    links.push(at(next))
    if (links.length > mostLinks) return refused('loop')
    let target: readonly string[] | null = entry.target.split('/')
    if (entry.target.startsWith('/')) {
      target = belowRoot(tree, target)
      reached = []
    }
    if (target === null) return refused('outside')
    pending = [...target, ...pending]
  }
  return above > 0 ? refused('outside') : ended('found')
}

/** A path that goes on from where nothing lies, up to the `..` that would lead out of it. */
function beyond(reached: readonly string[], pending: readonly string[], left: string[]): string {
  const up = pending.indexOf('..')
  const names = (up < 0 ? pending : pending.slice(0, up)).filter(name => name !== '' && name !== '.')
  if (up >= 0) left.push(reached.join('/'))
  return [...reached, ...names].join('/')
}

/** The names of an absolute path below the root of the tree; `null`: it does not begin with the root. */
function belowRoot({ spellings }: WalkedTree, names: readonly string[]): readonly string[] | null {
  for (const root of spellings) {
    let at = 0
    let matched = 0
    for (; at < names.length && matched < root.length; at += 1) {
      const name = names[at]
      if (name === '' || name === '.') continue
      if (name !== root[matched]) break
      matched += 1
    }
    if (matched === root.length && root.length > 0) return names.slice(at)
  }
  return null
}

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

/** Which paths of a tree decide what lies at a path; history names these, and not the way over a link. */
export type FollowedPath = Pick<Walk, 'path' | 'links' | 'left'>

/** Follows a path from the root of a tree, also to where nothing lies. */
export type Follow = (path: string) => Promise<FollowedPath>

/** A tree without symbolic links. */
export const withoutLinks: Follow = path => {
  const resolved = resolveFrom('.', path)
  return Promise.resolve({ path: resolved.kind === 'inside' ? resolved.path : path, links: [], left: [] })
}

/** Follows paths in a folder on disk. Nothing outside of it is looked at: a path ends at a link that leaves it. */
export function followIn(root: string): Follow {
  let tree: Promise<DiskTree> | null = null
  return async path => {
    tree ??= openTree(root)
    try {
      const { entry, ...rest } = await tree
      const readable = { ...rest, entry: (name: string) => entry(name).catch(() => 'nothing' as const) }
      return await walkPath(readable, path)
    } catch {
      return withoutLinks(path)
    }
  }
}

/** Paths as history names them. */
export type ChangedPaths = Pick<ReadonlySet<string>, 'has' | 'keys'>

/** Whether a path may have ended elsewhere before these were changed: another link, or a folder that was not there. */
export function mayEndElsewhere({ links, left }: FollowedPath, changed: ChangedPaths): boolean {
  return (
    [...links, ...left].some(place => withFolders(place).some(one => changed.has(one))) ||
    left.some(folder => [...changed.keys()].some(path => liesUnder(folder, path)))
  )
}
