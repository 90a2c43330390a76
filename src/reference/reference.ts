import type { Reference } from '../model.ts'

/** What a text is: a reference in its full form, or none, with a clause that says what is wrong and what was expected. */
export type ParsedReference =
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'invalid'; readonly reason: string }

/** No valid reference is longer: registry (a DNS name), repository, tag and digest together. */
const longestReference = 1024

const schemes = /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\//
const identifier = /^[a-f0-9]{64}$/
const bareDigest = /^sha(?:256|384|512):[a-fA-F0-9]*$/

/**
 * Reads an image reference as Docker does: the grammar, the normalisation of Docker Hub's names and the limits
 * are those of distribution/reference. Never throws.
 */
export function parseReference(text: string): ParsedReference {
  const obstacle = unlikeReference(text)
  if (obstacle !== null) return invalid(obstacle)
  const { registry, rest } = splitRegistry(text)
  const at = rest.indexOf('@')
  const digest = at === -1 ? null : rest.slice(at + 1)
  const tagged = at === -1 ? rest : rest.slice(0, at)
  const colon = tagged.indexOf(':')
  const tag = colon === -1 ? null : tagged.slice(colon + 1)
  const repository = colon === -1 ? tagged : tagged.slice(0, colon)
  const reason =
    registryProblem(registry) ??
    repositoryProblem(repository, text) ??
    tagProblem(tag) ??
    digestProblem(digest)
  if (reason !== null) return invalid(reason)
  return { kind: 'reference', reference: fullForm(registry, repository, tag, digest) }
}

/**
 * The same reference pulled by a digest that a lock file gives: the digest stands in `digest`,
 * `text` and `tag` stay.
 */
export function withLockDigest(reference: Reference, digest: string): Reference {
  return { ...reference, digest }
}

/** What stands behind `/manifests/` when the image is pulled: its digest when it has one, else its tag. */
export function pullName(reference: Reference): string {
  return reference.digest ?? reference.tag ?? 'latest'
}

function invalid(reason: string): ParsedReference {
  return { kind: 'invalid', reason }
}

function fullForm(
  registry: string,
  repository: string,
  tag: string | null,
  digest: string | null
): Reference {
  const name = `${registry}/${repository}`
  if (digest !== null) return { text: `${name}@${digest}`, registry, repository, tag, digest }
  const pulled = tag ?? 'latest'
  return { text: `${name}:${pulled}`, registry, repository, tag: pulled, digest: null }
}

/** Texts that are something else altogether, each with a clause of its own. */
function unlikeReference(text: string): string | null {
  if (text === '') return 'it is empty: a repository name was expected, like "alpine:3.20"'
  if (text.length > longestReference)
    return `it has ${text.length} characters: no reference has more than ${longestReference}`
  if (/\s/.test(text)) return 'it holds white space: a reference has none'
  const scheme = schemes.exec(text)?.[0]
  if (scheme !== undefined) return schemeProblem(scheme)
  if (text.startsWith('oci-layout:')) return schemeProblem('oci-layout:')
  if (identifier.test(text) || bareDigest.test(text)) {
    return 'it is the id of an image on one machine: a repository name was expected, like "alpine@sha256:…"'
  }
  return null
}

function schemeProblem(scheme: string): string {
  if (/^https?:/i.test(scheme)) return `it is a URL; leave ${scheme} out`
  if (scheme.startsWith('oci-layout'))
    return 'it names a folder in the OCI layout: an image in a registry was expected'
  return `it starts with ${scheme}: a reference has no scheme`
}

/**
 * Splits at the first slash where what stands before can only be a registry: `localhost`, or a text with a period,
 * a colon or an upper-case letter. Everything else is on Docker Hub, where a name of one part lies under `library/`.
 */
function splitRegistry(text: string): { registry: string; rest: string } {
  const slash = text.indexOf('/')
  const first = slash === -1 ? '' : text.slice(0, slash)
  if (first === 'docker.io' || first === 'index.docker.io') return onDockerHub(text.slice(slash + 1))
  const isRegistry = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase()
  return isRegistry ? { registry: first, rest: text.slice(slash + 1) } : onDockerHub(text)
}

