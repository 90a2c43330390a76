import type { Conclusion } from '../judge/types.ts'
import type { Access, Evidence, Mention, Reason, RelatedFix, Severity, Span, UseKind } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'

/** One place that asks for an image, as the report shows it. */
export type ReportedUse = Pick<
  Mention,
  'configuration' | 'kind' | 'written' | 'file' | 'line' | 'column' | 'endLine' | 'endColumn' | 'via'
> & { readonly kind: UseKind }

/** One image with its verdict; `null` in a listing, for which no registry was asked. */
export interface ReportedImage<Verdicts extends Access | null = Access> {
  readonly reference: string
  readonly registry: string
  readonly repository: string
  readonly tag: string | null
  readonly digest: string | null
  readonly required: boolean
  readonly uses: readonly ReportedUse[]
  readonly access: Verdicts
  readonly evidence: readonly Evidence[]
  readonly platforms: readonly string[] | null
  readonly resolvedDigest: string | null
}

/** A mention whose reference only a codespace could know. */
export interface ReportedUnresolved extends ReportedUse {
  readonly reason: string
  readonly required: boolean
}

/** Another GitHub package with its verdict; `null` in a listing. */
export interface ReportedPackage<Verdicts extends Access | null = Access> {
  readonly registry: string
  readonly name: string
  readonly uses: readonly Omit<ReportedUse, 'kind'>[]
  readonly access: Verdicts
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

/** An image by its name, as two commits are compared: a lock file changes the digest alone. */
export type NamedImage = Pick<ReportedImage, 'reference' | 'digest'>

/** What a pull request does to the images that the files name, each list in the order of a report. */
export interface Difference {
  readonly added: readonly NamedImage[]
  readonly changed: readonly { readonly from: NamedImage; readonly to: NamedImage }[]
  readonly removed: readonly NamedImage[]
}

/** The verdict that will hold once the pull request is merged, where it changes what is declared. */
export interface AfterMerge {
  readonly conclusion: Conclusion
  /** The images that somebody else can pull then. */
  readonly images: readonly { readonly reference: string; readonly access: Access }[]
  /** The fingerprints of the findings that are gone then. */
  readonly resolved: readonly string[]
}

/** The pull request of the run, seen from its base. */
export interface ReportedPullRequest {
  readonly fromFork: boolean
  /** GitHub gives runs of forks and of Dependabot no secrets. */
  readonly withoutSecrets: boolean
  /** The branch that it is to be merged into. */
  readonly base: string
  /** `null`: what the files named before could not be read. */
  readonly images: Difference | null
  /** Whether all that keeps the check from passing holds for the base commit too; `null`: not known, or it passes. */
  readonly sameOnBase: boolean | null
  /** `null`: it changes no declaration. */
  readonly merged: AfterMerge | null
}

/** What a report and a listing have in common. */
interface Contents<Verdicts extends Access | null> {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 'codespaces-preflight'; readonly version: string }
  readonly repository: string | null
  readonly repositoryVisibility: 'public' | 'private' | 'internal' | 'unknown'
  readonly configurations: readonly { readonly path: string; readonly name: string | null }[]
  readonly images: readonly ReportedImage<Verdicts>[]
  readonly unresolved: readonly ReportedUnresolved[]
  readonly packages: readonly ReportedPackage<Verdicts>[]
  readonly findings: readonly ReportedFinding[]
  readonly ignored: number
  readonly complete: boolean
  readonly incomplete: readonly string[]
  readonly requests: Readonly<Record<string, number>>
}

/** The report of a check. Every form is made from this one value. */
export interface Report extends Contents<Access> {
  readonly conclusion: Conclusion
  readonly reason: Reason
  /** `null`: the run is not about a pull request. */
  readonly pullRequest: ReportedPullRequest | null
}

/** The report of `images`: no registry was asked, so no image has a verdict and there is nothing to conclude. */
export interface Listing extends Contents<null> {
  readonly conclusion: null
  readonly reason: null
  readonly pullRequest: null
}

/** A report or listing with the lines of the files that its findings point to. */
export interface WithSource<Kind extends Report | Listing> {
  readonly report: Kind
  readonly sourceLine: SourceLine
}

/** The text of a line of the repository (counted from 1), where a form shows it; `null` where it cannot be had. */
export type SourceLine = (file: string, line: number) => string | null
