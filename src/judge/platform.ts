import type { Evidence } from '../model.ts'
import type { Manifest, PlatformPart } from '../registry/look.ts'

/** What is there of an image for a platform; `null` where that was not asked, or what lies there is not an image. */
export function partFor(manifest: Manifest | null, wanted: string | null): PlatformPart | null {
  return manifest?.parts?.find(({ platform }) => platform === wanted) ?? null
}

/** Platforms as a list in a sentence, shortened where it would fill a page. */
export function platformList(platforms: readonly string[]): string {
  if (platforms.length === 0) return 'no platform'
  const further = platforms.length - mostShown
  const shown = platforms.slice(0, mostShown).join(', ')
  return further <= 0 ? shown : `${shown} and ${further} further`
}

const mostShown = 20

/** The evidence of the manifest, index or config blob about a platform. */
export function platformEvidence(manifest: Manifest | null, wanted: string): Evidence | null {
  const part = partFor(manifest, wanted)
  if (part === null) return null
  const say = (result: Evidence['result'], detail: string): Evidence => ({
    claim: 'platform',
    result,
    detail
  })
  const known = manifest?.platforms ?? []
  const list = known.length === 0 ? '' : `; the image exists for ${platformList(known)}`
  switch (part.result) {
    case 'there':
      return say('allowed', `${wanted} is there${list}`)
    case 'perhaps':
      return say(
        'skipped',
        `${part.offered} is there in place of ${wanted}, which not every Docker takes${list}`
      )
    case 'absent':
      return say('not-found', `${wanted} is not there${list}`)
    case 'deleted':
      return say('not-found', part.detail)
    case 'open':
      return say('unreachable', part.detail)
  }
}
