import { describe, expect, it } from '@jest/globals'
import type { RegistryDefinition } from '../../src/demo/world/registry-definition.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { renderText } from '../../src/report/text.ts'
import { amd64, checked, type Given } from './in-process.ts'

const withTag = (isPublic: boolean, tag: string) => ({ public: isPublic, tags: { [tag]: amd64 } })

/** A registry with one repository that refuses people without a login. */
function refusing(host: string, repository: string): RegistryDefinition {
  return { host, profile: 'token', repositories: { [repository]: withTag(false, '1') } }
}

const quay = refusing('quay.io', 'minio/minio')
const gcr = refusing('gcr.io', 'someone/tool')
const hub = (repositories: RegistryDefinition['repositories']): RegistryDefinition => ({
  host: 'docker.io',
  profile: 'docker-hub',
  repositories
})

/** What a reader gets of images of a private acme/web, on one line, as the terminal prints it without `--verbose`. */
async function printed(given: Given): Promise<string> {
  const { report } = await checked(given)
  const style = { width: 80, colour: false, unicode: true }
  return renderText(report, { style, sourceLine: () => null }).replace(/\s+/g, ' ')
}

const minioOnHub = 'Name another image: MinIO withdrew its images from Docker Hub in September 2026.'
const minioOnQuay = "Name another image: MinIO's images on Quay have not been public since September 2026."
const shut =
  'Check that it exists, or name another image: Container Registry was shut down on 18 March 2025, and Artifact Registry has what was copied.'
const bitnami =
  'Name docker.io/bitnamilegacy/redis:7.4: Bitnami moved its tags there in September 2025, where they get no updates.'
const devcontainers =
  'Name mcr.microsoft.com/devcontainers/go:9: new tags have been published there alone since 2022.'
const kubernetes = 'Name registry.k8s.io/pause:3.9: k8s.gcr.io has been frozen since April 2023.'
const packages = 'Name ghcr.io/acme/web/app:1: GitHub has moved the images of its Docker registry there.'
const contrib =
  'Name ghcr.io/devcontainers-extra/base:1: devcontainers-contrib was deleted in 2025, and devcontainers-extra is its fork.'

describe('a name that was moved or withdrawn', () => {
  it.each<[string, string, Given, string]>([
    ['refused', 'docker.io/minio/minio:1', { images: [], registries: [hub({})] }, minioOnHub],
    ['refused, names read', 'minio/mc', { images: [], registries: [hub({})], secrets: [] }, minioOnHub],
    ['refused', 'quay.io/minio/minio:1', { images: [], registries: [quay] }, minioOnQuay],
    [
      'refused, names read',
      'quay.io/minio/minio:1',
      { images: [], registries: [quay], secrets: [] },
      minioOnQuay
    ],
    [
      'refused, or it may not exist',
      'gcr.io/someone/tool:1',
      { images: [], registries: [gcr], secrets: [] },
      shut
    ],
    [
      'missing',
      'docker.io/bitnami/redis:7.4',
      { images: [], registries: [hub({ 'bitnami/redis': withTag(true, 'latest') })] },
      bitnami
    ],
    ['refused', 'docker.io/bitnami/redis:7.4', { images: [], registries: [hub({})], secrets: [] }, bitnami],
    ['missing', 'mcr.microsoft.com/vscode/devcontainers/go:9', { images: [] }, devcontainers],
    ['silent', 'k8s.gcr.io/pause:3.9', { images: [] }, kubernetes],
    ['retired', 'docker.pkg.github.com/acme/web/app:1', { images: [] }, packages],
    ['not known to GitHub', 'ghcr.io/devcontainers-contrib/base:1', { images: [] }, contrib]
  ])('is what is said first: %s, %s', async (_name, image, given, expected) => {
    const text = await printed({ ...given, images: [image] })
    expect(text).toContain(`Fix: ${expected}`)
    expect(text).not.toMatch(/gh secret set|Push |Set the three/)
  })

  it('whose registry gives no answer and that nothing replaces is said last', async () => {
    const text = await printed({ images: ['eu.gcr.io/someone/tool:1'] })
    expect(text).toMatch(/Fix: Check that the name eu\.gcr\.io is right/)
    expect(text).toContain(
      'Or: check that it exists, or name another image: Container Registry was shut down on 18 March 2025'
    )
  })

  it('of which other tags are there is said behind them', async () => {
    const google = {
      host: 'gcr.io',
      profile: 'open',
      repositories: { 'google/pause': withTag(true, '3.9') }
    } as const
    const text = await printed({ images: ['gcr.io/google/pause:3.8'], registries: [google] })
    expect(text).toContain(
      'Fix: Name a tag that exists: 3.9. Or: check that it exists, or name another image: Container Registry'
    )
  })

  it("that may be the owner's own comes behind the owner's ways", async () => {
    const own = refusing('gcr.io', 'acme/tool')
    const text = await printed({ images: ['gcr.io/acme/tool:1'], registries: [own], secrets: [] })
    expect(text).toContain('Fix: Set the three secrets GCR_CONTAINER_REGISTRY_*')
  })

  it('is told of the images that have it, where others of the registry have none', async () => {
    const images = [
      'docker.io/bitnami/redis:7.4',
      'docker.io/bitnami/kafka:3',
      'docker.io/minio/mc',
      'docker.io/other/tool:1'
    ]
    const text = await printed({ images, registries: [hub({})], secrets: [] })
    expect(text).toContain(
      'Fix: Name docker.io/bitnamilegacy/* in place of docker.io/bitnami/*: Bitnami moved'
    )
    expect(text).toContain('And: Name another image in place of docker.io/minio/mc:latest: MinIO withdrew')
    expect(text).toContain('And: Check that they exist, or name another image.')
  })

  it('keeps its digest where the images were copied, and asks for another where they were not', async () => {
    const digest = `sha256:${'0'.repeat(64)}`
    expect(await printed({ images: [`docker.io/bitnami/redis@${digest}`], registries: [hub({})] })).toContain(
      `docker.io/bitnamilegacy/redis@${digest} Or:`
    )
    expect(await printed({ images: [`mcr.microsoft.com/vscode/devcontainers/go@${digest}`] })).toContain(
      'Fix: Name a tag or digest of mcr.microsoft.com/devcontainers/go: new tags'
    )
  })

  it('is in the annotation', async () => {
    const { report } = await checked({ images: ['quay.io/minio/minio:1'], registries: [quay] })
    expect(annotationsOf(report).map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`Fix: ${minioOnQuay}`)
    )
  })

  it('of a Feature that the dev container CLI redirects is in the message', async () => {
    const text = await printed({
      images: ['mcr.microsoft.com/devcontainers/base:ubuntu'],
      members: { features: { 'ghcr.io/devcontainers-contrib/features/pylint:9': {} } }
    })
    expect(text).toMatch(
      /ghcr\.io\/devcontainers-extra\/features\/pylint.*\(the dev container CLI redirects devcontainers-contrib to devcontainers-extra\)\./
    )
    expect(text).not.toContain('was deleted in 2025')
  })

  it('says nothing where the image is pulled', async () => {
    const redis = hub({ 'bitnami/redis': withTag(true, 'latest') })
    expect(await printed({ images: ['docker.io/bitnami/redis'], registries: [redis] })).not.toMatch(
      /bitnamilegacy/
    )
  })
})
