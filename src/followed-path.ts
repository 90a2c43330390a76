import { openTree, type DiskTree } from './discovery/link-walk.ts'
import { walkPath, type Walk } from './discovery/path-walk.ts'
import { liesUnder, resolveFrom, withFolders } from './discovery/repository-path.ts'

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
