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
import type { Report } from '../../src/report/report.ts'
import { privatePackage } from '../end-to-end/acme.ts'
import { saidBy } from './facts-builders.ts'
import { runSetting } from '../rules/situations/run-setting.ts'
import { seeingAll, setting, type Given } from '../rules/situations/situation.ts'

const both = multiImage(['linux/amd64', 'linux/arm64'], { attestations: true })
const broken = withoutChild(both, 'linux/amd64')

async function reportOf(files: Readonly<Record<string, string>>, given: Given): Promise<Report> {
  return (await runSetting({ ...setting(given), files })).report
}

function devcontainer(json: object): Record<string, string> {
  return { '.devcontainer/devcontainer.json': JSON.stringify(json) }
}

/** Team, prebuild and outside, and the rules that speak of the first image. */
function words({ images, findings }: Report): [string, readonly string[]] {
  const { team, prebuild, outside } = images[0]?.access ?? {}
  return [`${String(team)} ${String(prebuild)} ${String(outside)}`, findings.map(({ rule }) => rule)]
}

describe('an image of ghcr.io whose part for linux/amd64 was deleted', () => {
  const files = devcontainer({ image: 'ghcr.io/acme/devbox:2' })
  const web = { visibility: 'public' } as const

  it.each<[string, Given]>([
    ['public', { acme: { web, ghcr: { 'acme/devbox': { public: true, tags: { '2': broken } } } } }],
    [
      'private and linked, which the own token pulls',
      {
        acme: {
          web,
          ghcr: { 'acme/devbox': { public: false, tags: { '2': broken } } },
          packages: [privatePackage('devbox', 'acme/web')],
          pulls: ['acme/devbox']
        }
      }
    ],
    [
      'private, which only another token pulls',
      {
        acme: {
          web,
          ghcr: { 'acme/devbox': { public: false, tags: { '2': broken } } },
          packages: [privatePackage('devbox', 'acme/tools')]
        },
        tokens: seeingAll
      }
    ]
  ])('%s: nobody can pull it', async (_name, given) => {
    const report = await reportOf(files, given)
    expect(words(report)).toEqual(['no no no', ['image-not-found']])
    const [found] = report.findings
    expect(found?.message).toBe('ghcr.io/acme/devbox:2 exists, but its part for linux/amd64 was deleted.')
    expect(found?.notes).toEqual([
      'The manifest for linux/amd64, which the index lists, is not there (404 MANIFEST_UNKNOWN).',
      'A clean-up of "untagged versions" deletes the parts of a tagged index: they have no tag of their own.'
    ])
    expect(found?.fixes.map(({ text }) => text)).toEqual([
      'Push ghcr.io/acme/devbox:2 again for linux/amd64.',
      'Name another tag or digest of ghcr.io/acme/devbox.'
    ])
    expect(found?.severity).toBe('error')
    expect(report.images[0]?.evidence).not.toContainEqual(
      expect.objectContaining({ result: 'allowed', claim: 'anonymous-pull' })
    )
  })
})

/** A report on one image of a public registry. */
function onRegistry(
  image: FakeImage,
  registry: Partial<RegistryDefinition> = {},
  files: Readonly<Record<string, string>> = devcontainer({ image: 'registry.example.com/app:1' })
): Promise<Report> {
  const repositories = { app: { public: true, tags: { '1': image } } }
  return reportOf(files, {
    acme: {
      web: { visibility: 'public' },
      registries: [{ host: 'registry.example.com', profile: 'token', repositories, ...registry }]
    }
  })
}

