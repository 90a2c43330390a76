import type { Fix } from '../../model.ts'
import { paint, proseColumns, wrap, type TerminalStyle } from '../../terminal.ts'
import { commandLines } from '../command-lines.ts'
import { forTerminal } from '../untrusted/terminal.ts'
import { sentence } from './words.ts'

/** A fix with who can do it. Page, command and patch stand on lines of their own, whole, so that they can be copied. */
export function fixLines(fix: Fix, style: TerminalStyle): string[] {
  const arrow = style.unicode ? '→' : '->'
  return [...hanging(`  ${arrow} `, `${fix.text} (${fix.who})`, style), ...toDo(fix, '      ', style)]
}

/** What to open, to run and to write, each line after `indent`. */
export function toDo(
  fix: Pick<Fix, 'url' | 'command' | 'patch'>,
  indent: string,
  style: TerminalStyle
): string[] {
  const bar = style.unicode ? '│' : '|'
  return [
    ...(fix.url === undefined ? [] : [indent + paint(style, 'cyan', forTerminal(fix.url))]),
    ...linesOf(fix.command && commandLines(fix.command)).map(
      line => indent + prompt(line) + paint(style, 'bold', forTerminal(line))
    ),
    ...linesOf(fix.patch).map(line => `${indent}${paint(style, 'dim', bar)} ${forTerminal(line)}`.trimEnd())
  ]
}

/** A line that begins with white space goes on with the command of the line before. */
function prompt(line: string): string {
  return line.startsWith(' ') ? '  ' : '$ '
}

function linesOf(text: string | undefined): string[] {
  return text === undefined
    ? []
    : text
        .replace(/\n$/, '')
        .replaceAll('\t', '  ')
        .split(/\r\n|\r|\n/)
}

/** A sentence after a mark of ours, its further lines under its first. */
export function hanging(mark: string, text: string, style: TerminalStyle): string[] {
  const indent = ' '.repeat(mark.length)
  const [first = '', ...rest] = wrap(sentence(text, style), proseColumns(style) - mark.length)
  return [mark + first, ...rest.map(line => indent + line)]
}
