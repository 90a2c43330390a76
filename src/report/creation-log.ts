import type { CreationLog, LogReading } from '../creation-log/read.ts'
import { unnamedAt } from '../creation-log/image.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { rulePageUrl } from '../rules/links.ts'
import type { Rules } from '../rules/load-rules.ts'
import type { LogFix, LogImage } from '../rules/rule.ts'
import type { Rule } from '../rules/rule.ts'
import { columns, link, paint, proseColumns, wrap, type TerminalStyle } from './text/layout.ts'
import { hanging, toDo } from './text/fix.ts'
import { cut } from './text/fix.ts'

/** For what `explain --log` prints. */
export interface LogRendering {
  /** What was read: a path, or words for it. */
  readonly name: string
  readonly rules: Rules
  readonly style: TerminalStyle
}

/** What `explain --log` prints: each image that failed with the likeliest cause, what to do first, and what else it may be. */
export function renderCreationLog(log: CreationLog, rendering: LogRendering): string {
  const { style } = rendering
  const causes = log.readings.filter(({ rules }) => rules.length > 0)
  const blocks = causes.length > 0 ? grouped(causes).map(group => causeLines(group, rendering)) : []
  const failures = causes.length > 0 ? [] : log.readings.slice(0, mostFailures)
  return [
    ...hanging('', opening(log, causes.length, rendering.name), style),
    ...(log.cut ? hanging('', `The log is longer: only the first ${log.lines} lines were read.`, style) : []),
    ...failures.flatMap(({ line, text }) => ['', ...quotedLine(line, text, style)]),
    ...blocks.flatMap(lines => ['', ...lines]),
    '',
    ...hanging('', causes.length > 0 ? whatNext : nothingKnown, style),
    ''
  ].join('\n')
}

function opening({ lines }: CreationLog, causes: number, name: string): string {
  if (lines === 0) return `Read ${name}: it is empty.`
  const counted = causes === 1 ? '1 line points' : `${causes} lines point`
  return causes === 0
    ? `Read ${name}: no line tells why an image could not be pulled.`
    : `Read ${name}: ${counted} to an image.`
}

const whatNext =
  'To know which one it is, run `codespaces-preflight check` in the repository; `explain <rule>` prints the page of a rule.'
const nothingKnown =
  'Not every recovery container comes from an image: look for the first line that begins with "Error" or "ERROR". To see whether each image can be pulled, run `codespaces-preflight check` in the repository.'

/** So many lines that only mark a failure are shown where no line states a cause. */
const mostFailures = 3

/** The lines that say the same of one image. */
interface Group {
  readonly first: LogReading
  readonly more: readonly number[]
}

/** Programs say one failure several times over: the first line stands for all with the same image and likeliest rule. */
function grouped(readings: readonly LogReading[]): readonly Group[] {
  const groups = new Map<string, LogReading[]>()
  for (const reading of readings) {
    const key = keyOf(reading)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [reading])
    else group.push(reading)
  }
  return [...groups.values()].flatMap(group => {
    const first = group.find(({ follows }) => !follows) ?? group[0]
    if (first === undefined) return []
    return [{ first, more: group.flatMap(({ line }) => (line === first.line ? [] : [line])) }]
  })
}

/** An outage is one of its registry, whatever images it hits. */
function keyOf({ rules, host, image, text }: LogReading): string {
  const subject = rules[0] === 'registry-unreachable' ? host : (image?.name ?? null)
  return `${subject ?? text} ${rules[0] ?? ''}`
}

function causeLines({ first, more }: Group, { rules, style }: LogRendering): string[] {
  const image = first.image ?? unnamedAt(first.host)
  const line = first.text.toLowerCase()
  const [likeliest, ...others] = first.rules
  if (likeliest === undefined) return []
  const rule = rules[likeliest]
  const apart = others.flatMap(other => rules[other].inLog?.apart?.(image) ?? []).slice(0, mostApart)
  return [
    ...quotedLine(first.line, first.text, style),
    ...hanging('  ', cause(rule, image, line), style),
    ...fixLines(rule, image, line, style),
    ...apart.flatMap(words => hanging('  ', words, style)),
    ...wrap(`(${named(likeliest, others, style)})${again(more)}`, proseColumns(style) - 2).map(
      words => `  ${words}`
    )
  ]
}

/** So many ways to tell other causes apart are printed, and so many of their rules named. */
const mostApart = 3
const mostNamed = 5
const mostAgain = 5

function quotedLine(line: number, text: string, style: TerminalStyle): string[] {
  const [first = '', ...rest] = wrap(`line ${line}: ${cut(text, longestQuote, style)}`, columns(style) - 2)
  return [first, ...rest.map(more => `  ${more}`)].map(words => paint(style, 'bold', words))
}

const longestQuote = 600

function cause(rule: Rule, image: LogImage, line: string): string {
  const words = rule.inLog?.cause?.(image, line)
  return words === undefined || words.startsWith('the ') ? capital(words ?? `${rule.title}.`) : words
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function fixLines(rule: Rule, image: LogImage, line: string, style: TerminalStyle): string[] {
  const fix: LogFix = rule.inLog?.fix?.(image, line) ?? { text: rule.fix.text }
  return [
    ...hanging('  Fix: ', `${fix.text} (${fix.who ?? rule.who[0] ?? ''})`, style),
    ...toDo(fix, '       ', style)
  ]
}

function named(likeliest: RuleId, others: readonly RuleId[], style: TerminalStyle): string {
  const linked = (rule: RuleId): string => link(style, rule, rulePageUrl(rule))
  if (others.length === 0) return linked(likeliest)
  const rest = others.length - mostNamed
  return `${linked(likeliest)}; or ${others.slice(0, mostNamed).map(linked).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function again(lines: readonly number[]): string {
  if (lines.length === 0) return ''
  const shown = lines.slice(0, mostAgain).join(', ')
  const rest = lines.length - mostAgain
  return ` Again in line${lines.length > 1 ? 's' : ''} ${shown}${rest > 0 ? ` and ${rest} more` : ''}.`
}
