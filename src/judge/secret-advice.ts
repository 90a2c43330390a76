import type { NearMiss, SurveyedTriple } from '../credentials/survey.ts'
import type { TriplePart } from '../environment.ts'
import { tripleParts } from '../environment.ts'
import type { TripleFact } from '../evidence/facts.ts'
import type { Fix } from '../model.ts'
import { type Advice, clause, sentences } from './advice.ts'
import { insideCodespace, repositoryWords } from './context.ts'
import { ecrSetupFixes } from './ecr-advice.ts'
import { checkExistence, loginNeeded } from './existence.ts'
import { assignParts, declareRegistry, makeLogin, setParts, writeAgain } from './secret-fixes.ts'
import type { Situation } from './situation.ts'
import { namesToken, unreadReason } from './secret-reasons.ts'
import { serverValue } from './server-value.ts'
import { advisedPrefix, listOf, secretName, tripleNames } from './triple-names.ts'

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

function incomplete(situation: Situation): Advice {
  const { context, image, registry } = situation
  const host = image.reference.registry
  const [triple] = registry.names.incomplete
  const part = registry.triples.part
  if (registry.insideCodespace && part !== null) return incompleteHere(situation, part)
  const prefix = triple?.prefix ?? advisedPrefix(context, host)
  const absent = triple?.missing ?? tripleParts
  return {
    message: sentences(
      loginNeeded(image),
      `Of the three Codespaces secrets of ${prefix} there ${absent.length > 1 ? 'are' : 'is'} no ${listOf(absent.map(name => secretName(prefix, name)))}.`,
      ownSecrets
    ),
    fixes: [...checkExistence(image), ...completeTriple(situation, prefix, absent)]
  }
}

/** A part that exists under a name that nearly fits is written again; the others are added. */
function completeTriple(
  { context, image }: Situation,
  prefix: string,
  absent: readonly TriplePart[]
): readonly Fix[] {
  const host = image.reference.registry
  const misses = context.facts.secrets?.nearMisses ?? []
  const missOf = (part: TriplePart): NearMiss | null =>
    misses.find(({ meant }) => meant === secretName(prefix, part)) ?? null
  const again = absent.flatMap(part => missOf(part) ?? [])
  const rest = absent.filter(part => missOf(part) === null)
  return [
    ...again.map(miss => writeAgain(context, miss)),
    ...(rest.length === 0 && again.length > 0 ? [] : setParts(context, host, prefix, rest)),
    ...(rest.length > 1 ? makeLogin(host) : [])
  ]
}

function incompleteHere({ context, image }: Situation, { prefix, look, absent = [] }: TripleFact): Advice {
  const host = image.reference.registry
  const parts: readonly TriplePart[] = absent.length > 0 ? absent : ['USER', 'PASSWORD']
  return {
    message: sentences(
      loginNeeded(image),
      `In this codespace the three secrets of ${prefix} are not complete: ${clause(look.detail)}.`
    ),
    fixes: [...checkExistence(image), ...setParts(context, host, prefix, parts)]
  }
}

/** A triple that names the host and lacks its login: nobody should think that it was tried. */
function notTried({ registry }: Situation): string | null {
  const { part } = registry.triples
  if (part === null || part.absent?.includes('SERVER') === true) return null
  return `No login was tried: ${clause(part.look.detail)}.`
}

function missing({ context, image, registry }: Situation): Advice {
  const host = image.reference.registry
  const works = registry.triples.works
  const prefix = works?.prefix ?? advisedPrefix(context, host)
  const where = insideCodespace(context)
    ? 'this codespace has none'
    : `none reaches ${repositoryWords(context)}`
  const message = sentences(
    works === null ? loginNeeded(image) : null,
    works === null
      ? `Three Codespaces secrets give that login, like ${tripleNames(prefix)}; ${where}.`
      : `The login of ${prefix}_CONTAINER_REGISTRY_* works for ${host}, but these are not Codespaces secrets: no codespace of ${repositoryWords(context)} has them.`,
    otherHosts(context.facts.secrets?.triples ?? [], host),
    insideCodespace(context) ? null : ownSecrets
  )
  const fixes = [
    ...checkExistence(image),
    ...ecrSetupFixes(image),
    ...setParts(context, host, prefix),
    ...(works === null ? makeLogin(host) : [])
  ]
  return { message, fixes }
}

