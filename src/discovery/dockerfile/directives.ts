import { skipSpaces } from './white-space.ts'

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
