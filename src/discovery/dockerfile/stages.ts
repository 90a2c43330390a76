import { flagProblem, type Frontend } from './flag-rules.ts'
import {
  argWords,
  type Instruction,
  instructionProblem,
  isKeyword,
  keywordProblem,
  type Problem,
  problemOf,
  splitAtSpaces,
  splitInstruction,
  stretchAt,
  type Word,
  type Written,
  writtenFlag
} from './instruction.ts'
import { type LogicalLine, sourceAt, sourceRange } from './lines.ts'
import { readMount } from './mount.ts'
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
  readonly takes: Takes
  /** What its ONBUILD instructions take: for the stages that are built upon this one. */
  readonly triggers: Takes
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
  readonly takes: OpenTakes
  readonly triggers: OpenTakes
}

/** Sorts the instructions into global ARGs and stages (BuildKit `instructions/parse.go`). */
export function outlineOf(parsed: ParsedDockerfile, frontend: Frontend): Outline {
  const { escape } = parsed
  const globals: GlobalArgument[] = []
  const stages: OpenStage[] = []
  const stageArguments = new Set<string>()
  let problem: Problem | null = null
  for (const instruction of parsed.instructions) {
    const stage = stages.at(-1)
    const { keyword } = instruction
    problem ??= judge(instruction, { escape, frontend, isInStage: stage !== undefined })
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
      if (keyword === 'onbuild') addTrigger(instruction, escape, frontend, stage.triggers)
      else {
        const found = addTakes(instruction, stage.takes)
        problem ??= found
      }
    }
  }
  return { arguments: globals, stages, stageArguments, problem: parsed.problem ?? problem }
}

interface RunContext {
  readonly escape: string
  readonly frontend: Frontend
  readonly isInStage: boolean
}

function judge(instruction: Instruction, { escape, frontend, isInStage }: RunContext): Problem | null {
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
  const message = instructionProblem(instruction, escape)
  return message === null ? flagProblem(instruction, frontend) : problemOf(instruction, message)
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
      takes: { sources: [], refusals: [] },
      triggers: { sources: [], refusals: [] }
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

/** A stage, an image or a named context from which a stage takes files. */
export interface Source extends Written {
  readonly kind: 'copy-from' | 'mount-from'
}

/** What instructions take files from, and what BuildKit refuses of them once it runs them. */
interface Takes {
  readonly sources: readonly Source[]
  readonly refusals: readonly Problem[]
}

/** Takes that are still being read. */
interface OpenTakes extends Takes {
  readonly sources: Source[]
  readonly refusals: Problem[]
}

/** Adds what an instruction takes; gives what BuildKit refuses of it before it builds anything. */
function addTakes(instruction: Instruction, takes: OpenTakes): Problem | null {
  const { keyword, line, flags } = instruction
  for (const flag of flags) {
    if (keyword === 'copy' && flag.name === 'from' && flag.value !== null && flag.value !== '')
      takes.sources.push({ kind: 'copy-from', ...writtenFlag(line, flag) })
    if (keyword !== 'run' || flag.name !== 'mount') continue
    const mount = readMount(flag)
    if (mount.kind === 'broken') return problemOf(instruction, mount.message)
    if (mount.from !== null) takes.sources.push({ kind: 'mount-from', ...stretchAt(line, mount.from) })
    if (mount.refusal === null) continue
    const { start, end } = stretchAt(line, mount.refusal.at)
    takes.refusals.push({ message: mount.refusal.message, start, end })
  }
  return null
}

/** Adds what the instruction behind ONBUILD takes: BuildKit parses it when a stage is built upon this one. */
function addTrigger(instruction: Instruction, escape: string, frontend: Frontend, takes: OpenTakes): void {
  const { line, argumentsFrom, argumentsTo } = instruction
  const trigger = splitInstruction(line, argumentsFrom, argumentsTo, escape)
  const problem = flagProblem(trigger, frontend) ?? addTakes(trigger, takes)
  if (problem !== null) takes.refusals.push(problem)
}
