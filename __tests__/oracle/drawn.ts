/** A world in the words of the tables: what is there, who may what, and what the run was given. */
export interface DrawnWorld {
  readonly seed: number
  readonly place: 'actions' | 'terminal' | 'codespace'
  readonly owner: 'Organization' | 'User'
  readonly visibility: 'public' | 'private' | 'internal'
  readonly forking: boolean
  /** What `token` is: none, one that GitHub does not accept, one without the right to read packages, an App's, a right one. */
  readonly token: 'none' | 'invalid' | 'weak' | 'app' | 'right'
  /** A classic token that sees every package, or none of them. */
  readonly packagesToken: 'none' | 'sees' | 'blind'
  /** The levels that `secrets-token` may read. */
  readonly secretLevels: readonly SecretLevel[] | null
  readonly secrets: readonly DrawnSecret[]
  readonly ghcrAnswers: boolean
  /** The triple of the environment for GitHub's container registry; its prefix is `GHCR`. */
  readonly ghcrTriple: EnvironmentTriple
  readonly ghcrDeclared: boolean
  readonly packages: readonly DrawnPackage[]
  readonly registries: readonly DrawnRegistry[]
}

export type SecretLevel = 'repository' | 'organization' | 'user'

export interface DrawnSecret {
  readonly name: string
  readonly level: SecretLevel
  /** Of a secret that is not at repository level; `here` and `elsewhere` are lists of selected repositories. */
  readonly visibility: 'all' | 'private' | 'here' | 'elsewhere'
}

/**
 * What the run was given: nothing, a triple whose login works or is refused, one that may not pull, a part, or one whose
 * SERVER has another ending than the host.
 */
export type EnvironmentTriple = 'none' | 'works' | 'login-refused' | 'pull-refused' | 'part' | 'slip'

/** What lies under the tag. */
export type Content = 'both' | 'arm64' | 'missing' | 'deleted'

/** An image or a Feature in GitHub's container registry. */
export interface DrawnPackage {
  readonly configuration: number
  readonly owner: 'acme' | 'other' | 'gone'
  readonly name: string
  readonly exists: boolean
  readonly visibility: 'public' | 'private' | 'internal'
  /** Public for the API, and refused by the registry. */
  readonly restricted: boolean
  readonly linked: 'acme/web' | 'acme/tools' | 'other/lib' | null
  /** R's own token pulls it, in a run or in a codespace. */
  readonly ownPulls: boolean
  readonly kind: 'image' | 'feature'
  readonly permission: 'exact' | 'whole-owner' | null
  readonly grant: 'plain' | 'prebuilds' | null
  readonly content: Content
}

/** An image of a registry of its own, whose triple has the prefix `R<n>`. */
export interface DrawnRegistry {
  readonly configuration: number
  readonly host: string
  readonly prefix: string
  readonly answers: boolean
  readonly profile: 'token' | 'basic'
  readonly isPublic: boolean
  /** Answers 404 NAME_UNKNOWN for what the caller may not see. */
  readonly hides: boolean
  readonly content: Content
  readonly triple: EnvironmentTriple
  readonly declared: 'no' | 'yes' | 'user'
  readonly logsIn: boolean
  /** devcontainer.json recommends the three secrets to whoever creates a codespace. */
  readonly recommended: boolean
}

/** The names of a triple. */
export function namesOf(prefix: string): readonly string[] {
  return ['SERVER', 'USER', 'PASSWORD'].map(part => `${prefix}_CONTAINER_REGISTRY_${part}`)
}

/** The reference of a drawn image. */
export function referenceOf(image: DrawnPackage | DrawnRegistry): string {
  return 'host' in image ? `${image.host}/team/devbox:1` : `ghcr.io/${image.owner}/${image.name}:1`
}
