import { ecrHost } from '../credentials/aws/ecr-host.ts'
import { faultWords, isHopeless } from '../credentials/triples/login-faults.ts'
import type { ImageFacts, TripleFact } from '../evidence/types.ts'
import type { Fix } from '../model.ts'
import { type Advice, asSentence, clause, fix, refusalCause } from './advice.ts'
import type { Context } from './context.ts'
import { ecrLoginAdvice, ecrPullAdvice } from './ecr-advice.ts'
import {
  checkName,
  hiddenWords,
  imagesNamed,
  imagesThere,
  loginWays,
  mayBeAbsent,
  missingImage,
  oneOrMore
} from './missing-image.ts'
import { allPulls, answerOf, pullDetail, refusedPart } from '../evidence/pulls.ts'
import {
  correctServer,
  loginThatPulls,
  removeUnneeded,
  renewLogin,
  secretsPage,
  writeKey
} from './secret-fixes.ts'
import { listOf, type Mismatch, secretName, serverValue } from './secret-names.ts'
import type { Cause } from './situation.ts'
import { fixUnreachable, unreachableApiOf, type UnreachableHost, unreachableRegistry } from './unreachable.ts'

/** What is said where a registry's answers decide alone. */
export const registryAdvice = {
  'image-not-found': missingImage,
  'registry-unreachable': unreachable,
  'address-refused': addressRefused,
  'limit-reached': limitReached,
  'login-breaks-public-image': loginBreaks
} as const

function unreachable(cause: Cause): Advice {
  const { context, image } = cause
  const silent = unreachableApiOf(context, image) ?? unreachableRegistry(image) ?? nobodyAsked(image)
  const what = imagesNamed(cause)
  const who = silent.isAsked ? `: ${silent.host} gave no usable answer` : ''
  const hidden = hiddenWords(cause)
  return {
    message:
      hidden === null
        ? `Whether ${what} can be pulled is not known${who}.`
        : `${clause(hidden)}, and who may pull is not known${who}.`,
    notes: [
      asSentence(silent.detail),
      ...(rateLimited(image) ? ['Anonymous pulls are limited by address, which hosted runners share.'] : [])
    ],
    fixes: [fixUnreachable(silent), ...checkName(cause)]
  }
}

function nobodyAsked({ package: look, reference }: ImageFacts): UnreachableHost {
  const detail = look !== null && look.read !== 'found' ? clause(look.detail) : 'nobody was asked'
  return { host: reference.registry, detail, cause: null, isAsked: false }
}

function addressRefused(cause: Cause): Advice {
  const { image } = cause
  const { registry } = image.reference
  return {
    message: `${registry} was not asked, so whether ${imagesThere(cause)} can be pulled is not known.`,
    notes: [asSentence(detailOf(image, 'no-answer'))],
    fixes: [
      fix({
        text: 'Set `allow-private-network`, and run the check inside that network.',
        note: `That is for a registry that is meant to be in a private network; a codespace must be able to reach ${registry} as well.`,
        who: 'anyone with write access'
      })
    ]
  }
}

function limitReached(cause: Cause): Advice {
  return {
    message: `Whether ${imagesNamed(cause)} can be pulled was not found out.`,
    notes: [asSentence(detailOf(cause.image, 'no-answer'))],
    fixes: [
      fix({
        text: 'Check fewer configurations at a time with the input `configurations`.',
        who: 'anyone with write access'
      })
    ]
  }
}

function loginBreaks(cause: Cause): Advice {
  const { context, registry } = cause
  const triple = registry.triples.loginRefused ?? registry.triples.pullRefused
  const prefix = triple?.prefix ?? ''
  const edge = edgeSentence(triple)
  const deletion = removeUnneeded(context, prefix)
  const mend = loginAccepted(triple) ? allowPull(cause, prefix) : renewLogin(context, registry.host, prefix)
  return {
    message: `${imagesNamed(cause)} ${oneOrMore(cause, 'is', 'are')} public, but ${triple === null ? 'a login is refused' : refusalOf(triple, registry.host)}.`,
    notes: [
      'Docker does not fall back to pulling without a login.',
      answerSentence(triple),
      ...(edge === null ? [] : [edge])
    ],
    fixes: [...mend, ...(deletion === null ? [] : [deletion])]
  }
}

