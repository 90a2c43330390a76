import type { ImageFacts } from '../evidence/facts.ts'
import { type Advice, clause, fix, refusalCause, sentences } from './advice.ts'
import { mayPublish } from './own-namespace.ts'
import { checkExistence, mayBeAbsent } from './existence.ts'
import { allLooks, answerOf } from './looks.ts'
import { renewOrRemove } from './secret-fixes.ts'
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

function notFound({ context, image }: Situation): Advice {
  const { tag, digest, text } = image.reference
  const what = digest === null ? `tag ${tag ?? 'latest'}` : `digest ${digest}`
  return {
    message: `${repositoryOf(image)} has no ${what}: ${detailOf(image, 'not-found')}.`,
    fixes: [
      fix({
        text: `Name a tag or digest of ${repositoryOf(image)} that exists${mayPublish(context, image.reference) ? `, or publish ${text}` : ''}.`,
        who: 'anyone with write access'
      })
    ]
  }
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
  const why = triple === null ? '' : ` (${refusalCause(triple.look.detail)})`
  return {
    message: `${image.reference.text} is public, but ${image.reference.registry} refuses the login of ${prefix}_CONTAINER_REGISTRY_*${why}. Docker does not fall back to pulling without it, so codespaces with these secrets may not get the image.`,
    fixes: [renewOrRemove(context, prefix)]
  }
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
