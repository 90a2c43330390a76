import type { CheckoutIdentity } from './identity.ts'
import type { Redactor } from '../credentials/secrets/redactor.ts'
import type { RepositoryFiles } from '../checkout/files.ts'
import type { Follow } from '../checkout/paths.ts'
import type { Git } from '../checkout/git.ts'
import type { GitHub } from '../github/client.ts'
import type { Situation } from '../github/event.ts'
import type { Environment, Variables } from '../model.ts'
import type { Network } from '../http/network.ts'

/** Everything outside of a check that it may touch: the demonstration puts its own in place of each. */
export interface RunContext {
  readonly files: RepositoryFiles
  /** The files of the whole checkout, where the checked folder lies below its root; `null`: it is the root. */
  readonly wholeCheckout: RepositoryFiles | null
  /** Where the checked folder lies in its repository, `.` for the root: GitHub names files from there. */
  readonly folder: string
  /** Folders whose files others may have written: no report is written through a link that leaves one. */
  readonly checkouts: readonly string[]
  /** The same by the way that `path` names it, over links and all: the base commit is asked for files by this name. */
  readonly baseFolder: string
  /** The way of a path over the symbolic links of the checked folder. */
  readonly follow: Follow
  readonly git: Git
  /** What is checked out, seen from the event that started the run. */
  readonly checkedOut: CheckoutIdentity
  readonly environment: Environment
  readonly situation: Situation
  /** The way to every host, one for the whole run; asked for only when something is to be asked. */
  readonly network: () => Network
  /** GitHub's API over that network, with one memory for the whole run. */
  readonly github: () => GitHub
  /** Ends the network, where there was one. */
  readonly close: () => Promise<void>
  readonly redactor: Redactor
  /** The process environment, of which the docker client gets its search path and proxies. */
  readonly variables: Variables
  /** Folders of this machine in which anyone may have written: no program of theirs is started. */
  readonly untrusted: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly progress: Progress
  /** Tells a person what the run could not do, and what to do about it. */
  readonly warn: (sentence: string) => void
}

/** Tells a person how far a check is. */
export interface Progress {
  /** How many images are asked about. */
  readonly begin: (images: number) => void
  /** An image has its answers. */
  readonly answered: (image: string) => void
}

/** Where nobody watches. */
export const noProgress: Progress = { begin: () => undefined, answered: () => undefined }
