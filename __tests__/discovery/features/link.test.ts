import { describe, expect, it } from '@jest/globals'
import { linkOf } from '../../../src/discovery/features/link.ts'
import type { Use } from '../../../src/model.ts'

const digest = `sha256:${'2'.repeat(64)}`

const parent: Use = {
  configuration: '.devcontainer/devcontainer.json',
  kind: 'feature',
  file: '.devcontainer/devcontainer.json',
  line: 4,
  column: 6,
  endLine: 4,
  endColumn: 21,
  written: 'ghcr.io/a/b/c:1',
  via: [],
  required: true,
  platform: null,
  reference: { text: 'ghcr.io/a/b/c:1', registry: 'ghcr.io', repository: 'a/b/c', tag: '1', digest: null }
}

describe('linkOf', () => {
  it('stands at the Feature that brought it in, with a step of its own', () => {
    expect(linkOf(parent, 'dependsOn', 'ghcr.io/X/y/z')).toEqual({
      kind: 'use',
      use: {
        ...parent,
        reference: {
          text: 'ghcr.io/x/y/z:latest',
          registry: 'ghcr.io',
          repository: 'x/y/z',
          tag: 'latest',
          digest: null
        },
        via: [
          {
            file: '.devcontainer/devcontainer.json',
            line: 4,
            column: 6,
            endLine: 4,
            endColumn: 21,
            text: 'dependsOn of ghcr.io/a/b/c:1: ghcr.io/X/y/z'
          }
        ]
      }
    })
  })

  it('adds a step for each Feature between', () => {
    const first = linkOf(parent, 'dependsOn', 'ghcr.io/x/y/z:2')
    const second = first.kind === 'use' ? linkOf(first.use, 'dependsOn', 'node') : first
    expect(second).toMatchObject({
      use: {
        reference: { text: 'ghcr.io/devcontainers/features/node:1' },
        via: [{}, { text: 'dependsOn of ghcr.io/x/y/z:2: node' }]
      }
    })
  })

  it('takes the digest of the lock file', () => {
    expect(
      linkOf(parent, 'dependsOn', 'ghcr.io/x/y/z:2', new Map([['ghcr.io/x/y/z:2', digest]]))
    ).toMatchObject({
      use: { reference: { text: 'ghcr.io/x/y/z:2', tag: '2', digest } }
    })
  })

  it.each([
    ['dependsOn', 'https://x.example/devcontainer-feature-a.tgz'],
    ['dependsOn', 'owner/repo/feature'],
    ['installsAfter', 'https://x.example/devcontainer-feature-a.tgz'],
    ['installsAfter', './local']
  ] as const)('%s of %s is no image', (relation, id) => {
    expect(linkOf(parent, relation, id)).toEqual({ kind: 'none' })
  })

  it('is a folder beside the devcontainer.json of the configuration', () => {
    const folder = '.devcontainer/local'
    expect(linkOf(parent, 'dependsOn', './local')).toEqual({ kind: 'local', folder })
  })

  it.each([
    ['dependsOn', '../local'],
    ['installsAfter', '../../local']
  ] as const)('%s of %s is a finding: no Feature may lie there', (relation, id) => {
    expect(linkOf(parent, relation, id)).toMatchObject({
      kind: 'finding',
      finding: { message: expect.stringContaining('may hold local Features') as unknown }
    })
  })

  it.each(['fish', 'ghcr.io/x', ''])('%j is a finding at the parent', id => {
    expect(linkOf(parent, 'dependsOn', id)).toMatchObject({
      kind: 'finding',
      finding: {
        rule: 'invalid-configuration',
        severity: 'error',
        location: { line: 4, column: 6 },
        message: expect.stringContaining(`depends on \`${id}\``)
      }
    })
  })

  it('is an order of the installation where the parent is installed after it', () => {
    expect(linkOf(parent, 'installsAfter', 'ghcr.io/x/y/z:')).toMatchObject({
      kind: 'use',
      use: {
        kind: 'feature-order',
        required: true,
        reference: { text: 'ghcr.io/x/y/z:latest' },
        via: [{ text: 'installsAfter of ghcr.io/a/b/c:1: ghcr.io/x/y/z:' }]
      }
    })
  })

  it.each([
    ['installsAfter', 'ghcr.io/x/y', false],
    ['installsAfter', `ghcr.io/x/y@${digest}`, false],
    ['installsAfter', 'ghcr.io/x/y:1', true],
    ['installsAfter', 'ghcr.io/x/y:', true],
    ['installsAfter', 'ghcr.io/x/y/z', true],
    ['dependsOn', 'ghcr.io/x/y', true]
  ] as const)('%s of %s, which may be a GitHub release, is required: %s', (relation, id, required) => {
    expect(linkOf(parent, relation, id)).toMatchObject({ use: { required } })
  })

  it('says how the parent names what cannot be fetched', () => {
    expect(linkOf(parent, 'installsAfter', 'fish')).toMatchObject({
      kind: 'finding',
      finding: { message: expect.stringContaining('`ghcr.io/a/b/c:1` is installed after `fish`') as unknown }
    })
  })
})
