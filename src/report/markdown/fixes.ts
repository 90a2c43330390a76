import type { Fix } from '../../model.ts'
import { rulePageUrl } from '../../rules/links.ts'
import {
  type Action,
  byPerson,
  commandLines,
  forImages,
  type Step,
  type Task,
  unnamedImages
} from '../by-person.ts'
import type { Report } from '../report.ts'
import { finality, plural, withoutRepeat } from '../words.ts'
import { inCodeSpan, inFence, linkTo } from '../untrusted/markdown.ts'
import { shorten } from '../untrusted/visible.ts'
import type { Section } from './fit.ts'
import { words } from './table.ts'

const mostImages = 5
/** So many steps of one action are shown; GitHub shows no longer list well. */
const mostSteps = 100

/** What to send to each person, every task once, with the page to open, the commands and the texts; folded. */
export function personSections(report: Pick<Report, 'findings'>): Section[] {
  const persons = byPerson(report)
  if (report.findings.length < 2) return []
  const blocks = persons.map(({ who, tasks }) =>
    [`**${who.charAt(0).toUpperCase()}${who.slice(1)}**`, ...tasks.map(taskText)].join('\n\n')
  )
  if (blocks.length === 0) return []
  return [
    {
      name: 'persons',
      importance: 30,
      head: '<details><summary>What to send to whom</summary>',
      blocks,
      between: '\n\n',
      tail: '\n\n</details>'
    }
  ]
}

function taskText(task: Task, index: number): string {
  const mark = `${index + 1}. `
  const rules = task.rules.map(rule => linkTo(rule, rulePageUrl(rule))).join(', ')
  const [said, ...blocks] = actionParts(task)
  const more = task.more.map(action => {
    const [text = '', ...rest] = actionParts(action)
    return underMark('- ', [`${action.fix.relation}: ${text}`, ...rest])
  })
  return underMark(mark, [`${said ?? ''} (${rules})`, ...blocks, ...more])
}

/** What is to be done, and then the commands and texts. */
function actionParts({ fix, steps }: Action): string[] {
  const [first, ...alike] = steps
  const images = alike.length === 0 ? forImages(unnamedImages(first), inCodeSpan) : ''
  const samePage = alike.every(step => step.fix.url === fix.url)
  const { text, irreversible, url } = fix
  const said = fixText({ text, irreversible, ...(samePage && url !== undefined ? { url } : {}) })
  return [
    said + images,
    ...(alike.length === 0 ? fixBlocks(withoutRepeat(fix)) : severalBlocks(steps, samePage))
  ]
}

/** Blocks of Markdown as one entry of a list. */
function underMark(mark: string, blocks: readonly string[]): string {
  const indent = ' '.repeat(mark.length)
  return (mark + blocks.join('\n\n')).replaceAll('\n', `\n${indent}`).replace(/ +$/gm, '')
}

/** The images for which the same is to be done, each with its page, and the commands and texts of all; many are folded. */
function severalBlocks(steps: readonly Step[], samePage: boolean): string[] {
  const shown = steps.slice(0, mostSteps)
  const rest = steps.length - shown.length
  const fixes = shown.map(({ fix }) => fix)
  const commands = fixes.flatMap(({ command }) => command ?? [])
  const patches = fixes.flatMap(({ patch }) => patch ?? [])
  const title = `The same for each of ${plural(steps.length, 'image')}`
  const isFolded = steps.length > mostImages
  return [
    isFolded ? `<details><summary>${title}</summary>` : `${title}:`,
    [
      ...shown.map(step => stepText(step, samePage)),
      ...(rest > 0 ? [`- and ${rest} further, which the JSON report names`] : [])
    ].join('\n'),
    ...(commands.length === 0 ? [] : [inFence(commands.map(commandLines).join('\n'), 'sh')]),
    ...(patches.length === 0 ? [] : [inFence(joinedPatch(patches), '')]),
    ...(isFolded ? ['</details>'] : [])
  ]
}

