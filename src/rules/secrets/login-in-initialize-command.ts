import type { Rule } from '../rule.ts'
import { setSecrets } from './triple.ts'

export const loginInInitializeCommand: Rule = {
  severity: 'notice',
  title: 'initializeCommand logs in',
  means:
    'The `initializeCommand` logs in to a registry: `docker login`, or a helper of a cloud. Whether the login works cannot be told from here.',
  fails: 'Perhaps not at all; the verdict is unknown.',
  why: 'The command runs on the machine of the codespace before the container is built, so its login can serve the pull. What it has to log in with is only known there.',
  fix: { text: 'Prefer the three Codespaces secrets, which can be checked.', example: setSecrets },
  who: ['anyone with write access'],
  configure: 'There is no input for it.',
  see: [{ title: 'metaskills/codespaces-ecr', url: 'https://github.com/metaskills/codespaces-ecr' }]
}
