import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** A program that ran to its end. */
export interface Ran {
  readonly seconds: number
  readonly stdout: string
  readonly stderr: string
}

/** How a program is started; its environment holds the search path, an empty home folder and `env` alone. */
export interface Start {
  readonly env?: Readonly<Record<string, string>>
  /** Its standard input. */
  readonly input?: string
}

/** The bundle that users start. */
export const cli = join(import.meta.dirname, '..', 'dist', 'cli.js')

const temporary = mkdtempSync(join(tmpdir(), 'bench-'))
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }))

/** A new folder; all of them are removed when the process exits. */
export function temporaryFolder(): string {
  return mkdtempSync(join(temporary, 'folder-'))
}

const home = temporaryFolder()

/** Runs a program and takes its wall time. Rejects where it does not end with 0: a failure is no measurement. */
export async function run(program: string, args: readonly string[], start: Start = {}): Promise<Ran> {
  const from = performance.now()
  const child = spawn(program, args, { env: { PATH: process.env['PATH'], HOME: home, ...start.env } })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(start.input ?? '')
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${stderr.slice(0, 2000)}`)
  return { seconds: (performance.now() - from) / 1000, stdout, stderr }
}

/** Runs the bundle of the command line with the Node of this process. */
export function runCli(args: readonly string[], start: Start = {}): Promise<Ran> {
  return run(process.execPath, [cli, ...args], start)
}
