import type { Servers } from '../environment.ts'

/** Which GitHub a server is: the public one, an enterprise's with data residency, or one that an enterprise runs itself. */
export type Deployment = 'github.com' | 'ghe.com' | 'server'

/** One label before `ghe.com`, as GitHub gives them to enterprises. */
const residency = /^(?:[a-z0-9-]{1,63})\.ghe\.com$/

/**
 * Tells by the host of `GITHUB_SERVER_URL`. Codespaces exists on github.com and on `*.ghe.com`
 * (docs: feature overview of GitHub Enterprise Cloud with data residency), not on GitHub Enterprise Server.
 */
export function deployment(servers: Servers): Deployment {
  const host = hostOf(servers)
  if (host === 'github.com') return 'github.com'
  return residency.test(host) ? 'ghe.com' : 'server'
}

/**
 * The host of GitHub's container registry: `ghcr.io`, or `containers.<subdomain>.ghe.com` with data residency;
 * `null` on GitHub Enterprise Server, where no codespace can pull from it.
 */
export function containerRegistry(servers: Servers): string | null {
  const kind = deployment(servers)
  if (kind === 'github.com') return 'ghcr.io'
  return kind === 'ghe.com' ? `containers.${hostOf(servers)}` : null
}

function hostOf(servers: Servers): string {
  return URL.canParse(servers.server) ? new URL(servers.server).hostname.toLowerCase() : ''
}
