import type { RepositoryFiles } from '../../checkout/files.ts'
import { defaultFileLimit, lockFileLimit } from '../../checkout/limits.ts'
import type { Span } from '../../model.ts'

/** How deep below the root package files are looked for: the root is 0. */
const deepest = 5

/** Folders that are opened. */
const mostFolders = 5_000

/** Folders that are opened at the same time. */
const batch = 64

/** Files that are read. */
const mostFiles = 10_000

const mebibyte = 1024 * 1024

/** Bytes of lock files, and of files that people write, that are read in total. */
const mostBytes = { lock: 256 * mebibyte, text: 64 * mebibyte } as const

/** What reading a file counts: so many steps that the clock is looked at before each. */
const stepsOfFile = 5_000

/** Sentences about single files. */
const mostNotes = 100

const skipped: ReadonlySet<string> = new Set([
  'node_modules',
  'vendor',
  'dist',
  'bin',
  'obj',
  'target',
  'testdata',
  'fixtures',
  '__fixtures__'
])

/** Folders that begin with a dot and hold settings of a package manager. */
const settings: ReadonlySet<string> = new Set(['.mvn', '.nuget', '.config', '.bundle'])

/** The files that were found, and what was not looked at. */
export interface Places {
  readonly paths: readonly string[]
  readonly incomplete: readonly string[]
}

/**
 * Finds the files for which `wanted` holds by name, at the root and where workspaces put them: {@link deepest} folders deep,
 * not in what package managers and builds write, in tests' data, or behind links.
 */
export async function findPlaces(
  files: RepositoryFiles,
  wanted: (name: string) => boolean,
  work: Work
): Promise<Places> {
  const paths: string[] = []
  let level = ['.']
  let opened = 0
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    const below: string[] = []
    for (let at = 0; at < level.length; at += batch) {
      if (opened >= mostFolders) return { paths, incomplete: [tooManyFolders] }
      const room = level.slice(at, Math.min(at + batch, at + mostFolders - opened))
      opened += room.length
      const listings = await Promise.all(room.map(folder => openFolder(files, folder, wanted)))
      for (const listing of listings) {
        for (const path of listing.paths) paths.push(path)
        for (const folder of listing.folders) below.push(folder)
      }
      if (paths.length > mostFiles) return { paths: paths.slice(0, mostFiles), incomplete: [tooManyFiles] }
      if (!work.goOn(listings.length)) return { paths, incomplete: [] }
    }
    level = below
  }
  return { paths, incomplete: [] }
}

const tooManyFolders = `Packages from GitHub Packages were looked for in ${mostFolders} folders; the repository has more.`
const tooManyFiles = `Packages from GitHub Packages were looked for in ${mostFiles} files; the repository has more.`

interface Opened {
  readonly paths: readonly string[]
  readonly folders: readonly string[]
}

async function openFolder(
  files: RepositoryFiles,
  folder: string,
  wanted: (name: string) => boolean
): Promise<Opened> {
  const listing = await files.list(folder)
  if (listing.kind !== 'entries') return { paths: [], folders: [] }
  const at = (name: string): string => (folder === '.' ? name : `${folder}/${name}`)
  const { entries } = listing
  return {
    paths: entries.filter(({ name, kind }) => kind === 'file' && wanted(name)).map(({ name }) => at(name)),
    folders: entries
      .filter(({ name, kind, link }) => kind === 'directory' && link !== true && isOpen(name))
      .map(({ name }) => at(name))
  }
}

function isOpen(name: string): boolean {
  return name.startsWith('.') ? settings.has(name) : !skipped.has(name)
}

/** Reads files, each once, and keeps the sentence about every one that could not be read. */
export interface PackageFiles {
  readonly paths: readonly string[]
  readonly work: Work
  /** The text of a file that people write (1 MiB); `null` where there is none to be had. */
  text(path: string): Promise<string | null>
  /** The text of a lock file (16 MiB). */
  lock(path: string): Promise<string | null>
  readonly note: (sentence: string) => void
  /** Notes a bound that was met. */
  readonly limit: (sentence: string) => void
  /** Sorted. */
  incomplete(): readonly string[]
  /** Those of `incomplete` that are bounds. */
  limits(): readonly string[]
}

/** Opens what was found. The work is that of all readers: once it is over, no further file is read. */
export function openPlaces(files: RepositoryFiles, places: Places, work: Work): PackageFiles {
  const limits = newNotes('further bounds were met.')
  const others = newNotes('further files could not be read for packages.')
  const left = { ...mostBytes }
  places.incomplete.forEach(limits.add)
  const read = async (path: string, kind: keyof typeof mostBytes): Promise<string | null> => {
    if (!work.goOn(stepsOfFile)) return null
    const most = kind === 'lock' ? lockFileLimit : defaultFileLimit
    if (left[kind] <= 0) {
      limits.add(tooManyBytes(kind))
      return null
    }
    const answer = await files.read(path, most)
    if (answer.kind === 'text') left[kind] -= Buffer.byteLength(answer.text)
    if (answer.kind === 'too-large')
      limits.add(`\`${path}\` is larger than ${most / mebibyte} MiB and was not read for packages.`)
    if (answer.kind === 'unreadable') others.add(`\`${path}\` could not be read for packages.`)
    return answer.kind === 'text' ? answer.text : null
  }
  return {
    paths: places.paths,
    work,
    text: path => read(path, 'text'),
    lock: path => read(path, 'lock'),
    note: others.add,
    limit: limits.add,
    incomplete: () => [...limits.all(), ...others.all()].sort(),
    limits: () => [...limits.all()].sort()
  }
}

