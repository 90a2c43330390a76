import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const ghcrSecretsRedundant: Rule = {
  severity: 'warning',
  title: "secrets for GitHub's container registry are not needed",
  means:
    "There is a triple of Codespaces secrets for GitHub's container registry, while every package from there belongs to the owner of this repository, and codespaces get each of them without.",
  fails:
    'Nothing, as long as the login works. Once the registry refuses it, as when its token has expired, even public packages may be refused.',
  log: ['Error response from daemon: Head "https://ghcr.io/v2/…": denied: denied'],
  why: 'A codespace has its own access to packages that inherit the access of its repository, are internal, or give it access. The container registry answers a wrong login with a refusal instead of the anonymous answer.',
  fix: {
    text: 'Check where the three secrets are set, and ask whoever set them. Secrets of the organization may serve other repositories: leave them, and take this repository off their list. Delete those of the repository only if nothing else needs them: a deleted secret cannot be restored.',
    example: {
      file: null,
      language: 'sh',
      after: 'gh secret list --app codespaces\ngh secret list --app codespaces --org acme'
    }
  },
  who: ['repository administrator', 'organization owner'],
  configure: 'No input changes this. Ignore it with a reason if the triple serves packages of another owner.',
  see: [githubPages.registries],
  inLog: {
    apart: ({ host }) =>
      `If every image from ${host} belongs to the owner of this repository: the secrets are not needed.`
  },
  traces: [{ sign: 'login-refused', rank: { github: 2, unknown: 3 } }]
}
