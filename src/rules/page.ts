import type { Who } from '../model.ts'
import type { RuleId } from './catalogue.ts'
import type { Link } from './links.ts'

/** What stood in a file, and what should stand there; or, without a file, the commands to run. */
export interface Example {
  /** The file's path in the repository; `null` for commands. */
  readonly file: string | null
  /** `jsonc`, `yaml`, `dockerfile`, `json`, `sh`, as a fence names it. */
  readonly language: string
  readonly before?: string
  readonly after: string
}

/** What a person reads about a rule (specification 4). The texts are Markdown with code spans and nothing else. */
export interface RulePage {
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
}

/** The pages of one theme. */
export type RulePages = Readonly<Partial<Record<RuleId, RulePage>>>

/** Every page, by rule. */
export type AllPages = Readonly<Record<RuleId, RulePage>>

/** All pages. They are loaded when somebody wants to read them, and not before. */
export async function rulePages(): Promise<AllPages> {
  const { pages } = await import('./pages/index.ts')
  return pages
}

/** The page of a rule. */
export async function rulePage(rule: RuleId): Promise<RulePage> {
  return (await rulePages())[rule]
}
