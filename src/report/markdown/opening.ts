import { nextAction } from '../by-person.ts'
import type { Report } from '../report.ts'
import { forMarkdown } from '../untrusted/markdown.ts'
import { findingCounts, headline, imageCounts } from '../verdict.ts'
import { fixBlocks, fixText } from './fixes.ts'
import type { Section } from './fit.ts'

const icons = { pass: '✅', fail: '❌', incomplete: '❔' } as const

/** The verdict as a heading, and the next step under it; never cut. */
export function openingSection(report: Report): Section {
  const next = nextAction(report)
  const step =
    next === null ? [] : [`**Next:** ${fixText(next.fix)} _(${next.fix.who})_`, ...fixBlocks(next.fix)]
  const heading = `## ${icons[report.conclusion]} ${forMarkdown(headline(report))}`
  return fixed([heading, ...step].join('\n\n'))
}

/** The counts, and what was not looked at. */
export function closingSection(report: Report): Section {
  const counts = [imageCounts(report), findingCounts(report)]
  const reasons = report.incomplete.slice(0, 20).map(reason => `- Not looked at: ${forMarkdown(reason)}`)
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
