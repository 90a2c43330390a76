import type { Servers } from '../model.ts'
import { readBody } from '../http/body.ts'
import { memoize } from '../http/memoize.ts'
import { type Fetch, NoAnswer, type Retry, retryWords } from '../http/types.ts'
import { repeatable } from '../http/retry.ts'
import { textAt } from './types.ts'
import type { UnreachableApi } from './types.ts'

/** What GitHub's API answered; every status is an answer, but for the ones that only say "not now". */
export type Answer =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly data: unknown
      readonly headers: Readonly<Record<string, unknown>>
    }
  | { readonly kind: 'unreachable'; readonly unreachable: UnreachableApi }

/** The parameters of a request: those that the route names go into its path, encoded; the rest is query or body. */
export type Parameters = Readonly<Record<string, string | number>>

/** Asks GitHub's API. `route` is as in GitHub's documentation: `GET /repos/{owner}/{repo}`. */
export interface Api {
  ask(token: string, route: string, parameters: Parameters): Promise<Answer>
}

/** The version of the API that every request names: answers keep their form when GitHub publishes a new one. */
export const apiVersion = '2022-11-28'

/** GraphQL's address under that of the API. Nothing is changed through it here, so a question may be put twice. */
const graphql = '/graphql'

interface Octokit {
  request(route: string, parameters: object): Promise<{ status: number; data: unknown; headers: object }>
}

const noLog = { debug: ignore, info: ignore, warn: ignore, error: ignore }

/** Makes the API client. GitHub's own client is loaded at the first question, since many runs ask none. */
export function createApi(fetch: Fetch, servers: Servers): Api {
  const clients = memoize<Octokit>()
  return {
    async ask(token, route, parameters) {
      if (leavesItsPath(route, parameters))
        return { kind: 'unreachable', unreachable: { detail: 'the name cannot be part of an address' } }
      try {
        const octokit = await clients.get(token, () => makeOctokit(token, fetch, servers))
        const answer = await octokit.request(route, {
          ...parameters,
          headers: { 'x-github-api-version': apiVersion }
        })
        return {
          kind: 'answered',
          status: answer.status,
          data: answer.data,
          headers: { ...answer.headers }
        }
      } catch (error) {
        return answerOf(error)
      }
    }
  }
}

async function makeOctokit(token: string, fetch: Fetch, servers: Servers): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github')
  const fetchWhole = async (url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(url, init)
    return wholly(await fetch(url === `${servers.api}${graphql}` ? repeatable(request) : request))
  }
  return getOctokit(token, {
    baseUrl: servers.api,
    userAgent: 'codespaces-preflight',
    log: noLog,
    request: { fetch: fetchWhole, log: noLog }
  })
}

/** The largest answer that is read, in bytes. */
const largestAnswer = 4 * 1024 * 1024

/** Octokit takes a body that fails for an empty one: it is read here, so that a failure stays one. */
async function wholly(response: Response): Promise<Response> {
  const body = await readBody(response, largestAnswer)
  const { status, statusText, headers } = response
  return new Response(body.length === 0 ? null : body, { status, statusText, headers })
}

/** `.`, `..` and nothing at all survive the encoding of a path segment and would name another resource. */
function leavesItsPath(route: string, parameters: Parameters): boolean {
  const dots = new Set<unknown>(['', '.', '..'])
  return Object.entries(parameters).some(([name, value]) => route.includes(`{${name}}`) && dots.has(value))
}

function ignore(): void {
  return undefined
}

/** Octokit throws for every status from 300 on, and wraps what `fetch` rejects with. */
function answerOf(error: unknown): Answer {
  const cause = error instanceof Error ? error.cause : undefined
  if (error instanceof NoAnswer) return { kind: 'unreachable', unreachable: unreachableKind(error) }
  if (cause instanceof NoAnswer) return { kind: 'unreachable', unreachable: unreachableKind(cause) }
  const response = responseOf(error)
  if (response === null)
    return { kind: 'unreachable', unreachable: { detail: "GitHub's API gave no answer" } }
  const { status, data, headers } = response
  const limit = rateLimit(status, data, headers)
  if (limit !== null) return { kind: 'unreachable', unreachable: limit }
  if (status >= 500)
    return { kind: 'unreachable', unreachable: { detail: `GitHub's API answered ${status}` } }
  return { kind: 'answered', status, data, headers }
}

function unreachableKind({ message, reason, party }: NoAnswer): UnreachableApi {
  return { detail: message, cause: reason, ...party }
}

interface ErrorResponse {
  readonly status: number
  readonly data: unknown
  readonly headers: Readonly<Record<string, unknown>>
}

function responseOf(error: unknown): ErrorResponse | null {
  if (typeof error !== 'object' || error === null || !('response' in error)) return null
  const { response } = error
  if (typeof response !== 'object' || response === null) return null
  if (!('status' in response) || typeof response.status !== 'number') return null
  const data = 'data' in response ? response.data : null
  const headers = 'headers' in response && typeof response.headers === 'object' ? response.headers : null
  return { status: response.status, data, headers: { ...headers } }
}

/**
 * The silence that an answer stands for which is a primary or secondary rate limit, else `null`
 * (docs: rate limits for the REST API): both come as 403 or 429, and only their headers or text tell them from a refusal.
 */
function rateLimit(
  status: number,
  data: unknown,
  headers: Readonly<Record<string, unknown>>
): UnreachableApi | null {
  if (status !== 403 && status !== 429) return null
  const message = textAt(data, 'message') ?? ''
  const spent = headers['x-ratelimit-remaining'] === '0'
  const later = headers['retry-after']
  if (status === 403 && !spent && later === undefined && !/rate limit/i.test(message)) return null
  const retry = retryOf(headers, spent)
  const detail = `GitHub's rate limit is reached (${status}); try again ${retryWords(retry)}`
  return { detail, cause: 'rate-limited', retry }
}

function retryOf(headers: Readonly<Record<string, unknown>>, spent: boolean): Retry {
  const later = headers['retry-after']
  if (typeof later === 'string' && /^\d{1,9}$/.test(later)) return { seconds: Number(later) }
  const reset = Number(headers['x-ratelimit-reset'])
  return spent && reset > 0 && reset < 1e11
    ? { after: new Date(reset * 1000).toISOString() }
    : { seconds: 60 }
}
