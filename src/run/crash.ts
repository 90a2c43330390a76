import type { Redactor } from '../credentials/secrets/redactor.ts'
import { exitCodes } from './outcome.ts'
import type { Variables } from '../model.ts'
import { shorten } from '../report/untrusted/visible.ts'
import { project } from '../rules/links.ts'

/** How a crash of this program is shown, and where. */
export interface CrashReport {
  readonly variables: Variables
  readonly redactor: Redactor
  readonly say: (sentence: string) => void
  /** Called once for each line. */
  readonly showTrace: (line: string) => void
}

/** Runs an entrance. Whatever it throws is a bug: exit code 3 and a sentence, without a secret or a stack trace. */
export async function guarded(run: () => Promise<number>, report: CrashReport): Promise<number> {
  try {
    return await run()
  } catch (error) {
    return reportCrash(error, report)
  }
}

/** Reports that a bug, or a missing file of the program, ended the run; returns the exit code. */
export function reportCrash(error: unknown, { variables, redactor, say, showTrace }: CrashReport): number {
  const isDebugged = variables['RUNNER_DEBUG'] === '1' || variables[debugVariable] === '1'
  // Whole texts are redacted before they are cut: a secret that is cut in two would not be found.
  const text = redactor.redact(error instanceof Error ? error.message : String(error))
  const message = shorten(text.split('\n')[0] ?? '', 500)
  const hint = isDebugged ? '' : ` Run again with ${debugVariable}=1 to see where it happened.`
  say(
    isMissingFile(error)
      ? `The check could not finish because a file of codespaces-preflight is missing (${message}). Install it again: every file of dist/ of one release is needed.`
      : `The check could not finish because of a bug in codespaces-preflight (${message}): please report it at ${project}/issues.${hint}`
  )
  const trace = redactor.redact(error instanceof Error ? (error.stack ?? '') : '').split('\n')
  if (isDebugged) for (const line of trace.slice(0, longestTrace)) showTrace(line)
  return exitCodes.cannotRun
}

/** Parts of the program are loaded when they are needed. */
function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
}

const debugVariable = 'CODESPACES_PREFLIGHT_DEBUG'
const longestTrace = 50
