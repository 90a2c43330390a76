import { describe, expect, it } from '@jest/globals'
import { catalogue, ruleIds } from '../../src/rules/catalogue.ts'
import { explainRule, listRules } from '../../src/cli/explain.ts'
import { rulePageUrl } from '../../src/rules/links.ts'

const plain = { width: 80, colour: false, unicode: false }

describe('explain <rule>', () => {
  it.each(ruleIds)('prints the page of %s', async rule => {
    const text = await explainRule(rule, plain)
    expect(text.startsWith(`${rule} (${catalogue[rule].severity})\n`)).toBe(true)
    expect(text).toContain(`- rule: ${rule}`)
    expect(text).toContain(rulePageUrl(rule))
    expect(text).toMatch(/^[\n -~]*$/)
  })

  it('wraps sentences at the width of the terminal', async () => {
    const text = await explainRule('package-access-unproven', plain)
    const prose = text.split('\n').filter(line => /^ {2}\S/.test(line) && !line.includes('https://'))
    expect(Math.max(...prose.map(line => line.length))).toBeLessThanOrEqual(80)
  })

  it('has colours and other symbols where the terminal has', async () => {
    const text = await explainRule('package-not-granted', { width: 80, colour: true, unicode: true })
    expect(text).toContain('\u001B[1mpackage-not-granted\u001B[0m')
    expect(text).toContain('│')
  })
})

describe('explain', () => {
  it.each([80, 200])('lists every rule in %d columns', width => {
    const lines = listRules({ ...plain, width }).split('\n')
    const missing = ruleIds.filter(rule => !lines.some(line => line.includes(rule)))
    expect(missing).toEqual([])
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(width)
  })
})