function onDockerHub(rest: string): { registry: string; rest: string } {
  return { registry: 'docker.io', rest: rest.includes('/') ? rest : `library/${rest}` }
}

function registryProblem(registry: string): string | null {
  if (registryPattern.test(registry)) return null
  return `the registry "${registry}" is not a valid host name: letters, digits, periods and dashes were expected, and a port of digits`
}

function repositoryProblem(repository: string, text: string): string | null {
  const written =
    repository.startsWith('library/') && !text.includes(repository) ? repository.slice(8) : repository
  if (repositoryPattern.test(repository)) {
    if (repository.length <= longestRepository) return null
    return `the repository name has ${repository.length} characters: at most ${longestRepository} are allowed`
  }
  if (written === '') return 'it has no repository name: one was expected, like "alpine:3.20"'
  const lowered = repository.toLowerCase()
  if (lowered !== repository && repositoryPattern.test(lowered)) {
    return `the repository name must be lower case: "${written.toLowerCase()}" instead of "${written}"`
  }
  return (
    `the repository name "${written}" is malformed: lower-case letters and digits were expected, ` +
    'with single periods, one or two underscores or dashes between them, and parts separated by "/"'
  )
}

function tagProblem(tag: string | null): string | null {
  if (tag === null || tagPattern.test(tag)) return null
  if (tag === '') return 'there is no tag behind the colon'
  return `the tag "${tag}" is malformed: up to 128 letters, digits, underscores, periods and dashes were expected, not starting with a period or dash`
}

function digestProblem(digest: string | null): string | null {
  if (digest === null) return null
  if (!digestPattern.test(digest)) {
    return `the digest "${digest}" is malformed: "sha256:" and 64 hexadecimal digits were expected`
  }
  const colon = digest.indexOf(':')
  const algorithm = digest.slice(0, colon)
  const value = digest.slice(colon + 1)
  const length = digestLengths.get(algorithm)
  if (length === undefined) return `the digest's algorithm "${algorithm}" is unknown: sha256 was expected`
  if (value.length !== length)
    return `the digest has ${value.length} hexadecimal digits: ${length} were expected for ${algorithm}`
  if (value !== value.toLowerCase()) return 'the digest must be written in lower case'
  return null
}

/**
 * The grammar of image references (distribution/reference), as fragments of regular expressions
 * that are composed into anchored ones. No fragment can match the same text in two ways, so none backtracks far.
 */

const alphanumeric = '[a-z0-9]+'
/** One period, one or two underscores, or any number of dashes may stand between alphanumerics. */
const separator = '(?:[._]|__|-+)'
const pathComponent = `${alphanumeric}(?:${separator}${alphanumeric})*`
const repositoryPath = `${pathComponent}(?:/${pathComponent})*`

const domainComponent = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?'
const domainName = `${domainComponent}(?:\\.${domainComponent})*`
/** Neither zone identifiers nor embedded IPv4 addresses are allowed between the brackets. */
const ipv6Address = '\\[[a-fA-F0-9:]+\\]'
const registryHost = `(?:${domainName}|${ipv6Address})(?::[0-9]+)?`

const tag = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}'
const algorithmComponent = '[A-Za-z][A-Za-z0-9]*'
const digest = `${algorithmComponent}(?:[-_+.]${algorithmComponent})*:[0-9a-fA-F]{32,}`

const repositoryPattern = new RegExp(`^${repositoryPath}$`)
const registryPattern = new RegExp(`^${registryHost}$`)
export const tagPattern = new RegExp(`^${tag}$`)
const digestPattern = new RegExp(`^${digest}$`)

/** The longest repository name, without its registry (`RepositoryNameTotalLengthMax`). */
const longestRepository = 255

/** The digest algorithms of the OCI image specification that registries accept, with the length of their value in hexadecimal digits. */
const digestLengths: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128]
])
