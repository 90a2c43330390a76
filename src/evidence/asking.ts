import type { EcrRefusal } from '../credentials/aws-refusal.ts'
import type { DockerFact } from '../credentials/docker-client.ts'
import type { EnvironmentTriple } from '../environment.ts'
import type { GitHub } from '../github/client.ts'
import type { PackageLook } from '../github/facts.ts'
import type { Reference, Use } from '../model.ts'
import type { SilentParty } from '../registry/fetch.ts'
import type { BasicLogin, Login, Look, RegistryClient } from '../registry/look.ts'
import type { Asked, ImageFacts, PackageFacts, TokenLook, TripleFact } from './facts.ts'
import type { LookWithLogin } from './login-trial.ts'

/** A GitHub token that pulls, and what its pull proves. */
export interface PullToken {
  readonly claim: TokenLook['claim']
  readonly token: string
}

/** A triple of the environment whose SERVER names the host that is asked about. */
export interface ServingTriple {
  readonly triple: EnvironmentTriple
  readonly spelling: TripleFact['spelling']
}

/** What came of making a login of a triple; for most registries it is the triple itself, for ECR the answer of AWS. */
export type TripleLogin = Pick<TripleFact, 'ecr' | 'faults'> &
  (
    | { readonly kind: 'login'; readonly login: BasicLogin }
    /** Nothing was sent to the registry; `null`: the values alone show that they are no login. */
    | {
        readonly kind: 'refused'
        readonly refusal: EcrRefusal | null
        readonly detail: string
        /** Where AWS gave no answer: who, and when to ask again. */
        readonly party?: SilentParty
      }
  )

/** What is known before the names of the Codespaces secrets are read. */
export interface KnownBeforeNames {
  readonly uses: readonly Use[]
  /** By `imageKey`. */
  readonly images: ReadonlyMap<string, ImageFacts>
  readonly packages: readonly PackageFacts[]
}

/** Whether a question can still change what is judged: the tables of the judge say so. */
export interface CanMatter {
  /** The pull with the repository's own token, after the answer of the Packages API. */
  readonly ownToken: (look: PackageLook) => boolean
  /** The names of the Codespaces secrets, after everything else. */
  readonly names: (known: KnownBeforeNames) => boolean
}

/** Everyone who can be asked. Each answers the same question once. */
export interface Asking {
  readonly registry: RegistryClient
  /** The same registries with no memory but of their challenges: GitHub's refuses now and then what it gives a moment later. */
  readonly again: RegistryClient
  readonly github: GitHub
  readonly canMatter: CanMatter
  /** The host of GitHub's container registry; `null` where this GitHub has none. */
  readonly containerRegistry: string | null
  readonly pullTokens: readonly PullToken[]
  readonly ownerType: 'Organization' | 'User' | 'unknown'
  /** The owner of the judged repository. */
  readonly owner: string | null
  triplesFor(registry: string): readonly ServingTriple[]
  /** Why a variable of a triple may be there and empty; `null` where nothing is known. */
  readonly whyEmpty: string | null
  loginOf(serving: ServingTriple, registry: string): Promise<TripleLogin>
  readonly lookWithLogin: LookWithLogin
  /** Whether the registry gives a public image with the login too: asked once for repository and login. */
  loginLook(reference: Reference, login: BasicLogin): Promise<Asked<Look>>
  /** `null`: the docker client is not to be asked. */
  readonly docker: ((reference: Reference, login: Login) => Promise<DockerFact>) | null
}
