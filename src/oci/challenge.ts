import { isLiteral, isLoopbackHost } from '../http/address.ts'
import { isRealmOf, knownRegistry } from './hosts.ts'

/** One challenge of a `WWW-Authenticate` header (RFC 9110 11.6.1); scheme and parameter names in lower case. */
export interface Challenge {
  readonly scheme: string
  readonly parameters: ReadonlyMap<string, string>
}

/** Characters that are read of one header; challenges of registries have a few hundred. */
const longestHeader = 16 * 1024

const tokenCharacter = /[!#$%&'*+\-.^_`|~0-9A-Za-z]/

/**
 * All challenges of a `WWW-Authenticate` header, in order. Gitea and Forgejo send several in one line
 * (`Bearer …,Basic …`), others repeat the header, which `Headers` joins with commas: both read the same.
 * Never throws: what is no challenge is passed over, of a parameter that is repeated the first value counts.
 */
export function parseChallenges(header: string | null): Challenge[] {
  if (header === null) return []
  const scanner = new Scanner(header.slice(0, longestHeader))
  const challenges: { scheme: string; parameters: Map<string, string> }[] = []
  while (!scanner.atEnd()) {
    scanner.skipSeparators()
    const word = scanner.token()
    if (word === '') {
      scanner.skipOne()
      continue
    }
    const value = scanner.parameterValue()
    const current = challenges.at(-1)
    if (value === null) challenges.push({ scheme: word.toLowerCase(), parameters: new Map() })
    else if (current !== undefined) setOnce(current.parameters, word.toLowerCase(), value)
  }
  return challenges
}

function setOnce(parameters: Map<string, string>, name: string, value: string): void {
  if (!parameters.has(name)) parameters.set(name, value)
}

class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  atEnd(): boolean {
    return this.#at >= this.#text.length
  }

  skipOne(): void {
    this.#at += 1
  }

  skipSeparators(): void {
    this.#skip(' \t,')
  }

  /** The longest token from here; empty where there is none. */
  token(): string {
    const start = this.#at
    while (tokenCharacter.test(this.#text[this.#at] ?? ' ')) this.#at += 1
    return this.#text.slice(start, this.#at)
  }

  /** The value after `=`, or `null`, without moving, where no `=` follows: then the word was a scheme. */
  parameterValue(): string | null {
    const start = this.#at
    this.#skip(' \t')
    if (this.#text[this.#at] !== '=') {
      this.#at = start
      return null
    }
    this.#at += 1
    this.#skip(' \t')
    return this.#text[this.#at] === '"' ? this.#quoted() : this.#bare()
  }

  /** Some registries leave the quotes out around addresses: everything up to a comma or blank belongs to it. */
  #bare(): string {
    const start = this.#at
    while (!this.atEnd() && !' \t,'.includes(this.#text[this.#at] ?? '')) this.#at += 1
    return this.#text.slice(start, this.#at)
  }

  #quoted(): string {
    const parts: string[] = []
    for (this.#at += 1; !this.atEnd() && this.#text[this.#at] !== '"'; this.#at += 1) {
      if (this.#text[this.#at] === '\\') this.#at += 1
      parts.push(this.#text[this.#at] ?? '')
    }
    this.#at += 1
    return parts.join('')
  }

  #skip(characters: string): void {
    while (!this.atEnd() && characters.includes(this.#text[this.#at] ?? '')) this.#at += 1
  }
}

/** A realm and who asks it. */
export interface RealmQuestion {
  /** The registry of the reference, `host` or `host:port`. */
  readonly registry: string
  /** Where the registry is asked. */
  readonly endpoint: URL
  readonly realm: string
  readonly withCredentials: boolean
  readonly allowPrivateNetwork: boolean
}

/** Whether a token may be asked for at a realm, and if not, the reason as the end of a sentence. */
export type RealmVerdict =
  { readonly accepted: true; readonly url: URL } | { readonly accepted: false; readonly reason: string }

/**
 * Whether the token service that a registry names may be asked. It is https, or http where registry and realm are both
 * on loopback with `allow-private-network`. Without credentials any such host is fine. Credentials go to the same host,
 * to a parent of it within its registrable domain, or to a host of the table in `hosts.ts`, and nowhere else: a
 * registry names whatever it likes, and a host beside it may belong to a stranger (`acme.cloudapp.azure.com`).
 */
export async function judgeRealm(question: RealmQuestion): Promise<RealmVerdict> {
  if (!URL.canParse(question.realm)) return no('which is no address')
  const url = new URL(question.realm)
  if (url.username !== '' || url.password !== '') return no('which holds credentials')
  if (!isSecure(url, question)) return no('which is not https')
  if (question.withCredentials && !(await belongs(url, question))) {
    return no('which does not belong to the registry: no password was sent there')
  }
  return { accepted: true, url }
}

function no(reason: string): RealmVerdict {
  return { accepted: false, reason }
}

function isSecure(url: URL, { endpoint, allowPrivateNetwork }: RealmQuestion): boolean {
  if (url.protocol === 'https:') return true
  if (url.protocol !== 'http:' || !allowPrivateNetwork) return false
  return isLoopbackHost(url.hostname) && isLoopbackHost(endpoint.hostname)
}

async function belongs(url: URL, { registry, endpoint }: RealmQuestion): Promise<boolean> {
  if (url.hostname === endpoint.hostname) return true
  const known = knownRegistry(registry)
  if (url.port === '' && isRealmOf(registry, url)) return true
  if (known?.sharedDomain === true || isLiteral(url.hostname) || isLiteral(endpoint.hostname)) return false
  return isParent(url.hostname, endpoint.hostname)
}

/**
 * Whether `parent` is a domain above `host` and not above its registrable domain, private suffixes counted in. The list of
 * public suffixes loads here: few realms ask for it.
 */
async function isParent(parent: string, host: string): Promise<boolean> {
  if (!host.endsWith(`.${parent}`)) return false
  const { getDomain } = await import('tldts')
  const domain = getDomain(host, { allowPrivateDomains: true })
  if (domain === null) return false
  return parent === domain || parent.endsWith(`.${domain}`)
}
