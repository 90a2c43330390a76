import { bodyLimits, discard, readBody } from './body.ts'
import { leavesToGet, type Conversation, type Question } from './conversation.ts'
import { isHtml, isRecord, parseJson, registryError, type Asked } from './failure.ts'
import { layerLinks } from './feature-layer.ts'
import type { FeatureLinks } from './feature-links.ts'
import { NoAnswer, type SilentParty } from './fetch.ts'
import type { Login } from './look.ts'
import {
  hasDigest,
  isDigest,
  isManifestType,
  manifestTypes,
  platformOf,
  readManifest,
  typeOf,
  type ManifestSummary
} from './manifest.ts'

/** Whose answers are read, and with which login. */
export interface Reader {
  readonly conversation: Conversation
  readonly repository: string
  readonly login: Login
}

/** What a HEAD says of a manifest. */
export interface ManifestHead {
  /** `null` where the registry sends no digest. */
  readonly digest: string | null
  /** The `content-type`, one that Docker knows. */
  readonly mediaType: string
}

const accept = manifestTypes.join(', ')

/**
 * Asks for a manifest by HEAD, which Docker Hub does not count as a pull. `null` where only a GET can tell.
 * Throws `RegistryError` and `NoAnswer`.
 */
export async function headManifest(reader: Reader, name: string): Promise<ManifestHead | null> {
  const response = await ask(reader, {
    method: 'HEAD',
    asked: 'the manifest',
    path: manifestPath(reader, name),
    accept
  })
  await discard(response)
  if (leavesToGet(response.status)) return null
  if (!response.ok) throw await registryError('the manifest', response)
  const mediaType = typeOf(response.headers.get('content-type'))
  if (!isManifestType(mediaType)) return null
  const digest = response.headers.get('docker-content-digest') ?? ''
  return { digest: isDigest(digest) ? digest : null, mediaType }
}

/** Reads a manifest by tag or digest; one that is not what its digest names is no answer. */
export async function getManifest(reader: Reader, name: string): Promise<ManifestSummary> {
  const response = await ask(reader, {
    method: 'GET',
    asked: 'the manifest',
    path: manifestPath(reader, name),
    accept
  })
  if (!response.ok) throw await registryError('the manifest', response)
  const bytes = await readBody(response, bodyLimits.manifest)
  const start = bytes.toString('latin1', 0, 200)
  if (isHtml(response, start) && !/^\s*\{/.test(start)) throw notARegistry(response)
  if (isDigest(name)) verify(bytes, name, response)
  return readManifest(bytes, response.headers.get('content-type'))
}

/**
 * The platform that the config of a single image names, with redirects to a storage followed; `null` where it names none.
 * Throws `NoAnswer` `invalid-answer` for what is not a config.
 */
export async function configPlatform(reader: Reader, digest: string): Promise<string | null> {
  const bytes = await getBlob(reader, digest, 'the config', bodyLimits.manifest)
  const config = parseJson(bytes.toString('utf8'))
  if (!isRecord(config))
    throw new NoAnswer('invalid-answer', 'the config of the image is not valid JSON (200)')
  return platformOf(config)
}

/** The Features that a Feature names in the file in its layer; `null` where it has none. */
export async function featureLinks(reader: Reader, digest: string): Promise<FeatureLinks | null> {
  return layerLinks(await getBlob(reader, digest, 'a layer', bodyLimits.featureLayer))
}

/** Asks for a blob without reading it: a redirect to a storage is success, since the registry has let us in by then. */
export async function tryBlob(reader: Reader, digest: string): Promise<void> {
  const response = await ask(reader, {
    method: 'GET',
    asked: 'a layer',
    path: blobPath(reader, digest),
    redirect: 'manual'
  })
  const redirected = response.status >= 300 && response.status < 400
  if (!response.ok && !redirected) throw await registryError('a layer', response)
  await discard(response)
}

async function getBlob(reader: Reader, digest: string, asked: Asked, limit: number): Promise<Buffer> {
  const response = await ask(reader, { method: 'GET', asked, path: blobPath(reader, digest) })
  if (!response.ok) throw await registryError(asked, response)
  const bytes = await readBody(response, limit)
  verify(bytes, digest, response)
  return bytes
}

function ask(
  { conversation, repository, login }: Reader,
  question: Omit<Question, 'repository'>
): Promise<Response> {
  return conversation.ask({ ...question, repository }, login)
}

function manifestPath({ repository }: Reader, name: string): string {
  return `${repository}/manifests/${name}`
}

function blobPath({ repository }: Reader, digest: string): string {
  return `${repository}/blobs/${digest}`
}

function verify(bytes: Buffer, digest: string, response: Response): void {
  if (hasDigest(bytes, digest)) return
  throw new NoAnswer(
    'invalid-answer',
    `${hostOf(response)} answered with something else than ${digest} (200)`,
    partyOf(response)
  )
}

function notARegistry(response: Response): NoAnswer {
  return new NoAnswer(
    'invalid-answer',
    `${hostOf(response)} answered with a page for people (200), not a manifest`,
    partyOf(response)
  )
}

function hostOf(response: Response): string {
  return partyOf(response).host ?? 'the registry'
}

function partyOf(response: Response): SilentParty {
  return URL.canParse(response.url) ? { host: new URL(response.url).host } : {}
}
