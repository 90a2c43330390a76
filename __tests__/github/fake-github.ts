import { createGitHub, type GitHub, type GitHubMeans } from '../../src/github/client.ts'
import type { Tokens } from '../../src/model.ts'
import { type Fetch, NoAnswer } from '../../src/http/types.ts'
import { checkExchange } from '../openapi/openapi.ts'

/** What the fake answers to one request: a status and a body, or no answer at all. */
export type FakeAnswer =
  | { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }
  | NoAnswer

/** Answers by `METHOD /path?query`, the origin left out; `token` is what stood behind `token ` in the header. */
export type FakeRoutes = Readonly<Record<string, FakeAnswer | ((token: string, body: unknown) => FakeAnswer)>>

/** A GitHub that plays its routes. Every exchange is held against GitHub's description; `problems` collects what is wrong. */
export interface FakeGitHub {
  readonly fetch: Fetch
  /** `METHOD /path?query` of each request, in order. */
  readonly calls: string[]
  readonly problems: string[]
}

const servers = { api: 'https://api.github.com', server: 'https://github.com' }

export function fakeGitHub(routes: FakeRoutes): FakeGitHub {
  const calls: string[] = []
  const problems: string[] = []
  const fetch: Fetch = async request => {
    const url = new URL(request.url)
    const call = `${request.method} ${url.pathname}${url.search}`
    calls.push(call)
    const sent = await request.text()
    const requestBody: unknown = sent === '' ? null : JSON.parse(sent)
    const token = (request.headers.get('authorization') ?? '').replace('token ', '')
    const route = routes[call] ?? { status: 404, body: { message: 'Not Found' } }
    const answer = typeof route === 'function' ? route(token, requestBody) : route
    if (answer instanceof NoAnswer) throw answer
    const { status, body } = answer
    const requestHeaders = Object.fromEntries(request.headers)
    problems.push(
      ...checkExchange({
        method: request.method,
        url: request.url,
        requestHeaders,
        requestBody,
        status,
        responseBody: body
      })
    )
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', ...answer.headers }
    })
  }
  return { fetch, calls, problems }
}

/** Tokens of which all are absent but the given ones. */
export function tokensOf(given: Partial<Tokens>): Tokens {
  return { token: null, secretsToken: null, packagesToken: null, ...given }
}

/** The program's client in front of a fake. */
export function clientOf(fake: FakeGitHub, given: Partial<Tokens>, means: Partial<GitHubMeans> = {}): GitHub {
  return createGitHub({ fetch: fake.fetch, servers, tokens: tokensOf(given), ...means })
}
