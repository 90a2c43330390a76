import { describe, expect, it } from '@jest/globals'
import * as made from './facts-builders.ts'
import { names, rulesOf, survey } from './facts-builders.ts'
import { words } from './package-lines.ts'

const text = 'mycompany.azurecr.io/devbox:2'

describe('initializeCommand that logs in', () => {
  const login = {
    ...made.span(made.path, 20, 3),
    property: 'initializeCommand',
    does: 'login',
    reference: null
  } as const
  const judgedWith = (secrets: ReturnType<typeof survey>) =>
    made.judgeOne(made.imageFacts(text), { secrets }, {}, [made.use(text)], {
      configurations: [made.configuration({ commands: [login] })]
    })

  it.each([
    ['names of one person', survey([names('ACR', 'user-only')])],
    ['names that do not reach', survey([names('ACR', 'not-assigned')])],
    ['incomplete names', survey([names('ACR', 'incomplete')])],
    ['no names', survey([])]
  ])('leaves %s unknown', (_found, secrets) => {
    const result = judgedWith(secrets)
    expect(words(result)).toBe('unknown unknown -')
    expect(rulesOf(result)).toEqual(['login-in-initialize-command'])
    expect(result.findings[0]?.severity).toBe('notice')
  })

  it('changes nothing for complete names, nor where a level was not read', () => {
    expect(rulesOf(judgedWith(survey([names('ACR')])))).toEqual(['registry-secrets-unproven'])
    expect(rulesOf(judgedWith(survey([], { allRead: false })))).toEqual(['secrets-not-checked'])
  })
})
