import type { Reference } from '../model.ts'
import { knownRegistry } from '../oci/hosts.ts'
import { type Context, isOwner } from './context.ts'
import { declaredPrefixes } from './context.ts'

/** Registries where everybody has a namespace, which is the first part of a repository's name. */
const sharedHosts: ReadonlySet<string> = new Set([
  'docker.io',
  'ghcr.io',
  'quay.io',
  'registry.gitlab.com',
  'gcr.io',
  'us.gcr.io',
  'eu.gcr.io',
  'asia.gcr.io',
  'codeberg.org'
])

/** Registries whose images their makers alone publish, for customers who log in. */
const customersHosts: ReadonlySet<string> = new Set([
  'nvcr.io',
  'cgr.dev',
  'registry.redhat.io',
  'container-registry.oracle.com'
])

/** Registries whose images their makers alone publish. */
const publishersHosts: ReadonlySet<string> = new Set([
  ...customersHosts,
  'k8s.gcr.io',
  'mirror.gcr.io',
  'docker.elastic.co',
  'lscr.io',
  'registry.access.redhat.com',
  'registry.fedoraproject.org',
  'registry.opensuse.org',
  'registry.suse.com'
])

/**
 * Whether an image may be the property of R's owner, so that its owner can publish it, change who may read it, or make a
 * login for it: in a registry that everybody shares, a namespace that is called like the owner; in any other, every image,
 * since a registry like `acme.azurecr.io` or one of AWS is somebody's own. What a registry gives to everybody is its maker's.
 */
export function mayOwn(context: Context, { registry, repository }: Reference): boolean {
  const known = knownRegistry(registry)
  if (publishersHosts.has(registry)) return false
  if (known?.open === true || known?.public === true || known?.retired === true) return false
  const [namespace = ''] = repository.split('/')
  const isShared = sharedHosts.has(registry) || known?.host === 'ghcr.io'
  return !isShared || isOwnersNamespace(context, namespace)
}

/**
 * Whether codespaces of R may be meant to log in for an image: R's owner may own it, or R has a login for its registry, by a
 * declaration or in the environment, or its maker sells access to it. Docker Hub's own images (`library/…`) need none.
 */
export function mayLogInFor(context: Context, reference: Reference): boolean {
  const { registry, repository } = reference
  if (mayOwn(context, reference)) return true
  if (registry === 'docker.io' && repository.startsWith('library/')) return false
  return (
    customersHosts.has(registry) ||
    declaredPrefixes(context, registry).length > 0 ||
    [...context.hosts.named.values()].includes(registry)
  )
}

/** Docker Hub and others allow fewer characters in a name than GitHub does: `acme-corp` is `acmecorp` there. */
function isOwnersNamespace(context: Context, namespace: string): boolean {
  const { repository } = context
  if (repository === null) return false
  return isOwner(context, namespace) || plain(namespace) === plain(repository.owner)
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}
