import type { Denied, EcrRefusal } from '../credentials/aws/errors.ts'
import type { DockerFact } from '../credentials/docker/client.ts'
import type { LoginFault } from '../credentials/triples/login-faults.ts'
import type { NearMiss, SecretSurvey } from '../credentials/triples/survey.ts'
import type { UnmatchedTriple } from '../credentials/triples/triples.ts'
import type { Declarations } from '../declarations/declarations.ts'
import type { PackageAnswer, RepositoryAnswer, TokenKind } from '../github/types.ts'
import type { PackageMention, Reference, Runner, Servers, TriplePart } from '../model.ts'
import type { PullResult } from '../oci/pull-result.ts'

/** A question that was asked, or the cause why it was not. */
export type Asked<T> = T | Skipped

/** Why nothing was asked about any image of a run, or about one. */
export type SkippedCause =
  | 'offline'
  /** A GitHub Enterprise Server has no codespaces. */
  | 'no-codespaces'
  /** The run only lists images. */
  | 'listing'
  /** The image came up after the questions were asked. */
  | 'not-used'
  | 'retired-registry'

/** Why a pull was not tried. */
export type Skipped =
  | { readonly result: 'skipped'; readonly cause: SkippedCause }
  | { readonly result: 'skipped'; readonly cause: 'no-login-asked-for'; readonly host: string }
  | {
      readonly result: 'skipped'
      readonly cause: 'incomplete-triple'
      /** Names of variables. */
      readonly unset: readonly string[]
      readonly empty: readonly string[]
      /** Whether the run may have been refused the secret of an empty variable. */
      readonly mayBeWithheld: boolean
    }

/** A GitHub token tried at GitHub's container registry; which kind of proof it gives is its claim. */
export interface TokenPull {
  readonly claim: 'repository-token-pull' | 'codespace-token-pull' | 'other-token-pull'
  readonly look: PullResult
  /** The App whose token it turned out to be, where GitHub was asked and named one. */
  readonly app: string | null
}

/** A triple of the environment whose SERVER names the image's host, and what came of it. */
export interface TripleFact {
  readonly prefix: string
  /** `complete` was tried for real; `incomplete` has fewer than three parts. */
  readonly parts: 'complete' | 'incomplete'
  /** The parts that are not set or empty; none of a complete one. */
  readonly absent?: readonly TriplePart[]
  /** Docker Hub in another spelling than `https://index.docker.io/v1/`: it may or may not serve. */
  readonly spelling: 'exact' | 'other-hub-spelling'
  /** `skipped` for an incomplete one, and where the registry asks for no login. */
  readonly look: Asked<PullResult>
  /** What its values show to be wrong with it; they may serve all the same. */
  readonly faults: readonly LoginFault[]
  /** For an ECR host, and for an AWS access key wherever it stands: the form of USER, and AWS's refusal where the exchange failed. */
  readonly ecr: {
    readonly user: 'access-key' | 'session-key' | 'token' | 'other'
    readonly refusal: EcrRefusal | null
    /** The end of an `AWS` token's life (ISO 8601), where it can be decoded. */
    readonly expiresAt: string | null
    /** Whom AWS lets not exchange the key. */
    readonly denied?: Denied
  } | null
}

/** All answers about one image. */
export interface ImageFacts {
  readonly reference: Reference
  /** The registry, by who decides about access. */
  readonly authority: 'github' | 'ecr' | 'other' | 'retired'
  readonly anonymous: Asked<PullResult>
  readonly tokens: readonly TokenPull[]
  readonly triples: readonly TripleFact[]
  /** `null` where the registry is not GitHub's. */
  readonly package: PackageAnswer | null
  readonly docker: DockerFact | null
  /** Where the tag is not there: tags of the repository near it, in the registry's order; empty where none were listed. */
  readonly nearTags: readonly string[]
}

/** A package of npm, NuGet or RubyGems that the repository takes from GitHub Packages. */
export interface PackageFacts {
  readonly registry: string
  /** The owner's login, where the name does not say it; absent: the scope of the name, or R's owner. */
  readonly owner?: string
  readonly name: string
  readonly uses: readonly PackageMention[]
  readonly package: PackageAnswer
}

/** What the event and the token say about the run: it words the reasons of an `unknown`. */
export interface RunFacts {
  readonly runner: Runner
  readonly servers: Servers
  readonly tokenKind: TokenKind | null
  /** A pull request from a fork: its secrets are empty by design. */
  readonly fromFork: boolean
  readonly byDependabot: boolean
  readonly offline: boolean
}

/** All answers: what the judge judges by. */
export interface Facts {
  readonly run: RunFacts
  /** `owner/name` in the spelling of the input; `null` when not known. */
  readonly repository: string | null
  readonly repositoryAnswer: RepositoryAnswer
  /** By `imageKey`. */
  readonly images: ReadonlyMap<string, ImageFacts>
  readonly packages: readonly PackageFacts[]
  /** `null` where no image needed the names, so none were asked for. */
  readonly secrets: SecretSurvey | null
  readonly unmatchedTriples: readonly UnmatchedTriple[]
  /** Variables of a codespace whose names nearly fit; empty elsewhere, where variables are no Codespaces secrets. */
  readonly misnamedVariables: readonly NearMiss[]
  readonly declarations: Declarations
  /** Requests by host. */
  readonly requests: Readonly<Record<string, number>>
  /** What was not looked at, as sentences. */
  readonly incomplete: readonly string[]
  /** What the pull request does not touch, so that it was not looked at (`changed-only`): sentences, which `incomplete` holds too. */
  readonly untouched: readonly string[]
}

/** What makes two uses the same image: the full form, and the digest that a lock file adds. */
export function imageKey(reference: Pick<Reference, 'text' | 'digest'>): string {
  return `${reference.text} ${reference.digest ?? ''}`
}

/**
 * Whether the run is inside a codespace of `repository`, whose environment is then the answer;
 * where either is not known, they are taken for the same.
 */
export function insideCodespaceOf(repository: string | null, runner: Runner): boolean {
  if (runner.kind !== 'codespace') return false
  const here = runner.repository
  return here === null || repository === null || here.toLowerCase() === repository.toLowerCase()
}
