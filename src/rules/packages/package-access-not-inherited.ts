import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'
import { grantedByHand } from './grants.ts'

export const packageAccessNotInherited: Rule = {
  severity: 'error',
  title: 'the package does not inherit access from its repository',
  means:
    "The private package is linked to this repository, and yet the token of this repository's own workflow may not pull it. Inherited access would let it in, so the package does not seem to inherit the access of its repository.",
  fails: 'A codespace of this repository has the same access, and is most likely refused.',
  log: ['Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": denied'],
  why: 'A package inherits access when it was linked before it was first published, for example by the label `org.opencontainers.image.source`, and published by a workflow. Pushed with a personal token, or linked afterwards on its settings page, it keeps the access that it had. The owners of an organization can turn automatic inheritance off for new packages.',
  fix: {
    text: 'On the settings page of the package, add this repository under "Manage Codespaces access". Or turn on "Inherit access from source repository" there, which overwrites the access that was set by hand. Or make the package internal, if the whole organization may have it. A new package inherits access if a label of its Dockerfile links it before the first push.',
    example: {
      file: 'images/devbox/Dockerfile',
      language: 'dockerfile',
      before: 'FROM mcr.microsoft.com/devcontainers/base:ubuntu',
      after:
        'FROM mcr.microsoft.com/devcontainers/base:ubuntu\nLABEL org.opencontainers.image.source=https://github.com/acme/web'
    }
  },
  who: ['package administrator'],
  configure: `${grantedByHand} The rule needs the workflow's own token with \`packages: read\`.`,
  see: [githubPages.packageAccess],
  inLog: {
    apart: () => 'If the package is linked to this repository: "Inherit access" may be off in its settings.'
  },
  traces: [
    { sign: 'denied', rank: { github: 4, unknown: 4 } },
    { sign: 'insufficient-scope', rank: { github: 2 } }
  ]
}
