import type { RepositoryFiles } from '../../checkout/files.ts'
import { resolveFrom } from '../../checkout/paths.ts'
import type { Place, Span } from '../../model.ts'
import { convertDocument, type Converted } from './convert.ts'
import { variableOf } from './dotenv.ts'
import { limits } from './limits.ts'
import { parseOnce } from './parser.ts'
import { readNamed, readOptional } from './read.ts'
import { placeIn, type SourceFile } from './source.ts'
import type { Diagnostics, Environment, Home, ParsedFile, Project } from './types.ts'

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
    if (project.allowance.documents === -1) project.diagnostics.limit(place, what)
    project.unread.add(path)
    return null
  }
  if (project.run.allowance.convertedNodes <= 0) {
    const what = `The compose projects of this repository hold more than ${limits.convertedNodes} values together; \`${path}\` was not read.`
    project.diagnostics.limit(place, what)
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
  const { diagnostics, allowance } = project
  const conversion = { home, diagnostics, allowance, lookup: (name: string) => variableOf(environment, name) }
  const documents = file.documents.map(document => convertDocument(document, conversion))
  for (const { nodes } of documents) {
    project.run.allowance.convertedNodes -= nodes
    allowance.nodes += nodes
  }
  return { home, documents }
}

async function parseFile(project: Project, path: string, place: Span): Promise<ParsedFile | null> {
  const source = await readNamed(project.files, project.diagnostics, path, place, 'The compose file')
  if (source === null) return null
  const parsed = parseOnce(project.run, path, source.text)
  if (parsed.kind === 'documents') return parsed
  if (parsed.kind === 'spent') {
    const what = `The compose files of this repository hold more than ${limits.parsedLength} characters together; \`${path}\` was not read.`
    project.diagnostics.limit(place, what)
  } else if (parsed.kind === 'invalid') {
    const message = `\`${path}\` is not valid YAML: ${parsed.expected}.`
    project.diagnostics.report('invalid-configuration', source.locate(parsed.start, parsed.end), message)
  } else {
    const what = `The compose file \`${path}\` was not read: it holds ${parsed.what}.`
    project.diagnostics.limit(source.locate(parsed.start, parsed.start), what)
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
export function pathFrom(diagnostics: Diagnostics, folder: string, path: string, place: Span): string | null {
  const resolved = resolveFrom(folder, path)
  if (resolved.kind === 'inside' && !path.startsWith('~')) return resolved.path
  diagnostics.report(
    'path-outside-repository',
    place,
    `\`${path}\` leads out of the repository, which nothing is read from.`
  )
  return null
}

/** A compose file of a project, with the place that names it. */
export interface ComposeFile {
  readonly path: string
  readonly place: Place
}

/**
 * The files of a project whose `dockerComposeFile` names none, as the dev container CLI finds them in `folder`:
 * those of the line `COMPOSE_FILE=` in `.env`, else `docker-compose.yml` with `docker-compose.override.yml`.
 */
export async function defaultFiles(
  files: RepositoryFiles,
  diagnostics: Diagnostics,
  folder: string,
  place: Place
): Promise<readonly ComposeFile[]> {
  const source = await readOptional(
    files,
    diagnostics,
    inFolder(folder, '.env'),
    place,
    'The environment file'
  )
  const named = source === null ? null : composeFileLine(source)
  if (named !== null) {
    return named.text.split(':').map(path => ({ path: absolute(folder, path), place: named }))
  }
  const override = inFolder(folder, 'docker-compose.override.yml')
  const overrides = await readOptional(files, diagnostics, override, place, 'The compose file')
  const own = { path: inFolder(folder, 'docker-compose.yml'), place }
  return overrides === null ? [own] : [own, { path: override, place }]
}

/** The path of a file in a folder of the repository. */
export function inFolder(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`
}

// The dev container CLI looks for the line itself; it does not read the file as docker compose does.
function composeFileLine(source: SourceFile): Place | null {
  const line = /^COMPOSE_FILE=(.+)$/m.exec(source.text)
  const value = line?.[1]?.trim()
  if (line === null || value === undefined || value === '') return null
  const start = source.text.indexOf(value, line.index + 'COMPOSE_FILE='.length)
  return placeIn(source, start, start + value.length)
}

function absolute(folder: string, path: string): string {
  const resolved = resolveFrom(folder, path)
  return resolved.kind === 'inside' ? resolved.path : path
}
