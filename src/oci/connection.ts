import { discard } from '../http/body.ts'
import { once } from '../http/memoize.ts'
import { unrepeated, withAttempts } from '../http/retry.ts'
import { type Fetch, NoAnswer } from '../http/types.ts'
import { judgeRealm, parseChallenges } from './challenge.ts'
import { type Asked, RegistryError, registryError } from './errors.ts'
import { knownRegistry } from './hosts.ts'
import type { BasicLogin, Login } from './pull-result.ts'
import { basicAuthorization, isOf, loginKey, type Mask, ownAnswer, tokenCache } from './token.ts'

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

/** Everything that is said to one registry. */
export interface Conversation {
  /**
   * Asks with a login, which has to be of this very host. Any status is an answer; a token that is refused
   * throws `RegistryError`, no answer `NoAnswer` (`realm-refused` where the token service may not be asked).
   */
  ask(question: Question, login: Login): Promise<Response>
  /** Whether the registry accepts the login at all, apart from any repository. */
  checkLogin(login: Login): Promise<LoginState>
  /** Whether a registry answers there: it sent a challenge or its version header. */
  recognised(): Promise<boolean>
  /** The way in that the registry named. */
  door(): Promise<Door>
  /** Whether a 404 of this registry surely means that nothing is there. */
  readonly tellsAbsence: boolean
  /** The registry's own sentence about an answer to `login`, as far as it may be shown: see `quoted`. */
  quote(error: RegistryError, login: Login): string
}

/** What a conversation needs. */
export interface ConversationOptions {
  readonly fetch: Fetch
  readonly registry: string
  readonly endpoint: URL
  readonly allowPrivateNetwork: boolean
  readonly mask: Mask
  /** Takes every secret out of a text. */
  readonly redact: (text: string) => string
  readonly acquaintance: Acquaintance
}

/** Begins a conversation; the registry is asked for its challenge once, with the first question. */
export function converse(options: ConversationOptions): Conversation {
  return new HostConversation(options)
}

class HostConversation implements Conversation {
  readonly #options: ConversationOptions
  readonly #tokens: ReturnType<typeof tokenCache>
  readonly #logins = once<LoginState>()
  /** Logins that nothing has accepted so far, with the failure of the first image that was asked for with them. */
  readonly #unproven = new Map<string, { failure: RegistryError | NoAnswer | null }>()

  constructor(options: ConversationOptions) {
    this.#options = options
    this.#tokens = tokenCache(options)
  }

