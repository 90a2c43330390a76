import type { SurveyedTriple } from '../credentials/survey.ts'
import type { TriplePart } from '../environment.ts'
import { tripleParts } from '../environment.ts'
import type { Fix } from '../model.ts'
import { type Advice, clause, fix, privateRegistryPage, sentences } from './advice.ts'
import { insideCodespace, repositoryWords } from './context.ts'
import { ecrLoginAdvice, ecrPullAdvice, ecrSetupFixes } from './ecr-advice.ts'
import { assignParts, correctServer, declareRegistry, renewLogin, setParts } from './secret-fixes.ts'
import type { Situation } from './situation.ts'
import { unreadReason } from './secret-reasons.ts'
import { advisedPrefix, listOf, secretName, serverValue, tripleNames } from './triple-names.ts'

/** What is said where the Codespaces secrets decide (table 3.3, rows 3 to 11). */
export const secretAdvice = {
  'registry-login-rejected': loginRejected,
  'registry-pull-denied': pullDenied,
  'registry-server-mismatch': otherSpelling,
  'registry-secrets-incomplete': incomplete,
  'registry-secrets-missing': missing,
  'registry-secrets-unproven': unproven,
  'registry-secrets-user-only': userOnly,
  'registry-secrets-not-assigned': notAssigned,
  'login-in-initialize-command': initializeCommand,
  'secrets-not-checked': notChecked
} as const

function loginRejected(situation: Situation): Advice {
  const { context, image, registry } = situation
  const triple = registry.triples.loginRefused
  const prefix = triple?.prefix ?? ''
  if (triple?.ecr) return ecrLoginAdvice(situation, triple, triple.ecr)
  return {
    message: `${image.reference.registry} refuses the login of ${prefix}_CONTAINER_REGISTRY_*: ${clause(triple?.look.detail ?? '')}.`,
    fixes: [renewLogin(context, image.reference.registry, prefix)]
  }
}

function pullDenied(situation: Situation): Advice {
  const { image, registry } = situation
  const triple = registry.triples.pullRefused
  const prefix = triple?.prefix ?? ''
  if (image.authority === 'ecr' && triple !== null) return ecrPullAdvice(situation, triple)
  return {
    message: `${image.reference.registry} accepts the login of ${prefix}_CONTAINER_REGISTRY_*, but does not let it pull ${image.reference.text}: ${clause(triple?.look.detail ?? '')}.`,
    fixes: [
      fix({
        text: `Give the login of ${prefix}_CONTAINER_REGISTRY_* the right to pull ${image.reference.registry}/${image.reference.repository}, or write the secrets anew with a login that has it.`,
        who: 'registry or AWS administrator'
      })
    ]
  }
}

function otherSpelling({ context, image, registry }: Situation): Advice {
  const prefix = registry.triples.otherSpelling?.prefix ?? ''
  return {
    message: `${secretName(prefix, 'SERVER')} names Docker Hub in a spelling that may or may not serve the pull of ${image.reference.text}: Docker keeps the login for Docker Hub under ${serverValue('docker.io')} alone.`,
    fixes: [correctServer(context, image.reference.registry, prefix)]
  }
}

function incomplete(situation: Situation): Advice {
  const { context, image, registry } = situation
  const host = image.reference.registry
  const [triple] = registry.names.incomplete
  const part = registry.triples.part
  if (registry.insideCodespace && part !== null)
    return incompleteHere(situation, part.prefix, part.look.detail)
  const prefix = triple?.prefix ?? advisedPrefix(context, host)
  const absent = triple?.missing ?? tripleParts
  return {
    message: `${image.reference.text} needs a login for ${host}, and of the three Codespaces secrets of ${prefix} there ${absent.length > 1 ? 'are' : 'is'} no ${listOf(absent.map(name => secretName(prefix, name)))}: all three are needed.`,
    fixes: setParts(context, host, prefix, absent)
  }
}

function incompleteHere({ context, image }: Situation, prefix: string, detail: string): Advice {
  const host = image.reference.registry
  const absent = tripleParts.filter(part => detail.includes(secretName(prefix, part)))
  const parts: readonly TriplePart[] = absent.length > 0 ? absent : ['USER', 'PASSWORD']
  return {
    message: `${image.reference.text} needs a login for ${host}, and in this codespace the three secrets of ${prefix} are not complete: ${clause(detail)}.`,
    fixes: setParts(context, host, prefix, parts)
  }
}

