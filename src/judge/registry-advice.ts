import { isHopeless } from '../credentials/login-faults.ts'
import type { ImageFacts, TripleFact } from '../evidence/facts.ts'
import { type Advice, clause, fix, refusalCause, sentences } from './advice.ts'
import { checkExistence, mayBeAbsent } from './existence.ts'
import { edgeSentence } from './login-advice.ts'
import { allLooks, answerOf } from './looks.ts'
import { missingImage } from './missing-image.ts'
import { allowOrRemove, renewOrRemove } from './secret-fixes.ts'
import { mendSilence, silentApiOf, silentRegistry, type SilentHost } from './silence.ts'
import type { Situation } from './situation.ts'

/** What is said where a registry's answers decide alone. */
export const registryAdvice = {
  'image-not-found': missingImage,
  'registry-unreachable': unreachable,
  'address-refused': addressRefused,
  'limit-reached': limitReached,
  'login-breaks-public-image': loginBreaks
} as const

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
  const why = refusalCause(triple.look)
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
