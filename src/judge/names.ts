import { matchServer } from '../credentials/server-key.ts'
import type { SurveyedTriple } from '../credentials/survey.ts'
import type { DeclaredRegistry } from '../declarations/declarations.ts'
import type { Context } from './context.ts'
import { servesAnother, workingPrefixes } from './registry-hosts.ts'

/** What the Codespaces secrets' names say for one registry host (specification 3.3, rows 5 to 11). */
export interface NamesForHost {
  /** Every level that counts was read. */
  readonly allRead: boolean
  /** Complete, and known to serve the host. */
  readonly serving: readonly SurveyedTriple[]
  /** Complete, and nothing says for which host. */
  readonly unassigned: readonly SurveyedTriple[]
  readonly userOnly: readonly SurveyedTriple[]
  readonly notAssigned: readonly SurveyedTriple[]
  readonly incomplete: readonly SurveyedTriple[]
}

/** Sorts the triples of names by what they can do for a registry host; those that are known to serve another one are left out. */
export function namesForHost(context: Context, host: string): NamesForHost {
  const survey = context.facts.secrets
  const test = prefixTest(context, host)
  const candidates = (survey?.triples ?? []).filter(({ prefix }) => test(prefix) !== 'elsewhere')
  const reaching = (reach: SurveyedTriple['reach']): SurveyedTriple[] =>
    candidates.filter(triple => triple.reach === reach)
  return {
    allRead: survey?.allRead ?? false,
    serving: reaching('complete').filter(({ prefix }) => test(prefix) === 'here'),
    unassigned: reaching('complete').filter(({ prefix }) => test(prefix) === 'open'),
    userOnly: reaching('user-only'),
    notAssigned: reaching('not-assigned'),
    incomplete: reaching('incomplete')
  }
}

/** Whether names with a prefix serve the host, another one, or nothing says which. */
export function prefixTest(
  context: Context,
  host: string
): (prefix: string) => 'here' | 'elsewhere' | 'open' {
  const declared = declaredPrefixes(context, host)
  const working = workingPrefixes(context.hosts, host)
  return prefix => {
    if (declared.includes(prefix) || working.includes(prefix)) return 'here'
    if (declared.length > 0 || servesAnother(context.hosts, host, prefix)) return 'elsewhere'
    return isDeclared(context, prefix) ? 'elsewhere' : 'open'
  }
}

/** The declarations that name this registry host; Docker Hub by any of its names. */
export function declaredFor({ facts }: Context, host: string): readonly DeclaredRegistry[] {
  return facts.declarations.registries.filter(({ server }) => names(server, host))
}

/** The prefixes that are declared to serve the host. */
export function declaredPrefixes(context: Context, host: string): readonly string[] {
  return declaredFor(context, host).map(({ secrets }) => secrets.toUpperCase())
}

function isDeclared({ facts }: Context, prefix: string): boolean {
  return facts.declarations.registries.some(({ secrets }) => secrets.toUpperCase() === prefix)
}

/** A person's declaration names a registry, not a value that Docker must match: another spelling of Docker Hub will do. */
function names(server: string, host: string): boolean {
  const match = matchServer(server, host)
  return match === 'exact' || match === 'other-hub-spelling' || match === 'case'
}
