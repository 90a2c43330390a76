import { describe, expect, it } from '@jest/globals'
import type { Fix } from '../../src/model.ts'
import { arranged, finding } from '../../src/rules/finding.ts'

const who = 'package administrator'
const grant: Fix = { text: 'Grant it.', who }
const declare: Fix = { text: 'Declare it.', who, relation: 'and' }
const publish: Fix = { text: 'Make it public.', who, irreversible: true }
const rename: Fix = { text: 'Name another.', who }

describe('the fixes of a finding', () => {
  it('are the best way, what it needs besides, and other ways; what cannot be undone comes last', () => {
    expect(
      arranged([publish, grant, declare, rename]).map(({ text, relation, irreversible }) => [
        text,
        relation,
        irreversible
      ])
    ).toEqual([
      ['Grant it.', 'first', false],
      ['Declare it.', 'and', false],
      ['Name another.', 'or', false],
      ['Make it public.', 'or', true]
    ])
  })

  it('of one way alone: it is the first, even if it cannot be undone', () => {
    expect(arranged([publish])).toEqual([{ ...publish, relation: 'first', irreversible: true }])
  })
})

describe('the fingerprint', () => {
  const at = (file: string, line: number) => ({ file, line, column: 1, endLine: line, endColumn: 2 })
  const printOf = (...parts: Parameters<typeof finding>): string => finding(...parts).fingerprint

  it('stays when lines move, and tells rules, subjects and files apart', () => {
    const one = printOf('missing-file', { message: 'x', location: at('a', 1) })
    expect(printOf('missing-file', { message: 'y', location: at('a', 9) })).toBe(one)
    expect(printOf('missing-file', { message: 'x', location: at('b', 1) })).not.toBe(one)
    expect(printOf('invalid-configuration', { message: 'x', location: at('a', 1) })).not.toBe(one)
    const registry = printOf('registry-secrets-missing', { message: 'x', images: ['r/a:1'], subject: 'r' })
    expect(
      printOf('registry-secrets-missing', {
        message: 'x',
        images: ['r/b:1'],
        subject: 'r',
        location: at('c', 1)
      })
    ).toBe(registry)
  })
})
