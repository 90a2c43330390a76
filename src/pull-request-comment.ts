import { baseFiles } from './base-files.ts'
import { commentKey } from './comment-key.ts'
import { discover } from './discovery/discover.ts'
import type { Discovery } from './discovery/discovery.ts'
import type { PullRequest } from './github/event.ts'
import type { Options } from './options.ts'
import type { Checked } from './outcome.ts'
import { pullRequestChanges } from './pull-request-changes.ts'
import { assembleListing } from './report/assemble.ts'
import { commentMarker, renderComment, saysAllWell, type CommentExtras } from './report/comment.ts'
import { differenceOf as differenceBetween, type NamedImages } from './report/difference.ts'
import type { FileLink } from './report/markdown/findings.ts'
import { redacted } from './report/redacted.ts'
import type { Report } from './report/report.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Keeps the one comment on the pull request up to date, also where all is well: a reader sees that it was looked at.
 * None is begun where the pull request touches nothing that was to be checked (`changed-only`). Gives `null`, or why it was not written as a clause.
 */
export async function commentOn(
  pullRequest: PullRequest,
  checked: Checked,
  options: Options,
  surroundings: Surroundings,
  fileLink: FileLink
): Promise<string | null> {
  const { variables, checkedOut, folder } = surroundings
  const key = commentKey(folder, options, pullRequest)
  const difference = await differenceOf(pullRequest, checked.discovery, options, surroundings)
  const caveat = checkedOut.kind === 'base' ? checkedOut.detail : null
  if (caveat !== null)
    surroundings.warn(`\`comment\`: what it tells is not about the pull request: ${caveat}`)
  const selection = options.configurations
  const extras = { key, fileLink, caveat, selection, ...difference, ...runUrl(variables) }
  const place = {
    repository: pullRequest.base.repository,
    pullRequest: pullRequest.number,
    marker: commentMarker(key)
  }
  const written = await surroundings.github().comment(place, previous => {
    if (previous === null && saysNothing(checked.report, difference)) return null
    const updates = previous !== null && !saysAllWell(previous)
    return renderComment(checked.report, { ...extras, updates })
  })
  return 'detail' in written ? written.detail : null
}

/** Whether the pull request touches nothing that was to be checked, and changes no image either. */
function saysNothing({ reason, findings }: Report, { base, head }: Sides): boolean {
  if (reason.kind !== 'untouched' || findings.length > 0) return false
  if (!base || !head) return true
  const { added, changed, removed } = differenceBetween(base, head)
  return added.length + changed.length + removed.length === 0
}

type Sides = Pick<CommentExtras, 'base' | 'head'>

/** What the files name before and after the pull request; nothing where the earlier files cannot all be had. */
async function differenceOf(
  pullRequest: PullRequest,
  head: Discovery,
  { configurations, platform }: Options,
  surroundings: Surroundings
): Promise<Sides> {
  const changes = await pullRequestChanges(pullRequest, surroundings)
  if (changes.kind === 'unknown') return {}
  const before = baseFiles(surroundings.files, changes, surroundings.follow)
  const base = await discover({ files: before.files, configurations, platform })
  const isWhole = before.whole() && base.incomplete.length === 0 && head.incomplete.length === 0
  const { redact } = surroundings.redactor
  return isWhole ? { base: named(base, redact), head: named(head, redact) } : {}
}

function named(discovery: Discovery, redact: (text: string) => string): NamedImages {
  return redacted(assembleListing(discovery, [], null), redact)
}

function runUrl({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: run
}: Surroundings['variables']): { runUrl?: string } {
  return server && repository && run ? { runUrl: `${server}/${repository}/actions/runs/${run}` } : {}
}
