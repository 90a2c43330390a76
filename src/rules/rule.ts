import type { RuleEntry, Who } from '../model.ts'
import type { Link } from './links.ts'
import type { LogAdvice } from './explain-log-advice.ts'
import type { Trace } from './trace.ts'

/**
 * All that is known of a rule apart from when it speaks, which is the judge's: its severity, what a person reads
 * about it, and how a creation log shows it. The texts are Markdown with code spans and nothing else.
 */
export interface Rule extends RuleEntry {
  /** When the rule speaks, and what it says then. */
  readonly means: string
  /** How the codespace would have failed. */
  readonly fails: string
  /** Lines of the creation log that people see. */
  readonly log?: readonly string[]
  readonly why: string
  readonly fix: { readonly text: string; readonly example?: Example }
  readonly who: readonly Who[]
  /** What changes the rule's mind, beside an ignore. */
  readonly configure: string
  /** Pages to read on. */
  readonly see?: readonly Link[]
  /** What `explain --log` says of it, where the page does not say it well. */
  readonly inLog?: LogAdvice
  /** How lines of a creation log are recognised; none for a rule that no log shows. */
  readonly traces?: readonly Trace[]
}

/** What stood in a file, and what should stand there; or, without a file, the commands to run. */
export interface Example {
  /** The file's path in the repository; `null` for commands. */
  readonly file: string | null
  /** `jsonc`, `yaml`, `dockerfile`, `json`, `sh`, as a fence names it. */
  readonly language: string
  readonly before?: string
  readonly after: string
}
