import type { Evidence } from '../../model.ts'
import type { Report } from '../report.ts'
import { inCodeSpan } from '../untrusted/markdown.ts'
import { shorten } from '../untrusted/visible.ts'
import type { Section } from './fit.ts'
import { words } from './words.ts'

/** What was asked about each image and package, and what was answered; folded. */
export function evidenceSection(report: Report): Section[] {
  const images = report.images.map(image => ({ name: image.reference, evidence: image.evidence }))
  const packages = report.packages.map(entry => ({
    name: `${entry.registry} ${entry.name}`,
    evidence: entry.evidence
  }))
  const blocks = [...images, ...packages].filter(entry => entry.evidence.length > 0).map(evidenceText)
  if (blocks.length === 0) return []
  return [
    {
      name: 'pieces of evidence',
      importance: 10,
      head: '<details><summary>Evidence: what was asked, what was answered</summary>',
      blocks,
      between: '\n\n',
      tail: '\n\n</details>'
    }
  ]
}

function evidenceText({ name, evidence }: { name: string; evidence: readonly Evidence[] }): string {
  const items = evidence.map(
    ({ claim, result, detail }) => `  - ${claim}: **${result}**, ${words(shorten(detail, 500))}`
  )
  return [`- ${inCodeSpan(name)}`, ...items].join('\n')
}
