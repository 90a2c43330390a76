import { dropSpaces, isSeparatorAt, isSpaceAt, type LogicalLine, skipSpaces, sourceRange } from './lines.ts'

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

/** Whether the arguments are a JSON array. */
export function hasJsonArguments(instruction: Instruction): boolean {
  const text = argumentsOf(instruction)
  if (!text.startsWith('[') || !text.endsWith(']')) return false
  try {
    return Array.isArray(JSON.parse(text))
  } catch {
    return false
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

/** A stretch of a flag's value: its text, and for each unit its index in the logical line. */
export interface Stretch {
  readonly text: string
  readonly indices: readonly number[]
}

/** A word of an instruction: its text and where it stands in the logical line, quotes and escapes kept. */
export interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Splits at white space alone, as BuildKit splits the arguments of FROM, COPY and EXPOSE: quotes hold nothing together. */
export function splitAtSpaces(line: LogicalLine, from: number, to: number): Word[] {
  const words: Word[] = []
  let at = from
  while (at < to) {
    const start = at
    while (at < to && !isSeparatorAt(line.text, at)) at++
    if (at > start) words.push({ text: line.text.slice(start, at), from: start, to: at })
    while (at < to && isSeparatorAt(line.text, at)) at++
  }
  return words
}

/** Splits at white space outside of quotes, as BuildKit splits the arguments of ARG, ENV and LABEL (`parseWords`). */
function splitQuoted(line: LogicalLine, from: number, to: number, escape: string): Word[] {
  const words: Word[] = []
  let at = from
  while (at < to) {
    if (isSpaceAt(line.text, at)) {
      at++
      continue
    }
    const end = quotedWordEnd(line.text, at, to, escape)
    words.push({ text: withoutLastEscape(line.text.slice(at, end), escape), from: at, to: end })
    at = end
  }
  return words
}

function quotedWordEnd(text: string, from: number, to: number, escape: string): number {
  let quote = ''
  let at = from
  for (; at < to; at++) {
    const char = text.charAt(at)
    if (quote === '' && isSpaceAt(text, at)) break
    if (char === escape && quote !== "'") at++
    else if (quote === '' && (char === '"' || char === "'")) quote = char
    else if (char === quote) quote = ''
  }
  return Math.min(at, to)
}

/** An escape token that ends the instruction escapes nothing and is dropped. */
function withoutLastEscape(text: string, escape: string): string {
  let count = 0
  while (count < text.length && text.charAt(text.length - 1 - count) === escape) count++
  return count % 2 === 1 ? text.slice(0, -1) : text
}

const keywords = new Set(
  'add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user volume workdir'.split(
    ' '
  )
)

/** Whether BuildKit knows an instruction of this name (in lower case). */
export function isKeyword(name: string): boolean {
  return keywords.has(name)
}

/** The words of an ARG, `name` or `name=value` each. */
export function argWords(instruction: Instruction, escape: string): Word[] {
  return splitQuoted(instruction.line, instruction.argumentsFrom, instruction.argumentsTo, escape)
}

/** Something for which BuildKit stops: a whole sentence or two, and the stretch of the text (offsets, the end exclusive). */
export interface Problem {
  readonly message: string
  readonly start: number
  readonly end: number
}

/** A problem of a whole instruction. */
export function problemOf(instruction: Instruction, message: string): Problem {
  return { message, ...sourceRange(instruction.line, instruction.from, instruction.argumentsTo) }
}

/** A problem of an instruction's keyword. */
export function keywordProblem(instruction: Instruction, message: string): Problem {
  return { message, ...sourceRange(instruction.line, instruction.from, instruction.keywordEnd) }
}

/** A text of the Dockerfile with the stretch of the file (offsets) where it stands. */
export interface Written {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The value of a flag. */
export function writtenFlag(line: LogicalLine, flag: Flag): Written {
  return stretchAt(line, { text: flag.value ?? '', indices: flag.indices })
}

/** A stretch of a flag's value. */
export function stretchAt(line: LogicalLine, stretch: Stretch): Written {
  const from = stretch.indices[0] ?? 0
  const to = stretch.text === '' ? from : (stretch.indices.at(-1) ?? from) + 1
  return { text: stretch.text, ...sourceRange(line, from, to) }
}
