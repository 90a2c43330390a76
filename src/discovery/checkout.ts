import { constants, type Dirent } from 'node:fs'
import { access, readdir, stat } from 'node:fs/promises'
import type { DirectoryAnswer, DirectoryEntry, FileAnswer, RepositoryFiles } from './files.ts'
import { inOrder } from './folders.ts'
import { readLanded } from './landed-file.ts'
import { defaultFileLimit } from './limits.ts'
import { failure, land, openTree, type DiskTree, type Landing } from './link-walk.ts'
import { resolveFrom } from './repository-path.ts'

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
