import type { Span } from '../../model.ts'
import type { RepositoryFiles } from '../files.ts'
import { resolveFrom } from '../repository-path.ts'
import { convertDocument, type Converted } from './convert.ts'
import { variableOf, type Environment } from './environment.ts'
import type { Journal } from './journal.ts'
import { limits, type Allowance } from './limits.ts'
import { readNamed } from './read.ts'
import { parseOnce } from './parse-once.ts'
import type { ComposeRun, ParsedDocument } from './run.ts'
import type { SourceFile } from './source.ts'
import type { Home } from './tree.ts'

/** What reading one compose project goes on with: shared by all its files. */
export interface Project {
  readonly files: RepositoryFiles
  readonly run: ComposeRun
  readonly journal: Journal
  readonly allowance: Allowance
  /** Files that were parsed, by path. */
  readonly parsed: Map<string, Promise<ParsedFile | null>>
  /** Files, and parts of them, that the project has and that could not be read. */
  readonly unread: Set<string>
  /** Sentences about what its files ask for and nothing here reads. */
  readonly notRead: string[]
  /** The keys at the top of its files, included ones too. */
  readonly keys: Set<string>
  /** Names of services that lack what they extend. */
  readonly partial: Set<string>
}

/** A compose file that was parsed. */
export interface ParsedFile {
  readonly source: SourceFile
  readonly documents: readonly ParsedDocument[]
}

/**
 * The documents of a compose file as data, in order; `null` when it cannot be read. A file is parsed once for
 * a project, and converted as often as it is used, since each use may have another environment or folder.
 */
export async function readComposeFile(
  project: Project,
  path: string,
  place: Span,
  folder: string,
  environment: Environment
): Promise<{ readonly home: Home; readonly documents: readonly Converted[] } | null> {
  project.allowance.documents -= 1
  if (project.allowance.documents < 0) {
    const what = `The compose project reads more than ${limits.documents} files; \`${path}\` was not read.`
    if (project.allowance.documents === -1) project.journal.limit(place, what)
    project.unread.add(path)
    return null
  }
  if (project.run.allowance.convertedNodes <= 0) {
    const what = `The compose projects of this repository hold more than ${limits.convertedNodes} values together; \`${path}\` was not read.`
    project.journal.limit(place, what)
    project.unread.add(path)
    return null
  }
  const known = project.parsed.get(path) ?? parseFile(project, path, place)
  project.parsed.set(path, known)
  const file = await known
  if (file === null) {
    project.unread.add(path)
    return null
  }
  const home = { source: file.source, folder }
  const { journal, allowance } = project
  const conversion = { home, journal, allowance, lookup: (name: string) => variableOf(environment, name) }
  const documents = file.documents.map(document => convertDocument(document, conversion))
  for (const { nodes } of documents) {
    project.run.allowance.convertedNodes -= nodes
    allowance.nodes += nodes
  }
  return { home, documents }
}

async function parseFile(project: Project, path: string, place: Span): Promise<ParsedFile | null> {
  const source = await readNamed(project.files, project.journal, path, place, 'The compose file')
  if (source === null) return null
  const parsed = parseOnce(project.run, path, source.text)
  if (parsed.kind === 'documents') return parsed
  if (parsed.kind === 'spent') {
    const what = `The compose files of this repository hold more than ${limits.parsedLength} characters together; \`${path}\` was not read.`
    project.journal.limit(place, what)
  } else if (parsed.kind === 'invalid') {
    const message = `\`${path}\` is not valid YAML: ${parsed.expected}.`
    project.journal.find('invalid-configuration', source.locate(parsed.start, parsed.end), message)
  } else {
    const what = `The compose file \`${path}\` was not read: it holds ${parsed.what}.`
    project.journal.limit(source.locate(parsed.start, parsed.start), what)
  }
  return null
}

const remotePrefixes = ['https://', 'http://', 'git://', 'ssh://', 'github.com/', 'git@', 'oci://']

/** Whether compose fetches what `path` names from another host. */
export function isRemote(path: string): boolean {
  return path.includes('://') || remotePrefixes.some(prefix => path.startsWith(prefix))
}

/**
 * The path in the repository that `path`, written at `place`, means for a file whose paths are relative to
 * `folder`; `null`, with `path-outside-repository`, when it leaves the repository.
 */
export function pathFrom(journal: Journal, folder: string, path: string, place: Span): string | null {
  const resolved = resolveFrom(folder, path)
  if (resolved.kind === 'inside' && !path.startsWith('~')) return resolved.path
  journal.find(
    'path-outside-repository',
    place,
    `\`${path}\` leads out of the repository, which nothing is read from.`
  )
  return null
}
