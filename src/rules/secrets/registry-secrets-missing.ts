import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'
import { restart, setSecrets, unauthorized } from './triple.ts'

export const registrySecretsMissing: Rule = {
  severity: 'error',
  title: 'no Codespaces secrets serve the registry',
  means:
    'The registry refuses a pull without a login, and no three Codespaces secrets `<X>_CONTAINER_REGISTRY_SERVER`, `_USER` and `_PASSWORD` with the same `<X>` serve it.',
  fails: 'Docker asks without a login and is refused; the codespace starts in a recovery container.',
  log: [...unauthorized, "pull access denied for …, repository does not exist or may require 'docker login'"],
  why: 'A codespace logs in to a registry with these three secrets alone. Secrets of Actions do not count, and a login on a laptop does not reach a codespace.',
  fix: {
    text: `Check which Codespaces secrets exist. If none are for this registry, set the three. ${restart} Or, for a public image, check that it exists under this name.`,
    example: setSecrets
  },
  who: ['repository administrator', 'organization owner'],
  configure:
    'Declare under `registries` in the configuration file which triple serves which server, if the names exist under another `<X>`.',
  see: [githubPages.registries],
  inLog: {
    cause: ({ name, host }) =>
      `${host} refused a pull without a login: ${name} is private, or does not exist.`,
    fix: ({ server, login }) => ({
      text: `Look whether three secrets <X>_CONTAINER_REGISTRY_SERVER, _USER and _PASSWORD are there for this registry. If not, add them: SERVER is ${server}; make ${login}. ${restart}`,
      command: 'gh secret list --app codespaces'
    }),
    apart: ({ host }) => `If no three secrets <X>_CONTAINER_REGISTRY_* serve ${host}: add them.`
  },
  traces: [
    { sign: 'no-login', rank: { 'docker-hub': 1, ecr: 1, other: 1, unknown: 1 } },
    { sign: 'denied', rank: { 'docker-hub': 1, other: 2, unknown: 2 } },
    { sign: 'insufficient-scope', rank: { 'docker-hub': 1, other: 2, unknown: 1 } },
    { sign: 'feature-unresolved', rank: { 'docker-hub': 1, ecr: 1, other: 1, unknown: 4 } }
  ]
}
