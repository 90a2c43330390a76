import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  indexOf,
  mediaTypes,
  singleImage,
  type Content,
  type FakeImage,
  type IndexEntry
} from '../../src/demo/world/image.ts'
import { lookForAll } from '../../src/evidence/pulls.ts'
import { createRegistryClient } from '../../src/oci/client.ts'
import type { PullResult } from '../../src/oci/pull-result.ts'
import { openNetwork } from '../../src/http/network.ts'
import { sayMissing, skopeoInstalled } from './real-registry.ts'
import { serve, type TestServer } from './server.ts'
import { anonymous, reference } from './world.ts'

/**
 * Random registries, and what skopeo can copy from them for linux/amd64. Skopeo judges like Docker but for this, so the
 * registries have none of it:
 * - it copies a single image of whatever platform: single images are of linux/amd64 or 386;
 * - it copies every layer, of which the check of an image that everybody may pull asks for none: layers are there;
 * - it passes over entries without a platform, and takes none for 386 in place of amd64: neither is in an index;
 * - it copies no index that lies in an index, which containerd looks into: none does;
 * - the config of an image in an index, for which the check asks nobody: it is there.
 */
const count = process.env['SLOW'] === '1' ? 300 : 40

/** What the server does with one part of an image. */
type Fate = 'served' | 'missing' | 'refused'

interface Drawn {
  readonly image: FakeImage
  /** Of the manifest that the tag names, of one that its index lists, of the config of a single image, of HEAD requests. */
  readonly fates: ReadonlyMap<string, Fate>
  readonly heads: 'answered' | 403 | 404 | 405
  readonly words: string
}

const fate = fc.constantFrom<Fate>('served', 'served', 'served', 'missing', 'refused')
const form = fc.constantFrom<'oci' | 'docker'>('oci', 'docker')
const heads = fc.constantFrom<Drawn['heads']>('answered', 'answered', 403, 404, 405)
const configType = fc.constantFrom(
  mediaTypes.ociConfig,
  mediaTypes.dockerConfig,
  'application/json',
  'application/octet-stream',
  'text/html'
)

const single: fc.Arbitrary<Drawn> = fc
  .record({
    form,
    platform: fc.constantFrom('linux/amd64', 'linux/386'),
    configType,
    top: fate,
    config: fate,
    heads
  })
  .map(({ form: of, platform, configType: type, top, config, heads: head }) => {
    const image = singleImage(platform, of, of === 'oci' ? mediaTypes.ociConfig : type)
    const fates = new Map([
      [image.manifest.digest, top],
      [image.blobs[0]?.digest ?? '', config]
    ])
    return {
      image,
      fates,
      heads: head,
      words: `${of} ${platform} ${type}: ${top}, config ${config}, HEAD ${head}`
    }
  })

const platforms = fc.uniqueArray(
  fc.constantFrom('linux/amd64', 'linux/arm64/v8', 'linux/s390x', 'windows/amd64', 'linux/arm/v7'),
  { minLength: 1, maxLength: 4 }
)

const index: fc.Arbitrary<Drawn> = fc
  .record({ form, platforms, attested: fc.boolean(), top: fate, child: fate, heads })
  .map(({ form: of, platforms: named, attested, top, child, heads: head }) => {
    const entries: IndexEntry[] = named.map(platform => ({ image: singleImage(platform, of), platform }))
    const proof = { image: singleImage('unknown/unknown', of), platform: 'unknown/unknown' }
    const image = indexOf(attested ? [...entries, proof] : entries, of)
    const wanted = entries.find(({ platform }) => platform === 'linux/amd64')
    const fates = new Map([
      [image.manifest.digest, top],
      [wanted?.image.manifest.digest ?? '', child]
    ])
    const words = `${of} index of ${named.join()}: ${top}, its part ${child}, HEAD ${head}`
    return { image, fates, heads: head, words }
  })

const documents: readonly (readonly [string, FakeImage])[] = (['oci', 'docker'] as const).flatMap(of => {
  const alone = singleImage('linux/amd64', of)
  return [
    [`${of} manifest`, alone],
    [`${of} index`, indexOf([{ image: alone, platform: 'linux/amd64' }], of)]
  ] as const
})
const served = [
  mediaTypes.ociIndex,
  mediaTypes.dockerList,
  mediaTypes.ociManifest,
  mediaTypes.dockerManifest,
  mediaTypes.schema1
]

/** Each kind of manifest, and each index's part, under each type that there is. */
const typed: readonly Drawn[] = documents.flatMap(([name, image]) =>
  served.flatMap(type => {
    const as = (content: Content): Content => ({ ...content, mediaType: type })
    const common = { fates: new Map<string, Fate>(), heads: 'answered' } as const
    const whole = {
      ...common,
      image: { ...image, manifest: as(image.manifest) },
      words: `${name} as ${type}`
    }
    const part = {
      ...common,
      image: { ...image, manifests: image.manifests.map(as) },
      words: `part of ${name} as ${type}`
    }
    return image.manifests.length === 0 ? [whole] : [whole, part]
  })
)

