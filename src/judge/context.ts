import type { Discovery } from '../discovery/discovery.ts'
import type { Facts } from '../evidence/facts.ts'
import { insideCodespaceOf } from '../evidence/inside-codespace.ts'
import type { Visibility } from '../github/facts.ts'
import type { Policy } from './judgement.ts'
import { registryHosts, type RegistryHosts } from './registry-hosts.ts'

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
  const look = facts.repositoryLook
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
  return insideCodespaceOf(facts.repository, facts.run.whereabouts)
}
