import type { Asked, ImageFacts, TokenPull } from '../evidence/types.ts'
import type { NoAnswerCause } from '../http/types.ts'
import { lookFor } from '../evidence/platform.ts'
import type { PullResult, Manifest } from '../oci/pull-result.ts'

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
