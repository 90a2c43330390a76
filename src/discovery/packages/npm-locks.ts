import { packagesAddress } from './hosts.ts'
import { orderedSearch } from './ordered-search.ts'

/** A name in a lock file, with the offsets of its text. */
export interface LockedName {
  readonly name: string
  readonly start: number
  readonly end: number
}

const scoped = /^@[\w.~-]{1,100}\/[\w.~-]{1,214}$/

/** Reads the scoped names of a lock file of npm, Yarn or pnpm by its file name; names that it takes from another registry are left out. */
export function readNpmLock(file: string, text: string): readonly LockedName[] {
  if (file === 'yarn.lock') return readYarnLock(text)
  return file === 'pnpm-lock.yaml' ? readPnpmLock(text) : readPackageLock(text)
}

/** `packages` by path (version 2 and 3), `dependencies` by name (version 1). */
function readPackageLock(text: string): readonly LockedName[] {
  const lock = parsed(text.replace(/^\uFEFF/, ''))
  const packages = members(member(lock, 'packages')).map(([path, entry]) => ({
    key: path,
    name: nameOfPath(path),
    entry
  }))
  const entries = packages.length > 0 ? packages : oldEntries(member(lock, 'dependencies'))
  const found = new Map<string, LockedName>()
  const search = orderedSearch(text)
  for (const { key, name, entry } of entries) {
    if (!scoped.test(name) || found.has(name) || comesFromElsewhere(entry)) continue
    const quoted = JSON.stringify(key)
    const at = search(`${quoted}:`)
    const end = at === null ? 0 : at + quoted.length - 1
    found.set(name, { name, start: Math.max(0, end - name.length), end })
  }
  return [...found.values()]
}

interface LockEntry {
  readonly key: string
  readonly name: string
  readonly entry: unknown
}

function nameOfPath(path: string): string {
  const inside = path.lastIndexOf('node_modules/')
  return inside === -1 ? '' : path.slice(inside + 'node_modules/'.length)
}

/** The nested entries in the order of the file, without recursion: a hostile one may nest as deep as it likes. */
function* oldEntries(root: unknown): Generator<LockEntry> {
  const pending = members(root).toReversed()
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [name, entry] = next
    yield { key: name, name, entry }
    for (const inner of members(member(entry, 'dependencies')).toReversed()) pending.push(inner)
  }
}

/** npm asks the registry of the settings where the lock file names npm's own, so only a third one tells otherwise. */
function comesFromElsewhere(entry: unknown): boolean {
  if (member(entry, 'link') === true) return true
  const resolved = member(entry, 'resolved')
  if (typeof resolved !== 'string') return false
  return packagesAddress(resolved) === null && !resolved.startsWith('https://registry.npmjs.org/')
}

/** An entry begins at the left edge with its descriptors: `"@acme/ui@^1.0.0", "@acme/ui@npm:^2":`. */
function readYarnLock(text: string): readonly LockedName[] {
  return namesOfLines(text, (line, add) => {
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
function readPnpmLock(text: string): readonly LockedName[] {
  let inPackages = false
  return namesOfLines(text, (line, add) => {
    if (/^\S/.test(line)) inPackages = line.startsWith('packages:')
    const key = inPackages ? /^ {2}['"]?\/?(@[\w.~-]{1,100}\/[\w.~-]{1,214})[@/][0-9]/.exec(line) : null
    if (key?.[1] !== undefined) add(key[1], line.indexOf(key[1]))
  })
}

function namesOfLines(
  text: string,
  read: (line: string, add: (name: string, column: number) => void) => void
): readonly LockedName[] {
  const found = new Map<string, LockedName>()
  let start = 0
  for (const line of text.split('\n')) {
    const offset = start
    read(line.slice(0, 10_000), (name, column) => {
      const at = offset + column
      if (!found.has(name)) found.set(name, { name, start: at, end: at + name.length })
    })
    start += line.length + 1
  }
  return [...found.values()]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null
  return (value as Readonly<Record<string, unknown>>)[name]
}

function members(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}
