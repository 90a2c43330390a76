import { appendFile } from 'node:fs/promises'
import { belongsToRun } from '../run/identity.ts'
import type { Situation } from '../github/event.ts'
import type { Format } from '../cli/arguments.ts'
import type { Destinations, Settings } from '../run/inputs.ts'
import type { FileLink } from '../report/markdown/findings.ts'
import { renderReport } from './render.ts'
import { writeReport } from './write-file.ts'
import { redacted } from '../report/redacted.ts'
import type { Listing, Report, WithSource } from '../report/report.ts'
import type { RunContext } from '../run/context.ts'
import { plainStyle } from '../report/text/layout.ts'

/** A report that could not be put where it was asked for, as a sentence. */
export interface Unpublished {
  readonly where: 'file' | 'summary' | 'comment'
  readonly problem: string
}

/** What came of publishing. */
export interface Published<Kind extends Report | Listing = Report> {
  /** The report with every request counted, those for the comment too. */
  readonly report: Kind
  /** The paths of the files that were written. */
  readonly written: readonly string[]
  readonly unpublished: readonly Unpublished[]
  /** What was left undone as GitHub has it, as sentences: nobody need do anything about it. */
  readonly notes: readonly string[]
}

/**
 * Puts a report or a listing wherever the destinations name, each apart: what fails is reported and stops nothing else.
 * A listing goes into files alone.
 */
export async function publish<Kind extends Report | Listing>(
  made: WithSource<Kind>,
  { options, destinations }: Settings,
  context: RunContext
): Promise<Published<Kind>> {
  const link = fileLink(context)
  const judged: Report | Listing = made.report
  const comment = await commentOutcome(judged, { options, destinations }, context, link)
  const report = comment.kind === 'tried' ? counted(made.report, context) : made.report
  const wanted = files(destinations)
  const summary = attempt('summary', 'the job summary could not be written', () =>
    summarize(report, destinations, link, context)
  )
  const rendering = { detail: 'normal', style: plainStyle, folder: context.folder, annotated: null } as const
  const failures = await Promise.all(
    wanted.map(({ path, format }) =>
      attempt('file', `${path} could not be written`, async () => {
        const text = await renderReport({ ...made, report }, { ...rendering, format, fileLink: link })
        await writeReport(path, text, context.checkouts)
      })
    )
  )
  const written = wanted.filter((_, index) => failures[index] === null).map(({ path }) => path)
  const all = [...failures, await summary, comment.kind === 'tried' ? comment.problem : null]
  const notes = comment.kind === 'refused' ? [`\`comment\`: no comment was written: ${comment.why}.`] : []
  return { report, written, unpublished: all.filter(result => result !== null), notes }
}

type CommentOutcome =
  | { readonly kind: 'not-wanted' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'tried'; readonly problem: Unpublished | null }

/** There is nothing to do where there is no pull request to comment on, or nobody asked for a comment. */
async function commentOutcome(
  report: Report | Listing,
  { options, destinations }: Settings,
  context: RunContext,
  link: FileLink
): Promise<CommentOutcome> {
  if (!destinations.comment || report.conclusion === null) return { kind: 'not-wanted' }
  const refusal = whyNoComment(context.situation)
  if (refusal !== null) return { kind: 'refused', why: refusal }
  const { pullRequest } = context.situation
  if (options.offline || pullRequest === null) return { kind: 'not-wanted' }
  const problem = await attempt('comment', 'the comment was not written', async () => {
    const { commentOn } = await import('../pull-request/comment.ts')
    const failure = await commentOn(pullRequest, report, options, context, link)
    if (failure !== null) throw new Error(failure)
  })
  return { kind: 'tried', problem }
}

/** Why no comment can be written, as a clause; `null`: it is worth trying. A run on `pull_request_target` may write. */
function whyNoComment({ event, pullRequest }: Situation): string | null {
  if (pullRequest?.fromFork !== true || event === 'pull_request_target') return null
  return 'the pull request comes from a fork, and GitHub gives such runs a token that only reads'
}

function counted<Kind extends Report | Listing>(report: Kind, { network, redactor }: RunContext): Kind {
  return { ...report, ...redacted({ requests: network().requests() }, redactor.redact) }
}

/**
 * The page of a line at the commit that is checked: of a pull request its head, since its merge commit does not last.
 * There is none where another repository is checked out than that of the run.
 */
function fileLink({ variables, situation, checkedOut, folder }: RunContext): FileLink {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own, GITHUB_SHA: sha } = variables
  if (!server || !own || !sha || !belongsToRun(checkedOut)) return () => null
  const head = checkedOut.kind === 'own' ? situation.pullRequest?.head : undefined
  const commit = head?.repository ? head : { repository: own, sha }
  const prefix = folder === '.' ? '' : `${folder}/`
  return (file, line) => {
    const path = (prefix + file).split('/').map(encoded)
    return `${server}/${commit.repository}/blob/${commit.sha}/${path.join('/')}#L${line}`
  }
}

function encoded(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'))
}

function files({ jsonFile, sarifFile, markdownFile }: Destinations): { path: string; format: Format }[] {
  const formats = [
    { path: jsonFile, format: 'json' },
    { path: sarifFile, format: 'sarif' },
    { path: markdownFile, format: 'markdown' }
  ] as const
  return formats.flatMap(({ path, format }) => (path === null ? [] : [{ path, format }]))
}

async function summarize(
  report: Report | Listing,
  { summary, annotations }: Destinations,
  fileLink: FileLink,
  { variables }: RunContext
): Promise<void> {
  const path = variables['GITHUB_STEP_SUMMARY']
  if (!summary || !path || report.conclusion === null) return
  const { renderSummary } = await import('../report/summary.ts')
  await appendFile(path, renderSummary(report, { fileLink, annotations }))
}

async function attempt(
  where: Unpublished['where'],
  problem: string,
  act: () => Promise<void>
): Promise<Unpublished | null> {
  try {
    await act()
    return null
  } catch (error) {
    return { where, problem: `${problem}: ${error instanceof Error ? error.message : String(error)}` }
  }
}
