import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inputs } from '../../src/inputs.ts'
import type { Report } from '../../src/report/report.ts'
import { runBundle, type Run } from '../world/run.ts'

/** What a run of the action is given. */
export interface ActionRun {
  /** The workspace, in which it is started. */
  readonly workspace: string
  readonly inputs: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  /** The event's payload. */
  readonly payload?: object
}

/** Starts `dist/index.js` as a runner does, and gives its report too; `null` where it wrote none. */
export async function runAction(given: ActionRun): Promise<Run & { readonly report: Report | null }> {
  const temporary = mkdtempSync(join(tmpdir(), 'preflight-action-'))
  try {
    const file = (name: string, text: string): string => {
      writeFileSync(join(temporary, name), text)
      return join(temporary, name)
    }
    const texts = Object.entries(inputs).map(([name, input]): [string, string] => [
      `INPUT_${name.toUpperCase()}`,
      given.inputs[name] ?? (input.default.startsWith('${{') ? '' : input.default)
    ])
    const json = join(temporary, 'codespaces-preflight.json')
    const run = await runBundle([], {
      entry: 'index.js',
      cwd: given.workspace,
      env: {
        ...Object.fromEntries(texts),
        GITHUB_ACTIONS: 'true',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_OUTPUT: file('output', ''),
        GITHUB_STEP_SUMMARY: file('summary', ''),
        ...(given.payload === undefined
          ? {}
          : { GITHUB_EVENT_PATH: file('event.json', JSON.stringify(given.payload)) }),
        RUNNER_TEMP: temporary,
        ...given.variables
      }
    })
    return { ...run, report: readReport(json) }
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

function readReport(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return null
  }
}