function stepText({ fix, images }: Step, samePage: boolean): string {
  const name = images.length === 0 ? words(shorten(fix.text, 300)) : images.map(inCodeSpan).join(', ')
  return `- ${name}${fix.url === undefined || samePage ? '' : `: ${linkTo('open the page', fix.url)}`}`
}

/** What can be done in one line, with a mark where it cannot be undone, and a link to its page. */
export function fixText({ text, url, irreversible }: Pick<Fix, 'text' | 'url' | 'irreversible'>): string {
  const shown = words(shorten(text, 2_000)) + finality({ irreversible: irreversible === true })
  return url === undefined ? shown : `${shown} ${linkTo('Open the page', url)}.`
}

/** The commands and texts of a fix, each in a fence. */
export function fixBlocks({ command, patch }: Pick<Fix, 'command' | 'patch'>): string[] {
  return [
    ...(command === undefined ? [] : [inFence(commandLines(command), 'sh')]),
    ...(patch === undefined ? [] : [inFence(patch, '')])
  ]
}

/**
 * The patches of one action as one text to copy. JSON texts become one document; texts that begin with the same line,
 * the key of a list of the configuration file, share it; others follow each other.
 */
export function joinedPatch(patches: readonly string[]): string {
  const merged = mergedJson(patches)
  if (merged !== null) return merged
  const groups = new Map<string, string[]>()
  for (const patch of new Set(patches)) {
    const [first = '', ...rest] = patch.replace(/\n$/, '').split('\n')
    const isKey = /^[\w-]+:$/.test(first) && rest.length > 0
    const group = groups.get(isKey ? first : patch) ?? [isKey ? first : patch]
    groups.set(isKey ? first : patch, group)
    if (isKey) group.push(...rest)
  }
  return [...groups.values()].map(lines => lines.join('\n')).join('\n')
}

type Json = string | number | boolean | null | readonly Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json
}

/**
 * JSON objects as one that says what all of them say: members are merged, lists are united. `null` where a text is no
 * JSON object, or two of them contradict each other.
 */
export function mergedJson(texts: readonly string[]): string | null {
  const values = texts.map(parsed)
  const [first, ...rest] = values
  if (first === undefined || !values.every(isObject)) return null
  const merged = rest.reduce<Json | undefined>(
    (left, right) => (left === undefined || right === undefined ? undefined : merge(left, right)),
    first
  )
  return merged === undefined ? null : JSON.stringify(merged, null, 2)
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** What both say; `undefined` where they contradict each other. */
function merge(left: Json, right: Json): Json | undefined {
  if (isSame(left, right)) return left
  if (isList(left) && isList(right)) return right.reduce<readonly Json[]>(withElement, left)
  return isObject(left) && isObject(right) ? mergeMembers(left, right) : undefined
}

function mergeMembers(left: JsonObject, right: JsonObject): JsonObject | undefined {
  const members = new Map(Object.entries(left))
  for (const [key, value] of Object.entries(right)) {
    const known = members.get(key)
    const merged = known === undefined ? value : merge(known, value)
    if (merged === undefined) return undefined
    members.set(key, merged)
  }
  return Object.fromEntries(members)
}

/**
 * A list with one element more. Two objects become one only where a single list parts them: a policy that allows A on X
 * and one that allows A on Y are one that allows A on X and Y, while B on Y would not be.
 */
function withElement(list: readonly Json[], element: Json): readonly Json[] {
  if (list.some(one => isSame(one, element))) return list
  const at = list.findIndex(one => differInOneList(one, element))
  const merged = at === -1 ? undefined : merge(list[at] ?? null, element)
  return merged === undefined ? [...list, element] : list.with(at, merged)
}

function differInOneList(left: Json, right: Json): boolean {
  if (!isObject(left) || !isObject(right)) return false
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  const others = keys.filter(key => !isSame(left[key] ?? null, right[key] ?? null))
  return others.length === 1 && others.every(key => isList(left[key]) && isList(right[key]))
}

function isSame(left: Json, right: Json): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value)
}
