import type { Place, UseKind } from '../../model.ts'
import { finding } from '../../rules/finding.ts'
import type { RepositoryFiles } from '../../checkout/files.ts'
import type { JsonObject, JsonString } from '../json.ts'
import { mentionAt, placeOf, type ReadMention } from '../resolve-mention.ts'
import { objectProperty, stringsProperty, type Report } from '../devcontainer/properties.ts'
import { outsideFinding } from '../reading.ts'
import { substitute } from '../devcontainer/variables.ts'
import { circleFinding, type Installed, type Wait } from './circle.ts'
import { classifyFeature, expandOption, expandShortName, type FeatureId } from './identifier.ts'
import { newFeatureFiles, type FeatureFiles } from './local.ts'
import { relations } from './relation.ts'
import { localPlace, noLinks, readLocalLinks, type LocalLinks } from './local.ts'
import { checkOptions } from './local.ts'
import { readFeatureLock, type FeatureLock } from './lock.ts'
import { quoted } from '../reading.ts'
import { correction } from '../resolve-mention.ts'

/** What the Features of a configuration ask for. */
export interface ReadFeatures {
  readonly mentions: readonly ReadMention[]
  readonly lock: FeatureLock
}

/**
 * Reads `features` and `overrideFeatureInstallOrder` of a configuration as the dev container CLI resolves them, with the
 * `dependsOn` and `installsAfter` of local Features; what remote ones name only their registry knows. `shared` is that of
 * the run.
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
  const reading: Reading = { files, configuration, lock, report, shared, local: new Map() }
  const mentions = await readKeys(reading, features)
  const circle = circleFinding([...reading.local.values()])
  if (circle !== null) report(circle)
  const order = stringsProperty(root, 'overrideFeatureInstallOrder', report)
  return { mentions: [...mentions, ...order.flatMap(entry => readOverride(reading, entry))], lock }
}

interface Reading {
  readonly files: RepositoryFiles
  readonly configuration: string
  readonly lock: FeatureLock
  readonly report: Report
  readonly shared: FeatureFiles
  /** Local Features that were read, each once, by their folders. */
  readonly local: Map<string, Installed>
}

async function readKeys(reading: Reading, features: JsonObject): Promise<ReadMention[]> {
  const mentions: ReadMention[] = []
  const listed = new Set(features.properties.keys())
  for (const property of features.properties.values()) {
    const { key } = property
    checkOptions(property, 'features', reading.report)
    const id = expandOption(key.text, listed)
    if (id === null) continue
    listed.add(id)
    mentions.push(...(await readFeature(reading, key, id, [])))
  }
  return mentions
}

async function readFeature(
  reading: Reading,
  key: JsonString,
  id: string,
  way: readonly Place[]
): Promise<ReadMention[]> {
  const feature = classifyFeature(id)
  switch (feature.kind) {
    case 'oci':
      return [artifactMention(reading, 'feature', key, id, feature, way)]
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

// The CLI resolves what only orders the installation like what is installed (`buildDependencyGraph` and
// `applyOverrideFeatureInstallOrder` of containerFeaturesOrder.ts), and stops where it cannot. It opens no folder for it,
// and follows nothing that it names.
function readOrder(
  reading: Reading,
  entry: JsonString,
  id: string,
  way: readonly Place[]
): readonly ReadMention[] {
  const feature = classifyFeature(id)
  switch (feature.kind) {
    case 'oci':
      return [artifactMention(reading, 'feature-order', entry, id, feature, way)]
    case 'archive':
      return []
    case 'local':
      localFolder(reading, entry, feature.path)
      return []
    case 'malformed':
    case 'unsupported':
      reading.report(featureFinding(entry, feature.kind, feature.reason))
      return []
  }
}

// The CLI looks into the lock file with the id that a short name stands for, not with the short name.
function artifactMention(
  { lock }: Reading,
  kind: Extract<UseKind, 'feature' | 'feature-order'>,
  key: JsonString,
  id: string,
  { text, mayBeRelease }: FeatureId & { kind: 'oci' },
  way: readonly Place[]
): ReadMention {
  const digest = lock.get(expandShortName(id))
  const required = kind === 'feature' || !mayBeRelease
  const mention = { ...mentionAt(kind, key, { kind: 'known', text }, required), via: way }
  return digest === undefined ? mention : { ...mention, lockDigest: digest }
}

function featureFinding(key: JsonString, kind: 'malformed' | 'unsupported', reason: string) {
  return finding(kind === 'malformed' ? 'invalid-image-reference' : 'invalid-configuration', {
    message: `${quoted(key.text)} is not a Feature that can be fetched: ${reason}.`,
    location: key.span,
    fixes: [
      ...(/^https?:/i.test(key.text) ? correction(key.text) : []),
      {
        text: `Write the Feature at ${key.span.file}:${key.span.line}:${key.span.column} as \`registry/namespace/name:version\`.`,
        note: 'For example: `ghcr.io/devcontainers/features/node:1`.',
        who: 'anyone with write access'
      }
    ]
  })
}

const deepest = 32

async function readLocal(
  reading: Reading,
  key: JsonString,
  path: string,
  way: readonly Place[]
): Promise<ReadMention[]> {
  const folder = localFolder(reading, key, path)
  if (folder === null) return []
  const steps = [...way, placeOf(key)]
  if (reading.local.has(folder)) return []
  reading.local.set(folder, installed(reading, folder, noLinks))
  if (way.length >= deepest) {
    reading.report(
      finding('limit-reached', {
        message: `${quoted(key.text)} is reached over more than ${deepest} local Features; what it depends on was not read.`,
        location: key.span
      })
    )
    return []
  }
  const { files, report, shared } = reading
  const links = await readLocalLinks(files, folder, key, report, shared.links)
  reading.local.set(folder, installed(reading, folder, links))
  const mentions: ReadMention[] = []
  for (const dependency of links.dependsOn) {
    mentions.push(...(await readFeature(reading, dependency, dependency.text, steps)))
  }
  return [...mentions, ...links.installsAfter.flatMap(entry => readOrder(reading, entry, entry.text, steps))]
}

function installed({ configuration }: Reading, folder: string, links: LocalLinks): Installed {
  const waits = relations.flatMap(relation =>
    links[relation].flatMap(({ text, span }): Wait[] => {
      const feature = classifyFeature(text)
      const place = feature.kind === 'local' ? localPlace(configuration, feature.path) : null
      return place?.kind === 'folder' ? [{ relation, target: place.folder, place: span }] : []
    })
  )
  return { label: folder, key: folder, resource: folder, waits }
}

function localFolder({ configuration, report }: Reading, key: JsonString, path: string): string | null {
  const place = localPlace(configuration, path)
  if (place.kind === 'folder') return place.folder
  if (place.kind === 'outside') report(outsideFinding(path, 'the local Feature', key.span))
  else {
    const allowed = quoted(place.allowed)
    const message = `The dev container CLI takes local Features from ${allowed} alone: ${quoted(path)} means ${quoted(place.folder)}.`
    const fixes = [{ text: `Move the Feature under ${allowed}.`, who: 'anyone with write access' }] as const
    report(finding('invalid-configuration', { message, location: key.span, fixes }))
  }
  return null
}

function readOverride(reading: Reading, entry: JsonString): readonly ReadMention[] {
  const { value } = substitute(entry.text)
  if (value.kind === 'unknown') return [mentionAt('feature-order', entry, value)]
  return readOrder(reading, entry, value.text, [])
}
