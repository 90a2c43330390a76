import type { SecretSurvey } from '../credentials/survey.ts'
import type { SecretLevel } from '../github/facts.ts'
import type { Fix } from '../model.ts'
import { clause, fix } from './advice.ts'
import type { Context } from './context.ts'
import { nameRepository } from './name-repository.ts'
import { mendSilence, silentApi } from './silence.ts'
import { listOf } from './triple-names.ts'

/** Why the names of the Codespaces secrets were not all read, as a clause. */
export function unreadReason(context: Context): string {
  const { run } = context.facts
  const unread = unreadThatMatters(context)
  if (wasGivenToken(unread)) return unreadLevels(context, unread).join('; ')
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

function wasGivenToken(unread: SecretSurvey['unread']): boolean {
  return unread.some(({ why }) => why !== 'no-token' && why !== 'not-applicable')
}

/** The levels that were not read, as clauses: those with the same reason share one. */
export function unreadLevels(context: Context, unread: SecretSurvey['unread']): readonly string[] {
  const byReason = new Map<string, SecretLevel[]>()
  for (const { level, detail } of unread) {
    const reason = reasonOf(context, level, clause(detail))
    byReason.set(reason, [...(byReason.get(reason) ?? []), level])
  }
  return [...byReason].map(([reason, levels]) => {
    const where = `${listOf(levels)} level`
    if (reason.includes(atLevel)) return reason.replace(atLevel, `at ${where}`)
    return reason.startsWith('no `secrets-token`') ? reason : `${where}: ${reason}`
  })
}

const atLevel = 'at {} level'

function reasonOf({ facts }: Context, level: SecretLevel, detail: string): string {
  const elsewhere = facts.run.whereabouts.kind !== 'actions'
  if (elsewhere && detail.startsWith('no `secrets-token` was given')) return 'no `secrets-token` was given'
  return detail.replace(`at ${level} level`, atLevel)
}

/** What lets the check read the names. */
export function namesToken(context: Context): readonly Fix[] {
  const unread = unreadThatMatters(context)
  if (!wasGivenToken(unread)) return [giveToken(context)]
  const fixes = unread.map(one => mendToken(context, one))
  return fixes.filter(({ text }, index) => fixes.findIndex(other => other.text === text) === index)
}

function giveToken(context: Context): Fix {
  const { repository } = context
  const { run } = context.facts
  if (repository === null) return nameRepository(context)
  if (run.fromFork)
    return fix({
      text: 'Check the default branch with a `secrets-token` as well, on push or on a schedule: a run for a fork can be given none.',
      who: 'anyone with write access'
    })
  if (run.byDependabot)
    return fix({
      text: 'Store the secret that `secrets-token` is given from as a Dependabot secret too: runs that Dependabot starts get no others.',
      url: `${run.servers.server}/${repository.fullName}/settings/secrets/dependabot`,
      who: 'repository administrator'
    })
  return fix({
    text: 'Give the check a `secrets-token`: a fine-grained token with "Codespaces secrets" write and, for an organization, "Organization codespaces secrets" read. It reads names and could overwrite the secrets, so it belongs in an environment of scheduled runs alone (docs/security.md tells how).',
    url: `${run.servers.server}/settings/personal-access-tokens/new`,
    who: 'repository administrator'
  })
}

/** What lets a token that was given read one more level. */
function mendToken(context: Context, { level, why, detail, silence }: SecretSurvey['unread'][number]): Fix {
  if (why === 'no-answer' || why === 'not-applicable')
    return mendSilence(silentApi(context, { detail, ...silence }))
  const url = `${context.facts.run.servers.server}/settings/personal-access-tokens`
  if (why === 'not-accepted')
    return fix({
      text: 'Make the token anew from which `secrets-token` is given: GitHub does not accept this one any more.',
      url,
      who: 'repository administrator'
    })
  const signOn = why === 'single-sign-on'
  return fix({
    text: signOn
      ? "Authorize the token from which `secrets-token` is given for the organization's single sign-on."
      : `Add to the token from which \`secrets-token\` is given what it lacks: ${permissions[level]}.`,
    url,
    who: level === 'organization' ? 'organization owner' : 'repository administrator'
  })
}

const permissions: Readonly<Record<SecretLevel, string>> = {
  repository: '"Codespaces secrets" write (a classic token: the scope `repo`)',
  organization: '"Organization codespaces secrets" read (a classic token: the scope `admin:org`)',
  user: '"Codespaces user secrets" read (a classic token: the scope `codespace:secrets`)'
}
