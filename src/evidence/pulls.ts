import type { NoAnswerCause } from '../http/types.ts'
import type { Use, UseKind } from '../model.ts'
import { wrongType } from '../oci/platform.ts'
import type { Manifest, PullResult } from '../oci/pull-result.ts'
import { formatPlatform, parsePlatform } from '../reference/platforms.ts'
import type { Asked, ImageFacts, Skipped, TokenPull } from './types.ts'

const withoutPlatform: ReadonlySet<UseKind> = new Set<UseKind>([
  'feature',
  'feature-order',
  'syntax',
  'cache-from'
])

/**
 * The platform that a use needs: the one that its place names, else `ordinary`, in containerd's normal form; what is not a
 * platform stands as it is written. `null` for the kinds that have no platform rule.
 */
export function wantedPlatform(
  { kind, platform }: Pick<Use, 'kind' | 'platform'>,
  ordinary: string
): string | null {
  if (withoutPlatform.has(kind)) return null
  const text = platform === null || platform === '' ? ordinary : platform
  const parsed = parsePlatform(text.trim(), parsePlatform(ordinary, null))
  return parsed === null ? text : formatPlatform(parsed)
}

/**
 * What a look says of a pull for a platform: an image of which that part is not there cannot be pulled, whatever its index
 * lists, and Docker takes nothing for a manifest that comes with the `content-type` of something else.
 */
function lookFor(look: Asked<PullResult>, wanted: string | null): Asked<PullResult> {
  if (look.result !== 'allowed' || look.manifest.artifact !== 'image') return look
  const { servedAs, parts } = look.manifest
  if (servedAs !== 'itself')
    return { result: 'unreachable', cause: 'content-type', detail: wrongType('the manifest', look.manifest) }
  const part = parts?.find(({ platform }) => platform === wanted)
  switch (part?.result) {
    case 'deleted':
      return { result: 'not-found', what: part.what, detail: part.detail }
    case 'open': {
      const { cause, detail, host, retry } = part
      const party = { ...(host === undefined ? {} : { host }), ...(retry === undefined ? {} : { retry }) }
      return { result: 'unreachable', cause, detail, ...party }
    }
    default:
      return look
  }
}

/** The same for all platforms that were asked for: the first of which the part is not there, or not known to be there. */
export function lookForAll(look: Asked<PullResult>): Asked<PullResult> {
  const parts = look.result === 'allowed' ? (look.manifest.parts ?? []) : []
  const faulty =
    parts.find(({ result }) => result === 'deleted') ?? parts.find(({ result }) => result === 'open')
  return lookFor(look, faulty?.platform ?? null)
}

/** What a look says, reduced to what the tables distinguish. */
export type Answer = 'allowed' | 'refused' | 'not-found' | 'no-answer' | 'not-asked'

/** Reduces a look; one that was not made because the run is offline counts as not asked. */
export function answerOf(look: Asked<PullResult>): Answer {
  switch (look.result) {
    case 'skipped':
      return 'not-asked'
    case 'unreachable':
      return look.cause === 'offline' ? 'not-asked' : 'no-answer'
    default:
      return look.result
  }
}

/** The facts of an image as far as a use that needs this platform goes: what its looks come to for that platform. */
export function imageFor(image: ImageFacts, wanted: string | null): ImageFacts {
  return {
    ...image,
    anonymous: lookFor(image.anonymous, wanted),
    tokens: image.tokens.map(one => ({ ...one, look: lookFor(one.look, wanted) as PullResult })),
    triples: image.triples.map(one => ({ ...one, look: lookFor(one.look, wanted) }))
  }
}

/** Every look that was made for an image: without credentials, with tokens, with triples. */
export function allPulls(image: ImageFacts): readonly Asked<PullResult>[] {
  return [image.anonymous, ...image.tokens.map(({ look }) => look), ...image.triples.map(({ look }) => look)]
}

/** The answer that a token of this claim got; `not-asked` where there is no such token. */
export function tokenAnswer(image: ImageFacts, claim: TokenPull['claim']): Answer {
  const answers = image.tokens.filter(token => token.claim === claim).map(({ look }) => answerOf(look))
  return answers.find(answer => answer === 'allowed') ?? answers[0] ?? 'not-asked'
}

