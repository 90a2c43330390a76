import type { Span } from '../model.ts'
import type { Finding } from '../rules/finding.ts'

/** Orders by file, line and column; without a place comes last. */
export function byPosition(left: Span | null, right: Span | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null)
  return (
    byText(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    left.endLine - right.endLine ||
    left.endColumn - right.endColumn
  )
}

/** Orders findings by position, then by rule, image and message, so that equal states give equal reports. */
export function byFinding(left: Finding, right: Finding): number {
  return (
    byPosition(left.location, right.location) ||
    byText(left.rule, right.rule) ||
    byText(left.image ?? '', right.image ?? '') ||
    byText(left.message, right.message)
  )
}

/** Orders texts by their UTF-16 units, the same on every machine. */
export function byText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
