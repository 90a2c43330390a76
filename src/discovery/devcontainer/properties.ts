import { folderOf, resolveFrom } from '../../checkout/paths.ts'
import { type Finding, finding } from '../../rules/finding.ts'
import type { Json, JsonObject, JsonString } from '../json.ts'
import { outsideFinding, quoted } from '../reading.ts'
import { cutFinding, substitutePath } from './variables.ts'

/** Takes a finding; reading goes on. */
export type Report = (finding: Finding) => void

/** The value of a property, or `null` where the object has none. */
export function property(object: JsonObject, name: string): Json | null {
  return object.properties.get(name)?.value ?? null
}

/** The object's property as a string; another type is an `invalid-configuration` that calls the property `path`. */
export function stringProperty(
  object: JsonObject,
  name: string,
  report: Report,
  path = name
): JsonString | null {
  const value = property(object, name)
  if (value === null || value.kind === 'string') return value
  report(wrongType(value, path, 'a string'))
  return null
}

/** The object's property as an object. */
export function objectProperty(
  object: JsonObject,
  name: string,
  report: Report,
  path = name
): JsonObject | null {
  const value = property(object, name)
  if (value === null || value.kind === 'object') return value
  report(wrongType(value, path, 'an object'))
  return null
}

/** The object's property as a list of strings; a string alone counts as a list of one where `alone` allows it. */
export function stringsProperty(
  object: JsonObject,
  name: string,
  report: Report,
  { path = name, alone = false }: { readonly path?: string; readonly alone?: boolean } = {}
): readonly JsonString[] {
  const value = property(object, name)
  if (value === null) return []
  if (value.kind === 'string' && alone) return [value]
  if (value.kind !== 'array') {
    report(wrongType(value, path, alone ? 'a string or an array of strings' : 'an array of strings'))
    return []
  }
  return value.items.flatMap((item, index) => {
    if (item.kind === 'string') return [item]
    report(wrongType(item, `${path}[${index}]`, 'a string'))
    return []
  })
}

/** The finding about a value of the wrong type: names the property, what was expected, and what stands there. */
export function wrongType(value: Json, path: string, expected: string): Finding {
  return finding('invalid-configuration', {
    message: `${quoted(path)} must be ${expected}, found ${typeWords[value.kind]}.`,
    location: value.span
  })
}

const typeWords: Readonly<Record<Json['kind'], string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
  null: 'null',
  array: 'an array',
  object: 'an object'
}

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
