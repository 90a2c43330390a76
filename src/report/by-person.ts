import type { Fix, RelatedFix, Who } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { heaviestFirst } from './order.ts'
import type { Report, ReportedFinding } from './report.ts'

/** One thing to carry out, once, however many findings it fixes. */
export interface Step {
  readonly fix: RelatedFix
  /** The images that it is about, in full form. */
  readonly images: readonly string[]
}

/** What is to be done in the same words, on another page or with another command for each image. */
export interface Action {
  /** The first one; its text stands for all. */
  readonly fix: RelatedFix
  readonly steps: readonly [Step, ...Step[]]
}

/** What one person does in the way that is recommended, for one cause or for several that need the same. */
export interface Task extends Action {
  /** What the same person does besides (`and`), then what they may do instead (`or`); what cannot be undone is last. */
  readonly more: readonly Action[]
  readonly rules: readonly RuleId[]
}

/** What one kind of person can do, heaviest first. */
export interface PersonTasks {
  readonly who: Who
  readonly tasks: readonly Task[]
}

/** The steps of an action by what makes them the same. */
type Steps = Map<string, { readonly fix: RelatedFix; readonly images: Set<string> }>

interface Collected {
  readonly rules: Set<RuleId>
  readonly steps: Steps
  readonly more: Map<string, Steps>
}

/**
 * Groups the fixes of a report by who can carry them out; the person with the heaviest finding comes first. Of every
 * cause it is the first way alone, so that nothing is done twice over; other ways stand below it where they are the same
 * person's.
 */
export function byPerson(report: Pick<Report, 'findings'>): PersonTasks[] {
  const persons = new Map<Who, Task[]>()
  for (const task of tasksOf(report)) {
    const tasks = persons.get(task.fix.who)
    if (tasks === undefined) persons.set(task.fix.who, [task])
    else tasks.push(task)
  }
  return [...persons].map(([who, tasks]) => ({ who, tasks }))
}

/** Every task of a report once, heaviest first; those that differ in the image alone are one. */
export function tasksOf({ findings }: Pick<Report, 'findings'>): Task[] {
  const collected = new Map<string, Collected>()
  for (const finding of heaviestFirst(findings)) collect(collected, finding)
  const leading = new Set([...collected.values()].flatMap(({ steps }) => [...steps.keys()]))
  return [...collected.values()].flatMap(({ rules, steps, more }) => {
    const others = [...more.values()].flatMap(other => actionOf(other, key => !leading.has(key)))
    return actionOf(steps).map(action => ({ ...action, more: finalLast(others), rules: [...rules] }))
  })
}

function collect(collected: Map<string, Collected>, finding: ReportedFinding): void {
  const [best = [], ...others] = waysOf(finding.fixes)
  for (const who of new Set(best.map(fix => fix.who))) {
    const [lead, ...besides] = best.filter(fix => fix.who === who)
    if (lead === undefined) continue
    const instead = lead.relation === 'first' ? others.flat().filter(fix => fix.who === who) : []
    const key = alikeKey(lead, finding)
    const task: Collected = collected.get(key) ?? { rules: new Set(), steps: noSteps(), more: new Map() }
    collected.set(key, task)
    task.rules.add(finding.rule)
    addStep(task.steps, lead, finding)
    for (const fix of [...besides, ...instead]) {
      const steps = task.more.get(alikeKey(fix, finding)) ?? noSteps()
      task.more.set(alikeKey(fix, finding), steps)
      addStep(steps, fix, finding)
    }
  }
}

function noSteps(): Steps {
  return new Map()
}

/** The fixes of a finding as ways, each with what it needs besides; the first is the one that is recommended. */
export function waysOf(fixes: readonly RelatedFix[]): readonly (readonly RelatedFix[])[] {
  const ways: RelatedFix[][] = []
  for (const fix of fixes) {
    const last = ways.at(-1)
    if (fix.relation === 'and' && last !== undefined) last.push(fix)
    else ways.push([fix])
  }
  return ways
}

/** The same words for the same person, whatever the image. */
function alikeKey({ who, text }: Fix, { image }: ReportedFinding): string {
  return JSON.stringify([who, withoutImage(text, image)])
}

function addStep(steps: Steps, fix: RelatedFix, { image }: ReportedFinding): void {
  const step = steps.get(keyOf(fix)) ?? { fix, images: new Set<string>() }
  steps.set(keyOf(fix), step)
  if (image !== null) step.images.add(image)
}

function actionOf(steps: Steps, counts: (key: string) => boolean = () => true): Action[] {
  const [first, ...rest] = [...steps].flatMap(([key, { fix, images }]) =>
    counts(key) ? [{ fix, images: [...images] }] : []
  )
  return first === undefined ? [] : [{ fix: first.fix, steps: [first, ...rest] }]
}

function finalLast(actions: readonly Action[]): Action[] {
  const isFinal = ({ fix }: Action): boolean => fix.irreversible
  return [...actions.filter(action => !isFinal(action)), ...actions.filter(isFinal)]
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
export function keyOf({ who, text, url, command, patch }: Fix): string {
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
