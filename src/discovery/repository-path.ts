import { posix } from 'node:path'

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
export function isGitName(name: string): boolean {
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

/** Orders texts by their UTF-16 code units, the same on every machine. */
export function byCodeUnits(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
