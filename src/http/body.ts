import { NoAnswer } from './types.ts'

/** Bounds on bodies in bytes. */
export const bodyLimits = {
  manifest: 4 * 1024 * 1024,
  tags: 1024 * 1024,
  featureLayer: 16 * 1024 * 1024,
  token: 64 * 1024,
  error: 64 * 1024,
  /** Of any answer at all: no reader of the network gets more. */
  any: 32 * 1024 * 1024
} as const

const statusesWithoutBody = new Set([101, 103, 204, 205, 304])

/** Header lines as undici returns them. */
export type HeaderLines = Readonly<Record<string, string | string[] | undefined>>

/**
 * An answer in the web's form, `url` included.
 * Throws `NoAnswer` `invalid-answer` for a status or header that HTTP does not know.
 */
export function answer(
  url: string,
  status: number,
  lines: HeaderLines,
  body: ReadableStream<Uint8Array> | null
): Response {
  try {
    const headers = new Headers()
    for (const [name, value] of Object.entries(lines)) {
      for (const line of [value ?? []].flat()) headers.append(name, line)
    }
    const isBodiless = statusesWithoutBody.has(status)
    if (isBodiless) void body?.cancel()
    return withUrl(new Response(isBodiless ? null : body, { status, headers }), url)
  } catch {
    void body?.cancel()
    throw new NoAnswer(
      'invalid-answer',
      `${new URL(url).host} answered what HTTP does not know (${status})`,
      { host: new URL(url).host }
    )
  }
}

/** What happens beside the reading of a body. */
export interface BodyEvents {
  /** Called once: at the end, at a failure, or when the reader cancels, also before the first chunk. */
  readonly end: () => void
  /** The error that the reader gets for one of the source. */
  readonly failure: (error: unknown) => unknown
}

/** A body that is pulled chunk by chunk from `source`. */
export function streamOf(source: AsyncIterable<Uint8Array>, events: BodyEvents): ReadableStream<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    try {
      const next = await iterator.next()
      if (next.done !== true) {
        controller.enqueue(next.value)
        return
      }
      events.end()
      controller.close()
    } catch (error) {
      events.end()
      controller.error(events.failure(error))
    }
  }
  const cancel = async (): Promise<void> => {
    events.end()
    await iterator.return?.()
  }
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 })
}

/** The same answer with another body. */
export function withBody(response: Response, body: ReadableStream<Uint8Array> | null): Response {
  const { status, statusText, headers } = response
  return withUrl(new Response(body, { status, statusText, headers }), response.url)
}

/** A response that is made by hand has no `url`, and it cannot be assigned. */
function withUrl(response: Response, url: string): Response {
  return Object.defineProperty(response, 'url', { value: url })
}

/**
 * The whole body. One that is longer than `limit` bytes, or says that it is, is cut off where the bound is met:
 * `NoAnswer` `limit-reached`.
 */
export async function readBody(response: Response, limit: number): Promise<Buffer> {
  if (Number(response.headers.get('content-length') ?? 0) > limit) {
    await discard(response)
    throw tooLong(response, limit)
  }
  if (response.body === null) return Buffer.alloc(0)
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body as ReadableStream<Uint8Array>) {
    length += part.byteLength
    if (length > limit) throw tooLong(response, limit)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function tooLong(response: Response, limit: number): NoAnswer {
  const host = URL.canParse(response.url) ? new URL(response.url).host : 'the host'
  return new NoAnswer('limit-reached', `${host} answered more than ${limit} bytes where less was expected`, {
    host
  })
}

/** The same answer with a body that fails with `NoAnswer` `limit-reached` when it turns out longer than `limit` bytes. */
export function boundBody(response: Response, limit: number): Response {
  if (response.body === null) return response
  let left = limit
  const source = response.body as ReadableStream<Uint8Array>
  const measured = new TransformStream<Uint8Array, Uint8Array>({
    transform: (part, controller) => {
      left -= part.byteLength
      if (left < 0) controller.error(tooLong(response, limit))
      else controller.enqueue(part)
    }
  })
  return withBody(response, source.pipeThrough(measured))
}

/**
 * The answer with the body that a server compressed although it was asked not to; the headers no longer say so.
 * Throws `NoAnswer` `invalid-answer` for an encoding that is not read, and so does the body for one that is broken.
 */
export async function decoded(response: Response): Promise<Response> {
  const encoding = (response.headers.get('content-encoding') ?? '').trim().toLowerCase()
  if (encoding === '' || encoding === 'identity' || response.body === null) return response
  const format = readEncodings.get(encoding)
  if (format === undefined) {
    await discard(response)
    throw badEncoding(response, 'which was not asked for and is not read')
  }
  const source = response.body as ReadableStream<Uint8Array<ArrayBuffer>>
  const events = {
    end: () => undefined,
    failure: (error: unknown) =>
      error instanceof NoAnswer
        ? error
        : badEncoding(response, 'and with a body that is not of that encoding')
  }
  const plain = withBody(response, streamOf(source.pipeThrough(new DecompressionStream(format)), events))
  plain.headers.delete('content-encoding')
  plain.headers.delete('content-length')
  return plain
}

const readEncodings: ReadonlyMap<string, 'gzip' | 'deflate'> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate']
] as const)

function badEncoding(response: Response, why: string): NoAnswer {
  const host = URL.canParse(response.url) ? new URL(response.url).host : 'the host'
  const named = (response.headers.get('content-encoding') ?? '').replace(/[^\w, -]/g, '').slice(0, 40)
  return new NoAnswer('invalid-answer', `${host} answered with Content-Encoding ${named}, ${why}`, { host })
}

/** Cancels the body of an answer that nobody reads, so that its connection is free or closed. */
export async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined)
}
