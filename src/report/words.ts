import type { Fix, Severity } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import type { Listing, Report } from './report.ts'

/** `1 image`, `2 images`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** How many findings of a severity there are. */
export function countFindings(report: Pick<Report, 'findings'>, severity: Severity): number {
  return report.findings.filter(finding => finding.severity === severity).length
}

/** What was counted: findings by severity, and what was ignored. */
export function findingCounts(report: Pick<Report, 'findings' | 'ignored'>): string {
  const counts = [
    plural(countFindings(report, 'error'), 'error'),
    plural(countFindings(report, 'warning'), 'warning'),
    plural(countFindings(report, 'notice'), 'notice'),
    ...(report.ignored > 0 ? [`${report.ignored} ignored`] : [])
  ]
  return counts.join(', ')
}

/** What was looked at: `4 images, 1 unresolved in 2 configurations`. */
export function imageCounts(report: Report | Listing): string {
  const counts = [
    plural(report.images.length, 'image'),
    ...(report.packages.length > 0 ? [plural(report.packages.length, 'package')] : []),
    ...(report.unresolved.length > 0 ? [`${report.unresolved.length} unresolved`] : [])
  ]
  return `${counts.join(', ')} in ${plural(report.configurations.length, 'configuration')}`
}

const hiding: ReadonlySet<RuleId> = new Set([
  'invalid-configuration',
  'missing-file',
  'path-outside-repository'
])
const mostNames = 10

/**
 * The configurations with an error that hides what else they pull, so that no row of the table speaks of it, as the
 * rest of a sentence: `a, b and 2 further`; `null` where there are none.
 */
export function partlyRead(
  { configurations, findings }: Pick<Report, 'configurations' | 'findings'>,
  shown: (path: string) => string
): string | null {
  const files = new Set(
    findings
      .filter(({ rule, severity }) => severity === 'error' && hiding.has(rule))
      .flatMap(({ location, also }) => [location, ...also].map(place => place?.file))
  )
  const paths = configurations.map(({ path }) => path).filter(path => files.has(path))
  if (paths.length === 0) return null
  const further = paths.length - mostNames
  return paths.slice(0, mostNames).map(shown).join(', ') + (further > 0 ? ` and ${further} further` : '')
}

/** Lines of a text to write that stand open at a finding. */
const mostLines = 6

/** Whether a text to write is too long to stand open at a finding: IAM policies are. */
export function isLongPatch(patch: string): boolean {
  return patch.replace(/\n$/, '').split('\n').length > mostLines
}

/** A fix without the text to write where its sentence quotes that already. */
export function withoutRepeat<Kind extends Pick<Fix, 'text' | 'patch'>>(fix: Kind): Kind {
  const { patch, ...rest } = fix
  const isSaid = patch !== undefined && fix.text.includes(`\`${patch.trim()}\``)
  return isSaid ? (rest as Kind) : fix
}

/** What stands behind the text of a fix that cannot be undone. */
export function finality({ irreversible }: Pick<Fix, 'irreversible'>): string {
  return irreversible === true ? ' (cannot be undone)' : ''
}
