import { edits } from '../nearest.ts'
import type { RepositoryFiles } from './files.ts'
import { byCodeUnits } from './repository-path.ts'
import { walkTree } from './tree.ts'

/** A file that is probably meant as a configuration and that Codespaces does not look at. */
export type NearMiss =
  /** Its name, that of its folder, or its place is not one that Codespaces knows; these renames, in order, put that right. */
  | { readonly kind: 'misnamed'; readonly path: string; readonly renames: readonly Rename[] }
  /** A configuration of the subfolder `folder`, as if that were a repository. */
  | { readonly kind: 'subfolder'; readonly path: string; readonly folder: string; readonly rename: Rename }
  /** The same, and the subfolder is a git checkout of its own. */
  | { readonly kind: 'checkout'; readonly path: string; readonly folder: string }

/** A file or folder to move. */
export interface Rename {
  readonly from: string
  readonly to: string
}

const folderName = '.devcontainer'
const fileName = 'devcontainer.json'

/** Folders that a search for near misses opens: it runs only where no configuration was found. */
const mostFolders = 5_000

/** Folders whose configurations are examples or test data and not meant for codespaces of the repository. */
const exampleFolder = /^_*(?:tests?|fixtures?|testdata|examples?|samples?|templates?|vendor|third_party)_*$/i

/**
 * Looks in a repository without a configuration for files that were probably meant as one, by path: another letter case,
 * a slip in a name, another ending (`.jsonc`), another folder (`.github`), a subfolder. Templates (with a
 * devcontainer-template.json beside them), examples and test data are none.
 */
export async function findNearMisses(files: RepositoryFiles): Promise<readonly NearMiss[]> {
  const tree = await walkTree(files, '.', mostFolders)
  const paths = new Set(tree.files)
  const hasFolder = tree.files.some(path => path.startsWith(`${folderName}/`))
  const found = tree.files
    .filter(path => isNearFile(nameOf(path)))
    .sort(byCodeUnits)
    .flatMap(path => nearMiss(path.split('/'), hasFolder) ?? [])
    .filter(miss => miss.kind === 'misnamed' || !paths.has(`${miss.folder}/devcontainer-template.json`))
  const checkouts = await checkoutsAmong(files, found)
  return found.map(miss =>
    miss.kind === 'subfolder' && checkouts.has(miss.folder)
      ? { kind: 'checkout', path: miss.path, folder: miss.folder }
      : miss
  )
}

async function checkoutsAmong(
  files: RepositoryFiles,
  found: readonly NearMiss[]
): Promise<ReadonlySet<string>> {
  const folders = new Set(found.flatMap(miss => (miss.kind === 'subfolder' ? [miss.folder] : [])))
  const listings = await Promise.all(
    [...folders].map(async folder => ({ folder, listing: await files.list(folder) }))
  )
  return new Set(
    listings
      .filter(
        ({ listing }) => listing.kind === 'entries' && listing.entries.some(({ name }) => name === '.git')
      )
      .map(({ folder }) => folder)
  )
}

function nearMiss(parts: readonly string[], hasFolder: boolean): NearMiss | null {
  const path = parts.join('/')
  const at = parts.slice(0, -1).findIndex(isNearFolder)
  const [first = ''] = parts
  if (at === 0) return inNearFolder(parts, hasFolder)
  if (parts.length === 1)
    return { kind: 'misnamed', path, renames: [{ from: path, to: '.devcontainer.json' }] }
  if (at === 1 && first.startsWith('.') && parts.length <= 4) {
    const folder = parts.slice(0, 2).join('/')
    return hasFolder
      ? misplaced(path)
      : {
          kind: 'misnamed',
          path,
          renames: [{ from: folder, to: folderName }, ...fileRename(folderName, parts.slice(2))]
        }
  }
  if (parts.length === 2 && first.startsWith('.')) return misplaced(path)
  return ofSubfolder(parts, at)
}

function misplaced(path: string): NearMiss {
  return { kind: 'misnamed', path, renames: [{ from: path, to: `${folderName}/${fileName}` }] }
}

// What lies deeper than one folder below `.devcontainer` has a finding of its own.
function inNearFolder(parts: readonly string[], hasFolder: boolean): NearMiss | null {
  const [folder = '', ...inner] = parts
  const path = parts.join('/')
  if (inner.length > 2) return null
  if (folder === folderName) return { kind: 'misnamed', path, renames: fileRename(folder, inner) }
  if (hasFolder) return misplaced(path)
  return {
    kind: 'misnamed',
    path,
    renames: [{ from: folder, to: folderName }, ...fileRename(folderName, inner)]
  }
}

function fileRename(folder: string, inner: readonly string[]): readonly Rename[] {
  const name = inner.at(-1) ?? ''
  if (name === fileName) return []
  const place = [folder, ...inner.slice(0, -1)].join('/')
  return [{ from: `${place}/${name}`, to: `${place}/${fileName}` }]
}

function ofSubfolder(parts: readonly string[], at: number): NearMiss | null {
  const path = parts.join('/')
  const isAlone = parts.at(-1) === '.devcontainer.json'
  const isHonouredThere =
    isAlone || (parts[at] === folderName && parts.at(-1) === fileName && parts.length - at <= 3)
  if (!isHonouredThere) return null
  const above = isAlone ? parts.slice(0, -1) : parts.slice(0, at)
  if (above.some(name => exampleFolder.test(name))) return null
  const own = parts.slice(above.length, -1)
  const target = `${folderName}/${(own.length === 2 ? own[1] : above.at(-1)) ?? ''}`
  const rename = isAlone
    ? { from: path, to: `${target}/${fileName}` }
    : { from: parts.slice(0, -1).join('/'), to: target }
  return { kind: 'subfolder', path, folder: above.join('/'), rename }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function isNearFile(name: string): boolean {
  const stem = /^(.{8,20})\.json[c5]?$/i.exec(name)?.[1]
  return stem !== undefined && isNear(stem)
}

function isNearFolder(name: string): boolean {
  return name.length <= 20 && isNear(name)
}

/** Two slips at most, letter case, the dot at the start and a dash or underscore not counted. */
function isNear(name: string): boolean {
  const plain = name.toLowerCase().replace(/^\./, '').replaceAll(/[-_ ]/g, '')
  return edits(plain, 'devcontainer') <= 2
}
