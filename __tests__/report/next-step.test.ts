import { describe, expect, it } from '@jest/globals'
import type { Fix } from '../../src/model.ts'
import { nextStep } from '../../src/report/next-step.ts'
import { stepLog } from '../../src/report/step-log.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderText } from '../../src/report/text.ts'
import { failing, found, healthy, image, pullRequest, report, sourceLine } from './reports.ts'

const plain = { width: 80, colour: false, unicode: false }
const fix: Fix = { text: 'Do it.', who: 'organization owner' }

describe('the next step', () => {
  it('is the first fix of the heaviest finding, with its page', () => {
    expect(nextStep(failing)).toMatchObject({ who: 'package administrator', text: expect.any(String) })
    const findings = [
      found('cli-cannot-parse', 'a warning.', [{ ...fix, text: 'Something else.' }]),
      found('image-not-found', 'It is gone.', [{ ...fix, url: 'https://a.b/c' }])
    ]
    expect(nextStep(report({ conclusion: 'fail', findings }))).toEqual({
      text: 'Do it.',
      url: 'https://a.b/c',
      who: 'organization owner'
    })
  })

  it('is none where all is well, or advice is all there is', () => {
    expect(nextStep(healthy)).toBeNull()
    expect(nextStep(report({ findings: [found('secrets-not-checked', 'x', [fix])] }))).toBeNull()
  })

  it('is the message where nothing is offered that fixes it', () => {
    const broken = report({ conclusion: 'fail', findings: [found('limit-reached', 'Too many files.')] })
    expect(nextStep(broken)).toEqual({ text: 'Too many files.', who: null })
  })

  it('is a run that asks, where nobody was asked', () => {
    const skipped = { claim: 'anonymous-pull', result: 'skipped', detail: 'the run is offline' } as const
    const unknown = image('a.b/c:1', {
      access: { team: 'unknown', prebuild: 'unknown', outside: null },
      evidence: [skipped]
    })
    const value = report({ conclusion: 'incomplete', images: [unknown] })
    expect(nextStep(value)?.text).toContain('without `offline`')
    expect(nextStep({ ...value, requests: { 'a.b': 1 } })).toBeNull()
  })

  it.each([
    ['declared-grant', 'inside a codespace of acme/web'],
    ['declared-registry', 'the three values of the secrets']
  ] as const)('says how to prove what only a %s says, without any finding', (claim, words) => {
    const declared = image('ghcr.io/acme/devbox:2', {
      evidence: [{ claim, result: 'allowed', detail: 'x' }]
    })
    const names = [declared.reference]
    const reason = { kind: 'missing-proof', audience: 'team', images: names, declared: names } as const
    expect(nextStep(report({ conclusion: 'fail', images: [declared], reason }))?.text).toContain(words)
  })

  it.each(['secrets-not-checked', 'registry-secrets-unproven'] as const)(
    'is no declaration where proof is required (%s), and stands in every form',
    rule => {
      const unknown = image('a.b/c:1', { access: { team: 'unknown', prebuild: 'unknown', outside: null } })
      const reason = { kind: 'missing-proof', audience: 'team', images: ['a.b/c:1'], declared: [] } as const
      const findings = [found(rule, 'x', [fix], { image: 'a.b/c:1' })]
      const about = pullRequest({ sameOnBase: false })
      const value = report({ conclusion: 'fail', images: [unknown], reason, findings, pullRequest: about })
      const text =
        'Give the check the three values of the secrets for a.b as environment variables of the same names, so that it pulls a.b/c:1 with them; or leave `require-proof` off pull requests.'
      expect(nextStep(value)?.text).toBe(text)
      const terminal = renderText(value, { style: plain, sourceLine }).replace(/\s+/g, ' ')
      expect(terminal).toContain(`Next: ${text}`)
      expect(renderSummary(value)).toContain('**Next**: Give the check the three values')
    }
  )

  it('fixes what leaves an image unproven where proof is required, whatever else is there', () => {
    const unknown = image('a.b/c:1', { access: { team: 'unknown', prebuild: 'unknown', outside: null } })
    const findings = [
      found('cli-cannot-parse', 'another', [{ ...fix, text: 'Something else.' }]),
      found('package-access-unproven', 'x', [fix], { image: 'a.b/c:1' })
    ]
    const images = [unknown]
    const reason = { kind: 'missing-proof', audience: 'team', images: ['a.b/c:1'], declared: [] } as const
    expect(nextStep(report({ conclusion: 'fail', images, reason, findings }))?.text).toBe('Do it.')
    expect(nextStep(report({ conclusion: 'fail', images, reason }))?.text).toMatch(
      /^Look at the evidence on a\.b\/c:1/
    )
  })
})

describe('the log of a step', () => {
  it('folds the details, and ends with the verdict and the next step', () => {
    const { groups, ending } = stepLog(failing, sourceLine, plain)
    expect(groups.map(({ title }) => title)).toEqual([
      'Every finding, with every way to fix it',
      'What to send to whom',
      'Evidence: what was asked, what was answered',
      'Not looked at'
    ])
    expect(groups.every(({ text }) => text !== '')).toBe(true)
    const lines = ending.split('\n')
    const verdict = lines.findIndex(line => line.startsWith('fail: '))
    const next = lines.findIndex(line => line.startsWith('  Next: '))
    expect(lines[0]).toMatch(/^ {2}TEAM/)
    expect([verdict > 0, next > verdict]).toEqual([true, true])
  })

  it('of a passing check has nothing to open', () => {
    const { groups, ending } = stepLog(healthy, sourceLine, plain)
    expect(groups).toEqual([])
    expect(ending).toMatch(/pass: The team can pull all 2 images\.$/)
  })
})
