import { describe, expect, it } from '@jest/globals'
import { finding } from '../../src/rules/finding.ts'
import {
  allowed,
  imageFacts,
  inActions,
  inCodespace,
  inTerminal,
  judgeOne,
  saidBy
} from './facts-builders.ts'
import { acr } from './scenarios.ts'
import { none, same, unread } from './unread-levels.ts'

const devbox = 'ghcr.io/acme/devbox:2'
const said = (over: Parameters<typeof judgeOne>[1]) => judgeOne(imageFacts(acr), over).findings[0]

describe('inputs have the names that the person knows', () => {
  it.each([
    ['a terminal', inTerminal],
    [
      'a codespace of another repository',
      {
        ...inCodespace,
        runner: { kind: 'codespace', repository: 'acme/other' } as const
      }
    ]
  ])('variables in %s', (_name, run) => {
    const found = said({ run, secrets: unread(same(none)) })
    expect(saidBy(found)).toContain('o `CODESPACES_PREFLIGHT_SECRETS_TOKEN` was given.')
    expect(found?.fixes[1]?.text).toContain('`CODESPACES_PREFLIGHT_SECRETS_TOKEN`')
    expect(JSON.stringify(found)).not.toContain('`secrets-token`')
  })

  it('inputs in Actions', () => {
    expect(JSON.stringify(said({ run: inActions }))).toContain('`secrets-token`')
  })

  it('the token for packages', () => {
    const package_ = { read: 'refused', status: 403, detail: '`token` may not (403)' } as const
    const { findings } = judgeOne(imageFacts(devbox, { package: package_ }), { run: inTerminal })
    expect(findings[0]?.notes[0]).toContain('`GH_TOKEN` or `GITHUB_TOKEN` may not (403)')
    expect(findings[0]?.fixes.map(({ text }) => text).join(' ')).toContain(
      'the variable `CODESPACES_PREFLIGHT_PACKAGES_TOKEN`'
    )
    expect(JSON.stringify(findings)).not.toMatch(/`(?:packages-)?token`/)
  })

  it('what the files say is left as it stands', () => {
    const findings = [finding('invalid-configuration', { message: 'The service `token` is not there.' })]
    const result = judgeOne(imageFacts(acr, { anonymous: allowed() }), { run: inTerminal }, {}, undefined, {
      findings
    })
    expect(result.findings[0]?.message).toBe('The service `token` is not there.')
  })

  it('the evidence has them too', () => {
    const { images } = judgeOne(imageFacts(acr), { run: inTerminal, secrets: unread(same(none)) })
    expect(images[0]?.evidence.map(({ detail }) => detail)).toContain(
      'no `CODESPACES_PREFLIGHT_SECRETS_TOKEN` was given'
    )
  })
})
