import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'
import { restart, unauthorized } from './triple.ts'

export const registrySecretsIncomplete: Rule = {
  severity: 'error',
  title: 'one or two of three Codespaces secrets exist',
  means: 'One or two of the three secrets exist, and the others do not.',
  fails: 'One or two of the three are not a login: Docker asks without one and is refused.',
  log: unauthorized,
  why: 'All three must have the same `<X>` and the exact endings `_CONTAINER_REGISTRY_SERVER`, `_USER` and `_PASSWORD`.',
  fix: {
    text: `Check which of the three exist, and set the missing ones at the same level. ${restart}`,
    example: {
      file: null,
      language: 'sh',
      before:
        'gh secret set ACR_CONTAINER_REGISTRY_SERVER --app codespaces --body mycompany.azurecr.io\ngh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces',
      after: 'gh secret list --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces'
    }
  },
  who: ['repository administrator', 'organization owner'],
  configure: 'No input changes this.',
  see: [githubPages.registries],
  inLog: {
    apart: () => 'If one or two of the three are there: add the missing ones.'
  },
  traces: [
    { sign: 'no-login', rank: { 'docker-hub': 2, ecr: 2, other: 2, unknown: 2 } },
    { sign: 'denied', rank: { 'docker-hub': 3, other: 3 } },
    { sign: 'insufficient-scope', rank: { 'docker-hub': 3, other: 3, unknown: 3 } },
    { sign: 'feature-unresolved', rank: { 'docker-hub': 2, ecr: 2, other: 2, unknown: 5 } }
  ]
}
