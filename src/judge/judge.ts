import type { Discovery } from '../discovery/discovery.ts'
import type { Facts, ImageFacts } from '../evidence/facts.ts'
import { imageKey } from '../evidence/facts.ts'
import type { Reference, Use } from '../model.ts'
import { boundFindings, type Finding } from '../rules/finding.ts'
import { outsideFindings } from './audience-findings.ts'
import { commandFindings } from './command-findings.ts'
import { conclude } from './conclusion.ts'
import { contentFindings } from './content-findings.ts'
import { type Context, contextOf } from './context.ts'
import { withOrdinaryFix } from './discovery-fixes.ts'
import { environmentFindings } from './environment-findings.ts'
import { expiredIgnores, withoutIgnored } from './ignores.ts'
import { weighedAgainst, type OnBase } from './held-on-base.ts'
import { type ImageVerdict, judgeImage } from './image-verdict.ts'
import { evidenceAsGiven, findingAsGiven } from './input-names.ts'
import { evidenceOf } from './judged-evidence.ts'
import type { Judgement, Policy } from './judgement.ts'
import { judgeOtherPackage, type PackageVerdict } from './other-packages.ts'
import { byFinding, byPosition, withoutRepeats } from './position-order.ts'
import { redundantSecrets } from './redundant-secrets.ts'
import { repositoryFindings } from './repository-findings.ts'
import { causesOf, countedSituations } from './cause.ts'
import { causeFinding } from './row-findings.ts'
import { secretFindings } from './secret-findings.ts'
import type { Situation } from './situation.ts'

/**
 * What the facts mean: an access for each image and other package, the findings with their fixes, and the conclusion. Pure: the same arguments give the same judgement. Images are in the order of their first use.
 * Findings that hold for `base` too weigh a notice.
 */
export function judge(
  discovery: Discovery,
  facts: Facts,
  policy: Policy,
  base: OnBase | null = null
): Judgement {
  const context = contextOf(discovery, facts, policy)
  const images = judgeImages(context)
  const packages = facts.packages.map(one => judgeOtherPackage(context, one))
  const situations = countedSituations(
    context,
    images.flatMap(verdict => verdict.situations)
  )
  const raised = withoutRepeats([
    ...discovery.findings.map(withOrdinaryFix),
    ...judgedFindings(context, { images, packages, situations: situations.counted }).map(found =>
      findingAsGiven(facts.run, found)
    ),
    ...expiredIgnores(context)
  ])
  const { findings: counted, ignored } = withoutIgnored(context, raised)
  const weighed = base === null ? counted : counted.map(found => weighedAgainst(found, base))
  const findings = boundFindings(weighed)
  return {
    images: images.map(verdict => ({
      key: imageKey(verdict.image.reference),
      access: verdict.access,
      evidence: evidenceAsGiven(facts.run, evidenceOf(context, verdict))
    })),
    packages: packages.map(({ judged }) => ({
      ...judged,
      evidence: evidenceAsGiven(facts.run, judged.evidence)
    })),
    findings: [...findings].sort(byFinding),
    ignored: ignored + situations.ignored,
    ...conclude(context, {
      images,
      packages: packages.length,
      findings,
      raised,
      lowered: weighed.filter(found => !counted.includes(found))
    })
  }
}

/** What was judged, and the situations about which something may be said. */
interface Judged {
  readonly images: readonly ImageVerdict[]
  readonly packages: readonly PackageVerdict[]
  readonly situations: readonly Situation[]
}

function judgedFindings(context: Context, { images, packages, situations }: Judged): readonly Finding[] {
  const redundant = redundantSecrets(context, images)
  return [
    ...causesOf(situations)
      .filter(
        ({ rule, image }) => !(rule === 'secrets-not-checked' && redundant.length > 0 && isOfGitHub(image))
      )
      .map(causeFinding),
    ...byRegistry(situations).flatMap(secretFindings),
    ...images.flatMap(verdict => contentFindings(context, verdict)),
    ...outsideFindings(context, images),
    ...repositoryFindings(context, images, packages),
    ...environmentFindings(context, images),
    ...redundant,
    ...commandFindings(context, images),
    ...packages.flatMap(({ findings }) => findings)
  ]
}

/** What needs no secrets is not asked for any. */
function isOfGitHub({ authority }: ImageFacts): boolean {
  return authority === 'github'
}

/** What is said of the names of secrets is said once for each registry. */
function byRegistry(situations: readonly Situation[]): readonly (readonly Situation[])[] {
  const groups = new Map<string, Situation[]>()
  for (const situation of situations) {
    const { registry } = situation.image.reference
    const group = groups.get(registry)
    if (group === undefined) groups.set(registry, [situation])
    else group.push(situation)
  }
  return [...groups.values()]
}

function judgeImages(context: Context): readonly ImageVerdict[] {
  const byImage = new Map<string, Use[]>()
  for (const use of [...context.discovery.uses].sort(byPosition)) {
    const key = imageKey(use.reference)
    const known = byImage.get(key)
    if (known === undefined) byImage.set(key, [use])
    else known.push(use)
  }
  return [...byImage].flatMap(([key, uses]) => {
    const [first] = uses
    if (first === undefined) return []
    return [judgeImage(context, context.facts.images.get(key) ?? notAsked(first.reference), uses)]
  })
}

function notAsked(reference: Reference): ImageFacts {
  const skipped = { result: 'skipped', detail: 'the image was not asked for' } as const
  return {
    reference,
    authority: 'other',
    anonymous: skipped,
    tokens: [],
    triples: [],
    package: null,
    docker: null,
    nearTags: [],
    evidence: [{ claim: 'anonymous-pull', ...skipped }]
  }
}
