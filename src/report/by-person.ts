import type { Fix, Severity, Who } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { heaviestFirst } from './order.ts'
import type { Report } from './report.ts'

/** One action, once, however many findings it mends. */
export interface Action {
  readonly fix: Fix
  /** That of the heaviest finding that it mends. */
  readonly severity: Severity
  readonly rules: readonly RuleId[]
  /** The images that it is about, in full form. */
  readonly images: readonly string[]
}

/** What one kind of person can do, heaviest first. */
export interface PersonActions {
  readonly who: Who
  readonly actions: readonly Action[]
}

interface Collected {
  readonly fix: Fix
  severity: Severity
  readonly rules: Set<RuleId>
  readonly images: Set<string>
}

/** Groups the fixes of a report by who can do them; the person with the heaviest finding comes first. */
export function byPerson(report: Pick<Report, 'findings'>): PersonActions[] {
  const persons = new Map<Who, Action[]>()
  for (const action of actionsOf(report)) {
    const actions = persons.get(action.fix.who) ?? []
    persons.set(action.fix.who, [...actions, action])
  }
  return [...persons].map(([who, actions]) => ({ who, actions }))
}

/** Every action of a report once, heaviest first. */
export function actionsOf(report: Pick<Report, 'findings'>): Action[] {
  const collected = new Map<string, Collected>()
  for (const finding of heaviestFirst(report.findings)) {
    for (const fix of finding.fixes) {
      const key = JSON.stringify([fix.who, fix.text, fix.url, fix.command, fix.patch])
      const entry = collected.get(key) ?? newEntry(fix, finding.severity)
      collected.set(key, entry)
      entry.rules.add(finding.rule)
      if (finding.image !== null) entry.images.add(finding.image)
    }
  }
  return [...collected.values()].map(({ fix, severity, rules, images }) => ({
    fix,
    severity,
    rules: [...rules],
    images: [...images]
  }))
}

function newEntry(fix: Fix, severity: Severity): Collected {
  return { fix, severity, rules: new Set(), images: new Set() }
}

/** The first thing to do: an action for the heaviest finding that has one; `null` where there is nothing to do. */
export function nextAction(report: Pick<Report, 'findings'>): Action | null {
  return actionsOf(report)[0] ?? null
}
