import { copied } from './copied.ts'
import { isAccount, packagesAddress } from './hosts.ts'
import { scanXml } from './xml.ts'

/** A source of NuGet packages: GitHub's with its owner, or another. */
export type NugetSource = { readonly host: string; readonly owner: string } | 'other'

/** What one `nuget.config` says. */
export interface NugetSettings {
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
export function readNugetConfig(text: string, keep: () => boolean): NugetSettings {
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
export type NugetOrigin = NugetSource | 'unknown'

/**
 * Tells where NuGet takes packages from under these settings, nearest first. With a mapping the longest pattern that fits decides;
 * without one every source is asked, so only a single source that cleared the others is certain. `step` counts the
 * patterns and sources that are looked at; where it says no, the answer is `other`.
 */
export function nugetOrigins(
  settings: readonly NugetSettings[],
  step: () => boolean
): (id: string) => NugetOrigin {
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
