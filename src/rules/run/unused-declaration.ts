import type { Rule } from '../rule.ts'

export const unusedDeclaration: Rule = {
  severity: 'notice',
  title: 'nothing needs an entry of the configuration file',
  means:
    'An entry of `grants` or `registries` names a package or registry that no file of the repository names, or an entry of `ignore` matches no finding. The rule speaks only where the run looked at everything: not with `offline`, `configurations` or `packages: false`, not on a pull request with `changed-only`, and not where a file could not be read or a variable could name the package or registry. It leaves out an `ignore` of a rule that depends on the credentials or the servers of one run, any `ignore` while a verdict is unknown, and an entry of `registries` while Codespaces secrets with its prefix exist or are asked for.',
  fails: 'The codespace is not affected.',
  why: 'People who read the file expect each entry to count. An entry that is left behind counts again, unnoticed, as soon as somebody names the package or image again.',
  fix: {
    text: 'Remove the entry.',
    example: {
      file: '.github/codespaces-preflight.yml',
      language: 'yaml',
      before: 'grants:\n  - package: ghcr.io/acme/devbox\n  - package: ghcr.io/acme/old-devbox',
      after: 'grants:\n  - package: ghcr.io/acme/devbox'
    }
  },
  who: ['anyone with write access'],
  configure: 'No input changes this.'
}
