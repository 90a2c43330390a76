import { copied } from './copied.ts'
import { packagesAddress } from './hosts.ts'
import { scanJson, type JsonName } from './json-scan.ts'
import { linesOf } from './lines.ts'

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
export function readNpmLock(file: string, text: string, wanted: Wanted): readonly LockedName[] {
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
