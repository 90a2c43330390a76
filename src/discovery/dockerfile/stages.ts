import {
  argWords,
  type Flag,
  type Instruction,
  isKeyword,
  keywordProblem,
  type Problem,
  problemOf,
  splitAtSpaces,
  splitInstruction,
  type Stretch,
  stretchAt,
  type Word,
  type Written,
  writtenFlag
} from './instruction.ts'
import { type LogicalLine, sourceAt, sourceRange } from './lines.ts'
import type { ParsedDockerfile } from './parser.ts'

/** A build stage as it is written. */
export interface Stage {
  readonly index: number
  /** The offset of FROM. */
  readonly start: number
  /** In lower case, as BuildKit keeps it. */
  readonly name: string | null
  /** The name after FROM, as it is expanded (with quotes) and where it stands (without them). */
  readonly base: Written
  readonly platform: Written | null
  readonly copySources: readonly CopySource[]
  /** What its ONBUILD instructions copy from: for the stages that are built upon this one. */
  readonly triggers: readonly CopySource[]
}

/** An ARG before the first FROM: its default as it is written (quotes in `text` alone), `null` without one. */
export interface GlobalArgument {
  readonly name: string
  readonly default: Written | null
  readonly written: Written
}

/** What a Dockerfile consists of, as far as images go. */
export interface Outline {
  readonly arguments: readonly GlobalArgument[]
  readonly stages: readonly Stage[]
  /** Names of ARGs that stand in a stage: no FROM sees them. */
  readonly stageArguments: ReadonlySet<string>
  /** The first thing for which BuildKit stops. */
  readonly problem: Problem | null
}

interface OpenStage extends Stage {
  readonly copySources: CopySource[]
  readonly triggers: CopySource[]
}

/** Sorts the instructions into global ARGs and stages (BuildKit `instructions/parse.go`). */
export function outlineOf(parsed: ParsedDockerfile): Outline {
  const { escape } = parsed
  const globals: GlobalArgument[] = []
  const stages: OpenStage[] = []
  const stageArguments = new Set<string>()
  let problem: Problem | null = null
  for (const instruction of parsed.instructions) {
    const stage = stages.at(-1)
    const { keyword } = instruction
    problem ??= keywordRefusal(instruction, stage !== undefined)
    if (keyword === 'from') {
      const opened = openStage(instruction, stages.length)
      problem ??= opened.problem
      if (opened.stage !== null) stages.push(opened.stage)
    } else if (keyword === 'arg') {
      const found = argumentsIn(instruction, escape)
      for (const argument of found) {
        if (stage === undefined) globals.push(argument)
        else stageArguments.add(argument.name)
      }
    } else if (stage !== undefined) {
      if (keyword === 'onbuild') addTrigger(instruction, escape, stage.triggers)
      else addCopySources(instruction, stage.copySources)
    }
  }
  return { arguments: globals, stages, stageArguments, problem: parsed.problem ?? problem }
}

/** An instruction that does not exist, or stands before the first FROM: what it means for the images is not known. */
function keywordRefusal(instruction: Instruction, isInStage: boolean): Problem | null {
  const { keyword } = instruction
  if (!isKeyword(keyword)) {
    const written = instruction.line.text.slice(instruction.from, instruction.keywordEnd)
    return keywordProblem(
      instruction,
      `"${written.slice(0, 100)}" is not a valid instruction of a Dockerfile.`
    )
  }
  if (!isInStage && keyword !== 'arg' && keyword !== 'from') {
    return keywordProblem(
      instruction,
      `${keyword.toUpperCase()} stands before the first FROM, where only ARG is allowed.`
    )
  }
  return null
}

function argumentsIn(instruction: Instruction, escape: string): GlobalArgument[] {
  return argWords(instruction, escape).map(word => {
    const equals = word.text.indexOf('=')
    const written = writtenAt(instruction.line, word)
    if (equals === -1) return { name: word.text, default: null, written }
    const value = { text: word.text.slice(equals + 1), from: word.from + equals + 1, to: word.to }
    return { name: word.text.slice(0, equals), default: withoutQuotes(instruction.line, value), written }
  })
}

const stageName = /^[a-z][a-z0-9_.-]*$/

function openStage(
  instruction: Instruction,
  index: number
): { stage: OpenStage | null; problem: Problem | null } {
  const words = splitAtSpaces(instruction.line, instruction.argumentsFrom, instruction.argumentsTo)
  const [base, as, label] = words
  const isNamed = words.length === 3 && as?.text.toLowerCase() === 'as'
  const name = isNamed ? (label?.text.toLowerCase() ?? '') : null
  const flag = instruction.flags.find(({ name: flagName }) => flagName === 'platform')
  const problem = fromProblem(instruction, words.length, isNamed, name)
  if (base === undefined) return { stage: null, problem }
  return {
    stage: {
      index,
      start: sourceAt(instruction.line, instruction.from),
      name: name !== null && stageName.test(name) ? name : null,
      base: withoutQuotes(instruction.line, base),
      platform: flag === undefined ? null : writtenFlag(instruction.line, flag),
      copySources: [],
      triggers: []
    },
    problem
  }
}

