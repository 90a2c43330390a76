import { visible } from './visible.ts'

/** The message of a workflow command, after its last `::`; it may have several lines. */
export function forWorkflowMessage(text: string): string {
  return text.split('\n').map(visible).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A')
}

/** The value of a property of a workflow command (`file=…,title=…`), which ends at a comma or colon. */
export function forWorkflowProperty(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C')
}
