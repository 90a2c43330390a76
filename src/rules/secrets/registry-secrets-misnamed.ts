import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'
import { restart, unauthorized } from './triple.ts'

export const registrySecretsMisnamed: Rule = {
  severity: 'warning',
  title: "a secret's name nearly fits",
  means:
    'The name of a secret nearly fits: `_USERNAME` for `_USER`, `_PASS` or `_TOKEN` for `_PASSWORD`, `_URL` for `_SERVER`, or `CONTAINER_REGISTRY_` left out.',
  fails: 'The secret is an ordinary variable of the codespace, and not a part of a login.',
  log: unauthorized,
  why: 'Codespaces looks for the exact endings. A secret cannot be renamed.',
  fix: {
    text: `Set the same value under the name that was meant. ${restart} Keep the old secret until you know that nothing else reads it.`,
    example: {
      file: null,
      language: 'sh',
      before:
        'gh secret set ACR_CONTAINER_REGISTRY_SERVER --app codespaces --body mycompany.azurecr.io\ngh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_TOKEN --app codespaces',
      after: 'gh secret list --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
    }
  },
  who: ['repository administrator', 'organization owner'],
  configure: 'Ignore it with a reason if the secret is meant for something else.',
  see: [githubPages.registries],
  inLog: {
    apart: () => 'If a name ends with _USERNAME, _TOKEN or _URL: only _USER, _PASSWORD and _SERVER count.'
  },
  traces: [
    { sign: 'no-login', rank: { 'docker-hub': 4, ecr: 4, other: 4, unknown: 4 } },
    { sign: 'feature-unresolved', rank: { 'docker-hub': 4, ecr: 4, other: 4, unknown: 7 } }
  ]
}
