import type { Access, Verdict } from '../../model.ts'
import { worst, worstFirst } from '../order.ts'
import type { Report } from '../report.ts'
import { inCodeSpan } from '../untrusted/markdown.ts'
import { plural } from '../verdict.ts'
import type { Section } from './fit.ts'

/** A verdict as symbol and word: neither needs the colour. */
export const verdictTexts: Readonly<Record<Verdict, string>> = {
  yes: '✅ yes',
  no: '❌ no',
  unknown: '❔ unknown'
}

interface Row {
  readonly name: string
  readonly access: Access
}

/** So many rows stand open; those that everyone can pull are folded beyond. */
const openRows = 20

/** The images and packages by audience, worst first; with many, those that everyone can pull are folded. */
export function accessSections(report: Report): Section[] {
  const rows = worstFirst(rowsOf(report))
  if (rows.length === 0) return []
  const outside = rows.some(row => row.access.outside !== null)
  if (rows.length <= openRows) return [table(rows, outside, '', '')]
  const ready = rows.filter(row => worst(row.access) === 'yes')
  const open = rows.filter(row => worst(row.access) !== 'yes')
  const summary = `<details><summary>${plural(ready.length, 'image')} that everyone can pull</summary>\n\n`
  return [
    ...(open.length === 0 ? [] : [table(open, outside, '', '')]),
    ...(ready.length === 0 ? [] : [{ ...table(ready, outside, summary, '\n\n</details>'), importance: 30 }])
  ]
}

function rowsOf(report: Report): Row[] {
  const images = report.images.map(image => ({
    name: inCodeSpan(image.reference) + (image.required ? '' : ' (optional)'),
    access: image.access
  }))
  const packages = report.packages.map(entry => ({
    name: `${inCodeSpan(`${entry.registry} ${entry.name}`)} (package)`,
    access: entry.access
  }))
  return [...images, ...packages]
}

function table(rows: readonly Row[], outside: boolean, head: string, tail: string): Section {
  const heads = ['Image', 'Team', 'Prebuild', ...(outside ? ['Outside'] : [])]
  return {
    name: 'rows of images',
    importance: 80,
    head: `${head}| ${heads.join(' | ')} |\n| ${heads.map(() => '---').join(' | ')} |`,
    blocks: rows.map(row => rowText(row, outside)),
    between: '\n',
    tail
  }
}

function rowText({ name, access }: Row, outside: boolean): string {
  const verdicts = [access.team, access.prebuild, ...(outside ? [access.outside] : [])]
  const cells = verdicts.map(verdict => (verdict === null ? '–' : verdictTexts[verdict]))
  return `| ${[name, ...cells].join(' | ')} |`
}
