import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Gives `use` a folder that only this user can read, and removes it afterwards: when `use` is done or throws,
 * when the process exits for any reason of its own, and when it is told to end by a signal.
 */
export async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'codespaces-preflight-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const end = (signal: NodeJS.Signals): void => {
    remove()
    for (const each of signals) process.off(each, end)
    process.kill(process.pid, signal)
  }
  process.once('exit', remove)
  for (const signal of signals) process.on(signal, end)
  try {
    return await use(folder)
  } finally {
    process.off('exit', remove)
    for (const signal of signals) process.off(signal, end)
    remove()
  }
}
