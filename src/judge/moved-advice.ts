import { asksForFeature, type Fix } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { type Advice, clause, fix } from './advice.ts'
import { allPulls } from '../evidence/pulls.ts'
import { movedName, type MovedName, redirectedFeature } from './moved-names.ts'
import { mayOwn } from './ownership.ts'
import type { Cause } from './situation.ts'

/** Rules of images whose name is not what fails: a login breaks them, or they were not asked for. */
const ofGoodNames: ReadonlySet<RuleId> = new Set([
  'login-breaks-public-image',
  'address-refused',
  'limit-reached'
])

/** The images of a cause with one beginning that was moved or withdrawn. */
interface MovedImages {
  readonly move: MovedName
  /** Their full forms. */
  readonly texts: readonly [string, ...string[]]
}

/**
 * Adds to the advice on images that cannot be pulled what is known of names that were moved or withdrawn. The new name comes
 * first. Where nothing takes its place, another image does, unless the registry is silent or names other tags, or the
 * image may be R's owner's own: then this comes last.
 */
export function withMovedNames(cause: Cause, advice: Advice): Advice {
  if (ofGoodNames.has(cause.rule)) return advice
  const moved = movedImages(cause)
  const isAll = moved.reduce((count, { texts }) => count + texts.length, 0) === cause.images.length
  const certain = moved.filter(one => isCertain(cause, one))
  const others = moved.filter(one => !certain.includes(one))
  const [next, ...further] = advice.fixes
  return {
    ...advice,
    message: withRedirect(cause, advice.message),
    fixes: [
      ...certain.map((one, index) => anotherName(one, cause, index > 0)),
      ...(next === undefined
        ? []
        : [{ ...next, ...(certain.length > 0 && !isAll ? { relation: 'and' as const } : {}) }]),
      ...further,
      ...others.map(one => anotherName(one, cause, false))
    ]
  }
}

/** Whether every image of a cause has a name that was moved or withdrawn, and that R's owner cannot have made. */
export function areMovedAway(cause: Pick<Cause, 'context' | 'images'>): boolean {
  return cause.images.every(
    ({ reference }) => movedName(reference) !== null && !mayOwn(cause.context, reference)
  )
}

function movedImages({ images }: Cause): readonly MovedImages[] {
  const groups = new Map<string, { move: MovedName; texts: [string, ...string[]] }>()
  for (const image of images) {
    const move = movedName(image.reference)
    if (move === null || allPulls(image).some(({ result }) => result === 'allowed')) continue
    const group = groups.get(move.from)
    if (group === undefined) groups.set(move.from, { move, texts: [image.reference.text] })
    else group.texts.push(image.reference.text)
  }
  return [...groups.values()]
}

function isCertain({ context, images, rule }: Cause, { move, texts }: MovedImages): boolean {
  const concerned = images.filter(({ reference }) => texts.includes(reference.text))
  if (concerned.some(({ reference }) => mayOwn(context, reference))) return false
  if (move.into !== null) return true
  return rule !== 'registry-unreachable' && concerned.every(({ nearTags }) => nearTags.length === 0)
}

function anotherName({ move, texts }: MovedImages, { images }: Cause, isNext: boolean): Fix {
  const [one] = texts
  const old = texts.length === 1 ? one : `${move.from}*`
  const place = images.length === 1 ? '' : ` in place of ${old}`
  return fix({
    text: `${nameAnother(move, texts.length === 1)}${place}: ${move.because}.`,
    patch: texts.length === 1 ? move.successor : null,
    who: 'anyone with write access',
    relation: isNext ? 'and' : undefined
  })
}

function nameAnother({ into, repository, successor, isPartly }: MovedName, isOne: boolean): string {
  if (into !== null && !isOne) return `Name ${into}*`
  if (repository !== null) return `Name ${successor ?? `a tag or digest of ${repository}`}`
  if (isPartly) return `Check that ${isOne ? 'it exists' : 'they exist'}, or name another image`
  return isOne ? 'Name another image' : 'Name other images'
}

/** Tells which name was written, where the one that was asked for is another. */
function withRedirect({ uses }: Cause, message: string): string {
  const redirect = uses
    .filter(({ kind }) => asksForFeature(kind))
    .map(({ written }) => redirectedFeature(written))
    .find(found => found !== null)
  return redirect === undefined ? message : `${clause(message)} ${redirect}.`
}
