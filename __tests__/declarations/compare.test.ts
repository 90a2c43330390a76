import { describe, expect, it } from '@jest/globals'
import { declarationChanges } from '../../src/run/effective-config.ts'
import { parseDeclarations } from '../../src/declarations/parse.ts'
import type { Declarations } from '../../src/declarations/declarations.ts'

function declared(text: string): Declarations {
  const { declarations, problems } = parseDeclarations(text, 'config.yml')
  expect(problems).toEqual([])
  return declarations
}

describe('declarationChanges', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'a new grant',
      '',
      'grants: [{package: ghcr.io/a/b}]',
      ['adds the grant for ghcr.io/a/b, for codespaces alone']
    ],
    [
      'a grant that is gone',
      'grants: [{package: ghcr.io/a/b, prebuilds: true}]',
      '',
      ['removes the grant for ghcr.io/a/b, for codespaces and prebuilds']
    ],
    [
      'a grant that is wider',
      'grants: [{package: ghcr.io/a/b}]',
      'grants: [{package: ghcr.io/a/b, prebuilds: true}]',
      ['changes the grant for ghcr.io/a/b: for codespaces alone becomes for codespaces and prebuilds']
    ],
    [
      'other secrets',
      'registries: [{server: a.io, secrets: A}]',
      'registries: [{server: a.io, secrets: B}]',
      [
        'changes the registry a.io: with the secrets A_CONTAINER_REGISTRY_* becomes with the secrets B_CONTAINER_REGISTRY_*'
      ]
    ],
    [
      'a new ignore',
      '',
      'ignore: [{rule: image-not-found, reason: x}]',
      ['adds the ignore of image-not-found for every image, with no end']
    ],
    [
      'an ignore with a later end',
      'ignore: [{rule: image-not-found, image: a/*, reason: x, until: 2027-01-01}]',
      'ignore: [{rule: image-not-found, image: a/*, reason: x, until: 2028-01-01}]',
      ['changes the ignore of image-not-found for a/*: until 2027-01-01 becomes until 2028-01-01']
    ],
    ['the list of allowed images', '', 'allowed-images: []', ['adds a list of allowed images']],
    ['its end', 'allowed-images: [a]', '', ['removes the list of allowed images']],
    [
      'its entries',
      'allowed-images: [a, b]',
      'allowed-images: [c, b]',
      ['adds c to the allowed images', 'removes a from the allowed images']
    ]
  ])('names %s', (_, base, head, sentences) => {
    expect(declarationChanges(declared(base), declared(head))).toEqual(sentences)
  })

  it('is empty where only order, comments, places and reasons differ', () => {
    const base = declared(
      'grants: [{package: ghcr.io/a/b}, {package: ghcr.io/a/c}]\nallowed-images: [a, b]\nignore: [{rule: image-not-found, reason: x}]'
    )
    const head = declared(
      '# moved\nignore: [{rule: image-not-found, reason: better}]\nallowed-images: [b, a]\ngrants: [{package: ghcr.io/a/c}, {package: ghcr.io/a/b, prebuilds: false}]'
    )
    expect(declarationChanges(base, head)).toEqual([])
  })
})
