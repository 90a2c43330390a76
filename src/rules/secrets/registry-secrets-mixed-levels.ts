import type { Rule } from '../rule.ts'
import { restart } from './triple.ts'

export const registrySecretsMixedLevels: Rule = {
  severity: 'notice',
  title: 'the three secrets come from several levels',
  means:
    'The three secrets of one triple come from several levels, such as SERVER from the organization and PASSWORD from the repository.',
  fails:
    'It may work: all of them end up as variables of the codespace. GitHub documents neither that it works nor that it does not.',
  why: 'A repository secret takes precedence over an organization secret of the same name. Whoever changes one level may not know of the other.',
  fix: {
    text: `Check which levels the three come from, and set at one level those that are missing there. ${restart}`,
    example: {
      file: null,
      language: 'sh',
      after:
        'gh secret list --app codespaces\ngh secret list --app codespaces --org acme\ngh secret set ACR_CONTAINER_REGISTRY_SERVER --app codespaces --body mycompany.azurecr.io\ngh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces'
    }
  },
  who: ['repository administrator', 'organization owner'],
  configure: 'No input changes this.'
}
