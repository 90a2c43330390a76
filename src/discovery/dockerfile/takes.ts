import { flagProblem, type Frontend } from './flag-rules.ts'
import { splitInstruction, type Instruction } from './instruction.ts'
import { readMount } from './mount.ts'
import { problemOf, type Problem } from './problem.ts'
import { stretchAt, writtenFlag, type Written } from './written.ts'

/** A stage, an image or a named context from which a stage takes files. */
export interface Source extends Written {
  readonly kind: 'copy-from' | 'mount-from'
}

/** What instructions take files from, and what BuildKit refuses of them once it runs them. */
export interface Takes {
  readonly sources: readonly Source[]
  readonly refusals: readonly Problem[]
}

/** Takes that are still being read. */
export interface OpenTakes extends Takes {
  readonly sources: Source[]
  readonly refusals: Problem[]
}

/** Adds what an instruction takes; gives what BuildKit refuses of it before it builds anything. */
export function addTakes(instruction: Instruction, takes: OpenTakes): Problem | null {
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
export function addTrigger(
  instruction: Instruction,
  escape: string,
  frontend: Frontend,
  takes: OpenTakes
): void {
  const { line, argumentsFrom, argumentsTo } = instruction
  const trigger = splitInstruction(line, argumentsFrom, argumentsTo, escape)
  const problem = flagProblem(trigger, frontend) ?? addTakes(trigger, takes)
  if (problem !== null) takes.refusals.push(problem)
}
