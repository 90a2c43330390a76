import { constants, type Dirent } from 'node:fs'
import { access, type FileHandle, open, readdir, stat } from 'node:fs/promises'
import type { DirectoryAnswer, DirectoryEntry, FileAnswer, RepositoryFiles } from './files.ts'
import { defaultFileLimit } from './limits.ts'
import { type DiskTree, failure, land, type Landing, openTree, resolveFrom } from './paths.ts'
import { inOrder } from './tree.ts'

/** Why a checkout cannot be read at all, with a sentence that says so. */
export interface CheckoutProblem {
  /** `unreadable` is a check that cannot run, the others are wrong usage (exit codes 3 and 2). */
  readonly kind: 'no-such-path' | 'not-a-folder' | 'outside' | 'unreadable'
  readonly message: string
}

/** Looks whether `root` is a folder that can be read; `null`: it is. */
export async function checkoutProblem(root: string): Promise<CheckoutProblem | null> {
  try {
    if (!(await stat(root)).isDirectory())
      return { kind: 'not-a-folder', message: `\`${root}\` is not a folder.${hintAt(root)}` }
    await access(root, constants.R_OK | constants.X_OK)
    return null
  } catch (error) {
    const answer = failure(error)
    if (answer.kind === 'unreadable')
      return {
        kind: 'unreadable',
        message: `\`${root}\` cannot be read: ${answer.reason}. Run the check as a user who may read and enter the folder.`
      }
    return { kind: 'no-such-path', message: `There is no folder \`${root}\`.` }
  }
}

/** Who names a devcontainer.json wants to check that one. */
function hintAt(path: string): string {
  return /(?:^|[/\\])\.?devcontainer\.jsonc?$/.test(path)
    ? ' Name the folder of the repository, and the file with `configurations` (`--configurations <path>`), as a path in it.'
    : ''
}

/**
 * The files of a checkout on disk. Symbolic links that stay inside are followed, the others are `outside` and never
 * touched; FIFOs, devices and sockets are `unreadable` and never opened.
 */
export function openCheckout(root: string): RepositoryFiles {
  let tree: Promise<DiskTree> | null = null
  const at = async (path: string): Promise<Landing> => {
    try {
      tree ??= openTree(root)
      return await land(await tree, path)
    } catch (error) {
      return failure(error)
    }
  }
  return {
    read: async (path, limit = defaultFileLimit) =>
      withoutOwnPath(path, await readLanded(() => at(path), limit)),
    list: async path => listFolder(await at(path), at)
  }
}

function withoutOwnPath(path: string, answer: FileAnswer): FileAnswer {
  if (answer.kind !== 'text') return answer
  const asked = resolveFrom('.', path)
  return asked.kind === 'inside' && asked.path === answer.path ? { kind: 'text', text: answer.text } : answer
}

async function listFolder(
  landing: Landing,
  at: (path: string) => Promise<Landing>
): Promise<DirectoryAnswer> {
  if (landing.kind !== 'found') return landing
  if (!landing.stats.isDirectory()) return { kind: 'missing' }
  try {
    const found = await readdir(landing.absolute, { withFileTypes: true })
    const entries = await Promise.all(
      found.map(entry => entryOf(entry, name => at(`${landing.path}/${name}`)))
    )
    return { kind: 'entries', entries: inOrder(entries) }
  } catch (error) {
    return failure(error)
  }
}

async function entryOf(entry: Dirent, follow: (name: string) => Promise<Landing>): Promise<DirectoryEntry> {
  const { name } = entry
  if (!entry.isSymbolicLink()) return { name, kind: kindOf(entry) }
  const target = await follow(name)
  return { name, kind: target.kind === 'found' ? kindOf(target.stats) : 'other', link: true }
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): DirectoryEntry['kind'] {
  if (entry.isFile()) return 'file'
  return entry.isDirectory() ? 'directory' : 'other'
}

/**
 * Reads the regular file that a look lands on, at most `limit` bytes of it. `look` is asked again once the file is open:
 * what was put in its place in between is not given. A text comes with its path without links.
 */
export async function readLanded(look: () => Promise<Landing>, limit: number): Promise<FileAnswer> {
  const landing = await look()
  if (landing.kind !== 'found') return landing
  if (landing.stats.isDirectory()) return { kind: 'directory' }
  if (!landing.stats.isFile()) return { kind: 'unreadable', reason: 'it is not a regular file' }
  if (landing.stats.size > limit) return { kind: 'too-large', bytes: landing.stats.size, limit }
  try {
    return await readOpened(landing.absolute, look, limit)
  } catch (error) {
    return failure(error)
  }
}

// Between the look and the open another process may put a link in the place of the file or of a folder above it:
// the last is refused by O_NOFOLLOW, the folders by a second look that must land on the very file that is open.
async function readOpened(
  absolute: string,
  look: () => Promise<Landing>,
  limit: number
): Promise<FileAnswer> {
  const handle = await open(absolute, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const opened = await handle.stat()
    const again = await look()
    if (again.kind !== 'found') return again
    if (!opened.isFile() || again.stats.ino !== opened.ino || again.stats.dev !== opened.dev)
      return { kind: 'unreadable', reason: 'it was replaced while it was read' }
    const answer = await readText(handle, limit)
    return answer.kind === 'text' ? { ...answer, path: again.path } : answer
  } finally {
    await handle.close()
  }
}

async function readText(handle: FileHandle, limit: number): Promise<FileAnswer> {
  const { size } = await handle.stat()
  const buffer = Buffer.alloc(Math.min(size, limit) + 1)
  let filled = 0
  for (;;) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, null)
    filled += bytesRead
    if (bytesRead === 0 || filled === buffer.length) break
  }
  if (filled > limit) return { kind: 'too-large', bytes: filled, limit }
  return { kind: 'text', text: buffer.toString('utf8', 0, filled) }
}
