import { discard } from '../http/body.ts'
import { memoize } from '../http/memoize.ts'
import { unrepeated, withAttempts } from '../http/retry.ts'
import { type Fetch, NoAnswer } from '../http/types.ts'
import { judgeRealm } from './challenge.ts'
import { type Asked, RegistryError, registryError } from './errors.ts'
import { knownRegistry } from './hosts.ts'
import { type AuthScheme, type ChallengeEntry, type Ping, pingRegistry, schemeOf } from './ping.ts'
import type { BasicLogin, Login } from './pull-result.ts'
import { quoted } from './server-message.ts'
import { basicAuthorization, loginKey, type Mask, ownAnswer, tokenCache } from './token.ts'

/** One request below `/v2/` of a registry. */
export interface Question {
  readonly method: 'GET' | 'HEAD'
  readonly asked: Asked
  /** Below `/v2/`, like `library/alpine/manifests/3.20`. */
  readonly path: string
  /** The repository whose `pull` the token is for. */
  readonly repository: string
  readonly accept?: string
  /** `manual` gives a redirect as the answer. */
  readonly redirect?: 'follow' | 'manual'
  /** Asks a single time, however it ends, and no longer than until this signal. */
  readonly once?: AbortSignal
}

/**
 * Statuses of a HEAD that leave it to a GET: registries that have no HEAD (405, 501), and those that refuse it or find
 * nothing where the GET is answered (registry.centos.org, containerd#6684).
 */
export function leavesToGet(status: number): boolean {
  return [403, 404, 405, 501].includes(status)
}

/** How a login fared when it alone was asked about. */
export type LoginState =
  | { readonly state: 'accepted' | 'unknown' | 'not-asked-for' }
  | { readonly state: 'rejected'; readonly error: RegistryError }

/** Requests to one registry, with its ping, tokens and logins. */
export interface RegistryConnection {
  /**
   * Asks with a login, which has to be of this very host. Any status is an answer; a token that is refused
   * throws `RegistryError`, no answer `NoAnswer` (`realm-refused` where the token service may not be asked).
   */
  ask(question: Question, login: Login): Promise<Response>
  /** Whether the registry accepts the login at all, apart from any repository. */
  checkLogin(login: Login): Promise<LoginState>
  /** Whether a registry answers there: it sent a challenge or its version header. */
  recognised(): Promise<boolean>
  /** The auth scheme that the registry named. */
  scheme(): Promise<AuthScheme>
  /** Whether a 404 of this registry surely means that nothing is there. */
  readonly tellsAbsence: boolean
  /** The registry's own sentence about an answer to `login`, as far as it may be shown: see `quoted`. */
  quote(error: RegistryError, login: Login): string
}

/** What a connection needs. */
export interface ConnectionOptions {
  readonly fetch: Fetch
  readonly registry: string
  readonly endpoint: URL
  readonly allowPrivateNetwork: boolean
  readonly mask: Mask
  /** Takes every secret out of a text. */
  readonly redact: (text: string) => string
  readonly challenge: ChallengeEntry
}

/** A connection to a registry, which is pinged once, with the first question. */
export function connectTo(options: ConnectionOptions): RegistryConnection {
  return new HostConnection(options)
}

class HostConnection implements RegistryConnection {
  readonly #options: ConnectionOptions
  readonly #tokens: ReturnType<typeof tokenCache>
  readonly #logins = memoize<LoginState>()
  /** Logins that nothing has accepted so far, with the failure of the first image that was asked for with them. */
  readonly #unproven = new Map<string, { failure: RegistryError | NoAnswer | null }>()

  constructor(options: ConnectionOptions) {
    this.#options = options
    this.#tokens = tokenCache(options)
  }

