import { posix } from 'node:path'
import type { DirectoryAnswer, DirectoryEntry, FileAnswer, RepositoryFiles } from '../../checkout/files.ts'
import { defaultFileLimit } from '../../checkout/limits.ts'
import { liesInGit, resolveFrom } from '../../checkout/paths.ts'
import { inOrder } from '../../checkout/tree.ts'
import type { Place, Span } from '../../model.ts'

/** What commands have made of a file. */
type Entry =
  | { readonly kind: 'written'; readonly written: WrittenText }
  | { readonly kind: 'removed' }
  /** A command has written it, or may have, and what it wrote is not known. */
  | { readonly kind: 'open'; readonly by: Place }

/** What a command finds at a path. */
export type Content =
  | { readonly kind: 'text'; readonly written: WrittenText }
  | { readonly kind: 'missing' }
  | { readonly kind: 'directory' }
  /** Not known, or not to be read. */
  | { readonly kind: 'open' }

/** Files and their bytes that commands of one configuration write: what comes after is left open. */
const mostFiles = 500
const mostPatterns = 50
const mostBytes = 4 * 1024 * 1024

/** The files of a repository as commands change them: nothing is written to the repository itself. */
export class Workspace {
  readonly #base: RepositoryFiles
  readonly #entries = new Map<string, Entry>()
  readonly #folders = new Set<string>()
  readonly #patterns: { readonly matches: RegExp; readonly by: Place }[] = []
  #bytes = 0
  #opaque: Place | null = null
  #isFull = false

  constructor(base: RepositoryFiles) {
    this.#base = base
  }

  /** Whether a bound was met. */
  get isFull(): boolean {
    return this.#isFull
  }

  /** Whether the files differ from those of the repository, or may. */
  get isChanged(): boolean {
    return this.#entries.size > 0 || this.#patterns.length > 0 || this.#opaque !== null
  }

  /** Notes a command that may write any file that is not there. */
  noteOpaque(by: Place): void {
    this.#opaque ??= by
  }

  /** The text of a file that commands have written. */
  writtenAt(path: string): WrittenText | null {
    const entry = this.#entries.get(path)
    return entry?.kind === 'written' ? entry.written : null
  }

  async content(path: string): Promise<Content> {
    const entry = this.#entry(path)
    if (entry?.kind === 'written') return { kind: 'text', written: entry.written }
    if (entry?.kind === 'removed') return { kind: 'missing' }
    if (entry?.kind === 'open') return { kind: 'open' }
    const answer = await this.#base.read(path)
    if (answer.kind === 'text') return { kind: 'text', written: textOfFile(answer.path ?? path, answer.text) }
    if (answer.kind === 'directory') return { kind: 'directory' }
    if (answer.kind !== 'missing') return { kind: 'open' }
    if (this.#isFolder(path)) return { kind: 'directory' }
    return this.#opaque === null ? { kind: 'missing' } : { kind: 'open' }
  }

  write(path: string, written: WrittenText, by: Place): void {
    this.#bytes += Buffer.byteLength(written.text)
    const holds = this.#bytes <= mostBytes
    this.#isFull ||= !holds
    this.#set(path, holds ? { kind: 'written', written } : { kind: 'open', by })
  }

  makeFolder(path: string): void {
    if (this.#folders.size < mostFiles) this.#folders.add(path)
    else this.#isFull = true
  }

  remove(path: string): void {
    this.#set(path, { kind: 'removed' })
  }

  leaveOpen(path: string, by: Place): void {
    this.#set(path, { kind: 'open', by })
  }

  /** Leaves open every file whose path matches, those of the repository too. */
  leaveMatchesOpen(matches: RegExp, by: Place): void {
    for (const path of this.#entries.keys())
      if (matches.test(path)) this.#entries.set(path, { kind: 'open', by })
    if (this.#patterns.length < mostPatterns) this.#patterns.push({ matches, by })
    else this.#isFull = true
  }

  #entry(path: string): Entry | undefined {
    const entry = this.#entries.get(path)
    if (entry !== undefined) return entry
    const pattern = this.#patterns.find(({ matches }) => matches.test(path))
    return pattern === undefined ? undefined : { kind: 'open', by: pattern.by }
  }

  #set(path: string, entry: Entry): void {
    if (this.#entries.has(path) || this.#entries.size < mostFiles) this.#entries.set(path, entry)
    else this.#isFull = true
  }

  #isFolder(path: string): boolean {
    return (
      this.#folders.has(path) ||
      [...this.#entries].some(([file, { kind }]) => kind === 'written' && file.startsWith(`${path}/`))
    )
  }

  /** The files as what comes after the commands finds them. */
  files(): RepositoryFiles {
    return {
      read: (path, limit) => this.#read(path, limit),
      list: path => this.#list(path)
    }
  }

  async #read(path: string, limit = defaultFileLimit): Promise<FileAnswer> {
    const resolved = resolveFrom('.', path)
    if (resolved.kind === 'outside' || liesInGit(resolved.path)) return this.#base.read(path, limit)
    const entry = this.#entry(resolved.path)
    if (entry?.kind === 'written') return this.#asAnswer(resolved.path, entry.written, limit)
    if (entry?.kind === 'removed') return { kind: 'missing' }
    if (entry?.kind === 'open') return { kind: 'missing', writer: entry.by.text }
    const answer = await this.#base.read(path, limit)
    if (answer.kind !== 'missing') return answer
    if (this.#isFolder(resolved.path)) return { kind: 'directory' }
    return this.#opaque === null ? answer : { kind: 'missing', writer: this.#opaque.text }
  }

  // What is not known of a value can be said in an environment file alone, by a variable that no file sets.
  #asAnswer(path: string, written: WrittenText, limit: number): FileAnswer {
    const { text, isOpen, stretches } = written
    const bytes = Buffer.byteLength(text)
    if (bytes > limit) return { kind: 'too-large', bytes, limit }
    if (!isOpen || /(?:^|[./_-])env(?:$|[./_-])/i.test(posix.basename(path))) return { kind: 'text', text }
    return { kind: 'missing', writer: stretches.at(-1)?.by.at(-1)?.text ?? '' }
  }

  async #list(path: string): Promise<DirectoryAnswer> {
    const answer = await this.#base.list(path)
    const resolved = resolveFrom('.', path)
    if (resolved.kind === 'outside' || (answer.kind !== 'entries' && answer.kind !== 'missing')) return answer
    const entries = new Map<string, DirectoryEntry>(
      (answer.kind === 'entries' ? answer.entries : []).map(entry => [entry.name, entry])
    )
    const start = resolved.path === '.' ? '' : `${resolved.path}/`
    for (const [file, { kind }] of this.#entries) {
      if (!file.startsWith(start)) continue
      const [name = '', ...deeper] = file.slice(start.length).split('/')
      if (kind === 'written') entries.set(name, { name, kind: deeper.length > 0 ? 'directory' : 'file' })
      if (kind === 'removed' && deeper.length === 0) entries.delete(name)
    }
    return answer.kind === 'missing' && entries.size === 0
      ? answer
      : { kind: 'entries', entries: inOrder(entries.values()) }
  }
}

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
function textOfFile(file: string, text: string): WrittenText {
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
