import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const registryServerMismatch: Rule = {
  severity: 'error',
  title: "Docker will not match the SERVER value to the image's host",
  means:
    "Docker will not match the value of a `_SERVER` secret to the image's host. Scheme and path do not matter; case and port do.",
  fails: 'The login succeeds, is kept under another key, and the pull goes out without it.',
  log: [
    'no basic auth credentials',
    'Error response from daemon: Head "https://mycompany.azurecr.io/v2/devbox/manifests/2": unauthorized'
  ],
  why: 'Docker looks up credentials by the exact host of the image. Another account or region of ECR, another ending, or the name without its domain is another host. For Docker Hub that key is `https://index.docker.io/v1/`; other spellings of Docker Hub may or may not serve a pull, so they only warn.',
  fix: {
    text: 'Check at which level the secret is set, and set it there to the host exactly as the image names it; for Docker Hub to `https://index.docker.io/v1/`. Then stop and start the codespace.',
    example: {
      file: null,
      language: 'sh',
      before: 'gh secret set HUB_CONTAINER_REGISTRY_SERVER --app codespaces --body docker.io',
      after:
        'gh secret list --app codespaces\ngh secret set HUB_CONTAINER_REGISTRY_SERVER --app codespaces --body https://index.docker.io/v1/'
    }
  },
  who: ['repository administrator', 'organization owner'],
  configure:
    'No input changes this. The value is only known where the environment holds the three secrets, or a declaration under `registries` names it.',
  see: [githubPages.registries],
  inLog: {
    apart: ({ server }) => `If all three are there: SERVER must be ${server}, to the letter.`
  },
  traces: [
    { sign: 'no-login', rank: { 'docker-hub': 7, ecr: 7, other: 7, unknown: 7 } },
    { sign: 'denied', rank: { 'docker-hub': 5, other: 5 } },
    { sign: 'insufficient-scope', rank: { 'docker-hub': 5, other: 5, unknown: 5 } },
    { sign: 'feature-unresolved', rank: { 'docker-hub': 7, ecr: 7, other: 7, unknown: 10 } }
  ]
}
