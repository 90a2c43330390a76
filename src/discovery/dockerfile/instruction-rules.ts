import { argumentsOf, jsonArguments, splitInstruction, type Instruction } from './instruction.ts'
import { splitAtSpaces, splitQuoted, type Word } from './words.ts'

const keywords = new Set(
  'add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user volume workdir'.split(
    ' '
  )
)
const exactlyOne = new Set(['maintainer', 'workdir', 'user', 'stopsignal'])
const atLeastOne = new Set(['arg', 'env', 'label', 'onbuild', 'healthcheck', 'expose', 'volume', 'shell'])
const mayBeJson = new Set(['add', 'cmd', 'copy', 'entrypoint', 'run', 'shell', 'volume'])
/** Whether BuildKit knows an instruction of this name (in lower case). */
export function isKeyword(name: string): boolean {
  return keywords.has(name)
}

/** Why BuildKit refuses the arguments of an instruction, as a sentence, or `null` (`instructions/parse.go`). */
export function instructionProblem(instruction: Instruction, escape: string): string | null {
  const { keyword } = instruction
  const upper = keyword.toUpperCase()
  const text = argumentsOf(instruction)
  if (text === '' && exactlyOne.has(keyword)) return `${upper} needs exactly one argument, and has none.`
  if (text === '' && atLeastOne.has(keyword)) return `${upper} needs at least one argument, and has none.`
  const json = mayBeJson.has(keyword) && text.startsWith('[') ? jsonArguments(instruction) : null
  if (json === 'mixed')
    return `The JSON array of ${upper} holds something that is not a string: only strings are allowed.`
  if (keyword === 'shell' && json === null)
    return 'SHELL needs a JSON array of strings, like ["/bin/bash", "-c"].'
  if (keyword === 'copy' || keyword === 'add') return copyProblem(instruction, json)
  if (keyword === 'env' || keyword === 'label') return pairsProblem(instruction, escape)
  if (keyword === 'arg') return argProblem(argWords(instruction, escape))
  return keyword === 'onbuild' ? onbuildProblem(instruction, escape) : null
}

/** The words of an ARG, `name` or `name=value` each. */
export function argWords(instruction: Instruction, escape: string): Word[] {
  return splitQuoted(instruction.line, instruction.argumentsFrom, instruction.argumentsTo, escape)
}

function argProblem(words: readonly Word[]): string | null {
  return words.some(word => word.text.startsWith('=')) ? 'An ARG has no name before its equals sign.' : null
}

function copyProblem(instruction: Instruction, json: readonly string[] | null): string | null {
  const words = splitAtSpaces(instruction.line, instruction.argumentsFrom, instruction.argumentsTo)
  if ((json ?? words).length >= 2) return null
  return `${instruction.keyword.toUpperCase()} needs at least two arguments, what to copy and where to.`
}

function pairsProblem(instruction: Instruction, escape: string): string | null {
  const upper = instruction.keyword.toUpperCase()
  const words = splitQuoted(instruction.line, instruction.argumentsFrom, instruction.argumentsTo, escape)
  if (words[0]?.text.includes('=') !== true) {
    const plain = splitAtSpaces(instruction.line, instruction.argumentsFrom, instruction.argumentsTo)
    return plain.length < 2 ? `${upper} needs a name and a value, like ${upper} NAME=value.` : null
  }
  const odd = words.find(word => !word.text.includes('='))
  if (odd !== undefined) return `"${odd.text}" has no equals sign: ${upper} expects name=value pairs.`
  return words.some(word => word.text.startsWith('=')) ? `${upper} has a pair without a name.` : null
}

function onbuildProblem(instruction: Instruction, escape: string): string | null {
  const trigger = splitInstruction(
    instruction.line,
    instruction.argumentsFrom,
    instruction.argumentsTo,
    escape
  )
  const upper = trigger.keyword.toUpperCase()
  if (upper === 'ONBUILD') return 'ONBUILD cannot follow ONBUILD.'
  return upper === 'FROM' || upper === 'MAINTAINER' ? `${upper} is not allowed behind ONBUILD.` : null
}
