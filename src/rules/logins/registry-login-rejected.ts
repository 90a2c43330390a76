import type { Rule } from '../rule.ts'
import { restart } from '../secrets/triple.ts'

export const registryLoginRejected: Rule = {
  severity: 'error',
  title: 'the registry refuses the login',
  means: 'The registry refuses the login of the triple: user or password are wrong, expired or revoked.',
  fails: 'Docker does not fall back to an anonymous pull; the codespace starts in a recovery container.',
  log: [
    'unauthorized: authentication required',
    'Error response from daemon: Head "https://ghcr.io/v2/…": denied: denied'
  ],
  why: 'Tokens expire, and so do passwords of service principals and robots. White space or a line end at the edge of a value belongs to it. `_json_key` takes the whole text of a key file as its password. `ASIA…` keys of AWS need a session token, for which a triple has no place.',
  fix: {
    text: 'Make new credentials at the registry. Check at which level the secrets are set, and set USER and PASSWORD there, also in the copies that are Actions secrets. Then stop and start the codespace.',
    example: {
      file: null,
      language: 'sh',
      after:
        'gh secret list --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
    }
  },
  who: ['registry or AWS administrator', 'repository administrator'],
  configure: 'No input changes this. `with-docker` has the docker client try the same login.',
  inLog: {
    cause: ({ host }) => `${host} refused the login that the codespace sent.`,
    fix: ({ host, login }) => ({
      text: `Set USER and PASSWORD of the secrets for ${host} again: make ${login}. ${restart}`,
      command: 'gh secret list --app codespaces'
    }),
    apart: () => 'If SERVER is right too: the password may have expired.'
  },
  traces: [
    { sign: 'login-refused', rank: { github: 3, 'docker-hub': 1, ecr: 1, other: 1, unknown: 1 } },
    { texts: [['unauthorized: authentication required']], rank: { other: 10, unknown: 10 } }
  ]
}
