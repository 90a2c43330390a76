/** A repository on GitHub. */
export interface GitHubRepository {
  readonly visibility: 'public' | 'private' | 'internal'
  /** Whether it may be forked; absent: a public one may, another may not. */
  readonly allowForking?: boolean
  /** Texts by path, as the contents API gives them for any ref that `refs` does not name. */
  readonly files?: Readonly<Record<string, string>>
  readonly refs?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The changed files of pull requests, by number. */
  readonly pulls?: Readonly<Record<number, readonly string[]>>
  /** Names of Codespaces secrets at repository level. */
  readonly secrets?: readonly string[]
}

/** A package of GitHub Packages. */
export interface GitHubPackage {
  readonly owner: string
  /** What follows the owner, like `web/devbox`. */
  readonly name: string
  readonly type: 'container' | 'npm' | 'nuget' | 'rubygems' | 'maven' | 'docker'
  /** GitHub's own word; a word that its description does not know is possible. */
  readonly visibility: string
  /** `owner/name` of the linked repository. */
  readonly repository: string | null
}

/** A Codespaces secret of an organization or a user. */
export interface SharedSecret {
  readonly name: string
  readonly visibility: 'all' | 'private' | 'selected'
  /** `owner/name`, where `selected`. */
  readonly repositories?: readonly string[]
  /** ISO 8601. */
  readonly updatedAt?: string
}

/** What a token may do; what is not named it may not. Patterns are exact, or end with `*`. */
export interface GitHubToken {
  /** `workflow` and `installation` tokens belong to no person. */
  readonly kind: 'workflow' | 'installation' | 'fine-grained' | 'classic' | 'user'
  /** The person, where there is one. */
  readonly login?: string
  /** The name of the App, of an `installation` token. */
  readonly app?: string
  /** Private and internal repositories, `owner/name`, that it sees. */
  readonly repositories?: readonly string[]
  /**
   * Private and internal packages, `owner/name`, that it sees; absent: it may ask for none at all (403). A workflow's token
   * sees a private package only where the package gives its repository access.
   */
  readonly packages?: readonly string[]
  /** Repositories whose Codespaces secrets it may list. */
  readonly repositorySecrets?: readonly string[]
  /** Organizations whose Codespaces secrets it may list. */
  readonly organizationSecrets?: readonly string[]
  /** Whether it may list those of its person. */
  readonly userSecrets?: boolean
  /** Whether it may write comments. */
  readonly comments?: boolean
  /** How many more requests it has; then it is rate limited. */
  readonly requestsLeft?: number
}

/** GitHub as data. */
export interface GitHubDefinition {
  /** The API's host, `api.github.com` unless it is given. */
  readonly host?: string
  /** By login. */
  readonly owners: Readonly<Record<string, 'Organization' | 'User'>>
  /** By `owner/name`. */
  readonly repositories: Readonly<Record<string, GitHubRepository>>
  /** New `owner/name` by the old one. */
  readonly renamed?: Readonly<Record<string, string>>
  readonly packages?: readonly GitHubPackage[]
  /** By organization. */
  readonly organizationSecrets?: Readonly<Record<string, readonly SharedSecret[]>>
  /** By login. */
  readonly userSecrets?: Readonly<Record<string, readonly SharedSecret[]>>
  /** By the token itself. */
  readonly tokens?: Readonly<Record<string, GitHubToken>>
}
