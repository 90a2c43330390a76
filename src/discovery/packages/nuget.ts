import { locateForward } from '../position.ts'
import { type JsonName, scanJson } from './json-scan.ts'
import { isNugetConfig, isNugetProject } from './names.ts'
import {
  copied,
  fileName,
  foldersUp,
  isAccount,
  type PackageFiles,
  packagesAddress,
  type Taken,
  type Work
} from './places.ts'
import { scanXml, type XmlText } from './xml.ts'

/** The NuGet packages that come from GitHub Packages by `nuget.config`, where it leaves no doubt. */
export async function discoverNuget(files: PackageFiles): Promise<readonly Taken[]> {
  const settings = await readSettings(files)
  if (settings.size === 0) return []
  const { work } = files
  const origins = originsByFile(settings, () => work.goOn())
  const found: Taken[] = []
  for (const path of files.paths) {
    const name = fileName(path)
    const isLock = name === 'packages.lock.json'
    if (!isLock && !isNugetProject(name)) continue
    const text = isLock ? await files.lock(path) : await files.text(path)
    if (text === null) continue
    const origin = origins(path)
    for (const use of isLock ? readLock(path, text, work) : readProject(path, text)) {
      if (!work.goOn()) break
      const source = origin(use.name)
      if (source === 'unknown') files.note(ambiguous)
      if (source === 'unknown' || source === 'other') continue
      if (!work.keep()) break
      found.push(takenFrom(source, use))
    }
  }
  return found
}

function takenFrom({ host, owner }: Exclude<NugetSource, 'other'>, { name, span, from }: Named): Taken {
  const own = copied(name)
  return { registry: host, owner, type: 'nuget', name: own, span, written: own, from }
}

/** Files below the same settings share an answer. */
function originsByFile(
  settings: ReadonlyMap<string, NugetSettings>,
  step: () => boolean
): (file: string) => (id: string) => NugetOrigin {
  const known = new Map<string, (id: string) => NugetOrigin>()
  return file => {
    const folders = foldersUp(file).filter(folder => settings.has(folder))
    const key = folders[0] ?? ''
    const origins =
      known.get(key) ??
      nugetOrigins(
        folders.flatMap(folder => settings.get(folder) ?? []),
        step
      )
    known.set(key, origins)
    return origins
  }
}

const ambiguous =
  'Which NuGet packages come from GitHub Packages is not known: `nuget.config` has several sources and no `packageSourceMapping` that decides.'

async function readSettings(files: PackageFiles): Promise<ReadonlyMap<string, NugetSettings>> {
  const found = new Map<string, NugetSettings>()
  for (const path of files.paths.filter(path => isNugetConfig(fileName(path)))) {
    const text = await files.text(path)
    if (text !== null)
      found.set(
        foldersUp(path)[0] ?? '.',
        readNugetConfig(text, () => files.work.keep())
      )
  }
  const sources = [...found.values()].flatMap(one => [...one.sources.values()])
  return sources.some(source => source !== 'other') ? found : new Map()
}

type Named = Pick<Taken, 'name' | 'span' | 'from'>

const items: ReadonlyMap<string, string> = new Map([
  ['PackageReference', 'Include'],
  ['PackageVersion', 'Include'],
  ['GlobalPackageReference', 'Include'],
  ['package', 'id']
])

const identifier = /^[\w.-]{1,100}$/

function* readProject(path: string, text: string): Generator<Named> {
  const locate = locateForward(path, text)
  for (const event of scanXml(text)) {
    const attribute = event.kind === 'open' ? items.get(event.name) : undefined
    const value =
      event.kind === 'open' && attribute !== undefined ? event.attributes.get(attribute) : undefined
    for (const { text: name, start, end } of value === undefined ? [] : listed(value))
      yield { name, span: locate(start, end), from: 'manifest' }
  }
}

