import { isKeyword, argWords, instructionProblem } from './instruction-rules.ts'
import { splitInstruction, type Flag, type Instruction } from './instruction.ts'
import { sourceAt, sourceRange, type LogicalLine } from './logical-line.ts'
import { mountSource, type Stretch } from './mount.ts'
import type { ParsedDockerfile } from './parse.ts'
import { keywordProblem, problemOf, type Problem } from './problem.ts'
import { splitAtSpaces, type Word } from './words.ts'

/** A text of the Dockerfile with the stretch of the file (offsets) where it stands. */
export interface Written {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A stage, an image or a named context from which a stage takes files. */
export interface Source extends Written {
  readonly kind: 'copy-from' | 'mount-from'
}

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
  readonly sources: readonly Source[]
  /** Sources of ONBUILD instructions: of the stages that are built upon this one. */
  readonly onbuild: readonly Source[]
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
  readonly sources: Source[]
  readonly onbuild: Source[]
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
    problem ??= judge(instruction, escape, stage !== undefined)
    if (instruction.keyword === 'from') {
      const opened = openStage(instruction, stages.length)
      problem ??= opened.problem
      if (opened.stage !== null) stages.push(opened.stage)
    } else if (instruction.keyword === 'arg') {
      const found = argumentsIn(instruction, escape)
      for (const argument of found) {
        if (stage === undefined) globals.push(argument)
        else stageArguments.add(argument.name)
      }
    } else if (stage !== undefined) {
      const found = collectSources(instruction, escape, stage)
      problem ??= found
    }
  }
  return { arguments: globals, stages, stageArguments, problem: parsed.problem ?? problem }
}

function judge(instruction: Instruction, escape: string, isInStage: boolean): Problem | null {
  const { keyword } = instruction
  if (!isKeyword(keyword)) {
    const written = instruction.line.text.slice(instruction.from, instruction.keywordEnd)
    return keywordProblem(instruction, `"${written.slice(0, 100)}" is no instruction of a Dockerfile.`)
  }
  if (!isInStage && keyword !== 'arg' && keyword !== 'from') {
    return keywordProblem(
      instruction,
      `${keyword.toUpperCase()} stands before the first FROM, where only ARG is allowed.`
    )
  }
  const message = instructionProblem(instruction, escape)
  return message === null ? null : problemOf(instruction, message)
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
      sources: [],
      onbuild: []
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
    return problemOf(instruction, `"${name}" is no name for a build stage: ${expected}.`)
  }
  const seen = new Set<string>()
  for (const flag of instruction.flags) {
    if (flag.name !== 'platform')
      return problemOf(instruction, `FROM has no flag "--${flag.name}": only --platform is known.`)
    if (flag.value === null)
      return problemOf(instruction, 'The flag --platform has no value: --platform=linux/amd64 was expected.')
    if (seen.has(flag.name)) return problemOf(instruction, 'The flag --platform is repeated.')
    seen.add(flag.name)
  }
  return null
}

function collectSources(instruction: Instruction, escape: string, stage: OpenStage): Problem | null {
  if (instruction.keyword !== 'onbuild') return addSources(instruction, stage.sources)
  const trigger = splitInstruction(
    instruction.line,
    instruction.argumentsFrom,
    instruction.argumentsTo,
    escape
  )
  return addSources(trigger, stage.onbuild)
}

function addSources(instruction: Instruction, sources: Source[]): Problem | null {
  if (instruction.keyword === 'copy') return addCopySource(instruction, sources)
  if (instruction.keyword !== 'run') return null
  for (const flag of instruction.flags) {
    if (flag.name !== 'mount') continue
    const mount = mountSource(flag)
    if (mount.kind === 'wrong') return problemOf(instruction, mount.message)
    if (mount.kind === 'from')
      sources.push({ kind: 'mount-from', ...stretchAt(instruction.line, mount.value) })
  }
  return null
}

function addCopySource(instruction: Instruction, sources: Source[]): Problem | null {
  const flags = instruction.flags.filter(flag => flag.name === 'from')
  const [flag] = flags
  if (flag === undefined) return null
  if (flags.length > 1) return problemOf(instruction, 'The flag --from is repeated.')
  if (flag.value === null)
    return problemOf(instruction, 'The flag --from has no value: --from=stage or --from=image was expected.')
  if (flag.value !== '') sources.push({ kind: 'copy-from', ...writtenFlag(instruction.line, flag) })
  return null
}

function writtenFlag(line: LogicalLine, flag: Flag): Written {
  return stretchAt(line, { text: flag.value ?? '', indices: flag.indices })
}

function stretchAt(line: LogicalLine, stretch: Stretch): Written {
  const from = stretch.indices[0] ?? 0
  return {
    text: stretch.text,
    ...sourceRange(line, from, stretch.text === '' ? from : (stretch.indices.at(-1) ?? from) + 1)
  }
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
