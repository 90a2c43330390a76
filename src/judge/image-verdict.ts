import { wantedPlatform } from '../evidence/pulls.ts'
import type { ImageFacts } from '../evidence/types.ts'
import { type Access, asksForFeature, type Use, type UseKind, type Verdict } from '../model.ts'
import { isIndexType } from '../oci/manifest.ts'
import type { Manifest, PlatformPart } from '../oci/pull-result.ts'
import type { RuleId } from '../rules/catalogue.ts'
import type { Context } from './context.ts'
import { answerOf, imageFor, manifestMissing, manifestOf, nothingAsked } from '../evidence/pulls.ts'
import { mayBeMade, type Situation } from './situation.ts'
import type { Decision } from './tables/decision.ts'
import { judgePackage } from './tables/github-packages.ts'
import { packageRowInput } from './tables/package-input.ts'
import { judgeRegistry } from './tables/registries.ts'
import { registryRowInput } from './tables/registry-input.ts'
import { no, unknown } from './tables/row.ts'
import { access, nobody, withoutNo, withoutYes, worst } from './types.ts'

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
  const registry = registryRowInput(context, image, use)
  const found = image.authority === 'github' ? packageRowInput(context, image, use) : null
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

type Artifact = Manifest['artifact']

/** The rule that an artifact breaks where it is used like this; `null` where it fits or is not known. */
export function artifactRule(
  kind: UseKind,
  manifest: Manifest | null
): Extract<RuleId, 'wrong-artifact-kind' | 'unsupported-manifest'> | null {
  if (manifest === null) return null
  return asksForFeature(kind) ? ruleForFeature(manifest.artifact) : ruleForImage(kind, manifest.artifact)
}

function ruleForFeature(artifact: Artifact): ReturnType<typeof artifactRule> {
  return artifact === 'feature' ? null : 'wrong-artifact-kind'
}

/** BuildKit's cache in a registry is no image, and a volume may hold any artifact. */
const anyArtifact: ReadonlySet<UseKind> = new Set<UseKind>(['cache-from', 'volume-image'])

function ruleForImage(kind: UseKind, artifact: Artifact): ReturnType<typeof artifactRule> {
  switch (artifact) {
    case 'image':
      return null
    case 'feature':
    case 'template':
      return 'wrong-artifact-kind'
    case 'schema-1':
      return 'unsupported-manifest'
    case 'other':
      return anyArtifact.has(kind) ? null : 'unsupported-manifest'
  }
}

/** What an artifact is called in a sentence, with its article. */
export function artifactWords({ artifact, mediaType }: Manifest): string {
  if (artifact === 'other' && isIndexType(mediaType)) return 'an index that lists no image'
  const words: Readonly<Record<Artifact, string>> = {
    image: 'a container image',
    feature: 'a dev container Feature',
    template: 'a dev container Template',
    'schema-1': 'a manifest of the retired Docker schema 1',
    other: 'not a container image'
  }
  return words[artifact]
}

/** What is there of an image for a platform; `null` where that was not asked, or what lies there is not an image. */
export function partFor(manifest: Manifest | null, wanted: string | null): PlatformPart | null {
  return manifest?.parts?.find(({ platform }) => platform === wanted) ?? null
}

/** Platforms as a list in a sentence, shortened where it would fill a page. */
export function platformList(platforms: readonly string[]): string {
  if (platforms.length === 0) return 'no platform'
  const further = platforms.length - mostShown
  const shown = platforms.slice(0, mostShown).join(', ')
  return further <= 0 ? shown : `${shown} and ${further} further`
}

const mostShown = 20

/**
 * The people without write access who can create a codespace of the repository: anybody of a public one, and the readers
 * of another that permits forking (docs: creating a codespace for a repository). `unknown` where nobody read what it is.
 */
export type Outside = 'anybody' | 'readers' | 'nobody' | 'unknown'

/** Who the audience `outside` is. */
export function outsideOf({ visibility, permitsForking }: Context): Outside {
  switch (visibility) {
    case 'public':
      return 'anybody'
    case 'unknown':
      return 'unknown'
    default:
      return permitsForking === true ? 'readers' : 'nobody'
  }
}

/**
 * What people without write access get: the anonymous pull alone, whatever secrets and grants exist. Whether the token of a
 * reader's codespace pulls a package of GitHub that is not public is documented nowhere.
 */
export function outsideAccess(context: Context, image: ImageFacts): Verdict | null {
  const outside = outsideOf(context)
  if (outside === 'nobody') return null
  switch (answerOf(image.anonymous)) {
    case 'allowed':
      return 'yes'
    case 'refused':
      return outside === 'readers' && mayServeReaders(image) ? 'unknown' : 'no'
    case 'not-found':
      return 'no'
    default:
      return 'unknown'
  }
}

function mayServeReaders(image: ImageFacts): boolean {
  const { authority, package: look } = image
  const isPublic = look?.read === 'found' && look.visibility === 'public'
  return authority === 'github' && !isPublic && !manifestMissing(image)
}
