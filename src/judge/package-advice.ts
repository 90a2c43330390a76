import type { RuleId } from '../rules/catalogue.ts'
import type { Fix } from '../model.ts'
import { type Advice, asSentence, present } from './advice.ts'
import { repositoryWords } from './context.ts'
import { isUnnamed, nameRepository } from './name-repository.ts'
import {
  checkName,
  correctOwner,
  declareAccess,
  declareGrant,
  giveAccess,
  inheritAccess,
  linkByLabel,
  makeInternal,
  makePublic,
  permissionInConfiguration
} from './package-fixes.ts'
import { contradiction, declarations } from './package-contradiction.ts'
import type { PackageSubject } from './package-subject.ts'
import { isOfAnotherOwner, linkedRepository, looksTransferred, ownerTypeOf } from './package-subject.ts'
import { unprovenReasons, whyNoOwnToken } from './package-reasons.ts'
import { lacksOwnToken } from './tables/decision.ts'
import { betterToken, ownToken } from './token-fixes.ts'

/** The rules that are about packages. */
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
    message: `${shown} leads nowhere: there is no account ${owner}; accounts are renamed, and ${registry} does not forward.`,
    notes: present(transferWords(subject)),
    fixes: [correctOwner(subject)]
  }
}

function privateInPublic(subject: PackageSubject): Advice {
  const { shown, context } = subject
  return {
    message: `${repositoryWords(context)} is public and has no access to the private package ${shown}.`,
    notes: present(
      ownTokenWords(subject) ??
        'A public repository gets a private package only where access was given by hand.',
      linkWords(subject),
      transferWords(subject),
      permissionWords(subject),
      contradiction(subject)
    ),
    fixes: [
      ...permissionInConfiguration(subject),
      ...giveAccess(subject),
      ...declarations(subject),
      ...labelled(subject),
      ...publicWhereFitting(subject)
    ]
  }
}

function internalInPublic(subject: PackageSubject): Advice {
  const { shown, context } = subject
  return {
    message: `${repositoryWords(context)} is public and has no access to the internal package ${shown}.`,
    notes: present(
      'An internal package comes to the private and internal repositories of its organization alone.',
      ownTokenWords(subject),
      permissionWords(subject),
      contradiction(subject)
    ),
    fixes: [
      ...permissionInConfiguration(subject),
      ...giveAccess(subject),
      ...declarations(subject),
      ...publicWhereFitting(subject)
    ]
  }
}

function notInherited(subject: PackageSubject): Advice {
  const { shown, context } = subject
  return {
    message: `The private package ${shown} is linked to ${repositoryWords(context)} and gives it no access.`,
    notes: present(
      ownTokenWords(subject),
      'A package that was pushed with a personal token, or linked afterwards, does not inherit the access of its repository.',
      permissionWords(subject),
      contradiction(subject)
    ),
    fixes: [
      ...giveAccess(subject),
      ...(isOfAnotherOwner(subject) ? [] : [inheritAccess(subject)]),
      ...internalWhereFitting(subject),
      ...declarations(subject),
      ...publicWhereFitting(subject)
    ]
  }
}

function notGranted(subject: PackageSubject): Advice {
  const { shown, context } = subject
  return {
    message: `${repositoryWords(context)} has no access to the private package ${shown}.`,
    notes: present(
      ownTokenWords(subject),
      linkWords(subject),
      transferWords(subject),
      permissionWords(subject),
      contradiction(subject)
    ),
    fixes: [
      ...permissionInConfiguration(subject),
      ...giveAccess(subject),
      ...internalWhereFitting(subject),
      ...declarations(subject),
      ...labelled(subject)
    ]
  }
}

function notFound(subject: PackageSubject): Advice {
  const { found, shown, context } = subject
  const repository = repositoryWords(context)
  return {
    message: found.seen
      ? `${repository} has no access to the package ${shown}.`
      : `The package ${shown} does not exist, or ${repository} has no access to it.`,
    notes: present(
      found.seen
        ? `Another login pulls it, while ${repository}'s own token is refused${statusWords(subject)}.`
        : ownTokenWords(subject),
      'The Packages API shows it to none of our tokens (404).',
      transferWords(subject),
      contradiction(subject)
    ),
    fixes: [
      ...(found.seen ? [] : [checkName(subject)]),
      ...giveAccess(subject),
      ...declarations(subject),
      ...publicWhereFitting(subject)
    ]
  }
}

