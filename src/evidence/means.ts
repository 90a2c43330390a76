import { ecrHost } from '../credentials/aws/ecr-host.ts'
import { ecrUser, exchangeAccessKey, isAwsKeyForAnotherHost, tokenExpiry } from '../credentials/aws/ecr.ts'
import type { EcrRefusal } from '../credentials/aws/errors.ts'
import { askDocker, type DockerFact, type DockerQuestion } from '../credentials/docker/client.ts'
import type { Redactor } from '../credentials/secrets/redactor.ts'
import { faultWords, isHopeless, loginFaults } from '../credentials/triples/login-faults.ts'
import { assignTriples } from '../credentials/triples/triples.ts'
import type { GitHub } from '../github/client.ts'
import { containerRegistry, tokenKind } from '../github/servers.ts'
import type { PackageAnswer, RepositoryAnswer } from '../github/types.ts'
import { memoize } from '../http/memoize.ts'
import type { Network } from '../http/network.ts'
import type { UnreachableParty } from '../http/types.ts'
import type { Environment, EnvironmentTriple, Reference, Use } from '../model.ts'
import { createRegistryClient } from '../oci/client.ts'
import type { BasicLogin, Depth, Login, PullResult, RegistryClient } from '../oci/pull-result.ts'
import type { Asked, ImageFacts, PackageFacts, TokenPull, TripleFact } from './types.ts'

/** With what a run asks. */
export interface Means {
  readonly network: Network
  readonly github: GitHub
  readonly canMatter: Asking['canMatter']
  readonly environment: Environment
  readonly redactor: Redactor
  readonly repository: string | null
  readonly repositoryAnswer: RepositoryAnswer
  readonly allowPrivateNetwork: boolean
  /** `AWS_ENDPOINT_URL_ECR`. */
  readonly ecrEndpoint: string | null
  /** The process environment for the docker client; `null`: it is not to be asked. */
  readonly docker: Pick<DockerQuestion, 'variables' | 'seconds' | 'untrusted'> | null
}

/** Makes everyone who can be asked, each with a memory of its own. */
export function createAsking(means: Means): Asking {
  const { network, environment, redactor, repositoryAnswer, docker } = means
  const client = {
    fetch: network.fetch,
    allowPrivateNetwork: means.allowPrivateNetwork,
    mask: redactor.protect,
    redact: redactor.redact,
    challengeCache: new Map()
  }
  const registry = createRegistryClient(client)
  const look = pullWithLogin(registry)
  const logins = memoize<TripleLogin>()
  const loginPulls = memoize<Asked<PullResult>>()
  return {
    registry,
    again: createRegistryClient(client),
    github: means.github,
    canMatter: means.canMatter,
    containerRegistry: containerRegistry(environment.servers),
    pullTokens: pullTokens(environment, means.repository),
    ownerType: repositoryAnswer.read === 'found' ? repositoryAnswer.ownerType : 'unknown',
    owner: means.repository?.split('/')[0] ?? null,
    triplesFor: host => servingTriples(environment.triples, host),
    emptyMayBeWithheld: environment.runner.kind === 'actions',
    loginOf: (serving, host) =>
      logins.get(JSON.stringify([host, serving.triple.user, serving.triple.password]), () =>
        makeLogin(serving, host, means)
      ),
    pullWithLogin: look,
    loginPull: (reference, login) =>
      loginPulls.get(JSON.stringify([login, reference.registry, reference.repository]), () =>
        look(reference, login, { links: false, platforms: [], blob: false })
      ),
    docker: docker === null ? null : (image, login) => askDocker({ image, login, ...docker })
  }
}

/** A part of a triple without SERVER may have been meant for any host that no triple serves. */
function servingTriples(triples: Environment['triples'], host: string): readonly ServingTriple[] {
  const { byRegistry, withoutServer } = assignTriples(triples, [host])
  return byRegistry.get(host) ?? withoutServer.map(triple => ({ triple, spelling: 'exact' as const }))
}

