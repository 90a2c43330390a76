import { afterAll, describe, expect, it } from '@jest/globals'
import { featureArtifact, type FakeImage } from '../../src/demo/world/image.ts'
import type { Report, ReportedImage } from '../../src/report/report.ts'
import type { StartedWorld } from '../world/start.ts'
import { acme, privatePackage, workflowToken } from './acme.ts'
import { checkIn, inWorld, type Checked } from './in-world.ts'
import { removeRepositories, repositoryOf } from './repository.ts'

afterAll(removeRepositories)

const actions = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/web', GITHUB_TOKEN: workflowToken }

/** Features of `ghcr.io/feats` that everyone may pull, each with the ids that it depends on. */
type Features = Readonly<Record<string, readonly string[]>>

function feature(name: string, ids: readonly string[], annotated = true): FakeImage {
  return featureArtifact(
    { id: name, version: '1.0.0', dependsOn: Object.fromEntries(ids.map(id => [id, {}])) },
    annotated
  )
}

function world(features: Features, annotated = true) {
  const ghcr = Object.fromEntries(
    Object.entries(features).map(([name, ids]) => [
      `feats/${name}`,
      { public: true, tags: { '1': feature(name, ids, annotated) } }
    ])
  )
  return acme({ ghcr })
}

const id = (name: string): string => `ghcr.io/feats/${name}:1`
const using = (...names: string[]): Record<string, string> => ({
  '.devcontainer.json': JSON.stringify({
    image: 'mcr.microsoft.com/base:1',
    features: Object.fromEntries(names.map(name => [id(name), {}]))
  })
})

function check(
  definition: ReturnType<typeof acme>,
  files: Readonly<Record<string, string>>,
  args: readonly string[] = []
): Promise<Checked & { world: StartedWorld }> {
  return inWorld(definition, async started => ({
    ...(await checkIn(started, repositoryOf(files), actions, args)),
    world: started
  }))
}

const features = ({ images }: Report): string[] =>
  images
    .filter(({ uses }) => uses.some(({ kind }) => kind === 'feature'))
    .map(({ reference }) => reference)
    .sort()
const image = ({ images }: Report, reference: string): ReportedImage | undefined =>
  images.find(found => found.reference === reference)
const rules = ({ findings }: Report): string[] => findings.map(({ rule }) => rule)

describe('what Features depend on', () => {
  it.each([
    ['the annotation', true],
    ['the layer, as older tools have it', false]
  ])('is read from %s, and again from what that depends on', async (_name, annotated) => {
    const { report } = await check(world({ a: [id('b')], b: [id('c')], c: [] }, annotated), using('a'))
    expect(features(report)).toEqual([id('a'), id('b'), id('c')])
    expect(report.images.every(({ access }) => access.team === 'yes')).toBe(true)
    expect([report.complete, report.conclusion]).toEqual([true, 'pass'])
    const use = image(report, id('c'))?.uses[0]
    expect(use?.via.map(({ text }) => text)).toEqual([
      `dependsOn of ${id('a')}: ${id('b')}`,
      `dependsOn of ${id('b')}: ${id('c')}`
    ])
    expect([use?.file, use?.line]).toEqual(['.devcontainer.json', image(report, id('a'))?.uses[0]?.line])
  })

  it('ends where Features depend on each other', async () => {
    const { report, world: asked } = await check(world({ a: [id('b')], b: [id('a'), id('b')] }), using('a'))
    expect(features(report)).toEqual([id('a'), id('b')])
    expect(report.complete).toBe(true)
    const manifests = asked.log.filter(({ url }) => url.includes('/manifests/')).map(({ url }) => url)
    expect(new Set(manifests).size).toBe(manifests.length)
  })

  it('is a finding at the Feature in the file where it is not there', async () => {
    const { report, code } = await check(world({ a: [id('missing')] }), using('a'))
    expect([code, rules(report)]).toEqual([1, ['package-not-found']])
    expect(image(report, id('missing'))?.access.team).toBe('no')
    expect(report.findings[0]?.location).toMatchObject({ file: '.devcontainer.json', line: 1 })
  })

  it('is a finding where the tag is not there', async () => {
    const { report } = await check(world({ a: ['ghcr.io/feats/b:9'], b: [] }), using('a'))
    expect(rules(report)).toEqual(['image-not-found'])
  })

  it('is a finding where it names nothing that can be fetched', async () => {
    const { report } = await check(world({ a: ['ghcr.io/Feats/UPPER CASE:1'] }), using('a'))
    expect(rules(report)).toEqual(['invalid-configuration'])
    expect(report.findings[0]?.message).toContain(id('a'))
  })

  it('is followed once for each configuration, and asked for once', async () => {
    const json = using('a')['.devcontainer.json'] ?? ''
    const files = { '.devcontainer/x/devcontainer.json': json, '.devcontainer/y/devcontainer.json': json }
    const { report, world: asked } = await check(world({ a: [id('b')], b: [] }), files)
    expect(image(report, id('b'))?.uses.map(({ configuration }) => configuration)).toEqual([
      '.devcontainer/x/devcontainer.json',
      '.devcontainer/y/devcontainer.json'
    ])
    const manifests = asked.log.filter(({ url }) => url.includes('/feats/b/manifests/'))
    expect(manifests).toHaveLength(1)
  })

  it('was not read offline, and the report says of which Feature', async () => {
    const { report, world: asked } = await check(world({ a: [id('b')], b: [] }), using('a'), ['--offline'])
    expect(asked.log).toEqual([])
    expect(features(report)).toEqual([id('a')])
    expect([report.complete, report.conclusion]).toEqual([false, 'incomplete'])
    expect(report.incomplete).toContain(
      `what the Feature ${id('a')} depends on and installs after was not read`
    )
  })

  it('was not read where the Feature is refused, and the report says so', async () => {
    const ghcr = { 'acme/tool': { public: false, tags: { '1': feature('tool', [id('b')]) } } }
    const files = {
      '.devcontainer.json': '{"image":"mcr.microsoft.com/base:1","features":{"ghcr.io/acme/tool:1":{}}}'
    }
    const { report } = await check(acme({ ghcr, packages: [privatePackage('tool', 'acme/other')] }), files)
    expect(report.incomplete).toEqual([
      'what the Feature ghcr.io/acme/tool:1 depends on and installs after was not read'
    ])
  })

  it('goes no deeper than its bound', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `f${String(index)}`)
    const chain = Object.fromEntries(names.map((name, index) => [name, [id(`f${String(index + 1)}`)]]))
    const { report } = await check(world(chain), using('f0'))
    expect(features(report)).toHaveLength(51)
    expect(rules(report)).toEqual(['limit-reached'])
    expect(report.complete).toBe(false)
  })
})

