import type { Servers } from '../model.ts'
import type { TokenKind } from './types.ts'

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

/** GitHub's prefixes; a token of 40 hexadecimal digits is a classic one from before 2021. */
const prefixes: readonly (readonly [prefix: string, kind: TokenKind])[] = [
  ['ghs_', 'installation'],
  ['github_pat_', 'fine-grained'],
  ['ghp_', 'classic'],
  ['ghu_', 'user-to-server'],
  ['gho_', 'oauth']
]

/** Tells the kind of a token by its prefix; `installation` is a workflow's own token and every other token of an App's installation. */
export function tokenKind(token: string): TokenKind {
  const known = prefixes.find(([prefix]) => token.startsWith(prefix))
  if (known !== undefined) return known[1]
  return /^[0-9a-f]{40}$/.test(token) ? 'classic' : 'unknown'
}

const words: Readonly<Record<TokenKind, string>> = {
  installation: "a workflow's or App's token",
  'fine-grained': 'a fine-grained personal access token',
  classic: 'a classic personal access token',
  'user-to-server': "a person's token through an App",
  oauth: 'an OAuth token',
  unknown: 'a token of an unknown kind'
}

/** What a kind of token is called in a sentence. */
export function tokenWords(kind: TokenKind): string {
  return words[kind]
}
