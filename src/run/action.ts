import type * as actionsCore from '@actions/core'
import { join } from 'node:path'
import type { Redactor } from '../credentials/secrets/redactor.ts'
import type { Variables } from '../model.ts'
import { annotationsOf, fileInCheckout, type Annotation } from '../report/annotations.ts'
import type { Report } from '../report/report.ts'
import { forTerminal } from '../report/untrusted/terminal.ts'
import type { CrashReport } from './crash.ts'
import { folderInRun } from './identity.ts'
import { inputNames, type InputTexts, type Settings } from './inputs.ts'
import type { UsageProblem } from './outcome.ts'
import type { CheckEntrance, CheckShown } from './run-check.ts'

/** The part of `@actions/core` that the action uses. */
export type Core = Pick<
  typeof actionsCore,
  | 'debug'
  | 'endGroup'
  | 'error'
  | 'getInput'
  | 'info'
  | 'notice'
  | 'setOutput'
  | 'setSecret'
  | 'startGroup'
  | 'warning'
>

/** Where the action runs. */
export interface ActionProcess {
  readonly core: Core
  readonly variables: Variables
  readonly workingFolder: string
  readonly redactor: Redactor
}

/** The texts of the action's inputs. The JSON report is always written: a later step finds it at the output `report`. */
export function actionInputs({ core, variables }: Omit<ActionProcess, 'redactor'>): InputTexts {
  const texts = Object.fromEntries(inputNames.map(name => [name, core.getInput(name)])) as InputTexts
  return {
    ...texts,
    repository: texts.repository || variables['GITHUB_REPOSITORY'] || '',
    'json-file': texts['json-file'] || join(variables['RUNNER_TEMP'] ?? '.', 'codespaces-preflight.json')
  }
}

/** The action: problems and warnings as annotations, the report as annotations, outputs and groups of the log. */
export function actionEntrance({ core, variables, workingFolder, redactor }: ActionProcess): CheckEntrance {
  return {
    variables,
    workingFolder,
    redactor,
    tokens: {
      token: core.getInput('token') || null,
      secretsToken: core.getInput('secrets-token') || null,
      packagesToken: core.getInput('packages-token') || null
    },
    progress: {
      begin: images => core.debug(`asking about ${images} images`),
      answered: image => core.debug(forTerminal(image))
    },
    inferRepository: () => Promise.resolve(null),
    requiresFiles: false,
    warn: sentence => core.warning(forTerminal(sentence)),
    refuse: (problems, folder) => refuse(problems, folder, core),
    show: (shown, settings, context) => show(shown, settings, folderInRun(context), core)
  }
}

/** A crash of the action is an error of the step; the stack trace is shown in its log. */
export function actionCrash({
  core,
  variables,
  redactor
}: Omit<ActionProcess, 'workingFolder'>): CrashReport {
  return {
    variables,
    redactor,
    say: sentence => core.error(forTerminal(sentence)),
    showTrace: line => core.info(forTerminal(line))
  }
}

async function show(shown: CheckShown, settings: Settings, folder: string | null, core: Core): Promise<void> {
  const { report, written, unpublished, notes, sourceLine } = shown
  const { stepLog } = await import('../report/step-log.ts')
  if (settings.destinations.annotations)
    for (const annotation of annotationsOf(report, folder)) annotate(annotation, core)
  setOutputs(report, settings, written, core)
  for (const { problem } of unpublished) core.warning(forTerminal(problem))
  for (const note of notes) core.info(forTerminal(note))
  const { groups, ending } = stepLog(report, sourceLine, { width: 120, colour: true, unicode: true })
  for (const { title, text } of groups) {
    core.startGroup(title)
    core.info(text)
    core.endGroup()
  }
  core.info(ending)
}

function annotate(annotation: Annotation, core: Core): void {
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

function setOutputs(
  report: Report,
  { destinations }: Settings,
  written: readonly string[],
  { setOutput }: Core
): void {
  const count = (severity: string): number =>
    report.findings.filter(finding => finding.severity === severity).length
  const path = (file: string | null): string => (file !== null && written.includes(file) ? file : '')
  setOutput('conclusion', report.conclusion)
  setOutput('errors', count('error'))
  setOutput('warnings', count('warning'))
  setOutput('notices', count('notice'))
  setOutput('images', report.images.length)
  setOutput('report', path(destinations.jsonFile))
  setOutput('sarif', path(destinations.sarifFile))
}

/** Annotates each problem at its line; the outputs tell a later step that the check failed, and with how many errors. */
function refuse(problems: readonly UsageProblem[], folder: string | null, core: Core): void {
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
    core.error(forTerminal(text), properties)
  }
  core.setOutput('conclusion', 'fail')
  core.setOutput('errors', problems.length)
}
