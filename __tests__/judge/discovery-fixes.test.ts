import { describe, expect, it } from '@jest/globals'
import type { RuleId } from '../../src/rules/catalogue.ts'
import { finding } from '../../src/rules/finding.ts'
import { allowed, imageFacts, judgeOne } from './facts-builders.ts'
import { acr } from './scenarios.ts'

describe('each finding of the files has a next step', () => {
  const fixesOf = (rule: RuleId, own: Parameters<typeof finding>[1]['fixes'] = []) =>
    judgeOne(imageFacts(acr, { anonymous: allowed() }), {}, {}, undefined, {
      findings: [finding(rule, { message: 'It is wrong.', fixes: own })]
    }).findings[0]?.fixes ?? []

  it.each([
    ['invalid-configuration', 'Correct the marked text'],
    ['configuration-not-used', 'Move the file'],
    ['missing-file', 'Add the file'],
    ['path-outside-repository', 'Keep the file in the repository'],
    ['invalid-image-reference', 'Write the reference as registry/repository:tag'],
    ['unresolved-variable', 'Write the value itself'],
    ['cli-cannot-parse', 'Write the marked text'],
    ['package-not-seamless', 'Give codespaces a classic token'],
    ['declaration-changed', 'Review the change'],
    ['limit-reached', 'Make the part that the message names smaller'],
    ['codespaces-unavailable', 'Run the check where codespaces exist']
  ] as const)('%s', (rule, words) => {
    const [first, ...rest] = fixesOf(rule)
    expect(first?.text).toMatch(new RegExp(`^${words}.*\\.$`))
    expect(rest).toEqual([])
  })

  it('its own before that of the rule', () => {
    const own = { text: 'Do this.', who: 'package administrator' } as const
    expect(fixesOf('missing-file', [own])).toEqual([own])
  })
})
