import { describe, expect, it } from '@jest/globals'
import { readFeatures } from '../../../src/discovery/features/features.ts'
import { parseJson } from '../../../src/discovery/json.ts'
import { memoryFiles } from '../../../src/checkout/memory-files.ts'
import type { ReadMention } from '../../../src/discovery/resolve-mention.ts'
import type { Finding } from '../../../src/rules/finding.ts'
import { sliceAt } from '../slices.ts'

const digest = `sha256:${'1'.repeat(64)}`

interface Result {
  readonly mentions: readonly ReadMention[]
  readonly texts: readonly string[]
  readonly findings: readonly Finding[]
}

async function features(
  content: unknown,
  others: Record<string, string> = {},
  configuration = '.devcontainer/devcontainer.json'
): Promise<Result> {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2)
  const files = { [configuration]: text, ...others }
  const { root } = parseJson(configuration, text)
  if (root?.kind !== 'object') throw new Error('no object')
  const findings: Finding[] = []
  const { mentions } = await readFeatures(memoryFiles(files), configuration, root, one => findings.push(one))
  for (const mention of mentions) expect(sliceAt(files[mention.file] ?? '', mention)).toBe(mention.written)
  return {
    mentions,
    findings,
    texts: mentions.map(({ value }) => (value.kind === 'known' ? value.text : '?'))
  }
}

const feature = (dependsOn: Record<string, unknown>): string => JSON.stringify({ id: 'x', dependsOn })

describe('readFeatures', () => {
  it('says how a Feature is written where a reference of another form stands', async () => {
    const { findings } = await features('{"features": {\n  "mcr.microsoft.com/base:1": {}\n}}')
    expect(findings[0]?.fixes[0]?.text).toBe(
      'Write the Feature at .devcontainer/devcontainer.json:2:4 as `registry/namespace/name:version`.'
    )
  })

  it.each([
    ['"ghcr.io/acme/f/a:1": null', 'ghcr.io/acme/f/a:1'],
    ['"./one": null', './one']
  ])('refuses %s, at which the CLI stops, at the place of the value', async (entry, key) => {
    const text = `{"features": {\n  ${entry}\n}}`
    const { findings } = await features(text, { '.devcontainer/one/devcontainer-feature.json': '{}' })
    expect(findings).toHaveLength(1)
    expect(findings[0]?.rule).toBe('invalid-configuration')
    expect(findings[0]?.message).toMatch(/must be an object, a string or a boolean, found null\.$/)
    expect(findings[0]?.message).toContain(key)
    expect(findings[0]?.location).toMatchObject({ line: 2, column: entry.indexOf('null') + 3 })
  })

  it('refuses null for the options of what a local Feature depends on', async () => {
    const { findings } = await features(
      { features: { './one': {} } },
      { '.devcontainer/one/devcontainer-feature.json': '{"dependsOn": {"ghcr.io/a/b/c:1": null}}' }
    )
    expect(findings.map(({ rule, location }) => [rule, location?.file, location?.column])).toEqual([
      ['invalid-configuration', '.devcontainer/one/devcontainer-feature.json', 35]
    ])
  })

  it.each(['1', '[]', '"x"', 'true', '{}'])('takes %s for options, as the CLI does', async options => {
    expect((await features(`{"features": {"ghcr.io/a/b/c:1": ${options}}}`)).findings).toEqual([])
  })

  it('gives the place of the key', async () => {
    const { mentions } = await features('{"features": {\n  "ghcr.io/A/b/c:1": {}\n}}')
    expect(mentions).toEqual([
      {
        kind: 'feature',
        file: '.devcontainer/devcontainer.json',
        line: 2,
        column: 4,
        endLine: 2,
        endColumn: 19,
        written: 'ghcr.io/A/b/c:1',
        value: { kind: 'known', text: 'ghcr.io/a/b/c:1' },
        via: [],
        platform: null,
        required: true
      }
    ])
  })

  it('leaves archives and releases out', async () => {
    const { texts, findings } = await features({
      features: { 'https://x.example/devcontainer-feature-a.tgz': {}, 'owner/repo/f@v1': {} }
    })
    expect(texts).toEqual([])
    expect(findings).toEqual([])
  })

  it('maps short names, and those that became an option only once', async () => {
    const { texts } = await features({
      features: { node: '16', gradle: 'latest', maven: 'latest', jupyterlab: true }
    })
    expect(texts).toEqual([
      'ghcr.io/devcontainers/features/node:1',
      'ghcr.io/devcontainers/features/java:1',
      'ghcr.io/devcontainers/features/python:1'
    ])
  })

  it('adds the digest of the lock file by the exact id', async () => {
    const locked = (ids: string[]): string =>
      JSON.stringify({ features: Object.fromEntries(ids.map(id => [id, { integrity: digest }])) })
    const { mentions } = await features(
      { features: { 'ghcr.io/a/b:1': {}, 'ghcr.io/a/c:1': {} } },
      { '.devcontainer/devcontainer-lock.json': locked(['ghcr.io/a/b:1', 'ghcr.io/a/c']) }
    )
    expect(mentions.map(({ lockDigest }) => lockDigest)).toEqual([digest, undefined])
  })

  it.each([
    [{ features: [] }, '`features` must be an object, found an array'],
    [{ features: { fish: {} } }, '`fish` is not a Feature that can be fetched'],
    [{ features: { 'ghcr.io/a/b': {} }, overrideFeatureInstallOrder: 'x' }, 'must be an array of strings'],
    [{ features: { '/abs': {} } }, 'absolute path']
  ])('reports %j', async (content, message) => {
    const { findings } = await features(content)
    expect(findings).toMatchObject([
      { rule: 'invalid-configuration', message: expect.stringContaining(message) }
    ])
  })

  it('reports a malformed artifact as an invalid reference', async () => {
    const { findings } = await features({ features: { 'ghcr.io/only': {} } })
    expect(findings).toMatchObject([{ rule: 'invalid-image-reference', location: { line: 3, column: 6 } }])
  })
})

