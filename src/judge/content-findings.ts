import { asksForFeature, type Fix, type Reference, type Use } from '../model.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { fix } from './advice.ts'
import { artifactRule, artifactWords } from './artifact.ts'
import type { Context } from './context.ts'
import { matchesImage } from './image-pattern.ts'
import type { ImageVerdict } from './image-verdict.ts'
import { manifestOf } from './looks.ts'
import { shellWord } from './secret-commands.ts'
import { wantedPlatform } from '../evidence/platform.ts'
import { partFor, platformList } from './platform.ts'
import { severityFor } from './severity.ts'
import { nobody } from './verdict.ts'

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
        message: `${image.reference.text} is ${artifactWords(manifest)} (${manifest.mediaType}), and is used where ${wanted} is expected.`,
        places: concerned,
        image: image.reference.text,
        required: concerned.some(({ required }) => required),
        severity: severityFor(rule, nobody(access.outside), context.policy.audiences),
        fixes: [fix({ text: kindFix(first, manifest.artifact), who: 'anyone with write access' })]
      })
    ]
  })
}

function kindFix(use: Use, artifact: string): string {
  if (artifact === 'template')
    return 'A Template is what a repository is started from: name the image that it uses instead.'
  if (artifact === 'feature') return 'Move it to `features` in devcontainer.json, and name an image here.'
  if (artifact === 'schema-1')
    return 'Push the image again with a Docker of today, which writes schema 2 or OCI.'
  return asksForFeature(use.kind)
    ? 'Name a Feature here; an image belongs to `image` or to a Dockerfile.'
    : 'Name an image here.'
}

function wrongPlatform(context: Context, { image, uses, access }: ImageVerdict): readonly Finding[] {
  const manifest = manifestOf(image)
  const { platform: ordinary, audiences } = context.policy
  const resultFor = (use: Use): string | undefined => partFor(manifest, wantedPlatform(use, ordinary))?.result
  return (['absent', 'perhaps'] as const).flatMap(result => {
    const concerned = uses.filter(use => resultFor(use) === result)
    const [first] = concerned
    if (first === undefined) return []
    const wanted = wantedPlatform(first, ordinary) ?? ordinary
    const there = manifest?.platforms ?? []
    const whose = first.platform === null ? ', the platform of codespaces' : ', which is asked for here'
    const instead =
      result === 'perhaps'
        ? ` Newer versions of Docker take the one for 386 in its place, older ones do not find the image.`
        : ''
    return [
      finding('no-amd64-image', {
        message: `${image.reference.text} does not exist for ${wanted}${whose}: it exists for ${platformList(there)}.${instead}`,
        places: concerned,
        image: image.reference.text,
        required: concerned.some(({ required }) => required),
        severity: severityFor(
          'no-amd64-image',
          result === 'absent' ? nobody(access.outside) : access,
          audiences
        ),
        fixes: [buildFor(image.reference, wanted, there)]
      })
    ]
  })
}

function buildFor(reference: Reference, wanted: string, there: readonly string[]): Fix {
  const platforms = [...new Set([wanted, ...there.slice(0, mostBuilt)])].join(',')
  return fix({
    text: `Build and push the image for ${wanted} too (a laptop with an Apple chip builds for arm64 alone unless told otherwise).`,
    command: `docker buildx build --platform ${platforms} --tag ${shellWord(pushName(reference))} --push .`,
    who: 'anyone with write access'
  })
}

/** Platforms that a command for a build goes on to name. */
const mostBuilt = 10

/** What a push can name: a tag, never a digest. */
function pushName({ registry, repository, tag }: Reference): string {
  return `${registry}/${repository}:${tag ?? 'latest'}`
}

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
      message: `${image.reference.text} is not among \`allowed-images\` of ${context.policy.configFile}; where the organization's policy for base images says the same, ${outcome}.`,
      places: concerned,
      image: image.reference.text,
      required: concerned.some(({ required }) => required),
      fixes: [
        ...useOfList(allowed),
        fix({
          text: `Allow ${image.reference.text} in the organization's policy for base images, then add it to the list in ${context.policy.configFile}.`,
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
