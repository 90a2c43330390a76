import type { Fetch, SilentParty } from '../registry/fetch.ts'
import type { BasicLogin } from '../registry/look.ts'
import { awsRefusal, type Denied, type EcrRefusal } from './aws-refusal.ts'
import { awsTransport } from './aws-transport.ts'
import { ecrHost, type EcrHost } from './ecr-host.ts'
import { wholeSeconds } from './ecr-token.ts'

/** What the USER of a triple for ECR is. */
export type EcrUser = 'access-key' | 'session-key' | 'token' | 'other'

/** Tells the forms of USER apart by AWS's prefixes of access key ids. */
export function ecrUser(user: string): EcrUser {
  if (user === 'AWS') return 'token'
  if (/^AKIA[A-Z0-9]{16}$/.test(user)) return 'access-key'
  if (/^ASIA[A-Z0-9]{16}$/.test(user)) return 'session-key'
  return 'other'
}

/**
 * Whether USER is an access key of AWS while the host is none of ECR: the secret key must not be sent there,
 * since AWS keys go to AWS endpoints only. It could not log in anyway.
 */
export function isAwsKeyForAnotherHost(host: string, user: string): boolean {
  const form = ecrUser(user)
  return (form === 'access-key' || form === 'session-key') && ecrHost(host) === null
}

/** What AWS is asked to exchange: the access key of a triple whose SERVER is `host`. */
export interface EcrQuestion {
  /** The image's registry, exactly as it is spelled: the login that comes back serves no other spelling. */
  readonly host: string
  readonly user: string
  readonly password: string
  /** The layers that every request goes through: proxy, guards, count. */
  readonly fetch: Fetch
  /** `AWS_ENDPOINT_URL_ECR`; `null`: the endpoint of the host's region. */
  readonly endpoint: string | null
}

/** A login of 12 hours at most, or AWS's refusal. */
export type EcrExchange =
  | {
      readonly kind: 'login'
      readonly login: BasicLogin
      /** ISO 8601. */
      readonly expiresAt: string | null
    }
  | {
      readonly kind: 'refused'
      readonly refusal: EcrRefusal
      /** The IAM action that is missing, where AWS names one. */
      readonly action: string | null
      /** One sentence without secrets. */
      readonly detail: string
      readonly party?: SilentParty
      readonly denied?: Denied
    }

const refused = (refusal: EcrRefusal, detail: string): EcrExchange => ({
  kind: 'refused',
  refusal,
  action: null,
  detail
})

/**
 * Exchanges an access key for a registry password with `ecr:GetAuthorizationToken` in the host's region.
 * A host that is not ECR's, and a key that needs a session token (`ASIA…`), are refused without asking.
 * Protect the password of the answer before it is used. Never throws.
 */
export async function exchangeAccessKey(question: EcrQuestion): Promise<EcrExchange> {
  const host = ecrHost(question.host)
  if (host === null) {
    return refused(
      'other-host',
      `${question.host} is no host of AWS ECR, so AWS was not asked and the key was not sent`
    )
  }
  if (ecrUser(question.user) === 'session-key') {
    return refused(
      'session-key',
      'the access key is a temporary one (ASIA…): it works only with a session token, for which three secrets have no place'
    )
  }
  try {
    return readToken(question.host, await askAws(question, host))
  } catch (error) {
    return { kind: 'refused', ...awsRefusal(error, host) }
  }
}

interface AuthorizationToken {
  readonly authorizationToken?: string | undefined
  readonly expiresAt?: Date | undefined
}

async function askAws(question: EcrQuestion, host: EcrHost): Promise<AuthorizationToken> {
  const { ECRClient, GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr')
  const own = question.endpoint === null
  const client = new ECRClient({
    region: host.region,
    credentials: { accessKeyId: question.user, secretAccessKey: question.password },
    ...(question.endpoint === null ? {} : { endpoint: question.endpoint }),
    // The client takes settings from the process environment and ~/.aws where it is not told.
    ignoreConfiguredEndpointUrls: true,
    useFipsEndpoint: own && host.fips,
    useDualstackEndpoint: own && host.dualStack,
    defaultsMode: 'standard',
    retryMode: 'standard',
    maxAttempts: 2,
    authSchemePreference: [],
    userAgentAppId: 'codespaces-preflight',
    requestHandler: awsTransport(question.fetch, question.endpoint)
  })
  try {
    const answer = await client.send(new GetAuthorizationTokenCommand({}))
    return answer.authorizationData?.[0] ?? {}
  } finally {
    client.destroy()
  }
}

function readToken(host: string, token: AuthorizationToken): EcrExchange {
  const text = Buffer.from(token.authorizationToken ?? '', 'base64').toString('utf8')
  const colon = text.indexOf(':')
  if (colon < 1 || colon === text.length - 1)
    return refused('no-answer', 'AWS answered without an authorization token')
  return {
    kind: 'login',
    login: { kind: 'basic', host, user: text.slice(0, colon), password: text.slice(colon + 1) },
    expiresAt: isoDate(token.expiresAt)
  }
}

function isoDate(date: Date | undefined): string | null {
  return date === undefined || Number.isNaN(date.getTime()) ? null : wholeSeconds(date)
}
