import { describe, expect, it } from '@jest/globals'
import {
  indexOf,
  mediaTypes,
  multiImage,
  servedAs,
  singleImage,
  withoutChild,
  withoutConfig,
  type FakeImage
} from '../../src/demo/world/image.ts'
import type { RegistryDefinition } from '../../src/demo/world/registry-definition.ts'
import { createWorld, type World } from '../../src/demo/world/world.ts'
import { createRegistryClient } from '../../src/oci/client.ts'
import type { Fetch } from '../../src/http/types.ts'
import type { PullResult, PlatformPart } from '../../src/oci/pull-result.ts'
import { networkOver } from '../../src/http/network.ts'
import { anonymous, digestOf as sha256Of, reference } from './world.ts'

const host = 'registry.example.com'

interface Asked {
  readonly look: PullResult
  readonly parts: readonly PlatformPart[]
  readonly asked: readonly string[]
  readonly world: World
}

type Change = (request: Request) => Response | null

/** Looks at an image of an open registry for these platforms. */
async function ask(
  image: FakeImage,
  {
    wanted = ['linux/amd64'],
    registry = {},
    instead = () => null
  }: {
    readonly wanted?: readonly string[]
    readonly registry?: Partial<RegistryDefinition>
    /** Answers in place of the registry. */
    readonly instead?: Change
  } = {}
): Promise<Asked> {
  const world = createWorld({
    registries: [
      { host, profile: 'open', repositories: { app: { public: true, tags: { '1': image } } }, ...registry }
    ]
  })
  const asked: string[] = []
  const wire: Fetch = async (request, signal) => {
    asked.push(`${request.method} ${new URL(request.url).pathname.replace(/^\/v2\/(?:app\/)?/, '')}`)
    const other = instead(request)
    return other === null
      ? world.fetch(request, signal)
      : Object.defineProperty(other, 'url', { value: request.url })
  }
  const { fetch } = networkOver(wire, {
    allowPrivateNetwork: false,
    concurrency: 4,
    timeoutSeconds: 60,
    retryBaseSeconds: 0
  })
  const client = createRegistryClient({ fetch, allowPrivateNetwork: false })
  const depth = { links: false, blob: false, platforms: wanted }
  const look = await client.tryPull(reference(host, 'app'), anonymous, depth)
  return { look, parts: look.result === 'allowed' ? (look.manifest.parts ?? []) : [], asked, world }
}

async function answers(image: FakeImage, more: Parameters<typeof ask>[1] = {}): Promise<string[]> {
  const { parts } = await ask(image, more)
  return parts.map(part => {
    if (part.result === 'open') return `open ${part.cause}`
    return part.result === 'deleted' ? `deleted ${part.what}` : part.result
  })
}

const both = multiImage(['linux/arm64', 'linux/amd64'], { attestations: true })
const digestOf = (image: FakeImage, at: number): string => image.manifests[at]?.digest ?? ''