  async ask(question: Question, login: Login): Promise<Response> {
    this.#refuseForeign(login)
    const ping = await this.#ping()
    this.#remember(login)
    const response = await this.#send(
      question,
      await this.#authorization(ping, login, question.repository),
      login
    )
    if (response.status !== 401) return response
    const scheme = this.#newScheme(ping.scheme, response)
    if (scheme === null) return response
    await discard(response)
    const next = { ...ping, scheme, recognised: true, redirected: false }
    if (ping.scheme.kind === 'open') this.#options.challenge.ping = Promise.resolve(next)
    return this.#send(question, await this.#authorization(next, login, question.repository), login)
  }

  async checkLogin(login: Login): Promise<LoginState> {
    this.#refuseForeign(login)
    const ping = await this.#ping()
    if (login.kind === 'anonymous') return { state: 'unknown' }
    if (ping.scheme.kind === 'open') return { state: 'not-asked-for' }
    return this.#logins.get(`${ping.scheme.kind} ${loginKey(login)}`, () => this.#tryLogin(login, ping))
  }

  get tellsAbsence(): boolean {
    const known = knownRegistry(this.#options.registry)
    return known?.public === true || known?.tellsAbsence === true
  }

  async recognised(): Promise<boolean> {
    return (await this.#ping()).recognised
  }

  async scheme(): Promise<AuthScheme> {
    return (await this.#ping()).scheme
  }

  quote(error: RegistryError, login: Login): string {
    const { challenge, redact } = this.#options
    return quoted(error.serverMessage, error.codes[0], {
      afterLogin: login.kind === 'basic' || challenge.hasLogin,
      refusedPassword: login.kind === 'basic' && isUnreadable(error) ? login.password : null,
      redact
    })
  }

  #remember(login: Login): void {
    if (login.kind === 'basic') this.#options.challenge.hasLogin = true
  }

  #refuseForeign(login: Login): void {
    const { registry } = this.#options
    if (login.kind === 'anonymous' || login.host === registry) return
    throw new NoAnswer(
      'realm-refused',
      `the login belongs to ${login.host}, so it was not sent to ${registry}`
    )
  }

  #ping(): Promise<Ping> {
    const { challenge } = this.#options
    challenge.ping ??= pingRegistry(this.#options)
    return challenge.ping
  }

  /** The scheme of a second challenge where it may be tried: the first one of an open registry, or another path of the same token service. */
  #newScheme(before: AuthScheme, response: Response): AuthScheme | null {
    const scheme = schemeOf(response)
    if (scheme === null || before.kind === 'open') return scheme
    if (before.kind === 'bearer' && scheme.kind === 'bearer') {
      if (originOf(before.realm) !== originOf(scheme.realm)) throw this.#changed(before, scheme)
      return before.realm === scheme.realm && before.service === scheme.service ? null : scheme
    }
    return null
  }

  #changed(before: { realm: string }, after: { realm: string }): NoAnswer {
    const { registry } = this.#options
    const [first, second] = [before, after].map(scheme => originOf(scheme.realm))
    return new NoAnswer('realm-refused', `${registry} first named the token service ${first}, then ${second}`)
  }

  async #authorization(
    { scheme, redirected }: Ping,
    login: Login,
    repository: string
  ): Promise<string | null> {
    if (scheme.kind === 'open') return null
    if (login.kind === 'basic' && redirected) {
      const text = `${this.#options.registry} redirects its login to another host: no password was sent there`
      throw new NoAnswer('redirect-refused', text)
    }
    if (scheme.kind === 'basic')
      return login.kind === 'basic' ? basicAuthorization(login, this.#options.mask) : null
    return this.#bearer(scheme, login, `repository:${repository}:pull`)
  }

  async #bearer(
    scheme: Extract<AuthScheme, { kind: 'bearer' }>,
    login: Login,
    scope: string | null
  ): Promise<string> {
    const verdict = await judgeRealm({
      ...this.#options,
      realm: scheme.realm,
      withCredentials: login.kind === 'basic'
    })
    if (!verdict.accepted) {
      const { registry } = this.#options
      throw new NoAnswer(
        'realm-refused',
        URL.canParse(scheme.realm)
          ? `${registry} names the token service ${originOf(scheme.realm)}, ${verdict.reason}`
          : `${registry} names a token service that is no address`
      )
    }
    const asked = { realm: verdict.url, service: scheme.service, scope, login }
    const token = await this.#withLogin(login, attempts => this.#tokens.get({ ...asked, attempts }))
    return `Bearer ${token.value}`
  }

  /**
   * Asks for a token with a login. One that nothing has accepted so far is sent a few times at most, and when it fails
   * otherwise than by a refusal of one repository, it fails alike for every other: registries lock an account after a few
   * failed logins.
   */
  async #withLogin<T>(login: Login, ask: (attempts: number | null) => Promise<T>): Promise<T> {
    const unproven = login.kind === 'basic' ? this.#unproven.get(loginKey(login)) : undefined
    if (unproven === undefined) return ask(null)
    if (unproven.failure !== null) throw unproven.failure
    try {
      const answer = await ask(attemptsOfTrial)
      this.#unproven.delete(loginKey(login))
      return answer
    } catch (error) {
      if (error instanceof NoAnswer || (error instanceof RegistryError && !isOfRepository(error)))
        unproven.failure = error
      throw error
    }
  }

  async #send(question: Question, authorization: string | null, login: Login): Promise<Response> {
    const headers = new Headers()
    if (question.accept !== undefined) headers.set('accept', question.accept)
    if (authorization !== null) headers.set('authorization', authorization)
    const url = new URL(`v2/${question.path}`, this.#options.endpoint)
    const { method, asked, redirect = 'follow', once: signal } = question
    const request = new Request(url, {
      method,
      headers,
      redirect,
      ...(signal === undefined ? {} : { signal })
    })
    const response = await this.#fetchWith(login, signal === undefined ? request : unrepeated(request))
    return method === 'HEAD' && leavesToGet(response.status) ? response : ownAnswer(url, response, asked)
  }

  /** The same for a login that goes with each request: see `#withLogin`. */
  async #fetchWith(login: Login, request: Request): Promise<Response> {
    const { fetch, registry } = this.#options
    const sent = request.headers.get('authorization')?.startsWith('Basic ') === true
    const unproven = sent ? this.#unproven.get(loginKey(login)) : undefined
    if (unproven === undefined) return fetch(request)
    if (unproven.failure !== null) throw unproven.failure
    try {
      const response = await fetch(withAttempts(request, attemptsOfTrial))
      if (response.ok) this.#unproven.delete(loginKey(login))
      if (failsLogin.has(response.status))
        unproven.failure = new NoAnswer(
          'invalid-answer',
          `${registry} answered the login with ${response.status}, so it was not sent again`
        )
      return response
    } catch (error) {
      if (error instanceof NoAnswer) unproven.failure = error
      throw error
    }
  }

  async #tryLogin(login: BasicLogin, ping: Ping): Promise<LoginState> {
    const { scheme, openPing, redirected } = ping
    this.#remember(login)
    if (scheme.kind === 'open' || redirected) return { state: 'unknown' }
    const unproven = { failure: null }
    this.#unproven.set(loginKey(login), unproven)
    if (scheme.kind === 'basic' && openPing) return { state: 'unknown' }
    try {
      if (scheme.kind === 'basic') await this.#tryBasic(basicAuthorization(login, this.#options.mask))
      else await this.#bearer(scheme, login, null)
      this.#unproven.delete(loginKey(login))
      return { state: 'accepted' }
    } catch (error) {
      // A token service may have no answer to a login that asks for no repository: one image is asked for.
      unproven.failure = null
      if (!(error instanceof RegistryError)) throw error
      if (isRefusal(error, scheme)) return { state: 'rejected', error }
      if (error.status === locked) throw this.#isLocked()
      return { state: 'unknown' }
    }
  }

  #isLocked(): NoAnswer {
    const { registry } = this.#options
    return new NoAnswer(
      'rate-limited',
      `${registry} answered the login with ${locked}, as for a locked account: it was not sent again`
    )
  }

  async #tryBasic(authorization: string): Promise<void> {
    const url = new URL('v2/', this.#options.endpoint)
    const request = withAttempts(new Request(url, { headers: { authorization } }), attemptsOfTrial)
    const response = await ownAnswer(url, await this.#options.fetch(request), 'the login')
    if (!response.ok) throw await registryError('the login', response)
    await discard(response)
  }
}

