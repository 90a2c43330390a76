import { copied } from './places.ts'
import { packagesAddress } from './places.ts'

/** Where npm's settings of one folder take packages from. */
export interface NpmSettings {
  /** By scope, without `@` and in lower case: GitHub's host, or `null` for another registry. */
  readonly scopes: ReadonlyMap<string, string | null>
  /** The registry of everything else: GitHub's with the owner that its address names; `null` for another; absent: not set. */
  readonly other?: { readonly host: string; readonly owner: string | null } | null
}

/**
 * Reads an `.npmrc` (docs.npmjs.com: npmrc): `@scope:registry=…` and `registry=…`, the last of a key counts. A value with
 * `${…}` is nobody's. `keep` is asked for each scope, and ends the reading.
 */
export function readNpmrc(text: string, keep: () => boolean): NpmSettings {
  const scopes = new Map<string, string | null>()
  let other: NpmSettings['other']
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    const equals = line.indexOf('=')
    if (equals === -1 || /^\s*[#;]/.test(line)) continue
    const key = line.slice(0, equals).trim()
    const value = unquoted(line.slice(equals + 1).trim())
    if (key === 'registry') other = registryOf(value)
    else if (key.startsWith('@') && key.endsWith(':registry')) {
      if (!keep()) break
      scopes.set(scopeName(key.slice(1, -':registry'.length)), registryOf(value)?.host ?? null)
    }
  }
  return other === undefined ? { scopes } : { scopes, other }
}

/** The registry of GitHub at an address, with the owner that it names; `null`: another one. */
export function registryOf(value: string): { host: string; owner: string | null } | null {
  const address = packagesAddress(value)
  return address?.type === 'npm'
    ? { host: address.host, owner: address.path[0]?.toLowerCase() ?? null }
    : null
}

/** A scope as settings are compared. */
export function scopeName(text: string): string {
  return copied(text.toLowerCase())
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value
}
