import type { Git } from './git.ts'
import type { Situation } from './github/event.ts'
import { repositoryOfRemote } from './remote.ts'

/** What is checked out, seen from the event that started the run. */
export type CheckedOut =
  /** The repository of the run, on a pull request with what the pull request changes. */
  | { readonly kind: 'own' }
  /** The pull request's repository without what it changes; why, as a clause. */
  | { readonly kind: 'base'; readonly detail: string }
  /** Another repository than that of the run: nobody of its pull request wrote it. */
  | { readonly kind: 'another'; readonly detail: string }
  /** A repository of its own of which the pull request may choose the commit; why, as a clause. */
  | { readonly kind: 'chosen'; readonly detail: string }

/** What this looks at. */
export interface Whereabouts {
  readonly git: Pick<Git, 'head' | 'holds' | 'isSubmodule' | 'remote'>
  readonly situation: Situation
  /** The repository of the run, `owner/name`; `null` outside of a workflow. */
  readonly ofRun: string | null
  /** The commit of the run (`GITHUB_SHA`). */
  readonly commitOfRun: string | null
  /** The repository whose codespaces are judged, where it was named. */
  readonly judged: string | null
  /** The address of GitHub's pages. */
  readonly server: string
}

/** Whether the files that are checked lie in the repository of the run, where GitHub shows them. */
export function liesInRun({ kind }: CheckedOut): boolean {
  return kind === 'own' || kind === 'base'
}

/** Tells what is checked out: by the commit, by the remote, and where neither tells by what the run was asked to judge. */
export async function checkedOut(whereabouts: Whereabouts): Promise<CheckedOut> {
  const { git, situation, ofRun } = whereabouts
  const { pullRequest } = situation
  const repository = pullRequest?.base.repository ?? ofRun
  if (repository === null) return { kind: 'own' }
  if (await git.isSubmodule())
    return {
      kind: 'chosen',
      detail: `the checked folder is a submodule, and not part of ${repository} itself`
    }
  const head = await git.head()
  const event = await nearEvent(head, whereabouts)
  if (event !== null) return event
  const homes = [repository, pullRequest?.head.repository ?? repository]
  const remote = await git.remote()
  const found = remote === null ? null : repositoryOfRemote(remote, whereabouts.server)
  const guess = found ?? whereabouts.judged ?? repository
  if (!homes.some(home => home.toLowerCase() === guess.toLowerCase())) {
    const detail = `the checkout is not that of ${repository}`
    return { kind: head === null && pullRequest !== null ? 'chosen' : 'another', detail }
  }
  return head === null || pullRequest === null
    ? { kind: 'own' }
    : { kind: 'base', detail: withoutHead(situation.event) }
}

/** By the commit alone; `null` where it says nothing. */
async function nearEvent(
  head: string | null,
  { git, situation, commitOfRun }: Whereabouts
): Promise<CheckedOut | null> {
  const { pullRequest, event } = situation
  // A run on `pull_request_target` has the commit of the base branch for its own.
  const ofBase = event === 'pull_request_target'
  if (head !== null && head === commitOfRun && !ofBase) return { kind: 'own' }
  if (head === null || pullRequest === null) return null
  if (await git.holds(pullRequest.head.sha)) return { kind: 'own' }
  return head === pullRequest.base.sha || head === commitOfRun
    ? { kind: 'base', detail: withoutHead('pull_request_target') }
    : null
}

function withoutHead(event: string | null): string {
  return event === 'pull_request_target'
    ? 'the checkout is the base commit and holds nothing of the pull request'
    : 'nothing here tells that the commit that is checked out holds the head of the pull request'
}
