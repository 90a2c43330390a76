import type { Place } from '../../model.ts'
import type { Environment } from './environment.ts'

/** Compose files that are merged into one model: those of a project, or those of an `include`. */
export interface Model {
  readonly files: readonly { readonly path: string; readonly place: Place }[]
  /** What relative paths in the files are relative to. */
  readonly folder: string
  readonly environment: Environment
  /** The files that include each other down to here. */
  readonly including: readonly string[]
}
