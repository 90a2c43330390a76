import type { ImageFacts, TripleFact } from '../evidence/facts.ts'
import type { Mention } from '../model.ts'
import type { Context } from './context.ts'
import { insideCodespace } from './context.ts'
import type { Answer, Silence } from './looks.ts'
import { answerOf, manifestMissing, silenceOf } from './looks.ts'
import type { NamesForHost } from './names.ts'
import { namesForHost } from './names.ts'

/** What table 3.3 looks at. */
export interface RegistryFound {
  readonly host: string
  readonly anonymous: Answer
  readonly silence: Silence
  readonly missing: boolean
  readonly insideCodespace: boolean
  readonly triples: TriplesOfEnvironment
  readonly names: NamesForHost
  /** The configuration's `initializeCommand` logs in somewhere. */
  readonly logsInItself: boolean
}

/** The triples of the environment for one host, by what came of them; each is the first of its sort. */
export interface TriplesOfEnvironment {
  readonly works: TripleFact | null
  /** Docker Hub in a spelling that may or may not serve, with a login that works. */
  readonly otherSpelling: TripleFact | null
  readonly loginRefused: TripleFact | null
  readonly pullRefused: TripleFact | null
  readonly silent: TripleFact | null
  readonly part: TripleFact | null
}

/** Gathers what table 3.3 looks at, for one place that uses the image. */
export function registryFound(context: Context, image: ImageFacts, use: Mention): RegistryFound {
  const { registry } = image.reference
  return {
    host: registry,
    anonymous: answerOf(image.anonymous),
    silence: silenceOf(image.anonymous),
    missing: manifestMissing(image),
    insideCodespace: insideCodespace(context),
    triples: triplesOf(image),
    names: namesForHost(context, registry),
    logsInItself: logsIn(context, use.configuration)
  }
}

/** Sorts the triples of the environment that name the image's host. */
export function triplesOf(image: ImageFacts): TriplesOfEnvironment {
  const first = (test: (triple: TripleFact) => boolean): TripleFact | null => image.triples.find(test) ?? null
  const refusedAt = (stage: 'login' | 'pull'): TripleFact | null =>
    first(({ look }) => look.result === 'refused' && look.stage === stage)
  return {
    works: first(({ look, spelling }) => look.result === 'allowed' && spelling === 'exact'),
    otherSpelling: first(({ look, spelling }) => look.result === 'allowed' && spelling !== 'exact'),
    loginRefused: refusedAt('login'),
    pullRefused: refusedAt('pull'),
    silent: first(({ look, parts }) => parts === 'complete' && answerOf(look) === 'no-answer'),
    part: first(({ parts }) => parts === 'incomplete')
  }
}

function logsIn(context: Context, path: string): boolean {
  const configuration = context.discovery.configurations.find(candidate => candidate.path === path)
  return (configuration?.commands ?? []).some(
    ({ property, does }) => property === 'initializeCommand' && does === 'login'
  )
}
