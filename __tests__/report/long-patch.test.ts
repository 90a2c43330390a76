import { describe, expect, it } from '@jest/globals'
import { renderMarkdown } from '../../src/report/summary.ts'
import { renderText } from '../../src/report/text.ts'
import { failing, sourceLine } from './reports.ts'

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `line ${index}`).join('\n')

/** A report with one finding, whose one fix has this text to write. */
function reportWith(patch: string): typeof failing {
  const [first] = failing.findings
  if (first === undefined) throw new Error('the report has no finding')
  const fixes = [
    {
      text: 'Allow the user to pull.',
      url: 'https://example.com/page',
      patch,
      who: 'anyone with write access' as const,
      relation: 'first' as const,
      irreversible: false
    }
  ]
  return { ...failing, findings: [{ ...first, fixes }] }
}

const style = { width: 80, colour: false, unicode: true }

describe('a text to write of more than six lines', () => {
  it('is counted at the finding in the terminal, and printed with --verbose', () => {
    const report = reportWith(lines(7))
    const text = renderText(report, { style, sourceLine })
    expect(text).toContain('The text to write has 7 lines: --verbose prints it.')
    expect(text).toContain('https://example.com/page')
    expect(text).not.toContain('line 6')
    const verbose = renderText(report, { style, sourceLine, detail: 'verbose' })
    expect(verbose).toContain('│ line 6')
    expect(verbose).not.toContain('The text to write has')
  })

  it('is folded in Markdown', () => {
    const text = renderMarkdown(reportWith(lines(7)))
    expect(text).toMatch(/<details><summary>The text to write<\/summary>\s+```\s+line 0/)
  })

  it('is left out where the sentence quotes it', () => {
    const [first] = reportWith('a.b/c:1').findings
    const fixes = (first?.fixes ?? []).map(fix => ({ ...fix, text: 'Write `a.b/c:1`.', note: 'With care.' }))
    const report = { ...failing, findings: first === undefined ? [] : [{ ...first, notes: ['Why.'], fixes }] }
    expect(renderText(report, { style, sourceLine })).not.toContain('│ a.b/c:1')
    const text = renderMarkdown(report)
    expect(text.match(/a\.b\/c:1/g)).toHaveLength(2)
    expect(text).toContain(
      '- **Fix**: Write `a.b/c:1`. [Open the page](https://example.com/page). With care.'
    )
  })

  it('of six lines stands open', () => {
    const report = reportWith(lines(6))
    expect(renderText(report, { style, sourceLine })).toContain('│ line 5')
    expect(renderMarkdown(report)).not.toContain('The text to write')
  })
})
