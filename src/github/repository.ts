import type { Api } from './api.ts'
import { entry, textAt } from './answer.ts'
import type { RepositoryLook, Visibility } from './facts.ts'
import { malformed, notRead, type NamedToken, type Question } from './refusal.ts'

/** `owner/name` in two. */
export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

/** Splits `owner/name`; `null` for a text of another form. */
export function repositoryName(text: string): RepositoryName | null {
  const match = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text)
  return match === null ? null : { owner: match[1] ?? '', repo: match[2] ?? '' }
}

/** The words of GitHub for a visibility; others are `unknown`. */
export function visibilityOf(word: string | null): Visibility {
  return word === 'public' || word === 'private' || word === 'internal' ? word : 'unknown'
}

/** Looks at the repository itself; GitHub answers a former name with the repository as it is called now. */
export async function lookAtRepository(
  api: Api,
  token: NamedToken | null,
  name: string
): Promise<RepositoryLook> {
  const named = repositoryName(name)
  if (named === null)
    return { read: 'not-applicable', detail: `"${name}" is no repository: expected owner/name` }
  if (token === null) return { read: 'no-token', detail: 'no token was given to read the repository with' }
  const question = questionAbout(name)
  const answer = await api.ask(token.value, 'GET /repos/{owner}/{repo}', { ...named })
  if (answer.kind === 'answered' && (answer.status === 404 || answer.status === 301))
    return {
      read: 'not-found',
      detail: `GitHub shows no repository ${name} to \`token\` (${answer.status}): it does not exist, or the token may not see it`
    }
  if (answer.kind !== 'answered' || answer.status !== 200) return notRead(answer, token, question)
  return found(answer.data) ?? malformed(question)
}

function found(data: unknown): RepositoryLook | null {
  const fullName = textAt(data, 'full_name')
  const ownerType = textAt(data, 'owner', 'type')
  if (fullName === null || (ownerType !== 'Organization' && ownerType !== 'User')) return null
  const forking = entry(data, 'allow_forking')
  const permitsForking = typeof forking === 'boolean' ? forking : null
  return { read: 'found', fullName, ownerType, visibility: repositoryVisibility(data), permitsForking }
}

/** Older answers have `private` alone, which holds for internal repositories too. */
function repositoryVisibility(data: unknown): Visibility {
  const word = textAt(data, 'visibility')
  if (word !== null) return visibilityOf(word)
  const isPrivate = entry(data, 'private')
  if (isPrivate === false) return 'public'
  return isPrivate === true ? 'private' : 'unknown'
}

function questionAbout(name: string): Question {
  const metadata = 'reading a repository needs the permission to read its metadata'
  return {
    what: `the repository ${name}`,
    needs: {
      installation: 'the repository must be among those that the token was made for',
      'fine-grained': metadata,
      classic: 'reading a private repository needs the scope `repo`',
      'user-to-server': metadata,
      oauth: 'reading a private repository needs the scope `repo`',
      unknown: metadata
    }
  }
}
