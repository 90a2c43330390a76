import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'
import { grantInSettings, grantedByHand } from './grants.ts'

export const packageNotGranted: Rule = {
  severity: 'error',
  title: 'the package gives this repository no access',
  means:
    "The private package is not linked to this repository, and the token of this repository's own workflow may not pull it.",
  fails: 'The pull is refused, mostly with `denied`, and the codespace starts in a recovery container.',
  log: [
    'Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": denied',
    'unexpected status from HEAD request to https://ghcr.io/v2/acme/devbox/manifests/2: 403 Forbidden',
    'denied: installation not allowed to Read organization package'
  ],
  why: 'A private package gives access to the repositories of its list and to the one from which it inherits. This repository is neither.',
  fix: {
    text: 'On the settings page of the package, add this repository under "Manage Codespaces access". For a Feature of the same owner, ask for read access in devcontainer.json, as below: that needs no package administrator. Or make the package internal, if the whole organization may have it.',
    example: {
      file: '.devcontainer/devcontainer.json',
      language: 'jsonc',
      before: '{\n  "features": { "ghcr.io/acme/features/tool:1": {} }\n}',
      after:
        '{\n  "features": { "ghcr.io/acme/features/tool:1": {} },\n  "customizations": {\n    "codespaces": {\n      "repositories": {\n        "acme/features": { "permissions": { "packages": "read", "contents": "read" } }\n      }\n    }\n  }\n}'
    }
  },
  who: ['package administrator', 'anyone with write access'],
  configure: grantedByHand,
  see: [githubPages.packageAccess, githubPages.registries],
  inLog: {
    cause: ({ name }) => `This repository has no access to ${name}, or there is no such package.`,
    fix: grantInSettings,
    apart: () =>
      'If the package is private and not this repository\'s own: add this repository under "Manage Codespaces access" of the package.'
  },
  traces: [
    { sign: 'no-login', rank: { github: 2, unknown: 11 } },
    { sign: 'denied', rank: { github: 1, unknown: 3 } },
    { sign: 'insufficient-scope', rank: { github: 1 } },
    { sign: 'feature-unresolved', rank: { github: 2, unknown: 2 } }
  ]
}
