import type { Value } from '../build.ts'
import type { Work } from './work.ts'

/** What stands behind a name; `unset`: nothing gives it a value. */
export type Lookup = (name: string) => Value | 'unset'

/** Thrown where BuildKit refuses a word; it never leaves this folder. */
export class WordProblem extends Error {}

/** The state of reading one word. */
export interface WordReading {
  readonly source: string
  at: number
  readonly escape: string
  /** Escape tokens stay in the text: in patterns, and where heredocs are looked for. */
  rawEscapes: boolean
  readonly rawQuotes: boolean
  /** A variable without value stays as it is written, instead of becoming empty. */
  readonly keepUnset: boolean
  readonly lookup: Lookup
  readonly used: Set<string>
  readonly unset: Set<string>
  /** The reason of the first variable whose value no file gives. */
  unknown: string | null
  depth: number
  readonly work: Work
  /** The text split at white space that is neither quoted nor escaped, and the word that is being read. */
  readonly words: string[]
  word: string | null
  /** Reads a word within a word up to `stop`, which is consumed. */
  readonly readInner: (reading: WordReading, stop: string, rawEscapes: boolean) => string
}
