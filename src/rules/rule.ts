import type { Fix, RuleEntry, Who } from '../model.ts'
import type { Link } from './links.ts'

/**
 * All that is known of a rule apart from when it applies, which the judge decides: its severity, what a person reads
 * about it, and how a creation log shows it. The texts are Markdown with code spans and nothing else.
 */
export interface Rule extends RuleEntry {
  /** When the rule applies, and what it reports then. */
  readonly means: string
  /** How the codespace would have failed. */
  readonly fails: string
  /** Lines of the creation log that people see. */
  readonly log?: readonly string[]
  readonly why: string
  readonly fix: { readonly text: string; readonly example?: Example }
  readonly who: readonly Who[]
  /** Which input or declaration changes what the rule reports, beside an ignore. */
  readonly configure: string
  /** Pages to read on. */
  readonly see?: readonly Link[]
  /** What `explain --log` says of it, where the page does not say it well. */
  readonly inLog?: LogAdvice
  /** How lines of a creation log are recognised; none for a rule that no log shows. */
  readonly traces?: readonly Trace[]
}

/** What stood in a file, and what should stand there; or, without a file, the commands to run. */
export interface Example {
  /** The file's path in the repository; `null` for commands. */
  readonly file: string | null
  /** `jsonc`, `yaml`, `dockerfile`, `json`, `sh`, as a fence names it. */
  readonly language: string
  readonly before?: string
  readonly after: string
}

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

/** What a line of a creation log says happened, where the words are Docker's for more than one cause. */
export type LogSign =
  /** The registry refused the login that it was given. */
  | 'login-refused'
  /** The registry refused a pull without a login. */
  | 'no-login'
  /** The registry refused the pull; the line does not tell whether there was a login. */
  | 'denied'
  /** As `denied`, said also of an image that does not exist. */
  | 'insufficient-scope'
  /** The dev container CLI could not read a Feature. */
  | 'feature-unresolved'
  /** The dev container CLI read what a Feature consists of, and could not download it. */
  | 'download-failed'
  /** The image is not on the machine after its pull; why, an earlier line may say better. */
  | 'absent'

/** Whose registry a line speaks of: `public` where everyone pulls without a login, `unknown` where it names none. */
export type LogRegistry = 'public' | 'github' | 'docker-hub' | 'ecr' | 'other' | 'unknown'

/**
 * Where a rule stands among those that a line points to, 1 the likeliest: for every registry, or by whose it is, where a
 * registry that is left out is never meant.
 */
export type LogRank = number | Readonly<Partial<Record<LogRegistry, number>>>

/** Texts in lower case, all of which are in the line, in any order. */
export type LogTexts = readonly string[]

/** How a rule's cause shows in a line of a creation log. */
export type Trace =
  /**
   * The line states the cause: no rule that only ranks is named beside it. `decisive` where the other words of the line
   * only follow from it (`no match for platform in manifest: not found`): no other rule at all is named then.
   */
  | { readonly texts: readonly LogTexts[]; readonly rank?: undefined; readonly decisive?: true }
  /** The line is one of several causes'. */
  | { readonly texts: readonly LogTexts[]; readonly rank: LogRank }
  | { readonly sign: LogSign; readonly rank: LogRank }
