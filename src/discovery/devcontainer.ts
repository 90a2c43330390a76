import type { Configuration } from './discovery.ts'
import type { Finding } from '../rules/finding.ts'
import type { CutValue } from './build-arguments.ts'
import type { Source } from './compose-source.ts'
import { composeSources, type ComposeSources } from './compose-sources.ts'
import { cutFinding } from './cut-defaults.ts'
import type { ReadFeatures } from './features/features.ts'
import { newFeatureFiles, type FeatureFiles } from './features/feature-files.ts'
import type { FeatureLock } from './features/lock.ts'
import type { RepositoryFiles } from './files.ts'
import { parseJson, type JsonObject } from './json.ts'
import type { LaterStart, LifecycleCommands } from './lifecycle/commands.ts'
import type { Initialized } from './lifecycle/initialize.ts'
import { notLookedAt } from './lifecycle/later-starts.ts'
import { lifecycleProperties } from './lifecycle/properties.ts'
import { mentionAt, type ReadMention } from './mention.ts'
import { readPermissions } from './permissions.ts'
import { objectProperty, property, stringProperty, wrongType, type Report } from './properties.ts'
import { unreadableFinding } from './reading.ts'
import { readRecommendedSecrets } from './recommended-secrets.ts'
import { recordFiles } from './recorded-files.ts'
import { byCodeUnits } from './repository-path.ts'
import { substitute } from './variables.ts'

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
  compose: ComposeSources = composeSources()
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
  return {
    configuration: {
      ...read.configuration,
      path,
      files: [...deciding].sort(byCodeUnits),
      startsLater: notLookedAt(read.later, { mentions: read.mentions, files: read.filesRead })
    },
    mentions: initialized === null ? read.mentions : read.mentions.map(initialized.mention),
    findings: initialized === null ? kept : kept.map(initialized.finding),
    incomplete: read.incomplete
  }
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
  readonly compose: ComposeSources
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
    import('./lifecycle/initialize.ts'),
    import('./lifecycle/after-initialize.ts')
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
    compose: composeSources(reading.compose.run.allowance)
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
  const { readFeatures } = await import('./features/features.ts')
  return readFeatures(reading.files, reading.path, root, reading.report, reading.shared)
}

async function readCommands({ files, report }: Reading, root: JsonObject): Promise<LifecycleCommands> {
  if (lifecycleProperties.every(name => property(root, name) === null)) return { commands: [], later: [] }
  const { readLifecycleCommands } = await import('./lifecycle/commands.ts')
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
    const { readCompose } = await import('./compose-source.ts')
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
    import('./build-properties.ts'),
    import('./dockerfile-build.ts')
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
