import { createHash } from 'node:crypto'
import { readBody } from '../registry/body.ts'
import type { Fetch } from '../registry/fetch.ts'

/** An answer that was given before, and the `ETag` under which GitHub knows it. */
export interface KeptAnswer {
  readonly etag: string
  readonly contentType: string
  readonly body: string
}

/** Keeps answers from one run to the next. They may tell of private packages: the place is as private as they are. */
export interface AnswerCache {
  get(key: string): Promise<KeptAnswer | null>
  set(key: string, answer: KeptAnswer): Promise<void>
}

/** The largest answer that is kept, in bytes. */
const largestKept = 4 * 1024 * 1024

/**
 * Asks whether an answer has changed since it was kept. 304 does not count against the primary rate limit
 * (docs: best practices for the REST API), and gives the kept answer as if it had come now.
 * Keys hold a hash of the token, since two tokens may be shown different things, and never the token itself.
 */
export function conditionalFetch(next: Fetch, cache: AnswerCache): Fetch {
  return async request => {
    if (request.method !== 'GET') return next(request)
    const key = keyOf(request)
    const kept = await cache.get(key)
    if (kept !== null) request.headers.set('if-none-match', kept.etag)
    const response = await next(request)
    if (kept !== null && response.status === 304)
      return new Response(kept.body, { headers: { 'content-type': kept.contentType, etag: kept.etag } })
    const etag = response.headers.get('etag')
    return response.status === 200 && etag !== null ? keep(response, etag, key, cache) : response
  }
}

async function keep(response: Response, etag: string, key: string, cache: AnswerCache): Promise<Response> {
  const body = await readBody(response, largestKept)
  const contentType = response.headers.get('content-type') ?? 'application/json'
  await cache.set(key, { etag, contentType, body: body.toString('utf8') })
  const { status, statusText, headers } = response
  return new Response(body, { status, statusText, headers })
}

function keyOf(request: Request): string {
  const token = request.headers.get('authorization') ?? ''
  const accept = request.headers.get('accept') ?? ''
  return createHash('sha256')
    .update(JSON.stringify([token, accept, request.url]))
    .digest('hex')
}
