import { describe, expect, it } from '@jest/globals'
import type { Depth } from '../../src/oci/pull-result.ts'
import { tarOf } from './tar.ts'
import { anonymous, digestOf, manifestAnswer, reference, short, world, type Answer } from './world.ts'

const depth: Depth = { links: true, blob: true, platforms: [] }
const layer = 'the layer of a Feature'

function feature(annotations: object, digest = digestOf(layer)): string {
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.devcontainers', digest: digestOf('{}') },
    layers: [{ mediaType: 'application/vnd.devcontainers.layer.v1+tar', digest }],
    annotations
  })
}

const annotated = feature({ 'dev.containers.metadata': '{"id":"a","dependsOn":{}}' })

async function ask(
  manifest: string,
  blob: Answer
): Promise<{ result: string; detail: string; blobs: number }> {
  const { client, asked } = world({
    'registry.example': path => {
      if (path === 'GET /v2/') return { status: 200, body: {} }
      return path.includes('/manifests/') ? manifestAnswer(manifest) : blob
    }
  })
  const pull = await client.tryPull(reference('registry.example', 'f/a'), anonymous, depth)
  const blobs = asked.filter(line => line.includes('/blobs/')).length
  return { result: short(pull), detail: pull.detail, blobs }
}

describe('the layer of a Feature, which the dev container CLI downloads', () => {
  it.each<[string, Answer, string, string]>([
    ['itself', { status: 200, body: layer }, 'allowed', 'the manifest and a layer can be read (200)'],
    [
      'a redirect to a storage',
      { status: 307, headers: { location: 'https://storage.example/x' } },
      'allowed',
      'the manifest and a layer can be read (200)'
    ],
    [
      'nothing',
      { status: 404, body: { errors: [{ code: 'BLOB_UNKNOWN' }] } },
      'not-found',
      'a layer is not there (404 BLOB_UNKNOWN)'
    ],
    [
      'a refusal',
      { status: 403, body: { errors: [{ code: 'DENIED' }] } },
      'unreachable part-refused',
      'the manifest can be read (200), and a layer was refused (403 DENIED)'
    ],
    [
      'a server error',
      { status: 501 },
      'unreachable server-error',
      'a layer was answered (501), which is no usable answer'
    ]
  ])('is answered with %s', async (_name, answer, result, detail) => {
    expect(await ask(annotated, answer)).toEqual({ result, detail, blobs: 1 })
  })

  it('is asked for once where it is read for its metadata', async () => {
    const archive = tarOf({ 'devcontainer-feature.json': '{"id":"a"}' }).toString('utf8')
    const { result, blobs } = await ask(feature({}, digestOf(archive)), { status: 200, body: archive })
    expect([result, blobs]).toEqual(['allowed', 1])
  })

  it('is no sign of a private Feature where it is refused while it is read for its metadata', async () => {
    const { result, blobs } = await ask(feature({}), { status: 403, body: {} })
    expect([result, blobs]).toEqual(['unreachable part-refused', 1])
  })
})
