import { describe, expect, it } from '@jest/globals'
import { discover } from '../../src/discovery/discover.ts'
import { memoryFiles } from '../../src/checkout/memory-files.ts'
import { findingsOfFiles } from '../../src/judge/discovery-fixes.ts'
import { partlyRead } from '../../src/report/words.ts'
import { finding } from '../../src/rules/finding.ts'

async function findingsIn(files: Readonly<Record<string, string>>) {
  const { findings } = await discover({
    files: memoryFiles(files),
    configurations: [],
    platform: 'linux/amd64'
  })
  return findingsOfFiles(findings).map(({ rule, message, location, also, fixes }) => ({
    rule,
    message,
    files: [location, ...also].map(place => `${place?.file}:${place?.line}`),
    fix: fixes[0]?.text
  }))
}

function devcontainer(name: string, members: object): Record<string, string> {
  return { [`.devcontainer/${name}/devcontainer.json`]: `{\n${JSON.stringify(members).slice(1, -1)}\n}` }
}

describe('one cause in several files is one finding with all places', () => {
  it('a file that several configurations name', async () => {
    const build = { build: { dockerfile: '../Dockerfile' } }
    const found = await findingsIn({ ...devcontainer('a', build), ...devcontainer('b', build) })
    expect(found).toMatchObject([
      {
        rule: 'missing-file',
        files: ['.devcontainer/a/devcontainer.json:2', '.devcontainer/b/devcontainer.json:2']
      }
    ])
    expect(found[0]?.fix).toContain('.devcontainer/a/devcontainer.json:2:24 and one more place')
  })

  it('but two files that are not there are two', async () => {
    const found = await findingsIn({
      ...devcontainer('a', { build: { dockerfile: 'one' } }),
      ...devcontainer('b', { build: { dockerfile: 'two' } })
    })
    expect(found).toHaveLength(2)
  })

  it('a path out of the repository', async () => {
    const build = { build: { dockerfile: '../../../Dockerfile' } }
    const found = await findingsIn({ ...devcontainer('a', build), ...devcontainer('b', build) })
    expect(found).toMatchObject([{ rule: 'path-outside-repository', files: { length: 2 } }])
  })

  it('a variable, whatever stands around it', async () => {
    const found = await findingsIn({
      ...devcontainer('a', { image: '${localEnv:REGISTRY}/acme/web:1' }),
      ...devcontainer('b', { image: '${localEnv:REGISTRY}/acme/api:2' }),
      ...devcontainer('c', { image: '${localEnv:OTHER}/acme/api:2' })
    })
    expect(found).toMatchObject([
      { rule: 'unresolved-variable', message: expect.stringContaining('REGISTRY'), files: { length: 2 } },
      { rule: 'unresolved-variable', message: expect.stringContaining('OTHER'), files: { length: 1 } }
    ])
  })

  it('a reference that is not valid', async () => {
    const found = await findingsIn({
      ...devcontainer('a', { image: 'ghcr.io/Acme/Web:1' }),
      ...devcontainer('b', { image: 'ghcr.io/Acme/Web:1' })
    })
    expect(found).toMatchObject([{ rule: 'invalid-image-reference', files: { length: 2 } }])
  })

  it('a text that the dev container CLI reads otherwise', async () => {
    const dockerfile = "ARG VARIANT='3.20'\nFROM alpine:${VARIANT}\n"
    const found = await findingsIn({
      ...devcontainer('a', { build: { dockerfile: 'Dockerfile' } }),
      ...devcontainer('b', { build: { dockerfile: 'Dockerfile' } }),
      '.devcontainer/a/Dockerfile': dockerfile,
      '.devcontainer/b/Dockerfile': dockerfile
    })
    expect(found).toMatchObject([{ rule: 'cli-cannot-parse', files: { length: 2 } }])
  })

  it('but the same mistake in two files is two', async () => {
    const found = await findingsIn({
      ...devcontainer('a', { image: [] }),
      ...devcontainer('b', { image: [] })
    })
    expect(found.map(({ rule }) => rule)).toEqual(['invalid-configuration', 'invalid-configuration'])
  })
})

it('each configuration with such an error is named as not checked completely', () => {
  const location = { file: 'a.json', line: 1, column: 1, endLine: 1, endColumn: 2 }
  const found = finding('missing-file', {
    message: 'It is not there.',
    places: [location, { ...location, file: 'b.json' }]
  })
  const configurations = ['a.json', 'b.json', 'c.json'].map(path => ({ path, name: null }))
  expect(partlyRead({ configurations, findings: [found as never] }, path => path)).toBe('a.json, b.json')
})
