import { readLines, skipSpaces } from './lines.ts'

/** The frontend image that a Dockerfile asks for: offsets of its name in the text, and how it is written. */
export interface Syntax {
  readonly reference: string
  readonly start: number
  readonly end: number
  /** `hash`: the rest is a Dockerfile; the others: a text in a language that only the frontend knows. */
  readonly form: 'hash' | 'slashes' | 'json'
}

/**
 * Finds the frontend as BuildKit's `DetectSyntax` does: a byte order mark and a `#!` line are skipped, then
 * `# syntax=` directives are tried, then `// syntax=` ones, then `{"syntax": "…"}` as the whole file.
 * The name ends at the first space.
 */
export function detectSyntax(text: string): Syntax | null {
  return fromDirectives(text, '#') ?? fromDirectives(text, '//') ?? fromJson(text)
}

function fromDirectives(text: string, prefix: '#' | '//'): Syntax | null {
  const lines = readLines(text)
  const directives = directiveReader(prefix)
  for (let line = lines.next(), first = true; line !== null; line = lines.next(), first = false) {
    if (first && text.startsWith('#!', line.start)) continue
    const read = directives.read(text, line.start, line.end)
    if (read.kind !== 'directive') return null
    if (read.directive.name === 'syntax') {
      const reference = read.directive.value.split(' ', 1)[0] ?? ''
      const { start } = read.directive
      return { reference, start, end: start + reference.length, form: prefix === '#' ? 'hash' : 'slashes' }
    }
  }
  return null
}

function fromJson(text: string): Syntax | null {
  const lines = readLines(text)
  const first = lines.next()
  if (first === null) return null
  const start = text.startsWith('#!', first.start) ? lines.next()?.start : first.start
  if (start === undefined || !/^[\t\n\r ]*\{/.test(text.slice(start, start + 4096))) return null
  const value = jsonValue(text.slice(start))
  if (value === null || value === '') return null
  const place = lastSyntaxValue(text, start)
  return place === null ? null : { reference: value, ...place, form: 'json' }
}

function jsonValue(text: string): string | null {
  try {
    const whole: unknown = JSON.parse(text)
    if (typeof whole !== 'object' || whole === null || !Object.hasOwn(whole, 'syntax')) return null
    const value: unknown = (whole as Record<string, unknown>)['syntax']
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}

const jsonToken = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]/g

/** The offsets, without quotes, of the last string that follows a key `syntax` of the outermost object. */
function lastSyntaxValue(text: string, from: number): { start: number; end: number } | null {
  let depth = 0
  let previous = ''
  let key = ''
  let found: { start: number; end: number } | null = null
  for (const match of text.slice(from).matchAll(jsonToken)) {
    const token = match[0]
    const start = from + match.index
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    else if (token === ':' && depth === 1) key = previous
    else if (token.startsWith('"') && depth === 1 && key === '"syntax"' && previous === ':') {
      found = { start: start + 1, end: start + token.length - 1 }
    }
    previous = token
  }
  return found
}

/**
 * Whether a frontend reads Dockerfiles: `docker/dockerfile`, a copy of it in another registry, `docker/dockerfile-upstream`.
 * Any other one may know instructions that BuildKit does not.
 */
export function isDockerfileFrontend(reference: string): boolean {
  const name = reference.split('@', 1)[0]?.split('/').at(-1) ?? ''
  return /^dockerfile(?:-upstream)?(?::|$)/.test(name)
}

const names = new Set(['syntax', 'escape', 'check'])

/** A parser directive: its name in lower case and the offsets of its value in the text. */
export interface Directive {
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
}

/** What a line is to the directive parser. */
export type DirectiveLine =
  | { readonly kind: 'directive'; readonly directive: Directive }
  | { readonly kind: 'repeated'; readonly name: string }
  | { readonly kind: 'none' }

/** Reads one line after the other; once a line is no directive, no later one is (BuildKit `parser/directives.go`). */
export interface DirectiveReader {
  readonly open: () => boolean
  readonly read: (text: string, from: number, to: number) => DirectiveLine
}

/** A reader of the directives behind `prefix`, `#` or `//`. */
export function directiveReader(prefix: '#' | '//'): DirectiveReader {
  let open = true
  const seen = new Set<string>()
  return {
    open: () => open,
    read: (text, from, to) => {
      if (!open) return { kind: 'none' }
      const directive = text.startsWith(prefix, from) ? directiveAt(text, from + prefix.length, to) : null
      if (directive === null) {
        open = false
        return { kind: 'none' }
      }
      if (seen.has(directive.name)) return { kind: 'repeated', name: directive.name }
      seen.add(directive.name)
      return { kind: 'directive', directive }
    }
  }
}

function directiveAt(text: string, from: number, to: number): Directive | null {
  const start = skipSpaces(text, from, to)
  let nameEnd = start
  while (nameEnd < to && /[a-zA-Z0-9]/.test(text.charAt(nameEnd))) nameEnd++
  const name = text.slice(start, nameEnd).toLowerCase()
  if (!names.has(name)) return null
  const equals = skipBlanks(text, nameEnd, to)
  if (text.charAt(equals) !== '=' || equals >= to) return null
  const valueStart = skipBlanks(text, equals + 1, to)
  let valueEnd = to
  while (valueEnd > valueStart && isBlankAt(text, valueEnd - 1)) valueEnd--
  if (valueEnd === valueStart) return null
  return { name, value: text.slice(valueStart, valueEnd), start: valueStart, end: valueEnd }
}

function isBlankAt(text: string, index: number): boolean {
  return '\t\n\f\r '.includes(text.charAt(index))
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlankAt(text, at)) at++
  return at
}
