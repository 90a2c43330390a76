import { describe, expect, it } from '@jest/globals'
import type { Facts, ImageFacts } from '../../src/evidence/types.ts'
import type { PackageAnswer } from '../../src/github/types.ts'
import * as made from './facts-builders.ts'
import {
  imageFacts,
  judgeOne,
  ownTokenRefused,
  packageNotFound,
  packageOf,
  repositoryOf
} from './facts-builders.ts'

const noAccount: PackageAnswer = {
  read: 'not-found',
  ownerType: 'none',
  detail: 'there is no account oldacme (404)'
}

function first(text: string, image: Partial<ImageFacts>, over: Partial<Facts> = {}) {
  const [found] = judgeOne(imageFacts(text, image), over).findings
  return { rule: found?.rule, message: made.saidBy(found), fixes: found?.fixes ?? [] }
}

describe('an owner that GitHub does not know', () => {
  it.each<[string, string, ImageFacts['tokens']]>([
    ["R's own token is refused", 'package-not-found', [ownTokenRefused]],
    ['no token says anything of R', 'token-cannot-read-packages', []]
  ])('is what is said, and no fix speaks of settings that nobody has: %s', (_name, rule, tokens) => {
    const found = first('ghcr.io/oldacme/devbox:2', { package: noAccount, tokens })
    expect(found.rule).toBe(rule)
    expect(found.message).toContain(
      'there is no account oldacme; accounts are renamed, and ghcr.io does not forward'
    )
    expect(found.message).not.toContain('Manage Codespaces access')
    expect(found.fixes.map(({ text }) => text).join(' ')).toMatch(
      /^Correct the owner in ghcr\.io\/oldacme\/devbox/
    )
    expect(JSON.stringify(found.fixes)).not.toMatch(/settings|packages-token|grants/)
  })

  it('is one of a package of npm too', () => {
    const packages = [made.packageFacts('npm.pkg.github.com', '@oldacme/ui', noAccount)]
    const [found] = made.judgeAll([], made.facts([], { packages })).findings
    expect(found?.message).toContain('there is no account oldacme')
    expect(found?.message).toContain('npm.pkg.github.com does not forward')
  })

  it('is contradicted by a login that pulls the package', () => {
    const tokens = [made.tokenLook('other-token-pull', made.allowed()), ownTokenRefused]
    expect(first('ghcr.io/oldacme/devbox:2', { package: noAccount, tokens }).message).not.toContain(
      'no account'
    )
  })
})

describe('a package of another owner', () => {
  const text = 'ghcr.io/other/devbox:2'
  const allRead = { secrets: made.survey([]) }
  it.each<[string, Partial<ImageFacts>, Partial<Facts>]>([
    ['package-access-unproven', { package: packageOf('internal') }, {}],
    ['package-access-unproven', { package: packageOf('private') }, {}],
    ['package-access-unproven', { package: packageOf('private'), tokens: [made.ownTokenOk] }, {}],
    ['package-not-granted', { package: packageOf('private'), tokens: [ownTokenRefused] }, {}],
    ['private-package-in-public-repository', {}, { repositoryAnswer: repositoryOf('public') }],
    [
      'internal-package-in-public-repository',
      { package: packageOf('internal') },
      { repositoryAnswer: repositoryOf('public') }
    ],
    ['package-not-found', { package: packageNotFound, tokens: [ownTokenRefused] }, {}],
    ['token-cannot-read-packages', { package: packageNotFound }, {}]
  ])('is had by a login of somebody who may read it: %s', (rule, image, over) => {
    const found = first(text, image, over)
    expect(found.rule).toBe(rule)
    const login = found.fixes.filter(({ text: said }) => said.startsWith('Log in to ghcr.io'))
    expect(login).toHaveLength(1)
    expect(login[0]?.note).toMatch(/GHCR_CONTAINER_REGISTRY_SERVER.*classic token.*`read:packages`/)
    expect(login[0]?.note).toContain('it must be able to read all of them')
    expect(login[0]?.command).toBe('gh secret list --app codespaces --repo acme/web')
    const others = found.fixes.map(({ text: said }) => said).join(' ')
    expect(others).toContain('Ask other to make it public, or name another image.')
    expect(JSON.stringify(found.fixes)).not.toMatch(
      /Manage Codespaces access|Make the package|grants|\/settings"/
    )
    expect(found.message).not.toMatch(/Manage Codespaces access" could/)
    expect(login[0]?.text).toMatch(/with a classic token of somebody who may read it/)
  })

  it('a login comes first, before what R itself can do nothing about', () => {
    const found = first(text, { package: packageOf('private'), tokens: [ownTokenRefused] })
    expect(found.fixes.map(({ text: said }) => said.split(' ')[0])).toEqual(['Log', 'Ask', 'Declare'])
  })

  it.each<[string, Partial<ImageFacts>]>([
    ['linked to the repository', { package: packageOf('private', 'acme/web'), tokens: [ownTokenRefused] }],
    ['that the token may not read', { package: { read: 'refused', status: 403, detail: 'no' } }],
    ['of which there is no token to ask', { package: { read: 'no-token', detail: 'no token' } }]
  ])('is had so too where it is one %s', (_name, image) => {
    const { fixes } = first(text, image)
    expect(fixes[0]?.text).toMatch(/^Log in to ghcr\.io with a classic token/)
    expect(JSON.stringify(fixes)).not.toMatch(
      /Manage Codespaces access|Inherit access|Make the package|grants/
    )
  })

  it('the command that writes is there only where no such secrets are, and one that looks where that is not known', () => {
    const image = { package: packageOf('private') }
    const command = (over: Partial<Facts>) =>
      first(text, image, over).fixes.find(({ text: said }) => said.startsWith('Log in'))?.command ?? null
    expect(command(allRead)).toContain(
      'gh secret set GHCR_CONTAINER_REGISTRY_SERVER --app codespaces --repo acme/web --body ghcr.io'
    )
    expect(command({ secrets: made.survey([made.names('GHCR')]) })).toBeNull()
    expect(command({ secrets: made.survey([], { allRead: false }) })).toMatch(/^gh secret list /)
    expect(command({})).toMatch(/^gh secret list /)
  })

  it('of R itself the grant stays the way', () => {
    const found = first('ghcr.io/acme/devbox:2', { package: packageOf('private'), tokens: [ownTokenRefused] })
    expect(found.fixes[0]?.text).toBe('Add acme/web under "Manage Codespaces access".')
    expect(JSON.stringify(found.fixes)).not.toContain('Log in to ghcr.io')
  })
})
