import { tripleName } from '../../credentials/triples/near-miss.ts'
import type { ImageFacts, TripleFact } from '../../evidence/types.ts'
import { type Mention, type TriplePart, tripleParts } from '../../model.ts'
import { type Context, declaredFor, declaredPrefixes, insideCodespace } from '../context.ts'
import {
  type Answer,
  answerOf,
  manifestMissing,
  type UnreachableKind,
  unreachableKind
} from '../../evidence/pulls.ts'
import { type Mismatch, mismatchFor, type NamesForHost, namesForImage, prefixTest } from '../secret-names.ts'

/** What the table of other registries looks at. */
export interface RegistryRowInput {
  readonly host: string
  readonly anonymous: Answer
  readonly unreachable: UnreachableKind
  readonly missing: boolean
  readonly insideCodespace: boolean
  readonly triples: TriplesOfEnvironment
  readonly names: NamesForHost
  readonly mismatch: Mismatch | null
  /** The prefix of secrets that each person is asked to set alone, where these make a whole triple; `null`: nobody is asked. */
  readonly personal: string | null
  /** The configuration's `initializeCommand` logs in somewhere. */
  readonly logsInItself: boolean
}

/** Gathers what the table of other registries looks at, for one place that uses the image. */
export function registryRowInput(context: Context, image: ImageFacts, use: Mention): RegistryRowInput {
  const { registry } = image.reference
  return {
    host: registry,
    anonymous: answerOf(image.anonymous),
    unreachable: unreachableKind(image.anonymous),
    missing: manifestMissing(image),
    insideCodespace: insideCodespace(context),
    triples: triplesThatCount(context, image),
    names: namesForImage(context, image),
    mismatch: mismatchFor(context, registry),
    personal: personalPrefix(context, image, use.configuration),
    logsInItself: logsIn(context, use.configuration)
  }
}

function logsIn(context: Context, path: string): boolean {
  const configuration = context.discovery.configurations.find(candidate => candidate.path === path)
  return (configuration?.commands ?? []).some(
    ({ property, does }) => property === 'initializeCommand' && does === 'login'
  )
}

/** The triples of the environment that count for an image, by what came of them; each is the first of its sort. */
interface TriplesOfEnvironment {
  readonly works: TripleFact | null
  /** Docker Hub in a spelling that may or may not serve, with a login that works. */
  readonly otherSpelling: TripleFact | null
  readonly loginRefused: TripleFact | null
  readonly pullRefused: TripleFact | null
  readonly silent: TripleFact | null
  readonly part: TripleFact | null
  /** Another triple that may be the one that Docker keeps, since it keeps one login for a host: its prefix. */
  readonly rival: string | null
}

/** Sorts the triples of the environment that count for an image. */
function triplesThatCount(context: Context, image: ImageFacts): TriplesOfEnvironment {
  const counting = whichCount(context, image)
  const first = (test: (triple: TripleFact) => boolean): TripleFact | null => counting.find(test) ?? null
  const refusedAt = (stage: 'login' | 'pull'): TripleFact | null =>
    first(({ look }) => look.result === 'refused' && look.stage === stage)
  const works = first(({ look, spelling }) => look.result === 'allowed' && spelling === 'exact')
  const otherSpelling = first(({ look, spelling }) => look.result === 'allowed' && spelling !== 'exact')
  const silent = first(({ look, parts }) => parts === 'complete' && answerOf(look) === 'no-answer')
  return {
    works,
    otherSpelling,
    loginRefused: refusedAt('login'),
    pullRefused: refusedAt('pull'),
    silent,
    part: first(({ parts }) => parts === 'incomplete'),
    rival: (works ?? otherSpelling ?? silent)?.prefix ?? untried(context, image)
  }
}

/**
 * In a codespace all of them. Elsewhere the run may have been given triples that are no Codespaces secrets: where a
 * declaration says which one serves the host, only that one counts, and those whose names codespaces have. Where all names
 * were read, none counts beside those; alone, it still shows what its login gets.
 */
function whichCount(context: Context, image: ImageFacts): readonly TripleFact[] {
  const declared = declaredPrefixes(context, image.reference.registry)
  const { secrets } = context.facts
  const isOpen = declared.length === 0 && secrets?.allRead !== true
  if (insideCodespace(context) || isOpen) return image.triples
  const owned = (secrets?.triples ?? []).filter(
    ({ reach }) => reach === 'complete' || (declared.length === 0 && reach === 'user-only')
  )
  const counting = new Set([...declared, ...owned.map(({ prefix }) => prefix)])
  const counted = image.triples.filter(({ prefix }) => counting.has(prefix))
  return declared.length === 0 && counted.length === 0 ? image.triples : counted
}

/** A triple of Codespaces secrets that serves the host by declaration, and with which no login was tried. */
function untried(context: Context, image: ImageFacts): string | null {
  if (insideCodespace(context)) return null
  const tried = image.triples.filter(({ parts }) => parts === 'complete').map(({ prefix }) => prefix)
  const other = namesForImage(context, image).serving.find(({ prefix }) => !tried.includes(prefix))
  return other?.prefix ?? null
}

/**
 * The prefix of a triple that the repository asks each person to complete with secrets of their own: the configuration file
 * declares the registry with `level: user`, or the devcontainer.json recommends the secrets that do not reach the repository
 * (docs.github.com, "Specifying recommended secrets for a repository"). `null` where it asks for none that could serve the host.
 */
function personalPrefix(context: Context, image: ImageFacts, configuration: string): string | null {
  const declared = declaredFor(context, image.reference.registry).find(({ level }) => level === 'user')
  if (declared !== undefined) return declared.secrets.toUpperCase()
  const test = prefixTest(context, image)
  const asked = recommended(context, configuration)
  const whole = [...asked].find(([prefix, parts]) => {
    const triple = context.facts.secrets?.triples.find(known => known.prefix === prefix)
    const reaches = (part: TriplePart): boolean => (triple?.levels[part] ?? null) !== null
    return test(prefix) !== 'elsewhere' && tripleParts.every(part => parts.has(part) || reaches(part))
  })
  return whole?.[0] ?? null
}

/** The parts of triples that a configuration recommends, by prefix. */
function recommended(context: Context, path: string): ReadonlyMap<string, ReadonlySet<TriplePart>> {
  const found = new Map<string, Set<TriplePart>>()
  const configuration = context.discovery.configurations.find(candidate => candidate.path === path)
  for (const written of configuration?.recommendedSecrets ?? []) {
    const name = tripleName(written.toUpperCase())
    if (name === null) continue
    found.set(name.prefix, (found.get(name.prefix) ?? new Set()).add(name.part))
  }
  return found
}