  async ask(question: Question, login: Login): Promise<Response> {
    this.#refuseForeign(login)
    const greeting = await this.#greet()
    this.#remember(login)
    const response = await this.#send(
      question,
      await this.#authorization(greeting, login, question.repository),
      login
    )
    if (response.status !== 401) return response
    const door = this.#newDoor(greeting.door, response)
    if (door === null) return response
    await discard(response)
    const next = { ...greeting, door, recognised: true, elsewhere: false }
    if (greeting.door.kind === 'open') this.#options.acquaintance.greeting = Promise.resolve(next)
    return this.#send(question, await this.#authorization(next, login, question.repository), login)
  }

  async checkLogin(login: Login): Promise<LoginState> {
    this.#refuseForeign(login)
    const greeting = await this.#greet()
    if (login.kind === 'anonymous') return { state: 'unknown' }
    if (greeting.door.kind === 'open') return { state: 'not-asked-for' }
    return this.#logins.get(`${greeting.door.kind} ${loginKey(login)}`, () => this.#tryLogin(login, greeting))
  }

  get tellsAbsence(): boolean {
    const known = knownRegistry(this.#options.registry)
    return known?.public === true || known?.tellsAbsence === true
  }

  async recognised(): Promise<boolean> {
    return (await this.#greet()).recognised
  }

  async door(): Promise<Door> {
    return (await this.#greet()).door
  }

  quote(error: RegistryError, login: Login): string {
    const { acquaintance, redact } = this.#options
    return quoted(error.said, error.codes[0], {
      afterLogin: login.kind === 'basic' || acquaintance.hasLogin,
      refusedPassword: login.kind === 'basic' && isUnreadable(error) ? login.password : null,
      redact
    })
  }

  #remember(login: Login): void {
    if (login.kind === 'basic') this.#options.acquaintance.hasLogin = true
  }

  #refuseForeign(login: Login): void {
    const { registry } = this.#options
    if (login.kind === 'anonymous' || login.host === registry) return
    throw new NoAnswer(
      'realm-refused',
      `the login belongs to ${login.host}, so it was not sent to ${registry}`
    )
  }

  #greet(): Promise<Greeting> {
    const { acquaintance } = this.#options
    acquaintance.greeting ??= this.#firstRequest()
    return acquaintance.greeting
  }

  async #firstRequest(): Promise<Greeting> {
    if (knownRegistry(this.#options.registry)?.open === true) {
      return { door: { kind: 'open' }, recognised: true, openPing: true, elsewhere: false }
    }
    const response = await this.#options.fetch(new Request(new URL('v2/', this.#options.endpoint)))
    await discard(response)
    const challenged = response.status === 401 ? doorOf(response) : null
    const recognised = challenged !== null || response.headers.has('docker-distribution-api-version')
    return {
      door: challenged ?? { kind: 'open' },
      recognised,
      openPing: response.ok,
      elsewhere: !isOf(this.#options.endpoint, response)
    }
  }

  /** The door of a second challenge where it may be tried: the first one of an open registry, or another path of the same token service. */
  #newDoor(before: Door, response: Response): Door | null {
    const door = doorOf(response)
    if (door === null || before.kind === 'open') return door
    if (before.kind === 'bearer' && door.kind === 'bearer') {
      if (originOf(before.realm) !== originOf(door.realm)) throw this.#changed(before, door)
      return before.realm === door.realm && before.service === door.service ? null : door
    }
    return null
  }

  #changed(before: { realm: string }, after: { realm: string }): NoAnswer {
    const { registry } = this.#options
    const [first, second] = [before, after].map(door => originOf(door.realm))
    return new NoAnswer('realm-refused', `${registry} first named the token service ${first}, then ${second}`)
  }

  async #authorization(
    { door, elsewhere }: Greeting,
    login: Login,
    repository: string
  ): Promise<string | null> {
    if (door.kind === 'open') return null
    if (login.kind === 'basic' && elsewhere) {
      const text = `${this.#options.registry} redirects its login to another host: no password was sent there`
      throw new NoAnswer('redirect-refused', text)
    }
    if (door.kind === 'basic')
      return login.kind === 'basic' ? basicAuthorization(login, this.#options.mask) : null
    return this.#bearer(door, login, `repository:${repository}:pull`)
  }

  async #bearer(
    door: Extract<Door, { kind: 'bearer' }>,
    login: Login,
    scope: string | null
  ): Promise<string> {
    const verdict = await judgeRealm({
      ...this.#options,
      realm: door.realm,
      withCredentials: login.kind === 'basic'
    })
    if (!verdict.accepted) {
      const { registry } = this.#options
      throw new NoAnswer(
        'realm-refused',
        URL.canParse(door.realm)
          ? `${registry} names the token service ${originOf(door.realm)}, ${verdict.reason}`
          : `${registry} names a token service that is no address`
      )
    }
    const asked = { realm: verdict.url, service: door.service, scope, login }
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

  async #tryLogin(login: BasicLogin, greeting: Greeting): Promise<LoginState> {
    const { door, openPing, elsewhere } = greeting
    this.#remember(login)
    if (door.kind === 'open' || elsewhere) return { state: 'unknown' }
    const unproven = { failure: null }
    this.#unproven.set(loginKey(login), unproven)
    if (door.kind === 'basic' && openPing) return { state: 'unknown' }
    try {
      if (door.kind === 'basic') await this.#tryBasic(basicAuthorization(login, this.#options.mask))
      else await this.#bearer(door, login, null)
      this.#unproven.delete(loginKey(login))
      return { state: 'accepted' }
    } catch (error) {
      // A token service may have no answer to a login that asks for no repository: one image is asked for.
      unproven.failure = null
      if (!(error instanceof RegistryError)) throw error
      if (isRefusal(error, door)) return { state: 'rejected', error }
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
function isRefusal(error: RegistryError, door: Door): boolean {
  const { status, codes } = error
  if (status === 401 || status === 403) return true
  return door.kind === 'basic'
    ? status === 400 && codes.some(code => refusalCodes.has(code))
    : isUnreadable(error) && !codes.some(code => requestCodes.has(code))
}

const refusalCodes = new Set(['DENIED', 'UNAUTHORIZED'])

/** Codes that find fault with the question, as some token services do where it names no repository. */
const requestCodes = new Set(['invalid_request', 'invalid_scope', 'unsupported_grant_type', 'NAME_INVALID'])

/** Bearer before Basic, as Docker prefers it. A bearer challenge without a realm is none. */
function doorOf(response: Response): Door | null {
  const challenges = parseChallenges(response.headers.get('www-authenticate'))
  for (const { scheme, parameters } of challenges) {
    const realm = parameters.get('realm') ?? ''
    if (scheme === 'bearer' && realm !== '') {
      return { kind: 'bearer', realm, service: parameters.get('service') ?? null }
    }
  }
  return challenges.some(challenge => challenge.scheme === 'basic') ? { kind: 'basic' } : null
}

function originOf(realm: string): string {
  if (!URL.canParse(realm)) return 'no address'
  const { origin, protocol, host } = new URL(realm)
  // The web knows no origin of a scheme that is none of its own, and calls it `null`.
  return origin === 'null' ? `${protocol}${host === '' ? '' : `//${host}`}` : origin
}

/** How a registry lets people in, as it said at the first request. */
export type Door =
  | { readonly kind: 'open' }
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer'; readonly realm: string; readonly service: string | null }

/** What a registry said when it was asked for its challenge. */
interface Greeting {
  readonly door: Door
  readonly recognised: boolean
  /** `/v2/` itself answers everybody, so its answer to a login proves nothing. */
  readonly openPing: boolean
  /** The challenge came from another origin, to which the registry redirects. */
  readonly elsewhere: boolean
}

/** What is known of one registry from the first question on, whoever asks the next. */
export interface Acquaintance {
  /** `null`: it was not asked yet. */
  greeting: Promise<Greeting> | null
  /** Whether it was given a login: from then on it may say what it learned to anyone. */
  hasLogin: boolean
}

/** The acquaintances of a run, by registry. */
export type Acquaintances = Map<string, Acquaintance>

/** The acquaintance with a registry; a new one where there is none. */
export function acquaintanceWith(registry: string, acquaintances: Acquaintances): Acquaintance {
  const known = acquaintances.get(registry) ?? { greeting: null, hasLogin: false }
  acquaintances.set(registry, known)
  return known
}

/** Characters of a registry's sentence that are shown. */
const mostShown = 300

/** Longer sentences are not looked through for what must not be shown. */
const mostRead = 4096

/** Who listens to a registry. */
export interface Listener {
  /** Whether the registry was given a login before it spoke. */
  readonly afterLogin: boolean
  /** The password that the sentence finds fault with; `null` where it is about something else. */
  readonly refusedPassword: string | null
  /** Takes every secret out of a text. */
  readonly redact: (text: string) => string
}

/**
 * A registry's own sentence for people: one line in quotation marks, 300 characters at most, without control characters.
 * After a login only AWS's own sentences are shown: any other could hold a part of the password, which no mask knows. What a
 * token service says of a login that it cannot read is shown without every word that has four letters of the password.
 * Empty where it says no more than `code` does. Secrets are taken out of the sentence as it came: made one line, one with
 * white space or a quotation mark in it would not be found any more.
 */
export function quoted(sentence: string | null, code: string | undefined, listener: Listener): string {
  if (sentence === null || words(sentence) === words(code ?? '')) return ''
  const read = listener.redact(sentence).slice(0, mostRead)
  const line = oneLine(shownOf(read, listener))
  if (line === '') return ''
  return `"${line.length > mostShown ? `${cut(line)}…` : line}"`
}

function shownOf(read: string, { afterLogin, refusedPassword }: Listener): string {
  if (refusedPassword !== null) return withoutParts(withoutRandom(read), refusedPassword)
  return afterLogin ? awsSentence(read) : withoutRandom(read)
}

/** As many letters in a row as tell something of a password. */
const tellingLength = 4

function withoutParts(text: string, password: string): string {
  const secret = password.toLowerCase()
  const parts = new Set<string>()
  for (let start = 0; start + tellingLength <= secret.length; start += 1)
    parts.add(secret.slice(start, start + tellingLength))
  const tells = (word: string): boolean => {
    for (let start = 0; start + tellingLength <= word.length; start += 1)
      if (parts.has(word.slice(start, start + tellingLength))) return true
    return false
  }
  return text.replace(/\S+/g, word => (tells(word.toLowerCase()) ? '***' : word))
}

/** What AWS says of a missing permission or a token that is too old; everything in it is a name, never a secret. */
const awsSentences = [
  /User: arn:aws[\w-]{0,20}:(?:iam|sts)::\d{12}:[\w+=,.@/-]{1,200} is not authorized to perform: ecr:\w{1,64}(?: on resource: arn:aws[\w-]{0,20}:ecr:[\w-]{1,40}:\d{12}:repository\/[a-z0-9._/-]{1,256})?(?: (?:because|with) (?:no|an|a) (?:[a-z -]{1,100} ecr:\w{1,64} action|[a-z -]{1,100}))?/,
  /Your authorization token (?:has expired|is invalid)/i
]

function awsSentence(text: string): string {
  const found = awsSentences.map(form => form.exec(text)?.[0]).find(sentence => sentence !== undefined)
  return found ?? ''
}

function words(text: string): string {
  return text
    .slice(0, mostRead)
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replaceAll('"', "'")
    .trim()
    .replace(/\.$/, '')
}

function cut(line: string): string {
  return line.slice(0, mostShown - 1).replace(/[\ud800-\udbff]$/, '')
}

function withoutRandom(text: string): string {
  return text.replace(/[\w+/=.~-]{24,}/g, unlessRandom)
}

/** Tokens and keys have capitals, small letters and digits; names of repositories and digests have not. */
function unlessRandom(run: string): string {
  return /[A-Z]/.test(run) && /[a-z]/.test(run) && /\d/.test(run) ? '***' : run
}
