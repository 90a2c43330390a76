import type { Rule } from '../rule.ts'

export const registryPullDenied: Rule = {
  severity: 'error',
  title: 'the login works, the pull is refused',
  means: 'The login works, and does not get this image.',
  fails: 'The pull is denied, and the codespace starts in a recovery container.',
  log: [
    'denied: requested access to the resource is denied',
    'unexpected status from HEAD request to https://…/manifests/…: 403 Forbidden'
  ],
  why: 'The account may log in and lacks the right to read this repository, or its layers: a manifest may be readable while the layers are not.',
  fix: {
    text: 'At the registry, give the account of USER the right to pull this repository. Or check that the image exists under this name.'
  },
  who: ['registry or AWS administrator'],
  configure: 'No input changes this.',
  inLog: {
    cause: ({ name, host }) =>
      `${host} did not let the login of the codespace pull ${name}, or it does not exist.`,
    fix: ({ name }) => ({ text: `Give the account of USER the right to pull ${name}.` }),
    apart: () => 'If there is a login and it is accepted: its account needs the right to pull this image.'
  },
  traces: [
    { texts: [['access to the requested resource is not authorized']], rank: { other: 10, unknown: 10 } },
    { sign: 'denied', rank: { 'docker-hub': 6, ecr: 3, other: 1, unknown: 1 } },
    { sign: 'insufficient-scope', rank: { 'docker-hub': 6, ecr: 3, other: 1, unknown: 6 } }
  ]
}
