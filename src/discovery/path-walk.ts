import { isGitName, liesUnder } from './repository-path.ts'

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
