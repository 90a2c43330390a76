import type { RuleId } from './catalogue.ts'

/** Where the project stands: the one place that knows it. */
export const project = 'https://github.com/codespaces-preflight/codespaces-preflight'

/** All rules on one page. */
export const rulesPage = `${project}/blob/main/docs/rules.md`

/** The page of a rule. */
export function rulePageUrl(rule: RuleId): string {
  return `${rulesPage}#${rule}`
}

/** What a token for the names of Codespaces secrets could do besides, and where to keep it. */
export const secretsTokenPage = `${project}/blob/main/docs/security.md#what-the-secrets-token-costs`

/** A page to read on, with the title that a link shows. */
export interface Link {
  readonly title: string
  readonly url: string
}

const docs = 'https://docs.github.com/en'

/** GitHub's pages that the rule pages rest on. */
export const githubPages = {
  registries: {
    title: 'Allowing your codespace to access a private registry',
    url: `${docs}/codespaces/reference/allowing-your-codespace-to-access-a-private-registry`
  },
  packageAccess: {
    title: "Configuring a package's access control and visibility",
    url: `${docs}/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility`
  },
  packagePermissions: {
    title: 'About permissions for GitHub Packages',
    url: `${docs}/packages/learn-github-packages/about-permissions-for-github-packages`
  },
  devContainers: {
    title: 'Introduction to dev containers',
    url: `${docs}/codespaces/setting-up-your-project-for-codespaces/adding-a-dev-container-configuration/introduction-to-dev-containers`
  },
  baseImages: {
    title: 'Restricting the base image for codespaces',
    url: `${docs}/codespaces/managing-codespaces-for-your-organization/restricting-the-base-image-for-codespaces`
  },
  prebuilds: {
    title: 'Configuring prebuilds',
    url: `${docs}/codespaces/prebuilding-your-codespaces/configuring-prebuilds`
  },
  security: {
    title: 'Security in GitHub Codespaces',
    url: `${docs}/codespaces/reference/security-in-github-codespaces`
  }
} as const satisfies Record<string, Link>

/** An example workflow, by its name. */
export function exampleUrl(name: string): string {
  return `${project}/blob/main/examples/workflows/${name}.yml`
}
