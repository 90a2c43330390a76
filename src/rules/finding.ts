import { severities, type Fix, type RelatedFix, type Severity, type Span } from '../model.ts'
import { catalogue, type RuleId } from './catalogue.ts'

/** One thing to know: what is wrong, where, and what fixes it. One cause is one finding, whatever it concerns. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  /** One sentence: what is wrong. May hold text of the repository: escape it on output. */
  readonly message: string
  /** Further sentences: why, and what could contradict it. */
  readonly notes: readonly string[]
  /** The first place. */
  readonly location: Span | null
  /** The other places of which the same is to be said, by position; {@link mostPlaces} with the first at most. */
  readonly also: readonly Span[]
  /** How many more places there are. */
  readonly further: number
  /** The first of `images`. */
  readonly image: string | null
  /** The full forms, as in `Reference.text`, of all images that it concerns. */
  readonly images: readonly string[]
  /** The best way first, what cannot be undone last. */
  readonly fixes: readonly RelatedFix[]
  /** What stays the same for the same cause when lines move: hexadecimal, 16 digits. */
  readonly fingerprint: string
}

/** What a finding is made of: the severity is the rule's unless it is given. */
export interface FindingParts {
  readonly message: string
  readonly notes?: readonly string[]
  readonly location?: Span | null
  /** Every place of which this is to be said, by position, in place of `location`: the first becomes it. */
  readonly places?: readonly Span[]
  readonly image?: string | null
  /** In place of `image` where it concerns several. */
  readonly images?: readonly string[]
  /** What it is about, where that is neither an image nor a place: a registry, a package, a prefix of secrets. */
  readonly subject?: string
  /** The best way first; each is another way, unless it is needed besides (`and`). */
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

/** The severity of what a codespace can do without. */
export const lighter = { error: 'warning', warning: 'notice', notice: 'notice' } as const

/** Makes a finding of `rule`; one about something that is not required weighs one step less. */
export function finding(rule: RuleId, parts: FindingParts): Finding {
  const severity = parts.severity ?? catalogue[rule].severity
  const places = distinct(parts.places ?? [])
  const [first = parts.location ?? null, ...also] = places.slice(0, mostPlaces)
  const images = [...new Set(parts.images ?? (parts.image ? [parts.image] : []))]
  return {
    rule,
    severity: parts.required === false ? lighter[severity] : severity,
    message: parts.message,
    notes: parts.notes ?? [],
    location: spanOf(first),
    also,
    further: Math.max(0, places.length - mostPlaces),
    image: images[0] ?? null,
    images,
    fixes: arranged(parts.fixes ?? []),
    fingerprint: fingerprint(rule, parts.subject ?? images[0] ?? null, first?.file ?? null)
  }
}

/** One finding with the places of them all: of the heaviest severity, in all else the first's. */
export function unitedFinding(findings: readonly [Finding, ...Finding[]]): Finding {
  const [first] = findings
  const places = distinct(
    findings.flatMap(({ location, also }) => (location === null ? also : [location, ...also]))
  ).sort(byPlace)
  const [location = null, ...also] = places.slice(0, mostPlaces)
  const [heaviest] = [...findings].sort((left, right) => weightOf(left) - weightOf(right))
  return {
    ...first,
    severity: heaviest?.severity ?? first.severity,
    location,
    also,
    further: Math.max(0, places.length - mostPlaces) + findings.reduce((sum, { further }) => sum + further, 0)
  }
}

/** What cannot be undone comes last, with what it needs besides; the first of all is the way that is recommended. */
export function arranged(fixes: readonly Fix[]): readonly RelatedFix[] {
  const ways: Fix[][] = []
  for (const fix of fixes) {
    const last = ways.at(-1)
    if (fix.relation === 'and' && last !== undefined) last.push(fix)
    else ways.push([fix])
  }
  const isFinal = (way: readonly Fix[]): boolean => way.some(({ irreversible }) => irreversible === true)
  return [...ways.filter(way => !isFinal(way)), ...ways.filter(isFinal)].flatMap((way, place) =>
    way.map((fix, step) => ({
      ...fix,
      relation: step > 0 ? 'and' : place > 0 ? 'or' : 'first',
      irreversible: fix.irreversible === true
    }))
  )
}

/** A registry or package is the same cause wherever it is named; what has no name is identified by its file. */
function fingerprint(rule: RuleId, subject: string | null, file: string | null): string {
  const parts = JSON.stringify([rule, subject ?? file])
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(parts).digest('hex').slice(0, 16)
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

function byPlace(left: Span, right: Span): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1
  return left.line - right.line || left.column - right.column
}

function spanOf(location: Span | null): Span | null {
  return location === null ? null : bare(location)
}

function bare({ file, line, column, endLine, endColumn }: Span): Span {
  return { file, line, column, endLine, endColumn }
}
