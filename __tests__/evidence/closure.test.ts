import { describe, expect, it } from '@jest/globals'
import { askAll, type Closure } from '../../src/evidence/closure.ts'
import { imageKey } from '../../src/evidence/types.ts'
import { depthFor } from '../../src/evidence/image.ts'
import type { Use, UseKind } from '../../src/model.ts'
import type { Depth } from '../../src/oci/pull-result.ts'
import { facts, use } from './uses.ts'

interface Asked {
  readonly image: string
  readonly depth: Depth
}

/** Asks with Features that name what `dependsOn` and `installsAfter` say, and keeps every question. */
async function closureOf(
  uses: readonly Use[],
  dependsOn: (image: string) => readonly string[] | null = () => null,
  installsAfter: (image: string) => readonly string[] = () => []
): Promise<Closure & { readonly asked: readonly Asked[] }> {
  const asked: Asked[] = []
  const closure = await askAll(uses, {
    lockOf: () => new Map(),
    depthOf: use => depthFor(use, 'linux/amd64'),
    ask: ({ reference }, depth) => {
      asked.push({ image: reference.text, depth })
      const dependencies = dependsOn(reference.repository)
      const after = installsAfter(reference.repository)
      const links = dependencies === null ? null : { dependsOn: dependencies, installsAfter: after }
      return Promise.resolve(facts(reference, links))
    }
  })
  return { ...closure, asked }
}

const rules = ({ findings }: Closure): string[] => findings.map(({ rule }) => rule)

describe('depthFor', () => {
  it.each<[UseKind, string | null, Depth]>([
    ['image', null, { links: false, platforms: ['linux/amd64'], blob: false }],
    ['from', 'linux/arm/7', { links: false, platforms: ['linux/arm/v7'], blob: false }],
    ['compose-image', '', { links: false, platforms: ['linux/amd64'], blob: false }],
    ['compose-image', 'arm64', { links: false, platforms: ['linux/arm64'], blob: false }],
    ['compose-image', 'nonsense', { links: false, platforms: ['nonsense'], blob: false }],
    ['volume-image', null, { links: false, platforms: ['linux/amd64'], blob: false }],
    ['feature', null, { links: true, platforms: [], blob: true }],
    ['feature-order', null, { links: true, platforms: [], blob: false }],
    ['syntax', 'linux/arm64', { links: false, platforms: [], blob: false }],
    ['cache-from', null, { links: false, platforms: [], blob: false }]
  ])('%s for %s', (kind, platform, depth) => {
    expect(depthFor({ kind, platform }, 'linux/amd64')).toEqual(depth)
  })
})

