import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { checkWorld } from './check-world.ts'
import { draw } from './draw.ts'
import { referenceOf, type DrawnPackage, type DrawnRegistry, type DrawnWorld } from './drawn.ts'
import { expectedOf, type Expected } from './tables.ts'
import { worldOf } from './world-of.ts'

/** Worlds of five images each: with SLOW=1 all of them, else enough for a change. Another start with SEED. */
const worlds = process.env['SLOW'] === '1' ? 500 : 60
const firstSeed = Number(process.env['SEED'] ?? '1')

describe('the tables of verdicts, written a second time', () => {
  it(
    `say of the images of ${worlds} drawn worlds what the check says`,
    async () => {
      const differences: string[] = []
      let images = 0
      for (let seed = firstSeed; seed < firstSeed + worlds; seed += 1) {
        const world = draw(seed)
        const report = await checkWorld(worldOf(world))
        for (const image of [...world.packages, ...world.registries]) {
          images += 1
          differences.push(...differencesOf(world, image, report))
        }
      }
      expect(differences.slice(0, 40)).toEqual([])
      expect(images).toBe(5 * worlds)
    },
    20 * 60_000
  )
})

function differencesOf(
  world: DrawnWorld,
  image: DrawnPackage | DrawnRegistry,
  report: Report
): readonly string[] {
  const reference = referenceOf(image)
  const found = report.images.find(one => one.reference === reference)
  if (found === undefined) return [`seed ${world.seed}: ${reference} is not in the report`]
  const expected = expectedOf(world, image)
  const { team, prebuild, outside } = found.access
  const isSame = team === expected.team && prebuild === expected.prebuild && outside === expected.outside
  if (isSame && isTold(expected, reference, report)) return []
  const rules = report.findings.filter(one => one.image === reference).map(({ rule }) => rule)
  const rest = { ...world, packages: world.packages.length, registries: world.registries.length }
  return [
    JSON.stringify({
      reference,
      expected,
      access: found.access,
      rules,
      image,
      world: rest,
      evidence: found.evidence
    })
  ]
}

/** Whether the rule of the row is found; what concerns a whole registry is told at one of its images. */
function isTold({ rule, team }: Expected, reference: string, { findings }: Report): boolean {
  if (rule === null || team === 'yes' || rule === 'secrets-not-checked') return true
  return findings.some(found => found.rule === rule && concerns(found, reference))
}

function concerns({ image, ...found }: Report['findings'][number], reference: string): boolean {
  const { images = [] } = found as { readonly images?: readonly string[] }
  return image === reference || images.includes(reference)
}
