import type { ImageFacts } from '../evidence/facts.ts'
import type { Fix } from '../model.ts'
import { fix } from './advice.ts'
import { allLooks, answerOf } from './looks.ts'

/**
 * Whether a refusal leaves open if the image exists: registries answer for a private repository and for an absent one alike
 * (gcr.io even says so: "or it may not exist"), and nobody else was let in or knows the package.
 */
export function mayBeAbsent(image: ImageFacts): boolean {
  if (answerOf(image.anonymous) !== 'refused') return false
  if (allLooks(image).some(look => answerOf(look) === 'allowed')) return false
  return image.authority !== 'github' || image.package?.read !== 'found'
}

/** That an image needs a login, as far as its registry lets it be known: whole sentences. */
export function loginNeeded(image: ImageFacts): string {
  const { text, registry } = image.reference
  return mayBeAbsent(image)
    ? `${text} is private or does not exist; a private one needs a login for ${registry}.`
    : `${text} needs a login for ${registry}.`
}

/** Makes sure that an image exists which may not; Docker Hub has a page for each repository that everybody may see. */
export function checkExistence(image: ImageFacts): readonly Fix[] {
  if (!mayBeAbsent(image)) return []
  const { registry, repository, text } = image.reference
  return [
    fix({
      text: `Make sure that ${text} exists, and correct its name where it does not.`,
      url: registry === 'docker.io' ? hubPage(repository) : null,
      who: 'anyone with write access'
    })
  ]
}

function hubPage(repository: string): string {
  const path = repository.startsWith('library/') ? repository.replace('library/', '_/') : `r/${repository}`
  return `https://hub.docker.com/${path}`
}
