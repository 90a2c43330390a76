import { isMap, isScalar, type Node } from 'yaml'
import { parseDocuments } from '../compose/documents.ts'
import { copied } from './copied.ts'
import { packagesAddress } from './hosts.ts'

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

/** Reads a `.yarnrc.yml` (Yarn 2 and later, which does not read `.npmrc`): `npmScopes` and `npmRegistryServer`. */
export function readYarnrc(text: string, keep: () => boolean): NpmSettings {
  const scopes = new Map<string, string | null>()
  const root = yaml(text)
  const members = valueOf(root, 'npmScopes')
  for (const { key, value } of isMap<Node, Node | null>(members) ? members.items : []) {
    const server = textOf(valueOf(value, 'npmRegistryServer'))
    if (!isScalar(key) || server === null) continue
    if (!keep()) break
    scopes.set(scopeName(String(key.value)), registryOf(server)?.host ?? null)
  }
  const server = textOf(valueOf(root, 'npmRegistryServer'))
  return server === null ? { scopes } : { scopes, other: registryOf(server) }
}

function registryOf(value: string): { host: string; owner: string | null } | null {
  const address = packagesAddress(value)
  return address?.type === 'npm'
    ? { host: address.host, owner: address.path[0]?.toLowerCase() ?? null }
    : null
}

function scopeName(text: string): string {
  return copied(text.toLowerCase())
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value
}

/** Nothing where the text is broken or goes beyond the bounds of YAML. */
function yaml(text: string): unknown {
  const parsed = parseDocuments(text)
  return parsed.kind === 'documents' ? parsed.documents[0]?.contents : null
}

function valueOf(node: unknown, name: string): unknown {
  return isMap(node) ? node.get(name, true) : null
}

function textOf(node: unknown): string | null {
  return isScalar(node) && typeof node.value === 'string' ? node.value : null
}
