import { describe, expect, it } from '@jest/globals'
import { dependencyOf } from '../../../src/discovery/features/dependency.ts'
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

describe('dependencyOf', () => {
  it('stands at the Feature that brought it in, with a step of its own', () => {
    expect(dependencyOf(parent, 'ghcr.io/X/y/z')).toEqual({
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
    const first = dependencyOf(parent, 'ghcr.io/x/y/z:2')
    const second = first.kind === 'use' ? dependencyOf(first.use, 'node') : first
    expect(second).toMatchObject({
      use: {
        reference: { text: 'ghcr.io/devcontainers/features/node:1' },
        via: [{}, { text: 'dependsOn of ghcr.io/x/y/z:2: node' }]
      }
    })
  })

  it('takes the digest of the lock file', () => {
    expect(dependencyOf(parent, 'ghcr.io/x/y/z:2', new Map([['ghcr.io/x/y/z:2', digest]]))).toMatchObject({
      use: { reference: { text: 'ghcr.io/x/y/z:2', tag: '2', digest } }
    })
  })

  it.each(['https://x.example/devcontainer-feature-a.tgz', './local', 'owner/repo/feature'])(
    '%s is no image',
    id => {
      expect(dependencyOf(parent, id)).toEqual({ kind: 'none' })
    }
  )

  it.each(['fish', 'ghcr.io/x', ''])('%j is a finding at the parent', id => {
    expect(dependencyOf(parent, id)).toMatchObject({
      kind: 'finding',
      finding: {
        rule: 'invalid-configuration',
        severity: 'error',
        location: { line: 4, column: 6 },
        message: expect.stringContaining(`depends on \`${id}\``)
      }
    })
  })
})
