import type { Verdict } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'

/** The verdict for people with write access, and for the prebuild. */
export type Pair = readonly [team: Verdict, prebuild: Verdict]

/** One line of a table of the specification: what was found, and what follows. Sub-cases of a line carry its number. */
export interface Row<Found> {
  readonly row: number
  readonly when: (found: Found) => boolean
  readonly verdict: Pair
  /** The rule that a finding is made of; `null` where there is nothing to say. */
  readonly rule: RuleId | null
}

/** A line that hands the question on: "as in 3.3". */
export interface Referral<Found> {
  readonly row: number
  readonly when: (found: Found) => boolean
  readonly as: (found: Found) => Decision
}

/** Which line of which table decided, and what it says. */
export interface Decision {
  readonly table: '3.2' | '3.3' | '3.6' | 'unasked' | 'retired'
  readonly row: number
  readonly verdict: Pair
  readonly rule: RuleId | null
}

/** The first row that matches decides; each table ends with a row that always does. */
export function decide<Found>(
  table: Decision['table'],
  rows: readonly (Row<Found> | Referral<Found>)[],
  found: Found
): Decision {
  const first = rows.find(row => row.when(found))
  if (first === undefined) return { table, row: 0, verdict: ['unknown', 'unknown'], rule: null }
  if ('as' in first) return first.as(found)
  return { table, row: first.row, verdict: first.verdict, rule: first.rule }
}

export const yes: Pair = ['yes', 'yes']
export const no: Pair = ['no', 'no']
export const unknown: Pair = ['unknown', 'unknown']
export const yesUnproven: Pair = ['yes', 'unknown']
