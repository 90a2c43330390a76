import type { SecretSurvey, Unread } from '../credentials/triples/survey.ts'
import type { SecretLevel } from '../github/types.ts'
import type { Fix } from '../model.ts'
import { newFineGrainedToken } from '../github/pages.ts'
import { secretsTokenPage } from '../rules/links.ts'
import { clause, fix } from './advice.ts'
import type { Context } from './context.ts'
import { nameRepository } from './advice.ts'
import { fixUnreachable, unreachableApi } from './unreachable.ts'
import { listOf } from './secret-names.ts'

/** Why the names of the Codespaces secrets were not all read, as a clause. */
export function unreadReason(context: Context): string {
  const { run } = context.facts
  const unread = unreadThatMatters(context)
  if (wasGivenToken(context)) return unreadLevels(context, unread).join('; ')
  if (run.fromFork)
    return 'the pull request comes from a fork, whose runs get no secrets, so `secrets-token` is empty by design'
  if (run.byDependabot)
    return 'Dependabot started the run, and such runs get no Actions secrets, so `secrets-token` is empty by design'
  if (context.repository === null) return 'the repository is not known'
  return unread.length === 0 ? 'no `secrets-token` was given' : unreadLevels(context, unread).join('; ')
}

function unreadThatMatters({ facts }: Context): SecretSurvey['unread'] {
  return (facts.secrets?.unread ?? []).filter(({ level }) => level !== 'user')
}

/** Whether the check had a token for the names, which did not read them all. */
export function wasGivenToken(context: Context): boolean {
  return unreadThatMatters(context).some(({ why }) => why !== 'no-token' && why !== 'not-applicable')
}

/** The levels that were not read, as clauses: those with the same reason share one. Without a token no level is named. */
export function unreadLevels(context: Context, unread: SecretSurvey['unread']): readonly string[] {
  const groups = new Map<string, { readonly why: Unread; readonly levels: SecretLevel[] }>()
  for (const { level, why, detail } of unread) {
    const reason = reasonOf(context, why, clause(detail))
    const group = groups.get(reason)
    if (group === undefined) groups.set(reason, { why, levels: [level] })
    else group.levels.push(level)
  }
  return [...groups].map(([reason, { why, levels }]) =>
    why === 'no-token' ? reason : `${listOf(levels)} level: ${reason}`
  )
}

function reasonOf({ facts }: Context, why: Unread, detail: string): string {
  return why === 'no-token' && facts.run.runner.kind !== 'actions' ? 'no `secrets-token` was given' : detail
}

/** What lets the check read the names. */
export function namesToken(context: Context): readonly Fix[] {
  const unread = unreadThatMatters(context)
  if (!wasGivenToken(context)) return [giveToken(context)]
  const fixes = unread.map(one => fixToken(context, one))
  return fixes.filter(({ text }, index) => fixes.findIndex(other => other.text === text) === index)
}

function giveToken(context: Context): Fix {
  const { repository } = context
  const { run } = context.facts
  if (repository === null) return nameRepository(context)
  if (run.fromFork)
    return fix({
      text: 'Check the default branch with a `secrets-token` as well, on push or on a schedule.',
      note: 'A run for a fork can be given none.',
      who: 'anyone with write access'
    })
  if (run.byDependabot)
    return fix({
      text: 'Store the secret that `secrets-token` is given from as a Dependabot secret too.',
      note: 'Runs that Dependabot starts get no others.',
      url: `${run.servers.server}/${repository.fullName}/settings/secrets/dependabot`,
      who: 'repository administrator'
    })
  return fix({
    text: 'Give scheduled runs a `secrets-token`, which reads the names.',
    note: `A fine-grained token with "Codespaces secrets" write and, for an organization, "Organization codespaces secrets" read. It could write over the secrets: keep it in an environment of scheduled runs alone (${secretsTokenPage}).`,
    url: namesTokenForm(context, repository.owner),
    who: 'repository administrator'
  })
}

function namesTokenForm({ facts, ownerType }: Context, owner: string): string {
  const ofOwner = ownerType === 'Organization' ? { organization_codespaces_secrets: 'read' as const } : {}
  return newFineGrainedToken(facts.run.servers, {
    name: 'codespaces-preflight',
    owner,
    days: 90,
    permissions: { codespaces_secrets: 'write', ...ofOwner }
  })
}

/** What lets a token that was given read one more level. */
function fixToken(
  context: Context,
  { level, why, detail, unreachable }: SecretSurvey['unread'][number]
): Fix {
  if (why === 'no-answer' || why === 'not-applicable')
    return fixUnreachable(unreachableApi(context, { detail, ...unreachable }))
  const url = `${context.facts.run.servers.server}/settings/personal-access-tokens`
  if (why === 'not-accepted')
    return fix({
      text: 'Renew the token in `secrets-token`, which GitHub does not accept any more.',
      url,
      who: 'repository administrator'
    })
  const signOn = why === 'single-sign-on'
  return fix({
    text: signOn
      ? "Authorize the token in `secrets-token` for the organization's single sign-on."
      : `Add what the token in \`secrets-token\` lacks: ${permissions[level]}.`,
    url,
    who: level === 'organization' ? 'organization owner' : 'repository administrator'
  })
}

const permissions: Readonly<Record<SecretLevel, string>> = {
  repository: '"Codespaces secrets" write (a classic token: the scope `repo`)',
  organization: '"Organization codespaces secrets" read (a classic token: the scope `admin:org`)',
  user: '"Codespaces user secrets" read (a classic token: the scope `codespace:secrets`)'
}
