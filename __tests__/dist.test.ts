import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from '@jest/globals'

const root = join(import.meta.dirname, '..')

it('dist/ is what src/ builds', async () => {
  const run = promisify(execFile)(process.execPath, ['script/check-dist.ts'], { cwd: root })
  await expect(run).resolves.toMatchObject({ stdout: expect.stringContaining('dist/ is current') })
}, 300_000)
