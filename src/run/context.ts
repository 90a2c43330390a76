import type { CheckoutIdentity } from './identity.ts'
import type { Redactor } from '../credentials/secrets/redactor.ts'
import type { RepositoryFiles } from '../checkout/files.ts'
import type { Follow } from '../checkout/paths.ts'
import type { Git } from '../checkout/git.ts'
import type { GitHub } from '../github/client.ts'
import type { Situation } from '../github/event.ts'
import type { Environment, Variables } from '../model.ts'
import type { Network } from '../http/network.ts'

/** What a run reads and calls outside of the program: files, git, environment, network. The demonstration and tests replace it. */
export interface RunContext {
  readonly files: RepositoryFiles
  /** The files of the whole checkout, where the checked folder is below its root; `null`: it is the root. */
  readonly wholeCheckout: RepositoryFiles | null
  /** Path of the checked folder in its repository, `.` for the root; GitHub's paths begin at that root. */
  readonly folder: string
  /** Folders whose files others may have written: no report is written through a link that leads out of one. */
  readonly checkouts: readonly string[]
  /** `folder` as `path` names it, links not resolved: the base commit is asked for files by this path. */
  readonly baseFolder: string
  /** Resolves a path over the symbolic links of the checked folder. */
  readonly follow: Follow
  readonly git: Git
  /** What is checked out, relative to the event that started the run. */
  readonly checkedOut: CheckoutIdentity
  readonly environment: Environment
  readonly situation: Situation
  /** Opens the network on the first call; one for the whole run. */
  readonly network: () => Network
  /** The client of GitHub's API over that network, with one cache for the whole run. */
  readonly github: () => GitHub
  /** Closes the network, if it was opened. */
  readonly close: () => Promise<void>
  readonly redactor: Redactor
  /** The process environment; the docker client gets its search path and proxies. */
  readonly variables: Variables
  /** Folders that authors of the checkout may have written: no program in them is started. */
  readonly untrusted: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly progress: Progress
  /** Shows a sentence about something that the run could not do, and what to do about it. */
  readonly warn: (sentence: string) => void
}

/** Shows how far a check is. */
export interface Progress {
  /** Called once, with the number of images. */
  readonly begin: (images: number) => void
  /** Called when an image has its answers. */
  readonly answered: (image: string) => void
}

/** Shows nothing. */
export const noProgress: Progress = { begin: () => undefined, answered: () => undefined }
