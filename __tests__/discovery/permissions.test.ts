import { describe, expect, it } from '@jest/globals'
import { parseJson } from '../../src/discovery/json.ts'
import { readPermissions } from '../../src/discovery/devcontainer/devcontainer.ts'
import type { Finding } from '../../src/rules/finding.ts'

function permissions(codespaces: unknown) {
  const { root } = parseJson('d.json', JSON.stringify({ customizations: { codespaces } }))
  if (root?.kind !== 'object') throw new Error('no object')
  const findings: Finding[] = []
  return { read: readPermissions(root, one => findings.push(one)), findings }
}

describe('readPermissions', () => {
  it.each([
    [{ packages: 'read' }, true],
    [{ packages: 'read', contents: 'read' }, true],
    [{ packages: 'write' }, true],
    ['read-all', true],
    ['write-all', true],
    [{ contents: 'read' }, false],
    [{ packages: 'none' }, false],
    [{}, false],
    ['read', false],
    [null, false]
  ])('%j', (value, readsPackages) => {
    const { read, findings } = permissions({ repositories: { 'o/r': { permissions: value } } })
    expect(read).toEqual([
      { file: 'd.json', line: 1, column: 51, endLine: 1, endColumn: 54, repository: 'o/r', readsPackages }
    ])
    expect(findings).toEqual([])
  })

  it('has nothing to read without them', () => {
    expect(permissions(undefined).read).toEqual([])
    expect(permissions({ repositories: { 'o/*': {} } }).read).toMatchObject([
      { repository: 'o/*', readsPackages: false }
    ])
  })

  it.each([
    [7, '`customizations.codespaces` must be an object, found a number.'],
    [
      { repositories: ['o/r'] },
      '`customizations.codespaces.repositories` must be an object, found an array.'
    ],
    [
      { repositories: { 'o/r': 'read-all' } },
      '`customizations.codespaces.repositories["o/r"]` must be an object with `permissions`, found a string.'
    ]
  ])('reports %j', (codespaces, message) => {
    expect(permissions(codespaces).findings).toMatchObject([{ rule: 'invalid-configuration', message }])
  })
})
