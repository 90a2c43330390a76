/** The name of a member with the offsets of its text between the quotes. */
export interface JsonName {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** What a scan meets, in the order of the text; `key` is `null` for the root and in an array. */
export type JsonEvent =
  | { readonly kind: 'open'; readonly key: JsonName | null }
  | { readonly kind: 'close' }
  /** A value that holds no others; `text` is that of a string or the literal. */
  | { readonly kind: 'value'; readonly key: JsonName | null; readonly text: string }

/** Deeper values are in no lock file. */
const deepest = 1_000

/**
 * Scans JSON in one pass and holds nothing of it, so that a large file costs little memory. It judges nothing: of a
 * text that is broken it gives what it can, and it ends where values lie too deep.
 */
export function* scanJson(text: string): Generator<JsonEvent> {
  const inObject: boolean[] = []
  let key: JsonName | null = null
  let wantsKey = false
  let at = 0
  while (at < text.length) {
    const sign = text.charCodeAt(at)
    const start = at
    at += 1
    if (isSpace(sign) || sign === colon) continue
    if (sign === quote) {
      const string = stringAt(text, at)
      at = string.end + 1
      if (wantsKey) {
        key = string
        wantsKey = false
        continue
      }
      yield { kind: 'value', key, text: string.name }
    } else if (sign === openBrace || sign === openBracket) {
      if (inObject.length >= deepest) return
      yield { kind: 'open', key }
      inObject.push(sign === openBrace)
    } else if (sign === closeBrace || sign === closeBracket) {
      if (inObject.pop() !== undefined) yield { kind: 'close' }
    } else if (sign !== comma) {
      while (at < text.length && !endsLiteral(text.charCodeAt(at))) at += 1
      yield { kind: 'value', key, text: text.slice(start, at) }
    }
    wantsKey = (sign === openBrace || sign === comma) && inObject.at(-1) === true
    key = null
  }
}

const [openBrace, closeBrace, openBracket, closeBracket, comma, colon, quote] = Array.from('{}[],:"', sign =>
  sign.charCodeAt(0)
)

function isSpace(sign: number): boolean {
  return sign <= 32 || sign === 0xfeff
}

function endsLiteral(sign: number): boolean {
  return isSpace(sign) || '{}[],:"'.includes(String.fromCharCode(sign))
}

function stringAt(text: string, start: number): JsonName {
  let end = text.indexOf('"', start)
  while (end !== -1 && isEscaped(text, start, end)) end = text.indexOf('"', end + 1)
  if (end === -1) end = text.length
  const written = text.slice(start, end)
  return { name: written.includes('\\') ? unescaped(written) : written, start, end }
}

function isEscaped(text: string, start: number, at: number): boolean {
  let backslashes = 0
  while (at - backslashes > start && text.charAt(at - backslashes - 1) === '\\') backslashes += 1
  return backslashes % 2 === 1
}

function unescaped(written: string): string {
  try {
    return String(JSON.parse(`"${written}"`))
  } catch {
    return written
  }
}

/** A line, at most the start of it, and the offset at which it begins. */
export interface Line {
  readonly text: string
  readonly start: number
}

/**
 * The lines of a text one by one but for empty ones, each cut after `longest` characters: a list of all may take more
 * memory than the text.
 */
export function* linesOf(text: string, longest: number): Generator<Line> {
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    if (end > start) yield { text: text.slice(start, Math.min(end, start + longest)), start }
    start = end + 1
  }
}
