/** Hosts under which github.com is reached beside its own name: ssh over port 443, and the page's old name. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['ssh.github.com', 'github.com'],
  ['altssh.github.com', 'github.com'],
  ['www.github.com', 'github.com']
])

/**
 * Reads `owner/name` from the address of a git remote that lies on `server`, in the forms https, ssh, git and
 * `user@host:owner/name`; `null` for every other.
 */
export function repositoryOfRemote(remote: string, server: string): string | null {
  if (!URL.canParse(server)) return null
  const { host, path } = partsOf(remote)
  const name = host.toLowerCase()
  if ((otherNames.get(name) ?? name) !== new URL(server).hostname.toLowerCase()) return null
  return /^\/?([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(path)?.[1] ?? null
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
