import type { Place } from '../../model.ts'
import type { Value } from '../types.ts'
import { limits } from './limits.ts'
import type { Stretch } from './source.ts'
import type { Lookup, UnknownPart, Variable } from './types.ts'

/** What an interpolation gives. Offsets are those of the template. */
export type Interpolation =
  | {
      readonly kind: 'text'
      readonly value: Value
      /** The value, an unknown part of it as it is written. */
      readonly text: string
      /** What was copied; a variable with its default counts as replaced, whichever of them gave the text. */
      readonly stretches: readonly Stretch[]
      /** The parts of `text` that are unknown. */
      readonly unknown: readonly UnknownPart[]
      /** Where the variables that were used are written. */
      readonly places: readonly Place[]
    }
  | { readonly kind: 'invalid'; readonly start: number; readonly end: number }
  | { readonly kind: 'too-large' }

/**
 * Replaces the variables of a text as compose does (compose-go `template`): `$$`, `$X`, `${X}`, `${X:-d}`,
 * `${X-d}`, `${X:?m}`, `${X?m}`, `${X:+a}`, `${X+a}`, with variables in `d` and `a`. A variable that no file
 * gives is unknown where it stands alone, never empty: the environment of a codespace may give it.
 * With an alternative, `${X:-d}` and `${X:+a}` alike, it counts as not set.
 */
export function interpolate(template: string, lookup: Lookup): Interpolation {
  const run: Run = {
    template,
    lookup,
    parts: [],
    length: 0,
    stretches: [],
    unknown: [],
    places: []
  }
  const stop = substitute(run, 0, template.length, 0)
  if (stop !== null) return stop
  const text = run.parts.join('')
  return {
    kind: 'text',
    value: valueOf(text, run.unknown),
    text,
    stretches: run.stretches,
    unknown: run.unknown,
    places: [...new Set(run.places)]
  }
}

const mostReasons = 10

/** The value of a text with unknown parts: known without any, or else unknown for their reasons. */
export function valueOf(text: string, unknown: readonly UnknownPart[]): Value {
  if (unknown.length === 0) return { kind: 'known', text }
  const reasons = new Set<string>()
  for (const { reason } of unknown) if (reasons.size < mostReasons) reasons.add(reason)
  return { kind: 'unknown', reason: [...reasons].join('; ') }
}

interface Run {
  readonly template: string
  readonly lookup: Lookup
  readonly parts: string[]
  length: number
  readonly stretches: Stretch[]
  readonly unknown: UnknownPart[]
  readonly places: Place[]
}

type Stop = Extract<Interpolation, { kind: 'invalid' | 'too-large' }>

function substitute(run: Run, start: number, end: number, depth: number): Stop | null {
  if (depth > limits.interpolationDepth) return { kind: 'too-large' }
  let position = start
  let line: Line = { end: start - 1, lastBrace: -1 }
  while (position < end) {
    const dollar = run.template.indexOf('$', position)
    if (dollar < 0 || dollar >= end) break
    copy(run, position, dollar, depth)
    if (line.end < dollar) line = lineAt(run.template, dollar, end)
    const next = variableAt(run, dollar, end, line)
    if (next.kind === 'invalid') return next
    const stop = next.kind === 'variable' ? evaluate(run, next, depth) : null
    if (stop !== null) return stop
    if (next.kind === 'dollar') copy(run, next.end - 1, next.end, depth)
    position = next.end
    if (run.length > limits.textLength) return { kind: 'too-large' }
  }
  copy(run, position, end, depth)
  return run.length > limits.textLength ? { kind: 'too-large' } : null
}

interface Line {
  readonly end: number
  readonly lastBrace: number
}

function lineAt(template: string, position: number, limit: number): Line {
  const newline = template.indexOf('\n', position)
  const end = newline < 0 || newline > limit ? limit : newline
  return { end, lastBrace: template.lastIndexOf('}', end - 1) }
}

interface VariableUse {
  readonly kind: 'variable'
  readonly start: number
  readonly end: number
  readonly name: string
  readonly operator: string
  readonly word: { readonly start: number; readonly end: number }
}

