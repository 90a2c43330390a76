import type { Rule } from '../rule.ts'

export const secretsUnused: Rule = {
  severity: 'notice',
  title: 'secrets for a registry that no image uses',
  means: 'The environment holds a triple for a registry from which no image of this repository comes.',
  fails: 'Nothing fails.',
  why: 'An unused password is one more that can leak. Often its SERVER was meant for a registry that moved.',
  fix: {
    text: 'Delete the three secrets, or correct SERVER.',
    example: {
      file: null,
      language: 'sh',
      after:
        'gh secret delete OLD_CONTAINER_REGISTRY_SERVER --app codespaces\ngh secret delete OLD_CONTAINER_REGISTRY_USER --app codespaces\ngh secret delete OLD_CONTAINER_REGISTRY_PASSWORD --app codespaces'
    }
  },
  who: ['repository administrator', 'organization owner'],
  configure: 'Ignore it with a reason if the login serves something else, such as a pull by hand.'
}
