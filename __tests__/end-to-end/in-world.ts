import type { Report } from '../../src/report/report.ts'
import type { WorldDefinition } from '../../src/demo/world/world.ts'
import { runBundle, type Run } from '../world/run.ts'
import { startWorld, type StartedWorld } from '../world/start.ts'

/** Runs something in a world of its own, which is closed whatever comes of it. */
export async function inWorld<Value>(
  definition: WorldDefinition,
  act: (world: StartedWorld) => Promise<Value>
): Promise<Value> {
  const world = await startWorld(definition)
  try {
    return await act(world)
  } finally {
    await world.close()
  }
}

/** A run of `check` in a terminal, with its report. */
export interface Checked extends Run {
  readonly report: Report
}

/** Checks a folder as a codespace of acme/web. */
export async function checkIn(
  world: StartedWorld,
  folder: string,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = []
): Promise<Checked> {
  const run = await runBundle(['check', folder, '--repository', 'acme/web', '--format', 'json', ...args], {
    env: { ...world.env, ...env }
  })
  if (run.stdout === '') throw new Error(`no report; exit ${String(run.code)}: ${run.stderr}`)
  return { ...run, report: JSON.parse(run.stdout) as Report }
}
