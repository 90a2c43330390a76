import { posix } from 'node:path'
import type { DirectoryAnswer, DirectoryEntry, FileAnswer, RepositoryFiles } from '../checkout/files.ts'
import type { Change } from '../checkout/git.ts'
import { defaultFileLimit } from '../checkout/limits.ts'
import { type Follow, mayEndElsewhere, withFolders } from '../checkout/paths.ts'
import { foldersOf, inOrder } from '../checkout/tree.ts'
import { discover } from '../discovery/discover.ts'
import { discoverPackages } from '../discovery/packages/packages.ts'
import type { PullRequest } from '../github/event.ts'
import type { RunContext } from '../run/context.ts'
import type { Discovered } from '../run/discover.ts'
import type { Options } from '../run/options.ts'
import { pullRequestChanges, type PullRequestChanges } from './changes.ts'

/** What the files said before the pull request, or why that is not known, as a clause. */
export type FoundOnBase =
  | { readonly kind: 'known'; readonly discovered: Discovered }
  | { readonly kind: 'unknown'; readonly detail: string }

/** What a pull request starts from. Each question is answered once, however often it is asked. */
export interface PullRequestHistory {
  readonly changes: () => Promise<PullRequestChanges>
  /** Nothing that the pull request writes is in it. */
  readonly base: (head: Discovered) => Promise<FoundOnBase>
}

/** Opens the history of a pull request; `asksNobody`: only the history that is here tells. */
export function openHistory(
  pullRequest: PullRequest,
  options: Options,
  context: RunContext,
  asksNobody: boolean
): PullRequestHistory {
  const github = asksNobody ? null : context.github
  let known: Promise<PullRequestChanges> | null = null
  const changes = (): Promise<PullRequestChanges> =>
    (known ??= pullRequestChanges(pullRequest, { ...context, github }))
  return { changes, base: async head => foundOnBase(head, await changes(), options, context) }
}

async function foundOnBase(
  head: Discovered,
  changes: PullRequestChanges,
  { configurations, platform, packages }: Options,
  { files, follow }: RunContext
): Promise<FoundOnBase> {
  if (changes.kind === 'unknown') return changes
  const before = baseFiles(files, changes, follow)
  const discovery = await discover({ files: before.files, configurations, platform })
  if (!before.whole()) return unknown('not every file could be read as it was before the pull request')
  const bounds = [...discovery.incomplete, ...head.discovery.incomplete]
  if (bounds.length > 0) return unknown(bounds.join('; '))
  const beside = baseFiles(files, changes, follow)
  const named = packages && head.packages.length > 0 ? await discoverPackages(beside.files) : noPackages
  const ofPackages = beside.whole() && named.incomplete.length === 0 ? named : noPackages
  const whole = { ...discovery, findings: [...discovery.findings, ...ofPackages.findings] }
  return {
    kind: 'known',
    discovered: {
      discovery: whole,
      configurations: whole.configurations,
      uses: whole.uses,
      packages: ofPackages.packages
    }
  }
}

const noPackages = { packages: [], findings: [], incomplete: [] }

function unknown(detail: string): FoundOnBase {
  return { kind: 'unknown', detail }
}

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
