/** How a terminal is written to: `width` in columns (80 to 200 are used), colours by ANSI codes, symbols beyond ASCII. */
export interface TerminalStyle {
  readonly width: number
  readonly colour: boolean
  readonly unicode: boolean
}

/** What a pipe or a file gets. */
export const plainStyle: TerminalStyle = { width: 100, colour: false, unicode: false }

const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const
/** A colour or weight; every meaning is told by words too, so nothing is lost without. */
export type Tone = keyof typeof codes

/** Colours `text` where the style has colours. */
export function paint(style: TerminalStyle, tone: Tone, text: string): string {
  return style.colour && text !== '' ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text
}

const asciiMarks = new Map([
  ['…', '...'],
  ['→', '->'],
  ['–', '-']
])

/** Sentences of ours as the terminal can show them: without symbols beyond ASCII their marks are written with ASCII. */
export function inOwnWords(style: TerminalStyle, text: string): string {
  return style.unicode ? text : text.replace(/[…→–]/g, mark => asciiMarks.get(mark) ?? mark)
}

/** The columns that are laid out for: never narrower than 40, never wider than 200. */
export function columns(style: TerminalStyle): number {
  return Math.min(200, Math.max(40, Math.trunc(style.width) || 80))
}

/** The columns for sentences: no line is so long that the eye loses the next one. */
export function proseColumns(style: TerminalStyle): number {
  return Math.min(120, columns(style))
}

const marks = /^[\p{Mn}\p{Me}]$/u
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u

/** The columns that a text without colours takes: wide characters take two, combining marks none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (character < '\u0300') width += 1
    else if (!marks.test(character)) width += wide.test(character) ? 2 : 1
  }
  return width
}

/** Fills a text without colours with spaces up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/**
 * Breaks a text without colours into lines of at most `width` columns: between words, and where a word is longer
 * than a line (a reference, a digest) after one of `/`, `:`, `@`, `,`, or anywhere.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').filter(part => part !== '')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (displayWidth(joined) <= width) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, width)
    line = pieces.pop() ?? ''
    lines.push(...pieces)
  }
  return line === '' ? lines : [...lines, line]
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = []
  let rest = word
  while (displayWidth(rest) > width) {
    const head = takeColumns(rest, width)
    const cut = Math.max(...['/', ':', '@', ','].map(mark => head.lastIndexOf(mark) + 1))
    const piece = cut > head.length / 2 ? head.slice(0, cut) : head
    pieces.push(piece)
    rest = rest.slice(piece.length)
  }
  return [...pieces, rest]
}

/** The start of a text that takes at most `width` columns, and at least one character. */
export function takeColumns(text: string, width: number): string {
  let taken = ''
  let used = 0
  for (const character of text) {
    used += displayWidth(character)
    if (used > width && taken !== '') break
    taken += character
  }
  return taken
}
