import type { RuleId } from '../rules/catalogue.ts'
import { ecrHost } from '../credentials/aws/ecr-host.ts'
import { namesRegistry } from '../credentials/triples/server-key.ts'
import type { DeclaredRegistry } from '../declarations/declarations.ts'
import type { Discovery } from '../discovery/types.ts'
import { loginAccepted } from '../evidence/pulls.ts'
import { type Facts, insideCodespaceOf } from '../evidence/types.ts'
import type { Visibility } from '../github/types.ts'
import { knownRegistry } from '../oci/hosts.ts'
import type { Policy } from './types.ts'

/** What every question of the judge is asked against. */
export interface Context {
  readonly discovery: Discovery
  readonly facts: Facts
  readonly policy: Policy
  /** The repository whose codespaces are judged, R; `null` when it is not known. */
  readonly repository: NamedRepository | null
  readonly visibility: Visibility
  /** Whether R may be forked; `null` where that was not read. */
  readonly permitsForking: boolean | null
  readonly ownerType: 'Organization' | 'User' | 'unknown'
  readonly hosts: RegistryHosts
}

/** A repository by its full name. */
export interface NamedRepository {
  readonly fullName: string
  readonly owner: string
  readonly name: string
}

/** Gathers what the facts say of R: after a rename or transfer, the name that GitHub gives now counts. */
export function contextOf(discovery: Discovery, facts: Facts, policy: Policy): Context {
  const look = facts.repositoryAnswer
  const found = look.read === 'found'
  return {
    discovery,
    facts,
    policy,
    repository: named(found ? look.fullName : facts.repository),
    visibility: found ? look.visibility : 'unknown',
    permitsForking: found ? look.permitsForking : null,
    ownerType: found ? look.ownerType : 'unknown',
    hosts: registryHosts(facts)
  }
}

function named(fullName: string | null): NamedRepository | null {
  if (fullName === null) return null
  const [owner = '', name = ''] = fullName.split('/')
  return { fullName, owner, name }
}

/** What R is called in a sentence. */
export function repositoryWords(context: Context): string {
  return context.repository?.fullName ?? 'this repository'
}

/** Whether R belongs to this owner; GitHub compares names without case. */
export function isOwner(context: Context, owner: string): boolean {
  return context.repository !== null && sameText(context.repository.owner, owner)
}

/** Whether this is R. */
export function isRepository(context: Context, fullName: string | null): boolean {
  return fullName !== null && context.repository !== null && sameText(context.repository.fullName, fullName)
}

/** Equality without case, as GitHub's names have it. */
export function sameText(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}

/** Whether the run is inside a codespace of R, where the environment is the answer. */
export function insideCodespace({ facts }: Context): boolean {
  return insideCodespaceOf(facts.repository, facts.run.runner)
}

/** What all images together say of registry hosts, gathered once since every image asks for it. */
interface RegistryHosts {
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
function registryHosts(facts: Facts): RegistryHosts {
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

/** The declarations that name this registry host; Docker Hub by any of its names. */
export function declaredFor({ facts }: Context, host: string): readonly DeclaredRegistry[] {
  return facts.declarations.registries.filter(({ server }) => namesRegistry(server, host))
}

/** The prefixes that are declared to serve the host. */
export function declaredPrefixes(context: Context, host: string): readonly string[] {
  return declaredFor(context, host).map(({ secrets }) => secrets.toUpperCase())
}

/** Findings after which it is not known what else a file names. */
const hiding: ReadonlySet<RuleId> = new Set([
  'invalid-configuration',
  'missing-file',
  'path-outside-repository',
  'invalid-image-reference',
  'nothing-checked',
  'limit-reached'
])

/** Whether something was not looked at, which may name more images. */
export function isPartlyHidden({ facts, discovery }: Context): boolean {
  return (
    facts.incomplete.length > 0 ||
    discovery.incomplete.length > 0 ||
    discovery.findings.some(({ rule }) => hiding.has(rule))
  )
}
