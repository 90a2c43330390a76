import type { Options } from './options.ts'
import type { Listing, Report } from './report/report.ts'
import { severities } from './model.ts'

/** The exit codes of an action and of a command. */
export const exitCodes = { fine: 0, fails: 1, wrongUsage: 2, cannotRun: 3 } as const

/** The exit code of a report: only `fail` is one, and with `fail-on: never` nothing is. */
export function exitCodeOf(report: Report | Listing, { failOn }: Pick<Options, 'failOn'>): number {
  if (failOn === 'never') return exitCodes.fine
  const fails = 'conclusion' in report ? report.conclusion === 'fail' : reaches(report, failOn)
  return fails ? exitCodes.fails : exitCodes.fine
}

function reaches(listing: Listing, failOn: Exclude<Options['failOn'], 'never'>): boolean {
  return listing.findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(failOn))
}
