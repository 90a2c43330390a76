import type { Instruction } from './instruction.ts'
import { sourceRange } from './logical-line.ts'

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
