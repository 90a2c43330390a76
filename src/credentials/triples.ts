import type { EnvironmentTriple } from '../environment.ts'
import { bareHost, matchServer } from './server-key.ts'
import { serverFaults, shownServer } from './shown-server.ts'

/** A triple of the environment whose SERVER names the registry of an image. */
export interface MatchedTriple {
  readonly triple: EnvironmentTriple
  readonly spelling: 'exact' | 'other-hub-spelling'
  /** `complete` has all three parts. */
  readonly parts: 'complete' | 'incomplete'
}

/** A triple of the environment that Docker will not match to any image's host, or that no image uses. */
export interface StrayTriple {
  readonly prefix: string
  /** Whether it has all three parts. */
  readonly complete: boolean
  /** What SERVER names; `null` where its value is not shown, since it may be no host at all. */
  readonly server: string | null
  /** The image's host that was probably meant: the same but for case or port or a lookalike; `null`: unused. */
  readonly meant: string | null
  /** The images' hosts without a triple that it may have been meant for, though it names another one. */
  readonly slips: ReadonlySet<string>
  /** What keeps the two apart, as ends of a sentence; empty where nothing is meant. */
  readonly faults: readonly string[]
}

/** Which triple of the environment belongs to which registry. */
export interface MatchedTriples {
  /** By the registry of a reference, in the order of the triples' names; a registry without a triple has no entry. */
  readonly byRegistry: ReadonlyMap<string, readonly MatchedTriple[]>
  /** Those whose SERVER matches no registry. */
  readonly strays: readonly StrayTriple[]
  /** Those without a SERVER: they belong to no registry that could be named. */
  readonly withoutServer: readonly EnvironmentTriple[]
}

/** Assigns the triples of the environment to the registries of the images, by the exact key of Docker. */
export function assignTriples(
  triples: readonly EnvironmentTriple[],
  registries: Iterable<string>
): MatchedTriples {
  const known = [...new Set(registries)]
  const byRegistry = new Map<string, MatchedTriple[]>()
  const unmatched: (EnvironmentTriple & { readonly server: string })[] = []
  for (const triple of triples) {
    const { server } = triple
    if (server === null) continue
    const served = known.flatMap(registry => assignment(triple, server, registry))
    for (const { registry, assigned } of served) {
      byRegistry.set(registry, [...(byRegistry.get(registry) ?? []), assigned])
    }
    if (served.length === 0) unmatched.push({ ...triple, server })
  }
  return {
    byRegistry,
    strays: unmatched.map(triple => stray(triple, known, byRegistry)),
    withoutServer: triples.filter(triple => triple.server === null)
  }
}

function assignment(
  triple: EnvironmentTriple,
  server: string,
  registry: string
): { readonly registry: string; readonly assigned: MatchedTriple }[] {
  const spelling = matchServer(server, registry)
  if (spelling !== 'exact' && spelling !== 'other-hub-spelling') return []
  const parts = isComplete(triple) ? 'complete' : 'incomplete'
  return [{ registry, assigned: { triple, spelling, parts } }]
}

function isComplete({ user, password }: EnvironmentTriple): boolean {
  return user !== null && password !== null
}

function stray(
  triple: EnvironmentTriple & { readonly server: string },
  registries: readonly string[],
  served: ReadonlyMap<string, readonly MatchedTriple[]>
): StrayTriple {
  const { prefix, server } = triple
  const meant = meantRegistry(server, registries, served)
  const slips = new Set(
    registries.filter(registry => !served.has(registry) && matchServer(server, registry) === 'slip')
  )
  return {
    prefix,
    complete: isComplete(triple),
    // What is so near to the name of a registry is no secret.
    server: shownServer(server) ?? (slips.size > 0 ? bareHost(server) : null),
    meant,
    slips,
    faults: meant === null ? [] : serverFaults(server, meant)
  }
}

/** The registry that a stray SERVER was meant for; one that another triple serves needs no such guess. */
function meantRegistry(
  server: string,
  registries: readonly string[],
  served: ReadonlyMap<string, readonly MatchedTriple[]>
): string | null {
  for (const kind of ['case', 'port', 'lookalike'] as const) {
    const meant = registries.find(registry => !served.has(registry) && matchServer(server, registry) === kind)
    if (meant !== undefined) return meant
  }
  return null
}
