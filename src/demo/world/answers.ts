/** A server of the embedded world: it answers every request, and remembers what servers remember. */
export type Handler = (request: Request) => Promise<Response>

/** Header lines beside those of the body. */
export type HeaderLines = Readonly<Record<string, string>>

/** An answer with a JSON body. */
export function json(status: number, body: unknown, headers: HeaderLines = {}): Response {
  return bytes(status, Buffer.from(JSON.stringify(body)), 'application/json; charset=utf-8', headers)
}

/** An answer with a text. */
export function text(status: number, body: string, headers: HeaderLines = {}): Response {
  return bytes(status, Buffer.from(body), 'text/plain; charset=utf-8', headers)
}

/** An answer with these bytes, with their length in a header; `type` `null` sends no `content-type`. */
export function bytes(
  status: number,
  body: Uint8Array,
  type: string | null,
  headers: HeaderLines = {}
): Response {
  const typed: HeaderLines = type === null ? {} : { 'content-type': type }
  return new Response(new Uint8Array(body), {
    status,
    headers: { ...typed, 'content-length': String(body.byteLength), ...headers }
  })
}

/** An answer that never comes. */
export function noAnswer(): Promise<Response> {
  return new Promise(() => undefined)
}

/** An answer that sends the client elsewhere. */
export function redirect(status: 301 | 302 | 307, location: string): Response {
  return new Response(null, { status, headers: { location, 'content-length': '0' } })
}

/** What a HEAD gets: the same status and headers, no body. */
export function withoutBody(response: Response): Response {
  return new Response(null, { status: response.status, headers: response.headers })
}

/** Whether a text is one of the patterns: exact, or with a trailing `*`. */
export function matches(patterns: readonly string[], text: string): boolean {
  return patterns.some(pattern =>
    pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern
  )
}

/** User and password of a Basic `Authorization`; `null` for any other. */
export function basicOf(request: Request): { readonly user: string; readonly password: string } | null {
  const encoded = /^Basic ([\w+/=-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (encoded === undefined) return null
  const decoded = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  return colon < 0 ? null : { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) }
}

/** The token of a Bearer `Authorization`; `null` for any other. */
export function bearerOf(request: Request): string | null {
  return /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null
}
