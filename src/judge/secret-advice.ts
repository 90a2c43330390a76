import type { NearMiss, SurveyedTriple } from '../credentials/triples/survey.ts'
import { pullDetail } from '../evidence/pulls.ts'
import type { SecretLevel } from '../github/types.ts'
import { type Fix, type TriplePart, tripleParts } from '../model.ts'
import { type Advice, asSentence, clause, present } from './advice.ts'
import { insideCodespace, repositoryWords } from './context.ts'
import { declaredPrefixes } from './context.ts'
import { policyForKey } from './ecr-advice.ts'
import { hiddenWords, loginWays, mayLogIn, needOf } from './missing-image.ts'
import {
  assignParts,
  declareRegistry,
  limitsOfSecrets,
  lookAtNames,
  setParts,
  writeAgain
} from './secret-fixes.ts'
import { namesToken, unreadReason, wasGivenToken } from './secret-reasons.ts'
import type { Cause } from './situation.ts'
import { advisedPrefix, listOf, secretName } from './secret-names.ts'

/** What is said where the Codespaces secrets decide, or that there are none. */
export const secretAdvice = {
  'registry-secrets-incomplete': incomplete,
  'registry-secrets-missing': missing,
  'registry-secrets-unproven': unproven,
  'registry-secrets-user-only': userOnly,
  'registry-secrets-not-assigned': notAssigned,
  'login-in-initialize-command': initializeCommand,
  'secrets-not-checked': notChecked
} as const

/** What could contradict a `no` about what everybody gets. */
const ownSecrets =
  "Only each person's own three secrets at user level could contradict this (`level: user` declares them)."

/** The triple that is advised for the host, where there is one among these; else the first. */
function likeliest(cause: Cause, triples: readonly SurveyedTriple[]): SurveyedTriple | undefined {
  const advised = advisedPrefix(cause.context, cause.image.reference.registry)
  return triples.find(({ prefix }) => prefix === advised) ?? triples[0]
}

function incomplete(cause: Cause): Advice {
  const { context, image, registry } = cause
  const host = image.reference.registry
  const triple = likeliest(cause, registry.names.incomplete)
  const part = registry.insideCodespace ? registry.triples.part : null
  const prefix = part?.prefix ?? triple?.prefix ?? advisedPrefix(context, host)
  const missing = part?.absent ?? triple?.missing ?? []
  const absent = missing.length > 0 ? missing : tripleParts
  const ways = part === null ? completeTriple(cause, prefix, absent) : setParts(context, host, prefix, absent)
  return {
    message: `The login for ${host} lacks ${listOf(absent.map(name => secretName(prefix, name)))}, ${needOf(cause)}.`,
    notes: present(
      part === null
        ? (othersThere[absent.length] ?? null)
        : `In this codespace ${clause(pullDetail(part.look))}.`,
      part === null ? ownSecrets : null
    ),
    fixes: loginWays(cause, ways)
  }
}

const othersThere: Readonly<Record<number, string>> = { 1: 'The other two exist.', 2: 'The third exists.' }

/** A part that exists under a name that nearly fits is written again; the others are added. */
function completeTriple(
  { context, image }: Cause,
  prefix: string,
  absent: readonly TriplePart[]
): readonly Fix[] {
  const misses = context.facts.secrets?.nearMisses ?? []
  const missOf = (part: TriplePart): NearMiss | null =>
    misses.find(({ meant }) => meant === secretName(prefix, part)) ?? null
  const again = absent.flatMap(part => missOf(part) ?? [])
  const rest = absent.filter(part => missOf(part) === null)
  const set = rest.length === 0 ? [] : setParts(context, image.reference.registry, prefix, rest)
  return again.length === 0
    ? set
    : allNeeded([...again.map(miss => writeAgain(context, miss)), ...set.slice(0, 1)])
}

/** Fixes each of which is needed. */
function allNeeded(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.map((one, index) => (index === 0 ? one : { ...one, relation: 'and' }))
}

/** A triple that names the host and lacks its login: nobody should think that it was tried. */
function notTried({ registry }: Cause): string | null {
  const { part } = registry.triples
  if (part === null || part.absent?.includes('SERVER') === true) return null
  return `No login was tried: ${clause(pullDetail(part.look))}.`
}

function missing(cause: Cause): Advice {
  const { context, image, registry } = cause
  const host = image.reference.registry
  const { works } = registry.triples
  const prefix = works?.prefix ?? advisedPrefix(context, host)
  const ways = setParts(context, host, prefix)
  return {
    message:
      works === null
        ? `No Codespaces secrets for ${host}, ${needOf(cause)}.`
        : `The login of ${prefix}_CONTAINER_REGISTRY_* works for ${host}, but these are no Codespaces secrets of ${repositoryWords(context)}.`,
    notes: present(
      works === null ? asSentence(pullDetail(image.anonymous)) : null,
      whereNone(cause),
      otherHosts(context.facts.secrets?.triples ?? [], host),
      insideCodespace(context) ? null : ownSecrets,
      limitsOfSecrets(context)
    ),
    fixes: loginWays(
      cause,
      mayLogIn(cause) ? [...ways.slice(0, 1), ...policyForKey(cause), ...ways.slice(1)] : []
    )
  }
}

/** Where the triple was looked for. */
function whereNone({ context }: Cause): string {
  if (insideCodespace(context)) return 'This codespace has none.'
  const levels =
    context.ownerType === 'Organization' ? 'repository and organization level' : 'repository level'
  return `None at ${levels} reaches ${repositoryWords(context)}.`
}

