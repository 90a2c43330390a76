import type { RuleId } from '../rules/catalogue.ts'
import type {
  AfterMerge,
  Difference,
  NamedImage,
  Report,
  ReportedImage,
  ReportedPullRequest
} from './report.ts'
import { plural } from './words.ts'

/**
 * What the pull request of the run changes, in whole sentences for below the headline: also where it changes nothing, what
 * a fork's contributor need not do, and what will hold once it is merged. They hold names of the repository: escape them
 * on output.
 */
export function aboutPullRequest(report: Report): readonly string[] {
  const { pullRequest, reason } = report
  if (pullRequest === null) return []
  return [
    ...(reason.kind === 'untouched' ? [] : changeSentences(pullRequest, report)),
    ...secretsSentence(pullRequest, report),
    ...(pullRequest.fromFork && pullRequest.sameOnBase === true ? ['There is nothing for you to do.'] : []),
    ...(pullRequest.merged === null ? [] : [mergedSentence(pullRequest.merged)])
  ]
}

/**
 * Whether what keeps the check from passing is of the base alone, and so is not for the pull request to fix: it changes no
 * image, or a contributor from a fork opened it.
 */
export function failsOnBaseAlone({ pullRequest }: Pick<Report, 'pullRequest'>): boolean {
  if (pullRequest?.sameOnBase !== true || pullRequest.merged !== null) return false
  return pullRequest.fromFork || (pullRequest.images !== null && countDifference(pullRequest.images) === 0)
}

/** `adds docker.io/library/node:22`, `adds 2 images and removes 1`, `changes no image`. */
export function changeClause(images: Difference | null): string {
  if (images === null || countDifference(images) === 0) return 'changes no image'
  const { added, changed, removed } = images
  if (countDifference(images) === 1) return onlyChange(images)
  const counts = [
    { verb: 'adds', count: added.length },
    { verb: 'changes', count: changed.length },
    { verb: 'removes', count: removed.length }
  ].filter(({ count }) => count > 0)
  const [first, ...rest] = counts.map(({ verb, count }, place) =>
    place === 0 ? `${verb} ${plural(count, 'image')}` : `${verb} ${count}`
  )
  const last = rest.pop()
  return [[first, ...rest].join(', '), ...(last === undefined ? [] : [last])].join(' and ')
}

function onlyChange({ added: [added], changed: [changed], removed: [removed] }: Difference): string {
  if (added !== undefined) return `adds ${added.reference}`
  if (removed !== undefined) return `removes ${removed.reference}`
  if (changed === undefined) return 'changes no image'
  const { from, to } = changed
  return from.reference === to.reference
    ? `changes the digest of ${to.reference}`
    : `changes ${from.reference} to ${to.reference}`
}

function changeSentences({ images, sameOnBase, base }: ReportedPullRequest, report: Report): string[] {
  if (images === null) return []
  const what = report.conclusion === 'incomplete' ? 'is unknown' : 'fails'
  const clause = `This pull request ${changeClause(images)}`
  if (sameOnBase === null) return [`${clause}.`]
  if (!sameOnBase)
    return countDifference(images) > 0
      ? [`${clause}.`]
      : [`${clause}, yet not all that ${what} here ${what} on ${base}.`]
  return countDifference(images) === 0
    ? [`${clause}: the same ${what} on ${base}.`]
    : [`${clause}. What ${what} here ${what} on ${base} too.`]
}

/** Rules that leave an image open for want of secrets. */
const wantSecrets: ReadonlySet<RuleId> = new Set(['secrets-not-checked', 'registry-secrets-unproven'])

function secretsSentence({ fromFork, withoutSecrets }: ReportedPullRequest, report: Report): string[] {
  if (!withoutSecrets) return []
  const concerned = new Set(
    report.findings.filter(({ rule }) => wantSecrets.has(rule)).flatMap(({ images }) => images)
  )
  const open = report.images.filter(
    ({ reference, access }) => access.team === 'unknown' && concerned.has(reference)
  ).length
  if (open === 0) return []
  const whose = fromFork ? 'from a fork' : 'of Dependabot'
  return [
    `GitHub gives no secrets to a pull request ${whose}, by design: ${plural(open, 'image')} that ${open === 1 ? 'needs' : 'need'} them ${open === 1 ? 'stays' : 'stay'} unknown.`
  ]
}

const mostNames = 3

/** The verdict that will hold with what the pull request declares. */
export function mergedSentence({ conclusion, images }: AfterMerge): string {
  const names = images.slice(0, mostNames).map(({ reference, access }) => `${reference}: ${access.team}`)
  const further = images.length - names.length
  const changed =
    names.length === 0 ? '' : ` (${names.join(', ')}${further > 0 ? ` and ${further} more` : ''})`
  return `With the declarations of this pull request, once merged: ${conclusion}${changed}.`
}

/** An image with the parts that show which of two names are versions of one. */
type Comparable = Pick<ReportedImage, 'reference' | 'registry' | 'repository' | 'digest'>

/** Compares images with those of the base; the n-th new reference to a repository stands for the n-th that is gone. */
export function differenceOf(base: readonly Comparable[], head: readonly Comparable[]): Difference {
  const before = new Set(base.map(keyOf))
  const after = new Set(head.map(keyOf))
  const gone = base.filter(image => !after.has(keyOf(image)))
  const removed = new Set(gone)
  const added: Comparable[] = []
  const changed: Difference['changed'][number][] = []
  for (const image of head.filter(one => !before.has(keyOf(one)))) {
    const old = gone.find(one => removed.has(one) && repositoryOf(one) === repositoryOf(image))
    if (old === undefined) added.push(image)
    else {
      changed.push({ from: nameOf(old), to: nameOf(image) })
      removed.delete(old)
    }
  }
  return { added: added.map(nameOf), changed, removed: gone.filter(one => removed.has(one)).map(nameOf) }
}

/** How many images a pull request adds, changes or removes. */
export function countDifference({ added, changed, removed }: Difference): number {
  return added.length + changed.length + removed.length
}

/** What two mentions of the same image share. */
export function keyOf(image: NamedImage): string {
  return JSON.stringify([image.reference, image.digest])
}

function repositoryOf({ registry, repository }: Comparable): string {
  return JSON.stringify([registry, repository])
}

function nameOf({ reference, digest }: Comparable): NamedImage {
  return { reference, digest }
}
