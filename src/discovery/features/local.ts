import { posix } from 'node:path'
import type { RepositoryFiles } from '../../checkout/files.ts'
import { folderOf, liesUnder, resolveFrom } from '../../checkout/paths.ts'
import {
  objectProperty,
  property,
  type Report,
  stringsProperty,
  wrongType
} from '../devcontainer/properties.ts'
import { type Json, type JsonObject, type JsonProperty, type JsonString, parseJson } from '../json.ts'
import { quoted, unreadableFinding } from '../reading.ts'
import { type FeatureLock, Readings } from './lock.ts'
import { expectedType, relations } from './relation.ts'

/** The ids that a local Feature names in its devcontainer-feature.json, with their places there. */
export interface LocalLinks {
  readonly dependsOn: readonly JsonString[]
  readonly installsAfter: readonly JsonString[]
}

/** Those of a Feature that could not be read. */
export const noLinks: LocalLinks = { dependsOn: [], installsAfter: [] }

/** Reads which Features a local one names; `key` is the text that names it. */
export async function readLocalLinks(
  files: RepositoryFiles,
  folder: string,
  key: JsonString,
  report: Report,
  known: Readings<LocalLinks>
): Promise<LocalLinks> {
  const file = posix.join(folder, 'devcontainer-feature.json')
  const answer = await files.read(file)
  if (answer.kind !== 'text') {
    report(unreadableFinding(file, `the file of the local Feature ${quoted(key.text)},`, answer, key.span))
    return noLinks
  }
  return known.of(file, answer, report, linksIn)
}

function linksIn(file: string, text: string, report: Report): LocalLinks {
  const { root, findings } = parseJson(file, text)
  findings.forEach(report)
  if (root?.kind !== 'object') {
    if (root !== null && findings.length === 0) report(wrongType(root, file, 'an object'))
    return noLinks
  }
  const given = withoutIgnored(root)
  const dependsOn = [...(objectProperty(given, 'dependsOn', report)?.properties.values() ?? [])]
  for (const dependency of dependsOn) checkOptions(dependency, 'dependsOn', report)
  return {
    dependsOn: dependsOn.map(({ key: id }) => id),
    installsAfter: stringsProperty(given, 'installsAfter', report)
  }
}

/** Without values that are no list of Features, but that the dev container CLI takes for an empty one. */
function withoutIgnored(object: JsonObject): JsonObject {
  const ignored = relations.filter(relation => {
    const value = property(object, relation)
    const isList = value?.kind === (relation === 'dependsOn' ? 'object' : 'array')
    return value !== null && !isList && expectedType(relation, valueOf(value)) === null
  })
  const given = [...object.properties].filter(([name]) => !ignored.some(relation => relation === name))
  return { ...object, properties: new Map(given) }
}

function valueOf(json: Json): unknown {
  if (json.kind === 'string') return json.text
  if (json.kind === 'array') return json.items
  return json.kind === 'object' ? {} : JSON.parse(json.written)
}

/** Where the path of a local Feature leads: to a folder that may hold one, out of the repository, or elsewhere in it. */
export type LocalPlace =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'elsewhere'; readonly folder: string; readonly allowed: string }

/** The place of a local Feature: its path is taken from the folder of the devcontainer.json, whichever Feature names it. */
export function localPlace(configuration: string, path: string): LocalPlace {
  const resolved = resolveFrom(folderOf(configuration), path)
  if (resolved.kind === 'outside') return { kind: 'outside' }
  const allowed = featureFolder(configuration)
  const folder = resolved.path
  return liesUnder(allowed, folder) ? { kind: 'folder', folder } : { kind: 'elsewhere', folder, allowed }
}

// The folder of a workspace that may hold Features: for a configuration that lies elsewhere (one of many templates in a
// repository) that of its own workspace.
function featureFolder(configuration: string): string {
  const parts = configuration.split('/')
  const last = parts.lastIndexOf('.devcontainer')
  if (last >= 0) return parts.slice(0, last + 1).join('/')
  const besides = posix.basename(configuration) === '.devcontainer.json'
  return besides ? posix.join(folderOf(configuration), '.devcontainer') : '.devcontainer'
}

/**
 * Reports an `invalid-configuration` for the options of a Feature that are `null`, at which the dev container CLI stops;
 * `path` is the property that lists the Feature. The CLI takes values of every other type.
 */
export function checkOptions({ key, value }: JsonProperty, path: string, report: Report): void {
  if (value.kind !== 'null') return
  report(wrongType(value, `${path}[${JSON.stringify(key.text)}]`, 'an object, a string or a boolean'))
}

/** What was made of texts, each once in a run however many configurations lead to it: a lock file may hold 16 MiB. */
export interface FeatureFiles {
  readonly locks: Readings<FeatureLock>
  readonly links: Readings<LocalLinks>
}

/** Nothing read yet. */
export function newFeatureFiles(): FeatureFiles {
  return { locks: new Readings(), links: new Readings() }
}
