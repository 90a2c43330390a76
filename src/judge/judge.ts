import type { Discovery } from '../discovery/types.ts'
import type { Facts, ImageFacts } from '../evidence/types.ts'
import { imageKey } from '../evidence/types.ts'
import type { Reference } from '../model.ts'
import { boundFindings, type Finding } from '../rules/finding.ts'
import { outsideFindings } from './audience-findings.ts'
import { commandFindings } from './command-findings.ts'
import { conclude } from './conclusion.ts'
import { contentFindings } from './content-findings.ts'
import { type Context, contextOf } from './context.ts'
import { findingsOfFiles } from './discovery-fixes.ts'
import { environmentFindings } from './environment-findings.ts'
import { expiredIgnores, withoutIgnored } from './ignores.ts'
import { weighedAgainst, type OnBase } from './held-on-base.ts'
import { type ImageVerdict, judgeImage } from './image-verdict.ts'
import { findingAsGiven } from './environment-findings.ts'
import { evidenceAsGiven, evidenceOf } from './evidence-lines.ts'
import type { Judgement, Policy } from './types.ts'
import { judgeOtherPackage, type PackageVerdict } from './other-packages.ts'
import { byFinding, byPosition } from './order.ts'
import { redundantSecrets } from './secret-findings.ts'
import { repositoryFindings } from './repository-findings.ts'
import { causesOf, countedSituations, groupedBy, onePerCause } from './cause-findings.ts'
import { causeFinding } from './cause-findings.ts'
import { secretFindings } from './secret-findings.ts'
import { unusedDeclarations } from './unused-declarations.ts'
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
  const told = onePerCause([
    ...findingsOfFiles(discovery.findings),
    ...judgedFindings(context, { images, packages, situations: situations.counted }).map(found =>
      findingAsGiven(facts.run, found)
    ),
    ...expiredIgnores(context)
  ])
  const raised = [...told, ...unusedDeclarations(context, { images, packages, raised: told })]
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
    ...groupedBy(situations, ({ image }) => image.reference.registry).flatMap(secretFindings),
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

/** The verdict on every image that is used, in the order of the first use. */
export function judgeImages(context: Context): readonly ImageVerdict[] {
  const uses = [...context.discovery.uses].sort(byPosition)
  return groupedBy(uses, ({ reference }) => imageKey(reference)).map(ofImage => {
    const [{ reference }] = ofImage
    return judgeImage(context, context.facts.images.get(imageKey(reference)) ?? notAsked(reference), ofImage)
  })
}

function notAsked(reference: Reference): ImageFacts {
  return {
    reference,
    authority: 'other',
    anonymous: { result: 'skipped', cause: 'not-used' },
    tokens: [],
    triples: [],
    package: null,
    docker: null,
    nearTags: []
  }
}
