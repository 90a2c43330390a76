import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { describe, expect, it } from '@jest/globals'

const script = fileURLToPath(new URL('./unreachable-hosts.ts', import.meta.url))

/** Asks twelve dead hosts at once in a process that collects its garbage all the time. */
async function askTheDead(...times: readonly number[]): Promise<unknown> {
  const given = ['--expose-gc', '--disable-warning=ExperimentalWarning', script, ...times.map(String)]
  const { stdout } = await promisify(execFile)(process.execPath, given, {
    timeout: 120_000,
    killSignal: 'SIGKILL'
  })
  return JSON.parse(stdout)
}

/** A number of seconds that is at least this; a request without an end takes 300. */
function about(seconds: number): unknown {
  return {
    asymmetricMatch: (value: unknown) =>
      typeof value === 'number' && value > seconds - 0.1 && value < seconds + 25
  }
}

describe('hosts that never answer', () => {
  it('are given up in time, whatever the collection of garbage takes', async () => {
    expect(await askTheDead(1)).toEqual({ reasons: ['time-out'], seconds: about(1), limits: [] })
  })

  it('are given up when the time of the whole run is over', async () => {
    expect(await askTheDead(60, 1)).toEqual({
      reasons: ['limit-reached'],
      seconds: about(1),
      limits: ['the check took longer than 1 seconds: nothing more was asked']
    })
  })
})
