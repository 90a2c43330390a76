import { describe, expect, it } from '@jest/globals'
import {
  anonymous,
  basic,
  challenge,
  config,
  deep,
  digestOf,
  layer,
  manifest,
  manifestAnswer,
  reference,
  shallow,
  short,
  world,
  type Answer,
  type Host
} from './world.ts'

describe('what is read beside the manifest', () => {
  const blobs =
    (answer: (path: string) => Answer | undefined): Host =>
    path =>
      path.includes('/manifests/')
        ? manifestAnswer()
        : path === 'GET /v2/'
          ? { status: 200, body: {} }
          : answer(path)

  it.each<[string, Answer, string]>([
    ['a redirect to storage', { status: 307, headers: { location: 'https://storage.example/x' } }, 'allowed'],
    ['the blob itself', { status: 200, body: config }, 'allowed'],
    ['a refusal', { status: 403, body: {} }, 'refused pull 403'],
    ['nothing', { status: 404, body: { errors: [{ code: 'BLOB_UNKNOWN' }] } }, 'not-found']
  ])('a layer is answered with %s', async (_name, answer, expected) => {
    const { client, asked } = world({ 'registry.example': blobs(() => answer) })
    const look = await client.tryPull(reference('registry.example', 'app'), anonymous, {
      ...shallow,
      blob: true
    })
    expect(short(look)).toBe(expected)
    expect(asked.filter(line => line.includes('storage.example'))).toEqual([])
    expect(asked.at(-1)).toContain(digestOf(layer))
  })

  it('reads a config where the registry redirects to a storage, without credentials', async () => {
    const { client, authorizations } = world({
      'registry.example': (path, authorization) => {
        if (authorization === null) return challenge('Basic realm="x"')
        if (path.includes('/manifests/')) return manifestAnswer()
        return { status: 307, headers: { location: 'https://storage.example/config?signature=x' } }
      },
      'storage.example': () => ({ status: 200, body: config })
    })
    const login = basic('registry.example')
    const look = await client.tryPull(reference('registry.example', 'app'), login, {
      ...shallow,
      platforms: ['linux/amd64']
    })
    expect(look).toMatchObject({ result: 'allowed', manifest: { platforms: ['linux/amd64'] } })
    expect(authorizations.filter(line => line.startsWith('storage'))).toEqual([])
  })

  it.each<[string, Answer]>([
    ['is another one', { status: 200, body: '{"os":"linux","architecture":"arm64"}' }],
    ['is nowhere', { status: 404, body: {} }],
    ['gets no answer', { status: 503 }]
  ])('leaves the platform open when the config %s', async (_name, answer) => {
    const { client } = world({ 'registry.example': blobs(() => answer) })
    const look = await client.tryPull(reference('registry.example', 'app'), anonymous, {
      ...shallow,
      platforms: ['linux/amd64']
    })
    expect(look).toMatchObject({ result: 'allowed', manifest: { platforms: null } })
  })

  it.each<[string, Answer]>([
    ['403 with a page', { status: 403, headers: { 'content-type': 'text/html' }, body: '<html>blocked' }],
    ['403 with XML', { status: 403, headers: { 'content-type': 'application/xml' }, body: '<Error/>' }],
    ["403 with a registry's error", { status: 403, body: { errors: [{ code: 'DENIED' }] } }],
    ['401 with a challenge', challenge('Basic realm="x"')],
    ['404', { status: 404, body: { errors: [{ code: 'BLOB_UNKNOWN' }] } }]
  ])('takes a storage that answers %s for no refusal of the pull', async (_name, answer) => {
    const { client } = world({
      'registry.example': blobs(() => ({ status: 307, headers: { location: 'https://storage.example/x' } })),
      'storage.example': () => answer
    })
    const look = await client.tryPull(reference('registry.example', 'app'), anonymous, deep)
    expect(look).toMatchObject({ result: 'allowed', manifest: { platforms: null } })
  })

  it('tries a layer of the manifest for linux/amd64 in an index', async () => {
    const index = JSON.stringify({
      schemaVersion: 2,
      manifests: [
        { digest: digestOf('other'), platform: { os: 'linux', architecture: 'arm64' } },
        { digest: digestOf(manifest), platform: { os: 'linux', architecture: 'amd64' } }
      ]
    })
    const { client, asked } = world({
      'registry.example': path => {
        if (path === 'GET /v2/') return { status: 200, body: {} }
        if (path.endsWith('/manifests/1')) return { status: 200, body: index }
        return path.endsWith(digestOf(manifest)) ? manifestAnswer() : { status: 200, body: 'x' }
      }
    })
    const look = await client.tryPull(reference('registry.example', 'app'), anonymous, deep)
    expect(look).toMatchObject({ result: 'allowed', detail: 'the manifest and a layer can be read (200)' })
    expect(asked.at(-1)).toBe(`GET registry.example/v2/app/blobs/${digestOf(layer)}`)
  })
})

describe('a registry that answers HEAD otherwise than GET', () => {
  it.each([403, 404])('with %d, refuses no login and misses no tag', async status => {
    const { client } = world({
      'registry.example': (asked, authorization) => {
        if (authorization === null && asked !== 'GET /v2/app/manifests/1') return challenge('Basic realm="x"')
        return asked.startsWith('HEAD') ? { status } : manifestAnswer()
      }
    })
    const of = reference('registry.example', 'app')
    const looks = [
      await client.tryPull(of, anonymous, shallow),
      await client.tryPull(of, basic('registry.example'), shallow)
    ]
    expect(looks.map(short)).toEqual(['allowed', 'allowed'])
  })
})
