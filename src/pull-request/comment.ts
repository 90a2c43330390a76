import { createHash } from 'node:crypto'
import type { PullRequest } from '../github/event.ts'
import { commentMarker, commentState, renderComment } from '../report/comment.ts'
import type { FileLink } from '../report/markdown/findings.ts'
import { countDifference } from '../report/pull-request.ts'
import type { Report } from '../report/report.ts'
import type { RunContext } from '../run/context.ts'
import type { Options } from '../run/options.ts'

/**
 * Keeps the one comment on the pull request up to date, also where all is well: a reader sees that it was looked at.
 * None is begun where the pull request touches nothing that was to be checked (`changed-only`). Gives `null`, or why it was not written as a clause.
 */
export async function commentOn(
  pullRequest: PullRequest,
  report: Report,
  options: Options,
  context: RunContext,
  fileLink: FileLink
): Promise<string | null> {
  const { variables, checkedOut, folder } = context
  const key = commentKey(folder, options, pullRequest)
  const caveat = checkedOut.kind === 'base' ? checkedOut.detail : null
  if (caveat !== null) context.warn(`\`comment\`: what it tells is not about the pull request: ${caveat}`)
  const selection = options.configurations
  const extras = { key, fileLink, caveat, selection, ...runUrl(variables) }
  const place = {
    repository: pullRequest.base.repository,
    pullRequest: pullRequest.number,
    marker: commentMarker(key)
  }
  const written = await context.github().comment(place, previous => {
    if (previous === null && saysNothing(report)) return null
    const updates = previous !== null && commentState(previous) !== 'well'
    return renderComment(report, { ...extras, updates })
  })
  return 'detail' in written ? written.detail : null
}

/** Whether the pull request touches nothing that was to be checked, and changes no image either. */
function saysNothing({ reason, findings, pullRequest }: Report): boolean {
  if (reason.kind !== 'untouched' || findings.length > 0) return false
  const images = pullRequest?.images ?? null
  return images === null || countDifference(images) === 0
}

function runUrl({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: run
}: RunContext['variables']): { runUrl?: string } {
  return server && repository && run ? { runUrl: `${server}/${repository}/actions/runs/${run}` } : {}
}

/** The longest key that is written out. */
const longest = 300

/**
 * What parts the comments of several runs on one pull request from each other: the checked folder, the configurations that
 * were chosen, and the repository where it is not the pull request's. Empty for a run that chooses nothing.
 */
export function commentKey(
  folder: string,
  { configurations, repository }: Pick<Options, 'configurations' | 'repository'>,
  { base }: PullRequest
): string {
  const other = repository !== null && repository.toLowerCase() !== base.repository.toLowerCase()
  const chosen = [...new Set(configurations)].sort()
  const key = [
    folder === '.' ? '' : folder,
    ...chosen,
    ...(other ? [`//${repository.toLowerCase()}`] : [])
  ].join('\n')
  return key.length <= longest ? key : createHash('sha256').update(key).digest('hex')
}
