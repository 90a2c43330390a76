import type { BuildArgument, Value } from '../build.ts'
import type { Environment } from './environment.ts'
import type { Journal } from './journal.ts'
import { entriesOf, longKeyValues } from './shape.ts'
import { childOf, placeOf, type Entry, type KeyedEntry } from './tree.ts'
import { asText, wrongType } from './typed.ts'

/**
 * The arguments of a build, as a map or a list of `KEY=VALUE`. A key without a value takes that of the project's
 * environment files; where they have none, the codespace's environment may give one.
 */
export function buildArguments(
  journal: Journal,
  build: Entry,
  path: string,
  environment: Environment
): readonly BuildArgument[] {
  const args = childOf(build, 'args')
  if (args === null) return []
  const property = `${path}.args`
  if (args.value.kind === 'text') {
    wrongType(journal, args.value, property, 'a map or a list of `KEY=VALUE`')
    return []
  }
  if (args.value.kind === 'list') for (const item of args.value.items) asText(journal, item, property)
  return entriesOf({ value: longKeyValues(args.value), via: args.via }).flatMap(([name, entry]) => {
    const value = valueOf(journal, name, entry, property, environment)
    if (value === null) return []
    const place = entry.value.kind === 'text' ? placeOf(entry.value) : entry.key
    return [{ name, value, place }]
  })
}

function valueOf(
  journal: Journal,
  name: string,
  entry: KeyedEntry,
  property: string,
  environment: Environment
): Value | null {
  if (entry.value.kind === 'null') {
    const reason = `the build argument ${name} takes its value from the environment, and no file of the repository sets it there`
    return environment.get(name)?.value ?? { kind: 'unknown', reason }
  }
  if (entry.value.kind === 'text' && entry.value.type !== 'timestamp') return entry.value.value
  wrongType(journal, entry.value, `${property}.${name}`, 'a string, a number, a boolean or nothing')
  return null
}
