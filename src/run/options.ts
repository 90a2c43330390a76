import type { Audience, Severity } from '../model.ts'

/** What a check is asked to do: the inputs of the action and the options of the command line, translated. */
export interface Options {
  /** The checkout's folder on this machine. */
  readonly path: string
  /** `owner/name` whose codespaces are judged; `null` when it is not known. */
  readonly repository: string | null
  /** Paths or globs of devcontainer.json files; empty: the three places that Codespaces honours. */
  readonly configurations: readonly string[]
  readonly configFile: string
  readonly audiences: readonly Audience[]
  readonly failOn: Severity | 'never'
  readonly requireProof: boolean
  readonly offline: boolean
  readonly platform: string
  readonly withDocker: boolean
  readonly packages: boolean
  readonly changedOnly: boolean
  readonly newOnly: boolean
  readonly allowPrivateNetwork: boolean
  readonly concurrency: number
  /** Seconds for one request with its retries. */
  readonly timeout: number
}
