import { isUntouched } from './headline.ts'
import { differenceSections } from './markdown/document.ts'
import { findingSections, otherWaysSection, type FileLink } from './markdown/findings.ts'
import { fit, fixed, type Section } from './markdown/fit.ts'
import { closingSection, openingSection } from './markdown/document.ts'
import { accessSections } from './markdown/table.ts'
import type { Report } from './report.ts'
import { forMarkdown, inCodeSpan, linkTo } from './untrusted/markdown.ts'

/** GitHub takes so many characters of a comment. */
export const commentLimit = 65_536

/** What the comment needs beside the report. */
export interface CommentExtras {
  /** Separates the comments of several runs on one pull request. */
  readonly key?: string
  /** The comment is there already and had something to do: when all is well now, it says so. */
  readonly updates?: boolean
  /** The page of the run, where the summary with all evidence stands. */
  readonly runUrl?: string
  /** The `configurations` that the run is limited to; empty: all. */
  readonly selection?: readonly string[]
  /** Why what the comment reports is not about the pull request, as a clause. */
  readonly caveat?: string | null
  readonly fileLink?: FileLink
}

/** The first line of a comment, by which it is found again; GitHub does not show it. */
export function commentMarker(key = ''): string {
  const safe = encodeURIComponent(key.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D')
  return safe === '' ? '<!-- codespaces-preflight -->' : `<!-- codespaces-preflight ${safe} -->`
}

/** The body of the one comment on a pull request, at most 65,536 characters. */
export function renderComment(report: Report, extras: CommentExtras = {}): string {
  const fileLink = extras.fileLink ?? noLink
  const sections = [
    openingOf(report, extras),
    ...differenceSections(report),
    ...accessSections(report),
    ...findingSections(report, fileLink),
    ...otherWaysSection(report),
    ...(isUntouched(report) ? [] : [closingSection(report)]),
    ...(extras.runUrl === undefined
      ? []
      : [fixed(linkTo('Evidence and graph: the summary of the run', extras.runUrl))])
  ]
  return fit(sections, { most: commentLimit, measure: text => text.length })
}

/** What a comment asks of its readers: something, nothing, or nothing any more. */
const states = ['open', 'well', 'resolved'] as const
type CommentState = (typeof states)[number]

function stateOf({ conclusion, findings }: Report, { updates }: CommentExtras): CommentState {
  if (conclusion !== 'pass' || findings.length > 0) return 'open'
  return updates === true ? 'resolved' : 'well'
}

/** The state is the second line of a comment, which GitHub does not show, so that the next run need not read its prose. */
function stateLine(state: CommentState): string {
  return `<!-- state: ${state} -->`
}

/** The state of a comment that `renderComment` wrote; `null`: it has none. */
export function commentState(body: string): CommentState | null {
  const [, line] = body.split(/\r?\n/, 2)
  return states.find(state => stateLine(state) === line) ?? null
}

function noLink(): null {
  return null
}

function openingOf(report: Report, extras: CommentExtras): Section {
  const opening = openingSection(report)
  const state = stateOf(report, extras)
  const notes = [
    ...(extras.caveat ? [`This is not about what is proposed here: ${forMarkdown(extras.caveat)}.`] : []),
    ...selectionNote(extras.selection ?? []),
    ...(state === 'resolved' ? ['Resolved: nothing is left to do.'] : [])
  ]
  const hidden = `${commentMarker(extras.key)}\n${stateLine(state)}`
  return { ...opening, head: [`${hidden}\n${opening.head}`, ...notes].join('\n\n') }
}

const mostChosen = 10

/** Several runs may comment on one pull request: each says which part it looked at. */
function selectionNote(selection: readonly string[]): string[] {
  if (selection.length === 0) return []
  const further = selection.length - mostChosen
  const names = selection.slice(0, mostChosen).map(inCodeSpan).join(', ')
  return [`Looked at: ${names}${further > 0 ? ` and ${further} further` : ''}.`]
}
