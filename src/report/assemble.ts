import type { Discovery } from '../discovery/types.ts'
import { imageKey, type Facts, type ImageFacts } from '../evidence/types.ts'
import type { Judgement } from '../judge/types.ts'
import type { Access, Mention, PackageMention, RelatedFix, UnresolvedUse, Use } from '../model.ts'
import { boundFindings, type Finding } from '../rules/finding.ts'
import { version } from '../version.ts'
import { mergedSentence } from './pull-request.ts'
import type {
  Listing,
  Report,
  ReportedImage,
  ReportedPackage,
  ReportedPullRequest,
  ReportedUnresolved,
  ReportedUse
} from './report.ts'

const unjudged: Access = { team: 'unknown', prebuild: 'unknown', outside: 'unknown' }

/** Makes the report of a check. Its order is stable: configurations by path, the rest by position. */
export function assembleReport(
  discovery: Discovery,
  facts: Facts,
  judgement: Judgement,
  pullRequest: ReportedPullRequest | null
): Report {
  const judged = new Map(judgement.images.map(image => [image.key, image]))
  return {
    ...shared(discovery, [...facts.incomplete, ...limitsIn(judgement.findings)]),
    repository: facts.repository,
    repositoryVisibility:
      facts.repositoryAnswer.read === 'found' ? facts.repositoryAnswer.visibility : 'unknown',
    conclusion: judgement.conclusion,
    reason: judgement.reason,
    pullRequest,
    images: groupUses(discovery.uses).map(([key, uses]) => ({
      ...listedImage(uses),
      ...manifestOf(facts.images.get(key)),
      access: judged.get(key)?.access ?? unjudged,
      evidence: judged.get(key)?.evidence ?? []
    })),
    packages: facts.packages.map((entry, index) => ({
      ...listedPackage(entry),
      access: judgement.packages[index]?.access ?? unjudged,
      evidence: judgement.packages[index]?.evidence ?? []
    })),
    findings: withMerged(judgement.findings, pullRequest),
    ignored: judgement.ignored,
    requests: facts.requests
  }
}

/** A change of what is declared says what comes of it, and nobody is told to declare again what it declares. */
function withMerged(
  findings: readonly Finding[],
  pullRequest: ReportedPullRequest | null
): readonly Finding[] {
  const merged = pullRequest?.merged ?? null
  if (merged === null) return findings
  const resolved = new Set(merged.resolved)
  return findings.map(found => {
    if (found.rule === 'declaration-changed')
      return { ...found, notes: [...found.notes, mergedSentence(merged)] }
    return resolved.has(found.fingerprint) ? { ...found, fixes: [toMerge] } : found
  })
}

const toMerge: RelatedFix = {
  text: 'Review and merge this pull request: what it declares resolves this.',
  who: 'anyone with write access',
  relation: 'first',
  irreversible: false
}

/** Makes the report of `images`, for which no registry was asked. */
export function assembleListing(
  discovery: Discovery,
  packages: Facts['packages'],
  repository: string | null
): Listing {
  const findings = boundFindings(discovery.findings)
  return {
    ...shared(discovery, [...discovery.incomplete, ...limitsIn(findings)]),
    repository,
    repositoryVisibility: 'unknown',
    conclusion: null,
    reason: null,
    pullRequest: null,
    images: namedImages(discovery.uses),
    packages: packages.map(listedPackage),
    findings,
    ignored: 0,
    requests: {}
  }
}

/** The bounds that were met, as sentences. */
function limitsIn(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ rule }) => rule === 'limit-reached').map(({ message }) => message)
}

function shared(
  discovery: Discovery,
  incomplete: readonly string[]
): Pick<Report, 'schemaVersion' | 'tool' | 'configurations' | 'unresolved' | 'complete' | 'incomplete'> {
  return {
    schemaVersion: 1,
    tool: { name: 'codespaces-preflight', version },
    configurations: discovery.configurations.map(({ path, name }) => ({ path, name })),
    unresolved: discovery.unresolved.map(reportedUnresolved),
    complete: incomplete.length === 0,
    incomplete: [...new Set(incomplete)].sort()
  }
}

/** The uses of each image, both in the order of position. */
function groupUses(uses: readonly Use[]): [string, readonly [Use, ...Use[]]][] {
  const groups = new Map<string, [Use, ...Use[]]>()
  for (const use of [...uses].sort(byPosition)) {
    const key = imageKey(use.reference)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [use])
    else group.push(use)
  }
  return [...groups]
}

/** Orders by file, line, column, and then by configuration, so that equal reports are equal bytes. */
export function byPosition(left: Mention, right: Mention): number {
  return (
    byText(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    byText(left.configuration, right.configuration) ||
    byText(left.kind, right.kind)
  )
}

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** What files name, in the order of a report. */
export function namedImages(uses: readonly Use[]): readonly ReportedImage<null>[] {
  return groupUses(uses).map(([, each]) => listedImage(each))
}

function listedImage(uses: readonly [Use, ...Use[]]): ReportedImage<null> {
  const { text, registry, repository, tag, digest } = uses[0].reference
  return {
    ...{ reference: text, registry, repository, tag, digest },
    required: uses.some(({ required }) => required),
    uses: uses.map(reportedUse),
    access: null,
    evidence: [],
    platforms: null,
    resolvedDigest: null
  }
}

function listedPackage({ registry, name, uses }: Facts['packages'][number]): ReportedPackage<null> {
  return { registry, name, uses: uses.map(packageUse), access: null, evidence: [] }
}

/** What the manifest says that somebody was allowed to read. */
function manifestOf(facts: ImageFacts | undefined): Pick<ReportedImage, 'platforms' | 'resolvedDigest'> {
  if (facts === undefined) return { platforms: null, resolvedDigest: null }
  const looks = [
    facts.anonymous,
    ...facts.tokens.map(({ look }) => look),
    ...facts.triples.map(({ look }) => look)
  ]
  const allowed = looks.find(look => look.result === 'allowed')
  return {
    platforms: allowed?.manifest.platforms ?? null,
    resolvedDigest: allowed?.manifest.digest ?? null
  }
}

function reportedUse(use: Mention): ReportedUse {
  const { configuration, kind, written, file, line, column, endLine, endColumn } = use
  return { configuration, kind, written, file, line, column, endLine, endColumn, via: use.via.map(place) }
}

function packageUse(use: PackageMention): Omit<ReportedUse, 'kind'> {
  const { configuration, written, file, line, column, endLine, endColumn } = use
  return { configuration, written, file, line, column, endLine, endColumn, via: use.via.map(place) }
}

function place({
  file,
  line,
  column,
  endLine,
  endColumn,
  text
}: ReportedUse['via'][number]): ReportedUse['via'][number] {
  return { file, line, column, endLine, endColumn, text }
}

function reportedUnresolved(use: UnresolvedUse): ReportedUnresolved {
  const { configuration, kind, written, file, line, column, endLine, endColumn, reason, required } = use
  const via = use.via.map(place)
  return { configuration, kind, written, reason, required, file, line, column, endLine, endColumn, via }
}
