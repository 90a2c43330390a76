import type { RepositoryFiles } from '../../checkout/files.ts'
import { byCodeUnits } from '../../checkout/paths.ts'
import { recordFiles } from '../../checkout/recorded-files.ts'
import type { Finding } from '../../rules/finding.ts'
import type { ReadFeatures } from '../features/features.ts'
import { type FeatureFiles, newFeatureFiles } from '../features/local.ts'
import type { FeatureLock } from '../features/lock.ts'
import { type Json, type JsonObject, parseJson } from '../json.ts'
import { type LaterStart, type LifecycleCommands, notLookedAt } from '../lifecycle/commands.ts'
import type { Initialized } from '../lifecycle/initialize.ts'
import { lifecycleProperties } from '../lifecycle/properties.ts'
import { quoted, unreadableFinding } from '../reading.ts'
import { mentionAt, type ReadMention } from '../resolve-mention.ts'
import type { Configuration, RepositoryPermission } from '../types.ts'
import type { CutValue } from './build.ts'
import { composeRun } from '../compose/limits.ts'
import type { ComposeRun } from '../compose/types.ts'
import type { Source } from './compose.ts'
import { objectProperty, property, type Report, stringProperty, wrongType } from './properties.ts'
import { cutFinding, substitute } from './variables.ts'

/** One configuration as its files say it; references are not parsed yet. */
export interface ReadConfiguration {
  readonly configuration: Configuration
  readonly mentions: readonly ReadMention[]
  readonly findings: readonly Finding[]
  readonly incomplete: readonly string[]
}

/**
 * Reads the configuration at `path` with every file that it names; `shared` and `compose` are those of the whole run.
 * Never rejects: what is wrong is a finding.
 */
export async function readConfiguration(
  files: RepositoryFiles,
  path: string,
  platform: string,
  shared: FeatureFiles = newFeatureFiles(),
  compose: ComposeRun = composeRun()
): Promise<ReadConfiguration> {
  const recorded = recordFiles(files)
  const findings: Finding[] = []
  const report: Report = one => findings.push(one)
  const reading: Reading = { files: recorded.files, path, platform, report, shared, compose }
  const root = await readRoot(reading)
  const syntax = findings.map(({ location }) => location?.file)
  const initialized = root === null ? null : await initialize(reading, root)
  const read = root === null ? nothing : await readAll(afterwards(reading, initialized?.made ?? null), root)
  const deciding = new Set([...recorded.recorded(), ...read.filesRead])
  const kept = withoutConsequences(findings, syntax)
  const mentions = initialized === null ? read.mentions : read.mentions.map(initialized.mention)
  return {
    configuration: {
      ...read.configuration,
      path,
      files: [...deciding].sort(byCodeUnits),
      startsLater: [
        ...(initialized?.made.notLookedAt ?? []),
        ...notLookedAt(read.later, { mentions: read.mentions, files: read.filesRead })
      ]
    },
    mentions,
    findings: initialized === null ? kept : kept.map(initialized.finding),
    incomplete: [...read.incomplete, ...neverPulled(mentions)]
  }
}

/** What is said of the images of compose services that nothing pulls, and that no command is known to make. */
function neverPulled(mentions: readonly ReadMention[]): readonly string[] {
  const pulled = new Set(mentions.flatMap(({ pull, written }) => (pull === 'never' ? [] : [written])))
  return mentions
    .filter(({ pull, required, mayBeMadeBy }) => pull === 'never' && required && mayBeMadeBy === undefined)
    .filter(({ written }) => !pulled.has(written))
    .map(({ written, file, line }) => {
      const what = `docker compose does not pull ${quoted(written)} (${quoted(file)}, line ${line})`
      return `By its \`pull_policy\` ${what}; whether it is on the machine by then was not looked at.`
    })
}

/**
 * After a syntax error the parser guesses where a value belongs, so what a file with one seems to say wrongly may be
 * right: of the findings in such a file only the errors of its syntax, which come first, are kept.
 */
