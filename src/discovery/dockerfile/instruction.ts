import type { LogicalLine } from './logical-line.ts'
import { dropSpaces, isSeparatorAt, isSpaceAt, skipSpaces } from './white-space.ts'

/** A flag before the arguments, `--name=value`, quotes and escapes taken away. */
export interface Flag {
  readonly name: string
  /** `null`: there is no equals sign. */
  readonly value: string | null
  /** For each unit of the value, its index in the logical line. */
  readonly indices: readonly number[]
  /** Where it begins and ends in the logical line, as it is written. */
  readonly from: number
  readonly to: number
}

/** An instruction: its keyword, its flags, and where its arguments stand in the logical line. */
export interface Instruction {
  readonly line: LogicalLine
  /** In lower case. */
  readonly keyword: string
  /** Where the keyword begins and ends in the logical line. */
  readonly from: number
  readonly keywordEnd: number
  readonly flags: readonly Flag[]
  readonly argumentsFrom: number
  readonly argumentsTo: number
}

/** Splits a stretch of a logical line into keyword, flags and arguments (BuildKit `parser/split_command.go`). */
export function splitInstruction(line: LogicalLine, from: number, to: number, escape: string): Instruction {
  const start = skipSpaces(line.text, from, to)
  const end = dropSpaces(line.text, start, to)
  let keywordEnd = start
  while (keywordEnd < end && !isSeparatorAt(line.text, keywordEnd)) keywordEnd++
  const { flags, rest } = readFlags(line.text, keywordEnd, end, escape)
  const argumentsFrom = skipSpaces(line.text, rest, end)
  return {
    line,
    keyword: line.text.slice(start, keywordEnd).toLowerCase(),
    from: start,
    keywordEnd,
    flags,
    argumentsFrom,
    argumentsTo: end
  }
}

/** The text of the arguments. */
export function argumentsOf(instruction: Instruction): string {
  return instruction.line.text.slice(instruction.argumentsFrom, instruction.argumentsTo)
}

/** The arguments as a JSON array of strings; `mixed`: an array with something else in it, which BuildKit refuses. */
export function jsonArguments(instruction: Instruction): readonly string[] | 'mixed' | null {
  const text = argumentsOf(instruction)
  if (!text.startsWith('[') || !text.endsWith(']')) return null
  try {
    const whole: unknown = JSON.parse(text)
    if (!Array.isArray(whole)) return null
    return whole.every(item => typeof item === 'string') ? whole : 'mixed'
  } catch {
    return null
  }
}

function readFlags(text: string, from: number, to: number, escape: string): { flags: Flag[]; rest: number } {
  const flags: Flag[] = []
  let at = from
  for (;;) {
    at = skipSpaces(text, at, to)
    if (at >= to || !text.startsWith('--', at) || at + 1 >= to) return { flags, rest: at }
    const word = readFlagWord(text, at, to, escape)
    const start = at
    at = word.end
    if (word.text === '--') return { flags, rest: at }
    flags.push({ ...flagOf(word.text, word.indices), from: start, to: at })
  }
}

interface FlagWord {
  readonly text: string
  readonly indices: readonly number[]
  readonly end: number
}

/** One word up to white space that is not quoted; here even single quotes let the escape token escape. */
function readFlagWord(text: string, from: number, to: number, escape: string): FlagWord {
  const units: string[] = []
  const indices: number[] = []
  let quote = ''
  let at = from
  for (; at < to; at++) {
    let char = text.charAt(at)
    if (quote === '' && isSpaceAt(text, at)) break
    if (quote === '' && (char === '"' || char === "'")) {
      quote = char
      continue
    }
    if (char === quote) {
      quote = ''
      continue
    }
    if (char === escape) {
      if (at + 1 >= to) continue
      char = text.charAt(++at)
    }
    units.push(char)
    indices.push(at)
  }
  return { text: units.join(''), indices, end: at }
}

function flagOf(text: string, indices: readonly number[]): Omit<Flag, 'from' | 'to'> {
  const equals = text.indexOf('=')
  if (equals === -1) return { name: text.slice(2), value: null, indices: [] }
  return { name: text.slice(2, equals), value: text.slice(equals + 1), indices: indices.slice(equals + 1) }
}
