import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import type { Variables } from './environment.ts'
import { createGitHub } from './github/client.ts'
import type { Destinations, Settings } from './inputs.ts'
import type { Checked } from './outcome.ts'
import { commentMarker, renderComment } from './report/comment.ts'
import { renderJson } from './report/json.ts'
import { renderMarkdown } from './report/markdown.ts'
import type { Report } from './report/report.ts'
import { renderSarif } from './report/sarif.ts'
import { renderSummary } from './report/summary.ts'
import { rulePages } from './rules/page.ts'
import type { Surroundings } from './surroundings.ts'

/** A report that could not be put where it was asked for, as a sentence. */
export interface Unpublished {
  readonly where: 'file' | 'summary' | 'comment'
  readonly problem: string
}

/** Where the checked folder lies in the working folder, which is the root of the checkout in a workflow. */
export function folderOf(path: string): string {
  return relative(process.cwd(), resolve(path)).replaceAll('\\', '/') || '.'
}

/** Writes the report wherever the destinations name, each apart: what fails is told and stops nothing else. */
export async function publish(
  checked: Checked,
  { options, destinations }: Settings,
  surroundings: Surroundings
): Promise<readonly Unpublished[]> {
  const { report } = checked
  const link = fileLink(surroundings.variables, folderOf(options.path))
  const results = await Promise.all([
    ...files(checked, destinations, folderOf(options.path), link).map(({ path, render }) =>
      attempt('file', `${path} could not be written`, async () => write(path, await render(), surroundings))
    ),
    attempt('summary', 'the job summary could not be written', () =>
      summarize(report, destinations, link, surroundings)
    ),
    destinations.comment && !options.offline ? comment(report, link, options.path, surroundings) : null
  ])
  return results.filter(result => result !== null)
}

type FileLink = (file: string, line: number) => string | null

/** The page of a line at the commit that is checked; a pull request's merge commit has none that lasts, its head has. */
function fileLink(variables: Variables, folder: string): FileLink {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = variables
  if (!server || !repository || !commit) return () => null
  const prefix = folder === '.' || folder.startsWith('..') ? '' : `${folder}/`
  return (file, line) =>
    `${server}/${repository}/blob/${commit}/${encodeURI(prefix + file)
      .replaceAll('#', '%23')
      .replaceAll('?', '%3F')}#L${line}`
}

function files(
  { report, sourceLine }: Checked,
  { jsonFile, sarifFile, markdownFile }: Destinations,
  folder: string,
  link: FileLink
): { path: string; render: () => string | Promise<string> }[] {
  const sarif = async (): Promise<string> =>
    renderSarif(report, { pages: await rulePages(), folder, sourceLine })
  return [
    ...(jsonFile === null ? [] : [{ path: jsonFile, render: () => renderJson(report) }]),
    ...(sarifFile === null ? [] : [{ path: sarifFile, render: sarif }]),
    ...(markdownFile === null ? [] : [{ path: markdownFile, render: () => renderMarkdown(report, link) }])
  ]
}

async function write(path: string, text: string, { redactor }: Surroundings): Promise<void> {
  await mkdir(dirname(resolve(path)), { recursive: true })
  await writeFile(path, redactor.redact(text))
}

async function summarize(
  report: Report,
  { summary, annotations }: Destinations,
  fileLink: FileLink,
  { variables, redactor }: Surroundings
): Promise<void> {
  const path = variables['GITHUB_STEP_SUMMARY']
  if (summary && path)
    await appendFile(path, redactor.redact(renderSummary(report, { fileLink, annotations })))
}

async function comment(
  report: Report,
  fileLink: FileLink,
  key: string,
  { situation, environment, openNetwork, variables, redactor }: Surroundings
): Promise<Unpublished | null> {
  const { pullRequest } = situation
  if (pullRequest === null) return null
  const network = openNetwork()
  try {
    const { servers, tokens } = environment
    const marker = commentMarker(key === '.' ? '' : key)
    const body = redactor.redact(
      renderComment(report, { key: key === '.' ? '' : key, fileLink, ...runUrl(variables) })
    )
    const place = { repository: pullRequest.base.repository, pullRequest: pullRequest.number, marker }
    const written = await createGitHub({ fetch: network.fetch, servers, tokens }).comment(place, body)
    return 'detail' in written
      ? { where: 'comment', problem: `the comment was not written: ${written.detail}` }
      : null
  } finally {
    await network.close()
  }
}

function runUrl(variables: Variables): { runUrl?: string } {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = variables
  return server && repository && run ? { runUrl: `${server}/${repository}/actions/runs/${run}` } : {}
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
