import type { StrayTriple } from '../credentials/triples.ts'
import type { ImageFacts } from '../evidence/facts.ts'
import type { Mention } from '../model.ts'
import type { Context } from './context.ts'
import { insideCodespace } from './context.ts'
import type { Answer, Silence } from './looks.ts'
import { answerOf, manifestMissing, silenceOf } from './looks.ts'
import type { NamesForHost } from './names.ts'
import { declaredPrefixes, namesForImage } from './names.ts'
import { serverValue } from './triple-names.ts'
import { type TriplesOfEnvironment, triplesThatCount } from './triples-that-count.ts'

/** What table 3.3 looks at. */
export interface RegistryFound {
  readonly host: string
  readonly anonymous: Answer
  readonly silence: Silence
  readonly missing: boolean
  readonly insideCodespace: boolean
  readonly triples: TriplesOfEnvironment
  readonly names: NamesForHost
  /** The triple that is to serve the host, where the environment shows a SERVER that Docker will not match to it. */
  readonly mismatch: StrayTriple | null
  /** The configuration's `initializeCommand` logs in somewhere. */
  readonly logsInItself: boolean
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
    triples: triplesThatCount(context, image),
    names: namesForImage(context, image),
    mismatch: mismatchOf(context, registry),
    logsInItself: logsIn(context, use.configuration)
  }
}

/** In a codespace any triple that was meant for the host; elsewhere one that is declared to serve it. */
function mismatchOf(context: Context, host: string): StrayTriple | null {
  const { strayTriples } = context.facts
  if (insideCodespace(context)) return strayTriples.find(({ meant }) => meant === host) ?? null
  const [found] = declaredPrefixes(context, host).flatMap(prefix => {
    const stray = strayTriples.find(candidate => candidate.prefix === prefix)
    const named = context.hosts.named.get(prefix) ?? host
    return stray ?? (named === host ? [] : { prefix, server: serverValue(named), meant: null, faults: [] })
  })
  return found ?? null
}

function logsIn(context: Context, path: string): boolean {
  const configuration = context.discovery.configurations.find(candidate => candidate.path === path)
  return (configuration?.commands ?? []).some(
    ({ property, does }) => property === 'initializeCommand' && does === 'login'
  )
}
