import { readFile } from 'node:fs/promises'
import { check, list } from './check.ts'
import { parseCommandLine, type Command, type Format, type InputTexts } from './command-line.ts'
import { checkoutProblem } from './discovery/checkout.ts'
import type { Variables } from './environment.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'
import { remoteRepository } from './git.ts'
import { helpText } from './help.ts'
import { translateInputs, type Settings } from './inputs.ts'
import { openSurroundings } from './open-surroundings.ts'
import type { Checked, Listed, Outcome } from './outcome.ts'
import { folderOf, publish } from './publish.ts'
import { renderChecked, renderListed } from './render.ts'
import { renderCreationLog } from './report/creation-log.ts'
import { forTerminal } from './report/untrusted/terminal.ts'
import { isRuleId } from './rules/catalogue.ts'
import { readCreationLog } from './rules/creation-log.ts'
import { explainRule, listRules } from './rules/explain.ts'
import { terminalStyle } from './terminal-style.ts'
import type { Surroundings } from './surroundings.ts'
import { version } from './version.ts'

const variables: Variables = process.env
const style = terminalStyle(process.stdout, variables)

/** Runs one command: standard output carries the report and nothing else. */
async function run(command: Command): Promise<number> {
  switch (command.kind) {
    case 'help':
      return print(helpText())
    case 'version':
      return print(`${version}\n`)
    case 'wrong':
      return stop(command.problems, exitCodes.wrongUsage)
    case 'explain':
      return command.log === null ? explain(command.rule) : explainLog(command.log)
    case 'demo':
      return demonstrate(command.format ?? 'text')
    default:
      return examine(command.kind, command.texts, command.format ?? defaultFormat())
  }
}

function defaultFormat(): Format {
  return variables['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text'
}

async function examine(kind: 'check' | 'images', texts: InputTexts, format: Format): Promise<number> {
  const translation = translateInputs(texts)
  if (translation.kind === 'wrong') return stop(translation.problems, exitCodes.wrongUsage)
  const { options, destinations } = translation.settings
  const problem = await checkoutProblem(options.path)
  if (problem !== null)
    return stop([problem.message], problem.kind === 'unreadable' ? exitCodes.cannotRun : exitCodes.wrongUsage)
  const server = variables['GITHUB_SERVER_URL'] || 'https://github.com'
  const repository = options.repository ?? (await remoteRepository(options.path, server))
  const settings = { options: { ...options, repository }, destinations }
  const surroundings = await openSurroundings({
    variables,
    tokens: {
      token: variables['GH_TOKEN'] || variables['GITHUB_TOKEN'] || null,
      secretsToken: variables['CODESPACES_PREFLIGHT_SECRETS_TOKEN'] || null,
      packagesToken: variables['CODESPACES_PREFLIGHT_PACKAGES_TOKEN'] || null
    },
    options: settings.options,
    onSecret: () => undefined,
    progress: tell
  })
  return kind === 'check'
    ? printCheck(settings, surroundings, format)
    : printList(settings, surroundings, format)
}

async function printCheck(settings: Settings, surroundings: Surroundings, format: Format): Promise<number> {
  const outcome = await check(settings.options, surroundings)
  if (outcome.kind !== 'done') return stopped(outcome, surroundings)
  const folder = folderOf(settings.options.path)
  await print(surroundings.redactor.redact(await renderChecked(outcome.value, { format, style, folder })))
  const unpublished = await publish(outcome.value, settings, surroundings)
  for (const { problem } of unpublished) complain(problem)
  return unpublished.some(({ where }) => where === 'file')
    ? exitCodes.cannotRun
    : exitCodeOf(outcome.value.report, settings.options)
}

async function printList(settings: Settings, surroundings: Surroundings, format: Format): Promise<number> {
  const outcome = await list(settings.options, surroundings)
  if (outcome.kind !== 'done') return stopped(outcome, surroundings)
  const folder = folderOf(settings.options.path)
  await print(surroundings.redactor.redact(await renderListed(outcome.value, { format, style, folder })))
  return exitCodeOf(outcome.value.listing, settings.options)
}

function stopped(
  outcome: Exclude<Outcome<Checked | Listed>, { kind: 'done' }>,
  { redactor }: Surroundings
): number {
  return outcome.kind === 'wrong-usage'
    ? stop(
        outcome.problems.map(problem => redactor.redact(problem)),
        exitCodes.wrongUsage
      )
    : stop([redactor.redact(outcome.problem)], exitCodes.cannotRun)
}

async function explain(rule: string | null): Promise<number> {
  if (rule === null) return print(listRules(style))
  if (isRuleId(rule)) return print(await explainRule(rule, style))
  return stop(
    [`There is no rule ${JSON.stringify(rule)}. \`codespaces-preflight explain\` lists them all.`],
    exitCodes.wrongUsage
  )
}

async function explainLog(path: string): Promise<number> {
  try {
    return await print(renderCreationLog(readCreationLog(await readFile(path, 'utf8')), style))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return stop([`The log ${JSON.stringify(path)} cannot be read: ${reason}.`], exitCodes.wrongUsage)
  }
}

async function demonstrate(format: Format): Promise<number> {
  const { demonstration } = await import('./demo/demonstration.ts')
  return print(await renderChecked(await demonstration(), { format, style, folder: '.' }))
}

function print(text: string): Promise<number> {
  return new Promise(resolve => process.stdout.write(text, () => resolve(exitCodes.fine)))
}

function stop(problems: readonly string[], code: number): number {
  for (const problem of problems) complain(problem)
  return code
}

function complain(problem: string): void {
  process.stderr.write(`codespaces-preflight: ${forTerminal(problem)}\n`)
}

/** Progress goes to standard error, and only where a person sees it. */
function tell(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${forTerminal(line)}\n`)
}

process.exitCode = await run(parseCommandLine(process.argv.slice(2)))
