import type { ImageFacts } from '../evidence/facts.ts'
import type { Access, Use } from '../model.ts'
import { artifactRule } from './artifact.ts'
import type { Context } from './context.ts'
import { judgePackage } from './tables/github-packages.ts'
import { imageFor, manifestOf, nothingAsked } from './looks.ts'
import { outsideAccess } from './outside.ts'
import { packageFound } from './tables/package-found.ts'
import { wantedPlatform } from '../evidence/platform.ts'
import { partFor } from './platform.ts'
import { judgeRegistry } from './tables/registries.ts'
import { registryFound } from './tables/registry-found.ts'
import type { Decision } from './tables/decision.ts'
import { no, unknown } from './tables/row.ts'
import { mayBeMade, type Situation } from './situation.ts'
import { access, nobody, withoutNo, withoutYes, worst } from './verdict.ts'

/** An image with its verdict, and the rows of the tables that led to it. */
export interface ImageVerdict {
  readonly image: ImageFacts
  /** By position; never empty. */
  readonly uses: readonly Use[]
  readonly required: boolean
  readonly access: Access
  /** One for each row, and verdict of it, that decided about some of the uses. */
  readonly situations: readonly Situation[]
}

/** Judges an image for each place that uses it; over all of them the worst counts. */
export function judgeImage(context: Context, image: ImageFacts, uses: readonly Use[]): ImageVerdict {
  const situations = situationsOf(context, image, uses)
  const outsiders = situations.map(situation => {
    const verdict = outsideAccess(context, situation.image)
    return verdict !== null && mayBeMade(situation) ? withoutNo(verdict) : verdict
  })
  const outside = outsiders.every(verdict => verdict !== null) ? worst(outsiders) : null
  const verdicts = situations.map(({ decision }) => decision.verdict)
  const team = worst(verdicts.map(([verdict]) => verdict))
  const prebuild = worst(verdicts.map(([, verdict]) => verdict))
  const fits = uses.map(use => fitOf(image, use, context.policy.platform))
  const dead = fits.includes('no') || image.authority === 'retired'
  const pulled = access(team, prebuild, outside)
  return {
    image,
    uses,
    required: uses.some(({ required }) => required),
    access: dead ? nobody(outside) : fits.includes('perhaps') ? withoutYes(pulled) : pulled,
    situations
  }
}

/** Whether what lies there can serve this use, whoever pulls it. */
function fitOf(image: ImageFacts, use: Use, ordinary: string): 'yes' | 'perhaps' | 'no' {
  const manifest = manifestOf(image)
  if (artifactRule(use.kind, manifest) !== null) return 'no'
  const part = partFor(manifest, wantedPlatform(use, ordinary))
  if (part?.result === 'absent') return 'no'
  return part?.result === 'perhaps' ? 'perhaps' : 'yes'
}

function situationsOf(context: Context, image: ImageFacts, uses: readonly Use[]): readonly Situation[] {
  const byDecision = new Map<string, Situation>()
  for (const use of uses) {
    const situation = situationOf(context, image, use)
    const { table, row, verdict } = situation.decision
    const key = `${table} ${row} ${verdict.join()} ${mayBeMade(situation) ? 'made' : ''}`
    const known = byDecision.get(key)
    byDecision.set(key, known === undefined ? situation : { ...known, uses: [...known.uses, use] })
  }
  return [...byDecision.values()]
}

function situationOf(context: Context, of: ImageFacts, use: Use): Situation {
  const image = imageFor(of, wantedPlatform(use, context.policy.platform))
  const registry = registryFound(context, image, use)
  const found = image.authority === 'github' ? packageFound(context, image, use) : null
  const decision = decisionOf(image, () => (found === null ? judgeRegistry(registry) : judgePackage(found)))
  const situation = { context, image, uses: [use], decision, registry, package: found }
  return mayBeMade(situation) ? { ...situation, decision: withoutRefusal(decision) } : situation
}

/** What a registry refuses or does not have is pulled by nobody where the image was made before. */
function withoutRefusal(decision: Decision): Decision {
  const [team, prebuild] = decision.verdict
  return { ...decision, verdict: [withoutNo(team), withoutNo(prebuild)] }
}

function decisionOf(image: ImageFacts, byTable: () => Decision): Decision {
  if (image.authority === 'retired')
    return { table: 'retired', row: 'retired registry', verdict: no, rule: 'retired-registry' }
  if (nothingAsked(image)) return { table: 'unasked', row: 'nothing was asked', verdict: unknown, rule: null }
  return byTable()
}
