import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { renderJson } from '../../src/report/json.ts'
import { renderText } from '../../src/report/text.ts'
import { ruleIds } from '../../src/rules/catalogue.ts'
import { errorsOfReport } from '../report/report-schema.ts'
import { after, before, exampleOf, goldenFolder, repositoryOf } from './situations/golden.ts'
import { runSetting } from './situations/run-setting.ts'

const style = { width: 100, colour: false, unicode: false }

/** The text of a golden file; with UPDATE_GOLDEN=1 it is written first. */
function golden(path: string, text: string): string {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text)
  return readFileSync(path, 'utf8')
}

describe('the golden folders', () => {
  it('are those of the rules of the catalogue', () => {
    expect(readdirSync(goldenFolder).sort()).toEqual([...ruleIds].sort())
  })

  it.each(ruleIds)('%s is found, and its text is the one beside the repository', async rule => {
    const { report, sourceLine } = await runSetting(before(rule))
    expect(report.findings.map(found => found.rule)).toContain(rule)
    const text = renderText(report, { style, sourceLine })
    expect(text).toBe(golden(join(goldenFolder, rule, 'report.txt'), text))
    expect(errorsOfReport(renderJson(report))).toEqual([])
  })
})

const files = ruleIds.flatMap(rule => {
  const { file, before: text } = exampleOf(rule) ?? {}
  return file?.startsWith('.devcontainer/') && text !== undefined ? [{ rule, file, text }] : []
})

describe('the examples of the docs, run again', () => {
  it.each(files)("$rule: the repository holds the page's Before", ({ rule, file, text }) => {
    expect(repositoryOf(rule)[file]).toBe(`${text}\n`)
  })

  it.each(ruleIds)('%s is gone after what its page says', async rule => {
    const { report } = await runSetting(after(rule))
    expect(report.findings.map(found => found.rule)).not.toContain(rule)
  })
})
