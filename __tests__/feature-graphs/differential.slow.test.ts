import { beforeAll, describe, expect, it } from '@jest/globals'
import pLimit from 'p-limit'
import type { Report } from '../../src/report/report.ts'
import type { RegistryDefinition } from '../../src/demo/world/registry-definition.ts'
import { privatePackage } from '../end-to-end/acme.ts'
import { inWorld } from '../end-to-end/in-world.ts'
import { runSetting } from '../rules/situations/run-setting.ts'
import { listing, seeingAll, setting, type Setting } from '../rules/situations/situation.ts'
import { otherHost, randomGraph, type Graph } from './graphs.ts'
import { resolveByCli, type Resolved } from './resolve.ts'

/** SLOW=1 tries them all. */
const graphs = process.env['SLOW'] === '1' ? 300 : 24
const first = Number(process.env['SEED'] ?? 1)
const seeds = Array.from({ length: graphs }, (_, index) => first + index)

/** A run of a workflow of a public repository, to which no package was granted and no secret given. */
function settingOf({ files, ghcr, other }: Graph): Setting {
  const privates = Object.entries(ghcr).filter(([, repository]) => !repository.public)
  const packages = privates.map(([name]) => privatePackage(name.replace(/^acme\//, ''), null))
  const features: RegistryDefinition = { host: otherHost, profile: 'token', repositories: other }
  const world = { web: { visibility: 'public' }, packages, ghcr, registries: [features] } as const
  return { ...setting({ acme: world, tokens: { ...seeingAll, ...listing } }), files }
}

interface Answers {
  readonly graph: Graph
  readonly cli: Resolved
  readonly report: Report
}

async function answersTo(seed: number): Promise<Answers> {
  const graph = randomGraph(seed)
  const given = settingOf(graph)
  const [cli, { report }] = await Promise.all([
    inWorld(given.world, world => resolveByCli(graph.files, world)),
    runSetting(given)
  ])
  return { graph, cli, report }
}

describe('the dev container CLI resolves the Features of a random graph, or fails, as the verdict says', () => {
  const answers = new Map<number, Answers>()
  beforeAll(async () => {
    const limit = pLimit(2)
    await Promise.all(seeds.map(seed => limit(async () => answers.set(seed, await answersTo(seed)))))
  }, graphs * 60_000)

  it.each(seeds)('graph %i', seed => {
    const { cli, report } = answers.get(seed) as Answers
    expect([seed, cli.code, report.conclusion]).toEqual([
      seed,
      ...(cli.code === 0 ? [0, 'pass'] : [1, 'fail'])
    ])
  })

  it('has graphs of both kinds', () => {
    const codes = [...answers.values()].map(({ cli }) => cli.code)
    const passed = codes.filter(code => code === 0).length
    expect(passed).toBeGreaterThan(graphs / 10)
    expect(passed).toBeLessThan((graphs * 9) / 10)
  })
})
