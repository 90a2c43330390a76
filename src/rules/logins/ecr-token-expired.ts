import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const ecrTokenExpired: Rule = {
  severity: 'error',
  title: 'the ECR token has expired',
  means: 'USER is `AWS`, and the token in PASSWORD says that it has expired.',
  fails: 'The pull is refused, and the codespace starts in a recovery container.',
  log: ['denied: Your authorization token has expired. Reauthenticate and try again.'],
  why: 'A token of `ecr:GetAuthorizationToken` lives twelve hours at most.',
  fix: {
    text: 'Make an access key of an IAM user that may only pull, and set USER to its id and PASSWORD to its secret. Then stop and start the codespace.',
    example: {
      file: null,
      language: 'sh',
      after:
        'aws iam create-access-key --user-name codespaces\ngh secret list --app codespaces\ngh secret set ECR_CONTAINER_REGISTRY_USER --app codespaces --body AKIAIOSFODNN7EXAMPLE\ngh secret set ECR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
    }
  },
  who: ['registry or AWS administrator', 'repository administrator'],
  configure: 'No input changes this.',
  see: [githubPages.registries],
  inLog: {
    cause: () => 'The password is a token of ECR, and older than twelve hours.',
    apart: () => 'If USER is AWS: PASSWORD is a token that lived twelve hours.'
  },
  traces: [
    { texts: [['authorization token has expired']] },
    { sign: 'denied', rank: { ecr: 2 } },
    { sign: 'insufficient-scope', rank: { ecr: 2 } }
  ]
}
