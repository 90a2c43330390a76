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
import type { Discovered } from './discover.ts'
import { type EffectiveDeclarations, declaredForRun, type CheckoutDeclarations } from './effective-config.ts'
import type { Options } from './options.ts'

/** The input of the judge. */
export interface Collected {
  /** Includes the Features that other Features depend on, and findings of the answers. */
  readonly discovery: Discovery
  readonly facts: Facts
  /** What the pull request declares, where that is not what counts. */
  readonly proposed: Declarations | null
}

/** Whether no server is asked: the run is offline, or GitHub is an Enterprise Server, which has no codespaces. */
export function asksNoServer({ offline }: Options, { environment }: RunContext): boolean {
  return offline || deployment(environment.servers) === 'server'
}

/** One run, before anything is asked. */
interface Run {
  readonly options: Options
  readonly context: RunContext
  /** `null`: the run is not about a pull request. */
  readonly history: PullRequestHistory | null
}

/** What a run reads beside the answers about its images. */
interface AnswersOfRun {
  readonly declared: EffectiveDeclarations
  readonly repositoryAnswer: RepositoryAnswer
  /** The registries of every image of the repository, also where only some are checked. */
  readonly registries: readonly string[]
  readonly requests: Facts['requests']
  readonly incomplete: readonly string[]
  /** What the pull request does not touch, as sentences: it was not checked, and does not make the run incomplete. */
  readonly untouched: readonly string[]
  /** Bounds that were reached, as sentences. */
  readonly limits: readonly string[]
}

/** Asks registries and GitHub about the images and packages that were discovered, and returns the facts for the judge. */
export async function collectFacts(
  discovered: Discovered,
  ofCheckout: CheckoutDeclarations,
  options: Options,
  context: RunContext,
  history: PullRequestHistory | null
): Promise<Collected> {
  const run = { options, context, history }
  const isServer = deployment(context.environment.servers) === 'server'
  if (asksNoServer(options, context)) return withoutNetwork(discovered, ofCheckout, run, isServer)
  return withNetwork(discovered, ofCheckout, run, context.network())
}

async function withoutNetwork(
  discovered: Discovered,
  ofCheckout: CheckoutDeclarations,
  run: Run,
  isServer: boolean
): Promise<Collected> {
  const { environment } = run.context
  const { servers } = environment
  const cause = isServer ? 'no-codespaces' : 'offline'
  const detail = skippedWords({ result: 'skipped', cause })
  const { discovery, packages, incomplete } = await touchedOf(discovered, run)
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
    registries: registriesOf(discovered, answers),
    requests: {},
    incomplete: asksNothing(questions) ? [] : [`no server was asked, since ${detail}`],
    untouched: incomplete,
    limits: []
  })
}

async function withNetwork(
  discovered: Discovered,
  ofCheckout: CheckoutDeclarations,
  run: Run,
  network: Network
): Promise<Collected> {
  const { options, context } = run
  const { baseFolder } = context
  const github = context.github()
  const declared = await declaredForRun(ofCheckout, options.configFile, context, (repository, path, ref) =>
    github.fileAt(repository, posix.join(baseFolder, path), ref)
  )
  const touched = await touchedOf(discovered, run)
  const { configurations, uses } = touched.discovery
  const questions = { configurations, uses, packages: touched.packages }
  const repositoryAnswer = await readRepository(questions, options.repository, github)
  const { declarations } = declared
  const known = { discovery: touched.discovery, repositoryAnswer, declarations }
  const answers = await ask(
    questions,
    run,
    network,
    github,
    canMatter(discovered, known, run),
    repositoryAnswer
  )
  const learned = {
    declared,
    repositoryAnswer,
    registries: registriesOf(discovered, answers),
    requests: network.requests(),
    incomplete: [],
    untouched: touched.incomplete,
    limits: network.limits()
  }
  return collected(touched.discovery, answers, run, learned)
}

async function touchedOf(
  { discovery, packages }: Discovered,
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

/** Returns whether a question that was not asked yet can still change a verdict, by the tables of the judge. */
function canMatter(
  discovered: Discovered,
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
          unmatchedTriples: unmatchedTriplesOf(discovered, answers, context),
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

/** Returns the options by which the judge decides. */
export function policyOf(options: Options, ofRun: Pick<Policy, 'today' | 'looksAtAll'>): Policy {
  const { audiences, failOn, requireProof, platform, configFile } = options
  return { audiences, failOn, requireProof, platform, configFile, ...ofRun }
}

function collected(
  discovery: Discovery,
  answers: Answers,
  { options, context }: Run,
  learned: AnswersOfRun
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

/** Shown as incomplete; the conclusion does not depend on it. */
function startsLater({ configurations }: Discovery): string[] {
  return configurations.flatMap(configuration => configuration.startsLater)
}

function unmatchedTriplesOf(
  discovered: Discovered,
  answers: KnownBeforeNames,
  { environment }: RunContext
): Facts['unmatchedTriples'] {
  return assignTriples(environment.triples, registriesOf(discovered, answers)).unmatchedTriples
}

function registriesOf(discovered: Discovered, answers: Pick<Answers, 'uses' | 'images'>): string[] {
  const references = [...discovered.uses, ...answers.uses, ...answers.images.values()]
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
 * Returns the names of variables that are nearly those of a triple: in a codespace its secrets are ordinary variables. Of
 * a value only whether it is empty is read.
 */
function misnamedVariables(variables: Variables): readonly NearMiss[] {
  const names = Object.entries(variables).flatMap(([name, value]) => (value ? [name.toUpperCase()] : []))
  const prefixes = new Set(names.flatMap(name => tripleName(name)?.prefix ?? []))
  return names.sort().flatMap(name => {
    const meant = meantName(name, prefixes)
    return meant === null || names.includes(meant) ? [] : [{ name, meant, level: null }]
  })
}
