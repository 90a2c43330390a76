import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readCreationLog } from '../../src/creation-log/read.ts'
import { loadRules } from '../../src/rules/load-rules.ts'

const rules = await loadRules()
const page = readFileSync(new URL('../../docs/troubleshooting.md', import.meta.url), 'utf8')

/** The log lines of the page, with the rules that are linked between them and the next lines or heading. */
const sections = page.split(/(?=^```text$|^## )/m).flatMap(part => {
  const lines = /^```text\n([\s\S]*?)\n```$/m.exec(part)?.[1]
  if (lines === undefined) return []
  return [{ lines, linked: Array.from(part.matchAll(/rules\.md#([\w-]+)/g), match => match[1] ?? '') }]
})

describe('the log lines of the troubleshooting page', () => {
  it('are many', () => {
    expect(sections.length).toBeGreaterThan(12)
  })

  it.each(sections)('point to the rules below them: $lines', ({ lines, linked }) => {
    const readings = readCreationLog(lines, rules)
    expect(readings.map(({ text }) => text)).toEqual(lines.split('\n'))
    expect([...new Set(readings.flatMap(({ rules }) => rules))].sort()).toEqual([...linked].sort())
  })
})

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** The rows of "What it finds": what the log says (the row above where it is the same), and the rule that is linked beside it. */
const rows = (/\| The log says[\s\S]*?\n\n/.exec(readme)?.[0] ?? '')
  .trim()
  .split('\n')
  .slice(2)
  .map(row => ({ line: /^\| `([^`]+)`/.exec(row)?.[1], rule: /rules\.md#([\w-]+)/.exec(row)?.[1] }))

describe('the table of causes in the README', () => {
  it('has the most common ones', () => {
    expect(rows.length).toBeGreaterThanOrEqual(10)
  })

  it('links beside each line of the log a rule to which the line points', () => {
    let above = ''
    for (const { line, rule } of rows) {
      above = line ?? above
      expect(readCreationLog(above, rules).flatMap(({ rules }) => rules)).toContain(rule)
    }
  })
})
