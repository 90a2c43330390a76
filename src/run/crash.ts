import type { Redactor } from '../credentials/secrets/redactor.ts'
import { exitCodes } from './outcome.ts'
import type { Variables } from '../model.ts'
import { shorten } from '../report/untrusted/visible.ts'
import { project } from '../rules/links.ts'

/** What is said about a bug of this program, and where. */
export interface CrashReport {
  readonly variables: Variables
  readonly redactor: Redactor
  readonly say: (sentence: string) => void
  /** Is given a line at a time. */
  readonly showTrace: (line: string) => void
}

/** Runs an entrance. Whatever it throws is a bug: it ends with 3 and a sentence, and no secret or stack trace is shown. */
export async function guarded(run: () => Promise<number>, report: CrashReport): Promise<number> {
  try {
    return await run()
  } catch (error) {
    return reportCrash(error, report)
  }
}

/** Says that a bug ended the run; gives the exit code. */
export function reportCrash(error: unknown, { variables, redactor, say, showTrace }: CrashReport): number {
  const isDebugged = variables['RUNNER_DEBUG'] === '1' || variables[debugVariable] === '1'
  // Whole texts are redacted before they are cut: a secret that is cut in two would not be found.
  const text = redactor.redact(error instanceof Error ? error.message : String(error))
  const message = shorten(text.split('\n')[0] ?? '', 500)
  const hint = isDebugged ? '' : ` Run again with ${debugVariable}=1 to see where it happened.`
  say(
    `The check could not finish because of a bug in codespaces-preflight (${message}): please report it at ${project}/issues.${hint}`
  )
  const trace = redactor.redact(error instanceof Error ? (error.stack ?? '') : '').split('\n')
  if (isDebugged) for (const line of trace.slice(0, longestTrace)) showTrace(line)
  return exitCodes.cannotRun
}

const debugVariable = 'CODESPACES_PREFLIGHT_DEBUG'
const longestTrace = 50
