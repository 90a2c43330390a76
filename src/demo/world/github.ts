import { json, type Handler } from './answers.ts'
import { notFound, own, refuse, type Call } from './github-call.ts'
import { comments } from './github-comments.ts'
import type { GitHubDefinition, GitHubToken } from './github-definition.ts'
import { graphql } from './github-graphql.ts'
import {
  contents,
  organizationSecrets,
  packageByName,
  packageList,
  pullFiles,
  repositoryByName,
  repositorySecrets,
  selectedRepositories,
  userByName,
  userSecrets
} from './github-resources.ts'
import { idOf, type FakeComment } from './github-shapes.ts'

/** A resource of GitHub's API: the path, with `:name` for a part and `*name` for the rest, and who answers. */
type Resource = readonly [method: string, path: string, answer: (call: Call) => Response | Promise<Response>]

const resources: readonly Resource[] = [
  ['GET', '/repos/:owner/:repo', repositoryByName],
  ['GET', '/users/:login', userByName],
  ['GET', '/orgs/:owner/packages', packageList],
  ['GET', '/orgs/:owner/packages/:type/:name', packageByName],
  ['GET', '/users/:owner/packages/:type/:name', packageByName],
  ['GET', '/repos/:owner/:repo/codespaces/secrets', repositorySecrets],
  ['GET', '/orgs/:org/codespaces/secrets', organizationSecrets],
  [
    'GET',
    '/orgs/:org/codespaces/secrets/:secret/repositories',
    call => selectedRepositories(call, 'organization')
  ],
  ['GET', '/user/codespaces/secrets', userSecrets],
  ['GET', '/user/codespaces/secrets/:secret/repositories', call => selectedRepositories(call, 'user')],
  ['GET', '/repos/:owner/:repo/contents/*path', contents],
  ['GET', '/repos/:owner/:repo/pulls/:number/files', pullFiles],
  ['GET', '/repos/:owner/:repo/issues/:number/comments', comments.list],
  ['POST', '/repos/:owner/:repo/issues/:number/comments', comments.create],
  ['PATCH', '/repos/:owner/:repo/issues/comments/:id', comments.update],
  ['POST', '/graphql', graphql]
]

/** Makes GitHub's API; the answers of REST have the shapes of GitHub's own description of it. */
export function createGitHub(definition: GitHubDefinition): Handler {
  const left = new Map(
    Object.entries(definition.tokens ?? {}).map(([token, { requestsLeft }]) => [token, requestsLeft ?? 5000])
  )
  const kept: FakeComment[] = []
  return async request => {
    const given = tokenOf(request)
    const token = given === null ? null : own(definition.tokens, given)
    const remaining = given === null ? 60 : Math.max(0, left.get(given) ?? 5000)
    if (given !== null) left.set(given, remaining - 1)
    const response = await answer(request, definition, token, remaining, kept)
    for (const [name, value] of Object.entries(headersFor(token ?? null, remaining)))
      response.headers.set(name, value)
    return response
  }
}

async function answer(
  request: Request,
  definition: GitHubDefinition,
  token: GitHubToken | null | undefined,
  remaining: number,
  kept: FakeComment[]
): Promise<Response> {
  if (token === undefined) return refuse(401, 'Bad credentials')
  if (!request.headers.has('user-agent')) return refuse(403, 'Request forbidden by administrative rules.')
  if (remaining === 0) return refuse(403, 'API rate limit exceeded for installation ID 1.')
  const url = new URL(request.url)
  const moved = movedTo(definition, url)
  if (moved !== null) return moved
  const path = namedPath(definition, url.pathname)
  for (const [method, pattern, respond] of resources) {
    const names = method === request.method ? namesIn(pattern, path) : null
    if (names !== null) return respond({ definition, request, url, token, names, comments: kept })
  }
  return notFound()
}

/** A renamed repository is answered with the address of its number. */
function movedTo({ renamed, host }: GitHubDefinition, url: URL): Response | null {
  const [, owner, name, rest] = /^\/repos\/([^/]+)\/([^/]+)(.*)$/.exec(url.pathname) ?? []
  const now = own(renamed, `${owner ?? ''}/${name ?? ''}`)
  if (now === undefined) return null
  const location = `https://${host ?? 'api.github.com'}/repositories/${idOf(now)}${rest ?? ''}${url.search}`
  const body = {
    message: 'Moved Permanently',
    url: location,
    documentation_url: 'https://docs.github.com/rest'
  }
  return json(301, body, { location })
}

/** The path by the repository's name where it was asked for by its number. */
function namedPath({ repositories }: GitHubDefinition, path: string): string {
  const [, id, rest] = /^\/repositories\/(\d+)(.*)$/.exec(path) ?? []
  const name = Object.keys(repositories).find(candidate => String(idOf(candidate)) === id)
  return name === undefined ? path : `/repos/${name}${rest ?? ''}`
}

function namesIn(pattern: string, path: string): readonly string[] | null {
  const wanted = pattern.split('/')
  const given = path.split('/')
  const names: string[] = []
  for (const [index, part] of wanted.entries()) {
    if (part.startsWith('*'))
      return given.length < index ? null : [...names, given.slice(index).map(decodeURIComponent).join('/')]
    const here = given[index]
    if (here === undefined || (!part.startsWith(':') && part !== here)) return null
    if (part.startsWith(':')) names.push(decodeURIComponent(here))
  }
  return given.length === wanted.length ? names : null
}

function tokenOf(request: Request): string | null {
  const match = /^(?:Bearer|token) (\S+)$/i.exec(request.headers.get('authorization') ?? '')
  return match?.[1] ?? null
}

function headersFor(token: GitHubToken | null, remaining: number): Record<string, string> {
  const limit = token === null ? 60 : token.kind === 'workflow' ? 1000 : 5000
  return {
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': '0000:1111:2222:3333:4444',
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, remaining - 1)),
    'x-ratelimit-used': String(Math.max(0, limit - remaining + 1)),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    ...(token?.kind === 'classic' ? { 'x-oauth-scopes': scopesOf(token) } : {})
  }
}

function scopesOf(token: GitHubToken): string {
  const scopes = [
    ...(token.organizationSecrets === undefined ? [] : ['admin:org']),
    ...(token.userSecrets === true ? ['codespace:secrets'] : []),
    ...(token.packages === undefined ? [] : ['read:packages']),
    ...(token.repositories === undefined ? [] : ['repo'])
  ]
  return scopes.join(', ')
}
