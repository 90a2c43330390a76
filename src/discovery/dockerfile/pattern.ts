import { useAllowance, type WorkAllowance } from './limits.ts'

/** A code point that must stand there, or any one. */
type Unit = string | typeof anyUnit
const anyUnit = Symbol('?')

/** A pattern of `${x#…}`, `${x%…}` or `${x/…}`: the stretches between its stars; one stretch has no star. */
export type Pattern = readonly (readonly Unit[])[]

/**
 * Reads a pattern as BuildKit's `shell/lex.go` does: `*` any text, `?` any one code point, `\` before `*`, `?` or
 * itself makes it literal and is dropped before `}` and `/`; before anything else it is an error (`null`).
 */
export function parsePattern(text: string): Pattern | null {
  const points = Array.from(text)
  const stretches: Unit[][] = [[]]
  for (let at = 0; at < points.length; at++) {
    const point = points[at] ?? ''
    if (point === '*') stretches.push([])
    else if (point === '?') stretches.at(-1)?.push(anyUnit)
    else if (point !== '\\') stretches.at(-1)?.push(point)
    else {
      const next = points[++at]
      if (next === undefined || !'*?\\}/'.includes(next)) return null
      stretches.at(-1)?.push(next)
    }
  }
  return stretches
}

/** The value without the shortest, or longest, start that the pattern matches. */
export function cutStart(value: string, pattern: Pattern, longest: boolean, work: WorkAllowance): string {
  useAllowance(work, value.length)
  const points = Array.from(value)
  const end = matchEnd(points, 0, pattern, longest, work)
  return end === null ? value : points.slice(end).join('')
}

/** The value without the shortest, or longest, end that the pattern matches. */
export function cutEnd(value: string, pattern: Pattern, longest: boolean, work: WorkAllowance): string {
  useAllowance(work, value.length)
  const points = Array.from(value).reverse()
  const reversed = pattern.map(stretch => [...stretch].reverse()).reverse()
  const end = matchEnd(points, 0, reversed, longest, work)
  return end === null ? value : points.slice(end).reverse().join('')
}

/** The value with the first match of the pattern, or every one, replaced; a star takes as much as it can. */
export function replaceMatches(
  value: string,
  pattern: Pattern,
  replacement: string,
  every: boolean,
  work: WorkAllowance
): string {
  useAllowance(work, value.length)
  const points = Array.from(value)
  const out: string[] = []
  let at = 0
  let previousEnd = -1
  while (at <= points.length) {
    const match = nextMatch(points, at, pattern, work)
    if (match === null) break
    out.push(points.slice(at, match.start).join(''))
    const isEmpty = match.end === match.start
    if (!isEmpty || match.start !== previousEnd) out.push(replacement)
    useAllowance(work, replacement.length + 1)
    previousEnd = match.end
    at = match.end
    if (!every) break
    if (isEmpty) out.push(points[at++] ?? '')
  }
  return out.join('') + points.slice(at).join('')
}

function nextMatch(
  points: readonly string[],
  from: number,
  pattern: Pattern,
  work: WorkAllowance
): { start: number; end: number } | null {
  const start = find(points, from, pattern[0] ?? [], false, work)
  if (start === null) return null
  const end = matchEnd(points, start, pattern, true, work)
  return end === null ? null : { start, end }
}

/**
 * Where a match that begins at `start` ends. Every stretch but the last is taken at its first place: that leaves most
 * to the last one, which is taken at its first place for the shortest match and at its last place for the longest.
 */
function matchEnd(
  points: readonly string[],
  start: number,
  pattern: Pattern,
  longest: boolean,
  work: WorkAllowance
): number | null {
  const head = pattern[0] ?? []
  if (!standsAt(points, start, head, work)) return null
  let at = start + head.length
  for (let index = 1; index < pattern.length; index++) {
    const stretch = pattern[index] ?? []
    const found = find(points, at, stretch, longest && index === pattern.length - 1, work)
    if (found === null) return null
    at = found + stretch.length
  }
  return at
}

function find(
  points: readonly string[],
  from: number,
  stretch: readonly Unit[],
  last: boolean,
  work: WorkAllowance
): number | null {
  const end = points.length - stretch.length
  for (let step = 0; from + step <= end; step++) {
    const at = last ? end - step : from + step
    if (standsAt(points, at, stretch, work)) return at
  }
  return null
}

function standsAt(
  points: readonly string[],
  at: number,
  stretch: readonly Unit[],
  work: WorkAllowance
): boolean {
  if (at + stretch.length > points.length) return false
  for (let index = 0; index < stretch.length; index++) {
    useAllowance(work, 1)
    const unit = stretch[index]
    if (unit !== anyUnit && unit !== points[at + index]) return false
  }
  return true
}
