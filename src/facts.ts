import { posix } from 'node:path'
import { onlyChanged, type Touched } from './changed.ts'
import { misnamedVariables } from './credentials/misnamed-variables.ts'
import { assignTriples } from './credentials/triples.ts'
import { declaredForRun, type Declared, type OfCheckout } from './declared.ts'
import type { Declarations } from './declarations/declarations.ts'
import type { Discovery } from './discovery/discovery.ts'
import { imageKey, type Facts, type RunFacts } from './evidence/facts.ts'
import { gather, gatherNothing, type Answers } from './evidence/gather.ts'
import { insideCodespaceOf } from './evidence/inside-codespace.ts'
import type { CanMatter, KnownBeforeNames } from './evidence/asking.ts'
import { createAsking } from './evidence/means.ts'
import type { Found } from './found.ts'
import type { GitHub } from './github/client.ts'
import type { RepositoryLook } from './github/facts.ts'
import { containerRegistry, deployment } from './github/servers.ts'
import { tokenKind } from './github/token.ts'
import type { Policy } from './judge/judgement.ts'
import { namesCanMatter, ownTokenCanMatter } from './judge/open-questions.ts'
import type { Options } from './options.ts'
import type { PullRequestHistory } from './pull-request-base.ts'
import type { Network } from './registry/network.ts'
import { finding, type Finding } from './rules/finding.ts'
import type { Surroundings } from './surroundings.ts'

/** Everything that is judged. */
export interface Collected {
  /** With the Features that Features depend on, and with what asking found. */
  readonly discovery: Discovery
  readonly facts: Facts
  /** What the pull request declares, where that is not what counts. */
  readonly proposed: Declarations | null
}

/** Whether no server may be asked: as it was told, or since GitHub Enterprise Server has no codespaces. */
export function asksNobody({ offline }: Options, { environment }: Surroundings): boolean {
  return offline || deployment(environment.servers) === 'server'
}

/** One run, before anything is asked. */
interface Run {
  readonly options: Options
  readonly surroundings: Surroundings
  /** `null`: the run is not about a pull request. */
  readonly history: PullRequestHistory | null
}

/** What a run learns beside the answers about its images. */
interface Learned {
  readonly declared: Declared
  readonly repositoryLook: RepositoryLook
  /** Of every image of the repository, also where only some are checked. */
  readonly registries: readonly string[]
  readonly requests: Facts['requests']
  readonly incomplete: readonly string[]
  /** What the pull request does not touch: it was not looked at, and leaves nothing open. */
  readonly untouched: readonly string[]
  /** Bounds that were met. */
  readonly limits: readonly string[]
}

/** Asks all that is to be asked about what was found. */
export async function collectFacts(
  found: Found,
  ofCheckout: OfCheckout,
  options: Options,
  surroundings: Surroundings,
  history: PullRequestHistory | null
): Promise<Collected> {
  const run = { options, surroundings, history }
  const isServer = deployment(surroundings.environment.servers) === 'server'
  if (asksNobody(options, surroundings)) return withoutNetwork(found, ofCheckout, run, isServer)
  return withNetwork(found, ofCheckout, run, surroundings.network())
}

async function withoutNetwork(
  found: Found,
  ofCheckout: OfCheckout,
  run: Run,
  isServer: boolean
): Promise<Collected> {
  const { environment } = run.surroundings
  const { servers } = environment
  const detail = isServer ? 'GitHub Enterprise Server has no Codespaces' : 'the run is offline'
  const { discovery, packages, incomplete } = await touchedOf(found, run)
  const { configurations, uses } = discovery
  const questions = { configurations, uses, packages }
  const answers = await gatherNothing(questions, containerRegistry(servers), detail)
  const message = `${servers.server} is a GitHub Enterprise Server, which has no Codespaces: nothing was asked, and there is no verdict.`
  const declared = await declaredForRun(ofCheckout, run.options.configFile, run.surroundings, () =>
    Promise.resolve({ read: 'not-applicable', detail })
  )
  const findings = isServer ? [finding('codespaces-unavailable', { message })] : []
  return collected(discovery, answers, run, {
    declared: { ...declared, findings: [...declared.findings, ...findings] },
    repositoryLook: { read: 'not-applicable', detail },
    registries: registriesOf(found, answers),
    requests: {},
    incomplete: asksNothing(questions) ? [] : [`no server was asked, since ${detail}`],
    untouched: incomplete,
    limits: []
  })
}

async function withNetwork(
  found: Found,
  ofCheckout: OfCheckout,
  run: Run,
  network: Network
): Promise<Collected> {
  const { options, surroundings } = run
  const { baseFolder } = surroundings
  const github = surroundings.github()
  const declared = await declaredForRun(
    ofCheckout,
    options.configFile,
    surroundings,
    (repository, path, ref) => github.fileAt(repository, posix.join(baseFolder, path), ref)
  )
  const touched = await touchedOf(found, run)
  const { configurations, uses } = touched.discovery
  const questions = { configurations, uses, packages: touched.packages }
  const repositoryLook = await lookAtRepository(questions, options.repository, github)
  const { declarations } = declared
  const known = { discovery: touched.discovery, repositoryLook, declarations }
  const answers = await ask(questions, run, network, github, canMatter(found, known, run), repositoryLook)
  const learned = {
    declared,
    repositoryLook,
    registries: registriesOf(found, answers),
    requests: network.requests(),
    incomplete: [],
    untouched: touched.incomplete,
    limits: network.limits()
  }
  return collected(touched.discovery, answers, run, learned)
}

