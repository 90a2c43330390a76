import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const ecrPermissionMissing: Rule = {
  severity: 'error',
  title: 'an IAM action is missing',
  means:
    'The access key is valid, and the message names the IAM action that it lacks, or the repository of another account that has no policy for it.',
  fails: 'The token or the pull is refused, and the codespace starts in a recovery container.',
  log: [
    'no basic auth credentials',
    'unexpected status from HEAD request to https://….dkr.ecr.…: 403 Forbidden'
  ],
  why: "A pull needs three actions: `ecr:GetAuthorizationToken` on `*`, and `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer` on the repository. Across accounts the policy of the repository must allow them too. `sts:GetServiceBearerToken`, which GitHub's page names, is for ECR Public.",
  fix: {
    text: 'Give the IAM user of the access key this policy, the smallest that works.',
    example: {
      file: 'policy.json',
      language: 'json',
      after:
        '{\n  "Version": "2012-10-17",\n  "Statement": [\n    { "Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*" },\n    {\n      "Effect": "Allow",\n      "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],\n      "Resource": "arn:aws:ecr:us-east-1:123456789012:repository/devbox"\n    }\n  ]\n}'
    }
  },
  who: ['registry or AWS administrator'],
  configure: 'No input changes this.',
  see: [githubPages.registries],
  inLog: {
    apart: () =>
      'If USER is the id of an access key: its IAM user needs ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer.'
  },
  traces: [
    { texts: [['not authorized to perform: ecr:']] },
    { sign: 'denied', rank: { ecr: 1 } },
    { sign: 'insufficient-scope', rank: { ecr: 1 } },
    { texts: [['no basic auth credentials']], rank: { ecr: 10, unknown: 10 } }
  ]
}
