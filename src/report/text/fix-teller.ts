import type { Fix } from '../../model.ts'
import { paint, type TerminalStyle } from '../../terminal.ts'
import { placeText } from '../also-at.ts'
import { actionByFix, keyOf, type Action } from '../by-person.ts'
import type { Report, ReportedFinding } from '../report.ts'
import { shorten } from '../untrusted/visible.ts'
import { forTerminal } from '../untrusted/terminal.ts'
import { fixLines, hanging } from './fix.ts'

/** Prints the fixes of one finding after the other. */
export type FixTeller = (finding: ReportedFinding) => string[]

/**
 * Prints every action of a report in full once, and later only with which finding it stands. What a later image has of
 * its own is its page; commands and texts of all images stand together in the list at the end.
 */
export function fixTeller(report: Pick<Report, 'findings'>, style: TerminalStyle): FixTeller {
  const actionOf = actionByFix(report)
  const told = new Map<Action, ReportedFinding>()
  const steps = new Set<string>()
  return finding => {
    const places = finding.fixes.map(fix => placeOf(told, actionOf(fix)))
    const [first = null] = places
    const lines =
      first !== null && places.every(place => place === first)
        ? [...referTo(first, style), ...newPages(finding.fixes, steps, style)]
        : finding.fixes.flatMap((fix, index) => tell(fix, places[index] ?? null, steps, style))
    for (const fix of finding.fixes) {
      const action = actionOf(fix)
      if (action !== null && !told.has(action)) told.set(action, finding)
      steps.add(keyOf(fix))
    }
    return lines
  }
}

function placeOf(told: ReadonlyMap<Action, ReportedFinding>, action: Action | null): ReportedFinding | null {
  return action === null ? null : (told.get(action) ?? null)
}

function tell(
  fix: Fix,
  at: ReportedFinding | null,
  steps: ReadonlySet<string>,
  style: TerminalStyle
): string[] {
  if (at === null) return fixLines(fix, style)
  return [
    ...hanging(arrow(style), `${opening(fix.text)} (in full ${placeWords(at)}, above)`, style),
    ...newPages([fix], steps, style)
  ]
}

function referTo(at: ReportedFinding, style: TerminalStyle): string[] {
  return hanging(arrow(style), `As ${placeWords(at)}, above.`, style)
}

function arrow({ unicode }: TerminalStyle): string {
  return `  ${unicode ? '→' : '->'} `
}

function placeWords({ rule, location }: ReportedFinding): string {
  return location === null ? `for ${rule}` : `at ${placeText(location)}`
}

const longestOpening = 90

/** The first words of a text, enough to tell it by. */
function opening(text: string): string {
  return text.length <= longestOpening
    ? text
    : `${shorten(text, longestOpening).replace(/[\s,;:]*\S*…$/, '')} …`
}

function newPages(fixes: readonly Fix[], steps: ReadonlySet<string>, style: TerminalStyle): string[] {
  const pages = fixes.filter(fix => !steps.has(keyOf(fix))).flatMap(({ url }) => url ?? [])
  return [...new Set(pages)].map(url => `      ${paint(style, 'cyan', forTerminal(url))}`)
}
