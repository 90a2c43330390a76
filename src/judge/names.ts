import type { SurveyedTriple } from '../credentials/survey.ts'
import type { ImageFacts } from '../evidence/facts.ts'
import type { Context } from './context.ts'
import { declaredPrefixes } from './declared-registries.ts'
import { mismatchFor } from './mismatch.ts'
import { servesAnother } from './registry-hosts.ts'

/** What the Codespaces secrets' names say for one registry host. */
export interface NamesForHost {
  /** Every level that counts was read. */
  readonly allRead: boolean
  /** Complete, and known to serve the host. */
  readonly serving: readonly SurveyedTriple[]
  /** Complete, and meant for the host by all signs, while their SERVER is another. */
  readonly mismatched: readonly SurveyedTriple[]
  /** Complete, and nothing says for which host. */
  readonly unassigned: readonly SurveyedTriple[]
  readonly userOnly: readonly SurveyedTriple[]
  readonly notAssigned: readonly SurveyedTriple[]
  readonly incomplete: readonly SurveyedTriple[]
}

/** Sorts the triples of names by what they can do for an image's host; those that are known to serve another one are left out. */
export function namesForImage(context: Context, image: ImageFacts): NamesForHost {
  const survey = context.facts.secrets
  const test = prefixTest(context, image)
  const candidates = (survey?.triples ?? []).filter(({ prefix }) => test(prefix) !== 'elsewhere')
  const reaching = (reach: SurveyedTriple['reach']): SurveyedTriple[] =>
    candidates.filter(triple => triple.reach === reach)
  return {
    allRead: survey?.allRead ?? false,
    serving: reaching('complete').filter(({ prefix }) => test(prefix) === 'here'),
    mismatched: reaching('complete').filter(({ prefix }) => test(prefix) === 'mismatched'),
    unassigned: reaching('complete').filter(({ prefix }) => test(prefix) === 'open'),
    userOnly: reaching('user-only'),
    notAssigned: reaching('not-assigned'),
    incomplete: reaching('incomplete')
  }
}

/** Whether names with a prefix serve the image's host, another one, or nothing says which. */
export function prefixTest(
  context: Context,
  image: ImageFacts
): (prefix: string) => 'here' | 'mismatched' | 'elsewhere' | 'open' {
  const host = image.reference.registry
  const declared = declaredPrefixes(context, host)
  const mismatch = mismatchFor(context, host)
  return prefix => {
    if (declared.includes(prefix) || getsImage(image, prefix)) return 'here'
    if (mismatch?.prefix === prefix) return 'mismatched'
    if (declared.length > 0 || servesAnother(context.hosts, host, prefix)) return 'elsewhere'
    return isDeclared(context, prefix) ? 'elsewhere' : 'open'
  }
}

/** Whether the triple of the environment with this prefix gets the image, under the very key by which Docker looks it up. */
export function getsImage({ triples }: ImageFacts, prefix: string): boolean {
  return triples.some(
    triple => triple.prefix === prefix && triple.spelling === 'exact' && triple.look.result === 'allowed'
  )
}

function isDeclared({ facts }: Context, prefix: string): boolean {
  return facts.declarations.registries.some(({ secrets }) => secrets.toUpperCase() === prefix)
}
