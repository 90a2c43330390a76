#!/usr/bin/env node
import { parseCommandLine, type Command, type Format } from './command-line.ts'
import { openConsole } from './console.ts'
import { guarded, reportCrash } from './crash.ts'
import { createRedactor } from './credentials/redactor.ts'
import type { Variables } from './environment.ts'
import { exitCodes } from './exit-code.ts'
import { version } from './version.ts'

const variables: Variables = process.env
const console = openConsole(process.stdout, process.stderr, variables)
const { style } = console
const redactor = createRedactor()
const crash = { variables, redactor, say: console.complain, showTrace: console.complain }

/** Runs one command. What a command needs is loaded with it. */
async function run(command: Command): Promise<number> {
  switch (command.kind) {
    case 'help':
      return print((await import('./help.ts')).helpText())
    case 'version':
      return print(`${version}\n`)
    case 'wrong':
      return stop(command.problems)
    case 'explain':
      return command.log === null ? explain(command.rule) : explainLog(command.log)
    case 'demo':
      return demonstrate(command.format ?? 'text')
    default: {
      const { examine } = await import('./examine.ts')
      const { kind, texts } = command
      const format = command.format ?? defaultFormat()
      return examine({ kind, texts, format, console, variables, redactor, workingFolder: process.cwd() })
    }
  }
}

function defaultFormat(): Format {
  return variables['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text'
}

async function explain(rule: string | null): Promise<number> {
  const [{ explainRule, listRules }, { isRuleId, ruleIds }, { nearest }] = await Promise.all([
    import('./rules/explain.ts'),
    import('./rules/catalogue.ts'),
    import('./nearest.ts')
  ])
  if (rule === null) return print(listRules(style))
  if (isRuleId(rule)) return print(await explainRule(rule, style))
  const near = nearest(rule, ruleIds)
  const meant = near === null ? '' : ` Is ${near} meant?`
  return stop([
    `There is no rule ${JSON.stringify(rule)}.${meant} \`codespaces-preflight explain\` lists them all.`
  ])
}

async function explainLog(path: string): Promise<number> {
  const [{ readFile }, { text }, { loadRules }, { readCreationLog }, { renderCreationLog }] =
    await Promise.all([
      import('node:fs/promises'),
      import('node:stream/consumers'),
      import('./rules/load-rules.ts'),
      import('./creation-log/read.ts'),
      import('./report/creation-log.ts')
    ])
  try {
    const log = path === '-' ? await text(process.stdin) : await readFile(path, 'utf8')
    return await print(renderCreationLog(readCreationLog(log, await loadRules()), style))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return stop([`The log ${JSON.stringify(path)} cannot be read: ${reason}.`])
  }
}

async function demonstrate(format: Format): Promise<number> {
  const [{ demonstration }, { renderChecked }] = await Promise.all([
    import('./demo/demonstration.ts'),
    import('./render.ts')
  ])
  return print(await renderChecked(await demonstration(), { format, style, folder: '.', annotated: '.' }))
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
process.exitCode = await guarded(() => run(parseCommandLine(process.argv.slice(2))), crash)
