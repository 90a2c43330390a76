import type { Place, Span } from '../../model.ts'

/** Where lines of a written text come from: from those of a file, or from a command that holds them. */
type Origin =
  { readonly kind: 'file'; readonly file: string; readonly line: number } | { readonly kind: 'command' }

interface Stretch {
  /** The first line of the written text that it is about, from 1. */
  readonly first: number
  readonly origin: Origin
  /** The commands that wrote it, the first first; of `kind: 'command'` the last of them holds the text. */
  readonly by: readonly Place[]
}

/** A text that commands write, with what a person would edit to change each line. */
export interface WrittenText {
  readonly text: string
  readonly stretches: readonly Stretch[]
  /** Whether it holds a variable of the shell or the output of a program as `${…}`, whose value is not known. */
  readonly isOpen: boolean
}

/** The text of a file as it stands. */
export function textOfFile(file: string, text: string): WrittenText {
  return { text, stretches: [{ first: 1, origin: { kind: 'file', file, line: 1 }, by: [] }], isOpen: false }
}

/** A text that stands in a command. */
export function textOfCommand(text: string, by: readonly Place[], isOpen = false): WrittenText {
  return { text, stretches: [{ first: 1, origin: { kind: 'command' }, by }], isOpen }
}

/** The same text, written by one command more, with the places that led to it. */
export function writtenBy(written: WrittenText, by: readonly Place[]): WrittenText {
  const stretches = written.stretches.map(stretch =>
    stretch.origin.kind === 'command' ? stretch : { ...stretch, by: [...stretch.by, ...by] }
  )
  return { ...written, stretches }
}

/** One text behind another. */
export function joined(before: WrittenText, after: WrittenText): WrittenText {
  if (before.text === '') return after
  const lines = before.text.split('\n').length - 1
  const glued = before.text.endsWith('\n') ? 0 : 1
  const shifted = after.stretches.map(({ first, origin, by }) => {
    const late = first === 1 ? glued : 0
    return {
      first: first + lines + late,
      origin: origin.kind === 'file' ? { ...origin, line: origin.line + late } : origin,
      by
    }
  })
  return {
    text: before.text + after.text,
    stretches: [...before.stretches, ...shifted],
    isOpen: before.isOpen || after.isOpen
  }
}

/** What a person would edit at a place of a written text, and the commands that led there. */
export function originOf(
  { stretches }: WrittenText,
  span: Span
): { readonly via: readonly Place[]; readonly at: Span | Place } {
  const stretch = stretches.findLast(({ first }) => first <= span.line) ?? stretches[0]
  if (stretch === undefined) return { via: [], at: span }
  const { first, origin, by } = stretch
  const last = by.at(-1)
  if (origin.kind === 'command')
    return last === undefined ? { via: [], at: span } : { via: by.slice(0, -1), at: last }
  const shift = origin.line - first
  const { line, column, endLine, endColumn } = span
  return {
    via: by,
    at: { file: origin.file, line: line + shift, column, endLine: endLine + shift, endColumn }
  }
}

/** Stands in an environment file that commands write for what a program prints: a variable that no file sets. */
export const outputVariable = 'output_of_initializeCommand'
