import { belowHeadline, headline, nothingChecked } from '../headline.ts'
import { nextStep, type NextStep } from '../next-step.ts'
import type { Report } from '../report.ts'
import { forMarkdown, inCodeSpan } from '../untrusted/markdown.ts'
import { findingCounts, imageCounts, plural } from '../verdict.ts'
import { fixBlocks, fixText } from './fixes.ts'
import type { Section } from './fit.ts'

const icons = { pass: '✅', fail: '❌', incomplete: '❔' } as const
const mostReasons = 20

/** The verdict as a heading, and the next step under it; never cut. */
export function openingSection(report: Report): Section {
  const next = nextStep(report)
  const heading = `## ${icons[report.conclusion]} ${forMarkdown(headline(report))}`
  const below = belowHeadline(report).slice(0, mostReasons).map(forMarkdown)
  return fixed([heading, ...below, ...(next === null ? [] : nextBlocks(next))].join('\n\n'))
}

function nextBlocks(next: NextStep): string[] {
  const who = next.who === null ? '' : ` _(${next.who})_`
  const alike = next.alike === 0 ? '' : ` The same for ${plural(next.alike, 'further image')}, see below.`
  return [`**Next:** ${placeText(next)}${fixText(next)}${alike}${who}`, ...fixBlocks(next)]
}

function placeText({ place }: NextStep): string {
  if (place === null) return ''
  const { file, line, column } = place.span
  return `${place.verb} ${inCodeSpan(`${file}:${line}:${column}`)}: `
}

/** The counts, and what was not looked at. */
export function closingSection(report: Report): Section {
  const counts = [imageCounts(report), findingCounts(report)]
  const unsaid = nothingChecked(report) ? [] : report.incomplete
  const reasons = unsaid.slice(0, mostReasons).map(reason => `- Not looked at: ${forMarkdown(reason)}`)
  const further = unsaid.length - reasons.length
  if (further > 0) reasons.push(`- and ${further} further, which the JSON report names`)
  const tool = `codespaces-preflight ${forMarkdown(report.tool.version)}`
  return fixed(
    [...(reasons.length > 0 ? [reasons.join('\n')] : []), `<sub>${counts.join('; ')}. ${tool}</sub>`].join(
      '\n\n'
    )
  )
}

/** A part that is never cut. */
export function fixed(text: string): Section {
  return { name: '', importance: Infinity, head: text, blocks: [], between: '\n\n', tail: '' }
}
