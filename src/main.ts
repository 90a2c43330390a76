import * as core from '@actions/core'
import { join } from 'node:path'
import { liesInRun } from './run/identity.ts'
import { leavingLink } from './run/identity.ts'
import { configFileIn } from './run/effective-config.ts'
import { guarded, reportCrash } from './run/crash.ts'
import { createRedactor } from './credentials/secrets/redactor.ts'
import { checkoutProblem } from './checkout/working-tree.ts'
import { exitCodeOf, exitCodes } from './run/outcome.ts'
import { inputNames, translateInputs, type InputName, type Settings } from './run/inputs.ts'
import { openRunContext } from './run/open-context.ts'
import type { UsageProblem } from './run/outcome.ts'
import { annotationsOf, fileInCheckout, type Annotation } from './report/annotations.ts'
import type { Report } from './report/report.ts'
import { forTerminal } from './report/untrusted/terminal.ts'
import { eventWarning } from './run/silent-event.ts'
import type { RunContext } from './run/context.ts'

const redactor = createRedactor(secret => core.setSecret(secret))

/** Runs the action: inputs in, report out. Only the verdict or wrong inputs fail the step. */
async function main(): Promise<number> {
  const translation = translateInputs(inputTexts())
  if (translation.kind === 'wrong') return stop(translation.problems, exitCodes.wrongUsage)
  const given = withReportFile(translation.settings)
  const named = { workingFolder: process.cwd(), variables: process.env }
  const problem =
    (await checkoutProblem(given.options.path)) ?? (await leavingLink(given.options.path, named))
  if (problem !== null)
    return stop([problem.message], problem.kind === 'unreadable' ? exitCodes.cannotRun : exitCodes.wrongUsage)
  const configFile = await configFileIn(given.options.path, given.options.configFile)
  const settings = { ...given, options: { ...given.options, configFile } }
  const { options } = settings
  const context = await openRunContext({
    variables: process.env,
    tokens: {
      token: core.getInput('token') || null,
      secretsToken: core.getInput('secrets-token') || null,
      packagesToken: core.getInput('packages-token') || null
    },
    options,
    asks: !options.offline,
    redactor,
    workingFolder: process.cwd(),
    progress: {
      begin: images => core.debug(`asking about ${images} images`),
      answered: image => core.debug(forTerminal(image))
    },
    warn: sentence => core.warning(forTerminal(redactor.redact(sentence)))
  })
  const silent = eventWarning(settings, context.situation)
  if (silent !== null) context.warn(silent)
  try {
    return await checkAndReport(settings, context)
  } finally {
    await context.close()
  }
}

async function checkAndReport(settings: Settings, context: RunContext): Promise<number> {
  const { options } = settings
  const { check } = await import('./check.ts')
  const outcome = await check(options, context)
  const folder = liesInRun(context.checkedOut) ? context.folder : null
  if (outcome.kind === 'wrong-usage') return stopAt(outcome.problems, folder)
  if (outcome.kind === 'cannot-run') return stop([outcome.problem], exitCodes.cannotRun)
  const [{ publish }, { stepLog }] = await Promise.all([
    import('./publish/publish.ts'),
    import('./report/step-log.ts')
  ])
  const { report, written, unpublished, notes } = await publish(outcome.value, settings, context)
  const style = { width: 120, colour: true, unicode: true }
  announce(report, settings, folder, written)
  for (const { problem } of unpublished) core.warning(forTerminal(redactor.redact(problem)))
  for (const note of notes) core.info(forTerminal(redactor.redact(note)))
  const { groups, ending } = stepLog(report, outcome.value.sourceLine, style)
  for (const { title, text } of groups) {
    core.startGroup(title)
    core.info(text)
    core.endGroup()
  }
  core.info(ending)
  return exitCodeOf(report, options)
}

function inputTexts(): Partial<Record<InputName, string>> {
  const texts = Object.fromEntries(inputNames.map(name => [name, core.getInput(name)]))
  return { ...texts, repository: core.getInput('repository') || process.env['GITHUB_REPOSITORY'] || '' }
}

/** The report is always written: a later step finds it at the output `report`. */
function withReportFile(settings: Settings): Settings {
  const { destinations } = settings
  const temporary = join(process.env['RUNNER_TEMP'] ?? '.', 'codespaces-preflight.json')
  return { ...settings, destinations: { ...destinations, jsonFile: destinations.jsonFile ?? temporary } }
}

function announce(
  report: Report,
  { destinations }: Settings,
  folder: string | null,
  written: readonly string[]
): void {
  if (destinations.annotations) for (const annotation of annotationsOf(report, folder)) annotate(annotation)
  const count = (severity: string): number =>
    report.findings.filter(finding => finding.severity === severity).length
  core.setOutput('conclusion', report.conclusion)
  core.setOutput('errors', count('error'))
  core.setOutput('warnings', count('warning'))
  core.setOutput('notices', count('notice'))
  core.setOutput('images', report.images.length)
  const path = (file: string | null): string => (file !== null && written.includes(file) ? file : '')
  core.setOutput('report', path(destinations.jsonFile))
  core.setOutput('sarif', path(destinations.sarifFile))
}

function annotate(annotation: Annotation): void {
  const { severity, title, message, file, line, endLine, column, endColumn } = annotation
  const properties = {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(column === undefined ? {} : { startColumn: column }),
    ...(endColumn === undefined ? {} : { endColumn })
  }
  core[severity](message, properties)
}

function stop(problems: readonly string[], code: number): number {
  for (const problem of problems) core.error(forTerminal(redactor.redact(problem)))
  return ended(problems.length, code)
}

/** Each problem at its line; `folder` as `annotationsOf` takes it. */
function stopAt(problems: readonly UsageProblem[], folder: string | null): number {
  for (const { text, place } of problems) {
    const properties =
      place === null || folder === null
        ? {}
        : {
            file: fileInCheckout(place.file, folder),
            startLine: place.line,
            endLine: place.endLine,
            ...(place.line === place.endLine ? { startColumn: place.column, endColumn: place.endColumn } : {})
          }
    core.error(forTerminal(redactor.redact(text)), properties)
  }
  return ended(problems.length, exitCodes.wrongUsage)
}

/** Of a check that did not run a later step learns that it failed, and with how many errors. */
function ended(errors: number, code: number): number {
  core.setOutput('conclusion', 'fail')
  core.setOutput('errors', errors)
  return code
}

const crash = {
  variables: process.env,
  redactor,
  say: (sentence: string) => core.error(forTerminal(sentence)),
  showTrace: (line: string) => core.info(forTerminal(line))
}
process.once('uncaughtException', error => process.exit(reportCrash(error, crash)))
process.exitCode = await guarded(main, crash)
