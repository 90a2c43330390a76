import type { HttpHandlerOptions, HttpRequest, HttpResponse, RequestHandler } from '@smithy/types'
import { bodyLimits, readBody } from '../registry/body.ts'
import { NoAnswer, type Fetch } from '../registry/fetch.ts'
import { awsSuffixes } from './ecr-host.ts'

/** The transport of the AWS client: one method, and the name of its protocol. */
export type AwsTransport = RequestHandler<HttpRequest, HttpResponse, HttpHandlerOptions>

/**
 * Lets the AWS client speak through `fetch`, so that proxies, guards and counts are the same for every request.
 * Rejects with `NoAnswer` before anything is sent when the address is neither AWS's nor `endpoint`.
 */
export function awsTransport(fetch: Fetch, endpoint: string | null): AwsTransport {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: async (request, options) => {
      const url = urlOf(request)
      if (!isAwsAddress(url, endpoint)) {
        throw new NoAnswer('redirect-refused', `${url.host} is no address of AWS, so no key was sent there`)
      }
      const response = await fetch(requestOf(request, url, options?.abortSignal))
      return { response: await responseOf(response) }
    }
  }
}

/** Whether AWS keys may be shown to an address: a host of AWS over https, or the endpoint that was handed in. */
export function isAwsAddress(url: URL, endpoint: string | null): boolean {
  if (endpoint !== null && URL.canParse(endpoint) && new URL(endpoint).origin === url.origin) return true
  if (url.protocol !== 'https:' || url.port !== '') return false
  return awsSuffixes.some(suffix => url.hostname.endsWith(`.${suffix}`))
}

function urlOf(request: HttpRequest): URL {
  const port = request.port === undefined ? '' : `:${request.port}`
  const url = new URL(`${request.protocol}//${request.hostname}${port}${request.path}`)
  for (const [name, value] of Object.entries(request.query ?? {})) {
    for (const each of Array.isArray(value) ? value : [value ?? '']) url.searchParams.append(name, each)
  }
  return url
}

function requestOf(request: HttpRequest, url: URL, signal: HttpHandlerOptions['abortSignal']): Request {
  // The host belongs to the connection: fetch sets it, and refuses to be told.
  const headers = Object.entries(request.headers).filter(([name]) => name.toLowerCase() !== 'host')
  const body: unknown = request.body
  return new Request(url, {
    method: request.method,
    headers,
    redirect: 'manual',
    ...(typeof body === 'string' || body instanceof Uint8Array ? { body: body as string } : {}),
    ...(signal instanceof AbortSignal ? { signal } : {})
  })
}

async function responseOf(response: Response): Promise<HttpResponse> {
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: await readBody(response, bodyLimits.token)
  }
}
