import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const earlyImagePull: Rule = {
  severity: 'warning',
  title: 'an image is pulled before the credentials are there',
  means:
    'An `onCreateCommand` or `updateContentCommand` runs `docker pull` or `docker compose` for an image that needs credentials.',
  fails:
    'The command asks the registry without a login and is refused; the remaining lifecycle commands do not run.',
  log: [
    'Error response from daemon: Head "https://mycompany.azurecr.io/v2/devbox/manifests/2": unauthorized'
  ],
  why: 'GitHub writes the registry credentials to `~/.docker/config.json` after `onCreateCommand` and before `postCreateCommand`. Docker-in-Docker is not available while a prebuild is made.',
  fix: {
    text: 'Pull in `postCreateCommand` or later.',
    example: {
      file: '.devcontainer/devcontainer.json',
      language: 'jsonc',
      before:
        '{\n  "image": "mcr.microsoft.com/devcontainers/base:ubuntu",\n  "onCreateCommand": "docker pull ghcr.io/acme/tools:2"\n}',
      after:
        '{\n  "image": "mcr.microsoft.com/devcontainers/base:ubuntu",\n  "postCreateCommand": "docker pull ghcr.io/acme/tools:2"\n}'
    }
  },
  who: ['anyone with write access'],
  configure: 'No input changes this. An image that everyone can pull does not raise it.',
  see: [githubPages.registries],
  inLog: {
    apart: () => 'If the line comes from onCreateCommand or updateContentCommand: the login is not there yet.'
  },
  traces: [
    { sign: 'no-login', rank: { 'docker-hub': 8, ecr: 8, other: 8, unknown: 8 } },
    { sign: 'feature-unresolved', rank: { 'docker-hub': 8, ecr: 8, other: 8, unknown: 11 } }
  ]
}
