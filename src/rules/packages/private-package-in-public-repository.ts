import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'
import { grantInSettings, grantedByHand, grants } from './grants.ts'

export const privatePackageInPublicRepository: Rule = {
  severity: 'error',
  title: 'a private package is used in a public repository',
  means:
    'A package of `ghcr.io` is private and not linked to this repository, and the repository is public. The registry refuses everyone without a login.',
  fails:
    'The pull is refused, and the codespace starts in a recovery container. The maintainer does not see it, since the login of the maintainer works.',
  log: [
    'Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": unauthorized',
    'failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?…: 401 Unauthorized'
  ],
  why: 'A package has a visibility of its own. It inherits access from its linked repository, never the visibility: a repository that becomes public leaves its packages private.',
  fix: {
    text: 'On the settings page of the package, add this repository under "Manage Codespaces access", then declare the grant. Or, if everybody may have the package, make it public, which cannot be undone; only a public package works for people without write access too.',
    example: grants
  },
  who: ['package administrator'],
  configure: grantedByHand,
  see: [githubPages.packageAccess, githubPages.registries],
  inLog: {
    cause: ({ name }) => `Nobody was logged in, and ${name} is not public, or there is no such package.`,
    fix: grantInSettings,
    apart: () =>
      'If this repository is public and the package private: its codespaces have access only where it was given by hand.'
  },
  traces: [
    { sign: 'denied', rank: { github: 3, unknown: 4 } },
    { sign: 'no-login', rank: { github: 1, unknown: 10 } },
    { sign: 'feature-unresolved', rank: { github: 3, unknown: 3 } }
  ]
}
