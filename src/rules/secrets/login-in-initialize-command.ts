import type { Rule } from '../rule.ts'
import { restart, setSecrets } from './triple.ts'

export const loginInInitializeCommand: Rule = {
  severity: 'notice',
  title: 'initializeCommand logs in',
  means:
    'The `initializeCommand` logs in to a registry: `docker login`, or a helper of a cloud. Whether the login works cannot be told from here.',
  fails: 'Perhaps not at all; the verdict is unknown.',
  why: 'The command runs on the machine of the codespace before the container is built, so its login can serve the pull. Only there is it known what it logs in with.',
  fix: {
    text: `Keep the command if it works. The three Codespaces secrets can be checked: check whether they exist, and set them if not. ${restart}`,
    example: setSecrets
  },
  who: ['repository administrator', 'organization owner'],
  configure: 'No input changes this.',
  see: [{ title: 'metaskills/codespaces-ecr', url: 'https://github.com/metaskills/codespaces-ecr' }]
}
