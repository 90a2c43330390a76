import type { RepositoryPermission } from './discovery.ts'
import { property, objectProperty, wrongType, type Report } from './properties.ts'
import type { Json, JsonObject } from './json.ts'

/**
 * The repositories that `customizations.codespaces.repositories` asks for. Codespaces gives read access to their packages
 * with `packages: read`, or with all permissions at once (`read-all`, `write-all`).
 */
export function readPermissions(root: JsonObject, report: Report): readonly RepositoryPermission[] {
  const customizations = objectProperty(root, 'customizations', report)
  const codespaces = nested(customizations, 'codespaces', 'customizations.codespaces', report)
  const path = 'customizations.codespaces.repositories'
  const repositories = nested(codespaces, 'repositories', path, report)
  return [...(repositories?.properties.values() ?? [])].flatMap(({ key, value }) => {
    if (value.kind !== 'object') {
      report(wrongType(value, `${path}["${key.text}"]`, 'an object with `permissions`'))
      return []
    }
    const readsPackages = grantsPackages(property(value, 'permissions'))
    return [{ ...key.span, repository: key.text, readsPackages }]
  })
}

function nested(object: JsonObject | null, name: string, path: string, report: Report): JsonObject | null {
  return object && objectProperty(object, name, report, path)
}

function grantsPackages(permissions: Json | null): boolean {
  if (permissions === null) return false
  if (permissions.kind === 'string')
    return permissions.text === 'read-all' || permissions.text === 'write-all'
  if (permissions.kind !== 'object') return false
  const packages = property(permissions, 'packages')
  return packages?.kind === 'string' && (packages.text === 'read' || packages.text === 'write')
}