/**
 * Whether the tag or digest, or the part of it that a use needs, is not there: a look that was let in did not find it, and
 * none got it. Registries that hide what one may not see (Artifactory: "hide existence of unauthorized resources") answer
 * "not found" to whom they refuse; of a part, only a look that asked for it says anything.
 */
export function manifestMissing(image: ImageFacts): boolean {
  const looks = allPulls(image)
  const absent = looks.flatMap(look => (look.result === 'not-found' ? [look.what] : []))
  const isPart = absent.some(what => what === 'platform-manifest' || what === 'config')
  const isThere = looks.some(look => look.result === 'allowed' && (!isPart || look.manifest.parts !== null))
  return absent.length > 0 && !isThere
}

/** What lies under the reference, from a look that got it; one that asked for its parts goes first. */
export function manifestOf(image: ImageFacts): Manifest | null {
  const manifests = allPulls(image).flatMap(look => (look.result === 'allowed' ? [look.manifest] : []))
  return manifests.find(({ parts }) => parts !== null) ?? manifests[0] ?? null
}

/** What a registry refuses of an image whose manifest it has just returned; `null` where it refuses something else, or nothing. */
export function refusedPart(look: Asked<PullResult>): 'config' | 'layers' | null {
  if (look.result !== 'refused') return null
  switch (look.answer?.asked) {
    case 'the config':
      return 'config'
    case 'a layer':
      return 'layers'
    default:
      return null
  }
}

/** Why there was no answer, as the rules tell it apart. */
export type UnreachableKind = 'unreachable' | 'address-refused' | 'limit-reached'

/** The rule-worthy cause of a look that got no answer. */
export function unreachableKind(look: Asked<PullResult>): UnreachableKind {
  const cause: NoAnswerCause | null = look.result === 'unreachable' ? look.cause : null
  return cause === 'address-refused' || cause === 'limit-reached' ? cause : 'unreachable'
}

/** Nobody was asked anything about the image: an offline run, or one that was given no chance. */
export function nothingAsked(image: ImageFacts): boolean {
  const silent = allPulls(image).every(look => answerOf(look) === 'not-asked')
  return silent && (image.package === null || image.package.read === 'not-applicable')
}

/** Whether a pull with a login says that the registry accepted the login, whatever it said about the image. */
export function loginAccepted(look: Asked<PullResult>): boolean {
  return (
    look.result === 'allowed' ||
    look.result === 'not-found' ||
    (look.result === 'refused' && look.stage === 'pull')
  )
}

/** What was answered, or why nothing was asked, as a clause or sentence. */
export function pullDetail(look: Asked<PullResult>): string {
  return look.result === 'skipped' ? skippedWords(look) : look.detail
}

/** Why nothing was asked, as a clause. */
export function skippedWords(skipped: Skipped): string {
  switch (skipped.cause) {
    case 'offline':
      return 'the run is offline'
    case 'no-codespaces':
      return 'GitHub Enterprise Server has no Codespaces'
    case 'listing':
      return 'nobody is asked'
    case 'not-used':
      return 'the image was not asked for'
    case 'retired-registry':
      return 'the registry is retired and was not asked'
    case 'no-login-asked-for':
      return `${skipped.host} asks for no login, so this one was not tried`
    case 'incomplete-triple':
      return incompleteWords(skipped)
  }
}

function incompleteWords({
  unset,
  empty,
  mayBeWithheld
}: Extract<Skipped, { cause: 'incomplete-triple' }>): string {
  const clauses = [...clauseOf(unset, 'not set'), ...clauseOf(empty, 'empty')].join(', and ')
  return empty.length > 0 && mayBeWithheld ? `${clauses}: ${whyEmptyInRuns}` : clauses
}

const whyEmptyInRuns =
  'the secret that the workflow sets it from does not exist, or runs like this one (of a fork, of Dependabot) are not given it'

function clauseOf(names: readonly string[], state: string): string[] {
  return names.length === 0 ? [] : [`${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} ${state}`]
}
