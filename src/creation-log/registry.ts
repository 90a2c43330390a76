import { ecrHost, looksLikeEcr } from '../credentials/ecr-host.ts'
import { dockerHubServer } from '../credentials/server-key.ts'
import { packagePage, packageSettings, type PackageAddress } from '../github/pages.ts'
import type { Reference } from '../model.ts'
import { knownRegistry, pullLogin } from '../registry/hosts.ts'
import { namedHost } from './image.ts'
import type { LogImage } from '../rules/log-advice.ts'
import type { LogRegistry } from '../rules/trace.ts'

/** Whose registry a host (`host` or `host:port`) is. */
export function registryAt(registry: string): LogRegistry {
  if (knownRegistry(registry)?.public === true) return 'public'
  if (gitHubOf(registry) !== null) return 'github'
  if (ecrHost(registry) !== null || looksLikeEcr(registry)) return 'ecr'
  return registry === 'docker.io' ? 'docker-hub' : 'other'
}

/** Whose registry a line (in lower case) speaks of that names no image. */
export function registryInText(lower: string): LogRegistry {
  const host = namedHost(lower)
  if (host !== null) return registryAt(host)
  if (/\bmcr\.microsoft\.com\b|\bpublic\.ecr\.aws\b|\bregistry\.k8s\.io\b/.test(lower)) return 'public'
  if (/\bghcr\.io\b|\bcontainers\.[a-z0-9-]{1,63}\.ghe\.com\b/.test(lower)) return 'github'
  if (/\bdkr[.-]ecr\b/.test(lower)) return 'ecr'
  if (/\bdocker\.io\b/.test(lower)) return 'docker-hub'
  return /https:\/\/[a-z0-9]|\bfrom host [a-z0-9]|[a-z0-9-]\.[a-z]{2,24}(?::\d{1,5})?\//.test(lower)
    ? 'other'
    : 'unknown'
}

/** What the advice about an image is made of. */
export function toAdvise({ registry, repository, tag }: Reference): LogImage {
  return {
    name: `${registry}/${repository}`,
    tag,
    host: registry,
    isPublic: registryAt(registry) === 'public',
    server: serverOf(registry),
    login: pullLogin(registry).make,
    tags: tagsOf(registry, repository),
    settings: settingsOf(registry, repository)
  }
}

/** The words for an image that no line names, of the registry that one names, if any. */
export function unnamedAt(host: string | null): LogImage {
  const image = { name: 'the image', tag: null, tags: null, settings: null }
  return host === null
    ? {
        ...image,
        host: 'the registry',
        isPublic: false,
        server: "the image's host",
        login: pullLogin('').make
      }
    : {
        ...image,
        host,
        isPublic: registryAt(host) === 'public',
        server: serverOf(host),
        login: pullLogin(host).make
      }
}

function serverOf(registry: string): string {
  return registry === 'docker.io' ? dockerHubServer : registry
}

/** The web address of the GitHub whose container registry it is. */
function gitHubOf(registry: string): string | null {
  if (registry === 'ghcr.io') return 'https://github.com'
  const tenant = /^containers\.([a-z0-9-]{1,63})\.ghe\.com$/.exec(registry)?.[1]
  return tenant === undefined ? null : `https://${tenant}.ghe.com`
}

function settingsOf(registry: string, repository: string): string | null {
  const server = gitHubOf(registry)
  return server === null ? null : packageSettings({ server, api: '' }, packageOf(repository))
}

/** A line does not tell whether the owner is an organization; most owners of private packages are. */
function packageOf(repository: string): PackageAddress {
  const [owner = '', ...name] = repository.split('/')
  return { type: 'container', owner, ownerType: 'Organization', name: name.join('/') }
}

function tagsOf(registry: string, repository: string): string | null {
  const server = gitHubOf(registry)
  if (server !== null) return packagePage({ server, api: '' }, packageOf(repository))
  if (registry === 'quay.io') return `https://quay.io/repository/${repository}?tab=tags`
  if (registry === 'mcr.microsoft.com') return `https://mcr.microsoft.com/v2/${repository}/tags/list`
  if (registry !== 'docker.io') return null
  const page = repository.startsWith('library/') ? `_/${repository.slice(8)}` : `r/${repository}`
  return `https://hub.docker.com/${page}/tags`
}