describe('readFeatures: overrideFeatureInstallOrder', () => {
  it('asks for every entry as it is written, also where it is listed', async () => {
    const { mentions } = await features({
      features: { 'ghcr.io/a/b/c:1': {}, common: {} },
      overrideFeatureInstallOrder: [
        'ghcr.io/a/b/c',
        'ghcr.io/a/B/c:1',
        'ghcr.io/a/b/c:',
        `ghcr.io/a/b/c@${digest}`,
        'ghcr.io/a/b/other:2',
        'common',
        'owner/repo/feature',
        './one'
      ]
    })
    expect(mentions.slice(2).map(({ kind, written, value }) => [kind, written, value])).toEqual(
      [
        ['ghcr.io/a/b/c', 'ghcr.io/a/b/c:latest'],
        ['ghcr.io/a/B/c:1', 'ghcr.io/a/b/c:1'],
        ['ghcr.io/a/b/c:', 'ghcr.io/a/b/c:latest'],
        [`ghcr.io/a/b/c@${digest}`, `ghcr.io/a/b/c@${digest}`],
        ['ghcr.io/a/b/other:2', 'ghcr.io/a/b/other:2'],
        ['common', 'ghcr.io/devcontainers/features/common-utils:1']
      ].map(([written, text]) => ['feature-order', written, { kind: 'known', text }])
    )
  })

  it('takes the digest of the lock file by the exact id', async () => {
    const lock = JSON.stringify({ features: { 'ghcr.io/a/b/c': { integrity: digest } } })
    const { mentions } = await features(
      {
        features: { 'ghcr.io/a/b/c:1': {} },
        overrideFeatureInstallOrder: ['ghcr.io/a/b/c', 'ghcr.io/a/b/c:1']
      },
      { '.devcontainer/devcontainer-lock.json': lock }
    )
    expect(mentions.map(({ lockDigest }) => lockDigest)).toEqual([undefined, digest, undefined])
  })

  it.each([
    ['gradle', 'invalid-configuration'],
    ['../outside', 'invalid-configuration'],
    ['../../outside', 'path-outside-repository'],
    ['/absolute', 'invalid-configuration'],
    ['ghcr.io/only', 'invalid-image-reference']
  ])('reports %s', async (entry, rule) => {
    const content = { features: { 'ghcr.io/a/b/c:1': {} }, overrideFeatureInstallOrder: [entry] }
    const { findings } = await features(content)
    expect(findings).toMatchObject([{ rule, location: { line: 6, column: 6 } }])
  })

  it('does not need what the CLI would take for a GitHub release', async () => {
    const { mentions } = await features({
      features: { 'ghcr.io/a/b': {} },
      overrideFeatureInstallOrder: ['ghcr.io/a/b', 'ghcr.io/a/b:1', 'ghcr.io/a/b/c']
    })
    expect(mentions.map(({ required }) => required)).toEqual([true, false, true, true])
  })

  it('reads nothing without Features, as the CLI does', async () => {
    const { texts, findings } = await features({ overrideFeatureInstallOrder: ['ghcr.io/a/b/other', 'fish'] })
    expect(texts).toEqual([])
    expect(findings).toEqual([])
  })

  it('is unknown where a variable is', async () => {
    const { mentions } = await features({
      features: { 'ghcr.io/a/b/c:1': {} },
      overrideFeatureInstallOrder: ['ghcr.io/a/${localEnv:X}/c']
    })
    expect(mentions[1]?.value).toMatchObject({ kind: 'unknown' })
  })
})

