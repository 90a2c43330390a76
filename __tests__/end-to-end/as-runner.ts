import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inputs, type InputName } from '../../src/run/inputs.ts'
import type { Report } from '../../src/report/report.ts'
import { runBundle, type Run } from '../world/run.ts'
import type { StartedWorld } from '../world/start.ts'
import { repositoryOf } from './repository.ts'

/** What a runner of GitHub Actions starts the action with. */
export interface Job {
  /** The checkout. */
  readonly files: Readonly<Record<string, string>>
  readonly inputs?: Readonly<
    Partial<Record<InputName | 'token' | 'secrets-token' | 'packages-token', string>>
  >
  /** GITHUB_EVENT_NAME. */
  readonly event?: string
  /** The event's payload, as the file at GITHUB_EVENT_PATH holds it. */
  readonly payload?: object
  readonly variables?: Readonly<Record<string, string>>
}

/** Everything that a run of the action leaves behind. */
export interface ActionRun extends Run {
  readonly report: Report
  /** Every file that the action wrote, by its name: outputs, summary, reports. */
  readonly written: Readonly<Record<string, string>>
}

const files = ['output', 'summary', 'report.json', 'report.sarif', 'report.md'] as const

/** Starts `dist/index.js` as the runner does, with every report written to a file. */
export async function runAsAction(world: StartedWorld, job: Job): Promise<ActionRun> {
  const runner = repositoryOf({ output: '', summary: '', event: JSON.stringify(job.payload ?? {}) })
  const destinations = {
    'json-file': join(runner, 'report.json'),
    'sarif-file': join(runner, 'report.sarif'),
    'markdown-file': join(runner, 'report.md')
  }
  const given: Readonly<Record<string, string | undefined>> = {
    repository: job.variables?.['GITHUB_REPOSITORY'] ?? 'acme/web',
    ...destinations,
    ...job.inputs
  }
  const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default] as const)
  const texts = [...defaults, ...Object.entries(given)].map(([name, text]): [string, string] => [
    `INPUT_${name.toUpperCase()}`,
    text ?? ''
  ])
  const run = await runBundle([], {
    entry: 'index.js',
    cwd: repositoryOf(job.files),
    env: {
      ...world.env,
      ...Object.fromEntries(texts),
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'octocat',
      GITHUB_REPOSITORY: 'acme/web',
      GITHUB_EVENT_NAME: job.event ?? 'schedule',
      GITHUB_EVENT_PATH: join(runner, 'event'),
      GITHUB_OUTPUT: join(runner, 'output'),
      GITHUB_STEP_SUMMARY: join(runner, 'summary'),
      RUNNER_TEMP: runner,
      ...job.variables
    }
  })
  const written = Object.fromEntries(files.map(name => [name, contentOf(join(runner, name))]))
  return { ...run, written, report: reportOf(written['report.json'], run) }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** A run without a report ends the test that looks at one with what the run said. */
function reportOf(text: string | undefined, run: Run): Report {
  if (text) return JSON.parse(text) as Report
  return new Proxy({} as Report, {
    get: () => {
      throw new Error(`no report; exit ${String(run.code)}: ${run.stdout}${run.stderr}`)
    }
  })
}
