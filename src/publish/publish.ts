import { appendFile } from 'node:fs/promises'
import { liesInRun } from '../run/identity.ts'
import type { Situation } from '../github/event.ts'
import type { Destinations, Settings } from '../run/inputs.ts'
import type { Checked, Listed } from '../run/outcome.ts'
import type { FileLink } from '../report/markdown/findings.ts'
import { writeReport } from './write-file.ts'
import { redacted } from '../report/redacted.ts'
import type { Report } from '../report/report.ts'
import type { RunContext } from '../run/context.ts'
import { plainStyle } from '../report/text/layout.ts'

/** A report that could not be put where it was asked for, as a sentence. */
export interface Unpublished {
  readonly where: 'file' | 'summary' | 'comment'
  readonly problem: string
}

/** What came of publishing. */
export interface Published {
  /** The report with every request counted, those for the comment too. */
  readonly report: Report
  /** The paths of the files that were written. */
  readonly written: readonly string[]
  readonly unpublished: readonly Unpublished[]
  /** What was left undone as GitHub has it, as sentences: nobody need do anything about it. */
  readonly notes: readonly string[]
}

/** Puts the report wherever the destinations name, each apart: what fails is told and stops nothing else. */
export async function publish(checked: Checked, settings: Settings, context: RunContext): Promise<Published> {
  const { destinations } = settings
  const link = fileLink(context)
  const refusal = destinations.comment ? whyNoComment(context.situation) : null
  const comment = refusal === null ? await commentWhereWanted(checked, settings, context, link) : null
  const report = comment === null ? checked.report : counted(checked.report, context)
  const wanted = files({ ...checked, report }, destinations, context.folder, link)
  const summary = attempt('summary', 'the job summary could not be written', () =>
    summarize(report, destinations, link, context)
  )
  const failures = await Promise.all(
    wanted.map(({ path, render }) =>
      attempt('file', `${path} could not be written`, async () => write(path, await render(), context))
    )
  )
  const written = wanted.filter((_, index) => failures[index] === null).map(({ path }) => path)
  const all = [...failures, await summary, ...(comment === null ? [] : comment)]
  const notes = refusal === null ? [] : [`\`comment\`: no comment was written: ${refusal}.`]
  return { report, written, unpublished: all.filter(result => result !== null), notes }
}

/** Why no comment can be written, as a clause; `null`: it is worth trying. A run on `pull_request_target` may write. */
function whyNoComment({ event, pullRequest }: Situation): string | null {
  if (pullRequest?.fromFork !== true || event === 'pull_request_target') return null
  return 'the pull request comes from a fork, and GitHub gives such runs a token that only reads'
}

function counted(report: Report, { network, redactor }: RunContext): Report {
  return { ...report, ...redacted({ requests: network().requests() }, redactor.redact) }
}

/**
 * The page of a line at the commit that is checked: of a pull request its head, since its merge commit does not last.
 * There is none where another repository is checked out than that of the run.
 */
function fileLink({ variables, situation, checkedOut, folder }: RunContext): FileLink {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own, GITHUB_SHA: sha } = variables
  if (!server || !own || !sha || !liesInRun(checkedOut)) return () => null
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

function files(
  { report, sourceLine }: Checked,
  { jsonFile, sarifFile, markdownFile }: Destinations,
  folder: string,
  link: FileLink
): { path: string; render: () => Promise<string> }[] {
  const json = async (): Promise<string> => (await import('../report/json.ts')).renderJson(report)
  const sarif = async (): Promise<string> => {
    const [{ renderSarif }, { loadRules }] = await Promise.all([
      import('../report/sarif.ts'),
      import('../rules/load-rules.ts')
    ])
    return renderSarif(report, { rules: await loadRules(), folder, sourceLine })
  }
  const markdown = async (): Promise<string> =>
    (await import('../report/summary.ts')).renderMarkdown(report, link)
  return [
    ...(jsonFile === null ? [] : [{ path: jsonFile, render: json }]),
    ...(sarifFile === null ? [] : [{ path: sarifFile, render: sarif }]),
    ...(markdownFile === null ? [] : [{ path: markdownFile, render: markdown }])
  ]
}

/** Writes the list of images wherever the destinations name a file. */
export async function publishListing(
  listed: Listed,
  { destinations }: Settings,
  context: RunContext
): Promise<readonly Unpublished[]> {
  const style = plainStyle
  const { folder } = context
  const wanted = [
    { path: destinations.jsonFile, format: 'json' },
    { path: destinations.sarifFile, format: 'sarif' },
    { path: destinations.markdownFile, format: 'markdown' }
  ] as const
  const { renderListed } = await import('./render.ts')
  const unpublished: Unpublished[] = []
  for (const { path, format } of wanted) {
    if (path === null) continue
    const text = await renderListed(listed, { format, detail: 'normal', style, folder, annotated: null })
    const result = await attempt('file', `${path} could not be written`, () => write(path, text, context))
    if (result !== null) unpublished.push(result)
  }
  return unpublished
}

function write(path: string, text: string, { checkouts }: RunContext): Promise<void> {
  return writeReport(path, text, checkouts)
}

async function summarize(
  report: Report,
  { summary, annotations }: Destinations,
  fileLink: FileLink,
  { variables }: RunContext
): Promise<void> {
  const path = variables['GITHUB_STEP_SUMMARY']
  if (!summary || !path) return
  const { renderSummary } = await import('../report/summary.ts')
  await appendFile(path, renderSummary(report, { fileLink, annotations }))
}

/** `null` where there is no pull request to comment on, or nobody asked for a comment. */
async function commentWhereWanted(
  checked: Checked,
  { options, destinations }: Settings,
  context: RunContext,
  link: FileLink
): Promise<readonly (Unpublished | null)[] | null> {
  const { pullRequest } = context.situation
  if (!destinations.comment || options.offline || pullRequest === null) return null
  const problem = 'the comment was not written'
  const outcome = await attempt('comment', problem, async () => {
    const { commentOn } = await import('../pull-request/comment.ts')
    const refusal = await commentOn(pullRequest, checked, options, context, link)
    if (refusal !== null) throw new Error(refusal)
  })
  return [outcome]
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
