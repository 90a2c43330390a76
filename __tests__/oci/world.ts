import { createHash } from 'node:crypto'

import type { Reference } from '../../src/model.ts'
import type { ChallengeCache } from '../../src/oci/ping.ts'
import { createRegistryClient } from '../../src/oci/client.ts'
import type { Depth, Login, PullResult, RegistryClient } from '../../src/oci/pull-result.ts'
import { networkOver, type Network } from '../../src/http/network.ts'

/** An answer in short: status, headers, body (an object becomes JSON). */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | object
}

/** What a host answers to `METHOD /path?query`, and with which `Authorization`. */
export type Host = (
  asked: string,
  authorization: string | null,
  request: Request
) => Answer | undefined | Promise<Answer | undefined>

/** A client in a world of a few hosts, and what it asked them: `METHOD host/path?query`. */
export interface World {
  readonly client: RegistryClient
  /** A second client that knows no answer of the first. */
  readonly again: RegistryClient
  readonly network: Network
  readonly asked: string[]
  readonly secrets: string[]
  /** Every `Authorization` that a host got, as `host value`. */
  readonly authorizations: string[]
}

/** Hosts that are not there answer nothing; paths that a host does not know are 404 with a registry's error. */
export function world(hosts: Readonly<Record<string, Host>>): World {
  const asked: string[] = []
  const authorizations: string[] = []
  const secrets: string[] = []
  const wire = async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    const authorization = request.headers.get('authorization')
    asked.push(`${request.method} ${url.host}${url.pathname}${url.search}`)
    if (authorization !== null) authorizations.push(`${url.host} ${authorization}`)
    const answer = await hosts[url.host]?.(
      `${request.method} ${url.pathname}${url.search}`,
      authorization,
      request
    )
    return responseOf(answer ?? unknown, request)
  }
  const network = networkOver(wire, {
    allowPrivateNetwork: false,
    concurrency: 16,
    timeoutSeconds: 60,
    retryBaseSeconds: 0.001
  })
  const mask = (secret: string): void => void secrets.push(secret)
  const challengeCache: ChallengeCache = new Map()
  const options = { fetch: network.fetch, allowPrivateNetwork: false, mask, challengeCache }
  const [client, again] = [createRegistryClient(options), createRegistryClient(options)]
  return { client, again, network, asked, authorizations, secrets }
}

const unknown: Answer = { status: 404, body: { errors: [{ code: 'MANIFEST_UNKNOWN' }] } }

function responseOf({ status, headers, body }: Answer, request: Request): Response {
  const text = typeof body === 'object' ? JSON.stringify(body) : (body ?? '')
  const type = typeof body === 'object' ? { 'content-type': 'application/json' } : {}
  const silent = request.method === 'HEAD' || text === ''
  const response = new Response(silent ? null : text, { status, headers: { ...type, ...headers } })
  return Object.defineProperty(response, 'url', { value: request.url })
}

export const anonymous: Login = { kind: 'anonymous' }
export const shallow: Depth = { links: false, blob: false, platforms: [] }
export const deep: Depth = { links: true, blob: true, platforms: ['linux/amd64'] }

/** A login of a host. */
export function basic(host: string, user = 'user', password = 'password'): Login {
  return { kind: 'basic', host, user, password }
}

/** A reference by tag. */
export function reference(registry: string, repository: string, tag = '1'): Reference {
  return { text: `${registry}/${repository}:${tag}`, registry, repository, tag, digest: null }
}

/** The result of a look with its stage or cause. */
export function short(look: PullResult): string {
  if (look.result === 'refused') return `refused ${look.stage} ${look.status}`
  return look.result === 'unreachable' ? `unreachable ${look.cause}` : look.result
}

/** A challenge with its status. */
export function challenge(value: string): Answer {
  const body = { errors: [{ code: 'UNAUTHORIZED' }] }
  return { status: 401, headers: { 'www-authenticate': value }, body }
}

/** `sha256:` of a text. */
export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

export const config = JSON.stringify({ os: 'linux', architecture: 'amd64' })
export const layer = 'a layer'

/** A manifest of a single image of linux/amd64 with `config` and `layer`. */
export const manifest = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf(config) },
  layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: digestOf(layer) }]
})

/** An answer with a manifest. */
export function manifestAnswer(text = manifest): Answer {
  const { mediaType = 'application/json' } = JSON.parse(text) as { mediaType?: string }
  return {
    status: 200,
    headers: { 'content-type': mediaType, 'docker-content-digest': digestOf(text) },
    body: text
  }
}
