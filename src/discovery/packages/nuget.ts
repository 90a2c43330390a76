import { locateIn } from '../position.ts'
import { nugetOrigins, readNugetConfig, type NugetOrigin, type NugetSettings } from './nuget-settings.ts'
import { orderedSearch } from './ordered-search.ts'
import { fileName, foldersUp, type PackageFiles } from './places.ts'
import type { Taken } from './taken.ts'
import { scanXml, type XmlText } from './xml.ts'

/** Files that NuGet reads. */
export function isNugetFile(name: string): boolean {
  return isConfig(name) || isProject(name) || name === 'packages.lock.json'
}

function isConfig(name: string): boolean {
  return name.toLowerCase() === 'nuget.config'
}

function isProject(name: string): boolean {
  return (
    /\.(?:cs|fs|vb)proj$/i.test(name) ||
    /^(?:Directory\.(?:Packages|Build)\.(?:props|targets)|packages\.config)$/i.test(name)
  )
}

/** The NuGet packages that come from GitHub Packages by `nuget.config`, where it leaves no doubt. */
export async function discoverNuget(files: PackageFiles): Promise<readonly Taken[]> {
  const settings = await readSettings(files)
  if (settings.size === 0) return []
  const projects = files.paths.filter(path => isProject(fileName(path)))
  const locks = files.paths.filter(path => fileName(path) === 'packages.lock.json')
  const named = await Promise.all([
    ...projects.map(path => readProject(files, path)),
    ...locks.map(path => readLock(files, path))
  ])
  const origins = originsByFile(settings)
  return named.flat().flatMap(use => {
    const origin = origins(use.span.file)(use.name)
    if (origin === 'unknown') files.note(ambiguous)
    if (origin === 'unknown' || origin === 'other') return []
    return [{ ...use, registry: origin.host, type: 'nuget', owner: origin.owner }]
  })
}

function originsByFile(
  settings: ReadonlyMap<string, NugetSettings>
): (file: string) => (id: string) => NugetOrigin {
  const known = new Map<string, (id: string) => NugetOrigin>()
  return file => {
    const folders = foldersUp(file)
    const key = folders[0] ?? '.'
    const origins = known.get(key) ?? nugetOrigins(folders.flatMap(folder => settings.get(folder) ?? []))
    known.set(key, origins)
    return origins
  }
}

const ambiguous =
  'Which NuGet packages come from GitHub Packages is not known: `nuget.config` has several sources and no `packageSourceMapping` that decides.'

async function readSettings(files: PackageFiles): Promise<ReadonlyMap<string, NugetSettings>> {
  const found = new Map<string, NugetSettings>()
  for (const path of files.paths.filter(path => isConfig(fileName(path)))) {
    const text = await files.text(path)
    if (text !== null) found.set(foldersUp(path)[0] ?? '.', readNugetConfig(text))
  }
  const sources = [...found.values()].flatMap(one => [...one.sources.values()])
  return sources.some(source => source !== 'other') ? found : new Map()
}

type Named = Pick<Taken, 'name' | 'span' | 'written' | 'from'>

const items: ReadonlyMap<string, string> = new Map([
  ['PackageReference', 'Include'],
  ['PackageVersion', 'Include'],
  ['GlobalPackageReference', 'Include'],
  ['package', 'id']
])

const identifier = /^[\w.-]{1,100}$/

async function readProject(files: PackageFiles, path: string): Promise<readonly Named[]> {
  const text = await files.text(path)
  if (text === null) return []
  const locate = locateIn(path, text)
  const found: Named[] = []
  for (const event of scanXml(text)) {
    const attribute = event.kind === 'open' ? items.get(event.name) : undefined
    const value =
      event.kind === 'open' && attribute !== undefined ? event.attributes.get(attribute) : undefined
    for (const { text: name, start, end } of value === undefined ? [] : listed(value))
      found.push({ name, span: locate(start, end), written: text.slice(start, end), from: 'manifest' })
  }
  return found
}

/** `Include` may hold several names with `;` between; one with a property `$(…)` is not known. */
function listed(value: XmlText): readonly XmlText[] {
  return [...value.text.matchAll(/[^;]+/g)].flatMap(match => {
    const text = match[0].trim()
    if (!identifier.test(text)) return []
    const start = value.start + match.index + match[0].indexOf(text)
    return [{ text, start, end: start + text.length }]
  })
}

/** `dependencies` by framework and name; a `Project` is one of the repository's own. */
async function readLock(files: PackageFiles, path: string): Promise<readonly Named[]> {
  const text = await files.lock(path)
  if (text === null) return []
  const locate = locateIn(path, text)
  const search = orderedSearch(text)
  return [...new Set(lockedNames(text))].map(name => {
    const at = search(`"${name}":`)
    const span = at === null ? locate(0, 0) : locate(at + 1, at + 1 + name.length)
    return { name, span, written: name, from: 'lock' }
  })
}

function lockedNames(text: string): readonly string[] {
  try {
    const lock = JSON.parse(text.replace(/^\uFEFF/, '')) as {
      dependencies?: Record<string, Record<string, { type?: unknown }>>
    }
    return Object.values(lock.dependencies ?? {}).flatMap(framework =>
      Object.entries(framework)
        .filter(([name, entry]) => identifier.test(name) && entry.type !== 'Project')
        .map(([name]) => name)
    )
  } catch {
    return []
  }
}
