import type { ImageFacts } from '../../evidence/facts.ts'
import type { Mention } from '../../model.ts'
import type { Context } from '../context.ts'
import { insideCodespace } from '../context.ts'
import { type Mismatch, mismatchFor } from '../mismatch.ts'
import type { Answer, Silence } from '../looks.ts'
import { answerOf, manifestMissing, silenceOf } from '../looks.ts'
import type { NamesForHost } from '../names.ts'
import { namesForImage } from '../names.ts'
import { personalPrefix } from '../personal-secrets.ts'
import { type TriplesOfEnvironment, triplesThatCount } from '../triples-that-count.ts'

/** What the table of other registries looks at. */
export interface RegistryFound {
  readonly host: string
  readonly anonymous: Answer
  readonly silence: Silence
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
