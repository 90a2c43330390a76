import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse as parseJson, type ParseError } from 'jsonc-parser'
import { parse } from 'yaml'
import { parseCommandLine } from '../../src/cli/arguments.ts'
import { parseDeclarations } from '../../src/declarations/parse.ts'
import { discover } from '../../src/discovery/discover.ts'
import { memoryFiles } from '../../src/checkout/memory-files.ts'
import { blocksOf, documents, root } from './documents.ts'
import {
  callProblems,
  ownStepProblems,
  permissionProblems,
  pinAdviceProblems,
  pinProblems,
  secretsTokenProblems
} from './steps.ts'
import { workflowProblems } from './workflow.ts'

const blocks = blocksOf(await documents()).filter(({ path }) => path !== 'docs/rules.md')
const inLanguage = (...languages: readonly string[]): typeof blocks =>
  blocks.filter(({ language }) => languages.includes(language))

/** A whole workflow is itself; what has `steps` is a job, which must name its `permissions`. */
function workflowOf(text: string): string | null {
  if (/^jobs:/m.test(text)) return text
  if (!/^steps:/m.test(text)) return null
  const job = ['runs-on: ubuntu-latest', ...text.trimEnd().split('\n')].map(line => `    ${line}`)
  return ['on: pull_request', 'permissions: {}', 'jobs:', '  preflight:', ...job, ''].join('\n')
}

const workflows = inLanguage('yaml').flatMap(({ path, text }) => {
  const workflow = workflowOf(text)
  return workflow === null ? [] : [{ path, workflow }]
})
const declared = inLanguage('yaml').filter(({ text }) => workflowOf(text) === null)

describe('the workflows of the documents', () => {
  it('are many', () => {
    expect(workflows.length).toBeGreaterThanOrEqual(10)
  })

  it.each(workflows)("please GitHub's parser and actionlint ($path)", async ({ path, workflow }) => {
    expect(await workflowProblems(path, workflow)).toEqual([])
  })

  it.each(workflows)(
    'give the action inputs that exist, and the permissions that it needs',
    ({ workflow }) => {
      expect(ownStepProblems(parse(workflow))).toEqual([])
      expect(permissionProblems(parse(workflow))).toEqual([])
      expect(secretsTokenProblems(parse(workflow))).toEqual([])
    }
  )

  it.each(workflows)('name actions by a commit, as the examples do ($path)', ({ workflow }) => {
    expect(pinProblems(workflow)).toEqual([])
    expect(pinAdviceProblems(parse(workflow), workflow)).toEqual([])
  })
})

const callable = {
  'uses: acme/': 'examples/workflows/reusable.yml',
  'check.yml@': '.github/workflows/check.yml'
}
const calls = Object.entries(callable).flatMap(([called, file]) =>
  workflows
    .filter(({ workflow }) => workflow.includes(called))
    .map(({ path, workflow }) => ({ path, workflow, file }))
)

describe('the callers of the documents', () => {
  it('call each of the workflows that can be called', () => {
    expect(new Set(calls.map(({ file }) => file))).toEqual(new Set(Object.values(callable)))
  })

  it.each(calls)('$path gives $file what it takes', ({ workflow, file }) => {
    const called: unknown = parse(readFileSync(join(root, file), 'utf8'))
    expect(callProblems(parse(workflow), called)).toEqual([])
  })
})

describe('the other blocks of the documents', () => {
  it.each(declared)('$path: $text is a configuration file without a mistake', ({ text }) => {
    expect(parseDeclarations(text, '.github/codespaces-preflight.yml').problems).toEqual([])
  })

  it.each(inLanguage('json', 'jsonc'))(
    '$path: $text is a devcontainer.json without a finding',
    async ({ text }) => {
      const errors: ParseError[] = []
      parseJson(text, errors)
      expect(errors).toEqual([])
      const files = memoryFiles({ '.devcontainer/devcontainer.json': text })
      expect((await discover({ files, configurations: [], platform: 'linux/amd64' })).findings).toEqual([])
    }
  )

  it('are of a language that is looked at here', () => {
    const known = ['yaml', 'jsonc', 'json', 'sh', 'text', 'mermaid']
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([])
  })
})

/** Every command line of the program that a document shows, in a block or in a sentence. */
const commands = blocksOf(await documents())
  .map(({ text }) => text)
  .concat((await documents()).map(({ text }) => text))
  .flatMap(text =>
    Array.from(
      text.matchAll(
        /(?:dist\/cli\.js|codespaces-preflight) ((?:check|images|explain|demo|init)\b[^`"|&\n]*)/g
      ),
      ([, line = '']) => line.trim()
    )
  )

describe('the command lines of the documents', () => {
  it.each([...new Set(commands)].filter(line => !line.includes('<')))('%s is understood', line => {
    expect(parseCommandLine(line.split(/\s+/))).not.toMatchObject({ kind: 'wrong' })
  })
})
