import { json, matches, text } from './answers.ts'
import type { SharedSecret } from './github-definition.ts'
import { contentEntry, contentFile, diffEntry } from './github-files.ts'
import { fullRepository, minimalRepository, packageShape, publicUser, secretShape } from './github-shapes.ts'
import { notFound, own, page, refuse, seesRepository, type Call } from './github-call.ts'

type OwnerType = 'Organization' | 'User'

/** `owner/name` in the spelling that the definition has: GitHub does not look at case. */
function spelled(values: Readonly<Record<string, unknown>>, name: string): string {
  return Object.keys(values).find(key => key.toLowerCase() === name.toLowerCase()) ?? name
}

function repositoryName({ definition, names }: Call): string {
  return spelled(definition.repositories, `${names[0] ?? ''}/${names[1] ?? ''}`)
}

function ownerType({ definition }: Call, owner: string): OwnerType | undefined {
  return own(definition.owners, spelled(definition.owners, owner))
}

export function repositoryByName(call: Call): Response {
  return repositoryAnswer(call, repositoryName(call))
}

function repositoryAnswer(call: Call, name: string): Response {
  const repository = own(call.definition.repositories, name)
  if (repository === undefined || !seesRepository(call, name)) return notFound()
  return json(200, fullRepository(name, repository, ownerType(call, name.split('/')[0] ?? '') ?? 'User'))
}

export function userByName(call: Call): Response {
  const login = spelled(call.definition.owners, call.names[0] ?? '')
  const type = ownerType(call, login)
  return type === undefined ? notFound() : json(200, publicUser(login, type))
}

/** `/orgs` knows organizations alone; `/users` answers for both. */
export function packageByName(call: Call): Response {
  const { definition, token, url } = call
  const [owner = '', type = '', name = ''] = call.names
  if (token === null) return refuse(401, 'Requires authentication')
  if (token.packages === undefined) return packagesRefused(call)
  const kind = ownerType(call, owner)
  if (kind === undefined || (url.pathname.startsWith('/orgs/') && kind !== 'Organization')) return notFound()
  const found = (definition.packages ?? []).find(
    candidate =>
      candidate.owner.toLowerCase() === owner.toLowerCase() &&
      candidate.type === type &&
      candidate.name === name
  )
  const full = `${found?.owner ?? ''}/${name}`
  if (found === undefined || (found.visibility !== 'public' && !matches(token.packages, full)))
    return refuse(404, 'Package not found.')
  return json(200, packageShape(found, kind, linkedRepository(call, found.repository)))
}

/** The list answers no token of a workflow, whatever its permissions are (cli/cli#9606). */
export function packageList(call: Call): Response {
  const { definition, token, url } = call
  if (token === null) return refuse(401, 'Requires authentication')
  if (token.kind === 'workflow') return refuse(400, 'Invalid argument.')
  const seen = token.packages
  if (seen === undefined) return packagesRefused(call)
  const kind = ownerType(call, call.names[0] ?? '') ?? 'User'
  const found = (definition.packages ?? []).filter(
    ({ owner, name, type, visibility }) =>
      owner.toLowerCase() === call.names[0]?.toLowerCase() &&
      type === url.searchParams.get('package_type') &&
      (visibility === 'public' || matches(seen, `${owner}/${name}`))
  )
  return page(
    url,
    found.map(one => packageShape(one, kind, linkedRepository(call, one.repository))),
    items => items
  )
}

function packagesRefused({ token }: Call): Response {
  if (token?.kind === 'classic') return refuse(403, 'You need at least read:packages scope to get a package.')
  if (token?.kind === 'fine-grained') return refuse(403, 'Resource not accessible by personal access token')
  return refuse(403, 'Resource not accessible by integration')
}

function linkedRepository(call: Call, name: string | null): object | null {
  const repository = name === null ? undefined : own(call.definition.repositories, name)
  if (name === null || repository === undefined) return null
  return minimalRepository(name, repository, ownerType(call, name.split('/')[0] ?? '') ?? 'User')
}

