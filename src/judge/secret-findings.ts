import type { NearMiss, SurveyedTriple } from '../credentials/survey.ts'
import { type TriplePart, tripleParts } from '../environment.ts'
import { finding, type Finding, type FindingParts } from '../rules/finding.ts'
import { ecrHost } from '../credentials/ecr-host.ts'
import type { Fix } from '../model.ts'
import type { Context } from './context.ts'
import { byPosition } from './position-order.ts'
import { prefixTest } from './names.ts'
import { onlyEcrHost } from './registry-hosts.ts'
import { setParts, writeAgain } from './secret-fixes.ts'
import type { Situation } from './situation.ts'
import { isByCompleteNames } from './tables/decision.ts'
import { listOf, secretName } from './triple-names.ts'

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
