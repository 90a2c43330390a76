import { placeText } from '../also-at.ts'
import { belowHeadline, headline, nothingChecked } from '../headline.ts'
import { forWhat, nextStep, type NextStep } from '../next-step.ts'
import type { Report } from '../report.ts'
import { forMarkdown, inCodeSpan } from '../untrusted/markdown.ts'
import { findingCounts, imageCounts } from '../verdict.ts'
import { fixBlocks, fixText } from './fixes.ts'
import { fixed, type Section } from './fit.ts'
import { words } from './words.ts'

const icons = { pass: '✅', fail: '❌', incomplete: '❔' } as const
const mostReasons = 20

/** The verdict as a heading, and the next step under it; never cut. */
export function openingSection(report: Report): Section {
  const next = nextStep(report)
  const heading = `## ${icons[report.conclusion]} ${forMarkdown(headline(report))}`
  const below = belowHeadline(report).slice(0, mostReasons).map(words)
  return fixed([heading, ...below, ...(next === null ? [] : nextBlocks(next))].join('\n\n'))
}

function nextBlocks(next: NextStep): string[] {
  const who = next.who === null ? '' : ` _(${next.who})_`
  const said = placeOf(next) + fixText(next) + forWhat(next, inCodeSpan) + who
  return [`**Next:** ${said}`, ...fixBlocks(next)]
}

function placeOf({ place }: NextStep): string {
  return place === null ? '' : `${place.verb} ${inCodeSpan(placeText(place.span))}: `
}

/** The counts, and what was not looked at. */
export function closingSection(report: Report): Section {
  const counts = [imageCounts(report), findingCounts(report)]
  const unsaid = nothingChecked(report) ? [] : report.incomplete
  const reasons = unsaid.slice(0, mostReasons).map(reason => `- Not looked at: ${words(reason)}`)
  const further = unsaid.length - reasons.length
  if (further > 0) reasons.push(`- and ${further} further, which the JSON report names`)
  const tool = `codespaces-preflight ${forMarkdown(report.tool.version)}`
  return fixed(
    [...(reasons.length > 0 ? [reasons.join('\n')] : []), `<sub>${counts.join('; ')}. ${tool}</sub>`].join(
      '\n\n'
    )
  )
}
