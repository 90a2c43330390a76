import { isMap, isScalar, type Node } from 'yaml'
import { parseDocuments } from '../compose/parser.ts'
import { registryOf, scopeName, type NpmSettings } from './npm-settings.ts'

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
