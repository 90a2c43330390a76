import type { Evidence } from '../../model.ts'
import { paint, type TerminalStyle } from '../../terminal.ts'
import { worstFirst } from '../order.ts'
import type { Report, ReportedImage } from '../report.ts'
import { shorten } from '../untrusted/visible.ts'
import { plural } from '../verdict.ts'
import { hanging } from './fix.ts'

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
