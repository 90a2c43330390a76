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
import { createWorld } from '../../src/demo/world/world.ts'

const accept = [mediaTypes.ociIndex, mediaTypes.ociManifest].join(', ')

function ask(definition: Partial<RegistryDefinition>, image: FakeImage = singleImage('linux/amd64')) {
  const repositories = {
    'team/app': { public: true, tags: { '1': image } },
    'team/private': { public: false, tags: { '1': image } }
  }
  const { fetch } = createWorld({
    registries: [{ host: 'registry.example.com', profile: 'open', repositories, ...definition }]
  })
  return (path: string, login: string | null = null, signal?: AbortSignal): Promise<Response> => {
    const authorization =
      login === null ? {} : { authorization: `Basic ${Buffer.from(login).toString('base64')}` }
    const request = new Request(`https://registry.example.com/v2/${path}`, {
      headers: { accept, ...authorization }
    })
    return fetch(request, signal)
  }
}

const digestOf = (content: { readonly digest: string } | undefined): string => content?.digest ?? ''

describe('the faults of a registry of the world', () => {
  it('serves an index without the manifest that was deleted', async () => {
    const image = multiImage(['linux/arm64', 'linux/amd64'])
    const [arm, amd] = image.manifests
    const look = ask({}, withoutChild(image, 'linux/amd64'))
    const statuses = await Promise.all(
      ['1', digestOf(arm), digestOf(amd)].map(async name => (await look(`team/app/manifests/${name}`)).status)
    )
    expect(statuses).toEqual([200, 200, 404])
  })

  it('serves a manifest without the config that was deleted', async () => {
    const image = singleImage('linux/amd64')
    const [config, layer] = image.blobs
    const look = ask({}, withoutConfig(image))
    const statuses = await Promise.all(
      [config, layer].map(async blob => (await look(`team/app/blobs/${digestOf(blob)}`)).status)
    )
    expect(statuses).toEqual([404, 200])
  })

  it.each(['text/plain', null])('serves a manifest as %s', async type => {
    const index = multiImage(['linux/amd64'])
    const [child] = index.manifests
    const single = await ask({}, servedAs(singleImage('linux/amd64'), type))('team/app/manifests/1')
    const look = ask({}, servedAs(index, type, 'linux/amd64'))
    const [whole, part] = [
      await look('team/app/manifests/1'),
      await look(`team/app/manifests/${digestOf(child)}`)
    ]
    expect([single, whole, part].map(({ headers }) => headers.get('content-type'))).toEqual([
      type,
      mediaTypes.ociIndex,
      type
    ])
  })

  it('has indexes in an index, and entries without a platform', async () => {
    const inner = multiImage(['linux/amd64'])
    const outer = indexOf([{ image: inner, platform: null }])
    const look = ask({}, outer)
    const [index] = ((await (await look('team/app/manifests/1')).json()) as { manifests: unknown[] })
      .manifests
    expect(index).toEqual({
      mediaType: mediaTypes.ociIndex,
      digest: inner.manifest.digest,
      size: inner.manifest.bytes.byteLength
    })
    for (const { digest } of [inner.manifest, ...inner.manifests])
      expect((await look(`team/app/manifests/${digest}`)).status).toBe(200)
  })

  it('refuses blobs by its storage', async () => {
    const image = singleImage('linux/amd64')
    const { fetch } = createWorld({
      registries: [
        {
          host: 'registry.example.com',
          profile: 'open',
          blobs: 'refused-by-storage',
          repositories: { app: { public: true, tags: { '1': image } } }
        }
      ]
    })
    const path = `v2/app/blobs/${digestOf(image.blobs[0])}`
    const sent = await fetch(new Request(`https://registry.example.com/${path}`))
    const stored = await fetch(new Request(sent.headers.get('location') ?? ''))
    expect([sent.status, stored.status]).toEqual([307, 403])
  })

  it('hides what the caller may not see', async () => {
    const users = [
      { user: 'alice', password: 'right', pulls: ['team/*'] },
      { user: 'bob', password: 'right', pulls: [] }
    ]
    const look = ask({ profile: 'basic', users, hides: 'name-unknown' })
    const path = 'team/private/manifests/1'
    const answers = [await look(path), await look(path, 'bob:right'), await look(path, 'alice:wrong')]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 401])
    expect(await answers[0]?.text()).toContain('NAME_UNKNOWN')
    expect((await look(path, 'alice:right')).status).toBe(200)
  })

  it('locks an account after failed logins', async () => {
    const users = [{ user: 'alice', password: 'right', pulls: ['team/*'] }]
    const look = ask({ profile: 'basic', users, locksAfter: 2 })
    const statuses: number[] = []
    for (const password of ['wrong', 'right', 'wrong', 'right'])
      statuses.push((await look('team/private/manifests/1', `alice:${password}`)).status)
    expect(statuses).toEqual([401, 200, 401, 401])
  })

  it('hangs until the client gives up', async () => {
    const look = ask({ hangs: ['manifest'] })
    expect((await look('')).status).toBe(200)
    await expect(look('team/app/manifests/1', null, AbortSignal.timeout(20))).rejects.toMatchObject({
      name: 'TimeoutError'
    })
  })
})
