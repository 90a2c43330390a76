import type { Use } from '../../model.ts'
import { parseReference, withLockDigest } from '../../reference/reference.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import { classifyFeature, expandShortName } from './identifier.ts'
import { localPlace } from './local.ts'
import type { Relation } from './relation.ts'
import type { FeatureLock } from './lock.ts'
import { quoted, shortened } from '../reading.ts'

/** What an entry of a remote Feature's `dependsOn` or `installsAfter` asks for. */
export type Link =
  | { readonly kind: 'use'; readonly use: Use }
  /** An archive, or a folder that is not opened: no image. */
  | { readonly kind: 'none' }
  /** A folder of the repository that holds a Feature, which only the network led to. */
  | { readonly kind: 'local'; readonly folder: string }
  | { readonly kind: 'finding'; readonly finding: Finding }

/**
 * The use that an id in the metadata of a remote Feature stands for. Its place is that of the Feature in the repository
 * that brought it in, with one more step of `via` for each Feature between. `lock`: the digests of the configuration's
 * lock file, which holds dependencies too.
 */
export function linkOf(parent: Use, relation: Relation, id: string, lock: FeatureLock = new Map()): Link {
  const feature = classifyFeature(id)
  if (feature.kind === 'archive') return { kind: 'none' }
  if (feature.kind === 'local') return localLink(parent, relation, feature.path)
  if (feature.kind !== 'oci') return broken(parent, relation, id, feature.reason)
  const parsed = parseReference(feature.text)
  if (parsed.kind === 'invalid') return broken(parent, relation, id, parsed.reason)
  const digest = lock.get(expandShortName(id))
  const { file, line, column, endLine, endColumn } = parent
  const text = `${relation} of ${parent.reference.text}: ${shortened(id)}`
  const isOrder = relation === 'installsAfter'
  return {
    kind: 'use',
    use: {
      ...parent,
      kind: isOrder ? 'feature-order' : 'feature',
      required: parent.required && !(isOrder && feature.mayBeRelease),
      via: [...parent.via, { file, line, column, endLine, endColumn, text }],
      reference: digest === undefined ? parsed.reference : withLockDigest(parsed.reference, digest)
    }
  }
}

function localLink(parent: Use, relation: Relation, path: string): Link {
  const place = localPlace(parent.configuration, path)
  if (place.kind !== 'folder')
    return broken(parent, relation, path, 'it lies outside of the folder that may hold local Features')
  return relation === 'dependsOn' ? { kind: 'local', folder: place.folder } : { kind: 'none' }
}

const words: Readonly<Record<Relation, string>> = {
  dependsOn: 'depends on',
  installsAfter: 'is installed after'
}

function broken(parent: Use, relation: Relation, id: string, reason: string): Link {
  return {
    kind: 'finding',
    finding: finding('invalid-configuration', {
      message: `The Feature ${quoted(parent.reference.text)} ${words[relation]} ${quoted(id)}, which is no Feature that can be fetched: ${reason}.`,
      location: parent,
      required: parent.required
    })
  }
}

/** The finding about a value in the metadata of a remote Feature at which the dev container CLI stops. */
export function wrongTypeFinding(feature: Use, wrong: string): Finding {
  return finding('invalid-configuration', {
    message: `In the metadata of the Feature ${quoted(feature.reference.text)}, ${wrong}.`,
    location: feature,
    required: feature.required
  })
}
