import { bodyLimits, discard, readBody } from '../http/body.ts'
import { NoAnswer, type UnreachableParty } from '../http/types.ts'
import type { Reference } from '../model.ts'
import { tagPattern } from '../reference/reference.ts'
import { type RegistryConnection, leavesToGet, type Question } from './connection.ts'
import { type Asked, isHtml, isRecord, parseJson, registryError, RegistryError } from './errors.ts'
import { type FeatureLinks, layerLinks } from './feature.ts'
import {
  hasDigest,
  isDigest,
  isManifestType,
  type ManifestSummary,
  manifestTypes,
  platformOf,
  readManifest,
  typeOf
} from './manifest.ts'
import type { Login } from './pull-result.ts'

/** Whose answers are read, and with which login. */
export interface Reader {
  readonly connection: RegistryConnection
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
  { connection, repository, login }: Reader,
  question: Omit<Question, 'repository'>
): Promise<Response> {
  return connection.ask({ ...question, repository }, login)
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

function partyOf(response: Response): UnreachableParty {
  return URL.canParse(response.url) ? { host: new URL(response.url).host } : {}
}

/** Tags of one page: the bound that the CNCF registry sets (`tags.maxtags`). */
const pageSize = 1_000

/** A list of tags only words advice: nobody waits longer for it, in milliseconds. */
const patience = 5_000

/**
 * One page of the tags of a repository, those after `start` where it is not `null`: a single request, never repeated.
 * What is not a tag by the grammar is left out. Empty where there is no usable answer: nothing is thrown but faults of the program.
 */
export async function readTags(
  { connection, repository, login }: Reader,
  start: string | null
): Promise<readonly string[]> {
  const query = new URLSearchParams({ n: String(pageSize), ...(start === null ? {} : { last: start }) })
  const clock = new AbortController()
  const timer = setTimeout(() => {
    clock.abort(new NoAnswer('time-out', 'the tags were not listed in time'))
  }, patience)
  try {
    const path = `${repository}/tags/list?${query.toString()}`
    const question = { method: 'GET', asked: 'the registry', path, repository, once: clock.signal } as const
    const response = await connection.ask(question, login)
    if (response.ok) return tagsOf((await readBody(response, bodyLimits.tags)).toString('utf8'))
    await discard(response)
  } catch (error) {
    if (!(error instanceof NoAnswer || error instanceof RegistryError)) throw error
  } finally {
    clearTimeout(timer)
  }
  return []
}

function tagsOf(text: string): readonly string[] {
  const body = parseJson(text)
  const tags: unknown = isRecord(body) ? body['tags'] : null
  if (!Array.isArray(tags)) return []
  return tags
    .filter((tag): tag is string => typeof tag === 'string' && tagPattern.test(tag))
    .slice(0, pageSize)
}

/**
 * Where a page has to start to contain the neighbours of a tag, as the parameter `last` takes it (OCI distribution specification,
 * "Listing Tags": lexical order, what is equal to `last` left out); `null`: at the beginning. Repositories with more tags than
 * a page contains are those of Docker's official images and Microsoft's, and those with a tag for each build.
 */
export function pageStart({ registry, repository, tag }: Reference): string | null {
  const isCrowded =
    registry === 'mcr.microsoft.com' || (registry === 'docker.io' && repository.startsWith('library/'))
  const [, head = '', number = '', variant = ''] = /^(v?(?:\d+\.)*)(\d+)(.*)$/.exec(tag ?? '') ?? []
  if (number === '') return isCrowded && tag !== null ? tag.slice(0, 1) : null
  if (variant !== '') return justBelow(head + number)
  const isGuess = /^9{2,}$/.test(number)
  if (!isGuess && (number.length > 2 || (isCrowded && Number(number) > mostMonths)))
    return justBelow(head + String(BigInt(number) - 2n).padStart(number.length, '0'))
  return isCrowded && head !== '' ? head : null
}

/** Numbers up to twelve may be months, where the one before is not the nearest: `24.04`, `24.10`. */
const mostMonths = 12

/** A text that stands before this one, and after everything that stands before it and begins as a tag does. */
function justBelow(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  const head = text.slice(0, -1)
  return text.endsWith('0') ? head : `${head}${String.fromCharCode(last - 1)}z`
}
