/** How a Feature names others: those that are installed before it, and those that only order the installation. */
export const relations = ['dependsOn', 'installsAfter'] as const
export type Relation = (typeof relations)[number]

/**
 * The type that the value of `dependsOn` or `installsAfter` in the metadata of a Feature must have, where the dev container
 * CLI stops at the one that it has; `null`: it takes the value. The CLI takes what is false for nothing, calls
 * `Object.entries` on `dependsOn`, which gives a text and a list the keys `0`, `1`, …, and goes through `installsAfter`
 * with `for … of`, which a text answers with its letters and everything else but a list refuses
 * (`buildDependencyGraph` of containerFeaturesOrder.ts).
 */
export function expectedType(relation: Relation, value: unknown): string | null {
  if (!value) return null
  if (relation === 'installsAfter') return Array.isArray(value) ? null : 'an array of strings'
  const isKeyed = typeof value === 'string' || (Array.isArray(value) && value.length > 0)
  return isKeyed ? 'an object' : null
}
