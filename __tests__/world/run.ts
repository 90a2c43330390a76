import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** What a program left behind. */
export interface Run {
  /** `null` where it was killed. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How a program is started. */
export interface RunOptions {
  /** All of its environment, but for the search path and a home folder that does not exist. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Its standard input. */
  readonly input?: string
  /** `cli.js` as a person starts it, `index.js` as a runner of GitHub Actions does. */
  readonly entry?: 'cli.js' | 'index.js'
  /** Seconds after which it is killed. */
  readonly seconds?: number
  /** Another folder than `dist/`. */
  readonly folder?: string
  /** Another Node than that of the tests. */
  readonly node?: string
}

/** Where the bundles lie. */
export const dist = join(import.meta.dirname, '..', '..', 'dist')

/** Starts a bundle of `dist/` as its users do, in an environment that holds nothing of the tests'. */
export async function runBundle(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const {
    env = {},
    cwd,
    input = '',
    entry = 'cli.js',
    seconds = 300,
    folder = dist,
    node = process.execPath
  } = options
  const child = spawn(node, [join(folder, entry), ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env },
    timeout: seconds * 1000,
    killSignal: 'SIGKILL'
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, stdout, stderr }
}
