import type { Access, Verdict } from '../../model.ts'
import { columns, displayWidth, pad, paint, wrap, type TerminalStyle, type Tone } from '../../terminal.ts'
import { worst, worstFirst } from '../order.ts'
import type { Report } from '../report.ts'
import { forTerminal } from '../untrusted/terminal.ts'
import { plural } from '../verdict.ts'

interface Row {
  readonly name: string
  readonly note: string
  readonly access: Access
  readonly required: boolean
}

const tones: Readonly<Record<Verdict, Tone>> = { yes: 'green', no: 'red', unknown: 'yellow' }
const symbols: Readonly<Record<Verdict, string>> = { yes: '✓', no: '✗', unknown: '?' }
/** So many rows that everyone can pull are shown; more would hide the others. */
const mostReady = 20

/** Images and packages by audience, the worst first. Verdicts stand before the names, so that a long name harms none. */
export function accessTable(report: Report, style: TerminalStyle): string[] {
  const rows = worstFirst(rowsOf(report))
  if (rows.length === 0) return []
  const outside = rows.some(row => row.access.outside !== null)
  const ready = rows.filter(row => worst(row.access) === 'yes')
  const hidden = new Set(ready.slice(mostReady))
  const shown = rows.filter(row => !hidden.has(row))
  const heads = [cell('TEAM'), cell('PREBUILD'), ...(outside ? [cell('OUTSIDE')] : []), 'IMAGE']
  return [
    paint(style, 'dim', `  ${heads.join('')}`),
    ...shown.flatMap(row => rowLines(row, outside, style)),
    ...(hidden.size > 0
      ? wrap(`and ${plural(hidden.size, 'further image')} that everyone can pull`, columns(style) - 2).map(
          line => `  ${line}`
        )
      : [])
  ]
}

function rowsOf(report: Report): Row[] {
  const images = report.images.map(image => ({
    name: image.reference,
    note: image.required ? '' : ' (optional)',
    access: image.access,
    required: image.required
  }))
  const packages = report.packages.map(entry => ({
    name: `${entry.registry} ${entry.name}`,
    note: ' (package)',
    access: entry.access,
    required: true
  }))
  return [...images, ...packages]
}

const cellWidth = 11

function cell(text: string): string {
  return pad(text, cellWidth)
}

/** A name that does not fit beside its verdicts stands below them. */
function rowLines(row: Row, outside: boolean, style: TerminalStyle): string[] {
  const { team, prebuild } = row.access
  const verdicts = [team, prebuild, ...(outside ? [row.access.outside] : [])]
  const cells = `  ${verdicts.map(verdict => verdictCell(verdict, style)).join('')}`
  const name = forTerminal(row.name) + row.note
  const fits = displayWidth(cells) + displayWidth(name) <= columns(style)
  return fits
    ? [cells + name]
    : [cells.trimEnd(), ...wrap(name, columns(style) - 4).map(line => `    ${line}`)]
}

function verdictCell(verdict: Verdict | null, style: TerminalStyle): string {
  if (verdict === null) return cell(paint(style, 'dim', '-'))
  return cell(paint(style, tones[verdict], style.unicode ? `${symbols[verdict]} ${verdict}` : verdict))
}
