import type { Verdict } from '../../src/model.ts'
import type {
  DrawnPackage,
  DrawnRegistry,
  DrawnSecret,
  DrawnWorld,
  EnvironmentTriple,
  SecretLevel
} from './drawn.ts'
import { namesOf } from './drawn.ts'

/** What the tables say of an image, and the rule of the row; `null` where the row has none. */
export interface Expected {
  readonly team: Verdict
  readonly prebuild: Verdict
  readonly outside: Verdict | null
  readonly rule: string | null
}

type Pair = readonly [team: Verdict, prebuild: Verdict, rule?: string | undefined]
type Answer = 'allowed' | 'refused' | 'not-found' | 'none'

/** What both tables look at in a registry: the image, the triple of the run, and how the configuration names them. */
interface Found {
  readonly host: string
  readonly prefix: string
  readonly anonymous: Answer
  readonly missing: boolean
  readonly triple: EnvironmentTriple
  /** The triple of the run gets the image. */
  readonly pulled: boolean
  readonly declared: boolean
  /** The repository asks each person for secrets of their own. */
  readonly asksPersons: boolean
  readonly logsIn: boolean
}

/** The tables for one image of a drawn world. */
export function expectedOf(world: DrawnWorld, image: DrawnPackage | DrawnRegistry): Expected {
  return 'host' in image ? ofRegistry(world, image) : ofPackage(world, image)
}

function expected(
  world: DrawnWorld,
  [team, prebuild, rule = null as string | null]: Pair | readonly [Verdict, Verdict, string | null],
  outside: Verdict | null
): Expected {
  return { team, prebuild: worse(team, prebuild), outside: hasOutside(world) ? outside : null, rule }
}

function worse(left: Verdict, right: Verdict): Verdict {
  if (left === 'no' || right === 'no') return 'no'
  return left === 'unknown' || right === 'unknown' ? 'unknown' : 'yes'
}

/** What is known of R: it is read with `token` alone. */
function visibilityOf({ token, visibility }: DrawnWorld): DrawnWorld['visibility'] | 'unknown' {
  return token === 'none' || token === 'invalid' ? 'unknown' : visibility
}

function hasOutside(world: DrawnWorld): boolean {
  const visibility = visibilityOf(world)
  return visibility === 'public' || visibility === 'unknown' || world.forking
}

function isClosed(world: DrawnWorld): boolean {
  return visibilityOf(world) === 'private' || visibilityOf(world) === 'internal'
}

const byAnonymous: Readonly<Record<Answer, Verdict>> = {
  allowed: 'yes',
  refused: 'no',
  'not-found': 'no',
  none: 'unknown'
}

function anonymousOf(answers: boolean, isPublic: boolean, content: DrawnPackage['content']): Answer {
  if (!answers) return 'none'
  if (!isPublic) return 'refused'
  return content === 'missing' ? 'not-found' : 'allowed'
}

// Any other registry

function ofRegistry(world: DrawnWorld, image: DrawnRegistry): Expected {
  const { answers, isPublic, content, triple, hides, host, prefix, declared } = image
  const anonymous = anonymousOf(answers, isPublic, content)
  const letIn = answers && (isPublic || triple === 'works')
  const hidden = answers && !isPublic && hides && triple === 'pull-refused'
  const found: Found = {
    host,
    prefix,
    anonymous,
    missing: (letIn && (content === 'missing' || content === 'deleted')) || hidden,
    triple,
    pulled:
      answers && content !== 'missing' && (triple === 'works' || (isPublic && triple === 'pull-refused')),
    declared: declared !== 'no',
    asksPersons: declared === 'user' || image.recommended,
    logsIn: image.logsIn
  }
  if (found.missing) return expected(world, ['no', 'no', 'image-not-found'], 'no')
  if (letIn && content === 'arm64') return expected(world, ['no', 'no', 'no-amd64-image'], 'no')
  return expected(world, table33(world, found), byAnonymous[anonymous])
}

/** Table 3.3: the first row that matches. */
function table33(world: DrawnWorld, found: Found): Pair {
  const { anonymous, missing, triple, pulled } = found
  const inside = world.place === 'codespace'
  if (anonymous === 'allowed')
    return triple === 'login-refused' ? ['unknown', 'unknown', 'login-breaks-public-image'] : ['yes', 'yes']
  if (missing) return ['no', 'no', 'image-not-found']
  if (anonymous === 'none') return ['unknown', 'unknown', 'registry-unreachable']
  if (inside && triple === 'works') return ['yes', 'unknown']
  if (triple === 'login-refused') return ['no', 'no', 'registry-login-rejected']
  if (triple === 'pull-refused') return ['no', 'no', 'registry-pull-denied']
  if (inside && triple === 'slip') return ['no', 'no', 'registry-server-mismatch']
  if (inside)
    return ['no', 'no', triple === 'part' ? 'registry-secrets-incomplete' : 'registry-secrets-missing']
  const prefixes = ['GHCR', 'R1', 'R2'].filter(prefix => !servesAnotherHost(world, found, prefix))
  const are = (reach: Reach): boolean => prefixes.some(prefix => reachOf(world, prefix) === reach)
  if (reachOf(world, found.prefix) === 'complete' && (found.declared || pulled)) return ['yes', 'yes']
  if (are('complete')) return ['unknown', 'unknown', 'registry-secrets-unproven']
  if (!allRead(world)) return ['unknown', 'unknown', triple === 'slip' ? undefined : 'secrets-not-checked']
  if (found.logsIn) return ['unknown', 'unknown', 'login-in-initialize-command']
  if (are('user-only') || found.asksPersons) return ['unknown', 'no', 'registry-secrets-user-only']
  if (triple === 'slip')
    return ['no', 'no', reachOf(world, found.prefix) === 'complete' ? 'registry-server-mismatch' : undefined]
  if (are('not-assigned')) return ['no', 'no', 'registry-secrets-not-assigned']
  return ['no', 'no', are('incomplete') ? 'registry-secrets-incomplete' : 'registry-secrets-missing']
}

