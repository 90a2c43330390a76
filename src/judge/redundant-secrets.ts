import { finding, type Finding } from '../rules/finding.ts'
import { present } from './advice.ts'
import type { Context } from './context.ts'
import { insideCodespace, isOwner, repositoryWords } from './context.ts'
import { judgeSeamless } from './tables/github-packages.ts'
import type { ImageVerdict } from './image-verdict.ts'
import { tokenAnswer } from './looks.ts'
import { declaredPrefixes } from './declared-registries.ts'
import { namesForImage } from './names.ts'
import { lookAtTriple, removeTriple } from './secret-fixes.ts'

/**
 * `ghcr-secrets-redundant`: a triple for GitHub's container registry while codespaces get every package from there
 * without one. It stands in the way when its token expires, since Docker does not fall back. Where nothing but its name
 * says that it is for this registry, that is a notice, and changes no verdict.
 */
export function redundantSecrets(context: Context, images: readonly ImageVerdict[]): readonly Finding[] {
  const ofGitHub = images.filter(({ image }) => image.authority === 'github')
  const [first] = ofGitHub
  if (first === undefined || !ofGitHub.every(verdict => needsNoSecrets(context, verdict))) return []
  const host = first.image.reference.registry
  const about = {
    location: first.uses[0] ?? null,
    images: ofGitHub.map(({ image }) => image.reference.text)
  }
  const known = prefixesFor(context, ofGitHub, host)
  const byName = prefixesByName(context, first).filter(prefix => !known.includes(prefix))
  const needless = `of ${repositoryWords(context)} get every package from ${host} without them`
  return [
    ...known.map(prefix =>
      finding('ghcr-secrets-redundant', {
        message: `${prefix}_CONTAINER_REGISTRY_* are not needed: codespaces ${needless}.`,
        notes: present(harm(ofGitHub, prefix), openWords(context)),
        ...about,
        subject: prefix,
        fixes: [removeTriple(context, prefix)]
      })
    ),
    ...byName.map(prefix =>
      finding('ghcr-secrets-redundant', {
        message: `${prefix}_CONTAINER_REGISTRY_* are not needed if they are for ${host}, as their name says.`,
        notes: [`Codespaces ${needless}, and an expired token there breaks every pull.`],
        ...about,
        subject: prefix,
        severity: 'notice',
        fixes: [lookAtTriple(context, prefix, host)]
      })
    )
  ]
}

/** Complete triples that reach R, of which nothing but the name says that they may serve GitHub's container registry. */
function prefixesByName(context: Context, { image }: ImageVerdict): readonly string[] {
  return namesForImage(context, image)
    .unassigned.map(({ prefix }) => prefix)
    .filter(prefix => /^(?:GHCR|GITHUB)(?:_|$)/.test(prefix))
}

function harm(images: readonly ImageVerdict[], prefix: string): string {
  const isRefused = images.some(({ image }) =>
    image.triples.some(triple => triple.prefix === prefix && triple.look.result === 'refused')
  )
  return isRefused
    ? 'The registry refuses them already, and Docker does not fall back to pulling without.'
    : 'An expired token there breaks every pull, since Docker does not fall back to pulling without.'
}

/** Why the verdict is open all the same. */
function openWords(context: Context): string | null {
  const isKnown = insideCodespace(context) || context.facts.secrets?.allRead === true
  return isKnown
    ? null
    : 'Whether they are Codespaces secrets too was not read, and with them the login decides.'
}

/** Codespaces get the image with no secrets at all, by its table without the row of triples, and nobody's refusal says otherwise. */
function needsNoSecrets(context: Context, { image, situations }: ImageVerdict): boolean {
  const owner = image.reference.repository.split('/')[0] ?? ''
  if (!isOwner(context, owner)) return false
  if (situations.some(({ decision }) => decision.rule === 'login-breaks-public-image')) return false
  const answers = [tokenAnswer(image, 'repository-token-pull'), tokenAnswer(image, 'codespace-token-pull')]
  if (answers.includes('refused')) return false
  return situations.every(({ package: found }) => found !== null && judgeSeamless(found).verdict[0] === 'yes')
}

/** A triple of a workflow or terminal that is no Codespaces secret, with all names read, is none that could be deleted. */
function prefixesFor(context: Context, images: readonly ImageVerdict[], host: string): readonly string[] {
  const { secrets } = context.facts
  const existing = (secrets?.triples ?? [])
    .filter(({ reach }) => reach === 'complete' || reach === 'user-only')
    .map(({ prefix }) => prefix)
  const given = images
    .flatMap(({ image }) => image.triples)
    .filter(({ parts }) => parts === 'complete')
    .map(({ prefix }) => prefix)
  const perhaps = insideCodespace(context) || secrets?.allRead !== true
  const inEnvironment = given.filter(prefix => perhaps || existing.includes(prefix))
  const declared = declaredPrefixes(context, host).filter(prefix => existing.includes(prefix))
  return [...new Set([...inEnvironment, ...declared])].sort()
}
