import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const ecrTokenExpires: Rule = {
  severity: 'warning',
  title: 'an ECR token lives 12 hours at most',
  means: 'USER is `AWS`, so PASSWORD is a token from `aws ecr get-login-password`.',
  fails: 'Twelve hours after it was made, every new codespace is refused.',
  log: ['denied: Your authorization token has expired. Reauthenticate and try again.'],
  why: 'These tokens of AWS live twelve hours. GitHub recommends the id and secret of an access key instead, which a codespace exchanges for a fresh token each time.',
  fix: {
    text: 'Make an access key of an IAM user that may only pull, and set USER to its id and PASSWORD to its secret. Then stop and start the codespace.',
    example: {
      file: null,
      language: 'sh',
      before: 'gh secret set ECR_CONTAINER_REGISTRY_USER --app codespaces --body AWS',
      after:
        'aws iam create-access-key --user-name codespaces\ngh secret list --app codespaces\ngh secret set ECR_CONTAINER_REGISTRY_USER --app codespaces --body AKIAIOSFODNN7EXAMPLE\ngh secret set ECR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
    }
  },
  who: ['registry or AWS administrator', 'repository administrator'],
  configure: 'Ignore it with a reason where a schedule renews the token within twelve hours.',
  see: [githubPages.registries],
  traces: [{ texts: [['authorization token has expired']] }]
}
