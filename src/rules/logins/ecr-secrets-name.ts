import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'
import { restart } from '../secrets/triple.ts'

function setEcr(prefix: string): string {
  const values = ['123456789012.dkr.ecr.us-east-1.amazonaws.com', 'AKIAIOSFODNN7EXAMPLE', null]
  return ['SERVER', 'USER', 'PASSWORD']
    .map((part, index) => {
      const body = values[index] ? ` --body ${values[index]}` : ''
      return `gh secret set ${prefix}_CONTAINER_REGISTRY_${part} --app codespaces${body}`
    })
    .join('\n')
}

export const ecrSecretsName: Rule = {
  severity: 'notice',
  title: 'ECR_CONTAINER_REGISTRY_* is the recommended name',
  means: 'There is one ECR host, and its secrets have another prefix than `ECR`.',
  fails: 'Nothing fails: any prefix works as long as SERVER is the ECR host.',
  why: 'GitHub recommends `ECR_CONTAINER_REGISTRY_SERVER`, `_USER` and `_PASSWORD`, and people look for the login under that name. With several ECR hosts, each needs three secrets of its own.',
  fix: {
    text: `Check whether secrets with the prefix \`ECR\` exist. If not, set them. ${restart} Once a codespace has pulled with the new ones, delete the old ones, which cannot be undone.`,
    example: {
      file: null,
      language: 'sh',
      before: setEcr('AMAZON'),
      after: `gh secret list --app codespaces\n${setEcr('ECR')}`
    }
  },
  who: ['repository administrator', 'organization owner'],
  configure: 'No input changes this.',
  see: [githubPages.registries]
}
