import { wantedPlatform } from '../evidence/pulls.ts'
import type { ImageFacts } from '../evidence/types.ts'
import type { Fix, Reference } from '../model.ts'
import { knownRegistry } from '../oci/hosts.ts'
import { edits } from '../rules/nearest.ts'
import { type Advice, capital, clause, fix } from './advice.ts'
import { areMovedAway } from './moved-names.ts'
import { byText } from './order.ts'
import { mayLogInFor, mayOwn } from './ownership.ts'
import { allPulls, answerOf, refusedPart } from '../evidence/pulls.ts'
import { type Cause, repositoryOf, type Situation } from './situation.ts'

/** What is said of a tag or digest that is not there, or of which a part was deleted. */
export function missingImage(situation: Situation): Advice {
  const { context, image } = situation
  const missing = allPulls(image).find(look => look.result === 'not-found')
  const detail = missing === undefined ? '' : clause(missing.detail)
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

/** Tags that one fix names. */
const mostShown = 3

/** A tag as people read it: the numbers of a version, and what follows it. */
interface Tag {
  readonly text: string
  readonly version: readonly number[]
  /** What follows the version, like `-bookworm`; the whole tag where it begins with none. */
  readonly variant: string
}

/**
 * The tags that a person most likely wants in place of one that is not there, three at most, the likeliest first: a slip of
 * the variant (`8.0-nobel`), the same version in another variant, the same variant of the nearest version, other versions by
 * nearness, and names without a version. Tags that hold no image of their own (signatures, attestations) are left out.
 */
export function nearestTags(missing: string, tags: readonly string[]): readonly string[] {
  const wanted = tagOf(missing)
  const others = tags.filter(tag => tag !== missing && !isAttachment(tag)).map(tagOf)
  return others
    .map(tag => ({ tag, rank: rankOf(wanted, tag) }))
    .sort((left, right) => compare(left.rank, right.rank) || byText(left.tag.text, right.tag.text))
    .slice(0, mostShown)
    .map(({ tag }) => tag.text)
}

function tagOf(text: string): Tag {
  const [version = '', numbers = ''] = /^v?(\d+(?:\.\d+)*)/.exec(text) ?? []
  return {
    text,
    version: numbers === '' ? [] : numbers.split('.').map(Number),
    variant: text.slice(version.length)
  }
}

/** Tags that cosign and others derive from a digest. */
function isAttachment(tag: string): boolean {
  return /^sha256-[0-9a-f]{64}/.test(tag)
}

/** What is compared in turn, the smaller the nearer. */
function rankOf(wanted: Tag, tag: Tag): readonly number[] {
  const distance = edits(wanted.variant.toLowerCase(), tag.variant.toLowerCase())
  const isSlip = distance <= Math.max(1, Math.floor(wanted.variant.length / 3))
  const isSame = wanted.version.join('.') === tag.version.join('.')
  if (isSame && isSlip) return [0, distance]
  if (tag.version.length === 0) return [5, distance]
  if (isSame) return [1, distance]
  const isVariant = wanted.variant === tag.variant
  const isForm = wanted.version.length === tag.version.length
  return [isVariant && isForm ? 2 : isVariant ? 3 : 4, ...farness(wanted.version, tag.version), distance]
}

/** How far a version is from the wanted one, number by number; the newest is the nearest where none is wanted. */
function farness(wanted: readonly number[], version: readonly number[]): readonly number[] {
  const numbers = [0, 1, 2, 3]
  if (wanted.length === 0) return numbers.map(place => -(version[place] ?? 0))
  return numbers.flatMap(place => {
    const [one, other] = [wanted[place] ?? 0, version[place] ?? 0]
    return [Math.abs(one - other), -other]
  })
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * Whether a refusal leaves open if the image exists: registries answer for a private repository and for an absent one alike
 * (gcr.io even says so: "or it may not exist"), and no pull has read the manifest, and nobody knows the package.
 */
export function mayBeAbsent(image: ImageFacts): boolean {
  if (answerOf(image.anonymous) !== 'refused') return false
  if (allPulls(image).some(look => answerOf(look) === 'allowed' || refusedPart(look) !== null)) return false
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
  if (cause.images.some(mayBeAbsent))
    return `where ${what} ${oneOrMore(cause, 'is private or does', 'are private or do')} not exist`
  const refused = refusedOfPublic(cause)
  return refused === null
    ? `which ${what} ${oneOrMore(cause, 'needs', 'need')}`
    : `where ${publicManifest(cause, what, refused)}`
}

/** What is refused of images of which everybody can read the manifest, with the status; `null` where one of them is not such. */
function refusedOfPublic({ images }: Pick<Cause, 'images'>): RefusedPart | null {
  const refused = images.map(({ anonymous }) => {
    const part = refusedPart(anonymous)
    return part === null || anonymous.result !== 'refused' ? null : { part, status: anonymous.status }
  })
  return refused.includes(null) ? null : (refused[0] ?? null)
}

interface RefusedPart {
  readonly part: 'config' | 'layers'
  readonly status: number
}

function publicManifest(cause: Cause, what: string, { part, status }: RefusedPart): string {
  const isPlural = part === 'layers' || cause.images.length > 1
  const parts = part === 'config' && isPlural ? 'configs' : part
  const manifest = oneOrMore(cause, `the manifest of ${what} is`, `the manifests of ${what} are`)
  return `${manifest} public, but ${oneOrMore(cause, 'its', 'their')} ${parts} ${isPlural ? 'are' : 'is'} refused (${status})`
}

/** What a refusal leaves open about the images of a cause, or of which part it is; `null` where neither has to be said. */
export function hiddenWords(cause: Cause): string | null {
  if (!cause.images.some(mayBeAbsent)) {
    const refused = refusedOfPublic(cause)
    return refused === null ? null : `${capital(publicManifest(cause, imagesNamed(cause), refused))}.`
  }
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
  const { registry, repository } = reference
  if (refusedOfPublic(cause) !== null)
    return [
      fix({
        text: `Ask whoever publishes ${registry}/${repository} for the right to pull, or name another image.`,
        who: 'anyone with write access'
      })
    ]
  const names = oneOrMore(cause, 'it exists under this name', 'they exist')
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

/**
 * Docker Hub's accounts that hold each official image for one architecture alone
 * (github.com/docker-library/official-images, "Architectures other than amd64").
 */
const ofOneArchitecture =
  /^(?:amd64|arm32v5|arm32v6|arm32v7|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|winamd64|windows-amd64)\/([^/]+)$/

/** The official image with every architecture, as people write it, in place of one of Docker Hub's for a single one; else `null`. */
export function plainName({ registry, repository, tag }: Reference): string | null {
  const [, name] = ofOneArchitecture.exec(repository) ?? []
  return registry !== 'docker.io' || name === undefined ? null : `${name}:${tag ?? 'latest'}`
}
