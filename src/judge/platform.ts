import type { Manifest } from '../registry/look.ts'
import { isKnownPlatform, mostPlatforms } from '../registry/manifest.ts'
import type { Evidence, Use, UseKind } from '../model.ts'

const withoutPlatform: ReadonlySet<UseKind> = new Set<UseKind>(['feature', 'syntax', 'cache-from'])

/** The platform that a use needs; `null` for the kinds that have no platform rule (specification 3.5). */
export function wantedPlatform(use: Use, ordinary: string): string | null {
  return withoutPlatform.has(use.kind) ? null : normalised(use.platform ?? ordinary, ordinary)
}

/** Whether an image exists for a platform; `unknown` where its platforms were not read. */
export function existsFor(manifest: Manifest | null, wanted: string): 'yes' | 'no' | 'unknown' {
  if (manifest?.artifact !== 'image' || manifest.platforms === null) return 'unknown'
  if (manifest.platforms.some(platform => normalised(platform, wanted) === wanted)) return 'yes'
  return manifest.platforms.length > mostPlatforms && !isKnownPlatform(wanted) ? 'unknown' : 'no'
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
  const platforms = manifest?.artifact === 'image' ? manifest.platforms : null
  if (platforms === null) return null
  const exists = existsFor(manifest, wanted)
  const list = platformList(platforms)
  if (exists === 'unknown')
    return {
      claim: 'platform',
      result: 'skipped',
      detail: `the image exists for more platforms than are read: ${list}`
    }
  return {
    claim: 'platform',
    result: exists === 'yes' ? 'allowed' : 'not-found',
    detail: `${wanted} is ${exists === 'yes' ? '' : 'not '}there; the image exists for ${list}`
  }
}

const architectures: ReadonlyMap<string, string> = new Map([
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
  ['aarch64', 'arm64'],
  ['i386', '386'],
  ['armhf', 'arm/v7'],
  ['armel', 'arm/v6']
])

const ordinaryVariants: ReadonlyMap<string, string> = new Map([
  ['amd64', 'v1'],
  ['arm64', 'v8']
])

/**
 * A platform as containerd normalises it: architectures by Go's names, `arm` as `arm/v7`, and the variant left out
 * that an architecture has anyway. A single word is an operating system or an architecture; `ordinary` gives the rest.
 */
function normalised(platform: string, ordinary: string): string {
  const [first = '', second, third] = platform.trim().toLowerCase().split('/')
  if (second === undefined) return oneWord(first, ordinary)
  const [architecture = '', implied] = (architectures.get(second) ?? second).split('/')
  const given = third ?? implied ?? (architecture === 'arm' ? 'v7' : '')
  const variant = given === ordinaryVariants.get(architecture) ? '' : given
  return [first, architecture, ...(variant === '' ? [] : [variant])].join('/')
}

function oneWord(word: string, ordinary: string): string {
  const [system = 'linux', ...rest] = ordinary.split('/')
  return word === 'linux' || word === 'windows'
    ? [word, ...rest].join('/')
    : normalised(`${system}/${word}`, ordinary)
}
