import { type Json, type JsonString, parseJson } from '../json.ts'
import { locateForward } from '../position.ts'
import { type JsonName, linesOf, scanJson } from './json-scan.ts'
import { npmLockNames } from './names.ts'
import { type NpmSettings, readNpmrc } from './npm-settings.ts'
import { copied, fileName, foldersUp, type PackageFiles, packagesAddress, type Taken } from './places.ts'

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

/** A name in a lock file, with the offsets of its text. */
export interface LockedName {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Which names a reader is to give, and whether it is to go on. */
export interface Wanted {
  /** Whether a scoped name is one that counts; each is asked for as often as the file has it. */
  readonly name: (name: string) => boolean
  /** Counts a step; `false`: the rest is not to be read. */
  readonly goOn: () => boolean
}

const scoped = /^@[\w.~-]{1,100}\/[\w.~-]{1,214}$/

/**
 * Reads the wanted scoped names of a lock file of npm, Yarn or pnpm by its file name, each once and in the order of the
 * text; names that it takes from another registry are left out.
 */
function readNpmLock(file: string, text: string, wanted: Wanted): readonly LockedName[] {
  if (file === 'yarn.lock') return readYarnLock(text, wanted)
  return file === 'pnpm-lock.yaml' ? readPnpmLock(text, wanted) : readPackageLock(text, wanted)
}

/** An entry of a package-lock.json that is being read. */
interface OpenEntry {
  readonly key: JsonName
  readonly name: string
  elsewhere: boolean
}

/** `packages` by path (version 2 and 3), `dependencies` by name and nested (version 1): the first counts where both are. */
function readPackageLock(text: string, wanted: Wanted): readonly LockedName[] {
  const byPath = new Map<string, LockedName>()
  const byName = new Map<string, LockedName>()
  let hasPaths = false
  /** The object of each level: an entry, or the member that holds entries. */
  const open: (OpenEntry | 'packages' | 'dependencies' | null)[] = []
  for (const event of scanJson(text)) {
    if (!wanted.goOn()) break
    const around = open.at(-1)
    if (event.kind === 'open') open.push(opened(event.key, around, open.length))
    else if (event.kind === 'close') {
      const closed = open.pop()
      if (typeof closed !== 'object' || closed === null) continue
      hasPaths ||= open[1] === 'packages'
      add(open[1] === 'packages' ? byPath : byName, closed, wanted)
    } else if (typeof around === 'object' && around !== null) {
      if (event.key?.name === 'link' && event.text === 'true') around.elsewhere = true
      if (event.key?.name === 'resolved') around.elsewhere ||= comesFromElsewhere(event.text)
    }
  }
  return [...(hasPaths ? byPath : byName).values()].sort((left, right) => left.start - right.start)
}

function opened(
  key: JsonName | null,
  around: OpenEntry | 'packages' | 'dependencies' | null | undefined,
  depth: number
): OpenEntry | 'packages' | 'dependencies' | null {
  if (key === null || around === undefined) return null
  const isTop = depth === 1
  if (isTop && key.name === 'packages') return 'packages'
  if (key.name === 'dependencies' && (isTop || typeof around === 'object')) {
    // The `dependencies` of an entry of `packages` are ranges.
    return 'dependencies'
  }
  if (around === 'packages') return { key, name: nameOfPath(key.name), elsewhere: false }
  return around === 'dependencies' ? { key, name: key.name, elsewhere: false } : null
}

function add(found: Map<string, LockedName>, { key, name, elsewhere }: OpenEntry, wanted: Wanted): void {
  if (elsewhere || !scoped.test(name)) return
  const known = found.get(name)
  if ((known !== undefined && known.start < key.end) || !wanted.name(name)) return
  const own = copied(name)
  found.set(own, { name: own, start: Math.max(key.start, key.end - name.length), end: key.end })
}

function nameOfPath(path: string): string {
  const inside = path.lastIndexOf('node_modules/')
  return inside === -1 ? '' : path.slice(inside + 'node_modules/'.length)
}

/** npm asks the registry of the settings where the lock file names npm's own, so only a third one tells otherwise. */
function comesFromElsewhere(resolved: string): boolean {
  return !resolved.startsWith('https://registry.npmjs.org/') && packagesAddress(resolved) === null
}

/** An entry begins at the left edge with its descriptors: `"@acme/ui@^1.0.0", "@acme/ui@npm:^2":`. */
function readYarnLock(text: string, wanted: Wanted): readonly LockedName[] {
  return namesOfLines(text, wanted, (line, add) => {
    if (line.startsWith('#') || line.startsWith(' ') || !line.includes('@')) return
    for (const match of line.matchAll(/(?:^|[\s,"])(@[\w.~-]{1,100}\/[\w.~-]{1,214})@([a-z]*:?)/g)) {
      const protocol = match[2] ?? ''
      const isLocal = protocol.endsWith(':') && protocol !== 'npm:'
      const name = match[1] ?? ''
      if (!isLocal) add(name, match.index + match[0].indexOf(name))
    }
  })
}

/** Keys of `packages`: `'@acme/ui@1.0.0':`, in older versions `/@acme/ui@1.0.0:` and `/@acme/ui/1.0.0:`. */
function readPnpmLock(text: string, wanted: Wanted): readonly LockedName[] {
  let inPackages = false
  return namesOfLines(text, wanted, (line, add) => {
    if (/^\S/.test(line)) inPackages = line.startsWith('packages:')
    const key = inPackages ? /^ {2}['"]?\/?(@[\w.~-]{1,100}\/[\w.~-]{1,214})[@/][0-9]/.exec(line) : null
    if (key?.[1] !== undefined) add(key[1], line.indexOf(key[1]))
  })
}

function namesOfLines(
  text: string,
  wanted: Wanted,
  read: (line: string, add: (name: string, column: number) => void) => void
): readonly LockedName[] {
  const found = new Map<string, LockedName>()
  for (const { text: line, start } of linesOf(text, 10_000)) {
    if (!wanted.goOn()) break
    read(line, (name, column) => {
      if (found.has(name) || !wanted.name(name)) return
      const own = copied(name)
      found.set(own, { name: own, start: start + column, end: start + column + name.length })
    })
  }
  return [...found.values()]
}
