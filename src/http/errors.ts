import { NoAnswer, type NoAnswerCause } from './types.ts'
import { ProxyFailure, proxyRefusal, type Proxy } from './proxy.ts'

const causes: ReadonlyMap<string, NoAnswerCause> = new Map<string, NoAnswerCause>([
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['EAI_FAIL', 'dns'],
  ['EAI_NODATA', 'dns'],
  ['EAI_NONAME', 'dns'],
  ['ENODATA', 'dns'],
  ['ESERVFAIL', 'dns'],
  ['ETIMEOUT', 'dns'],
  ['UND_ERR_CONNECT_TIMEOUT', 'time-out'],
  ['UND_ERR_HEADERS_TIMEOUT', 'time-out'],
  ['UND_ERR_BODY_TIMEOUT', 'time-out'],
  ['ETIMEDOUT', 'time-out'],
  ['UND_ERR_HEADERS_OVERFLOW', 'limit-reached'],
  ['HPE_HEADER_OVERFLOW', 'limit-reached'],
  ['EPROTO', 'tls'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['CERT_NOT_YET_VALID', 'tls'],
  ['CERT_REVOKED', 'tls'],
  ['CERT_UNTRUSTED', 'tls'],
  ['CERT_REJECTED', 'tls'],
  ['CERT_SIGNATURE_FAILURE', 'tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'tls'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['INVALID_CA', 'tls'],
  ['INVALID_PURPOSE', 'tls'],
  ['HOSTNAME_MISMATCH', 'tls'],
  ['UND_ERR_PRX_TLS', 'tls']
])

const sentences: Partial<Record<NoAnswerCause, string>> = {
  dns: 'the name could not be resolved',
  tls: 'the TLS certificate or handshake was not accepted',
  'time-out': 'the connection was not established in time',
  'limit-reached': 'the answer has more header lines than are read',
  'invalid-answer': 'what came back is no HTTP'
}

/** Codes of a connection on which nothing more arrived. */
const idleCodes = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

/** A failure below HTTP as a `NoAnswer`: the host and the error's code, nothing else of the request. */
export function transportFailure(error: unknown, url: URL, proxy: Proxy = { kind: 'none' }): NoAnswer {
  const known = innerOf(error, NoAnswer)
  if (known !== null) return known
  const failure = (cause: NoAnswerCause, why: string): NoAnswer =>
    new NoAnswer(cause, `${url.host} gave no answer: ${why}`, { host: url.host })
  const failed = innerOf(error, ProxyFailure)
  if (failed !== null) return failure('proxy', failed.message)
  const status = proxyStatus(error)
  if (status !== null && proxy.kind === 'named')
    return failure(status >= 500 ? 'connection' : 'proxy', proxyRefusal(proxy, status))
  return failure(causeOf(codeOf(error)), connectionFailure(error))
}

/** Why a connection failed, as a clause with the error's code. */
export function connectionFailure(error: unknown): string {
  const code = codeOf(error)
  const sentence = idleCodes.has(code)
    ? 'it fell silent'
    : (sentences[causeOf(code)] ?? 'the connection failed')
  return `${sentence}${code === '' ? '' : ` (${code})`}`
}

/** undici reports the answer of a proxy to CONNECT in the message of an error alone. */
function proxyStatus(error: unknown): number | null {
  for (const inner of unwrapped(error)) {
    const message = 'message' in inner && typeof inner.message === 'string' ? inner.message : ''
    const status = /^Proxy response \((\d{3})\) /.exec(message)?.[1]
    if (status !== undefined) return Number(status)
  }
  return null
}

function causeOf(code: string): NoAnswerCause {
  if (/^ERR_(?:TLS|SSL)_/.test(code)) return 'tls'
  if (code.startsWith('HPE_') && !causes.has(code)) return 'invalid-answer'
  return causes.get(code) ?? 'connection'
}

/** undici and node:net wrap errors: several addresses give an `AggregateError`, a proxy a `cause`. */
function* unwrapped(error: unknown): Generator<object> {
  for (let inner = error, depth = 0; isObject(inner) && depth < 5; depth += 1) {
    yield inner
    const first: unknown = 'errors' in inner && Array.isArray(inner.errors) ? inner.errors[0] : null
    if (isObject(first)) yield first
    inner = 'cause' in inner ? inner.cause : null
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function innerOf<Kind extends Error>(error: unknown, kind: new (...given: never[]) => Kind): Kind | null {
  for (const inner of unwrapped(error)) if (inner instanceof kind) return inner
  return null
}

function codeOf(error: unknown): string {
  for (const inner of unwrapped(error)) {
    const code = 'code' in inner ? inner.code : null
    if ('name' in inner && inner.name === 'HTTPParserError' && typeof code !== 'string') return 'HPE_INVALID'
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code
  }
  return ''
}
