import { describe, expect, it } from '@jest/globals'
import type { Fix } from '../../src/model.ts'
import { nextStep } from '../../src/report/next-step.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderText } from '../../src/report/text.ts'
import { failing, found, healthy, image, many, report, sourceLine, use } from './reports.ts'

const plain = { width: 80, colour: false, unicode: false }
const fix: Fix = { text: 'Do it.', who: 'organization owner' }
const devbox = use('ghcr.io/acme/devbox:2')

describe('the next step', () => {
  it('mends the heaviest finding', () => {
    expect(nextStep(failing)).toMatchObject({ who: 'package administrator', alike: 0 })
    expect(nextStep(many)).toMatchObject({ who: 'package administrator', alike: 11 })
  })

  it('is none where all is well, or advice is all there is', () => {
    expect(nextStep(healthy)).toBeNull()
    expect(nextStep(report({ findings: [found('secrets-not-checked', 'x', [fix])] }))).toBeNull()
  })

  it('points at the heaviest finding when nothing is offered that mends it', () => {
    const broken = report({
      conclusion: 'fail',
      findings: [
        found('cli-cannot-parse', 'a warning', [fix]),
        found('invalid-configuration', 'a comma is missing.', [], { use: devbox })
      ]
    })
    expect(nextStep(broken)).toMatchObject({ text: 'a comma is missing.', place: { verb: 'Mend' } })
    expect(renderText(broken, { style: plain, sourceLine })).toContain(
      '\n  Next: Mend .devcontainer/devcontainer.json:3:13: a comma is missing.\n'
    )
    expect(renderSummary(broken).split('\n\n')[1]).toBe(
      '**Next:** Mend `.devcontainer/devcontainer.json:3:13`: a comma is missing.'
    )
  })

  it('gives the message alone where the finding has no place', () => {
    const broken = report({ conclusion: 'fail', findings: [found('limit-reached', 'Too many files.')] })
    expect(nextStep(broken)).toEqual({
      text: 'Too many files.',
      who: null,
      place: null,
      alike: 0
    })
  })

  it.each([
    ['declared-grant', 'run the check inside a codespace of acme/web'],
    ['declared-registry', 'the three values of the secrets']
  ] as const)('says how to prove what only a %s says, without any finding', (claim, words) => {
    const declared = image('ghcr.io/acme/devbox:2', {
      evidence: [{ claim, result: 'allowed', detail: 'x' }]
    })
    const value = report({ conclusion: 'fail', images: [declared] })
    expect(nextStep(value)?.text).toContain(words)
    expect(renderText(value, { style: plain, sourceLine })).toContain('\n  Next: Let a ')
    expect(renderSummary(value)).toContain('\n**Next:** Let a ')
  })

  it('mends what leaves an image unproven where proof is required', () => {
    const unknown = image('a.b/c:1', { access: { team: 'unknown', prebuild: 'unknown', outside: null } })
    const findings = [
      found('cli-cannot-parse', 'another', [{ ...fix, text: 'Something else.' }]),
      found('package-access-unproven', 'x', [fix], { image: 'a.b/c:1' })
    ]
    expect(nextStep(report({ conclusion: 'fail', images: [unknown], findings }))?.text).toBe('Do it.')
    expect(nextStep(report({ conclusion: 'fail', images: [unknown] }))?.text).toMatch(
      /^Look at the evidence on a\.b\/c:1/
    )
  })
})