function tooManyBytes(kind: keyof typeof mostBytes): string {
  const what = kind === 'lock' ? 'lock files' : 'files of package managers'
  return `The ${what} hold more than ${mostBytes[kind] / mebibyte} MiB together: the rest was not read for packages.`
}

interface Notes {
  readonly add: (sentence: string) => void
  readonly all: () => readonly string[]
}

/** Different sentences, at most {@link mostNotes} of them; what goes beyond is counted in one more. */
function newNotes(further: string): Notes {
  const kept = new Set<string>()
  let count = 0
  return {
    add: sentence => {
      if (kept.has(sentence)) return
      if (kept.size < mostNotes) kept.add(sentence)
      else count += 1
    },
    all: () => (count === 0 ? [...kept] : [...kept, `${count} ${further}`])
  }
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folders from that of a file up to the root, nearest first. */
export function foldersUp(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1)
  return [...names.map((_, index) => names.slice(0, names.length - index).join('/')), '.']
}

/** The same text without the larger one that it was cut from, which the engine otherwise holds in memory with it. */
export function copied(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

/** The registries of GitHub Packages that a package manager is pointed at; container images are uses of their own. */
export type PackagesType = 'npm' | 'nuget' | 'rubygems' | 'maven'

/** An address in GitHub Packages. */
export interface PackagesAddress {
  readonly type: PackagesType
  readonly host: string
  /** The parts of the path: OWNER, and for Maven OWNER and REPOSITORY. */
  readonly path: readonly string[]
}

const host = /^(npm|nuget|rubygems|maven)\.(?:pkg\.github\.com|[a-z0-9-]{1,63}\.ghe\.com)$/

/**
 * Reads an address of GitHub Packages: `<type>.pkg.github.com`, or `<type>.<subdomain>.ghe.com` with data residency;
 * `null` for any other. A user and password in it are let go.
 */
export function packagesAddress(text: string): PackagesAddress | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  const type = host.exec(url.hostname)?.[1] as PackagesType | undefined
  if (type === undefined) return null
  return { type, host: url.hostname, path: url.pathname.split('/').filter(part => part !== '') }
}

/** The name of an account as GitHub allows it. */
export function isAccount(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9_-]{0,99})$/i.test(text)
}

/** Milliseconds that all readers of package files have together. */
const longest = 30_000

/** Comparisons and entries that they look at together. */
const mostSteps = 200_000_000

/** Entries that they hold together: scopes, sources, patterns, names and places. */
const mostEntries = 100_000

/** Steps between two looks at the clock. */
const stride = 4_096

/** What the readers of package files may still do, all of them together. Once it is over it stays so. */
export interface Work {
  /** Counts steps; `false`: no further one is to be taken. */
  goOn(steps?: number): boolean
  /** Counts an entry that is held on to; `false`: it is not to be held. */
  keep(): boolean
}

/** An allowance that begins now; `over` hears once, as a clause, which bound was met first. */
export function newWork(now: () => number, over: (why: string) => void): Work {
  const end = now() + longest
  let steps = 0
  let checkAt = 0
  let entries = 0
  let isOver = false
  const stop = (why: string): boolean => {
    isOver = true
    over(why)
    return false
  }
  const goOn = (count = 1): boolean => {
    if (isOver) return false
    steps += count
    if (steps > mostSteps) return stop(`reading them took more than ${mostSteps} steps`)
    if (steps < checkAt) return true
    checkAt = steps + stride
    return now() < end || stop(`reading them took longer than ${longest / 1000} seconds`)
  }
  return {
    goOn,
    keep: () => {
      if (!goOn()) return false
      entries += 1
      return entries <= mostEntries || stop(`they hold more than ${mostEntries} entries`)
    }
  }
}

/** A place that takes a package from GitHub Packages. */
export interface Taken {
  /** The host: `npm.pkg.github.com`. */
  readonly registry: string
  readonly type: 'npm' | 'nuget' | 'rubygems'
  readonly owner: string
  /** As people write it: `@acme/ui`, `Acme.Core`, `acme-core`. */
  readonly name: string
  readonly span: Span
  /** The text at the span. */
  readonly written: string
  /** A lock file names packages that only other packages ask for: it counts where no file that people write names them. */
  readonly from: 'manifest' | 'lock'
}
