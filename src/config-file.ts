import { realpath } from 'node:fs/promises'
import { isAbsolute, posix, relative, resolve } from 'node:path'
import type { RepositoryFiles } from './discovery/files.ts'
import { inputs } from './inputs.ts'
import type { Options } from './options.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * The configuration file as a path from the checked folder: an absolute path that leads into the folder too. It is cleaned
 * by its text, since GitHub is asked for the base commit's file by this name and knows no `..`.
 */
export async function configFileIn(folder: string, path: string): Promise<string> {
  if (!isAbsolute(path)) return posix.normalize(path)
  const real = await realpath(folder).catch(() => folder)
  const ways = [relative(resolve(folder), path), relative(real, path)].map(way => way.replaceAll('\\', '/'))
  return ways.find(way => way !== '' && !way.startsWith('../') && way !== '..' && !isAbsolute(way)) ?? path
}

const places = ['.github', '.', '.devcontainer']
const nearName = /^\.?codespaces?[-_]preflight(?:\.config)?\.(?:ya?ml|json)$/i

/** A file that is probably meant as the configuration file and is not read, as a sentence; `null`: there is none. */
export async function misplacedConfigFile(
  files: RepositoryFiles,
  configFile: string
): Promise<string | null> {
  const expected = inputs['config-file'].default
  if (configFile !== expected) return null
  const paths = (await Promise.all(places.map(place => pathsIn(files, place)))).flat()
  const near = paths.find(path => nearName.test(posix.basename(path)))
  return near === undefined || paths.includes(expected)
    ? null
    : `${near} is not read: the configuration file is ${expected} unless \`config-file\` names another.`
}

async function pathsIn(files: RepositoryFiles, folder: string): Promise<string[]> {
  const listing = await files.list(folder)
  return listing.kind === 'entries' ? listing.entries.map(({ name }) => posix.join(folder, name)) : []
}

/** Warns of a file that is probably meant as the configuration file. */
export async function warnOfMisplaced(
  { configFile }: Options,
  { files, warn }: Pick<Surroundings, 'files' | 'warn'>
): Promise<void> {
  const sentence = await misplacedConfigFile(files, configFile)
  if (sentence !== null) warn(sentence)
}
