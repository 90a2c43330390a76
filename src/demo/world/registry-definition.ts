import type { FakeImage } from './image.ts'

/** Someone whom a registry knows. */
export interface RegistryUser {
  /** `*`: the registry looks at the password alone, as GitHub's does. */
  readonly user: string
  readonly password: string
  /** Repositories that may be pulled: exact, or with a trailing `*`. */
  readonly pulls: readonly string[]
}

/** A repository of a registry. */
export interface RegistryRepository {
  /** Whether an anonymous pull is let in. */
  readonly public: boolean
  readonly tags: Readonly<Record<string, FakeImage>>
}

/**
 * Whose behaviour a registry has:
 * `open` asks nobody; `basic` is the CNCF registry with htpasswd; `token` the same with a token service;
 * `bearer-and-basic` offers both in one header, as Gitea and Forgejo do; `ghcr`, `docker-hub` and `ecr` are the real ones.
 */
export type RegistryProfile = 'open' | 'basic' | 'token' | 'bearer-and-basic' | 'ghcr' | 'docker-hub' | 'ecr'

/** A registry as data. */
export interface RegistryDefinition {
  /** As references name it; Docker Hub is `docker.io`. May have a port. */
  readonly host: string
  readonly profile: RegistryProfile
  /** For `ecr` the keys of AWS take their place. */
  readonly users?: readonly RegistryUser[]
  readonly repositories: Readonly<Record<string, RegistryRepository>>
  /** The address of the token service where it is not `https://<host>/token`; it may lie on a host of its own. */
  readonly realm?: string
  /** The field of the token service's answer. */
  readonly tokenField?: 'token' | 'access_token'
  /** How blobs are given: from the registry, from storage on another host, or to nobody: the registry or its storage answers 403. */
  readonly blobs?: 'served' | 'redirected' | 'refused' | 'refused-by-storage'
  /** What is answered about a repository that the caller may not pull: a refusal, or 404 NAME_UNKNOWN as Artifactory can. */
  readonly hides?: 'refused' | 'name-unknown'
  /** After so many failed logins of a user, every login of that user is refused, as Docker Hub and Harbor do. */
  readonly locksAfter?: number
  /** The status of every answer to a question for tags. */
  readonly failsToList?: number
  /** The questions that are never answered. */
  readonly hangs?: readonly ('ping' | 'token' | 'manifest' | 'blob' | 'tags')[]
  /** Docker Hub: how many manifests may still be pulled. */
  readonly pullsLeft?: number
  /** The first so many requests get this status, as a registry in trouble answers. */
  readonly trouble?: { readonly status: number; readonly times: number; readonly retryAfter?: string }
}

/** The host that answers for a registry: Docker Hub's name is not that of its server. */
export function servingHost({ host, profile }: RegistryDefinition): string {
  return profile === 'docker-hub' ? 'registry-1.docker.io' : host
}

/** The address of the token service. */
export function realmOf(definition: RegistryDefinition): string {
  if (definition.realm !== undefined) return definition.realm
  if (definition.profile === 'docker-hub') return 'https://auth.docker.io/token'
  return `https://${definition.host}${definition.profile === 'bearer-and-basic' ? '/v2/token' : '/token'}`
}

/** The `service` of a challenge. */
export function serviceOf({ host, profile }: RegistryDefinition): string {
  if (profile === 'docker-hub') return 'registry.docker.io'
  return profile === 'bearer-and-basic' ? 'container_registry' : host
}

/** The host that storage redirects lead to. */
export function storageHost({ host, profile }: RegistryDefinition): string {
  if (profile === 'ghcr') return 'pkg-containers.githubusercontent.com'
  if (profile === 'docker-hub') return 'production.cloudflare.docker.com'
  return `storage-of-${host.replace(/[^a-z0-9]/g, '-')}.example.net`
}
