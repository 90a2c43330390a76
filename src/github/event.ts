import type { Variables } from '../model.ts'
import { entry, integerAt, textAt } from './types.ts'

/** A side of a pull request. */
export interface Commit {
  /** `owner/name`; `null` for a head whose repository is gone. */
  readonly repository: string | null
  readonly sha: string
}

/** The pull request that an event is about. */
export interface PullRequest {
  readonly number: number
  readonly base: { readonly repository: string; readonly sha: string; readonly ref: string }
  readonly head: Commit
  /** The head lies in another repository than the base, or in none any more. */
  readonly fromFork: boolean
}

/** What started the run. */
export interface Situation {
  /** The name of the event, of a called workflow the caller's; `null` outside of Actions. */
  readonly event: string | null
  readonly pullRequest: PullRequest | null
  /** The event is about a pull request, whether its payload describes it or not. */
  readonly concernsPullRequest: boolean
  /** GitHub treats runs that Dependabot starts like those of forks: no Actions secrets, a token that only reads. */
  readonly byDependabot: boolean
}

/**
 * Reads what started the run from `GITHUB_EVENT_NAME`, `GITHUB_ACTOR` and the event's payload.
 * A payload that is not as GitHub writes it counts as one without a pull request.
 */
export function readSituation(variables: Variables, payload: unknown): Situation {
  const event = variables['GITHUB_EVENT_NAME'] || null
  return {
    event,
    pullRequest: readPullRequest(entry(payload, 'pull_request')),
    concernsPullRequest: concerns(event, payload),
    byDependabot: (variables['GITHUB_ACTOR'] || textAt(payload, 'sender', 'login')) === 'dependabot[bot]'
  }
}

/**
 * Why the run was given no secrets, as a clause; `null` where it has what the workflow names.
 * `pull_request_target` runs in the base repository and has its secrets, save for Dependabot's.
 */
export function whyWithoutSecrets(situation: Situation): string | null {
  if (situation.byDependabot)
    return 'Dependabot started the run, and GitHub gives such runs no Actions secrets'
  if (situation.pullRequest?.fromFork !== true || situation.event === 'pull_request_target') return null
  return 'the pull request comes from a fork, and GitHub gives such runs no secrets'
}

/** A comment names the pull request as an issue; a run and a check name the event or commits that they belong to. */
function concerns(event: string | null, payload: unknown): boolean {
  const listed = ['workflow_run', 'check_run', 'check_suite'].map(name => entry(payload, name))
  return (
    event?.startsWith('pull_request') === true ||
    isObject(entry(payload, 'pull_request')) ||
    isObject(entry(payload, 'issue', 'pull_request')) ||
    listed.some(item => {
      const requests = entry(item, 'pull_requests')
      const isListed = Array.isArray(requests) && requests.length > 0
      return isListed || textAt(item, 'event')?.startsWith('pull_request') === true
    })
  )
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function readPullRequest(value: unknown): PullRequest | null {
  const number = integerAt(value, 'number')
  const repository = textAt(value, 'base', 'repo', 'full_name')
  const base = textAt(value, 'base', 'sha')
  const ref = textAt(value, 'base', 'ref')
  const sha = textAt(value, 'head', 'sha')
  if (number === null || repository === null || base === null || ref === null || sha === null) return null
  const headRepository = textAt(value, 'head', 'repo', 'full_name')
  return {
    number,
    base: { repository, sha: base, ref },
    head: { repository: headRepository, sha },
    fromFork: headRepository?.toLowerCase() !== repository.toLowerCase()
  }
}
