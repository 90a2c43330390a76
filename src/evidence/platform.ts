import type { Use, UseKind } from '../model.ts'
import { formatPlatform, parsePlatform } from '../reference/platforms.ts'
import type { PullResult } from '../oci/pull-result.ts'
import { wrongType } from '../oci/platform.ts'
import type { Asked } from './types.ts'

const withoutPlatform: ReadonlySet<UseKind> = new Set<UseKind>([
  'feature',
  'feature-order',
  'syntax',
  'cache-from'
])

/**
 * The platform that a use needs: the one that its place names, else `ordinary`, in containerd's normal form; what is not a
 * platform stands as it is written. `null` for the kinds that have no platform rule.
 */
export function wantedPlatform(
  { kind, platform }: Pick<Use, 'kind' | 'platform'>,
  ordinary: string
): string | null {
  if (withoutPlatform.has(kind)) return null
  const text = platform === null || platform === '' ? ordinary : platform
  const parsed = parsePlatform(text.trim(), parsePlatform(ordinary, null))
  return parsed === null ? text : formatPlatform(parsed)
}

/**
 * What a look says of a pull for a platform: an image of which that part is not there cannot be pulled, whatever its index
 * lists, and Docker takes nothing for a manifest that comes with the `content-type` of something else.
 */
export function lookFor(look: Asked<PullResult>, wanted: string | null): Asked<PullResult> {
  if (look.result !== 'allowed' || look.manifest.artifact !== 'image') return look
  const { servedAs, parts } = look.manifest
  if (servedAs !== 'itself')
    return { result: 'unreachable', cause: 'content-type', detail: wrongType('the manifest', look.manifest) }
  const part = parts?.find(({ platform }) => platform === wanted)
  switch (part?.result) {
    case 'deleted':
      return { result: 'not-found', what: part.what, detail: part.detail }
    case 'open': {
      const { cause, detail, host, retry } = part
      const party = { ...(host === undefined ? {} : { host }), ...(retry === undefined ? {} : { retry }) }
      return { result: 'unreachable', cause, detail, ...party }
    }
    default:
      return look
  }
}

/** The same for all platforms that were asked for: the first of which the part is not there, or not known to be there. */
export function lookForAll(look: Asked<PullResult>): Asked<PullResult> {
  const parts = look.result === 'allowed' ? (look.manifest.parts ?? []) : []
  const faulty =
    parts.find(({ result }) => result === 'deleted') ?? parts.find(({ result }) => result === 'open')
  return lookFor(look, faulty?.platform ?? null)
}
