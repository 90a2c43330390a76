import type { Rule } from '../rule.ts'

export const secretsUnused: Rule = {
  severity: 'notice',
  title: 'secrets for a registry that no image uses',
  means: 'The environment holds a triple for a registry from which no image of this repository comes.',
  fails: 'Nothing fails.',
  why: 'An unused password is one more that can leak. Often its SERVER was meant for a registry that moved.',
  fix: {
    text: 'Check where the three secrets are set. If SERVER was meant for a registry that moved, correct it. Otherwise take them away from this repository; those of the organization may serve others, so take only this repository off their list. A deleted secret cannot be restored.',
    example: {
      file: null,
      language: 'sh',
      after: 'gh secret list --app codespaces\ngh secret list --app codespaces --org acme'
    }
  },
  who: ['repository administrator', 'organization owner'],
  configure: 'Ignore it with a reason if the login serves something else, such as a pull by hand.'
}
