import { ecrHost, looksLikeEcr } from '../credentials/aws/ecr-host.ts'
import { dockerHubServer } from '../credentials/triples/server-key.ts'
import { type PackageAddress, packagePage, packageSettings } from '../github/pages.ts'
import type { Reference } from '../model.ts'
import { knownRegistry, pullLogin } from '../oci/hosts.ts'
import { parseReference } from '../reference/reference.ts'
import type { LogImage } from '../rules/rule.ts'
import type { LogRegistry } from '../rules/rule.ts'

/** What a line names: an image or Feature in a registry, one that only this machine has, or none. */
export type NamedImage =
  | { readonly kind: 'image'; readonly reference: Reference }
  | { readonly kind: 'local' }
  | { readonly kind: 'none' }

/** A reference as programs quote it in a sentence; every part is bounded, so that no line takes long. */
const written = String.raw`["'\`]?([a-zA-Z0-9][\w.:/@-]{0,511})`

/** Where programs name the image that they speak of, the surest first. */
const mentions: readonly RegExp[] = [
  /\bhttps?:\/\/(?<host>[a-z0-9.-]{1,253}(?::\d{1,5})?)\/v2\/(?<path>[a-z0-9._/-]{1,255})\/(?:manifests\/(?<tag>[\w.:-]{0,140})|blobs\/)/i,
  /\bhttps?:\/\/(?<host>[a-z0-9.-]{1,253}(?::\d{1,5})?)\/[a-z0-9/_-]{0,60}\?\S{0,200}?scope=repository(?::|%3A)(?<path>(?:[a-z0-9._/-]|%2F){1,255})(?::|%3A)pull/i,
  new RegExp(`failed to resolve reference ${written}`, 'i'),
  new RegExp(`resolve source metadata for ${written}`, 'i'),
  new RegExp(`\\bfailed to (?:solve|pull|copy)(?: image)?:? ${written}: `, 'i'),
  new RegExp(`\\bmanifest for ${written} not found`, 'i'),
  new RegExp(`\\bpull access denied for ${written}`, 'i'),
  new RegExp(`\\bno such image: ${written}`, 'i'),
  new RegExp(`\\bunable to find image ${written}`, 'i'),
  new RegExp(`\\bimage with reference ${written}`, 'i'),
  new RegExp(`\\bno manifest found for ${written}`, 'i'),
  new RegExp(`\\bfailed to (?:download package|fetch blob|fetch tarball) for ${written}`, 'i'),
  new RegExp(`\\binstallsAfter dependency ${written}`, 'i'),
  new RegExp(`\\b(?<!legacy )feature (?:manifest for )?${written}`, 'i'),
  new RegExp(`\\bprocess(?:ing)? feature:? ${written}`, 'i'),
  new RegExp(`\\bdocker (?:inspect --type image|pull) ${written}`, 'i'),
  new RegExp(`\\bload metadata for ${written}`, 'i'),
  new RegExp(`\\bimage ${written} (?:error|pulling)`, 'i'),
  new RegExp(`(?:^\\s{0,8}(?:#\\d{1,6} )?ERROR|\\bdaemon): (?=\\S{0,255}/)${written}: not found`, 'i'),
  new RegExp(`^\\s{0,8}${written}: no basic auth credentials`, 'i')
]

/** A word of each mention: most lines have none, and are done with. */
const anyMention =
  /\/v2\/|scope=repository|failed to |source metadata|manifest for|pull|image|manifest found|feature|dependency |load metadata|error: |daemon: |no basic auth/i

/** The image that a line names, in its full form. */
export function namedImage(line: string): NamedImage {
  if (!anyMention.test(line)) return { kind: 'none' }
  for (const mention of mentions) {
    const found = mention.exec(line)
    if (found === null) continue
    const { host, path, tag } = found.groups ?? {}
    const image =
      host === undefined || path === undefined
        ? inText(found[1] ?? '')
        : inAddress(host, path, (tag ?? '').replace(/[:.]+$/, ''))
    if (image.kind !== 'none') return image
  }
  return { kind: 'none' }
}

/** Hosts that serve or let in for the registry whose images are named otherwise. */
const hosts: ReadonlyMap<string, string> = new Map([
  ['registry-1.docker.io', 'docker.io'],
  ['index.docker.io', 'docker.io'],
  ['auth.docker.io', 'docker.io'],
  ['gitlab.com', 'registry.gitlab.com']
])

/** Where programs name the registry that they speak of without an image. */
const hostMentions: readonly RegExp[] = [
  /\bhttps?:\/\/([a-z0-9.-]{1,253}(?::\d{1,5})?)\/(?:v2\/|token\b|jwt\/)/,
  /\bfrom host ([a-z0-9.-]{1,253}(?::\d{1,5})?)/,
  /\b(?:token|credentials) for '([a-z0-9.-]{1,253}(?::\d{1,5})?)'/
]

/** The registry that a line (in lower case) names, as its images name it. */
export function namedHost(lower: string): string | null {
  for (const mention of hostMentions) {
    const host = mention.exec(lower)?.[1]
    if (host !== undefined) return hosts.get(host) ?? host
  }
  return null
}

function inAddress(host: string, path: string, tag: string): NamedImage {
  const registry = hosts.get(host.toLowerCase()) ?? host.toLowerCase()
  const name = `${registry}/${path.replace(/%2F/gi, '/')}`
  if (tag === '') return inText(name)
  const image = inText(/^[a-z0-9]{1,10}:/.test(tag) ? `${name}@${tag}` : `${name}:${tag}`)
  return image.kind === 'none' ? inText(name) : image
}

function inText(text: string): NamedImage {
  const trimmed = text.replace(/[:.,]+$/, '')
  if (isLocal(trimmed)) return { kind: 'local' }
  const parsed = parseReference(trimmed)
  return parsed.kind === 'reference' ? { kind: 'image', reference: parsed.reference } : { kind: 'none' }
}

/** The names that the dev container CLI and compose give to what they build, and the ids of images and containers. */
const local =
  /^(?:sha256:)?[0-9a-f]{12,64}$|^(?:docker\.io\/(?:library\/)?)?(?:vsc-[^/]*|[^/]*-features(?:[:@][^/]*)?|[^/]*_devcontainer[-_][^/]*|dev_containers?_[^/]*)$/i

function isLocal(text: string): boolean {
  return local.test(text)
}

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
