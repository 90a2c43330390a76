import type { Place } from '../../model.ts'
import type { RepositoryFiles } from '../files.ts'
import { resolveFrom } from '../repository-path.ts'
import type { Journal } from './journal.ts'
import { readOptional } from './read.ts'
import { placeIn, type SourceFile } from './source.ts'

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
  journal: Journal,
  folder: string,
  place: Place
): Promise<readonly ComposeFile[]> {
  const source = await readOptional(files, journal, inFolder(folder, '.env'), place, 'The environment file')
  const named = source === null ? null : composeFileLine(source)
  if (named !== null) {
    return named.text.split(':').map(path => ({ path: absolute(folder, path), place: named }))
  }
  const override = inFolder(folder, 'docker-compose.override.yml')
  const overrides = await readOptional(files, journal, override, place, 'The compose file')
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
