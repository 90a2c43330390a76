import type { Verdict } from '../../model.ts'
import type { RuleId } from '../../rules/catalogue.ts'

/** The verdict for people with write access, and for the prebuild. */
export type Pair = readonly [team: Verdict, prebuild: Verdict]

/** One row of a table: what was found, and what follows. */
export interface Row<Found, Name extends string = string> {
  /** What was found, in plain words; no two rows of a table share a name. */
  readonly row: Name
  readonly when: (found: Found) => boolean
  readonly verdict: Pair
  /** The rule that a finding is made of; `null` where there is nothing to say. */
  readonly rule: RuleId | null
  /** One clause for `docs/verdicts.md`: why the verdict follows. */
  readonly why: string
}

/** A row that hands the question on to the table of other registries. */
export interface Referral<Found, Name extends string = string> {
  readonly row: Name
  readonly when: (found: Found) => boolean
  readonly as: 'other-registries'
  readonly why: string
}

/** The tables by name; the last two are no tables, but decide before one is read. */
export type TableName = 'github-packages' | 'other-registries' | 'other-packages' | 'unasked' | 'retired'

/** Which row of which table decided, and what it says. */
export interface Decided<Name extends string> {
  readonly table: TableName
  readonly row: Name
  readonly verdict: Pair
  readonly rule: RuleId | null
}

/** The first row that matches decides; each table ends with a row that always does. */
export function decide<Found, Name extends string>(
  table: TableName,
  rows: readonly Row<Found, Name>[],
  found: Found
): Decided<Name> {
  const first = rows.find(row => row.when(found))
  if (first === undefined) throw new Error(`the table ${table} has no row for what was found`)
  return { table, row: first.row, verdict: first.verdict, rule: first.rule }
}

export const yes: Pair = ['yes', 'yes']
export const no: Pair = ['no', 'no']
export const unknown: Pair = ['unknown', 'unknown']
export const yesUnproven: Pair = ['yes', 'unknown']
