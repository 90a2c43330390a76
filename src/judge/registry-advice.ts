import { isHopeless } from '../credentials/login-faults.ts'
import type { ImageFacts, TripleFact } from '../evidence/facts.ts'
import { wantedPlatform } from '../evidence/platform.ts'
import { knownRegistry } from '../registry/hosts.ts'
import { type Advice, clause, fix, refusalCause, sentences } from './advice.ts'
import { mayOwn } from './ownership.ts'
import { checkExistence, mayBeAbsent } from './existence.ts'
import { edgeSentence } from './login-advice.ts'
import { allLooks, answerOf } from './looks.ts'
import { allowOrRemove, renewOrRemove } from './secret-fixes.ts'
import { mendSilence, silentApiOf, silentRegistry, type SilentHost } from './silence.ts'
import type { Situation } from './situation.ts'
import { repositoryOf } from './situation.ts'

/** What is said where a registry's answers decide alone. */
export const registryAdvice = {
  'image-not-found': notFound,
  'registry-unreachable': unreachable,
  'address-refused': addressRefused,
  'limit-reached': limitReached,
  'login-breaks-public-image': loginBreaks
} as const

function notFound(situation: Situation): Advice {
  const { context, image } = situation
  const missing = allLooks(image).find(look => look.result === 'not-found')
  const detail = clause(missing?.detail ?? '')
  const part = missing?.result === 'not-found' ? missing.what : 'tag'
  if (part !== 'tag') return brokenImage(situation, part, detail)
  const { text } = image.reference
  return {
    message: sentences(`${repositoryOf(image)} has no ${nameOf(image)}: ${detail}.`, mayBeHidden(image)),
    fixes: [
      fix({
        text: `Name a tag or digest of ${repositoryOf(image)} that exists${mayOwn(context, image.reference) ? `, or publish ${text}` : ''}.`,
        who: 'anyone with write access'
      })
    ]
  }
}

function nameOf({ reference: { tag, digest } }: ImageFacts): string {
  return digest === null ? `tag ${tag ?? 'latest'}` : `digest ${digest}`
}

/** The tag is there, and something that it points to is not. */
function brokenImage(
  { context, image, uses }: Situation,
  part: 'layer' | 'platform-manifest' | 'config',
  detail: string
): Advice {
  const { text } = image.reference
  const [use] = uses
  const wanted = use === undefined ? null : wantedPlatform(use, context.policy.platform)
  const what = { layer: 'a layer', config: 'its config', 'platform-manifest': `its ${wanted ?? ''} part` }[
    part
  ]
  const cleanUp =
    part === 'platform-manifest' && image.authority === 'github'
      ? 'A clean-up of "untagged versions" deletes the parts of a tagged index: they have no tag of their own.'
      : null
  const again = mayOwn(context, image.reference)
    ? `Publish ${text} again${cleanUp === null ? '' : ', and let the clean-up keep what tagged versions point to'}, or name another tag or digest.`
    : `Name another tag or digest than ${text}, one of which every part is there.`
  return {
    message: sentences(
      `The ${nameOf(image)} of ${repositoryOf(image)} exists, and ${what} was deleted: ${detail}.`,
      cleanUp
    ),
    fixes: [fix({ text: again, who: 'anyone with write access' })]
  }
}

/** Artifactory ("hide existence of unauthorized resources") and others answer 404 for what they refuse. */
function mayBeHidden(image: ImageFacts): string | null {
  const { authority, anonymous, reference, triples } = image
  const isOpen = knownRegistry(reference.registry)?.open === true
  const isFrank = isOpen || authority === 'github' || reference.registry === 'docker.io'
  const letIn = triples.some(({ look }) => answerOf(look) === 'not-found')
  if (isFrank || letIn || answerOf(anonymous) !== 'not-found') return null
  return 'Some registries answer so, too, for what they hide from people without a login: if it exists, give the check a login that may pull it.'
}

function unreachable(situation: Situation): Advice {
  const { context, image } = situation
  const api = silentApiOf(context, image)
  const silent = api ?? silentRegistry(image) ?? nobodyAsked(image)
  const { text } = image.reference
  return {
    message: sentences(
      mayBeAbsent(image)
        ? `${text} is private or does not exist, and which of them, and who may pull it, is not known: ${silent.detail}.`
        : `Whether ${text} can be pulled is not known: ${silent.detail}.`,
      rateLimited(image) ? 'Anonymous pulls are limited by address, which hosted runners share.' : null
    ),
    fixes: [mendSilence(silent), ...checkExistence(image)]
  }
}

function nobodyAsked({ package: look, reference }: ImageFacts): SilentHost {
  const detail = look !== null && look.read !== 'found' ? clause(look.detail) : 'nobody was asked'
  return { host: reference.registry, detail, cause: null }
}

function addressRefused({ image }: Situation): Advice {
  const { registry } = image.reference
  return {
    message: `${registry} was not asked, so whether ${image.reference.text} can be pulled is unknown: ${detailOf(image, 'no-answer')}.`,
    fixes: [
      fix({
        text: `Where ${registry} is meant to be in a private network, set \`allow-private-network\` and run the check inside that network; a codespace must be able to reach it as well.`,
        who: 'anyone with write access'
      })
    ]
  }
}

function limitReached({ image }: Situation): Advice {
  return {
    message: `Whether ${image.reference.text} can be pulled was not found out: ${detailOf(image, 'no-answer')}.`,
    fixes: [
      fix({
        text: 'Check fewer configurations at a time with the input `configurations`.',
        who: 'anyone with write access'
      })
    ]
  }
}

function loginBreaks({ context, image, registry }: Situation): Advice {
  const triple = registry.triples.loginRefused ?? registry.triples.pullRefused
  const prefix = triple?.prefix ?? ''
  return {
    message: sentences(
      `${image.reference.text} is public, but ${triple === null ? '' : refusalOf(triple, image)}.`,
      edgeSentence(triple),
      'Docker does not fall back to pulling without it, so codespaces with these secrets may not get the image.'
    ),
    fixes: [loginAccepted(triple) ? allowOrRemove(context, prefix) : renewOrRemove(context, prefix)]
  }
}

function loginAccepted(triple: TripleFact | null): boolean {
  return triple?.look.result === 'refused' && triple.look.stage === 'pull'
}

function refusalOf(triple: TripleFact, { reference: { registry } }: ImageFacts): string {
  const login = `the login of ${triple.prefix}_CONTAINER_REGISTRY_*`
  const why = refusalCause(triple.look.detail)
  if (isHopeless(triple.faults)) return `${login} is none for ${registry} (${why})`
  if (triple.ecr?.refusal === 'other-host') return `${login} is none for ${registry} (${why})`
  return loginAccepted(triple)
    ? `${registry} accepts ${login} and does not give it the image (${why})`
    : `${registry} refuses ${login} (${why})`
}

/** The sentence of the first look with this answer, without its full stop. */
function detailOf(image: ImageFacts, answer: ReturnType<typeof answerOf>): string {
  const found = allLooks(image).find(look => answerOf(look) === answer)
  return clause(found?.detail ?? '')
}

function rateLimited(image: ImageFacts): boolean {
  const { anonymous } = image
  return anonymous.result === 'unreachable' && anonymous.cause === 'rate-limited'
}
