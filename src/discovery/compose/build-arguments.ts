import type { Place } from '../../model.ts'
import type { BuildArgument, Value } from '../build.ts'
import { variableOf, type Environment } from './environment.ts'
import type { Journal } from './journal.ts'
import { entriesOf, longKeyValues } from './shape.ts'
import { childOf, placeOf, type Entry, type KeyedEntry } from './tree.ts'
import { asText, wrongType } from './typed.ts'

/** A build argument, and the places of the variables that its value comes from. */
export interface SuppliedArgument extends BuildArgument {
  readonly suppliers: readonly Place[]
}

/**
 * The arguments of a build, as a map or a list of `KEY=VALUE`. A key without a value takes that of the project's
 * environment files; where they have none compose drops it, and the default of the Dockerfile's ARG counts.
 */
export function buildArguments(
  journal: Journal,
  build: Entry,
  path: string,
  environment: Environment
): readonly SuppliedArgument[] {
  const args = childOf(build, 'args')
  if (args === null) return []
  const property = `${path}.args`
  if (args.value.kind === 'text') {
    wrongType(journal, args.value, property, 'a map or a list of `KEY=VALUE`')
    return []
  }
  if (args.value.kind === 'list') for (const item of args.value.items) asText(journal, item, property)
  return entriesOf({ value: longKeyValues(args.value), via: args.via }).flatMap(([name, entry]) => {
    const given = valueOf(journal, name, entry, property, environment)
    if (given === null) return []
    const place = entry.value.kind === 'text' ? placeOf(entry.value) : entry.key
    return [{ name, value: given.value, place, suppliers: given.places }]
  })
}

interface Given {
  readonly value: Value
  readonly places: readonly Place[]
}

function valueOf(
  journal: Journal,
  name: string,
  entry: KeyedEntry,
  property: string,
  environment: Environment
): Given | null {
  if (entry.value.kind === 'null') return variableOf(environment, name)
  if (entry.value.kind === 'text' && entry.value.type !== 'timestamp') return entry.value
  wrongType(journal, entry.value, `${property}.${name}`, 'a string, a number, a boolean or nothing')
  return null
}
