import type { Place, Reference, Span, UnresolvedUse, Use } from '../model.ts'
import type { Finding } from '../rules/finding.ts'

/** Turns a stretch of a text (UTF-16 offsets, the end exclusive) into its place in the file that holds it. */
export type Locate = (start: number, end: number) => Span

/** A value that a file gives, or the reason why none does. */
export type Value =
  { readonly kind: 'known'; readonly text: string } | { readonly kind: 'unknown'; readonly reason: string }

/** A build argument that is given from outside of the Dockerfile. */
export interface BuildArgument {
  readonly name: string
  readonly value: Value
  /** Where the value is written: a step of `via` for an image that it names. */
  readonly place: Place
}

/** A named build context: `FROM name` and `--from=name` mean it, and no image of that name. */
export interface NamedContext {
  readonly name: string
  /** The image of `docker-image://…`; `null` for a folder, a git repository, another target. */
  readonly image: { readonly value: Value; readonly written: string; readonly span: Span } | null
}

/** Where a build's Dockerfile stands: a file, or the text of compose's `dockerfile_inline`. */
export type DockerfileSource =
  | { readonly kind: 'file'; readonly path: string; readonly place: Place }
  | { readonly kind: 'inline'; readonly text: string; readonly file: string; readonly locate: Locate }

/** One image build that a configuration or a compose service asks for. */
export interface Build {
  readonly dockerfile: DockerfileSource
  readonly arguments: readonly BuildArgument[]
  /** The stage to build, with the place that names it; `null`: the last. */
  readonly target: { readonly name: string; readonly place: Place } | null
  readonly contexts: readonly NamedContext[]
  /** The platform to build for where a file names one; `null`: the job's. */
  readonly platform: string | null
  /** The places that led to the build, outermost first. */
  readonly via: readonly Place[]
}

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
  /** What lifecycle commands start, build or pull by themselves and nobody looked at, as sentences: nothing is concluded from it. */
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

/** Where the configurations of a repository lie. */
export interface FoundConfigurations {
  /** Paths of devcontainer.json files, sorted. */
  readonly paths: readonly string[]
  readonly findings: readonly Finding[]
  /** Patterns that match no file, as they were written. */
  readonly unmatched: readonly string[]
  readonly incomplete: readonly string[]
}
