import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe } from '@jest/globals'

/**
 * `describe` for tests with real programs. Where one is missing they are left out, and standard error says so:
 * `.ci/run` installs all of them.
 */
export function describeWith(programs: readonly string[]): typeof describe | typeof describe.skip {
  const missing = programs.filter(program => !installed(program))
  if (missing.length === 0) return describe
  process.stderr.write(`\n!!! NOT TESTED HERE: ${missing.join(', ')} not installed (see .ci/run)\n\n`)
  return describe.skip
}

function installed(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.some(folder => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
