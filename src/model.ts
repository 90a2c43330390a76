/** The few types that cross rooms. Names and values are those of the JSON report. */

/**
 * A stretch of text in a file of the repository, as a person would select it to edit it: `file` with `/` from the repository's root, lines and columns counted from 1,
 * columns in UTF-16 units, the end exclusive, quotes and a byte order mark not counted in.
 */
export interface Span {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A span with the text that stands there: one step of the chain that led to a use. */
export interface Place extends Span {
  readonly text: string
}

/** Where an image can be written. */
export const useKinds = [
  'image',
  'from',
  'copy-from',
  'mount-from',
  'syntax',
  'compose-image',
  'feature',
  'feature-order',
  'cache-from',
  'build-context',
  'volume-image'
] as const
export type UseKind = (typeof useKinds)[number]

/** Whether a use of this kind asks for a dev container Feature, to install it or only to order the others by it. */
export function asksForFeature(kind: UseKind): boolean {
  return kind === 'feature' || kind === 'feature-order'
}

export const audiences = ['team', 'prebuild', 'outside'] as const
/** Who wants to pull. */
export type Audience = (typeof audiences)[number]

/** The answer to "can this audience pull it": never a guess, `unknown` is an answer. */
export type Verdict = 'yes' | 'no' | 'unknown'

/** One verdict for each audience; `outside` is `null` where nobody without write access can create a codespace. */
export interface Access {
  readonly team: Verdict
  readonly prebuild: Verdict
  readonly outside: Verdict | null
}

export const severities = ['error', 'warning', 'notice'] as const
/** How much a finding weighs, heaviest first in `severities`. */
export type Severity = (typeof severities)[number]

/** What was asked. */
export type Claim =
  | 'anonymous-pull'
  | 'repository-token-pull'
  | 'codespace-token-pull'
  | 'other-token-pull'
  | 'package-visibility'
  | 'secret-names'
  | 'declared-grant'
  | 'declared-registry'
  | 'configuration-permission'
  | 'triple-login'
  | 'triple-pull'
  | 'docker-login'
  | 'platform'

/** What was answered; `unreachable` stands for a rate limit too, `not-found` for a platform or name that is not there. */
export type Result = 'allowed' | 'refused' | 'not-found' | 'unreachable' | 'skipped'

/** One question, its answer, and one sentence with the status code or the reason. */
export interface Evidence {
  readonly claim: Claim
  readonly result: Result
  readonly detail: string
}

/**
 * Why the conclusion is what it is; `images` are full forms of references, in the order of the report.
 * `findings`: one reaches `fail-on`. `missing-proof`: `require-proof` is set, and nothing proves that the audience gets the
 * images, or only a declaration says so (`declared`). `open`: images whose verdict for the team is unknown, what is written
 * where no file gives the name, and limits that were met. `untouched`: the pull request changes nothing that was to be
 * checked. `ignored`: images that the team cannot pull, of which the configuration file ignores the finding.
 * `not-new`: images that the team cannot pull, and of the base commit neither (`new-only`).
 */
export type Reason =
  | { readonly kind: 'findings' }
  | {
      readonly kind: 'missing-proof'
      readonly audience: Audience
      readonly images: readonly string[]
      /** Those of `images` for which a declaration is the only proof. */
      readonly declared: readonly string[]
    }
  | {
      readonly kind: 'open'
      readonly images: readonly string[]
      readonly unresolved: readonly string[]
      readonly limits: readonly string[]
    }
  | { readonly kind: 'ignored' | 'not-new'; readonly images: readonly string[] }
  | { readonly kind: 'nothing-to-check' }
  | { readonly kind: 'untouched' }
  | { readonly kind: 'all-proven' }

/** Who can carry out a fix. */
export type Who =
  | 'anyone with write access'
  | 'repository administrator'
  | 'package administrator'
  | 'organization owner'
  | 'registry or AWS administrator'

/** How a fix stands to the one before it: `or` is another way, `and` is also needed. */
export type Relation = 'first' | 'or' | 'and'

/** One action that helps: a sentence, and the page to open, the command to run or the text to write. */
export interface Fix {
  /** One short sentence that begins with a verb. */
  readonly text: string
  /** What else is to be known of it, in whole sentences. */
  readonly note?: string
  readonly url?: string
  readonly command?: string
  readonly patch?: string
  readonly who: Who
  /** Absent: another way than the one before it. */
  readonly relation?: Relation
  /** Whether it cannot be undone; absent: it can. */
  readonly irreversible?: boolean
}

/** A fix in its place among those of a finding: the best way is the first, what cannot be undone the last. */
export interface RelatedFix extends Fix {
  readonly relation: Relation
  readonly irreversible: boolean
}

/**
 * An image as it is pulled.
 * `text` is the full form that reports show as `reference`: with a tag, or with a digest in its place;
 * a digest that comes from a lock file stands in `digest` alone.
 */
export interface Reference {
  readonly text: string
  readonly registry: string
  readonly repository: string
  readonly tag: string | null
  readonly digest: string | null
}

/** A place that asks for an image or another artifact, for one configuration. */
export interface Mention extends Span {
  readonly configuration: string
  readonly kind: UseKind
  /** The text at the span, as it stands in the file. */
  readonly written: string
  /** The places that led here, outermost first. */
  readonly via: readonly Place[]
  /** Whether the codespace fails without it. */
  readonly required: boolean
}

/** A place that asks for another package of GitHub Packages; it belongs to no configuration. */
export type PackageMention = Omit<Mention, 'kind'>

/** A mention whose reference is known. */
export interface Use extends Mention {
  readonly reference: Reference
  /** The platform that this place names itself (`FROM --platform`, compose `platform`); `null`: the job's. */
  readonly platform: string | null
  /** The command of `initializeCommand` that may make the image, so that nothing pulls it. */
  readonly mayBeMadeBy?: string
}

/** A mention whose reference depends on a value that no file gives. */
export interface UnresolvedUse extends Mention {
  readonly reason: string
}

/** A name and value of the process environment, as `process.env` has them. */
export type Variables = Readonly<Record<string, string | undefined>>

/** Where the program runs: it decides what a token proves. */
export type Runner =
  /** A run of GitHub Actions of `repository`. */
  | { readonly kind: 'actions'; readonly repository: string | null }
  /** Inside a codespace of `repository`. */
  | { readonly kind: 'codespace'; readonly repository: string | null }
  | { readonly kind: 'terminal' }

/** The GitHub that is asked, with no slash at the end of either address. */
export interface Servers {
  readonly api: string
  readonly server: string
}

/** The tokens that the run was given; each is `null` when absent or empty. */
export interface Tokens {
  readonly token: string | null
  readonly secretsToken: string | null
  readonly packagesToken: string | null
}

/** One of the three parts of a triple. */
export const tripleParts = ['SERVER', 'USER', 'PASSWORD'] as const

export type TriplePart = (typeof tripleParts)[number]

/** The `<X>_CONTAINER_REGISTRY_*` variables with the same `<X>`; a part that is absent or empty is `null`. */
export interface EnvironmentTriple {
  /** `<X>`, in upper case. */
  readonly prefix: string
  readonly server: string | null
  readonly user: string | null
  readonly password: string | null
  /** The parts whose variable is there and empty. */
  readonly empty: readonly TriplePart[]
}

/** What the process environment says, read once. Nothing of it may ever get into an image name. */
export interface Environment {
  readonly runner: Runner
  readonly servers: Servers
  readonly tokens: Tokens
  /** The token that the codespace was given, in which the program runs: `GITHUB_TOKEN`, whatever the run was told to ask with. */
  readonly codespaceToken: string | null
  readonly triples: readonly EnvironmentTriple[]
  /** Hosts (`host:port`) that the environment itself names: they are trusted addresses. */
  readonly trustedHosts: readonly string[]
}

/** What every run needs of a rule. */
export interface RuleEntry {
  /** What a finding of the rule weighs unless it says otherwise. */
  readonly severity: Severity
  /** A phrase in lower case. */
  readonly title: string
}
