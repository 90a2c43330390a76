import { parseJson, type Json, type JsonString } from '../json.ts'
import { locateIn } from '../position.ts'
import { readNpmLock } from './npm-locks.ts'
import { readNpmrc, readYarnrc, type NpmSettings } from './npm-settings.ts'
import { fileName, foldersUp, type PackageFiles } from './places.ts'
import type { Taken } from './taken.ts'

const lockNames: ReadonlySet<string> = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml'
])

/** Files that npm, Yarn and pnpm read. */
export function isNpmFile(name: string): boolean {
  return name === '.npmrc' || name === '.yarnrc.yml' || name === 'package.json' || lockNames.has(name)
}

/**
 * The npm packages that come from GitHub Packages: those whose scope the nearest `.npmrc` or `.yarnrc.yml` maps to its host,
 * since a scope there is the owner's name. Packages of the repository itself, of git or of a file are left out.
 */
export async function discoverNpm(files: PackageFiles): Promise<readonly Taken[]> {
  const settings = await readSettings(files)
  if (settings.size === 0) return []
  const manifests = files.paths.filter(path => fileName(path) === 'package.json')
  const read = await Promise.all(manifests.map(path => readManifest(files, path)))
  const own = new Set(read.map(({ name }) => name))
  const locks = files.paths.filter(path => lockNames.has(fileName(path)))
  const locked = await Promise.all(locks.map(path => readLock(files, path)))
  const named = [...read.flatMap(({ uses }) => uses), ...locked.flat()]
  return named.flatMap(use => {
    const scope = /^@([^/]+)\/./.exec(use.name)?.[1]
    if (scope === undefined || own.has(use.name)) return []
    const registry = registryFor(settings, use.span.file, scope)
    return registry === null ? [] : [{ ...use, registry, type: 'npm', owner: scope }]
  })
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
    const settings = name === '.npmrc' ? readNpmrc(text) : readYarnrc(text)
    const folder = foldersUp(path)[0] ?? '.'
    found.set(folder, [...(found.get(folder) ?? []), settings])
    if (settings.other || [...settings.scopes.values()].some(host => host !== null)) anyGitHub = true
  }
  return anyGitHub ? found : new Map()
}

/** The nearest settings that say something about the scope decide; a registry for everything counts for the owner that it names. */
function registryFor(settings: SettingsByFolder, file: string, scope: string): string | null {
  const all = foldersUp(file).flatMap(folder => settings.get(folder) ?? [])
  const wanted = scope.toLowerCase()
  const mapped = all.find(({ scopes }) => scopes.has(wanted))
  if (mapped !== undefined) return mapped.scopes.get(wanted) ?? null
  const other = all.find(one => one.other !== undefined)?.other
  return other?.owner === wanted ? other.host : null
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
    files.note(`\`${path}\` is no JSON and was not read for packages.`)
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

async function readLock(files: PackageFiles, path: string): Promise<readonly Named[]> {
  const text = await files.lock(path)
  if (text === null) return []
  const locate = locateIn(path, text)
  return readNpmLock(fileName(path), text).map(({ name, start, end }) => ({
    name,
    span: locate(start, end),
    written: text.slice(start, end),
    from: 'lock'
  }))
}
