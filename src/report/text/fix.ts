import type { Fix, RelatedFix } from '../../model.ts'
import { commandLines } from '../by-person.ts'
import { finality, isLongPatch, withoutRepeat } from '../words.ts'
import { forTerminal } from '../untrusted/terminal.ts'
import { inOwnWords, paint, proseColumns, type TerminalStyle, wrap } from './layout.ts'

const labels: Readonly<Record<RelatedFix['relation'], string>> = {
  first: 'Fix: ',
  or: 'Or:  ',
  and: 'And: '
}

/** A fix with who can do it, if not everyone can. Page, command and patch stand on lines of their own, to be copied. */
export function fixLines(fix: RelatedFix, style: TerminalStyle): string[] {
  return linesOfFix(withoutRepeat(fix), toDo, style)
}

/** The same, where a long patch is only counted. */
function shortFixLines(fix: RelatedFix, style: TerminalStyle): string[] {
  const { patch, ...rest } = fix
  if (patch === undefined || !isLongPatch(patch)) return fixLines(fix, style)
  return linesOfFix(
    rest,
    (todo, indent) => [
      ...toDo(todo, indent, style),
      `${indent}${paint(style, 'dim', `The text to write has ${linesOf(patch).length} lines: --verbose prints it.`)}`
    ],
    style
  )
}

function linesOfFix(fix: RelatedFix, body: typeof toDo, style: TerminalStyle): string[] {
  const who = fix.who === 'anyone with write access' ? '' : ` (${fix.who})`
  const mark = `  ${labels[fix.relation]}`
  const indent = ' '.repeat(mark.length)
  return [
    ...hanging(mark, fix.text + finality(fix) + who, style),
    ...body(fix, indent, style),
    ...(fix.note === undefined ? [] : hanging(indent, fix.note, style))
  ]
}

/** The first fix in full with what it needs besides, and the other ways in a line. */
export function firstFixLines(fixes: readonly RelatedFix[], style: TerminalStyle): string[] {
  const next = fixes.findIndex(({ relation }) => relation === 'or')
  const first = next < 0 ? fixes : fixes.slice(0, next)
  const others = fixes.filter(({ relation }) => relation === 'or')
  return [...first.flatMap(fix => shortFixLines(fix, style)), ...otherWays(others, style)]
}

/** Words of other ways that are worth reading before `--verbose` is asked for. */
const mostWords = 20

function otherWays(others: readonly Fix[], style: TerminalStyle): string[] {
  if (others.length === 0) return []
  const shown: string[] = []
  for (const fix of others) {
    const clause = asClause(fix.text) + finality(fix)
    const words = [...shown, clause].join(' ').split(' ').length
    if (shown.length > 0 && words > mostWords) break
    shown.push(clause)
  }
  const further = others.length - shown.length
  const more = further > 0 ? `; or ${further} more ${further === 1 ? 'way' : 'ways'}` : ''
  return hanging(`  ${labels.or}`, `${shown.join('; or ')}${more}. (--verbose)`, style)
}

/** A sentence that begins with a verb, within another. */
function asClause(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '')
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

/** The mark of what was cut. */
export function cutMark(style: TerminalStyle): string {
  return inOwnWords(style, '…')
}

/** A sentence of ours, which may quote what stands in a file, for the terminal. */
export function sentence(text: string, style: TerminalStyle): string {
  return inOwnWords(style, forTerminal(text))
}

/** A text of a file for the terminal, at most `limit` UTF-16 units of it, with a mark where something was cut. */
export function cut(text: string, limit: number, style: TerminalStyle): string {
  if (text.length <= limit) return forTerminal(text)
  const mark = cutMark(style)
  return forTerminal(text.slice(0, limit - mark.length).replace(/[\uD800-\uDBFF]$/, '')) + mark
}
