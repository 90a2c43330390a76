import type { Fix, Who } from '../model.ts'

/** The image or Feature that a line of a creation log names. Where it names none, the words stand for it ("the image"). */
export interface LogImage {
  /** Registry and repository, like `ghcr.io/acme/base`. */
  readonly name: string
  readonly tag: string | null
  readonly host: string
  /** Everyone pulls everything from the host without a login. */
  readonly isPublic: boolean
  /** The SERVER value under which Docker finds a login for the host. */
  readonly server: string
  /** How a login that may only pull is made there: the end of a sentence, without its full stop. */
  readonly login: string
  /** Where its tags are listed. */
  readonly tags: string | null
  /** Its page with "Manage Codespaces access", if it is a package of GitHub's container registry and an organization's. */
  readonly settings: string | null
}

/** A fix; where it names nobody, it is for whom the rule names first. */
export type LogFix = Omit<Fix, 'who'> & { readonly who?: Who }

/** What `explain --log` says of a rule. The words of the log in it are to be escaped on output. */
export interface LogAdvice {
  /** What happened, where the rule is the likeliest: a sentence. `line` is what the log says, in lower case. */
  readonly cause?: (image: LogImage, line: string) => string
  /** The first thing to do, where the rule is the likeliest; the fix of its page if there is none. */
  readonly fix?: (image: LogImage, line: string) => LogFix
  /** How to tell, where another rule is likelier, that it is this one: a sentence that begins with "If". */
  readonly apart?: (image: LogImage) => string
}
