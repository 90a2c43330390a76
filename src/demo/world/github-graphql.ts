import { json } from './answers.ts'
import { refuse, type Call } from './github-call.ts'
import type { GitHubToken } from './github-definition.ts'

/** GitHub's GraphQL API, as far as it is asked: who the token is. */
export async function graphql({ request, token }: Call): Promise<Response> {
  if (token === null) return refuse(401, 'Requires authentication')
  const given: unknown = await request.json().catch(() => null)
  const query = typeof given === 'object' && given !== null && 'query' in given ? given.query : null
  if (typeof query !== 'string')
    return refuse(400, 'A query attribute must be specified and must be a string.')
  if (query.replace(/\s+/g, '') !== 'query{viewer{login}}')
    return json(200, { errors: [{ message: 'Nobody has taught this GitHub to answer that.' }] })
  return json(200, { data: { viewer: { login: viewerLogin(token) } } })
}

function viewerLogin({ kind, login, app }: GitHubToken): string {
  if (kind === 'workflow') return 'github-actions[bot]'
  return kind === 'installation' ? `${app ?? 'an-app'}[bot]` : (login ?? 'ghost')
}
