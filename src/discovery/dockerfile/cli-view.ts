import type { BuildArgument } from '../build.ts'
import { readAsCli, type CliInstruction, type CliStage } from './cli-text.ts'

/** The base image that the dev container CLI finds. */
export type CliView =
  | { readonly kind: 'image'; readonly text: string; readonly stage: CliStage }
  /** It finds none: no stage of the target's name, or a stage that is its own base. */
  | { readonly kind: 'none' }
  /** It depends on a value that is not known here, or takes too much work. */
  | { readonly kind: 'unknown' }

/** What the CLI knows beside the text: build arguments, the target, the predefined platform arguments. */
export interface CliParts {
  readonly given: readonly BuildArgument[]
  readonly target: string | null
  readonly predefined: ReadonlyMap<string, string>
}

/** Thrown where the walk has to be given up; it never leaves this file. */
class GivenUp extends Error {}

interface CliScope extends CliParts {
  readonly preamble: readonly CliInstruction[]
  /** For each name the indices of the instructions that give it a value. */
  readonly byName: ReadonlyMap<string, readonly number[]>
  readonly values: ReadonlyMap<string, string | null>
  work: number
}

/** Finds the base image of a Dockerfile's target as the CLI's `findBaseImage` does. */
export function cliView(text: string, parts: CliParts): CliView {
  const { preamble, stages } = readAsCli(text)
  const byLabel = new Map(
    stages.flatMap(stage => (stage.label === null ? [] : [[stage.label, stage] as const]))
  )
  const scope = scopeOf(preamble, parts)
  let stage = parts.target === null ? stages.at(-1) : byLabel.get(parts.target)
  const seen = new Set<CliStage>()
  try {
    while (stage !== undefined && !seen.has(stage)) {
      seen.add(stage)
      const image = replaceVariables(scope, stage.image, preamble.length, 0)
      const next = byLabel.get(image)
      if (next === undefined) return { kind: 'image', text: image, stage }
      stage = next
    }
    return { kind: 'none' }
  } catch (problem) {
    if (problem instanceof GivenUp) return { kind: 'unknown' }
    throw problem
  }
}

function scopeOf(preamble: readonly CliInstruction[], parts: CliParts): CliScope {
  const values = new Map(
    parts.given.map(({ name, value }) => [name, value.kind === 'known' ? value.text : null])
  )
  const byName = new Map<string, number[]>()
  for (const [index, { keyword, name, value }] of preamble.entries()) {
    if (keyword !== 'ENV' && value === null && !values.has(name)) continue
    const indices = byName.get(name)
    if (indices === undefined) byName.set(name, [index])
    else indices.push(index)
  }
  return { ...parts, preamble, byName, values, work: 100_000 }
}

const expression = /\$\{?([a-zA-Z0-9_]+)(?::([-+])([^}]+))?\}?/g

function replaceVariables(scope: CliScope, text: string, before: number, depth: number): string {
  scope.work -= text.length + 1
  if (scope.work < 0 || depth > 50) throw new GivenUp()
  return text.replace(expression, (_, name: string, option: string | undefined, word: string | undefined) => {
    const value = valueOf(scope, name, before, depth)
    if (option === undefined || word === undefined) return value
    const isSet = value !== ''
    const chosen = option === '-' ? (isSet ? value : word) : isSet ? word : value
    return chosen.replace(/^['"]|['"]$/g, '')
  })
}

function valueOf(scope: CliScope, name: string, before: number, depth: number): string {
  scope.work--
  const index = lastBelow(scope.byName.get(name) ?? [], before)
  const instruction = index === undefined ? undefined : scope.preamble[index]
  if (index === undefined || instruction === undefined || instruction.keyword === 'USER')
    return scope.predefined.get(name) ?? ''
  const given = instruction.keyword === 'ARG' ? scope.values.get(name) : undefined
  if (given === null) throw new GivenUp()
  return replaceVariables(scope, given ?? instruction.value ?? '', index, depth + 1)
}

/** The last of some rising numbers that is below a bound. */
function lastBelow(rising: readonly number[], bound: number): number | undefined {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rising[middle] ?? bound) < bound) low = middle + 1
    else high = middle
  }
  return rising[low - 1]
}