function allowPull({ registry: { host } }: Cause, prefix: string): readonly Fix[] {
  return [
    fix({
      text: `Let the login of ${prefix}_CONTAINER_REGISTRY_* pull from ${host}.`,
      note: loginThatPulls(host),
      who: 'registry or AWS administrator'
    })
  ]
}

function loginAccepted(triple: TripleFact | null): boolean {
  return triple?.look.result === 'refused' && triple.look.stage === 'pull'
}

function refusalOf(triple: TripleFact, host: string): string {
  const login = `the login of ${triple.prefix}_CONTAINER_REGISTRY_*`
  if (isHopeless(triple.faults) || triple.ecr?.refusal === 'other-host')
    return `${login} is not valid for ${host}`
  return loginAccepted(triple) ? `${login} may not pull` : `${host} refuses ${login}`
}

/** The sentence of the first look with this answer, without its full stop. */
function detailOf(image: ImageFacts, answer: ReturnType<typeof answerOf>): string {
  const found = allPulls(image).find(look => answerOf(look) === answer)
  return found === undefined ? '' : clause(pullDetail(found))
}

function rateLimited(image: ImageFacts): boolean {
  const { anonymous } = image
  return anonymous.result === 'unreachable' && anonymous.cause === 'rate-limited'
}

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
function edgeSentence(triple: TripleFact | null): string | null {
  const edges = (triple?.faults ?? []).filter(({ kind }) => kind === 'edge').map(faultWords)
  return edges.length === 0 ? null : `${listOf(edges)}: set the value without it.`
}

/** The answer that a login got, as a sentence. */
function answerSentence(triple: TripleFact | null): string {
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
  const { repository } = image.reference
  return {
    message: deniedWords(image, `The login of ${prefix}_CONTAINER_REGISTRY_*`, triple),
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

function deniedWords(image: ImageFacts, login: string, triple: TripleFact | null): string {
  const { text } = image.reference
  const part = triple === null ? null : refusedPart(triple.look)
  if (part !== null) return `${login} reads the manifest of ${text}, but may not pull its ${part}.`
  return mayBeAbsent(image)
    ? `${login} does not get ${text}, which is private or does not exist.`
    : `${login} may not pull ${text}.`
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

/** What is said of a SERVER that Docker will not match to the host that it was meant for. */
export function serverMismatch(context: Context, mismatch: Mismatch, host: string): Advice {
  const { prefix } = mismatch
  const isSeen = mismatch.source === 'environment'
  return {
    message: `${secretName(prefix, 'SERVER')} ${difference(mismatch, host)}: Docker will not match it to ${host}.`,
    notes: [
      'Docker looks for the exact host and port, letter case included.',
      ...(ecrHost(host) === null
        ? []
        : [
            'The plain, dual-stack and FIPS hosts of ECR are different ones to Docker, and each needs a triple of its own.'
          ]),
      ...(isSeen
        ? []
        : [`If only the declaration in ${context.policy.configFile} is wrong, correct \`server\` there.`])
    ],
    fixes: [correctServer(context, host, prefix, isSeen)]
  }
}

/** The value is shown where a person sees by it what is wrong; white space, say, is named. */
function difference({ server, faults, source }: Mismatch, meant: string): string {
  const is = source === 'declaration' ? 'is declared as' : 'is'
  const shown = server === null || server === meant ? [] : [`${is} ${JSON.stringify(server)}`]
  const told = [...shown, ...faults]
  return told.length === 0 ? 'holds no host (its value is not shown)' : listOf(told)
}

/** What is said of a SERVER that names Docker Hub otherwise than Docker does. */
export function hubSpelling(context: Context, prefix: string, image: string): Advice {
  return {
    message: `${secretName(prefix, 'SERVER')} names Docker Hub in a spelling that may not serve the pull of ${image}.`,
    notes: [`Docker keeps the login for Docker Hub under \`${serverValue('docker.io')}\` alone.`],
    fixes: [correctServer(context, 'docker.io', prefix, true)]
  }
}