function missing({ context, image, registry }: Situation): Advice {
  const host = image.reference.registry
  const works = registry.triples.works
  const prefix = works?.prefix ?? advisedPrefix(context, host)
  const where = insideCodespace(context)
    ? 'this codespace has none'
    : `none reach ${repositoryWords(context)}`
  const message = sentences(
    works === null
      ? `${image.reference.text} needs a login for ${host}: three Codespaces secrets like ${tripleNames(prefix)}, and ${where}.`
      : `The login of ${prefix}_CONTAINER_REGISTRY_* works for ${host}, but these are not Codespaces secrets: no codespace of ${repositoryWords(context)} has them.`,
    otherHosts(context.facts.secrets?.triples ?? [], host)
  )
  return { message, fixes: [...setParts(context, host, prefix), ...ecrSetupFixes(image), documented] }
}

function otherHosts(triples: readonly SurveyedTriple[], host: string): string | null {
  const complete = triples.filter(({ reach }) => reach === 'complete').map(({ prefix }) => prefix)
  return complete.length === 0
    ? null
    : `The complete ones (${complete.join(', ')}) serve other hosts than ${host}.`
}

const documented: Fix = fix({
  text: "GitHub's page describes the three secrets.",
  url: privateRegistryPage,
  who: 'anyone with write access'
})

function unproven({ context, image, registry }: Situation): Advice {
  const host = image.reference.registry
  const prefixes = registry.names.unassigned.map(({ prefix }) => prefix)
  const advised = advisedPrefix(context, host)
  const likely = prefixes.find(prefix => prefix === advised) ?? prefixes[0] ?? advised
  return {
    message: sentences(
      `${image.reference.text} needs a login for ${host}. The Codespaces secrets of ${listOf(prefixes)} are complete, but nothing says ${prefixes.length > 1 ? 'which of them' : 'that they'} serve ${host}: names can be read, values never.`,
      likely === advised && prefixes.length > 0 ? `By its name it is ${likely}.` : null
    ),
    fixes: [
      declareRegistry(context, host, likely),
      ...(prefixes.includes(advised) ? [] : setParts(context, host, advised))
    ]
  }
}

function userOnly({ context, image, registry }: Situation): Advice {
  const [triple] = registry.names.userOnly
  const prefix = triple?.prefix ?? ''
  return {
    message: `The Codespaces secrets of ${prefix} for ${image.reference.registry} are complete only with those of one person: they prove nothing for colleagues, and no prebuild can use them.`,
    fixes: setParts(context, image.reference.registry, prefix)
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
    message: `${image.reference.text} needs a login for ${image.reference.registry}; the Codespaces secrets of ${prefix} exist and do not all reach ${repositoryWords(context)}: ${where.length > 0 ? listOf(where) : 'see who they are shared with'}.`,
    fixes: [
      ...levels.map(level => assignParts(context, level, namesAt(level))),
      ...(levels.length === 0 ? setParts(context, image.reference.registry, prefix) : [])
    ]
  }
}

function initializeCommand({ image }: Situation): Advice {
  const { registry } = image.reference
  return {
    message: `${image.reference.text} needs a login for ${registry}, for which no Codespaces secrets are proven; \`initializeCommand\` logs in somewhere, and whether that serves ${registry} in a codespace cannot be checked.`,
    fixes: [
      fix({
        text: `Three Codespaces secrets for ${registry} do the same without a command, and can be checked.`,
        url: privateRegistryPage,
        who: 'repository administrator'
      })
    ]
  }
}

function notChecked({ context, image }: Situation): Advice {
  const host = image.reference.registry
  const prefix = advisedPrefix(context, host)
  return {
    message: sentences(
      `${image.reference.text} needs a login for ${host}, and whether the Codespaces secrets for it exist was not checked: ${unreadReason(context)}.`,
      `These three must exist, with any prefix in place of ${prefix}: ${tripleNames(prefix)}, with ${serverValue(host)} as SERVER.`
    ),
    fixes: [
      fix({
        text: 'Give the check a `secrets-token`: a fine-grained token with "Codespaces secrets" write and, for an organization, "Organization codespaces secrets" read. It reads names; values can never be read.',
        who: 'repository administrator'
      }),
      ...setParts(context, host, prefix)
    ]
  }
}
