import { describe, expect, it } from '@jest/globals'
import type { Span } from '../../src/model.ts'
import { boundFindings, finding } from '../../src/rules/finding.ts'

const place = (line: number): Span => ({ file: 'a', line, column: 1, endLine: line, endColumn: 2 })
const places = (count: number): Span[] => Array.from({ length: count }, (_, index) => place(index + 1))

describe('the places of a finding', () => {
  it('are a thousand, and how many more there are', () => {
    const { location, also, further } = finding('missing-file', { message: 'x', places: places(1_203) })
    expect([location, also.length, also.at(-1), further]).toEqual([place(1), 999, place(1_000), 203])
  })

  it('count once each', () => {
    const { also, further } = finding('missing-file', { message: 'x', places: [...places(3), ...places(3)] })
    expect([also.length, further]).toEqual([2, 0])
  })
})

describe('the findings of a report', () => {
  const notice = finding('secrets-unused', { message: 'a notice' })
  const error = finding('missing-file', { message: 'an error' })

  it('stay as they are where they are few', () => {
    const few = [notice, error, finding('missing-file', { message: 'x', places: places(1_000) })]
    expect(boundFindings(few)).toEqual(few)
  })

  it('are the two thousand heaviest, in their order, and one that says so', () => {
    const bounded = boundFindings([...Array.from({ length: 3_000 }, () => ({ ...notice })), error])
    expect(bounded).toHaveLength(2_001)
    expect(bounded[1_999]).toEqual(error)
    expect(bounded[2_000]).toMatchObject({
      rule: 'limit-reached',
      message: 'There are 3001 findings: the 2000 heaviest are listed.'
    })
  })

  it('list twenty thousand places together, and count the others', () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      finding('missing-file', { message: String(index), places: places(1_001) })
    )
    const bounded = boundFindings(many)
    const listed = bounded.reduce((sum, { also }) => sum + also.length, 0)
    const further = bounded.reduce((sum, one) => sum + one.further, 0)
    expect([listed, listed + further]).toEqual([20_000, 25 * 1_000])
    expect(bounded.at(-1)?.rule).toBe('limit-reached')
    expect(bounded.at(-1)?.message).toContain('5000 places')
  })
})
