import { posix } from 'node:path'
import type { DirectoryAnswer, DirectoryEntry, FileAnswer, RepositoryFiles } from './discovery/files.ts'
import { foldersOf, inOrder } from './discovery/folders.ts'
import { defaultFileLimit } from './discovery/limits.ts'
import { withFolders } from './discovery/repository-path.ts'
import { mayEndElsewhere, type Follow } from './followed-path.ts'
import type { Change } from './git.ts'
import type { PullRequestChanges } from './pull-request-changes.ts'

/** The tree that a pull request starts from. */
export interface BaseFiles {
  readonly files: RepositoryFiles
  /** Whether every file that was asked for could be had as it was; otherwise nothing that rests on them is known. */
  readonly whole: () => boolean
}

type Known = Extract<PullRequestChanges, { kind: 'known' }>

/** Each may be a request. */
const mostReads = 50

/** The files before a pull request: those of the checkout, with what it changes as it was. Only what is asked for is read. */
export function baseFiles(head: RepositoryFiles, changes: Known, follow: Follow): BaseFiles {
  const byPath = new Map(changes.changes.map(change => [change.path, change]))
  const folders = foldersOf(changes.changes.flatMap(({ path, before }) => (before ? [path] : [])))
  let reads = 0
  let whole = true
  const unreadable = (): { readonly kind: 'unreadable'; readonly reason: string } => {
    whole = false
    return { kind: 'unreadable', reason: 'it cannot be had as it was before the pull request' }
  }
  /** Where a path ends without `..` and links; `null` where it may have ended elsewhere, or gone over another link. */
  const place = async (path: string): Promise<string | null> => {
    const followed = await follow(path)
    const wasNoFolder = withFolders(followed.path)
      .slice(0, -1)
      .some(folder => byPath.get(folder)?.before === true)
    return wasNoFolder || mayEndElsewhere(followed, byPath) ? null : followed.path
  }
  const readBefore = async (path: string, limit: number): Promise<FileAnswer> => {
    reads += 1
    const file = reads > mostReads ? ({ kind: 'other' } as const) : await changes.before(path, limit)
    if (file.kind === 'text') return file
    return file.kind === 'too-large' ? { ...file, limit } : unreadable()
  }
  return {
    whole: () => whole,
    files: {
      read: async (path, limit = defaultFileLimit) => {
        const end = await place(path)
        if (end === null) return unreadable()
        const change = byPath.get(end)
        if (change?.before === true) return readBefore(end, limit)
        if (change === undefined) return head.read(path, limit)
        return { kind: folders.has(end) ? 'directory' : 'missing' }
      },
      list: async path => {
        const end = await place(path)
        if (end === null) return unreadable()
        return listed(await head.list(path), end, byPath, folders.get(end)?.values())
      }
    }
  }
}

function listed(
  now: DirectoryAnswer,
  folder: string,
  changes: ReadonlyMap<string, Change>,
  before: Iterable<DirectoryEntry> | undefined
): DirectoryAnswer {
  if (now.kind !== 'entries' && (now.kind !== 'missing' || before === undefined)) return now
  const present = now.kind === 'entries' ? now.entries : []
  const kept = present.filter(({ name }) => changes.get(posix.join(folder, name))?.before !== false)
  const entries = new Map([...(before ?? []), ...kept].map(entry => [entry.name, entry]))
  return { kind: 'entries', entries: inOrder(entries.values()) }
}
