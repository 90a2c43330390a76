import type { Accounts } from './accounts.ts'
import { basicOf, bearerOf } from './answers.ts'
import type { FakeAws } from './aws.ts'
import { challenge, nameUnknown, registryError } from './registry-answers.ts'
import type { RegistryDefinition } from './registry-definition.ts'
import { mayPull, type Grant } from './token-service.ts'

/** Lets a request look into a repository (`null`: no repository in particular), or answers why not. */
export type Admission = (
  request: Request,
  repository: string | null,
  what: 'manifest' | 'blob'
) => Response | 'in'

/** What a registry knows about callers. */
export interface Known {
  readonly userOf: Accounts
  readonly grants: ReadonlyMap<string, Grant>
  readonly aws: FakeAws | null
}

/** How a registry decides who is let in, by its profile. */
export function admission(definition: RegistryDefinition, known: Known): Admission {
  switch (definition.profile) {
    case 'open':
      return () => 'in'
    case 'basic':
      return basicAdmission(definition, known)
    case 'token':
    case 'docker-hub':
      return tokenAdmission(definition, known)
    case 'bearer-and-basic':
      return (request, repository, what) =>
        (bearerOf(request) === null ? basicAdmission(definition, known) : tokenAdmission(definition, known))(
          request,
          repository,
          what
        )
    case 'ghcr':
      return ghcrAdmission(definition, known)
    case 'ecr':
      return ecrAdmission(definition, known)
  }
}

function basicAdmission(definition: RegistryDefinition, { userOf }: Known): Admission {
  return (request, repository) => {
    if (!request.headers.has('authorization')) {
      if (isPublic(definition, repository)) return 'in'
      if (repository !== null && definition.hides === 'name-unknown') return nameUnknown(repository)
    }
    const given = basicOf(request)
    const user = given === null ? null : userOf(given)
    if (user === null) return challenge(definition, repository)
    if (repository === null || mayPull(isPublic(definition, repository), user, repository)) return 'in'
    if (definition.hides === 'name-unknown') return nameUnknown(repository)
    return registryError(403, 'DENIED', 'requested access to the resource is denied')
  }
}

function tokenAdmission(definition: RegistryDefinition, { grants }: Known): Admission {
  return (request, repository) => {
    if (!request.headers.has('authorization')) return challenge(definition, repository)
    const grant = grants.get(bearerOf(request) ?? '')
    if (grant === undefined) return challenge(definition, repository, 'invalid_token')
    if (repository === null || grant.repositories.has(repository)) {
      // Docker Hub does not tell a repository that is not there from one that is private.
      const hidden =
        definition.profile === 'docker-hub' && repository !== null && !exists(definition, repository)
      if (!hidden) return 'in'
    }
    if (definition.hides === 'name-unknown') return nameUnknown(repository)
    return challenge(definition, repository, 'insufficient_scope')
  }
}

function ghcrAdmission(definition: RegistryDefinition, { grants, userOf }: Known): Admission {
  return (request, repository) => {
    if (!request.headers.has('authorization')) return challenge(definition, repository)
    const bearer = bearerOf(request)
    if (bearer === null) return registryError(403, 'DENIED', 'invalid token')
    const grant = grants.get(bearer) ?? encodedGrant(userOf, bearer)
    if (grant === null) return registryError(403, 'DENIED', 'denied')
    if (repository === null) return 'in'
    // Anybody's token pulls whatever is public, whichever repository it was given for.
    const mine = mayPull(isPublic(definition, repository), grant.user, repository)
    return mine && exists(definition, repository) ? 'in' : registryError(403, 'DENIED', 'denied')
  }
}

/** GitHub's takes base64 of a token, alone or after a user's name, in place of one of its own; the token as it is it refuses. */
function encodedGrant(userOf: Accounts, bearer: string): Grant | null {
  const decoded = Buffer.from(bearer, 'base64').toString('utf8')
  const user = userOf({ user: '', password: decoded.slice(decoded.indexOf(':') + 1) })
  return user === null ? null : { user, repositories: new Set() }
}

function ecrAdmission(definition: RegistryDefinition, { aws }: Known): Admission {
  return (request, repository, what) => {
    const given = basicOf(request)
    if (given === null) return challenge(definition, repository)
    const key = given.user === 'AWS' ? (aws?.keyOf(given.password) ?? null) : null
    if (key === null) return registryError(400, 'DENIED', 'Your Authorization Token is invalid.')
    if (key === 'expired') {
      return registryError(
        403,
        'DENIED',
        'Your authorization token has expired. Reauthenticate and try again.'
      )
    }
    if (repository === null) return 'in'
    const action = what === 'manifest' ? 'ecr:BatchGetImage' : 'ecr:GetDownloadUrlForLayer'
    if (
      key.actions.includes(action) &&
      mayPull(false, { user: 'AWS', password: '', pulls: key.pulls }, repository)
    )
      return 'in'
    const [account = '', , , region = ''] = definition.host.split('.')
    const resource = `arn:aws:ecr:${region}:${account}:repository/${repository}`
    return registryError(
      403,
      'DENIED',
      `User: ${key.arn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`
    )
  }
}

function isPublic({ repositories }: RegistryDefinition, repository: string | null): boolean {
  return repository !== null && repositories[repository]?.public === true
}

function exists({ repositories }: RegistryDefinition, repository: string): boolean {
  return Object.hasOwn(repositories, repository)
}
