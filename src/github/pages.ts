import type { Servers } from '../environment.ts'

/** The kinds of packages that GitHub Packages holds; `container` is the container registry. */
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

function packagesOf(servers: Servers, address: PackageAddress): string {
  const owners = address.ownerType === 'Organization' ? 'orgs' : 'users'
  return `${servers.server}/${owners}/${encodeURIComponent(address.owner)}/packages/${address.type}`
}

function segments(repository: string): string {
  return repository.split('/').map(encodeURIComponent).join('/')
}
