import { edits } from '../nearest.ts'
import { byText } from './position-order.ts'

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
