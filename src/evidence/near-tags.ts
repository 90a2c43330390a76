import type { Login } from '../registry/look.ts'
import type { Asking } from './asking.ts'
import type { ImageFacts } from './facts.ts'
import { tokenLogin } from './image.ts'

/**
 * The facts with the tags near those that are not there, as each registry lists them: one request for a repository that let
 * somebody look into it, for the first of its missing tags. A tag of which somebody found the manifest is not missing.
 */
export async function withNearTags(
  images: ReadonlyMap<string, ImageFacts>,
  asking: Asking
): Promise<ReadonlyMap<string, ImageFacts>> {
  const missing = [...images].filter(([, image]) => isTagMissing(image))
  // Images stand in the order of their answers: the order of their names gives the same page in every run.
  missing.sort(([left], [right]) => (left < right ? -1 : 1))
  const listed = missing.map(async ([key, image]): Promise<[string, ImageFacts]> => {
    const login = await loginLetIn(image, asking)
    const nearTags = login === null ? [] : await asking.registry.nearTags(image.reference, login)
    return [key, { ...image, nearTags }]
  })
  return new Map([...images, ...(await Promise.all(listed))])
}

function isTagMissing({ reference, anonymous, tokens, triples }: ImageFacts): boolean {
  const looks = [anonymous, ...[...tokens, ...triples].map(({ look }) => look)]
  const isMissing = looks.some(look => look.result === 'not-found' && look.what === 'tag')
  return reference.digest === null && isMissing && !looks.some(({ result }) => result === 'allowed')
}

/** The login that was let in and did not find the tag. */
async function loginLetIn(image: ImageFacts, asking: Asking): Promise<Login | null> {
  const { reference, anonymous, tokens, triples } = image
  if (anonymous.result === 'not-found') return { kind: 'anonymous' }
  const found = tokens.find(({ look }) => look.result === 'not-found')
  if (found !== undefined) {
    const alike = asking.pullTokens.filter(({ claim }) => claim === found.claim)
    const place = tokens.filter(({ claim }) => claim === found.claim).indexOf(found)
    const token = alike[place]?.token
    return token === undefined ? null : tokenLogin(reference, token)
  }
  const prefix = triples.find(({ look }) => look.result === 'not-found')?.prefix
  const serving = asking.triplesFor(reference.registry).find(({ triple }) => triple.prefix === prefix)
  if (serving === undefined) return null
  const made = await asking.loginOf(serving, reference.registry)
  return made.kind === 'login' ? made.login : null
}
