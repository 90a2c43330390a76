import { ecrHost } from '../credentials/aws/ecr-host.ts'
import type { NearMiss, SurveyedTriple } from '../credentials/triples/survey.ts'
import { type Fix, type TriplePart, tripleParts } from '../model.ts'
import { finding, type Finding, type FindingParts } from '../rules/finding.ts'
import { present } from './advice.ts'
import {
  type Context,
  declaredPrefixes,
  insideCodespace,
  isOwner,
  onlyEcrHost,
  repositoryWords
} from './context.ts'
import type { ImageVerdict } from './image-verdict.ts'
import { byPosition } from './order.ts'
import { tokenAnswer } from '../evidence/pulls.ts'
import { lookAtTriple, removeTriple, setParts, writeAgain } from './secret-fixes.ts'
import { listOf, namesForImage, prefixTest, secretName } from './secret-names.ts'
import type { Situation } from './situation.ts'
import { isByCompleteNames } from './tables/decision.ts'
import { judgeSeamless } from './tables/github-packages.ts'

/** What else is to be said of the names by which a row of the table of registries decided, about all images of one registry. */
export function secretFindings(situations: readonly Situation[]): readonly Finding[] {
  const decided = situations.filter(({ decision }) => decision.table === 'other-registries')
  return [...misnamed(decided), ...mixedLevels(decided), ...ecrName(decided)]
}

/** What a finding about several situations concerns. */
function concerned(situations: readonly Situation[]): Pick<FindingParts, 'places' | 'images' | 'required'> {
  const uses = situations.flatMap(situation => situation.uses).sort(byPosition)
  return {
    places: uses,
    images: situations.map(({ image }) => image.reference.text),
    required: uses.some(({ required }) => required)
  }
}

function misnamed(decided: readonly Situation[]): readonly Finding[] {
  const situations = decided.filter(({ decision }) => asksForNames(decision))
  const [first] = situations
  if (first === undefined) return []
  const { context, image, registry } = first
  const host = image.reference.registry
  const test = prefixTest(context, image)
  const misses = (
    registry.insideCodespace ? context.facts.misnamedVariables : (context.facts.secrets?.nearMisses ?? [])
  ).filter(miss => test(prefixOf(miss)) !== 'elsewhere')
  if (!isFull(misses)) return []
  const [miss] = misses
  const meant = `${miss.name}${miss.level === null ? '' : ` at ${miss.level} level`} is probably meant as ${miss.meant}`
  return [
    finding('registry-secrets-misnamed', {
      message:
        misses.length === 1
          ? `${meant}, for ${host}.`
          : `${misses.length} secrets have names that nearly fit ${host}: ${listOf(misses.map(({ name }) => name))}.`,
      notes: [
        'Codespaces looks for the exact names.',
        ...(misses.length === 1 ? [] : misses.map(one => `${one.name} is probably meant as ${one.meant}.`))
      ],
      ...concerned(situations),
      subject: host,
      fixes: misses.map((one, index) => ({
        ...writeAgain(context, one),
        ...(index === 0 ? {} : { relation: 'and' as const })
      }))
    })
  ]
}

function isFull<Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0
}

/** Whether the row says that names are not there, or not all: then one that nearly fits may be meant. */
function asksForNames({ rule }: Situation['decision']): boolean {
  return rule === 'registry-secrets-incomplete' || rule === 'registry-secrets-missing'
}

function prefixOf({ meant }: NearMiss): string {
  return meant.replace(/_CONTAINER_REGISTRY_(?:SERVER|USER|PASSWORD)$/, '')
}

function mixedLevels(decided: readonly Situation[]): readonly Finding[] {
  const situations = decided.filter(({ decision }) => isByCompleteNames(decision))
  const [first] = situations
  if (first === undefined) return []
  const { context, image, registry } = first
  const host = image.reference.registry
  return [...registry.names.serving, ...registry.names.unassigned]
    .filter(({ mixed }) => mixed)
    .map(triple =>
      finding('registry-secrets-mixed-levels', {
        message: `${triple.prefix}_CONTAINER_REGISTRY_* for ${host} come from several levels.`,
        notes: [
          'That secrets go together across levels is not documented.',
          `There are ${levelWords(triple)}.`
        ],
        ...concerned(situations),
        subject: `${host} ${triple.prefix}`,
        fixes: atRepositoryLevel(context, host, triple)
      })
    )
}

/** The parts that are not at repository level are missing there. */
function atRepositoryLevel(
  context: Context,
  host: string,
  { prefix, levels }: SurveyedTriple
): readonly Fix[] {
  const parts = tripleParts.filter(part => levels[part] !== 'repository')
  return setParts(context, host, prefix, parts).slice(0, 1)
}

/** At which level each part of a triple is, in a sentence. */
export function levelWords(triple: SurveyedTriple): string {
  return listOf(tripleParts.map(part => `${secretName(triple.prefix, part)} at ${levelOf(triple, part)}`))
}

function levelOf({ levels, unassigned }: SurveyedTriple, part: TriplePart): string {
  const level = levels[part]
  if (level !== null) return `${level} level`
  const stuck = unassigned.find(entry => entry.part === part)
  return stuck === undefined ? 'no level' : `${stuck.level} level (not for this repository)`
}

function ecrName(decided: readonly Situation[]): readonly Finding[] {
  const situations = decided.filter(({ decision }) => decision.verdict[0] === 'yes')
  const [first] = situations
  if (first === undefined) return []
  const { context, registry } = first
  const { host } = registry
  if (ecrHost(host) === null || !onlyEcrHost(context.hosts, host)) return []
  const prefix = registry.triples.works?.prefix ?? registry.names.serving[0]?.prefix ?? 'ECR'
  if (prefix === 'ECR') return []
  return [
    finding('ecr-secrets-name', {
      message: `${prefix}_CONTAINER_REGISTRY_* serve ${host}; GitHub recommends the names ECR_CONTAINER_REGISTRY_*.`,
      notes: ['The recommendation is for a single ECR registry.'],
      ...concerned(situations),
      subject: host,
      fixes: setParts(context, host, 'ECR')
    })
  ]
}

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
