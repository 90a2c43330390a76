import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const packageNotSeamless: Rule = {
  severity: 'warning',
  title: 'the registry gives codespaces no access of its own',
  means:
    'The package lies in a registry that gives codespaces no access of its own: Maven or Gradle on GitHub Packages.',
  fails: 'The package manager asks `maven.pkg.github.com` without a login that may read and is refused.',
  why: 'Packages of these registries have the permissions of a repository, not granular ones; only registries with granular permissions (containers, npm, NuGet, RubyGems) give a codespace access.',
  fix: { text: 'Give the package manager a classic token with `read:packages` from a Codespaces secret.' },
  who: ['repository administrator'],
  configure: 'The input `packages`: with `false`, other GitHub Packages are not looked at.',
  see: [githubPages.packagePermissions]
}
