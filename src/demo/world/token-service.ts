import type { Accounts } from './accounts.ts'
import { basicOf, json, matches, type Handler } from './answers.ts'
import { registryError } from './registry-answers.ts'
import type { RegistryDefinition, RegistryUser } from './registry-definition.ts'

/** What a token was given for. */
export interface Grant {
  readonly user: RegistryUser | null
  /** The repositories that it lets pull. */
  readonly repositories: ReadonlySet<string>
}

/** A token service and the tokens that it gave. */
export interface TokenService {
  readonly handler: Handler
  readonly grants: ReadonlyMap<string, Grant>
}

/** Makes the token service of a registry (distribution's token and OAuth2 specifications). */
export function tokenService(definition: RegistryDefinition, userOf: Accounts): TokenService {
  const grants = new Map<string, Grant>()
  const issue = (user: RegistryUser | null, scopes: readonly string[]): Response => {
    const token = Buffer.from(`token ${grants.size + 1} of ${definition.host}, for nobody else`).toString(
      'base64url'
    )
    grants.set(token, { user, repositories: granted(definition, user, scopes) })
    return json(200, {
      [definition.tokenField ?? 'token']: token,
      expires_in: 300,
      issued_at: new Date().toISOString()
    })
  }
  return { grants, handler: request => answer(request, definition, userOf, issue) }
}

type Issue = (user: RegistryUser | null, scopes: readonly string[]) => Response

async function answer(
  request: Request,
  definition: RegistryDefinition,
  userOf: Accounts,
  issue: Issue
): Promise<Response> {
  if (request.method === 'POST')
    return answerForm(new URLSearchParams(await request.text()), definition, userOf, issue)
  const scopes = new URL(request.url).searchParams.getAll('scope').flatMap(scope => scope.split(' '))
  if (request.headers.has('authorization')) {
    const given = basicOf(request)
    const user = given === null ? null : userOf(given)
    return user === null ? rejected(definition) : issue(user, scopes)
  }
  // GitHub's refuses even the anonymous token of a repository that not everyone may read.
  if (definition.profile === 'ghcr' && granted(definition, null, scopes).size === 0) {
    return registryError(401, 'UNAUTHORIZED', 'authentication required')
  }
  return issue(null, scopes)
}

function answerForm(
  form: URLSearchParams,
  definition: RegistryDefinition,
  userOf: Accounts,
  issue: Issue
): Response {
  if (definition.profile === 'ghcr') return registryError(404, 'NOT_FOUND', 'not found')
  const scopes = (form.get('scope') ?? '').split(' ')
  const user =
    form.get('grant_type') === 'refresh_token'
      ? definition.users?.find(({ password }) => password === form.get('refresh_token'))
      : userOf({ user: form.get('username') ?? '', password: form.get('password') ?? '' })
  return user ? issue(user, scopes) : rejected(definition)
}

function rejected({ profile }: RegistryDefinition): Response {
  if (profile === 'ghcr') return registryError(403, 'DENIED', 'denied')
  if (profile === 'docker-hub') return json(401, { details: 'incorrect username or password' })
  return registryError(401, 'UNAUTHORIZED', 'authentication required')
}

function granted(
  { repositories }: RegistryDefinition,
  user: RegistryUser | null,
  scopes: readonly string[]
): ReadonlySet<string> {
  const names = scopes.flatMap(scope => /^repository:([^:]+):(?:[^:]*,)?pull(?:,|$)/.exec(scope)?.[1] ?? [])
  return new Set(names.filter(name => mayPull(repositories[name]?.public === true, user, name)))
}

/** Whether a user (`null`: anybody) may pull from a repository. */
export function mayPull(isPublic: boolean, user: RegistryUser | null, name: string): boolean {
  return isPublic || (user !== null && matches(user.pulls, name))
}
