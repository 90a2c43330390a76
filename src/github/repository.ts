import { type Memo, memoize } from '../http/memoize.ts'
import type { Api } from './api.ts'
import { malformed, type NamedToken, notRead, type Question } from './refusal.ts'
import {
  entry,
  type NotRead,
  type RepositoryAnswer,
  textAt,
  type TokenRefused,
  type Visibility
} from './types.ts'

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
export async function readRepository(
  api: Api,
  token: NamedToken | null,
  name: string
): Promise<RepositoryAnswer> {
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

function found(data: unknown): RepositoryAnswer | null {
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

/** What an account is: packages have other addresses for organizations than for people. */
export type OwnerType = 'Organization' | 'User'

/** The answer to "organization or user". */
export type OwnerAnswer =
  | { readonly read: 'found'; readonly type: OwnerType }
  | { readonly read: 'not-found'; readonly detail: string; readonly tokenRefused?: TokenRefused }
  | NotRead

/** Asks what kind of account `owner` is, with the first token that gets an answer; else with what the last one was told. */
export async function readOwner(
  api: Api,
  tokens: readonly NamedToken[],
  owner: string
): Promise<OwnerAnswer> {
  const looks: OwnerAnswer[] = []
  for (const token of tokens) {
    const look = await lookWith(api, token, owner)
    looks.push(look)
    if (look.read === 'found') return look
    if (look.read === 'not-found') return { ...look, ...refusalOfRun(tokens[0], looks[0]) }
  }
  return looks.at(-1) ?? { read: 'no-token', detail: 'no token was given to read packages with' }
}

function refusalOfRun(
  token: NamedToken | undefined,
  look: OwnerAnswer | undefined
): { readonly tokenRefused?: TokenRefused } {
  return token?.name === 'token' && look?.read === 'refused' ? { tokenRefused: look.detail } : {}
}

async function lookWith(api: Api, token: NamedToken, owner: string): Promise<OwnerAnswer> {
  const question = ownerQuestion(owner)
  const answer = await api.ask(token.value, 'GET /users/{username}', { username: owner })
  if (answer.kind === 'answered' && answer.status === 404)
    return { read: 'not-found', detail: `there is no account ${owner} (404)` }
  if (answer.kind !== 'answered' || answer.status !== 200) return notRead(answer, token, question)
  const type = textAt(answer.data, 'type')
  return type === 'Organization' || type === 'User' ? { read: 'found', type } : malformed(question)
}

function ownerQuestion(owner: string): Question {
  const any = 'every token that GitHub accepts may read it'
  return {
    what: `the account ${owner}`,
    needs: {
      installation: any,
      'fine-grained': any,
      classic: any,
      'user-to-server': any,
      oauth: any,
      unknown: any
    }
  }
}

/** Knows what accounts are, with no call for the owner of a repository that was asked for. */
export interface OwnerFinder {
  find(owner: string): Promise<OwnerAnswer>
}

/** Makes a finder that asks about each account once, with these tokens; `repositories` are the answers so far, by name. */
export function ownerFinder(
  api: Api,
  tokens: readonly NamedToken[],
  repositories: Pick<Memo<RepositoryAnswer>, 'keys' | 'known'>
): OwnerFinder {
  const accounts = memoize<OwnerAnswer>()
  const known = async (owner: string): Promise<OwnerType | null> => {
    for (const name of repositories.keys().filter(key => ownerOf(key) === owner)) {
      const answer = await repositories.known(name)
      if (answer?.read === 'found' && ownerOf(answer.fullName) === owner) return answer.ownerType
    }
    return null
  }
  return {
    find: owner =>
      accounts.get(owner.toLowerCase(), async () => {
        const type = await known(owner.toLowerCase())
        return type === null ? readOwner(api, tokens, owner) : { read: 'found', type }
      })
  }
}

function ownerOf(repository: string): string | undefined {
  return repositoryName(repository)?.owner.toLowerCase()
}
