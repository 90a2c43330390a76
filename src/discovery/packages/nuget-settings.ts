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
  /** The patterns of `packageSourceMapping` by source key, all in lower case. */
  readonly patterns: ReadonlyMap<string, readonly string[]>
}

/** Reads a `nuget.config` (learn.microsoft.com: nuget.config reference). */
export function readNugetConfig(text: string): NugetSettings {
  const sources = new Map<string, NugetSource>()
  const disabled = new Set<string>()
  const patterns = new Map<string, readonly string[]>()
  let clears = false
  let section = ''
  let mapped = ''
  for (const event of scanXml(text)) {
    if (event.kind === 'close' && event.name === section) section = ''
    if (event.kind !== 'open') continue
    const value = (name: string): string => event.attributes.get(name)?.text ?? ''
    const key = value('key').toLowerCase()
    if (isSection(event.name)) section = event.name
    else if (event.name === 'clear') clears ||= section === 'packageSources'
    else if (event.name === 'packageSource') mapped = key
    else if (event.name === 'package' && section === 'packageSourceMapping')
      patterns.set(mapped, [...(patterns.get(mapped) ?? []), value('pattern').toLowerCase()])
    else if (event.name === 'add' && section === 'packageSources') sources.set(key, sourceOf(value('value')))
    else if (event.name === 'add' && section === 'disabledPackageSources' && value('value') === 'true')
      disabled.add(key)
  }
  return { clears, sources, disabled, patterns }
}

function isSection(name: string): boolean {
  return name === 'packageSources' || name === 'disabledPackageSources' || name === 'packageSourceMapping'
}

function sourceOf(value: string): NugetSource {
  const address = packagesAddress(value)
  const owner = address?.path[0] ?? ''
  return address?.type === 'nuget' && isAccount(owner) ? { host: address.host, owner } : 'other'
}

/** Where a package comes from: a source, or it cannot be told. */
export type NugetOrigin = NugetSource | 'unknown'

/**
 * Tells where NuGet takes packages from under these settings, nearest first. With a mapping the longest pattern that fits decides;
 * without one every source is asked, so only a single source that cleared the others is certain.
 */
export function nugetOrigins(settings: readonly NugetSettings[]): (id: string) => NugetOrigin {
  const last = settings.findIndex(({ clears }) => clears)
  const counted = last === -1 ? settings : settings.slice(0, last + 1)
  const sources = activeSources(counted)
  const mapping = new Map([...settings].reverse().flatMap(({ patterns }) => [...patterns]))
  if (mapping.size > 0) return id => together(mappedSources(mapping, sources, id.toLowerCase()))
  const all = [...sources.values()]
  const origin = last === -1 ? withGallery(all) : together(all)
  return () => origin
}

/** NuGet's own gallery is a source that no file of the repository names. */
function withGallery(sources: readonly NugetSource[]): NugetOrigin {
  return sources.every(source => source === 'other') ? 'other' : 'unknown'
}

function activeSources(settings: readonly NugetSettings[]): ReadonlyMap<string, NugetSource> {
  const disabled = new Set(settings.flatMap(one => [...one.disabled]))
  const all = new Map([...settings].reverse().flatMap(({ sources }) => [...sources]))
  return new Map([...all].filter(([key]) => !disabled.has(key)))
}

function mappedSources(
  mapping: ReadonlyMap<string, readonly string[]>,
  sources: ReadonlyMap<string, NugetSource>,
  id: string
): readonly NugetSource[] {
  let longest = -1
  let found: NugetSource[] = []
  for (const [key, patterns] of mapping) {
    const length = Math.max(-1, ...patterns.map(pattern => fit(pattern, id)))
    if (length === -1 || length < longest) continue
    const source = sources.get(key) ?? 'other'
    found = length > longest ? [source] : [...found, source]
    longest = length
  }
  return found
}

/** How much of the name a pattern names; an exact one beats every prefix; -1: it does not fit. */
function fit(pattern: string, id: string): number {
  if (pattern === id) return Number.MAX_SAFE_INTEGER
  if (!pattern.endsWith('*')) return -1
  const prefix = pattern.slice(0, -1)
  return id.startsWith(prefix) ? prefix.length : -1
}

function together(sources: readonly NugetSource[]): NugetOrigin {
  const [first] = sources
  if (first === undefined) return 'other'
  const same = sources.every(source => JSON.stringify(source) === JSON.stringify(first))
  return same ? first : 'unknown'
}
