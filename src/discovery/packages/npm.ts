import { parseJson, type Json, type JsonString } from '../json.ts'
import { locateForward } from '../position.ts'
import { copied } from './copied.ts'
import { npmLockNames } from './names.ts'
import { readNpmLock } from './npm-locks.ts'
import { readNpmrc, type NpmSettings } from './npm-settings.ts'
import { fileName, foldersUp, type PackageFiles } from './places.ts'
import type { Taken } from './taken.ts'

/**
 * The npm packages that come from GitHub Packages: those whose scope the nearest `.npmrc` or `.yarnrc.yml` maps to its host,
 * since a scope there is the owner's name. Packages of the repository itself, of git or of a file are left out.
 */
export async function discoverNpm(files: PackageFiles): Promise<readonly Taken[]> {
  const settings = await readSettings(files)
  if (settings.size === 0) return []
  const own = new Set<string>()
  const found: Taken[] = []
  for (const path of files.paths.filter(path => fileName(path) === 'package.json')) {
    const { name, uses } = await readManifest(files, path)
    if (name?.startsWith('@') === true && files.work.keep()) own.add(copied(name))
    const serves = registryFor(settings, path)
    for (const use of uses) {
      if (!files.work.goOn()) break
      const source = serves(use.name)
      if (source !== null && files.work.keep()) found.push(takenFrom(source, use))
    }
  }
  for (const path of files.paths.filter(path => npmLockNames.has(fileName(path))))
    for (const one of await readLock(files, path, registryFor(settings, path))) found.push(one)
  return found.filter(({ name }) => !own.has(name))
}

type Source = Pick<Taken, 'registry' | 'owner'>

function takenFrom(source: Source, { name, span, written, from }: Named): Taken {
  return { ...source, type: 'npm', name: copied(name), span, written: copied(written), from }
}

type Named = Pick<Taken, 'name' | 'span' | 'written' | 'from'>
type SettingsByFolder = ReadonlyMap<string, readonly NpmSettings[]>

async function readSettings(files: PackageFiles): Promise<SettingsByFolder> {
  const found = new Map<string, NpmSettings[]>()
  let anyGitHub = false
  for (const path of files.paths) {
    const name = fileName(path)
    if (name !== '.npmrc' && name !== '.yarnrc.yml') continue
    const text = await files.text(path)
    if (text === null) continue
    const read = name === '.npmrc' ? readNpmrc : (await import('./yarn-settings.ts')).readYarnrc
    const settings = read(text, () => files.work.keep())
    const folder = foldersUp(path)[0] ?? '.'
    const others = found.get(folder)
    if (others === undefined) found.set(folder, [settings])
    else others.push(settings)
    if (settings.other || [...settings.scopes.values()].some(host => host !== null)) anyGitHub = true
  }
  return anyGitHub ? found : new Map()
}

/**
 * Which registry of GitHub serves a name that a file mentions: the nearest settings that say something about the scope
 * decide; a registry for everything counts for the owner that it names.
 */
function registryFor(settings: SettingsByFolder, file: string): (name: string) => Source | null {
  const all = foldersUp(file).flatMap(folder => settings.get(folder) ?? [])
  const other = all.find(one => one.other !== undefined)?.other
  return name => {
    const owner = /^@([^/]+)\/./.exec(name)?.[1]
    if (owner === undefined) return null
    const wanted = owner.toLowerCase()
    const mapped = all.find(({ scopes }) => scopes.has(wanted))
    if (mapped === undefined)
      return other?.owner === wanted ? { registry: other.host, owner: copied(owner) } : null
    const registry = mapped.scopes.get(wanted)
    return registry ? { registry, owner: copied(owner) } : null
  }
}

const sections = ['dependencies', 'devDependencies', 'optionalDependencies'] as const

/** Versions that name something else than a registry's package. */
const elsewhere =
  /^(?:file|link|workspace|portal|patch|git|git\+\w+|github|gitlab|bitbucket|https?):|^[^@\s]+\/[^@\s]+$/

async function readManifest(
  files: PackageFiles,
  path: string
): Promise<{ name: string | null; uses: readonly Named[] }> {
  const text = await files.text(path)
  const { root, findings } = parseJson(path, text ?? '{}', true)
  if (root?.kind !== 'object' || findings.length > 0) {
    files.note(`\`${path}\` is not valid JSON and was not read for packages.`)
    return { name: null, uses: [] }
  }
  const name = root.properties.get('name')?.value
  const uses = sections.flatMap(section => readSection(root.properties.get(section)?.value))
  return { name: name?.kind === 'string' ? name.text : null, uses }
}

function readSection(section: Json | undefined): readonly Named[] {
  if (section?.kind !== 'object') return []
  return [...section.properties.values()].flatMap(({ key, value }) =>
    value.kind === 'string' ? readDependency(key, value) : []
  )
}

/** `"ui": "npm:@acme/ui@^1"` names the package in the version. */
function readDependency(key: JsonString, version: JsonString): readonly Named[] {
  const alias = /^npm:(@[^/@\s]+\/[^@\s]+)/.exec(version.text)?.[1]
  if (alias !== undefined)
    return [{ name: alias, from: 'manifest', ...version.part('npm:'.length, 'npm:'.length + alias.length) }]
  if (elsewhere.test(version.text)) return []
  return [{ name: key.text, span: key.span, written: key.written, from: 'manifest' }]
}

async function readLock(
  files: PackageFiles,
  path: string,
  serves: (name: string) => Source | null
): Promise<readonly Taken[]> {
  const text = await files.lock(path)
  if (text === null) return []
  const { work } = files
  const locate = locateForward(path, text)
  const wanted = { name: (name: string) => serves(name) !== null && work.keep(), goOn: () => work.goOn() }
  return readNpmLock(fileName(path), text, wanted).flatMap(({ name, start, end }) => {
    const source = serves(name)
    const use = { name, span: locate(start, end), written: text.slice(start, end), from: 'lock' } as const
    return source === null ? [] : [takenFrom(source, use)]
  })
}
