import { describe, expect, it } from '@jest/globals'
import { imageFacts, judgeOne, notFound, use } from './facts-builders.ts'

const text = 'mcr.microsoft.com/base:nope'
const at = (file: string, configuration = file) => use(text, { file, configuration })

describe('an image that several places use', () => {
  it('has one finding that names every place once', () => {
    const uses = [at('a.json'), at('b.json'), at('b.json', 'other.json'), at('c.json')]
    const { findings } = judgeOne(imageFacts(text, { anonymous: notFound }), {}, {}, uses)
    expect(
      findings.map(({ rule, location, also }) => [rule, location?.file, also.map(({ file }) => file)])
    ).toEqual([['image-not-found', 'a.json', ['b.json', 'c.json']]])
  })
})
