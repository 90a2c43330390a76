import { json, text, type HeaderLines } from './answers.ts'
import { realmOf, serviceOf, type RegistryDefinition } from './registry-definition.ts'

/** The error body of the distribution specification. */
export function registryError(
  status: number,
  code: string,
  message: string,
  detail: unknown = null,
  headers: HeaderLines = {}
): Response {
  return json(status, { errors: [{ code, message, ...(detail === null ? {} : { detail }) }] }, headers)
}

/** The 404 of a repository that is not there, or that its registry hides. */
export function nameUnknown(name: string): Response {
  return registryError(404, 'NAME_UNKNOWN', 'repository name not known to registry', { name })
}

/** The 401 that says how to log in; `error` as RFC 6750 names it. */
export function challenge(
  definition: RegistryDefinition,
  repository: string | null,
  error: 'insufficient_scope' | 'invalid_token' | null = null
): Response {
  const header = { 'www-authenticate': challengeText(definition, repository, error) }
  if (definition.profile === 'ecr') return text(401, 'Not Authorized\n', header)
  const detail =
    repository === null ? null : [{ Type: 'repository', Class: '', Name: repository, Action: 'pull' }]
  const hidden = definition.profile === 'ghcr' ? null : detail
  return registryError(401, 'UNAUTHORIZED', 'authentication required', hidden, header)
}

function challengeText(
  definition: RegistryDefinition,
  repository: string | null,
  error: string | null
): string {
  const { host, profile } = definition
  if (profile === 'basic') return 'Basic realm="Registry Realm"'
  if (profile === 'ecr') return `Basic realm="https://${host}/",service="ecr.amazonaws.com"`
  const scope = repository === null ? '' : `,scope="repository:${repository}:pull"`
  const reason = error === null ? '' : `,error="${error}"`
  const bearer = `Bearer realm="${realmOf(definition)}",service="${serviceOf(definition)}"`
  if (profile === 'bearer-and-basic') return `${bearer},scope="*", Basic realm="https://${host}"`
  return bearer + scope + reason
}
