import type { Asked } from '../evidence/types.ts'
import { pullDetail } from '../evidence/pulls.ts'
import type { Fix } from '../model.ts'
import type { PullResult } from '../oci/pull-result.ts'
import { type Context, repositoryWords } from './context.ts'

/** What a finding says and which actions help; the severity and the place are added where it is made. */
export interface Advice {
  /** One sentence: what is wrong. */
  readonly message: string
  /** Further sentences: why, and what could contradict it. */
  readonly notes?: readonly string[]
  /** The best way first. */
  readonly fixes: readonly Fix[]
}

/** GitHub's page about packages' access and visibility. */
export const packageAccessPage =
  'https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility'

/** GitHub's page about private registries for codespaces. */
export const privateRegistryPage =
  'https://docs.github.com/en/codespaces/reference/allowing-your-codespace-to-access-a-private-registry'

/** The sentences that are there, as one text. */
export function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null && part !== '').join(' ')
}

/** The sentences that are there. */
export function present(...parts: readonly (string | null)[]): readonly string[] {
  return parts.filter((part): part is string => part !== null && part !== '')
}

/** A detail as a clause: without the full stop that it may end with. */
export function clause(detail: string): string {
  return detail.replace(/\.$/, '')
}

/** A clause as the beginning of a sentence. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** Why a registry refused, without the words for what the message itself says: which of login and pull it was. */
export function refusalCause(look: Asked<PullResult> | undefined): string {
  if (look === undefined) return ''
  return clause(look.result === 'refused' ? (look.answer?.words ?? look.detail) : pullDetail(look))
}

/** What was answered as a sentence; a name keeps its case. */
export function asSentence(detail: string): string {
  const text = clause(detail)
  return `${/^[a-z]+[ ,]/.test(text) ? capital(text) : text}.`
}

/** An action without the fields that have no value. */
export function fix(parts: {
  readonly text: string
  readonly note?: string | null
  readonly who: Fix['who']
  readonly url?: string | null
  readonly command?: string | null
  readonly patch?: string | null
  readonly relation?: Fix['relation'] | undefined
  readonly irreversible?: boolean
}): Fix {
  return {
    text: parts.text,
    ...(parts.note ? { note: parts.note } : {}),
    ...(parts.url ? { url: parts.url } : {}),
    ...(parts.command ? { command: parts.command } : {}),
    ...(parts.patch ? { patch: parts.patch } : {}),
    who: parts.who,
    ...(parts.relation ? { relation: parts.relation } : {}),
    ...(parts.irreversible ? { irreversible: parts.irreversible } : {})
  }
}

/** Whether R was not named, or GitHub shows no such repository: what would be granted to it may be granted to nobody. */
export function isUnnamed({ repository, facts }: Context): boolean {
  return repository === null || facts.repositoryAnswer.read === 'not-found'
}

/** What lets R be known. */
export function nameRepository(context: Context): Fix {
  return fix({
    text:
      context.repository === null
        ? 'Name the repository with the input `repository`, as owner/name.'
        : `Check the name ${repositoryWords(context)} (\`repository\`), and that \`token\` may see it.`,
    who: 'anyone with write access'
  })
}
