import { annotationsOf, type Annotation } from './annotations.ts'
import type { Report } from './report.ts'
import { forTerminal } from './untrusted/terminal.ts'
import { forWorkflowMessage, forWorkflowProperty } from './untrusted/workflow-command.ts'
import { findingCounts, headline } from './verdict.ts'

/** The report as workflow commands, one for each annotation, and one line with the verdict (`--format github`). */
export function renderGithub(report: Report, folder = '.'): string {
  const commands = annotationsOf(report, folder).map(commandOf)
  const verdict = `${report.conclusion}: ${forTerminal(headline(report))} (${findingCounts(report)})`
  return [...commands, verdict, ''].join('\n')
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