function withoutConsequences(
  findings: readonly Finding[],
  syntax: readonly (string | undefined)[]
): readonly Finding[] {
  const broken = new Set(syntax)
  return findings.filter(({ location }, index) => index < syntax.length || !broken.has(location?.file))
}

interface Reading {
  readonly files: RepositoryFiles
  readonly path: string
  readonly platform: string
  readonly report: Report
  readonly shared: FeatureFiles
  readonly compose: ComposeRun
}

/** What `initializeCommand` makes, and what it changes of a mention and a finding. */
interface After {
  readonly made: Initialized
  readonly mention: (one: ReadMention) => ReadMention
  readonly finding: (one: Finding) => Finding
}

/** `null`: there is no `initializeCommand`. */
async function initialize({ files, path, report }: Reading, root: JsonObject): Promise<After | null> {
  if (property(root, 'initializeCommand') === null) return null
  const [{ followInitializeCommand }, { findingAfter, mentionAfter }] = await Promise.all([
    import('../lifecycle/initialize.ts'),
    import('../lifecycle/after-initialize.ts')
  ])
  const made = await followInitializeCommand(files, path, root, report)
  return { made, mention: one => mentionAfter(made, one), finding: one => findingAfter(made, one) }
}

/** Where `initializeCommand` changes files, nothing that was read of them for other configurations counts. */
function afterwards(reading: Reading, initialized: Initialized | null): Reading {
  if (initialized === null || !initialized.workspace.isChanged) return reading
  const { workspace } = initialized
  return {
    ...reading,
    files: workspace.files(),
    shared: newFeatureFiles(),
    compose: composeRun(reading.compose.allowance)
  }
}

interface Read extends Source {
  readonly configuration: Omit<Configuration, 'path' | 'files' | 'startsLater'>
  readonly later: readonly LaterStart[]
}

const nothing: Read = {
  configuration: { name: null, permissions: [], commands: [], recommendedSecrets: [] },
  later: [],
  mentions: [],
  filesRead: [],
  incomplete: []
}

async function readRoot({ files, path, report }: Reading): Promise<JsonObject | null> {
  const answer = await files.read(path)
  if (answer.kind !== 'text') {
    report(unreadableFinding(path, 'the configuration', answer, null))
    return null
  }
  const file = answer.path ?? path
  const { root, findings } = parseJson(file, answer.text)
  findings.forEach(report)
  if (root?.kind === 'object') return root
  if (root !== null && findings.length === 0) report(wrongType(root, file, 'an object'))
  return null
}

async function readAll(reading: Reading, root: JsonObject): Promise<Read> {
  const { report } = reading
  const name = stringProperty(root, 'name', report)?.text ?? null
  const source = await readSource(reading, root)
  const { mentions, lock } = await readFeaturesOf(reading, root)
  const permissions = readPermissions(root, report)
  const { commands, later } = await readCommands(reading, root)
  const recommendedSecrets = readRecommendedSecrets(root)
  return {
    ...source,
    mentions: [...source.mentions, ...mentions],
    later,
    configuration: { name, permissions, commands, recommendedSecrets, ...digests(lock) }
  }
}

async function readFeaturesOf(reading: Reading, root: JsonObject): Promise<ReadFeatures> {
  if (property(root, 'features') === null) return { mentions: [], lock: new Map() }
  const { readFeatures } = await import('../features/features.ts')
  return readFeatures(reading.files, reading.path, root, reading.report, reading.shared)
}

async function readCommands({ files, report }: Reading, root: JsonObject): Promise<LifecycleCommands> {
  if (lifecycleProperties.every(name => property(root, name) === null)) return { commands: [], later: [] }
  const { readLifecycleCommands } = await import('../lifecycle/commands.ts')
  return readLifecycleCommands(files, root, report)
}

function digests(lock: FeatureLock): Pick<Configuration, 'featureDigests'> {
  return lock.size === 0 ? {} : { featureDigests: lock }
}

