import { knownRegistry } from '../registry/hosts.ts'
import type { Reference } from '../model.ts'
import { type Context, isOwner } from './context.ts'

/** Registries where everybody has a namespace of their own, which is the first part of a repository's name. */
const sharedHosts: ReadonlySet<string> = new Set(['docker.io', 'quay.io', 'registry.gitlab.com'])

/**
 * Whether the owner of R may be asked to publish an image: in a namespace with the owner's name, or in a registry that
 * somebody has alone. Nobody here owns what Microsoft or Docker publish.
 */
export function mayPublish(context: Context, { registry, repository }: Reference): boolean {
  const [namespace = ''] = repository.split('/')
  const known = knownRegistry(registry)
  if (known?.open === true || known?.retired === true) return false
  if (sharedHosts.has(registry) || known?.host === 'ghcr.io') return isOwner(context, namespace)
  return known?.host !== 'public.ecr.aws'
}
