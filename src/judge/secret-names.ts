import { ecrHost } from '../credentials/aws/ecr-host.ts'
import { dockerHubServer, matchServer, namesRegistry } from '../credentials/triples/server-key.ts'
import type { SurveyedTriple } from '../credentials/triples/survey.ts'
import type { UnmatchedTriple } from '../credentials/triples/triples.ts'
import type { ImageFacts } from '../evidence/types.ts'
import { type TriplePart, tripleParts } from '../model.ts'
import { type Context, declaredPrefixes, insideCodespace, servesAnother } from './context.ts'

/** What the Codespaces secrets' names say for one registry host. */
export interface NamesForHost {
  /** Every level that counts was read. */
  readonly allRead: boolean
  /** Complete, and known to serve the host. */
  readonly serving: readonly SurveyedTriple[]
  /** Complete, and meant for the host by all signs, while their SERVER is another. */
  readonly mismatched: readonly SurveyedTriple[]
  /** Complete, and nothing says for which host. */
  readonly unassigned: readonly SurveyedTriple[]
  readonly userOnly: readonly SurveyedTriple[]
  readonly notAssigned: readonly SurveyedTriple[]
  readonly incomplete: readonly SurveyedTriple[]
}

/** Sorts the triples of names by what they can do for an image's host; those that are known to serve another one are left out. */
export function namesForImage(context: Context, image: ImageFacts): NamesForHost {
  const survey = context.facts.secrets
  const test = prefixTest(context, image)
  const candidates = (survey?.triples ?? []).filter(({ prefix }) => test(prefix) !== 'elsewhere')
  const reaching = (reach: SurveyedTriple['reach']): SurveyedTriple[] =>
    candidates.filter(triple => triple.reach === reach)
  return {
    allRead: survey?.allRead ?? false,
    serving: reaching('complete').filter(({ prefix }) => test(prefix) === 'here'),
    mismatched: reaching('complete').filter(({ prefix }) => test(prefix) === 'mismatched'),
    unassigned: reaching('complete').filter(({ prefix }) => test(prefix) === 'open'),
    userOnly: reaching('user-only'),
    notAssigned: reaching('not-assigned'),
    incomplete: reaching('incomplete')
  }
}

/** Whether names with a prefix serve the image's host, another one, or nothing says which. */
export function prefixTest(
  context: Context,
  image: ImageFacts
): (prefix: string) => 'here' | 'mismatched' | 'elsewhere' | 'open' {
  const host = image.reference.registry
  const declared = declaredPrefixes(context, host)
  const mismatch = mismatchFor(context, host)
  return prefix => {
    if (declared.includes(prefix) || getsImage(image, prefix)) return 'here'
    if (mismatch?.prefix === prefix) return 'mismatched'
    if (declared.length > 0 || servesAnother(context.hosts, host, prefix)) return 'elsewhere'
    return isDeclared(context, prefix) ? 'elsewhere' : 'open'
  }
}

/** Whether the triple of the environment with this prefix gets the image, under the very key by which Docker looks it up. */
export function getsImage({ triples }: ImageFacts, prefix: string): boolean {
  return triples.some(
    triple => triple.prefix === prefix && triple.spelling === 'exact' && triple.look.result === 'allowed'
  )
}

function isDeclared({ facts }: Context, prefix: string): boolean {
  return facts.declarations.registries.some(({ secrets }) => secrets.toUpperCase() === prefix)
}

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
  const unmatchedTriple = facts.unmatchedTriples.find(triple => triple.prefix === prefix)
  return (
    declared ||
    (named !== undefined && named !== host) ||
    servesAnother(hosts, host, prefix) ||
    (unmatchedTriple !== undefined && unmatchedTriple.meant !== host && !unmatchedTriple.slips.has(host))
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

/** A triple that was meant for a host, and whose SERVER Docker will not match to it. */
export interface Mismatch extends Pick<UnmatchedTriple, 'prefix' | 'server' | 'faults'> {
  /** Who says what SERVER is. */
  readonly source: 'environment' | 'declaration'
  /** Whether the environment has all three parts of it. */
  readonly complete: boolean
}

/**
 * The triple that a host was meant to have, where it has none of its own: in a codespace by the environment alone, elsewhere
 * also by a declaration whose `server` is a slip of the host's name.
 */
export function mismatchFor(context: Context, host: string): Mismatch | null {
  const known = found.get(context) ?? new Map<string, Mismatch | null>()
  found.set(context, known)
  const before = known.get(host)
  if (before !== undefined) return before
  const mismatch = findMismatch(context, host)
  known.set(host, mismatch)
  return mismatch
}

/** Every image of a host asks for it. */
const found = new WeakMap<Context, Map<string, Mismatch | null>>()

function findMismatch(context: Context, host: string): Mismatch | null {
  const { unmatchedTriples } = context.facts
  const unmatchedTriple =
    unmatchedTriples.find(({ meant }) => meant === host) ?? unmatchedTriples.find(isSlip(host)) ?? null
  if (insideCodespace(context)) return unmatchedTriple && ofEnvironment(unmatchedTriple)
  const declared = declaredPrefixes(context, host)
  if (declared.length > 0) return contradicted(context, host, declared)
  if (unmatchedTriple?.complete === true) return ofEnvironment(unmatchedTriple)
  return hasTriple(context, host) ? null : declaredSlip(context, host)
}

function isSlip(host: string): (unmatchedTriple: UnmatchedTriple) => boolean {
  return ({ complete, slips }) => complete && slips.has(host)
}

function ofEnvironment({ prefix, server, faults, complete }: UnmatchedTriple): Mismatch {
  return { prefix, server, faults, complete, source: 'environment' }
}

/** The triple that is declared to serve the host, where the environment shows another SERVER. */
function contradicted(context: Context, host: string, declared: readonly string[]): Mismatch | null {
  const [first] = declared.flatMap(prefix => {
    const unmatchedTriple = context.facts.unmatchedTriples.find(candidate => candidate.prefix === prefix)
    if (unmatchedTriple !== undefined) return ofEnvironment(unmatchedTriple)
    const named = context.hosts.named.get(prefix) ?? host
    const server = serverValue(named)
    return named === host
      ? []
      : { prefix, server, faults: [], complete: true, source: 'environment' as const }
  })
  return first ?? null
}

function hasTriple({ hosts }: Context, host: string): boolean {
  return [...hosts.named.values()].includes(host)
}

/** A declared registry that no image lies in, and whose name is near to that of this one. */
function declaredSlip({ facts }: Context, host: string): Mismatch | null {
  const kinds = ['port', 'lookalike', 'slip']
  const slip = facts.declarations.registries.find(
    ({ server }) =>
      kinds.includes(matchServer(server, host)) &&
      ![...facts.images.values()].some(({ reference }) => namesRegistry(server, reference.registry))
  )
  if (slip === undefined) return null
  const { secrets, server } = slip
  return { prefix: secrets.toUpperCase(), server, faults: [], complete: false, source: 'declaration' }
}

/** The SERVER value under which Docker looks up a registry host. */
export function serverValue(host: string): string {
  return host === 'docker.io' ? dockerHubServer : host
}
