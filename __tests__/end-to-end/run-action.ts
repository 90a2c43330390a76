import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inputs } from '../../src/run/inputs.ts'
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

/** What a run of the action left behind. */
export interface RanAction extends Run {
  /** `null` where it wrote none. */
  readonly report: Report | null
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Starts `dist/index.js` as a runner does. */
export async function runAction(given: ActionRun): Promise<RanAction> {
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
    const outputs = readOutputs(readFileSync(join(temporary, 'output'), 'utf8'))
    return {
      ...run,
      report: readReport(json),
      outputs,
      summary: readFileSync(join(temporary, 'summary'), 'utf8')
    }
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

function readOutputs(text: string): Record<string, string> {
  const found = Array.from(text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm))
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]))
}

function readReport(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return null
  }
}
