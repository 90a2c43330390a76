import { describe, expect, it } from '@jest/globals'
import * as made from './facts-builders.ts'
import { allowed, imageFacts, judgeOne, names, notFound, rulesOf, survey, use } from './facts-builders.ts'
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

describe('initializeCommand that may make the image', () => {
  const made = (mayBeMadeBy?: string) => [use(text, mayBeMadeBy === undefined ? {} : { mayBeMadeBy })]

  it('leaves unknown what a registry refuses, and says so in a warning', () => {
    const certain = judgeOne(imageFacts(text), { secrets: survey([]) }, {}, made())
    expect(words(certain)).toMatch(/^no no/)
    const open = judgeOne(imageFacts(text), { secrets: survey([]) }, {}, made('make image'))
    expect(words(open)).toMatch(/^unknown unknown/)
    expect(open.conclusion).toBe('incomplete')
    expect(rulesOf(open)).toEqual(rulesOf(certain))
    expect(open.findings.map(({ severity, notes }) => [severity, notes[0]])).toEqual([
      ['warning', '`initializeCommand` (`make image`) may make the image, so that nothing pulls it.']
    ])
  })

  it('leaves unknown what is not there', () => {
    const missing = imageFacts(text, { anonymous: notFound })
    expect(words(judgeOne(missing, {}, {}, made()))).toMatch(/^no no/)
    expect(words(judgeOne(missing, {}, {}, made('docker load')))).toMatch(/^unknown unknown/)
  })

  it('takes nothing from what is proven, nor from a use that it does not serve', () => {
    const open = { anonymous: allowed() }
    expect(words(judgeOne(imageFacts(text, open), {}, {}, made('make image')))).toMatch(/^yes yes/)
    const both = [...made('make image'), use(text, { configuration: '.devcontainer/b/devcontainer.json' })]
    expect(words(judgeOne(imageFacts(text), { secrets: survey([]) }, {}, both))).toMatch(/^no no/)
  })
})

describe('an image that one place may make and another pulls', () => {
  it('is one image of one finding', () => {
    const uses = [use(text), use(text, { ...made.span(made.path, 9, 1), mayBeMadeBy: 'make image' })]
    const { findings } = judgeOne(imageFacts(text), { secrets: survey([]) }, {}, uses)
    expect(findings.map(({ rule, images }) => [rule, images])).toEqual([['registry-secrets-missing', [text]]])
    expect(findings[0]?.message).not.toMatch(/2 images/)
  })
})
