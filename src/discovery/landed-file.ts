import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import type { FileAnswer } from './files.ts'
import { failure, type Landing } from './link-walk.ts'

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
