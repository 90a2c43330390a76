import type { TripleFact } from '../evidence/facts.ts'
import { faultWords, isHopeless } from '../credentials/login-faults.ts'
import { type Advice, asSentence, fix, refusalCause } from './advice.ts'
import type { Cause } from './cause.ts'
import { ecrLoginAdvice, ecrPullAdvice } from './ecr-advice.ts'
import { loginWays, mayBeAbsent } from './existence.ts'
import { loginThatPulls, renewLogin, secretsPage, writeKey } from './secret-fixes.ts'
import { hubSpelling, serverMismatch } from './server-mismatch.ts'
import { listOf } from './triple-names.ts'

/** What is said where a login that was tried decides. */
export const loginAdvice = {
  'registry-login-rejected': loginRejected,
  'registry-pull-denied': pullDenied,
  'registry-server-mismatch': mismatch
} as const

function loginRejected(cause: Cause): Advice {
  const triple = cause.registry.triples.loginRefused
  const advice = triple?.ecr ? ecrLoginAdvice(cause, triple, triple.ecr) : plainLoginRejected(cause, triple)
  const edge = edgeSentence(triple)
  return withRival(
    cause,
    triple,
    edge === null ? advice : { ...advice, notes: [edge, ...(advice.notes ?? [])] }
  )
}

/** What stands at the edge of USER or PASSWORD of a login that is refused, and may be why. */
export function edgeSentence(triple: TripleFact | null): string | null {
  const edges = (triple?.faults ?? []).filter(({ kind }) => kind === 'edge').map(faultWords)
  return edges.length === 0 ? null : `${listOf(edges)}: set the value without it.`
}

/** The answer that a login got, as a sentence. */
export function answerSentence(triple: TripleFact | null): string {
  return asSentence(refusalCause(triple?.look))
}

function plainLoginRejected({ context, registry: { host } }: Cause, triple: TripleFact | null): Advice {
  const prefix = triple?.prefix ?? ''
  if (triple !== null && isHopeless(triple.faults))
    return {
      message: `${prefix}_CONTAINER_REGISTRY_* are not a valid login for ${host}.`,
      notes: [answerSentence(triple)],
      fixes: [writeKey(context, host, prefix)]
    }
  return {
    message: `${host} refuses the login of ${prefix}_CONTAINER_REGISTRY_*.`,
    notes: [answerSentence(triple)],
    fixes: renewLogin(context, host, prefix)
  }
}

function pullDenied(cause: Cause): Advice {
  const { image, registry } = cause
  const triple = registry.triples.pullRefused
  const isEcr = image.authority === 'ecr' && triple !== null
  return withRival(cause, triple, isEcr ? ecrPullAdvice(cause, triple) : plainPullDenied(cause))
}

function plainPullDenied(cause: Cause): Advice {
  const { image, registry } = cause
  const triple = registry.triples.pullRefused
  const prefix = triple?.prefix ?? ''
  const { repository, text } = image.reference
  return {
    message: mayBeAbsent(image)
      ? `The login of ${prefix}_CONTAINER_REGISTRY_* does not get ${text}, which is private or does not exist.`
      : `The login of ${prefix}_CONTAINER_REGISTRY_* may not pull ${text}.`,
    notes: [answerSentence(triple)],
    fixes: loginWays(cause, [
      fix({
        text: `Give the login of ${prefix}_CONTAINER_REGISTRY_* the right to pull ${repository}.`,
        note: loginThatPulls(registry.host),
        who: 'registry or AWS administrator'
      })
    ])
  }
}

/** Adds that another triple may be the one that counts: then the refusal of this one is no verdict. */
function withRival({ context, registry }: Cause, triple: TripleFact | null, advice: Advice): Advice {
  const { rival } = registry.triples
  if (rival === null || triple === null) return advice
  const one = fix({
    text: `Keep one of ${triple.prefix}_CONTAINER_REGISTRY_* and ${rival}_CONTAINER_REGISTRY_*: the one that works.`,
    url: secretsPage(context, 'repository'),
    who: 'repository administrator'
  })
  return {
    ...advice,
    notes: [
      ...(advice.notes ?? []),
      `${rival}_CONTAINER_REGISTRY_* are for ${registry.host} too: Docker keeps one login for a host, and nothing says which of them it keeps.`
    ],
    fixes: [...advice.fixes, one]
  }
}

function mismatch({ context, image, registry }: Cause): Advice {
  const { otherSpelling } = registry.triples
  return otherSpelling === null && registry.mismatch !== null
    ? serverMismatch(context, registry.mismatch, registry.host)
    : hubSpelling(context, otherSpelling?.prefix ?? '', image.reference.text)
}
