import { createHash } from 'node:crypto'

import { isRecord, parseJson } from './errors.ts'
import { NoAnswer } from '../http/types.ts'
import { readFeatureLinks, type FeatureLinks } from './feature.ts'
import type { Manifest, ServedAs } from './pull-result.ts'

/**
 * What is accepted as a manifest. All four are always sent: a registry that has an index answers "not found" to a
 * client that does not name it, and Docker's schema 1 is what the rest falls back to.
 */
export const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json'
] as const

/** A pointer to a blob or to another manifest. */
export interface Descriptor {
  readonly digest: string
  readonly mediaType: string
}

/** A manifest that an index lists. */
export interface IndexEntry extends Descriptor {
  /** `null`: the platform is not named in full, see {@link PlatformNaming}. */
  readonly platform: string | null
  readonly naming: PlatformNaming
}

/**
 * How an index names the platform of an entry. Clients differ where the object `platform` is there and lacks a member:
 * - `full`: `os` and `architecture` are there.
 * - `absent`: there is no `platform`. Every client takes the entry where no other one fits.
 * - `os-only`: no `architecture`. No client takes it: containerd, Docker and skopeo compare the missing one as it is.
 * - `ambiguous`: no `os`. For `{"architecture":"amd64"}` containerd takes the client's own os, and skopeo does not; for `{}`
 *   Docker's own image store takes the entry like one without a `platform`, and neither containerd nor skopeo does.
 */
export type PlatformNaming = 'full' | 'absent' | 'os-only' | 'ambiguous'

/** What is cached of a manifest: it may have 4 MiB, this has a few lines. */
export interface ManifestSummary {
  /** Of the bytes that came, not of a header. */
  readonly digest: string
  readonly mediaType: string
  /** The `content-type` that it came with, without parameters; empty where it came without one. */
  readonly contentType: string
  readonly servedAs: ServedAs
  readonly artifact: Manifest['artifact']
  /** Of an index, the first one for each platform, {@link mostPlatforms} and one more; `null` otherwise. */
  readonly entries: readonly IndexEntry[] | null
  readonly config: Descriptor | null
  /** The first layer that the registry itself serves. */
  readonly layer: Descriptor | null
  /** From the annotation of a Feature; `null` where it has none. */
  readonly links: FeatureLinks | null
}

/** Different platforms of an image that are cached; one more says that there are others. */
export const mostPlatforms = 500

type Json = Readonly<Record<string, unknown>>

/**
 * Reads an index, a manifest, or Docker's schema 1.
 * Throws `NoAnswer` `invalid-answer` for what is none of them. `contentType` counts where the text has no `mediaType`.
 */
export function readManifest(bytes: Buffer, contentTypeHeader: string | null): ManifestSummary {
  const contentType = typeOf(contentTypeHeader)
  const json = parseJson(bytes.toString('utf8'))
  if (!isRecord(json)) {
    const what = json === undefined ? 'no JSON' : 'none'
    throw new NoAnswer('invalid-answer', `what came in place of a manifest is ${what} (200)`)
  }
  const mediaType = mediaTypeOf(json, contentType)
  const common = {
    digest: sha256(bytes),
    mediaType,
    contentType,
    servedAs: servedAsOf(json, contentType),
    entries: null,
    config: null,
    layer: null,
    links: null
  }
  if (isSchema1(json, mediaType)) return { ...common, artifact: 'schema-1' }
  if (Array.isArray(json['manifests']) || (isIndexType(mediaType) && !hasContent(json)))
    return { ...common, ...indexParts(list(json['manifests'])) }
  const config = descriptor(json['config'])
  const layers = list(json['layers'])
  if (config === null && layers.length === 0 && !isManifestType(mediaType)) {
    throw new NoAnswer('invalid-answer', 'what came in place of a manifest is none (200)')
  }
  const artifact = artifactOf(json, config, layers)
  return { ...common, artifact, config, layer: ownLayer(layers), links: annotatedLinks(json) }
}

function mediaTypeOf(json: Json, contentType: string): string {
  const own = json['mediaType']
  return typeof own === 'string' && own !== '' ? typeOf(own) : contentType
}

/** A media type without its parameters; empty where there is none, or what is there is not one. */
export function typeOf(header: string | null): string {
  const [type = ''] = (header ?? '').split(';')
  return /^\s*[\w.+/-]{1,200}\s*$/.test(type) ? type.trim().toLowerCase() : ''
}

/** Whether Docker takes what comes with this `content-type` for a manifest, be it one that it refuses to pull. */
export function isManifestType(contentType: string): boolean {
  return (manifestTypes as readonly string[]).includes(contentType) || contentType.startsWith(schema1Type)
}

const schema1Type = 'application/vnd.docker.distribution.manifest.v1+'

function isSchema1(json: Json, mediaType: string): boolean {
  const version = json['schemaVersion']
  return version === 1 || (version !== 2 && mediaType.startsWith(schema1Type))
}

/**
 * Whether a document is what its `content-type` says, as Docker's client sees it (github.com/distribution/distribution
 * `manifest/`): a `mediaType` in the document must be that of the header, and only OCI's types may be served without one.
 */
function servedAsOf(json: Json, contentType: string): ServedAs {
  if (!isManifestType(contentType)) return 'no-manifest'
  return fitsType(json, contentType) ? 'itself' : 'another-manifest'
}

function fitsType(json: Json, contentType: string): boolean {
  if (contentType.startsWith(schema1Type)) return isSchema1(json, contentType)
  const own = mediaTypeOf(json, '')
  if (own === '' ? !contentType.startsWith('application/vnd.oci.') : own !== contentType) return false
  return isIndexType(contentType) ? !hasContent(json) : json['manifests'] === undefined
}

