import type { RuleId } from '../rules/catalogue.ts'
import { catalogue } from '../rules/catalogue.ts'
import type { LogReading } from '../creation-log/read.ts'
import { columns, pad, paint, wrap, type TerminalStyle } from '../terminal.ts'
import { hanging } from './text/fix.ts'
import { forTerminal } from './untrusted/terminal.ts'

/** What `explain --log` prints: each telling line of the log with the rules that it points to. */
export function renderCreationLog(readings: readonly LogReading[], style: TerminalStyle): string {
  if (readings.length === 0) return [...wrap(nothing, columns(style)), ''].join('\n')
  const found = readings.flatMap(reading => [...readingLines(reading, style), ''])
  const causes = readings.some(reading => reading.rules.length > 0)
  const last = causes
    ? 'codespaces-preflight explain <rule> says what to do about each.'
    : 'No line tells a cause that this check knows: not every recovery container comes from an image.'
  return [...found, ...wrap(last, columns(style)), ''].join('\n')
}

const nothing =
  'No line of this log points to an image that could not be pulled. Not every recovery container comes from an image: look for the first line that begins with "Error".'

function readingLines(reading: LogReading, style: TerminalStyle): string[] {
  const text = wrap(forTerminal(reading.text), columns(style) - 4)
  const shown = text.map(line => `    ${line}`)
  return [paint(style, 'bold', `line ${reading.line}`), ...shown, ...ruleLines(reading.rules, style)]
}

function ruleLines(rules: readonly RuleId[], style: TerminalStyle): string[] {
  const arrow = style.unicode ? '→' : '->'
  const mark = `  ${arrow} `
  if (rules.length === 0) return hanging(mark, 'marks the failure; the lines around it tell the cause', style)
  const likely = rules.slice(0, mostLikely)
  const further = rules.slice(mostLikely)
  const longest = Math.max(...likely.map(rule => rule.length))
  const indent = mark.length + longest + 2
  const lines = likely.flatMap(rule => {
    const [first = '', ...rest] = wrap(catalogue[rule].title, Math.max(20, columns(style) - indent))
    const name = paint(style, 'cyan', pad(rule, longest))
    return [`${mark}${name}  ${first}`, ...rest.map(line => ' '.repeat(indent) + line)]
  })
  const also = further.length === 0 ? [] : hanging('    ', `also possible: ${further.join(', ')}`, style)
  return [...lines, ...also]
}

/** So many rules stand with their titles; a line rarely tells more causes apart than a reader looks into. */
const mostLikely = 3
