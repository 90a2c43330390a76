import type { Access } from '../model.ts'
import type { Report, ReportedImage } from './report.ts'

/** An image that is another one than on the base: another tag or digest, or the same with another verdict. */
export interface ChangedImage {
  readonly from: Pick<ReportedImage, 'reference' | 'access'>
  readonly to: Pick<ReportedImage, 'reference' | 'access'>
}

/** What a pull request does to the images, each list in the report's order. */
export interface Difference {
  readonly added: readonly ReportedImage[]
  readonly changed: readonly ChangedImage[]
  readonly removed: readonly ReportedImage[]
}

/** Compares a report with that of the base; the n-th new reference to a repository stands for the n-th that is gone. */
export function differenceOf(base: Pick<Report, 'images'>, head: Pick<Report, 'images'>): Difference {
  const before = new Map(base.images.map(image => [keyOf(image), image]))
  const after = new Set(head.images.map(keyOf))
  const gone = base.images.filter(image => !after.has(keyOf(image)))
  const removed = new Set(gone)
  const added: ReportedImage[] = []
  const changed: ChangedImage[] = []
  for (const image of head.images) {
    const same = before.get(keyOf(image))
    const old =
      same ??
      gone.find(candidate => removed.has(candidate) && repositoryOf(candidate) === repositoryOf(image))
    if (old === undefined) added.push(image)
    else if (same === undefined || !sameAccess(same.access, image.access))
      changed.push({ from: old, to: image })
    if (old !== undefined) removed.delete(old)
  }
  return { added, changed, removed: gone.filter(image => removed.has(image)) }
}

function keyOf(image: ReportedImage): string {
  return JSON.stringify([image.reference, image.digest])
}

function repositoryOf(image: ReportedImage): string {
  return JSON.stringify([image.registry, image.repository])
}

function sameAccess(left: Access, right: Access): boolean {
  return left.team === right.team && left.prebuild === right.prebuild && left.outside === right.outside
}
