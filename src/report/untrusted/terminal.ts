import { visible } from './visible.ts'

/**
 * A text for a terminal or a log: no control sequence, no line end.
 * A log of GitHub Actions is read for commands too: the runner takes `::name` at the start of a line, however far it is
 * indented, and the older `##[name]` anywhere in a line, so both are broken where they could begin a command.
 */
export function forTerminal(text: string): string {
  return visible(text)
    .replaceAll('##[', '#\\x23[')
    .replace(/::(?=\s*[a-z])/gi, ':\\x3a')
}
