import { secretsTokenPage } from '../links.ts'
import type { Rule } from '../rule.ts'

export const secretsNotChecked: Rule = {
  severity: 'notice',
  title: 'the names of the Codespaces secrets were not read',
  means:
    'The names of the Codespaces secrets were not read, since there is no `secrets-token`, or it may not read one of the levels. The message lists which names must exist.',
  fails: 'Perhaps not at all; the verdict is unknown.',
  why: "A workflow's own token can never read Codespaces secrets: there is no such permission. On pull requests from forks the secrets of a workflow are empty by design.",
  fix: {
    text: 'Give the input `secrets-token` a fine-grained token with "Codespaces secrets: write" of the repository, which GitHub asks for even to list names, and "Organization codespaces secrets: read". The token could overwrite or delete those secrets. So keep it as a secret of an environment that only the default branch may use, name that environment with `environment:` in the job of a scheduled workflow, and do not give the token to pull requests.',
    example: {
      file: '.github/workflows/codespaces-preflight-audit.yml',
      language: 'yaml',
      after: 'with:\n  secrets-token: ${{ secrets.CODESPACES_SECRETS_TOKEN }}'
    }
  },
  who: ['repository administrator', 'organization owner'],
  configure: 'The input `secrets-token`.',
  see: [{ title: 'What the secrets-token costs', url: secretsTokenPage }]
}
