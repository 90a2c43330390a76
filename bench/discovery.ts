import { chmodSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { mediansInTurn, median } from './median.ts'
import { run, runCli, temporaryFolder } from './program.ts'
import { configurationFolder, mixedRepository } from './repositories.ts'
import { duration, times, type Row } from './table.ts'

const many = 1_000
const few = 250
const sampled = 20
const runs = 3

const devcontainer = createRequire(import.meta.url).resolve('@devcontainers/cli/devcontainer.js')

/** `images` on 1,000 configurations in one process, against the dev container CLI, which reads one configuration a process. */
export async function measureDiscovery(): Promise<Row[]> {
  const [large, small] = [mixedRepository(many), mixedRepository(few)]
  const { whole, part } = await mediansInTurn(runs, {
    whole: () => images(large, many),
    part: () => images(small, few)
  })
  const peer = await readConfigurations(large)
  const ours = whole / many
  return [
    {
      measured: `reading a configuration (${many.toLocaleString('en')} in one process)`,
      ours: `${duration(ours)} each`,
      against: `\`devcontainer read-configuration\` (sample of ${sampled}): ${duration(peer)} each`,
      ratio: times(peer / ours)
    },
    {
      measured: `growth: each of ${few} further configurations against each of the first ${few}`,
      ours: `${duration((whole - part) / (many - few))} each`,
      against: `${duration(part / few)} each of ${few}, start-up included`,
      ratio: times(part / few / ((whole - part) / (many - few)))
    }
  ]
}

async function images(folder: string, count: number): Promise<number> {
  const { seconds, stdout } = await runCli(['images', folder, '--format', 'json'])
  const { configurations } = JSON.parse(stdout) as { configurations: readonly unknown[] }
  if (configurations.length !== count) throw new Error(`${configurations.length} configurations were found`)
  return seconds
}

/** Seconds for one configuration, the median of a sample. Its docker is a program that knows no container, so it waits for none. */
async function readConfigurations(folder: string): Promise<number> {
  const docker = join(temporaryFolder(), 'docker')
  writeFileSync(docker, '#!/bin/sh\nexit 0\n')
  chmodSync(docker, 0o755)
  const taken: number[] = []
  for (let index = 0; index < sampled; index += 1) {
    const file = join(
      folder,
      configurationFolder(index * Math.floor(many / sampled) + (index % 4)),
      'devcontainer.json'
    )
    const where = ['--workspace-folder', folder, '--config', file, '--docker-path', docker]
    const { seconds, stdout } = await run(process.execPath, [devcontainer, 'read-configuration', ...where])
    if (!stdout.includes('"configuration"')) throw new Error(`the dev container CLI did not read ${file}`)
    taken.push(seconds)
  }
  return median(taken)
}
