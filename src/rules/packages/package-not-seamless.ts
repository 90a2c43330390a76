import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const packageNotSeamless: Rule = {
  severity: 'warning',
  title: 'the registry gives codespaces no access of its own',
  means:
    'The package is in a registry that gives codespaces no access of its own: Maven or Gradle on GitHub Packages.',
  fails: 'The package manager asks `maven.pkg.github.com` without a login that may read and is refused.',
  why: 'Packages of these registries have the permissions of a repository, not granular ones; only registries with granular permissions (containers, npm, NuGet, RubyGems) give a codespace access.',
  fix: {
    text: 'If the packages are those of a repository of the same owner, ask for `packages: read` of it in devcontainer.json. Or store a classic token with `read:packages` as a Codespaces secret for the package manager.'
  },
  who: ['anyone with write access', 'repository administrator'],
  configure: 'The input `packages`: with `false`, other GitHub Packages are not looked at.',
  see: [githubPages.packagePermissions]
}
