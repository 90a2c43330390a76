import type { Place, Span } from '../model.ts'

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
