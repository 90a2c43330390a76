import type { Span } from '../../model.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import { quoted } from '../reading.ts'
import type { Value } from '../types.ts'

/** A default that the dev container CLI cuts short: all after its first colon is lost. */
export interface CutDefault {
  /** The whole `${…}` as it stands. */
  readonly variable: string
  /** The default as it was written. */
  readonly written: string
  /** What the CLI takes of it. */
  readonly taken: string
}

/** A text with its `${…}` replaced, and the defaults that were cut on the way. */
export interface Substituted {
  readonly value: Value
  readonly cuts: readonly CutDefault[]
}

/** A path with its variables replaced: from the folder of the file that holds it, or from the repository's root. */
export type SubstitutedPath =
  | {
      readonly kind: 'known'
      readonly from: 'folder' | 'root'
      readonly text: string
      readonly cuts: readonly CutDefault[]
    }
  | { readonly kind: 'unknown'; readonly reason: string }

/**
 * Replaces the variables of a devcontainer.json string as the dev container CLI does
 * (`variableSubstitution.ts`), without any environment: `${localEnv:X:default}` gives its default,
 * every other `${…}` makes the value unknown.
 */
export function substitute(text: string): Substituted {
  const cuts: CutDefault[] = []
  let result = ''
  for (const piece of pieces(text)) {
    if (piece.kind === 'text') {
      result += piece.text
      continue
    }
    const answer = variableValue(piece.text)
    if (answer.kind === 'unknown') return { value: answer, cuts }
    if (answer.cut !== null) cuts.push(answer.cut)
    result += answer.text
  }
  return { value: { kind: 'known', text: result }, cuts }
}

const workspaceFolder = '${localWorkspaceFolder}'

/** Replaces the variables of a path; `${localWorkspaceFolder}` at its start is the repository's root. */
export function substitutePath(text: string): SubstitutedPath {
  const atRoot = text.startsWith(workspaceFolder)
  const { value, cuts } = substitute(atRoot ? text.slice(workspaceFolder.length) : text)
  if (value.kind === 'unknown') return value
  return atRoot
    ? { kind: 'known', from: 'root', text: `./${value.text}`, cuts }
    : { kind: 'known', from: 'folder', text: value.text, cuts }
}

type Piece = { readonly kind: 'text' | 'variable'; readonly text: string }

// A variable runs from `${` to the next `}` of the same line, whatever lies between, as the CLI's pattern takes it.
function* pieces(text: string): Generator<Piece> {
  for (const line of text.split(/(?<=[\n\r\u2028\u2029])/)) yield* linePieces(line)
}

function* linePieces(line: string): Generator<Piece> {
  let at = 0
  for (;;) {
    const start = line.indexOf('${', at)
    const end = start < 0 ? -1 : line.indexOf('}', start)
    if (end < 0) break
    yield { kind: 'text', text: line.slice(at, start) }
    yield { kind: 'variable', text: line.slice(start, end + 1) }
    at = end + 1
  }
  yield { kind: 'text', text: line.slice(at) }
}

type VariableValue =
  | { readonly kind: 'known'; readonly text: string; readonly cut: CutDefault | null }
  | { readonly kind: 'unknown'; readonly reason: string }

function variableValue(variable: string): VariableValue {
  const [name = '', ...rest] = variable.slice(2, -1).split(':')
  switch (name) {
    case 'env':
    case 'localEnv':
      return environmentValue(variable, rest)
    case 'localWorkspaceFolder':
    case 'localWorkspaceFolderBasename':
    case 'containerWorkspaceFolder':
    case 'containerWorkspaceFolderBasename':
      return unknown(`${quoted(variable)} depends on where the repository lies in the codespace`)
    case 'devcontainerId':
      return unknown(`${quoted(variable)} is another one in every codespace`)
    case 'containerEnv':
      return unknown(`${quoted(variable)} is known only once the container runs`)
    case 'templateOption':
      return unknown(`${quoted(variable)} is filled in when the Template is applied`)
    default:
      return unknown(
        `${quoted(variable)} is not a variable of devcontainer.json, and the dev container CLI leaves it as it stands`
      )
  }
}

function environmentValue(variable: string, [name, ...defaults]: readonly string[]): VariableValue {
  if (name === undefined)
    return unknown(`${quoted(variable)} names no environment variable, the dev container CLI stops there`)
  const [taken] = defaults
  if (taken === undefined) {
    return unknown(
      `${quoted(variable)} has no default, and the environment variable ${name === '' ? 'without a name' : quoted(name)} of the codespace's host is not known`
    )
  }
  const written = defaults.join(':')
  return { kind: 'known', text: taken, cut: written === taken ? null : { variable, written, taken } }
}

function unknown(reason: string): VariableValue {
  return { kind: 'unknown', reason }
}

/** The `cli-cannot-parse` about a default of `localEnv` that the dev container CLI cuts at its first colon. */
export function cutFinding(cut: CutDefault, location: Span): Finding {
  return finding('cli-cannot-parse', {
    message: `The dev container CLI ends the default of ${quoted(cut.variable)} at its first colon: it takes ${quoted(cut.taken)}, not ${quoted(cut.written)}.`,
    location,
    fixes: [
      {
        text: 'Move what follows the colon behind the closing brace, or write the value without the variable.',
        patch: patchFor(cut),
        who: 'anyone with write access'
      }
    ]
  })
}

function patchFor(cut: CutDefault): string {
  const head = cut.variable.slice(0, -1 - cut.written.length)
  return `${head}${cut.taken}}${cut.written.slice(cut.taken.length)}`
}
