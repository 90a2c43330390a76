import type { DockerFact } from '../credentials/docker/client.ts'
import type { PackageAnswer } from '../github/types.ts'
import {
  asksForFeature,
  type EnvironmentTriple,
  type Reference,
  type TriplePart,
  tripleParts,
  type Use
} from '../model.ts'
import type { Depth, Login, PullResult } from '../oci/pull-result.ts'
import type { Asking, ServingTriple, TripleLogin } from './means.ts'
import type { ImageFacts, Skipped, SkippedCause, TokenPull, TripleFact } from './types.ts'
import { loginAccepted, skippedWords, wantedPlatform } from './pulls.ts'

const anonymous: Login = { kind: 'anonymous' }
/** How deep to look for no use in particular. */
export const shallow: Depth = { links: false, platforms: [], blob: false }

/** How deep to look for a use: the Features that Features name and their layer, and the platform where a rule asks for one. */
export function depthFor(use: Pick<Use, 'kind' | 'platform'>, ordinary: string): Depth {
  const wanted = wantedPlatform(use, ordinary)
  const platforms = wanted === null ? [] : [wanted]
  // The dev container CLI downloads the layer of a Feature that it installs, and only reads the manifest of one that orders them.
  return { links: asksForFeature(use.kind), platforms, blob: use.kind === 'feature' }
}

/** As deep as both. */
export function deeper(one: Depth, other: Depth): Depth {
  return {
    links: one.links || other.links,
    platforms: [...new Set([...one.platforms, ...other.platforms])],
    blob: one.blob || other.blob
  }
}

/** Asks everyone who knows something about one image; nobody is asked once the answer is certain. */
export async function askImage(
  reference: Reference,
  authority: ImageFacts['authority'],
  depth: Depth,
  asking: Asking
): Promise<ImageFacts> {
  if (authority === 'retired') return unasked(reference, authority, 'retired-registry')
  const first = await asking.registry.tryPull(reference, anonymous, depth)
  const certain = first.result === 'allowed' || first.result === 'not-found'
  const [triples, github] = await Promise.all([
    authority === 'github' && first.result === 'not-found' ? [] : askTriples(reference, depth, first, asking),
    authority === 'github' && !certain ? askGitHub(reference, depth, first, asking) : nothingFromGitHub(first)
  ])
  const docker = await askDocker(reference, triples, asking)
  return {
    reference,
    authority,
    anonymous: github.anonymous,
    tokens: github.tokens,
    triples: triples.map(({ fact }) => fact),
    package: github.package,
    docker,
    nearTags: []
  }
}

/** Asks only whether everyone can pull an image. */
export async function askAnonymously(
  reference: Reference,
  authority: ImageFacts['authority'],
  depth: Depth,
  asking: Asking
): Promise<ImageFacts> {
  const facts = unasked(reference, authority, 'retired-registry')
  if (authority === 'retired') return facts
  return { ...facts, anonymous: await asking.registry.tryPull(reference, anonymous, depth) }
}

/** The facts of an image about which nobody was asked, for the cause given. */
export function unasked(
  reference: Reference,
  authority: ImageFacts['authority'],
  cause: SkippedCause
): ImageFacts {
  const skipped = { result: 'skipped', cause } as const
  const detail = skippedWords(skipped)
  return {
    reference,
    authority,
    anonymous: skipped,
    tokens: [],
    triples: [],
    package: authority === 'github' ? { read: 'not-applicable', detail } : null,
    docker: null,
    nearTags: []
  }
}

/** The facts of an image whose answers this program could not read: a bug of it, which is no verdict and stops no other image. */
export function unanswered(
  reference: Reference,
  authority: ImageFacts['authority'],
  error: unknown
): ImageFacts {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
  const detail = `codespaces-preflight could not read the answers about it, which is a bug (${reason}): please report it`
  return {
    ...unasked(reference, authority, 'not-used'),
    anonymous: { result: 'unreachable', cause: 'invalid-answer', detail },
    package: authority === 'github' ? { read: 'not-applicable', detail } : null
  }
}

interface FromGitHub {
  readonly anonymous: PullResult
  readonly tokens: readonly TokenPull[]
  readonly package: PackageAnswer | null
}

function nothingFromGitHub(first: PullResult): FromGitHub {
  return { anonymous: first, tokens: [], package: null }
}

async function askGitHub(
  reference: Reference,
  depth: Depth,
  first: PullResult,
  asking: Asking
): Promise<FromGitHub> {
  const [owner = '', ...rest] = reference.repository.split('/')
  const [tokens, found] = await Promise.all([
    first.result === 'refused' ? askTokens(reference, depth, asking) : [],
    asking.github.package('container', owner, ownerHint(owner, asking), rest.join('/'))
  ])
  if (first.result === 'refused' && found.read === 'found' && found.visibility === 'public')
    return { anonymous: await asking.again.tryPull(reference, anonymous, depth), tokens, package: found }
  const proofs = withoutProof(tokens, found)
  if (!asking.canMatter.ownToken(found)) return { anonymous: first, tokens: proofs, package: found }
  const certain = await Promise.all(proofs.map(token => askTokenAgain(token, reference, depth, asking)))
  return { anonymous: first, tokens: certain, package: found }
}