async function makeLogin({ triple }: ServingTriple, host: string, means: Means): Promise<TripleLogin> {
  const user = triple.user ?? ''
  const password = triple.password ?? ''
  const plain = { kind: 'basic', host, user, password } as const
  const faults = loginFaults(user, password)
  means.redactor.protectLogin(user, password)
  if (isAwsKeyForAnotherHost(host, user))
    return {
      kind: 'refused',
      refusal: 'other-host',
      detail: `USER is the id of an AWS access key, which only the private registries of ECR take, so it was not sent to ${host}`,
      ecr: { user: ecrUser(user), refusal: 'other-host', expiresAt: null },
      faults
    }
  if (ecrHost(host) === null && isHopeless(faults)) {
    const detail = `${faults.map(faultWords).join(', and ')}: it was not sent to ${host}`
    return { kind: 'refused', refusal: null, detail, ecr: null, faults }
  }
  if (ecrHost(host) === null) return { kind: 'login', login: plain, ecr: null, faults }
  const form = ecrUser(user)
  if (form === 'token' || form === 'other')
    return {
      kind: 'login',
      login: plain,
      ecr: tokenFact(form, tokenExpiry(password)),
      faults
    }
  const { fetch } = means.network
  const answer = await exchangeAccessKey({ host, user, password, fetch, endpoint: means.ecrEndpoint })
  const ecr: TripleFact['ecr'] = {
    user: form,
    refusal: answer.kind === 'refused' ? answer.refusal : null,
    expiresAt: null,
    ...(answer.kind === 'refused' && answer.denied !== undefined ? { denied: answer.denied } : {})
  }
  if (answer.kind === 'refused')
    return {
      kind: 'refused',
      refusal: answer.refusal,
      detail: answer.detail,
      ...(answer.party === undefined ? {} : { party: answer.party }),
      ecr,
      faults
    }
  means.redactor.protectLogin(answer.login.user, answer.login.password)
  return { kind: 'login', login: answer.login, ecr, faults }
}

/** What is known of an `AWS` token before it is tried: its own date tells when it was too old. */
function tokenFact(user: 'token' | 'other', expiresAt: string | null): TripleFact['ecr'] {
  const isOver = user === 'token' && expiresAt !== null && Date.parse(expiresAt) < Date.now()
  return { user, refusal: isOver ? 'expired-token' : null, expiresAt }
}

/** Looks at an image with a login; `skipped` where the registry asks for none, so that nothing shows what it makes of it. */
type LoginPull = (reference: Reference, login: BasicLogin, depth: Depth) => Promise<Asked<PullResult>>

/**
 * Makes the way in which logins are used: each is tried once, by itself, before any image is asked for with it, and one that
 * is refused is never sent again. Registries lock an account after a few failed logins (Docker Hub, Harbor, Artifactory).
 * Where a login cannot be tried by itself, one image goes before the others.
 */
function pullWithLogin(registry: RegistryClient): LoginPull {
  const leaders = new Map<string, Promise<PullResult>>()
  const led = async (key: string, ask: () => Promise<PullResult>): Promise<PullResult> => {
    const leader = leaders.get(key)
    if (leader === undefined) {
      const look = ask()
      leaders.set(key, look)
      return look
    }
    const look = await leader
    return look.result === 'refused' && look.stage === 'login' ? look : ask()
  }
  return async (reference, login, depth) => {
    const trial = await registry.tryLogin(login)
    const ask = (): Promise<PullResult> => registry.tryPull(reference, login, depth)
    switch (trial.kind) {
      case 'accepted':
        return ask()
      case 'failed':
        return trial.result
      case 'not-asked-for':
        return { result: 'skipped', cause: 'no-login-asked-for', host: login.host }
      case 'open':
        return led(JSON.stringify([login.host, login.user, login.password]), ask)
    }
  }
}

/**
 * The tokens that are tried at GitHub's container registry, in that order: that of the codespace first, whatever token
 * the run was told to ask GitHub's API with, since it alone proves what codespaces get.
 */
