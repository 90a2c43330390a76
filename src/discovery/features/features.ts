import { posix } from 'node:path'
import type { Place } from '../../model.ts'
import { finding } from '../../rules/finding.ts'
import type { RepositoryFiles } from '../files.ts'
import type { JsonObject, JsonString } from '../json.ts'
import { mentionAt, placeOf, type ReadMention } from '../mention.ts'
import { objectProperty, stringsProperty, type Report } from '../properties.ts'
import { outsideFinding } from '../reading.ts'
import { folderOf, liesUnder, resolveFrom } from '../repository-path.ts'
import { substitute } from '../variables.ts'
import { classifyFeature, expandOption, expandShortName, hasVersion } from './identifier.ts'
import { newFeatureFiles, type FeatureFiles } from './feature-files.ts'
import { readLocalDependencies } from './local.ts'
import { readFeatureLock, type FeatureLock } from './lock.ts'
import { quoted } from '../quoted.ts'

/** What the Features of a configuration ask for. */
export interface ReadFeatures {
  readonly mentions: readonly ReadMention[]
  readonly lock: FeatureLock
}

/**
 * Reads `features` and `overrideFeatureInstallOrder` of a configuration as the dev container CLI resolves them, with the
 * `dependsOn` of local Features; what remote ones depend on only their registry knows. `shared` is that of the run.
 */
export async function readFeatures(
  files: RepositoryFiles,
  configuration: string,
  root: JsonObject,
  report: Report,
  shared: FeatureFiles = newFeatureFiles()
): Promise<ReadFeatures> {
  const features = objectProperty(root, 'features', report)
  if (features === null || features.properties.size === 0) return { mentions: [], lock: new Map() }
  const lock = await readFeatureLock(files, configuration, report, shared.locks)
  const listed = new Map<string, Set<string>>()
  const reading: Reading = { files, configuration, lock, report, shared, seen: new Set(), listed }
  const mentions = await readKeys(reading, features)
  mentions.push(...readOverrides(reading, stringsProperty(root, 'overrideFeatureInstallOrder', report)))
  return { mentions, lock }
}

interface Reading {
  readonly files: RepositoryFiles
  readonly configuration: string
  readonly lock: FeatureLock
  readonly report: Report
  readonly shared: FeatureFiles
  /** Folders of local Features that were read, each once. */
  readonly seen: Set<string>
  /** Artifacts that are listed: without their version, and all that is asked for of each. */
  readonly listed: Map<string, Set<string>>
}

async function readKeys(reading: Reading, features: JsonObject): Promise<ReadMention[]> {
  const mentions: ReadMention[] = []
  const listed = new Set(features.properties.keys())
  for (const { key } of features.properties.values()) {
    const id = expandOption(key.text, listed)
    if (id === null) continue
    listed.add(id)
    mentions.push(...(await readFeature(reading, key, id, [])))
  }
  return mentions
}

/** A local Feature on the way to another: the place that names it, and its folder. */
interface Step {
  readonly place: Place
  readonly folder: string
}

async function readFeature(
  reading: Reading,
  key: JsonString,
  id: string,
  way: readonly Step[]
): Promise<ReadMention[]> {
  const feature = classifyFeature(id)
  switch (feature.kind) {
    case 'oci':
      reading.listed.set(
        feature.resource,
        (reading.listed.get(feature.resource) ?? new Set<string>()).add(feature.text)
      )
      return [
        artifactMention(
          reading.lock,
          key,
          id,
          feature.text,
          way.map(({ place }) => place)
        )
      ]
    case 'archive':
      return []
    case 'local':
      return readLocal(reading, key, feature.path, way)
    case 'malformed':
    case 'unsupported':
      reading.report(featureFinding(key, feature.kind, feature.reason))
      return []
  }
}

// The CLI looks into the lock file with the id that a short name stands for, not with the short name.
function artifactMention(
  lock: FeatureLock,
  key: JsonString,
  id: string,
  text: string,
  via: readonly Place[]
): ReadMention {
  const digest = lock.get(expandShortName(id))
  const mention = { ...mentionAt('feature', key, { kind: 'known', text }), via }
  return digest === undefined ? mention : { ...mention, lockDigest: digest }
}