async function touchedOf(
  { discovery, packages }: Found,
  { options, surroundings, history }: Run
): Promise<Touched> {
  if (!options.changedOnly || history === null) return { discovery, packages, incomplete: [], unknown: null }
  const changes = await history.changes()
  const touched = await onlyChanged({ discovery, packages }, changes, options.configFile, surroundings.follow)
  if (touched.unknown !== null) surroundings.warn(touched.unknown)
  return touched
}

interface Questions {
  readonly uses: readonly unknown[]
  readonly packages: readonly unknown[]
}

function asksNothing({ uses, packages }: Questions): boolean {
  return uses.length + packages.length === 0
}

function lookAtRepository(
  questions: Questions,
  repository: string | null,
  github: GitHub
): Promise<RepositoryLook> {
  const skipped = (detail: string): Promise<RepositoryLook> =>
    Promise.resolve({ read: 'not-applicable', detail })
  if (repository === null) return skipped('the repository is not known: name it with `repository`')
  return asksNothing(questions) ? skipped('there is nothing to check') : github.repository(repository)
}

function ask(
  questions: Parameters<typeof gather>[0],
  { options, surroundings }: Run,
  network: Network,
  github: GitHub,
  canMatter: CanMatter,
  repositoryLook: RepositoryLook
): Promise<Answers> {
  const { environment, redactor, variables, untrusted, progress } = surroundings
  const { repository, allowPrivateNetwork, withDocker, timeout, platform } = options
  const asking = createAsking({
    network,
    github,
    canMatter,
    environment,
    redactor,
    repository,
    repositoryLook,
    allowPrivateNetwork,
    ecrEndpoint: variables['AWS_ENDPOINT_URL_ECR'] || null,
    docker: withDocker ? { variables, seconds: timeout, untrusted } : null
  })
  const inCodespace = insideCodespaceOf(repository, environment.whereabouts)
  const { answered } = progress
  const context = { repository, repositoryLook, inCodespace, platform, answered }
  progress.begin(new Set(questions.uses.map(({ reference }) => imageKey(reference))).size)
  return gather(questions, asking, context)
}

/** What the judge says of questions that were not asked so far. */
function canMatter(
  found: Found,
  known: Pick<Facts, 'repositoryLook' | 'declarations'> & { readonly discovery: Discovery },
  { options, surroundings }: Run
): CanMatter {
  const { discovery, repositoryLook, declarations } = known
  return {
    ownToken: ownTokenCanMatter,
    names: answers =>
      namesCanMatter(
        { ...discovery, uses: answers.uses },
        {
          run: runFacts(options, surroundings),
          repository: options.repository,
          repositoryLook,
          images: answers.images,
          packages: answers.packages,
          secrets: null,
          strayTriples: straysOf(found, answers, surroundings),
          misnamedVariables: [],
          declarations,
          requests: {},
          incomplete: [],
          untouched: []
        },
        policyOf(options, { today: surroundings.today, looksAtAll: false })
      )
  }
}

/** By what the judge weighs in this run. */
export function policyOf(options: Options, ofRun: Pick<Policy, 'today' | 'looksAtAll'>): Policy {
  const { audiences, failOn, requireProof, platform, configFile } = options
  return { audiences, failOn, requireProof, platform, configFile, ...ofRun }
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
  const findings = [
    ...discovery.findings,
    ...declared.findings,
    ...answers.findings,
    ...learned.limits.map(limitFinding)
  ]
  return {
    proposed: declared.proposed,
    discovery: { ...discovery, uses: answers.uses, findings, incomplete },
    facts: {
      run: runFacts(options, surroundings),
      repository: options.repository,
      repositoryLook: learned.repositoryLook,
      images: answers.images,
      packages: answers.packages,
      secrets: answers.secrets,
      strayTriples: assignTriples(surroundings.environment.triples, learned.registries).strays,
      misnamedVariables: insideCodespaceOf(options.repository, surroundings.environment.whereabouts)
        ? misnamedVariables(surroundings.variables)
        : [],
      declarations: declared.declarations,
      requests: learned.requests,
      incomplete: [...incomplete, ...learned.untouched, ...startsLater(discovery)],
      untouched: learned.untouched
    }
  }
}

/** Nothing is concluded from it, so it is no part of what the judge sees as left open. */
function startsLater({ configurations }: Discovery): string[] {
  return configurations.flatMap(configuration => configuration.startsLater)
}

function straysOf(
  found: Found,
  answers: KnownBeforeNames,
  { environment }: Surroundings
): Facts['strayTriples'] {
  return assignTriples(environment.triples, registriesOf(found, answers)).strays
}

function registriesOf(found: Found, answers: Pick<Answers, 'uses' | 'images'>): string[] {
  const references = [...found.uses, ...answers.uses, ...answers.images.values()]
  return [...new Set(references.map(({ reference }) => reference.registry))]
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