/** Requests that carry a login which nothing has accepted so far: by itself, and again for the first image. */
const attemptsOfTrial = 2

/** 423: the account is locked (RFC 4918), as Artifactory and others answer after failed logins. */
const locked = 423

/** Statuses that say of a Basic login, not of what was asked for with it, that it got nowhere. */
const failsLogin: ReadonlySet<number> = new Set([400, locked])

/** Whether a token service refuses one repository, or says why it can make nothing of the login: both are judged elsewhere. */
function isOfRepository(error: RegistryError): boolean {
  return error.status === 401 || error.status === 403 || isUnreadable(error)
}

/** Whether a token service says that it cannot make anything of a login. */
export function isUnreadable({ asked, status, codes }: RegistryError): boolean {
  return asked === 'the token request' && (status === 400 || status === 422) && codes.length > 0
}

/**
 * ECR answers a password that it does not know with 400 and a code that says so, and so do token services: Google's with
 * `UNKNOWN: Unable to parse json key`, those of OAuth 2 with `invalid_grant` (RFC 6749 5.2).
 */
function isRefusal(error: RegistryError, scheme: AuthScheme): boolean {
  const { status, codes } = error
  if (status === 401 || status === 403) return true
  return scheme.kind === 'basic'
    ? status === 400 && codes.some(code => refusalCodes.has(code))
    : isUnreadable(error) && !codes.some(code => requestCodes.has(code))
}

const refusalCodes = new Set(['DENIED', 'UNAUTHORIZED'])

/** Codes that find fault with the question, as some token services do where it names no repository. */
const requestCodes = new Set(['invalid_request', 'invalid_scope', 'unsupported_grant_type', 'NAME_INVALID'])

function originOf(realm: string): string {
  if (!URL.canParse(realm)) return 'no address'
  const { origin, protocol, host } = new URL(realm)
  // The web knows no origin of a scheme that is none of its own, and calls it `null`.
  return origin === 'null' ? `${protocol}${host === '' ? '' : `//${host}`}` : origin
}
