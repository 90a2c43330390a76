import { differenceOf, type ChangedImage, type Difference } from './difference.ts'
import { findingSections, type FileLink } from './markdown/findings.ts'
import { fit, type Section } from './markdown/fit.ts'
import { fixSections } from './markdown/fixes.ts'
import { closingSection, fixed, openingSection } from './markdown/opening.ts'
import { accessSections, verdictTexts } from './markdown/table.ts'
import type { Report, ReportedImage } from './report.ts'
import { inCodeSpan, linkTo } from './untrusted/markdown.ts'

/** GitHub takes so many characters of a comment. */
export const commentLimit = 65_536

/** What the comment needs beside the report. */
export interface CommentExtras {
  /** Parts the comments of several runs on one pull request from each other. */
  readonly key?: string
  /** The report of the base commit. */
  readonly base?: Pick<Report, 'images'> | null
  /** The comment is there already: when all is well now, it says so. */
  readonly updates?: boolean
  /** The page of the run, where the summary with all evidence stands. */
  readonly runUrl?: string
  readonly fileLink?: FileLink
}

/** By what a comment is found again: a line that GitHub does not show. */
export function commentMarker(key = ''): string {
  const safe = encodeURIComponent(key.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D')
  return safe === '' ? '<!-- codespaces-preflight -->' : `<!-- codespaces-preflight ${safe} -->`
}

/** The body of the one comment on a pull request, at most 65,536 characters. */
export function renderComment(report: Report, extras: CommentExtras = {}): string {
  const fileLink = extras.fileLink ?? noLink
  const sections = [
    openingOf(report, extras),
    ...(extras.base ? differenceSections(differenceOf(extras.base, report)) : []),
    ...accessSections(report),
    ...fixSections(report),
    ...findingSections(report, fileLink),
    closingSection(report),
    ...(extras.runUrl === undefined
      ? []
      : [fixed(linkTo('Evidence and graph: the summary of the run', extras.runUrl))])
  ]
  return fit(sections, { most: commentLimit, measure: text => text.length })
}

function noLink(): null {
  return null
}

function openingOf(report: Report, extras: CommentExtras): Section {
  const opening = openingSection(report)
  const well = report.conclusion === 'pass' && report.findings.length === 0
  const resolved = well && extras.updates === true ? '\n\nResolved: nothing is left to do.' : ''
  return { ...opening, head: `${commentMarker(extras.key)}\n${opening.head}${resolved}` }
}

function differenceSections(difference: Difference): Section[] {
  const blocks = [
    ...difference.added.map(image => `- added ${named(image)}`),
    ...difference.changed.map(changedText),
    ...difference.removed.map(image => `- removed ${inCodeSpan(image.reference)}`)
  ]
  if (blocks.length === 0) return [fixed('This pull request changes no image.')]
  return [
    {
      name: 'changes',
      importance: 75,
      head: '### What this pull request changes\n',
      blocks,
      between: '\n',
      tail: ''
    }
  ]
}

function changedText({ from, to }: ChangedImage): string {
  if (from.reference !== to.reference) return `- changed ${named(from)} → ${named(to)}`
  const audiences = (['team', 'prebuild', 'outside'] as const).filter(
    audience => from.access[audience] !== to.access[audience]
  )
  const verdict = (access: ReportedImage['access'], audience: (typeof audiences)[number]): string => {
    const value = access[audience]
    return value === null ? '–' : verdictTexts[value]
  }
  const changes = audiences.map(
    audience => `${audience} ${verdict(from.access, audience)} → ${verdict(to.access, audience)}`
  )
  return `- changed ${inCodeSpan(to.reference)}: ${changes.join(', ')}`
}

function named(image: Pick<ReportedImage, 'reference' | 'access'>): string {
  return `${inCodeSpan(image.reference)} (team ${verdictTexts[image.access.team]})`
}
