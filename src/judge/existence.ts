import type { ImageFacts } from '../evidence/facts.ts'
import type { Fix } from '../model.ts'
import { fix } from './advice.ts'
import type { Cause } from './cause.ts'
import { allLooks, answerOf } from './looks.ts'
import { areMovedAway } from './moved-advice.ts'
import { mayLogInFor } from './ownership.ts'

/**
 * Whether a refusal leaves open if the image exists: registries answer for a private repository and for an absent one alike
 * (gcr.io even says so: "or it may not exist"), and nobody else was let in or knows the package.
 */
export function mayBeAbsent(image: ImageFacts): boolean {
  if (answerOf(image.anonymous) !== 'refused') return false
  if (allLooks(image).some(look => answerOf(look) === 'allowed')) return false
  return image.authority !== 'github' || image.package?.read !== 'found'
}

/** Whether a cause concerns an image for which codespaces of R may be meant to log in. */
export function mayLogIn({ context, images }: Cause): boolean {
  return images.some(({ reference }) => mayLogInFor(context, reference))
}

/** The images of a cause, after their registry has been named: `app:1`, or `30 images`. */
export function imagesThere({ images }: Pick<Cause, 'images'>): string {
  const [{ reference }] = images
  return images.length === 1 ? reference.text.slice(reference.registry.length + 1) : `${images.length} images`
}

/** The images of a cause as the subject of a sentence: `docker.io/acme/app:1`, or `3 images of docker.io`. */
export function imagesNamed({ images }: Pick<Cause, 'images'>): string {
  const [{ reference }] = images
  return images.length === 1 ? reference.text : `${images.length} images of ${reference.registry}`
}

/** The first form where a cause concerns one image, the second where it concerns several. */
export function oneOrMore({ images }: Pick<Cause, 'images'>, one: string, more: string): string {
  return images.length === 1 ? one : more
}

/** Why a registry needs a login for the images of a cause, as far as it lets that be known: the end of a sentence after its host. */
export function needOf(cause: Cause): string {
  const what = imagesThere(cause)
  return cause.images.some(mayBeAbsent)
    ? `where ${what} ${oneOrMore(cause, 'is private or does', 'are private or do')} not exist`
    : `which ${what} ${oneOrMore(cause, 'needs', 'need')}`
}

/** That nobody was let in behind the refusal of the images of a cause; `null` where somebody was. */
export function hiddenWords(cause: Cause): string | null {
  if (!cause.images.some(mayBeAbsent)) return null
  return `${imagesNamed(cause)} ${oneOrMore(cause, 'is private or does', 'are private or do')} not exist.`
}

/**
 * What to do first about an image that its registry hides and that is probably somebody else's: nobody here can let R in.
 * Docker Hub has a page for each repository that everybody may see.
 */
export function checkName(cause: Cause): readonly Fix[] {
  const [{ reference }] = cause.images
  if (areMovedAway(cause)) return []
  if (mayLogIn(cause) && !cause.images.some(mayBeAbsent)) return []
  const names = oneOrMore(cause, 'it exists under this name', 'they exist')
  const { registry, repository } = reference
  return [
    fix({
      text: mayLogIn(cause) ? `Check that ${names}.` : `Check that ${names}, or name another image.`,
      note: `Whoever publishes ${registry}/${repository} knows whether it is there, and who may pull it.`,
      url: registry === 'docker.io' ? hubPage(repository) : null,
      who: 'anyone with write access'
    })
  ]
}

/** The ways that set up a login in their place: behind the check of the name where the image is probably somebody else's. */
export function loginWays(cause: Cause, ways: readonly Fix[]): readonly Fix[] {
  return mayLogIn(cause) ? [...ways, ...checkName(cause)] : [...checkName(cause), ...ways]
}

function hubPage(repository: string): string {
  const path = repository.startsWith('library/') ? repository.replace('library/', '_/') : `r/${repository}`
  return `https://hub.docker.com/${path}`
}
