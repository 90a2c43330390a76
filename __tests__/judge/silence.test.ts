import { describe, expect, it } from '@jest/globals'
import type { ImageFacts } from '../../src/evidence/facts.ts'
import type { NoAnswerCause } from '../../src/registry/fetch.ts'
import { imageFacts, judgeOne, packageFacts } from './facts-builders.ts'
import * as made from './facts-builders.ts'

const acr = 'mycompany.azurecr.io/devbox:2'
const devbox = 'ghcr.io/acme/devbox:2'
const advice = (text: string, over: Partial<ImageFacts>, run = made.inActions) =>
  judgeOne(imageFacts(text, over), { run }).findings[0]?.fixes[0]?.text
const silent = (cause: NoAnswerCause, detail: string) =>
  ({ anonymous: { result: 'unreachable', cause, detail } }) as const

describe('what to do about silence names the host that did not answer', () => {
  it.each<readonly [NoAnswerCause, string, string]>([
    [
      'time-out',
      'mycompany.azurecr.io gave no whole answer within 30 seconds',
      'mycompany.azurecr.io can be reached'
    ],
    [
      'dns',
      'auth.example.com gave no answer: the name could not be resolved',
      'the name auth.example.com is right'
    ],
    ['tls', 'auth.example.com:8443 gave no answer: tls', 'the certificate of auth.example.com:8443'],
    ['server-error', 'auth.example.com answered 502', 'auth.example.com has a fault of its own'],
    ['realm-refused', 'the token service is not asked', 'mycompany.azurecr.io is the registry that is meant'],
    ['connection', 'the body broke off', 'mycompany.azurecr.io can be reached']
  ])('%s: %s', (cause, detail, words) => {
    expect(advice(acr, silent(cause, detail))).toContain(words)
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
    expect(findings[0]?.fixes[0]?.text).toContain('api.github.com can be reached')
  })
})

describe('a rate limit says when to try again', () => {
  it.each([
    [
      'docker.io limits the rate of requests (429); try again after 2026-11-21T10:00:00Z',
      'after 2026-11-21T10:00:00Z'
    ],
    ['docker.io limits the rate of requests (429); try again later', 'later'],
    ['AWS answered that it is asked too often (Throttling): try again in a minute', 'in a minute']
  ])('%s', (detail, when) => {
    expect(advice(acr, silent('rate-limited', detail))).toBe(`Run the check again ${when}.`)
  })

  it("GitHub's", () => {
    const detail = "GitHub's rate limit is reached (403); try again in 30 seconds"
    expect(advice(devbox, { package: { read: 'unreachable', detail } })).toBe(
      'Run the check again in 30 seconds.'
    )
  })

  it('and that addresses share it, only where the pull without credentials met it', () => {
    const message = (over: Partial<ImageFacts>) => judgeOne(imageFacts(acr, over)).findings[0]?.message
    expect(message(silent('rate-limited', 'too often'))).toContain('limited by address')
    expect(message(silent('time-out', 'late'))).not.toContain('limited by address')
  })
})
