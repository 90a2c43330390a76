import { defaultFileLimit } from './limits.ts'
import type { DirectoryAnswer, DirectoryEntry, FileAnswer, RepositoryFiles } from './files.ts'
import { foldersOf, inOrder } from './tree.ts'
import { type TreeEntry, type Walk, type WalkedTree, walkPath } from './paths.ts'
import { resolveFrom } from './paths.ts'

/** A file in memory: its text, or where it leads as a symbolic link. */
export type MemoryFile = string | { readonly target: string }

/** A tree of files in memory, by path: the demonstration's example, and tests. */
export function memoryFiles(files: Readonly<Record<string, MemoryFile>>): RepositoryFiles {
  const contents = new Map(Object.entries(files).flatMap(([path, file]) => entryOf(path, file)))
  const folders = foldersOf(contents.keys())
  const entry = (path: string): TreeEntry => {
    if (folders.has(path)) return 'folder'
    const file = contents.get(path)
    if (file === undefined) return 'nothing'
    return typeof file === 'string' ? 'file' : file
  }
  const tree: WalkedTree = { spellings: [], entry: path => Promise.resolve(entry(path)) }
  const listed = async (folder: string, { name, kind }: DirectoryEntry): Promise<DirectoryEntry> => {
    const path = folder === '.' ? name : `${folder}/${name}`
    if (typeof entry(path) === 'string') return { name, kind }
    const end = await walkPath(tree, path)
    if (end.kind !== 'found') return { name, kind: 'other', link: true }
    return { name, kind: folders.has(end.path) ? 'directory' : 'file', link: true }
  }
  return {
    read: async (path, limit = defaultFileLimit) => {
      const end = await walkPath(tree, path)
      if (end.kind !== 'found') return notFound(end)
      const text = contents.get(end.path)
      return typeof text === 'string' ? textWithin(text, limit, end) : { kind: 'directory' }
    },
    list: async path => {
      const end = await walkPath(tree, path)
      if (end.kind !== 'found') return notFound(end)
      const entries = folders.get(end.path)
      if (entries === undefined) return { kind: 'missing' }
      const all = await Promise.all([...entries.values()].map(one => listed(end.path, one)))
      return { kind: 'entries', entries: inOrder(all) }
    }
  }
}

function entryOf(path: string, file: MemoryFile): [string, MemoryFile][] {
  const resolved = resolveFrom('.', path)
  return resolved.kind === 'inside' ? [[resolved.path, file]] : []
}

function textWithin(text: string, limit: number, { path, links }: Walk): FileAnswer {
  const bytes = Buffer.byteLength(text)
  if (bytes > limit) return { kind: 'too-large', bytes, limit }
  return links.length === 0 ? { kind: 'text', text } : { kind: 'text', text, path }
}

function notFound({ kind }: Walk): Exclude<DirectoryAnswer, { kind: 'entries' }> {
  switch (kind) {
    case 'outside':
      return { kind: 'outside' }
    case 'git':
      return { kind: 'outside', git: true }
    case 'loop':
      return { kind: 'unreadable', reason: 'too many symbolic links' }
    default:
      return { kind: 'missing' }
  }
}
