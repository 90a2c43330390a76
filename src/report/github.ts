import { annotationsOf, type Annotation } from './annotations.ts'
import { belowHeadline, headline, isUntouched } from './headline.ts'
import { aboutPullRequest } from './pull-request.ts'
import type { Report } from './report.ts'
import { forTerminal } from './untrusted/terminal.ts'
import { forWorkflowMessage, forWorkflowProperty } from './untrusted/terminal.ts'
import { findingCounts } from './words.ts'

/** The report as workflow commands, one for each annotation, and the verdict behind them (`--format github`). */
export function renderGithub(report: Report, folder: string | null = '.'): string {
  const commands = annotationCommands(report, folder)
  const counts = isUntouched(report) ? '' : ` (${findingCounts(report)})`
  const verdict = `${report.conclusion}: ${forTerminal(headline(report))}${counts}`
  const below = [aboutPullRequest(report).join(' '), ...belowHeadline(report)]
    .filter(sentence => sentence !== '')
    .map(sentence => `  ${forTerminal(sentence)}`)
  return [...commands, verdict, ...below, ''].join('\n')
}

/** The findings of a report as workflow commands, a line each. */
export function annotationCommands(report: Pick<Report, 'findings'>, folder: string | null): string[] {
  return annotationsOf(report, folder).map(commandOf)
}

function commandOf(annotation: Annotation): string {
  const properties = [
    property('file', annotation.file),
    property('line', annotation.line),
    property('endLine', annotation.endLine),
    property('col', annotation.column),
    property('endColumn', annotation.endColumn),
    property('title', annotation.title)
  ]
  return `::${annotation.severity} ${properties.flat().join(',')}::${forWorkflowMessage(annotation.message)}`
}

function property(name: string, value: string | number | undefined): string[] {
  return value === undefined ? [] : [`${name}=${forWorkflowProperty(String(value))}`]
}
