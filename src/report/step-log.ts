import type { Evidence, Fix, Reason, Who } from '../model.ts'
import { rulesPage } from '../rules/links.ts'
import { isUntouched, nothingChecked } from './headline.ts'
import { heaviestFirst } from './order.ts'
import type { Report, ReportedFinding, ReportedImage, SourceLine } from './report.ts'
import { personLines, verdictLines } from './text.ts'
import { findingLines } from './text/finding.ts'
import { hanging } from './text/fix.ts'
import type { TerminalStyle } from './text/layout.ts'
import { accessTable, evidenceLines } from './text/table.ts'
import { finality } from './words.ts'

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
    { title: 'What to send to whom', text: personLines(report, style).join('\n') },
    { title: 'Evidence: what was asked, what was answered', text: evidenceLines(report, style).join('\n') },
    {
      title: 'Not looked at',
      text: report.incomplete.flatMap(reason => hanging('- ', reason, style)).join('\n')
    }
  ].filter(({ text }) => text !== '')
  const ending = [accessTable(report, style), [...verdictLines(report, style), ...nextLines(report, style)]]
  return {
    groups,
    ending: ending
      .map(lines => lines.join('\n'))
      .filter(text => text !== '')
      .join('\n\n')
  }
}

function nextLines(report: Report, style: TerminalStyle): string[] {
  const next = nextStep(report)
  if (next === null) return []
  const who = next.who === null || next.who === 'anyone with write access' ? '' : ` (${next.who})`
  return [
    ...hanging('  Next: ', next.text + who, style),
    ...(next.url === undefined ? [] : hanging('        ', next.url, style)),
    ...hanging('  More about each rule: ', rulesPage, style)
  ]
}

/** The first thing to do. Its texts hold names of the repository: escape them on output. */
export interface NextStep extends Pick<Fix, 'text' | 'url'> {
  /** `null`: whoever reads the report. */
  readonly who: Who | null
}

/**
 * What to do first, by the reason of the conclusion: the first fix of the heaviest finding, or how to get a proof that is
 * missing. `null` where there is nothing to do.
 */
export function nextStep(report: Report): NextStep | null {
  const { reason } = report
  if (nothingChecked(report)) return null
  if (reason.kind === 'missing-proof') return toProve(reason, report)
  const [heaviest] = heaviestFirst(report.findings)
  if (heaviest?.severity !== 'error' && nobodyAsked(report)) return toAsk
  if (heaviest === undefined) return null
  if (heaviest.severity === 'notice' && report.conclusion === 'pass') return null
  return toDo(heaviest)
}

function toDo({ fixes: [fix], message }: ReportedFinding): NextStep {
  if (fix === undefined) return { text: message, who: null }
  return { text: fix.text + finality(fix), ...(fix.url === undefined ? {} : { url: fix.url }), who: fix.who }
}

/** Whether no server was asked about any image, as with `offline`. */
function nobodyAsked({ images, requests, findings }: Report): boolean {
  return (
    images.length > 0 &&
    Object.keys(requests).length === 0 &&
    images.every(({ evidence }) => evidence.every(({ result }) => result === 'skipped')) &&
    !findings.some(({ rule }) => rule === 'codespaces-unavailable')
  )
}

const toAsk: NextStep = {
  text: 'Run the check without `offline`: it then asks the registries and GitHub who can pull each image.',
  who: 'anyone with write access'
}

/** A finding about one of the images says what its proof needs; what only a declaration says, no finding speaks of. */
function toProve({ images, declared }: Unproven, report: Report): NextStep | null {
  const unknown = new Set(images.filter(image => !declared.includes(image)))
  const telling = heaviestFirst(report.findings).find(
    ({ images: concerned, fixes }) => fixes.length > 0 && concerned.some(image => unknown.has(image))
  )
  if (telling !== undefined) return toDo(telling)
  const image = report.images.find(({ reference }) => reference === images[0])
  return image === undefined ? null : proofOf(image, declared.includes(image.reference), report)
}

type Unproven = Extract<Reason, { kind: 'missing-proof' }>

function proofOf(image: ReportedImage, isDeclared: boolean, report: Report): NextStep {
  const repository = report.repository ?? 'this repository'
  if (!isDeclared)
    return {
      text: `Look at the evidence on ${image.reference}: it says what was asked, and why no answer counts.`,
      who: null
    }
  const declares = (claim: Evidence['claim']): boolean =>
    image.evidence.some(evidence => evidence.claim === claim && evidence.result === 'allowed')
  return declares('declared-grant')
    ? {
        text: `Run the check inside a codespace of ${repository}, whose own token proves what is declared of ${image.reference}; or do without \`require-proof\`.`,
        who: 'anyone with write access'
      }
    : {
        text: `Give the check the three values of the secrets for ${image.registry} as environment variables of the same names, so that it pulls ${image.reference} with them; or do without \`require-proof\`.`,
        who: 'anyone with write access'
      }
}
