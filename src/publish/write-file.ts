import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises'
import { dirname, join, parse, relative, resolve, sep } from 'node:path'
import { liesInFolder } from '../checkout/paths.ts'

/**
 * Writes a report. `checkouts` are folders whose files others may have written: a symbolic link there that leads out of
 * its folder, or to git's own files, is not followed. With `wx` it is never written over what is there. Rejects with a clause that says why.
 */
export async function writeReport(
  path: string,
  text: string,
  checkouts: readonly string[],
  flag: 'w' | 'wx' = 'w'
): Promise<void> {
  const absolute = resolve(path)
  const link = await leavingLink(absolute, checkouts)
  if (link !== null)
    throw new Error(
      `${link === absolute ? 'it' : link} is a symbolic link of the checkout that leads out of it, and is not followed; remove it, or name another file`
    )
  await mkdir(dirname(absolute), { recursive: true })
  await writeFile(absolute, text, { flag })
}

/** The first link on the way that lies in one of the folders and leads out of it; `null`: there is none. */
async function leavingLink(absolute: string, checkouts: readonly string[]): Promise<string | null> {
  const roots = (await Promise.all(checkouts.map(real))).filter(root => root !== null)
  let reached = parse(absolute).root
  for (const name of absolute.slice(reached.length).split(sep)) {
    const folder = await real(reached)
    reached = join(reached, name)
    const stats = await lstat(reached).catch(() => null)
    if (folder === null || stats === null) return null
    if (!stats.isSymbolicLink()) continue
    const root = roots.find(candidate => liesInFolder(candidate, folder))
    const target = await real(reached)
    if (root !== undefined && (target === null || !liesInFolder(root, target) || isGits(root, target)))
      return reached
  }
  return null
}

function real(path: string): Promise<string | null> {
  return realpath(path).catch(() => null)
}

function isGits(root: string, path: string): boolean {
  return relative(root, path)
    .split(sep)
    .some(name => name.toLowerCase() === '.git')
}
