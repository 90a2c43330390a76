import { describe, expect, it } from '@jest/globals'
import type { Facts, ImageFacts } from '../../src/evidence/types.ts'
import * as made from './facts-builders.ts'
import { accessOf, allowed, judgeOne, packageOf } from './facts-builders.ts'

const ghcr = 'ghcr.io/acme/devbox:2'
const linked = { package: packageOf('private', 'acme/web'), tokens: [made.ownTokenOk] }
const acr = 'mycompany.azurecr.io/devbox:2'

function verdicts(
  text: string,
  image: Partial<ImageFacts>,
  level: 'repository' | null,
  over: Partial<Facts> = {}
) {
  const secrets = made.survey([made.names('ACR')], { prebuildToken: level })
  const declarations = made.declarations({
    grants: [made.grant('ghcr.io/acme/granted', true)],
    registries: [made.declared('mycompany.azurecr.io', 'ACR')]
  })
  return judgeOne(made.imageFacts(text, image), { secrets, declarations, ...over })
}
const pair = (...args: Parameters<typeof verdicts>) =>
  accessOf(verdicts(...args))
    .slice(0, 2)
    .join(' ')

describe('prebuilds that log in to GitHub as the account of CODESPACES_PREBUILD_TOKEN', () => {
  it.each<[string, string, Partial<ImageFacts>, string, string]>([
    ['a package that inherits', ghcr, linked, 'yes yes', 'yes unknown'],
    ['an internal package', ghcr, { package: packageOf('internal') }, 'yes yes', 'yes unknown'],
    ['a granted package', 'ghcr.io/acme/granted:1', {}, 'yes yes', 'yes unknown'],
    ['a package that the team does not get', ghcr, { tokens: [made.ownTokenRefused] }, 'no no', 'no no'],
    ['a public package', ghcr, { anonymous: allowed() }, 'yes yes', 'yes yes'],
    ['an image of another registry', acr, {}, 'yes yes', 'yes yes']
  ])('%s', (_name, text, image, without, with_) => {
    expect(pair(text, image, null)).toBe(without)
    expect(pair(text, image, 'repository')).toBe(with_)
  })

  it('says so in the evidence, of what is not public', () => {
    const told = (text: string, image: Partial<ImageFacts>) =>
      verdicts(text, image, 'repository').images[0]?.evidence.filter(({ detail }) =>
        detail.startsWith('CODESPACES_PREBUILD_TOKEN exists at repository level')
      ).length
    expect(told(ghcr, linked)).toBe(1)
    expect(told(ghcr, { anonymous: allowed() })).toBe(0)
    expect(told(acr, {})).toBe(0)
  })

  it('a package of npm', () => {
    const packages = [
      made.packageFacts('npm.pkg.github.com', '@acme/ui', packageOf('internal')),
      made.packageFacts('npm.pkg.github.com', '@acme/open', packageOf('public'))
    ]
    const secrets = made.survey([], { prebuildToken: 'organization' })
    const { packages: judged } = made.judgeAll([], made.facts([], { packages, secrets }))
    expect(judged.map(({ access }) => access.prebuild)).toEqual(['unknown', 'yes'])
    expect(judged.map(({ evidence }) => JSON.stringify(evidence).includes('organization level'))).toEqual([
      true,
      false
    ])
  })
})
