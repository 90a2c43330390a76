import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** Something that lies in a registry under its digest. */
export interface Content {
  readonly digest: string
  readonly mediaType: string
  readonly bytes: Buffer
  /** The `content-type` that it is served with in place of `mediaType`; `null`: without one. */
  readonly servedAs?: string | null
  /** Of the descriptor that points to it. */
  readonly annotations?: Readonly<Record<string, string>>
}

/** A manifest with everything that hangs on it: the manifests of an index, configs, layers. */
export interface FakeImage {
  readonly manifest: Content
  readonly manifests: readonly Content[]
  readonly blobs: readonly Content[]
}

const oci = 'application/vnd.oci.image'
const docker = 'application/vnd.docker'

/** The forms in which tools write manifests. */
export const mediaTypes = {
  ociIndex: `${oci}.index.v1+json`,
  ociManifest: `${oci}.manifest.v1+json`,
  ociConfig: `${oci}.config.v1+json`,
  ociLayer: `${oci}.layer.v1.tar+gzip`,
  dockerList: `${docker}.distribution.manifest.list.v2+json`,
  dockerManifest: `${docker}.distribution.manifest.v2+json`,
  dockerConfig: `${docker}.container.image.v1+json`,
  dockerLayer: `${docker}.image.rootfs.diff.tar.gzip`,
  schema1: `${docker}.distribution.manifest.v1+prettyjws`
} as const

/** The tool's form of a manifest. */
type Form = 'oci' | 'docker'

/** An image of one platform, like `linux/arm64`; tools write other media types for its config, too. */
export function singleImage(
  platform: string,
  form: Form = 'oci',
  configType: string = form === 'oci' ? mediaTypes.ociConfig : mediaTypes.dockerConfig
): FakeImage {
  const [os, architecture, variant] = platform.split('/')
  const layer = content(
    form === 'oci' ? mediaTypes.ociLayer : mediaTypes.dockerLayer,
    gzip(`files of ${platform}`)
  )
  const config = jsonContent(configType, {
    architecture,
    os,
    ...(variant === undefined ? {} : { variant }),
    config: { Cmd: ['/bin/sh'] },
    rootfs: { type: 'layers', diff_ids: [layer.digest] }
  })
  return manifestOf(form === 'oci' ? mediaTypes.ociManifest : mediaTypes.dockerManifest, config, [layer], {})
}

/** An image of several platforms; `attestations` adds the `unknown/unknown` entries that BuildKit writes. */
export function multiImage(
  platforms: readonly string[],
  { form = 'oci', attestations = false }: { readonly form?: Form; readonly attestations?: boolean } = {}
): FakeImage {
  const images = platforms.map(platform => ({ image: singleImage(platform, form), platform }))
  const proofs = attestations ? images.map(({ image }) => attestation(image)) : []
  return indexOf([...images, ...proofs], form)
}

/** An entry of an index; `platform` `null` leaves the platform out, as tools do for an index in an index. */
export interface IndexEntry {
  readonly image: FakeImage
  readonly platform: string | null
}

/** An index of images, or of other indexes. */
export function indexOf(entries: readonly IndexEntry[], form: Form = 'oci'): FakeImage {
  const mediaType = form === 'oci' ? mediaTypes.ociIndex : mediaTypes.dockerList
  const manifest = jsonContent(mediaType, {
    schemaVersion: 2,
    mediaType,
    manifests: entries.map(({ image, platform }) => ({
      ...descriptor(image.manifest),
      ...(platform === null ? {} : { platform: platformOf(platform) })
    }))
  })
  return {
    manifest,
    manifests: entries.flatMap(({ image }) => [image.manifest, ...image.manifests]),
    blobs: entries.flatMap(({ image }) => image.blobs)
  }
}

/** The image after the manifest of a platform was deleted, as a clean-up of "untagged versions" does. */
export function withoutChild(image: FakeImage, platform: string): FakeImage {
  const digest = childDigest(image, platform)
  return { ...image, manifests: image.manifests.filter(content => content.digest !== digest) }
}

/** The single image after its config was deleted. */
export function withoutConfig(image: FakeImage): FakeImage {
  const { config } = parsed(image) as { config: { digest: string } }
  return { ...image, blobs: image.blobs.filter(({ digest }) => digest !== config.digest) }
}

/** The image with another `content-type` on its manifest, or on that of a platform in its index; `null`: none at all. */
export function servedAs(
  image: FakeImage,
  contentType: string | null,
  platform: string | null = null
): FakeImage {
  const changed = (content: Content): Content => ({ ...content, servedAs: contentType })
  if (platform === null) return { ...image, manifest: changed(image.manifest) }
  const digest = childDigest(image, platform)
  const manifests = image.manifests.map(content => (content.digest === digest ? changed(content) : content))
  return { ...image, manifests }
}

function childDigest(image: FakeImage, platform: string): string {
  const { manifests } = parsed(image) as {
    manifests: readonly { digest: string; platform?: Readonly<Record<string, string>> }[]
  }
  const child = manifests.find(
    entry => JSON.stringify(entry.platform ?? null) === JSON.stringify(platformOf(platform))
  )
  if (child === undefined) throw new Error(`there is no ${platform} in the index`)
  return child.digest
}

