import { secretsTokenPage } from '../links.ts'
import type { Rule } from '../rule.ts'

export const secretsNotChecked: Rule = {
  severity: 'notice',
  title: 'the names of the Codespaces secrets were not read',
  means:
    'The names of the Codespaces secrets were not read, since there is no `secrets-token`, or it may not read one of the levels. The message lists which names must exist.',
  fails: 'Perhaps not at all; the verdict is unknown.',
  why: "A workflow's own token can never read Codespaces secrets: there is no such permission. Pull requests from forks get no secrets at all.",
  fix: {
    text: 'Check which secrets exist: `gh secret list --app codespaces`, and the same with `--org`. Or give scheduled runs a `secrets-token`: a fine-grained token with "Codespaces secrets: write", which GitHub wants even to list names, and "Organization codespaces secrets: read". It could overwrite those secrets, so keep it in an environment that only the default branch may use, and do not give it to pull requests.',
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
