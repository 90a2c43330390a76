import { posix } from 'node:path'
import type { Change, CommittedFile } from '../checkout/git.ts'
import type { ChangedFile } from '../github/contents.ts'
import type { PullRequest } from '../github/event.ts'
import type { RunContext } from '../run/context.ts'

/** What a pull request changes below the checked folder, with paths relative to it. */
export type PullRequestChanges =
  | {
      readonly kind: 'known'
      readonly changes: readonly Change[]
      /** The file as it was before. */
      readonly before: (path: string, limit: number) => Promise<CommittedFile>
    }
  /** Why it is not known, as a clause. */
  | { readonly kind: 'unknown'; readonly detail: string }

/** What this looks at. */
export type HistorySources = Pick<RunContext, 'git' | 'folder' | 'baseFolder' | 'checkedOut'> & {
  /** `null`: nobody is to be asked. */
  readonly github: RunContext['github'] | null
}

/**
 * What a pull request changes: as git tells where the checkout has the commit at which it left the base branch, else
 * (a shallow clone) as the pull request's list of files tells.
 */
export async function pullRequestChanges(
  pullRequest: PullRequest,
  sources: HistorySources
): Promise<PullRequestChanges> {
  const { git, checkedOut } = sources
  const { base, head } = pullRequest
  if (checkedOut.kind !== 'own') return { kind: 'unknown', detail: checkedOut.detail }
  if (sources.folder !== sources.baseFolder)
    return { kind: 'unknown', detail: 'the checked folder is reached over a symbolic link' }
  const commit = await git.left(base.sha, head.sha)
  const changes = commit === null ? null : await git.changes(commit)
  if (commit === null || changes === null) return listedChanges(pullRequest, sources)
  return { kind: 'known', changes, before: (path, limit) => git.file(commit, path, limit) }
}

async function listedChanges(
  { number, base }: PullRequest,
  { folder, github }: HistorySources
): Promise<PullRequestChanges> {
  if (github === null)
    return { kind: 'unknown', detail: 'the checkout does not have the base commit, and the run is offline' }
  const client = github()
  const look = await client.changedFiles(base.repository, number)
  if (look.read !== 'files') return { kind: 'unknown', detail: look.detail }
  const all = look.files.flatMap(changesOf)
  if (all.some(({ path }) => folder.startsWith(`${path}/`) || folder === path))
    return {
      kind: 'unknown',
      detail: `the pull request replaces ${folder} as a whole (a submodule or a link)`
    }
  const changes = all.flatMap(change => below(folder, change))
  return {
    kind: 'known',
    changes,
    before: async path => {
      const file = await client.fileAt(base.repository, posix.join(folder, path), base.sha)
      return file.read === 'text' ? { kind: 'text', text: file.text } : { kind: 'other' }
    }
  }
}

function changesOf({ path, previousPath, status }: ChangedFile): Change[] {
  switch (status) {
    case 'unchanged':
      return []
    case 'added':
    case 'copied':
      return [{ path, before: false, after: true }]
    case 'removed':
      return [{ path, before: true, after: false }]
    case 'renamed':
      return [
        { path: previousPath ?? path, before: true, after: false },
        { path, before: false, after: true }
      ]
    default:
      return [{ path, before: true, after: true }]
  }
}

/** GitHub names files from the root of the repository, the check from the checked folder. */
function below(folder: string, change: Change): Change[] {
  if (folder === '.') return [change]
  return change.path.startsWith(`${folder}/`)
    ? [{ ...change, path: change.path.slice(folder.length + 1) }]
    : []
}
