import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const configurationNotUsed: Rule = {
  severity: 'warning',
  title: 'a devcontainer.json is where Codespaces does not look',
  means:
    'A devcontainer.json is below `.devcontainer/`, but deeper than Codespaces looks. It honours `.devcontainer/devcontainer.json`, `.devcontainer.json`, and `.devcontainer/<folder>/devcontainer.json`, one folder deep.',
  fails:
    'Nothing fails: the configuration is not offered when a codespace is created, and people get another one, or the default image.',
  why: 'The images of this file are not pulled by any codespace, so nobody notices a mistake in it until somebody moves it.',
  fix: {
    text: 'Move the file to `.devcontainer/<folder>/`; relative paths inside it change with the move. If something else than Codespaces uses it, name it in the input `configurations` instead.',
    example: {
      file: null,
      language: 'sh',
      after: 'git mv .devcontainer/team/testing .devcontainer/testing'
    }
  },
  who: ['anyone with write access'],
  configure: 'Name the file in `configurations` to have it checked where it lies; the rule is silent then.',
  see: [githubPages.devContainers]
}
