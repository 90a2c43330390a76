import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const outsideContributorsBlocked: Rule = {
  severity: 'notice',
  title: 'people without write access cannot pull the image',
  means:
    'This repository is public, or its readers may fork it, and only people with write access get the image, by a secret or by a grant.',
  fails:
    'People without write access, and codespaces of pull requests from forks, are refused. For a private or internal repository that permits forking, these are its readers.',
  log: [
    'Error response from daemon: Head "https://mycompany.azurecr.io/v2/devbox/manifests/2": unauthorized'
  ],
  why: 'Codespaces secrets are not copied into a codespace of somebody without write access to the repository, nor to forks. Their token can clone the repository and no more. Only a public image works for everyone.',
  fix: {
    text: 'Offer contributors a second configuration with a public image. Or ignore the rule, if they need no codespaces. Or, if everybody may have the image, make it public, which for a package of GitHub cannot be undone.',
    example: {
      file: '.devcontainer/contributors/devcontainer.json',
      language: 'jsonc',
      after: '{\n  "name": "For contributors",\n  "image": "mcr.microsoft.com/devcontainers/base:ubuntu"\n}'
    }
  },
  who: ['package administrator', 'registry or AWS administrator', 'anyone with write access'],
  configure:
    'Name `outside` in `audiences` and it becomes an error; ignore it with a reason where contributors are not meant to use codespaces.',
  see: [githubPages.security],
  inLog: {
    apart: () =>
      'If only people without write access meet this line: the image is not public, and they have no login.'
  },
  traces: [
    { sign: 'no-login', rank: { github: 4, 'docker-hub': 9, ecr: 9, other: 9, unknown: 9 } },
    { sign: 'feature-unresolved', rank: { github: 6, 'docker-hub': 9, ecr: 9, other: 9, unknown: 15 } }
  ]
}
