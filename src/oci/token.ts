import { bodyLimits, discard, readBody } from '../http/body.ts'
import { repeatable, withAttempts } from '../http/retry.ts'
import { type Fetch, NoAnswer } from '../http/types.ts'
import { type Asked, isRecord, parseJson, registryError } from './errors.ts'
import type { Login } from './pull-result.ts'

/** The user that marks a password as an identity token, which is exchanged by OAuth 2 (Azure; docker's credential helpers). */
export const identityTokenUser = '00000000-0000-0000-0000-000000000000'

/** What a token is asked for. */
export interface TokenQuestion {
  readonly realm: URL
  readonly service: string | null
  /** `repository:<name>:pull`; `null`: none, which asks only whether the login is accepted. */
  readonly scope: string | null
  readonly login: Login
  /** Requests at most, repetitions included; absent or `null`: as many as usual. */
  readonly attempts?: number | null
}

/** A bearer token. */
interface Token {
  readonly value: string
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/** Says that a value is a secret that must be masked wherever it might be printed. */
export type Mask = (secret: string) => void

/** What the exchange needs from outside. */
interface TokenOptions {
  readonly fetch: Fetch
  readonly mask: Mask
}

/** Where a token says nothing about its life (distribution's token specification). */
const defaultLifeSeconds = 60

/**
 * Asks a token service (distribution's token and OAuth 2 specifications). The realm must have been judged before.
 * Throws `RegistryError` for any status but 200, `NoAnswer` where nothing usable came back.
 */
async function requestToken(question: TokenQuestion, options: TokenOptions): Promise<Token> {
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
    const response = await options.fetch(limited(refreshRequest(question, login.password), question))
    if (response.status !== 404 && response.status !== 405) return response
    await response.body?.cancel()
  }
  return options.fetch(limited(tokenRequest(question, options.mask), question))
}

function limited(request: Request, { attempts = null }: TokenQuestion): Request {
  return attempts === null ? request : withAttempts(request, attempts)
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

/** Milliseconds before its end from which a token counts as over: the request has to arrive, and clocks differ. */
const margin = 5000

/** Tokens by realm, service, scope and login: each is asked for once while it lives, however many wait for it. */
export interface TokenCache {
  get(question: TokenQuestion): Promise<Token>
}

/** An empty cache. A refusal is cached like a token: the same login for the same scope is not tried twice. */
export function tokenCache(options: TokenOptions): TokenCache {
  const tokens = new Map<string, Promise<Token>>()
  const ask = (key: string, question: TokenQuestion): Promise<Token> => {
    const asked = requestToken(question, options)
    tokens.set(key, asked)
    return asked
  }
  return {
    async get(question) {
      const key = JSON.stringify([
        question.realm.href,
        question.service,
        question.scope,
        loginKey(question.login)
      ])
      const known = tokens.get(key)
      if (known === undefined) return ask(key, question)
      const token = await known
      if (token.expiresAt - margin > Date.now()) return token
      return tokens.get(key) === known ? ask(key, question) : (tokens.get(key) ?? known)
    }
  }
}

/** The key of a login in caches. */
export function loginKey(login: Login): string {
  return login.kind === 'anonymous' ? '' : JSON.stringify([login.host, login.user, login.password])
}

const blobs: ReadonlySet<Asked> = new Set<Asked>(['the config', 'a layer'])

/**
 * The answer, unless it is an error of another origin to which `asked` redirected: a proxy's page or a login portal does not
 * speak for a registry. What counts is a 404 in a registry's own form, from another registry, and a 404 of the storage that
 * the registry named for a blob: that throws `RegistryError`. Everything else throws `NoAnswer`: `part-refused` where a storage
 * refuses a blob, `invalid-answer`.
 */
export async function ownAnswer(asked: URL, response: Response, what: Asked): Promise<Response> {
  if (response.status < 400 || isOf(asked, response)) return response
  const { status } = response
  const { host } = new URL(response.url)
  if (status === 404 && (what === 'the manifest' || blobs.has(what))) {
    const error = await registryError(what, response)
    if (error.body === 'errors' || (blobs.has(what) && error.body !== 'html')) throw error
  } else await discard(response)
  if (blobs.has(what) && (status === 401 || status === 403)) {
    const detail = `${asked.host} redirects to the storage ${host}, which refused ${what} (${status})`
    throw new NoAnswer('part-refused', detail)
  }
  throw new NoAnswer(
    'invalid-answer',
    `${asked.host} redirects to ${host}, which answered (${status}): that says nothing about access`
  )
}

/** Whether an answer came from the origin that was asked, not from one to which it redirected. */
export function isOf(asked: URL, response: Response): boolean {
  return response.url === '' || new URL(response.url).origin === asked.origin
}
