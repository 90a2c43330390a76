import type { PackageRowName } from './github-packages.ts'
import type { OtherPackageRowName } from './other-packages.ts'
import type { RegistryRowName } from './registries.ts'
import type { Decided } from './row.ts'

/** The rows of all tables by name, and the two cases that need no table. */
export type RowName =
  PackageRowName | RegistryRowName | OtherPackageRowName | 'retired registry' | 'nothing was asked'

/** Which row of which table decided about an image or package, and what it says. */
export type Decision = Decided<RowName>

const ofDeclaredGrants: ReadonlySet<RowName> = new Set<RowName>([
  'a declared grant, prebuilds too',
  'a declared grant'
])

/** Whether a declared grant decided. */
export function isByGrant({ row }: Decision): boolean {
  return ofDeclaredGrants.has(row)
}

const ofCompleteNames: ReadonlySet<RowName> = new Set<RowName>([
  'names complete, SERVER in another spelling',
  'names complete, SERVER does not match',
  'names complete, registry known',
  'names complete, registry not declared'
])

/** Whether the names of a complete triple at repository or organization level decided. */
export function isByCompleteNames({ row }: Decision): boolean {
  return ofCompleteNames.has(row)
}

const withoutOwnToken: ReadonlySet<RowName> = new Set<RowName>([
  'linked, own token not asked',
  'not linked, own token not asked'
])

/** Whether the pull with the repository's own token, which was not made, could have decided. */
export function lacksOwnToken({ row }: Decision): boolean {
  return withoutOwnToken.has(row)
}
