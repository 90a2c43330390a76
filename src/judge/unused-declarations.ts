import { tripleName } from '../credentials/triples/near-miss.ts'
import { matchServer } from '../credentials/triples/server-key.ts'
import type { DeclaredGrant, DeclaredRegistry, Ignore } from '../declarations/declarations.ts'
import type { Access, Span, UnresolvedUse } from '../model.ts'
import { parseReference } from '../reference/reference.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { ruleOf } from './cause-findings.ts'
import { type Context, sameText, isPartlyHidden } from './context.ts'
import { ignores, isExpired } from './ignores.ts'
import { matchesImage } from './ignores.ts'
import type { ImageVerdict } from './image-verdict.ts'
import type { PackageVerdict } from './other-packages.ts'
import { byPosition } from './order.ts'

/** What was judged, and every finding, the ignored ones too. */
export interface Judged {
  readonly images: readonly ImageVerdict[]
  readonly packages: readonly PackageVerdict[]
  readonly raised: readonly Finding[]
}

/** An entry that nothing needs: its place, what it is, and why nothing needs it, as a clause. */
interface Unused extends Span {
  readonly what: string
  readonly why: string
}

/**
 * One finding about the entries of the configuration file that nothing needs. None where something was not looked at,
 * since it could need them, nor about an entry that the pull request removes.
 */
export function unusedDeclarations(context: Context, judged: Judged): readonly Finding[] {
  const { policy, facts } = context
  if (!policy.looksAtAll || isPartlyHidden(context)) return []
  const { grants, registries, ignores: ignored } = facts.declarations
  const named = namesOf(context)
  const unused = [
    ...(named === null
      ? []
      : [...unusedGrants(grants, named), ...unusedRegistries(context, registries, named)]),
    ...unusedIgnores(context, ignored, judged)
  ]
    .filter(({ file }) => file === policy.configFile)
    .sort(byPosition)
  return unused.length === 0 ? [] : [findingOf(unused, policy.configFile)]
}

/** What the repository names: hosts of registries, and `host/owner/name` of images and packages. */
interface Names {
  readonly hosts: ReadonlySet<string>
  readonly packages: readonly string[]
}

/** `null`: a value that no file gives may name anything. */
function namesOf({ discovery, facts }: Context): Names | null {
  const open = discovery.unresolved.map(repositoryOfUnresolved)
  if (open.includes(null)) return null
  const images = [...discovery.uses.map(({ reference }) => reference), ...open.flatMap(one => one ?? [])]
  return {
    hosts: new Set(images.map(({ registry }) => registry)),
    packages: [
      ...new Set([
        ...images.map(({ registry, repository }) => `${registry}/${repository}`),
        ...facts.packages.map(({ registry, name }) => `${registry}/${name}`)
      ])
    ]
  }
}

/** The repository of a text of which only the tag depends on a variable, like `ghcr.io/acme/web:${TAG}`. */
function repositoryOfUnresolved({
  written
}: UnresolvedUse): { readonly registry: string; readonly repository: string } | null {
  const [known, tag] = /^([^$\s]+):([^$/]*\$[^/]*)$/.exec(written)?.slice(1) ?? []
  if (known === undefined || tag === undefined) return null
  const parsed = parseReference(known)
  return parsed.kind === 'reference' ? parsed.reference : null
}

function unusedGrants(grants: readonly DeclaredGrant[], { packages }: Names): readonly Unused[] {
  return grants
    .filter(grant => !packages.some(name => isGrantFor(grant, name)))
    .map(grant => ({
      ...placeOf(grant),
      what: `the grant for ${grant.package}`,
      why: 'no file of the repository names this package'
    }))
}

/** A package of npm may be named without its owner, and with the `@` of its scope or without. */
function isGrantFor(grant: DeclaredGrant, name: string): boolean {
  const [granted, used] = [grant.package, name].map(text => text.replace('/@', '/')) as [string, string]
  if (sameText(granted, used)) return true
  const [host = '', ...path] = used.split('/')
  return path.length === 1 && sameText(granted.split('/')[0] ?? '', host) && endsWithName(granted, path[0])
}

function endsWithName(granted: string, name: string | undefined): boolean {
  return sameText(granted.split('/').at(-1) ?? '', name ?? '')
}

