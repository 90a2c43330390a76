import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { parse } from 'yaml'
import { parseDeclarations } from '../../src/declarations/parse.ts'
import { openCheckout } from '../../src/checkout/working-tree.ts'
import { discover } from '../../src/discovery/discover.ts'
import { project } from '../../src/rules/links.ts'

const root = join(import.meta.dirname, '..', '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

describe('the example of a configuration file', () => {
  const text = read('examples/codespaces-preflight.yml')

  it('has no mistake, and fits the published schema', () => {
    expect(parseDeclarations(text, 'codespaces-preflight.yml').problems).toEqual([])
    const ajv = new Ajv({ strict: false })
    formats.default(ajv)
    const validate = ajv.compile(JSON.parse(read('schema/config.schema.json')) as object)
    validate(parse(text))
    expect(validate.errors).toBeNull()
  })

  it('shows every key that there is', () => {
    const { properties } = JSON.parse(read('schema/config.schema.json')) as { properties: object }
    expect(Object.keys(parse(text) as object).sort()).toEqual(Object.keys(properties).sort())
  })

  it('names the schema where it is published', () => {
    const raw = project.replace('github.com', 'raw.githubusercontent.com')
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${raw}/main/schema/config.schema.json`)
  })
})

describe.each(['examples/codespace', '.'])('the devcontainer.json of %s', folder => {
  it('is read without a finding, and needs one image', async () => {
    const files = openCheckout(join(root, folder))
    const found = await discover({ files, configurations: [], platform: 'linux/amd64' })
    expect(found.findings).toEqual([])
    expect(found.uses.map(({ reference }) => reference.text)).toEqual([
      'mcr.microsoft.com/devcontainers/typescript-node:24'
    ])
  })
})

interface Form {
  readonly name?: unknown
  readonly description?: unknown
  readonly body?: readonly { readonly type: string; readonly id?: string; readonly attributes?: object }[]
}

const forms = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: root }).filter(
  path => !path.endsWith('config.yml')
)

describe('the issue forms', () => {
  it.each(forms)('%s is one that GitHub takes', path => {
    const { name, description, body = [] } = parse(read(path)) as Form
    expect([typeof name, typeof description]).toEqual(['string', 'string'])
    const types = ['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']
    expect(body.filter(({ type, attributes }) => !types.includes(type) || attributes === undefined)).toEqual(
      []
    )
    const asked = body.filter(({ type }) => type !== 'markdown')
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
  })
})

describe('dependabot', () => {
  it('waits some days before it takes a new version', () => {
    const { updates } = parse(read('.github/dependabot.yml')) as {
      updates: { 'package-ecosystem': string; cooldown?: { 'default-days': number } }[]
    }
    expect(updates.map(update => update['package-ecosystem'])).toEqual(['npm', 'github-actions'])
    for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7)
  })
})
