import type { ImageFacts } from '../evidence/types.ts'
import type { PackageType } from '../github/pages.ts'
import { asksForFeature, type Use } from '../model.ts'
import type { Context } from './context.ts'
import { isOwner, sameText } from './context.ts'
import type { PackageRowInput } from './tables/package-input.ts'
import type { Decision } from './tables/decision.ts'

/** A package of GitHub's about which something is to be said. */
export interface PackageSubject {
  readonly context: Context
  readonly decision: Decision
  readonly found: PackageRowInput
  /** `host/owner/name`, as `grants` names it. */
  readonly shown: string
  readonly type: PackageType
  readonly owner: string
  readonly name: string
  /** The configuration uses it as a Feature, for which the permission of devcontainer.json is documented. */
  readonly isFeature: boolean
  /** The paths of the configurations that use it so. */
  readonly configurations: readonly string[]
}

/** The package that an image of GitHub's container registry lies in. */
export function subjectOfImage(
  context: Context,
  decision: Decision,
  found: PackageRowInput,
  image: ImageFacts,
  uses: readonly Use[]
): PackageSubject {
  const { registry, repository } = image.reference
  const [owner = '', ...name] = repository.split('/')
  return {
    context,
    decision,
    found,
    shown: `${registry}/${repository}`,
    type: 'container',
    owner,
    name: name.join('/'),
    isFeature: uses.every(({ kind }) => asksForFeature(kind)),
    configurations: [...new Set(uses.map(({ configuration }) => configuration))]
  }
}

/** Whether the package's owner is an organization or a person, from the API's answer or because it is R's owner; `none`: there is no such account. */
export function ownerTypeOf({
  found,
  context,
  owner
}: PackageSubject): 'Organization' | 'User' | 'unknown' | 'none' {
  const look = found.package
  if ((look.read === 'found' || look.read === 'not-found') && look.ownerType !== 'unknown')
    return look.ownerType
  return isOwner(context, owner) ? context.ownerType : 'unknown'
}

/** Whether the package is known to belong to somebody else than R. */
export function isOfAnotherOwner({ context, owner }: PackageSubject): boolean {
  return context.repository !== null && !isOwner(context, owner)
}

/** `owner/name` of the repository that the package is linked to; `null` where there is none or it is not known. */
export function linkedRepository({ found }: PackageSubject): string | null {
  return found.package.read === 'found' ? found.package.linkedRepository : null
}

/**
 * Whether it looks as if R had another owner once: the owners differ while the names agree. GitHub takes a package's
 * link and access away from a repository that moves to another account (docs: about permissions for GitHub Packages).
 */
export function looksTransferred(subject: PackageSubject): boolean {
  const { context, owner, name } = subject
  const { repository } = context
  if (repository === null || isOwner(context, owner)) return false
  const names = [name.split('/')[0] ?? '', linkedRepository(subject)?.split('/')[1] ?? '']
  return names.some(candidate => sameText(candidate, repository.name))
}
