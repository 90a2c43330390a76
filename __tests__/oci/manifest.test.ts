import { gzipSync } from 'node:zlib'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { layerLinks } from '../../src/oci/feature.ts'
import { NoAnswer } from '../../src/http/types.ts'
import {
  hasDigest,
  isManifestType,
  platformOf,
  readManifest,
  type ManifestSummary
} from '../../src/oci/manifest.ts'
import { tarOf } from './tar.ts'

const digest = `sha256:${'a'.repeat(64)}`
const otherDigest = `sha256:${'b'.repeat(64)}`

function read(json: unknown, contentType: string | null = null): ManifestSummary {
  return readManifest(Buffer.from(JSON.stringify(json)), contentType)
}

function platformsOf({ entries }: ManifestSummary): unknown[] {
  return (entries ?? []).map(({ platform, digest: of }) => [platform, of])
}

describe('readManifest', () => {
  const image = { mediaType: 'application/vnd.oci.image.config.v1+json', digest }
  const devcontainer = { mediaType: 'application/vnd.devcontainers', digest }

  it.each<[string, unknown, ManifestSummary['artifact']]>([
    ['an OCI image', { config: image }, 'image'],
    [
      "Docker's image",
      { config: { ...image, mediaType: 'application/vnd.docker.container.image.v1+json' } },
      'image'
    ],
    ['an index', { manifests: [{ digest }] }, 'image'],
    ['an empty index', { manifests: [] }, 'other'],
    ['an index of what is no pointer', { manifests: [1, {}, { digest: 'latest' }] }, 'other'],
    [
      'an index of attestations',
      { manifests: [{ digest, platform: { os: 'unknown', architecture: 'unknown' } }] },
      'other'
    ],
    [
      'an index without entries',
      { mediaType: 'application/vnd.oci.image.index.v1+json', manifests: { digest } },
      'other'
    ],
    [
      'a manifest without config',
      { mediaType: 'application/vnd.oci.image.manifest.v1+json', layers: [{ digest }] },
      'other'
    ],
    [
      'a manifest whose config has no digest',
      { mediaType: 'application/vnd.oci.image.manifest.v1+json', config: { ...image, digest: 'latest' } },
      'other'
    ],
    ['schema 1', { schemaVersion: 1, name: 'a', fsLayers: [] }, 'schema-1'],
    ['a Feature', { config: devcontainer }, 'feature'],
    [
      'a Feature with its type',
      { config: devcontainer, annotations: { 'com.github.package.type': 'devcontainer_feature' } },
      'feature'
    ],
    [
      'a Template by its type',
      { config: devcontainer, annotations: { 'com.github.package.type': 'devcontainer_template' } },
      'template'
    ],
    [
      'a Template by its file',
      {
        config: devcontainer,
        layers: [
          { digest, annotations: { 'org.opencontainers.image.title': 'devcontainer-template-go.tgz' } }
        ]
      },
      'template'
    ],
    [
      'a collection',
      { config: devcontainer, annotations: { 'com.github.package.type': 'devcontainer_collection' } },
      'other'
    ],
    ['a chart', { config: { mediaType: 'application/vnd.cncf.helm.config.v1+json', digest } }, 'other'],
    [
      'an artifact without config',
      { config: { mediaType: 'application/vnd.oci.empty.v1+json', digest } },
      'other'
    ]
  ])('knows %s', (_name, json, artifact) => {
    expect(read(json).artifact).toBe(artifact)
  })

  it('knows schema 1 by its type', () => {
    const type = 'application/vnd.docker.distribution.manifest.v1+prettyjws; charset=utf-8'
    expect(read({ name: 'a' }, type)).toMatchObject({ artifact: 'schema-1', mediaType: type.split(';')[0] })
  })

  it('reads the platforms of an index without attestations, each once', () => {
    const entry = (platform: unknown, more = {}): unknown => ({ digest, platform, ...more })
    const manifests = [
      entry({ os: 'windows', architecture: 'amd64', 'os.version': '10.0.1' }),
      entry({ os: 'windows', architecture: 'amd64', 'os.version': '10.0.2' }),
      { ...(entry({ os: 'linux', architecture: 'amd64' }) as object), digest: otherDigest },
      entry({ os: 'linux', architecture: 'arm64', variant: 'v8' }),
      entry({ os: 'unknown', architecture: 'unknown' }),
      entry(
        { os: 'linux', architecture: 's390x' },
        { annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } }
      )
    ]
    expect(platformsOf(read({ manifests }))).toEqual([
      ['windows/amd64', digest],
      ['linux/amd64', otherDigest],
      ['linux/arm64/v8', digest]
    ])
  })

  it.each([
    ['null', 'is none'],
    ['[]', 'is none'],
    ['{', 'is no JSON']
  ])('says of %s that it %s', (text, expected) => {
    expect(() => readManifest(Buffer.from(text), null)).toThrow(
      `what came in place of a manifest ${expected} (200)`
    )
  })

  it('finds the platform of codespaces behind any number of entries', () => {
    const attestation = { digest, platform: { os: 'unknown', architecture: 'unknown' } }
    const arm = { digest, platform: { os: 'linux', architecture: 'arm64' } }
    const amd = { digest: otherDigest, platform: { os: 'linux', architecture: 'amd64' } }
    const manifests = [...Array.from({ length: 6000 }, () => [attestation, arm]).flat(), amd]
    expect(platformsOf(read({ manifests }))).toEqual([
      ['linux/arm64', digest],
      ['linux/amd64', otherDigest]
    ])
    const made = Array.from({ length: 6000 }, (_, index) => ({
      digest,
      platform: { os: 'linux', architecture: `x${String(index)}` }
    }))
    const platforms = platformsOf(read({ manifests: [...made, amd] }))
    expect([platforms[0], platforms.length]).toEqual([['linux/amd64', otherDigest], 501])
  })

  it('keeps so many dependencies that the bound on them is seen to be met', () => {
    const many = Object.fromEntries(
      Array.from({ length: 4000 }, (_, index) => [`ghcr.io/a/b${String(index)}:1`, {}])
    )
    const metadata = { dependsOn: many, installsAfter: Object.keys(many) }
    const annotations = { 'dev.containers.metadata': JSON.stringify(metadata) }
    const { links } = read({ config: devcontainer, annotations })
    expect([links?.dependsOn.length, links?.installsAfter.length]).toEqual([1001, 1001])
  })

  it.each<[string, unknown[], unknown[]]>([
    ['an index that names none', [{ digest }], [[null, digest]]],
    ['an index of attestations', [{ digest, platform: { os: 'unknown', architecture: 'unknown' } }], []],
    ['an empty index', [], []],
    [
      'a platform that is no text',
      [{ digest, platform: { os: 'linux', architecture: '\u001b[31m' } }],
      [[null, digest]]
    ]
  ])('gives the platforms of %s', (_name, manifests, expected) => {
    expect(platformsOf(read({ manifests }))).toEqual(expected)
  })

  it.each(['application/json', 'text/html', 'application/octet-stream', '', undefined])(
    'takes a config of the type %p for that of an image',
    mediaType => {
      expect(read({ config: { mediaType, digest } }).artifact).toBe('image')
    }
  )

  it.each([
    [
      'Application/VND.oci.image.index.v1+json; charset=utf-8',
      'application/vnd.oci.image.index.v1+json',
      true
    ],
    ['application/vnd.docker.distribution.manifest.v1+prettyjws', undefined, true],
    ['application/json', undefined, false],
    ['text/plain; charset=utf-8', 'text/plain', false],
    [null, '', false],
    ['no type at all', '', false]
  ])('reads the Content-Type %p', (header, type, known) => {
    const { contentType } = readManifest(Buffer.from(JSON.stringify({ config: image })), header)
    expect([contentType, isManifestType(contentType)]).toEqual([type ?? header, known])
  })

  const types = {
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    schema1: 'application/vnd.docker.distribution.manifest.v1+prettyjws'
  } as const
  const content = { schemaVersion: 2, config: image, layers: [{ digest }] }
  const listing = { schemaVersion: 2, manifests: [{ digest }] }

  // What the decoders of github.com/distribution/distribution take.
  it.each<[string, object, readonly (keyof typeof types)[], ManifestSummary['artifact']]>([
    ['an OCI manifest', { ...content, mediaType: types.ociManifest }, ['ociManifest'], 'image'],
    ['a manifest without a type', content, ['ociManifest'], 'image'],
    ["Docker's manifest", { ...content, mediaType: types.dockerManifest }, ['dockerManifest'], 'image'],
    ['an OCI index', { ...listing, mediaType: types.ociIndex }, ['ociIndex'], 'image'],
    ["Docker's list", { ...listing, mediaType: types.dockerList }, ['dockerList'], 'image'],
    ['an index without a type', listing, ['ociIndex'], 'image'],
    ['an index that is a manifest too', { ...listing, ...content }, [], 'image'],
    ['schema 1', { schemaVersion: 1, fsLayers: [] }, ['ociIndex', 'ociManifest', 'schema1'], 'schema-1']
  ])('knows under which types %s may be served', (_name, json, expected, artifact) => {
    const summaries = Object.entries(types).map(([name, type]) => ({ name, ...read(json, type) }))
    const taken = summaries.filter(summary => summary.servedAs === 'itself').map(({ name }) => name)
    expect(taken).toEqual(expected)
    expect(new Set(summaries.map(summary => summary.artifact))).toEqual(new Set([artifact]))
    expect(read(json, 'text/plain').servedAs).toBe('no-manifest')
  })

  it('tries no layer that lies elsewhere', () => {
    const layers = [{ digest, urls: ['https://mcr.microsoft.com/x'] }, { digest: otherDigest }]
    expect(read({ config: image, layers }).layer?.digest).toBe(otherDigest)
  })

  it.each<[string, readonly string[], readonly string[]]>([
    ['{"dependsOn": {"ghcr.io/a/b:1": {}, "./c": {}}}', ['ghcr.io/a/b:1', './c'], []],
    ['{"installsAfter": ["ghcr.io/a/b", "./c"]}', [], ['ghcr.io/a/b', './c']],
    ['{"dependsOn": null, "installsAfter": null}', [], []],
    ['{"dependsOn": true, "installsAfter": ""}', [], []],
    ['{"installsAfter": ["ghcr.io/a/b", 5, {"a": 1}]}', [], ['ghcr.io/a/b', '5', '{"a":1}']],
    ['{}', [], []],
    ['[1]', [], []],
    ['{', [], []],
    ['no JSON', [], []]
  ])('reads which Features a Feature names in its annotation: %s', (metadata, dependsOn, installsAfter) => {
    const annotations = { 'dev.containers.metadata': metadata }
    expect(read({ config: devcontainer, annotations }).links).toEqual({ dependsOn, installsAfter })
  })

  it.each([
    ['{"dependsOn": ["ghcr.io/a/b"]}', ['`dependsOn` must be an object']],
    ['{"dependsOn": "ghcr.io/a/b"}', ['`dependsOn` must be an object']],
    ['{"dependsOn": {"ghcr.io/a/b": null}}', [expect.stringContaining('not null')]],
    ['{"installsAfter": "ghcr.io/a/b"}', ['`installsAfter` must be an array of strings']],
    ['{"installsAfter": {}}', ['`installsAfter` must be an array of strings']],
    ['{"installsAfter": true}', ['`installsAfter` must be an array of strings']]
  ])('reports a value of a type at which the dev container CLI stops: %s', (metadata, wrongTypes) => {
    const annotations = { 'dev.containers.metadata': metadata }
    expect(read({ config: devcontainer, annotations }).links).toMatchObject({ wrongTypes })
  })

  it('leaves the Features that a Feature names to the layer where it has no annotation', () => {
    expect(read({ config: devcontainer }).links).toBeNull()
    expect(read({ config: devcontainer, annotations: { 'dev.containers.metadata': '' } }).links).toBeNull()
  })

  it.each([
    ['null'],
    ['[]'],
    ['1'],
    ['{'],
    [''],
    ['{}'],
    ['{"layers":{}}'],
    ['{"config":{"digest":"latest"}}']
  ])('takes no %p for a manifest', text => {
    expect(() => readManifest(Buffer.from(text), 'application/json')).toThrow(NoAnswer)
  })

  it('throws nothing but NoAnswer, whatever comes', () => {
    const keys = fc.constantFrom(
      'manifests',
      'config',
      'layers',
      'platform',
      'digest',
      'annotations',
      'mediaType',
      '__proto__'
    )
    const { tree } = fc.letrec(tie => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.array(tie('tree')),
        fc.dictionary(keys, tie('tree'))
      )
    }))
    fc.assert(
      fc.property(tree, json => {
        try {
          read(json)
          return true
        } catch (error) {
          return error instanceof NoAnswer
        }
      }),
      { numRuns: 40 }
    )
  })
})

