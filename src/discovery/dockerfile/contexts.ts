import { parseReference } from '../../reference/reference.ts'
import type { NamedContext } from '../build.ts'

/** Finds the named build context that a name in a Dockerfile means, or `null`. */
export type FindContext = (name: string) => NamedContext | null

/**
 * Looks named contexts up as BuildKit does: both names are normalised as references are, so that a context `alpine`
 * takes the place of `FROM alpine:latest` and of `docker.io/library/alpine`; `scratch` and `context` mean none.
 */
export function contextFinder(contexts: readonly NamedContext[]): FindContext {
  const byName = new Map(contexts.map(context => [normalised(context.name), context]))
  return name => {
    if (byName.size === 0 || /^(?:scratch|context)$/i.test(name)) return null
    return byName.get(normalised(name)) ?? null
  }
}

function normalised(name: string): string {
  const parsed = parseReference(name)
  return parsed.kind === 'reference' ? parsed.reference.text : name
}
