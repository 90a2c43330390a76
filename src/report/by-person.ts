import type { Fix, Severity, Who } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { heaviestFirst } from './order.ts'
import type { Report, ReportedFinding } from './report.ts'

/** One thing to carry out, once, however many findings it fixes. */
export interface Step {
  readonly fix: Fix
  /** The images that it is about, in full form. */
  readonly images: readonly string[]
}

/** What is to be done in the same words, on another page or with another command for each image. */
export interface Action {
  /** The first one; its text stands for all. */
  readonly fix: Fix
  readonly steps: readonly [Step, ...Step[]]
  /** That of the heaviest finding that it fixes. */
  readonly severity: Severity
  readonly rules: readonly RuleId[]
  /** The images of all steps. */
  readonly images: readonly string[]
}

/** What one kind of person can do, heaviest first. */
export interface PersonActions {
  readonly who: Who
  readonly actions: readonly Action[]
}

interface Collected {
  readonly severity: Severity
  readonly rules: Set<RuleId>
  readonly steps: Map<string, { readonly fix: Fix; readonly images: Set<string> }>
}

/** Groups the fixes of a report by who can do them; the person with the heaviest finding comes first. */
export function byPerson(report: Pick<Report, 'findings'>): PersonActions[] {
  const persons = new Map<Who, Action[]>()
  for (const action of actionsOf(report)) {
    const actions = persons.get(action.fix.who)
    if (actions === undefined) persons.set(action.fix.who, [action])
    else actions.push(action)
  }
  return [...persons].map(([who, actions]) => ({ who, actions }))
}

/** Every action of a report once, heaviest first; those that differ in the image alone are one. */
export function actionsOf(report: Pick<Report, 'findings'>): Action[] {
  const collected = new Map<string, Collected>()
  for (const finding of heaviestFirst(report.findings)) {
    for (const fix of finding.fixes) collect(collected, finding, fix)
  }
  return [...collected.values()].flatMap(({ severity, rules, steps }) => {
    const [first, ...rest] = [...steps.values()].map(step => ({ fix: step.fix, images: [...step.images] }))
    if (first === undefined) return []
    const images = [...new Set([first, ...rest].flatMap(step => step.images))]
    return [{ fix: first.fix, steps: [first, ...rest], severity, rules: [...rules], images }]
  })
}

function collect(collected: Map<string, Collected>, finding: ReportedFinding, fix: Fix): void {
  const alike = JSON.stringify([fix.who, withoutImage(fix.text, finding.image)])
  const action: Collected = collected.get(alike) ?? {
    severity: finding.severity,
    rules: new Set(),
    steps: new Map()
  }
  collected.set(alike, action)
  action.rules.add(finding.rule)
  const same = keyOf(fix)
  const step = action.steps.get(same) ?? { fix, images: new Set<string>() }
  action.steps.set(same, step)
  if (finding.image !== null) step.images.add(finding.image)
}

/** The images of a step that its text does not name. */
export function unnamedImages({ fix, images }: Step): readonly string[] {
  return images.filter(image => withoutImage(fix.text, image) === fix.text)
}

const mostImages = 5

/** For which images something is to be done, as a sentence after what is to be done; empty where there are none. */
export function forImages(images: readonly string[], shown: (image: string) => string): string {
  if (images.length === 0) return ''
  const named = images.slice(0, mostImages).map(shown)
  const further = images.length - named.length
  return ` For ${named.join(', ')}${further > 0 ? ` and ${further} further` : ''}.`
}

/** What makes two fixes the same thing to carry out. */
function keyOf({ who, text, url, command, patch }: Fix): string {
  return JSON.stringify([who, text, url, command, patch])
}

/** A text with a mark in place of the image's reference and of its name without tag or digest. */
function withoutImage(text: string, image: string | null): string {
  if (image === null || image === '') return text
  const name = image.replace(/@.*$/, '').replace(/:[^/]*$/, '')
  const parts = text.replaceAll(image, '\u0000')
  return name === '' ? parts : parts.replaceAll(name, '\u0001')
}

/**
 * A command on several lines that a shell still runs as one: commands that are joined by `&&` stand below each other.
 * Pasted apart, the second would be taken for the value that the first asks for.
 */
export function commandLines(command: string): string {
  return command.replaceAll(' && ', ' &&\n  ')
}
