/** A FROM as the dev container CLI sees it. */
export interface CliStage {
  /** The offset of FROM. */
  readonly start: number
  readonly label: string | null
  readonly image: string
  /** Where the text that it takes for the image stands. */
  readonly imageStart: number
  readonly imageEnd: number
}

/** An ARG, ENV or USER before the first FROM as the CLI sees it: one name, one value. */
export interface CliInstruction {
  readonly keyword: 'ARG' | 'ENV' | 'USER'
  readonly name: string
  readonly value: string | null
}

/** What the CLI takes a Dockerfile for. */
export interface CliText {
  readonly preamble: readonly CliInstruction[]
  readonly stages: readonly CliStage[]
}

/**
 * Cuts a Dockerfile up as the dev container CLI does (`dockerfileUtils.ts`): at every line that begins with FROM, be it
 * continued text or the body of a heredoc; what follows FROM are words between white space, line ends included.
 * Its regular expressions are played by one walk over the text, whose time grows with its length alone.
 */
export function readAsCli(text: string): CliText {
  const starts = fromLines(text)
  const stages = starts.map((start, index) => stageAt(text, start, starts[index + 1] ?? text.length))
  return { preamble: instructionsIn(text, starts[0] ?? text.length), stages }
}

const lineEnd = /[\n\r\u2028\u2029]/g

function* lineStarts(text: string, to: number): Generator<number> {
  yield 0
  for (const match of text.slice(0, to).matchAll(lineEnd)) yield match.index + 1
}

function fromLines(text: string): number[] {
  const found: number[] = []
  for (const start of lineStarts(text, text.length)) {
    let at = start
    while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++
    if (text.slice(at, at + 4).toLowerCase() === 'from') found.push(at)
  }
  return found
}

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

function isSpace(char: string): boolean {
  return /\s/.test(char)
}

function tokenAt(text: string, from: number, to: number): Token | null {
  let start = from
  while (start < to && isSpace(text.charAt(start))) start++
  let end = start
  while (end < to && !isSpace(text.charAt(end))) end++
  return end === start ? null : { text: text.slice(start, end), start, end }
}

function stageAt(text: string, start: number, to: number): CliStage {
  const keyword = tokenAt(text, start, to)
  const first = keyword?.end === start + 4 ? tokenAt(text, keyword.end, to) : null
  if (first === null) return { start, label: null, image: 'unknown', imageStart: start, imageEnd: start + 4 }
  const second = tokenAt(text, first.end, to)
  const hasPlatform = /^--platform=./i.test(first.text) && second !== null
  const image = hasPlatform ? second : first
  const as = tokenAt(text, image.end, to)
  const label = as?.text.toLowerCase() === 'as' ? tokenAt(text, as.end, to) : null
  return {
    start,
    label: label?.text ?? null,
    image: image.text.replace(/^['"]|['"]$/g, ''),
    imageStart: image.start,
    imageEnd: image.end
  }
}

function instructionsIn(text: string, to: number): CliInstruction[] {
  const found: CliInstruction[] = []
  let readTo = 0
  for (const start of lineStarts(text, to)) {
    if (start < readTo) continue
    const keyword = tokenAt(text, start, to)
    if (keyword === null) break
    readTo = keyword.start + 1
    if (!isCounted(keyword.text.toUpperCase())) continue
    const name = nameAt(text, keyword.end, to)
    if (name === null) continue
    const { value, end } = valueAt(text, name.end, to)
    readTo = end
    found.push({ keyword: keyword.text.toUpperCase() as CliInstruction['keyword'], name: name.text, value })
  }
  return found
}

function isCounted(keyword: string): keyword is CliInstruction['keyword'] {
  return keyword === 'ARG' || keyword === 'ENV' || keyword === 'USER'
}

function nameAt(text: string, from: number, to: number): Token | null {
  const token = tokenAt(text, from, to)
  if (token === null) return null
  const equals = token.text.indexOf('=')
  const name = equals === -1 ? token.text : token.text.slice(0, equals)
  return name === '' ? null : { text: name, start: token.start, end: token.start + name.length }
}

/** The value behind spaces and equals signs: up to white space, and only where it has none in it without double quotes. */
function valueAt(text: string, from: number, to: number): { value: string | null; end: number } {
  let at = from
  while (at < to && (text.charAt(at) === ' ' || text.charAt(at) === '=')) at++
  if (at === from) return { value: null, end: from }
  const token = at < to && !isSpace(text.charAt(at)) ? tokenAt(text, at, to) : null
  if (token === null) {
    const lastEquals = text.slice(from, at).lastIndexOf('=')
    return lastEquals > 0 ? { value: '=', end: at } : { value: null, end: from }
  }
  const close = token.text.lastIndexOf('"')
  const value = token.text.startsWith('"') && close > 1 ? token.text.slice(1, close) : token.text
  return { value, end: token.end }
}