/** A triple is known to serve another host by a declaration, or by a login that is accepted there. */
function servesAnotherHost(world: DrawnWorld, found: Found, prefix: string): boolean {
  if (prefix === found.prefix) return found.triple === 'slip' && reachOf(world, prefix) === 'complete'
  if (found.declared) return true
  const isAccepted = (triple: EnvironmentTriple): boolean => triple === 'works' || triple === 'pull-refused'
  if (prefix === 'GHCR') return world.ghcrDeclared || (world.ghcrAnswers && isAccepted(world.ghcrTriple))
  const other = world.registries.find(one => one.prefix === prefix)
  if (other === undefined) return false
  return other.declared !== 'no' || (other.answers && isAccepted(other.triple))
}

// The names of the Codespaces secrets

type Reach = 'complete' | 'user-only' | 'not-assigned' | 'incomplete' | 'none'

/** The names that were read: never inside a codespace, and the level of the organization only where there is one. */
function readSecrets({ place, secretLevels, secrets }: DrawnWorld): readonly DrawnSecret[] {
  return place === 'codespace' ? [] : secrets.filter(({ level }) => secretLevels?.includes(level) === true)
}

function reaches(world: DrawnWorld, { level, visibility }: DrawnSecret): boolean | 'unknown' {
  if (level === 'repository' || visibility === 'all' || visibility === 'here') return true
  if (visibility === 'elsewhere') return false
  return visibilityOf(world) === 'unknown' ? 'unknown' : isClosed(world)
}

function reachOf(world: DrawnWorld, prefix: string): Reach {
  const read = readSecrets(world)
  const parts = namesOf(prefix).map(name => read.filter(secret => secret.name === name))
  if (parts.every(part => part.length === 0)) return 'none'
  if (parts.some(part => part.length === 0)) return 'incomplete'
  const reaching = parts.map(part => part.filter(secret => reaches(world, secret) === true))
  if (reaching.some(part => part.length === 0)) return 'not-assigned'
  return reaching.every(part => part.some(({ level }) => level !== 'user')) ? 'complete' : 'user-only'
}

/** Repository and organization level, the repository's alone where the owner is a user. */
function allRead(world: DrawnWorld): boolean {
  const isUser = world.owner === 'User' && visibilityOf(world) !== 'unknown'
  const needed: readonly SecretLevel[] = isUser ? ['repository'] : ['repository', 'organization']
  const doubtful = readSecrets(world).some(
    secret =>
      secret.name.includes('_CONTAINER_REGISTRY_') &&
      secret.level !== 'user' &&
      reaches(world, secret) === 'unknown'
  )
  return (
    world.place !== 'codespace' &&
    needed.every(level => world.secretLevels?.includes(level) === true) &&
    !doubtful
  )
}

/** Whether prebuilds log in as another account, as far as the names that were read tell. */
function hasPrebuildAccount(world: DrawnWorld): boolean {
  return readSecrets(world).some(
    secret =>
      secret.name === 'CODESPACES_PREBUILD_TOKEN' &&
      secret.level !== 'user' &&
      reaches(world, secret) !== false
  )
}

// GitHub's container registry

function ofPackage(world: DrawnWorld, one: DrawnPackage): Expected {
  const { exists, content } = one
  const isPublic = exists && one.visibility === 'public' && !one.restricted
  const anonymous = anonymousOf(world.ghcrAnswers, isPublic, content)
  const letIn = world.ghcrAnswers && exists && (isPublic || somebodyPulls(world, one))
  const missing = letIn && (content === 'missing' || content === 'deleted')
  if (missing) return expected(world, ['no', 'no', 'image-not-found'], 'no')
  if (letIn && content === 'arm64') return expected(world, ['no', 'no', 'no-amd64-image'], 'no')
  const [team, prebuild, rule] = table32(world, one, anonymous)
  const isOthers = hasPrebuildAccount(world) && anonymous !== 'allowed'
  return expected(
    world,
    [team, isOthers ? 'unknown' : prebuild, rule ?? null],
    outsideOf(world, one, anonymous)
  )
}

