import type { Servers } from '../model.ts'
import type { Answer, Api, Parameters } from './api.ts'
import { integerAt, listAt } from './types.ts'

/** The kinds of packages of GitHub Packages; `container` is the container registry. */
export type PackageType = 'container' | 'npm' | 'nuget' | 'rubygems' | 'maven' | 'docker'

/** A package by the name that GitHub's addresses and API have: without the owner, and for npm without the scope. */
export interface PackageAddress {
  readonly type: PackageType
  readonly owner: string
  readonly ownerType: 'Organization' | 'User'
  readonly name: string
}

/**
 * The settings of a package, with "Manage Codespaces access", inheritance and visibility.
 * Only a package administrator can open it.
 */
export function packageSettings(servers: Servers, address: PackageAddress): string {
  return `${packagesOf(servers, address)}/${encodeURIComponent(packageName(address.type, address.name))}/settings`
}

/** The page of a package that everyone who may see the package can open. */
export function packagePage(servers: Servers, address: PackageAddress): string {
  return `${packagesOf(servers, address)}/package/${encodeURIComponent(packageName(address.type, address.name))}`
}

/** The packages of an owner: the page to start from where the package's own cannot be named. */
export function ownerPackages(
  servers: Servers,
  owner: string,
  ownerType: PackageAddress['ownerType']
): string {
  return ownerType === 'Organization'
    ? `${servers.server}/orgs/${encodeURIComponent(owner)}/packages`
    : `${servers.server}/${encodeURIComponent(owner)}?tab=packages`
}

/** GitHub names an npm package without its scope, which is the owner: `@acme/ui` is the package `ui` of `acme`. */
export function packageName(type: PackageType, name: string): string {
  return type === 'npm' ? name.replace(/^@[^/]*\//, '') : name
}

/** The default for new packages of an organization: "Inherit access from source repository". */
export function organizationPackageDefaults(servers: Servers, organization: string): string {
  return `${servers.server}/organizations/${encodeURIComponent(organization)}/settings/packages`
}

/** The Codespaces secrets of a repository; its administrators can open it. */
export function repositorySecrets(servers: Servers, repository: string): string {
  return `${servers.server}/${segments(repository)}/settings/secrets/codespaces`
}

/** The form for a new Codespaces secret of a repository. */
export function newRepositorySecret(servers: Servers, repository: string): string {
  return `${repositorySecrets(servers, repository)}/new`
}

/** The Codespaces secrets of an organization; its owners can open it. */
export function organizationSecrets(servers: Servers, organization: string): string {
  return `${servers.server}/organizations/${encodeURIComponent(organization)}/settings/secrets/codespaces`
}

/** The Codespaces settings of whoever opens the page, with that person's own secrets. */
export function userSecrets(servers: Servers): string {
  return `${servers.server}/settings/codespaces`
}

/** The general settings of a repository, where its name, owner and visibility are changed. */
export function repositorySettings(servers: Servers, repository: string): string {
  return `${servers.server}/${segments(repository)}/settings`
}

/**
 * The form for a new classic token with its scopes and its note filled in, as GitHub documents it for links to that form
 * (docs: managing your personal access tokens).
 */
export function newClassicToken(servers: Servers, scopes: readonly string[], description: string): string {
  return `${servers.server}/settings/tokens/new?${query([
    ['scopes', scopes.join(',')],
    ['description', description]
  ])}`
}

/** What the form for a new fine-grained token is filled in with. */
export interface FineGrainedToken {
  readonly name: string
  readonly description?: string
  /** The account whose repositories and secrets the token is for. */
  readonly owner: string
  readonly days: number
  /** Permissions by the name that the form's address has for each. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
}

/** The form for a new fine-grained token, filled in (docs: managing your personal access tokens). */
export function newFineGrainedToken(servers: Servers, token: FineGrainedToken): string {
  const { name, description, owner, days, permissions } = token
  return `${servers.server}/settings/personal-access-tokens/new?${query([
    ['name', name],
    ...(description === undefined ? [] : [['description', description] as const]),
    ['target_name', owner],
    ['expires_in', String(days)],
    ...Object.entries(permissions)
  ])}`
}

/** A query whose colons and commas stand as they are, since people read it before they follow it. */
function query(parameters: readonly (readonly [name: string, value: string])[]): string {
  const encoded = (text: string): string =>
    encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',')
  return parameters.map(([name, value]) => `${name}=${encoded(value)}`).join('&')
}

function packagesOf(servers: Servers, address: PackageAddress): string {
  const owners = address.ownerType === 'Organization' ? 'orgs' : 'users'
  return `${servers.server}/${owners}/${encodeURIComponent(address.owner)}/packages/${address.type}`
}

function segments(repository: string): string {
  return repository.split('/').map(encodeURIComponent).join('/')
}

/** All items of a list that GitHub gives in pages, or the answer that stopped the reading. */
export type Listed =
  | { readonly kind: 'items'; readonly items: readonly unknown[]; readonly whole: boolean }
  | { readonly kind: 'stopped'; readonly answer: Answer }

/** What to read, and when to stop. */
export interface ListQuestion {
  readonly route: string
  readonly parameters: Parameters
  /** The member of the answer with the items; `null` where the answer is the list. */
  readonly member: string | null
  /** The largest number of pages of 100 that is read. */
  readonly pages: number
  /** Stops the reading at the first item for which it holds. */
  readonly enough?: (item: unknown) => boolean
}

/**
 * Reads page after page, 100 items each, until GitHub has no more.
 * Pages are counted here: the address of a `Link` header is not followed, so the token goes nowhere else.
 */
export async function listPages(api: Api, token: string, question: ListQuestion): Promise<Listed> {
  const items: unknown[] = []
  for (let page = 1; page <= question.pages; page++) {
    const parameters = { ...question.parameters, per_page: 100, page }
    const answer = await api.ask(token, question.route, parameters)
    if (answer.kind !== 'answered' || answer.status !== 200) return { kind: 'stopped', answer }
    const found = question.member === null ? listAt(answer.data) : listAt(answer.data, question.member)
    if (found === null) return { kind: 'stopped', answer }
    items.push(...found)
    const total = integerAt(answer.data, 'total_count')
    if (question.enough !== undefined && found.some(question.enough))
      return { kind: 'items', items, whole: false }
    if (found.length < 100 || (total !== null && items.length >= total))
      return { kind: 'items', items, whole: true }
  }
  return { kind: 'items', items, whole: false }
}
