import type { Fix, Severity, Span } from '../model.ts'
import { catalogue, type RuleId } from './catalogue.ts'

/** One thing to know: what is wrong, where, and each action that mends it (specification 4). */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  /** Whole sentences: what is wrong, what was expected. May hold text of the repository: escape it on output. */
  readonly message: string
  readonly location: Span | null
  /** The other places of which the same is to be said, by position. */
  readonly also: readonly Span[]
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

const lighter = { error: 'warning', warning: 'notice', notice: 'notice' } as const

/** Makes a finding of `rule`; one about something that is not required weighs one step less (specification 4). */
export function finding(rule: RuleId, parts: FindingParts): Finding {
  const severity = parts.severity ?? catalogue[rule].severity
  const [first = parts.location ?? null, ...also] = distinct(parts.places ?? [])
  return {
    rule,
    severity: parts.required === false ? lighter[severity] : severity,
    message: parts.message,
    location: spanOf(first),
    also,
    image: parts.image ?? null,
    fixes: parts.fixes ?? []
  }
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
