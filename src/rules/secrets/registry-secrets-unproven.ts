import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'
import { unauthorized } from './triple.ts'

const declare = {
  file: '.github/codespaces-preflight.yml',
  language: 'yaml',
  after: 'registries:\n  - server: mycompany.azurecr.io\n    secrets: ACR'
} as const

export const registrySecretsUnproven: Rule = {
  severity: 'warning',
  title: 'nothing says which secrets serve the registry',
  means: 'Complete triples reach this repository, and nothing says which of them serves this registry.',
  fails: 'Perhaps not at all. If none of them names this host as its SERVER, the pull is refused.',
  log: unauthorized,
  why: 'The value of a secret can never be read, so its SERVER is unknown. A name such as `ACR` is only a hint.',
  fix: {
    text: 'If you know which three secrets serve the registry, declare them. Or check that the image exists under this name.',
    example: declare
  },
  who: ['anyone with write access'],
  configure:
    '`registries` of the configuration file. Or give the triple to the step as environment variables, and it is tried for real.',
  see: [githubPages.registries],
  traces: [
    { sign: 'no-login', rank: { 'docker-hub': 6, ecr: 6, other: 6, unknown: 6 } },
    { sign: 'feature-unresolved', rank: { 'docker-hub': 6, ecr: 6, other: 6, unknown: 9 } }
  ]
}
