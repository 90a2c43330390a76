import { mergedJson } from './merged-json.ts'

/**
 * The patches of one action as one text to copy. JSON texts become one document; texts that begin with the same line,
 * the key of a list of the configuration file, share it; others follow each other.
 */
export function joinedPatch(patches: readonly string[]): string {
  const merged = mergedJson(patches)
  if (merged !== null) return merged
  const groups = new Map<string, string[]>()
  for (const patch of new Set(patches)) {
    const [first = '', ...rest] = patch.replace(/\n$/, '').split('\n')
    const isKey = /^[\w-]+:$/.test(first) && rest.length > 0
    const group = groups.get(isKey ? first : patch) ?? [isKey ? first : patch]
    groups.set(isKey ? first : patch, group)
    if (isKey) group.push(...rest)
  }
  return [...groups.values()].map(lines => lines.join('\n')).join('\n')
}
