import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const pushFromCodespace: Rule = {
  severity: 'notice',
  title: 'a lifecycle command publishes a package',
  means: 'A lifecycle command publishes an image or another package to GitHub Packages.',
  fails:
    'The pull works and the push does not: the token of a codespace may read packages, not publish them.',
  log: ['denied: permission_denied: write_package'],
  why: 'Publishing from a codespace needs a classic token with `write:packages`. GitHub advises publishing from GitHub Actions.',
  fix: {
    text: 'Publish from a workflow, whose own token may write packages.',
    example: {
      file: '.github/workflows/publish.yml',
      language: 'yaml',
      after:
        'permissions:\n  contents: read\n  packages: write\nsteps:\n  - uses: docker/login-action@v4\n    with:\n      registry: ghcr.io\n      username: ${{ github.actor }}\n      password: ${{ github.token }}'
    }
  },
  who: ['anyone with write access'],
  configure: 'No input changes this.',
  see: [githubPages.registries],
  traces: [{ texts: [['permission_denied: write_package'], ['not allowed to write organization package']] }]
}
