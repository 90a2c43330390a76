import { once } from '../registry/once.ts'
import type { Api } from './api.ts'
import { textAt } from './answer.ts'
import type { NotRead, RepositoryLook, TokenRefused } from './facts.ts'
import { malformed, notRead, type NamedToken, type Question } from './refusal.ts'
import { repositoryName } from './repository.ts'

/** What an account is: packages have other addresses for organizations than for people. */
export type OwnerType = 'Organization' | 'User'

/** The answer to "organization or user". */
export type OwnerLook =
  | { readonly read: 'found'; readonly type: OwnerType }
  | { readonly read: 'not-found'; readonly detail: string; readonly tokenRefused?: TokenRefused }
  | NotRead

/** Asks what kind of account `owner` is, with the first token that gets an answer; else with what the last one was told. */
export async function lookAtOwner(
  api: Api,
  tokens: readonly NamedToken[],
  owner: string
): Promise<OwnerLook> {
  const looks: OwnerLook[] = []
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
  look: OwnerLook | undefined
): { readonly tokenRefused?: TokenRefused } {
  return token?.name === 'token' && look?.read === 'refused' ? { tokenRefused: look.detail } : {}
}

async function lookWith(api: Api, token: NamedToken, owner: string): Promise<OwnerLook> {
  const question = questionAbout(owner)
  const answer = await api.ask(token.value, 'GET /users/{username}', { username: owner })
  if (answer.kind === 'answered' && answer.status === 404)
    return { read: 'not-found', detail: `there is no account ${owner} (404)` }
  if (answer.kind !== 'answered' || answer.status !== 200) return notRead(answer, token, question)
  const type = textAt(answer.data, 'type')
  return type === 'Organization' || type === 'User' ? { read: 'found', type } : malformed(question)
}

function questionAbout(owner: string): Question {
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

/** Knows what accounts are, with no call for the owner of a repository that was looked at. */
export interface OwnerFinder {
  find(owner: string): Promise<OwnerLook>
}

/** Makes a finder that asks about each account once, with these tokens; `looks` are those at repositories so far, by name. */
export function ownerFinder(
  api: Api,
  tokens: readonly NamedToken[],
  looks: ReadonlyMap<string, Promise<RepositoryLook>>
): OwnerFinder {
  const accounts = once<OwnerLook>()
  const known = async (owner: string): Promise<OwnerType | null> => {
    for (const [name, asked] of looks) {
      const look = ownerOf(name) === owner ? await asked : null
      if (look?.read === 'found' && ownerOf(look.fullName) === owner) return look.ownerType
    }
    return null
  }
  return {
    find: owner =>
      accounts.get(owner.toLowerCase(), async () => {
        const type = await known(owner.toLowerCase())
        return type === null ? lookAtOwner(api, tokens, owner) : { read: 'found', type }
      })
  }
}

function ownerOf(repository: string): string | undefined {
  return repositoryName(repository)?.owner.toLowerCase()
}
