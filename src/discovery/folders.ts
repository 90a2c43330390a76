import type { DirectoryEntry } from './files.ts'
import { byCodeUnits } from './repository-path.ts'

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
