import { bodyLimits, discard, readBody } from './body.ts'
import { isRecord, parseJson, registryError } from './failure.ts'
import { NoAnswer, type Fetch } from './fetch.ts'
import type { Login } from './look.ts'
import { isOf, ownAnswer } from './own-answer.ts'
import { repeatable } from './repeatable.ts'

/** The user that marks a password as an identity token, which is exchanged by OAuth 2 (Azure; docker's credential helpers). */
export const identityTokenUser = '00000000-0000-0000-0000-000000000000'

/** What a token is asked for. */
export interface TokenQuestion {
  readonly realm: URL
  readonly service: string | null
  /** `repository:<name>:pull`; `null`: none, which asks only whether the login is accepted. */
  readonly scope: string | null
  readonly login: Login
}

/** A bearer token. */
export interface Token {
  readonly value: string
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/** Says that a value is a secret that must be masked wherever it might be printed. */
export type Mask = (secret: string) => void

/** What the exchange needs from outside. */
export interface TokenOptions {
  readonly fetch: Fetch
  readonly mask: Mask
}

/** Where a token says nothing about its life (distribution's token specification). */
const defaultLifeSeconds = 60

/**
 * Asks a token service (distribution's token and OAuth 2 specifications). The realm must have been judged before.
 * Throws `RegistryError` for any status but 200, `NoAnswer` where nothing usable came back.
 */
export async function requestToken(question: TokenQuestion, options: TokenOptions): Promise<Token> {
  const answered = await ownAnswer(question.realm, await exchange(question, options), 'the token request')
  if (!answered.ok) throw await registryError('the token request', answered)
  const { host } = question.realm
  if (question.login.kind === 'basic' && !isOf(question.realm, answered))
    throw await handedOutElsewhere(host, answered)
  const parsed = parseJson((await readBody(answered, bodyLimits.token)).toString('utf8'))
  const value = isRecord(parsed) ? (text(parsed['token']) ?? text(parsed['access_token'])) : null
  if (!isRecord(parsed) || value === null) {
    throw new NoAnswer('invalid-answer', `the token request was answered without a token by ${host} (200)`, {
      host
    })
  }
  // Whoever asks without a login gets this value too, and a registry that masked words of the report would destroy it.
  if (question.login.kind === 'basic') options.mask(value)
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new NoAnswer('invalid-answer', `${host} answered with a token that fits into no header`, { host })
  }
  const life = typeof parsed['expires_in'] === 'number' ? parsed['expires_in'] : defaultLifeSeconds
  return { value, expiresAt: Date.now() + Math.max(life, defaultLifeSeconds) * 1000 }
}

/** A redirect to another origin takes no login along, so what that one hands out proves nothing of the login. */
async function handedOutElsewhere(host: string, answered: Response): Promise<NoAnswer> {
  await discard(answered)
  return new NoAnswer(
    'redirect-refused',
    `${host} redirects the login to another host: no password was sent there`
  )
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** An identity token goes by POST; a service without OAuth 2 answers that with 404 or 405 and gets the GET. */
async function exchange(question: TokenQuestion, options: TokenOptions): Promise<Response> {
  const { login } = question
  if (login.kind === 'basic' && login.user === identityTokenUser) {
    const response = await options.fetch(refreshRequest(question, login.password))
    if (response.status !== 404 && response.status !== 405) return response
    await response.body?.cancel()
  }
  return options.fetch(tokenRequest(question, options.mask))
}

function refreshRequest(question: TokenQuestion, refreshToken: string): Request {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: 'codespaces-preflight',
    refresh_token: refreshToken
  })
  if (question.service !== null) form.set('service', question.service)
  if (question.scope !== null) form.set('scope', question.scope)
  return repeatable(new Request(question.realm, { method: 'POST', body: form }))
}

function tokenRequest({ realm, service, scope, login }: TokenQuestion, mask: Mask): Request {
  const url = new URL(realm)
  if (service !== null) url.searchParams.set('service', service)
  if (scope !== null) url.searchParams.set('scope', scope)
  if (login.kind === 'anonymous') return new Request(url)
  url.searchParams.set('account', login.user)
  return new Request(url, { headers: { authorization: basicAuthorization(login, mask) } })
}

/** The value of an `Authorization` header for Basic (RFC 7617, UTF-8). */
export function basicAuthorization(login: Extract<Login, { kind: 'basic' }>, mask: Mask): string {
  const value = Buffer.from(`${login.user}:${login.password}`, 'utf8').toString('base64')
  mask(value)
  return `Basic ${value}`
}