describe('readFeatures: local Features', () => {
  it('follows dependsOn over local Features, with the way there', async () => {
    const { mentions, findings } = await features(
      { features: { './one': {} } },
      {
        '.devcontainer/one/devcontainer-feature.json': feature({ './two': {}, 'ghcr.io/a/b/c:1': {} }),
        '.devcontainer/two/devcontainer-feature.json': feature({ node: {} })
      }
    )
    expect(findings).toEqual([])
    expect(mentions).toMatchObject([
      {
        value: { text: 'ghcr.io/devcontainers/features/node:1' },
        file: '.devcontainer/two/devcontainer-feature.json',
        via: [
          { file: '.devcontainer/devcontainer.json', line: 3, column: 6, text: './one' },
          { file: '.devcontainer/one/devcontainer-feature.json', text: './two' }
        ]
      },
      { value: { text: 'ghcr.io/a/b/c:1' }, via: [{ text: './one' }] }
    ])
  })

  it.each([
    [
      { './one': {} },
      { './two': {}, 'ghcr.io/a/b/c:1': {} },
      { './one': {} },
      'two',
      '`.devcontainer/one` → `.devcontainer/two` → `.devcontainer/one`'
    ],
    [{ './one': {} }, { './one': { version: '2' } }, {}, 'one', '`.devcontainer/one` → `.devcontainer/one`'],
    [
      { './two': {}, './one': {} },
      { './two': {} },
      { '../.devcontainer/two': {} },
      'two',
      '`.devcontainer/two` → `.devcontainer/two`'
    ]
  ])('%j: a circle is told at the entry that closes it', async (listed, one, two, closing, circle) => {
    const { findings } = await features(
      { features: listed },
      {
        '.devcontainer/one/devcontainer-feature.json': feature(one),
        '.devcontainer/two/devcontainer-feature.json': feature(two)
      }
    )
    expect(findings).toMatchObject([
      {
        rule: 'invalid-configuration',
        location: { file: `.devcontainer/${closing}/devcontainer-feature.json` },
        message: expect.stringContaining(`in a circle: ${circle}.`)
      }
    ])
  })

  it('finds no circle in Features that two others depend on', async () => {
    const { findings } = await features(
      { features: { './one': {}, './two': {} } },
      {
        '.devcontainer/one/devcontainer-feature.json': feature({ './two': {}, './three': {} }),
        '.devcontainer/two/devcontainer-feature.json': feature({ './three': {} }),
        '.devcontainer/three/devcontainer-feature.json': feature({})
      }
    )
    expect(findings).toEqual([])
  })

  it('asks for what they are installed after, in its place, and opens no folder for it', async () => {
    const file = '.devcontainer/one/devcontainer-feature.json'
    const one = { id: 'one', installsAfter: ['ghcr.io/a/b/c', './absent', 'node', 'ghcr.io/a/b/d:'] }
    const { mentions, findings } = await features(
      { features: { './one': {} } },
      { [file]: JSON.stringify(one, null, 2) }
    )
    expect(findings).toEqual([])
    expect(mentions).toMatchObject([
      {
        kind: 'feature-order',
        file,
        line: 4,
        value: { text: 'ghcr.io/a/b/c:latest' },
        via: [{ text: './one' }]
      },
      { kind: 'feature-order', line: 6, value: { text: 'ghcr.io/devcontainers/features/node:1' } },
      { kind: 'feature-order', line: 7, value: { text: 'ghcr.io/a/b/d:latest' } }
    ])
  })

  it.each([
    [{ installsAfter: ['../../outside'] }, 'path-outside-repository'],
    [{ installsAfter: ['fish'] }, 'invalid-configuration'],
    [{ installsAfter: 'ghcr.io/a/b/c' }, 'invalid-configuration'],
    [{ installsAfter: [5] }, 'invalid-configuration']
  ])('reports %j', async (content, rule) => {
    const file = '.devcontainer/one/devcontainer-feature.json'
    const { findings, mentions } = await features(
      { features: { './one': {} } },
      { [file]: JSON.stringify(content) }
    )
    expect(findings).toMatchObject([{ rule, location: { file } }])
    expect(mentions).toEqual([])
  })

  it('takes null for nothing, as the CLI does', async () => {
    const { findings, mentions } = await features(
      { features: { './one': {} } },
      { '.devcontainer/one/devcontainer-feature.json': '{"dependsOn": null, "installsAfter": null}' }
    )
    expect([findings, mentions]).toEqual([[], []])
  })

  it.each([
    ['./absent', '.devcontainer/devcontainer.json', 'missing-file'],
    ['../../outside', '.devcontainer/devcontainer.json', 'path-outside-repository'],
    ['../src/feature', '.devcontainer/devcontainer.json', 'invalid-configuration'],
    ['./feature', '.devcontainer.json', 'invalid-configuration'],
    ['./.devcontainer/absent', '.devcontainer.json', 'missing-file'],
    ['../absent', '.devcontainer/web/devcontainer.json', 'missing-file'],
    ['../../src', 'sub/.devcontainer/web/devcontainer.json', 'invalid-configuration']
  ])('%s of %s: %s', async (id, configuration, rule) => {
    const { findings } = await features({ features: { [id]: {} } }, {}, configuration)
    expect(findings).toMatchObject([{ rule, location: { file: configuration, line: 3, column: 6 } }])
  })

  it('reports a broken devcontainer-feature.json in its own place', async () => {
    const { findings } = await features(
      { features: { './one': {}, './two': {} } },
      {
        '.devcontainer/one/devcontainer-feature.json': '{"dependsOn": ["x"]}',
        '.devcontainer/two/devcontainer-feature.json': '{'
      }
    )
    expect(findings).toMatchObject([
      { location: { file: '.devcontainer/one/devcontainer-feature.json', line: 1, column: 15 } },
      { location: { file: '.devcontainer/two/devcontainer-feature.json', line: 1, column: 2 } }
    ])
  })

  it('stops a long chain', async () => {
    const others: Record<string, string> = {}
    for (let index = 0; index < 60; index += 1)
      others[`.devcontainer/f${index}/devcontainer-feature.json`] = feature({ [`./f${index + 1}`]: {} })
    const { findings } = await features({ features: { './f0': {} } }, others)
    expect(findings).toMatchObject([{ rule: 'limit-reached' }])
  })
})
