import { createHash } from 'node:crypto'
import { admission, type Admission } from './admission.ts'
import { accountsOf } from './accounts.ts'
import { bytes, json, noAnswer, redirect, text, withoutBody, type Handler } from './answers.ts'
import type { FakeAws } from './aws.ts'
import { mediaTypes, type Content } from './image.ts'
import { nameUnknown, registryError } from './registry-answers.ts'
import { realmOf, servingHost, storageHost, type RegistryDefinition } from './registry-definition.ts'
import { tokenService } from './token-service.ts'

/** Handlers by host: those of one server of the world. */
export type Sites = ReadonlyMap<string, Handler>

/** Makes a registry with its token service and its storage; `aws` knows the callers of an `ecr` one. */
export function createRegistry(definition: RegistryDefinition, aws: FakeAws | null): Sites {
  const userOf = accountsOf(definition)
  const tokens = tokenService(definition, userOf)
  const realm = new URL(realmOf(definition))
  const serve = registryHandler(definition, admission(definition, { grants: tokens.grants, aws, userOf }))
  const giveToken = definition.hangs?.includes('token') === true ? noAnswer : tokens.handler
  const sites = new Map<string, Handler>([[realm.host, onPath(realm.pathname, giveToken, null)]])
  sites.set(storageHost(definition), request => Promise.resolve(fromStorage(request, definition)))
  const host = servingHost(definition)
  return sites.set(host, host === realm.host ? onPath(realm.pathname, giveToken, serve) : serve)
}

function onPath(path: string, handler: Handler, otherwise: Handler | null): Handler {
  return request => {
    if (new URL(request.url).pathname === path) return handler(request)
    return otherwise === null ? Promise.resolve(text(404, 'not found\n')) : otherwise(request)
  }
}

/** What a registry remembers of the pulls that it counts. */
interface Count {
  pullsLeft: number | null
  troubleLeft: number
}

function registryHandler(definition: RegistryDefinition, admit: Admission): Handler {
  const count: Count = {
    pullsLeft: definition.pullsLeft ?? null,
    troubleLeft: definition.trouble?.times ?? 0
  }
  return request => {
    if (definition.hangs?.includes(questionOf(request)) === true) return noAnswer()
    const response = inTrouble(definition, count) ?? answer(request, definition, admit, count)
    return Promise.resolve(request.method === 'HEAD' ? withoutBody(response) : response)
  }
}

function questionOf(request: Request): 'ping' | 'manifest' | 'blob' | 'tags' {
  const kind = pathForm.exec(new URL(request.url).pathname)?.[2]
  if (kind === undefined) return 'ping'
  return kind === 'blobs' ? 'blob' : kind === 'tags' ? 'tags' : 'manifest'
}

function inTrouble({ trouble }: RegistryDefinition, count: Count): Response | null {
  if (trouble === undefined || count.troubleLeft === 0) return null
  count.troubleLeft -= 1
  const retry: Record<string, string> =
    trouble.retryAfter === undefined ? {} : { 'retry-after': trouble.retryAfter }
  return registryError(
    trouble.status,
    trouble.status === 429 ? 'TOOMANYREQUESTS' : 'UNAVAILABLE',
    'try again later',
    null,
    retry
  )
}

const pathForm = /^\/v2\/(.+)\/(manifests|blobs|tags)\/([^/]+)$/

function answer(request: Request, definition: RegistryDefinition, admit: Admission, count: Count): Response {
  const path = decodeURIComponent(new URL(request.url).pathname)
  if (path === '/v2/' || path === '/v2') {
    const admitted = admit(request, null, 'manifest')
    return admitted === 'in' ? bytes(200, Buffer.from('{}'), 'application/json') : admitted
  }
  const [, name, kind, reference = ''] = pathForm.exec(path) ?? []
  if (name === undefined) return text(404, '404 page not found\n')
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return registryError(405, 'UNSUPPORTED', 'The operation is unsupported.')
  const admitted = admit(request, name, kind === 'blobs' ? 'blob' : 'manifest')
  if (admitted !== 'in') return admitted
  if (!Object.hasOwn(definition.repositories, name)) {
    return nameUnknown(name)
  }
  switch (kind) {
    case 'blobs':
      return blob(definition, name, reference)
    case 'tags':
      return tagList(new URL(request.url).searchParams, definition, name)
    default:
      return manifest(request, definition, name, reference, count)
  }
}

/** One page of the tags in lexical order: those after `last`, `n` at most. */
function tagList(
  query: URLSearchParams,
  { repositories, failsToList }: RegistryDefinition,
  name: string
): Response {
  if (failsToList !== undefined) return registryError(failsToList, 'UNAVAILABLE', 'no tags')
  const last = query.get('last')
  const all = Object.keys(repositories[name]?.tags ?? {}).sort()
  const tags = all.filter(tag => last === null || tag > last).slice(0, Number(query.get('n') ?? all.length))
  return json(200, { name, tags })
}

