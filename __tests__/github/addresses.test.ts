import { describe, expect, it } from '@jest/globals'
import type { TokenKind } from '../../src/github/types.ts'
import {
  newClassicToken,
  newFineGrainedToken,
  newRepositorySecret,
  organizationPackageDefaults,
  organizationSecrets,
  ownerPackages,
  packagePage,
  packageSettings,
  repositorySecrets,
  repositorySettings,
  userSecrets
} from '../../src/github/pages.ts'
import { containerRegistry, deployment } from '../../src/github/servers.ts'
import { tokenKind, tokenWords } from '../../src/github/servers.ts'

const at = (server: string): { api: string; server: string } => ({ api: '', server })
const github = at('https://github.com')
const octo = at('https://octo.ghe.com')

describe('a server', () => {
  it.each([
    ['https://github.com', 'github.com', 'ghcr.io'],
    ['https://GitHub.com', 'github.com', 'ghcr.io'],
    ['https://octo-corp.ghe.com', 'ghe.com', 'containers.octo-corp.ghe.com'],
    ['https://OCTO.GHE.COM', 'ghe.com', 'containers.octo.ghe.com'],
    ['https://github.example.com', 'server', null],
    ['https://ghe.com', 'server', null],
    ['https://a.b.ghe.com', 'server', null],
    ['https://octo.ghe.com.example.com', 'server', null],
    ['https://github.com.example.com', 'server', null],
    ['nothing', 'server', null]
  ])('%s is %s with %s', (server, kind, registry) => {
    expect(deployment(at(server))).toBe(kind)
    expect(containerRegistry(at(server))).toBe(registry)
  })
})

describe('a page', () => {
  const feature = {
    type: 'container',
    owner: 'acme',
    ownerType: 'Organization',
    name: 'features/node'
  } as const

  it.each([
    [
      packageSettings(github, feature),
      'https://github.com/orgs/acme/packages/container/features%2Fnode/settings'
    ],
    [
      packageSettings(octo, { ...feature, ownerType: 'User' }),
      'https://octo.ghe.com/users/acme/packages/container/features%2Fnode/settings'
    ],
    [
      packageSettings(github, { ...feature, type: 'npm', name: '@acme/ui' }),
      'https://github.com/orgs/acme/packages/npm/ui/settings'
    ],
    [packagePage(github, feature), 'https://github.com/orgs/acme/packages/container/package/features%2Fnode'],
    [ownerPackages(github, 'acme', 'Organization'), 'https://github.com/orgs/acme/packages'],
    [ownerPackages(github, 'octocat', 'User'), 'https://github.com/octocat?tab=packages'],
    [organizationPackageDefaults(github, 'acme'), 'https://github.com/organizations/acme/settings/packages'],
    [repositorySecrets(github, 'acme/web'), 'https://github.com/acme/web/settings/secrets/codespaces'],
    [newRepositorySecret(github, 'acme/web'), 'https://github.com/acme/web/settings/secrets/codespaces/new'],
    [
      organizationSecrets(octo, 'acme'),
      'https://octo.ghe.com/organizations/acme/settings/secrets/codespaces'
    ],
    [userSecrets(github), 'https://github.com/settings/codespaces'],
    [repositorySettings(github, 'acme/web'), 'https://github.com/acme/web/settings'],
    [
      newClassicToken(github, ['read:packages', 'repo'], 'acme & web'),
      'https://github.com/settings/tokens/new?scopes=read:packages,repo&description=acme%20%26%20web'
    ],
    [
      newFineGrainedToken(octo, {
        name: 'preflight',
        owner: 'acme',
        days: 90,
        permissions: { organization_codespaces_secrets: 'read', codespaces_secrets: 'write' }
      }),
      'https://octo.ghe.com/settings/personal-access-tokens/new?name=preflight&target_name=acme&expires_in=90&organization_codespaces_secrets=read&codespaces_secrets=write'
    ]
  ])('is %s', (page, expected) => {
    expect(page).toBe(expected)
  })

  it.each(['../..', 'a?b#c', 'a b', '"><script>'])('keeps hostile names in their place: %s', name => {
    const page = new URL(packageSettings(github, { ...feature, name: `x${name}` }))
    expect(page.pathname).toBe(`/orgs/acme/packages/container/${encodeURIComponent(`x${name}`)}/settings`)
    expect(page.search + page.hash).toBe('')
  })
})

describe('a token', () => {
  it.each<[string, TokenKind]>([
    ['ghs_16C7e42F292c6912E7710c838347Ae178B4a', 'installation'],
    ['github_pat_11ABC', 'fine-grained'],
    ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'classic'],
    ['0123456789abcdef0123456789abcdef01234567', 'classic'],
    ['ghu_16C7', 'user-to-server'],
    ['gho_16C7', 'oauth'],
    ['ghr_16C7', 'unknown'],
    ['', 'unknown'],
    ['x ghp_1', 'unknown']
  ])('%s is %s', (token, kind) => {
    expect(tokenKind(token)).toBe(kind)
    expect(tokenWords(kind)).toMatch(/^an? /)
  })
})
