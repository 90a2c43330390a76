import { describe, expect, it } from '@jest/globals'
import { parseDeclarations } from '../../src/declarations/parse.ts'
import { discover } from '../../src/discovery/discover.ts'
import { memoryFiles } from '../../src/checkout/memory-files.ts'
import { ruleIds, type RuleId } from '../../src/rules/catalogue.ts'
import { loadRules } from '../../src/rules/load-rules.ts'

const pages = await loadRules()

/** The rules of a repository that holds `text` as `file`, beside a Dockerfile that can be read. */
async function rulesOf(file: string, text: string): Promise<RuleId[]> {
  const files = memoryFiles({
    '.devcontainer/Dockerfile': 'FROM alpine:3.20\n',
    '.devcontainer/devcontainer.json': '{ "build": { "dockerfile": "Dockerfile" } }',
    [file]: `${text}\n`
  })
  const { findings } = await discover({ files, configurations: [], platform: 'linux/amd64' })
  return findings.map(({ rule }) => rule)
}

const examples = ruleIds.flatMap(rule => {
  const { example } = pages[rule].fix
  return example?.file?.startsWith('.devcontainer/') === true
    ? [{ rule, ...example, file: example.file }]
    : []
})

const declared = ruleIds.flatMap(rule => {
  const { example } = pages[rule].fix
  if (example?.file !== '.github/codespaces-preflight.yml') return []
  return [example.before, example.after].flatMap(text => (text === undefined ? [] : [{ rule, text }]))
})

describe('what the docs show under After', () => {
  it.each(examples)('$rule leaves files without a mistake', async ({ file, after }) => {
    expect(await rulesOf(file, after)).toEqual([])
  })

  it.each(declared)('$rule shows a configuration file without a mistake', ({ text }) => {
    expect(parseDeclarations(text, '.github/codespaces-preflight.yml').problems).toEqual([])
  })
})
