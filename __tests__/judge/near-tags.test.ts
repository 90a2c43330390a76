import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { nearestTags } from '../../src/judge/missing-image.ts'

describe('the tags that are named in place of one that is not there', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['99', ['24-bookworm', '25', '26', 'latest'], ['26', '25', '24-bookworm']],
    ['8.0-nobel', ['8.0', '8.0-jammy', '8.0-noble', '9.0-noble'], ['8.0-noble', '8.0-jammy', '8.0']],
    ['18-buster', ['16-buster', '18', '18-bookworm', 'buster'], ['18-bookworm', '18', '16-buster']],
    ['3.15', ['2.7', '3', '3.10', '3.13', '3.14', '3.14-rc'], ['3.14', '3.13', '3.10']],
    ['v2.1.0', ['2.0.0', '2.1.0'], ['2.1.0', '2.0.0']],
    ['lates', ['1', 'latest', 'main'], ['latest', '1', 'main']],
    ['latest', ['1.0', '1.10', '1.2', 'main'], ['1.10', '1.2', '1.0']],
    ['22-bookworm', ['20-bookworm', '21-alpine', '24-bookworm'], ['24-bookworm', '20-bookworm', '21-alpine']],
    ['1', [`sha256-${'a'.repeat(64)}.sig`, '1'], []]
  ])('%s', (missing, tags, expected) => {
    expect(nearestTags(missing, tags)).toEqual(expected)
  })

  it('are some of those that exist, each once, whatever they are called', () => {
    const tag = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/)
    fc.assert(
      fc.property(tag, fc.uniqueArray(tag), (missing, tags) => {
        const near = nearestTags(missing, tags)
        expect(near.length).toBeLessThanOrEqual(3)
        expect(new Set(near).size).toBe(near.length)
        expect(tags).toEqual(expect.arrayContaining([...near]))
        expect(near).not.toContain(missing)
      })
    )
  })
})
