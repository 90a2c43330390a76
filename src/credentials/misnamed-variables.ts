import type { Variables } from '../environment.ts'
import { meantName, tripleName } from './near-miss.ts'
import type { NearMiss } from './survey.ts'

/**
 * The names of variables that nearly fit those of a triple: in a codespace its secrets are ordinary variables. Values are
 * not looked at, but for whether there is one.
 */
export function misnamedVariables(variables: Variables): readonly NearMiss[] {
  const names = Object.entries(variables).flatMap(([name, value]) => (value ? [name.toUpperCase()] : []))
  const prefixes = new Set(names.flatMap(name => tripleName(name)?.prefix ?? []))
  return names.sort().flatMap(name => {
    const meant = meantName(name, prefixes)
    return meant === null || names.includes(meant) ? [] : [{ name, meant, level: null }]
  })
}
