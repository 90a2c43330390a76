import type { RuleId } from '../rules/catalogue.ts'
import { packageName } from '../github/pages.ts'
import type { Fix } from '../model.ts'
import { type Advice, capital, clause, sentences } from './advice.ts'
import { repositoryWords } from './context.ts'
import { isUnnamed, nameRepository } from './name-repository.ts'
import {
  checkName,
  correctOwner,
  declareGrant,
  giveAccess,
  inheritAccess,
  linkByLabel,
  makePublic,
  permissionInConfiguration
} from './package-fixes.ts'
import { contradiction, declarations } from './package-contradiction.ts'
import type { PackageSubject } from './package-subject.ts'
import { isOfAnotherOwner, linkedRepository, looksTransferred, ownerTypeOf } from './package-subject.ts'
import { unprovenReason, whyNoOwnToken } from './package-reasons.ts'
import { lacksOwnToken } from './tables/decision.ts'
import { betterToken, ownToken } from './token-fixes.ts'

/** The rules of table 3.2 that are about packages. */
export type PackageRule = keyof typeof packageAdvice

/** Whether a rule is about packages. */
export function isPackageRule(rule: RuleId): rule is PackageRule {
  return rule in packageAdvice
}

/** What is said of a package for a rule; where its owner does not exist, that alone. */
export function adviceOnPackage(rule: PackageRule, subject: PackageSubject): Advice {
  const isOwnerless = ownerTypeOf(subject) === 'none' && !subject.found.seen
  return isOwnerless ? ownerUnknown(subject) : packageAdvice[rule](subject)
}

const packageAdvice = {
  'private-package-in-public-repository': privateInPublic,
  'internal-package-in-public-repository': internalInPublic,
  'package-access-not-inherited': notInherited,
  'package-not-granted': notGranted,
  'package-not-found': notFound,
  'package-access-unproven': unproven,
  'token-cannot-read-packages': tokenTooWeak
} as const satisfies Partial<Record<RuleId, (subject: PackageSubject) => Advice>>

function ownerUnknown(subject: PackageSubject): Advice {
  const { owner, shown } = subject
  const [registry = ''] = shown.split('/')
  return {
    message: sentences(
      `The owner in ${shown} is not known to GitHub: there is no account ${owner}; accounts are renamed, and ${registry} does not forward.`,
      transferWords(subject)
    ),
    fixes: [correctOwner(subject)]
  }
}

function privateInPublic(subject: PackageSubject): Advice {
  const { shown, context } = subject
  return {
    message: sentences(
      `${shown} is private while ${repositoryWords(context)} is public, so its codespaces do not get the package.`,
      linkWords(subject),
      transferWords(subject),
      permissionWords(subject),
      contradiction(subject)
    ),
    fixes: [
      ...permissionInConfiguration(subject),
      giveAccess(subject),
      ...publicWhereFitting(subject),
      ...labelled(subject),
      ...declarations(subject)
    ]
  }
}

function internalInPublic(subject: PackageSubject): Advice {
  const { shown, context } = subject
  return {
    message: sentences(
      `${shown} is internal while ${repositoryWords(context)} is public, so its codespaces do not get the package.`,
      permissionWords(subject),
      contradiction(subject)
    ),
    fixes: [
      ...permissionInConfiguration(subject),
      giveAccess(subject),
      ...publicWhereFitting(subject),
      ...declarations(subject)
    ]
  }
}

function notInherited(subject: PackageSubject): Advice {
  const { shown, context } = subject
  const repository = repositoryWords(context)
  return {
    message: sentences(
      `${shown} is private and linked to ${repository}, yet ${repository}'s own token is refused: the package does not inherit the repository's access, as happens when it was pushed with a personal token or linked afterwards.`,
      permissionWords(subject),
      contradiction(subject)
    ),
    fixes: [
      giveAccess(subject),
      inheritAccess(subject),
      ...publicWhereFitting(subject),
      ...labelled(subject),
      ...declarations(subject)
    ]
  }
}

function notGranted(subject: PackageSubject): Advice {
  const { shown, context } = subject
  return {
    message: sentences(
      `${shown} is private and gives ${repositoryWords(context)} no access: the repository's own token is refused.`,
      linkWords(subject),
      transferWords(subject),
      permissionWords(subject),
      contradiction(subject)
    ),
    fixes: [
      ...permissionInConfiguration(subject),
      giveAccess(subject),
      ...labelled(subject),
      ...declarations(subject)
    ]
  }
}

