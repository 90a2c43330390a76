import { posix } from 'node:path'
import { meantName, tripleName } from '../credentials/triples/near-miss.ts'
import type { NearMiss } from '../credentials/triples/survey.ts'
import { assignTriples } from '../credentials/triples/triples.ts'
import type { Declarations } from '../declarations/declarations.ts'
import type { Discovery } from '../discovery/types.ts'
import { type Answers, gather, gatherNothing } from '../evidence/gather.ts'
import { type CanMatter, createAsking, type KnownBeforeNames } from '../evidence/means.ts'
import { skippedWords } from '../evidence/pulls.ts'
import { type Facts, imageKey, insideCodespaceOf, type RunFacts } from '../evidence/types.ts'
import type { GitHub } from '../github/client.ts'
import { containerRegistry, deployment, tokenKind } from '../github/servers.ts'
import type { RepositoryAnswer } from '../github/types.ts'
import type { Network } from '../http/network.ts'
import { namesCanMatter, ownTokenCanMatter } from '../judge/open-questions.ts'
import type { Policy } from '../judge/types.ts'
import type { Variables } from '../model.ts'
import type { PullRequestHistory } from '../pull-request/base.ts'
import { onlyChanged, type Touched } from '../pull-request/filter.ts'
import { finding, type Finding } from '../rules/finding.ts'
import type { RunContext } from './context.ts'
import type { Found } from './discover.ts'
import { type Declared, declaredForRun, type OfCheckout } from './effective-config.ts'
import type { Options } from './options.ts'

/** Everything that is judged. */
export interface Collected {
  /** With the Features that Features depend on, and with what asking found. */
  readonly discovery: Discovery
  readonly facts: Facts
  /** What the pull request declares, where that is not what counts. */
  readonly proposed: Declarations | null
}

/** Whether no server may be asked: as it was told, or since GitHub Enterprise Server has no codespaces. */
export function asksNobody({ offline }: Options, { environment }: RunContext): boolean {
  return offline || deployment(environment.servers) === 'server'
}

/** One run, before anything is asked. */
interface Run {
  readonly options: Options
  readonly context: RunContext
  /** `null`: the run is not about a pull request. */
  readonly history: PullRequestHistory | null
}

/** What a run learns beside the answers about its images. */
interface Learned {
  readonly declared: Declared
  readonly repositoryAnswer: RepositoryAnswer
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
  context: RunContext,
  history: PullRequestHistory | null
): Promise<Collected> {
  const run = { options, context, history }
  const isServer = deployment(context.environment.servers) === 'server'
  if (asksNobody(options, context)) return withoutNetwork(found, ofCheckout, run, isServer)
  return withNetwork(found, ofCheckout, run, context.network())
}

