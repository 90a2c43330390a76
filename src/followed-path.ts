import { lstat, readlink, realpath } from 'node:fs/promises'
import { isAbsolute, posix, relative } from 'node:path'

/** Which paths of a tree decide what lies at a path; history names these, and not the way over a link. */
export interface FollowedPath {
  /** Where it ends: another path than the first where a symbolic link lies on the way. */
  readonly path: string
  /** The symbolic links on the way. */
  readonly links: readonly string[]
}

/** Follows a path from the root of a tree, also to where nothing lies. */
export type Follow = (path: string) => Promise<FollowedPath>

/** A tree without symbolic links. */
export const withoutLinks: Follow = path => Promise.resolve({ path, links: [] })

/** As many links as Linux follows for one path. */
const mostLinks = 40

/** Follows paths in a folder on disk. Nothing outside of it is looked at: a link that leaves it is where its path ends. */
export function followIn(root: string): Follow {
  let resolved: Promise<string> | null = null
  return async path => {
    resolved ??= realpath(root)
    const real = await resolved.catch(() => root)
    const links: string[] = []
    let pending = names(path)
    let reached = ''
    for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
      const next = posix.join(reached, name)
      const target = await linkTarget(posix.join(real, next))
      const inside = target === null || links.length >= mostLinks ? null : within(real, reached, target)
      if (target !== null) links.push(next)
      if (inside === null) reached = next
      else {
        reached = ''
        pending = [...inside, ...pending]
      }
    }
    return { path: reached === '' ? '.' : reached, links }
  }
}

function names(path: string): string[] {
  return path.split('/').filter(name => name !== '' && name !== '.')
}

async function linkTarget(absolute: string): Promise<string | null> {
  try {
    return (await lstat(absolute)).isSymbolicLink() ? await readlink(absolute) : null
  } catch {
    return null
  }
}

function within(root: string, folder: string, target: string): string[] | null {
  const path = isAbsolute(target) ? relative(root, target) : posix.join('.', folder, target)
  return path === '..' || path.startsWith('../') || isAbsolute(path) ? null : names(path)
}
