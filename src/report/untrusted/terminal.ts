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

/** The message of a workflow command, after its last `::`; it may have several lines. */
export function forWorkflowMessage(text: string): string {
  return text.split('\n').map(visible).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A')
}

/** The value of a property of a workflow command (`file=…,title=…`), which ends at a comma or colon. */
export function forWorkflowProperty(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C')
}
