import { NoAnswer, retryWords, type Retry, type UnreachableParty } from '../../http/types.ts'
import type { EcrHost } from './ecr-host.ts'

/** How AWS answered the exchange of an access key. */
export type EcrRefusal =
  | 'unknown-key'
  | 'wrong-secret'
  | 'session-key'
  /** The registry is none that takes an access key: nothing was sent. */
  | 'other-host'
  | 'no-authorization-permission'
  | 'expired-token'
  | 'throttled'
  | 'no-answer'

/** What stands behind an error of the AWS client. */
export interface AwsRefusal {
  readonly refusal: EcrRefusal
  readonly action: string | null
  readonly detail: string
  /** Where there was no answer: who gave none, and when to ask again. */
  readonly party?: UnreachableParty
  /** Who may not do it, as AWS names them, and whether a policy denies it. */
  readonly denied?: Denied
}

/** Parts of AWS's sentence about a permission that is missing. */
export interface Denied {
  /** The ARN of the user; `null` where AWS did not name it. */
  readonly principal: string | null
  readonly explicitly: boolean
}

const loginAction = 'ecr:GetAuthorizationToken'

/** Names of AWS's common errors by what they mean; each service answers its own choice of them. */
const names: Readonly<
  Record<Exclude<EcrRefusal, 'session-key' | 'other-host' | 'no-answer'>, readonly string[]>
> = {
  'unknown-key': [
    'UnrecognizedClientException',
    'InvalidClientTokenId',
    'InvalidAccessKeyId',
    'NotAuthorized'
  ],
  'wrong-secret': ['InvalidSignatureException', 'SignatureDoesNotMatch'],
  'no-authorization-permission': ['AccessDeniedException', 'AccessDenied', 'UnauthorizedOperation'],
  'expired-token': ['ExpiredTokenException', 'ExpiredToken'],
  throttled: [
    'ThrottlingException',
    'Throttling',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'SlowDown'
  ]
}

/**
 * Tells the errors of AWS apart by their name (AWS's "Common error types").
 * AWS's own text is not repeated, since it may hold the signed request; the principal and the action are taken from it.
 */
export function awsRefusal(error: unknown, host: EcrHost): AwsRefusal {
  if (error instanceof NoAnswer) return { ...noAnswer(error.message), party: error.party }
  const name = nameOf(error)
  const message = error instanceof Error ? error.message.slice(0, 4096) : ''
  if (wrongClock.test(message) || clockNames.has(name)) {
    return noAnswer(`AWS refused the time of the request (${name}): the clock of this machine is wrong`)
  }
  const refusal = refusals.find(candidate => names[candidate].includes(name))
  if (refusal === undefined) return noAnswer(`AWS did not exchange the access key (${name})`)
  if (refusal === 'no-authorization-permission') return noPermission(message)
  const detail = sentences[refusal](name, host)
  return {
    refusal,
    action: null,
    detail,
    ...(refusal === 'throttled' ? { party: { retry: inAMinute } } : {})
  }
}

const refusals = Object.keys(names) as (keyof typeof names)[]

const noAnswer = (detail: string): AwsRefusal => ({ refusal: 'no-answer', action: null, detail })

const wrongClock = /signature (?:expired|not yet current)/i
const clockNames: ReadonlySet<string> = new Set(['RequestTimeTooSkewed', 'RequestExpired'])

const inAMinute: Retry = { seconds: 60 }

const sentences = {
  'unknown-key': (name: string, host: EcrHost) =>
    `AWS does not know the access key (${name}) in partition ${host.partition}: it was deleted, deactivated or mistyped`,
  'wrong-secret': (name: string) =>
    `AWS knows the access key and refuses its secret (${name}): PASSWORD is not the secret key of USER`,
  'expired-token': (name: string) => `AWS says that the key has expired (${name})`,
  throttled: (name: string) =>
    `AWS answered that it is asked too often (${name}): try again ${retryWords(inAMinute)}`
} as const satisfies Partial<Record<EcrRefusal, (name: string, host: EcrHost) => string>>

const deniedForm =
  /^(?:User: (arn:[\w:/+=,.@-]{1,300}) )?is not authorized to perform: ([a-z0-9-]{1,40}:[A-Za-z]{1,60})/

function noPermission(message: string): AwsRefusal {
  const match = deniedForm.exec(message)
  const action = match?.[2] ?? loginAction
  const who = match?.[1] ?? 'the user of the access key'
  const explicitly = /explicit deny/i.test(message)
  const explicit = explicitly ? ' because of an explicit deny' : ''
  return {
    refusal: 'no-authorization-permission',
    action,
    denied: { principal: match?.[1] ?? null, explicitly },
    detail: `AWS accepts the access key, and ${who} may not perform ${action}${explicit}`
  }
}

/** The client gives an error the name that AWS answered; one of its own, like a time-out of a socket, has a code. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error'
  const name =
    error.name === 'Error' && 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return /^[\w.-]{1,80}$/.test(name) ? name : 'unknown error'
}
