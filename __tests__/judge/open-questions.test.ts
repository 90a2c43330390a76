import { describe, expect, it } from '@jest/globals'
import type { PackageAnswer } from '../../src/github/types.ts'
import { namesCanMatter, ownTokenCanMatter } from '../../src/judge/open-questions.ts'
import * as made from './facts-builders.ts'
import { allowed, imageFacts, notFound, packageOf, refused, silent } from './facts-builders.ts'

describe("the pull with the repository's own token", () => {
  const notRead = { read: 'refused', status: 403, detail: 'it may not (403)' } as const
  it.each<[string, PackageAnswer, boolean]>([
    ['a private package', packageOf('private'), true],
    ['one that the API does not show', made.packageNotFound, true],
    ['an internal package', packageOf('internal'), false],
    ['a public package that is refused', packageOf('public'), false],
    ['one of which the API says nothing', notRead, false]
  ])('may decide about %s: %s', (_name, look, expected) => {
    expect(ownTokenCanMatter(look)).toBe(expected)
  })
})

describe('the names of secrets', () => {
  const given = made.triple('ACR', allowed())
  it.each([
    ['refused to people without a login', imageFacts('a.example/x:1', { anonymous: refused() }), true],
    ['public', imageFacts('a.example/x:1', { anonymous: allowed() }), false],
    ['not there', imageFacts('a.example/x:1', { anonymous: notFound }), false],
    ['of a silent registry', imageFacts('a.example/x:1', { anonymous: silent() }), false],
    [
      'that a login of the run pulls from a registry silent to others',
      imageFacts('a.example/x:1', { anonymous: silent(), triples: [given] }),
      true
    ]
  ])('may decide about an image %s', (_name, image, expected) => {
    const discovery = made.discovery([made.use(image.reference.text)])
    expect(namesCanMatter(discovery, made.facts([image]), made.policy)).toBe(expected)
  })
})
