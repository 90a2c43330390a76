import type { TripleFact } from '../evidence/facts.ts'
import { faultWords, isHopeless } from '../credentials/login-faults.ts'
import { type Advice, clause, fix, refusalCause, sentences } from './advice.ts'
import { ecrLoginAdvice, ecrPullAdvice } from './ecr-advice.ts'
import { checkExistence, mayBeAbsent } from './existence.ts'
import { makeLogin, renewLogin, secretsPage, writeKey } from './secret-fixes.ts'
import { hubSpelling, serverMismatch } from './server-mismatch.ts'
import type { Situation } from './situation.ts'
import { listOf } from './triple-names.ts'

/** What is said where a login that was tried decides. */
export const loginAdvice = {
  'registry-login-rejected': loginRejected,
  'registry-pull-denied': pullDenied,
  'registry-server-mismatch': mismatch
} as const

function loginRejected(situation: Situation): Advice {
  const triple = situation.registry.triples.loginRefused
  const advice = triple?.ecr
    ? ecrLoginAdvice(situation, triple, triple.ecr)
    : plainLoginRejected(situation, triple)
  const message = sentences(advice.message, edgeSentence(triple))
  return withRival(situation, triple, { ...advice, message })
}

/** What stands at the edge of USER or PASSWORD of a login that is refused, and may be why. */
export function edgeSentence(triple: TripleFact | null): string | null {
  const edges = (triple?.faults ?? []).filter(({ kind }) => kind === 'edge').map(faultWords)
  return edges.length === 0 ? null : `${listOf(edges)}: write the value without it.`
}

function plainLoginRejected({ context, registry: { host } }: Situation, triple: TripleFact | null): Advice {
  const prefix = triple?.prefix ?? ''
  if (triple !== null && isHopeless(triple.faults))
    return {
      message: `${prefix}_CONTAINER_REGISTRY_* are no login for ${host}: ${clause(triple.look.detail)}.`,
      fixes: [writeKey(context, host, prefix)]
    }
  return {
    message: `${host} refuses the login of ${prefix}_CONTAINER_REGISTRY_*: ${refusalCause(triple?.look)}.`,
    fixes: [renewLogin(context, host, prefix), ...makeLogin(host)]
  }
}

function pullDenied(situation: Situation): Advice {
  const { image, registry } = situation
  const triple = registry.triples.pullRefused
  const isEcr = image.authority === 'ecr' && triple !== null
  return withRival(situation, triple, isEcr ? ecrPullAdvice(situation, triple) : plainPullDenied(situation))
}

function plainPullDenied({ image, registry }: Situation): Advice {
  const triple = registry.triples.pullRefused
  const prefix = triple?.prefix ?? ''
  return {
    message: sentences(
      `${image.reference.registry} accepts the login of ${prefix}_CONTAINER_REGISTRY_*, but does not let it pull ${image.reference.text}: ${refusalCause(triple?.look)}.`,
      mayBeAbsent(image) ? 'The image is private or does not exist.' : null
    ),
    fixes: [
      ...checkExistence(image),
      fix({
        text: `Give the login of ${prefix}_CONTAINER_REGISTRY_* the right to pull ${image.reference.registry}/${image.reference.repository}, or write the secrets anew with a login that has it.`,
        who: 'registry or AWS administrator'
      })
    ]
  }
}

/** Adds that another triple may be the one that counts: then the refusal of this one is no verdict. */
function withRival({ context, registry }: Situation, triple: TripleFact | null, advice: Advice): Advice {
  const { rival } = registry.triples
  if (rival === null || triple === null) return advice
  const one = fix({
    text: `Keep one triple for ${registry.host}: either ${triple.prefix}_CONTAINER_REGISTRY_* or ${rival}_CONTAINER_REGISTRY_*, with a login that works.`,
    url: secretsPage(context, 'repository'),
    who: 'repository administrator'
  })
  return {
    message: sentences(
      advice.message,
      `${rival}_CONTAINER_REGISTRY_* are for ${registry.host} too: Docker keeps one login for a host, and nothing says which of them it keeps.`
    ),
    fixes: [...advice.fixes, one]
  }
}

function mismatch({ context, image, registry }: Situation): Advice {
  const { otherSpelling } = registry.triples
  return otherSpelling === null && registry.mismatch !== null
    ? serverMismatch(context, registry.mismatch, registry.host)
    : hubSpelling(context, otherSpelling?.prefix ?? '', image.reference.text)
}
