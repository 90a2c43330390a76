type Json = string | number | boolean | null | readonly Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json
}

/**
 * JSON objects as one that says what all of them say: members are merged, lists are united. `null` where a text is no
 * JSON object, or two of them contradict each other.
 */
export function mergedJson(texts: readonly string[]): string | null {
  const values = texts.map(parsed)
  const [first, ...rest] = values
  if (first === undefined || !values.every(isObject)) return null
  const merged = rest.reduce<Json | undefined>(
    (left, right) => (left === undefined || right === undefined ? undefined : merge(left, right)),
    first
  )
  return merged === undefined ? null : JSON.stringify(merged, null, 2)
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** What both say; `undefined` where they contradict each other. */
function merge(left: Json, right: Json): Json | undefined {
  if (isSame(left, right)) return left
  if (isList(left) && isList(right)) return right.reduce<readonly Json[]>(withElement, left)
  return isObject(left) && isObject(right) ? mergeMembers(left, right) : undefined
}

function mergeMembers(left: JsonObject, right: JsonObject): JsonObject | undefined {
  const members = new Map(Object.entries(left))
  for (const [key, value] of Object.entries(right)) {
    const known = members.get(key)
    const merged = known === undefined ? value : merge(known, value)
    if (merged === undefined) return undefined
    members.set(key, merged)
  }
  return Object.fromEntries(members)
}

/**
 * A list with one element more. Two objects become one only where a single list parts them: a policy that allows A on X
 * and one that allows A on Y are one that allows A on X and Y, while B on Y would not be.
 */
function withElement(list: readonly Json[], element: Json): readonly Json[] {
  if (list.some(one => isSame(one, element))) return list
  const at = list.findIndex(one => differInOneList(one, element))
  const merged = at === -1 ? undefined : merge(list[at] ?? null, element)
  return merged === undefined ? [...list, element] : list.with(at, merged)
}

function differInOneList(left: Json, right: Json): boolean {
  if (!isObject(left) || !isObject(right)) return false
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  const others = keys.filter(key => !isSame(left[key] ?? null, right[key] ?? null))
  return others.length === 1 && others.every(key => isList(left[key]) && isList(right[key]))
}

function isSame(left: Json, right: Json): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value)
}
