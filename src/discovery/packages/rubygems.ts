import type { Span } from '../../model.ts'
import { locateForward } from '../position.ts'
import { copied } from './places.ts'
import { isAccount, packagesAddress } from './places.ts'
import { linesOf } from './json-scan.ts'
import { isGemfile, isGemLock } from './names.ts'
import { fileName, foldersUp, type PackageFiles } from './places.ts'
import type { Taken } from './places.ts'
import type { Work } from './places.ts'

/** The gems that come from GitHub Packages: of a `source` block or option in the Gemfile, and below its remote in the lock file. */
export async function discoverGems(files: PackageFiles): Promise<readonly Taken[]> {
  const locks = new Map<string, ReadonlyMap<string, Taken>>()
  for (const path of files.paths.filter(path => isGemLock(fileName(path)))) {
    const text = await files.lock(path)
    if (text !== null) locks.set(folderOf(path), readGemfileLock(path, text, files.work))
  }
  const written: Taken[] = []
  for (const path of files.paths.filter(path => isGemfile(fileName(path)))) {
    const text = await files.text(path)
    if (text === null) continue
    for (const one of readGemfile(path, text, locks.get(folderOf(path)), files.work)) written.push(one)
  }
  return [...written, ...[...locks.values()].flatMap(lock => [...lock.values()])]
}

function folderOf(path: string): string {
  return foldersUp(path)[0] ?? '.'
}

type Source = Pick<Taken, 'registry' | 'owner'>

function sourceOf(address: string): Source | null {
  const found = packagesAddress(address)
  const owner = found?.path[0] ?? ''
  return found?.type === 'rubygems' && isAccount(owner)
    ? { registry: found.host, owner: copied(owner) }
    : null
}

const gem = /^\s*gem[\s(]+(["'])([\w.-]{1,200})\1/
const option = /(?:\bsource:|:source\s*=>)\s*(["'])([^"']{1,500})\1/
const block = /^\s*source[\s(]+(["'])([^"']{1,500})\1\)?\s+do\b/
const opens = /\bdo(?:\s*\|[^|]*\|)?\s*$|^\s*(?:if|unless|case|begin|while|until|for|def)\b/
const closes = /^\s*end\b/

/**
 * Reads a Gemfile line by line: it is a program, of which only the forms that Bundler's documentation shows are understood.
 * A gem outside of a block counts where the lock file has it below GitHub's remote.
 */
function* readGemfile(
  path: string,
  text: string,
  locked: ReadonlyMap<string, Source> | undefined,
  work: Work
): Generator<Taken> {
  const locate = locateForward(path, text)
  const blocks = newBlocks()
  for (const { text: whole, start } of linesOf(text, 2_000)) {
    if (!work.goOn()) return
    const line = whole.replace(/(^|\s)#.*$/, '').trimEnd()
    const named = gem.exec(line)
    const name = named?.[2]
    if (named !== null && name !== undefined) {
      const at = start + named[0].length - 1 - name.length
      const source = gemSource(name, option.exec(line)?.[2], blocks.nearest(), locked)
      if (source !== null) {
        if (!work.keep()) return
        yield { ...taken(source, name, locate(at, at + name.length)), from: 'manifest' }
      }
    }
    const opened = block.exec(line)?.[2]
    if (opened !== undefined) blocks.open(sourceOf(opened) ?? 'other')
    else if (closes.test(line)) blocks.close()
    else if (opens.test(line) && name === undefined) blocks.open('inherit')
  }
}

/** The blocks that are open, each with the source that counts in it. */
interface Blocks {
  open(source: Source | 'inherit' | 'other'): void
  close(): void
  nearest(): Source | 'other' | undefined
}

function newBlocks(): Blocks {
  const sources: (Source | 'other' | undefined)[] = []
  return {
    open: source => sources.push(source === 'inherit' ? sources.at(-1) : source),
    close: () => sources.pop(),
    nearest: () => sources.at(-1)
  }
}

function gemSource(
  name: string,
  own: string | undefined,
  nearest: Source | 'other' | undefined,
  locked: ReadonlyMap<string, Source> | undefined
): Source | null {
  if (own !== undefined) return sourceOf(own)
  if (nearest === 'other') return null
  return nearest ?? locked?.get(name) ?? null
}

function taken({ registry, owner }: Source, gem: string, span: Span): Omit<Taken, 'from'> {
  const name = copied(gem)
  return { registry, owner, type: 'rubygems', name, span, written: name }
}

/**
 * The gems of GitHub's remotes by name. `GEM` sections have `remote:` lines and `specs:`; with several remotes in one
 * section it cannot be told which serves a gem.
 */
function readGemfileLock(path: string, text: string, work: Work): ReadonlyMap<string, Taken> {
  const locate = locateForward(path, text)
  const found = new Map<string, Taken>()
  let remotes: (Source | null)[] = []
  for (const { text: line, start } of linesOf(text, 2_000)) {
    if (!work.goOn()) return found
    const remote = /^ {2}remote: (\S{1,500})\s*$/.exec(line)?.[1]
    if (/^\S/.test(line)) remotes = []
    else if (remote !== undefined && remotes.length < 2) remotes.push(sourceOf(remote))
    const [source] = remotes
    if (source === undefined || source === null || remotes.length !== 1) continue
    const name = /^ {4}([\w.-]{1,200}) \(/.exec(line)?.[1]
    if (name === undefined || found.has(name)) continue
    if (!work.keep()) return found
    const one = taken(source, name, locate(start + 4, start + 4 + name.length))
    found.set(one.name, { ...one, from: 'lock' })
  }
  return found
}
