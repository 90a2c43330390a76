import { locateForward } from '../position.ts'
import { copied } from './copied.ts'
import { scanJson, type JsonName } from './json-scan.ts'
import { isNugetConfig, isNugetProject } from './names.ts'
import {
  nugetOrigins,
  readNugetConfig,
  type NugetOrigin,
  type NugetSettings,
  type NugetSource
} from './nuget-settings.ts'
import { fileName, foldersUp, type PackageFiles } from './places.ts'
import type { Taken } from './taken.ts'
import type { Work } from './work.ts'
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
