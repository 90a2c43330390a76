/**
 * Reads values out of JSON that came from outside: whatever its shape, a wrong one is `null`.
 * Only own properties count, so that no name of `Object.prototype` is ever taken for data.
 */
export function entry(value: unknown, ...path: readonly string[]): unknown {
  let at: unknown = value
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return null
    at = (at as Readonly<Record<string, unknown>>)[name]
  }
  return at
}

/** The text at a path. */
export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = entry(value, ...path)
  return typeof found === 'string' ? found : null
}

/** The whole number, zero or more, at a path. */
export function integerAt(value: unknown, ...path: readonly string[]): number | null {
  const found = entry(value, ...path)
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : null
}

/** The list at a path. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] | null {
  const found = entry(value, ...path)
  return Array.isArray(found) ? found : null
}