/** `Include` may hold several names with `;` between; one with a property `$(…)` is not known. */
function* listed(value: XmlText): Generator<XmlText> {
  for (const match of value.text.matchAll(/[^;]+/g)) {
    const text = match[0].trim()
    if (!identifier.test(text)) continue
    const start = value.start + match.index + match[0].indexOf(text)
    yield { text, start, end: start + text.length }
  }
}

/** `dependencies` by framework and name, each name once; a `Project` is one of the repository's own. */
function* readLock(path: string, text: string, work: Work): Generator<Named> {
  const locate = locateForward(path, text)
  const seen = new Set<string>()
  const names: (JsonName | null)[] = []
  let isProject = false
  for (const event of scanJson(text)) {
    if (!work.goOn()) return
    if (event.kind === 'open') {
      names.push(event.key)
      isProject = false
    } else if (event.kind === 'value') {
      if (names.length === 4 && event.key?.name === 'type' && event.text === 'Project') isProject = true
    } else {
      const entry = names.length === 4 && names[1]?.name === 'dependencies' ? names[3] : null
      names.pop()
      if (!entry || isProject || seen.has(entry.name) || !identifier.test(entry.name)) continue
      if (!work.keep()) return
      seen.add(copied(entry.name))
      yield { name: entry.name, span: locate(entry.start, entry.end), from: 'lock' }
    }
  }
}

/** A source of NuGet packages: GitHub's with its owner, or another. */
type NugetSource = { readonly host: string; readonly owner: string } | 'other'

/** What one `nuget.config` says. */
interface NugetSettings {
  /** `<clear />`: sources of folders further up, and NuGet's own gallery, do not count. */
  readonly clears: boolean
  /** By key, in lower case. */
  readonly sources: ReadonlyMap<string, NugetSource>
  readonly disabled: ReadonlySet<string>
  /** The keys of the sources that `packageSourceMapping` has patterns for, and their keys by pattern, in lower case. */
  readonly mapped: ReadonlySet<string>
  readonly patterns: ReadonlyMap<string, readonly string[]>
}

/** Reads a `nuget.config` (learn.microsoft.com: nuget.config reference). `keep` is asked for each entry, and ends the reading. */
function readNugetConfig(text: string, keep: () => boolean): NugetSettings {
  const sources = new Map<string, NugetSource>()
  const disabled = new Set<string>()
  const mapped = new Set<string>()
  const patterns = new Map<string, string[]>()
  let clears = false
  let section = ''
  let mappedKey = ''
  for (const event of scanXml(text)) {
    if (event.kind === 'close' && event.name === section) section = ''
    if (event.kind !== 'open') continue
    const value = (name: string): string => event.attributes.get(name)?.text ?? ''
    const key = copied(value('key').toLowerCase())
    if (isSection(event.name)) section = event.name
    else if (event.name === 'clear') clears ||= section === 'packageSources'
    else if (event.name === 'packageSource') mappedKey = key
    else if (section !== '' && (event.name === 'add' || event.name === 'package') && !keep()) break
    else if (event.name === 'package' && section === 'packageSourceMapping') {
      mapped.add(mappedKey)
      const pattern = copied(value('pattern').toLowerCase())
      const keys = patterns.get(pattern)
      if (keys === undefined) patterns.set(pattern, [mappedKey])
      else keys.push(mappedKey)
    } else if (event.name === 'add' && section === 'packageSources')
      sources.set(key, sourceOf(value('value')))
    else if (event.name === 'add' && section === 'disabledPackageSources' && value('value') === 'true')
      disabled.add(key)
  }
  return { clears, sources, disabled, mapped, patterns }
}

function isSection(name: string): boolean {
  return name === 'packageSources' || name === 'disabledPackageSources' || name === 'packageSourceMapping'
}

function sourceOf(value: string): NugetSource {
  const address = packagesAddress(value)
  const owner = address?.path[0] ?? ''
  return address?.type === 'nuget' && isAccount(owner)
    ? { host: address.host, owner: copied(owner) }
    : 'other'
}

