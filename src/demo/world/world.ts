import { ecrHost } from '../../credentials/aws/ecr-host.ts'
import { NoAnswer, type Fetch } from '../../http/types.ts'
import type { Handler } from './answers.ts'
import { createAws, type AwsKey } from './aws.ts'
import type { GitHubDefinition } from './github-definition.ts'
import { createGitHub } from './github.ts'
import type { RegistryDefinition } from './registry-definition.ts'
import { createRegistry } from './registry.ts'

/** An embedded world as data: one GitHub, registries, an AWS, and hosts of one's own making. */
export interface WorldDefinition {
  readonly github?: GitHubDefinition
  readonly registries?: readonly RegistryDefinition[]
  readonly awsKeys?: readonly AwsKey[]
  /** By host, with the port where it is not the scheme's own; they stand before the others. */
  readonly sites?: Readonly<Record<string, Handler>>
}

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string
  readonly url: string
  readonly host: string
  readonly requestHeaders: Headers
  readonly requestBody: string
  readonly status: number
  readonly responseHeaders: Headers
  /** The answer's text; empty for what is no text, or says no length. */
  readonly responseBody: string
}

/** A world that can be asked. */
export interface World {
  /** Answers by host; a host that the world does not know rejects with `NoAnswer` `dns`. Never follows a redirect. */
  readonly fetch: Fetch
  /** Every host that answers, for certificates. */
  readonly hosts: readonly string[]
  /** Every exchange, in the order of the answers. */
  readonly log: readonly Exchange[]
}

/** Makes a world; nothing of it touches the network. */
export function createWorld(definition: WorldDefinition): World {
  const sites = sitesOf(definition)
  const log: Exchange[] = []
  return {
    hosts: [...sites.keys()],
    log,
    fetch: async (request, signal = request.signal) => {
      const { host } = new URL(request.url)
      const handler = sites.get(host)
      if (handler === undefined) throw new NoAnswer('dns', `there is no host ${host}`)
      const requestBody = await request.clone().text()
      const response = await unlessAborted(handler(request), signal)
      log.push(await exchangeOf(request, host, requestBody, response))
      return Object.defineProperty(response, 'url', { value: request.url })
    }
  }
}

/** What a server never answers ends when the client gives up. */
function unlessAborted(answered: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    void answered.finally(() => signal.removeEventListener('abort', abort)).then(resolve, reject)
  })
}

function sitesOf({
  github,
  registries = [],
  awsKeys = [],
  sites = {}
}: WorldDefinition): Map<string, Handler> {
  const aws = createAws(awsKeys)
  const all = new Map<string, Handler>()
  for (const registry of registries) {
    for (const [host, handler] of createRegistry(registry, aws)) all.set(host, handler)
    for (const host of ecrApiHosts(registry.host)) all.set(host, aws.handler)
  }
  if (github !== undefined) all.set(github.host ?? 'api.github.com', createGitHub(github))
  for (const [host, handler] of Object.entries(sites)) all.set(host, handler)
  return all
}

/** The addresses of ECR's API in the region of a registry: plain, FIPS, and both again for dual stack. */
function ecrApiHosts(host: string): string[] {
  const ecr = ecrHost(host)
  if (ecr === null) return []
  const dual = `${ecr.region}.api.aws`
  const plain = `${ecr.region}.${ecr.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'}`
  return [`api.ecr.${plain}`, `api.ecr-fips.${plain}`, `ecr.${dual}`, `ecr-fips.${dual}`]
}

async function exchangeOf(
  request: Request,
  host: string,
  requestBody: string,
  response: Response
): Promise<Exchange> {
  // The body of a copy that nobody reads would keep the client from letting go of its own.
  const { headers } = response
  const readable = /json|text/.test(headers.get('content-type') ?? '') && headers.has('content-length')
  return {
    method: request.method,
    url: request.url,
    host,
    requestHeaders: new Headers(request.headers),
    requestBody,
    status: response.status,
    responseHeaders: new Headers(headers),
    responseBody: readable ? await response.clone().text() : ''
  }
}
