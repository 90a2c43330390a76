import type { DirectoryAnswer, FileAnswer, RepositoryFiles } from './files.ts'
import { foldersOf, inOrder, type Folders } from './folders.ts'
import { defaultFileLimit } from './limits.ts'
import { liesInGit, resolveFrom } from './repository-path.ts'

/** A tree of files in memory, from path to text: the demonstration's example, and tests. */
export function memoryFiles(files: Readonly<Record<string, string>>): RepositoryFiles {
  const texts = new Map(Object.entries(files).flatMap(([path, text]) => entryOf(path, text)))
  const folders = foldersOf(texts.keys())
  return {
    read: (path, limit = defaultFileLimit) => Promise.resolve(readText(texts, folders, path, limit)),
    list: path => Promise.resolve(listFolder(folders, path))
  }
}

function entryOf(path: string, text: string): [string, string][] {
  const resolved = resolveFrom('.', path)
  return resolved.kind === 'inside' ? [[resolved.path, text]] : []
}

function readText(
  texts: ReadonlyMap<string, string>,
  folders: Folders,
  path: string,
  limit: number
): FileAnswer {
  const resolved = resolveFrom('.', path)
  if (resolved.kind === 'outside') return { kind: 'outside' }
  if (liesInGit(resolved.path)) return { kind: 'outside', git: true }
  if (folders.has(resolved.path)) return { kind: 'directory' }
  const text = texts.get(resolved.path)
  if (text === undefined) return { kind: 'missing' }
  const bytes = Buffer.byteLength(text)
  return bytes > limit ? { kind: 'too-large', bytes, limit } : { kind: 'text', text }
}

function listFolder(folders: Folders, path: string): DirectoryAnswer {
  const resolved = resolveFrom('.', path)
  if (resolved.kind === 'outside') return { kind: 'outside' }
  if (liesInGit(resolved.path)) return { kind: 'outside', git: true }
  const entries = folders.get(resolved.path)
  if (entries === undefined) return { kind: 'missing' }
  return { kind: 'entries', entries: inOrder(entries.values()) }
}
