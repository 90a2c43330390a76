import type { TriplePart } from '../environment.ts'
import type { ApiSilence, SecretLevel } from '../github/facts.ts'

/**
 * How far a triple of names reaches the repository:
 * `complete` from repository and organization level alone; `user-only` when a part comes from the user level alone;
 * `not-assigned` when the names exist and do not all reach; `incomplete` when a part exists nowhere.
 */
export type Reach = 'complete' | 'user-only' | 'not-assigned' | 'incomplete'

/** Three Codespaces secrets with the same `<X>`. */
export interface SurveyedTriple {
  /** `<X>`, in upper case. */
  readonly prefix: string
  readonly reach: Reach
  /** The level that supplies each part; `null` where none that reaches the repository does. */
  readonly levels: Readonly<Record<TriplePart, SecretLevel | null>>
  /** Parts that exist at no level. */
  readonly missing: readonly TriplePart[]
  /** Where parts exist without reaching the repository. */
  readonly unassigned: readonly { readonly part: TriplePart; readonly level: SecretLevel }[]
  /** Whether the parts come from several levels. */
  readonly mixed: boolean
  /** When the password was last written (ISO 8601). */
  readonly passwordUpdatedAt: string | null
}

/** A name that nearly fits, and the name that was probably meant. */
export interface NearMiss {
  readonly name: string
  readonly meant: string
  /** `null` for a variable of a codespace, which does not say from which level it comes. */
  readonly level: SecretLevel | null
}

/** Why a level was not read, as far as what helps differs. */
export type Unread =
  | 'no-token'
  /** The token is wrong, revoked or expired (401). */
  | 'not-accepted'
  /** The token lacks a permission (403, 404). */
  | 'not-permitted'
  /** The token is not authorized for the organization's single sign-on. */
  | 'single-sign-on'
  | 'no-answer'
  | 'not-applicable'

/** What the names of the three levels say together. */
export interface SecretSurvey {
  readonly triples: readonly SurveyedTriple[]
  readonly nearMisses: readonly NearMiss[]
  /** Repository and organization level were read (repository alone where the owner is a user). */
  readonly allRead: boolean
  /**
   * The level at which `CODESPACES_PREBUILD_TOKEN` exists and reaches the repository, or may: prebuilds then use that
   * account for GitHub's packages (docs: allowing a prebuild to access other repositories); `null` where no such name was read.
   */
  readonly prebuildToken: SecretLevel | null
  /** Levels that were not read, each with the reason as a clause that does not name the level. */
  readonly unread: readonly {
    readonly level: SecretLevel
    readonly why: Unread
    readonly detail: string
    /** Where there was no answer: what is known of that. */
    readonly silence?: Omit<ApiSilence, 'detail'>
  }[]
}
