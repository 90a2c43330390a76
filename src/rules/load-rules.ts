import type { RuleId } from './catalogue.ts'
import type { Rule } from './rule.ts'

/** Every rule, by its identifier. */
export type Rules = Readonly<Record<RuleId, Rule>>

/** Loads every rule with its texts. They are long, so nobody loads them who does not print them. */
export async function loadRules(): Promise<Rules> {
  const { rules } = await import('./index.ts')
  return rules
}