export function pullTokens(environment: Environment, repository: string | null): readonly PullToken[] {
  const { tokens, codespaceToken } = environment
  const claimed = [codespaceToken, tokens.token].flatMap(token =>
    token === null ? [] : [{ claim: tokenClaim(environment, repository, token), token }]
  )
  const given = claimed.filter(
    ({ claim, token }) => token === tokens.token || claim === 'codespace-token-pull'
  )
  const other = { claim: 'other-token-pull', token: tokens.packagesToken } as const
  const all = other.token === null ? given : [...given, { ...other, token: other.token }]
  return all.filter(({ token }, index) => all.findIndex(one => one.token === token) === index)
}

/**
 * What a pull with a token of the environment proves: only the default token of a run of `repository`
 * itself, or the token that a codespace of it was given, says anything about access. A person's token never does.
 */
export function tokenClaim(
  { runner, codespaceToken }: Environment,
  repository: string | null,
  token: string
): TokenPull['claim'] {
  const kind = tokenKind(token)
  if (runner.kind === 'terminal' || !sameName(runner.repository, repository)) return 'other-token-pull'
  if (runner.kind === 'actions')
    return kind === 'installation' || kind === 'unknown' ? 'repository-token-pull' : 'other-token-pull'
  const ofApp = kind === 'user-to-server' || kind === 'installation' || kind === 'unknown'
  return ofApp && token === codespaceToken ? 'codespace-token-pull' : 'other-token-pull'
}

function sameName(left: string | null, right: string | null): boolean {
  return left !== null && right !== null && left.toLowerCase() === right.toLowerCase()
}

/** A GitHub token that pulls, and what its pull proves. */
interface PullToken {
  readonly claim: TokenPull['claim']
  readonly token: string
}

/** A triple of the environment whose SERVER names the host that is asked about. */
export interface ServingTriple {
  readonly triple: EnvironmentTriple
  readonly spelling: TripleFact['spelling']
}

/** What came of making a login of a triple; for most registries it is the triple itself, for ECR the answer of AWS. */
export type TripleLogin = Pick<TripleFact, 'ecr' | 'faults'> &
  (
    | { readonly kind: 'login'; readonly login: BasicLogin }
    /** Nothing was sent to the registry; `null`: the values alone show that they are no login. */
    | {
        readonly kind: 'refused'
        readonly refusal: EcrRefusal | null
        readonly detail: string
        /** Where AWS gave no answer: who, and when to ask again. */
        readonly party?: UnreachableParty
      }
  )

/** What is known before the names of the Codespaces secrets are read. */
export interface KnownBeforeNames {
  readonly uses: readonly Use[]
  /** By `imageKey`. */
  readonly images: ReadonlyMap<string, ImageFacts>
  readonly packages: readonly PackageFacts[]
}

/** Whether a question can still change what is judged: the tables of the judge say so. */
export interface CanMatter {
  /** The pull with the repository's own token, after the answer of the Packages API. */
  readonly ownToken: (look: PackageAnswer) => boolean
  /** The names of the Codespaces secrets, after everything else. */
  readonly names: (known: KnownBeforeNames) => boolean
}

/** Everyone who can be asked. Each answers the same question once. */
export interface Asking {
  readonly registry: RegistryClient
  /** The same registries with no memory but of their challenges: GitHub's refuses now and then what it gives a moment later. */
  readonly again: RegistryClient
  readonly github: GitHub
  readonly canMatter: CanMatter
  /** The host of GitHub's container registry; `null` where this GitHub has none. */
  readonly containerRegistry: string | null
  readonly pullTokens: readonly PullToken[]
  readonly ownerType: 'Organization' | 'User' | 'unknown'
  /** The owner of the judged repository. */
  readonly owner: string | null
  triplesFor(registry: string): readonly ServingTriple[]
  /** Whether a variable of a triple may be empty since the run was not given its secret. */
  readonly emptyMayBeWithheld: boolean
  loginOf(serving: ServingTriple, registry: string): Promise<TripleLogin>
  readonly pullWithLogin: LoginPull
  /** Whether the registry gives a public image with the login too: asked once for repository and login. */
  loginPull(reference: Reference, login: BasicLogin): Promise<Asked<PullResult>>
  /** `null`: the docker client is not to be asked. */
  readonly docker: ((reference: Reference, login: Login) => Promise<DockerFact>) | null
}