function fromProblem(
  instruction: Instruction,
  words: number,
  isNamed: boolean,
  name: string | null
): Problem | null {
  if (words !== 1 && !isNamed) {
    return problemOf(
      instruction,
      `FROM needs one argument, or three: "FROM image" or "FROM image AS name"; this one has ${words}.`
    )
  }
  if (name !== null && !stageName.test(name)) {
    const expected = 'a letter was expected, then letters, digits, dashes, underscores and periods'
    return problemOf(instruction, `"${name}" is not a valid name for a build stage: ${expected}.`)
  }
  return null
}

function writtenAt(line: LogicalLine, word: Word): Written {
  return { text: word.text, ...sourceRange(line, word.from, word.to) }
}

/** The place of a word without the quotes around it; its text keeps them, for it has still to be expanded. */
function withoutQuotes(line: LogicalLine, word: Word): Written {
  const quote = word.text.charAt(0)
  const isQuoted =
    (quote === '"' || quote === "'") &&
    word.text.length > 1 &&
    word.text.indexOf(quote, 1) === word.text.length - 1
  const inset = isQuoted ? 1 : 0
  return { text: word.text, ...sourceRange(line, word.from + inset, word.to - inset) }
}

/** A stage, an image or a named context that a stage copies files from. */
export interface CopySource extends Written {
  readonly kind: 'copy-from' | 'mount-from'
}

/** Adds what an instruction copies from. */
function addCopySources({ keyword, line, flags }: Instruction, copySources: CopySource[]): void {
  for (const flag of flags) {
    if (keyword === 'copy' && flag.name === 'from' && flag.value !== null && flag.value !== '')
      copySources.push({ kind: 'copy-from', ...writtenFlag(line, flag) })
    if (keyword !== 'run' || flag.name !== 'mount') continue
    const from = mountSource(flag)
    if (from !== null) copySources.push({ kind: 'mount-from', ...stretchAt(line, from) })
  }
}

/** Adds what the instruction behind ONBUILD copies from: BuildKit runs it in a stage that is built upon this one. */
function addTrigger(instruction: Instruction, escape: string, copySources: CopySource[]): void {
  const { line, argumentsFrom, argumentsTo } = instruction
  addCopySources(splitInstruction(line, argumentsFrom, argumentsTo, escape), copySources)
}

/**
 * The `from` of a `RUN --mount=…`, which is a line of comma-separated `key=value` fields, keys in any case, of which the
 * last counts; `null` where there is none, or where BuildKit cannot split the line.
 */
function mountSource(flag: Flag): Stretch | null {
  const fields = splitFields({ text: flag.value ?? '', indices: flag.indices }) ?? []
  const whole = fields.findLast(({ text }) => /^from=/i.test(text))
  if (whole === undefined) return null
  const from = cutStretch(whole, 'from='.length, whole.text.length)
  return from.text === '' ? null : from
}

function cutStretch(stretch: Stretch, from: number, to: number): Stretch {
  return { text: stretch.text.slice(from, to), indices: stretch.indices.slice(from, to) }
}

/** The fields of a line of comma-separated values, or `null` where a quote stands inside a plain field or has no partner. */
function splitFields(line: Stretch): Stretch[] | null {
  const fields: Stretch[] = []
  let at = 0
  for (;;) {
    const isQuoted = line.text.charAt(at) === '"'
    const field = isQuoted ? quotedField(line, at) : plainField(line, at)
    if (field === null) return null
    fields.push(field.stretch)
    if (field.end >= line.text.length) return fields
    at = field.end + 1
  }
}

function plainField(line: Stretch, from: number): { stretch: Stretch; end: number } | null {
  const comma = line.text.indexOf(',', from)
  const end = comma === -1 ? line.text.length : comma
  const stretch = cutStretch(line, from, end)
  return stretch.text.includes('"') ? null : { stretch, end }
}

/** Within quotes a doubled quote stands for one; a comma or the end must follow the closing quote. */
function quotedField(line: Stretch, from: number): { stretch: Stretch; end: number } | null {
  const units: string[] = []
  const indices: number[] = []
  for (let at = from + 1; at < line.text.length; at++) {
    const char = line.text.charAt(at)
    if (char === '"') {
      const next = line.text.charAt(at + 1)
      if (next === '' || next === ',') return { stretch: { text: units.join(''), indices }, end: at + 1 }
      if (next !== '"') return null
      at++
    }
    units.push(char)
    indices.push(line.indices[at] ?? 0)
  }
  return null
}
