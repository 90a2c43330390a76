/** A string of a Gradle script, without its quotes. */
export interface GradleString {
  readonly text: string
  readonly start: number
  readonly end: number
}

const quotes = ['"""', "'''", '"', "'"] as const

/**
 * Scans a Gradle script (Groovy or Kotlin) for its strings, leaving out comments and the blocks of `publishing { … }`,
 * which say where a build publishes to. One pass, no understanding of the language beyond that.
 */
export function* gradleStrings(text: string): Generator<GradleString> {
  const blocks: boolean[] = []
  let publishing = 0
  let word = ''
  let at = 0
  while (at < text.length) {
    const comment = afterComment(text, at)
    const quote = quotes.find(mark => text.startsWith(mark, at))
    if (comment !== null) at = comment
    else if (quote !== undefined) {
      const start = at + quote.length
      const end = endOfString(text, start, quote)
      if (publishing === 0) yield { text: text.slice(start, end), start, end }
      at = end + quote.length
    } else {
      const sign = text.charAt(at)
      if (sign === '{') {
        blocks.push(word === 'publishing')
        if (word === 'publishing') publishing += 1
      } else if (sign === '}' && blocks.pop() === true) publishing -= 1
      const name = wordAt(text, at)
      if (name !== '') word = name
      else if (!/[\s(]/.test(sign)) word = ''
      at += Math.max(1, name.length)
    }
  }
}

function wordAt(text: string, at: number): string {
  const name = /[A-Za-z_]\w{0,200}/y
  name.lastIndex = at
  return name.exec(text)?.[0] ?? ''
}

function afterComment(text: string, at: number): number | null {
  const end = text.startsWith('//', at) ? '\n' : text.startsWith('/*', at) ? '*/' : null
  if (end === null) return null
  const found = text.indexOf(end, at + 2)
  return found === -1 ? text.length : found + end.length
}

/** A string of one line ends there at the latest. */
function endOfString(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (text.startsWith(quote, at)) return at
    if (quote.length === 1 && text.charAt(at) === '\n') return at
    if (text.charAt(at) === '\\') at++
  }
  return text.length
}
