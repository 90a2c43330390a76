import type { Tokens, Variables } from '../model.ts'
import { renderReport, type Rendering } from '../publish/render.ts'
import type { Detail } from '../report/text/finding.ts'
import type { RunContext } from '../run/context.ts'
import { folderInRun, repositoryOfRemote, whyNoRepository } from '../run/identity.ts'
import type { InputTexts } from '../run/inputs.ts'
import { exitCodeOf, exitCodes } from '../run/outcome.ts'
import { type Entrance, refused, runCheck, runInContext } from '../run/run-check.ts'
import type { Format } from './arguments.ts'
import type { Console } from './console.ts'
import type { Redactor } from '../credentials/secrets/redactor.ts'

/** What the commands `check` and `images` are given. */
export interface CheckCommand {
  readonly texts: InputTexts
  readonly format: Format
  readonly detail: Detail
  readonly console: Console
  readonly variables: Variables
  readonly redactor: Redactor
  readonly workingFolder: string
}

/** Checks a checkout and prints the report; returns the exit code. */
export function checkAndPrint(command: CheckCommand): Promise<number> {
  const { texts, console } = command
  return runCheck(texts, {
    ...entrance(command),
    inferRepository: repositoryOf,
    requiresFiles: true,
    show: async ({ report, sourceLine, notes, unpublished }, { options: { failOn } }, context) => {
      const shown = { ...rendering(context, command), failOn }
      await console.print(await renderReport({ report, sourceLine }, shown))
      for (const sentence of [...notes, ...unpublished.map(({ problem }) => problem)])
        console.complain(sentence)
    }
  })
}

/** Prints what a codespace pulls; returns the exit code. No server is asked. */
export function listAndPrint(command: CheckCommand): Promise<number> {
  const { texts, format, console, redactor } = command
  // Of a list only the JSON form names the repository.
  const namesRepository = format === 'json' || Boolean(texts['json-file']?.trim())
  const terminal = {
    ...entrance(command),
    inferRepository: async (context: RunContext) =>
      namesRepository ? await repositoryOf(context, false) : null
  }
  return runInContext(texts, terminal, { asksServers: false }, async (settings, context) => {
    const { list } = await import('../run/list.ts')
    const outcome = await list(settings.options, context)
    if (outcome.kind !== 'done') return refused(outcome, terminal, context)
    await console.print(await renderReport(outcome.value, rendering(context, command)))
    const { publish } = await import('../publish/publish.ts')
    const { report, unpublished } = await publish(outcome.value, settings, context)
    for (const { problem } of unpublished) console.complain(redactor.redact(problem))
    return unpublished.length > 0 ? exitCodes.cannotRun : exitCodeOf(report, settings.options)
  })
}

/** The terminal: problems and warnings on standard error. */
function entrance({
  console,
  variables,
  redactor,
  workingFolder
}: CheckCommand): Omit<Entrance, 'inferRepository'> {
  return {
    variables,
    workingFolder,
    redactor,
    tokens: tokensOf(variables),
    progress: console.progress,
    warn: console.complain,
    refuse: problems => {
      for (const { text } of problems) console.complain(text)
    }
  }
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

function rendering(context: RunContext, { format, detail, console }: CheckCommand): Rendering {
  return { format, detail, style: console.style, folder: context.folder, annotated: folderInRun(context) }
}