function otherHosts(triples: readonly SurveyedTriple[], host: string): string | null {
  const complete = triples.filter(({ reach }) => reach === 'complete').map(({ prefix }) => prefix)
  return complete.length === 0
    ? null
    : `The complete ones (${complete.join(', ')}) serve other hosts than ${host}.`
}

function unproven(cause: Cause): Advice {
  const { context, image, registry } = cause
  const host = image.reference.registry
  const prefixes = registry.names.unassigned.map(({ prefix }) => prefix)
  const advised = advisedPrefix(context, host)
  const likely = prefixes.find(prefix => prefix === advised) ?? prefixes[0] ?? advised
  return {
    message:
      prefixes.length === 1
        ? `Nothing says that ${likely}_CONTAINER_REGISTRY_* serve ${host}, ${needOf(cause)}.`
        : `Nothing says which of the secrets of ${listOf(prefixes)} serve ${host}, ${needOf(cause)}.`,
    notes: present(
      'Names of secrets can be read, values never.',
      likely === advised && prefixes.length > 1 ? `By the name, ${likely} are the likely ones.` : null,
      notTried(cause)
    ),
    fixes: loginWays(cause, [
      declareRegistry(context, host, likely),
      ...(prefixes.includes(advised) || !mayLogIn(cause) ? [] : setParts(context, host, advised).slice(0, 1))
    ])
  }
}

function userOnly(cause: Cause): Advice {
  const { context, image, registry } = cause
  const host = image.reference.registry
  const triple = likeliest(cause, registry.names.userOnly)
  const prefix = triple?.prefix ?? registry.personal ?? ''
  const own = tripleParts.filter(part => triple === undefined || triple.levels[part] === 'user')
  return {
    message:
      triple === undefined
        ? `Each person needs ${prefix}_CONTAINER_REGISTRY_* of their own for ${host}, and no prebuild can use them.`
        : `Only one person's own secrets complete ${prefix}_CONTAINER_REGISTRY_* for ${host}, and no prebuild can use them.`,
    notes: present(
      hiddenWords(cause),
      triple === undefined
        ? 'Whether people have set them nobody can read.'
        : 'Secrets at user level prove nothing for colleagues.'
    ),
    fixes: loginWays(cause, setParts(context, host, prefix, own))
  }
}

function notAssigned(cause: Cause): Advice {
  const { context, registry, image } = cause
  const host = image.reference.registry
  const triple = likeliest(cause, registry.names.notAssigned)
  const prefix = triple?.prefix ?? ''
  const stuck = triple?.unassigned ?? []
  const levels = [...new Set(stuck.map(({ level }) => level))]
  const namesAt = (level: SecretLevel): readonly string[] =>
    stuck.filter(entry => entry.level === level).map(({ part }) => secretName(prefix, part))
  const where = levels.map(level => `${listOf(namesAt(level))} at ${level} level`)
  return {
    message: `${prefix}_CONTAINER_REGISTRY_* for ${host} are not all shared with ${repositoryWords(context)}.`,
    notes: present(where.length > 0 ? `There are ${listOf(where)}.` : null, hiddenWords(cause), ownSecrets),
    fixes: loginWays(
      cause,
      levels.length === 0
        ? [lookAtNames(context, host, prefix)]
        : [
            ...insteadForPublic(cause, prefix, stuck),
            ...allNeeded(levels.map(level => assignParts(context, level, namesAt(level))))
          ]
    )
  }
}

/** The access "private repositories" of an organization's secrets leaves a public one out: secrets of its own take nothing from others. */
function insteadForPublic(
  { context, image }: Cause,
  prefix: string,
  stuck: SurveyedTriple['unassigned']
): readonly Fix[] {
  const parts = tripleParts.filter(name =>
    stuck.some(({ level, part }) => level === 'organization' && part === name)
  )
  return context.visibility === 'public' && parts.length > 0
    ? setParts(context, image.reference.registry, prefix, parts).slice(0, 1)
    : []
}

function initializeCommand(cause: Cause): Advice {
  const { context, image } = cause
  const { registry } = image.reference
  return {
    message: `\`initializeCommand\` logs in somewhere; whether to ${registry}, ${needOf(cause)}, cannot be checked.`,
    notes: present('Codespaces secrets can be checked, and none are proven.'),
    fixes: loginWays(
      cause,
      mayLogIn(cause) ? setParts(context, registry, advisedPrefix(context, registry)) : []
    )
  }
}

function notChecked(cause: Cause): Advice {
  const { context, image } = cause
  const host = image.reference.registry
  const [declared] = declaredPrefixes(context, host)
  const prefix = declared ?? advisedPrefix(context, host)
  const reason = asSentence(unreadReason(context))
  const isOnlyLater = declared !== undefined && !wasGivenToken(context)
  return {
    message: isOnlyLater
      ? `${declared}_* are declared for ${host}; runs with a \`secrets-token\` read whether they exist.`
      : declared === undefined
        ? `Whether Codespaces secrets exist for ${host}, ${needOf(cause)}, was not read.`
        : `Whether ${declared}_*, which are declared for ${host}, exist was not read.`,
    notes: isOnlyLater
      ? present(worksHere(cause), notTried(cause))
      : present(reason, worksHere(cause), notTried(cause)),
    fixes: isOnlyLater
      ? [lookAtNames(context, host, prefix)]
      : loginWays(cause, [lookAtNames(context, host, prefix), ...namesToken(context)])
  }
}

/** A login of the run that pulls shows that its values are right, and nothing of the secrets. */
function worksHere({ registry }: Cause): string | null {
  const { works } = registry.triples
  return works && `The login of ${works.prefix}_CONTAINER_REGISTRY_* that this run was given works.`
}
