import type { Fix } from '../model.ts'

/** The image or Feature that a line of a creation log names. Where it names none, the words stand for it ("the image"). */
export interface LogImage {
  /** Registry and repository, like `ghcr.io/acme/base`. */
  readonly name: string
  readonly tag: string | null
  readonly host: string
  /** The SERVER value under which Docker finds a login for the host. */
  readonly server: string
  /** How a login that may only pull is made there: the end of a sentence, without its full stop. */
  readonly login: string
  /** Where its tags are listed. */
  readonly tags: string | null
  /** Its page with "Manage Codespaces access", if it is a package of GitHub's container registry and an organization's. */
  readonly settings: string | null
}

/** What `explain --log` says of a rule. The words of the log in it are to be escaped on output. */
export interface LogAdvice {
  /** What happened, where the rule is the likeliest: a sentence. */
  readonly cause?: (image: LogImage) => string
  /** The first thing to do, where the rule is the likeliest; the fix of its page if there is none. */
  readonly fix?: (image: LogImage) => Omit<Fix, 'who'>
  /** How to tell, where another rule is likelier, that it is this one: a sentence that begins with "If". */
  readonly apart?: (image: LogImage) => string
}
