import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const packageNotFound: Rule = {
  severity: 'error',
  title: 'there is no such package, or nobody here may see it',
  means:
    'GitHub knows no such package, or does not show it to the tokens of this run. Both have the same answer.',
  fails: 'The token for the pull is refused, as for a private package.',
  log: [
    'failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?…: 401 Unauthorized'
  ],
  why: 'The registry and the Packages API hide a private package as if it were absent. A transferred or renamed repository leaves its packages with the owner they had, and an account that was renamed is not found under its former name. The name is everything after the owner: `ghcr.io/acme/web/devbox` is the package `web/devbox` of `acme`.',
  fix: {
    text: 'Compare the name with the packages of the owner. If it is right, add this repository under "Manage Codespaces access" of the package.',
    example: {
      file: '.devcontainer/devcontainer.json',
      language: 'jsonc',
      before: '{\n  "image": "ghcr.io/acme/dev-box:2"\n}',
      after: '{\n  "image": "ghcr.io/acme/devbox:2"\n}'
    }
  },
  who: ['anyone with write access', 'package administrator'],
  configure:
    'The input `packages-token`, a classic token with `read:packages` of somebody who sees the package, tells the two cases apart.',
  see: [githubPages.packagePermissions],
  inLog: {
    cause: ({ name }) => `${name} could not be read: it does not exist, or this repository has no access.`,
    fix: ({ name, settings }) => ({
      text: `Compare ${name} with the name that its publisher documents. If it is right, add this repository under "Manage Codespaces access" of the package.`,
      ...(settings === null ? {} : { url: settings })
    }),
    apart: () =>
      'If its settings page is 404 for you: you may not see the package, its owner is a person (then the page is under /users/), or it does not exist. Compare the name, or ask whoever publishes it.'
  },
  traces: [
    { sign: 'denied', rank: { github: 2, unknown: 6 } },
    { sign: 'no-login', rank: { github: 3, unknown: 12 } },
    { sign: 'feature-unresolved', rank: { github: 1, unknown: 1 } }
  ]
}
