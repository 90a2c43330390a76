import { locateIn } from '../position.ts'
import { isAccount, packagesAddress } from './hosts.ts'
import { fileName, foldersUp, type PackageFiles } from './places.ts'
import type { Taken } from './taken.ts'

/** Files that Bundler reads. */
export function isRubyFile(name: string): boolean {
  return isGemfile(name) || isLock(name)
}

function isGemfile(name: string): boolean {
  return name === 'Gemfile' || name === 'gems.rb'
}

function isLock(name: string): boolean {
  return name === 'Gemfile.lock' || name === 'gems.locked'
}

/** The gems that come from GitHub Packages: of a `source` block or option in the Gemfile, and below its remote in the lock file. */
export async function discoverGems(files: PackageFiles): Promise<readonly Taken[]> {
  const lockPaths = files.paths.filter(path => isLock(fileName(path)))
  const locks = new Map<string, readonly Taken[]>()
  for (const path of lockPaths) {
    const text = await files.lock(path)
    if (text !== null) locks.set(folderOf(path), readGemfileLock(path, text))
  }
  const written: Taken[] = []
  for (const path of files.paths.filter(path => isGemfile(fileName(path)))) {
    const text = await files.text(path)
    if (text !== null) written.push(...readGemfile(path, text, locks.get(folderOf(path)) ?? null))
  }
  return [...written, ...[...locks.values()].flat()]
}

function folderOf(path: string): string {
  return foldersUp(path)[0] ?? '.'
}

type Source = Pick<Taken, 'registry' | 'owner'>

function sourceOf(address: string): Source | null {
  const found = packagesAddress(address)
  const owner = found?.path[0] ?? ''
  return found?.type === 'rubygems' && isAccount(owner) ? { registry: found.host, owner } : null
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
function readGemfile(path: string, text: string, locked: readonly Taken[] | null): readonly Taken[] {
  const locate = locateIn(path, text)
  const blocks: (Source | 'inherit' | 'other')[] = []
  const found: Taken[] = []
  let start = 0
  for (const whole of text.split('\n')) {
    const line = whole
      .slice(0, 2_000)
      .replace(/(^|\s)#.*$/, '')
      .trimEnd()
    const named = gem.exec(line)
    const name = named?.[2]
    if (named !== null && name !== undefined) {
      const at = start + named[0].length - 1 - name.length
      const span = locate(at, at + name.length)
      const source = gemSource(name, option.exec(line)?.[2], blocks, locked)
      if (source !== null)
        found.push({ ...source, type: 'rubygems', name, span, written: name, from: 'manifest' })
    }
    const opened = block.exec(line)?.[2]
    if (opened !== undefined) blocks.push(sourceOf(opened) ?? 'other')
    else if (closes.test(line)) blocks.pop()
    else if (opens.test(line) && name === undefined) blocks.push('inherit')
    start += whole.length + 1
  }
  return found
}

function gemSource(
  name: string,
  own: string | undefined,
  blocks: readonly (Source | 'inherit' | 'other')[],
  locked: readonly Taken[] | null
): Source | null {
  if (own !== undefined) return sourceOf(own)
  const nearest = blocks.findLast(one => one !== 'inherit')
  if (nearest === 'other') return null
  if (nearest !== undefined) return nearest
  const found = locked?.find(one => one.name === name)
  return found === undefined ? null : { registry: found.registry, owner: found.owner }
}

/** `GEM` sections have `remote:` lines and `specs:`; with several remotes in one section it cannot be told which serves a gem. */
function readGemfileLock(path: string, text: string): readonly Taken[] {
  const locate = locateIn(path, text)
  const found: Taken[] = []
  let remotes: (Source | null)[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const remote = /^ {2}remote: (\S{1,500})\s*$/.exec(line)?.[1]
    const name = /^ {4}([\w.-]{1,200}) \(/.exec(line)?.[1]
    if (/^\S/.test(line)) remotes = []
    else if (remote !== undefined) remotes.push(sourceOf(remote))
    const [source] = remotes
    if (name !== undefined && source !== undefined && source !== null && remotes.length === 1) {
      const span = locate(start + 4, start + 4 + name.length)
      found.push({ ...source, type: 'rubygems', name, span, written: name, from: 'lock' })
    }
    start += line.length + 1
  }
  return found
}
