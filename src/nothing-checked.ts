import { findConfigurations } from './discovery/configurations.ts'
import type { RepositoryFiles } from './discovery/files.ts'
import { findNearMisses, type NearMiss, type Rename } from './discovery/near-misses.ts'
import { quoted } from './discovery/quoted.ts'
import { shellWord } from './judge/secret-commands.ts'
import type { Fix, Span } from './model.ts'
import { finding, type Finding } from './rules/finding.ts'
import { githubPages } from './rules/links.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * What a repository in which no configuration was found has instead, where that looks like a mistake: nothing at all in a
 * workflow, a configuration at the root above the checked folder, or files that are nearly a configuration.
 */
export async function nothingCheckedFindings(surroundings: Surroundings): Promise<readonly Finding[]> {
  const { files, wholeCheckout, folder } = surroundings
  const inActions = surroundings.environment.whereabouts.kind === 'actions'
  if (inActions && (await isEmpty(files))) return [nothingCheckedOut()]
  const atRoot = wholeCheckout === null ? [] : (await findConfigurations(wholeCheckout, [])).paths
  if (atRoot.length > 0) return [belowRoot(folder, atRoot, inActions)]
  const misses = await findNearMisses(files)
  return [checkoutsBelow(misses, inActions), misnamed(misses), inSubfolders(misses, inActions)].flatMap(
    found => found ?? []
  )
}

const who = 'anyone with write access'
const places =
  '`.devcontainer/devcontainer.json`, `.devcontainer.json` and `.devcontainer/<folder>/devcontainer.json`'
const page = githubPages.devContainers.url

/** Files that one message names; the rest is counted. */
const mostNamed = 5

async function isEmpty(files: RepositoryFiles): Promise<boolean> {
  const listing = await files.list('.')
  return listing.kind === 'entries' && listing.entries.every(({ name }) => name === '.git')
}

function nothingCheckedOut(): Finding {
  return finding('nothing-checked', {
    message: 'The checked folder holds no files, so nothing was checked.',
    notes: ['The workflow has not checked out the repository there.'],
    fixes: [
      {
        text: 'Check out the repository in a step before this one.',
        patch: '- uses: actions/checkout@v7\n  with:\n    persist-credentials: false',
        who
      }
    ]
  })
}

function belowRoot(folder: string, atRoot: readonly string[], inActions: boolean): Finding {
  const up = folder
    .split('/')
    .map(() => '..')
    .join('/')
  const way = inActions
    ? {
        text: 'Check the root of the repository: leave out the input `path`, or set it to the root of the checkout.'
      }
    : { text: 'Check the root of the repository.', command: `codespaces-preflight check ${up}` }
  return finding('nothing-checked', {
    message: `Nothing was checked: Codespaces uses ${listed(atRoot)} at the root of the repository, not the folder ${quoted(folder)}.`,
    fixes: [{ ...way, who }]
  })
}

function checkoutsBelow(misses: readonly NearMiss[], inActions: boolean): Finding | null {
  const found = misses.flatMap(miss => (miss.kind === 'checkout' ? [miss] : []))
  const [first] = found
  if (first === undefined) return null
  const folders = [...new Set(found.map(({ folder }) => folder))]
  const way = inActions
    ? {
        text: `Set the input \`path\` to ${quoted(first.folder)}.`,
        patch: `with:\n  path: ${JSON.stringify(first.folder)}`
      }
    : {
        text: 'Check the folder of the checkout.',
        command: `codespaces-preflight check ${pathWord(first.folder)}`
      }
  return finding('nothing-checked', {
    message: `Nothing was checked: the repository is checked out below the checked folder, in ${listed(folders)}.`,
    places: found.slice(0, mostNamed).map(({ path }) => startOf(path)),
    fixes: [{ ...way, who }]
  })
}

function misnamed(misses: readonly NearMiss[]): Finding | null {
  const found = misses.flatMap(miss => (miss.kind === 'misnamed' ? [miss] : []))
  if (found.length === 0) return null
  const [looks, one] = found.length === 1 ? ['looks', 'a configuration'] : ['look', 'configurations']
  return finding('nothing-checked', {
    message: `Nothing was checked: ${listed(found.map(({ path }) => path))} ${looks} like ${one} but ${found.length === 1 ? 'is not' : 'are not'} read.`,
    notes: [`Codespaces reads only ${places}, in exactly these letters.`],
    places: found.slice(0, mostNamed).map(({ path }) => startOf(path)),
    fixes: found.slice(0, mostNamed).map(({ path, renames }) => renameFix(path, renames))
  })
}

function renameFix(path: string, renames: readonly Rename[]): Fix {
  const [first, last = first] = renames
  const from = first === last ? (first?.from ?? path) : path
  return {
    text: `Rename ${quoted(from)} to ${quoted(last?.to ?? path)}.`,
    command: commandFor(renames),
    url: page,
    who
  }
}

function inSubfolders(misses: readonly NearMiss[], inActions: boolean): Finding | null {
  const found = misses.flatMap(miss => (miss.kind === 'subfolder' ? [miss] : []))
  const [first] = found
  if (first === undefined) return null
  const paths = found.map(({ path }) => path)
  const isOne = found.length === 1
  const named = paths.length <= mostNamed ? paths : ['**/.devcontainer/**/devcontainer.json']
  const given = inActions ? 'the input `configurations`' : 'the option `--configurations`'
  const way = inActions
    ? { patch: `with:\n  configurations: ${JSON.stringify(named.join(','))}` }
    : { command: `codespaces-preflight check --configurations ${shellWord(named.join(','))}` }
  return finding('nothing-checked', {
    message: `Nothing was checked: ${listed(paths)} ${isOne ? 'lies in a subfolder' : 'lie in subfolders'}.`,
    notes: [`Codespaces reads only ${places} of the root.`],
    places: found.slice(0, mostNamed).map(({ path }) => startOf(path)),
    fixes: [
      {
        text: `To check ${isOne ? 'it' : 'them'} where ${isOne ? 'it lies' : 'they lie'}, name ${isOne ? 'it' : 'them'} with ${given}.`,
        ...way,
        who
      },
      {
        text: `To offer it in Codespaces, move it to ${quoted(first.rename.to)}; relative paths in it change with the move.`,
        command: commandFor([first.rename]),
        url: page,
        who
      }
    ]
  })
}

function commandFor(renames: readonly Rename[]): string {
  const [first] = renames
  const made = first?.to.startsWith('.devcontainer/') === true && !first.from.startsWith('.devcontainer/')
  const moves = renames.map(({ from, to }) => `git mv ${pathWord(from)} ${pathWord(to)}`)
  return [...(made ? [`mkdir -p ${pathWord(folderOfTarget(first.to))}`] : []), ...moves].join(' && ')
}

function folderOfTarget(path: string): string {
  return path.endsWith('.json') ? path.slice(0, path.lastIndexOf('/')) : '.devcontainer'
}

/** A path as a word of a shell that is no option. */
function pathWord(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path)
}

function listed(paths: readonly string[]): string {
  const named = paths.slice(0, mostNamed).map(quoted).join(', ')
  return paths.length > mostNamed ? `${named} and ${paths.length - mostNamed} more` : named
}

function startOf(file: string): Span {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 }
}
