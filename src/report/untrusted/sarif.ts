import { visible } from './visible.ts'

/** A text of a SARIF message: `[label](target)` would be a link (SARIF 2.1.0, section 3.11.6), so the two are parted. */
export function forSarif(text: string): string {
  return visible(text).replaceAll('](', ']\u200B(')
}
