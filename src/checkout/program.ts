import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { liesInFolder } from './paths.ts'
import type { Variables } from '../model.ts'

/**
 * The absolute path of a program on the search path; `null` where there is none. A program of the checkout is never the
 * one: whoever writes a pull request puts what they like there, and Windows would look into the current folder first.
 * `untrusted` are the folders in which anyone may have written.
 */
export async function findProgram(
  name: string,
  variables: Variables,
  untrusted: readonly string[]
): Promise<string | null> {
  for (const folder of await trustedPath(variables, untrusted)) {
    const file = join(folder, process.platform === 'win32' ? `${name}.exe` : name)
    if ((await isProgram(file)) && !(await liesInAny(file, untrusted))) return file
  }
  return null
}

/** The folders of the search path that are absolute and not below a folder in which anyone may have written. */
export async function trustedPath(
  variables: Variables,
  untrusted: readonly string[]
): Promise<readonly string[]> {
  const path = variables['PATH'] ?? variables['Path'] ?? ''
  const folders: string[] = []
  for (const folder of path.split(delimiter))
    if (isAbsolute(folder) && !(await liesInAny(folder, untrusted))) folders.push(folder)
  return folders
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK)
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}

/** As it is written and where it leads: the way to a program may not pass through such a folder either. */
async function liesInAny(path: string, folders: readonly string[]): Promise<boolean> {
  const paths = [path, await resolved(path)]
  for (const folder of folders) {
    const bases = [folder, await resolved(folder)]
    if (bases.some(base => paths.some(one => liesInFolder(base, one)))) return true
  }
  return false
}

function resolved(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}