async function withoutNetwork(
  found: Found,
  ofCheckout: OfCheckout,
  run: Run,
  isServer: boolean
): Promise<Collected> {
  const { environment } = run.context
  const { servers } = environment
  const cause = isServer ? 'no-codespaces' : 'offline'
  const detail = skippedWords({ result: 'skipped', cause })
  const { discovery, packages, incomplete } = await touchedOf(found, run)
  const { configurations, uses } = discovery
  const questions = { configurations, uses, packages }
  const answers = await gatherNothing(questions, containerRegistry(servers), cause)
  const message = `${servers.server} is a GitHub Enterprise Server, which has no Codespaces: nothing was asked, and there is no verdict.`
  const declared = await declaredForRun(ofCheckout, run.options.configFile, run.context, () =>
    Promise.resolve({ read: 'not-applicable', detail })
  )
  const findings = isServer ? [finding('codespaces-unavailable', { message })] : []
  return collected(discovery, answers, run, {
    declared: { ...declared, findings: [...declared.findings, ...findings] },
    repositoryAnswer: { read: 'not-applicable', detail },
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
  const { options, context } = run
  const { baseFolder } = context
  const github = context.github()
  const declared = await declaredForRun(ofCheckout, options.configFile, context, (repository, path, ref) =>
    github.fileAt(repository, posix.join(baseFolder, path), ref)
  )
  const touched = await touchedOf(found, run)
  const { configurations, uses } = touched.discovery
  const questions = { configurations, uses, packages: touched.packages }
  const repositoryAnswer = await readRepository(questions, options.repository, github)
  const { declarations } = declared
  const known = { discovery: touched.discovery, repositoryAnswer, declarations }
  const answers = await ask(questions, run, network, github, canMatter(found, known, run), repositoryAnswer)
  const learned = {
    declared,
    repositoryAnswer,
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
  { options, context, history }: Run
): Promise<Touched> {
  if (!options.changedOnly || history === null) return { discovery, packages, incomplete: [], unknown: null }
  const changes = await history.changes()
  const touched = await onlyChanged({ discovery, packages }, changes, options.configFile, context.follow)
  if (touched.unknown !== null) context.warn(touched.unknown)
  return touched
}

interface Questions {
  readonly uses: readonly unknown[]
  readonly packages: readonly unknown[]
}

function asksNothing({ uses, packages }: Questions): boolean {
  return uses.length + packages.length === 0
}

function readRepository(
  questions: Questions,
  repository: string | null,
  github: GitHub
): Promise<RepositoryAnswer> {
  const skipped = (detail: string): Promise<RepositoryAnswer> =>
    Promise.resolve({ read: 'not-applicable', detail })
  if (repository === null) return skipped('the repository is not known: name it with `repository`')
  return asksNothing(questions) ? skipped('there is nothing to check') : github.repository(repository)
}

function ask(
  questions: Parameters<typeof gather>[0],
  { options, context }: Run,
  network: Network,
  github: GitHub,
  canMatter: CanMatter,
  repositoryAnswer: RepositoryAnswer
): Promise<Answers> {
  const { environment, redactor, variables, untrusted, progress } = context
  const { repository, allowPrivateNetwork, withDocker, timeout, platform } = options
  const asking = createAsking({
    network,
    github,
    canMatter,
    environment,
    redactor,
    repository,
    repositoryAnswer,
    allowPrivateNetwork,
    ecrEndpoint: variables['AWS_ENDPOINT_URL_ECR'] || null,
    docker: withDocker ? { variables, seconds: timeout, untrusted } : null
  })
  const inCodespace = insideCodespaceOf(repository, environment.runner)
  const { answered } = progress
  const gatherContext = { repository, repositoryAnswer, inCodespace, platform, answered }
  progress.begin(new Set(questions.uses.map(({ reference }) => imageKey(reference))).size)
  return gather(questions, asking, gatherContext)
}

/** What the judge says of questions that were not asked so far. */
function canMatter(
  found: Found,
  known: Pick<Facts, 'repositoryAnswer' | 'declarations'> & { readonly discovery: Discovery },
  { options, context }: Run
): CanMatter {
  const { discovery, repositoryAnswer, declarations } = known
  return {
    ownToken: ownTokenCanMatter,
    names: answers =>
      namesCanMatter(
        { ...discovery, uses: answers.uses },
        {
          run: runFacts(options, context),
          repository: options.repository,
          repositoryAnswer,
          images: answers.images,
          packages: answers.packages,
          secrets: null,
          unmatchedTriples: straysOf(found, answers, context),
          misnamedVariables: [],
          declarations,
          requests: {},
          incomplete: [],
          untouched: []
        },
        policyOf(options, { today: context.today, looksAtAll: false })
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
  { options, context }: Run,
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
      run: runFacts(options, context),
      repository: options.repository,
      repositoryAnswer: learned.repositoryAnswer,
      images: answers.images,
      packages: answers.packages,
      secrets: answers.secrets,
      unmatchedTriples: assignTriples(context.environment.triples, learned.registries).unmatchedTriples,
      misnamedVariables: insideCodespaceOf(options.repository, context.environment.runner)
        ? misnamedVariables(context.variables)
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
  { environment }: RunContext
): Facts['unmatchedTriples'] {
  return assignTriples(environment.triples, registriesOf(found, answers)).unmatchedTriples
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

function runFacts({ offline }: Options, { environment, situation }: RunContext): RunFacts {
  const { runner, servers, tokens } = environment
  return {
    runner,
    servers,
    tokenKind: tokens.token === null ? null : tokenKind(tokens.token),
    fromFork: situation.pullRequest?.fromFork === true && situation.event !== 'pull_request_target',
    byDependabot: situation.byDependabot,
    offline
  }
}

/**
 * The names of variables that nearly fit those of a triple: in a codespace its secrets are ordinary variables. Values are
 * not looked at, but for whether there is one.
 */
function misnamedVariables(variables: Variables): readonly NearMiss[] {
  const names = Object.entries(variables).flatMap(([name, value]) => (value ? [name.toUpperCase()] : []))
  const prefixes = new Set(names.flatMap(name => tripleName(name)?.prefix ?? []))
  return names.sort().flatMap(name => {
    const meant = meantName(name, prefixes)
    return meant === null || names.includes(meant) ? [] : [{ name, meant, level: null }]
  })
}
