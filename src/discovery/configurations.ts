import picomatch from 'picomatch'
import type { Span } from '../model.ts'
import { finding, type Finding } from '../rules/finding.ts'
import type { DirectoryEntry, RepositoryFiles } from './files.ts'
import { mostConfigurations } from './limits.ts'
import { byCodeUnits, liesUnder, resolveFrom } from './repository-path.ts'
import { walkTree } from './tree.ts'

/** Where the configurations of a repository lie. */
export interface FoundConfigurations {
  /** Paths of devcontainer.json files, sorted. */
  readonly paths: readonly string[]
  readonly findings: readonly Finding[]
  /** Patterns that match no file, as they were written. */
  readonly unmatched: readonly string[]
  readonly incomplete: readonly string[]
}

/**
 * Finds the configurations: those in the three places that Codespaces honours, one level deep (specification 2.1), or with
 * `patterns` (paths, or globs over the whole repository) those that match. A glob finds files called devcontainer.json
 * and .devcontainer.json, as the dev container CLI asks of the name; a path may have any name.
 */
export async function findConfigurations(
  files: RepositoryFiles,
  patterns: readonly string[]
): Promise<FoundConfigurations> {
  return bounded(patterns.length === 0 ? await honoured(files) : await matching(files, patterns))
}

const folder = '.devcontainer'
const fileName = 'devcontainer.json'

async function honoured(files: RepositoryFiles): Promise<FoundConfigurations> {
  const root = await namesIn(files, '.')
  const atRoot = root.get('.devcontainer.json')
  const paths = atRoot !== undefined && atRoot.kind !== 'directory' ? ['.devcontainer.json'] : []
  if (!root.has(folder)) return { paths, findings: [], unmatched: [], incomplete: [] }
  const listing = await files.list(folder)
  if (listing.kind === 'outside') {
    return { paths, findings: [folderOutside()], unmatched: [], incomplete: [] }
  }
  const entries = listing.kind === 'entries' ? listing.entries : []
  if (entries.some(entry => isFileEntry(entry))) paths.push(`${folder}/${fileName}`)
  const folders = entries.filter(entry => entry.kind === 'directory' && entry.name !== fileName)
  const below = await Promise.all(
    folders.map(async entry => {
      const path = `${folder}/${entry.name}`
      const names = await namesIn(files, path)
      const here = names.get(fileName)
      return here !== undefined && isFileEntry(here) ? [`${path}/${fileName}`] : []
    })
  )
  const deep = await tooDeep(files)
  return { ...deep, paths: [...paths, ...below.flat()], unmatched: [] }
}

async function namesIn(files: RepositoryFiles, path: string): Promise<ReadonlyMap<string, DirectoryEntry>> {
  const listing = await files.list(path)
  const entries = listing.kind === 'entries' ? listing.entries : []
  return new Map(entries.map(entry => [entry.name, entry]))
}

// What is neither file nor folder may be a link that leaves the repository: reading it says so.
function isFileEntry(entry: DirectoryEntry): boolean {
  return entry.name === fileName && entry.kind !== 'directory'
}

async function tooDeep(
  files: RepositoryFiles
): Promise<{ findings: readonly Finding[]; incomplete: readonly string[] }> {
  const walk = await walkTree(files, folder)
  const deep = walk.files.filter(path => path.endsWith(`/${fileName}`) && path.split('/').length > 3)
  return { findings: deep.map(notUsed), incomplete: walk.incomplete }
}

async function matching(files: RepositoryFiles, patterns: readonly string[]): Promise<FoundConfigurations> {
  const literal = await Promise.all(patterns.map(pattern => existing(files, pattern)))
  const globs = patterns.filter((pattern, index) => literal[index] === null && isGlob(pattern))
  const walk = await searched(files, globs)
  const candidates = walk.files.filter(path => /(^|\/)\.?devcontainer\.json$/.test(path))
  const paths = new Set(literal.filter(path => path !== null))
  const unmatched: string[] = []
  patterns.forEach((pattern, index) => {
    if (literal[index] !== null) return
    const matches = isGlob(pattern) ? candidates.filter(matcher(pattern)) : []
    if (matches.length === 0) unmatched.push(pattern)
    for (const path of matches) paths.add(path)
  })
  return { paths: [...paths], findings: [], unmatched, incomplete: walk.incomplete }
}

async function existing(files: RepositoryFiles, pattern: string): Promise<string | null> {
  const resolved = resolveFrom('.', pattern)
  if (resolved.kind === 'outside') return null
  const answer = await files.read(resolved.path)
  return answer.kind === 'missing' || answer.kind === 'directory' ? null : resolved.path
}

function isGlob(pattern: string): boolean {
  return picomatch.scan(pattern).isGlob
}

function matcher(pattern: string): (path: string) => boolean {
  const matches = picomatch(pattern, { dot: true, noextglob: true, nonegate: true })
  return path => matches(path)
}

async function searched(
  files: RepositoryFiles,
  globs: readonly string[]
): Promise<{ files: readonly string[]; incomplete: readonly string[] }> {
  const bases = globs
    .map(glob => resolveFrom('.', picomatch.scan(glob).base || '.'))
    .flatMap(base => (base.kind === 'inside' ? [base.path] : []))
    .sort((left, right) => left.length - right.length)
  const roots = bases.filter(
    (base, index) => !bases.slice(0, index).some(earlier => liesUnder(earlier, base))
  )
  const walks = await Promise.all(roots.map(root => walkTree(files, root)))
  return {
    files: walks.flatMap(walk => walk.files),
    incomplete: [...new Set(walks.flatMap(walk => walk.incomplete))]
  }
}

function bounded(found: FoundConfigurations): FoundConfigurations {
  const paths = [...found.paths].sort(byCodeUnits)
  const walked = found.incomplete.map(sentence => finding('limit-reached', { message: sentence }))
  const findings = [...found.findings, ...walked]
  if (paths.length <= mostConfigurations) return { ...found, paths, findings }
  const sentence = `The repository has ${paths.length} configurations, more than ${mostConfigurations}: only the first ${mostConfigurations} were read.`
  return {
    ...found,
    paths: paths.slice(0, mostConfigurations),
    findings: [...findings, finding('limit-reached', { message: sentence })],
    incomplete: [...found.incomplete, sentence]
  }
}

function startOf(file: string): Span {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 }
}

function folderOutside(): Finding {
  return finding('path-outside-repository', {
    message: `\`${folder}\` is a link that leaves the repository: it was not opened, and a codespace does not have what it points to.`,
    location: startOf(folder),
    fixes: [
      {
        text: `Put the configuration itself into the folder \`${folder}\`.`,
        who: 'anyone with write access'
      }
    ]
  })
}

function notUsed(path: string): Finding {
  const parent = path.split('/').at(-2) ?? ''
  return finding('configuration-not-used', {
    message: `Codespaces does not look at \`${path}\`: a configuration lies at \`.devcontainer/devcontainer.json\`, \`.devcontainer.json\` or exactly one folder below \`.devcontainer\`.`,
    location: startOf(path),
    fixes: [
      {
        text: `Move it to \`${folder}/${parent}/${fileName}\` (relative paths inside it change with the move), or name it in the input \`configurations\` if something else than Codespaces uses it.`,
        who: 'anyone with write access'
      }
    ]
  })
}
