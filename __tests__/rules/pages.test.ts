import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { parse as parseJson, type ParseError } from 'jsonc-parser'
import { parseDocument } from 'yaml'
import { isRuleId, ruleIds } from '../../src/rules/catalogue.ts'
import { signs } from '../../src/creation-log/causes.ts'
import { rulePageUrl } from '../../src/rules/links.ts'
import { loadRules } from '../../src/rules/load-rules.ts'

const rules = await loadRules()
const docs = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')

describe('the catalogue, the pages and the docs', () => {
  it('name the same rules', () => {
    const headings = Array.from(docs.matchAll(/^## (.+)$/gm), match => match[1])
    expect(headings).toEqual([...ruleIds])
    expect(Object.keys(rules)).toEqual([...ruleIds])
  })

  it('are current', () => {
    const script = fileURLToPath(new URL('../../script/docs.ts', import.meta.url))
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
  })

  it('begin with a capital, unless with the name of a host or a property', () => {
    expect(docs).toContain('**docker.pkg.github.com is retired.**')
    expect(docs).toContain('**initializeCommand logs in.**')
    expect(docs).toContain('**The registry refuses the login.**')
  })

  it('are linked to by a heading that GitHub makes of the id', () => {
    expect(rulePageUrl('no-amd64-image')).toMatch(/\/docs\/rules\.md#no-amd64-image$/)
  })
})

const examples = ruleIds.flatMap(rule => {
  const { example } = rules[rule].fix
  if (example === undefined) return []
  return [example.before ?? '', example.after]
    .filter(text => text !== '')
    .map(text => ({ rule, language: example.language, text }))
})

describe('the examples of the pages', () => {
  it.each(examples.filter(({ language }) => language === 'jsonc' || language === 'json'))(
    '$rule: $text can be parsed as JSON with comments',
    ({ text }) => {
      const errors: ParseError[] = []
      parseJson(text, errors)
      expect(errors).toEqual([])
    }
  )

  it.each(examples.filter(({ language }) => language === 'yaml'))(
    '$rule: $text can be parsed as YAML',
    ({ text }) => {
      expect(parseDocument(text).errors).toEqual([])
    }
  )

  it.each(examples.filter(({ language }) => language === 'sh'))(
    '$rule: $text names only real secrets',
    ({ text }) => {
      const names = Array.from(text.matchAll(/gh secret set (\S+)/g), match => match[1] ?? '')
      const odd = names.filter(
        name => !/^[A-Z0-9_]+_CONTAINER_REGISTRY_(?:SERVER|USER|PASSWORD|TOKEN)$/.test(name)
      )
      expect(odd).toEqual([])
    }
  )

  it.each(examples.filter(({ text }) => text.includes('gh secret')))(
    '$rule looks which secrets exist before it sets one, and deletes none',
    ({ rule, text }) => {
      const isAfter = text === rules[rule].fix.example?.after
      expect(!isAfter || /gh secret (\w+)/.exec(text)?.[1] === 'list').toBe(true)
      expect(text).not.toContain('gh secret delete')
    }
  )

  it('ignore and name only rules that exist', () => {
    const named = Array.from(JSON.stringify(rules).matchAll(/- rule: ([a-z0-9-]+)/g), match => match[1] ?? '')
    expect(named.filter(name => !isRuleId(name))).toEqual([])
  })
})

describe('the traces in a creation log', () => {
  it('are in lower case, as the lines are searched', () => {
    const traces = ruleIds.flatMap(rule => rules[rule].traces ?? [])
    const texts = [...signs, ...traces].flatMap(one => ('texts' in one ? one.texts.flat() : []))
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter(text => text !== text.toLowerCase())).toEqual([])
  })
})