function parsed({ manifest }: FakeImage): unknown {
  return JSON.parse(manifest.bytes.toString('utf8'))
}

/** Docker's first manifest format, which nobody can pull any more. */
export function schema1Image(name: string, tag: string): FakeImage {
  const manifest = jsonContent(mediaTypes.schema1, {
    schemaVersion: 1,
    name,
    tag,
    architecture: 'amd64',
    fsLayers: [{ blobSum: `sha256:${'a3'.repeat(32)}` }],
    history: [{ v1Compatibility: '{"architecture":"amd64","os":"linux"}' }],
    signatures: []
  })
  return { manifest, manifests: [], blobs: [] }
}

/** A dev container Feature; its metadata stands in an annotation, or in the layer alone as older tools have it. */
export function featureArtifact(metadata: FeatureMetadata, annotated = true): FakeImage {
  return publishedArtifact('feature', metadata, annotated)
}

/** What stands in a devcontainer-feature.json, as far as the world's Features have it. */
export interface FeatureMetadata {
  readonly id: string
  readonly version: string
  readonly dependsOn?: Readonly<Record<string, object>>
  readonly installsAfter?: readonly string[]
}

/**
 * The tags under which `devcontainer features publish` pushes a Feature: each part of its version, and `latest`. Those of
 * `without` were deleted.
 */
export function featureTags(
  metadata: FeatureMetadata,
  {
    annotated = true,
    without = []
  }: { readonly annotated?: boolean; readonly without?: readonly string[] } = {}
): Readonly<Record<string, FakeImage>> {
  const feature = featureArtifact(metadata, annotated)
  const [major = '', minor = ''] = metadata.version.split('.')
  const tags = [major, `${major}.${minor}`, metadata.version, 'latest']
  return Object.fromEntries(tags.filter(tag => !without.includes(tag)).map(tag => [tag, feature]))
}

/** A dev container Template: people take it for an image. */
export function templateArtifact(id: string): FakeImage {
  return publishedArtifact('template', { id }, true)
}

/** As `devcontainer features publish` and `devcontainer templates publish` push it. */
function publishedArtifact(
  kind: 'feature' | 'template',
  metadata: { readonly id: string },
  annotated: boolean
): FakeImage {
  const text = JSON.stringify(metadata)
  const layer = content(
    'application/vnd.devcontainers.layer.v1+tar',
    tar(`devcontainer-${kind}.json`, text),
    { 'org.opencontainers.image.title': `devcontainer-${kind}-${metadata.id}.tgz` }
  )
  const annotations = { 'dev.containers.metadata': text, 'com.github.package.type': `devcontainer_${kind}` }
  return manifestOf(
    mediaTypes.ociManifest,
    jsonContent('application/vnd.devcontainers', {}),
    [layer],
    annotated ? annotations : {}
  )
}

function manifestOf(
  mediaType: string,
  config: Content,
  layers: readonly Content[],
  annotations: object
): FakeImage {
  const manifest = jsonContent(mediaType, {
    schemaVersion: 2,
    mediaType,
    config: descriptor(config),
    layers: layers.map(descriptor),
    ...(Object.keys(annotations).length === 0 ? {} : { annotations })
  })
  return { manifest, manifests: [], blobs: [config, ...layers] }
}

function attestation(image: FakeImage): IndexEntry {
  const proof = singleImage('unknown/unknown')
  const annotations = {
    'vnd.docker.reference.digest': image.manifest.digest,
    'vnd.docker.reference.type': 'attestation-manifest'
  }
  return { image: { ...proof, manifest: { ...proof.manifest, annotations } }, platform: 'unknown/unknown' }
}

function platformOf(platform: string): object {
  const [os, architecture, variant] = platform.split('/')
  return { architecture, os, ...(variant === undefined ? {} : { variant }) }
}

function descriptor({ mediaType, digest, bytes, annotations }: Content): object {
  return { mediaType, digest, size: bytes.byteLength, ...(annotations === undefined ? {} : { annotations }) }
}

function jsonContent(mediaType: string, value: object): Content {
  return content(mediaType, Buffer.from(JSON.stringify(value)))
}

function content(mediaType: string, bytes: Buffer, annotations?: Content['annotations']): Content {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return { mediaType, bytes, digest, ...(annotations === undefined ? {} : { annotations }) }
}

function gzip(text: string): Buffer {
  return gzipSync(Buffer.from(text))
}

/** An archive of one file, in the form of POSIX `ustar`. */
function tar(name: string, text: string): Buffer {
  const body = Buffer.from(text)
  const header = Buffer.alloc(512)
  const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`
  header.write(name, 0)
  header.write(octal(0o644, 8), 100)
  header.write(octal(0, 8) + octal(0, 8) + octal(body.byteLength, 12) + octal(0, 12), 108)
  header.write('        0', 148)
  header.write('ustar\u000000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  const padding = Buffer.alloc((512 - (body.byteLength % 512)) % 512)
  return Buffer.concat([header, body, padding, Buffer.alloc(1024)])
}
