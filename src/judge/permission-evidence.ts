import { asksForFeature, type Evidence } from '../model.ts'
import type { Context } from './context.ts'
import type { ImageVerdict } from './image-verdict.ts'
import { permissionFor } from './tables/package-found.ts'

/** What devcontainer.json asks for in `customizations.codespaces.repositories`; it counts for Features alone. */
export function permissionEvidence(context: Context, { image, uses }: ImageVerdict): readonly Evidence[] {
  const look = image.package
  if (look?.read !== 'found' || look.linkedRepository === null) return []
  const linked = look.linkedRepository
  const seen = new Set<string>()
  return uses.flatMap(({ configuration, kind }): Evidence[] => {
    const permission = permissionFor(context, configuration, look)
    const isFeature = asksForFeature(kind)
    const key = `${configuration} ${isFeature ? 'feature' : 'image'}`
    if (permission === null || seen.has(key)) return []
    seen.add(key)
    const asks = `${configuration} asks to read the packages of ${permission === 'exact' ? linked : `${linked.split('/')[0] ?? ''}/*`}`
    const detail = isFeature ? asks : `${asks}, which is documented for Features only and does not count here`
    return [{ claim: 'configuration-permission', result: isFeature ? 'allowed' : 'skipped', detail }]
  })
}
