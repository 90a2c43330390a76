import { findProgram } from './program.ts'

/** A program to run: nothing of the environment reaches it but what is given. */
export interface Execution {
  /** The name of a program on the search path of its environment, see `findProgram`. */
  readonly command: string
  readonly args: readonly string[]
  /** What it reads from standard input. */
  readonly input: string
  readonly environment: Readonly<Record<string, string>>
  /** Folders whose programs are never started. */
  readonly untrusted: readonly string[]
  /** After this many seconds it is killed. */
  readonly seconds: number
}

/** What came of it; the texts are cut at 64 KiB each. */
export type Executed =
  | { readonly kind: 'ended'; readonly code: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'not-installed' }
  | { readonly kind: 'time-out' }

/** Runs a program. */
export type Execute = (execution: Execution) => Promise<Executed>

const notInstalled = 127
const timedOut = 124
const longestOutput = 65_536

/** `@actions/exec` knows no time limit, so it runs this: the program in the time given by the first argument. */
const within = `
const [milliseconds, command, ...args] = process.argv.slice(1)
const { error, status } = require('node:child_process').spawnSync(command, args, {
  stdio: 'inherit', timeout: Number(milliseconds), killSignal: 'SIGKILL'
})
process.exitCode = error === undefined ? (status ?? 1) : error.code === 'ETIMEDOUT' ? ${timedOut} : ${notInstalled}
`

/** Runs a program through `@actions/exec`, quietly: nothing of its output reaches ours. */
export const execute: Execute = async ({ command, args, input, environment, seconds, untrusted }) => {
  const program = await findProgram(command, environment, untrusted)
  if (program === null) return { kind: 'not-installed' }
  const { exec } = await import('@actions/exec')
  const stdout = collector()
  const stderr = collector()
  const code = await exec(
    `"${process.execPath}"`,
    ['-e', within, '--', String(seconds * 1000), program, ...args],
    {
      silent: true,
      ignoreReturnCode: true,
      env: { ...environment },
      input: Buffer.from(input),
      listeners: { stdout: stdout.add, stderr: stderr.add }
    }
  )
  if (code === notInstalled) return { kind: 'not-installed' }
  if (code === timedOut) return { kind: 'time-out' }
  return { kind: 'ended', code, stdout: stdout.text(), stderr: stderr.text() }
}

function collector(): { add: (chunk: Buffer) => void; text: () => string } {
  const chunks: Buffer[] = []
  let size = 0
  return {
    add: chunk => {
      const rest = chunk.subarray(0, longestOutput - size)
      size += rest.length
      chunks.push(rest)
    },
    text: () => Buffer.concat(chunks).toString('utf8')
  }
}
