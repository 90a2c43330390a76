import { quoted } from '../reading.ts'

/** What a Feature's id means, told apart as the dev container CLI does (`getFeatureIdType`). */
export type FeatureId =
  /** An artifact in a registry; `text` as the CLI asks for it: in lower case, renamed publishers rewritten. */
  | {
      readonly kind: 'oci'
      readonly text: string
      /**
       * Whether the CLI takes it for a Feature of a GitHub release where the registry does not give it: that fails only
       * when it is installed. Not where the registry is no host of a URL (` ghcr.io`): there the CLI stops at once.
       */
      readonly mayBeRelease: boolean
    }
  /** An archive at an https address, or in the releases of a GitHub repository: no image. */
  | { readonly kind: 'archive' }
  /** A folder, as it was written: `./…` or `../…`. */
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'malformed'; readonly reason: string }
  /** A short name, or a form that the CLI refuses. */
  | { readonly kind: 'unsupported'; readonly reason: string }

const collection = 'ghcr.io/devcontainers/features'

// The short names that the CLI still maps to a published Feature, always at version 1 (`getBackwardCompatibleFeatureId`).
const shortNames: ReadonlyMap<string, string> = new Map([
  ...[
    'aws-cli',
    'azure-cli',
    'desktop-lite',
    'docker-in-docker',
    'docker-from-docker',
    'dotnet',
    'git',
    'git-lfs',
    'github-cli',
    'java',
    'kubectl-helm-minikube',
    'node',
    'powershell',
    'python',
    'ruby',
    'rust',
    'sshd',
    'terraform'
  ].map(name => [name, name] as const),
  ['golang', 'go'],
  ['common', 'common-utils']
])

// Short names that became an option of another Feature (`updateDeprecatedFeaturesIntoOptions`).
const becameOptions: ReadonlyMap<string, string> = new Map([
  ['gradle', 'java'],
  ['maven', 'java'],
  ['jupyterlab', 'python']
])

/** The id that the CLI takes in the place of a short name; every other id as it is. */
export function expandShortName(id: string): string {
  const name = shortNames.get(id)
  return name === undefined ? id : `${collection}/${name}:1`
}

/**
 * The id that the CLI adds for a key of `features` that became an option of another Feature; `null` where that other
 * Feature is listed already, and `id` itself where it is no such key.
 */
export function expandOption(id: string, listed: Iterable<string>): string | null {
  const name = becameOptions.get(id)
  if (name === undefined) return id
  const target = `${collection}/${name}`
  for (const other of listed) {
    if (other === name || other === target || other.startsWith(`${target}:`)) return null
  }
  return `${target}:1`
}

/** Longer ids name nothing that could be fetched. */
const longest = 2_048

/** Tells what an id means. */
export function classifyFeature(written: string): FeatureId {
  if (written.length > longest) return { kind: 'malformed', reason: `it has more than ${longest} characters` }
  const id = expandShortName(written)
  if (!id.includes('/') && !id.includes('\\')) return unsupportedShortName(id)
  if (id.startsWith('https://')) return classifyArchive(id)
  if (id.startsWith('./') || id.startsWith('../')) return { kind: 'local', path: id }
  if (id.startsWith('/')) {
    return {
      kind: 'unsupported',
      reason: 'an absolute path is not allowed, write `./` and a folder under `.devcontainer`'
    }
  }
  return classifyArtifact(id)
}

function unsupportedShortName(id: string): FeatureId {
  return {
    kind: 'unsupported',
    reason: `${quoted(id)} is a short name that the dev container CLI does not know: write ${quoted(`./${id}`)} for a local Feature, or the full id of a published one (https://containers.dev/features)`
  }
}

const featureName = /^[a-zA-Z0-9_-]+$/

function classifyArchive(id: string): FeatureId {
  const path = URL.canParse(id) ? new URL(id).pathname : ''
  const name = path.slice(path.lastIndexOf('/') + 1)
  const match = /devcontainer-feature-(.*).tgz/.exec(name)
  if (match !== null && featureName.test(match[1] ?? '')) return { kind: 'archive' }
  return {
    kind: 'unsupported',
    reason: 'the archive of a Feature must be called `devcontainer-feature-<id>.tgz`'
  }
}

const lowerCasePath = /^[a-z0-9]+(?:[._-][a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*)*$/
const version = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/

// The rules of the CLI's `getRef`, which are not those of Docker: everything is lower-cased, the tag too, and a tag beside
// a digest is refused. What has no dot in its first part is never asked of a registry, but of GitHub's releases.
function classifyArtifact(written: string): FeatureId {
  const id = written.toLowerCase()
  const { resource, suffix } = splitVersion(id)
  const [registry = '', owner = '', ...rest] = resource.split('/')
  const asksRegistry = registry.includes('.') || registry.startsWith('localhost')
  if (!asksRegistry) return classifyRelease(written)
  const problem = versionProblem(suffix)
  if (problem !== null) return { kind: 'malformed', reason: problem }
  const publisher = owner === 'devcontainers-contrib' ? 'devcontainers-extra' : owner
  const path = [publisher, ...rest].join('/')
  if (rest.length === 0 || id.startsWith('.') || !lowerCasePath.test(path)) {
    return {
      kind: 'malformed',
      reason: 'expected `registry/namespace/name`, with a tag or a `sha256` digest'
    }
  }
  return {
    kind: 'oci',
    text: `${registry}/${path}${suffix === '' ? ':latest' : suffix}`,
    mayBeRelease: URL.canParse(`https://${registry}/`) && classifyRelease(written).kind === 'archive'
  }
}

// An empty tag is none: `getRef` falls back to `latest` for both.
function splitVersion(id: string): { resource: string; suffix: string } {
  const at = id.lastIndexOf('@')
  const colon = id.lastIndexOf(':')
  const end = at >= 0 ? at : colon > id.lastIndexOf('/') ? colon : id.length
  const suffix = id.slice(end)
  return { resource: id.slice(0, end), suffix: suffix === ':' ? '' : suffix }
}

function versionProblem(suffix: string): string | null {
  if (suffix === '') return null
  if (suffix.startsWith(':')) return version.test(suffix.slice(1)) ? null : 'the tag is malformed'
  return /^@sha256:[0-9a-f]{64}$/.test(suffix) ? null : 'expected a `sha256` digest of 64 digits after `@`'
}

function classifyRelease(id: string): FeatureId {
  const [path = '', ...versions] = id.split('@')
  const segments = path.split('/')
  const named = segments.length === 3 && segments.every(segment => segment !== '')
  if (versions.length < 2 && named && featureName.test(segments[2] ?? '')) return { kind: 'archive' }
  return {
    kind: 'malformed',
    reason:
      'its first part names no registry (it has no dot), and it is no Feature of a GitHub release (`owner/repository/feature`) either'
  }
}