describe('a lock file', () => {
  const locked = feature('b', [])
  const lock = JSON.stringify({
    features: {
      [id('b')]: {
        version: '1.0.0',
        resolved: `ghcr.io/feats/b@${locked.manifest.digest}`,
        integrity: locked.manifest.digest
      }
    }
  })

  it('holds the digests of dependencies too: they are pulled, not the tag', async () => {
    const files = { ...using('a'), '.devcontainer-lock.json': lock }
    const { report, world: asked } = await check(world({ a: [id('b')], b: [] }), files)
    expect(image(report, id('b'))).toMatchObject({
      tag: '1',
      digest: locked.manifest.digest,
      access: { team: 'yes' }
    })
    const manifests = asked.log.filter(({ url }) => url.includes('/feats/b/manifests/'))
    expect(manifests.map(({ url }) => url.split('/').at(-1))).toEqual([locked.manifest.digest])
  })

  it('with a digest that is gone is a no, whatever the tag says', async () => {
    const gone = lock.replaceAll(locked.manifest.digest, `sha256:${'0'.repeat(64)}`)
    const { report } = await check(world({ a: [id('b')], b: [] }), {
      ...using('a'),
      '.devcontainer-lock.json': gone
    })
    expect(rules(report)).toEqual(['image-not-found'])
  })

  it('of one configuration says nothing about another', async () => {
    const json = using('a')['.devcontainer.json'] ?? ''
    const { report } = await check(world({ a: [id('b')], b: [] }), {
      '.devcontainer/x/devcontainer.json': json,
      '.devcontainer/x/devcontainer-lock.json': lock,
      '.devcontainer/y/devcontainer.json': json
    })
    const digests = report.images
      .filter(({ repository }) => repository === 'feats/b')
      .map(({ digest }) => digest)
    expect(digests).toHaveLength(2)
    expect(digests).toEqual(expect.arrayContaining([null, locked.manifest.digest]))
  })
})

describe('a Feature in a private package (specification 3.2, row 6)', () => {
  const ghcr = { 'acme/tools/cli': { public: false, tags: { '1': feature('cli', []) } } }
  const packages = [privatePackage('tools/cli', 'acme/tools')]
  const github = {
    repositories: {
      'acme/web': { visibility: 'private' as const },
      'acme/tools': { visibility: 'private' as const }
    }
  }
  const asking = (repositories: object): string =>
    JSON.stringify({
      image: 'mcr.microsoft.com/base:1',
      features: { 'ghcr.io/acme/tools/cli:1': {} },
      customizations: { codespaces: { repositories } }
    })
  const reads = { permissions: { packages: 'read' } }

  it.each<[string, object, string, string]>([
    ['the exact repository', { 'acme/tools': reads }, 'yes', 'yes'],
    ['its name in another case', { 'Acme/Tools': reads }, 'yes', 'yes'],
    ['all of its permissions', { 'acme/tools': { permissions: 'read-all' } }, 'yes', 'yes'],
    ['every repository of the owner', { 'acme/*': reads }, 'yes', 'unknown'],
    ['another repository', { 'acme/other': reads }, 'no', 'no'],
    ['its contents alone', { 'acme/tools': { permissions: { contents: 'read' } } }, 'no', 'no'],
    ['nothing', {}, 'no', 'no']
  ])('permission for %s', async (_name, repositories, team, prebuild) => {
    const { report } = await check(acme({ ghcr, packages, github }), {
      '.devcontainer.json': asking(repositories)
    })
    expect(image(report, 'ghcr.io/acme/tools/cli:1')?.access).toEqual({ team, prebuild, outside: null })
  })

  it('counts as the worst over all configurations that use it', async () => {
    const files = {
      '.devcontainer/x/devcontainer.json': asking({ 'acme/tools': reads }),
      '.devcontainer/y/devcontainer.json': asking({ 'acme/*': reads }),
      '.devcontainer/z/devcontainer.json': '{"image":"mcr.microsoft.com/base:1"}'
    }
    const both = await check(acme({ ghcr, packages, github }), files)
    expect(image(both.report, 'ghcr.io/acme/tools/cli:1')?.access).toMatchObject({
      team: 'yes',
      prebuild: 'unknown'
    })
    const one = { ...files, '.devcontainer/y/devcontainer.json': asking({}) }
    const worst = await check(acme({ ghcr, packages, github }), one)
    expect(image(worst.report, 'ghcr.io/acme/tools/cli:1')?.access).toMatchObject({
      team: 'no',
      prebuild: 'no'
    })
  })
})
