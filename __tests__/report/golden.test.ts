import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { renderComment } from '../../src/report/comment.ts'
import { renderGithub } from '../../src/report/github.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderListing } from '../../src/report/listing.ts'
import { renderMarkdown } from '../../src/report/summary.ts'
import type { Report } from '../../src/report/report.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderText } from '../../src/report/text.ts'
import { loadRules } from '../../src/rules/load-rules.ts'
import { listingOf, reports, sourceLine } from './reports.ts'

const plain = { width: 80, colour: false, unicode: false }
const rich = { width: 200, colour: true, unicode: true }
const rules = await loadRules()

const forms: Readonly<Record<string, (report: Report) => string>> = {
  '80.txt': report => renderText(report, { style: plain, sourceLine }),
  '200-colour.txt': report => renderText(report, { style: rich, sourceLine }),
  'listing.txt': report => renderListing(listingOf(report), plain, sourceLine),
  'listing.json': report => renderJson(listingOf(report)),
  'report.json': renderJson,
  'github.txt': report => renderGithub(report, 'sub'),
  'summary.md': report => renderSummary(report, { annotations: true, fileLink }),
  'report.md': report => renderMarkdown(report),
  'comment.md': report => renderComment(report, { updates: true, runUrl: run }),
  'report.sarif': report => renderSarif(report, { rules, sourceLine })
}

const run = 'https://github.com/acme/web/actions/runs/1'

function fileLink(file: string, line: number): string {
  return `https://github.com/acme/web/blob/main/${encodeURI(file.replace(/\p{Cs}/gu, ''))}#L${line}`
}

const names = Object.keys(reports) as (keyof typeof reports)[]
/** What a long report adds to these forms is only length. */
const short = new Set(['listing.json', 'report.json', 'report.md', 'listing.txt', '200-colour.txt'])
const cases = names.flatMap(name =>
  Object.keys(forms)
    .filter(form => name !== 'many' || !short.has(form))
    .map(form => ({ name, form }))
)

describe('every form of every report is the file beside it', () => {
  it.each(cases)('$name as $form', ({ name, form }) => {
    const file = new URL(`golden/${name}.${form}`, import.meta.url)
    const rendered = forms[form]?.(reports[name]) ?? ''
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, rendered)
    expect(rendered).toBe(readFileSync(file, 'utf8'))
  })
})
