import type { Use } from '../../model.ts'
import { parseReference, withLockDigest } from '../../reference/reference.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import { classifyFeature, expandShortName } from './identifier.ts'
import type { FeatureLock } from './lock.ts'
import { quoted, shortened } from '../quoted.ts'

/** What an entry of a remote Feature's `dependsOn` asks for. */
export type Dependency =
  | { readonly kind: 'use'; readonly use: Use }
  /** An archive or a folder: no image. */
  | { readonly kind: 'none' }
  | { readonly kind: 'finding'; readonly finding: Finding }

/**
 * The use that the id of a remote Feature's `dependsOn` stands for. Its place is that of the Feature in the repository
 * that brought it in, with one more step of `via` for each Feature between. `lock`: the digests of the configuration's
 * lock file, which holds dependencies too.
 */
export function dependencyOf(parent: Use, id: string, lock: FeatureLock = new Map()): Dependency {
  const feature = classifyFeature(id)
  if (feature.kind === 'archive' || feature.kind === 'local') return { kind: 'none' }
  if (feature.kind !== 'oci') return broken(parent, id, feature.reason)
  const parsed = parseReference(feature.text)
  if (parsed.kind === 'invalid') return broken(parent, id, parsed.reason)
  const digest = lock.get(expandShortName(id))
  const { file, line, column, endLine, endColumn } = parent
  const step = {
    file,
    line,
    column,
    endLine,
    endColumn,
    text: `dependsOn of ${parent.reference.text}: ${shortened(id)}`
  }
  return {
    kind: 'use',
    use: {
      ...parent,
      via: [...parent.via, step],
      reference: digest === undefined ? parsed.reference : withLockDigest(parsed.reference, digest)
    }
  }
}

function broken(parent: Use, id: string, reason: string): Dependency {
  return {
    kind: 'finding',
    finding: finding('invalid-configuration', {
      message: `The Feature ${quoted(parent.reference.text)} depends on ${quoted(id)}, which is no Feature that can be fetched: ${reason}.`,
      location: parent,
      required: parent.required
    })
  }
}