function outsideOf(world: DrawnWorld, one: DrawnPackage, anonymous: Answer): Verdict {
  const isPublicForApi = apiOf(world, one) === 'found' && one.visibility === 'public'
  return anonymous === 'refused' && isClosed(world) && !isPublicForApi ? 'unknown' : byAnonymous[anonymous]
}

/** A token or a triple of the run, R's own or not, that may pull. */
function somebodyPulls(world: DrawnWorld, one: DrawnPackage): boolean {
  return (
    (world.token === 'right' && one.ownPulls) ||
    world.packagesToken === 'sees' ||
    world.ghcrTriple === 'works'
  )
}

/** Table 3.2: the first row that matches. */
function table32(world: DrawnWorld, one: DrawnPackage, anonymous: Answer): Pair {
  const { place, ghcrTriple, ghcrDeclared } = world
  const counts = mayBeSecret(world)
  if (anonymous === 'allowed')
    return ghcrTriple === 'login-refused' && counts
      ? ['unknown', 'unknown', 'login-breaks-public-image']
      : ['yes', 'yes']
  if (anonymous === 'none') return ['unknown', 'unknown', 'registry-unreachable']
  if (place === 'codespace' && one.exists && one.ownPulls) return ['yes', 'unknown']
  const tried = ghcrTriple !== 'none' && ghcrTriple !== 'part' && counts
  const reach = reachOf(world, 'GHCR')
  if (tried || (ghcrDeclared && (reach === 'complete' || reach === 'user-only')))
    return table33(world, {
      host: 'ghcr.io',
      prefix: 'GHCR',
      anonymous,
      missing: false,
      triple: counts ? pulling(one, ghcrTriple) : 'none',
      pulled: one.exists && ghcrTriple === 'works',
      declared: ghcrDeclared,
      asksPersons: false,
      logsIn: false
    })
  if (one.grant !== null) return ['yes', one.grant === 'prebuilds' ? 'yes' : 'unknown']
  return byPackage(world, one)
}

/** The registry gives nobody what is not there. */
function pulling({ exists }: DrawnPackage, triple: EnvironmentTriple): EnvironmentTriple {
  return triple === 'works' && !exists ? 'pull-refused' : triple
}

/** A triple of the run is beside the Codespaces secrets only where it may be one of them. */
function mayBeSecret(world: DrawnWorld): boolean {
  if (world.place === 'codespace' || !allRead(world)) return true
  const reach = reachOf(world, 'GHCR')
  return reach === 'complete' || reach === 'user-only'
}

/** Rows 6 to 15. */
function byPackage(world: DrawnWorld, one: DrawnPackage): Pair {
  const visibility = visibilityOf(world)
  const token = ownToken(world, one)
  const api = apiOf(world, one)
  const unproven: Pair = ['unknown', 'unknown', 'package-access-unproven']
  const tooWeak: Pair = ['unknown', 'unknown', 'token-cannot-read-packages']
  if (api === 'refused' || api === 'no-token') return tooWeak
  if (api === 'not-found') return token === 'refused' ? ['no', 'no', 'package-not-found'] : tooWeak
  if (one.kind === 'feature' && one.permission !== null && one.linked?.startsWith('acme/') === true)
    return ['yes', one.permission === 'exact' ? 'yes' : 'unknown']
  if (one.visibility === 'public') return unproven
  if (one.visibility === 'internal') {
    if (visibility === 'public') return ['no', 'no', 'internal-package-in-public-repository']
    return isClosed(world) && one.owner === 'acme' ? ['yes', 'yes'] : unproven
  }
  if (one.linked === 'acme/web') {
    if (token === 'ok') return ['yes', 'yes']
    return token === 'refused' ? ['no', 'no', 'package-access-not-inherited'] : unproven
  }
  if (token === 'ok') return unproven
  if (visibility === 'public') return ['no', 'no', 'private-package-in-public-repository']
  return isClosed(world) && token === 'refused' ? ['no', 'no', 'package-not-granted'] : unproven
}

/** T: the default token of a run of R; one that may read no package at all, or is an App's, proves nothing. */
function ownToken(
  { place, token }: DrawnWorld,
  { exists, ownPulls }: DrawnPackage
): 'ok' | 'refused' | 'none' {
  if (place !== 'actions' || token !== 'right') return 'none'
  return exists && ownPulls ? 'ok' : 'refused'
}

/** The Packages API, asked with `token` and then with `packages-token`. */
function apiOf(
  { token, packagesToken }: DrawnWorld,
  one: DrawnPackage
): 'found' | 'not-found' | 'refused' | 'no-token' {
  const isPublic = one.exists && one.visibility === 'public'
  const byToken = token === 'right' ? (one.exists && one.ownPulls) || isPublic : false
  const byPackagesToken = packagesToken === 'sees' ? one.exists : packagesToken === 'blind' && isPublic
  if (byToken || byPackagesToken) return 'found'
  if (token === 'right' || packagesToken !== 'none') return 'not-found'
  return token === 'none' ? 'no-token' : 'refused'
}