function featureFinding(key: JsonString, kind: 'malformed' | 'unsupported', reason: string) {
  return finding(kind === 'malformed' ? 'invalid-image-reference' : 'invalid-configuration', {
    message: `${quoted(key.text)} is no Feature that can be fetched: ${reason}.`,
    location: key.span,
    fixes: [
      {
        text: `Write the Feature at ${key.span.file}:${key.span.line}:${key.span.column} as \`registry/namespace/name:version\`, like \`ghcr.io/devcontainers/features/node:1\`.`,
        who: 'anyone with write access'
      }
    ]
  })
}

const deepest = 32

// A path is taken from the folder of the devcontainer.json, also where another local Feature depends on it.
async function readLocal(
  reading: Reading,
  key: JsonString,
  path: string,
  way: readonly Step[]
): Promise<ReadMention[]> {
  const folder = localFolder(reading, key, path)
  if (folder === null) return []
  const steps = [...way, { place: placeOf(key), folder }]
  const circle = way.findIndex(step => step.folder === folder)
  if (circle >= 0) reading.report(circleFinding(key, steps.slice(circle)))
  if (reading.seen.has(folder)) return []
  reading.seen.add(folder)
  if (way.length >= deepest) {
    reading.report(
      finding('limit-reached', {
        message: `${quoted(key.text)} is reached over more than ${deepest} local Features; what it depends on was not read.`,
        location: key.span
      })
    )
    return []
  }
  const mentions: ReadMention[] = []
  for (const dependency of await dependenciesOf(reading, folder, key)) {
    mentions.push(...(await readFeature(reading, dependency, dependency.text, steps)))
  }
  return mentions
}

// `computeDependsOnInstallationOrder` of containerFeaturesOrder.ts: "Circular dependency detected!".
function circleFinding(key: JsonString, steps: readonly Step[]) {
  const circle = steps.map(({ folder }) => quoted(folder)).join(' → ')
  return finding('invalid-configuration', {
    message: `Local Features depend on each other in a circle: ${circle}. The dev container CLI finds no order to install them in; take one of these entries out of \`dependsOn\`.`,
    location: key.span
  })
}

async function dependenciesOf(
  { files, report, shared }: Reading,
  folder: string,
  key: JsonString
): Promise<readonly JsonString[]> {
  return readLocalDependencies(files, folder, key, report, shared.dependencies)
}

function localFolder(reading: Reading, key: JsonString, path: string): string | null {
  const resolved = resolveFrom(folderOf(reading.configuration), path)
  if (resolved.kind === 'outside') {
    reading.report(outsideFinding(path, 'the local Feature', key.span))
    return null
  }
  const allowed = featureFolder(reading.configuration)
  if (liesUnder(allowed, resolved.path)) return resolved.path
  reading.report(
    finding('invalid-configuration', {
      message: `The dev container CLI takes local Features from ${quoted(allowed)} alone: ${quoted(path)} means ${quoted(resolved.path)}.`,
      location: key.span,
      fixes: [{ text: `Move the Feature under ${quoted(allowed)}.`, who: 'anyone with write access' }]
    })
  )
  return null
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

// The CLI fetches the manifest of every entry (`applyOverrideFeatureInstallOrder` of containerFeaturesOrder.ts) and stops
// where it cannot, though it only compares the names. So an entry with a version of its own is a use. One without a
// version is meant as the name of what is listed, and decides nothing more about access to it.
function readOverrides(reading: Reading, entries: readonly JsonString[]): ReadMention[] {
  return entries.flatMap(entry => {
    const { value } = substitute(entry.text)
    if (value.kind === 'unknown') return [mentionAt('feature', entry, value)]
    const feature = classifyFeature(value.text)
    if (feature.kind === 'malformed' || feature.kind === 'unsupported') {
      reading.report(featureFinding(entry, feature.kind, feature.reason))
      return []
    }
    if (feature.kind !== 'oci') return []
    const listed = reading.listed.get(feature.resource)
    if (listed !== undefined && (!hasVersion(value.text) || listed.has(feature.text))) return []
    return [artifactMention(reading.lock, entry, value.text, feature.text, [])]
  })
}
