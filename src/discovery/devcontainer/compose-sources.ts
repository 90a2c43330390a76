import type { Finding } from '../../rules/finding.ts'
import { composeRun } from '../compose/run.ts'
import type { ComposeBuild, ComposeRun } from '../compose/types.ts'
import type { ReadMention } from '../resolve-mention.ts'

/** What the configurations of one run share of the compose projects that they name. */
export interface ComposeSources {
  readonly run: ComposeRun
  /** What the Dockerfiles of builds ask for; a build that is shared is the same object. */
  readonly built: Map<ComposeBuild, Promise<Built>>
}

/** What one build gave. */
export interface Built {
  readonly filesRead: readonly string[]
  readonly mentions: readonly ReadMention[]
  readonly findings: readonly Finding[]
}

/** What a run begins with, or a part of it that shares its allowance. */
export function composeSources(allowance?: ComposeRun['allowance']): ComposeSources {
  return { run: { ...composeRun(), ...(allowance && { allowance }) }, built: new Map() }
}
