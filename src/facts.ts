import { onlyChanged } from './changed.ts'
import type { Found } from './check.ts'
import { assignTriples } from './credentials/triples.ts'
import { declaredForRun, type Declared } from './declared.ts'
import type { Declarations } from './declarations/declarations.ts'
import type { Discovery } from './discovery/discovery.ts'
import type { Facts, RunFacts } from './evidence/facts.ts'
import { gather, gatherNothing, type Answers } from './evidence/gather.ts'
import { createAsking } from './evidence/means.ts'
import { createGitHub, type GitHub } from './github/client.ts'
import { whyWithoutSecrets } from './github/event.ts'
import type { RepositoryLook } from './github/facts.ts'
import { containerRegistry, deployment } from './github/servers.ts'
import { tokenKind } from './github/token.ts'
import type { Options } from './options.ts'
import type { Outcome } from './outcome.ts'
import type { Network } from './registry/network.ts'
import { finding, type Finding } from './rules/finding.ts'
import type { Surroundings } from './surroundings.ts'

/** Everything that is judged. */
export interface Collected {
  /** With the Features that Features depend on, and with what asking found. */
  readonly discovery: Discovery
  readonly facts: Facts
}

/** One run, before anything is asked. */
interface Run {
  readonly options: Options
  readonly surroundings: Surroundings
}

/** What a run learns beside the answers about its images. */
interface Learned {
  readonly declared: Declared
  readonly repositoryLook: RepositoryLook
  readonly requests: Facts['requests']
  readonly incomplete: readonly string[]
  /** Bounds that were met (specification 6.5). */
  readonly limits: readonly string[]
}

/** Asks all that is to be asked about what was found; the network is opened and closed here. */
export async function collectFacts(
  found: Found,
  ofCheckout: Declarations,
  options: Options,
  surroundings: Surroundings
): Promise<Outcome<Collected>> {
  const run = { options, surroundings }
  const isServer = deployment(surroundings.environment.servers) === 'server'
  if (options.offline || isServer)
    return { kind: 'done', value: await withoutNetwork(found, ofCheckout, run, isServer) }
  const network = surroundings.openNetwork()
  try {
    return await withNetwork(found, ofCheckout, run, network)
  } finally {
    await network.close()
  }
}

async function withoutNetwork(
  found: Found,
  declarations: Declarations,
  run: Run,
  isServer: boolean
): Promise<Collected> {
  const { servers } = run.surroundings.environment
  const detail = isServer ? 'GitHub Enterprise Server has no Codespaces' : 'the run is offline'
  const answers = await gatherNothing(found, containerRegistry(servers), detail)
  const message = `${servers.server} is a GitHub Enterprise Server, which has no Codespaces: nothing was asked, and there is no verdict.`
  const findings = isServer ? [finding('codespaces-unavailable', { message })] : []
  return collected(found.discovery, answers, run, {
    declared: { declarations, findings, incomplete: [] },
    repositoryLook: { read: 'not-applicable', detail },
    requests: {},
    incomplete: [`no server was asked: ${detail}`],
    limits: []
  })
}

async function withNetwork(
  found: Found,
  ofCheckout: Declarations,
  run: Run,
  network: Network
): Promise<Outcome<Collected>> {
  const { options, surroundings } = run
  const github = openGitHub(network, surroundings)
  const declared = await declaredForRun(ofCheckout, options.configFile, surroundings.situation, github)
  if (declared.kind !== 'done') return declared
  const touched = options.changedOnly
    ? await onlyChanged(found.discovery, surroundings, github)
    : { discovery: found.discovery, unknown: null }
  if (touched.unknown !== null) surroundings.progress(touched.unknown)
  const { configurations, uses } = touched.discovery
  const questions = { configurations, uses, packages: found.packages }
  const repositoryLook = await lookAtRepository(questions, options.repository, github)
  const { declarations } = declared.value
  const answers = await ask(questions, run, network, github, repositoryLook, declarations)
  const learned = {
    declared: declared.value,
    repositoryLook,
    requests: network.requests(),
    incomplete: [],
    limits: network.limits()
  }
  return { kind: 'done', value: collected(touched.discovery, answers, run, learned) }
}

function openGitHub(network: Network, { environment, situation }: Surroundings): GitHub {
  const { servers, tokens } = environment
  return createGitHub({ fetch: network.fetch, servers, tokens, withoutSecrets: whyWithoutSecrets(situation) })
}

function lookAtRepository(
  questions: { readonly uses: readonly unknown[]; readonly packages: readonly unknown[] },
  repository: string | null,
  github: GitHub
): Promise<RepositoryLook> {
  const skipped = (detail: string): Promise<RepositoryLook> =>
    Promise.resolve({ read: 'not-applicable', detail })
  if (repository === null) return skipped('the repository is not known: name it with `repository`')
  return questions.uses.length + questions.packages.length === 0
    ? skipped('there is nothing to check')
    : github.repository(repository)
}

function ask(
  questions: Parameters<typeof gather>[0],
  { options, surroundings }: Run,
  network: Network,
  github: GitHub,
  repositoryLook: RepositoryLook,
  declarations: Declarations
): Promise<Answers> {
  const { environment, redactor, variables, progress } = surroundings
  const { repository, allowPrivateNetwork, withDocker, timeout } = options
  const asking = createAsking({
    network,
    github,
    environment,
    redactor,
    repository,
    repositoryLook,
    allowPrivateNetwork,
    ecrEndpoint: variables['AWS_ENDPOINT_URL_ECR'] || null,
    docker: withDocker ? { variables, seconds: timeout } : null
  })
  const inCodespace = environment.whereabouts.kind === 'codespace'
  const context = { repository, repositoryLook, declarations, inCodespace, answered: progress }
  return gather(questions, asking, context)
}

function collected(
  discovery: Discovery,
  answers: Answers,
  { options, surroundings }: Run,
  learned: Learned
): Collected {
  const { declared } = learned
  const incomplete = [
    ...discovery.incomplete,
    ...answers.incomplete,
    ...declared.incomplete,
    ...learned.incomplete,
    ...learned.limits
  ]
  const registries = answers.uses.map(({ reference }) => reference.registry)
  const findings = [
    ...discovery.findings,
    ...declared.findings,
    ...answers.findings,
    ...learned.limits.map(limitFinding)
  ]
  return {
    discovery: { ...discovery, uses: answers.uses, findings, incomplete },
    facts: {
      run: runFacts(options, surroundings),
      repository: options.repository,
      repositoryLook: learned.repositoryLook,
      images: answers.images,
      packages: answers.packages,
      secrets: answers.secrets,
      strayTriples: assignTriples(surroundings.environment.triples, registries).strays,
      declarations: declared.declarations,
      requests: learned.requests,
      incomplete
    }
  }
}

function limitFinding(sentence: string): Finding {
  return finding('limit-reached', {
    message: `A bound was met: ${sentence}. What lies beyond it was not checked.`
  })
}

function runFacts({ offline }: Options, { environment, situation }: Surroundings): RunFacts {
  const { whereabouts, servers, tokens } = environment
  return {
    whereabouts,
    servers,
    tokenKind: tokens.token === null ? null : tokenKind(tokens.token),
    fromFork: situation.pullRequest?.fromFork === true && situation.event !== 'pull_request_target',
    byDependabot: situation.byDependabot,
    offline
  }
}
