import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const imageNotAllowed: Rule = {
  severity: 'error',
  title: 'the image is not on the list of allowed images',
  means:
    'The image of an `image` property or a `FROM` is not on the list `allowed-images` of the configuration file. The list repeats the base image policy of your organization, which no API gives.',
  fails:
    'With `image`, creating the codespace is refused. With a Dockerfile, the codespace starts in a recovery container. The policy also counts at a full rebuild.',
  log: ["Base image '…' is not allowed based on an organization policy"],
  why: 'The policy is set by the organization and can only be read on its settings page, so this check knows of it what the configuration file says.',
  fix: {
    text: 'Use an image of the list, or ask an organization owner to extend the policy and then extend the list.',
    example: {
      file: '.github/codespaces-preflight.yml',
      language: 'yaml',
      before: 'allowed-images: [mcr.microsoft.com/devcontainers/*]',
      after: 'allowed-images: [mcr.microsoft.com/devcontainers/*, ghcr.io/acme/*]'
    }
  },
  who: ['anyone with write access', 'organization owner'],
  configure:
    '`allowed-images` of the configuration file; a trailing `*` matches anything. Without the key every image is allowed.',
  see: [githubPages.baseImages],
  traces: [{ texts: [['base image', 'is not allowed']] }]
}
