import { matchServer, namesRegistry } from '../credentials/server-key.ts'
import type { StrayTriple } from '../credentials/triples.ts'
import { type Context, insideCodespace } from './context.ts'
import { declaredPrefixes } from './declared-registries.ts'
import { serverValue } from './server-value.ts'

/** A triple that was meant for a host, and whose SERVER Docker will not match to it. */
export interface Mismatch extends Pick<StrayTriple, 'prefix' | 'server' | 'faults'> {
  /** Who says what SERVER is. */
  readonly source: 'environment' | 'declaration'
  /** Whether the environment has all three parts of it. */
  readonly complete: boolean
}

/**
 * The triple that a host was meant to have, where it has none of its own: in a codespace by the environment alone, elsewhere
 * also by a declaration whose `server` is a slip of the host's name.
 */
export function mismatchFor(context: Context, host: string): Mismatch | null {
  const known = found.get(context) ?? new Map<string, Mismatch | null>()
  found.set(context, known)
  const before = known.get(host)
  if (before !== undefined) return before
  const mismatch = findMismatch(context, host)
  known.set(host, mismatch)
  return mismatch
}

/** Every image of a host asks for it. */
const found = new WeakMap<Context, Map<string, Mismatch | null>>()

function findMismatch(context: Context, host: string): Mismatch | null {
  const { strayTriples } = context.facts
  const stray = strayTriples.find(({ meant }) => meant === host) ?? strayTriples.find(isSlip(host)) ?? null
  if (insideCodespace(context)) return stray && ofEnvironment(stray)
  const declared = declaredPrefixes(context, host)
  if (declared.length > 0) return contradicted(context, host, declared)
  if (stray?.complete === true) return ofEnvironment(stray)
  return hasTriple(context, host) ? null : declaredSlip(context, host)
}

function isSlip(host: string): (stray: StrayTriple) => boolean {
  return ({ complete, slips }) => complete && slips.has(host)
}

function ofEnvironment({ prefix, server, faults, complete }: StrayTriple): Mismatch {
  return { prefix, server, faults, complete, source: 'environment' }
}

/** The triple that is declared to serve the host, where the environment shows another SERVER. */
function contradicted(context: Context, host: string, declared: readonly string[]): Mismatch | null {
  const [first] = declared.flatMap(prefix => {
    const stray = context.facts.strayTriples.find(candidate => candidate.prefix === prefix)
    if (stray !== undefined) return ofEnvironment(stray)
    const named = context.hosts.named.get(prefix) ?? host
    const server = serverValue(named)
    return named === host
      ? []
      : { prefix, server, faults: [], complete: true, source: 'environment' as const }
  })
  return first ?? null
}

function hasTriple({ hosts }: Context, host: string): boolean {
  return [...hosts.named.values()].includes(host)
}

/** A declared registry that no image lies in, and whose name is near to that of this one. */
function declaredSlip({ facts }: Context, host: string): Mismatch | null {
  const kinds = ['port', 'lookalike', 'slip']
  const slip = facts.declarations.registries.find(
    ({ server }) =>
      kinds.includes(matchServer(server, host)) &&
      ![...facts.images.values()].some(({ reference }) => namesRegistry(server, reference.registry))
  )
  if (slip === undefined) return null
  const { secrets, server } = slip
  return { prefix: secrets.toUpperCase(), server, faults: [], complete: false, source: 'declaration' }
}
