import type { ImageFacts } from '../evidence/facts.ts'
import { wantedPlatform } from '../evidence/platform.ts'
import type { Fix } from '../model.ts'
import { knownRegistry } from '../registry/hosts.ts'
import { type Advice, capital, clause, fix } from './advice.ts'
import { allLooks, answerOf } from './looks.ts'
import { plainName } from './architecture-names.ts'
import { nearestTags } from './near-tags.ts'
import { mayOwn } from './ownership.ts'
import { repositoryOf, type Situation } from './situation.ts'

/** What is said of a tag or digest that is not there, or of which a part was deleted. */
export function missingImage(situation: Situation): Advice {
  const { context, image } = situation
  const missing = allLooks(image).find(look => look.result === 'not-found')
  const detail = clause(missing?.detail ?? '')
  if (missing?.result === 'not-found' && missing.what !== 'tag')
    return brokenImage(situation, missing.what, detail)
  const { text } = image.reference
  return {
    message: `${repositoryOf(image)} has no ${nameOf(image)}.`,
    notes: mayBeHidden(image),
    fixes: [
      ...officialName(image),
      nameAnother(image),
      ...(image.reference.digest === null && mayOwn(context, image.reference)
        ? [fix({ text: `Push ${text}.`, who: 'anyone with write access' })]
        : [])
    ]
  }
}

function officialName({ reference }: ImageFacts): readonly Fix[] {
  const plain = plainName(reference)
  return plain === null
    ? []
    : [fix({ text: `Name ${plain}.`, patch: plain, who: 'anyone with write access' })]
}

function nameAnother(image: ImageFacts): Fix {
  const { reference, nearTags } = image
  const near = reference.digest === null ? nearestTags(reference.tag ?? 'latest', nearTags) : []
  const text =
    near.length > 0
      ? `Name a tag that exists: ${near.join(', ')}.`
      : `Name a tag or digest of ${repositoryOf(image)} that exists.`
  return fix({ text, who: 'anyone with write access' })
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
  const wanted = (use && wantedPlatform(use, context.policy.platform)) ?? context.policy.platform
  const what = { layer: 'a layer', config: 'its config', 'platform-manifest': `its part for ${wanted}` }[part]
  const isSwept = part === 'platform-manifest' && image.authority === 'github'
  const isOwn = image.reference.digest === null && mayOwn(context, image.reference)
  const again = isOwn
    ? [
        fix({
          text: `Push ${text} again for ${wanted}.`,
          ...(isSwept ? { note: 'Let the clean-up keep what tagged versions point to.' } : {}),
          who: 'anyone with write access'
        })
      ]
    : []
  const another = fix({
    text: `Name another tag or digest of ${repositoryOf(image)}.`,
    who: 'anyone with write access'
  })
  return {
    message: `${text} exists, but ${what} was deleted.`,
    notes: [
      `${capital(detail)}.`,
      ...(isSwept
        ? [
            'A clean-up of "untagged versions" deletes the parts of a tagged index: they have no tag of their own.'
          ]
        : [])
    ],
    fixes: [...again, another]
  }
}

/** Artifactory ("hide existence of unauthorized resources") and others answer 404 for what they refuse. */
function mayBeHidden(image: ImageFacts): readonly string[] {
  const { authority, anonymous, reference, triples } = image
  const isOpen = knownRegistry(reference.registry)?.open === true
  const isFrank = isOpen || authority === 'github' || reference.registry === 'docker.io'
  const letIn = triples.some(({ look }) => answerOf(look) === 'not-found')
  if (isFrank || letIn || image.nearTags.length > 0 || answerOf(anonymous) !== 'not-found') return []
  return [
    'Some registries answer so, too, for what they hide from people without a login: if it exists, give the check a login that may pull it.'
  ]
}
