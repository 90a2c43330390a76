import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { listen } from '../__tests__/world/start.ts'
import type { Handler } from '../src/demo/world/answers.ts'
import { multiImage, singleImage } from '../src/demo/world/image.ts'
import type { RegistryDefinition } from '../src/demo/world/registry-definition.ts'
import { createRegistry } from '../src/demo/world/registry.ts'

/** What a request was for. */
export type Asked = 'challenge' | 'token' | 'manifest' | 'blob'

/** How many registries with how much in each. */
export interface Layout {
  readonly registries: number
  /** Repositories of each; two of them have a second tag, two hold single images in place of indexes. */
  readonly repositories: number
  /** Milliseconds by which every answer is late. */
  readonly latency: number
}

/** Several registries with token services on loopback, spoken to in plain http, and the requests that they got. */
export interface Registries {
  /** All that they hold, as a person writes it. */
  readonly references: readonly string[]
  /** The least requests that answer for all of it. */
  readonly least: number
  /** Forgets the requests that came so far, and gives them. */
  takeRequests(): readonly Asked[]
  close(): void
}

const twiceTagged = 2
const singleImages = 2

const index = multiImage(['linux/amd64', 'linux/arm64'], { attestations: true })
const alone = singleImage('linux/amd64')

/** Starts registries on loopback. */
export async function startRegistries(layout: Layout): Promise<Registries> {
  const requests: Asked[] = []
  const servers: Server[] = []
  const references: string[] = []
  for (let number = 0; number < layout.registries; number += 1) {
    const server = createServer()
    const host = `127.0.0.1:${await listen(server)}`
    const registry = definition(host, layout.repositories)
    const sites = createRegistry(registry, null)
    server.on('request', (request, response) => {
      requests.push(askedFor(request.url ?? ''))
      void sleep(layout.latency).then(() => serve(sites.get(host), host, request, response))
    })
    servers.push(server)
    references.push(...referencesOf(registry))
  }
  return {
    references,
    // A challenge, a token for each repository, and its config or the part for linux/amd64; a manifest for each reference.
    least: layout.registries * (1 + 2 * layout.repositories) + references.length,
    takeRequests: () => requests.splice(0),
    close: () => servers.forEach(server => server.close().closeAllConnections())
  }
}

function definition(host: string, repositories: number): RegistryDefinition {
  const content = Array.from({ length: repositories }, (_, number) => {
    const image = number < repositories - singleImages ? index : alone
    const tags = { '1': image, ...(number < twiceTagged ? { '2': image } : {}) }
    return [`team/image-${number}`, { public: true, tags }] as const
  })
  return { host, profile: 'token', realm: `http://${host}/token`, repositories: Object.fromEntries(content) }
}

function referencesOf({ host, repositories }: RegistryDefinition): string[] {
  return Object.entries(repositories).flatMap(([name, { tags }]) =>
    Object.keys(tags).map(tag => `${host}/${name}:${tag}`)
  )
}

function askedFor(url: string): Asked {
  if (url.startsWith('/token')) return 'token'
  if (url.includes('/manifests/')) return 'manifest'
  return url.includes('/blobs/') ? 'blob' : 'challenge'
}

async function serve(
  handler: Handler | undefined,
  host: string,
  { method = 'GET', url = '/', headers }: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const sent = new Headers()
  for (const name of ['accept', 'authorization'] as const)
    if (headers[name] !== undefined) sent.set(name, headers[name])
  if (handler === undefined) throw new Error(`there is no registry ${host}`)
  const answer = await handler(new Request(`http://${host}${url}`, { method, headers: sent }))
  response.writeHead(answer.status, [...answer.headers].flat())
  response.end(method === 'HEAD' ? undefined : Buffer.from(await answer.arrayBuffer()))
}
