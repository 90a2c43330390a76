/** Hosts under which github.com is reached beside its own name: ssh over port 443, and the page's old name. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['ssh.github.com', 'github.com'],
  ['altssh.github.com', 'github.com'],
  ['www.github.com', 'github.com']
])

/**
 * Why no repository is known from a git remote (`null`: there is none), as a clause. Of the address only the host is
 * shown, since it may hold a password.
 */
export function whyNoRepository(remote: string | null, server: string): string {
  const wanted = URL.canParse(server) ? new URL(server).hostname : server
  if (remote === null) return 'there is no git remote'
  const { host } = partsOf(remote)
  if (host === '') return `the git remote is not an address of ${wanted}`
  return namesServer(host, server)
    ? `the git remote on ${wanted} names no owner/name`
    : `the git remote is on ${host}, not on ${wanted}`
}

/**
 * Reads `owner/name` from the address of a git remote that lies on `server`, in the forms https, ssh, git and
 * `user@host:owner/name`; `null` for every other.
 */
export function repositoryOfRemote(remote: string, server: string): string | null {
  if (!URL.canParse(server)) return null
  const { host, path } = partsOf(remote)
  if (!namesServer(host, server)) return null
  return /^\/?([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(path)?.[1] ?? null
}

function namesServer(host: string, server: string): boolean {
  const name = host.toLowerCase()
  return (otherNames.get(name) ?? name) === new URL(server).hostname.toLowerCase()
}

function partsOf(remote: string): { readonly host: string; readonly path: string } {
  if (remote.includes('://')) {
    if (!URL.canParse(remote)) return { host: '', path: '' }
    const { hostname, pathname } = new URL(remote)
    return { host: hostname, path: pathname }
  }
  const [, host = '', path = ''] = /^(?:[^@/:]+@)?([^/:]+):(.+)$/.exec(remote) ?? []
  return { host, path }
}
