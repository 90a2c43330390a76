import { rulesPage } from '../rules/links.ts'
import { isUntouched } from './headline.ts'
import { heaviestFirst } from './order.ts'
import { nextStep } from './next-step.ts'
import { failsOnBaseAlone } from './pull-request.ts'
import type { Report, SourceLine } from './report.ts'
import { nextLines, personLines, verdictLines } from './text.ts'
import { findingLines } from './text/finding.ts'
import { hanging } from './text/fix.ts'
import type { TerminalStyle } from './text/layout.ts'
import { accessTable, evidenceLines } from './text/table.ts'

/** What the log of a step shows behind the annotations. */
export interface StepLog {
  /** Folded parts: what a reader opens who wants to know more. */
  readonly groups: readonly { readonly title: string; readonly text: string }[]
  /** The table, the verdict and the next step: where the reader of a log ends. */
  readonly ending: string
}

/** The log of a step of GitHub Actions: details folded, the verdict and the next step last. */
export function stepLog(report: Report, sourceLine: SourceLine, style: TerminalStyle): StepLog {
  if (isUntouched(report)) return { groups: [], ending: verdictLines(report, style).join('\n') }
  const findings = heaviestFirst(report.findings).map(finding =>
    findingLines(finding, report, { style, sourceLine, detail: 'verbose' }).join('\n')
  )
  const groups = [
    { title: 'Every finding, with every way to fix it', text: findings.join('\n\n') },
    {
      title: 'What to send to whom',
      text: failsOnBaseAlone(report) ? '' : personLines(report, style).join('\n')
    },
    { title: 'Evidence: what was asked, what was answered', text: evidenceLines(report, style).join('\n') },
    {
      title: 'Not looked at',
      text: report.incomplete.flatMap(reason => hanging('- ', reason, style)).join('\n')
    }
  ].filter(({ text }) => text !== '')
  const ending = [accessTable(report, style), [...verdictLines(report, style), ...closing(report, style)]]
  return {
    groups,
    ending: ending
      .map(lines => lines.join('\n'))
      .filter(text => text !== '')
      .join('\n\n')
  }
}

function closing(report: Report, style: TerminalStyle): string[] {
  const next = nextStep(report)
  return next === null
    ? []
    : [...nextLines(next, style), ...hanging('  More about each rule: ', rulesPage, style)]
}
