import type { Fix, Severity, Span } from '../model.ts'
import { catalogue, type RuleId } from './catalogue.ts'

/** One thing to know: what is wrong, where, and each action that mends it (specification 4). */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  /** Whole sentences: what is wrong, what was expected. May hold text of the repository: escape it on output. */
  readonly message: string
  readonly location: Span | null
  /** The full form of the image's reference, as in `Reference.text`. */
  readonly image: string | null
  readonly fixes: readonly Fix[]
}

/** What a finding is made of: the severity is the catalogue's unless it is given. */
export interface FindingParts {
  readonly message: string
  readonly location?: Span | null
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
  return {
    rule,
    severity: parts.required === false ? lighter[severity] : severity,
    message: parts.message,
    location: spanOf(parts.location ?? null),
    image: parts.image ?? null,
    fixes: parts.fixes ?? []
  }
}

function spanOf(location: Span | null): Span | null {
  if (location === null) return null
  const { file, line, column, endLine, endColumn } = location
  return { file, line, column, endLine, endColumn }
}
