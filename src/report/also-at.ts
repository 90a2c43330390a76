import type { Span } from '../model.ts'
import type { ReportedFinding } from './report.ts'

const mostPlaces = 10

/** The other places of a finding in a line: `also at a:1:10, b:2:10 and 12 further`; `null` where it has one place alone. */
export function alsoAt(
  { also, further: unlisted }: Pick<ReportedFinding, 'also' | 'further'>,
  shown: (place: Span) => string
): string | null {
  if (also.length === 0) return null
  const further = also.length - mostPlaces + unlisted
  const places = also.slice(0, mostPlaces).map(shown).join(', ')
  return `also at ${places}${further > 0 ? ` and ${further} further` : ''}`
}

/** A place as compilers write it. */
export function placeText({ file, line, column }: Span): string {
  return `${file}:${line}:${column}`
}
