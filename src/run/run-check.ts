import { checkoutProblem } from '../checkout/working-tree.ts'
import type { Published } from '../publish/publish.ts'
import type { SourceLine } from '../report/report.ts'
import type { RunContext } from './context.ts'
import { configFileIn } from './effective-config.ts'
import { eventWarning } from './event-warning.ts'
import { folderInRun, leavingLink } from './identity.ts'
import { type InputTexts, type Settings, translateInputs } from './inputs.ts'
import { type ContextSource, openRunContext } from './open-context.ts'
import { exitCodeOf, exitCodes, type Outcome, type UsageProblem } from './outcome.ts'

/** What a run reads from where it was started, and how it shows problems there. Every sentence arrives redacted. */
export interface Entrance extends Omit<ContextSource, 'options' | 'asks'> {
  /** Returns the repository where no input names it; `null`: it is not known. `asks`: whether the run asks servers. */
  readonly inferRepository: (context: RunContext, asks: boolean) => Promise<string | null>
  /**
   * Shows why there is no report. `folder` is where the checked folder is in the repository of the run; `null`: it belongs
   * to another repository, or nothing was opened yet.
   */
  readonly refuse: (problems: readonly UsageProblem[], folder: string | null) => void
}

/** An entrance that shows the report of a check. */
export interface CheckEntrance extends Entrance {
  /** Whether a report file that could not be written fails the run. */
  readonly requiresFiles: boolean
  readonly show: (shown: CheckShown, settings: Settings, context: RunContext) => Promise<void>
}

/** What there is to show of a check: what was published, with the lines of the files that the report points to. */
export interface CheckShown extends Published {
  readonly sourceLine: SourceLine
}

/** Runs one check from the texts of its inputs: checks, publishes, shows; returns the exit code. */
export function runCheck(texts: InputTexts, entrance: CheckEntrance): Promise<number> {
  return runInContext(texts, entrance, { asksServers: true }, async (settings, context) => {
    const { check } = await import('../check.ts')
    const outcome = await check(settings.options, context)
    if (outcome.kind !== 'done') return refused(outcome, entrance, context)
    const { publish } = await import('../publish/publish.ts')
    const published = await publish(outcome.value, settings, context)
    const { sourceLine } = outcome.value
    await entrance.show({ ...redactedSentences(published, context), sourceLine }, settings, context)
    const lacksFile = published.unpublished.some(({ where }) => where === 'file')
    return lacksFile && entrance.requiresFiles
      ? exitCodes.cannotRun
      : exitCodeOf(published.report, settings.options)
  })
}

/** Opens the run context for `run`, which returns the exit code, and closes it in any case. */
export async function runInContext(
  texts: InputTexts,
  entrance: Entrance,
  { asksServers }: { readonly asksServers: boolean },
  run: (settings: Settings, context: RunContext) => Promise<number>
): Promise<number> {
  const warn = (sentence: string): void => entrance.warn(entrance.redactor.redact(sentence))
  const opened = await openRun(texts, { ...entrance, warn }, { asksServers })
  if (opened.kind !== 'done') return refused(opened, entrance)
  const { context, settings: given, asks } = opened.value
  try {
    const repository = given.options.repository ?? (await entrance.inferRepository(context, asks))
    const settings = { ...given, options: { ...given.options, repository } }
    const warning = eventWarning(settings, context.situation)
    if (warning !== null) warn(warning)
    return await run(settings, context)
  } finally {
    await context.close()
  }
}

/** A run whose inputs are right and whose checkout is there. */
export interface OpenedRun {
  readonly settings: Settings
  readonly context: RunContext
  readonly asks: boolean
}

/** Translates the inputs, tests the checkout and opens the run context. */
export async function openRun(
  texts: InputTexts,
  source: Omit<ContextSource, 'options' | 'asks'>,
  { asksServers }: { readonly asksServers: boolean }
): Promise<Outcome<OpenedRun>> {
  const translation = translateInputs(texts)
  if (translation.kind === 'wrong')
    return { kind: 'wrong-usage', problems: translation.problems.map(unplaced) }
  const { options: given, destinations } = translation.settings
  const problem = (await checkoutProblem(given.path)) ?? (await leavingLink(given.path, source))
  if (problem?.kind === 'unreadable') return { kind: 'cannot-run', problem: problem.message }
  if (problem !== null) return { kind: 'wrong-usage', problems: [unplaced(problem.message)] }
  const options = { ...given, configFile: await configFileIn(given.path, given.configFile) }
  const asks = asksServers && !options.offline
  const context = await openRunContext({ ...source, options, asks })
  return { kind: 'done', value: { settings: { options, destinations }, context, asks } }
}

/** Shows why there is no report; returns the exit code. */
export function refused(
  outcome: Exclude<Outcome<never>, { kind: 'done' }>,
  { refuse, redactor }: Entrance,
  context: RunContext | null = null
): number {
  const problems = outcome.kind === 'wrong-usage' ? outcome.problems : [unplaced(outcome.problem)]
  refuse(
    problems.map(({ text, place }) => ({ text: redactor.redact(text), place })),
    context === null ? null : folderInRun(context)
  )
  return outcome.kind === 'wrong-usage' ? exitCodes.wrongUsage : exitCodes.cannotRun
}

function unplaced(text: string): UsageProblem {
  return { text, place: null }
}

function redactedSentences(published: Published, { redactor }: RunContext): Published {
  const { redact } = redactor
  const unpublished = published.unpublished.map(({ where, problem }) => ({ where, problem: redact(problem) }))
  return { ...published, unpublished, notes: published.notes.map(redact) }
}
