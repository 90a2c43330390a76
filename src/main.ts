import * as core from '@actions/core'
import { join } from 'node:path'
import { check } from './check.ts'
import { checkoutProblem } from './discovery/checkout.ts'
import { exitCodeOf, exitCodes } from './exit-code.ts'
import { inputNames, translateInputs, type InputName, type Settings } from './inputs.ts'
import { openSurroundings } from './open-surroundings.ts'
import { folderOf, publish } from './publish.ts'
import { annotationsOf, type Annotation } from './report/annotations.ts'
import type { Report } from './report/report.ts'
import { renderText } from './report/text.ts'
import { forTerminal } from './report/untrusted/terminal.ts'
import type { Surroundings } from './surroundings.ts'

/** Runs the action: inputs in, report out. Only the verdict or wrong inputs fail the step. */
async function main(): Promise<number> {
  const translation = translateInputs(inputTexts())
  if (translation.kind === 'wrong') return stop(translation.problems, exitCodes.wrongUsage)
  const settings = withReportFile(translation.settings)
  const { options } = settings
  const problem = await checkoutProblem(options.path)
  if (problem !== null)
    return stop([problem.message], problem.kind === 'unreadable' ? exitCodes.cannotRun : exitCodes.wrongUsage)
  const surroundings = await openSurroundings({
    variables: process.env,
    tokens: {
      token: core.getInput('token') || null,
      secretsToken: core.getInput('secrets-token') || null,
      packagesToken: core.getInput('packages-token') || null
    },
    options,
    onSecret: secret => core.setSecret(secret),
    progress: line => core.debug(forTerminal(line))
  })
  const outcome = await check(options, surroundings)
  if (outcome.kind === 'wrong-usage') return stop(outcome.problems, exitCodes.wrongUsage)
  if (outcome.kind === 'cannot-run') return stop([outcome.problem], exitCodes.cannotRun)
  const { report, sourceLine } = outcome.value
  const style = { width: 120, colour: true, unicode: true }
  core.info(surroundings.redactor.redact(renderText(report, { style, sourceLine })))
  for (const { problem } of await publish(outcome.value, settings, surroundings))
    core.warning(forTerminal(problem))
  announce(report, settings, surroundings)
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

function announce(report: Report, { options, destinations }: Settings, { redactor }: Surroundings): void {
  if (destinations.annotations)
    for (const annotation of annotationsOf(report, folderOf(options.path)))
      annotate(annotation, text => redactor.redact(text))
  const count = (severity: string): number =>
    report.findings.filter(finding => finding.severity === severity).length
  core.setOutput('conclusion', report.conclusion)
  core.setOutput('errors', count('error'))
  core.setOutput('warnings', count('warning'))
  core.setOutput('notices', count('notice'))
  core.setOutput('images', report.images.length)
  core.setOutput('report', destinations.jsonFile ?? '')
  core.setOutput('sarif', destinations.sarifFile ?? '')
}

function annotate(annotation: Annotation, redact: (text: string) => string): void {
  const { severity, title, message, file, line, endLine, column, endColumn } = annotation
  const properties = {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(column === undefined ? {} : { startColumn: column }),
    ...(endColumn === undefined ? {} : { endColumn })
  }
  core[severity](redact(message), properties)
}

function stop(problems: readonly string[], code: number): number {
  for (const problem of problems) core.error(forTerminal(problem))
  return code
}

process.exitCode = await main()
