import { splitWords } from './shell-word.ts'
import type { Work } from './work.ts'

/** A heredoc that an instruction's line opens: its body ends at a line that is exactly `terminator`. */
export interface Heredoc {
  readonly terminator: string
  /** `<<-`: tabs before the terminator do not count. */
  readonly dropsTabs: boolean
}

const mark = /^\d*<<(-?)\s*([^<]*)$/

/**
 * Finds the heredocs that a line opens, as BuildKit does (`parser.go`): every word of the line that is `<<NAME`,
 * a quoted `"<<NAME"` not counted. The default escape token counts here whatever the file's is.
 */
export function heredocsOf(line: string, work: Work): readonly Heredoc[] {
  const heredocs: Heredoc[] = []
  for (const word of splitWords(line, 'quotes-and-escapes', work) ?? []) {
    const match = word.includes('<<') ? mark.exec(word) : null
    const name = match?.[2] ?? ''
    const [terminator, ...others] = name === '' ? [] : (splitWords(name, 'nothing', work) ?? [])
    if (terminator !== undefined && others.length === 0)
      heredocs.push({ terminator, dropsTabs: match?.[1] === '-' })
  }
  return heredocs
}

/** Whether a line of the file (its text without the line end) ends the heredoc. */
export function endsHeredoc(heredoc: Heredoc, line: string): boolean {
  return (heredoc.dropsTabs ? line.replace(/^\t+/, '') : line) === heredoc.terminator
}
