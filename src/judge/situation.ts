import type { ImageFacts } from '../evidence/types.ts'
import type { Use } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import type { Context } from './context.ts'
import type { Decision } from './tables/decision.ts'
import type { PackageRowInput } from './tables/package-input.ts'
import type { RegistryRowInput } from './tables/registry-input.ts'

/** An image, the row that decided about it for some of its uses, and what that row looked at. */
export interface Situation {
  readonly context: Context
  readonly image: ImageFacts
  /** The uses for which the row decided, by position. */
  readonly uses: readonly Use[]
  readonly decision: Decision
  readonly registry: RegistryRowInput
  /** `null` where the registry is not GitHub's. */
  readonly package: PackageRowInput | null
}

/** `registry/repository`, as a person speaks of an image whatever its tag. */
export function repositoryOf({ reference }: ImageFacts): string {
  return `${reference.registry}/${reference.repository}`
}

/** Whether each use may find an image that `initializeCommand` has made, so that the registry is not asked. */
export function mayBeMade({ uses }: Situation): boolean {
  return uses.every(({ mayBeMadeBy }) => mayBeMadeBy !== undefined)
}

/** Situations with one cause, about which one finding speaks; what the first one looked at stands for all. */
export interface Cause extends Situation {
  readonly rule: RuleId
  /** The registry's host, the package as `grants` names it, or the image's full form. */
  readonly subject: string
  readonly situations: readonly [Situation, ...Situation[]]
  /** Of all situations, each once, in their order. */
  readonly images: readonly [ImageFacts, ...ImageFacts[]]
}
