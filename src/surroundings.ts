import type { Redactor } from './credentials/redactor.ts'
import type { RepositoryFiles } from './discovery/files.ts'
import type { Environment, Variables } from './environment.ts'
import type { Situation } from './github/event.ts'
import type { Network } from './registry/network.ts'

/** Everything outside of a check that it may touch: the demonstration puts its own in place of each. */
export interface Surroundings {
  readonly files: RepositoryFiles
  /** Paths that changed since a commit, `null` where this checkout cannot tell (a shallow clone). */
  readonly changedSince: (commit: string) => Promise<ReadonlySet<string> | null>
  readonly environment: Environment
  readonly situation: Situation
  /** Opens the way to every host; called only when something is to be asked. */
  readonly openNetwork: () => Network
  readonly redactor: Redactor
  /** The process environment, of which the docker client gets its search path and proxies. */
  readonly variables: Variables
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Tells a person what goes on. */
  readonly progress: (line: string) => void
}
