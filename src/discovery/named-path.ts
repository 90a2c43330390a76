import { finding } from '../rules/finding.ts'
import { cutFinding } from './cut-defaults.ts'
import type { JsonString } from './json.ts'
import type { Report } from './properties.ts'
import { outsideFinding } from './reading.ts'
import { folderOf, resolveFrom } from './repository-path.ts'
import { substitutePath } from './variables.ts'

/** The file or folder that a string of a devcontainer.json means. */
export type NamedPath =
  | { readonly kind: 'inside'; readonly path: string }
  /** It leaves the repository, or is empty: a finding says so. */
  | { readonly kind: 'reported' }
  | { readonly kind: 'unknown'; readonly reason: string }

/** Resolves a path of a configuration from the configuration's folder; `what` says what lies there ("the Dockerfile"). */
export function namedPath(
  configuration: string,
  string: JsonString,
  what: string,
  report: Report
): NamedPath {
  const substituted = substitutePath(string.text)
  if (substituted.kind === 'unknown') return substituted
  for (const cut of substituted.cuts) report(cutFinding(cut, string.span))
  if (substituted.text === '') {
    report(
      finding('invalid-configuration', {
        message: `The path of ${what} is empty.`,
        location: string.span
      })
    )
    return { kind: 'reported' }
  }
  const from = substituted.from === 'root' ? '.' : folderOf(configuration)
  const resolved = resolveFrom(from, substituted.text)
  if (resolved.kind === 'inside') return resolved
  report(outsideFinding(substituted.text, what, string.span))
  return { kind: 'reported' }
}
