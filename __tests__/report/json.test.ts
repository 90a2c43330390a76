import { describe, expect, it } from '@jest/globals'
import { renderJson } from '../../src/report/json.ts'
import type { Report } from '../../src/report/report.ts'
import { project } from '../../src/rules/links.ts'
import { errorsOfReport, reportSchema } from './report-schema.ts'
import { failing, listingOf, report, reports } from './reports.ts'

const names = Object.keys(reports) as (keyof typeof reports)[]

/** A value without some keys, wherever they stand. */
function without(value: unknown, keys: readonly string[]): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (keys.includes(key) ? undefined : part)))
}

describe('the JSON report', () => {
  it.each(names)('%s is what the schema says', name => {
    expect(errorsOfReport(renderJson(reports[name]))).toEqual([])
    expect(errorsOfReport(renderJson(listingOf(reports[name])))).toEqual([])
  })

  it.each(names)('%s is the value that was given', name => {
    const { packages, findings, ...rest } = JSON.parse(JSON.stringify(reports[name])) as Report
    const expected = {
      ...rest,
      packages: without(packages, ['kind']),
      findings: findings.map(({ also, further, message, notes, location, ...finding }) => ({
        ...finding,
        message: [message, ...notes].join(' '),
        location,
        locations: location === null ? [] : [location, ...also],
        ...(further === 0 ? {} : { furtherLocations: further })
      }))
    }
    expect(JSON.parse(renderJson(reports[name]))).toEqual(expected)
  })

  it('counts the places that it does not list', () => {
    const [first] = failing.findings
    const json = renderJson({ ...failing, findings: first === undefined ? [] : [{ ...first, further: 7 }] })
    expect(errorsOfReport(json)).toEqual([])
    expect(JSON.parse(json)).toMatchObject({ findings: [{ furtherLocations: 7 }] })
  })

  it('of a listing leaves out the members about verdicts', () => {
    expect(renderJson(listingOf(failing))).not.toMatch(/"(?:conclusion|pullRequest|access|evidence)"/)
  })

  it('is the same bytes whatever order the keys have', () => {
    const reversed = JSON.parse(JSON.stringify(failing), (_key, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value
    ) as Report
    expect(renderJson(reversed)).toBe(renderJson(failing))
  })

  it('writes no key that is not of the contract', () => {
    const more = { ...failing, secret: 'x', tool: { ...failing.tool, secret: 'x' } } as Report
    expect(renderJson(more)).toBe(renderJson(failing))
  })
})

describe('the schema', () => {
  it('lies where the project stands', () => {
    expect(reportSchema.$id.startsWith(`${project}/`)).toBe(true)
  })

  it('allows no other key in any object', () => {
    const open = Object.entries(reportSchema.definitions).filter(
      ([, part]) => 'properties' in part && !('additionalProperties' in part)
    )
    expect(open).toEqual([])
  })

  it.each([
    ['another conclusion', { conclusion: 'maybe' }],
    ['a missing key', { ignored: undefined }],
    ['another key', { extra: 1 }],
    [
      'an access without the team',
      { images: [{ ...failing.images[0], access: { prebuild: 'yes', outside: null } }] }
    ],
    [
      'a line before the first',
      {
        findings: [
          { ...failing.findings[0], location: { file: 'a', line: 0, column: 1, endLine: 1, endColumn: 1 } }
        ]
      }
    ]
  ])('refuses %s', (_what, parts) => {
    expect(errorsOfReport(JSON.stringify({ ...report(), ...parts }))).not.toEqual([])
  })
})
