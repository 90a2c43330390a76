import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { checkAndPrint } from '../../src/cli/check.ts'
import { createRedactor } from '../../src/credentials/secrets/redactor.ts'
import { plainStyle } from '../../src/report/text/layout.ts'
import { actionEntrance, actionInputs, type Core } from '../../src/run/action.ts'
import { noProgress } from '../../src/run/context.ts'
import type { InputTexts } from '../../src/run/inputs.ts'
import { runCheck } from '../../src/run/run-check.ts'
import { removeRepositories, repositoryOf } from '../end-to-end/repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'preflight-run-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
  removeRepositories()
})

interface Ran {
  readonly code: number
  /** The JSON report; `null`: none was written. */
  readonly report: unknown
  /** What was shown as a problem or warning. */
  readonly problems: readonly string[]
}

let files = 0
const newFile = (): string => join(folder, `${String((files += 1))}.json`)

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

async function asAction(texts: InputTexts): Promise<Ran & { readonly outputs: Record<string, unknown> }> {
  const file = newFile()
  const problems: string[] = []
  const outputs: Record<string, unknown> = {}
  const ignore = (): void => undefined
  const given: InputTexts = { 'json-file': file, ...texts }
  const complain = (text: string | Error): void => void problems.push(String(text))
  const core: Core = {
    getInput: name => given[name as keyof InputTexts] ?? '',
    setOutput: (name, value) => void (outputs[name] = value),
    // An annotation of a finding has a title; a problem of the run has none.
    error: (text, properties) => (properties?.title === undefined ? complain(text) : undefined),
    warning: (text, properties) => (properties?.title === undefined ? complain(text) : undefined),
    notice: ignore,
    debug: ignore,
    info: ignore,
    startGroup: ignore,
    endGroup: ignore,
    setSecret: ignore
  }
  const action = { core, variables: {}, workingFolder: folder, redactor: createRedactor() }
  const code = await runCheck(actionInputs(action), actionEntrance(action))
  return { code, report: read(file), problems, outputs }
}

async function inTerminal(texts: InputTexts): Promise<Ran> {
  const file = newFile()
  const problems: string[] = []
  const code = await checkAndPrint({
    texts: { 'json-file': file, ...texts },
    format: 'text',
    detail: 'normal',
    console: {
      style: plainStyle,
      print: () => Promise.resolve(),
      complain: text => void problems.push(text),
      progress: { ...noProgress, clear: () => undefined }
    },
    variables: {},
    redactor: createRedactor(),
    workingFolder: folder
  })
  return { code, report: read(file), problems }
}

const compose = repositoryOf({
  '.devcontainer.json': '{"dockerComposeFile":["c.yml"],"service":"a"}',
  'c.yml': 'services:\n  a:\n    image: ghcr.io/acme/a:1\n  b:\n    image: "$NOT_SET"\n'
})
const wrongDeclarations = repositoryOf({
  '.devcontainer.json': '{"image":"alpine:3.20"}',
  '.github/codespaces-preflight.yml': 'grants: 1\nnonsense: 2\n'
})
const offline = { offline: 'true', repository: 'acme/web' }

describe('the action and the terminal', () => {
  it.each<[string, InputTexts, number]>([
    ['a checkout with findings', { ...offline, path: compose }, 0],
    ['a finding that fails the check', { ...offline, path: compose, 'fail-on': 'notice' }, 1]
  ])('give the same report: %s', async (_name, texts, least) => {
    const [action, terminal] = [await asAction(texts), await inTerminal(texts)]
    expect(action.report).toMatchObject({ images: expect.arrayContaining([expect.anything()]) })
    expect(action.report).toEqual(terminal.report)
    expect(action.code).toBe(terminal.code)
    expect(action.code).toBeGreaterThanOrEqual(least)
    expect(action.problems).toEqual(terminal.problems)
  })

  it.each<[string, InputTexts, number]>([
    ['wrong inputs', { ...offline, path: compose, audiences: 'nobody', timeout: '0' }, 2],
    ['no checkout', { ...offline, path: join(folder, 'absent') }, 2],
    ['a wrong configuration file', { ...offline, path: wrongDeclarations }, 2],
    ['a pattern without a file', { ...offline, path: compose, configurations: 'x/*.json' }, 2]
  ])('refuse the same: %s', async (_name, texts, code) => {
    const [action, terminal] = [await asAction(texts), await inTerminal(texts)]
    expect([action.code, terminal.code]).toEqual([code, code])
    expect([action.report, terminal.report]).toEqual([null, null])
    expect(action.problems).toEqual(terminal.problems)
    expect(action.outputs).toEqual({ conclusion: 'fail', errors: action.problems.length })
  })

  it('a report file that cannot be written fails the terminal alone, and both say so', async () => {
    const texts = { ...offline, path: compose, 'json-file': join(compose, 'c.yml', 'report.json') }
    const [action, terminal] = [await asAction(texts), await inTerminal(texts)]
    expect([action.code, terminal.code]).toEqual([0, 3])
    expect(action.problems).toHaveLength(1)
    expect(action.problems).toEqual(terminal.problems)
    expect(action.outputs['report']).toBe('')
  })
})
