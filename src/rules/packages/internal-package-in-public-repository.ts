import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'
import { grantedByHand, grants } from './grants.ts'

export const internalPackageInPublicRepository: Rule = {
  severity: 'error',
  title: 'an internal package is used in a public repository',
  means: 'The package is internal and this repository is public.',
  fails: 'The pull is refused, as for a private package.',
  log: ['Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": denied'],
  why: 'Internal packages are given to all codespaces of the organization, unless the repository from which a codespace starts is public. GitHub asks for a grant by hand there, so that an internal package is not leaked by accident.',
  fix: {
    text: 'On the settings page of the package, add this repository under "Manage Codespaces access", then declare the grant. Or, if everybody may have the package, make it public, which cannot be undone.',
    example: grants
  },
  who: ['package administrator'],
  configure: grantedByHand,
  see: [githubPages.registries],
  inLog: {
    apart: () =>
      'If this repository is public and the package internal: its codespaces have access only where it was given by hand.'
  },
  traces: [
    { sign: 'denied', rank: { github: 5, unknown: 5 } },
    { sign: 'insufficient-scope', rank: { github: 3 } }
  ]
}