describe('askAll', () => {
  it('asks about an image once, as deep as all of its uses need', async () => {
    const { asked } = await closureOf([use('a', 'syntax', 1), use('a', 'image', 2), use('a', 'feature', 3)])
    expect(asked).toEqual([
      { image: 'ghcr.io/a:1', depth: { links: true, platforms: ['linux/amd64'], blob: true } }
    ])
  })

  it('asks again where a later use needs more, and loses nothing of what was known', async () => {
    const { asked } = await closureOf([use('a/b', 'image', 1), use('a/c', 'feature', 2)], image =>
      image === 'a/c' ? ['ghcr.io/a/b:1'] : []
    )
    expect(asked.filter(({ image }) => image === 'ghcr.io/a/b:1').map(({ depth }) => depth)).toEqual([
      { links: false, platforms: ['linux/amd64'], blob: false },
      { links: true, platforms: ['linux/amd64'], blob: true }
    ])
  })

  it('keeps two uses of one place that name different platforms', async () => {
    const { uses } = await closureOf([use('a'), { ...use('a'), platform: 'linux/arm64' }, use('a')])
    expect(uses.map(({ platform }) => platform)).toEqual([null, 'linux/arm64'])
  })

  it('stops at 5,000 images, and says so as finding and as what is not complete', async () => {
    const uses = Array.from({ length: 5_010 }, (_, index) => use(`a/i${String(index)}`, 'image', index + 1))
    const closure = await closureOf(uses)
    expect([closure.asked.length, closure.uses.length, closure.images.size]).toEqual([5_000, 5_000, 5_000])
    expect(rules(closure)).toEqual(['limit-reached'])
    expect(closure.incomplete).toEqual([expect.stringContaining('more than 5000 images')])
  })

  it('stops where Features bring in too many, and keeps the uses of images that are known', async () => {
    const many = (image: string): string[] =>
      Array.from({ length: 900 }, (_, index) => `ghcr.io/${image}x${String(index)}:1`)
    const roots = Array.from({ length: 6 }, (_, index) => use(`f/r${String(index)}`, 'feature', index + 1))
    const closure = await closureOf([...roots], image =>
      image.includes('x') ? [roots[0]?.reference.text ?? ''] : many(image)
    )
    expect(closure.images.size).toBe(5_000)
    expect(closure.uses.length).toBeGreaterThanOrEqual(5_000)
    expect(rules(closure)).toEqual(['invalid-configuration', 'limit-reached'])
    for (const { reference } of closure.uses) expect(closure.images.has(imageKey(reference))).toBe(true)
  })

  it('takes a thousand dependencies of one Feature at the most', async () => {
    const many = Array.from({ length: 1_200 }, (_, index) => `ghcr.io/a/d${String(index)}:1`)
    const closure = await closureOf([use('a/f', 'feature')], image => (image === 'a/f' ? many : []))
    expect(closure.images.size).toBe(1_001)
    expect(rules(closure)).toEqual(['limit-reached'])
  })

  it('ends where every Feature depends on a new one', async () => {
    const closure = await closureOf([use('a/f', 'feature')], image => [`ghcr.io/${image}x:1`])
    expect(closure.images.size).toBe(51)
    expect(closure.incomplete).toEqual([expect.stringMatching(/depend on one another/)])
  })

  const kinds = ({ uses }: Closure): string[] =>
    uses.map(({ kind, reference }) => `${kind} ${reference.text}`).sort()

  it('asks for what a Feature is installed after, and follows nothing that it names', async () => {
    const closure = await closureOf(
      [use('a/f', 'feature')],
      image =>
        (image === 'a/f' ? ['ghcr.io/a/dep:1'] : ['ghcr.io/a/too-far:1']).slice(0, image === 'a/dep' ? 0 : 1),
      image => [`ghcr.io/${image}-after`]
    )
    expect(kinds(closure)).toEqual([
      'feature ghcr.io/a/dep:1',
      'feature ghcr.io/a/f:1',
      'feature-order ghcr.io/a/dep-after:latest',
      'feature-order ghcr.io/a/f-after:latest'
    ])
    expect(closure.incomplete).toEqual([])
  })

  it('follows a Feature that others only order themselves by where it is listed too', async () => {
    const closure = await closureOf(
      [use('a/f', 'feature-order', 1), use('a/f', 'feature', 2)],
      () => [],
      image => (image === 'a/f' ? ['ghcr.io/a/x:2'] : [])
    )
    expect(kinds(closure)).toEqual([
      'feature ghcr.io/a/f:1',
      'feature-order ghcr.io/a/f:1',
      'feature-order ghcr.io/a/x:2'
    ])
  })

  it('takes a thousand entries of one installsAfter at the most', async () => {
    const many = Array.from({ length: 1_200 }, (_, index) => `ghcr.io/a/d${String(index)}:1`)
    const closure = await closureOf(
      [use('a/f', 'feature')],
      () => [],
      () => many
    )
    expect(closure.images.size).toBe(1_001)
    expect(rules(closure)).toEqual(['limit-reached'])
    expect(closure.incomplete).toEqual([expect.stringContaining('1000 entries in `installsAfter`')])
  })

  it('says which local Feature only a registry led to', async () => {
    const closure = await closureOf([use('a/f', 'feature')], () => ['./.devcontainer/own'])
    expect([closure.uses.length, closure.findings]).toEqual([1, []])
    expect(closure.incomplete).toEqual([
      'the local Feature .devcontainer/own, which the Feature ghcr.io/a/f:1 depends on, was not read'
    ])
  })

  it.each([
    ['a', ['invalid-configuration']],
    ['devcontainers-extra', []]
  ])('tells of a Feature of %s that is installed after itself', async (owner, expected) => {
    const closure = await closureOf(
      [use(`${owner}/b/f`, 'feature')],
      () => [],
      image => [`ghcr.io/${image}`]
    )
    expect(rules(closure)).toEqual(expected)
  })
})
