import { existsSync } from 'node:fs'
import { type Command, type Format, parseCommandLine, refusesColour } from './cli/arguments.ts'
import { openConsole } from './cli/console.ts'
import { guarded, reportCrash } from './run/crash.ts'
import { createRedactor } from './credentials/secrets/redactor.ts'
import type { InputTexts } from './run/inputs.ts'
import { exitCodes } from './run/outcome.ts'
import type { Variables } from './model.ts'
import { pathHints } from './cli/path-hint.ts'
import type { Detail } from './report/text/finding.ts'
import { version } from './version.ts'

const args = process.argv.slice(2)
const variables: Variables = refusesColour(args) ? { ...process.env, NO_COLOR: '1' } : process.env
const console = openConsole(process.stdout, process.stderr, variables)
const { style } = console
const redactor = createRedactor()
const crash = { variables, redactor, say: console.complain, showTrace: console.complain }

/** Runs one command. What a command needs is loaded with it. */
async function run(command: Command): Promise<number> {
  switch (command.kind) {
    case 'help':
      return print((await import('./cli/help.ts')).helpText(command, style))
    case 'version':
      return print(`${version}\n`)
    case 'wrong':
      return stop(command.problems)
    case 'init':
      return initiate(command.texts)
    case 'explain':
      return explain(command.rule)
    case 'explain-log':
      return explainLog(command.path)
    case 'demo':
      return demonstrate(command.format ?? 'text', command.detail)
    default: {
      const { checkAndPrint, listAndPrint } = await import('./cli/check.ts')
      const { kind, texts, detail } = command
      const format = command.format ?? defaultFormat()
      hintAtPaths(texts)
      const given = { texts, format, detail, console, variables, redactor, workingFolder: process.cwd() }
      return kind === 'check' ? checkAndPrint(given) : listAndPrint(given)
    }
  }
}

function defaultFormat(): Format {
  return variables['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text'
}

/** Only Windows takes a backslash between folders. */
function hintAtPaths(texts: InputTexts): void {
  if (process.platform === 'win32') return
  for (const hint of pathHints(texts, existsSync)) console.complain(redactor.redact(hint))
}

async function initiate(texts: InputTexts): Promise<number> {
  hintAtPaths(texts)
  const { init } = await import('./cli/init.ts')
  const warn = (sentence: string): void => console.complain(redactor.redact(sentence))
  const initiated = await init({ texts, variables, workingFolder: process.cwd(), redactor, warn })
  if (initiated.kind === 'done') return print(initiated.text)
  for (const problem of initiated.problems) console.complain(redactor.redact(problem))
  return initiated.code
}

async function explain(rule: string | null): Promise<number> {
  const [{ explainRule, listRules }, { isRuleId, ruleIds }, { nearest }] = await Promise.all([
    import('./cli/explain.ts'),
    import('./rules/catalogue.ts'),
    import('./rules/nearest.ts')
  ])
  if (rule === null) return print(listRules(style))
  if (isRuleId(rule)) return print(await explainRule(rule, style))
  const near = nearest(rule, ruleIds)
  const meant = near === null ? '' : ` Is ${near} meant?`
  return stop([
    `There is no rule ${JSON.stringify(rule)}.${meant} \`codespaces-preflight explain\` lists them all.`
  ])
}

async function explainLog(path: string | null): Promise<number> {
  hintAtPaths(path === null ? {} : { path })
  const { explainCreationLog } = await import('./cli/explain-log.ts')
  const explanation = await explainCreationLog(path, { variables, input: process.stdin, style })
  return explanation.kind === 'wrong' ? stop([explanation.problem]) : print(explanation.text)
}

async function demonstrate(format: Format, detail: Detail): Promise<number> {
  const [{ demonstration }, { renderReport }] = await Promise.all([
    import('./demo/demonstration.ts'),
    import('./publish/render.ts')
  ])
  return print(
    await renderReport(await demonstration(), { format, detail, style, folder: '.', annotated: '.' })
  )
}

async function print(text: string): Promise<number> {
  await console.print(text)
  return exitCodes.fine
}

function stop(problems: readonly string[]): number {
  for (const problem of problems) console.complain(problem)
  return exitCodes.wrongUsage
}

process.once('uncaughtException', error => process.exit(reportCrash(error, crash)))
process.exitCode = await guarded(() => run(parseCommandLine(args)), crash)
