import type { Asked, ImageFacts } from '../evidence/facts.ts'
import type { Look } from '../registry/look.ts'
import { type Advice, clause, fix, sentences } from './advice.ts'
import { allLooks, answerOf } from './looks.ts'
import { removeTriple } from './secret-fixes.ts'
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

function notFound({ image }: Situation): Advice {
  const { tag, digest } = image.reference
  const what = digest === null ? `the tag ${tag ?? 'latest'}` : `the digest ${digest}`
  return {
    message: `${repositoryOf(image)} can be read, and ${what} is not there: ${detailOf(image, 'not-found')}.`,
    fixes: [
      fix({
        text: `Name a tag or digest that exists, or publish ${image.reference.text}.`,
        who: 'anyone with write access'
      })
    ]
  }
}

function unreachable(situation: Situation): Advice {
  const { image } = situation
  const look = image.package
  const fromApi = look?.read === 'unreachable' ? look.detail : null
  const detail = detailOf(image, 'no-answer', fromApi ?? 'nobody was asked')
  return {
    message: sentences(
      `Whether ${image.reference.text} can be pulled is unknown: ${detail}.`,
      rateLimited(image) ? 'Anonymous pulls are limited by address, which hosted runners share.' : null
    ),
    fixes: [
      fix({
        text: `Try again later. If it stays, check that ${image.reference.registry} can be reached from here and that its name is right.`,
        who: 'anyone with write access'
      })
    ]
  }
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
  const why = triple === null ? '' : ` (${clause(triple.look.detail)})`
  return {
    message: `${image.reference.text} is public, but the login of ${prefix}_CONTAINER_REGISTRY_* for ${image.reference.registry} is refused${why}: Docker does not fall back to pulling without it, so codespaces that have these secrets may not get the image.`,
    fixes: [removeTriple(context, prefix)]
  }
}

/** The sentence of the first look with this answer, without its full stop. */
export function detailOf(image: ImageFacts, answer: ReturnType<typeof answerOf>, otherwise = ''): string {
  const found = allLooks(image).find(look => answerOf(look) === answer)
  return clause(found?.detail ?? otherwise)
}

function rateLimited(image: ImageFacts): boolean {
  return allLooks(image).some(
    (look: Asked<Look>) => look.result === 'unreachable' && look.cause === 'rate-limited'
  )
}
