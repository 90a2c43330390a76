import type { Situation } from '../github/event.ts'
import type { Settings } from './inputs.ts'

/**
 * What was asked for and cannot be done, since the event is about a pull request that its payload does not describe;
 * `null`: nothing. A run on a push or a schedule is not about a pull request: there the inputs rest, as meant.
 */
export function eventWarning(
  { options, destinations }: Settings,
  { event, pullRequest, concernsPullRequest }: Situation
): string | null {
  if (pullRequest !== null || !concernsPullRequest) return null
  const asked = [
    ...(destinations.comment ? ['`comment`'] : []),
    ...(options.changedOnly ? ['`changed-only`'] : []),
    ...(options.newOnly ? ['`new-only`'] : [])
  ]
  if (asked.length === 0) return null
  const others = event?.startsWith('pull_request')
    ? ''
    : ' The events pull_request, pull_request_target and pull_request_review do.'
  return `${listed(asked)} ${asked.length === 1 ? 'does' : 'do'} nothing here: the payload of ${event ?? 'the event'} does not describe its pull request.${others}`
}

function listed(names: readonly string[]): string {
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
