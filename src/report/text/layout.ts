/** How a terminal is written to: `width` in columns (40 to 200 are used), colours by ANSI codes, symbols beyond ASCII, links by OSC 8. */
export interface TerminalStyle {
  readonly width: number
  readonly colour: boolean
  readonly unicode: boolean
  /** Absent: no links. */
  readonly links?: boolean
}

/** What a pipe or a file gets. */
export const plainStyle: TerminalStyle = { width: 100, colour: false, unicode: false }

const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const
/** A colour or weight; words carry every meaning too, so nothing is lost without. */
export type Tone = keyof typeof codes

/** Colours `text` where the style has colours. */
export function paint(style: TerminalStyle, tone: Tone, text: string): string {
  return style.colour && text !== '' ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text
}

/** Links `text` to a page of ours where the terminal shows links: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
export function link(style: TerminalStyle, text: string, url: string): string {
  return style.links === true ? `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\` : text
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

// eslint-disable-next-line no-control-regex -- what `link` and `paint` write
const escapes = /\u001B(?:\]8;;[^\u001B]*\u001B\\|\[\d+m)/g

/** The columns that a text takes: wide characters take two, combining marks and our own escape sequences none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text.includes('\u001B') ? text.replace(escapes, '') : text) {
    if (character < '\u0300') width += 1
    else if (!marks.test(character)) width += wide.test(character) ? 2 : 1
  }
  return width
}

/** Fills a text with spaces up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/**
 * Breaks a text into lines of at most `width` columns, between words alone: a word that is longer than a line (a reference,
 * an address) stands on a line of its own, where it can be copied and clicked.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').filter(part => part !== '')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (line === '' || displayWidth(joined) <= width) {
      line = joined
      continue
    }
    lines.push(line)
    line = word
  }
  return line === '' ? lines : [...lines, line]
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