type Next =
  | VariableUse
  | { readonly kind: 'dollar'; readonly end: number }
  | { readonly kind: 'invalid'; readonly start: number; readonly end: number }

const nameHere = /[_a-z][_a-z0-9]*/iy
const operatorHere = /:?[-+?]/y

function variableAt(run: Run, dollar: number, end: number, line: Line): Next {
  const { template } = run
  const after = dollar + 1 < end ? template[dollar + 1] : ''
  if (after === '$') return { kind: 'dollar', end: dollar + 2 }
  const braced = after === '{'
  const start = dollar + (braced ? 2 : 1)
  const name = matchAt(nameHere, template, start, end)
  const nameEnd = start + name.length
  const none = { start: nameEnd, end: nameEnd }
  if (!braced) {
    if (name === '') return { kind: 'dollar', end: dollar + 1 }
    return { kind: 'variable', start: dollar, end: nameEnd, name, operator: '', word: none }
  }
  if (name !== '' && nameEnd < end && template[nameEnd] === '}') {
    return { kind: 'variable', start: dollar, end: nameEnd + 1, name, operator: '', word: none }
  }
  const operator = name === '' ? '' : matchAt(operatorHere, template, nameEnd, end)
  const wordStart = nameEnd + operator.length
  if (operator === '' || line.lastBrace < wordStart) return { kind: 'invalid', start: dollar, end: line.end }
  const closing = closingBrace(template, dollar, line.lastBrace)
  const word = { start: wordStart, end: closing }
  return { kind: 'variable', start: dollar, end: closing + 1, name, operator, word }
}

function matchAt(pattern: RegExp, template: string, start: number, end: number): string {
  pattern.lastIndex = start
  return (pattern.exec(template)?.[0] ?? '').slice(0, Math.max(0, end - start))
}

/** compose-go skips the character after each opening brace, and takes the line's last brace where none fits. */
function closingBrace(template: string, start: number, last: number): number {
  let open = 0
  for (let index = start; index <= last; index += 1) {
    if (template[index] === '}') {
      open -= 1
      if (open === 0) return index
    } else if (template[index] === '{') {
      open += 1
      index += 1
    }
  }
  return last
}

function evaluate(run: Run, use: VariableUse, depth: number): Stop | null {
  const variable = run.lookup(use.name)
  const word = (): Stop | null => substitute(run, use.word.start, use.word.end, depth + 1)
  const soft = use.operator.startsWith(':')
  const known = variable?.value.kind === 'known' ? variable.value.text : null
  const sign = use.operator.slice(-1)
  if (sign === '-' && (variable === null || (soft && known === ''))) return word()
  if (sign === '+' && variable !== null && (!soft || (known !== null && known !== ''))) return word()
  if (sign === '+' && (variable === null || known !== null)) return null
  if (sign === '?' && soft && known === '') {
    leaveUnknown(run, use, `the variable ${use.name} is required and its value is empty`, depth)
    return null
  }
  if (variable === null) leaveUnknown(run, use, missing(run, use), depth)
  else if (variable.value.kind === 'unknown') leaveUnknown(run, use, variable.value.reason, depth)
  else insert(run, variable, variable.value.text)
  return null
}

function missing(run: Run, use: VariableUse): string {
  const reason = `no file of the repository sets the variable ${use.name}`
  if (use.operator.endsWith('?')) {
    const message = run.template.slice(use.word.start, Math.min(use.word.end, use.word.start + 200))
    return message === '' ? `${reason}, which is required` : `${reason}, which is required (${message})`
  }
  return use.operator === '' ? `${reason}, and it has no default` : reason
}

function copy(run: Run, start: number, end: number, depth: number): void {
  if (end <= start) return
  if (depth === 0) run.stretches.push({ at: run.length, from: start, length: end - start })
  run.parts.push(run.template.slice(start, end))
  run.length += end - start
}

function insert(run: Run, variable: Variable, text: string): void {
  run.parts.push(text)
  run.length += text.length
  run.places.push(...variable.places)
}

function leaveUnknown(run: Run, use: VariableUse, reason: string, depth: number): void {
  run.unknown.push({ start: run.length, end: run.length + (use.end - use.start), reason })
  copy(run, use.start, use.end, depth)
}