/** Where a package comes from: a source, or it cannot be told. */
type NugetOrigin = NugetSource | 'unknown'

/**
 * Tells where NuGet takes packages from under these settings, nearest first. With a mapping the longest pattern that fits decides;
 * without one every source is asked, so only a single source that cleared the others is certain. `step` counts the
 * patterns and sources that are looked at; where it says no, the answer is `other`.
 */
function nugetOrigins(settings: readonly NugetSettings[], step: () => boolean): (id: string) => NugetOrigin {
  const last = settings.findIndex(({ clears }) => clears)
  const counted = last === -1 ? settings : settings.slice(0, last + 1)
  if (settings.some(({ patterns }) => patterns.size > 0)) return mappedOrigins(settings, counted, step)
  const origin = originOfAll(counted, last !== -1, step)
  return () => origin
}

/** NuGet's own gallery is a source that no file of the repository names, unless they cleared it. */
function originOfAll(settings: readonly NugetSettings[], cleared: boolean, step: () => boolean): NugetOrigin {
  const different = new Map<string, NugetSource>()
  for (const key of new Set(settings.flatMap(({ sources }) => [...sources.keys()]))) {
    if (!step()) return 'other'
    const source = sourceFor(settings, key)
    if (source !== null) different.set(JSON.stringify(source), source)
  }
  if (cleared) return together([...different.values()])
  return [...different.values()].every(source => source === 'other') ? 'other' : 'unknown'
}

/** The source of a key: that of the nearest settings that have it; `null` where there is none or it is disabled. */
function sourceFor(settings: readonly NugetSettings[], key: string): NugetSource | null {
  if (settings.some(({ disabled }) => disabled.has(key))) return null
  return settings.find(({ sources }) => sources.has(key))?.sources.get(key) ?? null
}

/** The source of the longest pattern that fits decides: an exact one beats every prefix. */
function mappedOrigins(
  settings: readonly NugetSettings[],
  counted: readonly NugetSettings[],
  step: () => boolean
): (id: string) => NugetOrigin {
  const known = new Map<string, NugetOrigin | null>()
  const originOf = (pattern: string): NugetOrigin | null => {
    if (settings.every(({ patterns }) => !patterns.has(pattern))) return null
    const origin = known.get(pattern) ?? patternOrigin(settings, counted, pattern, step)
    known.set(pattern, origin)
    return origin
  }
  return id => {
    for (const pattern of fitting(id.toLowerCase())) {
      const origin = step() ? originOf(pattern) : 'other'
      if (origin !== null) return origin
    }
    return 'other'
  }
}

/** The sources that a pattern names; `null`: nearer settings say otherwise of all of them. */
function patternOrigin(
  settings: readonly NugetSettings[],
  counted: readonly NugetSettings[],
  pattern: string,
  step: () => boolean
): NugetOrigin | null {
  const found = new Map<string, NugetSource>()
  for (const [index, { patterns }] of settings.entries()) {
    for (const key of patterns.get(pattern) ?? []) {
      if (!step()) return 'other'
      // Of a source that several files map the nearest counts.
      if (settings.slice(0, index).some(({ mapped }) => mapped.has(key))) continue
      const source = sourceFor(counted, key) ?? 'other'
      found.set(JSON.stringify(source), source)
    }
  }
  return found.size === 0 ? null : together([...found.values()])
}

/** The patterns that fit a name, the one that decides first: the name itself, then every prefix with `*`. */
function* fitting(id: string): Generator<string> {
  yield id
  for (let length = id.length; length >= 0; length--) yield `${id.slice(0, length)}*`
}

function together(different: readonly NugetSource[]): NugetOrigin {
  const [first, second] = different
  if (first === undefined) return 'other'
  return second === undefined ? first : 'unknown'
}
