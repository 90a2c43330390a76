import type { HttpHandlerOptions, HttpRequest, HttpResponse, RequestHandler } from '@smithy/types'
import { bodyLimits, readBody } from '../../http/body.ts'
import { type Fetch, NoAnswer, type UnreachableParty } from '../../http/types.ts'
import type { BasicLogin } from '../../oci/pull-result.ts'
import { awsSuffixes, ecrHost, type EcrHost } from './ecr-host.ts'
import { awsRefusal, type Denied, type EcrRefusal } from './errors.ts'

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
      readonly party?: UnreachableParty
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

const longest = 65_536

/**
 * When an ECR password (USER `AWS`) stops working, as an ISO 8601 date, or `null` where the value does not say.
 * The password is base64 of a JSON object whose `expiration` counts seconds since 1970; AWS does not document this,
 * so a value that looks otherwise is no error.
 */
export function tokenExpiry(password: string): string | null {
  if (password.length > longest) return null
  const seconds = expirationOf(Buffer.from(password, 'base64').toString('utf8'))
  if (seconds === null || seconds < 0 || seconds > 8e12) return null
  return wholeSeconds(new Date(seconds * 1000))
}

/** A date as ISO 8601, without fractions of a second, which tell nobody anything. */
function wholeSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z')
}

function expirationOf(text: string): number | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('expiration' in value)) return null
    return typeof value.expiration === 'number' && Number.isFinite(value.expiration) ? value.expiration : null
  } catch {
    return null
  }
}

/** The transport of the AWS client: one method, and the name of its protocol. */
export type AwsTransport = RequestHandler<HttpRequest, HttpResponse, HttpHandlerOptions>

/**
 * Lets the AWS client speak through `fetch`, so that proxies, guards and counts are the same for every request.
 * Rejects with `NoAnswer` before anything is sent when the address is neither AWS's nor `endpoint`.
 */
export function awsTransport(fetch: Fetch, endpoint: string | null): AwsTransport {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: async (request, options) => {
      const url = urlOf(request)
      if (!isAwsAddress(url, endpoint)) {
        throw new NoAnswer('redirect-refused', `${url.host} is no address of AWS, so no key was sent there`)
      }
      const response = await fetch(requestOf(request, url, options?.abortSignal))
      return { response: await responseOf(response) }
    }
  }
}

/** Whether AWS keys may be shown to an address: a host of AWS over https, or the endpoint that was handed in. */
export function isAwsAddress(url: URL, endpoint: string | null): boolean {
  if (endpoint !== null && URL.canParse(endpoint) && new URL(endpoint).origin === url.origin) return true
  if (url.protocol !== 'https:' || url.port !== '') return false
  return awsSuffixes.some(suffix => url.hostname.endsWith(`.${suffix}`))
}

function urlOf(request: HttpRequest): URL {
  const port = request.port === undefined ? '' : `:${request.port}`
  const url = new URL(`${request.protocol}//${request.hostname}${port}${request.path}`)
  for (const [name, value] of Object.entries(request.query ?? {})) {
    for (const each of Array.isArray(value) ? value : [value ?? '']) url.searchParams.append(name, each)
  }
  return url
}

function requestOf(request: HttpRequest, url: URL, signal: HttpHandlerOptions['abortSignal']): Request {
  // The host belongs to the connection: fetch sets it, and refuses to be told.
  const headers = Object.entries(request.headers).filter(([name]) => name.toLowerCase() !== 'host')
  const body: unknown = request.body
  return new Request(url, {
    method: request.method,
    headers,
    redirect: 'manual',
    ...(typeof body === 'string' || body instanceof Uint8Array ? { body: body as string } : {}),
    ...(signal instanceof AbortSignal ? { signal } : {})
  })
}

async function responseOf(response: Response): Promise<HttpResponse> {
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: await readBody(response, bodyLimits.token)
  }
}
