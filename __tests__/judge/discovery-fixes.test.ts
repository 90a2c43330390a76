import { describe, expect, it } from '@jest/globals'
import type { RuleId } from '../../src/rules/catalogue.ts'
import { finding } from '../../src/rules/finding.ts'
import { allowed, imageFacts, judgeOne } from './facts-builders.ts'
import { acr } from './scenarios.ts'

const place = { file: 'a/b.json', line: 6, column: 3, endLine: 6, endColumn: 9 }

describe('each finding of the files has a next step', () => {
  const fixesOf = (rule: RuleId, own: Parameters<typeof finding>[1]['fixes'] = []) =>
    judgeOne(imageFacts(acr, { anonymous: allowed() }), {}, {}, undefined, {
      findings: [finding(rule, { message: 'It is wrong.', location: place, fixes: own })]
    }).findings[0]?.fixes ?? []

  it.each([
    ['invalid-configuration', 'Correct a/b.json:6:3'],
    ['configuration-not-used', 'Move a/b.json'],
    ['missing-file', 'Correct the path at a/b.json:6:3'],
    ['path-outside-repository', 'Move the file that a/b.json:6:3 names into the repository'],
    ['invalid-image-reference', 'Write the reference at a/b.json:6:3'],
    ['unresolved-variable', 'Write the value itself at a/b.json:6:3'],
    ['cli-cannot-parse', 'Write a/b.json:6:3'],
    ['package-not-seamless', 'Give codespaces a classic token'],
    ['declaration-changed', 'Review the change of a/b.json'],
    ['limit-reached', 'Make what the message names smaller'],
    ['codespaces-unavailable', 'Run the check where codespaces exist']
  ] as const)('%s', (rule, words) => {
    const [first, ...rest] = fixesOf(rule)
    expect(first?.text).toMatch(new RegExp(`^${words}.*\\.$`))
    expect(rest).toEqual([])
  })

  it('its own before that of the rule', () => {
    const own = { text: 'Do this.', who: 'package administrator' } as const
    expect(fixesOf('missing-file', [own])).toMatchObject([own])
  })
})