function manifest(
  request: Request,
  definition: RegistryDefinition,
  name: string,
  reference: string,
  count: Count
): Response {
  const limits = pullLimits(request, definition, count)
  if (limits === 'used-up') {
    return registryError(429, 'TOOMANYREQUESTS', 'You have reached your pull rate limit.', null, {
      'retry-after': '21600'
    })
  }
  const found = manifestOf(definition, name, reference)
  if (found === null)
    return registryError(404, 'MANIFEST_UNKNOWN', 'manifest unknown', { Tag: reference }, limits)
  if (!accepts(request, found.mediaType)) return notAccepted(found, limits)
  return bytes(200, found.bytes, found.servedAs === undefined ? found.mediaType : found.servedAs, {
    'docker-content-digest': found.digest,
    etag: `"${found.digest}"`,
    ...limits
  })
}

/** Docker Hub counts a GET of a manifest as a pull, a HEAD not. */
function pullLimits(
  request: Request,
  { profile }: RegistryDefinition,
  count: Count
): Record<string, string> | 'used-up' {
  if (profile !== 'docker-hub') return {}
  if (request.method === 'GET' && count.pullsLeft !== null) {
    if (count.pullsLeft === 0) return 'used-up'
    count.pullsLeft -= 1
  }
  return {
    'ratelimit-limit': '100;w=21600',
    'ratelimit-remaining': `${count.pullsLeft ?? 100};w=21600`,
    'docker-ratelimit-source': '192.0.2.7'
  }
}

function manifestOf({ repositories }: RegistryDefinition, name: string, reference: string): Content | null {
  const tags = repositories[name]?.tags ?? {}
  if (!reference.startsWith('sha256:'))
    return Object.hasOwn(tags, reference) ? (tags[reference]?.manifest ?? null) : null
  const all = Object.values(tags).flatMap(image => [image.manifest, ...image.manifests])
  return all.find(content => content.digest === reference) ?? null
}

function accepts(request: Request, mediaType: string): boolean {
  if (mediaType === mediaTypes.schema1) return true
  const accepted = (request.headers.get('accept') ?? '').split(',').map(range => range.split(';')[0]?.trim())
  return accepted.includes(mediaType)
}

function notAccepted({ mediaType }: Content, headers: Readonly<Record<string, string>>): Response {
  const what = mediaType === mediaTypes.ociIndex ? 'OCI index' : 'OCI manifest'
  const kind = mediaType === mediaTypes.ociIndex ? 'OCI indexes' : 'OCI manifests'
  return registryError(
    404,
    'MANIFEST_UNKNOWN',
    `${what} found, but Accept header does not support ${kind}`,
    null,
    headers
  )
}

function blob(definition: RegistryDefinition, name: string, digest: string): Response {
  if (definition.blobs === 'refused')
    return registryError(403, 'DENIED', 'requested access to the resource is denied')
  const found = blobOf(definition, name, digest)
  if (found === null) return registryError(404, 'BLOB_UNKNOWN', 'blob unknown to registry', { digest })
  if (definition.blobs === 'redirected' || definition.blobs === 'refused-by-storage') {
    return redirect(
      307,
      `https://${storageHost(definition)}/${name}/${digest}?signature=${signature(name, digest)}`
    )
  }
  return bytes(200, found.bytes, 'application/octet-stream', { 'docker-content-digest': digest })
}

function blobOf({ repositories }: RegistryDefinition, name: string, digest: string): Content | null {
  const images = Object.values(repositories[name]?.tags ?? {})
  return images.flatMap(image => image.blobs).find(content => content.digest === digest) ?? null
}

function signature(name: string, digest: string): string {
  return createHash('sha256').update(`signed: ${name} ${digest}`).digest('hex')
}

/** Storage takes the signature in the address, and refuses a request that brings a second proof, as Amazon's does. */
function fromStorage(request: Request, definition: RegistryDefinition): Response {
  const url = new URL(request.url)
  const [, name = '', digest = ''] = /^\/(.+)\/([^/]+)$/.exec(decodeURIComponent(url.pathname)) ?? []
  if (request.headers.has('authorization')) return text(400, 'Only one auth mechanism allowed\n')
  if (definition.blobs === 'refused-by-storage') return text(403, 'AccessDenied\n')
  if (url.searchParams.get('signature') !== signature(name, digest))
    return text(403, 'SignatureDoesNotMatch\n')
  const found = blobOf(definition, name, digest)
  return found === null ? text(404, 'NoSuchKey\n') : bytes(200, found.bytes, 'application/octet-stream')
}