// The order in which the dev container CLI asks what a configuration is made from: a Dockerfile, an image, a compose
// project. Without any of them Codespaces takes its default image.
async function readSource(reading: Reading, root: JsonObject): Promise<Source> {
  const { path, report } = reading
  const build = objectProperty(root, 'build', report)
  if (property(root, 'dockerFile') !== null || build?.properties.has('dockerfile') === true) {
    return { mentions: await readOwnBuild(reading, root), filesRead: [], incomplete: [] }
  }
  if (property(root, 'image') !== null)
    return { mentions: readImage(reading, root), filesRead: [], incomplete: [] }
  if (property(root, 'dockerComposeFile') !== null) {
    const { readCompose } = await import('./compose.ts')
    return readCompose(reading, path, root)
  }
  return { mentions: [], filesRead: [], incomplete: [] }
}

function readImage({ report }: Reading, root: JsonObject): readonly ReadMention[] {
  const image = stringProperty(root, 'image', report)
  if (image === null) return []
  const { value, cuts } = substitute(image.text)
  for (const cut of cuts) report(cutFinding(cut, image.span))
  return [mentionAt('image', image, value)]
}

async function readOwnBuild(reading: Reading, root: JsonObject): Promise<readonly ReadMention[]> {
  const { files, path, platform, report } = reading
  const [{ readBuildProperties }, { readBuild }] = await Promise.all([
    import('./build.ts'),
    import('./dockerfile.ts')
  ])
  const { build, mentions, cuts } = readBuildProperties(path, root, report)
  const built = build === null ? [] : await readBuild(files, build, platform, report)
  reportCuts(cuts, built, report)
  return [...mentions, ...built]
}

// A default that was cut changes nothing unless an image is named by it.
function reportCuts(cuts: readonly CutValue[], mentions: readonly ReadMention[], report: Report): void {
  for (const { cut, place } of cuts) {
    const names = mentions.some(mention =>
      [mention, ...mention.via].some(
        step => step.file === place.file && step.line === place.line && step.column === place.column
      )
    )
    if (names) report(cutFinding(cut, place))
  }
}

/**
 * The repositories that `customizations.codespaces.repositories` asks for. Codespaces gives read access to their packages
 * with `packages: read`, or with all permissions at once (`read-all`, `write-all`).
 */
export function readPermissions(root: JsonObject, report: Report): readonly RepositoryPermission[] {
  const customizations = objectProperty(root, 'customizations', report)
  const codespaces = nested(customizations, 'codespaces', 'customizations.codespaces', report)
  const path = 'customizations.codespaces.repositories'
  const repositories = nested(codespaces, 'repositories', path, report)
  return [...(repositories?.properties.values() ?? [])].flatMap(({ key, value }) => {
    if (value.kind !== 'object') {
      report(wrongType(value, `${path}["${key.text}"]`, 'an object with `permissions`'))
      return []
    }
    const readsPackages = grantsPackages(property(value, 'permissions'))
    return [{ ...key.span, repository: key.text, readsPackages }]
  })
}

function nested(object: JsonObject | null, name: string, path: string, report: Report): JsonObject | null {
  return object && objectProperty(object, name, report, path)
}

function grantsPackages(permissions: Json | null): boolean {
  if (permissions === null) return false
  if (permissions.kind === 'string')
    return permissions.text === 'read-all' || permissions.text === 'write-all'
  if (permissions.kind !== 'object') return false
  const packages = property(permissions, 'packages')
  return packages?.kind === 'string' && (packages.text === 'read' || packages.text === 'write')
}

/** Names that one configuration recommends. */
const mostNames = 200

/** What GitHub takes as the name of a secret, and shorter than anything that is worth keeping. */
const secretName = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/

/**
 * The names under `secrets`, as they are written: GitHub asks each person for them on the page that creates a codespace,
 * and keeps them at user level (docs.github.com, "Specifying recommended secrets for a repository"). The dev container CLI
 * does not look at the property, so what is not a name is left out without a finding.
 */
function readRecommendedSecrets(root: JsonObject): readonly string[] {
  const secrets = property(root, 'secrets')
  if (secrets?.kind !== 'object') return []
  return [...secrets.properties.keys()].filter(name => secretName.test(name)).slice(0, mostNames)
}