function otherHosts(triples: readonly SurveyedTriple[], host: string): string | null {
  const complete = triples.filter(({ reach }) => reach === 'complete').map(({ prefix }) => prefix)
  return complete.length === 0
    ? null
    : `The complete ones (${complete.join(', ')}) serve other hosts than ${host}.`
}

function unproven(situation: Situation): Advice {
  const { context, image, registry } = situation
  const host = image.reference.registry
  const prefixes = registry.names.unassigned.map(({ prefix }) => prefix)
  const advised = advisedPrefix(context, host)
  const likely = prefixes.find(prefix => prefix === advised) ?? prefixes[0] ?? advised
  return {
    message: sentences(
      loginNeeded(image),
      `The Codespaces secrets of ${listOf(prefixes)} are complete, but nothing says ${prefixes.length > 1 ? 'which of them' : 'that they'} serve ${host}: names can be read, values never.`,
      likely === advised && prefixes.length > 1 ? `By the name, ${likely} is the likely one.` : null,
      notTried(situation)
    ),
    fixes: [
      ...checkExistence(image),
      declareRegistry(context, host, likely),
      ...(prefixes.includes(advised) ? [] : setParts(context, host, advised))
    ]
  }
}

function userOnly({ context, image, registry }: Situation): Advice {
  const [triple] = registry.names.userOnly
  const prefix = triple?.prefix ?? registry.personal ?? ''
  return {
    message: sentences(
      loginNeeded(image),
      triple === undefined
        ? `Each person is asked for ${prefix}_CONTAINER_REGISTRY_* of their own: whether they have set them nobody can read, and no prebuild can use them.`
        : `The Codespaces secrets of ${prefix} are complete only with those of one person: they prove nothing for colleagues, and no prebuild can use them.`
    ),
    fixes: [...checkExistence(image), ...setParts(context, image.reference.registry, prefix)]
  }
}

function notAssigned({ context, registry, image }: Situation): Advice {
  const [triple] = registry.names.notAssigned
  const prefix = triple?.prefix ?? ''
  const stuck = triple?.unassigned ?? []
  const levels = [...new Set(stuck.map(({ level }) => level))]
  const namesAt = (level: string): readonly string[] =>
    stuck.filter(entry => entry.level === level).map(({ part }) => secretName(prefix, part))
  const where = levels.map(level => `${listOf(namesAt(level))} at ${level} level`)
  return {
    message: sentences(
      loginNeeded(image),
      `The Codespaces secrets of ${prefix} exist and do not all reach ${repositoryWords(context)}: ${where.length > 0 ? listOf(where) : 'see who they are shared with'}.`,
      ownSecrets
    ),
    fixes: [
      ...checkExistence(image),
      ...levels.map(level => assignParts(context, level, namesAt(level))),
      ...(levels.length === 0 ? setParts(context, image.reference.registry, prefix) : [])
    ]
  }
}

function initializeCommand({ context, image }: Situation): Advice {
  const { registry } = image.reference
  return {
    message: sentences(
      loginNeeded(image),
      `\`initializeCommand\` logs in somewhere; whether that serves ${registry} in a codespace cannot be checked. Codespaces secrets can, and none are proven.`
    ),
    fixes: [...checkExistence(image), ...setParts(context, registry, advisedPrefix(context, registry))]
  }
}

function notChecked(situation: Situation): Advice {
  const { context, image } = situation
  const host = image.reference.registry
  const prefix = advisedPrefix(context, host)
  return {
    message: sentences(
      loginNeeded(image),
      worksHere(situation),
      `Whether the Codespaces secrets for it exist was not checked: ${unreadReason(context)}.`,
      `These three must exist, with any prefix in place of ${prefix}: ${tripleNames(prefix)}, with \`${serverValue(host)}\` as SERVER.`,
      notTried(situation)
    ),
    fixes: [
      ...checkExistence(image),
      ...namesToken(context),
      ...setParts(context, host, prefix),
      ...(situation.registry.triples.works === null ? makeLogin(host) : [])
    ]
  }
}

/** A login of the run that pulls shows that its values are right, and nothing of the secrets. */
function worksHere({ registry }: Situation): string | null {
  const { works } = registry.triples
  return works && `The login of ${works.prefix}_CONTAINER_REGISTRY_* that this run was given pulls it.`
}
