import type { ImageFacts, TripleFact } from '../evidence/facts.ts'
import type { Context } from './context.ts'
import { insideCodespace } from './context.ts'
import { answerOf } from './looks.ts'
import { declaredPrefixes } from './declared-registries.ts'
import { namesForImage } from './names.ts'

/** The triples of the environment that count for an image, by what came of them; each is the first of its sort. */
export interface TriplesOfEnvironment {
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
export function triplesThatCount(context: Context, image: ImageFacts): TriplesOfEnvironment {
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
