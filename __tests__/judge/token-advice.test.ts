import { expect, it } from '@jest/globals'
import { inTerminal } from './facts-builders.ts'
import { judged, line } from './package-lines.ts'

const none = { read: 'no-token', detail: 'there is no token' } as const

it('names the login of gh for POSIX shells and for PowerShell where a terminal has no token', () => {
  const over = { repositoryAnswer: none, run: { ...inTerminal, tokenKind: null } }
  const found = judged(
    line('no token', { package: none }, 'unknown unknown no', ['token-cannot-read-packages'], { over })
  ).findings.find(({ rule }) => rule === 'token-cannot-read-packages')
  expect(found?.fixes[0]).toMatchObject({
    text: 'Give the check your own login in `GH_TOKEN` or `GITHUB_TOKEN`, in PowerShell with `$env:GH_TOKEN = gh auth token`.',
    command: 'export GH_TOKEN=$(gh auth token)'
  })
})
