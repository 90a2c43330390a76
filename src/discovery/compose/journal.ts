import type { Severity, Span } from '../../model.ts'
import type { RuleId } from '../../rules/catalogue.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import { limits } from './limits.ts'

/** What is noted while a compose project is read; the same finding at the same place, and the same bound, is kept once. */
export interface Journal {
  /** Of the rule's own severity unless another is given. */
  find(rule: RuleId, location: Span, message: string, severity?: Severity): void
  /** A bound that was met: `what` is a sentence, for the finding and for the list of what was not looked at. */
  limit(location: Span, what: string): void
  /** Something that was not looked at, as a sentence. */
  leftOut(what: string): void
  /** A file that was looked for by name, there or not. */
  read(path: string): void
  /** Takes over all that another journal has noted. */
  take(other: Journal): void
  readonly findings: readonly Finding[]
  readonly incomplete: readonly string[]
  readonly filesRead: readonly string[]
}

/** A journal that goes on from an earlier one, which stays as it is, or begins empty. */
export function createJournal(earlier?: Journal): Journal {
  const findings = new Map(earlier?.findings.map(one => [keyOf(one), one]))
  const incomplete = new Set(earlier?.incomplete)
  const filesRead = new Set(earlier?.filesRead)
  const limit = (location: Span | null, what: string): void => {
    if (incomplete.has(what)) return
    incomplete.add(what)
    const found = finding('limit-reached', { location, message: what })
    findings.set(keyOf(found), found)
  }
  const keep = (found: Finding): void => {
    const key = keyOf(found)
    if (findings.has(key)) return
    if (findings.size < limits.findings) findings.set(key, found)
    else {
      const what = `More than ${limits.findings} things are wrong with the compose project; the rest is not listed.`
      limit(found.location, what)
    }
  }
  const find: Journal['find'] = (rule, location, message, severity) => {
    keep(finding(rule, { location, message, ...(severity && { severity }) }))
  }
  return {
    find,
    limit,
    leftOut: what => void incomplete.add(what),
    read: path => void filesRead.add(path),
    take: other => {
      for (const one of other.findings) keep(one)
      for (const what of other.incomplete) incomplete.add(what)
      for (const path of other.filesRead) filesRead.add(path)
    },
    get findings() {
      return [...findings.values()]
    },
    get incomplete() {
      return [...incomplete]
    },
    get filesRead() {
      return [...filesRead]
    }
  }
}

function keyOf({ rule, location, message }: Finding): string {
  return JSON.stringify([rule, location?.file, location?.line, location?.column, message])
}