/** Whether a document has what a manifest of one image has, and an index has not. */
function hasContent(json: Json): boolean {
  return json['config'] !== undefined || json['layers'] !== undefined
}

/** Whether a media type is that of an index: OCI's, or Docker's list of manifests. */
export function isIndexType(mediaType: string): boolean {
  return (manifestTypes.slice(0, 2) as readonly string[]).includes(mediaType)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

function descriptor(value: unknown): Descriptor | null {
  if (!isRecord(value)) return null
  const { digest, mediaType } = value
  if (typeof digest !== 'string' || !isDigest(digest)) return null
  return { digest, mediaType: typeof mediaType === 'string' ? mediaType : '' }
}

/** Whether a text is a digest of an algorithm that can be checked. */
export function isDigest(text: string): boolean {
  return /^sha256:[a-f0-9]{64}$|^sha512:[a-f0-9]{128}$/.test(text)
}

/** Whether `bytes` are what `digest` names. */
export function hasDigest(bytes: Buffer, digest: string): boolean {
  const [algorithm = '', value] = digest.split(':')
  return isDigest(digest) && createHash(algorithm).update(bytes).digest('hex') === value
}

function sha256(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** An index of which no entry can be pulled, one of attestations alone among them, is no image. */
function indexParts(manifests: readonly unknown[]): Pick<ManifestSummary, 'artifact' | 'entries'> {
  const named = new Map<string, IndexEntry>()
  const unnamed: IndexEntry[] = []
  for (const one of manifests) {
    const found = isAttestation(one) ? null : descriptor(one)
    if (found === null || !isRecord(one)) continue
    const platform = platformOf(one['platform'])
    if (platform === null) unnamed.push({ ...found, platform, naming: namingOf(one['platform']) })
    else if (!named.has(platform)) named.set(platform, { ...found, platform, naming: 'full' })
  }
  const entries = [...bounded([...named.values()]), ...unnamed.slice(0, mostPlatforms)]
  return { artifact: entries.length === 0 ? 'other' : 'image', entries }
}

function namingOf(platform: unknown): PlatformNaming {
  if (platform === undefined || platform === null) return 'absent'
  return isRecord(platform) && isWord(platform['os']) && !platform['architecture'] ? 'os-only' : 'ambiguous'
}

/** All that Go knows by name and few others: whatever an index makes up, the platform that is wanted is not left out. */
function bounded(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  if (entries.length <= mostPlatforms) return entries
  const isKnown = ({ platform }: IndexEntry): boolean => isKnownPlatform(platform ?? '')
  const others = entries.filter(entry => !isKnown(entry))
  return [...entries.filter(isKnown), ...others].slice(0, mostPlatforms + 1)
}

/** Whether a platform is one that images are built for: none of them is left out of a list that is too long. */
export function isKnownPlatform(platform: string): boolean {
  return knownPlatform.test(platform)
}

const knownPlatform =
  /^(?:linux|windows|darwin|freebsd)\/(?:amd64|arm64|arm|386|ppc64le|s390x|riscv64|mips64le|loong64)(?:\/v\d)?$/

/** BuildKit puts its attestations into the index as a platform `unknown/unknown`. */
function isAttestation(entry: unknown): boolean {
  if (!isRecord(entry)) return true
  const { annotations, platform } = entry
  if (isRecord(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest')
    return true
  return isRecord(platform) && platform['os'] === 'unknown' && platform['architecture'] === 'unknown'
}

/** `os/architecture` or `os/architecture/variant` of a platform object or an image's config; `null` where it has none. */
export function platformOf(value: unknown): string | null {
  if (!isRecord(value)) return null
  const { os, architecture, variant } = value
  if (!isWord(os) || !isWord(architecture)) return null
  return isWord(variant) ? `${os}/${architecture}/${variant}` : `${os}/${architecture}`
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9._-]{1,40}$/.test(value)
}

/** Docker takes what old tools and registries wrote for an image's config as well (moby#22378, moby#30083). */
const imageConfigs = new Set([
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
  'application/octet-stream',
  'application/json',
  'text/html',
  ''
])

/** Features and Templates have the same config; the dev container CLI distinguishes them by annotation and file name. */
function artifactOf(json: Json, config: Descriptor | null, layers: readonly unknown[]): Manifest['artifact'] {
  const types = [config?.mediaType ?? '', ...layers.map(layer => descriptor(layer)?.mediaType ?? '')]
  if (types.some(type => type.startsWith('application/vnd.devcontainers'))) {
    const names = `${annotation(json, 'com.github.package.type')} ${layers.map(title).join(' ')}`
    if (/devcontainer[_-]template/.test(names)) return 'template'
    return /devcontainer[_-]collection/.test(names) ? 'other' : 'feature'
  }
  return config !== null && imageConfigs.has(config.mediaType) ? 'image' : 'other'
}

function title(layer: unknown): string {
  return isRecord(layer) ? annotation(layer, 'org.opencontainers.image.title') : ''
}

function annotation(json: Json, name: string): string {
  const annotations = json['annotations']
  const value = isRecord(annotations) ? annotations[name] : undefined
  return typeof value === 'string' ? value : ''
}

/** Layers with `urls` lie elsewhere: their registry does not serve them. */
function ownLayer(layers: readonly unknown[]): Descriptor | null {
  for (const layer of layers) {
    if (isRecord(layer) && list(layer['urls']).length > 0) continue
    const found = descriptor(layer)
    if (found !== null) return found
  }
  return null
}

function annotatedLinks(json: Json): FeatureLinks | null {
  const metadata = annotation(json, 'dev.containers.metadata')
  return metadata === '' ? null : readFeatureLinks(metadata)
}
