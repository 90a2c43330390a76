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

  it('says where and what, where the fix has nothing to open, to run or to write', () => {
    const at = { use: devbox }
    const named = { ...fix, text: 'Correct .devcontainer/devcontainer.json:3:13.' }
    const next = (own: Fix): ReturnType<typeof nextStep> =>
      nextStep(report({ conclusion: 'fail', findings: [found('image-not-found', 'It is gone.', [own], at)] }))
    expect(next(fix)).toMatchObject({ text: 'It is gone. Do it.', place: { verb: 'At', span: { line: 3 } } })
    expect(next(named)).toMatchObject({ text: `${named.text} It is gone.`, place: null })
    expect(next({ ...fix, url: 'https://a.b/c' })).toMatchObject({ text: 'Do it.', place: null })
  })

  it('prefers what frees most images, and names them', () => {
    const login = { text: 'Log in.', command: 'x', who: 'repository administrator' } as const
    const findings = [
      found('image-not-found', 'x', [fix], { image: 'a/gone:1' }),
      found('registry-secrets-missing', 'x', [login], { image: 'a/b:1' }),
      found('registry-secrets-missing', 'x', [login], { image: 'a/c:1' })
    ]
    const value = report({ conclusion: 'fail', findings })
    expect(nextStep(value)).toMatchObject({ text: 'Log in.', images: ['a/b:1', 'a/c:1'] })
    expect(renderSummary(value)).toContain(
      '**Next:** Log in. For `a/b:1`, `a/c:1`. _(repository administrator)_'
    )
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

  it('gives the message alone where the finding has no place', () => {
    const broken = report({ conclusion: 'fail', findings: [found('limit-reached', 'Too many files.')] })
    expect(nextStep(broken)).toEqual({
      text: 'Too many files.',
      who: null,
      place: null,
      alike: 0,
      images: []
    })
  })

  it.each([
    ['declared-grant', 'run the check inside a codespace of acme/web'],
    ['declared-registry', 'the three values of the secrets']
  ] as const)('says how to prove what only a %s says, without any finding', (claim, words) => {
    const declared = image('ghcr.io/acme/devbox:2', {
      evidence: [{ claim, result: 'allowed', detail: 'x' }]
    })
    const names = [declared.reference]
    const reason = { kind: 'missing-proof', audience: 'team', images: names, declared: names } as const
    const value = report({ conclusion: 'fail', images: [declared], reason })
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
    const images = [unknown]
    const reason = { kind: 'missing-proof', audience: 'team', images: ['a.b/c:1'], declared: [] } as const
    expect(nextStep(report({ conclusion: 'fail', images, reason, findings }))?.text).toBe('x Do it.')
    expect(nextStep(report({ conclusion: 'fail', images, reason }))?.text).toMatch(
      /^Look at the evidence on a\.b\/c:1/
    )
  })
})
