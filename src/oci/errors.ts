import { bodyLimits, discard, readBody } from '../http/body.ts'
import { parseChallenges } from './challenge.ts'
import { NoAnswer } from '../http/types.ts'

/** What a registry was asked: it words the sentences. */
export type Asked =
  'the registry' | 'the token request' | 'the login' | 'the manifest' | 'the config' | 'a layer'

/** An answer of a registry or token service that is not what was asked for. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError'
  readonly asked: Asked
  readonly status: number
  /** Codes of the body (`MANIFEST_UNKNOWN`) and of the challenge (`insufficient_scope`), in order. */
  readonly codes: readonly string[]
  /** The server message as it came: untrusted text, see `quoted`. */
  readonly serverMessage: string | null
  /** The address, without values that may be secret. */
  readonly url: string
  /** What the body is: a registry's errors, another text, a page for people, or nothing. */
  readonly body: 'errors' | 'other' | 'html' | 'empty'
  /** Set where the body was longer than is read of an error: nothing of it is known. */
  readonly tooLong: NoAnswer | null

  constructor(parts: Omit<RegistryError, 'name' | 'message' | 'stack' | 'cause'>) {
    super(`${parts.asked} was answered ${parts.status} at ${parts.url}`)
    this.asked = parts.asked
    this.status = parts.status
    this.codes = parts.codes
    this.url = parts.url
    this.serverMessage = parts.serverMessage
    this.body = parts.body
    this.tooLong = parts.tooLong
  }
}

/** `(401)`, or `(403 DENIED)` where the registry gave a code. */
export function statusAndCode(error: Pick<RegistryError, 'status' | 'codes'>): string {
  const [code] = error.codes
  return code === undefined ? `(${error.status})` : `(${error.status} ${code})`
}

/** Makes the error of an answer; reads its body, 64 KiB at most. */
export async function registryError(asked: Asked, response: Response): Promise<RegistryError> {
  const { text, tooLong } = await errorText(response)
  const body = parseJson(text)
  const bodyCodes = codesOf(body)
  const challengeCodes = parseChallenges(response.headers.get('www-authenticate')).flatMap(
    challenge => challenge.parameters.get('error') ?? []
  )
  return new RegistryError({
    asked,
    status: response.status,
    codes: [...bodyCodes, ...challengeCodes]
      .filter(code => /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(code))
      .slice(0, 10),
    serverMessage: sentenceOf(body),
    url: redactUrl(response.url),
    body: bodyKind(response, text, bodyCodes),
    tooLong
  })
}

function bodyKind(response: Response, text: string, codes: readonly string[]): RegistryError['body'] {
  if (codes.length > 0) return 'errors'
  if (isHtml(response, text)) return 'html'
  return text === '' ? 'empty' : 'other'
}

/** Whether an answer is a page for people: a captive portal, a login page, a web server that is no registry. */
export function isHtml(response: Response, text: string): boolean {
  const type = response.headers.get('content-type') ?? ''
  return (
    /^\s*(?:text\/html|application\/xhtml)/i.test(type) ||
    /^\s*<(?:!doctype|html|\?xml)/i.test(text.slice(0, 200))
  )
}

interface ErrorText {
  readonly text: string
  readonly tooLong: NoAnswer | null
}

/** One that is too long counts as empty: the status is known all the same. */
async function errorText(response: Response): Promise<ErrorText> {
  try {
    return { text: (await readBody(response, bodyLimits.error)).toString('utf8'), tooLong: null }
  } catch (error) {
    if (!(error instanceof NoAnswer) || error.reason !== 'limit-reached') throw error
    await discard(response)
    return { text: '', tooLong: error }
  }
}

/** Codes of a registry's error body (OCI distribution specification, error codes), or OAuth's `error`. */
function codesOf(parsed: unknown): string[] {
  if (!isRecord(parsed)) return []
  if (Array.isArray(parsed['errors'])) {
    return parsed['errors'].flatMap(entry =>
      isRecord(entry) && typeof entry['code'] === 'string' ? entry['code'] : []
    )
  }
  return typeof parsed['error'] === 'string' ? [parsed['error']] : []
}

/** The sentence of the first error, of OAuth (RFC 6749 5.2), or of Docker Hub's token service. */
function sentenceOf(parsed: unknown): string | null {
  if (!isRecord(parsed)) return null
  const first: unknown = Array.isArray(parsed['errors']) ? parsed['errors'][0] : null
  const message = isRecord(first) ? first['message'] : (parsed['error_description'] ?? parsed['details'])
  return typeof message === 'string' ? message : null
}

/** The value of a JSON text, `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Whether a JSON value is an object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const harmlessParameters = new Set(['scope', 'service', 'mount', 'from', 'digest', 'n', 'last'])

/** An address for people: without userinfo and fragment, values of the query only where they cannot be secret. */
export function redactUrl(address: string): string {
  if (!URL.canParse(address)) return ''
  const url = new URL(address)
  url.username = ''
  url.password = ''
  url.hash = ''
  for (const name of new Set(url.searchParams.keys())) {
    if (!harmlessParameters.has(name)) url.searchParams.set(name, 'REDACTED')
  }
  return url.href
}
