import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

function ecrTriple(prefix: string, verb: 'set' | 'delete'): string {
  const values = ['123456789012.dkr.ecr.us-east-1.amazonaws.com', 'AKIAIOSFODNN7EXAMPLE', null]
  return ['SERVER', 'USER', 'PASSWORD']
    .map((part, index) => {
      const body = verb === 'set' && values[index] ? ` --body ${values[index]}` : ''
      return `gh secret ${verb} ${prefix}_CONTAINER_REGISTRY_${part} --app codespaces${body}`
    })
    .join('\n')
}

export const ecrSecretsName: Rule = {
  severity: 'notice',
  title: 'ECR_CONTAINER_REGISTRY_* is the recommended name',
  means: 'There is one ECR host, and its triple has another prefix than `ECR`.',
  fails: 'Nothing fails: any prefix works as long as SERVER is the ECR host.',
  why: 'GitHub recommends `ECR_CONTAINER_REGISTRY_SERVER`, `_USER` and `_PASSWORD`, and whoever looks for the login looks there. With several ECR hosts each needs a triple of its own.',
  fix: {
    text: 'Set the three secrets with the prefix `ECR`, then delete the old ones.',
    example: {
      file: null,
      language: 'sh',
      before: ecrTriple('AMAZON', 'set'),
      after: `${ecrTriple('ECR', 'set')}\n${ecrTriple('AMAZON', 'delete')}`
    }
  },
  who: ['repository administrator', 'organization owner'],
  configure: 'There is no input for it.',
  see: [githubPages.registries]
}
