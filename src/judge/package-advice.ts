import type { Fix } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { type Advice, asSentence, isUnnamed, nameRepository, present } from './advice.ts'
import { repositoryWords } from './context.ts'
import {
  betterToken,
  checkName,
  correctOwner,
  declareAccess,
  declareGrant,
  giveAccess,
  hostOf,
  inheritAccess,
  linkByLabel,
  makeInternal,
  makePublic,
  ownToken,
  permissionInConfiguration
} from './package-fixes.ts'
import {
  isOfAnotherOwner,
  linkedRepository,
  looksTransferred,
  ownerTypeOf,
  type PackageSubject
} from './package-subject.ts'
import { declareRegistry } from './secret-fixes.ts'
import { listOf } from './secret-names.ts'
import { lacksOwnToken } from './tables/decision.ts'

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

/** A `no` is an inference from what can be asked: what could contradict it is named. */
function contradiction(subject: PackageSubject): string {
  const { context, found } = subject
  const { configFile } = context.policy
  const secrets = listOf(found.openTriples.map(({ prefix }) => `${prefix}_CONTAINER_REGISTRY_*`))
  if (isOfAnotherOwner(subject)) {
    const login = secrets === '' ? 'Codespaces secrets' : `the Codespaces secrets ${secrets}`
    return `Only a login at ${hostOf(subject)} with ${login} could contradict this, which no API shows; if there is one, declare it under \`registries\` in ${configFile}.`
  }
  if (secrets === '')
    return `Only access given by hand under "Manage Codespaces access" could contradict this, which no API shows; if it was given, declare it under \`grants\` in ${configFile}.`
  return `Two things could contradict this, and no API shows either: access given by hand under "Manage Codespaces access", and a login at ${hostOf(subject)} with the Codespaces secrets ${secrets}, which reach the repository; declare what is so in ${configFile}, under \`grants\` or \`registries\`.`
}

/** How to declare what could contradict a `no`. */
function declarations(subject: PackageSubject): readonly Fix[] {
  const { context, found } = subject
  const known = found.openTriples.map(({ prefix }) => declareRegistry(context, hostOf(subject), prefix))
  return isOfAnotherOwner(subject) && known.length > 0 ? known : [...declareAccess(subject), ...known]
}

/** Why it is not proven that codespaces of R may pull a package, by the row that says so: whole sentences. */
function unprovenReasons(subject: PackageSubject): readonly string[] {
  const { context, decision, owner } = subject
  const repository = repositoryWords(context)
  switch (decision.row) {
    case 'internal, another owner':
      return [
        `The package is internal and belongs to another owner, ${owner}: GitHub documents access for codespaces of the same organization only.`
      ]
    case 'linked, own token not asked':
      return [
        `The package is private and linked to ${repository}; whether it inherits the repository's access cannot be read.`,
        whyNoOwnToken(subject)
      ]
    case 'not linked, own token allowed':
      return [
        "The repository's own token pulls it, which proves access for Actions alone.",
        `The package is private and ${linkPhrase(subject)}; access for codespaces is another list ("Manage Codespaces access"), which no API shows.`
      ]
    case 'not linked, own token not asked':
      return [
        `The package is private and ${linkPhrase(subject)}; whether it gives ${repository} access cannot be read.`,
        whyNoOwnToken(subject)
      ]
    case 'not known to the API, own token allowed':
      return [
        "The repository's own token pulls it, which proves access for Actions alone.",
        'The Packages API shows the package to none of our tokens (404), so its visibility and link are not known.'
      ]
    default:
      return contradictory(subject)
  }
}

function contradictory({ context, found }: PackageSubject): readonly string[] {
  const look = found.package
  if (look.read !== 'found') return []
  if (look.visibility === 'public')
    return [
      'The Packages API calls the package public, yet the registry refuses it without credentials, asked twice: a restriction of the organization, or a change that has not arrived everywhere.'
    ]
  if (look.visibility === 'unknown')
    return [
      `The Packages API calls the package "${look.visibilityWord}", a visibility whose meaning for codespaces is not documented.`
    ]
  const { repositoryAnswer } = context.facts
  return present(
    `The package is ${look.visibilityWord}; whether that lets codespaces pull it depends on the visibility of ${repositoryWords(context)}, which could not be read.`,
    repositoryAnswer.read === 'found' ? null : asSentence(repositoryAnswer.detail)
  )
}

function linkPhrase(subject: PackageSubject): string {
  const linked = linkedRepository(subject)
  return linked === null ? 'linked to no repository' : `linked to ${linked}`
}

/** Why there is no pull with R's own token: it alone would say something about R's access. */
function whyNoOwnToken(subject: PackageSubject): string {
  const { context, type, found } = subject
  const { runner, tokenKind } = context.facts.run
  const repository = repositoryWords(context)
  if (type !== 'container') return 'This registry is given no token, so no pull shows it.'
  const look = found.package
  if ((look.read === 'found' || look.read === 'not-found') && look.tokenRefused !== undefined)
    return `No pull counts as that of ${repository}'s own token. ${asSentence(look.tokenRefused)}`
  if (runner.kind === 'codespace') return whyNotOfCodespace(subject, runner.repository)
  if (tokenKind === null) return `There is no token, so no pull with ${repository}'s own could show it.`
  if (runner.kind === 'terminal')
    return `A login in a terminal is a person's: its pull proves nothing about ${repository}, whose own token exists in its workflows only.`
  if (found.app !== null)
    return `\`token\` is the token of the App ${found.app} and not the workflow's own: an App's token can neither read packages nor pull them, so its refusal proves nothing about ${repository}.`
  if (!belongs(runner.repository, repository))
    return `The run belongs to ${runner.repository ?? 'another repository'}, so its token proves nothing about ${repository}.`
  if (tokenKind !== 'installation' && tokenKind !== 'unknown')
    return `The token that was given is a person's, not the workflow's own, so its pull proves nothing about ${repository}.`
  return `The pull with ${repository}'s own token got no answer.`
}

function whyNotOfCodespace({ context, found }: PackageSubject, here: string | null): string {
  const repository = repositoryWords(context)
  if (!belongs(here, repository))
    return `The codespace belongs to ${here ?? 'another repository'}, so its token proves nothing about ${repository}.`
  switch (found.codespaceToken) {
    case 'refused':
      return `The token of this codespace did not pull it, which says nothing about the next codespace's.`
    case 'no-answer':
      return 'The pull with the token of this codespace got no answer.'
    default:
      return `The token of this codespace was not tried: \`GITHUB_TOKEN\` does not hold it.`
  }
}

function belongs(left: string | null, right: string): boolean {
  return left?.toLowerCase() === right.toLowerCase()
}
