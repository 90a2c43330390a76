import type { BuildOption } from './build-options.ts'
import { cacheImages } from './cache-entry.ts'
import { cutFinding } from './cut-defaults.ts'
import type { JsonObject, Written } from './json.ts'
import { mentionAt, type ReadMention } from './mention.ts'
import { stringsProperty, type Report } from './properties.ts'
import { substitute } from './variables.ts'

/** The images of `build.cacheFrom` and of `--cache-from` in `build.options`; a build works without them. */
export function readCaches(
  properties: JsonObject | null,
  options: readonly BuildOption[],
  report: Report
): readonly ReadMention[] {
  const entries =
    properties === null
      ? []
      : stringsProperty(properties, 'cacheFrom', report, { path: 'build.cacheFrom', alone: true })
  const flags = options.filter(({ flag }) => flag === 'cache-from')
  return [...entries, ...flags].flatMap(entry =>
    cachesIn(entry.text, (start, end) => entry.part(start, end), report)
  )
}

function cachesIn(
  text: string,
  part: (start: number, end: number) => Written,
  report: Report
): ReadMention[] {
  return cacheImages(text).map(({ start, end }) => {
    const at = part(start, end)
    const { value, cuts } = substitute(text.slice(start, end))
    for (const cut of cuts) report(cutFinding(cut, at.span))
    return mentionAt('cache-from', at, value, false)
  })
}
