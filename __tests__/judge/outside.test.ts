import { describe, expect, it } from '@jest/globals'
import type { ImageFacts } from '../../src/evidence/types.ts'
import type { Visibility } from '../../src/github/types.ts'
import type { Policy } from '../../src/judge/types.ts'
import * as made from './facts-builders.ts'
import { allowed, notFound, packageNotFound, packageOf, refused, silent } from './facts-builders.ts'

const ghcr = 'ghcr.io/acme/devbox:2'
const acr = 'mycompany.azurecr.io/devbox:2'

function judged(
  text: string,
  image: Partial<ImageFacts>,
  visibility: Visibility,
  forking: boolean | null,
  wishes: Partial<Policy> = {}
) {
  const repositoryAnswer = made.repositoryOf(visibility, 'Organization', 'acme/web', forking)
  const secrets = made.survey([made.names('ACR')])
  const declarations = made.declarations({ registries: [made.declared('mycompany.azurecr.io', 'ACR')] })
  return made.judgeOne(made.imageFacts(text, image), { repositoryAnswer, secrets, declarations }, wishes)
}

const outsideOf = (...args: Parameters<typeof judged>) => made.accessOf(judged(...args))[2]
const isPublic = { anonymous: allowed() }

describe('who is outside', () => {
  it.each<[string, Visibility, boolean | null, unknown]>([
    ['a public repository: anybody', 'public', null, 'yes'],
    ['a public one whose forks are off: anybody all the same', 'public', false, 'yes'],
    ['a private one that permits forking: its readers', 'private', true, 'yes'],
    ['an internal one that permits forking: its readers', 'internal', true, 'yes'],
    ['a private one that permits none: nobody', 'private', false, null],
    ['an internal one that permits none: nobody', 'internal', false, null],
    ['a private one where that was not read: nobody', 'private', null, null]
  ])('of %s', (_name, visibility, forking, expected) => {
    expect(outsideOf(acr, isPublic, visibility, forking)).toBe(expected)
  })
})

describe('what readers get who may fork', () => {
  it.each<[string, string, Partial<ImageFacts>, string]>([
    ['what everybody gets', ghcr, isPublic, 'yes'],
    ['no image of another registry that is refused', acr, { anonymous: refused() }, 'no'],
    ['nothing that is not there', acr, { anonymous: notFound }, 'no'],
    ['no tag of a package that is not there', ghcr, { anonymous: notFound }, 'no'],
    [
      'no tag that a token did not find',
      ghcr,
      { tokens: [made.tokenLook('other-token-pull', notFound)] },
      'no'
    ],
    ['perhaps a private package of GitHub', ghcr, { package: packageOf('private') }, 'unknown'],
    ['perhaps an internal package of GitHub', ghcr, { package: packageOf('internal') }, 'unknown'],
    ['perhaps a package that the API does not show', ghcr, { package: packageNotFound }, 'unknown'],
    ['no public package that the registry refuses', ghcr, { package: packageOf('public') }, 'no'],
    ['nothing known without an answer', acr, { anonymous: silent() }, 'unknown']
  ])('%s', (_name, text, image, expected) => {
    expect(outsideOf(text, image, 'private', true)).toBe(expected)
    expect(outsideOf(text, image, 'private', false)).toBeNull()
  })

  it('a package of npm that is not public may be theirs too', () => {
    const packages = ['private', 'internal', 'public'].map(visibility =>
      made.packageFacts('npm.pkg.github.com', `@acme/${visibility}`, packageOf(visibility as Visibility))
    )
    const all = made.facts([], {
      packages,
      repositoryAnswer: made.repositoryOf('private', 'Organization', 'acme/web', true)
    })
    expect(made.judgeAll([], all).packages.map(({ access }) => access.outside)).toEqual([
      'unknown',
      'unknown',
      'unknown'
    ])
  })
})

describe('outside-contributors-blocked', () => {
  const blocked = (...args: Parameters<typeof judged>) =>
    judged(...args).findings.filter(({ rule }) => rule === 'outside-contributors-blocked')

  it('speaks of readers where the repository is not public', () => {
    const [found] = blocked(acr, {}, 'private', true)
    expect(found?.severity).toBe('notice')
    expect(found?.message).toBe(`Readers without write access cannot pull ${acr}.`)
    expect(found?.notes[0]).toContain('acme/web is private and may be forked by its readers')
    expect(made.saidBy(found)).not.toContain('is public')
  })

  it('weighs an error for a run that names the audience', () => {
    expect(blocked(acr, {}, 'internal', true, { audiences: ['outside'] })[0]?.severity).toBe('error')
  })

  it('says nothing where there are no such readers, nor of a package of GitHub', () => {
    expect(blocked(acr, {}, 'private', false)).toEqual([])
    const linked = { package: packageOf('private', 'acme/web'), tokens: [made.ownTokenOk] }
    expect(blocked(ghcr, linked, 'private', true)).toEqual([])
    expect(blocked(ghcr, linked, 'public', null)).toHaveLength(1)
  })

  it('offers to make public only what R may own', () => {
    const image = { package: packageOf('private'), triples: [made.triple('ACR', allowed())] }
    const offers = (text: string) =>
      blocked(text, image, 'public', null).flatMap(({ fixes }) => fixes.map(({ text: said }) => said))
    expect(offers(ghcr).at(-1)).toMatch(/^Make the package public/)
    expect(offers('ghcr.io/other/devbox:2')).toHaveLength(2)
    expect(offers('ghcr.io/other/devbox:2').join()).not.toContain('Make the package public')
  })
})
