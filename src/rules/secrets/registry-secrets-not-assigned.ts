import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'
import { restart, unauthorized } from './triple.ts'

const names = ['SERVER', 'USER', 'PASSWORD'].map(part => `ACR_CONTAINER_REGISTRY_${part}`)

/** `gh secret set --repos` would replace the list of repositories, and take the secret from all others. */
const assignToRepository = {
  file: null,
  language: 'sh',
  after: names
    .map(
      name =>
        `gh api --method PUT orgs/acme/codespaces/secrets/${name}/repositories/"$(gh api repos/acme/web --jq .id)"`
    )
    .join('\n')
} as const

export const registrySecretsNotAssigned: Rule = {
  severity: 'error',
  title: 'the secrets exist and do not reach this repository',
  means: 'The three names exist at organization or user level, and do not all reach this repository.',
  fails: 'A secret that does not reach the repository is not in its codespaces.',
  log: unauthorized,
  why: 'A secret of an organization has an access policy: all repositories, private ones, or selected ones. A secret of a person counts for the repositories that the person selected.',
  fix: {
    text: `Share each of the three secrets with this repository; their access policy must be "selected repositories". ${restart} Do not set them again with \`--repos\`: that takes them from all other repositories.`,
    example: assignToRepository
  },
  who: ['organization owner'],
  configure: 'The input `secrets-token` must be able to read the organization level for this rule to speak.',
  see: [githubPages.registries],
  inLog: {
    apart: () => 'If they belong to the organization: their access must include this repository.'
  },
  traces: [
    { sign: 'no-login', rank: { 'docker-hub': 3, ecr: 3, other: 3, unknown: 3 } },
    { sign: 'denied', rank: { 'docker-hub': 4, other: 4 } },
    { sign: 'insufficient-scope', rank: { 'docker-hub': 4, other: 4, unknown: 4 } },
    { sign: 'feature-unresolved', rank: { 'docker-hub': 3, ecr: 3, other: 3, unknown: 6 } }
  ]
}