/**
 * A server that differs from a host by a slip of the pen is meant for it, and `registry-server-mismatch` says so. Of
 * secrets that exist, or that a configuration asks people for, a declaration says that they are for no other registry.
 */
function unusedRegistries(
  { facts, discovery }: Context,
  registries: readonly DeclaredRegistry[],
  { hosts }: Names
): readonly Unused[] {
  const existing = facts.secrets?.triples.map(({ prefix }) => prefix) ?? []
  const asked = discovery.configurations.flatMap(({ recommendedSecrets }) =>
    recommendedSecrets.map(name => tripleName(name.toUpperCase())?.prefix)
  )
  const known = new Set([...existing, ...asked].map(prefix => prefix?.toUpperCase()))
  return registries
    .filter(({ secrets }) => !known.has(secrets.toUpperCase()))
    .filter(({ server }) => [...hosts].every(host => matchServer(server, host) === 'no'))
    .map(registry => ({
      ...placeOf(registry),
      what: `the registry ${registry.server}`,
      why: 'no file of the repository names an image there'
    }))
}

/**
 * Rules whose findings depend on the run, its credentials and the servers that it reaches: that this run has no such
 * finding says nothing of the next one.
 */
const ofRun: ReadonlySet<RuleId> = new Set([
  'registry-unreachable',
  'address-refused',
  'limit-reached',
  'expired-ignore',
  'unused-declaration',
  'declaration-changed',
  'nothing-checked',
  'codespaces-unavailable',
  'token-cannot-read-packages',
  'secrets-not-checked',
  'secrets-unused',
  'docker-client-disagrees',
  'login-breaks-public-image',
  'ghcr-secrets-redundant',
  'registry-login-rejected',
  'registry-pull-denied',
  'registry-server-mismatch',
  'ecr-token-expires',
  'ecr-token-expired',
  'ecr-permission-missing'
])

function unusedIgnores(context: Context, all: readonly Ignore[], judged: Judged): readonly Unused[] {
  return all
    .filter(one => !isExpired(context, one) && !ofRun.has(one.rule) && !mayMatch(context, one, judged))
    .map(one => ({
      ...placeOf(one),
      what: `the ignore of \`${one.rule}\`${one.image === null ? '' : ` for ${one.image}`}`,
      why: 'it matches no finding'
    }))
}

/** Whether an entry ignores something, or could once it is known what stayed open. */
function mayMatch({ visibility, discovery }: Context, one: Ignore, judged: Judged): boolean {
  if (visibility === 'unknown' || discovery.unresolved.length > 0) return true
  if (judged.raised.some(found => ignores(one, found.rule, found.image))) return true
  if (one.image === null && judged.packages.some(({ judged: { access } }) => isOpen(access))) return true
  return judged.images.some(({ image, access, situations }) => {
    const { text } = image.reference
    const isMeant = one.image === null || matchesImage(one.image, { text })
    return isMeant && (isOpen(access) || situations.some(situation => ruleOf(situation) === one.rule))
  })
}

function isOpen({ team, prebuild, outside }: Access): boolean {
  return [team, prebuild, outside].includes('unknown')
}

/** Entries that one message names; the rest is counted. */
const mostNamed = 3

function findingOf(unused: readonly Unused[], file: string): Finding {
  const [first, ...others] = unused
  const isOne = others.length === 0
  const named = unused.slice(0, mostNamed).map(({ what }) => what)
  const more = unused.length - named.length
  const list = more > 0 ? `${named.join(', ')} and ${more} more` : joined(named)
  return finding('unused-declaration', {
    message: isOne ? `Nothing needs ${list}.` : `Nothing needs ${unused.length} entries of ${file}: ${list}.`,
    notes: [...new Set(unused.map(({ why }) => why))].map(
      why => `${why.charAt(0).toUpperCase()}${why.slice(1)}.`
    ),
    places: unused,
    subject: file,
    fixes: [
      {
        text: isOne ? `Remove the entry at ${file}:${first?.line ?? 1}.` : `Remove the entries from ${file}.`,
        who: 'anyone with write access'
      }
    ]
  })
}

function joined(words: readonly string[]): string {
  const [last = ''] = words.slice(-1)
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

function placeOf({ file, line, column, endLine, endColumn }: Span): Span {
  return { file, line, column, endLine, endColumn }
}
