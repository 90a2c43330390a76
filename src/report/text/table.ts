import type { Access, Evidence, Verdict } from '../../model.ts'
import { worst, worstFirst } from '../order.ts'
import type { Report, ReportedImage } from '../report.ts'
import { plural } from '../words.ts'
import { forTerminal } from '../untrusted/terminal.ts'
import { shorten } from '../untrusted/visible.ts'
import { hanging } from './fix.ts'
import { columns, displayWidth, pad, paint, type TerminalStyle, type Tone, wrap } from './layout.ts'

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

const mostImages = 10
const mostPieces = 8

/**
 * What was asked about the images that not simply everyone can pull, and what was answered: worst first, and only so
 * many. Nothing where nobody was asked, and nothing of a single answer that the finding quotes.
 */
export function evidenceLines({ images }: Pick<Report, 'images'>, style: TerminalStyle): string[] {
  const telling = worstFirst(images).filter(needsEvidence)
  if (telling.length === 0) return []
  const further = telling.length - mostImages
  return [
    'Evidence:',
    ...telling.slice(0, mostImages).flatMap(image => imageLines(image, style)),
    ...(further > 0 ? [`  and of ${plural(further, 'further image')}, in the JSON report`] : [])
  ]
}

function needsEvidence({ access, evidence }: ReportedImage): boolean {
  if (evidence.every(({ result }) => result === 'skipped')) return false
  const [only, ...more] = evidence
  if (more.length === 0 && (only?.result === 'not-found' || only?.result === 'unreachable')) return false
  const everyone = evidence.some(({ claim, result }) => claim === 'anonymous-pull' && result === 'allowed')
  return !(access.team === 'yes' && access.prebuild === 'yes' && everyone)
}

function imageLines({ reference, evidence }: ReportedImage, style: TerminalStyle): string[] {
  const further = evidence.length - mostPieces
  return [
    ...hanging('  ', reference, style).map(line => paint(style, 'dim', line)),
    ...evidence.slice(0, mostPieces).flatMap(piece => hanging('    - ', pieceText(piece), style)),
    ...(further > 0 ? [`    - and ${further} further, in the JSON report`] : [])
  ]
}

function pieceText({ claim, result, detail }: Evidence): string {
  return `${claim}: ${result}, ${shorten(detail, 300)}`
}
