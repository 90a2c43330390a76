import { exitCodes } from './run/outcome.ts'

/** Runs the action of this process, whose exit code it sets. */
export async function runAction(): Promise<void> {
  await import('./main.ts').catch(() => stop(process.stdout, '::error::'))
}

/** Runs the command line of this process, whose exit code it sets. */
export async function runCommand(): Promise<void> {
  await import('./cli.ts').catch(() => stop(process.stderr, ''))
}

const cannotLoad =
  'codespaces-preflight: A file of the program cannot be loaded. Install it again: every file of dist/ of one release is needed.'

/** Nothing of the program is there but this file. */
function stop(stream: NodeJS.WriteStream, command: '::error::' | ''): void {
  stream.write(`${command}${cannotLoad}\n`)
  process.exitCode = exitCodes.cannotRun
}