/** Leaves out the refusal of a token that may read no package at all: it says nothing about this one. */
function withoutProof(tokens: readonly TokenPull[], found: PackageAnswer): readonly TokenPull[] {
  const weak = (found.read === 'found' || found.read === 'not-found') && found.tokenRefused !== undefined
  return weak
    ? tokens.filter(({ claim, look }) => claim === 'other-token-pull' || look.result !== 'refused')
    : tokens
}

function ownerHint(owner: string, asking: Asking): Asking['ownerType'] {
  return asking.owner?.toLowerCase() === owner.toLowerCase() ? asking.ownerType : 'unknown'
}

async function askTokens(reference: Reference, depth: Depth, asking: Asking): Promise<TokenPull[]> {
  const looks: TokenPull[] = []
  for (const { claim, token } of asking.pullTokens) {
    const look = await asking.registry.tryPull(reference, tokenLogin(reference, token), depth)
    looks.push({ claim, look, app: null })
    if (look.result === 'allowed' || look.result === 'not-found') break
  }
  return looks
}

/** A `no` rests on the refusal of R's own token, so it is asked for twice. */
async function askTokenAgain(
  token: TokenPull,
  reference: Reference,
  depth: Depth,
  asking: Asking
): Promise<TokenPull> {
  const { claim, look } = token
  const pull = asking.pullTokens.find(candidate => candidate.claim === claim)
  if (look.result !== 'refused' || claim === 'other-token-pull' || pull === undefined) return token
  const again = await asking.again.tryPull(reference, tokenLogin(reference, pull.token), depth)
  return claim === 'repository-token-pull' && again.result === 'refused'
    ? ownOrAppsToken({ ...token, look: again }, asking)
    : { ...token, look: again }
}

/** A workflow's token and an App's look alike, and an App's is refused every package, which says nothing of R. */
async function ownOrAppsToken(token: TokenPull, asking: Asking): Promise<TokenPull> {
  const app = await asking.github.appOfToken()
  return app === null ? token : { ...token, claim: 'other-token-pull', app }
}

/** How a token of GitHub is given to its container registry. */
export function tokenLogin(reference: Reference, token: string): Login {
  return { kind: 'basic', host: reference.registry, user: 'x-access-token', password: token }
}

type TripleRefusal = Extract<TripleLogin, { kind: 'refused' }>

interface TriedTriple {
  readonly fact: TripleFact
  /** The login that the registry was given; `null` where none could be made. */
  readonly login: Login | null
}

/** Also after "not found": some registries answer so to people without a login for what they hide from them. */
async function askTriples(
  reference: Reference,
  depth: Depth,
  first: PullResult,
  asking: Asking
): Promise<readonly TriedTriple[]> {
  const serving = asking.triplesFor(reference.registry)
  return Promise.all(serving.map(one => askTriple(one, reference, depth, first.result === 'allowed', asking)))
}

async function askTriple(
  serving: ServingTriple,
  reference: Reference,
  depth: Depth,
  isPublic: boolean,
  asking: Asking
): Promise<TriedTriple> {
  const { triple, spelling } = serving
  const { prefix } = triple
  const absent = tripleParts.filter(part => triple[valueOf[part]] === null)
  if (absent.length > 0) {
    const look = incomplete(triple, absent, asking.emptyMayBeWithheld)
    return {
      fact: { prefix, spelling, parts: 'incomplete', absent, look, faults: [], ecr: null },
      login: null
    }
  }
  const made = await asking.loginOf(serving, reference.registry)
  const fact = { prefix, spelling, parts: 'complete', faults: made.faults, ecr: made.ecr } as const
  if (made.kind === 'refused') return { fact: { ...fact, look: refusal(made) }, login: null }
  const { login } = made
  const look = isPublic
    ? await asking.loginPull(reference, login)
    : await asking.pullWithLogin(reference, login, { ...depth, blob: true })
  return { fact: { ...fact, look }, login }
}

function incomplete(
  { prefix, empty }: EnvironmentTriple,
  absent: readonly TriplePart[],
  mayBeWithheld: boolean
): Skipped {
  const namesOf = (parts: readonly TriplePart[]): readonly string[] =>
    parts.map(part => `${prefix}_CONTAINER_REGISTRY_${part}`)
  return {
    result: 'skipped',
    cause: 'incomplete-triple',
    unset: namesOf(absent.filter(part => !empty.includes(part))),
    empty: namesOf(absent.filter(part => empty.includes(part))),
    mayBeWithheld
  }
}

const valueOf = { SERVER: 'server', USER: 'user', PASSWORD: 'password' } as const

function refusal({ refusal: why, detail, party }: TripleRefusal): PullResult {
  return why === 'throttled' || why === 'no-answer'
    ? { result: 'unreachable', cause: why === 'throttled' ? 'rate-limited' : 'connection', detail, ...party }
    : { result: 'refused', stage: 'login', status: 400, detail }
}

/** The docker client sends a password wherever a registry points it: only a host that has just accepted the login is asked. */
async function askDocker(
  reference: Reference,
  triples: readonly TriedTriple[],
  asking: Asking
): Promise<DockerFact | null> {
  if (asking.docker === null) return null
  const accepted = triples.find(({ fact, login }) => login !== null && loginAccepted(fact.look))
  if (accepted?.login) return asking.docker(reference, accepted.login)
  return {
    result: 'skipped',
    detail: 'no login was accepted by the registry, so the docker client was given none'
  }
}
