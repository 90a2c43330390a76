import { stripVTControlCharacters } from 'node:util'

/** Times as GitHub, the dev container CLI and BuildKit write them before a line, one or several. */
const times =
  /^(?:\s{0,20}(?:\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:?|\[\d{1,10} ms\]))+\s{0,20}/

/** The part of Codespaces that wrote a line, and the weight of it, as its agent writes them: `[StartEnvironment I]`. */
const source = /^\[?(?:\d{4}-\d\d-\d\d[ T][\d:.,]{8,20}Z? )?[A-Z][A-Za-z]{1,40} [A-Z]\]:?\s{0,20}/

/** An entry of the dev container CLI in JSON, of which the text alone is read; it may have lost its end. */
const entry = /^\{"type":.{0,200}?"text":"(.*?)(?:"(?:,"[^"]{1,20}":[^{}]{0,80})?\}?)?$/

/** Quotes, line ends and colours as they stand in a text of JSON. */
const escapes = /\\{1,8}(?:(["'/])|[nrt]|u00(1b|22|26|3c|3e))/gi
const characters = new Map([
  ['1b', '\u001B'],
  ['22', '"'],
  ['26', '&'],
  ['3c', '<'],
  ['3e', '>']
])

/** A line of a log without times, terminal sequences and the escapes of JSON. */
export function plainLine(raw: string): string {
  const unescaped = raw.includes('\\')
    ? raw.replace(escapes, (_all, mark?: string, code?: string) =>
        code === undefined ? (mark ?? ' ') : (characters.get(code.toLowerCase()) ?? ' ')
      )
    : raw
  const line = stripVTControlCharacters(unescaped).replace(/\r/g, '').replace(times, '').trim()
  return line.replace(source, '').replace(entry, '$1').trim()
}

/**
 * Package managers and git speak of logins and hosts too, which are none of an image; so does every program that a step of a
 * build runs, whose output BuildKit marks with the step and the seconds. `exec` at its start is the runtime's own word.
 */
const foreign =
  /^(?:#\d{1,6} \d{1,6}\.\d{1,4} (?!exec )|\d{1,6}\.\d{1,4} (?!exec )|(?:npm|yarn|pnpm|pip|gem|bundle|composer|cargo|go|git|curl|wget|apt|apt-get|fatal|error: pathspec)\b)/i

/** Whether a plain line is the output of a program that pulls no image. */
export function isForeign(plain: string): boolean {
  return foreign.test(plain)
}