const drawn = [...fc.sample(fc.oneof(single, index), { numRuns: count, seed: 20261130 }), ...typed]

const digestPath = /^\/v2\/r(\d+)\/(manifests|blobs)\/(.+)$/

function answer(request: IncomingMessage, response: ServerResponse): void {
  const [, at = '', kind, name = ''] = digestPath.exec(request.url ?? '') ?? []
  const one = drawn[Number(at)]
  if (kind === undefined || one === undefined) {
    send(response, 200, null)
    return
  }
  const { image, fates } = one
  const all = kind === 'blobs' ? image.blobs : [image.manifest, ...image.manifests]
  const found = name === '1' ? image.manifest : all.find(({ digest }) => digest === name)
  const what = found === undefined ? 'missing' : (fates.get(found.digest) ?? 'served')
  if (request.method === 'HEAD' && one.heads !== 'answered') {
    send(response, one.heads, null)
    return
  }
  if (what === 'refused') {
    send(response, 403, null, { errors: [{ code: 'DENIED' }] })
    return
  }
  if (found === undefined || what === 'missing') {
    const code = kind === 'blobs' ? 'BLOB_UNKNOWN' : 'MANIFEST_UNKNOWN'
    send(response, 404, null, { errors: [{ code }] })
    return
  }
  send(response, 200, kind === 'blobs' ? { ...found, mediaType: 'application/octet-stream' } : found)
}

function send(response: ServerResponse, status: number, content: Content | null, body: object = {}): void {
  const bytes = content?.bytes ?? Buffer.from(JSON.stringify(body))
  response.writeHead(status, {
    'content-type': content?.mediaType ?? 'application/json',
    'content-length': bytes.byteLength,
    'docker-distribution-api-version': 'registry/2.0',
    ...(content === null ? {} : { 'docker-content-digest': content.digest })
  })
  response.end(bytes)
}

function skopeoCopies(host: string, at: number, folder: string): Promise<boolean> {
  const platform = ['--override-os', 'linux', '--override-arch', 'amd64']
  const args = [...platform, 'copy', '--src-tls-verify=false', '--src-no-creds']
  const policy = ['--insecure-policy']
  return new Promise(resolve => {
    execFile(
      'skopeo',
      [...policy, ...args, `docker://${host}/r${at}:1`, `dir:${join(folder, String(at))}`],
      { timeout: 300_000 },
      error => resolve(error === null)
    )
  })
}

/** Whether anybody can pull it, as the judge takes a look: `unknown` is neither. */
function verdictOf(look: PullResult): 'yes' | 'no' | 'unknown' {
  const seen = lookForAll(look)
  switch (seen.result) {
    case 'allowed':
      return (seen.manifest.parts ?? []).every(({ result }) => result === 'there') ? 'yes' : 'no'
    case 'refused':
    case 'not-found':
      return 'no'
    default:
      return 'unknown'
  }
}

describe('images of random registries', () => {
  let server: TestServer
  let folder: string

  beforeAll(async () => {
    server = await serve(answer)
    folder = await mkdtemp(join(tmpdir(), 'skopeo-'))
  })

  afterAll(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })

  it(`can be pulled where skopeo copies them (${String(drawn.length)} images)`, async () => {
    if (!skopeoInstalled) sayMissing('skopeo')
    const network = openNetwork({
      allowPrivateNetwork: true,
      trustedHosts: [],
      proxies: { https: null, http: null, no: null },
      concurrency: 4,
      timeoutSeconds: 120
    })
    const host = `127.0.0.1:${server.port}`
    const client = createRegistryClient({ fetch: network.fetch, allowPrivateNetwork: true })
    const depth = { links: false, blob: false, platforms: ['linux/amd64'] }
    const differing: string[] = []
    const seen = { yes: 0, no: 0, unknown: 0 }
    for (const [at, one] of drawn.entries()) {
      const ours = verdictOf(await client.tryPull(reference(host, `r${at}`), anonymous, depth))
      const theirs = skopeoInstalled ? await skopeoCopies(host, at, folder) : ours === 'yes'
      seen[ours] += 1
      // What is refused of an image that is given as a whole is not known: no client gets it.
      const agrees = ours === 'unknown' ? !theirs : (ours === 'yes') === theirs
      // Docker holds the header against the document's own type, which skopeo does not always.
      const same = typed.includes(one) ? ours !== 'yes' || theirs : agrees
      if (!same) differing.push(`${one.words}: ${ours}, skopeo ${theirs ? 'copies' : 'fails'}`)
    }
    await network.close()
    expect(differing).toEqual([])
    expect(seen.yes).toBeGreaterThan(count / 10)
    expect(seen.no).toBeGreaterThan(count / 10)
  })
})
