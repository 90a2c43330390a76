import { describe, expect, it } from '@jest/globals'
import { circleFinding, type Installed } from '../../../src/discovery/features/circle.ts'
import type { Relation } from '../../../src/discovery/features/relation.ts'

/** A Feature like `a:1`, whose key is all of it and whose resource is `a`. */
function feature(name: string, ...entries: readonly (readonly [Relation, string])[]): Installed {
  const waits = entries.map(([relation, target], index) => ({
    relation,
    target,
    place: { file: name, line: index + 1, column: 1, endLine: index + 1, endColumn: 2 }
  }))
  return { label: name, key: name, resource: name.split(':')[0] ?? '', waits }
}

describe('circleFinding', () => {
  it.each<[string, readonly Installed[]]>([
    ['nothing', []],
    [
      'a chain',
      [feature('a:1', ['dependsOn', 'b:1']), feature('b:1', ['installsAfter', 'c']), feature('c:1')]
    ],
    ['an entry for what is not installed', [feature('a:1', ['installsAfter', 'b'], ['dependsOn', 'c:1'])]],
    ['another version of itself', [feature('a:1', ['dependsOn', 'a:2']), feature('a:2')]],
    ['any version, of which one waits for nothing', [feature('a:1', ['installsAfter', 'a']), feature('a:2')]]
  ])('finds an order for %s', (_name, features) => {
    expect(circleFinding(features)).toBeNull()
  })

  it.each<[string, string, string, readonly Installed[]]>([
    ['itself', '`a:1` → `a:1`', 'a:1', [feature('a:1', ['installsAfter', 'a'])]],
    [
      'two of both relations',
      '`a:1` → `b:1` → `a:1`',
      'b:1',
      [feature('a:1', ['dependsOn', 'b:1']), feature('b:1', ['installsAfter', 'a'])]
    ],
    [
      'what only leads to the circle',
      '`b:1` → `c:1` → `b:1`',
      'c:1',
      [
        feature('a:1', ['dependsOn', 'b:1']),
        feature('b:1', ['installsAfter', 'd'], ['installsAfter', 'c']),
        feature('c:1', ['dependsOn', 'b:1']),
        feature('d:1')
      ]
    ]
  ])('tells %s at the entry that closes the circle', (_name, circle, file, features) => {
    expect(circleFinding(features)).toMatchObject({
      rule: 'invalid-configuration',
      message: expect.stringContaining(`in a circle: ${circle}.`) as unknown,
      location: { file }
    })
  })

  it('is quick where each of 20,000 waits for the next', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      feature(`f${String(index)}:1`, ['dependsOn', `f${String(index + 1)}:1`], ['installsAfter', 'f19999'])
    )
    expect(circleFinding(chain)).toMatchObject({
      message: expect.stringContaining('`f19999:1` → `f19999:1`') as unknown
    })
  })

  it('shows both ends of a long circle', () => {
    const features = Array.from({ length: 300 }, (_, index) =>
      feature(`f${String(index)}:1`, ['dependsOn', `f${String((index + 1) % 300)}:1`])
    )
    const { message = '' } = circleFinding(features) ?? {}
    expect(message).toContain('`f0:1` → `f1:1` → `f2:1` → `f3:1` → `f4:1` → … → `f296:1` →')
    expect(message).toContain('→ `f299:1` → `f0:1`.')
  })
})
