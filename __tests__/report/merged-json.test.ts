import { describe, expect, it } from '@jest/globals'
import { smallestPolicy } from '../../src/judge/ecr-advice.ts'
import { joinedPatch } from '../../src/report/markdown/fixes.ts'
import { mergedJson } from '../../src/report/markdown/fixes.ts'

describe('JSON texts as one', () => {
  it('policies for several repositories are one policy with every repository', () => {
    const arns = ['a', 'b', 'c'].map(name => `arn:aws:ecr:eu-west-1:123456789012:repository/${name}`)
    expect(joinedPatch(arns.map(arn => smallestPolicy([arn])))).toBe(smallestPolicy(arns))
  })

  it('never allows more than the texts together', () => {
    const allow = (action: string, resource: string): string =>
      JSON.stringify({ Statement: [{ Action: [action], Resource: [resource] }] })
    expect(JSON.parse(joinedPatch([allow('a', 'x'), allow('b', 'y')]))).toEqual({
      Statement: [
        { Action: ['a'], Resource: ['x'] },
        { Action: ['b'], Resource: ['y'] }
      ]
    })
  })

  it('merges members', () => {
    const asked = (name: string): string =>
      JSON.stringify({ customizations: { codespaces: { repositories: { [name]: { packages: 'read' } } } } })
    expect(JSON.parse(joinedPatch([asked('a/b'), asked('a/c')]))).toEqual({
      customizations: {
        codespaces: { repositories: { 'a/b': { packages: 'read' }, 'a/c': { packages: 'read' } } }
      }
    })
  })

  it.each([
    ['a contradiction', ['{"a":1}', '{"a":2}']],
    ['a text that is no JSON', ['{"a":1}', 'grants:\n  - x']],
    ['what is no object', ['[1]', '[2]']],
    ['nothing', []]
  ])('are left as they are for %s', (_what, texts) => {
    expect(mergedJson(texts)).toBeNull()
  })
})
