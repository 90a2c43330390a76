import { textAt } from './answer.ts'
import type { Api } from './api.ts'
import type { NamedToken } from './refusal.ts'

/** The one question that GitHub's REST API has no address for. */
const query = 'query { viewer { login } }'

/** A login, with the ending that bots have. */
const login = /^[\w-]{1,100}(?:\[bot\])?$/

/** GitHub's own App, to which the token of every workflow run belongs. */
const actions = 'github-actions'

/**
 * Tells the App to which an installation token belongs, by its login without the ending `[bot]`; `null` where it is the
 * token of a workflow run, and where GitHub does not tell. The two kinds look alike, and only GraphQL says who they are:
 * `GET /user` refuses both (observed: marocchino/sticky-pull-request-comment, fullsend-ai/fullsend#1953).
 */
export async function appOf(api: Api, token: NamedToken): Promise<string | null> {
  const answer = await api.ask(token.value, 'POST /graphql', { query })
  if (answer.kind !== 'answered' || answer.status !== 200) return null
  const given = textAt(answer.data, 'data', 'viewer', 'login')
  if (given === null || !login.test(given)) return null
  const name = given.replace(/\[bot\]$/, '')
  return name.toLowerCase() === actions ? null : name
}
