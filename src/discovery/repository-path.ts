import { posix } from 'node:path'

/** A path from the repository's root, without `.` and `..`; or one that leaves the repository. */
export type RepositoryPath = { readonly kind: 'inside'; readonly path: string } | { readonly kind: 'outside' }

/** The path that `path`, written in a file of `folder`, means; an absolute one lies outside (specification 2.4). */
export function resolveFrom(folder: string, path: string): RepositoryPath {
  if (posix.isAbsolute(path)) return { kind: 'outside' }
  const joined = posix.join(folder, path)
  if (joined === '..' || joined.startsWith('../')) return { kind: 'outside' }
  return { kind: 'inside', path: joined.length > 1 && joined.endsWith('/') ? joined.slice(0, -1) : joined }
}

/**
 * Whether a path leads through git's own folder, in a checkout, a submodule or a work tree; in any case of letters, since
 * some file systems know no difference.
 */
export function liesInGit(path: string): boolean {
  return path.split('/').some(isGitName)
}

/** Whether a file or folder is git's own by its name. */
export function isGitName(name: string): boolean {
  return name.toLowerCase() === '.git'
}

/** The folder of a file; `.` is the root. */
export function folderOf(file: string): string {
  return posix.dirname(file)
}

/** Whether `path` is `folder` or lies under it; both from the repository's root. */
export function liesUnder(folder: string, path: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`)
}

/** Orders texts by their UTF-16 code units, the same on every machine. */
export function byCodeUnits(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
