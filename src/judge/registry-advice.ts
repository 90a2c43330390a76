import { isHopeless } from '../credentials/login-faults.ts'
import type { ImageFacts, TripleFact } from '../evidence/facts.ts'
import type { Fix } from '../model.ts'
import { type Advice, asSentence, clause, fix } from './advice.ts'
import type { Cause } from './cause.ts'
import { checkName, hiddenWords, imagesNamed, imagesThere, oneOrMore } from './existence.ts'
import { answerSentence, edgeSentence } from './login-advice.ts'
import { allLooks, answerOf } from './looks.ts'
import { missingImage } from './missing-image.ts'
import { loginThatPulls, removeUnneeded, renewLogin } from './secret-fixes.ts'
import { mendSilence, silentApiOf, silentRegistry, type SilentHost } from './silence.ts'

/** What is said where a registry's answers decide alone. */
export const registryAdvice = {
  'image-not-found': missingImage,
  'registry-unreachable': unreachable,
  'address-refused': addressRefused,
  'limit-reached': limitReached,
  'login-breaks-public-image': loginBreaks
} as const

function unreachable(cause: Cause): Advice {
  const { context, image } = cause
  const silent = silentApiOf(context, image) ?? silentRegistry(image) ?? nobodyAsked(image)
  const what = imagesNamed(cause)
  const who = silent.isAsked ? `: ${silent.host} gave no usable answer` : ''
  const hidden = hiddenWords(cause)
  return {
    message:
      hidden === null
        ? `Whether ${what} can be pulled is not known${who}.`
        : `${clause(hidden)}, and who may pull is not known${who}.`,
    notes: [
      asSentence(silent.detail),
      ...(rateLimited(image) ? ['Anonymous pulls are limited by address, which hosted runners share.'] : [])
    ],
    fixes: [mendSilence(silent), ...checkName(cause)]
  }
}

function nobodyAsked({ package: look, reference }: ImageFacts): SilentHost {
  const detail = look !== null && look.read !== 'found' ? clause(look.detail) : 'nobody was asked'
  return { host: reference.registry, detail, cause: null, isAsked: false }
}

function addressRefused(cause: Cause): Advice {
  const { image } = cause
  const { registry } = image.reference
  return {
    message: `${registry} was not asked, so whether ${imagesThere(cause)} can be pulled is not known.`,
    notes: [asSentence(detailOf(image, 'no-answer'))],
    fixes: [
      fix({
        text: 'Set `allow-private-network`, and run the check inside that network.',
        note: `That is for a registry that is meant to be in a private network; a codespace must be able to reach ${registry} as well.`,
        who: 'anyone with write access'
      })
    ]
  }
}

function limitReached(cause: Cause): Advice {
  return {
    message: `Whether ${imagesNamed(cause)} can be pulled was not found out.`,
    notes: [asSentence(detailOf(cause.image, 'no-answer'))],
    fixes: [
      fix({
        text: 'Check fewer configurations at a time with the input `configurations`.',
        who: 'anyone with write access'
      })
    ]
  }
}

function loginBreaks(cause: Cause): Advice {
  const { context, registry } = cause
  const triple = registry.triples.loginRefused ?? registry.triples.pullRefused
  const prefix = triple?.prefix ?? ''
  const edge = edgeSentence(triple)
  const deletion = removeUnneeded(context, prefix)
  const mend = loginAccepted(triple) ? allowPull(cause, prefix) : renewLogin(context, registry.host, prefix)
  return {
    message: `${imagesNamed(cause)} ${oneOrMore(cause, 'is', 'are')} public, but ${triple === null ? 'a login is refused' : refusalOf(triple, registry.host)}.`,
    notes: [
      'Docker does not fall back to pulling without a login.',
      answerSentence(triple),
      ...(edge === null ? [] : [edge])
    ],
    fixes: [...mend, ...(deletion === null ? [] : [deletion])]
  }
}

function allowPull({ registry: { host } }: Cause, prefix: string): readonly Fix[] {
  return [
    fix({
      text: `Let the login of ${prefix}_CONTAINER_REGISTRY_* pull from ${host}.`,
      note: loginThatPulls(host),
      who: 'registry or AWS administrator'
    })
  ]
}

function loginAccepted(triple: TripleFact | null): boolean {
  return triple?.look.result === 'refused' && triple.look.stage === 'pull'
}

function refusalOf(triple: TripleFact, host: string): string {
  const login = `the login of ${triple.prefix}_CONTAINER_REGISTRY_*`
  if (isHopeless(triple.faults) || triple.ecr?.refusal === 'other-host')
    return `${login} is not valid for ${host}`
  return loginAccepted(triple) ? `${login} may not pull` : `${host} refuses ${login}`
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
