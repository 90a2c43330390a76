import { liesInRun } from '../run/identity.ts'
import { leavingLink } from '../run/identity.ts'
import type { Format, InputTexts } from './arguments.ts'
import { configFileIn } from '../run/effective-config.ts'
import type { Console } from './console.ts'
import type { Redactor } from '../credentials/secrets/redactor.ts'
import { checkoutProblem } from '../checkout/working-tree.ts'
import { exitCodeOf, exitCodes } from '../run/outcome.ts'
import { type Destinations, type Settings, translateInputs } from '../run/inputs.ts'
import type { Tokens, Variables } from '../model.ts'
import { openRunContext } from '../run/open-context.ts'
import type { Checked, Listed, Outcome } from '../run/outcome.ts'
import type { Unpublished } from '../publish/publish.ts'
import { repositoryOfRemote, whyNoRepository } from '../run/identity.ts'
import { renderChecked, type Rendering, renderListed } from '../publish/render.ts'
import type { Detail } from '../report/text/finding.ts'
import { eventWarning } from '../run/silent-event.ts'
import type { RunContext } from '../run/context.ts'

/** What the commands `check` and `images` are given. */
export interface Examination {
  readonly kind: 'check' | 'images'
  readonly texts: InputTexts
  readonly format: Format
  readonly detail: Detail
  readonly console: Console
  readonly variables: Variables
  readonly redactor: Redactor
  readonly workingFolder: string
}

/** Examines a checkout and prints the report; gives the exit code. */
export async function examine(examination: Examination): Promise<number> {
  const { texts, variables, redactor, console, workingFolder } = examination
  const translation = translateInputs(texts)
  if (translation.kind === 'wrong') return stop(translation.problems, exitCodes.wrongUsage, examination)
  const { options: given, destinations } = translation.settings
  const problem =
    (await checkoutProblem(given.path)) ?? (await leavingLink(given.path, { workingFolder, variables }))
  if (problem !== null) {
    const code = problem.kind === 'unreadable' ? exitCodes.cannotRun : exitCodes.wrongUsage
    return stop([problem.message], code, examination)
  }
  const options = { ...given, configFile: await configFileIn(given.path, given.configFile) }
  const { progress } = console
  const warn = (sentence: string): void => console.complain(redactor.redact(sentence))
  const tokens = tokensOf(variables)
  const asks = examination.kind === 'check' && !options.offline
  const entrance = { variables, tokens, options, asks, redactor, workingFolder, progress, warn }
  const context = await openRunContext(entrance)
  try {
    const repository =
      options.repository ??
      (tellsRepository(examination, destinations) ? await repositoryOf(context, asks) : null)
    const settings = { options: { ...options, repository }, destinations }
    const silent = eventWarning(settings, context.situation)
    if (silent !== null) warn(silent)
    return await (examination.kind === 'check' ? printCheck : printList)(settings, context, examination)
  } finally {
    await context.close()
  }
}

/** A list of images tells the repository in JSON alone. */
function tellsRepository({ kind, format }: Examination, { jsonFile }: Destinations): boolean {
  return kind === 'check' || format === 'json' || jsonFile !== null
}

function tokensOf(variables: Variables): Tokens {
  return {
    token: variables['GH_TOKEN'] || variables['GITHUB_TOKEN'] || null,
    secretsToken: variables['CODESPACES_PREFLIGHT_SECRETS_TOKEN'] || null,
    packagesToken: variables['CODESPACES_PREFLIGHT_PACKAGES_TOKEN'] || null
  }
}

/** The repository of the git remote; where there is none, a check that asks for its settings says so. */
async function repositoryOf(
  { git, environment, warn }: RunContext,
  asksGitHub: boolean
): Promise<string | null> {
  const { server } = environment.servers
  const remote = await git.remote()
  const repository = remote === null ? null : repositoryOfRemote(remote, server)
  if (repository !== null) return repository
  const refusal = remote === null ? await git.refusal() : null
  if (refusal !== null) warn(`The repository is not known: ${refusal}. Or name it with \`--repository\`.`)
  else if (asksGitHub)
    warn(
      `The repository is not known: ${whyNoRepository(remote, server)}. Name it with \`--repository owner/name\`.`
    )
  return null
}

async function printCheck(
  settings: Settings,
  context: RunContext,
  examination: Examination
): Promise<number> {
  const { console, redactor } = examination
  const [{ check }, { publish }] = await Promise.all([import('../check.ts'), import('../publish/publish.ts')])
  const outcome = await check(settings.options, context)
  if (outcome.kind !== 'done') return stopped(outcome, examination)
  const { report, unpublished, notes } = await publish(outcome.value, settings, context)
  const rendering = renderingOf(context, examination)
  await console.print(await renderChecked({ ...outcome.value, report }, rendering))
  for (const sentence of [...notes, ...unpublished.map(({ problem }) => problem)])
    console.complain(redactor.redact(sentence))
  return unpublished.some(({ where }) => where === 'file')
    ? exitCodes.cannotRun
    : exitCodeOf(report, settings.options)
}

async function printList(settings: Settings, context: RunContext, examination: Examination): Promise<number> {
  const { console, redactor } = examination
  const { list } = await import('../run/list.ts')
  const outcome = await list(settings.options, context)
  if (outcome.kind !== 'done') return stopped(outcome, examination)
  const rendering = renderingOf(context, examination)
  await console.print(await renderListed(outcome.value, rendering))
  const unpublished = await publishedListing(outcome.value, settings, context)
  for (const { problem } of unpublished) console.complain(redactor.redact(problem))
  return unpublished.length > 0 ? exitCodes.cannotRun : exitCodeOf(outcome.value.listing, settings.options)
}

async function publishedListing(
  listed: Listed,
  settings: Settings,
  context: RunContext
): Promise<readonly Unpublished[]> {
  const { jsonFile, sarifFile, markdownFile } = settings.destinations
  if (jsonFile === null && sarifFile === null && markdownFile === null) return []
  const { publishListing } = await import('../publish/publish.ts')
  return publishListing(listed, settings, context)
}

function renderingOf(
  { folder, checkedOut }: RunContext,
  { format, detail, console }: Examination
): Rendering {
  return { format, detail, style: console.style, folder, annotated: liesInRun(checkedOut) ? folder : null }
}

function stopped(
  outcome: Exclude<Outcome<Checked | Listed>, { kind: 'done' }>,
  examination: Examination
): number {
  return outcome.kind === 'wrong-usage'
    ? stop(
        outcome.problems.map(({ text }) => text),
        exitCodes.wrongUsage,
        examination
      )
    : stop([outcome.problem], exitCodes.cannotRun, examination)
}

function stop(problems: readonly string[], code: number, { console, redactor }: Examination): number {
  for (const problem of problems) console.complain(redactor.redact(problem))
  return code
}
