import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const tokenCannotReadPackages: Rule = {
  severity: 'warning',
  title: 'the token of the check cannot read packages',
  means:
    'The token of the check is too weak: it lacks `packages: read`, or is of a kind that cannot read packages. It says nothing about the codespace.',
  fails: 'The codespace is not affected; the verdict is unknown.',
  why: 'A `permissions` block in a workflow sets everything that it does not name to none. Fine-grained personal tokens have no permission for packages, and installation tokens of GitHub Apps can neither read packages nor pull from the container registry.',
  fix: {
    text: 'Give the workflow `packages: read`, and leave `token` at its default. Outside Actions use a classic token with `read:packages`; where the organization enforces single sign-on, authorize it there.',
    example: {
      file: '.github/workflows/codespaces-preflight.yml',
      language: 'yaml',
      before: 'permissions:\n  contents: read',
      after: 'permissions:\n  contents: read\n  packages: read'
    }
  },
  who: ['anyone with write access'],
  configure: 'The inputs `token` and `packages-token`.',
  see: [githubPages.packagePermissions]
}
