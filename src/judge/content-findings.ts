import { asksForFeature, type Fix, type Reference, type Use } from '../model.ts'
import { finding, type Finding } from '../rules/finding.ts'
import type { Manifest } from '../oci/pull-result.ts'
import { fix } from './advice.ts'
import { plainName } from './missing-image.ts'
import { artifactRule, artifactWords } from './image-verdict.ts'
import type { Context } from './context.ts'
import { matchesImage } from './ignores.ts'
import type { ImageVerdict } from './image-verdict.ts'
import type { PlatformPart } from '../oci/pull-result.ts'
import { manifestOf } from '../evidence/pulls.ts'
import { mayOwn } from './ownership.ts'
import { shellWord } from './secret-fixes.ts'
import { wantedPlatform } from '../evidence/pulls.ts'
import { partFor, platformList } from './image-verdict.ts'
import { severityFor } from './order.ts'
import { nobody } from './types.ts'

/** What is wrong with an image itself, whoever pulls it: its kind, its platforms, its name. */
export function contentFindings(context: Context, verdict: ImageVerdict): readonly Finding[] {
  return [...wrongKind(context, verdict), ...wrongPlatform(context, verdict), ...notAllowed(context, verdict)]
}

function wrongKind(context: Context, { image, uses, access }: ImageVerdict): readonly Finding[] {
  const manifest = manifestOf(image)
  const rules = ['wrong-artifact-kind', 'unsupported-manifest'] as const
  return rules.flatMap(rule => {
    const concerned = uses.filter(({ kind }) => artifactRule(kind, manifest) === rule)
    const [first] = concerned
    if (first === undefined || manifest === null) return []
    const wanted = asksForFeature(first.kind) ? 'a dev container Feature' : 'an image'
    return [
      finding(rule, {
        message: `${image.reference.text} is ${artifactWords(manifest)}; ${wanted} is expected here.`,
        notes: [`Its media type is ${manifest.mediaType}.`],
        places: concerned,
        image: image.reference.text,
        required: concerned.some(({ required }) => required),
        severity: severityFor(rule, nobody(access.outside), context.policy.audiences),
        fixes: kindFixes(context, image.reference, first, manifest.artifact)
      })
    ]
  })
}

function kindFixes(
  context: Context,
  reference: Reference,
  use: Use,
  artifact: Manifest['artifact']
): readonly Fix[] {
  const who = 'anyone with write access'
  if (asksForFeature(use.kind))
    return [
      fix({ text: 'Name a Feature here.', note: 'An image belongs to `image` or to a Dockerfile.', who })
    ]
  switch (artifact) {
    case 'template':
      return [
        fix({
          text: 'Name the image that the Template uses.',
          note: 'A Template is what a repository is started from.',
          who
        })
      ]
    case 'feature':
      return [
        fix({
          text: 'Move it to `features` in devcontainer.json.',
          note: 'Name an image in its place.',
          who
        })
      ]
    case 'schema-1':
      return mayOwn(context, reference)
        ? [
            fix({
              text: 'Push the image again with a current version of Docker.',
              note: 'It writes schema 2 or OCI.',
              who
            })
          ]
        : nameAnother(`a newer tag of ${reference.registry}/${reference.repository}`)
    default:
      return [fix({ text: 'Name an image here.', who })]
  }
}

