import type { Rule } from '../rule.ts'
import { restart } from '../secrets/triple.ts'

export const loginBreaksPublicImage: Rule = {
  severity: 'warning',
  title: 'a refused login breaks the pull of a public image',
  means:
    'Everyone can pull the image without a login, and the environment holds a login for its host that is refused.',
  fails:
    'Docker sends the refused login and does not try without it, so even a public image cannot be pulled.',
  log: [
    'Error response from daemon: Head "https://ghcr.io/v2/…": denied: denied',
    'failed to fetch oauth token: unexpected status: 403 Forbidden'
  ],
  why: 'An expired token is worse than none. `ghcr.io` answers a wrong login with a refusal even for public packages.',
  fix: {
    text: 'Check at which level the secrets are set, and set USER and PASSWORD anew there. Then stop and start the codespace. Or take the three away from this repository, if every image of the host is public. A deleted secret cannot be restored.',
    example: {
      file: null,
      language: 'sh',
      after:
        'gh secret list --app codespaces\ngh secret set GHCR_CONTAINER_REGISTRY_USER --app codespaces\ngh secret set GHCR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
    }
  },
  who: ['repository administrator', 'organization owner'],
  configure: 'No input changes this.',
  see: [
    {
      title: 'microsoft/vscode-remote-release, issue 8449',
      url: 'https://github.com/microsoft/vscode-remote-release/issues/8449'
    }
  ],
  inLog: {
    cause: ({ host }) =>
      `${host} refused the login that the codespace sent, which breaks even the pull of a public image.`,
    fix: ({ host, isPublic }) => ({
      text: isPublic
        ? `Delete the secrets that log in to ${host}: everyone pulls from it without a login. ${restart}`
        : `Check which secrets log in to ${host}, and renew the password. ${restart}`,
      command: 'gh secret list --app codespaces'
    }),
    apart: () => 'If everybody can pull the image: the refused login alone breaks the pull.'
  },
  traces: [
    { sign: 'login-refused', rank: { public: 1, github: 1, 'docker-hub': 2, ecr: 2, other: 2, unknown: 2 } }
  ]
}
