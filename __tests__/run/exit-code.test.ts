import { describe, expect, it } from '@jest/globals'
import { exitCodeOf } from '../../src/run/outcome.ts'
import type { Severity } from '../../src/model.ts'
import { failing, found, healthy, listingOf, report } from '../report/reports.ts'

const failOns = ['error', 'warning', 'notice', 'never'] as const

describe('a check', () => {
  it.each<[ReturnType<typeof report>['conclusion'], (typeof failOns)[number], number]>([
    ['pass', 'error', 0],
    ['pass', 'notice', 0],
    ['incomplete', 'error', 0],
    ['incomplete', 'never', 0],
    ['fail', 'error', 1],
    ['fail', 'notice', 1],
    ['fail', 'never', 0]
  ])('%s with fail-on %s ends with %i', (conclusion, failOn, expected) => {
    expect(exitCodeOf({ ...healthy, conclusion }, { failOn })).toBe(expected)
  })
})

describe('a list, which has no conclusion', () => {
  const heaviest: Readonly<Record<Severity | 'none', readonly number[]>> = {
    error: [1, 1, 1, 0],
    warning: [0, 1, 1, 0],
    notice: [0, 0, 1, 0],
    none: [0, 0, 0, 0]
  }
  const rules = { error: 'missing-file', warning: 'unresolved-variable', notice: 'ecr-secrets-name' } as const

  it.each(
    Object.entries(heaviest).flatMap(([severity, codes]) =>
      codes.map((code, index) => [severity as Severity | 'none', failOns[index] ?? 'never', code] as const)
    )
  )('with %s as its heaviest finding and fail-on %s ends with %i', (severity, failOn, expected) => {
    const findings = severity === 'none' ? [] : [found(rules[severity], 'text', [], {})]
    expect(exitCodeOf(listingOf(report({ findings })), { failOn })).toBe(expected)
  })
})

it('the report that the other tests call failing fails', () => {
  expect(exitCodeOf(failing, { failOn: 'error' })).toBe(1)
})
