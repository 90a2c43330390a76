import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'
import { grantInSettings, grantedByHand, grants } from './grants.ts'

export const packageAccessUnproven: Rule = {
  severity: 'warning',
  title: 'nothing proves that codespaces may pull the package',
  means:
    'Nothing that can be asked from here proves that codespaces of this repository may pull the package, and nothing proves that they may not. The evidence says what was asked.',
  fails: 'Perhaps not at all. If access is missing, the pull is denied.',
  log: ['Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": denied'],
  why: 'No API shows "Manage Codespaces access", "Manage Actions access" or "Inherit access". That a workflow may pull proves its own access, which is another list than that of codespaces.',
  fix: {
    text: 'Look at the settings page of the package. Add this repository under "Manage Codespaces access" if it is not on that list, then declare the grant.',
    example: grants
  },
  who: ['package administrator', 'anyone with write access'],
  configure: `${grantedByHand} With \`require-proof\`, the check fails for an image that stays unproven.`,
  see: [githubPages.packageAccess],
  inLog: {
    cause: ({ name }) => `This repository has no access to ${name}, or it does not exist.`,
    fix: grantInSettings
  },
  traces: [
    { sign: 'denied', rank: { github: 6, unknown: 7 } },
    { sign: 'insufficient-scope', rank: { github: 4 } },
    { sign: 'feature-unresolved', rank: { github: 5, unknown: 6 } }
  ]
}