function wrongPlatform(context: Context, { image, uses, access }: ImageVerdict): readonly Finding[] {
  const manifest = manifestOf(image)
  const { platform: ordinary, audiences } = context.policy
  const partOf = (use: Use): PlatformPart | null => partFor(manifest, wantedPlatform(use, ordinary))
  return (['absent', 'perhaps'] as const).flatMap(result => {
    const concerned = uses.filter(use => partOf(use)?.result === result)
    const [first] = concerned
    if (first === undefined) return []
    const wanted = wantedPlatform(first, ordinary) ?? ordinary
    const there = manifest?.platforms ?? []
    const whose = first.platform === null ? '. Codespaces run on' : '. This place asks for'
    const part = partOf(first)
    const instead =
      part?.result === 'perhaps'
        ? [`Not every version of Docker takes the image for ${part.offered} in its place.`]
        : []
    return [
      finding('no-amd64-image', {
        message: `${image.reference.text} does not exist for ${wanted}.`,
        notes: [`It exists for ${platformList(there)}${whose} ${wanted}.`, ...instead],
        places: concerned,
        image: image.reference.text,
        required: concerned.some(({ required }) => required),
        severity: severityFor(
          'no-amd64-image',
          result === 'absent' ? nobody(access.outside) : access,
          audiences
        ),
        fixes: platformFixes(context, image.reference, wanted, there)
      })
    ]
  })
}

/** The plain name of an official image; else a build, where the image may be R's owner's; else another image. */
function platformFixes(
  context: Context,
  reference: Reference,
  wanted: string,
  there: readonly string[]
): readonly Fix[] {
  const plain = plainName(reference)
  if (plain !== null)
    return [
      fix({
        text: `Name ${plain}, which exists for each architecture.`,
        patch: plain,
        who: 'anyone with write access'
      })
    ]
  const another = nameAnother(`a tag or image that exists for ${wanted}`)
  return mayOwn(context, reference) ? [buildFor(reference, wanted, there), ...another.slice(0, 1)] : another
}

/** What helps with somebody else's image. */
function nameAnother(what: string): readonly Fix[] {
  return [
    fix({ text: `Name ${what}.`, who: 'anyone with write access' }),
    fix({ text: 'Ask the publisher of the image for it.', who: 'anyone with write access' })
  ]
}

function buildFor(reference: Reference, wanted: string, there: readonly string[]): Fix {
  const platforms = [...new Set([wanted, ...there.slice(0, mostBuilt)])].join(',')
  return fix({
    text: `Build and push the image for ${wanted} too.`,
    note: 'A computer with an Arm processor builds for arm64 alone unless told otherwise.',
    command:
      reference.digest === null
        ? `docker buildx build --platform ${platforms} --tag ${shellWord(reference.text)} --push .`
        : null,
    who: 'anyone with write access'
  })
}

/** Platforms that a command for a build goes on to name. */
const mostBuilt = 10

function notAllowed(context: Context, { image, uses }: ImageVerdict): readonly Finding[] {
  const allowed = context.facts.declarations.allowedImages
  const concerned = uses.filter(({ kind }) => kind === 'image' || kind === 'from')
  const [first] = concerned
  if (allowed === null || first === undefined) return []
  if (allowed.some(pattern => matchesImage(pattern, image.reference))) return []
  const outcome =
    first.kind === 'image'
      ? 'creating the codespace is refused'
      : 'the codespace starts in a recovery container'
  return [
    finding('image-not-allowed', {
      message: `${image.reference.text} is not on the list \`allowed-images\` of ${context.policy.configFile}.`,
      notes: [`Where the organization's policy for base images says the same, ${outcome}.`],
      places: concerned,
      image: image.reference.text,
      required: concerned.some(({ required }) => required),
      fixes: [
        ...useOfList(allowed),
        fix({
          text: `Add ${image.reference.text} to the list in ${context.policy.configFile}.`,
          note: "Allow it in the organization's policy for base images first.",
          patch: `allowed-images:\n  - ${JSON.stringify(image.reference.text)}`,
          who: 'organization owner'
        })
      ]
    })
  ]
}

function useOfList(allowed: readonly string[]): readonly Fix[] {
  if (allowed.length === 0) return []
  const shown = allowed.slice(0, 5).join(', ')
  const more = allowed.length > 5 ? ` and ${allowed.length - 5} further` : ''
  return [fix({ text: `Use an image of the list: ${shown}${more}.`, who: 'anyone with write access' })]
}
