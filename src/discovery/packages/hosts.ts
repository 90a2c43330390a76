/** The registries of GitHub Packages that a package manager is pointed at; container images are uses of their own. */
export type PackagesType = 'npm' | 'nuget' | 'rubygems' | 'maven'

/** An address in GitHub Packages. */
export interface PackagesAddress {
  readonly type: PackagesType
  readonly host: string
  /** The parts of the path: OWNER, and for Maven OWNER and REPOSITORY. */
  readonly path: readonly string[]
}

const host = /^(npm|nuget|rubygems|maven)\.(?:pkg\.github\.com|[a-z0-9-]{1,63}\.ghe\.com)$/

/**
 * Reads an address of GitHub Packages: `<type>.pkg.github.com`, or `<type>.<subdomain>.ghe.com` with data residency;
 * `null` for any other. A user and password in it are let go.
 */
export function packagesAddress(text: string): PackagesAddress | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  const type = host.exec(url.hostname)?.[1] as PackagesType | undefined
  if (type === undefined) return null
  return { type, host: url.hostname, path: url.pathname.split('/').filter(part => part !== '') }
}

/** The name of an account as GitHub allows it. */
export function isAccount(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9_-]{0,99})$/i.test(text)
}
