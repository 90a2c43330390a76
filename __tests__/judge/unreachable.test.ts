import { describe, expect, it } from '@jest/globals'
import type { ImageFacts } from '../../src/evidence/types.ts'
import type { NoAnswerCause, UnreachableParty } from '../../src/http/types.ts'
import { imageFacts, judgeOne, packageFacts } from './facts-builders.ts'
import * as made from './facts-builders.ts'

const acr = 'mycompany.azurecr.io/devbox:2'
const devbox = 'ghcr.io/acme/devbox:2'
const advice = (text: string, over: Partial<ImageFacts>, run = made.inActions) =>
  whole(judgeOne(imageFacts(text, over), { run }).findings[0]?.fixes[0])
const whole = (fix: { text: string; note?: string } | undefined) =>
  [fix?.text, fix?.note].filter(Boolean).join(' ')
const silent = (cause: NoAnswerCause, detail: string, party: UnreachableParty = {}) =>
  ({ anonymous: { result: 'unreachable', cause, detail, ...party } }) as const

describe('what to do about silence names the host that did not answer', () => {
  it.each<readonly [NoAnswerCause, string | undefined, string]>([
    ['time-out', undefined, 'mycompany.azurecr.io can be reached'],
    ['dns', 'auth.example.com', 'the name auth.example.com is right'],
    ['tls', 'auth.example.com:8443', 'the certificate of auth.example.com:8443'],
    ['server-error', 'auth.example.com', 'auth.example.com has a fault of its own'],
    ['realm-refused', undefined, 'mycompany.azurecr.io is the registry that is meant'],
    ['connection', undefined, 'mycompany.azurecr.io can be reached']
  ])('%s: %s', (cause, host, words) => {
    expect(advice(acr, silent(cause, 'a sentence', host === undefined ? {} : { host }))).toContain(words)
  })

  it.each([
    ["GitHub's API, which runs of the terminal ask too", made.inTerminal, 'api.github.com'],
    [
      'the API of an enterprise',
      { ...made.inActions, servers: { api: 'https://api.acme.ghe.com', server: 'https://acme.ghe.com' } },
      'api.acme.ghe.com'
    ]
  ])('%s', (_name, run, host) => {
    const text = advice(devbox, { package: { read: 'unreachable', detail: 'the API answered 502' } }, run)
    expect(text).toContain(`${host} can be reached`)
    expect(text).not.toContain('ghcr.io')
  })

  it('the registry, where it is silent as well', () => {
    const both = {
      ...silent('time-out', 'ghcr.io gave no answer'),
      package: { read: 'unreachable', detail: '-' }
    } as const
    expect(advice(devbox, both)).toContain('ghcr.io can be reached')
  })

  it("GitHub's API about a package of npm", () => {
    const packages = [
      packageFacts('npm.pkg.github.com', '@acme/ui', { read: 'unreachable', detail: 'the API answered 502' })
    ]
    const { findings } = judgeOne(imageFacts(acr, { anonymous: made.allowed() }), { packages })
    expect(whole(findings[0]?.fixes[0])).toContain('api.github.com can be reached')
  })
})

describe('a rate limit says when to try again', () => {
  it.each([
    [{ after: '2026-11-21T10:00:00Z' }, 'after 2026-11-21T10:00:00Z'],
    [undefined, 'later'],
    [{ seconds: 60 }, 'in a minute'],
    [{ seconds: 61 }, 'in 61 seconds']
  ])('%j', (retry, when) => {
    const party = retry === undefined ? {} : { retry }
    expect(advice(acr, silent('rate-limited', 'a sentence', party))).toBe(`Run the check again ${when}.`)
  })

  it("GitHub's", () => {
    const limited = { cause: 'rate-limited', retry: { seconds: 30 }, detail: 'a sentence' } as const
    expect(advice(devbox, { package: { read: 'unreachable', ...limited } })).toBe(
      'Run the check again in 30 seconds.'
    )
  })

  it('and that addresses share it, only where the pull without credentials met it', () => {
    const message = (over: Partial<ImageFacts>) => made.saidBy(judgeOne(imageFacts(acr, over)).findings[0])
    expect(message(silent('rate-limited', 'too often'))).toContain('limited by address')
    expect(message(silent('time-out', 'late'))).not.toContain('limited by address')
  })
})
