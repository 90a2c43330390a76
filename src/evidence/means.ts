import { askDocker, type DockerQuestion } from '../credentials/docker-client.ts'
import { ecrHost } from '../credentials/ecr-host.ts'
import { tokenExpiry } from '../credentials/ecr-token.ts'
import { faultWords, isHopeless, loginFaults } from '../credentials/login-faults.ts'
import { ecrUser, exchangeAccessKey, isAwsKeyForAnotherHost } from '../credentials/ecr.ts'
import type { Redactor } from '../credentials/redactor.ts'
import { assignTriples } from '../credentials/triples.ts'
import type { Environment } from '../environment.ts'
import type { GitHub } from '../github/client.ts'
import type { RepositoryLook } from '../github/facts.ts'
import { containerRegistry } from '../github/servers.ts'
import { createRegistryClient } from '../registry/client.ts'
import type { Network } from '../registry/network.ts'
import type { Asking, ServingTriple, TripleLogin } from './asking.ts'
import type { TripleFact } from './facts.ts'
import { lookWithLogin } from './login-trial.ts'
import { pullTokens } from './pull-tokens.ts'

/** With what a run asks. */
export interface Means {
  readonly network: Network
  readonly github: GitHub
  readonly canMatter: Asking['canMatter']
  readonly environment: Environment
  readonly redactor: Redactor
  readonly repository: string | null
  readonly repositoryLook: RepositoryLook
  readonly allowPrivateNetwork: boolean
  /** `AWS_ENDPOINT_URL_ECR`. */
  readonly ecrEndpoint: string | null
  /** The process environment for the docker client; `null`: it is not to be asked. */
  readonly docker: Pick<DockerQuestion, 'variables' | 'seconds' | 'untrusted'> | null
}

/** Makes everyone who can be asked, each with a memory of its own. */
export function createAsking(means: Means): Asking {
  const { network, environment, redactor, repositoryLook, docker } = means
  const client = {
    fetch: network.fetch,
    allowPrivateNetwork: means.allowPrivateNetwork,
    mask: redactor.protect,
    redact: redactor.redact,
    acquaintances: new Map()
  }
  const registry = createRegistryClient(client)
  const look = lookWithLogin(registry)
  const logins = new Map<string, Promise<TripleLogin>>()
  const loginLooks = new Map<string, ReturnType<typeof look>>()
  return {
    registry,
    again: createRegistryClient(client),
    github: means.github,
    canMatter: means.canMatter,
    containerRegistry: containerRegistry(environment.servers),
    pullTokens: pullTokens(environment, means.repository),
    ownerType: repositoryLook.read === 'found' ? repositoryLook.ownerType : 'unknown',
    owner: means.repository?.split('/')[0] ?? null,
    triplesFor: host => servingTriples(environment.triples, host),
    whyEmpty: environment.whereabouts.kind === 'actions' ? whyEmptyInRuns : null,
    loginOf: (serving, host) =>
      once(logins, JSON.stringify([host, serving.triple.user, serving.triple.password]), () =>
        makeLogin(serving, host, means)
      ),
    lookWithLogin: look,
    loginLook: (reference, login) =>
      once(loginLooks, JSON.stringify([login, reference.registry, reference.repository]), () =>
        look(reference, login, { links: false, platforms: [], blob: false })
      ),
    docker: docker === null ? null : (image, login) => askDocker({ image, login, ...docker })
  }
}

const whyEmptyInRuns =
  'the secret that the workflow sets it from does not exist, or runs like this one (of a fork, of Dependabot) are not given it'

function once<Value>(
  memory: Map<string, Promise<Value>>,
  key: string,
  ask: () => Promise<Value>
): Promise<Value> {
  const answer = memory.get(key) ?? ask()
  memory.set(key, answer)
  return answer
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
