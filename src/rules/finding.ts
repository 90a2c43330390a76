import { severities, type Fix, type Severity, type Span } from '../model.ts'
import { catalogue, type RuleId } from './catalogue.ts'

/** One thing to know: what is wrong, where, and each action that mends it (specification 4). */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  /** Whole sentences: what is wrong, what was expected. May hold text of the repository: escape it on output. */
  readonly message: string
  readonly location: Span | null
  /** The other places of which the same is to be said, by position; {@link mostPlaces} with the first at most. */
  readonly also: readonly Span[]
  /** How many more places there are. */
  readonly further: number
  /** The full form of the image's reference, as in `Reference.text`. */
  readonly image: string | null
  readonly fixes: readonly Fix[]
}

/** What a finding is made of: the severity is the catalogue's unless it is given. */
export interface FindingParts {
  readonly message: string
  readonly location?: Span | null
  /** Every place of which this is to be said, by position, in place of `location`: the first becomes it. */
  readonly places?: readonly Span[]
  readonly image?: string | null
  readonly fixes?: readonly Fix[]
  readonly severity?: Severity
  /** `false` for an image that the codespace can do without: the finding weighs one step less. */
  readonly required?: boolean
}

/** Places of one finding that are listed. */
const mostPlaces = 1_000

/** Findings of one report, and places of them all, that are listed. */
const mostFindings = 2_000
const mostPlacesOfAll = 20_000

const lighter = { error: 'warning', warning: 'notice', notice: 'notice' } as const

/** Makes a finding of `rule`; one about something that is not required weighs one step less (specification 4). */
export function finding(rule: RuleId, parts: FindingParts): Finding {
  const severity = parts.severity ?? catalogue[rule].severity
  const places = distinct(parts.places ?? [])
  const [first = parts.location ?? null, ...also] = places.slice(0, mostPlaces)
  return {
    rule,
    severity: parts.required === false ? lighter[severity] : severity,
    message: parts.message,
    location: spanOf(first),
    also,
    further: Math.max(0, places.length - mostPlaces),
    image: parts.image ?? null,
    fixes: parts.fixes ?? []
  }
}

/**
 * The findings of one report in the order that they have: the heaviest where there are more than {@link mostFindings},
 * with as many places as one report lists. Each bound that was met is a `limit-reached` at the end.
 */
export function boundFindings(findings: readonly Finding[]): readonly Finding[] {
  const heaviest = [...findings].sort((left, right) => weightOf(left) - weightOf(right))
  const kept = new Set(heaviest.slice(0, mostFindings))
  let room = mostPlacesOfAll
  const listed = findings
    .filter(one => kept.has(one))
    .map(one => {
      const also = one.also.slice(0, room)
      room -= also.length
      return { ...one, also, further: one.further + one.also.length - also.length }
    })
  const further = listed.reduce((sum, one) => sum + one.further, 0)
  return [
    ...listed,
    ...limitWhere(
      kept.size < findings.length,
      `There are ${findings.length} findings: the ${mostFindings} heaviest are listed.`
    ),
    ...limitWhere(
      further > 0,
      `${further} places of findings are counted and not listed: one finding lists ${mostPlaces}, and all together ${mostPlacesOfAll}.`
    )
  ]
}

function weightOf({ severity }: Finding): number {
  return severities.indexOf(severity)
}

function limitWhere(met: boolean, message: string): Finding[] {
  return met ? [finding('limit-reached', { message })] : []
}

/** Several configurations may lead to one place. */
function distinct(places: readonly Span[]): Span[] {
  const spans = new Map(places.map(place => [placeKey(place), bare(place)]))
  return [...spans.values()]
}

function placeKey({ file, line, column }: Span): string {
  return `${line}:${column} ${file}`
}

function spanOf(location: Span | null): Span | null {
  return location === null ? null : bare(location)
}

function bare({ file, line, column, endLine, endColumn }: Span): Span {
  return { file, line, column, endLine, endColumn }
}