describe('what an index promises', () => {
  it('is asked for by one HEAD', async () => {
    const { parts, asked } = await ask(both)
    expect(parts).toEqual([{ platform: 'linux/amd64', result: 'there' }])
    expect(asked).toEqual(['GET ', 'GET manifests/1', `HEAD manifests/${digestOf(both, 1)}`])
  })

  it.each([
    ['the platform that is wanted', 'linux/amd64', ['deleted platform-manifest']],
    ['another platform', 'linux/arm64', ['there']]
  ])('is missing where %s was deleted', async (_name, platform, expected) => {
    expect(await answers(withoutChild(both, platform))).toEqual(expected)
  })

  it('is said with the answer of the registry', async () => {
    const { parts, look } = await ask(withoutChild(both, 'linux/amd64'))
    expect(look.result).toBe('allowed')
    expect(parts).toEqual([
      {
        platform: 'linux/amd64',
        result: 'deleted',
        what: 'platform-manifest',
        detail: 'the manifest for linux/amd64, which the index lists, is not there (404 MANIFEST_UNKNOWN)'
      }
    ])
  })

  it('is asked for each platform that a use names', async () => {
    const image = withoutChild(multiImage(['linux/amd64', 'linux/arm64', 'linux/arm/v6']), 'linux/arm64')
    expect(
      await answers(image, {
        wanted: ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'linux/s390x', 'nonsense']
      })
    ).toEqual(['there', 'deleted platform-manifest', 'there', 'absent', 'absent'])
  })

  const headOnly =
    (status: number): Change =>
    ({ method }) =>
      method === 'HEAD' ? new Response(null, { status }) : null

  it.each([403, 404, 405, 501])('is asked for by GET where HEAD is answered %d', async status => {
    expect(await answers(both, { instead: headOnly(status) })).toEqual(['there'])
    expect(await answers(withoutChild(both, 'linux/amd64'), { instead: headOnly(status) })).toEqual([
      'deleted platform-manifest'
    ])
  })

  const childAnswers = (answer: () => Response): Change => {
    return ({ url }) => (url.includes(digestOf(both, 1)) ? answer() : null)
  }
  const html = { 'content-type': 'text/html' }

  it.each<[string, () => Response, string]>([
    ['refused', () => Response.json({ errors: [{ code: 'DENIED' }] }, { status: 403 }), 'open part-refused'],
    ['refused with 401', () => new Response(null, { status: 401 }), 'open part-refused'],
    [
      'not found by a page',
      () => new Response('<html>', { status: 404, headers: html }),
      'open invalid-answer'
    ],
    ['a fault of the registry', () => new Response(null, { status: 503 }), 'open server-error'],
    ['limited', () => new Response(null, { status: 429 }), 'open rate-limited']
  ])('is open where the answer is: %s', async (_name, answer, expected) => {
    expect(await answers(both, { instead: childAnswers(answer) })).toEqual([expected])
  })

  it.each(['text/plain', 'application/json; charset=utf-8', null])(
    'is open where it is served as %p',
    async type => {
      const { parts } = await ask(servedAs(both, type, 'linux/amd64'))
      expect(parts).toEqual([
        {
          platform: 'linux/amd64',
          result: 'open',
          cause: 'content-type',
          detail: `the manifest for linux/amd64, which the index lists, is served ${
            type === null
              ? 'without a valid Content-Type'
              : `with the Content-Type ${type.split(';')[0] ?? ''}`
          }, which Docker does not take for a manifest`
        }
      ])
    }
  )

  const childOf = (entry: FakeImage, servedType: string): FakeImage =>
    servedAs(indexOf([{ image: entry, platform: 'linux/amd64' }]), servedType, 'linux/amd64')
  const ofOci = singleImage('linux/amd64', 'oci')
  const ofDocker = singleImage('linux/amd64', 'docker')

  it.each<[string, FakeImage, string, string]>([
    ["Docker's manifest as OCI's", ofDocker, mediaTypes.ociManifest, 'open content-type'],
    ["an OCI manifest as Docker's", ofOci, mediaTypes.dockerManifest, 'open content-type'],
    ['an OCI manifest as an index', ofOci, mediaTypes.ociIndex, 'open content-type'],
    ["Docker's manifest as a list", ofDocker, mediaTypes.dockerList, 'open content-type'],
    ["Docker's manifest as schema 1", ofDocker, mediaTypes.schema1, 'open content-type'],
    ['an OCI manifest as schema 1', ofOci, mediaTypes.schema1, 'open content-type']
  ])('may be served as something else: %s', async (_name, image, type, expected) => {
    expect(await answers(childOf(image, type))).toEqual([expected])
  })

  it('is itself read where the index names another type than the header', async () => {
    const entry: FakeImage = {
      ...ofDocker,
      manifest: { ...ofDocker.manifest, mediaType: mediaTypes.ociManifest }
    }
    const image = childOf(entry, mediaTypes.dockerManifest)
    const { parts, asked } = await ask(image)
    expect(parts).toEqual([{ platform: 'linux/amd64', result: 'there' }])
    expect(asked.slice(2)).toEqual(['HEAD', 'GET'].map(method => `${method} manifests/${digestOf(image, 0)}`))
  })

  it('is no index where it is listed as a manifest', async () => {
    const entry: FakeImage = { ...both, manifest: { ...both.manifest, mediaType: mediaTypes.ociManifest } }
    const { parts } = await ask(childOf(entry, mediaTypes.ociIndex))
    expect(parts).toMatchObject([
      {
        result: 'open',
        detail: `the manifest for linux/amd64, which the index lists, is served with the Content-Type ${mediaTypes.ociIndex}, which is not its type`
      }
    ])
  })

  it('is for a newer variant of amd64 what not every machine takes', async () => {
    for (const variant of ['v2', 'v3', 'v4'])
      expect(await answers(multiImage([`linux/amd64/${variant}`, 'linux/arm64']))).toEqual(['perhaps'])
    expect(await answers(multiImage(['linux/amd64/v3', 'linux/amd64']))).toEqual(['there'])
    expect(await answers(multiImage(['linux/amd64/v1']))).toEqual(['there'])
    expect(await answers(multiImage(['windows/amd64/v3']))).toEqual(['absent'])
    expect(await answers(multiImage(['linux/amd64/v3']), { wanted: ['linux/amd64/v2'] })).toEqual(['absent'])
  })

  it('is for 386 what only some versions of Docker take', async () => {
    expect(await answers(multiImage(['linux/386', 'linux/arm64']))).toEqual(['perhaps'])
    expect(await answers(multiImage(['linux/386', 'linux/amd64']))).toEqual(['there'])
    expect(await answers(withoutChild(multiImage(['linux/386']), 'linux/386'))).toEqual([
      'deleted platform-manifest'
    ])
    expect(await answers(multiImage(['linux/386']), { wanted: ['linux/386'] })).toEqual(['there'])
  })
})