function secretsRefused({ token }: Call): Response {
  if (token === null) return refuse(401, 'Requires authentication')
  if (token.kind === 'classic' || token.kind === 'user') return notFound()
  const bearer = token.kind === 'fine-grained' ? 'personal access token' : 'integration'
  return refuse(403, `Resource not accessible by ${bearer}`)
}

export function repositorySecrets(call: Call): Response {
  const name = repositoryName(call)
  if (!matches(call.token?.repositorySecrets ?? [], name)) return secretsRefused(call)
  const repository = own(call.definition.repositories, name)
  if (repository === undefined) return notFound()
  return secretList(
    call,
    (repository.secrets ?? []).map(secret => secretShape(secret, undefined, null))
  )
}

export function organizationSecrets(call: Call): Response {
  const [org = ''] = call.names
  if (!matches(call.token?.organizationSecrets ?? [], org)) return secretsRefused(call)
  return secretList(
    call,
    sharedSecrets(own(call.definition.organizationSecrets, org), `orgs/${org}/codespaces/secrets`)
  )
}

export function userSecrets(call: Call): Response {
  if (call.token?.userSecrets !== true) return secretsRefused(call)
  return secretList(
    call,
    sharedSecrets(own(call.definition.userSecrets, call.token.login ?? ''), 'user/codespaces/secrets')
  )
}

function sharedSecrets(secrets: readonly SharedSecret[] | undefined, path: string): object[] {
  return (secrets ?? []).map(({ name, visibility, updatedAt }) =>
    secretShape(name, updatedAt, { visibility, path })
  )
}

function secretList({ url }: Call, secrets: readonly object[]): Response {
  return page(url, secrets, items => ({ total_count: secrets.length, secrets: items }))
}

export function selectedRepositories(call: Call, level: 'organization' | 'user'): Response {
  const { definition, names, token, url } = call
  const allowed =
    level === 'user' ? token?.userSecrets === true : matches(token?.organizationSecrets ?? [], names[0] ?? '')
  if (!allowed) return secretsRefused(call)
  const secrets =
    level === 'user'
      ? own(definition.userSecrets, token?.login ?? '')
      : own(definition.organizationSecrets, names[0] ?? '')
  const found = secrets?.find(secret => secret.name === names.at(-1))
  if (found === undefined) return notFound()
  const shapes = (found.repositories ?? []).flatMap(name => linkedRepository(call, name) ?? [])
  return page(url, shapes, items => ({ total_count: shapes.length, repositories: items }))
}

export function contents(call: Call): Response {
  const name = repositoryName(call)
  const repository = own(call.definition.repositories, name)
  if (repository === undefined || !seesRepository(call, name)) return notFound()
  const path = call.names[2] ?? ''
  const ref = call.url.searchParams.get('ref') ?? 'main'
  const files = own(repository.refs, ref) ?? repository.files ?? {}
  const content = own(files, path)
  if (content === undefined) return directory(name, ref, path, files)
  if (/\braw\b/.test(call.request.headers.get('accept') ?? '')) return text(200, content)
  return json(200, contentFile(name, ref, path, content))
}

function directory(
  name: string,
  ref: string,
  path: string,
  files: Readonly<Record<string, string>>
): Response {
  const start = path === '' ? '' : `${path}/`
  const inside = Object.keys(files).filter(file => file.startsWith(start))
  const entries = new Set(inside.map(file => file.slice(start.length).split('/')[0] ?? ''))
  if (entries.size === 0) return notFound()
  return json(
    200,
    [...entries]
      .sort()
      .map(entry => contentEntry(name, ref, start + entry, own(files, start + entry) ?? null))
  )
}

export function pullFiles(call: Call): Response {
  const name = repositoryName(call)
  const files = own(call.definition.repositories, name)?.pulls?.[Number(call.names[2])]
  if (files === undefined || !seesRepository(call, name)) return notFound()
  return page(
    call.url,
    files.map(file => diffEntry(name, file)),
    items => items
  )
}
