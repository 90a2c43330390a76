import type { NoAnswerCause, UnreachableParty } from '../http/types.ts'

/** Visibility of a repository or package; GitHub's own word for a package may be any string, so other words are `unknown`. */
export type Visibility = 'public' | 'private' | 'internal' | 'unknown'

/** That GitHub's API gave no answer that can be used. `cause` is absent where nothing more than `detail` is known. */
export interface UnreachableApi extends UnreachableParty {
  readonly detail: string
  readonly cause?: NoAnswerCause
}

/** Why GitHub did not answer a question, and the sentence that says so. */
export type NotRead =
  | { readonly read: 'no-token'; readonly detail: string }
  /** 401, 403: the token may not, or is of a kind that cannot. */
  | {
      readonly read: 'refused'
      readonly status: number
      /** The token is not authorized for the organization's single sign-on, and may be all the same. */
      readonly singleSignOn?: boolean
      readonly detail: string
    }
  | ({ readonly read: 'unreachable' } & UnreachableApi)
  /** The question makes no sense here: a user has no organization level, an offline run asks nothing. */
  | { readonly read: 'not-applicable'; readonly detail: string }

/** The repository whose codespaces are judged. */
export type RepositoryAnswer =
  | {
      readonly read: 'found'
      readonly visibility: Visibility
      /** Whether it may be forked (`allow_forking`), so that its readers can create codespaces; `null`: GitHub did not say. */
      readonly permitsForking: boolean | null
      /** As GitHub spells it now: it differs from what was asked after a rename or transfer. */
      readonly fullName: string
      readonly ownerType: 'Organization' | 'User'
    }
  | { readonly read: 'not-found'; readonly detail: string }
  | NotRead

/**
 * The sentence with which the run's own token was refused (401, 403) where another token answered: a token that may ask
 * about no package is refused every pull too, which says nothing about this package.
 */
export type TokenRefused = string

/** A package by name. */
export type PackageAnswer =
  | {
      readonly read: 'found'
      readonly visibility: Visibility
      /** GitHub's own word. */
      readonly visibilityWord: string
      /** `owner/name` of the linked repository. */
      readonly linkedRepository: string | null
      readonly ownerType: 'Organization' | 'User' | 'unknown'
      /** The package's own page. */
      readonly page: string | null
      readonly tokenRefused?: TokenRefused
    }
  /** 404: it is not there, or not visible to the token. The owner is `none` where GitHub knows no such account (404 too). */
  | {
      readonly read: 'not-found'
      readonly ownerType: 'Organization' | 'User' | 'unknown' | 'none'
      readonly detail: string
      readonly tokenRefused?: TokenRefused
    }
  | NotRead

export const secretLevels = ['repository', 'organization', 'user'] as const
export type SecretLevel = (typeof secretLevels)[number]

/** The secret with which prebuilds log in to GitHub as another account. */
export const prebuildTokenName = 'CODESPACES_PREBUILD_TOKEN'

/** A Codespaces secret: names and dates can be read, values never. */
export interface SecretName {
  /** In upper case: names are compared without case. */
  readonly name: string
  readonly updatedAt: string | null
  /** Whether it reaches the repository; `unknown` where the list of selected repositories could not be read. */
  readonly reaches: 'yes' | 'no' | 'unknown'
}

/** The names of one level. */
export type SecretListing =
  | { readonly read: 'names'; readonly names: readonly SecretName[] }
  | { readonly read: 'not-found'; readonly detail: string }
  | NotRead

/** The names at the three levels. */
export type SecretListings = Readonly<Record<SecretLevel, SecretListing>>

/** The kind of a token, by its prefix. */
export type TokenKind = 'installation' | 'fine-grained' | 'classic' | 'user-to-server' | 'oauth' | 'unknown'

/**
 * Reads values out of JSON that came from outside: whatever its shape, a wrong one is `null`.
 * Only own properties count, so that no name of `Object.prototype` is ever taken for data.
 */
export function entry(value: unknown, ...path: readonly string[]): unknown {
  let at: unknown = value
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return null
    at = (at as Readonly<Record<string, unknown>>)[name]
  }
  return at
}

/** The text at a path. */
export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = entry(value, ...path)
  return typeof found === 'string' ? found : null
}

/** The whole number, zero or more, at a path. */
export function integerAt(value: unknown, ...path: readonly string[]): number | null {
  const found = entry(value, ...path)
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : null
}

/** The list at a path. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] | null {
  const found = entry(value, ...path)
  return Array.isArray(found) ? found : null
}
