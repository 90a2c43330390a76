import { severities, type Span } from '../model.ts'
import type { Listing, Report, WithSource } from '../report/report.ts'
import type { Options } from './options.ts'

/** Something that the user asked for and that cannot be. */
export interface UsageProblem {
  /** A sentence, which begins with the place where there is one. */
  readonly text: string
  /** A line of a file in the checked folder. */
  readonly place: Span | null
}

/** What came of a check: a report, or the reason why there is none. */
export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  /** The user asked for something that cannot be: exit code 2. */
  | { readonly kind: 'wrong-usage'; readonly problems: readonly UsageProblem[] }
  /** The check itself could not run: exit code 3. */
  | { readonly kind: 'cannot-run'; readonly problem: string }

/** The report of a check with the lines of the files that it points to. */
export type Checked = WithSource<Report>

/** The exit codes of an action and of a command. */
export const exitCodes = { fine: 0, fails: 1, wrongUsage: 2, cannotRun: 3 } as const

/** The exit code of a report: only `fail` is one, and with `fail-on: never` nothing is. */
export function exitCodeOf(report: Report | Listing, { failOn }: Pick<Options, 'failOn'>): number {
  if (failOn === 'never') return exitCodes.fine
  const fails = report.conclusion === null ? reaches(report, failOn) : report.conclusion === 'fail'
  return fails ? exitCodes.fails : exitCodes.fine
}

function reaches(listing: Listing, failOn: Exclude<Options['failOn'], 'never'>): boolean {
  return listing.findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(failOn))
}
