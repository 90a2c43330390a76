import type { Rule } from '../rule.ts'

export const declarationChanged: Rule = {
  severity: 'warning',
  title: 'the pull request changes what is declared',
  means:
    'The pull request changes `grants`, `registries`, `ignore` or `allowed-images` of the configuration file. For this run those of the base branch count.',
  fails: 'The codespace is not affected.',
  why: 'A pull request cannot make itself green. Whoever reviews it should see that it changes what is declared.',
  fix: { text: 'Review the change as you would review a change of access. It counts once it is merged.' },
  who: ['repository administrator'],
  configure: 'The input `config-file`.'
}
