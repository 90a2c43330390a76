import { describe, expect, it } from '@jest/globals'
import { readEnvironment } from '../../src/run/environment.ts'
import { pullTokens } from '../../src/evidence/means.ts'
import type { Tokens, Variables } from '../../src/model.ts'

const [ofWorkflow, ofPerson, ofUser, second] = ['ghs_workflow', 'ghp_person', 'ghu_codespace', 'ghp_second']
const actions = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/web' }
const codespace = { CODESPACES: 'true', GITHUB_REPOSITORY: 'acme/web', GITHUB_TOKEN: ofUser }
const elsewhere = { ...codespace, GITHUB_REPOSITORY: 'acme/other' }

function tried(variables: Variables, tokens: Partial<Tokens>): string[] {
  const given = { token: null, secretsToken: null, packagesToken: null, ...tokens }
  return pullTokens(readEnvironment(variables, given), 'acme/web').map(
    ({ claim, token }) => `${claim.replace('-token-pull', '')} ${token}`
  )
}

describe('the tokens that are tried at the container registry', () => {
  it.each<[string, Variables, Partial<Tokens>, string[]]>([
    ['none', {}, {}, []],
    [
      'a workflow',
      actions,
      { token: ofWorkflow, packagesToken: second },
      ['repository ghs_workflow', 'other ghp_second']
    ],
    ['a terminal', {}, { token: ofPerson, packagesToken: ofPerson }, ['other ghp_person']],
    ['a codespace', codespace, { token: ofUser }, ['codespace ghu_codespace']],
    [
      'a codespace with a token of a person for the API',
      codespace,
      { token: ofPerson, packagesToken: second },
      ['codespace ghu_codespace', 'other ghp_person', 'other ghp_second']
    ],
    [
      'a codespace whose token is a person’s',
      { ...codespace, GITHUB_TOKEN: second },
      { token: ofPerson },
      ['other ghp_person']
    ],
    ['a codespace of another repository', elsewhere, { token: ofUser }, ['other ghu_codespace']],
    ['the same with a token of a person', elsewhere, { token: ofPerson }, ['other ghp_person']]
  ])('%s', (_name, variables, tokens, expected) => {
    expect(tried(variables, tokens)).toEqual(expected)
  })
})
