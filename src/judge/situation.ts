import type { ImageFacts } from '../evidence/facts.ts'
import type { Use } from '../model.ts'
import type { Context } from './context.ts'
import type { PackageFound } from './tables/package-found.ts'
import type { RegistryFound } from './tables/registry-found.ts'
import type { Decision } from './tables/decision.ts'

/** An image, the row that decided about it for some of its uses, and what that row looked at. */
export interface Situation {
  readonly context: Context
  readonly image: ImageFacts
  /** The uses for which the row decided, by position. */
  readonly uses: readonly Use[]
  readonly decision: Decision
  readonly registry: RegistryFound
  /** `null` where the registry is not GitHub's. */
  readonly package: PackageFound | null
}

/** `registry/repository`, as a person speaks of an image whatever its tag. */
export function repositoryOf({ reference }: ImageFacts): string {
  return `${reference.registry}/${reference.repository}`
}

/** Whether each use may find an image that `initializeCommand` has made, so that the registry is not asked. */
export function mayBeMade({ uses }: Situation): boolean {
  return uses.every(({ mayBeMadeBy }) => mayBeMadeBy !== undefined)
}
