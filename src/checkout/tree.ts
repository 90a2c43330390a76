import type { DirectoryEntry, RepositoryFiles } from './files.ts'
import { mostFolders } from './limits.ts'
import { byCodeUnits } from './paths.ts'

/** The files of a tree. */
export interface Tree {
  /** Paths from the repository's root, in no particular order. */
  readonly files: readonly string[]
  /** The sentence about the bound that was met, if one was. */
  readonly incomplete: readonly string[]
}

const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/** Folders that are listed at the same time. */
const batch = 32

/**
 * Lists every file under `root`. Leaves out `.git` and `node_modules`, does not go through links to folders (they may form
 * a circle), and stops after `most` folders.
 */
export async function walkTree(
  files: RepositoryFiles,
  root: string,
  most: number = mostFolders
): Promise<Tree> {
  const found: string[] = []
  const folders = [root]
  let opened = 0
  while (opened < folders.length) {
    if (opened >= most) return { files: found, incomplete: [tooMany(root, most)] }
    const wave = folders.slice(opened, opened + batch)
    opened += wave.length
    for (const listing of await Promise.all(wave.map(folder => entriesOf(files, folder)))) {
      found.push(...listing.files)
      folders.push(...listing.folders)
    }
  }
  return { files: found, incomplete: [] }
}

async function entriesOf(
  files: RepositoryFiles,
  folder: string
): Promise<{ files: string[]; folders: string[] }> {
  const listing = await files.list(folder)
  const found: { files: string[]; folders: string[] } = { files: [], folders: [] }
  for (const entry of listing.kind === 'entries' ? listing.entries : []) {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (entry.kind === 'file') found.files.push(path)
    if (entry.kind === 'directory' && entry.link !== true && !skipped.has(entry.name))
      found.folders.push(path)
  }
  return found
}

function tooMany(root: string, most: number): string {
  return `\`${root}\` holds more than ${most} folders: configurations in the others were not looked for.`
}

/** The folders of some files, with what of them lies in each, by name; `.` is the root. */
export type Folders = ReadonlyMap<string, ReadonlyMap<string, DirectoryEntry>>

/** The folders that files with these paths lie in, the root always among them. */
export function foldersOf(paths: Iterable<string>): Folders {
  const folders = new Map<string, Map<string, DirectoryEntry>>([['.', new Map()]])
  for (const path of paths) {
    const names = path.split('/')
    names.forEach((name, index) => {
      const folder = index === 0 ? '.' : names.slice(0, index).join('/')
      const entries = folders.get(folder) ?? new Map<string, DirectoryEntry>()
      entries.set(name, { name, kind: index === names.length - 1 ? 'file' : 'directory' })
      folders.set(folder, entries)
    })
  }
  return folders
}

/** The entries of a folder in the order of a listing. */
export function inOrder(entries: Iterable<DirectoryEntry>): readonly DirectoryEntry[] {
  return [...entries].sort((left, right) => byCodeUnits(left.name, right.name))
}
