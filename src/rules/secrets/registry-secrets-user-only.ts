import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'
import { restart, setSecrets, unauthorized } from './triple.ts'

export const registrySecretsUserOnly: Rule = {
  severity: 'warning',
  title: 'the secrets are those of one person',
  means:
    'The triple is complete only together with secrets at user level: those of the owner of `secrets-token`, or those that the repository asks each person for (`secrets` in devcontainer.json, or `level: user` under `registries` in the configuration file).',
  fails: 'No prebuild can use them, and colleagues have no login unless each has set the same secrets.',
  log: unauthorized,
  why: 'Prebuilds get repository and organization secrets, never those of a person.',
  fix: {
    text: `Check which secrets the repository and the organization have, and set the three at one of these levels. ${restart}`,
    example: setSecrets
  },
  who: ['repository administrator', 'organization owner'],
  configure: 'Name `prebuild` in `audiences` to make the missing prebuild an error.',
  see: [githubPages.prebuilds],
  inLog: {
    apart: () => 'If they are your own: prebuilds and colleagues do not get them.'
  },
  traces: [
    { sign: 'no-login', rank: { 'docker-hub': 5, ecr: 5, other: 5, unknown: 5 } },
    { sign: 'feature-unresolved', rank: { 'docker-hub': 5, ecr: 5, other: 5, unknown: 8 } }
  ]
}
