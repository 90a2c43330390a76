import { describe, expect, it } from '@jest/globals'
import { insideCodespaceOf } from '../../src/evidence/types.ts'

describe('insideCodespaceOf', () => {
  it.each<[string | null, string | null, boolean]>([
    ['acme/web', 'acme/web', true],
    ['acme/web', 'Acme/Web', true],
    ['acme/web', null, true],
    [null, 'acme/web', true],
    ['acme/web', 'acme/app', false]
  ])('of %s in one of %s: %s', (repository, here, expected) => {
    expect(insideCodespaceOf(repository, { kind: 'codespace', repository: here })).toBe(expected)
  })

  it('is never so in a workflow or a terminal', () => {
    expect(insideCodespaceOf('acme/web', { kind: 'actions', repository: 'acme/web' })).toBe(false)
    expect(insideCodespaceOf('acme/web', { kind: 'terminal' })).toBe(false)
  })
})
