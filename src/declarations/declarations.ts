import type { Span } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'

/** A person states which triple serves which registry. Nothing is ever sent to `server` because of it. */
export interface DeclaredRegistry extends Span {
  readonly server: string
  /** `<X>` of the three names, in upper case. */
  readonly secrets: string
  /** `user`: each person sets secrets of their own, which no prebuild has; `shared`: what everybody gets. */
  readonly level: 'shared' | 'user'
}

/** A person states that a package gives this repository's codespaces access. */
export interface DeclaredGrant extends Span {
  /** `host/owner/name`, without tag. */
  readonly package: string
  readonly prebuilds: boolean
}

/** A finding that a person does not want to see. */
export interface Ignore extends Span {
  readonly rule: RuleId
  /** A reference, exact or with a trailing `*`; `null`: every image. */
  readonly image: string | null
  readonly reason: string
  /** `YYYY-MM-DD`, the last day on which it counts. */
  readonly until: string | null
}

/** The configuration file. */
export interface Declarations {
  readonly registries: readonly DeclaredRegistry[]
  readonly grants: readonly DeclaredGrant[]
  /** `null`: every image is allowed. */
  readonly allowedImages: readonly string[] | null
  readonly ignores: readonly Ignore[]
}

/** What counts where there is no configuration file. */
export const noDeclarations: Declarations = { registries: [], grants: [], allowedImages: null, ignores: [] }
