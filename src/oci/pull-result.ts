import type { Reference } from '../model.ts'
import type { FeatureLinks } from './feature.ts'
import type { Asked } from './errors.ts'
import type { NoAnswerCause, UnreachableParty } from '../http/types.ts'

/** What a reference names, as far as it was read. */
export interface Manifest {
  /** The digest of what the reference names: the index's where there is one. */
  readonly digest: string | null
  readonly mediaType: string
  readonly artifact: 'image' | 'feature' | 'template' | 'schema-1' | 'other'
  /** The `content-type` that it came with, without parameters; empty where it came without one. Docker goes by it. */
  readonly contentType: string
  readonly servedAs: ServedAs
  /** Like `linux/arm64/v8`, without the attestations of an index; `null` where the artifact has none or they were not read. */
  readonly platforms: readonly string[] | null
  /** What is there for each platform that was asked for; `null` where none was. */
  readonly parts: readonly PlatformPart[] | null
  /** The Features that a Feature names; `null` where that was not read. */
  readonly links: FeatureLinks | null
}

/** What the `content-type` of a manifest names: its own kind of manifest or one that stands for it, another kind, or none. */
export type ServedAs = 'itself' | 'another-manifest' | 'no-manifest'

/** What is there of an image for one platform: an index only promises a manifest, and a manifest a config. */
export type PlatformPart = { readonly platform: string } & PartAnswer

/** `detail` is a clause with the status code or the reason. */
export type PartAnswer =
  | { readonly result: 'there' }
  /** An index lists it for `offered` alone, which not every container engine, or not every machine, takes in its place. */
  | { readonly result: 'perhaps'; readonly offered: string }
  | { readonly result: 'absent' }
  | { readonly result: 'deleted'; readonly what: 'platform-manifest' | 'config'; readonly detail: string }
  | ({ readonly result: 'open'; readonly cause: NoAnswerCause; readonly detail: string } & UnreachableParty)

/** What AWS names in the sentence of a refusal; other registries name neither. */
export interface DeniedByAws {
  /** The ARN of the user or role that was refused. */
  readonly principal: string | null
  /** The actions of ECR that are missing, like `ecr:BatchGetImage`. */
  readonly actions: readonly string[]
}

/** An answer that refuses, in its parts. */
export interface RefusalAnswer {
  readonly asked: Asked
  /** The registry's own code, like `DENIED`. */
  readonly code: string | null
  readonly denied: DeniedByAws
  /** A clause of all these, without which of login and pull was refused. */
  readonly words: string
}

/** The answer to "may this login pull this image". `detail` is one sentence with the status code or the reason. */
export type PullResult =
  | { readonly result: 'allowed'; readonly detail: string; readonly manifest: Manifest }
  /** `login`: the credentials are not accepted; `pull`: they are (or there were none), the image is not given. */
  | {
      readonly result: 'refused'
      readonly stage: 'login' | 'pull'
      readonly status: number
      readonly detail: string
      /** What the registry or its token service answered; absent where AWS or the values alone refused a login. */
      readonly answer?: RefusalAnswer
    }
  /** The registry gave access to the repository, and the tag or digest, or what it points to, is not there. */
  | {
      readonly result: 'not-found'
      readonly what: 'tag' | 'layer' | 'platform-manifest' | 'config'
      readonly detail: string
    }
  | ({
      readonly result: 'unreachable'
      readonly cause: NoAnswerCause
      readonly detail: string
    } & UnreachableParty)

/** With what a registry is asked. `host` is the exact registry host that the credentials belong to. */
export type Login =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'basic'; readonly host: string; readonly user: string; readonly password: string }

/** What to read beside the manifest. */
export interface Depth {
  /** Features: the others that they name, from the annotation or the layer. */
  readonly links: boolean
  /** One layer by GET: a manifest may be readable while layers are refused to a login, or were deleted. */
  readonly blob: boolean
  /** The platforms that are wanted: what an index lists is asked for by HEAD, a single image's config is read. */
  readonly platforms: readonly string[]
}

/** A login with credentials. */
export type BasicLogin = Extract<Login, { kind: 'basic' }>

/** How a login fared when it alone was asked about, apart from any repository. */
export type LoginTrial =
  | { readonly kind: 'accepted' }
  /** It was refused, or nobody answered: `result` is the answer for every image. */
  | { readonly kind: 'failed'; readonly result: PullResult }
  /** The registry has asked for no login so far, so none was sent. */
  | { readonly kind: 'not-asked-for' }
  /** The registry answers everybody where a login is tried, or not at all: only a pull shows what it makes of it. */
  | { readonly kind: 'open' }

/** Asks registries; the same question is asked once, however often it is put. */
export interface RegistryClient {
  tryPull(reference: Reference, login: Login, depth: Depth): Promise<PullResult>
  /** Tries a login at its own host. */
  tryLogin(login: BasicLogin): Promise<LoginTrial>
  /** Tags near that of the reference, in the registry's order: one request for a repository. Empty where there is no answer. */
  nearTags(reference: Reference, login: Login): Promise<readonly string[]>
}