describe('an entry without a platform', () => {
  const unnamed = (image: FakeImage): FakeImage =>
    indexOf([
      { image: singleImage('linux/arm64'), platform: 'linux/arm64' },
      { image, platform: null }
    ])

  it.each<[string, FakeImage, string]>([
    ['the image that is wanted', singleImage('linux/amd64'), 'there'],
    ['another image', singleImage('linux/s390x'), 'absent'],
    ['an image without its config', withoutConfig(singleImage('linux/amd64')), 'deleted config'],
    ['one for 386', singleImage('linux/386'), 'perhaps'],
    ['one for a newer variant', singleImage('linux/amd64/v3'), 'perhaps'],
    [
      'a manifest that is served as an index',
      servedAs(singleImage('linux/amd64'), mediaTypes.ociIndex),
      'open content-type'
    ],
    ['an index with it', multiImage(['linux/s390x', 'linux/amd64']), 'there'],
    ['an index without it', multiImage(['linux/s390x', 'linux/arm64']), 'absent'],
    ['an index of which it was deleted', withoutChild(both, 'linux/amd64'), 'deleted platform-manifest'],
    ['an index in an index', indexOf([{ image: both, platform: null }]), 'there'],
    ['a manifest of a foreign type', servedAs(singleImage('linux/amd64'), 'text/plain'), 'open content-type']
  ])('is looked into: %s', async (_name, image, expected) => {
    expect(await answers(unnamed(image))).toEqual([expected])
  })

  it('is left alone where another one names the platform', async () => {
    const image = indexOf([
      { image: singleImage('linux/s390x'), platform: null },
      { image: singleImage('linux/amd64'), platform: 'linux/amd64' }
    ])
    const { parts, asked } = await ask(image)
    expect(parts).toEqual([{ platform: 'linux/amd64', result: 'there' }])
    expect(asked).toHaveLength(3)
  })

  it('adds its platforms to those of the image', async () => {
    const { look } = await ask(unnamed(multiImage(['linux/s390x'])))
    expect(look).toMatchObject({ manifest: { platforms: ['linux/arm64', 'linux/s390x'] } })
  })

  it('is one of eight that are read', async () => {
    const entries = ['v5', 'v6', 'v7'].flatMap(variant =>
      Array.from({ length: 4 }, (_, index) => ({
        image: singleImage(`linux/arm${String(index)}/${variant}`),
        platform: null
      }))
    )
    const { parts, asked } = await ask(indexOf(entries))
    expect(parts).toMatchObject([{ result: 'open', cause: 'limit-reached' }])
    expect(asked.filter(line => line.includes('manifests/sha256'))).toHaveLength(8)
  })

  it('may hold indexes three deep', async () => {
    const wrap = (image: FakeImage, times: number): FakeImage =>
      times === 0 ? image : wrap(indexOf([{ image, platform: null }]), times - 1)
    expect(await answers(wrap(both, 3))).toEqual(['there'])
    expect(await answers(wrap(both, 4))).toEqual(['open limit-reached'])
  })
})

