import type { Span } from '../../model.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import type { FoundConfigurations } from '../types.ts'
import type { DirectoryEntry, RepositoryFiles } from '../../checkout/files.ts'
import { mostConfigurations } from '../limits.ts'
import { byCodeUnits } from '../../checkout/paths.ts'
import { walkTree } from '../../checkout/tree.ts'

/**
 * Finds the configurations: those in the three places that Codespaces honours, one level deep, or with
 * `patterns` (paths, or globs over the whole repository) those that match. A glob finds files called devcontainer.json
 * and .devcontainer.json, as the dev container CLI asks of the name; a path may have any name.
 */
export async function findConfigurations(
  files: RepositoryFiles,
  patterns: readonly string[]
): Promise<FoundConfigurations> {
  if (patterns.length === 0) return bounded(await honoured(files))
  const { matching } = await import('./patterns.ts')
  return bounded(await matching(files, patterns))
}

const folder = '.devcontainer'
const fileName = 'devcontainer.json'

/** Some of what was found. */
type Part = Omit<FoundConfigurations, 'unmatched'>

async function honoured(files: RepositoryFiles): Promise<FoundConfigurations> {
  const root = await namesIn(files, '.')
  const atRoot = root.names.get('.devcontainer.json')
  const paths = atRoot !== undefined && atRoot.kind !== 'directory' ? ['.devcontainer.json'] : []
  const below = root.names.has(folder) ? await inFolder(files) : []
  const parts: readonly Part[] = [{ paths, findings: root.findings, incomplete: root.incomplete }, ...below]
  return {
    paths: parts.flatMap(part => part.paths),
    findings: parts.flatMap(part => part.findings),
    incomplete: parts.flatMap(part => part.incomplete),
    unmatched: []
  }
}

async function inFolder(files: RepositoryFiles): Promise<readonly Part[]> {
  const here = await namesIn(files, folder)
  const entries = [...here.names.values()]
  const folders = entries.filter(entry => entry.kind === 'directory' && entry.name !== fileName)
  const links = entries.filter(entry => entry.kind === 'other' && entry.link === true)
  const left = links.map(async ({ name }) => leavingIn(files, `${folder}/${name}`))
  const below = folders.map(async ({ name }) => configurationIn(await namesIn(files, `${folder}/${name}`)))
  return [configurationIn(here), ...(await Promise.all([...below, ...left])), await tooDeep(files)]
}

// Whether a folder with a configuration or a file lies at the end of such a link is not looked at. A file that the
// configuration names is reported where it is named.
async function leavingIn(files: RepositoryFiles, path: string): Promise<Part> {
  const isOutside = !isConfigurationFile(path) && (await files.list(path)).kind === 'outside'
  return { paths: [], findings: isOutside ? [linkOutside(path)] : [], incomplete: [] }
}

function isConfigurationFile(path: string): boolean {
  return path.endsWith(`/${fileName}`)
}

/** The entries of a folder by name, or what is to be said where it cannot be listed. */
interface Names extends Omit<Part, 'paths'> {
  readonly path: string
  readonly names: ReadonlyMap<string, DirectoryEntry>
}

function configurationIn({ path, names, findings, incomplete }: Names): Part {
  const entry = names.get(fileName)
  const paths = entry !== undefined && isFileEntry(entry) ? [`${path}/${fileName}`] : []
  return { paths, findings, incomplete }
}

async function namesIn(files: RepositoryFiles, path: string): Promise<Names> {
  const listing = await files.list(path)
  switch (listing.kind) {
    case 'entries':
      return {
        path,
        names: new Map(listing.entries.map(entry => [entry.name, entry])),
        findings: [],
        incomplete: []
      }
    case 'missing':
      return { path, names: new Map(), findings: [], incomplete: [] }
    case 'outside':
      return { path, names: new Map(), findings: [folderOutside()], incomplete: [] }
    case 'unreadable': {
      const sentence = `The folder \`${path}\` cannot be read (${listing.reason}), so its configurations were not checked.`
      const location = { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 }
      const findings = [finding('invalid-configuration', { message: sentence, location })]
      return { path, names: new Map(), findings, incomplete: [sentence] }
    }
  }
}

// What is neither file nor folder may be a link that leaves the repository: reading it says so.
function isFileEntry(entry: DirectoryEntry): boolean {
  return entry.name === fileName && entry.kind !== 'directory'
}

async function tooDeep(files: RepositoryFiles): Promise<Part> {
  const walk = await walkTree(files, folder)
  const deep = walk.files.filter(path => path.endsWith(`/${fileName}`) && path.split('/').length > 3)
  const limits = walk.incomplete.map(sentence => finding('limit-reached', { message: sentence }))
  return { paths: [], findings: [...deep.map(notUsed), ...limits], incomplete: walk.incomplete }
}

function bounded(found: FoundConfigurations): FoundConfigurations {
  const paths = [...found.paths].sort(byCodeUnits)
  if (paths.length <= mostConfigurations) return { ...found, paths }
  const sentence = `The repository has ${paths.length} configurations, more than ${mostConfigurations}: only the first ${mostConfigurations} were read.`
  return {
    ...found,
    paths: paths.slice(0, mostConfigurations),
    findings: [...found.findings, finding('limit-reached', { message: sentence })],
    incomplete: [...found.incomplete, sentence]
  }
}

function startOf(file: string): Span {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 }
}

function folderOutside(): Finding {
  return finding('path-outside-repository', {
    message: `\`${folder}\` is a link that leaves the repository.`,
    notes: ['A codespace does not have what it points to, and it was not opened.'],
    location: startOf(folder),
    fixes: [
      {
        text: `Put the configuration itself into the folder \`${folder}\`.`,
        who: 'anyone with write access'
      }
    ]
  })
}

function linkOutside(path: string): Finding {
  return finding('path-outside-repository', {
    message: `\`${path}\` is a link that leaves the repository, so a configuration in it is not used.`,
    notes: ['A codespace does not have what it points to, and it was not opened.'],
    location: startOf(path),
    severity: 'warning',
    fixes: [
      {
        text: `Put the files themselves at \`${path}\`, or remove the link.`,
        who: 'anyone with write access'
      }
    ]
  })
}

function notUsed(path: string): Finding {
  const parent = path.split('/').at(-2) ?? ''
  return finding('configuration-not-used', {
    message: `Codespaces does not look at \`${path}\`.`,
    notes: [
      'It reads `.devcontainer/devcontainer.json`, `.devcontainer.json` and `.devcontainer/<folder>/devcontainer.json`, no deeper.'
    ],
    location: startOf(path),
    fixes: [
      {
        text: `Move it to \`${folder}/${parent}/${fileName}\`.`,
        note: 'Relative paths inside it change with the move. If something other than Codespaces uses it, name it in the input `configurations`.',
        who: 'anyone with write access'
      }
    ]
  })
}