describe('platformOf', () => {
  it.each([
    [{ os: 'linux', architecture: 'arm', variant: 'v7' }, 'linux/arm/v7'],
    [{ os: 'linux', architecture: 'amd64', variant: '' }, 'linux/amd64'],
    [{ os: 'linux' }, null],
    [{}, null],
    [null, null]
  ])('of %j is %s', (value, expected) => {
    expect(platformOf(value)).toBe(expected)
  })
})

describe('hasDigest', () => {
  it.each([
    ['sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae', true],
    ['sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7af', false],
    ['md5:acbd18db4cc2f85cedef654fccc4a4d8', false],
    ['', false]
  ])('of foo by %s is %s', (name, expected) => {
    expect(hasDigest(Buffer.from('foo'), name)).toBe(expected)
  })
})

describe('layerLinks', () => {
  const metadata = '\uFEFF{"id":"a", /* of */ "dependsOn":{"ghcr.io/a/b:1":{},}, "installsAfter":["node",]}'

  it.each([
    ['folded', (tar: Buffer) => gzipSync(tar)],
    ['not folded', (tar: Buffer) => tar]
  ])('reads an archive that is %s', async (_name, form) => {
    const tar = tarOf({ 'install.sh': 'x'.repeat(1000), './devcontainer-feature.json': metadata })
    expect(await layerLinks(form(tar))).toEqual({
      dependsOn: ['ghcr.io/a/b:1'],
      installsAfter: ['node']
    })
  })

  it.each<[string, Buffer]>([
    ['without the file', tarOf({ 'install.sh': '' })],
    ['with the file in a folder', tarOf({ 'a/devcontainer-feature.json': metadata })],
    ['that is none', Buffer.from('hello')],
    ['that is empty', Buffer.alloc(0)],
    ['whose gzip is broken', Buffer.from([0x1f, 0x8b, 1, 2, 3])],
    [
      'that unfolds to 80 MB',
      gzipSync(Buffer.concat([tarOf({ 'devcontainer-feature.json': metadata }), Buffer.alloc(80_000_000)]))
    ]
  ])('gives nothing for an archive %s', async (_name, archive) => {
    expect(await layerLinks(archive)).toBeNull()
  })

  it.each(['[', '{"a":', '{"dependsOn":{"a":'])('reads no file of 500,000 levels: %s', async open => {
    const tar = tarOf({ 'devcontainer-feature.json': open.repeat(500_000 / open.length) })
    await expect(layerLinks(tar)).rejects.toMatchObject({
      reason: 'limit-reached',
      message: expect.stringContaining('nests more than 200 levels deep') as unknown
    })
  })

  it('survives any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2000 }),
        async bytes => (await layerLinks(Buffer.from(bytes))) === null
      )
    )
  })
})