describe('an entry whose platform object lacks a member', () => {
  const withObject = (platform: object, image: FakeImage): FakeImage => {
    const index = indexOf([
      { image: singleImage('linux/arm64'), platform: 'linux/arm64' },
      { image, platform: 'linux/s390x' }
    ])
    const text = Buffer.from(index.manifest.bytes).toString('utf8')
    const written = JSON.stringify({ architecture: 's390x', os: 'linux' })
    if (!text.includes(written)) throw new Error('the index has another form')
    const bytes = Buffer.from(text.replace(written, JSON.stringify(platform)))
    return { ...index, manifest: { ...index.manifest, bytes, digest: sha256Of(bytes.toString('utf8')) } }
  }

  it.each<[string, object, string, string]>([
    ['an os alone, which no client takes for amd64', { os: 'linux' }, 'linux/amd64', 'absent'],
    ['an architecture alone', { architecture: 'amd64' }, 'linux/amd64', 'open incomplete-platform'],
    ['nothing', {}, 'linux/amd64', 'open incomplete-platform'],
    ['nothing, for another image', {}, 'linux/s390x', 'absent']
  ])('proves nothing: %s', async (_name, platform, of, expected) => {
    expect(await answers(withObject(platform, singleImage(of)))).toEqual([expected])
  })
})

describe('a single image', () => {
  it.each<[string, FakeImage, string]>([
    ['the platform', singleImage('linux/amd64'), 'there'],
    ['386', singleImage('linux/386', 'docker'), 'there'],
    ['variant v2', singleImage('linux/amd64/v2'), 'there'],
    ['variant v3', singleImage('linux/amd64/v3'), 'there'],
    ['another platform', singleImage('linux/arm64/v8'), 'absent'],
    ['no config any more', withoutConfig(singleImage('linux/amd64')), 'deleted config'],
    ['a config of another type', singleImage('linux/amd64', 'docker', 'text/html'), 'there'],
    ['a config of no type', singleImage('linux/arm64', 'oci', ''), 'absent']
  ])('with %s', async (_name, image, expected) => {
    expect(await answers(image)).toEqual([expected])
  })

  it('of an older variant serves the newer one', async () => {
    expect(await answers(singleImage('linux/arm/v6'), { wanted: ['linux/arm/v7'] })).toEqual(['there'])
    expect(await answers(singleImage('linux/arm/v7'), { wanted: ['linux/arm/v6'] })).toEqual(['absent'])
  })

  it('is open where the storage refuses its config', async () => {
    const { parts } = await ask(singleImage('linux/amd64'), { registry: { blobs: 'refused-by-storage' } })
    expect(parts).toEqual([
      {
        platform: 'linux/amd64',
        result: 'open',
        cause: 'part-refused',
        detail: `${host} redirects to the storage storage-of-registry-example-com.example.net, which refused the config (403)`
      }
    ])
  })

  it('is refused where the registry refuses its config', async () => {
    const { look } = await ask(singleImage('linux/amd64'), { registry: { blobs: 'refused' } })
    expect(look).toMatchObject({ result: 'refused', stage: 'pull', status: 403 })
  })

  it.each<[string, number, string, string]>([
    ['that has nothing', 404, 'NoSuchKey', 'deleted config'],
    ['that answers with a page', 404, '<html>', 'open invalid-answer'],
    ['with a fault', 500, '', 'open server-error']
  ])('may be in a storage %s', async (_name, status, body, expected) => {
    const instead: Change = ({ url }) => (url.includes('storage-of') ? new Response(body, { status }) : null)
    const registry = { blobs: 'redirected' } as const
    expect(await answers(singleImage('linux/amd64'), { registry, instead })).toEqual([expected])
  })

  it.each(['application/json', 'text/plain', 'text/html', null])('may be served as %p', async type => {
    const { look } = await ask(servedAs(singleImage('linux/amd64'), type))
    expect(look).toMatchObject({
      result: 'allowed',
      manifest: { contentType: type ?? '', artifact: 'image' }
    })
  })

  it('is asked for by its type, whatever parameters it has', async () => {
    const { look } = await ask(
      servedAs(singleImage('linux/amd64'), `${mediaTypes.ociManifest}; charset=utf-8`)
    )
    expect(look).toMatchObject({ manifest: { contentType: mediaTypes.ociManifest } })
  })
})
