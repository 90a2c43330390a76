import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { exampleFiles } from '../../src/demo/example.ts'
import {
  examplePackagesToken,
  exampleSecretsToken,
  exampleToken,
  exampleWorld
} from '../../src/demo/example-world.ts'
import { inputs } from '../../src/run/inputs.ts'
import { outputs } from '../../src/run/outputs.ts'
import type { Report } from '../../src/report/report.ts'
import { runBundle, type Run } from '../world/run.ts'
import { startWorld, type StartedWorld } from '../world/start.ts'
import { removeRepositories, repositoryOf } from './repository.ts'

let world: StartedWorld
let temporary: string
beforeAll(async () => {
  world = await startWorld(exampleWorld)
  temporary = mkdtempSync(join(tmpdir(), 'preflight-runner-'))
})
afterAll(async () => {
  await world.close()
  rmSync(temporary, { recursive: true })
  removeRepositories()
})

/** Starts `dist/index.js` as the runner of GitHub Actions does: inputs with their defaults, command files, the workspace as folder. */
async function runAction(
  given: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = exampleFiles,
  variables: Readonly<Record<string, string>> = {}
): Promise<Run & { outputs: Readonly<Record<string, string>>; summary: string }> {
  const outputFile = join(temporary, `output-${String(Math.random())}`)
  const summaryFile = join(temporary, `summary-${String(Math.random())}`)
  writeFileSync(outputFile, '')
  writeFileSync(summaryFile, '')
  const defaults: Record<string, string> = {
    token: exampleToken,
    'packages-token': examplePackagesToken,
    repository: 'acme/shop'
  }
  const env = Object.entries(inputs).map(([name, input]): [string, string] => [
    `INPUT_${name.toUpperCase()}`,
    given[name] ?? defaults[name] ?? input.default
  ])
  const run = await runBundle([], {
    entry: 'index.js',
    cwd: repositoryOf(files),
    env: {
      ...world.env,
      ...Object.fromEntries(env),
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      RUNNER_TEMP: temporary,
      ...variables
    }
  })
  return {
    ...run,
    outputs: readOutputs(readFileSync(outputFile, 'utf8')),
    summary: readFileSync(summaryFile, 'utf8')
  }
}

function readOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm))
    found[match[1] ?? ''] = match[3] ?? ''
  return found
}

describe('the action', () => {
  it('reports the example in every way, and fails', async () => {
    const run = await runAction({
      'secrets-token': exampleSecretsToken,
      'sarif-file': join(temporary, 'x.sarif')
    })
    expect(run.code).toBe(1)
    expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(outputs).sort())
    expect(run.outputs).toMatchObject({ conclusion: 'fail', errors: '5', images: '6' })
    const report = JSON.parse(readFileSync(run.outputs['report'] ?? '', 'utf8')) as Report
    expect(report.conclusion).toBe('fail')
    const sarif = JSON.parse(readFileSync(run.outputs['sarif'] ?? '', 'utf8')) as { version: string }
    expect(sarif.version).toBe('2.1.0')
    expect(run.summary).toContain('ghcr.io/acme/build-tools')
    const annotation = '::error title='
    const line = run.stdout
      .split('\n')
      .find(text => text.startsWith(annotation) && text.includes('build-tools'))
    expect(line).toMatch(
      /file=\.devcontainer\/Dockerfile,line=2,endLine=2,col=6,endColumn=43::acme\/shop has no access to the private package ghcr\.io\/acme\/build-tools\./
    )
    expect(run.stderr).toBe('')
  })

  it('masks every secret before it is used, and shows none', async () => {
    const run = await runAction({ 'secrets-token': exampleSecretsToken })
    const unmasked = run.stdout.split('\n').filter(text => !text.startsWith('::add-mask::'))
    for (const secret of [exampleToken, exampleSecretsToken, examplePackagesToken]) {
      expect(run.stdout).toContain(`::add-mask::${secret}`)
      expect(unmasked.join('\n') + run.summary).not.toContain(secret)
    }
  })

  it('writes no annotation and no summary where they are switched off', async () => {
    const run = await runAction({ annotations: 'false', summary: 'false' })
    expect(run.stdout).not.toMatch(/^::(error|warning|notice)/m)
    expect(run.summary).toBe('')
  })

  it('passes where nothing fails', async () => {
    const run = await runAction({}, { '.devcontainer.json': '{"image":"postgres:17"}' })
    expect([run.code, run.outputs['conclusion']]).toEqual([0, 'pass'])
    expect(run.stdout).not.toMatch(/^::(error|warning|notice)/m)
  })

  it('says what is wrong with an input, and ends with 2', async () => {
    const run = await runAction({ 'fail-on': 'sometimes', audiences: 'everyone' })
    expect(run.code).toBe(2)
    expect(run.stdout).toMatch(/^::error::`audiences` names "everyone"/m)
    expect(run.stdout).toMatch(/^::error::`fail-on` is "sometimes"/m)
  })

  it('goes on where a report cannot be written: reporting never fails the job', async () => {
    const run = await runAction(
      { 'markdown-file': '/dev/null/x.md' },
      { '.devcontainer.json': '{"image":"postgres:17"}' }
    )
    expect(run.code).toBe(0)
    expect(run.stdout).toMatch(/^::warning::\/dev\/null\/x\.md could not be written/m)
  })
})
