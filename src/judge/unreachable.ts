import type { ImageFacts } from '../evidence/types.ts'
import type { Fix } from '../model.ts'
import type { UnreachableApi } from '../github/types.ts'
import { retryWords, type NoAnswerCause, type Retry } from '../http/types.ts'
import { clause, fix } from './advice.ts'
import type { Context } from './context.ts'
import { allPulls, answerOf } from '../evidence/pulls.ts'

/** Who gave no answer. */
export interface UnreachableHost {
  readonly host: string
  /** Why, as a clause. */
  readonly detail: string
  /** `null` where GitHub's API does not say. */
  readonly cause: NoAnswerCause | null
  readonly retry?: Retry
  /** Whether it was asked at all. */
  readonly isAsked: boolean
}

/** The registry, its token service or AWS, where one of them gave no answer about an image. */
export function unreachableRegistry(image: ImageFacts): UnreachableHost | null {
  const look = allPulls(image).find(candidate => answerOf(candidate) === 'no-answer')
  if (look?.result !== 'unreachable') return null
  const { host = image.reference.registry, cause, detail, retry } = look
  return { host, detail: clause(detail), cause, isAsked: true, ...(retry === undefined ? {} : { retry }) }
}

/** GitHub's API, where it gave no answer about an image's package while the registry did. */
export function unreachableApiOf(context: Context, image: ImageFacts): UnreachableHost | null {
  const look = image.package
  if (look?.read !== 'unreachable' || answerOf(image.anonymous) === 'no-answer') return null
  return unreachableApi(context, look)
}

/** GitHub's API that gave no answer for the reason given. */
export function unreachableApi(
  { facts }: Context,
  { detail, cause, retry }: Pick<UnreachableApi, 'detail' | 'cause' | 'retry'>
): UnreachableHost {
  const { api } = facts.run.servers
  return {
    host: URL.canParse(api) ? new URL(api).host : api,
    detail: clause(detail),
    cause: cause ?? null,
    isAsked: true,
    ...(retry === undefined ? {} : { retry })
  }
}

/** The one thing to do about a host that gave no answer, by the reason. */
export function fixUnreachable(silent: UnreachableHost): Fix {
  const [text, note = null] = mending(silent)
  return fix({ text, note, who: 'anyone with write access' })
}

function mending({ host, cause, retry }: UnreachableHost): readonly [text: string, note?: string] {
  switch (cause) {
    case 'rate-limited':
      return [`Run the check again ${retryWords(retry)}.`]
    case 'dns':
      return [`Check that the name ${host} is right, and that it resolves from where the check runs.`]
    case 'proxy':
      return [
        'Check the address of the proxy in HTTPS_PROXY and HTTP_PROXY, and that it lets this machine through.',
        'Name in NO_PROXY what is reached without it.'
      ]
    case 'tls':
      return [
        `Check the certificate of ${host}.`,
        "Where an authority of your own has signed it, name the authority's file in NODE_EXTRA_CA_CERTS."
      ]
    case 'realm-refused':
    case 'redirect-refused':
    case 'invalid-answer':
      return [
        `Check that ${host} is the registry that is meant, and that nothing between answers in its place.`
      ]
    case 'content-type':
      return [
        `Let ${host} serve manifests with their own media type as Content-Type.`,
        'It is like application/vnd.oci.image.manifest.v1+json: Docker goes by that header, and a proxy or a copy on a plain web server often loses it.'
      ]
    case 'incomplete-platform':
      return ['Push the image again with `os` and `architecture` in each `platform` object of its index.']
    case 'part-refused':
      return [
        `Let ${host}, and the storage behind it, give out every part of the image to whoever may read its tag.`,
        'Docker needs them all.'
      ]
    case 'server-error':
      return [`Run the check again later: ${host} has a fault of its own.`]
    default:
      return [
        `Run the check again.`,
        `If it stays, check that ${host} can be reached from where the check runs.`
      ]
  }
}
