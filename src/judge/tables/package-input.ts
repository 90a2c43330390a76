import type { DeclaredGrant } from '../../declarations/declarations.ts'
import type { SurveyedTriple } from '../../credentials/triples/survey.ts'
import type { ImageFacts } from '../../evidence/types.ts'
import type { PackageAnswer, SecretLevel, Visibility } from '../../github/types.ts'
import { asksForFeature, type Mention } from '../../model.ts'
import type { Context } from '../context.ts'
import { insideCodespace, isOwner, isRepository, sameText } from '../context.ts'
import type { Answer, UnreachableKind } from '../../evidence/pulls.ts'
import {
  allPulls,
  answerOf,
  refusedPart,
  manifestMissing,
  unreachableKind,
  tokenAnswer
} from '../../evidence/pulls.ts'
import { declaredPrefixes } from '../context.ts'
import type { RegistryRowInput } from './registry-input.ts'
import { registryRowInput } from './registry-input.ts'

/** How `customizations.codespaces.repositories` names the linked repository: by `owner/name`, or by `owner/*`. */
export type Permission = 'exact' | 'whole-owner'

/** What the table of GitHub packages looks at; P is the package, R the repository, T the pull with R's own token. */
export interface PackageRowInput {
  readonly anonymous: Answer
  readonly unreachable: UnreachableKind
  /** The registry answered somebody, whatever it was. */
  readonly answered: boolean
  readonly missing: boolean
  /** What the token of the codespace was told, inside one of R. */
  readonly codespaceToken: Answer
  /** What the table of other registries looks at, where a triple for it was tried, or is complete and declared. */
  readonly triples: RegistryRowInput | null
  readonly loginRefused: boolean
  /** Codespaces secrets that reach R and may log in to the host: nothing says which host they serve. */
  readonly openTriples: readonly SurveyedTriple[]
  readonly grant: DeclaredGrant | null
  /** Only for Features, for which alone GitHub documents the permission. */
  readonly permission: Permission | null
  readonly package: PackageAnswer
  readonly linkedToRepository: boolean
  /** P and R have the same owner. */
  readonly sameOwner: boolean
  /** R's visibility. */
  readonly repository: Visibility
  readonly token: 'ok' | 'refused' | 'none'
  /** The status with which R's own token was refused. */
  readonly tokenStatus: number | null
  /** The App whose token `token` turned out to be, so that it is not R's own. */
  readonly app: string | null
  /** Some look got the image: it exists, whoever may pull it. */
  readonly seen: boolean
  /** Prebuilds log in to GitHub as the account of `CODESPACES_PREBUILD_TOKEN`, whose access nobody can read. */
  readonly prebuildAccount: boolean
}

/** Gathers what the table of GitHub packages looks at, for one place that uses the image. */
export function packageRowInput(context: Context, image: ImageFacts, use: Mention): PackageRowInput {
  const { registry, repository } = image.reference
  const answer = image.package ?? { read: 'not-applicable', detail: 'the Packages API was not asked' }
  const byTriples = registryRowInput(context, image, use)
  const { loginRefused, pullRefused } = byTriples.triples
  const refusedLogins = [loginRefused, pullRefused].filter(triple => triple !== null)
  return {
    ...aboutPackage(context, answer, `${registry}/${repository}`, repository.split('/')[0] ?? ''),
    anonymous: answerOf(image.anonymous),
    unreachable: unreachableKind(image.anonymous),
    answered: allPulls(image).some(look => isAnswer(answerOf(look))),
    missing: manifestMissing(image),
    codespaceToken: tokenAnswer(image, 'codespace-token-pull'),
    triples: triplesMatter(context, image, byTriples) ? byTriples : null,
    loginRefused: refusedLogins.some(({ prefix }) => codespacesMayHave(context, byTriples, prefix)),
    openTriples: byTriples.names.unassigned,
    permission: asksForFeature(use.kind) ? permissionFor(context, use.configuration, answer) : null,
    token: ownToken(image),
    tokenStatus: ownTokenStatus(image),
    app: image.tokens.find(({ app }) => app !== null)?.app ?? null,
    seen: allPulls(image).some(look => answerOf(look) === 'allowed' || refusedPart(look) !== null)
  }
}

/** The part of `PackageRowInput` that needs no registry: for packages of other kinds too. */
export function aboutPackage(
  context: Context,
  look: PackageAnswer,
  grantName: string,
  owner: string
): Pick<
  PackageRowInput,
  'grant' | 'package' | 'linkedToRepository' | 'sameOwner' | 'repository' | 'prebuildAccount'
> {
  return {
    grant:
      context.facts.declarations.grants.find(grant => sameText(withoutScopeSign(grant.package), grantName)) ??
      null,
    package: look,
    linkedToRepository: look.read === 'found' && isRepository(context, look.linkedRepository),
    sameOwner: isOwner(context, owner),
    repository: context.visibility,
    prebuildAccount: prebuildTokenLevel(context) !== null
  }
}

/** The level of the secret with which prebuilds log in as another account; no part of a codespace's own environment. */
export function prebuildTokenLevel({ facts }: Context): SecretLevel | null {
  return facts.secrets?.prebuildToken ?? null
}

/** The report names a package of npm as people do, `@acme/ui`: a grant may be written so too. */
function withoutScopeSign(name: string): string {
  return name.replace('/@', '/')
}

function ownToken(image: ImageFacts): PackageRowInput['token'] {
  const answer = tokenAnswer(image, 'repository-token-pull')
  if (answer === 'allowed') return 'ok'
  return answer === 'refused' ? 'refused' : 'none'
}

function ownTokenStatus({ tokens }: ImageFacts): number | null {
  const refused = tokens.find(
    ({ claim, look }) => claim === 'repository-token-pull' && look.result === 'refused'
  )
  return refused?.look.result === 'refused' ? refused.look.status : null
}

function triplesMatter(context: Context, image: ImageFacts, found: RegistryRowInput): boolean {
  const tried = image.triples.some(
    ({ prefix, parts, look }) =>
      parts === 'complete' && isAnswer(answerOf(look)) && codespacesMayHave(context, found, prefix)
  )
  const declared = declaredPrefixes(context, image.reference.registry)
  const complete = [...found.names.serving, ...found.names.userOnly]
  return tried || complete.some(({ prefix }) => declared.includes(prefix))
}

function isAnswer(answer: Answer): boolean {
  return answer !== 'not-asked' && answer !== 'no-answer'
}

/** A triple of a workflow or terminal that is no Codespaces secret, with all names read, is in no codespace. */
function codespacesMayHave(context: Context, { names }: RegistryRowInput, prefix: string): boolean {
  if (insideCodespace(context) || !names.allRead) return true
  return [...names.serving, ...names.unassigned, ...names.userOnly].some(one => one.prefix === prefix)
}

/** What the configuration asks for: an entry reaches only repositories of R's owner. */
export function permissionFor(context: Context, path: string, look: PackageAnswer): Permission | null {
  if (look.read !== 'found' || look.linkedRepository === null) return null
  const linked = look.linkedRepository
  const owner = linked.split('/')[0] ?? ''
  if (!isOwner(context, owner)) return null
  const configuration = context.discovery.configurations.find(candidate => candidate.path === path)
  const asked = (configuration?.permissions ?? []).filter(({ readsPackages }) => readsPackages)
  if (asked.some(({ repository }) => sameText(repository, linked))) return 'exact'
  return asked.some(({ repository }) => sameText(repository, `${owner}/*`)) ? 'whole-owner' : null
}
