import type { Variables } from './environment.ts'
import { progressLine, type ProgressLine } from './progress-line.ts'
import { forTerminal } from './report/untrusted/terminal.ts'
import type { TerminalStyle } from './terminal.ts'
import { terminalStyle } from './terminal-style.ts'

/** The two streams of the command line: standard output carries the report and nothing else. */
export interface Console {
  readonly style: TerminalStyle
  /** Writes to standard output; gives when it is written, or nobody reads it any more. */
  readonly print: (text: string) => Promise<void>
  /** Writes a line to standard error. */
  readonly complain: (problem: string) => void
  readonly progress: ProgressLine
}

/** Opens the console over the streams of the process. */
export function openConsole(
  output: NodeJS.WriteStream,
  errors: NodeJS.WriteStream,
  variables: Variables
): Console {
  for (const stream of [output, errors]) stream.on('error', ignoreClosedPipe)
  const progress = progressLine(errors, variables)
  return {
    style: terminalStyle(output, variables),
    print: text => {
      progress.clear()
      return new Promise(resolve => output.write(text, () => resolve()))
    },
    complain: problem => {
      progress.clear()
      errors.write(`codespaces-preflight: ${forTerminal(problem)}\n`)
    },
    progress
  }
}

/** `| head` reads no further: that is no failure of the check. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
