import type { Rule } from '../rule.ts'

export const codespacesUnavailable: Rule = {
  severity: 'notice',
  title: 'GitHub Enterprise Server has no Codespaces',
  means: 'The server is GitHub Enterprise Server, which has no Codespaces.',
  fails: 'There is no codespace that could fail.',
  why: 'Codespaces exists on github.com and on ghe.com.',
  fix: { text: 'Remove the step, or run it for a repository on github.com or ghe.com.' },
  who: ['anyone with write access'],
  configure: '`GITHUB_SERVER_URL` and `GITHUB_API_URL` choose the GitHub that is asked.'
}
