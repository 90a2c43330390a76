import { describe, expect, it } from '@jest/globals'
import { readEnvironment } from '../../src/run/environment.ts'
import { tokenClaim } from '../../src/evidence/means.ts'

const installation = 'ghs_0000000000000000000000000000000000aa'
const classic = 'ghp_0000000000000000000000000000000000bb'
const old = 'a'.repeat(40)
const ofUser = 'ghu_0000000000000000000000000000000000cc'
const ofOtherKind = 'something-that-a-server-of-ones-own-gives'

const actions = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/web' }
const codespace = { CODESPACES: 'true', GITHUB_REPOSITORY: 'acme/web' }

describe('tokenClaim (specification 3.1)', () => {
  it.each<[Record<string, string>, string, string | null, string]>([
    [actions, installation, 'acme/web', 'repository-token-pull'],
    [actions, installation, 'Acme/Web', 'repository-token-pull'],
    [actions, installation, 'acme/other', 'other-token-pull'],
    [actions, installation, null, 'other-token-pull'],
    [{ GITHUB_ACTIONS: 'true' }, installation, 'acme/web', 'other-token-pull'],
    [{ ...actions, GITHUB_ACTIONS: 'false' }, installation, 'acme/web', 'other-token-pull'],
    [actions, classic, 'acme/web', 'other-token-pull'],
    [actions, old, 'acme/web', 'other-token-pull'],
    [actions, 'github_pat_11AAAA', 'acme/web', 'other-token-pull'],
    [actions, 'gho_00000000', 'acme/web', 'other-token-pull'],
    [actions, ofUser, 'acme/web', 'other-token-pull'],
    [actions, ofOtherKind, 'acme/web', 'repository-token-pull'],
    [{ ...codespace, GITHUB_TOKEN: ofUser }, ofUser, 'acme/web', 'codespace-token-pull'],
    [{ ...codespace, GITHUB_TOKEN: installation }, installation, 'acme/web', 'codespace-token-pull'],
    [{ ...codespace, GITHUB_TOKEN: ofUser }, ofUser, 'acme/other', 'other-token-pull'],
    [{ ...codespace, GITHUB_TOKEN: ofUser }, installation, 'acme/web', 'other-token-pull'],
    [{ ...codespace, GITHUB_TOKEN: classic }, classic, 'acme/web', 'other-token-pull'],
    [codespace, ofUser, 'acme/web', 'other-token-pull'],
    [{ ...codespace, ...actions, GITHUB_TOKEN: ofUser }, ofUser, 'acme/web', 'codespace-token-pull'],
    [{}, installation, 'acme/web', 'other-token-pull'],
    [{ GITHUB_REPOSITORY: 'acme/web' }, installation, 'acme/web', 'other-token-pull']
  ])('%j with the token %s for %s: %s', (variables, token, repository, claim) => {
    const environment = readEnvironment(variables, { token, secretsToken: null, packagesToken: null })
    expect(tokenClaim(environment, repository, token)).toBe(claim)
  })
})
