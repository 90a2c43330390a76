import type { Reference, Span, UnresolvedUse, Use } from '../model.ts'
import type { Finding } from '../rules/finding.ts'

/** A repository that `customizations.codespaces.repositories` asks for. */
export interface RepositoryPermission extends Span {
  /** `owner/name`, or `owner/*`. */
  readonly repository: string
  /** Whether `packages: read` (or `read-all`) is asked for. */
  readonly readsPackages: boolean
}

/** A lifecycle command that matters to pulling. */
export interface LifecycleCommand extends Span {
  /** `initializeCommand`, `onCreateCommand`, … */
  readonly property: string
  readonly does: 'login' | 'early-pull' | 'publish'
  /** What an early pull names: an image, or `null` for the images of a compose project. */
  readonly reference: Reference | null
}

/** One devcontainer.json and what it says beside its images. */
export interface Configuration {
  readonly path: string
  readonly name: string | null
  /** Every file of the repository that decides what it pulls, itself included, also absent ones; sorted. */
  readonly files: readonly string[]
  readonly permissions: readonly RepositoryPermission[]
  readonly commands: readonly LifecycleCommand[]
  /** What later lifecycle commands start or pull and nobody looked at, as sentences: no part of the creation, so nothing is concluded from it. */
  readonly startsLater: readonly string[]
  /** The names under `secrets`, which each person may be asked for and which are then kept at user level. */
  readonly recommendedSecrets: readonly string[]
  /** The digests of its lock file by the ids of Features, of those too that only a registry names; absent: no lock. */
  readonly featureDigests?: ReadonlyMap<string, string>
}

/** All that the files say: no network, no environment was asked. Order: configurations by path, the rest by position. */
export interface Discovery {
  readonly configurations: readonly Configuration[]
  readonly uses: readonly Use[]
  readonly unresolved: readonly UnresolvedUse[]
  readonly findings: readonly Finding[]
  /** Patterns of the `configurations` input that match no file. */
  readonly unmatched: readonly string[]
  /** What was not looked at, as sentences: bounds that were met. */
  readonly incomplete: readonly string[]
}
