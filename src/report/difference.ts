import type { Difference, NamedImage, ReportedImage } from './report.ts'

/** An image with what tells which of two names are versions of one. */
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
