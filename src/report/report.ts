import type { Conclusion } from '../judge/judgement.ts'
import type {
  Access,
  Evidence,
  Mention,
  Reason,
  RelatedFix,
  Severity,
  Span,
  UseKind,
  Verdict
} from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'

/** One place that asks for an image, as the report shows it. */
export type ReportedUse = Pick<
  Mention,
  'configuration' | 'kind' | 'written' | 'file' | 'line' | 'column' | 'endLine' | 'endColumn' | 'via'
> & { readonly kind: UseKind }

/** One image with its verdict. */
export interface ReportedImage {
  readonly reference: string
  readonly registry: string
  readonly repository: string
  readonly tag: string | null
  readonly digest: string | null
  readonly required: boolean
  readonly uses: readonly ReportedUse[]
  readonly access: Access
  readonly evidence: readonly Evidence[]
  readonly platforms: readonly string[] | null
  readonly resolvedDigest: string | null
}

/** A mention whose reference only a codespace could know. */
export interface ReportedUnresolved extends ReportedUse {
  readonly reason: string
  readonly required: boolean
}

/** Another GitHub package with its verdict (specification 3.6). */
export interface ReportedPackage {
  readonly registry: string
  readonly name: string
  readonly uses: readonly Omit<ReportedUse, 'kind'>[]
  readonly access: Access
  readonly evidence: readonly Evidence[]
}

/** One thing to know, as the report shows it. */
export interface ReportedFinding {
  readonly rule: RuleId
  readonly severity: Severity
  readonly message: string
  readonly notes: readonly string[]
  readonly image: string | null
  readonly images: readonly string[]
  readonly location: Span | null
  /** The other places of which the same is to be said, and how many more there are. */
  readonly also: readonly Span[]
  readonly further: number
  readonly fixes: readonly RelatedFix[]
  readonly fingerprint: string
}

/** The report, exactly as the JSON form has it (specification 5.3). Every other form is made from this one value. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 'codespaces-preflight'; readonly version: string }
  readonly repository: string | null
  readonly repositoryVisibility: 'public' | 'private' | 'internal' | 'unknown'
  readonly conclusion: Conclusion
  readonly reason: Reason
  readonly configurations: readonly { readonly path: string; readonly name: string | null }[]
  readonly images: readonly ReportedImage[]
  readonly unresolved: readonly ReportedUnresolved[]
  readonly packages: readonly ReportedPackage[]
  readonly findings: readonly ReportedFinding[]
  readonly ignored: number
  readonly complete: boolean
  readonly incomplete: readonly string[]
  readonly requests: Readonly<Record<string, number>>
}

/** The report of `images`: no network was asked, so there is nothing to conclude. */
export type Listing = Omit<Report, 'conclusion' | 'reason' | 'images' | 'packages'> & {
  readonly images: readonly Omit<ReportedImage, 'access' | 'evidence'>[]
  readonly packages: readonly Omit<ReportedPackage, 'access' | 'evidence'>[]
}

/** The text of a line of the repository (counted from 1), where a form shows it; `null` where it cannot be had. */
export type SourceLine = (file: string, line: number) => string | null

export type { Verdict }