function notFound(subject: PackageSubject): Advice {
  const { found } = subject
  return {
    message: sentences(notFoundWords(subject), transferWords(subject), contradiction(subject)),
    fixes: [
      ...(found.seen ? [] : [checkName(subject)]),
      giveAccess(subject),
      ...publicWhereFitting(subject),
      ...labelled(subject),
      ...declarations(subject)
    ]
  }
}

function notFoundWords({ shown, context, found }: PackageSubject): string {
  const repository = repositoryWords(context)
  return found.seen
    ? `${shown} exists, since another login pulls it; GitHub's API shows the package to none of our tokens, and ${repository}'s own token cannot pull it, so it gives the repository no access.`
    : `GitHub knows no package ${shown} that our token may see, and ${repository}'s own token cannot pull it: it does not exist under this name, or it is private and gives the repository no access.`
}

function unproven(subject: PackageSubject): Advice {
  const needsToken = lacksOwnToken(subject.decision) && subject.type === 'container'
  return {
    message: sentences(unprovenReason(subject), transferWords(subject), permissionWords(subject)),
    fixes: isUnnamed(subject.context)
      ? [nameRepository(subject.context), declareGrant(subject)]
      : [
          ...(needsToken ? [ownToken(subject)] : []),
          ...permissionInConfiguration(subject),
          giveAccess(subject),
          declareGrant(subject)
        ]
  }
}

function tokenTooWeak(subject: PackageSubject): Advice {
  const { found, context, type } = subject
  return {
    message: sentences(
      mayBeAbsentWords(subject),
      ...apiWords(subject),
      context.facts.run.fromFork
        ? 'The pull request comes from a fork, so `packages-token` is empty by design.'
        : null,
      context.facts.run.byDependabot
        ? 'Dependabot started the run, so `packages-token` is empty by design.'
        : null
    ),
    fixes: [
      ...betterToken(subject),
      ...(found.seen ? [] : [checkName(subject)]),
      ...(isOfAnotherOwner(subject) && type === 'container' ? [giveAccess(subject)] : []),
      declareGrant(subject)
    ]
  }
}

/** What the Packages API said, without the name of the package, which was said before. */
function apiWords(subject: PackageSubject): readonly string[] {
  const { found, type, owner, name } = subject
  const { package: look } = found
  if (look.read === 'found') return []
  const said = clause(look.detail).replaceAll(`the ${type} package ${owner}/${packageName(type, name)}: `, '')
  return look.read === 'not-found'
    ? [
        `${capital(said)}: GitHub shows a package only to whom the package gives access.`,
        whyNoOwnToken(subject)
      ]
    : [`The Packages API could not be read: ${said}.`]
}

/** GitHub's container registry refuses a private package and an absent one alike. */
function mayBeAbsentWords({ shown, found }: PackageSubject): string {
  if (found.seen) return `${shown} exists, and who may pull it cannot be told.`
  return found.anonymous === 'refused'
    ? `${shown} is private or does not exist, and which of them, and who may pull it, cannot be told.`
    : `Whether ${shown} exists and who may pull it cannot be told.`
}

function linkWords(subject: PackageSubject): string | null {
  if (subject.found.package.read !== 'found') return null
  const linked = linkedRepository(subject)
  return linked === null ? 'It is linked to no repository.' : `It is linked to ${linked}.`
}

function transferWords(subject: PackageSubject): string | null {
  if (!looksTransferred(subject)) return null
  return `The owners differ while the names agree: a repository that was moved to another account loses the access to its former owner's packages.`
}

function permissionWords({ isFeature, context, found }: PackageSubject): string | null {
  if (isFeature || !asksForPackages(context.discovery.configurations, found)) return null
  return 'The permission `packages: read` that devcontainer.json asks for is documented for Features only; for images it is not proven to count.'
}

function asksForPackages(
  configurations: PackageSubject['context']['discovery']['configurations'],
  found: PackageSubject['found']
): boolean {
  const linked = found.package.read === 'found' ? found.package.linkedRepository?.toLowerCase() : undefined
  if (linked === undefined) return false
  const wanted = [linked, `${linked.split('/')[0] ?? ''}/*`]
  return configurations.some(({ permissions }) =>
    permissions.some(
      ({ repository, readsPackages }) => readsPackages && wanted.includes(repository.toLowerCase())
    )
  )
}

/** Nobody here can make public what belongs to another owner. */
function publicWhereFitting(subject: PackageSubject): readonly Fix[] {
  return subject.context.visibility === 'public' && !isOfAnotherOwner(subject) ? [makePublic(subject)] : []
}

function labelled(subject: PackageSubject): readonly Fix[] {
  return subject.isFeature || subject.type !== 'container' || !subject.found.sameOwner
    ? []
    : [linkByLabel(subject)]
}
