import { namesRegistry } from '../credentials/server-key.ts'
import type { DeclaredRegistry } from '../declarations/declarations.ts'
import type { Context } from './context.ts'

/** The declarations that name this registry host; Docker Hub by any of its names. */
export function declaredFor({ facts }: Context, host: string): readonly DeclaredRegistry[] {
  return facts.declarations.registries.filter(({ server }) => namesRegistry(server, host))
}

/** The prefixes that are declared to serve the host. */
export function declaredPrefixes(context: Context, host: string): readonly string[] {
  return declaredFor(context, host).map(({ secrets }) => secrets.toUpperCase())
}
