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
