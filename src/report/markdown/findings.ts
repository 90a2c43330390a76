import { severities, type Severity, type Span } from '../../model.ts'
import { rulePageUrl } from '../../rules/links.ts'
import { alsoAt } from '../also-at.ts'
import { viaOf, type MentionHolder } from '../mentions.ts'
import { heaviestFirst } from '../order.ts'
import type { Report, ReportedFinding } from '../report.ts'
import { inCodeSpan, linkTo } from '../untrusted/markdown.ts'
import { shorten } from '../untrusted/visible.ts'
import type { Section } from './fit.ts'
import { words } from './words.ts'

/** The address at which a line of a file is shown; `null` where there is none. */
export type FileLink = (file: string, line: number) => string | null

const titles: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', notice: 'Notices' }
const icons: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }
const importance: Readonly<Record<Severity, number>> = { error: 90, warning: 60, notice: 20 }
/** More of one severity are folded. */
const openFindings = 15

/** The findings, by severity; `note` is a line of ours under the title of a severity. */
export function findingSections(
  report: Pick<Report, 'findings'> & MentionHolder,
  fileLink: FileLink,
  note: (severity: Severity) => string = () => ''
): Section[] {
  return severities.flatMap(severity => {
    const findings = heaviestFirst(report.findings).filter(finding => finding.severity === severity)
    if (findings.length === 0) return []
    const title = `${icons[severity]} ${titles[severity]} (${findings.length})`
    const folded = severity === 'notice' || findings.length > openFindings
    const head = folded ? `<details><summary>${title}</summary>` : `### ${title}`
    const said = note(severity)
    return [
      {
        name: titles[severity].toLowerCase(),
        importance: importance[severity],
        head:
          said === ''
            ? head
            : `${head}

${said}`,
        blocks: findings.map(finding => findingText(report, finding, fileLink)),
        between: '\n\n' as const,
        tail: folded ? '\n\n</details>' : ''
      }
    ]
  })
}

function findingText(report: MentionHolder, finding: ReportedFinding, fileLink: FileLink): string {
  const rule = linkTo(finding.rule, rulePageUrl(finding.rule))
  const message = words(shorten(finding.message, 2_000))
  const place = finding.location === null ? '' : `${placeText(finding.location, fileLink)}: `
  const chain = viaOf(report, finding)
    .map(step => placeText(step, fileLink))
    .join(' → ')
  const also = alsoAt(finding, span => placeText(span, fileLink))
  const below = [chain === '' ? '' : `reached from ${chain}`, also ?? ''].filter(line => line !== '')
  return `- ${place}${message} (${rule})${below.map(line => `<br>${line}`).join('')}`
}

function placeText(span: Span, fileLink: FileLink): string {
  const text = inCodeSpan(`${span.file}:${span.line}`)
  const url = fileLink(span.file, span.line)
  return url === null ? text : linkTo(text, url)
}
