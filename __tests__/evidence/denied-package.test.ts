import { describe, expect, it } from '@jest/globals'
import { noDeclarations } from '../../src/declarations/declarations.ts'
import { isDenied } from '../../src/evidence/denied-package.ts'
import type { ImageFacts } from '../../src/evidence/facts.ts'
import type { Visibility } from '../../src/github/facts.ts'
import * as made from '../judge/facts-builders.ts'
import { allowed, notFound, packageNotFound, packageOf, refused } from '../judge/facts-builders.ts'

const [ok, no] = [made.ownTokenOk, made.ownTokenRefused]
const other = made.tokenLook('other-token-pull', refused())

function denied(image: Partial<ImageFacts>, visibility: Visibility = 'private', grant = false): boolean {
  const declarations = { ...noDeclarations, grants: grant ? [made.grant('ghcr.io/Acme/devbox')] : [] }
  const repositoryLook = made.repositoryOf(visibility)
  return isDenied(made.imageFacts('ghcr.io/acme/devbox:2', image), {
    repository: 'acme/web',
    repositoryLook,
    declarations
  })
}

describe('whether table 3.2 can only say no', () => {
  it.each<[string, Partial<ImageFacts>, Visibility, boolean]>([
    ['8: internal in public', { package: packageOf('internal') }, 'public', true],
    ['7: internal in private', { package: packageOf('internal'), tokens: [no] }, 'private', false],
    ['9: linked, refused', { package: packageOf('private', 'Acme/Web'), tokens: [no] }, 'private', true],
    ['9: linked, in public, no own token', { package: packageOf('private', 'acme/web') }, 'public', false],
    ['9: linked, pulls', { package: packageOf('private', 'acme/web'), tokens: [ok] }, 'private', false],
    ['10: not linked, pulls', { tokens: [ok] }, 'public', false],
    ['11: private in public', {}, 'public', true],
    ['12: not granted', { tokens: [no] }, 'private', true],
    ['12: no own token', { tokens: [other] }, 'private', false],
    ['13: public for the API', { package: packageOf('public'), tokens: [no] }, 'public', false],
    ['13: an unknown visibility', { package: packageOf('unknown'), tokens: [no] }, 'public', false],
    ['14: not found', { package: packageNotFound, tokens: [no] }, 'private', true],
    ['14: not found, no own token', { package: packageNotFound, tokens: [other] }, 'public', false],
    ['2: no such tag', { tokens: [made.tokenLook('other-token-pull', notFound)] }, 'public', false],
    ['1: public', { anonymous: allowed() }, 'public', false],
    ['another registry', { package: null, tokens: [no] }, 'public', false]
  ])('%s', (_name, image, visibility, expected) => {
    expect(denied(image, visibility)).toBe(expected)
  })

  it('a declared grant', () => {
    expect(denied({ tokens: [no] }, 'private', true)).toBe(false)
  })
})
