import { ecrHost } from '../credentials/ecr-host.ts'
import type { TriplePart } from '../environment.ts'
import { tripleParts } from '../environment.ts'
import type { Context } from './context.ts'
import { declaredPrefixes } from './declared-registries.ts'
import { servesAnother } from './registry-hosts.ts'

/** The full name of one secret of a triple. */
export function secretName(prefix: string, part: TriplePart): string {
  return `${prefix}_CONTAINER_REGISTRY_${part}`
}

/** Names as a list in a sentence: `A, B and C`. */
export function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** The three names with a prefix, as a list in a sentence. */
export function tripleNames(prefix: string): string {
  return listOf(tripleParts.map(part => secretName(prefix, part)))
}

/** A prefix to advise for a registry host: the declared one, else one that people use and that no other registry has. */
export function advisedPrefix(context: Context, host: string): string {
  const [declared] = declaredPrefixes(context, host)
  const { ecr, lacking } = context.hosts
  return declared ?? customaryPrefix(host, [...ecr, ...lacking], name => isTaken(context, host, name))
}

/**
 * The prefix that people use for a registry host, or a longer one where that would be the prefix of another of `hosts` too, or
 * is taken. `ECR` is what GitHub's page recommends where it is the only ECR host.
 */
export function customaryPrefix(
  host: string,
  hosts: readonly string[],
  taken: (prefix: string) => boolean = () => false
): string {
  const names = candidates(host)
  const others = hosts.filter(other => other !== host).map(candidates)
  const free = names.find((name, place) => !taken(name) && others.every(other => other[place] !== name))
  return free ?? names.at(-1) ?? 'REGISTRY'
}

/** What a prefix for a host may be, the shortest first. */
function candidates(host: string): readonly string[] {
  const ecr = ecrHost(host)
  if (ecr !== null) return ['ECR', `ECR_${ecr.account}_${asName(ecr.region)}${ecrSpelling(host)}`]
  const known = customary.find(({ test }) => test.test(host))
  return [...(known === undefined ? [] : [known.prefix]), fromHost(host), withLetterFirst(asName(host))]
}

/** Whether secrets with a prefix are for another registry, so that to set them would take them from it. */
function isTaken(context: Context, host: string, prefix: string): boolean {
  const { facts, hosts } = context
  const named = hosts.named.get(prefix)
  const declared = facts.declarations.registries.some(({ secrets }) => secrets.toUpperCase() === prefix)
  const stray = facts.strayTriples.find(triple => triple.prefix === prefix)
  return (
    declared ||
    (named !== undefined && named !== host) ||
    servesAnother(hosts, host, prefix) ||
    (stray !== undefined && stray.meant !== host && !stray.slips.has(host))
  )
}

const customary: readonly { readonly test: RegExp; readonly prefix: string }[] = [
  { test: /\.azurecr\.(?:io|cn|us|de)$/, prefix: 'ACR' },
  { test: /^docker\.io$/, prefix: 'DOCKERHUB' },
  { test: /^ghcr\.io$/, prefix: 'GHCR' },
  { test: /^(?:[a-z]+\.)?gcr\.io$/, prefix: 'GCR' },
  { test: /\.pkg\.dev$/, prefix: 'GAR' },
  { test: /^quay\.io$/, prefix: 'QUAY' },
  { test: /^registry\.gitlab\.com$/, prefix: 'GITLAB' }
]

function ecrSpelling(host: string): string {
  const ecr = ecrHost(host)
  return `${ecr?.fips === true ? '_FIPS' : ''}${ecr?.dualStack === true ? '_DUAL' : ''}`
}

/** A secret's name must not start with a digit or `GITHUB_`. */
function fromHost(host: string): string {
  return withLetterFirst(asName(host.split('.')[0] ?? ''))
}

function withLetterFirst(name: string): string {
  return name === '' || /^(?:\d|GITHUB)/.test(name) ? `REGISTRY_${name}`.replace(/_$/, '') : name
}

function asName(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 60)
}
