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

export const repositoryPattern = new RegExp(`^${repositoryPath}$`)
export const registryPattern = new RegExp(`^${registryHost}$`)
export const tagPattern = new RegExp(`^${tag}$`)
export const digestPattern = new RegExp(`^${digest}$`)

/** The longest repository name, without its registry (`RepositoryNameTotalLengthMax`). */
export const longestRepository = 255

/** The digest algorithms of the OCI image specification that registries accept, with the length of their value in hexadecimal digits. */
export const digestLengths: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128]
])
