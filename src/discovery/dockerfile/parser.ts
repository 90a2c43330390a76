import { type DirectiveLine, directiveReader } from './directives.ts'
import {
  hasJsonArguments,
  type Instruction,
  keywordProblem,
  type Problem,
  splitInstruction
} from './instruction.ts'
import {
  isComment,
  joinLines,
  type LineReader,
  longestLine,
  readLines,
  skipSpaces,
  type SourceLine
} from './lines.ts'
import { splitWords } from './shell.ts'
import type { WorkAllowance } from './limits.ts'

/** A Dockerfile split into its instructions; `problem` is the first thing for which BuildKit stops while it does so. */
export interface ParsedDockerfile {
  readonly escape: string
  readonly instructions: readonly Instruction[]
  readonly problem: Problem | null
}

/**
 * Splits a Dockerfile into instructions as BuildKit's `parser/parser.go` does: directives, comments, continued lines,
 * heredocs. What comes after a problem is read all the same.
 */
export function parseDockerfile(text: string, work: WorkAllowance): ParsedDockerfile {
  const reader = readLines(text)
  const directives = directiveReader('#')
  const instructions: Instruction[] = []
  let escape = '\\'
  let problem: Problem | null = null
  for (let line = reader.next(); line !== null; line = reader.next()) {
    const start = skipSpaces(text, line.start, line.end)
    const read = directives.open() ? directives.read(text, start, line.end) : none
    problem ??= directiveProblem(read, start, line.end)
    if (isEscape(read)) escape = read.directive.value
    if (start === line.end || isComment(text, line)) continue
    const logical = joinLines(text, line, start, reader, escape)
    const instruction = splitInstruction(logical, 0, logical.text.length, escape)
    if (logical.tooLong) problem ??= keywordProblem(instruction, tooLongMessage)
    if (instruction.keyword === '') continue
    instructions.push(instruction)
    const unended = skipHeredocs(text, instruction, reader, escape, work)
    problem ??= unended
  }
  return { escape, instructions, problem }
}

const none: DirectiveLine = { kind: 'none' }
const tooLongMessage = `This line is longer than the ${longestLine} bytes that BuildKit reads. Break it with continuations.`

function isEscape(read: DirectiveLine): read is DirectiveLine & { kind: 'directive' } {
  return read.kind === 'directive' && read.directive.name === 'escape' && isEscapeToken(read.directive.value)
}

function isEscapeToken(value: string): boolean {
  return value === '\\' || value === '`'
}

function directiveProblem(read: DirectiveLine, start: number, end: number): Problem | null {
  if (read.kind === 'repeated') {
    return {
      message: `The directive "${read.name}" is repeated: only one "# ${read.name}=" is allowed. Remove this line.`,
      start,
      end
    }
  }
  if (read.kind === 'none' || read.directive.name !== 'escape' || isEscapeToken(read.directive.value))
    return null
  const { value } = read.directive
  return {
    message: `"${value}" is not a valid escape token: \\ or \` was expected.`,
    start: read.directive.start,
    end: read.directive.end
  }
}

const withHeredocs = new Set(['add', 'copy', 'run'])

/** Reads on past the bodies of the heredocs that an instruction opens: no line in them is an instruction. */
function skipHeredocs(
  text: string,
  instruction: Instruction,
  reader: LineReader,
  escape: string,
  work: WorkAllowance
): Problem | null {
  const { line } = instruction
  if (!line.text.includes('<<')) return null
  const own =
    instruction.keyword === 'onbuild'
      ? splitInstruction(line, instruction.argumentsFrom, instruction.argumentsTo, escape)
      : instruction
  if (!withHeredocs.has(own.keyword) || hasJsonArguments(own)) return null
  for (const heredoc of heredocsOf(line.text, work)) {
    if (!skipHeredoc(text, heredoc, reader)) {
      const message = `The heredoc "<<${heredoc.terminator}" has no end: a line that is exactly "${heredoc.terminator}" was expected.`
      return keywordProblem(instruction, message)
    }
  }
  return null
}

function skipHeredoc(text: string, heredoc: Heredoc, reader: LineReader): boolean {
  for (let line: SourceLine | null = reader.next(); line !== null; line = reader.next()) {
    if (endsHeredoc(heredoc, text.slice(line.start, line.end))) return true
  }
  return false
}

/** A heredoc that an instruction's line opens: its body ends at a line that is exactly `terminator`. */
interface Heredoc {
  readonly terminator: string
  /** `<<-`: tabs before the terminator do not count. */
  readonly dropsTabs: boolean
}

const mark = /^\d*<<(-?)\s*([^<]*)$/

/**
 * Finds the heredocs that a line opens, as BuildKit does (`parser.go`): every word of the line that is `<<NAME`,
 * a quoted `"<<NAME"` not counted. The default escape token counts here whatever the file's is.
 */
function heredocsOf(line: string, work: WorkAllowance): readonly Heredoc[] {
  const heredocs: Heredoc[] = []
  for (const word of splitWords(line, 'quotes-and-escapes', work) ?? []) {
    const match = word.includes('<<') ? mark.exec(word) : null
    const name = match?.[2] ?? ''
    const [terminator, ...others] = name === '' ? [] : (splitWords(name, 'nothing', work) ?? [])
    if (terminator !== undefined && others.length === 0)
      heredocs.push({ terminator, dropsTabs: match?.[1] === '-' })
  }
  return heredocs
}

/** Whether a line of the file (its text without the line end) ends the heredoc. */
function endsHeredoc(heredoc: Heredoc, line: string): boolean {
  return (heredoc.dropsTabs ? line.replace(/^\t+/, '') : line) === heredoc.terminator
}
