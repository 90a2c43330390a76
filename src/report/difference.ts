import type { Access } from '../model.ts'
import type { ReportedImage } from './report.ts'

/** An image that files name, with the verdict where somebody was asked. */
export type NamedImage = Pick<ReportedImage, 'reference' | 'registry' | 'repository' | 'digest'> & {
  readonly access?: Access
}

/** Images that files name, in the order of a report. */
export interface NamedImages {
  readonly images: readonly NamedImage[]
}

/** An image that is another one than on the base: another tag or digest, or the same with another verdict. */
export interface ChangedImage {
  readonly from: NamedImage
  readonly to: NamedImage
}

/** What a pull request does to the images, each list in the report's order. */
export interface Difference {
  readonly added: readonly NamedImage[]
  readonly changed: readonly ChangedImage[]
  readonly removed: readonly NamedImage[]
}

/** Compares images with those of the base; the n-th new reference to a repository stands for the n-th that is gone. */
export function differenceOf(base: NamedImages, head: NamedImages): Difference {
  const before = new Map(base.images.map(image => [keyOf(image), image]))
  const after = new Set(head.images.map(keyOf))
  const gone = base.images.filter(image => !after.has(keyOf(image)))
  const removed = new Set(gone)
  const added: NamedImage[] = []
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

/** What two mentions of the same image share. */
export function keyOf(image: NamedImage): string {
  return JSON.stringify([image.reference, image.digest])
}

function repositoryOf(image: NamedImage): string {
  return JSON.stringify([image.registry, image.repository])
}

/** Where one of the two has no verdict, nothing says that it is another. */
function sameAccess(left: Access | undefined, right: Access | undefined): boolean {
  if (left === undefined || right === undefined) return true
  return left.team === right.team && left.prebuild === right.prebuild && left.outside === right.outside
}