describe('an image of any registry', () => {
  const certainlyNot = ['no no no', ['image-not-found']] as const
  const open = ['unknown unknown unknown', ['registry-unreachable']] as const

  it.each<[string, FakeImage, Partial<RegistryDefinition>, readonly [string, readonly string[]]]>([
    ['that is whole', both, {}, ['yes yes yes', []]],
    ['whose part was deleted', broken, {}, certainlyNot],
    ['whose other part was deleted', withoutChild(both, 'linux/arm64'), {}, ['yes yes yes', []]],
    [
      'whose part was deleted in an index in an index',
      indexOf([{ image: broken, platform: null }]),
      {},
      certainlyNot
    ],
    [
      'with arm64 alone in an index in an index',
      indexOf([{ image: multiImage(['linux/arm64']), platform: null }]),
      {},
      ['no no no', ['no-amd64-image']]
    ],
    ['without its config', withoutConfig(singleImage('linux/amd64')), {}, certainlyNot],
    [
      'without its config in the storage',
      withoutConfig(singleImage('linux/amd64')),
      { blobs: 'redirected' },
      certainlyNot
    ],
    ['whose config the storage refuses', singleImage('linux/amd64'), { blobs: 'refused-by-storage' }, open],
    ['served as text', servedAs(singleImage('linux/amd64'), 'text/plain'), {}, open],
    ['served without a type', servedAs(both, null), {}, open],
    ['whose part is served as JSON', servedAs(both, 'application/json', 'linux/amd64'), {}, open],
    [
      'whose config has the type text/html',
      singleImage('linux/amd64', 'docker', 'text/html'),
      {},
      ['yes yes yes', []]
    ],
    ['for 386 alone', singleImage('linux/386'), {}, ['yes yes yes', []]],
    ['with 386 in its index', multiImage(['linux/386']), {}, ['unknown unknown unknown', ['no-amd64-image']]],
    ['for amd64/v3 alone', singleImage('linux/amd64/v3'), {}, ['yes yes yes', []]],
    [
      'with amd64/v3 in its index',
      multiImage(['linux/amd64/v3']),
      {},
      ['unknown unknown unknown', ['no-amd64-image']]
    ],
    ['with both in its index', multiImage(['linux/amd64', 'linux/amd64/v3']), {}, ['yes yes yes', []]],
    ["an OCI index served as Docker's list", servedAs(both, mediaTypes.dockerList), {}, open]
  ])('%s', async (_name, image, registry, expected) => {
    expect(words(await onRegistry(image, registry))).toEqual(expected)
  })

  it.each<[string, string]>([
    ['application/json', 'with the Content-Type application/json,'],
    ['', 'without a valid Content-Type,']
  ])('names the header %p', async (type, expected) => {
    const { findings } = await onRegistry(servedAs(both, type === '' ? null : type))
    expect(saidBy(findings[0])).toMatch(new RegExp(`the manifest is served ${expected}`, 'i'))
    expect(findings[0]?.fixes[0]?.text).toContain('as Content-Type')
  })

  it.each<[string, FakeImage, string]>([
    ["an OCI manifest as Docker's", singleImage('linux/amd64'), mediaTypes.dockerManifest],
    ['a manifest as an index', singleImage('linux/amd64'), mediaTypes.ociIndex],
    ['an index as a manifest', both, mediaTypes.ociManifest],
    ['a manifest as schema 1', singleImage('linux/amd64'), mediaTypes.schema1]
  ])('names the header that belongs to something else: %s', async (_name, image, type) => {
    const report = await onRegistry(servedAs(image, type))
    expect(words(report)).toEqual(open)
    const { message, notes, fixes } = report.findings[0] ?? {}
    expect([message, ...(notes ?? [])].join(' ').toLowerCase()).toContain(
      `the manifest is served with the content-type ${type}, which is not its type`
    )
    expect(fixes?.[0]?.text).toContain('as Content-Type')
  })

  it('names the variant that is there', async () => {
    const { findings } = await onRegistry(multiImage(['linux/amd64/v3', 'linux/arm64']))
    expect(findings[0]?.notes).toContain(
      'Not every version of Docker takes the image for linux/amd64/v3 in its place.'
    )
  })

  it('is asked for the platform that FROM names', async () => {
    const files = (platform: string): Record<string, string> => ({
      ...devcontainer({ build: { dockerfile: 'Dockerfile' } }),
      '.devcontainer/Dockerfile': `FROM --platform=${platform} registry.example.com/app:1\n`
    })
    const image = withoutChild(both, 'linux/arm64')
    expect(words(await onRegistry(image, {}, files('linux/aarch64')))).toEqual([
      'no no no',
      ['image-not-found']
    ])
    expect(words(await onRegistry(image, {}, files('linux/x86_64')))).toEqual(['yes yes yes', []])
  })

  it.each([
    ['linux/arm/7', 'linux/arm/v7'],
    ['linux/arm64/8', 'linux/arm64'],
    ['linux/aarch64', 'linux/arm64/v8'],
    ['arm64', 'linux/arm64'],
    ['""', 'linux/amd64']
  ])('is asked for the platform %s that compose names', async (platform, there) => {
    const files = {
      ...devcontainer({ dockerComposeFile: 'compose.yml', service: 'app' }),
      '.devcontainer/compose.yml': `services:\n  app:\n    image: registry.example.com/app:1\n    platform: ${platform}\n`
    }
    expect(words(await onRegistry(multiImage([there, 'linux/s390x']), {}, files))).toEqual([
      'yes yes yes',
      []
    ])
  })
})

describe('a triple', () => {
  const files = devcontainer({ image: 'registry.example.com/app:1' })

  it('is no reason to call an image whole', async () => {
    const report = await reportOf(files, {
      acme: {
        web: { visibility: 'private', secrets: [] },
        registries: [
          {
            host: 'registry.example.com',
            profile: 'token',
            users: [{ user: 'robot', password: 'robot-password-1', pulls: ['*'] }],
            repositories: { app: { public: false, tags: { '1': broken } } }
          }
        ]
      },
      variables: {
        CODESPACES: 'true',
        GITHUB_REPOSITORY: 'acme/web',
        REG_CONTAINER_REGISTRY_SERVER: 'registry.example.com',
        REG_CONTAINER_REGISTRY_USER: 'robot',
        REG_CONTAINER_REGISTRY_PASSWORD: 'robot-password-1'
      }
    })
    expect(words(report)).toEqual(['no no null', ['image-not-found']])
  })
})