function unproven(subject: PackageSubject): Advice {
  const { context, decision, shown, type } = subject
  const proof = lacksOwnToken(decision) && type === 'container' ? [ownToken(subject)] : []
  const isOther = isOfAnotherOwner(subject)
  return {
    message: `Nothing proves that codespaces of ${repositoryWords(context)} may pull ${shown}.`,
    notes: [...unprovenReasons(subject), ...present(transferWords(subject), permissionWords(subject))],
    fixes: isUnnamed(context)
      ? [nameRepository(context), declareGrant(subject)]
      : [
          ...(isOther ? [] : proof),
          ...permissionInConfiguration(subject),
          ...giveAccess(subject),
          ...internalWhereFitting(subject),
          ...declareAccess(subject),
          ...(isOther ? proof : [])
        ]
  }
}

function tokenTooWeak(subject: PackageSubject): Advice {
  const { found, context } = subject
  const { fromFork, byDependabot } = context.facts.run
  return {
    message: unreadWords(subject),
    notes: present(
      ...unreadReasons(subject),
      fromFork ? 'The pull request comes from a fork, so `packages-token` is empty by design.' : null,
      byDependabot ? 'Dependabot started the run, so `packages-token` is empty by design.' : null
    ),
    fixes: [
      ...(isOfAnotherOwner(subject) ? giveAccess(subject) : betterToken(subject)),
      ...(found.seen ? [] : [checkName(subject)]),
      ...(isOfAnotherOwner(subject) ? betterToken(subject) : []),
      ...declareAccess(subject)
    ]
  }
}

function unreadWords({ shown, found: { package: look } }: PackageSubject): string {
  switch (look.read) {
    case 'not-found':
      return `GitHub shows the package ${shown} to none of our tokens.`
    case 'no-token':
      return `There is no token to read the package ${shown} with.`
    default:
      return `The token cannot read the package ${shown}.`
  }
}

function unreadReasons(subject: PackageSubject): readonly string[] {
  const { package: look } = subject.found
  switch (look.read) {
    case 'found':
      return [existenceWords(subject)]
    case 'not-found':
      return [
        existenceWords(subject),
        'GitHub shows a package only to whom the package gives access (404).',
        whyNoOwnToken(subject)
      ]
    default:
      return [asSentence(look.detail), existenceWords(subject)]
  }
}

/** GitHub's container registry refuses a private package and an absent one alike. */
function existenceWords({ found }: PackageSubject): string {
  if (found.seen) return 'The package exists, and who may pull it cannot be told.'
  return found.anonymous === 'refused'
    ? 'It is private or does not exist, and which of them, and who may pull it, cannot be told.'
    : 'Whether it exists and who may pull it cannot be told.'
}

/** What the registry answered to R's own token; `null` where there is no such answer. */
function ownTokenWords(subject: PackageSubject): string | null {
  switch (subject.found.token) {
    case 'refused':
      return `The repository's own token is refused${statusWords(subject)}.`
    case 'ok':
      return "The repository's own token pulls it, which proves access for Actions alone."
    default:
      return null
  }
}

function statusWords({ found }: PackageSubject): string {
  return found.tokenStatus === null ? '' : ` (${found.tokenStatus})`
}

function linkWords(subject: PackageSubject): string | null {
  if (subject.found.package.read !== 'found') return null
  const linked = linkedRepository(subject)
  return linked === null ? 'The package is linked to no repository.' : `The package is linked to ${linked}.`
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

/** Internal visibility lets in private and internal repositories of the same organization, and is had by organizations alone. */
function internalWhereFitting(subject: PackageSubject): readonly Fix[] {
  const { context, found } = subject
  const isPrivate = found.package.read === 'found' && found.package.visibility === 'private'
  const isClosed = context.visibility === 'private' || context.visibility === 'internal'
  return isPrivate && isClosed && found.sameOwner && ownerTypeOf(subject) === 'Organization'
    ? [makeInternal(subject)]
    : []
}

/** Nobody here can make public what belongs to another owner: its publisher can. */
function publicWhereFitting(subject: PackageSubject): readonly Fix[] {
  const { context, found } = subject
  const isThere = found.seen || found.package.read === 'found'
  return context.visibility === 'public' && isThere && !isOfAnotherOwner(subject) ? [makePublic(subject)] : []
}

/** A label links only a package that is linked to nothing. */
function labelled(subject: PackageSubject): readonly Fix[] {
  const { found, isFeature, type } = subject
  const isUnlinked = found.package.read === 'found' && found.package.linkedRepository === null
  return isUnlinked && !isFeature && type === 'container' && found.sameOwner ? [linkByLabel(subject)] : []
}
