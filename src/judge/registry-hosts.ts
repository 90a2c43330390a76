import { ecrHost } from '../credentials/ecr-host.ts'
import type { Facts } from '../evidence/facts.ts'

/** What all images together say of registry hosts, gathered once since every image asks for it. */
export interface RegistryHosts {
  /** The hosts that the environment's triples log in to for real, by prefix. */
  readonly servedBy: ReadonlyMap<string, ReadonlySet<string>>
  /** The host that the SERVER of each of the environment's triples names, by prefix. */
  readonly named: ReadonlyMap<string, string>
  readonly ecr: ReadonlySet<string>
}

/** Gathers what the images say of registry hosts. */
export function registryHosts(facts: Facts): RegistryHosts {
  const servedBy = new Map<string, Set<string>>()
  const named = new Map<string, string>()
  const ecr = new Set<string>()
  for (const { reference, triples } of facts.images.values()) {
    const host = reference.registry
    if (ecrHost(host) !== null) ecr.add(host)
    for (const { prefix, look, spelling, parts } of triples) {
      if (parts === 'complete') named.set(prefix, host)
      if (look.result !== 'allowed' || spelling !== 'exact') continue
      add(servedBy, prefix.toUpperCase(), host)
    }
  }
  return { servedBy, named, ecr }
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
