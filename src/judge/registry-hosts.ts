import { ecrHost } from '../credentials/ecr-host.ts'
import type { Facts } from '../evidence/facts.ts'
import { loginAccepted } from '../evidence/statement.ts'
import { knownRegistry } from '../registry/hosts.ts'

/** What all images together say of registry hosts, gathered once since every image asks for it. */
export interface RegistryHosts {
  /** The hosts that the environment's triples log in to for real, by prefix. */
  readonly servedBy: ReadonlyMap<string, ReadonlySet<string>>
  /** The host that the SERVER of each of the environment's triples names, by prefix. */
  readonly named: ReadonlyMap<string, string>
  readonly ecr: ReadonlySet<string>
  /** The hosts, but GitHub's, that refuse an image to people without a login. */
  readonly refusing: ReadonlySet<string>
  /** Those of them for which the environment has no triple. */
  readonly lacking: ReadonlySet<string>
}

/** Gathers what the images say of registry hosts. */
export function registryHosts(facts: Facts): RegistryHosts {
  const servedBy = new Map<string, Set<string>>()
  const named = new Map<string, string>()
  const ecr = new Set<string>()
  const refusing = new Set<string>()
  const lacking = new Set<string>()
  for (const { reference, authority, anonymous, triples } of facts.images.values()) {
    const host = reference.registry
    const needsLogin = (authority === 'ecr' || authority === 'other') && knownRegistry(host)?.public !== true
    if (needsLogin && anonymous.result === 'refused') {
      refusing.add(host)
      if (!triples.some(({ parts }) => parts === 'complete')) lacking.add(host)
    }
    if (ecrHost(host) !== null) ecr.add(host)
    for (const { prefix, look, spelling, parts } of triples) {
      if (parts === 'complete') named.set(prefix, host)
      if (!loginAccepted(look) || spelling !== 'exact') continue
      add(servedBy, prefix.toUpperCase(), host)
    }
  }
  return { servedBy, named, ecr, refusing, lacking }
}

/** Whether a triple of the environment with this prefix works at another host. */
export function servesAnother({ servedBy }: RegistryHosts, host: string, prefix: string): boolean {
  const hosts = servedBy.get(prefix)
  return hosts !== undefined && (hosts.size > 1 || !hosts.has(host))
}

/** Whether this is the one ECR host that the images name. */
export function onlyEcrHost({ ecr }: RegistryHosts, host: string): boolean {
  return ecr.size === 0 || (ecr.size === 1 && ecr.has(host))
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, new Set([value]))
  else known.add(value)
}
