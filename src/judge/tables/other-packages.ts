import { forPrebuilds, rowsOfPackage } from './github-packages.ts'
import type { PackageRowInput } from './package-input.ts'
import type { Decided, Row } from './row.ts'
import { decide, unknown, yes } from './row.ts'

/** A package of npm, NuGet or RubyGems: the Packages API alone judges, so no own token is looked at. */
export const otherPackageRows = [
  {
    row: 'the API was not asked',
    when: ({ package: look }) => look.read === 'not-applicable',
    verdict: unknown,
    rule: null,
    why: 'nothing is known'
  },
  {
    row: 'a public package',
    when: isPublicPackage,
    verdict: yes,
    rule: null,
    why: 'every token of GitHub may read it'
  },
  ...rowsOfPackage
] as const satisfies readonly Row<PackageRowInput>[]

/** The rows of this table by name. */
export type OtherPackageRowName = (typeof otherPackageRows)[number]['row']

/** Judges a package of GitHub Packages that is no image. */
export function judgeByApi(found: PackageRowInput): Decided<OtherPackageRowName> {
  const decision = decide<PackageRowInput, OtherPackageRowName>('other-packages', otherPackageRows, found)
  return isPublicPackage(found) ? decision : forPrebuilds(found, decision)
}

/** Whether the Packages API says that everybody may read the package. */
export function isPublicPackage({ package: look }: PackageRowInput): boolean {
  return look.read === 'found' && look.visibility === 'public'
}
