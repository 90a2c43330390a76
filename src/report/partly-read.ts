import type { RuleId } from '../rules/catalogue.ts'
import type { Report } from './report.ts'

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
