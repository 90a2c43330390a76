import type { RepositoryFiles } from '../files.ts'
import { defaultFileLimit, lockFileLimit } from '../limits.ts'

/** How deep below the root package files are looked for: the root is 0. */
const deepest = 5

/** Folders that are opened. */
const mostFolders = 5_000

const skipped: ReadonlySet<string> = new Set([
  'node_modules',
  'vendor',
  'dist',
  'bin',
  'obj',
  'target',
  'testdata',
  'fixtures',
  '__fixtures__'
])

/** Folders that begin with a dot and hold settings of a package manager. */
const settings: ReadonlySet<string> = new Set(['.mvn', '.nuget', '.config', '.bundle'])

/** The files that were found, and what was not looked at. */
export interface Places {
  readonly paths: readonly string[]
  readonly incomplete: readonly string[]
}

/**
 * Finds the files for which `wanted` holds by name, at the root and where workspaces put them: {@link deepest} folders deep,
 * not in what package managers and builds write, in tests' data, or behind links.
 */
export async function findPlaces(files: RepositoryFiles, wanted: (name: string) => boolean): Promise<Places> {
  const paths: string[] = []
  let level = ['.']
  let opened = 0
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    const room = level.slice(0, mostFolders - opened)
    opened += room.length
    const listings = await Promise.all(room.map(folder => openFolder(files, folder, wanted)))
    paths.push(...listings.flatMap(listing => listing.paths))
    if (room.length < level.length) return { paths, incomplete: [tooMany] }
    level = listings.flatMap(listing => listing.folders)
  }
  return { paths, incomplete: [] }
}

const tooMany = `Packages from GitHub Packages were looked for in ${mostFolders} folders; the repository has more.`

interface Opened {
  readonly paths: readonly string[]
  readonly folders: readonly string[]
}

async function openFolder(
  files: RepositoryFiles,
  folder: string,
  wanted: (name: string) => boolean
): Promise<Opened> {
  const listing = await files.list(folder)
  if (listing.kind !== 'entries') return { paths: [], folders: [] }
  const at = (name: string): string => (folder === '.' ? name : `${folder}/${name}`)
  const { entries } = listing
  return {
    paths: entries.filter(({ name, kind }) => kind === 'file' && wanted(name)).map(({ name }) => at(name)),
    folders: entries
      .filter(({ name, kind, link }) => kind === 'directory' && link !== true && isOpen(name))
      .map(({ name }) => at(name))
  }
}

function isOpen(name: string): boolean {
  return name.startsWith('.') ? settings.has(name) : !skipped.has(name)
}

/** Reads files, each once, and keeps the sentence about every one that could not be read. */
export interface PackageFiles {
  readonly paths: readonly string[]
  /** The text of a file that people write (1 MiB); `null` where there is none to be had. */
  text(path: string): Promise<string | null>
  /** The text of a lock file (16 MiB). */
  lock(path: string): Promise<string | null>
  note(sentence: string): void
  /** Notes a bound that was met. */
  limit(sentence: string): void
  readonly incomplete: readonly string[]
  /** Those of `incomplete` that are bounds. */
  readonly limits: readonly string[]
}

/** Opens what was found. */
export function openPlaces(files: RepositoryFiles, places: Places): PackageFiles {
  const limits = [...places.incomplete]
  const incomplete = [...limits]
  const note = (sentence: string): void => {
    if (!incomplete.includes(sentence)) incomplete.push(sentence)
  }
  const limit = (sentence: string): void => {
    limits.push(sentence)
    note(sentence)
  }
  const read = async (path: string, most: number): Promise<string | null> => {
    const answer = await files.read(path, most)
    if (answer.kind === 'text') return answer.text
    if (answer.kind === 'too-large')
      limit(`\`${path}\` is larger than ${most / 1024 / 1024} MiB and was not read for packages.`)
    if (answer.kind === 'unreadable') note(`\`${path}\` could not be read for packages.`)
    return null
  }
  return {
    paths: places.paths,
    text: path => read(path, defaultFileLimit),
    lock: path => read(path, lockFileLimit),
    note,
    limit,
    incomplete,
    limits
  }
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folders from that of a file up to the root, nearest first. */
export function foldersUp(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1)
  return [...names.map((_, index) => names.slice(0, names.length - index).join('/')), '.']
}
